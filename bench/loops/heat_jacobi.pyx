import numpy as np


def heat_jacobi(double[:, :] grid, int steps=10):
    cdef double[:, :] old = grid.copy()
    cdef double[:, :] new = grid.copy()
    cdef Py_ssize_t i, j
    cdef int step
    for step in range(steps):
        for i in range(1, grid.shape[0] - 1):
            for j in range(1, grid.shape[1] - 1):
                new[i, j] = old[i, j] + 0.2 * (old[i - 1, j] + old[i + 1, j] + old[i, j - 1] + old[i, j + 1]
                                               - 4.0 * old[i, j])
        old, new = new, old
    return np.asarray(old)
