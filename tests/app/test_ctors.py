"""Constructors: of objects, of a shape, like another array, ranges."""
from _answers import check


def test_zeros():
    check(r"""
    np.zeros('a') -> TypeError: 'str' object cannot be interpreted as an integer
    np.zeros(2.5) -> TypeError: expected a sequence of integers or a single integer, got '2.5'
    np.zeros((2.5,)) -> TypeError: 'float' object cannot be interpreted as an integer
    np.zeros(2**70) -> ValueError: Maximum allowed dimension exceeded
    np.zeros((2**70,)) -> ValueError: Maximum allowed dimension exceeded
    np.zeros(-1) -> ValueError: negative dimensions are not allowed
    np.zeros((2,-1)) -> ValueError: negative dimensions are not allowed
    np.zeros((2**62,2**62)) -> ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.
    np.zeros(2**61) -> ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.
    np.zeros((2**40,)) -> MemoryError: Unable to allocate 8.00 TiB for an array with shape (1099511627776,) and data type float64
    np.zeros((1,)*65) -> ValueError: maximum supported dimension for an ndarray is currently 64, found 65
    np.zeros([2,3]).shape -> tuple(2, 3)
    np.zeros(None).shape -> TypeError: Use () not None as shape arguments
    np.zeros(()).shape -> tuple()
    np.zeros(np.array([2,3])).shape -> tuple(2, 3)
    np.zeros(np.array(2)).shape -> tuple(2)
    np.zeros(np.float64(2)) -> TypeError: expected a sequence of integers or a single integer, got 'np.float64(2.0)'
    np.zeros({1:2}).shape -> TypeError: expected a sequence of integers or a single integer, got '{1: 2}'
    np.zeros(range(3)).shape -> tuple(0, 1, 2)
    np.zeros(3, order='X') -> ValueError: order must be one of 'C', 'F', 'A', or 'K' (got 'X')
    np.zeros(3, order='f') -> array float64 (3,) [0.0, 0.0, 0.0]
    np.zeros((2,3), order='K').strides -> ValueError: only 'C' or 'F' order is permitted
    np.zeros((2,3), order='A').strides -> ValueError: only 'C' or 'F' order is permitted
    np.zeros((2,3), order=None).strides -> tuple(24, 8)
    np.zeros(3, order=1) -> TypeError: order must be str, not int
    np.zeros(3, order='CF') -> ValueError: order must be one of 'C', 'F', 'A', or 'K' (got 'CF')
    np.zeros(3,'foo') -> TypeError: data type 'foo' not understood
    np.zeros(3,5) -> TypeError: Cannot interpret '5' as a data type
    np.zeros(3,dtype='x') -> TypeError: data type 'x' not understood
    np.zeros(3,dtype=None).dtype -> dtype('float64')
    np.zeros((1,2,1)).squeeze().shape -> tuple(2)
    np.zeros((1,2,1)).squeeze(0).shape -> tuple(2, 1)
    np.zeros((1,2,1)).squeeze((0,2)).shape -> tuple(2)
    np.zeros((1,2,1)).squeeze(1).shape -> ValueError: cannot select an axis to squeeze out which has size not equal to one
    np.zeros((1,2,1)).squeeze(5).shape -> AxisError: axis 5 is out of bounds for array of dimension 3
    np.zeros((1,2,1)).squeeze((0,0)).shape -> ValueError: duplicate value in 'axis'
    np.zeros((1,1)).squeeze().shape -> tuple()
    np.zeros((1,1)).squeeze(()).shape -> tuple(1, 1)
    np.zeros((3,0)).strides -> tuple(0, 0)
    np.zeros((0,3)).strides -> tuple(0, 0)
    np.zeros((2,0,3)).astype(int).strides -> tuple(0, 0, 0)
    np.zeros((2,0,3)).copy().strides -> tuple(0, 0, 0)
    np.zeros((2,3,1))[:,:0].copy().strides -> tuple(0, 0, 0)
    np.zeros((2,0,3),order='F').strides -> tuple(0, 0, 0)
    np.zeros((3,1,4))[:,:,::2].copy('K').strides -> tuple(16, 16, 8)
    np.zeros((0,3)).reshape(3,0).strides -> tuple(8, 8)
    np.zeros(6)[:0].reshape(0,3).strides -> tuple(24, 8)
    np.zeros((0,3)).reshape(0).strides -> tuple(8)
    np.zeros((2,0,3)).ravel().strides -> tuple(8)
    np.zeros((2,3))[:0].strides -> tuple(24, 8)
    np.zeros((2,3))[:0].T.strides -> tuple(8, 24)
    np.zeros((2,3))[:0].copy('K').strides -> tuple(0, 0)
    np.zeros((0,3))[None].strides -> tuple(0, 0, 0)
    np.zeros((0,3)).view('i4').strides -> tuple(0, 4)
    np.zeros((0,3)).view('i4').shape -> tuple(0, 6)
    """)


