"""`a.flat`: the items of an array in C order, whatever its shape and strides; an iterator that can be subscripted.

A subscript of an array's flat form gives positions, numbers in C order (`Positions`); from each follows where the item is.
Values that are assigned are used in turn, from the first again when there are too few.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rlib import copying, indexing, itemtype as itemtypes, view as views
from rlib.errors import ArrayError, INDEX_ERROR
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import GetSetProperty, OperationError, TypeDef, W_Root, W_SliceObject, interp2app, oefmt, unwrap_spec
from micronumpy.interp_boxes import W_BoolBox
from micronumpy.interp_convert import array_of, is_scalar_value
from micronumpy.interp_dtype import as_dtype, dtype_of
from micronumpy.interp_index import has_index, int_index, is_int_index


def offset_of_position(view, position):
    """The byte offset of an item, given its number in C order."""
    layout = view.promoted_layout()
    if layout.c_contiguous:
        return view.offset + position * layout.itemtype.itemsize
    return view.offset + strided_offset(layout, position)


@jit.dont_look_inside
def strided_offset(layout, position):
    offset = 0
    axis = layout.ndim - 1
    while axis >= 0:
        length = layout.shape[axis]
        offset += position % length * layout.strides[axis]
        position //= length
        axis -= 1
    return offset


def checked_position(position, size):
    """Counted from the front.  Raises ArrayError."""
    wrapped = position
    if wrapped < 0:
        wrapped += size
    if not 0 <= wrapped < size:
        raise ArrayError(INDEX_ERROR, "index %d is out of bounds for size %d" % (position, size))
    return wrapped


class Positions(object):
    """Positions of items, and the shape that the items taken from there have: a range, or a view of int64 in C order."""

    def __init__(self, shape, start, step, chosen):
        self.shape = shape
        self.start = start
        self.step = step
        self.chosen = chosen

    def at(self, i):
        if self.chosen is None:
            return self.start + i * self.step
        return self.chosen.load_int(self.chosen.offset + 8 * i)

    def count(self):
        count = 1
        for n in self.shape:
            count *= n
        return count


def all_positions(size):
    return Positions([size], 0, 1, None)


def parse_positions(space, w_index, size):
    """The positions that a subscript names.  Raises ArrayError for those that are not there."""
    if isinstance(w_index, W_SliceObject):
        start, stop, step, length = w_index.indices4(space, size)
        return Positions([length], start, step, None)
    if space.is_w(w_index, space.w_Ellipsis):
        return all_positions(size)
    if not isinstance(w_index, W_NDArray) and (space.isinstance_w(w_index, space.w_text) or
                                               space.lookup(w_index, '__getitem__') is None):
        raise not_an_index(space)
    view = array_of(space, w_index, None).view
    kind = view.layout.itemtype.kind
    if view.layout.size == 0 and kind == 'f' and space.isinstance_w(w_index, space.w_list):
        return Positions([0], 0, 1, None)
    if kind == 'b':
        return masked_positions(space, view, size)
    if kind != 'i' and kind != 'u':
        raise not_an_index(space)
    chosen = views.empty(itemtypes.int64, view.layout.shape)
    copying.copy(chosen, view)
    for i in range(chosen.layout.size):
        chosen.store_int(8 * i, checked_position(chosen.load_int(8 * i), size))
    return Positions(chosen.layout.shape, 0, 0, chosen)


def masked_positions(space, mask, size):
    ndim = mask.layout.ndim
    if ndim == 0:
        raise not_an_index(space)
    if ndim > 1:
        raise too_many(space, ndim)
    if mask.layout.size != size:
        raise oefmt(space.w_IndexError, "boolean index did not match indexed flat iterator along axis 0; size of axis is %d "
                                        "but size of corresponding boolean axis is %d", size, mask.layout.size)
    chosen = indexing.nonzero(mask)[0]
    return Positions(chosen.layout.shape, 0, 0, copying.contiguous(chosen))


def not_an_index(space):
    return oefmt(space.w_IndexError, "only integers, slices (`:`), ellipsis (`...`) and integer or boolean arrays are valid "
                                     "indices")


def too_many(space, given):
    return oefmt(space.w_IndexError, "too many indices for flat iterator: flat iterator is 1-dimensional, but %d were indexed",
                 given)


# ---- items ----

def item_at(view, position):
    w_item = dtype_of(view.promoted_layout().itemtype).box_at(view.block.raw, offset_of_position(view, position))
    keepalive_until_here(view.block)
    return w_item


@jit.dont_look_inside
def take(view, positions):
    """The items at the positions, as a new view."""
    itemtype = view.layout.itemtype
    result = views.empty(itemtype, positions.shape)
    for i in range(result.layout.size):
        itemtype.copy_item(view.block.raw, offset_of_position(view, positions.at(i)), itemtype,
                           result.block.raw, i * itemtype.itemsize)
    keepalive_until_here(view)
    keepalive_until_here(result)
    return result


@jit.dont_look_inside
def put(space, w_array, w_index, w_value):
    """Nothing happens, and no index is wrong, if there are no values."""
    view = w_array.view
    itemtype = view.layout.itemtype
    values = copying.contiguous(array_of(space, w_value, w_array.dtype()).view)
    available = values.layout.size
    if available == 0:
        return
    positions = parse_positions(space, w_index, view.layout.size)
    for i in range(positions.count()):
        itemtype.copy_item(values.block.raw, values.offset + i % available * itemtype.itemsize, itemtype,
                           view.block.raw, offset_of_position(view, positions.at(i)))
    keepalive_until_here(view)
    keepalive_until_here(values)


@jit.dont_look_inside
def put_one(space, w_array, position, w_value):
    try:
        if not is_scalar_value(space, w_value):
            w_single = array_of(space, w_value, w_array.dtype())
            if w_single.view.layout.ndim > 0:
                raise cannot_set(space)
            w_value = item_at(w_single.view, 0)
        view = w_array.view
        w_array.dtype().store_w(space, view.block.raw, offset_of_position(view, position), w_value)
        keepalive_until_here(view.block)
    except OperationError as e:
        if e.match(space, space.w_Exception):
            raise cannot_set(space)
        raise


def cannot_set(space):
    return oefmt(space.w_ValueError, "Error setting single item of array.")


# ---- the iterator ----

class W_FlatIter(W_Root):
    _immutable_fields_ = ['w_array']

    def __init__(self, w_array):
        self.w_array = w_array
        self.position = 0

    def descr_iter(self, space):
        return self

    def descr_next(self, space):
        view = self.w_array.view
        position = self.position
        if position >= view.promoted_layout().size:
            raise OperationError(space.w_StopIteration, space.w_None)
        self.position = position + 1
        return item_at(view, position)

    def descr_len(self, space):
        return space.newint(self.w_array.view.layout.size)

    def descr_getitem(self, space, w_index):
        view = self.w_array.view
        size = view.promoted_layout().size
        try:
            if is_int_index(w_index):
                return item_at(view, checked_position(int_index(w_index), size))
            w_index = single_index(space, w_index)
            if w_index is None:
                return W_NDArray(take(view, all_positions(size)))
            if is_position(space, w_index):
                return item_at(view, checked_position(space.getindex_w(w_index, space.w_IndexError), size))
            return W_NDArray(take(view, parse_positions(space, w_index, size)))
        except ArrayError as e:
            raise app_error(space, e)

    def descr_setitem(self, space, w_index, w_value):
        w_array = self.w_array
        if not w_array.is_writable():
            raise oefmt(space.w_ValueError, "underlying array is read-only")
        size = w_array.view.layout.size
        try:
            w_index = single_index(space, w_index)
            if w_index is None:
                raise oefmt(space.w_IndexError, "Assigning to a flat iterator with a 0-D index is not supported")
            if is_position(space, w_index):
                position = checked_position(space.getindex_w(w_index, space.w_IndexError), size)
                put_one(space, w_array, position, w_value)
            else:
                put(space, w_array, w_index, w_value)
        except ArrayError as e:
            raise app_error(space, e)

    def descr_delitem(self, space, w_index):
        raise oefmt(space.w_TypeError, "Cannot delete iterator elements")

    def descr_copy(self, space):
        """The items as a new array of one dimension."""
        return self.copied(space)

    def copied(self, space):
        view = self.w_array.view
        try:
            return W_NDArray(copying.contiguous(view).reshape([view.layout.size]))
        except ArrayError as e:
            raise app_error(space, e)

    def descr_array(self, space, w_dtype=None, __kwonly__=None, w_copy=None):
        """The items as an array of one dimension, without a copy if they lie in memory in that order."""
        dtype = as_dtype(space, w_dtype, None)
        view = self.w_array.view
        if dtype is not None and dtype.itemtype is not view.layout.itemtype:
            return array_of(space, self.copied(space), dtype)
        if view.layout.c_contiguous and (w_copy is None or not space.is_true(w_copy)):
            return self.w_array.subview(view.reshape([view.layout.size]))
        return self.copied(space)

    def fget_base(self, space):
        return self.w_array

    def fget_index(self, space):
        return space.newint(self.position)

    def fget_coords(self, space):
        shape = self.w_array.view.layout.shape
        position = self.position
        coords = [0] * len(shape)
        for axis in range(len(shape) - 1, -1, -1):
            if axis == 0 or shape[axis] == 0:
                coords[axis] = position
            else:
                coords[axis] = position % shape[axis]
                position //= shape[axis]
        return space.newtuple([space.newint(n) for n in coords])


def single_index(space, w_index):
    """The one index of a tuple; None for an empty tuple."""
    if space.isinstance_w(w_index, space.w_tuple):
        items_w = space.fixedview(w_index)
        if len(items_w) == 0:
            return None
        if len(items_w) > 1:
            raise too_many(space, len(items_w))
        return items_w[0]
    return w_index


def is_position(space, w_index):
    """An integer; not a bool, which is a mask or nothing."""
    if is_int_index(w_index):
        return True
    if isinstance(w_index, W_BoolBox) or space.isinstance_w(w_index, space.w_bool):
        raise not_an_index(space)
    if isinstance(w_index, W_NDArray):
        layout = w_index.view.layout
        return layout.ndim == 0 and layout.itemtype.is_integer()
    return has_index(space, w_index)


def _make_comparison(name):
    def compare(space, w_self, w_other):
        w_array = w_self.copied(space)
        if isinstance(w_other, W_FlatIter):
            w_other = w_other.copied(space)
        return getattr(space, name)(w_array, w_other)
    return interp2app(unwrap_spec(w_self=W_FlatIter)(compare), '__%s__' % name)


W_FlatIter.typedef = TypeDef(
    'numpy.flatiter',
    __hash__=None,
    __iter__=interp2app(W_FlatIter.descr_iter),
    __next__=interp2app(W_FlatIter.descr_next),
    __len__=interp2app(W_FlatIter.descr_len),
    __getitem__=interp2app(W_FlatIter.descr_getitem),
    __setitem__=interp2app(W_FlatIter.descr_setitem),
    __delitem__=interp2app(W_FlatIter.descr_delitem),
    __array__=interp2app(W_FlatIter.descr_array),
    copy=interp2app(W_FlatIter.descr_copy),
    base=GetSetProperty(W_FlatIter.fget_base),
    index=GetSetProperty(W_FlatIter.fget_index),
    coords=GetSetProperty(W_FlatIter.fget_coords),
    **dict(('__%s__' % _name, _make_comparison(_name)) for _name in ['lt', 'le', 'eq', 'ne', 'gt', 'ge'])
)


# ---- the attribute of arrays ----

def fget_flat(self, space):
    return W_FlatIter(self)


def fset_flat(self, space, w_value):
    if not self.is_writable():
        raise oefmt(space.w_ValueError, "array is read-only")
    try:
        put(space, self, space.w_Ellipsis, w_value)
    except ArrayError as e:
        raise app_error(space, e)


def fdel_flat(self, space):
    raise oefmt(space.w_AttributeError, "Cannot delete array flat iterator")


entries = {
    'flat': GetSetProperty(fget_flat, fset_flat, fdel_flat, cls=W_NDArray),
}
