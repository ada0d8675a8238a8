"""Making arrays: of objects (array, asarray), of a shape (zeros, empty, full ...), like another array, and arange."""
import math
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rpython.rlib.rarithmetic import ovfcheck
from rlib import copying, itemtype as itemtypes, layout as layouts, promotion, view as views
from rlib.errors import ArrayError
from rlib.loops_ramp import continue_ramp
from micronumpy.arraybuffer import array_in_buffer
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import W_IntObject, oefmt, unwrap_spec
from micronumpy.interp_args import is_fortran, order_of, shape_of
from micronumpy.interp_convert import (
    COPY_ALWAYS, COPY_IF_NEEDED, COPY_NEVER, MAX_DIMS, array_of, assign, make_array, number_itemtype)
from micronumpy.interp_dtype import as_dtype, dtype_of, float64_dtype


# ---- of objects ----

def copy_mode(space, w_copy, default):
    if w_copy is None:
        return default
    if space.is_none(w_copy):
        return COPY_IF_NEEDED
    if space.is_true(w_copy):
        return COPY_ALWAYS
    return COPY_NEVER


@unwrap_spec(ndmin=int, ndmax=int)
def array(space, w_object, w_dtype=None, __kwonly__=None, w_copy=None, w_order=None, w_subok=None, ndmin=0, ndmax=MAX_DIMS):
    """An array made of an object: a number, nested sequences of numbers, another array.  ndmax: how deep sequences may be
    nested."""
    if not 0 <= ndmax <= MAX_DIMS:
        raise oefmt(space.w_ValueError, "ndmax must be in the range [0, NPY_MAXDIMS (%d)] ", MAX_DIMS)
    if ndmin > ndmax:
        raise oefmt(space.w_ValueError, "ndmin must be <= ndmax (%d)", ndmax)
    return make_array(space, w_object, as_dtype(space, w_dtype, None), copy_mode(space, w_copy, COPY_ALWAYS),
                      order_of(space, w_order, 'K'), ndmin, ndmax)


def asarray(space, w_a, w_dtype=None, w_order=None, __kwonly__=None, w_copy=None):
    """The object itself where it is an array of that dtype and order, else an array made of it."""
    return make_array(space, w_a, as_dtype(space, w_dtype, None), copy_mode(space, w_copy, COPY_IF_NEEDED),
                      order_of(space, w_order, 'K'), 0)


def ascontiguousarray(space, w_a, w_dtype=None):
    return make_array(space, w_a, as_dtype(space, w_dtype, None), COPY_IF_NEEDED, 'C', 1)


def asfortranarray(space, w_a, w_dtype=None):
    return make_array(space, w_a, as_dtype(space, w_dtype, None), COPY_IF_NEEDED, 'F', 1)


# ---- of a shape ----

def zeros(space, w_shape, w_dtype=None, w_order=None):
    dtype = as_dtype(space, w_dtype, float64_dtype)
    try:
        return W_NDArray(views.zeros(dtype.itemtype, shape_of(space, w_shape), is_fortran(space, w_order)))
    except ArrayError as e:
        raise app_error(space, e)


def empty(space, w_shape, w_dtype=None, w_order=None):
    dtype = as_dtype(space, w_dtype, float64_dtype)
    try:
        return W_NDArray(views.empty(dtype.itemtype, shape_of(space, w_shape), is_fortran(space, w_order)))
    except ArrayError as e:
        raise app_error(space, e)


def ones(space, w_shape, w_dtype=None, w_order=None):
    w_array = empty(space, w_shape, w_dtype, w_order)
    copying.fill_int(w_array.view, 1)
    return w_array


def full(space, w_shape, w_fill_value, w_dtype=None, w_order=None):
    value, dtype = fill_value(space, w_fill_value, as_dtype(space, w_dtype, None))
    try:
        view = views.empty(dtype.itemtype, shape_of(space, w_shape), is_fortran(space, w_order))
        assign(space, view, value)
    except ArrayError as e:
        raise app_error(space, e)
    return W_NDArray(view)


