"""set and frozenset, with what CPython 3.11 answers."""
from tests.minipy.programs import check_programs


def test_expressions():
    check_programs(r"""
    set() -> set()
    {1} -> {1}
    {1,2}=={2,1} -> True
    {'a'} -> {'a'}
    sorted({3,1,2,1}) -> [1, 2, 3]
    frozenset() -> frozenset()
    frozenset([1]) -> frozenset({1})
    frozenset({1})|{2}=={1,2} -> True
    type(frozenset([1])|{2}).__name__, type({2}|frozenset([1])).__name__ -> ('frozenset', 'set')
    set('aab')=={'a','b'} -> True
    {1}|{2}=={1,2} -> True
    {1,2}&{2,3} -> {2}
    {1,2}-{2,3} -> {1}
    sorted({1,2}^{2,3}) -> [1, 3]
    {1}<{1,2}, {1}<={1}, {1}<{1}, {1,2}>{1}, {1}>={1}, {1}>{2} -> (True, True, False, True, True, False)
    {1}=={1.0}, {1}==frozenset([1]), {1}!=frozenset([1]), {1}==[1] -> (True, True, False, False)
    {1}.union([2],(3,),{4:5})=={1,2,3,4} -> True
    {1,2,3}.intersection([2,3],(3,)) -> {3}
    {1,2,3}.difference([2],[3]) -> {1}
    sorted({1,2,3}.symmetric_difference([3,4])) -> [1, 2, 4]
    {1}.union() -> {1}
    {1}.issubset([1,2]), {1}.issuperset([]), {1}.issuperset([2]), {1}.isdisjoint([2]), {1}.isdisjoint((1,)) \
        -> (True, True, False, True, False)
    hash(frozenset([1,2]))==hash(frozenset([2,1])) -> True
    hash(frozenset())==hash(frozenset([])) -> True
    {frozenset([1]):2}[frozenset([1])] -> 2
    {1} in {frozenset([1])} -> True
    {2} in {frozenset([1])} -> False
    1 in {1}, 1.0 in {1}, '1' in {1}, True in {1} -> (True, True, False, True)
    len({1,2}), bool(set()) -> (2, False)
    type(iter({1})).__name__, iter({1,2}).__length_hint__() -> ('set_iterator', 2)
    set({'a':1}) -> {'a'}
    sorted(set('hello')&set('world')) -> ['l', 'o']
    {1,2,3}>{1} -> True
    set().__hash__ -> None
    set.__hash__ -> None
    {1}.__contains__(1) -> True
    {1}.__or__(5) -> NotImplemented
    {1}.__ior__(5) -> NotImplemented
    {*[1,2],*(2,)}=={1,2} -> True
    {None} -> {None}
    {(1,2)} -> {(1, 2)}
    {1.5} -> {1.5}
    {'a',1}=={1,'a'} -> True
    {10**30}=={10**30} -> True
    {1,2}.__len__() -> 2
    set.add.__doc__ -> 'Add an element to a set.\n\nThis has no effect if the element is already present.'
    min({3,1,2}), sum({1,2}) -> (1, 3)
    {1}-{1}==set() -> True
    set([float('nan')])=={float('nan')} -> False
    {1}<frozenset([1,2]) -> True
    {1,2}.difference({1},{2}), {1,2}.intersection()=={1,2} -> (set(), True)
    {1:2}.keys()|{3}=={1,3} -> True
    {3}|{1:2}.keys()=={1,3} -> True
    {3}&{3:2}.keys() -> {3}
    len({i%7 for i in range(100)}) -> 7
    {1,2}<={1,2}, {1,2}<{1,2,3}, not {1}&{2} -> (True, True, True)
    {(1,2),(1,2)} -> {(1, 2)}
    {1.0,1,True} -> {1.0}
    {frozenset({1}),frozenset({1})} -> {frozenset({1})}
    """)


