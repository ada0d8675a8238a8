"""Functions on items that are made of ufuncs: clip, round, diff, comparisons with tolerance ..."""


def clip(a, a_min=None, a_max=None, out=None, *, min=None, max=None):
    """Items below a_min become a_min, items above a_max become a_max."""
    import micronumpy as np
    if min is not None:
        a_min = min
    if max is not None:
        a_max = max
    a = np.asarray(a)
    if a.dtype.kind in 'iu':            # a Python integer that the type cannot hold is no bound
        limits = np.iinfo(a.dtype)
        if type(a_min) is int and a_min <= limits.min:
            a_min = None
        if type(a_max) is int and a_max >= limits.max:
            a_max = None
    if a_min is None:
        return np.positive(a, out=out) if a_max is None else np.minimum(a, a_max, out=out)
    if a_max is None:
        return np.maximum(a, a_min, out=out)
    return np.minimum(a_max, np.maximum(a_min, a), out=out)     # a bound that equals the item wins: 0.0 over -0.0


def round(a, decimals=0, out=None):
    """Rounded to a number of decimals; halves go to the even neighbour."""
    import micronumpy as np
    a = np.asarray(a)
    kind = a.dtype.kind
    if kind in 'iu':
        if decimals >= 0:
            if out is not None:
                out[...] = a
                return out
            return a.copy('K')[()]
        result = _rounded_scaled(a, np.divide, np.multiply, 10 ** -decimals, np.float64).astype(a.dtype)[()]
    elif decimals == 0:
        return np.rint(a, out=out)
    elif kind == 'b':
        raise TypeError("Cannot cast ufunc '%s' output from dtype('float64') to dtype('bool') with casting rule 'same_kind'"
                        % ('multiply' if decimals > 0 else 'divide'))
    elif kind == 'c':
        result = np.empty_like(a)
        result.real = round(a.real, decimals)
        result.imag = round(a.imag, decimals)
        result = result[()]
    elif decimals > 0:
        result = _rounded_scaled(a, np.multiply, np.divide, 10.0 ** decimals, a.dtype)[()]
    else:
        result = _rounded_scaled(a, np.divide, np.multiply, 10.0 ** -decimals, a.dtype)[()]
    if out is not None:
        out[...] = result
        return out
    return result


def _rounded_scaled(a, scale, unscale, factor, kind):
    import micronumpy as np
    result = np.empty(a.shape, kind, order='F' if a.flags.fnc else 'C')
    scale(a, factor, out=result)
    np.rint(result, out=result)
    return unscale(result, factor, out=result)


def _ndarray_conjugate(a, out=None, /):
    """The method of arrays; the array itself where there is nothing to conjugate."""
    import micronumpy as np
    if out is None and a.dtype.kind != 'c':
        return a
    return np.conjugate(a, out)


def fix(x, out=None):
    """Rounded towards zero."""
    import micronumpy as np
    return np.trunc(x, out=out)


def diff(a, n=1, axis=-1, prepend=None, append=None):
    """Differences of neighbours along an axis, n times."""
    import micronumpy as np
    if n == 0:
        return a
    if n < 0:
        raise ValueError("order must be non-negative but got " + repr(n))
    a = np.asarray(a)
    if a.ndim == 0:
        raise ValueError("diff requires input that is at least one dimensional")
    if not -a.ndim <= axis < a.ndim:
        raise np.AxisError('axis %d is out of bounds for array of dimension %d' % (axis, a.ndim))
    axis %= a.ndim
    parts = []
    for extra in (prepend, a, append):
        if extra is not None:
            extra = np.asarray(extra)
            if extra.ndim == 0:
                extra = np.broadcast_to(extra, a.shape[:axis] + (1,) + a.shape[axis + 1:])
            parts.append(extra)
    if len(parts) > 1:
        a = np.concatenate(parts, axis)
    before = (slice(None),) * axis
    later = before + (slice(1, None),)
    earlier = before + (slice(None, -1),)
    operation = np.not_equal if a.dtype.kind == 'b' else np.subtract
    for _ in range(n):
        a = operation(a[later], a[earlier])
    return a


def ediff1d(ary, to_end=None, to_begin=None):
    """Differences of neighbours of all items in a row."""
    import micronumpy as np
    ary = np.ravel(ary)
    parts = [ary[1:] - ary[:-1]]
    if to_begin is not None:
        parts.insert(0, np.ravel(to_begin).astype(ary.dtype))
    if to_end is not None:
        parts.append(np.ravel(to_end).astype(ary.dtype))
    return np.concatenate(parts)


