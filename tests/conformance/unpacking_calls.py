# stars and names in calls, displays, assignments and returns; order of evaluation of assignments
def f(*a, **k): return a, k
print(f(*[1], 2, *(3, 4), x=5, **{'y': 6}, **{}), f(*'ab', *{}, **dict(a=1)), f(*range(3), *[]), f(**{'a b': 1}))
a, *b = 1, 2, 3; *c, d = 'xyz'; e, *f_, g = range(5); (h, i), [j, *k] = (1, 2), 'abc'; print(a, b, c, d, e, f_, g, h, i, j, k)
def r(): return 1, *[2, 3]
def s(): yield 1, *[2]
print(r(), list(s()), [*[1], *(2,), *{3: 0}], {*'a', *'a'}, {'a': 1, **{'a': 2, 'b': 3}, 'b': 4}, (*[], 1), *[], *'z')
x = [1, 2, 3]; i = 0; i, x[i] = 2, 'set'; print(i, x); x[0], x[1] = x[1], x[0]; print(x)
def note(v):
    print('note', v, end='; '); return v
d = {}; d[note('key')] = note('value'); print(d)
note([0])[note(0)] += note(5); print()
(note('t'), note('u')); [note(1), note(2)][note(0)]; {note('k'): note('v'), note('k2'): note('v2')}; print()
f(note(1), *note([2]), k=note(3), **note({'z': 4})); note(1) if note(0) else note(2); print()
class O: pass
o = O(); o.a = o.b = o2 = [1]; o.a += [2]; print(o.a, o.b, o2)
for o.i, x[0] in [(1, 2), (3, 4)]: pass
print(o.i, x)
for a, (b, *c) in [(1, (2, 3, 4)), (5, [6])]: print(a, b, c)
[(a, b), c] = [[1, 2], 3]; print(a, b, c); ((a)) = 5; print(a); (a, b), c = 'xy', 'z'; print(a, b, c); [] = (); () = []
del a, (b, c); print('a' in globals(), 'b' in globals())
m = [[1, 2], [3, 4]]; del m[0][0], m[1]; print(m); t = 1,; print(t); t += 2,; print(t); n = 5; n += n * 2 if n else 0; print(n)
def defaults(a, b=[], *, c=(), **d): return a, b, c, d
print(defaults(1), defaults(*(1, 2)), defaults(1, c=3, z=4), defaults(**{'a': 1, 'c': 2}))
q = [1, 2, 3, 4, 5]; q[1:4], q[0] = q[3:0:-1], 'first'; print(q); u = v = 3; u += 1; print(u, v)
for attempt in ('a, b = 1', 'a, b = 1, 2, 3', 'a, *b, c = [1]', 'f(**{1: 2})', '[*5]', '{**5}', 'a, b = {}', '(a, b), c = 1, 2', 'for a, b in [1]: pass', '*a, *b = 1', 'f(a=1, a=2)', 'f(**{}, *[])', 'del f()', 'a + b = 1', '{*{}: 1}', 'None = 1', 'lambda: x = 1'):
    try:
        exec(attempt)
    except SyntaxError: print('SyntaxError', attempt)
    except Exception as error: print(type(error).__name__, error)
for attempt in ('f(*1)', 'f(**[1])', 'f(x=1, **{"x": 2})'):
    try:
        exec(attempt)
    except TypeError as error:
        print(type(error).__name__)