def test_array():
    check(r"""
    np.array([1,2], order='K') -> array int64 (2,) [1, 2]
    np.array() -> TypeError
    np.array([1,2],copy=None) -> array int64 (2,) [1, 2]
    np.array([1,2],copy=False) -> ValueError: Unable to avoid copy while creating an array as requested.
    np.array(np.arange(3),copy=False) -> array int64 (3,) [0, 1, 2]
    np.array(np.arange(3),dtype=float,copy=False) -> ValueError: Unable to avoid copy while creating an array as requested.
    np.array(np.arange(6).reshape(2,3).T).strides -> tuple(8, 24)
    np.array(np.arange(6).reshape(2,3).T,order='C').strides -> tuple(16, 8)
    np.array(np.arange(6).reshape(2,3).T,order='A').strides -> tuple(8, 24)
    np.array(np.arange(6).reshape(2,3)[:,::2],order='A').strides -> tuple(16, 8)
    np.array([[1,2],[3,4]],order='F').strides -> tuple(8, 16)
    np.array([1,2],ndmin=3).shape -> tuple(1, 1, 2)
    np.array([1,2],ndmin=65) -> ValueError: ndmin must be <= ndmax (64)
    np.array([[1,2],[3,4]],order='F',ndmin=4).strides -> tuple(8, 8, 8, 16)
    np.array([1,2],subok=True) -> array int64 (2,) [1, 2]
    np.array([1,2],dtype='int8',ndmin=2) -> array int8 (1, 2) [[1, 2]]
    np.array([[1,2],[3]]) -> ValueError: setting an array element with a sequence. The requested array has an inhomogeneous
        ... shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
    np.array([[1,2],3]) -> ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape
        ... after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
    np.array([300],dtype=np.int8) -> OverflowError: Python integer 300 out of bounds for int8
    np.array([1.5,float('nan')],dtype=int) -> ValueError: cannot convert float NaN to integer
    np.array([2**63]) -> array uint64 (1,) [9223372036854775808]
    np.array([-1,2**63]) -> array float64 (2,) [-1.0, 9.223372036854776e+18]
    np.array([1,2.5,3j]) -> array complex128 (3,) [(1+0j), (2.5+0j), 3j]
    np.array([True,2]) -> array int64 (2,) [1, 2]
    np.array([np.float32(1),2.5]) -> array float64 (2,) [1.0, 2.5]
    np.array([np.float32(1),2]) -> array float64 (2,) [1.0, 2.0]
    np.array([np.int8(1),2]) -> array int64 (2,) [1, 2]
    np.array([np.int8(1),True]) -> array int8 (2,) [1, 1]
    np.array(5,dtype=bool) -> array bool () True
    np.array(range(4)) -> array int64 (4,) [0, 1, 2, 3]
    np.array([np.arange(3),np.arange(3)]) -> array int64 (2, 3) [[0, 1, 2], [0, 1, 2]]
    np.array([[],[]]).shape -> tuple(2, 0)
    np.array([]).dtype -> dtype('float64')
    np.array(1+2j,dtype=float) -> TypeError: float() argument must be a string or a real number, not 'complex'
    np.array([1+2j],dtype=int) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
    np.array(np.array([1+2j]),dtype=float) -> array float64 (1,) [1.0]
    np.array([1,2]).__bool__() -> ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
    np.array(np.zeros((0,2))).strides -> tuple(0, 0)
    np.array([[],[]]).strides -> tuple(0, 0)
    np.array(5)[None][:0].strides -> tuple(0)
    np.array([[1,2],[3,4]],ndmax=2) -> array int64 (2, 2) [[1, 2], [3, 4]]
    np.array([[1,2],[3,4]],ndmax=1) -> ValueError: setting an array element with a sequence. The requested array would exceed
        ... the maximum number of dimension of 1.
    np.array([[1,2],[3,4]],ndmax=0) -> ValueError: setting an array element with a sequence. The requested array would exceed
        ... the maximum number of dimension of 0.
    np.array(3,ndmax=0) -> array int64 () 3
    np.array(np.eye(2),ndmax=1) -> array float64 (2, 2) [[1.0, 0.0], [0.0, 1.0]]
    np.array([np.eye(2)],ndmax=2) -> ValueError: setting an array element with a sequence. The requested array would exceed the
        ... maximum number of dimension of 2.
    np.array([3,4],ndmin=2,ndmax=1) -> ValueError: ndmin must be <= ndmax (1)
    np.array([3,4],ndmax=-1) -> ValueError: ndmax must be in the range [0, NPY_MAXDIMS (64)]
    np.array([3,4],ndmax=65) -> ValueError: ndmax must be in the range [0, NPY_MAXDIMS (64)]
    np.array([3,4],ndmax=None) -> TypeError
    """)


