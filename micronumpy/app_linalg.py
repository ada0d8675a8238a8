"""Products of vectors and matrices beyond matmul: inner, outer, tensordot, trace, cross, convolve ..."""


def _dot_of_stacks(a, b):
    """dot for more than two dimensions: the last axis of a with the last but one of b."""
    import micronumpy as np
    k = a.shape[-1]
    if b.ndim == 1:
        return np._product(a, b, 'dot')
    right = np.moveaxis(b, -2, 0)
    rows = columns = 1
    for n in a.shape[:-1]:
        rows *= n
    for n in right.shape[1:]:
        columns *= n
    result = np._product(a.reshape((rows, k)), right.reshape((k, columns)), 'dot')
    return result.reshape(a.shape[:-1] + right.shape[1:])


def _matmul_along(x1, x2, /, out=None, *, axes, **options):
    """matmul with its matrices in other axes than the last two: a list with a tuple of axes for each operand and the result."""
    import micronumpy as np
    x1, x2 = np.asarray(x1), np.asarray(x2)
    if isinstance(out, tuple):
        out, = out
    if x1.ndim == 0 or x2.ndim == 0:
        return np.matmul(x1, x2)        # which says what is wrong
    if not isinstance(axes, list):
        raise TypeError("axes should be a list.")
    if len(axes) != 3:
        raise ValueError("axes should be a list with an entry for all 3 inputs and outputs; entries for outputs can only be omitted "
                         "if none of them has core axes.")
    cores = [min(x1.ndim, 2), min(x2.ndim, 2)]
    cores.append(cores[0] + cores[1] - 2)
    ndims = [x1.ndim, x2.ndim, max(x1.ndim - cores[0], x2.ndim - cores[1]) + cores[2] if out is None else out.ndim]
    places = [_core_axes(i, axes[i], cores[i], ndims[i]) for i in range(3)]
    ends = [tuple(range(-n, 0)) for n in cores]
    x1, x2 = np.moveaxis(x1, places[0], ends[0]), np.moveaxis(x2, places[1], ends[1])
    if out is None:
        result = np.matmul(x1, x2, **options)
        return np.moveaxis(result, ends[2], places[2]) if ends[2] else result
    np.matmul(x1, x2, out=np.moveaxis(out, places[2], ends[2]), **options)
    return out


def _core_axes(number, axes, core, ndim):
    """The axes of one operand of matmul, checked."""
    import micronumpy as np
    if not isinstance(axes, tuple):
        if core != 1:
            if not hasattr(axes, '__index__'):
                raise TypeError("matmul: axes item %d should be a tuple." % number)
            raise np.AxisError("matmul: operand %d has %d core dimensions, but the axes item is a single integer." % (number, core))
        axes = (axes,)
    if len(axes) != core:
        raise np.AxisError("matmul: operand %d has %d core dimensions, but %d dimensions are specified by axes tuple."
                           % (number, core, len(axes)))
    seen = []
    for axis in axes:
        if not hasattr(axis, '__index__'):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(axis).__name__)
        if not -ndim <= axis < ndim:
            raise np.AxisError('axis %d is out of bounds for array of dimension %d' % (axis, ndim))
        if axis % ndim in seen:
            raise ValueError("axes item %d has value %d repeated" % (number, axis % ndim))
        seen.append(axis % ndim)
    return tuple(seen)


def vdot(a, b, /):
    """The dot product of all items, of a their conjugates."""
    import micronumpy as np
    return np.dot(np.ravel(a).conj(), np.ravel(b))


def _vector_product(name, signature, needed, x1, x2, multiply, out, dtype, casting):
    """A gufunc of two operands, of which the core dimensions (needed: how many) are the last axes."""
    import micronumpy as np
    x1, x2 = np.asarray(x1), np.asarray(x2)
    for number, x in enumerate((x1, x2)):
        if x.ndim < needed[number]:
            raise ValueError("%s: Input operand %d does not have enough dimensions (has %d, gufunc core with signature %s requires %d)"
                             % (name, number, x.ndim, signature, needed[number]))
    length = x2.shape[-needed[1]]
    if x1.shape[-1] != length:
        raise ValueError("%s: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature %s (size %d is different "
                         "from %d)" % (name, signature, length, x1.shape[-1]))
    if dtype is not None:
        x1, x2 = x1.astype(dtype, casting=casting, copy=False), x2.astype(dtype, casting=casting, copy=False)
    result = multiply(np, x1, x2)
    if isinstance(out, tuple):
        out, = out
    if out is None:
        return result[()] if result.ndim == 0 else result
    if not isinstance(out, np.ndarray):
        raise TypeError("return arrays must be of ArrayType")
    np.copyto(out, result, casting=casting)
    return out


