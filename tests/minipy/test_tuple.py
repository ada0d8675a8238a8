"""tuple, with what CPython 3.11 answers."""
from tests.minipy.programs import check_programs


def test_expressions():
    check_programs(r"""
    () -> ()
    (1,) -> (1,)
    (1,2,3)[1] -> 2
    (1,2,3)[-1] -> 3
    (1,2,3)[True] -> 2
    (1,2,3)[1:] -> (2, 3)
    (1,2,3)[::-1] -> (3, 2, 1)
    (1,2,3,4,5)[4:0:-2] -> (5, 3)
    (1,2,3,4,5)[::2**70] -> (1,)
    (1,2)+(3,) -> (1, 2, 3)
    (1,2)*2 -> (1, 2, 1, 2)
    2*(1,2) -> (1, 2, 1, 2)
    (1,2)*-1 -> ()
    (1,2)<(1,3) -> True
    (1,2)<(1,2,3) -> True
    (1,2)==(1,2) -> True
    (1,2)==[1,2] -> False
    (1,2)!=(1,2.0) -> False
    hash((1,2))==hash((1.0,2.0)) -> True
    hash(())==hash(()) -> True
    {(1,2):3}[(1,2)] -> 3
    1 in (1,2) -> True
    3 in (1,2) -> False
    (1,2,1).count(1) -> 2
    (1,2,1).index(1,1) -> 2
    (1,2,1).index(1,-1) -> 2
    tuple() -> ()
    tuple([1,2]) -> (1, 2)
    tuple('abc') -> ('a', 'b', 'c')
    tuple({1:2}) -> (1,)
    len((1,2)) -> 2
    bool(()) -> False
    repr((1,2.5,'x',None)) -> "(1, 2.5, 'x', None)"
    (([],),) -> (([],),)
    (1,2).__class__ -> <class 'tuple'>
    list(iter((1,2,3))) -> [1, 2, 3]
    list(reversed((1,2,3))) -> [3, 2, 1]
    (lambda t: (t is tuple(t), t is t[:], t is t*1))((1,2)) -> (True, True, True)
    iter((1,2)).__length_hint__() -> 2
    (1,2) == (1,2,3) -> False
    (1,2,3) > (1,2) -> True
    ((1,2),3) < ((1,3),0) -> True
    max((1,2),(1,3)) -> (1, 3)
    (float('nan'),) == (float('nan'),) -> False
    '%s %s' % (1,2) -> '1 2'
    sum((1,2,3)) -> 6
    sorted(((2,'a'),(1,'b'))) -> [(1, 'b'), (2, 'a')]
    (1,2).__add__((3,)) -> (1, 2, 3)
    (1,2).__getitem__(0) -> 1
    (1,2).__contains__(1) -> True
    (1,2).__mul__(2) -> (1, 2, 1, 2)
    (1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18).index(18) -> 17
    """)


def test_programs():
    check_programs(r"""
    r=0\nfor x, y in ((1,2),(3,4)): r += x*y -> 14
    r=[]\nclass T(tuple): pass\nt=T((1,2))\nr=(t, type(t).__name__, type(t[:]).__name__, type(t+t).__name__, \
        type(t*1).__name__, t==(1,2), hash(t)==hash((1,2))) \
        -> ((1, 2), 'T', 'tuple', 'tuple', 'tuple', True, True)
    r=[]\nclass T(tuple):\n def __new__(cls, a, b): return tuple.__new__(cls, (a,b))\nr=T(1,2) -> (1, 2)
    r=0\na, *r = (1,2,3) -> [2, 3]
    r=float('nan')\nr=(r,)==(r,), r in (r,), [r]==[r], r in [r], [r].index(r), [r].count(r) -> (True, True, True, True, 0, 1)
    """)


def test_errors():
    check_programs(r"""
    (1,2,3)[3] -> IndexError: tuple index out of range
    (1,2,3)[-4] -> IndexError: tuple index out of range
    (1,2,3)['a'] -> TypeError: tuple indices must be integers or slices, not str
    (1,2,3)[2**70] -> IndexError: cannot fit 'int' into an index-sized integer
    (1,2,3)[1.0] -> TypeError: tuple indices must be integers or slices, not float
    (1,2,3)['a':] -> TypeError: slice indices must be integers or None or have an __index__ method
    (1,2,3)[::0] -> ValueError: slice step cannot be zero
    (1,2)+[3] -> TypeError: can only concatenate tuple (not "list") to tuple
    (1,2)*'a' -> TypeError: can't multiply sequence by non-int of type 'str'
    'a'*(1,2) -> TypeError: can't multiply sequence by non-int of type 'tuple'
    (1,2)*1.5 -> TypeError: can't multiply sequence by non-int of type 'float'
    1.5*(1,2) -> TypeError: can't multiply sequence by non-int of type 'float'
    (1,2)*(3,) -> TypeError: can't multiply sequence by non-int of type 'tuple'
    ()*10**30 -> OverflowError: cannot fit 'int' into an index-sized integer
    (1,2)*10**18 -> MemoryError
    (1,2)*10**30 -> OverflowError: cannot fit 'int' into an index-sized integer
    (1,2)<[1] -> TypeError: '<' not supported between instances of 'tuple' and 'list'
    (1,2)>='a' -> TypeError: '>=' not supported between instances of 'tuple' and 'str'
    (1,'a')<(1,2) -> TypeError: '<' not supported between instances of 'str' and 'int'
    hash((1,[])) -> TypeError: unhashable type: 'list'
    (1,2,1).index(5) -> ValueError: tuple.index(x): x not in tuple
    (1,2,1).index(1,1,2) -> ValueError: tuple.index(x): x not in tuple
    (1,2,1).index(1,'a') -> TypeError: slice indices must be integers or have an __index__ method
    tuple(5) -> TypeError: 'int' object is not iterable
    a, b = (1,2,3) -> ValueError: too many values to unpack (expected 2)
    r=0\na, b, c = (1,2) -> ValueError: not enough values to unpack (expected 3, got 2)
    next(iter(())) -> StopIteration
    """)
