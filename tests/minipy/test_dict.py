# encoding: utf-8
"""dict, its views and mappingproxy, with what CPython 3.11 answers."""
from tests.minipy.programs import check_programs


def test_expressions():
    check_programs(r"""
    {} -> {}
    {'a':1} -> {'a': 1}
    {'a':1,2:3,None:4,(1,):5} -> {'a': 1, 2: 3, None: 4, (1,): 5}
    {1:2,3:4} -> {1: 2, 3: 4}
    {1:'a',1.0:'b',True:'c'} -> {1: 'c'}
    {True:1} -> {True: 1}
    {'a':1}['a'] -> 1
    {1:2}[1] -> 2
    {1:2}[1.0] -> 2
    {1:2}[True] -> 2
    {'a':1}.get('a') -> 1
    {'a':1}.get('b') -> None
    {'a':1}.get('b',5) -> 5
    {'a':1}.pop('b',5) -> 5
    dict() -> {}
    dict(a=1) -> {'a': 1}
    dict({'a':1},b=2) -> {'a': 1, 'b': 2}
    dict([(1,2)]) -> {1: 2}
    dict(zip('abc',range(3))) -> {'a': 0, 'b': 1, 'c': 2}
    dict.fromkeys('abc') -> {'a': None, 'b': None, 'c': None}
    dict.fromkeys([1,2],0) -> {1: 0, 2: 0}
    {'a':1}.keys() -> dict_keys(['a'])
    {'a':1}.values() -> dict_values([1])
    {'a':1}.items() -> dict_items([('a', 1)])
    list({'a':1,'b':2}) -> ['a', 'b']
    list({'a':1,'b':2}.items()) -> [('a', 1), ('b', 2)]
    list(reversed({'a':1,'b':2})) -> ['b', 'a']
    list(reversed({'a':1,'b':2}.items())), list(reversed({'a':1,'b':2}.values())), list(reversed({'a':1,'b':2}.keys())) \
        -> ([('b', 2), ('a', 1)], [2, 1], ['b', 'a'])
    {'a':1}.keys() & ['a','b'] -> {'a'}
    {'a':1}.keys() | ['b'] -> {'a', 'b'}
    {'a':1,'b':2}.keys() - ['b'] -> {'a'}
    {'a':1}.keys() ^ {'b':1}.keys() -> {'a', 'b'}
    ['a','b'] & {'a':1}.keys() -> {'a'}
    ['a'] | {'a':1}.keys() -> {'a'}
    {'a':1}.items() & [('a',1)] -> {('a', 1)}
    {'a':1}.items() | [] -> {('a', 1)}
    {'a':1}.keys() == {'a'} -> True
    {'a':1}.keys() == {'a':2}.keys() -> True
    {'a':1}.keys() != {'a':2}.keys() -> False
    {'a':1}.keys() < {'a','b'} -> True
    {'a':1}.keys() <= {'a'} -> True
    {'a':1,'b':1}.keys() > {'a'} -> True
    {'a':1}.keys() >= {'b'} -> False
    {'a':1}.keys() == ['a'] -> False
    {'a':1}.items() == {('a',1)} -> True
    {'a':1}.values() == {'a':1}.values() -> False
    {'a':1}.keys().isdisjoint(['b']) -> True
    {'a':1}.keys().isdisjoint({'a':2}) -> False
    ('a',1) in {'a':1}.items() -> True
    ('a',2) in {'a':1}.items() -> False
    5 in {'a':1}.items() -> False
    'a' in {'a':1}.keys() -> True
    1 in {'a':1}.values() -> True
    len({'a':1}.items()) -> 1
    {'a':1}.keys().mapping -> mappingproxy({'a': 1})
    type({}.keys().mapping).__name__ -> 'mappingproxy'
    repr({}.keys()), repr({}.values()), repr({}.items()) -> ('dict_keys([])', 'dict_values([])', 'dict_items([])')
    'a' in {'a':1} -> True
    5 in {'a':1} -> False
    len({'a':1}) -> 1
    bool({}) -> False
    {'a':1}=={'a':1} -> True
    {'a':1}=={'a':1.0} -> True
    {'a':1,'b':2}=={'b':2,'a':1} -> True
    {'a':1}!={'a':2} -> True
    {'a':1}==5 -> False
    {1:2}=={1.0:2} -> True
    {'a':1}|{'b':2} -> {'a': 1, 'b': 2}
    iter({1:2}).__length_hint__() -> 1
    type(iter({})).__name__, type(iter({}.values())).__name__, type(iter({}.items())).__name__, \
        type(reversed({})).__name__, type(reversed({}.items())).__name__ \
        -> ('dict_keyiterator', 'dict_valueiterator', 'dict_itemiterator', 'dict_reversekeyiterator', \
        'dict_reverseitemiterator')
    {10**30:1}[10**30] -> 1
    {1:1}.get(10**30) -> None
    {float('nan'):1}=={float('nan'):1} -> False
    {'é':1}['é'] -> 1
    {b'a':1}[b'a'], {b'a':1}.get('a') -> (1, None)
    {0:1}[False], {0:1}[-0.0], {0:1}[0j] -> (1, 1, 1)
    {x:x*x for x in range(4)} -> {0: 0, 1: 1, 2: 4, 3: 9}
    {**{'a':1},'b':2} -> {'a': 1, 'b': 2}
    {'a':1}.__contains__('a') -> True
    {'a':1}.__eq__(5) -> NotImplemented
    {'a':1}.__class__.__name__ -> 'dict'
    dict.get({'a':1},'a') -> 1
    {}.__hash__ -> None
    dict.__hash__ -> None
    type(dict.__dict__).__name__ -> 'mappingproxy'
    type.__dict__['__doc__'] is not None -> True
    type(type.__dict__)({})|{} -> {}
    dict(a=1).items().mapping['a'] -> 1
    {'a': 1}.items() <= {('a', 1), ('b', 2)} -> True
    {1:2}.keys() & {1.0:3}.keys() -> {1.0}
    dict(a=1)|dict(b=2)|{3:4} -> {'a': 1, 'b': 2, 3: 4}
    {**{1:2},**{1:3}} -> {1: 3}
    set([1,2]).union({3:1}.keys(), 'a')=={1,2,3,'a'} -> True
    """)


