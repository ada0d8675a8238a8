"""Element types: how one item looks in memory.

There is one class per element type and one prebuilt instance of it.  An
instance knows how to read the item at a byte offset and how to store one;
nothing here is about arrays.

Items travel as machine values.  Which one depends on the kind:

    kind   load            value
    'b'    load_int        0 or 1
    'i'    load_int        Signed
    'u'    load_int        Signed; for uint64 its bit pattern
    'f'    load_float      float (a double)
    'c'    load_complex    (float, float)

Loads widen: `load_float` also works for the kinds b, i, u, and
`load_complex` and `load_bool` work for all kinds; `load_int` is for b, i, u
only.  Stores are total: each type stores each kind of value, with the
meaning of a C cast as NumPy performs it on x86-64.  So a conversion of one
item from any type to any type is one load and one store (`copy_item`).

Each load and store is one raw_load or raw_store for the JIT.  Items may be
unaligned.
"""
from rpython.rlib.longlong2float import float2longlong, longlong2float
from rpython.rlib.objectmodel import specialize, we_are_translated
from rpython.rlib.rarithmetic import intmask, r_singlefloat, r_uint
from rpython.rlib.rawstorage import (raw_storage_getitem_unaligned,
                                     raw_storage_setitem_unaligned)
from rpython.rlib.rfloat import INFINITY
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib import fpstatus

INT64_MIN = -2 ** 63
INT32_MIN = -2 ** 31
TWO_63 = 9223372036854775808.0


# ____________________________________________________________
# C casts from double.  An out-of-range cast is undefined in C; these give
# what the x86-64 instructions give, which is what NumPy users see.

def float_to_int64(f):
    if -TWO_63 <= f < TWO_63:
        return int(f)
    return INT64_MIN


def float_to_int32(f):
    if -2147483649.0 < f < 2147483648.0:
        return int(f)
    return INT32_MIN


def float_to_uint64(f):
    """The bit pattern of the unsigned result, as a Signed."""
    if f >= TWO_63:
        return float_to_int64(f - TWO_63) ^ INT64_MIN
    return float_to_int64(f)


def uint64_to_float(i):
    """The float nearest to the unsigned number with bit pattern `i`."""
    if i >= 0:
        return float(i)
    # Halve with the lost bit kept sticky: correct rounding to nearest even.
    return float(intmask(r_uint(i) >> 1) | (i & 1)) * 2.0


# ____________________________________________________________
# Half precision, by its bits

def half_to_float(bits):
    sign = intmask((bits & 0x8000) << 48)
    exponent = (bits >> 10) & 0x1f
    mantissa = bits & 0x3ff
    if exponent == 0:
        value = float(mantissa) * (1.0 / 16777216.0)
        return -value if sign else value
    if exponent == 31:
        return longlong2float(sign | (0x7ff << 52) | (mantissa << 42))
    return longlong2float(sign | ((exponent + 1008) << 52) | (mantissa << 42))


def float_to_half(f):
    """The bits of the half nearest to `f`, ties to even."""
    bits = float2longlong(f)
    sign = (bits >> 48) & 0x8000
    magnitude = bits & 0x7fffffffffffffff
    if magnitude >= 0x40f0000000000000:         # 65536.0 and beyond, inf, nan
        if magnitude > 0x7ff0000000000000:
            # The payload's top bits survive; never turn a nan into inf.
            payload = (magnitude >> 42) & 0x3ff
            if payload == 0:
                payload = 1
            return sign | 0x7c00 | payload
        if magnitude != 0x7ff0000000000000:
            fpstatus.raise_overflow()
        return sign | 0x7c00
    if magnitude >= 0x3f10000000000000:         # 2**-14: a normal half
        half = (magnitude - (1008 << 52)) >> 42
        lost = magnitude & ((1 << 42) - 1)
        halfway = 1 << 41
    else:
        exponent = magnitude >> 52
        if exponent < 998:                      # below 2**-25: rounds to zero
            return sign
        shift = 1051 - exponent
        mantissa = (magnitude & ((1 << 52) - 1)) | (1 << 52)
        half = mantissa >> shift
        lost = mantissa & ((1 << shift) - 1)
        halfway = 1 << (shift - 1)
    if lost > halfway or (lost == halfway and (half & 1)):
        half += 1           # may carry into the exponent, up to infinity
        if half == 0x7c00:
            fpstatus.raise_overflow()
    return sign | half


# ____________________________________________________________
# Reading and writing one machine word of type TP

@specialize.arg(2)
def _read_int(raw, offset, TP):
    return rffi.cast(lltype.Signed,
                     raw_storage_getitem_unaligned(TP, raw, offset))


@specialize.arg(3)
def _write_int(raw, offset, value, TP):
    raw_storage_setitem_unaligned(raw, offset, rffi.cast(TP, value))


