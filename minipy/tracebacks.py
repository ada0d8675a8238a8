"""Uncaught exceptions as CPython prints them: traceback, chained exceptions, notes, and SyntaxErrors with their line."""
from rpython.rlib.rstring import StringBuilder
from minipy.importing import read_file
from minipy.interpreter.error import OperationError
from minipy.interpreter.exceptions import W_BaseException
from minipy.interpreter.pytraceback import PyTraceback
from minipy.objspace import utf8

CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
REPEATS_SHOWN = 3


class SourceLines(object):
    """The lines of source files, read once."""
    def __init__(self):
        self.files = {}

    def line(self, filename, lineno):
        """The line without its indentation, or '' where it cannot be had."""
        if filename not in self.files:
            self.files[filename] = self.read(filename)
        lines = self.files[filename]
        if not 1 <= lineno <= len(lines):
            return ''
        return strip_blanks(lines[lineno - 1])

    def read(self, filename):
        if filename.startswith('<'):
            return []
        try:
            return read_file(filename).split('\n')
        except OSError:
            return []


def strip_blanks(text):
    start = 0
    end = len(text)
    while start < end and is_blank(text[start]):
        start += 1
    while end > start and is_blank(text[end - 1]):
        end -= 1
    assert start >= 0 and end >= 0
    return text[start:end]


def is_blank(c):
    return c == ' ' or c == '\t' or c == '\n' or c == '\r' or c == '\f'


def is_hidden(code):
    """Library functions written in Python look like builtin ones: they leave no line in a traceback."""
    return code.co_filename.startswith('<builtin>')


def format_traceback(space, traceback, out, sources):
    last = ''
    count = 0
    while traceback is not None:
        code = traceback.pycode
        if not is_hidden(code):
            lineno = traceback.get_lineno()
            entry = '  File "%s", line %d, in %s\n' % (code.co_filename, lineno, code.co_name)
            if entry == last:
                count += 1
            else:
                format_repetition(out, count)
                last = entry
                count = 1
            if count <= REPEATS_SHOWN:
                out.append(entry)
                line = sources.line(code.co_filename, lineno)
                if line != '':
                    out.append('    %s\n' % line)
        traceback = traceback.next
    format_repetition(out, count)


def format_repetition(out, count):
    if count > REPEATS_SHOWN:
        more = count - REPEATS_SHOWN
        out.append('  [Previous line repeated %d more time%s]\n' % (more, '' if more == 1 else 's'))


def format_exception(space, w_exc, w_traceback, out, sources, seen):
    """The exception, after the ones it is chained to."""
    assert isinstance(w_exc, W_BaseException)
    seen[w_exc] = True
    if w_exc.w_cause is not None:
        w_cause = w_exc.w_cause
        if isinstance(w_cause, W_BaseException) and w_cause not in seen:
            format_exception(space, w_cause, w_cause.w_traceback, out, sources, seen)
            out.append(CAUSE)
    elif w_exc.w_context is not None and not w_exc.suppress_context:
        w_context = w_exc.w_context
        if isinstance(w_context, W_BaseException) and w_context not in seen:
            format_exception(space, w_context, w_context.w_traceback, out, sources, seen)
            out.append(CONTEXT)
    format_exception_alone(space, w_exc, w_traceback, out, sources)


def format_exception_alone(space, w_exc, w_traceback, out, sources):
    if w_traceback is not None and isinstance(w_traceback, PyTraceback):
        out.append('Traceback (most recent call last):\n')
        format_traceback(space, w_traceback, out, sources)
    out.append(format_exception_only(space, w_exc))


def format_exception_only(space, w_exc):
    """'ValueError: message', with the place in front for a SyntaxError, and notes behind."""
    assert isinstance(w_exc, W_BaseException)
    name = space.type(w_exc).fullname(space)
    if name.startswith('__main__.'):
        name = name[len('__main__.'):]
    where = ''
    if space.isinstance_w(w_exc, space.w_SyntaxError) and w_exc.getslot('lineno') is not None:
        where = format_syntax_place(space, w_exc)
        text = text_of(space, w_exc.slot_or_none(space, 'msg'), '<no detail available>')
    else:
        text = text_of(space, w_exc, '<exception str() failed>')
    result = where + name
    if text != '':
        result += ': ' + text
    result += '\n'
    w_notes = w_exc.getdictvalue(space, '__notes__')
    if w_notes is not None and space.isinstance_w(w_notes, space.w_list):
        for w_note in space.unpackiterable(w_notes):
            result += text_of(space, w_note, '<note str() failed>') + '\n'
    return result


def text_of(space, w_obj, otherwise):
    try:
        return space.text_w(space.str(w_obj))
    except OperationError:
        return otherwise


def format_syntax_place(space, w_exc):
    assert isinstance(w_exc, W_BaseException)
    filename = w_exc.text_slot(space, 'filename')
    if filename is None:
        filename = '<string>'
    w_lineno = w_exc.getslot('lineno')
    if not space.isinstance_w(w_lineno, space.w_int):
        return ''
    result = '  File "%s", line %d\n' % (filename, space.int_w(w_lineno))
    text = w_exc.text_slot(space, 'text')
    if text is None:
        return result
    shown = strip_blanks(text)
    result += '    %s\n' % shown
    w_offset = w_exc.getslot('offset')
    if w_offset is None or not space.isinstance_w(w_offset, space.w_int):
        return result
    offset = space.int_w(w_offset)
    if offset < 1:
        return result
    leading = 0
    while leading < len(text) and is_blank(text[leading]):
        leading += 1
    column = offset - 1 - leading
    if column < 0:
        return result
    longest = utf8.length(shown)
    if column > longest:
        column = longest
    return result + '    ' + ' ' * column + '^\n'


def format_error(space, error):
    """The whole report of an OperationError, UTF-8."""
    w_exc = error.normalize_exception(space)
    assert isinstance(w_exc, W_BaseException)
    if error._traceback is not None:
        space.set_exception_traceback(w_exc, error._traceback)
    return format_exception_with(space, w_exc, w_exc.w_traceback, True)


def format_exception_with(space, w_exc, w_traceback, chain):
    out = StringBuilder()
    if chain:
        format_exception(space, w_exc, w_traceback, out, SourceLines(), {})
    else:
        format_exception_alone(space, w_exc, w_traceback, out, SourceLines())
    return out.build()
