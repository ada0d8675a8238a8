"""The built-in exceptions: one interp-level class, W_BaseException, behind the whole hierarchy of app-level types.

An exception knows its app-level class itself (`w_class`), so a user's subclass needs no interp-level class of its own
and may derive from several built-in exceptions at once.  The hierarchy is a table; types with attributes of their own
(StopIteration.value, OSError.errno ...) add a constructor and properties to their row.  Those attributes live in
`slots`, a small dict made when the first one is set.

`make_exception_types(space)` makes the types and binds each as an attribute of the space (space.w_ValueError ...).
"""
import errno
import types
from rpython.rlib.objectmodel import import_from_mixin
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef, GetSetProperty, LazyDictMixin, dict_descr
from minipy.objspace import utf8
from minipy.objspace.typeobject import W_TypeObject


class W_BaseException(W_Root):
    import_from_mixin(LazyDictMixin)
    w_class = None          # the app-level type
    args_w = []
    w_cause = None
    w_context = None
    w_traceback = None
    suppress_context = False
    slots = None            # {name: value} of the attributes particular to some types

    def __init__(self, w_class):
        self.w_class = w_class

    # ---- the object protocol ----

    def getclass(self, space):
        return self.w_class

    def setclass(self, space, w_subtype):
        self.w_class = w_subtype

    def deldictvalue(self, space, attr):
        if self.w_dict is None:
            return False
        return W_Root.deldictvalue(self, space, attr)

    # ---- the particular attributes ----

    def getslot(self, name):
        if self.slots is None:
            return None
        return self.slots.get(name, None)

    def setslot(self, name, w_value):
        if self.slots is None:
            self.slots = {}
        self.slots[name] = w_value

    def slot_or_none(self, space, name):
        w_value = self.getslot(name)
        if w_value is None:
            return space.w_None
        return w_value

    def text_slot(self, space, name):
        """The attribute as UTF-8 when it is a str, else None."""
        w_value = self.getslot(name)
        if w_value is None or not space.isinstance_w(w_value, space.w_text):
            return None
        return space.text_w(w_value)

    # ---- methods every exception has ----

    def init_args(self, space, __args__):
        """What BaseException.__init__ does: keep the positional arguments, refuse keywords."""
        args_w, kwds_w = __args__.unpack()
        if len(kwds_w) > 0:
            raise oefmt(space.w_TypeError, "%s() takes no keyword arguments", self.w_class.getname(space))
        self.args_w = args_w[:]

    def descr_init(self, space, __args__):
        self.init_args(space, __args__)

    def base_str(self, space):
        args_w = self.args_w
        if len(args_w) == 0:
            return space.newtext('')
        if len(args_w) == 1:
            return space.str(args_w[0])
        return space.str(space.newtuple(args_w[:]))

    def descr_str(self, space):
        return self.base_str(space)

    def descr_repr(self, space):
        name = self.w_class.getname(space)
        if len(self.args_w) == 1:
            shown = '(%s)' % space.text_w(space.repr(self.args_w[0]))
        else:
            shown = space.text_w(space.repr(space.newtuple(self.args_w[:])))
        return space.newtext(name + shown)

    def reduce_with(self, space, args_w, w_state):
        result_w = [self.w_class, space.newtuple(args_w[:])]
        if w_state is not None and space.len_w(w_state) > 0:
            result_w.append(w_state)
        return space.newtuple(result_w[:])

    def descr_reduce(self, space):
        return self.reduce_with(space, self.args_w, self.w_dict)

    def descr_setstate(self, space, w_state):
        if space.is_w(w_state, space.w_None):
            return
        for w_pair in space.unpackiterable(space.call_method(w_state, 'items')):
            w_name, w_value = space.fixedview(w_pair, 2)
            space.setattr(self, w_name, w_value)

    def descr_with_traceback(self, space, w_traceback):
        self.set_traceback(space, w_traceback)
        return self

    def descr_add_note(self, space, w_note):
        if not space.isinstance_w(w_note, space.w_text):
            raise oefmt(space.w_TypeError, "note must be a str, not '%T'", w_note)
        w_notes = self.getdictvalue(space, '__notes__')
        if w_notes is None:
            w_notes = space.newlist([])
            self.setdictvalue(space, '__notes__', w_notes)
        elif not space.isinstance_w(w_notes, space.w_list):
            raise oefmt(space.w_TypeError, "Cannot add note: __notes__ is not a list")
        space.call_method(w_notes, 'append', w_note)

    # ---- properties ----

    def get_args(self, space):
        return space.newtuple(self.args_w[:])

    def set_args(self, space, w_args):
        self.args_w = space.unpackiterable(w_args)[:]

    def get_cause(self, space):
        return self.w_cause if self.w_cause is not None else space.w_None

    def set_cause(self, space, w_cause):
        if space.is_w(w_cause, space.w_None):
            self.w_cause = None
        elif isinstance(w_cause, W_BaseException):
            self.w_cause = w_cause
        else:
            raise oefmt(space.w_TypeError, "exception cause must be None or derive from BaseException")
        self.suppress_context = True

    def get_context(self, space):
        return self.w_context if self.w_context is not None else space.w_None

    def set_context(self, space, w_context):
        if space.is_w(w_context, space.w_None):
            self.w_context = None
        elif isinstance(w_context, W_BaseException):
            self.w_context = w_context
        else:
            raise oefmt(space.w_TypeError, "exception context must be None or derive from BaseException")

    def get_suppress_context(self, space):
        return space.newbool(self.suppress_context)

    def set_suppress_context(self, space, w_flag):
        self.suppress_context = space.is_true(w_flag)

    def get_traceback(self, space):
        return self.w_traceback if self.w_traceback is not None else space.w_None

    def set_traceback(self, space, w_traceback):
        from minipy.interpreter.pytraceback import PyTraceback
        if space.is_w(w_traceback, space.w_None):
            self.w_traceback = None
        elif isinstance(w_traceback, PyTraceback):
            self.w_traceback = w_traceback
        else:
            raise oefmt(space.w_TypeError, "__traceback__ must be a traceback or None")


