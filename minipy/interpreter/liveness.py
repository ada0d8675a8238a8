"""Which local variables of a loop nobody will read any more when its next turn begins.

Where the way through a loop differs from turn to turn, so do the numbers that are left over in its variables, in
`t_from` and `t` of `for t in range(t_from, t_to)`, say.  To the JIT they are a part of what a turn begins with: a version
of the loop that was made for other left-overs does not fit, and what is boxed for nobody is boxed all the same.  So in
compiled code variables are emptied at the jump back, if they hold numbers, were set in the loop, and every way from its
beginning sets them before it reads them.

A program cannot tell, except by looking at the variables of a function as a whole: code that names `locals` or one of its
like keeps all it has, and so do parameters.

Found by the usual backward analysis (Aho, Lam, Sethi, Ullman: Compilers, 9.2.5).
"""
from rpython.rlib import jit
from minipy import opcode
from minipy.compiler.consts import CO_VARARGS, CO_VARKEYWORDS


class Policy(object):
    """What `--jit` can change."""
    _immutable_fields_ = ['empty_left_overs?']

    def __init__(self):
        self.empty_left_overs = 1


policy = Policy()

LOOKS_AT_ALL = ['locals', 'vars', 'dir', 'eval', 'exec', 'breakpoint']
LARGEST_CODE = 4096 * opcode.INSTR_SIZE         # a larger one is not analysed


class LeftOvers(object):
    """The variables that may be emptied at a jump back."""
    _immutable_fields_ = ['variables[*]']

    def __init__(self, variables):
        self.variables = variables


NONE = LeftOvers([])


def find_left_overs(pycode, target):
    """Those of the loop that begins at `target`, at any of its jumps back."""
    code = pycode.co_code
    parameters = count_parameters(pycode)
    if len(code) > LARGEST_CODE or pycode.nlocals == parameters:
        return NONE
    for name in LOOKS_AT_ALL:
        if name in pycode.co_names:
            return NONE
    stored = [False] * pycode.nlocals
    for pc in range(target, last_jump(code, target), opcode.INSTR_SIZE):
        op, arg = opcode.instruction_at(code, pc)
        if op == opcode.STORE_FAST:
            stored[arg] = True
    found = []
    for variable in range(parameters, pycode.nlocals):
        if stored[variable] and not is_read(pycode, target, variable):
            found.append(variable)
    if not found:
        return NONE
    return LeftOvers(found[:])


def last_jump(code, target):
    last = target
    for pc in range(target, len(code), opcode.INSTR_SIZE):
        op, arg = opcode.instruction_at(code, pc)
        if arg == target and (op == opcode.JUMP_FOR or op == opcode.JUMP_BACK):
            last = pc
    return last


def count_parameters(pycode):
    count = pycode.co_argcount + pycode.co_kwonlyargcount
    if pycode.co_flags & CO_VARARGS:
        count += 1
    if pycode.co_flags & CO_VARKEYWORDS:
        count += 1
    return count


def is_read(pycode, start, variable):
    """Whether some way from the instruction at `start` reads or deletes the variable before it sets it."""
    code = pycode.co_code
    seen = [False] * (len(code) // opcode.INSTR_SIZE)
    todo = [start]
    while todo:
        pc = todo.pop()
        while not seen[pc // opcode.INSTR_SIZE]:
            seen[pc // opcode.INSTR_SIZE] = True
            op, arg = opcode.instruction_at(code, pc)
            if arg == variable:
                if op == opcode.LOAD_FAST or op == opcode.DELETE_FAST:
                    return True
                if op == opcode.STORE_FAST:
                    break
            handler = pycode.find_handler(pc)
            if handler >= 0:
                todo.append(pycode.exctable[handler + 2])
            if opcode.may_jump(op):
                todo.append(arg)
            if not opcode.falls_through(op):
                break
            pc += opcode.INSTR_SIZE
    return False


@jit.unroll_safe
def empty(frame, left_overs):
    """In compiled code.  unroll_safe: there are as many as the code has variables, at the most."""
    if not policy.empty_left_overs:
        return
    for variable in left_overs.variables:
        w_value = frame.locals_stack_w[variable]
        if w_value is not None and (w_value.is_machine_int() or w_value.is_machine_float()):
            frame.locals_stack_w[variable] = None
