"""Reductions: sum, min, any, argmax and the like over any axes, `ufunc.reduce`, and the running forms, cumsum and cumprod.

Folding all of an array into a number goes straight to rlib, which leaves the result in the scratch memory; everything
else works out axes, type, start and output first.
"""
from rlib import copying, errors, fpstatus, itemtype as itemtypes, layout as layouts, promotion, reduce as reduction
from rlib import scratch, ufuncs, view as views
from rlib.errors import ArrayError, TYPE_ERROR, VALUE_ERROR
from micronumpy import fperrors
from micronumpy import interp_boxes as boxes
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import interp2app, oefmt, unwrap_spec
from micronumpy.interp_args import axes_of, axis_of
from micronumpy.interp_convert import array_of, before_cast
from micronumpy.interp_dtype import as_dtype, dtype_of
from micronumpy.interp_ufunc import nested_output, result_of

LOGICAL = [ufuncs.logical_and, ufuncs.logical_or, ufuncs.BINARY['logical_xor']]


def fold_of(ufunc, itemtype, dtype):
    """The loop that folds items of a type (dtype: into what, or None).  Raises ArrayError."""
    if dtype is not None:
        return ufunc.find_reduce_for(dtype.itemtype)
    for logical in LOGICAL:
        if ufunc is logical:
            return ufunc.find_reduce_for(itemtypes.bool_)
    return ufunc.find_reduce(itemtype)


def store_identity(view, identity):
    """Set the items of the view to what a fold starts from."""
    if identity == ufuncs.ZERO:
        copying.fill_int(view, 0)
    elif identity == ufuncs.ONE:
        copying.fill_int(view, 1)
    elif identity == ufuncs.ALL_BITS:
        copying.fill_int(view, -1)
    else:
        assert identity == ufuncs.MINUS_INFINITY
        copying.fill_float(view, MINUS_INFINITY)


MINUS_INFINITY = float('-inf')


def identity_w(space, ufunc):
    """The identity as an app-level object."""
    identity = ufunc.identity
    if identity == ufuncs.ZERO:
        for logical in LOGICAL:
            if ufunc is logical:
                return space.w_False
        return space.newint(0)
    if identity == ufuncs.ONE:
        if ufunc is ufuncs.logical_and:
            return space.w_True
        return space.newint(1)
    if identity == ufuncs.ALL_BITS:
        return space.newint(-1)
    if identity == ufuncs.MINUS_INFINITY:
        return space.newfloat(MINUS_INFINITY)
    return space.w_None


# ---- all of an array, into a scalar ----

def fold_all(space, ufunc, view):
    """The scalar that all items fold to."""
    try:
        found = fold_of(ufunc, view.promoted_layout().itemtype, None)
        out = scratch.result_view(found.result)
        from_items = not ufunc.has_identity()
        if from_items:
            check_reorderable(ufunc, view.layout.ndim)
        else:
            store_identity(out, ufunc.identity)
        if ufunc.reports:
            fpstatus.clear()
        reduction.reduce(found.loop, view, layouts.iota(view.promoted_layout().ndim), out, from_items)
        w_result = dtype_of(found.result).box_at(scratch.address(), scratch.RESULT)
        if ufunc.reports:
            fperrors.check(space, 'reduce')
        return w_result
    except ArrayError as e:
        raise app_error(space, e)


def check_reorderable(ufunc, axis_count):
    if axis_count > 1 and not ufunc.is_reorderable():
        raise ArrayError(VALUE_ERROR, "reduction operation '%s' is not reorderable, so at most one axis may be specified"
                         % ufunc.name)


# ---- over some axes ----

class Reduction(object):
    """The keyword arguments of a reduction.  where: a view of bools or None; initial: an app-level object or None."""

    def __init__(self, space, w_dtype, w_out, w_keepdims, w_initial, w_where):
        self.dtype = as_dtype(space, w_dtype, None)
        self.w_out = output_array(space, w_out)
        self.keepdims = w_keepdims is not None and space.is_true(w_keepdims)
        self.w_initial = w_initial
        self.no_initial = w_initial is not None and space.is_none(w_initial)
        if self.no_initial:
            self.w_initial = None
        self.where = where_of(space, w_where)