def _vecdot(x1, x2, /, out=None, *, axis=-1, keepdims=False, dtype=None, casting='same_kind', order='K', subok=True):
    """The dot products of vectors along an axis, of x1 their conjugates."""
    import micronumpy as np

    def multiply(np, x1, x2):
        product = np.asarray(np._product(x1.conj()[..., None, :], x2[..., :, None], 'vecdot'))[..., 0, 0]
        return np.expand_dims(product, axis) if keepdims else product
    if axis != -1:
        x1, x2 = np.moveaxis(x1, axis, -1), np.moveaxis(x2, axis, -1)
    return _vector_product('vecdot', '(n),(n)->()', (1, 1), x1, x2, multiply, out, dtype, casting)


def _matvec(x1, x2, /, out=None, *, dtype=None, casting='same_kind', order='K', subok=True):
    """Matrices times vectors."""
    def multiply(np, x1, x2):
        return np._product(x1, x2[..., None], 'matvec')[..., 0]
    return _vector_product('matvec', '(m,n),(n)->(m)', (2, 1), x1, x2, multiply, out, dtype, casting)


def _vecmat(x1, x2, /, out=None, *, dtype=None, casting='same_kind', order='K', subok=True):
    """Vectors, of which the conjugates are taken, times matrices."""
    def multiply(np, x1, x2):
        return np._product(x1.conj()[..., None, :], x2, 'vecmat')[..., 0, :]
    return _vector_product('vecmat', '(n),(n,m)->(m)', (1, 2), x1, x2, multiply, out, dtype, casting)


def inner(a, b, /):
    """Sums of products over the last axes."""
    import micronumpy as np
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim == 0 or b.ndim == 0:
        return np.multiply(a, b)
    if a.shape[-1] != b.shape[-1]:
        raise ValueError("shapes %s and %s not aligned: %d (dim %d) != %d (dim %d)"
                         % (str(a.shape).replace(' ', ''), str(b.shape).replace(' ', ''), a.shape[-1], a.ndim - 1,
                            b.shape[-1], b.ndim - 1))
    if b.ndim == 1:
        return np.dot(a, b)
    return tensordot(a, b, (-1, -1))[()]


def outer(a, b, out=None):
    """Products of every item of a with every item of b."""
    import micronumpy as np
    return np.multiply(np.ravel(a)[:, None], np.ravel(b)[None, :], out=out)


def tensordot(a, b, axes=2):
    """Sums of products over several axes."""
    import micronumpy as np
    a, b = np.asarray(a), np.asarray(b)
    try:
        axes_a, axes_b = axes
    except TypeError:
        axes_a = list(range(-axes, 0))
        axes_b = list(range(0, axes))
    axes_a = [axes_a] if not hasattr(axes_a, '__len__') else list(axes_a)
    axes_b = [axes_b] if not hasattr(axes_b, '__len__') else list(axes_b)
    if len(axes_a) != len(axes_b):
        raise ValueError("shape-mismatch for sum")
    for i in range(len(axes_a)):
        if not (-a.ndim <= axes_a[i] < a.ndim and -b.ndim <= axes_b[i] < b.ndim):
            raise IndexError("tuple index out of range")
        if a.shape[axes_a[i]] != b.shape[axes_b[i]]:
            raise ValueError("shape-mismatch for sum")
        axes_a[i] %= a.ndim
        axes_b[i] %= b.ndim
    free_a = [i for i in range(a.ndim) if i not in axes_a]
    free_b = [i for i in range(b.ndim) if i not in axes_b]
    k = 1
    for i in axes_a:
        k *= a.shape[i]
    shape_a = [a.shape[i] for i in free_a]
    shape_b = [b.shape[i] for i in free_b]
    rows = columns = 1
    for n in shape_a:
        rows *= n
    for n in shape_b:
        columns *= n
    left = a.transpose(free_a + axes_a).reshape(rows, k)
    right = b.transpose(axes_b + free_b).reshape(k, columns)
    return np.asarray(np.dot(left, right)).reshape(shape_a + shape_b)


