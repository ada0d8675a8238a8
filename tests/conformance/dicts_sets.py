# dict and set: order, methods, views, comprehensions
d = {'b': 1, 'a': 2}
d['c'] = 3; d['b'] = 10; del d['a']; d['a'] = 4
print(d, list(d), len(d), 'a' in d, 'z' in d, d.get('z'), d.get('z', 0), d['b'])
print(d.keys(), d.values(), d.items(), list(d.items()), sorted(d), list(reversed(d)))
print(d.pop('c'), d.pop('c', 'gone'), d.setdefault('n', []), d.setdefault('n', 5), d.popitem(), d)
d.update({'x': 1}, y=2); d.update([('z', 3)]); d |= {'w': 0}; print(d, {'a': 1} | {'a': 2, 'b': 3})
e = d.copy(); e.clear(); print(e, bool(d), bool(e), d == dict(d), {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {1: 2} != {1: 3})
print(dict(a=1, b=2), dict([(1, 2), (3, 4)]), dict(zip('xy', range(2))), dict.fromkeys('abc'), dict.fromkeys([1, 2], 0), {1: 'int', 1.0: 'float', True: 'bool'})
print({k: v for v, k in enumerate('abc')}, {i: i * i for i in range(5) if i % 2}, {(1, 2): 'tuple', None: 'none', 2.5: 'float', b'x': 'bytes'})
print({'a': 1}.keys() & {'a', 'b'}, {'a': 1}.keys() | [], {'a': 1}.items() == {('a', 1)}, 1 in {'a': 1}.values(), {'a': 1}.keys() - {'a'}, len({1: 2}.items()))
for key in d:
    print(key, end=' ')
for key, value in d.items():
    print(key, '->', value, end='; ')
print()
try:
    for key in d:
        d[key + '!'] = 1
except RuntimeError as error:
    print(error)
s = {3, 1, 2, 3}
print(sorted(s), len(s), 2 in s, 5 not in s, sorted(s | {9}), sorted(s & {1, 9}), sorted(s - {1}), sorted(s ^ {1, 9}), s <= {1, 2, 3, 4}, s < s, s >= {1}, s == {1, 2, 3}, s.isdisjoint({7}))
s.add(7); s.discard(100); s.remove(1); s.update([4, 5], (6,)); print(sorted(s), sorted(s.union([1])), sorted(s.intersection([4, 5, 99])), sorted(s.difference([4])), sorted(s.symmetric_difference([4, 1])))
s |= {100}; s &= {100, 7, 4}; s -= {7}; s ^= {1}; print(sorted(s), s.issubset(range(200)), s.issuperset([1]), sorted(s.copy()))
print(sorted({c for c in 'mississippi'}), frozenset([1]), frozenset([1]) == {1}, {frozenset([1]): 'k'}[frozenset([1])], hash(frozenset([1, 2])) == hash(frozenset([2, 1])), set(), {1}, sorted(set('hello')))
s.clear(); print(s, bool(s))
counts = {}
for word in 'the cat the dog the end'.split():
    counts[word] = counts.get(word, 0) + 1
print(counts, max(counts, key=counts.get), sorted(counts.items(), key=lambda item: (-item[1], item[0])))
big = {i: str(i) for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
print(len(big), list(big)[:5], big[999], sum(big))
nested = {}; nested['self'] = nested; print(nested)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return self.n == other.n


table = {Key(i): i for i in range(6)}
print(len(table), table[Key(4)], Key(9) in table, Key(3) in {Key(3)}, len({Key(1), Key(1), Key(3)}))
for attempt in (lambda: {}['k'], lambda: {}[1, 2], lambda: {[]: 1}, lambda: {}.pop('x'), lambda: {}.popitem(), lambda: {1}.remove(2), lambda: set().pop(), lambda: {[1]}, lambda: {1} | [2],
                lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {1: 2} < {1: 3}, lambda: {} + {}, lambda: {1: 2}.x, lambda: set([{}]), lambda: dict(5)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
