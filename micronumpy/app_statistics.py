"""Statistics: mean, variance, extremes and counts over axes, and what is made of them."""


def _count(a, axis, keepdims=False, where=True):
    """How many items each result of a reduction is made of, an intp or an array of them."""
    import micronumpy as np
    if where is not True:
        return np.sum(np.broadcast_to(where, a.shape), axis=axis, dtype=np.intp, keepdims=keepdims)
    if axis is None:
        return np.intp(a.size)
    count = 1
    for i in axis if isinstance(axis, tuple) else (axis,):
        if not -a.ndim <= i < a.ndim:
            raise np.AxisError('axis %d is out of bounds for array of dimension %d' % (i, a.ndim))
        count *= a.shape[i]
    return np.intp(count)


def _divided(total, count, quiet):
    """The quotient, in place where the total is an array.  quiet: no word about divisions by zero."""
    import micronumpy as np
    if quiet:
        with np.errstate(invalid='ignore', divide='ignore'):
            return _divided(total, count, False)
    if isinstance(total, np.ndarray):
        return np.true_divide(total, count, out=total, casting='unsafe')
    return total.dtype.type(total / count)


def mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    """The sum over the count."""
    return _mean(a, axis, dtype, out, keepdims, where, False)


def _mean(a, axis, dtype, out, keepdims, where, quiet):
    import micronumpy as np
    a = np.asarray(a)
    count = _count(a, axis, keepdims, where)
    if count == 0 if where is True else np.any(count == 0):
        import warnings
        warnings.warn("Mean of empty slice", RuntimeWarning, stacklevel=3)
    half = False
    if dtype is None:
        if a.dtype.kind in 'biu':
            dtype = np.float64
        elif a.dtype == np.float16:
            dtype = np.float32
            half = True
    total = np.add.reduce(a, axis, dtype, out, keepdims, where=where)
    if not isinstance(total, np.ndarray):
        return (a.dtype if half else total.dtype).type(_divided(total, count, quiet))
    total = _divided(total, count, quiet)
    return total.astype(a.dtype) if half and out is None else total


def _squared_deviation(x, square):
    if x.dtype.kind == 'c':
        return square(x.real) + square(x.imag)
    return square(x)


def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """The mean of squared deviations from the mean."""
    import micronumpy as np
    if correction is not None:
        if ddof != 0:
            raise ValueError("ddof and correction can't be provided simultaneously.")
        ddof = correction
    a = np.asarray(a)
    count = _count(a, axis, keepdims, where)
    if ddof >= count if where is True else np.any(ddof >= count):
        import warnings
        warnings.warn("Degrees of freedom <= 0 for slice", RuntimeWarning, stacklevel=2)
    return _variance(a, axis, dtype, out, ddof, keepdims, where, mean, count, False)


def _variance(a, axis, dtype, out, ddof, keepdims, where, mean, count, quiet):
    import micronumpy as np
    if dtype is None and a.dtype.kind in 'biu':
        dtype = np.float64
    if mean is None:
        mean = np.add.reduce(a, axis, dtype, None, True, where=where)
        divisor = count if where is True or axis is None else _count(a, axis, True, where)
        mean = _divided(mean, divisor, quiet)
    squares = _squared_deviation(np.asarray(a - mean), (lambda x: np.multiply(x, x)) if quiet else np.square)
    if dtype is not None and np.dtype(dtype).kind == 'c':
        dtype = None
    result = np.add.reduce(squares, axis, dtype, out, keepdims, where=where)
    degrees = np.maximum(count - ddof, 0)
    if isinstance(result, np.ndarray):
        return _divided(result, degrees, quiet)
    return result.dtype.type(_divided(result, degrees, quiet))


def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """The square root of the variance."""
    import micronumpy as np
    result = var(a, axis, dtype, out, ddof, keepdims, where=where, mean=mean, correction=correction)
    if isinstance(result, np.ndarray):
        return np.sqrt(result, out=result)
    return result.dtype.type(np.sqrt(result))


def ptp(a, axis=None, out=None, keepdims=False):
    """The distance between the extremes."""
    import micronumpy as np
    return np.subtract(np.max(a, axis, None, keepdims), np.min(a, axis, None, keepdims), out=out)


