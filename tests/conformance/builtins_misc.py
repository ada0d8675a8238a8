# the builtin functions, one after the other
print(abs(-5), abs(-2.5), abs(3 + 4j), all([1, 'a']), any([0, '']), ascii('é'), bin(10), bool([]), bytes(3), bytearray(b'ab'), callable(len), chr(97), complex(1, 2))
print(dict(a=1), divmod(17, 5), divmod(-17, 5), divmod(7.5, 2), list(enumerate('ab', 1)), eval('1 + 2'), eval('x * 2', {'x': 21}), list(filter(lambda x: x > 1, [1, 2, 3])), float('2.5'), format(255, 'x'))
print(frozenset([1]), getattr('a', 'upper')(), hasattr(1, 'real'), hash(5), hex(255), int('12'), isinstance(1, (str, int)), issubclass(bool, int), len({1: 2}), list('ab'), list(map(str, [1, 2])), max(1, 5, 3), min([4, 2]))
print(max('a', 'bb', key=len), min([[2], [1, 5]]), next(iter([9])), oct(8), ord('a'), pow(2, 10), pow(3, -1, 7), range(3), repr('a'), list(reversed([1, 2])), round(2.567, 2), round(5), set([1]), slice(1, 2, 3), sorted([2, 1]), str(5))
print(sum([1, 2], 10), sum([0.5, 1]), tuple([1]), type(5), type('a'), type(None), type(type), list(zip('ab', [1, 2])), slice(1, 5).indices(3), slice(None, None, -1).indices(4), slice(5) == slice(None, 5, None), slice(1, 2).start)
print(1, 2, sep='-', end='!\n'); print(); print('a', 'b', sep=''); print(*[1, 2, 3], sep=', '); print('x', end=''); print('y', flush=True)
exec('z = 5\nprint(z + 1)'); namespace = {}; exec('def f(x):\n    return x * 3', namespace); print(namespace['f'](4)); code = compile('a + b', 'name', 'eval'); print(eval(code, {'a': 1}, {'b': 2}))
print(sorted(vars(type('T', (), {'q': 1})())), 'q' in dir(type('T', (), {'q': 1})), 'append' in dir([]), sorted(k for k in locals() if k in ('z', 'namespace')), 'print' in globals(), __name__, id(print) == id(print))
print(int is type(5), object() == object(), isinstance(None, type(None)), isinstance(NotImplemented, object), type(...).__name__, type(lambda: 0).__name__, type(int).__name__, type(range(2)).__name__, type(iter([])).__name__)
print(list(map(max, [1, 5], [3, 2])), list(map(lambda *a: a, 'ab', 'cd', 'ef')), list(zip(*[(1, 2), (3, 4)])), list(enumerate([])), list(reversed('ab')), list(filter(str.isdigit, 'a1b2')), sorted('bAc', key=str.lower), sorted([1, 2, 3], key=lambda x: -x))
print(bytes('é', 'utf-8'), bytes([65, 66]), bytes(b'x'), bytearray(2), bytes(range(3)), bytes.fromhex('0a ff'), b'ab'.hex(), memoryview(b'abc')[1], bytes(memoryview(b'abc')[1:]), memoryview(b'abc').tolist())
print(round(0.5), round(1.5), round(-0.5), round(2.5, 0), round(123.456, 1), round(123.456, -1), round(True), round(1e20), round(10, -1), round(15, -1), round(25, -1))
print(min(1, 1.0), max(1, True), min((2, 'a'), (1, 'b')), max({'a': 1, 'b': 0}), min('b', 'a'), max([1, 2], [1, 3]), min([3, 1], default=0), max(range(0), default=-1), max([(1, 'x'), (1, 'y')], key=lambda t: t[0]))
for attempt in (lambda: abs('a'), lambda: max(), lambda: max(1), lambda: sum('ab'), lambda: sum([], ''), lambda: ord(''), lambda: pow(2, 3, 0), lambda: round('a'), lambda: sorted(5), lambda: len(None), lambda: hash({}), lambda: int('a', 99),
                lambda: eval('1 +'), lambda: divmod(1, 'a'), lambda: bin(1.5), lambda: isinstance(1, 1), lambda: print(1, foo=2), lambda: bytes([256]), lambda: bytes('a'), lambda: getattr(1, 'x'), lambda: reversed({1}), lambda: float('1,5'),
                lambda: zip(1), lambda: list(map(len, [1])), lambda: slice(), lambda: complex('x'), lambda: chr('a'), lambda: issubclass(1, int), lambda: next([]), lambda: range('a'), lambda: list(5), lambda: dict(1), lambda: set(1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
for attempt in (lambda: enumerate(), lambda: type(1, 2), lambda: map(), lambda: len(), lambda: len(1, 2), lambda: sorted([1], None), lambda: max(), lambda: abs()):
    try:
        attempt()
    except TypeError as error:
        print(type(error).__name__)
