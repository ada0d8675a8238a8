# operators, comparison, containers, calls and conversions by special methods
class Vec:
    def __init__(self, *v): self.v = list(v)
    def __repr__(self): return 'Vec' + repr(tuple(self.v))
    def __str__(self): return '<' + ' '.join(map(str, self.v)) + '>'
    def __add__(self, o): return Vec(*[a + b for a, b in zip(self.v, o.v)]) if isinstance(o, Vec) else NotImplemented
    def __radd__(self, o): return Vec(*[o + a for a in self.v])
    def __iadd__(self, o): self.v = [a + 100 for a in self.v]; return self
    def __sub__(self, o): return 'sub'
    def __rsub__(self, o): return 'rsub'
    def __mul__(self, o): return Vec(*[a * o for a in self.v])
    def __rmul__(self, o): return self * o
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.v, o.v))
    def __imatmul__(self, o): return 'imatmul'
    def __truediv__(self, o): return 'truediv'
    def __floordiv__(self, o): return 'floordiv'
    def __mod__(self, o): return 'mod'
    def __divmod__(self, o): return 'divmod'
    def __pow__(self, o, m=None): return 'pow', o, m
    def __rpow__(self, o): return 'rpow'
    def __lshift__(self, o): return 'lshift'
    def __rrshift__(self, o): return 'rrshift'
    def __and__(self, o): return 'and'
    def __or__(self, o): return 'or'
    def __xor__(self, o): return 'xor'
    def __neg__(self): return Vec(*[-a for a in self.v])
    def __pos__(self): return 'pos'
    def __invert__(self): return 'invert'
    def __abs__(self): return sum(a * a for a in self.v) ** 0.5
    def __round__(self, n=None): return 'round', n
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __complex__(self): return 1j
    def __index__(self): return 2
    def __bool__(self): return any(self.v)
    def __len__(self): return len(self.v)
    def __hash__(self): return hash(tuple(self.v))
    def __eq__(self, o): return isinstance(o, Vec) and self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __le__(self, o): return self.v <= o.v
    def __getitem__(self, i): return ('item', i)
    def __setitem__(self, i, value): print('set', i, value)
    def __delitem__(self, i): print('del', i)
    def __contains__(self, x): return x in self.v
    def __iter__(self): return iter(self.v)
    def __reversed__(self): return 'reversed'
    def __call__(self, *a, **k): return a, k
    def __enter__(self): print('enter'); return self
    def __exit__(self, kind, value, tb): print('exit', kind and kind.__name__); return kind is KeyError


a, b = Vec(1, 2), Vec(3, 4)
print(a, repr(a), [a], a + b, 5 + a, a - 1, 1 - a, a * 3, 3 * a, a @ b, a / 1, a // 1, a % 1, divmod(a, 1), a ** 2, pow(a, 2, 3), 2 ** a, a << 1, 1 >> a, a & 1, a | 1, a ^ 1)
print(-a, +a, ~a, abs(b), round(a), round(a, 2), int(a), float(a), complex(a), bool(a), bool(Vec(0)), len(a), 'abc'[a], [1, 2, 3][a], hex(a), list(range(a)))
print(a == Vec(1, 2), a != b, a < b, a > b, a <= b, a >= b, a in [Vec(1, 2)], {a: 1}[Vec(1, 2)], 1 in a, 9 in a, list(a), reversed(a), sorted([b, a]), max(a, b), a(1, k=2))
print(a[0], a[1:2], a[::2], a[1, 2], a[...], a[1:2, ::3], a[()], a['k'])
a[0] = 1; a[1:2] = 'x'; a[1, ...] = 2; del a[0]; del a[:]
c = a
c += 1; print(c is a, a); c @= b; print(c)
a -= 1; print(a)
with Vec(9) as v:
    print(v)
with Vec(1), Vec(2) as w:
    raise KeyError('swallowed')
try:
    with Vec(1):
        raise ValueError('passed on')
except ValueError as error:
    print(error)


class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class OldIteration:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


class Comparable:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): return 'gt'


class Child(int):
    def __radd__(self, o): return 'child first'
    def __str__(self): return 'child'


print(list(Countdown(4)), list(OldIteration()), 20 in OldIteration(), 99 in OldIteration(), tuple(Countdown(2)), sum(Countdown(5)), dict(zip('ab', Countdown(9))))
print(Comparable(1) == Comparable(1), Comparable(1) < Comparable(2), 1 + Child(2), Child(2) + 1, str(Child(3)), repr(Child(3)), '%d %s' % (Child(3), Child(3)), next(iter(Countdown(3))), [*Countdown(3)])


class Empty: pass
class BadLen:
    def __len__(self): return -1
class BadBool:
    def __bool__(self): return 'x'
class BadStr:
    def __str__(self): return 5
    def __hash__(self): return 'x'
    def __iter__(self): return 5
    def __index__(self): return 'x'
class NoHash:
    def __eq__(self, o): return True


e = Empty()
for attempt in (lambda: e + 1, lambda: 1 + e, lambda: -e, lambda: e[0], lambda: e(), lambda: len(e), lambda: iter(e), lambda: e < e, lambda: 1 in e, lambda: len(BadLen()), lambda: bool(BadBool()), lambda: str(BadStr()),
                lambda: hash(BadStr()), lambda: hash(NoHash()), lambda: list(BadStr()), lambda: int(e), lambda: [1][e], lambda: [1][BadStr()], lambda: a.v @ 1, lambda: next(e), lambda: e.__enter__, lambda: reversed(e), lambda: abs(e), lambda: round(e)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, str(error).replace("'Empty' object", 'Empty'))
def use():
    with e:
        pass
def setitem():
    e[0] = 1
def delitem():
    del e[0]
for attempt in (use, setitem, delitem):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
