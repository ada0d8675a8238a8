"""Functions of integers of any size: gcd, lcm, isqrt, factorial."""
from rpython.rlib.rbigint import rbigint
from minipy.interpreter.error import oefmt
from minipy.objspace.intobject import W_IntObject

MOST_NEGATIVE = -0x7FFFFFFFFFFFFFFF - 1


def gcd_two(space, w_a, w_b):
    """Euclid's algorithm on machine words, once both fit."""
    if (isinstance(w_a, W_IntObject) and isinstance(w_b, W_IntObject) and w_a.intval != MOST_NEGATIVE and
            w_b.intval != MOST_NEGATIVE):
        return space.newint(gcd_words(abs(w_a.intval), abs(w_b.intval)))
    a = space.bigint_w(w_a).abs()
    b = space.bigint_w(w_b).abs()
    while b.sign != 0:
        a, b = b, a.mod(b)
    return space.newlong(a)


def gcd_words(a, b):
    while b != 0:
        a, b = b, a % b
    return a


def gcd(space, args_w):
    """The greatest common divisor."""
    w_result = space.newint(0)
    for w_arg in args_w:
        w_result = gcd_two(space, w_result, space.index(w_arg))
    return w_result


def lcm(space, args_w):
    """The least common multiple."""
    w_result = space.newint(1)
    for w_arg in args_w:
        w_arg = space.index(w_arg)
        if not space.is_true(w_arg):
            w_result = w_arg
        if not space.is_true(w_result):
            continue
        w_quotient = space.floordiv(w_result, gcd_two(space, w_result, w_arg))
        w_result = space.abs(space.mul(w_quotient, w_arg))
    return w_result


def isqrt(space, w_n):
    """The integer square root: the largest a with a * a <= n."""
    n = space.bigint_w(space.index(w_n))
    if n.sign < 0:
        raise oefmt(space.w_ValueError, "isqrt() argument must be nonnegative")
    if n.sign == 0:
        return space.newint(0)
    # Newton's iteration from above falls until it has arrived
    a = rbigint.fromint(1).lshift((n.bit_length() + 1) // 2)
    while True:
        b = a.add(n.floordiv(a)).rshift(1)
        if b.ge(a):
            return space.newlong(a)
        a = b


def factorial(space, w_n):
    """n!"""
    n = space.getindex_w(space.index(w_n), None)
    if n < 0:
        raise oefmt(space.w_ValueError, "factorial() not defined for negative values")
    if n > 10000000:
        raise oefmt(space.w_OverflowError, "factorial() argument should not exceed 10000000")
    return space.newlong(product_of_range(1, n))


def product_of_range(low, high):
    """low * (low + 1) * ... * high, by halves: balanced factors multiply fastest."""
    if high - low < 8:
        result = rbigint.fromint(1)
        for i in range(low, high + 1):
            result = result.int_mul(i)
        return result
    middle = (low + high) // 2
    return product_of_range(low, middle).mul(product_of_range(middle + 1, high))
