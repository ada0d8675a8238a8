# encoding: utf-8
"""str, with what CPython 3.11 answers."""
import pytest
from minipy.objspace.space import make_space
from tests.minipy.tables import check_table, run

PROGRAM = """
class S(str):
    pass


class Right:
    def __radd__(self, other):
        return 'radd of ' + other

    def __rmul__(self, other):
        return 'rmul of ' + other


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Table:
    def __getitem__(self, key):
        return key + 1


key = 'a'
"""

TABLES = {
    'construct': r"""
    str() -> ''
    str(5) -> '5'
    str('é') -> '\xe9'
    str(b'caf\xc3\xa9', 'utf-8') -> 'caf\xe9'
    str(b'\xff', 'latin-1') -> '\xff'
    str(b'\xff\xe9a', errors='replace') -> '\ufffd\ufffda'
    str(object=5) -> '5'
    str(bytearray(b'abc'), 'ascii') -> 'abc'
    str(b'a', 1) -> TypeError: str() argument 'encoding' must be str, not int
    str('a', 'utf-8') -> TypeError: decoding str is not supported
    str(1, 'utf-8') -> TypeError: decoding to str: need a bytes-like object, int found
    str(b'a', 'utf-8', 1) -> TypeError: str() argument 'errors' must be str, not int
    str(b'abc') -> "b'abc'"
    str(b'a', 'foo') -> LookupError: unknown encoding: foo
    str(b'\xe9', 'ascii', 'foo') -> LookupError: unknown error handler name 'foo'
    str.__new__(int) -> TypeError: str.__new__(int): int is not a subtype of str
    type(S('é')) is S, S('é') + '', type(S('é') + ''), type(str(S('x'))), len(S(b'\xc3\xa9', 'utf-8')) -> (True, '\xe9', <class 'str'>, <class 'str'>, 1)
    S('a') == 'a', 'a' == S('a'), hash(S('é')) == hash('é'), {'é': 1}[S('é')] -> (True, True, True, 1)
    hash('') == hash(''), hash('abc' + 'def') == hash('abcdef') -> (True, True)
    'abc'.__getnewargs__() -> ('abc',)
    """,
    'operators': r"""
    'a' + 'b', 'é' + 'a', '' + '€' -> ('ab', '\xe9a', '\u20ac')
    'a' + 1 -> TypeError: can only concatenate str (not "int") to str
    'a' + None -> TypeError: can only concatenate str (not "NoneType") to str
    'a' + Right() -> 'radd of a'
    'a' * Right() -> 'rmul of a'
    'ab' * 3, 3 * 'é€', 'a' * -1, 'a' * 0, '' * 10**10, 'a' * True -> ('ababab', '\xe9\u20ac\xe9\u20ac\xe9\u20ac', '', '', '', 'a')
    'a' * 1.5 -> TypeError: can't multiply sequence by non-int of type 'float'
    1.5 * 'a' -> TypeError: can't multiply sequence by non-int of type 'float'
    'a' * 'b' -> TypeError: can't multiply sequence by non-int of type 'str'
    'a' * 10**18 -> MemoryError
    'a' * 10**19 -> OverflowError: cannot fit 'int' into an index-sized integer
    'ab' * 2**62 -> OverflowError: repeated string is too long
    'abc'.__mul__(2), 'é'.__rmul__(2) -> ('abcabc', '\xe9\xe9')
    'b' in 'abc', 'é' in 'caé', '' in '', 'bc' in 'abc', 'cb' in 'abc', '\ud800' in 'a\ud800' -> (True, True, True, True, False, True)
    1 in 'abc' -> TypeError: 'in <string>' requires string as left operand, not int
    'a' < 'b', 'a' < 'é', 'é' < '€', '€' < '😀', 'ab' > 'abc', 'a' <= 'a', 'b' >= 'c', 'é' != 'è' -> (True, True, True, True, False, True, False, True)
    'a' == 1, 'a' != 1, 'a' == b'a', 'abc'.__eq__(1), 'abc'.__lt__(1) -> (False, True, False, NotImplemented, NotImplemented)
    'a' < 1 -> TypeError: '<' not supported between instances of 'str' and 'int'
    len(''), len('abc'), len('é€😀'), len('\ud800') -> (0, 3, 3, 1)
    bool(''), bool('é') -> (False, True)
    """,
    'index': r"""
    'abc'[0], 'abc'[-1], 'é€😀z'[1], 'é€😀z'[-2], 'abc'[True] -> ('a', 'c', '\u20ac', '\U0001f600', 'b')
    'abc'[5] -> IndexError: string index out of range
    'abc'[-4] -> IndexError: string index out of range
    'é€'[2] -> IndexError: string index out of range
    'é€'[-3] -> IndexError: string index out of range
    'abc'[10**30] -> IndexError: cannot fit 'int' into an index-sized integer
    'abc'[key] -> TypeError: string indices must be integers, not 'str'
    'abc'[1.5] -> TypeError: string indices must be integers, not 'float'
    'abc'[None] -> TypeError: string indices must be integers, not 'NoneType'
    [('é€😀z' * 50)[i] for i in (0, 3, 63, 64, 65, 127, 128, 199, -1, -200)] -> ['\xe9', 'z', 'z', '\xe9', '\u20ac', 'z', '\xe9', 'z', 'z', '\xe9']
    'é€😀z'[Index(2)] -> '\U0001f600'
    """,
    'slice': r"""
    'abcdef'[1:4], 'abcdef'[:-2], 'abcdef'[4:], 'abcdef'[::2], 'abcdef'[::-1], 'abcdef'[4:1:-2], 'abcdef'[5:2], 'abcdef'[-100:100] -> ('bcd', 'abcd', 'ef', 'ace', 'fedcba', 'ec', '', 'abcdef')
    'é€😀zab'[1:4], 'é€😀zab'[:-2], 'é€😀zab'[4:], 'é€😀zab'[::2], 'é€😀zab'[::-1], 'é€😀zab'[4:1:-2], 'é€😀zab'[5:2] -> ('\u20ac\U0001f600z', '\xe9\u20ac\U0001f600z', 'ab', '\xe9\U0001f600a', 'baz\U0001f600\u20ac\xe9', 'a\U0001f600', '')
    'é€'[10**30:], 'é€'[-10**30:10**30], 'é€'[None:None], 'é€'[Index(1):] -> ('', '\xe9\u20ac', '\xe9\u20ac', '\u20ac')
    'abc'[::2**63 - 1], 'é€a'[::-2**63], 'é€a'[2::-2**62], 'é€a'[2**62::-2**100] -> ('a', 'a', 'a', 'a')
    'abc'[::0] -> ValueError: slice step cannot be zero
    'abc'['a':] -> TypeError: slice indices must be integers or None or have an __index__ method
    """,
    'iterate': r"""
    list('abc'), list('é€😀'), list('') -> (['a', 'b', 'c'], ['\xe9', '\u20ac', '\U0001f600'], [])
    [c for c in 'aé'], tuple(reversed('é€z')), max('é€z'), sorted('zé€a') -> (['a', '\xe9'], ('z', '\u20ac', '\xe9'), '\u20ac', ['a', 'z', '\xe9', '\u20ac'])
    next(iter('')) -> StopIteration
    '-'.join(iter('é€')), dict.fromkeys('aéa'), set('é') == {'é'} -> ('\xe9-\u20ac', {'a': None, '\xe9': None}, True)
    """,
    'repr': r"""
    'abc', "it's", '"', '\'"', 'a\\b', '\t\n\r\x00\x1f\x7f', 'é', '\x80\xa0\xad', '€', '😀', '\ud800', '\U000e0001', '\u200b\u2028' -> ('abc', "it's", '"', '\'"', 'a\\b', '\t\n\r\x00\x1f\x7f', '\xe9', '\x80\xa0\xad', '\u20ac', '\U0001f600', '\ud800', '\U000e0001', '\u200b\u2028')
    str(repr('é€😀\xad')), len(repr('é\u200b\U0010ffff')), repr('é\'') -> ("'\xe9\u20ac\U0001f600\\xad'", 19, '"\xe9\'"')
    ascii('é€😀'), ascii("it's é"), ascii('abc') -> ("'\\xe9\\u20ac\\U0001f600'", '"it\'s \\xe9"', "'abc'")
    repr(S('é')), str(S('é')), format(S('é'), '>3') -> ("'\xe9'", '\xe9', '  \xe9')
    """,
    'find': r"""
    'abcabc'.find('b'), 'abcabc'.find('b', 2), 'abcabc'.find('b', 2, 4), 'abcabc'.find('x'), 'abc'.find(''), 'abc'.find('', 3), 'abc'.find('', 4), 'abc'.find('', 2, 1) -> (1, 4, -1, -1, 0, 3, -1, -1)
    'é€aé€a'.find('a'), 'é€aé€a'.find('€', 2), 'é€aé€a'.find('é', -3), 'é€aé€a'.find('', 6), 'é€aé€a'.find('', 7), 'é€aé€a'.find('é', None, None) -> (2, 4, 3, 6, -1, 0)
    'abcabc'.rfind('b'), 'abcabc'.rfind('b', 0, 4), 'é€aé€a'.rfind('é'), 'é€aé€a'.rfind('é', 0, 3), 'é€a'.rfind(''), 'é€a'.rfind('', 0, 2), 'é'.rfind('è') -> (4, 1, 3, 0, 3, 2, -1)
    'abcabc'.index('c'), 'é€aé€a'.index('a', 3), 'é€aé€a'.rindex('€') -> (2, 5, 4)
    'a'.index('é') -> ValueError: substring not found
    'a'.rindex('b') -> ValueError: substring not found
    'abc'.find(1) -> TypeError: must be str, not int
    'abc'.find('b', 'a') -> TypeError: slice indices must be integers or None or have an __index__ method
    'abc'.find('b', 10**30), 'abc'.find('b', -10**30, 10**30), 'abc'.find('c', Index(1)) -> (-1, 1, 2)
    ('é' * 100 + 'z').find('z'), ('é' * 100 + 'zz').rfind('z'), ('€😀' * 100).find('😀', 150) -> (100, 101, 151)
    """,
    'count': r"""
    'abcabc'.count('b'), 'aaaa'.count('aa'), 'abc'.count(''), 'é€é'.count('é'), 'é€é'.count(''), 'é€é'.count('', 2), 'é€é'.count('', 4), 'é€é'.count('é', 1), ''.count('') -> (2, 2, 4, 2, 4, 2, 0, 1, 1)
    'abc'.count(1) -> TypeError: must be str, not int
    """,
    'startswith': r"""
    'abc'.startswith('ab'), 'abc'.startswith('b', 1), 'abc'.startswith(''), 'abc'.startswith('', 3), 'abc'.startswith('', 4), 'abc'.startswith(('x', 'a')), 'abc'.startswith(()), 'abc'.startswith('abcd') -> (True, True, True, True, False, True, False, False)
    'é€a'.startswith('é'), 'é€a'.startswith('€', 1), 'é€a'.startswith('€', 2), 'é€a'.startswith('é€', 0, 1), 'é'.startswith('è') -> (True, True, False, False, False)
    'abc'.endswith('bc'), 'abc'.endswith('b', 0, 2), 'abc'.endswith(''), 'abc'.endswith('', 4), 'abc'.endswith(('x', 'c')), 'é€a'.endswith('€a'), 'é€a'.endswith('€', 0, 2), 'é€a'.endswith('a', -1) -> (True, True, True, False, True, True, True, True)
    'abc'.startswith(1) -> TypeError: startswith first arg must be str or a tuple of str, not int
    'abc'.startswith((1,)) -> TypeError: tuple for startswith must only contain str, not int
    'abc'.endswith(1) -> TypeError: endswith first arg must be str or a tuple of str, not int
    'abc'.endswith(('c', 1)) -> True
    """,
    'split': r"""
    'a b  c'.split(), ' a\u2003é\t'.split(), 'a\x1cb'.split(), ''.split(), 'a,b,,c'.split(','), 'a,b,c'.split(',', 1), 'é€é'.split('€'), 'aéb'.split('é', 0), ''.split(','), 'a<>b<>c'.split('<>', 1) -> (['a', 'b', 'c'], ['a', '\xe9'], ['a', 'b'], [], ['a', 'b', '', 'c'], ['a', 'b,c'], ['\xe9', '\xe9'], ['a\xe9b'], [''], ['a', 'b<>c'])
    'a b c'.split(None, 1), ' a  b  c '.split(None, 1), 'a b c'.split(maxsplit=1), 'a b c'.split(sep=' ', maxsplit=1), 'a b'.split(None, 0) -> (['a', 'b c'], ['a', 'b  c '], ['a', 'b c'], ['a', 'b c'], ['a b'])
    'a,b,c'.rsplit(',', 1), 'é€é€'.rsplit('€', 1), ' a b  c '.rsplit(None, 1), 'a\u2003b'.rsplit(), 'a b'.rsplit(sep=None), 'aXXbXXc'.rsplit('XX', 1) -> (['a,b', 'c'], ['\xe9\u20ac\xe9', ''], [' a b', 'c'], ['a', 'b'], ['a', 'b'], ['aXXb', 'c'])
    'aXXbXXc'.split('XX', 2**63 - 1), 'aXXb'.rsplit('XX', 2**63 - 1), 'a b'.split(None, 2**63 - 1), 'aa'.replace('aa', 'b', 2**63 - 1) -> (['a', 'b', 'c'], ['a', 'b'], ['a', 'b'], 'b')
    'a'.split('') -> ValueError: empty separator
    'a'.rsplit('') -> ValueError: empty separator
    'a'.split(1) -> TypeError: must be str or None, not int
    'a'.split(maxsplit='a') -> TypeError: 'str' object cannot be interpreted as an integer
    'a\nb\r\nc\rd'.splitlines(), 'a\nb\r\n'.splitlines(True), 'a\x0bb\x0cc\x1cd\x85e\u2028f\u2029'.splitlines(), ''.splitlines(), '\n\n'.splitlines(), 'é\n'.splitlines(keepends=True) -> (['a', 'b', 'c', 'd'], ['a\n', 'b\r\n'], ['a', 'b', 'c', 'd', 'e', 'f'], [], ['', ''], ['\xe9\n'])
    'a-b-c'.partition('-'), 'abc'.partition('-'), 'é€é'.partition('€'), 'a-b-c'.rpartition('-'), 'abc'.rpartition('-'), 'é€é€'.rpartition('€') -> (('a', '-', 'b-c'), ('abc', '', ''), ('\xe9', '\u20ac', '\xe9'), ('a-b', '-', 'c'), ('', '', 'abc'), ('\xe9\u20ac\xe9', '\u20ac', ''))
    'a'.partition('') -> ValueError: empty separator
    'a'.rpartition(1) -> TypeError: must be str, not int
    """,
    'strip': r"""
    '  a b '.strip(), '  a '.lstrip(), ' a  '.rstrip(), '\u2003é\x1f\x85'.strip(), 'xxaxx'.strip('x'), 'abcba'.strip('ab'), 'éèaéè'.strip('èé'), 'éa'.lstrip('a'), 'aé'.rstrip('é'), ''.strip(), '   '.strip(), 'a'.strip(''), 'a'.strip(None) -> ('a b', 'a ', ' a', '\xe9', 'a', 'c', 'a', '\xe9a', 'a', '', '', 'a', 'a')
    'a'.strip(1) -> TypeError: strip arg must be None or str
    'a'.lstrip(b'a') -> TypeError: lstrip arg must be None or str
    'prefix-a'.removeprefix('prefix-'), 'a'.removeprefix('b'), 'éa'.removeprefix('é'), 'aé'.removesuffix('é'), 'abc'.removesuffix(''), 'abc'.removesuffix('bc'), 'a'.removesuffix('aa') -> ('a', 'a', 'a', 'a', 'abc', 'a', 'a')
    'abc'.removeprefix(1) -> TypeError: removeprefix() argument must be str, not int
    """,
    'replace': r"""
    'abcabc'.replace('b', 'XY'), 'abcabc'.replace('b', '', 1), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), 'é€é'.replace('é', 'e'), 'é€'.replace('', '-'), 'é€'.replace('', '-', 2), ''.replace('', 'x'), 'abc'.replace('b', 'é'), 'aaa'.replace('a', 'b', 2), 'aaa'.replace('a', 'b', -1), 'abc'.replace('abc', ''), ''.replace('a', 'b'), 'abc'.replace('x', 'y', 0) -> ('aXYcaXYc', 'acabc', '-a-b-c-', '-a-bc', 'e\u20ace', '-\xe9-\u20ac-', '-\xe9-\u20ac', 'x', 'a\xe9c', 'bba', 'bbb', '', '', 'abc')
    'a'.replace(1, 'a') -> TypeError: replace() argument 1 must be str, not int
    'a'.replace('a', 1) -> TypeError: replace() argument 2 must be str, not int
    ('a' * 10**6).replace('a', 'b' * 10**6).replace('b', 'c' * 10**7) -> MemoryError
    """,
    'join': r"""
    ','.join(['a', 'é', '']), ''.join([]), 'é'.join('abc'), '-'.join(('a',)), ', '.join({'k': 1}), ' '.join(c for c in 'ab') -> ('a,\xe9,', '', 'a\xe9b\xe9c', 'a', 'k', 'a b')
    'a'.join(1) -> TypeError: can only join an iterable
    'a'.join([1]) -> TypeError: sequence item 0: expected str instance, int found
    'a'.join(['x', 1]) -> TypeError: sequence item 1: expected str instance, int found
    'a'.join([b'x']) -> TypeError: sequence item 0: expected str instance, bytes found
    """,
    'justify': r"""
    'ab'.center(5), 'ab'.center(7, '*'), 'abc'.center(6, '*'), 'é'.center(4, '€'), 'abc'.center(2), 'ab'.ljust(4) + '|', 'é'.ljust(3, '€'), 'é'.rjust(3), 'ab'.rjust(5, '0'), 'ab'.ljust(-1), 'ab'.center(Index(4)) -> ('  ab ', '***ab**', '*abc**', '\u20ac\xe9\u20ac\u20ac', 'abc', 'ab  |', '\xe9\u20ac\u20ac', '  \xe9', '000ab', 'ab', ' ab ')
    'a'.center('a') -> TypeError: 'str' object cannot be interpreted as an integer
    'a'.center(5, 1) -> TypeError: The fill character must be a unicode character, not int
    'a'.center(5, 'ab') -> TypeError: The fill character must be exactly one character long
    'a'.center(10**18) -> MemoryError
    '42'.zfill(5), '-42'.zfill(5), '+é'.zfill(4), ''.zfill(2), '--1'.zfill(5), 'abc'.zfill(2), '-'.zfill(0) -> ('00042', '-0042', '+00\xe9', '00', '-00-1', 'abc', '-')
    'abc'.zfill(1.5) -> TypeError: 'float' object cannot be interpreted as an integer
    'a\tb'.expandtabs(), 'é\tb\n\tc'.expandtabs(4), '\t\t'.expandtabs(tabsize=2), 'a\tb'.expandtabs(0), 'a\tb'.expandtabs(-3), '12345678\t9'.expandtabs(), 'a\rb\tc'.expandtabs(4) -> ('a       b', '\xe9   b\n    c', '    ', 'ab', 'ab', '12345678        9', 'a\rb   c')
    'a'.expandtabs(10**10) -> OverflowError: Python int too large to convert to C int
    """,
    'case': r"""
    'abc'.upper(), 'straße ﬁ'.upper(), 'éàω'.upper(), 'ABC'.lower(), 'ÉÀΩ'.lower(), 'ΟΔΥΣΣΕΥΣ'.lower(), 'ΑΣ.'.lower(), 'ΑΣΑ'.lower(), 'İ'.lower() -> ('ABC', 'STRASSE FI', '\xc9\xc0\u03a9', 'abc', '\xe9\xe0\u03c9', '\u03bf\u03b4\u03c5\u03c3\u03c3\u03b5\u03c5\u03c2', '\u03b1\u03c2.', '\u03b1\u03c3\u03b1', 'i\u0307')
    "hello world's".title(), 'éa ÀB'.title(), '1a 2B'.title(), 'hELLO wORLD'.capitalize(), 'éCOLE'.capitalize(), '\u01c6a'.capitalize(), ''.capitalize(), ''.title() -> ("Hello World'S", '\xc9a \xc0b', '1A 2B', 'Hello world', '\xc9cole', '\u01c5a', '', '')
    'aBcÉ'.swapcase(), 'ß'.swapcase(), 'Straße'.casefold(), 'ΑΣς'.casefold(), 'ABC'.casefold() -> ('AbC\xe9', 'SS', 'strasse', '\u03b1\u03c3\u03c3', 'abc')
    """,
    'ask': r"""
    'abc'.isalpha(), 'aé'.isalpha(), 'a1'.isalpha(), ''.isalpha(), '\u4e00'.isalpha(), 'a\u0301'.isalpha() -> (True, True, False, False, True, False)
    'a1'.isalnum(), '½'.isalnum(), 'a b'.isalnum(), ''.isalnum() -> (True, True, False, False)
    '12'.isdecimal(), '\u0661'.isdecimal(), '²'.isdecimal(), '12'.isdigit(), '²'.isdigit(), '½'.isdigit(), '½'.isnumeric(), '\u4e00'.isnumeric(), ''.isnumeric(), ''.isdecimal(), ''.isdigit() -> (True, True, False, True, True, False, True, True, False, False, False)
    ' \t\n\x1c'.isspace(), '\u2003'.isspace(), ''.isspace(), ' a'.isspace(), '\x85'.isspace(), '\u200b'.isspace() -> (True, True, False, False, True, False)
    'abc'.islower(), 'aBc'.islower(), 'é1'.islower(), '1'.islower(), 'ª'.islower(), 'ABC'.isupper(), 'É1'.isupper(), '1'.isupper(), '\u01c5'.isupper(), '\u01c5'.islower(), ''.isupper() -> (True, False, True, False, True, True, True, False, False, False, False)
    'Abc Def'.istitle(), 'Abc def'.istitle(), 'ABc'.istitle(), '\u01c5a'.istitle(), '1A'.istitle(), ''.istitle(), 'Éa'.istitle() -> (True, False, False, True, True, False, True)
    'abc'.isascii(), 'é'.isascii(), ''.isascii() -> (True, False, True)
    'abc'.isidentifier(), '_a1'.isidentifier(), '1a'.isidentifier(), 'é\u0301'.isidentifier(), '\u0301'.isidentifier(), 'a-b'.isidentifier(), ''.isidentifier(), 'class'.isidentifier(), 'aé·'.isidentifier() -> (True, True, False, True, False, False, False, True, True)
    'abc é'.isprintable(), 'a\n'.isprintable(), '\xa0'.isprintable(), '\xad'.isprintable(), ''.isprintable(), '\ud800'.isprintable() -> (True, False, False, False, True, False)
    """,
    'translate': r"""
    'abc'.translate({97: 'xx', 98: None, 99: 100}), 'é€'.translate({0xe9: '😀'}), 'abc'.translate({}), 'abc'.translate('0' * 98 + 'é'), 'a'.translate(Table()) -> ('xxd', '\U0001f600\u20ac', 'abc', '0\xe9c', 'b')
    'abc'.translate(5) -> TypeError: 'int' object is not subscriptable
    'abc'.translate({97: -1}) -> ValueError: character mapping must be in range(0x110000)
    'abc'.translate({97: 0x110000}) -> ValueError: character mapping must be in range(0x110000)
    'abc'.translate({97: 10**30}) -> ValueError: character mapping must be in range(0x110000)
    'abc'.translate({97: 1.5}) -> TypeError: character mapping must return integer, None or str
    'abc'.translate([1]) -> 'abc'
    str.maketrans('ab', 'cd'), str.maketrans('aé', '€b', 'xy'), str.maketrans({'a': 1, 5: None, 'é': 'xyz'}), 'x'.maketrans('a', 'b') -> ({97: 99, 98: 100}, {97: 8364, 233: 98, 120: None, 121: None}, {97: 1, 5: None, 233: 'xyz'}, {97: 98})
    str.maketrans(1) -> TypeError: if you give only one argument to maketrans it must be a dict
    str.maketrans({'ab': 1}) -> ValueError: string keys in translate table must be of length 1
    str.maketrans({1.5: 1}) -> TypeError: keys in translate table must be strings or integers
    str.maketrans('ab', 'c') -> ValueError: the first two maketrans arguments must have equal length
    str.maketrans('ab', 1) -> TypeError: maketrans() argument 2 must be str, not int
    str.maketrans(1, 'ab') -> TypeError: first maketrans argument must be a string if there is a second argument
    str.maketrans('ab', 'cd', 1) -> TypeError: maketrans() argument 3 must be str, not int
    """,
    'format': r"""
    '{} {x}'.format('é', x=5), '{0!r:>5}'.format('é'), '{a[0]}{a[1]:03}'.format_map({'a': 'é5'[:1] and ['é', 5]}), '%s-%05d|%-4s|' % ('é', 42, '€'), format('é', '*^5'), format('abc', '.2'), f'{"é"!a:>8}' -> ('\xe9 5', "  '\xe9'", '\xe9005', '\xe9-00042|\u20ac   |', '**\xe9**', 'ab', "  '\\xe9'")
    '{self}{1}'.format(0, 1, self='é'), '{}{}'.format(*'ab'), '{a}'.format(**{'a': 1}) -> ('\xe91', 'ab', '1')
    '{}'.format() -> IndexError: Replacement index 0 out of range for positional args tuple
    '{x}'.format_map({}) -> KeyError: 'x'
    '%d' % 'a' -> TypeError: %d format: a real number is required, not str
    '%s %s' % 'é' -> TypeError: not enough arguments for format string
    format('a', 'd') -> ValueError: Unknown format code 'd' for object of type 'str'
    'é'.__format__(1) -> TypeError: __format__() argument must be str, not int
    """,
    'encode': r"""
    'é€😀'.encode(), 'é'.encode('latin-1'), 'abc'.encode('ascii'), 'é'.encode(encoding='UTF8'), 'é😀'.encode('utf-16-le'), 'é'.encode('utf-16'), 'é😀'.encode('utf-16-be'), 'é'.encode('utf-32'), '😀'.encode('utf-32-be'), 'é'.encode('utf-8-sig'), 'é'.encode('ISO-8859-1'), ''.encode(' UTF 8 ') -> (b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80', b'\xe9', b'abc', b'\xc3\xa9', b'\xe9\x00=\xd8\x00\xde', b'\xff\xfe\xe9\x00', b'\x00\xe9\xd8=\xde\x00', b'\xff\xfe\x00\x00\xe9\x00\x00\x00', b'\x00\x01\xf6\x00', b'\xef\xbb\xbf\xc3\xa9', b'\xe9', b'')
    'é'.encode('ascii', 'ignore'), 'aé€b'.encode('ascii', 'replace'), 'é€😀'.encode('ascii', 'backslashreplace'), 'é€'.encode('latin-1', 'xmlcharrefreplace'), 'a\udcff\udc80'.encode('utf-8', 'surrogateescape'), '\ud800a'.encode('utf-8', 'surrogatepass'), '\ud800'.encode('utf-8', 'replace'), '\ud800'.encode('utf-16-le', 'surrogatepass'), '\udce9'.encode('latin-1', 'surrogateescape'), '\ud800'.encode('utf-16-le', 'replace') -> (b'', b'a??b', b'\\xe9\\u20ac\\U0001f600', b'\xe9&#8364;', b'a\xff\x80', b'\xed\xa0\x80a', b'?', b'\x00\xd8', b'\xe9', b'?\x00')
    'é'.encode('ascii') -> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
    'aééb'.encode('ascii') -> UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
    'a€€b'.encode('latin-1') -> UnicodeEncodeError: 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)
    'a😀b'.encode('ascii') -> UnicodeEncodeError: 'ascii' codec can't encode character '\U0001f600' in position 1: ordinal not in range(128)
    'a\ud800\ud800b'.encode('utf-8') -> UnicodeEncodeError: 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed
    'a\ud800b'.encode('utf-16') -> UnicodeEncodeError: 'utf-16' codec can't encode character '\ud800' in position 1: surrogates not allowed
    'a\ud800b'.encode('utf-32') -> UnicodeEncodeError: 'utf-32' codec can't encode character '\ud800' in position 1: surrogates not allowed
    '\udc80€'.encode('ascii', 'surrogateescape') -> UnicodeEncodeError: 'ascii' codec can't encode character '\u20ac' in position 1: ordinal not in range(128)
    '€\udc80'.encode('ascii', 'surrogateescape') -> UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
    '\ud800\udc80'.encode('utf-8', 'surrogateescape') -> UnicodeEncodeError: 'utf-8' codec can't encode characters in position 0-1: surrogates not allowed
    'é\ud800'.encode('ascii', 'surrogatepass') -> UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
    'a'.encode('foo') -> LookupError: unknown encoding: foo
    'é'.encode('ascii', 'foo') -> LookupError: unknown error handler name 'foo'
    'a'.encode(5) -> TypeError: encode() argument 'encoding' must be str, not int
    'a'.encode('utf-8', 5) -> TypeError: encode() argument 'errors' must be str, not int
    """,
}


@pytest.mark.parametrize('topic', sorted(TABLES))
def test_answers(topic):
    check_table(TABLES[topic], run(PROGRAM))


def test_translate_table_lookup_errors_pass_through():
    check_table(r"""
    'ab'.translate(Failing()) -> ValueError: no such thing
    """, run("""
class Failing:
    def __getitem__(self, key):
        raise ValueError('no such thing')
"""))


def test_index_of_positions_is_kept():
    space = make_space()
    w_text = space.newtext('\xc3\xa9' * 300)
    assert space.text_w(space.getitem(w_text, space.newint(250))) == '\xc3\xa9'
    index = w_text._index
    assert index is not None
    space.getitem(w_text, space.newint(3))
    assert w_text._index is index