def fill_value(space, w_value, dtype):
    """(view, dtype) of what an array shall be filled with.  A Python integer has to fit; anything else will be cast."""
    if dtype is not None and not space.isinstance_w(w_value, space.w_int):
        return array_of(space, w_value, None).view, dtype
    w_array = array_of(space, w_value, dtype)
    return w_array.view, w_array.dtype()


def descr_new(space, w_type, w_shape, w_dtype=None, w_buffer=None, w_offset=None, w_strides=None, w_order=None):
    """ndarray(shape): its contents are unspecified, or those of a buffer."""
    if w_buffer is None or space.is_none(w_buffer):
        return empty(space, w_shape, w_dtype, w_order)
    dtype = as_dtype(space, w_dtype, float64_dtype)
    shape = shape_of(space, w_shape)
    offset = 0
    if w_offset is not None:
        offset = space.getindex_w(w_offset, space.w_OverflowError)
    try:
        strides = None
        if w_strides is not None and not space.is_none(w_strides):
            strides = shape_of(space, w_strides)
            if len(strides) != len(shape):
                raise oefmt(space.w_ValueError, "strides, if given, must be the same length as shape")
        elif is_fortran(space, w_order):
            strides = layouts.f_strides(shape, dtype.itemtype.itemsize)
        return array_in_buffer(space, w_buffer, dtype.itemtype, shape, offset, strides)
    except ArrayError as e:
        raise app_error(space, e)


# ---- like another array ----

def like(space, w_prototype, w_dtype, w_order, w_shape):
    """An uninitialised array of the form of a prototype, in what is not said otherwise."""
    prototype = array_of(space, w_prototype, None).view
    dtype = as_dtype(space, w_dtype, dtype_of(prototype.layout.itemtype))
    order = order_of(space, w_order, 'K')
    try:
        if w_shape is None or space.is_none(w_shape):
            return W_NDArray(copying.empty_in_order(prototype, dtype.itemtype, order))
        return W_NDArray(reshaped_like(prototype, dtype.itemtype, order, shape_of(space, w_shape)))
    except ArrayError as e:
        raise app_error(space, e)


def reshaped_like(prototype, itemtype, order, shape):
    layout = prototype.layout
    if order == 'K' and len(shape) == layout.ndim:
        return views.empty_with_strides(itemtype, shape, layouts.like_strides(shape, layout.strides, itemtype.itemsize))
    fortran = order == 'F' or (order == 'A' and layout.f_contiguous and not layout.c_contiguous)
    return views.empty(itemtype, shape, fortran)


def empty_like(space, w_prototype, w_dtype=None, w_order=None, w_subok=None, w_shape=None):
    return like(space, w_prototype, w_dtype, w_order, w_shape)


def zeros_like(space, w_a, w_dtype=None, w_order=None, w_subok=None, w_shape=None):
    w_array = like(space, w_a, w_dtype, w_order, w_shape)
    copying.fill_int(w_array.view, 0)
    return w_array


def ones_like(space, w_a, w_dtype=None, w_order=None, w_subok=None, w_shape=None):
    w_array = like(space, w_a, w_dtype, w_order, w_shape)
    copying.fill_int(w_array.view, 1)
    return w_array


def full_like(space, w_a, w_fill_value, w_dtype=None, w_order=None, w_subok=None, w_shape=None):
    w_array = like(space, w_a, w_dtype, w_order, w_shape)
    value, _ = fill_value(space, w_fill_value, w_array.dtype())
    try:
        assign(space, w_array.view, value)
    except ArrayError as e:
        raise app_error(space, e)
    return w_array


# ---- arange ----

def arange(space, w_start=None, w_stop=None, w_step=None, w_dtype=None):
    """start, start + step, ... below stop: ceil((stop - start) / step) items."""
    if w_stop is None or space.is_none(w_stop):
        if w_start is None:
            raise oefmt(space.w_TypeError, "arange() requires stop to be specified.")
        w_start, w_stop = None, w_start
    dtype = as_dtype(space, w_dtype, None)
    if w_start is None:
        w_start = space.newint(0)
    if w_step is None or space.is_none(w_step):
        w_step = space.newint(1)
    if dtype is None:
        dtype = common_dtype(space, w_start, w_stop, w_step)
    length = arange_length(space, w_start, w_stop, w_step)
    try:
        return W_NDArray(arange_view(space, dtype, length, w_start, w_step))
    except ArrayError as e:
        raise app_error(space, e)


