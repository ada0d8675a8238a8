"""`from __future__ import ...` at the start of a module."""

from minipy.compiler import ast
from minipy.compiler.consts import CO_FUTURE_ANNOTATIONS
from minipy.compiler.errors import problem_at
from minipy.compiler.literals import StrLiteral

# Features that every Python 3 has.
MANDATORY = ['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function',
             'unicode_literals', 'generator_stop']


def future_imports(module, source, filename):
    """Check and mark the future imports of a module; returns the flags they set."""
    flags = 0
    docstring_allowed = True
    for node in module.body:
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module == '__future__':
            node.is_future = True
            docstring_allowed = False
            for alias in node.names:
                flags |= _feature(alias.name, node, source, filename)
        elif docstring_allowed and isinstance(node, ast.ExprStmt):
            docstring_allowed = False
            if not isinstance(node.value.constant(), StrLiteral):
                break
        else:
            break
    return flags


def _feature(name, node, source, filename):
    if name == 'annotations':
        return CO_FUTURE_ANNOTATIONS
    if name in MANDATORY:
        return 0
    if name == 'braces':
        raise problem_at(source, filename, node.pos, "not a chance")
    raise problem_at(source, filename, node.pos, "future feature %s is not defined" % name)
