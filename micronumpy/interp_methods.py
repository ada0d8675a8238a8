"""Methods on the items of an array: copies and conversions, filling, and the ways to Python's own numbers and lists."""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rlib import copying, indexing, layout as layouts, reduce as reduction
from rlib.errors import ArrayError
from micronumpy import interp_boxes as boxes
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import OperationError, TypeDef, W_Root, interp2app, oefmt, unwrap_spec
from micronumpy.interp_args import axis_of, casting_of, check_cast, flag_of, order_of
from micronumpy.interp_convert import array_of, converted_in_order, is_scalar_value, scalar_array
from micronumpy.interp_dtype import as_dtype, dtype_of, float64_dtype
from micronumpy.interp_scalar import item_of


# ---- copies ----

def copy_of(space, w_array, order):
    try:
        return W_NDArray(copying.copied(w_array.view, w_array.itemtype(), order))
    except ArrayError as e:
        raise app_error(space, e)


@unwrap_spec(w_self=W_NDArray)
def descr_copy(space, w_self, w_order=None):
    """A copy, in C order unless said otherwise."""
    return copy_of(space, w_self, order_of(space, w_order, 'C'))


def copy(space, w_a, w_order=None, w_subok=None):
    return copy_of(space, array_of(space, w_a, None), order_of(space, w_order, 'K'))


@unwrap_spec(w_self=W_NDArray)
def descr_copy_module(space, w_self):
    return copy_of(space, w_self, 'K')


@unwrap_spec(w_self=W_NDArray)
def descr_deepcopy(space, w_self, w_memo):
    return copy_of(space, w_self, 'K')


@unwrap_spec(w_self=W_NDArray)
def descr_astype(space, w_self, w_dtype, w_order=None, w_casting=None, w_subok=None, w_copy=None):
    """A copy with the items converted to another type."""
    dtype = as_dtype(space, w_dtype, float64_dtype)
    order = order_of(space, w_order, 'K')
    casting = casting_of(space, w_casting, 'unsafe')
    layout = w_self.view.layout
    check_cast(space, layout.itemtype, dtype.itemtype, casting)
    if layout.itemtype is dtype.itemtype and not flag_of(space, w_copy, True):
        if (order == 'K' or (order != 'F' and layout.c_contiguous) or (order != 'C' and layout.f_contiguous)):
            return w_self
    try:
        return W_NDArray(converted_in_order(space, w_self.view, dtype.itemtype, order))
    except ArrayError as e:
        raise app_error(space, e)


@unwrap_spec(w_self=W_NDArray)
def descr_array(space, w_self, w_dtype=None, __kwonly__=None, w_copy=None):
    """`__array__`: the array itself, or a copy of another type."""
    dtype = as_dtype(space, w_dtype, None)
    if dtype is None or dtype.itemtype is w_self.itemtype():
        if w_copy is None or space.is_none(w_copy) or not space.is_true(w_copy):
            return w_self
        return copy_of(space, w_self, 'K')
    return array_of(space, w_self, dtype)


# ---- filling ----

@unwrap_spec(w_self=W_NDArray)
def descr_fill(space, w_self, w_value):
    """Set every item to one value."""
    check_writable(space, w_self)
    if is_scalar_value(space, w_value):
        w_value = scalar_array(space, w_self.dtype(), w_value)
    else:
        w_value = array_of(space, w_value, w_self.dtype())
    if w_value.view.layout.ndim != 0:
        raise oefmt(space.w_ValueError, "setting an array element with a sequence.")
    try:
        copying.copy(w_self.view, w_value.view)
    except ArrayError as e:
        raise app_error(space, e)


def check_writable(space, w_array):
    if not w_array.is_writable():
        raise oefmt(space.w_ValueError, "assignment destination is read-only")


# ---- to Python's numbers and lists ----

def box_at(space, view, offset):
    w_box = dtype_of(view.layout.itemtype).box_at(view.block.raw, offset)
    keepalive_until_here(view)
    return w_box


