"""Annotations kept as text: what `from __future__ import annotations` makes of them, as CPython 3.11 writes it."""
from minipy.compiler.errors import SyntaxProblem
from tests.minipy.compilersupport import compiled, inner_code

HEADER = 'from __future__ import annotations\n'


def text_of(annotation):
    spec = compiled(HEADER + 'def f(x: %s): pass' % annotation)
    assert spec.consts_w[2] == ('str', 'x')
    return spec.consts_w[3][1]


def test_expressions():
    table = r"""
    a -> a
    a.b[c](d) -> a.b[c](d)
    1 -> 1
    -1 -> -1
    - -1 -> --1
    1 + 2 -> 1 + 2
    (1 + 2) * 3 -> (1 + 2) * 3
    -1 ** 2 -> -1 ** 2
    (-1) ** 2 -> (-1) ** 2
    2 ** -1 -> 2 ** (-1)
    2**3**4 -> 2 ** 3 ** 4
    (2**3)**4 -> (2 ** 3) ** 4
    a-(b-c) -> a - (b - c)
    a - b - c -> a - b - c
    not a or b and c -> not a or b and c
    (not a) == b -> (not a) == b
    (a or b) and c -> (a or b) and c
    ~(a | b) & c ^ d << e -> ~(a | b) & c ^ d << e
    a@b -> a @ b
    a < b <= c -> a < b <= c
    (a < b) < c -> (a < b) < c
    a is not b -> a is not b
    a not in b -> a not in b
    a if b else c if d else e -> a if b else c if d else e
    (a if b else c) if d else e -> (a if b else c) if d else e
    (lambda: a)() -> (lambda: a)()
    lambda: a -> lambda: a
    lambda a, b=1, /, c=2, *d, e, f=3, **g: a -> lambda a, b=1, /, c=2, *d, e, f=3, **g: a
    lambda *, a: a -> lambda*, a: a
    lambda *a: (a, b) -> lambda*a: (a, b)
    lambda a, /: a -> lambda a, /: a
    (a, b) -> (a, b)
    (a,) -> (a,)
    () -> ()
    ((a, b), c) -> ((a, b), c)
    [a, (b, c)] -> [a, (b, c)]
    {a, b} -> {a, b}
    {} -> {}
    {a: b, **c} -> {a: b, **c}
    [*a, b] -> [*a, b]
    [a for b in c if d for e, f in g] -> [a for b in c if d for e, f in g]
    [a if b else c for d in (e if f else g)] -> [a if b else c for d in (e if f else g)]
    {a for b in c} -> {a for b in c}
    {a: b for c in d} -> {a: b for c in d}
    (a for b in c) -> (a for b in c)
    f(a for b in c) -> f(a for b in c)
    f((a for b in c), d) -> f((a for b in c), d)
    f(*a, b, c=d, **e) -> f(*a, b, c=d, **e)
    f((a, b)) -> f((a, b))
    a[b, c] -> a[b, c]
    a[b, *c] -> a[b, *c]
    a[*b] -> a[*b,]
    a[(b, c)] -> a[b, c]
    a[b:c] -> a[b:c]
    a[:, ::d, b:c:d] -> a[:, ::d, b:c:d]
    a[()] -> a[()]
    a[b:c,] -> a[b:c,]
    'a' -> 'a'
    "a'b" -> "a'b"
    'a"b' -> 'a"b'
    'a\'b"' -> 'a\'b"'
    'a\n\t\\\x00\x7f\xe9\u1234\U0001f600\u200b' -> 'a\n\t\\\x00\x7f\xc3\xa9\xe1\x88\xb4\xf0\x9f\x98\x80\u200b'
    b'a\xff\'"' -> b'a\xff\'"'
    'a' 'b' -> 'ab'
    1.5 -> 1.5
    1e400 -> 1e309
    1e22 -> 1e+22
    1e16 -> 1e+16
    1j -> 1j
    1.5j -> 1.5j
    1 .real -> 1 .real
    1.5.real -> 1.5.real
    (1).real -> 1 .real
    0xff -> 255
    99999999999999999999 -> 99999999999999999999
    0xffffffffffffffffff -> 4722366482869645213695
    ... -> ...
    None -> None
    (a).b -> a.b
    (a + b).c -> (a + b).c
    a.b.c -> a.b.c
    (-a).b -> (-a).b
    -a.b -> -a.b
    (a ** b).c -> (a ** b).c
    a ** b.c -> a ** b.c
    await_(a) -> await_(a)
    (yield_) -> yield_
    List[int] -> List[int]
    Dict['str', "int"] -> Dict['str', 'int']
    Callable[[int], None] -> Callable[[int], None]
    Optional[Literal[-1, 'x', None, True]] -> Optional[Literal[-1, 'x', None, True]]
    a[b][c] -> a[b][c]
    a()() -> a()()
    not (not a) -> not not a
    - (+ ~a) -> -+~a
    a + -b -> a + -b
    (a, *b)[0] -> (a, *b)[0]
    a == (b == c) -> a == (b == c)
    (a or b) or c -> (a or b) or c
    a or (b or c) -> a or (b or c)
    (lambda: a) or b -> (lambda: a) or b
    [lambda: a, b] -> [lambda: a, b]
    a[lambda: b] -> a[lambda: b]
    {lambda: a: b} -> {lambda: a: b}
    {**(a or b)} -> {**(a or b)}
    f(*(a or b), **(c or d)) -> f(*(a or b), **c or d)
    (a if b else c) + d -> (a if b else c) + d
    a if (b if c else d) else e -> a if (b if c else d) else e
    -(a + b) -> -(a + b)
    -a * b -> -a * b
    (-a) * b -> -a * b
    -(a * b) -> -(a * b)
    a * -b -> a * -b
    not a + b -> not a + b
    (not a) + b -> (not a) + b
    """
    for row in table.strip().splitlines():
        source, expected = row.strip().split(' -> ')
        # bytes beyond ASCII, UTF-8, are written \xnn here; the texts themselves hold other escapes
        got = ''.join([c if c < '\x80' else '\\x%02x' % ord(c) for c in text_of(source)])
        assert got == expected


def test_where():
    spec = compiled(HEADER + 'x: a\nclass A:\n    y: b = c\n    (z): d\ndef f(a: b, *c: d, e: f, **g: h) -> i: pass')
    assert spec.consts_w[2:4] == [('str', 'a'), ('str', 'x')]
    assert ('str', 'b') in inner_code(spec, 'A').consts_w
    assert inner_code(spec, 'A').names == ['__name__', '__module__', '__qualname__', 'c', 'y', '__annotations__']
    assert spec.names[-1] == 'f' and 'b' not in spec.names


def test_not_in_an_annotation():
    for annotation, message in [
            ('(a := b)', "'named expression' can not be used within an annotation"),
            ('(yield)', "'yield expression' can not be used within an annotation"),
            ('(yield from a)', "'yield expression' can not be used within an annotation"),
            ("f'{a}'", "minipy does not support f-strings in annotations that are kept as text")]:
        try:
            text_of(annotation)
        except SyntaxProblem as e:
            assert e.msg == message
        else:
            assert 0, annotation
