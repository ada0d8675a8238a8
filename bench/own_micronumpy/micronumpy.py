"""PyPy's own arrays, of its built-in module _numpypy (retired, but still in a PyPy 2.7), so that they can run convolve.py.

There was to be a package `numpy` in plain Python around that module. Here is what the benchmark calls, and no more.
"""
from _numpypy.multiarray import array, dtype, fromstring, zeros

import npyheader

__all__ = ['array', 'load', 'save', 'zeros']


def load(path):
    with open(path, 'rb') as stream:
        shape = npyheader.read(stream)
        return fromstring(stream.read(), dtype('float64')).reshape(shape)


def save(path, a):
    with open(path, 'wb') as stream:
        npyheader.write(stream, a.shape)
        stream.write(a.tostring())
