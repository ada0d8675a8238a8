"""Names that are there once more: types by their C names, functions by their old ones; constants and attributes."""
from _answers import check


def test_names_of_types():
    check(r"""
    np.dtype(np.byte) -> dtype('int8')
    np.dtype(np.ubyte) -> dtype('uint8')
    np.dtype(np.short) -> dtype('int16')
    np.dtype(np.ushort) -> dtype('uint16')
    np.dtype(np.intc) -> dtype('int32')
    np.dtype(np.uintc) -> dtype('uint32')
    np.dtype(np.int_) -> dtype('int64')
    np.dtype(np.uint) -> dtype('uint64')
    np.dtype(np.intp) -> dtype('int64')
    np.dtype(np.uintp) -> dtype('uint64')
    np.dtype(np.long) -> dtype('int64')
    np.dtype(np.ulong) -> dtype('uint64')
    np.dtype(np.longlong) -> dtype('int64')
    np.dtype(np.ulonglong) -> dtype('uint64')
    np.dtype(np.half) -> dtype('float16')
    np.dtype(np.single) -> dtype('float32')
    np.dtype(np.double) -> dtype('float64')
    np.dtype(np.csingle) -> dtype('complex64')
    np.dtype(np.cdouble) -> dtype('complex128')
    np.dtype(np.bool) -> dtype('bool')
    np.dtype(np.bool_) -> dtype('bool')
    np.byte(1) -> int8 1
    np.ubyte(1) -> uint8 1
    np.short(1) -> int16 1
    np.ushort(1) -> uint16 1
    np.intc(1) -> int32 1
    np.uintc(1) -> uint32 1
    np.int_(1) -> int64 1
    np.uint(1) -> uint64 1
    np.intp(1) -> int64 1
    np.uintp(1) -> uint64 1
    np.long(1) -> int64 1
    np.ulong(1) -> uint64 1
    np.longlong(1) -> int64 1
    np.ulonglong(1) -> uint64 1
    np.half(1) -> float16 1.0
    np.single(1) -> float32 1.0
    np.double(1) -> float64 1.0
    np.csingle(1) -> complex64 (1+0j)
    np.cdouble(1) -> complex128 (1+0j)
    np.bool(1) -> bool True
    np.bool_(1) -> bool True
    np.dtype(np.byte).itemsize -> 1
    np.dtype(np.ubyte).itemsize -> 1
    np.dtype(np.short).itemsize -> 2
    np.dtype(np.ushort).itemsize -> 2
    np.dtype(np.intc).itemsize -> 4
    np.dtype(np.uintc).itemsize -> 4
    np.dtype(np.int_).itemsize -> 8
    np.dtype(np.uint).itemsize -> 8
    np.dtype(np.intp).itemsize -> 8
    np.dtype(np.uintp).itemsize -> 8
    np.dtype(np.long).itemsize -> 8
    np.dtype(np.ulong).itemsize -> 8
    np.dtype(np.longlong).itemsize -> 8
    np.dtype(np.ulonglong).itemsize -> 8
    np.dtype(np.half).itemsize -> 2
    np.dtype(np.single).itemsize -> 4
    np.dtype(np.double).itemsize -> 8
    np.dtype(np.csingle).itemsize -> 8
    np.dtype(np.cdouble).itemsize -> 16
    np.dtype(np.bool).itemsize -> 1
    np.dtype(np.bool_).itemsize -> 1
    """)


def test_abstract_types():
    check(r"""
    np.issubdtype(np.int8,np.generic) -> True
    np.issubdtype(np.int8,np.number) -> True
    np.issubdtype(np.int8,np.integer) -> True
    np.issubdtype(np.int8,np.signedinteger) -> True
    np.issubdtype(np.int8,np.unsignedinteger) -> False
    np.issubdtype(np.int8,np.inexact) -> False
    np.issubdtype(np.int8,np.floating) -> False
    np.issubdtype(np.int8,np.complexfloating) -> False
    np.issubdtype(np.uint16,np.generic) -> True
    np.issubdtype(np.uint16,np.number) -> True
    np.issubdtype(np.uint16,np.integer) -> True
    np.issubdtype(np.uint16,np.signedinteger) -> False
    np.issubdtype(np.uint16,np.unsignedinteger) -> True
    np.issubdtype(np.uint16,np.inexact) -> False
    np.issubdtype(np.uint16,np.floating) -> False
    np.issubdtype(np.uint16,np.complexfloating) -> False
    np.issubdtype(np.float32,np.generic) -> True
    np.issubdtype(np.float32,np.number) -> True
    np.issubdtype(np.float32,np.integer) -> False
    np.issubdtype(np.float32,np.signedinteger) -> False
    np.issubdtype(np.float32,np.unsignedinteger) -> False
    np.issubdtype(np.float32,np.inexact) -> True
    np.issubdtype(np.float32,np.floating) -> True
    np.issubdtype(np.float32,np.complexfloating) -> False
    np.issubdtype(np.complex64,np.generic) -> True
    np.issubdtype(np.complex64,np.number) -> True
    np.issubdtype(np.complex64,np.integer) -> False
    np.issubdtype(np.complex64,np.signedinteger) -> False
    np.issubdtype(np.complex64,np.unsignedinteger) -> False
    np.issubdtype(np.complex64,np.inexact) -> True
    np.issubdtype(np.complex64,np.floating) -> False
    np.issubdtype(np.complex64,np.complexfloating) -> True
    np.issubdtype(np.bool,np.generic) -> True
    np.issubdtype(np.bool,np.number) -> False
    np.issubdtype(np.bool,np.integer) -> False
    np.issubdtype(np.bool,np.signedinteger) -> False
    np.issubdtype(np.bool,np.unsignedinteger) -> False
    np.issubdtype(np.bool,np.inexact) -> False
    np.issubdtype(np.bool,np.floating) -> False
    np.issubdtype(np.bool,np.complexfloating) -> False
    np.number(1) -> TypeError: cannot create 'numpy.number' instances
    np.floating(1) -> TypeError: cannot create 'numpy.floating' instances
    isinstance(np.float64(1),np.floating) -> True
    isinstance(np.int8(1),np.integer) -> True
    isinstance(np.float64(1),float) -> True
    isinstance(np.int64(1),int) -> False
    """)


