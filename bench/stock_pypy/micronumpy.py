"""Two-dimensional float64 arrays in plain Python, so that a stock PyPy can run convolve.py.

This is what a PyPy user without micronumpy would write: a class around array.array, its index checked as NumPy
does. It has exactly what the benchmark calls, and runs on Python 2.7 and 3.
"""
import array as _array

import npyheader

float64 = 'float64'


class ndarray(object):
    dtype = float64

    def __init__(self, shape, data):
        self.shape = shape
        self._rows, self._columns = shape
        self._data = data

    def _offset(self, row, column):
        if row < 0:
            row += self._rows
        if column < 0:
            column += self._columns
        if not 0 <= row < self._rows:
            raise IndexError('index %d is out of bounds for axis 0 with size %d' % (row, self._rows))
        if not 0 <= column < self._columns:
            raise IndexError('index %d is out of bounds for axis 1 with size %d' % (column, self._columns))
        return row * self._columns + column

    def __getitem__(self, index):
        row, column = index
        if isinstance(row, slice):
            return self._part(row, column)
        return self._data[self._offset(row, column)]

    def __setitem__(self, index, value):
        row, column = index
        self._data[self._offset(row, column)] = value

    def _part(self, rows, columns):
        rows, columns = range(*rows.indices(self._rows)), range(*columns.indices(self._columns))
        data = _array.array('d', [self._data[row * self._columns + column] for row in rows for column in columns])
        return ndarray((len(rows), len(columns)), data)

    def copy(self):
        return ndarray(self.shape, self._data[:])

    def sum(self):
        return sum(self._data)


def zeros(shape, dtype=float64):
    rows, columns = shape
    return ndarray((rows, columns), _array.array('d', [0.0]) * (rows * columns))


def array(rows):
    data = _array.array('d', [value for row in rows for value in row])
    return ndarray((len(rows), len(rows[0])), data)


def load(path):
    with open(path, 'rb') as stream:
        rows, columns = npyheader.read(stream)
        data = _array.array('d')
        data.fromfile(stream, rows * columns)
    return ndarray((rows, columns), data)


def save(path, a):
    with open(path, 'wb') as stream:
        npyheader.write(stream, a.shape)
        a._data.tofile(stream)
