# integers of any size: operators, conversions, methods
import sys
BIG = 2 ** 200 + 12345
values = [0, 1, -1, 7, -7, 10, 2 ** 31, 2 ** 62, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 2 ** 64, 10 ** 30, -10 ** 30, BIG]
for a in values:
    print(a, -a, +a, ~a, abs(a), bool(a), a.bit_length(), hex(a), oct(a), bin(a))
    for b in values[1:]:
        if b:
            print(a + b, a - b, a * b, a // b, a % b, divmod(a, b), a & b, a | b, a ^ b, a < b, a == b, a >= b)
for a in (3, -3, 2 ** 70):
    for b in (1, 2, 5):
        print(a ** b, a << b, a >> b, pow(a, b, 7), a / b)
print(2 ** -1, 0 ** 0, (-2) ** 3, -2 ** 2, 10 ** 20, 7 // -2, -7 // 2, 7 % -3, -7 % 3)
print(sys.maxsize, sys.maxsize + 1, -sys.maxsize - 2, sys.maxsize * sys.maxsize)
print(int('42'), int(' -17 '), int('1_000'), int('ff', 16), int('0xff', 0), int('-0b101', 0), int('z', 36), int('7' * 40))
print(int(3.99), int(-3.99), int(1e20), int(True), int('١٢'))
print((255).to_bytes(2, 'big'), int.from_bytes(b'\x01\x00', 'little'), (-2).to_bytes(2, 'big', signed=True),
      int.from_bytes(b'\xff\xfe', 'big', signed=True), (10).bit_count())
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (5).as_integer_ratio())
print(round(1234, -2), round(1250, -2), round(1350, -2), round(-15, -1), round(7))
print(hash(1), hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(BIG) == hash(BIG), hash(1.0) == hash(1))
print(True + True, True * 5, True & False, True ^ True, ~True, isinstance(True, int), int.__name__, bool(0.0))
i = 5
i += 2; i *= 3; i -= 1; i //= 2; i **= 2; i %= 37; i <<= 3; i >>= 1; i |= 5; i &= 0xfc; i ^= 3
print(i)
print(1 if 3 < 5 <= 5 != 6 else 0, 1 < 2 > 1, 1 == 1.0 == True)
for text in ('', 'x', '1.5', '0x10', '1__0', '٣x'):
    try:
        print(int(text))
    except ValueError as error:
        print(error)
for attempt in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 1 << -1,
                lambda: 1 + 'a', lambda: 1 & 1.0, lambda: int([]), lambda: int('1', 1), lambda: 10 ** 400 / 3.0,
                lambda: float(10 ** 400), lambda: pow(2, -1, 4), lambda: int(float('nan')), lambda: int(float('inf'))):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
