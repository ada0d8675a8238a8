"""Two-dimensional float64 arrays in plain Python, so that a stock PyPy can run convolve.py.

This is what a PyPy user without micronumpy would write: a class around array.array, its index checked as NumPy
does. It has exactly what the benchmark calls, and runs on Python 2.7 and 3.
"""
import array as _array
import ast
import struct
import sys

float64 = 'float64'
_MAGIC = b'\x93NUMPY'


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
    """A .npy file of version 1 with a two-dimensional little-endian float64 array in C order."""
    with open(path, 'rb') as stream:
        if stream.read(8) != _MAGIC + b'\x01\x00' or sys.byteorder != 'little':
            raise ValueError('%s is not a .npy file that can be read here' % path)
        length = struct.unpack('<H', stream.read(2))[0]
        header = ast.literal_eval(stream.read(length).decode('latin-1'))
        if header['descr'] != '<f8' or header['fortran_order'] or len(header['shape']) != 2:
            raise ValueError('%s does not hold a two-dimensional float64 array' % path)
        data = _array.array('d')
        data.fromfile(stream, header['shape'][0] * header['shape'][1])
    return ndarray(header['shape'], data)


def save(path, a):
    header = "{'descr': '<f8', 'fortran_order': False, 'shape': (%d, %d), }" % a.shape
    header += ' ' * (-(len(header) + 11) % 64) + '\n'
    with open(path, 'wb') as stream:
        stream.write(_MAGIC + b'\x01\x00' + struct.pack('<H', len(header)) + header.encode('latin-1'))
        a._data.tofile(stream)
