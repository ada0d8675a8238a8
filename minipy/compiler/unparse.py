"""Expressions back to source text, as CPython writes them: what `from __future__ import annotations` stores."""

from rpython.rlib.rstring import StringBuilder

from minipy import opcode
from minipy.compiler import ast
from minipy.compiler import literals as L
from minipy.compiler.text import between
from minipy.objspace import unicodedb, utf8
from minipy.objspace.floattext import float_repr

# How tightly an operator binds; an operand that binds less tightly than its place asks for is put in parentheses.
TUPLE, TEST, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, ARITH, TERM, FACTOR, POWER, _, ATOM = range(16)

_BINARY = {
    opcode.BINARY_OR: ('|', BIT_OR), opcode.BINARY_XOR: ('^', BIT_XOR), opcode.BINARY_AND: ('&', BIT_AND),
    opcode.BINARY_LSHIFT: ('<<', SHIFT), opcode.BINARY_RSHIFT: ('>>', SHIFT), opcode.BINARY_ADD: ('+', ARITH),
    opcode.BINARY_SUBTRACT: ('-', ARITH), opcode.BINARY_MULTIPLY: ('*', TERM),
    opcode.BINARY_TRUE_DIVIDE: ('/', TERM), opcode.BINARY_FLOOR_DIVIDE: ('//', TERM),
    opcode.BINARY_MODULO: ('%', TERM), opcode.BINARY_MATRIX_MULTIPLY: ('@', TERM),
    opcode.BINARY_POWER: ('**', POWER)}
_UNARY = {opcode.UNARY_NEGATIVE: '-', opcode.UNARY_POSITIVE: '+', opcode.UNARY_INVERT: '~', opcode.UNARY_NOT: 'not '}
_COMPARE = ['<', '<=', '==', '!=', '>', '>=', 'is', 'is not', 'in', 'not in']


class CannotUnparse(Exception):
    def __init__(self, pos, msg):
        self.pos = pos
        self.msg = msg


def unparse(node):
    """Raises CannotUnparse for what an annotation must not hold, and for an f-string."""
    writer = Unparser()
    writer.write(node, TEST)
    return writer.out.build()


def quoted(text, is_bytes):
    """The literal of a str (UTF-8) or bytes value."""
    quote = '"' if "'" in text and '"' not in text else "'"
    out = StringBuilder(len(text) + 2)
    out.append(quote)
    pos = 0
    while pos < len(text):
        c = text[pos]
        code = ord(c) if is_bytes else utf8.codepoint_at(text, pos)
        if c == '\n':
            out.append('\\n')
        elif c == '\r':
            out.append('\\r')
        elif c == '\t':
            out.append('\\t')
        elif c == '\\' or c == quote:
            out.append('\\')
            out.append(c)
        elif 0x20 <= code < 0x7F:
            out.append(c)
        elif is_bytes or not unicodedb.isprintable(code):
            out.append(utf8.escaped(code))
        else:
            utf8.append_codepoint(out, code)
        pos += 1 if is_bytes else utf8.width_of_lead(c)
    out.append(quote)
    return out.build()


def float_text(value):
    text = float_repr(value)
    return '1e309' if text == 'inf' else text


