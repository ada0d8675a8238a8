"""Run many small programs about arrays, and describe what each of them made: one line of output for a program.

usage: INTERPRETER batch.py FILE

The file holds programs, each after a line `# case N`; a program's lines are whole statements.  They are run one after
another until one raises an exception; then every variable is described, with all that a user can see of it.  This file is
run by micronumpy-c and by CPython with NumPy, so it uses little of either.
"""
import sys
import warnings

try:
    import micronumpy as np
except ImportError:
    import numpy as np

MARK = '# case '
SEPARATOR = ' ;; '      # between the parts of an output line

SPECIALS = {
    'f': [float('nan'), float('inf'), float('-inf'), -0.0, 0.0, 1e-300, -1e300, 65504.0, 5e-324, 1e16],
    'c': [complex(float('nan'), 1), complex(float('inf'), -1), complex(0.0, float('-inf')), complex(-0.0, 0.0), 1e-300j, -1e300 + 1j],
    'i': [-1, 0, 1, 2],
}


def data(dtype, shape, seed, special=0):
    """An array of numbers that only look random: small ones, and of every `special` one that is special."""
    count = 1
    for n in shape:
        count *= n
    kind = np.dtype(dtype).kind
    state = seed * 7919 + 17
    values = []
    for i in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        number = state // 65536
        if special and number // 7 % special == 0:
            values.append(special_value(dtype, kind, number))
        elif kind == 'b':
            values.append(number % 2 == 0)
        elif kind == 'u':
            values.append(number % 13)
        elif kind == 'i':
            values.append(number % 13 - 5)
        elif kind == 'f':
            values.append((number % 41 - 17) / 4)
        else:
            values.append(complex((number % 41 - 17) / 4, (number // 41 % 17 - 6) / 2))
    return np.array(values).astype(dtype).reshape(shape)


def special_value(dtype, kind, number):
    if kind == 'b':
        return True
    if kind == 'u':
        return int(np.iinfo(dtype).max) - number % 2 if np.dtype(dtype).itemsize < 8 else 2 ** 62
    if kind == 'i':
        info = np.iinfo(dtype)
        return [int(info.min), int(info.max), -1, 0][number % 4]
    values = SPECIALS[kind]
    return values[number % len(values)]


def flags_of(array):
    flags = array.flags
    return ''.join([letter for letter, flag in [('C', flags.c_contiguous), ('F', flags.f_contiguous), ('O', flags.owndata),
                                                ('W', flags.writeable), ('A', flags.aligned)] if flag])


def show(value):
    if isinstance(value, np.ndarray):
        return 'array %s %s strides=%s flags=%s %s' % (value.dtype, value.shape, value.strides, flags_of(value), value.tolist())
    if isinstance(value, np.generic):
        return 'scalar %s %r' % (value.dtype, value.item())
    if isinstance(value, (tuple, list)):
        return type(value).__name__ + '(' + ', '.join([show(item) for item in value]) + ')'
    if isinstance(value, np.flatiter):
        return 'flatiter %d' % value.index
    if value is None or isinstance(value, (bool, int, float, complex, str, bytes)):
        return '%s %r' % (type(value).__name__, value)
    return str(value)


def name_of(error):
    """The builtin class of an exception: its own where it is one."""
    for cls in type(error).__mro__:
        if cls.__module__ == 'builtins':
            return cls.__name__
    return type(error).__name__


def run(lines):
    """What the variables are after the lines were run; parts in the order of the names."""
    namespace = {'np': np, 'data': data}
    parts = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        for i in range(len(lines)):
            try:
                exec(lines[i], namespace)
            except Exception as error:
                message = str(error).split('\n')[0]
                parts.append('raised = %s in line %d: %s' % (name_of(error), i + 1, message))
                break
    for message in sorted(set([str(entry.message).split('\n')[0] for entry in caught])):
        parts.append('warned = %s' % message)
    for name in sorted(namespace):
        if name not in ('np', 'data') and not name.startswith('_'):
            parts.append('%s = %s' % (name, describe(namespace[name])))
    return SEPARATOR.join(parts)


def describe(value):
    try:
        return show(value)
    except Exception as error:
        return 'not described: %s: %s' % (name_of(error), error)


def programs(text):
    """[(number, lines)]"""
    found = []
    for line in text.splitlines():
        if line.startswith(MARK):
            found.append((int(line[len(MARK):]), []))
        elif line:
            found[-1][1].append(line)
    return found


def main(path):
    with open(path) as stream:
        text = stream.read()
    for number, lines in programs(text):
        print('%d %s' % (number, run(lines)))


if __name__ == '__main__':
    main(sys.argv[1])
