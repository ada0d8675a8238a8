"""How often each value occurs: an element of an integer array is the index into another."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

from loops import inputs

SIZES = [3000000, 6000000]
BINS = 256


def setup(size):
    return (inputs.integers(size, BINS),)


def run(values):
    counts = np.zeros(BINS, dtype=np.int64)
    for i in range(values.shape[0]):
        counts[values[i]] += 1
    return counts