def new_exception(space, w_type, __args__):
    """BaseException.__new__: keywords are left for __init__ to accept or refuse."""
    w_exc = W_BaseException(checked_class(space, w_type))
    w_exc.args_w, _ = __args__.unpack()
    return w_exc


def checked_class(space, w_type):
    if not space.is_exception_class(w_type):
        name = w_type.getname(space)
        raise oefmt(space.w_TypeError, "BaseException.__new__(%s): %s is not a subtype of BaseException", name, name)
    return w_type


# ---- the types with attributes of their own ----

def slot_property(name, doc=None):
    def fget(self, space):
        return self.slot_or_none(space, name)

    def fset(self, space, w_value):
        self.setslot(name, w_value)

    def fdel(self, space):
        self.setslot(name, space.w_None)
    return GetSetProperty(fget, fset, fdel, doc=doc, cls=W_BaseException)


def slot_properties(names):
    return dict([(name, slot_property(name)) for name in names.split()])


def take_keywords(space, w_exc, __args__, typename, allowed):
    """Positional arguments to args; each keyword must be among `allowed` and becomes an attribute."""
    args_w, kwds_w = __args__.unpack()
    w_exc.args_w = args_w[:]
    for key, w_value in kwds_w.items():
        if key not in allowed:
            raise oefmt(space.w_TypeError, "'%s' is an invalid keyword argument for %s()", key, typename)
        w_exc.setslot(key, w_value)


def stop_iteration_init(self, space, __args__):
    self.init_args(space, __args__)
    self.setslot('value', self.args_w[0] if len(self.args_w) > 0 else space.w_None)


def system_exit_init(self, space, __args__):
    self.init_args(space, __args__)
    args_w = self.args_w
    if len(args_w) == 1:
        self.setslot('code', args_w[0])
    elif len(args_w) > 1:
        self.setslot('code', space.newtuple(args_w[:]))


_NAME_PATH = ['name', 'path']
_NAME_OBJ = ['name', 'obj']
_NAME = ['name']


def import_error_init(self, space, __args__):
    take_keywords(space, self, __args__, 'ImportError', _NAME_PATH)
    self.setslot('msg', self.args_w[0] if len(self.args_w) == 1 else space.w_None)


