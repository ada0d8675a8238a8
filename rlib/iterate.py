"""Walking several arrays at once, an inner loop at a time.

`unary` and `binary` apply a loop of loops.py to whole views.  The usual case
(every operand contiguous, one-dimensional, or a single item, and of the
type the loop works in) is one call of the loop and allocates nothing.

Everything else is a `Walk` over the outer axes: axes are sorted so that the
smallest steps are innermost, neighbours that form one longer axis are merged,
and the inner loop runs along what is then the last axis.  An operand of
another type is converted through a buffer, a piece at a time.

The result is always as if all operands had been read before anything was
written: an operand that overlaps the output, other than exactly, is copied.
"""
import sys
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib import errors, layout as layouts, view as views
from rlib.errors import ArrayError, VALUE_ERROR
from rlib.layout import same_list
from rlib.loops_cast import find_cast
from rlib.memory import ForeignBlock
from rlib.overlap import OVERLAP_NO

BUFFER_ITEMS = 8192     # as in NumPy: sums of converted items agree with it
SHORT_AXIS = 8          # too short to be innermost if another is longer

NOT_SIMPLE = sys.maxint
FAR = sys.maxint >> 1   # more than any distance within memory


def first_item(view):
    """The address of the first item.  The block must be kept alive."""
    return rffi.ptradd(view.block.raw, view.offset)


# ____________________________________________________________
# The short way

def _output_stride(layout):
    """The step from one item to the next, if it is the same for all."""
    if layout.c_contiguous:
        return layout.itemtype.itemsize
    if layout.ndim == 1:
        return layout.strides[0]
    return NOT_SIMPLE


def _input_stride(layout, output):
    """The same for an operand that is walked along with `output`."""
    if layout.size == 1:
        return 0
    if layout is output or same_list(layout.shape, output.shape):
        return _output_stride(layout)
    return NOT_SIMPLE


def _distance(a, out):
    """How many bytes the first item of `a` lies after that of `out`, or FAR
    if they cannot share memory.  Blocks of our own never overlap."""
    if a.block is out.block:
        return a.offset - out.offset
    if (isinstance(a.block, ForeignBlock) or
            isinstance(out.block, ForeignBlock)):
        return (a.block.address() + a.offset -
                out.block.address() - out.offset)
    return FAR


def apart(n, a, size, out, out_size):
    """Do n contiguous items of `a` and the single one of `out` share no
    byte?"""
    distance = _distance(a, out)
    return distance >= out_size or distance + n * size <= 0


def _separate(n, a, s, size, out, so, out_size):
    """Is it safe to walk n items of both in steps of s and so bytes at once?
    False means: perhaps."""
    distance = _distance(a, out)
    if (distance == FAR or n == 1 or
            (distance == 0 and s == so and size == out_size)):
        return True
    span = s * (n - 1)
    out_span = so * (n - 1)
    low = distance + min(span, 0)
    high = distance + max(span, 0) + size
    out_low = min(out_span, 0)
    out_high = max(out_span, 0) + out_size
    return high <= out_low or out_high <= low


def unary(loop, a, out):
    """out[...] = loop(a), `a` broadcast to the shape of `out`."""
    al = a.promoted_layout()
    ol = out.promoted_layout()
    n = ol.size
    if al.itemtype is loop.arg and ol.itemtype is loop.result and n > 0:
        so = _output_stride(ol)
        s1 = _input_stride(al, ol)
        if so != NOT_SIMPLE and s1 != NOT_SIMPLE:
            if _separate(n, a, s1, al.itemtype.itemsize,
                         out, so, ol.itemtype.itemsize):
                loop.run(n, first_item(a), s1, first_item(out), so)
                keepalive_until_here(a)
                keepalive_until_here(out)
                return
    _unary_walk(loop, a, out)


def binary(loop, a, b, out):
    """out[...] = loop(a, b), both broadcast to the shape of `out`."""
    al = a.promoted_layout()
    bl = b.promoted_layout()
    ol = out.promoted_layout()
    n = ol.size
    if (al.itemtype is loop.arg1 and bl.itemtype is loop.arg2 and
            ol.itemtype is loop.result and n > 0):
        so = _output_stride(ol)
        s1 = _input_stride(al, ol)
        s2 = _input_stride(bl, ol)
        if so != NOT_SIMPLE and s1 != NOT_SIMPLE and s2 != NOT_SIMPLE:
            out_size = ol.itemtype.itemsize
            if (_separate(n, a, s1, al.itemtype.itemsize, out, so, out_size)
                and _separate(n, b, s2, bl.itemtype.itemsize, out, so,
                              out_size)):
                loop.run(n, first_item(a), s1, first_item(b), s2,
                         first_item(out), so)
                keepalive_until_here(a)
                keepalive_until_here(b)
                keepalive_until_here(out)
                return
    _binary_walk(loop, a, b, out)


