"""Functions of floats.

Results come from the C library; what CPython makes of its answers is decided here: a NaN from a number is a domain
error, an infinity from a finite number a range error (a domain error for functions that have poles, not growth).
"""
import math
from rpython.rlib import rfloat
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rfloat import copysign as _copysign
from rpython.rlib.rfloat import isfinite as _isfinite
from rpython.rlib.rfloat import isinf as _isinf
from rpython.rlib.rfloat import isnan as _isnan
from rpython.rtyper.lltypesystem.module.ll_math import sqrt_nonneg
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import unwrap_spec
from minipy.module.math import libm
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.longobject import W_LongObject

INF = rfloat.INFINITY
NAN = rfloat.NAN


def domain_error(space):
    return oefmt(space.w_ValueError, "math domain error")


def range_error(space):
    return oefmt(space.w_OverflowError, "math range error")


def make_unary(name, function, grows, doc):
    """grows: a finite argument with an infinite result is out of range, not out of the domain."""
    @unwrap_spec(x=float)
    def unary(space, x):
        result = function(x)
        if not _isfinite(result):
            check_not_finite(space, x, result)
        return space.newfloat(result)

    def check_not_finite(space, x, result):
        if _isnan(result):
            if not _isnan(x):
                raise domain_error(space)
        elif _isfinite(x):
            if grows:
                raise range_error(space)
            raise domain_error(space)

    unary.func_name = name
    unary.__doc__ = doc
    return unary


for _name, _grows, _doc in [
        ('acos', False, 'The arc cosine, in radians.'),
        ('acosh', False, 'The inverse hyperbolic cosine.'),
        ('asin', False, 'The arc sine, in radians.'),
        ('asinh', False, 'The inverse hyperbolic sine.'),
        ('atan', False, 'The arc tangent, in radians.'),
        ('atanh', False, 'The inverse hyperbolic tangent.'),
        ('cbrt', False, 'The cube root.'),
        ('cos', False, 'The cosine of an angle in radians.'),
        ('cosh', True, 'The hyperbolic cosine.'),
        ('erf', False, 'The error function.'),
        ('erfc', False, 'The complementary error function.'),
        ('exp', True, 'e raised to a power.'),
        ('exp2', True, '2 raised to a power.'),
        ('expm1', True, 'exp(x) - 1, accurate near zero.'),
        ('log1p', False, 'The natural logarithm of 1 + x, accurate near zero.'),
        ('sin', False, 'The sine of an angle in radians.'),
        ('sinh', True, 'The hyperbolic sine.'),
        ('tan', False, 'The tangent of an angle in radians.'),
        ('tanh', False, 'The hyperbolic tangent.')]:
    globals()[_name] = make_unary(_name, getattr(libm, _name), _grows, _doc)


@unwrap_spec(x=float)
def sqrt(space, x):
    """The square root."""
    if x < 0.0:
        raise domain_error(space)
    return space.newfloat(sqrt_nonneg(x))       # one instruction, for infinity and nan too


@unwrap_spec(x=float)
def fabs(space, x):
    """The absolute value, a float."""
    return space.newfloat(abs(x))


# ---- logarithms ----

def make_logarithm(name, function, log_of_two, doc):
    """Integers of any size have a logarithm, even those that no float can hold."""
    def logarithm(space, w_x):
        if isinstance(w_x, W_LongObject):
            return space.newfloat(of_bigint(space, w_x.num))
        return space.newfloat(of_float(space, space.gateway_float_w(w_x)))

    def of_float(space, x):
        if x > 0.0:
            return function(x)
        if _isnan(x):
            return x
        raise domain_error(space)

    def of_bigint(space, num):
        if num.sign <= 0:
            raise domain_error(space)
        try:
            return function(num.tofloat())
        except OverflowError:
            # num = m * 2**shift, with m small enough to be a float
            shift = num.bit_length() - 64
            assert shift >= 0
            mantissa, exponent = math.frexp(num.rshift(shift).tofloat())
            return function(mantissa) + log_of_two * (exponent + shift)

    logarithm.func_name = name
    logarithm.__doc__ = doc
    return logarithm


