"""Bytecode: listings of the important shapes, and what a code object says about itself."""
import textwrap

from minipy.compiler.consts import CO_GENERATOR, CO_NESTED, CO_NEWLOCALS, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS
from minipy.dis import listing
from tests.minipy.compilersupport import compiled, inner_code


def code_of(source, *path):
    spec = compiled(textwrap.dedent(source))
    for name in path:
        spec = inner_code(spec, name)
    return lines(listing(spec))


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


def test_for_loop():
    assert code_of("""
        def f(a, *b):
            for i in range(a):
                if i < 3 and b:
                    continue
                b = i * 2 + a[i, b]
            return b
    """, 'f') == lines("""
      0   LOAD_GLOBAL range
      1   LOAD_FAST a
      2   CALL_FUNCTION 1
      3   GET_ITER
      4 > FOR_ITER to 24
      5   STORE_FAST i
      6   LOAD_FAST i
      7   LOAD_CONST ('int', 3)
      8   COMPARE_LT
      9   POP_JUMP_IF_FALSE to 13
     10   LOAD_FAST b
     11   POP_JUMP_IF_FALSE to 13
     12   JUMP_FOR to 4
     13 > LOAD_FAST i
     14   LOAD_CONST ('int', 2)
     15   BINARY_MULTIPLY
     16   LOAD_FAST a
     17   LOAD_FAST i
     18   LOAD_FAST b
     19   BUILD_TUPLE 2
     20   BINARY_SUBSCR
     21   BINARY_ADD
     22   STORE_FAST b
     23   JUMP_FOR to 4
     24 > LOAD_FAST b
     25   RETURN_VALUE
    """)


def test_while_loop():
    assert code_of("""
        def f(x):
            while x > 0:
                x -= 1
                if x == 5:
                    break
            else:
                x = 7
    """, 'f') == lines("""
      0 > LOAD_FAST x
      1   LOAD_CONST ('int', 0)
      2   COMPARE_GT
      3   POP_JUMP_IF_FALSE to 14
      4   LOAD_FAST x
      5   LOAD_CONST ('int', 1)
      6   INPLACE_SUBTRACT
      7   STORE_FAST x
      8   LOAD_FAST x
      9   LOAD_CONST ('int', 5)
     10   COMPARE_EQ
     11   POP_JUMP_IF_FALSE to 13
     12   JUMP_FORWARD to 16
     13 > JUMP_BACK to 0
     14 > LOAD_CONST ('int', 7)
     15   STORE_FAST x
     16 > LOAD_CONST ('None',)
     17   RETURN_VALUE
    """)


def test_endless_loop():
    assert code_of("""
        def f():
            while True:
                g()
            h()
    """, 'f') == lines("""
      0 > LOAD_GLOBAL g
      1   CALL_FUNCTION 0
      2   POP_TOP
      3   JUMP_BACK to 0
    """)


def test_try_except():
    assert code_of("""
        def f():
            try:
                g()
            except E as e:
                h(e)
            else:
                i()
    """, 'f') == lines("""
      0   LOAD_GLOBAL g
      1   CALL_FUNCTION 0
      2   POP_TOP
      3   LOAD_GLOBAL i
      4   CALL_FUNCTION 0
      5   POP_TOP
      6   JUMP_FORWARD to 30
      7   PUSH_EXC_INFO
      8   LOAD_GLOBAL E
      9   CHECK_EXC_MATCH
     10   POP_JUMP_IF_FALSE to 27
     11   STORE_FAST e
     12   LOAD_GLOBAL h
     13   LOAD_FAST e
     14   CALL_FUNCTION 1
     15   POP_TOP
     16   POP_EXCEPT
     17   LOAD_CONST ('None',)
     18   STORE_FAST e
     19   DELETE_FAST e
     20   JUMP_FORWARD to 30
     21   LOAD_CONST ('None',)
     22   STORE_FAST e
     23   DELETE_FAST e
     24   SWAP 2
     25   POP_EXCEPT
     26   RERAISE
     27 > SWAP 2
     28   POP_EXCEPT
     29   RERAISE
     30 > LOAD_CONST ('None',)
     31   RETURN_VALUE
    except 0..2 to 7 depth 0
    except 8..11 to 27 depth 1
    except 12..15 to 21 depth 1
    except 21..23 to 27 depth 1
    """)


