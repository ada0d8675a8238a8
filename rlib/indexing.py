"""What a[...] means.

An index expression arrives as a list of small plain objects.  Integers,
slices, Ellipsis and newaxis are basic: they only compute another view
(`take_basic`).  As soon as there is an array of integers or of bools among
them the expression is advanced: it becomes a `Plan`, which knows the byte
offset of each item the expression names, and items are copied out (`gather`)
or in (`scatter`).

An advanced expression splits the array's axes in two.  Those under index
arrays, masks and (here) integers make the *chosen* part: all of them are
broadcast together, and each position of their common shape is a sum of
offsets.  Those under slices and newaxis, or not mentioned, make the *kept*
part: a basic view.  Every item is one offset of the chosen plus one of the kept
part.  In the shape of the result the chosen axes stand where the index arrays
stood if these were neighbours, else first.
"""
import sys
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rpython.rlib.rarithmetic import intmask
from rpython.rlib.rawstorage import (raw_storage_getitem_unaligned,
                                     raw_storage_setitem_unaligned)
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib import copying, errors, itemtype as itemtypes, layout as layouts
from rlib import view as views
from rlib.errors import ArrayError, INDEX_ERROR, TYPE_ERROR, VALUE_ERROR
from rlib.layout import get_layout
from rlib.memory import copy_bytes
from rlib.overlap import OVERLAP_NO
from rlib.view import wrap_index


# ____________________________________________________________
# The parts of an index expression

class Index(object):
    """axes: how many axes of the array it covers."""
    _immutable_fields_ = ['axes']
    basic = True
    axes = 0


class IntIndex(Index):
    _immutable_fields_ = ['value']
    axes = 1

    def __init__(self, value):
        self.value = value


class ScalarArrayIndex(IntIndex):
    """An integer given as an array without dimensions: unless integers are
    all there is, the result is a copy."""


class SliceIndex(Index):
    """start:stop:step, each either given or absent."""
    _immutable_fields_ = ['has_start', 'start', 'has_stop', 'stop',
                          'has_step', 'step']
    axes = 1

    def __init__(self, has_start, start, has_stop, stop, has_step, step):
        self.has_start = has_start
        self.start = start
        self.has_stop = has_stop
        self.stop = stop
        self.has_step = has_step
        self.step = step

    def bounds(self, size):
        """(start, length, step) for an axis of `size` items; `start` is
        meaningful if length > 0.  Raises VALUE_ERROR for a zero step."""
        step = 1
        if self.has_step:
            step = self.step
            if step == 0:
                raise ArrayError(VALUE_ERROR, "slice step cannot be zero")
        if step > 0:
            start = 0
            stop = size
            if self.has_start:
                start = _clamp(self.start, size, 0, size)
            if self.has_stop:
                stop = _clamp(self.stop, size, 0, size)
            if stop <= start:
                return 0, 0, step
            length = stop - start
            if step != 1:
                length = (length - 1) // step + 1
        else:
            if step < -sys.maxint:
                step = -sys.maxint      # so that -step exists
            start = size - 1
            stop = -1
            if self.has_start:
                start = _clamp(self.start, size, -1, size - 1)
            if self.has_stop:
                stop = _clamp(self.stop, size, -1, size - 1)
            if start <= stop:
                return 0, 0, step
            length = (start - stop - 1) // -step + 1
        return start, length, step


class EllipsisIndex(Index):
    pass


class NewAxisIndex(Index):
    pass


class ArrayIndex(Index):
    """`view` has an integer type."""
    _immutable_fields_ = ['view']
    basic = False
    axes = 1

    def __init__(self, view):
        self.view = view


class MaskIndex(Index):
    """`view` has type bool; it covers as many axes as it has dimensions."""
    _immutable_fields_ = ['view']
    basic = False

    def __init__(self, view):
        self.view = view
        self.axes = view.layout.ndim


def _clamp(value, size, low, high):
    if value < 0:
        value += size
        if value < low:
            return low
    elif value > high:
        return high
    return value


@jit.unroll_safe        # one turn per index of the source expression
def is_basic(indices):
    for index in indices:
        if not index.basic:
            return False
    return True


@jit.unroll_safe        # as is_basic
def has_scalar_array(indices):
    for index in indices:
        if isinstance(index, ScalarArrayIndex):
            return True
    return False


# ____________________________________________________________
# Basic indexing

