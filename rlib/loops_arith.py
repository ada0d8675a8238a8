"""The arithmetic ufuncs: what each computes for which types.

Each module constant is a list of entries in the order in which a loop for
given operand types is searched.  Integer arithmetic wraps; operations whose
lowest bits do not depend on higher ones, or that are slow anyway, exist for
64 bits only and serve narrower types through conversion.  float16 is
computed in float32, as NumPy does.
"""
from rpython.rlib.objectmodel import always_inline, specialize
from rpython.rlib.rarithmetic import intmask, r_uint
from rlib import fpstatus, libm, loops_complex, loops_reduce
from rlib.errors import ArrayError, VALUE_ERROR
from rlib.loops import (INTS, MACHINES, SIGNED_INTS, UNSIGNED_INTS, binary, divide_floats,
                        entry, fold_func, narrow_ints, running_func, sharing,
                        unary, working_in)


def half(entries):
    """float16 is computed in float32."""
    return working_in('e', 'f', entries)


def _folds(name, chars, op):
    return dict([(c, fold_func(name, MACHINES[c], op)) for c in chars])


def _running(name, chars, op):
    return dict([(c, running_func(name, MACHINES[c], op)) for c in chars])


# ____________________________________________________________
# + - * /

@always_inline
@specialize.argtype(0, 1)
def op_add(x, y):
    return x + y


@always_inline
@specialize.argtype(0, 1)
def op_subtract(x, y):
    return x - y


@always_inline
@specialize.argtype(0, 1)
def op_multiply(x, y):
    return x * y


@always_inline
def op_either(x, y):
    return x | y


@always_inline
def op_both(x, y):
    return x & y


ANY_FOLD = loops_reduce.bool_fold('any', True)
ALL_FOLD = loops_reduce.bool_fold('all', False)

add = (binary('add', '?', op_either, folds={'?': ANY_FOLD}) +
       sharing(binary('add', UNSIGNED_INTS, op_add,
                      folds=_folds('add', 'L', op_add),
                      running=_running('add', 'L', op_add))) +
       half(binary('add', 'fd', op_add,
                   folds={'f': loops_reduce.sum_fold('f'),
                          'd': loops_reduce.sum_fold('d')},
                   running=_running('add', 'fd', op_add))) +
       loops_complex.complex_binary(
           'add', loops_complex.add,
           folds={'F': loops_reduce.complex_sum_fold('f'),
                  'D': loops_reduce.complex_sum_fold('d')}))

subtract = (sharing(binary('subtract', UNSIGNED_INTS, op_subtract)) +
            half(binary('subtract', 'fd', op_subtract)) +
            loops_complex.complex_binary('subtract', loops_complex.subtract))

multiply = (binary('multiply', '?', op_both, folds={'?': ALL_FOLD}) +
            sharing(binary('multiply', UNSIGNED_INTS, op_multiply,
                           folds=_folds('multiply', 'L', op_multiply),
                           running=_running('multiply', 'L', op_multiply))) +
            half(binary('multiply', 'fd', op_multiply,
                        folds=_folds('multiply', 'd', op_multiply),
                        running=_running('multiply', 'd', op_multiply))) +
            loops_complex.complex_binary('multiply', loops_complex.multiply))

_divide = binary('divide', 'fd', divide_floats)
# Integers divide as doubles.
divide = ([entry('divide', c + c + '->d', _divide[1].loop.func, work='dd->d')
           for c in INTS] +
          half(_divide) +
          loops_complex.complex_binary('divide', loops_complex.divide))


# ____________________________________________________________
# Quotients and remainders.  The sign of a remainder is the divisor's; fmod
# has the dividend's.  An integer division by zero gives 0.

def signed_floor_divide(char):
    """For the integers of one type: the smallest one has no quotient by -1,
    and the machine traps on the smallest of all."""
    smallest = int(-1 << (8 * MACHINES[char].size - 1))

    @always_inline
    def floor_divide(x, y):
        if y == 0:
            fpstatus.raise_divide()
            return 0
        if y == -1:
            if x == smallest:
                fpstatus.raise_overflow()
            return intmask(-r_uint(x))
        return x // y

    return floor_divide


@always_inline
def signed_remainder(x, y):
    if y == 0:
        fpstatus.raise_divide()
        return 0
    if y == -1:
        return 0
    return x % y


@always_inline
def signed_fmod(x, y):
    result = signed_remainder(x, y)
    if result != 0 and (x < 0) != (y < 0):
        result -= y
    return result


@always_inline
def unsigned_floor_divide(x, y):
    if y == r_uint(0):
        fpstatus.raise_divide()
        return r_uint(0)
    return x // y


@always_inline
def unsigned_remainder(x, y):
    if y == r_uint(0):
        fpstatus.raise_divide()
        return r_uint(0)
    return x % y


def float_floor_divide(x, y):
    """The floor of the exact quotient, which x / y may round up to the next
    integer: that is why the remainder is taken first."""
    if x != x or y != y:
        return x + y            # no comparison below: they raise a flag
    if y == 0.0:
        return divide_floats(x, y)
    remainder = libm.fmod(x, y)
    quotient = (x - remainder) / y
    if remainder != 0.0 and (y < 0.0) != (remainder < 0.0):
        quotient -= 1.0
    if quotient == 0.0:
        return libm.copysign(0.0, divide_floats(x, y))
    result = libm.floor(quotient)
    if quotient - result > 0.5:
        result += 1.0
    return result


