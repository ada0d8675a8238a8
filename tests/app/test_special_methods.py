"""What operators, builtins and the copy module call: the methods with underscores, called by name."""
from _answers import check


def test_operators():
    check(r"""
    np.array([6,-4]).__add__(np.array([2,3])) -> array int64 (2,) [8, -1]
    np.array([6,-4]).__sub__(np.array([2,3])) -> array int64 (2,) [4, -7]
    np.array([6,-4]).__mul__(np.array([2,3])) -> array int64 (2,) [12, -12]
    np.array([6,-4]).__truediv__(np.array([2,3])) -> array float64 (2,) [3.0, -1.3333333333333333]
    np.array([6,-4]).__floordiv__(np.array([2,3])) -> array int64 (2,) [3, -2]
    np.array([6,-4]).__mod__(np.array([2,3])) -> array int64 (2,) [0, 2]
    np.array([6,-4]).__divmod__(np.array([2,3])) -> tuple(array int64 (2,) [3, -2], array int64 (2,) [0, 2])
    np.array([6,-4]).__pow__(np.array([2,3])) -> array int64 (2,) [36, -64]
    np.array([6,-4]).__and__(np.array([2,3])) -> array int64 (2,) [2, 0]
    np.array([6,-4]).__or__(np.array([2,3])) -> array int64 (2,) [6, -1]
    np.array([6,-4]).__xor__(np.array([2,3])) -> array int64 (2,) [4, -1]
    np.array([6,-4]).__lshift__(np.array([2,3])) -> array int64 (2,) [24, -32]
    np.array([6,-4]).__rshift__(np.array([2,3])) -> array int64 (2,) [1, -1]
    np.array([6,-4]).__eq__(np.array([2,3])) -> array bool (2,) [False, False]
    np.array([6,-4]).__ne__(np.array([2,3])) -> array bool (2,) [True, True]
    np.array([6,-4]).__lt__(np.array([2,3])) -> array bool (2,) [False, True]
    np.array([6,-4]).__le__(np.array([2,3])) -> array bool (2,) [False, True]
    np.array([6,-4]).__gt__(np.array([2,3])) -> array bool (2,) [True, False]
    np.array([6,-4]).__ge__(np.array([2,3])) -> array bool (2,) [True, False]
    np.array([6,-4]).__matmul__(np.array([2,3])) -> int64 0
    np.array([6.5,-4]).__add__(2.5) -> array float64 (2,) [9.0, -1.5]
    np.array([6.5,-4]).__sub__(2.5) -> array float64 (2,) [4.0, -6.5]
    np.array([6.5,-4]).__mul__(2.5) -> array float64 (2,) [16.25, -10.0]
    np.array([6.5,-4]).__truediv__(2.5) -> array float64 (2,) [2.6, -1.6]
    np.array([6.5,-4]).__floordiv__(2.5) -> array float64 (2,) [2.0, -2.0]
    np.array([6.5,-4]).__mod__(2.5) -> array float64 (2,) [1.5, 1.0]
    np.array([6.5,-4]).__divmod__(2.5) -> tuple(array float64 (2,) [2.0, -2.0], array float64 (2,) [1.5, 1.0])
    np.array([6.5,-4]).__pow__(2.5) -> array float64 (2,) [107.71678722464758, nan]
    np.array([6.5,-4]).__eq__(2.5) -> array bool (2,) [False, False]
    np.array([6.5,-4]).__ne__(2.5) -> array bool (2,) [True, True]
    np.array([6.5,-4]).__lt__(2.5) -> array bool (2,) [False, True]
    np.array([6.5,-4]).__le__(2.5) -> array bool (2,) [False, True]
    np.array([6.5,-4]).__gt__(2.5) -> array bool (2,) [True, False]
    np.array([6.5,-4]).__ge__(2.5) -> array bool (2,) [True, False]
    """)


