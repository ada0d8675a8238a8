"""How well parts of two strings of letters fit each other: Smith and Waterman's table of integers."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

from loops import inputs

SIZES = [900, 2000]
MATCH = 3
MISMATCH = -3
GAP = -2


def setup(size):
    return inputs.integers(size, 4, 1), inputs.integers(size, 4, 2)


def run(a, b):
    table = np.zeros((a.shape[0] + 1, b.shape[0] + 1), dtype=np.int64)
    for i in range(1, a.shape[0] + 1):
        for j in range(1, b.shape[0] + 1):
            if a[i - 1] == b[j - 1]:
                both = table[i - 1, j - 1] + MATCH
            else:
                both = table[i - 1, j - 1] + MISMATCH
            table[i, j] = max(0, both, table[i - 1, j] + GAP, table[i, j - 1] + GAP)
    return table
