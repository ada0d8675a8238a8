"""Instance attributes of app-level classes, laid out by maps.

An instance has a map and a list of values; the map says which attribute is at which index, and maps are shared by all
instances that got their attributes in the same order.  A map never changes, so that once the JIT knows an instance's
map (one guard), attribute reads are reads from a known index.  The map also leads to the instance's class.

When a program asks for `__dict__` the instance changes over, for good, to keeping its attributes in that dict: its map
is then the class's `dict_map`, and the only value is the dict.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import import_from_mixin, specialize
from minipy.interpreter.error import oefmt


class Map(object):
    _immutable_fields_ = ['w_class', 'parent', 'name', 'index', 'length', 'in_dict']

    def __init__(self, w_class, parent, name, index, in_dict=False):
        self.w_class = w_class
        self.parent = parent
        self.name = name
        self.index = index
        self.length = index + 1
        self.in_dict = in_dict
        self.children = {}

    @jit.elidable
    def find(self, name):
        """Index of the attribute's value, or -1."""
        node = self
        while node.parent is not None:
            if node.name == name:
                return node.index
            node = node.parent
        return -1

    @jit.elidable
    def extended(self, name):
        """The map with one more attribute (elidable: the child is made once and found ever after)."""
        try:
            return self.children[name]
        except KeyError:
            child = Map(self.w_class, self, name, self.length, self.in_dict)
            self.children[name] = child
            return child

    def names(self):
        result = []
        node = self
        while node.parent is not None:
            result.append(node.name)
            node = node.parent
        result.reverse()
        return result


def root_map(w_class):
    return Map(w_class, None, '', -1)


def dict_map(w_class):
    return Map(w_class, None, '', 0, in_dict=True)      # index 0 is the dict itself


def is_slot(name):
    return name.startswith('slot ')


class MapdictMixin(object):
    """What an interp-level class gains when app-level classes derive from it."""
    user_overridden_class = True

    def getclass(self, space):
        return jit.promote(self.map).w_class

    def user_setup(self, space, w_subtype):
        self.map = w_subtype.root_map
        self.values_w = None

    def setclass(self, space, w_subtype):
        old = self.map
        new = w_subtype.dict_map if old.in_dict else w_subtype.root_map
        for name in old.names():
            new = new.extended(name)
        self.map = new

    def getdictvalue(self, space, attr):
        map = jit.promote(self.map)
        if map.in_dict:
            return space.finditem_str(self.values_w[0], attr)
        index = map.find(attr)
        if index < 0:
            return None
        return self.values_w[index]

    def setdictvalue(self, space, attr, w_value):
        map = jit.promote(self.map)
        if map.in_dict:
            space.setitem_str(self.values_w[0], attr, w_value)
            return True
        index = map.find(attr)
        if index < 0:
            if not map.w_class.hasdict:
                return False
            self.add_attribute(map, attr, w_value)
        else:
            self.values_w[index] = w_value
        return True

    def add_attribute(self, map, attr, w_value):
        new = map.extended(attr)
        index = new.index
        if self.values_w is None:
            self.values_w = [None] * 4
        elif index >= len(self.values_w):
            self.grow_values(map)
        self.values_w[index] = w_value
        self.map = new

    @jit.unroll_safe
    def grow_values(self, map):
        """unroll_safe: the length is that of a promoted map."""
        old_w = self.values_w
        new_w = [None] * (map.length * 2)
        for i in range(map.length):
            new_w[i] = old_w[i]
        self.values_w = new_w

    def deldictvalue(self, space, attr):
        map = self.map
        if map.in_dict:
            w_dict = self.values_w[0]
            if space.finditem_str(w_dict, attr) is None:
                return False
            space.delitem(w_dict, space.newtext(attr))
            return True
        if map.find(attr) < 0:
            return False
        names = map.names()
        values_w = self.values_w
        self.map = map.w_class.root_map
        self.values_w = None
        for i in range(len(names)):
            if names[i] != attr:
                self.add_attribute(self.map, names[i], values_w[i])
        return True

    # slots live beside the attributes, under names that no attribute can have

    def getslotvalue(self, slot):
        index = jit.promote(self.map).find(slot)
        if index < 0:
            return None
        return self.values_w[index]

    def setslotvalue(self, slot, w_value):
        map = jit.promote(self.map)
        index = map.find(slot)
        if index < 0:
            self.add_attribute(map, slot, w_value)
        else:
            self.values_w[index] = w_value

    def getdict(self, space):
        map = self.map
        if not map.w_class.hasdict:
            return None
        if map.in_dict:
            return self.values_w[0]
        w_dict = space.newdict()
        names = map.names()
        for i in range(len(names)):
            if not is_slot(names[i]):
                space.setitem_str(w_dict, names[i], self.values_w[i])
        self.switch_to_dict(w_dict)
        return w_dict

    def switch_to_dict(self, w_dict):
        names = self.map.names()
        first = int(self.map.in_dict)
        values_w = self.values_w
        self.map = self.map.w_class.dict_map
        self.values_w = [w_dict, None, None, None]
        for i in range(len(names)):
            if is_slot(names[i]):
                self.add_attribute(self.map, names[i], values_w[first + i])

    def setdict(self, space, w_dict):
        if not self.map.w_class.hasdict:
            raise oefmt(space.w_AttributeError, "'%T' object has no attribute '__dict__'", self)
        if not space.isinstance_w(w_dict, space.w_dict):
            raise oefmt(space.w_TypeError, "__dict__ must be set to a dictionary, not a '%T'", w_dict)
        self.switch_to_dict(w_dict)


_subclasses = {}


@specialize.memo()
def get_user_subclass(cls):
    """The interp-level class of the instances of app-level subclasses of cls's type."""
    try:
        return _subclasses[cls]
    except KeyError:
        pass

    class UserSubclass(cls):
        import_from_mixin(MapdictMixin)
        map = None
        values_w = None
    UserSubclass.__name__ = cls.__name__ + 'User'
    _subclasses[cls] = UserSubclass
    return UserSubclass
