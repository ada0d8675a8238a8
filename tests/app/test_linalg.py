"""Products of vectors and matrices."""
from _answers import check


def test_matmul():
    check(r"""
    np.matmul([1,2],[3,4]) -> int64 11
    np.matmul(1,2) -> ValueError: matmul: Input operand 0 does not have enough dimensions (has 0, gufunc core with signature
        ... (n?,k),(k,m?)->(n?,m?) requires 1)
    np.matmul([[1,2]],[[3],[4]],out=np.zeros((1,1))) -> array float64 (1, 1) [[11.0]]
    np.matmul([[True]],[[True]]) -> array bool (1, 1) [[True]]
    np.matmul(np.zeros((2,0)),np.zeros((0,3))) -> array float64 (2, 3) [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    np.matmul(np.int8([[100]]),np.int8([[2]])) -> array int8 (1, 1) [[-56]]
    np.matmul(np.arange(6.).reshape(2,3),np.arange(12.).reshape(3,4),axes=[(0,1),(0,1),(0,1)]) -> array float64 (2, 4) [[20.0,
        ... 23.0, 26.0, 29.0], [56.0, 68.0, 80.0, 92.0]]
    np.matmul(np.arange(6.).reshape(3,2),np.arange(12.).reshape(3,4),axes=[(1,0),(0,1),(1,0)]) -> array float64 (4, 2) [[40.0,
        ... 52.0], [46.0, 61.0], [52.0, 70.0], [58.0, 79.0]]
    np.matmul(np.arange(6.).reshape(2,3),np.arange(3.),axes=[(0,1),0,0]) -> array float64 (2,) [5.0, 14.0]
    np.matmul(np.arange(3.),np.arange(3.),axes=[0,(0,),()]) -> float64 5.0
    np.matmul(np.arange(6.).reshape(2,3),np.arange(12.).reshape(3,4),axes=[(0,1),(0,1),(1,0)],out=np.zeros((4,2))) -> array
        ... float64 (4, 2) [[20.0, 56.0], [23.0, 68.0], [26.0, 80.0], [29.0, 92.0]]
    np.matmul(np.ones((5,2,3)),np.arange(12.).reshape(3,4),axes=[(1,2),(0,1),(0,1)]).shape -> tuple(2, 4, 5)
    np.matmul(np.ones((2,5,3)),np.arange(12.).reshape(3,4),axes=[(0,2),(-2,-1),(-1,0)]).shape -> tuple(4, 5, 2)
    np.matmul(np.arange(6.).reshape(2,3),np.arange(12.).reshape(3,4),axes=[(0,1),(0,1)]) -> ValueError: axes should be a list
        ... with an entry for all 3 inputs and outputs; entries for outputs can only be omitted if none of them has core axes.
    np.matmul(np.arange(6.).reshape(2,3),np.arange(12.).reshape(3,4),axes=3) -> TypeError: axes should be a list.
    np.matmul(np.arange(6.).reshape(2,3),np.arange(12.).reshape(3,4),axes=[(0,1),(0,5),(0,1)]) -> AxisError: axis 5 is out of
        ... bounds for array of dimension 2
    np.matmul(np.arange(6.).reshape(2,3),np.arange(12.).reshape(3,4),axes=[(0,1),0,(0,1)]) -> AxisError: matmul: operand 1 has
        ... 2 core dimensions, but the axes item is a single integer.
    np.matmul(np.arange(6.).reshape(2,3),np.arange(12.).reshape(3,4),axes=[(0,0),(0,1),(0,1)]) -> ValueError: axes item 0 has
        ... value 0 repeated
    np.matmul(np.arange(6.).reshape(2,3),np.arange(12.).reshape(3,4),axes=[(0,1),(0,1),[0,1]]) -> TypeError: matmul: axes item
        ... 2 should be a tuple.
    np.matmul(np.arange(6.).reshape(2,3),np.arange(12.).reshape(3,4),axes=[(0,1.0),(0,1),(0,1)]) -> TypeError: 'float' object
        ... cannot be interpreted as an integer
    np.matmul(np.arange(6.).reshape(2,3),np.arange(3.),axes=[(0,1),(0,1),(0,)]) -> AxisError: matmul: operand 1 has 1 core
        ... dimensions, but 2 dimensions are specified by axes tuple.
    np.matmul(1,np.arange(12.).reshape(3,4),axes=[(0,),(0,1),(0,)]) -> ValueError: matmul: Input operand 0 does not have enough
        ... dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)
    """)