def test_reflected_operators():
    check(r"""
    np.array([2,3]).__radd__(np.array([6,-4])) -> array int64 (2,) [8, -1]
    np.array([2,3]).__rsub__(np.array([6,-4])) -> array int64 (2,) [4, -7]
    np.array([2,3]).__rmul__(np.array([6,-4])) -> array int64 (2,) [12, -12]
    np.array([2,3]).__rtruediv__(np.array([6,-4])) -> array float64 (2,) [3.0, -1.3333333333333333]
    np.array([2,3]).__rfloordiv__(np.array([6,-4])) -> array int64 (2,) [3, -2]
    np.array([2,3]).__rmod__(np.array([6,-4])) -> array int64 (2,) [0, 2]
    np.array([2,3]).__rdivmod__(np.array([6,-4])) -> tuple(array int64 (2,) [3, -2], array int64 (2,) [0, 2])
    np.array([2,3]).__rpow__(np.array([6,-4])) -> array int64 (2,) [36, -64]
    np.array([2,3]).__rand__(np.array([6,-4])) -> array int64 (2,) [2, 0]
    np.array([2,3]).__ror__(np.array([6,-4])) -> array int64 (2,) [6, -1]
    np.array([2,3]).__rxor__(np.array([6,-4])) -> array int64 (2,) [4, -1]
    np.array([2,3]).__rlshift__(np.array([6,-4])) -> array int64 (2,) [24, -32]
    np.array([2,3]).__rrshift__(np.array([6,-4])) -> array int64 (2,) [1, -1]
    np.array([2,3]).__rmatmul__(np.array([6,-4])) -> int64 0
    np.array([2.5]).__radd__(1) -> array float64 (1,) [3.5]
    np.array([2.5]).__rsub__(1) -> array float64 (1,) [-1.5]
    np.array([2.5]).__rmul__(1) -> array float64 (1,) [2.5]
    np.array([2.5]).__rtruediv__(1) -> array float64 (1,) [0.4]
    np.array([2.5]).__rfloordiv__(1) -> array float64 (1,) [0.0]
    np.array([2.5]).__rmod__(1) -> array float64 (1,) [1.0]
    np.array([2.5]).__rdivmod__(1) -> tuple(array float64 (1,) [0.0], array float64 (1,) [1.0])
    np.array([2.5]).__rpow__(1) -> array float64 (1,) [1.0]
    """)


def test_inplace_operators():
    check(r"""
    np.array([6,4]).__iadd__(np.array([2,1])) -> array int64 (2,) [8, 5]
    np.array([6,4]).__isub__(np.array([2,1])) -> array int64 (2,) [4, 3]
    np.array([6,4]).__imul__(np.array([2,1])) -> array int64 (2,) [12, 4]
    np.array([6,4]).__ifloordiv__(np.array([2,1])) -> array int64 (2,) [3, 4]
    np.array([6,4]).__imod__(np.array([2,1])) -> array int64 (2,) [0, 0]
    np.array([6,4]).__ipow__(np.array([2,1])) -> array int64 (2,) [36, 4]
    np.array([6,4]).__iand__(np.array([2,1])) -> array int64 (2,) [2, 0]
    np.array([6,4]).__ior__(np.array([2,1])) -> array int64 (2,) [6, 5]
    np.array([6,4]).__ixor__(np.array([2,1])) -> array int64 (2,) [4, 5]
    np.array([6,4]).__ilshift__(np.array([2,1])) -> array int64 (2,) [24, 8]
    np.array([6,4]).__irshift__(np.array([2,1])) -> array int64 (2,) [1, 2]
    np.array([6,4]).__itruediv__(np.array([2,1])) -> TypeError: Cannot cast ufunc 'divide' output from dtype('float64') to
    ... dtype('int64') with casting rule 'same_kind'
    np.array([6.0,4]).__itruediv__(4) -> array float64 (2,) [1.5, 1.0]
    np.eye(2).__imatmul__(np.ones((2,2))) -> array float64 (2, 2) [[1.0, 1.0], [1.0, 1.0]]
    np.array([1]).__iadd__(1.5) -> TypeError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with
    ... casting rule 'same_kind'
    np.array([1],np.uint8).__isub__(300) -> OverflowError: Python integer 300 out of bounds for uint8
    """)


