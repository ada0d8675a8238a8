"""range: start, stop and step, never the numbers themselves.

A range whose start, stop, step and length all fit a machine word is a W_IntRange, any other a W_BigRange on int objects.
Both share one type.  Iterating over a W_IntRange is what the JIT sees most: its iterators are free of loops and of
overflow checks, and the one for step 1 needs a comparison and an increment.
"""
import sys
from rpython.rlib.rarithmetic import intmask, ovfcheck, r_uint
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef, GetSetProperty
from minipy.objspace.boolobject import W_BoolObject
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.iterobject import W_InterpIterator, iterator_typedef
from minipy.objspace.longobject import W_LongObject
from minipy.objspace.sequence import normalized_index
from minipy.objspace.sliceobject import W_SliceObject


# ---- arithmetic ----

def range_length(start, stop, step):
    """The number of items, or -1 when that is more than a machine integer holds; step is not 0."""
    if step > 0:
        if start >= stop:
            return 0
        if step == 1:
            try:
                return ovfcheck(stop - start)
            except OverflowError:
                return -1
        distance, stride = r_uint(stop) - r_uint(start), r_uint(step)
    else:
        if start <= stop:
            return 0
        distance, stride = r_uint(start) - r_uint(stop), r_uint(0) - r_uint(step)
    count = (distance - r_uint(1)) // stride + r_uint(1)
    if count > r_uint(sys.maxint):
        return -1
    return intmask(count)