# ____________________________________________________________
# The order of a walk

class Walk(object):
    """The rows of a walk over operands that are given by their strides.

    `n` items from `offsets[k]` in steps of `steps[k]` bytes are the current
    row of operand k; `next()` goes on to the next row, or returns False.
    `may_flip`: the items along an axis may be visited backwards.

    The shape has no axis of length 0.
    """
    _immutable_fields_ = ['shape', 'strides_list', 'n', 'steps', 'outer']

    def __init__(self, shape, strides_list, may_flip):
        count = len(strides_list)
        self.offsets = [0] * count
        order = _nesting(shape, strides_list)
        shape = layouts.permute(shape, order)
        nested = [shape] * count
        for k in range(count):
            nested[k] = layouts.permute(strides_list[k], order)
        if may_flip:
            self._flip(shape, nested)
        shape, nested = layouts.merge_axes(shape, nested)
        _choose_last(shape, nested)
        last = len(shape) - 1
        self.shape = shape
        self.strides_list = nested
        self.n = shape[last]
        self.steps = [0] * count
        for k in range(count):
            self.steps[k] = nested[k][last]
        self.outer = last
        self.index = [0] * last

    def _flip(self, shape, strides_list):
        # An axis that all operands walk backwards is walked forwards, which
        # may make it contiguous.
        for axis in range(len(shape)):
            backwards = False
            forwards = False
            for strides in strides_list:
                if strides[axis] < 0:
                    backwards = True
                elif strides[axis] > 0:
                    forwards = True
            if backwards and not forwards:
                for k in range(len(strides_list)):
                    strides = strides_list[k]
                    self.offsets[k] += strides[axis] * (shape[axis] - 1)
                    strides[axis] = -strides[axis]

    def next(self):
        axis = self.outer - 1
        while axis >= 0:
            length = self.shape[axis]
            position = self.index[axis] + 1
            if position < length:
                self.index[axis] = position
                self._advance(axis, 1)
                return True
            self.index[axis] = 0
            self._advance(axis, 1 - length)
            axis -= 1
        return False

    def _advance(self, axis, steps):
        offsets = self.offsets
        for k in range(len(offsets)):
            offsets[k] += self.strides_list[k][axis] * steps


def _nesting(shape, strides_list):
    """The axes from the outermost to the innermost: by total stride."""
    totals = [0] * len(shape)
    for strides in strides_list:
        for i in range(len(shape)):
            totals[i] += abs(strides[i])
    return layouts.axis_order(totals)


def _choose_last(shape, strides_list):
    """A very short last axis would make many short rows: exchange it with
    the longest one.  Changes the lists."""
    last = len(shape) - 1
    if shape[last] >= SHORT_AXIS:
        return
    longest = last
    for i in range(last):
        if shape[i] > shape[longest]:
            longest = i
    if shape[longest] < 2 * shape[last]:
        return
    _exchange(shape, longest, last)
    for strides in strides_list:
        _exchange(strides, longest, last)


def _exchange(values, i, k):
    values[i], values[k] = values[k], values[i]


# ____________________________________________________________
# Operands of a walk

class Input(object):
    """An operand as the loop wants it, converted where necessary.

    For each piece of a row, `fetch` sets `p` and `step` to where the items
    of the wanted type are.
    """

    def __init__(self, view, wanted, shape):
        layout = view.layout
        self.view = view
        self.start = first_item(view)
        self.strides = layouts.broadcast_strides(layout.shape, layout.strides,
                                                 shape)
        self.itemsize = wanted.itemsize
        self.cast = None
        self.buffer = lltype.nullptr(rffi.CCHARP.TO)
        self.p = self.start
        self.step = 0
        if layout.itemtype is not wanted:
            cast = find_cast(layout.itemtype, wanted)
            if layout.size == 1:
                # A single item is converted once.
                self.buffer = _new_buffer(1, wanted.itemsize)
                cast.run(1, self.start, 0, self.buffer, wanted.itemsize)
                self.start = self.buffer
                self.strides = [0] * len(shape)
            else:
                self.cast = cast
                self.buffer = _new_buffer(layouts.product(shape),
                                          wanted.itemsize)

    def piece(self, n):
        """How many of n items can be fetched at once?"""
        if self.cast is not None:
            return min(n, BUFFER_ITEMS)
        return n

    def fetch(self, n, offset, step):
        p = rffi.ptradd(self.start, offset)
        if self.cast is None:
            self.p = p
            self.step = step
        elif step == 0:
            self.cast.run(1, p, 0, self.buffer, self.itemsize)
            self.p = self.buffer
            self.step = 0
        else:
            self.cast.run(n, p, step, self.buffer, self.itemsize)
            self.p = self.buffer
            self.step = self.itemsize

    def close(self):
        if self.buffer:
            lltype.free(self.buffer, flavor='raw')
        keepalive_until_here(self.view)