def gradient(f, *varargs, axis=None, edge_order=1):
    """Central differences inside, one-sided ones at the ends."""
    import micronumpy as np
    f = np.asarray(f)
    ndim = f.ndim
    if axis is None:
        axes = tuple(range(ndim))
    else:
        axes = axis if isinstance(axis, tuple) else (axis,)
        axes = tuple([i % ndim for i in axes])
    if not varargs:
        steps = [1.0] * len(axes)
    elif len(varargs) == 1 and np.ndim(varargs[0]) == 0:
        steps = [varargs[0]] * len(axes)
    elif len(varargs) == len(axes):
        steps = list(varargs)
    else:
        raise TypeError("invalid number of arguments")
    if edge_order > 2:
        raise ValueError("'edge_order' greater than 2 not supported")
    if f.dtype.kind in 'biu':
        f = f.astype(np.float64)
    results = []
    for axis, step in zip(axes, steps):
        if f.shape[axis] < edge_order + 1:
            raise ValueError("Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements "
                             "are required.")
        results.append(_gradient_along(f, axis, step, edge_order))
    return results[0] if len(results) == 1 else tuple(results)


def _gradient_along(f, axis, step, edge_order):
    import micronumpy as np
    f = np.moveaxis(f, axis, 0)
    out = np.empty(f.shape, f.dtype)
    if np.ndim(step) == 0:
        out[1:-1] = (f[2:] - f[:-2]) / (2.0 * step)
        if edge_order == 1:
            out[0] = (f[1] - f[0]) / step
            out[-1] = (f[-1] - f[-2]) / step
        else:
            out[0] = -1.5 / step * f[0] + 2.0 / step * f[1] - 0.5 / step * f[2]
            out[-1] = 0.5 / step * f[-3] - 2.0 / step * f[-2] + 1.5 / step * f[-1]
    else:
        places = np.asarray(step)
        if places.ndim != 1 or len(places) != f.shape[0]:
            raise ValueError("when 1d, distances must match the length of the corresponding dimension")
        d = np.diff(places)
        column = (-1,) + (1,) * (f.ndim - 1)
        d1 = d[:-1].reshape(column)
        d2 = d[1:].reshape(column)
        out[1:-1] = -d2 / (d1 * (d1 + d2)) * f[:-2] + (d2 - d1) / (d1 * d2) * f[1:-1] + d1 / (d2 * (d1 + d2)) * f[2:]
        if edge_order == 1:
            out[0] = (f[1] - f[0]) / d[0]
            out[-1] = (f[-1] - f[-2]) / d[-1]
        else:
            a, b = d[0], d[1]
            out[0] = (-(2.0 * a + b) / (a * (a + b)) * f[0] + (a + b) / (a * b) * f[1] - a / (b * (a + b)) * f[2])
            a, b = d[-2], d[-1]
            out[-1] = b / (a * (a + b)) * f[-3] - (b + a) / (a * b) * f[-2] + (2.0 * b + a) / (b * (a + b)) * f[-1]
    return np.moveaxis(out, 0, axis)


def trapezoid(y, x=None, dx=1.0, axis=-1):
    """The integral by the trapezoidal rule."""
    import micronumpy as np
    y = np.asarray(y)
    if x is None:
        d = dx
    else:
        x = np.asarray(x)
        d = np.diff(x, axis=axis if x.ndim > 1 else -1)
        if d.ndim == 1 and y.ndim > 1:
            d = d.reshape((-1,) + (1,) * (y.ndim - 1 - axis % y.ndim))
    before = (slice(None),) * (axis % y.ndim)
    return np.sum(d * (y[before + (slice(1, None),)] + y[before + (slice(None, -1),)]) / 2.0, axis)


def interp(x, xp, fp, left=None, right=None, period=None):
    """Linear interpolation between points with increasing x."""
    import micronumpy as np
    x = np.asarray(x, dtype=float)
    xp = np.asarray(xp, dtype=float)
    fp = np.asarray(fp)
    if fp.dtype.kind != 'c':
        fp = fp.astype(float)
    if xp.ndim != 1 or fp.ndim != 1:
        raise ValueError("Data points must be 1-D sequences" if period is not None else "object too deep for desired array")
    if len(xp) != len(fp):
        raise ValueError("fp and xp are not of the same length.")
    if len(xp) == 0:
        raise ValueError("array of sample points is empty")
    if period is not None:
        if period == 0:
            raise ValueError("period must be a non-zero value")
        period = abs(period)
        x = x % period
        xp = xp % period
        order = np.argsort(xp)
        xp = xp[order]
        fp = fp[order]
        xp = np.concatenate((xp[-1:] - period, xp, xp[0:1] + period))
        fp = np.concatenate((fp[-1:], fp, fp[0:1]))
        left = right = None
    left = fp[0] if left is None else left
    right = fp[-1] if right is None else right
    if len(xp) == 1:
        result = np.where(x < xp[0], left, np.where(x > xp[0], right, fp[0]))
    else:
        place = np.clip(np.searchsorted(xp, x, side='right') - 1, 0, len(xp) - 2)
        slope = (fp[1:] - fp[:-1]) / (xp[1:] - xp[:-1])
        result = slope[place] * (x - xp[place]) + fp[place]
        result = np.where(x == xp[-1], fp[-1], result)
        result = np.where(x < xp[0], left, np.where(x > xp[-1], right, result))
    result = np.where(np.isnan(x), x, result)
    return result[()]