def test_asarray():
    check(r"""
    np.asarray([1,2],copy=False) -> ValueError: Unable to avoid copy while creating an array as requested.
    np.asarray(np.arange(3),dtype=float) -> array float64 (3,) [0.0, 1.0, 2.0]
    np.asarray(5) -> array int64 () 5
    np.asarray([1,2],order='F') -> array int64 (2,) [1, 2]
    """)


def test_ones():
    check(r"""
    np.ones(3,int) -> array int64 (3,) [1, 1, 1]
    """)


def test_full():
    check(r"""
    np.full(3,2) -> array int64 (3,) [2, 2, 2]
    np.full((2,2),1.5,order='F').strides -> tuple(8, 16)
    np.full(3,[1,2,3]) -> array int64 (3,) [1, 2, 3]
    np.full(3,[1,2]) -> ValueError: could not broadcast input array from shape (2,) into shape (3,)
    np.full(3,1.5,dtype=int) -> array int64 (3,) [1, 1, 1]
    np.full(3,True) -> array bool (3,) [True, True, True]
    np.full(3,300,dtype=np.int8) -> OverflowError: Python integer 300 out of bounds for int8
    np.full((2,3),np.float32(3)) -> array float32 (2, 3) [[3.0, 3.0, 3.0], [3.0, 3.0, 3.0]]
    """)


def test_zeros_like():
    check(r"""
    np.zeros_like([1,2]) -> array int64 (2,) [0, 0]
    np.zeros_like(np.arange(6).reshape(2,3).T).strides -> tuple(8, 24)
    np.zeros_like(np.arange(6).reshape(2,3).T,order='C').strides -> tuple(16, 8)
    np.zeros_like(np.arange(6).reshape(2,3).T,order='F').strides -> tuple(8, 24)
    np.zeros_like(np.arange(6).reshape(2,3),order='A').strides -> tuple(24, 8)
    np.zeros_like(np.arange(6).reshape(2,3).T,shape=(4,5)).strides -> tuple(8, 32)
    np.zeros_like(np.arange(6).reshape(2,3).T,shape=(4,5,6)).strides -> tuple(240, 48, 8)
    np.zeros_like(np.broadcast_to(np.zeros(3),(2,3))).strides -> tuple(8, 16)
    np.zeros_like(np.zeros((2,3))[:0]).strides -> tuple(0, 0)
    """)


