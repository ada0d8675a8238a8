# functools, operator, collections, contextlib, copy, string, types, heapq, bisect, abc, traceback, warnings
import functools, operator
print(functools.reduce(operator.add,[1,2,3]), functools.partial(pow,2)(5))
@functools.lru_cache(maxsize=None)
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(30), fib.cache_info())
@functools.total_ordering
class A:
    def __init__(s,x): s.x=x
    def __lt__(s,o): return s.x<o.x
    def __eq__(s,o): return s.x==o.x
print(A(1)<=A(2), A(1)>=A(2), A(1)>A(0))
print(sorted([3,1,2], key=functools.cmp_to_key(lambda a,b: b-a)))
from collections import namedtuple, deque, Counter, defaultdict, OrderedDict
P=namedtuple('P','x y'); p=P(1,y=2); print(p, p.x, p._replace(x=5), p._asdict(), P._fields)
d=deque([1,2,3],maxlen=3); d.append(4); d.appendleft(0); print(d, list(d), d[0], len(d)); d.rotate(1); print(d)
print(Counter('abracadabra').most_common(2), Counter('aab')+Counter('b'), Counter(a=1))
dd=defaultdict(list); dd['a'].append(1); print(dd, dd['b'])
od=OrderedDict(a=1,b=2); od.move_to_end('a'); print(od)
from contextlib import contextmanager
@contextmanager
def cm():
    print('enter')
    try: yield 5
    except ValueError as e: print('caught', e)
    finally: print('exit')
with cm() as x: print(x); raise ValueError('boo')
import copy
class B:
    def __init__(s): s.l=[1,[2]]
b=B(); c=copy.copy(b); d=copy.deepcopy(b); b.l[1].append(3); print(c.l, d.l)
x=[1]; x.append(x); y=copy.deepcopy(x); print(y[1] is y, x)
import string; print(string.ascii_letters, string.punctuation)
import types; print(types.SimpleNamespace(a=1), isinstance(cm, types.FunctionType))
import heapq; h=[5,2,8]; heapq.heapify(h); print(heapq.heappop(h), h)
import bisect; print(bisect.bisect([1,2,3],2))
from abc import ABC, abstractmethod
class Ab(ABC):
    @abstractmethod
    def f(self): pass
try: Ab()
except TypeError as e: print(e)
class Ac(Ab):
    def f(self): return 1
print(Ac().f(), isinstance(Ac(), Ab))
import collections.abc
print(isinstance([], collections.abc.Iterable), isinstance(5, collections.abc.Sized), isinstance({}, collections.abc.Mapping))
import traceback
try: raise ValueError('shown')
except ValueError as e:
    lines = traceback.format_exc().splitlines()
    print(lines[0], lines[-1], traceback.format_exception_only(e), traceback.extract_tb(e.__traceback__)[0].lineno)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('x')
    print(len(w), w[0].category, w[0].lineno, w[0].message)
import io
s=io.StringIO(); print('hé',1,file=s); print(repr(s.getvalue()))
import time; t=time.perf_counter(); print(time.gmtime(0), time.perf_counter()>=t, time.strftime('%Y',time.gmtime(0)))

# ---- more of the same modules ----
import operator as op
print(op.itemgetter(1, 0)('ab'), op.attrgetter('real')(3), op.methodcaller('upper')('a'), op.itemgetter('x'), op.index(True), op.concat('a', 'b'), op.countOf([1, 2, 1], 1), op.indexOf([5, 6], 6))
for f in [lambda: op.index(1.5), lambda: op.concat(1, 2), lambda: functools.reduce(op.add, []), lambda: functools.partial(5), lambda: P(1), lambda: P(1, 2, 3), lambda: P(x=1, z=2), lambda: P(1, 2, x=3), lambda: namedtuple('Q', 'a a'), lambda: namedtuple('Q', 'class'), lambda: namedtuple('Q', '_a'), lambda: P._make([1]), lambda: P(1, 2)._replace(q=1), lambda: deque().pop(), lambda: deque([1])[3], lambda: deque([1]).remove(2), lambda: deque([], -1), lambda: defaultdict(5), lambda: defaultdict()['a'], lambda: OrderedDict().popitem(), lambda: Counter.fromkeys('a'), lambda: bisect.bisect([1], 1, -1), lambda: copy.copy(x for x in 'a'), lambda: heapq.heappop([])]:
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
Q = namedtuple('Q', 'a, b c', defaults=[8, 9]); print(Q(1), Q(1, c=2), Q._field_defaults, Q.__doc__, Q(1) == (1, 8, 9), isinstance(Q(1), tuple), namedtuple('R', 'a def a', rename=True)._fields)
class Pt(namedtuple('Pt', 'x y')):
    def norm(self): return self.x ** 2 + self.y ** 2
