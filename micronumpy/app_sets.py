"""Sets of values in sorted arrays (unique, isin, union1d ...), counting (bincount, histogram, digitize) and orders of rows."""


def _mask_of_first(ar):
    """Of a sorted array: is the item different from the one before it?"""
    import micronumpy as np
    mask = np.ones(ar.shape, bool)
    if ar.size:
        mask[1:] = ar[1:] != ar[:-1]
    return mask


def _merge_nans(ar, mask):
    """Nans come last in a sorted array; all of them count as equal."""
    import micronumpy as np
    if ar.dtype.kind in 'fc' and ar.size and np.isnan(ar[-1]):
        first = int(np.searchsorted(np.isnan(ar), True))
        mask[first + 1:] = False


def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, sorted=True):
    """The sorted distinct items; where each was first, which one each item is, and how often each occurs."""
    import micronumpy as np
    ar = np.asarray(ar)
    if axis is not None:
        return _unique_along(ar, return_index, return_inverse, return_counts, axis)
    shape = ar.shape
    ar = ar.ravel()
    if return_index or return_inverse:
        order = ar.argsort()
        aux = ar[order]
    else:
        aux = np.sort(ar)
    mask = _mask_of_first(aux)
    if equal_nan:
        _merge_nans(aux, mask)
    result = (aux[mask],)
    if return_index:
        result += (order[mask],)
    if return_inverse:
        inverse = np.empty(mask.shape, np.intp)
        inverse[order] = np.cumsum(mask) - 1
        result += (inverse.reshape(shape),)
    if return_counts:
        result += (_counts(mask),)
    return result[0] if len(result) == 1 else result


def _counts(mask):
    import micronumpy as np
    return np.diff(np.concatenate(np.nonzero(mask) + ([mask.size],)))


def _unique_along(ar, return_index, return_inverse, return_counts, axis):
    import micronumpy as np
    if not -ar.ndim <= axis < ar.ndim:
        raise np.AxisError('axis %d is out of bounds for array of dimension %d' % (axis, ar.ndim))
    moved = np.moveaxis(ar, axis, 0)
    rows = np.ascontiguousarray(moved).reshape(moved.shape[0], -1 if moved.size else 0)
    order = np.lexsort(rows.T[::-1]) if rows.shape[1] else np.arange(rows.shape[0])
    in_order = rows[order]
    mask = np.ones(len(rows), bool)
    if len(rows):
        mask[1:] = np.any(in_order[1:] != in_order[:-1], axis=1)
    result = (np.moveaxis(in_order[mask].reshape((np.count_nonzero(mask),) + moved.shape[1:]), 0, axis),)
    if return_index:
        result += (order[mask],)
    if return_inverse:
        inverse = np.empty(len(rows), np.intp)
        inverse[order] = np.cumsum(mask) - 1
        result += (inverse,)
    if return_counts:
        result += (_counts(mask),)
    return result[0] if len(result) == 1 else result


class _Result(tuple):
    """A tuple whose items have names."""

    def __new__(cls, *values):
        return tuple.__new__(cls, values)

    def __getattr__(self, name):
        if name in self._fields:
            return self[self._fields.index(name)]
        raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))

    def __repr__(self):
        return '%s(%s)' % (type(self).__name__, ', '.join(['%s=%r' % pair for pair in zip(self._fields, self)]))


class UniqueAllResult(_Result):
    _fields = ('values', 'indices', 'inverse_indices', 'counts')


class UniqueCountsResult(_Result):
    _fields = ('values', 'counts')


class UniqueInverseResult(_Result):
    _fields = ('values', 'inverse_indices')


def unique_all(x):
    return UniqueAllResult(*unique(x, True, True, True, equal_nan=False))


def unique_counts(x):
    return UniqueCountsResult(*unique(x, return_counts=True, equal_nan=False))


def unique_inverse(x):
    return UniqueInverseResult(*unique(x, return_inverse=True, equal_nan=False))


def unique_values(x):
    return unique(x, equal_nan=False)


def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    """For each item: is it among the others?"""
    import micronumpy as np
    element = np.asarray(element)
    test = np.sort(np.ravel(test_elements))
    if test.size == 0:
        found = np.zeros(element.shape, bool)
    else:
        place = np.minimum(np.searchsorted(test, element), test.size - 1)
        found = np.asarray(test[place] == element)
    return np.asarray(~found if invert else found)


def union1d(ar1, ar2):
    import micronumpy as np
    return unique(np.concatenate((np.ravel(ar1), np.ravel(ar2))))


def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    """The sorted items that are in both."""
    import micronumpy as np
    ar1, ar2 = np.ravel(ar1), np.ravel(ar2)
    kind = np.result_type(ar1, ar2)
    first, index1 = unique(ar1.astype(kind), return_index=True)
    second, index2 = unique(ar2.astype(kind), return_index=True)
    both = isin(first, second)
    values = first[both]
    if not return_indices:
        return values
    return values, index1[both], index2[np.searchsorted(second, values)]


def setdiff1d(ar1, ar2, assume_unique=False):
    """The items of ar1 that are not in ar2."""
    import micronumpy as np
    ar1 = np.ravel(ar1) if assume_unique else unique(ar1)
    return ar1[isin(ar1, ar2, invert=True)]


def setxor1d(ar1, ar2, assume_unique=False):
    """The sorted items that are in one only."""
    import micronumpy as np
    ar1, ar2 = unique(ar1), unique(ar2)
    return np.sort(np.concatenate((ar1[isin(ar1, ar2, invert=True)], ar2[isin(ar2, ar1, invert=True)])))


# ---- orders ----

