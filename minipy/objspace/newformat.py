"""format(): values as text by a format specification.  Used by __format__ of str and the numbers.

A number is formatted as sign, prefix ('0x'), digits (perhaps grouped), remainder (point, decimals, exponent): zero
padding goes between prefix and digits and takes part in the grouping.
"""
import math
from rpython.rlib.rfloat import DTSF_ADD_DOT_0, DTSF_ALT
from rpython.rlib.rstring import StringBuilder
from minipy.interpreter.error import OperationError, oefmt
from minipy.objspace import floattext, formatspec, utf8
from minipy.objspace.formatspec import is_type

INT_MAX = (1 << 31) - 1
DEFAULT_PRECISION = 6
DIGITS = '0123456789abcdef'


def spec_text(space, w_spec):
    """The argument of a __format__ method."""
    if not space.isinstance_w(w_spec, space.w_text):
        if space.is_none(w_spec):
            raise oefmt(space.w_TypeError, "__format__() argument must be str, not None")
        raise oefmt(space.w_TypeError, "__format__() argument must be str, not %T", w_spec)
    return space.text_w(w_spec)


def _parse(space, spec, typename, default_type, default_align):
    try:
        return formatspec.parse(space, spec, typename, ord(default_type), default_align)
    except MemoryError:
        raise OperationError(space.w_MemoryError, space.newtuple([]))


# ---- padding ----

def _left_padding(padding, align):
    """How much of the padding goes before the text."""
    if align == '<':
        return 0
    if align == '^':
        return padding // 2
    return padding


def _append_times(builder, fill, times):
    if len(fill) == 1:
        if times > 0:
            builder.append_multiple_char(fill[0], times)
        return
    for _ in range(times):
        builder.append(fill)


def pad(text, length, spec):
    """(text, length in code points) padded to the width of the FormatSpec."""
    padding = spec.width - length
    if padding <= 0:
        return text, length
    left = _left_padding(padding, spec.align)
    builder = StringBuilder(len(text) + padding * len(spec.fill))
    _append_times(builder, spec.fill, left)
    builder.append(text)
    _append_times(builder, spec.fill, padding - left)
    return builder.build(), spec.width


# ---- str ----

def format_text(space, text, length, spec, typename='str'):
    """str.__format__: the UTF-8 text (length in code points) by the specification."""
    fmt = _parse(space, spec, typename, 's', '<')
    if fmt.type != ord('s'):
        raise formatspec.unknown_type(space, fmt.type, typename)
    if fmt.sign == ' ':
        raise oefmt(space.w_ValueError, "Space not allowed in string format specifier")
    if fmt.sign != '\0':
        raise oefmt(space.w_ValueError, "Sign not allowed in string format specifier")
    if fmt.no_negative_zero:
        raise oefmt(space.w_ValueError, "Negative zero coercion (z) not allowed in string format specifier")
    if fmt.alternate:
        raise oefmt(space.w_ValueError, "Alternate form (#) not allowed in string format specifier")
    if fmt.align == '=':
        raise oefmt(space.w_ValueError, "'=' alignment not allowed in string format specifier")
    if 0 <= fmt.precision < length:
        text, length = utf8_prefix(text, length, fmt.precision), fmt.precision
    text, length = pad(text, length, fmt)
    return space.newutf8(text, length)


def utf8_prefix(text, length, count):
    """The first count <= length characters."""
    end = count
    if len(text) != length:
        end = 0
        for _ in range(count):
            end = utf8.next_pos(text, end)
    assert end >= 0
    return text[:end]


# ---- the parts of a number put together ----

def _grouped(digits, fmt, min_width):
    """The digits with a separator between groups, and zeros in front up to min_width characters.

    A separator never comes first: the text may end up one character wider than min_width.
    Where there are no digits ('inf', 'nan') there are no zeros.
    """
    if digits == '':
        return ''
    if fmt.grouping == '':
        return '0' * (min_width - len(digits)) + digits
    pieces = []
    remaining = len(digits)
    while True:
        size = min(fmt.group_size, max(max(remaining, min_width), 1))
        taken = min(remaining, size)
        start = remaining - taken
        assert start >= 0
        pieces.append('0' * (size - taken) + digits[start:remaining])
        remaining = start
        min_width -= size
        if remaining <= 0 and min_width <= 0:
            break
        min_width -= 1
    pieces.reverse()
    return fmt.grouping.join(pieces)


def _sign_text(negative, sign):
    if negative:
        return '-'
    if sign == '+':
        return '+'
    if sign == ' ':
        return ' '
    return ''


def _number_text(fmt, negative, prefix, digits, remainder):
    """All but the padding outside; remainder is ASCII."""
    lead = _sign_text(negative, fmt.sign) + prefix
    if fmt.align == '=':
        room = fmt.width - len(lead) - len(remainder)
        digits = _grouped(digits, fmt, room if fmt.fill == '0' else 0)
        builder = StringBuilder(len(lead) + len(digits) + len(remainder))
        builder.append(lead)
        _append_times(builder, fmt.fill, room - len(digits))
        builder.append(digits)
        builder.append(remainder)
        return builder.build()
    return lead + _grouped(digits, fmt, 0) + remainder


def _format_number(space, fmt, negative, prefix, digits, remainder):
    text = _number_text(fmt, negative, prefix, digits, remainder)
    if fmt.align == '=':
        if len(fmt.fill) == 1:
            return space.newutf8(text, len(text))
        return space.newutf8(text, utf8.length(text))
    text, length = pad(text, len(text), fmt)
    return space.newutf8(text, length)


# ---- int ----

