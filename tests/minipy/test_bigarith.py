"""The arithmetic under int: pure functions on rbigints and machine integers."""
import random
import sys

import pytest
from rpython.rlib.rbigint import rbigint
from rpython.rtyper.test.test_llinterp import interpret

from minipy.objspace import bigarith

big = rbigint.fromlong


@pytest.mark.parametrize('base, exponent, result', [
    (3, 5, 243), (-3, 5, -243), (2, 100, 2 ** 100), (-2, 101, -2 ** 101), (-2, 100, 2 ** 100), (10, 30, 10 ** 30),
    (0, 4, 0), (0, 0, 1), (1, 2 ** 80, 1), (-1, 2 ** 80, 1), (-1, 2 ** 80 + 1, -1), (2 ** 70, 3, 2 ** 210),
    (7, 0, 1), (7, 1, 7), (0, 2 ** 80, 0),
])
def test_power(base, exponent, result):
    assert bigarith.power(big(base), big(exponent)).tolong() == result


@pytest.mark.parametrize('base, exponent', [(2, 2 ** 80), (2, 1 << 34), (3, 1 << 33), (2 ** 60, 1 << 30)])
def test_power_too_big(base, exponent):
    with pytest.raises(MemoryError):
        bigarith.power(big(base), big(exponent))


def test_left_shift():
    assert bigarith.left_shift(big(-5), 100).tolong() == -5 << 100
    assert bigarith.left_shift(big(0), sys.maxint).tolong() == 0
    with pytest.raises(MemoryError):
        bigarith.left_shift(big(1), 1 << 40)


@pytest.mark.parametrize('base, exponent, modulus, result', [
    (2, 10, 1000, 24), (3, -1, 7, 5), (3, -2, -7, -3), (2, 0, 1, 0), (2, 0, -5, -4), (-2, 3, 5, 2), (-2, 3, -5, -3),
    (5, 2 ** 70, 13, pow(5, 2 ** 70, 13)), (2 ** 70 + 1, -3, 10 ** 20 + 39, 94476223485566927658), (7, -1, 1, 0),
    (2 ** 64, -1, 3, 1),
])
def test_power_modulo(base, exponent, modulus, result):
    assert bigarith.power_modulo(big(base), big(exponent), big(modulus)).tolong() == result


@pytest.mark.parametrize('base, modulus', [(2, 4), (0, 5), (6, -9), (2 ** 70, 2 ** 60)])
def test_not_invertible(base, modulus):
    with pytest.raises(bigarith.NotInvertible):
        bigarith.power_modulo(big(base), big(-1), big(modulus))


@pytest.mark.parametrize('num, exponent, result', [
    (15, 1, 20), (25, 1, 20), (-15, 1, -20), (-25, 1, -20), (5, 1, 0), (6, 1, 10), (14, 1, 10), (55, 2, 100),
    (12345, 400, 0), (12345, 1 << 40, 0), (2 ** 100, 20, 1267650600200000000000000000000), (50, 2, 0), (51, 2, 100),
    (5000, 4, 0), (9, 2, 0), (1500, 3, 2000), (2500, 3, 2000),
])
def test_round_to_tens(num, exponent, result):
    assert bigarith.round_to_tens(big(num), exponent).tolong() == result


@pytest.mark.parametrize('num, result', [
    (0, 0), (1, 1), (-1, -2), (-2, -2), (2 ** 61 - 1, 0), (2 ** 61, 1), (-2 ** 61, -2), (2 ** 100, 549755813888),
    (-2 ** 100, -549755813888), (-2 ** 63, -4), (2 ** 63 - 1, 3), (-2 ** 61 + 2, -2 ** 61 + 2),
])
def test_hash(num, result):
    assert bigarith.hash_of(big(num)) == result
    if -sys.maxint - 1 <= num <= sys.maxint:
        assert bigarith.hash_of_machine(int(num)) == result