@jit.unroll_safe
def _missing_axes(indices, ndim):
    """How many axes no index mentions.  Raises INDEX_ERROR for too many
    indices or more than one ellipsis."""
    used = 0
    ellipses = 0
    for index in indices:
        if isinstance(index, EllipsisIndex):
            ellipses += 1
        used += index.axes
    if ellipses > 1:
        raise ArrayError(INDEX_ERROR, "an index can only have a single "
                                      "ellipsis ('...')")
    if used > ndim:
        raise errors.too_many_indices(ndim, used)
    return ndim - used


@jit.unroll_safe
def _count_kept(indices, missing):
    """How many dimensions the slices, new and unmentioned axes make."""
    count = missing
    for index in indices:
        if isinstance(index, SliceIndex) or isinstance(index, NewAxisIndex):
            count += 1
    return count


def _check_result_ndim(ndim):
    if ndim > layouts.MAX_NDIM:
        raise ArrayError(INDEX_ERROR,
                         "number of dimensions must be within [0, %d], "
                         "indexing result would have %d"
                         % (layouts.MAX_NDIM, ndim))


class _Kept(object):
    """The kept part while it is being built, axis by axis."""

    def __init__(self, view, ndim):
        self.view = view
        self.layout = view.promoted_layout()
        self.offset = view.offset
        self.shape = [0] * ndim
        self.strides = [0] * ndim
        self.filled = 0         # axes of the result done so far
        self.axis = 0           # axes of the source done so far

    def _append(self, n, stride):
        self.shape[self.filled] = n
        self.strides[self.filled] = stride
        self.filled += 1

    def add_newaxis(self):
        self._append(1, 0)

    def add_int(self, i):
        layout = self.layout
        axis = self.axis
        i = wrap_index(i, axis, layout.shape[axis])
        self.offset += i * layout.strides[axis]
        self.axis = axis + 1

    def add_slice(self, index):
        layout = self.layout
        axis = self.axis
        start, length, step = index.bounds(layout.shape[axis])
        stride = layout.strides[axis]
        if length > 0:
            self.offset += start * stride
        # A huge step may wrap around; then the length is one at most.
        self._append(length, intmask(stride * step))
        self.axis = axis + 1

    @jit.unroll_safe
    def add_whole_axes(self, count):
        layout = self.layout
        for axis in range(self.axis, self.axis + count):
            self._append(layout.shape[axis], layout.strides[axis])
        self.axis += count


@jit.unroll_safe        # one turn per index of the source expression
def take_basic(view, indices):
    """The view that basic `indices` pick.  Raises INDEX_ERROR, VALUE_ERROR."""
    missing = _missing_axes(indices, view.promoted_layout().ndim)
    ndim = _count_kept(indices, missing)
    _check_result_ndim(ndim)
    kept = _Kept(view, ndim)
    for index in indices:
        if isinstance(index, IntIndex):
            kept.add_int(index.value)
        elif isinstance(index, SliceIndex):
            kept.add_slice(index)
        elif isinstance(index, EllipsisIndex):
            kept.add_whole_axes(missing)
            missing = 0
        else:
            assert isinstance(index, NewAxisIndex)
            kept.add_newaxis()
    kept.add_whole_axes(missing)
    return view.with_(kept.offset, get_layout(kept.layout.itemtype,
                                              kept.shape, kept.strides))


# ____________________________________________________________
# Offset lists

def byte_offsets(shape, strides, start):
    """start + i * strides[0] + ... for every index, in C order."""
    count = layouts.product(shape)
    result = [start] * count
    if count == 0:
        return result
    # Grow from the last axis outwards: each axis repeats what is there,
    # shifted by its stride.
    done = 1
    for axis in range(len(shape) - 1, -1, -1):
        stride = strides[axis]
        if stride != 0:
            block = done
            shift = stride
            while done < block * shape[axis]:
                for k in range(block):
                    result[done + k] = result[k] + shift
                done += block
                shift += stride
        else:
            block = done
            while done < block * shape[axis]:
                for k in range(block):
                    result[done + k] = result[k]
                done += block
    return result


def _true_offsets(mask, strides):
    """The offsets, under `strides`, of the places where the mask is true."""
    places = byte_offsets(mask.layout.shape, strides, 0)
    flags = byte_offsets(mask.layout.shape, mask.layout.strides, mask.offset)
    raw = mask.block.raw
    count = 0
    for k in range(len(flags)):
        if itemtypes.bool_.load_int(raw, flags[k]):
            places[count] = places[k]
            count += 1
    keepalive_until_here(mask)
    result = [0] * count
    for k in range(count):
        result[k] = places[k]
    return result