def common_dtype(space, w_start, w_stop, w_step):
    return dtype_of(promotion.promote(promotion.promote(range_itemtype(space, w_start), range_itemtype(space, w_step)),
                                      range_itemtype(space, w_stop)))


def range_itemtype(space, w_number):
    if type(w_number) is W_IntObject:
        return itemtypes.int64
    itemtype = number_itemtype(space, w_number)
    if itemtype is None:
        if isinstance(w_number, W_NDArray):
            return w_number.itemtype()
        return itemtypes.int64      # no number at all: working out the length fails
    return itemtype


def arange_length(space, w_start, w_stop, w_step):
    if type(w_start) is W_IntObject and type(w_stop) is W_IntObject and type(w_step) is W_IntObject:
        step = w_step.intval
        try:
            distance = ovfcheck(w_stop.intval - w_start.intval)
        except OverflowError:
            return float_length(space, w_start, w_stop, w_step)
        if step > 0:
            if distance <= 0:
                return 0
            return (distance - 1) // step + 1
        if step < 0:
            if distance >= 0:
                return 0
            return (distance + 1) // step + 1
    return float_length(space, w_start, w_stop, w_step)


@jit.dont_look_inside
def float_length(space, w_start, w_stop, w_step):
    """With Python's arithmetic, which also knows what cannot be subtracted or divided."""
    w_distance = space.sub(w_stop, w_start)
    w_quotient = space.truediv(w_distance, w_step)
    if space.isinstance_w(w_quotient, space.w_complex):
        real, imag = space.unpackcomplex(w_quotient)
        return min(ceiling(space, real), ceiling(space, imag))
    quotient = space.float_w(space.float(w_quotient))
    if quotient == 0.0 and space.is_true(w_distance):
        # The step is huge, or the distance so small that the quotient vanishes: only its sign is left.
        if math.copysign(1.0, quotient) < 0.0:
            return 0
        return 1
    return ceiling(space, quotient)


def ceiling(space, f):
    if math.isnan(f):
        raise oefmt(space.w_ValueError, "arange: cannot compute length")
    if f <= 0.0:
        return 0
    if f > 9.2e18:
        raise oefmt(space.w_ValueError, "Maximum allowed size exceeded")
    whole = int(f)
    if float(whole) < f:
        whole += 1
    return whole


def arange_view(space, dtype, length, w_start, w_step):
    """The first two items are Python's; the others follow from them."""
    itemtype = dtype.itemtype
    if length <= 0:
        return views.empty(itemtype, [0])
    if itemtype is itemtypes.bool_ and length > 2:
        raise oefmt(space.w_TypeError, "arange() is only supported for booleans when the result has at most length 2.")
    view = views.empty(itemtype, [length])
    dtype.store_w(space, view.block.raw, 0, w_start)
    if length > 1:
        dtype.store_w(space, view.block.raw, itemtype.itemsize, next_item(space, w_start, w_step))
        continue_ramp(itemtype, length, view.block.raw)
    keepalive_until_here(view)
    return view


def next_item(space, w_start, w_step):
    if type(w_start) is W_IntObject and type(w_step) is W_IntObject:
        try:
            return space.newint(ovfcheck(w_start.intval + w_step.intval))
        except OverflowError:
            pass
    return space.add(w_start, w_step)


# ---- of bytes ----

@unwrap_spec(data='bytes', writable=bool)
def _bytes_array(space, data, writable):
    """A uint8 array of a copy of the bytes."""
    try:
        view = views.empty(itemtypes.uint8, [len(data)])
    except ArrayError as e:
        raise app_error(space, e)
    raw = view.block.raw
    for i in range(len(data)):
        raw[i] = data[i]
    keepalive_until_here(view)
    return W_NDArray(view, None, not writable)
