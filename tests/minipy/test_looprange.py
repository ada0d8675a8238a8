"""The iterators that only a loop knows of."""
import sys
import pytest
from rpython.rlib import jit
from minipy.objspace.looprange import counted_loop_range, loop_range, short_loop_range
from minipy.objspace.rangeobject import W_IntRange, range_length

MIN, MAX = -sys.maxint - 1, sys.maxint
RANGES = [(0, 0, 1), (0, 3, 1), (-2, 2, 1), (5, 2, 1), (MIN, MIN + 2, 1), (MAX - 2, MAX, 1), (0, 10, 3), (0, 9, 3), (3, -4, -2),
          (MIN, MIN + 5, 2), (MAX, MAX - 5, -2), (MIN + 1, MIN, -1), (7, 7, -1), (0, MAX, MAX), (MIN, MAX, 2 ** 62 - 1)]


def numbers(w_iterator):
    found = []
    while True:
        ends = w_iterator.at_end()
        w_iterator = w_iterator.following()
        assert (w_iterator is None) == ends
        if ends:
            return found
        found.append(w_iterator.last)


def test_once_around_all_integers():
    for start, stop, step in [(MAX, MIN, MIN), (MIN, MAX, 2 ** 62)]:
        assert loop_range(W_IntRange(start, stop, step, range_length(start, stop, step))) is None
    assert numbers(loop_range(W_IntRange(MAX, 0, MIN, 1))) == [MAX]


@pytest.mark.parametrize('jitted', [False, True])
def test_numbers(monkeypatch, jitted):
    monkeypatch.setattr(jit, 'we_are_jitted', lambda: jitted)
    for start, stop, step in RANGES:
        w_range = W_IntRange(start, stop, step, range_length(start, stop, step))
        assert numbers(loop_range(w_range)) == list(xrange(start, stop, step) if abs(step) < MAX else range(start, stop, step))
    assert numbers(short_loop_range(-1, 2)) == [-1, 0, 1]
    assert numbers(counted_loop_range(-1, 3)) == [-1, 0, 1]
    assert numbers(counted_loop_range(MIN, 2)) == [MIN, MIN + 1] and numbers(counted_loop_range(MAX, 0)) == []


def test_compiled_code_makes_new_ones(monkeypatch):
    for w_first in [loop_range(W_IntRange(0, 3, 1, 3)), short_loop_range(0, 3), loop_range(W_IntRange(0, 6, 2, 3))]:
        assert w_first.following() is w_first
        monkeypatch.setattr(jit, 'we_are_jitted', lambda: True)
        w_second = w_first.following()
        assert w_second is not w_first and type(w_second) is type(w_first)
        assert len(numbers(w_first)) == 2 and len(numbers(w_second)) == 1
        monkeypatch.undo()
