"""list: its methods and operators, over the storage strategies of liststrategy.py.

Reading and writing an item by machine integer is free of loops: one dispatch on the strategy, one bounds check.
Everything that calls user code on the way (comparing, iterating, sorting) asks for the length anew at each step, as the
list may be another one by then.
"""
import sys
from rpython.rlib.listsort import make_timsort_class
from rpython.rlib.objectmodel import instantiate
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec, WrappedDefault
from minipy.interpreter.typedef import TypeDef
from minipy.objspace import sequence
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.iterobject import W_InterpIterator, iterator_typedef
from minipy.objspace.liststrategy import EMPTY, FLOATS, INTEGERS, EmptyListStrategy, strategy_for_items
from minipy.objspace.rangeobject import W_IntRange
from minipy.objspace.reprguard import joined_reprs, repr_enter, repr_leave
from minipy.objspace.sliceobject import W_SliceObject, adjust_indices
from minipy.objspace.stringmethods import cannot_repeat
from minipy.objspace.tupleobject import W_TupleObject


def no_decorator(func):
    return func


are_equal, orders = sequence.make_lexicographic(lambda w_list: w_list.length(), lambda w_list, i: w_list.getitem(i),
                                                no_decorator)


class W_ListObject(W_Root):

    def __init__(self, space, items_w):
        """items_w: an RPython list that can be resized and becomes the list's own."""
        strategy = strategy_for_items(items_w)
        if strategy is EMPTY:
            self.clear()
        else:
            self.strategy = strategy
            self.lstorage = strategy.storage_of(items_w)

    @staticmethod
    def from_storage(strategy, lstorage):
        w_list = instantiate(W_ListObject)
        w_list.strategy = strategy
        w_list.lstorage = lstorage
        return w_list

    @staticmethod
    def of_integers(values):
        """A list of ints from an RPython list, which becomes the storage."""
        return W_ListObject.from_storage(INTEGERS, INTEGERS.erase(values))

    @staticmethod
    def of_floats(space, values):
        """A list of floats from an RPython list; NaNs among them lose nothing but the unboxed storage."""
        for value in values:
            if value != value:
                return W_ListObject(space, [space.newfloat(value) for value in values])
        return W_ListObject.from_storage(FLOATS, FLOATS.erase(values))

    # ---- interp level ----

    def clear(self):
        self.strategy = EMPTY
        self.lstorage = EMPTY.empty_storage()

    def length(self):
        return self.strategy.length(self)

    def getitems(self):
        """A new list of the items, not resizable."""
        return self.strategy.getitems(self)

    getitems_fixedsize = getitems

    def getitem(self, index):
        """The item at an index, which may count from the end; IndexError outside."""
        return self.strategy.getitem(self, index)

    def setitem(self, index, w_item):
        self.strategy.setitem(self, index, w_item)

    def append(self, w_item):
        self.strategy.append(self, w_item)

    def insert(self, index, w_item):
        """At an index 0 <= index <= length."""
        self.strategy.insert(self, index, w_item)

    def pop(self, index):
        """Remove and return the item at an index 0 <= index < length."""
        return self.strategy.pop(self, index)

    def find(self, space, w_item, start=0, stop=sys.maxint):
        """The index of the first item equal to w_item, or -1."""
        return self.strategy.find(space, self, w_item, start, stop)

    def clone(self):
        return self.part(0, 1, self.length())

    def part(self, start, step, count):
        return W_ListObject.from_storage(self.strategy, self.strategy.getslice(self, start, step, count))

    def extend(self, space, w_iterable):
        if type(w_iterable) is W_ListObject:
            self.strategy.extend_from_list(self, w_iterable)
        elif type(w_iterable) is W_TupleObject:
            self.strategy.extend_from_list(self, W_ListObject(space, w_iterable.wrappeditems[:]))
        elif type(w_iterable) is W_IntRange:
            self.strategy.extend_from_list(self, list_from_range(space, w_iterable))
        else:
            self.extend_by_iteration(space, w_iterable)

    def extend_by_iteration(self, space, w_iterable):
        w_iter = space.iter(w_iterable)
        while True:
            w_item = space.next_or_none(w_iter)
            if w_item is None:
                return
            self.append(w_item)

    # ---- app level: making, showing, comparing ----

    @staticmethod
    def descr_new(space, w_type, __args__):
        if space.is_w(w_type, space.w_list):
            return W_ListObject(space, [])
        w_obj = space.allocate_instance(W_ListObject, w_type)
        W_ListObject.__init__(w_obj, space, [])
        return w_obj

    def descr_init(self, space, w_iterable=None, __posonly__=None):
        self.clear()
        if w_iterable is not None:
            self.extend(space, w_iterable)

    def descr_repr(self, space):
        if self.length() == 0:
            return space.newtext('[]')
        if not repr_enter(self):
            return space.newtext('[...]')
        try:
            return joined_reprs(space, self.getitems(), '[', ']')
        finally:
            repr_leave(self)

    def descr_eq(self, space, w_other):
        if not isinstance(w_other, W_ListObject):
            return space.w_NotImplemented
        return space.newbool(self.equals(space, w_other))

    def descr_ne(self, space, w_other):
        if not isinstance(w_other, W_ListObject):
            return space.w_NotImplemented
        return space.newbool(not self.equals(space, w_other))

    def equals(self, space, w_other):
        if self.strategy is w_other.strategy and self.strategy.compares_unboxed:
            return self.length() == w_other.length() and self.strategy.equal_storage(self, w_other)
        return are_equal(space, self, w_other)

    def descr_len(self, space):
        return space.newint(self.length())

    def descr_iter(self, space):
        return W_ListIterator(self)

    def descr_reversed(self, space):
        """Return a reverse iterator over the list."""
        return W_ListReverseIterator(self)

    def descr_contains(self, space, w_item):
        return space.newbool(self.find(space, w_item) >= 0)

    # ---- app level: items and slices ----

    def descr_getitem(self, space, w_index):
        if isinstance(w_index, W_IntObject):
            index = w_index.intval
        elif isinstance(w_index, W_SliceObject):
            start, stop, step, count = w_index.indices4(space, self.length())
            return self.part(start, step, count)
        else:
            index = sequence.index_w(space, w_index, 'list')
        try:
            return self.strategy.getitem(self, index)
        except IndexError:
            raise oefmt(space.w_IndexError, "list index out of range")

    def descr_setitem(self, space, w_index, w_item):
        if isinstance(w_index, W_IntObject):
            index = w_index.intval
        elif isinstance(w_index, W_SliceObject):
            self.setslice(space, w_index, w_item)
            return
        else:
            index = sequence.index_w(space, w_index, 'list')
        try:
            self.strategy.setitem(self, index, w_item)
        except IndexError:
            raise oefmt(space.w_IndexError, "list assignment index out of range")

    def descr_delitem(self, space, w_index):
        if isinstance(w_index, W_SliceObject):
            start, stop, step, count = w_index.indices4(space, self.length())
            if step < 0:
                start += (count - 1) * step
                step = -step
            if count > 0:
                self.strategy.delslice(self, start, step, count)
            return
        index = sequence.index_w(space, w_index, 'list')
        try:
            index = sequence.normalized_index(index, self.length())
        except IndexError:
            raise oefmt(space.w_IndexError, "list assignment index out of range")
        self.strategy.delslice(self, index, 1, 1)

    def setslice(self, space, w_slice, w_value):
        start, stop, step = w_slice.unpack(space)
        w_items = self.items_to_assign(space, w_value, step)
        start, stop, count = adjust_indices(self.length(), start, stop, step)
        if step != 1 and w_items.length() != count:
            raise oefmt(space.w_ValueError, "attempt to assign sequence of size %d to extended slice of size %d",
                        w_items.length(), count)
        self.strategy.setslice(self, start, step, count, w_items)

    def items_to_assign(self, space, w_value, step):
        """The items of a value assigned to a slice, as a list that the assignment may not see changing."""
        if type(w_value) is W_ListObject:
            return w_value if w_value is not self else self.clone()
        if not isinstance(w_value, W_ListObject) and not isinstance(w_value, W_TupleObject):
            if space.lookup(w_value, '__iter__') is None and space.lookup(w_value, '__getitem__') is None:
                if step == 1:
                    raise oefmt(space.w_TypeError, "can only assign an iterable")
                raise oefmt(space.w_TypeError, "must assign iterable to extended slice")
        w_items = W_ListObject(space, [])
        w_items.extend(space, w_value)
        return w_items

    # ---- app level: + and * ----

    def descr_add(self, space, w_other):
        if not isinstance(w_other, W_ListObject):
            return sequence.added_to_other(space, self, w_other, 'list')
        w_result = self.clone()
        w_result.strategy.extend_from_list(w_result, w_other)
        return w_result

    def descr_inplace_add(self, space, w_iterable):
        self.extend(space, w_iterable)
        return self

    def descr_mul(self, space, w_times):
        if type(w_times) is not W_IntObject:
            w_result = sequence.multiplied_by_other(space, self, w_times)
            if w_result is not None:
                return w_result
        return W_ListObject.from_storage(self.strategy, self.repeated(space, w_times))

    def descr_rmul(self, space, w_times):
        if space.lookup(w_times, '__index__') is None:
            return cannot_repeat(space, w_times)
        return W_ListObject.from_storage(self.strategy, self.repeated(space, w_times))

    def descr_inplace_mul(self, space, w_times):
        if space.lookup(w_times, '__index__') is None:
            return space.w_NotImplemented
        self.lstorage = self.repeated(space, w_times)
        return self

    def repeated(self, space, w_times):
        times = sequence.repeat_count(space, w_times)
        if times < 0:
            times = 0
        sequence.repeated_length(space, self.length(), times)
        try:
            return self.strategy.repeated(self, times)
        except MemoryError:
            raise OperationError(space.w_MemoryError, None)

    # ---- app level: methods ----

    def descr_append(self, space, w_object, __posonly__=None):
        """Append object to the end of the list."""
        self.strategy.append(self, w_object)

    def descr_extend(self, space, w_iterable, __posonly__=None):
        """Extend list by appending elements from the iterable."""
        self.extend(space, w_iterable)

    @unwrap_spec(index='index')
    def descr_insert(self, space, index, w_object, __posonly__=None):
        """Insert object before index."""
        self.insert(sequence.clipped_insertion_index(index, self.length()), w_object)

    @unwrap_spec(index='index')
    def descr_pop(self, space, index=-1, __posonly__=None):
        """Remove and return item at index (default last).

Raises IndexError if list is empty or index is out of range."""
        length = self.length()
        if length == 0:
            raise oefmt(space.w_IndexError, "pop from empty list")
        if index == -1:
            return self.strategy.pop_end(self)
        try:
            index = sequence.normalized_index(index, length)
        except IndexError:
            raise oefmt(space.w_IndexError, "pop index out of range")
        return self.strategy.pop(self, index)

    def descr_remove(self, space, w_value, __posonly__=None):
        """Remove first occurrence of value.

Raises ValueError if the value is not present."""
        index = self.find(space, w_value)
        if index < 0:
            raise oefmt(space.w_ValueError, "list.remove(x): x not in list")
        if index < self.length():
            self.strategy.delslice(self, index, 1, 1)

    def descr_clear(self, space):
        """Remove all items from list."""
        self.clear()

    @unwrap_spec(w_start=WrappedDefault(0), w_stop=WrappedDefault(sys.maxint))
    def descr_index(self, space, w_value, w_start, w_stop, __posonly__=None):
        """Return first index of value.

Raises ValueError if the value is not present."""
        start = sequence.bound_w(space, w_start)
        stop = sequence.bound_w(space, w_stop)
        length = self.length()
        if start < 0:
            start = max(start + length, 0)
        if stop < 0:
            stop += length
        index = self.find(space, w_value, start, stop)
        if index < 0:
            raise oefmt(space.w_ValueError, "%R is not in list", w_value)
        return space.newint(index)

    def descr_count(self, space, w_value, __posonly__=None):
        """Return number of occurrences of value."""
        count = 0
        index = self.find(space, w_value)
        while index >= 0:
            count += 1
            index = self.find(space, w_value, index + 1)
        return space.newint(count)

    def descr_reverse(self, space):
        """Reverse *IN PLACE*."""
        self.strategy.reverse(self)

    def descr_copy(self, space):
        """Return a shallow copy of the list."""
        return self.clone()

    @unwrap_spec(reverse=int)
    def descr_sort(self, space, __kwonly__=None, w_key=None, reverse=0):
        """Sort the list in ascending order and return None.

The sort is in-place (i.e. the list itself is modified) and stable (i.e. the
order of two equal elements is maintained).

If a key function is given, apply it once to each list item and sort them,
ascending or descending, according to their function values.

The reverse flag can be set to sort in descending order."""
        sort(space, self, None if space.is_none(w_key) else w_key, reverse != 0)