def _index_offsets(view, axis, size, stride):
    """The offset each integer of `view` means along an axis, in C order."""
    result = byte_offsets(view.layout.shape, view.layout.strides, view.offset)
    itemtype = view.layout.itemtype
    raw = view.block.raw
    for k in range(len(result)):
        i = itemtype.load_int(raw, result[k])
        result[k] = wrap_index(i, axis, size) * stride
    keepalive_until_here(view)
    return result


# ____________________________________________________________
# Advanced indexing

class _Term(object):
    """One index array or mask: offsets in C order under its own shape.  It
    stands for `axes` index arrays."""

    def __init__(self, shape, axes):
        self.shape = shape
        self.axes = axes

    def offsets(self):
        raise NotImplementedError

    def strides(self):
        return layouts.c_strides(self.shape, 1)


class _ArrayTerm(_Term):
    def __init__(self, view, axis, size, stride):
        _Term.__init__(self, view.layout.shape, 1)
        self.view = view
        self.axis = axis
        self.size = size
        self.stride = stride

    def offsets(self):
        return _index_offsets(self.view, self.axis, self.size, self.stride)

    def strides(self):
        return self.view.layout.strides


class _MaskTerm(_Term):
    def __init__(self, true_offsets, axes):
        _Term.__init__(self, [len(true_offsets)], axes)
        self.true_offsets = true_offsets

    def offsets(self):
        return self.true_offsets


class Plan(object):
    """The items an advanced index expression names.

    chosen: the offset of each position of `chosen_shape`, in C order, once
        `locate` has worked them out
    offset, kept_shape, kept_strides: the kept part
    position: where in the result's shape the chosen axes are inserted
    full_mask: the expression is one mask that covers all axes
    """
    _immutable_fields_ = ['view', 'offset', 'kept_shape', 'kept_strides',
                          'terms', 'chosen_shape', 'position', 'full_mask',
                          'result_shape']
    chosen = None

    def __init__(self, view, offset, kept_shape, kept_strides, terms,
                 chosen_shape, position, full_mask):
        self.view = view
        self.offset = offset
        self.kept_shape = kept_shape
        self.kept_strides = kept_strides
        self.terms = terms
        self.chosen_shape = chosen_shape
        self.position = position
        self.full_mask = full_mask
        self.result_shape = self._spliced(kept_shape, chosen_shape)

    def _spliced(self, kept, chosen):
        """Values per kept axis and per chosen axis, as the result has them."""
        result = [0] * (len(kept) + len(chosen))
        position = self.position
        for i in range(len(kept)):
            if i < position:
                result[i] = kept[i]
            else:
                result[i + len(chosen)] = kept[i]
        for i in range(len(chosen)):
            result[position + i] = chosen[i]
        return result

    def kept_of(self, values):
        """Undo `_spliced`: those values that belong to kept axes."""
        chosen_ndim = len(self.chosen_shape)
        result = [0] * (len(values) - chosen_ndim)
        for i in range(len(result)):
            if i < self.position:
                result[i] = values[i]
            else:
                result[i] = values[i + chosen_ndim]
        return result

    def chosen_of(self, values):
        result = [0] * len(self.chosen_shape)
        for i in range(len(result)):
            result[i] = values[self.position + i]
        return result

    def locate(self):
        """Work out where the chosen items are.  Raises INDEX_ERROR for an
        index that is out of bounds, which comes after errors of shapes."""
        self.chosen = _sum_terms(self.terms, self.chosen_shape)

    def item_offsets(self):
        """The byte offset of every item, in C order of `result_shape`."""
        self.locate()
        # Let each chosen position be an item of an array of its own; its
        # strides count positions, and kept axes do not move in it.
        turns = byte_offsets(
            self.result_shape,
            self._spliced([0] * len(self.kept_shape),
                          layouts.c_strides(self.chosen_shape, 1)), 0)
        result = byte_offsets(
            self.result_shape,
            self._spliced(self.kept_strides, [0] * len(self.chosen_shape)),
            self.offset)
        for k in range(len(result)):
            result[k] += self.chosen[turns[k]]
        return result


