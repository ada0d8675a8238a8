"""Views, copies and conversions."""
from _answers import check


def test_reshape():
    check(r"""
    np.zeros_like(np.arange(6).reshape(2,3),dtype=float,shape=4) -> array float64 (4,) [0.0, 0.0, 0.0, 0.0]
    np.arange(6).reshape(2,3) -> array int64 (2, 3) [[0, 1, 2], [3, 4, 5]]
    np.arange(6).reshape((2,3)) -> array int64 (2, 3) [[0, 1, 2], [3, 4, 5]]
    np.arange(6).reshape([2,3]) -> array int64 (2, 3) [[0, 1, 2], [3, 4, 5]]
    np.arange(6).reshape(-1,3) -> array int64 (2, 3) [[0, 1, 2], [3, 4, 5]]
    np.arange(6).reshape(-1) -> array int64 (6,) [0, 1, 2, 3, 4, 5]
    np.arange(6).reshape(-1,-1) -> ValueError: can only specify one unknown dimension
    np.arange(6).reshape(4,2) -> ValueError: cannot reshape array of size 6 into shape (4,2)
    np.arange(6).reshape(4,-1) -> ValueError: cannot reshape array of size 6 into shape (4,newaxis)
    np.arange(6).reshape(-2,3) -> array int64 (2, 3) [[0, 1, 2], [3, 4, 5]]
    np.arange(6).reshape(0,-1) -> ValueError: cannot reshape array of size 6 into shape (0,newaxis)
    np.arange(0).reshape(0,-1) -> ValueError: cannot reshape array of size 0 into shape (0,newaxis)
    np.arange(6).reshape(2.0,3) -> TypeError: 'float' object cannot be interpreted as an integer
    np.arange(6).reshape((2.0,3)) -> TypeError: 'float' object cannot be interpreted as an integer
    np.arange(6).reshape('ab') -> TypeError: 'str' object cannot be interpreted as an integer
    np.arange(6).reshape() -> TypeError: reshape() takes exactly 1 argument (0 given)
    np.arange(6).reshape(2,3,order='F') -> array int64 (2, 3) [[0, 2, 4], [1, 3, 5]]
    np.arange(6).reshape(2,3,order='A') -> array int64 (2, 3) [[0, 1, 2], [3, 4, 5]]
    np.arange(6).reshape(2,3,order='K') -> ValueError: order 'K' is not permitted for reshaping
    np.arange(6).reshape(2,3,order='Q') -> ValueError: order must be one of 'C', 'F', 'A', or 'K' (got 'Q')
    np.arange(6).reshape(2,3,foo=1) -> TypeError
    np.arange(6).reshape(None) -> array int64 (6,) [0, 1, 2, 3, 4, 5]
    np.arange(6).reshape(2,None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
    np.arange(6).reshape(2**70) -> ValueError: Maximum allowed dimension exceeded
    np.arange(6).reshape(2,3)[:,::-1].ravel('K') -> array int64 (6,) [2, 1, 0, 5, 4, 3]
    np.reshape([1,2,3,4],(2,2)) -> array int64 (2, 2) [[1, 2], [3, 4]]
    np.reshape([1,2,3,4],(2,2),'F') -> array int64 (2, 2) [[1, 3], [2, 4]]
    np.arange(6).reshape(2,3)[[]].strides -> tuple(0, 0)
    """)


def test_base():
    check(r"""
    np.arange(6).reshape((2,3),copy=False).base is not None -> True
    np.arange(3).astype(int,copy=False).base -> None
    """)


def test_ravel():
    check(r"""
    np.arange(6).reshape(2,3).ravel() -> array int64 (6,) [0, 1, 2, 3, 4, 5]
    np.arange(6).reshape(2,3).ravel('F') -> array int64 (6,) [0, 3, 1, 4, 2, 5]
    np.arange(6).reshape(2,3).ravel(order='X') -> ValueError: order must be one of 'C', 'F', 'A', or 'K' (got 'X')
    np.array(5).ravel() -> array int64 (1,) [5]
    np.ravel([[1,2],[3,4]]) -> array int64 (4,) [1, 2, 3, 4]
    """)