def import_error_str(self, space):
    msg = self.text_slot(space, 'msg')
    if msg is not None:
        return space.newtext(msg)
    return self.base_str(space)


def import_error_reduce(self, space):
    w_name, w_path = self.getslot('name'), self.getslot('path')
    if w_name is None and w_path is None:
        return self.reduce_with(space, self.args_w, self.w_dict)
    w_state = space.newdict()
    if self.w_dict is not None:
        space.call_method(w_state, 'update', self.w_dict)
    if w_name is not None:
        space.setitem_str(w_state, 'name', w_name)
    if w_path is not None:
        space.setitem_str(w_state, 'path', w_path)
    return self.reduce_with(space, self.args_w, w_state)


def attribute_error_init(self, space, __args__):
    take_keywords(space, self, __args__, 'AttributeError', _NAME_OBJ)


def name_error_init(self, space, __args__):
    take_keywords(space, self, __args__, 'NameError', _NAME)


def key_error_str(self, space):
    if len(self.args_w) == 1:
        return space.repr(self.args_w[0])
    return self.base_str(space)


# ---- OSError ----

def os_error_parse(space, w_exc, args_w):
    """OSError(errno, strerror[, filename[, winerror[, filename2]]]) sets attributes; filenames leave args."""
    if 2 <= len(args_w) <= 5:
        w_exc.setslot('errno', args_w[0])
        w_exc.setslot('strerror', args_w[1])
        if len(args_w) >= 3 and not space.is_w(args_w[2], space.w_None):
            if space.is_w(w_exc.w_class, space.w_BlockingIOError) and space.isinstance_w(args_w[2], space.w_int):
                w_exc.setslot('characters_written', args_w[2])
            else:
                w_exc.setslot('filename', args_w[2])
                if len(args_w) == 5 and not space.is_w(args_w[4], space.w_None):
                    w_exc.setslot('filename2', args_w[4])
                args_w = [args_w[0], args_w[1]]
    w_exc.args_w = args_w[:]


def os_error_leaves_work_to_init(space, w_type):
    """A subclass with an __init__ of its own but OSError's __new__ chooses in __init__ what OSError gets to see."""
    assert isinstance(w_type, W_TypeObject)
    return (w_type.lookup('__init__') is not space.w_OSError.lookup('__init__') and
            w_type.lookup('__new__') is space.w_OSError.lookup('__new__'))


def os_error_new(space, w_type, __args__):
    args_w, _ = __args__.unpack()
    w_type = checked_class(space, w_type)
    if os_error_leaves_work_to_init(space, w_type):
        w_exc = W_BaseException(w_type)
        w_exc.args_w = []
        return w_exc
    if space.is_w(w_type, space.w_OSError) and 2 <= len(args_w) <= 5 and space.isinstance_w(args_w[0], space.w_int):
        w_type = os_error_class(space, args_w[0])
    w_exc = W_BaseException(w_type)
    os_error_parse(space, w_exc, args_w)
    return w_exc


def os_error_init(self, space, __args__):
    args_w, kwds_w = __args__.unpack()
    if len(kwds_w) > 0:
        raise oefmt(space.w_TypeError, "%s() takes no keyword arguments", self.w_class.getname(space))
    if os_error_leaves_work_to_init(space, self.w_class):
        os_error_parse(space, self, args_w)


def os_error_str(self, space):
    w_errno, w_strerror = self.getslot('errno'), self.getslot('strerror')
    w_filename, w_filename2 = self.getslot('filename'), self.getslot('filename2')
    if w_filename is None and (w_errno is None or w_strerror is None):
        return self.base_str(space)
    text = '[Errno %s] %s' % (space.text_w(space.str(self.slot_or_none(space, 'errno'))),
                              space.text_w(space.str(self.slot_or_none(space, 'strerror'))))
    if w_filename is not None:
        text += ': ' + space.text_w(space.repr(w_filename))
        if w_filename2 is not None:
            text += ' -> ' + space.text_w(space.repr(w_filename2))
    return space.newtext(text)