_natural = make_logarithm('log', libm.log, math.log(2.0), '')
log2 = make_logarithm('log2', libm.log2, 1.0, 'The logarithm to base 2.')
log10 = make_logarithm('log10', libm.log10, math.log10(2.0), 'The logarithm to base 10.')


def log(space, w_x, w_base=None):
    """The natural logarithm, or the logarithm to the given base."""
    if w_base is None:
        return _natural(space, w_x)
    return space.truediv(_natural(space, w_x), _natural(space, w_base))


# ---- two arguments ----

@unwrap_spec(y=float, x=float)
def atan2(space, y, x):
    """The arc tangent of y/x, in the quadrant of the point (x, y)."""
    return space.newfloat(libm.atan2(y, x))


@unwrap_spec(x=float, y=float)
def copysign(space, x, y):
    """x with the sign of y."""
    return space.newfloat(_copysign(x, y))


@unwrap_spec(x=float, y=float)
def nextafter(space, x, y):
    """The next float from x towards y."""
    return space.newfloat(libm.nextafter(x, y))


@unwrap_spec(x=float, y=float)
def fmod(space, x, y):
    """The remainder of x / y with the sign of x, exact."""
    result = libm.fmod(x, y)
    if _isnan(result) and not _isnan(x) and not _isnan(y):
        raise domain_error(space)
    return space.newfloat(result)


@unwrap_spec(x=float, y=float)
def remainder(space, x, y):
    """x minus the multiple of y that is nearest to it."""
    result = libm.remainder(x, y)
    if _isnan(result) and not _isnan(x) and not _isnan(y):
        raise domain_error(space)
    return space.newfloat(result)


@unwrap_spec(x=float, y=float)
def pow(space, x, y):
    """x raised to the power y, as floats."""
    result = libm.pow(x, y)
    if not _isfinite(result) and _isfinite(x) and _isfinite(y):
        if _isnan(result) or x == 0.0:
            raise domain_error(space)
        raise range_error(space)
    return space.newfloat(result)


# ---- the parts of a float ----

@unwrap_spec(x=float)
def frexp(space, x):
    """(m, e) with x == m * 2**e and 0.5 <= abs(m) < 1."""
    if not _isfinite(x):
        return space.newtuple([space.newfloat(x), space.newint(0)])
    mantissa, exponent = math.frexp(x)
    return space.newtuple([space.newfloat(mantissa), space.newint(exponent)])


@unwrap_spec(x=float)
def ldexp(space, x, w_exponent):
    """x * 2**i"""
    if not space.isinstance_w(w_exponent, space.w_int):
        raise oefmt(space.w_TypeError, "Expected an int as second argument to ldexp.")
    exponent = space.getindex_w(w_exponent, None)       # clipped: the extremes are zero and infinity anyway
    if x == 0.0 or not _isfinite(x):
        return space.newfloat(x)
    if exponent > 3000:
        raise range_error(space)
    if exponent < -3000:
        return space.newfloat(_copysign(0.0, x))
    try:
        return space.newfloat(math.ldexp(x, exponent))
    except OverflowError:
        raise range_error(space)


@unwrap_spec(x=float)
def modf(space, x):
    """The fractional and the integral part, both with the sign of x."""
    if _isinf(x):
        return space.newtuple([space.newfloat(_copysign(0.0, x)), space.newfloat(x)])
    if _isnan(x):
        return space.newtuple([space.newfloat(x), space.newfloat(x)])
    fraction, whole = math.modf(x)
    return space.newtuple([space.newfloat(fraction), space.newfloat(whole)])


@unwrap_spec(x=float)
def ulp(space, x):
    """The value of the last bit of x."""
    if _isnan(x):
        return space.newfloat(x)
    x = abs(x)
    if _isinf(x):
        return space.newfloat(x)
    above = libm.nextafter(x, INF)
    if _isinf(above):
        return space.newfloat(x - libm.nextafter(x, -INF))
    return space.newfloat(above - x)


# ---- to integers ----

