"""The iterators of `for` loops over ranges of machine integers, which only the loop's frame knows of.

Nobody else can see such an iterator change.  So in compiled code it is not changed at all: every turn of the loop puts a
new one in its place.  One that was made in a turn and is replaced in the next is never really made (it is virtual), so a
loop keeps its position in a register and writes nothing to memory.  The interpreter, for which an object would be an
object, does change it.
"""
from rpython.rlib import jit
from rpython.rlib.rarithmetic import intmask
from minipy.interpreter.baseobjspace import W_Root


class W_LoopRange(W_Root):
    """`last`: the number given last."""

    def following(self):
        """The iterator that has given the next number too (`self`, or one in its place), or None at the end."""
        raise NotImplementedError

    def at_end(self):
        """Whether there is no number left."""
        raise NotImplementedError


class W_StepOneLoopRange(W_LoopRange):
    """Remembers the number it gave last, not the next one: what a loop's body has shown of that one's bounds then holds
    for its successor, and in compiled code an index that counts upwards is not tested for being negative."""
    _immutable_fields_ = ['stop']

    def __init__(self, last, stop):
        self.last = last
        self.stop = stop

    def following(self):
        # wraps around only at the very first step, back to the smallest integer of all
        current = intmask(self.last + 1)
        if current >= self.stop:
            return None
        if jit.we_are_jitted():
            return self.at(current)
        self.last = current
        return self

    def at(self, current):
        return W_StepOneLoopRange(current, self.stop)

    def at_end(self):
        return intmask(self.last + 1) >= self.stop


class W_ShortLoopRange(W_StepOneLoopRange):
    """Steps through few numbers: marks a loop whose iterations the JIT unrolls (see interpreter/shortrange.py)."""

    def at(self, current):
        return W_ShortLoopRange(current, self.stop)


class W_CountedLoopRange(W_LoopRange):
    """As short, but how many numbers are left is a constant of the trace, and not which ones (see there)."""
    _immutable_fields_ = ['left']

    def __init__(self, last, left):
        self.last = last
        self.left = left

    def following(self):
        if self.at_end():
            return None
        return W_CountedLoopRange(intmask(self.last + 1), self.left - 1)

    def at_end(self):
        return self.left <= 0


class W_SteadyLoopRange(W_StepOneLoopRange):
    """Its end is a constant of the trace (see interpreter/shortrange.py)."""

    def following(self):
        jit.promote(self.stop)
        return W_StepOneLoopRange.following(self)

    def at(self, current):
        return W_SteadyLoopRange(current, self.stop)


class W_StepLoopRange(W_LoopRange):
    """`final`: the number given at the end, or in front of the first one where there is none."""
    _immutable_fields_ = ['final', 'step']

    def __init__(self, last, final, step):
        self.last = last
        self.final = final
        self.step = step

    def following(self):
        if self.last == self.final:
            return None
        # in front of the first item it may have wrapped around
        current = intmask(self.last + self.step)
        if jit.we_are_jitted():
            return W_StepLoopRange(current, self.final, self.step)
        self.last = current
        return self

    def at_end(self):
        return self.last == self.final


def loop_range(w_range):
    """For a W_IntRange; None where it has another iterator."""
    before = intmask(w_range.start - w_range.step)
    if w_range.step == 1:
        return W_StepOneLoopRange(before, w_range.stop)
    final = intmask(before + intmask(w_range.length * w_range.step))
    if final == before and w_range.length > 0:
        return None             # goes once around all integers
    return W_StepLoopRange(before, final, w_range.step)


def steady_loop_range(w_range):
    """For a W_IntRange of step 1."""
    return W_SteadyLoopRange(intmask(w_range.start - 1), w_range.stop)


def short_loop_range(start, stop):
    return W_ShortLoopRange(intmask(start - 1), stop)


def counted_loop_range(start, length):
    return W_CountedLoopRange(intmask(start - 1), length)
