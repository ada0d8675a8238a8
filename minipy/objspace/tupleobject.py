"""tuple: an immutable list of objects.

The item list is an immutable field, so a tuple that does not leave a trace (`a[i, j]`, `x, y = y, x`, several return
values) is virtual and its items are registers.  What loops over items is looked inside by the JIT when the tuple is
short and of known length, or virtual.
"""
import sys
from rpython.rlib import jit
from rpython.rlib.debug import make_sure_not_resized
from rpython.rlib.rarithmetic import intmask
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec, WrappedDefault
from minipy.interpreter.typedef import TypeDef
from minipy.objspace import sequence
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.iterobject import W_InterpIterator, iterator_typedef
from minipy.objspace.reprguard import joined_reprs, repr_enter, repr_leave
from minipy.objspace.sequence import UNROLL_CUTOFF
from minipy.objspace.sliceobject import W_SliceObject
from minipy.objspace.stringmethods import cannot_repeat


def is_short(self):
    return jit.loop_unrolling_heuristic(self.wrappeditems, len(self.wrappeditems), UNROLL_CUTOFF)


def unroll_short_pair(func):
    return jit.look_inside_iff(
        lambda space, items1_w, items2_w: jit.loop_unrolling_heuristic(items1_w, len(items1_w), UNROLL_CUTOFF) and
        jit.loop_unrolling_heuristic(items2_w, len(items2_w), UNROLL_CUTOFF))(func)


are_equal, orders = sequence.make_lexicographic(lambda items_w: len(items_w), lambda items_w, i: items_w[i],
                                                unroll_short_pair)


class W_TupleObject(W_Root):
    _immutable_fields_ = ['wrappeditems[*]']

    def __init__(self, wrappeditems):
        make_sure_not_resized(wrappeditems)
        self.wrappeditems = wrappeditems

    def getitems(self):
        """The items; not to be changed."""
        return self.wrappeditems

    tolist = getitems

    def length(self):
        return len(self.wrappeditems)

    def getitem(self, index):
        """The item at an index, which may count from the end; IndexError outside."""
        items_w = self.wrappeditems
        index = sequence.normalized_index(index, len(items_w))
        assert index >= 0
        return items_w[index]

    # ---- app level ----

    @staticmethod
    @unwrap_spec(w_iterable=WrappedDefault(()))
    def descr_new(space, w_type, w_iterable, __posonly__=None):
        is_exact = space.is_w(w_type, space.w_tuple)
        if is_exact and type(w_iterable) is W_TupleObject:
            return w_iterable
        items_w = space.fixedview(w_iterable)[:]
        if is_exact:
            return W_TupleObject(items_w)
        w_obj = space.allocate_instance(W_TupleObject, w_type)
        W_TupleObject.__init__(w_obj, items_w)
        return w_obj

    def descr_repr(self, space):
        items_w = self.wrappeditems
        if len(items_w) == 0:
            return space.newtext('()')
        if not repr_enter(self):
            return space.newtext('(...)')
        try:
            return joined_reprs(space, items_w, '(', ',)' if len(items_w) == 1 else ')')
        finally:
            repr_leave(self)

    def descr_len(self, space):
        return space.newint(len(self.wrappeditems))

    def descr_iter(self, space):
        return W_TupleIterator(self.wrappeditems)

    def descr_getitem(self, space, w_index):
        if isinstance(w_index, W_IntObject):
            index = w_index.intval
        elif isinstance(w_index, W_SliceObject):
            return self.getslice(space, w_index)
        else:
            index = sequence.index_w(space, w_index, 'tuple')
        try:
            return self.getitem(index)
        except IndexError:
            raise oefmt(space.w_IndexError, "tuple index out of range")

    def getslice(self, space, w_slice):
        items_w = self.wrappeditems
        start, stop, step, count = w_slice.indices4(space, len(items_w))
        if count == 0:
            return W_TupleObject([])
        if step == 1:
            if count == len(items_w) and type(self) is W_TupleObject:
                return self
            stop = start + count
            assert start >= 0
            assert stop >= 0
            return W_TupleObject(items_w[start:stop])
        return W_TupleObject(strided_part(items_w, start, step, count))

    @jit.look_inside_iff(lambda self, space: is_short(self))
    def descr_hash(self, space):
        x = 0x345678
        mult = 1000003
        remaining = len(self.wrappeditems)
        for w_item in self.wrappeditems:
            x = intmask((x ^ space.hash_w(w_item)) * mult)
            remaining -= 1
            mult = intmask(mult + 82520 + remaining + remaining)
        return space.newint(intmask(x + 97531))

    @jit.look_inside_iff(lambda self, space, w_item: is_short(self))
    def descr_contains(self, space, w_item):
        for w_candidate in self.wrappeditems:
            if space.eq_w(w_candidate, w_item):
                return space.w_True
        return space.w_False

    def descr_eq(self, space, w_other):
        if not isinstance(w_other, W_TupleObject):
            return space.w_NotImplemented
        return space.newbool(are_equal(space, self.wrappeditems, w_other.wrappeditems))

    def descr_ne(self, space, w_other):
        if not isinstance(w_other, W_TupleObject):
            return space.w_NotImplemented
        return space.newbool(not are_equal(space, self.wrappeditems, w_other.wrappeditems))

    def descr_add(self, space, w_other):
        if not isinstance(w_other, W_TupleObject):
            return sequence.added_to_other(space, self, w_other, 'tuple')
        return W_TupleObject(self.wrappeditems + w_other.wrappeditems)

    def descr_mul(self, space, w_times):
        if type(w_times) is not W_IntObject:
            w_result = sequence.multiplied_by_other(space, self, w_times)
            if w_result is not None:
                return w_result
        return self.repeated(space, sequence.repeat_count(space, w_times))

    def descr_rmul(self, space, w_times):
        if space.lookup(w_times, '__index__') is None:
            return cannot_repeat(space, w_times)
        return self.repeated(space, sequence.repeat_count(space, w_times))

    def repeated(self, space, times):
        if times == 1 and type(self) is W_TupleObject:
            return self
        if times < 0:
            times = 0
        sequence.repeated_length(space, len(self.wrappeditems), times)
        try:
            return W_TupleObject(self.wrappeditems * times)
        except MemoryError:
            raise OperationError(space.w_MemoryError, None)

    def descr_count(self, space, w_value):
        """Return number of occurrences of value."""
        count = 0
        for w_item in self.wrappeditems:
            if space.eq_w(w_item, w_value):
                count += 1
        return space.newint(count)

    @unwrap_spec(w_start=WrappedDefault(0), w_stop=WrappedDefault(sys.maxint))
    def descr_index(self, space, w_value, w_start, w_stop, __posonly__=None):
        """Return first index of value.

        Raises ValueError if the value is not present."""
        length = len(self.wrappeditems)
        i = sequence.bound_w(space, w_start)
        stop = sequence.bound_w(space, w_stop)
        if i < 0:
            i = max(i + length, 0)
        if stop < 0:
            stop += length
        while i < stop and i < length:
            if space.eq_w(self.wrappeditems[i], w_value):
                return space.newint(i)
            i += 1
        raise oefmt(space.w_ValueError, "tuple.index(x): x not in tuple")

    def descr_getnewargs(self, space):
        return space.newtuple([W_TupleObject(self.wrappeditems)])


