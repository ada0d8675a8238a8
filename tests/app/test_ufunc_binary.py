"""The ufuncs of two operands, for every kind of number: signs, promotion, broadcasting, division by zero."""
from _answers import check


def test_add():
    check(r"""
    np.add([7,-7,0],[2,2,3]) -> array int64 (3,) [9, -5, 3]
    np.add(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [9.5, -5.5, 2.0]
    np.add(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [44, 5]
    np.add(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.add([True,False],[True,True]) -> array bool (2,) [True, True]
    np.add(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [(3+1j), (2+1j)]
    np.add(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    np.add(np.float32(3),2) -> float32 5.0
    np.add([[1],[2]],[3,4]) -> array int64 (2, 2) [[4, 5], [5, 6]]
    np.add(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.add([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.add(3,0) -> int64 3
    """)


def test_subtract():
    check(r"""
    np.subtract([7,-7,0],[2,2,3]) -> array int64 (3,) [5, -9, -3]
    np.subtract(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [5.5, -9.5, -2.0]
    np.subtract(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [100, 1]
    np.subtract(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.subtract([True,False],[True,True]) -> TypeError: numpy boolean subtract, the `-` operator, is not supported, use the
    ... bitwise_xor, the `^` operator, or the logical_xor function instead.
    np.subtract(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [(-1+1j), (2-1j)]
    np.subtract(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, inf]
    np.subtract(np.float32(3),2) -> float32 1.0
    np.subtract([[1],[2]],[3,4]) -> array int64 (2, 2) [[-2, -3], [-1, -2]]
    np.subtract(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.subtract([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.subtract(3,0) -> int64 3
    """)


def test_multiply():
    check(r"""
    np.multiply([7,-7,0],[2,2,3]) -> array int64 (3,) [14, -14, 0]
    np.multiply(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [15.0, -15.0, 0.0]
    np.multiply(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [32, 6]
    np.multiply(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.multiply([True,False],[True,True]) -> array bool (2,) [True, False]
    np.multiply(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [(2+2j), 2j]
    np.multiply(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, -inf]
    np.multiply(np.float32(3),2) -> float32 6.0
    np.multiply([[1],[2]],[3,4]) -> array int64 (2, 2) [[3, 4], [6, 8]]
    np.multiply(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.multiply([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.multiply(3,0) -> int64 0
    """)


def test_divide():
    check(r"""
    np.divide([7,-7,0],[2,2,3]) -> array float64 (3,) [3.5, -3.5, 0.0]
    np.divide(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [3.75, -3.75, 0.0]
    np.divide(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array float64 (2,) [2.0, 1.5]
    np.divide(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('float64')
    np.divide([True,False],[True,True]) -> array float64 (2,) [1.0, 0.0]
    np.divide(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [(0.5+0.5j), -2j]
    np.divide(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    np.divide(np.float32(3),2) -> float32 1.5
    np.divide([[1],[2]],[3,4]) -> array float64 (2, 2) [[0.3333333333333333, 0.25], [0.6666666666666666, 0.5]]
    np.divide(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.divide([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.divide(3,0) -> float64 inf
    """)


def test_true_divide():
    check(r"""
    np.true_divide([7,-7,0],[2,2,3]) -> array float64 (3,) [3.5, -3.5, 0.0]
    np.true_divide(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [3.75, -3.75, 0.0]
    np.true_divide(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array float64 (2,) [2.0, 1.5]
    np.true_divide(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('float64')
    np.true_divide([True,False],[True,True]) -> array float64 (2,) [1.0, 0.0]
    np.true_divide(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [(0.5+0.5j), -2j]
    np.true_divide(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    np.true_divide(np.float32(3),2) -> float32 1.5
    np.true_divide([[1],[2]],[3,4]) -> array float64 (2, 2) [[0.3333333333333333, 0.25], [0.6666666666666666, 0.5]]
    np.true_divide(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.true_divide([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.true_divide(3,0) -> float64 inf
    """)


