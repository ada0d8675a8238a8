"""What the tests of the loops share: views over items in hexadecimal, and
comparing results with NumPy's, item by item."""
import binascii
import gzip
import json
import os
import struct
from rlib import itemtype, layout, memory, view
from tests.rlib.support import DATA, offsets_of, write_bytes

FORMATS = {'?': 'B', 'b': 'b', 'B': 'B', 'h': 'h', 'H': 'H', 'i': 'i',
           'I': 'I', 'l': 'q', 'L': 'Q', 'f': 'f', 'd': 'd', 'F': 'ff',
           'D': 'dd'}
CHARS = '?bBhHiIlLefdFD'


def load_gz(name):
    with gzip.open(os.path.join(DATA, name)) as f:
        return json.loads(f.read().decode('ascii'))


def type_of(char):
    return itemtype.by_char(char)


def view_of(char, hexed, shape=None):
    """A C-contiguous view with these items."""
    data = binascii.unhexlify(hexed)
    t = type_of(char)
    if shape is None:
        shape = [len(data) // t.itemsize]
    result = view.empty(t, shape)
    assert result.layout.size * t.itemsize == len(data)
    write_bytes(result.block, 0, data)
    return result


def strided_view(char, values, shape, strides):
    """A view with these strides, in items, over `values`."""
    t = type_of(char)
    block = memory.alloc(max(len(values), 1) * t.itemsize, True)
    for k in range(len(values)):
        store(t, block.raw, k * t.itemsize, values[k])
    offset = sum([-s * (n - 1) * t.itemsize
                  for n, s in zip(shape, strides) if s < 0])
    return view.View(block, offset, layout.get_layout(
        t, shape, [s * t.itemsize for s in strides]))


def store(t, raw, offset, value):
    if isinstance(value, complex):
        t.store_complex(raw, offset, value.real, value.imag)
    elif isinstance(value, float):
        t.store_float(raw, offset, value)
    else:
        t.store_int(raw, offset, int(value))


def load(t, raw, offset):
    if t.kind == 'c':
        return complex(*t.load_complex(raw, offset))
    if t.kind == 'f':
        return t.load_float(raw, offset)
    value = t.load_int(raw, offset)
    if t.kind == 'u':
        value %= 2 ** (8 * t.itemsize)
    return value


def items(v):
    """The items in C order, as Python numbers."""
    return [load(v.layout.itemtype, v.block.raw, offset)
            for offset in offsets_of(v)]


def decode(char, hexed):
    data = binascii.unhexlify(hexed)
    t = type_of(char)
    n = len(data) // t.itemsize
    if char == 'e':
        halves = struct.unpack('=%dH' % n, data)
        return [itemtype.half_to_float(bits) for bits in halves]
    parts = struct.unpack('=' + FORMATS[char] * n, data)
    if t.kind == 'c':
        return [complex(parts[2 * k], parts[2 * k + 1]) for k in range(n)]
    return list(parts)


# ____________________________________________________________
# Comparing

EXACT = 0.0
TOLERANCE = {'e': 2e-3, 'f': 1e-6, 'd': 4e-15, 'F': 2e-6, 'D': 1e-14}


def same_float(a, b, tolerance):
    if a != a or b != b:
        return a != a and b != b
    if a == b:
        # The sign of a zero counts where results are exact.
        return tolerance > 0.0 or str(a) == str(b)
    if tolerance == 0.0 or a in (float('inf'), -float('inf')):
        return False
    return abs(a - b) <= tolerance * max(abs(a), abs(b), 1e-300)


def same_complex(a, b, tolerance):
    if tolerance > 0.0 and a == a and b == b:
        bound = tolerance * max(abs(a), abs(b))
        if bound < float('inf') and abs(a - b) <= bound:
            return True
    return (same_float(a.real, b.real, tolerance) and
            same_float(a.imag, b.imag, tolerance))


def same(a, b, tolerance):
    if isinstance(b, complex):
        return same_complex(a, b, tolerance)
    if isinstance(b, float):
        return same_float(a, b, tolerance)
    return a == b


def differences(found, expected, tolerance):
    assert len(found) == len(expected)
    return [(k, a, b) for k, (a, b) in enumerate(zip(found, expected))
            if not same(a, b, tolerance)]


def numbers(n, char):
    """As the generator of the data computes them."""
    state = 12345
    result = []
    for _ in range(n * (2 if char in 'FD' else 1)):
        state = (state * 1103515245 + 12345) % 2 ** 31
        result.append(state)
    if char in 'efdFD':
        result = [x / 2.0 ** 31 - 0.5 for x in result]
        if char in 'FD':
            return [complex(result[2 * k], result[2 * k + 1])
                    for k in range(n)]
        return result
    if char == '?':
        return [int((x // 65536) % 5 != 0) for x in result]
    return [x // 65536 for x in result]
