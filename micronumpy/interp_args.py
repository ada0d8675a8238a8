"""What arguments say: shapes, axes, memory orders, casting rules and flags, with NumPy's errors for what says nothing."""
from rpython.rlib import jit
from rlib import layout as layouts, promotion
from rlib.errors import ArrayError
from rlib.itemtype import bool_
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import W_BoolObject, W_IntObject, oefmt
from micronumpy.interp_convert import is_plain_sequence


# ---- shapes ----

def dimension(space, w_n):
    """One length of a shape; what it may be is for whoever uses the shape to say."""
    if type(w_n) is W_IntObject:
        return w_n.intval
    return big_dimension(space, w_n)


@jit.dont_look_inside
def big_dimension(space, w_n):
    try:
        return space.bigint_w(space.index(w_n)).toint()
    except OverflowError:
        raise oefmt(space.w_ValueError, "Maximum allowed dimension exceeded")


@jit.unroll_safe
def shape_of(space, w_shape):
    """The list of lengths that a shape argument (an integer or a sequence of them) means.

    unroll_safe: as many turns as the new array has dimensions.
    """
    if type(w_shape) is W_IntObject:
        return [w_shape.intval]
    if space.isinstance_w(w_shape, space.w_tuple):
        return [dimension(space, w_n) for w_n in space.fixedview(w_shape)]
    return unusual_shape(space, w_shape)


@jit.dont_look_inside
def unusual_shape(space, w_shape):
    if space.is_none(w_shape):
        raise oefmt(space.w_TypeError, "Use () not None as shape arguments")
    if isinstance(w_shape, W_NDArray):
        is_integer = w_shape.view.layout.ndim == 0
    else:
        is_integer = space.lookup(w_shape, '__index__') is not None
    if is_integer:
        return [dimension(space, w_shape)]
    if not is_plain_sequence(space, w_shape) and not space.isinstance_w(w_shape, space.w_text):
        raise oefmt(space.w_TypeError, "expected a sequence of integers or a single integer, got '%R'", w_shape)
    return [dimension(space, w_n) for w_n in space.fixedview(w_shape)]


@jit.unroll_safe
def shape_of_args(space, args_w):
    """The shape that `a.reshape(2, 3)` or `a.reshape((2, 3))` names.  unroll_safe: as shape_of."""
    if len(args_w) == 1:
        return shape_of(space, args_w[0])
    return [dimension(space, w_n) for w_n in args_w]


# ---- axes ----

def axis_of(space, w_axis):
    """One axis, not yet counted from the front."""
    if type(w_axis) is W_IntObject:
        return w_axis.intval
    if isinstance(w_axis, W_BoolObject):
        raise oefmt(space.w_TypeError, "an integer is required for the axis")
    return space.getindex_w(w_axis, space.w_OverflowError)


@jit.unroll_safe
def axes_of(space, w_axis, ndim):
    """The axes, counted from the front, that an axis argument names: None all, an integer one, a tuple several.

    Raises ArrayError for an axis that is not there.  unroll_safe: a tuple of axes is short, and constant in a program.
    """
    if w_axis is None or space.is_none(w_axis):
        return layouts.iota(ndim)
    if space.isinstance_w(w_axis, space.w_tuple):
        axes = [axis_of(space, w_item) for w_item in space.fixedview(w_axis)]
        return layouts.normalize_axes(axes, ndim)
    axis = axis_of(space, w_axis)
    if ndim == 0 and (axis == 0 or axis == -1):
        return [0] * 0              # an array without dimensions may be reduced along its first axis
    return [layouts.normalize_axis(axis, ndim)]


# ---- the order of items in memory ----

def order_of(space, w_order, default):
    """'C', 'F', 'A' or 'K'; None stands for the default."""
    if w_order is None or space.is_none(w_order):
        return default
    return named_order(space, w_order)


@jit.dont_look_inside
def named_order(space, w_order):
    if not space.isinstance_w(w_order, space.w_text):
        raise oefmt(space.w_TypeError, "order must be str, not %T", w_order)
    order = space.text_w(w_order)
    if len(order) == 1:
        letter = order[0]
        if letter == 'C' or letter == 'c':
            return 'C'
        if letter == 'F' or letter == 'f':
            return 'F'
        if letter == 'A' or letter == 'a':
            return 'A'
        if letter == 'K' or letter == 'k':
            return 'K'
    raise oefmt(space.w_ValueError, "order must be one of 'C', 'F', 'A', or 'K' (got '%s')", order)


def is_fortran(space, w_order):
    """For functions that make an array of nothing but a shape."""
    order = order_of(space, w_order, 'C')
    if order == 'A' or order == 'K':
        raise oefmt(space.w_ValueError, "only 'C' or 'F' order is permitted")
    return order == 'F'


# ---- flags and casting rules ----

def flag_of(space, w_flag, default):
    if w_flag is None:
        return default
    return space.is_true(w_flag)


def casting_of(space, w_casting, default):
    """The name of a casting rule, checked."""
    if w_casting is None:
        return default
    if not space.isinstance_w(w_casting, space.w_text):
        raise oefmt(space.w_TypeError, "casting must be str, not %T", w_casting)
    casting = space.text_w(w_casting)
    try:
        promotion.can_cast(bool_, bool_, casting)
    except ArrayError as e:
        raise app_error(space, e)
    return casting


def check_cast(space, itemtype, wanted, casting):
    """TypeError unless items may be converted under the casting rule."""
    try:
        allowed = promotion.can_cast(itemtype, wanted, casting)
    except ArrayError as e:
        raise app_error(space, e)
    if not allowed:
        raise oefmt(space.w_TypeError, "Cannot cast array data from dtype('%s') to dtype('%s') according to the rule '%s'",
                    itemtype.name, wanted.name, casting)