def test_programs():
    check_programs(r"""
    r={1}\nr.add(2)\nr=sorted(r) -> [1, 2]
    r={1,2}\nr.remove(1) -> {2}
    r={1,2}\nr.discard(5)\nr.discard(1) -> {2}
    r={1}\nr=r.pop(),r -> (1, set())
    r={1}\nr.clear() -> set()
    r={1}\nr.update([2],'a')\nr=r=={1,2,'a'} -> True
    r={1}\nr.update() -> {1}
    r={1,2,3}\nr.intersection_update([1,2],[2]) -> {2}
    r={1,2,3}\nr.difference_update([1],[2]) -> {3}
    r={1,2,3}\nr.symmetric_difference_update([1,2,9])\nr=sorted(r) -> [3, 9]
    r={1}\nr|={2}\nr=sorted(r) -> [1, 2]
    r={1,2}\nr&={2} -> {2}
    r={1,2}\nr-={2} -> {1}
    r={1,2}\nr^={2} -> {1}
    r={1,2}\nr-=r -> set()
    r={1,2}\nr^=r -> set()
    r={1,2}\nr&=r\nr=sorted(r) -> [1, 2]
    r={1,2}\nr|=r\nr=sorted(r) -> [1, 2]
    r=frozenset([1])\ns=r\nr|={2}\nr=(sorted(r),s,type(r).__name__) -> ([1, 2], frozenset({1}), 'frozenset')
    r={frozenset([1])}\nr.remove({1}) -> set()
    r={frozenset([1])}\nr.discard({1}) -> set()
    r={1}\ns=r.copy()\ns.add(2)\nr=r,sorted(s) -> ({1}, [1, 2])
    r=frozenset([1])\nr=r.copy() is r, frozenset(r) is r -> (True, True)
    r={1}\ni=iter(r)\nlist(i)\nr.add(5)\nr=list(i) -> []
    class S(set): pass\nr=S([1])\nr=(r,type(r).__name__,type(r|r).__name__,type(r.copy()).__name__, r=={1}, \
        type(r.union([2])).__name__) \
        -> (S({1}), 'S', 'set', 'set', True, 'set')
    class S(set):\n def __init__(self, a, b): set.__init__(self, [a,b])\nr=sorted(S(1,2)) -> [1, 2]
    class S(frozenset): pass\nr=S([1])\nr=(r,hash(r)==hash(frozenset([1])),type(r.copy()).__name__, type(r|r).__name__) \
        -> (S({1}), True, 'frozenset', 'frozenset')
    class S(frozenset):\n def __new__(cls, *a): return frozenset.__new__(cls, a)\nr=len(S(1,2,3)) -> 3
    class S(set):\n def __iter__(self): return iter('xy')\nr=sorted(set(S([1]))), sorted(list(S([1]))) -> ([1], ['x', 'y'])
    class A:\n def __init__(self,s): s.append(self)\n def __repr__(self): return repr(X[0])\nX=[]\nr={A(X)}\nX[0]=r -> {set(...)}
    r={}\nfor c in 'hello': r[c]=r.get(c,0)+1 -> {'h': 1, 'e': 1, 'l': 2, 'o': 1}
    r={}\nfor i in [3,1,2,3]: r.setdefault(i,[]).append(i) -> {3: [3, 3], 1: [1], 2: [2]}
    s={1,2,3}\ns.add('a')\nr=len(s), 'a' in s, 1 in s -> (4, True, True)
    s={'a'}\ns.add(1)\nr=len(s) -> 2
    s=set()\nfor i in range(100): s.add(i)\nfor i in range(0,100,2): s.remove(i)\nr=sorted(s)[:5], len(s) -> ([1, 3, 5, 7, 9], 50)
    s=frozenset('abc')\nr=s=={'a','b','c'}, len(s), 'a' in s -> (True, 3, True)
    s={1}\nt=s\ns|={2}\nr=sorted(t), s is t -> ([1, 2], True)
    s={1}\nt=s\ns=s|{2}\nr=t -> {1}
    """)


def test_errors():
    check_programs(r"""
    set(5) -> TypeError: 'int' object is not iterable
    set([[]]) -> TypeError: unhashable type: 'list'
    {[]} -> TypeError: unhashable type: 'list'
    {1}|[2] -> TypeError: unsupported operand type(s) for |: 'set' and 'list'
    [2]|{1} -> TypeError: unsupported operand type(s) for |: 'list' and 'set'
    {1,2}&[1] -> TypeError: unsupported operand type(s) for &: 'set' and 'list'
    {1}<[1] -> TypeError: '<' not supported between instances of 'set' and 'list'
    {1}.union(5) -> TypeError: 'int' object is not iterable
    {1}.issubset(5) -> TypeError: 'int' object is not iterable
    {1}.isdisjoint(5) -> TypeError: 'int' object is not iterable
    {1}.issubset([[]]) -> TypeError: unhashable type: 'list'
    r={1}\nr.add([]) -> TypeError: unhashable type: 'list'
    r={1,2}\nr.remove(5) -> KeyError: 5
    r={1,2}\nr.remove((5,)) -> KeyError: (5,)
    r={1,2}\nr.remove([]) -> TypeError: unhashable type: 'list'
    set().pop() -> KeyError: 'pop from an empty set'
    r={1}\nr.update(5) -> TypeError: 'int' object is not iterable
    r={1}\nr|=[2] -> TypeError: unsupported operand type(s) for |=: 'set' and 'list'
    frozenset([1]).add(2) -> AttributeError: 'frozenset' object has no attribute 'add'
    hash({1}) -> TypeError: unhashable type: 'set'
    [] in {1} -> TypeError: unhashable type: 'list'
    [] in set() -> TypeError: unhashable type: 'list'
    r=set()\nr.discard([]) -> TypeError: unhashable type: 'list'
    r={1,2}\nfor x in r: r.add(x+10) -> RuntimeError: Set changed size during iteration
    r={1,2}\nfor x in r: r.discard(x) -> RuntimeError: Set changed size during iteration
    reversed({1}) -> TypeError: 'set' object is not reversible
    {1}[0] -> TypeError: 'set' object is not subscriptable
    {1}+{2} -> TypeError: unsupported operand type(s) for +: 'set' and 'set'
    reversed({1,2}) -> TypeError: 'set' object is not reversible
    s={1,2,3}\nit=iter(s)\nnext(it)\ns.clear()\nnext(it) -> RuntimeError: Set changed size during iteration
    """)
