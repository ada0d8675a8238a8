"""The buffer protocol: arrays show their memory, and are made of what shows its own."""
from _answers import check, np


def test_what_a_memoryview_sees():
    check(r"""
    memoryview(np.arange(6).reshape(2,3)).shape -> tuple(2, 3)
    memoryview(np.arange(6).reshape(2,3)).strides -> tuple(24, 8)
    memoryview(np.arange(6).reshape(2,3)[::-1,::2]).strides -> tuple(-24, 16)
    memoryview(np.arange(6).reshape(2,3)[::-1,::2]).tolist() -> list(list(3, 5), list(0, 2))
    memoryview(np.arange(6,dtype=np.int16)).format -> 'h'
    memoryview(np.zeros(2)).format -> 'd'
    memoryview(np.zeros(2,bool)).format -> '?'
    memoryview(np.zeros(2,np.float16)).format -> 'e'
    memoryview(np.zeros(2,np.complex64)).format -> 'Zf'
    memoryview(np.zeros((2,3))).nbytes -> 48
    memoryview(np.array(5)).ndim -> 0
    memoryview(np.broadcast_to(1,(2,))).readonly -> True
    memoryview(np.zeros(2)).readonly -> False
    memoryview(np.arange(4)[::2]).tobytes() == np.arange(4)[::2].tobytes() -> True
    """)


def test_bytes():
    check(r"""
    bytes(np.array([1,258],np.int16)) -> b'\x01\x00\x02\x01'
    bytes(np.array([[1,2],[3,4]],np.int8).T) -> b'\x01\x03\x02\x04'
    bytes(np.array([1,2,3],np.uint8)[::-1]) -> b'\x03\x02\x01'
    bytes(np.array(3)) -> b'\x00\x00\x00'
    bytes(np.array(True)) -> b'\x01'
    bytes(np.zeros((0,2))) -> b''
    bytearray(np.array([1,2],np.uint8)) -> bytearray(b'\x01\x02')
    """)


def test_arrays_of_buffers():
    check(r"""
    np.asarray(memoryview(b'ab')) -> array uint8 (2,) [97, 98]
    np.asarray(bytearray(b'ab')) -> array uint8 (2,) [97, 98]
    np.array(memoryview(np.arange(4.0).reshape(2,2).T)) -> array float64 (2, 2) [[0.0, 2.0], [1.0, 3.0]]
    np.asarray(memoryview(np.array([1,2],np.int16)),dtype=float) -> array float64 (2,) [1.0, 2.0]
    np.asarray(memoryview(b'ab')).flags.writeable -> False
    np.asarray(memoryview(np.zeros(2))).flags.writeable -> True
    np.asarray(memoryview(np.broadcast_to(1,(2,)))).flags.writeable -> False
    np.asarray(memoryview(np.array(5))).shape -> tuple()
    """)


def test_ndarray_in_a_buffer():
    check(r"""
    np.ndarray((2,),np.int16,buffer=np.arange(4,dtype=np.int16),offset=2) -> array int16 (2,) [1, 2]
    np.ndarray((2,2),np.int16,buffer=np.arange(6,dtype=np.int16),strides=(2,4)) -> array int16 (2, 2) [[0, 2], [1, 3]]
    np.ndarray((2,),np.int16,buffer=np.arange(4,dtype=np.int16),offset=6,strides=(-2,)) -> array int16 (2,) [3, 2]
    np.ndarray((2,2),np.int8,buffer=bytearray(b'abcd'),order='F') -> array int8 (2, 2) [[97, 99], [98, 100]]
    np.ndarray((5,),np.int16,buffer=np.arange(4,dtype=np.int16)) -> TypeError: buffer is too small for requested array
    np.ndarray((2,),np.int16,buffer=np.arange(4,dtype=np.int16),offset=9) -> TypeError: buffer is too small for requested array
    np.ndarray((3,),np.int16,buffer=np.arange(4,dtype=np.int16),strides=(-2,)) -> ValueError: strides is incompatible with shape of
        ... requested array and size of buffer
    """)


def test_outer_of_too_many_dimensions():
    check(r"""
    np.add.outer(np.zeros((1,)*40),np.zeros((1,)*40)) -> ValueError
    """)


def test_memory_is_shared():
    a = np.arange(6).reshape(2, 3)
    view = memoryview(a)
    view[1, 2] = 77
    assert a[1, 2] == 77
    b = np.asarray(view)
    b[0, 0] = 55
    assert a[0, 0] == 55 and view[0, 0] == 55
    assert not b.flags.owndata


def test_the_memory_outlives_its_array():
    views = [memoryview(np.full(100, i)) for i in range(50)]
    arrays = [np.asarray(view) for view in views]
    del views
    for i in range(50):
        assert arrays[i].tolist() == [i] * 100