def test_ones_like():
    check(r"""
    np.ones_like(2.5) -> array float64 () 1.0
    """)


def test_full_like():
    check(r"""
    np.full_like([1,2],1.7) -> array int64 (2,) [1, 1]
    np.full_like([1,2],1.7,dtype=float) -> array float64 (2,) [1.7, 1.7]
    np.full_like(np.arange(4.),float('nan')) -> array float64 (4,) [nan, nan, nan, nan]
    np.full_like(np.zeros(3,np.int8),300) -> OverflowError: Python integer 300 out of bounds for int8
    """)


def test_arange():
    check(r"""
    np.arange(5) -> array int64 (5,) [0, 1, 2, 3, 4]
    np.arange(5.) -> array float64 (5,) [0.0, 1.0, 2.0, 3.0, 4.0]
    np.arange(1,5) -> array int64 (4,) [1, 2, 3, 4]
    np.arange(1,5,2) -> array int64 (2,) [1, 3]
    np.arange(5,1,-1) -> array int64 (4,) [5, 4, 3, 2]
    np.arange(0,1,0.1) -> array float64 (10,) [0.0, 0.1, 0.2, 0.30000000000000004, 0.4, 0.5, 0.6000000000000001,
        ... 0.7000000000000001, 0.8, 0.9]
    np.arange(1,2,.25) -> array float64 (4,) [1.0, 1.25, 1.5, 1.75]
    np.arange(5,dtype=float) -> array float64 (5,) [0.0, 1.0, 2.0, 3.0, 4.0]
    np.arange(5,dtype=np.int8) -> array int8 (5,) [0, 1, 2, 3, 4]
    np.arange(5,dtype=bool) -> TypeError: arange() is only supported for booleans when the result has at most length 2.
    np.arange(2,dtype=bool) -> array bool (2,) [False, True]
    np.arange(0,dtype=bool) -> array bool (0,) []
    np.arange(2,4,dtype=bool) -> array bool (2,) [True, True]
    np.arange(300,dtype=np.int8) -> array int8 (300,) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
        ... 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51,
        ... 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82,
        ... 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110,
        ... 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, -128, -127, -126, -125, -124, -123,
        ... -122, -121, -120, -119, -118, -117, -116, -115, -114, -113, -112, -111, -110, -109, -108, -107, -106, -105, -104, -103,
        ... -102, -101, -100, -99, -98, -97, -96, -95, -94, -93, -92, -91, -90, -89, -88, -87, -86, -85, -84, -83, -82, -81, -80, -79,
        ... -78, -77, -76, -75, -74, -73, -72, -71, -70, -69, -68, -67, -66, -65, -64, -63, -62, -61, -60, -59, -58, -57, -56, -55, -54,
        ... -53, -52, -51, -50, -49, -48, -47, -46, -45, -44, -43, -42, -41, -40, -39, -38, -37, -36, -35, -34, -33, -32, -31, -30, -29,
        ... -28, -27, -26, -25, -24, -23, -22, -21, -20, -19, -18, -17, -16, -15, -14, -13, -12, -11, -10, -9, -8, -7, -6, -5, -4, -3,
        ... -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        ... 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43]
    np.arange(0,2.5,dtype=int) -> array int64 (3,) [0, 1, 2]
    np.arange(0.5,3,dtype=int) -> array int64 (3,) [0, 1, 2]
    np.arange(0,3,0.5,dtype=int) -> array int64 (6,) [0, 0, 0, 0, 0, 0]
    np.arange(-3,0,0.5,dtype=int) -> array int64 (6,) [-3, -2, -1, 0, 1, 2]
    np.arange(start=2,stop=5) -> array int64 (3,) [2, 3, 4]
    np.arange(stop=5) -> array int64 (5,) [0, 1, 2, 3, 4]
    np.arange(5,step=2) -> array int64 (3,) [0, 2, 4]
    np.arange(5,None) -> array int64 (5,) [0, 1, 2, 3, 4]
    np.arange(5,None,2) -> array int64 (3,) [0, 2, 4]
    np.arange() -> TypeError: arange() requires stop to be specified.
    np.arange(None) -> TypeError: unsupported operand type(s) for -: 'NoneType' and 'int'
    np.arange(None,5) -> TypeError: unsupported operand type(s) for -: 'int' and 'NoneType'
    np.arange(1,None,1) -> array int64 (1,) [0]
    np.arange(0,5,0) -> ZeroDivisionError: division by zero
    np.arange(0,0,0) -> ZeroDivisionError: division by zero
    np.arange(0.,5,0) -> ZeroDivisionError: float division by zero
    np.arange(3,1) -> array int64 (0,) []
    np.arange(1e20) -> ValueError: Maximum allowed size exceeded
    np.arange(float('nan')) -> ValueError: arange: cannot compute length
    np.arange(float('inf')) -> ValueError: Maximum allowed size exceeded
    np.arange(2**62) -> ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.
    np.arange(2**63,2**63+3) -> array float64 (3,) [9.223372036854776e+18, 9.223372036854776e+18, 9.223372036854776e+18]
    np.arange(-2**63,2**63-1) -> ValueError: Maximum allowed size exceeded
    np.arange(1j) -> array complex128 (0,) []
    np.arange(0,3,1j) -> array complex128 (0,) []
    np.arange(np.float32(3)) -> array float64 (3,) [0.0, 1.0, 2.0]
    np.arange(np.int8(3)) -> array int64 (3,) [0, 1, 2]
    np.arange(np.int8(3),10) -> array int64 (7,) [3, 4, 5, 6, 7, 8, 9]
    np.arange(np.uint8(3)) -> array int64 (3,) [0, 1, 2]
    np.arange(np.int16(1),np.float32(3)) -> array float64 (2,) [1.0, 2.0]
    np.arange(True) -> array int64 (1,) [0]
    np.arange('a') -> TypeError
    np.arange([1,2]) -> TypeError: unsupported operand type(s) for -: 'list' and 'int'
    np.arange(np.array(3)) -> array int64 (3,) [0, 1, 2]
    np.arange(np.array([3])) -> TypeError: only 0-dimensional arrays can be converted to Python scalars
    np.arange(3,dtype=complex) -> array complex128 (3,) [0j, (1+0j), (2+0j)]
    np.arange(3,dtype=np.float16) -> array float16 (3,) [0.0, 1.0, 2.0]
    np.arange(3,dtype='U') -> TypeError
    np.arange(0,10,3,int) -> array int64 (4,) [0, 3, 6, 9]
    np.arange(1,10,2.5,dtype=np.float32) -> array float32 (4,) [1.0, 3.5, 6.0, 8.5]
    np.arange(-5) -> array int64 (0,) []
    np.arange(10,0,-3) -> array int64 (4,) [10, 7, 4, 1]
    np.arange(0.1,0.4,0.1) -> array float64 (4,) [0.1, 0.2, 0.30000000000000004, 0.4]
    np.arange(1,3,dtype=np.uint64) -> array uint64 (2,) [1, 2]
    np.arange(0).reshape(-1,3).shape -> tuple(0, 3)
    np.arange(1).reshape().shape -> TypeError: reshape() takes exactly 1 argument (0 given)
    np.arange(1).reshape(()).shape -> tuple()
    np.arange(6).reshape(2,3).T.reshape(2,3,order='A') -> array int64 (2, 3) [[0, 2, 4], [1, 3, 5]]
    np.arange(6).reshape(2,3).T.reshape(6,order='A') -> array int64 (6,) [0, 1, 2, 3, 4, 5]
    np.arange(6).reshape(2,3).T.reshape(6,order='C') -> array int64 (6,) [0, 3, 1, 4, 2, 5]
    np.arange(6).reshape(2,3).T.reshape(6,copy=False) -> ValueError: Unable to avoid creating a copy while reshaping.
    np.arange(6).reshape(2,3).T.ravel('K') -> array int64 (6,) [0, 1, 2, 3, 4, 5]
    np.arange(6).reshape(2,3).T.ravel('A') -> array int64 (6,) [0, 1, 2, 3, 4, 5]
    np.arange(6).reshape(2,3).T.copy().strides -> tuple(16, 8)
    np.arange(6).reshape(2,3).T.copy('K').strides -> tuple(8, 24)
    np.arange(6).reshape(2,3).T.copy(order='A').strides -> tuple(8, 24)
    np.arange(6).reshape(2,3).T.astype(float).strides -> tuple(8, 24)
    np.arange(6).reshape(2,3).T.astype(float,order='C').strides -> tuple(16, 8)
    np.arange(24).reshape(2,3,4).transpose().shape -> tuple(4, 3, 2)
    np.arange(24).reshape(2,3,4).transpose(None).shape -> tuple(4, 3, 2)
    np.arange(24).reshape(2,3,4).transpose(1,0,2).shape -> tuple(3, 2, 4)
    np.arange(24).reshape(2,3,4).transpose((1,0,-1)).shape -> tuple(3, 2, 4)
    np.arange(24).reshape(2,3,4).swapaxes(0,2).shape -> tuple(4, 3, 2)
    np.arange(24).reshape(2,3,4).swapaxes(0,3).shape -> AxisError: axis2: axis 3 is out of bounds for array of dimension 3
    np.arange(24).reshape(2,3,4).swapaxes(0,-4).shape -> AxisError: axis2: axis -4 is out of bounds for array of dimension 3
    np.arange(4).view(np.int8).shape -> tuple(32)
    np.arange(6).reshape(2,3).T.view(np.int8) -> ValueError: To change to a dtype of a different size, the last axis must be contiguous
    np.arange(9).reshape(3,3).diagonal().flags.writeable -> False
    np.arange(6)[np.zeros(6,bool)].strides -> tuple(0)
    """)


