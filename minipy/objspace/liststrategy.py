"""How a list keeps its items: one strategy object per representation, shared by all lists that use it.

    EmptyListStrategy       nothing
    IntegerListStrategy     machine integers, when every item is exactly an int that fits
    FloatListStrategy       floats, when every item is exactly a float and none a NaN
    ObjectListStrategy      objects of any kind

A list has a `strategy` and an `lstorage`; what the storage is, only the strategy knows.  Storing an item that a strategy
cannot keep turns the list into one of objects.  NaNs are left out because `nan in [nan]` is decided by identity, which
an unboxed float has not.

Indices passed to a strategy are 0 <= index < length unless a method says otherwise.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import import_from_mixin, newlist_hint
from rpython.rlib.rarithmetic import r_uint
from rpython.rlib.rerased import new_static_erasing_pair
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.sequence import UNROLL_CUTOFF, index_from_end


class ListStrategy(object):
    """Abstract; w_list is a W_ListObject with this strategy."""

    def storage_of_one(self, w_item):
        """A new storage; the strategy keeps such items."""
        raise NotImplementedError

    def storage_of(self, items_w):
        """A storage for these items, which may be the list itself."""
        raise NotImplementedError

    def accepts_all(self, items_w):
        """Can the strategy keep all of these?"""
        raise NotImplementedError

    def to_objects(self, w_list):
        """Make w_list one of objects."""
        raise NotImplementedError

    def length(self, w_list):
        raise NotImplementedError

    def getitem(self, w_list, index):
        """The item at any index, counted from the end when negative; IndexError outside."""
        raise NotImplementedError

    def getitem_or_none(self, w_list, index):
        """The item at an index >= 0, None behind the end."""
        raise NotImplementedError

    def setitem(self, w_list, index, w_item):
        """Replace the item at any index, counted from the end when negative; IndexError outside."""
        raise NotImplementedError

    def getitems(self, w_list):
        """A new list, not resizable, of the items."""
        raise NotImplementedError

    def append(self, w_list, w_item):
        raise NotImplementedError

    def insert(self, w_list, index, w_item):
        """0 <= index <= length"""
        raise NotImplementedError

    def pop(self, w_list, index):
        raise NotImplementedError

    def pop_end(self, w_list):
        """Remove and return the last item of a list that has one."""
        raise NotImplementedError

    def extend_from_list(self, w_list, w_other):
        """Append the items of another W_ListObject, or the same."""
        raise NotImplementedError

    def getslice(self, w_list, start, step, count):
        """A new storage holding `count` items from `start` on."""
        raise NotImplementedError

    def delslice(self, w_list, start, step, count):
        """Remove `count` items from `start` on; step > 0."""
        raise NotImplementedError

    def setslice(self, w_list, start, step, count, w_other):
        """Replace `count` items from `start` on by those of another list, not the same: as many, unless step is 1."""
        raise NotImplementedError

    def repeated(self, w_list, times):
        """A new storage holding the items `times` times."""
        raise NotImplementedError

    def reverse(self, w_list):
        raise NotImplementedError

    def find(self, space, w_list, w_item, start, stop):
        """The index of the first item in start <= index < stop that equals w_item, or -1."""
        raise NotImplementedError

    def equal_storage(self, w_list, w_other):
        """Are the items of another list with this strategy equal?  Only where `compares_unboxed`."""
        raise NotImplementedError

    compares_unboxed = False


class EmptyListStrategy(ListStrategy):
    erase, unerase = new_static_erasing_pair('empty list')

    def empty_storage(self):
        return self.erase(None)

    def storage_of(self, items_w):
        return self.empty_storage()

    def to_objects(self, w_list):
        w_list.strategy = OBJECTS
        w_list.lstorage = OBJECTS.storage_of([])

    def length(self, w_list):
        return 0

    def getitem(self, w_list, index):
        raise IndexError

    def getitem_or_none(self, w_list, index):
        return None

    def setitem(self, w_list, index, w_item):
        raise IndexError

    def getitems(self, w_list):
        return []

    def append(self, w_list, w_item):
        strategy = strategy_for_item(w_item)
        w_list.strategy = strategy
        w_list.lstorage = strategy.storage_of_one(w_item)

    def insert(self, w_list, index, w_item):
        self.append(w_list, w_item)

    def extend_from_list(self, w_list, w_other):
        if w_other.length() > 0:
            strategy = w_other.strategy
            w_list.lstorage = strategy.getslice(w_other, 0, 1, w_other.length())
            w_list.strategy = strategy

    def getslice(self, w_list, start, step, count):
        return self.empty_storage()

    def delslice(self, w_list, start, step, count):
        pass

    def setslice(self, w_list, start, step, count, w_other):
        self.extend_from_list(w_list, w_other)

    def repeated(self, w_list, times):
        return self.empty_storage()

    def reverse(self, w_list):
        pass

    def find(self, space, w_list, w_item, start, stop):
        return -1


class ItemStorageMixin(object):
    """The strategies that keep a resizable RPython list of unwrapped items, written once.

    A class that imports this has `erase` and `unerase`, `accepts(w_item)`, `wrap(item)` and `unwrap(w_item)`.
    """

    def storage_of_one(self, w_item):
        return self.erase([self.unwrap(w_item)])

    @jit.look_inside_iff(lambda self, items_w: jit.loop_unrolling_heuristic(items_w, len(items_w), UNROLL_CUTOFF))
    def storage_of(self, items_w):
        items = newlist_hint(len(items_w))
        for w_item in items_w:
            items.append(self.unwrap(w_item))
        return self.erase(items)

    @jit.look_inside_iff(lambda self, items_w: jit.loop_unrolling_heuristic(items_w, len(items_w), UNROLL_CUTOFF))
    def accepts_all(self, items_w):
        for w_item in items_w:
            if not self.accepts(w_item):
                return False
        return True

    def to_objects(self, w_list):
        w_list.lstorage = OBJECTS.erase([self.wrap(item) for item in self.unerase(w_list.lstorage)])
        w_list.strategy = OBJECTS

    def length(self, w_list):
        return len(self.unerase(w_list.lstorage))

    def getitem(self, w_list, index):
        items = self.unerase(w_list.lstorage)
        if r_uint(index) >= r_uint(len(items)):
            index = index_from_end(index, len(items))
        assert index >= 0
        return self.wrap(items[index])

    def getitem_or_none(self, w_list, index):
        items = self.unerase(w_list.lstorage)
        if index >= len(items):
            return None
        assert index >= 0
        return self.wrap(items[index])

    def setitem(self, w_list, index, w_item):
        if self.accepts(w_item):
            items = self.unerase(w_list.lstorage)
            if r_uint(index) >= r_uint(len(items)):
                index = index_from_end(index, len(items))
            assert index >= 0
            items[index] = self.unwrap(w_item)
        else:
            self.to_objects(w_list)
            w_list.strategy.setitem(w_list, index, w_item)

    def getitems(self, w_list):
        return [self.wrap(item) for item in self.unerase(w_list.lstorage)]

    def append(self, w_list, w_item):
        if self.accepts(w_item):
            self.unerase(w_list.lstorage).append(self.unwrap(w_item))
        else:
            self.to_objects(w_list)
            w_list.strategy.append(w_list, w_item)

    def insert(self, w_list, index, w_item):
        if self.accepts(w_item):
            assert index >= 0
            self.unerase(w_list.lstorage).insert(index, self.unwrap(w_item))
        else:
            self.to_objects(w_list)
            w_list.strategy.insert(w_list, index, w_item)

    def pop(self, w_list, index):
        assert index >= 0
        return self.wrap(self.unerase(w_list.lstorage).pop(index))

    def pop_end(self, w_list):
        return self.wrap(self.unerase(w_list.lstorage).pop())

    def extend_from_list(self, w_list, w_other):
        if w_other.strategy is self:
            items = self.unerase(w_list.lstorage)
            others = self.unerase(w_other.lstorage)
            if items is others:
                others = others[:]
            items.extend(others)
        elif w_other.length() > 0:
            self.to_objects(w_list)
            OBJECTS.unerase(w_list.lstorage).extend(w_other.getitems())

    def getslice(self, w_list, start, step, count):
        items = self.unerase(w_list.lstorage)
        return self.erase(self.part(items, start, step, count))

    def part(self, items, start, step, count):
        if step == 1:
            stop = start + count
            assert start >= 0
            assert stop >= 0
            return items[start:stop]
        result = newlist_hint(count)
        for i in range(count):
            assert start >= 0
            result.append(items[start])
            start += step
        return result

    def delslice(self, w_list, start, step, count):
        if count == 0:
            return
        items = self.unerase(w_list.lstorage)
        assert start >= 0
        if step == 1:
            stop = start + count
            assert stop >= 0
            del items[start:stop]
            return
        # close the gaps: what lies between two removed items moves down
        length = len(items)
        target = start
        next_removed = start
        removed = 0
        source = start
        while source < length:
            if source == next_removed and removed < count:
                removed += 1
                next_removed += step
            else:
                items[target] = items[source]
                target += 1
            source += 1
        assert target >= 0
        del items[target:]

    def setslice(self, w_list, start, step, count, w_other):
        if w_other.strategy is not self:
            self.setslice_of_objects(w_list, start, step, count, w_other)
            return
        others = self.unerase(w_other.lstorage)
        items = self.unerase(w_list.lstorage)
        if step == 1 and len(others) != count:
            stop = start + count
            assert start >= 0
            assert stop >= 0
            if start == len(items):
                items.extend(others)
            else:
                w_list.lstorage = self.erase(items[:start] + others + items[stop:])
            return
        for i in range(count):
            assert start >= 0
            items[start] = others[i]
            start += step

    def setslice_of_objects(self, w_list, start, step, count, w_other):
        """setslice with items kept by another strategy."""
        if w_other.length() == 0:
            self.delslice(w_list, start, step, count)
            return
        self.to_objects(w_list)
        w_objects = w_other.clone()
        w_objects.strategy.to_objects(w_objects)
        OBJECTS.setslice(w_list, start, step, count, w_objects)

    def repeated(self, w_list, times):
        items = self.unerase(w_list.lstorage)
        if len(items) == 1:
            return self.erase([items[0]] * times)
        return self.erase(items * times)

    def reverse(self, w_list):
        self.unerase(w_list.lstorage).reverse()

    def find_object(self, space, w_list, w_item, start, stop):
        """find() by the items' own idea of equality, which may change the list."""
        i = start
        while i < stop:
            w_candidate = w_list.strategy.getitem_or_none(w_list, i)
            if w_candidate is None:
                return -1
            if space.eq_w(w_candidate, w_item):
                return i
            i += 1
        return -1


