"""Mends of the toolchain, RPython 0.2.1: its loop optimizer, and how it writes a nan.

Where a bridge ends at a loop that does not fit what the bridge knows (another layout, another class), the tracer can
make one more version of the loop ("retracing", see rpython/jit/metainterp/optimizeopt/unroll.py).  That is what makes a
loop's speed independent of which of its ways came first, and RPython has it switched off because of crashes such as
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
6. A bridge that knows something else than a version has settled in its short preamble (another layout, say) gave up and
   jumped to the slow preamble of all versions.  It tries the other versions, and then makes one of its own.
7. The way that was traced first need not be the one that is taken most (a `while` loop may have ended at once).  The first
   bridges that come back to a loop, where most of its turns are, get versions of their own even where one fits
   (`first_bridges` in minipy/jitoptions.py).  Later ones go to the next version after the one that they come from, where
   one fits: one that is left at every turn would be left again.
8. Such a version takes for granted what its bridge has found out.  That is little where the bridge begins in the middle of a
   turn: everything that was tested in front of that place is tested again in every turn of the version.  So these bridges go
   on for one full turn more before the version begins.
9. What does not change from turn to turn is computed in front of a loop, but only the last 16 operations of a kind were
   remembered for that, inverse ones (after a = b + c also b = a - c) among them: a body of twenty additions lost its first.
   Many more are remembered.
10. A loop may be invalidated (what it took for granted has changed) while a version of it is traced.  There is nothing to add a
   version to, then; RPython stopped the process.
11. What a version has settled in its short preamble is tested again on the way from a bridge into it, and it tests the rest
   in its turns.  Where such a test does not hold for the values at hand, the version would be left at once, and at every turn:
   the bridge goes to another one.  All that follows from integers and from what does not change is worked out for that.
12. Where nothing was written in between, a guard that fails goes back to where the guard before it was, and that one to the one
   before it: bridges begin at the beginning of the turn, and do and test again what had been done and tested.  That saves
   memory and time for compiling, and makes the other way of a branch slow: here bridges begin where the loop was left.

A nan among the constants of a program is written in C as inf / inf, which gcc works out as x86-64 does: a negative one.
"""
import math
from rpython.jit.metainterp import compile, optimizeopt
from rpython.jit.metainterp.history import Const, JitCellToken, SwitchToBlackhole, TargetToken
from rpython.jit.metainterp.optimize import InvalidLoop, SpeculativeError
from rpython.jit.metainterp.optimizeopt.bridgeopt import deserialize_optimizer_knowledge
from rpython.jit.metainterp.optimizeopt.info import NonNullPtrInfo
from rpython.jit.metainterp.optimizeopt.optimizer import Optimizer
from rpython.jit.metainterp.optimizeopt.pure import RecentPureOps
from rpython.jit.metainterp.optimizeopt.shortpreamble import ExtendedShortPreambleBuilder
from rpython.jit.metainterp.optimizeopt.unroll import UnrollOptimizer
from rpython.jit.metainterp.optimizeopt.virtualstate import AbstractVirtualStateInfo, GenerateGuardState, LEVEL_CONSTANT, \
    NotVirtualStateInfo, VirtualState, VirtualStatesCantMatch
from rpython.jit.metainterp.pyjitpl import MetaInterp
from rpython.jit.metainterp.resoperation import AbstractResOp, GuardResOp, rop
from rpython.rlib.debug import debug_print, debug_start, debug_stop
from rpython.rlib.jit import Counters
from rpython.rtyper.lltypesystem import lltype
from rpython.translator.c import primitive
from minipy.jitoptions import MOST_REMEMBERED, settings

LONGEST_TURN = 500      # so many operations of a turn are kept
MOST_MISFITS = 5        # so many versions a bridge tries; each attempt takes the time of an optimization


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


# ---- 4. guards stay where they are; 6. versions that do not fit ----

class Misfit(Exception):
    """A bridge was to jump to a version of a loop that does not take what the bridge knows."""


def jump_to_existing_trace(self, jump_op, label_op, runtime_boxes, force_boxes=False):
    """None when a jump has been made, else the virtual state that no version takes."""
    optimizer = self.optimizer
    optimizer.guards_stay = True
    try:
        return jump_to_a_version(self, jump_op, label_op, runtime_boxes, force_boxes)
    finally:
        optimizer.guards_stay = False


