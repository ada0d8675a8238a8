"""Ask NumPy 2 how numbers and arrays are printed; writes textual.json.gz beside this file.

Run with CPython 3 and NumPy 2.  The file is committed, so the tests need no NumPy.  Items are in hexadecimal, as they
lie in memory.
"""
import gzip
import json
import os
import random
import warnings
import numpy as np

warnings.simplefilter('ignore')
np.seterr(all='ignore')
random.seed(20)

INF = float('inf')
NAN = float('nan')
FLOATS = ['e', 'f', 'd']


def hexed(array):
    return array.tobytes().hex()


def random_float(char):
    size = np.dtype(char).itemsize
    bits = random.getrandbits(8 * size)
    kind = random.randrange(4)
    if kind == 0:
        bits &= ~((1 << {2: 10, 4: 23, 8: 52}[size]) - 1)       # powers of two
    if kind == 1:
        return np.dtype(char).type(random.choice([random.random(), random.uniform(-1e4, 1e4), random.randrange(10 ** 6)]))
    value = np.frombuffer(bits.to_bytes(size, 'little'), char)[0]
    return value if np.isfinite(value) else np.dtype(char).type(random.gauss(0, 1))


SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.1, 1e-4, 9.999e-5, 999.0, 1000.0, 1024.0, 999999.0, 1e6, 1e7, 1e8, 12345678.0, 99999999.0,
           1e15, 1e16, 9999999999999998.0, 1e17, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308,
           1e-45, 3.4028234e38, 65504.0, 6e-8, 6.1e-5, 0.5, 1.5, 2.5, 0.3333333333333333, 2 / 3, 123456.789, 9.5, 9.9999999,
           INF, -INF, NAN]


def one_number():
    """[char, item, str] of scalars."""
    rows = []
    for char in FLOATS:
        for value in [np.dtype(char).type(x) for x in SPECIAL] + [random_float(char) for _ in range(60)]:
            rows.append([char, hexed(value), str(value)])
    for char in 'FD':
        part = {'F': 'f', 'D': 'd'}[char]
        pairs = [(x, y) for x in [0.0, -0.0, 1.0, -2.5, NAN, INF, -INF, 1e20] for y in [0.0, -0.0, 3.0, NAN, INF, -INF, -1e-9]]
        pairs += [(random_float(part), random_float(part)) for _ in range(20)]
        for pair in pairs:
            value = np.array(pair, part).view(char)[0]
            rows.append([char, hexed(value), str(value)])
    for char in '?bBhHiIlL':
        for value in extremes(char):
            rows.append([char, hexed(value), str(value)])
    return rows


def extremes(char):
    if char == '?':
        return [np.False_, np.True_]
    info = np.iinfo(char)
    return [np.dtype(char).type(x) for x in [info.min, 0, 1, 7, 100, info.max]]


def notations():
    """[function, char, item, options, text]"""
    rows = []
    while len(rows) < 600:
        char = random.choice(FLOATS)
        value = np.dtype(char).type(random.choice(SPECIAL)) if random.random() < 0.3 else random_float(char)
        options = {'trim': random.choice('k.0-'), 'sign': random.random() < 0.3}
        options['unique'] = random.random() < 0.7
        if not options['unique'] or random.random() < 0.7:
            options['precision'] = random.randrange(0, 12)
        if random.random() < 0.3 and options['unique']:
            options['min_digits'] = random.randrange(0, options.get('precision', 20) + 1)
        if random.random() < 0.3:
            options['pad_left'] = random.randrange(0, 8)
        name = random.choice(['positional', 'scientific'])
        if name == 'positional':
            if random.random() < 0.3:
                options['pad_right'] = random.randrange(0, 12)
            if random.random() < 0.3 and options.get('precision', 1) > 0:
                options['fractional'] = False
        elif random.random() < 0.3:
            options['exp_digits'] = random.randrange(0, 7)
        text = getattr(np, 'format_float_' + name)(value, **options)
        rows.append([name, char, hexed(value), options, text])
    return rows


