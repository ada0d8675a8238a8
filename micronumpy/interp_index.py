"""Index expressions: from app-level objects to the library's index objects.

`as_int_index` recognises the plain integers that compiled loops use; `parse_index` handles everything an index may be.
"""
from rpython.rlib import jit
from rlib import itemtype as itemtypes
from rlib.indexing import ArrayIndex, EllipsisIndex, IntIndex, MaskIndex, NewAxisIndex, ScalarArrayIndex, SliceIndex
from micronumpy import interp_boxes as boxes
from micronumpy.base import W_NDArray, empty_array
from micronumpy.host import OperationError, W_BoolObject, W_IntObject, W_SliceObject, oefmt
from micronumpy.interp_convert import array_of


def is_int_index(w_index):
    """A machine integer of the host or an integer scalar of ours: what the fast path takes."""
    return type(w_index) is W_IntObject or (
        isinstance(w_index, boxes.W_IntegerBox) and not isinstance(w_index, boxes.W_UInt64Box))


def int_index(w_index):
    if type(w_index) is W_IntObject:
        return w_index.intval
    assert isinstance(w_index, boxes.W_IntegerBox)
    return w_index.intval


@jit.unroll_safe
def parse_index(space, w_index):
    """The list of library indices for the subscript w_index.

    unroll_safe: the number of indices is a constant of the program text.
    """
    if space.isinstance_w(w_index, space.w_tuple):
        items_w = space.fixedview(w_index)
    else:
        items_w = [w_index]
    indices = [None] * len(items_w)
    for i in range(len(items_w)):
        indices[i] = parse_one(space, items_w[i])
    return indices


def parse_one(space, w_item):
    if is_int_index(w_item):
        return IntIndex(int_index(w_item))
    if isinstance(w_item, W_SliceObject):
        return parse_slice(space, w_item)
    if space.is_w(w_item, space.w_Ellipsis):
        return EllipsisIndex()
    if space.is_w(w_item, space.w_None):
        return NewAxisIndex()
    return parse_unusual(space, w_item)


def parse_slice(space, w_slice):
    has_start, start = slice_bound(space, w_slice.w_start)
    has_stop, stop = slice_bound(space, w_slice.w_stop)
    has_step, step = slice_bound(space, w_slice.w_step)
    return SliceIndex(has_start, start, has_stop, stop, has_step, step)


def slice_bound(space, w_bound):
    if space.is_w(w_bound, space.w_None):
        return False, 0
    if type(w_bound) is W_IntObject:
        return True, w_bound.intval
    if not has_index(space, w_bound):
        raise oefmt(space.w_TypeError, "slice indices must be integers or None or have an __index__ method")
    return True, space.getindex_w(w_bound, None)


def has_index(space, w_obj):
    return space.lookup(w_obj, '__index__') is not None


@jit.dont_look_inside
def parse_unusual(space, w_item):
    if isinstance(w_item, W_NDArray):
        return index_of_view(space, w_item.view)
    if not isinstance(w_item, W_BoolObject) and not isinstance(w_item, boxes.W_BoolBox):
        if has_index(space, w_item):
            return IntIndex(space.getindex_w(w_item, space.w_IndexError))
        if not is_sequence(space, w_item):
            raise invalid_index(space)
    try:
        view = array_of(space, w_item, None).view
    except OperationError as e:
        if not e.match(space, space.w_TypeError):
            raise
        raise invalid_index(space)
    if view.layout.size == 0 and space.isinstance_w(w_item, space.w_list):
        return ArrayIndex(empty_array(space, itemtypes.int64, view.layout.shape).view)     # [] has no type of its own
    return index_of_view(space, view)


def is_sequence(space, w_obj):
    if boxes.box_itemtype(w_obj) is not None or space.isinstance_w(w_obj, space.w_text):
        return False
    return (space.lookup(w_obj, '__getitem__') is not None or space.lookup(w_obj, '__array_interface__') is not None or
            space.lookup(w_obj, '__array__') is not None)


def index_of_view(space, view):
    kind = view.layout.itemtype.kind
    if kind == 'b':
        return MaskIndex(view)
    if kind == 'i' or kind == 'u':
        if view.layout.ndim == 0:
            value = view.load_int(view.offset)
            if kind == 'u' and value < 0:
                raise oefmt(space.w_OverflowError, "Python int too large to convert to C long")
            return ScalarArrayIndex(value)
        return ArrayIndex(view)
    raise oefmt(space.w_IndexError, "arrays used as indices must be of integer (or boolean) type")


def invalid_index(space):
    return oefmt(space.w_IndexError, "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or "
                                     "boolean arrays are valid indices")