def position_in_range(start, stop, step, value):
    """The index of value, or -1."""
    if step > 0:
        if not start <= value < stop:
            return -1
        distance, stride = r_uint(value) - r_uint(start), r_uint(step)
    else:
        if not stop < value <= start:
            return -1
        distance, stride = r_uint(start) - r_uint(value), r_uint(0) - r_uint(step)
    if distance % stride != r_uint(0):
        return -1
    return intmask(distance // stride)


# ---- range objects ----

def make_range(space, w_start, w_stop, w_step):
    """The range of three int objects."""
    if (isinstance(w_start, W_IntObject) and isinstance(w_stop, W_IntObject) and isinstance(w_step, W_IntObject)):
        start, stop, step = w_start.intval, w_stop.intval, w_step.intval
        check_step(space, step != 0)
        length = range_length(start, stop, step)
        if length >= 0:
            return W_IntRange(start, stop, step, length)
    check_step(space, space.is_true(w_step))
    return W_BigRange(w_start, w_stop, w_step, big_range_length(space, w_start, w_stop, w_step))


def check_step(space, is_nonzero):
    if not is_nonzero:
        raise oefmt(space.w_ValueError, "range() arg 3 must not be zero")


def big_range_length(space, w_start, w_stop, w_step):
    w_zero, w_one = space.newint(0), space.newint(1)
    if space.lt_w(w_step, w_zero):
        w_start, w_stop, w_step = w_stop, w_start, space.neg(w_step)
    if space.ge_w(w_start, w_stop):
        return w_zero
    w_distance = space.sub(space.sub(w_stop, w_start), w_one)
    return space.add(space.floordiv(w_distance, w_step), w_one)


def is_plain_int(w_obj):
    """An int whose equality nobody can have redefined."""
    return type(w_obj) is W_IntObject or type(w_obj) is W_BoolObject or type(w_obj) is W_LongObject


class W_RangeObject(W_Root):

    def get_start(self, space):
        raise NotImplementedError

    def get_stop(self, space):
        raise NotImplementedError

    def get_step(self, space):
        raise NotImplementedError

    def get_length(self, space):
        raise NotImplementedError

    def iterator(self, space):
        raise NotImplementedError

    def reversed_iterator(self, space):
        raise NotImplementedError

    def getitem(self, space, w_index):
        """The item at an int object; app-level IndexError outside."""
        raise NotImplementedError

    def position(self, space, w_value):
        """The index, as an int object, of an int that is_plain_int; None when it is not in the range."""
        raise NotImplementedError

    def position_by_search(self, space, w_value):
        """The index of the first item equal to any object, or None."""
        w_iter = self.iterator(space)
        w_index, w_one = space.newint(0), space.newint(1)
        while True:
            w_item = w_iter.next_or_none(space)
            if w_item is None:
                return None
            if space.eq_w(w_item, w_value):
                return w_index
            w_index = space.add(w_index, w_one)

    # ---- app level ----

    @staticmethod
    def descr_new(space, w_type, w_start=None, w_stop=None, w_step=None, __posonly__=None):
        if w_start is None:
            raise oefmt(space.w_TypeError, "range expected at least 1 argument, got 0")
        w_start = space.index(w_start)
        if w_stop is None:
            w_start, w_stop = space.newint(0), w_start
        else:
            w_stop = space.index(w_stop)
        if w_step is None:
            w_step = space.newint(1)
        else:
            w_step = space.index(w_step)
        return make_range(space, w_start, w_stop, w_step)

    def fget_start(self, space):
        return self.get_start(space)

    def fget_stop(self, space):
        return self.get_stop(space)

    def fget_step(self, space):
        return self.get_step(space)

    def descr_repr(self, space):
        start = space.utf8_w(space.repr(self.get_start(space)))
        stop = space.utf8_w(space.repr(self.get_stop(space)))
        w_step = self.get_step(space)
        if isinstance(w_step, W_IntObject) and w_step.intval == 1:
            return space.newtext('range(%s, %s)' % (start, stop))
        return space.newtext('range(%s, %s, %s)' % (start, stop, space.utf8_w(space.repr(w_step))))

    def descr_len(self, space):
        w_length = self.get_length(space)
        if not isinstance(w_length, W_IntObject):
            raise oefmt(space.w_OverflowError, "Python int too large to convert to C ssize_t")
        return w_length

    def descr_bool(self, space):
        return space.newbool(space.is_true(self.get_length(space)))

    def descr_iter(self, space):
        return self.iterator(space)

    def descr_reversed(self, space):
        return self.reversed_iterator(space)

    def descr_getitem(self, space, w_index):
        if isinstance(w_index, W_SliceObject):
            return self.getslice(space, w_index)
        if not isinstance(w_index, W_IntObject):
            if space.lookup(w_index, '__index__') is None:
                raise oefmt(space.w_TypeError, "range indices must be integers or slices, not %T", w_index)
            w_index = space.index(w_index)
        return self.getitem(space, w_index)

    def getslice(self, space, w_slice):
        w_first, w_last, w_stride = w_slice.indices_of_any_size(space, self.get_length(space))
        w_start, w_step = self.get_start(space), self.get_step(space)
        return make_range(space, space.add(w_start, space.mul(w_first, w_step)),
                          space.add(w_start, space.mul(w_last, w_step)), space.mul(w_step, w_stride))

    def descr_contains(self, space, w_value):
        if is_plain_int(w_value):
            return space.newbool(self.position(space, w_value) is not None)
        return space.newbool(self.position_by_search(space, w_value) is not None)

    def descr_index(self, space, w_value, __posonly__=None):
        """rangeobject.index(value) -> integer -- return index of value.
Raise ValueError if the value is not present."""
        if is_plain_int(w_value):
            w_index = self.position(space, w_value)
            if w_index is None:
                raise oefmt(space.w_ValueError, "%R is not in range", w_value)
        else:
            w_index = self.position_by_search(space, w_value)
            if w_index is None:
                raise oefmt(space.w_ValueError, "sequence.index(x): x not in sequence")
        return w_index

    def descr_count(self, space, w_value, __posonly__=None):
        """rangeobject.count(value) -> integer -- return number of occurrences of value"""
        if is_plain_int(w_value):
            return space.newint(int(self.position(space, w_value) is not None))
        w_iter = self.iterator(space)
        count = 0
        while True:
            w_item = w_iter.next_or_none(space)
            if w_item is None:
                return space.newint(count)
            if space.eq_w(w_item, w_value):
                count += 1

    def identity(self, space):
        """The tuple that equal ranges have in common: length, and as much of start and step as matters."""
        w_length = self.get_length(space)
        w_start, w_step = self.get_start(space), self.get_step(space)
        if isinstance(w_length, W_IntObject) and w_length.intval <= 1:
            w_step = space.w_None
            if w_length.intval == 0:
                w_start = space.w_None
        return space.newtuple([w_length, w_start, w_step])

    def descr_eq(self, space, w_other):
        if not isinstance(w_other, W_RangeObject):
            return space.w_NotImplemented
        return space.eq(self.identity(space), w_other.identity(space))

    def descr_ne(self, space, w_other):
        if not isinstance(w_other, W_RangeObject):
            return space.w_NotImplemented
        return space.ne(self.identity(space), w_other.identity(space))

    def descr_hash(self, space):
        return space.hash(self.identity(space))


class W_IntRange(W_RangeObject):
    _immutable_fields_ = ['start', 'stop', 'step', 'length']

    def __init__(self, start, stop, step, length):
        self.start = start
        self.stop = stop
        self.step = step
        self.length = length

    def get_start(self, space):
        return space.newint(self.start)

    def get_stop(self, space):
        return space.newint(self.stop)

    def get_step(self, space):
        return space.newint(self.step)

    def get_length(self, space):
        return space.newint(self.length)

    def iterator(self, space):
        if self.step == 1:
            return W_IntRangeStepOneIterator(self.start, self.stop)
        return W_IntRangeIterator(self.start, self.length, self.step)

    def reversed_iterator(self, space):
        last = self.start
        if self.length > 0:
            last = intmask(last + (self.length - 1) * self.step)
        if self.step == -sys.maxint - 1:
            # its negative is no machine integer; the range has two items at most
            return W_BigRangeIterator(space.newint(last), space.newint(self.length),
                                      space.neg(space.newint(self.step)))
        return W_IntRangeIterator(last, self.length, -self.step)

    def getitem(self, space, w_index):
        try:
            if not isinstance(w_index, W_IntObject):
                raise IndexError
            index = normalized_index(w_index.intval, self.length)
        except IndexError:
            raise oefmt(space.w_IndexError, "range object index out of range")
        return space.newint(intmask(self.start + index * self.step))

    def position(self, space, w_value):
        if not isinstance(w_value, W_IntObject):
            return None
        position = position_in_range(self.start, self.stop, self.step, w_value.intval)
        if position < 0:
            return None
        return space.newint(position)


class W_BigRange(W_RangeObject):
    _immutable_fields_ = ['w_start', 'w_stop', 'w_step', 'w_length']

    def __init__(self, w_start, w_stop, w_step, w_length):
        self.w_start = w_start
        self.w_stop = w_stop
        self.w_step = w_step
        self.w_length = w_length

    def get_start(self, space):
        return self.w_start

    def get_stop(self, space):
        return self.w_stop

    def get_step(self, space):
        return self.w_step

    def get_length(self, space):
        return self.w_length

    def item(self, space, w_position):
        return space.add(self.w_start, space.mul(w_position, self.w_step))

    def iterator(self, space):
        return W_BigRangeIterator(self.w_start, self.w_length, self.w_step)

    def reversed_iterator(self, space):
        w_last = self.item(space, space.sub(self.w_length, space.newint(1)))
        return W_BigRangeIterator(w_last, self.w_length, space.neg(self.w_step))

    def getitem(self, space, w_index):
        w_zero = space.newint(0)
        if space.lt_w(w_index, w_zero):
            w_index = space.add(w_index, self.w_length)
        if space.lt_w(w_index, w_zero) or space.ge_w(w_index, self.w_length):
            raise oefmt(space.w_IndexError, "range object index out of range")
        return self.item(space, w_index)

    def position(self, space, w_value):
        w_zero = space.newint(0)
        if space.gt_w(self.w_step, w_zero):
            inside = space.le_w(self.w_start, w_value) and space.lt_w(w_value, self.w_stop)
        else:
            inside = space.le_w(w_value, self.w_start) and space.gt_w(w_value, self.w_stop)
        if not inside:
            return None
        w_distance = space.sub(w_value, self.w_start)
        if space.is_true(space.mod(w_distance, self.w_step)):
            return None
        return space.floordiv(w_distance, self.w_step)


# ---- iterators ----

class W_RangeIterator(W_InterpIterator):
    """What the iterators over machine integers have in common: a type."""

    def descr_length_hint(self, space):
        return space.newint(self.remaining_length())

    def remaining_length(self):
        raise NotImplementedError


class W_IntRangeStepOneIterator(W_RangeIterator):
    _immutable_fields_ = ['stop']

    def __init__(self, current, stop):
        self.current = current
        self.stop = stop

    def next_or_none(self, space):
        current = self.current
        if current < self.stop:
            # cannot overflow: it is at most stop
            self.current = current + 1
            return space.newint(current)
        return None

    def remaining_length(self):
        # the length of the range was a machine integer, so this is one
        return max(self.stop - self.current, 0)


class W_IntRangeIterator(W_RangeIterator):
    _immutable_fields_ = ['step']

    def __init__(self, current, remaining, step):
        self.current = current
        self.remaining = remaining
        self.step = step

    def next_or_none(self, space):
        if self.remaining <= 0:
            return None
        self.remaining -= 1
        current = self.current
        # behind the last item it may wrap around, and is never looked at again
        self.current = intmask(current + self.step)
        return space.newint(current)

    def remaining_length(self):
        return self.remaining


class W_BigRangeIterator(W_InterpIterator):
    def __init__(self, w_current, w_remaining, w_step):
        self.w_current = w_current
        self.w_remaining = w_remaining
        self.w_step = w_step

    def next_or_none(self, space):
        if not space.is_true(self.w_remaining):
            return None
        self.w_remaining = space.sub(self.w_remaining, space.newint(1))
        w_current = self.w_current
        self.w_current = space.add(w_current, self.w_step)
        return w_current

    def descr_length_hint(self, space):
        return self.w_remaining


W_RangeObject.typedef = TypeDef(
    'range',
    __doc__="""range(stop) -> range object
range(start, stop[, step]) -> range object

Return an object that produces a sequence of integers from start (inclusive)
to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.
start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.
These are exactly the valid indices for a list of 4 elements.
When step is given, it specifies the increment (or decrement).""",
    acceptable_as_base_class=False,
    __new__=interp2app(W_RangeObject.descr_new),
    __repr__=interp2app(W_RangeObject.descr_repr),
    __len__=interp2app(W_RangeObject.descr_len),
    __bool__=interp2app(W_RangeObject.descr_bool),
    __iter__=interp2app(W_RangeObject.descr_iter),
    __reversed__=interp2app(W_RangeObject.descr_reversed),
    __getitem__=interp2app(W_RangeObject.descr_getitem),
    __contains__=interp2app(W_RangeObject.descr_contains),
    __eq__=interp2app(W_RangeObject.descr_eq),
    __ne__=interp2app(W_RangeObject.descr_ne),
    __hash__=interp2app(W_RangeObject.descr_hash),
    start=GetSetProperty(W_RangeObject.fget_start),
    stop=GetSetProperty(W_RangeObject.fget_stop),
    step=GetSetProperty(W_RangeObject.fget_step),
    count=interp2app(W_RangeObject.descr_count),
    index=interp2app(W_RangeObject.descr_index),
)

W_RangeIterator.typedef = iterator_typedef('range_iterator', W_RangeIterator)
W_BigRangeIterator.typedef = iterator_typedef('longrange_iterator', W_BigRangeIterator)