def test_unary_operators():
    check(r"""
    np.array([1,-2]).__neg__() -> array int64 (2,) [-1, 2]
    np.array([1,-2]).__pos__() -> array int64 (2,) [1, -2]
    np.array([1,-2]).__abs__() -> array int64 (2,) [1, 2]
    np.array([1,-2]).__invert__() -> array int64 (2,) [-2, 1]
    np.array([1j]).__abs__() -> array float64 (1,) [1.0]
    np.array([True]).__invert__() -> array bool (1,) [False]
    np.array([True]).__neg__() -> TypeError: The numpy boolean negative, the `-` operator, is not supported, use the `~`
    ... operator or the logical_not function instead.
    np.array([1.5]).__invert__() -> TypeError: ufunc 'invert' not supported for the input types, and the inputs could not be
    ... safely coerced to any supported types according to the casting rule ''safe''
    """)


def test_conversions():
    check(r"""
    np.array(2.5).__int__() -> 2
    np.array(2).__index__() -> 2
    np.array(2.5).__index__() -> TypeError: only integer scalar arrays can be converted to a scalar index
    np.array([2]).__index__() -> TypeError: only integer scalar arrays can be converted to a scalar index
    np.array(2).__float__() -> 2.0
    np.array(2).__complex__() -> (2+0j)
    np.array(0).__bool__() -> False
    np.array([]).__bool__() -> ValueError: The truth value of an empty array is ambiguous. Use `array.size > 0` to check that
    ... an array is not empty.
    np.array([1,2]).__bool__() -> ValueError: The truth value of an array with more than one element is ambiguous. Use
    ... a.any() or a.all()
    np.array([1,2]).__int__() -> TypeError: only 0-dimensional arrays can be converted to Python scalars
    np.array([1,2]).__float__() -> TypeError: only 0-dimensional arrays can be converted to Python scalars
    np.array(1j).__float__() -> TypeError
    np.array(1j).__complex__() -> 1j
    """)


def test_containers():
    check(r"""
    np.array([1,2]).__contains__(2) -> True
    np.array([1,2]).__contains__(5) -> False
    np.array([1,2]).__len__() -> 2
    np.array(1).__len__() -> TypeError: len() of unsized object
    list(np.array([[1,2],[3,4]]).__iter__()) -> list(array int64 (2,) [1, 2], array int64 (2,) [3, 4])
    np.array(1).__iter__() -> TypeError: iteration over a 0-d array
    np.array([1,2]).__getitem__(1) -> int64 2
    np.array([1,2]).__getitem__(5) -> IndexError: index 5 is out of bounds for axis 0 with size 2
    np.array([1,2]).__setitem__(0,5) -> None
    """)


def test_texts_and_copies():
    check(r"""
    np.array([1,2]).__repr__() -> 'array([1, 2])'
    np.array([1,2]).__str__() -> '[1 2]'
    np.array([1.5]).__copy__() -> array float64 (1,) [1.5]
    np.array([1.5]).__deepcopy__({}) -> array float64 (1,) [1.5]
    np.array([1,2]).__array__() -> array int64 (2,) [1, 2]
    np.array([1,2]).__array__(np.float32) -> array float32 (2,) [1.0, 2.0]
    np.ndarray.__new__(np.ndarray,(2,3)).shape -> tuple(2, 3)
    np.ndarray((2,),np.int8).dtype -> dtype('int8')
    """)


def test_conj():
    check(r"""
    np.array([1+2j,3]).conj() -> array complex128 (2,) [(1-2j), (3-0j)]
    np.array([1,2]).conj() -> array int64 (2,) [1, 2]
    np.array([1+2j]).conjugate() -> array complex128 (1,) [(1-2j)]
    """)
