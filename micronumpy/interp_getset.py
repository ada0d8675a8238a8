"""Subscripts: `a[i, j]`, `a[1:, ::2]`, `a[mask]` and their assignments.

The order of the tests is the order of importance.  A tuple of machine integers, one for each dimension, is what
compiled loops use; then one integer; then everything else.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rlib import copying, indexing, layout as layouts
from rlib.errors import ArrayError
from micronumpy import fperrors
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import oefmt, unwrap_spec
from micronumpy.interp_convert import array_of, assign, before_cast, is_plain_sequence, is_scalar_value, scalar_array
from micronumpy.interp_dtype import dtype_of
from micronumpy.interp_index import int_index, is_int_index, parse_index
from micronumpy.interp_ufunc import result_of


def names_item(space, ndim, w_index):
    """Whether w_index is a machine integer for each of ndim dimensions, one at least.  Decided by types alone: no trace
    of it is left in compiled code."""
    if is_int_index(w_index):
        return ndim == 1
    return ndim >= 2 and space.isinstance_w(w_index, space.w_tuple) and is_int_tuple(space, ndim, w_index)


@jit.unroll_safe
def is_int_tuple(space, ndim, w_index):
    """unroll_safe: as many turns as the array has dimensions, and ndim is a constant."""
    items_w = space.fixedview(w_index)
    if len(items_w) != ndim:
        return False
    for i in range(ndim):
        if not is_int_index(items_w[i]):
            return False
    return True


@jit.unroll_safe
def place_of(space, view, ndim, w_index):
    """The place of the item at an index that names_item.  Raises ArrayError."""
    if ndim == 1:
        return view.place_1(int_index(w_index))
    items_w = space.fixedview(w_index)
    if ndim == 2:
        return view.place_2(int_index(items_w[0]), int_index(items_w[1]))
    return view.place_n([int_index(w_item) for w_item in items_w])


def item_at(view, place):
    """The item at a place of the view, as a scalar."""
    address, delta = place
    w_item = dtype_of(view.promoted_layout().itemtype).box_at(address, delta)
    keepalive_until_here(view.block)
    return w_item


@unwrap_spec(w_self=W_NDArray)
def descr_getitem(space, w_self, w_index):
    view = w_self.view
    layout = view.promoted_layout()
    try:
        if names_item(space, layout.ndim, w_index):
            return item_at(view, place_of(space, view, layout.ndim, w_index))
        return getitem_general(space, w_self, w_index)
    except ArrayError as e:
        raise app_error(space, e)


def getitem_general(space, w_self, w_index):
    view = w_self.view
    indices = parse_index(space, w_index)
    if indexing.is_basic(indices):
        result = indexing.take_basic(view, indices)
        if result.layout.ndim == 0 and not has_ellipsis(indices):
            return item_at(result, (result.data, 0))
        if indexing.has_scalar_array(indices):
            return W_NDArray(copying.copied(result, result.layout.itemtype, 'K'))
        return w_self.subview(result)
    return W_NDArray(indexing.gather(view, indices))


@jit.unroll_safe
def has_ellipsis(indices):
    """With an Ellipsis the result is an array even when it has no dimensions.  unroll_safe: as parse_index."""
    for index in indices:
        if isinstance(index, indexing.EllipsisIndex):
            return True
    return False


def _gather(space, w_array, w_index):
    """The items that index arrays name, as a new array in C order."""
    w_array = array_of(space, w_array, None)
    try:
        plan = indexing.make_plan(w_array.view, parse_index(space, w_index))
        result = indexing.gather_plan(plan, True)
    except ArrayError as e:
        raise app_error(space, e)
    return result_of(space, result)


@unwrap_spec(w_self=W_NDArray)
def descr_setitem(space, w_self, w_index, w_value):
    view = w_self.view
    if not w_self.is_writable():
        raise oefmt(space.w_ValueError, "assignment destination is read-only")
    layout = view.promoted_layout()
    try:
        if names_item(space, layout.ndim, w_index) and is_scalar_value(space, w_value):
            address, delta = place_of(space, view, layout.ndim, w_index)
            dtype_of(layout.itemtype).store_w(space, address, delta, w_value)
            keepalive_until_here(view.block)
        else:
            setitem_general(space, w_self, w_index, w_value)
    except ArrayError as e:
        raise app_error(space, e)


def setitem_general(space, w_self, w_index, w_value):
    view = w_self.view
    indices = parse_index(space, w_index)
    if indexing.is_basic(indices):
        target = indexing.take_basic(view, indices)
        if is_scalar_value(space, w_value):
            value = scalar_array(space, w_self.dtype(), w_value).view
        elif (w_self.itemtype().kind == 'b' and target.layout.ndim == 0 and not isinstance(w_value, W_NDArray) and
                is_plain_sequence(space, w_value)):
            value = scalar_array(space, w_self.dtype(), space.newbool(space.is_true(w_value))).view
        else:
            value = value_view(space, w_self, w_value)
            if target.layout.ndim == 0 and value.layout.ndim > 0 and not has_ellipsis(indices):
                if w_self.itemtype().kind != 'b' or value.layout.size != 1:
                    raise no_single_item(space, w_self, w_value)
                value = value.reshape([])       # which has a truth value
        assign(space, target, value)
    else:
        split = indexing.split(view, indices)
        value = value_view(space, w_self, w_value)
        plan = split.plan()
        indexing.check_assignable(plan, value.layout.shape)
        whole_axes = layouts.product(plan.kept_shape) != 1      # then NumPy looks for a conversion later
        if whole_axes:
            plan.locate()
        if not plan.full_mask or layouts.product(plan.result_shape) != 0:
            before_cast(space, value.layout.itemtype, view.layout.itemtype)
        if not whole_axes:
            plan.locate()
        indexing.store(plan, value)
        if value.layout.itemtype is not view.layout.itemtype:
            fperrors.check(space, 'cast')


def no_single_item(space, w_self, w_value):
    """The error for a sequence that is assigned to one item."""
    kind = w_self.itemtype().kind
    if isinstance(w_value, W_NDArray):
        if kind == 'c':
            return oefmt(space.w_TypeError, "only 0-dimensional arrays can be converted to Python scalars")
    elif kind == 'c':
        return oefmt(space.w_TypeError, "must be real number, not %T", w_value)
    elif kind != 'f':
        return oefmt(space.w_TypeError, "int() argument must be a string, a bytes-like object or a real number, not '%T'", w_value)
    return oefmt(space.w_ValueError, "setting an array element with a sequence.")


def value_view(space, w_self, w_value):
    """The value to assign, as a view; Python numbers take the array's own type first, with its range checks."""
    if isinstance(w_value, W_NDArray):
        return w_value.view
    return array_of(space, w_value, w_self.dtype()).view