def test_linspace():
    check(r"""
    np.linspace(0,1,5) -> array float64 (5,) [0.0, 0.25, 0.5, 0.75, 1.0]
    np.linspace(0,1,5,endpoint=False) -> array float64 (5,) [0.0, 0.2, 0.4, 0.6000000000000001, 0.8]
    np.linspace(0,1,5,retstep=True) -> tuple(array float64 (5,) [0.0, 0.25, 0.5, 0.75, 1.0], float64 0.25)
    np.linspace(0,1,1,retstep=True) -> tuple(array float64 (1,) [0.0], nan)
    np.linspace(0,1,0,retstep=True) -> tuple(array float64 (0,) [], nan)
    np.linspace(0,1,0) -> array float64 (0,) []
    np.linspace(0,1,-1) -> ValueError: Number of samples, -1, must be non-negative.
    np.linspace(0,10,5,dtype=int) -> array int64 (5,) [0, 2, 5, 7, 10]
    np.linspace(0,10,4,dtype=int) -> array int64 (4,) [0, 3, 6, 10]
    np.linspace(0,-10,4,dtype=int) -> array int64 (4,) [0, -4, -7, -10]
    np.linspace(0,1j,3) -> array complex128 (3,) [0j, 0.5j, 1j]
    np.linspace([0,1],[1,2],3) -> array float64 (3, 2) [[0.0, 1.0], [0.5, 1.5], [1.0, 2.0]]
    np.linspace([0,1],[1,2],3,axis=1) -> array float64 (2, 3) [[0.0, 0.5, 1.0], [1.0, 1.5, 2.0]]
    np.linspace(0,1,2.5) -> TypeError: 'float' object cannot be interpreted as an integer
    np.linspace(5,5,3) -> array float64 (3,) [5.0, 5.0, 5.0]
    np.linspace(np.float32(0),np.float32(1),3) -> array float32 (3,) [0.0, 0.5, 1.0]
    np.linspace(0,1,1,endpoint=False,retstep=True) -> tuple(array float64 (1,) [0.0], float64 1.0)
    np.linspace(1,10)[49] -> float64 10.0
    np.linspace(2,3,num=5,endpoint=False) -> array float64 (5,) [2.0, 2.2, 2.4, 2.6, 2.8]
    """)


