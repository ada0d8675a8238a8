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


key = 'a'
"""

TABLES = {
    'construct': r"""
    bytes(), bytes(3), bytes([1, 2, 255]), bytes((1, 2)), bytes(range(3)), bytes({7: 2}), bytes(iter([3])), bytes('é', 'utf-8'), bytes('é', 'latin-1', 'strict'), bytes(bytearray(b'ab')), bytes(source=b'a'), bytes('é', 'ascii', errors='ignore'), bytes(True), bytes([True]), bytes(Index(2)), bytes(Bytes()) -> (b'', b'\x00\x00\x00', b'\x01\x02\xff', b'\x01\x02', b'\x00\x01\x02', b'\x07', b'\x03', b'\xc3\xa9', b'\xe9', b'ab', b'a', b'', b'\x00', b'\x01', b'\x00\x00', b'from __bytes__')
    bytearray(), bytearray(3), bytearray([1, 2, 255]), bytearray(b'abc'), bytearray('é', 'utf-8'), bytearray(range(3)), bytearray(source=b'a') -> (bytearray(b''), bytearray(b'\x00\x00\x00'), bytearray(b'\x01\x02\xff'), bytearray(b'abc'), bytearray(b'\xc3\xa9'), bytearray(b'\x00\x01\x02'), bytearray(b'a'))
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
    type(B(b'ab')) is B, B(b'ab'), len(B(3)), B([65]) == b'A', type(B(b'a') + b'b'), hash(B(b'a')) == hash(b'a'), {b'a': 1}[B(b'a')] -> (True, b'ab', 3, True, <class 'bytes'>, True, 1)
    type(A(b'ab')) is A, A(b'ab'), type(A(b'a') + b'b'), type(A.fromhex('00')) is A, type(B.fromhex('00')) is B -> (True, A(b'ab'), <class 'bytearray'>, True, True)
    b'abc'.__getnewargs__() -> (b'abc',)
    """,
    'operators': r"""
    b'a' + b'b', b'a' + bytearray(b'b'), bytearray(b'a') + b'b', type(bytearray(b'a') + b'b') -> (b'ab', b'ab', bytearray(b'ab'), <class 'bytearray'>)
    b'a' + 'a' -> TypeError: can't concat str to bytes
    bytearray(b'a') + 'a' -> TypeError: can't concat str to bytearray
    b'a' + 1 -> TypeError: can't concat int to bytes
    b'ab' * 3, 2 * b'ab', b'a' * -1, bytearray(b'ab') * 2, b'' * 10**10 -> (b'ababab', b'abab', b'', bytearray(b'abab'), b'')
    b'a' * 'a' -> TypeError: can't multiply sequence by non-int of type 'str'
    bytearray(b'a') * 1.5 -> TypeError: can't multiply sequence by non-int of type 'float'
    b'a' * 10**18 -> MemoryError
    b'ab' * 2**62 -> OverflowError: repeated bytes are too long
    bytearray(b'ab') * 2**62 -> MemoryError
    98 in b'abc', b'bc' in b'abc', bytearray(b'x') in b'abc', 97 in bytearray(b'abc'), b'' in b'' -> (True, True, False, True, True)
    256 in b'abc' -> ValueError: byte must be in range(0, 256)
    'a' in b'abc' -> TypeError: a bytes-like object is required, not 'str'
    None in bytearray(b'abc') -> TypeError: a bytes-like object is required, not 'NoneType'
    b'a' < b'b', b'a' < bytearray(b'b'), bytearray(b'a') == b'a', b'a' == 'a', b'\xff' > b'a', b'a' != b'b', b'ab' >= b'a', bytearray(b'a') <= bytearray(b'a') -> (True, True, True, False, True, True, True, True)
    b'a' < 'a' -> TypeError: '<' not supported between instances of 'bytes' and 'str'
    bytearray(b'a') < 1 -> TypeError: '<' not supported between instances of 'bytearray' and 'int'
    hash(b'abc') == hash(b'ab' + b'c') -> True
    hash(bytearray()) -> TypeError: unhashable type: 'bytearray'
    len(b'abc'), len(bytearray(3)), bool(b''), bool(bytearray(b'\0')) -> (3, 3, False, True)
    """,
    'index': r"""
    b'abc'[0], b'abc'[-1], b'\xff'[0], bytearray(b'abc')[1], b'abc'[Index(1)] -> (97, 99, 255, 98, 98)
    b'abc'[5] -> IndexError: index out of range
    bytearray(b'abc')[5] -> IndexError: bytearray index out of range
    b'abc'[key] -> TypeError: byte indices must be integers or slices, not str
    bytearray(b'abc')[key] -> TypeError: bytearray indices must be integers or slices, not str
    b'abc'[10**30] -> IndexError: cannot fit 'int' into an index-sized integer
    b'abcdef'[1:4], b'abcdef'[::-1], b'abcdef'[::2], b'abcdef'[4:1:-2], bytearray(b'abcdef')[1:3], b'abc'[5:] -> (b'bcd', b'fedcba', b'ace', b'ec', bytearray(b'bc'), b'')
    list(b'abc'), list(bytearray(b'ab')), [x for x in b'\x00\xff'], max(b'abc'), tuple(reversed(b'ab')) -> ([97, 98, 99], [97, 98], [0, 255], 99, (98, 97))
    next(iter(b'')) -> StopIteration
    """,
    'repr': r"""
    b'a\x00\t\n\r\\\x7f\xff', b"'", b'"', b'\'"', bytearray(b"'"), bytearray(b'\'"'), bytearray(b'a\x00') -> (b'a\x00\t\n\r\\\x7f\xff', b"'", b'"', b'\'"', bytearray(b"\'"), bytearray(b'\'"'), bytearray(b'a\x00'))
    repr(b'abc'), str(b'\xe9'), repr(bytearray()), str(bytearray(b'"')) -> ("b'abc'", "b'\\xe9'", "bytearray(b'')", 'bytearray(b\'"\')')
    """,
    'find': r"""
    b'abcabc'.find(b'b'), b'abcabc'.find(98, 2), b'abc'.find(b''), b'abc'.find(b'', 4), b'abcabc'.rfind(b'b'), b'abcabc'.rfind(b'b', 0, 4), bytearray(b'abc').find(b'c'), b'abc'.find(bytearray(b'c')), b'abcabc'.index(99), b'abc'.rindex(b'a'), b'aaa'.count(97), b'aaaa'.count(b'aa'), b'abc'.count(b'') -> (1, 4, 0, -1, 4, 1, 2, 2, 2, 0, 3, 2, 4)
    b'abc'.find('a') -> TypeError: argument should be integer or bytes-like object, not 'str'
    b'abc'.find(300) -> ValueError: byte must be in range(0, 256)
    b'abc'.find(1.5) -> TypeError: argument should be integer or bytes-like object, not 'float'
    b'abc'.count(256) -> ValueError: byte must be in range(0, 256)
    b'a'.index(b'b') -> ValueError: subsection not found
    bytearray(b'a').rindex(b'b') -> ValueError: subsection not found
    b'abc'.startswith(b'a'), b'abc'.startswith((b'x', b'a')), b'abc'.endswith(bytearray(b'c')), bytearray(b'abc').endswith((b'c',), 0, 2), b'abc'.startswith(b'', 4) -> (True, True, True, False, False)
    b'abc'.startswith('a') -> TypeError: startswith first arg must be bytes or a tuple of bytes, not str
    b'abc'.startswith((1,)) -> TypeError: a bytes-like object is required, not 'int'
    bytearray(b'abc').endswith(('a',)) -> TypeError: a bytes-like object is required, not 'str'
    """,
    'cut': r"""
    b'a b  c'.split(), b'a,b,c'.split(b',', 1), b'a\x1cb\x0bc'.split(), bytearray(b'a b').split(), b'a,b,c'.rsplit(b',', 1), b' a b '.rsplit(None, 1), b'a b'.split(sep=None, maxsplit=0) -> ([b'a', b'b', b'c'], [b'a', b'b,c'], [b'a\x1cb', b'c'], [bytearray(b'a'), bytearray(b'b')], [b'a,b', b'c'], [b' a', b'b'], [b'a b'])
    b'a'.split(b'') -> ValueError: empty separator
    b'a'.split('a') -> TypeError: a bytes-like object is required, not 'str'
    b'a'.split(1) -> TypeError: a bytes-like object is required, not 'int'
    b'a\nb\r\nc\x0bd\x85'.splitlines(), b'a\n'.splitlines(True), bytearray(b'a\nb').splitlines() -> ([b'a', b'b', b'c\x0bd\x85'], [b'a\n'], [bytearray(b'a'), bytearray(b'b')])
    b'a-b-c'.partition(b'-'), b'abc'.partition(b'-'), b'a-b-c'.rpartition(b'-'), bytearray(b'a-b').partition(b'-'), b'abc'.rpartition(b'x') -> ((b'a', b'-', b'b-c'), (b'abc', b'', b''), (b'a-b', b'-', b'c'), (bytearray(b'a'), bytearray(b'-'), bytearray(b'b')), (b'', b'', b'abc'))
    b'a'.partition('') -> TypeError: a bytes-like object is required, not 'str'
    b'a'.partition(b'') -> ValueError: empty separator
    b' a \x1c'.strip(), b'xax'.strip(b'x'), b'xax'.lstrip(b'x'), b'xax'.rstrip(bytearray(b'x')), bytearray(b' a').strip(), b'\x00a'.strip(b'\x00') -> (b'a \x1c', b'a', b'ax', b'xa', bytearray(b'a'), b'a')
    b'a'.strip('a') -> TypeError: a bytes-like object is required, not 'str'
    b'prefix-a'.removeprefix(b'prefix-'), bytearray(b'abc').removesuffix(b'bc') -> (b'a', bytearray(b'a'))
    b'abc'.removeprefix('a') -> TypeError: a bytes-like object is required, not 'str'
    """,
    'make': r"""
    b'abcabc'.replace(b'b', b'XY'), b'abc'.replace(b'', b'-', 2), b'abc'.replace(b'', b'-'), bytearray(b'aa').replace(b'a', b'b', 1), b'aXbX'.replace(b'X', bytearray(b'')) -> (b'aXYcaXYc', b'-a-bc', b'-a-b-c-', bytearray(b'ba'), b'ab')
    b'a'.replace('a', b'') -> TypeError: a bytes-like object is required, not 'str'
    b','.join([b'a', bytearray(b'b')]), bytearray(b'-').join([b'a', b'b']), b''.join([]), b'ab'.join(iter([b'1', b'2'])) -> (b'a,b', bytearray(b'a-b'), b'', b'1ab2')
    b'a'.join([1]) -> TypeError: sequence item 0: expected a bytes-like object, int found
    b'a'.join(['a']) -> TypeError: sequence item 0: expected a bytes-like object, str found
    b'a'.join(1) -> TypeError: can only join an iterable
    b'ab'.center(6, b'*'), b'ab'.ljust(4) + b'|', bytearray(b'ab').rjust(4, b'.'), b'-5'.zfill(4), b'a\tb'.expandtabs(4) -> (b'**ab**', b'ab  |', bytearray(b'..ab'), b'-005', b'a   b')
    b'a'.center(5, 'ab') -> TypeError: center() argument 2 must be a byte string of length 1, not str
    b'a'.center(5, b'ab') -> TypeError: center() argument 2 must be a byte string of length 1, not bytes
    b'a'.ljust(5, 1) -> TypeError: ljust() argument 2 must be a byte string of length 1, not int
    b'aB\xe9'.upper(), b'aB\xc9'.lower(), b'hello world\xe9a'.title(), b'hELLO'.capitalize(), b'aBc'.swapcase(), bytearray(b'ab').upper() -> (b'AB\xe9', b'ab\xc9', b'Hello World\xe9A', b'Hello', b'AbC', bytearray(b'AB'))
    b'%s %d %5.1f %c' % (b'a', 5, 2.5, 65), bytearray(b'%x') % 255, b'%b' % bytearray(b'q') -> (b'a 5   2.5 A', bytearray(b'ff'), b'q')
    b'%s' % 'a' -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
    b'abc'.translate(bytes(range(1, 256)) + b'\x00'), b'abc'.translate(None, b'a'), b'abc'.translate(bytes(256), delete=b'b'), bytearray(b'abc').translate(None), b'abc'.translate(bytes.maketrans(b'ab', b'cd')), bytearray.maketrans(b'a', b'b')[95:99] -> (b'bcd', b'bc', b'\x00\x00', bytearray(b'abc'), b'cdc', b'_`bb')
    b'abc'.translate(b'') -> ValueError: translation table must be 256 characters long
    b'abc'.translate('a') -> TypeError: a bytes-like object is required, not 'str'
    b'abc'.translate(None, 'a') -> TypeError: a bytes-like object is required, not 'str'
    bytes.maketrans(b'ab', b'c') -> ValueError: maketrans arguments must have same length
    bytes.maketrans('a', b'c') -> TypeError: a bytes-like object is required, not 'str'
    """,
    'ask': r"""
    b'abc'.isalpha(), b'\xe9'.isalpha(), b'a1'.isalnum(), b'12'.isdigit(), b' \t'.isspace(), b'\x1c'.isspace(), b'abc'.islower(), b'ABC'.isupper(), b'Abc Def'.istitle(), b'abc'.isascii(), b'\x80'.isascii(), b''.isascii(), b''.isspace(), b''.isalpha(), bytearray(b'abc').isalpha() -> (True, False, True, True, True, False, True, True, True, True, False, True, False, False, True)
    """,
    'hex': r"""
    b'\x00\xffa'.hex(), b'abc'.hex(':'), b'abcde'.hex(':', 2), b'abcde'.hex(':', -2), b'abcde'.hex(b'-', 3), bytearray(b'ab').hex(), b''.hex(':'), b'abc'.hex(sep=' ', bytes_per_sep=1), b'abc'.hex(':', 0), b'abc'.hex(':', 100) -> ('00ff61', '61:62:63', '61:6263:6465', '6162:6364:65', '6162-636465', '6162', '', '61 62 63', '616263', '616263')
    b'abcde'.hex('::', -2) -> ValueError: sep must be length 1.
    b'abcde'.hex('é', -2) -> ValueError: sep must be ASCII.
    b'abcde'.hex(5) -> TypeError: object of type 'int' has no len()
    bytes.fromhex('00ff 61\n62'), bytearray.fromhex('Ab'), bytes.fromhex('') -> (b'\x00\xffab', bytearray(b'\xab'), b'')
    bytes.fromhex('12 3') -> ValueError: non-hexadecimal number found in fromhex() arg at position 4
    bytes.fromhex('1g') -> ValueError: non-hexadecimal number found in fromhex() arg at position 1
    bytes.fromhex('1 2') -> ValueError: non-hexadecimal number found in fromhex() arg at position 1
    bytes.fromhex('é') -> ValueError: non-hexadecimal number found in fromhex() arg at position 0
    bytes.fromhex(b'12') -> TypeError: fromhex() argument must be str, not bytes
    """,
    'decode': r"""
    b'caf\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'), bytearray(b'ab').decode('ascii'), b'a\xff'.decode('utf-8', 'ignore'), b'\xe2\x82a'.decode('utf-8', 'replace'), b'\xff'.decode('utf-8', 'backslashreplace'), b'\xff'.decode('utf-8', 'surrogateescape'), b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass'), b'\xed\xa0\x80'.decode('utf-8', 'replace'), b'\xe9\xe9'.decode('ascii', 'surrogateescape'), b'\xff\xfea\x00'.decode('utf-16'), b'\xfe\xff\x00a'.decode('utf-16'), b'=\xd8\x00\xde'.decode('utf-16-le'), b'a\x00\x00'.decode('utf-16-le', 'replace'), b'\xef\xbb\xbfa'.decode('utf-8-sig'), b'\xff\xfe\0\0a\x00\0\0'.decode('utf-32'), b'ab'.decode(errors='strict', encoding='utf8') -> ('caf\xe9', '\xe9', 'ab', 'a', '\ufffda', '\\xff', '\udcff', '\ud800', '\ufffd\ufffd\ufffd', '\udce9\udce9', 'a', 'a', '\U0001f600', 'a\ufffd', 'a', 'a', 'ab')
    b'a\xff'.decode() -> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
    b'\xe2\x82'.decode() -> UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
    b'\xe2\x82a'.decode() -> UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
    b'\xf0\x9f\x98a'.decode('utf-8') -> UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: invalid continuation byte
    b'\xed\xa0\x80'.decode('utf-8') -> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
    b'a\xe9'.decode('ascii') -> UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)
    b'\xe9'.decode('ascii', 'surrogatepass') -> UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
    b'\xe9'.decode('ascii', 'xmlcharrefreplace') -> TypeError: don't know how to handle UnicodeDecodeError in error callback
    b'a'.decode('utf-16') -> UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
    b'\x00\xd8'.decode('utf-16') -> UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
    b'\x00\xd8a\x00'.decode('utf-16') -> UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
    b'\x00\xdca\x00'.decode('utf-16') -> UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
    b'a\x00\0'.decode('utf-32') -> UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
    b'a\x00\0\xff'.decode('utf-32') -> UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
    b'\x00\xd8\0\0'.decode('utf-32') -> UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
    b'a'.decode('foo') -> LookupError: unknown encoding: foo
    b'\xff'.decode('utf-8', 'foo') -> LookupError: unknown error handler name 'foo'
    """,
    'mutate': r"""
    changed(lambda a: a.append(100)), changed(lambda a: a.extend(b'xy')), changed(lambda a: a.extend([1, 2])), changed(lambda a: a.extend(a)), changed(lambda a: a.insert(1, 88)), changed(lambda a: a.insert(-1, 88)), changed(lambda a: a.insert(100, 88)), changed(lambda a: a.insert(-100, 88)) -> (b'abcdd', b'abcdxy', b'abcd\x01\x02', b'abcdabcd', b'aXbcd', b'abcXd', b'abcdX', b'Xabcd')
    changed(lambda a: a.pop()), changed(lambda a: a.pop(0)), changed(lambda a: a.pop(-2)), changed(lambda a: a.remove(98)), changed(lambda a: a.reverse()), changed(lambda a: a.clear()), changed(lambda a: a.copy().append(1)), bytearray(b'abc').pop(1) -> (b'abc', b'bcd', b'abd', b'acd', b'dcba', b'', b'abcd', 98)
    changed(lambda a: a.__setitem__(0, 65)), changed(lambda a: a.__setitem__(-1, 65)), changed(lambda a: a.__setitem__(slice(1, 2), b'XYZ')), changed(lambda a: a.__setitem__(slice(1, 2), [1, 2])), changed(lambda a: a.__setitem__(slice(0, 4, 2), b'XY')), changed(lambda a: a.__setitem__(slice(None, None, -1), b'1234')), changed(lambda a: a.__setitem__(slice(5, 2), b'XY')), changed(lambda a: a.__setitem__(slice(0, 0), a)), changed(lambda a: a.__setitem__(slice(0, None, 2), b'')) -> (b'Abcd', b'abcA', b'aXYZcd', b'a\x01\x02cd', b'XbYd', b'4321', b'abcdXY', b'abcdabcd', b'bd')
    changed(lambda a: a.__delitem__(1)), changed(lambda a: a.__delitem__(slice(1, 3))), changed(lambda a: a.__delitem__(slice(None, None, 2))), changed(lambda a: a.__delitem__(slice(None, None, -2))), changed(lambda a: a.__delitem__(slice(3, 0, -2))), changed(lambda a: a.__delitem__(slice(3, 1))) -> (b'acd', b'ad', b'bd', b'ac', b'ac', b'abcd')
    changed(lambda a: a.__iadd__(b'xy')), changed(lambda a: a.__imul__(2)), changed(lambda a: a.__imul__(0)), changed(lambda a: a.__init__(b'z')) -> (b'abcdxy', b'abcdabcd', b'', b'z')
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
