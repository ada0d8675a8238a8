"""From app-level objects to arrays: numbers, nested sequences, arrays, and objects with `__array_interface__`.

Nested sequences are walked twice: once to find the shape and the element type that holds every number, once to store.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rlib import copying, errors, fpstatus, itemtype as itemtypes, layout as layouts, promotion, view as views
from rlib.errors import ArrayError
from micronumpy import fperrors, interp_boxes as boxes
from micronumpy.arraybuffer import array_from_buffer
from micronumpy.arrayinterface import array_from_interface
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import W_BoolObject, W_ComplexObject, W_FloatObject, W_IntObject, oefmt
from micronumpy.interp_dtype import dtype_of, float64_dtype

MAX_DIMS = 64

# May an array be made of an object by copying?  The `copy` argument of `np.array`: True, None, False
COPY_ALWAYS = 0
COPY_IF_NEEDED = 1
COPY_NEVER = 2


def is_scalar_value(space, w_obj):
    """A number, ours or the host's: what may be stored as one item."""
    if isinstance(w_obj, W_FloatObject) or type(w_obj) is W_IntObject:
        return True
    if boxes.box_itemtype(w_obj) is not None:
        return True
    return is_host_number(space, w_obj)


def is_host_number(space, w_obj):
    return (space.isinstance_w(w_obj, space.w_int) or space.isinstance_w(w_obj, space.w_float) or
            space.isinstance_w(w_obj, space.w_complex))


def number_itemtype(space, w_obj):
    """The element type a number has by itself, or None when w_obj is no number.  Raises OverflowError."""
    itemtype = boxes.box_itemtype(w_obj)
    if itemtype is not None:
        return itemtype
    if isinstance(w_obj, W_BoolObject):
        return itemtypes.bool_
    if isinstance(w_obj, W_IntObject):
        return itemtypes.int64
    if isinstance(w_obj, W_FloatObject):
        return itemtypes.float64
    if isinstance(w_obj, W_ComplexObject):
        return itemtypes.complex128
    if space.isinstance_w(w_obj, space.w_int):
        big = space.bigint_w(w_obj)
        try:
            big.toint()
            return itemtypes.int64
        except OverflowError:
            pass
        try:
            big.touint()
            return itemtypes.uint64
        except OverflowError:
            raise oefmt(space.w_OverflowError, "Python integer %S out of bounds for uint64", w_obj)
        except ValueError:
            raise oefmt(space.w_OverflowError, "Python integer %S out of bounds for int64", w_obj)
    return None


class Discovery(object):
    """What the first walk over a nested sequence finds out."""

    def __init__(self, space, ndmax):
        self.space = space
        self.ndmax = ndmax
        self.shape = []
        self.complete = False       # the shape's length is known: a number has been met
        self.itemtype = None

    def see_type(self, itemtype):
        if self.itemtype is None:
            self.itemtype = itemtype
        elif self.itemtype is not itemtype:
            self.itemtype = promotion.promote(self.itemtype, itemtype)

    def visit(self, w_obj, depth):
        space = self.space
        itemtype = number_itemtype(space, w_obj)
        if itemtype is not None:
            self.see_type(itemtype)
            self.leaf(depth)
            return
        w_array = as_array_or_none(space, w_obj)
        if w_array is not None:
            if depth + w_array.view.layout.ndim > self.ndmax:
                raise self.too_deep()
            self.see_type(w_array.itemtype())
            for n in w_array.view.layout.shape:
                self.dimension(depth, n)
                depth += 1
            self.leaf(depth)
            return
        if not is_plain_sequence(space, w_obj):
            raise unsupported(space, w_obj)
        if depth >= self.ndmax:
            raise self.too_deep()
        items_w = space.listview(w_obj)
        self.dimension(depth, len(items_w))
        for w_item in items_w:
            self.visit(w_item, depth + 1)

    def too_deep(self):
        return oefmt(self.space.w_ValueError, "setting an array element with a sequence. The requested array would exceed the "
                                              "maximum number of dimension of %d.", self.ndmax)

    def dimension(self, depth, n):
        """A sequence of n items at this depth."""
        if depth < len(self.shape):
            if self.shape[depth] != n:
                raise self.inhomogeneous(depth)
        elif self.complete:
            raise self.inhomogeneous(depth)
        else:
            self.shape.append(n)

    def leaf(self, depth):
        if depth != len(self.shape):
            raise self.inhomogeneous(depth)
        self.complete = True

    def inhomogeneous(self, depth):
        known = [str(n) for n in self.shape[:depth]]
        shown = '(' + ', '.join(known) + (',)' if depth == 1 else ')')
        return oefmt(self.space.w_ValueError,
                     "setting an array element with a sequence. The requested array has an inhomogeneous shape after %d "
                     "dimensions. The detected shape was %s + inhomogeneous part.", depth, shown)


