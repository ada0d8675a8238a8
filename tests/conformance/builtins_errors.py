# what builtin functions say of arguments that they do not take


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as e:
        print(type(e).__name__ + ':', e)


class C:
    @property
    def x(self):
        return 1

    def set_z(self, value):
        pass

    y = property()
    z = property(None, set_z)


c = C()


def assign():
    c.x = 1


def delete():
    del c.x


def exit_early():
    print(next(i for i in range(3) if i), [*zip('ab', range(9))])


def stop(x):
    if x == 2:
        raise StopIteration
    return x


for function in [
        assign, delete, exit_early, lambda: c.y, lambda: c.z,
        lambda: isinstance(1, 2), lambda: isinstance(1, (str, 2)), lambda: issubclass(1, int), lambda: issubclass(int, 1),
        lambda: isinstance(True, (str, (int, float))), lambda: issubclass(bool, (str, int)),
        lambda: max(), lambda: max([]), lambda: max(1), lambda: min(1, 2, default=3), lambda: max([], default=3),
        lambda: max([], default=3, x=1), lambda: max(1, 2, key=1), lambda: max(1, 'a'), lambda: min([3, 1, 2], key=lambda x: -x),
        lambda: max('b', 'abc', key=len), lambda: max(1, 1.0), lambda: max(1.0, 1), lambda: min(0.0, -0.0), lambda: min(-0.0, 0.0),
        lambda: max(2**70, 1, 5), lambda: min(float('nan'), 1.0), lambda: max(1.0, float('nan')), lambda: max([1, 5, 3]),
        lambda: max((x for x in 'hello'), default='z'), lambda: max({1: 2}, key=None), lambda: min(True, 1),
        lambda: sum(['a'], ''), lambda: sum([b'a'], b''), lambda: sum([1], bytearray()), lambda: sum(1), lambda: sum([[1], [2]], []),
        lambda: sum([2**62, 2**62, 1.5]), lambda: sum([2**63 - 1, 1]), lambda: sum([0.1] * 10), lambda: sum([1, 2.5, 3j]), lambda: sum((1, 2)),
        lambda: sum(x * x for x in range(5)), lambda: sum([], start=5), lambda: sum([-2**63, -1]), lambda: sum([True, False]),
        lambda: chr(-1), lambda: chr(2**70), lambda: chr('a'), lambda: ord('ab'), lambda: ord(1), lambda: ord(b'a'), lambda: chr(0x10FFFF),
        lambda: round('a'), lambda: round(1, 'a'), lambda: round(2.5), lambda: round(-0.5), lambda: round(2.675, 2), lambda: round(1234, -2),
        lambda: hex(1.5), lambda: bin('a'), lambda: hex(-255), lambda: bin(-2**70), lambda: oct(8),
        lambda: iter(1), lambda: iter(1, 2), lambda: next(1), lambda: next(iter([])), lambda: next(iter([]), 5), lambda: list(iter([1, 2, 3].pop, 1)),
        lambda: len(1), lambda: abs('a'), lambda: abs(-2**63), lambda: sorted(1), lambda: sorted([1, 'a']), lambda: sorted('cab', reverse=True),
        lambda: reversed({1}), lambda: list(reversed({1: 2, 3: 4})), lambda: list(reversed('abc')), lambda: list(reversed(range(3))),
        lambda: zip(1), lambda: zip([1], 1), lambda: list(zip()), lambda: list(zip([1], [1, 2], strict=True)),
        lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1, 2], [1, 3], [1], strict=True)), lambda: list(zip([1], [2], strict=True)),
        lambda: map(1), lambda: map(), lambda: list(map(pow, [2, 3], [3, 2, 1])), lambda: list(map(stop, [1, 2, 3])),
        lambda: list(filter(stop, [1, 2, 3])), lambda: enumerate(1), lambda: enumerate([], 'a'), lambda: list(enumerate('ab', 2**63 - 1)),
        lambda: list(filter(None, [0, 1, '', 'a'])), lambda: any(1), lambda: all(x for x in [1, 0, 1 / 0 if 0 else 2]),
        lambda: print(sep=1), lambda: print(end=1), lambda: print(1, foo=1), lambda: print(1, 2, sep='-', end='!\n'), lambda: print(*'abc', sep=''),
        lambda: getattr(1, 2), lambda: getattr(1, 'zz'), lambda: getattr(1, 'zz', 5), lambda: hasattr(1, 'real'), lambda: hasattr(1, 2),
        lambda: setattr(1, 'a', 1), lambda: delattr(1, 'a'), lambda: hash([]), lambda: hash(1) == hash(1.0), lambda: vars(1), lambda: vars(c),
        lambda: divmod(1, 0), lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(3, -1, 7), lambda: divmod(-7, 2), lambda: divmod(7.5, -2),
        lambda: eval(1), lambda: exec(1), lambda: eval('1', 1), lambda: eval('1+'), lambda: eval('  1 + 1'), lambda: eval(b'2'), lambda: eval('x', {'x': 3}),
        lambda: eval('x + y', {'x': 3}, {'y': 4}), lambda: exec('q = 1', {}), lambda: eval(compile('5', 'f', 'eval')), lambda: compile('1', 'a', 'foo'),
        lambda: compile('a b', 'name.py', 'exec'), lambda: eval('1\0'),
        lambda: super(), lambda: super(1), lambda: super(int, 'a'), lambda: super(C, c).__init__(), lambda: __import__('zz'),
        lambda: format(1, 2), lambda: format(1, 'zz'), lambda: format([], 'x'), lambda: format([1]), lambda: format(3.14159, '.2f'),
        lambda: range(1, 2, 0), lambda: range(3)[5], lambda: sorted(dir(C()))[-4:], lambda: ascii('é\u1234\U00012345'), lambda: callable(1),
        lambda: StopIteration(a=1), lambda: KeyError(a=1), lambda: ImportError(a=1), lambda: type('T', (), {})().__class__.__name__,
        lambda: bytes([256]), lambda: int('x'), lambda: int('1', 40), lambda: float('x'), lambda: dict([1]), lambda: list(5), lambda: 'a' + 1,
        lambda: [1][1.5], lambda: {}['k'], lambda: None.x, lambda: undefined_name, lambda: (1).__add__('a'), lambda: [1, 2] < [1, 'a']]:
    attempt(function)
