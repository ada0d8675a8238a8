"""Joining, splitting, repeating and turning arrays: functions whose result is made of pieces of their arguments."""


def _normal_axis(axis, ndim, what=None):
    """An axis counted from the front."""
    import micronumpy as np
    from operator import index
    axis = index(axis)
    if not -ndim <= axis < ndim:
        raise np.AxisError('%saxis %d is out of bounds for array of dimension %d' % (what + ': ' if what else '', axis, ndim))
    return axis % ndim


def _normal_axes(axis, ndim, what=None):
    """A tuple of distinct axes counted from the front, of an integer or a sequence of them."""
    if not isinstance(axis, (tuple, list)):
        axis = (axis,)
    axes = tuple([_normal_axis(i, ndim, what) for i in axis])
    if len(set(axes)) != len(axes):
        raise ValueError('repeated axis in `%s` argument' % what if what else 'repeated axis')
    return axes


# ---- axes ----

def moveaxis(a, source, destination):
    """Some axes moved to other places, the others in their order."""
    import micronumpy as np
    a = np.asarray(a)
    source = _normal_axes(source, a.ndim, 'source')
    destination = _normal_axes(destination, a.ndim, 'destination')
    if len(source) != len(destination):
        raise ValueError('`source` and `destination` arguments must have the same number of elements')
    order = [n for n in range(a.ndim) if n not in source]
    for place, axis in sorted(zip(destination, source)):
        order.insert(place, axis)
    return a.transpose(order)


def rollaxis(a, axis, start=0):
    """One axis moved in front of another."""
    import micronumpy as np
    a = np.asarray(a)
    axis = _normal_axis(axis, a.ndim)
    if start < 0:
        start += a.ndim
    if not 0 <= start < a.ndim + 1:
        raise np.AxisError("'start' arg requires %d <= start < %d, but %d was passed in" % (-a.ndim, a.ndim + 1, start))
    if axis < start:
        start -= 1
    axes = list(range(a.ndim))
    axes.remove(axis)
    axes.insert(start, axis)
    return a.transpose(axes)


def expand_dims(a, axis):
    """With new axes of length one."""
    import micronumpy as np
    a = np.asarray(a)
    if not isinstance(axis, (tuple, list)):
        axis = (axis,)
    ndim = len(axis) + a.ndim
    axes = _normal_axes(axis, ndim)
    lengths = iter(a.shape)
    return a.reshape([1 if i in axes else next(lengths) for i in range(ndim)])


def permute_dims(a, axes=None):
    import micronumpy as np
    return np.transpose(a, axes)


def astype(x, dtype, /, *, copy=True):
    """The array with its items converted to another type."""
    import micronumpy as np
    if not isinstance(x, (np.ndarray, np.generic)):
        raise TypeError("Input should be a NumPy array or scalar. It is a %s instead." % type(x))
    return x.astype(dtype, copy=copy)


def matrix_transpose(x, /):
    """The last two axes exchanged."""
    import micronumpy as np
    x = np.asarray(x)
    if x.ndim < 2:
        raise ValueError("Input array must be at least 2-dimensional, but it is %d" % x.ndim)
    return np.swapaxes(x, -1, -2)


def atleast_1d(*arys):
    """Views of at least one dimension."""
    import micronumpy as np
    result = []
    for a in arys:
        a = np.asarray(a)
        result.append(a.reshape(1) if a.ndim == 0 else a)
    return result[0] if len(result) == 1 else tuple(result)


def atleast_2d(*arys):
    import micronumpy as np
    result = []
    for a in arys:
        a = np.asarray(a)
        if a.ndim == 0:
            a = a.reshape(1, 1)
        elif a.ndim == 1:
            a = a[np.newaxis, :]
        result.append(a)
    return result[0] if len(result) == 1 else tuple(result)


def atleast_3d(*arys):
    import micronumpy as np
    result = []
    for a in arys:
        a = np.asarray(a)
        if a.ndim == 0:
            a = a.reshape(1, 1, 1)
        elif a.ndim == 1:
            a = a[np.newaxis, :, np.newaxis]
        elif a.ndim == 2:
            a = a[:, :, np.newaxis]
        result.append(a)
    return result[0] if len(result) == 1 else tuple(result)


def broadcast_arrays(*args, subok=False):
    """The arguments as views of their common shape."""
    import micronumpy as np
    arrays = [np.asarray(a) for a in args]
    shape = np.broadcast_shapes(*[a.shape for a in arrays])
    return tuple([a if a.shape == shape else np.broadcast_to(a, shape) for a in arrays])


# ---- joining ----

