"""The transcendental ufuncs and everything that asks the C library.

These exist for float32 (computed in double, rounded once), float64 and,
through C99, complex128; conversion does the rest.  Integers too small for
their results to be worth more are float16 or float32 in NumPy: which, is
said by the order of the entries, not by the operation.
"""
from rpython.rlib.longlong2float import float2longlong, longlong2float
from rpython.rlib.objectmodel import always_inline
from rpython.rlib.rfloat import INFINITY, NAN
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib import fpstatus, libm, loops_complex
from rlib.itemtype import float_to_half, half_to_float
from rlib.loops import INTS, MACHINES, binary, binary_func, entry, unary
from rlib.loops_arith import half
from rlib.loops_cast import copy_func

LN2 = 0.6931471805599453
PI = 3.141592653589793


def _real(name, op):
    return half(unary(name, 'fd', op, dense=False))


def _function(name, c_name):
    """A function that C has for real and, as c<name>, for complex."""
    return (_real(name, getattr(libm, c_name)) +
            loops_complex.libm_unary(name, 'c' + c_name))


# ____________________________________________________________
# Exponentials, logarithms, roots

exp = _function('exp', 'exp')
log = _function('log', 'log')
sqrt = _function('sqrt', 'sqrt')
exp2 = (_real('exp2', libm.exp2) +
        loops_complex.libm_scaled('exp2', 'cexp', LN2, 1.0))
log2 = (_real('log2', libm.log2) +
        loops_complex.libm_scaled('log2', 'clog', 1.0, 1.4426950408889634))
log10 = (_real('log10', libm.log10) +
         loops_complex.libm_scaled('log10', 'clog', 1.0, 0.4342944819032518))
expm1 = (_real('expm1', libm.expm1) +
         loops_complex.wide_complex_unary('expm1', loops_complex.expm1))
log1p = (_real('log1p', libm.log1p) +
         loops_complex.wide_complex_unary('log1p', loops_complex.log1p))
cbrt = _real('cbrt', libm.cbrt)


# ____________________________________________________________
# Circles and hyperbolas

sin = _function('sin', 'sin')
cos = _function('cos', 'cos')
tan = _function('tan', 'tan')
arcsin = _function('arcsin', 'asin')
arccos = _function('arccos', 'acos')
arctan = _function('arctan', 'atan')
sinh = _function('sinh', 'sinh')
cosh = _function('cosh', 'cosh')
tanh = _function('tanh', 'tanh')
arcsinh = _function('arcsinh', 'asinh')
arccosh = _function('arccosh', 'acosh')
arctanh = _function('arctanh', 'atanh')


def to_degrees(x):
    return x * (180.0 / PI)


def to_radians(x):
    return x * (PI / 180.0)


degrees = half(unary('degrees', 'fd', to_degrees))
radians = half(unary('radians', 'fd', to_radians))


def _real_binary(name, op):
    return half(binary(name, 'fd', op, dense=False))


arctan2 = _real_binary('arctan2', libm.atan2)
hypot = _real_binary('hypot', libm.hypot)
copysign = _real_binary('copysign', libm.copysign)


def op_logaddexp(x, y):
    if x == y:
        return x + LN2          # also for equal infinities
    if x > y:
        return x + libm.log1p(libm.exp(y - x))
    if x < y:
        return y + libm.log1p(libm.exp(x - y))
    return x + y                # a nan


def op_logaddexp2(x, y):
    if x == y:
        return x + 1.0
    if x > y:
        return x + libm.log1p(libm.exp2(y - x)) / LN2
    if x < y:
        return y + libm.log1p(libm.exp2(x - y)) / LN2
    return x + y


logaddexp = _real_binary('logaddexp', op_logaddexp)
logaddexp2 = _real_binary('logaddexp2', op_logaddexp2)


def op_heaviside(x, at_zero):
    if x != x:
        return x                # the comparisons below would raise a flag
    if x == 0.0:
        return at_zero
    return 0.0 if x < 0.0 else 1.0


heaviside = _real_binary('heaviside', op_heaviside)


# ____________________________________________________________
# Rounding.  Integers are what they are.

_COPIES = dict([(size, copy_func(size)) for size in [1, 2, 4, 8]])


def _unchanged(name, chars):
    return [entry(name, c + '->' + c, _COPIES[MACHINES[c].size])
            for c in chars]


def _rounding(name, op):
    return _unchanged(name, '?' + INTS) + half(unary(name, 'fd', op))


# Doubles from here on have no fraction.  So a smaller one to which it is added
# loses its fraction, rounded half to even.  None of this calls a function or
# branches, so it may be done in vectors.
_NO_FRACTION = 4503599627370496.0


@always_inline
def op_rint(x):
    magnitude = abs(x)
    rounded = (magnitude + _NO_FRACTION) - _NO_FRACTION
    return libm.copysign(rounded if magnitude < _NO_FRACTION else magnitude,
                         x)