def output_array(space, w_out):
    """The array that an `out` argument of a function with one result names, or None."""
    if w_out is None or space.is_none(w_out):
        return None
    if space.isinstance_w(w_out, space.w_tuple):
        items_w = space.fixedview(w_out)
        if len(items_w) != 1:
            raise oefmt(space.w_ValueError, "The 'out' tuple must have exactly one entry per ufunc output")
        return output_array(space, items_w[0])
    if not isinstance(w_out, W_NDArray):
        raise oefmt(space.w_TypeError, "return arrays must be of ArrayType")
    return w_out


def where_of(space, w_where):
    """The view of bools that a `where` argument names; None for everywhere."""
    if w_where is None or space.is_w(w_where, space.w_True):
        return None
    w_array = array_of(space, w_where, None)
    if w_array.itemtype() is not itemtypes.bool_:
        if isinstance(w_where, W_NDArray) or boxes.box_itemtype(w_where) is not None:
            raise oefmt(space.w_TypeError, "Cannot cast array data from dtype('%s') to dtype('bool') according to the rule "
                                           "'safe'", w_array.itemtype().name)
        w_array = array_of(space, w_array, dtype_of(itemtypes.bool_))
    return w_array.view


def reduce_array(space, ufunc, w_array, w_axis, options):
    """Fold some axes of an array."""
    try:
        view = w_array.view
        axes = axes_of(space, w_axis, view.layout.ndim)
        found = fold_of(ufunc, view.layout.itemtype, options.dtype)
        check_reorderable(ufunc, len(axes))
        if options.where is not None:
            check_mask(ufunc, view, options)
        before_cast(space, view.layout.itemtype, found.loop.arg2)
        full, out = fold_output(view, axes, found.result, options, ufunc)
        src, flags = items_to_fold(view, found)
        from_items = start(space, ufunc, found, out, options)
        if ufunc.reports:
            fpstatus.clear()
        if options.where is None:
            reduction.reduce(found.loop, src, axes, out, from_items)
        else:
            reduction.reduce_where(found.loop, src, axes, out, options.where, found.result)
        report_fold(space, ufunc, flags, 'reduce')
        if options.w_out is not None:
            return options.w_out
        return result_of(space, full)
    except ArrayError as e:
        raise app_error(space, e)


def items_to_fold(view, found):
    """(the items as those of the type that the fold is for, the flags of a conversion): a loop that works in a wider type
    is not to see what is lost in between."""
    wanted = found.in2
    if wanted is found.loop.arg2 or promotion.can_cast(view.layout.itemtype, wanted, 'safe'):
        return view, 0
    fpstatus.clear()
    return copying.converted(view, wanted), fpstatus.test()


def report_fold(space, ufunc, flags, name):
    if ufunc.reports:
        flags |= fpstatus.test()
    if flags:
        fperrors.report(space, flags, name)


def without_axes(view, axes):
    """(shape, strides) of the axes that stay."""
    layout = view.layout
    drop = [False] * layout.ndim
    for axis in axes:
        drop[axis] = True
    shape = [0] * (layout.ndim - len(axes))
    strides = [0] * len(shape)
    k = 0
    for axis in range(layout.ndim):
        if not drop[axis]:
            shape[k] = layout.shape[axis]
            strides[k] = layout.strides[axis]
            k += 1
    return shape, strides


def with_ones(shape, axes):
    """The shape that has length one where an axis was folded."""
    result = [1] * (len(shape) + len(axes))
    folded = [False] * len(result)
    for axis in axes:
        folded[axis] = True
    k = 0
    for i in range(len(result)):
        if not folded[i]:
            result[i] = shape[k]
            k += 1
    return result


def fold_output(view, axes, itemtype, options, ufunc):
    """Two views for the results, as they are handed out and without the folded axes.  Raises ArrayError."""
    shape, _ = without_axes(view, axes)
    wanted = shape
    if options.keepdims:
        wanted = with_ones(shape, axes)
    w_out = options.w_out
    if w_out is not None:
        out = w_out.view
        check_fold_output(ufunc, w_out, wanted, view, options)
    else:
        operands = [view]
        if options.where is not None:
            operands = [view, options.where.broadcast_to(view.layout.shape)]
        out = views.empty_with_strides(itemtype, wanted, fold_strides(operands, axes, wanted, itemtype))
    if options.keepdims:
        return out, out.squeeze_axes(axes)
    return out, out