class Split(object):
    """An index expression whose integers, slices and masks fit the array,
    before its index arrays have met: an assigned value is converted between
    the two, and what is wrong is said in this order."""

    def __init__(self, kept, terms, position, full_mask):
        self.kept = kept
        self.terms = terms
        self.position = position
        self.full_mask = full_mask

    def plan(self):
        """Raises INDEX_ERROR if the index arrays do not broadcast."""
        kept = self.kept
        chosen_shape = _common_shape(self.terms)
        _check_result_ndim(len(chosen_shape) + len(kept.shape))
        return Plan(kept.view, kept.offset, kept.shape, kept.strides,
                    self.terms, chosen_shape, self.position, self.full_mask)


@jit.dont_look_inside
def make_plan(view, indices):
    """The plan of any index expression.  Raises INDEX_ERROR, VALUE_ERROR."""
    return split(view, indices).plan()


@jit.dont_look_inside
def split(view, indices):
    """The first half of `make_plan`.  Raises INDEX_ERROR, VALUE_ERROR."""
    layout = view.layout
    missing = _missing_axes(indices, layout.ndim)
    _check_masks(layout, indices, missing)
    kept = _Kept(view, _count_kept(indices, missing))
    terms = []
    position = -1           # -1: no index of the chosen part so far
    separated = False       # something kept came after one
    scattered = False       # ... and then another of the chosen part
    for index in indices:
        if (isinstance(index, IntIndex) or isinstance(index, ArrayIndex) or
                isinstance(index, MaskIndex)):
            if position < 0:
                position = kept.filled
            elif separated:
                scattered = True
            _add_chosen(index, kept, terms)
        else:
            if position >= 0:
                separated = True
            if isinstance(index, SliceIndex):
                kept.add_slice(index)
            elif isinstance(index, EllipsisIndex):
                kept.add_whole_axes(missing)
                missing = 0
            else:
                kept.add_newaxis()
    kept.add_whole_axes(missing)
    if scattered or position < 0:
        position = 0
    full_mask = (len(indices) == 1 and isinstance(indices[0], MaskIndex) and
                 len(kept.shape) == 0)
    return Split(kept, terms, position, full_mask)


def _check_masks(layout, indices, missing):
    """Raises INDEX_ERROR for a mask of another shape than the axes it covers
    have: that comes before an integer that is out of bounds."""
    axis = 0
    for index in indices:
        if isinstance(index, MaskIndex):
            shape = index.view.layout.shape
            for i in range(len(shape)):
                if shape[i] != layout.shape[axis + i]:
                    raise ArrayError(
                        INDEX_ERROR,
                        "boolean index did not match indexed array along "
                        "axis %d; size of axis is %d but size of "
                        "corresponding boolean axis is %d"
                        % (axis + i, layout.shape[axis + i], shape[i]))
        elif isinstance(index, EllipsisIndex):
            axis += missing
        axis += index.axes


def _add_chosen(index, kept, terms):
    layout = kept.layout
    axis = kept.axis
    if isinstance(index, IntIndex):
        kept.add_int(index.value)
    elif isinstance(index, ArrayIndex):
        terms.append(_ArrayTerm(index.view, axis, layout.shape[axis],
                                layout.strides[axis]))
        kept.axis += 1
    else:
        assert isinstance(index, MaskIndex)
        mask = index.view
        strides = [0] * mask.layout.ndim
        for i in range(mask.layout.ndim):
            strides[i] = layout.strides[axis + i]
        terms.append(_MaskTerm(_true_offsets(mask, strides),
                               mask.layout.ndim))
        kept.axis += mask.layout.ndim


def _common_shape(terms):
    shapes = [term.shape for term in terms]
    result = layouts.try_broadcast_many(shapes)
    if result is None:
        # A mask counts as what it stands for: one array per axis.
        words = [errors.format_shape(term.shape) + ' '
                 for term in terms for _ in range(max(term.axes, 1))]
        raise ArrayError(INDEX_ERROR,
                         "shape mismatch: indexing arrays could not be "
                         "broadcast together with shapes " + ''.join(words))
    return result


def _sum_terms(terms, shape):
    total = [0] * layouts.product(shape)
    if len(total) == 0:
        return total        # nothing is indexed, so nothing is out of bounds
    for term in terms:
        offsets = term.offsets()
        if layouts.same_list(term.shape, shape):
            for k in range(len(total)):
                total[k] += offsets[k]
        else:
            turns = byte_offsets(
                shape, layouts.broadcast_strides(
                    term.shape, layouts.c_strides(term.shape, 1), shape), 0)
            for k in range(len(total)):
                total[k] += offsets[turns[k]]
    return total


