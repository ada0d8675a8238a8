"""The iterators of sequences without __iter__, and those of the builtin functions, with what CPython 3.11 answers."""
from tests.minipy.programs import check_programs


def test_expressions():
    check_programs(r"""
    list(enumerate('ab')), list(enumerate('ab',5)), list(enumerate(start=2,iterable='a')) \
        -> ([(0, 'a'), (1, 'b')], [(5, 'a'), (6, 'b')], [(2, 'a')])
    list(zip('ab',[1,2,3])), list(zip()), list(zip([1])) -> ([('a', 1), ('b', 2)], [], [(1,)])
    list(map(lambda a,b:a+b,[1,2],[3,4,5])) -> [4, 6]
    list(filter(None,[0,1,'',2])), list(filter(lambda x:x>1,[1,2,3])) -> ([1, 2], [2, 3])
    list(iter([1,2,3].pop, 1)) -> [3, 2]
    reversed((1,2)).__length_hint__(), list(reversed('abc')) -> (2, ['c', 'b', 'a'])
    """)


def test_programs():
    check_programs(r"""
    class Q:\n def __getitem__(self, i):\n  if i<3: return i*i\n  raise IndexError\nr=list(Q()), 4 in Q(), \
        type(iter(Q())).__name__, [*Q()] \
        -> ([0, 1, 4], True, 'iterator', [0, 1, 4])
    class Q:\n def __getitem__(self, i):\n  if i<3: return i*i\n  raise StopIteration\n def __len__(self): return 7\n\
        i=iter(Q())\nnext(i)\nr=i.__length_hint__(), list(i), i.__length_hint__(), list(i), list(reversed([])) \
        -> (6, [1, 4], 0, [], [])
    class Q:\n def __getitem__(self, i): return 10-i if i<5 else [][0]\n def __len__(self): return 5\n\
        r=list(reversed(Q())) \
        -> [6, 7, 8, 9, 10]
    """)


def test_errors():
    check_programs(r"""
    class Q:\n def __getitem__(self, i): raise KeyError(i)\nr=list(Q()) -> KeyError: 0
    list(zip('ab',[1,2,3],strict=True)) -> ValueError: zip() argument 2 is longer than argument 1
    list(zip('abc',[1,2],strict=True)) -> ValueError: zip() argument 2 is shorter than argument 1
    list(zip('ab',[1,2],[3,4,5],strict=True)) -> ValueError: zip() argument 3 is longer than arguments 1-2
    list(zip('ab',[1,2],[3],strict=True)) -> ValueError: zip() argument 3 is shorter than arguments 1-2
    enumerate(5) -> TypeError: 'int' object is not iterable
    zip(5) -> TypeError: 'int' object is not iterable
    zip([1],5) -> TypeError: 'int' object is not iterable
    map() -> TypeError: map() must have at least two arguments.
    map(str) -> TypeError: map() must have at least two arguments.
    map(str,5) -> TypeError: 'int' object is not iterable
    filter(None,5) -> TypeError: 'int' object is not iterable
    reversed(5) -> TypeError: 'int' object is not reversible
    """)
