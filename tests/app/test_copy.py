"""Copies and pickles: arrays, scalars and dtypes are made again, types, ufuncs and functions are themselves again."""
import copy

try:
    import micronumpy as np
except ImportError:
    import numpy as np

try:
    import pickle
except ImportError:     # minipy has none
    pickle = None

TYPES = [np.float64, np.float32, np.float16, np.int8, np.uint64, np.bool, np.complex64, np.complex128, np.generic, np.number,
         np.integer, np.floating, np.ndarray, np.dtype, np.ufunc]
FUNCTIONS = [np.add, np.absolute, np.matmul, np.sum, np.zeros, np.mean, np.linspace]


def ways():
    yield from [copy.copy, copy.deepcopy]
    if pickle:
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            yield lambda value, protocol=protocol: pickle.loads(pickle.dumps(value, protocol))


def test_what_has_a_name_is_itself_again():
    for again in ways():
        for value in TYPES + FUNCTIONS:
            assert again(value) is value
        both = {'types': [np.int8, np.float64], np.int8: (np.add, np.float64)}
        assert again(both) == both


def test_arrays():
    a = np.arange(6.0).reshape(2, 3)
    for original in [a, a.T, a[:, ::-2], a[1:1], np.array(2.5), np.arange(5, dtype='int8'), np.array([1 + 2j], 'F')]:
        for again in ways():
            made = again(original)
            assert type(made) is np.ndarray
            assert made.dtype == original.dtype and made.shape == original.shape
            assert made.tolist() == original.tolist()
            before = original.tolist()
            made.fill(1)
            assert original.tolist() == before


def test_one_array_twice():
    a = np.arange(3)
    first, second = copy.deepcopy([a, a])
    assert first is second
    assert first is not a


def test_scalars_and_dtypes():
    for original in [np.float64(1.5), np.int8(-3), np.uint64(2 ** 64 - 1), np.True_, np.complex64(1 + 2j), np.float16(0.5),
                     np.dtype('int16'), np.dtype(np.float64), np.dtype('?')]:
        for again in ways():
            made = again(original)
            assert type(made) is type(original)
            assert made == original
            assert repr(made) == repr(original)
