"""range, with what CPython 3.11 answers."""
from tests.minipy.programs import check_programs


def test_expressions():
    check_programs(r"""
    {x%3 for x in range(10)}=={0,1,2} -> True
    set(range(3))=={0,1,2} -> True
    range(5) -> range(0, 5)
    range(1,5) -> range(1, 5)
    range(1,5,2) -> range(1, 5, 2)
    range(5,1,-1) -> range(5, 1, -1)
    range(0) -> range(0, 0)
    range(True) -> range(0, 1)
    list(range(5)), list(range(1,10,3)), list(range(10,0,-3)), list(range(3,1)) -> ([0, 1, 2, 3, 4], [1, 4, 7], [10, 7, 4, 1], [])
    len(range(10)), len(range(0,10,3)), len(range(10,0,-1)), len(range(5,5)) -> (10, 4, 10, 0)
    len(range(0,2**63-1)) -> 9223372036854775807
    range(10**30) -> range(0, 1000000000000000000000000000000)
    range(10**30)[5], range(10**30)[-1], range(10**30)[10**29] -> (5, 999999999999999999999999999999, 100000000000000000000000000000)
    range(10**30)[::10**29] -> range(0, 1000000000000000000000000000000, 100000000000000000000000000000)
    range(10**30)[2:5] -> range(2, 5)
    range(10)[3], range(10)[-1] -> (3, 9)
    range(10)[2:5], range(10)[::-1], range(10)[::2], range(10)[8:2:-2], range(0,20,3)[1:4], range(10)[5:2] \
        -> (range(2, 5), range(9, -1, -1), range(0, 10, 2), range(8, 2, -2), range(3, 12, 3), range(5, 2))
    range(0, 2**62, 2**61)[::2**10] -> range(0, 4611686018427387904, 2361183241434822606848)
    range(-2**63,2**63-1,2**62)[2], list(range(-2**63,2**63-1,2**62)) \
        -> (0, [-9223372036854775808, -4611686018427387904, 0, 4611686018427387904])
    list(range(2**63-3,2**63-1)), list(range(-2**63+2,-2**63,-1)), list(range(2**63-1,2**63+2)) \
        -> ([9223372036854775805, 9223372036854775806], [-9223372036854775806, -9223372036854775807], \
        [9223372036854775807, 9223372036854775808, 9223372036854775809])
    list(range(0,2**63-1,2**62)), list(range(2**63-1,-2**63,-2**62)) \
        -> ([0, 4611686018427387904], [9223372036854775807, 4611686018427387903, -1, -4611686018427387905])
    list(reversed(range(2**63-1,-2**63,-2**62))), list(reversed(range(0,2**63-1,2**62))) \
        -> ([-4611686018427387905, -1, 4611686018427387903, 9223372036854775807], [4611686018427387904, 0])
    list(range(2**63-1, -2**63, -2**63)), list(reversed(range(2**63-1, -2**63, -2**63))) \
        -> ([9223372036854775807, -1], [-1, 9223372036854775807])
    range(2**63-1, -2**63, -2**63)[1], range(2**63-1, -2**63, -2**63)[::-1] -> (-1, range(-1, 18446744073709551615, 9223372036854775808))
    3 in range(5), 5 in range(5), 3 in range(0,10,2), 4 in range(0,10,2), 3.0 in range(5), 'a' in range(5), True in \
        range(2), 2**70 in range(5), 9 in range(10,0,-1), 2.5 in range(5) \
        -> (True, False, False, True, True, False, True, False, True, False)
    10**20 in range(10**30), 10**20+1 in range(0,10**30,2), -1 in range(10**30), 10**20 in range(10**30,0,-2) -> (True, False, False, True)
    range(5)==range(5), range(0)==range(2,1), range(0,3,2)==range(0,4,2), range(1,2)==range(1,5,9), \
        range(5)==[0,1,2,3,4], range(5)!=range(6) \
        -> (True, True, True, True, False, True)
    hash(range(5))==hash(range(0,5,1)), hash(range(0,3,2))==hash(range(0,4,2)), hash(range(0))==hash(range(2,1)) -> (True, True, True)
    range(5).count(3), range(5).count(9), range(5).count(3.0), range(5).count('a') -> (1, 0, 1, 0)
    range(5).index(3), range(0,10,2).index(4), range(10,0,-3).index(7) -> (3, 2, 1)
    range(5).index(3.0) -> 3
    range(5).start, range(5).stop, range(5).step, range(10**30).stop -> (0, 5, 1, 1000000000000000000000000000000)
    list(reversed(range(5))), list(reversed(range(0,10,3))), list(reversed(range(0))), list(reversed(range(5,0,-2))) \
        -> ([4, 3, 2, 1, 0], [9, 6, 3, 0], [], [1, 3, 5])
    type(iter(range(5))).__name__, type(iter(range(0,5,2))).__name__, type(reversed(range(5))).__name__ \
        -> ('range_iterator', 'range_iterator', 'range_iterator')
    iter(range(5)).__length_hint__(), iter(range(0,5,2)).__length_hint__(), iter(range(10**30)).__length_hint__() \
        -> (5, 3, 1000000000000000000000000000000)
    bool(range(0)), bool(range(1)), bool(range(10**30)) -> (False, True, True)
    sum(range(10)), max(range(5)), sorted(range(3,0,-1)) -> (45, 4, [1, 2, 3])
    range(5) is range(5) -> False
    range(1, 2**64), range(-2**64, 0, 2**60) -> (range(1, 18446744073709551616), range(-18446744073709551616, 0, 1152921504606846976))
    len(range(-2**64, 0, 2**60)), list(range(-2**64, 0, 2**63)) -> (16, [-18446744073709551616, -9223372036854775808])
    range(5)[True] -> 1
    [*range(3)], (*range(3),), {*range(3)} -> ([0, 1, 2], (0, 1, 2), {0, 1, 2})
    tuple(range(3)) -> (0, 1, 2)
    list(range(3))*2 -> [0, 1, 2, 0, 1, 2]
    tuple(range(0,10,4)) -> (0, 4, 8)
    [range(3)]*2 -> [range(0, 3), range(0, 3)]
    range(10)[3:][::2] -> range(3, 10, 2)
    list(range(10)[::-3]), range(0,-10,-2)[1:3] -> ([9, 6, 3, 0], range(-2, -6, -2))
    list(range(-3)), list(range(3,-3)), list(range(-3,3,2)) -> ([], [], [-3, -1, 1])
    """)


