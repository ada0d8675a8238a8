"""Complex arithmetic on pairs of doubles, as CPython does it, to the last bit."""
import math
from rpython.rlib.rcomplex import c_div
from rpython.rlib.rfloat import INFINITY, NAN, isfinite

MAX_INTEGER_EXPONENT = 100.0


def multiply(r1, i1, r2, i2):
    return r1 * r2 - i1 * i2, r1 * i2 + i1 * r2


def divide(r1, i1, r2, i2):
    """ZeroDivisionError for a zero divisor."""
    return c_div((r1, i1), (r2, i2))


def absolute(real, imag):
    """OverflowError when it is no finite double though both parts are."""
    if math.isinf(real) or math.isinf(imag):
        return INFINITY
    if math.isnan(real) or math.isnan(imag):
        return NAN
    return math.hypot(real, imag)


# libm, without RPython's exceptions

def _pow(x, y):
    try:
        return math.pow(x, y)
    except OverflowError:
        return INFINITY
    except ValueError:
        return NAN


def _exp(x):
    try:
        return math.exp(x)
    except OverflowError:
        return INFINITY


def _hypot(x, y):
    try:
        return math.hypot(x, y)
    except OverflowError:
        return INFINITY


def _cos(x):
    return math.cos(x) if isfinite(x) else NAN


def _sin(x):
    return math.sin(x) if isfinite(x) else NAN


def _integer_power(real, imag, exponent):
    """By repeated squaring, for exponent > 0."""
    result_real, result_imag = 1.0, 0.0
    mask = 1
    while mask <= exponent:
        if exponent & mask:
            result_real, result_imag = multiply(result_real, result_imag, real, imag)
        mask <<= 1
        real, imag = multiply(real, imag, real, imag)
    return result_real, result_imag


def _polar_power(r1, i1, r2, i2):
    if r1 == 0.0 and i1 == 0.0:
        if i2 != 0.0 or r2 < 0.0:
            raise ZeroDivisionError
        return 0.0, 0.0
    magnitude = _hypot(r1, i1)
    length = _pow(magnitude, r2)
    angle = math.atan2(i1, r1)
    phase = angle * r2
    if i2 != 0.0:
        length *= _exp(-angle * i2)
        phase += i2 * math.log(magnitude)
    return length * _cos(phase), length * _sin(phase)


def power(r1, i1, r2, i2):
    """ZeroDivisionError for zero to a negative or complex power, OverflowError for an infinite result."""
    if i2 == 0.0 and r2 == math.floor(r2) and math.fabs(r2) <= MAX_INTEGER_EXPONENT:
        exponent = int(r2)
        if exponent > 0:
            real, imag = _integer_power(r1, i1, exponent)
        elif exponent < 0:
            real, imag = _integer_power(r1, i1, -exponent)
            real, imag = divide(1.0, 0.0, real, imag)
        else:
            real, imag = 1.0, 0.0
    else:
        real, imag = _polar_power(r1, i1, r2, i2)
    if math.isinf(real) or math.isinf(imag):
        raise OverflowError
    return real, imag
