"""The module itself: its name, optional keyword arguments, pickles of what it has."""
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


def types_of_the_module():
    found = [getattr(np, name) for name in dir(np)]
    return [value for value in found if isinstance(value, type) and value.__module__ == 'micronumpy']


def test_pickles_of_all_types():
    # they are looked up by module and name
    types = types_of_the_module()
    assert np.float64 in types and np.number in types and np.ndarray in types and np.dtype in types and np.ufunc in types
    for value in types:
        assert pickle.loads(pickle.dumps(value)) is value


def test_types_are_of_the_module():
    assert repr(np.float64) == "<class 'micronumpy.float64'>"
    assert (np.int8.__module__, np.int8.__name__, np.int8.__qualname__) == ('micronumpy', 'int8', 'int8')


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
