"""The convolution of ../convolve.py, with kernels from 3 x 3 to 11 x 11 on images of every size."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

# from the folder above, as a module of its own: not this file
from convolve import convolve as run
from loops import inputs

SIDES = [50, 100, 200, 512, 1000, 2000]
KERNELS = [3, 5, 7, 9, 11]
SIZES = [(side, kernel) for side in SIDES for kernel in KERNELS]


def setup(side, kernel):
    weights = np.zeros((kernel, kernel))
    numbers = inputs.floats(kernel * kernel, 2)
    for s in range(kernel):
        for t in range(kernel):
            weights[s, t] = numbers[s * kernel + t] - 0.5
    return inputs.image(side, side), weights


__all__ = ['SIZES', 'setup', 'run']