def fold_strides(operands, axes, wanted, itemtype):
    """Strides for the results, their axes nested as in the array and the mask."""
    shape = operands[0].layout.shape
    strides_list = [view.layout.strides for view in operands]
    if len(wanted) != len(shape):
        for i in range(len(operands)):
            shape, strides_list[i] = without_axes(operands[i], axes)
    return layouts.strides_in_order(wanted, layouts.nested_order(shape, strides_list), itemtype.itemsize)


def check_fold_output(ufunc, w_out, wanted, view, options):
    out = w_out.view
    if not w_out.is_writable():
        raise ArrayError(VALUE_ERROR, "output array is read-only")
    if out.layout.ndim != len(wanted):
        why = "when keepdims=True" if options.keepdims else "non-reduce dimensions"
        raise ArrayError(VALUE_ERROR,
                         "output parameter for reduction operation %s has the wrong number of dimensions: Found %d but "
                         "expected %d (must match the operand's %s)" % (ufunc.name, out.layout.ndim, len(wanted), why))
    if not layouts.same_list(out.layout.shape, wanted):
        raise ArrayError(VALUE_ERROR,
                         "operands could not be broadcast together with remapped shapes [original->remapped]: %s->%s %s"
                         % (errors.format_shape(out.layout.shape), errors.format_shape(out.layout.shape),
                            errors.format_shape(view.layout.shape)))


def check_mask(ufunc, view, options):
    """Raises VALUE_ERROR unless items may be left out where the mask says so: there is something to start from."""
    if options.w_initial is None and (options.no_initial or not ufunc.has_identity()):
        raise ArrayError(VALUE_ERROR, "reduction operation '%s' does not have an identity, so to use a where mask one has to "
                                      "specify 'initial'" % ufunc.name)
    shape = layouts.try_broadcast_many([view.layout.shape, options.where.layout.shape])
    if shape is None:
        raise ArrayError(VALUE_ERROR, "operands could not be broadcast together with remapped shapes [original->remapped]: %s %s "
                         % (errors.format_shape(view.layout.shape), errors.format_shape(options.where.layout.shape)))
    if not layouts.same_list(shape, view.layout.shape):
        raise ArrayError(VALUE_ERROR, "non-broadcastable operand with shape %s doesn't match the broadcast shape %s"
                         % (errors.format_shape(view.layout.shape), errors.format_shape(shape)))


def start(space, ufunc, found, out, options):
    """Set what the fold starts from; True: it starts from the first items."""
    if options.w_initial is not None:
        dtype = None
        if space.isinstance_w(options.w_initial, space.w_int):
            dtype = dtype_of(found.loop.arg1)       # a Python integer has to fit
        initial = array_of(space, options.w_initial, dtype).view
        if initial.layout.ndim != 0:
            raise oefmt(space.w_ValueError, "Input object to initial must be a scalar")
        copying.copy(out, copying.converted(initial, found.loop.arg1))
        return False
    if options.no_initial or not ufunc.has_identity():
        return True
    store_identity(out, ufunc.identity)
    return False


# ---- functions and methods of the same meaning ----

def nothing_said(space, w_first, w_second, w_third):
    """None of these arguments was given, or as None."""
    return ((w_first is None or space.is_none(w_first)) and (w_second is None or space.is_none(w_second)) and
            (w_third is None or space.is_none(w_third)))


def make_reduction(name, ufunc_name):
    """(function, method) for a reduction with a dtype argument."""
    ufunc = ufuncs.BINARY[ufunc_name]

    def function(space, w_a, w_axis=None, w_dtype=None, w_out=None, w_keepdims=None, w_initial=None, w_where=None):
        w_array = array_of(space, w_a, None)
        if w_keepdims is None and w_initial is None and w_where is None and nothing_said(space, w_axis, w_dtype, w_out):
            return fold_all(space, ufunc, w_array.view)
        return reduce_array(space, ufunc, w_array, w_axis,
                            Reduction(space, w_dtype, w_out, w_keepdims, w_initial, w_where))

    @unwrap_spec(w_self=W_NDArray)
    def method(space, w_self, w_axis=None, w_dtype=None, w_out=None, w_keepdims=None, w_initial=None, w_where=None):
        return function(space, w_self, w_axis, w_dtype, w_out, w_keepdims, w_initial, w_where)
    function.func_name = name
    method.func_name = 'descr_' + name
    return function, method


