"""set and frozenset: the keys of a dict whose values nobody looks at.

So a set of strings or of machine integers is as quick as such a dict, and sets keep the order of insertion.
"""
from rpython.rlib.rarithmetic import intmask, r_uint
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef
from minipy.objspace.dictobject import W_DictObject, key_error
from minipy.objspace.iterobject import W_InterpIterator, iterator_typedef
from minipy.objspace.reprguard import joined_reprs, repr_enter, repr_leave

CHANGED = "Set changed size during iteration"


class W_BaseSetObject(W_Root):
    """What set and frozenset have in common."""
    table = None        # the W_DictObject whose keys are the members

    def __init__(self, space, items_w):
        self.table = W_DictObject(space)
        if items_w is not None:
            for w_item in items_w:
                self.add(w_item)

    def of_same_kind(self, space, table):
        """A set or frozenset, as self is one, with a given table."""
        raise NotImplementedError

    # ---- interp level ----

    def add(self, w_item):
        table = self.table
        table.setitem(w_item, table.space.w_None)

    def contains(self, w_item):
        return self.table.getitem(w_item) is not None

    def length(self):
        return self.table.length()

    def getitems(self):
        """A new list of the members, which can be resized."""
        return self.table.keys()

    def copy(self, space):
        return self.of_same_kind(space, self.table.copy())

    def update_from(self, space, w_iterable):
        if isinstance(w_iterable, W_BaseSetObject):
            if w_iterable is not self:
                self.table.update_from_dict(w_iterable.table)
        elif type(w_iterable) is W_DictObject:
            for w_key in w_iterable.keys():
                self.add(w_key)
        else:
            w_iter = space.iter(w_iterable)
            while True:
                w_item = space.next_or_none(w_iter)
                if w_item is None:
                    return
                self.add(w_item)

    def intersection_update(self, space, w_iterable):
        self.table = self.intersection(space, w_iterable)

    def difference_update(self, space, w_iterable):
        if w_iterable is self:
            self.table.clear()
            return
        for w_item in members(space, w_iterable):
            self.table.delitem_if_there(w_item)

    def symmetric_difference_update(self, space, w_iterable):
        if w_iterable is self:
            self.table.clear()
            return
        for w_item in as_set(space, w_iterable).getitems():
            if not self.table.delitem_if_there(w_item):
                self.add(w_item)

    def intersection(self, space, w_iterable):
        """The table of the members that are in w_iterable as well."""
        table = W_DictObject(space)
        if isinstance(w_iterable, W_BaseSetObject) and w_iterable.length() > self.length():
            for w_item in self.getitems():
                if w_iterable.contains(w_item):
                    table.setitem(w_item, space.w_None)
        else:
            for w_item in members(space, w_iterable):
                if self.contains(w_item):
                    table.setitem(w_item, space.w_None)
        return table

    def is_subset(self, w_other):
        """Is every member one of w_other's, a set?"""
        if self.length() > w_other.length():
            return False
        walk = self.table.walk()
        while walk.advance(CHANGED):
            if not w_other.contains(walk.get_key()):
                return False
        return True

    def is_disjoint(self, space, w_iterable):
        if isinstance(w_iterable, W_BaseSetObject):
            for w_item in w_iterable.getitems():
                if self.contains(w_item):
                    return False
            return True
        w_iter = space.iter(w_iterable)
        while True:
            w_item = space.next_or_none(w_iter)
            if w_item is None:
                return True
            if self.contains(w_item):
                return False

    # ---- app level ----

    def descr_len(self, space):
        return space.newint(self.length())

    def descr_iter(self, space):
        return W_SetIterator(self.table)

    def descr_contains(self, space, w_item):
        """x.__contains__(y) <==> y in x."""
        try:
            return space.newbool(self.contains(w_item))
        except OperationError as e:
            return space.newbool(self.contains(hashable_member(space, w_item, e)))

    def descr_repr(self, space):
        name = space.type(self).getname(space)
        if self.length() == 0:
            return space.newtext(name + '()')
        if not repr_enter(self):
            return space.newtext(name + '(...)')
        try:
            if type(self) is W_SetObject:
                return joined_reprs(space, self.getitems()[:], '{', '}')
            return joined_reprs(space, self.getitems()[:], name + '({', '})')
        finally:
            repr_leave(self)

    def descr_eq(self, space, w_other):
        if not isinstance(w_other, W_BaseSetObject):
            return space.w_NotImplemented
        return space.newbool(self.length() == w_other.length() and self.is_subset(w_other))

    def descr_ne(self, space, w_other):
        if not isinstance(w_other, W_BaseSetObject):
            return space.w_NotImplemented
        return space.newbool(self.length() != w_other.length() or not self.is_subset(w_other))

    def descr_le(self, space, w_other):
        if not isinstance(w_other, W_BaseSetObject):
            return space.w_NotImplemented
        return space.newbool(self.is_subset(w_other))

    def descr_lt(self, space, w_other):
        if not isinstance(w_other, W_BaseSetObject):
            return space.w_NotImplemented
        return space.newbool(self.length() < w_other.length() and self.is_subset(w_other))

    def descr_ge(self, space, w_other):
        if not isinstance(w_other, W_BaseSetObject):
            return space.w_NotImplemented
        return space.newbool(w_other.is_subset(self))

    def descr_gt(self, space, w_other):
        if not isinstance(w_other, W_BaseSetObject):
            return space.w_NotImplemented
        return space.newbool(w_other.length() < self.length() and w_other.is_subset(self))

    def descr_issubset(self, space, w_other, __posonly__=None):
        """Report whether another set contains this set."""
        return space.newbool(self.is_subset(as_set(space, w_other)))

    def descr_issuperset(self, space, w_other, __posonly__=None):
        """Report whether this set contains another set."""
        return space.newbool(as_set(space, w_other).is_subset(self))

    def descr_isdisjoint(self, space, w_other, __posonly__=None):
        """Return True if two sets have a null intersection."""
        return space.newbool(self.is_disjoint(space, w_other))

    def descr_copy(self, space):
        """Return a shallow copy of a set."""
        return self.copy(space)

    def descr_union(self, space, args_w):
        """Return the union of sets as a new set.

(i.e. all elements that are in either set.)"""
        w_result = self.copy(space)
        for w_other in args_w:
            w_result.update_from(space, w_other)
        return w_result

    def descr_intersection(self, space, args_w):
        """Return the intersection of two sets as a new set.

(i.e. all elements that are in both sets.)"""
        w_result = self.copy(space)
        for w_other in args_w:
            w_result.intersection_update(space, w_other)
        return w_result

    def descr_difference(self, space, args_w):
        """Return the difference of two or more sets as a new set.

(i.e. all elements that are in this set but not the others.)"""
        w_result = self.copy(space)
        for w_other in args_w:
            w_result.difference_update(space, w_other)
        return w_result

    def descr_symmetric_difference(self, space, w_other, __posonly__=None):
        """Return the symmetric difference of two sets as a new set.

(i.e. all elements that are in exactly one of the sets.)"""
        w_result = self.copy(space)
        w_result.symmetric_difference_update(space, w_other)
        return w_result