def test_return_through_finally():
    assert code_of("""
        def f():
            for x in y:
                try:
                    return g(x)
                finally:
                    h()
    """, 'f') == lines("""
      0   LOAD_GLOBAL y
      1   GET_ITER
      2   FOR_ITER to 20
      3   STORE_FAST x
      4   LOAD_GLOBAL g
      5   LOAD_FAST x
      6   CALL_FUNCTION 1
      7   LOAD_GLOBAL h
      8   CALL_FUNCTION 0
      9   POP_TOP
     10   SWAP 2
     11   POP_TOP
     12   RETURN_VALUE
     13   PUSH_EXC_INFO
     14   LOAD_GLOBAL h
     15   CALL_FUNCTION 0
     16   POP_TOP
     17   SWAP 2
     18   POP_EXCEPT
     19   RERAISE
     20 > LOAD_CONST ('None',)
     21   RETURN_VALUE
    except 4..6 to 13 depth 1
    except 14..16 to 17 depth 2
    """)


def test_with():
    assert code_of("""
        def f():
            with a as b:
                g(b)
    """, 'f') == lines("""
      0   LOAD_GLOBAL a
      1   BEFORE_WITH
      2   STORE_FAST b
      3   LOAD_GLOBAL g
      4   LOAD_FAST b
      5   CALL_FUNCTION 1
      6   POP_TOP
      7   LOAD_CONST ('None',)
      8   LOAD_CONST ('None',)
      9   LOAD_CONST ('None',)
     10   CALL_FUNCTION 3
     11   POP_TOP
     12   JUMP_FORWARD to 22
     13   PUSH_EXC_INFO
     14   WITH_EXCEPT_START
     15   POP_JUMP_IF_TRUE to 19
     16   SWAP 2
     17   POP_EXCEPT
     18   RERAISE
     19 > POP_TOP
     20   POP_EXCEPT
     21   POP_TOP
     22 > LOAD_CONST ('None',)
     23   RETURN_VALUE
    except 2..6 to 13 depth 1
    except 14..15 to 16 depth 2
    """)


def test_closures():
    assert code_of("""
        def f(a):
            b = [i + a for i in g() if i]
            return lambda: b
    """, 'f') == lines("""
      0   LOAD_CLOSURE a
      1   BUILD_TUPLE 1
      2   LOAD_CONST <code <listcomp>>
      3   LOAD_CONST ('str', 'f.<locals>.<listcomp>')
      4   MAKE_FUNCTION 8
      5   LOAD_GLOBAL g
      6   CALL_FUNCTION 0
      7   GET_ITER
      8   CALL_FUNCTION 1
      9   STORE_DEREF b
     10   LOAD_CLOSURE b
     11   BUILD_TUPLE 1
     12   LOAD_CONST <code <lambda>>
     13   LOAD_CONST ('str', 'f.<locals>.<lambda>')
     14   MAKE_FUNCTION 8
     15   RETURN_VALUE
    """)


def test_comprehension():
    assert code_of("""
        [(i, j) for i in a for j in [1, 2] if i]
    """, '<listcomp>') == lines("""
      0   BUILD_LIST 0
      1   LOAD_FAST .0
      2 > FOR_ITER to 16
      3   STORE_FAST i
      4   LOAD_CONST ('tuple', [('int', 1), ('int', 2)])
      5   GET_ITER
      6 > FOR_ITER to 15
      7   STORE_FAST j
      8   LOAD_FAST i
      9   POP_JUMP_IF_FALSE to 14
     10   LOAD_FAST i
     11   LOAD_FAST j
     12   BUILD_TUPLE 2
     13   LIST_APPEND 3
     14 > JUMP_FOR to 6
     15 > JUMP_FOR to 2
     16 > RETURN_VALUE
    """)


