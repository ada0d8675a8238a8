import numpy as np


def kmeans(double[:, :] points, int clusters=8, int rounds=5):
    cdef Py_ssize_t n = points.shape[0]
    cdef Py_ssize_t dimensions = points.shape[1]
    cdef double[:, :] centres = points[:clusters].copy()
    cdef long long[:] labels = np.zeros(n, dtype=np.int64)
    cdef double[:, :] sums
    cdef long long[:] counts
    cdef Py_ssize_t i, c, d, nearest
    cdef int r
    cdef double least, distance, difference
    for r in range(rounds):
        sums = np.zeros((clusters, dimensions))
        counts = np.zeros(clusters, dtype=np.int64)
        for i in range(n):
            nearest = 0
            least = 1e300
            for c in range(clusters):
                distance = 0.0
                for d in range(dimensions):
                    difference = points[i, d] - centres[c, d]
                    distance += difference * difference
                if distance < least:
                    least = distance
                    nearest = c
            labels[i] = nearest
            counts[nearest] += 1
            for d in range(dimensions):
                sums[nearest, d] += points[i, d]
        for c in range(clusters):
            if counts[c] > 0:
                for d in range(dimensions):
                    centres[c, d] = sums[c, d] / counts[c]
    return np.asarray(centres)
