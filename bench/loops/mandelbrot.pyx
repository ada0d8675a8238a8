import numpy as np

cdef int LIMIT = 60


def mandelbrot(double[:] real, double[:] imaginary):
    result = np.zeros((imaginary.shape[0], real.shape[0]), dtype=np.int64)
    cdef long long[:, :] steps = result
    cdef Py_ssize_t i, j
    cdef double a, b, x, y
    cdef int n
    for i in range(imaginary.shape[0]):
        for j in range(real.shape[0]):
            a = real[j]
            b = imaginary[i]
            x = 0.0
            y = 0.0
            n = 0
            while n < LIMIT and x * x + y * y <= 4.0:
                x, y = x * x - y * y + a, 2.0 * x * y + b
                n += 1
            steps[i, j] = n
    return result