def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
    """The sum along a diagonal."""
    import micronumpy as np
    return np.add.reduce(np.asarray(a).diagonal(offset, axis1, axis2), -1, dtype, out)


def diagonal(a, offset=0, axis1=0, axis2=1):
    import micronumpy as np
    return np.asarray(a).diagonal(offset, axis1, axis2)


def kron(a, b):
    """The Kronecker product."""
    import micronumpy as np
    a, b = np.asarray(a), np.asarray(b)
    ndim = max(a.ndim, b.ndim)
    shape_a = (1,) * (ndim - a.ndim) + a.shape
    shape_b = (1,) * (ndim - b.ndim) + b.shape
    left = a.reshape([n for length in shape_a for n in (length, 1)])
    right = b.reshape([n for length in shape_b for n in (1, length)])
    return np.multiply(left, right).reshape([m * n for m, n in zip(shape_a, shape_b)])


def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
    """The cross products of vectors of three items."""
    import micronumpy as np
    if axis is not None:
        axisa, axisb, axisc = axis, axis, axis
    a = np.moveaxis(np.asarray(a), axisa, -1)
    b = np.moveaxis(np.asarray(b), axisb, -1)
    if a.shape[-1] not in (2, 3) or b.shape[-1] not in (2, 3):
        raise ValueError("Both input arrays must be (arrays of) 3-dimensional vectors, but they are %d and %d dimensional "
                         "instead." % (a.shape[-1], b.shape[-1]))
    if a.shape[-1] == 2 or b.shape[-1] == 2:
        raise ValueError("Both input arrays must be (arrays of) 3-dimensional vectors, but they are %d and %d dimensional "
                         "instead." % (a.shape[-1], b.shape[-1]))
    a0, a1, a2 = a[..., 0], a[..., 1], a[..., 2]
    b0, b1, b2 = b[..., 0], b[..., 1], b[..., 2]
    result = np.stack([a1 * b2 - a2 * b1, a2 * b0 - a0 * b2, a0 * b1 - a1 * b0], axis=-1)
    return np.moveaxis(result, -1, axisc) if result.ndim > 1 else result


def convolve(a, v, mode='full'):
    """The convolution of two sequences."""
    import micronumpy as np
    a = np.array(a, copy=None, ndmin=1)
    v = np.array(v, copy=None, ndmin=1)
    if len(v) > len(a):
        a, v = v, a
    if len(a) == 0:
        raise ValueError('a cannot be empty')
    if len(v) == 0:
        raise ValueError('v cannot be empty')
    return _sliding(a, v[::-1], mode)


def correlate(a, v, mode='valid'):
    """The cross-correlation of two sequences."""
    import micronumpy as np
    a = np.array(a, copy=None, ndmin=1)
    v = np.array(v, copy=None, ndmin=1).conj()
    if len(a) == 0:
        raise ValueError('first array argument cannot be empty')
    if len(v) == 0:
        raise ValueError('second array argument cannot be empty')
    if len(v) > len(a):
        return _sliding(v, a, mode)[::-1].copy()
    return _sliding(a, v, mode)


def _sliding(a, v, mode):
    """Sums of products of the shorter sequence v with a, at every place that mode names."""
    import micronumpy as np
    n, m = len(a), len(v)
    if mode == 'valid':
        skip, length = m - 1, n - m + 1
    elif mode == 'same':
        skip, length = m - 1 - m // 2, n
    elif mode == 'full':
        skip, length = 0, n + m - 1
    else:
        raise ValueError("mode must be one of 'valid', 'same', or 'full' (got '%s')" % mode)
    kind = np.multiply(a[:1], v[:1]).dtype
    padded = np.zeros(n + 2 * (m - 1), kind)
    padded[m - 1:m - 1 + n] = a
    result = np.zeros(length, kind)
    v = v.astype(kind, copy=False)
    for k in range(m):
        result += padded[skip + k:skip + k + length] * v[k]
    return result


def polyval(p, x):
    """The value of a polynomial, the highest power first."""
    import micronumpy as np
    p = np.asarray(p)
    x = np.asarray(x)
    y = np.zeros_like(x)
    for coefficient in p:
        y = y * x + coefficient
    return y[()]