def test_transpose():
    check(r"""
    np.arange(24).reshape(2,3,4).transpose(1,0,2)[:,::-1].ravel('K') -> array int64 (24,) [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
        ... 23, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    np.arange(24).reshape(2,3,4).transpose(1,0) -> ValueError: axes don't match array
    np.arange(24).reshape(2,3,4).transpose(1,1,0) -> ValueError: repeated axis in transpose
    np.arange(24).reshape(2,3,4).transpose(1,3,0) -> AxisError: axis 3 is out of bounds for array of dimension 3
    np.arange(24).reshape(2,3,4).transpose(1.5,3,0) -> TypeError: 'float' object cannot be interpreted as an integer
    np.transpose([[1,2],[3,4]]) -> array int64 (2, 2) [[1, 3], [2, 4]]
    """)


def test_flatten():
    check(r"""
    np.arange(6).reshape(2,3).flatten('F') -> array int64 (6,) [0, 3, 1, 4, 2, 5]
    """)


def test_copy():
    check(r"""
    np.copy(np.arange(6).reshape(2,3).T).strides -> tuple(8, 24)
    """)


def test_astype():
    check(r"""
    np.arange(6).astype(float) -> array float64 (6,) [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
    np.arange(3.).astype(int,casting='safe') -> TypeError: Cannot cast array data from dtype('float64') to dtype('int64') according to
        ... the rule 'safe'
    np.arange(3.).astype(int,casting='same_kind') -> TypeError: Cannot cast array data from dtype('float64') to dtype('int64')
        ... according to the rule 'same_kind'
    np.arange(3.).astype(int,casting='foo') -> ValueError
    np.array([1+2j]).astype(float) -> array float64 (1,) [1.0]
    np.array([float('nan'),1e30]).astype(int) -> array int64 (2,) [-9223372036854775808, -9223372036854775808]
    np.array([1e300]).astype(np.float32) -> array float32 (1,) [inf]
    np.array([-1]).astype(np.uint8) -> array uint8 (1,) [255]
    np.array([300.7]).astype(np.uint8) -> array uint8 (1,) [44]
    np.arange(3).astype() -> TypeError
    np.arange(6)[::2].astype(int,order='A',copy=False).strides -> tuple(8)
    np.arange(6).reshape(2,3).T.astype(int,order='A',copy=False).strides -> tuple(8, 24)
    np.arange(6).reshape(2,3).T.astype(int,order='K',copy=False).strides -> tuple(8, 24)
    np.arange(6)[::2].astype(int,order='K',copy=False).strides -> tuple(16)
    """)


def test_swapaxes():
    check(r"""
    np.arange(24).reshape(2,3,4).swapaxes(0) -> TypeError
    np.swapaxes([[1,2],[3,4]],0,1) -> array int64 (2, 2) [[1, 3], [2, 4]]
    """)


def test_mT():
    check(r"""
    np.arange(24).reshape(2,3,4).mT.shape -> tuple(2, 4, 3)
    np.arange(3).mT -> ValueError: matrix transpose with ndim < 2 is undefined
    """)


def test_fill():
    check(r"""
    np.zeros(3).fill([1,2]) -> ValueError: setting an array element with a sequence.
    np.zeros(3).fill([1]) -> ValueError: setting an array element with a sequence.
    np.zeros(3,int).fill(1.5) -> None
    np.zeros(3,np.int8).fill(300) -> OverflowError: Python integer 300 out of bounds for int8
    """)


def test_tolist():
    check(r"""
    np.arange(6).reshape(2,3).tolist() -> list(list(0, 1, 2), list(3, 4, 5))
    np.array(5).tolist() -> 5
    np.arange(2,dtype=np.float32).tolist() -> list(0.0, 1.0)
    np.array([True]).tolist() -> list(True)
    """)


def test_item():
    check(r"""
    np.arange(6).reshape(2,3).item(1,2) -> 5
    np.arange(6).reshape(2,3).item((1,2)) -> 5
    np.arange(6).reshape(2,3).item(4) -> 4
    np.arange(6).reshape(2,3).item(-1) -> 5
    np.arange(6).reshape(2,3).item(6) -> IndexError: index 6 is out of bounds for size 6
    np.arange(6).reshape(2,3).item() -> ValueError: can only convert an array of size 1 to a Python scalar
    np.array([5]).item() -> 5
    np.arange(6).reshape(2,3).item(1,2,3) -> ValueError: incorrect number of indices for array
    np.arange(6).reshape(2,3).item(2,2) -> IndexError: index 2 is out of bounds for axis 0 with size 2
    np.arange(6).reshape(2,3).item(1.5) -> TypeError: 'float' object cannot be interpreted as an integer
    np.arange(6).reshape(2,3).item((1,)) -> 1
    """)


