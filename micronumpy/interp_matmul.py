"""Products of matrices: `@`, matmul and dot."""
from rlib import copying, errors, fpstatus, layout as layouts, matmul as products, promotion, ufuncs, view as views
from rlib.errors import ArrayError, VALUE_ERROR
from micronumpy import fperrors
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error, module_attribute
from micronumpy.host import interp2app, oefmt, unwrap_spec
from micronumpy.interp_convert import array_of
from micronumpy.interp_reduce import output_array
from micronumpy.interp_ufunc import Options, call_binary, check_output, check_output_shape, result_of
from micronumpy.interp_ufuncobject import W_Ufunc, registry
from micronumpy.operators import understands

SIGNATURE = '(n?,k),(k,m?)->(n?,m?)'


def product_of(itemtype, a, b):
    """The products of the matrices in two views of at least two dimensions, as a new view.  Raises ArrayError."""
    loop = products.find_matmul(itemtype)
    work = loop.itemtype
    if a.layout.itemtype is not work:
        a = copying.converted(a, work)
    if b.layout.itemtype is not work:
        b = copying.converted(b, work)
    if not products.rows_are_contiguous(b):
        b = copying.contiguous(b)
    last = a.layout.ndim - 1
    n = a.layout.shape[last - 1]
    k = a.layout.shape[last]
    m = b.layout.shape[b.layout.ndim - 1]
    stack = layouts.try_broadcast_many([outer_shape(a), outer_shape(b)])
    if stack is None:
        raise stacks_mismatch(a, b)
    out = views.empty(work, stack + [n, m])
    products.matmul(loop, a.broadcast_to(stack + [n, k]), b.broadcast_to(stack + [k, m]), out)
    if itemtype is not work:
        out = copying.converted(out, itemtype)
    return out


def stacks_mismatch(a, b):
    words = []
    for view in [a, b]:
        outer = [str(n) for n in outer_shape(view)] + ['newaxis', 'newaxis']
        words.append('%s->(%s) ' % (errors.format_shape(view.layout.shape), ','.join(outer)))
    ends = [a.layout.shape[a.layout.ndim - 2], b.layout.shape[b.layout.ndim - 1]]
    return ArrayError(VALUE_ERROR, "operands could not be broadcast together with remapped shapes [original->remapped]: %s and "
                                   "requested shape %s" % (''.join(words), errors.format_shape(ends)))


def outer_shape(view):
    """The shape without the last two axes."""
    shape = [0] * (view.layout.ndim - 2)
    for i in range(len(shape)):
        shape[i] = view.layout.shape[i]
    return shape


def matrices(a, b):
    """Both with at least two dimensions: the first one gets an axis in front, the second one behind."""
    if a.layout.ndim == 1:
        a = a.expand_dims(0)
    if b.layout.ndim == 1:
        b = b.expand_dims(1)
    return a, b


def without_added_axes(product, a, b):
    """The result for operands a and b, whose axes that `matrices` added it shall not have."""
    if b.layout.ndim == 1:
        product = product.select(product.layout.ndim - 1, 0)
    if a.layout.ndim == 1:
        product = product.select(product.layout.ndim - (1 if b.layout.ndim == 1 else 2), 0)
    return product


def check_operands(a, b):
    for number in range(2):
        view = b if number else a
        if view.layout.ndim == 0:
            raise ArrayError(VALUE_ERROR, "matmul: Input operand %d does not have enough dimensions (has 0, gufunc core with "
                                          "signature %s requires 1)" % (number, SIGNATURE))
    k = a.layout.shape[a.layout.ndim - 1]
    other = b.layout.shape[max(b.layout.ndim - 2, 0)]
    if k != other:
        raise ArrayError(VALUE_ERROR, "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
                                      "%s (size %d is different from %d)" % (SIGNATURE, other, k))


def multiply_views(space, a, b, name):
    """The product of two views that fit.  Raises ArrayError."""
    itemtype = promotion.promote(a.layout.itemtype, b.layout.itemtype)
    fpstatus.clear()
    first, second = matrices(a, b)
    result = product_of(itemtype, first, second)
    fperrors.check(space, name)
    return without_added_axes(result, a, b)


def _product(space, w_a, w_b, w_name):
    """What matmul gives, of two arrays that fit, for a function that warnings shall name."""
    a = array_of(space, w_a, None).view
    b = array_of(space, w_b, None).view
    try:
        return result_of(space, multiply_views(space, a, b, space.text_w(w_name)))
    except ArrayError as e:
        raise app_error(space, e)


def matmul_arrays(space, w_a, w_b, w_out, options):
    a = array_of(space, w_a, None).view
    b = array_of(space, w_b, None).view
    try:
        check_operands(a, b)
        if options.dtype is not None:
            a = cast_for(space, a, 0, options)
            b = cast_for(space, b, 1, options)
        result = multiply_views(space, a, b, 'matmul')
        if w_out is None:
            if options.order == 'F':
                result = copying.copied(result, result.layout.itemtype, 'F')
            return result_of(space, result)
        check_output(space, ufuncs.multiply, w_out, result.layout.itemtype, options.casting)
        check_output_shape(layouts.broadcast_shapes(result.layout.shape, w_out.view.layout.shape), w_out.view.layout.shape)
        copying.copy(w_out.view, result)
        return w_out
    except ArrayError as e:
        raise app_error(space, e)


