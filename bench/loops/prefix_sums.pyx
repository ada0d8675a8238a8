import numpy as np


def prefix_sums(double[:] a):
    result = np.zeros(a.shape[0])
    cdef double[:] sums = result
    cdef double total = 0.0
    cdef Py_ssize_t i
    for i in range(a.shape[0]):
        total += a[i]
        sums[i] = total
    return result