class Output(object):
    """Where results go.  `place` sets `p` and `step` to where the loop shall
    write a piece of a row; `store` completes it."""

    def __init__(self, view, given):
        layout = view.layout
        self.view = view
        self.start = first_item(view)
        self.strides = layout.strides
        self.itemsize = given.itemsize
        self.cast = None
        self.buffer = lltype.nullptr(rffi.CCHARP.TO)
        self.p = self.start
        self.step = 0
        if layout.itemtype is not given:
            self.cast = find_cast(given, layout.itemtype)
            self.buffer = _new_buffer(layout.size, given.itemsize)

    def piece(self, n):
        """How many of n items can be stored at once?"""
        if self.cast is not None:
            return min(n, BUFFER_ITEMS)
        return n

    def place(self, offset, step):
        if self.cast is None:
            self.p = rffi.ptradd(self.start, offset)
            self.step = step
        else:
            self.p = self.buffer
            self.step = self.itemsize

    def store(self, n, offset, step):
        if self.cast is not None:
            self.cast.run(n, self.buffer, self.itemsize,
                          rffi.ptradd(self.start, offset), step)

    def close(self):
        if self.buffer:
            lltype.free(self.buffer, flavor='raw')
        keepalive_until_here(self.view)


def _new_buffer(n, itemsize):
    return lltype.malloc(rffi.CCHARP.TO, min(n, BUFFER_ITEMS) * itemsize,
                         flavor='raw')


def check_output(view, out):
    """Does `view` fill `out` by repetition alone?"""
    if not layouts.can_broadcast_to(view.layout.shape, out.layout.shape):
        raise ArrayError(
            VALUE_ERROR,
            "non-broadcastable output operand with shape %s doesn't match "
            "the broadcast shape %s" % (
                errors.format_tuple(out.layout.shape),
                errors.format_tuple(layouts.broadcast_shapes(
                    view.layout.shape, out.layout.shape))))


def unshared(view, out):
    """`view`, or a copy of it if writing to `out` could change items of it
    before they are read."""
    if views.overlap(view, out) == OVERLAP_NO:
        return view
    layout = view.layout
    target = out.layout
    if (view.block.address() + view.offset ==
            out.block.address() + out.offset and
            layout.itemtype.itemsize == target.itemtype.itemsize and
            same_list(layout.shape, target.shape) and
            same_list(layout.strides, target.strides)):
        return view
    copy = views.empty_like(view, layout.itemtype)
    unary(find_cast(layout.itemtype, layout.itemtype), view, copy)
    return copy


# ____________________________________________________________
# The long way

@jit.dont_look_inside
def _unary_walk(loop, a, out):
    check_output(a, out)
    if out.layout.size == 0:
        return
    a = unshared(a, out)
    shape = out.layout.shape
    first = Input(a, loop.arg, shape)
    result = Output(out, loop.result)
    try:
        walk = Walk(shape, [first.strides, result.strides], True)
        while True:
            _unary_row(loop, walk, first, result)
            if not walk.next():
                break
    finally:
        first.close()
        result.close()


def _unary_row(loop, walk, first, result):
    s1 = walk.steps[0]
    so = walk.steps[1]
    done = 0
    while done < walk.n:
        n = result.piece(first.piece(walk.n - done))
        at = walk.offsets[1] + done * so
        first.fetch(n, walk.offsets[0] + done * s1, s1)
        result.place(at, so)
        loop.run(n, first.p, first.step, result.p, result.step)
        result.store(n, at, so)
        done += n


@jit.dont_look_inside
def _binary_walk(loop, a, b, out):
    check_output(a, out)
    check_output(b, out)
    if out.layout.size == 0:
        return
    a = unshared(a, out)
    b = unshared(b, out)
    shape = out.layout.shape
    first = Input(a, loop.arg1, shape)
    second = Input(b, loop.arg2, shape)
    result = Output(out, loop.result)
    try:
        walk = Walk(shape, [first.strides, second.strides, result.strides],
                    True)
        while True:
            _binary_row(loop, walk, first, second, result)
            if not walk.next():
                break
    finally:
        first.close()
        second.close()
        result.close()


def _binary_row(loop, walk, first, second, result):
    s1 = walk.steps[0]
    s2 = walk.steps[1]
    so = walk.steps[2]
    done = 0
    while done < walk.n:
        n = result.piece(second.piece(first.piece(walk.n - done)))
        at = walk.offsets[2] + done * so
        first.fetch(n, walk.offsets[0] + done * s1, s1)
        second.fetch(n, walk.offsets[1] + done * s2, s2)
        result.place(at, so)
        loop.run(n, first.p, first.step, second.p, second.step,
                 result.p, result.step)
        result.store(n, at, so)
        done += n
