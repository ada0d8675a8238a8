"""Ask NumPy 2 what the tests of rlib's lower half expect.

Run with CPython 3 and NumPy 2 (`python3 generate_lower.py`); writes the .json
files beside it.  The files are committed, so the tests need no NumPy.
"""
import json
import os
import random
import warnings
import numpy as np

warnings.simplefilter('ignore')
np.seterr(all='ignore')

NAMES = ('bool int8 uint8 int16 uint16 int32 uint32 int64 uint64 '
         'float16 float32 float64 complex64 complex128').split()
CASTINGS = ['no', 'equiv', 'safe', 'same_kind', 'unsafe']


def write(name, data):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    with open(path, 'w') as f:
        json.dump(data, f, separators=(',', ':'))
        f.write('\n')


def outcome(function):
    """[result, ''] or [None, 'ErrorClass: message']"""
    try:
        return [function(), '']
    except Exception as e:
        return [None, '%s: %s' % (type(e).__name__, e)]


# ____________________________________________________________

def promotion():
    return {
        'names': NAMES,
        'promote': [[np.promote_types(a, b).name for b in NAMES]
                    for a in NAMES],
        'can_cast': {c: [[bool(np.can_cast(a, b, c)) for b in NAMES]
                         for a in NAMES] for c in CASTINGS},
        'weak': {kind: [np.result_type(np.dtype(a), value).name
                        for a in NAMES]
                 for kind, value in [('int', 1), ('float', 1.0),
                                     ('complex', 1j)]},
        'codes': [[np.dtype(n).num, np.dtype(n).char, np.dtype(n).kind,
                   np.dtype(n).itemsize, np.dtype(n).alignment]
                  for n in NAMES],
    }


def casting():
    """Per source type, items as hex; per target type, what each becomes."""
    numbers = [0, 1, 2, 3, 100, 127, 128, 129, 200, 255, 256, 300, 32767,
               32768, 65535, 65536, 70000, 2**31 - 1, 2**31, 2**32 - 1,
               2**32, 2**53 + 1, 2**62 + 12345, 2**63 - 1, 2**63,
               2**63 + 1024, 2**63 + 1025, 2**64 - 1024, 2**64 - 1]
    ints = numbers + [-n for n in numbers if n]
    floats = [float(n) for n in ints] + [
        0.5, -0.5, 1.9, -1.9, 0.1, -0.0, 300.7, -300.2, 65504.0, 65519.9,
        65520.0, 5.9e-8, 2.9e-8, 6.1e-5, 1e-7, 1e-30, 1e-45, 1e-320, 3.4e38,
        3.5e38, 1e300, -1e300, 1e19, 2e19, -1e19, 2.0**31 - 0.5,
        -2.0**31 - 0.5, -2.0**31 - 1, -2.0**63, float('nan'), float('inf'),
        -float('inf')]
    result = {}
    for source in NAMES:
        dtype = np.dtype(source)
        if dtype.kind == 'b':
            items = np.array([False, True])
        elif dtype.kind in 'iu':
            info = np.iinfo(dtype)
            items = np.array([n for n in ints if info.min <= n <= info.max],
                             dtype)
        elif dtype.kind == 'f':
            items = np.array(floats).astype(dtype)
        else:
            items = np.array([complex(f, g) for f, g in
                              zip(floats, floats[7:] + floats[:7])] +
                             [0j, 1j]).astype(dtype)
        # One by one: NumPy's vector loops differ for undefined casts.
        result[source] = {
            'items': [items[i:i + 1].tobytes().hex()
                      for i in range(len(items))],
            'casts': {target: [items[i:i + 1].astype(target).tobytes().hex()
                               for i in range(len(items))]
                      for target in NAMES}}
    rnd = random.Random(5)
    doubles = []
    for bits in range(0, 0x7c00, 97):
        low, high = np.array([bits, bits + 1], np.uint16).view(np.float16)
        middle = (float(low) + float(high)) / 2
        if np.isfinite(middle):
            doubles += [middle, float(np.nextafter(middle, 1e9)),
                        float(np.nextafter(middle, -1e9))]
    doubles += [rnd.uniform(-1, 1) * 10.0 ** rnd.randint(-9, 6)
                for _ in range(300)]
    items = np.array(doubles)
    return {'types': result,
            'to_half': [items.view(np.uint64).astype(object).tolist(),
                        items.astype(np.float16).view(np.uint16).tolist()]}