def make_order_method(name):
    order = orders[name]

    def descr_order(self, space, w_other):
        if not isinstance(w_other, W_ListObject):
            return space.w_NotImplemented
        return order(space, self, w_other)
    descr_order.func_name = 'descr_' + name
    return descr_order


for _name in orders:
    setattr(W_ListObject, 'descr_' + _name, make_order_method(_name))


def list_from_range(space, w_range):
    """The list of a range's items."""
    length = w_range.length
    if length == 0:
        return W_ListObject(space, [])
    sequence.repeated_length(space, length, 1)
    try:
        values = [w_range.start] * length
    except MemoryError:
        raise OperationError(space.w_MemoryError, None)
    for i in range(1, length):
        values[i] = values[i - 1] + w_range.step
    return W_ListObject.of_integers(values)


# ---- sorting ----

class SortingStrategy(EmptyListStrategy):
    """What a list has for a strategy while it is sorted: it looks empty, and whatever changes it changes the strategy."""


SORTING = SortingStrategy()

IntegerSort = make_timsort_class()
FloatSort = make_timsort_class()
ObjectSortBase = make_timsort_class()
KeyedSortBase = make_timsort_class()


class ObjectSort(ObjectSortBase):
    space = None

    def lt(self, w_a, w_b):
        return self.space.lt_w(w_a, w_b)


