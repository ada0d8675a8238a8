"""Arithmetic on integers of any size (rbigint), where Python's meaning needs more than rbigint offers.

Everything here is pure and knows no object space.  A result of more than MAX_BITS bits is a MemoryError before anything is
allocated: it could not be computed in reasonable time anyhow, and a program must not bring the process down with it.
"""
import math
from rpython.rlib import jit
from rpython.rlib.rarithmetic import intmask, ovfcheck, r_uint
from rpython.rlib.rbigint import NULLRBIGINT, ONENEGATIVERBIGINT, ONERBIGINT, rbigint

MAX_BITS = 1 << 33
HASH_BITS = 61
HASH_MODULUS = (1 << HASH_BITS) - 1
TEN = rbigint.fromint(10)


class NotInvertible(Exception):
    """The base of a negative power has a common divisor with the modulus."""


def left_shift(num, count):
    """num << count, for count >= 0."""
    if num.sign == 0:
        return num
    if count > MAX_BITS or num.bit_length() > MAX_BITS - count:
        raise MemoryError
    return num.lshift(count)


def power(base, exponent):
    """base ** exponent, for exponent >= 0."""
    if exponent.sign == 0 or base.int_eq(1):
        return ONERBIGINT
    if base.sign == 0:
        return NULLRBIGINT
    if base.int_eq(-1):
        return ONERBIGINT if exponent.int_and_(1).sign == 0 else ONENEGATIVERBIGINT
    try:
        count = exponent.toint()
    except OverflowError:
        raise MemoryError
    if count > MAX_BITS // base.bit_length():
        raise MemoryError
    return base.pow(exponent)


def power_modulo(base, exponent, modulus):
    """base ** exponent % modulus, for modulus != 0; NotInvertible where a negative exponent has no meaning."""
    if exponent.sign < 0:
        base = inverse_modulo(base, modulus.abs())
        exponent = exponent.neg()
    return base.pow(exponent, modulus)


def inverse_modulo(num, modulus):
    """The x with num * x % modulus == 1 % modulus, for modulus > 0 (extended Euclid)."""
    x, next_x = ONERBIGINT, NULLRBIGINT
    a, b = num.mod(modulus), modulus
    while b.sign != 0:
        quotient, remainder = a.divmod(b)
        a, b = b, remainder
        x, next_x = next_x, x.sub(quotient.mul(next_x))
    if not a.int_eq(1):
        raise NotInvertible
    return x.mod(modulus)


def round_to_tens(num, exponent):
    """The multiple of 10 ** exponent (exponent > 0) nearest to num; of two equally near, the even multiple."""
    # 10 ** exponent > 2 * abs(num) for sure: so is the answer, without computing a power that may be huge
    if exponent > num.bit_length() // 3 + 2:
        return NULLRBIGINT
    unit = TEN.pow(rbigint.fromint(exponent))
    quotient, remainder = num.divmod(unit)
    twice = remainder.lshift(1)
    if twice.gt(unit) or twice.eq(unit) and quotient.int_and_(1).sign != 0:
        remainder = remainder.sub(unit)
    return num.sub(remainder)


def bit_count(num):
    """The number of ones in the binary form of abs(num)."""
    total = 0
    for i in range(num.numdigits()):
        digit = num.udigit(i)
        while digit:
            digit &= digit - 1
            total += 1
    return total


def hash_of(num):
    """CPython's: the value modulo the prime HASH_MODULUS, with the sign of num, and never -1."""
    result = num.abs().int_mod(HASH_MODULUS).toint() * num.sign
    if result == -1:
        return -2
    return result


def compare_with_float(num, x):
    """-1, 0 or 1 as num is below, equal to or above x, which is not a NaN."""
    if math.isinf(x):
        return -1 if x > 0.0 else 1
    floor = math.floor(x)
    other = rbigint.fromfloat(floor)
    if num.lt(other) or num.eq(other):
        return -1 if floor < x or num.lt(other) else 0
    return 1


@jit.elidable
def machine_power(base, exponent):
    """base ** exponent for exponent >= 0; OverflowError when it is no machine integer."""
    result = 1
    try:
        while True:
            if exponent & 1:
                result = ovfcheck(result * base)
            exponent >>= 1
            if exponent == 0:
                return result
            base = ovfcheck(base * base)
    except OverflowError:
        raise


@jit.elidable
def machine_power_modulo(base, exponent, modulus):
    """base ** exponent % modulus for exponent >= 0 and 0 < modulus < 2 ** 31, where no product overflows."""
    result = 1 % modulus
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def hash_of_machine(value):
    if -HASH_MODULUS < value < HASH_MODULUS:
        if value == -1:
            return -2
        return value
    magnitude = r_uint(value)
    if value < 0:
        magnitude = -magnitude
    result = intmask(magnitude % r_uint(HASH_MODULUS))
    if value < 0:
        result = -result
    if result == -1:
        return -2
    return result
