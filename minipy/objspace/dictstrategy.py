"""How a dict keeps its items: one strategy object per representation, shared by all dicts that use it.

    EmptyDictStrategy    nothing
    TextDictStrategy     UTF-8 strings -> objects, when every key is exactly a str
    IntDictStrategy      machine integers -> objects, when every key is exactly an int that fits
    ObjectDictStrategy   objects -> objects, hashed and compared by their app-level methods

A dict has a `strategy` and a `dstorage`; what the storage is, only the strategy knows.  A key that a strategy cannot keep
turns the dict into one with object keys.  All keep insertion order; a key set again keeps its place.

To add a strategy, subclass DictStrategy.  These have to be written:

    empty_storage(space)
    getitem, setitem, delitem, length, iterator, clear, to_objects
    getitem_str and setitem_str, if a str key can be had cheaper than by wrapping it

all else has a default in terms of them.
"""
from collections import OrderedDict
from rpython.rlib.objectmodel import import_from_mixin, r_ordereddict
from rpython.rlib.rerased import new_static_erasing_pair
from minipy.objspace.boolobject import W_BoolObject
from minipy.objspace.bytesobject import W_BytesObject
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.longobject import W_LongObject
from minipy.objspace.noneobject import W_NoneObject
from minipy.objspace.unicodeobject import W_UnicodeObject


class DictStrategy(object):
    """Abstract; w_dict is a W_DictObject with this strategy."""

    def empty_storage(self, space):
        raise NotImplementedError

    def getitem(self, w_dict, w_key):
        """The value, or None; app-level TypeError for an unhashable key."""
        raise NotImplementedError

    def getitem_str(self, w_dict, key):
        """The value of the str whose UTF-8 is key, or None."""
        return self.getitem(w_dict, w_dict.space.newtext(key))

    def setitem(self, w_dict, w_key, w_value):
        raise NotImplementedError

    def setitem_str(self, w_dict, key, w_value):
        self.setitem(w_dict, w_dict.space.newtext(key), w_value)

    def delitem(self, w_dict, w_key):
        """Remove the item; RPython KeyError when there is none."""
        raise NotImplementedError

    def length(self, w_dict):
        raise NotImplementedError

    def iterator(self, w_dict):
        """A DictIterator at the start."""
        raise NotImplementedError

    def clear(self, w_dict):
        raise NotImplementedError

    def to_objects(self, w_dict):
        """Make w_dict one with object keys."""
        raise NotImplementedError

    def copy(self, w_dict):
        """A plain dict with the same items."""
        w_copy = w_dict.plain_dict(EMPTY, EMPTY.empty_storage(w_dict.space))
        iterator = self.iterator(w_dict)
        while iterator.advance():
            w_copy.setitem(iterator.get_key(), iterator.w_value)
        return w_copy

    def setdefault(self, w_dict, w_key, w_default):
        w_value = self.getitem(w_dict, w_key)
        if w_value is None:
            w_dict.setitem(w_key, w_default)
            return w_default
        return w_value

    def popitem(self, w_dict):
        """Remove the last item of a dict that has one, and return (w_key, w_value)."""
        w_key, w_value = None, None
        iterator = self.iterator(w_dict)
        while iterator.advance():
            w_key, w_value = iterator.get_key(), iterator.w_value
        self.delitem(w_dict, w_key)
        return w_key, w_value

    def keys(self, w_dict):
        """A new list of the keys, which can be resized."""
        result_w = []
        iterator = self.iterator(w_dict)
        while iterator.advance():
            result_w.append(iterator.get_key())
        return result_w

    def values(self, w_dict):
        result_w = []
        iterator = self.iterator(w_dict)
        while iterator.advance():
            result_w.append(iterator.w_value)
        return result_w


class DictIterator(object):
    """Walks over the items in order; it does not notice changes of the dict, nor may they do it harm."""
    w_value = None

    def advance(self):
        """Go to the next item: then get_key() and w_value are valid.  False at the end."""
        raise NotImplementedError

    def get_key(self):
        raise NotImplementedError


