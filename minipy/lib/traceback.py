"""Exceptions as text."""
import sys


def _arguments(exc, value, tb):
    """print_exception(exc) and print_exception(type, value, tb) both."""
    if value is None and isinstance(exc, BaseException):
        return exc, exc.__traceback__
    return value, tb


def format_exception(exc, /, value=None, tb=None, limit=None, chain=True):
    value, tb = _arguments(exc, value, tb)
    return sys._format_exception(value, tb, chain).splitlines(True)


def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write(''.join(format_exception(exc, value, tb, limit, chain)))


def format_exc(limit=None, chain=True):
    exc = sys.exc_info()[1]
    if exc is None:
        return 'NoneType: None\n'
    return ''.join(format_exception(exc, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write(format_exc(limit, chain))


def format_exception_only(exc, /, value=None):
    value, tb = _arguments(exc, value, None)
    return sys._format_exception(value, None, False).splitlines(True)


class FrameSummary:
    def __init__(self, filename, lineno, name, line):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, i):
        return tuple(self)[i]

    def __len__(self):
        return 4

    def __repr__(self):
        return '<FrameSummary file %s, line %d in %s>' % (self.filename, self.lineno, self.name)


def extract_tb(tb, limit=None):
    from linecache import getline
    result = []
    while tb is not None:
        code = tb.tb_code
        line = getline(code.co_filename, tb.tb_lineno).strip()
        result.append(FrameSummary(code.co_filename, tb.tb_lineno, code.co_name, line))
        tb = tb.tb_next
    return result


def format_list(extracted_list):
    result = []
    for filename, lineno, name, line in extracted_list:
        text = '  File "%s", line %d, in %s\n' % (filename, lineno, name)
        result.append(text + '    %s\n' % line if line else text)
    return result


def format_tb(tb, limit=None):
    return format_list(extract_tb(tb, limit))


def print_tb(tb, limit=None, file=None):
    (sys.stderr if file is None else file).write(''.join(format_tb(tb, limit)))
