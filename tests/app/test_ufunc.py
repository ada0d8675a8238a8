"""Ufunc objects: calls with options, and their methods."""
from _answers import check, np, rows


def test_reduce():
    check(r"""
    np.add.reduce(np.zeros((0,3))) -> array float64 (3,) [0.0, 0.0, 0.0]
    np.add.reduce([[1,2],[3,4]]) -> array int64 (2,) [4, 6]
    np.add.reduce(5) -> int64 5
    np.subtract.reduce([1,2,3]) -> int64 -4
    np.subtract.reduce([[1,2],[3,4]],axis=None) -> ValueError: reduction operation 'subtract' is not reorderable, so at most one axis
        ... may be specified
    np.subtract.reduce([[1,2],[3,4]],axis=(0,1)) -> ValueError: reduction operation 'subtract' is not reorderable, so at most one axis
        ... may be specified
    np.subtract.reduce([]) -> ValueError: zero-size array to reduction operation subtract which has no identity
    np.divide.reduce([1,2]) -> float64 0.5
    np.power.reduce([2,3,2]) -> int64 64
    np.add.reduce([[1,2],[3,4]],1) -> array int64 (2,) [3, 7]
    np.add.reduce([[1,2],[3,4]],1,float) -> array float64 (2,) [3.0, 7.0]
    np.add.reduce([1,2],where=[True,False]) -> int64 1
    np.sin.reduce([1]) -> ValueError: reduce only supported for binary functions
    np.divmod.reduce([1]) -> ValueError: reduce only supported for functions returning a single value
    np.less.reduce([1,2,3]) -> TypeError: No loop matching the specified signature and casting was found for ufunc less
    np.equal.reduce([1,2]) -> TypeError: No loop matching the specified signature and casting was found for ufunc equal
    np.logical_and.reduce([1,2]) -> bool True
    np.logical_or.reduce([1.5,0]) -> bool True
    np.hypot.reduce([3,4]) -> float64 5.0
    np.gcd.reduce([12,18]) -> int64 6
    np.lcm.reduce([4,6]) -> int64 12
    np.bitwise_and.reduce([7,3]) -> int64 3
    np.bitwise_and.reduce(np.array([],int)) -> int64 -1
    np.logaddexp.reduce([]) -> float64 -inf
    np.subtract.reduce([[1,2,3],[4,5,6]],1,initial=10,where=[[True,False,True],[False,True,True]]) -> array int64 (2,) [6, -1]
    np.subtract.reduce([[1,2,3],[4,5,6]],0,initial=10,where=[[True,False,True],[False,True,True]]) -> array int64 (3,) [9, 5, 1]
    np.divide.reduce([[1.,2,4],[4,5,8]],1,initial=80,where=[[True,False,True],[False,True,True]]) -> array float64 (2,) [20.0,
        ... 2.0]
    np.power.reduce([[1,2,3],[3,1,2]],1,initial=2,where=[[True,False,True],[False,True,True]]) -> array int64 (2,) [8, 4]
    np.subtract.reduce([[1,2,3],[4,5,6]],1,where=[[True,False,True],[False,True,True]]) -> ValueError: reduction operation
        ... 'subtract' does not have an identity, so to use a where mask one has to specify 'initial'
    np.add.reduce([[1,2,3],[4,5,6]],1,initial=None,where=[[True,False,True],[False,True,True]]) -> ValueError: reduction
        ... operation 'add' does not have an identity, so to use a where mask one has to specify 'initial'
    np.subtract.reduce([[1,2,3],[4,5,6]],(0,1),initial=1,where=[[True,False,True],[False,True,True]]) -> ValueError: reduction
        ... operation 'subtract' is not reorderable, so at most one axis may be specified
    np.multiply.reduce([np.inf,2],initial=3,where=[False,True]) -> float64 6.0
    np.multiply.reduce([complex(2,np.inf),2j],initial=3,where=[False,True]) -> complex128 6j
    np.maximum.reduce([[1,2,3],[4,5,6]],1,initial=4,where=[[True,False,True],[False,True,True]]) -> array int64 (2,) [4, 6]
    np.maximum.reduce([[1,2,3],[4,5,6]],1,where=[[True,False,True],[False,True,True]]) -> ValueError: reduction operation
        ... 'maximum' does not have an identity, so to use a where mask one has to specify 'initial'
    np.floor_divide.reduce(np.array([300,7,3],np.int16),dtype=np.uint8) -> uint8 2
    np.multiply.reduce(np.array([100000,0]),dtype=np.float16) -> float16 nan
    np.subtract.reduce([[1,2,3],[4,5,6]],1,initial=10,where=[[True],[False]]) -> array int64 (2,) [4, 10]
    np.subtract.reduce([[1,2,3],[4,5,6]],1,initial=10,where=[True]*4) -> ValueError: operands could not be broadcast together
        ... with remapped shapes [original->remapped]: (2,3) (4,)
    np.multiply.reduce(np.array([300,300,0],np.float16),initial=1,where=[True,True,True]) -> float16 0.0
    np.sum(np.arange(6).reshape(3,2).T,axis=(),initial=3,where=np.ones((2,3),bool)).strides -> tuple(24, 8)
    np.sum(np.ones((2,3,4)).T,axis=0,initial=0,where=np.ones((4,3,2),bool)).strides -> tuple(16, 8)
    np.sum(np.ones((2,3,4)).T,axis=0,initial=0).strides -> tuple(8, 24)
    """)