def test_floor_divide():
    check(r"""
    np.floor_divide([7,-7,0],[2,2,3]) -> array int64 (3,) [3, -4, 0]
    np.floor_divide(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [3.0, -4.0, 0.0]
    np.floor_divide(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [2, 1]
    np.floor_divide(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.floor_divide([True,False],[True,True]) -> array int8 (2,) [1, 0]
    np.floor_divide(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'floor_divide' not supported for the input
    ... types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.floor_divide(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    np.floor_divide(np.float32(3),2) -> float32 1.0
    np.floor_divide([[1],[2]],[3,4]) -> array int64 (2, 2) [[0, 0], [0, 0]]
    np.floor_divide(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.floor_divide([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.floor_divide(3,0) -> int64 0
    """)


def test_remainder():
    check(r"""
    np.remainder([7,-7,0],[2,2,3]) -> array int64 (3,) [1, 1, 0]
    np.remainder(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [1.5, 0.5, 0.0]
    np.remainder(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [0, 1]
    np.remainder(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.remainder([True,False],[True,True]) -> array int8 (2,) [0, 0]
    np.remainder(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'remainder' not supported for the input types, and
    ... the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.remainder(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    np.remainder(np.float32(3),2) -> float32 1.0
    np.remainder([[1],[2]],[3,4]) -> array int64 (2, 2) [[1, 1], [2, 2]]
    np.remainder(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.remainder([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.remainder(3,0) -> int64 0
    """)


def test_mod():
    check(r"""
    np.mod([7,-7,0],[2,2,3]) -> array int64 (3,) [1, 1, 0]
    np.mod(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [1.5, 0.5, 0.0]
    np.mod(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [0, 1]
    np.mod(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.mod([True,False],[True,True]) -> array int8 (2,) [0, 0]
    np.mod(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'remainder' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.mod(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    np.mod(np.float32(3),2) -> float32 1.0
    np.mod([[1],[2]],[3,4]) -> array int64 (2, 2) [[1, 1], [2, 2]]
    np.mod(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.mod([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.mod(3,0) -> int64 0
    """)


def test_fmod():
    check(r"""
    np.fmod([7,-7,0],[2,2,3]) -> array int64 (3,) [1, -1, 0]
    np.fmod(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [1.5, -1.5, 0.0]
    np.fmod(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [0, 1]
    np.fmod(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.fmod([True,False],[True,True]) -> array int8 (2,) [0, 0]
    np.fmod(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'fmod' not supported for the input types, and the inputs
    ... could not be safely coerced to any supported types according to the casting rule ''safe''
    np.fmod(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    np.fmod(np.float32(3),2) -> float32 1.0
    np.fmod([[1],[2]],[3,4]) -> array int64 (2, 2) [[1, 1], [2, 2]]
    np.fmod(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.fmod([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.fmod(3,0) -> int64 0
    """)


def test_maximum():
    check(r"""
    np.maximum([7,-7,0],[2,2,3]) -> array int64 (3,) [7, 2, 3]
    np.maximum(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [7.5, 2.0, 2.0]
    np.maximum(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [200, 3]
    np.maximum(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.maximum([True,False],[True,True]) -> array bool (2,) [True, True]
    np.maximum(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [(2+0j), (2+0j)]
    np.maximum(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, inf]
    np.maximum(np.float32(3),2) -> float32 3.0
    np.maximum([[1],[2]],[3,4]) -> array int64 (2, 2) [[3, 4], [3, 4]]
    np.maximum(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.maximum([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.maximum(3,0) -> int64 3
    """)


def test_minimum():
    check(r"""
    np.minimum([7,-7,0],[2,2,3]) -> array int64 (3,) [2, -7, 0]
    np.minimum(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [2.0, -7.5, 0.0]
    np.minimum(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [100, 2]
    np.minimum(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.minimum([True,False],[True,True]) -> array bool (2,) [True, False]
    np.minimum(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [(1+1j), 1j]
    np.minimum(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan, -inf]
    np.minimum(np.float32(3),2) -> float32 2.0
    np.minimum([[1],[2]],[3,4]) -> array int64 (2, 2) [[1, 1], [2, 2]]
    np.minimum(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.minimum([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.minimum(3,0) -> int64 0
    """)


