"""Arithmetic on constants at compile time.

Folded are the operations whose result is exact and small, for the kinds of literal where it means what it would mean at
run time: int with int inside a machine word, float with float or int, int or float with imaginary (`1+2j`).
Everything else is left to run time, in particular everything that would raise.
"""

from rpython.rlib.rarithmetic import ovfcheck

from minipy import opcode
from minipy.compiler.literals import ComplexLiteral, FloatLiteral, IntLiteral, LongLiteral

MIN_INT_DIGITS = '9223372036854775808'
EXACT_FLOAT = 1 << 53           # ints up to this one are floats exactly
MAX_SHIFT = 62


def fold_unary(op, literal):
    """The literal that `op literal` is, or None."""
    if op == opcode.UNARY_NEGATIVE:
        if isinstance(literal, IntLiteral):
            try:
                return IntLiteral(ovfcheck(-literal.value))
            except OverflowError:
                return None
        if isinstance(literal, LongLiteral):
            return _negative_long(literal)
        if isinstance(literal, FloatLiteral):
            return FloatLiteral(-literal.value)
        if isinstance(literal, ComplexLiteral):
            return ComplexLiteral(-literal.re, -literal.im)
    elif op == opcode.UNARY_INVERT:
        if isinstance(literal, IntLiteral):
            return IntLiteral(~literal.value)
    elif op == opcode.UNARY_POSITIVE:
        if isinstance(literal, IntLiteral) or isinstance(literal, FloatLiteral):
            return literal
    return None


def _negative_long(literal):
    digits = literal.digits
    if digits[0] == '-':
        return None
    if literal.base == 10 and digits == MIN_INT_DIGITS:
        return IntLiteral(-9223372036854775807 - 1)
    return LongLiteral('-' + digits, literal.base)


def fold_binary(op, left, right):
    """The literal that `left op right` is, or None."""
    if isinstance(left, IntLiteral) and isinstance(right, IntLiteral):
        return _fold_ints(op, left.value, right.value)
    if isinstance(right, ComplexLiteral):
        if op == opcode.BINARY_ADD or op == opcode.BINARY_SUBTRACT:
            if _is_exact(left):
                return _fold_complex(op, _as_float(left), right)
        return None
    if isinstance(left, FloatLiteral) or isinstance(right, FloatLiteral):
        if _is_exact(left) and _is_exact(right):
            return _fold_floats(op, _as_float(left), _as_float(right))
    return None


def _is_exact(literal):
    if isinstance(literal, IntLiteral):
        return -EXACT_FLOAT <= literal.value <= EXACT_FLOAT
    return isinstance(literal, FloatLiteral)


def _as_float(literal):
    if isinstance(literal, IntLiteral):
        return float(literal.value)
    assert isinstance(literal, FloatLiteral)
    return literal.value


def _fold_ints(op, a, b):
    try:
        if op == opcode.BINARY_ADD:
            return IntLiteral(ovfcheck(a + b))
        if op == opcode.BINARY_SUBTRACT:
            return IntLiteral(ovfcheck(a - b))
        if op == opcode.BINARY_MULTIPLY:
            return IntLiteral(ovfcheck(a * b))
    except OverflowError:
        return None
    if op == opcode.BINARY_AND:
        return IntLiteral(a & b)
    if op == opcode.BINARY_OR:
        return IntLiteral(a | b)
    if op == opcode.BINARY_XOR:
        return IntLiteral(a ^ b)
    if op == opcode.BINARY_LSHIFT:
        if 0 <= b <= MAX_SHIFT and 0 <= a <= (1 << MAX_SHIFT) >> b:
            return IntLiteral(a << b)
        return None
    if op == opcode.BINARY_RSHIFT:
        if 0 <= b <= MAX_SHIFT:
            return IntLiteral(a >> b)
        return None
    if op == opcode.BINARY_POWER:
        return _fold_power(a, b)
    if b > 0:
        if op == opcode.BINARY_FLOOR_DIVIDE:
            return IntLiteral(a // b)
        if op == opcode.BINARY_MODULO:
            return IntLiteral(a % b)
        if op == opcode.BINARY_TRUE_DIVIDE:
            if -EXACT_FLOAT <= a <= EXACT_FLOAT and b <= EXACT_FLOAT:
                return FloatLiteral(float(a) / float(b))
    return None


def _fold_power(a, b):
    if not 0 <= b <= MAX_SHIFT:
        return None
    value = 1
    try:
        for _ in range(b):
            value = ovfcheck(value * a)
    except OverflowError:
        return None
    return IntLiteral(value)


def _fold_floats(op, a, b):
    if op == opcode.BINARY_ADD:
        return FloatLiteral(a + b)
    if op == opcode.BINARY_SUBTRACT:
        return FloatLiteral(a - b)
    if op == opcode.BINARY_MULTIPLY:
        return FloatLiteral(a * b)
    if op == opcode.BINARY_TRUE_DIVIDE and b != 0.0:
        return FloatLiteral(a / b)
    return None


def _fold_complex(op, a, right):
    if op == opcode.BINARY_ADD:
        return ComplexLiteral(a + right.re, 0.0 + right.im)
    return ComplexLiteral(a - right.re, 0.0 - right.im)