# ____________________________________________________________

def form(a, base):
    """[shape, strides, offset, c_contiguous, f_contiguous]"""
    offset = a.__array_interface__['data'][0] \
        - base.__array_interface__['data'][0]
    return [list(a.shape), list(a.strides), offset if a.size else 0,
            a.flags.c_contiguous, a.flags.f_contiguous]


def random_shape(rnd, max_ndim, sizes):
    return [rnd.choice(sizes) for _ in range(rnd.randint(0, max_ndim))]


def random_slice(rnd):
    def bound():
        return None if rnd.random() < 0.4 else rnd.randint(-6, 6)
    step = rnd.choice([None, None, 1, 2, 3, -1, -1, -2, -3, 7])
    return slice(bound(), bound(), step)


def encode(index):
    result = []
    for part in index:
        if part is None:
            result.append(['n'])
        elif part is Ellipsis:
            result.append(['e'])
        elif isinstance(part, slice):
            result.append(['s', part.start, part.stop, part.step])
        elif isinstance(part, int):
            result.append(['i', part])
        elif part.dtype == bool:
            result.append(['m', list(part.shape),
                           part.astype(int).ravel().tolist()])
        else:
            result.append(['a', list(part.shape), part.ravel().tolist()])
    return result


def random_index(rnd, shape, advanced):
    axis = 0
    index = []
    common = random_shape(rnd, 2, [1, 2, 3, 2, 3])
    ellipsis = False
    while True:
        roll = rnd.random()
        if roll < 0.07:
            index.append(None)
            continue
        if roll < 0.14 and not ellipsis:
            index.append(Ellipsis)
            ellipsis = True
            axis += rnd.randint(0, max(0, len(shape) - axis))
            continue
        if axis >= len(shape) or roll > 0.93:
            if advanced and rnd.random() < 0.05:
                index.append(np.array(rnd.random() < 0.7))
            if rnd.random() < 0.04:
                index.append(0)
            return tuple(index)
        n = shape[axis]
        wild = rnd.random() < 0.03
        if roll < 0.40:
            low, high = (-n - 1, n) if wild or n == 0 else (-n, n - 1)
            index.append(rnd.randint(low, high))
            axis += 1
        elif roll < 0.65 or not advanced:
            index.append(random_slice(rnd))
            axis += 1
        elif roll < 0.83:
            own = [d if rnd.random() < 0.8 else 1 for d in common]
            if own and rnd.random() < 0.2:
                own = own[1:]
            if wild:
                own = [3, 2]
            count = int(np.prod(own))
            low, high = (-n - 1, n) if wild or n == 0 else (-n, n - 1)
            index.append(np.array([rnd.randint(low, high)
                                   for _ in range(count)], int).reshape(own))
            axis += 1
        else:
            k = rnd.choice([1, 1, 2, 3])
            mask_shape = [d + int(wild) for d in shape[axis:axis + k]]
            count = int(np.prod(mask_shape))
            index.append(np.array([rnd.random() < 0.5 for _ in range(count)],
                                  bool).reshape(mask_shape))
            axis += k


def source(rnd, shape):
    """An int64 array of `shape` that is not laid out simply, and how to make
    it: [base size, offset, strides]."""
    layout = rnd.choice(['c', 'f', 'step', 'flip'])
    if layout == 'step':
        wide = np.arange(int(np.prod([2 * n for n in shape])))
        a = wide.reshape([2 * n for n in shape])[tuple(
            slice(1, None, 2) for _ in shape) + (Ellipsis,)]
    else:
        wide = np.arange(int(np.prod(shape)))
        a = wide.reshape(shape, order='F' if layout == 'f' else 'C')
        if layout == 'flip':
            a = a[tuple(slice(None, None, -1) for _ in shape) + (...,)]
    _, strides, offset, _, _ = form(a, wide)
    return a, wide, [wide.size, offset, strides]


