"""Joining, splitting, repeating and turning arrays."""
from _answers import check


def test_repeat():
    check(r"""
    np.repeat([1,2],2) -> array int64 (4,) [1, 1, 2, 2]
    np.repeat([1,2],[1,3]) -> array int64 (4,) [1, 2, 2, 2]
    np.repeat([[1,2],[3,4]],2,axis=0) -> array int64 (4, 2) [[1, 2], [1, 2], [3, 4], [3, 4]]
    np.repeat([1,2],[1,2,3]) -> ValueError: operands could not be broadcast together with shape (2,) (3,)
    np.repeat([1,2],-1) -> ValueError: negative dimensions are not allowed
    np.repeat([[1,2],[3,4]],[1,2],axis=0) -> array int64 (3, 2) [[1, 2], [3, 4], [3, 4]]
    np.repeat(5,3) -> array int64 (3,) [5, 5, 5]
    np.repeat([1,2,3],0) -> array int64 (0,) []
    np.repeat([1,2],[2]) -> array int64 (4,) [1, 1, 2, 2]
    np.arange(3).repeat(2) -> array int64 (6,) [0, 0, 1, 1, 2, 2]
    """)


def test_concatenate():
    check(r"""
    np.concatenate([np.zeros((0,2)),np.zeros((0,2))]).strides -> tuple(0, 0)
    np.concatenate([[1,2],[3]]) -> array int64 (3,) [1, 2, 3]
    np.concatenate([[1,2],[3.5]]) -> array float64 (3,) [1.0, 2.0, 3.5]
    np.concatenate([[[1,2]],[[3,4]]],axis=1) -> array int64 (1, 4) [[1, 2, 3, 4]]
    np.concatenate([[[1,2]],[[3,4]]],axis=None) -> array int64 (4,) [1, 2, 3, 4]
    np.concatenate([[[1,2]],[[3,4]]],axis=2) -> AxisError: axis 2 is out of bounds for array of dimension 2
    np.concatenate([]) -> ValueError: need at least one array to concatenate
    np.concatenate([1,2]) -> ValueError: zero-dimensional arrays cannot be concatenated
    np.concatenate([[1],[[2]]]) -> ValueError: all the input arrays must have same number of dimensions, but the array at index 0 has
        ... 1 dimension(s) and the array at index 1 has 2 dimension(s)
    np.concatenate([[[1,2]],[[3]]]) -> ValueError: all the input array dimensions except for the concatenation axis must match
        ... exactly, but along dimension 1, the array at index 0 has size 2 and the array at index 1 has size 1
    np.concatenate([[1],[2]],dtype=np.int8) -> array int8 (2,) [1, 2]
    np.concatenate([[1.5],[2]],dtype=int) -> TypeError: Cannot cast array data from dtype('float64') to dtype('int64') according to
        ... the rule 'same_kind'
    np.concatenate([[1.5],[2]],dtype=int,casting='unsafe') -> array int64 (2,) [1, 2]
    np.concatenate([[1],[2]],out=np.zeros(2)) -> array float64 (2,) [1.0, 2.0]
    np.concatenate([[1],[2]],out=np.zeros(3)) -> ValueError: Output array is the wrong shape
    np.concatenate(np.zeros((2,3))) -> array float64 (6,) [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
    np.concatenate([np.zeros((2,3)).T,np.zeros((2,3)).T]).strides -> tuple(8, 48)
    """)


def test_broadcast_to():
    check(r"""
    np.broadcast_to(np.zeros((2,1)),(2,3)).copy('K').strides -> tuple(24, 8)
    np.broadcast_to(np.zeros((2,1)),(2,3)).astype(int).strides -> tuple(24, 8)
    np.broadcast_to(np.zeros((3)),(2,3)).T.copy('K').strides -> tuple(16, 8)
    np.broadcast_to(np.zeros(3),(2,3)).copy('K').strides -> tuple(8, 16)
    np.broadcast_to(np.zeros(3),(2,3)).T.copy('K').strides -> tuple(16, 8)
    np.broadcast_to(np.zeros(3),(2,3)).astype(int).strides -> tuple(8, 16)
    np.broadcast_to(np.zeros((0,1)),(0,4)).strides -> tuple(0, 0)
    np.broadcast_to([1,2],(3,2)) -> array int64 (3, 2) [[1, 2], [1, 2], [1, 2]]
    np.broadcast_to([1,2],(3,2)).strides -> tuple(0, 8)
    np.broadcast_to([1,2],3) -> ValueError: operands could not be broadcast together with remapped shapes [original->remapped]:
        ... (2,)  and requested shape (3,)
    np.broadcast_to([[1],[2]],(2,3)) -> array int64 (2, 3) [[1, 1, 1], [2, 2, 2]]
    np.broadcast_to(5,()) -> array int64 () 5
    np.broadcast_to([1,2],(-1,2)) -> ValueError: all elements of broadcast shape must be non-negative
    np.broadcast_to([1,2],2) -> array int64 (2,) [1, 2]
    np.broadcast_to([[1,2]],2) -> ValueError: input operand has more dimensions than allowed by the axis remapping
    np.broadcast_to([[1,2]],()) -> ValueError: cannot broadcast a non-scalar to a scalar array
    """)