def test_fmax():
    check(r"""
    np.fmax([7,-7,0],[2,2,3]) -> array int64 (3,) [7, 2, 3]
    np.fmax(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [7.5, 2.0, 2.0]
    np.fmax(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [200, 3]
    np.fmax(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.fmax([True,False],[True,True]) -> array bool (2,) [True, True]
    np.fmax(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [(2+0j), (2+0j)]
    np.fmax(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [1.0, 1.0, inf]
    np.fmax(np.float32(3),2) -> float32 3.0
    np.fmax([[1],[2]],[3,4]) -> array int64 (2, 2) [[3, 4], [3, 4]]
    np.fmax(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.fmax([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.fmax(3,0) -> int64 3
    """)


def test_fmin():
    check(r"""
    np.fmin([7,-7,0],[2,2,3]) -> array int64 (3,) [2, -7, 0]
    np.fmin(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [2.0, -7.5, 0.0]
    np.fmin(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [100, 2]
    np.fmin(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.fmin([True,False],[True,True]) -> array bool (2,) [True, False]
    np.fmin(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [(1+1j), 1j]
    np.fmin(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [1.0, 1.0, -inf]
    np.fmin(np.float32(3),2) -> float32 2.0
    np.fmin([[1],[2]],[3,4]) -> array int64 (2, 2) [[1, 1], [2, 2]]
    np.fmin(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.fmin([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.fmin(3,0) -> int64 0
    """)


def test_copysign():
    check(r"""
    np.copysign([7,-7,0],[2,2,3]) -> array float64 (3,) [7.0, 7.0, 0.0]
    np.copysign(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [7.5, 7.5, 0.0]
    np.copysign(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array float16 (2,) [200.0, 3.0]
    np.copysign(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('float32')
    np.copysign([True,False],[True,True]) -> array float16 (2,) [1.0, 0.0]
    np.copysign(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'copysign' not supported for the input types, and
    ... the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.copysign(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, 1.0, -inf]
    np.copysign(np.float32(3),2) -> float32 3.0
    np.copysign([[1],[2]],[3,4]) -> array float64 (2, 2) [[1.0, 1.0], [2.0, 2.0]]
    np.copysign(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.copysign([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.copysign(3,0) -> float64 3.0
    """)


def test_nextafter():
    check(r"""
    np.nextafter([7,-7,0],[2,2,3]) -> array float64 (3,) [6.999999999999999, -6.999999999999999, 5e-324]
    np.nextafter(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [7.499999999999999, -7.499999999999999, 5e-324]
    np.nextafter(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array float16 (2,) [199.875, 2.998046875]
    np.nextafter(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('float32')
    np.nextafter([True,False],[True,True]) -> array float16 (2,) [1.0, 5.960464477539063e-08]
    np.nextafter(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'nextafter' not supported for the input types, and
    ... the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.nextafter(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, nan,
    ... 1.7976931348623157e+308]
    np.nextafter(np.float32(3),2) -> float32 2.999999761581421
    np.nextafter([[1],[2]],[3,4]) -> array float64 (2, 2) [[1.0000000000000002, 1.0000000000000002], [2.0000000000000004,
    ... 2.0000000000000004]]
    np.nextafter(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.nextafter([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.nextafter(3,0) -> float64 2.9999999999999996
    """)


def test_equal():
    check(r"""
    np.equal([7,-7,0],[2,2,3]) -> array bool (3,) [False, False, False]
    np.equal(np.array([7.5,-7.5,0.0]),2) -> array bool (3,) [False, False, False]
    np.equal(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array bool (2,) [False, False]
    np.equal(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('bool')
    np.equal([True,False],[True,True]) -> array bool (2,) [True, False]
    np.equal(np.array([1+1j,2]),np.array([2,1j])) -> array bool (2,) [False, False]
    np.equal(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array bool (3,) [False, False, False]
    np.equal(np.float32(3),2) -> bool False
    np.equal([[1],[2]],[3,4]) -> array bool (2, 2) [[False, False], [False, False]]
    np.equal(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.equal([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.equal(3,0) -> bool False
    """)


