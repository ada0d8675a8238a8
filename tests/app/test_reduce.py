"""Reductions over any axes, with all their arguments."""
from _answers import check


def test_sum():
    check(r"""
    np.sum(np.array([-0.0])) -> float64 0.0
    np.sum(np.array([-0.0,-0.0])) -> float64 0.0
    np.sum(np.array([],dtype=float)) -> float64 0.0
    np.sum(np.array([[-0.0]]),axis=(0,1)) -> float64 0.0
    np.array([-0.0]).sum(initial=0) -> float64 0.0
    np.array([-0.0]).sum(where=[True]) -> float64 0.0
    np.sum([1,2],dtype=np.int8) -> int8 3
    np.sum(np.array([1,2],np.int8)) -> int64 3
    np.sum(np.array([1,2],np.uint8)) -> uint64 3
    np.sum(np.array([True,True])) -> int64 2
    np.sum(np.array([1,2],np.float16)) -> float16 3.0
    np.sum(np.array([1,2],np.float32)) -> float32 3.0
    np.sum(5) -> int64 5
    np.sum([[1,2],[3,4]],axis=0) -> array int64 (2,) [4, 6]
    np.sum([[1,2],[3,4]],axis=-1) -> array int64 (2,) [3, 7]
    np.sum([[1,2],[3,4]],axis=(0,1)) -> int64 10
    np.sum([[1,2],[3,4]],axis=()) -> array int64 (2, 2) [[1, 2], [3, 4]]
    np.sum([[1,2],[3,4]],axis=(0,0)) -> ValueError: duplicate value in 'axis'
    np.sum([[1,2],[3,4]],axis=2) -> AxisError: axis 2 is out of bounds for array of dimension 2
    np.sum([[1,2],[3,4]],axis=1.5) -> TypeError: 'float' object cannot be interpreted as an integer
    np.sum([[1,2],[3,4]],axis='a') -> TypeError: 'str' object cannot be interpreted as an integer
    np.sum([[1,2],[3,4]],axis=[0,1]) -> TypeError: 'list' object cannot be interpreted as an integer
    np.sum([[1,2],[3,4]],axis=np.array(1)) -> array int64 (2,) [3, 7]
    np.sum([[1,2],[3,4]],axis=None) -> int64 10
    np.sum([[1,2],[3,4]],axis=True) -> TypeError
    np.sum([[1,2],[3,4]],axis=0,keepdims=True) -> array int64 (1, 2) [[4, 6]]
    np.sum([[1,2],[3,4]],keepdims=True) -> array int64 (1, 1) [[10]]
    np.sum([[1,2],[3,4]],axis=0,out=np.zeros(2)) -> array float64 (2,) [4.0, 6.0]
    np.sum([[1,2],[3,4]],axis=0,out=np.zeros(2,np.int8)) -> array int8 (2,) [4, 6]
    np.sum([[1,2],[3,4]],axis=0,out=np.zeros(3)) -> ValueError
    np.sum([[1,2],[3,4]],axis=0,keepdims=True,out=np.zeros((1,2))) -> array float64 (1, 2) [[4.0, 6.0]]
    np.sum([[1,2],[3,4]],axis=0,keepdims=True,out=np.zeros(2)) -> ValueError: output parameter for reduction operation add has the
        ... wrong number of dimensions: Found 1 but expected 2 (must match the operand's when keepdims=True)
    np.sum([[1,2],[3,4]],out=np.zeros(())) -> array float64 () 10.0
    np.sum([[1.5,2],[3,4]],axis=0,out=np.zeros(2,int)) -> array int64 (2,) [4, 6]
    np.sum([1,2],initial=10) -> int64 13
    np.sum([1,2],initial=1.5) -> int64 4
    np.sum([1,2],where=[True,False]) -> int64 1
    np.sum([1,2],where=True) -> int64 3
    np.sum(np.zeros((2,0,3)),axis=0).strides -> tuple(0, 0)
    np.sum(np.zeros((2,0,3)),axis=1).strides -> tuple(24, 8)
    """)


def test_prod():
    check(r"""
    np.prod(np.array([],dtype=np.int8)) -> int64 1
    np.prod(np.array([1,2],np.int16)) -> int64 2
    """)


