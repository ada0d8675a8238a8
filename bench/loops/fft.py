"""The fast Fourier transform of a power of two of complex numbers: radix 2, in place after the bits are reversed."""
import math

try:
    import micronumpy as np
except ImportError:
    import numpy as np

from loops import inputs

SIZES = [2 ** 15, 2 ** 17]


def setup(size):
    signal = np.zeros(size, dtype=np.complex128)
    parts = inputs.floats(2 * size)
    for i in range(size):
        signal[i] = complex(parts[2 * i], parts[2 * i + 1])
    roots = np.zeros(size // 2, dtype=np.complex128)
    for i in range(size // 2):
        angle = -2.0 * math.pi * i / size
        roots[i] = complex(math.cos(angle), math.sin(angle))
    return signal, roots


def run(signal, roots):
    n = signal.shape[0]
    x = np.zeros(n, dtype=np.complex128)
    reverse = 0
    for i in range(n):
        x[reverse] = signal[i]
        # add 1 to the number whose bits are read from the left
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
    return x
