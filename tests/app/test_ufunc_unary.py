"""The ufuncs of one operand whose results are exact, for every kind of number."""
from _answers import check


def test_absolute():
    check(r"""
    np.absolute(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [2.5, 0.0, 1.5, 0.5, 3.0]
    np.absolute(np.array([-3,0,5],np.int8)) -> array int8 (3,) [3, 0, 5]
    np.absolute(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [3, 0, 255]
    np.absolute([True,False]) -> array bool (2,) [True, False]
    np.absolute(np.array([1.5-2j,-1j])) -> array float64 (2,) [2.5, 1.0]
    np.absolute(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, inf]
    np.absolute(np.array([-1.5,2],np.float16)) -> array float16 (2,) [1.5, 2.0]
    np.absolute(np.float32(-1.5)) -> float32 1.5
    np.absolute(2) -> int64 2
    np.absolute([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_abs():
    check(r"""
    np.abs(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [2.5, 0.0, 1.5, 0.5, 3.0]
    np.abs(np.array([-3,0,5],np.int8)) -> array int8 (3,) [3, 0, 5]
    np.abs(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [3, 0, 255]
    np.abs([True,False]) -> array bool (2,) [True, False]
    np.abs(np.array([1.5-2j,-1j])) -> array float64 (2,) [2.5, 1.0]
    np.abs(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, inf]
    np.abs(np.array([-1.5,2],np.float16)) -> array float16 (2,) [1.5, 2.0]
    np.abs(np.float32(-1.5)) -> float32 1.5
    np.abs(2) -> int64 2
    np.abs([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_negative():
    check(r"""
    np.negative(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [2.5, 0.0, -1.5, -0.5, -3.0]
    np.negative(np.array([-3,0,5],np.int8)) -> array int8 (3,) [3, 0, -5]
    np.negative(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [253, 0, 1]
    np.negative([True,False]) -> TypeError: The numpy boolean negative, the `-` operator, is not supported, use the `~`
    ... operator or the logical_not function instead.
    np.negative(np.array([1.5-2j,-1j])) -> array complex128 (2,) [(-1.5+2j), 1j]
    np.negative(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, -inf, inf]
    np.negative(np.array([-1.5,2],np.float16)) -> array float16 (2,) [1.5, -2.0]
    np.negative(np.float32(-1.5)) -> float32 1.5
    np.negative(2) -> int64 -2
    np.negative([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_positive():
    check(r"""
    np.positive(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [-2.5, -0.0, 1.5, 0.5, 3.0]
    np.positive(np.array([-3,0,5],np.int8)) -> array int8 (3,) [-3, 0, 5]
    np.positive(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [3, 0, 255]
    np.positive([True,False]) -> TypeError: ufunc 'positive' did not contain a loop with signature matching types <class
    ... 'numpy.dtypes.BoolDType'> -> None
    np.positive(np.array([1.5-2j,-1j])) -> array complex128 (2,) [(1.5-2j), (-0-1j)]
    np.positive(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    np.positive(np.array([-1.5,2],np.float16)) -> array float16 (2,) [-1.5, 2.0]
    np.positive(np.float32(-1.5)) -> float32 -1.5
    np.positive(2) -> int64 2
    np.positive([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_sign():
    check(r"""
    np.sign(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [-1.0, 0.0, 1.0, 1.0, 1.0]
    np.sign(np.array([-3,0,5],np.int8)) -> array int8 (3,) [-1, 0, 1]
    np.sign(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [1, 0, 1]
    np.sign([True,False]) -> TypeError: ufunc 'sign' did not contain a loop with signature matching types <class
    ... 'numpy.dtypes.BoolDType'> -> None
    np.sign(np.array([1.5-2j,-1j])) -> array complex128 (2,) [(0.6-0.8j), (-0-1j)]
    np.sign(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, 1.0, -1.0]
    np.sign(np.array([-1.5,2],np.float16)) -> array float16 (2,) [-1.0, 1.0]
    np.sign(np.float32(-1.5)) -> float32 -1.0
    np.sign(2) -> int64 1
    np.sign([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_square():
    check(r"""
    np.square(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [6.25, 0.0, 2.25, 0.25, 9.0]
    np.square(np.array([-3,0,5],np.int8)) -> array int8 (3,) [9, 0, 25]
    np.square(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [9, 0, 1]
    np.square([True,False]) -> array int8 (2,) [1, 0]
    np.square(np.array([1.5-2j,-1j])) -> array complex128 (2,) [(-1.75-6j), (-1+0j)]
    np.square(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, inf]
    np.square(np.array([-1.5,2],np.float16)) -> array float16 (2,) [2.25, 4.0]
    np.square(np.float32(-1.5)) -> float32 2.25
    np.square(2) -> int64 4
    np.square([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_reciprocal():
    check(r"""
    np.reciprocal(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [-0.4, -inf, 0.6666666666666666, 2.0, 0.3333333333333333]
    np.reciprocal(np.array([-3,0,5],np.int8)) -> array int8 (3,) [0, 0, 0]
    np.reciprocal(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [0, 0, 0]
    np.reciprocal([True,False]) -> array int8 (2,) [1, 0]
    np.reciprocal(np.array([1.5-2j,-1j])) -> array complex128 (2,) [(0.24+0.32j), (-0+1j)]
    np.reciprocal(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, 0.0, -0.0]
    np.reciprocal(np.array([-1.5,2],np.float16)) -> array float16 (2,) [-0.66650390625, 0.5]
    np.reciprocal(np.float32(-1.5)) -> float32 -0.6666666865348816
    np.reciprocal(2) -> int64 0
    np.reciprocal([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_conjugate():
    check(r"""
    np.conjugate(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [-2.5, -0.0, 1.5, 0.5, 3.0]
    np.conjugate(np.array([-3,0,5],np.int8)) -> array int8 (3,) [-3, 0, 5]
    np.conjugate(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [3, 0, 255]
    np.conjugate([True,False]) -> array int8 (2,) [1, 0]
    np.conjugate(np.array([1.5-2j,-1j])) -> array complex128 (2,) [(1.5+2j), (-0+1j)]
    np.conjugate(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    np.conjugate(np.array([-1.5,2],np.float16)) -> array float16 (2,) [-1.5, 2.0]
    np.conjugate(np.float32(-1.5)) -> float32 -1.5
    np.conjugate(2) -> int64 2
    np.conjugate([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_conj():
    check(r"""
    np.conj(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [-2.5, -0.0, 1.5, 0.5, 3.0]
    np.conj(np.array([-3,0,5],np.int8)) -> array int8 (3,) [-3, 0, 5]
    np.conj(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [3, 0, 255]
    np.conj([True,False]) -> array int8 (2,) [1, 0]
    np.conj(np.array([1.5-2j,-1j])) -> array complex128 (2,) [(1.5+2j), (-0+1j)]
    np.conj(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    np.conj(np.array([-1.5,2],np.float16)) -> array float16 (2,) [-1.5, 2.0]
    np.conj(np.float32(-1.5)) -> float32 -1.5
    np.conj(2) -> int64 2
    np.conj([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_fabs():
    check(r"""
    np.fabs(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [2.5, 0.0, 1.5, 0.5, 3.0]
    np.fabs(np.array([-3,0,5],np.int8)) -> array float16 (3,) [3.0, 0.0, 5.0]
    np.fabs(np.array([3,0,255],np.uint8)) -> array float16 (3,) [3.0, 0.0, 255.0]
    np.fabs([True,False]) -> array float16 (2,) [1.0, 0.0]
    np.fabs(np.array([1.5-2j,-1j])) -> TypeError: ufunc 'fabs' not supported for the input types, and the inputs could not be
    ... safely coerced to any supported types according to the casting rule ''safe''
    np.fabs(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, inf]
    np.fabs(np.array([-1.5,2],np.float16)) -> array float16 (2,) [1.5, 2.0]
    np.fabs(np.float32(-1.5)) -> float32 1.5
    np.fabs(2) -> float64 2.0
    np.fabs([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_floor():
    check(r"""
    np.floor(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [-3.0, -0.0, 1.0, 0.0, 3.0]
    np.floor(np.array([-3,0,5],np.int8)) -> array int8 (3,) [-3, 0, 5]
    np.floor(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [3, 0, 255]
    np.floor([True,False]) -> array bool (2,) [True, False]
    np.floor(np.array([1.5-2j,-1j])) -> TypeError: ufunc 'floor' not supported for the input types, and the inputs could not
    ... be safely coerced to any supported types according to the casting rule ''safe''
    np.floor(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    np.floor(np.array([-1.5,2],np.float16)) -> array float16 (2,) [-2.0, 2.0]
    np.floor(np.float32(-1.5)) -> float32 -2.0
    np.floor(2) -> int64 2
    np.floor([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_ceil():
    check(r"""
    np.ceil(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [-2.0, -0.0, 2.0, 1.0, 3.0]
    np.ceil(np.array([-3,0,5],np.int8)) -> array int8 (3,) [-3, 0, 5]
    np.ceil(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [3, 0, 255]
    np.ceil([True,False]) -> array bool (2,) [True, False]
    np.ceil(np.array([1.5-2j,-1j])) -> TypeError: ufunc 'ceil' not supported for the input types, and the inputs could not be
    ... safely coerced to any supported types according to the casting rule ''safe''
    np.ceil(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    np.ceil(np.array([-1.5,2],np.float16)) -> array float16 (2,) [-1.0, 2.0]
    np.ceil(np.float32(-1.5)) -> float32 -1.0
    np.ceil(2) -> int64 2
    np.ceil([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_trunc():
    check(r"""
    np.trunc(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [-2.0, -0.0, 1.0, 0.0, 3.0]
    np.trunc(np.array([-3,0,5],np.int8)) -> array int8 (3,) [-3, 0, 5]
    np.trunc(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [3, 0, 255]
    np.trunc([True,False]) -> array bool (2,) [True, False]
    np.trunc(np.array([1.5-2j,-1j])) -> TypeError: ufunc 'trunc' not supported for the input types, and the inputs could not
    ... be safely coerced to any supported types according to the casting rule ''safe''
    np.trunc(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    np.trunc(np.array([-1.5,2],np.float16)) -> array float16 (2,) [-1.0, 2.0]
    np.trunc(np.float32(-1.5)) -> float32 -1.0
    np.trunc(2) -> int64 2
    np.trunc([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_rint():
    check(r"""
    np.rint(np.array([-2.5,-0.0,1.5,0.5,3])) -> array float64 (5,) [-2.0, -0.0, 2.0, 0.0, 3.0]
    np.rint(np.array([-3,0,5],np.int8)) -> array float16 (3,) [-3.0, 0.0, 5.0]
    np.rint(np.array([3,0,255],np.uint8)) -> array float16 (3,) [3.0, 0.0, 255.0]
    np.rint([True,False]) -> array float16 (2,) [1.0, 0.0]
    np.rint(np.array([1.5-2j,-1j])) -> array complex128 (2,) [(2-2j), (-0-1j)]
    np.rint(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    np.rint(np.array([-1.5,2],np.float16)) -> array float16 (2,) [-2.0, 2.0]
    np.rint(np.float32(-1.5)) -> float32 -2.0
    np.rint(2) -> float64 2.0
    np.rint([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_isfinite():
    check(r"""
    np.isfinite(np.array([-2.5,-0.0,1.5,0.5,3])) -> array bool (5,) [True, True, True, True, True]
    np.isfinite(np.array([-3,0,5],np.int8)) -> array bool (3,) [True, True, True]
    np.isfinite(np.array([3,0,255],np.uint8)) -> array bool (3,) [True, True, True]
    np.isfinite([True,False]) -> array bool (2,) [True, True]
    np.isfinite(np.array([1.5-2j,-1j])) -> array bool (2,) [True, True]
    np.isfinite(np.array([np.nan,np.inf,-np.inf])) -> array bool (3,) [False, False, False]
    np.isfinite(np.array([-1.5,2],np.float16)) -> array bool (2,) [True, True]
    np.isfinite(np.float32(-1.5)) -> bool True
    np.isfinite(2) -> bool True
    np.isfinite([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_isinf():
    check(r"""
    np.isinf(np.array([-2.5,-0.0,1.5,0.5,3])) -> array bool (5,) [False, False, False, False, False]
    np.isinf(np.array([-3,0,5],np.int8)) -> array bool (3,) [False, False, False]
    np.isinf(np.array([3,0,255],np.uint8)) -> array bool (3,) [False, False, False]
    np.isinf([True,False]) -> array bool (2,) [False, False]
    np.isinf(np.array([1.5-2j,-1j])) -> array bool (2,) [False, False]
    np.isinf(np.array([np.nan,np.inf,-np.inf])) -> array bool (3,) [False, True, True]
    np.isinf(np.array([-1.5,2],np.float16)) -> array bool (2,) [False, False]
    np.isinf(np.float32(-1.5)) -> bool False
    np.isinf(2) -> bool False
    np.isinf([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_isnan():
    check(r"""
    np.isnan(np.array([-2.5,-0.0,1.5,0.5,3])) -> array bool (5,) [False, False, False, False, False]
    np.isnan(np.array([-3,0,5],np.int8)) -> array bool (3,) [False, False, False]
    np.isnan(np.array([3,0,255],np.uint8)) -> array bool (3,) [False, False, False]
    np.isnan([True,False]) -> array bool (2,) [False, False]
    np.isnan(np.array([1.5-2j,-1j])) -> array bool (2,) [False, False]
    np.isnan(np.array([np.nan,np.inf,-np.inf])) -> array bool (3,) [True, False, False]
    np.isnan(np.array([-1.5,2],np.float16)) -> array bool (2,) [False, False]
    np.isnan(np.float32(-1.5)) -> bool False
    np.isnan(2) -> bool False
    np.isnan([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_signbit():
    check(r"""
    np.signbit(np.array([-2.5,-0.0,1.5,0.5,3])) -> array bool (5,) [True, True, False, False, False]
    np.signbit(np.array([-3,0,5],np.int8)) -> array bool (3,) [True, False, False]
    np.signbit(np.array([3,0,255],np.uint8)) -> array bool (3,) [False, False, False]
    np.signbit([True,False]) -> array bool (2,) [False, False]
    np.signbit(np.array([1.5-2j,-1j])) -> TypeError: ufunc 'signbit' not supported for the input types, and the inputs could
    ... not be safely coerced to any supported types according to the casting rule ''safe''
    np.signbit(np.array([np.nan,np.inf,-np.inf])) -> array bool (3,) [False, False, True]
    np.signbit(np.array([-1.5,2],np.float16)) -> array bool (2,) [True, False]
    np.signbit(np.float32(-1.5)) -> bool True
    np.signbit(2) -> bool False
    np.signbit([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_logical_not():
    check(r"""
    np.logical_not(np.array([-2.5,-0.0,1.5,0.5,3])) -> array bool (5,) [False, True, False, False, False]
    np.logical_not(np.array([-3,0,5],np.int8)) -> array bool (3,) [False, True, False]
    np.logical_not(np.array([3,0,255],np.uint8)) -> array bool (3,) [False, True, False]
    np.logical_not([True,False]) -> array bool (2,) [False, True]
    np.logical_not(np.array([1.5-2j,-1j])) -> array bool (2,) [False, False]
    np.logical_not(np.array([np.nan,np.inf,-np.inf])) -> array bool (3,) [False, False, False]
    np.logical_not(np.array([-1.5,2],np.float16)) -> array bool (2,) [False, False]
    np.logical_not(np.float32(-1.5)) -> bool False
    np.logical_not(2) -> bool False
    np.logical_not([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_invert():
    check(r"""
    np.invert(np.array([-2.5,-0.0,1.5,0.5,3])) -> TypeError: ufunc 'invert' not supported for the input types, and the inputs
    ... could not be safely coerced to any supported types according to the casting rule ''safe''
    np.invert(np.array([-3,0,5],np.int8)) -> array int8 (3,) [2, -1, -6]
    np.invert(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [252, 255, 0]
    np.invert([True,False]) -> array bool (2,) [False, True]
    np.invert(np.array([1.5-2j,-1j])) -> TypeError: ufunc 'invert' not supported for the input types, and the inputs could
    ... not be safely coerced to any supported types according to the casting rule ''safe''
    np.invert(np.array([np.nan,np.inf,-np.inf])) -> TypeError: ufunc 'invert' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.invert(np.array([-1.5,2],np.float16)) -> TypeError: ufunc 'invert' not supported for the input types, and the inputs
    ... could not be safely coerced to any supported types according to the casting rule ''safe''
    np.invert(np.float32(-1.5)) -> TypeError: ufunc 'invert' not supported for the input types, and the inputs could not be
    ... safely coerced to any supported types according to the casting rule ''safe''
    np.invert(2) -> int64 -3
    np.invert([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_bitwise_not():
    check(r"""
    np.bitwise_not(np.array([-2.5,-0.0,1.5,0.5,3])) -> TypeError: ufunc 'invert' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_not(np.array([-3,0,5],np.int8)) -> array int8 (3,) [2, -1, -6]
    np.bitwise_not(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [252, 255, 0]
    np.bitwise_not([True,False]) -> array bool (2,) [False, True]
    np.bitwise_not(np.array([1.5-2j,-1j])) -> TypeError: ufunc 'invert' not supported for the input types, and the inputs
    ... could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_not(np.array([np.nan,np.inf,-np.inf])) -> TypeError: ufunc 'invert' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_not(np.array([-1.5,2],np.float16)) -> TypeError: ufunc 'invert' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_not(np.float32(-1.5)) -> TypeError: ufunc 'invert' not supported for the input types, and the inputs could not
    ... be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_not(2) -> int64 -3
    np.bitwise_not([[1],[2]]).shape -> tuple(2, 1)
    """)


def test_bitwise_invert():
    check(r"""
    np.bitwise_invert(np.array([-2.5,-0.0,1.5,0.5,3])) -> TypeError: ufunc 'invert' not supported for the input types, and
    ... the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_invert(np.array([-3,0,5],np.int8)) -> array int8 (3,) [2, -1, -6]
    np.bitwise_invert(np.array([3,0,255],np.uint8)) -> array uint8 (3,) [252, 255, 0]
    np.bitwise_invert([True,False]) -> array bool (2,) [False, True]
    np.bitwise_invert(np.array([1.5-2j,-1j])) -> TypeError: ufunc 'invert' not supported for the input types, and the inputs
    ... could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_invert(np.array([np.nan,np.inf,-np.inf])) -> TypeError: ufunc 'invert' not supported for the input types, and
    ... the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_invert(np.array([-1.5,2],np.float16)) -> TypeError: ufunc 'invert' not supported for the input types, and the
    ... inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_invert(np.float32(-1.5)) -> TypeError: ufunc 'invert' not supported for the input types, and the inputs could
    ... not be safely coerced to any supported types according to the casting rule ''safe''
    np.bitwise_invert(2) -> int64 -3
    np.bitwise_invert([[1],[2]]).shape -> tuple(2, 1)
    """)
