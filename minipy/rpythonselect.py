"""One of two numbers, without a branch: the processor's conditional moves, minimum and maximum.

A trace is for one way only.  Where it is decided anew at every turn which of two numbers a variable gets (the nearest so
far, the best so far), each way becomes a bridge, and the processor guesses wrongly half the time.  `select_int` and
`select_float` of selection.py take no way: the JIT sees a call of a function without side effects, about which

- the optimizer knows that the result lies within the bounds of the two;
- the backend writes no call but a conditional move; or, where the condition is which of the very two is smaller and nobody
  else asks for it, one comparison and a conditional move (integers), or minsd and maxsd (floats).

Put into the toolchain before the translation, as what is in rpythonmends.
"""
from rpython.jit.backend.llsupport.regalloc import TempVar
from rpython.jit.backend.llsupport.rewrite import GcRewriterAssembler
from rpython.jit.backend.x86 import assembler, regalloc, rx86
from rpython.jit.backend.x86.regloc import ImmedLoc, RegLoc, X86_64_SCRATCH_REG, X86_64_XMM_SCRATCH_REG
from rpython.jit.codewriter import support
from rpython.jit.codewriter.effectinfo import EffectInfo
from rpython.jit.codewriter.jtransform import Transformer
from rpython.jit.metainterp.history import Const, ConstInt
from rpython.jit.metainterp.optimizeopt import intbounds
from rpython.jit.metainterp.optimizeopt.intbounds import OptIntBounds
from rpython.jit.metainterp.optimizeopt.intutils import ConstIntBound
from rpython.jit.metainterp.optimizeopt.util import make_dispatcher_method
from rpython.jit.metainterp.resoperation import rop

OS_SELECT = 150             # a number that RPython gives to no function

# What stands for the condition in the operation that the backend sees, where it is a comparison of the two: the result is
# the smaller (the larger) of x and y, and y where floats are equal or not ordered.
SMALLER = 2
LARGER = 3


# ---- codewriter ----

def handle_builtin_call(self, op):
    name, args = support.decode_builtin_call(op)
    if name.startswith('select.'):
        return self._handle_oopspec_call(op, args, OS_SELECT, EffectInfo.EF_ELIDABLE_CANNOT_RAISE)
    return _handle_builtin_call(self, op)


# ---- optimizer ----

def postprocess_CALL_PURE_I(self, op):
    if is_select(op):
        x = self.getintbound(op.getarg(2))
        y = self.getintbound(op.getarg(3))
        result = self.getintbound(op)
        if x.has_lower and y.has_lower:
            result.make_ge(ConstIntBound(min(x.lower, y.lower)))
        if x.has_upper and y.has_upper:
            result.make_le(ConstIntBound(max(x.upper, y.upper)))
        return
    _postprocess_CALL_PURE_I(self, op)


def is_select(op):
    return op.getdescr().get_extra_info().oopspecindex == OS_SELECT


# ---- comparisons that a selection makes itself ----

def order_of(comparison, x, y):
    """SMALLER or LARGER, where the selection of x if `comparison` and else of y is that; otherwise 0."""
    opnum = comparison.getopnum()
    if opnum == rop.INT_LT or opnum == rop.INT_LE or opnum == rop.FLOAT_LT:
        order, other = SMALLER, LARGER
    elif opnum == rop.INT_GT or opnum == rop.INT_GE or opnum == rop.FLOAT_GT:
        order, other = LARGER, SMALLER
    else:
        return 0
    left, right = comparison.getarg(0), comparison.getarg(1)
    if is_same(left, x) and is_same(right, y):
        return order
    if is_same(left, y) and is_same(right, x):
        return other
    return 0


def is_same(a, b):
    return a is b or (isinstance(a, Const) and isinstance(b, Const) and a.same_constant(b))


def is_call_of_select(op):
    return (op.getopnum() == rop.CALL_I or op.getopnum() == rop.CALL_F) and is_select(op)


def count_uses(operations):
    """{comparison: how many selections and other operations ask for it}"""
    uses = {}
    for op in operations:
        for i in range(op.numargs()):
            count_use(uses, op.getarg(i))
        if op.is_guard():
            for box in op.getfailargs():
                if box is not None:
                    count_use(uses, box)
    return uses


def count_use(uses, box):
    if not isinstance(box, Const):
        uses[box] = uses.get(box, 0) + 1


def with_orders(operations):
    """The operations, with selections that compare by themselves."""
    selections = [op for op in operations if is_call_of_select(op)]
    if not selections:
        return operations
    uses = count_uses(operations)
    idle = {}
    for op in selections:
        condition = op.getarg(1)
        order = order_of(condition, op.getarg(2), op.getarg(3)) if condition in uses else 0
        if order != 0:
            op.setarg(1, ConstInt(order))
            uses[condition] -= 1
            if uses[condition] == 0:
                idle[condition] = None
    return [op for op in operations if op not in idle]


# ---- backend ----

def consider_real_call(self, op):
    if not is_select(op):
        _consider_real_call(self, op)
    elif op.type == 'f':
        consider_select_float(self, op)
    else:
        consider_select_int(self, op)


