"""For tests of the compiler: an object space that makes no objects, and a check of a code object's stack."""

from minipy import opcode
from minipy.compiler import compile_source
from minipy.dis import instructions


class FakeSpace(object):
    """Wraps everything in tuples of kind and value; a code object is its CodeSpec."""

    w_None = ('None',)
    w_True = ('True',)
    w_False = ('False',)
    w_Ellipsis = ('Ellipsis',)

    def newint(self, value):
        return ('int', value)

    def newlong_from_str(self, digits, base):
        return ('long', digits, base)

    def newfloat(self, value):
        return ('float', value)

    def newcomplex(self, re, im):
        return ('complex', re, im)

    def newtext(self, value):
        return ('str', value)

    def newbytes(self, value):
        return ('bytes', value)

    def newtuple(self, items):
        return ('tuple', items)

    def newcode(self, spec):
        return spec


def compiled(source, mode='exec', filename='<test>'):
    """The CodeSpec of a source text, its stack discipline checked."""
    spec = compile_source(FakeSpace(), source, filename, mode)
    check_code(spec)
    return spec


def inner_code(spec, name):
    """The code object called `name` among the constants of another one."""
    for const in spec.consts_w:
        if getattr(const, 'name', None) == name:
            return const
    raise KeyError(name)


def check_code(spec):
    """The rules that the evaluator relies on, for a code object and those inside it: the depth of the stack at an
    address is the same on every path and never negative or above stacksize; jumps go where their opcode may;
    protected ranges are disjoint, and never deeper cut than the stack is there."""
    code = instructions(spec.code)
    assert len(spec.linetable) == len(code)
    assert all(line >= 1 for line in spec.linetable)
    handlers = {}
    table = spec.exctable
    for i in range(0, len(table), 4):
        start, end, handler, depth = table[i:i + 4]
        assert 0 <= start < end <= len(spec.code)
        for addr in range(start, end, opcode.INSTR_SIZE):
            assert addr not in handlers
            handlers[addr] = (handler, depth)
    depths = {}
    pending = [(0, 0)]
    while pending:
        addr, depth = pending.pop()
        if addr in depths:
            assert depths[addr] == depth, (spec.qualname, addr, depths[addr], depth)
            continue
        assert 0 <= depth <= spec.stacksize
        depths[addr] = depth
        _, op, arg = code[addr // opcode.INSTR_SIZE]
        name = opcode.opcodes[op]
        if addr in handlers:
            handler, cut = handlers[addr]
            assert cut <= depth, (spec.qualname, addr)
            pending.append((handler, cut + 1))
        if opcode.may_jump(op):
            assert arg % opcode.INSTR_SIZE == 0 and arg < len(spec.code)
            if name == 'JUMP_FOR':
                assert arg < addr and opcode.opcodes[code[arg // opcode.INSTR_SIZE][1]] == 'FOR_ITER'
            elif name == 'JUMP_BACK':
                assert arg <= addr
            else:
                assert arg > addr
            pending.append((arg, depth + opcode.stack_effect(op, arg, True)))
            if name in ('JUMP_FORWARD', 'JUMP_FOR', 'JUMP_BACK'):
                continue
        elif name == 'RETURN_VALUE':
            assert depth == 1, (spec.qualname, addr, depth)
            continue
        elif name in ('RERAISE', 'RAISE_VARARGS'):
            assert depth >= -opcode.stack_effect(op, arg)
            continue
        pending.append((addr + opcode.INSTR_SIZE, depth + opcode.stack_effect(op, arg)))
    for const in spec.consts_w:
        if hasattr(const, 'exctable'):
            check_code(const)
