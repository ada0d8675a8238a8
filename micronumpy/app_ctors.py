"""Constructors that are arithmetic on others: linspace and its kin, eye, diag, tri, meshgrid, fromiter ..."""


def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0):
    """num numbers from start to stop at equal distances; the last one is stop unless endpoint is false."""
    import micronumpy as np
    from operator import index
    num = index(num)
    if num < 0:
        raise ValueError("Number of samples, %s, must be non-negative." % num)
    div = num - 1 if endpoint else num
    natural = (np.add(start, stop) * 1.0).dtype
    start = np.asarray(start) * 1.0
    stop = np.asarray(stop) * 1.0
    delta = np.subtract(stop, start, dtype=natural)
    y = np.arange(0, num, dtype=natural).reshape((num,) + (1,) * np.ndim(delta))
    if div > 0:
        step = delta / div
        if np.any(step == 0):
            y = (y / div) * delta
        else:
            y = y * step
    else:
        step = float('nan')
        y = y * delta
    y += start
    if endpoint and num > 1:
        y[-1] = stop
    if axis != 0:
        y = np.moveaxis(y, 0, axis)
    if dtype is not None:
        dtype = np.dtype(dtype)
        if dtype.kind in 'iu':
            np.floor(y, out=y)
        y = y.astype(dtype, copy=False)
    return (y, step) if retstep else y


def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
    """Powers of base whose exponents are linspace's."""
    import micronumpy as np
    y = np.power(base, linspace(start, stop, num=num, endpoint=endpoint, axis=axis))
    return y if dtype is None else y.astype(dtype, copy=False)


def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    """num numbers from start to stop with equal quotients."""
    import micronumpy as np
    start = np.asarray(start)
    stop = np.asarray(stop)
    if np.any(start == 0) or np.any(stop == 0):
        raise ValueError('Geometric sequence cannot include zero')
    natural = (start + stop + 0.0).dtype
    start = start.astype(natural)
    stop = stop.astype(natural)
    sign = np.sign(start)
    first = start / sign
    last = stop / sign
    result = logspace(np.log10(first), np.log10(last), num=num, endpoint=endpoint, base=10.0)
    if num > 0:
        result[0] = first
        if num > 1 and endpoint:
            result[-1] = last
    result = result * sign
    if axis != 0:
        result = np.moveaxis(result, 0, axis)
    return result.astype(natural if dtype is None else dtype, copy=False)


def eye(N, M=None, k=0, dtype=float, order='C'):
    """N rows and M columns with ones on a diagonal."""
    import micronumpy as np
    from operator import index
    N = index(N)
    M = N if M is None else index(M)
    k = index(k)
    m = np.zeros((N, M), dtype=dtype, order=order)
    if -N < k < M:
        d = m.diagonal(k)
        i = np.arange(len(d))
        m[i + max(-k, 0), i + max(k, 0)] = 1
    return m


def identity(n, dtype=None):
    """The n x n matrix with ones on its main diagonal."""
    return eye(n, dtype=dtype)


def tri(N, M=None, k=0, dtype=float):
    """Ones at and below a diagonal."""
    import micronumpy as np
    if M is None:
        M = N
    return (np.arange(N).reshape(N, 1) >= np.arange(-k, M - k)).astype(dtype, copy=False)


def tril(m, k=0):
    """A copy with zeros above a diagonal."""
    import micronumpy as np
    m = np.asarray(m)
    mask = tri(m.shape[-2] if m.ndim > 1 else m.shape[-1], m.shape[-1], k=k, dtype=bool)
    return np.where(mask, m, np.zeros((), m.dtype))


def triu(m, k=0):
    """A copy with zeros below a diagonal."""
    import micronumpy as np
    m = np.asarray(m)
    mask = tri(m.shape[-2] if m.ndim > 1 else m.shape[-1], m.shape[-1], k=k - 1, dtype=bool)
    return np.where(mask, np.zeros((), m.dtype), m)


def tril_indices(n, k=0, m=None):
    import micronumpy as np
    return np.nonzero(tri(n, m, k=k, dtype=bool))


def triu_indices(n, k=0, m=None):
    import micronumpy as np
    return np.nonzero(~tri(n, m, k=k - 1, dtype=bool))


def diag(v, k=0):
    """The matrix with v on a diagonal; of a matrix, a copy of that diagonal."""
    import micronumpy as np
    v = np.asarray(v)
    if v.ndim == 1:
        n = v.shape[0] + abs(k)
        result = np.zeros((n, n), v.dtype)
        i = np.arange(v.shape[0])
        result[i + max(-k, 0), i + max(k, 0)] = v
        return result
    if v.ndim == 2:
        return v.diagonal(k)
    raise ValueError("Input must be 1- or 2-d.")


def diagflat(v, k=0):
    import micronumpy as np
    return diag(np.ravel(v), k)