def integer_from_float(space, x):
    if _isnan(x):
        raise oefmt(space.w_ValueError, "cannot convert float NaN to integer")
    if _isinf(x):
        raise oefmt(space.w_OverflowError, "cannot convert float infinity to integer")
    if -9007199254740992.0 <= x <= 9007199254740992.0:
        return space.newint(int(x))
    return space.newlong(rbigint.fromfloat(x))


def make_rounding(name, method, function, doc):
    def rounding(space, w_x):
        if type(w_x) is W_FloatObject:
            return integer_from_float(space, function(w_x.floatval))
        if type(w_x) is W_IntObject:
            return w_x
        w_method = space.lookup(w_x, method)
        if w_method is not None:
            return space.get_and_call_function(w_method, w_x)
        return integer_from_float(space, function(space.gateway_float_w(w_x)))

    rounding.func_name = name
    rounding.__doc__ = doc
    return rounding


floor = make_rounding('floor', '__floor__', math.floor, 'The largest integer not above x.')
ceil = make_rounding('ceil', '__ceil__', math.ceil, 'The smallest integer not below x.')


def trunc(space, w_x):
    """The integer part."""
    if type(w_x) is W_FloatObject:
        return integer_from_float(space, w_x.floatval)
    w_method = space.lookup(w_x, '__trunc__')
    if w_method is None:
        raise oefmt(space.w_TypeError, "type %T doesn't define __trunc__ method", w_x)
    return space.get_and_call_function(w_method, w_x)


# ---- angles, questions ----

@unwrap_spec(x=float)
def degrees(space, x):
    """An angle in radians, in degrees."""
    return space.newfloat(x * (180.0 / math.pi))


@unwrap_spec(x=float)
def radians(space, x):
    """An angle in degrees, in radians."""
    return space.newfloat(x * (math.pi / 180.0))


@unwrap_spec(x=float)
def isnan(space, x):
    """Whether x is not a number."""
    return space.newbool(_isnan(x))


@unwrap_spec(x=float)
def isinf(space, x):
    """Whether x is an infinity."""
    return space.newbool(_isinf(x))


@unwrap_spec(x=float)
def isfinite(space, x):
    """Whether x is neither an infinity nor not a number."""
    return space.newbool(_isfinite(x))


@unwrap_spec(a=float, b=float, rel_tol=float, abs_tol=float)
def isclose(space, a, b, __kwonly__=None, rel_tol=1e-09, abs_tol=0.0):
    """Whether two numbers are close to each other, relative to the larger or absolutely."""
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise oefmt(space.w_ValueError, "tolerances must be non-negative")
    if a == b:
        return space.w_True
    if _isinf(a) or _isinf(b):
        return space.w_False
    diff = abs(b - a)
    return space.newbool(diff <= abs(rel_tol * b) or diff <= abs(rel_tol * a) or diff <= abs_tol)


# ---- gamma ----

@unwrap_spec(x=float)
def gamma(space, x):
    """The gamma function."""
    if x == 23.0:           # the last of the factorials that are exact
        return space.newfloat(1124000727777607680000.0)
    if x < -200.0 and x != math.floor(x) and not _isinf(x):
        return space.newfloat(_copysign(0.0, math.sin(math.pi * math.fmod(x, 2.0))))
    try:
        return space.newfloat(rfloat.gamma(x))
    except ValueError:
        raise domain_error(space)
    except OverflowError:
        raise range_error(space)


@unwrap_spec(x=float)
def lgamma(space, x):
    """The natural logarithm of the absolute value of the gamma function."""
    try:
        return space.newfloat(rfloat.lgamma(x))
    except ValueError:
        raise domain_error(space)
    except OverflowError:
        raise range_error(space)


# ---- sums ----