def float_remainder(x, y):
    if x != x or y != y:
        return x + y            # no comparison below: they raise a flag
    result = libm.fmod(x, y)
    if y == 0.0:
        return result
    if result == 0.0:
        return libm.copysign(0.0, y)
    if (y < 0.0) != (result < 0.0):
        result += y
    return result


floor_divide = (
    sum([binary('floor_divide', c, signed_floor_divide(c))
         for c in SIGNED_INTS], []) +
    working_in('BHI', 'L', binary('floor_divide', 'L',
                                  unsigned_floor_divide)) +
    half(binary('floor_divide', 'fd', float_floor_divide, dense=False)))

remainder = (
    narrow_ints(binary('remainder', 'l', signed_remainder) +
                binary('remainder', 'L', unsigned_remainder)) +
    half(binary('remainder', 'fd', float_remainder, dense=False)))

fmod = (
    narrow_ints(binary('fmod', 'l', signed_fmod, dense=False) +
                binary('fmod', 'L', unsigned_remainder, dense=False)) +
    half(binary('fmod', 'fd', libm.fmod, dense=False)))


# ____________________________________________________________
# Powers

def signed_power(x, y):
    if y < 0:
        raise ArrayError(VALUE_ERROR, "Integers to negative integer powers "
                                      "are not allowed.")
    return intmask(_unsigned_power(r_uint(x), r_uint(y)))


def _unsigned_power(base, exponent):
    result = r_uint(1)
    while True:
        if exponent & r_uint(1):
            result *= base
        exponent >>= 1
        if exponent == r_uint(0):
            return result
        base *= base


def float_power_op(x, y):
    # Squares are by far the most frequent powers, and exact either way.
    if y == 2.0:
        return x * x
    return libm.pow(x, y)


_real_power = binary('power', 'fd', float_power_op, dense=False)
_complex_power = loops_complex.power()
power = (
    narrow_ints(binary('power', 'l', signed_power, dense=False) +
                binary('power', 'L', _unsigned_power, dense=False)) +
    half(_real_power) + _complex_power)

float_power = ([e for e in _real_power if e.types == 'dd->d'] +
               [e for e in _complex_power if e.types == 'DD->D'])


# ____________________________________________________________
# One operand

@always_inline
@specialize.argtype(0)
def op_negative(x):
    return -x


@always_inline
@specialize.argtype(0)
def op_same(x):
    return x


@always_inline
@specialize.argtype(0)
def op_square(x):
    return x * x


@always_inline
def signed_absolute(x):
    return intmask(-r_uint(x)) if x < 0 else x


@always_inline
def float_absolute(x):
    return abs(x)


@always_inline
def complex_absolute(re, im):
    return libm.hypot(re, im)


@always_inline
def signed_sign(x):
    return int(x > 0) - int(x < 0)


@always_inline
def unsigned_sign(x):
    return r_uint(x != r_uint(0))


@always_inline
def float_sign(x):
    if x > 0.0:
        return 1.0
    if x < 0.0:
        return -1.0
    return x + 0.0          # nan, or a positive zero


@always_inline
def op_reciprocal(x):
    return divide_floats(1.0, x)


negative = (sharing(unary('negative', UNSIGNED_INTS, op_negative)) +
            half(unary('negative', 'fd', op_negative)) +
            loops_complex.complex_unary('negative', loops_complex.negative))

absolute = (unary('absolute', '?', op_same) +
            unary('absolute', 'bhil', signed_absolute) +
            unary('absolute', UNSIGNED_INTS, op_same) +
            half(unary('absolute', 'fd', float_absolute)) +
            loops_complex.complex_to_real('absolute', complex_absolute))

fabs = half(unary('fabs', 'fd', float_absolute))

sign = (narrow_ints(unary('sign', 'l', signed_sign) +
                    unary('sign', 'L', unsigned_sign)) +
        half(unary('sign', 'fd', float_sign)) +
        loops_complex.wide_complex_unary('sign', loops_complex.sign))

square = (sharing(unary('square', UNSIGNED_INTS, op_square)) +
          half(unary('square', 'fd', op_square)) +
          loops_complex.complex_unary('square', loops_complex.square))

_reciprocal = unary('reciprocal', 'fd', op_reciprocal)
# The integer reciprocal is the double one, converted back.
reciprocal = (working_in(INTS, 'd', _reciprocal) + half(_reciprocal[:1]) +
              loops_complex.wide_complex_unary('reciprocal',
                                               loops_complex.reciprocal))


# ____________________________________________________________
# Functions of integers

def signed_gcd(x, y):
    return intmask(unsigned_gcd(_magnitude(x), _magnitude(y)))


def _magnitude(x):
    return -r_uint(x) if x < 0 else r_uint(x)


def unsigned_gcd(x, y):
    while y != r_uint(0):
        x, y = y, x % y
    return x


def signed_lcm(x, y):
    return intmask(unsigned_lcm(_magnitude(x), _magnitude(y)))


def unsigned_lcm(x, y):
    divisor = unsigned_gcd(x, y)
    if divisor == r_uint(0):
        return r_uint(0)
    return x // divisor * y


gcd = narrow_ints(binary('gcd', 'l', signed_gcd, dense=False) +
                  binary('gcd', 'L', unsigned_gcd, dense=False))
lcm = narrow_ints(binary('lcm', 'l', signed_lcm, dense=False) +
                  binary('lcm', 'L', unsigned_lcm, dense=False))