def test_dot():
    check(r"""
    np.dot(2,3) -> int64 6
    np.dot(2,[1,2]) -> array int64 (2,) [2, 4]
    np.dot([1,2],[3,4]) -> int64 11
    np.dot([[1,2],[3,4]],[1,2]) -> array int64 (2,) [5, 11]
    np.dot([1,2],[[1,2],[3,4]]) -> array int64 (2,) [7, 10]
    np.dot([1,2],[1,2,3]) -> ValueError: shapes (2,) and (3,) not aligned: 2 (dim 0) != 3 (dim 0)
    np.dot([[1,2]],[[1,2]]) -> ValueError: shapes (1,2) and (1,2) not aligned: 2 (dim 1) != 1 (dim 0)
    np.dot(np.zeros((2,3,4)),np.zeros((5,4,6))).shape -> tuple(2, 3, 5, 6)
    np.dot(np.zeros((2,3,4)),np.zeros(4)).shape -> tuple(2, 3)
    np.dot([1,2],[3.,4]) -> float64 11.0
    np.dot([1,2],[1j,2]) -> complex128 (4+1j)
    np.dot([1,2],[3,4],out=np.array(0)) -> int64 11
    np.dot([[1,2]],[[1],[2]],out=np.zeros((1,1))) -> ValueError: output array is not acceptable (must have the right datatype, number
        ... of dimensions, and be a C-Array)
    np.dot(np.arange(24).reshape(2,3,4),np.arange(8).reshape(4,2)) -> array int64 (2, 3, 2) [[[28, 34], [76, 98], [124, 162]], [[172,
        ... 226], [220, 290], [268, 354]]]
    np.dot(np.arange(24).reshape(2,3,4),np.arange(8).reshape(2,4,1)) -> array int64 (2, 3, 2, 1) [[[[14], [38]], [[38], [126]], [[62],
        ... [214]]], [[[86], [302]], [[110], [390]], [[134], [478]]]]
    """)


def test_vdot():
    check(r"""
    np.vdot([1j,2],[1,2]) -> complex128 (4-1j)
    """)


def test_inner():
    check(r"""
    np.inner([1,2],[3,4]) -> int64 11
    np.inner([[1,2],[3,4]],[[1,2],[3,4]]) -> array int64 (2, 2) [[5, 11], [11, 25]]
    np.inner([1,2],[1,2,3]) -> ValueError: shapes (2,) and (3,) not aligned: 2 (dim 0) != 3 (dim 0)
    np.inner([1,2],[[1,2],[3,4]]) -> array int64 (2,) [5, 11]
    np.inner(2,[1,2]) -> array int64 (2,) [2, 4]
    """)


def test_outer():
    check(r"""
    np.outer([1,2],[3,4]) -> array int64 (2, 2) [[3, 4], [6, 8]]
    np.outer([[1,2],[3,4]],[1,2]) -> array int64 (4, 2) [[1, 2], [2, 4], [3, 6], [4, 8]]
    """)


def test_vecdot():
    check(r"""
    np.vecdot([[1,2],[3,4]],[1,1]) -> array int64 (2,) [3, 7]
    np.vecdot([1j],[1j]) -> complex128 (1+0j)
    """)


def test_tensordot():
    check(r"""
    np.tensordot(np.arange(6).reshape(2,3),np.arange(6).reshape(3,2)) -> ValueError: shape-mismatch for sum
    np.tensordot(np.arange(6).reshape(2,3),np.arange(6).reshape(3,2),1) -> array int64 (2, 2) [[10, 13], [28, 40]]
    np.tensordot(np.arange(6).reshape(2,3),np.arange(6).reshape(3,2),([1],[0])) -> array int64 (2, 2) [[10, 13], [28, 40]]
    np.tensordot(np.arange(6).reshape(2,3),np.arange(6).reshape(2,3),([0,1],[0,1])) -> array int64 () 55
    """)


def test_kron():
    check(r"""
    np.kron([1,2],[3,4]) -> array int64 (4,) [3, 4, 6, 8]
    np.kron([[1,2]],[[1],[1]]) -> array int64 (2, 2) [[1, 2], [1, 2]]
    """)


def test_cross():
    check(r"""
    np.cross([1,2,3],[4,5,6]) -> array int64 (3,) [-3, 6, -3]
    np.cross([[1,0,0],[0,1,0]],[0,0,1]) -> array int64 (2, 3) [[0, -1, 0], [1, 0, 0]]
    """)


def test_convolve():
    check(r"""
    np.convolve([1,2,3],[0,1,0.5]) -> array float64 (5,) [0.0, 1.0, 2.5, 4.0, 1.5]
    np.convolve([1,2,3],[0,1,0.5],'same') -> array float64 (3,) [1.0, 2.5, 4.0]
    np.convolve([1,2,3],[0,1,0.5],'valid') -> array float64 (1,) [2.5]
    np.convolve([1,2,3,4],[1,2],'same') -> array int64 (4,) [1, 4, 7, 10]
    np.convolve([1,2,3,4,5],[1,2,3,4],'same') -> array int64 (5,) [4, 10, 20, 30, 34]
    np.convolve([1,2],[1,2,3,4,5],'same') -> array int64 (5,) [1, 4, 7, 10, 13]
    """)


def test_correlate():
    check(r"""
    np.correlate([1,2,3],[0,1,0.5]) -> array float64 (1,) [3.5]
    np.correlate([1,2,3],[0,1,0.5],'same') -> array float64 (3,) [2.0, 3.5, 3.0]
    np.correlate([1,2,3],[0,1,0.5],'full') -> array float64 (5,) [0.5, 2.0, 3.5, 3.0, 0.0]
    np.correlate([1,2],[0,1,0.5],'full') -> array float64 (4,) [0.5, 2.0, 2.0, 0.0]
    np.correlate([1j,2],[1j,1],'full') -> array complex128 (3,) [1j, (3+0j), -2j]
    """)


def test_polyval():
    check(r"""
    np.polyval([3,0,1],5) -> int64 76
    """)