class UnboxedStorageMixin(object):
    """What strategies of machine values add: comparisons that run no user code."""

    compares_unboxed = True

    def find(self, space, w_list, w_item, start, stop):
        if self.accepts(w_item):
            return self.find_unboxed(w_list, self.unwrap(w_item), start, stop)
        return self.find_object(space, w_list, w_item, start, stop)

    def find_unboxed(self, w_list, value, start, stop):
        items = self.unerase(w_list.lstorage)
        if stop > len(items):
            stop = len(items)
        assert start >= 0
        for i in range(start, stop):
            if items[i] == value:
                return i
        return -1

    def equal_storage(self, w_list, w_other):
        items1 = self.unerase(w_list.lstorage)
        items2 = self.unerase(w_other.lstorage)
        for i in range(len(items1)):
            if items1[i] != items2[i]:
                return False
        return True


class IntegerListStrategy(ListStrategy):
    import_from_mixin(ItemStorageMixin)
    import_from_mixin(UnboxedStorageMixin)
    erase, unerase = new_static_erasing_pair('integer list')

    def accepts(self, w_item):
        return type(w_item) is W_IntObject

    def wrap(self, item):
        return W_IntObject(item)

    def unwrap(self, w_item):
        assert isinstance(w_item, W_IntObject)
        return w_item.intval


