"""The tree that comes of a source text.

A line of the table is a source, with the escapes of a string literal, and below it the tree as `asttext` writes it.
"""
from minipy.compiler import ast
from minipy.compiler.parser import parse
from tests.minipy.asttext import node_text
from tests.minipy.compilersupport import compiled


def trees(source):
    return ' ; '.join([node_text(node) for node in parse(source, '<test>', 'exec').body])


def test_trees():
    table = r"""
    a + b * c ** d
        -> (a ADD (b MULTIPLY (c POWER d)))
    a - b - c
        -> ((a SUBTRACT b) SUBTRACT c)
    a ** b ** c
        -> (a POWER (b POWER c))
    -a ** -b
        -> (NEGATIVE (a POWER (NEGATIVE b)))
    not a == b
        -> (NOT (a == b))
    a < b <= c is not d not in e
        -> (a < b <= c is not d not in e)
    a or b and not c or d
        -> (a or (b and (NOT c)) or d)
    a if b else c if d else e
        -> IfExp(b, a, IfExp(d, c, e))
    lambda: a if b else c
        -> Lambda(Arguments([], 0, -, [], -, [], []), IfExp(b, a, c))
    lambda a, b=1, /, c=2, *d, e, f=3, **g: (yield)
        -> Lambda(Arguments([a b c], 2, d, [e f], g, [1 2], [- 3]), Yield(-))
    a | b ^ c & d << e + f @ g
        -> (a OR (b XOR (c AND (d LSHIFT (e ADD (f MATRIX_MULTIPLY g))))))
    (a, b), (c,), ()
        -> Tuple([Tuple([a b]) Tuple([c]) Tuple([])])
    [a, *b], {*a, b}, {a: b, **c}
        -> Tuple([List([a Starred(b)]) Set([Starred(a) b]) Dict([a -], [b c])])
    [a for b in c if d if e for f, in g]
        -> ListComp(a, [ForClause(b, c, [d e]) ForClause(Tuple([f]), g, [])])
    {a: b for a, b in c}
        -> DictComp(a, [ForClause(Tuple([a b]), c, [])])
    {a for a in b}, (a for a in b)
        -> Tuple([SetComp(a, [ForClause(a, b, [])]) GeneratorExp(a, [ForClause(a, b, [])])])
    f(a, *b, c=d, **e)
        -> Call(f, [a Starred(b)], [c=d **=e])
    f(a for a in b)
        -> Call(f, [GeneratorExp(a, [ForClause(a, b, [])])], [])
    a[b].c(d)[e:f, ::g, ..., None]
        -> Subscript(Call(Attribute(Subscript(a, b), c, 1), [d], []), Tuple([Slice(e, f, -) Slice(-, -, g) Ellipsis None]))
    a[b:=c], a[*b]
        -> Tuple([Subscript(a, NamedExpr(b, c)) Subscript(a, Tuple([Starred(b)]))])
    a = b, *c = d
        -> Assign([a Tuple([b Starred(c)])], d)
    a: b = c
        -> AnnAssign(a, b, c, True)
    (a): b
        -> AnnAssign(a, b, -, False)
    a.b += yield
        -> AugAssign(Attribute(a, b, 1), 38, Yield(-))
    x = (y := z)
        -> Assign([x], NamedExpr(y, z))
    f'a{b!r:>{c}}'
        -> JoinedStr(['a' FormattedValue(b, 2, JoinedStr(['>' FormattedValue(c, 0, -)]))])
    f'{{d{e=}{f = !s}'
        -> JoinedStr(['{de=' FormattedValue(e, 2, -) 'f = ' FormattedValue(f, 1, -)])
    'a' 'b' f'{c}' 'd'
        -> JoinedStr(['ab' FormattedValue(c, 0, -) 'd'])
    del a, (b, c[d])
        -> Delete([a Tuple([b Subscript(c, d)])])
    raise a from b
        -> Raise(a, b)
    raise
        -> Raise(-, -)
    assert a, b
        -> Assert(a, b)
    import a.b as c, d
        -> Import([a.b:c d])
    from . import a
        -> ImportFrom(, [a], 1)
    from ..a.b import (c as d, e)
        -> ImportFrom(a.b, [c:d e], 2)
    from a import *
        -> ImportFrom(a, [*], 0)
    global a, b
        -> Global([a b])
    if a: b\nelif c: d\nelse: e
        -> If(a, [b], [If(c, [d], [e])])
    while a: b; break\nelse: c
        -> While(a, [b Break()], [c])
    for a, b in c, d: continue
        -> For(Tuple([a b]), Tuple([c d]), [Continue()], [])
    try:\n a\nexcept b as c: d\nexcept: e\nelse: f\nfinally: g
        -> Try([a], [ExceptHandler(b, c, [d]) ExceptHandler(-, -, [e])], [f], [g])
    with a as b, c: d
        -> With([WithItem(a, b) WithItem(c, -)], [d])
    with (a as b, c,): d
        -> With([WithItem(a, b) WithItem(c, -)], [d])
    with (a, b) as c: d
        -> With([WithItem(Tuple([a b]), c)], [d])
    with (a): b
        -> With([WithItem(a, -)], [b])
    with (yield): a
        -> With([WithItem(Yield(-), -)], [a])
    @a.b\n@c(d)\ndef f(a: b, *c, d: e = f) -> g: h
        -> FunctionDef(f, Arguments([a:b], 0, c, [d:e], -, [], [f]), [h], [Attribute(a, b, 1) Call(c, [d], [])], g)
    class A(b, *c, d=e, **f): pass
        -> ClassDef(A, [b Starred(c)], [d=e **=f], [Pass()], [])
    1 + 2 * 3, -1, 1_000, 0xff, 1.5e3
        -> Tuple([7 -1 1000 255 1500.0])
    2j, 1 - 2j
        -> Tuple([Complex(im=2.0, re=0.0) Complex(im=-2.0, re=1.0)])
    99999999999999999999, -0xFFFFFFFFFFFFFFFFF
        -> Tuple([Long(base=10, digits='99999999999999999999') Long(base=16, digits='-fffffffffffffffff')])
    """
    lines = [line.strip() for line in table.strip().splitlines()]
    for source, expected in zip(lines[::2], lines[1::2]):
        assert '-> ' + trees(source.decode('string_escape')) == expected, source


