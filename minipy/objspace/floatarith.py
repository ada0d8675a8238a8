"""What float operations mean on bare doubles, where C or RPython would answer differently from Python.

Pure functions.  Division by zero is the caller's to check; ZeroDivisionError, OverflowError and ValueError that leave a
function here stand for the app-level errors of the same names.
"""
import math
from rpython.rlib import jit
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rfloat import INFINITY, NAN, round_double, round_half_even
from minipy.objspace.bigarith import HASH_BITS, HASH_MODULUS

# round(x, n) is x for n above, and a zero for n below what any double has digits for
MAX_ROUND_DIGITS = 323
MIN_ROUND_DIGITS = -308


def float_modulo(x, y):
    """x % y for y != 0: the sign of y, also on a zero."""
    if math.isinf(x) or math.isnan(x) or math.isnan(y):
        return NAN
    remainder = math.fmod(x, y)
    if remainder == 0.0:
        return math.copysign(0.0, y)
    if (y < 0.0) != (remainder < 0.0):
        remainder += y
    return remainder


def float_divmod(x, y):
    """(x // y, x % y) for y != 0."""
    if math.isinf(x) or math.isnan(x) or math.isnan(y):
        return NAN, NAN
    remainder = math.fmod(x, y)
    quotient = (x - remainder) / y
    if remainder == 0.0:
        remainder = math.copysign(0.0, y)
    elif (y < 0.0) != (remainder < 0.0):
        remainder += y
        quotient -= 1.0
    if quotient == 0.0:
        return math.copysign(0.0, x / y), remainder
    floor = math.floor(quotient)
    if quotient - floor > 0.5:
        floor += 1.0
    return floor, remainder


def is_odd(x):
    return math.fmod(math.fabs(x), 2.0) == 1.0


class NeedsComplex(Exception):
    """A negative number to a fractional power."""


def float_power(x, y):
    """x ** y; ZeroDivisionError for 0.0 to a negative power, OverflowError, NeedsComplex."""
    if y == 0.0 or x == 1.0:
        return 1.0
    if math.isnan(x):
        return x
    if math.isnan(y):
        return y
    if math.isinf(y):
        magnitude = math.fabs(x)
        if magnitude == 1.0:
            return 1.0
        if (y > 0.0) == (magnitude > 1.0):
            return INFINITY
        return 0.0
    if math.isinf(x):
        if y > 0.0:
            return x if is_odd(y) else math.fabs(x)
        return math.copysign(0.0, x) if is_odd(y) else 0.0
    if x == 0.0:
        if y < 0.0:
            raise ZeroDivisionError
        return x if is_odd(y) else 0.0
    if x > 0.0:
        return math.pow(x, y)
    if y != math.floor(y):
        raise NeedsComplex
    power = math.pow(-x, y)
    return -power if is_odd(y) else power


def compare_with_machine(x, value):
    """-1, 0 or 1 as x (not a NaN) is below, equal to or above the machine integer, exactly."""
    if x >= 9223372036854775808.0:
        return 1
    if x < -9223372036854775808.0:
        return -1
    floor = math.floor(x)
    whole = int(floor)
    if whole == value:
        return 1 if x > floor else 0
    return 1 if whole > value else -1


@jit.elidable
def hash_of_float(x):
    """CPython's: equal numbers of all types have equal hashes; a NaN's hash is 0."""
    if math.isinf(x):
        return 314159 if x > 0.0 else -314159
    if math.isnan(x):
        return 0
    fraction, exponent = math.frexp(math.fabs(x))
    modulus = r_uint(HASH_MODULUS)
    result = r_uint(0)
    while fraction != 0.0:
        result = ((result << 28) & modulus) | (result >> (HASH_BITS - 28))
        fraction *= 268435456.0
        exponent -= 28
        whole = int(fraction)
        fraction -= float(whole)
        result += r_uint(whole)
        if result >= modulus:
            result -= modulus
    exponent %= HASH_BITS
    result = ((result << exponent) & modulus) | (result >> (HASH_BITS - exponent))
    value = intmask(result)
    if x < 0.0:
        value = -value
    if value == -1:
        return -2
    return value


def rounded_to_integer(x):
    """The integer (as a float) nearest to a finite x, ties to even."""
    return round_half_even(x)


def rounded(x, ndigits):
    """round(x, ndigits); OverflowError when that is no finite double."""
    if math.isinf(x) or math.isnan(x) or ndigits > MAX_ROUND_DIGITS or x == 0.0:
        return x
    if ndigits < MIN_ROUND_DIGITS:
        return math.copysign(0.0, x)
    result = round_double(x, ndigits, half_even=True)
    if math.isinf(result):
        raise OverflowError
    return result
