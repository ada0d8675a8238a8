import numpy as np


def fft(double complex[:] signal, double complex[:] roots):
    cdef Py_ssize_t n = signal.shape[0]
    result = np.zeros(n, dtype=np.complex128)
    cdef double complex[:] x = result
    cdef Py_ssize_t reverse = 0
    cdef Py_ssize_t i, k, bit, half, stride, start
    cdef double complex a, b
    for i in range(n):
        x[reverse] = signal[i]
        bit = n >> 1
        while reverse & bit:
            reverse ^= bit
            bit >>= 1
        reverse |= bit
    half = 1
    while half < n:
        stride = n // (2 * half)
        for start in range(0, n, 2 * half):
            for k in range(half):
                a = x[start + k]
                b = x[start + k + half] * roots[k * stride]
                x[start + k] = a + b
                x[start + k + half] = a - b
        half *= 2
    return result