def first_expression(source):
    return parse(source, '<test>', 'exec').body[0].value


def test_positions():
    # an expression starts where its first token does, brackets included
    for source, pos in [('(a + b) * c', 0), ('  \n(a)[b]', 3), ('((a)) if b else c', 0), ('(a).b', 0), ('(a) < b', 0),
                        ('(a) and b', 0), ('(a), b', 0), ('((a), b)', 0)]:
        node = first_expression(source)
        assert (node.pos, node.lineno) == (pos, source[:pos].count('\n') + 1), source
    call = first_expression('(a\n.b\n.c)(x for\n x in y)')
    assert (call.lineno, call.func.attr_lineno, call.func.value.attr_lineno) == (1, 3, 2)
    assert call.args[0].pos == call.pos + len('(a\n.b\n.c)')


def test_constants_are_folded_and_remember_what_they_were():
    node = first_expression('2 ** 3 + 1')
    assert node.literal.value == 9
    assert isinstance(node.folded_from, ast.BinOp)
    for source in ['1 // 0', '1 % 0', '1 << 100', '2 ** 64', '2 ** -1', '1 << -1', '9223372036854775807 + 1',
                   '9223372036854775807 * 2', '1.0 / 0', "'a' + 'b'", '1.5 // 1', '1.5 ** 2', '-True', '~1.5', '1 @ 2',
                   '9007199254740993 / 1', '9007199254740993 * 1.0']:
        assert not isinstance(first_expression(source), ast.Constant), source


