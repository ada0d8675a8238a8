"""Source of random indices for an array of a shape: all kinds that NumPy knows, now and then a wrong one."""


def index(rng, lengths):
    """The text between the brackets."""
    ndim = len(lengths)
    if rng.random() < 0.05:
        return rng.choice(['()', '...', 'None', 'True', 'False', '1.5', '"a"', '[]', 'np.array(True)', '-7', '100', 'None, None'])
    if rng.random() < 0.12 and ndim:
        return mask(rng, lengths[:rng.randrange(1, ndim + 1)])
    parts = []
    axis = 0
    wanted = rng.randrange(0, ndim + 1) if rng.random() < 0.5 else ndim
    joint = joint_shape(rng)
    dots = rng.randrange(wanted + 1) if rng.random() < 0.25 else -1
    for number in range(wanted):
        if number == dots:
            parts.append('...')
            axis = ndim - (wanted - number)
        if rng.random() < 0.1:
            parts.append('None')
        if axis < ndim:
            parts.append(part(rng, lengths[axis], joint))
        axis += 1
    if dots == wanted:
        parts.append('...')
    if rng.random() < 0.02:
        parts.append('0')
    if not parts:
        return '...'
    if len(parts) == 1 and rng.random() < 0.3:
        return '%s,' % parts[0]
    return ', '.join(parts)


def joint_shape(rng):
    """The shape that the integer arrays of one index broadcast to."""
    return rng.choice([(2,), (3,), (1,), (2, 2), (3, 1), (0,), ()])


def part(rng, n, joint):
    choice = rng.random()
    if choice < 0.3:
        return slice_of(rng, n)
    if choice < 0.45:
        return ':'
    if choice < 0.7:
        return str(integer(rng, n))
    if choice < 0.9:
        return integers(rng, n, joint)
    return mask(rng, (n,))


def integer(rng, n):
    if n == 0 or rng.random() < 0.03:
        return rng.choice([n, -n - 1, 0])
    return rng.randrange(-n, n)


def slice_of(rng, n):
    def bound():
        return '' if rng.random() < 0.35 else str(rng.randrange(-n - 2, n + 3))
    step = rng.choice(['', '', '', ':', ':1', ':2', ':-1', ':-1', ':-2', ':3', ':-7'])
    return '%s:%s%s' % (bound(), bound(), step)


def nested(rng, lengths, make):
    if not lengths:
        return str(make())
    return '[%s]' % ', '.join(nested(rng, lengths[1:], make) for _ in range(lengths[0]))


def integers(rng, n, joint):
    text = nested(rng, joint, lambda: integer(rng, n))
    if joint == () or 0 in joint or rng.random() < 0.4:
        return 'np.array(%s, %r)' % (text, rng.choice(['int64', 'int64', 'int32', 'uint8' if '-' not in text else 'int8']))
    return text


def mask(rng, lengths):
    lengths = list(lengths)
    if rng.random() < 0.04:
        lengths[0] += 1
    text = nested(rng, lengths, lambda: rng.random() < 0.5)
    if 0 in lengths:
        return 'np.zeros(%r, bool)' % (tuple(lengths),)
    return 'np.array(%s)' % text if rng.random() < 0.5 else text
