"""Doubling as an addition.

2.0 * x is x + x, to the last bit and for every x.  An addition takes the processor two or three cycles and a multiplication
three or four; in a loop whose turns wait for one another, that is what a turn takes longer.

Put into the toolchain before the translation, as what is in rpythonmends.
"""
from rpython.jit.metainterp.history import ConstFloat
from rpython.jit.metainterp.optimizeopt import rewrite
from rpython.jit.metainterp.optimizeopt.rewrite import OptRewrite
from rpython.jit.metainterp.optimizeopt.util import make_dispatcher_method
from rpython.jit.metainterp.resoperation import rop
from minipy.jitoptions import settings


def optimize_FLOAT_MUL(self, op):
    x = op.getarg(0)
    y = op.getarg(1)
    if is_two(self.get_constant_box(x)):
        x, y = y, x
    if settings.add_doubles and is_two(self.get_constant_box(y)):
        return self.emit(self.replace_op_with(op, rop.FLOAT_ADD, args=[x, x]))
    return _optimize_FLOAT_MUL(self, op)


def is_two(constant):
    return isinstance(constant, ConstFloat) and constant.getfloat() == 2.0


_optimize_FLOAT_MUL = OptRewrite.optimize_FLOAT_MUL.im_func


def install():
    """Put it into the toolchain.  Before the translation or a test, once for the process."""
    OptRewrite.optimize_FLOAT_MUL = optimize_FLOAT_MUL
    rewrite.dispatch_opt = make_dispatcher_method(OptRewrite, 'optimize_', default=OptRewrite.emit)