def test_eye():
    check(r"""
    np.eye(3) -> array float64 (3, 3) [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    np.eye(2,3,1) -> array float64 (2, 3) [[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    np.eye(3,k=-1,dtype=int) -> array int64 (3, 3) [[0, 0, 0], [1, 0, 0], [0, 1, 0]]
    np.eye(3,k=5) -> array float64 (3, 3) [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    np.eye(3,2,k=2**70) -> array float64 (3, 2) [[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]
    np.eye(2,3,order='F').strides -> tuple(8, 16)
    np.eye(-1) -> ValueError: negative dimensions are not allowed
    np.eye(2.5) -> TypeError: 'float' object cannot be interpreted as an integer
    """)


def test_identity():
    check(r"""
    np.identity(2) -> array float64 (2, 2) [[1.0, 0.0], [0.0, 1.0]]
    """)


def test_ndarray():
    check(r"""
    np.ndarray(3).shape -> tuple(3)
    np.ndarray((2,3),int).dtype -> dtype('int64')
    np.ndarray((2,3),order='F').strides -> tuple(8, 16)
    np.ndarray() -> TypeError
    """)


def test_frombuffer():
    check(r"""
    np.frombuffer(b'abcd',dtype=np.uint8) -> array uint8 (4,) [97, 98, 99, 100]
    np.frombuffer(b'abcdefgh') -> array float64 (1,) [8.540883223036124e+194]
    np.frombuffer(b'abcd') -> ValueError: buffer size must be a multiple of element size
    np.frombuffer(b'') -> array float64 (0,) []
    np.frombuffer(b'abcd',np.int16,1) -> array int16 (1,) [25185]
    np.frombuffer(b'abcd',np.int16,-1,2) -> array int16 (1,) [25699]
    np.frombuffer(b'abcd',np.int16,3) -> ValueError: buffer is smaller than requested size
    np.frombuffer(b'abcd',np.int16,1,5) -> ValueError: offset must be non-negative and no greater than buffer length (4)
    np.frombuffer(b'abcd',np.int16,1,-1) -> ValueError: offset must be non-negative and no greater than buffer length (4)
    np.frombuffer(b'abcd',np.int16,0) -> array int16 (0,) []
    np.frombuffer(b'abcde',np.int16) -> ValueError: buffer size must be a multiple of element size
    np.frombuffer(5) -> TypeError: a bytes-like object is required, not 'int'
    np.frombuffer('abc') -> TypeError: a bytes-like object is required, not 'str'
    np.frombuffer(bytearray(b'abcd'),np.uint8).flags.writeable -> True
    np.frombuffer(b'').strides -> tuple(8)
    """)