def test_view():
    check(r"""
    np.arange(4,dtype=np.int8).view(np.int32) -> array int32 (1,) [50462976]
    np.arange(3,dtype=np.int8).view(np.int32) -> ValueError: When changing to a larger dtype, its size must be a divisor of the total
        ... size in bytes of the last axis of the array.
    np.array(5).view(np.int8) -> ValueError: Changing the dtype of a 0d array is only supported if the itemsize is unchanged
    np.array(5).view(float) -> array float64 () 2.5e-323
    np.arange(4).view() -> array int64 (4,) [0, 1, 2, 3]
    np.arange(4).view(np.ndarray) -> array int64 (4,) [0, 1, 2, 3]
    np.arange(4).view(dtype=np.float64) -> array float64 (4,) [0.0, 5e-324, 1e-323, 1.5e-323]
    np.arange(4).view('foo') -> TypeError: data type 'foo' not understood
    np.arange(4).view(type=np.ndarray) -> array int64 (4,) [0, 1, 2, 3]
    """)


def test_diagonal():
    check(r"""
    np.arange(9).reshape(3,3).diagonal() -> array int64 (3,) [0, 4, 8]
    np.arange(9).reshape(3,3).diagonal(1) -> array int64 (2,) [1, 5]
    np.arange(9).reshape(3,3).diagonal(offset=-1) -> array int64 (2,) [3, 7]
    np.arange(3).diagonal() -> ValueError: diag requires an array of at least two dimensions
    np.arange(27).reshape(3,3,3).diagonal(0,1,2) -> array int64 (3, 3) [[0, 4, 8], [9, 13, 17], [18, 22, 26]]
    np.arange(27).reshape(3,3,3).diagonal(0,1,1) -> ValueError: axis1 and axis2 cannot be the same
    """)


def test_trace():
    check(r"""
    np.arange(9).reshape(3,3).trace() -> int64 12
    np.arange(9).reshape(3,3).trace(1) -> int64 6
    np.arange(27).reshape(3,3,3).trace(0,1,2) -> array int64 (3,) [12, 39, 66]
    np.arange(9,dtype=np.int8).reshape(3,3).trace() -> int64 12
    np.arange(9,dtype=np.int8).reshape(3,3).trace(dtype=np.int8) -> int8 12
    np.arange(3).trace() -> ValueError: diag requires an array of at least two dimensions
    np.trace([[1,2],[3,4]]) -> int64 5
    np.trace(np.arange(8).reshape(2,2,2)) -> array int64 (2,) [6, 8]
    """)


def test_nonzero():
    check(r"""
    np.arange(3).nonzero() -> tuple(array int64 (2,) [1, 2])
    np.array(5).nonzero() -> ValueError: Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.
    np.nonzero([[1,0],[0,2]]) -> tuple(array int64 (2,) [0, 1], array int64 (2,) [0, 1])
    """)


