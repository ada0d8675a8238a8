"""Picking items: where, take, choose, index arithmetic."""
from _answers import check


def test_take():
    check(r"""
    np.take([1,2,3],[0,2]) -> array int64 (2,) [1, 3]
    np.take([[1,2],[3,4]],[0],axis=1) -> array int64 (2, 1) [[1], [3]]
    np.take([1,2,3],5) -> IndexError: index 5 is out of bounds for axis 0 with size 3
    np.take([1,2,3],5,mode='clip') -> int64 3
    np.take([1,2,3],5,mode='wrap') -> int64 3
    np.take([1,2,3],0) -> int64 1
    np.take([[1,2],[3,4]],[0,0],axis=0) -> array int64 (2, 2) [[1, 2], [1, 2]]
    np.take([[1,2],[3,4]],3) -> int64 4
    np.take([[1,2],[3,4]],[[0,1],[2,3]]) -> array int64 (2, 2) [[1, 2], [3, 4]]
    np.take([1,2,3],[-1,5],mode='wrap') -> array int64 (2,) [3, 3]
    np.arange(5).take([1,2]) -> array int64 (2,) [1, 2]
    np.put(np.broadcast_to(np.zeros(0),(2,0)),[1],1) -> ValueError: put: output array is read-only
    np.put(np.broadcast_to(np.zeros(2),(2,2)),'a',1j) -> ValueError: put: output array is read-only
    np.add.at(np.broadcast_to(np.zeros((2,0)),(2,2,0)),[0],1) -> ValueError: operand array with iterator write flag set is
        ... read-only
    """)


def test_where():
    check(r"""
    np.where([True,False],1,2) -> array int64 (2,) [1, 2]
    np.where([True,False],[1,2],[3.5,4]) -> array float64 (2,) [1.0, 4.0]
    np.where([0,1]) -> tuple(array int64 (1,) [1])
    np.where([True,False],1) -> ValueError: either both or neither of x and y should be given
    np.where(True,1,2) -> array int64 () 1
    np.where([True,False],1,2.5) -> array float64 (2,) [1.0, 2.5]
    np.where([True,False],np.int8(1),2) -> array int8 (2,) [1, 2]
    np.where([True,False],np.float32(1),2.5) -> array float32 (2,) [1.0, 2.5]
    np.where([[True],[False]],[1,2],[3,4]) -> array int64 (2, 2) [[1, 2], [3, 4]]
    np.where([True,False],[1,2,3],4) -> ValueError: operands could not be broadcast together with shapes (2,) (3,) ()
    np.where(5,1,2) -> array int64 () 1
    np.where(np.zeros((0,2)),1,2).strides -> tuple(0, 0)
    np.where([[1,0],[0,1]]) -> tuple(array int64 (2,) [0, 1], array int64 (2,) [0, 1])
    np.copyto(*[np.broadcast_to(np.zeros(2),(2,2))]*2) -> None
    np.copyto(np.broadcast_to(np.zeros(2),(2,2)),1) -> ValueError: assignment destination is read-only
    np.copyto(*[np.broadcast_to(np.float64(1),())]*2) -> ValueError: assignment destination is read-only
    """)


def test_choose():
    check(r"""
    np.choose([0,1,0],[[1,2,3],[4,5,6]]) -> array int64 (3,) [1, 5, 3]
    np.choose([0,2],[[1,2],[4,5]]) -> ValueError: invalid entry in choice array
    np.choose([0,2],[[1,2],[4,5]],mode='clip') -> array int64 (2,) [1, 5]
    np.choose([0,-1],[[1,2],[4,5]],mode='wrap') -> array int64 (2,) [1, 5]
    """)


def test_select():
    check(r"""
    np.select([[True,False],[True,True]],[[1,2],[3,4]],9) -> array int64 (2,) [1, 4]
    """)


def test_take_along_axis():
    check(r"""
    np.take_along_axis(np.array([[3,1],[2,4]]),np.array([[1,0],[0,1]]),axis=1) -> array int64 (2, 2) [[1, 3], [2, 4]]
    """)


def test_argwhere():
    check(r"""
    np.argwhere([[0,1],[2,0]]) -> array int64 (2, 2) [[0, 1], [1, 0]]
    """)


def test_flatnonzero():
    check(r"""
    np.flatnonzero([0,1,2]) -> array int64 (2,) [1, 2]
    """)


def test_compress():
    check(r"""
    np.compress([True,False],[[1,2],[3,4]],axis=0) -> array int64 (1, 2) [[1, 2]]
    """)


def test_extract():
    check(r"""
    np.extract([True,False,True],[1,2,3]) -> array int64 (2,) [1, 3]
    """)


def test_unravel_index():
    check(r"""
    np.unravel_index(5,(2,3)) -> tuple(int64 1, int64 2)
    np.unravel_index([1,5],(2,3)) -> tuple(array int64 (2,) [0, 1], array int64 (2,) [1, 2])
    np.unravel_index(6,(2,3)) -> ValueError: index 6 is out of bounds for array with size 6
    """)


def test_ravel_multi_index():
    check(r"""
    np.ravel_multi_index(([0,1],[1,2]),(2,3)) -> array int64 (2,) [1, 5]
    """)