def _read_double(raw, offset):
    return raw_storage_getitem_unaligned(lltype.Float, raw, offset)


def _write_double(raw, offset, value):
    raw_storage_setitem_unaligned(raw, offset, value)


def _read_single(raw, offset):
    return float(raw_storage_getitem_unaligned(lltype.SingleFloat,
                                               raw, offset))


def _write_single(raw, offset, value):
    if not we_are_translated():
        # Untranslated, r_singlefloat refuses what C rounds to infinity.
        if abs(value) >= 3.4028235677973366e38:
            value = INFINITY if value > 0.0 else -INFINITY
    raw_storage_setitem_unaligned(raw, offset, r_singlefloat(value))


def _read_half(raw, offset):
    return half_to_float(_read_int(raw, offset, rffi.USHORT))


def _write_half(raw, offset, value):
    _write_int(raw, offset, float_to_half(value), rffi.USHORT)


# ____________________________________________________________

class ItemType(object):
    """The interface.  All attributes are constants of the class of the type.

    num: NumPy's type number; index: dense, in promotion order.
    """
    _immutable_fields_ = ['num', 'index', 'kind', 'char', 'name',
                          'itemsize', 'alignment']

    def __init__(self, num, index, kind, char, name, itemsize, alignment):
        self.num = num
        self.index = index
        self.kind = kind
        self.char = char
        self.name = name
        self.itemsize = itemsize
        self.alignment = alignment

    def __repr__(self):
        return '<itemtype %s>' % self.name

    def is_integer(self):
        """An integer proper: bool is not one."""
        return self.kind == 'i' or self.kind == 'u'

    def is_complex(self):
        return self.kind == 'c'

    # ---- loads

    def load_bool(self, raw, offset):
        """False only for zero; a nan is true."""
        raise NotImplementedError

    def load_int(self, raw, offset):
        raise NotImplementedError

    def load_float(self, raw, offset):
        raise NotImplementedError

    def load_complex(self, raw, offset):
        raise NotImplementedError

    # ---- stores

    def store_bool(self, raw, offset, value):
        self.store_int(raw, offset, int(value))

    def store_int(self, raw, offset, value):
        """Store a signed integer; integer types keep its low bits."""
        raise NotImplementedError

    def store_uint(self, raw, offset, value):
        """Store the unsigned integer whose bit pattern `value` is."""
        raise NotImplementedError

    def store_float(self, raw, offset, value):
        raise NotImplementedError

    def store_complex(self, raw, offset, real, imag):
        """Types that are not complex drop `imag`; bool tests both."""
        raise NotImplementedError

    # ---- conversion

    def copy_item(self, raw, offset, target, target_raw, target_offset):
        """Store this type's item at `offset` as an item of type `target`."""
        raise NotImplementedError


class IntegerType(ItemType):
    """Kinds b, i and u: what they share given load_int and store_int."""

    def load_bool(self, raw, offset):
        return self.load_int(raw, offset) != 0

    def load_float(self, raw, offset):
        return float(self.load_int(raw, offset))

    def load_complex(self, raw, offset):
        return self.load_float(raw, offset), 0.0

    def store_uint(self, raw, offset, value):
        self.store_int(raw, offset, value)

    def store_float(self, raw, offset, value):
        # Types of 8 and 16 bits go through a 32-bit conversion.
        self.store_int(raw, offset, float_to_int32(value))

    def store_complex(self, raw, offset, real, imag):
        self.store_float(raw, offset, real)

    def copy_item(self, raw, offset, target, target_raw, target_offset):
        target.store_int(target_raw, target_offset,
                         self.load_int(raw, offset))


def _integer_type(TP):
    """The class for the machine integer TP."""
    size = rffi.sizeof(TP)

    class MachineInteger(IntegerType):
        def load_int(self, raw, offset):
            return _read_int(raw, offset, TP)

        def store_int(self, raw, offset, value):
            _write_int(raw, offset, value, TP)

        if size == 8 or TP is rffi.UINT:
            def store_float(self, raw, offset, value):
                self.store_int(raw, offset, float_to_int64(value))

    return MachineInteger


class Bool(IntegerType):
    def load_int(self, raw, offset):
        # Foreign memory may hold any byte; a bool is 0 or 1.
        return int(_read_int(raw, offset, rffi.UCHAR) != 0)

    def store_int(self, raw, offset, value):
        _write_int(raw, offset, int(value != 0), rffi.UCHAR)

    def store_float(self, raw, offset, value):
        self.store_int(raw, offset, int(value != 0.0))

    def store_complex(self, raw, offset, real, imag):
        self.store_int(raw, offset, int(real != 0.0 or imag != 0.0))


class UInt64(_integer_type(rffi.ULONG)):
    def load_float(self, raw, offset):
        return uint64_to_float(self.load_int(raw, offset))

    def store_float(self, raw, offset, value):
        self.store_int(raw, offset, float_to_uint64(value))

    def copy_item(self, raw, offset, target, target_raw, target_offset):
        target.store_uint(target_raw, target_offset,
                          self.load_int(raw, offset))


