"""OperationError: an app-level exception travelling through interpreter-level code, and oefmt, which makes one."""
from rpython.rlib import jit
from rpython.rlib.objectmodel import specialize, we_are_translated
from rpython.rlib.unroll import unrolling_iterable


class OperationError(Exception):
    """Carries w_type, and w_value: an instance once normalised, before that the constructor's argument."""
    _traceback = None
    reraised_here = False           # set by an instruction that raises again what its own frame has caught

    def __init__(self, w_type, w_value, tb=None):
        self.w_type = w_type
        self._w_value = w_value
        self._traceback = tb

    def match(self, space, w_check_class):
        return space.exception_match(self.w_type, w_check_class)

    def get_w_value(self, space):
        self.normalize_exception(space)
        return self._w_value

    def normalize_exception(self, space):
        """Make w_value an instance of w_type and return it."""
        w_value = self._w_value
        if w_value is not None and space.isinstance_w(w_value, space.w_BaseException):
            self.w_type = space.type(w_value)
            return w_value
        w_type = self.w_type
        if w_value is None or space.is_w(w_value, space.w_None):
            w_inst = space.call_function(w_type)
        elif space.isinstance_w(w_value, space.w_tuple):
            w_inst = space.call(w_type, w_value)
        else:
            w_inst = space.call_function(w_type, w_value)
        if not space.isinstance_w(w_inst, space.w_BaseException):
            raise oefmt(space.w_TypeError, "calling %N should have returned an instance of BaseException, not %T",
                        w_type, w_inst)
        self._w_value = w_inst
        self.w_type = space.type(w_inst)
        return w_inst

    def errorstr(self, space):
        """'TypeError: message', for messages at interpreter level."""
        w_value = self.normalize_exception(space)
        name = self.w_type.getname(space)
        text = space.text_w(space.str(w_value))
        if text == '':
            return name
        return '%s: %s' % (name, text)

    def async_(self, space):
        """KeyboardInterrupt and SystemExit must not be swallowed."""
        return self.match(space, space.w_SystemExit) or self.match(space, space.w_KeyboardInterrupt)

    def __str__(self):
        if we_are_translated():
            return 'OperationError'
        value = self._w_value
        shown = getattr(value, 'args_w', None)
        if isinstance(self, OpErrFmt):
            shown = self.compute_text_untranslated()
        return 'OperationError(%s: %s)' % (getattr(self.w_type, 'name', self.w_type), shown or value)


_LETTERS = 'sdNTRS8'


class OpErrFmt(OperationError):
    """An OperationError whose message is only put together when somebody looks."""
    def __init__(self, w_type, strings):
        OperationError.__init__(self, w_type, None)
        self.strings = strings

    def get_w_value(self, space):
        if self._w_value is None:
            self._w_value = space.newtext(self._compute_value(space))
        return OperationError.get_w_value(self, space)

    def normalize_exception(self, space):
        if self._w_value is None:
            self._w_value = space.newtext(self._compute_value(space))
        return OperationError.normalize_exception(self, space)

    def _compute_value(self, space):
        raise NotImplementedError

    def compute_text_untranslated(self):
        return ''.join(self.strings)


def _decompose(template):
    parts, formats = [], []
    i = 0
    current = ''
    while i < len(template):
        if template[i] == '%':
            letter = template[i + 1]
            if letter == '%':
                current += '%'
            else:
                assert letter in _LETTERS, 'unknown format letter in %r' % template
                parts.append(current)
                current = ''
                formats.append(letter)
            i += 2
        else:
            current += template[i]
            i += 1
    parts.append(current)
    return parts, tuple(formats)


_classes = {}


def _get_class(formats):
    """One subclass per sequence of format letters; its fields x0, x1 ... hold the arguments until they are needed."""
    try:
        return _classes[formats]
    except KeyError:
        pass
    attrs = ['x%d' % i for i in range(len(formats))]
    entries = unrolling_iterable(zip(range(len(formats)), attrs, formats))

    class OpErrFmtN(OpErrFmt):
        def __init__(self, w_type, strings, *args):
            OpErrFmt.__init__(self, w_type, strings)
            for i, attr, letter in entries:
                setattr(self, attr, args[i])

        def _compute_value(self, space):
            text = self.strings[0]
            for i, attr, letter in entries:
                value = getattr(self, attr)
                if letter == 'd':
                    text += str(value)
                elif letter == 's' or letter == '8':
                    text += value
                elif letter == 'N':
                    text += value.getname(space)
                elif letter == 'T':
                    text += space.type(value).getname(space)
                elif letter == 'R':
                    text += space.text_w(space.repr(value))
                else:
                    text += space.text_w(space.str(value))
                text += self.strings[i + 1]
            return text

        def compute_text_untranslated(self):
            text = self.strings[0]
            for i, attr, letter in entries:
                text += str(getattr(self, attr)) + self.strings[i + 1]
            return text

    OpErrFmtN.__name__ = 'OpErrFmt' + ''.join(formats)
    _classes[formats] = OpErrFmtN
    return OpErrFmtN


class OpErrFmtNoArgs(OpErrFmt):
    def __init__(self, w_type, text):
        OpErrFmt.__init__(self, w_type, [text])

    def _compute_value(self, space):
        return self.strings[0]


@specialize.memo()
def _get_maker(template):
    parts, formats = _decompose(template)
    return _get_class(formats), parts


@jit.dont_look_inside
@specialize.arg(1)
def oefmt(w_type, template, *args):
    """An OperationError of class w_type with a formatted message.

    Letters: %s a str, %d an int, %8 a UTF-8 str; of objects: %R repr(), %S str(), %N the __name__, %T the type's name.
    """
    if not len(args):
        return OpErrFmtNoArgs(w_type, _plain(template))
    cls, parts = _get_maker(template)
    return cls(w_type, parts, *args)


@specialize.memo()
def _plain(template):
    return template.replace('%%', '%')


def wrap_oserror(space, e, filename=None):
    """The app-level OSError for an RPython OSError; the constructor picks the subclass from errno."""
    import os
    try:
        msg = os.strerror(e.errno)
    except ValueError:
        msg = 'error %d' % e.errno
    w_filename = space.w_None
    if filename is not None:
        w_filename = space.newtext(filename)
    w_error = space.call_function(space.w_OSError, space.newint(e.errno), space.newtext(msg), w_filename)
    return OperationError(space.type(w_error), w_error)
