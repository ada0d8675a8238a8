"""The abstract syntax tree: one small class per construct, named as in CPython's `ast`.

A node knows its line and the byte offset of its first character.  Nodes are not changed once built, but for the
`scope` that symbol analysis hangs on the nodes that open one.  `node.walkabout(visitor)` calls the method of the visitor
that is named after the node's class.
"""

from rpython.rlib.objectmodel import specialize

from minipy.compiler.literals import TupleLiteral


class Node(object):
    lineno = 0
    pos = 0

    @specialize.argtype(0)      # returns self with its own class known
    def at(self, lineno, pos):
        self.lineno = lineno
        self.pos = pos
        return self

    def walkabout(self, visitor):
        raise NotImplementedError


class ASTVisitor(object):
    """Base of the passes over the tree; a `visit_Class` method is added below for every node."""


class Stmt(Node):
    pass


class Expr(Node):
    def constant(self):
        """The literal this expression stands for, or None."""
        return None


# ---------------------------------------------------------------- parts

class Arg(Node):
    def __init__(self, name, annotation):
        self.name = name
        self.annotation = annotation


class Arguments(Node):
    """`posonly` counts those of `args` before the slash.  `defaults` belong to the last of `args`; `kw_defaults` runs
    parallel to `kwonly`, None where there is no default."""

    def __init__(self, args, posonly, vararg, kwonly, kwarg, defaults, kw_defaults):
        self.args = args
        self.posonly = posonly
        self.vararg = vararg
        self.kwonly = kwonly
        self.kwarg = kwarg
        self.defaults = defaults
        self.kw_defaults = kw_defaults


class Keyword(Node):
    """`name=value` in a call; `**value` when name is None."""

    def __init__(self, name, value):
        self.name = name
        self.value = value


class Alias(Node):
    def __init__(self, name, asname):
        self.name = name
        self.asname = asname


class WithItem(Node):
    def __init__(self, context, target):
        self.context = context
        self.target = target


class ExceptHandler(Node):
    def __init__(self, type, name, body):
        self.type = type
        self.name = name
        self.body = body


class ForClause(Node):
    """`for target in iter if ...` of a comprehension."""

    def __init__(self, target, iter, ifs):
        self.target = target
        self.iter = iter
        self.ifs = ifs


class Module(Node):
    """A whole source: `mode` is 'exec', 'eval' or 'single'; for 'eval' the body is one ExprStmt."""

    scope = None

    def __init__(self, mode, body):
        self.mode = mode
        self.body = body


# ---------------------------------------------------------------- statements

class FunctionDef(Stmt):
    scope = None

    def __init__(self, name, args, body, decorators, returns):
        self.name = name
        self.args = args
        self.body = body
        self.decorators = decorators
        self.returns = returns


class ClassDef(Stmt):
    scope = None

    def __init__(self, name, bases, keywords, body, decorators):
        self.name = name
        self.bases = bases
        self.keywords = keywords
        self.body = body
        self.decorators = decorators


class Return(Stmt):
    def __init__(self, value):
        self.value = value


class Delete(Stmt):
    def __init__(self, targets):
        self.targets = targets


class Assign(Stmt):
    def __init__(self, targets, value):
        self.targets = targets
        self.value = value


class AugAssign(Stmt):
    """`op` is the INPLACE_* opcode."""

    def __init__(self, target, op, value):
        self.target = target
        self.op = op
        self.value = value


class AnnAssign(Stmt):
    """`simple`: the target is a bare name without parentheses."""

    def __init__(self, target, annotation, value, simple):
        self.target = target
        self.annotation = annotation
        self.value = value
        self.simple = simple


class For(Stmt):
    def __init__(self, target, iter, body, orelse):
        self.target = target
        self.iter = iter
        self.body = body
        self.orelse = orelse


class While(Stmt):
    def __init__(self, test, body, orelse):
        self.test = test
        self.body = body
        self.orelse = orelse


class If(Stmt):
    def __init__(self, test, body, orelse):
        self.test = test
        self.body = body
        self.orelse = orelse


class With(Stmt):
    def __init__(self, items, body):
        self.items = items
        self.body = body


class Raise(Stmt):
    def __init__(self, exc, cause):
        self.exc = exc
        self.cause = cause


class Try(Stmt):
    def __init__(self, body, handlers, orelse, finalbody):
        self.body = body
        self.handlers = handlers
        self.orelse = orelse
        self.finalbody = finalbody


class Assert(Stmt):
    def __init__(self, test, msg):
        self.test = test
        self.msg = msg


class Import(Stmt):
    def __init__(self, names):
        self.names = names


class ImportFrom(Stmt):
    """`from ...module import names`; `level` counts the dots.  `is_future`: one that is allowed to import from
    __future__, which is found out after parsing."""

    is_future = False

    def __init__(self, module, names, level):
        self.module = module
        self.names = names
        self.level = level


class Global(Stmt):
    def __init__(self, names):
        self.names = names


class Nonlocal(Stmt):
    def __init__(self, names):
        self.names = names


class ExprStmt(Stmt):
    def __init__(self, value):
        self.value = value


