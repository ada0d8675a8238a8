"""list, with what CPython 3.11 answers."""
from tests.minipy.programs import check_programs


def test_expressions():
    check_programs(r"""
    [] -> []
    [1,2,3][1] -> 2
    [1,2,3][-3] -> 1
    [1,2,3][True] -> 2
    [1.5,2.5][1] -> 2.5
    [1,2,3,4][1:3] -> [2, 3]
    [1,2,3,4][::-1] -> [4, 3, 2, 1]
    [1,2,3,4][10:] -> []
    [1,2,3,4][-2:] -> [3, 4]
    [1,2,3,4][3:0:-2] -> [4, 2]
    [1,2,3].index(2) -> 1
    [1,2,3].index(2.0) -> 1
    [1,2,3].index(True) -> 0
    [1.5,2.0].index(2) -> 1
    [1,2,3,1].index(1,-1) -> 3
    [1,2,3,1].index(1,-100,100) -> 0
    ['a','b'].index('b') -> 1
    [1,2,1].count(1) -> 2
    [1,2,True,1.0].count(1) -> 3
    ['a','b','a'].count('a') -> 2
    1 in [1,2] -> True
    1.0 in [1,2] -> True
    'a' in [1,2] -> False
    2 in [1.0,2.0] -> True
    sorted([3,1,2]) -> [1, 2, 3]
    sorted([3,1,2], reverse=True) -> [3, 2, 1]
    sorted('hello', key=lambda c: -ord(c)) -> ['o', 'l', 'l', 'h', 'e']
    [1,2]+[3] -> [1, 2, 3]
    [1,2]+['a'] -> [1, 2, 'a']
    []+[1.5] -> [1.5]
    [1,2]*2 -> [1, 2, 1, 2]
    2*[1.5] -> [1.5, 1.5]
    [1,2]*0 -> []
    [1,2]*-1 -> []
    []*10**18 -> []
    [1,2]==[1,2] -> True
    [1,2]==[1.0,2.0] -> True
    [1,2]!=[1,2] -> False
    [1,2]!=(1,2) -> True
    [1,2]<[1,3] -> True
    [1,2]<[1,2,0] -> True
    [1.5]<[2] -> True
    ['a']<['b'] -> True
    []<[1] -> True
    [2]>=[1,5] -> True
    list() -> []
    list('abc') -> ['a', 'b', 'c']
    list((1,2)) -> [1, 2]
    list(range(5)) -> [0, 1, 2, 3, 4]
    list({'a':1}) -> ['a']
    list(x*x for x in range(4)) -> [0, 1, 4, 9]
    len([1,2]) -> 2
    bool([]) -> False
    list(reversed([1,2,3])) -> [3, 2, 1]
    iter([1,2]).__length_hint__(), reversed([1,2,3]).__length_hint__() -> (2, 3)
    type(iter([])).__name__, type(reversed([])).__name__, type(iter(())).__name__ \
        -> ('list_iterator', 'list_reverseiterator', 'tuple_iterator')
    [1,2,3].__len__() -> 3
    [1,2].__contains__(2) -> True
    [1,2].__iadd__([3]) -> [1, 2, 3]
    [1,2].__eq__(5) -> NotImplemented
    [1,2].__getitem__(slice(0,1)) -> [1]
    list.append([], 1) -> None
    [[1,2],[3]][0][1] -> 2
    [[0]*3 for i in range(2)] -> [[0, 0, 0], [0, 0, 0]]
    [*[1,2],*'ab'] -> [1, 2, 'a', 'b']
    [x for x in range(10) if x%2] -> [1, 3, 5, 7, 9]
    [10**30, 1] -> [1000000000000000000000000000000, 1]
    [1, 2.5, 'a', None, (1,), [2], {3:4}] -> [1, 2.5, 'a', None, (1,), [2], {3: 4}]
    ''.join(['a','b']) -> 'ab'
    min([3,1,2]), max([1.5,2.5]), sum([1.5,2.5]) -> (1, 2.5, 4.0)
    [1,2,3]>[1,2] -> True
    [float('nan')]==[float('nan')] -> False
    [0.0]==[-0.0] -> True
    [1]*3 -> [1, 1, 1]
    [1.5]*3 -> [1.5, 1.5, 1.5]
    ['x']*3 -> ['x', 'x', 'x']
    list.index([1,2],2) -> 1
    list.sort([]) -> None
    [].__class__.__doc__ \
        -> 'Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe \
        argument must be an iterable if specified.'
    list.append.__doc__ -> 'Append object to the end of the list.'
    list.sort.__doc__ \
        -> 'Sort the list in ascending order and return None.\n\nThe sort is in-place (i.e. the list itself is \
        modified) and stable (i.e. the\norder of two equal elements is maintained).\n\nIf a key function is given, \
        apply it once to each list item and sort them,\nascending or descending, according to their function values.\n\n\
        The reverse flag can be set to sort in descending order.'
    [0]*3+[1.5] -> [0, 0, 0, 1.5]
    [*range(3), 1.5] -> [0, 1, 2, 1.5]
    (*[1,2], 3) -> (1, 2, 3)
    [1,2]==(1,2), (1,2)==[1,2] -> (False, False)
    max([1,2],[1,3]), min([2],[1,5]) -> ([1, 3], [1, 5])
    sorted([3,1.5,2]), sorted([True,False,0.5]), sorted([10**30,1]) \
        -> ([1.5, 2, 3], [False, 0.5, True], [1, 1000000000000000000000000000000])
    sum([[1],[2]],[]) -> [1, 2]
    [i*j for i in range(3) for j in range(3) if i!=j] -> [0, 0, 0, 2, 0, 2]
    [(i,j) for i in range(2) for j in range(i)] -> [(1, 0)]
    [i for i in range(2**62, 2**62+3)] -> [4611686018427387904, 4611686018427387905, 4611686018427387906]
    [i for i in range(2**64, 2**64+3)], [i for i in range(2**63-2,2**63+1)] \
        -> ([18446744073709551616, 18446744073709551617, 18446744073709551618], [9223372036854775806, \
        9223372036854775807, 9223372036854775808])
    """)


