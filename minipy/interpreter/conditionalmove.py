"""An `if` that only chooses between numbers takes both ways in compiled code.

    if distance < least:                best = d if d < best else best
        least = distance
        nearest = c

A trace is for one way.  Where a comparison goes now this way, now that one, the other way becomes a bridge that has to find
its way back to the loop, and the processor guesses wrongly half the time.  But when all there is to do is to give
variables one number or another, both are there already, and which one it is can be worked out without a branch
(rpythonselect.py).

It is done where a comparison of two machine numbers is followed by a jump over nothing but loads and stores of local
variables and constants, and where each variable gets a number of one class either way.  Everything else goes through the
bytecode as usual, as the interpreter always does.
"""
from rpython.rlib import jit
from minipy import opcode
from minipy.objspace.floatobject import W_FloatObject
from minipy.selection import select_float, select_int


class Policy(object):
    """What `--jit` can change."""
    _immutable_fields_ = ['conditional_moves?']

    def __init__(self):
        self.conditional_moves = 1


policy = Policy()

PUSHED = -1             # a target: the value is not stored but left on the stack
MOST_TARGETS = 4


class Choice(object):
    """What the two ways of an `if` give to each target: sources are local variables, or -1 - i for the constant i."""
    _immutable_fields_ = ['end', 'targets[*]', 'then[*]', 'otherwise[*]']

    def __init__(self, end, targets, then, otherwise):
        self.end = end              # the address where the two ways meet
        self.targets = targets      # local variables, or PUSHED
        self.then = then
        self.otherwise = otherwise


class Way(object):
    """What instructions that only load and store do: {local variable: source}, and the sources left on the stack."""

    def __init__(self):
        self.stored = {}
        self.stack = []

    def follow(self, code, pc, end):
        """Follow the code from pc until it is at `end` or beyond; the address that it leads to, or -1."""
        while pc < end:
            op, arg = opcode.instruction_at(code, pc)
            pc += opcode.INSTR_SIZE
            if op == opcode.LOAD_FAST:
                self.stack.append(self.stored.get(arg, arg))
            elif op == opcode.LOAD_CONST:
                self.stack.append(-1 - arg)
            elif op == opcode.STORE_FAST and self.stack:
                self.stored[arg] = self.stack.pop()
            elif op == opcode.SWAP and arg == 2 and len(self.stack) >= 2:
                last = self.stack[-1]
                self.stack[-1] = self.stack[-2]
                self.stack[-2] = last
            elif op == opcode.JUMP_FORWARD:
                pc = arg
            else:
                return -1
        return pc


def find_choice(code, pc):
    """The Choice that the code from pc on makes of a comparison, or None."""
    if pc >= len(code):
        return None
    op, orelse = opcode.instruction_at(code, pc)
    if op != opcode.POP_JUMP_IF_FALSE:
        return None
    then = Way()
    end = then.follow(code, pc + opcode.INSTR_SIZE, orelse)
    if end < orelse:
        return None
    otherwise = Way()
    if otherwise.follow(code, orelse, end) != end or len(then.stack) != len(otherwise.stack) or len(then.stack) > 1:
        return None
    targets = [local for local in then.stored]
    for local in otherwise.stored:
        if local not in then.stored:
            targets.append(local)
    sources = [then.stored.get(local, local) for local in targets]
    others = [otherwise.stored.get(local, local) for local in targets]
    if then.stack:
        targets.append(PUSHED)
        sources.append(then.stack[0])
        others.append(otherwise.stack[0])
    if not 0 < len(targets) <= MOST_TARGETS:
        return None
    return Choice(end, targets[:], sources[:], others[:])


@jit.unroll_safe
def choose(frame, op, choice):
    """Whether a comparison and what follows it were done without a branch.  unroll_safe: there are few targets."""
    if choice is None or not policy.conditional_moves:
        return False
    space = frame.space
    w_left = frame.peekvalue(1)
    w_right = frame.peekvalue(0)
    if w_left.is_machine_int() and w_right.is_machine_int():
        condition = int(is_true_of(op, space.int_w(w_left), space.int_w(w_right)))
    elif are_comparable_floats(space, w_left, w_right):
        condition = int(is_true_of(op, space.float_w(w_left), space.float_w(w_right)))
    else:
        return False
    if jit.isconstant(condition):
        return False
    n = len(choice.targets)
    for i in range(n):
        w_then = source_value(frame, choice.then[i])
        w_otherwise = source_value(frame, choice.otherwise[i])
        if w_then is None or w_otherwise is None or not are_alike(space, w_then, w_otherwise):
            return False
    values_w = [None] * n
    for i in range(n):
        values_w[i] = selected(space, condition, source_value(frame, choice.then[i]), source_value(frame, choice.otherwise[i]))
    frame.dropvalues(2)
    for i in range(n):
        target = choice.targets[i]
        if target == PUSHED:
            frame.pushvalue(values_w[i])
        else:
            assert target >= 0
            frame.locals_stack_w[target] = values_w[i]
    return True


def is_true_of(op, left, right):
    if op == opcode.COMPARE_LT:
        return left < right
    if op == opcode.COMPARE_LE:
        return left <= right
    if op == opcode.COMPARE_EQ:
        return left == right
    if op == opcode.COMPARE_NE:
        return left != right
    if op == opcode.COMPARE_GT:
        return left > right
    return left >= right


is_true_of._annspecialcase_ = 'specialize:argtype(1)'


def are_comparable_floats(space, w_a, w_b):
    """Whether their values decide: a float that is compared with one of fewer bits may be rounded first."""
    if not w_a.is_machine_float() or not w_b.is_machine_float():
        return False
    return w_a.getclass(space) is w_b.getclass(space) or (isinstance(w_a, W_FloatObject) and isinstance(w_b, W_FloatObject))


def source_value(frame, source):
    if source >= 0:
        return frame.locals_stack_w[source]
    return frame.getcode().co_consts_w[-1 - source]


def are_alike(space, w_a, w_b):
    """Whether they are machine numbers of one class."""
    if w_a.getclass(space) is not w_b.getclass(space):
        return False
    return (w_a.is_machine_int() and w_b.is_machine_int()) or (w_a.is_machine_float() and w_b.is_machine_float())


def selected(space, condition, w_then, w_otherwise):
    """One of two that are alike."""
    if w_then is w_otherwise:
        return w_then
    if w_then.is_machine_int():
        return w_then.with_int(select_int(condition, space.int_w(w_then), space.int_w(w_otherwise)))
    return w_then.with_float(select_float(condition, space.float_w(w_then), space.float_w(w_otherwise)))
