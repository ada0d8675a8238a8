"""dict: its methods and operators, over the storage strategies of dictstrategy.py."""
from rpython.rlib.objectmodel import instantiate
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef
from minipy.objspace.dictstrategy import EMPTY
from minipy.objspace.reprguard import repr_enter, repr_leave


def key_error(space, w_key):
    """KeyError(w_key); in a tuple, since a key that is one would be spread over the exception's arguments."""
    return OperationError(space.w_KeyError, space.newtuple([w_key]))


def iterates_as_dict(space, w_dict):
    """False for an instance of a subclass with an __iter__ of its own, whose items only its methods know."""
    return type(w_dict) is W_DictObject or (
        space.lookup(w_dict, '__iter__') is space.w_dict.lookup('__iter__'))


class W_DictObject(W_Root):

    def __init__(self, space):
        self.space = space
        self.switch_to(EMPTY)

    # ---- interp level ----

    def switch_to(self, strategy):
        """Take another strategy, and be empty."""
        self.strategy = strategy
        self.dstorage = strategy.empty_storage(self.space)

    def getitem(self, w_key):
        """The value, or None."""
        return self.strategy.getitem(self, w_key)

    def getitem_str(self, key):
        return self.strategy.getitem_str(self, key)

    def setitem(self, w_key, w_value):
        self.strategy.setitem(self, w_key, w_value)

    def setitem_str(self, key, w_value):
        self.strategy.setitem_str(self, key, w_value)

    def delitem(self, w_key):
        """Remove an item; RPython KeyError when there is none."""
        self.strategy.delitem(self, w_key)

    def delitem_if_there(self, w_key):
        """Remove an item; was there one?"""
        try:
            self.strategy.delitem(self, w_key)
        except KeyError:
            return False
        return True

    def setdefault(self, w_key, w_default):
        return self.strategy.setdefault(self, w_key, w_default)

    def popitem(self):
        """Remove the last item and return (w_key, w_value); the dict must not be empty."""
        return self.strategy.popitem(self)

    def length(self):
        return self.strategy.length(self)

    def clear(self):
        self.strategy.clear(self)

    def copy(self):
        """A plain dict with the same items."""
        return self.strategy.copy(self)

    def plain_dict(self, strategy, dstorage):
        """A plain dict with the given storage."""
        w_dict = instantiate(W_DictObject)
        w_dict.space = self.space
        w_dict.strategy = strategy
        w_dict.dstorage = dstorage
        return w_dict

    def keys(self):
        """A new list of the keys."""
        return self.strategy.keys(self)

    def values(self):
        return self.strategy.values(self)

    def iterator(self):
        """An interp-level DictIterator, for when nobody changes the dict meanwhile."""
        return self.strategy.iterator(self)

    def walk(self):
        """An interp-level DictWalk, for when somebody might."""
        return DictWalk(self)

    def update_from_dict(self, w_other):
        """Take over the items of another dict."""
        if self.strategy is EMPTY:
            w_copy = w_other.copy()
            self.strategy = w_copy.strategy
            self.dstorage = w_copy.dstorage
            return
        walk = w_other.walk()
        while walk.advance("dict mutated during update"):
            self.setitem(walk.get_key(), walk.get_value())

    def equals(self, space, w_other):
        if self.length() != w_other.length():
            return False
        walk = self.walk()
        while walk.advance("dictionary changed size during iteration"):
            w_value = walk.get_value()
            w_other_value = w_other.getitem(walk.get_key())
            if w_other_value is None or not space.eq_w(w_value, w_other_value):
                return False
        return True

    # ---- app level: making, showing, comparing ----

    @staticmethod
    def descr_new(space, w_type, __args__):
        if space.is_w(w_type, space.w_dict):
            return W_DictObject(space)
        w_obj = space.allocate_instance(W_DictObject, w_type)
        W_DictObject.__init__(w_obj, space)
        return w_obj

    def descr_init(self, space, __args__):
        self.update(space, __args__, 'dict')

    @staticmethod
    def descr_fromkeys(space, w_type, w_iterable, w_value=None, __posonly__=None):
        """Create a new dictionary with keys from iterable and values set to value."""
        if w_value is None:
            w_value = space.w_None
        w_dict = space.call_function(w_type)
        w_iter = space.iter(w_iterable)
        while True:
            w_key = space.next_or_none(w_iter)
            if w_key is None:
                return w_dict
            if type(w_dict) is W_DictObject:
                w_dict.setitem(w_key, w_value)
            else:
                space.setitem(w_dict, w_key, w_value)

    def descr_repr(self, space):
        if self.length() == 0:
            return space.newtext('{}')
        if not repr_enter(self):
            return space.newtext('{...}')
        try:
            parts = []
            walk = self.walk()
            while walk.advance("dictionary changed size during iteration"):
                w_value = walk.get_value()
                key = space.utf8_w(space.repr(walk.get_key()))
                parts.append('%s: %s' % (key, space.utf8_w(space.repr(w_value))))
            return space.newtext('{' + ', '.join(parts) + '}')
        finally:
            repr_leave(self)

    def descr_eq(self, space, w_other):
        if not isinstance(w_other, W_DictObject):
            return space.w_NotImplemented
        return space.newbool(self.equals(space, w_other))

    def descr_ne(self, space, w_other):
        if not isinstance(w_other, W_DictObject):
            return space.w_NotImplemented
        return space.newbool(not self.equals(space, w_other))

    def descr_len(self, space):
        return space.newint(self.length())

    # ---- app level: items ----

    def descr_contains(self, space, w_key):
        """True if the dictionary has the specified key, else False."""
        return space.newbool(self.getitem(w_key) is not None)

    def descr_getitem(self, space, w_key):
        w_value = self.getitem(w_key)
        if w_value is not None:
            return w_value
        if self.user_overridden_class:
            w_missing = space.lookup(self, '__missing__')
            if w_missing is not None:
                return space.get_and_call_function(w_missing, self, w_key)
        raise key_error(space, w_key)

    def descr_setitem(self, space, w_key, w_value):
        self.setitem(w_key, w_value)

    def descr_delitem(self, space, w_key):
        try:
            self.delitem(w_key)
        except KeyError:
            raise key_error(space, w_key)

    def descr_get(self, space, w_key, w_default=None, __posonly__=None):
        """Return the value for key if key is in the dictionary, else default."""
        w_value = self.getitem(w_key)
        if w_value is not None:
            return w_value
        return w_default

    def descr_setdefault(self, space, w_key, w_default=None, __posonly__=None):
        """Insert key with a value of default if key is not in the dictionary.

Return the value for key if key is in the dictionary, else default."""
        if w_default is None:
            w_default = space.w_None
        return self.setdefault(w_key, w_default)

    def descr_pop(self, space, w_key, w_default=None, __posonly__=None):
        """D.pop(k[,d]) -> v, remove specified key and return the corresponding value.

If the key is not found, return the default if given; otherwise,
raise a KeyError."""
        w_value = self.getitem(w_key)
        if w_value is not None and self.delitem_if_there(w_key):
            return w_value
        if w_default is None:
            raise key_error(space, w_key)
        return w_default

    def descr_popitem(self, space):
        """Remove and return a (key, value) pair as a 2-tuple.

Pairs are returned in LIFO (last-in, first-out) order.
Raises KeyError if the dict is empty."""
        if self.length() == 0:
            raise oefmt(space.w_KeyError, "popitem(): dictionary is empty")
        w_key, w_value = self.popitem()
        return space.newtuple([w_key, w_value])

    def descr_clear(self, space):
        """D.clear() -> None.  Remove all items from D."""
        self.clear()

    def descr_copy(self, space):
        """D.copy() -> a shallow copy of D"""
        return self.copy()

    # ---- app level: update and | ----

    def descr_update(self, space, __args__):
        """D.update([E, ]**F) -> None.  Update D from dict/iterable E and F."""
        self.update(space, __args__, 'update')

    def update(self, space, args, name):
        args_w = args.arguments_w
        if len(args_w) > 1:
            raise oefmt(space.w_TypeError, "%s expected at most 1 argument, got %d", name, len(args_w))
        if len(args_w) == 1:
            self.update_from(space, args_w[0])
        if args.keywords is not None:
            for i in range(len(args.keywords)):
                self.setitem_str(args.keywords[i], args.keywords_w[i])

    def update_from(self, space, w_source):
        if isinstance(w_source, W_DictObject) and iterates_as_dict(space, w_source):
            if w_source is not self:
                self.update_from_dict(w_source)
        elif space.findattr(w_source, space.newtext('keys')) is not None:
            self.update_from_mapping(space, w_source)
        else:
            self.update_from_pairs(space, w_source)

    def update_from_mapping(self, space, w_source):
        w_iter = space.iter(space.call_method(w_source, 'keys'))
        while True:
            w_key = space.next_or_none(w_iter)
            if w_key is None:
                return
            self.setitem(w_key, space.getitem(w_source, w_key))

    def update_from_pairs(self, space, w_source):
        w_iter = space.iter(w_source)
        index = 0
        while True:
            w_pair = space.next_or_none(w_iter)
            if w_pair is None:
                return
            if space.lookup(w_pair, '__iter__') is None and space.lookup(w_pair, '__getitem__') is None:
                raise oefmt(space.w_TypeError, "cannot convert dictionary update sequence element #%d to a sequence",
                            index)
            pair_w = space.fixedview(w_pair)
            if len(pair_w) != 2:
                raise oefmt(space.w_ValueError, "dictionary update sequence element #%d has length %d; 2 is required",
                            index, len(pair_w))
            self.setitem(pair_w[0], pair_w[1])
            index += 1

    def descr_or(self, space, w_other):
        if not isinstance(w_other, W_DictObject):
            return space.w_NotImplemented
        w_result = self.copy()
        w_result.update_from(space, w_other)
        return w_result

    def descr_ror(self, space, w_other):
        if not isinstance(w_other, W_DictObject):
            return space.w_NotImplemented
        w_result = w_other.copy()
        w_result.update_from(space, self)
        return w_result

    def descr_inplace_or(self, space, w_other):
        self.update_from(space, w_other)
        return self

    # ---- app level: iteration ----

    def descr_iter(self, space):
        from minipy.objspace.dictview import W_DictKeyIterator
        return W_DictKeyIterator(self)

    def descr_reversed(self, space):
        """Return a reverse iterator over the dict keys."""
        from minipy.objspace.dictview import W_DictReverseKeyIterator
        return W_DictReverseKeyIterator(self)

    def descr_keys(self, space):
        """D.keys() -> a set-like object providing a view on D's keys"""
        from minipy.objspace.dictview import W_DictKeys
        return W_DictKeys(self)

    def descr_values(self, space):
        """D.values() -> an object providing a view on D's values"""
        from minipy.objspace.dictview import W_DictValues
        return W_DictValues(self)

    def descr_items(self, space):
        """D.items() -> a set-like object providing a view on D's items"""
        from minipy.objspace.dictview import W_DictItems
        return W_DictItems(self)