def is_plain_sequence(space, w_obj):
    if space.isinstance_w(w_obj, space.w_list) or space.isinstance_w(w_obj, space.w_tuple):
        return True
    if space.isinstance_w(w_obj, space.w_text) or space.isinstance_w(w_obj, space.w_bytes):
        return False
    return (space.lookup(w_obj, '__len__') is not None and space.lookup(w_obj, '__getitem__') is not None and
            not space.isinstance_w(w_obj, space.w_dict))


def unsupported(space, w_obj):
    return oefmt(space.w_TypeError, "cannot make an array of a '%T' object: only numbers have an element type here", w_obj)


def as_array_or_none(space, w_obj):
    """An array, or an object that gives one without its items being looked at; else None."""
    if isinstance(w_obj, W_NDArray):
        return w_obj
    if boxes.box_itemtype(w_obj) is not None or is_host_number(space, w_obj):
        return None
    if space.isinstance_w(w_obj, space.w_list) or space.isinstance_w(w_obj, space.w_tuple):
        return None
    w_array = array_from_interface(space, w_obj)
    if w_array is None:
        w_array = array_from_buffer(space, w_obj)
    if w_array is None and space.lookup(w_obj, '__array__') is not None:
        return array_from_method(space, w_obj)
    return w_array


@jit.dont_look_inside
def array_from_method(space, w_obj):
    """What the object's `__array__` gives."""
    w_array = space.call_method(w_obj, '__array__')
    if not isinstance(w_array, W_NDArray):
        raise oefmt(space.w_ValueError, "object __array__ method not producing an array")
    return w_array


def array_of(space, w_obj, dtype):
    """The array that w_obj is, or one made of it, of the given dtype (None: its own).

    Raises TypeError and ValueError for objects that make no array, OverflowError for integers out of the dtype's range.
    """
    if isinstance(w_obj, W_NDArray) and (dtype is None or w_obj.itemtype() is dtype.itemtype):
        return w_obj
    return make_array(space, w_obj, dtype, COPY_IF_NEEDED, 'K', 0)


@jit.dont_look_inside
def make_array(space, w_obj, dtype, copy, order, ndmin, ndmax=MAX_DIMS):
    """The same with all that `np.array` may be asked for."""
    try:
        w_array = as_array_or_none(space, w_obj)
        if w_array is None:
            if copy == COPY_NEVER:
                raise copy_needed(space)
            if dtype is not None and boxes.box_itemtype(w_obj) is not None:
                w_array = scalar_array(space, dtype_of(boxes.box_itemtype(w_obj)), w_obj)
        if w_array is None:
            w_array = array_of_sequence(space, w_obj, dtype, order == 'F', ndmax)
        else:
            w_array = adapted(space, w_array, dtype, copy, order)
        if w_array.view.layout.ndim < ndmin:
            shape = w_array.view.layout.shape
            shape = [1] * (ndmin - len(shape)) + shape
            w_array = w_array.subview(w_array.view.reshape(shape, order == 'F'))
        return w_array
    except ArrayError as e:
        raise app_error(space, e)


def scalar_array(space, dtype, w_value):
    """An array without dimensions that holds a number.  Raises what `store_w` does."""
    view = views.empty(dtype.itemtype, [])
    small = dtype.itemtype.kind == 'f' and dtype.itemtype.itemsize < 8
    if small:
        fpstatus.clear()
    dtype.store_w(space, view.block.raw, view.offset, w_value)
    keepalive_until_here(view.block)
    if small:
        fperrors.check(space, 'cast')
    return W_NDArray(view)


def adapted(space, w_array, dtype, copy, order):
    """w_array, or a copy of it where the dtype, the order or the caller wants one."""
    layout = w_array.view.layout
    itemtype = layout.itemtype
    if dtype is not None:
        itemtype = dtype.itemtype
    needed = (itemtype is not layout.itemtype or (order == 'C' and not layout.c_contiguous) or
              (order == 'F' and not layout.f_contiguous))
    if needed and copy == COPY_NEVER:
        raise copy_needed(space)
    if needed or copy == COPY_ALWAYS:
        return W_NDArray(converted_in_order(space, w_array.view, itemtype, order))
    return w_array


