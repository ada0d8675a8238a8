import random
import pytest
from rlib.overlap import (overlap, extent, OVERLAP_NO, OVERLAP_MAYBE,
                          OVERLAP_YES)
from tests.rlib.support import interpret


def bytes_of(offset, shape, strides, itemsize):
    starts = [offset]
    for n, stride in zip(shape, strides):
        starts = [s + i * stride for s in starts for i in range(n)]
    return set([s + k for s in starts for k in range(itemsize)])


def test_extent():
    assert extent([], [], 8) == (0, 8)
    assert extent([3, 2], [-16, 4], 4) == (-32, 8)
    assert extent([3, 0], [-16, 4], 4) == (0, 0)


@pytest.mark.parametrize('a,b,expected', [
    # (offset, shape, strides, itemsize)
    ((0, [4], [8], 8), (32, [4], [8], 8), OVERLAP_NO),
    ((0, [4], [8], 8), (24, [4], [8], 8), OVERLAP_YES),
    ((0, [4], [16], 8), (8, [4], [16], 8), OVERLAP_NO),      # a[::2], a[1::2]
    ((0, [4], [16], 8), (4, [4], [16], 4), OVERLAP_YES),
    ((0, [5, 2], [32, 8], 8), (16, [5, 2], [32, 8], 8), OVERLAP_NO),
    ((0, [5, 3], [32, 8], 8), (16, [5, 2], [32, 8], 8), OVERLAP_YES),
    ((0, [4], [16], 8), (56, [4], [-16], 8), OVERLAP_NO),
    ((0, [4], [8], 8), (24, [4], [-8], 8), OVERLAP_YES),
    ((0, [0], [8], 8), (0, [4], [8], 8), OVERLAP_NO),
    ((0, [], [], 8), (7, [], [], 1), OVERLAP_YES),
    ((0, [], [], 8), (8, [], [], 1), OVERLAP_NO),
    ((0, [9], [0], 8), (0, [1], [8], 8), OVERLAP_YES),
    ((0, [1000, 1000], [16000, 16], 8), (8, [1000, 1000], [16000, 16], 8),
     OVERLAP_NO)])                                           # .real, .imag
def test_known(a, b, expected):
    assert overlap(*(a + b)) == expected
    assert overlap(*(b + a)) == expected


def test_against_sets_of_bytes():
    rnd = random.Random(11)

    def some():
        ndim = rnd.randint(0, 3)
        return (rnd.randint(0, 60), [rnd.randint(0, 4) for _ in range(ndim)],
                [rnd.choice([1, 2, 3, 4, 8, 12, 16, 24, 32]) *
                 rnd.choice([1, 1, -1]) for _ in range(ndim)],
                rnd.choice([1, 2, 4, 8]))
    counts = [0, 0, 0]
    for _ in range(3000):
        a = some()
        b = some()
        got = overlap(*(a + b))
        counts[got] += 1
        if got != OVERLAP_MAYBE:
            common = bytes_of(*a) & bytes_of(*b)
            assert (got == OVERLAP_YES) == bool(common), (a, b)
    # Small cases are all decided.
    assert counts[OVERLAP_MAYBE] == 0
    assert counts[OVERLAP_NO] > 400 and counts[OVERLAP_YES] > 400


def test_gives_up_in_time():
    # Coprime strides that make a hard equation.
    a = (0, [9000, 9000, 9000], [7 * 11 * 13, 7 * 11 * 17, 7 * 13 * 17], 1)
    b = (3, [9000, 9000, 9000], [11 * 13 * 17, 7 * 11 * 19, 7 * 13 * 19], 1)
    assert overlap(*(a + b)) in (OVERLAP_MAYBE, OVERLAP_YES)


def test_interpret():
    def f(offset):
        return overlap(0, [5, 2], [32, 8], 8, offset, [5, 2], [32, 8], 8)
    for offset in (0, 8, 16, 24):
        assert interpret(f, [offset]) == f(offset)
