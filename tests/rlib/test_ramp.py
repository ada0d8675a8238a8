"""Ramps: the items NumPy's arange gives."""
import pytest
from rlib import view
from rlib.itemtype import (ALL_TYPES, complex128, float32, float64, int8,
                           uint64)
from rlib.loops_ramp import continue_ramp
from tests.rlib.support import int_items, interpret, offsets_of

pytestmark = pytest.mark.usefixtures('no_leaks')


def ramp(t, n, first, second):
    v = view.empty(t, [n])
    t.store_float(v.block.raw, 0, first)
    t.store_float(v.block.raw, t.itemsize, second)
    continue_ramp(t, n, v.block.raw)
    return v


@pytest.mark.parametrize('t', ALL_TYPES[1:], ids=lambda t: t.name)
def test_every_type(t):
    v = ramp(t, 6, 3.0, 5.0)
    assert [t.load_complex(v.block.raw, at) for at in offsets_of(v)] == [
        (x, 0.0) for x in [3, 5, 7, 9, 11, 13]]


def test_integers_wrap():
    assert int_items(ramp(int8, 5, 100.0, 113.0)) == [100, 113, 126, -117,
                                                      -104]
    assert int_items(ramp(uint64, 4, 2.0, 1.0)) == [2, 1, 0, -1]


def test_floats_are_rounded_once():
    v = ramp(float64, 8, 0.0, 0.1)
    assert [v.load_float(at) for at in offsets_of(v)] == [i * 0.1
                                                          for i in range(8)]
    # numpy.arange(0, 1, 0.1, dtype=numpy.float32)[[3, 7]]
    v = ramp(float32, 10, 0.0, 0.1)
    assert v.load_float(12) == 0.30000001192092896
    assert v.load_float(28) == 0.699999988079071


def test_complex_steps():
    v = view.empty(complex128, [4])
    complex128.store_complex(v.block.raw, 0, 1.0, 2.0)
    complex128.store_complex(v.block.raw, 16, 1.5, 1.0)
    continue_ramp(complex128, 4, v.block.raw)
    assert complex128.load_complex(v.block.raw, 48) == (2.5, -1.0)


def test_translates():
    def f(n):
        v = view.empty(float64, [n])
        v.store_float(0, 1.0)
        v.store_float(8, 1.5)
        continue_ramp(float64, n, v.block.raw)
        return v.load_float(8 * (n - 1))

    assert interpret(f, [9]) == 5.0