def test_fromiter():
    check(r"""
    np.fromiter(range(3),int) -> array int64 (3,) [0, 1, 2]
    np.fromiter(range(3),float,2) -> array float64 (2,) [0.0, 1.0]
    np.fromiter(range(3),float,5) -> ValueError: iterator too short: Expected 5 but iterator had only 3 items.
    np.fromiter(5,float) -> TypeError: 'int' object is not iterable
    np.fromiter(range(3)) -> TypeError
    np.fromiter([1,[2]],float) -> ValueError: setting an array element with a sequence.
    np.fromiter((x*x for x in range(4)),dtype=np.int8) -> array int8 (4,) [0, 1, 4, 9]
    np.fromiter([300],dtype=np.int8) -> OverflowError: Python integer 300 out of bounds for int8
    """)


def test_ascontiguousarray():
    check(r"""
    np.ascontiguousarray(5) -> array int64 (1,) [5]
    np.ascontiguousarray(np.arange(6).reshape(2,3).T).strides -> tuple(16, 8)
    """)


def test_asfortranarray():
    check(r"""
    np.asfortranarray(np.arange(6).reshape(2,3)).strides -> tuple(8, 16)
    np.asfortranarray(5) -> array int64 (1,) [5]
    """)


def test_asanyarray():
    check(r"""
    np.asanyarray([1]) -> array int64 (1,) [1]
    """)


