"""One loop over views of every kind: with steps, backwards, transposed, and written through a view."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

from loops import inputs

SIZES = [500, 1200]


def setup(size):
    return (inputs.image(2 * size, 2 * size),)


def add(target, source, weight):
    for i in range(target.shape[0]):
        for j in range(target.shape[1]):
            target[i, j] += weight * source[i, j]


def run(a):
    n = a.shape[0] // 2
    total = np.zeros((n, n))
    add(total, a[::2, ::2], 1.0)
    add(total, a[:n, :n][::-1, ::-1], 0.5)
    add(total, a.T[n:, :n], 0.25)
    add(total.T[::-1], a[1::2, ::-2], 0.125)
    return total
