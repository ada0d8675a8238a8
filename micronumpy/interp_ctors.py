"""Making arrays: array, zeros, ones, empty, full, arange ..."""
from rlib import view as views
from rlib.errors import ArrayError
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import oefmt, unwrap_spec
from micronumpy.interp_convert import array_of
from micronumpy.interp_dtype import as_dtype, float64_dtype


def shape_of(space, w_shape):
    """The list of lengths that a shape argument (an integer or a sequence of them) means."""
    if space.lookup(w_shape, '__index__') is not None:
        return [space.getindex_w(w_shape, space.w_ValueError)]
    return [space.getindex_w(w_n, space.w_ValueError) for w_n in space.fixedview(w_shape)]


def zeros(space, w_shape, w_dtype=None):
    dtype = as_dtype(space, w_dtype, float64_dtype)
    try:
        return W_NDArray(views.zeros(dtype.itemtype, shape_of(space, w_shape)))
    except ArrayError as e:
        raise app_error(space, e)


def empty(space, w_shape, w_dtype=None):
    dtype = as_dtype(space, w_dtype, float64_dtype)
    try:
        return W_NDArray(views.empty(dtype.itemtype, shape_of(space, w_shape)))
    except ArrayError as e:
        raise app_error(space, e)


def array(space, w_object, w_dtype=None):
    return array_of(space, w_object, as_dtype(space, w_dtype, None), copy=True)
