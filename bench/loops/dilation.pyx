import numpy as np


def dilation(double[:, :] image, Py_ssize_t reach=2):
    cdef Py_ssize_t height = image.shape[0]
    cdef Py_ssize_t width = image.shape[1]
    result = np.zeros((height, width))
    cdef double[:, :] target = result
    cdef Py_ssize_t i, j, v, w
    cdef double largest, pixel
    for i in range(height):
        for j in range(width):
            largest = image[i, j]
            for v in range(max(0, i - reach), min(height, i + reach + 1)):
                for w in range(max(0, j - reach), min(width, j + reach + 1)):
                    pixel = image[v, w]
                    if pixel > largest:
                        largest = pixel
            target[i, j] = largest
    return result