def stack(arrays, axis=0, out=None, *, dtype=None, casting='same_kind'):
    """Arrays of one shape along a new axis."""
    import micronumpy as np
    arrays = [np.asarray(a) for a in arrays]
    if not arrays:
        raise ValueError('need at least one array to stack')
    shape = arrays[0].shape
    for a in arrays:
        if a.shape != shape:
            raise ValueError('all input arrays must have the same shape')
    axis = _normal_axis(axis, len(shape) + 1)
    place = (slice(None),) * axis + (None,)
    return np.concatenate([a[place] for a in arrays], axis=axis, out=out, dtype=dtype, casting=casting)


def _several(tup):
    if not hasattr(tup, '__getitem__'):
        raise TypeError('arrays to stack must be passed as a "sequence" type such as list or tuple.')
    return tup


def vstack(tup, *, dtype=None, casting='same_kind'):
    """Rows, or matrices one below the other."""
    import micronumpy as np
    return np.concatenate([atleast_2d(a) for a in _several(tup)], 0, dtype=dtype, casting=casting)


def hstack(tup, *, dtype=None, casting='same_kind'):
    """Arrays beside each other: along the second axis, or the first of one-dimensional ones."""
    import micronumpy as np
    arrays = [atleast_1d(a) for a in _several(tup)]
    axis = 0 if arrays and arrays[0].ndim == 1 else 1
    return np.concatenate(arrays, axis, dtype=dtype, casting=casting)


def dstack(tup):
    import micronumpy as np
    return np.concatenate([atleast_3d(a) for a in _several(tup)], 2)


def column_stack(tup):
    """Columns beside each other."""
    import micronumpy as np
    arrays = []
    for a in _several(tup):
        a = np.asarray(a)
        if a.ndim < 2:
            a = np.array(a, copy=None, ndmin=2).T
        arrays.append(a)
    return np.concatenate(arrays, 1)


def append(arr, values, axis=None):
    """values behind the items of arr."""
    import micronumpy as np
    if axis is None:
        return np.concatenate((np.ravel(arr), np.ravel(values)))
    return np.concatenate((np.asarray(arr), np.asarray(values)), axis=axis)


def block(arrays):
    """Nested lists of arrays put together: the innermost lists along the last axis."""
    import micronumpy as np

    def depth(item):
        return 1 + max([depth(inner) for inner in item]) if isinstance(item, list) and item else int(isinstance(item, list))

    def ndims(item):
        if isinstance(item, list):
            return max([ndims(inner) for inner in item])
        return np.ndim(item)

    levels = depth(arrays)
    ndim = max(levels, ndims(arrays))

    def join(item, level):
        if isinstance(item, list):
            if not item:
                raise ValueError('List at arrays[0] cannot be empty')
            return np.concatenate([join(inner, level + 1) for inner in item], axis=level - levels)
        return np.array(item, ndmin=ndim, copy=None)
    result = join(arrays, 0)
    return result.copy() if levels == 0 else result


# ---- splitting ----

def array_split(ary, indices_or_sections, axis=0):
    """Parts along an axis; some may be one shorter than others."""
    import micronumpy as np
    ary = np.asarray(ary)
    total = ary.shape[axis]
    try:
        bounds = [0] + [int(i) for i in indices_or_sections] + [total]
    except TypeError:
        sections = int(indices_or_sections)
        if sections <= 0:
            raise ValueError('number sections must be larger than 0.') from None
        each, extra = divmod(total, sections)
        bounds = [0]
        for i in range(sections):
            bounds.append(bounds[-1] + each + (1 if i < extra else 0))
    before = (slice(None),) * (axis % ary.ndim)
    return [ary[before + (slice(bounds[i], bounds[i + 1]),)] for i in range(len(bounds) - 1)]


def split(ary, indices_or_sections, axis=0):
    """Equal parts along an axis, or parts between indices."""
    import micronumpy as np
    ary = np.asarray(ary)
    try:
        len(indices_or_sections)
    except TypeError:
        if ary.shape[axis] % indices_or_sections:
            raise ValueError('array split does not result in an equal division') from None
    return array_split(ary, indices_or_sections, axis)


def hsplit(ary, indices_or_sections):
    import micronumpy as np
    if np.ndim(ary) == 0:
        raise ValueError('hsplit only works on arrays of 1 or more dimensions')
    return split(ary, indices_or_sections, 1 if np.ndim(ary) > 1 else 0)


def vsplit(ary, indices_or_sections):
    import micronumpy as np
    if np.ndim(ary) < 2:
        raise ValueError('vsplit only works on arrays of 2 or more dimensions')
    return split(ary, indices_or_sections, 0)


def dsplit(ary, indices_or_sections):
    import micronumpy as np
    if np.ndim(ary) < 3:
        raise ValueError('dsplit only works on arrays of 3 or more dimensions')
    return split(ary, indices_or_sections, 2)