class EmptyIterator(DictIterator):
    def advance(self):
        return False

    def get_key(self):
        raise NotImplementedError


class EmptyDictStrategy(DictStrategy):
    erase, unerase = new_static_erasing_pair('empty dict')

    def empty_storage(self, space):
        return self.erase(None)

    def getitem(self, w_dict, w_key):
        if not is_hashable_builtin(w_key):
            w_dict.space.hash_w(w_key)
        return None

    def getitem_str(self, w_dict, key):
        return None

    def setitem(self, w_dict, w_key, w_value):
        strategy = strategy_for_key(w_key)
        w_dict.switch_to(strategy)
        strategy.setitem(w_dict, w_key, w_value)

    def setitem_str(self, w_dict, key, w_value):
        w_dict.switch_to(TEXT)
        TEXT.setitem_str(w_dict, key, w_value)

    def delitem(self, w_dict, w_key):
        self.getitem(w_dict, w_key)
        raise KeyError

    def length(self, w_dict):
        return 0

    def iterator(self, w_dict):
        return EmptyIterator()

    def clear(self, w_dict):
        pass

    def to_objects(self, w_dict):
        w_dict.switch_to(OBJECTS)


class StorageMixin(object):
    """The strategies over an RPython dict, written once.  A class that imports this has `erase` and `unerase`."""

    def length(self, w_dict):
        return len(self.unerase(w_dict.dstorage))

    def copy(self, w_dict):
        return w_dict.plain_dict(self, self.erase(self.unerase(w_dict.dstorage).copy()))

    def clear(self, w_dict):
        w_dict.switch_to(EMPTY)

    def iterator(self, w_dict):
        return self.Iterator(w_dict.space, self.unerase(w_dict.dstorage).iteritems())


class MachineKeysMixin(object):
    """The strategies whose keys are RPython strings or integers.

    A class that imports this has `keeps(w_key)`, `wrap(space, key)` and `unwrap(w_key)`, and `differs(w_key)`: is w_key
    hashable, and surely unequal to any key that could be here?
    """

    def empty_storage(self, space):
        return self.erase(OrderedDict())

    def getitem(self, w_dict, w_key):
        if self.keeps(w_key):
            return self.unerase(w_dict.dstorage).get(self.unwrap(w_key), None)
        if self.differs(w_key):
            return None
        self.to_objects(w_dict)
        return w_dict.getitem(w_key)

    def setitem(self, w_dict, w_key, w_value):
        if self.keeps(w_key):
            self.unerase(w_dict.dstorage)[self.unwrap(w_key)] = w_value
        else:
            self.to_objects(w_dict)
            w_dict.setitem(w_key, w_value)

    def setdefault(self, w_dict, w_key, w_default):
        if self.keeps(w_key):
            return self.unerase(w_dict.dstorage).setdefault(self.unwrap(w_key), w_default)
        self.to_objects(w_dict)
        return w_dict.setdefault(w_key, w_default)

    def delitem(self, w_dict, w_key):
        if self.keeps(w_key):
            del self.unerase(w_dict.dstorage)[self.unwrap(w_key)]
        elif self.differs(w_key):
            raise KeyError
        else:
            self.to_objects(w_dict)
            w_dict.delitem(w_key)

    def popitem(self, w_dict):
        key, w_value = self.unerase(w_dict.dstorage).popitem()
        return self.wrap(w_dict.space, key), w_value

    def to_objects(self, w_dict):
        space = w_dict.space
        storage = self.unerase(w_dict.dstorage)
        w_dict.switch_to(OBJECTS)
        objects = OBJECTS.unerase(w_dict.dstorage)
        for key, w_value in storage.iteritems():
            objects[self.wrap(space, key)] = w_value


class MachineKeysIteratorMixin(object):
    """A class that imports this has the RPython `iterator` over (key, value), and a `key` of the keys' type."""

    def advance(self):
        try:
            self.key, self.w_value = self.iterator.next()
        except StopIteration:
            return False
        return True


