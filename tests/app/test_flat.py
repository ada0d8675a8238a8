"""a.flat: iterating, subscripts, assignment."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np


def raised(function, *args):
    try:
        function(*args)
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)
    return None


def set_flat(array, index, value):
    array.flat[index] = value


def after(index, value, array=None):
    """The items of arange(6).reshape(2, 3) after an assignment to its flat form."""
    if array is None:
        array = np.arange(6).reshape(2, 3)
    array.flat[index] = value
    return array.tolist()


def test_iteration():
    a = np.arange(6.0).reshape(2, 3)
    assert list(a.flat) == [0, 1, 2, 3, 4, 5] and list(a.T.flat) == [0, 3, 1, 4, 2, 5]
    assert list(a[::-1, ::2].flat) == [3, 5, 0, 2]
    assert type(next(a.flat)) is np.float64
    assert sum(a.flat) == 15 and max(a.flat) == 5 and len(a.flat) == 6
    assert list(np.array(5).flat) == [5] and len(np.array(5).flat) == 1
    assert list(np.zeros((0, 3)).flat) == [] and len(np.zeros((0, 3)).flat) == 0
    f = a.flat
    assert iter(f) is f and isinstance(f, np.flatiter)
    assert f.index == 0 and f.coords == (0, 0) and f.base is a
    next(f), next(f), next(f), next(f)
    assert f.index == 4 and f.coords == (1, 1)
    assert list(f) == [4, 5] and list(f) == []
    assert raised(next, f).startswith('StopIteration')
    assert repr(f).startswith('<%s.flatiter object at 0x' % np.flatiter.__module__)
    assert 3.0 in a.flat and 7.0 not in a.flat


def test_get():
    a = np.arange(6).reshape(2, 3).T
    assert a.flat[1] == 3 and type(a.flat[1]) is np.int64
    assert a.flat[-1] == 5 and a.flat[np.int8(2)] == 1 and a.flat[(2,)] == 1 and a.flat[np.array(2)] == 1
    assert a.flat[1:4].tolist() == [3, 1, 4] and a.flat[::-2].tolist() == [5, 4, 3] and a.flat[4:1].tolist() == []
    assert a.flat[...].tolist() == [0, 3, 1, 4, 2, 5] == a.flat[()].tolist() == a.flat[:].tolist()
    assert a.flat[[1, -1, 1]].tolist() == [3, 5, 3] and a.flat[[[1, 2], [0, 5]]].tolist() == [[3, 1], [0, 5]]
    assert a.flat[np.array([2, 0], dtype='u1')].tolist() == [1, 0] and a.flat[[]].tolist() == []
    assert a.flat[np.array([True, False] * 3)].tolist() == [0, 1, 2]
    assert a.flat[np.zeros(6, bool)].tolist() == []
    taken = a.flat[:]
    taken[0] = 9
    assert a.tolist()[0][0] == 0 and taken.base is None


def test_get_errors():
    a = np.arange(6).reshape(2, 3)
    for index, position in [(6, 6), (-7, -7), ([6], 6), ([0, -7], -7)]:
        assert raised(lambda: a.flat[index]) == 'IndexError: index %d is out of bounds for size 6' % position
    assert raised(lambda: np.zeros((0, 3)).flat[0]) == 'IndexError: index 0 is out of bounds for size 0'
    for index in [(1, 2), np.zeros((2, 3), bool)]:
        assert raised(lambda: a.flat[index]) == (
            'IndexError: too many indices for flat iterator: flat iterator is 1-dimensional, but 2 were indexed')
    for index in [None, 'x']:
        assert raised(lambda: a.flat[index]) == (
            'IndexError: only integers, slices (`:`), ellipsis (`...`) and integer or boolean arrays are valid indices')
    for n in [5, 7]:
        assert raised(lambda: a.flat[np.ones(n, bool)]) == (
            'IndexError: boolean index did not match indexed flat iterator along axis 0; size of axis is 6 but size of '
            'corresponding boolean axis is %d' % n)
    assert raised(hash, a.flat).startswith('TypeError: unhashable type: ')
    assert raised(lambda: a.flat.foo).startswith('AttributeError: ')


def test_set():
    assert after(2, 9) == [[0, 1, 9], [3, 4, 5]] and after(-1, 9) == [[0, 1, 2], [3, 4, 9]]
    assert after(1, 2.7) == [[0, 2, 2], [3, 4, 5]] and after((1,), 8) == [[0, 8, 2], [3, 4, 5]]
    assert after(slice(1, 4), 9) == [[0, 9, 9], [9, 4, 5]]
    assert after(slice(1, 6), [7, 8]) == [[0, 7, 8], [7, 8, 7]]
    assert after(slice(1, 4), [[7, 8], [9, 10]]) == [[0, 7, 8], [9, 4, 5]]
    assert after(slice(None), []) == [[0, 1, 2], [3, 4, 5]]
    assert after(slice(None, None, -1), [1, 2, 3, 4, 5, 6]) == [[6, 5, 4], [3, 2, 1]]
    assert after([1, 2, 3], [7, 8]) == [[0, 7, 8], [7, 4, 5]]
    assert after(np.array([True, False] * 3), [7, 8]) == [[7, 1, 8], [3, 7, 5]]
    assert after(..., 9) == [[9, 9, 9], [9, 9, 9]]
    assert after(1, 9, np.arange(6).reshape(2, 3).T) == [[0, 9], [1, 4], [2, 5]]
    a = np.arange(6).reshape(2, 3)
    a.T.flat[1:3] = [7, 8]
    assert a.tolist() == [[0, 8, 2], [7, 4, 5]]
    a = np.zeros((2, 2), complex)
    a.flat[1:3] = 1j
    assert a.tolist() == [[0, 1j], [1j, 0]]


def test_set_all():
    a = np.arange(6).reshape(2, 3)
    a.flat = 9
    assert a.tolist() == [[9, 9, 9], [9, 9, 9]]
    a.flat = [1, 2]
    assert a.tolist() == [[1, 2, 1], [2, 1, 2]]
    a.T.flat = [1, 2, 3, 4, 5, 6, 7]
    assert a.tolist() == [[1, 3, 5], [2, 4, 6]]
    a.flat = []
    assert a.tolist() == [[1, 3, 5], [2, 4, 6]]


def test_set_errors():
    a = np.arange(6).reshape(2, 3)
    assert raised(set_flat, a, 6, 9) == 'IndexError: index 6 is out of bounds for size 6'
    assert raised(set_flat, a, (), 9) == 'IndexError: Assigning to a flat iterator with a 0-D index is not supported'
    assert raised(set_flat, a, (1, 2), 9) == (
        'IndexError: too many indices for flat iterator: flat iterator is 1-dimensional, but 2 were indexed')
    for value in [[5], [5, 6], 'x', np.array([1, 2])]:
        assert raised(set_flat, a, 1, value) == 'ValueError: Error setting single item of array.'
    def delete():
        del a.flat[0]
    assert raised(delete) == 'TypeError: Cannot delete iterator elements'
    assert raised(delattr, a, 'flat') == 'AttributeError: Cannot delete array flat iterator'
    assert a.tolist() == [[0, 1, 2], [3, 4, 5]]
    a.flags.writeable = False
    assert raised(set_flat, a, 0, 1) == 'ValueError: underlying array is read-only'
    assert raised(set_flat, a, slice(None), 1) == 'ValueError: underlying array is read-only'
    assert raised(setattr, a, 'flat', 1) == 'ValueError: array is read-only'


def test_as_array():
    a = np.arange(6.0).reshape(2, 3)
    assert a.T.flat.copy().tolist() == [0, 3, 1, 4, 2, 5]
    assert a.flat.__array__().tolist() == [0, 1, 2, 3, 4, 5]
    assert np.array(a.T.flat).tolist() == [0, 3, 1, 4, 2, 5] and np.array(a.flat).dtype == float
    assert (a.flat == a.flat).tolist() == [True] * 6 and (a.T.flat > 2).tolist() == [False, True, False, True, False, True]
    assert (a.flat != 2).tolist() == [True, True, False, True, True, True]
    assert raised(lambda: a.flat + 1).startswith('TypeError: unsupported operand type(s) for +: ')
