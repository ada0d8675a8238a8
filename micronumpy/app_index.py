"""Picking and putting items by index arrays: take, put, choose, nonzero's relatives, flat and multi-dimensional indices."""


def take(a, indices, axis=None, out=None, mode='raise'):
    """Items, or sub-arrays along an axis, at the given indices."""
    import micronumpy as np
    a = np.asarray(a)
    if isinstance(axis, bool):
        raise TypeError("an integer is required for the axis")
    if axis is None:
        a = a.ravel()
        axis = 0
    else:
        if a.ndim == 0:
            a = a.reshape(1)
        if not -a.ndim <= axis < a.ndim:
            raise np.AxisError('axis %d is out of bounds for array of dimension %d' % (axis, a.ndim))
        axis %= a.ndim
    indices = _integers(indices)
    n = a.shape[axis]
    others = a.shape[:axis] + a.shape[axis + 1:]
    if n == 0 and indices.size and 0 not in others:
        raise IndexError("cannot do a non-empty take from an empty axes.")
    if 0 in a.shape[:axis] or (0 in others and mode != 'raise'):        # nothing is taken, and no index is looked at
        return np.empty(a.shape[:axis] + indices.shape + a.shape[axis + 1:], a.dtype) if out is None else out
    if mode == 'clip':
        indices = np.clip(indices, 0, n - 1)
    elif mode == 'wrap':
        indices = indices % n if n else indices
    elif mode != 'raise':
        raise ValueError("clipmode must be one of 'clip', 'raise', or 'wrap' (got '%s')" % mode)
    result = np._gather(a, (slice(None),) * axis + (indices,))
    if out is not None:
        if out.shape != np.shape(result):
            raise ValueError("output array does not match result of ndarray.take")
        out[...] = result
        return out
    return result


def _integers(indices):
    """Indices as an array of intp: an array must hold integers, anything else is converted."""
    import micronumpy as np
    if isinstance(indices, np.ndarray) and indices.dtype.kind not in 'biu':
        raise TypeError("Cannot cast array data from dtype('%s') to dtype('int64') according to the rule 'safe'"
                        % indices.dtype.name)
    return np.asarray(indices, dtype=np.intp)


def put(a, ind, v, mode='raise'):
    """a.flat[ind] = v, v being repeated as needed."""
    import micronumpy as np
    if not isinstance(a, np.ndarray):
        raise TypeError("argument 1 must be numpy.ndarray, not " + type(a).__name__)
    if not a.flags.writeable:
        raise ValueError("put: output array is read-only")
    ind = np.ravel(_integers(ind))
    n = a.size
    if n == 0 and len(ind):
        raise IndexError("cannot replace elements of an empty array")
    v = np.asarray(v, dtype=a.dtype).ravel()
    if len(v) == 0 or len(ind) == 0:
        return
    if mode == 'clip':
        ind = np.clip(ind, 0, n - 1)
    elif mode == 'wrap':
        ind = ind % n
    elif mode != 'raise':
        raise ValueError("clipmode must be one of 'clip', 'raise', or 'wrap' (got '%s')" % mode)
    elif np.any(ind < -n) or np.any(ind >= n):
        wrong = int(np.argmax((ind < -n) | (ind >= n)))
        if a.flags.c_contiguous:        # elsewhere NumPy works on a copy
            a.flat[ind[:wrong]] = v
        raise IndexError("index %d is out of bounds for axis 0 with size %d" % (ind[wrong], n))
    a.flat[ind] = v


def choose(a, choices, out=None, mode='raise'):
    """For each item of a, the item at its place in the array that it numbers."""
    import micronumpy as np
    a = np.asarray(a)
    if a.dtype.kind not in 'biu':
        raise TypeError("Cannot cast array data from dtype('%s') to dtype('int64') according to the rule 'safe'"
                        % a.dtype.name)
    a = a.astype(np.intp)
    kind = np.result_type(*[choice if type(choice) in (int, float, complex) else np.asarray(choice) for choice in choices])
    arrays = np.broadcast_arrays(a, *choices)
    a, arrays = arrays[0], arrays[1:]
    n = len(arrays)
    if mode == 'clip':
        a = np.clip(a, 0, n - 1)
    elif mode == 'wrap':
        a = a % n
    elif mode != 'raise':
        raise ValueError("clipmode must be one of 'clip', 'raise', or 'wrap' (got '%s')" % mode)
    elif np.any(a < 0) or np.any(a >= n):
        raise ValueError("invalid entry in choice array")
    result = np.empty(a.shape, kind)
    for i in range(n):
        np.copyto(result, arrays[i], where=a == i, casting='unsafe')
    if out is not None:
        out[...] = result
        return out
    return result[()]


def select(condlist, choicelist, default=0):
    """The item of the first choice whose condition holds."""
    import micronumpy as np
    if len(condlist) != len(choicelist):
        raise ValueError('list of cases must be same length as list of conditions')
    if len(condlist) == 0:
        raise ValueError("select with an empty condition list is not possible")
    for i in range(len(condlist)):
        if np.asarray(condlist[i]).dtype.kind != 'b':
            raise TypeError('invalid entry %d in condlist: should be boolean ndarray' % i)
    result = default
    for condition, choice in zip(condlist[::-1], choicelist[::-1]):
        result = np.where(condition, choice, result)
    return result