def make_extreme(name, ufunc_name):
    """(function, method) for a reduction that keeps the type."""
    ufunc = ufuncs.BINARY[ufunc_name]

    def function(space, w_a, w_axis=None, w_out=None, w_keepdims=None, w_initial=None, w_where=None):
        w_array = array_of(space, w_a, None)
        if w_keepdims is None and w_initial is None and w_where is None and nothing_said(space, w_axis, w_out, None):
            return fold_all(space, ufunc, w_array.view)
        return reduce_array(space, ufunc, w_array, w_axis,
                            Reduction(space, None, w_out, w_keepdims, w_initial, w_where))

    @unwrap_spec(w_self=W_NDArray)
    def method(space, w_self, w_axis=None, w_out=None, w_keepdims=None, w_initial=None, w_where=None):
        return function(space, w_self, w_axis, w_out, w_keepdims, w_initial, w_where)
    function.func_name = name
    method.func_name = 'descr_' + name
    return function, method


def make_test(name, ufunc, decide):
    """(function, method) for any and all; decide(view): the answer for all items."""
    def function(space, w_a, w_axis=None, w_out=None, w_keepdims=None, __kwonly__=None, w_where=None):
        w_array = array_of(space, w_a, None)
        if w_keepdims is None and w_where is None and nothing_said(space, w_axis, w_out, None):
            try:
                return boxes.new_bool(decide(w_array.view))
            except ArrayError as e:
                raise app_error(space, e)
        return reduce_array(space, ufunc, w_array, w_axis, Reduction(space, None, w_out, w_keepdims, None, w_where))

    @unwrap_spec(w_self=W_NDArray)
    def method(space, w_self, w_axis=None, w_out=None, w_keepdims=None, __kwonly__=None, w_where=None):
        return function(space, w_self, w_axis, w_out, w_keepdims, None, w_where)
    function.func_name = name
    method.func_name = 'descr_' + name
    return function, method


sum, descr_sum = make_reduction('sum', 'add')
prod, descr_prod = make_reduction('prod', 'multiply')
max, descr_max = make_extreme('max', 'maximum')
min, descr_min = make_extreme('min', 'minimum')
any, descr_any = make_test('any', ufuncs.logical_or, reduction.any_true)
all, descr_all = make_test('all', ufuncs.logical_and, reduction.all_true)


# ---- where the extremes are ----

def make_arg(name, table):
    def function(space, w_a, w_axis=None, w_out=None, __kwonly__=None, w_keepdims=None):
        w_array = array_of(space, w_a, None)
        view = w_array.view
        keepdims = w_keepdims is not None and space.is_true(w_keepdims)
        try:
            if w_axis is None or space.is_none(w_axis):
                if w_out is None and not keepdims:
                    return boxes.W_Int64Box(reduction.arg_flat(table, name, view))
                axes = layouts.iota(view.layout.ndim)
                full, out = index_output(space, w_out, [0] * 0, axes, keepdims)
                out.store_int(out.offset, reduction.arg_flat(table, name, view))
            else:
                axes = axes_of(space, space.newint(axis_of(space, w_axis)), view.layout.ndim)
                if len(axes) == 0:
                    view = view.expand_dims(0)
                    axes = [0]
                    keepdims = False
                if view.layout.shape[axes[0]] == 0:
                    raise ArrayError(VALUE_ERROR, "attempt to get %s of an empty sequence" % name)
                shape, _ = without_axes(view, axes)
                full, out = index_output(space, w_out, shape, axes, keepdims)
                target = out
                if target.layout.itemtype is not itemtypes.int64:
                    target = views.empty(itemtypes.int64, shape)
                reduction.arg_reduce(table, name, view, axes[0], target)
                if target is not out:
                    copying.copy(out, target)
            if w_out is not None and not space.is_none(w_out):
                return w_out
            return result_of(space, full)
        except ArrayError as e:
            raise app_error(space, e)

    @unwrap_spec(w_self=W_NDArray)
    def method(space, w_self, w_axis=None, w_out=None, __kwonly__=None, w_keepdims=None):
        return function(space, w_self, w_axis, w_out, None, w_keepdims)
    function.func_name = name
    method.func_name = 'descr_' + name
    return function, method


def index_output(space, w_out, shape, axes, keepdims):
    """Two views for indices, as they are handed out and without the folded axes.  Raises ArrayError."""
    wanted = shape
    if keepdims:
        wanted = with_ones(shape, axes)
    if w_out is None or space.is_none(w_out):
        out = views.empty(itemtypes.int64, wanted)
    else:
        out = index_output_view(space, w_out, wanted)
    if keepdims:
        return out, out.squeeze_axes(axes)
    return out, out