def strided_part(items_w, start, step, count):
    result_w = [None] * count
    for i in range(count):
        assert start >= 0
        result_w[i] = items_w[start]
        start += step
    return result_w


def make_order_method(name):
    order = orders[name]

    def descr_order(self, space, w_other):
        if not isinstance(w_other, W_TupleObject):
            return space.w_NotImplemented
        return order(space, self.wrappeditems, w_other.wrappeditems)
    descr_order.func_name = 'descr_' + name
    return descr_order


for _name in orders:
    setattr(W_TupleObject, 'descr_' + _name, make_order_method(_name))


class W_TupleIterator(W_InterpIterator):
    _immutable_fields_ = ['items_w[*]']

    def __init__(self, items_w):
        self.items_w = items_w
        self.index = 0

    def next_or_none(self, space):
        index = self.index
        if index >= len(self.items_w):
            return None
        self.index = index + 1
        return self.items_w[index]

    def descr_length_hint(self, space):
        return space.newint(len(self.items_w) - self.index)


W_TupleObject.typedef = TypeDef(
    'tuple',
    __doc__="""Built-in immutable sequence.

If no argument is given, the constructor returns an empty tuple.
If iterable is specified the tuple is initialized from iterable's items.

If the argument is a tuple, the return value is the same object.""",
    __new__=interp2app(W_TupleObject.descr_new),
    __repr__=interp2app(W_TupleObject.descr_repr),
    __len__=interp2app(W_TupleObject.descr_len),
    __iter__=interp2app(W_TupleObject.descr_iter),
    __getitem__=interp2app(W_TupleObject.descr_getitem),
    __contains__=interp2app(W_TupleObject.descr_contains),
    __hash__=interp2app(W_TupleObject.descr_hash),
    __eq__=interp2app(W_TupleObject.descr_eq),
    __ne__=interp2app(W_TupleObject.descr_ne),
    __lt__=interp2app(W_TupleObject.descr_lt),
    __le__=interp2app(W_TupleObject.descr_le),
    __gt__=interp2app(W_TupleObject.descr_gt),
    __ge__=interp2app(W_TupleObject.descr_ge),
    __add__=interp2app(W_TupleObject.descr_add),
    __mul__=interp2app(W_TupleObject.descr_mul),
    __rmul__=interp2app(W_TupleObject.descr_rmul),
    __getnewargs__=interp2app(W_TupleObject.descr_getnewargs),
    count=interp2app(W_TupleObject.descr_count),
    index=interp2app(W_TupleObject.descr_index),
)

W_TupleIterator.typedef = iterator_typedef('tuple_iterator', W_TupleIterator)
