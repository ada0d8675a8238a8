import numpy as np


def heat_gauss_seidel(double[:, :] grid, int sweeps=10):
    cdef double[:, :] u = grid.copy()
    cdef Py_ssize_t i, j
    cdef int sweep
    for sweep in range(sweeps):
        for i in range(1, u.shape[0] - 1):
            for j in range(1, u.shape[1] - 1):
                u[i, j] = 0.25 * (u[i - 1, j] + u[i + 1, j] + u[i, j - 1] + u[i, j + 1])
    return np.asarray(u)