def test_generator_expression():
    assert code_of("""
        (i for i in a)
    """, '<genexpr>') == lines("""
      0   LOAD_FAST .0
      1 > FOR_ITER to 7
      2   STORE_FAST i
      3   LOAD_FAST i
      4   YIELD_VALUE
      5   POP_TOP
      6   JUMP_FOR to 1
      7 > LOAD_CONST ('None',)
      8   RETURN_VALUE
    """)


def test_class_body():
    assert code_of("""
        class A(B, k=1):
            '''doc'''
            x: int = 1
            def f(self):
                return super().f(1)
    """, 'A') == lines("""
      0   LOAD_NAME __name__
      1   STORE_NAME __module__
      2   LOAD_CONST ('str', 'A')
      3   STORE_NAME __qualname__
      4   SETUP_ANNOTATIONS
      5   LOAD_CONST ('str', 'doc')
      6   STORE_NAME __doc__
      7   LOAD_CONST ('int', 1)
      8   STORE_NAME x
      9   LOAD_NAME int
     10   LOAD_NAME __annotations__
     11   LOAD_CONST ('str', 'x')
     12   STORE_SUBSCR
     13   LOAD_CLOSURE __class__
     14   BUILD_TUPLE 1
     15   LOAD_CONST <code f>
     16   LOAD_CONST ('str', 'A.f')
     17   MAKE_FUNCTION 8
     18   STORE_NAME f
     19   LOAD_CLOSURE __class__
     20   COPY 1
     21   STORE_NAME __classcell__
     22   RETURN_VALUE
    """)


def test_calls():
    assert code_of("""
        f(a, *b, c=1, **d)
        a.b(c)
        f(a, b=c)
    """) == lines("""
      0   LOAD_NAME f
      1   LOAD_NAME a
      2   BUILD_LIST 1
      3   LOAD_NAME b
      4   LIST_EXTEND 1
      5   LIST_TO_TUPLE
      6   BUILD_MAP 0
      7   LOAD_CONST ('str', 'c')
      8   LOAD_CONST ('int', 1)
      9   MAP_ADD 1
     10   LOAD_NAME d
     11   DICT_MERGE 1
     12   CALL_FUNCTION_EX 1
     13   POP_TOP
     14   LOAD_NAME a
     15   LOAD_METHOD b
     16   LOAD_NAME c
     17   CALL_METHOD 1
     18   POP_TOP
     19   LOAD_NAME f
     20   LOAD_NAME a
     21   LOAD_NAME c
     22   LOAD_CONST ('tuple', [('str', 'b')])
     23   CALL_FUNCTION_KW 2
     24   POP_TOP
     25   LOAD_CONST ('None',)
     26   RETURN_VALUE
    """)


def test_imports():
    assert code_of("""
        import a.b as c, d.e
        from . import f as g
        from h import *
    """) == lines("""
      0   LOAD_CONST ('int', 0)
      1   LOAD_CONST ('None',)
      2   IMPORT_NAME a.b
      3   IMPORT_FROM b
      4   SWAP 2
      5   POP_TOP
      6   STORE_NAME c
      7   LOAD_CONST ('int', 0)
      8   LOAD_CONST ('None',)
      9   IMPORT_NAME d.e
     10   STORE_NAME d
     11   LOAD_CONST ('int', 1)
     12   LOAD_CONST ('tuple', [('str', 'f')])
     13   IMPORT_NAME
     14   IMPORT_FROM f
     15   STORE_NAME g
     16   POP_TOP
     17   LOAD_CONST ('int', 0)
     18   LOAD_CONST ('tuple', [('str', '*')])
     19   IMPORT_NAME h
     20   IMPORT_STAR
     21   LOAD_CONST ('None',)
     22   RETURN_VALUE
    """)


