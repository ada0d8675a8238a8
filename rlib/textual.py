"""How one number is written, in NumPy 2's style: shortest round-trip digits for its own precision.

`positional` and `scientific` are the two notations with all that can be asked of them; what a scalar prints as is
built on them below, and the items of arrays are in textual_array.

Options that the two share.  unique: no more digits than it takes to tell the number from its neighbours; precision:
at most so many (-1: no limit), min_digits: at least so many (-1: no limit), which count from the decimal point on.
trim: 'k' keeps trailing zeros, '.' cuts them and leaves the point, '0' leaves one of them, '-' cuts the point too.
"""
import math
from rpython.rlib import jit, rfloat
from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.rarithmetic import r_uint
from rlib import dragon4, itemtype as itemtypes

# As many characters as a number may have; what asks for more is refused by the caller.
MAX_WIDTH = 16000

# NumPy's versions whose ways to print can be asked for, as numbers: 2.2 is 202
NO_LEGACY = 1000000
LEGACY_1_25 = 125       # scalars print without their type
LEGACY_2_2 = 202        # no shape beside a summarised array; float16 and float32 go over to exponents as late as float64


def is_negative(x):
    """Also for -0.0 and for a nan with the sign bit."""
    return float2longlong(x) < 0


def sign_text(x, always):
    if is_negative(x):
        return '-'
    if always:
        return '+'
    return ''


def not_finite(x, sign):
    """inf or nan; nan has no sign."""
    if math.isnan(x):
        return 'nan'
    return sign_text(x, sign) + 'inf'


# ____________________________________________________________
# The digits

def fraction_length(digits, exponent):
    """How many of the digits are after the decimal point; negative when zeros are missing before it."""
    return len(digits) - 1 - exponent


def digits_for_places(x, itemtype, unique, precision, min_digits):
    """The digits where the limits count the places after the decimal point."""
    if not unique:
        return dragon4.exact_places(x, precision, True)
    digits, exponent = dragon4.shortest(x, itemtype)
    places = fraction_length(digits, exponent)
    if 0 <= precision < places:
        return dragon4.exact_places(x, precision)
    if 0 <= min_digits and places < min_digits:
        return dragon4.exact_places(x, at_most(min_digits, precision))
    return digits, exponent


def digits_in_all(x, itemtype, unique, precision, min_digits):
    """The digits where the limits count all digits."""
    if not unique:
        return dragon4.exact_digits(x, precision, True)
    digits, exponent = dragon4.shortest(x, itemtype)
    if 0 < precision < len(digits):
        return dragon4.exact_digits(x, precision)
    if len(digits) < min_digits:
        return dragon4.exact_digits(x, at_most(min_digits, precision))
    return digits, exponent


def at_most(count, limit):
    if 0 <= limit < count:
        return limit
    return count


def trimmed(fraction):
    end = len(fraction)
    while end > 0 and fraction[end - 1] == '0':
        end -= 1
    assert end >= 0
    return fraction[:end]


# ____________________________________________________________
# The two notations

@jit.dont_look_inside
def positional(x, itemtype, precision=-1, unique=True, fractional=True, trim='k', sign=False, pad_left=-1, pad_right=-1,
               min_digits=-1):
    """123.25, with blanks up to pad_left characters before and pad_right after the decimal point.

    Not `fractional`: precision and min_digits count all digits.
    """
    if not rfloat.isfinite(x):
        return not_finite(x, sign)
    value = abs(x)
    if fractional:
        digits, exponent = digits_for_places(value, itemtype, unique, precision, min_digits)
    else:
        digits, exponent = digits_in_all(value, itemtype, unique, precision, min_digits)
    if exponent < 0:
        whole = '0'
        fraction = '0' * (-exponent - 1) + digits
    elif len(digits) <= exponent + 1:
        whole = digits + '0' * (exponent + 1 - len(digits))
        fraction = ''
    else:
        places = exponent + 1
        assert places >= 0
        whole = digits[:places]
        fraction = digits[places:]
    wanted = min_digits if unique else precision
    if not fractional:
        wanted -= len(whole)
    point = '.'
    if trim == 'k':
        fraction += '0' * max(wanted - len(fraction), 0)
    else:
        fraction = trimmed(fraction)
        if fraction == '':
            if trim == '0':
                fraction = '0'
            elif trim == '-':
                point = ' ' if pad_right >= 0 else ''
    whole = sign_text(x, sign) + whole
    return ' ' * max(pad_left - len(whole), 0) + whole + point + fraction + ' ' * max(pad_right - len(fraction), 0)


