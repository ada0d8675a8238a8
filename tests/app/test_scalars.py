"""Operators between two numbers give what the same operators give for arrays of one item."""
import operator
import warnings

try:
    import micronumpy as np
except ImportError:
    import numpy as np

BINARY = ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'lshift', 'rshift', 'and_', 'or_', 'xor',
          'lt', 'le', 'eq', 'ne', 'gt', 'ge']
UNARY = ['neg', 'pos', 'abs']
INTEGERS = ['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64']


def values():
    """Numbers of every type, and Python's own."""
    found = [np.bool_(False), np.bool_(True)]
    for name in INTEGERS:
        info = np.iinfo(name)
        found += [np.dtype(name).type(value) for value in (0, 3, info.max, info.min)]
    for name in ['float16', 'float32', 'float64']:
        found += [np.dtype(name).type(value) for value in (0.0, -0.0, 1.5, -2.7, float('inf'), float('nan'))]
    for name in ['complex64', 'complex128']:
        found += [np.dtype(name).type(value) for value in (0j, 1.5 - 2.5j)]
    return found + [0, 5, -7, 300, 2 ** 40, True, 0.1, -3.0, 1e300, 2.25 + 1j]


def outcome(function, left, right):
    """Type and value, or the exception's class."""
    try:
        result = function(left, right)
    except Exception as error:
        return type(error)
    if isinstance(result, np.ndarray):
        result = result[0]
    return type(result), repr(result)


def is_ours(value):
    return isinstance(value, np.generic)


def boxed(value):
    return np.array([value]) if is_ours(value) else value


def is_pythons(left, right):
    """Whether Python's own operator has the first say: complex takes a float64 for the float that it is."""
    return not (is_ours(left) or is_ours(right)) or (type(left) is complex and isinstance(right, float))


def check(names):
    wrong = []
    numbers = values()
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        for name in names:
            function = getattr(operator, name)
            for left in numbers:
                for right in numbers:
                    if is_pythons(left, right):
                        continue
                    got = outcome(function, left, right)
                    expected = outcome(function, boxed(left), boxed(right))
                    if got != expected:
                        wrong.append((name, type(left), left, type(right), right, got, expected))
    assert not wrong, (len(wrong), wrong[:8])


def test_sums():
    check(['add', 'sub', 'mul'])


def test_quotients():
    check(['truediv', 'floordiv', 'mod'])


def test_bits():
    check(['lshift', 'rshift', 'and_', 'or_', 'xor'])


def test_comparisons():
    check(['lt', 'le', 'eq', 'ne', 'gt', 'ge'])


def test_unary():
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        for value in values():
            if is_ours(value) and not isinstance(value, np.bool_):
                for name in UNARY[:2] if isinstance(value, np.complexfloating) else UNARY:
                    function = getattr(operator, name)
                    got, expected = function(value), function(np.array([value]))[0]
                    assert type(got) is type(expected) and repr(got) == repr(expected), (name, value, got, expected)


def test_max_and_min_of_several():
    """The first of the largest, whatever its type."""
    numbers = [np.int64(-3), np.int64(7), np.int64(-2 ** 63), np.int64(2 ** 63 - 1), np.int8(7), np.uint64(2 ** 64 - 1), 0, 7, True,
               7.0, np.float64(7.5)]
    for function, better in [(max, operator.gt), (min, operator.lt)]:
        for first in numbers:
            for second in numbers:
                for third in numbers:
                    best = first
                    for other in (second, third):
                        if better(other, best):
                            best = other
                    got = function(first, second, third)
                    assert type(got) is type(best) and got == best, (function, first, second, third, got)
                    got = function(first, second, third, first)
                    assert type(got) is type(best) and got == best, (function, first, second, third, got)
