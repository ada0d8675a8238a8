"""Other views of an array: reshape, transpose, swapaxes, squeeze, diagonal, view, and `a.shape = ...`.

The result shares the memory of the array wherever that is possible; only reshape and ravel may have to copy.
"""
from rpython.rlib import jit
from rlib import copying, layout as layouts
from rlib.errors import ArrayError, VALUE_ERROR
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import interp2app, oefmt, unwrap_spec
from micronumpy.interp_args import axis_of, order_of, shape_of, shape_of_args
from micronumpy.interp_convert import COPY_ALWAYS, COPY_IF_NEEDED, COPY_NEVER, array_of
from micronumpy.interp_ctors import copy_mode
from micronumpy.interp_dtype import as_dtype


# ---- reshape and ravel ----

def is_fortran_for(view, order):
    """Whether order 'A' or 'F' counts the items of the view with the first index moving fastest."""
    if order == 'A':
        return view.layout.f_contiguous and not view.layout.c_contiguous
    return order == 'F'


def reshaped(space, w_array, shape, order, copy):
    """An array of the same items under another shape.  Raises ArrayError."""
    if order == 'K':
        raise ArrayError(VALUE_ERROR, "order 'K' is not permitted for reshaping")
    view = w_array.view
    fortran = is_fortran_for(view, order)
    result = view.reshape(shape, fortran)
    if result is not None and copy != COPY_ALWAYS:
        return w_array.subview(result)
    if copy == COPY_NEVER:
        raise ArrayError(VALUE_ERROR, "Unable to avoid creating a copy while reshaping.")
    view = copying.copied(view, view.layout.itemtype, 'F' if fortran else 'C')
    return W_NDArray(view.reshape(shape, fortran))


@unwrap_spec(w_self=W_NDArray)
def descr_reshape(space, w_self, args_w, __kwonly__, w_order=None, w_copy=None):
    """The same items under another shape; one length may be -1 and is worked out."""
    if len(args_w) == 0:
        raise oefmt(space.w_TypeError, "reshape() takes exactly 1 argument (0 given)")
    order = order_of(space, w_order, 'C')
    copy = copy_mode(space, w_copy, COPY_IF_NEEDED)
    if len(args_w) == 1 and space.is_none(args_w[0]):
        return w_self.subview(w_self.view)
    shape = shape_of_args(space, args_w)
    try:
        return reshaped(space, w_self, shape, order, copy)
    except ArrayError as e:
        raise app_error(space, e)


def reshape(space, w_a, w_shape, w_order=None, __kwonly__=None, w_copy=None):
    w_array = array_of(space, w_a, None)
    order = order_of(space, w_order, 'C')
    copy = copy_mode(space, w_copy, COPY_IF_NEEDED)
    shape = shape_of(space, w_shape)
    try:
        return reshaped(space, w_array, shape, order, copy)
    except ArrayError as e:
        raise app_error(space, e)


def raveled(space, w_array, order):
    """All items in one dimension, a view where memory has them in that order.  Raises ArrayError."""
    view = w_array.view
    if order == 'K' and not view.layout.c_contiguous:
        view = in_memory_order(view)
        if not view.layout.c_contiguous:
            view = copying.copied(view, view.layout.itemtype, 'C')
            return W_NDArray(view.reshape([-1]))
        return w_array.subview(view.reshape([-1]))
    fortran = is_fortran_for(view, order)
    contiguous = view.layout.f_contiguous if fortran else view.layout.c_contiguous
    return reshaped(space, w_array, [view.layout.size], 'F' if fortran else 'C', COPY_IF_NEEDED if contiguous else COPY_ALWAYS)


def in_memory_order(view):
    """The view with its axes sorted by stride, the largest first."""
    return view.permute_axes(layouts.axis_order(view.layout.strides))


@unwrap_spec(w_self=W_NDArray)
def descr_ravel(space, w_self, w_order=None):
    """The items in one dimension: a view of the array if possible, else a copy."""
    order = order_of(space, w_order, 'C')
    try:
        return raveled(space, w_self, order)
    except ArrayError as e:
        raise app_error(space, e)


def ravel(space, w_a, w_order=None):
    return descr_ravel(space, array_of(space, w_a, None), w_order)


@unwrap_spec(w_self=W_NDArray)
def descr_flatten(space, w_self, w_order=None):
    """A copy of the items in one dimension."""
    order = order_of(space, w_order, 'C')
    view = w_self.view
    try:
        if order == 'K':
            view = in_memory_order(view)
        elif is_fortran_for(view, order):
            view = view.transpose()
        return W_NDArray(copying.contiguous(view).reshape([view.layout.size]))
    except ArrayError as e:
        raise app_error(space, e)


# ---- axes in another order ----

@unwrap_spec(w_self=W_NDArray)
def descr_transpose(space, w_self, args_w):
    """Axes in the opposite order, or in the one given."""
    if len(args_w) == 1 and (space.is_none(args_w[0]) or space.isinstance_w(args_w[0], space.w_tuple) or
                             space.isinstance_w(args_w[0], space.w_list)):
        return transpose(space, w_self, args_w[0])
    if len(args_w) == 0:
        return w_self.subview(w_self.view.transpose())
    return permuted(space, w_self, [axis_of(space, w_axis) for w_axis in args_w])