def take_along_axis(arr, indices, axis=-1):
    """Items at indices that differ from row to row, as argsort gives them."""
    import micronumpy as np
    arr, indices = np.asarray(arr), np.asarray(indices)
    if indices.dtype.kind not in 'iu':
        raise IndexError('`indices` must be an integer array')
    if axis is None:
        if indices.ndim != 1:
            raise ValueError('when axis=None, `indices` must have a single dimension.')
        return arr.ravel()[indices]
    return arr[_along(arr, indices, axis)]


def put_along_axis(arr, indices, values, axis):
    import micronumpy as np
    indices = np.asarray(indices)
    if indices.dtype.kind not in 'iu':
        raise IndexError('`indices` must be an integer array')
    if axis is None:
        if indices.ndim != 1:
            raise ValueError('when axis=None, `indices` must have a single dimension.')
        put(arr, indices, values)
    else:
        arr[_along(arr, indices, axis)] = values


def _along(arr, indices, axis):
    import micronumpy as np
    if arr.ndim != indices.ndim:
        raise ValueError("`indices` and `arr` must have the same number of dimensions")
    if not -arr.ndim <= axis < arr.ndim:
        raise np.AxisError('axis %d is out of bounds for array of dimension %d' % (axis, arr.ndim))
    axis %= arr.ndim
    index = []
    for i in range(arr.ndim):
        if i == axis:
            index.append(indices)
        else:
            index.append(np.arange(arr.shape[i]).reshape((1,) * i + (-1,) + (1,) * (arr.ndim - i - 1)))
    return tuple(index)


def argwhere(a):
    """The indices of the items that are not zero, a row for each."""
    import micronumpy as np
    a = np.asarray(a)
    if a.ndim == 0:
        return np.zeros((int(bool(a)), 0), np.intp)
    return np.transpose(a.nonzero())


def flatnonzero(a):
    import micronumpy as np
    return np.nonzero(np.ravel(a))[0]


def compress(condition, a, axis=None, out=None):
    """Sub-arrays along an axis for which a condition holds."""
    import micronumpy as np
    condition = np.asarray(condition)
    if condition.ndim != 1:
        raise ValueError("condition must be a 1-d array")
    return take(a, np.nonzero(condition)[0], axis, out)


def extract(condition, arr):
    """The items for which a condition holds, in one dimension."""
    import micronumpy as np
    return take(np.ravel(arr), np.nonzero(np.ravel(condition))[0])


def place(arr, mask, vals):
    """arr[mask] = vals, vals being repeated or cut."""
    import micronumpy as np
    mask = np.asarray(mask, dtype=bool)
    if mask.size != arr.size:
        raise ValueError("place: mask and data must be the same size")
    mask = mask.reshape(arr.shape)
    count = np.count_nonzero(mask)
    vals = np.asarray(vals, dtype=arr.dtype).ravel()
    if count:
        if len(vals) == 0:
            raise ValueError("Cannot insert from an empty array!")
        arr[mask] = vals[np.arange(count) % len(vals)]


def putmask(a, mask, values):
    """a[mask] = values, each item from the place of the same number."""
    import micronumpy as np
    mask = np.asarray(mask, dtype=bool)
    if mask.shape != a.shape:
        raise ValueError("putmask: mask and data must be the same size")
    values = np.asarray(values, dtype=a.dtype).ravel()
    if values.size:
        a[mask] = values[np.arange(a.size).reshape(a.shape)[mask] % values.size]


def unravel_index(indices, shape, order='C'):
    """Flat indices as a tuple of one index for each axis."""
    import micronumpy as np
    try:
        shape = tuple(shape)
    except TypeError:
        shape = (shape,)
    rest = np.asarray(indices)
    if rest.dtype.kind not in 'iu':
        raise TypeError("only int indices permitted")
    size = 1
    for n in shape:
        size *= n
    if np.any(rest < 0) or np.any(rest >= size):
        wrong = rest.ravel()[((rest < 0) | (rest >= size)).ravel()][0]
        raise ValueError("index %d is out of bounds for array with size %d" % (wrong, size))
    rest = rest.astype(np.intp)
    result = []
    for n in shape[::-1] if order == 'C' else shape:
        result.append((rest % n)[()])
        rest = rest // n
    return tuple(result[::-1] if order == 'C' else result)


def ravel_multi_index(multi_index, dims, mode='raise', order='C'):
    """The flat indices of a tuple of one index array for each axis."""
    import micronumpy as np
    try:
        dims = tuple(dims)
    except TypeError:
        dims = (dims,)
    if len(multi_index) != len(dims):
        raise ValueError("parameter multi_index must be a sequence of length %d" % len(dims))
    modes = mode if isinstance(mode, tuple) else (mode,) * len(dims)
    result = np.zeros((), np.intp)
    pairs = list(zip(multi_index, dims, modes))
    for index, n, how in pairs if order == 'C' else pairs[::-1]:
        index = np.asarray(index)
        if how == 'clip':
            index = np.clip(index, 0, n - 1)
        elif how == 'wrap':
            index = index % n
        elif np.any(index < 0) or np.any(index >= n):
            raise ValueError("invalid entry in coordinates array")
        result = result * n + index
    return result[()]


def diag_indices(n, ndim=2):
    import micronumpy as np
    return (np.arange(n),) * ndim