class FloatListStrategy(ListStrategy):
    import_from_mixin(ItemStorageMixin)
    import_from_mixin(UnboxedStorageMixin)
    erase, unerase = new_static_erasing_pair('float list')

    def accepts(self, w_item):
        return type(w_item) is W_FloatObject and w_item.floatval == w_item.floatval

    def wrap(self, item):
        return W_FloatObject(item)

    def unwrap(self, w_item):
        assert isinstance(w_item, W_FloatObject)
        return w_item.floatval


class ObjectListStrategy(ListStrategy):
    import_from_mixin(ItemStorageMixin)
    erase, unerase = new_static_erasing_pair('object list')

    def accepts(self, w_item):
        return True

    def accepts_all(self, items_w):
        return True

    def storage_of(self, items_w):
        return self.erase(items_w)

    def getitems(self, w_list):
        return self.unerase(w_list.lstorage)[:]

    def wrap(self, item):
        return item

    def unwrap(self, w_item):
        return w_item

    def find(self, space, w_list, w_item, start, stop):
        return self.find_object(space, w_list, w_item, start, stop)


EMPTY = EmptyListStrategy()
INTEGERS = IntegerListStrategy()
FLOATS = FloatListStrategy()
OBJECTS = ObjectListStrategy()


def strategy_for_item(w_item):
    if INTEGERS.accepts(w_item):
        return INTEGERS
    if FLOATS.accepts(w_item):
        return FLOATS
    return OBJECTS


def strategy_for_items(items_w):
    """The strategy that keeps all of these best."""
    if len(items_w) == 0:
        return EMPTY
    strategy = strategy_for_item(items_w[0])
    if strategy is OBJECTS or strategy.accepts_all(items_w):
        return strategy
    return OBJECTS