def test_folding_gives_what_the_operation_gives():
    for source in ['7 // -2', '-7 // 2', '-7 % 3', '7 % -3', '1 << 62', '-1 >> 3', '5 & 3 | 8 ^ 1', '~-6', '1 / 3', '3 / 4',
                   '1.5 * 2', '3 - 0.5', '-0.0', '+3', '10 ** 18', '0.1 + 0.2', '2 ** 62', '-9223372036854775808',
                   '-5 ** 2', '1e308 * 10', '0 ** 0']:
        node = first_expression(source)
        if isinstance(node, ast.Constant):
            assert repr(node.literal.value) == repr(eval(source.replace('1 / 3', '1.0 / 3').replace('3 / 4', '.75')))
        else:
            assert '-2' in source or '-3' in source     # a negative divisor is left to run time


def test_accepted():
    sources = r"""
    00
    0_0
    012.5
    1if 2 else 3
    0x1for x in y
    012j
    \xc3\xa9=1
    print(*a)
    del (a,b),c[1]
    for x in *a, b: pass
    from . import *
    global x\nx=1
    '\\ud800'
    def f(a:int=1,*b:int,c:int=2,**d)->int: pass
    ()=1
    []=1
    with (a as b, c as d,): pass
    with (a, b) as c: pass
    f'{a=!r:>{w}}'
    f'{a:=5}'
    f(x for x in y)
    f(**x, y=1)
    f(y=1, **x, z=2)
    f(y=1, *x)
    import a.b.c as d, e
    from a import b as c, d
    from a import (b, c,)
    with open(x) as f, open(y) as g: pass
    with (open(x) as f, open(y)): pass
    def f():\n with (yield): pass
    with (x := y): pass
    with (a, b): pass
    with a, b: pass
    with (a): pass
    with () as x: pass
    assert (x, y)
    del x,
    del (x)
    del (x, y)
    del []
    del ()
    del x.y, z[0]
    global x, y
    def f(): x = yield
    def f(): yield x, y
    def f(): yield *x, y
    def f(): return *x, y
    def f(): x = yield from y
    lambda: (yield)
    @x\n\ndef f(): pass
    @x if y else z\ndef f(): pass
    def f(*, a): pass
    def f(*, a=1, b): pass
    def f(a, /): pass
    def f(a=1, /, b=2): pass
    class A(): pass
    class A(a, b=c, *d, **e): pass
    (x): int = 1
    x.y: int
    x[0]: int = 1
    global x\nx: int
    def f():\n class A:\n  nonlocal x\n  x = 1\n x = 2
    def f():\n x = 1\n def g():\n  nonlocal x\n  x = 2
    x = {**a, 'b': 1, **c}
    x = {*a, *b}
    x = [*a, b]
    x = *a, b
    x = (*a,)
    (*a, b) = c
    [*a, b] = c
    a, *b = c
    (a, (b, *c)) = d
    for *a, b in c: pass
    for (x, y) in z: pass
    for x, in y: pass
    for x.y in z: pass
    for x in y, z: pass
    [x for x, y in z]
    [x for *a, b in c]
    a[*b]
    a[*b, c]
    a[b:=1]
    a[(b:=1):2]
    a[b:=1, c:=2]
    f(a:=1)
    f(a:=1, b=(c:=2))
    (a:=1)
    (a:=(b:=1))
    if a:=1: pass
    while a:=1: pass
    [a:=1, b:=2]
    {a:=1}
    {(a:=1): 2}
    lambda: (a:=1)
    (a, b := 1, 2)
    x = (a := 1, 2)
    def f(a=(b:=1)): pass
    def f(a: (b:=1)): pass
    a().b = 1
    (a.b) = 1
    ((a)) = 1
    a = b, c = d
    ++a
    --a
    ()()
    (1)(2)
    1()
    'a'()
    'a'.b
    1 .a
    1..a
    1.0.a
    0x1.a
    0xfor x in y
    1 if 2else 3
    1or 2
    _1
    1e1_0
    0b_1
    0x_f
    0o_7
    00_0
    0e0
    00.5
    1j
    1J
    1e5j
    1.j
    .5j
    99999999999999999999
    x\\\n+1
    (\\\n1)
    if x:\\\n y
    #
    # x\n
    \n\n
    \n  \n
    # x\nx
    \x0cx
    \x0cx
    x\x0c
    x\r\ny
    x\ry
    if x:\r\n  y\r\n
    '''a\r\nb'''
    f'''{\na\n}'''
    f'{a["b"]}'
    f'{a!r:x}'
    f'{a:x!r}'
    f'{{'
    f'}}'
    f'{{}}'
    f'{{a}}'
    f'{{{a}}}'
    f'{a:{b}}'
    f'{a:{b}{c}}'
    f'{a:{{}}}'
    f'{a:{{b}}}'
    f'{a==b}'
    f'{a!=b}'
    f'{a<=b}'
    f'{a>=b}'
    f'{a<b}'
    f'{a>b}'
    f'{a=}'
    f'{a = }'
    f'{a=!s}'
    f'{a=:x}'
    f'{a:=b}'
    f'{(a:=b)}'
    f'{(lambda: 1)}'
    f'{(lambda x: 1)}'
    f'{a,}'
    f'{a,b}'
    f'{*a,}'
    f'{a.b}'
    f'{1}'
    f'{1.}'
    f'{1.:x}'
    f'{"a"}'
    f"{'a'}"
    f"{'''a'''}"
    f'{a if b else c}'
    f'\\{a}'
    f'\\x41{a}'
    rf'\\x{a}'
    fr'\\{a}'
    br'a'
    rb'a'
    Rb'a'
    u'a'
    U'a'
    'a' f'{b}' 'c'
    '\\777'
    b'\\777'
    '\\8'
    '\\\\'
    'a\\\nb'
    ''''a'''
    ''
    ''''''
    try: pass\nexcept: pass\nelse: pass\nfinally: pass
    try: pass\nexcept (X, Y) as e: pass
    if x: y: z
    class A: x: int
    class A: x = 1; y = 2
    while True: x = 1; break
    for x in y: break; z
    for x in y:\n try: pass\n finally: continue
    x;
    x; y; z
    x = 1;\ny
    lambda *a, b: 1
    lambda **a: 1
    lambda a, /, b: 1
    lambda a=1: a
    lambda: lambda: 1
    lambda a:b, c
    lambda a: (yield a)
    import a.b
    from .a import b
    from ...a import b
    from ....a import b
    from . a import b
    from .import a
    'doc'\nfrom __future__ import annotations
    match(x)
    match = 1
    match.x
    match[x]
    match, x
    case = 1
    _ = 1
    print
    print = 1
    print >>x, y
    exec
    x =\ty
    (a for b in c for d in e if f if g)
    [lambda: a for b in c]
    a if b else lambda: c
    lambda: a if b else c
    a if b else c if d else e
    (a if b else c) if d else e
    not a == b
    ~a ** -b
    a ** -b ** c
    -a ** b
    a @ b
    a @= b
    def f() -> int: pass
    def f(*, a: int): pass
    class A:\n def f(self):\n  nonlocal __class__\n  __class__ = 1
    def f(__class__): pass
    x.__class__ = 1
    None.x
    None.x = 1
    f(__x=1)
    f(a=1)(b=2)
    f(1, 2, **{}, x=1)
    f(**a, **b)
    f(*a, *b)
    f(*a, b)
    f(a, b=1, *c, **d)
    f(a.b)
    f(lambda: 1)
    f(a if b else c)
    f(a for a in b)(c)
    f(not a)
    {a:b,}
    {a,}
    """
    for source in sources.strip().splitlines():
        compiled(source.strip().decode('string_escape'))
