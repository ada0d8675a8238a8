"""Source of random arrays: any type, zero to five dimensions, zero lengths, strides of every sign, special values."""

DTYPES = ['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float16', 'float32', 'float64',
          'complex64', 'complex128']
COMMON = ['int64', 'float64', 'float64', 'bool', 'int32', 'float32', 'uint8', 'complex128']


def dtype(rng):
    return rng.choice(COMMON if rng.random() < 0.5 else DTYPES)


def shape(rng, most=200):
    """Mostly small; sometimes one long axis, where blocks of loops end and begin."""
    ndim = rng.choice([0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5])
    if ndim == 1 and rng.random() < 0.15:
        return (rng.choice([7, 8, 9, 16, 17, 31, 33, 64, 127, 128, 129, 130, 260]),)
    lengths = [rng.choice([0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6]) for _ in range(ndim)]
    size = 1
    for i, n in enumerate(lengths):
        if size * n > most:
            lengths[i] = n = 1
        size *= n
    return tuple(lengths)


def fresh(rng, kind=None, lengths=None, tame=False):
    """An array of its own."""
    kind = kind or dtype(rng)
    lengths = shape(rng) if lengths is None else lengths
    special = 0 if tame else rng.choice([0, 0, 2, 5])
    text = 'data(%r, %r, %d' % (kind, lengths, rng.randrange(1000))
    return text + (', %d)' % special if special else ')')


def viewed(rng, value, text):
    """A view of the array `value`, whose source is `text`; perhaps the array itself."""
    for _ in range(rng.choice([0, 0, 1, 1, 2])):
        step = view_step(rng, value.ndim, value.shape)
        try:
            value = eval('value' + step, {'value': value})
        except (ValueError, IndexError):
            continue
        text += step
    return text


def view_step(rng, ndim, lengths):
    choice = rng.randrange(9)
    if choice == 0 or ndim == 0:
        return rng.choice(['.T', '[...]', '[None]', '[..., None]', '.copy("F")'])
    if choice == 1:
        axes = list(range(ndim))
        rng.shuffle(axes)
        return '.transpose(%s)' % ', '.join(map(str, axes))
    if choice == 2:
        return '.copy("F")'
    if choice == 3 and ndim < 5:
        return '[%s]' % ', '.join(rng.sample([':'] * rng.randrange(ndim + 1) + ['None'], 1) + [':'] * (ndim - 1))
    if choice == 4 and ndim > 1:
        return '[%s]' % ', '.join(rng.choice(['0', '-1']) if i == 0 and lengths[0] else ':' for i in range(ndim))
    slices = [rng.choice(['::-1', '::2', '1:', ':-1', ':', '::-2', ':', ':', '1:3', '-2:']) for _ in range(ndim)]
    return '[%s]' % ', '.join(slices)


def scalar(rng):
    """A number: Python's or of a scalar type."""
    choice = rng.randrange(8)
    if choice < 3:
        return str(rng.choice([0, 1, 2, 3, -1, -3, 5, 7, 100, 127, 128, 255, 256, -129, 2 ** 31, 2 ** 40]))
    if choice == 3:
        return rng.choice(['0.0', '-0.0', '1.5', '-2.5', '0.1', '1e20', '3.0', 'np.nan', 'np.inf', '-np.inf'])
    if choice == 4:
        return rng.choice(['True', 'False', '1j', '(2-1j)', '(0.5+0j)'])
    kind = dtype(rng)
    if kind == 'bool':
        return rng.choice(['np.True_', 'np.False_'])
    if kind[0] == 'c':
        return 'np.%s(%s)' % (kind, rng.choice(['1j', '2-1j', '0', '-1.5']))
    if kind[0] == 'f':
        return 'np.%s(%s)' % (kind, rng.choice(['0.5', '-2', '0', '3.25', '"nan"', '"inf"']))
    return 'np.%s(%s)' % (kind, rng.choice(['0', '1', '2', '3', '7', '100']))