def test_assignments():
    assert code_of("""
        def f(a, b, c):
            a.x += b
            a[b] -= c
            a, b = b, a
            a, *b = c
            a = b = c
    """, 'f') == lines("""
      0   LOAD_FAST a
      1   COPY 1
      2   LOAD_ATTR x
      3   LOAD_FAST b
      4   INPLACE_ADD
      5   SWAP 2
      6   STORE_ATTR x
      7   LOAD_FAST a
      8   LOAD_FAST b
      9   COPY 2
     10   COPY 2
     11   BINARY_SUBSCR
     12   LOAD_FAST c
     13   INPLACE_SUBTRACT
     14   SWAP 3
     15   SWAP 2
     16   STORE_SUBSCR
     17   LOAD_FAST b
     18   LOAD_FAST a
     19   SWAP 2
     20   STORE_FAST a
     21   STORE_FAST b
     22   LOAD_FAST c
     23   UNPACK_EX 1
     24   STORE_FAST a
     25   STORE_FAST b
     26   LOAD_FAST c
     27   COPY 1
     28   STORE_FAST a
     29   STORE_FAST b
     30   LOAD_CONST ('None',)
     31   RETURN_VALUE
    """)


def test_conditions():
    assert code_of("""
        def f(a, b, c):
            if not (a or b) and (a if b else c):
                return a < b <= c
            return a and b or c
    """, 'f') == lines("""
      0   LOAD_FAST a
      1   POP_JUMP_IF_TRUE to 23
      2   LOAD_FAST b
      3   POP_JUMP_IF_TRUE to 23
      4   LOAD_FAST b
      5   POP_JUMP_IF_FALSE to 9
      6   LOAD_FAST a
      7   POP_JUMP_IF_FALSE to 23
      8   JUMP_FORWARD to 11
      9 > LOAD_FAST c
     10   POP_JUMP_IF_FALSE to 23
     11 > LOAD_FAST a
     12   LOAD_FAST b
     13   SWAP 2
     14   COPY 2
     15   COMPARE_LT
     16   JUMP_IF_FALSE_OR_POP to 20
     17   LOAD_FAST c
     18   COMPARE_LE
     19   JUMP_FORWARD to 22
     20 > SWAP 2
     21   POP_TOP
     22 > RETURN_VALUE
     23 > LOAD_FAST a
     24   JUMP_IF_FALSE_OR_POP to 26
     25   LOAD_FAST b
     26 > JUMP_IF_TRUE_OR_POP to 28
     27   LOAD_FAST c
     28 > RETURN_VALUE
    """)


def operations(source):
    """The instructions of a function with this body, without their numbers."""
    listed = code_of('def f(x, y, z):\n    ' + source.replace('\n', '\n    '), 'f')
    return [line.lstrip('0123456789 >') for line in listed]


RETURN_NONE = ["LOAD_CONST ('None',)", 'RETURN_VALUE']


def test_unreachable_code_is_dropped():
    assert operations('return x\ny()') == ['LOAD_FAST x', 'RETURN_VALUE']
    assert operations('if 0:\n    y()\nelse:\n    return x') == ['LOAD_FAST x', 'RETURN_VALUE']
    assert operations('while 0:\n    break') == RETURN_NONE
    assert operations('if not 1:\n    return x') == ["JUMP_FORWARD to 1"] + RETURN_NONE
    assert operations('raise x\nfor i in y:\n    try:\n        z()\n    finally:\n        x()') == [
        'LOAD_FAST x', 'RAISE_VARARGS 1']
    assert operations('for i in x:\n    continue\n    y()')[-4:] == ['STORE_FAST i', 'JUMP_FOR to 2'] + RETURN_NONE


def test_constants_that_are_equal_and_differ():
    spec = compiled("x = [y, 1, 1.0, True, 1, 0.0, -0.0, 0, False, 'a', b'a', 'a', (1,), (1.0,), (1,), 1j, None, ...,"
                    " (0.0,), (-0.0,), 1180591620717411303424, 1_180591620717411303424, -0.0, 1j, 0x1, ('a', ''), '']")
    assert spec.consts_w == [
        ('int', 1), ('float', 1.0), ('True',), ('float', 0.0), ('float', -0.0), ('int', 0), ('False',), ('str', 'a'),
        ('bytes', 'a'), ('tuple', [('int', 1)]), ('tuple', [('float', 1.0)]), ('complex', 0.0, 1.0), ('None',),
        ('Ellipsis',), ('tuple', [('float', 0.0)]), ('tuple', [('float', -0.0)]),
        ('long', '1180591620717411303424', 10), ('tuple', [('str', 'a'), ('str', '')]), ('str', '')]
    assert [str(w[1]) for w in spec.consts_w if w[0] == 'float'] == ['1.0', '0.0', '-0.0']