def test_min():
    check(r"""
    np.min(np.array([1,2],np.int16)) -> int16 1
    np.min([1,2],where=[True,False]) -> ValueError: reduction operation 'minimum' does not have an identity, so to use a where mask
        ... one has to specify 'initial'
    np.min([1,2],where=[True,False],initial=10) -> int64 1
    np.min([1,2],initial=0) -> int64 0
    np.min([],initial=0) -> float64 0.0
    np.min([]) -> ValueError: zero-size array to reduction operation minimum which has no identity
    np.min(np.zeros((0,3)),axis=1) -> array float64 (0,) []
    np.min(np.zeros((0,3)),axis=0) -> ValueError: zero-size array to reduction operation minimum which has no identity
    """)


def test_max():
    check(r"""
    np.max([]) -> ValueError: zero-size array to reduction operation maximum which has no identity
    np.max(np.zeros((3,0)),axis=0) -> array float64 (0,) []
    np.max(np.zeros((3,0)),axis=1) -> ValueError: zero-size array to reduction operation maximum which has no identity
    np.max([1,float('nan'),3]) -> float64 nan
    np.max([True,False]) -> bool True
    np.max([1+2j,1+3j]) -> complex128 (1+3j)
    """)


def test_any():
    check(r"""
    np.any([0,1]) -> bool True
    np.any([]) -> bool False
    np.any([[0,0],[0,1]],axis=0) -> array bool (2,) [False, True]
    np.any([1.5,0]) -> bool True
    np.any([0,1],out=np.array(0.0)) -> array float64 () 1.0
    """)


def test_all():
    check(r"""
    np.all([0,1]) -> bool False
    np.all([]) -> bool True
    np.all([[0,0],[0,1]],axis=1,keepdims=True) -> array bool (2, 1) [[False], [False]]
    np.all(np.array([1,2]),axis=0,out=np.array(0)) -> array int64 () 1
    """)


def test_argmax():
    check(r"""
    np.argmax([]) -> ValueError: attempt to get argmax of an empty sequence
    np.argmax([1,3,2]) -> int64 1
    np.argmax([[1,3],[5,2]]) -> int64 2
    np.argmax([[1,3],[5,2]],axis=0) -> array int64 (2,) [1, 0]
    np.argmax([[1,3],[5,2]],axis=0,keepdims=True) -> array int64 (1, 2) [[1, 0]]
    np.argmax([[1,3],[5,2]],keepdims=True) -> array int64 (1, 1) [[2]]
    np.argmax([[1,3],[5,2]],axis=2) -> AxisError: axis 2 is out of bounds for array of dimension 2
    np.argmax(np.zeros((0,2)),axis=0) -> ValueError: attempt to get argmax of an empty sequence
    np.argmax(np.zeros((0,2)),axis=1) -> array int64 (0,) []
    np.argmax(5) -> int64 0
    np.argmax(5,axis=0) -> int64 0
    np.argmax([1,float('nan')]) -> int64 1
    np.argmax([True,False]) -> int64 0
    np.argmax([1,2],out=np.array(0)) -> array int64 () 1
    np.argmax([[1,3],[5,2]],axis=0,out=np.zeros(2)) -> TypeError: Cannot cast array data from dtype('float64') to dtype('int64')
        ... according to the rule 'safe'
    np.argmax([[1,3],[5,2]],axis=0,out=np.zeros(2,int)) -> array int64 (2,) [1, 0]
    np.argmax([[1,3],[5,2]],axis=(0,1)) -> TypeError: 'tuple' object cannot be interpreted as an integer
    np.argmax([[1,3],[5,2]],axis=None) -> int64 2
    np.argmax(np.array([0,2,3,0],np.int8).view(bool)) -> int64 1
    np.argmin(np.array([2,3,0],np.int8).view(bool)) -> int64 2
    np.argmax(5,axis=0,keepdims=True) -> int64 0
    """)


def test_argmin():
    check(r"""
    np.argmin([]) -> ValueError: attempt to get argmin of an empty sequence
    """)