class Pass(Stmt):
    pass


class Break(Stmt):
    pass


class Continue(Stmt):
    pass


# ---------------------------------------------------------------- expressions

class Constant(Expr):
    """`folded_from` is the expression the constant was computed from, or None."""

    def __init__(self, literal, folded_from=None):
        self.literal = literal
        self.folded_from = folded_from

    def constant(self):
        return self.literal


class Name(Expr):
    def __init__(self, id):
        self.id = id


class BoolOp(Expr):
    """`a or b or c` (is_or) or `a and b and c`."""

    def __init__(self, is_or, values):
        self.is_or = is_or
        self.values = values


class NamedExpr(Expr):
    def __init__(self, target, value):
        self.target = target
        self.value = value


class BinOp(Expr):
    """`op` is the BINARY_* opcode."""

    def __init__(self, left, op, right):
        self.left = left
        self.op = op
        self.right = right


class UnaryOp(Expr):
    """`op` is the UNARY_* opcode."""

    def __init__(self, op, operand):
        self.op = op
        self.operand = operand


class Compare(Expr):
    """`left op[0] comparators[0] op[1] ...`; the ops are the COMPARE_* constants of this module."""

    def __init__(self, left, ops, comparators):
        self.left = left
        self.ops = ops
        self.comparators = comparators


CMP_LT = 0
CMP_LE = 1
CMP_EQ = 2
CMP_NE = 3
CMP_GT = 4
CMP_GE = 5
CMP_IS = 6
CMP_IS_NOT = 7
CMP_IN = 8
CMP_NOT_IN = 9


class Lambda(Expr):
    scope = None

    def __init__(self, args, body):
        self.args = args
        self.body = body


class IfExp(Expr):
    def __init__(self, test, body, orelse):
        self.test = test
        self.body = body
        self.orelse = orelse


class Dict(Expr):
    """Parallel lists; a key is None for `**value`."""

    def __init__(self, keys, values):
        self.keys = keys
        self.values = values


class Set(Expr):
    def __init__(self, elts):
        self.elts = elts


class List(Expr):
    def __init__(self, elts):
        self.elts = elts


class Tuple(Expr):
    def __init__(self, elts):
        self.elts = elts

    def constant(self):
        items = []
        for elt in self.elts:
            literal = elt.constant()
            if literal is None:
                return None
            items.append(literal)
        return TupleLiteral(items[:])


class Comprehension(Expr):
    """Base of the four: `elt` is the element, or the value of a dict comprehension, whose key is `key`."""

    scope = None
    key = None

    def __init__(self, elt, clauses):
        self.elt = elt
        self.clauses = clauses


class ListComp(Comprehension):
    pass


class SetComp(Comprehension):
    pass


class GeneratorExp(Comprehension):
    pass


class DictComp(Comprehension):
    def __init__(self, key, value, clauses):
        Comprehension.__init__(self, value, clauses)
        self.key = key


class Yield(Expr):
    def __init__(self, value):
        self.value = value


class YieldFrom(Expr):
    def __init__(self, value):
        self.value = value


class Call(Expr):
    def __init__(self, func, args, keywords):
        self.func = func
        self.args = args
        self.keywords = keywords


class FormattedValue(Expr):
    """`{value!conversion:spec}` of an f-string; `spec` is None or a JoinedStr."""

    def __init__(self, value, conversion, spec):
        self.value = value
        self.conversion = conversion
        self.spec = spec


class JoinedStr(Expr):
    def __init__(self, values):
        self.values = values


class Attribute(Expr):
    """`attr_lineno`: line of the attribute's name, which is where a traceback points."""

    def __init__(self, value, attr, attr_lineno):
        self.value = value
        self.attr = attr
        self.attr_lineno = attr_lineno


class Subscript(Expr):
    def __init__(self, value, index):
        self.value = value
        self.index = index


class Starred(Expr):
    def __init__(self, value):
        self.value = value


class Slice(Expr):
    def __init__(self, lower, upper, step):
        self.lower = lower
        self.upper = upper
        self.step = step


def _connect(cls):
    """Give `cls` its walkabout, and the visitor base class the method it calls."""
    name = 'visit_' + cls.__name__

    def walkabout(self, visitor):
        getattr(visitor, name)(self)

    def visit(self, node):
        raise NotImplementedError

    walkabout.func_name = 'walkabout_' + cls.__name__
    visit.func_name = name
    cls.walkabout = walkabout
    setattr(ASTVisitor, name, visit)


for _cls in [Module, FunctionDef, ClassDef, Return, Delete, Assign, AugAssign, AnnAssign, For, While, If, With, Raise,
             Try, Assert, Import, ImportFrom, Global, Nonlocal, ExprStmt, Pass, Break, Continue,
             Constant, Name, BoolOp, NamedExpr, BinOp, UnaryOp, Compare, Lambda, IfExp, Dict, Set, List, Tuple,
             ListComp, SetComp, GeneratorExp, DictComp, Yield, YieldFrom, Call, FormattedValue, JoinedStr,
             Attribute, Subscript, Starred, Slice]:
    _connect(_cls)
