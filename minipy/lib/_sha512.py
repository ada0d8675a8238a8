"""SHA-512 (FIPS 180-4), for seeding random from text."""

_MASK = 0xFFFFFFFFFFFFFFFF


def _primes(count):
    primes = []
    n = 2
    while len(primes) < count:
        if all(n % p for p in primes):
            primes.append(n)
        n += 1
    return primes


def _root_bits(n, power):
    """The first 64 bits behind the point of the square or cube root of n."""
    low, high = 0, n << 64
    target = n << (64 * power)
    while low < high:
        middle = (low + high + 1) // 2
        if middle ** power <= target:
            low = middle
        else:
            high = middle - 1
    return low & _MASK


def _rotate(x, n):
    return (x >> n | x << (64 - n)) & _MASK


def sha512(data):
    """The digest of bytes, 64 bytes."""
    primes = _primes(80)
    constants = [_root_bits(p, 3) for p in primes]
    state = [_root_bits(p, 2) for p in primes[:8]]
    data = bytes(data)
    padding = b'\x80' + b'\x00' * ((111 - len(data)) % 128)
    message = data + padding + (len(data) * 8).to_bytes(16, 'big')
    for start in range(0, len(message), 128):
        w = [int.from_bytes(message[i:i + 8], 'big') for i in range(start, start + 128, 8)]
        for i in range(16, 80):
            s0 = _rotate(w[i - 15], 1) ^ _rotate(w[i - 15], 8) ^ w[i - 15] >> 7
            s1 = _rotate(w[i - 2], 19) ^ _rotate(w[i - 2], 61) ^ w[i - 2] >> 6
            w.append((w[i - 16] + s0 + w[i - 7] + s1) & _MASK)
        a, b, c, d, e, f, g, h = state
        for i in range(80):
            s1 = _rotate(e, 14) ^ _rotate(e, 18) ^ _rotate(e, 41)
            t1 = h + s1 + (e & f ^ (e ^ _MASK) & g) + constants[i] + w[i]
            s0 = _rotate(a, 28) ^ _rotate(a, 34) ^ _rotate(a, 39)
            t2 = s0 + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = (t1 + t2) & _MASK, a, b, c, (d + t1) & _MASK, e, f, g
        state = [(x + y) & _MASK for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return b''.join([x.to_bytes(8, 'big') for x in state])
