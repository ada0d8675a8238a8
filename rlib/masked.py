"""Copying the items that a mask names."""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rpython.rtyper.lltypesystem import rffi
from rlib import copying, iterate, layout as layouts, view as views
from rlib.iterate import first_item
from rlib.itemtype import bool_
from rlib.loops import MACHINES, finish
from rlib.loops_cast import BY_SIZE
from rlib.overlap import OVERLAP_NO


def _masked_copy_func(size):
    """Items of `size` bytes, as one word or as two."""
    words = 1 if size <= 8 else 2
    A = MACHINES[BY_SIZE[size // words]]

    def loop(n, pm, sm, p, s, po, so):
        while n > 0:
            if pm[0] != '\x00':
                a = rffi.cast(A.PTR, p)
                out = rffi.cast(A.PTR, po)
                A.put(out, 0, A.get(a, 0))
                if words == 2:
                    A.put(out, 1, A.get(a, 1))
            pm = rffi.ptradd(pm, sm)
            p = rffi.ptradd(p, s)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, 'masked_copy_%d' % size)


_copy_1 = _masked_copy_func(1)
_copy_2 = _masked_copy_func(2)
_copy_4 = _masked_copy_func(4)
_copy_8 = _masked_copy_func(8)
_copy_16 = _masked_copy_func(16)


def _run(size, n, pm, sm, p, s, po, so):
    if size == 8:
        _copy_8(n, pm, sm, p, s, po, so)
    elif size == 4:
        _copy_4(n, pm, sm, p, s, po, so)
    elif size == 1:
        _copy_1(n, pm, sm, p, s, po, so)
    elif size == 2:
        _copy_2(n, pm, sm, p, s, po, so)
    else:
        _copy_16(n, pm, sm, p, s, po, so)


@jit.dont_look_inside
def copy_where(dst, src, mask):
    """dst[...] = src where the mask is true.

    `src` is converted to the type of `dst`, the mask to bools; both are
    broadcast to its shape and read as if before anything is written.
    Raises VALUE_ERROR.
    """
    iterate.check_output(src, dst)
    iterate.check_output(mask, dst)
    layout = dst.layout
    if layout.size == 0:
        return
    if (src.layout.itemtype is not layout.itemtype or
            views.overlap(src, dst) != OVERLAP_NO):
        src = copying.converted(src, layout.itemtype)
    if (mask.layout.itemtype is not bool_ or
            views.overlap(mask, dst) != OVERLAP_NO):
        mask = copying.converted(mask, bool_)
    shape = layout.shape
    walk = iterate.Walk(shape, [_strides_for(mask, shape),
                                _strides_for(src, shape), layout.strides],
                        True)
    pm = first_item(mask)
    p = first_item(src)
    po = first_item(dst)
    while True:
        _run(layout.itemtype.itemsize, walk.n,
             rffi.ptradd(pm, walk.offsets[0]), walk.steps[0],
             rffi.ptradd(p, walk.offsets[1]), walk.steps[1],
             rffi.ptradd(po, walk.offsets[2]), walk.steps[2])
        if not walk.next():
            break
    keepalive_until_here(mask)
    keepalive_until_here(src)
    keepalive_until_here(dst)


def _strides_for(view, shape):
    return layouts.broadcast_strides(view.layout.shape, view.layout.strides,
                                     shape)