def _float_type(read, write):
    """The class for a real type, given how its machine value is moved."""

    class Real(ItemType):
        def load_bool(self, raw, offset):
            return read(raw, offset) != 0.0

        def load_float(self, raw, offset):
            return read(raw, offset)

        def load_complex(self, raw, offset):
            return read(raw, offset), 0.0

        def store_int(self, raw, offset, value):
            write(raw, offset, float(value))

        def store_uint(self, raw, offset, value):
            write(raw, offset, uint64_to_float(value))

        def store_float(self, raw, offset, value):
            write(raw, offset, value)

        def store_complex(self, raw, offset, real, imag):
            write(raw, offset, real)

        def copy_item(self, raw, offset, target, target_raw, target_offset):
            target.store_float(target_raw, target_offset, read(raw, offset))

    return Real


def _complex_type(read, write, part_size):
    """The class for a complex type: two reals side by side."""

    class Complex(ItemType):
        def load_bool(self, raw, offset):
            return (read(raw, offset) != 0.0 or
                    read(raw, offset + part_size) != 0.0)

        def load_complex(self, raw, offset):
            return read(raw, offset), read(raw, offset + part_size)

        def store_int(self, raw, offset, value):
            self.store_complex(raw, offset, float(value), 0.0)

        def store_uint(self, raw, offset, value):
            self.store_complex(raw, offset, uint64_to_float(value), 0.0)

        def store_float(self, raw, offset, value):
            self.store_complex(raw, offset, value, 0.0)

        def store_complex(self, raw, offset, real, imag):
            write(raw, offset, real)
            write(raw, offset + part_size, imag)

        def copy_item(self, raw, offset, target, target_raw, target_offset):
            target.store_complex(target_raw, target_offset,
                                 read(raw, offset),
                                 read(raw, offset + part_size))

    return Complex


# ____________________________________________________________
# The types.  A new one is a class above and a line here.

_TABLE = [
    # num, kind, char, name, itemsize, alignment, class
    (0, 'b', '?', 'bool', 1, 1, Bool),
    (1, 'i', 'b', 'int8', 1, 1, _integer_type(rffi.SIGNEDCHAR)),
    (2, 'u', 'B', 'uint8', 1, 1, _integer_type(rffi.UCHAR)),
    (3, 'i', 'h', 'int16', 2, 2, _integer_type(rffi.SHORT)),
    (4, 'u', 'H', 'uint16', 2, 2, _integer_type(rffi.USHORT)),
    (5, 'i', 'i', 'int32', 4, 4, _integer_type(rffi.INT)),
    (6, 'u', 'I', 'uint32', 4, 4, _integer_type(rffi.UINT)),
    (7, 'i', 'l', 'int64', 8, 8, _integer_type(rffi.LONG)),
    (8, 'u', 'L', 'uint64', 8, 8, UInt64),
    (23, 'f', 'e', 'float16', 2, 2, _float_type(_read_half, _write_half)),
    (11, 'f', 'f', 'float32', 4, 4, _float_type(_read_single, _write_single)),
    (12, 'f', 'd', 'float64', 8, 8, _float_type(_read_double, _write_double)),
    (14, 'c', 'F', 'complex64', 8, 4,
     _complex_type(_read_single, _write_single, 4)),
    (15, 'c', 'D', 'complex128', 16, 8,
     _complex_type(_read_double, _write_double, 8)),
]


def _build_types():
    types = []
    for num, kind, char, name, itemsize, alignment, cls in _TABLE:
        concrete = type('T_' + name, (cls,), {})
        types.append(concrete(num, len(types), kind, char, name,
                              itemsize, alignment))
    return types


ALL_TYPES = _build_types()
(bool_, int8, uint8, int16, uint16, int32, uint32, int64, uint64,
 float16, float32, float64, complex64, complex128) = ALL_TYPES

# 'long long' has 64 bits as 'long' has, so its codes mean the same types.
_BY_NUM = dict([(_t.num, _t) for _t in ALL_TYPES] + [(9, int64), (10, uint64)])
_BY_CHAR = dict([(_t.char, _t) for _t in ALL_TYPES] +
                [('q', int64), ('Q', uint64), ('p', int64), ('P', uint64),
                 ('n', int64), ('N', uint64)])
_BY_NAME = dict([(_t.name, _t) for _t in ALL_TYPES])


def by_num(num):
    """The type with NumPy's type number `num`, or None."""
    return _BY_NUM.get(num, None)


def by_char(char):
    """The type with type code `char`, or None."""
    return _BY_CHAR.get(char, None)


def by_name(name):
    """The type named `name` ('float64'), or None."""
    return _BY_NAME.get(name, None)
