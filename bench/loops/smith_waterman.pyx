import numpy as np

cdef long long MATCH = 3
cdef long long MISMATCH = -3
cdef long long GAP = -2


def smith_waterman(long long[:] a, long long[:] b):
    result = np.zeros((a.shape[0] + 1, b.shape[0] + 1), dtype=np.int64)
    cdef long long[:, :] table = result
    cdef Py_ssize_t i, j
    cdef long long both
    for i in range(1, a.shape[0] + 1):
        for j in range(1, b.shape[0] + 1):
            if a[i - 1] == b[j - 1]:
                both = table[i - 1, j - 1] + MATCH
            else:
                both = table[i - 1, j - 1] + MISMATCH
            table[i, j] = max(0, both, table[i - 1, j] + GAP, table[i, j - 1] + GAP)
    return result
