import math
import struct
import pytest
from rlib import itemtype, memory
from rlib.itemtype import ALL_TYPES
from tests.rlib.support import (interpret, load_data, read_bytes,
                                write_bytes)

pytestmark = pytest.mark.usefixtures('no_leaks')

NAMES = [t.name for t in ALL_TYPES]
CASTING = load_data('casting.json')


def test_attributes_are_numpys():
    data = load_data('promotion.json')
    assert NAMES == data['names']
    for i, (num, char, kind, itemsize, alignment) in enumerate(data['codes']):
        t = ALL_TYPES[i]
        assert t.index == i
        assert (t.num, t.char, t.kind) == (num, char, kind)
        assert (t.itemsize, t.alignment) == (itemsize, alignment)


def test_lookup():
    for t in ALL_TYPES:
        assert itemtype.by_num(t.num) is t
        assert itemtype.by_char(t.char) is t
        assert itemtype.by_name(t.name) is t
        assert getattr(itemtype, t.name.replace('bool', 'bool_')) is t
    assert itemtype.by_char('q') is itemtype.int64
    assert itemtype.by_num(10) is itemtype.uint64
    assert itemtype.by_num(13) is None
    assert itemtype.by_char('x') is None
    assert itemtype.by_name('float') is None


def test_kinds():
    for t in ALL_TYPES:
        assert t.is_integer() == (t.kind in 'iu')
        assert t.is_complex() == (t.kind == 'c')


def same_bytes(target, got, expected):
    """Equal, or both nan: NumPy does not promise a nan's payload."""
    if got == expected:
        return True
    code = {'float16': 'H', 'float32': 'f', 'float64': 'd',
            'complex64': 'ff', 'complex128': 'dd'}.get(target)
    if code is None:
        return False
    for a, b in zip(struct.unpack(code, got), struct.unpack(code, expected)):
        if code == 'H':
            a, b = itemtype.half_to_float(a), itemtype.half_to_float(b)
        if not (a == b or (a != a and b != b)):
            return False
    return True


@pytest.mark.parametrize('source', NAMES)
def test_casts_are_numpys(source):
    t = itemtype.by_name(source)
    block = memory.alloc(64, True)
    data = CASTING['types'][source]
    for target in NAMES:
        other = itemtype.by_name(target)
        for item, expected in zip(data['items'], data['casts'][target]):
            write_bytes(block, 1, item.decode('hex'))       # unaligned
            t.copy_item(block.raw, 1, other, block.raw, 33)
            got = read_bytes(block, 33, other.itemsize)
            assert same_bytes(target, got, expected.decode('hex')), (
                target, item, got.encode('hex'), expected)


@pytest.mark.parametrize('source', NAMES)
def test_loads_widen(source):
    t = itemtype.by_name(source)
    block = memory.alloc(64, True)
    data = CASTING['types'][source]
    for k, item in enumerate(data['items']):
        write_bytes(block, 0, item.decode('hex'))
        truth, = struct.unpack('?', data['casts']['bool'][k].decode('hex'))
        assert t.load_bool(block.raw, 0) == truth
        real, imag = struct.unpack(
            'dd', data['casts']['complex128'][k].decode('hex'))
        got_real, got_imag = t.load_complex(block.raw, 0)
        if real == real:
            assert got_real == real
        if imag == imag:
            assert got_imag == imag
        if t.kind != 'c':
            value = t.load_float(block.raw, 0)
            assert value == real or real != real


def test_neighbours_are_left_alone():
    block = memory.alloc(64, True)
    for t in ALL_TYPES:
        for store in [lambda: t.store_int(block.raw, 16, -1),
                      lambda: t.store_uint(block.raw, 16, -1),
                      lambda: t.store_bool(block.raw, 16, True),
                      lambda: t.store_float(block.raw, 16, -1.0),
                      lambda: t.store_complex(block.raw, 16, -1.0, -1.0)]:
            memory.clear(block.raw, 64)
            store()
            assert t.load_bool(block.raw, 16)
            data = read_bytes(block, 0, 64)
            assert data[:16] == '\x00' * 16
            assert data[16 + t.itemsize:] == '\x00' * (48 - t.itemsize)


def test_store_uint_is_unsigned():
    block = memory.alloc(16, True)
    for t in ALL_TYPES:
        if t.kind in 'fc' and t is not itemtype.float16:
            t.store_uint(block.raw, 0, -1)
            assert t.load_complex(block.raw, 0) == (2.0 ** 64, 0.0)
            t.store_int(block.raw, 0, -1)
            assert t.load_complex(block.raw, 0) == (-1.0, 0.0)


def test_any_byte_is_a_bool():
    block = memory.alloc(1, True)
    block.raw[0] = '\x80'
    assert itemtype.bool_.load_int(block.raw, 0) == 1
    itemtype.bool_.store_float(block.raw, 0, float('nan'))
    assert itemtype.bool_.load_int(block.raw, 0) == 1


def test_halves_survive():
    # Subnormals, both ends of each exponent, and a sample of the rest.
    for bits in sorted(set(range(0, 65536, 97) + range(0, 1024, 11) +
                           [k for e in range(0, 65536, 1024)
                            for k in (e, e + 1, e + 1023)])):
        value = itemtype.half_to_float(bits)
        if value != value:
            assert bits & 0x7c00 == 0x7c00 and bits & 0x3ff
        else:
            exponent = (bits >> 10) & 31
            mantissa = bits & 0x3ff
            if exponent == 31:
                expected = float('inf')
            elif exponent:
                expected = math.ldexp(1024 + mantissa, exponent - 25)
            else:
                expected = math.ldexp(mantissa, -24)
            assert abs(value) == expected
            assert math.copysign(1, value) == (-1 if bits >> 15 else 1)
        assert itemtype.float_to_half(value) == bits


def test_rounding_to_half():
    for bits, expected in zip(*CASTING['to_half']):
        value, = struct.unpack('d', struct.pack('Q', bits))
        assert itemtype.float_to_half(value) == expected


def test_interpret():
    numbers = [0.0, 1.5, -2.5, 70000.25, -0.75, 3e9, 1e19]

    def f(which):
        block = memory.alloc(64, True)
        total = 0.0
        for source in ALL_TYPES:
            source.store_float(block.raw, 0, numbers[which])
            for target in ALL_TYPES:
                source.copy_item(block.raw, 0, target, block.raw, 32)
                real, imag = target.load_complex(block.raw, 32)
                if real - real == 0.0:
                    total += real / (1.0 + target.index) + imag
        return total
    for which in range(len(numbers)):
        assert interpret(f, [which]) == f(which)
