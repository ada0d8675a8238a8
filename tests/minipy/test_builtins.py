"""Builtin functions: what no conformance program says about them."""
import itertools
import sys
from rpython.rtyper.test.test_llinterp import interpret
from minipy.main import parse_command_line
from minipy.module.builtins.functional import max_two, min_two
from minipy.objspace.space import make_space
from tests.minipy.programs import check_programs


def test_max_and_min_of_two_keep_the_object():
    space = make_space()
    for w_small, w_large in [(space.newint(3), space.newint(5)), (space.newfloat(-1.5), space.newfloat(2.5)),
                             (space.newint(3), space.newfloat(3.5)), (space.newtext('a'), space.newtext('b'))]:
        assert max_two(space, w_small, w_large) is w_large and max_two(space, w_large, w_small) is w_large
        assert min_two(space, w_small, w_large) is w_small and min_two(space, w_large, w_small) is w_small


def test_the_first_of_equals_wins():
    space = make_space()
    w_one, w_other = space.newint(1), space.newfloat(1.0)
    assert max_two(space, w_one, w_other) is w_one and max_two(space, w_other, w_one) is w_other
    assert min_two(space, w_one, w_other) is w_one and min_two(space, w_other, w_one) is w_other
    w_nan, w_number = space.newfloat(float('nan')), space.newfloat(1.0)
    assert max_two(space, w_nan, w_number) is w_nan and min_two(space, w_number, w_nan) is w_number


def test_max_and_min_of_several_integers():
    space = make_space()
    most, least = sys.maxint, -sys.maxint - 1
    for numbers in itertools.product([least, least + 1, -7, 0, 5, most], repeat=3):
        args_w = [space.newint(n) for n in numbers]
        for name, function in [('max', max), ('min', min)]:
            w_function = space.builtin.getdictvalue(space, name)
            assert space.int_w(space.call_function(w_function, *args_w)) == function(numbers)
            assert space.int_w(space.call_function(w_function, *(args_w + args_w[:2]))) == function(numbers)


def test_max_and_min_of_several_kinds():
    check_programs('''
max(1, 2.0, 2) -> 2.0
max(2, 1.0, 2.0) -> 2
min(True, 1, 0, False) -> 0
max(0, True, 1) -> True
min(True, 2, 3) -> True
min(0, False, -0.0) -> 0
max(0.0, 1, 2) -> 2
max(3, 2**70, 4) -> 1180591620717411303424
class I(int): pass\\nr = type(max(I(3), 2, 3)).__name__, type(max(3, I(3), 2)).__name__ -> ('I', 'int')
max(1, 2, 'a') -> TypeError: '>' not supported between instances of 'str' and 'int'
''')


def test_calls_with_two_arguments_have_a_way_of_their_own():
    space = make_space()
    for name, function in [('max', max_two), ('min', min_two)]:
        assert space.builtin.getdictvalue(space, name).code.fast2 is function


def test_sums():
    check_programs('''
sum([2**63 - 1, 1, 1]) -> 9223372036854775809
sum([-2**63, -1]) -> -9223372036854775809
sum([1, 0.5, 2**70]) -> 1.1805916207174113e+21
sum([0.1] * 10) -> 0.9999999999999999
sum([True, 2]) -> 3
sum((x for x in (1, 2)), 0.5) -> 3.5
sum([[1], [2]], []) -> [1, 2]
sum('ab', '') -> TypeError: sum() can't sum strings [use ''.join(seq) instead]
''')


def test_sum_of_a_list_that_changes():
    check_programs('''
class A:\\n    def __radd__(self, other): items.clear(); return 7\\nitems = [1, A(), 3]\\nr = sum(items) in (7, 10) -> True
''')


def test_classes_that_answer_for_isinstance():
    check_programs('''
class M(type):\\n    def __instancecheck__(self, x): return x == 5\\nclass C(metaclass=M): pass\\n\\
    r = isinstance(5, C), isinstance(6, C), isinstance(5, (str, C)) -> (True, False, True)
class M(type):\\n    def __subclasscheck__(self, x): return x is int\\nclass C(metaclass=M): pass\\n\\
    r = issubclass(int, C), issubclass(str, C) -> (True, False)
class P:\\n    @property\\n    def __class__(self): return int\\n\\
    r = isinstance(P(), int), isinstance(P(), str), isinstance(P(), P) -> (True, False, True)
''')