def fsum(space, w_iterable):
    """The sum of floats, rounded once: partial sums that do not overlap are kept (Shewchuk, 1997)."""
    partials = []
    special_sum = 0.0
    infinity_sum = 0.0
    w_iterator = space.iter(w_iterable)
    while True:
        w_item = space.next_or_none(w_iterator)
        if w_item is None:
            break
        value = space.gateway_float_w(w_item)
        x = value
        used = 0
        for y in partials:
            if abs(x) < abs(y):
                x, y = y, x
            high = x + y
            low = y - (high - x)
            if low != 0.0:
                partials[used] = low
                used += 1
            x = high
        del partials[used:]
        if x != 0.0:
            if not _isfinite(x):
                if _isfinite(value):
                    raise oefmt(space.w_OverflowError, "intermediate overflow in fsum")
                if _isinf(value):
                    infinity_sum += value
                special_sum += value
                del partials[:]
            else:
                partials.append(x)
    if special_sum != 0.0:
        if _isnan(infinity_sum):
            raise oefmt(space.w_ValueError, "-inf + inf in fsum")
        return space.newfloat(special_sum)
    return space.newfloat(sum_partials(partials))


def sum_partials(partials):
    """The partials, from the largest down, rounded half to even."""
    n = len(partials)
    if n == 0:
        return 0.0
    n -= 1
    high = partials[n]
    low = 0.0
    while n > 0:
        x = high
        n -= 1
        y = partials[n]
        high = x + y
        low = y - (high - x)
        if low != 0.0:
            break
    # a tie would have been rounded the wrong way if what is below has the sign of the remainder
    if n > 0 and ((low < 0.0 and partials[n - 1] < 0.0) or (low > 0.0 and partials[n - 1] > 0.0)):
        y = low * 2.0
        x = high + y
        if y == x - high:
            high = x
    return high


def vector_norm(values):
    """The Euclidean norm, scaled by a power of two, with the roundings of all squares and sums carried along."""
    largest = 0.0
    found_nan = False
    for i in range(len(values)):
        x = abs(values[i])
        values[i] = x
        if _isnan(x):
            found_nan = True
        if x > largest:
            largest = x
    if _isinf(largest):
        return largest
    if found_nan:
        return NAN
    if largest == 0.0 or len(values) == 1:
        return largest
    _, exponent = math.frexp(largest)
    if exponent < -1023:                # 2.0 ** -exponent would overflow
        total = 1.0
        rest = 0.0
        for x in values:
            x /= largest
            x = x * x
            before = total
            total += x
            rest += (before - total) + x
        return largest * math.sqrt(total - 1.0 + rest)
    scale = math.ldexp(1.0, -exponent)
    norm = NormSum()
    for x in values:
        norm.add_square(x * scale, 1.0)
    h = math.sqrt(norm.value())
    norm.add_square(h, -1.0)            # what is left is the error of h: one Newton step
    return (h + norm.value() / (2.0 * h)) / scale


class NormSum(object):
    """1 plus a sum of squares, each split into halves so that products are exact (Veltkamp, Dekker)."""
    def __init__(self):
        self.total = 1.0
        self.rest1 = 0.0
        self.rest2 = 0.0
        self.rest3 = 0.0

    def add_square(self, x, sign):
        t = x * 134217729.0             # 2**27 + 1
        high = t - (t - x)
        low = x - high
        x = sign * high * high
        before = self.total
        self.total = before + x
        self.rest1 += (before - self.total) + x
        x = sign * 2.0 * high * low
        before = self.total
        self.total = before + x
        self.rest2 += (before - self.total) + x
        self.rest3 += sign * low * low

    def value(self):
        return self.total - 1.0 + (self.rest1 + self.rest2 + self.rest3)


def hypot(space, args_w):
    """The Euclidean norm of the arguments."""
    return space.newfloat(vector_norm([space.gateway_float_w(w_x) for w_x in args_w]))


def dist(space, w_p, w_q):
    """The Euclidean distance of two points."""
    p_w = space.fixedview(w_p)
    q_w = space.fixedview(w_q)
    if len(p_w) != len(q_w):
        raise oefmt(space.w_ValueError, "both points must have the same number of dimensions")
    values = [0.0] * len(p_w)
    for i in range(len(p_w)):
        values[i] = space.gateway_float_w(p_w[i]) - space.gateway_float_w(q_w[i])
    return space.newfloat(vector_norm(values))