def test_python_protocols():
    check(r"""
    bool(np.array([])) -> ValueError: The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is
        ... not empty.
    bool(np.array([0])) -> False
    bool(np.array([[1]])) -> True
    bool(np.zeros((2,0))) -> ValueError: The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array
        ... is not empty.
    int(np.array([1,2])) -> TypeError: only 0-dimensional arrays can be converted to Python scalars
    int(np.array([3])) -> TypeError: only 0-dimensional arrays can be converted to Python scalars
    int(np.array(3.7)) -> 3
    float(np.array([[3]])) -> TypeError: only 0-dimensional arrays can be converted to Python scalars
    float(np.array([1,2])) -> TypeError: only 0-dimensional arrays can be converted to Python scalars
    float(np.array(1j)) -> TypeError
    complex(np.array(2)) -> (2+0j)
    complex(np.array([1,2])) -> TypeError: only 0-dimensional arrays can be converted to Python scalars
    [1,2,3][np.array(1)] -> 2
    [1,2,3][np.array([1])] -> TypeError
    [1,2,3][np.array(1.0)] -> TypeError
    range(np.array(3)) -> range(0, 3)
    len(np.array(5)) -> TypeError: len() of unsized object
    iter(np.array(5)) -> TypeError: iteration over a 0-d array
    list(np.array([1,2])) -> list(int64 1, int64 2)
    3 in np.arange(5) -> True
    'a' in np.arange(5) -> False
    [1,2] in np.arange(4).reshape(2,2) -> False
    5.5 in np.arange(3) -> False
    np.nan in np.array([np.nan]) -> False
    hash(np.arange(3)) -> TypeError
    np.add -> <ufunc 'add'>
    np.matmul -> <ufunc 'matmul'>
    str(np.add) -> "<ufunc 'add'>"
    type(np.add) -> <class 'numpy.ufunc'>
    np.abs is np.absolute -> True
    np.abs -> <ufunc 'absolute'>
    (np.zeros((2,0,3))@np.zeros((2,3,4))).strides -> tuple(0, 0, 0)
    [x.tolist() for x in np.array_split(np.arange(7),3)] -> list(list(0, 1, 2), list(3, 4), list(5, 6))
    [x.tolist() for x in np.split(np.arange(6).reshape(2,3),[1],axis=1)] -> list(list(list(0), list(3)), list(list(1, 2), list(4, 5)))
    [x.tolist() for x in np.hsplit(np.arange(6).reshape(2,3),3)] -> list(list(list(0), list(3)), list(list(1), list(4)), list(list(2),
        ... list(5)))
    [x.tolist() for x in np.vsplit(np.arange(6).reshape(2,3),2)] -> list(list(list(0, 1, 2)), list(list(3, 4, 5)))
    [x.tolist() for x in np.unstack(np.arange(6).reshape(2,3))] -> list(list(0, 1, 2), list(3, 4, 5))
    [x.tolist() for x in np.broadcast_arrays([1,2],[[3],[4]])] -> list(list(list(1, 2), list(1, 2)), list(list(3, 3), list(4, 4)))
    """)


def test_shape():
    check(r"""
    np.shape([[1,2]]) -> tuple(1, 2)
    """)


def test_size():
    check(r"""
    np.size([[1,2]]) -> 2
    np.size([[1,2]],0) -> 1
    np.size([[1,2]],5) -> AxisError: axis 5 is out of bounds for array of dimension 2
    """)


def test_ndim():
    check(r"""
    np.ndim(5) -> 0
    np.ndim([1]) -> 1
    """)


def test_squeeze():
    check(r"""
    np.squeeze([[1]]) -> array int64 () 1
    """)


def test_moveaxis():
    check(r"""
    np.moveaxis(np.zeros((2,3,4)),0,-1).shape -> tuple(3, 4, 2)
    np.moveaxis(np.zeros((2,3,4)),[0,1],[-1,-2]).shape -> tuple(4, 3, 2)
    np.moveaxis(np.zeros((2,3,4)),[0,1],[-1]).shape -> ValueError: `source` and `destination` arguments must have the same number of
        ... elements
    np.moveaxis(np.zeros((2,3,4)),0,5).shape -> AxisError: destination: axis 5 is out of bounds for array of dimension 3
    np.moveaxis(np.zeros((2,3,4)),-1,0).shape -> tuple(4, 2, 3)
    """)


def test_expand_dims():
    check(r"""
    np.expand_dims(np.zeros(3),0).shape -> tuple(1, 3)
    np.expand_dims(np.zeros(3),(0,2)).shape -> tuple(1, 3, 1)
    np.expand_dims(np.zeros(3),5).shape -> AxisError: axis 5 is out of bounds for array of dimension 2
    np.expand_dims(np.zeros((0,3)),0).strides -> tuple(24, 24, 8)
    np.expand_dims([1,2],1) -> array int64 (2, 1) [[1], [2]]
    """)


def test_rollaxis():
    check(r"""
    np.rollaxis(np.zeros((2,3,4)),2).shape -> tuple(4, 2, 3)
    """)