def consider_select_int(self, op):
    """x and y go where the processor wants them: the result takes the place of y (of x, where they are compared)."""
    args = op.getarglist()[1:]
    condition, x, y = args
    if isinstance(condition, ConstInt) and condition.value < SMALLER:
        # the optimizer knows which one it is
        self.rm.force_result_in_reg(op, x if condition.value else y, args)
        return
    if isinstance(condition, ConstInt):
        x, y = y, x
        tested = self.rm.convert_to_imm(condition)
    else:
        tested = self.rm.make_sure_var_in_reg(condition, args)
    other = self.rm.make_sure_var_in_reg(x, args)
    result = self.rm.force_result_in_reg(op, y, args)
    self.perform_math(op, [tested, other], result)


def consider_select_float(self, op):
    args = op.getarglist()[1:]
    condition, x, y = args
    if isinstance(condition, ConstInt) and condition.value < SMALLER:
        self.xrm.force_result_in_reg(op, x if condition.value else y, [x, y])
        return
    if isinstance(condition, ConstInt):
        other = self.xrm.make_sure_var_in_reg(y, [x, y])
        result = self.xrm.force_result_in_reg(op, x, [x, y])
        self.perform_math(op, [self.rm.convert_to_imm(condition), other], result)
        return
    tested = self.rm.make_sure_var_in_reg(condition, [condition])
    other = self.xrm.make_sure_var_in_reg(x, [x, y])
    result = self.xrm.force_result_in_reg(op, y, [x, y])
    bits = TempVar()
    place = self.rm.force_allocate_reg(bits, [condition])
    self.perform_math(op, [tested, other, place], result)
    self.rm.possibly_free_var(bits)


def genop_select(self, op, arglocs, result):
    assert isinstance(result, RegLoc)
    if result.is_xmm:
        write_select_float(self.mc, arglocs, result)
    else:
        write_select_int(self.mc, arglocs, result)
    # the writer of code may remember that an address is there
    self.mc.forget_scratch_register()


def write_select_float(code, arglocs, result):
    tested, other = arglocs[0], arglocs[1]
    if not isinstance(other, RegLoc):
        code.MOVSD(X86_64_XMM_SCRATCH_REG, other)
        other = X86_64_XMM_SCRATCH_REG
    if isinstance(tested, RegLoc):
        place = arglocs[2]
        assert isinstance(place, RegLoc)
        code.MOVDQ_rx(place.value, result.value)
        code.MOVDQ_rx(X86_64_SCRATCH_REG.value, other.value)
        code.TEST_rr(tested.value, tested.value)
        code.CMOVNZ_rr(place.value, X86_64_SCRATCH_REG.value)
        code.MOVDQ_xr(result.value, place.value)
    elif order_in(tested) == SMALLER:
        code.MINSD_xx(result.value, other.value)
    else:
        code.MAXSD_xx(result.value, other.value)


def write_select_int(code, arglocs, result):
    tested, other = arglocs[0], arglocs[1]
    if not isinstance(other, RegLoc):
        code.MOV(X86_64_SCRATCH_REG, other)
        other = X86_64_SCRATCH_REG
    if isinstance(tested, RegLoc):
        code.TEST_rr(tested.value, tested.value)
        code.CMOVNZ_rr(result.value, other.value)
    else:
        code.CMP_rr(other.value, result.value)
        if order_in(tested) == SMALLER:
            code.CMOVL_rr(result.value, other.value)
        else:
            code.CMOVG_rr(result.value, other.value)


def order_in(tested):
    assert isinstance(tested, ImmedLoc)
    return tested.value


def conditional_move(code):
    return rx86.insn(rx86.rex_w, '\x0F' + code, rx86.register(1, 8), rx86.register(2), '\xC0')


def of_floats(code):
    return rx86.xmminsn('\xF2', rx86.rex_nw, '\x0F' + code, rx86.register(1, 8), rx86.register(2), '\xC0')


_handle_builtin_call = Transformer.handle_builtin_call.im_func
_postprocess_CALL_PURE_I = OptIntBounds.postprocess_CALL_PURE_I.im_func
_consider_real_call = regalloc.RegAlloc._consider_real_call.im_func


def install():
    """Put it into the toolchain.  Before the translation or a test, once for the process."""
    Transformer.handle_builtin_call = handle_builtin_call
    OptIntBounds.postprocess_CALL_PURE_I = postprocess_CALL_PURE_I
    intbounds.dispatch_postprocess = make_dispatcher_method(OptIntBounds, 'postprocess_')
    # rpythonbounds adds to the same function
    inner_rewrite = GcRewriterAssembler.rewrite.im_func

    def rewrite(self, operations, gcrefs_output_list):
        return inner_rewrite(self, with_orders(operations), gcrefs_output_list)
    GcRewriterAssembler.rewrite = rewrite
    regalloc.oplist[rop.CALL_I] = consider_real_call
    regalloc.oplist[rop.CALL_F] = consider_real_call
    assembler.genop_math_list[OS_SELECT] = genop_select
    rx86.AbstractX86CodeBuilder.CMOVNZ_rr = conditional_move('\x45')
    rx86.AbstractX86CodeBuilder.CMOVL_rr = conditional_move('\x4C')
    rx86.AbstractX86CodeBuilder.CMOVG_rr = conditional_move('\x4F')
    rx86.AbstractX86CodeBuilder.MINSD_xx = of_floats('\x5D')
    rx86.AbstractX86CodeBuilder.MAXSD_xx = of_floats('\x5F')