def test_bit_count():
    for num in [0, 1, -5, 2 ** 100, 2 ** 100 - 1, -(2 ** 64 + 3)]:
        assert bigarith.bit_count(big(num)) == bin(abs(num)).count('1')


def test_compare_with_float():
    inf = float('inf')
    for num, x, result in [(2 ** 70, 1.0, 1), (2 ** 70, float(2 ** 70), 0), (2 ** 70 + 1, float(2 ** 70), 1),
                           (2 ** 70 - 1, float(2 ** 70), -1), (-2 ** 70, inf, -1), (10 ** 400, 1e308, 1),
                           (-10 ** 400, -inf, 1), (5, 5.5, -1), (5, 4.5, 1), (-5, -5.5, 1), (-5, -4.5, -1), (5, 5.0, 0)]:
        assert bigarith.compare_with_float(big(num), x) == result, (num, x)


def test_machine_power():
    assert bigarith.machine_power(3, 39) == 3 ** 39
    assert bigarith.machine_power(-2, 63) == -2 ** 63
    assert bigarith.machine_power(5, 0) == 1
    assert bigarith.machine_power(0, 5) == 0
    for base, exponent in [(3, 40), (2, 63), (-2, 64), (10, 1000)]:
        with pytest.raises(OverflowError):
            bigarith.machine_power(base, exponent)
    rng = random.Random(1)
    for _ in range(200):
        base, exponent, modulus = rng.randrange(-2 ** 62, 2 ** 62), rng.randrange(2 ** 40), rng.randrange(1, 2 ** 31)
        assert bigarith.machine_power_modulo(base, exponent, modulus) == pow(base, exponent, modulus)


def test_rbigint_itself():
    """The toolchain's big integers against Python's."""
    rng = random.Random(7)

    def number():
        value = rng.randrange(1 << rng.choice([1, 5, 62, 63, 64, 65, 126, 127, 200, 1000, 3000]))
        return rng.choice([value, -value, 1 << rng.randrange(300), -(1 << rng.randrange(300))])
    for _ in range(150):
        x, y = number(), number()
        a, b = big(x), big(y)
        assert a.add(b).tolong() == x + y
        assert a.sub(b).tolong() == x - y
        assert a.mul(b).tolong() == x * y
        assert a.and_(b).tolong() == x & y
        assert a.or_(b).tolong() == x | y
        assert a.xor(b).tolong() == x ^ y
        assert a.lt(b) == (x < y) and a.eq(b) == (x == y) and a.ge(b) == (x >= y)
        if y:
            assert a.floordiv(b).tolong() == x // y, (x, y)
            assert a.mod(b).tolong() == x % y, (x, y)
            assert [v.tolong() for v in a.divmod(b)] == list(divmod(x, y)), (x, y)
            assert a.int_mod(bigarith.HASH_MODULUS).tolong() == x % bigarith.HASH_MODULUS
        shift = rng.randrange(200)
        assert a.lshift(shift).tolong() == x << shift
        assert a.rshift(shift).tolong() == x >> shift, (x, shift)
        assert a.str() == '%d' % x
        assert a.format('0123456789abcdef') == '%x' % x
        assert a.bit_length() == x.bit_length()


def test_translates():
    def run(x, y):
        a = bigarith.power(rbigint.fromint(x), rbigint.fromint(y))
        b = bigarith.power_modulo(a, rbigint.fromint(-1), rbigint.fromint(1000003))
        try:
            machine = bigarith.machine_power(x, y * 100)
        except OverflowError:
            machine = bigarith.machine_power_modulo(x, y, 97)
        c = bigarith.round_to_tens(a, 3)
        return (b.toint() + machine + bigarith.hash_of(c) + bigarith.hash_of_machine(x) + bigarith.bit_count(a) +
                bigarith.compare_with_float(a, 1.5))
    assert interpret(run, [3, 50]) == run(3, 50)
