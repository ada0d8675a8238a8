"""Folding axes away, running folds along an axis, and where the extremes are.

A fold is the loop of a binary ufunc with the accumulator as its first
operand and its output: acc = op(acc, item), everywhere in this order.  It is
a walk over the source and over the output, whose stride is 0 on folded axes.
Where the last axis of the walk is a folded one, `loop.fold` folds a row into
one accumulator; otherwise `loop.run` folds a row into a row of them.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib import copying, iterate, layout as layouts, view as views
from rlib.errors import ArrayError, VALUE_ERROR
from rlib.itemtype import bool_, int64
from rlib.iterate import Input, Walk, first_item
from rlib.loops_cast import find_cast
from rlib.loops_reduce import count_true
from rlib.overlap import OVERLAP_NO


def reduce(loop, src, axes, out, from_items):
    """Fold the items of `src` along `axes` into `out`.

    `axes`: distinct, counted from the front.  `out` has the shape of `src`
    without them.  `from_items`: start from the first items; otherwise from
    what `out` holds, the identity or a given start.  More than one axis
    starts from items only if folding an item twice changes nothing.

    Raises VALUE_ERROR if there are no items to start from.
    """
    layout = src.promoted_layout()
    result = out.promoted_layout()
    if (result.ndim == 0 and layout.c_contiguous and layout.size > 0 and
            layout.itemtype is loop.arg2 and result.itemtype is loop.arg1 and
            len(axes) == layout.ndim):
        # All of a contiguous array, into a new item: a single row.
        n = layout.size
        p = first_item(src)
        pacc = first_item(out)
        size = layout.itemtype.itemsize
        if iterate.apart(n, src, size, out, result.itemtype.itemsize):
            if from_items:
                find_cast(loop.arg2, loop.arg1).run(1, p, 0, pacc, size)
                p = rffi.ptradd(p, size)
                n -= 1
            if n > 0:
                loop.fold(n, p, size, pacc)
            keepalive_until_here(src)
            keepalive_until_here(out)
            return
    _reduce(loop, src, axes, out, from_items)


@jit.dont_look_inside
def _reduce(loop, src, axes, out, from_items):
    if from_items:
        _check_not_empty(src, axes, loop.name)
    if out.layout.size == 0:
        return
    acc = out
    if out.layout.itemtype is not loop.arg1:
        acc = views.empty_like(out, loop.arg1)
        if not from_items:
            copying.copy(acc, out)
    if views.overlap(src, out) != OVERLAP_NO:
        src = copying.contiguous(src)
    if from_items:
        copying.copy(acc, _first_along(src, axes))
        if len(axes) == 0:
            if acc is not out:
                copying.copy(out, acc)
            return          # each item is all there is to fold
        if len(axes) == 1:
            axis = axes[0]
            src = _part(src, axis, 1, src.layout.shape[axis] - 1)
    if src.layout.size > 0:
        _fold_walk(loop, src, axes, acc)
    if acc is not out:
        copying.copy(out, acc)


@jit.dont_look_inside
def reduce_where(loop, src, axes, out, mask, itemtype):
    """Fold those items of `src` that are true in `mask` into what `out`
    holds.  `mask` holds bools and broadcasts to the shape of `src`.  What a
    run of items folds to is an item of type `itemtype`, though the loop may
    work in a wider type."""
    if out.layout.size == 0 or src.layout.size == 0:
        return
    acc = out
    if out.layout.itemtype is not loop.arg1:
        acc = views.empty_like(out, loop.arg1)
        copying.copy(acc, out)
    if views.overlap(src, out) != OVERLAP_NO:
        src = copying.contiguous(src)
    if views.overlap(mask, out) != OVERLAP_NO:
        mask = copying.contiguous(mask)
    shape = src.layout.shape
    pacc = first_item(acc)
    pmask = first_item(mask)
    items = Input(src, loop.arg2, shape)
    settle = None
    if loop.result is not itemtype:
        settle = _Settle(loop.result, itemtype)
    try:
        walk = Walk(shape, [items.strides,
                            _spread_strides(src.layout.ndim, axes,
                                            acc.layout.strides),
                            layouts.broadcast_strides(mask.layout.shape,
                                                      mask.layout.strides,
                                                      shape)],
                    loop.fold_func is not None)
        while True:
            _fold_masked_row(loop, walk, items, pacc, pmask, settle)
            if not walk.next():
                break
    finally:
        items.close()
        if settle is not None:
            settle.close()
    keepalive_until_here(acc)
    keepalive_until_here(mask)
    if acc is not out:
        copying.copy(out, acc)


def _fold_masked_row(loop, walk, items, pacc, pmask, settle):
    """A piece of a row for each run of items that the mask takes."""
    step = walk.steps[0]
    acc_step = walk.steps[1]
    mask_step = walk.steps[2]
    p = rffi.ptradd(pacc, walk.offsets[1])
    pm = rffi.ptradd(pmask, walk.offsets[2])
    done = 0
    while done < walk.n:
        piece = items.piece(walk.n - done)
        items.fetch(piece, walk.offsets[0] + done * step, step)
        stop = done + piece
        first = done            # of the items fetched
        while done < stop:
            if pm[done * mask_step] == '\x00':
                done += 1
                continue
            start = done
            while done < stop and pm[done * mask_step] != '\x00':
                done += 1
            source = rffi.ptradd(items.p, (start - first) * items.step)
            if acc_step == 0:
                loop.fold(done - start, source, items.step, p)
                if settle is not None:
                    settle.run(1, p, 0)
            else:
                at = rffi.ptradd(p, start * acc_step)
                loop.run(done - start, at, acc_step, source, items.step,
                         at, acc_step)
                if settle is not None:
                    settle.run(done - start, at, acc_step)


def _check_not_empty(src, axes, name):
    for axis in axes:
        if src.layout.shape[axis] == 0:
            raise ArrayError(VALUE_ERROR,
                             "zero-size array to reduction operation %s which "
                             "has no identity" % name)


def _first_along(src, axes):
    """The sub-array at index 0 of each axis."""
    first = src
    for axis in axes:
        first = _part(first, axis, 0, 1)
    return first.squeeze_axes(axes)


def _part(view, axis, start, length):
    """`length` sub-arrays of `view` along `axis`, from number `start`."""
    layout = view.layout
    shape = [0] * layout.ndim
    for i in range(layout.ndim):
        shape[i] = layout.shape[i]
    shape[axis] = length
    return view.with_(view.offset + start * layout.strides[axis],
                      layouts.get_layout(layout.itemtype, shape,
                                         layout.strides))


def _spread_strides(ndim, axes, strides):
    """The strides of the output, with 0 for each axis that is folded."""
    folded = _flags(ndim, axes)
    result = [0] * ndim
    k = 0
    for axis in range(ndim):
        if not folded[axis]:
            result[axis] = strides[k]
            k += 1
    return result


def _flags(ndim, axes):
    flags = [False] * ndim
    for axis in axes:
        flags[axis] = True
    return flags


def _fold_walk(loop, src, axes, acc):
    shape = src.layout.shape
    pacc = first_item(acc)
    items = Input(src, loop.arg2, shape)
    try:
        # A loop with a fold of its own is one whose order does not matter.
        walk = Walk(shape, [items.strides,
                            _spread_strides(src.layout.ndim, axes,
                                            acc.layout.strides)],
                    loop.fold_func is not None)
        while True:
            _fold_row(loop, walk, items, pacc)
            if not walk.next():
                break
    finally:
        items.close()
    keepalive_until_here(acc)


def _fold_row(loop, walk, items, pacc):
    step = walk.steps[0]
    acc_step = walk.steps[1]
    p = rffi.ptradd(pacc, walk.offsets[1])
    done = 0
    while done < walk.n:
        n = items.piece(walk.n - done)
        items.fetch(n, walk.offsets[0] + done * step, step)
        if acc_step == 0:
            loop.fold(n, items.p, items.step, p)
        else:
            at = rffi.ptradd(p, done * acc_step)
            loop.run(n, at, acc_step, items.p, items.step, at, acc_step)
        done += n


# ____________________________________________________________
# Running folds

@jit.dont_look_inside
def accumulate(loop, src, axis, out, itemtype):
    """out[0] = src[0], out[i] = op(out[i - 1], src[i]) along `axis`.

    `out` has the shape of `src`.  Each out[i] is an item of type `itemtype`,
    though the loop may work in a wider type.
    """
    if src.layout.size == 0:
        return
    result = out
    if out.layout.itemtype is not loop.result:
        result = views.empty(loop.result, out.layout.shape)
    if src.layout.itemtype is not loop.arg2:
        src = copying.converted(src, loop.arg2)
    src = iterate.unshared(src, result)
    copying.copy(_part(result, axis, 0, 1), _part(src, axis, 0, 1))
    settle = None
    if loop.result is not itemtype:
        settle = _Settle(loop.result, itemtype)
    try:
        _accumulate_lines(loop, src, axis, result, settle)
    finally:
        if settle is not None:
            settle.close()
    if result is not out:
        copying.copy(out, result)


class _Settle(object):
    """Makes of items of a wide type what is left of them in a narrow one."""

    def __init__(self, wide, narrow):
        self.narrowing = find_cast(wide, narrow)
        self.widening = find_cast(narrow, wide)
        self.buffer = lltype.malloc(rffi.CCHARP.TO, narrow.itemsize,
                                    flavor='raw')

    def run(self, n, p, step):
        for _ in range(n):
            self.narrowing.run(1, p, 0, self.buffer, 0)
            self.widening.run(1, self.buffer, 0, p, 0)
            p = rffi.ptradd(p, step)

    def close(self):
        lltype.free(self.buffer, flavor='raw')


def _accumulate_lines(loop, src, axis, out, settle):
    length = src.layout.shape[axis]
    step = src.layout.strides[axis]
    out_step = out.layout.strides[axis]
    p = first_item(src)
    po = first_item(out)
    shape, src_strides, out_strides = _other_axes(src, axis, out)
    walk = Walk(shape, [src_strides, out_strides], False)
    while True:
        ps = rffi.ptradd(p, walk.offsets[0])
        pr = rffi.ptradd(po, walk.offsets[1])
        if settle is None and (abs(step) < abs(walk.steps[0]) or
                               walk.n < iterate.SHORT_AXIS):
            _along_the_axis(loop, walk, length, ps, step, pr, out_step)
        else:
            _across_the_axis(loop, walk, length, ps, step, pr, out_step,
                             settle)
        if not walk.next():
            break
    keepalive_until_here(src)
    keepalive_until_here(out)


def _along_the_axis(loop, walk, length, ps, step, pr, out_step):
    if length == 1:
        return
    for _ in range(walk.n):
        loop.accumulate(length - 1, rffi.ptradd(ps, step), step,
                        rffi.ptradd(pr, out_step), out_step)
        ps = rffi.ptradd(ps, walk.steps[0])
        pr = rffi.ptradd(pr, walk.steps[1])


def _across_the_axis(loop, walk, length, ps, step, pr, out_step, settle):
    if settle is not None:
        settle.run(walk.n, pr, walk.steps[1])
    for _ in range(1, length):
        ps = rffi.ptradd(ps, step)
        following = rffi.ptradd(pr, out_step)
        loop.run(walk.n, pr, walk.steps[1], ps, walk.steps[0],
                 following, walk.steps[1])
        pr = following
        if settle is not None:
            settle.run(walk.n, pr, walk.steps[1])


def _other_axes(src, axis, out):
    """(shape, strides of src, strides of out) without `axis`."""
    count = src.layout.ndim - 1
    shape = [0] * count
    src_strides = [0] * count
    out_strides = [0] * count
    k = 0
    for i in range(src.layout.ndim):
        if i != axis:
            shape[k] = src.layout.shape[i]
            src_strides[k] = src.layout.strides[i]
            out_strides[k] = out.layout.strides[i]
            k += 1
    return shape, src_strides, out_strides


# ____________________________________________________________
# Where the extreme is

@jit.dont_look_inside
def arg_reduce(table, name, src, axis, out):
    """out[...] = index along `axis` of the extreme item.

    `table` is ARGMAX or ARGMIN of loops_compare.py; `out` holds int64 and
    has the shape of `src` without `axis`.
    """
    layout = src.layout
    if out.layout.size == 0:
        return
    length = layout.shape[axis]
    if length == 0:
        raise _empty_sequence(name)
    step = layout.strides[axis]
    loop = table[layout.itemtype.index]
    kept = out.expand_dims(axis)
    shape, src_strides, out_strides = _other_axes(src, axis, kept)
    p = first_item(src)
    po = first_item(out)
    walk = Walk(shape, [src_strides, out_strides], False)
    while True:
        ps = rffi.ptradd(p, walk.offsets[0])
        at = walk.offsets[1]
        for _ in range(walk.n):
            int64.store_int(po, at, loop.run(length, ps, step))
            ps = rffi.ptradd(ps, walk.steps[0])
            at += walk.steps[1]
        if not walk.next():
            break
    keepalive_until_here(src)
    keepalive_until_here(out)


def arg_flat(table, name, src):
    """The index of the extreme item in C order."""
    layout = src.promoted_layout()
    n = layout.size
    if n == 0:
        raise _empty_sequence(name)
    if layout.c_contiguous:
        step = layout.itemtype.itemsize
    elif layout.ndim == 1:
        step = layout.strides[0]
    else:
        src = copying.contiguous(src)
        step = layout.itemtype.itemsize
    loop = table[layout.itemtype.index]
    result = loop.run(n, first_item(src), step)
    keepalive_until_here(src)
    return result


def _empty_sequence(name):
    return ArrayError(VALUE_ERROR,
                      "attempt to get %s of an empty sequence" % name)


# ____________________________________________________________
# Truth

def count_nonzero(src):
    """How many items are true as bools."""
    layout = src.promoted_layout()
    if layout.size == 0:
        return 0
    if layout.itemtype is bool_ and layout.c_contiguous:
        count = count_true(layout.size, first_item(src), 1)
        keepalive_until_here(src)
        return count
    return _count_walk(src, layout.size, False, False)


def any_true(src):
    """Is any item true as a bool?  Stops near the first that is."""
    return src.layout.size > 0 and _count_walk(src, 256, True, False) > 0


def all_true(src):
    """Are all items true as bools?  Stops near the first that is not."""
    size = src.layout.size
    return size == 0 or _count_walk(src, 256, False, True) == size


@jit.dont_look_inside
def _count_walk(src, piece, stop_at_true, stop_at_false):
    """Count true items, `piece` at a time at most, until a piece holds one
    that decides."""
    count = 0
    shape = src.layout.shape
    items = Input(src, bool_, shape)
    try:
        walk = Walk(shape, [items.strides], True)
        step = walk.steps[0]
        stop = False
        while not stop:
            done = 0
            while done < walk.n and not stop:
                n = items.piece(min(walk.n - done, piece))
                items.fetch(n, walk.offsets[0] + done * step, step)
                found = count_true(n, items.p, items.step)
                count += found
                stop = ((stop_at_true and found > 0) or
                        (stop_at_false and found < n))
                done += n
            if not stop and not walk.next():
                break
    finally:
        items.close()
    return count
