# list, tuple, range: indexing, slicing, methods, operators
a = list(range(10))
print(a[0], a[-1], a[2:5], a[:3], a[7:], a[::2], a[::-1], a[8:2:-2], a[-3:-1], a[100:], a[5:2], a[slice(1, 9, 3)])
a[2:4] = ['x', 'y', 'z']; print(a)
a[::3] = [0, 0, 0, 0]; print(a)
a[5:5] = [1, 2]; print(a)
a[1:3] = []; print(a)
del a[0], a[-1]; print(a)
del a[::2]; print(a)
b = [3, 1, 2]
b.append(5); b.extend((9, 8)); b.extend('ab'[:0]); b.insert(0, 'i'); b.insert(-1, 'j'); b.insert(100, 'k'); print(b)
print(b.pop(), b.pop(0), b.pop(-2), b); b.remove(1); print(b, b.index(2), b.count(2)); b.reverse(); print(b)
b.clear(); print(b, b == [], not b); c = [1, 2]; d = c.copy(); d.append(3); c += [7]; c *= 2; print(c, d)
print([1, 2] + [3], [0] * 3, 2 * [1, 2], 3 in [1, 2, 3], 4 not in [1], [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9], [1, 2] == [1.0, 2.0], [] < [0])
print(sorted([3, 1, 2]), sorted('bca', reverse=True), sorted(['bb', 'a', 'ccc'], key=len), sorted([(1, 'b'), (0, 'z'), (1, 'a')]))
e = [5, 2, 9]; e.sort(); print(e); e.sort(key=lambda v: -v); print(e); e.sort(reverse=True, key=str); print(e)
print(sorted([('a', 1), ('b', 1), ('c', 0)], key=lambda t: t[1]), sorted([('a', 1), ('b', 1), ('c', 0)], key=lambda t: t[1], reverse=True))
t = (1, 2, 3, 2)
print(t[1], t[-2:], t + (4,), t * 2, t.index(2), t.count(2), len(t), 2 in t, t < (1, 3), t == (1, 2, 3, 2), hash(t) == hash((1, 2, 3, 2)), (1,) + ())
r = range(2, 20, 3)
print(r, len(r), r[0], r[-1], r[1:4], list(r), list(r[::-1]), 5 in r, 6 in r, r.index(8), r.count(8), r.start, r.stop, r.step, range(3) == range(0, 3, 1))
print(list(range(5, 0, -2)), list(range(0)), list(range(3, 3)), range(0, 10 ** 20)[10 ** 19], len(range(-5, 5)), bool(range(0)), list(reversed(range(4))))
x, y = 1, 2; x, y = y, x; print(x, y)
(p, (q, w)), *rest = (1, (2, 3)), 4, 5; print(p, q, w, rest)
first, *middle, last = 'abcde'; print(first, middle, last); *init, tail = [1]; print(init, tail); [m, n] = {1: 0, 2: 0}; print(m, n)
for i, (j, k) in enumerate([(1, 2), (3, 4)], 10):
    print(i, j, k)
print(list(zip([1, 2, 3], 'ab')), list(zip()), dict(zip('ab', [1, 2])), list(map(lambda u, v: u * v, [1, 2, 3], [4, 5])), list(filter(None, [0, 1, '', 'a'])))
print(sum([1, 2, 3]), sum([[1], [2]], []), min(3, 1, 2), max([4, 9, 2]), min('abc', key=ord), max([], default='none'), any([]), all([]), any([0, 1]), all([1, 0]))
nested = [[0] * 2] * 2; nested[0][0] = 1; print(nested); nested.append(nested); print(nested)
print([[j for j in range(i)] for i in range(4)], [(u, v) for u in range(3) for v in range(3) if u != v], [i for i in range(20) if i % 2 if i % 3])
print([1, 2, 3].__len__(), [].__class__, tuple([1, 2]), list((1, 2)), tuple('ab'), list({}), tuple(range(3)), [None] * 2, [True, 'x', 1.5, (), {}, set()])
for attempt in (lambda: [1][3], lambda: [][-1], lambda: (1,)[5], lambda: (lambda v: [1][v])('a'), lambda: [1, 2].index(5), lambda: [].pop(), lambda: [1].remove(2), lambda: [1] + (2,),
                lambda: sorted([1, 'a']), lambda: [1] < [''], lambda: range(5)[7], lambda: range(1, 2, 0), lambda: range(1.5), lambda: hash([]), lambda: (1, 2).append(1),
                lambda: len(5), lambda: iter(5), lambda: list(zip([1], [1, 2], strict=True)), lambda: min([]), lambda: [1, 2, 3][::0], lambda: sum(['a']), lambda: tuple(3)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
def unpack(values):
    a, b = values
def unpack_star(values):
    a, b, *c = values
def assign_slice():
    v = [1, 2, 3]; v[::2] = [1]
for function, values in ((unpack, [1]), (unpack, [1, 2, 3]), (unpack, 5), (unpack_star, [1])):
    try:
        function(values)
    except Exception as error:
        print(type(error).__name__, error)
try:
    assign_slice()
except ValueError as error:
    print(error)
