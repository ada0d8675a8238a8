"""The one exception of the library, and the words it says.

`ArrayError` carries a kind and a finished message.  The interpreter built
on top maps kinds to its own exception classes in one place; nothing in here
knows what those are.  The wording is NumPy 2's.
"""
from rpython.rlib import jit

VALUE_ERROR = 0
TYPE_ERROR = 1
INDEX_ERROR = 2
MEMORY_ERROR = 3
OVERFLOW_ERROR = 4
ZERO_DIVISION_ERROR = 5
AXIS_ERROR = 6
NOT_IMPLEMENTED_ERROR = 7
KIND_COUNT = 8


class ArrayError(Exception):
    """`kind` is one of the constants above; `msg` is ready to be shown."""
    _immutable_fields_ = ['kind', 'msg']

    def __init__(self, kind, msg):
        self.kind = kind
        self.msg = msg

    def __str__(self):
        return self.msg


# ____________________________________________________________
# How numbers and shapes appear in messages

_UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB']


def format_shape(shape):
    """'()', '(3,)', '(2, 3)'."""
    if len(shape) == 1:
        return '(%d,)' % shape[0]
    return '(' + ', '.join([str(n) for n in shape]) + ')'


def format_shapes(shapes):
    """'(2,) (3,) ': each shape followed by a blank, as in NumPy's messages."""
    return ''.join([format_shape(shape) + ' ' for shape in shapes])


def format_nbytes(nbytes):
    """'24. bytes', '7.45 GiB', '763. MiB': three significant digits."""
    unit = 0
    scale = 1
    while unit < 6 and nbytes // scale >= 1024:
        scale *= 1024
        unit += 1
    if unit == 0:
        return '%d. bytes' % nbytes
    value = float(nbytes) / float(scale)
    if value < 9.995:
        digits = '%.2f' % value
    elif value < 99.95:
        digits = '%.1f' % value
    else:
        digits = '%d.' % int(value + 0.5)
    return digits + ' ' + _UNITS[unit]


# ____________________________________________________________
# Messages that hot paths raise.  They are opaque to the JIT so that the
# error path costs a guard and nothing else.

@jit.dont_look_inside
def index_out_of_bounds(index, axis, size):
    return ArrayError(INDEX_ERROR,
                      "index %d is out of bounds for axis %d with size %d"
                      % (index, axis, size))


@jit.dont_look_inside
def too_many_indices(ndim, given):
    return ArrayError(INDEX_ERROR,
                      "too many indices for array: array is %d-dimensional, "
                      "but %d were indexed" % (ndim, given))


@jit.dont_look_inside
def axis_out_of_bounds(axis, ndim):
    return ArrayError(AXIS_ERROR,
                      "axis %d is out of bounds for array of dimension %d"
                      % (axis, ndim))