def os_error_reduce(self, space):
    args_w = self.args_w
    w_filename, w_filename2 = self.getslot('filename'), self.getslot('filename2')
    if len(args_w) == 2 and w_filename is not None:
        args_w = args_w + [w_filename]
        if w_filename2 is not None:
            args_w = args_w + [space.w_None, w_filename2]
    return self.reduce_with(space, args_w, self.w_dict)


ERRNO_CLASSES = [
    ('BlockingIOError', ['EAGAIN', 'EALREADY', 'EINPROGRESS', 'EWOULDBLOCK']),
    ('BrokenPipeError', ['EPIPE', 'ESHUTDOWN']),
    ('ChildProcessError', ['ECHILD']),
    ('ConnectionAbortedError', ['ECONNABORTED']),
    ('ConnectionRefusedError', ['ECONNREFUSED']),
    ('ConnectionResetError', ['ECONNRESET']),
    ('FileExistsError', ['EEXIST']),
    ('FileNotFoundError', ['ENOENT']),
    ('IsADirectoryError', ['EISDIR']),
    ('NotADirectoryError', ['ENOTDIR']),
    ('InterruptedError', ['EINTR']),
    ('PermissionError', ['EACCES', 'EPERM']),
    ('ProcessLookupError', ['ESRCH']),
    ('TimeoutError', ['ETIMEDOUT']),
]
_errno_to_name = {}
for _name, _errnos in ERRNO_CLASSES:
    for _errno in _errnos:
        _errno_to_name[getattr(errno, _errno)] = _name


def os_error_class(space, w_errno):
    try:
        name = _errno_to_name.get(space.int_w(w_errno), '')
    except OperationError:      # no machine integer
        return space.w_OSError
    if name == '':
        return space.w_OSError
    return space.exception_types[name]


# ---- SyntaxError ----

SYNTAX_FIELDS = 'msg filename lineno offset text end_lineno end_offset print_file_and_line'


def syntax_error_init(self, space, __args__):
    self.init_args(space, __args__)
    args_w = self.args_w
    if len(args_w) >= 1:
        self.setslot('msg', args_w[0])
    if len(args_w) == 2:
        values_w = space.unpackiterable(args_w[1])
        if len(values_w) < 4:
            raise oefmt(space.w_TypeError, "function missing required argument '%s' (pos %d)",
                        ['filename', 'lineno', 'offset', 'text'][len(values_w)], len(values_w) + 1)
        if len(values_w) > 6:
            raise oefmt(space.w_TypeError, "function takes at most 6 arguments (%d given)", len(values_w))
        if len(values_w) == 5:
            raise oefmt(space.w_TypeError, "end_offset must be provided when end_lineno is provided")
        self.setslot('filename', values_w[0])
        self.setslot('lineno', values_w[1])
        self.setslot('offset', values_w[2])
        self.setslot('text', values_w[3])
        if len(values_w) == 6:
            self.setslot('end_lineno', values_w[4])
            self.setslot('end_offset', values_w[5])


def syntax_error_str(self, space):
    msg = space.text_w(space.str(self.slot_or_none(space, 'msg')))
    filename = self.text_slot(space, 'filename')
    w_lineno = self.getslot('lineno')
    has_lineno = w_lineno is not None and space.isinstance_w(w_lineno, space.w_int)
    where = ''
    if filename is not None:
        start = filename.rfind('/') + 1
        assert start >= 0
        where = filename[start:]
    if has_lineno:
        if filename is not None:
            where += ', '
        where += 'line ' + space.text_w(space.str(w_lineno))
    elif filename is None:
        return space.newtext(msg)
    return space.newtext('%s (%s)' % (msg, where))


# ---- UnicodeError ----

def unicode_error_init(nargs, w_object_type):
    names = ['encoding', 'object', 'start', 'end', 'reason']
    if nargs == 4:
        names = names[1:]

    def init(self, space, __args__):
        self.init_args(space, __args__)
        args_w = self.args_w
        if len(args_w) != nargs:
            raise oefmt(space.w_TypeError, "function takes exactly %d arguments (%d given)", nargs, len(args_w))
        for i in range(nargs):
            w_arg, name = args_w[i], names[i]
            if name == 'start' or name == 'end':
                if not space.isinstance_w(w_arg, space.w_int):
                    raise oefmt(space.w_TypeError, "'%T' object cannot be interpreted as an integer", w_arg)
            elif name == 'object' and w_object_type == 'bytes':
                if not space.isinstance_w(w_arg, space.w_bytes):
                    w_arg = space.newbytes(space.bytes_w(w_arg))
            elif not space.isinstance_w(w_arg, space.w_text):
                raise oefmt(space.w_TypeError, "argument %d must be str, not %T", i + 1, w_arg)
            self.setslot(name, w_arg)
    return init