def test_programs():
    check_programs(r"""
    r={}\nr['a']=1\nr['b']=2\nr['a']=3 -> {'a': 3, 'b': 2}
    r={}\nr[2]=1\nr[1]=2 -> {2: 1, 1: 2}
    r={'a':1}\nr[2]=1\nr[None]=3 -> {'a': 1, 2: 1, None: 3}
    r={'a':1,'b':2}\ndel r['a'] -> {'b': 2}
    r={'a':1,'b':2,'c':3}\ndel r['b']\nr['b']=5 -> {'a': 1, 'c': 3, 'b': 5}
    r={'a':1}\nr=r.setdefault('a',5),r.setdefault('b',6),r.setdefault('c'),r -> (1, 6, None, {'a': 1, 'b': 6, 'c': None})
    r={}\nr=r.setdefault(1,5),r -> (5, {1: 5})
    r={1:2}\nr=r.setdefault('x',5),r -> (5, {1: 2, 'x': 5})
    r={'a':1}\nr=r.pop('a'),r -> (1, {})
    r={'a':1,'b':2}\nr=r.popitem(),r -> (('b', 2), {'a': 1})
    r={1:1,2:2}\nr=r.popitem(),r -> ((2, 2), {1: 1})
    r={1:1,'x':2}\nr=r.popitem(),r -> (('x', 2), {1: 1})
    r={'a':1}\nr.update({'b':2}) -> {'a': 1, 'b': 2}
    r={'a':1}\nr.update(b=2,c=3) -> {'a': 1, 'b': 2, 'c': 3}
    r={'a':1}\nr.update([('b',2),(3,4)]) -> {'a': 1, 'b': 2, 3: 4}
    r={'a':1}\nr.update(['ab','cd']) -> {'a': 'b', 'c': 'd'}
    r={'a':1}\nr.update({'x':1},y=2) -> {'a': 1, 'x': 1, 'y': 2}
    r={}\nr.update() -> {}
    r={'a':1}\nr.update(r) -> {'a': 1}
    r={}\nr['v']=r.values() -> {'v': dict_values([...])}
    r={}\nr['v']=r.items() -> {'v': dict_items([('v', ...)])}
    r={'a':1}\nr|={'b':2} -> {'a': 1, 'b': 2}
    r={'a':1}\nr|=[('b',2)] -> {'a': 1, 'b': 2}
    r={'a':1}\ns=r.copy()\ns['b']=1\nr=r,s -> ({'a': 1}, {'a': 1, 'b': 1})
    r={'a':1}\nr.clear() -> {}
    r={'a':1}\nr.clear()\nr[1]=2 -> {1: 2}
    r={}\nr['self']=r -> {'self': {...}}
    r={}\nr['self']=[r] -> {'self': [{...}]}
    r={1:1,2:2}\nfor k in r: r[k]=5 -> {1: 5, 2: 5}
    r={'a':1}\ni=iter(r)\nlist(i)\nr['b']=2\nr=list(i) -> []
    r={'a':1,'b':2}\nout=[]\nfor k in r: out.append(k); r.get(Ellipsis); (5,) in r\nr=out -> ['a', 'b']
    r={'a':1}\ni=reversed(r)\nlist(i)\nr['b']=2\nr=list(i) -> []
    class D(dict):\n def __missing__(self, k): return k*2\nr=D()[3] -> 6
    class D(dict): pass\nr=D(a=1)\nr=(r, type(r).__name__, type(r.copy()).__name__, type(r|r).__name__, r=={'a':1}) \
        -> ({'a': 1}, 'D', 'dict', 'dict', True)
    class D(dict):\n def __setitem__(self, k, v): dict.__setitem__(self, k, v*2)\nr=D(a=1)\nr['b']=2\nr.update(c=3) \
        -> {'a': 1, 'b': 4, 'c': 3}
    class D(dict):\n def __getitem__(self, k): return 42\nr=D(a=1)\nr=r['zz'], r.get('zz'), dict(r), {**r} -> (42, None, {'a': 1}, {'a': 1})
    class D(dict):\n def keys(self): return ['q']\n def __getitem__(self, k): return 42\nr=dict(D(a=1)) -> {'a': 1}
    class D(dict):\n def __iter__(self): return iter(['q'])\n def __getitem__(self, k): return 42\n def keys(self): \
        return ['q']\nr=dict(D(a=1)) \
        -> {'q': 42}
    class D(dict): pass\nr=D.fromkeys('ab'), type(D.fromkeys('ab')).__name__ -> ({'a': None, 'b': None}, 'D')
    class M:\n def keys(self): return ['x','y']\n def __getitem__(self, k): return k+k\nr=dict(M()) -> {'x': 'xx', 'y': 'yy'}
    class K:\n def __hash__(self): return 1\n def __eq__(self, o): return True\nr={K():1}\nr=r[K()], 1 in r, 2 in r -> (1, True, False)
    class K:\n def __hash__(self): return hash('a')\n def __eq__(self, o): return o=='a'\nr={'a':1}\nr=r[K()], K() in r -> (1, True)
    class S(str):\n def __hash__(self): return hash('a')\n def __eq__(self, o): return True\nr={'a':1}\nr=r[S('zzz')] -> 1
    class S(str): pass\nr={S('a'):1}\nr=r['a'], type(list(r)[0]).__name__ -> (1, 'S')
    class I(int): pass\nr={I(1):1}\nr=r[1], type(list(r)[0]).__name__ -> (1, 'I')
    r=float('nan')\nr={r:1}[r] -> 1
    r={}\nfor i in range(100): r[i]=i\nfor i in range(0,100,2): del r[i]\nr=list(r)[:5],len(r) -> ([1, 3, 5, 7, 9], 50)
    r={}\nfor i in range(50): r[str(i)]=i\nwhile len(r)>2: del r[next(iter(r))] -> {'48': 48, '49': 49}
    r={'a':1}\nr.__init__(b=2) -> {'a': 1, 'b': 2}
    r={'b':1,'a':2}\nr=sorted(r), sorted(r.items()), max(r) -> (['a', 'b'], [('a', 2), ('b', 1)], 'b')
    r=type(type.__dict__)({'a':1})\nr=(r,r['a'],r.get('z'),len(r),list(r),'a' in \
        r,r.keys(),r=={'a':1},r|{'b':2},r.copy(),str(r),list(reversed(r))) \
        -> (mappingproxy({'a': 1}), 1, None, 1, ['a'], True, dict_keys(['a']), True, {'a': 1, 'b': 2}, {'a': 1}, "{'a': \
        1}", ['a'])
    r = {'a':1}\nr = r.keys() - r.keys() -> set()
    a={}\na[1]=a\nr=a==a -> True
    d={}\nd['x']=[d]\nr=repr(d), str(d) -> ("{'x': [{...}]}", "{'x': [{...}]}")
    r={i:str(i) for i in range(3)}\nr[1.5]=0\nr[0]='zero' -> {0: 'zero', 1: '1', 2: '2', 1.5: 0}
    r={1:1}\nr[True]=2\nr[1.0]=3 -> {1: 3}
    r={'a':1}\nr=1 in r, None in r, b'a' in r, 1.5 in r, (1,) in r, 10**30 in r -> (False, False, False, False, False, False)
    r={1:1}\nr='a' in r, None in r, b'a' in r, 1.5 in r, (1,) in r, 10**30 in r, True in r \
        -> (False, False, False, False, False, False, True)
    r={'a':1,'b':2}\nr['c'], r['a'] = r.pop('a'), r.pop('b') -> {'c': 1, 'a': 2}
    d={1:2,3:4}\nk=d.keys()\nd[5]=6\nr=list(k), len(k), 5 in k -> ([1, 3, 5], 3, True)
    d={'a':1}\nv=d.values()\nd['a']=2\nr=list(v), list(v) -> ([2], [2])
    d={'a':1,'b':2}\nr=[k+str(v) for k,v in d.items()] -> ['a1', 'b2']
    d={'a':1}\nd2=dict(d)\nd2['b']=1\nr=d,d2 -> ({'a': 1}, {'a': 1, 'b': 1})
    d={1:1}\nd2=dict(d,x=1)\nr=d2 -> {1: 1, 'x': 1}
    d={}\nd.update(d)\nr=d -> {}
    d={'a':1,2:3}\nd.update({2:4,'a':5,None:1})\nr=d -> {'a': 5, 2: 4, None: 1}
    d={(1,2):3}\nd.update({1:2})\nr=d -> {(1, 2): 3, 1: 2}
    d={1:2}\nr=d.popitem(), d\nd['a']=1 -> ((1, 2), {'a': 1})
    d={'a':1}\ndel d['a']\nd[1]=2\nr=d, list(d.items()) -> ({1: 2}, [(1, 2)])
    d={}\nd['x']=1\nd.clear()\nd[(1,)]=2\nr=d -> {(1,): 2}
    d=dict.fromkeys(range(3))\nr=d -> {0: None, 1: None, 2: None}
    d={'x':1}\nfor k in list(d): d[k+'y']=2\nr=d -> {'x': 1, 'xy': 2}
    d={i:i for i in range(10)}\nfor k in [1,3,5]: del d[k]\nr=list(d), list(reversed(d)) -> ([0, 2, 4, 6, 7, 8, 9], [9, 8, 7, 6, 4, 2, 0])
    class K:\n def __init__(s,v): s.v=v\n def __hash__(s): return 7\n def __eq__(s,o): return s.v==o.v\n def \
        __repr__(s): return 'K%d'%s.v\nr={K(1):1,K(2):2,K(1):3}\nr=r, r[K(2)], K(3) in r \
        -> ({K1: 3, K2: 2}, 2, False)
    class K: pass\nk=K()\nr={k:1}\nr=r[k], K() in r -> (1, False)
    import sys\nclass K:\n def __hash__(s): return 10**30\nr={K():1}\nr=len(r) -> 1
    d={'b':1}\nr=list(map(d.get,'ab')) -> [None, 1]
    f=lambda **k: k\nr=f(**{'a':1},b=2) -> {'a': 1, 'b': 2}
    """)


