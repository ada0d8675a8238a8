import numpy as np


cdef void add(double[:, :] target, double[:, :] source, double weight):
    cdef Py_ssize_t i, j
    for i in range(target.shape[0]):
        for j in range(target.shape[1]):
            target[i, j] += weight * source[i, j]


def views(double[:, :] a):
    cdef Py_ssize_t n = a.shape[0] // 2
    result = np.zeros((n, n))
    cdef double[:, :] total = result
    add(total, a[::2, ::2], 1.0)
    add(total, a[:n, :n][::-1, ::-1], 0.5)
    add(total, a.T[n:, :n], 0.25)
    add(total.T[::-1], a[1::2, ::-2], 0.125)
    return result
