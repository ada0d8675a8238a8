"""From emitted instructions to a CodeSpec, the description of one code object.

CodeBuilder takes instructions in the order in which they will lie in memory and follows the depth of the stack as they
are emitted.  That works in one pass because the code is structured: a label placed after an unconditional jump has
the depth of the jumps that lead to it.  Instructions that nothing reaches are dropped.

Every instruction remembers the exception handler it is protected by; the exception table is read off from that at the
end, so its ranges never overlap and the first hit is the innermost handler.
"""

from rpython.rlib.rstring import StringBuilder

from minipy import opcode
from minipy.compiler.literals import NONE

UNKNOWN_DEPTH = -1


class CodeSpec(object):
    """Everything a code object is made of; plain data for `space.newcode`.

    exctable is flat: start, end, handler, depth for each protected range, addresses in bytes, end exclusive.
    linetable has one line number per instruction.  cell2arg has, for each cellvar, the index of the argument whose
    value it starts with, or -1.
    """

    def __init__(self, name, qualname, filename, firstlineno):
        self.name = name
        self.qualname = qualname
        self.filename = filename
        self.firstlineno = firstlineno
        self.argcount = 0
        self.posonlyargcount = 0
        self.kwonlyargcount = 0
        self.flags = 0
        self.stacksize = 0
        self.code = ''
        self.consts_w = []
        self.names = []
        self.varnames = []
        self.cellvars = []
        self.freevars = []
        self.cell2arg = []
        self.linetable = []
        self.exctable = []


class Label(object):
    """A place to jump to.  `depth` is the depth of the stack on arrival, once a jump or a placement has told it."""

    def __init__(self):
        self.index = -1
        self.depth = UNKNOWN_DEPTH


class Handler(object):
    """The start of an exception handler: the stack is cut to `depth`, the exception pushed, then `label` runs."""

    def __init__(self, label, depth):
        self.label = label
        self.depth = depth
        self.protects = False       # does any instruction need it?


class Instr(object):
    def __init__(self, op, arg, target, lineno, handler):
        self.op = op
        self.arg = arg
        self.target = target
        self.lineno = lineno
        self.handler = handler


class NameTable(object):
    """Strings numbered in order of first use."""

    def __init__(self, names):
        self.names = []
        self.index = {}
        for name in names:
            self.get(name)

    def get(self, name):
        if name in self.index:
            return self.index[name]
        number = len(self.names)
        self.names.append(name)
        self.index[name] = number
        return number


class CodeTooLarge(Exception):
    pass


class CodeBuilder(object):
    def __init__(self, space):
        self.space = space
        self.instrs = []
        self.lineno = 0
        self.depth = 0
        self.max_depth = 0
        self.reachable = True
        self.handler = None         # of the instructions being emitted now
        self.consts_w = []
        self.const_index = {}

    # ------------------------------------------------------------ constants

    def add_const(self, literal):
        key = literal.key()
        if key in self.const_index:
            return self.const_index[key]
        number = self.add_w_const(literal.wrap(self.space))
        self.const_index[key] = number
        return number

    def add_w_const(self, w_const):
        self.consts_w.append(w_const)
        return len(self.consts_w) - 1

    def load_const(self, literal):
        self.emit(opcode.LOAD_CONST, self.add_const(literal))

    def load_none(self):
        self.load_const(NONE)

    # ------------------------------------------------------------ instructions

    def emit(self, op, arg=0):
        if not self.reachable:
            return
        if arg > opcode.MAX_ARG:
            raise CodeTooLarge
        self.append(op, arg, None)
        self.change_depth(opcode.stack_effect(op, arg))
        if op == opcode.RETURN_VALUE or op == opcode.RAISE_VARARGS or op == opcode.RERAISE:
            self.reachable = False

    def jump(self, op, label):
        if not self.reachable:
            return
        self.append(op, 0, label)
        depth = self.depth + opcode.stack_effect(op, 0, True)
        assert label.depth == UNKNOWN_DEPTH or label.depth == depth
        label.depth = depth
        if op == opcode.JUMP_FORWARD or op == opcode.JUMP_BACK or op == opcode.JUMP_FOR:
            self.reachable = False
        else:
            self.change_depth(opcode.stack_effect(op, 0, False))

    def append(self, op, arg, target):
        handler = self.handler
        if handler is not None:
            handler.protects = True
        self.instrs.append(Instr(op, arg, target, self.lineno, handler))

    def change_depth(self, effect):
        self.depth += effect
        assert self.depth >= 0
        if self.depth > self.max_depth:
            self.max_depth = self.depth

    def place(self, label):
        """The label stands for the next instruction."""
        label.index = len(self.instrs)
        if self.reachable:
            assert label.depth == UNKNOWN_DEPTH or label.depth == self.depth
            label.depth = self.depth
        elif label.depth != UNKNOWN_DEPTH:
            self.depth = label.depth
            self.reachable = True

    # ------------------------------------------------------------ exception handlers

    def new_handler(self, depth):
        return Handler(Label(), depth)

    def place_handler(self, handler):
        """Here the handler starts; code that falls into it has the exception on top of the stack."""
        if handler.protects:
            handler.label.depth = handler.depth + 1
            if handler.label.depth > self.max_depth:
                self.max_depth = handler.label.depth
        self.place(handler.label)

    # ------------------------------------------------------------ the end

    def thread_jumps(self):
        """A forward jump to a JUMP_FORWARD goes where that one goes."""
        for instr in self.instrs:
            label = instr.target
            if label is None or instr.op == opcode.JUMP_FOR or instr.op == opcode.JUMP_BACK:
                continue
            while label.index < len(self.instrs) and self.instrs[label.index].op == opcode.JUMP_FORWARD:
                label = self.instrs[label.index].target
            instr.target = label

    def finish(self, spec):
        """Fill in what the instructions say."""
        assert not self.reachable
        if len(self.instrs) > opcode.MAX_ARG // opcode.INSTR_SIZE:
            raise CodeTooLarge
        self.thread_jumps()
        code = StringBuilder(len(self.instrs) * opcode.INSTR_SIZE)
        for instr in self.instrs:
            arg = instr.arg
            if instr.target is not None:
                arg = instr.target.index * opcode.INSTR_SIZE
            code.append(chr(instr.op))
            code.append(chr(arg & 0xFF))
            code.append(chr(arg >> 8 & 0xFF))
            code.append(chr(arg >> 16 & 0xFF))
            spec.linetable.append(instr.lineno)
        spec.code = code.build()
        spec.stacksize = self.max_depth
        spec.consts_w = self.consts_w
        spec.exctable = self.exception_table()

    def exception_table(self):
        table = []
        count = len(self.instrs)
        start = 0
        while start < count:
            handler = self.instrs[start].handler
            end = start + 1
            while end < count and self.instrs[end].handler is handler:
                end += 1
            if handler is not None:
                table.append(start * opcode.INSTR_SIZE)
                table.append(end * opcode.INSTR_SIZE)
                table.append(handler.label.index * opcode.INSTR_SIZE)
                table.append(handler.depth)
            start = end
        return table