def test_programs():
    check_programs(r"""
    r=[1,2,3]\nr[0]=5 -> [5, 2, 3]
    r=[1,2,3]\nr[-1]='x' -> [1, 2, 'x']
    r=[1,2,3]\nr[0]=2.5 -> [2.5, 2, 3]
    r=[1.5]\nr[0]=float('nan') -> [nan]
    r=[1.5]\nr[0]=2 -> [2]
    r=[1,2,3]\nr[1:2]=[7,8,9] -> [1, 7, 8, 9, 3]
    r=[1,2,3]\nr[1:1]=[7,8,9] -> [1, 7, 8, 9, 2, 3]
    r=[1,2,3]\nr[3:]=[7,8,9] -> [1, 2, 3, 7, 8, 9]
    r=[1,2,3]\nr[10:]=[7] -> [1, 2, 3, 7]
    r=[1,2,3]\nr[:]=[] -> []
    r=[1,2,3]\nr[:]='abc' -> ['a', 'b', 'c']
    r=[1,2,3]\nr[:]=r -> [1, 2, 3]
    r=[1,2,3]\nr[1:]=r -> [1, 1, 2, 3]
    r=[1,2,3]\nr[::-1]=r -> [3, 2, 1]
    r=[1,2,3,4]\nr[::2]=['a','b'] -> ['a', 2, 'b', 4]
    r=[1,2,3,4]\nr[::2]=(9.5,8) -> [9.5, 2, 8, 4]
    r=[1,2,3,4]\nr[3:1]=[9] -> [1, 2, 3, 9, 4]
    r=[1,2,3,4]\nr[3:1:-1]=[9,8] -> [1, 2, 8, 9]
    r=[1,2,3,4]\nr[1:3]=range(5) -> [1, 0, 1, 2, 3, 4, 4]
    r=[1,2,3,4]\nr[1:3]=(x for x in 'ab') -> [1, 'a', 'b', 4]
    r=[]\nr[:]=[1,2] -> [1, 2]
    r=[]\nr[5:10]=[1.5] -> [1.5]
    r=[1,2,3,4]\ndel r[0] -> [2, 3, 4]
    r=[1,2,3,4]\ndel r[-1] -> [1, 2, 3]
    r=[1,2,3,4]\ndel r[1:3] -> [1, 4]
    r=list(range(10))\ndel r[::2] -> [1, 3, 5, 7, 9]
    r=list(range(10))\ndel r[::3] -> [1, 2, 4, 5, 7, 8]
    r=list(range(10))\ndel r[::-3] -> [1, 2, 4, 5, 7, 8]
    r=list(range(10))\ndel r[8:2:-2] -> [0, 1, 2, 3, 5, 7, 9]
    r=list(range(10))\ndel r[:] -> []
    r=list(range(10))\ndel r[5:2] -> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    r=list('abcdefgh')\ndel r[1:7:2] -> ['a', 'c', 'e', 'g', 'h']
    r=[]\nfor i in range(5): r.append(i) -> [0, 1, 2, 3, 4]
    r=[1]\nr.append('a') -> [1, 'a']
    r=[1]\nr.append(2.5) -> [1, 2.5]
    r=[1.5]\nr.append(2) -> [1.5, 2]
    r=[1]\nr.extend([2,3]) -> [1, 2, 3]
    r=[1]\nr.extend('ab') -> [1, 'a', 'b']
    r=[1]\nr.extend((2.5,3)) -> [1, 2.5, 3]
    r=[1]\nr.extend(range(3)) -> [1, 0, 1, 2]
    r=[]\nr.extend(range(3,0,-1)) -> [3, 2, 1]
    r=[1]\nr.extend(r) -> [1, 1]
    r=['a']\nr.extend(r) -> ['a', 'a']
    r=[1]\nr.extend({1:2, 'x':3}) -> [1, 1, 'x']
    r=[1,2]\nr.insert(0,5) -> [5, 1, 2]
    r=[1,2]\nr.insert(-1,5) -> [1, 5, 2]
    r=[1,2]\nr.insert(100,5) -> [1, 2, 5]
    r=[1,2]\nr.insert(-100,'x') -> ['x', 1, 2]
    r=[]\nr.insert(3,'x') -> ['x']
    r=[1,2,3]\nr=(r.pop(), r) -> (3, [1, 2])
    r=[1,2,3]\nr=(r.pop(0), r) -> (1, [2, 3])
    r=[1,2,3]\nr=(r.pop(-2), r) -> (2, [1, 3])
    r=[1,2,3,2]\nr.remove(2) -> [1, 3, 2]
    r=[1,2]\nr.clear() -> []
    r=[1,2]\nr.clear()\nr.append('x') -> ['x']
    r=[1,2,3]\nr.reverse() -> [3, 2, 1]
    r=['a',2]\nr.reverse() -> [2, 'a']
    r=[]\nr.reverse() -> []
    r=[1,2,3]\ns=r.copy()\ns.append(4)\nr=r,s -> ([1, 2, 3], [1, 2, 3, 4])
    r=[3,1,2]\nr.sort() -> [1, 2, 3]
    r=[3,1,2]\nr.sort(reverse=True) -> [3, 2, 1]
    r=[3.5,1,2]\nr.sort() -> [1, 2, 3.5]
    r=[3.5,1.5,-0.0,0.0]\nr.sort() -> [-0.0, 0.0, 1.5, 3.5]
    r=[3.5,1.5,-0.0,0.0]\nr.sort(reverse=True) -> [3.5, 1.5, -0.0, 0.0]
    r=['b','a','C']\nr.sort() -> ['C', 'a', 'b']
    r=['b','a','C']\nr.sort(key=str.lower) -> ['a', 'b', 'C']
    r=['bb','a','CC','dd']\nr.sort(key=len, reverse=True) -> ['bb', 'CC', 'dd', 'a']
    r=['bb','a','CC','dd']\nr.sort(key=len) -> ['a', 'bb', 'CC', 'dd']
    r=[3,2,1]\nr.sort(key=None) -> [1, 2, 3]
    r=[3,1,2]\nr.sort(key=lambda x: len(r)) -> [3, 1, 2]
    r=[3,'1',2]\ntry:\n r.sort()\nexcept TypeError: pass\nr=sorted(map(str,r)) -> ['1', '2', '3']
    r=[(1,'b'),(0,'z'),(1,'a')]\nr.sort(key=lambda p: p[0]) -> [(0, 'z'), (1, 'b'), (1, 'a')]
    r=[5,3,8]*20\nr.sort() \
        -> [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, \
        5, 5, 5, 5, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]
    r=[1]\nr+=[2] -> [1, 2]
    r=[1]\nr+='ab' -> [1, 'a', 'b']
    r=[1,2]\nr*=2 -> [1, 2, 1, 2]
    r=[1,2]\nr*=0 -> []
    r=[1]\nr.append(r) -> [1, [...]]
    r=[1]\nr.append((r,)) -> [1, ([...],)]
    r=[]\nr.append({'a':r}) -> [{'a': [...]}]
    r=[]\nfor x in [1,2,3]: r.append(x) -> [1, 2, 3]
    r=[1,2,3]\nfor x in r:\n if len(r)<10: r.append(x) -> [1, 2, 3, 1, 2, 3, 1, 2, 3, 1]
    r=[1,2,3,4]\nfor x in r: r.remove(x) -> [2, 4]
    r=[]\ni=iter(r)\nl=list(i)\nr.append(1)\nr=list(i) -> []
    r=[1,2,3]\ni=reversed(r)\nnext(i)\nr.clear()\nr=list(i) -> []
    r=[1,2,3]\ni=iter(r)\nnext(i)\nr=i.__length_hint__() -> 2
    class L(list): pass\nr=L([1,2])\nr=(r, type(r).__name__, type(r[:]).__name__, type(r+r).__name__, r==[1,2], len(r)) \
        -> ([1, 2], 'L', 'list', 'list', True, 2)
    class L(list):\n def __init__(self, a): list.__init__(self, [a,a]); self.z=1\nr=L(5)\nr=r, r.z -> ([5, 5], 1)
    class L(list):\n def __getitem__(self, i): return 42\nr=L([1])\nr=(r[0], list(r), [x for x in r]) -> (42, [1], [1])
    class L(list):\n def __iter__(self): return iter('xy')\nr=[]\nr.extend(L([1]))\nr=r, list(L([1])), [*L([1])] \
        -> (['x', 'y'], ['x', 'y'], ['x', 'y'])
    class L(list):\n def append(self, x): list.append(self, x+1)\nr=L()\nr.append(1) -> [2]
    class A:\n def __index__(self): return 1\nr=[1,2,3]\nr=r[A()], r[A():], r*A(), A()*r -> (2, [2, 3], [1, 2, 3], [1, 2, 3])
    class A:\n def __rmul__(self, o): return 'rmul'\n def __radd__(self, o): return 'radd'\n def __index__(self): \
        return 1\nr=[1]*A(), [1]+A(), (1,)*A(), (1,)+A() \
        -> ('rmul', 'radd', 'rmul', 'radd')
    class A:\n def __eq__(self, o): l.clear(); return False\nl=[A(),A()]\nr = 5 in l, l -> (False, [])
    class A:\n def __eq__(self, o): l.clear(); return True\nl=[A(),A()]\nl.remove(3)\nr=l -> []
    class A:\n def __lt__(self, o): 1/0\nl=[A(),A()]\ntry: l.sort()\nexcept ZeroDivisionError: pass\nr=len(l) -> 2
    r=[1,2]\nr.__setitem__(0,9) -> [9, 2]
    r=[1,2]\nr.__delitem__(0) -> [2]
    r=[1,2,3]\nr.__init__([4]) -> [4]
    r=[1,2,3]\nr.__init__() -> []
    r=[[0]*2]*2\nr[0][0]=1 -> [[1, 0], [1, 0]]
    a, *b, c = [1,2,3,4]\nr=b -> [2, 3]
    r=[None]*3\nr[1]='x' -> [None, 'x', None]
    r=[True,False]\nr[0] is True -> [True, False]
    r=[True, 1]\nr=r, r[0] is True -> ([True, 1], True)
    r=[1]\nr[0]=10**30 -> [1000000000000000000000000000000]
    r=[1,2,3]\nr[0],r[1]=r[1],r[0] -> [2, 1, 3]
    r=float('nan')\nr=[r,1.0]\nr=r==r[:], r[0] in r -> (True, True)
    r=[1,2,3,4,5]\nr[1:4:2]=['a','b'] -> [1, 'a', 3, 'b', 5]
    r=[1,2,3]\nr[0:0]=r -> [1, 2, 3, 1, 2, 3]
    r=list(range(5))\nr[2:2]=[True] -> [0, 1, True, 2, 3, 4]
    r=[3,2,1]\nr=r.sort() -> None
    r=[1.5,2.5]\nr[0:1]=[1,2] -> [1, 2, 2.5]
    r=[1,2,3]\nr[0:1]=[1.5] -> [1.5, 2, 3]
    r=[1,2,3]\nr[::2]=[1.5,'a'] -> [1.5, 2, 'a']
    r=['a']\nr[0:0]=[1,2] -> [1, 2, 'a']
    r=[1,2,3]\nr[1:2]=[] -> [1, 3]
    r=[]\nr[::-1]=[] -> []
    r=[1.5]\nr[0:0]=() -> [1.5]
    r=[]\ndel r[::-1] -> []
    r=[1]\nr.extend([]) -> [1]
    r=[1]\nr.extend([1.5]) -> [1, 1.5]
    r=[1.5]\nr.extend([1]) -> [1.5, 1]
    r=[]\nr.extend(()) -> []
    r=[1,2,3]\nr[3:3]=[4.5] -> [1, 2, 3, 4.5]
    r=[]\nr+=r -> []
    r=[]\nr*=3 -> []
    r=[1,2,3]\nr.sort(key=lambda x: -x) -> [3, 2, 1]
    r=[3,1,2]\ntry:\n r.sort(key=lambda x: 1/0 if x==2 else x)\nexcept ZeroDivisionError: pass -> [3, 1, 2]
    r=[1.5,float('inf'),-1.0]\nr.sort() -> [-1.0, 1.5, inf]
    r=[5,1,4]\nr.sort()\nr.append('x') -> [1, 4, 5, 'x']
    r=[1,2]\nr.sort(key=str, reverse=1) -> [2, 1]
    r=[]\nr.sort() -> []
    r=[]\nr.sort(key=len) -> []
    r=[None]\nr.sort() -> [None]
    r=[1,2,3,4,5,6,7,8,9]\ndel r[2:8:3] -> [1, 2, 4, 5, 7, 8, 9]
    r=list('abcdefg')\ndel r[::2] -> ['b', 'd', 'f']
    r=['x']*3\nr[1]=5 -> ['x', 5, 'x']
    r=[[]]*2\nr[0].append(1) -> [[1], [1]]
    r=[1]*5\nr[2]=1.5 -> [1, 1, 1.5, 1, 1]
    r=[1,2,3]\nr=r.index(3,-1) -> 2
    r=['a','b']\nr=r.index('b',-1) -> 1
    r=[1,2,3]\nr.insert(True,9) -> [1, 9, 2, 3]
    r=[1,2,3]\nr.pop(True) -> [1, 3]
    r=[1,2,3]\nr=r.count(None), r.count(2.0) -> (0, 1)
    r=[2**62]*2\nr[0]+=2**62 -> [9223372036854775808, 4611686018427387904]
    r=[2**63-1]\nr[0]+=1 -> [9223372036854775808]
    r=[1,2,3]\nfor i, x in enumerate(r): r[i]=x*1.5 -> [1.5, 3.0, 4.5]
    r=[x for x in range(5)]\nr[2]='s'\nr=r[1:4] -> [1, 's', 3]
    a=[1]\nb=a\na+=[2]\nr=b -> [1, 2]
    a=[1]\nb=a\na=a+[2]\nr=b -> [1]
    a=[]\na.append(a)\na==a\nr=a==a, a in a -> (True, True)
    a=[]\nb=[a]\na.append(b)\nr=repr(a), repr(b) -> ('[[[...]]]', '[[[...]]]')
    a=[]\nt=(a,)\na.append(t)\nr=repr(a), repr(t) -> ('[([...],)]', '([(...)],)')
    def f(l): l[0]=9\nr=[1]\nf(r) -> [9]
    r=[0]*10\nr[3:7]=[1]*4 -> [0, 0, 0, 1, 1, 1, 1, 0, 0, 0]
    r=[1,2,3,4]\nr[-100:100]=[0] -> [0]
    r=[1,2,3,4]\nr[100:]=[5] -> [1, 2, 3, 4, 5]
    r=[1,2,3,4]\nr[:-100]=[5] -> [5, 1, 2, 3, 4]
    x=[1,2,3]\nr=x[-1:], x[:-1], x[-2:-1], x[::2], x[1::-1], x[:0:-1] -> ([3], [1, 2], [2], [1, 3], [2, 1], [3, 2])
    x=[]\nfor i in range(1000): x.append(i)\nfor i in range(990): x.pop(0)\nr=x -> [990, 991, 992, 993, 994, 995, 996, 997, 998, 999]
    x=list(range(1000))\nwhile len(x)>5: x.pop()\nr=x -> [0, 1, 2, 3, 4]
    f=lambda *a: a\nr=f(*[1,2],*(3,)) -> (1, 2, 3)
    """)


