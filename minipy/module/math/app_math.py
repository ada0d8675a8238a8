"""Functions of math that are loops over Python numbers."""
from operator import index as _index


def prod(iterable, /, *, start=1):
    """The product of the items and of the start value."""
    for item in iterable:
        start = start * item
    return start


def comb(n, k, /):
    """The number of ways to choose k of n items without order."""
    n, k = _index(n), _index(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    k = min(k, n - k)
    result = 1
    for i in range(k):
        result = result * (n - i) // (i + 1)
    return result


def perm(n, k=None, /):
    """The number of ways to choose k of n items with order."""
    n = _index(n)
    k = n if k is None else _index(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    result = 1
    for i in range(n - k + 1, n + 1) if k <= n else (0,):
        result *= i
    return result
