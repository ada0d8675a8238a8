"""Shapes and strides: where the items of an array are.

The item at index (i, j, ...) lies at the byte offset
i * strides[0] + j * strides[1] + ...  Everything about views is arithmetic
on that sum, and the first half of this file is that arithmetic, as pure
functions on lists of integers.  Strides and offsets are in bytes; sizes,
shapes and indices count items.

A `Layout` is item type, shape and strides in one immutable object.  Layouts
are interned: arrays of the same form share one, so a single promoted pointer
tells the JIT everything about the form of an array.

For the JIT: functions with a loop over dimensions are traced where the number
of dimensions is a constant (of a promoted layout, or of a list just built),
and unrolled there; elsewhere they are calls.  That is what their
`look_inside_iff` says.

All lists given to and returned by these functions have a fixed size (nobody
appends to them; a copy `values[:]` of a list that grew is fine), and nobody
changes a list once it was handed over.
"""
from rpython.rlib import jit
from rpython.rlib.rarithmetic import intmask, ovfcheck
from rlib import errors
from rlib.errors import ArrayError, VALUE_ERROR

MAX_NDIM = 64


# ____________________________________________________________
# Sizes

@jit.look_inside_iff(lambda shape: jit.isconstant(len(shape)))
def product(shape):
    """The number of items.  Only for shapes that passed `checked_size`."""
    result = 1
    for n in shape:
        result *= n
    return result


@jit.dont_look_inside
def _too_big():
    return ArrayError(VALUE_ERROR,
                      "array is too big; `arr.size * arr.dtype.itemsize` is "
                      "larger than the maximum possible size.")


def check_ndim(ndim):
    if ndim > MAX_NDIM:
        raise ArrayError(VALUE_ERROR,
                         "maximum supported dimension for an ndarray is "
                         "currently %d, found %d" % (MAX_NDIM, ndim))


@jit.look_inside_iff(lambda shape, itemsize: jit.isconstant(len(shape)))
def checked_size(shape, itemsize):
    """The number of items of a new array of `shape`.

    Raises VALUE_ERROR for too many dimensions, for a negative one, and when
    the bytes do not fit a machine word.  As in NumPy the last test is done as
    if empty dimensions were not there.
    """
    check_ndim(len(shape))
    nbytes = itemsize
    empty = False
    for n in shape:
        if n < 0:
            raise ArrayError(VALUE_ERROR,
                             "negative dimensions are not allowed")
        if n == 0:
            empty = True
        else:
            try:
                nbytes = ovfcheck(nbytes * n)
            except OverflowError:
                raise _too_big()
    if empty:
        return 0
    return nbytes // itemsize


# ____________________________________________________________
# Strides of whole arrays

@jit.look_inside_iff(lambda shape, itemsize: jit.isconstant(len(shape)))
def c_strides(shape, itemsize):
    """Row-major: the last index moves fastest."""
    strides = [0] * len(shape)
    stride = itemsize
    for i in range(len(shape) - 1, -1, -1):
        strides[i] = stride
        if shape[i] != 0:
            stride *= shape[i]
    return strides


@jit.look_inside_iff(lambda shape, itemsize: jit.isconstant(len(shape)))
def f_strides(shape, itemsize):
    """Column-major: the first index moves fastest."""
    strides = [0] * len(shape)
    stride = itemsize
    for i in range(len(shape)):
        strides[i] = stride
        if shape[i] != 0:
            stride *= shape[i]
    return strides


def like_strides(shape, strides, itemsize):
    """Strides of a new array whose axes are nested in memory like those of
    an existing one (NumPy's order 'K')."""
    return strides_in_order(shape, axis_order(strides), itemsize)


def strides_in_order(shape, order, itemsize):
    """Strides without gaps; `order` has the axes, the outermost first."""
    result = [0] * len(shape)
    stride = itemsize
    for k in range(len(shape) - 1, -1, -1):
        axis = order[k]
        result[axis] = stride
        if shape[axis] != 0:
            stride *= shape[axis]
    return result


