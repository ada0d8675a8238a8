"""Sorting and searching: merge sort along an axis, of items or of their indices.

A merge sort is stable and never slow, so one algorithm serves every kind of
sorting that NumPy offers.  A line is sorted where it lies if its items are
neighbours, else in a buffer.  A nan comes after every number; complex numbers
are compared by real part, then by imaginary part.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import always_inline, keepalive_until_here, specialize
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib import indexing
from rlib.itemtype import ALL_TYPES, int64
from rlib.iterate import first_item
from rlib.loops import INTS, MACHINES, finish
from rlib.loops_cast import find_cast
from rlib.loops_complex import PARTS

RUN = 16                # this many items are sorted by insertion


# ____________________________________________________________
# Keys: how items of a type are compared and moved

class _Key(object):
    """less(a, i, b, j): does a[i] come before b[j]?  move(a, i, b, j): a[i]
    = b[j].  For typed pointers; a compile-time constant."""

    def __init__(self, char, PTR, less, move):
        self.char = char
        self.PTR = PTR
        self.less = less
        self.move = move

    def _freeze_(self):
        return True


def _real_key(char, before):
    A = MACHINES[char]

    @always_inline
    def less(a, i, b, j):
        return before(A.get(a, i), A.get(b, j))

    @always_inline
    def move(a, i, b, j):
        a[i] = b[j]

    return _Key(char, A.PTR, less, move)


@specialize.argtype(0)       # signed and unsigned words
@always_inline
def _int_before(x, y):
    return x < y


@always_inline
def _float_before(x, y):
    return x < y or (y != y and x == x)


def _complex_before(x_re, x_im, y_re, y_im):
    if x_re < y_re:
        return x_im == x_im or y_im != y_im
    if x_re > y_re:
        return y_im != y_im and x_im == x_im
    if x_re == y_re or (x_re != x_re and y_re != y_re):
        return _float_before(x_im, y_im)
    return y_re != y_re


def _complex_key(char):
    A = MACHINES[PARTS[char]]

    @always_inline
    def less(a, i, b, j):
        return _complex_before(A.get(a, 2 * i), A.get(a, 2 * i + 1),
                               A.get(b, 2 * j), A.get(b, 2 * j + 1))

    @always_inline
    def move(a, i, b, j):
        a[2 * i] = b[2 * j]
        a[2 * i + 1] = b[2 * j + 1]

    return _Key(char, A.PTR, less, move)


_INDICES = MACHINES['l'].PTR


# ____________________________________________________________
# Functions on lines of n contiguous items

def _sort_func(K):
    def sort_runs(n, a, t):
        start = 0
        while start < n:
            stop = min(start + RUN, n)
            i = start + 1
            while i < stop:
                if K.less(a, i, a, i - 1):
                    K.move(t, 0, a, i)
                    j = i
                    while True:
                        K.move(a, j, a, j - 1)
                        j -= 1
                        if j == start or not K.less(t, 0, a, j - 1):
                            break
                    K.move(a, j, t, 0)
                i += 1
            start = stop

    def merge(a, start, middle, stop, t):
        """Merge two sorted parts of `a` into `t`."""
        i = start
        j = middle
        k = start
        while i < middle and j < stop:
            if K.less(a, j, a, i):
                K.move(t, k, a, j)
                j += 1
            else:
                K.move(t, k, a, i)
                i += 1
            k += 1
        while i < middle:
            K.move(t, k, a, i)
            i += 1
            k += 1
        while j < stop:
            K.move(t, k, a, j)
            j += 1
            k += 1

    def sort(n, p, buffer):
        """`buffer` has room for n items as well."""
        original = a = rffi.cast(K.PTR, p)
        t = rffi.cast(K.PTR, buffer)
        sort_runs(n, a, t)
        width = RUN
        while width < n:
            start = 0
            while start < n:
                middle = min(start + width, n)
                stop = min(middle + width, n)
                merge(a, start, middle, stop, t)
                start = stop
            a, t = t, a
            width *= 2
        if a != original:
            i = 0
            while i < n:
                K.move(original, i, a, i)
                i += 1

    return finish(sort, 'sort_' + K.char)


def _argsort_func(K):
    def sort_runs(n, keys, a):
        start = 0
        while start < n:
            stop = min(start + RUN, n)
            i = start + 1
            while i < stop:
                index = a[i]
                j = i
                while j > start and K.less(keys, index, keys, a[j - 1]):
                    a[j] = a[j - 1]
                    j -= 1
                a[j] = index
                i += 1
            start = stop

    def merge(keys, a, start, middle, stop, t):
        i = start
        j = middle
        k = start
        while i < middle and j < stop:
            if K.less(keys, a[j], keys, a[i]):
                t[k] = a[j]
                j += 1
            else:
                t[k] = a[i]
                i += 1
            k += 1
        while i < middle:
            t[k] = a[i]
            i += 1
            k += 1
        while j < stop:
            t[k] = a[j]
            j += 1
            k += 1

    def argsort(n, p, indices, buffer):
        """Set the n `indices` to those of the items at `p`, in order."""
        keys = rffi.cast(K.PTR, p)
        original = a = rffi.cast(_INDICES, indices)
        t = rffi.cast(_INDICES, buffer)
        i = 0
        while i < n:
            a[i] = i
            i += 1
        sort_runs(n, keys, a)
        width = RUN
        while width < n:
            start = 0
            while start < n:
                middle = min(start + width, n)
                stop = min(middle + width, n)
                merge(keys, a, start, middle, stop, t)
                start = stop
            a, t = t, a
            width *= 2
        if a != original:
            i = 0
            while i < n:
                original[i] = a[i]
                i += 1

    return finish(argsort, 'argsort_' + K.char)


def _search_func(K):
    def search(n, p, count, wanted, right, indices):
        """Where each of `count` items belongs among n sorted ones: before
        (or with `right` behind) those equal to it."""
        keys = rffi.cast(K.PTR, p)
        items = rffi.cast(K.PTR, wanted)
        out = rffi.cast(_INDICES, indices)
        for i in range(count):
            low = 0
            high = n
            while low < high:
                middle = (low + high) // 2
                if right:
                    below = not K.less(items, i, keys, middle)
                else:
                    below = K.less(keys, middle, items, i)
                if below:
                    low = middle + 1
                else:
                    high = middle
            out[i] = low

    return finish(search, 'search_' + K.char)


class SortLoop(object):
    _immutable_fields_ = ['sort', 'argsort', 'search']

    def __init__(self, K):
        self.sort = _sort_func(K)
        self.argsort = _argsort_func(K)
        self.search = _search_func(K)


def _key(char):
    if char in PARTS:
        return _complex_key(char)
    if char in INTS:
        return _real_key(char, _int_before)
    if char == '?':
        return _real_key('B', _int_before)
    return _real_key(char, _float_before)


_TABLE = [SortLoop(_key(_t.char)) for _t in ALL_TYPES]


# ____________________________________________________________
# Views

def _lines(view, axis):
    """Where the lines along an axis start, in C order of the other axes."""
    count = view.layout.ndim - 1
    shape = [0] * count
    strides = [0] * count
    k = 0
    for i in range(view.layout.ndim):
        if i != axis:
            shape[k] = view.layout.shape[i]
            strides[k] = view.layout.strides[i]
            k += 1
    return indexing.byte_offsets(shape, strides, view.offset)


def _buffer(nbytes):
    return lltype.malloc(rffi.CCHARP.TO, nbytes, flavor='raw')


@jit.dont_look_inside
def sort(view, axis):
    """Sort the lines along an axis, in place."""
    layout = view.layout
    n = layout.shape[axis]
    if n < 2 or layout.size == 0:
        return
    itemtype = layout.itemtype
    size = itemtype.itemsize
    step = layout.strides[axis]
    loop = _TABLE[itemtype.index]
    copy = find_cast(itemtype, itemtype)
    buffer = _buffer(2 * n * size)
    try:
        spare = rffi.ptradd(buffer, n * size)
        for start in _lines(view, axis):
            p = rffi.ptradd(view.block.raw, start)
            if step == size:
                loop.sort(n, p, buffer)
            else:
                copy.run(n, p, step, buffer, size)
                loop.sort(n, buffer, spare)
                copy.run(n, buffer, size, p, step)
    finally:
        lltype.free(buffer, flavor='raw')
    keepalive_until_here(view)


@jit.dont_look_inside
def argsort(view, axis, out):
    """Set each line of `out`, int64 of the same shape, to the indices that
    sort the line of `view`."""
    layout = view.layout
    n = layout.shape[axis]
    if layout.size == 0:
        return
    itemtype = layout.itemtype
    size = itemtype.itemsize
    step = layout.strides[axis]
    out_step = out.layout.strides[axis]
    loop = _TABLE[itemtype.index]
    copy = find_cast(itemtype, itemtype)
    copy_indices = find_cast(int64, int64)
    keys = _buffer(n * size)
    indices = _buffer(2 * n * 8)
    try:
        starts = _lines(view, axis)
        targets = _lines(out, axis)
        for i in range(len(starts)):
            copy.run(n, rffi.ptradd(view.block.raw, starts[i]), step, keys,
                     size)
            loop.argsort(n, keys, indices, rffi.ptradd(indices, n * 8))
            copy_indices.run(n, indices, 8,
                             rffi.ptradd(out.block.raw, targets[i]), out_step)
    finally:
        lltype.free(keys, flavor='raw')
        lltype.free(indices, flavor='raw')
    keepalive_until_here(view)
    keepalive_until_here(out)


@jit.dont_look_inside
def search(sorted_items, wanted, right, out):
    """Set `out`, int64 of the shape of `wanted`, to the places in
    `sorted_items`.  All are contiguous; the first two have the same type."""
    if wanted.layout.size == 0:
        return
    loop = _TABLE[wanted.layout.itemtype.index]
    loop.search(sorted_items.layout.size, first_item(sorted_items),
                wanted.layout.size, first_item(wanted), right,
                first_item(out))
    keepalive_until_here(sorted_items)
    keepalive_until_here(wanted)
    keepalive_until_here(out)
