"""What the tests of rlib share: oracle data, views of given numbers, and
`interpret`, which translates a function and runs it on the low-level
interpreter."""
import json
import os
from rpython.rtyper.test.test_llinterp import interpret as _interpret
from rpython.tool import leakfinder
from rlib import errors, itemtype, view

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'data')

ERROR_NAMES = {
    errors.VALUE_ERROR: 'ValueError', errors.TYPE_ERROR: 'TypeError',
    errors.INDEX_ERROR: 'IndexError', errors.MEMORY_ERROR: 'MemoryError',
    errors.OVERFLOW_ERROR: 'OverflowError', errors.AXIS_ERROR: 'AxisError'}


def load_data(name):
    """A file written by data/generate_lower.py."""
    with open(os.path.join(DATA, name)) as f:
        return json.load(f)


def outcome(function, *args):
    """[result, ''] or [None, 'ErrorClass: message'], as in the data files."""
    try:
        return [function(*args), '']
    except errors.ArrayError as e:
        return [None, '%s: %s' % (ERROR_NAMES[e.kind], e.msg)]


def interpret(function, args):
    """Finalizers do not run on the low-level interpreter, so what it leaves
    behind is no leak."""
    before = leakfinder.start_tracking_allocations()
    try:
        return _interpret(function, args, malloc_check=False)
    finally:
        leakfinder.stop_tracking_allocations(check=False, prev=before)


def int_array(values, shape=None, itemtype_=itemtype.int64):
    """A new C-contiguous view of these integers."""
    if shape is None:
        shape = [len(values)]
    result = view.zeros(itemtype_, shape)
    assert result.layout.size == len(values)
    for k in range(len(values)):
        itemtype_.store_int(result.block.raw, k * itemtype_.itemsize,
                            values[k])
    return result


def offsets_of(v):
    """The byte offset of each item, in C order; the slow and obvious way."""
    result = [v.offset]
    for n, stride in zip(v.layout.shape, v.layout.strides):
        result = [offset + i * stride for offset in result for i in range(n)]
    return result


def int_items(v):
    return [v.load_int(offset) for offset in offsets_of(v)]


def read_bytes(block, offset, count):
    return ''.join([block.raw[offset + i] for i in range(count)])


def write_bytes(block, offset, data):
    for i in range(len(data)):
        block.raw[offset + i] = data[i]


def check_form(v, expected):
    """`expected`: [shape, strides, offset, c_contiguous, f_contiguous]."""
    shape, strides, offset, c_contiguous, f_contiguous = expected
    assert v.layout.shape == shape
    assert v.layout.c_contiguous == c_contiguous
    assert v.layout.f_contiguous == f_contiguous
    if v.layout.size > 0:
        assert v.offset == offset
        # Where there is one index, the stride is nobody's business.
        for n, got, wanted in zip(shape, v.layout.strides, strides):
            assert got == wanted or n == 1
