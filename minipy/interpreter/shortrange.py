"""The unrolling policy of the JIT: loops over a short range do not close a JIT loop of their own.

A JIT loop is closed where `can_enter_jit` is called on a backward jump.  When the iterator of a `for` loop is a
W_ShortRangeIterator its backward jump does not call it, so the tracer runs straight on and the iterations become part
of the trace of the loop around them: a 3x3 kernel is nine multiply-adds in a row, with constant indices.

The bounds of such a range are promoted: the trace is for these very iterations.  That pays while a place sees few
different bounds, and while the trace stays short; a trace that is already long goes on with ordinary loops.
"""
from rpython.rlib import jit
from minipy.objspace.rangeobject import W_ShortRangeIterator


class Policy(object):
    """What `--jit unroll=...` can change; read as constants by compiled code."""
    _immutable_fields_ = ['max_length?', 'max_trace?']

    def __init__(self):
        self.max_length = 8         # longest range that is unrolled; 0: none
        self.max_trace = 8000       # recorded operations after which nothing more is unrolled


policy = Policy()


def range_iterator(space, w_range):
    """iter(w_range), for a range of machine integers."""
    if w_range.step == 1 and w_range.length <= policy.max_length:
        if not jit.we_are_jitted():
            return W_ShortRangeIterator(w_range.start, w_range.stop)
        if jit.current_trace_length() < policy.max_trace:
            return W_ShortRangeIterator(jit.promote(w_range.start), jit.promote(w_range.stop))
    return w_range.iterator(space)


def keeps_unrolling(w_iterator):
    return type(w_iterator) is W_ShortRangeIterator
