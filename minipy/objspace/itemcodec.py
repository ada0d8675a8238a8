"""Native items of memory by their format character (struct's: 'B', 'i', 'd' ...): bytes to objects and back."""
from rpython.rlib import longlong2float
from rpython.rlib.rarithmetic import intmask, r_singlefloat, r_uint
from rpython.rlib.rbigint import rbigint
from rpython.rtyper.lltypesystem import rffi

SIZES = {'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'n': 8, 'N': 8,
         'P': 8, 'f': 4, 'd': 8}
SIGNED = 'bhilqn'
UNSIGNED = 'BHILQNP'


class BadItem(Exception):
    """The value does not fit the format: of the wrong type, or else out of range."""
    def __init__(self, wrong_type):
        self.wrong_type = wrong_type


def item_size(format):
    """The size of an item; 0 for a format that is not one native character (with an optional '@')."""
    return SIZES.get(format_char(format), 0)


def format_char(format):
    if len(format) == 2 and format[0] == '@':
        return format[1]
    if len(format) == 1:
        return format[0]
    return ' '


def read_word(data):
    """Up to 8 bytes, little-endian, as an unsigned word."""
    word = r_uint(0)
    for i in range(len(data) - 1, -1, -1):
        word = word << 8 | r_uint(ord(data[i]))
    return word


def write_word(word, size):
    chars = []
    for i in range(size):
        chars.append(chr(intmask(word & r_uint(0xFF))))
        word >>= 8
    return ''.join(chars)


def unpack_item(space, char, data):
    """The object that the bytes of one item are."""
    size = len(data)
    if char == 'c':
        return space.newbytes(data)
    word = read_word(data)
    if char == '?':
        return space.newbool(word != 0)
    if char == 'd':
        return space.newfloat(longlong2float.longlong2float(intmask(word)))
    if char == 'f':
        return space.newfloat(float(longlong2float.uint2singlefloat(rffi.cast(rffi.UINT, word))))
    if char in SIGNED:
        shift = 64 - 8 * size
        return space.newint(intmask(word << shift) >> shift)
    return space.newlong(rbigint.fromrarith_int(word))


def pack_item(space, char, w_value):
    """The bytes of one item; BadItem when the value does not fit."""
    size = SIZES[char]
    if char == 'c':
        if not space.isinstance_w(w_value, space.w_bytes):
            raise BadItem(True)
        data = space.bytes_w(w_value)
        if len(data) != 1:
            raise BadItem(False)
        return data
    if char == '?':
        return chr(int(space.is_true(w_value)))
    if char == 'd' or char == 'f':
        if space.lookup(w_value, '__float__') is None and space.lookup(w_value, '__index__') is None:
            raise BadItem(True)
        value = space.float_w(w_value)
        if char == 'd':
            return write_word(r_uint(longlong2float.float2longlong(value)), 8)
        return write_word(r_uint(longlong2float.singlefloat2uint(r_singlefloat(value))), 4)
    if space.lookup(w_value, '__index__') is None:
        raise BadItem(True)
    return _pack_int(space, char, size, space.index(w_value))


def _pack_int(space, char, size, w_int):
    big = space.bigint_w(w_int)
    bits = 8 * size
    try:
        if char in SIGNED:
            number = big.toint()
            if size < 8 and not -(1 << (bits - 1)) <= number < 1 << (bits - 1):
                raise BadItem(False)
            return write_word(r_uint(number), size)
        if big.sign < 0:
            raise BadItem(False)
        word = big.touint()
        if size < 8 and word >> bits != 0:
            raise BadItem(False)
        return write_word(word, size)
    except OverflowError:
        raise BadItem(False)
