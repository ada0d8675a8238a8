"""slice objects, and the arithmetic that turns start:stop:step into indices of a sequence.

Two steps, because evaluating `__index__` may change the sequence: `unpack` gives machine integers (clipped, None filled
in), `adjust_indices` applies them to a length.  `indices4` does both.
"""
import sys
from rpython.rlib.rbigint import rbigint
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef, interp_attrproperty_w
from minipy.objspace.intobject import W_IntObject


# ---- arithmetic ----

def clip_index(index, length, step):
    """One bound of a slice, counted from the end when negative, moved to the nearest place that a walk can start or end."""
    if index < 0:
        index += length
        if index < 0:
            return -1 if step < 0 else 0
    elif index >= length:
        return length - 1 if step < 0 else length
    return index


def slice_length(start, stop, step):
    """The number of items from start to stop, both clipped already."""
    if step < 0:
        if stop < start:
            return (start - stop - 1) // (-step) + 1
    elif start < stop:
        if step == 1:
            return stop - start
        return (stop - start - 1) // step + 1
    return 0


def adjust_indices(length, start, stop, step):
    """(start, stop, number of items) of an unpacked slice on a sequence of that length."""
    start = clip_index(start, length, step)
    stop = clip_index(stop, length, step)
    return start, stop, slice_length(start, stop, step)


# ---- evaluation ----

def slice_index(space, w_index):
    """A bound as a machine integer, clipped."""
    if isinstance(w_index, W_IntObject):
        return w_index.intval
    check_index(space, w_index)
    return space.getindex_w(w_index, None)


def slice_bigint(space, w_index):
    check_index(space, w_index)
    return space.bigint_w(space.index(w_index))


def check_index(space, w_index):
    if space.lookup(w_index, '__index__') is None:
        raise oefmt(space.w_TypeError, "slice indices must be integers or None or have an __index__ method")


def zero_step(space):
    return oefmt(space.w_ValueError, "slice step cannot be zero")


class W_SliceObject(W_Root):
    _immutable_fields_ = ['w_start', 'w_stop', 'w_step']

    def __init__(self, w_start, w_stop, w_step):
        self.w_start = w_start
        self.w_stop = w_stop
        self.w_step = w_step

    def unpack(self, space):
        """(start, stop, step) as machine integers; None is filled in and a step is never the smallest integer."""
        step = 1
        if not space.is_none(self.w_step):
            step = slice_index(space, self.w_step)
            if step == 0:
                raise zero_step(space)
            if step < -sys.maxint:
                step = -sys.maxint
        if space.is_none(self.w_start):
            start = sys.maxint if step < 0 else 0
        else:
            start = slice_index(space, self.w_start)
        if space.is_none(self.w_stop):
            stop = -sys.maxint - 1 if step < 0 else sys.maxint
        else:
            stop = slice_index(space, self.w_stop)
        return start, stop, step

    def indices4(self, space, length):
        """(start, stop, step, number of items) on a sequence of that length."""
        start, stop, step = self.unpack(space)
        start, stop, count = adjust_indices(length, start, stop, step)
        return start, stop, step, count

    def indices_of_any_size(self, space, w_length):
        """(w_start, w_stop, w_step) on a sequence whose length, an int object, may be no machine integer."""
        length = space.bigint_w(w_length)
        step = rbigint.fromint(1)
        if not space.is_none(self.w_step):
            step = slice_bigint(space, self.w_step)
            if step.sign == 0:
                raise zero_step(space)
        lower = rbigint.fromint(0)
        if step.sign < 0:
            lower = rbigint.fromint(-1)
        upper = length.add(lower)
        first, last = lower, upper
        if step.sign < 0:
            first, last = upper, lower
        start = self.clip_bigint(space, self.w_start, first, length, lower, upper)
        stop = self.clip_bigint(space, self.w_stop, last, length, lower, upper)
        return space.newlong(start), space.newlong(stop), space.newlong(step)

    def clip_bigint(self, space, w_index, default, length, lower, upper):
        if space.is_none(w_index):
            return default
        index = slice_bigint(space, w_index)
        if index.sign < 0:
            index = index.add(length)
            if index.lt(lower):
                return lower
        elif index.gt(upper):
            return upper
        return index

    def as_tuple(self, space):
        return space.newtuple([self.w_start, self.w_stop, self.w_step])

    # ---- app level ----

    @staticmethod
    def descr_new(space, w_type, w_start=None, w_stop=None, w_step=None, __posonly__=None):
        if w_start is None:
            raise oefmt(space.w_TypeError, "slice expected at least 1 argument, got 0")
        if w_stop is None:
            w_start, w_stop = space.w_None, w_start
        if w_step is None:
            w_step = space.w_None
        return W_SliceObject(w_start, w_stop, w_step)

    def descr_repr(self, space):
        return space.newtext('slice(%s, %s, %s)' % (space.utf8_w(space.repr(self.w_start)),
                                                   space.utf8_w(space.repr(self.w_stop)),
                                                   space.utf8_w(space.repr(self.w_step))))

    def descr_indices(self, space, w_length):
        """S.indices(len) -> (start, stop, stride)"""
        w_length = space.index(w_length)
        if space.bigint_w(w_length).sign < 0:
            raise oefmt(space.w_ValueError, "length should not be negative")
        w_start, w_stop, w_step = self.indices_of_any_size(space, w_length)
        return space.newtuple([w_start, w_stop, w_step])

    def descr_hash(self, space):
        raise oefmt(space.w_TypeError, "unhashable type: 'slice'")


def make_comparison(name):
    def compare(self, space, w_other):
        if not isinstance(w_other, W_SliceObject):
            return space.w_NotImplemented
        return getattr(space, name)(self.as_tuple(space), w_other.as_tuple(space))
    compare.func_name = 'descr_' + name
    return compare


for _name in ['lt', 'le', 'eq', 'ne', 'gt', 'ge']:
    setattr(W_SliceObject, 'descr_' + _name, make_comparison(_name))

W_SliceObject.typedef = TypeDef(
    'slice',
    __doc__="""slice(stop)
slice(start, stop[, step])

Create a slice object.  This is used for extended slicing (e.g. a[0:10:2]).""",
    acceptable_as_base_class=False,
    __new__=interp2app(W_SliceObject.descr_new),
    __repr__=interp2app(W_SliceObject.descr_repr),
    __lt__=interp2app(W_SliceObject.descr_lt),
    __le__=interp2app(W_SliceObject.descr_le),
    __eq__=interp2app(W_SliceObject.descr_eq),
    __ne__=interp2app(W_SliceObject.descr_ne),
    __gt__=interp2app(W_SliceObject.descr_gt),
    __ge__=interp2app(W_SliceObject.descr_ge),
    __hash__=interp2app(W_SliceObject.descr_hash),
    start=interp_attrproperty_w('w_start', cls=W_SliceObject),
    stop=interp_attrproperty_w('w_stop', cls=W_SliceObject),
    step=interp_attrproperty_w('w_step', cls=W_SliceObject),
    indices=interp2app(W_SliceObject.descr_indices),
)
