"""The dict of a module: global names that compiled code knows as constants.

A name that has been bound once (a function, a class, an imported module, a size) is kept as it is; a name that is bound
again gets a cell, and the cell is then what does not change.  Which name has what is versioned: the version is a
quasi-immutable field, replaced when a name appears, goes, or gets its cell.  So a global that never changes costs
nothing in compiled code, and one that does costs one read.
"""
from collections import OrderedDict
from rpython.rlib import jit
from rpython.rlib.rerased import new_static_erasing_pair
from minipy.interpreter.baseobjspace import W_Root
from minipy.objspace.dictobject import W_DictObject
from minipy.objspace.dictstrategy import OBJECTS, DictIterator, DictStrategy, is_hashable_builtin
from minipy.objspace.unicodeobject import W_UnicodeObject


class GlobalCell(W_Root):
    """Holds the value of a name that was bound more than once."""
    def __init__(self, w_value):
        self.w_value = w_value


def unwrap_cell(w_value):
    if type(w_value) is GlobalCell:
        return w_value.w_value
    return w_value


class Version(object):
    pass


class Namespace(object):
    """The names of one module."""
    _immutable_fields_ = ['version?', 'valid?']

    def __init__(self):
        self.content = OrderedDict()
        self.version = Version()
        self.valid = True       # False once a key came that is no str: the dict has left for another strategy

    def get(self, name):
        self = jit.promote(self)
        return unwrap_cell(self.find(name, self.version))

    @jit.elidable
    def find(self, name, version):
        """The value or its cell, or None."""
        return self.content.get(name, None)

    def set(self, name, w_value):
        self = jit.promote(self)
        w_old = self.find(name, self.version)
        if type(w_old) is GlobalCell:
            w_old.w_value = w_value
        elif w_old is None:
            self.replace(name, w_value)
        elif w_old is not w_value:
            self.replace(name, GlobalCell(w_value))

    @jit.dont_look_inside
    def replace(self, name, w_entry):
        self.content[name] = w_entry
        self.version = Version()

    @jit.dont_look_inside
    def delete(self, name):
        del self.content[name]
        self.version = Version()

    def clear(self):
        self.content.clear()
        self.version = Version()


class NamespaceIterator(DictIterator):
    def __init__(self, space, iterator):
        self.space = space
        self.iterator = iterator
        self.key = ''

    def advance(self):
        try:
            self.key, w_value = self.iterator.next()
        except StopIteration:
            return False
        self.w_value = unwrap_cell(w_value)
        return True

    def get_key(self):
        return self.space.newtext(self.key)


class ModuleDictStrategy(DictStrategy):
    erase, unerase = new_static_erasing_pair('module dict')

    def empty_storage(self, space):
        return self.erase(Namespace())

    def namespace(self, w_dict):
        return self.unerase(w_dict.dstorage)

    def getitem(self, w_dict, w_key):
        if type(w_key) is W_UnicodeObject:
            return self.namespace(w_dict).get(w_key._utf8)
        if is_hashable_builtin(w_key):
            return None
        self.to_objects(w_dict)
        return w_dict.getitem(w_key)

    def getitem_str(self, w_dict, key):
        return self.namespace(w_dict).get(key)

    def setitem(self, w_dict, w_key, w_value):
        if type(w_key) is W_UnicodeObject:
            self.namespace(w_dict).set(w_key._utf8, w_value)
        else:
            self.to_objects(w_dict)
            w_dict.setitem(w_key, w_value)

    def setitem_str(self, w_dict, key, w_value):
        self.namespace(w_dict).set(key, w_value)

    def delitem(self, w_dict, w_key):
        if type(w_key) is W_UnicodeObject:
            self.namespace(w_dict).delete(w_key._utf8)
        elif is_hashable_builtin(w_key):
            raise KeyError
        else:
            self.to_objects(w_dict)
            w_dict.delitem(w_key)

    def length(self, w_dict):
        return len(self.namespace(w_dict).content)

    def iterator(self, w_dict):
        return NamespaceIterator(w_dict.space, self.namespace(w_dict).content.iteritems())

    def clear(self, w_dict):
        self.namespace(w_dict).clear()

    def to_objects(self, w_dict):
        space = w_dict.space
        namespace = self.namespace(w_dict)
        namespace.valid = False
        w_dict.switch_to(OBJECTS)
        for name, w_value in namespace.content.iteritems():
            w_dict.setitem(space.newtext(name), unwrap_cell(w_value))


MODULE = ModuleDictStrategy()


class W_ModuleDictObject(W_DictObject):
    """A dict that starts as a module's; it knows its namespace directly."""
    _immutable_fields_ = ['names']

    def __init__(self, space):
        self.space = space
        self.switch_to(MODULE)
        self.names = MODULE.namespace(self)

    def getglobal(self, name):
        """The value, or None."""
        names = self.names
        if names.valid:
            return names.get(name)
        return self.getitem_str(name)
