"""An option for PyPy's JIT, off by default: loops over a short range do not close a JIT loop of their own.

A JIT loop is closed at a backward jump.  Where a `for` loop goes over a range of a few numbers the jump can do without:
the tracer runs straight on, and the iterations become part of the trace of the loop around them.  A 3x3 kernel is then
nine multiply-adds in a row, with constant indices.  minipy always works so (minipy/interpreter/shortrange.py).

`install` extends PyPy's frame class before translation, as PyPy's own module pypyjit does.  `configure` switches it on
when the program starts, by the environment variable MICRONUMPY_UNROLL: the length of the longest range to be unrolled.
"""
import os
from rpython.rlib import jit
from rpython.rlib.rarithmetic import r_uint

VARIABLE = 'MICRONUMPY_UNROLL'
MAX_TRACE = 8000        # recorded operations after which nothing more is unrolled


class Policy(object):
    _immutable_fields_ = ['max_length?']

    def __init__(self):
        self.max_length = 0


policy = Policy()


def configure():
    """Read the environment.  Anything but a number is ignored."""
    value = os.environ.get(VARIABLE)
    if value is not None:
        try:
            policy.max_length = int(value)
        except ValueError:
            pass


def install(PyFrame, W_IntRangeOneArgIterator, W_IntRangeStepOneIterator, for_iter_opcode):
    """Extend the frame class, after PyPy has done so."""
    close_loop = PyFrame.jump_absolute.im_func
    for_iter = PyFrame.FOR_ITER.im_func

    def is_short_range(w_iterator):
        max_length = policy.max_length
        if max_length <= 0:
            return False
        if jit.we_are_jitted() and jit.current_trace_length() >= MAX_TRACE:
            return False
        if type(w_iterator) is W_IntRangeOneArgIterator:
            return w_iterator.stop <= max_length
        if type(w_iterator) is W_IntRangeStepOneIterator:
            return w_iterator.stop - w_iterator.start <= max_length
        return False

    def promote_position(w_iterator):
        """Make the trace one for these very iterations.  After the first of them the numbers are constants anyway."""
        if type(w_iterator) is W_IntRangeOneArgIterator:
            jit.promote(w_iterator.stop)
            w_iterator.current = jit.promote(w_iterator.current)
        elif type(w_iterator) is W_IntRangeStepOneIterator:
            jit.promote(w_iterator.stop)
            w_iterator.current = jit.promote(w_iterator.current)

    class __extend__(PyFrame):
        def jump_absolute(self, jumpto, next_instr, ec):
            target = jumpto * 2
            if (target < next_instr and ord(self.getcode().co_code[target]) == for_iter_opcode and
                    is_short_range(self.peekvalue())):
                return r_uint(target)
            return close_loop(self, jumpto, next_instr, ec)

        def FOR_ITER(self, jumpby, next_instr):
            if jit.we_are_jitted():
                w_iterator = self.peekvalue()
                if is_short_range(w_iterator):
                    promote_position(w_iterator)
            return for_iter(self, jumpby, next_instr)