def jump_to_a_version(self, jump_op, label_op, runtime_boxes, force_boxes):
    celltoken = jump_op.getdescr()
    assert isinstance(celltoken, JitCellToken)
    virtual_state = self.get_virtual_state(jump_op.getarglist())
    args = [self.get_box_replacement(op) for op in jump_op.getarglist()]
    for target_token in versions(celltoken, label_op, self.left):
        state = target_token.virtual_state
        if state is None or target_token in self.misfits:
            continue
        number = number_of_version(target_token)
        self.attempted = target_token
        try:
            guards = state.generate_guards(virtual_state, args, runtime_boxes, self.optimizer, force_boxes=force_boxes)
        except VirtualStatesCantMatch:
            tell("version %d takes other values" % number)
            continue
        if settings.true_tests and label_op is None and not tests_hold(
                self.optimizer, target_token, runtime_inputs(state, guards, runtime_boxes), state.numnotvirtuals,
                not force_boxes):
            tell("version %d: its tests do not hold" % number)
            continue
        add_guards(self, guards)
        try:
            args, virtuals = state.make_inputargs_and_virtuals(args, self.optimizer, force_boxes=force_boxes)
        except VirtualStatesCantMatch:
            # values have been forced on the way
            virtual_state = self.get_virtual_state(args)
            continue
        extra = self.inline_short_preamble(args + virtuals, args, target_token.short_preamble,
                                           self.optimizer.patchguardop, target_token, label_op)
        self.send_extra_operation(jump_op.copy_and_change(rop.JUMP, args=args + extra, descr=target_token))
        tell("to version %d" % number)
        return None
    return virtual_state


def tell(text):
    """For the log (PYPYLOG=jit-versions:FILE): why a bridge goes where it goes."""
    debug_start('jit-versions')
    debug_print(text)
    debug_stop('jit-versions')


def versions(celltoken, label_op, left):
    """The versions of a loop in the order in which to try them.  The end of a version first tries its own beginning; a
    bridge tries the version that it comes from last, and those made after that one first: all versions have their turn
    until one is left seldom."""
    tokens = celltoken.target_tokens
    if label_op is not None:
        own = label_op.getdescr()
        assert isinstance(own, TargetToken)
        return [own] + [token for token in tokens if token is not own]
    if settings.others_first and 0 <= left < len(tokens):
        return tokens[left + 1:] + tokens[:left + 1]
    return tokens


def add_guards(self, state):
    patchguardop = self.optimizer.patchguardop
    for guard in state.extra_guards:
        if isinstance(guard, GuardResOp):
            guard.rd_resume_position = patchguardop.rd_resume_position
            guard.setdescr(compile.ResumeAtPositionDescr())
        self.send_extra_operation(guard)


def optimize_bridge(self, trace, runtime_boxes, call_pure_results, inline_short_preamble, box_names_memo, resumestorage):
    frontend_inputargs = trace.inputargs
    trace = trace.get_iter()
    optimizer = self.optimizer
    if resumestorage:
        deserialize_optimizer_knowledge(optimizer, resumestorage, frontend_inputargs, trace.inputargs)
    info, operations = optimizer.propagate_all_forward(trace, call_pure_results, False)
    jump_op = info.jump_op
    celltoken = jump_op.getdescr()
    assert isinstance(celltoken, JitCellToken)
    if not inline_short_preamble or len(celltoken.target_tokens) == 1:
        return self.jump_to_preamble(celltoken, jump_op, info)
    # what does not go to a short preamble is made now
    optimizer.flush()
    for arg in jump_op.getarglist():
        optimizer.force_box_for_end_of_preamble(arg)
    limit = optimizer.metainterp_sd.warmrunnerdesc.memory_manager.retrace_limit
    if celltoken.version_operations >= settings.version_operations:
        limit = 0
    if celltoken.retraced_count >= min(limit, settings.first_bridges):
        state = self.jump_to_version_or_misfit(celltoken, jump_op, runtime_boxes, False)
        if state is None:
            return info, optimizer._newoperations[:]
    if celltoken.retraced_count >= limit:
        state = self.jump_to_version_or_misfit(celltoken, jump_op, runtime_boxes, True)
        if state is None:
            return info, optimizer._newoperations[:]
        tell("to the beginning of all versions")
        return self.jump_to_preamble(celltoken, jump_op, info)
    celltoken.retraced_count += 1
    celltoken.version_operations += len(optimizer._newoperations)
    tell("to a version of its own, number %d" % len(celltoken.target_tokens))
    exported = self.export_state(jump_op.getarglist(), info.inputargs, runtime_boxes, box_names_memo)
    exported.quasi_immutable_deps = optimizer.quasi_immutable_deps
    optimizer._clean_optimization_info(optimizer._newoperations)
    return exported, optimizer._newoperations


