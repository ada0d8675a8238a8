"""dtype objects, what two types give, and the limits of types."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

CHARS = '?bBhHiIlLefdFD'
NAMES = ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float16', 'float32', 'float64',
         'complex64', 'complex128']


def raised(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)
    return None


def test_attributes():
    kinds = 'biuiuiuiufffcc'
    numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 23, 11, 12, 14, 15]
    sizes = [1, 1, 1, 2, 2, 4, 4, 8, 8, 2, 4, 8, 8, 16]
    alignments = [1, 1, 1, 2, 2, 4, 4, 8, 8, 2, 4, 8, 4, 8]
    for i in range(14):
        d = np.dtype(CHARS[i])
        assert (d.name, d.char, d.kind, d.num) == (NAMES[i], CHARS[i], kinds[i], numbers[i])
        assert (d.itemsize, d.alignment) == (sizes[i], alignments[i])
        assert d.byteorder == ('|' if sizes[i] == 1 else '=')
        assert d.str == ('|' if sizes[i] == 1 else '<') + kinds[i] + str(sizes[i])
        assert d.descr == [('', d.str)]
        assert d.type is getattr(np, NAMES[i])
        assert d.base is d and d.shape == () and d.ndim == 0 and d.flags == 0
        assert d.isnative is True and d.isbuiltin == 1 and d.hasobject is False and d.isalignedstruct is False
        assert d.fields is None and d.names is None and d.subdtype is None and d.metadata is None
        assert repr(d) == "dtype('%s')" % NAMES[i] and str(d) == NAMES[i]
        assert isinstance(d, np.dtype)
        assert type(np.zeros(1, d)[0]) is d.type


def test_names():
    for name in ('bool_ int int_ intp intc long longlong uint uintp uintc ulong ulonglong byte ubyte short ushort half single '
                 'double float csingle cdouble complex i1 i2 i4 i8 u1 u2 u4 u8 b1 f2 f4 f8 c8 c16 <f8 =f8 |f8 >i1 <? q Q p '
                 'P n N |b1 <i4 =u2').split():
        assert isinstance(np.dtype(name), np.dtype)
    assert np.dtype('b') is np.dtype(np.int8) and np.dtype('b1') is np.dtype(bool)
    assert np.dtype('long') == 'int64' and np.dtype('intc') == 'int32' and np.dtype('half') == 'e'
    assert np.dtype(b'f4') == np.float32
    for python, name in [(int, 'int64'), (float, 'float64'), (complex, 'complex128'), (bool, 'bool')]:
        assert np.dtype(python).name == name
    assert np.dtype(None).name == 'float64'
    assert np.dtype(np.float32(1)).name == 'float32'
    assert np.dtype('f8', align=True, copy=True) == np.dtype(float)


def test_attribute_dtype():
    class Has:
        dtype = np.dtype('i2')
    assert np.dtype(Has).name == 'int16'
    assert np.dtype(Has()).name == 'int16'


def test_not_understood():
    for name in ['foo', '', 'f3', 'i3', 'b8', ' f8', 'f8 ', 'u', '!f8', 'Float64', 'float_', 'c4']:
        assert raised(np.dtype, name) == "TypeError: data type '%s' not understood" % name
    assert raised(np.dtype, 3) == "TypeError: Cannot interpret '3' as a data type"
    assert raised(np.dtype, True) == "TypeError: Cannot interpret 'True' as a data type"
    assert raised(np.dtype, 2.5) == "TypeError: Cannot interpret '2.5' as a data type"
    assert raised(np.dtype, np.array([1])) == "TypeError: Cannot construct a dtype from an array"
    for abstract in [np.generic, np.number, np.floating, np.integer, np.complexfloating, np.inexact, np.signedinteger]:
        assert raised(np.dtype, abstract).startswith('TypeError: Converting ')
    assert raised(np.zeros, 3, dtype='foo') == "TypeError: data type 'foo' not understood"


def test_comparison():
    d = np.dtype('float64')
    assert d == 'float64' and d == float and d == np.float64 and d == 'd' and d == d and d == None      # noqa: E711
    assert not d != 'f8' and d != 'f4' and d != int and not d == 'int64'
    assert not d == 'foo' and d != 'foo' and not d == 3 and d != 3
    assert hash(np.dtype('f8')) == hash(np.dtype(float))
    assert {np.dtype('i4'): 1}[np.dtype(np.int32)] == 1
    assert np.dtype('i4') < np.dtype('i8') and np.dtype('i4') <= np.dtype('i4') and not np.dtype('i4') < np.dtype('i4')
    assert np.dtype('i4') > 'i2' and np.dtype('f8') >= 'i8' and not np.dtype('f4') > 'f8'
    assert (raised(lambda: d < 'foo') or '').startswith("TypeError: '<' not supported between instances of")
    assert np.zeros(3).dtype == float and np.zeros(3, dtype='u1').dtype is np.dtype('uint8')
    assert bool(d) is True and len(d) == 0
    assert raised(lambda: d['x']) == "KeyError: 'There are no fields in dtype float64.'"


def test_newbyteorder():
    d = np.dtype('f8')
    for order in ['=', '<', '|', 'little', 'N', 'n', 'L', 'I', 'native']:
        assert d.newbyteorder(order) == d
    for order in ['>', 'S', '=', '<']:
        assert np.dtype('i1').newbyteorder(order) == np.int8
    assert np.dtype('?').newbyteorder() == bool
    assert raised(d.newbyteorder, 'x') == "ValueError: byteorder not recognized (got 'x')"


def test_read_only():
    assert raised(setattr, np.dtype('f8'), 'name', 'x').startswith("AttributeError: ")
    assert raised(getattr, np.dtype('f8'), 'foo').startswith("AttributeError: ")


def test_copying():
    import copy
    d = np.dtype('f4')
    assert copy.copy(d) == d and copy.deepcopy(d) == d
    function, arguments = d.__reduce__()[:2]
    assert function(*arguments) == d


def test_promote_types():
    rows = ('?bBhHiIlLefdFD bbhhiilldefdFD BhBhHiIlLefdFD hhhhiilldffdFD HiHiHiIlLffdFD iiiiiillddddDD IlIlIlIlLdddDD '
            'llllllllddddDD LdLdLdLdLdddDD eeeffddddefdFD fffffddddffdFD ddddddddddddDD FFFFFDDDDFFDFD DDDDDDDDDDDDDD ').split()
    for i in range(14):
        for j in range(14):
            got = np.promote_types(CHARS[i], CHARS[j])
            assert got.char == rows[i][j], (CHARS[i], CHARS[j], got)
    assert raised(np.promote_types, 'i4', 'foo') == "TypeError: data type 'foo' not understood"


def test_result_type():
    assert np.result_type(3) == 'int64'
    assert np.result_type(3, 4.0) == 'float64'
    assert np.result_type(1, True) == 'int64'
    assert np.result_type(2j, 1) == 'complex128'
    assert np.result_type(np.int8, 300) == 'int8'
    assert np.result_type('f4', 1.0, 2) == 'float32'
    assert np.result_type('i2', 1.0) == 'float64'
    assert np.result_type(True, np.int8) == 'int8'
    assert np.result_type(np.array([1], 'i1'), np.float32(3), 2j) == 'complex64'
    assert np.result_type(np.float64(1), np.array([1], 'f4')) == 'float64'
    assert raised(np.result_type) == 'ValueError: at least one array or dtype is required'
    assert raised(np.result_type, 'foo') == "TypeError: data type 'foo' not understood"


def test_can_cast():
    assert np.can_cast('i4', 'i8') and not np.can_cast('i8', 'i4') and np.can_cast('i8', 'f8')
    assert np.can_cast('i8', 'i4', 'same_kind') and not np.can_cast('f8', 'i4', 'same_kind')
    assert np.can_cast('f8', 'i4', casting='unsafe') and np.can_cast(from_='i1', to='i1', casting='no')
    assert not np.can_cast(np.int8(3), 'u1') and not np.can_cast(np.array([1]), 'f4')
    assert np.can_cast(bool, int)
    assert raised(np.can_cast, 'i8', 'i4', 'foo') == (
        "ValueError: casting must be one of 'no', 'equiv', 'safe', 'same_kind', 'unsafe' (got 'foo')")
    for number in [3, 2.5, 1j, True]:
        assert raised(np.can_cast, number, 'i8').startswith('TypeError: can_cast() does not support Python ints')


def test_min_scalar_type():
    for value, name in [(0, 'uint8'), (300, 'uint16'), (-1, 'int8'), (-129, 'int16'), (1 << 40, 'uint64'),
                        (1 << 63, 'uint64'), (-1 << 63, 'int64'), (3.0, 'float16'), (1e5, 'float32'), (1e50, 'float64'),
                        (float('nan'), 'float16'), (float('inf'), 'float16'), (0.1, 'float16'), (1j, 'complex64'),
                        (1e50j, 'complex128'), (True, 'bool'), (np.int64(3), 'uint8'), (np.float64(3), 'float16'),
                        (np.float32(1e30), 'float32'), (np.array(1), 'uint8'), (np.array([1, 2]), 'int64'),
                        (np.uint64(1 << 63), 'uint64'), (np.complex64(1), 'complex64')]:
        assert np.min_scalar_type(value) == name, value


def test_issubdtype():
    assert np.issubdtype(np.float64, float) and np.issubdtype('i4', np.integer) and np.issubdtype(float, np.floating)
    assert np.issubdtype(np.float64, 'f8') and np.issubdtype(np.uint8, np.unsignedinteger)
    assert np.issubdtype(np.dtype('F'), np.complexfloating) and np.issubdtype(np.float32, np.inexact)
    assert np.issubdtype(np.int8, np.number) and np.issubdtype(np.bool_, np.generic)
    assert not np.issubdtype(np.int8, int) and not np.issubdtype(np.bool_, np.integer)
    assert not np.issubdtype(np.int32, np.floating) and not np.issubdtype(np.float32, float)
    assert raised(np.issubdtype, 'foo', np.integer) == "TypeError: data type 'foo' not understood"


def test_isdtype():
    assert np.isdtype(np.dtype('f8'), 'real floating') and np.isdtype(np.int8, ('bool', 'integral'))
    assert np.isdtype(np.float64, np.float64) and np.isdtype(np.bool_, 'bool') and np.isdtype(np.complex64, 'numeric')
    assert not np.isdtype(np.float64, np.float32) and not np.isdtype(np.bool_, 'numeric')
    assert not np.isdtype(np.uint8, 'signed integer')
    assert raised(np.isdtype, float, 'numeric') == (
        "TypeError: dtype argument must be a NumPy dtype, but it is a <class 'type'>.")
    assert raised(np.isdtype, np.int8, 'foo') == "ValueError: kind argument is a string, but 'foo' is not a known kind name."


def test_finfo():
    names = ['bits', 'eps', 'epsneg', 'iexp', 'machep', 'max', 'min', 'maxexp', 'minexp', 'negep', 'nexp', 'nmant',
             'precision', 'resolution', 'tiny', 'smallest_normal', 'smallest_subnormal', 'dtype']
    expected = {
        'float16': '16 0.000977 0.0004883 5 -10 6.55e+04 -6.55e+04 16 -14 -11 5 10 3 0.001 6.104e-05 6.104e-05 6e-08 float16',
        'float32': '32 1.1920929e-07 5.9604645e-08 8 -23 3.4028235e+38 -3.4028235e+38 128 -126 -24 8 23 6 1e-06 '
                   '1.1754944e-38 1.1754944e-38 1e-45 float32',
        'float64': '64 2.220446049250313e-16 1.1102230246251565e-16 11 -52 1.7976931348623157e+308 -1.7976931348623157e+308 '
                   '1024 -1022 -53 11 52 15 1e-15 2.2250738585072014e-308 2.2250738585072014e-308 5e-324 float64',
    }
    for name, texts in expected.items():
        info = np.finfo(name)
        assert [str(getattr(info, key)) for key in names] == texts.split()
        for key in ['eps', 'max', 'min', 'tiny', 'resolution']:
            assert type(getattr(info, key)).__name__ == name
    assert np.finfo(float) is np.finfo('f8') and np.finfo(complex) is np.finfo('f8') and np.finfo('c8') is np.finfo('f4')
    assert np.finfo(1.5).bits == 64 and np.finfo(np.float32(3)).bits == 32
    assert repr(np.finfo(np.float32)) == 'finfo(resolution=1e-06, min=-3.4028235e+38, max=3.4028235e+38, dtype=float32)'
    assert str(np.finfo('f2')).split('\n')[3] == 'machep = -10   eps =        0.000977'
    assert raised(np.finfo, int) == 'ValueError: data type %r not inexact' % np.int64
    assert raised(np.finfo, 'foo').startswith('ValueError: data type ')


def test_iinfo():
    for name, low, high in [('int8', -128, 127), ('uint16', 0, 65535), ('int64', -2 ** 63, 2 ** 63 - 1),
                            ('uint64', 0, 2 ** 64 - 1)]:
        info = np.iinfo(name)
        assert (info.min, info.max, info.dtype.name) == (low, high, name)
        assert info.bits == info.dtype.itemsize * 8 and info.kind == info.dtype.kind
        assert type(info.max) is int
        assert repr(info) == 'iinfo(min=%d, max=%d, dtype=%s)' % (low, high, name)
    assert str(np.iinfo('i1')).split('\n')[2:4] == ['min = -128', 'max = 127']
    assert np.iinfo(3).max == 2 ** 63 - 1 and np.iinfo(np.int8(3)).max == 127
    assert raised(np.iinfo, float) == "ValueError: Invalid integer data type 'f'."
    assert raised(np.iinfo, bool) == "ValueError: Invalid integer data type 'b'."
