"""concatenate: arrays one behind the other along an axis."""
from rlib import copying, layout as layouts, promotion, view as views
from rlib.errors import ArrayError, VALUE_ERROR
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import oefmt
from micronumpy.interp_args import axis_of, casting_of, check_cast
from micronumpy.interp_convert import array_of, assign
from micronumpy.interp_dtype import as_dtype
from micronumpy.interp_reduce import output_array


def concatenate(space, w_arrays, w_axis=None, w_out=None, __kwonly__=None, w_dtype=None, w_casting=None):
    """Arrays joined along an axis that they have; with axis=None their items are."""
    w_out = output_array(space, w_out)
    dtype = as_dtype(space, w_dtype, None)
    if w_out is not None and dtype is not None:
        raise oefmt(space.w_TypeError, "concatenate() only takes `out` or `dtype` as an argument, but both were provided.")
    casting = casting_of(space, w_casting, 'same_kind')
    if isinstance(w_arrays, W_NDArray) and w_arrays.view.layout.ndim == 0:
        raise oefmt(space.w_ValueError, "zero-dimensional arrays cannot be concatenated")
    parts = [array_of(space, w_array, None).view for w_array in space.fixedview(w_arrays)]
    if len(parts) == 0:
        raise oefmt(space.w_ValueError, "need at least one array to concatenate")
    axis = 0
    flatten = w_axis is not None and space.is_none(w_axis)
    if w_axis is not None and not flatten:
        axis = axis_of(space, w_axis)
    itemtype = parts[0].layout.itemtype
    for part in parts:
        itemtype = promotion.promote(itemtype, part.layout.itemtype)
    if dtype is not None:
        itemtype = dtype.itemtype
    elif w_out is not None:
        itemtype = w_out.itemtype()
    for part in parts:
        check_cast(space, part.layout.itemtype, itemtype, casting)
    try:
        if flatten:
            parts = [flat(part) for part in parts]
        else:
            axis = common_axis(parts, axis)
        shape = joined_shape(parts, axis)
        out = output(space, w_out, itemtype, parts, shape)
        start = 0
        for part in parts:
            length = part.layout.shape[axis]
            assign(space, section(out, axis, start, length), part)
            start += length
    except ArrayError as e:
        raise app_error(space, e)
    if w_out is not None:
        return w_out
    return W_NDArray(out)


def flat(view):
    """The items in one dimension."""
    result = view.reshape([view.layout.size])
    if result is None:
        result = copying.contiguous(view).reshape([view.layout.size])
    return result


def common_axis(parts, axis):
    """The axis counted from the front, if all parts have as many dimensions.  Raises ArrayError."""
    ndim = parts[0].layout.ndim
    if ndim == 0:
        raise ArrayError(VALUE_ERROR, "zero-dimensional arrays cannot be concatenated")
    axis = layouts.normalize_axis(axis, ndim)
    for i in range(len(parts)):
        if parts[i].layout.ndim != ndim:
            raise ArrayError(VALUE_ERROR,
                             "all the input arrays must have same number of dimensions, but the array at index 0 has %d "
                             "dimension(s) and the array at index %d has %d dimension(s)" % (ndim, i, parts[i].layout.ndim))
    return axis


def joined_shape(parts, axis):
    first = parts[0].layout.shape
    shape = [n for n in first]
    shape[axis] = 0
    for i in range(len(parts)):
        other = parts[i].layout.shape
        for k in range(len(shape)):
            if k == axis:
                shape[axis] += other[axis]
            elif other[k] != shape[k]:
                raise ArrayError(VALUE_ERROR,
                                 "all the input array dimensions except for the concatenation axis must match exactly, but "
                                 "along dimension %d, the array at index 0 has size %d and the array at index %d has size %d"
                                 % (k, first[k], i, other[k]))
    return shape


def output(space, w_out, itemtype, parts, shape):
    if w_out is None:
        order = layouts.nested_order(shape, [telling_strides(part) for part in parts])
        return views.empty_with_strides(itemtype, shape, layouts.strides_in_order(shape, order, itemtype.itemsize))
    if not layouts.same_list(w_out.view.layout.shape, shape):
        raise ArrayError(VALUE_ERROR, "Output array is the wrong shape")
    if not w_out.is_writable():
        raise ArrayError(VALUE_ERROR, "output array is read-only")
    return w_out.view


def telling_strides(view):
    """The strides, with 0 for axes of length one, whose stride says nothing about the order of memory."""
    layout = view.layout
    strides = [0] * layout.ndim
    for i in range(layout.ndim):
        if layout.shape[i] != 1:
            strides[i] = layout.strides[i]
    return strides


def section(view, axis, start, length):
    layout = view.layout
    shape = [n for n in layout.shape]
    shape[axis] = length
    return view.with_(view.offset + start * layout.strides[axis], layouts.get_layout(layout.itemtype, shape, layout.strides))