def jump_to_version_or_misfit(self, celltoken, jump_op, runtime_boxes, force_boxes):
    try:
        return self.jump_to_existing_trace(jump_op, None, runtime_boxes, force_boxes)
    except InvalidLoop:
        raise Misfit


def optimize_bridge_data(self, metainterp_sd, jitdriver_sd, optimizations, unroll):
    """BridgeCompileData.optimize: starts afresh without a version that turned out not to fit.  The attempt has left its
    marks on the optimizer and on the operations, so both are given up."""
    misfits = []
    while True:
        optimizer = UnrollOptimizer(metainterp_sd, jitdriver_sd, optimizations)
        optimizer.misfits = misfits
        if self.resumestorage is not None:
            optimizer.left = self.resumestorage.version
        try:
            return optimizer.optimize_bridge(self.trace, self.runtime_boxes, self.call_pure_results,
                                             self.inline_short_preamble, self.box_names_memo, self.resumestorage)
        except Misfit:
            attempted = optimizer.attempted
            tell("version %d does not fit" % number_of_version(attempted))
            misfits = misfits + [attempted]
            if len(misfits) == MOST_MISFITS:
                misfits = attempted.targeting_jitcell_token.target_tokens[:]
            self.forget_optimization_info()
            optimizations, unroll = optimizeopt.build_opt_chain(metainterp_sd, self.enable_opts)


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


# ---- 7. versions that guards are in ----

def record_loop_or_bridge(metainterp_sd, loop):
    version = -1
    operations = loop.operations
    for k in range(len(operations)):
        op = operations[k]
        descr = op.getdescr()
        if op.getopnum() == rop.LABEL:
            version = number_of_version(descr)
            note_turn(operations, k)
        elif isinstance(descr, compile.AbstractResumeGuardDescr):
            descr.version = version
    _record_loop_or_bridge(metainterp_sd, loop)


def number_of_version(token):
    if isinstance(token, TargetToken) and token.targeting_jitcell_token is not None:
        tokens = token.targeting_jitcell_token.target_tokens
        if tokens is not None:
            for i in range(len(tokens)):
                if tokens[i] is token:
                    return i
    return -1


# ---- 8. a full turn before a version ----

def compile_trace(self, live_arg_boxes):
    if len(self.current_merge_points) == 0 and self.makes_a_version(live_arg_boxes):
        return
    rounds = len(self.current_merge_points)
    _compile_trace(self, live_arg_boxes)
    if self.partial_trace and rounds > 0:
        # the version begins here, not where the full turn began
        self.current_merge_points = []


def makes_a_version(self, live_arg_boxes):
    """Whether a bridge that comes to this loop is one of the first, and its trace is short enough for another turn."""
    token = self.get_procedure_token(live_arg_boxes[:self.jitdriver_sd.num_green_args], True)
    if token is None or len(token.target_tokens) == 1 or isinstance(self.resumekey, compile.ResumeAtPositionDescr):
        return False
    limit = self.staticdata.warmrunnerdesc.memory_manager.retrace_limit
    return token.retraced_count < min(limit, settings.first_bridges) and self.history.length() < settings.short_bridge


# ---- 9. operations that are remembered ----

def add(self, op):
    """RecentPureOps.add"""
    assert isinstance(op, AbstractResOp)
    self.lst[self.next_index] = op
    self.next_index = (self.next_index + 1) % settings.remembered


# ---- 10. a loop that is gone ----

def compile_loop(self, original_boxes, live_arg_boxes, start, try_disabling_unroll=False, exported_state=None):
    if self.partial_trace and self.get_procedure_token(original_boxes[:self.jitdriver_sd.num_green_args]) is None:
        raise SwitchToBlackhole(Counters.ABORT_BAD_LOOP)
    _compile_loop(self, original_boxes, live_arg_boxes, start, try_disabling_unroll, exported_state)