print(Pt(3, 4), Pt(3, 4).norm(), Pt(1, 2) + (3,), hash(Pt(1, 2)) == hash((1, 2)), copy.copy(Pt(1, 2)))
c = Counter('hello'); c.update('hey'); c.subtract({'h': 5}); print(c, c['zzz'], sorted(c.elements()), +c, -c, c.total(), Counter(a=3) & Counter(a=1, b=2), Counter(a=3) | Counter(b=2), Counter(a=1) - Counter(a=2), Counter(a=1) <= Counter(a=2), Counter(a=1, b=0) == Counter(a=1))
d = deque(range(5)); d.rotate(2); print(d, d.index(4), 3 in d, d.count(1)); d.extendleft('ab'); d.insert(1, 'q'); d.reverse(); del d[0]; print(d, list(reversed(d)), d == deque(d), d + deque([1]), deque('ab') * 2, deque('abc', 2).maxlen, copy.copy(d) is d); d.append(d); print(d)
try:
    for x in d: d.append(1)
except RuntimeError as e: print(e)
o = OrderedDict([(1, 2), (3, 4)]); print(o == OrderedDict([(3, 4), (1, 2)]), o == {3: 4, 1: 2}, o.popitem(last=False), o, list(reversed(o)), o | {5: 6})
import collections
m = collections.ChainMap({'a': 1}, {'a': 2, 'b': 3}); m['c'] = 4; print(m, m['a'], m['b'], len(m), sorted(m), m.new_child({'a': 0})['a'], m.parents, dict(m))
class Once:
    calls = 0
    @functools.cached_property
    def value(self): self.calls += 1; return 7
once = Once(); print(once.value, once.value, once.calls)
@functools.lru_cache(2)
def sq(x, k=0): return x * x
sq(1); sq(2); sq(1); sq(3); sq(2); sq(1, k=5); print(sq.cache_info(), sq.__name__, sq.__wrapped__(4)); sq.cache_clear(); print(sq.cache_info(), sq.cache_parameters())
@functools.singledispatch
def kind(x): return 'object'
@kind.register
def _(x: int): return 'int'
@kind.register(list)
def _(x): return 'list'
print(kind(1), kind([]), kind('a'), kind(True))
def deco(f):
    @functools.wraps(f)
    def inner(*a): "inner doc"; return f(*a)
    return inner
@deco
def named(): "doc of named"
print(named.__name__, named.__doc__, functools.partial(int, base=2)('101'), functools.partial(print, 1, sep='-').keywords)
import contextlib
with contextlib.suppress(KeyError): {}[1]
with contextlib.ExitStack() as stack:
    stack.callback(print, 'last'); stack.enter_context(contextlib.closing(__import__('io').StringIO()))
    print('inside')
with contextlib.redirect_stdout(__import__('io').StringIO()) as out: print('hidden')
print(repr(out.getvalue()), contextlib.nullcontext(5).__enter__())
@contextmanager
def bad():
    yield 1
    yield 2
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def passing():
    try: yield
    finally: print('cleaned')
try:
    with passing(): raise ValueError('through')
except ValueError as e: print(e)
class Slots:
    __slots__ = ['a', 'b']
s = Slots(); s.a = [1]; t = copy.deepcopy(s); print(t.a, t.a is s.a, hasattr(t, 'b'))
class Custom:
    def __init__(self): self.v = [1]
    def __copy__(self): return 'shallow'
    def __deepcopy__(self, memo): return 'deep'
print(copy.copy(Custom()), copy.deepcopy([Custom()]), copy.deepcopy({'a': (1, [2])}), copy.copy(ValueError(1, 2)).args, copy.deepcopy({1, 2}), copy.copy(defaultdict(list, a=[1])), copy.deepcopy(Counter('aab')))
print(string.capwords('hello world'), string.Template('$a ${b} $$ $c').safe_substitute(a=1, b=2), heapq.nlargest(2, [3, 1, 4]), list(heapq.merge([1, 4], [2, 3])))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: warnings.warn('now an error', RuntimeWarning)
    except RuntimeWarning as e: print('raised', e)
