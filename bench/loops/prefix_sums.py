"""The sums of all beginnings of a line of numbers."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

from loops import inputs

SIZES = [2000000, 5000000]


def setup(size):
    return (inputs.floats(size),)


def run(a):
    sums = np.zeros(a.shape[0])
    total = 0.0
    for i in range(a.shape[0]):
        total += a[i]
        sums[i] = total
    return sums