def cast_for(space, view, number, options):
    wanted = options.dtype.itemtype
    if not promotion.can_cast(view.layout.itemtype, wanted, options.casting):
        raise oefmt(space.w_TypeError, "Cannot cast ufunc 'matmul' input %d from dtype('%s') to dtype('%s') with casting rule "
                                       "'%s'", number, view.layout.itemtype.name, wanted.name, options.casting)
    if view.layout.itemtype is wanted:
        return view
    return copying.converted(view, wanted)


class W_Matmul(W_Ufunc):
    signature = SIGNATURE

    def __init__(self):
        W_Ufunc.__init__(self, 'matmul', 2, 1, registry['add'].types)

    def call_plain(self, space, args_w):
        return matmul_arrays(space, args_w[0], args_w[1], None, Options())

    def call_general(self, space, args):
        _, keywords_w = args.unpack()
        if 'axes' in keywords_w:
            return space.call_args(module_attribute(space, '_matmul_along'), args)
        return W_Ufunc.call_general(self, space, args)

    def call_with(self, space, args_w, outs_w, options):
        if options.where is not None:
            raise oefmt(space.w_TypeError, "matmul() got an unexpected keyword argument 'where'")
        return matmul_arrays(space, args_w[0], args_w[1], outs_w[0], options)

    def binary(self, space, method):
        raise oefmt(space.w_RuntimeError, "Reduction not defined on ufunc with signature")


matmul = W_Matmul()


class W_VectorProduct(W_Ufunc):
    """One that is written at app level, by the name of the ufunc with an underscore in front."""

    def __init__(self, name, signature):
        W_Ufunc.__init__(self, name, 2, 1, registry['add'].types)
        self.signature = signature

    def call_plain(self, space, args_w):
        return space.call_function(module_attribute(space, '_' + self.name), args_w[0], args_w[1])

    def call_general(self, space, args):
        return space.call_args(module_attribute(space, '_' + self.name), args)

    def binary(self, space, method):
        raise oefmt(space.w_RuntimeError, "Reduction not defined on ufunc with signature")


vecdot = W_VectorProduct('vecdot', '(n),(n)->()')
matvec = W_VectorProduct('matvec', '(m,n),(n)->(m)')
vecmat = W_VectorProduct('vecmat', '(n),(n,m)->(m)')


# ---- operators ----

def descr_matmul(space, w_self, w_other):
    if not understands(space, w_other):
        return space.w_NotImplemented
    return matmul_arrays(space, w_self, w_other, None, Options())


def descr_rmatmul(space, w_self, w_other):
    if not understands(space, w_other):
        return space.w_NotImplemented
    return matmul_arrays(space, w_other, w_self, None, Options())


@unwrap_spec(w_self=W_NDArray)
def descr_imatmul(space, w_self, w_other):
    if not understands(space, w_other):
        return space.w_NotImplemented
    return matmul_arrays(space, w_self, w_other, w_self, Options())


# ---- dot ----

def dot(space, w_a, w_b, w_out=None):
    """The sum of products over the last axis of a and the last but one of b (its only one if it has one)."""
    w_out = output_array(space, w_out)
    w_a = array_of(space, w_a, None)
    w_b = array_of(space, w_b, None)
    a = w_a.view
    b = w_b.view
    if a.layout.ndim == 0 or b.layout.ndim == 0:
        w_result = call_binary(space, ufuncs.multiply, w_a, w_b, False)
    else:
        try:
            check_aligned(a, b)
            if a.layout.ndim <= 2 and b.layout.ndim <= 2:
                w_result = result_of(space, multiply_views(space, a, b, 'dot'))
            else:
                w_result = space.call_function(module_attribute(space, '_dot_of_stacks'), w_a, w_b)
        except ArrayError as e:
            raise app_error(space, e)
    if w_out is None:
        return w_result
    return dot_into(space, array_of(space, w_result, None), w_out)


def dot_into(space, w_result, w_out):
    layout = w_out.view.layout
    if (layout.itemtype is not w_result.itemtype() or not layout.c_contiguous or
            not layouts.same_list(layout.shape, w_result.view.layout.shape)):
        raise oefmt(space.w_ValueError, "output array is not acceptable (must have the right datatype, number of dimensions, "
                                        "and be a C-Array)")
    try:
        copying.copy(w_out.view, w_result.view)
    except ArrayError as e:
        raise app_error(space, e)
    if layout.ndim == 0:
        return result_of(space, w_out.view)
    return w_out


def check_aligned(a, b):
    last = a.layout.ndim - 1
    axis = max(b.layout.ndim - 2, 0)
    k = a.layout.shape[last]
    other = b.layout.shape[axis]
    if k != other:
        raise ArrayError(VALUE_ERROR, "shapes %s and %s not aligned: %d (dim %d) != %d (dim %d)" % (
            errors.format_shape(a.layout.shape), errors.format_shape(b.layout.shape), k, last, other, axis))


@unwrap_spec(w_self=W_NDArray)
def descr_dot(space, w_self, w_b, w_out=None):
    return dot(space, w_self, w_b, w_out)


entries = {
    '__matmul__': interp2app(descr_matmul, '__matmul__'),
    '__rmatmul__': interp2app(descr_rmatmul, '__rmatmul__'),
    '__imatmul__': interp2app(descr_imatmul, '__imatmul__'),
    'dot': interp2app(descr_dot),
}