def nested_order(shape, strides_list):
    """The axes, outermost first, for a new array that holds the results of a
    walk over several operands, `strides_list` being theirs for `shape`.

    Axes are nested as they are in the operands; where these disagree, or
    none has a say (a stride of 0, a length of 1), in C order.
    """
    ndim = len(shape)
    order = iota(ndim)
    for i in range(ndim - 2, -1, -1):
        # Axes after i are in order: move i behind all that are outside it.
        place = i
        for k in range(i + 1, ndim):
            verdict = 0
            if shape[order[k]] != 1 and shape[i] != 1:
                verdict = _nesting_of(order[k], i, strides_list)
            if verdict > 0:
                place = k
            elif verdict < 0:
                break
        for k in range(i, place):
            order[k] = order[k + 1]
        order[place] = i
    return order


def _nesting_of(axis, inner, strides_list):
    """1: `axis` is outside `inner` for all operands that have a say; -1: not
    for all; 0: none has."""
    verdict = 0
    for strides in strides_list:
        if strides[axis] != 0 and strides[inner] != 0:
            if abs(strides[axis]) <= abs(strides[inner]):
                return -1
            verdict = 1
    return verdict


def axis_order(strides):
    """Axis numbers from the largest stride to the smallest; equal ones stay
    in their order."""
    order = iota(len(strides))
    for i in range(1, len(order)):
        axis = order[i]
        k = i
        while k > 0 and abs(strides[order[k - 1]]) < abs(strides[axis]):
            order[k] = order[k - 1]
            k -= 1
        order[k] = axis
    return order


def is_c_contiguous(shape, strides, itemsize):
    """NumPy's relaxed rule: the stride of an axis of length one does not
    matter, and an empty array is contiguous."""
    expected = itemsize
    contiguous = True
    for i in range(len(shape) - 1, -1, -1):
        n = shape[i]
        if n == 0:
            return True
        if n != 1:
            if strides[i] != expected:
                contiguous = False
            expected *= n
    return contiguous


def is_f_contiguous(shape, strides, itemsize):
    expected = itemsize
    contiguous = True
    for i in range(len(shape)):
        n = shape[i]
        if n == 0:
            return True
        if n != 1:
            if strides[i] != expected:
                contiguous = False
            expected *= n
    return contiguous


# ____________________________________________________________
# Axes

def normalize_axis(axis, ndim):
    """`axis` counted from the front.  Raises AXIS_ERROR."""
    if axis < -ndim or axis >= ndim:
        raise errors.axis_out_of_bounds(axis, ndim)
    if axis < 0:
        axis += ndim
    return axis


def normalize_axis_named(axis, ndim, name):
    """The same, for functions whose error says which argument was wrong."""
    if axis < -ndim or axis >= ndim:
        error = errors.axis_out_of_bounds(axis, ndim)
        raise ArrayError(error.kind, name + ": " + error.msg)
    if axis < 0:
        axis += ndim
    return axis


def normalize_axes(axes, ndim):
    """A list of distinct axes, counted from the front, in the same order."""
    seen = [False] * ndim
    result = [0] * len(axes)
    for i in range(len(axes)):
        axis = normalize_axis(axes[i], ndim)
        if seen[axis]:
            raise ArrayError(VALUE_ERROR, "duplicate value in 'axis'")
        seen[axis] = True
        result[i] = axis
    return result


def normalize_permutation(axes, ndim):
    """`axes` as a permutation of all axes, counted from the front."""
    if len(axes) != ndim:
        raise ArrayError(VALUE_ERROR, "axes don't match array")
    seen = [False] * ndim
    result = [0] * ndim
    for i in range(ndim):
        axis = normalize_axis(axes[i], ndim)
        if seen[axis]:
            raise ArrayError(VALUE_ERROR, "repeated axis in transpose")
        seen[axis] = True
        result[i] = axis
    return result


@jit.look_inside_iff(lambda values, axes: jit.isconstant(len(axes)))
def permute(values, axes):
    result = [0] * len(axes)
    for i in range(len(axes)):
        result[i] = values[axes[i]]
    return result


@jit.look_inside_iff(lambda a, b: jit.isconstant(len(a)) and
                                   jit.isconstant(len(b)))
def same_list(a, b):
    if len(a) != len(b):
        return False
    for i in range(len(a)):
        if a[i] != b[i]:
            return False
    return True


