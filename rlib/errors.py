"""The one exception of the library, and the words it says.

`ArrayError` carries a kind and a finished message.  The interpreter built
on top maps kinds to its own exception classes in one place; nothing in here
knows what those are.  The wording is NumPy 2's.
"""
from rpython.rlib import jit
from rpython.rlib.rfloat import formatd

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
    """'()', '(3,)', '(2,3)': how messages about shapes that clash say it."""
    if len(shape) == 1:
        return '(%d,)' % shape[0]
    return '(' + ','.join([str(n) for n in shape]) + ')'


def format_shapes(shapes):
    """'(2,) (3,) ': each shape followed by a blank."""
    return ''.join([format_shape(shape) + ' ' for shape in shapes])


def format_tuple(shape):
    """'()', '(3,)', '(2, 3)': as a Python tuple prints."""
    if len(shape) == 1:
        return '(%d,)' % shape[0]
    return '(' + ', '.join([str(n) for n in shape]) + ')'


def format_wanted_shape(shape):
    """A shape as asked for: '(4,newaxis)'.  A leading unknown is not said."""
    first = 0
    while first < len(shape) and shape[first] < 0:
        first += 1
    words = []
    for i in range(first, len(shape)):
        if shape[i] < 0:
            words.append('newaxis')
        else:
            words.append(str(shape[i]))
    ending = ')'
    if len(words) == 1 and len(shape) == 1:
        ending = ',)'
    return '(' + ','.join(words) + ending


def format_nbytes(nbytes):
    """'24 bytes', '7.45 GiB', '763. MiB': three significant digits."""
    if nbytes < 1024:
        return '%d bytes' % nbytes
    unit = 0
    value = float(nbytes)
    while unit < len(_UNITS) - 1 and value >= 1023.5:
        value /= 1024.0
        unit += 1
    if value < 9.995:
        digits = formatd(value, 'f', 2)
    elif value < 99.95:
        digits = formatd(value, 'f', 1)
    else:
        digits = formatd(value, 'f', 0) + '.'
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


@jit.dont_look_inside
def cannot_assign_shape(shape, target):
    """For a value that does not fit a basic subscript.  Leading axes of
    length one do not count against it."""
    lead = 0
    while len(shape) - lead > len(target) and shape[lead] == 1:
        lead += 1
    assert lead >= 0
    stripped = shape[lead:]
    return ArrayError(VALUE_ERROR,
                      "could not broadcast input array from shape %s into "
                      "shape %s" % (format_shape(stripped),
                                    format_shape(target)))
