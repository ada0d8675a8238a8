# encoding: utf-8
"""bytes and bytearray, with what CPython 3.11 answers."""
import pytest
from tests.minipy.tables import check_table, run

PROGRAM = """
class B(bytes):
    pass


class A(bytearray):
    pass


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Bytes:
    def __bytes__(self):
        return b'from __bytes__'


def changed(action):
    array = bytearray(b'abcd')
    action(array)
    return bytes(array)


def growing():
    array = bytearray(b'ab')
    for x in array:
        if len(array) < 5:
            array.append(x)
        yield x


def problem(function, *args):
    try:
        function(*args)
    except UnicodeError as e:
        return e.encoding, e.start, e.end, e.reason


key = 'a'
"""

TABLES = {
    'construct': r"""
    bytes() -> b''
    bytes(3) -> b'\x00\x00\x00'
    bytes([1, 2, 255]) -> b'\x01\x02\xff'
    bytes((1, 2)) -> b'\x01\x02'
    bytes(range(3)) -> b'\x00\x01\x02'
    bytes({7: 2}) -> b'\x07'
    bytes(iter([3])) -> b'\x03'
    bytes('é', 'utf-8') -> b'\xc3\xa9'
    bytes('é', 'latin-1', 'strict') -> b'\xe9'
    bytes(bytearray(b'ab')) -> b'ab'
    bytes(source=b'a') -> b'a'
    bytes('é', 'ascii', errors='ignore') -> b''
    bytes(True) -> b'\x00'
    bytes([True]) -> b'\x01'
    bytes(Index(2)) -> b'\x00\x00'
    bytes(Bytes()) -> b'from __bytes__'
    bytearray() -> bytearray(b'')
    bytearray(3) -> bytearray(b'\x00\x00\x00')
    bytearray([1, 2, 255]) -> bytearray(b'\x01\x02\xff')
    bytearray(b'abc') -> bytearray(b'abc')
    bytearray('é', 'utf-8') -> bytearray(b'\xc3\xa9')
    bytearray(range(3)) -> bytearray(b'\x00\x01\x02')
    bytearray(source=b'a') -> bytearray(b'a')
    bytes('a') -> TypeError: string argument without an encoding
    bytes(-5) -> ValueError: negative count
    bytes(10**18) -> MemoryError
    bytes(10**19) -> OverflowError: cannot fit 'int' into an index-sized integer
    bytes([1, 256]) -> ValueError: bytes must be in range(0, 256)
    bytes([-1]) -> ValueError: bytes must be in range(0, 256)
    bytes(['a']) -> TypeError: 'str' object cannot be interpreted as an integer
    bytes([1.5]) -> TypeError: 'float' object cannot be interpreted as an integer
    bytes([10**30]) -> ValueError: bytes must be in range(0, 256)
    bytes(1.5) -> TypeError: cannot convert 'float' object to bytes
    bytes(None) -> TypeError: cannot convert 'NoneType' object to bytes
    bytes('é', 'ascii') -> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
    bytes(5, 'ascii') -> TypeError: encoding without a string argument
    bytes(b'a', 'ascii') -> TypeError: encoding without a string argument
    bytes('a', errors='strict') -> TypeError: string argument without an encoding
    bytes(encoding='ascii') -> TypeError: encoding without a string argument
    bytes(5, errors='strict') -> TypeError: errors without a string argument
    bytearray('a') -> TypeError: string argument without an encoding
    bytearray(-1) -> ValueError: negative count
    bytearray(10**19) -> OverflowError: cannot fit 'int' into an index-sized integer
    bytearray(1.5) -> TypeError: cannot convert 'float' object to bytearray
    bytearray([256]) -> ValueError: byte must be in range(0, 256)
    bytearray(['a']) -> TypeError: 'str' object cannot be interpreted as an integer
    bytearray(5, 'ascii') -> TypeError: encoding without a string argument
    type(B(b'ab')) is B -> True
    B(b'ab') -> b'ab'
    len(B(3)) -> 3
    B([65]) == b'A' -> True
    type(B(b'a') + b'b') -> <class 'bytes'>
    hash(B(b'a')) == hash(b'a') -> True
    {b'a': 1}[B(b'a')] -> 1
    type(A(b'ab')) is A -> True
    A(b'ab') -> A(b'ab')
    type(A(b'a') + b'b') -> <class 'bytearray'>
    type(A.fromhex('00')) is A -> True
    type(B.fromhex('00')) is B -> True
    b'abc'.__getnewargs__() -> (b'abc',)
    """,
    'operators': r"""
    b'a' + b'b' -> b'ab'
    b'a' + bytearray(b'b') -> b'ab'
    bytearray(b'a') + b'b' -> bytearray(b'ab')
    type(bytearray(b'a') + b'b') -> <class 'bytearray'>
    b'a' + 'a' -> TypeError: can't concat str to bytes
    bytearray(b'a') + 'a' -> TypeError: can't concat str to bytearray
    b'a' + 1 -> TypeError: can't concat int to bytes
    b'ab' * 3 -> b'ababab'
    2 * b'ab' -> b'abab'
    b'a' * -1 -> b''
    bytearray(b'ab') * 2 -> bytearray(b'abab')
    b'' * 10**10 -> b''
    b'a' * 'a' -> TypeError: can't multiply sequence by non-int of type 'str'
    bytearray(b'a') * 1.5 -> TypeError: can't multiply sequence by non-int of type 'float'
    b'a' * 10**18 -> MemoryError
    b'ab' * 2**62 -> OverflowError: repeated bytes are too long
    bytearray(b'ab') * 2**62 -> MemoryError
    98 in b'abc' -> True
    b'bc' in b'abc' -> True
    bytearray(b'x') in b'abc' -> False
    97 in bytearray(b'abc') -> True
    b'' in b'' -> True
    256 in b'abc' -> ValueError: byte must be in range(0, 256)
    'a' in b'abc' -> TypeError: a bytes-like object is required, not 'str'
    None in bytearray(b'abc') -> TypeError: a bytes-like object is required, not 'NoneType'
    b'a' < b'b' -> True
    b'a' < bytearray(b'b') -> True
    bytearray(b'a') == b'a' -> True
    b'a' == 'a' -> False
    b'\xff' > b'a' -> True
    b'a' != b'b' -> True
    b'ab' >= b'a' -> True
    bytearray(b'a') <= bytearray(b'a') -> True
    b'a' < 'a' -> TypeError: '<' not supported between instances of 'bytes' and 'str'
    bytearray(b'a') < 1 -> TypeError: '<' not supported between instances of 'bytearray' and 'int'
    hash(b'abc') == hash(b'ab' + b'c') -> True
    hash(bytearray()) -> TypeError: unhashable type: 'bytearray'
    len(b'abc') -> 3
    len(bytearray(3)) -> 3
    bool(b'') -> False
    bool(bytearray(b'\0')) -> True
    """,
    'index': r"""
    b'abc'[0] -> 97
    b'abc'[-1] -> 99
    b'\xff'[0] -> 255
    bytearray(b'abc')[1] -> 98
    b'abc'[Index(1)] -> 98
    b'abc'[5] -> IndexError: index out of range
    bytearray(b'abc')[5] -> IndexError: bytearray index out of range
    b'abc'[key] -> TypeError: byte indices must be integers or slices, not str
    bytearray(b'abc')[key] -> TypeError: bytearray indices must be integers or slices, not str
    b'abc'[10**30] -> IndexError: cannot fit 'int' into an index-sized integer
    b'abcdef'[1:4] -> b'bcd'
    b'abcdef'[::-1] -> b'fedcba'
    b'abcdef'[::2] -> b'ace'
    b'abcdef'[4:1:-2] -> b'ec'
    bytearray(b'abcdef')[1:3] -> bytearray(b'bc')
    b'abc'[5:] -> b''
    list(b'abc') -> [97, 98, 99]
    list(bytearray(b'ab')) -> [97, 98]
    [x for x in b'\x00\xff'] -> [0, 255]
    max(b'abc') -> 99
    tuple(reversed(b'ab')) -> (98, 97)
    next(iter(b'')) -> StopIteration
    """,
    'repr': r"""
    b'a\x00\t\n\r\\\x7f\xff' -> b'a\x00\t\n\r\\\x7f\xff'
    b"'" -> b"'"
    b'"' -> b'"'
    b'\'"' -> b'\'"'
    bytearray(b"'") -> bytearray(b"\'")
    bytearray(b'\'"') -> bytearray(b'\'"')
    bytearray(b'a\x00') -> bytearray(b'a\x00')
    repr(b'abc') -> "b'abc'"
    str(b'\xe9') -> "b'\\xe9'"
    repr(bytearray()) -> "bytearray(b'')"
    str(bytearray(b'"')) -> 'bytearray(b\'"\')'
    """,
    'find': r"""
    b'abcabc'.find(b'b') -> 1
    b'abcabc'.find(98, 2) -> 4
    b'abc'.find(b'') -> 0
    b'abc'.find(b'', 4) -> -1
    b'abcabc'.rfind(b'b') -> 4
    b'abcabc'.rfind(b'b', 0, 4) -> 1
    bytearray(b'abc').find(b'c') -> 2
    b'abc'.find(bytearray(b'c')) -> 2
    b'abcabc'.index(99) -> 2
    b'abc'.rindex(b'a') -> 0
    b'aaa'.count(97) -> 3
    b'aaaa'.count(b'aa') -> 2
    b'abc'.count(b'') -> 4
    b'abc'.find('a') -> TypeError: argument should be integer or bytes-like object, not 'str'
    b'abc'.find(300) -> ValueError: byte must be in range(0, 256)
    b'abc'.find(1.5) -> TypeError: argument should be integer or bytes-like object, not 'float'
    b'abc'.count(256) -> ValueError: byte must be in range(0, 256)
    b'a'.index(b'b') -> ValueError: subsection not found
    bytearray(b'a').rindex(b'b') -> ValueError: subsection not found
    b'abc'.startswith(b'a') -> True
    b'abc'.startswith((b'x', b'a')) -> True
    b'abc'.endswith(bytearray(b'c')) -> True
    bytearray(b'abc').endswith((b'c',), 0, 2) -> False
    b'abc'.startswith(b'', 4) -> False
    b'abc'.startswith('a') -> TypeError: startswith first arg must be bytes or a tuple of bytes, not str
    b'abc'.startswith((1,)) -> TypeError: a bytes-like object is required, not 'int'
    bytearray(b'abc').endswith(('a',)) -> TypeError: a bytes-like object is required, not 'str'
    """,
    'cut': r"""
    b'a b  c'.split() -> [b'a', b'b', b'c']
    b'a,b,c'.split(b',', 1) -> [b'a', b'b,c']
    b'a\x1cb\x0bc'.split() -> [b'a\x1cb', b'c']
    bytearray(b'a b').split() -> [bytearray(b'a'), bytearray(b'b')]
    b'a,b,c'.rsplit(b',', 1) -> [b'a,b', b'c']
    b' a b '.rsplit(None, 1) -> [b' a', b'b']
    b'a b'.split(sep=None, maxsplit=0) -> [b'a b']
    b'a'.split(b'') -> ValueError: empty separator
    b'a'.split('a') -> TypeError: a bytes-like object is required, not 'str'
    b'a'.split(1) -> TypeError: a bytes-like object is required, not 'int'
    b'a\nb\r\nc\x0bd\x85'.splitlines() -> [b'a', b'b', b'c\x0bd\x85']
    b'a\n'.splitlines(True) -> [b'a\n']
    bytearray(b'a\nb').splitlines() -> [bytearray(b'a'), bytearray(b'b')]
    b'a-b-c'.partition(b'-') -> (b'a', b'-', b'b-c')
    b'abc'.partition(b'-') -> (b'abc', b'', b'')
    b'a-b-c'.rpartition(b'-') -> (b'a-b', b'-', b'c')
    bytearray(b'a-b').partition(b'-') -> (bytearray(b'a'), bytearray(b'-'), bytearray(b'b'))
    b'abc'.rpartition(b'x') -> (b'', b'', b'abc')
    b'a'.partition('') -> TypeError: a bytes-like object is required, not 'str'
    b'a'.partition(b'') -> ValueError: empty separator
    b' a \x1c'.strip() -> b'a \x1c'
    b'xax'.strip(b'x') -> b'a'
    b'xax'.lstrip(b'x') -> b'ax'
    b'xax'.rstrip(bytearray(b'x')) -> b'xa'
    bytearray(b' a').strip() -> bytearray(b'a')
    b'\x00a'.strip(b'\x00') -> b'a'
    b'a'.strip('a') -> TypeError: a bytes-like object is required, not 'str'
    b'prefix-a'.removeprefix(b'prefix-') -> b'a'
    bytearray(b'abc').removesuffix(b'bc') -> bytearray(b'a')
    b'abc'.removeprefix('a') -> TypeError: a bytes-like object is required, not 'str'
    """,
    'make': r"""
    b'abcabc'.replace(b'b', b'XY') -> b'aXYcaXYc'
    b'abc'.replace(b'', b'-', 2) -> b'-a-bc'
    b'abc'.replace(b'', b'-') -> b'-a-b-c-'
    bytearray(b'aa').replace(b'a', b'b', 1) -> bytearray(b'ba')
    b'aXbX'.replace(b'X', bytearray(b'')) -> b'ab'
    b'a'.replace('a', b'') -> TypeError: a bytes-like object is required, not 'str'
    b','.join([b'a', bytearray(b'b')]) -> b'a,b'
    bytearray(b'-').join([b'a', b'b']) -> bytearray(b'a-b')
    b''.join([]) -> b''
    b'ab'.join(iter([b'1', b'2'])) -> b'1ab2'
    b'a'.join([1]) -> TypeError: sequence item 0: expected a bytes-like object, int found
    b'a'.join(['a']) -> TypeError: sequence item 0: expected a bytes-like object, str found
    b'a'.join(1) -> TypeError: can only join an iterable
    b'ab'.center(6, b'*') -> b'**ab**'
    b'ab'.ljust(4) + b'|' -> b'ab  |'
    bytearray(b'ab').rjust(4, b'.') -> bytearray(b'..ab')
    b'-5'.zfill(4) -> b'-005'
    b'a\tb'.expandtabs(4) -> b'a   b'
    b'a'.center(5, 'ab') -> TypeError: center() argument 2 must be a byte string of length 1, not str
    b'a'.center(5, b'ab') -> TypeError: center() argument 2 must be a byte string of length 1, not bytes
    b'a'.ljust(5, 1) -> TypeError: ljust() argument 2 must be a byte string of length 1, not int
    b'aB\xe9'.upper() -> b'AB\xe9'
    b'aB\xc9'.lower() -> b'ab\xc9'
    b'hello world\xe9a'.title() -> b'Hello World\xe9A'
    b'hELLO'.capitalize() -> b'Hello'
    b'aBc'.swapcase() -> b'AbC'
    bytearray(b'ab').upper() -> bytearray(b'AB')
    b'%s %d %5.1f %c' % (b'a', 5, 2.5, 65) -> b'a 5   2.5 A'
    bytearray(b'%x') % 255 -> bytearray(b'ff')
    b'%b' % bytearray(b'q') -> b'q'
    b'%s' % 'a' -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
    b'abc'.translate(bytes(range(1, 256)) + b'\x00') -> b'bcd'
    b'abc'.translate(None, b'a') -> b'bc'
    b'abc'.translate(bytes(256), delete=b'b') -> b'\x00\x00'
    bytearray(b'abc').translate(None) -> bytearray(b'abc')
    b'abc'.translate(bytes.maketrans(b'ab', b'cd')) -> b'cdc'
    bytearray.maketrans(b'a', b'b')[95:99] -> b'_`bb'
    b'abc'.translate(b'') -> ValueError: translation table must be 256 characters long
    b'abc'.translate('a') -> TypeError: a bytes-like object is required, not 'str'
    b'abc'.translate(None, 'a') -> TypeError: a bytes-like object is required, not 'str'
    bytes.maketrans(b'ab', b'c') -> ValueError: maketrans arguments must have same length
    bytes.maketrans('a', b'c') -> TypeError: a bytes-like object is required, not 'str'
    """,
    'ask': r"""
    b'abc'.isalpha() -> True
    b'\xe9'.isalpha() -> False
    b'a1'.isalnum() -> True
    b'12'.isdigit() -> True
    b' \t'.isspace() -> True
    b'\x1c'.isspace() -> False
    b'abc'.islower() -> True
    b'ABC'.isupper() -> True
    b'Abc Def'.istitle() -> True
    b'abc'.isascii() -> True
    b'\x80'.isascii() -> False
    b''.isascii() -> True
    b''.isspace() -> False
    b''.isalpha() -> False
    bytearray(b'abc').isalpha() -> True
    """,
    'hex': r"""
    b'\x00\xffa'.hex() -> '00ff61'
    b'abc'.hex(':') -> '61:62:63'
    b'abcde'.hex(':', 2) -> '61:6263:6465'
    b'abcde'.hex(':', -2) -> '6162:6364:65'
    b'abcde'.hex(b'-', 3) -> '6162-636465'
    bytearray(b'ab').hex() -> '6162'
    b''.hex(':') -> ''
    b'abc'.hex(sep=' ', bytes_per_sep=1) -> '61 62 63'
    b'abc'.hex(':', 0) -> '616263'
    b'abc'.hex(':', 100) -> '616263'
    b'abcde'.hex('::', -2) -> ValueError: sep must be length 1.
    b'abcde'.hex('é', -2) -> ValueError: sep must be ASCII.
    b'abcde'.hex(5) -> TypeError: object of type 'int' has no len()
    bytes.fromhex('00ff 61\n62') -> b'\x00\xffab'
    bytearray.fromhex('Ab') -> bytearray(b'\xab')
    bytes.fromhex('') -> b''
    bytes.fromhex('12 3') -> ValueError: non-hexadecimal number found in fromhex() arg at position 4
    bytes.fromhex('1g') -> ValueError: non-hexadecimal number found in fromhex() arg at position 1
    bytes.fromhex('1 2') -> ValueError: non-hexadecimal number found in fromhex() arg at position 1
    bytes.fromhex('é') -> ValueError: non-hexadecimal number found in fromhex() arg at position 0
    bytes.fromhex(b'12') -> TypeError: fromhex() argument must be str, not bytes
    """,
    'decode': r"""
    b'caf\xc3\xa9'.decode() -> 'caf\xe9'
    b'\xe9'.decode('latin-1') -> '\xe9'
    bytearray(b'ab').decode('ascii') -> 'ab'
    b'a\xff'.decode('utf-8', 'ignore') -> 'a'
    b'\xe2\x82a'.decode('utf-8', 'replace') -> '\ufffda'
    b'\xff'.decode('utf-8', 'backslashreplace') -> '\\xff'
    b'\xff'.decode('utf-8', 'surrogateescape') -> '\udcff'
    b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass') -> '\ud800'
    b'\xed\xa0\x80'.decode('utf-8', 'replace') -> '\ufffd\ufffd\ufffd'
    b'\xe9\xe9'.decode('ascii', 'surrogateescape') -> '\udce9\udce9'
    b'\xff\xfea\x00'.decode('utf-16') -> 'a'
    b'\xfe\xff\x00a'.decode('utf-16') -> 'a'
    b'=\xd8\x00\xde'.decode('utf-16-le') -> '\U0001f600'
    b'a\x00\x00'.decode('utf-16-le', 'replace') -> 'a\ufffd'
    b'\xef\xbb\xbfa'.decode('utf-8-sig') -> 'a'
    b'\xff\xfe\0\0a\x00\0\0'.decode('utf-32') -> 'a'
    b'ab'.decode(errors='strict', encoding='utf8') -> 'ab'
    b'a\xff'.decode() -> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
    b'\xe2\x82'.decode() -> UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
    b'\xe2\x82a'.decode() -> UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
    b'\xf0\x9f\x98a'.decode('utf-8') -> UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: invalid continuation byte
    b'\xed\xa0\x80'.decode('utf-8') -> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
    b'a\xe9'.decode('ascii') -> UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)
    problem(b'\xe9'.decode, 'ascii', 'surrogatepass') -> ('ascii', 0, 1, 'ordinal not in range(128)')
    b'\xe9'.decode('ascii', 'xmlcharrefreplace') -> TypeError: don't know how to handle UnicodeDecodeError in error callback
    b'a'.decode('utf-16') -> UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
    b'\x00\xd8'.decode('utf-16') -> UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
    b'\x00\xd8a\x00'.decode('utf-16') -> UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
    b'\x00\xdca\x00'.decode('utf-16') -> UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
    b'a\x00\0'.decode('utf-32') -> UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
    problem(b'a\x00\0\xff'.decode, 'utf-32') -> ('utf-32-le', 0, 4, 'code point not in range(0x110000)')
    problem(b'\x00\xd8\0\0'.decode, 'utf-32') -> ('utf-32-le', 0, 4, 'code point in surrogate code point range(0xd800, 0xe000)')
    b'a'.decode('foo') -> LookupError: unknown encoding: foo
    b'\xff'.decode('utf-8', 'foo') -> LookupError: unknown error handler name 'foo'
    """,
    'mutate': r"""
    changed(lambda a: a.append(100)) -> b'abcdd'
    changed(lambda a: a.extend(b'xy')) -> b'abcdxy'
    changed(lambda a: a.extend([1, 2])) -> b'abcd\x01\x02'
    changed(lambda a: a.extend(a)) -> b'abcdabcd'
    changed(lambda a: a.insert(1, 88)) -> b'aXbcd'
    changed(lambda a: a.insert(-1, 88)) -> b'abcXd'
    changed(lambda a: a.insert(100, 88)) -> b'abcdX'
    changed(lambda a: a.insert(-100, 88)) -> b'Xabcd'
    changed(lambda a: a.pop()) -> b'abc'
    changed(lambda a: a.pop(0)) -> b'bcd'
    changed(lambda a: a.pop(-2)) -> b'abd'
    changed(lambda a: a.remove(98)) -> b'acd'
    changed(lambda a: a.reverse()) -> b'dcba'
    changed(lambda a: a.clear()) -> b''
    changed(lambda a: a.copy().append(1)) -> b'abcd'
    bytearray(b'abc').pop(1) -> 98
    changed(lambda a: a.__setitem__(0, 65)) -> b'Abcd'
    changed(lambda a: a.__setitem__(-1, 65)) -> b'abcA'
    changed(lambda a: a.__setitem__(slice(1, 2), b'XYZ')) -> b'aXYZcd'
    changed(lambda a: a.__setitem__(slice(1, 2), [1, 2])) -> b'a\x01\x02cd'
    changed(lambda a: a.__setitem__(slice(0, 4, 2), b'XY')) -> b'XbYd'
    changed(lambda a: a.__setitem__(slice(None, None, -1), b'1234')) -> b'4321'
    changed(lambda a: a.__setitem__(slice(5, 2), b'XY')) -> b'abcdXY'
    changed(lambda a: a.__setitem__(slice(0, 0), a)) -> b'abcdabcd'
    changed(lambda a: a.__setitem__(slice(0, None, 2), b'')) -> b'bd'
    changed(lambda a: a.__delitem__(1)) -> b'acd'
    changed(lambda a: a.__delitem__(slice(1, 3))) -> b'ad'
    changed(lambda a: a.__delitem__(slice(None, None, 2))) -> b'bd'
    changed(lambda a: a.__delitem__(slice(None, None, -2))) -> b'ac'
    changed(lambda a: a.__delitem__(slice(3, 0, -2))) -> b'ac'
    changed(lambda a: a.__delitem__(slice(3, 1))) -> b'abcd'
    changed(lambda a: a.__iadd__(b'xy')) -> b'abcdxy'
    changed(lambda a: a.__imul__(2)) -> b'abcdabcd'
    changed(lambda a: a.__imul__(0)) -> b''
    changed(lambda a: a.__init__(b'z')) -> b'z'
    bytearray(b'a').__imul__(2**62) -> MemoryError
    bytearray().append(256) -> ValueError: byte must be in range(0, 256)
    bytearray().append('a') -> TypeError: 'str' object cannot be interpreted as an integer
    bytearray().append(b'a') -> TypeError: 'bytes' object cannot be interpreted as an integer
    bytearray().extend('a') -> TypeError: 'str' object cannot be interpreted as an integer
    bytearray().extend(1) -> TypeError: can't extend bytearray with int
    bytearray().extend([1, 256]) -> ValueError: byte must be in range(0, 256)
    bytearray().pop() -> IndexError: pop from empty bytearray
    bytearray(b'a').pop(5) -> IndexError: pop index out of range
    bytearray(b'a').remove(5) -> ValueError: value not found in bytearray
    bytearray(b'a').remove(500) -> ValueError: byte must be in range(0, 256)
    bytearray(b'a').insert(0, 256) -> ValueError: byte must be in range(0, 256)
    bytearray(b'a').__setitem__(0, 256) -> ValueError: byte must be in range(0, 256)
    bytearray(b'a').__setitem__(0, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
    bytearray(b'a').__setitem__(5, 1) -> IndexError: bytearray index out of range
    bytearray(b'a').__setitem__('x', 1) -> TypeError: bytearray indices must be integers or slices, not str
    bytearray(b'a').__delitem__(5) -> IndexError: bytearray index out of range
    bytearray(b'a').__delitem__('a') -> TypeError: bytearray indices must be integers or slices, not str
    bytearray(b'a').__setitem__(slice(0, 1), 'a') -> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
    bytearray(b'a').__setitem__(slice(0, 1), 1) -> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
    bytearray(b'a').__setitem__(slice(0, 1), [256]) -> ValueError: byte must be in range(0, 256)
    bytearray(b'abcd').__setitem__(slice(0, None, 2), b'a') -> ValueError: attempt to assign bytes of size 1 to extended slice of size 2
    bytearray(b'a').__iadd__('a') -> TypeError: can't concat str to bytearray
    bytearray(b'a').__iadd__([1]) -> TypeError: can't concat list to bytearray
    bytearray(b'a').__imul__('a') -> TypeError: 'str' object cannot be interpreted as an integer
    [x for x in growing()] -> [97, 98, 97, 98, 97]
    """,
}


@pytest.mark.parametrize('topic', sorted(TABLES))
def test_answers(topic):
    check_table(TABLES[topic], run(PROGRAM))


def test_bytearray_shrinks_during_assignment():
    check_table(r"""
    attempt() -> IndexError: bytearray index out of range
    attempt_slice() -> bytearray(b'xy')
    attempt_deletion() -> bytearray(b'')
    attempt_reading() -> bytearray(b'')
    attempt_finding() -> -1
    """, run("""
class Shrinking:
    def __init__(self, array):
        self.array = array

    def __index__(self):
        self.array.clear()
        return 1


def attempt():
    array = bytearray(b'abc')
    array[2] = Shrinking(array)


def attempt_slice():
    array = bytearray(b'abc')
    array[1:Shrinking(array)] = b'xy'
    return array


def attempt_deletion():
    array = bytearray(b'abc')
    del array[1:Shrinking(array)]
    return array


def attempt_reading():
    array = bytearray(b'abc')
    return array[0:Shrinking(array)]


def attempt_finding():
    array = bytearray(b'abc')
    return array.find(b'b', Shrinking(array))
"""))