def test_not_equal():
    check(r"""
    np.not_equal([7,-7,0],[2,2,3]) -> array bool (3,) [True, True, True]
    np.not_equal(np.array([7.5,-7.5,0.0]),2) -> array bool (3,) [True, True, True]
    np.not_equal(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array bool (2,) [True, True]
    np.not_equal(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('bool')
    np.not_equal([True,False],[True,True]) -> array bool (2,) [False, True]
    np.not_equal(np.array([1+1j,2]),np.array([2,1j])) -> array bool (2,) [True, True]
    np.not_equal(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array bool (3,) [True, True, True]
    np.not_equal(np.float32(3),2) -> bool True
    np.not_equal([[1],[2]],[3,4]) -> array bool (2, 2) [[True, True], [True, True]]
    np.not_equal(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.not_equal([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.not_equal(3,0) -> bool True
    """)


def test_less():
    check(r"""
    np.less([7,-7,0],[2,2,3]) -> array bool (3,) [False, True, True]
    np.less(np.array([7.5,-7.5,0.0]),2) -> array bool (3,) [False, True, True]
    np.less(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array bool (2,) [False, False]
    np.less(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('bool')
    np.less([True,False],[True,True]) -> array bool (2,) [False, True]
    np.less(np.array([1+1j,2]),np.array([2,1j])) -> array bool (2,) [True, False]
    np.less(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array bool (3,) [False, False, False]
    np.less(np.float32(3),2) -> bool False
    np.less([[1],[2]],[3,4]) -> array bool (2, 2) [[True, True], [True, True]]
    np.less(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.less([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.less(3,0) -> bool False
    """)


def test_less_equal():
    check(r"""
    np.less_equal([7,-7,0],[2,2,3]) -> array bool (3,) [False, True, True]
    np.less_equal(np.array([7.5,-7.5,0.0]),2) -> array bool (3,) [False, True, True]
    np.less_equal(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array bool (2,) [False, False]
    np.less_equal(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('bool')
    np.less_equal([True,False],[True,True]) -> array bool (2,) [True, True]
    np.less_equal(np.array([1+1j,2]),np.array([2,1j])) -> array bool (2,) [True, False]
    np.less_equal(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array bool (3,) [False, False, False]
    np.less_equal(np.float32(3),2) -> bool False
    np.less_equal([[1],[2]],[3,4]) -> array bool (2, 2) [[True, True], [True, True]]
    np.less_equal(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.less_equal([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.less_equal(3,0) -> bool False
    """)


def test_greater():
    check(r"""
    np.greater([7,-7,0],[2,2,3]) -> array bool (3,) [True, False, False]
    np.greater(np.array([7.5,-7.5,0.0]),2) -> array bool (3,) [True, False, False]
    np.greater(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array bool (2,) [True, True]
    np.greater(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('bool')
    np.greater([True,False],[True,True]) -> array bool (2,) [False, False]
    np.greater(np.array([1+1j,2]),np.array([2,1j])) -> array bool (2,) [False, True]
    np.greater(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array bool (3,) [False, False, True]
    np.greater(np.float32(3),2) -> bool True
    np.greater([[1],[2]],[3,4]) -> array bool (2, 2) [[False, False], [False, False]]
    np.greater(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.greater([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.greater(3,0) -> bool True
    """)


def test_greater_equal():
    check(r"""
    np.greater_equal([7,-7,0],[2,2,3]) -> array bool (3,) [True, False, False]
    np.greater_equal(np.array([7.5,-7.5,0.0]),2) -> array bool (3,) [True, False, False]
    np.greater_equal(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array bool (2,) [True, True]
    np.greater_equal(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('bool')
    np.greater_equal([True,False],[True,True]) -> array bool (2,) [True, False]
    np.greater_equal(np.array([1+1j,2]),np.array([2,1j])) -> array bool (2,) [False, True]
    np.greater_equal(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array bool (3,) [False, False, True]
    np.greater_equal(np.float32(3),2) -> bool True
    np.greater_equal([[1],[2]],[3,4]) -> array bool (2, 2) [[False, False], [False, False]]
    np.greater_equal(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.greater_equal([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.greater_equal(3,0) -> bool True
    """)