class KeyedItem(object):
    def __init__(self, w_key, w_item):
        self.w_key = w_key
        self.w_item = w_item


class KeyedSort(KeyedSortBase):
    space = None

    def lt(self, a, b):
        return self.space.lt_w(a.w_key, b.w_key)


def sort(space, w_list, w_key, reverse):
    """Sort in place.  Reversing before and after keeps equal items in their order."""
    if w_key is None and w_list.strategy is INTEGERS:
        values = INTEGERS.unerase(w_list.lstorage)
        IntegerSort(values).sort()
        if reverse:
            values.reverse()
    elif w_key is None and w_list.strategy is FLOATS:
        values = FLOATS.unerase(w_list.lstorage)
        if reverse:
            values.reverse()
        FloatSort(values).sort()
        if reverse:
            values.reverse()
    else:
        sort_by_user_code(space, w_list, w_key, reverse)


def sort_by_user_code(space, w_list, w_key, reverse):
    strategy = w_list.strategy
    items_w = w_list.getitems()
    w_list.strategy = SORTING
    w_list.lstorage = SORTING.empty_storage()
    modified = False
    try:
        if w_key is None:
            sort_items(space, items_w, reverse)
        else:
            sort_items_by_key(space, items_w, w_key, reverse)
    finally:
        modified = w_list.strategy is not SORTING
        w_list.strategy = strategy
        w_list.lstorage = strategy.storage_of(items_w[:])
    if modified:
        raise oefmt(space.w_ValueError, "list modified during sort")


