"""Products of matrices, and of stacks of matrices.

out[i, :] += a[i, k] * b[k, :] is the inner loop: it runs along rows of `b`
and of the result, four rows of `b` at once, so that a row of the result is
read and written once for four products.  `b` is taken in tiles that stay in
the cache while all of `a` goes by.  A product with a single column is a dot
product per row.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import always_inline, keepalive_until_here
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib import copying, indexing, memory
from rlib.itemtype import ALL_TYPES
from rlib.iterate import first_item
from rlib.loops import MACHINES, UNSIGNED, UNSIGNED_INTS, finish
from rlib.loops_complex import PARTS

TILE_ROWS = 128         # rows of `b` in a tile
TILE_BYTES = 2048       # bytes of each of them


# ____________________________________________________________
# Arithmetic: how items are multiplied and added in their own type

class _Arithmetic(object):
    def __init__(self, machine, get, put, zero, multiply, add, subtract):
        self.PTR = machine.PTR
        self.size = machine.size
        self.char = machine.char
        self.get = get
        self.put = put
        self.zero = zero
        self.multiply = multiply
        self.add = add
        self.subtract = subtract

    def _freeze_(self):
        return True


def _plain(char, zero):
    machine = MACHINES[char]

    @always_inline
    def multiply(x, y):
        return x * y

    @always_inline
    def add(x, y):
        return x + y

    @always_inline
    def subtract(x, y):
        return x - y

    return _Arithmetic(machine, machine.get, machine.put, zero, multiply, add,
                       subtract)


def _single():
    # Rounded at every step, so that the C compiler may stay in float32.
    machine = MACHINES['f']

    @always_inline
    def get(p, i):
        return p[i]

    @always_inline
    def put(p, i, value):
        p[i] = value

    @always_inline
    def multiply(x, y):
        return rffi.cast(rffi.FLOAT, rffi.cast(lltype.Float, x) *
                         rffi.cast(lltype.Float, y))

    @always_inline
    def add(x, y):
        return rffi.cast(rffi.FLOAT, rffi.cast(lltype.Float, x) +
                         rffi.cast(lltype.Float, y))

    @always_inline
    def subtract(x, y):
        return rffi.cast(rffi.FLOAT, rffi.cast(lltype.Float, x) -
                         rffi.cast(lltype.Float, y))

    return _Arithmetic(machine, get, put, rffi.cast(rffi.FLOAT, 0.0),
                       multiply, add, subtract)


def _bool():
    machine = MACHINES['?']

    @always_inline
    def multiply(x, y):
        return x & y

    @always_inline
    def add(x, y):
        return x | y

    return _Arithmetic(machine, machine.get, machine.put, False, multiply,
                       add, None)


# ____________________________________________________________
# Kernels.  n x k items of `a` with any strides, k x m of `b` whose rows are
# contiguous, n x m of `out`, contiguous and zero at the start.

def _tile_func(T):
    """The part of the product that uses one tile of `b`: rows k0 to k1,
    columns j0 to j1."""
    size = T.size

    def tile(n, m, k0, k1, j0, j1, pa, a_row, a_step, pb, b_row, po):
        width = j1 - j0
        for i in range(n):
            row = rffi.ptradd(pa, i * a_row)
            out = rffi.cast(T.PTR, rffi.ptradd(po, (i * m + j0) * size))
            k = k0
            while k + 4 <= k1:
                b0 = rffi.ptradd(pb, k * b_row + j0 * size)
                b1 = rffi.ptradd(b0, b_row)
                b2 = rffi.ptradd(b1, b_row)
                b3 = rffi.ptradd(b2, b_row)
                x0 = T.get(rffi.cast(T.PTR, rffi.ptradd(row, k * a_step)), 0)
                x1 = T.get(rffi.cast(T.PTR, rffi.ptradd(row, (k + 1) *
                                                        a_step)), 0)
                x2 = T.get(rffi.cast(T.PTR, rffi.ptradd(row, (k + 2) *
                                                        a_step)), 0)
                x3 = T.get(rffi.cast(T.PTR, rffi.ptradd(row, (k + 3) *
                                                        a_step)), 0)
                y0 = rffi.cast(T.PTR, b0)
                y1 = rffi.cast(T.PTR, b1)
                y2 = rffi.cast(T.PTR, b2)
                y3 = rffi.cast(T.PTR, b3)
                j = 0
                while j < width:
                    left = T.add(T.multiply(x0, T.get(y0, j)),
                                 T.multiply(x1, T.get(y1, j)))
                    right = T.add(T.multiply(x2, T.get(y2, j)),
                                  T.multiply(x3, T.get(y3, j)))
                    T.put(out, j, T.add(T.get(out, j), T.add(left, right)))
                    j += 1
                k += 4
            while k < k1:
                y = rffi.cast(T.PTR, rffi.ptradd(pb, k * b_row + j0 * size))
                x = T.get(rffi.cast(T.PTR, rffi.ptradd(row, k * a_step)), 0)
                j = 0
                while j < width:
                    T.put(out, j, T.add(T.get(out, j),
                                        T.multiply(x, T.get(y, j))))
                    j += 1
                k += 1

    return finish(tile, 'matmul_tile_' + T.char)


def _dot_func(T):
    """The sum of products of two rows, into `po`."""
    size = T.size

    def dot(n, p1, s1, p2, s2, po):
        acc0 = acc1 = acc2 = acc3 = T.zero
        i = 0
        if s1 == size and s2 == size:
            a = rffi.cast(T.PTR, p1)
            b = rffi.cast(T.PTR, p2)
            while i + 4 <= n:
                acc0 = T.add(acc0, T.multiply(T.get(a, i), T.get(b, i)))
                acc1 = T.add(acc1, T.multiply(T.get(a, i + 1),
                                              T.get(b, i + 1)))
                acc2 = T.add(acc2, T.multiply(T.get(a, i + 2),
                                              T.get(b, i + 2)))
                acc3 = T.add(acc3, T.multiply(T.get(a, i + 3),
                                              T.get(b, i + 3)))
                i += 4
        while i < n:
            x = T.get(rffi.cast(T.PTR, rffi.ptradd(p1, i * s1)), 0)
            y = T.get(rffi.cast(T.PTR, rffi.ptradd(p2, i * s2)), 0)
            acc0 = T.add(acc0, T.multiply(x, y))
            i += 1
        T.put(rffi.cast(T.PTR, po), 0, T.add(T.add(acc0, acc1),
                                             T.add(acc2, acc3)))

    return finish(dot, 'dot_' + T.char)


def _complex_tile_func(T):
    size = 2 * T.size

    def tile(n, m, k0, k1, j0, j1, pa, a_row, a_step, pb, b_row, po):
        width = j1 - j0
        for i in range(n):
            row = rffi.ptradd(pa, i * a_row)
            out = rffi.cast(T.PTR, rffi.ptradd(po, (i * m + j0) * size))
            k = k0
            while k < k1:
                b = rffi.cast(T.PTR, rffi.ptradd(pb, k * b_row + j0 * size))
                x = rffi.cast(T.PTR, rffi.ptradd(row, k * a_step))
                re = x[0]
                im = x[1]
                j = 0
                while j < width:
                    b_re = b[2 * j]
                    b_im = b[2 * j + 1]
                    out[2 * j] = T.add(
                        out[2 * j], T.subtract(T.multiply(re, b_re),
                                              T.multiply(im, b_im)))
                    out[2 * j + 1] = T.add(
                        out[2 * j + 1], T.add(T.multiply(re, b_im),
                                              T.multiply(im, b_re)))
                    j += 1
                k += 1

    return finish(tile, 'matmul_tile_complex_' + T.char)


def _complex_dot_func(T):
    def dot(n, p1, s1, p2, s2, po):
        sum_re = sum_im = T.zero
        i = 0
        while i < n:
            a = rffi.cast(T.PTR, rffi.ptradd(p1, i * s1))
            b = rffi.cast(T.PTR, rffi.ptradd(p2, i * s2))
            sum_re = T.add(sum_re, T.subtract(T.multiply(a[0], b[0]),
                                              T.multiply(a[1], b[1])))
            sum_im = T.add(sum_im, T.add(T.multiply(a[0], b[1]),
                                         T.multiply(a[1], b[0])))
            i += 1
        out = rffi.cast(T.PTR, po)
        out[0] = sum_re
        out[1] = sum_im

    return finish(dot, 'dot_complex_' + T.char)


class MatmulLoop(object):
    """`itemtype`: what the loop works in."""
    _immutable_fields_ = ['itemtype', 'tile', 'dot']

    def __init__(self, itemtype, tile, dot):
        self.itemtype = itemtype
        self.tile = tile
        self.dot = dot


def _build():
    arithmetic = {'d': _plain('d', 0.0), 'f': _single(), '?': _bool()}
    for c in UNSIGNED_INTS:
        arithmetic[c] = _plain(c, rffi.cast(lltype.Unsigned, 0))
    tiles = {}
    dots = {}
    for c, T in arithmetic.items():
        tiles[c] = _tile_func(T)
        dots[c] = _dot_func(T)
    for c, part in PARTS.items():
        tiles[c] = _complex_tile_func(arithmetic[part])
        dots[c] = _complex_dot_func(arithmetic[part])
    by_char = dict([(t.char, t) for t in ALL_TYPES])
    table = []
    for t in ALL_TYPES:
        c = UNSIGNED.get(t.char, t.char)
        work = t
        if c == 'e':
            c = 'f'
            work = by_char['f']
        table.append(MatmulLoop(work, tiles[c], dots[c]))
    return table


_TABLE = _build()


def find_matmul(itemtype):
    """The loop for matrices of that type; it may work in another."""
    return _TABLE[itemtype.index]


# ____________________________________________________________

def _product(loop, n, k, m, pa, a_row, a_step, pb, b_row, b_step, po):
    """One product of matrices.  Rows of `b` are contiguous if m > 1."""
    size = loop.itemtype.itemsize
    if m == 1:
        for i in range(n):
            loop.dot(k, rffi.ptradd(pa, i * a_row), a_step, pb, b_row,
                     rffi.ptradd(po, i * size))
        return
    memory.clear(po, n * m * size)
    columns = TILE_BYTES // size
    j0 = 0
    while j0 < m:
        j1 = min(m, j0 + columns)
        k0 = 0
        while k0 < k:
            k1 = min(k, k0 + TILE_ROWS)
            loop.tile(n, m, k0, k1, j0, j1, pa, a_row, a_step, pb, b_row, po)
            k0 = k1
        j0 = j1


def rows_are_contiguous(view):
    layout = view.layout
    last = layout.ndim - 1
    return (layout.shape[last] == 1 or
            layout.strides[last] == layout.itemtype.itemsize)


@jit.dont_look_inside
def matmul(loop, a, b, out):
    """out[...] = a[...] @ b[...] along the last two axes.

    All items are of the loop's type; the axes before the last two are the
    same for all; rows of `b` are contiguous; `out` is new, in C order.
    """
    if out.layout.size == 0:
        return
    last = out.layout.ndim - 1
    n = a.layout.shape[last - 1]
    k = a.layout.shape[last]
    m = b.layout.shape[last]
    if k == 0:
        copying.fill_int(out, 0)
        return
    a_starts = _starts(a)
    b_starts = _starts(b)
    pa = first_item(a)
    pb = first_item(b)
    po = first_item(out)
    step = n * m * loop.itemtype.itemsize
    for i in range(len(a_starts)):
        _product(loop, n, k, m, rffi.ptradd(pa, a_starts[i]),
                 a.layout.strides[last - 1], a.layout.strides[last],
                 rffi.ptradd(pb, b_starts[i]), b.layout.strides[last - 1],
                 b.layout.strides[last], rffi.ptradd(po, i * step))
    keepalive_until_here(a)
    keepalive_until_here(b)
    keepalive_until_here(out)


def _starts(view):
    """Where each matrix of a stack starts, relative to the first."""
    count = view.layout.ndim - 2
    shape = [0] * count
    strides = [0] * count
    for i in range(count):
        shape[i] = view.layout.shape[i]
        strides[i] = view.layout.strides[i]
    return indexing.byte_offsets(shape, strides, 0)