def test_logical_and():
    check(r"""
    np.logical_and([7,-7,0],[2,2,3]) -> array bool (3,) [True, True, False]
    np.logical_and(np.array([7.5,-7.5,0.0]),2) -> array bool (3,) [True, True, False]
    np.logical_and(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array bool (2,) [True, True]
    np.logical_and(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('bool')
    np.logical_and([True,False],[True,True]) -> array bool (2,) [True, False]
    np.logical_and(np.array([1+1j,2]),np.array([2,1j])) -> array bool (2,) [True, True]
    np.logical_and(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array bool (3,) [True, True, True]
    np.logical_and(np.float32(3),2) -> bool True
    np.logical_and([[1],[2]],[3,4]) -> array bool (2, 2) [[True, True], [True, True]]
    np.logical_and(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.logical_and([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.logical_and(3,0) -> bool False
    """)


def test_logical_or():
    check(r"""
    np.logical_or([7,-7,0],[2,2,3]) -> array bool (3,) [True, True, True]
    np.logical_or(np.array([7.5,-7.5,0.0]),2) -> array bool (3,) [True, True, True]
    np.logical_or(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array bool (2,) [True, True]
    np.logical_or(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('bool')
    np.logical_or([True,False],[True,True]) -> array bool (2,) [True, True]
    np.logical_or(np.array([1+1j,2]),np.array([2,1j])) -> array bool (2,) [True, True]
    np.logical_or(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array bool (3,) [True, True, True]
    np.logical_or(np.float32(3),2) -> bool True
    np.logical_or([[1],[2]],[3,4]) -> array bool (2, 2) [[True, True], [True, True]]
    np.logical_or(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.logical_or([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.logical_or(3,0) -> bool True
    """)


def test_logical_xor():
    check(r"""
    np.logical_xor([7,-7,0],[2,2,3]) -> array bool (3,) [False, False, True]
    np.logical_xor(np.array([7.5,-7.5,0.0]),2) -> array bool (3,) [False, False, True]
    np.logical_xor(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array bool (2,) [False, False]
    np.logical_xor(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('bool')
    np.logical_xor([True,False],[True,True]) -> array bool (2,) [False, True]
    np.logical_xor(np.array([1+1j,2]),np.array([2,1j])) -> array bool (2,) [False, False]
    np.logical_xor(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array bool (3,) [False, False, False]
    np.logical_xor(np.float32(3),2) -> bool False
    np.logical_xor([[1],[2]],[3,4]) -> array bool (2, 2) [[False, False], [False, False]]
    np.logical_xor(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.logical_xor([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.logical_xor(3,0) -> bool True
    """)


def test_bitwise_and():
    check(r"""
    np.bitwise_and([7,-7,0],[2,2,3]) -> array int64 (3,) [2, 0, 0]
    np.bitwise_and(np.array([7.5,-7.5,0.0]),2) -> TypeError: ufunc 'bitwise_and' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_and(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [64, 2]
    np.bitwise_and(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.bitwise_and([True,False],[True,True]) -> array bool (2,) [True, False]
    np.bitwise_and(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'bitwise_and' not supported for the input types,
    ... and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_and(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> TypeError: ufunc 'bitwise_and' not
    ... supported for the input types, and the inputs could not be safely coerced to any supported types according to the
    ... casting rule ''safe''
    np.bitwise_and(np.float32(3),2) -> TypeError: ufunc 'bitwise_and' not supported for the input types, and the inputs could
    ... not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_and([[1],[2]],[3,4]) -> array int64 (2, 2) [[1, 0], [2, 0]]
    np.bitwise_and(np.zeros((0,2)),1.0).shape -> TypeError: ufunc 'bitwise_and' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_and([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.bitwise_and(3,0) -> int64 0
    """)


