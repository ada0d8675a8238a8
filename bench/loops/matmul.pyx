import numpy as np


def matmul(double[:, :] a, double[:, :] b):
    cdef Py_ssize_t n = a.shape[0]
    cdef Py_ssize_t m = a.shape[1]
    cdef Py_ssize_t p = b.shape[1]
    result = np.zeros((n, p))
    cdef double[:, :] c = result
    cdef Py_ssize_t i, j, k
    cdef double s
    for i in range(n):
        for j in range(p):
            s = 0.0
            for k in range(m):
                s += a[i, k] * b[k, j]
            c[i, j] = s
    return result