def lexsort(keys, axis=-1):
    """The indices that sort by the last key, then by the one before it, and so on."""
    import micronumpy as np
    keys = [np.asarray(key) for key in keys]
    if not keys:
        raise TypeError("need sequence of keys with len > 0 in lexsort")
    order = keys[0].argsort(axis)
    for key in keys[1:]:
        order = np.take_along_axis(order, np.take_along_axis(key, order, axis).argsort(axis), axis)
    return order


def sort_complex(a):
    import micronumpy as np
    a = np.sort(np.asarray(a), axis=-1)
    return a if a.dtype.kind == 'c' else a.astype(np.complex64 if a.dtype.char in 'bhBHf' else np.complex128)


def partition(a, kth, axis=-1, kind='introselect', order=None):
    """A copy with the item of rank kth in its place; sorted altogether here."""
    import micronumpy as np
    a = np.asarray(a)
    _check_kth(kth, a, axis)
    return np.sort(a, axis=axis)


def argpartition(a, kth, axis=-1, kind='introselect', order=None):
    import micronumpy as np
    a = np.asarray(a)
    if a.ndim == 0:
        a = a.reshape(1)
    _check_kth(kth, a, axis)
    return np.argsort(a, axis=axis)


def _check_kth(kth, a, axis):
    import micronumpy as np
    if axis is not None and not -a.ndim <= axis < a.ndim:
        raise np.AxisError('axis %d is out of bounds for array of dimension %d' % (axis, a.ndim))
    if a.size == 0:
        return
    n = a.size if axis is None else a.shape[axis]
    for k in kth if hasattr(kth, '__len__') else (kth,):
        if not -n <= k < n:
            raise ValueError("kth(=%d) out of bounds (%d)" % (k, n))


def _ndarray_partition(a, kth, axis=-1, kind='introselect', order=None):
    _check_kth(kth, a, axis)
    a.sort(axis)


# ---- counting ----

def bincount(x, /, weights=None, minlength=0):
    """How often each small integer occurs, or the sum of the weights at its places."""
    import micronumpy as np
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("object of too small depth for desired array" if x.ndim == 0 else
                         "object too deep for desired array")
    if x.size and x.dtype.kind not in 'biu':
        raise TypeError("Cannot cast array data from dtype('%s') to dtype('int64') according to the rule 'safe'"
                        % x.dtype.name)
    if minlength < 0:
        raise ValueError("'minlength' must not be negative")
    x = x.astype(np.intp)
    if x.size and np.min(x) < 0:
        raise ValueError("'list' argument must have no negative elements")
    n = max(int(np.max(x)) + 1 if x.size else 0, minlength)
    if weights is None:
        result = np.zeros(n, np.intp)
        for i in x:
            result[i] += 1
        return result
    weights = np.asarray(weights, dtype=float)
    if weights.shape != x.shape:
        raise ValueError("The weights and list don't have the same length.")
    result = np.zeros(n)
    for k in range(len(x)):
        result[x[k]] += weights[k]
    return result


def digitize(x, bins, right=False):
    """The number of the bin that each item is in."""
    import micronumpy as np
    x, bins = np.asarray(x), np.asarray(bins)
    if bins.ndim != 1:
        raise ValueError("object too deep for desired array")
    steps = np.diff(bins)
    if np.all(steps >= 0):
        return np.searchsorted(bins, x, side='left' if right else 'right')
    if np.all(steps <= 0):
        return len(bins) - np.searchsorted(bins[::-1], x, side='right' if right else 'left')
    raise ValueError("bins must be monotonically increasing or decreasing")


def histogram_bin_edges(a, bins=10, range=None, weights=None):
    """The edges of the bins that histogram uses."""
    import micronumpy as np
    a = np.ravel(a)
    if isinstance(bins, str):
        raise NotImplementedError("automatic bins: %r" % bins)
    if np.ndim(bins) == 1:
        edges = np.asarray(bins)
        if np.any(edges[:-1] > edges[1:]):
            raise ValueError('`bins` must increase monotonically, when an array')
        return edges
    if bins < 1:
        raise ValueError('`bins` must be positive, when an integer')
    if range is not None:
        low, high = range
        if low > high:
            raise ValueError('max must be larger than min in range parameter.')
    elif a.size == 0:
        low, high = 0, 1
    else:
        low, high = np.min(a), np.max(a)
    if not (np.isfinite(low) and np.isfinite(high)):
        raise ValueError("%s range of [%s, %s] is not finite" % ("supplied" if range is not None else "autodetected",
                                                                 low, high))
    if low == high:
        low, high = low - 0.5, high + 0.5
    return np.linspace(low, high, bins + 1)


def histogram(a, bins=10, range=None, density=None, weights=None):
    """(how many items are in each bin, the edges of the bins)"""
    import micronumpy as np
    a = np.ravel(a)
    edges = histogram_bin_edges(a, bins, range)
    if weights is None:
        ordered = np.sort(a)
        below = np.concatenate((np.searchsorted(ordered, edges[:-1], 'left'), np.searchsorted(ordered, edges[-1:], 'right')))
        counts = np.diff(below)
    else:
        weights = np.ravel(weights)
        if weights.shape != a.shape:
            raise ValueError('weights should have the same shape as a.')
        order = np.argsort(a)
        ordered = a[order]
        sums = np.concatenate((np.zeros(1, weights.dtype), np.cumsum(weights[order])))
        below = np.concatenate((np.searchsorted(ordered, edges[:-1], 'left'), np.searchsorted(ordered, edges[-1:], 'right')))
        counts = np.diff(sums[below])
    if density:
        return counts / np.diff(edges) / np.sum(counts), edges
    return counts, edges
