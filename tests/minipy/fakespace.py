"""A space that is just enough for the containers: to see that they are RPython without translating an interpreter.

It lives in a module of its own because py.test rewrites the asserts of test modules into what is not RPython.
"""
from rpython.rlib.objectmodel import instantiate, specialize
from rpython.rlib.rbigint import rbigint
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.objspace.boolobject import W_BoolObject
from minipy.objspace.dictobject import W_DictObject
from minipy.objspace.dictview import W_DictView
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.iterobject import W_InterpIterator
from minipy.objspace.listobject import W_ListObject
from minipy.objspace.noneobject import W_NoneObject
from minipy.objspace.rangeobject import W_RangeObject
from minipy.objspace.setobject import W_BaseSetObject, W_FrozensetObject, W_SetObject
from minipy.objspace.tupleobject import W_TupleObject
from minipy.objspace.unicodeobject import W_UnicodeObject


class W_Type(W_Root):
    def __init__(self, name):
        self.name = name

    def getname(self, space):
        return self.name

    def lookup(self, name):
        return None


def int_of(w_obj):
    assert isinstance(w_obj, W_IntObject)
    return w_obj.intval


def arithmetic(operate):
    def method(self, w_a, w_b):
        return W_IntObject(operate(int_of(w_a), int_of(w_b)))
    return method


def comparison_w(operate):
    def method(self, w_a, w_b):
        return operate(int_of(w_a), int_of(w_b))
    return method


def comparison(operate):
    def method(self, w_a, w_b):
        return self.newbool(operate(int_of(w_a), int_of(w_b)))
    return method


