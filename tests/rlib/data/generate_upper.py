"""Ask NumPy 2 what the tests of rlib's loops, ufuncs and reductions expect.

Run with CPython 3 and NumPy 2 (`python3 generate_upper.py`); writes the
.json.gz files beside it.  The files are committed, so the tests need no
NumPy.  Items are in hexadecimal, as they lie in memory.
"""
import gzip
import json
import os
import warnings
import numpy as np

warnings.simplefilter('ignore')
np.seterr(all='ignore')

CHARS = '?bBhHiIlLefdFD'
INF = float('inf')
NAN = float('nan')
REALS = [0.0, -0.0, 1.0, -1.0, 2.0, 0.5, -2.5, 3.75, -7.0, INF, -INF, NAN]
NAMES = sorted({u.__name__ for u in vars(np).values()
                if isinstance(u, np.ufunc) and u.signature is None}
               - {'isnat'} | {'deg2rad', 'rad2deg'})
SMALL_INTEGERS_TOO = 'add multiply subtract negative absolute sign invert ' \
    'square left_shift right_shift maximum minimum less equal floor_divide ' \
    'remainder gcd lcm power bitwise_and'.split()


def write(name, data):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    text = json.dumps(data, separators=(',', ':'))
    with open(path, 'wb') as f:
        # No time of writing: the same answers make the same file.
        f.write(gzip.compress(text.encode(), mtime=0))


def message(function):
    try:
        function()
    except Exception as e:
        return '%s: %s' % (type(e).__name__, e)


def hexed(a):
    return np.ascontiguousarray(a).tobytes().hex()


