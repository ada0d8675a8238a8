"""micronumpy's arrays and NumPy's in one process, on the same memory.

For a PyPy that has the module built in and NumPy installed:  tools/run_app_tests.py PYPY tests/bridge/test_numpy.py
"""
import gc

import micronumpy
import numpy

DTYPES = ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float16', 'float32', 'float64',
          'complex64', 'complex128']


def address(array):
    return array.__array_interface__['data'][0]


def same_memory(ours, theirs):
    assert type(ours) is micronumpy.ndarray
    assert type(theirs) is numpy.ndarray
    assert ours.shape == theirs.shape
    assert ours.strides == theirs.strides or ours.size == 0
    assert ours.dtype.str == theirs.dtype.str
    assert address(ours) == address(theirs) or ours.size == 0
    assert ours.tolist() == theirs.tolist()


def churn():
    """Give freed memory a chance to be used again."""
    for _ in range(3):
        gc.collect()
        for n in (10, 1000, 100000):
            micronumpy.full(n, 77)
            numpy.full(n, 88)


def refused(call, exception):
    try:
        call()
    except exception as error:
        return str(error)
    raise AssertionError('not refused')


# ---- numpy.asarray(ours) ----

def test_numpy_takes_every_type():
    for name in DTYPES:
        ours = micronumpy.arange(6).astype(name).reshape(2, 3)
        theirs = numpy.asarray(ours)
        same_memory(ours, theirs)
        assert theirs.dtype == numpy.dtype(name)
        theirs[1, 2] = 1
        assert ours[1, 2] == 1
        ours[0, 0] = 1
        assert theirs[0, 0] == 1


def test_numpy_takes_every_layout():
    base = micronumpy.arange(24.0).reshape(2, 3, 4)
    for ours in [base, base.T, base[::-1], base[:, ::-2], base[..., 1:3], base[1], base[0, 0, 1:], base[1:1], base[()],
                 micronumpy.zeros((0, 3)), micronumpy.zeros((2, 0, 3)), micronumpy.array(2.5), base.transpose(1, 2, 0)[::2]]:
        same_memory(ours, numpy.asarray(ours))


def test_numpy_shares_writes_of_strided_views():
    ours = micronumpy.zeros((4, 6))
    theirs = numpy.asarray(ours[::-2, ::3])
    theirs[...] = [[1, 2], [3, 4]]
    assert ours.tolist() == [[0] * 6, [3, 0, 0, 4, 0, 0], [0] * 6, [1, 0, 0, 2, 0, 0]]
    ours[3, 0] = 9
    assert theirs[0, 0] == 9


def test_numpy_keeps_our_memory():
    theirs = numpy.asarray(micronumpy.arange(1000.0)[10:])
    small = numpy.asarray(micronumpy.arange(3.0))
    churn()
    assert theirs.base is not None
    assert theirs[0] == 10 and theirs[-1] == 999 and theirs.sum() == 499455
    assert small.tolist() == [0, 1, 2]


def test_numpy_respects_read_only():
    ours = micronumpy.zeros(3)
    ours.flags.writeable = False
    theirs = numpy.asarray(ours)
    assert not theirs.flags.writeable
    refused(lambda: theirs.__setitem__(0, 1.0), ValueError)
    assert not numpy.asarray(micronumpy.broadcast_to(micronumpy.arange(3), (2, 3))).flags.writeable


def test_numpy_makes_copies_when_told():
    ours = micronumpy.zeros(3)
    theirs = numpy.array(ours)
    theirs[0] = 1
    assert ours[0] == 0


def test_numpys_functions_take_our_arrays():
    ours = micronumpy.arange(8.0)
    spectrum = numpy.fft.fft(ours)
    assert spectrum.shape == (8,)
    assert abs(spectrum[0] - 28) < 1e-12
    assert abs(numpy.linalg.det(micronumpy.eye(3) * 2) - 8) < 1e-12


# ---- micronumpy.asarray(theirs) ----

