"""The decimal digits of a float: the shortest that tell it from its neighbours, or any number of exact ones.

Which neighbours depends on the type: 0.1 has the digit 1 as a float32, and the same double among doubles has seventeen.
Everything is computed with integers of any size, so that all digits and all roundings are exact; ties go to even.

The digits of a number are a string of one or more digits and the exponent of ten of the first of them:
('125', -1) is 0.125.  Numbers are finite and not negative.
"""
import math
from rpython.rlib import jit
from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.objectmodel import we_are_translated
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rfloat import double_to_string
from rlib import itemtype as itemtypes

_ONE = rbigint.fromint(1)
_POWERS_OF_TEN = [rbigint.fromlong(10 ** _n) for _n in range(350)]


class Binary(object):
    """mantissa * 2 ** exponent, as a float of `precision` bits has it."""
    _immutable_fields_ = ['mantissa', 'exponent', 'uneven']

    def __init__(self, x, precision, least_exponent):
        bits = float2longlong(x)
        mantissa = bits & ((1 << 52) - 1)
        exponent = ((bits >> 52) & 0x7ff) - 1075
        if exponent == -1075:
            exponent = -1074
        else:
            mantissa |= 1 << 52
        shift = max(53 - precision, least_exponent - exponent)
        self.mantissa = mantissa >> shift
        self.exponent = exponent + shift
        # the neighbour below a power of two is only half as far away as the one above
        self.uneven = self.mantissa == 1 << (precision - 1) and self.exponent > least_exponent

    def ratio(self):
        """(numerator, denominator)"""
        mantissa = rbigint.fromint(self.mantissa)
        if self.exponent >= 0:
            return mantissa.lshift(self.exponent), _ONE
        return mantissa, _ONE.lshift(-self.exponent)


def _binary(x, itemtype):
    if itemtype.itemsize == 2:
        return Binary(x, 11, -24)
    if itemtype.itemsize == 4:
        return Binary(x, 24, -149)
    return Binary(x, 53, -1074)


def _power_of_ten(n):
    if n < len(_POWERS_OF_TEN):
        return _POWERS_OF_TEN[n]
    return _POWERS_OF_TEN[10].pow(rbigint.fromint(n // 10)).mul(_POWERS_OF_TEN[n % 10])


def _scale(numerator, denominator, exponent):
    """The ratio divided by ten to the exponent."""
    if exponent >= 0:
        return numerator, denominator.mul(_power_of_ten(exponent))
    return numerator.mul(_power_of_ten(-exponent)), denominator


def _first_exponent(x, numerator, denominator):
    """The exponent of ten of the first digit of x > 0."""
    exponent = int(math.floor(math.log10(x)))
    # The logarithm is rounded: near a power of ten it may be one off.
    n, d = _scale(numerator, denominator, exponent)
    if n.lt(d):
        return exponent - 1
    if n.ge(d.int_mul(10)):
        return exponent + 1
    return exponent


# ____________________________________________________________
# Shortest

@jit.dont_look_inside
def shortest(x, itemtype):
    """The fewest digits that no other number of the real type is nearer to, and of these the nearest."""
    if x == 0.0:
        return '0', 0
    if itemtype is itemtypes.float64:
        return _digits_of(_shortest_text(x))
    return _free_format(x, _binary(x, itemtype))


def _shortest_text(x):
    if we_are_translated():
        text, _ = double_to_string(x, 'r', 0, 0)
        return text
    return repr(x)      # the same digits, without a detour over emulated C memory


def _digits_of(text):
    """The digits of a number that is written in any of the usual ways."""
    end = text.find('e')
    exponent = 0
    if end < 0:
        end = len(text)
    else:
        assert end >= 0
        exponent = int(text[end + 1:])
    point = text.find('.')
    if point < 0 or point > end:
        point = end
        assert end >= 0
        digits = text[:end]
    else:
        assert 0 <= point < end
        digits = text[:point] + text[point + 1:end]
    first = 0
    while digits[first] == '0':
        first += 1
    last = len(digits)
    while digits[last - 1] == '0':
        last -= 1
    assert last >= 0
    return digits[first:last], exponent + point - 1 - first


def _free_format(x, binary):
    """Digit by digit, until what remains is within half the distance to a neighbour."""
    even = binary.mantissa & 1 == 0
    numerator, denominator = binary.ratio()
    exponent = _first_exponent(x, numerator, denominator)
    # Four times everything, so that a quarter of the distance to the next number is an integer as well.
    value, scale = _scale(numerator.lshift(2), denominator.lshift(2), exponent)
    unit, _ = _scale(_ONE.lshift(max(binary.exponent, 0)), _ONE, min(exponent, 0))
    above = unit.lshift(1)
    below = unit if binary.uneven else above
    digits = ''
    while True:
        quotient, value = value.divmod(scale)
        digit = quotient.toint()
        low = value.lt(below) or (even and value.eq(below))
        high_end = value.add(above)
        high = high_end.gt(scale) or (even and high_end.eq(scale))
        if low or high:
            break
        digits += chr(ord('0') + digit)
        value = value.int_mul(10)
        above = above.int_mul(10)
        below = below.int_mul(10)
    up = high
    if low and high:
        up = _rounds_up(value, scale, digit)
    digits += chr(ord('0') + digit)
    return _finished(digits, exponent, up)


def _rounds_up(remainder, denominator, last_digit):
    doubled = remainder.lshift(1)
    return doubled.gt(denominator) or (doubled.eq(denominator) and last_digit & 1 == 1)


def _finished(digits, exponent, up):
    """Nines that are carried over vanish; zeros that are really there stay."""
    if not up:
        return digits, exponent
    last = len(digits) - 1
    while last >= 0 and digits[last] == '9':
        last -= 1
    if last < 0:
        return '1', exponent + 1
    assert last >= 0
    return digits[:last] + chr(ord(digits[last]) + 1), exponent


# ____________________________________________________________
# Exact

@jit.dont_look_inside
def exact_places(x, places, stop=False):
    """Correctly rounded to so many digits after the decimal point.  Where x is not zero but these places are, the digits
    are '0' in the last of them.  stop: no zeros behind the last digit of a number that ends before.
    """
    if x == 0.0:
        return '0', 0
    numerator, denominator = _binary(x, itemtypes.float64).ratio()
    numerator, denominator = _scale(numerator, denominator, -places)
    quotient, remainder = numerator.divmod(denominator)
    digits = quotient.str()
    if stop and not remainder.tobool():
        return _without_zeros(digits), len(digits) - 1 - places
    return _finished(digits, len(digits) - 1 - places, _rounds_up(remainder, denominator, ord(digits[-1])))


@jit.dont_look_inside
def exact_digits(x, count, stop=False):
    """Correctly rounded to so many digits in all, one at least.  stop: as for exact_places."""
    if x == 0.0:
        return '0', 0
    numerator, denominator = _binary(x, itemtypes.float64).ratio()
    exponent = _first_exponent(x, numerator, denominator)
    return exact_places(x, count - 1 - exponent, stop)


def _without_zeros(digits):
    end = len(digits)
    while end > 1 and digits[end - 1] == '0':
        end -= 1
    assert end >= 0
    return digits[:end]
