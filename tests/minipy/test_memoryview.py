# encoding: utf-8
"""memoryview, with what CPython 3.11 answers."""
import pytest
from tests.minipy.tables import check_table, run

PROGRAM = """
m = memoryview(b'abcdef')
n = memoryview(bytes(range(12))).cast('B', [3, 4])
zero = memoryview(b'a').cast('B', [])
w = memoryview(bytearray(b'abcdef'))
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
    memoryview(b'abc').tolist(), memoryview(bytearray(b'ab')).readonly, memoryview(b'abc').readonly, memoryview(object=b'a') == b'a', memoryview(m) == m, repr(m)[:12] -> ([97, 98, 99], False, True, True, True, '<memory at 0')
    memoryview(5) -> TypeError: memoryview: a bytes-like object is required, not 'int'
    memoryview('é') -> TypeError: memoryview: a bytes-like object is required, not 'str'
    m.shape, m.strides, m.format, m.itemsize, m.nbytes, m.obj, m.c_contiguous, m.f_contiguous, m.contiguous, m.suboffsets, m.ndim -> ((6,), (1,), 'B', 1, 6, b'abcdef', True, True, True, (), 1)
    bytes(m), bytearray(m), b'x' + m, b''.join([m, m]), b'a'.replace(b'a', m), str(m, 'ascii'), m.hex(), m.hex(':', 2), bytes(m[::-2]) -> (b'abcdef', bytearray(b'abcdef'), b'xabcdef', b'abcdefabcdef', b'abcdef', 'abcdef', '616263646566', '6162:6364:6566', b'fdb')
    """,
    'items': r"""
    m[0], m[-1], len(m), list(m), list(reversed(m)), 97 in m, [x for x in m[1:3]], m[::2].tolist(), m[:0].tolist(), m[5:2].shape -> (97, 102, 6, [97, 98, 99, 100, 101, 102], [102, 101, 100, 99, 98, 97], True, [98, 99], [97, 99, 101], [], (0,))
    m[6] -> IndexError: index out of bounds on dimension 1
    m[-7] -> IndexError: index out of bounds on dimension 1
    m['é'] -> TypeError: memoryview: invalid slice key
    m[1.5] -> TypeError: memoryview: invalid slice key
    m[10**30] -> IndexError: cannot fit 'int' into an index-sized integer
    m[None] -> TypeError: memoryview: invalid slice key
    m[::2].c_contiguous, m[::2].contiguous, m[::2].strides, m[::-1].strides, m[::-1].tobytes(), m[1:][1:][1], m[::2][::2].tolist(), m.tobytes('F'), m.tobytes(order='A') -> (False, False, (2,), (-1,), b'fedcba', 100, [97, 101], b'abcdef', b'abcdef')
    m.tobytes('x') -> ValueError: order must be 'C', 'F' or 'A'
    """,
    'dimensions': r"""
    n[1, 2], n.tolist(), n.tobytes(), n.tobytes('F'), len(n), n[1:].tolist(), n[::-1].tolist(), n[::2].shape -> (6, [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b', b'\x00\x04\x08\x01\x05\t\x02\x06\n\x03\x07\x0b', 3, [[4, 5, 6, 7], [8, 9, 10, 11]], [[8, 9, 10, 11], [4, 5, 6, 7], [0, 1, 2, 3]], (2, 4))
    n.shape, n.strides, n.ndim, n.nbytes, n.itemsize, n.format, n.readonly -> ((3, 4), (4, 1), 2, 12, 1, 'B', True)
    n[1] -> NotImplementedError: multi-dimensional sub-views are not implemented
    n[5, 0] -> IndexError: index out of bounds on dimension 1
    n[0, 0, 0] -> TypeError: cannot index 2-dimension view with 3-element tuple
    n[0, 'a'] -> TypeError: memoryview: invalid slice key
    n[0, 0:1] -> TypeError: memoryview: invalid slice key
    n[()] -> NotImplementedError: sub-views are not implemented
    list(n) -> NotImplementedError: multi-dimensional sub-views are not implemented
    zero[()], zero.tolist(), len(zero), zero.shape -> (97, 97, 1, ())
    zero[0] -> TypeError: invalid indexing of 0-dim memory
    """,
    'casts': r"""
    [memoryview(bytes(range(240, 256))).cast(c).tolist() for c in 'bBhHiIlLqQnN'] -> [[-16, -15, -14, -13, -12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1], [240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255], [-3600, -3086, -2572, -2058, -1544, -1030, -516, -2], [61936, 62450, 62964, 63478, 63992, 64506, 65020, 65534], [-202182160, -134810124, -67438088, -66052], [4092785136, 4160157172, 4227529208, 4294901244], [-579005069656919568, -283686952306184], [17867739004052632048, 18446460386757245432], [-579005069656919568, -283686952306184], [17867739004052632048, 18446460386757245432], [-579005069656919568, -283686952306184], [17867739004052632048, 18446460386757245432]]
    [memoryview(bytes(8)).cast(c).tolist() for c in 'cfd?P'] -> [[b'\x00', b'\x00', b'\x00', b'\x00', b'\x00', b'\x00', b'\x00', b'\x00'], [0.0, 0.0], [0.0], [False, False, False, False, False, False, False, False], [0]]
    memoryview(b'\x00\x00\x80\x3f').cast('f')[0], memoryview(b'\x00\x00\x00\x00\x00\x00\xf8\x3f').cast('@d')[0] -> (1.0, 1.5)
    m.cast('h').cast('B') == m, m.cast('B', [2, 3]).tolist(), m.cast('h', (1, 3)).tolist(), n.cast('B').shape, m.cast('c').tolist(), m.cast('?').tolist() -> (True, [[97, 98, 99], [100, 101, 102]], [[25185, 25699, 26213]], (12,), [b'a', b'b', b'c', b'd', b'e', b'f'], [True, True, True, True, True, True])
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
    m == b'abcdef', m == bytearray(b'abcdef'), m == 5, m != b'abcdef', m == m, m[::2] == b'ace', m.cast('b') == m, n == n, n == m, m == m.cast('h') -> (True, True, False, False, True, True, True, True, False, False)
    memoryview(bytes(8)).cast('d') == memoryview(bytes(8)).cast('q'), memoryview(b'\xff' * 8).cast('d') == memoryview(b'\xff' * 8).cast('d'), m == 'abcdef', m.__eq__(5) -> (True, False, False, NotImplemented)
    m < m -> TypeError: '<' not supported between instances of 'memoryview' and 'memoryview'
    hash(m) == hash(b'abcdef'), hash(m[::2]) == hash(b'ace') -> (True, True)
    hash(memoryview(bytearray(b'a'))) -> ValueError: cannot hash writable memoryview object
    hash(m.cast('h')) -> ValueError: memoryview: hashing is restricted to formats 'B', 'b' or 'c'
    """,
    'change': r"""
    changed(lambda w: w.__setitem__(0, 65)), changed(lambda w: w.__setitem__(-1, True)), changed(lambda w: w.__setitem__(slice(0, 2), b'xy')), changed(lambda w: w.__setitem__(slice(None, None, 2), b'xyz')), changed(lambda w: w.__setitem__(slice(None, None, -1), w)), changed(lambda w: w.__setitem__(slice(0, 5), w[1:])), changed(lambda w: w.__setitem__(slice(1, 6), w[:5])), changed(lambda w: w.cast('h').__setitem__(1, -2)), changed(lambda w: w.cast('c').__setitem__(0, b'z')), changed(lambda w: w.cast('?').__setitem__(0, 5)), changed(lambda w: w.cast('B', [2, 3]).__setitem__((1, 1), 88)) -> (b'Abcdef', b'abcde\x01', b'xycdef', b'xbydzf', b'fedcba', b'bcdeff', b'aabcde', b'ab\xfe\xffef', b'zbcdef', b'\x01bcdef', b'abcdXf')
    changed(lambda w: w[:4].cast('f').__setitem__(0, 1.5)), changed(lambda w: w[:4].cast('I').__setitem__(0, 2**32 - 1)), changed(lambda w: w[:4].cast('i').__setitem__(0, -2**31)), changed(lambda w: w[:4].cast('f').__setitem__(0, 1)) -> (b'\x00\x00\xc0?ef', b'\xff\xff\xff\xffef', b'\x00\x00\x00\x80ef', b'\x00\x00\x80?ef')
    memoryview(bytearray(8)).cast('Q').__setitem__(0, 2**64 - 1), memoryview(bytearray(8)).cast('q').__setitem__(0, -2**63), memoryview(bytearray(8)).cast('d').__setitem__(0, 2) -> (None, None, None)
    m.__setitem__(0, 1) -> TypeError: cannot modify read-only memory
    w.__setitem__(0, 256) -> ValueError: memoryview: invalid value for format 'B'
    w.__setitem__(0, -1) -> ValueError: memoryview: invalid value for format 'B'
    w.__setitem__(0, 'a') -> TypeError: memoryview: invalid type for format 'B'
    w.__setitem__(0, 1.5) -> TypeError: memoryview: invalid type for format 'B'
    w.__setitem__(10, 1) -> IndexError: index out of bounds on dimension 1
    w.__setitem__(0, 10**30) -> ValueError: memoryview: invalid value for format 'B'
    w.__setitem__(slice(0, 2), b'xyz') -> ValueError: memoryview assignment: lvalue and rvalue have different structures
    w.__setitem__(slice(0, 2), 5) -> TypeError: a bytes-like object is required, not 'int'
    w.__setitem__(slice(0, 2), memoryview(bytes(4)).cast('h')) -> ValueError: memoryview assignment: lvalue and rvalue have different structures
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
    w.toreadonly().readonly, w.readonly -> (True, False)
    """,
    'release': r"""
    repr(released)[:21], released.release(), released == released, released == b'x' -> ('<released memory at 0', None, True, False)
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