def test_diag():
    check(r"""
    np.diag([1,2]) -> array int64 (2, 2) [[1, 0], [0, 2]]
    np.diag([1,2],1) -> array int64 (3, 3) [[0, 1, 0], [0, 0, 2], [0, 0, 0]]
    np.diag([[1,2],[3,4]]) -> array int64 (2,) [1, 4]
    np.diag([[1,2],[3,4]],-1) -> array int64 (1,) [3]
    np.diag(5) -> ValueError: Input must be 1- or 2-d.
    """)


def test_diagflat():
    check(r"""
    np.diagflat([[1,2],[3,4]]) -> array int64 (4, 4) [[1, 0, 0, 0], [0, 2, 0, 0], [0, 0, 3, 0], [0, 0, 0, 4]]
    """)


def test_tri():
    check(r"""
    np.tri(2,3) -> array float64 (2, 3) [[1.0, 0.0, 0.0], [1.0, 1.0, 0.0]]
    np.tri(3,k=-1,dtype=int) -> array int64 (3, 3) [[0, 0, 0], [1, 0, 0], [1, 1, 0]]
    """)


def test_tril():
    check(r"""
    np.tril([[1,2],[3,4]]) -> array int64 (2, 2) [[1, 0], [3, 4]]
    np.tril(np.ones((2,2,2))) -> array float64 (2, 2, 2) [[[1.0, 0.0], [1.0, 1.0]], [[1.0, 0.0], [1.0, 1.0]]]
    """)


def test_triu():
    check(r"""
    np.triu([[1,2],[3,4]],1) -> array int64 (2, 2) [[0, 2], [0, 0]]
    """)


def test_triu_indices():
    check(r"""
    np.triu_indices(3) -> tuple(array int64 (6,) [0, 0, 0, 1, 1, 2], array int64 (6,) [0, 1, 2, 1, 2, 2])
    """)


def test_tril_indices():
    check(r"""
    np.tril_indices(3,-1) -> tuple(array int64 (3,) [1, 2, 2], array int64 (3,) [0, 0, 1])
    """)


def test_vander():
    check(r"""
    np.vander([1,2,3]) -> array int64 (3, 3) [[1, 1, 1], [4, 2, 1], [9, 3, 1]]
    np.vander([1,2,3],2,True) -> array int64 (3, 2) [[1, 1], [1, 2], [1, 3]]
    """)


def test_meshgrid():
    check(r"""
    np.meshgrid([1,2],[3,4,5]) -> tuple(array int64 (3, 2) [[1, 2], [1, 2], [1, 2]], array int64 (3, 2) [[3, 3], [4, 4], [5, 5]])
    np.meshgrid([1,2],[3,4,5],indexing='ij') -> tuple(array int64 (2, 3) [[1, 1, 1], [2, 2, 2]], array int64 (2, 3) [[3, 4, 5], [3, 4, 5]])
    np.meshgrid([1,2],[3,4,5],sparse=True) -> tuple(array int64 (1, 2) [[1, 2]], array int64 (3, 1) [[3], [4], [5]])
    """)


def test_indices():
    check(r"""
    np.indices((2,2)) -> array int64 (2, 2, 2) [[[0, 0], [1, 1]], [[0, 1], [0, 1]]]
    """)


def test_ix_():
    check(r"""
    np.ix_([0,1],[2,3]) -> tuple(array int64 (2, 1) [[0], [1]], array int64 (1, 2) [[2, 3]])
    """)


def test_logspace():
    check(r"""
    np.logspace(0,2,3) -> array float64 (3,) [1.0, 10.0, 100.0]
    """)


def test_geomspace():
    check(r"""
    np.geomspace(1,1000,4) -> array float64 (4,) [1.0, 10.0, 100.0, 1000.0]
    """)
