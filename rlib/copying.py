"""Filling and copying views."""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rpython.rtyper.lltypesystem import rffi
from rlib import iterate, view as views
from rlib.loops_cast import find_cast


def copy(dst, src):
    """dst[...] = src: `src` is broadcast to the shape of `dst`, converted to
    its type, and read as if all at once before anything is written."""
    iterate.unary(find_cast(src.layout.itemtype, dst.layout.itemtype),
                  src, dst)


def converted(src, itemtype):
    """A new view with the items of `src`, as `itemtype`; its axes are nested
    in memory like those of `src`."""
    result = views.empty_like(src, itemtype)
    copy(result, src)
    return result


def empty_in_order(view, itemtype, order):
    """A new view of the shape of `view`, contents unspecified.

    order: 'C', 'F', or after `view`: 'A', 'F' if it is in that order only;
    'K', its axes nested in memory as they are there.
    """
    layout = view.promoted_layout()
    if order == 'K':
        if not layout.c_contiguous and not layout.f_contiguous:
            return views.empty_like(view, itemtype)
        fortran = not layout.c_contiguous
    elif order == 'A':
        fortran = layout.f_contiguous and not layout.c_contiguous
    else:
        fortran = order == 'F'
    return views.empty(itemtype, layout.shape, fortran)


def copied(src, itemtype, order):
    """A new view with the items of `src`, as `itemtype`; `order` as above."""
    result = empty_in_order(src, itemtype, order)
    copy(result, src)
    return result


def contiguous(src):
    """A new view with the items of `src` in C order."""
    result = views.empty(src.layout.itemtype, src.layout.shape)
    copy(result, src)
    return result


# The value goes into the first item; the others are copies of that.

def fill_bool(view, value):
    if view.layout.size > 0:
        view.store_bool(view.offset, value)
        _spread(view)


def fill_int(view, value):
    if view.layout.size > 0:
        view.store_int(view.offset, value)
        _spread(view)


def fill_uint(view, value):
    """`value` is the bit pattern of an unsigned number."""
    if view.layout.size > 0:
        view.store_uint(view.offset, value)
        _spread(view)


def fill_float(view, value):
    if view.layout.size > 0:
        view.store_float(view.offset, value)
        _spread(view)


def fill_complex(view, real, imag):
    if view.layout.size > 0:
        view.store_complex(view.offset, real, imag)
        _spread(view)


def _spread(view):
    layout = view.promoted_layout()
    itemtype = layout.itemtype
    loop = find_cast(itemtype, itemtype)
    p = iterate.first_item(view)
    if layout.c_contiguous or layout.f_contiguous:
        # The loop reads the item before it writes it again.
        loop.run(layout.size, p, 0, p, itemtype.itemsize)
        keepalive_until_here(view)
    else:
        _spread_rows(loop, view)


@jit.dont_look_inside
def _spread_rows(loop, view):
    p = iterate.first_item(view)
    walk = iterate.Walk(view.layout.shape, [view.layout.strides], True)
    while True:
        loop.run(walk.n, p, 0, rffi.ptradd(p, walk.offsets[0]), walk.steps[0])
        if not walk.next():
            break
    keepalive_until_here(view)