def test_accumulate():
    check(r"""
    np.add.accumulate([1,2,3]) -> array int64 (3,) [1, 3, 6]
    np.add.accumulate([[1,2],[3,4]],axis=1) -> array int64 (2, 2) [[1, 3], [3, 7]]
    np.add.accumulate(5) -> TypeError: cannot accumulate on a scalar
    np.add.accumulate([1,2],axis=2) -> AxisError: axis 2 is out of bounds for array of dimension 1
    np.add.accumulate([1,2],axis=(0,)) -> array int64 (2,) [1, 3]
    np.less.accumulate([1,2]) -> TypeError: No loop matching the specified signature and casting was found for ufunc less
    np.logical_and.accumulate([1,0,2]) -> array bool (3,) [True, False, False]
    np.maximum.accumulate([1,3,2]) -> array int64 (3,) [1, 3, 3]
    np.multiply.accumulate(np.array([300,300,0],np.float16)) -> array float16 (3,) [300.0, inf, nan]
    np.multiply.accumulate(np.array([[300,300],[300,2],[0,1]],np.float16)) -> array float16 (3, 2) [[300.0, 300.0], [inf,
        ... 600.0], [nan, 600.0]]
    np.cumprod(np.array([100000,0]),dtype=np.float16) -> array float16 (2,) [inf, nan]
    np.floor_divide.accumulate(np.array([300,7,3],np.int16),dtype=np.uint8) -> array uint8 (3,) [44, 6, 2]
    """)


def test_reduceat():
    check(r"""
    np.add.reduceat([0,1,2,3,4],[0,3]) -> array int64 (2,) [3, 7]
    np.add.reduceat([0,1,2,3,4],[0,3,1]) -> array int64 (3,) [3, 3, 10]
    np.add.reduceat([0,1,2,3,4],[0,5]) -> IndexError: index 5 out-of-bounds in add.reduceat [0, 5)
    np.add.reduceat([0,1,2,3,4],[]) -> array int64 (0,) []
    np.add.reduceat(np.arange(8).reshape(2,4),[0,2],axis=1) -> array int64 (2, 2) [[1, 5], [9, 13]]
    """)


def test_outer():
    check(r"""
    np.add.outer([1,2],[3,4,5]) -> array int64 (2, 3) [[4, 5, 6], [5, 6, 7]]
    np.add.outer(1,2) -> int64 3
    np.add.outer([[1]],[2,3]).shape -> tuple(1, 1, 2)
    """)