class FakeSpace(object):
    """Knows ints, texts and the containers; other objects are equal to themselves and have no special methods."""
    w_None = W_NoneObject()
    w_True = W_BoolObject(True)
    w_False = W_BoolObject(False)
    w_NotImplemented = W_Root()
    for _name in ['TypeError', 'ValueError', 'IndexError', 'KeyError', 'StopIteration', 'RuntimeError', 'OverflowError',
                  'MemoryError', 'list', 'dict', 'tuple', 'set', 'frozenset', 'int', 'text']:
        locals()['w_' + _name] = W_Type(_name)

    def _freeze_(self):
        return True

    def newint(self, value):
        return W_IntObject(value)

    def newlong(self, value):
        return W_IntObject(value.toint())

    def newfloat(self, value):
        return W_FloatObject(value)

    def newtext(self, text):
        return W_UnicodeObject(text, len(text))

    def newbool(self, value):
        return self.w_True if value else self.w_False

    def newtuple(self, items_w):
        return W_TupleObject(items_w)

    def newlist(self, items_w):
        return W_ListObject(self, items_w)

    def newset(self, items_w):
        return W_SetObject(self, items_w)

    @specialize.arg(1)
    def allocate_instance(self, cls, w_type):
        return instantiate(cls)

    def is_none(self, w_obj):
        return w_obj is None or w_obj is self.w_None

    def is_w(self, w_a, w_b):
        return w_a is w_b

    def is_not_implemented(self, w_obj):
        return w_obj is self.w_NotImplemented

    def exception_match(self, w_type, w_check):
        return w_type is w_check

    def lookup(self, w_obj, name):
        if isinstance(w_obj, W_IntObject) and name == '__index__':
            return w_obj
        if name == '__iter__' and (isinstance(w_obj, W_ListObject) or isinstance(w_obj, W_TupleObject)):
            return w_obj
        return None

    def findattr(self, w_obj, w_name):
        return None

    def get_and_call_function(self, w_func, w_obj, *args_w):
        return w_obj

    def call_function(self, w_func, *args_w):
        for w_arg in args_w:
            return self.neg(w_arg)
        return w_func

    def call_method(self, w_obj, name, *args_w):
        return w_obj

    def type(self, w_obj):
        return self.w_list

    def index(self, w_obj):
        return w_obj

    def getindex_w(self, w_obj, w_exception):
        if not isinstance(w_obj, W_IntObject):
            raise oefmt(self.w_TypeError, "no integer")
        return w_obj.intval

    def bigint_w(self, w_obj):
        return rbigint.fromint(int_of(w_obj))

    def is_true(self, w_obj):
        return int_of(w_obj) != 0

    def neg(self, w_obj):
        return W_IntObject(-int_of(w_obj))

    def eq_w(self, w_a, w_b):
        if isinstance(w_a, W_IntObject) and isinstance(w_b, W_IntObject):
            return w_a.intval == w_b.intval
        if isinstance(w_a, W_UnicodeObject) and isinstance(w_b, W_UnicodeObject):
            return w_a._utf8 == w_b._utf8
        if isinstance(w_a, W_TupleObject):
            return w_a.descr_eq(self, w_b) is self.w_True
        return w_a is w_b

    def eq(self, w_a, w_b):
        return self.newbool(self.eq_w(w_a, w_b))

    def ne(self, w_a, w_b):
        return self.newbool(not self.eq_w(w_a, w_b))

    def hash_w(self, w_obj):
        if isinstance(w_obj, W_IntObject):
            return w_obj.intval
        if isinstance(w_obj, W_UnicodeObject):
            return len(w_obj._utf8)
        if isinstance(w_obj, W_TupleObject):
            return int_of(w_obj.descr_hash(self))
        if isinstance(w_obj, W_FrozensetObject):
            return int_of(w_obj.descr_hash(self))
        raise oefmt(self.w_TypeError, "unhashable")

    def hash(self, w_obj):
        return W_IntObject(self.hash_w(w_obj))

    def repr(self, w_obj):
        if isinstance(w_obj, W_IntObject):
            return self.newtext(str(w_obj.intval))
        if isinstance(w_obj, W_ListObject):
            return w_obj.descr_repr(self)
        if isinstance(w_obj, W_TupleObject):
            return w_obj.descr_repr(self)
        if isinstance(w_obj, W_UnicodeObject):
            return w_obj
        return self.newtext('?')

    def utf8_w(self, w_obj):
        assert isinstance(w_obj, W_UnicodeObject)
        return w_obj._utf8

    def len_w(self, w_obj):
        if isinstance(w_obj, W_BaseSetObject):
            return w_obj.length()
        return 0

    def contains_w(self, w_container, w_item):
        assert isinstance(w_container, W_BaseSetObject)
        return w_container.contains(w_item)

    def getitem(self, w_obj, w_key):
        return w_key

    def setitem(self, w_obj, w_key, w_value):
        pass

    def iter(self, w_obj):
        if isinstance(w_obj, W_ListObject):
            return w_obj.descr_iter(self)
        if isinstance(w_obj, W_TupleObject):
            return w_obj.descr_iter(self)
        if isinstance(w_obj, W_DictObject):
            return w_obj.descr_iter(self)
        if isinstance(w_obj, W_BaseSetObject):
            return w_obj.descr_iter(self)
        if isinstance(w_obj, W_DictView):
            return w_obj.descr_iter(self)
        if isinstance(w_obj, W_RangeObject):
            return w_obj.iterator(self)
        raise oefmt(self.w_TypeError, "not iterable")

    def next_or_none(self, w_iter):
        assert isinstance(w_iter, W_InterpIterator)
        return w_iter.next_or_none(self)

    def unpackiterable(self, w_iterable):
        items_w = []
        w_iter = self.iter(w_iterable)
        while True:
            w_item = self.next_or_none(w_iter)
            if w_item is None:
                return items_w
            items_w.append(w_item)

    def fixedview(self, w_iterable):
        return self.unpackiterable(w_iterable)[:]


for _name, _operate in [('add', lambda a, b: a + b), ('sub', lambda a, b: a - b), ('mul', lambda a, b: a * b),
                        ('floordiv', lambda a, b: a // b), ('mod', lambda a, b: a % b)]:
    setattr(FakeSpace, _name, arithmetic(_operate))
for _name, _operate in [('lt', lambda a, b: a < b), ('le', lambda a, b: a <= b), ('gt', lambda a, b: a > b),
                        ('ge', lambda a, b: a >= b)]:
    setattr(FakeSpace, _name + '_w', comparison_w(_operate))
    setattr(FakeSpace, _name, comparison(_operate))


@specialize.arg(0)
def cast(cls, w_obj):
    assert isinstance(w_obj, cls)
    return w_obj