def fill_diagonal(a, val, wrap=False):
    """Set the main diagonal of an array."""
    import micronumpy as np
    if a.ndim < 2:
        raise ValueError("array must be at least 2-d")
    if a.ndim > 2 and len(set(a.shape)) > 1:
        raise ValueError("All dimensions of input must be of equal length")
    rows, columns = a.shape[0], a.shape[1]
    n = min(a.shape)
    values = np.ravel(val)
    count = n
    if a.ndim == 2 and wrap and rows > columns:
        flat = np.arange(0, rows * columns, columns + 1)
        count = len(flat)
        index = (flat // columns, flat % columns)
    else:
        index = (np.arange(n),) * a.ndim
    if values.size == 1 or values.size == count:
        a[index] = values
    elif count:
        a[index] = values[np.arange(count) % values.size]


def vander(x, N=None, increasing=False):
    """The matrix of powers of a vector."""
    import micronumpy as np
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("x must be a one-dimensional array or sequence.")
    if N is None:
        N = len(x)
    powers = np.arange(N) if increasing else np.arange(N - 1, -1, -1)
    return x.reshape(-1, 1) ** powers if N else np.empty((len(x), 0), (x + 0).dtype)


def fromiter(iter, dtype, count=-1):
    """A one-dimensional array of the items of an iterator."""
    import micronumpy as np
    items = []
    if count != 0:
        for item in iter:
            if hasattr(item, '__len__') and not isinstance(item, (str, bytes)):
                raise ValueError("setting an array element with a sequence.")
            items.append(item)
            if len(items) == count:
                break
    if len(items) < count:
        raise ValueError("iterator too short: Expected %d but iterator had only %d items." % (count, len(items)))
    return np.array(items, dtype=dtype)


def fromfunction(function, shape, dtype=float, **kwargs):
    """What a function gives for arrays of the indices along each axis."""
    return function(*indices(shape, dtype=dtype), **kwargs)


def indices(dimensions, dtype=int, sparse=False):
    """For each axis an array of the indices along it."""
    import micronumpy as np
    dimensions = tuple(dimensions)
    count = len(dimensions)
    axes = [np.arange(dimensions[i], dtype=dtype).reshape((1,) * i + (-1,) + (1,) * (count - i - 1)) for i in range(count)]
    if sparse:
        return tuple(axes)
    result = np.empty((count,) + dimensions, dtype=dtype)
    for i in range(count):
        result[i] = axes[i]
    return result


def meshgrid(*xi, copy=True, sparse=False, indexing='xy'):
    """Coordinate arrays of a grid."""
    import micronumpy as np
    if indexing not in ('xy', 'ij'):
        raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
    count = len(xi)
    output = []
    for i in range(count):
        output.append(np.asarray(xi[i]).reshape((1,) * i + (-1,) + (1,) * (count - i - 1)))
    if indexing == 'xy' and count > 1:
        output[0] = output[0].reshape((1, -1) + (1,) * (count - 2))
        output[1] = output[1].reshape((-1, 1) + (1,) * (count - 2))
    if not sparse:
        output = list(np.broadcast_arrays(*output))
    if copy:
        output = [x.copy() for x in output]
    return tuple(output)


def ix_(*args):
    """Index arrays that pick the cross product of their items."""
    import micronumpy as np
    out = []
    count = len(args)
    for k in range(count):
        new = np.asarray(args[k])
        if new.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        if new.size == 0:
            new = new.astype(np.intp)
        if new.dtype == np.dtype(bool):
            new, = new.nonzero()
        out.append(new.reshape((1,) * k + (new.size,) + (1,) * (count - k - 1)))
    return tuple(out)


def frombuffer(buffer, dtype=float, count=-1, offset=0):
    """The items whose bytes an object holds."""
    import micronumpy as np
    dtype = np.dtype(dtype)
    if isinstance(buffer, (bytes, bytearray, memoryview)):
        data = np._bytes_array(bytes(buffer), isinstance(buffer, bytearray))
    elif hasattr(buffer, '__array_interface__'):
        data = np.asarray(buffer).reshape(-1).view(np.uint8)
    elif hasattr(buffer, 'tobytes'):
        data = np._bytes_array(buffer.tobytes(), True)
    else:
        raise TypeError("a bytes-like object is required, not '%s'" % type(buffer).__name__)
    if not 0 <= offset <= len(data):
        raise ValueError("offset must be non-negative and no greater than buffer length (%d)" % len(data))
    data = data[offset:]
    if count < 0:
        if len(data) % dtype.itemsize:
            raise ValueError("buffer size must be a multiple of element size")
    else:
        if len(data) < count * dtype.itemsize:
            raise ValueError("buffer is smaller than requested size")
        data = data[:count * dtype.itemsize]
    return data.view(dtype)
