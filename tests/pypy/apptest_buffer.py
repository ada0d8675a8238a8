"""The memory of arrays as PyPy's programs see it: memoryview, bytes, and functions that take a buffer."""
import binascii
import struct

import micronumpy as np


def test_shape_strides_and_format():
    a = np.arange(24).reshape(2, 3, 4)[:, ::-1, ::2]
    m = memoryview(a)
    assert m.shape == a.shape
    assert m.strides == a.strides
    assert m.ndim == 3
    assert m.itemsize == 8
    assert m.nbytes == a.nbytes
    assert not m.readonly
    assert m.tolist() == a.tolist()
    assert bytes(m) == a.tobytes()
    assert m.obj is a


def test_formats():
    for name in 'int8 uint8 int16 uint16 int32 uint32 int64 uint64 float32 float64'.split():
        a = np.array([1, 2, 100], name)
        m = memoryview(a)
        assert struct.calcsize(m.format) == m.itemsize == a.itemsize
        assert m.tolist() == [1, 2, 100]
    assert memoryview(np.array([True, False])).tolist() == [True, False]
    assert memoryview(np.zeros(1, 'F')).format == 'Zf'
    assert memoryview(np.zeros(1, 'D')).format == 'Zd'


def test_written_on_one_side_and_read_on_the_other():
    a = np.zeros(4)
    m = memoryview(a)
    m[1] = 2.5
    assert a.tolist() == [0, 2.5, 0, 0]
    a[3] = 7
    assert m[3] == 7
    assert m[-1] == 7
    m[0:2] = memoryview(np.array([8.0, 9.0]))
    assert a.tolist() == [8, 9, 0, 7]
    backward = memoryview(a[::-1])
    backward[0] = 1.0
    assert a[3] == 1
    assert backward.tolist() == [1, 0, 9, 8]


def test_read_only():
    a = np.zeros(3)
    a.flags.writeable = False
    m = memoryview(a)
    assert m.readonly
    try:
        m[0] = 1.0
    except TypeError:
        pass
    else:
        raise AssertionError('written')


def test_the_view_keeps_the_memory():
    m = memoryview(np.arange(1000.0))
    for _ in range(10):
        np.ones(1000)
    assert m[999] == 999


def test_no_dimensions_and_no_items():
    assert bytes(memoryview(np.array(1.5))) == struct.pack('d', 1.5)
    assert memoryview(np.zeros((0, 3))).tolist() == []
    assert bytes(np.zeros((2, 0))) == b''
    assert bytes(np.broadcast_to(np.array([1, 2], 'i1'), (2, 2))) == b'\1\2\1\2'


def test_functions_that_take_bytes():
    a = np.array([1, 2, 255], 'u1')
    assert binascii.hexlify(a) == b'0102ff'
    try:
        binascii.hexlify(a[::2])
    except ValueError as error:
        assert str(error) == 'ndarray is not C-contiguous'
    else:
        raise AssertionError('not in one piece')
    assert np.frombuffer(memoryview(np.arange(3.0)), float).tolist() == [0, 1, 2]
