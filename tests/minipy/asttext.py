"""A tree as text, for tests: operators in brackets, every node but the simplest by its name."""
from minipy import opcode
from minipy.compiler import ast

_COMPARE = ['<', '<=', '==', '!=', '>', '>=', 'is', 'is not', 'in', 'not in']


def literal_text(literal):
    value = getattr(literal, 'value', None)
    if value is not None:
        return repr(value)
    fields = sorted(vars(literal).items())
    name = literal.__class__.__name__.replace('Literal', '')
    return '%s(%s)' % (name, ', '.join('%s=%r' % item for item in fields)) if fields else name


def node_text(node):
    """`node` is a node, a list, a string, a number or None."""
    if node is None:
        return '-'
    if isinstance(node, list):
        return '[%s]' % ' '.join(map(node_text, node))
    if not isinstance(node, ast.Node):
        return str(node)
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Constant):
        return literal_text(node.literal)
    if isinstance(node, ast.BinOp):
        return '(%s %s %s)' % (node_text(node.left), opcode.opcodes[node.op][len('BINARY_'):], node_text(node.right))
    if isinstance(node, ast.UnaryOp):
        return '(%s %s)' % (opcode.opcodes[node.op][len('UNARY_'):], node_text(node.operand))
    if isinstance(node, ast.BoolOp):
        return '(%s)' % (' or ' if node.is_or else ' and ').join(map(node_text, node.values))
    if isinstance(node, ast.Compare):
        pairs = ['%s %s' % (_COMPARE[op], node_text(x)) for op, x in zip(node.ops, node.comparators)]
        return '(%s %s)' % (node_text(node.left), ' '.join(pairs))
    if isinstance(node, ast.ExprStmt):
        return node_text(node.value)
    if isinstance(node, ast.Keyword):
        return '%s=%s' % (node.name or '**', node_text(node.value))
    if isinstance(node, ast.Alias):
        return '%s:%s' % (node.name, node.asname) if node.asname else node.name
    if isinstance(node, ast.Arg):
        return node.name + (':' + node_text(node.annotation) if node.annotation is not None else '')
    fields = [name for name in node.__init__.im_func.func_code.co_varnames[1:] if name in vars(node)] \
        if hasattr(node.__init__, 'im_func') else []
    return '%s(%s)' % (node.__class__.__name__, ', '.join(node_text(getattr(node, name)) for name in fields))
