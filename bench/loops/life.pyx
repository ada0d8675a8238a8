import numpy as np


cdef void step(long long[:, :] old, long long[:, :] new):
    cdef Py_ssize_t i, j
    cdef long long neighbours
    for i in range(1, old.shape[0] - 1):
        for j in range(1, old.shape[1] - 1):
            neighbours = (old[i - 1, j - 1] + old[i - 1, j] + old[i - 1, j + 1] + old[i, j - 1] + old[i, j + 1]
                          + old[i + 1, j - 1] + old[i + 1, j] + old[i + 1, j + 1])
            if neighbours == 3 or (neighbours == 2 and old[i, j] == 1):
                new[i, j] = 1
            else:
                new[i, j] = 0


def life(long long[:, :] cells, int generations=4):
    cdef long long[:, :] old = cells.copy()
    cdef long long[:, :] new = cells.copy()
    cdef int generation
    for generation in range(generations):
        step(old, new)
        old, new = new, old
    return np.asarray(old)
