"""The unrolling policy of the JIT: loops over a short range do not close a JIT loop of their own.

A JIT loop is closed where `can_enter_jit` is called on a backward jump.  When the iterator of a `for` loop is a
ShortRangeIterator its backward jump does not call it, so the tracer runs straight on and the iterations become part of
the trace of the loop around them: a 3x3 kernel is nine multiply-adds in a row, with constant indices.
"""
from minipy.objspace.rangeobject import W_ShortRangeIterator


def keeps_unrolling(w_iterator):
    return type(w_iterator) is W_ShortRangeIterator