def test_errors():
    check_programs(r"""
    {'a':1}['b'] -> KeyError: 'b'
    {1:2}[2] -> KeyError: 2
    {1:2}['a'] -> KeyError: 'a'
    {1:2}[None] -> KeyError: None
    {1:2}[(1,2)] -> KeyError: (1, 2)
    {1:2}[[]] -> TypeError: unhashable type: 'list'
    {}[[]] -> TypeError: unhashable type: 'list'
    {}[(1,2)] -> KeyError: (1, 2)
    {}[([],)] -> TypeError: unhashable type: 'list'
    {'a':1}[[]] -> TypeError: unhashable type: 'list'
    {'a':1}[1] -> KeyError: 1
    {'a':1}[('a',)] -> KeyError: ('a',)
    r={}\nr[[]]=1 -> TypeError: unhashable type: 'list'
    r={}\nr[{}]=1 -> TypeError: unhashable type: 'dict'
    r={}\nr[set()]=1 -> TypeError: unhashable type: 'set'
    r={'a':1,'b':2}\ndel r['c'] -> KeyError: 'c'
    r={1:1}\ndel r['c'] -> KeyError: 'c'
    r={1:1}\ndel r[[]] -> TypeError: unhashable type: 'list'
    r={}\ndel r[1] -> KeyError: 1
    r={(1,2):1}\ndel r[(1,3)] -> KeyError: (1, 3)
    {'a':1}.get([]) -> TypeError: unhashable type: 'list'
    {'a':1}.pop('b') -> KeyError: 'b'
    {}.pop('b') -> KeyError: 'b'
    {}.pop((1,2)) -> KeyError: (1, 2)
    {}.popitem() -> KeyError: 'popitem(): dictionary is empty'
    r={'a':1}\nr.update(5) -> TypeError: 'int' object is not iterable
    r={'a':1}\nr.update([1]) -> TypeError: cannot convert dictionary update sequence element #0 to a sequence
    r={'a':1}\nr.update([(1,2,3)]) -> ValueError: dictionary update sequence element #0 has length 3; 2 is required
    r={'a':1}\nr.update(1,2) -> TypeError: update expected at most 1 argument, got 2
    dict(5) -> TypeError: 'int' object is not iterable
    dict([1]) -> TypeError: cannot convert dictionary update sequence element #0 to a sequence
    dict(['abc']) -> ValueError: dictionary update sequence element #0 has length 3; 2 is required
    dict(1,2) -> TypeError: dict expected at most 1 argument, got 2
    dict.fromkeys(5) -> TypeError: 'int' object is not iterable
    {'a':1}.keys() & 5 -> TypeError: 'int' object is not iterable
    5 | {'a':1}.keys() -> TypeError: 'int' object is not iterable
    {'a':[]}.items() | [] -> TypeError: unhashable type: 'list'
    {'a':1}.keys() < ['a'] -> TypeError: '<' not supported between instances of 'dict_keys' and 'list'
    {'a':1}.keys().isdisjoint(5) -> TypeError: 'int' object is not iterable
    hash({}.keys()) -> TypeError: unhashable type: 'dict_keys'
    [] in {'a':1} -> TypeError: unhashable type: 'list'
    [] in {} -> TypeError: unhashable type: 'list'
    {'a':1}<{'b':1} -> TypeError: '<' not supported between instances of 'dict' and 'dict'
    {'a':1}|[('b',2)] -> TypeError: unsupported operand type(s) for |: 'dict' and 'list'
    [('b',2)]|{'a':1} -> TypeError: unsupported operand type(s) for |: 'list' and 'dict'
    {'a':1}|5 -> TypeError: unsupported operand type(s) for |: 'dict' and 'int'
    r={'a':1}\nr|=5 -> TypeError: 'int' object is not iterable
    r={1:1,2:2}\nfor k in r: r[k+10]=1 -> RuntimeError: dictionary changed size during iteration
    r={1:1,2:2}\nfor k in r: del r[k] -> RuntimeError: dictionary changed size during iteration
    r={1:1,2:2}\nfor k in r: del r[k]; r[k+100]=1 -> RuntimeError: dictionary keys changed during iteration
    r={'a':1,'b':2}\nfor k in r.values(): r['x']=5 -> RuntimeError: dictionary changed size during iteration
    r={'a':1,'b':2}\nfor k,v in r.items(): r['x']=5 -> RuntimeError: dictionary changed size during iteration
    r={'a':1,'b':2}\nfor k,v in r.items(): r.pop(k) -> RuntimeError: dictionary changed size during iteration
    r={'a':1,'b':2}\ni=iter(r)\nr['c']=3\ntry: next(i)\nexcept RuntimeError: pass\ndel r['c']\nr=next(i) \
        -> RuntimeError: dictionary changed size during iteration
    r={'a':1,'b':2}\nfor k in reversed(r): r['z']=1 -> RuntimeError: dictionary changed size during iteration
    class D(dict): pass\nr=D()['x'] -> KeyError: 'x'
    class K:\n def __hash__(self): return 'x'\nr={K():1} -> TypeError: __hash__ method should return an integer
    class K:\n def __hash__(self): 1/0\nr={K():1} -> ZeroDivisionError: division by zero
    class K:\n def __eq__(self, o): return True\nr={K():1} -> TypeError: unhashable type: 'K'
    class K:\n __hash__=None\nr={K():1} -> TypeError: unhashable type: 'K'
    r=type('X',(),{}).__dict__\nr['y']=1 -> TypeError: 'mappingproxy' object does not support item assignment
    type(type.__dict__)([]) -> TypeError: mappingproxy() argument must be a mapping, not list
    r=type(type.__dict__)({'a':1})\nr|={} -> TypeError: '|=' is not supported by mappingproxy; use '|' instead
    class K:\n def __hash__(s): return 7\n def __eq__(s,o): raise ValueError('eq')\nr={K():1}\nr[K()] -> ValueError: eq
    """)
