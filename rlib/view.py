"""A view: a block of memory, where in it the first item is, and a layout.

Views are immutable and own nothing, so making one is free of side effects and
one that does not escape costs nothing in compiled code: slicing, transposing
or picking a diagonal only computes another offset and layout over the same
block.  Methods that may need to copy return None instead and leave copying
to the caller.

Offsets are in bytes from the start of the block, indices count items.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rpython.rtyper.lltypesystem import rffi
from rlib import errors, layout as layouts, memory
from rlib.errors import ArrayError, MEMORY_ERROR, VALUE_ERROR
from rlib.layout import get_layout
from rlib.overlap import overlap as overlap_of_extents
from rlib.promotion import real_type


def wrap_index(index, axis, size):
    """`index` counted from the front.  Raises INDEX_ERROR.

    One sign test and one comparison, both signed: the JIT remembers what a
    signed comparison has told it about the bounds of an integer, and leaves
    out the tests of a neighbour that follow from them.  It learns nothing
    from an unsigned one.
    """
    if index >= 0:
        if index >= size:
            raise errors.index_out_of_bounds(index, axis, size)
        return index
    wrapped = index + size
    if wrapped < 0:
        raise errors.index_out_of_bounds(index, axis, size)
    return wrapped


def advance(address, delta, step):
    """The place `step` bytes further.  What is a constant of the trace goes
    to the delta, so that one address in a register serves all such places."""
    if jit.isconstant(step):
        return address, delta + step
    return rffi.ptradd(address, step), delta


class View(object):
    """`layout` describes the items that start `offset` bytes into `block`.

    1. Every item the layout reaches from `offset` lies inside the block,
       unless the layout has no items.
    2. None of the fields ever changes.  There is no finalizer.

    `data` is the address of the first item: what compiled loops read and
    write through, so that block and offset are added up outside of them.
    """
    _immutable_fields_ = ['block', 'offset', 'layout', 'data']

    def __init__(self, block, offset, layout):
        self.block = block
        self.offset = offset
        self.layout = layout
        self.data = rffi.ptradd(block.raw, offset)

    def with_(self, offset, layout):
        """Another view of the same block."""
        return View(self.block, offset, layout)

    def __repr__(self):
        return '<view at %d of %r>' % (self.offset, self.layout)

    # ---- the hot path: one item at scalar indices

    def promoted_layout(self):
        """The layout, as a constant of the trace where that is wise.

        Relies on layouts being interned: arrays of one form share one
        object, so promotion costs one guard per form seen.  Only the first
        few dozen forms are promotable; a program that makes new shapes all
        the time goes on with loads and no new bridges.
        """
        return self.layout.promoted()

    # A place is where an item is: an address, and how many bytes from there.
    # Both are for one load or store of compiled code, which adds them up
    # itself.  All indices but the last are in the address: in a loop over the
    # last one it does not change.  With fewer indices than dimensions it is
    # the place of the first item of the sub-array at these indices.

    def step(self, axis, index):
        """How many bytes it is from index 0 to `index` along an axis that
        there is.  Raises INDEX_ERROR."""
        layout = self.promoted_layout()
        return (wrap_index(index, axis, layout.shape[axis]) *
                layout.strides[axis])

    def check_dimensions(self, count):
        """Raises INDEX_ERROR when there are fewer than `count`."""
        ndim = self.promoted_layout().ndim
        if ndim < count:
            raise errors.too_many_indices(ndim, count)

    def place_1(self, i):
        """The place of self[i].  Raises INDEX_ERROR."""
        self.check_dimensions(1)
        return self.data, self.step(0, i)

    def place_2(self, i, j):
        """The place of self[i, j].  Raises INDEX_ERROR."""
        self.check_dimensions(2)
        address, delta = advance(self.data, 0, self.step(0, i))
        return address, delta + self.step(1, j)

    @jit.unroll_safe        # as many turns as there are indices: few
    def place_n(self, indices):
        """The place of self[indices].  Raises INDEX_ERROR."""
        self.check_dimensions(len(indices))
        address, delta = self.data, 0
        for axis in range(len(indices)):
            step = self.step(axis, indices[axis])
            if axis == len(indices) - 1:
                delta += step
            else:
                address, delta = advance(address, delta, step)
        return address, delta

    # ---- items, at an offset

    def load_bool(self, offset):
        value = self.layout.itemtype.load_bool(self.block.raw, offset)
        keepalive_until_here(self)
        return value

    def load_int(self, offset):
        value = self.layout.itemtype.load_int(self.block.raw, offset)
        keepalive_until_here(self)
        return value

    def load_float(self, offset):
        value = self.layout.itemtype.load_float(self.block.raw, offset)
        keepalive_until_here(self)
        return value

    def load_complex(self, offset):
        value = self.layout.itemtype.load_complex(self.block.raw, offset)
        keepalive_until_here(self)
        return value

    def store_bool(self, offset, value):
        self.layout.itemtype.store_bool(self.block.raw, offset, value)
        keepalive_until_here(self)

    def store_int(self, offset, value):
        self.layout.itemtype.store_int(self.block.raw, offset, value)
        keepalive_until_here(self)

    def store_uint(self, offset, value):
        self.layout.itemtype.store_uint(self.block.raw, offset, value)
        keepalive_until_here(self)

    def store_float(self, offset, value):
        self.layout.itemtype.store_float(self.block.raw, offset, value)
        keepalive_until_here(self)

    def store_complex(self, offset, real, imag):
        self.layout.itemtype.store_complex(self.block.raw, offset, real, imag)
        keepalive_until_here(self)

    # ---- what it looks like

    def itemtype(self):
        return self.layout.itemtype

    def shape(self):
        return self.layout.shape

    def strides(self):
        return self.layout.strides

    def ndim(self):
        return self.layout.ndim

    def size(self):
        return self.layout.size

    # ---- other views of the same items

    def transpose(self):
        """Axes in the opposite order."""
        layout = self.promoted_layout()
        if layout.ndim < 2:
            return self
        return self._with_form(self.offset,
                               layouts.reversed_list(layout.shape),
                               layouts.reversed_list(layout.strides))

    def permute_axes(self, axes):
        """Axis i of the result is axis axes[i] of self."""
        layout = self.promoted_layout()
        axes = layouts.normalize_permutation(axes, layout.ndim)
        return self._with_form(self.offset,
                               layouts.permute(layout.shape, axes),
                               layouts.permute(layout.strides, axes))

    def swapaxes(self, axis1, axis2):
        layout = self.promoted_layout()
        ndim = layout.ndim
        axis1 = layouts.normalize_axis_named(axis1, ndim, "axis1")
        axis2 = layouts.normalize_axis_named(axis2, ndim, "axis2")
        axes = layouts.iota(ndim)
        axes[axis1] = axis2
        axes[axis2] = axis1
        return self.permute_axes(axes)

    def reshape(self, shape, fortran=False):
        """The same items under another shape, or None where a copy is needed.

        At most one dimension may be negative: it is worked out.  `fortran`
        counts the items with the first index moving fastest, on both sides.
        Raises VALUE_ERROR.
        """
        layout = self.promoted_layout()
        shape = layouts.resolve_shape(layout.size, shape)
        itemsize = layout.itemtype.itemsize
        if fortran:
            # Column-major order is row-major order with all axes reversed.
            strides = layouts.reshape_strides(
                layouts.reversed_list(layout.shape),
                layouts.reversed_list(layout.strides),
                layouts.reversed_list(shape), itemsize)
            if strides is not None:
                strides = layouts.reversed_list(strides)
        else:
            strides = layouts.reshape_strides(layout.shape, layout.strides,
                                              shape, itemsize)
        if strides is None:
            return None
        return self._with_form(self.offset, shape, strides)

    def broadcast_to(self, shape):
        """Repeated along new and length-one axes.  Raises VALUE_ERROR."""
        layout = self.promoted_layout()
        if not layouts.can_broadcast_to(layout.shape, shape):
            raise _cannot_broadcast_to(layout.shape, shape)
        return self._with_form(
            self.offset, shape,
            layouts.broadcast_strides(layout.shape, layout.strides, shape))

    def expand_dims(self, axis):
        """With a new axis of length one that becomes axis `axis`."""
        layout = self.promoted_layout()
        ndim = layout.ndim + 1
        axis = layouts.normalize_axis(axis, ndim)
        layouts.check_ndim(ndim)
        return self._with_form(self.offset,
                               _inserted(layout.shape, axis, 1),
                               _inserted(layout.strides, axis, 0))

    def squeeze(self):
        """Without any axis of length one."""
        layout = self.promoted_layout()
        drop = [False] * layout.ndim
        for axis in range(layout.ndim):
            drop[axis] = layout.shape[axis] == 1
        return self._without_axes(drop)

    def squeeze_axes(self, axes):
        """Without the given axes, which must have length one."""
        layout = self.promoted_layout()
        drop = [False] * layout.ndim
        for axis in layouts.normalize_axes(axes, layout.ndim):
            if layout.shape[axis] != 1:
                raise ArrayError(VALUE_ERROR,
                                 "cannot select an axis to squeeze out which "
                                 "has size not equal to one")
            drop[axis] = True
        return self._without_axes(drop)

    def select(self, axis, index):
        """The sub-array at `index` along `axis`: one dimension less."""
        layout = self.promoted_layout()
        axis = layouts.normalize_axis(axis, layout.ndim)
        index = wrap_index(index, axis, layout.shape[axis])
        return self._with_form(self.offset + index * layout.strides[axis],
                               _removed(layout.shape, axis),
                               _removed(layout.strides, axis))

    def diagonal(self, k=0, axis1=0, axis2=1):
        """The items with index i along axis1 and i + k along axis2, as a new
        last axis that replaces the two.  Raises VALUE_ERROR, AXIS_ERROR."""
        layout = self.promoted_layout()
        ndim = layout.ndim
        if ndim < 2:
            raise ArrayError(VALUE_ERROR,
                             "diag requires an array of at least two "
                             "dimensions")
        axis1 = layouts.normalize_axis_named(axis1, ndim, "axis1")
        axis2 = layouts.normalize_axis_named(axis2, ndim, "axis2")
        if axis1 == axis2:
            raise ArrayError(VALUE_ERROR,
                             "axis1 and axis2 cannot be the same")
        n1 = layout.shape[axis1]
        n2 = layout.shape[axis2]
        stride1 = layout.strides[axis1]
        stride2 = layout.strides[axis2]
        offset = self.offset
        # The first item skips |k| indices along one of the axes; compare
        # before subtracting, `k` may be anything.
        if k >= 0:
            length = n2 - k if k < n2 else 0
            length = min(length, n1)
            if length > 0:
                offset += k * stride2
        else:
            length = n1 + k if k > -n1 else 0
            length = min(length, n2)
            if length > 0:
                offset -= k * stride1
        first, second = axis1, axis2
        if first > second:
            first, second = second, first
        shape = _removed(_removed(layout.shape, second), first)
        strides = _removed(_removed(layout.strides, second), first)
        return self._with_form(offset,
                               _inserted(shape, ndim - 2, length),
                               _inserted(strides, ndim - 2,
                                         stride1 + stride2))

    # ---- the same bytes, read as other items

    def real(self):
        """The real parts of a complex view; any other view is real."""
        return self._part(0)

    def imag(self):
        """The imaginary parts of a complex view, None for any other."""
        if not self.layout.itemtype.is_complex():
            return None
        return self._part(1)

    def _part(self, which):
        layout = self.promoted_layout()
        if not layout.itemtype.is_complex():
            return self
        part = real_type(layout.itemtype)
        return self.with_(self.offset + which * part.itemsize,
                          get_layout(part, layout.shape, layout.strides))

    def reinterpret(self, itemtype):
        """The same bytes as items of another type.

        With another item size the last axis must be contiguous and changes
        its length.  Raises VALUE_ERROR.
        """
        layout = self.promoted_layout()
        old = layout.itemtype.itemsize
        new = itemtype.itemsize
        if old == new:
            return self.with_(self.offset, get_layout(itemtype, layout.shape,
                                                      layout.strides))
        last = layout.ndim - 1
        if last < 0:
            raise ArrayError(VALUE_ERROR,
                             "Changing the dtype of a 0d array is only "
                             "supported if the itemsize is unchanged")
        length = layout.shape[last]
        if layout.size != 0 and length != 1 and layout.strides[last] != old:
            raise ArrayError(VALUE_ERROR,
                             "To change to a dtype of a different size, the "
                             "last axis must be contiguous")
        if length * old % new != 0:
            raise ArrayError(VALUE_ERROR,
                             "When changing to a larger dtype, its size must "
                             "be a divisor of the total size in bytes of the "
                             "last axis of the array.")
        shape = layout.shape[:]
        strides = layout.strides[:]
        shape[last] = length * old // new
        strides[last] = new
        return self.with_(self.offset, get_layout(itemtype, shape, strides))

    # ---- helpers

    def _with_form(self, offset, shape, strides):
        return self.with_(offset, get_layout(self.layout.itemtype,
                                             shape, strides))

    def _without_axes(self, drop):
        layout = self.layout
        count = 0
        for dropped in drop:
            if not dropped:
                count += 1
        if count == layout.ndim:
            return self
        shape = [0] * count
        strides = [0] * count
        k = 0
        for axis in range(len(drop)):
            if not drop[axis]:
                shape[k] = layout.shape[axis]
                strides[k] = layout.strides[axis]
                k += 1
        return self._with_form(self.offset, shape, strides)


@jit.look_inside_iff(lambda values, position, value:
                     jit.isconstant(len(values)))
def _inserted(values, position, value):
    result = [0] * (len(values) + 1)
    for i in range(len(values)):
        result[i + int(i >= position)] = values[i]
    result[position] = value
    return result


@jit.look_inside_iff(lambda values, position:
                     jit.isconstant(len(values)))
def _removed(values, position):
    result = [0] * (len(values) - 1)
    for i in range(len(result)):
        result[i] = values[i + int(i >= position)]
    return result


@jit.dont_look_inside
def _cannot_broadcast_to(shape, target):
    if len(target) == 0:
        return ArrayError(VALUE_ERROR,
                          "cannot broadcast a non-scalar to a scalar array")
    if len(shape) > len(target):
        return ArrayError(VALUE_ERROR,
                          "input operand has more dimensions than allowed by "
                          "the axis remapping")
    return ArrayError(VALUE_ERROR,
                      "operands could not be broadcast together with remapped "
                      "shapes [original->remapped]: %s  and requested shape "
                      "%s" % (errors.format_shape(shape),
                              errors.format_shape(target)))


# ____________________________________________________________
# New arrays

def _new_view(itemtype, shape, zero, fortran):
    size = layouts.checked_size(shape, itemtype.itemsize)
    if size == 0:
        layout = _empty_layout(itemtype, shape)
    elif fortran:
        layout = layouts.f_layout(itemtype, shape)
    else:
        layout = layouts.c_layout(itemtype, shape)
    return View(_alloc(itemtype, shape, size, zero), 0, layout)


def _empty_layout(itemtype, shape):
    # As in NumPy, for what the strides of nothing are worth.
    return get_layout(itemtype, shape, [0] * len(shape))


def _alloc(itemtype, shape, size, zero):
    nbytes = size * itemtype.itemsize
    try:
        return memory.alloc(nbytes, zero)
    except MemoryError:
        raise _unable_to_allocate(itemtype, shape, nbytes)


@jit.dont_look_inside
def _unable_to_allocate(itemtype, shape, nbytes):
    return ArrayError(MEMORY_ERROR,
                      "Unable to allocate %s for an array with shape %s and "
                      "data type %s" % (errors.format_nbytes(nbytes),
                                        errors.format_tuple(shape),
                                        itemtype.name))


def empty(itemtype, shape, fortran=False):
    """A view of fresh memory with unspecified contents.

    Raises VALUE_ERROR for impossible shapes, MEMORY_ERROR when it does not
    fit the memory.
    """
    return _new_view(itemtype, shape, False, fortran)


def zeros(itemtype, shape, fortran=False):
    """A view of fresh memory, all zero.  Raises as `empty` does."""
    return _new_view(itemtype, shape, True, fortran)


def empty_like(view, itemtype):
    """A new view of the same shape, with its axes nested in memory like those
    of `view`; contents unspecified."""
    layout = view.promoted_layout()
    shape = layout.shape
    return empty_with_strides(
        itemtype, shape, layouts.like_strides(shape, layout.strides,
                                              itemtype.itemsize))


def empty_with_strides(itemtype, shape, strides):
    """A new view with strides that leave no gaps; contents unspecified."""
    size = layouts.checked_size(shape, itemtype.itemsize)
    if size == 0:
        layout = _empty_layout(itemtype, shape)
    else:
        layout = get_layout(itemtype, shape, strides)
    return View(_alloc(itemtype, shape, size, False), 0, layout)


@jit.dont_look_inside
def overlap(a, b):
    """OVERLAP_NO, _MAYBE or _YES: do two views share memory?"""
    # Addresses rather than blocks: foreign blocks may show the same memory.
    return overlap_of_extents(
        a.block.address() + a.offset, a.layout.shape, a.layout.strides,
        a.layout.itemtype.itemsize,
        b.block.address() + b.offset, b.layout.shape, b.layout.strides,
        b.layout.itemtype.itemsize)
