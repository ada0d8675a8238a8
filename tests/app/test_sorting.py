"""Sorting, searching, sets and counting."""
from _answers import check


def test_sort():
    check(r"""
    np.sort([3,1,2]) -> array int64 (3,) [1, 2, 3]
    np.sort([[3,1],[2,4]],axis=0) -> array int64 (2, 2) [[2, 1], [3, 4]]
    np.sort([[3,1],[2,4]],axis=None) -> array int64 (4,) [1, 2, 3, 4]
    np.sort([3.,np.nan,1]) -> array float64 (3,) [1.0, 3.0, nan]
    np.sort([3+1j,1,3-1j]) -> array complex128 (3,) [(1+0j), (3-1j), (3+1j)]
    np.sort(5) -> AxisError: axis -1 is out of bounds for array of dimension 0
    np.sort([3,1],kind='foo') -> ValueError: sort kind must be one of 'quick', 'heap', or 'stable' (got 'foo')
    np.sort([3,1,2],stable=True) -> array int64 (3,) [1, 2, 3]
    np.sort([True,False]) -> array bool (2,) [False, True]
    """)


def test_argsort():
    check(r"""
    np.argsort([3,1,2]) -> array int64 (3,) [1, 2, 0]
    np.argsort([[3,1],[2,4]],axis=0) -> array int64 (2, 2) [[1, 0], [0, 1]]
    np.argsort([1,1,1]) -> array int64 (3,) [0, 1, 2]
    np.argsort([np.nan,1,0]) -> array int64 (3,) [2, 1, 0]
    np.argsort([3,1,2],axis=1) -> AxisError: axis 1 is out of bounds for array of dimension 1
    """)


def test_searchsorted():
    check(r"""
    np.searchsorted([1,2,3],2) -> int64 1
    np.searchsorted([1,2,3],[0,2,5],side='right') -> array int64 (3,) [0, 2, 3]
    np.searchsorted([1,2,3],2.5) -> int64 2
    np.searchsorted([3,1,2],2,sorter=[1,2,0]) -> int64 1
    np.searchsorted([1,2],[1],side='x') -> ValueError: search side must be 'left' or 'right' (got 'x')
    """)


def test_unique():
    check(r"""
    np.unique([3,1,1,2]) -> array int64 (3,) [1, 2, 3]
    np.unique([3,1,1,2],return_counts=True) -> tuple(array int64 (3,) [1, 2, 3], array int64 (3,) [2, 1, 1])
    np.unique([3,1,1,2],True,True,True) -> tuple(array int64 (3,) [1, 2, 3], array int64 (3,) [1, 3, 0], array int64 (4,) [2, 0, 0,
        ... 1], array int64 (3,) [2, 1, 1])
    np.unique([[1,2],[1,2],[0,1]],axis=0) -> array int64 (2, 2) [[0, 1], [1, 2]]
    np.unique([np.nan,1,np.nan]) -> array float64 (2,) [1.0, nan]
    np.unique([np.nan,1,np.nan],equal_nan=False) -> array float64 (3,) [1.0, nan, nan]
    np.unique([]) -> array float64 (0,) []
    np.unique([[3,1],[1,2]],return_inverse=True) -> tuple(array int64 (3,) [1, 2, 3], array int64 (2, 2) [[2, 0], [0, 1]])
    np.unique(np.zeros((2,3,4)).T,axis=0).strides -> tuple(48, 16, 8)
    np.unique(np.array([[3,1],[1,2],[3,1]]).T,axis=1) -> array int64 (2, 2) [[1, 3], [2, 1]]
    """)


def test_unique_all():
    check(r"""
    np.unique_all([3,1,1]) -> UniqueAllResult(array int64 (2,) [1, 3], array int64 (2,) [1, 0], array int64 (3,) [1, 0, 0], array
        ... int64 (2,) [2, 1])
    """)


def test_unique_counts():
    check(r"""
    np.unique_counts([3,1,1]).counts -> array int64 (2,) [2, 1]
    """)


def test_unique_values():
    check(r"""
    np.unique_values([3,1,1]) -> array int64 (2,) [1, 3]
    """)


def test_isin():
    check(r"""
    np.isin([1,2,5],[2,5]) -> array bool (3,) [False, True, True]
    np.isin([[1,2]],[]) -> array bool (1, 2) [[False, False]]
    np.isin(1,[1,2],invert=True) -> array bool () False
    """)


def test_union1d():
    check(r"""
    np.union1d([1,2],[2,3]) -> array int64 (3,) [1, 2, 3]
    """)


def test_intersect1d():
    check(r"""
    np.intersect1d([1,2,2],[2,3]) -> array int64 (1,) [2]
    """)


def test_setdiff1d():
    check(r"""
    np.setdiff1d([1,2,3],[2]) -> array int64 (2,) [1, 3]
    """)


def test_setxor1d():
    check(r"""
    np.setxor1d([1,2],[2,3]) -> array int64 (2,) [1, 3]
    """)


def test_lexsort():
    check(r"""
    np.lexsort(([1,2,1],[3,3,1])) -> array int64 (3,) [2, 0, 1]
    """)


def test_bincount():
    check(r"""
    np.bincount([0,1,1,3]) -> array int64 (4,) [1, 2, 0, 1]
    np.bincount([0,1,1],weights=[.5,1,1]) -> array float64 (2,) [0.5, 2.0]
    np.bincount([0,1],minlength=5) -> array int64 (5,) [1, 1, 0, 0, 0]
    np.bincount([-1]) -> ValueError: 'list' argument must have no negative elements
    """)


def test_digitize():
    check(r"""
    np.digitize([0.5,2.5],[1,2,3]) -> array int64 (2,) [0, 2]
    np.digitize([1,2],[1,2,3],right=True) -> array int64 (2,) [0, 1]
    """)


def test_histogram():
    check(r"""
    np.histogram([1,2,1],bins=[0,1,2,3]) -> tuple(array int64 (3,) [0, 2, 1], array int64 (4,) [0, 1, 2, 3])
    np.histogram([1,2,3,4.5],bins=3) -> tuple(array int64 (3,) [2, 1, 1], array float64 (4,) [1.0, 2.166666666666667,
        ... 3.3333333333333335, 4.5])
    np.histogram([1,2,3,4.5],bins=3,density=True) -> tuple(array float64 (3,) [0.42857142857142844, 0.2142857142857143,
        ... 0.2142857142857143], array float64 (4,) [1.0, 2.166666666666667, 3.3333333333333335, 4.5])
    np.histogram([1,2],bins=2,range=(0,4)) -> tuple(array int64 (2,) [1, 1], array float64 (3,) [0.0, 2.0, 4.0])
    """)


def test_partition():
    check(r"""
    np.partition([3,1,2],1) -> array int64 (3,) [1, 2, 3]
    """)
