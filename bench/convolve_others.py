"""What the loops of convolve.py are compared with on CPython; called like convolve.py, with one of these names first.

    slices       NumPy's own way: for each weight of the kernel, the whole image shifted and added
    checked      Cython's typed loops, bounds and negative indices checked (its default)
    unchecked    the same, compiled without these checks
    numba        the very function of convolve.py, compiled by Numba when it is first called

usage: convolve_others.py NAME FOLDER-OF-CYTHON-MODULES IMAGE.npy KERNEL SIZE REPEATS WARMUP [RESULT.npy]
"""
import importlib
import sys

import numpy as np

import convolve


def slices(f, g):
    if g.shape[0] % 2 != 1 or g.shape[1] % 2 != 1:
        raise ValueError('both sides of the kernel must be odd')
    h = np.zeros((f.shape[0] + g.shape[0] - 1, f.shape[1] + g.shape[1] - 1), dtype=f.dtype)
    for s in range(g.shape[0]):
        for t in range(g.shape[1]):
            h[s:s + f.shape[0], t:t + f.shape[1]] += g[s, t] * f
    return h


def function_named(name, folder):
    if name == 'slices':
        return slices
    if name == 'numba':
        import numba
        return numba.njit(convolve.convolve)
    sys.path.insert(0, folder)
    return importlib.import_module('convolve_' + name).convolve


if __name__ == '__main__':
    convolve.main(sys.argv[2:], function_named(sys.argv[1], sys.argv[2]))