def test_errors():
    check_programs(r"""
    [1,2,3][3] -> IndexError: list index out of range
    [1,2,3]['a'] -> TypeError: list indices must be integers or slices, not str
    [1,2,3][None] -> TypeError: list indices must be integers or slices, not NoneType
    [1,2,3][2**70] -> IndexError: cannot fit 'int' into an index-sized integer
    r=[1,2,3]\nr[3]=5 -> IndexError: list assignment index out of range
    r=[1,2,3]\nr['a']=5 -> TypeError: list indices must be integers or slices, not str
    r=[1,2,3]\nr[1.0]=5 -> TypeError: list indices must be integers or slices, not float
    r=[]\nr[0]=1 -> IndexError: list assignment index out of range
    r=[1,2,3]\nr[0:2]=5 -> TypeError: can only assign an iterable
    r=[1,2,3]\nr[::2]=5 -> TypeError: must assign iterable to extended slice
    r=[1,2,3,4]\nr[::2]=[1,2,3] -> ValueError: attempt to assign sequence of size 3 to extended slice of size 2
    r=[1,2,3,4]\ndel r[4] -> IndexError: list assignment index out of range
    r=[1,2,3,4]\ndel r['a'] -> TypeError: list indices must be integers or slices, not str
    r=[1]\nr.extend(5) -> TypeError: 'int' object is not iterable
    r=[1,2]\nr.insert('a',5) -> TypeError: 'str' object cannot be interpreted as an integer
    r=[1,2,3]\nr.pop(3) -> IndexError: pop index out of range
    r=[1,2,3]\nr.pop(-4) -> IndexError: pop index out of range
    r=[]\nr.pop() -> IndexError: pop from empty list
    r=[1]\nr.pop('a') -> TypeError: 'str' object cannot be interpreted as an integer
    r=[1,2,3,2]\nr.remove(9) -> ValueError: list.remove(x): x not in list
    [1,2,3].index(9) -> ValueError: 9 is not in list
    [1,2,3].index(1,1) -> ValueError: 1 is not in list
    [1,2,3,1].index(1,1,-1) -> ValueError: 1 is not in list
    ['a','b'].index('c') -> ValueError: 'c' is not in list
    r=[1,'a']\nr.sort() -> TypeError: '<' not supported between instances of 'str' and 'int'
    r=[1,2]\nr.sort(key=5) -> TypeError: 'int' object is not callable
    r=[1,2]\nr.sort(reverse='a') -> TypeError: 'str' object cannot be interpreted as an integer
    r=[3,1,2]\nr.sort(key=lambda x: r.append(1)) -> TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
    r=[3,1,2]\ntry:\n r.sort(key=lambda x: r.append(x))\nexcept ValueError: pass \
        -> TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
    [1]+(2,) -> TypeError: can only concatenate list (not "tuple") to list
    [1]+5 -> TypeError: can only concatenate list (not "int") to list
    [1]*'a' -> TypeError: can't multiply sequence by non-int of type 'str'
    [1]*1.5 -> TypeError: can't multiply sequence by non-int of type 'float'
    'a'*[1] -> TypeError: can't multiply sequence by non-int of type 'list'
    [1]*[1] -> TypeError: can't multiply sequence by non-int of type 'list'
    [0]*10**18 -> MemoryError
    ['a']*10**18 -> MemoryError
    [1,2]*10**30 -> OverflowError: cannot fit 'int' into an index-sized integer
    r=[1]\nr+=5 -> TypeError: 'int' object is not iterable
    r=[1,2]\nr*='a' -> TypeError: can't multiply sequence by non-int of type 'str'
    r=[1,2]\nr*=10**18 -> MemoryError
    [1]<['b'] -> TypeError: '<' not supported between instances of 'int' and 'str'
    [1]<(1,) -> TypeError: '<' not supported between instances of 'list' and 'tuple'
    hash([]) -> TypeError: unhashable type: 'list'
    {[]:1} -> TypeError: unhashable type: 'list'
    list(5) -> TypeError: 'int' object is not iterable
    class A:\n def __lt__(self, o): l.append(1); return True\nl=[A(),A()]\nl.sort() -> ValueError: list modified during sort
    a, b = [1] -> ValueError: not enough values to unpack (expected 2, got 1)
    r=[1,2,3]\nr.index(2,0,'x') -> TypeError: slice indices must be integers or have an __index__ method
    r=[1,2,3]\nr[::-1]=[] -> ValueError: attempt to assign sequence of size 0 to extended slice of size 3
    r=[1,2,3]\nr.sort(key=lambda x: 1/0 if x==3 else x) -> ZeroDivisionError: division by zero
    r=[None,None]\nr.sort() -> TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
    r=[1,2,3]\nr=r.index(3,5) -> ValueError: 3 is not in list
    r=[1,2,3]\nr=r.index(1,0,0) -> ValueError: 1 is not in list
    r=['a','b']\nr=r.index('a',-1) -> ValueError: 'a' is not in list
    """)