def _clipped_range(self, space, length):
    """start and end forced into the object, at least one item long."""
    start = space.int_w(self.getslot('start'))
    end = space.int_w(self.getslot('end'))
    if start < 0:
        start = 0
    if start >= length:
        start = length - 1
    if end < 1:
        end = 1
    if end > length:
        end = length
    return start, end


def unicode_text_error_str(doing, with_codec):
    def descr_str(self, space):
        w_object = self.getslot('object')
        if w_object is None:
            return space.newtext('')
        codec = ''
        if with_codec:
            codec = "'%s' codec " % space.text_w(space.str(self.slot_or_none(space, 'encoding')))
        reason = space.text_w(space.str(self.slot_or_none(space, 'reason')))
        length = space.len_w(w_object)
        start, end = _clipped_range(self, space, length)
        if 0 <= start < length and end == start + 1:
            char = space.text_w(space.getitem(w_object, space.newint(start)))
            return space.newtext("%scan't %s character '%s' in position %d: %s" % (
                codec, doing, utf8.escaped(utf8.codepoint_at(char, 0)), start, reason))
        return space.newtext("%scan't %s characters in position %d-%d: %s" % (codec, doing, start, end - 1, reason))
    return descr_str


def unicode_decode_error_str(self, space):
    w_object = self.getslot('object')
    if w_object is None:
        return space.newtext('')
    codec = space.text_w(space.str(self.slot_or_none(space, 'encoding')))
    reason = space.text_w(space.str(self.slot_or_none(space, 'reason')))
    data = space.bytes_w(w_object)
    start, end = _clipped_range(self, space, len(data))
    if 0 <= start < len(data) and end == start + 1:
        digits = '%x' % ord(data[start])
        if len(digits) == 1:
            digits = '0' + digits
        return space.newtext("'%s' codec can't decode byte 0x%s in position %d: %s" % (codec, digits, start, reason))
    return space.newtext("'%s' codec can't decode bytes in position %d-%d: %s" % (codec, start, end - 1, reason))


# ---- the hierarchy ----

def own(init=None, new=None, str=None, reduce=None, slots=''):
    """The dictionary entries of a type that has something of its own."""
    entries = slot_properties(slots)
    for key, function in [('__init__', init), ('__str__', str), ('__reduce__', reduce)]:
        if function is not None:
            method = types.MethodType(function, None, W_BaseException)
            entries[key] = interp2app(method, app_name=key)
    if new is not None:
        entries['__new__'] = interp2app(new, app_name='__new__')
    return entries


def get_characters_written(self, space):
    w_count = self.getslot('characters_written')
    if w_count is None:
        raise oefmt(space.w_AttributeError, "characters_written")
    return w_count


def set_characters_written(self, space, w_count):
    self.setslot('characters_written', w_count)


CHARACTERS_WRITTEN = {'characters_written': GetSetProperty(get_characters_written, set_characters_written,
                                                           cls=W_BaseException)}
_UNICODE_FIELDS = 'object start end reason'

