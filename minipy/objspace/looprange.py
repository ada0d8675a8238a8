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


class W_StepLoopRange(W_LoopRange):
    _immutable_fields_ = ['step']

    def __init__(self, last, remaining, step):
        self.last = last
        self.remaining = remaining
        self.step = step

    def following(self):
        if self.remaining <= 0:
            return None
        # in front of the first item it may have wrapped around
        current = intmask(self.last + self.step)
        if jit.we_are_jitted():
            return W_StepLoopRange(current, self.remaining - 1, self.step)
        self.last = current
        self.remaining -= 1
        return self

    def at_end(self):
        return self.remaining <= 0


def loop_range(w_range):
    """For a W_IntRange."""
    before = intmask(w_range.start - w_range.step)
    if w_range.step == 1:
        return W_StepOneLoopRange(before, w_range.stop)
    return W_StepLoopRange(before, w_range.length, w_range.step)


def short_loop_range(start, stop):
    return W_ShortLoopRange(intmask(start - 1), stop)