def basic_cases():
    rnd = random.Random(1)
    cases = []
    while len(cases) < 300:
        shape = random_shape(rnd, 4, [0, 1, 2, 3, 4, 5])
        index = random_index(rnd, shape, False)
        a, wide, made = source(rnd, shape)
        cases.append([shape, made, encode(index)] + outcome(
            lambda: form(a[index] if Ellipsis in index else
                         a[index + (Ellipsis,)], wide)))
    return cases


def gather_cases():
    rnd = random.Random(2)
    cases = []
    while len(cases) < 500:
        shape = random_shape(rnd, 4, [0, 1] + [2, 3, 4, 5] * 5)
        index = random_index(rnd, shape, True)
        if not any(isinstance(part, np.ndarray) for part in index):
            continue
        a, _, made = source(rnd, shape)

        def get():
            r = a[index]
            return [list(r.shape), r.ravel().tolist()]
        cases.append([shape, made, encode(index)] + outcome(get))
    return cases


def scatter_cases():
    rnd = random.Random(3)
    cases = []
    while len(cases) < 300:
        shape = random_shape(rnd, 4, [1, 2, 3, 4])
        index = random_index(rnd, shape, True)
        if not any(isinstance(part, np.ndarray) for part in index):
            continue
        a, wide, made = source(rnd, shape)
        try:
            if not isinstance(a[index], np.ndarray):
                continue        # all integers: no indexing array at all
            result_shape = list(a[index].shape)
        except Exception:
            continue
        value_shape = [n if rnd.random() < 0.8 else 1 for n in result_shape]
        roll = rnd.random()
        if roll < 0.2:
            value_shape = value_shape[1:]
        elif roll < 0.3:
            value_shape = [1] + value_shape
        elif roll < 0.4:
            value_shape = value_shape + [3]
        value = -1 - np.arange(int(np.prod(value_shape))).reshape(value_shape)

        def put():
            a[index] = value
            return wide.tolist()
        cases.append([shape, made, encode(index), value_shape] +
                     outcome(put))
    return cases


