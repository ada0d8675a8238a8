"""From the bytes of a source file to the text that is tokenized."""

from rpython.rlib.rstring import replace

from minipy.compiler import ast
from minipy.compiler.errors import SyntaxProblem, problem_at
from minipy.compiler.text import between, line_end, line_number
from minipy.objspace import utf8

BOM = '\xef\xbb\xbf'


def decode_source(source, filename):
    """Valid UTF-8 with '\\n' line ends and no byte order mark; raises SyntaxProblem."""
    if source.startswith(BOM):
        source = source[len(BOM):]
    if '\0' in source:
        raise problem_at(source, filename, source.find('\0'), "source code cannot contain null bytes")
    if '\r' in source:
        source = replace(replace(source, '\r\n', '\n'), '\r', '\n')
    if not utf8.is_ascii(source):
        encoding = declared_encoding(source)
        if encoding and not is_utf8_name(encoding):
            raise problem_at(source, filename, 0, "minipy does not support source encoding '%s'" % encoding)
        try:
            utf8.check(source)
        except utf8.MalformedText as e:
            digits = '%x' % ord(source[e.start])
            lineno = line_number(source, e.start)
            raise SyntaxProblem("Non-UTF-8 code starting with '\\x%s' in file %s on line %d, but no encoding "
                                "declared; see https://peps.python.org/pep-0263/ for details"
                                % (digits, filename, lineno), filename, lineno, 0, '')
    return source


def is_utf8_name(encoding):
    name = replace(encoding.lower(), '_', '-')
    return name == 'utf-8' or name == 'utf8' or name.startswith('utf-8-')


def declared_encoding(source):
    """The encoding named by a `coding:` comment in one of the first two lines, or ''."""
    start = 0
    for _ in range(2):
        stop = line_end(source, start)
        line = between(source, start, stop)
        text = line.lstrip(' ').lstrip('\t').lstrip('\f')
        if text.startswith('#'):
            encoding = coding_comment(text)
            if encoding:
                return encoding
        elif text:
            break
        start = stop + 1
    return ''


def coding_comment(text):
    """What follows `coding:` or `coding=` in a comment, or ''."""
    start = 0
    while True:
        assert start >= 0
        found = text.find('coding', start)
        if found < 0:
            return ''
        start = found + len('coding')
        if start < len(text) and (text[start] == ':' or text[start] == '='):
            break
    start += 1
    while start < len(text) and (text[start] == ' ' or text[start] == '\t'):
        start += 1
    end = start
    while end < len(text) and (text[end].isalnum() or text[end] == '-' or text[end] == '_' or text[end] == '.'):
        end += 1
    return between(text, start, end)


def is_compound(module):
    """Does the source consist of a statement that goes on over several lines?"""
    if not module.body:
        return False
    node = module.body[0]
    return (isinstance(node, ast.If) or isinstance(node, ast.For) or isinstance(node, ast.While) or
            isinstance(node, ast.Try) or isinstance(node, ast.With) or isinstance(node, ast.FunctionDef) or
            isinstance(node, ast.ClassDef))


def ends_with_blank_line(source):
    """Is there a line of nothing but white space after the last statement?"""
    pos = len(source) - 1
    newlines = 0
    while pos >= 0 and (source[pos] == ' ' or source[pos] == '\t' or source[pos] == '\n'):
        if source[pos] == '\n':
            newlines += 1
        pos -= 1
    return newlines >= 2
