"""Constants as the compiler sees them, before any object space: what was written, how two compare, how to wrap one.

`key()` is equal for two literals exactly when they may share a slot of co_consts: the type counts (1, 1.0 and True
differ) and so does the sign of zero.
"""

from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rfloat import string_to_float
from rpython.rlib.rstring import ParseStringError

from minipy.compiler.consts import MAX_INT_DIGITS


class Literal(object):
    _attrs_ = []

    def key(self):
        raise NotImplementedError

    def wrap(self, space):
        raise NotImplementedError

    def is_true(self):
        raise NotImplementedError


class NoneLiteral(Literal):
    def key(self):
        return 'N'

    def wrap(self, space):
        return space.w_None

    def is_true(self):
        return False


class BoolLiteral(Literal):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def key(self):
        return 'B1' if self.value else 'B0'

    def wrap(self, space):
        return space.w_True if self.value else space.w_False

    def is_true(self):
        return self.value


class EllipsisLiteral(Literal):
    def key(self):
        return 'E'

    def wrap(self, space):
        return space.w_Ellipsis

    def is_true(self):
        return True


class IntLiteral(Literal):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def key(self):
        return 'i%d' % self.value

    def wrap(self, space):
        return space.newint(self.value)

    def is_true(self):
        return self.value != 0


class LongLiteral(Literal):
    """An int beyond a machine word: its digits, perhaps with a minus sign."""

    _immutable_fields_ = ['digits', 'base']

    def __init__(self, digits, base):
        self.digits = digits
        self.base = base

    def key(self):
        return 'l%d:%s' % (self.base, self.digits)

    def wrap(self, space):
        return space.newlong_from_str(self.digits, self.base)

    def is_true(self):
        return True

    def decimal_text(self):
        return rbigint.fromstr(self.digits, self.base).str()


class FloatLiteral(Literal):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def key(self):
        return 'f%d' % float2longlong(self.value)

    def wrap(self, space):
        return space.newfloat(self.value)

    def is_true(self):
        return self.value != 0.0


class ComplexLiteral(Literal):
    _immutable_fields_ = ['re', 'im']

    def __init__(self, re, im):
        self.re = re
        self.im = im

    def key(self):
        return 'c%d,%d' % (float2longlong(self.re), float2longlong(self.im))

    def wrap(self, space):
        return space.newcomplex(self.re, self.im)

    def is_true(self):
        return self.re != 0.0 or self.im != 0.0


class StrLiteral(Literal):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def key(self):
        return 's' + self.value

    def wrap(self, space):
        return space.newtext(self.value)

    def is_true(self):
        return len(self.value) > 0


class BytesLiteral(Literal):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def key(self):
        return 'b' + self.value

    def wrap(self, space):
        return space.newbytes(self.value)

    def is_true(self):
        return len(self.value) > 0


class TupleLiteral(Literal):
    _immutable_fields_ = ['items[*]']

    def __init__(self, items):
        self.items = items

    def key(self):
        parts = ['t%d' % len(self.items)]
        for item in self.items:
            key = item.key()
            parts.append('%d:%s' % (len(key), key))
        return '('.join(parts)

    def wrap(self, space):
        return space.newtuple([item.wrap(space) for item in self.items])

    def is_true(self):
        return len(self.items) > 0


NONE = NoneLiteral()
TRUE = BoolLiteral(True)
FALSE = BoolLiteral(False)
ELLIPSIS = EllipsisLiteral()


class InvalidNumber(Exception):
    def __init__(self, msg):
        self.msg = msg


def digit_value(c):
    if '0' <= c <= '9':
        return ord(c) - ord('0')
    return (ord(c) | 0x20) - ord('a') + 10


def parse_int(digits, base):
    value = 0
    try:
        for c in digits:
            value = ovfcheck(value * base)
            value = ovfcheck(value + digit_value(c))
    except OverflowError:
        if base == 10 and len(digits) > MAX_INT_DIGITS:
            raise InvalidNumber("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "
                                "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for "
                                "huge integer literals to avoid decimal conversion limits."
                                % (MAX_INT_DIGITS, len(digits)))
        start = 0
        while digits[start] == '0':
            start += 1
        return LongLiteral(digits[start:].lower(), base)
    return IntLiteral(value)


def parse_float(text):
    assert text is not None
    try:
        return string_to_float(text)
    except ParseStringError:
        raise InvalidNumber("invalid decimal literal")


def parse_number(text):
    """The literal of a NUMBER token, whose form the tokenizer has checked."""
    if '_' in text:
        text = ''.join([c for c in text if c != '_'])
    if len(text) > 2 and text[0] == '0':
        c = text[1]
        if c == 'x' or c == 'X':
            return parse_int(text[2:], 16)
        if c == 'o' or c == 'O':
            return parse_int(text[2:], 8)
        if c == 'b' or c == 'B':
            return parse_int(text[2:], 2)
    last = len(text) - 1
    assert last >= 0
    if text[last] == 'j' or text[last] == 'J':
        return ComplexLiteral(0.0, parse_float(text[:last]))
    for c in text:
        if c == '.' or c == 'e' or c == 'E':
            return FloatLiteral(parse_float(text))
    return parse_int(text, 10)
