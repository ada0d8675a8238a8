"""Tokens: kinds, indentation, lines and positions."""
from minipy.compiler import tokens as T
from minipy.compiler.tokenizer import Tokenizer


def tokens(source):
    return Tokenizer(source, '<test>').tokenize()


def kinds(source):
    """The tokens as words: the text of operators, keywords, names and literals, the kind of the others."""
    return ' '.join([t.value if t.value.strip() else T.KIND_NAMES[t.kind] for t in tokens(source)])


def test_operators_take_the_longest_match():
    assert kinds('a**=b//c>>=d...e->f:=g!=h<<i') == (
        'a **= b // c >>= d ... e -> f := g != h << i NEWLINE ENDMARKER')
    assert kinds('x=-1**+y@z@=~w') == 'x = - 1 ** + y @ z @= ~ w NEWLINE ENDMARKER'
    assert kinds('a.b..c') == 'a . b . . c NEWLINE ENDMARKER'


def test_every_operator_and_keyword_has_its_kind():
    closers = {'(': ')', '[': ']', '{': '}'}
    for text, kind in T.OPERATORS.items() + T.KEYWORDS.items():
        if text in closers.values():
            continue
        found = tokens(text + closers.get(text, ''))
        assert (found[0].kind, found[0].value) == (kind, text)
    assert [t.kind for t in tokens('([{}])')][3:6] == [T.RBRACE, T.RSQB, T.RPAR]
    assert len(set(T.OPERATORS.values() + T.KEYWORDS.values())) == len(T.OPERATORS) + len(T.KEYWORDS)


def test_names_and_strings():
    assert [t.kind for t in tokens('rb br f b x1 _ None nonlocal')][:-2] == (
        [T.NAME] * 6 + [T.KW_NONE, T.KW_NONLOCAL])
    assert [t.value for t in tokens('rb"a" Fr\'b\' u"""c\n"d""" b""')][:-2] == [
        'rb"a"', "Fr'b'", 'u"""c\n"d"""', 'b""']
    source = r"""'a\'b' '\\' '''\''''"""
    assert [t.value for t in tokens(source)][:-2] == source.split()
    assert tokens('caf\xc3\xa9 = 1')[0].value == 'caf\xc3\xa9'


def test_numbers():
    source = '0 00 1_0 0xF_f 0o17 0b1 1.5 1. .5 1e3 1E-3 1_0.0_1e+1_0 1j 1.5J 012.5 09e1'
    assert [t.value for t in tokens(source)][:-2] == source.split()
    assert kinds('1if x else 2') == '1 if x else 2 NEWLINE ENDMARKER'
    assert kinds('0x1for x in y') == '0x1f or x in y NEWLINE ENDMARKER'
    assert kinds('1..real') == '1. . real NEWLINE ENDMARKER'


def test_indentation():
    assert kinds('if a:\n  b\n  if c:\n      d\n\n# x\ne') == (
        'if a : NEWLINE INDENT b NEWLINE if c : NEWLINE INDENT d NEWLINE DEDENT DEDENT e NEWLINE ENDMARKER')
    assert kinds('if a:\n\tb\n\tc\n') == 'if a : NEWLINE INDENT b NEWLINE c NEWLINE DEDENT ENDMARKER'
    # a form feed starts the line anew
    assert kinds('a\n \x0cb') == 'a NEWLINE b NEWLINE ENDMARKER'


def test_blank_lines_and_comments_make_no_tokens():
    assert kinds('') == 'ENDMARKER'
    assert kinds('\n  \n\t# c\n   # d') == 'ENDMARKER'
    assert kinds('a # b\n   # c\n\nd') == 'a NEWLINE d NEWLINE ENDMARKER'


def test_brackets_and_backslashes_join_lines():
    assert kinds('(a,\n  # c\n\n b)\nc') == '( a , b ) NEWLINE c NEWLINE ENDMARKER'
    assert kinds('a + \\\n   b') == 'a + b NEWLINE ENDMARKER'
    assert kinds('if a:\n  b\n  \\\n c') == 'if a : NEWLINE INDENT b NEWLINE c NEWLINE DEDENT ENDMARKER'


def test_lines_and_offsets():
    source = 'a\n  \n(b,\n """x\ny""", c)\n\\\nd'
    where = [(t.value, t.lineno) for t in tokens(source) if t.kind in (T.NAME, T.STRING)]
    assert where == [('a', 1), ('b', 3), ('"""x\ny"""', 4), ('c', 5), ('d', 7)]
    for token in tokens(source):
        assert source[token.start:token.end] == token.value


def test_region_of_a_source():
    source = "f'{a\n+ (b)}'"
    region = Tokenizer(source, '<test>', 3, 10, 1, inside_fstring=True).tokenize()
    assert [(t.value, t.lineno, t.start) for t in region] == [
        ('a', 1, 3), ('+', 2, 5), ('(', 2, 7), ('b', 2, 8), (')', 2, 9), ('', 2, 10)]
