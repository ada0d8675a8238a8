"""A space of a few lines: what the numeric types and the formatting ask of one, and no more.

Not in a test file, because RPython does not understand the assert statements that pytest rewrites there.
"""
from rpython.rlib.objectmodel import specialize

from minipy.interpreter.baseobjspace import W_Root
from minipy.objspace import newformat, utf8
from minipy.objspace.boolobject import W_BoolObject
from minipy.objspace.complexobject import W_ComplexObject
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_AbstractIntObject, W_IntObject
from minipy.objspace.longobject import W_LongObject


class W_Type(W_Root):
    def __init__(self, name):
        self.name = name

    def getname(self, space):
        return self.name


class W_Text(W_Root):
    def __init__(self, text, length):
        self.text = text
        self.length = length

    def text_w(self, space):
        return self.text


class W_Bytes(W_Root):
    def __init__(self, data):
        self.data = data

    def bytes_w(self, space):
        return self.data


class W_Tuple(W_Root):
    def __init__(self, items_w):
        self.items_w = items_w


class Space(object):
    """What the numeric types ask of an object space, and no more."""
    w_NotImplemented = W_Root()
    w_True, w_False, w_None = W_BoolObject(True), W_BoolObject(False), W_Root()
    w_int, w_text, w_bytes, w_bytearray, w_tuple = [W_Type(name) for name in 'int str bytes bytearray tuple'.split()]

    def _freeze_(self):
        return True

    def __getattr__(self, name):
        """An exception type."""
        assert name.startswith('w_'), name
        return W_Type(name[2:])

    def exception_match(self, w_type, w_check):
        return w_type is w_check

    def newint(self, value):
        return W_IntObject(value)

    def newlong(self, num):
        try:
            return W_IntObject(num.toint())
        except OverflowError:
            return W_LongObject(num)

    def newfloat(self, value):
        return W_FloatObject(value)

    def newcomplex(self, real, imag):
        return W_ComplexObject(real, imag)

    def newbool(self, flag):
        return self.w_True if flag else self.w_False

    def newtext(self, text):
        return W_Text(text, utf8.length(text))

    def newutf8(self, text, length):
        return W_Text(text, length)

    def newbytes(self, data):
        return W_Bytes(data)

    def newtuple(self, items_w):
        return W_Tuple(items_w)

    def fixedview(self, w_tuple):
        assert isinstance(w_tuple, W_Tuple)
        return w_tuple.items_w

    def utf8_len_w(self, w_text):
        assert isinstance(w_text, W_Text)
        return w_text.text, w_text.length

    def text_w(self, w_text):
        return w_text.text_w(self)

    def bytes_w(self, w_bytes):
        return w_bytes.bytes_w(self)

    def isinstance_w(self, w_obj, w_type):
        return w_type is self.w_text and isinstance(w_obj, W_Text) or (
            w_type is self.w_tuple and isinstance(w_obj, W_Tuple)) or w_type is self.w_bytes and isinstance(w_obj, W_Bytes)

    def type(self, w_obj):
        return self.w_int

    def is_true(self, w_bool):
        return w_bool is self.w_True

    def is_none(self, w_obj):
        return w_obj is None or w_obj is self.w_None

    def lookup(self, w_obj, name):
        if name == '__index__' and isinstance(w_obj, W_AbstractIntObject):
            return w_obj
        return None

    def index(self, w_obj):
        return w_obj

    def getindex_w(self, w_obj, w_exception):
        assert isinstance(w_obj, W_IntObject)
        return w_obj.intval

    def bigint_w(self, w_obj):
        assert isinstance(w_obj, W_AbstractIntObject)
        return w_obj.as_bigint()

    def float_w(self, w_obj):
        if isinstance(w_obj, W_FloatObject):
            return w_obj.floatval
        assert isinstance(w_obj, W_AbstractIntObject)
        return w_obj.float_w(self)

    def pow2(self, w_x, w_y):
        assert isinstance(w_x, W_FloatObject)
        return w_x.descr_pow(self, w_y)

    def getitem(self, w_obj, w_key):
        return w_obj

    def getattr(self, w_obj, w_name):
        return w_obj

    @specialize.argtype(2)
    def call_function(self, w_callable, w_arg):
        return w_arg

    def get_and_call_function(self, w_method, w_obj):
        return w_obj

    def str(self, w_obj):
        return self.repr(w_obj)

    ascii = str

    def repr(self, w_obj):
        if isinstance(w_obj, W_AbstractIntObject):
            return w_obj.descr_repr(self)
        if isinstance(w_obj, W_FloatObject):
            return w_obj.descr_repr(self)
        if isinstance(w_obj, W_ComplexObject):
            return w_obj.descr_repr(self)
        assert isinstance(w_obj, W_Text)
        return w_obj

    def format(self, w_obj, w_spec):
        if isinstance(w_obj, W_AbstractIntObject):
            return w_obj.descr_format(self, w_spec)
        text, length = self.utf8_len_w(w_obj)
        return newformat.format_text(self, text, length, self.text_w(w_spec))


space = Space()


def show(w_obj):
    if isinstance(w_obj, W_Tuple):
        return ' '.join([show(w_item) for w_item in w_obj.items_w])
    if isinstance(w_obj, W_Bytes):
        return 'bytes'
    if w_obj is space.w_NotImplemented:
        return 'NotImplemented'
    return space.text_w(space.repr(w_obj))


def to_int(w_x):
    assert isinstance(w_x, W_IntObject)
    return w_x


def to_float(w_x):
    assert isinstance(w_x, W_FloatObject)
    return w_x