def count_nonzero(a, axis=None, *, keepdims=False):
    """How many items are not zero."""
    import micronumpy as np
    if axis is None and not keepdims:
        return np._count_nonzero(a)
    return np.sum(np.asarray(a).astype(bool), axis=axis, dtype=np.intp, keepdims=keepdims)


def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
    """The weighted mean."""
    import micronumpy as np
    a = np.asarray(a)
    if axis is not None and a.ndim == 0:
        raise np.AxisError('axis: axis %s is out of bounds for array of dimension 0' % axis)
    if weights is None:
        result = mean(a, axis, keepdims=keepdims)
        if np.size(result) == 0:
            raise ZeroDivisionError("division by zero")
        scale = (result * 0 + _count(a, axis)).astype(result.dtype) if returned else None
    else:
        weights = np.asarray(weights)
        if a.shape != weights.shape:
            if axis is None:
                raise TypeError("Axis must be specified when shapes of a and weights differ.")
            if weights.ndim != 1:
                raise TypeError("1D weights expected when shapes of a and weights differ.")
            if weights.shape[0] != a.shape[axis]:
                raise ValueError("Length of weights not compatible with specified axis.")
            weights = weights.reshape((-1,) + (1,) * (a.ndim - 1 - axis % a.ndim))
            weights = np.broadcast_to(weights, a.shape)
        kind = np.float64 if a.dtype.kind in 'biu' else None
        scale = np.sum(weights, axis, kind, keepdims=keepdims)
        if np.any(scale == 0):
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        result = np.sum(np.multiply(a, weights, dtype=kind), axis, keepdims=keepdims) / scale
    if returned:
        if np.shape(scale) != np.shape(result):
            scale = np.broadcast_to(scale, np.shape(result)).copy()
        return result, scale
    return result