def test_mean():
    check(r"""
    np.mean([1,2]) -> float64 1.5
    np.mean([]) -> float64 nan
    np.mean(np.zeros((0,3)),axis=0) -> array float64 (3,) [nan, nan, nan]
    np.mean(np.array([1,2],np.float16)) -> float16 1.5
    np.mean(np.array([1,2],np.float32)) -> float32 1.5
    np.mean([1,2],dtype=np.float32) -> float32 1.5
    np.mean([1,2],dtype=int) -> int64 1
    np.mean([[1,2],[3,4]],axis=0) -> array float64 (2,) [2.0, 3.0]
    np.mean([[1,2],[3,4]],axis=(0,1)) -> float64 2.5
    np.mean([[1,2],[3,4]],keepdims=True) -> array float64 (1, 1) [[2.5]]
    np.mean([1+2j,2]) -> complex128 (1.5+1j)
    np.mean([True,False]) -> float64 0.5
    np.mean([1,2],out=np.array(0.0)) -> array float64 () 1.5
    np.mean([1,2,3],where=[True,False,True]) -> float64 2.0
    np.mean([[1,2],[3,4]],axis=5) -> AxisError: axis 5 is out of bounds for array of dimension 2
    np.mean([[1,2],[3,4]],axis=0,keepdims=True) -> array float64 (1, 2) [[2.0, 3.0]]
    np.arange(6).reshape(2,3).mean(1) -> array float64 (2,) [1.0, 4.0]
    np.arange(6).reshape(2,3).mean(axis=0,out=np.zeros(3)) -> array float64 (3,) [1.5, 2.5, 3.5]
    """)


def test_var():
    check(r"""
    np.var([1,2,3]) -> float64 0.6666666666666666
    np.var([1],ddof=1) -> float64 nan
    np.var([]) -> float64 nan
    np.var([1+1j,2]) -> float64 0.5
    np.var([[1,2],[3,4]],axis=0,keepdims=True) -> array float64 (1, 2) [[1.0, 1.0]]
    np.var([1,2,3],mean=2) -> float64 0.6666666666666666
    np.var([1,2,3],correction=1) -> float64 1.0
    np.var(np.array(3.),axis=0,keepdims=True) -> AxisError: axis 0 is out of bounds for array of dimension 0
    np.mean(np.array(3.),axis=-1) -> AxisError: axis -1 is out of bounds for array of dimension 0
    """)


def test_std():
    check(r"""
    np.std([1,2,3],ddof=1) -> float64 1.0
    np.std(np.array([1,2],np.float32)) -> float32 0.5
    np.std(np.array([1,2],np.float16)) -> float16 0.5
    np.std([[1,2],[3,5]],axis=1) -> array float64 (2,) [0.5, 1.0]
    np.arange(6).std() -> float64 1.707825127659933
    """)


def test_cumsum():
    check(r"""
    np.cumsum([1,2,3]) -> array int64 (3,) [1, 3, 6]
    np.cumsum([[1,2],[3,4]]) -> array int64 (4,) [1, 3, 6, 10]
    np.cumsum([[1,2],[3,4]],axis=0) -> array int64 (2, 2) [[1, 2], [4, 6]]
    np.cumsum(np.array([1,2],np.int8)) -> array int64 (2,) [1, 3]
    np.cumsum(np.array([1,2],np.int8),dtype=np.int8) -> array int8 (2,) [1, 3]
    np.cumsum([1,2],axis=1) -> AxisError: axis 1 is out of bounds for array of dimension 1
    np.cumsum(5) -> array int64 (1,) [5]
    np.cumsum(5,axis=0) -> array int64 (1,) [5]
    np.cumsum([1,2],out=np.zeros(2)) -> array float64 (2,) [1.0, 3.0]
    np.cumsum([1,2],out=np.zeros(3)) -> ValueError
    np.cumsum([1.5,2],out=np.zeros(2,int)) -> array int64 (2,) [1, 3]
    np.cumsum(np.zeros((2,0,3)),axis=1).strides -> tuple(0, 0, 0)
    """)


def test_cumprod():
    check(r"""
    np.cumprod([1,2,3]) -> array int64 (3,) [1, 2, 6]
    """)


def test_ptp():
    check(r"""
    np.ptp([1,5]) -> int64 4
    np.ptp([[1,5],[2,3]],axis=0) -> array int64 (2,) [1, 2]
    np.arange(3).ptp() -> AttributeError
    """)