class DictWalk(object):
    """Walks over the items of a dict that may be changed meanwhile.

    A change of size is an app-level RuntimeError, as is an item more than there were at the start.  A dict that changes
    its strategy keeps its order, so the walk goes on from the same position.
    """
    def __init__(self, w_dict):
        self.w_dict = w_dict
        self.strategy = w_dict.strategy
        self.iterator = w_dict.iterator()
        self.length = w_dict.length()       # -1 after a change was noticed
        self.position = 0

    def advance(self, message):
        """Go to the next item: then get_key() and get_value() are valid.  False at the end."""
        self.check_size(message)
        if self.strategy is not self.w_dict.strategy:
            self.restart()
        if not self.iterator.advance():
            return False
        if self.position >= self.length:
            raise self.keys_changed()
        self.position += 1
        return True

    def check_size(self, message):
        if self.length != self.w_dict.length():
            self.length = -1
            raise oefmt(self.w_dict.space.w_RuntimeError, "%s", message)

    def keys_changed(self):
        self.length = -1
        return oefmt(self.w_dict.space.w_RuntimeError, "dictionary keys changed during iteration")

    def restart(self):
        self.strategy = self.w_dict.strategy
        self.iterator = self.w_dict.iterator()
        for i in range(self.position):
            self.iterator.advance()

    def get_key(self):
        return self.iterator.get_key()

    def get_value(self):
        return self.iterator.w_value

    def remaining(self):
        """The number of items still to come, 0 once the size has changed."""
        if self.length != self.w_dict.length():
            return 0
        return self.length - self.position