def unstack(x, /, *, axis=0):
    """The arrays along an axis, as a tuple."""
    import micronumpy as np
    x = np.asarray(x)
    if x.ndim == 0:
        raise ValueError("Input array must be at least 1-d.")
    return tuple(moveaxis(x, axis, 0))


# ---- repeating ----

def repeat(a, repeats, axis=None):
    """Every item, or every sub-array along an axis, several times."""
    import micronumpy as np
    a = np.asarray(a)
    if axis is None or a.ndim == 0:
        a = a.ravel()
    axis = _normal_axis(0 if axis is None else axis, a.ndim)
    length = a.shape[axis]
    counts = np.asarray(repeats)
    if counts.dtype.kind not in 'biu':
        raise TypeError("Cannot cast array data from dtype('%s') to dtype('int64') according to the rule 'safe'"
                        % counts.dtype.name)
    if counts.ndim > 1:
        raise ValueError("object too deep for desired array")
    if counts.ndim == 1 and len(counts) != 1 and len(counts) != length:
        raise ValueError("operands could not be broadcast together with shape (%d,) (%d,)" % (length, len(counts)))
    counts = counts.ravel().tolist()
    for n in counts:
        if n < 0:
            raise ValueError("repeats may not contain negative values." if len(counts) > 1 else
                             "negative dimensions are not allowed")
    if len(counts) == 1:
        times = counts[0]
        if times == 0 or length == 0:
            index = np.empty(0, np.intp)
        else:
            index = np.broadcast_to(np.arange(length).reshape(length, 1), (length, times)).ravel()
    else:
        index = np.empty(sum(counts), np.intp)
        place = 0
        for i in range(length):
            index[place:place + counts[i]] = i
            place += counts[i]
    return np._gather(a, (slice(None),) * axis + (index,))


def tile(A, reps):
    """The array repeated along each axis."""
    import micronumpy as np
    try:
        reps = tuple(reps)
    except TypeError:
        reps = (reps,)
    if isinstance(A, np.ndarray) and all([times == 1 for times in reps]):
        return np.array(A, copy=True, ndmin=len(reps))
    c = np.array(A, copy=None, ndmin=len(reps))
    reps = (1,) * (c.ndim - len(reps)) + reps
    spread, merged = [], []
    for n, times in zip(c.shape, reps):
        spread.extend([times, n])
        merged.append(times * n)
    single = c.reshape([n for pair in zip((1,) * c.ndim, c.shape) for n in pair])
    return np.array(np.broadcast_to(single, spread), order='C').reshape(merged)


# ---- turning ----

def flip(m, axis=None):
    """A view with the items along some axes in the opposite order."""
    import micronumpy as np
    m = np.asarray(m)
    if axis is None:
        return m[(slice(None, None, -1),) * m.ndim]
    axes = _normal_axes(axis, m.ndim)
    return m[tuple([slice(None, None, -1) if i in axes else slice(None) for i in range(m.ndim)])]


def flipud(m):
    import micronumpy as np
    m = np.asarray(m)
    if m.ndim < 1:
        raise ValueError("Input must be >= 1-d.")
    return m[::-1]


def fliplr(m):
    import micronumpy as np
    m = np.asarray(m)
    if m.ndim < 2:
        raise ValueError("Input must be >= 2-d.")
    return m[:, ::-1]


def rot90(m, k=1, axes=(0, 1)):
    """Turned by 90 degrees, k times, in the plane of two axes."""
    import micronumpy as np
    m = np.asarray(m)
    if len(axes) != 2:
        raise ValueError("len(axes) must be 2.")
    if axes[0] == axes[1] or abs(axes[0] - axes[1]) == m.ndim:
        raise ValueError("Axes must be different.")
    k %= 4
    if k == 0:
        return m[:]
    if k == 2:
        return flip(flip(m, axes[0]), axes[1])
    order = list(range(m.ndim))
    order[axes[0]], order[axes[1]] = order[axes[1]], order[axes[0]]
    if k == 1:
        return flip(m, axes[1]).transpose(order)
    return flip(m.transpose(order), axes[1])


def roll(a, shift, axis=None):
    """Items moved along an axis; those that leave at one end come back at the other."""
    import micronumpy as np
    a = np.asarray(a)
    if axis is None:
        return roll(a.ravel(), shift, 0).reshape(a.shape)
    axes = axis if isinstance(axis, tuple) else (axis,)
    axes = [_normal_axis(i, a.ndim) for i in axes]
    shifts = shift if isinstance(shift, tuple) else (shift,)
    if len(shifts) != len(axes):
        if len(shifts) == 1:
            shifts = shifts * len(axes)
        elif len(axes) == 1:
            axes = axes * len(shifts)
        else:
            raise ValueError("'shift' and 'axis' should be scalars or 1D sequences")
    result = a.copy('K')
    for step, place in zip(shifts, axes):
        n = a.shape[place]
        if n == 0:
            continue
        step %= n
        if step:
            before = (slice(None),) * place
            source = result.copy('K')
            result[before + (slice(step, None),)] = source[before + (slice(None, n - step),)]
            result[before + (slice(None, step),)] = source[before + (slice(n - step, None),)]
    return result


