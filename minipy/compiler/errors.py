"""What the front end raises for source that does not compile."""

from minipy.compiler.text import between, line_end, line_number, line_start
from minipy.objspace import utf8

SYNTAX_ERROR = 'SyntaxError'
INDENTATION_ERROR = 'IndentationError'
TAB_ERROR = 'TabError'
RECURSION_ERROR = 'RecursionError'


class SyntaxProblem(Exception):
    """Source text that does not compile.

    `kind` names the app-level exception: SyntaxError, IndentationError, TabError, or RecursionError for source that
    is nested too deeply.  `offset` counts characters from 1, as the attribute of SyntaxError does.
    """

    def __init__(self, msg, filename, lineno, offset, text, kind=SYNTAX_ERROR):
        self.msg = msg
        self.filename = filename
        self.lineno = lineno
        self.offset = offset
        self.text = text
        self.kind = kind

    def __str__(self):
        return '%s: %s (%s, line %d)' % (self.kind, self.msg, self.filename, self.lineno)


class IncompleteInput(SyntaxProblem):
    """The source is wrong only because it stops too early: a prompt asks for more lines."""


def problem_at(source, filename, pos, msg, kind=SYNTAX_ERROR, incomplete=False):
    """The exception to raise for a mistake at byte `pos` of `source`."""
    start = line_start(source, pos)
    offset = utf8.count_codepoints(source, start, min(pos, len(source))) + 1
    text = between(source, start, line_end(source, start)) + '\n'
    lineno = line_number(source, pos)
    if incomplete:
        return IncompleteInput(msg, filename, lineno, offset, text, kind)
    return SyntaxProblem(msg, filename, lineno, offset, text, kind)