@jit.dont_look_inside
def scientific(x, itemtype, precision=-1, unique=True, trim='k', sign=False, pad_left=-1, exp_digits=-1, min_digits=-1):
    """1.2325e+02, with blanks up to pad_left characters before the decimal point, and exp_digits digits (two by
    default) or more in the exponent."""
    if not rfloat.isfinite(x):
        return not_finite(x, sign)
    total = precision + 1 if precision >= 0 else -1
    least = min_digits + 1 if min_digits >= 0 else -1
    digits, exponent = digits_in_all(abs(x), itemtype, unique, total, least)
    fraction = digits[1:]
    point = '.'
    if trim == 'k':
        wanted = min_digits if unique else precision
        fraction += '0' * max(wanted - len(fraction), 0)
    else:
        if fraction == '' and trim == '-':
            point = ''
        fraction = trimmed(fraction)        # the point stays when zeros were behind it
        if fraction == '' and trim == '0':
            fraction = '0'
    whole = sign_text(x, sign) + digits[0]
    return ' ' * max(pad_left - len(whole), 0) + whole + point + fraction + exponent_text(exponent, exp_digits)


def exponent_text(exponent, exp_digits):
    if exp_digits < 0:
        exp_digits = 2
    text = ''
    if exponent != 0:
        text = str(abs(exponent))
    text = '0' * max(min(exp_digits, 5) - len(text), 0) + text
    if exponent < 0:
        return 'e-' + text
    return 'e+' + text


# ____________________________________________________________
# Scalars

def largest_positional(itemtype, legacy):
    """From here on a scalar is written with an exponent."""
    if legacy > LEGACY_2_2:
        if itemtype.itemsize == 4:
            return 1e6
        if itemtype.itemsize == 2:
            return 1e3
    return 1e16


def float_text(x, itemtype, legacy):
    """What str() gives for a scalar of a real type: '1.5', '1e-05', 'nan'."""
    return _either(x, itemtype, legacy, '0', False)


def _either(x, itemtype, legacy, trim, sign):
    magnitude = abs(x)
    if x == 0.0 or 1e-4 <= magnitude < largest_positional(itemtype, legacy):
        return positional(x, itemtype, trim=trim, sign=sign)
    return scientific(x, itemtype, trim='-', sign=sign)


def complex_parts_text(real, imag, part, legacy):
    """What stands between the parentheses of a complex scalar; `part` is the type of its parts."""
    if real == 0.0 and not is_negative(real):
        return _either(imag, part, legacy, '-', False) + 'j'
    imag_text = _either(imag, part, legacy, '-', True)
    if math.isnan(imag):
        imag_text = '+nan'
    return _either(real, part, legacy, '-', False) + imag_text + 'j'


def complex_text(real, imag, part, legacy):
    """What str() gives for a complex scalar: '(1+2j)', '2j'."""
    text = complex_parts_text(real, imag, part, legacy)
    if real == 0.0 and not is_negative(real):
        return text
    return '(' + text + ')'


def int_text(itemtype, value):
    """An integer as it comes from load_int."""
    if itemtype is itemtypes.uint64:
        return str(r_uint(value))
    return str(value)


def bool_text(value):
    if value:
        return 'True'
    return 'False'