@always_inline
def op_floor(x):
    rounded = op_rint(x)
    return libm.copysign(rounded - 1.0 if rounded > x else rounded, x)


@always_inline
def op_ceil(x):
    rounded = op_rint(x)
    return libm.copysign(rounded + 1.0 if rounded < x else rounded, x)


@always_inline
def op_trunc(x):
    return libm.copysign(op_floor(abs(x)), x)


floor = _rounding('floor', op_floor)
ceil = _rounding('ceil', op_ceil)
trunc = _rounding('trunc', op_trunc)
rint = (half(unary('rint', 'fd', op_rint)) +
        loops_complex.wide_complex_unary('rint', loops_complex.rint))

_copy_16 = copy_func(16)
_COMPLEX_COPIES = [entry('positive', 'F->F', _COPIES[8]),
                   entry('positive', 'D->D', _copy_16)]
positive = _unchanged('positive', INTS + 'efd') + _COMPLEX_COPIES
conjugate = (_unchanged('conjugate', INTS + 'efd') +
             loops_complex.complex_unary('conjugate',
                                         loops_complex.conjugate))


# ____________________________________________________________
# The parts and the neighbours of a float

def op_fraction(x):
    """The part after the point, with the sign of x."""
    if abs(x) == INFINITY:
        return libm.copysign(0.0, x)
    return libm.copysign(x - op_trunc(x), x)


modf_fraction = half(unary('modf', 'fd', op_fraction, dense=False))
modf_integral = half(unary('modf', 'fd', op_trunc, dense=False))

_EXPONENT = 0x7ff << 52


def _split_subnormal(x):
    """(1) frexp of subnormals is that of x * 2**54, less 54."""
    return x * 18014398509481984.0


def op_mantissa(x):
    bits = float2longlong(x)
    if bits & _EXPONENT == _EXPONENT or x == 0.0:
        return x
    if bits & _EXPONENT == 0:
        bits = float2longlong(_split_subnormal(x))
    return longlong2float((bits & ~_EXPONENT) | (1022 << 52))


def op_exponent(x):
    bits = float2longlong(x)
    if bits & _EXPONENT == _EXPONENT or x == 0.0:
        return 0
    if bits & _EXPONENT == 0:
        bits = float2longlong(_split_subnormal(x))
        return ((bits >> 52) & 0x7ff) - 1022 - 54
    return ((bits >> 52) & 0x7ff) - 1022


frexp_mantissa = half(unary('frexp', 'fd', op_mantissa, dense=False))
frexp_exponent = half(unary('frexp', 'fd', op_exponent, 'i', dense=False))


def op_ldexp(x, exponent):
    # C's exponent is an int; beyond +-5000 nothing changes any more.
    exponent = min(max(exponent, -5000), 5000)
    return libm.ldexp(x, rffi.cast(rffi.INT, exponent))


def _ldexp():
    result = []
    for c in 'fd':
        for i in 'il':
            func = binary_func('ldexp', MACHINES[c], MACHINES[i], MACHINES[c],
                               op_ldexp, dense=False)
            result.append(entry('ldexp', '%s%s->%s' % (c, i, c), func))
    return half(result)


ldexp = _ldexp()


def _next_half(bits, target):
    """The neighbour of a half, in the direction of another."""
    x = half_to_float(bits)
    y = half_to_float(target)
    if x != x or y != y:
        return 0x7e00
    if x == y:
        return bits
    if x == 0.0:
        return (target & 0x8000) | 1
    if (x < y) == (x > 0.0):
        return bits + 1
    return bits - 1


def nextafter_half(x, y):
    result = half_to_float(_next_half(float_to_half(x), float_to_half(y)))
    if abs(result) == INFINITY and abs(x) != INFINITY:
        fpstatus.raise_overflow()
    return result


def nextafter_single(x, y):
    return rffi.cast(lltype.Float,
                     libm.nextafterf(rffi.cast(rffi.FLOAT, x),
                                     rffi.cast(rffi.FLOAT, y)))


def _outwards(x):
    return -INFINITY if x < 0.0 else INFINITY


def spacing_half(x):
    """Always upwards in float16, as in NumPy; and no other type says that
    there is none for an infinity or a nan."""
    if x != x or abs(x) == INFINITY:
        fpstatus.raise_invalid()
        return NAN
    return nextafter_half(x, INFINITY) - x


def spacing_single(x):
    if x != x or abs(x) == INFINITY:
        return NAN
    return nextafter_single(x, _outwards(x)) - x


def spacing_double(x):
    if x != x or abs(x) == INFINITY:
        return NAN
    return libm.nextafter(x, _outwards(x)) - x


nextafter = (binary('nextafter', 'e', nextafter_half, dense=False) +
             binary('nextafter', 'f', nextafter_single, dense=False) +
             binary('nextafter', 'd', libm.nextafter, dense=False))
spacing = (unary('spacing', 'e', spacing_half, dense=False) +
           unary('spacing', 'f', spacing_single, dense=False) +
           unary('spacing', 'd', spacing_double, dense=False))