def sort_items(space, items_w, reverse):
    sorter = ObjectSort(items_w)
    sorter.space = space
    if reverse:
        items_w.reverse()
    try:
        sorter.sort()
    finally:
        if reverse:
            items_w.reverse()


def sort_items_by_key(space, items_w, w_key, reverse):
    keyed = [KeyedItem(space.call_function(w_key, w_item), w_item) for w_item in items_w]
    sorter = KeyedSort(keyed)
    sorter.space = space
    if reverse:
        keyed.reverse()
    try:
        sorter.sort()
    finally:
        if reverse:
            keyed.reverse()
        for i in range(len(keyed)):
            items_w[i] = keyed[i].w_item


# ---- iterators ----

class W_ListIterator(W_InterpIterator):
    def __init__(self, w_list):
        self.w_list = w_list        # None once exhausted
        self.index = 0

    def next_or_none(self, space):
        w_list = self.w_list
        if w_list is None:
            return None
        index = self.index
        w_item = w_list.strategy.getitem_or_none(w_list, index)
        if w_item is None:
            self.w_list = None
        else:
            self.index = index + 1
        return w_item

    def descr_length_hint(self, space):
        if self.w_list is None:
            return space.newint(0)
        return space.newint(max(self.w_list.length() - self.index, 0))