def index_output_view(space, w_out, wanted):
    if not isinstance(w_out, W_NDArray):
        raise oefmt(space.w_TypeError, "return arrays must be of ArrayType")
    layout = w_out.view.layout
    if not layouts.same_list(layout.shape, wanted):
        raise ArrayError(VALUE_ERROR, "output array does not match result of np.argmax.")
    if layout.itemtype.kind == 'f' or layout.itemtype.kind == 'c':
        raise ArrayError(TYPE_ERROR, "Cannot cast array data from dtype('%s') to dtype('int64') according to the rule 'safe'"
                         % layout.itemtype.name)
    if not w_out.is_writable():
        raise ArrayError(VALUE_ERROR, "output array is read-only")
    return w_out.view


argmax, descr_argmax = make_arg('argmax', ufuncs.ARGMAX)
argmin, descr_argmin = make_arg('argmin', ufuncs.ARGMIN)


# ---- running folds ----

def accumulate_array(space, ufunc, w_array, axis, dtype, w_out):
    """out[i] = fold of the items up to i along an axis."""
    view = w_array.view
    try:
        axis = layouts.normalize_axis(axis, view.layout.ndim)
        found = fold_of(ufunc, view.layout.itemtype, dtype)
        before_cast(space, view.layout.itemtype, found.loop.arg2)
        if w_out is None:
            out = nested_output(found.result, [view], view.layout.shape)
        else:
            out = w_out.view
            if not w_out.is_writable():
                raise ArrayError(VALUE_ERROR, "output array is read-only")
            if not layouts.same_list(out.layout.shape, view.layout.shape):
                raise ArrayError(VALUE_ERROR, "operands could not be broadcast together with remapped shapes "
                                              "[original->remapped]: %s->%s %s->%s"
                                 % (errors.format_shape(out.layout.shape), errors.format_shape(out.layout.shape),
                                    errors.format_shape(view.layout.shape), errors.format_shape(view.layout.shape)))
        view, flags = items_to_fold(view, found)
        if ufunc.reports:
            fpstatus.clear()
        reduction.accumulate(found.loop, view, axis, out, found.result)
        if flags:
            fperrors.report(space, flags, 'cast')
        report_fold(space, ufunc, 0, 'accumulate')
        if w_out is not None:
            return w_out
        return W_NDArray(out)
    except ArrayError as e:
        raise app_error(space, e)


def make_cumulative(name, ufunc):
    def function(space, w_a, w_axis=None, w_dtype=None, w_out=None):
        w_array = array_of(space, w_a, None)
        dtype = as_dtype(space, w_dtype, None)
        w_out_array = output_array(space, w_out)
        view = w_array.view
        try:
            if w_axis is None or space.is_none(w_axis):
                axis = 0
                view = view.reshape([-1])
                if view is None:
                    view = copying.contiguous(w_array.view).reshape([-1])
            else:
                axis = axis_of(space, w_axis)
                if view.layout.ndim == 0:
                    view = view.expand_dims(0)
        except ArrayError as e:
            raise app_error(space, e)
        return accumulate_array(space, ufunc, W_NDArray(view), axis, dtype, w_out_array)

    @unwrap_spec(w_self=W_NDArray)
    def method(space, w_self, w_axis=None, w_dtype=None, w_out=None):
        return function(space, w_self, w_axis, w_dtype, w_out)
    function.func_name = name
    method.func_name = 'descr_' + name
    return function, method


cumsum, descr_cumsum = make_cumulative('cumsum', ufuncs.add)
cumprod, descr_cumprod = make_cumulative('cumprod', ufuncs.multiply)


# ---- counting ----

def _count_nonzero(space, w_a):
    """The number of items that are not zero, as a scalar."""
    return boxes.W_Int64Box(reduction.count_nonzero(array_of(space, w_a, None).view))


entries = {
    'sum': interp2app(descr_sum),
    'prod': interp2app(descr_prod),
    'max': interp2app(descr_max),
    'min': interp2app(descr_min),
    'any': interp2app(descr_any),
    'all': interp2app(descr_all),
    'argmax': interp2app(descr_argmax),
    'argmin': interp2app(descr_argmin),
    'cumsum': interp2app(descr_cumsum),
    'cumprod': interp2app(descr_cumprod),
}
