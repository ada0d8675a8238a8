"""Operators of arrays and scalars."""
from _answers import check


def test_operators():
    check(r"""
    np.uint8(1)+300 -> OverflowError: Python integer 300 out of bounds for uint8
    np.array([1],np.uint8)+300 -> OverflowError: Python integer 300 out of bounds for uint8
    np.array([1],np.uint8)+(-1) -> OverflowError: Python integer -1 out of bounds for uint8
    np.array([1],np.uint8)<300 -> array bool (1,) [True]
    np.array([1],np.uint8)>-1 -> array bool (1,) [True]
    np.array([1],np.uint8)==300 -> array bool (1,) [False]
    np.array([1])<2**70 -> array bool (1,) [True]
    np.uint8(1)<300 -> bool True
    np.array([1],np.uint8)+1.5 -> array float64 (1,) [2.5]
    np.array([1],np.float32)+1e300 -> array float32 (1,) [inf]
    np.array([1],np.float32)+2**200 -> array float32 (1,) [inf]
    np.array([1],np.float16)+70000 -> array float16 (1,) [inf]
    np.array([1],np.int64)==np.array([1],np.uint64) -> array bool (1,) [True]
    np.array([-1],np.int64)<np.array([2**63],np.uint64) -> array bool (1,) [True]
    divmod(np.arange(3),2) -> tuple(array int64 (3,) [0, 0, 1], array int64 (3,) [0, 1, 0])
    divmod(7,np.arange(1,3)) -> tuple(array int64 (2,) [7, 3], array int64 (2,) [0, 1])
    divmod(np.float64(7),2) -> tuple(float64 3.0, float64 1.0)
    np.arange(3)=='a' -> array bool (3,) [False, False, False]
    np.arange(3)!='a' -> array bool (3,) [True, True, True]
    np.arange(3)==None -> array bool (3,) [False, False, False]
    np.arange(3)!=None -> array bool (3,) [True, True, True]
    np.arange(3)=={} -> array bool (3,) [False, False, False]
    np.arange(3)==[1,2] -> ValueError: operands could not be broadcast together with shapes (3,) (2,)
    np.arange(3)==[0,1,5] -> array bool (3,) [True, True, False]
    np.arange(3)<'a' -> TypeError
    np.arange(3)<None -> TypeError
    np.arange(3)+'a' -> TypeError
    np.arange(3)+None -> TypeError
    np.arange(3)+{} -> TypeError
    'a'+np.arange(3) -> TypeError
    None+np.arange(3) -> TypeError
    [1,2,3]+np.arange(3) -> array int64 (3,) [1, 3, 5]
    (1,2,3)*np.arange(3) -> array int64 (3,) [0, 2, 6]
    np.arange(3)*[1,2,3] -> array int64 (3,) [0, 2, 6]
    [1,2]*np.int64(2) -> list(1, 2, 1, 2)
    np.int64(2)*[1,2] -> list(1, 2, 1, 2)
    np.float64(2)*[1,2] -> TypeError
    np.float64(2)==None -> False
    np.float64(2)<'a' -> TypeError
    np.arange(3)**-1 -> ValueError: Integers to negative integer powers are not allowed.
    np.arange(1,3)**-1 -> ValueError: Integers to negative integer powers are not allowed.
    np.arange(3.)**-1 -> array float64 (3,) [inf, 1.0, 0.5]
    np.arange(3)**2 -> array int64 (3,) [0, 1, 4]
    np.arange(3)**2.0 -> array float64 (3,) [0.0, 1.0, 4.0]
    np.arange(3)**0.5 -> array float64 (3,) [0.0, 1.0, 1.4142135623730951]
    2**np.arange(3) -> array int64 (3,) [1, 2, 4]
    np.arange(3)**np.arange(3) -> array int64 (3,) [1, 1, 4]
    np.array([-np.inf,-0.0])**0.5 -> array float64 (2,) [nan, -0.0]
    np.arange(3)/2 -> array float64 (3,) [0.0, 0.5, 1.0]
    np.arange(3)//2 -> array int64 (3,) [0, 0, 1]
    np.arange(3)//0 -> array int64 (3,) [0, 0, 0]
    np.arange(3)%2 -> array int64 (3,) [0, 1, 0]
    -np.arange(3) -> array int64 (3,) [0, -1, -2]
    +np.arange(3) -> array int64 (3,) [0, 1, 2]
    ~np.arange(3) -> array int64 (3,) [-1, -2, -3]
    -np.array([True]) -> TypeError: The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the
        ... logical_not function instead.
    ~np.array([True]) -> array bool (1,) [False]
    abs(np.array([-1,1j])) -> array float64 (2,) [1.0, 1.0]
    np.array([True])-np.array([True]) -> TypeError: numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor,
        ... the `^` operator, or the logical_xor function instead.
    np.array([1.5])&1 -> TypeError: ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced
        ... to any supported types according to the casting rule ''safe''
    np.array([1.5])<<1 -> TypeError: ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced
        ... to any supported types according to the casting rule ''safe''
    np.arange(3)<<1 -> array int64 (3,) [0, 2, 4]
    1<<np.arange(3) -> array int64 (3,) [1, 2, 4]
    np.arange(3)@np.arange(3) -> int64 5
    np.arange(4).reshape(2,2)@np.arange(4).reshape(2,2) -> array int64 (2, 2) [[2, 3], [6, 11]]
    np.arange(4).reshape(2,2)@np.arange(2) -> array int64 (2,) [1, 3]
    np.arange(2)@np.arange(4).reshape(2,2) -> array int64 (2,) [2, 3]
    np.arange(2)@np.arange(3) -> ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature
        ... (n?,k),(k,m?)->(n?,m?) (size 3 is different from 2)
    np.arange(6).reshape(2,3)@np.arange(6).reshape(2,3) -> ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0,
        ... with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)
    np.arange(2)@2 -> ValueError: matmul: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature
        ... (n?,k),(k,m?)->(n?,m?) requires 1)
    2@np.arange(2) -> ValueError: matmul: Input operand 0 does not have enough dimensions (has 0, gufunc core with signature
        ... (n?,k),(k,m?)->(n?,m?) requires 1)
    np.arange(8).reshape(2,2,2)@np.arange(4).reshape(2,2) -> array int64 (2, 2, 2) [[[2, 3], [6, 11]], [[10, 19], [14, 27]]]
    np.zeros((2,1,2,3))@np.zeros((3,3,2)) -> array float64 (2, 3, 2, 2) [[[[0.0, 0.0], [0.0, 0.0]], [[0.0, 0.0], [0.0, 0.0]], [[0.0,
        ... 0.0], [0.0, 0.0]]], [[[0.0, 0.0], [0.0, 0.0]], [[0.0, 0.0], [0.0, 0.0]], [[0.0, 0.0], [0.0, 0.0]]]]
    np.zeros((2,2,3))@np.zeros((3,3,2)) -> ValueError: operands could not be broadcast together with remapped shapes
        ... [original->remapped]: (2,2,3)->(2,newaxis,newaxis) (3,3,2)->(3,newaxis,newaxis)  and requested shape (2,2)
    [1,2]@np.arange(2) -> int64 2
    [0]*np.int64(3) -> list(0, 0, 0)
    np.int64(2)*(1,2) -> tuple(1, 2, 1, 2)
    [1,2]*np.float64(2) -> TypeError
    np.int64(2)+[1,2] -> array int64 (2,) [3, 4]
    'ab'*np.int64(2) -> 'abab'
    np.array([1,2])*[1,2] -> array int64 (2,) [1, 4]
    """)


