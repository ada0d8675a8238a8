"""What may stand on the left of `=`, after `for`, `as` and `del`, and what the messages call the rest."""

from minipy import opcode
from minipy.compiler import ast
from minipy.compiler.literals import BoolLiteral, EllipsisLiteral, NoneLiteral


def expression_name(node):
    """CPython's name for this kind of expression in messages about assignment."""
    if isinstance(node, ast.Constant):
        literal = node.literal
        if node.folded_from is not None:
            return "expression"
        if isinstance(literal, NoneLiteral):
            return "None"
        if isinstance(literal, BoolLiteral):
            return "True" if literal.value else "False"
        if isinstance(literal, EllipsisLiteral):
            return "ellipsis"
        return "literal"
    if isinstance(node, ast.Name):
        return "name"
    if isinstance(node, ast.Attribute):
        return "attribute"
    if isinstance(node, ast.Subscript):
        return "subscript"
    if isinstance(node, ast.Starred):
        return "starred"
    if isinstance(node, ast.List):
        return "list"
    if isinstance(node, ast.Tuple):
        return "tuple"
    if isinstance(node, ast.Lambda):
        return "lambda"
    if isinstance(node, ast.Call):
        return "function call"
    if isinstance(node, ast.GeneratorExp):
        return "generator expression"
    if isinstance(node, ast.ListComp):
        return "list comprehension"
    if isinstance(node, ast.SetComp):
        return "set comprehension"
    if isinstance(node, ast.DictComp):
        return "dict comprehension"
    if isinstance(node, ast.Yield) or isinstance(node, ast.YieldFrom):
        return "yield expression"
    if isinstance(node, ast.Dict):
        return "dict literal"
    if isinstance(node, ast.Set):
        return "set display"
    if isinstance(node, ast.JoinedStr):
        return "f-string expression"
    if isinstance(node, ast.Compare):
        return "comparison"
    if isinstance(node, ast.IfExp):
        return "conditional expression"
    if isinstance(node, ast.NamedExpr):
        return "named expression"
    return "expression"


def invalid_target(node):
    """The innermost part of `node` that cannot be assigned to, or None when all of it can."""
    if isinstance(node, ast.Name) or isinstance(node, ast.Attribute) or isinstance(node, ast.Subscript):
        return None
    if isinstance(node, ast.Starred):
        return invalid_target(node.value)
    if isinstance(node, ast.Tuple):
        return _invalid_item(node.elts)
    if isinstance(node, ast.List):
        return _invalid_item(node.elts)
    return node


def _invalid_item(elts):
    for elt in elts:
        bad = invalid_target(elt)
        if bad is not None:
            return bad
    return None


def invalid_del_target(node):
    if isinstance(node, ast.Starred):
        return node
    if isinstance(node, ast.Tuple):
        return _invalid_del_item(node.elts)
    if isinstance(node, ast.List):
        return _invalid_del_item(node.elts)
    return invalid_target(node)


def _invalid_del_item(elts):
    for elt in elts:
        bad = invalid_del_target(elt)
        if bad is not None:
            return bad
    return None


def could_mean_comparison(node):
    """Would CPython add "Maybe you meant '==' instead of '='?" when this is assigned to?"""
    if isinstance(node, ast.Constant):
        literal = node.literal
        return not (isinstance(literal, NoneLiteral) or isinstance(literal, BoolLiteral))
    if isinstance(node, ast.UnaryOp):
        return node.op != opcode.UNARY_NOT
    return not (isinstance(node, ast.List) or isinstance(node, ast.Tuple) or isinstance(node, ast.GeneratorExp) or
                isinstance(node, ast.BoolOp) or isinstance(node, ast.Compare) or isinstance(node, ast.IfExp) or
                isinstance(node, ast.Lambda) or isinstance(node, ast.Starred) or isinstance(node, ast.NamedExpr))
