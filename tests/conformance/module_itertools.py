# itertools, operator and functools
import functools
import itertools as it
import operator as op
print(list(it.chain([1], 'ab', ())), list(it.chain.from_iterable([[1], [2, 3]])), list(it.islice(it.count(5), 3)), list(it.islice('abcdef', 1, 5, 2)), list(it.islice(it.cycle('ab'), 5)), list(it.repeat('x', 3)), list(it.islice(it.count(1, 0.5), 3)))
print(list(it.product('ab', [1, 2])), list(it.product([0, 1], repeat=2)), list(it.permutations('abc', 2)), len(list(it.permutations(range(4)))), list(it.combinations('abcd', 2)), list(it.combinations_with_replacement('ab', 2)))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([1, 2, 3], op.mul)), list(it.accumulate([1, 2], initial=10)), list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.starmap(pow, [(2, 3), (3, 2)])))
print(list(it.zip_longest('ab', [1], fillvalue='-')), list(it.filterfalse(lambda x: x % 2, range(5))), list(it.compress('abcd', [1, 0, 1, 0])), [(k, list(g)) for k, g in it.groupby('aabbbc')], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4], key=lambda x: x % 2)], list(it.pairwise('abc')))
a, b = it.tee([1, 2, 3]); print(next(a), list(b), list(a))
print(op.add(1, 2), op.mul(3, 4), op.sub(5, 1), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(1), op.not_(0), op.lt(1, 2), op.eq(1, 1.0), op.and_(6, 3), op.or_(4, 1), op.xor(5, 1), op.lshift(1, 4), op.invert(5), op.concat([1], [2]), op.contains([1, 2], 2), op.truth([]), op.is_(None, None), op.index(5))
print(op.itemgetter(1)('abc'), op.itemgetter(0, 2)('abc'), op.itemgetter('k')({'k': 5}), op.attrgetter('real')(5), op.attrgetter('real', 'imag')(1 + 2j), op.methodcaller('upper')('x'), op.methodcaller('replace', 'a', 'b')('aa'), op.getitem([1, 2], 0), sorted([(1, 'b'), (0, 'c'), (2, 'a')], key=op.itemgetter(1)))
d = {}; op.setitem(d, 'x', 1); print(d, op.iadd([1], [2]), op.countOf([1, 1, 2], 1), op.indexOf([5, 6], 6), op.abs(-1)); op.delitem(d, 'x'); print(d)
print(functools.reduce(op.add, [1, 2, 3]), functools.reduce(op.mul, [2, 3], 10), functools.partial(pow, 2)(5), functools.partial(int, base=2)('101'), functools.reduce(lambda a, b: b + a, 'abc', ''))


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def decorate(f):
    @functools.wraps(f)
    def wrapper(*args):
        """wrapper's"""
        return f(*args) + 1
    return wrapper


@decorate
def documented(x):
    """its own"""
    return x


@functools.total_ordering
class Version:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n


@functools.cache
def noisy(x):
    print('computing', x)
    return x * 2


print(fib(30), documented(1), documented.__name__, documented.__doc__, Version(1) <= Version(2), Version(3) > Version(2), Version(1) >= Version(2), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
print(noisy(1), noisy(1), noisy(2))
p = functools.partial(print, 'fixed', sep='-'); p('x'); print(p.func is print, p.args, p.keywords)
for attempt in (lambda: functools.reduce(op.add, []), lambda: next(it.islice([], 1)), lambda: list(it.islice([1], -1)), lambda: op.itemgetter(5)([1]), lambda: op.attrgetter('x')(1), lambda: op.index(1.5), lambda: list(it.combinations([1, 2], -1)), lambda: op.indexOf([1], 2)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