def test_count_nonzero():
    check(r"""
    np.count_nonzero([0,1,2]) -> int64 2
    np.count_nonzero([[0,1],[2,3]],axis=0) -> array int64 (2,) [1, 2]
    np.count_nonzero([[0,1],[2,3]],axis=0,keepdims=True) -> array int64 (1, 2) [[1, 2]]
    np.count_nonzero([[0,1],[2,3]],keepdims=True) -> array int64 (1, 1) [[3]]
    """)


def test_average():
    check(r"""
    np.average([1,2,3]) -> float64 2.0
    np.average([1,2,3],weights=[3,2,1]) -> float64 1.6666666666666667
    np.average([[1,2],[3,4]],axis=0,weights=[1,3]) -> array float64 (2,) [2.5, 3.5]
    np.average([[1,2],[3,4]],returned=True) -> tuple(float64 2.5, float64 4.0)
    np.average([1,2],weights=[0,0]) -> ZeroDivisionError: Weights sum to zero, can't be normalized
    """)


def test_median():
    check(r"""
    np.median([3,1,2]) -> float64 2.0
    np.median([3,1,2,4]) -> float64 2.5
    np.median([[3,1,2],[4,5,6]],axis=1) -> array float64 (2,) [2.0, 5.0]
    np.median([[3,1,2],[4,5,6]],axis=0,keepdims=True) -> array float64 (1, 3) [[3.5, 3.0, 4.0]]
    np.median([1,np.nan]) -> float64 nan
    np.median([]) -> float64 nan
    """)


def test_quantile():
    check(r"""
    np.quantile([1,2,3,4],0.5) -> float64 2.5
    np.quantile([1,2,3,4],[0.1,0.9]) -> array float64 (2,) [1.3, 3.7]
    np.quantile(np.array([1.,2,4,8]),[[0.5,0.3],[1,0]]) -> array float64 (2, 2) [[3.0, 1.9], [8.0, 1.0]]
    np.quantile(np.arange(6.).reshape(2,3),[0.5,0.25],axis=1,keepdims=True) -> array float64 (2, 2, 1) [[[1.0], [4.0]], [[0.5],
        ... [3.5]]]
    np.quantile(np.arange(6.).reshape(2,3),0.3,axis=(0,1),keepdims=True) -> array float64 (1, 1) [[1.5]]
    np.quantile(np.array([1.,np.inf]),[1,0.5,0.25]) -> array float64 (3,) [nan, nan, inf]
    np.quantile(np.array([1,2,4,8],np.float32),0.3) -> float32 1.899999976158142
    np.quantile(np.array([1,2,4,8],np.float32),[0.3]) -> array float64 (1,) [1.9]
    np.quantile(np.array([1.,2,4]),0.4,method='midpoint') -> float64 1.5
    np.quantile([1,2,4],0.4,method='lower') -> int64 1
    np.quantile([1,2,4],[0.4,1],method='higher') -> array int64 (2,) [2, 4]
    np.quantile([1,2,4],0.4,method='midpoint') -> float64 1.5
    np.quantile(np.array([1,2,4],np.float16),np.float64(0.4)) -> float64 1.8
    np.quantile(np.array([1j]),0.4) -> TypeError: a must be an array of real numbers
    np.quantile(np.array([1.,2,4]),[0.4,1],method='higher') -> array float64 (2,) [2.0, 4.0]
    np.quantile(np.array([1.,2,4]),[0,0.4],method='nearest') -> array float64 (2,) [1.0, 2.0]
    """)


def test_percentile():
    check(r"""
    np.percentile([[1,2],[3,4]],50,axis=0) -> array float64 (2,) [2.0, 3.0]
    np.percentile([1,2],101) -> ValueError: Percentiles must be in the range [0, 100]
    """)


def test_cumulative_sum():
    check(r"""
    np.cumulative_sum([1,2,3]) -> array int64 (3,) [1, 3, 6]
    np.cumulative_sum([1,2,3],include_initial=True) -> array int64 (4,) [0, 1, 3, 6]
    np.cumulative_sum([[1,2],[3,4]]) -> ValueError: For arrays which have more than one dimension ``axis`` argument is required.
    """)


def test_cumulative_prod():
    check(r"""
    np.cumulative_prod([[1,2],[3,4]],axis=1) -> array int64 (2, 2) [[1, 2], [3, 12]]
    """)