def reshape_cases():
    rnd = random.Random(4)
    cases = []
    while len(cases) < 300:
        shape = random_shape(rnd, 4, [0, 1, 1, 2, 2, 3, 4, 6])
        base = np.zeros(shape, np.int16)
        a = base
        if rnd.random() < 0.5:
            a = a.transpose(rnd.sample(range(a.ndim), a.ndim))
        if rnd.random() < 0.5:
            a = a[tuple(slice(None, None, rnd.choice([1, 1, 2, -1]))
                        for _ in a.shape) + (...,)]
        if rnd.random() < 0.2:
            a = np.broadcast_to(a, (2,) + a.shape)
        new = random_shape(rnd, 4, [1, 2, 3, 4, 6])
        if rnd.random() < 0.8:
            # Regroup the prime factors, so that the sizes agree.
            factors = [p for n in a.shape
                       for p in {0: [0], 1: [], 4: [2, 2], 6: [2, 3]}.get(
                           n, [n])]
            if rnd.random() < 0.3:
                rnd.shuffle(factors)
            new = [1] * rnd.randint(1, 4)
            for i, p in enumerate(factors):
                new[i * len(new) // max(1, len(factors))] *= p
        if new and rnd.random() < 0.3:
            new[rnd.randrange(len(new))] = -1
        order = rnd.choice('CCF')
        if rnd.random() < 0.1:
            new = [n if n != 2 else -1 for n in new]
        source_form = form(a, base)

        def reshaped():
            try:
                return form(a.reshape(new, order=order, copy=False), base)
            except ValueError as e:
                if 'avoid' in str(e) or 'copy' in str(e):
                    return 'copy'
                raise
        cases.append([source_form, new, order] + outcome(reshaped))
    return cases


def view_cases():
    rnd = random.Random(6)
    cases = []
    while len(cases) < 250:
        shape = random_shape(rnd, 4, [0, 1, 2, 3, 4])
        dtype = rnd.choice(['int16', 'float32', 'complex64', 'complex128',
                            'float64', 'uint8'])
        base = np.zeros(shape, dtype)
        a = base
        if rnd.random() < 0.4:
            a = a.T
        if rnd.random() < 0.4:
            a = a[tuple(slice(None, None, rnd.choice([1, 2, -1]))
                        for _ in a.shape) + (...,)]
        n = a.ndim
        axis = lambda: rnd.randint(-n - 1, n) if rnd.random() < 0.15 or \
            n == 0 else rnd.randint(-n, n - 1)
        what = rnd.choice('T axes swap diag squeeze squeeze1 expand real '
                          'imag view broadcast'.split())
        if what == 'T':
            args = []
            f = lambda: a.T
        elif what == 'axes':
            args = rnd.sample(range(n), n)
            args = [x - n if rnd.random() < 0.2 else x for x in args]
            if rnd.random() < 0.2:
                args = [axis() for _ in range(max(1, n))]
            f = lambda: a.transpose(args)
        elif what == 'swap':
            args = [axis(), axis()]
            f = lambda: a.swapaxes(*args)
        elif what == 'diag':
            args = [rnd.randint(-4, 4), axis(), axis()]
            f = lambda: a.diagonal(*args)
        elif what == 'squeeze':
            args = []
            f = lambda: a.squeeze()
        elif what == 'squeeze1':
            ones = [i for i in range(n) if a.shape[i] == 1]
            args = rnd.sample(ones, rnd.randint(0, len(ones)))
            if rnd.random() < 0.3:
                args.append(axis())
            f = lambda: a.squeeze(tuple(args))
        elif what == 'expand':
            args = [rnd.randint(-n - 2, n + 1)]
            f = lambda: np.expand_dims(a, args[0])
        elif what in ('real', 'imag'):
            if what == 'imag' and a.dtype.kind != 'c':
                continue
            args = []
            f = lambda: getattr(a, what)
        elif what == 'view':
            args = [rnd.choice(['int16', 'float32', 'complex128', 'uint8'])]
            f = lambda: a.view(args[0])
        else:
            args = [rnd.choice([m, 3]) if m == 1 else m for m in a.shape]
            args = random_shape(rnd, 2, [1, 2]) + args
            if rnd.random() < 0.2:
                args = random_shape(rnd, 3, [1, 2, 3])
            f = lambda: np.broadcast_to(a, tuple(args))
        cases.append([dtype, form(a, base), what, args] +
                     outcome(lambda: [f().dtype.name] + form(f(), base)))
    return cases


def broadcast_cases():
    rnd = random.Random(7)
    cases = []
    while len(cases) < 200:
        full = random_shape(rnd, 4, [0, 1, 2, 3])
        shapes = []
        for _ in range(rnd.randint(1, 4)):
            own = [n if rnd.random() < 0.7 else 1 for n in full]
            own = own[rnd.randint(0, len(own)):] if rnd.random() < 0.5 \
                else own
            if own and rnd.random() < 0.07:
                own[0] = 4
            shapes.append(own)
        if len(shapes) == 2:
            f = lambda: list((np.empty(shapes[0]) + np.empty(shapes[1])).shape)
        else:
            f = lambda: list(np.broadcast_shapes(*map(tuple, shapes)))
        cases.append([shapes] + outcome(f))
    return cases


def memory_messages():
    from numpy._core._exceptions import _ArrayMemoryError
    return [[n, _ArrayMemoryError._size_to_string(n)]
            for n in [0, 1, 24, 1023, 1024, 1025, 10240, 100 * 1024,
                      999 * 1024, 1000 * 1024, 1023 * 1024,
                      1023 * 1024 + 500, 1023 * 1024 + 600, 2**20, 5 * 2**20,
                      763 * 2**20, 8 * 2**40, 2**62, 10**13, 10**15]]


write('promotion.json', promotion())
write('casting.json', casting())
write('views.json', {'reshape': reshape_cases(), 'views': view_cases(),
                     'broadcast': broadcast_cases(),
                     'sizes': memory_messages()})
write('indexing.json', {'basic': basic_cases(), 'gather': gather_cases(),
                        'scatter': scatter_cases()})