def test_bitwise_or():
    check(r"""
    np.bitwise_or([7,-7,0],[2,2,3]) -> array int64 (3,) [7, -5, 3]
    np.bitwise_or(np.array([7.5,-7.5,0.0]),2) -> TypeError: ufunc 'bitwise_or' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_or(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [236, 3]
    np.bitwise_or(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.bitwise_or([True,False],[True,True]) -> array bool (2,) [True, True]
    np.bitwise_or(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'bitwise_or' not supported for the input types,
    ... and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_or(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> TypeError: ufunc 'bitwise_or' not
    ... supported for the input types, and the inputs could not be safely coerced to any supported types according to the
    ... casting rule ''safe''
    np.bitwise_or(np.float32(3),2) -> TypeError: ufunc 'bitwise_or' not supported for the input types, and the inputs could
    ... not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_or([[1],[2]],[3,4]) -> array int64 (2, 2) [[3, 5], [3, 6]]
    np.bitwise_or(np.zeros((0,2)),1.0).shape -> TypeError: ufunc 'bitwise_or' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_or([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.bitwise_or(3,0) -> int64 3
    """)


def test_bitwise_xor():
    check(r"""
    np.bitwise_xor([7,-7,0],[2,2,3]) -> array int64 (3,) [5, -5, 3]
    np.bitwise_xor(np.array([7.5,-7.5,0.0]),2) -> TypeError: ufunc 'bitwise_xor' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_xor(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [172, 1]
    np.bitwise_xor(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.bitwise_xor([True,False],[True,True]) -> array bool (2,) [False, True]
    np.bitwise_xor(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'bitwise_xor' not supported for the input types,
    ... and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_xor(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> TypeError: ufunc 'bitwise_xor' not
    ... supported for the input types, and the inputs could not be safely coerced to any supported types according to the
    ... casting rule ''safe''
    np.bitwise_xor(np.float32(3),2) -> TypeError: ufunc 'bitwise_xor' not supported for the input types, and the inputs could
    ... not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_xor([[1],[2]],[3,4]) -> array int64 (2, 2) [[2, 5], [1, 6]]
    np.bitwise_xor(np.zeros((0,2)),1.0).shape -> TypeError: ufunc 'bitwise_xor' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_xor([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.bitwise_xor(3,0) -> int64 3
    """)


def test_left_shift():
    check(r"""
    np.left_shift([7,-7,0],[2,2,3]) -> array int64 (3,) [28, -28, 0]
    np.left_shift(np.array([7.5,-7.5,0.0]),2) -> TypeError: ufunc 'left_shift' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.left_shift(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [0, 12]
    np.left_shift(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.left_shift([True,False],[True,True]) -> array int8 (2,) [2, 0]
    np.left_shift(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'left_shift' not supported for the input types,
    ... and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.left_shift(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> TypeError: ufunc 'left_shift' not
    ... supported for the input types, and the inputs could not be safely coerced to any supported types according to the
    ... casting rule ''safe''
    np.left_shift(np.float32(3),2) -> TypeError: ufunc 'left_shift' not supported for the input types, and the inputs could
    ... not be safely coerced to any supported types according to the casting rule ''safe''
    np.left_shift([[1],[2]],[3,4]) -> array int64 (2, 2) [[8, 16], [16, 32]]
    np.left_shift(np.zeros((0,2)),1.0).shape -> TypeError: ufunc 'left_shift' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.left_shift([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.left_shift(3,0) -> int64 3
    """)


def test_right_shift():
    check(r"""
    np.right_shift([7,-7,0],[2,2,3]) -> array int64 (3,) [1, -2, 0]
    np.right_shift(np.array([7.5,-7.5,0.0]),2) -> TypeError: ufunc 'right_shift' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.right_shift(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [0, 0]
    np.right_shift(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.right_shift([True,False],[True,True]) -> array int8 (2,) [0, 0]
    np.right_shift(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'right_shift' not supported for the input types,
    ... and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.right_shift(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> TypeError: ufunc 'right_shift' not
    ... supported for the input types, and the inputs could not be safely coerced to any supported types according to the
    ... casting rule ''safe''
    np.right_shift(np.float32(3),2) -> TypeError: ufunc 'right_shift' not supported for the input types, and the inputs could
    ... not be safely coerced to any supported types according to the casting rule ''safe''
    np.right_shift([[1],[2]],[3,4]) -> array int64 (2, 2) [[0, 0], [0, 0]]
    np.right_shift(np.zeros((0,2)),1.0).shape -> TypeError: ufunc 'right_shift' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.right_shift([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.right_shift(3,0) -> int64 3
    """)


