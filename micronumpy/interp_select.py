"""Choosing between arrays by a mask: where, copyto, and what broadcasting makes of shapes."""
from rlib import layout as layouts, masked, promotion, ufuncs
from rlib.errors import ArrayError, VALUE_ERROR, format_tuple
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import oefmt
from micronumpy.interp_args import casting_of, shape_of
from micronumpy.interp_convert import array_of, assign
from micronumpy.interp_methods import check_writable, nonzero
from micronumpy.interp_reduce import where_of
from micronumpy.interp_ufunc import Operand, nested_output


def where(space, w_condition, w_x=None, w_y=None):
    """x where the condition holds, else y; without them, where the condition holds."""
    if w_x is None and w_y is None:
        return nonzero(space, w_condition)
    if w_x is None or w_y is None:
        raise oefmt(space.w_ValueError, "either both or neither of x and y should be given")
    condition = array_of(space, w_condition, None).view
    x = Operand(space, w_x)
    y = Operand(space, w_y)
    x.meet(space, y, ufuncs.maximum)
    y.meet(space, x, ufuncs.maximum)
    try:
        itemtype = promotion.promote(x.itemtype, y.itemtype)
        chosen = x.unchecked(space)
        other = y.unchecked(space)
        shape = layouts.broadcast_many([condition.layout.shape, chosen.layout.shape, other.layout.shape])
        out = nested_output(itemtype, [condition, chosen, other], shape)
        assign(space, out, other)
        masked.copy_where(out, chosen, condition)
        return W_NDArray(out)
    except ArrayError as e:
        raise app_error(space, e)


def copyto(space, w_dst, w_src, w_casting=None, w_where=None):
    """dst[...] = src, where a mask holds if one is given."""
    if not isinstance(w_dst, W_NDArray):
        raise oefmt(space.w_TypeError, "copyto() argument 1 must be numpy.ndarray, not %T", w_dst)
    if isinstance(w_src, W_NDArray) and is_same_view(w_src.view, w_dst.view):
        return              # read-only or not
    check_writable(space, w_dst)
    casting = casting_of(space, w_casting, 'same_kind')
    src = Operand(space, w_src)
    src.meet(space, Operand(space, w_dst), ufuncs.maximum)
    mask = where_of(space, w_where)
    try:
        if not promotion.can_cast(src.itemtype, w_dst.itemtype(), casting):
            what = "array data" if src.view is not None else "scalar"
            raise oefmt(space.w_TypeError, "Cannot cast %s from dtype('%s') to dtype('%s') according to the rule '%s'", what,
                        src.itemtype.name, w_dst.itemtype().name, casting)
        if mask is None:
            assign(space, w_dst.view, src.materialize(space))
        else:
            masked.copy_where(w_dst.view, src.materialize(space), mask)
    except ArrayError as e:
        raise app_error(space, e)


def is_same_view(a, b):
    """Nothing to do for a copy from one to the other.  (Without dimensions an array counts as a number.)"""
    return (a.layout is b.layout and a.layout.ndim > 0 and
            a.block.address() + a.offset == b.block.address() + b.offset)


# ---- broadcasting ----

def broadcast_to(space, w_array, w_shape, w_subok=None):
    """A read-only view of the array, repeated to a shape."""
    w_array = array_of(space, w_array, None)
    shape = shape_of(space, w_shape)
    try:
        for n in shape:
            if n < 0:
                raise ArrayError(VALUE_ERROR, "all elements of broadcast shape must be non-negative")
        layouts.check_ndim(len(shape))
        w_result = w_array.subview(w_array.view.broadcast_to(shape))
    except ArrayError as e:
        raise app_error(space, e)
    w_result.readonly = True
    return w_result


def broadcast_shapes(space, args_w):
    """The shape that arrays of the given shapes broadcast to."""
    shapes = [shape_of(space, w_shape) for w_shape in args_w]
    result = layouts.try_broadcast_many(shapes)
    if result is None:
        raise mismatch(space, shapes)
    return space.newtuple([space.newint(n) for n in result])


def mismatch(space, shapes):
    """ValueError that names the first shape that does not fit, and the one it does not fit to."""
    for i in range(1, len(shapes)):
        if layouts.try_broadcast_many([shapes[k] for k in range(i + 1)]) is None:
            for k in range(i):
                if layouts.try_broadcast_many([shapes[k], shapes[i]]) is None:
                    return oefmt(space.w_ValueError,
                                 "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg %d "
                                 "with shape %s and arg %d with shape %s.", k, format_tuple(shapes[k]), i,
                                 format_tuple(shapes[i]))
    return oefmt(space.w_ValueError, "shape mismatch: objects cannot be broadcast to a single shape.")
