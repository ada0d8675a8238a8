"""Fewer moves between registers, and loops where the processor likes them.

An operation of x86-64 leaves its result in the place of its first operand.  RPython 0.2.1 copies that operand away where
it is needed later, and at the end of a loop's turn copies it back.  Two additions of floats can change places, a
multiplication by a constant has a form with a place of its own for the result, and a shift by one is an addition of
addresses: no copy is needed then.

A loop begins where a line of the cache begins, so that a short one is fetched as few of them.

Put into the toolchain before the translation, as what is in rpythonmends.
"""
from rpython.jit.backend.llsupport.asmmemmgr import BlockBuilderMixin
from rpython.jit.backend.x86 import assembler, regalloc, rx86
from rpython.jit.backend.x86.regloc import ImmedLoc, RegLoc
from rpython.jit.metainterp.history import ConstInt
from rpython.jit.metainterp.resoperation import rop
from minipy.jitoptions import settings

CACHE_LINE = 64


def is_needed_later(registers, box):
    return registers.longevity[box][1] > registers.position


# ---- two floats in either order ----

def consider_float_either_way(self, op):
    """Addition and multiplication.  The result takes the place of an operand that is not needed any more."""
    x, y = op.getarg(0), op.getarg(1)
    if (settings.spare_moves and y in self.xrm.reg_bindings and not is_needed_later(self.xrm, y) and
            x in self.xrm.reg_bindings and is_needed_later(self.xrm, x)):
        x, y = y, x
    other = self.xrm.loc(y)
    result = self.xrm.force_result_in_reg(op, x, op.getarglist())
    self.perform(op, [result, other], result)


# ---- integers that are needed later ----

def may_spare_a_copy(self, op):
    """Whether it is an operation on a register that is needed later, and a constant."""
    x = op.getarg(0)
    return (settings.spare_moves and isinstance(op.getarg(1), ConstInt) and x in self.rm.reg_bindings and
            is_needed_later(self.rm, x))


def consider_with_another_place(self, op):
    """The result gets a place of its own."""
    x = op.getarg(0)
    place = self.rm.loc(x)
    result = self.rm.force_allocate_reg(op, [x])
    self.perform(op, [place, self.rm.convert_to_imm(op.getarg(1))], result)


def consider_int_mul(self, op):
    if may_spare_a_copy(self, op) and rx86.fits_in_32bits(op.getarg(1).getint()):
        consider_with_another_place(self, op)
    else:
        _consider_int_mul(self, op)


def genop_int_mul(self, op, arglocs, result):
    factor, other = arglocs
    if factor is result:
        _genop_int_mul(self, op, arglocs, result)
    else:
        assert isinstance(factor, RegLoc) and isinstance(other, ImmedLoc) and isinstance(result, RegLoc)
        self.mc.IMUL_rri(result.value, factor.value, other.value)


def consider_int_lshift(self, op):
    if may_spare_a_copy(self, op) and op.getarg(1).getint() == 1:
        consider_with_another_place(self, op)
    else:
        _consider_int_lshift(self, op)


def genop_int_lshift(self, op, arglocs, result):
    shifted, other = arglocs
    if shifted is result:
        _genop_int_lshift(self, op, arglocs, result)
    else:
        assert isinstance(shifted, RegLoc) and isinstance(result, RegLoc)
        self.mc.LEA_ra(result.value, (shifted.value, shifted.value, 0, 0))


# ---- where a loop begins ----

def consider_label(self, op):
    end = self.final_jump_op
    if settings.align_loops and end is not None and end.getdescr() is op.getdescr():
        self.begins_loop = True
    _consider_label(self, op)
    self.begins_loop = False


def flush_loop(self):
    """In front of a label."""
    _flush_loop(self)
    if self.begins_loop:
        code = self.assembler.mc
        missing = -code.get_relative_pos() & (CACHE_LINE - 1)
        while missing > 0:
            length = min(missing, len(code.MULTIBYTE_NOPs) - 1)
            for byte in code.MULTIBYTE_NOPs[length]:
                code.writechar(byte)
            missing -= length


_consider_int_mul = regalloc.RegAlloc.consider_int_mul.im_func
_consider_int_lshift = regalloc.RegAlloc.consider_int_lshift.im_func
_consider_label = regalloc.RegAlloc.consider_label.im_func
_flush_loop = regalloc.RegAlloc.flush_loop.im_func
_genop_int_mul = assembler.genop_list[rop.INT_MUL]
_genop_int_lshift = assembler.genop_list[rop.INT_LSHIFT]


def install():
    """Put it into the toolchain.  Before the translation or a test, once for the process."""
    regalloc.oplist[rop.FLOAT_ADD] = consider_float_either_way
    regalloc.oplist[rop.FLOAT_MUL] = consider_float_either_way
    regalloc.oplist[rop.INT_MUL] = consider_int_mul
    regalloc.oplist[rop.INT_LSHIFT] = consider_int_lshift
    regalloc.oplist[rop.LABEL] = consider_label
    regalloc.RegAlloc.flush_loop = flush_loop
    regalloc.RegAlloc.begins_loop = False
    assembler.genop_list[rop.INT_MUL] = genop_int_mul
    assembler.genop_list[rop.INT_LSHIFT] = genop_int_lshift
    BlockBuilderMixin.ALIGN_MATERIALIZE = CACHE_LINE
