"""Functions of single numbers: the same results, types and warnings as of arrays, in loops that get compiled too."""
import warnings
try:
    import micronumpy as np
except ImportError:
    import numpy as np

ONE = ['negative', 'positive', 'absolute', 'fabs', 'square', 'floor', 'ceil', 'trunc', 'rint', 'sqrt', 'cbrt', 'exp', 'log',
       'log2', 'log10', 'sin', 'cos', 'tan', 'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'sign', 'isnan']
TWO = ['add', 'subtract', 'multiply', 'divide', 'maximum', 'minimum', 'fmax', 'arctan2', 'hypot', 'less']
NUMBERS = [0.0, -0.0, 0.3, -0.3, 0.5, 1.0, -1.0, 1.5, 2.5, -2.5, 3.0, 1e-8, 1e-160, -1e-160, 1e-310, 700.5, -745.5, 1e16, 1e160,
           -1e160, 1.7e308, float('inf'), float('-inf'), float('nan')]


def outcome(function, *args):
    """What a call gives, digits and sign included, or that it warns."""
    with warnings.catch_warnings():
        warnings.simplefilter('error')
        try:
            result = function(*args)
        except RuntimeWarning as e:
            # NumPy says 'scalar multiply' of an operator's own way with numbers
            return 'RuntimeWarning: ' + str(e).replace('scalar ', '')
    if isinstance(result, np.ndarray):
        assert result.shape == (1,)
        result = result[0]
    if isinstance(result, np.bool_):
        return str(result)
    assert type(result) is np.float64, (function, args, type(result))
    return '%.14g' % result


def test_of_one():
    for name in ONE:
        function = getattr(np, name)
        for x in NUMBERS:
            expected = outcome(function, np.array([x]))
            assert outcome(function, np.float64(x)) == expected, (name, x)
            assert outcome(function, x) == expected, (name, x)


def test_of_two():
    for name in TWO:
        function = getattr(np, name)
        for x in NUMBERS:
            for y in NUMBERS:
                expected = outcome(function, np.array([x]), np.array([y]))
                for left, right in [(np.float64(x), np.float64(y)), (x, np.float64(y)), (np.float64(x), y), (x, y)]:
                    assert outcome(function, left, right) == expected, (name, x, y)


def test_other_types():
    for name, args, expected in [
            ('sqrt', (4,), 'float64(2.0)'), ('sqrt', (np.int8(4),), 'float16(2.0)'), ('sqrt', (np.float32(4),), 'float32(2.0)'),
            ('sqrt', (True,), 'float16(1.0)'), ('negative', (np.int8(-128),), 'int8(-128)'), ('absolute', (-3,), 'int64(3)'),
            ('absolute', (np.complex128(3 + 4j),), 'float64(5.0)'), ('square', (np.int32(3),), 'int32(9)'),
            ('floor', (np.float32(2.5),), 'float32(2.0)'), ('maximum', (np.int8(3), 4), 'int8(4)'),
            ('maximum', (2, 3), 'int64(3)'), ('minimum', (np.float32(2), 1.5), 'float32(1.5)'),
            ('maximum', (np.int64(3), 2.5), 'float64(3.0)'), ('maximum', (True, False), 'True'),
            ('minimum', (np.uint64(2 ** 63), 2 ** 64 - 1), 'uint64(9223372036854775808)'),
            ('add', (1, 2), 'int64(3)'), ('add', (1, 2.5), 'float64(3.5)'), ('add', (True, True), 'True'),
            ('divide', (1, 2), 'float64(0.5)'), ('hypot', (3, np.float64(4)), 'float64(5.0)'),
            ('multiply', (np.int16(300), np.int16(300)), 'int16(24464)')]:
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            result = getattr(np, name)(*args)
        if isinstance(result, np.bool_):
            assert str(result) == expected, (name, args)
        else:
            assert '%s(%s)' % (result.dtype, result) == expected, (name, args, result)


def test_errors_are_raised_where_they_are_asked_for():
    with np.errstate(all='raise'):
        for function, x in [(np.sqrt, -1.0), (np.log, 0.0), (np.exp, 1000.0), (np.exp, -1000.0), (np.square, 1e200),
                            (np.square, 1e-200), (np.arcsin, 2.0), (np.sin, float('inf'))]:
            try:
                function(np.float64(x))
            except FloatingPointError:
                continue
            assert False, (function, x)


def test_arguments():
    x = np.float64(4.0)
    out = np.zeros(())
    assert np.sqrt(x, out=out) is out and out[()] == 2.0
    assert type(np.sqrt(x, dtype=np.float32)) is np.float32
    for wrong in [(), (x, x, x)]:
        try:
            np.sqrt(*wrong)
        except TypeError:
            continue
        assert False


def test_in_loops():
    a = np.arange(3000.0) / 100.0
    total = 0.0
    for i in range(a.shape[0]):
        x = a[i]
        total += np.sqrt(x) + np.exp(-x) + np.sin(x) * np.maximum(x, 3.0) - np.minimum(x, 2.5) + np.floor(x) - np.abs(-x)
        if i % 100 == 0:
            total += np.hypot(x + 1.0, 2.0)
    expected = (np.sqrt(a) + np.exp(-a) + np.sin(a) * np.maximum(a, 3.0) - np.minimum(a, 2.5) + np.floor(a) - np.abs(-a)).sum()
    expected += np.hypot(a[::100] + 1.0, 2.0).sum()
    assert abs(total - expected) < 1e-9 * abs(expected)
    least, most = np.int64(10 ** 6), np.int32(0)
    b = np.arange(3000) * 7919 % 3001
    c = b.astype(np.int32)
    for i in range(b.shape[0]):
        least = np.minimum(least, b[i])
        most = np.maximum(most, c[i])
    assert (type(least), least, type(most), most) == (np.int64, b.min(), np.int32, b.max())


TYPES = ['float64', 'float32', 'float16', 'int64', 'int32', 'int16', 'int8', 'uint64', 'uint32', 'uint16', 'uint8', 'bool_',
         'complex128']


def converted(function, x):
    with warnings.catch_warnings():
        warnings.simplefilter('error')
        try:
            result = function(x)
        except (RuntimeWarning, OverflowError, ValueError) as e:
            return type(e).__name__
    if isinstance(result, np.ndarray):
        result = result[0]
    return '%s %r %s' % (type(result).__name__, result.item(), np.signbit(result) if result.dtype.kind == 'f' and result == result else '')


def test_conversions():
    numbers = [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 65535, 65536, 2 ** 31 - 1, 2 ** 31, -2 ** 31, 2 ** 32 - 1, 2 ** 32,
               2 ** 53 + 1, 2 ** 63 - 1, -2 ** 63, 2 ** 24 + 1]
    for name in TYPES:
        kind = getattr(np, name)
        for n in numbers:
            assert converted(kind, n) == converted(lambda x: np.array([x], dtype=name), n), (name, n)
            assert converted(kind, np.int64(n)) == converted(lambda x: np.array([x]).astype(name), np.int64(n)), (name, n)
        # what a float becomes that is no number of an integer type is anybody's guess
        floats = NUMBERS if kind in (np.float64, np.float32, np.float16, np.complex128, np.bool_) else [0.0, -0.0, 0.7, 1.5, 126.9]
        for x in floats + [2.0 ** 24 + 1, 0.1] * (kind in (np.float64, np.float32)):
            for value in [x, np.float64(x)]:
                assert converted(kind, value) == converted(lambda x: np.array([x]).astype(name), value), (name, x)
        assert repr(kind(kind(1))) == repr(kind(1)) and type(kind()) is kind
    total = np.float32(0)
    for i in range(4000):
        total += np.float32(i) * np.float32(0.5) + np.uint8(i % 200) + np.int64(2.5)
    assert type(total) is np.float64 and total == sum([i * 0.5 + i % 200 + 2 for i in range(4000)])


def test_round():
    for x, expected in [(0.5, 0), (1.5, 2), (2.5, 2), (-0.5, 0), (-1.5, -2), (1e20, 10 ** 20), (2.4999, 2), (-7.0, -7)]:
        assert round(np.float64(x)) == expected and type(round(np.float64(x))) is int
    for x, kind in [(float('inf'), OverflowError), (float('nan'), ValueError)]:
        try:
            round(np.float64(x))
        except kind:
            continue
        assert False
    assert round(np.float64(2.675), 2) == 2.68 and type(round(np.float64(2.5), 0)) is np.float64
    assert sum([round(np.float64(i) / 2.0) for i in range(3000)]) == sum([round(i / 2) for i in range(3000)])
