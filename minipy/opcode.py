"""The one table of minipy's bytecode.

An instruction is four bytes: the opcode, then a 24-bit little-endian argument (zero where it means nothing), so a
code address is always a multiple of 4 and nothing ever needs an extended argument.  Jump arguments are absolute code
addresses.  The table gives, for each opcode, its name and its stack effect (`None` where the effect depends on the
argument: see `stack_effect`).  The compiler, the dispatcher, the disassembler and the printable locations of the JIT
all read this table; an opcode is added here and nowhere else.

Stack pictures below read left to right, the top of the stack last.
"""

INSTR_SIZE = 4
MAX_ARG = 0xFFFFFF

# (name, stack effect when the instruction falls through)
_TABLE = [
    ('NOP', 0),
    ('POP_TOP', -1),
    ('COPY', 1),                    # COPY i: push a copy of the i-th item counted from the top (1 = top)
    ('SWAP', 0),                    # SWAP i: exchange the top with the i-th item counted from the top (2 = second)

    ('LOAD_CONST', 1),
    ('LOAD_FAST', 1),
    ('STORE_FAST', -1),
    ('DELETE_FAST', 0),
    ('LOAD_GLOBAL', 1),             # argument: index into co_names
    ('STORE_GLOBAL', -1),
    ('DELETE_GLOBAL', 0),
    ('LOAD_NAME', 1),               # module and class bodies: locals dict, then globals, then builtins
    ('STORE_NAME', -1),
    ('DELETE_NAME', 0),
    ('LOAD_DEREF', 1),              # argument: index into co_cellvars + co_freevars
    ('STORE_DEREF', -1),
    ('DELETE_DEREF', 0),
    ('LOAD_CLASSDEREF', 1),         # class body: the locals dict first, then the free variable's cell
    ('LOAD_CLOSURE', 1),            # pushes the cell itself
    ('LOAD_ATTR', 0),
    ('STORE_ATTR', -2),             # value obj ->
    ('DELETE_ATTR', -1),
    ('LOAD_METHOD', 1),             # obj -> callable self-or-null
    ('CALL_METHOD', None),          # callable self-or-null arg1..argn -> result

    ('BINARY_ADD', -1),
    ('BINARY_SUBTRACT', -1),
    ('BINARY_MULTIPLY', -1),
    ('BINARY_TRUE_DIVIDE', -1),
    ('BINARY_FLOOR_DIVIDE', -1),
    ('BINARY_MODULO', -1),
    ('BINARY_POWER', -1),
    ('BINARY_LSHIFT', -1),
    ('BINARY_RSHIFT', -1),
    ('BINARY_AND', -1),
    ('BINARY_OR', -1),
    ('BINARY_XOR', -1),
    ('BINARY_MATRIX_MULTIPLY', -1),
    ('BINARY_SUBSCR', -1),          # obj index -> obj[index]
    ('INPLACE_ADD', -1),
    ('INPLACE_SUBTRACT', -1),
    ('INPLACE_MULTIPLY', -1),
    ('INPLACE_TRUE_DIVIDE', -1),
    ('INPLACE_FLOOR_DIVIDE', -1),
    ('INPLACE_MODULO', -1),
    ('INPLACE_POWER', -1),
    ('INPLACE_LSHIFT', -1),
    ('INPLACE_RSHIFT', -1),
    ('INPLACE_AND', -1),
    ('INPLACE_OR', -1),
    ('INPLACE_XOR', -1),
    ('INPLACE_MATRIX_MULTIPLY', -1),
    ('UNARY_POSITIVE', 0),
    ('UNARY_NEGATIVE', 0),
    ('UNARY_INVERT', 0),
    ('UNARY_NOT', 0),
    ('COMPARE_LT', -1),
    ('COMPARE_LE', -1),
    ('COMPARE_EQ', -1),
    ('COMPARE_NE', -1),
    ('COMPARE_GT', -1),
    ('COMPARE_GE', -1),
    ('IS_OP', -1),                  # argument 1: `is not`
    ('CONTAINS_OP', -1),            # item container -> bool; argument 1: `not in`
    ('STORE_SUBSCR', -3),           # value obj index ->
    ('DELETE_SUBSCR', -2),          # obj index ->

    ('BUILD_TUPLE', None),
    ('BUILD_LIST', None),
    ('BUILD_SET', None),
    ('BUILD_MAP', None),            # argument: number of key/value pairs
    ('BUILD_STRING', None),         # concatenates n str objects
    ('BUILD_SLICE', None),          # argument 2: start stop, 3: start stop step
    ('LIST_APPEND', -1),            # LIST_APPEND i: list ... value -> ; the list is the i-th item once value is popped
    ('SET_ADD', -1),                # the same for a set
    ('MAP_ADD', -2),                # dict ... key value -> ; the dict is the i-th item once both are popped
    ('LIST_EXTEND', -1),            # list ... iterable -> ; i as for LIST_APPEND
    ('SET_UPDATE', -1),
    ('DICT_UPDATE', -1),            # dict display: {**mapping}; TypeError when it is not a mapping
    ('DICT_MERGE', -1),             # call keywords: f(**mapping); TypeError on a repeated key; func is below args, dict
    ('LIST_TO_TUPLE', 0),
    ('UNPACK_SEQUENCE', None),      # seq -> itemn .. item1 (item1 on top)
    ('UNPACK_EX', None),            # argument: before | after << 8

    ('JUMP_FORWARD', 0),            # forward only
    ('JUMP_BACK', 0),               # back edge of `while`: closes a JIT loop
    ('JUMP_FOR', 0),                # back edge of `for`: target is its FOR_ITER, the iterator is on top of the stack
    ('POP_JUMP_IF_FALSE', -1),      # forward only
    ('POP_JUMP_IF_TRUE', -1),       # forward only
    ('JUMP_IF_FALSE_OR_POP', -1),   # keeps the value when it jumps; forward only
    ('JUMP_IF_TRUE_OR_POP', -1),
    ('GET_ITER', 0),
    ('FOR_ITER', 1),                # iter -> iter item; when exhausted pops iter and jumps
    ('RETURN_VALUE', -1),

    ('YIELD_VALUE', 0),             # value -> the value sent in
    ('GET_YIELD_FROM_ITER', 0),
    ('YIELD_FROM', -1),             # iter value-to-send -> result; suspends at itself while iter yields

    ('MAKE_FUNCTION', None),        # [defaults tuple][kw defaults dict][annotations dict][closure tuple] code qualname
    ('CALL_FUNCTION', None),        # func arg1..argn -> result
    ('CALL_FUNCTION_KW', None),     # func arg1..argn names-tuple -> result; the last len(names) arguments are keywords
    ('CALL_FUNCTION_EX', None),     # func args-tuple [kwargs-dict] -> result; argument 1: with kwargs
    ('LOAD_BUILD_CLASS', 1),

    ('IMPORT_NAME', -1),            # level fromlist -> module
    ('IMPORT_FROM', 1),             # module -> module attribute
    ('IMPORT_STAR', -1),

    ('LOAD_ASSERTION_ERROR', 1),
    ('RAISE_VARARGS', None),        # 0: re-raise the handled exception; 1: exc; 2: exc cause
    ('PUSH_EXC_INFO', 1),           # exc -> previously-handled-exc exc; exc becomes the handled exception
    ('CHECK_EXC_MATCH', 0),         # exc type-or-tuple -> exc bool; TypeError when it is no exception class
    ('POP_EXCEPT', -1),             # prev -> ; prev becomes the handled exception again
    ('RERAISE', -1),                # exc -> ; raises it again, its traceback unchanged
    ('BEFORE_WITH', 1),             # manager -> bound-exit entered-value
    ('WITH_EXCEPT_START', 1),       # bound-exit prev exc -> bound-exit prev exc result-of-exit

    ('FORMAT_VALUE', None),         # value [spec] -> str; argument: conversion (0 none, 1 str, 2 repr, 3 ascii) | 4 with spec
    ('PRINT_EXPR', -1),             # interactive mode: print repr unless None, bind builtins._
    ('SETUP_ANNOTATIONS', 0),       # module and class bodies: make sure __annotations__ exists
]