@jit.look_inside_iff(lambda values: jit.isconstant(len(values)))
def reversed_list(values):
    n = len(values)
    result = [0] * n
    for i in range(n):
        result[i] = values[n - 1 - i]
    return result


def iota(n):
    """0, 1, ..., n - 1"""
    result = [0] * n
    for i in range(n):
        result[i] = i
    return result


# ____________________________________________________________
# Broadcasting

def _clash(shapes):
    return ArrayError(VALUE_ERROR,
                      "operands could not be broadcast together with shapes "
                      + errors.format_shapes(shapes))


@jit.look_inside_iff(lambda a, b: jit.isconstant(len(a)) and
                                   jit.isconstant(len(b)))
def _try_broadcast(a, b):
    """The common shape, or None."""
    if len(a) < len(b):
        a, b = b, a
    lead = len(a) - len(b)
    result = [0] * len(a)
    for i in range(len(a)):
        n = a[i]
        if i >= lead:
            m = b[i - lead]
            if n == 1:
                n = m
            elif m != 1 and m != n:
                return None
        result[i] = n
    return result


def broadcast_shapes(a, b):
    """The common shape of two operands.  Raises VALUE_ERROR."""
    result = _try_broadcast(a, b)
    if result is None:
        raise _clash([a, b])
    return result


def broadcast_many(shapes):
    """The common shape of any number of operands.  Raises VALUE_ERROR."""
    result = try_broadcast_many(shapes)
    if result is None:
        raise _clash(shapes)
    return result


def try_broadcast_many(shapes):
    """The same, with None for shapes that do not fit."""
    result = [0] * 0
    for shape in shapes:
        result = _try_broadcast(result, shape)
        if result is None:
            return None
    return result


@jit.look_inside_iff(lambda shape, target: jit.isconstant(len(shape)) and
                                           jit.isconstant(len(target)))
def can_broadcast_to(shape, target):
    """Does an operand of `shape` fill `target` by repetition alone?"""
    lead = len(target) - len(shape)
    if lead < 0:
        return False
    for i in range(len(shape)):
        if shape[i] != 1 and shape[i] != target[lead + i]:
            return False
    return True


@jit.look_inside_iff(lambda shape, strides, target:
                     jit.isconstant(len(shape)) and
                     jit.isconstant(len(target)))
def broadcast_strides(shape, strides, target):
    """Strides that walk an array of `shape` as if it had the shape `target`:
    repeated axes have stride 0.  Requires can_broadcast_to."""
    lead = len(target) - len(shape)
    result = [0] * len(target)
    for i in range(len(shape)):
        if shape[i] != 1 or target[lead + i] == 1:
            result[lead + i] = strides[i]
    return result


# ____________________________________________________________
# Reshaping

def resolve_shape(size, wanted):
    """`wanted` with its unknown (negative) dimension worked out.

    Raises VALUE_ERROR when the shape does not hold exactly `size` items.
    """
    check_ndim(len(wanted))
    unknown = -1
    known = 1
    fits = True
    for i in range(len(wanted)):
        n = wanted[i]
        if n < 0:
            if unknown >= 0:
                raise ArrayError(VALUE_ERROR,
                                 "can only specify one unknown dimension")
            unknown = i
        else:
            try:
                known = ovfcheck(known * n)
            except OverflowError:
                fits = False
    result = wanted[:]
    if fits:
        if unknown < 0:
            fits = known == size
        elif known == 0 or size % known != 0:
            fits = False
        else:
            result[unknown] = size // known
    if not fits:
        raise ArrayError(VALUE_ERROR,
                         "cannot reshape array of size %d into shape %s"
                         % (size, errors.format_wanted_shape(wanted)))
    return result


