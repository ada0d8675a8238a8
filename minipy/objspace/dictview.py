"""What keys(), values() and items() of a dict return, and the iterators over dicts.

Views look at the dict whenever they are asked.  Those of keys and items are sets as well: their operators give a `set`.
"""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef, GetSetProperty
from minipy.objspace.dictproxy import W_DictProxy
from minipy.objspace.iterobject import W_InterpIterator, iterator_typedef
from minipy.objspace.reprguard import repr_enter, repr_leave
from minipy.objspace.setobject import W_BaseSetObject
from minipy.objspace.tupleobject import W_TupleObject

CHANGED = "dictionary changed size during iteration"


# ---- iterators ----

class W_DictIterator(W_InterpIterator):
    """Forwards over a dict; subclasses say what of an item they give."""
    def __init__(self, w_dict):
        self.walk = w_dict.walk()       # None once exhausted

    def next_or_none(self, space):
        walk = self.walk
        if walk is None:
            return None
        if not walk.advance(CHANGED):
            self.walk = None
            return None
        return self.choose(space, walk)

    def choose(self, space, walk):
        raise NotImplementedError

    def descr_length_hint(self, space):
        if self.walk is None:
            return space.newint(0)
        return space.newint(self.walk.remaining())


class W_DictKeyIterator(W_DictIterator):
    def choose(self, space, walk):
        return walk.get_key()


class W_DictValueIterator(W_DictIterator):
    def choose(self, space, walk):
        return walk.get_value()


class W_DictItemIterator(W_DictIterator):
    def choose(self, space, walk):
        return space.newtuple([walk.get_key(), walk.get_value()])


class W_DictReverseIterator(W_InterpIterator):
    """Backwards over what the dict held at the start, as long as its size stays the same."""
    def __init__(self, w_dict):
        self.w_dict = w_dict
        self.walk = w_dict.walk()       # None once exhausted
        self.keys_w = w_dict.keys()
        self.index = len(self.keys_w)

    def next_or_none(self, space):
        if self.walk is None:
            return None
        self.walk.check_size(CHANGED)
        index = self.index - 1
        if index < 0:
            self.walk = None
            return None
        self.index = index
        return self.choose(space, self.keys_w[index])

    def choose(self, space, w_key):
        raise NotImplementedError

    def value(self, space, w_key):
        w_value = self.w_dict.getitem(w_key)
        if w_value is None:
            raise self.walk.keys_changed()
        return w_value

    def descr_length_hint(self, space):
        if self.walk is None:
            return space.newint(0)
        return space.newint(self.index)


class W_DictReverseKeyIterator(W_DictReverseIterator):
    def choose(self, space, w_key):
        return w_key


class W_DictReverseValueIterator(W_DictReverseIterator):
    def choose(self, space, w_key):
        return self.value(space, w_key)


class W_DictReverseItemIterator(W_DictReverseIterator):
    def choose(self, space, w_key):
        return space.newtuple([w_key, self.value(space, w_key)])


for _name, _cls in [('keyiterator', W_DictKeyIterator), ('valueiterator', W_DictValueIterator),
                    ('itemiterator', W_DictItemIterator), ('reversekeyiterator', W_DictReverseKeyIterator),
                    ('reversevalueiterator', W_DictReverseValueIterator),
                    ('reverseitemiterator', W_DictReverseItemIterator)]:
    _cls.typedef = iterator_typedef('dict_' + _name, _cls)


# ---- views ----

class W_DictView(W_Root):
    _immutable_fields_ = ['w_dict']
    name = ''

    def __init__(self, w_dict):
        self.w_dict = w_dict

    def iterator(self):
        raise NotImplementedError

    def descr_len(self, space):
        return space.newint(self.w_dict.length())

    def descr_iter(self, space):
        return self.iterator()

    def descr_repr(self, space):
        if not repr_enter(self):
            return space.newtext('...')
        try:
            w_list = space.newlist(space.unpackiterable(self))
            return space.newtext('%s(%s)' % (self.name, space.utf8_w(space.repr(w_list))))
        finally:
            repr_leave(self)

    def fget_mapping(self, space):
        """dictionary that this view refers to"""
        return W_DictProxy(self.w_dict)


class W_DictValues(W_DictView):
    name = 'dict_values'

    def iterator(self):
        return W_DictValueIterator(self.w_dict)

    def descr_reversed(self, space):
        return W_DictReverseValueIterator(self.w_dict)


