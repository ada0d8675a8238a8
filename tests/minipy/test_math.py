"""The parts of math that are no calls of the C library: sums, norms, integers."""
import math
import random
from fractions import Fraction
import pytest
from rpython.rlib.rbigint import rbigint
from rpython.rtyper.test.test_llinterp import interpret
from minipy.module.math import integers, libm
from minipy.module.math.interp_math import sum_partials, vector_norm
from tests.minipy.programs import check_programs


def nearest_root(square):
    """The float nearest to the square root of a fraction."""
    guess = Fraction(math.sqrt(square))
    for _ in range(3):
        guess = (guess + square / guess) / 2
        guess = Fraction(int(guess * 2 ** 400), 2 ** 400)
    return float(guess)


@pytest.mark.parametrize('size', [2, 3, 10])
def test_norm_is_the_nearest_float(size):
    rnd = random.Random(size)
    for _ in range(100):
        values = [rnd.uniform(-1, 1) * 2.0 ** rnd.randrange(-8, 8) for _ in range(size)]
        assert vector_norm(values[:]) == nearest_root(sum([Fraction(x) ** 2 for x in values]))


def test_norm_at_the_edges():
    inf = float('inf')
    assert vector_norm([]) == 0.0
    assert vector_norm([-3.0]) == 3.0
    assert vector_norm([3 * 2.0 ** 700, 4 * 2.0 ** 700]) == 5 * 2.0 ** 700
    assert vector_norm([3 * 2.0 ** -700, 4 * 2.0 ** -700]) == 5 * 2.0 ** -700
    assert vector_norm([3 * 5e-324, 4 * 5e-324]) == 5 * 5e-324
    assert vector_norm([float('nan'), -inf]) == inf
    assert math.isnan(vector_norm([1.0, float('nan')]))


def test_partial_sums_are_rounded_once():
    assert sum_partials([]) == 0.0
    assert sum_partials([2.0 ** -60, 1.0]) == 1.0
    tie = 2.0 ** -53
    assert sum_partials([tie, 1.0]) == 1.0                              # half to even
    assert sum_partials([2.0 ** -120, tie, 1.0]) == 1.0 + 2.0 ** -52    # a little more than half
    assert sum_partials([-2.0 ** -120, tie, 1.0]) == 1.0


def test_sum_against_fractions():
    rnd = random.Random(1)
    values = [rnd.uniform(-1, 1) * 2.0 ** rnd.randrange(-60, 60) for _ in range(50)]
    expected = float(sum([Fraction(x) for x in values]))
    check_programs('__import__("math").fsum(%r) -> %r' % (values, expected))


def test_product_of_range():
    for low, high in [(1, 0), (1, 1), (1, 7), (1, 30), (5, 60)]:
        expected = 1
        for i in range(low, high + 1):
            expected *= i
        assert integers.product_of_range(low, high).tolong() == expected


def test_translates():
    def program(n):
        values = [float(n), 4.0]
        product = integers.product_of_range(1, n + 17).mod(rbigint.fromint(1000007)).toint()
        return vector_norm(values) + product + libm.cbrt(27.0) + sum_partials([0.5, 2.0])
    expected = 5.0 + (math.factorial(20) % 1000007) + 3.0 + 2.5
    assert interpret(program, [3]) == expected


def test_functions():
    check_programs('''
import math\\nr = [math.gcd(-12, 18), math.gcd(2**70, 2**65 * 3), math.gcd(), math.gcd(-2**63, 6)] -> [6, \\
    36893488147419103232, 0, 2]
import math\\nr = [math.lcm(4, 6), math.lcm(), math.lcm(0, 5), math.lcm(-2**63, 3)] -> [12, 1, 0, 27670116110564327424]
import math\\nr = [math.isqrt(n) for n in (0, 1, 3, 4, 10**40, 10**40 - 1, 2**64 - 1)] -> [0, 1, 1, 2, \\
    100000000000000000000, 99999999999999999999, 4294967295]
import math\\nr = math.isqrt(-1) -> ValueError: isqrt() argument must be nonnegative
import math\\nr = math.factorial(25) -> 15511210043330985984000000
import math\\nr = math.factorial(-1) -> ValueError: factorial() not defined for negative values
import math\\nr = math.factorial(2.0) -> TypeError: 'float' object cannot be interpreted as an integer
import math\\nr = [math.comb(50, 25), math.comb(3, 5), math.perm(5, 2), math.perm(4), math.perm(2, \\
    3)] -> [126410606437752, 0, 20, 24, 0]
import math\\nr = [math.log(2**2000), math.log2(2**2000), math.log10(10**400)] -> [1386.2943611198907, 2000.0, 400.0]
import math\\nr = math.log(0) -> ValueError: math domain error
import math\\nr = math.log(8, 1) -> ZeroDivisionError: float division by zero
import math\\nr = math.exp(1000) -> OverflowError: math range error
import math\\nr = math.pow(0, -1) -> ValueError: math domain error
import math\\nr = math.sqrt(-1) -> ValueError: math domain error
import math\\nr = math.sqrt('a') -> TypeError: must be real number, not str
import math\\nr = [math.floor(-1.5), math.ceil(1e20), math.trunc(-1.9), math.floor(7)] -> [-2, 100000000000000000000, -1, 7]
import math\\nr = math.floor(math.inf) -> OverflowError: cannot convert float infinity to integer
import math\\nr = [math.ldexp(0.0, 10**30), math.ldexp(1.0, -10**30)] -> [0.0, 0.0]
import math\\nr = math.ldexp(1.0, 5000) -> OverflowError: math range error
import math\\nr = [math.gamma(5), math.gamma(23), math.lgamma(3) > 0.69, \\
    math.gamma(0.5) ** 2 == math.pi] -> [24.0, 1.1240007277776077e+21, True, False]
import math\\nr = math.gamma(-3) -> ValueError: math domain error
import math\\nr = math.fsum([1e308, 1e308]) -> OverflowError: intermediate overflow in fsum
import math\\nr = math.fsum([math.inf, -math.inf]) -> ValueError: -inf + inf in fsum
import math\\nr = [math.dist((1, 2), (4, 6)), math.prod([2, 3], start=4), math.isclose(1, 1 + 1e-10)] -> [5.0, 24, True]
''')