def reshape_strides(shape, strides, new_shape, itemsize):
    """Strides that show the same items in C order under `new_shape`, or None
    if no strides can.  Requires equal sizes.

    Old and new axes are walked together in groups of equal size; a group
    works if its old axes are contiguous among themselves.
    """
    size = product(shape)
    if size == 0:
        return c_strides(new_shape, itemsize)
    result = [0] * len(new_shape)
    # Axes of length one fit anywhere and have no stride to respect.
    old_shape, old_strides = _without_ones(shape, strides)
    i = 0
    k = 0
    last_stride = itemsize
    while i < len(old_shape):
        # Condition 1: the group [i, i_end) of old axes holds as many items
        # as the group [k, k_end) of new ones.
        i_end = i + 1
        k_end = k + 1
        old_count = old_shape[i]
        new_count = new_shape[k]
        while old_count != new_count:
            if new_count < old_count:
                new_count *= new_shape[k_end]
                k_end += 1
            else:
                old_count *= old_shape[i_end]
                i_end += 1
        # Condition 2: inside the group, stepping an old axis once equals
        # walking the whole next one.
        for axis in range(i, i_end - 1):
            if old_strides[axis] != (old_shape[axis + 1] *
                                     old_strides[axis + 1]):
                return None
        last_stride = old_strides[i_end - 1]
        stride = last_stride
        for axis in range(k_end - 1, k - 1, -1):
            result[axis] = stride
            stride *= new_shape[axis]
        i = i_end
        k = k_end
    # What is left are new axes of length one.
    for axis in range(k, len(new_shape)):
        result[axis] = last_stride
    return result


def _without_ones(shape, strides):
    count = 0
    for n in shape:
        if n != 1:
            count += 1
    kept_shape = [0] * count
    kept_strides = [0] * count
    k = 0
    for i in range(len(shape)):
        if shape[i] != 1:
            kept_shape[k] = shape[i]
            kept_strides[k] = strides[i]
            k += 1
    return kept_shape, kept_strides


# ____________________________________________________________
# Iteration

def merge_axes(shape, strides_list):
    """Fewer axes for the same walk over several operands.

    `strides_list` holds the strides of each operand, all for `shape`.  Axes
    of length one go; neighbours merge where for every operand one step of
    the outer equals the whole inner.  The order of the items stays.  Returns
    (shape, strides_list) anew, with at least one axis.
    """
    ndim = len(shape)
    group = [0] * ndim      # which merged axis an axis ends up in; -1: none
    count = 0
    last = -1               # the axis handled last that is not of length one
    for i in range(ndim):
        if shape[i] == 1:
            group[i] = -1
            continue
        if last < 0 or not _mergeable(last, i, shape, strides_list):
            count += 1
        group[i] = count - 1
        last = i
    if count == 0:
        return [1], [[0]] * len(strides_list)
    new_shape = [1] * count
    for i in range(ndim):
        if group[i] >= 0:
            new_shape[group[i]] *= shape[i]
    new_list = [new_shape] * len(strides_list)
    for i in range(len(strides_list)):
        new_list[i] = _merged_strides(group, count, strides_list[i])
    return new_shape, new_list


def _mergeable(outer, inner, shape, strides_list):
    for strides in strides_list:
        if strides[outer] != strides[inner] * shape[inner]:
            return False
    return True


def _merged_strides(group, count, strides):
    # The innermost axis of a group comes last and decides.
    result = [0] * count
    for i in range(len(group)):
        if group[i] >= 0:
            result[group[i]] = strides[i]
    return result


# ____________________________________________________________
# Interned layouts

class Layout(object):
    """Item type, shape and strides; made by `get_layout` only.

    Two layouts with the same contents are usually, not always, the same
    object: compare contents where it matters.
    """
    _immutable_fields_ = ['itemtype', 'shape[*]', 'strides[*]', 'ndim',
                          'size', 'c_contiguous', 'f_contiguous']

    def __init__(self, itemtype, shape, strides):
        itemsize = itemtype.itemsize
        self.itemtype = itemtype
        self.shape = shape
        self.strides = strides
        self.ndim = len(shape)
        self.size = product(shape)
        self.c_contiguous = is_c_contiguous(shape, strides, itemsize)
        self.f_contiguous = is_f_contiguous(shape, strides, itemsize)

    def promoted(self):
        """Itself, as a constant of the trace where that is wise."""
        raise NotImplementedError

    def nbytes(self):
        return self.size * self.itemtype.itemsize

    def __repr__(self):
        return '<layout %s %s strides %s>' % (
            self.itemtype.name, errors.format_tuple(self.shape),
            errors.format_tuple(self.strides))