opcodes = [name for name, effect in _TABLE]
opmap = {}
_effects = []
for _index, (_name, _effect) in enumerate(_TABLE):
    opmap[_name] = _index
    globals()[_name] = _index
    _effects.append(_effect or 0)

# Effects that grow with the argument: at argument 0, for each one more.
_effects_per_argument = [0] * len(opcodes)
for _name, _effect, _per_argument in [
        ('BUILD_TUPLE', 1, -1), ('BUILD_LIST', 1, -1), ('BUILD_SET', 1, -1), ('BUILD_STRING', 1, -1),
        ('BUILD_SLICE', 1, -1), ('BUILD_MAP', 1, -2), ('UNPACK_SEQUENCE', -1, 1), ('CALL_METHOD', -1, -1),
        ('CALL_FUNCTION', 0, -1), ('CALL_FUNCTION_KW', -1, -1), ('CALL_FUNCTION_EX', -1, -1),
        ('RAISE_VARARGS', 0, -1)]:
    _effects[opmap[_name]] = _effect
    _effects_per_argument[opmap[_name]] = _per_argument
# The argument of these three is a set of bits or a pair: see stack_effect.
_UNPACK_EX = opmap['UNPACK_EX']
_MAKE_FUNCTION = opmap['MAKE_FUNCTION']
_FORMAT_VALUE = opmap['FORMAT_VALUE']

_may_jump = ['JUMP' in _name or _name == 'FOR_ITER' for _name in opcodes]
_falls_through = [_name not in ['JUMP_FORWARD', 'JUMP_BACK', 'JUMP_FOR', 'RETURN_VALUE', 'RAISE_VARARGS', 'RERAISE']
                  for _name in opcodes]
# A jump that leaves the value it tested, or drops the iterator: effect on the *jump* path.
_JUMP_EFFECTS = {
    opmap['JUMP_IF_FALSE_OR_POP']: 0,
    opmap['JUMP_IF_TRUE_OR_POP']: 0,
    opmap['FOR_ITER']: -1,
}

MAKE_DEFAULTS = 1
MAKE_KWDEFAULTS = 2
MAKE_ANNOTATIONS = 4
MAKE_CLOSURE = 8

FORMAT_HAS_SPEC = 4


def instruction_at(code, pc):
    """(opcode, argument) at an address of a code string."""
    return ord(code[pc]), ord(code[pc + 1]) | (ord(code[pc + 2]) << 8) | (ord(code[pc + 3]) << 16)


def may_jump(op):
    """Whether execution may go on at the argument."""
    return _may_jump[op]


def falls_through(op):
    """Whether execution may go on with the next instruction."""
    return _falls_through[op]


def stack_effect(op, arg, jump=False):
    """Change of stack depth made by instruction `op arg`; `jump` selects the path that takes the jump."""
    if jump and op in _JUMP_EFFECTS:
        return _JUMP_EFFECTS[op]
    if op == _UNPACK_EX:
        return (arg & 0xFF) + (arg >> 8)
    if op == _MAKE_FUNCTION:
        return -1 - (arg & 1) - (arg >> 1 & 1) - (arg >> 2 & 1) - (arg >> 3 & 1)
    if op == _FORMAT_VALUE:
        return -1 if arg & FORMAT_HAS_SPEC else 0
    return _effects[op] + _effects_per_argument[op] * arg
