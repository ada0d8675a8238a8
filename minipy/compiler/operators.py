"""Tables from the kind of an operator token to its precedence and its opcode."""

from minipy import opcode
from minipy.compiler import tokens as T

# higher binds tighter; 0: not a binary operator.  Comparisons, `not`, `and`, `or` lie below all of these.
PRECEDENCE = [0] * T.KIND_COUNT
BINARY_OPCODE = [-1] * T.KIND_COUNT
INPLACE_OPCODE = [-1] * T.KIND_COUNT

PREC_LOWEST = 1

for _prec, _kind, _augmented, _name in [
        (1, T.VBAR, T.VBAREQUAL, 'OR'),
        (2, T.CIRCUMFLEX, T.CIRCUMFLEXEQUAL, 'XOR'),
        (3, T.AMPER, T.AMPEREQUAL, 'AND'),
        (4, T.LEFTSHIFT, T.LEFTSHIFTEQUAL, 'LSHIFT'),
        (4, T.RIGHTSHIFT, T.RIGHTSHIFTEQUAL, 'RSHIFT'),
        (5, T.PLUS, T.PLUSEQUAL, 'ADD'),
        (5, T.MINUS, T.MINEQUAL, 'SUBTRACT'),
        (6, T.STAR, T.STAREQUAL, 'MULTIPLY'),
        (6, T.SLASH, T.SLASHEQUAL, 'TRUE_DIVIDE'),
        (6, T.DOUBLESLASH, T.DOUBLESLASHEQUAL, 'FLOOR_DIVIDE'),
        (6, T.PERCENT, T.PERCENTEQUAL, 'MODULO'),
        (6, T.AT, T.ATEQUAL, 'MATRIX_MULTIPLY')]:
    PRECEDENCE[_kind] = _prec
    BINARY_OPCODE[_kind] = opcode.opmap['BINARY_' + _name]
    INPLACE_OPCODE[_augmented] = opcode.opmap['INPLACE_' + _name]
INPLACE_OPCODE[T.DOUBLESTAREQUAL] = opcode.INPLACE_POWER

# Kinds that begin an expression but cannot continue one: after an expression they are a mistake, often a lost comma.
STARTS_EXPRESSION = [False] * T.KIND_COUNT
for _kind in [T.NAME, T.NUMBER, T.STRING, T.LBRACE, T.TILDE, T.ELLIPSIS, T.KW_NONE, T.KW_TRUE, T.KW_FALSE,
              T.KW_LAMBDA]:
    STARTS_EXPRESSION[_kind] = True
