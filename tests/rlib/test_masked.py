"""Copies under a mask."""
import pytest
from rlib import masked, view
from rlib.errors import ArrayError
from rlib.itemtype import ALL_TYPES, bool_, int8, int64
from tests.rlib.support import int_array, int_items, interpret, offsets_of

pytestmark = pytest.mark.usefixtures('no_leaks')


@pytest.mark.parametrize('t', ALL_TYPES, ids=lambda t: t.name)
def test_every_size(t):
    out = int_array([0, 0, 0, 0], None, t)
    masked.copy_where(out, int_array([1, 1, 1, 1], None, t),
                      int_array([1, 0, 0, 1], None, bool_))
    assert [t.load_complex(out.block.raw, at)
            for at in offsets_of(out)] == [(1, 0), (0, 0), (0, 0), (1, 0)]


def test_broadcast_and_convert():
    out = int_array([0] * 6, [2, 3])
    masked.copy_where(out, int_array([5, 6, 7], None, int8),
                      int_array([0, 2], [2, 1]))
    assert int_items(out) == [0, 0, 0, 5, 6, 7]
    masked.copy_where(out.transpose(), int_array([9], []),
                      int_array([1, 0], [2], bool_))
    assert int_items(out) == [9, 9, 9, 5, 6, 7]


def test_overlap():
    out = int_array([1, 2, 3, 4])
    forward = out.with_(0, view.get_layout(int64, [3], [8]))
    later = out.with_(8, view.get_layout(int64, [3], [8]))
    masked.copy_where(later, forward, int_array([1, 1, 1], None, bool_))
    assert int_items(out) == [1, 1, 2, 3]


def test_shapes_must_fit():
    with pytest.raises(ArrayError):
        masked.copy_where(int_array([1, 2]), int_array([1, 2, 3]),
                          int_array([1], [], bool_))


def test_translates():
    def f(n):
        out = view.zeros(int64, [n])
        src = view.zeros(int64, [n])
        mask = view.zeros(bool_, [n])
        for i in range(n):
            src.store_int(8 * i, i)
            mask.store_int(i, i & 1)
        masked.copy_where(out, src, mask)
        total = 0
        for i in range(n):
            total += out.load_int(8 * i)
        return total

    assert interpret(f, [10]) == 25
