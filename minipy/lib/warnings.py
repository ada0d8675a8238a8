"""Warnings: messages about doubtful things that are no errors yet."""
import sys
from _warnings import warn

filters = []            # (action, message prefix, category, module, lineno); the first that fits decides
defaultaction = 'default'
_shown = set()
_recorders = []         # one per catch_warnings that is active: a list, or None where nothing is recorded


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source

    def __str__(self):
        return '{message : %r, category : %r, filename : %r, lineno : %s, line : %r}' % (
            self.message, self.category.__name__, self.filename, self.lineno, self.line)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    text = str(message)
    if isinstance(message, Warning):
        category = type(message)
    else:
        message = category(message)
    action = _action(text, category, module or filename, lineno)
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action == 'once':
        key = (text, category)
    elif action == 'module':
        key = (text, category, filename)
    else:
        key = (text, category, filename, lineno)
    if action != 'always':
        if key in _shown:
            return
        _shown.add(key)
    if _recorders and _recorders[-1] is not None:
        _recorders[-1].append(WarningMessage(message, category, filename, lineno))
    else:
        showwarning(message, category, filename, lineno)


def _action(text, category, module, lineno):
    for action, prefix, wanted, wanted_module, wanted_line in filters:
        if (issubclass(category, wanted) and text.lower().startswith(prefix.lower()) and
                (not wanted_module or wanted_module == module) and wanted_line in (0, lineno)):
            return action
    if issubclass(category, DeprecationWarning):
        return 'default' if module == '__main__' else 'ignore'
    if issubclass(category, (PendingDeprecationWarning, ImportWarning, ResourceWarning)):
        return 'ignore'
    return defaultaction


def showwarning(message, category, filename, lineno, file=None, line=None):
    file = sys.stderr if file is None else file
    if file is not None:
        file.write(formatwarning(message, category, filename, lineno, line))


def formatwarning(message, category, filename, lineno, line=None):
    text = '%s:%s: %s: %s\n' % (filename, lineno, category.__name__, message)
    if line is None:
        import linecache
        line = linecache.getline(filename, lineno)
    if line.strip():
        text += '  %s\n' % line.strip()
    return text


def _add_filter(item, append):
    if item[0] not in ('error', 'ignore', 'always', 'default', 'module', 'once'):
        raise AssertionError('invalid action: %r' % (item[0],))
    if item in filters:
        filters.remove(item)
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)
    _shown.clear()


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    """What to do with warnings whose text starts with `message` (plain text: there are no regular expressions)."""
    for c in message + module:
        if c in '\\^$*+?{}[]|()':
            raise NotImplementedError('filterwarnings() with a regular expression')
    _add_filter((action, message, category, module, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """What to do with warnings of a category."""
    _add_filter((action, '', category, '', lineno), append)


def resetwarnings():
    filters.clear()
    _shown.clear()


class catch_warnings:
    """Put the filters back at the end; with record=True give a list of the warnings that were issued."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)

    def __enter__(self):
        self._saved = filters[:]
        log = [] if self._record else None
        _recorders.append(log if self._record or not _recorders else _recorders[-1])
        _shown.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        filters[:] = self._saved
        _recorders.pop()
        _shown.clear()