def test_scalar_methods():
    check(r"""
    np.float64(3).shape -> tuple()
    np.float64(3).ndim -> 0
    np.float64(3).T -> float64 3.0
    np.float64(3).sum() -> float64 3.0
    np.int8(3).astype(float) -> float64 3.0
    np.int8(3).reshape(1) -> array int8 (1,) [3]
    np.int8(3).tolist() -> 3
    np.float64(3.7).round() -> float64 4.0
    np.float64(3.7).clip(0,1) -> float64 1.0
    np.float64(3.7).mean() -> float64 3.7
    np.float32(3.7).real -> float32 3.700000047683716
    np.complex64(1+2j).imag -> float32 2.0
    np.complex64(1+2j).conjugate() -> complex64 (1-2j)
    np.float64(1).copy() -> float64 1.0
    np.float64(1).squeeze() -> float64 1.0
    np.float64(1).item() -> 1.0
    np.float64(1).base -> None
    np.float64(1).size -> 1
    np.float64(1).nbytes -> 8
    np.float64(1).itemsize -> 8
    np.float64(1).any() -> bool True
    np.float64(1).argmax() -> int64 0
    np.float64(1).cumsum() -> array float64 (1,) [1.0]
    np.float64(1).view(np.int64) -> int64 4607182418800017408
    np.float64(1).transpose() -> float64 1.0
    np.float64(1).ravel() -> array float64 (1,) [1.0]
    np.float64(1).dot(2) -> AttributeError
    np.float64(1).nonzero() -> ValueError: Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.
    """)
