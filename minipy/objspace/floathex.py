"""The hexadecimal form of floats: float.hex() and float.fromhex()."""
import math
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rfloat import INFINITY, NAN
from rpython.rlib.rstring import strip_spaces
from minipy.objspace.numparse import NumberSyntaxError, digit_value, nonfinite_end

MIN_EXP = -1021         # of math.frexp's exponent, for normal doubles
MAX_EXP = 1024
MANTISSA_BITS = 53
# no exponent in a text matters beyond this: the digits that could make up for it would not fit in memory
HUGE_EXPONENT = 1 << 50


def float_to_hex(x):
    if math.isnan(x):
        return 'nan'
    sign = '-' if math.copysign(1.0, x) < 0.0 else ''
    if math.isinf(x):
        return sign + 'inf'
    if x == 0.0:
        return sign + '0x0.0p+0'
    fraction, exponent = math.frexp(math.fabs(x))
    shift = 1 - max(MIN_EXP - exponent, 0)
    fraction = math.ldexp(fraction, shift)
    exponent -= shift
    text = sign + '0x' + str(int(fraction)) + '.'
    fraction -= math.floor(fraction)
    for _ in range((MANTISSA_BITS - 1) // 4):
        fraction *= 16.0
        digit = int(fraction)
        text += '0123456789abcdef'[digit]
        fraction -= float(digit)
    if exponent < 0:
        return text + 'p-' + str(-exponent)
    return text + 'p+' + str(exponent)


def hex_to_float(text):
    """The double nearest to a hexadecimal literal; OverflowError when there is none, NumberSyntaxError."""
    text = strip_spaces(text)
    pos = 0
    negative = False
    if len(text) > 0 and (text[0] == '+' or text[0] == '-'):
        negative = text[0] == '-'
        pos = 1
    end = nonfinite_end(text, pos)
    if end > pos:
        if end != len(text):
            raise NumberSyntaxError
        letter = text[pos]
        result = NAN if letter == 'n' or letter == 'N' else INFINITY
        return -result if negative else result
    if len(text) - pos >= 2 and text[pos] == '0' and (text[pos + 1] == 'x' or text[pos + 1] == 'X'):
        pos += 2
    # The first 16 digits that count go to `mantissa`, what follows them only says whether the value is exact.
    mantissa = r_uint(0)
    inexact = False
    exponent = 0
    seen_point = False
    ndigits = 0
    while pos < len(text):
        char = text[pos]
        if char == '.' and not seen_point:
            seen_point = True
        elif digit_value(char) < 16:
            ndigits += 1
            value = digit_value(char)
            if mantissa < r_uint(1 << 59):
                mantissa = (mantissa << 4) | r_uint(value)
                if seen_point:
                    exponent -= 4
            else:
                inexact = inexact or value != 0
                if not seen_point:
                    exponent += 4
        else:
            break
        pos += 1
    if ndigits == 0:
        raise NumberSyntaxError
    if pos < len(text) and (text[pos] == 'p' or text[pos] == 'P'):
        exponent += _exponent_value(text, pos + 1)
        pos = len(text)
    if pos != len(text):
        raise NumberSyntaxError
    result = _scaled(mantissa, exponent, inexact)
    return -result if negative else result


def _exponent_value(text, pos):
    """The signed decimal number that fills text from pos to its end."""
    negative = False
    if pos < len(text) and (text[pos] == '+' or text[pos] == '-'):
        negative = text[pos] == '-'
        pos += 1
    if pos == len(text):
        raise NumberSyntaxError
    value = 0
    while pos < len(text):
        if not text[pos].isdigit():
            raise NumberSyntaxError
        if value < HUGE_EXPONENT:
            value = value * 10 + digit_value(text[pos])
        pos += 1
    return -value if negative else value


def _bit_length(value):
    bits = 0
    while value:
        bits += 1
        value >>= 1
    return bits


def _scaled(mantissa, exponent, inexact):
    """The double nearest to mantissa * 2 ** exponent (ties to even; inexact: a bit more than that)."""
    if mantissa == 0:
        return 0.0
    bits = _bit_length(mantissa)
    top = exponent + bits           # the value is in [2 ** (top - 1), 2 ** top)
    if top > MAX_EXP:
        raise OverflowError
    if top < MIN_EXP - MANTISSA_BITS:
        return 0.0
    # how many low bits a double of this size has no room for: of a subnormal, more
    excess = max(bits - MANTISSA_BITS, MIN_EXP - MANTISSA_BITS - exponent)
    if excess > 0:
        if excess > 64:
            return 0.0
        half = r_uint(1) << (excess - 1)
        low = mantissa & (half | (half - 1))
        mantissa = (mantissa >> (excess - 1)) >> 1
        if low > half or low == half and (inexact or mantissa & 1):
            mantissa += 1
        exponent += excess
    result = math.ldexp(float(intmask(mantissa)), exponent)
    if math.isinf(result):
        raise OverflowError
    return result
