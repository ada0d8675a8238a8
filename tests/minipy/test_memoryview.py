# encoding: utf-8
"""memoryview, with what CPython 3.11 answers."""
import pytest
from tests.minipy.tables import check_table, run

PROGRAM = """
m = memoryview(b'abcdef')
n = memoryview(bytes(range(12))).cast('B', [3, 4])
zero = memoryview(b'a').cast('B', [])
w = memoryview(bytearray(b'abcdef'))
short = memoryview(bytes(4)).cast('h')
released = memoryview(b'x')
released.release()


def changed(action):
    array = bytearray(b'abcdef')
    action(memoryview(array))
    return bytes(array)


def managed():
    with memoryview(b'ab') as view:
        assert view[0] == 97
    view[0]
"""

TABLES = {
    'make': r"""
    memoryview(b'abc').tolist() -> [97, 98, 99]
    memoryview(bytearray(b'ab')).readonly -> False
    memoryview(b'abc').readonly -> True
    memoryview(object=b'a') == b'a' -> True
    memoryview(m) == m -> True
    repr(m)[:12] -> '<memory at 0'
    memoryview(5) -> TypeError: memoryview: a bytes-like object is required, not 'int'
    memoryview('é') -> TypeError: memoryview: a bytes-like object is required, not 'str'
    m.shape -> (6,)
    m.strides -> (1,)
    m.format -> 'B'
    m.itemsize -> 1
    m.nbytes -> 6
    m.obj -> b'abcdef'
    m.c_contiguous -> True
    m.f_contiguous -> True
    m.contiguous -> True
    m.suboffsets -> ()
    m.ndim -> 1
    bytes(m) -> b'abcdef'
    bytearray(m) -> bytearray(b'abcdef')
    b'x' + m -> b'xabcdef'
    b''.join([m, m]) -> b'abcdefabcdef'
    b'a'.replace(b'a', m) -> b'abcdef'
    str(m, 'ascii') -> 'abcdef'
    m.hex() -> '616263646566'
    m.hex(':', 2) -> '6162:6364:6566'
    bytes(m[::-2]) -> b'fdb'
    """,
    'items': r"""
    m[0] -> 97
    m[-1] -> 102
    len(m) -> 6
    list(m) -> [97, 98, 99, 100, 101, 102]
    list(reversed(m)) -> [102, 101, 100, 99, 98, 97]
    97 in m -> True
    [x for x in m[1:3]] -> [98, 99]
    m[::2].tolist() -> [97, 99, 101]
    m[:0].tolist() -> []
    m[5:2].shape -> (0,)
    m[6] -> IndexError: index out of bounds on dimension 1
    m[-7] -> IndexError: index out of bounds on dimension 1
    m['é'] -> TypeError: memoryview: invalid slice key
    m[1.5] -> TypeError: memoryview: invalid slice key
    m[10**30] -> IndexError: cannot fit 'int' into an index-sized integer
    m[None] -> TypeError: memoryview: invalid slice key
    m[::2].c_contiguous -> False
    m[::2].contiguous -> False
    m[::2].strides -> (2,)
    m[::-1].strides -> (-1,)
    m[::-1].tobytes() -> b'fedcba'
    m[1:][1:][1] -> 100
    m[::2][::2].tolist() -> [97, 101]
    m.tobytes('F') -> b'abcdef'
    m.tobytes(order='A') -> b'abcdef'
    m.tobytes('x') -> ValueError: order must be 'C', 'F' or 'A'
    """,
    'dimensions': r"""
    n[1, 2] -> 6
    n.tolist() -> [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
    n.tobytes() -> b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b'
    n.tobytes('F') -> b'\x00\x04\x08\x01\x05\t\x02\x06\n\x03\x07\x0b'
    len(n) -> 3
    n[1:].tolist() -> [[4, 5, 6, 7], [8, 9, 10, 11]]
    n[::-1].tolist() -> [[8, 9, 10, 11], [4, 5, 6, 7], [0, 1, 2, 3]]
    n[::2].shape -> (2, 4)
    n.shape -> (3, 4)
    n.strides -> (4, 1)
    n.ndim -> 2
    n.nbytes -> 12
    n.itemsize -> 1
    n.format -> 'B'
    n.readonly -> True
    n[1] -> NotImplementedError: multi-dimensional sub-views are not implemented
    n[5, 0] -> IndexError: index out of bounds on dimension 1
    n[0, 0, 0] -> TypeError: cannot index 2-dimension view with 3-element tuple
    n[0, 'a'] -> TypeError: memoryview: invalid slice key
    n[0, 0:1] -> TypeError: memoryview: invalid slice key
    n[()] -> NotImplementedError: sub-views are not implemented
    list(n) -> NotImplementedError: multi-dimensional sub-views are not implemented
    zero[()] -> 97
    zero.tolist() -> 97
    len(zero) -> 1
    zero.shape -> ()
    zero[0] -> TypeError: invalid indexing of 0-dim memory
    """,
    'casts': r"""
    memoryview(bytes(range(248, 256))).cast('b').tolist() -> [-8, -7, -6, -5, -4, -3, -2, -1]
    memoryview(bytes(range(248, 256))).cast('B').tolist() -> [248, 249, 250, 251, 252, 253, 254, 255]
    memoryview(bytes(range(248, 256))).cast('h').tolist() -> [-1544, -1030, -516, -2]
    memoryview(bytes(range(248, 256))).cast('H').tolist() -> [63992, 64506, 65020, 65534]
    memoryview(bytes(range(248, 256))).cast('i').tolist() -> [-67438088, -66052]
    memoryview(bytes(range(248, 256))).cast('I').tolist() -> [4227529208, 4294901244]
    memoryview(bytes(range(248, 256))).cast('l').tolist() -> [-283686952306184]
    memoryview(bytes(range(248, 256))).cast('L').tolist() -> [18446460386757245432]
    memoryview(bytes(range(248, 256))).cast('q').tolist() -> [-283686952306184]
    memoryview(bytes(range(248, 256))).cast('Q').tolist() -> [18446460386757245432]
    memoryview(bytes(range(248, 256))).cast('n').tolist() -> [-283686952306184]
    memoryview(bytes(range(248, 256))).cast('N').tolist() -> [18446460386757245432]
    memoryview(bytes(8)).cast('c').tolist() -> [b'\x00', b'\x00', b'\x00', b'\x00', b'\x00', b'\x00', b'\x00', b'\x00']
    memoryview(bytes(8)).cast('f').tolist() -> [0.0, 0.0]
    memoryview(bytes(8)).cast('d').tolist() -> [0.0]
    memoryview(bytes(8)).cast('?').tolist() -> [False, False, False, False, False, False, False, False]
    memoryview(bytes(8)).cast('P').tolist() -> [0]
    memoryview(b'\x00\x00\x80\x3f').cast('f')[0] -> 1.0
    memoryview(b'\x00\x00\x00\x00\x00\x00\xf8\x3f').cast('@d')[0] -> 1.5
    m.cast('h').cast('B') == m -> True
    m.cast('B', [2, 3]).tolist() -> [[97, 98, 99], [100, 101, 102]]
    m.cast('h', (1, 3)).tolist() -> [[25185, 25699, 26213]]
    n.cast('B').shape -> (12,)
    m.cast('c').tolist() -> [b'a', b'b', b'c', b'd', b'e', b'f']
    m.cast('?').tolist() -> [True, True, True, True, True, True]
    m.cast('i') -> TypeError: memoryview: length is not a multiple of itemsize
    m.cast('h').cast('i') -> TypeError: memoryview: cannot cast between two non-byte formats
    m.cast('B', [2, 2]) -> TypeError: memoryview: product(shape) * itemsize != buffer size
    m.cast('B', (2, -3)) -> ValueError: memoryview.cast(): elements of shape must be integers > 0
    m.cast('B', (2**40, 2**40)) -> ValueError: memoryview.cast(): product(shape) > SSIZE_MAX
    m.cast('B', 'a') -> TypeError: shape must be a list or a tuple
    m.cast('B', [1.5]) -> TypeError: memoryview.cast(): elements of shape must be integers
    m.cast('x') -> ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
    m.cast('<h') -> ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
    m.cast('e') -> ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
    m.cast(5) -> TypeError: cast() argument 'format' must be str, not int
    m[::2].cast('h') -> TypeError: memoryview: casts are restricted to C-contiguous views
    """,
    'compare': r"""
    m == b'abcdef' -> True
    m == bytearray(b'abcdef') -> True
    m == 5 -> False
    m != b'abcdef' -> False
    m == m -> True
    m[::2] == b'ace' -> True
    m.cast('b') == m -> True
    n == n -> True
    n == m -> False
    m == m.cast('h') -> False
    memoryview(bytes(8)).cast('d') == memoryview(bytes(8)).cast('q') -> True
    memoryview(b'\xff' * 8).cast('d') == memoryview(b'\xff' * 8).cast('d') -> False
    m == 'abcdef' -> False
    m.__eq__(5) -> NotImplemented
    m < m -> TypeError: '<' not supported between instances of 'memoryview' and 'memoryview'
    hash(m) == hash(b'abcdef') -> True
    hash(m[::2]) == hash(b'ace') -> True
    hash(memoryview(bytearray(b'a'))) -> ValueError: cannot hash writable memoryview object
    hash(m.cast('h')) -> ValueError: memoryview: hashing is restricted to formats 'B', 'b' or 'c'
    """,
    'change': r"""
    changed(lambda w: w.__setitem__(0, 65)) -> b'Abcdef'
    changed(lambda w: w.__setitem__(-1, True)) -> b'abcde\x01'
    changed(lambda w: w.__setitem__(slice(0, 2), b'xy')) -> b'xycdef'
    changed(lambda w: w.__setitem__(slice(None, None, 2), b'xyz')) -> b'xbydzf'
    changed(lambda w: w.__setitem__(slice(None, None, -1), w)) -> b'fedcba'
    changed(lambda w: w.__setitem__(slice(0, 5), w[1:])) -> b'bcdeff'
    changed(lambda w: w.__setitem__(slice(1, 6), w[:5])) -> b'aabcde'
    changed(lambda w: w.cast('h').__setitem__(1, -2)) -> b'ab\xfe\xffef'
    changed(lambda w: w.cast('c').__setitem__(0, b'z')) -> b'zbcdef'
    changed(lambda w: w.cast('?').__setitem__(0, 5)) -> b'\x01bcdef'
    changed(lambda w: w.cast('B', [2, 3]).__setitem__((1, 1), 88)) -> b'abcdXf'
    changed(lambda w: w[:4].cast('f').__setitem__(0, 1.5)) -> b'\x00\x00\xc0?ef'
    changed(lambda w: w[:4].cast('I').__setitem__(0, 2**32 - 1)) -> b'\xff\xff\xff\xffef'
    changed(lambda w: w[:4].cast('i').__setitem__(0, -2**31)) -> b'\x00\x00\x00\x80ef'
    changed(lambda w: w[:4].cast('f').__setitem__(0, 1)) -> b'\x00\x00\x80?ef'
    memoryview(bytearray(8)).cast('Q').__setitem__(0, 2**64 - 1) -> None
    memoryview(bytearray(8)).cast('q').__setitem__(0, -2**63) -> None
    memoryview(bytearray(8)).cast('d').__setitem__(0, 2) -> None
    m.__setitem__(0, 1) -> TypeError: cannot modify read-only memory
    w.__setitem__(0, 256) -> ValueError: memoryview: invalid value for format 'B'
    w.__setitem__(0, -1) -> ValueError: memoryview: invalid value for format 'B'
    w.__setitem__(0, 'a') -> TypeError: memoryview: invalid type for format 'B'
    w.__setitem__(0, 1.5) -> TypeError: memoryview: invalid type for format 'B'
    w.__setitem__(10, 1) -> IndexError: index out of bounds on dimension 1
    w.__setitem__(0, 10**30) -> ValueError: memoryview: invalid value for format 'B'
    w.__setitem__(slice(0, 2), b'xyz') -> ValueError: memoryview assignment: lvalue and rvalue have different structures
    w.__setitem__(slice(0, 2), 5) -> TypeError: a bytes-like object is required, not 'int'
    w.__setitem__(slice(2), short) -> ValueError: memoryview assignment: lvalue and rvalue have different structures
    w.__delitem__(0) -> TypeError: cannot delete memory
    m.__delitem__(0) -> TypeError: cannot modify read-only memory
    w.cast('c').__setitem__(0, 5) -> TypeError: memoryview: invalid type for format 'c'
    w.cast('c').__setitem__(0, b'zz') -> ValueError: memoryview: invalid value for format 'c'
    w[:4].cast('i').__setitem__(0, 2**31) -> ValueError: memoryview: invalid value for format 'i'
    w[:4].cast('I').__setitem__(0, -1) -> ValueError: memoryview: invalid value for format 'I'
    w[:4].cast('f').__setitem__(0, 'a') -> TypeError: memoryview: invalid type for format 'f'
    memoryview(bytearray(8)).cast('Q').__setitem__(0, 2**64) -> ValueError: memoryview: invalid value for format 'Q'
    memoryview(bytearray(8)).cast('q').__setitem__(0, 2**63) -> ValueError: memoryview: invalid value for format 'q'
    n.__setitem__((0, 0), 1) -> TypeError: cannot modify read-only memory
    w.toreadonly().__setitem__(0, 1) -> TypeError: cannot modify read-only memory
    w.toreadonly().readonly -> True
    w.readonly -> False
    """,
    'release': r"""
    repr(released)[:21] -> '<released memory at 0'
    released.release() -> None
    released == released -> True
    released == b'x' -> False
    released[0] -> ValueError: operation forbidden on released memoryview object
    released.tobytes() -> ValueError: operation forbidden on released memoryview object
    len(released) -> ValueError: operation forbidden on released memoryview object
    bytes(released) -> ValueError: operation forbidden on released memoryview object
    released.nbytes -> ValueError: operation forbidden on released memoryview object
    managed() -> ValueError: operation forbidden on released memoryview object
    """,
}


@pytest.mark.parametrize('topic', sorted(TABLES))
def test_answers(topic):
    check_table(TABLES[topic], run(PROGRAM))


def test_memory_that_became_shorter():
    # CPython refuses to shrink a bytearray that somebody views; here the view refuses to read
    check_table(r"""
    attempt() -> IndexError: memoryview: the object's memory has become shorter
    attempt_all() -> IndexError: memoryview: the object's memory has become shorter
    """, run("""
def shortened():
    array = bytearray(b'abc')
    view = memoryview(array)
    del array[1:]
    return view

def attempt():
    shortened()[2] = 5

def attempt_all():
    shortened().tobytes()
"""))