# (name, base, docstring, own dictionary entries)
HIERARCHY = [
    ('Exception', 'BaseException', 'Common base class for all non-exit exceptions.', None),
    ('GeneratorExit', 'BaseException', 'Request that a generator exit.', None),
    ('KeyboardInterrupt', 'BaseException', 'Program interrupted by user.', None),
    ('SystemExit', 'BaseException', 'Request to exit from the interpreter.', own(system_exit_init, slots='code')),

    ('ArithmeticError', 'Exception', 'Base class for arithmetic errors.', None),
    ('FloatingPointError', 'ArithmeticError', 'Floating point operation failed.', None),
    ('OverflowError', 'ArithmeticError', 'Result too large to be represented.', None),
    ('ZeroDivisionError', 'ArithmeticError',
     'Second argument to a division or modulo operation was zero.', None),
    ('AssertionError', 'Exception', 'Assertion failed.', None),
    ('AttributeError', 'Exception', 'Attribute not found.', own(attribute_error_init, slots='name obj')),
    ('BufferError', 'Exception', 'Buffer error.', None),
    ('EOFError', 'Exception', 'Read beyond end of file.', None),
    ('ImportError', 'Exception', "Import can't find module, or can't find name in module.",
     own(import_error_init, str=import_error_str, reduce=import_error_reduce, slots='msg name path')),
    ('ModuleNotFoundError', 'ImportError', 'Module not found.', None),
    ('LookupError', 'Exception', 'Base class for lookup errors.', None),
    ('IndexError', 'LookupError', 'Sequence index out of range.', None),
    ('KeyError', 'LookupError', 'Mapping key not found.', own(str=key_error_str)),
    ('MemoryError', 'Exception', 'Out of memory.', None),
    ('NameError', 'Exception', 'Name not found globally.', own(name_error_init, slots='name')),
    ('UnboundLocalError', 'NameError', 'Local name referenced but not bound to a value.', None),
    ('OSError', 'Exception', 'Base class for I/O related errors.',
     own(os_error_init, os_error_new, os_error_str, os_error_reduce,
         'errno strerror filename filename2')),
    ('BlockingIOError', 'OSError', 'I/O operation would block.', CHARACTERS_WRITTEN),
    ('ChildProcessError', 'OSError', 'Child process error.', None),
    ('ConnectionError', 'OSError', 'Connection error.', None),
    ('BrokenPipeError', 'ConnectionError', 'Broken pipe.', None),
    ('ConnectionAbortedError', 'ConnectionError', 'Connection aborted.', None),
    ('ConnectionRefusedError', 'ConnectionError', 'Connection refused.', None),
    ('ConnectionResetError', 'ConnectionError', 'Connection reset.', None),
    ('FileExistsError', 'OSError', 'File already exists.', None),
    ('FileNotFoundError', 'OSError', 'File not found.', None),
    ('InterruptedError', 'OSError', 'Interrupted by signal.', None),
    ('IsADirectoryError', 'OSError', "Operation doesn't work on directories.", None),
    ('NotADirectoryError', 'OSError', 'Operation only works on directories.', None),
    ('PermissionError', 'OSError', 'Not enough permissions.', None),
    ('ProcessLookupError', 'OSError', 'Process not found.', None),
    ('TimeoutError', 'OSError', 'Timeout expired.', None),
    ('ReferenceError', 'Exception', 'Weak ref proxy used after referent went away.', None),
    ('RuntimeError', 'Exception', 'Unspecified run-time error.', None),
    ('NotImplementedError', 'RuntimeError', "Method or function hasn't been implemented yet.", None),
    ('RecursionError', 'RuntimeError', 'Recursion limit exceeded.', None),
    ('StopAsyncIteration', 'Exception', 'Signal the end from iterator.__anext__().', None),
    ('StopIteration', 'Exception', 'Signal the end from iterator.__next__().',
     own(stop_iteration_init, slots='value')),
    ('SyntaxError', 'Exception', 'Invalid syntax.',
     own(syntax_error_init, str=syntax_error_str, slots=SYNTAX_FIELDS)),
    ('IndentationError', 'SyntaxError', 'Improper indentation.', None),
    ('TabError', 'IndentationError', 'Improper mixture of spaces and tabs.', None),
    ('SystemError', 'Exception', 'Internal error in the interpreter.', None),
    ('TypeError', 'Exception', 'Inappropriate argument type.', None),
    ('ValueError', 'Exception', 'Inappropriate argument value (of correct type).', None),
    ('UnicodeError', 'ValueError', 'Unicode related error.', None),
    ('UnicodeDecodeError', 'UnicodeError', 'Unicode decoding error.',
     own(unicode_error_init(5, 'bytes'), str=unicode_decode_error_str, slots='encoding ' + _UNICODE_FIELDS)),
    ('UnicodeEncodeError', 'UnicodeError', 'Unicode encoding error.',
     own(unicode_error_init(5, 'str'), str=unicode_text_error_str('encode', True),
         slots='encoding ' + _UNICODE_FIELDS)),
    ('UnicodeTranslateError', 'UnicodeError', 'Unicode translation error.',
     own(unicode_error_init(4, 'str'), str=unicode_text_error_str('translate', False), slots='encoding ' + _UNICODE_FIELDS)),

    ('Warning', 'Exception', 'Base class for warning categories.', None),
    ('BytesWarning', 'Warning', 'Base class for warnings about bytes and buffer related problems.', None),
    ('DeprecationWarning', 'Warning', 'Base class for warnings about deprecated features.', None),
    ('EncodingWarning', 'Warning', 'Base class for warnings about encodings.', None),
    ('FutureWarning', 'Warning', 'Base class for warnings about constructs that will change semantically.', None),
    ('ImportWarning', 'Warning', 'Base class for warnings about probable mistakes in module imports', None),
    ('PendingDeprecationWarning', 'Warning',
     'Base class for warnings about features which will be deprecated in the future.', None),
    ('ResourceWarning', 'Warning', 'Base class for warnings about resource usage.', None),
    ('RuntimeWarning', 'Warning', 'Base class for warnings about dubious runtime behavior.', None),
    ('SyntaxWarning', 'Warning', 'Base class for warnings about dubious syntax.', None),
    ('UnicodeWarning', 'Warning', 'Base class for warnings about Unicode related problems.', None),
    ('UserWarning', 'Warning', 'Base class for warnings generated by user code.', None),
]