def test_folding():
    assert operations('return -1')[0] == "LOAD_CONST ('int', -1)"
    assert operations('return (1, (2, -3), "a")')[0] == (
        "LOAD_CONST ('tuple', [('int', 1), ('tuple', [('int', 2), ('int', -3)]), ('str', 'a')])")
    assert operations('return x in [1, 2]')[1:3] == ["LOAD_CONST ('tuple', [('int', 1), ('int', 2)])", 'CONTAINS_OP 0']
    assert operations('return x not in [1, y]')[1:5] == [
        "LOAD_CONST ('int', 1)", 'LOAD_FAST y', 'BUILD_LIST 2', 'CONTAINS_OP 1']
    assert operations('for i in [1]: pass')[:2] == ["LOAD_CONST ('tuple', [('int', 1)])", 'GET_ITER']
    assert operations('return [1]')[:2] == ["LOAD_CONST ('int', 1)", 'BUILD_LIST 1']
    assert operations('x = -9223372036854775808, 9223372036854775808')[0] == (
        "LOAD_CONST ('tuple', [('int', -9223372036854775808), ('long', '9223372036854775808', 10)])")


def test_long_displays_do_not_fill_the_stack():
    names = ', '.join(['x'] * 1000)
    for source in ['[%s]', '(%s)', '{%s}', 'f(%s)', 'x.f(%s)', 'class A(%s): pass', 'f(*y, %s)']:
        assert compiled(source % names).stacksize < 10
    assert compiled('[%s]' % ', '.join(map(str, range(1000)))).stacksize < 10
    assert compiled('{%s}' % ', '.join(['x: y'] * 1000)).stacksize < 10
    assert compiled('f(%s)' % ', '.join(['a%d=x' % i for i in range(1000)])).stacksize < 10
    assert compiled("f'%s'" % ('{x}' * 1000)).stacksize < 40


def test_deletes_and_slices():
    assert operations('del x, y.a, z[1:], (x, [y])') == [
        'DELETE_FAST x', 'LOAD_FAST y', 'DELETE_ATTR a', 'LOAD_FAST z', "LOAD_CONST ('int', 1)",
        "LOAD_CONST ('None',)", 'BUILD_SLICE 2', 'DELETE_SUBSCR', 'DELETE_FAST x', 'DELETE_FAST y'] + RETURN_NONE
    assert operations('return x[::y, ..., None]')[1:7] == [
        "LOAD_CONST ('None',)", "LOAD_CONST ('None',)", 'LOAD_FAST y', 'BUILD_SLICE 3', "LOAD_CONST ('Ellipsis',)",
        "LOAD_CONST ('None',)"]


def test_fstrings():
    assert operations("return f'{x!r:>{y}}a{z}'")[:-1] == [
        'LOAD_FAST x', "LOAD_CONST ('str', '>')", 'LOAD_FAST y', 'FORMAT_VALUE 0', 'BUILD_STRING 2', 'FORMAT_VALUE 6',
        "LOAD_CONST ('str', 'a')", 'LOAD_FAST z', 'FORMAT_VALUE 0', 'BUILD_STRING 3']
    assert operations("return f'{x}'")[:-1] == ['LOAD_FAST x', 'FORMAT_VALUE 0']
    assert operations("return f'a' 'b'")[0] == "LOAD_CONST ('str', 'ab')"
    assert operations("return f''")[0] == "LOAD_CONST ('str', '')"


def test_interactive_mode():
    spec = compiled('x; 1; "a"\n', 'single')
    assert lines(listing(spec)) == lines("""
        0   LOAD_NAME x
        1   PRINT_EXPR
        2   LOAD_CONST ('int', 1)
        3   PRINT_EXPR
        4   LOAD_CONST ('str', 'a')
        5   PRINT_EXPR
        6   LOAD_CONST ('None',)
        7   RETURN_VALUE
    """)
    assert 'PRINT_EXPR' not in listing(inner_code(compiled('def f(): x\n', 'single'), 'f'))


