"""In-place operators, outputs, ufunc methods that write, and what floating point errors do."""
import warnings

try:
    import micronumpy as np
except ImportError:
    import numpy as np

INTEGERS = ['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64']
FLOATS = ['float16', 'float32', 'float64', 'complex64', 'complex128']


def raises(kind, function, message=None):
    try:
        function()
    except kind as error:
        assert message is None or message in str(error), str(error)
        return
    raise AssertionError('no ' + kind.__name__)


def test_every_type():
    for name in INTEGERS + FLOATS:
        a = np.arange(4, dtype=name)
        a += 1
        a *= a
        a -= 1
        assert a.dtype == np.dtype(name) and a.tolist() == [0, 3, 8, 15], name


def test_operators():
    a = np.arange(6)
    a //= 2
    a **= 2
    a %= 3
    a <<= 2
    a |= 1
    a &= 7
    a ^= 2
    a >>= 1
    assert a.tolist() == [1, 1, 3, 3, 3, 3]
    f = np.arange(3.0)
    f /= 2
    assert f.tolist() == [0.0, 0.5, 1.0]
    m = np.arange(4.0).reshape(2, 2)
    same = m
    m @= m
    assert m.tolist() == [[2, 3], [6, 11]] and m is same


def test_same_kind():
    a = np.arange(3)
    raises(TypeError, lambda: a.__iadd__(1.5), "Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64')")
    raises(TypeError, lambda: a.__itruediv__(2), "Cannot cast ufunc 'divide' output")
    raises(ValueError, lambda: a.__iadd__(np.zeros((2, 3), int)), 'non-broadcastable output operand with shape (3,)')
    raises(OverflowError, lambda: np.zeros(1, np.uint8).__iadd__(300), 'Python integer 300 out of bounds for uint8')


def test_at():
    a = np.zeros(4, int)
    np.add.at(a, [0, 1, 1, 3], [1, 2, 3, 4])
    assert a.tolist() == [1, 5, 0, 4]
    np.negative.at(a, [0, 0, 1])
    assert a.tolist() == [1, -5, 0, 4]
    b = np.zeros((2, 2), int)
    np.add.at(b, ([0, 1, 0], [1, 1, 1]), 5)
    assert b.tolist() == [[0, 10], [0, 5]]


def test_outputs():
    out = np.zeros(3)
    assert np.add([1, 2, 3], 1, out) is out and out.tolist() == [2, 3, 4]
    assert np.sum(np.ones((2, 3)), axis=0, out=out) is out and out.tolist() == [2, 2, 2]
    quotient, remainder = np.zeros(2, int), np.zeros(2, int)
    np.divmod([7, 8], 3, out=(quotient, remainder))
    assert quotient.tolist() == [2, 2] and remainder.tolist() == [1, 2]
    a = np.array([7, 8])
    b = np.zeros(2, int)
    np.divmod(a, 3, out=(a, b))
    assert a.tolist() == [2, 2] and b.tolist() == [1, 2]


def test_copyto():
    a = np.zeros(4)
    np.copyto(a, [1, 2, 3, 4], where=[True, False, True, False])
    assert a.tolist() == [1, 0, 3, 0]
    raises(TypeError, lambda: np.copyto(np.zeros(2, int), 1.5), "Cannot cast")
    np.putmask(a, a == 0, [9])
    assert a.tolist() == [1, 9, 3, 9]
    np.put(a, [0, -1], [5, 6])
    assert a.tolist() == [5, 9, 3, 6]
    np.place(a, a > 5, [0, 1])
    assert a.tolist() == [5, 0, 3, 1]
    np.fill_diagonal(b := np.zeros((2, 2)), 7)
    assert b.tolist() == [[7, 0], [0, 7]]


def test_sort_in_place():
    a = np.array([[3, 1, 2], [9, 8, 7]])
    a.sort()
    assert a.tolist() == [[1, 2, 3], [7, 8, 9]]
    a[:, ::-1].sort(axis=1)
    assert a.tolist() == [[3, 2, 1], [9, 8, 7]]
    for name in INTEGERS + FLOATS + ['bool']:
        b = (np.arange(40) * 7 % 5).astype(name)
        assert np.sort(b).tolist() == sorted(b.tolist(), key=abs), name
        order = np.argsort(b, kind='stable').tolist()
        assert order == sorted(range(40), key=lambda i: abs(b[i].item())), name


def test_warnings():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        np.float64(10) ** 400
        np.log([0.0, -1.0])
        np.arange(3) // 0
        np.exp(1000.0)
        with np.errstate(all='ignore'):
            np.log(0.0)
    texts = [str(w.message) for w in caught]
    assert texts == ['overflow encountered in scalar power', 'divide by zero encountered in log', 'invalid value encountered in log',
                     'divide by zero encountered in floor_divide', 'overflow encountered in exp'], texts


def test_errstate():
    with np.errstate(divide='raise'):
        raises(FloatingPointError, lambda: np.log([0.0]), 'divide by zero encountered in log')
    old = np.seterr(over='ignore')
    assert old['over'] == 'warn' and np.geterr()['over'] == 'ignore'
    np.seterr(**old)
    assert np.geterr() == {'divide': 'warn', 'over': 'warn', 'under': 'ignore', 'invalid': 'warn'}


def test_matmul_of_every_type():
    for name in INTEGERS + FLOATS:
        a = (np.arange(12) % 5).reshape(3, 4).astype(name)
        b = (np.arange(8) % 3).reshape(4, 2).astype(name)
        assert (a @ b).tolist() == [[4, 7], [1, 8], [8, 4]] and (a @ b).dtype == np.dtype(name), name
        assert (b.T @ a.T).tolist() == [[4, 1, 8], [7, 8, 4]], name
        assert (a @ b[:, 0]).tolist() == [4, 1, 8] and a[0] @ b[:, 1] == 7, name


def test_large_products():
    n = 150
    a = (np.arange(n * n) % 7).reshape(n, n)
    b = (np.arange(n * 300) % 5).reshape(n, 300)
    c = a @ b
    assert np.array_equal(c, a.astype(float) @ b.astype(float))
    assert c[17, 250] == np.sum(a[17] * b[:, 250]) and c[149, 299] == np.sum(a[149] * b[:, 299])