def test_broadcast_shapes():
    check(r"""
    np.broadcast_shapes((1,2),(3,1)) -> tuple(3, 2)
    np.broadcast_shapes((1,2),(3,1),(4,)) -> ValueError: shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is
        ... between arg 0 with shape (1, 2) and arg 2 with shape (4,).
    np.broadcast_shapes((1,2),3) -> ValueError: shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between
        ... arg 0 with shape (1, 2) and arg 1 with shape (3,).
    np.broadcast_shapes() -> tuple()
    np.broadcast_shapes((2,),(3,)) -> ValueError: shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between
        ... arg 0 with shape (2,) and arg 1 with shape (3,).
    """)


def test_stack():
    check(r"""
    np.stack([[1,2],[3,4]]) -> array int64 (2, 2) [[1, 2], [3, 4]]
    np.stack([[1,2],[3,4]],axis=1) -> array int64 (2, 2) [[1, 3], [2, 4]]
    np.stack([[1,2],[3]]) -> ValueError: all input arrays must have the same shape
    np.stack([]) -> ValueError: need at least one array to stack
    np.stack([[1,2],[3,4]],axis=3) -> AxisError: axis 3 is out of bounds for array of dimension 2
    """)


def test_vstack():
    check(r"""
    np.vstack([[1,2],[3,4]]) -> array int64 (2, 2) [[1, 2], [3, 4]]
    np.vstack([[[1,2]],[3,4]]) -> array int64 (2, 2) [[1, 2], [3, 4]]
    """)


def test_hstack():
    check(r"""
    np.hstack([[1,2],[3]]) -> array int64 (3,) [1, 2, 3]
    np.hstack([[[1],[2]],[[3],[4]]]) -> array int64 (2, 2) [[1, 3], [2, 4]]
    """)


def test_dstack():
    check(r"""
    np.dstack([[1,2],[3,4]]) -> array int64 (1, 2, 2) [[[1, 3], [2, 4]]]
    """)


def test_column_stack():
    check(r"""
    np.column_stack([[1,2],[3,4]]) -> array int64 (2, 2) [[1, 3], [2, 4]]
    np.column_stack([[1,2],[[3],[4]]]) -> array int64 (2, 2) [[1, 3], [2, 4]]
    """)


def test_append():
    check(r"""
    np.append([1,2],[[3]]) -> array int64 (3,) [1, 2, 3]
    np.append([[1,2]],[[3,4]],axis=0) -> array int64 (2, 2) [[1, 2], [3, 4]]
    """)


def test_block():
    check(r"""
    np.block([[np.ones((2,2)),np.zeros((2,1))],[np.zeros((1,3))]]) -> array float64 (3, 3) [[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0,
        ... 0.0, 0.0]]
    np.block([1,2]) -> array int64 (2,) [1, 2]
    """)


def test_array_split():
    check(r"""
    np.array_split(np.arange(7),3) -> list(array int64 (3,) [0, 1, 2], array int64 (2,) [3, 4], array int64 (2,) [5, 6])
    """)


def test_split():
    check(r"""
    np.split(np.arange(6),3) -> list(array int64 (2,) [0, 1], array int64 (2,) [2, 3], array int64 (2,) [4, 5])
    np.split(np.arange(7),3) -> ValueError: array split does not result in an equal division
    np.split(np.arange(7),[2,5]) -> list(array int64 (2,) [0, 1], array int64 (3,) [2, 3, 4], array int64 (2,) [5, 6])
    """)


def test_tile():
    check(r"""
    np.tile([1,2],3) -> array int64 (6,) [1, 2, 1, 2, 1, 2]
    np.tile([1,2],(2,2)) -> array int64 (2, 4) [[1, 2, 1, 2], [1, 2, 1, 2]]
    np.tile([[1,2],[3,4]],2) -> array int64 (2, 4) [[1, 2, 1, 2], [3, 4, 3, 4]]
    np.tile(5,(2,2)) -> array int64 (2, 2) [[5, 5], [5, 5]]
    np.tile([1,2],0) -> array int64 (0,) []
    """)