def test_we_take_every_type():
    for name in DTYPES:
        theirs = numpy.arange(6).astype(name).reshape(2, 3)
        ours = micronumpy.asarray(theirs)
        same_memory(ours, theirs)
        ours[1, 2] = 1
        assert theirs[1, 2] == 1
        theirs[0, 0] = 1
        assert ours[0, 0] == 1


def test_we_take_every_layout():
    base = numpy.arange(24.0).reshape(2, 3, 4)
    for theirs in [base, base.T, base[::-1], base[:, ::-2], base[..., 1:3], base[1], base[0, 0, 1:], base[1:1], base[()],
                   numpy.zeros((0, 3)), numpy.zeros((2, 0, 3)), numpy.array(2.5), base.transpose(1, 2, 0)[::2],
                   numpy.broadcast_to(numpy.arange(3.0), (2, 3))]:
        same_memory(micronumpy.asarray(theirs), theirs)


def test_we_share_writes_of_strided_views():
    theirs = numpy.zeros((4, 6))
    ours = micronumpy.asarray(theirs[::-2, ::3])
    ours[...] = [[1, 2], [3, 4]]
    assert theirs.tolist() == [[0] * 6, [3, 0, 0, 4, 0, 0], [0] * 6, [1, 0, 0, 2, 0, 0]]
    theirs[3, 0] = 9
    assert ours[0, 0] == 9


def test_we_keep_their_memory():
    theirs = numpy.arange(1000.0)
    ours = micronumpy.asarray(theirs)
    assert ours.base is theirs
    part = ours[10:20]
    del theirs, ours
    churn()
    assert part.tolist() == list(range(10, 20))


def test_we_respect_read_only():
    theirs = numpy.zeros(3)
    theirs.flags.writeable = False
    ours = micronumpy.asarray(theirs)
    assert not ours.flags.writeable
    refused(lambda: ours.__setitem__(0, 1.0), ValueError)
    refused(lambda: ours.flags.__setitem__('WRITEABLE', True), ValueError)


def test_what_has_no_type_here_is_refused():
    for theirs in [numpy.zeros(2, 'i4,f8'), numpy.array([None, 'x'], object), numpy.array(['a', 'b']), numpy.array([b'ab']),
                   numpy.zeros(2, 'M8[s]'), numpy.zeros(2, 'm8[s]'), numpy.zeros(2, '>f8'), numpy.zeros(2, 'V3'),
                   numpy.zeros(2, numpy.longdouble)]:
        message = refused(lambda: micronumpy.asarray(theirs), TypeError)
        assert 'not understood' in message, (theirs.dtype, message)


def test_there_and_back():
    ours = micronumpy.arange(6.0).reshape(2, 3)
    again = micronumpy.asarray(numpy.asarray(ours).T)
    assert address(again) == address(ours)
    again[2, 1] = -1
    assert ours[1, 2] == -1


# ---- both in one expression, and scalars ----

def test_our_operators_take_their_arrays():
    theirs = numpy.arange(3.0)
    result = micronumpy.ones(3) + theirs
    assert result.tolist() == [1, 2, 3]
    ours = micronumpy.zeros(3)
    ours[:] = theirs
    assert ours.tolist() == [0, 1, 2]


def test_scalars():
    assert micronumpy.float64(1.5) == numpy.float64(1.5)
    assert numpy.float64(micronumpy.float64(1.5)) == 1.5
    ours = micronumpy.zeros(2)
    ours[0] = numpy.float64(2.5)
    ours[1] = numpy.int32(3)
    assert ours.tolist() == [2.5, 3.0]
    theirs = numpy.zeros(2)
    theirs[0] = micronumpy.float64(2.5)
    theirs[1] = micronumpy.float32(3)
    assert theirs.tolist() == [2.5, 3.0]
    assert [10, 11, 12][micronumpy.int64(1)] == 11
    assert numpy.arange(5)[micronumpy.int64(2)] == 2