class W_SetObject(W_BaseSetObject):

    def of_same_kind(self, space, table):
        w_set = W_SetObject(space, None)
        w_set.table = table
        return w_set

    @staticmethod
    def descr_new(space, w_type, __args__):
        if space.is_w(w_type, space.w_set):
            return W_SetObject(space, None)
        w_obj = space.allocate_instance(W_SetObject, w_type)
        W_SetObject.__init__(w_obj, space, None)
        return w_obj

    def descr_init(self, space, w_iterable=None, __posonly__=None):
        self.table.clear()
        if w_iterable is not None:
            self.update_from(space, w_iterable)

    def descr_add(self, space, w_item, __posonly__=None):
        """Add an element to a set.

This has no effect if the element is already present."""
        self.add(w_item)

    def descr_clear(self, space):
        """Remove all elements from this set."""
        self.table.clear()

    def descr_discard(self, space, w_item, __posonly__=None):
        """Remove an element from a set if it is a member.

Unlike set.remove(), the discard() method does not raise
an exception when an element is missing from the set."""
        self.discard(space, w_item)

    def discard(self, space, w_item):
        try:
            return self.table.delitem_if_there(w_item)
        except OperationError as e:
            return self.table.delitem_if_there(hashable_member(space, w_item, e))

    def descr_remove(self, space, w_item, __posonly__=None):
        """Remove an element from a set; it must be a member.

If the element is not a member, raise a KeyError."""
        if not self.discard(space, w_item):
            raise key_error(space, w_item)

    def descr_pop(self, space):
        """Remove and return an arbitrary set element.
Raises KeyError if the set is empty."""
        if self.length() == 0:
            raise oefmt(space.w_KeyError, "pop from an empty set")
        w_item, w_value = self.table.popitem()
        return w_item

    def descr_update(self, space, args_w):
        """Update a set with the union of itself and others."""
        for w_other in args_w:
            self.update_from(space, w_other)

    def descr_intersection_update(self, space, args_w):
        """Update a set with the intersection of itself and another."""
        self.table = self.descr_intersection(space, args_w).table

    def descr_difference_update(self, space, args_w):
        """Remove all elements of another set from this set."""
        for w_other in args_w:
            self.difference_update(space, w_other)

    def descr_symmetric_difference_update(self, space, w_other, __posonly__=None):
        """Update a set with the symmetric difference of itself and another."""
        self.symmetric_difference_update(space, w_other)