def cumulative_sum(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    import micronumpy as np
    return _cumulative(x, np.add, axis, dtype, out, include_initial)


def cumulative_prod(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    import micronumpy as np
    return _cumulative(x, np.multiply, axis, dtype, out, include_initial)


def _cumulative(x, ufunc, axis, dtype, out, include_initial):
    import micronumpy as np
    x = np.atleast_1d(x)
    if axis is None:
        if x.ndim != 1:
            raise ValueError("For arrays which have more than one dimension ``axis`` argument is required.")
        axis = 0
    if not include_initial:
        return ufunc.accumulate(x, axis, dtype, out)
    result = ufunc.accumulate(x, axis, dtype)
    shape = list(result.shape)
    shape[axis] = 1
    result = np.concatenate([np.full(shape, ufunc.identity, result.dtype), result], axis=axis)
    if out is not None:
        out[...] = result
        return out
    return result


# ---- quantiles ----

def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The middle one of the sorted items, or the mean of the two in the middle."""
    return _by_axis(_median_of_rows, a, axis, out, keepdims)


def _median_of_rows(rows):
    """The medians along the last axis."""
    import micronumpy as np
    n = rows.shape[-1]
    if n == 0:
        return mean(rows, axis=-1)
    rows = np.sort(rows, axis=-1)
    if n % 2:
        result = mean(rows[..., n // 2:n // 2 + 1], axis=-1)
    else:
        result = mean(rows[..., n // 2 - 1:n // 2 + 1], axis=-1)
    if rows.dtype.kind in 'fc':
        last = rows[..., -1]
        if np.any(np.isnan(last)):
            result = np.where(np.isnan(last), last, result)
    return result


def _by_axis(function, a, axis, out, keepdims):
    """Apply a function of rows along the last axis to the axes of a reduction.  Its result may have more axes in front."""
    import micronumpy as np
    a = np.asarray(a)
    if axis is None:
        axes = tuple(range(a.ndim))
    else:
        axes = axis if isinstance(axis, tuple) else (axis,)
        for i in axes:
            if not -a.ndim <= i < a.ndim:
                raise np.AxisError('axis %d is out of bounds for array of dimension %d' % (i, a.ndim))
        axes = tuple([i % a.ndim for i in axes])
    kept = [i for i in range(a.ndim) if i not in axes]
    rows = a.transpose(kept + list(axes)).reshape([a.shape[i] for i in kept] + [-1] if a.size else
                                                  [a.shape[i] for i in kept] + [_count(a, axes)])
    result = function(rows)
    if keepdims:
        front = np.shape(result)[:np.ndim(result) - len(kept)]
        result = np.reshape(result, front + tuple([1 if i in axes else a.shape[i] for i in range(a.ndim)]))
    elif not kept:
        result = np.asarray(result)[()]
    if out is not None:
        out[...] = result
        return out
    return result


def quantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False):
    """Linear interpolation between the sorted items at the fraction q of the way."""
    import micronumpy as np
    a = np.asarray(a)
    weak = type(q) in (int, float)
    return _quantile(a, np.asarray(q), weak, axis, out, method, keepdims)


def _quantile(a, q, weak, axis, out, method, keepdims):
    """weak: q was one Python number."""
    import micronumpy as np
    if a.dtype.kind == 'c':
        raise TypeError("a must be an array of real numbers")
    whole = q.dtype.kind in 'biu'       # then there is nothing to interpolate, and the type stays
    if not (np.all(0 <= q) and np.all(q <= 1)):
        raise ValueError("Quantiles must be in the range [0, 1]")
    if method not in ('linear', 'lower', 'higher', 'nearest', 'midpoint'):
        raise ValueError("%r is not a valid method. Use one of: ['linear', 'lower', 'higher', 'nearest', 'midpoint']" % method)
    result = _by_axis(lambda rows: _quantile_of_rows(rows, q, 'lower' if whole else method, weak), a, axis, None, keepdims)
    if out is not None:
        out[...] = result
        return out
    return result


def _quantile_of_rows(rows, q, method, weak):
    """An axis in front for each of q's; the same operations on arrays and on numbers as NumPy, and so the same warnings."""
    import micronumpy as np
    n = rows.shape[-1]
    if n == 0:
        raise IndexError("index -1 is out of bounds for axis 0 with size 0")
    rows = np.ascontiguousarray(np.sort(rows, axis=-1))
    places = np.moveaxis(rows, -1, 0)
    place = np.asarray(q * (n - 1))
    if method in ('lower', 'higher', 'nearest'):
        rounding = {'lower': np.floor, 'higher': np.ceil, 'nearest': np.rint}[method]
        result = places[np.asarray(rounding(place)).astype(np.intp)]
    else:
        low = np.asarray(np.floor(place)).astype(np.intp)
        beyond = place >= n - 1
        low[beyond] = -1
        weight = np.asarray(place - low, place.dtype)
        if method == 'midpoint':
            weight[weight != 0] = 0.5
        high = np.asarray(low + 1)
        high[beyond] = -1
        result = _between(places[low], places[high], float(weight) if weak else weight.reshape(q.shape + (1,) * (rows.ndim - 1)))
    if rows.dtype.kind == 'f':
        last = rows[..., -1]
        if np.any(np.isnan(last)):
            result = np.where(np.isnan(last), last, result)
    return result


def _between(below, above, weight):
    """From the nearer one, so that none of the two is missed."""
    import micronumpy as np
    distance = above - below
    result = np.asarray(np.add(below, distance * weight))
    np.subtract(above, distance * (1 - weight), out=result, where=np.asarray(weight) >= 0.5, casting='unsafe')
    return result


def percentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False):
    import micronumpy as np
    a = np.asarray(a)
    weak = type(q) in (int, float)
    q = np.asarray(np.true_divide(q, 100))
    if not (np.all(0 <= q) and np.all(q <= 1)):
        raise ValueError("Percentiles must be in the range [0, 100]")
    return _quantile(a, q, weak, axis, out, method, keepdims)


# ---- without the nans ----

def _without_nan(a, filler):
    """(a copy in which nan is replaced, where it was)"""
    import micronumpy as np
    a = np.asarray(a)
    if a.dtype.kind not in 'fc':
        return a, np.zeros(a.shape, bool)
    mask = np.isnan(a)
    return np.where(mask, a.dtype.type(filler), a), mask


def nansum(a, axis=None, dtype=None, out=None, keepdims=False):
    import micronumpy as np
    return np.sum(_without_nan(a, 0)[0], axis, dtype, out, keepdims)


def nanprod(a, axis=None, dtype=None, out=None, keepdims=False):
    import micronumpy as np
    return np.prod(_without_nan(a, 1)[0], axis, dtype, out, keepdims)


def nancumsum(a, axis=None, dtype=None, out=None):
    import micronumpy as np
    return np.cumsum(_without_nan(a, 0)[0], axis, dtype, out)


def nancumprod(a, axis=None, dtype=None, out=None):
    import micronumpy as np
    return np.cumprod(_without_nan(a, 1)[0], axis, dtype, out)


def _nan_extreme(a, axis, out, keepdims, ufunc):
    import micronumpy as np
    import warnings
    a = np.asarray(a)
    result = ufunc.reduce(a, axis, None, out, keepdims)
    if a.dtype.kind in 'fc' and np.any(np.isnan(result)):
        warnings.warn("All-NaN slice encountered", RuntimeWarning, stacklevel=3)
    return result


def nanmin(a, axis=None, out=None, keepdims=False):
    import micronumpy as np
    return _nan_extreme(a, axis, out, keepdims, np.fmin)


def nanmax(a, axis=None, out=None, keepdims=False):
    import micronumpy as np
    return _nan_extreme(a, axis, out, keepdims, np.fmax)


def _nan_arg(a, axis, filler, function):
    import micronumpy as np
    clean, mask = _without_nan(a, filler)
    if clean.size and np.any(np.all(mask, axis=axis)):
        raise ValueError("All-NaN slice encountered")
    return function(clean, axis)


def nanargmin(a, axis=None):
    import micronumpy as np
    return _nan_arg(a, axis, float('inf'), np.argmin)


def nanargmax(a, axis=None):
    import micronumpy as np
    return _nan_arg(a, axis, -float('inf'), np.argmax)


def nanmean(a, axis=None, dtype=None, out=None, keepdims=False):
    import micronumpy as np
    a = np.asarray(a)
    if a.dtype.kind not in 'fc':
        return mean(a, axis, dtype, out, keepdims)
    return _mean(a, axis, dtype, out, keepdims, ~np.isnan(a), True)


def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
    import micronumpy as np
    a = np.asarray(a)
    if a.dtype.kind not in 'fc':
        return var(a, axis, dtype, out, ddof, keepdims)
    mask = ~np.isnan(a)
    count = _count(a, axis, keepdims, mask)
    result = _variance(np.where(mask, a, a.dtype.type(0)), axis, dtype, out, ddof, keepdims, mask, None, count, True)
    if np.any(count <= ddof):
        import warnings
        warnings.warn("Degrees of freedom <= 0 for slice.", RuntimeWarning, stacklevel=2)
    return result


def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
    import micronumpy as np
    return np.sqrt(nanvar(a, axis, dtype, None, ddof, keepdims), out=out)


def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    import micronumpy as np

    def of_rows(rows):
        if rows.dtype.kind not in 'fc' or rows.ndim == 1:
            row = rows[~np.isnan(rows)] if rows.dtype.kind in 'fc' else rows
            return _median_of_rows(row)
        flat = rows.reshape(-1, rows.shape[-1])
        return np.array([_median_of_rows(row[~np.isnan(row)]) for row in flat], rows.dtype).reshape(rows.shape[:-1])
    return _by_axis(of_rows, a, axis, out, keepdims)


# ---- several variables ----

def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
    """The matrix of covariances of the rows (or columns) of m."""
    import micronumpy as np
    if fweights is not None or aweights is not None:
        raise NotImplementedError("cov() with weights")
    if np.ndim(m) > 2:
        raise ValueError("m has more than 2 dimensions")
    X = np.array(m, ndmin=2, dtype=dtype or (np.asarray(m) + 0.0).dtype)
    if not rowvar and np.ndim(m) != 1:
        X = X.T
    if y is not None:
        y = np.array(y, ndmin=2)
        X = np.concatenate((X, y if rowvar or y.shape[0] == 1 else y.T), axis=0)
    if ddof is None:
        ddof = 0 if bias else 1
    degrees = X.shape[1] - ddof
    if degrees <= 0:
        import warnings
        warnings.warn("Degrees of freedom <= 0 for slice", RuntimeWarning, stacklevel=2)
        degrees = 0.0
    X = X - mean(X, axis=1, keepdims=True)
    return np.squeeze(np.true_divide(np.dot(X, X.T.conj()), degrees))


def corrcoef(x, y=None, rowvar=True, *, dtype=None):
    """The matrix of correlation coefficients."""
    import micronumpy as np
    c = cov(x, y, rowvar, dtype=dtype)
    if c.ndim == 0:
        return c / c
    spread = np.sqrt(c.diagonal().real)
    c = c / spread[:, None]
    c = c / spread[None, :]
    return np.clip(c, -1, 1) if c.dtype.kind != 'c' else c