def test_constants():
    check(r"""
    np.pi -> 3.141592653589793
    np.e -> 2.718281828459045
    np.inf -> inf
    np.nan -> nan
    np.newaxis -> None
    np.True_ -> bool True
    np.False_ -> bool False
    np.euler_gamma -> 0.5772156649015329
    np.signbit(np.nan) -> bool False
    """)


def test_ufunc_attributes():
    check(r"""
    np.add.nin -> 2
    np.add.nout -> 1
    np.add.nargs -> 3
    np.sin.nin -> 1
    np.sin.nargs -> 2
    np.divmod.nout -> 2
    np.add.identity -> 0
    np.multiply.identity -> 1
    np.maximum.identity -> None
    np.logical_and.identity -> True
    np.bitwise_and.identity -> -1
    np.add.signature -> None
    np.matmul.signature -> '(n?,k),(k,m?)->(n?,m?)'
    np.vecdot.signature -> '(n),(n)->()'
    np.add.__name__ -> 'add'
    np.abs.__name__ -> 'absolute'
    'dd->d' in np.add.types -> True
    'd->d' in np.sin.types -> True
    np.add.ntypes > 10 -> True
    isinstance(np.add,np.ufunc) -> True
    isinstance(np.vecdot,np.ufunc) -> True
    isinstance(np.matmul,np.ufunc) -> True
    np.add is np.ufunc -> False
    np.conj is np.conjugate -> True
    np.pow is np.power -> True
    np.acos is np.arccos -> True
    """)


def test_functions_by_other_names():
    check(r"""
    np.amax([1,3,2]) -> int64 3
    np.amin([3,1,2]) -> int64 1
    np.concat([[1],[2]]) -> array int64 (2,) [1, 2]
    np.around(2.567,1) -> float64 2.6
    np.astype(np.array([1.5]),int) -> array int64 (1,) [1]
    np.astype([1.5],int) -> TypeError: Input should be a NumPy array or scalar. It is a <class 'list'> instead.
    np.astype(np.float64(1.5),int) -> int64 1
    np.empty((2,3)).shape -> tuple(2, 3)
    np.empty((2,3),np.int8,'F').strides -> tuple(1, 2)
    np.empty_like(np.ones((2,3),np.float32)).dtype -> dtype('float32')
    np.empty_like([1,2],shape=(4,)).shape -> tuple(4)
    np.diagonal(np.arange(9).reshape(3,3)) -> array int64 (3,) [0, 4, 8]
    np.diagonal(np.arange(9).reshape(3,3),1) -> array int64 (2,) [1, 5]
    np.diagonal([1]) -> ValueError: diag requires an array of at least two dimensions
    np.unique_inverse([3,1,3]) -> UniqueInverseResult(array int64 (2,) [1, 3], array int64 (3,) [1, 0, 1])
    np.unique_counts([3,1,3]) -> UniqueCountsResult(array int64 (2,) [1, 3], array int64 (2,) [1, 2])
    np.permute_dims(np.zeros((2,3)),(1,0)).shape -> tuple(3, 2)
    """)


def test_array_interface():
    check(r"""
    np.zeros((2,3)).__array_interface__['shape'] -> tuple(2, 3)
    np.zeros((2,3)).T.__array_interface__['strides'] -> tuple(8, 24)
    np.zeros(2).__array_interface__['strides'] -> None
    np.zeros(2,np.int8).__array_interface__['typestr'] -> '|i1'
    np.zeros(2).__array_interface__['version'] -> 3
    np.broadcast_to(1,(2,)).__array_interface__['data'][1] -> True
    """)
