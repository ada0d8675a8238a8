"""Which version of a loop a bridge goes to.

Where a bridge ends at a loop that does not fit what the bridge knows (another layout, another class), the tracer can
make one more version of the loop ("retracing", see rpython/jit/metainterp/optimizeopt/unroll.py).  That is what makes a
loop's speed independent of which of its ways came first.  RPython 0.2.1 can do it (with the mends of rpythonmends.py), but
chooses badly:

1. A bridge that knows something else than a version has settled in its short preamble (another layout, say) gave up and
   jumped to the slow preamble of all versions.  It tries the other versions, and then makes one of its own.
2. The way that was traced first need not be the one that is taken most (a `while` loop may have ended at once).  The first
   bridges that come back to a loop, where most of its turns are, get versions of their own even where one fits
   (`first_bridges` in minipy/jitoptions.py).  Later ones go to the next version after the one that they come from, where
   one fits: one that is left at every turn would be left again.
3. Such a version takes for granted what its bridge has found out.  That is little where the bridge begins in the middle of a
   turn: everything that was tested in front of that place is tested again in every turn of the version.  So these bridges go
   on for one full turn more before the version begins.
4. What a version has settled in its short preamble is tested again on the way from a bridge into it, and it tests the rest
   in its turns.  Where such a test does not hold for the values at hand, the version would be left at once, and at every turn:
   the bridge goes to another one.  All that follows from integers and from what does not change is worked out for that.
5. Where bridge and version together would be longer than a trace may be, the tracer gave up after having recorded them, and
   again at each of the next failures of the guard.  Such a bridge gets no version of its own.

Put into the toolchain before the translation, behind what is in rpythonmends.
"""
from rpython.jit.metainterp import compile, optimizeopt
from rpython.jit.metainterp.history import Const, JitCellToken, TargetToken
from rpython.jit.metainterp.optimize import InvalidLoop, SpeculativeError
from rpython.jit.metainterp.opencoder import Trace
from rpython.jit.metainterp.optimizeopt.bridgeopt import deserialize_optimizer_knowledge
from rpython.jit.metainterp.optimizeopt.unroll import UnrollOptimizer
from rpython.jit.metainterp.optimizeopt.virtualstate import AbstractVirtualStateInfo, GenerateGuardState, LEVEL_CONSTANT, \
    NotVirtualStateInfo, VirtualState, VirtualStatesCantMatch
from rpython.jit.metainterp.pyjitpl import MetaInterp
from rpython.jit.metainterp.resoperation import GuardResOp, rop
from rpython.rlib.debug import debug_print, debug_start, debug_stop
from minipy import rpythonmends
from minipy.jitoptions import settings

LONGEST_TURN = 500      # so many operations of a turn are kept
MOST_MISFITS = 5        # so many versions a bridge tries; each attempt takes the time of an optimization


# ---- 1. versions that do not fit ----

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
    assert isinstance(trace, Trace)
    recorded = trace._count - len(trace.inputargs)
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
    if celltoken.version_operations >= settings.version_operations or not has_room(optimizer, recorded, celltoken):
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


# ---- 2. versions that guards are in ----

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


# ---- 3. a full turn before a version ----

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


# ---- 4. tests that hold ----

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


# ---- 5. versions that are too long ----

def compile_loop(self, original_boxes, live_arg_boxes, start, try_disabling_unroll=False, exported_state=None):
    recorded = self.history.trace._count - start[1]
    try:
        rpythonmends.compile_loop(self, original_boxes, live_arg_boxes, start, try_disabling_unroll, exported_state)
    finally:
        token = self.get_procedure_token(original_boxes[:self.jitdriver_sd.num_green_args])
        if token is not None:
            token.longest_turn = max(token.longest_turn, recorded)


def has_room(optimizer, recorded, celltoken):
    """Whether one more turn of the loop can be recorded behind a bridge of so many operations."""
    return recorded + celltoken.longest_turn <= optimizer.jitdriver_sd.warmstate.trace_limit


_compile_trace = MetaInterp.compile_trace.im_func
_record_loop_or_bridge = compile.record_loop_or_bridge
_generate_guards_of_value = AbstractVirtualStateInfo.generate_guards.im_func


def install():
    """Put this into the toolchain.  Before the translation or a test, once for the process."""
    UnrollOptimizer.jump_to_existing_trace = jump_to_existing_trace
    UnrollOptimizer.jump_to_version_or_misfit = jump_to_version_or_misfit
    UnrollOptimizer.optimize_bridge = optimize_bridge
    UnrollOptimizer.misfits = []
    UnrollOptimizer.attempted = None
    UnrollOptimizer.left = -1
    TargetToken.turn = None                 # the label of a version, and what its turns compute and test
    JitCellToken.version_operations = 0     # of the bridges that got versions of this loop
    JitCellToken.longest_turn = 0           # recorded operations of the longest turn that was compiled
    compile.AbstractResumeGuardDescr._attrs_ = ('status', 'version')
    compile.AbstractResumeGuardDescr.version = -1       # the number of the version that the guard is in
    compile.record_loop_or_bridge = record_loop_or_bridge
    compile.BridgeCompileData.optimize = optimize_bridge_data
    MetaInterp.makes_a_version = makes_a_version
    MetaInterp.compile_trace = compile_trace
    MetaInterp.compile_loop = compile_loop
    GenerateGuardState.values = None
    NotVirtualStateInfo.generate_guards = generate_guards_of_value
    VirtualState.generate_guards = generate_guards
