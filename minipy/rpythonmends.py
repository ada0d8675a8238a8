"""Mends of the toolchain, RPython 0.2.1: its loop optimizer, and how it writes a nan.

RPython can make several versions of a loop ("retracing", see rpython/jit/metainterp/optimizeopt/unroll.py, and
rpythonversions.py for what is made of it), and has it switched off because of crashes such as
https://github.com/pypy/pypy/issues/2469 and https://github.com/pypy/pypy/issues/5212.  The causes, and what is done:

1. The end of a new version may jump to another version, and need a value of the version's own short preamble for that.
   Short preamble, label and builder then have to grow together, but the builder was told of them only when the jump
   went to its own version.  It is told as soon as there is a label.
2. Values that only came up while others were being forced were left out of a jump, which then had fewer arguments than
   its label.  Inlining a short preamble goes on until nothing new comes up.
3. The names invented for such late values were not defined in front of the label.
4. An attempt to jump to a version that fails halfway leaves operations behind.  Those may do work for nothing, but they
   must not move a guard to an earlier place: guards stay while an attempt is made.
5. To judge whether a guard would hold, values in objects were read at run time that may have another class by then.
   The class is checked first.
6. A loop may be invalidated (what it took for granted has changed) while a version of it is traced.  There is nothing to add a
   version to, then; RPython stopped the process.

Three things were no crashes but made loops, or their tracing, slow:

7. What does not change from turn to turn is computed in front of a loop, but only the last 16 operations of a kind were
   remembered for that, inverse ones (after a = b + c also b = a - c) among them: a body of twenty additions lost its first.
   Many more are remembered.
8. Where nothing was written in between, a guard that fails goes back to where the guard before it was, and that one to the one
   before it: bridges begin at the beginning of the turn, and do and test again what had been done and tested.  That saves
   memory and time for compiling, and makes the other way of a branch slow: here bridges begin where the loop was left.
9. That a quasi-immutable field has not changed was recorded, with a guard and all that a guard has to remember, wherever it
   is read from a constant object: ten times for an expression with two subscripts.  The first one is enough until something
   is written or called.

A nan among the constants of a program is written in C as inf / inf, which gcc works out as x86-64 does: a negative one.
"""
import math
from rpython.jit.metainterp import compile
from rpython.jit.metainterp.heapcache import CacheEntry, HeapCache
from rpython.jit.metainterp.history import Const, SwitchToBlackhole
from rpython.jit.metainterp.optimize import InvalidLoop, SpeculativeError
from rpython.jit.metainterp.optimizeopt.info import NonNullPtrInfo
from rpython.jit.metainterp.optimizeopt.optimizer import Optimizer
from rpython.jit.metainterp.optimizeopt.pure import RecentPureOps
from rpython.jit.metainterp.optimizeopt.shortpreamble import ExtendedShortPreambleBuilder
from rpython.jit.metainterp.optimizeopt.unroll import UnrollOptimizer
from rpython.jit.metainterp.optimizeopt.virtualstate import GenerateGuardState, VirtualStatesCantMatch
from rpython.jit.metainterp.pyjitpl import MetaInterp
from rpython.jit.metainterp.resoperation import AbstractResOp, GuardResOp, rop
from rpython.rlib.jit import Counters
from rpython.rtyper.lltypesystem import lltype
from rpython.translator.c import primitive
from minipy.jitoptions import MOST_REMEMBERED, settings


# ---- 1. one builder for short preamble, label and jump ----

def finalize_short_preamble(self, label_op, virtual_state):
    target_token = _finalize_short_preamble(self, label_op, virtual_state)
    builder = self.short_preamble_producer
    assert isinstance(builder, ExtendedShortPreambleBuilder)
    short = target_token.short_preamble
    builder.setup(short[-1].getarglist(), short, label_op.getarglist())
    return target_token


# ---- 2. inlining to the end ----