def array_row(array, repr_options, separator=None, prefix='', suffix=''):
    """[char, shape, items, options, separator, prefix, suffix, text]; separator None: repr(array)."""
    with np.printoptions(**repr_options):
        if separator is None:
            text = repr(array)
        else:
            text = np.array2string(array, separator=separator, prefix=prefix, suffix=suffix)
    return [array.dtype.char, list(array.shape), hexed(array), repr_options, separator, prefix, suffix, text]


def random_shape():
    ndim = random.choice([0, 1, 1, 1, 2, 2, 3, 4])
    return [random.choice([1, 2, 3, 5, 7, 20] if ndim < 3 else [1, 2, 3, 5]) for _ in range(ndim)]


def random_items(char, n):
    if char == '?':
        return np.array([random.random() < 0.5 for _ in range(n)], char)
    if char in 'FD':
        return random_items({'F': 'f', 'D': 'd'}[char], 2 * n).view(char)
    if char in FLOATS:
        style = random.randrange(8)
        if style == 0:
            values = [random.choice(SPECIAL) for _ in range(n)]
        elif style == 1:
            values = [random_float(char) for _ in range(n)]
        elif style == 2:
            values = [random.randrange(-20, 20) for _ in range(n)]
        elif style == 3:
            values = [random.random() for _ in range(n)]
        elif style == 4:
            values = [random.choice([0.5, 1.25, 3.0, 10.0, NAN, INF, -INF]) for _ in range(n)]
        elif style == 5:
            values = [random.uniform(-1, 1) * 10 ** random.randrange(-6, 3) for _ in range(n)]
        elif style == 6:
            values = [round(random.uniform(0, 100), random.randrange(4)) for _ in range(n)]
        else:
            values = [random.choice([0.0, -0.0, NAN, INF]) for _ in range(n)]
        return np.array(values).astype(char)
    if random.random() < 0.3:
        return np.array([random.choice(extremes(char)) for _ in range(n)], char)
    low = 0 if np.dtype(char).kind == 'u' else -100
    return np.array([random.randrange(low, 127) for _ in range(n)]).astype(char)


def random_options():
    options = {}
    if random.random() < 0.4:
        options['precision'] = random.randrange(0, 12)
    if random.random() < 0.3:
        options['threshold'] = random.choice([0, 3, 20])
    if random.random() < 0.3:
        options['edgeitems'] = random.choice([0, 1, 2, 4])
    if random.random() < 0.3:
        options['linewidth'] = random.choice([1, 10, 20, 40, 200])
    if random.random() < 0.25:
        options['suppress'] = True
    if random.random() < 0.2:
        options['sign'] = random.choice('+ -')
    if random.random() < 0.3:
        options['floatmode'] = random.choice(['fixed', 'unique', 'maxprec', 'maxprec_equal'])
    if random.random() < 0.1:
        options['nanstr'] = random.choice(['missing', 'x'])
        options['infstr'] = random.choice(['infinite', 'oo'])
    if random.random() < 0.1:
        options['legacy'] = random.choice(['2.1', '2.2'])
    return options


def arrays():
    rows = []
    for char in '?bBhHiIlLefdFD':
        for shape in [(), (0,), (0, 3), (2, 0, 3), (1,), (4,), (2, 3), (2, 2, 2, 2)]:
            n = int(np.prod(shape))
            rows.append(array_row(random_items(char, max(n, 1))[:n].reshape(shape), {}))
    for char in '?ildD':
        for shape in [(1001,), (40, 30), (11, 10, 10)]:
            rows.append(array_row(np.resize(random_items(char, 25), shape), {}))
    for _ in range(220):
        shape = random_shape()
        array = random_items(random.choice('?bBhHiIlLeffdddddFDD'), int(np.prod(shape))).reshape(shape)
        if random.random() < 0.6:
            rows.append(array_row(array, random_options()))
        else:
            rows.append(array_row(array, random_options(), random.choice([' ', ',', ', ', ' | ', ';  ']),
                                  ' ' * random.randrange(9), ' ' * random.randrange(3)))
    return rows


def main():
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'textual.json.gz')
    data = {'scalars': one_number(), 'notations': notations(), 'arrays': arrays()}
    with open(path, 'wb') as raw:
        with gzip.GzipFile(fileobj=raw, mode='wb', mtime=0, filename='') as f:
            f.write(json.dumps(data, separators=(',', ':')).encode())


main()
