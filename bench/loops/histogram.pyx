import numpy as np


def histogram(long long[:] values, int bins=256):
    result = np.zeros(bins, dtype=np.int64)
    cdef long long[:] counts = result
    cdef Py_ssize_t i
    for i in range(values.shape[0]):
        counts[values[i]] += 1
    return result