class W_FrozensetObject(W_BaseSetObject):
    hash = 0            # 0: not computed yet

    def of_same_kind(self, space, table):
        w_set = W_FrozensetObject(space, None)
        w_set.table = table
        return w_set

    @staticmethod
    def descr_new(space, w_type, w_iterable=None, __posonly__=None):
        is_exact = space.is_w(w_type, space.w_frozenset)
        if is_exact and w_iterable is not None and type(w_iterable) is W_FrozensetObject:
            return w_iterable
        if is_exact:
            w_obj = W_FrozensetObject(space, None)
        else:
            w_obj = space.allocate_instance(W_FrozensetObject, w_type)
            W_FrozensetObject.__init__(w_obj, space, None)
        if w_iterable is not None:
            w_obj.update_from(space, w_iterable)
        return w_obj

    def descr_copy(self, space):
        """Return a shallow copy of a set."""
        if type(self) is W_FrozensetObject:
            return self
        return self.copy(space)

    def descr_hash(self, space):
        if self.hash == 0:
            self.hash = self.compute_hash(space)
        return space.newint(self.hash)

    def compute_hash(self, space):
        """Independent of the members' order: their hashes, scattered first, are combined by exclusive or."""
        result = r_uint(1927868237) * r_uint(self.length() + 1)
        for w_item in self.getitems():
            h = r_uint(space.hash_w(w_item))
            result ^= (h ^ (h << 16) ^ r_uint(89869747)) * r_uint(3644798167)
        result = result * r_uint(69069) + r_uint(907133923)
        if result == r_uint(0):
            return 590923713
        return intmask(result)


def members(space, w_iterable):
    """A list of the items of any iterable; a set or dict that is changed meanwhile does not matter."""
    if isinstance(w_iterable, W_BaseSetObject):
        return w_iterable.getitems()
    return space.unpackiterable(w_iterable)


def as_set(space, w_iterable):
    if isinstance(w_iterable, W_BaseSetObject):
        return w_iterable
    w_set = W_SetObject(space, None)
    w_set.update_from(space, w_iterable)
    return w_set


