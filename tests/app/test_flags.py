"""a.flags, setflags, real and imag, tobytes, and what copy and pickle ask for."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np


def raised(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)
    return None


def set_item(obj, key, value):
    obj[key] = value


NAMES = ['c_contiguous', 'contiguous', 'f_contiguous', 'fortran', 'owndata', 'writeable', 'aligned', 'writebackifcopy',
         'behaved', 'carray', 'fnc', 'forc']
KEYS = 'C F O W A X B CA FA FNC FORC CONTIGUOUS FORTRAN BEHAVED CARRAY FARRAY'.split()


def bits(values):
    return ''.join(['1' if value else '0' for value in values])


def test_questions():
    a = np.zeros((2, 3))
    cases = [(a, '110011101101', 1285), (a.T, '001101101011', 1282), (a[:, 1:], '000001101000', 1280),
             (a[0], '111101101101', 1283), (np.array(3), '111111101101', 1287), (np.zeros((0, 3)), '111111101101', 1287),
             (np.zeros((3, 1)), '111111101101', 1287), (a[::-1], '000001101000', 1280)]
    for array, expected, number in cases:
        flags = array.flags
        assert bits([getattr(flags, name) for name in NAMES]) == expected, (array.shape, array.strides)
        assert flags.num == number
        assert flags['C'] == flags['C_CONTIGUOUS'] == flags.c_contiguous
        assert flags['FNC'] == flags.fnc and flags['WRITEABLE'] is flags.writeable
    assert a.T.flags.farray and not a.flags.farray and a.T.flags['FA']
    assert bits([a.flags[key] for key in KEYS]) == '1011101100110110'


def test_writeable():
    a = np.zeros(3)
    before = a.flags
    a.flags.writeable = False
    assert not a.flags.writeable and a.flags.num == 0x107 and before.writeable
    assert raised(set_item, a, 0, 1) == 'ValueError: assignment destination is read-only'
    assert raised(set_item, a, slice(None), 1) == 'ValueError: assignment destination is read-only'
    view = a[1:]
    assert not view.flags.writeable
    assert raised(setattr, view.flags, 'writeable', True) == 'ValueError: cannot set WRITEABLE flag to True of this array'
    a.flags['W'] = True
    a[0] = 5
    view.flags['WRITEABLE'] = True
    view[0] = 6
    assert a.tolist() == [5, 6, 0]
    a.setflags(write=False)
    assert not a.flags.writeable and view.flags.writeable
    a.setflags(1)
    assert a.flags.writeable
    a.setflags(write=None)
    assert a.flags.writeable


def test_bad_flags():
    a = np.zeros(3)
    for key in ['D', 'c', 'foo', '', 0, None, 1.5]:
        assert raised(lambda: a.flags[key]) == "KeyError: 'Unknown flag'"
    assert raised(set_item, a.flags, 'C', True) == "KeyError: 'Unknown flag'"
    assert raised(set_item, a.flags, 3, True) == "KeyError: 'Unknown flag'"
    assert raised(setattr, a.flags, 'owndata', False).startswith('AttributeError: ')
    assert raised(setattr, a.flags, 'foo', False).startswith("AttributeError: ")
    assert raised(getattr, a.flags, 'foo').startswith("AttributeError: ")
    assert raised(setattr, a, 'flags', 1).startswith('AttributeError: ')
    assert raised(a.setflags, uic=True) == 'ValueError: cannot set WRITEBACKIFCOPY flag to True'
    assert raised(setattr, a.flags, 'writebackifcopy', True) == 'ValueError: cannot set WRITEBACKIFCOPY flag to True'
    a.setflags(align=True)
    a.flags.writebackifcopy = False
    assert raised(hash, a.flags).startswith("TypeError: unhashable type: ")
    assert raised(len, a.flags).startswith("TypeError: ")


def test_shown_and_compared():
    a = np.zeros((2, 3))
    text = ('  C_CONTIGUOUS : True\n  F_CONTIGUOUS : False\n  OWNDATA : True\n  WRITEABLE : True\n  ALIGNED : True\n'
            '  WRITEBACKIFCOPY : False\n')
    assert repr(a.flags) == text and str(a.flags) == text
    assert a.flags == a.flags and not a.flags != a.flags
    assert a.flags != a.T.flags and not a.flags == 3
    assert raised(lambda: a.flags < a.flags).startswith("TypeError: '<' not supported between instances of ")


def test_alignment():
    a = np.zeros(24, dtype='u1')
    assert a[8:16].view('f8').flags.aligned
    assert not a[1:9].view('f8').flags.aligned and not a[1:9].view('f8').flags.behaved
    assert a[1:9].view('i1').flags.aligned
    odd = a[1:9].view('f8')
    odd[0] = 1.5
    assert odd[0] == 1.5 and a[1:9].tobytes() == np.array([1.5]).tobytes()
    assert raised(odd.setflags, align=True) == 'ValueError: cannot set aligned flag of mis-aligned array to True'


def test_real_and_imag():
    c = np.array([1+2j, 3-4j])
    assert c.real.tolist() == [1, 3] and c.imag.tolist() == [2, -4]
    assert c.real.base is c and c.imag.strides == (16,) and c.real.dtype == float
    c.real = 9
    c.imag = [5, 6]
    assert c.tolist() == [9+5j, 9+6j]
    c.real[0] = 7
    c.imag[1:] += 1
    assert c.tolist() == [7+5j, 9+7j]
    assert np.array([1j], dtype='F').imag.dtype == 'f4'
    a = np.arange(6).reshape(2, 3)
    assert a.real is a
    assert a.imag.tolist() == [[0, 0, 0], [0, 0, 0]] and a.imag.dtype == a.dtype and not a.imag.flags.writeable
    a.real = 7
    assert a.tolist() == [[7, 7, 7], [7, 7, 7]]
    assert raised(setattr, a, 'imag', 1) == 'TypeError: array does not have imaginary part to set'
    assert raised(set_item, a.imag, 0, 1) == 'ValueError: assignment destination is read-only'
    assert raised(setattr, c, 'real', [1, 2, 3]) == (
        'ValueError: could not broadcast input array from shape (3,) into shape (2,)')
    c.flags.writeable = False
    assert raised(setattr, c, 'real', 1) == 'ValueError: assignment destination is read-only'
    assert np.array(1+2j).imag.shape == () and np.array(1+2j).imag == 2
    assert np.zeros((0, 3), complex).real.shape == (0, 3)


def test_tobytes():
    a = np.arange(6, dtype='i2').reshape(2, 3)
    assert a.tobytes() == b'\0\0\1\0\2\0\3\0\4\0\5\0'
    assert a.T.tobytes() == b'\0\0\3\0\1\0\4\0\2\0\5\0'
    assert a.T.tobytes('F') == a.tobytes() == a.T.tobytes('A') == a.tobytes('A') == a.tobytes(order=None)
    assert a.tobytes('F') == a.T.tobytes()
    assert a[::-1, ::2].tobytes() == b'\3\0\5\0\0\0\2\0'
    assert np.zeros((0, 3)).tobytes() == b''
    assert np.array(True).tobytes() == b'\1'
    assert np.array([1.0]).tobytes() == b'\0\0\0\0\0\0\xf0?'
    assert raised(a.tobytes, 'x') == "ValueError: order must be one of 'C', 'F', 'A', or 'K' (got 'x')"


def rebuilt(array):
    """What unpickling does."""
    function, arguments = array.__reduce__()[:2]
    result = function(*arguments)
    if len(array.__reduce__()) > 2:
        result.__setstate__(array.__reduce__()[2])
    return result


def test_reduce():
    for a in [np.arange(6).reshape(2, 3), np.arange(6.0).reshape(2, 3).T, np.array(1+2j), np.zeros((0, 3), 'i1'),
              np.arange(10, dtype='f4')[::-3], np.array([True, False])]:
        b = rebuilt(a)
        assert b.dtype == a.dtype and b.shape == a.shape and b.tolist() == a.tolist()
        assert b.flags.writeable and not np.shares_memory(a, b) if hasattr(np, 'shares_memory') else True


def test_copies_of_scalars():
    import copy
    for x in [np.float64(1.5), np.int8(-3), np.uint64(2 ** 64 - 1), np.complex64(1+2j), np.bool_(True), np.float16(0.1)]:
        for y in [copy.copy(x), copy.deepcopy(x), rebuilt(x)]:
            assert y == x and type(y) is type(x)