class TextIterator(DictIterator):
    import_from_mixin(MachineKeysIteratorMixin)

    def __init__(self, space, iterator):
        self.space = space
        self.iterator = iterator
        self.key = ''

    def get_key(self):
        return self.space.newtext(self.key)


class TextDictStrategy(DictStrategy):
    import_from_mixin(StorageMixin)
    import_from_mixin(MachineKeysMixin)
    erase, unerase = new_static_erasing_pair('text dict')
    Iterator = TextIterator

    def keeps(self, w_key):
        return type(w_key) is W_UnicodeObject

    def differs(self, w_key):
        return is_hashable_builtin(w_key)

    def wrap(self, space, key):
        return space.newtext(key)

    def unwrap(self, w_key):
        assert isinstance(w_key, W_UnicodeObject)
        return w_key._utf8

    def getitem_str(self, w_dict, key):
        return self.unerase(w_dict.dstorage).get(key, None)

    def setitem_str(self, w_dict, key, w_value):
        self.unerase(w_dict.dstorage)[key] = w_value


class IntIterator(DictIterator):
    import_from_mixin(MachineKeysIteratorMixin)

    def __init__(self, space, iterator):
        self.iterator = iterator
        self.key = 0

    def get_key(self):
        return W_IntObject(self.key)


class IntDictStrategy(DictStrategy):
    import_from_mixin(StorageMixin)
    import_from_mixin(MachineKeysMixin)
    erase, unerase = new_static_erasing_pair('int dict')
    Iterator = IntIterator

    def keeps(self, w_key):
        return type(w_key) is W_IntObject

    def differs(self, w_key):
        return (type(w_key) is W_UnicodeObject or type(w_key) is W_BytesObject or type(w_key) is W_NoneObject or
                type(w_key) is W_LongObject)

    def wrap(self, space, key):
        return W_IntObject(key)

    def unwrap(self, w_key):
        assert isinstance(w_key, W_IntObject)
        return w_key.intval


class ObjectIterator(DictIterator):
    def __init__(self, space, iterator):
        self.iterator = iterator
        self.w_key = None

    def advance(self):
        try:
            self.w_key, self.w_value = self.iterator.next()
        except StopIteration:
            return False
        return True

    def get_key(self):
        return self.w_key


class ObjectDictStrategy(DictStrategy):
    import_from_mixin(StorageMixin)
    erase, unerase = new_static_erasing_pair('object dict')
    Iterator = ObjectIterator

    def empty_storage(self, space):
        return self.erase(r_ordereddict(space.eq_w, space.hash_w))

    def getitem(self, w_dict, w_key):
        return self.unerase(w_dict.dstorage).get(w_key, None)

    def setitem(self, w_dict, w_key, w_value):
        self.unerase(w_dict.dstorage)[w_key] = w_value

    def setdefault(self, w_dict, w_key, w_default):
        return self.unerase(w_dict.dstorage).setdefault(w_key, w_default)

    def delitem(self, w_dict, w_key):
        del self.unerase(w_dict.dstorage)[w_key]

    def popitem(self, w_dict):
        return self.unerase(w_dict.dstorage).popitem()

    def to_objects(self, w_dict):
        pass


EMPTY = EmptyDictStrategy()
TEXT = TextDictStrategy()
INTEGERS = IntDictStrategy()
OBJECTS = ObjectDictStrategy()


def strategy_for_key(w_key):
    if TEXT.keeps(w_key):
        return TEXT
    if INTEGERS.keeps(w_key):
        return INTEGERS
    return OBJECTS


def is_hashable_builtin(w_key):
    """Is w_key of a type whose hash cannot fail, and which no str equals unless it is str itself?"""
    return (type(w_key) is W_IntObject or type(w_key) is W_UnicodeObject or type(w_key) is W_BoolObject or
            type(w_key) is W_FloatObject or type(w_key) is W_LongObject or type(w_key) is W_BytesObject or
            type(w_key) is W_NoneObject)