class Unparser(ast.ASTVisitor):
    """`level` is what the place of the node being visited asks for."""

    def __init__(self):
        self.out = StringBuilder()
        self.level = TEST

    def write(self, node, level):
        outer = self.level
        self.level = level
        node.walkabout(self)
        self.level = outer

    def open(self, precedence):
        """An opening parenthesis when the place asks for more than `precedence`; returns what closes it."""
        if self.level > precedence:
            self.out.append('(')
            return ')'
        return ''

    def write_list(self, nodes, level):
        for i in range(len(nodes)):
            if i > 0:
                self.out.append(', ')
            self.write(nodes[i], level)

    # ------------------------------------------------------------ atoms

    def visit_Constant(self, node):
        if node.folded_from is not None:
            node.folded_from.walkabout(self)
        else:
            self.out.append(self.literal_text(node.literal))

    def literal_text(self, literal):
        if isinstance(literal, L.BoolLiteral):
            return 'True' if literal.value else 'False'
        if isinstance(literal, L.EllipsisLiteral):
            return '...'
        if isinstance(literal, L.IntLiteral):
            return str(literal.value)
        if isinstance(literal, L.FloatLiteral):
            return float_text(literal.value)
        if isinstance(literal, L.ComplexLiteral):
            text = float_text(literal.im)
            if text.endswith('.0'):
                text = between(text, 0, len(text) - 2)
            return text + 'j'
        if isinstance(literal, L.StrLiteral):
            return quoted(literal.value, False)
        if isinstance(literal, L.BytesLiteral):
            return 'b' + quoted(literal.value, True)
        if isinstance(literal, L.LongLiteral):
            return literal.decimal_text()
        return 'None'

    def visit_Name(self, node):
        self.out.append(node.id)

    def visit_JoinedStr(self, node):
        raise CannotUnparse(node.pos, "minipy does not support f-strings in annotations that are kept as text")

    # ------------------------------------------------------------ operators

    def visit_NamedExpr(self, node):
        raise CannotUnparse(node.pos, "'named expression' can not be used within an annotation")

    def visit_BoolOp(self, node):
        precedence = OR if node.is_or else AND
        close = self.open(precedence)
        for i in range(len(node.values)):
            if i > 0:
                self.out.append(' or ' if node.is_or else ' and ')
            self.write(node.values[i], precedence + 1)
        self.out.append(close)

    def visit_BinOp(self, node):
        symbol, precedence = _BINARY[node.op]
        to_the_right = node.op == opcode.BINARY_POWER
        close = self.open(precedence)
        self.write(node.left, precedence + 1 if to_the_right else precedence)
        self.out.append(' ')
        self.out.append(symbol)
        self.out.append(' ')
        self.write(node.right, precedence if to_the_right else precedence + 1)
        self.out.append(close)

    def visit_UnaryOp(self, node):
        precedence = NOT if node.op == opcode.UNARY_NOT else FACTOR
        close = self.open(precedence)
        self.out.append(_UNARY[node.op])
        self.write(node.operand, precedence)
        self.out.append(close)

    def visit_Compare(self, node):
        close = self.open(COMPARE)
        self.write(node.left, COMPARE + 1)
        for i in range(len(node.ops)):
            self.out.append(' ')
            self.out.append(_COMPARE[node.ops[i]])
            self.out.append(' ')
            self.write(node.comparators[i], COMPARE + 1)
        self.out.append(close)

    def visit_IfExp(self, node):
        close = self.open(TEST)
        self.write(node.body, TEST + 1)
        self.out.append(' if ')
        self.write(node.test, TEST + 1)
        self.out.append(' else ')
        self.write(node.orelse, TEST)
        self.out.append(close)

    def visit_Lambda(self, node):
        close = self.open(TEST)
        self.out.append('lambda')
        if node.args.args:      # so does CPython: `lambda*, a: a`
            self.out.append(' ')
        self.out.append(', '.join(self.parameter_texts(node.args)))
        self.out.append(': ')
        self.write(node.body, TEST)
        self.out.append(close)

    def parameter_texts(self, args):
        pieces = []
        first_default = len(args.args) - len(args.defaults)
        for i in range(len(args.args)):
            text = args.args[i].name
            if i >= first_default:
                text += '=' + unparse(args.defaults[i - first_default])
            pieces.append(text)
            if args.posonly and i + 1 == args.posonly:
                pieces.append('/')
        if args.vararg is not None:
            pieces.append('*' + args.vararg.name)
        elif args.kwonly:
            pieces.append('*')
        for i in range(len(args.kwonly)):
            text = args.kwonly[i].name
            default = args.kw_defaults[i]
            if default is not None:
                text += '=' + unparse(default)
            pieces.append(text)
        if args.kwarg is not None:
            pieces.append('**' + args.kwarg.name)
        return pieces

    # ------------------------------------------------------------ displays and comprehensions

    def visit_Tuple(self, node):
        if not node.elts:
            self.out.append('()')
            return
        close = self.open(TUPLE)
        self.write_list(node.elts, TEST)
        if len(node.elts) == 1:
            self.out.append(',')
        self.out.append(close)

    def visit_List(self, node):
        self.out.append('[')
        self.write_list(node.elts, TEST)
        self.out.append(']')

    def visit_Set(self, node):
        self.out.append('{')
        self.write_list(node.elts, TEST)
        self.out.append('}')

    def visit_Dict(self, node):
        self.out.append('{')
        for i in range(len(node.keys)):
            if i > 0:
                self.out.append(', ')
            key = node.keys[i]
            if key is None:
                self.out.append('**')
                self.write(node.values[i], BIT_OR)
            else:
                self.write(key, TEST)
                self.out.append(': ')
                self.write(node.values[i], TEST)
        self.out.append('}')

    def clauses(self, node):
        for clause in node.clauses:
            self.out.append(' for ')
            self.write(clause.target, TUPLE)
            self.out.append(' in ')
            self.write(clause.iter, TEST + 1)
            for test in clause.ifs:
                self.out.append(' if ')
                self.write(test, TEST + 1)

    def visit_ListComp(self, node):
        self.out.append('[')
        self.write(node.elt, TEST)
        self.clauses(node)
        self.out.append(']')

    def visit_SetComp(self, node):
        self.out.append('{')
        self.write(node.elt, TEST)
        self.clauses(node)
        self.out.append('}')

    def visit_DictComp(self, node):
        self.out.append('{')
        self.write(node.key, TEST)
        self.out.append(': ')
        self.write(node.elt, TEST)
        self.clauses(node)
        self.out.append('}')

    def visit_GeneratorExp(self, node):
        self.out.append('(')
        self.write(node.elt, TEST)
        self.clauses(node)
        self.out.append(')')

    # ------------------------------------------------------------ the rest

    def visit_Yield(self, node):
        raise CannotUnparse(node.pos, "'yield expression' can not be used within an annotation")

    def visit_YieldFrom(self, node):
        raise CannotUnparse(node.pos, "'yield expression' can not be used within an annotation")

    def visit_Call(self, node):
        self.write(node.func, ATOM)
        if len(node.args) == 1 and not node.keywords and isinstance(node.args[0], ast.GeneratorExp):
            self.write(node.args[0], TEST)
            return
        self.out.append('(')
        self.write_list(node.args, TEST)
        for i in range(len(node.keywords)):
            if i > 0 or node.args:
                self.out.append(', ')
            keyword = node.keywords[i]
            if keyword.name is None:
                self.out.append('**')
            else:
                self.out.append(keyword.name)
                self.out.append('=')
            self.write(keyword.value, TEST)
        self.out.append(')')

    def visit_Attribute(self, node):
        self.write(node.value, ATOM)
        literal = node.value.constant()
        if isinstance(literal, L.IntLiteral) or isinstance(literal, L.LongLiteral):
            self.out.append(' ')
        self.out.append('.')
        self.out.append(node.attr)

    def visit_Starred(self, node):
        self.out.append('*')
        self.write(node.value, BIT_OR)

    def visit_Subscript(self, node):
        self.write(node.value, ATOM)
        self.out.append('[')
        self.write(node.index, TUPLE)
        self.out.append(']')

    def visit_Slice(self, node):
        if node.lower is not None:
            self.write(node.lower, TEST)
        self.out.append(':')
        if node.upper is not None:
            self.write(node.upper, TEST)
        if node.step is not None:
            self.out.append(':')
            self.write(node.step, TEST)
