"""Sorting and searching, against Python's own."""
import random
import pytest
from rlib import sorting, view
from rlib.itemtype import ALL_TYPES, float64, int8, int64
from tests.rlib.support import int_array, int_items, interpret, offsets_of

pytestmark = pytest.mark.usefixtures('no_leaks')


def shuffled(count, limit):
    rnd = random.Random(count)
    return [rnd.randrange(limit) for _ in range(count)]


@pytest.mark.parametrize('t', ALL_TYPES, ids=lambda t: t.name)
def test_every_type_and_length(t):
    limit = 2 if t.name == 'bool' else 100
    for count in [0, 1, 2, 15, 16, 17, 33, 100]:
        values = shuffled(count, limit)
        v = int_array(values, None, t)
        indices = view.empty(int64, [count])
        sorting.argsort(v, 0, indices)
        assert int_items(indices) == sorted(range(count),
                                            key=values.__getitem__)
        sorting.sort(v, 0)
        expected = int_array(sorted(values), None, t)
        assert [t.load_complex(v.block.raw, at) for at in offsets_of(v)] == [
            t.load_complex(expected.block.raw, at)
            for at in offsets_of(expected)]


def test_axes_and_strides():
    values = shuffled(60, 50)
    rows = [values[k * 20:k * 20 + 20] for k in range(3)]
    v = int_array(values, [3, 20])
    sorting.sort(v, 1)
    assert int_items(v) == sum([sorted(row) for row in rows], [])
    v = int_array(values, [3, 20])
    sorting.sort(v, 0)
    columns = [sorted(column) for column in zip(*rows)]
    assert int_items(v.transpose()) == sum(columns, [])
    v = int_array(values, [3, 20])
    sorting.sort(v.transpose(), 0)
    assert int_items(v) == sum([sorted(row) for row in rows], [])


def test_nan_comes_last():
    nan = float('nan')
    v = view.empty(float64, [5])
    for k, x in enumerate([nan, 2.0, -1.0, nan, 0.0]):
        float64.store_float(v.block.raw, 8 * k, x)
    sorting.sort(v, 0)
    items = [v.load_float(at) for at in offsets_of(v)]
    assert items[:3] == [-1.0, 0.0, 2.0]
    assert [x != x for x in items[3:]] == [True, True]


def test_search():
    places = int_array([1, 3, 3, 5])
    wanted = int_array([0, 1, 3, 4, 9])
    out = view.empty(int64, [5])
    sorting.search(places, wanted, False, out)
    assert int_items(out) == [0, 0, 1, 3, 4]
    sorting.search(places, wanted, True, out)
    assert int_items(out) == [0, 1, 3, 3, 4]


def test_translates():
    def f(count):
        v = view.empty(int8, [count])
        for i in range(count):
            v.store_int(i, i * 7 % 31)
        indices = view.empty(int64, [count])
        sorting.argsort(v, 0, indices)
        sorting.sort(v, 0)
        total = 0
        for i in range(count):
            total = total * 3 % 10007 + v.load_int(i) + indices.load_int(8 * i)
        return total

    assert interpret(f, [40]) == f(40)
