import numpy as np
from libc.math cimport sqrt

cdef double DT = 0.001
cdef double SOFTENING = 0.01


def nbody(double[:, :] start, double[:, :] start_speed, double[:] mass, int steps=20):
    cdef double[:, :] place = start.copy()
    cdef double[:, :] speed = start_speed.copy()
    cdef Py_ssize_t n = place.shape[0]
    cdef Py_ssize_t i, j, axis
    cdef int step
    cdef double dx, dy, dz, square, pull
    for step in range(steps):
        for i in range(n):
            for j in range(i + 1, n):
                dx = place[i, 0] - place[j, 0]
                dy = place[i, 1] - place[j, 1]
                dz = place[i, 2] - place[j, 2]
                square = dx * dx + dy * dy + dz * dz + SOFTENING
                pull = DT / (square * sqrt(square))
                speed[i, 0] -= dx * mass[j] * pull
                speed[i, 1] -= dy * mass[j] * pull
                speed[i, 2] -= dz * mass[j] * pull
                speed[j, 0] += dx * mass[i] * pull
                speed[j, 1] += dy * mass[i] * pull
                speed[j, 2] += dz * mass[i] * pull
        for i in range(n):
            for axis in range(3):
                place[i, axis] += DT * speed[i, axis]
    return np.asarray(place)
