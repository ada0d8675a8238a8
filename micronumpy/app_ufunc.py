"""The methods of ufuncs that few programs use: at and reduceat."""


def _ufunc_at(ufunc, a, indices, b=None):
    """a[indices] = ufunc(a[indices], b), one item after the other, so that an index may occur more than once."""
    import micronumpy as np
    if not isinstance(a, np.ndarray):
        raise TypeError("first operand must be array")
    if ufunc.nout != 1:
        raise ValueError("Only single output ufuncs supported at this time")
    if ufunc.nin == 1:
        if b is not None:
            raise ValueError("second operand provided when ufunc is unary")
    elif b is None:
        raise ValueError("second operand needed for ufunc")
    if not a.flags.writeable:
        raise ValueError("operand array with iterator write flag set is read-only")
    places = np.arange(a.size).reshape(a.shape)[indices]
    count = np.size(places)
    numbers = np.ravel(places).tolist()
    if ufunc.nin == 1:
        others = None
    else:
        others = np.ravel(np.broadcast_to(b, np.shape(places)))
    if a.ndim > 1:
        coordinates = np.unravel_index(np.ravel(places), a.shape)
    for i in range(count):
        if a.ndim == 1:
            place = numbers[i]
        elif a.ndim == 0:
            place = ()
        else:
            place = tuple([int(axis[i]) for axis in coordinates])
        value = ufunc(a[place]) if others is None else ufunc(a[place], others[i])
        a[place] = value.astype(a.dtype)


def _ufunc_reduceat(ufunc, array, indices, axis=0, dtype=None, out=None):
    """Fold the pieces between indices along an axis; where an index is not below the next one, its item alone."""
    import micronumpy as np
    array = np.asarray(array)
    indices = np.asarray(indices, dtype=np.intp)
    if array.ndim == 0:
        raise TypeError("cannot reduceat on a scalar")
    if indices.ndim != 1:
        raise ValueError("object too deep for desired array" if indices.ndim else "object of too small depth for desired array")
    if axis < 0:
        axis += array.ndim
    if not 0 <= axis < array.ndim:
        raise np.AxisError('axis %d is out of bounds for array of dimension %d' % (axis, array.ndim))
    length = array.shape[axis]
    starts = indices.tolist()
    for start in starts:
        if not 0 <= start < length:
            raise IndexError("index %d out-of-bounds in %s.reduceat [0, %d)" % (start, ufunc.__name__, length))
    before = (slice(None),) * axis
    if out is None:
        sample = array[before + (slice(0, 1),)]
        kind = ufunc.reduce(sample, axis=axis, dtype=dtype, keepdims=True).dtype if length else array.dtype
        out = np.empty(array.shape[:axis] + (len(starts),) + array.shape[axis + 1:], dtype=kind)
    for i in range(len(starts)):
        start = starts[i]
        stop = starts[i + 1] if i + 1 < len(starts) else length
        if stop <= start:
            stop = start + 1
        out[before + (i,)] = ufunc.reduce(array[before + (slice(start, stop),)], axis=axis, dtype=dtype, initial=None)
    return out