def test_attributes():
    check(r"""
    np.minimum.identity -> None
    np.bitwise_and.identity -> -1
    np.add.identity -> 0
    np.logaddexp.identity -> -inf
    np.logical_and.identity -> True
    np.hypot.identity -> 0
    np.subtract.identity -> None
    np.add.signature -> None
    np.matmul.signature -> '(n?,k),(k,m?)->(n?,m?)'
    np.matmul.nin -> 2
    np.add.__name__ -> 'add'
    """)


def test_calls():
    check(r"""
    np.add(1,2) -> int64 3
    np.add([1,2],[3,4]) -> array int64 (2,) [4, 6]
    np.add(1) -> TypeError: add() takes from 2 to 3 positional arguments but 1 was given
    np.add() -> TypeError: add() takes from 2 to 3 positional arguments but 0 were given
    np.add(1,2,3) -> TypeError: return arrays must be of ArrayType
    np.add(1,2,3,4) -> TypeError: add() takes from 2 to 3 positional arguments but 4 were given
    np.add(1,2,foo=3) -> TypeError: add() got an unexpected keyword argument 'foo'
    np.add(1,2,out=3) -> TypeError: return arrays must be of ArrayType
    np.add(1,2,out=(1,2)) -> ValueError: The 'out' tuple must have exactly one entry per ufunc output
    np.add(1,2,out=()) -> ValueError: The 'out' tuple must have exactly one entry per ufunc output
    np.add(1,2,out=np.array(0)) -> array int64 () 3
    np.add(1,2,np.array(0.5)) -> array float64 () 3.0
    np.add([1,2],1,out=np.zeros(2)) -> array float64 (2,) [2.0, 3.0]
    np.add([1,2],1,out=(np.zeros(2),)) -> array float64 (2,) [2.0, 3.0]
    np.add([1,2],1,out=(None,)) -> array int64 (2,) [2, 3]
    np.add([1,2],1,out=None) -> array int64 (2,) [2, 3]
    np.add([1,2],1,np.zeros(2),out=np.zeros(2)) -> TypeError: cannot specify 'out' as both a positional and keyword argument
    np.add([1,2],1,out=np.zeros(3)) -> ValueError: operands could not be broadcast together with shapes (2,) () (3,)
    np.add([1,2],1,out=np.zeros((3,2))) -> array float64 (3, 2) [[2.0, 3.0], [2.0, 3.0], [2.0, 3.0]]
    np.add([1,2],1,out=np.zeros(1)) -> ValueError: non-broadcastable output operand with shape (1,) doesn't match the broadcast shape (2,)
    np.add([1.5,2],1,out=np.zeros(2,int)) -> TypeError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with
        ... casting rule 'same_kind'
    np.add([1.5,2],1,out=np.zeros(2,int),casting='unsafe') -> array int64 (2,) [2, 3]
    np.add([1,2],1,dtype=float) -> array float64 (2,) [2.0, 3.0]
    np.add([1.5,2],1,dtype=int) -> TypeError: Cannot cast ufunc 'add' input 0 from dtype('float64') to dtype('int64') with casting
        ... rule 'same_kind'
    np.add([1.5,2],1,dtype=int,casting='unsafe') -> array int64 (2,) [2, 3]
    np.add([1,2],1,dtype=np.int8) -> array int8 (2,) [2, 3]
    np.add([300,2],1,dtype=np.int8) -> array int8 (2,) [45, 3]
    np.add([1,2],300,dtype=np.int8) -> OverflowError: Python integer 300 out of bounds for int8
    np.add([1,2],1,dtype=np.float32) -> array float32 (2,) [2.0, 3.0]
    np.add([1,2],1,casting='no') -> array int64 (2,) [2, 3]
    np.add([1,2],1.5,casting='no') -> TypeError: Cannot cast ufunc 'add' input 0 from dtype('int64') to dtype('float64') with casting
        ... rule 'no'
    np.add([1,2],1.5,casting='equiv') -> TypeError: Cannot cast ufunc 'add' input 0 from dtype('int64') to dtype('float64') with
        ... casting rule 'equiv'
    np.add([1,2],1.5,casting='foo') -> ValueError: casting must be one of 'no', 'equiv', 'safe', 'same_kind', 'unsafe' (got 'foo')
    np.add([1,2],1,dtype='foo') -> TypeError: data type 'foo' not understood
    np.sin([1,2],dtype=int) -> TypeError: No loop matching the specified signature and casting was found for ufunc sin
    np.less([1,2],[2,1],dtype=bool) -> array bool (2,) [True, False]
    np.less([1,2],[2,1],dtype=float) -> TypeError: No loop matching the specified signature and casting was found for ufunc less
    np.equal([1,2],[2,1],dtype=np.int64) -> TypeError: No loop matching the specified signature and casting was found for ufunc equal
    np.divide([1,2],0) -> array float64 (2,) [inf, inf]
    np.divide(1,0) -> float64 inf
    np.divide([1,2],[0,1],where=[False,True],out=np.array([9.,9.])) -> array float64 (2,) [9.0, 2.0]
    np.add([1,2],1,where=[True,False],out=np.zeros(2)) -> array float64 (2,) [2.0, 0.0]
    np.add([1,2],1,where=False,out=np.zeros(2)) -> array float64 (2,) [0.0, 0.0]
    np.add([1,2],1,where=[[True],[False]],out=np.zeros((2,2))) -> array float64 (2, 2) [[2.0, 3.0], [0.0, 0.0]]
    np.add([1,2],1,where=[[True],[False]]).shape -> tuple(2, 2)
    np.add([1,2],1,where=[True,True]) -> array int64 (2,) [2, 3]
    np.add(np.arange(6).reshape(2,3).T,1).strides -> tuple(8, 24)
    np.add(np.arange(6).reshape(2,3).T,1,order='C').strides -> tuple(16, 8)
    np.add(np.arange(6).reshape(2,3),1,order='F').strides -> tuple(8, 16)
    np.add(np.arange(6).reshape(2,3),1,order='A').strides -> tuple(24, 8)
    np.add([1,2],1,order='X') -> ValueError: order must be one of 'C', 'F', 'A', or 'K' (got 'X')
    np.add('a',1) -> TypeError
    np.add(None,1) -> TypeError
    np.add({},1) -> TypeError
    np.sin('a') -> TypeError
    np.sin(None) -> TypeError
    np.sin([None]) -> TypeError
    np.sin(1) -> float64 0.8414709848078965
    np.sin(True) -> float16 0.84130859375
    np.sin(np.array(1.0)) -> float64 0.8414709848078965
    np.sin(np.int8(1)) -> float16 0.84130859375
    np.add(2**70,1) -> OverflowError
    np.add(2**62,2**62) -> int64 -9223372036854775808
    np.add(2**63,1) -> OverflowError
    np.maximum(1,2) -> int64 2
    np.maximum([1,2],300) -> array int64 (2,) [300, 300]
    np.divmod(7,3) -> tuple(int64 2, int64 1)
    np.divmod([7,8],3) -> tuple(array int64 (2,) [2, 2], array int64 (2,) [1, 2])
    np.divmod([7,8],3,out=(np.zeros(2),None)) -> tuple(array float64 (2,) [2.0, 2.0], array int64 (2,) [1, 2])
    np.divmod([7,8],3,np.zeros(2,int)) -> tuple(array int64 (2,) [2, 2], array int64 (2,) [1, 2])
    np.divmod([7,8],3,out=np.zeros(2,int)) -> TypeError: 'out' must be a tuple of arrays
    np.modf(1.5) -> tuple(float64 0.5, float64 1.0)
    np.modf([1.5,2.25]) -> tuple(array float64 (2,) [0.5, 0.25], array float64 (2,) [1.0, 2.0])
    np.frexp(8.0) -> tuple(float64 0.5, int32 4)
    np.modf(1) -> tuple(float64 0.0, float64 1.0)
    np.sqrt(-1) -> float64 nan
    np.sqrt(-1.0+0j) -> complex128 1j
    np.log(0) -> float64 -inf
    np.exp(1000) -> float64 inf
    np.add(np.zeros(0),1).strides -> tuple(0)
    np.add(np.zeros((0,3)),1).strides -> tuple(0, 0)
    np.add(np.zeros((3,0)),np.zeros((3,0))).strides -> tuple(0, 0)
    np.sin(np.zeros((2,0,3))).strides -> tuple(0, 0, 0)
    np.add(np.zeros((3,1,4))[:,:,::2],1).strides -> tuple(16, 16, 8)
    np.add(np.zeros((3,1,4))[:,:,0:1],1).strides -> tuple(8, 8, 8)
    np.add(np.zeros((3,4))[:,0:1],1).strides -> tuple(8, 8)
    np.add(np.zeros((3,4))[:,::-1],1).strides -> tuple(32, 8)
    np.add(np.zeros((3,4)).T,np.zeros((4,3))).strides -> tuple(24, 8)
    np.add(np.zeros((4,3)),np.zeros((3,4)).T).strides -> tuple(24, 8)
    np.add(np.zeros((3,4)).T,np.zeros((1,3))).strides -> tuple(8, 32)
    np.add(np.zeros((1,3)),np.zeros((3,4)).T).strides -> tuple(8, 32)
    np.add(np.zeros((4,1)),np.zeros((1,3))).strides -> tuple(24, 8)
    np.add(np.zeros((4,1)).T,np.zeros((3,4))).strides -> tuple(32, 8)
    np.add(np.zeros((3,4)).T[:,0:1],np.zeros((1,3))).strides -> tuple(24, 8)
    np.add(np.zeros((2,3,4)).transpose(1,0,2),np.zeros(4)).strides -> tuple(32, 96, 8)
    np.add(np.zeros(4),np.zeros((2,3,4)).transpose(1,0,2)).strides -> tuple(32, 96, 8)
    np.add(np.zeros((1,2,3)).T,np.zeros((3,2,4))).strides -> tuple(64, 32, 8)
    np.add(np.broadcast_to(np.zeros(3),(2,3)),1).strides -> tuple(24, 8)
    np.add(np.broadcast_to(np.zeros((2,1)),(2,3)),1).strides -> tuple(24, 8)
    np.negative(np.broadcast_to(np.zeros((2,1)),(2,3))).strides -> tuple(24, 8)
    np.add(np.broadcast_to(np.zeros((3)),(2,3)).T,1).strides -> tuple(16, 8)
    np.add(np.broadcast_to(np.zeros((3)),(2,3)).T,np.zeros((3,2))).strides -> tuple(16, 8)
    np.add(np.zeros((3,2)),np.broadcast_to(np.zeros((3)),(2,3)).T).strides -> tuple(16, 8)
    np.add(np.zeros((2,1,3)).transpose(2,1,0),np.zeros((3,4,2))).strides -> tuple(64, 16, 8)
    np.add(np.zeros((2,3,4)).transpose(2,0,1),np.zeros((4,2,3))).strides -> tuple(48, 24, 8)
    np.add(np.zeros((2,3,4)).transpose(2,0,1),np.zeros((2,3,4)).transpose(2,0,1)).strides -> tuple(8, 96, 32)
    np.add(np.zeros((2,3,4)).transpose(2,0,1),np.zeros((1,1,1))).strides -> tuple(8, 96, 32)
    np.add(np.zeros((2,3,4),order='F'),np.zeros((2,3,4),order='F')).strides -> tuple(8, 16, 48)
    np.add(np.zeros((2,3,4),order='F'),np.zeros((2,3,4),order='F')[::-1]).strides -> tuple(8, 16, 48)
    np.maximum(np.zeros((4,3)).T,np.zeros((4,3))[:,::-1].T).strides -> tuple(8, 24)
    np.fmax(2**31,np.array([1j]),dtype=np.int32) -> OverflowError: Python integer 2147483648 out of bounds for int32
    np.bitwise_or(np.array([True]),-3,dtype=np.uint8) -> OverflowError: Python integer -3 out of bounds for uint8
    np.remainder(np.array([True]),-1,dtype=np.float32,casting='safe') -> array float32 (1,) [-0.0]
    np.gcd(127,np.array([True]),dtype=np.uint32) -> array uint32 (1,) [1]
    np.remainder(0.5+0j,np.array([3]),dtype=np.int64,casting='unsafe') -> array int64 (1,) [0]
    np.add(0.5+0j,np.array([3]),dtype=np.int64) -> TypeError: Cannot cast ufunc 'add' input 0 from dtype('complex128') to
        ... dtype('int64') with casting rule 'same_kind'
    np.add(0.5,np.array([3]),dtype=np.int64) -> TypeError: Cannot cast ufunc 'add' input 0 from dtype('float64') to
        ... dtype('int64') with casting rule 'same_kind'
    np.add(2,np.array([3.5]),dtype=np.float32,casting='equiv') -> TypeError: cannot cast Python int to float32 under the
        ... casting rule 'equiv'
    np.add(np.array([3.5]),2,casting='equiv') -> TypeError: cannot cast Python int to float64 under the casting rule 'equiv'
    np.add(np.array([3.5]),2.0,casting='equiv') -> array float64 (1,) [5.5]
    np.float_power(np.array([2],np.float16),0.1) -> array float64 (1,) [1.0717734625362931]
    np.float_power(np.array([2j],np.complex64),0.1) -> array complex128 (1,) [(1.0585781527063765+0.16766230825618095j)]
    np.float_power(np.array([2],np.float16),1e5) -> array float64 (1,) [inf]
    np.hypot(np.array([3],np.uint8),10**12) -> array float16 (1,) [inf]
    np.floor(np.broadcast_to(np.arange(6,dtype=np.uint32).reshape(3,2).T,(2,2,3)),dtype=np.uint16).strides -> tuple(12, 2, 4)
    np.divide(2**40,np.array([2],np.uint8)) -> array float64 (1,) [549755813888.0]
    np.divide(np.array([2],np.uint8),-128) -> array float64 (1,) [-0.015625]
    np.logical_or(np.array([0],np.uint8),-3) -> array bool (1,) [True]
    np.logical_and(np.array([1],np.float16),2**31) -> array bool (1,) [True]
    np.add(np.array([2],np.uint8),-3) -> OverflowError: Python integer -3 out of bounds for uint8
    """)