def test_programs():
    check_programs(r"""
    r=reversed(range(10**30))\nr=next(r),next(r) -> (999999999999999999999999999999, 999999999999999999999999999998)
    r=iter(range(10**30))\nr=next(r),next(r),type(r).__name__ -> (0, 1, 'longrange_iterator')
    r=iter(range(2))\nr=list(r),list(r) -> ([0, 1], [])
    r=0\nfor i in range(100): r+=i -> 4950
    r=0\nfor i in range(100,0,-7): r+=i -> 765
    class A:\n def __index__(self): return 3\nr=range(A()), range(5)[A()], list(range(A(),A()+0 if False else 5)) \
        -> (range(0, 3), 3, [3, 4])
    a,b,c=range(3)\nr=a+b+c -> 3
    r=list(range(20))\nr[::5]=[0,0,0,0] -> [0, 1, 2, 3, 4, 0, 6, 7, 8, 9, 0, 11, 12, 13, 14, 0, 16, 17, 18, 19]
    a=range(3)\nb=iter(a)\nr=list(zip(b,b)) -> [(0, 1)]
    """)


def test_errors():
    check_programs(r"""
    range() -> TypeError: range expected at least 1 argument, got 0
    range(1,2,0) -> ValueError: range() arg 3 must not be zero
    range('a') -> TypeError: 'str' object cannot be interpreted as an integer
    range(1.0) -> TypeError: 'float' object cannot be interpreted as an integer
    range(None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
    len(range(10**30)) -> OverflowError: Python int too large to convert to C ssize_t
    len(range(-2**63,2**63-1)) -> OverflowError: Python int too large to convert to C ssize_t
    range(10**30)[10**30] -> IndexError: range object index out of range
    range(10)[10] -> IndexError: range object index out of range
    range(10)[-11] -> IndexError: range object index out of range
    range(10)[2**70] -> IndexError: range object index out of range
    range(10)['a'] -> TypeError: range indices must be integers or slices, not str
    range(10)[::0] -> ValueError: slice step cannot be zero
    range(5)<range(6) -> TypeError: '<' not supported between instances of 'range' and 'range'
    range(5).index(9) -> ValueError: 9 is not in range
    range(5).index('a') -> ValueError: sequence.index(x): x not in sequence
    r=iter(range(2))\nnext(r);next(r);next(r) -> StopIteration
    list(range(10**18)) -> MemoryError
    next(iter(range(0))) -> StopIteration
    """)
