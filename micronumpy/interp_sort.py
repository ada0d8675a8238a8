"""Sorting: sort, argsort and searchsorted."""
from rlib import copying, itemtype as itemtypes, layout as layouts, promotion, sorting, view as views
from rlib.errors import ArrayError
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import interp2app, oefmt, unwrap_spec
from micronumpy.interp_args import axis_of
from micronumpy.interp_convert import array_of
from micronumpy.interp_methods import check_writable
from micronumpy.interp_ufunc import result_of

KINDS = 'qhms'          # quicksort, heapsort, mergesort, stable: all are the same here


def check_kind(space, w_kind, w_order, w_stable):
    if w_order is not None and not space.is_none(w_order):
        raise oefmt(space.w_ValueError, "Cannot specify order when the array has no fields.")
    if w_kind is None or space.is_none(w_kind):
        return
    if not space.isinstance_w(w_kind, space.w_text):
        raise oefmt(space.w_TypeError, "sort kind must be str, not %T", w_kind)
    if w_stable is not None and not space.is_none(w_stable):
        raise oefmt(space.w_ValueError, "`kind` and keyword parameters can't be provided at the same time. Use only one of "
                                        "them.")
    kind = space.text_w(w_kind)
    if len(kind) == 0 or KINDS.find(kind[0].lower()) < 0:
        raise oefmt(space.w_ValueError, "sort kind must be one of 'quick', 'heap', or 'stable' (got '%s')", kind)


def sorting_axis(space, view, w_axis):
    """The axis counted from the front, the last one unless said otherwise.  Raises ArrayError."""
    axis = -1
    if w_axis is not None:
        axis = axis_of(space, w_axis)
    return layouts.normalize_axis(axis, view.layout.ndim)


def raveled(view):
    result = view.reshape([view.layout.size])
    if result is None:
        result = copying.contiguous(view).reshape([view.layout.size])
    return result


@unwrap_spec(w_self=W_NDArray)
def descr_sort(space, w_self, w_axis=None, w_kind=None, w_order=None, __kwonly__=None, w_stable=None):
    """Sort along an axis, in place."""
    check_kind(space, w_kind, w_order, w_stable)
    check_writable(space, w_self)
    try:
        sorting.sort(w_self.view, sorting_axis(space, w_self.view, w_axis))
    except ArrayError as e:
        raise app_error(space, e)


def sort(space, w_a, w_axis=None, w_kind=None, w_order=None, __kwonly__=None, w_stable=None):
    """A sorted copy; with axis=None of all items in one dimension."""
    check_kind(space, w_kind, w_order, w_stable)
    view = array_of(space, w_a, None).view
    try:
        if w_axis is not None and space.is_none(w_axis):
            result = copying.contiguous(view).reshape([view.layout.size])
            sorting.sort(result, 0)
        else:
            result = copying.copied(view, view.layout.itemtype, 'K')
            sorting.sort(result, sorting_axis(space, view, w_axis))
        return W_NDArray(result)
    except ArrayError as e:
        raise app_error(space, e)


def argsort(space, w_a, w_axis=None, w_kind=None, w_order=None, __kwonly__=None, w_stable=None):
    """The indices that sort along an axis."""
    check_kind(space, w_kind, w_order, w_stable)
    view = array_of(space, w_a, None).view
    try:
        if (w_axis is not None and space.is_none(w_axis)) or view.layout.ndim == 0:
            view = raveled(view)
            axis = 0
        else:
            axis = sorting_axis(space, view, w_axis)
        out = views.empty(itemtypes.int64, view.layout.shape)
        sorting.argsort(view, axis, out)
        return W_NDArray(out)
    except ArrayError as e:
        raise app_error(space, e)


@unwrap_spec(w_self=W_NDArray)
def descr_argsort(space, w_self, w_axis=None, w_kind=None, w_order=None, __kwonly__=None, w_stable=None):
    return argsort(space, w_self, w_axis, w_kind, w_order, None, w_stable)


def searchsorted(space, w_a, w_v, w_side=None, w_sorter=None):
    """Where items belong in a sorted array so that it stays sorted."""
    right = side_of(space, w_side)
    w_a = array_of(space, w_a, None)
    if w_a.view.layout.ndim != 1:
        raise oefmt(space.w_ValueError, "%s", "object too deep for desired array" if w_a.view.layout.ndim else
                    "object of too small depth for desired array")
    if w_sorter is not None and not space.is_none(w_sorter):
        w_a = array_of(space, space.getitem(w_a, w_sorter), None)
    v = array_of(space, w_v, None).view
    a = w_a.view
    try:
        itemtype = promotion.promote(a.layout.itemtype, v.layout.itemtype)
        out = views.empty(itemtypes.int64, v.layout.shape)
        sorting.search(contiguous_of(a, itemtype), contiguous_of(v, itemtype), right, out)
    except ArrayError as e:
        raise app_error(space, e)
    return result_of(space, out)


def side_of(space, w_side):
    """True for 'right'."""
    if w_side is None:
        return False
    if not space.isinstance_w(w_side, space.w_text):
        raise oefmt(space.w_TypeError, "search side must be str, not %T", w_side)
    side = space.text_w(w_side)
    if side == 'right':
        return True
    if side != 'left':
        raise oefmt(space.w_ValueError, "search side must be 'left' or 'right' (got '%s')", side)
    return False


def contiguous_of(view, itemtype):
    if view.layout.itemtype is itemtype and view.layout.c_contiguous:
        return view
    return copying.copied(view, itemtype, 'C')


@unwrap_spec(w_self=W_NDArray)
def descr_searchsorted(space, w_self, w_v, w_side=None, w_sorter=None):
    return searchsorted(space, w_self, w_v, w_side, w_sorter)


entries = {
    'sort': interp2app(descr_sort),
    'argsort': interp2app(descr_argsort),
    'searchsorted': interp2app(descr_searchsorted),
}
