"""The module itself: its name, optional keyword arguments, pickles."""
import copy
import pickle

import micronumpy as np


def test_name():
    assert np.__name__ == 'micronumpy'
    assert np.zeros.__module__ == 'micronumpy'


def test_every_name_of_the_module_is_there():
    for name in dir(np):
        assert getattr(np, name) is not None or name in ('newaxis', '__spec__', '__loader__', '__package__')


def test_keyword_only_arguments_are_optional():
    a = np.arange(6.0).reshape(2, 3)
    assert a.sum(where=a > 2) == 12
    assert a.reshape((3, 2), order='F').shape == (3, 2)
    assert np.array(a, copy=None) is a
    assert np.array(a) is not a
    try:
        np.sum(a, wherever=1)
    except TypeError:
        pass
    else:
        raise AssertionError('an unknown keyword is an error')


def test_pickle():
    a = np.arange(6.0).reshape(2, 3)
    for value in [a, a.T, a[:, ::2], a[0, 1], np.int8(-3), np.uint64(2 ** 64 - 1), np.complex64(1 + 2j), np.float16(0.5),
                  np.True_, a.dtype, np.dtype('int16'), np.zeros((0, 3), 'i2')]:
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            other = pickle.loads(pickle.dumps(value, protocol))
            assert type(other) is type(value)
            assert repr(other) == repr(value)
        assert repr(copy.deepcopy(value)) == repr(value)


def types_of_the_module():
    found = [getattr(np, name) for name in dir(np)]
    return [value for value in found if isinstance(value, type) and value.__module__ == 'micronumpy']


def test_pickle_and_copy_of_what_has_a_name():
    # types, ufuncs and functions are themselves again
    types = types_of_the_module()
    assert np.float64 in types and np.number in types and np.ndarray in types and np.dtype in types and np.ufunc in types
    for value in types + [np.add, np.absolute, np.sum, np.zeros, np.mean, np.linspace]:
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(value, protocol)) is value
        assert copy.copy(value) is value
        assert copy.deepcopy(value) is value
    by_type = {np.int8: 'int8', np.float64: [np.add]}
    assert pickle.loads(pickle.dumps(by_type)) == by_type
    assert copy.deepcopy(by_type) == by_type


def test_types_are_of_the_module():
    assert repr(np.float64) == "<class 'micronumpy.float64'>"
    assert (np.int8.__module__, np.int8.__name__, np.int8.__qualname__) == ('micronumpy', 'int8', 'int8')


def test_copy():
    a = np.arange(6.0).reshape(2, 3)
    for again in [copy.copy(a), copy.deepcopy(a), copy.deepcopy([a, a])[1]]:
        assert repr(again) == repr(a)
        again[0, 0] = 7
        assert a[0, 0] == 0
    pair = copy.deepcopy([a, a])
    assert pair[0] is pair[1]
    for value in [np.float64(1.5), np.int8(3), np.True_, a.dtype]:
        assert copy.copy(value) == value
        assert type(copy.copy(value)) is type(value)


def test_arguments_of_another_type():
    for call in [lambda: np.ndarray.sum(3), lambda: np.ndarray.shape.__get__(3), lambda: np.ufunc.reduce(3, 4),
                 lambda: np.dtype.name.__get__(3)]:
        try:
            call()
        except TypeError:
            pass
        else:
            raise AssertionError('self of another type is an error')


def test_types_that_cannot_be_subclassed():
    for base in [np.ndarray, np.dtype, np.ufunc]:
        try:
            type('Derived', (base,), {})
        except TypeError:
            pass
        else:
            raise AssertionError('no base class')