def warned(expression):
    """The warnings of an expression, each once."""
    import warnings
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        eval(expression, {'np': np})
    return ', '.join(sorted(set([str(entry.message) for entry in caught]))) or 'none'


def test_warnings():
    wrong = []
    for expression, expected in rows(WARNINGS):
        got = warned(expression)
        if got != expected:
            wrong.append('%s\n    expected %s\n    got      %s' % (expression, expected, got))
    assert not wrong, '\n'.join(wrong)


WARNINGS = r"""
    np.square(np.array([1000]),dtype=np.float16) -> overflow encountered in square
    np.square(np.array([100000]),dtype=np.float16) -> overflow encountered in cast
    np.add(np.array([1e300]),True,dtype=np.float32) -> overflow encountered in cast
    np.add(np.array([[1e300]]),True,dtype=np.float32) -> overflow encountered in add
    np.add(np.array([[1]]),np.array([1e300]),dtype=np.float32) -> overflow encountered in add
    np.divmod(np.array([1e300]),np.array([3]),dtype=np.float32) -> invalid value encountered in divmod, overflow encountered in
        ... cast
    np.add(np.array([1.5],np.float16),1e20) -> overflow encountered in cast
    np.maximum(np.array([100000]),1,dtype=np.float16) -> overflow encountered in cast
    np.maximum(np.array([100000]),1,out=np.zeros(1,np.float16)) -> overflow encountered in maximum
    np.hypot(np.array([3],np.uint8),10**12) -> overflow encountered in cast
    np.float_power(np.array([2],np.float16),1e5) -> overflow encountered in float_power
    np.floor_divide(np.array([np.inf]),np.array([2]),dtype=int,casting='unsafe') -> invalid value encountered in cast
    np.prod(np.array([100000,1]),dtype=np.float16) -> overflow encountered in reduce
    np.cumprod(np.array([100000,1]),dtype=np.float16) -> overflow encountered in cast
    np.array([-128],np.int8) // np.array([-1],np.int8) -> overflow encountered in floor_divide
    np.array([-2**31],np.int32) // np.array([-1],np.int8) -> overflow encountered in floor_divide
    np.array([-2**63]) // -1 -> overflow encountered in floor_divide
    np.divmod(np.array([-2**63]),np.array([-1])) -> overflow encountered in divmod
    np.array([-128],np.int8) % np.array([-1],np.int8) -> none
    np.array([-128],np.int16) // np.array([-1],np.int16) -> none
    np.heaviside(np.array([np.nan,1]),np.array([0.5,2])) -> none
    np.spacing(np.array([np.inf],np.float16)) -> invalid value encountered in spacing
    np.spacing(np.array([np.nan],np.float16)) -> invalid value encountered in spacing
    np.spacing(np.array([65504],np.float16)) -> overflow encountered in spacing
    np.spacing(np.array([np.inf,np.nan])) -> none
    np.nextafter(np.array([65504],np.float16),np.float16('inf')) -> overflow encountered in nextafter
    np.True_ / np.int64(0) -> divide by zero encountered in divide
    np.int64(1) / np.int64(0) -> divide by zero encountered in scalar divide
    np.False_ % np.int64(0) -> divide by zero encountered in remainder
    True / np.int64(0) -> divide by zero encountered in scalar divide
    np.float64(1) / np.False_ -> divide by zero encountered in scalar divide
    np.dot(np.full((2,2),300,np.float16),np.full((2,2),300,np.float16)) -> overflow encountered in dot
    np.dot(np.full((2,2,2),300,np.float16),np.full((2,2,2),300,np.float16)) -> overflow encountered in dot
    np.vecdot(np.full((2,2),300,np.float16),np.full(2,300,np.float16)) -> overflow encountered in vecdot
    np.matvec(np.full((2,2),300,np.float16),np.full(2,300,np.float16)) -> overflow encountered in matvec
    np.full((2,2),300,np.float16) @ np.full((2,2),300,np.float16) -> overflow encountered in matmul
    np.quantile(np.array([np.inf,np.inf]),[0.3,0.6]) -> invalid value encountered in subtract
    np.quantile(np.array([[np.inf,np.inf],[1,2]]),0.3,axis=1) -> invalid value encountered in subtract
    np.power(np.array([0j]),np.array([-1+0j])) -> invalid value encountered in power
    np.array([1e-30+1e-30j],np.complex64) / np.array([1e30+0j],np.complex64) -> none
    np.logical_and(np.array([1],np.float16),2**31) -> none
    np.greater_equal(np.array([np.nan]),1,out=np.zeros(1,np.float32)) -> none
    np.fmax(np.array([np.nan]),1,out=np.zeros(1,complex)) -> none
    np.trunc(np.array([np.nan],np.float32),out=np.zeros(1,complex)) -> none
    np.copysign(np.array([1e300]),1,out=np.zeros(1,np.float16)) -> overflow encountered in copysign
    np.trunc(np.array([1e30]),out=np.zeros(1,np.float16)) -> overflow encountered in trunc
    np.sqrt(np.array([4.]),out=np.zeros(1,complex),where=[True]) -> Casting complex values to real discards the imaginary part
    np.greater(np.array([4.]), 1,out=np.zeros(1,complex),where=[True]) -> none
    np.sqrt(np.array([4.]),out=np.zeros(1,complex)) -> none
    np.sqrt(np.array([4j]),out=np.zeros(1,complex),where=[True]) -> none
    """
