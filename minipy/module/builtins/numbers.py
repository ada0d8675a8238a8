"""Builtin functions on numbers: abs, bin, divmod, hash, hex, oct, pow, round; chr and ord.

Their names here end in an underscore, as they build on Python's.
"""
from rpython.rlib.rarithmetic import ovfcheck
from minipy.interpreter.error import OperationError, oefmt
from minipy.objspace import utf8
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.unicodeobject import W_UnicodeObject


def abs_(space, w_x):
    """The absolute value of a number."""
    if type(w_x) is W_IntObject:
        value = w_x.intval
        if value >= 0:
            return w_x
        try:
            return space.newint(ovfcheck(-value))
        except OverflowError:
            return space.abs(w_x)
    if type(w_x) is W_FloatObject:
        return space.newfloat(abs(w_x.floatval))
    return space.abs(w_x)


def bin_(space, w_number):
    """The binary digits of an integer, after '0b'."""
    return space.newtext(space.bigint_w(space.index(w_number)).format('01', '0b'))


def oct_(space, w_number):
    """The octal digits of an integer, after '0o'."""
    return space.newtext(space.bigint_w(space.index(w_number)).format('01234567', '0o'))


def hex_(space, w_number):
    """The hexadecimal digits of an integer, after '0x'."""
    return space.newtext(space.bigint_w(space.index(w_number)).format('0123456789abcdef', '0x'))


def chr_(space, w_code):
    """The string of one character with this code point."""
    w_index = space.index(w_code)
    try:
        code = space.int_w(w_index)
    except OperationError as e:
        if not e.match(space, space.w_OverflowError):
            raise
        raise oefmt(space.w_OverflowError, "Python int too large to convert to C int")
    if not 0 <= code <= utf8.MAX_CODEPOINT:
        raise oefmt(space.w_ValueError, "chr() arg not in range(0x110000)")
    return space.newutf8(utf8.encode_codepoint(code), 1)


def ord_(space, w_char):
    """The code point of a string of one character."""
    if isinstance(w_char, W_UnicodeObject):
        length = w_char._length
        if length == 1:
            return space.newint(utf8.codepoint_at(w_char._utf8, 0))
    elif space.isinstance_w(w_char, space.w_bytes) or space.isinstance_w(w_char, space.w_bytearray):
        data = space.bytes_w(w_char)
        length = len(data)
        if length == 1:
            return space.newint(ord(data[0]))
    else:
        raise oefmt(space.w_TypeError, "ord() expected string of length 1, but %T found", w_char)
    raise oefmt(space.w_TypeError, "ord() expected a character, but string of length %d found", length)


def divmod_(space, w_x, w_y):
    """The tuple (x // y, x % y)."""
    return space.divmod(w_x, w_y)


def pow_(space, w_base, w_exp, w_mod=None):
    """base ** exp, with a third argument modulo that."""
    if w_mod is None:
        w_mod = space.w_None
    return space.pow(w_base, w_exp, w_mod)


def round_(space, w_number, w_ndigits=None):
    """The number rounded to ndigits digits after the point; without ndigits, to an integer."""
    w_round = space.lookup(w_number, '__round__')
    if w_round is None:
        raise oefmt(space.w_TypeError, "type %T doesn't define __round__ method", w_number)
    if space.is_none(w_ndigits):
        return space.get_and_call_function(w_round, w_number)
    return space.get_and_call_function(w_round, w_number, w_ndigits)


def hash_(space, w_object):
    """The hash value of an object: equal for equal objects."""
    return space.hash(w_object)