def test_eval_mode():
    assert lines(listing(compiled(' x + 1\n', 'eval'))) == lines("""
        0   LOAD_NAME x
        1   LOAD_CONST ('int', 1)
        2   BINARY_ADD
        3   RETURN_VALUE
    """)


def test_code_attributes():
    spec = inner_code(compiled('\n@d\ndef f(a, b, /, c, d=1, *e, g, h=2, **i):\n    j = a\n    k: int\n    return j\n'), 'f')
    assert (spec.name, spec.qualname, spec.filename, spec.firstlineno) == ('f', 'f', '<test>', 2)
    assert (spec.argcount, spec.posonlyargcount, spec.kwonlyargcount) == (4, 2, 2)
    assert spec.varnames == ['a', 'b', 'c', 'd', 'g', 'h', 'e', 'i', 'j']
    assert spec.flags == CO_OPTIMIZED | CO_NEWLOCALS | CO_VARARGS | CO_VARKEYWORDS
    assert spec.consts_w[0] == ('None',)
    assert compiled('x').flags == 0


def test_docstrings():
    assert inner_code(compiled('def f():\n    "d" "oc"\n    "no"\n'), 'f').consts_w[0] == ('str', 'doc')
    assert inner_code(compiled('def f(): return "a"'), 'f').consts_w[0] == ('None',)
    assert inner_code(compiled('def f(): b"doc"'), 'f').consts_w[0] == ('None',)
    assert inner_code(compiled('def f(): f"doc"'), 'f').consts_w[0] == ('None',)
    assert inner_code(compiled('lambda: "doc"'), '<lambda>').consts_w[0] == ('None',)
    assert listing(compiled('"doc"')).split()[:6] == ['0', 'LOAD_CONST', "('str',", "'doc')", '1', 'STORE_NAME']


def test_cells():
    spec = inner_code(compiled('def f(a, b, *c, d, **e):\n'
                               '    z = 1\n'
                               '    def g():\n'
                               '        nonlocal z\n'
                               '        def h(): return d, b, e, x\n'
                               '        z = c\n'), 'f')
    assert spec.cellvars == ['b', 'd', 'c', 'e', 'z']
    assert spec.cell2arg == [1, 2, 3, 4, -1]
    g = inner_code(spec, 'g')
    h = inner_code(g, 'h')
    assert (g.freevars, g.cellvars, g.varnames) == (['b', 'c', 'd', 'e', 'z'], [], ['h'])
    assert (h.freevars, h.names) == (['b', 'd', 'e'], ['x'])
    assert h.flags & CO_NESTED and g.flags & CO_NESTED and not spec.flags & CO_NESTED
    assert h.qualname == 'f.<locals>.g.<locals>.h'


def test_class_scopes():
    spec = compiled('def f(x):\n'
                    '    class A:\n'
                    '        x = x\n'
                    '        y = [x for _ in z]\n'
                    '        def g(self): return x, __class__\n')
    a = inner_code(inner_code(spec, 'f'), 'A')
    # x is a name of the class body, and passes through it to g
    assert (a.freevars, a.cellvars) == (['x'], ['__class__'])
    assert 'LOAD_NAME x' in listing(a) and 'LOAD_CLASSDEREF' not in listing(a)
    assert inner_code(a, 'g').freevars == ['__class__', 'x']
    assert inner_code(a, '<listcomp>').freevars == ['x']
    a = inner_code(inner_code(compiled('def f(x):\n class A:\n  y = x\n  def g(self): y'), 'f'), 'A')
    assert 'LOAD_CLASSDEREF x' in listing(a)
    assert 'LOAD_GLOBAL y' in listing(inner_code(a, 'g'))
    a = inner_code(inner_code(compiled('def f(x):\n class A:\n  nonlocal x\n  x = 1\n  global z\n  z = 2'), 'f'), 'A')
    assert 'STORE_DEREF x' in listing(a) and 'STORE_GLOBAL z' in listing(a)
    assert inner_code(compiled('class A:\n def f(self): pass'), 'A').cellvars == []