W_DictObject.typedef = TypeDef(
    'dict',
    __doc__="""dict() -> new empty dictionary
dict(mapping) -> new dictionary initialized from a mapping object's
    (key, value) pairs
dict(iterable) -> new dictionary initialized as if via:
    d = {}
    for k, v in iterable:
        d[k] = v
dict(**kwargs) -> new dictionary initialized with the name=value pairs
    in the keyword argument list.  For example:  dict(one=1, two=2)""",
    __new__=interp2app(W_DictObject.descr_new),
    __init__=interp2app(W_DictObject.descr_init),
    __repr__=interp2app(W_DictObject.descr_repr),
    __eq__=interp2app(W_DictObject.descr_eq),
    __ne__=interp2app(W_DictObject.descr_ne),
    __hash__=None,
    __len__=interp2app(W_DictObject.descr_len),
    __iter__=interp2app(W_DictObject.descr_iter),
    __reversed__=interp2app(W_DictObject.descr_reversed),
    __contains__=interp2app(W_DictObject.descr_contains),
    __getitem__=interp2app(W_DictObject.descr_getitem),
    __setitem__=interp2app(W_DictObject.descr_setitem),
    __delitem__=interp2app(W_DictObject.descr_delitem),
    __or__=interp2app(W_DictObject.descr_or),
    __ror__=interp2app(W_DictObject.descr_ror),
    __ior__=interp2app(W_DictObject.descr_inplace_or),
    fromkeys=interp2app(W_DictObject.descr_fromkeys, as_classmethod=True),
    get=interp2app(W_DictObject.descr_get),
    setdefault=interp2app(W_DictObject.descr_setdefault),
    pop=interp2app(W_DictObject.descr_pop),
    popitem=interp2app(W_DictObject.descr_popitem),
    clear=interp2app(W_DictObject.descr_clear),
    copy=interp2app(W_DictObject.descr_copy),
    update=interp2app(W_DictObject.descr_update),
    keys=interp2app(W_DictObject.descr_keys),
    values=interp2app(W_DictObject.descr_values),
    items=interp2app(W_DictObject.descr_items),
)
