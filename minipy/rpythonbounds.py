"""One comparison for both bounds of an index.

An index of which nothing is known, an element of an integer array say, is tested for `index >= 0` and for `index >= size`
(see rlib/view.py for why it is not one unsigned comparison from the start).  Where both are left by the optimizer, one
behind the other, an unsigned comparison is the same to the processor.  When it fails, execution goes back to the first of
the two and does both again.

Put into the toolchain before the translation, as what is in rpythonmends.
"""
from rpython.jit.backend.llsupport.rewrite import GcRewriterAssembler
from rpython.jit.metainterp.history import ConstInt
from rpython.jit.metainterp.resoperation import GuardResOp, ResOperation, rop
from minipy.jitoptions import settings


def is_comparison(op, guard, guard_opnum):
    """Whether `op` is the int_ge with a constant, not negative, that `guard` is about."""
    if op.getopnum() != rop.INT_GE or guard.getopnum() != guard_opnum or guard.getarg(0) is not op:
        return False
    bound = op.getarg(1)
    return isinstance(bound, ConstInt) and bound.value >= 0


def are_bounds(operations, i):
    """Whether the four operations from i on are the tests of an index."""
    if i + 4 > len(operations):
        return False
    low, low_guard, high, high_guard = operations[i], operations[i + 1], operations[i + 2], operations[i + 3]
    if not is_comparison(low, low_guard, rop.GUARD_TRUE) or not is_comparison(high, high_guard, rop.GUARD_FALSE):
        return False
    if low.getarg(1).getint() != 0 or low.getarg(0) is not high.getarg(0) or isinstance(low.getarg(0), ConstInt):
        return False
    return low not in low_guard.getfailargs()


def one_comparison(operations):
    """The operations with fewer comparisons."""
    result = []
    i = 0
    while i < len(operations):
        if are_bounds(operations, i):
            high = operations[i + 2]
            outside = ResOperation(rop.UINT_GE, [high.getarg(0), high.getarg(1)])
            guard = operations[i + 1]
            assert isinstance(guard, GuardResOp)
            result.append(outside)
            result.append(guard.copy_and_change(rop.GUARD_FALSE, [outside]))
            i += 4
        else:
            result.append(operations[i])
            i += 1
    return result


def install():
    """Put it into the toolchain.  Before the translation or a test, once for the process."""
    # rpythonselect adds to the same function
    inner_rewrite = GcRewriterAssembler.rewrite.im_func

    def rewrite(self, operations, gcrefs_output_list):
        if settings.merge_bounds:
            operations = one_comparison(operations)
        return inner_rewrite(self, operations, gcrefs_output_list)
    GcRewriterAssembler.rewrite = rewrite
