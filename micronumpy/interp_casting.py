"""Questions about types: what two or more of them give, and which conversions are allowed."""
from rlib import itemtype as itemtypes, promotion
from rlib.errors import ArrayError
from micronumpy import interp_boxes as boxes
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import W_BoolObject, oefmt
from micronumpy.interp_args import casting_of
from micronumpy.interp_convert import array_of, is_host_number
from micronumpy.interp_dtype import as_dtype, dtype_of, float64_dtype

# up to where NumPy takes a number for one of half and of single precision
HALF_LIMIT = 65000.0
SINGLE_LIMIT = 3.4e38


def own_itemtype(space, w_obj):
    """The type of an array, a scalar, or whatever stands for a dtype."""
    if isinstance(w_obj, W_NDArray):
        return w_obj.itemtype()
    itemtype = boxes.box_itemtype(w_obj)
    if itemtype is not None:
        return itemtype
    if isinstance(w_obj, W_BoolObject):
        return itemtypes.bool_
    return as_dtype(space, w_obj, float64_dtype).itemtype


def is_weak(space, w_obj):
    """A Python number other than True and False."""
    return (boxes.box_itemtype(w_obj) is None and not isinstance(w_obj, W_BoolObject) and is_host_number(space, w_obj))


def result_type(space, args_w):
    """The type that an operation on arrays, scalars, numbers and dtypes would give."""
    if len(args_w) == 0:
        raise oefmt(space.w_ValueError, "at least one array or dtype is required")
    itemtype = None
    has_int = has_float = has_complex = False
    for w_arg in args_w:
        if is_weak(space, w_arg):
            if space.isinstance_w(w_arg, space.w_complex):
                has_complex = True
            elif space.isinstance_w(w_arg, space.w_float):
                has_float = True
            else:
                has_int = True
        elif itemtype is None:
            itemtype = own_itemtype(space, w_arg)
        else:
            itemtype = promotion.promote(itemtype, own_itemtype(space, w_arg))
    if itemtype is None:
        itemtype = itemtypes.bool_
    if has_complex:
        itemtype = promotion.promote_weak_complex(itemtype)
    elif has_float:
        itemtype = promotion.promote_weak_float(itemtype)
    elif has_int:
        itemtype = promotion.promote_weak_int(itemtype)
    return dtype_of(itemtype)


def promote_types(space, w_type1, w_type2):
    """The smallest type that both can be converted to without loss."""
    first = as_dtype(space, w_type1, float64_dtype)
    second = as_dtype(space, w_type2, float64_dtype)
    return dtype_of(promotion.promote(first.itemtype, second.itemtype))


def can_cast(space, w_from_, w_to, w_casting=None):
    """May items of one type be converted to another under a casting rule?"""
    to = as_dtype(space, w_to, float64_dtype)
    casting = casting_of(space, w_casting, 'safe')
    if is_weak(space, w_from_) or isinstance(w_from_, W_BoolObject):
        raise oefmt(space.w_TypeError, "can_cast() does not support Python ints, floats, and complex because the result "
                                       "used to depend on the value.\nThis change was part of adopting NEP 50, we may "
                                       "explicitly allow them again in the future.")
    itemtype = own_itemtype(space, w_from_)
    try:
        return space.newbool(promotion.can_cast(itemtype, to.itemtype, casting))
    except ArrayError as e:
        raise app_error(space, e)


def min_scalar_type(space, w_a):
    """For a number the smallest type that holds it, for an array its own."""
    view = array_of(space, w_a, None).view
    itemtype = view.layout.itemtype
    if view.layout.ndim == 0:
        itemtype = smallest_type(view, itemtype)
    return dtype_of(itemtype)


def smallest_type(view, itemtype):
    kind = itemtype.kind
    if kind == 'i' or kind == 'u':
        value = view.load_int(view.offset)
        is_negative = kind == 'i' and value < 0
        for candidate in itemtypes.ALL_TYPES:
            if candidate.kind == ('i' if is_negative else 'u') and holds(candidate, itemtype, value):
                return candidate
    elif kind == 'f':
        return smallest_real(abs(view.load_float(view.offset)), itemtype)
    elif kind == 'c':
        real, imag = view.load_complex(view.offset)
        if abs(real) < SINGLE_LIMIT and abs(imag) < SINGLE_LIMIT:
            return itemtypes.complex64
    return itemtype


def holds(candidate, itemtype, value):
    """Can the candidate hold an item of the type?"""
    if itemtype is itemtypes.uint64 and value < 0:
        return candidate is itemtypes.uint64
    return promotion.int_fits(candidate, value)


def smallest_real(magnitude, itemtype):
    if not magnitude <= 1.7976931348623157e308 or magnitude < HALF_LIMIT:       # inf and nan too
        return itemtypes.float16
    if magnitude < SINGLE_LIMIT or itemtype.itemsize < 8:
        return itemtypes.float32
    return itemtypes.float64