# ____________________________________________________________
# Moving bytes

def _copy_word(TP):
    def copy_word(src_raw, src, dst_raw, dst):
        raw_storage_setitem_unaligned(
            dst_raw, dst, raw_storage_getitem_unaligned(TP, src_raw, src))
    return copy_word

_copy_1 = _copy_word(rffi.UCHAR)
_copy_2 = _copy_word(rffi.USHORT)
_copy_4 = _copy_word(rffi.UINT)
_copy_8 = _copy_word(lltype.Signed)


def _copy_16(src_raw, src, dst_raw, dst):
    _copy_8(src_raw, src, dst_raw, dst)
    _copy_8(src_raw, src + 8, dst_raw, dst + 8)


def _copy_pairs(copy_one):
    def copy_pairs(src_raw, src_base, src, dst_raw, dst_base, dst):
        for k in range(len(src)):
            copy_one(src_raw, src_base + src[k], dst_raw, dst_base + dst[k])
    return copy_pairs

_pairs_1 = _copy_pairs(_copy_1)
_pairs_2 = _copy_pairs(_copy_2)
_pairs_4 = _copy_pairs(_copy_4)
_pairs_8 = _copy_pairs(_copy_8)
_pairs_16 = _copy_pairs(_copy_16)


def _pairs_any(src_raw, src_base, src, dst_raw, dst_base, dst, nbytes):
    for k in range(len(src)):
        copy_bytes(rffi.ptradd(dst_raw, dst_base + dst[k]),
                   rffi.ptradd(src_raw, src_base + src[k]), nbytes)


def _copy_grid(nbytes, src_raw, src_outer, src, dst_raw, dst_outer, dst):
    """Copy `nbytes` from each src_outer[r] + src[k] to dst_outer[r] + dst[k].
    Source and target do not overlap."""
    for r in range(len(src_outer)):
        a = src_outer[r]
        b = dst_outer[r]
        if nbytes == 8:
            _pairs_8(src_raw, a, src, dst_raw, b, dst)
        elif nbytes == 4:
            _pairs_4(src_raw, a, src, dst_raw, b, dst)
        elif nbytes == 1:
            _pairs_1(src_raw, a, src, dst_raw, b, dst)
        elif nbytes == 16:
            _pairs_16(src_raw, a, src, dst_raw, b, dst)
        elif nbytes == 2:
            _pairs_2(src_raw, a, src, dst_raw, b, dst)
        else:
            _pairs_any(src_raw, a, src, dst_raw, b, dst, nbytes)


def _transfer(plan, other, strides, inward):
    """Copy all items between the plan's and `other`, whose items lie at
    `strides` for the plan's result shape.  Same item type; no overlap."""
    here = plan.view
    nbytes = here.layout.itemtype.itemsize
    far = byte_offsets(plan.chosen_shape, plan.chosen_of(strides), 0)
    # Kept axes that are contiguous on both sides move as one run of bytes.
    shape, strides_list = layouts.merge_axes(
        plan.kept_shape, [plan.kept_strides, plan.kept_of(strides)])
    near_strides = strides_list[0]
    far_strides = strides_list[1]
    last = len(shape) - 1
    if near_strides[last] == nbytes and far_strides[last] == nbytes:
        nbytes *= shape[last]
        if nbytes == 0:
            return
        shape[last] = 1
    near_outer = byte_offsets(shape, near_strides, plan.offset)
    far_outer = byte_offsets(shape, far_strides, other.offset)
    if inward:
        _copy_grid(nbytes, other.block.raw, far_outer, far,
                   here.block.raw, near_outer, plan.chosen)
    else:
        _copy_grid(nbytes, here.block.raw, near_outer, plan.chosen,
                   other.block.raw, far_outer, far)
    keepalive_until_here(here)
    keepalive_until_here(other)


def gather(view, indices):
    """A new array with the items that `indices` name.  Raises as make_plan
    and view.empty do."""
    return gather_plan(make_plan(view, indices))


@jit.dont_look_inside
def gather_plan(plan, in_c_order=False):
    plan.locate()
    itemtype = plan.view.layout.itemtype
    if in_c_order:
        result = views.empty(itemtype, plan.result_shape)
    else:
        result = views.empty_with_strides(itemtype, plan.result_shape,
                                          _gathered_strides(plan, itemtype))
    _transfer(plan, result, result.layout.strides, False)
    return result


