"""W_Root: the root of everything an app-level program can hold.

Its methods are the interpreter-level protocol of an object: which class it has, where its attributes live, and how it
turns into an unwrapped integer, float or string.  The object space (minipy.objspace.space) is written in terms of them.
"""
from minipy.interpreter.buffer import BufferInterfaceNotFound
from minipy.interpreter.error import oefmt


class W_Root(object):
    typedef = None
    # True on the interp-level subclasses made for app-level subclasses (see objspace/mapdict.py)
    user_overridden_class = False

    # ---- class ----

    def getclass(self, space):
        return space.gettypeobject(self.typedef)

    def setclass(self, space, w_subtype):
        raise oefmt(space.w_TypeError, "__class__ assignment only supported for mutable types or ModuleType subclasses")

    def user_setup(self, space, w_subtype):
        raise NotImplementedError("only interp-level user subclasses have typedefs that can be set up")

    def getname(self, space):
        """The name for messages: of a type or function its __name__, else '?'."""
        w_name = space.findattr(self, space.newtext('__name__'))
        if w_name is None or not space.isinstance_w(w_name, space.w_text):
            return '?'
        return space.text_w(w_name)

    # ---- instance attributes ----

    def getdict(self, space):
        return None

    def setdict(self, space, w_dict):
        raise oefmt(space.w_TypeError, "attribute '__dict__' of '%T' objects is not writable", self)

    def getdictvalue(self, space, attr):
        w_dict = self.getdict(space)
        if w_dict is None:
            return None
        return space.finditem_str(w_dict, attr)

    def setdictvalue(self, space, attr, w_value):
        w_dict = self.getdict(space)
        if w_dict is None:
            return False
        space.setitem_str(w_dict, attr, w_value)
        return True

    def deldictvalue(self, space, attr):
        w_dict = self.getdict(space)
        if w_dict is None:
            return False
        if space.finditem_str(w_dict, attr) is None:
            return False
        space.delitem(w_dict, space.newtext(attr))
        return True

    # ---- identity ----

    def is_w(self, space, w_other):
        return self is w_other

    # ---- machine numbers ----

    def is_machine_int(self):
        """Whether it is an integer of a class of which `with_int` makes others."""
        return False

    def with_int(self, value):
        """The integer of the same class with the value of one of two integers of that class."""
        raise NotImplementedError("only machine integers have others of their kind")

    def is_machine_float(self):
        """Whether it is a float of a class of which `with_float` makes others."""
        return False

    def with_float(self, value):
        """The float of the same class with the value of one of two floats of that class."""
        raise NotImplementedError("only machine floats have others of their kind")

    # ---- unwrapping ----

    def int_w(self, space, allow_conversion=True):
        if allow_conversion:
            w_result = self._convert(space, '__int__', '__index__')
            if w_result is not None and space.isinstance_w(w_result, space.w_int):
                return w_result.int_w(space, False)
        raise self.unwrap_error(space, 'integer')

    def bigint_w(self, space, allow_conversion=True):
        if allow_conversion:
            w_result = self._convert(space, '__int__', '__index__')
            if w_result is not None and space.isinstance_w(w_result, space.w_int):
                return w_result.bigint_w(space, False)
        raise self.unwrap_error(space, 'integer')

    def float_w(self, space, allow_conversion=True):
        if allow_conversion:
            w_result = self._convert(space, '__float__', '__index__')
            if w_result is not None:
                if space.isinstance_w(w_result, space.w_float) or space.isinstance_w(w_result, space.w_int):
                    return w_result.float_w(space, False)
        raise oefmt(space.w_TypeError, "must be real number, not %T", self)

    def _convert(self, space, first, second):
        w_method = space.lookup(self, first)
        if w_method is None:
            w_method = space.lookup(self, second)
            if w_method is None:
                return None
        return space.get_and_call_function(w_method, self)

    def text_w(self, space):
        raise self.unwrap_error(space, 'str')

    def utf8_w(self, space):
        return self.text_w(space)

    def bytes_w(self, space):
        raise oefmt(space.w_TypeError, "a bytes-like object is required, not '%T'", self)

    def buffer_w(self, space, flags):
        """The object's memory, a BufferView; only a function that catches BufferInterfaceNotFound may call this."""
        raise BufferInterfaceNotFound

    def unpackcomplex(self, space):
        return self.float_w(space), 0.0

    def unwrap_error(self, space, expected):
        return oefmt(space.w_TypeError, "expected %s, got %T object", expected, self)

    # ---- what a descriptor does fast (functions and properties override these) ----

    def is_data_descr(self):
        return False


class SpaceCache(object):
    """A per-space cache filled on demand, before translation: subclass and define `build(key)`."""
    def __init__(self, space):
        self.space = space
        self.content = {}

    def getorbuild(self, key):
        try:
            return self.content[key]
        except KeyError:
            result = self.content[key] = self.build(key)
            return result
