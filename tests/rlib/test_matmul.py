"""Products of matrices, against sums of products in Python."""
import pytest
from rlib import matmul, view
from rlib.itemtype import ALL_TYPES, float64, int64
from tests.rlib.support import int_array, int_items, interpret, offsets_of

pytestmark = pytest.mark.usefixtures('no_leaks')


def product(a, b, n, k, m):
    return [sum([a[i * k + l] * b[l * m + j] for l in range(k)])
            for i in range(n) for j in range(m)]


def small(count, limit):
    return [i * 7 % limit for i in range(count)]


@pytest.mark.parametrize('t', ALL_TYPES, ids=lambda t: t.name)
def test_every_type(t):
    loop = matmul.find_matmul(t)
    work = loop.itemtype
    limit = 2 if t.name == 'bool' else 3
    for n, k, m in [(1, 1, 1), (2, 3, 4), (3, 5, 1), (1, 9, 6), (4, 4, 4)]:
        a, b = small(n * k, limit), small(k * m, limit)
        out = view.empty(work, [n, m])
        matmul.matmul(loop, int_array(a, [n, k], work),
                      int_array(b, [k, m], work), out)
        expected = product(a, b, n, k, m)
        if t.name == 'bool':
            expected = [min(x, 1) for x in expected]
        assert [work.load_complex(out.block.raw, at)
                for at in offsets_of(out)] == [(x, 0.0) for x in expected]


def test_tiles(monkeypatch):
    monkeypatch.setattr(matmul, 'TILE_ROWS', 5)
    monkeypatch.setattr(matmul, 'TILE_BYTES', 24)
    n, k, m = 4, 13, 10
    a, b = small(n * k, 11), small(k * m, 13)
    out = view.empty(int64, [n, m])
    matmul.matmul(matmul.find_matmul(int64), int_array(a, [n, k]),
                  int_array(b, [k, m]), out)
    assert int_items(out) == product(a, b, n, k, m)


def test_strides_and_stacks():
    loop = matmul.find_matmul(int64)
    a = int_array(small(24, 7), [2, 4, 3]).permute_axes([0, 2, 1])
    b = int_array(small(20, 5), [4, 5]).broadcast_to([2, 4, 5])
    out = view.empty(int64, [2, 3, 5])
    matmul.matmul(loop, a, b, out)
    items = int_items(a)
    expected = []
    for i in range(2):
        expected += product(items[12 * i:12 * i + 12], small(20, 5), 3, 4, 5)
    assert int_items(out) == expected


def test_nothing_to_add():
    out = int_array([7] * 6, [2, 3])
    matmul.matmul(matmul.find_matmul(int64), view.empty(int64, [2, 0]),
                  view.empty(int64, [0, 3]), out)
    assert int_items(out) == [0] * 6


def test_translates():
    def f(n):
        a = view.empty(float64, [n, n])
        for i in range(n * n):
            a.store_float(8 * i, float(i % 5))
        out = view.empty(float64, [n, n])
        matmul.matmul(matmul.find_matmul(float64), a, a, out)
        total = 0.0
        for i in range(n * n):
            total = total / 2 + out.load_float(8 * i)
        return total

    assert interpret(f, [6]) == f(6)