def test_bitwise_left_shift():
    check(r"""
    np.bitwise_left_shift([7,-7,0],[2,2,3]) -> array int64 (3,) [28, -28, 0]
    np.bitwise_left_shift(np.array([7.5,-7.5,0.0]),2) -> TypeError: ufunc 'left_shift' not supported for the input types, and
    ... the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_left_shift(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [0, 12]
    np.bitwise_left_shift(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.bitwise_left_shift([True,False],[True,True]) -> array int8 (2,) [2, 0]
    np.bitwise_left_shift(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'left_shift' not supported for the input
    ... types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_left_shift(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> TypeError: ufunc 'left_shift' not
    ... supported for the input types, and the inputs could not be safely coerced to any supported types according to the
    ... casting rule ''safe''
    np.bitwise_left_shift(np.float32(3),2) -> TypeError: ufunc 'left_shift' not supported for the input types, and the inputs
    ... could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_left_shift([[1],[2]],[3,4]) -> array int64 (2, 2) [[8, 16], [16, 32]]
    np.bitwise_left_shift(np.zeros((0,2)),1.0).shape -> TypeError: ufunc 'left_shift' not supported for the input types, and
    ... the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_left_shift([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.bitwise_left_shift(3,0) -> int64 3
    """)


def test_bitwise_right_shift():
    check(r"""
    np.bitwise_right_shift([7,-7,0],[2,2,3]) -> array int64 (3,) [1, -2, 0]
    np.bitwise_right_shift(np.array([7.5,-7.5,0.0]),2) -> TypeError: ufunc 'right_shift' not supported for the input types,
    ... and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_right_shift(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [0, 0]
    np.bitwise_right_shift(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.bitwise_right_shift([True,False],[True,True]) -> array int8 (2,) [0, 0]
    np.bitwise_right_shift(np.array([1+1j,2]),np.array([2,1j])) -> TypeError: ufunc 'right_shift' not supported for the input
    ... types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_right_shift(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> TypeError: ufunc 'right_shift'
    ... not supported for the input types, and the inputs could not be safely coerced to any supported types according to the
    ... casting rule ''safe''
    np.bitwise_right_shift(np.float32(3),2) -> TypeError: ufunc 'right_shift' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_right_shift([[1],[2]],[3,4]) -> array int64 (2, 2) [[0, 0], [0, 0]]
    np.bitwise_right_shift(np.zeros((0,2)),1.0).shape -> TypeError: ufunc 'right_shift' not supported for the input types,
    ... and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_right_shift([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.bitwise_right_shift(3,0) -> int64 3
    """)


def test_power():
    check(r"""
    np.power([7,-7,0],[2,2,3]) -> array int64 (3,) [49, 49, 0]
    np.power(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [56.25, 56.25, 0.0]
    np.power(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [0, 9]
    np.power(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.power([True,False],[True,True]) -> array int8 (2,) [1, 0]
    np.power(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [2j, (0.7692389013639721+0.6389612763136348j)]
    np.power(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, 1.0, 0.0]
    np.power(np.float32(3),2) -> float32 9.0
    np.power([[1],[2]],[3,4]) -> array int64 (2, 2) [[1, 1], [8, 16]]
    np.power(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.power([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.power(3,0) -> int64 1
    """)