# ---- 11. tests that hold ----

def generate_guards(self, other, boxes, runtime_boxes, optimizer, force_boxes=False):
    """VirtualState.generate_guards, which notes what it sees of the values at run time."""
    state = GenerateGuardState(optimizer, force_boxes=force_boxes)
    state.values = {}
    for i in range(len(self.state)):
        self.state[i].generate_guards(other.state[i], boxes[i], runtime_boxes[i], state)
    return state


def generate_guards_of_value(self, other, box, runtime_box, state):
    _generate_guards_of_value(self, other, box, runtime_box, state)
    if state.values is not None and runtime_box is not None and self.level != LEVEL_CONSTANT:
        state.values[self.position_in_notvirtuals] = runtime_box.constbox()


def runtime_inputs(virtual_state, guards, runtime_boxes):
    """The values at run time, as far as they are known, of what a short preamble begins with."""
    result = [guards.values.get(i, None) for i in range(virtual_state.numnotvirtuals)]
    for i in range(len(runtime_boxes)):
        if not isinstance(virtual_state.state[i], NotVirtualStateInfo):
            result.append(runtime_boxes[i].constbox())
    return result


def tests_hold(optimizer, token, inputs, arguments, in_turn):
    """Whether the tests of a version hold: those of its short preamble, which begins with `inputs`, and, if `in_turn`, those of
    its next turn, which begins with the first ones of these, as many as `arguments`, and with what the short preamble gives."""
    short = token.short_preamble
    names = short[0].getarglist()
    values = {}
    for i in range(len(names)):
        name(values, names[i], inputs[i])
    if not evaluate(optimizer, short, values):
        return False
    if not in_turn or token.turn is None:
        return True
    given = short[len(short) - 1].getarglist()
    names = token.turn[0].getarglist()
    values_in_turn = {}
    for i in range(len(names)):
        if i < arguments:
            name(values_in_turn, names[i], inputs[i])
        elif i - arguments < len(given):
            name(values_in_turn, names[i], value_of(given[i - arguments], values))
    return evaluate(optimizer, token.turn, values_in_turn)


def name(values, box, value):
    if value is not None:
        values[box] = value


def value_of(box, values):
    """The constant that is the value of a box at run time, or None."""
    if isinstance(box, Const):
        return box
    return values.get(box, None)


def evaluate(optimizer, operations, values):
    """Do operations, as far as that goes without side effects and without memory that is not the collector's.  The first is
    a label.  False at a test that does not hold."""
    for k in range(1, len(operations)):
        op = operations[k]
        if op.numargs() == 0 or not (op.is_guard() or is_repeatable(op)):
            continue
        args = []
        for box in op.getarglist():
            value = value_of(box, values)
            if value is not None:
                args.append(value)
        if len(args) != op.numargs():
            continue
        if op.is_guard():
            if not test_holds(optimizer.cpu, op.getopnum(), args):
                return False
        else:
            try:
                values[op] = optimizer.constant_fold(op.copy_and_change(without_overflow(op.getopnum()), args=args))
            except SpeculativeError:
                return False
    return True


def is_repeatable(op):
    """Whether it only computes, or reads what `constant_fold` makes sure to be there."""
    opnum = op.getopnum()
    if opnum == rop.GETFIELD_GC_I or opnum == rop.GETFIELD_GC_R or opnum == rop.GETFIELD_GC_F:
        return op.getdescr().is_always_pure()
    return rop.is_always_pure(opnum) or rop.is_ovf(opnum)


def without_overflow(opnum):
    if opnum == rop.INT_ADD_OVF:
        return rop.INT_ADD
    if opnum == rop.INT_SUB_OVF:
        return rop.INT_SUB
    if opnum == rop.INT_MUL_OVF:
        return rop.INT_MUL
    return opnum


def note_turn(operations, start):
    """Keep what tells whether a version is left in a turn that begins at the label at `start`."""
    label = operations[start]
    token = label.getdescr()
    if isinstance(token, TargetToken):
        turn = [label]
        for k in range(start + 1, len(operations)):
            op = operations[k]
            if op.getopnum() == rop.LABEL or len(turn) >= LONGEST_TURN:
                break
            if op.is_guard() or (op.type != 'f' and is_repeatable(op)):
                turn.append(op)
        token.turn = turn