ALIASES = [('EnvironmentError', 'OSError'), ('IOError', 'OSError')]

W_BaseException.typedef = TypeDef(
    'BaseException',
    __doc__='Common base class for all exceptions',
    __new__=interp2app(new_exception, app_name='__new__'),
    __init__=interp2app(W_BaseException.descr_init),
    __str__=interp2app(W_BaseException.descr_str),
    __repr__=interp2app(W_BaseException.descr_repr),
    __reduce__=interp2app(W_BaseException.descr_reduce),
    __setstate__=interp2app(W_BaseException.descr_setstate),
    __dict__=dict_descr,
    with_traceback=interp2app(W_BaseException.descr_with_traceback),
    add_note=interp2app(W_BaseException.descr_add_note),
    args=GetSetProperty(W_BaseException.get_args, W_BaseException.set_args),
    __cause__=GetSetProperty(W_BaseException.get_cause, W_BaseException.set_cause),
    __context__=GetSetProperty(W_BaseException.get_context, W_BaseException.set_context),
    __suppress_context__=GetSetProperty(W_BaseException.get_suppress_context, W_BaseException.set_suppress_context),
    __traceback__=GetSetProperty(W_BaseException.get_traceback, W_BaseException.set_traceback),
)

EXCEPTION_TYPEDEFS = {'BaseException': W_BaseException.typedef}
for _name, _base, _doc, _entries in HIERARCHY:
    EXCEPTION_TYPEDEFS[_name] = TypeDef(_name, EXCEPTION_TYPEDEFS[_base], __doc__=_doc, acceptable_as_base_class=True,
                                        layout=W_BaseException.typedef)
    EXCEPTION_TYPEDEFS[_name].add_entries(**(_entries or {}))

UNSUPPORTED_OPERATION = TypeDef('io.UnsupportedOperation', (EXCEPTION_TYPEDEFS['OSError'], EXCEPTION_TYPEDEFS['ValueError']),
                                acceptable_as_base_class=True, layout=W_BaseException.typedef)


def make_exception_types(space):
    """Make the app-level types; each becomes space.w_<name>, all of them space.exception_types (name -> type)."""
    types = {}
    for name in ['BaseException'] + [row[0] for row in HIERARCHY]:
        types[name] = space.gettypeobject(EXCEPTION_TYPEDEFS[name])
    for alias, name in ALIASES:
        types[alias] = types[name]
    for name in types:
        setattr(space, 'w_' + name, types[name])
    space.w_UnsupportedOperation = space.gettypeobject(UNSUPPORTED_OPERATION)
    space.exception_types = types