class W_DictSetView(W_DictView):
    """A view that is a set: of keys or of items."""

    def contains(self, space, w_item):
        raise NotImplementedError

    def descr_contains(self, space, w_item):
        return space.newbool(self.contains(space, w_item))

    def descr_isdisjoint(self, space, w_other, __posonly__=None):
        """Return True if the view and the given iterable have a null intersection."""
        if w_other is self:
            return space.newbool(self.w_dict.length() == 0)
        w_iter = space.iter(w_other)
        while True:
            w_item = space.next_or_none(w_iter)
            if w_item is None:
                return space.w_True
            if self.contains(space, w_item):
                return space.w_False

    def is_within(self, space, w_other):
        """Is each of my members one of w_other's?"""
        w_iter = self.iterator()
        while True:
            w_item = w_iter.next_or_none(space)
            if w_item is None:
                return True
            if not space.contains_w(w_other, w_item):
                return False


def contains_all(space, w_view, w_other):
    """Is each of w_other's members one of the view's?"""
    w_iter = space.iter(w_other)
    while True:
        w_item = space.next_or_none(w_iter)
        if w_item is None:
            return True
        if not w_view.contains(space, w_item):
            return False


def make_comparison(name, compare_lengths, is_subset, is_negated):
    def compare(self, space, w_other):
        if not isinstance(w_other, W_BaseSetObject) and not isinstance(w_other, W_DictSetView):
            return space.w_NotImplemented
        result = compare_lengths(self.w_dict.length(), space.len_w(w_other))
        if result:
            if is_subset:
                result = self.is_within(space, w_other)
            else:
                result = contains_all(space, self, w_other)
        return space.newbool(result != is_negated)
    compare.func_name = 'descr_' + name
    return compare


for _arguments in [('lt', lambda x, y: x < y, True, False), ('le', lambda x, y: x <= y, True, False),
                   ('gt', lambda x, y: x > y, False, False), ('ge', lambda x, y: x >= y, False, False),
                   ('eq', lambda x, y: x == y, True, False), ('ne', lambda x, y: x == y, True, True)]:
    setattr(W_DictSetView, 'descr_' + _arguments[0], make_comparison(*_arguments))


def make_operator(name, method, is_reflected):
    def operate(self, space, w_other):
        w_left, w_right = self, w_other
        if is_reflected:
            w_left, w_right = w_other, self
        w_result = space.newset([])
        w_result.update_from(space, w_left)
        getattr(w_result, method)(space, w_right)
        return w_result
    operate.func_name = 'descr_' + name
    return operate


for _name, _method in [('and', 'intersection_update'), ('or', 'update_from'), ('sub', 'difference_update'),
                       ('xor', 'symmetric_difference_update')]:
    setattr(W_DictSetView, 'descr_' + _name, make_operator(_name, _method, False))
    setattr(W_DictSetView, 'descr_r' + _name, make_operator('r' + _name, _method, True))


class W_DictKeys(W_DictSetView):
    name = 'dict_keys'

    def iterator(self):
        return W_DictKeyIterator(self.w_dict)

    def contains(self, space, w_item):
        return self.w_dict.getitem(w_item) is not None

    def descr_reversed(self, space):
        return W_DictReverseKeyIterator(self.w_dict)


class W_DictItems(W_DictSetView):
    name = 'dict_items'

    def iterator(self):
        return W_DictItemIterator(self.w_dict)

    def contains(self, space, w_item):
        if not isinstance(w_item, W_TupleObject) or w_item.length() != 2:
            return False
        w_value = self.w_dict.getitem(w_item.getitem(0))
        return w_value is not None and space.eq_w(w_value, w_item.getitem(1))

    def descr_reversed(self, space):
        return W_DictReverseItemIterator(self.w_dict)


def view_entries(cls):
    return {
        '__len__': interp2app(cls.descr_len),
        '__iter__': interp2app(cls.descr_iter),
        '__reversed__': interp2app(cls.descr_reversed),
        '__repr__': interp2app(cls.descr_repr),
        'mapping': GetSetProperty(cls.fget_mapping),
    }


def set_view_entries(cls):
    entries = view_entries(cls)
    for name in ['contains', 'lt', 'le', 'eq', 'ne', 'gt', 'ge', 'and', 'or', 'sub', 'xor', 'rand', 'ror', 'rsub', 'rxor']:
        entries['__%s__' % name] = interp2app(getattr(cls, 'descr_' + name))
    entries['__hash__'] = None
    entries['isdisjoint'] = interp2app(cls.descr_isdisjoint)
    return entries


W_DictKeys.typedef = TypeDef('dict_keys', **set_view_entries(W_DictKeys))
W_DictItems.typedef = TypeDef('dict_items', **set_view_entries(W_DictItems))
W_DictValues.typedef = TypeDef('dict_values', **view_entries(W_DictValues))