def items_of(char, name):
    """Operands worth trying."""
    dtype = np.dtype(char)
    if dtype.kind == 'b':
        return np.array([False, True])
    if dtype.kind in 'iu':
        info = np.iinfo(dtype)
        values = [0, 1, 2, 3, 7, 5, 31, info.max, info.max // 2]
        if dtype.kind == 'i' and name != 'power':
            values += [-1, -2, -7, info.min]
        return np.array(values, dtype)
    if dtype.kind == 'f':
        return np.array(REALS, dtype)
    return np.array([0, 1, -1, 2, 1j, 1 + 2j, -3 - 0.5j, 0.25 - 1j,
                     complex(INF, 1), complex(2, NAN)], dtype)


# ____________________________________________________________

def types():
    """Per ufunc, the type of the result for each type or pair of types (a
    blank where there is none), and what reductions make of it."""
    result = {}
    for name in NAMES:
        ufunc = getattr(np, name)
        ones = {c: np.ones(1, c) for c in CHARS}

        def char_of(*args):
            try:
                found = ufunc(*args)
            except TypeError:
                return ' '
            if ufunc.nout == 2:
                return found[0].dtype.char + found[1].dtype.char
            return found.dtype.char

        if ufunc.nin == 1:
            row = [char_of(ones[c]) for c in CHARS]
            reduced = ''
        else:
            row = [char_of(ones[c], ones[d]) for c in CHARS for d in CHARS]
            reduced = ''
            if ufunc.nout == 1:
                for c in CHARS:
                    try:
                        reduced += ufunc.reduce(np.ones(2, c)).dtype.char
                    except TypeError:
                        reduced += ' '
        width = max(map(len, row))
        result[name] = [ufunc.nin, ufunc.nout,
                        ''.join(c.ljust(width) for c in row), reduced]
    return result


def errors():
    ones = {c: np.ones(2, c) for c in CHARS}
    cases = [('subtract', '??'), ('negative', '?'), ('positive', '?'),
             ('sign', '?'), ('gcd', 'lL'), ('gcd', '??'), ('lcm', 'db'),
             ('bitwise_and', 'dl'), ('invert', 'd'), ('floor_divide', 'DD'),
             ('arctan2', 'Dd'), ('left_shift', 'lL')]
    return [[name, types, message(
        lambda: getattr(np, name)(*[ones[c] for c in types]))
        .replace('UFuncTypeError', 'TypeError')] for name, types in cases]


# ____________________________________________________________

def values():
    """[ufunc, types, operands..., results...]; binary ufuncs see each pair
    of items."""
    result = []
    for name in NAMES:
        ufunc = getattr(np, name)
        chars = '?blLefdFD'
        if name in SMALL_INTEGERS_TOO:
            chars = CHARS
        if ufunc.nin == 1:
            for c in chars:
                items = items_of(c, name)
                if np.dtype(c).kind == 'f' and ufunc.nout == 1:
                    items = np.concatenate([items, np.array(
                        [0.1, -0.3, 1e-5, 20.25, -88.5, 3e4], c)])
                add_case(result, ufunc, [c], [items])
        else:
            pairs = [c + c for c in chars]
            pairs += EXTRA_PAIRS.get(name, [])
            for c, d in pairs:
                # All pairs, but not of everything with everything.
                a = items_of(c, name)[::2 if c in 'efF' else 1]
                b = items_of(d, name)[::2 if d in 'efF' else 1]
                add_case(result, ufunc, [c, d],
                         [np.repeat(a, len(b)), np.tile(b, len(a))])
    return result


EXTRA_PAIRS = {
    'add': ['?b', 'bB', 'lL', 'ld', 'fl', 'ef', 'dF', 'hD', 'HI'],
    'multiply': ['?d', 'Bh', 'if'],
    'divide': ['ld', 'hh', 'eB', 'lL'],
    'less': ['lL', 'Ll', 'bd', 'lF'], 'less_equal': ['lL', 'Ll'],
    'greater': ['lL', 'Ll'], 'greater_equal': ['lL', 'Ll'],
    'equal': ['lL', 'Ll', 'ef'], 'not_equal': ['lL', 'Ll'],
    'ldexp': ['dl', 'di', 'fb', 'el'], 'power': ['dl', 'fb', 'Dl'],
    'maximum': ['bd', 'LF'], 'logical_and': ['dl', 'D?'],
    'arctan2': ['bd'], 'remainder': ['ld'],
}


def add_case(result, ufunc, chars, operands):
    try:
        found = ufunc(*operands)
    except TypeError:
        return
    if ufunc.nout == 1:
        found = (found,)
    result.append([ufunc.__name__, ''.join(chars),
                   [hexed(a) for a in operands],
                   [[f.dtype.char, hexed(f)] for f in found]])


# ____________________________________________________________

def numbers(n, char):
    """The test computes the same ones."""
    x = 12345
    result = []
    for _ in range(n * (2 if char in 'FD' else 1)):
        x = (x * 1103515245 + 12345) % 2 ** 31
        result.append(x)
    if char in 'FD':
        parts = np.array(result) / 2.0 ** 31 - 0.5
        return (parts[0::2] + 1j * parts[1::2]).astype(char)
    if char in 'efd':
        return (np.array(result) / 2.0 ** 31 - 0.5).astype(char)
    if char == '?':
        return (np.array(result) // 65536) % 5 != 0
    return (np.array(result) // 65536).astype('l').astype(char)


def reductions():
    """[ufunc, type, shape, strides in items, axes, result type, result]"""
    result = []
    for n in [1, 2, 7, 8, 9, 15, 64, 65, 127, 128, 129, 300, 700]:
        for c in 'dfDF':
            add_reduction(result, 'add', c, [n], [1], [0])
        add_reduction(result, 'add', 'd', [n], [3], [0])
        add_reduction(result, 'add', 'F', [n], [2], [0])
    add_reduction(result, 'add', 'd', [9000], [1], [0])
    for c in CHARS:
        for name in ['add', 'multiply', 'maximum', 'minimum', 'logical_or',
                     'logical_and']:
            add_reduction(result, name, c, [21], [1], [0])
            add_reduction(result, name, c, [4, 5], [5, 1], [0])
            add_reduction(result, name, c, [4, 5], [5, 1], [1])
    for name in ['subtract', 'divide', 'power', 'arctan2', 'left_shift']:
        c = 'l' if name == 'left_shift' else 'd'
        for axis in [0, 1]:
            add_reduction(result, name, c, [3, 4], [4, 1], [axis])
            add_reduction(result, name, c, [3, 4], [1, 3], [axis])
        add_reduction(result, name, c, [6], [1], [0])
    for axes in [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]:
        for strides in [[30, 6, 1], [1, 3, 15], [60, 12, 2], [6, 1, 30]]:
            for name in ['add', 'maximum']:
                for c in 'dl':
                    add_reduction(result, name, c, [3, 5, 6], strides, axes)
    for name in ['fmax', 'fmin', 'bitwise_and', 'bitwise_xor', 'gcd',
                 'hypot', 'logaddexp', 'lcm']:
        c = 'd' if name in ('fmax', 'fmin', 'hypot', 'logaddexp') else 'i'
        add_reduction(result, name, c, [2 if name == 'lcm' else 9], [1], [0])
    return result


def strided(char, shape, strides):
    count = 1 + sum((n - 1) * s for n, s in zip(shape, strides))
    base = numbers(count, char)
    return np.lib.stride_tricks.as_strided(
        base, shape, [s * base.itemsize for s in strides])


def add_reduction(result, name, char, shape, strides, axes):
    a = strided(char, shape, strides)
    try:
        found = getattr(np, name).reduce(a, axis=tuple(axes))
    except TypeError:
        return
    found = np.asarray(found)
    result.append([name, char, shape, strides, axes, found.dtype.char,
                   hexed(found)])


def accumulations():
    result = []
    for name in ['add', 'multiply', 'subtract', 'maximum', 'logical_or']:
        for c in 'dlbD':
            for shape, strides, axis in [([17], [1], 0), ([9], [-1], 0),
                                         ([4, 20], [20, 1], 0),
                                         ([4, 20], [20, 1], 1),
                                         ([3, 2, 9], [1, 3, 6], 2),
                                         ([3, 2, 9], [1, 3, 6], 0)]:
                if strides[0] < 0:
                    a = strided(c, shape, [1])[::-1]
                else:
                    a = strided(c, shape, strides)
                try:
                    found = getattr(np, name).accumulate(a, axis=axis)
                except TypeError:
                    continue
                result.append([name, c, shape, strides, axis,
                               found.dtype.char, hexed(found)])
    return result


def extremes():
    """[type, items, argmax, argmin]"""
    result = []
    for c in CHARS:
        samples = [items_of(c, ''), items_of(c, '')[:-1],
                   items_of(c, '')[::-1], numbers(50, c)]
        for a in samples:
            result.append([c, hexed(a), int(np.argmax(a)),
                           int(np.argmin(a))])
    return result


if __name__ == '__main__':
    write('ufuncs.json.gz', {'types': types(), 'errors': errors(),
                          'values': values()})
    write('reductions.json.gz', {'reduce': reductions(),
                              'accumulate': accumulations(),
                              'extremes': extremes()})