@unwrap_spec(w_self=W_NDArray)
def descr_tolist(space, w_self):
    """The items as nested lists of Python numbers."""
    view = w_self.view
    return list_of(space, view, view.offset, 0)


@jit.dont_look_inside
def list_of(space, view, offset, axis):
    layout = view.layout
    if axis == layout.ndim:
        return item_of(space, box_at(space, view, offset))
    step = layout.strides[axis]
    items_w = [None] * layout.shape[axis]
    for i in range(len(items_w)):
        items_w[i] = list_of(space, view, offset + i * step, axis + 1)
    return space.newlist(items_w)


@unwrap_spec(w_self=W_NDArray)
def descr_item(space, w_self, args_w):
    """One item as a Python number: the only one, the one at a flat index, or the one at an index for each axis."""
    view = w_self.view
    if len(args_w) == 1 and space.isinstance_w(args_w[0], space.w_tuple):
        args_w = space.fixedview(args_w[0])
    try:
        offset = item_offset(space, view, args_w)
    except ArrayError as e:
        raise app_error(space, e)
    return item_of(space, box_at(space, view, offset))


def item_offset(space, view, args_w):
    layout = view.layout
    if len(args_w) == 0:
        if layout.size != 1:
            raise oefmt(space.w_ValueError, "can only convert an array of size 1 to a Python scalar")
        return view.offset
    indices = [axis_of(space, w_index) for w_index in args_w]
    if len(indices) == layout.ndim:
        offset = view.offset
        for axis in range(layout.ndim):
            offset += view.step(axis, indices[axis])
        return offset
    if len(indices) != 1:
        raise oefmt(space.w_ValueError, "incorrect number of indices for array")
    index = indices[0]
    if index < -layout.size or index >= layout.size:
        raise oefmt(space.w_IndexError, "index %d is out of bounds for size %d", index, layout.size)
    if index < 0:
        index += layout.size
    return flat_offset(view, index)


def flat_offset(view, index):
    """The byte offset of the item with number `index` in C order."""
    layout = view.layout
    offset = view.offset
    for axis in range(layout.ndim - 1, -1, -1):
        n = layout.shape[axis]
        offset += index % n * layout.strides[axis]
        index //= n
    return offset


# ---- what Python asks of an object ----

@unwrap_spec(w_self=W_NDArray)
def descr_bool(space, w_self):
    view = w_self.view
    size = view.layout.size
    if size == 1:
        return space.newbool(boxes.box_is_true(box_at(space, view, view.offset)))
    if size == 0:
        raise oefmt(space.w_ValueError, "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that "
                                        "an array is not empty.")
    raise oefmt(space.w_ValueError, "The truth value of an array with more than one element is ambiguous. Use a.any() or "
                                    "a.all()")


def only_item(space, w_array):
    """The Python number of an array without dimensions."""
    view = w_array.view
    if view.layout.ndim != 0:
        raise oefmt(space.w_TypeError, "only 0-dimensional arrays can be converted to Python scalars")
    return item_of(space, box_at(space, view, view.offset))


@unwrap_spec(w_self=W_NDArray)
def descr_int(space, w_self):
    return space.int(only_item(space, w_self))


@unwrap_spec(w_self=W_NDArray)
def descr_float(space, w_self):
    return space.call_function(space.w_float, only_item(space, w_self))


@unwrap_spec(w_self=W_NDArray)
def descr_complex(space, w_self):
    return space.call_function(space.w_complex, only_item(space, w_self))


@unwrap_spec(w_self=W_NDArray)
def descr_index(space, w_self):
    layout = w_self.view.layout
    if layout.ndim != 0 or not layout.itemtype.is_integer():
        raise oefmt(space.w_TypeError, "only integer scalar arrays can be converted to a scalar index")
    return only_item(space, w_self)


@unwrap_spec(w_self=W_NDArray)
def descr_contains(space, w_self, w_value):
    """Is any item equal to the value?"""
    w_equal = space.eq(w_self, w_value)
    if isinstance(w_equal, W_NDArray):
        return space.newbool(reduction.any_true(w_equal.view))
    return space.newbool(space.is_true(w_equal))