def hashable_member(space, w_item, error):
    """A frozenset equal to w_item if that is a set: sets of frozensets may be asked for a set; else re-raise."""
    if not isinstance(w_item, W_SetObject) or not error.match(space, space.w_TypeError):
        raise error
    w_frozen = W_FrozensetObject(space, None)
    w_frozen.table = w_item.table.copy()
    return w_frozen


# ---- operators: both operands are sets, and the result is of the left one's kind ----

def make_operator(name, method):
    def operate(self, space, w_other):
        if not isinstance(w_other, W_BaseSetObject):
            return space.w_NotImplemented
        w_result = self.copy(space)
        getattr(w_result, method)(space, w_other)
        return w_result
    operate.func_name = 'descr_' + name

    def operate_reflected(self, space, w_other):
        if not isinstance(w_other, W_BaseSetObject):
            return space.w_NotImplemented
        w_result = w_other.copy(space)
        getattr(w_result, method)(space, self)
        return w_result
    operate_reflected.func_name = 'descr_r' + name

    def operate_inplace(self, space, w_other):
        if not isinstance(w_other, W_BaseSetObject):
            return space.w_NotImplemented
        getattr(self, method)(space, w_other)
        return self
    operate_inplace.func_name = 'descr_i' + name
    return operate, operate_reflected, operate_inplace


for _name, _method in [('and', 'intersection_update'), ('or', 'update_from'), ('sub', 'difference_update'),
                       ('xor', 'symmetric_difference_update')]:
    _operate, _reflected, _inplace = make_operator(_name, _method)
    setattr(W_BaseSetObject, 'descr_' + _name, _operate)
    setattr(W_BaseSetObject, 'descr_r' + _name, _reflected)
    setattr(W_SetObject, 'descr_i' + _name, _inplace)


# ---- iteration ----

class W_SetIterator(W_InterpIterator):
    def __init__(self, table):
        self.walk = table.walk()        # None once exhausted

    def next_or_none(self, space):
        walk = self.walk
        if walk is None:
            return None
        if not walk.advance(CHANGED):
            self.walk = None
            return None
        return walk.get_key()

    def descr_length_hint(self, space):
        if self.walk is None:
            return space.newint(0)
        return space.newint(self.walk.remaining())


W_SetIterator.typedef = iterator_typedef('set_iterator', W_SetIterator)


# ---- types ----

COMMON_METHODS = ['copy', 'union', 'intersection', 'difference', 'symmetric_difference', 'issubset', 'issuperset',
                  'isdisjoint']
COMMON_SPECIAL_METHODS = ['len', 'iter', 'contains', 'repr', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'and', 'rand', 'or', 'ror',
                          'sub', 'rsub', 'xor', 'rxor']
SET_METHODS = ['add', 'clear', 'discard', 'remove', 'pop', 'update', 'intersection_update', 'difference_update',
               'symmetric_difference_update']
SET_SPECIAL_METHODS = ['init', 'iand', 'ior', 'isub', 'ixor']


def entries(cls, methods, special_methods):
    result = {}
    for name in methods:
        result[name] = interp2app(getattr(cls, 'descr_' + name))
    for name in special_methods:
        result['__%s__' % name] = interp2app(getattr(cls, 'descr_' + name))
    return result


W_SetObject.typedef = TypeDef(
    'set',
    __doc__="""set() -> new empty set object
set(iterable) -> new set object

Build an unordered collection of unique elements.""",
    __new__=interp2app(W_SetObject.descr_new),
    __hash__=None,
    **entries(W_SetObject, COMMON_METHODS + SET_METHODS, COMMON_SPECIAL_METHODS + SET_SPECIAL_METHODS)
)

W_FrozensetObject.typedef = TypeDef(
    'frozenset',
    __doc__="""frozenset() -> empty frozenset object
frozenset(iterable) -> frozenset object

Build an immutable unordered collection of unique elements.""",
    __new__=interp2app(W_FrozensetObject.descr_new),
    __hash__=interp2app(W_FrozensetObject.descr_hash),
    **entries(W_FrozensetObject, COMMON_METHODS, COMMON_SPECIAL_METHODS)
)
