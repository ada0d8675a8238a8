"""Addresses as the processor has them: a register, another one times 1, 2, 4 or 8, and a constant.

RPython 0.2.1 writes `raw_load(p, (i + 2) << 3)` as an addition, a shift and a load.  x86-64 does all of it in the load.
Where an integer that is added to an address was made, after the last label, by additions of constants and one shift, the
load or store takes those upon itself; an operation whose result nobody needs any more is not written.  (What was made in
front of the label does not do: its operands need not live any more.)  Of a shift by 4, as for every second number or for
complex ones, the load takes 3; the rest is one instruction that leaves the index where it is (see rpythonregisters.py).

Put into the toolchain before the translation, as what is in rpythonmends.
"""
from rpython.jit.backend.llsupport.descr import unpack_arraydescr
from rpython.jit.backend.llsupport.rewrite import GcRewriterAssembler
from rpython.jit.metainterp.history import ConstInt
from rpython.jit.metainterp.resoperation import ResOperation, rop
from minipy.jitoptions import settings

LARGEST_FACTOR = 8
LARGEST_OFFSET = 2 ** 31 - 1


class Address(object):
    """base + index * factor + offset; `index` may be a constant."""

    def __init__(self, base, index, factor, offset):
        self.base = base
        self.index = index
        self.factor = factor
        self.offset = offset


def simplified(rewriter, address):
    """A step towards fewer operations, or None."""
    index = address.index
    factor = address.factor
    offset = address.offset
    if isinstance(index, ConstInt):
        base = address.base
        offset += index.value * factor
        if not rewriter.is_recent(base) or base.getopnum() != rop.INT_ADD:
            return None
        left, right = rewriter.operands(base)
        return checked(Address(left, right, 1, offset))
    if not rewriter.is_recent(index):
        return None
    left, right = rewriter.operands(index)
    opnum = index.getopnum()
    if opnum == rop.INT_LSHIFT:
        if isinstance(right, ConstInt) and 0 <= right.value <= 3 and factor << right.value <= LARGEST_FACTOR:
            return checked(Address(address.base, left, factor << right.value, offset))
        if isinstance(right, ConstInt) and right.value == 4 and factor == 1:
            return checked(Address(address.base, rewriter.doubled(index, left), LARGEST_FACTOR, offset))
    elif opnum == rop.INT_ADD:
        if isinstance(left, ConstInt):
            left, right = right, left
        if isinstance(right, ConstInt) and is_small(right.value):
            return checked(Address(address.base, left, factor, offset + right.value * factor))
    elif opnum == rop.INT_SUB:
        if isinstance(right, ConstInt) and is_small(right.value):
            return checked(Address(address.base, left, factor, offset - right.value * factor))
    return None


def checked(address):
    """None where the offset does not fit an instruction."""
    index = address.index
    offset = address.offset
    if isinstance(index, ConstInt):
        if not is_small(index.value):
            return None
        offset += index.value * address.factor
    if not is_small(offset):
        return None
    return address


def is_small(value):
    return -LARGEST_OFFSET <= value <= LARGEST_OFFSET


def folded(rewriter, base, index, offset):
    address = Address(base, index, 1, offset)
    if settings.fold_addresses:
        simpler = simplified(rewriter, address)
        while simpler is not None:
            address = simpler
            simpler = simplified(rewriter, address)
    return address


# ---- what the rewriter gains ----

def init(self, gc_ll_descr, cpu):
    _init(self, gc_ll_descr, cpu)
    self.recent = {}                # operations since the last label that may become part of an address
    self.doubles = {}               # of indices times 16: the index times 2


def is_recent(self, box):
    return box in self.recent


def operands(self, op):
    return self.get_box_replacement(op.getarg(0)), self.get_box_replacement(op.getarg(1))


def doubled(self, times16, index):
    result = self.doubles.get(times16, None)
    if result is None:
        result = ResOperation(rop.INT_LSHIFT, [index, ConstInt(1)])
        self.emit_op(result)
        self.doubles[times16] = result
    return result


def emit_op(self, op):
    _emit_op(self, op)
    opnum = op.getopnum()
    if opnum == rop.INT_ADD or opnum == rop.INT_SUB or opnum == rop.INT_LSHIFT:
        self.recent[self.get_box_replacement(op)] = None


def emit_label(self):
    _emit_label(self)
    self.recent.clear()
    self.doubles.clear()


def transform_to_gc_load(self, op):
    opnum = op.getopnum()
    if opnum != rop.RAW_STORE and opnum != rop.RAW_LOAD_I and opnum != rop.RAW_LOAD_F:
        return _transform_to_gc_load(self, op)
    itemsize, offset, sign = unpack_arraydescr(op.getdescr())
    base, index = self.operands(op)
    address = folded(self, base, index, offset)
    if opnum == rop.RAW_STORE:
        self.emit_gc_store_or_indexed(op, address.base, address.index, op.getarg(2), itemsize, address.factor,
                                      address.offset)
    else:
        self.emit_gc_load_or_indexed(op, address.base, address.index, itemsize, address.factor, address.offset, sign)
    return False


_init = GcRewriterAssembler.__init__.im_func
_emit_op = GcRewriterAssembler.emit_op.im_func
_emit_label = GcRewriterAssembler.emit_label.im_func
_transform_to_gc_load = GcRewriterAssembler.transform_to_gc_load.im_func


def install():
    """Put it into the toolchain.  Before the translation or a test, once for the process."""
    GcRewriterAssembler.__init__ = init
    GcRewriterAssembler.is_recent = is_recent
    GcRewriterAssembler.operands = operands
    GcRewriterAssembler.doubled = doubled
    GcRewriterAssembler.emit_op = emit_op
    GcRewriterAssembler.emit_label = emit_label
    GcRewriterAssembler.transform_to_gc_load = transform_to_gc_load
