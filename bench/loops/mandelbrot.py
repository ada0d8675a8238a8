"""The Mandelbrot set: after how many steps each point of a square of the plane has left the circle of radius 2."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

SIZES = [200, 500]
LIMIT = 60


def setup(size):
    real = np.zeros(size)
    imaginary = np.zeros(size)
    for i in range(size):
        real[i] = -2.0 + 2.6 * i / size
        imaginary[i] = -1.3 + 2.6 * i / size
    return real, imaginary


def run(real, imaginary):
    steps = np.zeros((imaginary.shape[0], real.shape[0]), dtype=np.int64)
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
    return steps