def inline_short_preamble(self, jump_args, args_no_virtuals, short, patchguardop, target_token, label_op):
    """The arguments that a jump to target_token has beyond jump_args.

    Sending an operation or forcing a value may make the very lists longer that are walked here, when the short preamble is
    the one being built: they are walked by index, again and again until a turn has added nothing.
    """
    optimizer = self.optimizer
    short_inputargs = short[0].getarglist()
    short_jump_args = short[-1].getarglist()
    assert len(short_inputargs) == len(jump_args)
    mapping = {}
    for i in range(len(jump_args)):
        mapping[short_inputargs[i]] = jump_args[i]
    sent = 1                            # the label is not sent, nor is the jump at the end
    forced = -1
    while sent < len(short) - 1 or forced != len(short_jump_args):
        self._check_no_forwarding([short_inputargs, short], False)
        while sent < len(short) - 1:
            short_op = short[sent]
            args = mapped(mapping, short_op.getarglist())
            if short_op.is_guard():
                op = short_op.copy_and_change(short_op.getopnum(), args, descr=compile.ResumeAtPositionDescr())
                assert isinstance(op, GuardResOp)
                op.rd_resume_position = patchguardop.rd_resume_position
            else:
                op = short_op.copy_and_change(short_op.getopnum(), args)
            mapping[short_op] = op
            sent += 1
            optimizer.send_extra_operation(op)
        forced = len(short_jump_args)
        for arg in args_no_virtuals + mapped(mapping, short_jump_args):
            optimizer.force_box(self.get_box_replacement(arg))
        optimizer.flush()
    return [self.get_box_replacement(arg) for arg in mapped(mapping, short_jump_args)]


def mapped(mapping, args):
    """What values of the short preamble are here."""
    result = []
    for arg in args:
        if not isinstance(arg, Const):
            arg = mapping.get(arg, None)
            if arg is None:
                raise InvalidLoop("a value that the short preamble does not give")
        result.append(arg)
    return result


# ---- 3. names of late values ----

def optimize_peeled_loop(self, trace, celltoken, state, call_pure_results, inline_short_preamble=True):
    info, operations = _optimize_peeled_loop(self, trace, celltoken, state, call_pure_results, inline_short_preamble)
    info.extra_same_as = self.short_preamble_producer.extra_same_as
    return info, operations


# ---- 4. guards stay where they are ----

def get_last_guard(self, optimizer):
    """The guard that could be replaced by a stronger one."""
    if self.last_guard_pos == -1 or optimizer.guards_stay:
        return None
    return optimizer._newoperations[self.last_guard_pos]


def mark_last_guard(self, optimizer):
    last = optimizer.getlastop()
    if last is None or not last.is_guard():
        return
    self.last_guard_pos = len(optimizer._newoperations) - 1


# ---- 5. looking into objects ----

def get_runtime_field(self, box, descr):
    try:
        self.cpu.protect_speculative_field(box.getref_base(), descr)
    except SpeculativeError:
        raise VirtualStatesCantMatch("an object of another class at run time")
    return _get_runtime_field(self, box, descr)


def get_runtime_item(self, box, descr, i):
    array = box.getref_base()
    try:
        self.cpu.protect_speculative_array(array, descr)
    except SpeculativeError:
        raise VirtualStatesCantMatch("an array of another type at run time")
    if not 0 <= i < self.cpu.bh_arraylen_gc(array, descr):
        raise VirtualStatesCantMatch("an array of another length at run time")
    return _get_runtime_item(self, box, descr, i)


def get_runtime_interiorfield(self, box, descr, i):
    raise VirtualStatesCantMatch("arrays of structures are not looked into")


# ---- 6. a loop that is gone ----

def compile_loop(self, original_boxes, live_arg_boxes, start, try_disabling_unroll=False, exported_state=None):
    if self.partial_trace and self.get_procedure_token(original_boxes[:self.jitdriver_sd.num_green_args]) is None:
        raise SwitchToBlackhole(Counters.ABORT_BAD_LOOP)
    _compile_loop(self, original_boxes, live_arg_boxes, start, try_disabling_unroll, exported_state)


# ---- 7. operations that are remembered ----