class W_ListReverseIterator(W_InterpIterator):
    def __init__(self, w_list):
        self.w_list = w_list        # None once exhausted
        self.index = w_list.length() - 1

    def next_or_none(self, space):
        w_list = self.w_list
        if w_list is None:
            return None
        index = self.index
        if 0 <= index < w_list.length():
            self.index = index - 1
            return w_list.getitem(index)
        self.w_list = None
        return None

    def descr_length_hint(self, space):
        if self.w_list is None or self.index >= self.w_list.length():
            return space.newint(0)
        return space.newint(self.index + 1)


W_ListObject.typedef = TypeDef(
    'list',
    __doc__="""Built-in mutable sequence.

If no argument is given, the constructor creates a new empty list.
The argument must be an iterable if specified.""",
    __new__=interp2app(W_ListObject.descr_new),
    __init__=interp2app(W_ListObject.descr_init),
    __repr__=interp2app(W_ListObject.descr_repr),
    __eq__=interp2app(W_ListObject.descr_eq),
    __ne__=interp2app(W_ListObject.descr_ne),
    __lt__=interp2app(W_ListObject.descr_lt),
    __le__=interp2app(W_ListObject.descr_le),
    __gt__=interp2app(W_ListObject.descr_gt),
    __ge__=interp2app(W_ListObject.descr_ge),
    __hash__=None,
    __len__=interp2app(W_ListObject.descr_len),
    __iter__=interp2app(W_ListObject.descr_iter),
    __reversed__=interp2app(W_ListObject.descr_reversed),
    __contains__=interp2app(W_ListObject.descr_contains),
    __getitem__=interp2app(W_ListObject.descr_getitem),
    __setitem__=interp2app(W_ListObject.descr_setitem),
    __delitem__=interp2app(W_ListObject.descr_delitem),
    __add__=interp2app(W_ListObject.descr_add),
    __iadd__=interp2app(W_ListObject.descr_inplace_add),
    __mul__=interp2app(W_ListObject.descr_mul),
    __rmul__=interp2app(W_ListObject.descr_rmul),
    __imul__=interp2app(W_ListObject.descr_inplace_mul),
    append=interp2app(W_ListObject.descr_append),
    extend=interp2app(W_ListObject.descr_extend),
    insert=interp2app(W_ListObject.descr_insert),
    pop=interp2app(W_ListObject.descr_pop),
    remove=interp2app(W_ListObject.descr_remove),
    clear=interp2app(W_ListObject.descr_clear),
    index=interp2app(W_ListObject.descr_index),
    count=interp2app(W_ListObject.descr_count),
    reverse=interp2app(W_ListObject.descr_reverse),
    copy=interp2app(W_ListObject.descr_copy),
    sort=interp2app(W_ListObject.descr_sort),
)

W_ListIterator.typedef = iterator_typedef('list_iterator', W_ListIterator)
W_ListReverseIterator.typedef = iterator_typedef('list_reverseiterator', W_ListReverseIterator)
