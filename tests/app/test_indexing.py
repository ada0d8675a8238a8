"""Subscripts and assignments: every kind of index, broadcasting, overlap, memory that views share."""
import warnings

try:
    import micronumpy as np
except ImportError:
    import numpy as np

A = np.arange(24).reshape(2, 3, 4)


def raises(kind, function, message=None):
    try:
        function()
    except kind as error:
        assert message is None or message in str(error), str(error)
        return
    raise AssertionError('no ' + kind.__name__)


def test_basic():
    assert A[1, 2, 3] == 23 and A[-1, -1, -1] == 23
    assert A[1].tolist() == [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]
    assert A[..., 1].tolist() == [[1, 5, 9], [13, 17, 21]]
    assert A[:, ::-2, 1:3].tolist() == [[[9, 10], [1, 2]], [[21, 22], [13, 14]]]
    assert A[None, 0, 0].shape == (1, 4) and A[0, ..., None].shape == (3, 4, 1)
    assert A[()].shape == (2, 3, 4) and A[1, 1, 1, ...].shape == ()
    assert A[:, 5:].shape == (2, 0, 4) and A[0:2:100].shape == (1, 3, 4)


def test_errors():
    raises(IndexError, lambda: A[2], 'index 2 is out of bounds for axis 0 with size 2')
    raises(IndexError, lambda: A[0, -4], 'index -4 is out of bounds for axis 1 with size 3')
    raises(IndexError, lambda: A[0, 0, 0, 0], 'too many indices for array: array is 3-dimensional, but 4 were indexed')
    raises(IndexError, lambda: A[1.5], 'only integers, slices')
    raises(IndexError, lambda: A['a'])
    raises(IndexError, lambda: A[2 ** 70])
    raises(IndexError, lambda: A[..., ...], 'an index can only have a single ellipsis')
    raises(ValueError, lambda: A[::0], 'slice step cannot be zero')
    raises(IndexError, lambda: np.arange(3)[[0.5]])
    raises(IndexError, lambda: np.arange(3)[[True, False]], 'boolean index did not match')
    raises(IndexError, lambda: np.arange(3)[[0, 3]], 'index 3 is out of bounds for axis 0 with size 3')


def test_integer_arrays():
    a = np.arange(5) * 10
    assert a[[3, 0, -1]].tolist() == [30, 0, 40]
    assert a[np.array([[0, 1], [2, 3]])].tolist() == [[0, 10], [20, 30]]
    assert a[np.array(2)] == 20 and isinstance(a[np.array(2)], np.generic)
    assert a[[]].shape == (0,)
    assert A[[0, 1], [1, 2]].tolist() == [[4, 5, 6, 7], [20, 21, 22, 23]]
    assert A[[0, 1], :, [1, 2]].shape == (2, 3)
    assert A[:, [0, 2], 1].tolist() == [[1, 9], [13, 21]]
    assert A[0, :, [0, 1, 2, 3]].shape == (4, 3)
    raises(IndexError, lambda: A[[0, 1], [0, 1, 2]], 'shape mismatch: indexing arrays could not be broadcast')


def test_masks():
    a = np.arange(6).reshape(2, 3)
    assert a[a > 2].tolist() == [3, 4, 5]
    assert a[[True, False]].tolist() == [[0, 1, 2]]
    assert a[:, [True, False, True]].tolist() == [[0, 2], [3, 5]]
    assert a[np.zeros((2, 3), bool)].shape == (0,)
    a[a % 2 == 0] = -1
    assert a.tolist() == [[-1, 1, -1], [3, -1, 5]]
    a[a < 0] = [7, 8, 9]
    assert a.tolist() == [[7, 1, 8], [3, 9, 5]]
    raises(ValueError, lambda: a.__setitem__(a > 5, [1, 2]), 'cannot assign 2 input values to the 3 output values')


def test_assignment_broadcasts():
    a = np.zeros((2, 3), int)
    a[0] = 5
    a[:, 1] = [7, 8]
    a[1, ::2] = 1.9
    assert a.tolist() == [[5, 7, 5], [1, 8, 1]]
    a[...] = np.array([[[1, 2, 3]]])
    assert a.tolist() == [[1, 2, 3], [1, 2, 3]]
    raises(ValueError, lambda: a.__setitem__(0, [1, 2]), 'could not broadcast input array from shape (2,) into shape (3,)')
    raises(OverflowError, lambda: np.zeros(1, np.int8).__setitem__(0, 300), 'Python integer 300 out of bounds for int8')
    raises(ValueError, lambda: np.zeros(1, int).__setitem__(0, float('nan')), 'cannot convert float NaN to integer')


def test_assignment_by_arrays():
    a = np.zeros(5, int)
    a[[1, 1, 3]] = [7, 8, 9]
    assert a.tolist() == [0, 8, 0, 9, 0]
    a[[0, 0]] += 1
    assert a[0] == 1
    b = np.zeros((3, 3))
    b[[0, 1, 2], [2, 1, 0]] = 1
    assert b.tolist() == [[0, 0, 1], [0, 1, 0], [1, 0, 0]]


def test_overlap():
    a = np.arange(6)
    a[1:] = a[:-1]
    assert a.tolist() == [0, 0, 1, 2, 3, 4]
    a = np.arange(6)
    a[:-1] = a[1:]
    assert a.tolist() == [1, 2, 3, 4, 5, 5]
    a = np.arange(6)
    a[::-1] = a
    assert a.tolist() == [5, 4, 3, 2, 1, 0]
    a = np.arange(4).reshape(2, 2)
    a[...] = a.T
    assert a.tolist() == [[0, 2], [1, 3]]
    a = np.arange(5)
    a += a[::-1]
    assert a.tolist() == [4] * 5


def test_views_share_memory():
    a = np.arange(6)
    b = a.reshape(2, 3)
    c = b.T[1:]
    c[0, 0] = 99
    assert a[1] == 99 and b.base is a and c.base is a
    assert a.copy().base is None and b.ravel().base is a
    d = a.view(np.uint8)
    d[:8] = 255
    assert a[0] == -1
    a.shape = (3, 2)
    assert a.shape == (3, 2) and b.shape == (2, 3)


def test_read_only():
    d = np.zeros((2, 2)).diagonal()
    raises(ValueError, lambda: d.__setitem__(0, 1), 'assignment destination is read-only')
    b = np.broadcast_to(np.arange(3), (2, 3))
    raises(ValueError, lambda: b.__setitem__((0, 0), 1), 'assignment destination is read-only')
    raises(ValueError, lambda: b.__iadd__(1), 'output array is read-only')


def test_warnings_of_casts():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        np.zeros(2)[...] = np.array([1j, 2])
        np.array([float('nan')]).astype(int)
    texts = [str(w.message) for w in caught]
    assert texts == ['Casting complex values to real discards the imaginary part', 'invalid value encountered in cast'], texts


def test_iteration():
    assert [type(x) for x in np.arange(2)] == [np.int64, np.int64]
    assert [row.tolist() for row in np.arange(4).reshape(2, 2)] == [[0, 1], [2, 3]]
    assert list(np.zeros((0, 3))) == [] and len(np.zeros((4, 0))) == 4
    x, y, z = np.arange(3)
    assert (x, y, z) == (0, 1, 2)
    rows = iter(np.zeros((2, 2)))
    next(rows)[0] = 1
    raises(TypeError, lambda: iter(np.array(5)), 'iteration over a 0-d array')
