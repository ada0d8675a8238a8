"""Scalars among PyPy's own numbers: float64 is a float, and what that means for operators, identity and look-ups."""
import micronumpy as np


def test_float64_is_a_float():
    x = np.float64(1.5)
    assert isinstance(x, float)
    assert float.__add__(x, 1.0) == 2.5
    assert {1.5: 'found'}[x] == 'found'
    assert hash(x) == hash(1.5)


def test_operators_of_float64_are_its_own():
    x = np.float64(1.5)
    for value in [x + x, x + 1.0, 1.0 + x, x * 2, 2 * x, -x, abs(x), x - x, x // 1, x % 1, x ** 2, 2.0 ** x]:
        assert type(value) is np.float64
    assert type(x < 2.0) is np.bool
    assert type(2.0 < x) is np.bool
    assert repr(x) == 'np.float64(1.5)'
    assert str(x) == '1.5'


def test_operators_of_complex128_are_its_own():
    z = np.complex128(1 + 2j)
    for value in [z + z, z + 1j, 1j + z, z * 2.0, 2 * z, -z]:
        assert type(value) is np.complex128
    assert isinstance(z, complex)
    assert repr(z) == 'np.complex128(1+2j)'


def test_a_scalar_has_an_identity():
    x = np.float64(1.5)
    assert x is x
    assert x is not float('1.5')
    assert np.float64(1.5) is not x
    assert id(x) != id(1.5)


def test_division_by_zero_is_no_error():
    assert np.float64(1.0) / 0 == float('inf')


def test_subclasses_of_python_numbers_and_scalars():
    class Number(float):
        pass
    assert type(np.float64(2) + Number(1)) is np.float64
    assert type(Number(1) + np.float64(2)) is float
    assert issubclass(np.float64, np.floating)
    assert not issubclass(np.int64, int)