# ---- equality ----

def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    """abs(a - b) <= atol + rtol * abs(b), for each pair of items."""
    import micronumpy as np
    x = np.asarray(a)
    y = np.asarray(b)
    if y.dtype.kind in 'biu':
        y = y * 1.0
    with np.errstate(invalid='ignore'):
        result = (np.less_equal(np.abs(x - y), atol + rtol * np.abs(y)) & np.isfinite(y)) | (x == y)
        if equal_nan:
            result |= np.isnan(x) & np.isnan(y)
    return result[()]


def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    import micronumpy as np
    return bool(np.all(isclose(a, b, rtol, atol, equal_nan)))


def array_equal(a1, a2, equal_nan=False):
    """The same shape and equal items?"""
    import micronumpy as np
    try:
        a1, a2 = np.asarray(a1), np.asarray(a2)
    except Exception:
        return False
    if a1.shape != a2.shape:
        return False
    equal = a1 == a2
    if equal_nan and a1.dtype.kind in 'fc' and a2.dtype.kind in 'fc':
        equal = equal | (np.isnan(a1) & np.isnan(a2))
    return bool(np.all(equal))


def array_equiv(a1, a2):
    """Equal items after broadcasting?"""
    import micronumpy as np
    try:
        a1, a2 = np.asarray(a1), np.asarray(a2)
        np.broadcast_shapes(a1.shape, a2.shape)
    except Exception:
        return False
    return bool(np.all(a1 == a2))


# ---- parts of complex numbers and special values ----

def real(val):
    """The real parts."""
    import micronumpy as np
    return val.real if isinstance(val, (np.ndarray, np.generic)) else np.asarray(val).real


def imag(val):
    """The imaginary parts."""
    import micronumpy as np
    return val.imag if isinstance(val, (np.ndarray, np.generic)) else np.asarray(val).imag


def angle(z, deg=False):
    """The argument of complex numbers."""
    import micronumpy as np
    z = np.asarray(z)
    result = np.arctan2(z.imag, z.real) if z.dtype.kind == 'c' else np.arctan2(z * 0, z)
    return result * (180 / np.pi) if deg else result


def isreal(x):
    import micronumpy as np
    return np.imag(x) == 0


def iscomplex(x):
    import micronumpy as np
    x = np.asarray(x)
    if x.dtype.kind == 'c':
        return (x.imag != 0)[()]
    return np.zeros(x.shape, bool)[()]


def isrealobj(x):
    return not iscomplexobj(x)


def iscomplexobj(x):
    import micronumpy as np
    return np.asarray(x).dtype.kind == 'c'


def isneginf(x, out=None):
    import micronumpy as np
    return np.logical_and(np.isinf(x), np.signbit(x), out=out)


def isposinf(x, out=None):
    import micronumpy as np
    return np.logical_and(np.isinf(x), ~np.signbit(x), out=out)


def real_if_close(a, tol=100):
    """The real part where all imaginary parts are close to zero."""
    import micronumpy as np
    a = np.asarray(a)
    if a.dtype.kind != 'c':
        return a
    if tol > 1:
        tol = np.finfo(a.dtype).eps * tol
    return a.real if np.all(np.absolute(a.imag) < tol) else a


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    """nan and infinities replaced by numbers."""
    import micronumpy as np
    x = np.array(x, copy=True if copy else None)
    if x.dtype.kind not in 'fc':
        return x[()] if x.ndim == 0 else x
    for part in (x.real, x.imag) if x.dtype.kind == 'c' else (x,):
        limits = np.finfo(part.dtype)
        isnan, high, low = np.isnan(part), isposinf(part), isneginf(part)
        np.copyto(part, nan, where=isnan)
        np.copyto(part, limits.max if posinf is None else posinf, where=high)
        np.copyto(part, limits.min if neginf is None else neginf, where=low)
    return x[()] if x.ndim == 0 else x


def sinc(x):
    import micronumpy as np
    x = np.asarray(x)
    x = np.pi * x
    y = np.where(x, x, np.finfo(x.dtype).eps if x.dtype.kind == 'f' else 1.0e-20)
    return np.sin(y) / y


def unwrap(p, discont=None, axis=-1, *, period=6.283185307179586):
    """Jumps of at least half a period taken out."""
    import micronumpy as np
    p = np.asarray(p)
    d = np.diff(p, axis=axis)
    if discont is None:
        discont = period / 2
    half = period / 2
    jumps = np.mod(d + half, period) - half
    jumps = np.where((jumps == -half) & (d > 0), half, jumps)
    correction = np.where(np.abs(d) < discont, 0, jumps - d)
    result = np.array(p, dtype=(p * 1.0).dtype)
    before = (slice(None),) * (axis % p.ndim)
    later = before + (slice(1, None),)
    result[later] = p[later] + np.cumsum(correction, axis)
    return result