def test_flip():
    check(r"""
    np.flip([1,2,3]) -> array int64 (3,) [3, 2, 1]
    np.flip([[1,2],[3,4]]) -> array int64 (2, 2) [[4, 3], [2, 1]]
    np.flip([[1,2],[3,4]],axis=1) -> array int64 (2, 2) [[2, 1], [4, 3]]
    np.flip([[1,2],[3,4]],axis=(0,1)) -> array int64 (2, 2) [[4, 3], [2, 1]]
    np.flip([1],axis=2) -> AxisError: axis 2 is out of bounds for array of dimension 1
    """)


def test_flipud():
    check(r"""
    np.flipud([[1,2],[3,4]]) -> array int64 (2, 2) [[3, 4], [1, 2]]
    """)


def test_fliplr():
    check(r"""
    np.fliplr([[1,2],[3,4]]) -> array int64 (2, 2) [[2, 1], [4, 3]]
    """)


def test_rot90():
    check(r"""
    np.rot90([[1,2],[3,4]]) -> array int64 (2, 2) [[2, 4], [1, 3]]
    np.rot90([[1,2],[3,4]],2) -> array int64 (2, 2) [[4, 3], [2, 1]]
    np.rot90([[1,2],[3,4]],-1) -> array int64 (2, 2) [[3, 1], [4, 2]]
    """)


def test_roll():
    check(r"""
    np.roll([1,2,3],1) -> array int64 (3,) [3, 1, 2]
    np.roll([[1,2],[3,4]],1) -> array int64 (2, 2) [[4, 1], [2, 3]]
    np.roll([[1,2],[3,4]],1,axis=0) -> array int64 (2, 2) [[3, 4], [1, 2]]
    np.roll([[1,2],[3,4]],(1,1),axis=(0,1)) -> array int64 (2, 2) [[4, 3], [2, 1]]
    np.roll([1,2,3],-5) -> array int64 (3,) [3, 1, 2]
    """)


def test_resize():
    check(r"""
    np.resize([1,2,3],(2,4)) -> array int64 (2, 4) [[1, 2, 3, 1], [2, 3, 1, 2]]
    """)


def test_insert():
    check(r"""
    np.insert([1,2,3],1,9) -> array int64 (4,) [1, 9, 2, 3]
    np.insert([1,2,3],[0,2],[8,9]) -> array int64 (5,) [8, 1, 2, 9, 3]
    np.insert([[1,2],[3,4]],1,[5,6],axis=0) -> array int64 (3, 2) [[1, 2], [5, 6], [3, 4]]
    np.insert([[1,2],[3,4]],1,[5,6],axis=1) -> array int64 (2, 3) [[1, 5, 2], [3, 6, 4]]
    np.insert([1,2,3],5,9) -> IndexError: index 5 is out of bounds for axis 0 with size 3
    np.insert([1,2,3],-1,[7,8]) -> array int64 (5,) [1, 2, 7, 8, 3]
    np.insert([1,2,3],slice(0,2),[7,8]) -> array int64 (5,) [7, 1, 8, 2, 3]
    """)


def test_delete():
    check(r"""
    np.delete([1,2,3],1) -> array int64 (2,) [1, 3]
    np.delete([1,2,3],[0,2]) -> array int64 (1,) [2]
    np.delete([[1,2],[3,4]],0,axis=1) -> array int64 (2, 1) [[2], [4]]
    np.delete([1,2,3],5) -> IndexError: index 5 is out of bounds for axis 0 with size 3
    np.delete([1,2,3],slice(0,2)) -> array int64 (1,) [3]
    np.delete([1,2,3],[True,False,False]) -> array int64 (2,) [2, 3]
    """)


def test_trim_zeros():
    check(r"""
    np.trim_zeros([0,0,1,2,0]) -> list(1, 2)
    """)


def test_atleast_1d():
    check(r"""
    np.atleast_1d(5) -> array int64 (1,) [5]
    """)


def test_atleast_2d():
    check(r"""
    np.atleast_2d([1,2]) -> array int64 (1, 2) [[1, 2]]
    """)


def test_atleast_3d():
    check(r"""
    np.atleast_3d([1,2]).shape -> tuple(1, 2, 1)
    """)


def test_broadcast_arrays():
    check(r"""
    np.broadcast_arrays([1,2],[[3],[4]]) -> tuple(array int64 (2, 2) [[1, 2], [1, 2]], array int64 (2, 2) [[3, 3], [4, 4]])
    """)


def test_matrix_transpose():
    check(r"""
    np.matrix_transpose(np.zeros((2,3))).shape -> tuple(3, 2)
    """)


def test_permute_dims():
    check(r"""
    np.permute_dims(np.zeros((2,3)),(1,0)).shape -> tuple(3, 2)
    """)