def test_pow():
    check(r"""
    np.pow([7,-7,0],[2,2,3]) -> array int64 (3,) [49, 49, 0]
    np.pow(np.array([7.5,-7.5,0.0]),2) -> array float64 (3,) [56.25, 56.25, 0.0]
    np.pow(np.array([200,3],np.uint8),np.array([100,2],np.uint8)) -> array uint8 (2,) [0, 9]
    np.pow(np.array([1,2],np.int8),np.array([3,4],np.uint16)).dtype -> dtype('int32')
    np.pow([True,False],[True,True]) -> array int8 (2,) [1, 0]
    np.pow(np.array([1+1j,2]),np.array([2,1j])) -> array complex128 (2,) [2j, (0.7692389013639721+0.6389612763136348j)]
    np.pow(np.array([np.nan,1.0,np.inf]),np.array([1.0,np.nan,-np.inf])) -> array float64 (3,) [nan, 1.0, 0.0]
    np.pow(np.float32(3),2) -> float32 9.0
    np.pow([[1],[2]],[3,4]) -> array int64 (2, 2) [[1, 1], [8, 16]]
    np.pow(np.zeros((0,2)),1.0).shape -> tuple(0, 2)
    np.pow([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shapes (2,) (3,)
    np.pow(3,0) -> int64 1
    """)


def test_arctan2():
    check(r"""
    np.round(np.arctan2([1.5,-2,0],[0.5,3,-1]),12) -> array float64 (3,) [1.249045772398, -0.588002603548, 3.14159265359]
    np.round(np.arctan2(np.float32(1),np.float32(2)),5) -> float32 0.4636499881744385
    np.arctan2(1,2).dtype -> dtype('float64')
    np.arctan2(1j,2) -> TypeError: ufunc 'arctan2' not supported for the input types, and the inputs could not be safely
    ... coerced to any supported types according to the casting rule ''safe''
    np.arctan2([np.nan,1],[1,np.nan]) -> array float64 (2,) [nan, nan]
    """)


def test_atan2():
    check(r"""
    np.round(np.atan2([1.5,-2,0],[0.5,3,-1]),12) -> array float64 (3,) [1.249045772398, -0.588002603548, 3.14159265359]
    np.round(np.atan2(np.float32(1),np.float32(2)),5) -> float32 0.4636499881744385
    np.atan2(1,2).dtype -> dtype('float64')
    np.atan2(1j,2) -> TypeError: ufunc 'arctan2' not supported for the input types, and the inputs could not be safely
    ... coerced to any supported types according to the casting rule ''safe''
    np.atan2([np.nan,1],[1,np.nan]) -> array float64 (2,) [nan, nan]
    """)


def test_hypot():
    check(r"""
    np.round(np.hypot([1.5,-2,0],[0.5,3,-1]),12) -> array float64 (3,) [1.581138830084, 3.605551275464, 1.0]
    np.round(np.hypot(np.float32(1),np.float32(2)),5) -> float32 2.236069917678833
    np.hypot(1,2).dtype -> dtype('float64')
    np.hypot(1j,2) -> TypeError: ufunc 'hypot' not supported for the input types, and the inputs could not be safely coerced
    ... to any supported types according to the casting rule ''safe''
    np.hypot([np.nan,1],[1,np.nan]) -> array float64 (2,) [nan, nan]
    """)


def test_logaddexp():
    check(r"""
    np.round(np.logaddexp([1.5,-2,0],[0.5,3,-1]),12) -> array float64 (3,) [1.813261687518, 3.006715348489, 0.313261687518]
    np.round(np.logaddexp(np.float32(1),np.float32(2)),5) -> float32 2.313260078430176
    np.logaddexp(1,2).dtype -> dtype('float64')
    np.logaddexp(1j,2) -> TypeError: ufunc 'logaddexp' not supported for the input types, and the inputs could not be safely
    ... coerced to any supported types according to the casting rule ''safe''
    np.logaddexp([np.nan,1],[1,np.nan]) -> array float64 (2,) [nan, nan]
    """)


def test_logaddexp2():
    check(r"""
    np.round(np.logaddexp2([1.5,-2,0],[0.5,3,-1]),12) -> array float64 (3,) [2.084962500721, 3.044394119358, 0.584962500721]
    np.round(np.logaddexp2(np.float32(1),np.float32(2)),5) -> float32 2.5849599838256836
    np.logaddexp2(1,2).dtype -> dtype('float64')
    np.logaddexp2(1j,2) -> TypeError: ufunc 'logaddexp2' not supported for the input types, and the inputs could not be
    ... safely coerced to any supported types according to the casting rule ''safe''
    np.logaddexp2([np.nan,1],[1,np.nan]) -> array float64 (2,) [nan, nan]
    """)