def transpose(space, w_a, w_axes=None):
    w_array = array_of(space, w_a, None)
    if w_axes is None or space.is_none(w_axes):
        return w_array.subview(w_array.view.transpose())
    return permuted(space, w_array, [axis_of(space, w_axis) for w_axis in space.fixedview(w_axes)])


def permuted(space, w_array, axes):
    try:
        return w_array.subview(w_array.view.permute_axes(axes))
    except ArrayError as e:
        raise app_error(space, e)


@unwrap_spec(w_self=W_NDArray)
def descr_swapaxes(space, w_self, w_axis1, w_axis2):
    """Two axes exchanged."""
    return swapaxes(space, w_self, w_axis1, w_axis2)


def swapaxes(space, w_a, w_axis1, w_axis2):
    w_array = array_of(space, w_a, None)
    axis1 = axis_of(space, w_axis1)
    axis2 = axis_of(space, w_axis2)
    try:
        return w_array.subview(w_array.view.swapaxes(axis1, axis2))
    except ArrayError as e:
        raise app_error(space, e)


def fget_T(self, space):
    return self.subview(self.view.transpose())


def fget_mT(self, space):
    ndim = self.view.layout.ndim
    if ndim < 2:
        raise oefmt(space.w_ValueError, "matrix transpose with ndim < 2 is undefined")
    return self.subview(self.view.swapaxes(ndim - 2, ndim - 1))


# ---- fewer axes ----

@unwrap_spec(w_self=W_NDArray)
def descr_squeeze(space, w_self, w_axis=None):
    """Without axes of length one: all of them, or those given."""
    return squeeze(space, w_self, w_axis)


def squeeze(space, w_a, w_axis=None):
    w_array = array_of(space, w_a, None)
    view = w_array.view
    try:
        if w_axis is None or space.is_none(w_axis):
            squeezed = view.squeeze()
            if squeezed.layout.ndim == view.layout.ndim:
                return w_array          # itself, no view
            return w_array.subview(squeezed)
        if space.isinstance_w(w_axis, space.w_tuple):
            axes = [axis_of(space, w_item) for w_item in space.fixedview(w_axis)]
        else:
            axes = [axis_of(space, w_axis)]
            if view.layout.ndim == 0 and (axes[0] == 0 or axes[0] == -1):
                return w_array.subview(view)
        return w_array.subview(view.squeeze_axes(axes))
    except ArrayError as e:
        raise app_error(space, e)


@unwrap_spec(w_self=W_NDArray)
def descr_diagonal(space, w_self, w_offset=None, w_axis1=None, w_axis2=None):
    """The items on a diagonal of two axes; the view is read-only."""
    offset = integer(space, w_offset, 0)
    axis1 = integer(space, w_axis1, 0)
    axis2 = integer(space, w_axis2, 1)
    try:
        w_result = w_self.subview(w_self.view.diagonal(offset, axis1, axis2))
    except ArrayError as e:
        raise app_error(space, e)
    w_result.readonly = True
    return w_result


def integer(space, w_value, default):
    if w_value is None:
        return default
    return axis_of(space, w_value)


# ---- the same bytes as items of another type ----

@unwrap_spec(w_self=W_NDArray)
def descr_view(space, w_self, w_dtype=None, w_type=None):
    """Another array over the same memory, its items read as another type if one is given."""
    if w_dtype is None or space.is_none(w_dtype) or is_array_type(space, w_dtype):
        return w_self.subview(w_self.view)
    dtype = as_dtype(space, w_dtype, None)
    try:
        return w_self.subview(w_self.view.reinterpret(dtype.itemtype))
    except ArrayError as e:
        raise app_error(space, e)


def is_array_type(space, w_obj):
    return space.is_w(w_obj, space.gettypeobject(W_NDArray.typedef))


# ---- attributes that can be assigned ----

def fget_shape(self, space):
    return tuple_of(space, self.view.promoted_layout().shape)


@jit.look_inside_iff(lambda space, numbers: jit.isconstant(len(numbers)))
def tuple_of(space, numbers):
    numbers_w = [None] * len(numbers)
    for i in range(len(numbers)):
        numbers_w[i] = space.newint(numbers[i])
    return space.newtuple(numbers_w)


def fset_shape(self, space, w_shape):
    shape = shape_of(space, w_shape)
    try:
        view = self.view.reshape(shape)
    except ArrayError as e:
        raise app_error(space, e)
    if view is None:
        raise oefmt(space.w_AttributeError, "Incompatible shape for in-place modification. Use `.reshape()` to make a copy "
                                            "with the desired shape.")
    self.view = view


def fset_dtype(self, space, w_dtype):
    dtype = as_dtype(space, w_dtype, None)
    if dtype is None:
        raise oefmt(space.w_TypeError, "Cannot interpret 'None' as a data type")
    try:
        self.view = self.view.reinterpret(dtype.itemtype)
    except ArrayError as e:
        raise app_error(space, e)


entries = {
    'reshape': interp2app(descr_reshape),
    'ravel': interp2app(descr_ravel),
    'flatten': interp2app(descr_flatten),
    'transpose': interp2app(descr_transpose),
    'swapaxes': interp2app(descr_swapaxes),
    'squeeze': interp2app(descr_squeeze),
    'diagonal': interp2app(descr_diagonal),
    'view': interp2app(descr_view),
}