class W_ArrayIterator(W_Root):
    """Iteration over the first axis: scalars of an array of one dimension, otherwise arrays of one dimension less."""

    def __init__(self, w_array):
        self.w_array = w_array
        self.index = 0

    def descr_iter(self, space):
        return self

    def descr_next(self, space):
        view = self.w_array.view
        layout = view.promoted_layout()
        index = self.index
        if layout.ndim == 0 or index >= layout.shape[0]:
            raise stop_iteration(space)
        self.index = index + 1
        if layout.ndim == 1:
            w_item = dtype_of(layout.itemtype).box_at(view.block.raw, view.offset + index * layout.strides[0])
            keepalive_until_here(view.block)
            return w_item
        try:
            return self.w_array.subview(view.select(0, index))
        except ArrayError as e:
            raise app_error(space, e)

    def descr_length_hint(self, space):
        return space.newint(max(self.w_array.view.layout.shape[0] - self.index, 0))


def stop_iteration(space):
    return OperationError(space.w_StopIteration, space.w_None)


W_ArrayIterator.typedef = TypeDef(
    'numpy.iterator',
    __iter__=interp2app(W_ArrayIterator.descr_iter),
    __next__=interp2app(W_ArrayIterator.descr_next),
    __length_hint__=interp2app(W_ArrayIterator.descr_length_hint),
)


@unwrap_spec(w_self=W_NDArray)
def descr_iter(space, w_self):
    if w_self.view.layout.ndim == 0:
        raise oefmt(space.w_TypeError, "iteration over a 0-d array")
    return W_ArrayIterator(w_self)


@unwrap_spec(w_self=W_NDArray)
def descr_len(space, w_self):
    layout = w_self.view.promoted_layout()
    if layout.ndim == 0:
        raise oefmt(space.w_TypeError, "len() of unsized object")
    return space.newint(layout.shape[0])


# ---- finding ----

@unwrap_spec(w_self=W_NDArray)
def descr_nonzero(space, w_self):
    """The indices of the items that are not zero, one array for each axis."""
    if w_self.view.layout.ndim == 0:
        raise oefmt(space.w_ValueError, "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() "
                                        "instead.")
    try:
        return space.newtuple([W_NDArray(found) for found in indexing.nonzero(w_self.view)])
    except ArrayError as e:
        raise app_error(space, e)


def nonzero(space, w_a):
    return descr_nonzero(space, array_of(space, w_a, None))


# ---- what is asked about an array ----

def ndim(space, w_a):
    return space.newint(array_of(space, w_a, None).view.layout.ndim)


def shape(space, w_a):
    return space.newtuple([space.newint(n) for n in array_of(space, w_a, None).view.layout.shape])


def size(space, w_a, w_axis=None):
    layout = array_of(space, w_a, None).view.layout
    if w_axis is None or space.is_none(w_axis):
        return space.newint(layout.size)
    try:
        return space.newint(layout.shape[layouts.normalize_axis(axis_of(space, w_axis), layout.ndim)])
    except ArrayError as e:
        raise app_error(space, e)


entries = {
    'copy': interp2app(descr_copy),
    '__copy__': interp2app(descr_copy_module, '__copy__'),
    '__deepcopy__': interp2app(descr_deepcopy, '__deepcopy__'),
    '__array__': interp2app(descr_array, '__array__'),
    'astype': interp2app(descr_astype),
    'fill': interp2app(descr_fill),
    'tolist': interp2app(descr_tolist),
    'item': interp2app(descr_item),
    'nonzero': interp2app(descr_nonzero),
    '__bool__': interp2app(descr_bool, '__bool__'),
    '__int__': interp2app(descr_int, '__int__'),
    '__float__': interp2app(descr_float, '__float__'),
    '__complex__': interp2app(descr_complex, '__complex__'),
    '__index__': interp2app(descr_index, '__index__'),
    '__contains__': interp2app(descr_contains, '__contains__'),
    '__iter__': interp2app(descr_iter, '__iter__'),
    '__len__': interp2app(descr_len, '__len__'),
}