def _int_digits(magnitude, type):
    """(prefix, digits) of an rbigint >= 0."""
    if type == ord('b'):
        return '0b', magnitude.format(DIGITS[:2])
    if type == ord('o'):
        return '0o', magnitude.format(DIGITS[:8])
    if type == ord('x'):
        return '0x', magnitude.format(DIGITS)
    if type == ord('X'):
        return '0X', magnitude.format(DIGITS.upper())
    return '', magnitude.str()


def format_int(space, num, spec, typename='int'):
    """int.__format__ of an rbigint."""
    fmt = _parse(space, spec, typename, 'd', '>')
    if is_type(fmt, 'eEfFgG%'):
        try:
            value = num.tofloat()
        except OverflowError:
            raise oefmt(space.w_OverflowError, "int too large to convert to float")
        return _format_float(space, value, fmt)
    if not is_type(fmt, 'bcdnoxX'):
        raise formatspec.unknown_type(space, fmt.type, typename)
    if fmt.precision != -1:
        raise oefmt(space.w_ValueError, "Precision not allowed in integer format specifier")
    if fmt.no_negative_zero:
        raise oefmt(space.w_ValueError, "Negative zero coercion (z) not allowed in integer format specifier")
    if is_type(fmt, 'c'):
        return _format_character(space, num, fmt)
    prefix, digits = _int_digits(num.abs(), fmt.type)
    if not fmt.alternate:
        prefix = ''
    return _format_number(space, fmt, num.sign < 0, prefix, digits, '')


def _format_character(space, num, fmt):
    if fmt.sign != '\0':
        raise oefmt(space.w_ValueError, "Sign not allowed with integer format specifier 'c'")
    if fmt.alternate:
        raise oefmt(space.w_ValueError, "Alternate form (#) not allowed with integer format specifier 'c'")
    try:
        code = num.toint()
    except OverflowError:
        raise oefmt(space.w_OverflowError, "Python int too large to convert to C long")
    if not 0 <= code <= utf8.MAX_CODEPOINT:
        raise oefmt(space.w_OverflowError, "%%c arg not in range(0x110000)")
    text, length = pad(utf8.encode_codepoint(code), 1, fmt)
    return space.newutf8(text, length)


# ---- float and complex ----

def _without_zero_sign(text):
    """text without its '-' when all its digits are zeros."""
    if text == '' or text[0] != '-':
        return text
    for i in range(1, len(text)):
        char = text[i]
        if char == 'e' or char == 'E':
            break
        if char != '0' and char != '.':
            return text
    return text[1:]


def _check_precision(space, fmt):
    if fmt.precision > INT_MAX:
        raise oefmt(space.w_ValueError, "precision too big")


def _double_text(value, fmt, type, flags):
    """The value as the type (a style of floattext, '\\0' none given) and precision say."""
    precision = fmt.precision
    if type == 'n':
        type = 'g'
    if precision < 0:
        precision = DEFAULT_PRECISION
        if type == '\0':
            type, precision = 'r', 0
    elif type == '\0':
        type = 'g'
    if fmt.alternate:
        flags |= DTSF_ALT
    text = floattext.format_double(value, type, precision, flags)
    if fmt.no_negative_zero:
        text = _without_zero_sign(text)
    return text


def _split_number(text):
    """(negative, digits before the point, the rest)."""
    start = 0
    negative = text.startswith('-')
    if negative:
        start = 1
    end = start
    while end < len(text) and text[end].isdigit():
        end += 1
    return negative, text[start:end], text[end:]


def _format_float(space, value, fmt):
    _check_precision(space, fmt)
    flags = 0
    if is_type(fmt, '\0'):
        flags = DTSF_ADD_DOT_0
    if is_type(fmt, '%'):
        text = _double_text(value * 100.0, fmt, 'f', flags) + '%'
    else:
        text = _double_text(value, fmt, chr(fmt.type & 0x7F), flags)
    negative, digits, rest = _split_number(text)
    return _format_number(space, fmt, negative, '', digits, rest)


def format_float(space, value, spec, typename='float'):
    """float.__format__ of a double."""
    fmt = _parse(space, spec, typename, '\0', '>')
    if not is_type(fmt, '\0eEfFgGn%'):
        raise formatspec.unknown_type(space, fmt.type, typename)
    return _format_float(space, value, fmt)


def format_complex(space, real, imag, spec, typename='complex'):
    """complex.__format__ of a pair of doubles."""
    fmt = _parse(space, spec, typename, '\0', '>')
    if not is_type(fmt, '\0eEfFgGn'):
        raise formatspec.unknown_type(space, fmt.type, typename)
    _check_precision(space, fmt)
    if fmt.fill == '0':
        raise oefmt(space.w_ValueError, "Zero padding is not allowed in complex format specifier")
    if fmt.align == '=':
        raise oefmt(space.w_ValueError, "'=' alignment flag is not allowed in complex format specifier")
    no_type = is_type(fmt, '\0')
    type = chr(fmt.type & 0x7F)
    negative, digits, rest = _split_number(_double_text(imag, fmt, type, 0))
    if no_type and real == 0.0 and math.copysign(1.0, real) == 1.0:
        # a zero real part is not shown, and the imaginary part has the sign that was asked for
        text = _sign_text(negative, fmt.sign) + _grouped(digits, fmt, 0) + rest + 'j'
    else:
        imag_text = _sign_text(negative, '+') + _grouped(digits, fmt, 0) + rest
        negative, digits, rest = _split_number(_double_text(real, fmt, type, 0))
        text = _sign_text(negative, fmt.sign) + _grouped(digits, fmt, 0) + rest + imag_text + 'j'
        if no_type:
            text = '(' + text + ')'
    text, length = pad(text, len(text), fmt)
    return space.newutf8(text, length)