def assign(space, target, source):
    """target[...] = source, with the warnings that a conversion may give.  Raises ArrayError."""
    source = without_leading_ones(source, target)
    if source.layout.itemtype is target.layout.itemtype:
        copying.copy(target, source)
        return
    before_cast(space, source.layout.itemtype, target.layout.itemtype)
    copying.copy(target, source)
    fperrors.check(space, 'cast')


@jit.unroll_safe
def without_leading_ones(value, target):
    """A value may have more dimensions than what it is assigned to, if the first of them have length one.

    unroll_safe: as many turns as there are such dimensions.
    """
    while value.layout.ndim > target.layout.ndim and value.layout.shape[0] == 1:
        value = value.select(0, 0)
    if not layouts.can_broadcast_to(value.layout.shape, target.layout.shape):
        raise errors.cannot_assign_shape(value.layout.shape, target.layout.shape)
    return value


def before_cast(space, source, target):
    if source.kind == 'c' and target.kind != 'c' and target.kind != 'b':
        fperrors.report_discarded_imaginary(space)
    fpstatus.clear()


def converted_in_order(space, view, itemtype, order):
    """A copy of the view as another type, with the warnings that a conversion may give.  Raises ArrayError."""
    if itemtype is view.layout.itemtype:
        return copying.copied(view, itemtype, order)
    before_cast(space, view.layout.itemtype, itemtype)
    result = copying.copied(view, itemtype, order)
    fperrors.check(space, 'cast')
    return result


def copy_needed(space):
    return oefmt(space.w_ValueError, "Unable to avoid copy while creating an array as requested.\n"
                 "If using `np.array(obj, copy=False)` replace it with `np.asarray(obj)` to allow a copy when needed (no "
                 "behavior change in NumPy 1.x).\n"
                 "For more details, see https://numpy.org/devdocs/numpy_2_0_migration_guide.html#adapting-to-changes-in-the-"
                 "copy-keyword.")


def array_of_sequence(space, w_obj, dtype, fortran, ndmax):
    discovery = Discovery(space, ndmax)
    discovery.visit(w_obj, 0)
    if dtype is None:
        dtype = float64_dtype
        if discovery.itemtype is not None:
            dtype = dtype_of(discovery.itemtype)
    w_array = W_NDArray(views.empty(dtype.itemtype, discovery.shape[:], fortran))
    if dtype.itemtype.kind == 'f' or dtype.itemtype.kind == 'c':
        fpstatus.clear()
        fill_from(space, w_array.view, dtype, w_obj)
        fperrors.check(space, 'cast')
    else:
        fill_from(space, w_array.view, dtype, w_obj)
    return w_array


def fill_from(space, view, dtype, w_obj):
    """Store the numbers of a nested sequence into a view of the discovered shape."""
    if number_itemtype(space, w_obj) is not None:
        check_still(space, view.layout.ndim == 0)
        dtype.store_w(space, view.block.raw, view.offset, w_obj)
        keepalive_until_here(view.block)
        return
    w_array = as_array_or_none(space, w_obj)
    if w_array is not None:
        assign(space, view, w_array.view)
        return
    items_w = space.listview(w_obj)
    check_still(space, view.layout.ndim > 0 and len(items_w) == view.layout.shape[0])
    if view.layout.ndim == 1:
        stride = view.layout.strides[0]
        offset = view.offset
        for w_item in items_w:
            check_still(space, is_scalar_value(space, w_item) or isinstance(w_item, W_NDArray))
            if isinstance(w_item, W_NDArray):
                fill_from(space, view.with_(offset, dtype_scalar_layout(dtype)), dtype, w_item)
            else:
                dtype.store_w(space, view.block.raw, offset, w_item)
            offset += stride
        keepalive_until_here(view.block)
        return
    for i in range(len(items_w)):
        fill_from(space, view.select(0, i), dtype, items_w[i])


def dtype_scalar_layout(dtype):
    return layouts.get_layout(dtype.itemtype, [], [])


def check_still(space, condition):
    """The sequence may have changed between the two walks (its __getitem__ can be anything)."""
    if not condition:
        raise oefmt(space.w_ValueError, "setting an array element with a sequence. The sequence changed while it was read.")
