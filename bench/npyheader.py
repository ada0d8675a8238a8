"""The header of a .npy file of version 1 with a two-dimensional float64 array; for Python 2.7 and 3."""
import ast
import struct
import sys

_MAGIC = b'\x93NUMPY\x01\x00'


def read(stream):
    """The shape.  What follows in the stream are the items, little-endian and in C order."""
    if stream.read(len(_MAGIC)) != _MAGIC or sys.byteorder != 'little':
        raise ValueError('this is not a .npy file that can be read here')
    length = struct.unpack('<H', stream.read(2))[0]
    header = ast.literal_eval(stream.read(length).decode('latin-1'))
    if header['descr'] != '<f8' or header['fortran_order'] or len(header['shape']) != 2:
        raise ValueError('this file does not hold a two-dimensional float64 array')
    return header['shape']


def write(stream, shape):
    header = "{'descr': '<f8', 'fortran_order': False, 'shape': (%d, %d), }" % shape
    header += ' ' * (-(len(header) + 11) % 64) + '\n'
    stream.write(_MAGIC + struct.pack('<H', len(header)) + header.encode('latin-1'))