def _gathered_strides(plan, itemtype):
    """Strides for the items of a plan.  In memory the chosen axes are always
    the outer ones, nested as in the index arrays, and the kept ones are nested
    as they are in the array."""
    chosen_ndim = len(plan.chosen_shape)
    chosen_order = layouts.nested_order(plan.chosen_shape, [
        layouts.broadcast_strides(term.shape, term.strides(),
                                  plan.chosen_shape) for term in plan.terms])
    kept_order = layouts.nested_order(plan.kept_shape, [plan.kept_strides])
    order = layouts.iota(len(plan.result_shape))
    for i in range(chosen_ndim):
        order[i] = plan.position + chosen_order[i]
    for i in range(len(kept_order)):
        axis = kept_order[i]
        if axis >= plan.position:
            axis += chosen_ndim
        order[chosen_ndim + i] = axis
    return layouts.strides_in_order(plan.result_shape, order,
                                    itemtype.itemsize)


def scatter(view, indices, value):
    """Store `value`, broadcast, into the items that `indices` name, in C
    order: where an item is named twice, the last one stays.

    Any item type is converted as by a C cast.  `value` may overlap `view`.
    """
    scatter_plan(make_plan(view, indices), value)


@jit.dont_look_inside
def scatter_plan(plan, value):
    """Raises as check_assignable; then INDEX_ERROR."""
    check_assignable(plan, value.layout.shape)
    plan.locate()
    store(plan, value)


@jit.dont_look_inside
def store(plan, value):
    """Store a value that is assignable, once the plan's items are located."""
    shape = plan.result_shape
    if layouts.product(shape) == 0:
        return
    target = plan.view
    if (value.layout.itemtype is not target.layout.itemtype or
            views.overlap(value, target) != OVERLAP_NO):
        value = copying.copied(value, target.layout.itemtype, 'C')
    extra = value.layout.ndim - len(shape)
    while extra > 0:
        value = value.select(0, 0)
        extra -= 1
    _transfer(plan, value,
              layouts.broadcast_strides(value.layout.shape,
                                        value.layout.strides, shape), True)


def check_assignable(plan, value_shape):
    """Raises VALUE_ERROR or TYPE_ERROR unless a value of this shape may be
    assigned to the items of the plan.

    It may have more dimensions than these if without the first ones its size
    is the same: they have length one, or there are no items at all.
    """
    shape = plan.result_shape
    if plan.full_mask and len(value_shape) > 1:
        raise ArrayError(TYPE_ERROR,
                         "NumPy boolean array indexing assignment requires a "
                         "0 or 1-dimensional input, input has %d dimensions"
                         % len(value_shape))
    trailing = value_shape
    extra = len(value_shape) - len(shape)
    if extra > 0:
        trailing = value_shape[extra:]
    if (layouts.product(trailing) == layouts.product(value_shape) and
            layouts.can_broadcast_to(trailing, shape)):
        return
    if plan.full_mask:
        raise ArrayError(VALUE_ERROR,
                         "NumPy boolean array indexing assignment cannot "
                         "assign %d input values to the %d output values "
                         "where the mask is true"
                         % (value_shape[0], layouts.product(shape)))
    raise ArrayError(VALUE_ERROR,
                     "shape mismatch: value array of shape %s could not be "
                     "broadcast to indexing result of shape %s"
                     % (errors.format_shape(value_shape),
                        errors.format_shape(shape)))


# ____________________________________________________________
# Finding

@jit.dont_look_inside
def nonzero(view):
    """One int64 array per axis: the indices of the items that are not zero,
    in C order.  They are the columns of one table with a row for each item.
    `view` has at least one dimension."""
    layout = view.layout
    itemtype = layout.itemtype
    offsets = byte_offsets(layout.shape, layout.strides, view.offset)
    raw = view.block.raw
    count = 0
    for k in range(len(offsets)):
        if itemtype.load_bool(raw, offsets[k]):
            offsets[count] = k
            count += 1
    keepalive_until_here(view)
    table = views.empty(itemtypes.int64, [count, layout.ndim])
    result = []
    below = layout.size
    for axis in range(layout.ndim):
        n = layout.shape[axis]
        if count > 0:
            below //= n
        for k in range(count):
            itemtypes.int64.store_int(table.block.raw,
                                      (k * layout.ndim + axis) * 8,
                                      offsets[k] // below % n)
        result.append(table.select(1, axis))
    return result