def test_class_statement():
    check_programs('''
class M(type):\\n    @classmethod\\n    def __prepare__(m, name, bases, **kw): return {'given': kw}\\
    \\n    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, ns)\\
    \\n    def __init__(c, *a, **kw): pass\\nclass C(metaclass=M, k=1): pass\\n\\
    r = C.given, type(C).__name__ -> ({'k': 1}, 'M')
class B:\\n    def __init_subclass__(cls, tag=None): cls.tag = tag\\nclass C(B, tag='t'): pass\\nr = C.tag -> 't'
class E:\\n    def __mro_entries__(self, bases): return (list,)\\nclass C(E()): pass\\n\\
    r = C.__bases__ == (list,), len(C.__orig_bases__) -> (True, 1)
class A:\\n    def f(self): return 'A'\\nclass B(A):\\n    def f(self): return 'B' + super().f()\\
    \\n    g = lambda self: [super(B, self).f() for _ in 'x']\\nr = B().f(), B().g() -> ('BA', ['A'])
class A(type): pass\\nclass B(type): pass\\nclass C(metaclass=A): pass\\nclass D(metaclass=B): pass\\n\\
    class E(C, D): pass -> TypeError: metaclass conflict: the metaclass of a derived class must be \\
    a (non-strict) subclass of the metaclasses of all its bases
def f(): super()\\nr = f() -> RuntimeError: super(): no arguments
def f(x): super()\\nr = f(1) -> RuntimeError: super(): __class__ cell not found
class A:\\n    def f(self):\\n        del self\\n        super()\\nr = A().f() -> RuntimeError: super(): arg[0] deleted
''')


def test_properties():
    check_programs('''
class A:\\n    @property\\n    def x(self): "doc"; return 5\\n    @x.setter\\n    def x(self, v): self.v = v\\n\\
    a = A(); a.x = 7\\nr = a.x, a.v, A.x.__doc__, A.x.fget(a) -> (5, 7, 'doc', 5)
class A:\\n    x = property()\\nr = A().x -> AttributeError: property 'x' of 'A' object has no getter
class A:\\n    x = property(lambda self: 1)\\na = A()\\na.x = 1 -> AttributeError: property 'x' of 'A' object has no setter
class A:\\n    x = property(lambda self: 1)\\ndel A().x -> AttributeError: property 'x' of 'A' object has no deleter
property(None, None, None, 'd').__doc__ -> 'd'
''')


def test_code_that_is_run():
    check_programs('''
d = {}\\nexec('x = 1; y = x + 1', d)\\nr = d['y'], '__builtins__' in d -> (2, True)
eval('a + b', {'a': 1}, {'b': 2}) -> 3
def f(a):\\n    b = 2\\n    return eval('a + b'), sorted(locals())\\nr = f(1) -> (3, ['a', 'b'])
class Names(dict):\\n    def __missing__(self, key): return key * 2\\nr = eval('ab', {}, Names()) -> 'abab'
eval('x y') -> SyntaxError: invalid syntax (<string>, line 1)
compile('a = ', 'name', 'exec') -> SyntaxError: invalid syntax (name, line 1)
exec('1/0', {'__name__': 'm'}) -> ZeroDivisionError: division by zero
eval(compile('1 + 1', 'n', 'eval')) -> 2
eval('1', 5) -> TypeError: globals must be a dict
''')


def test_exceptions_keep_what_they_are_given():
    check_programs('''
OSError(2, 'text', 'file') -> FileNotFoundError(2, 'text')
str(OSError(2, 'text', 'a', None, 'b')) -> "[Errno 2] text: 'a' -> 'b'"
str(KeyError('a')), str(KeyError()), str(KeyError(1, 2)) -> ("'a'", '', '(1, 2)')
SystemExit(1, 2).code, SystemExit().code, StopIteration(3, 4).value -> ((1, 2), None, 3)
str(SyntaxError('bad', ('a/b.py', 3, 4, 'text'))) -> 'bad (b.py, line 3)'
str(UnicodeDecodeError('utf-8', b'a\\xff', 1, 2, 'why')) -> "'utf-8' codec can't decode byte 0xff in position 1: why"
ImportError('m', name='n', path='p').name -> 'n'
ValueError(a=1) -> TypeError: ValueError() takes no keyword arguments
class A(OSError, KeyError): pass\\nr = repr(A('x')), A.__mro__[1].__name__ -> ("A('x')", 'OSError')
e = ValueError(1); e.add_note('n'); e.x = 2\\n\\
    r = e.__notes__, e.x, e.__reduce__()[1:] -> (['n'], 2, ((1,), {'__notes__': ['n'], 'x': 2}))
''')


def test_command_line_translates():
    def program(n):
        line = parse_command_line(['prog', '-u', '-c', 'x' * n, 'a', 'b'])
        return len(line.command) * 100 + len(line.arguments) * 10 + int(line.unbuffered)
    assert interpret(program, [5]) == 531