def resize(a, new_shape):
    """An array of a new shape, filled with the items over and over."""
    import micronumpy as np
    if isinstance(new_shape, int):
        new_shape = (new_shape,)
    a = np.ravel(a)
    size = 1
    for n in new_shape:
        if n < 0:
            raise ValueError('all elements of `new_shape` must be non-negative')
        size *= n
    if a.size == 0 or size == 0:
        return np.zeros(new_shape, a.dtype)
    repeats = -(-size // a.size)
    return np.concatenate((a,) * repeats)[:size].reshape(new_shape)


def insert(arr, obj, values, axis=None):
    """values in front of the items at some indices along an axis."""
    import micronumpy as np
    arr = np.asarray(arr)
    if axis is None:
        arr = arr.ravel()
        axis = 0
    axis = _normal_axis(axis, arr.ndim)
    n = arr.shape[axis]
    before = (slice(None),) * axis
    if isinstance(obj, slice):
        places = np.arange(*obj.indices(n))
        single = False
    else:
        places = np.asarray(obj)
        single = places.ndim == 0
        if places.size == 0 and not isinstance(obj, np.ndarray):
            places = places.astype(np.intp)
        places = places.ravel()
    places = [int(i) for i in places]
    for i in places:
        if not -n <= i <= n:
            raise IndexError("index %d is out of bounds for axis %d with size %d" % (i, axis, n))
    places = [i + n if i < 0 else i for i in places]
    values = np.array(values, copy=None, ndmin=arr.ndim, dtype=arr.dtype)
    if single:
        if np.ndim(values) == arr.ndim:
            values = moveaxis(values, 0, axis)
        count = values.shape[axis]
        shape = list(arr.shape)
        shape[axis] += count
        new = np.empty(shape, arr.dtype, order='F' if arr.flags.fnc else 'C')
        i = places[0]
        new[before + (slice(None, i),)] = arr[before + (slice(None, i),)]
        new[before + (slice(i, i + count),)] = values
        new[before + (slice(i + count, None),)] = arr[before + (slice(i, None),)]
        return new
    count = len(places)
    order = sorted(range(count), key=places.__getitem__)
    targets = [0] * count
    for k in range(count):
        targets[order[k]] = places[order[k]] + k
    shape = list(arr.shape)
    shape[axis] += count
    new = np.empty(shape, arr.dtype, order='F' if arr.flags.fnc else 'C')
    taken = set(targets)
    kept = [i for i in range(shape[axis]) if i not in taken]
    new[before + (np.array(targets, np.intp),)] = values
    new[before + (np.array(kept, np.intp),)] = arr
    return new


def delete(arr, obj, axis=None):
    """Without the items at some indices along an axis."""
    import micronumpy as np
    arr = np.asarray(arr)
    if axis is None:
        arr = arr.ravel()
        axis = 0
    axis = _normal_axis(axis, arr.ndim)
    n = arr.shape[axis]
    keep = np.ones(n, bool)
    in_order = isinstance(obj, slice) or np.ndim(obj) == 0      # one index or a slice: the pieces are copied
    if not isinstance(obj, slice):
        given = np.asarray(obj)
        if given.dtype.kind == 'b':
            if given.shape != (n,):
                raise ValueError('boolean array argument `obj` to delete must be one-dimensional and match the axis length '
                                 'of %d' % n)
        elif given.size == 0:
            given = given.astype(np.intp)
        elif given.ndim == 0 and not -n <= int(given) < n:
            raise IndexError("index %d is out of bounds for axis %d with size %d" % (int(given), axis, n))
        obj = given
    keep[obj] = False
    result = arr[(slice(None),) * axis + (keep,)]
    return np.asarray(result, order='F' if arr.flags.fnc else 'C') if in_order else result


def trim_zeros(filt, trim='fb'):
    """A one-dimensional array without the zeros at its ends."""
    import micronumpy as np
    nonzero = np.nonzero(np.asarray(filt))[0]
    if len(nonzero) == 0:
        return filt[:0]
    start = int(nonzero[0]) if 'f' in trim.lower() else 0
    stop = int(nonzero[-1]) + 1 if 'b' in trim.lower() else len(filt)
    return filt[start:stop]
