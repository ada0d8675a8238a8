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


def problem(function, *args):
    try:
        function(*args)
    except UnicodeError as e:
        return e.encoding, e.start, e.end, e.reason


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
    type(S('é')) is S -> True
    S('é') + '' -> '\xe9'
    type(S('é') + '') -> <class 'str'>
    type(str(S('x'))) -> <class 'str'>
    len(S(b'\xc3\xa9', 'utf-8')) -> 1
    S('a') == 'a' -> True
    'a' == S('a') -> True
    hash(S('é')) == hash('é') -> True
    {'é': 1}[S('é')] -> 1
    hash('') == hash('') -> True
    hash('abc' + 'def') == hash('abcdef') -> True
    'abc'.__getnewargs__() -> ('abc',)
    """,
    'operators': r"""
    'a' + 'b' -> 'ab'
    'é' + 'a' -> '\xe9a'
    '' + '€' -> '\u20ac'
    'a' + 1 -> TypeError: can only concatenate str (not "int") to str
    'a' + None -> TypeError: can only concatenate str (not "NoneType") to str
    'a' + Right() -> 'radd of a'
    'a' * Right() -> 'rmul of a'
    'ab' * 3 -> 'ababab'
    3 * 'é€' -> '\xe9\u20ac\xe9\u20ac\xe9\u20ac'
    'a' * -1 -> ''
    'a' * 0 -> ''
    '' * 10**10 -> ''
    'a' * True -> 'a'
    'a' * 1.5 -> TypeError: can't multiply sequence by non-int of type 'float'
    1.5 * 'a' -> TypeError: can't multiply sequence by non-int of type 'float'
    'a' * 'b' -> TypeError: can't multiply sequence by non-int of type 'str'
    'a' * 10**18 -> MemoryError
    'a' * 10**19 -> OverflowError: cannot fit 'int' into an index-sized integer
    'ab' * 2**62 -> OverflowError: repeated string is too long
    'abc'.__mul__(2) -> 'abcabc'
    'é'.__rmul__(2) -> '\xe9\xe9'
    'b' in 'abc' -> True
    'é' in 'caé' -> True
    '' in '' -> True
    'bc' in 'abc' -> True
    'cb' in 'abc' -> False
    '\ud800' in 'a\ud800' -> True
    1 in 'abc' -> TypeError: 'in <string>' requires string as left operand, not int
    'a' < 'b' -> True
    'a' < 'é' -> True
    'é' < '€' -> True
    '€' < '😀' -> True
    'ab' > 'abc' -> False
    'a' <= 'a' -> True
    'b' >= 'c' -> False
    'é' != 'è' -> True
    'a' == 1 -> False
    'a' != 1 -> True
    'a' == b'a' -> False
    'abc'.__eq__(1) -> NotImplemented
    'abc'.__lt__(1) -> NotImplemented
    'a' < 1 -> TypeError: '<' not supported between instances of 'str' and 'int'
    len('') -> 0
    len('abc') -> 3
    len('é€😀') -> 3
    len('\ud800') -> 1
    bool('') -> False
    bool('é') -> True
    """,
    'index': r"""
    'abc'[0] -> 'a'
    'abc'[-1] -> 'c'
    'é€😀z'[1] -> '\u20ac'
    'é€😀z'[-2] -> '\U0001f600'
    'abc'[True] -> 'b'
    'abc'[5] -> IndexError: string index out of range
    'abc'[-4] -> IndexError: string index out of range
    'é€'[2] -> IndexError: string index out of range
    'é€'[-3] -> IndexError: string index out of range
    'abc'[10**30] -> IndexError: cannot fit 'int' into an index-sized integer
    'abc'[key] -> TypeError: string indices must be integers, not 'str'
    'abc'[1.5] -> TypeError: string indices must be integers, not 'float'
    'abc'[None] -> TypeError: string indices must be integers, not 'NoneType'
    ''.join(('é€😀z' * 50)[i] for i in (0, 3, 63, 64, 65, 127, 128, 199, -1, -200)) == 'ézz' + 'é€zéz' + 'zé' -> True
    'é€😀z'[Index(2)] -> '\U0001f600'
    """,
    'slice': r"""
    'abcdef'[1:4] -> 'bcd'
    'abcdef'[:-2] -> 'abcd'
    'abcdef'[4:] -> 'ef'
    'abcdef'[::2] -> 'ace'
    'abcdef'[::-1] -> 'fedcba'
    'abcdef'[4:1:-2] -> 'ec'
    'abcdef'[5:2] -> ''
    'abcdef'[-100:100] -> 'abcdef'
    'é€😀zab'[1:4] -> '\u20ac\U0001f600z'
    'é€😀zab'[:-2] -> '\xe9\u20ac\U0001f600z'
    'é€😀zab'[4:] -> 'ab'
    'é€😀zab'[::2] -> '\xe9\U0001f600a'
    'é€😀zab'[::-1] -> 'baz\U0001f600\u20ac\xe9'
    'é€😀zab'[4:1:-2] -> 'a\U0001f600'
    'é€😀zab'[5:2] -> ''
    'é€'[10**30:] -> ''
    'é€'[-10**30:10**30] -> '\xe9\u20ac'
    'é€'[None:None] -> '\xe9\u20ac'
    'é€'[Index(1):] -> '\u20ac'
    'abc'[::2**63 - 1] -> 'a'
    'é€a'[::-2**63] -> 'a'
    'é€a'[2::-2**62] -> 'a'
    'é€a'[2**62::-2**100] -> 'a'
    'abc'[::0] -> ValueError: slice step cannot be zero
    'abc'['a':] -> TypeError: slice indices must be integers or None or have an __index__ method
    """,
    'iterate': r"""
    list('abc') -> ['a', 'b', 'c']
    list('é€😀') -> ['\xe9', '\u20ac', '\U0001f600']
    list('') -> []
    [c for c in 'aé'] -> ['a', '\xe9']
    tuple(reversed('é€z')) -> ('z', '\u20ac', '\xe9')
    max('é€z') -> '\u20ac'
    sorted('zé€a') -> ['a', 'z', '\xe9', '\u20ac']
    next(iter('')) -> StopIteration
    '-'.join(iter('é€')) -> '\xe9-\u20ac'
    dict.fromkeys('aéa') -> {'a': None, '\xe9': None}
    set('é') == {'é'} -> True
    """,
    'repr': r"""
    'abc' -> 'abc'
    "it's" -> "it's"
    '"' -> '"'
    '\'"' -> '\'"'
    'a\\b' -> 'a\\b'
    '\t\n\r\x00\x1f\x7f' -> '\t\n\r\x00\x1f\x7f'
    'é' -> '\xe9'
    '\x80\xa0\xad' -> '\x80\xa0\xad'
    '€' -> '\u20ac'
    '😀' -> '\U0001f600'
    '\ud800' -> '\ud800'
    '\U000e0001' -> '\U000e0001'
    '\u200b\u2028' -> '\u200b\u2028'
    str(repr('é€😀\xad')) -> "'\xe9\u20ac\U0001f600\\xad'"
    len(repr('é\u200b\U0010ffff')) -> 19
    repr('é\'') -> '"\xe9\'"'
    ascii('é€😀') -> "'\\xe9\\u20ac\\U0001f600'"
    ascii("it's é") -> '"it\'s \\xe9"'
    ascii('abc') -> "'abc'"
    repr(S('é')) -> "'\xe9'"
    str(S('é')) -> '\xe9'
    format(S('é'), '>3') -> '  \xe9'
    """,
    'find': r"""
    'abcabc'.find('b') -> 1
    'abcabc'.find('b', 2) -> 4
    'abcabc'.find('b', 2, 4) -> -1
    'abcabc'.find('x') -> -1
    'abc'.find('') -> 0
    'abc'.find('', 3) -> 3
    'abc'.find('', 4) -> -1
    'abc'.find('', 2, 1) -> -1
    'é€aé€a'.find('a') -> 2
    'é€aé€a'.find('€', 2) -> 4
    'é€aé€a'.find('é', -3) -> 3
    'é€aé€a'.find('', 6) -> 6
    'é€aé€a'.find('', 7) -> -1
    'é€aé€a'.find('é', None, None) -> 0
    'abcabc'.rfind('b') -> 4
    'abcabc'.rfind('b', 0, 4) -> 1
    'é€aé€a'.rfind('é') -> 3
    'é€aé€a'.rfind('é', 0, 3) -> 0
    'é€a'.rfind('') -> 3
    'é€a'.rfind('', 0, 2) -> 2
    'é'.rfind('è') -> -1
    'abcabc'.index('c') -> 2
    'é€aé€a'.index('a', 3) -> 5
    'é€aé€a'.rindex('€') -> 4
    'a'.index('é') -> ValueError: substring not found
    'a'.rindex('b') -> ValueError: substring not found
    'abc'.find(1) -> TypeError: must be str, not int
    'abc'.find('b', 'a') -> TypeError: slice indices must be integers or None or have an __index__ method
    'abc'.find('b', 10**30) -> -1
    'abc'.find('b', -10**30, 10**30) -> 1
    'abc'.find('c', Index(1)) -> 2
    ('é' * 100 + 'z').find('z') -> 100
    ('é' * 100 + 'zz').rfind('z') -> 101
    ('€😀' * 100).find('😀', 150) -> 151
    """,
    'count': r"""
    'abcabc'.count('b') -> 2
    'aaaa'.count('aa') -> 2
    'abc'.count('') -> 4
    'é€é'.count('é') -> 2
    'é€é'.count('') -> 4
    'é€é'.count('', 2) -> 2
    'é€é'.count('', 4) -> 0
    'é€é'.count('é', 1) -> 1
    ''.count('') -> 1
    'abc'.count(1) -> TypeError: must be str, not int
    """,
    'startswith': r"""
    'abc'.startswith('ab') -> True
    'abc'.startswith('b', 1) -> True
    'abc'.startswith('') -> True
    'abc'.startswith('', 3) -> True
    'abc'.startswith('', 4) -> False
    'abc'.startswith(('x', 'a')) -> True
    'abc'.startswith(()) -> False
    'abc'.startswith('abcd') -> False
    'é€a'.startswith('é') -> True
    'é€a'.startswith('€', 1) -> True
    'é€a'.startswith('€', 2) -> False
    'é€a'.startswith('é€', 0, 1) -> False
    'é'.startswith('è') -> False
    'abc'.endswith('bc') -> True
    'abc'.endswith('b', 0, 2) -> True
    'abc'.endswith('') -> True
    'abc'.endswith('', 4) -> False
    'abc'.endswith(('x', 'c')) -> True
    'é€a'.endswith('€a') -> True
    'é€a'.endswith('€', 0, 2) -> True
    'é€a'.endswith('a', -1) -> True
    'abc'.startswith(1) -> TypeError: startswith first arg must be str or a tuple of str, not int
    'abc'.startswith((1,)) -> TypeError: tuple for startswith must only contain str, not int
    'abc'.endswith(1) -> TypeError: endswith first arg must be str or a tuple of str, not int
    'abc'.endswith(('c', 1)) -> True
    """,
    'split': r"""
    'a b  c'.split() -> ['a', 'b', 'c']
    ' a\u2003é\t'.split() -> ['a', '\xe9']
    'a\x1cb'.split() -> ['a', 'b']
    ''.split() -> []
    'a,b,,c'.split(',') -> ['a', 'b', '', 'c']
    'a,b,c'.split(',', 1) -> ['a', 'b,c']
    'é€é'.split('€') -> ['\xe9', '\xe9']
    'aéb'.split('é', 0) -> ['a\xe9b']
    ''.split(',') -> ['']
    'a<>b<>c'.split('<>', 1) -> ['a', 'b<>c']
    'a b c'.split(None, 1) -> ['a', 'b c']
    ' a  b  c '.split(None, 1) -> ['a', 'b  c ']
    'a b c'.split(maxsplit=1) -> ['a', 'b c']
    'a b c'.split(sep=' ', maxsplit=1) -> ['a', 'b c']
    'a b'.split(None, 0) -> ['a b']
    'a,b,c'.rsplit(',', 1) -> ['a,b', 'c']
    'é€é€'.rsplit('€', 1) -> ['\xe9\u20ac\xe9', '']
    ' a b  c '.rsplit(None, 1) -> [' a b', 'c']
    'a\u2003b'.rsplit() -> ['a', 'b']
    'a b'.rsplit(sep=None) -> ['a', 'b']
    'aXXbXXc'.rsplit('XX', 1) -> ['aXXb', 'c']
    'aXXbXXc'.split('XX', 2**63 - 1) -> ['a', 'b', 'c']
    'aXXb'.rsplit('XX', 2**63 - 1) -> ['a', 'b']
    'a b'.split(None, 2**63 - 1) -> ['a', 'b']
    'aa'.replace('aa', 'b', 2**63 - 1) -> 'b'
    'a'.split('') -> ValueError: empty separator
    'a'.rsplit('') -> ValueError: empty separator
    'a'.split(1) -> TypeError: must be str or None, not int
    'a'.split(maxsplit='a') -> TypeError: 'str' object cannot be interpreted as an integer
    'a\nb\r\nc\rd'.splitlines() -> ['a', 'b', 'c', 'd']
    'a\nb\r\n'.splitlines(True) -> ['a\n', 'b\r\n']
    'a\x0bb\x0cc\x1cd\x85e\u2028f\u2029'.splitlines() -> ['a', 'b', 'c', 'd', 'e', 'f']
    ''.splitlines() -> []
    '\n\n'.splitlines() -> ['', '']
    'é\n'.splitlines(keepends=True) -> ['\xe9\n']
    'a-b-c'.partition('-') -> ('a', '-', 'b-c')
    'abc'.partition('-') -> ('abc', '', '')
    'é€é'.partition('€') -> ('\xe9', '\u20ac', '\xe9')
    'a-b-c'.rpartition('-') -> ('a-b', '-', 'c')
    'abc'.rpartition('-') -> ('', '', 'abc')
    'é€é€'.rpartition('€') -> ('\xe9\u20ac\xe9', '\u20ac', '')
    'a'.partition('') -> ValueError: empty separator
    'a'.rpartition(1) -> TypeError: must be str, not int
    """,
    'strip': r"""
    '  a b '.strip() -> 'a b'
    '  a '.lstrip() -> 'a '
    ' a  '.rstrip() -> ' a'
    '\u2003é\x1f\x85'.strip() -> '\xe9'
    'xxaxx'.strip('x') -> 'a'
    'abcba'.strip('ab') -> 'c'
    'éèaéè'.strip('èé') -> 'a'
    'éa'.lstrip('a') -> '\xe9a'
    'aé'.rstrip('é') -> 'a'
    ''.strip() -> ''
    '   '.strip() -> ''
    'a'.strip('') -> 'a'
    'a'.strip(None) -> 'a'
    'a'.strip(1) -> TypeError: strip arg must be None or str
    'a'.lstrip(b'a') -> TypeError: lstrip arg must be None or str
    'prefix-a'.removeprefix('prefix-') -> 'a'
    'a'.removeprefix('b') -> 'a'
    'éa'.removeprefix('é') -> 'a'
    'aé'.removesuffix('é') -> 'a'
    'abc'.removesuffix('') -> 'abc'
    'abc'.removesuffix('bc') -> 'a'
    'a'.removesuffix('aa') -> 'a'
    'abc'.removeprefix(1) -> TypeError: removeprefix() argument must be str, not int
    """,
    'replace': r"""
    'abcabc'.replace('b', 'XY') -> 'aXYcaXYc'
    'abcabc'.replace('b', '', 1) -> 'acabc'
    'abc'.replace('', '-') -> '-a-b-c-'
    'abc'.replace('', '-', 2) -> '-a-bc'
    'é€é'.replace('é', 'e') -> 'e\u20ace'
    'é€'.replace('', '-') -> '-\xe9-\u20ac-'
    'é€'.replace('', '-', 2) -> '-\xe9-\u20ac'
    ''.replace('', 'x') -> 'x'
    'abc'.replace('b', 'é') -> 'a\xe9c'
    'aaa'.replace('a', 'b', 2) -> 'bba'
    'aaa'.replace('a', 'b', -1) -> 'bbb'
    'abc'.replace('abc', '') -> ''
    ''.replace('a', 'b') -> ''
    'abc'.replace('x', 'y', 0) -> 'abc'
    'a'.replace(1, 'a') -> TypeError: replace() argument 1 must be str, not int
    'a'.replace('a', 1) -> TypeError: replace() argument 2 must be str, not int
    ('a' * 10**6).replace('a', 'b' * 10**6).replace('b', 'c' * 10**7) -> MemoryError
    """,
    'join': r"""
    ','.join(['a', 'é', '']) -> 'a,\xe9,'
    ''.join([]) -> ''
    'é'.join('abc') -> 'a\xe9b\xe9c'
    '-'.join(('a',)) -> 'a'
    ', '.join({'k': 1}) -> 'k'
    ' '.join(c for c in 'ab') -> 'a b'
    'a'.join(1) -> TypeError: can only join an iterable
    'a'.join([1]) -> TypeError: sequence item 0: expected str instance, int found
    'a'.join(['x', 1]) -> TypeError: sequence item 1: expected str instance, int found
    'a'.join([b'x']) -> TypeError: sequence item 0: expected str instance, bytes found
    """,
    'justify': r"""
    'ab'.center(5) -> '  ab '
    'ab'.center(7, '*') -> '***ab**'
    'abc'.center(6, '*') -> '*abc**'
    'é'.center(4, '€') -> '\u20ac\xe9\u20ac\u20ac'
    'abc'.center(2) -> 'abc'
    'ab'.ljust(4) + '|' -> 'ab  |'
    'é'.ljust(3, '€') -> '\xe9\u20ac\u20ac'
    'é'.rjust(3) -> '  \xe9'
    'ab'.rjust(5, '0') -> '000ab'
    'ab'.ljust(-1) -> 'ab'
    'ab'.center(Index(4)) -> ' ab '
    'a'.center('a') -> TypeError: 'str' object cannot be interpreted as an integer
    'a'.center(5, 1) -> TypeError: The fill character must be a unicode character, not int
    'a'.center(5, 'ab') -> TypeError: The fill character must be exactly one character long
    'a'.center(10**18) -> MemoryError
    '42'.zfill(5) -> '00042'
    '-42'.zfill(5) -> '-0042'
    '+é'.zfill(4) -> '+00\xe9'
    ''.zfill(2) -> '00'
    '--1'.zfill(5) -> '-00-1'
    'abc'.zfill(2) -> 'abc'
    '-'.zfill(0) -> '-'
    'abc'.zfill(1.5) -> TypeError: 'float' object cannot be interpreted as an integer
    'a\tb'.expandtabs() -> 'a       b'
    'é\tb\n\tc'.expandtabs(4) -> '\xe9   b\n    c'
    '\t\t'.expandtabs(tabsize=2) -> '    '
    'a\tb'.expandtabs(0) -> 'ab'
    'a\tb'.expandtabs(-3) -> 'ab'
    '12345678\t9'.expandtabs() -> '12345678        9'
    'a\rb\tc'.expandtabs(4) -> 'a\rb   c'
    'a'.expandtabs(10**10) -> OverflowError: Python int too large to convert to C int
    """,
    'case': r"""
    'abc'.upper() -> 'ABC'
    'straße ﬁ'.upper() -> 'STRASSE FI'
    'éàω'.upper() -> '\xc9\xc0\u03a9'
    'ABC'.lower() -> 'abc'
    'ÉÀΩ'.lower() -> '\xe9\xe0\u03c9'
    'ΟΔΥΣΣΕΥΣ'.lower() -> '\u03bf\u03b4\u03c5\u03c3\u03c3\u03b5\u03c5\u03c2'
    'ΑΣ.'.lower() -> '\u03b1\u03c2.'
    'ΑΣΑ'.lower() -> '\u03b1\u03c3\u03b1'
    'İ'.lower() -> 'i\u0307'
    "hello world's".title() -> "Hello World'S"
    'éa ÀB'.title() -> '\xc9a \xc0b'
    '1a 2B'.title() -> '1A 2B'
    'hELLO wORLD'.capitalize() -> 'Hello world'
    'éCOLE'.capitalize() -> '\xc9cole'
    '\u01c6a'.capitalize() -> '\u01c5a'
    ''.capitalize() -> ''
    ''.title() -> ''
    'aBcÉ'.swapcase() -> 'AbC\xe9'
    'ß'.swapcase() -> 'SS'
    'Straße'.casefold() -> 'strasse'
    'ΑΣς'.casefold() -> '\u03b1\u03c3\u03c3'
    'ABC'.casefold() -> 'abc'
    """,
    'ask': r"""
    'abc'.isalpha() -> True
    'aé'.isalpha() -> True
    'a1'.isalpha() -> False
    ''.isalpha() -> False
    '\u4e00'.isalpha() -> True
    'a\u0301'.isalpha() -> False
    'a1'.isalnum() -> True
    '½'.isalnum() -> True
    'a b'.isalnum() -> False
    ''.isalnum() -> False
    '12'.isdecimal() -> True
    '\u0661'.isdecimal() -> True
    '²'.isdecimal() -> False
    '12'.isdigit() -> True
    '²'.isdigit() -> True
    '½'.isdigit() -> False
    '½'.isnumeric() -> True
    '\u4e00'.isnumeric() -> True
    ''.isnumeric() -> False
    ''.isdecimal() -> False
    ''.isdigit() -> False
    ' \t\n\x1c'.isspace() -> True
    '\u2003'.isspace() -> True
    ''.isspace() -> False
    ' a'.isspace() -> False
    '\x85'.isspace() -> True
    '\u200b'.isspace() -> False
    'abc'.islower() -> True
    'aBc'.islower() -> False
    'é1'.islower() -> True
    '1'.islower() -> False
    'ª'.islower() -> True
    'ABC'.isupper() -> True
    'É1'.isupper() -> True
    '1'.isupper() -> False
    '\u01c5'.isupper() -> False
    '\u01c5'.islower() -> False
    ''.isupper() -> False
    'Abc Def'.istitle() -> True
    'Abc def'.istitle() -> False
    'ABc'.istitle() -> False
    '\u01c5a'.istitle() -> True
    '1A'.istitle() -> True
    ''.istitle() -> False
    'Éa'.istitle() -> True
    'abc'.isascii() -> True
    'é'.isascii() -> False
    ''.isascii() -> True
    'abc'.isidentifier() -> True
    '_a1'.isidentifier() -> True
    '1a'.isidentifier() -> False
    'é\u0301'.isidentifier() -> True
    '\u0301'.isidentifier() -> False
    'a-b'.isidentifier() -> False
    ''.isidentifier() -> False
    'class'.isidentifier() -> True
    'aé·'.isidentifier() -> True
    'abc é'.isprintable() -> True
    'a\n'.isprintable() -> False
    '\xa0'.isprintable() -> False
    '\xad'.isprintable() -> False
    ''.isprintable() -> True
    '\ud800'.isprintable() -> False
    """,
    'translate': r"""
    'abc'.translate({97: 'xx', 98: None, 99: 100}) -> 'xxd'
    'é€'.translate({0xe9: '😀'}) -> '\U0001f600\u20ac'
    'abc'.translate({}) -> 'abc'
    'abc'.translate('0' * 98 + 'é') -> '0\xe9c'
    'a'.translate(Table()) -> 'b'
    'abc'.translate(5) -> TypeError: 'int' object is not subscriptable
    'abc'.translate({97: -1}) -> ValueError: character mapping must be in range(0x110000)
    'abc'.translate({97: 0x110000}) -> ValueError: character mapping must be in range(0x110000)
    'abc'.translate({97: 10**30}) -> ValueError: character mapping must be in range(0x110000)
    'abc'.translate({97: 1.5}) -> TypeError: character mapping must return integer, None or str
    'abc'.translate([1]) -> 'abc'
    str.maketrans('ab', 'cd') -> {97: 99, 98: 100}
    str.maketrans('aé', '€b', 'xy') -> {97: 8364, 233: 98, 120: None, 121: None}
    str.maketrans({'a': 1, 5: None, 'é': 'xyz'}) -> {97: 1, 5: None, 233: 'xyz'}
    'x'.maketrans('a', 'b') -> {97: 98}
    str.maketrans(1) -> TypeError: if you give only one argument to maketrans it must be a dict
    str.maketrans({'ab': 1}) -> ValueError: string keys in translate table must be of length 1
    str.maketrans({1.5: 1}) -> TypeError: keys in translate table must be strings or integers
    str.maketrans('ab', 'c') -> ValueError: the first two maketrans arguments must have equal length
    str.maketrans('ab', 1) -> TypeError: maketrans() argument 2 must be str, not int
    str.maketrans(1, 'ab') -> TypeError: first maketrans argument must be a string if there is a second argument
    str.maketrans('ab', 'cd', 1) -> TypeError: maketrans() argument 3 must be str, not int
    """,
    'format': r"""
    '{} {x}'.format('é', x=5) -> '\xe9 5'
    '{0!r:>5}'.format('é') -> "  '\xe9'"
    '{a[0]}{a[1]:03}'.format_map({'a': 'é5'[:1] and ['é', 5]}) -> '\xe9005'
    '%s-%05d|%-4s|' % ('é', 42, '€') -> '\xe9-00042|\u20ac   |'
    format('é', '*^5') -> '**\xe9**'
    format('abc', '.2') -> 'ab'
    f'{"é"!a:>8}' -> "  '\\xe9'"
    '{self}{1}'.format(0, 1, self='é') -> '\xe91'
    '{}{}'.format(*'ab') -> 'ab'
    '{a}'.format(**{'a': 1}) -> '1'
    '{}'.format() -> IndexError: Replacement index 0 out of range for positional args tuple
    '{x}'.format_map({}) -> KeyError: 'x'
    '%d' % 'a' -> TypeError: %d format: a real number is required, not str
    '%s %s' % 'é' -> TypeError: not enough arguments for format string
    format('a', 'd') -> ValueError: Unknown format code 'd' for object of type 'str'
    'é'.__format__(1) -> TypeError: __format__() argument must be str, not int
    """,
    'encode': r"""
    'é€😀'.encode() -> b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
    'é'.encode('latin-1') -> b'\xe9'
    'abc'.encode('ascii') -> b'abc'
    'é'.encode(encoding='UTF8') -> b'\xc3\xa9'
    'é😀'.encode('utf-16-le') -> b'\xe9\x00=\xd8\x00\xde'
    'é'.encode('utf-16') -> b'\xff\xfe\xe9\x00'
    'é😀'.encode('utf-16-be') -> b'\x00\xe9\xd8=\xde\x00'
    'é'.encode('utf-32') -> b'\xff\xfe\x00\x00\xe9\x00\x00\x00'
    '😀'.encode('utf-32-be') -> b'\x00\x01\xf6\x00'
    'é'.encode('utf-8-sig') -> b'\xef\xbb\xbf\xc3\xa9'
    'é'.encode('ISO-8859-1') -> b'\xe9'
    ''.encode(' UTF 8 ') -> b''
    'é'.encode('ascii', 'ignore') -> b''
    'aé€b'.encode('ascii', 'replace') -> b'a??b'
    'é€😀'.encode('ascii', 'backslashreplace') -> b'\\xe9\\u20ac\\U0001f600'
    'é€'.encode('latin-1', 'xmlcharrefreplace') -> b'\xe9&#8364;'
    'a\udcff\udc80'.encode('utf-8', 'surrogateescape') -> b'a\xff\x80'
    '\ud800a'.encode('utf-8', 'surrogatepass') -> b'\xed\xa0\x80a'
    '\ud800'.encode('utf-8', 'replace') -> b'?'
    '\ud800'.encode('utf-16-le', 'surrogatepass') -> b'\x00\xd8'
    '\udce9'.encode('latin-1', 'surrogateescape') -> b'\xe9'
    '\ud800'.encode('utf-16-le', 'replace') -> b'?\x00'
    'é'.encode('ascii') -> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
    'aééb'.encode('ascii') -> UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
    'a€€b'.encode('latin-1') -> UnicodeEncodeError: 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)
    'a😀b'.encode('ascii') -> UnicodeEncodeError: 'ascii' codec can't encode character '\U0001f600' in position 1: ordinal not in range(128)
    'a\ud800\ud800b'.encode('utf-8') -> UnicodeEncodeError: 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed
    'a\ud800b'.encode('utf-16') -> UnicodeEncodeError: 'utf-16' codec can't encode character '\ud800' in position 1: surrogates not allowed
    'a\ud800b'.encode('utf-32') -> UnicodeEncodeError: 'utf-32' codec can't encode character '\ud800' in position 1: surrogates not allowed
    problem('\udc80€'.encode, 'ascii', 'surrogateescape') -> ('ascii', 1, 2, 'ordinal not in range(128)')
    problem('€\udc80'.encode, 'ascii', 'surrogateescape') -> ('ascii', 0, 2, 'ordinal not in range(128)')
    problem('\ud800\udc80'.encode, 'utf-8', 'surrogateescape') -> ('utf-8', 0, 2, 'surrogates not allowed')
    problem('é\ud800'.encode, 'ascii', 'surrogatepass') -> ('ascii', 0, 2, 'ordinal not in range(128)')
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
