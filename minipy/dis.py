"""Disassembler, for tests and for reading along: code objects as text.  Runs untranslated only."""

from minipy import opcode

_LOCAL = ['LOAD_FAST', 'STORE_FAST', 'DELETE_FAST']
_NAME = ['LOAD_GLOBAL', 'STORE_GLOBAL', 'DELETE_GLOBAL', 'LOAD_NAME', 'STORE_NAME', 'DELETE_NAME', 'LOAD_ATTR',
         'STORE_ATTR', 'DELETE_ATTR', 'LOAD_METHOD', 'IMPORT_NAME', 'IMPORT_FROM']
_DEREF = ['LOAD_DEREF', 'STORE_DEREF', 'DELETE_DEREF', 'LOAD_CLASSDEREF', 'LOAD_CLOSURE']
_NO_ARG = ['NOP', 'POP_TOP', 'GET_ITER', 'RETURN_VALUE', 'YIELD_VALUE', 'YIELD_FROM', 'GET_YIELD_FROM_ITER',
           'STORE_SUBSCR', 'DELETE_SUBSCR', 'LIST_TO_TUPLE', 'LOAD_BUILD_CLASS', 'IMPORT_STAR', 'PUSH_EXC_INFO',
           'LOAD_ASSERTION_ERROR', 'CHECK_EXC_MATCH', 'POP_EXCEPT', 'RERAISE', 'BEFORE_WITH', 'WITH_EXCEPT_START',
           'PRINT_EXPR', 'SETUP_ANNOTATIONS']


def instructions(code):
    """(address, opcode, argument) of every instruction in a string of bytecode."""
    result = []
    for addr in range(0, len(code), opcode.INSTR_SIZE):
        arg = ord(code[addr + 1]) | ord(code[addr + 2]) << 8 | ord(code[addr + 3]) << 16
        result.append((addr, ord(code[addr]), arg))
    return result


def argument_text(spec, op, arg):
    """What the argument means, for a code object (or anything with the attributes of a CodeSpec)."""
    name = opcode.opcodes[op]
    if opcode.may_jump(op):
        return 'to %d' % (arg // opcode.INSTR_SIZE)
    if name == 'LOAD_CONST':
        const = spec.consts_w[arg]
        return '<code %s>' % const.name if hasattr(const, 'exctable') else repr(const)
    if name in _LOCAL:
        return spec.varnames[arg]
    if name in _NAME:
        return spec.names[arg]
    if name in _DEREF:
        return (spec.cellvars + spec.freevars)[arg]
    if name in _NO_ARG or name.startswith(('BINARY_', 'INPLACE_', 'UNARY_', 'COMPARE_')):
        return ''
    return str(arg)


def listing(spec):
    """One line per instruction: its number, '>' when it is a jump target, name, meaning of the argument; then the
    exception table."""
    code = instructions(spec.code)
    targets = [arg for _, op, arg in code if opcode.may_jump(op)]
    lines = []
    for addr, op, arg in code:
        mark = '>' if addr in targets else ' '
        text = argument_text(spec, op, arg)
        lines.append(('%3d %s %s %s' % (addr // opcode.INSTR_SIZE, mark, opcode.opcodes[op], text)).rstrip())
    table = spec.exctable
    for i in range(0, len(table), 4):
        lines.append('except %d..%d to %d depth %d' % (
            table[i] // opcode.INSTR_SIZE, table[i + 1] // opcode.INSTR_SIZE - 1, table[i + 2] // opcode.INSTR_SIZE,
            table[i + 3]))
    return '\n'.join(lines)


def dis(spec):
    """Print the listing of a code object and of those inside it."""
    print('code %s: stack %d, flags %d, args %d/%d/%d, locals %s, cells %s, free %s' % (
        spec.qualname, spec.stacksize, spec.flags, spec.posonlyargcount, spec.argcount, spec.kwonlyargcount,
        spec.varnames, spec.cellvars, spec.freevars))
    print(listing(spec))
    for const in spec.consts_w:
        if hasattr(const, 'exctable'):
            dis(const)