def test_private_names():
    spec = inner_code(compiled('class _A:\n'
                               '    __x = 1\n'
                               '    def __f(self, __a, *, __b=1):\n'
                               '        self.__y = __a, __z, __d__, f(__k=1)\n'
                               '        import __m, a.__n as __o\n'), '_A')
    assert spec.names == ['__name__', '__module__', '__qualname__', '_A__x', '_A__f']
    f = inner_code(spec, '__f')
    assert f.varnames == ['self', '_A__a', '_A__b', '_A__m', '_A__o']
    assert f.names == ['_A__z', '__d__', 'f', '_A__y', '_A__m', 'a.__n', '_A__n']
    assert ('tuple', [('str', '__k')]) in f.consts_w
    assert f.qualname == '_A.__f'
    assert inner_code(compiled('class __:\n __x = 1'), '__').names[-1] == '__x'


def test_generators():
    assert inner_code(compiled('def f(): yield'), 'f').flags & CO_GENERATOR
    assert inner_code(compiled('def f(): x = yield from y'), 'f').flags & CO_GENERATOR
    assert inner_code(compiled('lambda: (yield)'), '<lambda>').flags & CO_GENERATOR
    assert inner_code(compiled('(x for x in y)'), '<genexpr>').flags & CO_GENERATOR
    assert not inner_code(compiled('def f(): lambda: (yield)'), 'f').flags & CO_GENERATOR
    assert not inner_code(compiled('[x for x in y]'), '<listcomp>').flags & CO_GENERATOR
    assert operations('yield x')[1:] == ['YIELD_VALUE', 'POP_TOP'] + RETURN_NONE
    assert operations('return (yield from x)') == [
        'LOAD_FAST x', 'GET_YIELD_FROM_ITER', "LOAD_CONST ('None',)", 'YIELD_FROM', 'RETURN_VALUE']


def test_walrus_in_comprehensions():
    f = inner_code(compiled('def f(): return [[y := x for x in a] for a in b], y'), 'f')
    assert f.cellvars == ['y']
    assert 'STORE_DEREF y' in listing(inner_code(inner_code(f, '<listcomp>'), '<listcomp>'))
    assert 'STORE_GLOBAL y' in listing(inner_code(compiled('[y := x for x in a]'), '<listcomp>'))
    spec = inner_code(compiled('def f():\n global y\n [y := x for x in a]'), 'f')
    assert 'STORE_GLOBAL y' in listing(inner_code(spec, '<listcomp>'))


def test_annotations():
    listed = listing(compiled('def f(a: x, *b: y, c: z = 1, **d) -> w: pass\nclass A: pass\n'))
    assert "BUILD_MAP 4" in listed and 'MAKE_FUNCTION 6' in listed and 'SETUP_ANNOTATIONS' not in listed
    listed = listing(compiled('if a:\n    x: y = z\n'))
    assert listed.startswith('  0   SETUP_ANNOTATIONS') and '__annotations__' in listed
    # a target in brackets or beyond a name has its annotation evaluated, in a function nothing has
    assert code_of('(x): y\n')[:3] == ['0   SETUP_ANNOTATIONS', '1   LOAD_NAME y', '2   POP_TOP']
    assert operations('a: b\nx.y: c = z\nx[y]: d') == [
        'LOAD_FAST z', 'LOAD_FAST x', 'STORE_ATTR y', 'LOAD_FAST x', 'POP_TOP', 'LOAD_FAST y', 'POP_TOP'] + RETURN_NONE


def test_lines():
    spec = inner_code(compiled('def f(x):\n'
                               '    y = (x +\n'
                               '         g(x,\n'
                               '           y))\n'
                               '    x.a(\n'
                               '    ).b(1)\n'), 'f')
    marked = ['%d %s' % (line, text.split()[1]) for line, text in zip(spec.linetable, lines(listing(spec)))]
    assert marked == [
        '2 LOAD_FAST', '3 LOAD_GLOBAL', '3 LOAD_FAST', '4 LOAD_FAST', '3 CALL_FUNCTION', '2 BINARY_ADD', '2 STORE_FAST',
        '5 LOAD_FAST', '5 LOAD_METHOD', '5 CALL_METHOD', '6 LOAD_METHOD', '6 LOAD_CONST', '6 CALL_METHOD', '5 POP_TOP',
        '5 LOAD_CONST', '5 RETURN_VALUE']