def add(self, op):
    """RecentPureOps.add"""
    assert isinstance(op, AbstractResOp)
    self.lst[self.next_index] = op
    self.next_index = (self.next_index + 1) % settings.remembered


# ---- 8. where bridges begin ----

def emit_guard_operation(self, op, pendingfields):
    opnum = op.getopnum()
    if not settings.share_guards and opnum != rop.GUARD_NO_EXCEPTION and opnum != rop.GUARD_EXCEPTION:
        self._last_guard_op = None
    return _emit_guard_operation(self, op, pendingfields)


# ---- 9. fields that do not change ----

def is_quasi_immut_known(self, fielddescr, box):
    """HeapCache.is_quasi_immut_known, for which two constants are two boxes even where they are the same object."""
    if not isinstance(box, Const) or not settings.test_once:
        return _is_quasi_immut_known(self, fielddescr, box)
    cache = self.heap_cache.get(fielddescr, None)
    if cache is not None:
        for seen in cache.constants_seen:
            if seen.same_constant(box):
                return True
    return False


def quasi_immut_now_known(self, fielddescr, box):
    _quasi_immut_now_known(self, fielddescr, box)
    if isinstance(box, Const):
        cache = self.heap_cache[fielddescr]
        cache.constants_seen = cache.constants_seen + [box]


def clear_cache_on_write(self, seen_allocation_of_target):
    _clear_cache_on_write(self, seen_allocation_of_target)
    self.constants_seen = NOTHING


def invalidate_unescaped(self):
    _invalidate_unescaped(self)
    self.constants_seen = NOTHING


NOTHING = []


# ---- nan ----

def name_float(value, db):
    """A float constant in C."""
    if math.isnan(value):
        return '(%s__builtin_nan(""))' % ('' if math.copysign(1.0, value) > 0.0 else '-')
    return primitive.name_float(value, db)


_compile_loop = MetaInterp.compile_loop.im_func
_finalize_short_preamble = UnrollOptimizer.finalize_short_preamble.im_func
_optimize_peeled_loop = UnrollOptimizer.optimize_peeled_loop.im_func
_emit_guard_operation = Optimizer.emit_guard_operation.im_func
_is_quasi_immut_known = HeapCache.is_quasi_immut_known.im_func
_quasi_immut_now_known = HeapCache.quasi_immut_now_known.im_func
_clear_cache_on_write = CacheEntry._clear_cache_on_write.im_func
_invalidate_unescaped = CacheEntry.invalidate_unescaped.im_func
_get_runtime_field = GenerateGuardState.get_runtime_field.im_func
_get_runtime_item = GenerateGuardState.get_runtime_item.im_func


def install():
    """Put the mends into the toolchain.  Before the translation or a test, once for the process."""
    UnrollOptimizer.finalize_short_preamble = finalize_short_preamble
    UnrollOptimizer.inline_short_preamble = inline_short_preamble
    UnrollOptimizer.optimize_peeled_loop = optimize_peeled_loop
    Optimizer.guards_stay = False
    NonNullPtrInfo.get_last_guard = get_last_guard
    NonNullPtrInfo.mark_last_guard = mark_last_guard
    GenerateGuardState.get_runtime_field = get_runtime_field
    GenerateGuardState.get_runtime_item = get_runtime_item
    GenerateGuardState.get_runtime_interiorfield = get_runtime_interiorfield
    MetaInterp.compile_loop = compile_loop
    RecentPureOps.REMEMBER_LIMIT = MOST_REMEMBERED
    RecentPureOps.add = add
    Optimizer.emit_guard_operation = emit_guard_operation
    HeapCache.is_quasi_immut_known = is_quasi_immut_known
    HeapCache.quasi_immut_now_known = quasi_immut_now_known
    CacheEntry.constants_seen = NOTHING
    CacheEntry._clear_cache_on_write = clear_cache_on_write
    CacheEntry.invalidate_unescaped = invalidate_unescaped
    primitive.PrimitiveName[lltype.Float] = name_float