class LastingLayout(Layout):
    """One on which the JIT specialises.  It is a class of its own so that
    one guard, for the very object, tells that too."""

    def promoted(self):
        return jit.promote(self)


class PassingLayout(Layout):
    """One of many."""

    def promoted(self):
        return self


TABLE_SIZE = 4096           # a power of two
PROBES = 4
_MAX_TYPES = 32


class _Limits(object):
    def __init__(self):
        self.promotable = 64        # distinct layouts per (item type, ndim)


limits = _Limits()


class _LayoutTable(object):
    """A hash table of fixed size, so that a program that makes ever new
    shapes does not make it grow.

    A lasting layout stays for ever, since compiled code knows its address;
    there are few.  Any other may be replaced by a newer one.
    """

    def __init__(self):
        self.entries = [None] * TABLE_SIZE
        self.promotable_counts = [0] * (_MAX_TYPES * (MAX_NDIM + 1))

    def get(self, itemtype, shape, strides):
        slot = _hash(itemtype, shape, strides)
        entries = self.entries
        victim = -1
        for probe in range(PROBES):
            k = (slot + probe) & (TABLE_SIZE - 1)
            layout = entries[k]
            if layout is None:
                victim = k
                break
            if (layout.itemtype is itemtype and
                    same_list(layout.shape, shape) and
                    same_list(layout.strides, strides)):
                return layout
            if victim < 0 and isinstance(layout, PassingLayout):
                victim = k
        if victim >= 0 and self._may_promote(itemtype, len(shape)):
            layout = LastingLayout(itemtype, shape, strides)
        else:
            layout = PassingLayout(itemtype, shape, strides)
        if victim >= 0:
            entries[victim] = layout
        return layout

    def _may_promote(self, itemtype, ndim):
        k = itemtype.index * (MAX_NDIM + 1) + ndim
        count = self.promotable_counts[k]
        if count >= limits.promotable:
            return False
        self.promotable_counts[k] = count + 1
        return True


def _hash(itemtype, shape, strides):
    x = itemtype.index
    for i in range(len(shape)):
        x = intmask(intmask(x * 1000003) ^ shape[i])
        x = intmask(intmask(x * 1000003) ^ strides[i])
    return x ^ (x >> 17) ^ (x >> 33)


_table = _LayoutTable()


@jit.dont_look_inside
def _get_layout_n(itemtype, shape, strides):
    return _table.get(itemtype, shape, strides)


# Of few dimensions, the arguments are integers and the call is elidable: a
# view with known bounds of an array with known layout has a known layout.
# Elidable is true up to identity, and nobody relies on identity.

@jit.elidable
def _get_layout_0(itemtype):
    return _table.get(itemtype, [0] * 0, [0] * 0)


@jit.elidable
def _get_layout_1(itemtype, n0, s0):
    return _table.get(itemtype, [n0], [s0])


@jit.elidable
def _get_layout_2(itemtype, n0, n1, s0, s1):
    return _table.get(itemtype, [n0, n1], [s0, s1])


@jit.elidable
def _get_layout_3(itemtype, n0, n1, n2, s0, s1, s2):
    return _table.get(itemtype, [n0, n1, n2], [s0, s1, s2])


def get_layout(itemtype, shape, strides):
    """The layout with these contents.  Both lists are of fixed size."""
    ndim = len(shape)
    if ndim == 1:
        return _get_layout_1(itemtype, shape[0], strides[0])
    if ndim == 2:
        return _get_layout_2(itemtype, shape[0], shape[1],
                             strides[0], strides[1])
    if ndim == 0:
        return _get_layout_0(itemtype)
    if ndim == 3:
        return _get_layout_3(itemtype, shape[0], shape[1], shape[2],
                             strides[0], strides[1], strides[2])
    return _get_layout_n(itemtype, shape, strides)


def c_layout(itemtype, shape):
    return get_layout(itemtype, shape, c_strides(shape, itemtype.itemsize))


def f_layout(itemtype, shape):
    return get_layout(itemtype, shape, f_strides(shape, itemtype.itemsize))