def test_holds(cpu, opnum, args):
    value = args[0]
    if opnum == rop.GUARD_TRUE:
        return value.getint() != 0
    if opnum == rop.GUARD_FALSE:
        return value.getint() == 0
    if opnum == rop.GUARD_VALUE:
        return value.same_constant(args[1])
    if opnum == rop.GUARD_CLASS or opnum == rop.GUARD_NONNULL_CLASS:
        return value.nonnull() and cpu.ts.cls_of_box(value).same_constant(args[1])
    if opnum == rop.GUARD_NONNULL:
        return value.nonnull()
    if opnum == rop.GUARD_ISNULL:
        return not value.nonnull()
    return True


# ---- 12. where bridges begin ----

def emit_guard_operation(self, op, pendingfields):
    opnum = op.getopnum()
    if not settings.share_guards and opnum != rop.GUARD_NO_EXCEPTION and opnum != rop.GUARD_EXCEPTION:
        self._last_guard_op = None
    return _emit_guard_operation(self, op, pendingfields)


# ---- nan ----

def name_float(value, db):
    """A float constant in C."""
    if math.isnan(value):
        return '(%s__builtin_nan(""))' % ('' if math.copysign(1.0, value) > 0.0 else '-')
    return primitive.name_float(value, db)


_compile_trace = MetaInterp.compile_trace.im_func
_compile_loop = MetaInterp.compile_loop.im_func
_record_loop_or_bridge = compile.record_loop_or_bridge
_finalize_short_preamble = UnrollOptimizer.finalize_short_preamble.im_func
_optimize_peeled_loop = UnrollOptimizer.optimize_peeled_loop.im_func
_generate_guards_of_value = AbstractVirtualStateInfo.generate_guards.im_func
_emit_guard_operation = Optimizer.emit_guard_operation.im_func
_get_runtime_field = GenerateGuardState.get_runtime_field.im_func
_get_runtime_item = GenerateGuardState.get_runtime_item.im_func


def install():
    """Put the mends into the toolchain.  Before the translation or a test, once for the process."""
    UnrollOptimizer.finalize_short_preamble = finalize_short_preamble
    UnrollOptimizer.inline_short_preamble = inline_short_preamble
    UnrollOptimizer.optimize_peeled_loop = optimize_peeled_loop
    UnrollOptimizer.jump_to_existing_trace = jump_to_existing_trace
    UnrollOptimizer.jump_to_version_or_misfit = jump_to_version_or_misfit
    UnrollOptimizer.optimize_bridge = optimize_bridge
    UnrollOptimizer.misfits = []
    UnrollOptimizer.attempted = None
    UnrollOptimizer.left = -1
    TargetToken.turn = None                 # the label of a version, and what its turns compute and test
    JitCellToken.version_operations = 0     # of the bridges that got versions of this loop
    compile.AbstractResumeGuardDescr._attrs_ = ('status', 'version')
    compile.AbstractResumeGuardDescr.version = -1       # the number of the version that the guard is in
    compile.record_loop_or_bridge = record_loop_or_bridge
    compile.BridgeCompileData.optimize = optimize_bridge_data
    MetaInterp.makes_a_version = makes_a_version
    MetaInterp.compile_trace = compile_trace
    MetaInterp.compile_loop = compile_loop
    RecentPureOps.REMEMBER_LIMIT = MOST_REMEMBERED
    RecentPureOps.add = add
    Optimizer.guards_stay = False
    Optimizer.emit_guard_operation = emit_guard_operation
    NonNullPtrInfo.get_last_guard = get_last_guard
    NonNullPtrInfo.mark_last_guard = mark_last_guard
    GenerateGuardState.get_runtime_field = get_runtime_field
    GenerateGuardState.get_runtime_item = get_runtime_item
    GenerateGuardState.get_runtime_interiorfield = get_runtime_interiorfield
    GenerateGuardState.values = None
    NotVirtualStateInfo.generate_guards = generate_guards_of_value
    VirtualState.generate_guards = generate_guards
    primitive.PrimitiveName[lltype.Float] = name_float
