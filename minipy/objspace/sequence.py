"""What tuples and lists have in common: indices, repeat counts and the comparison of item by item.

Index errors are RPython IndexErrors here; the type that was indexed turns them into its own message.
"""
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rarithmetic import ovfcheck, r_uint
from minipy.interpreter.error import OperationError, oefmt
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.stringmethods import reflected

# A tuple or tuple display up to this length is compared, hashed or searched within a JIT trace.
UNROLL_CUTOFF = 16

# In items; more than any machine's memory holds, refused before the allocator is asked.
MAX_LENGTH = 1 << 42


def index_from_end(index, length):
    """The index that a negative `index` means; IndexError when there is none.  For an index not in 0 <= i < length."""
    if index >= 0:
        raise IndexError
    index += length
    if index < 0:
        raise IndexError
    return index


def normalized_index(index, length):
    """index, or what it means when it counts from the end; IndexError outside.  One comparison in the usual case."""
    if r_uint(index) >= r_uint(length):
        return index_from_end(index, length)
    return index


@specialize.arg(2)
def index_w(space, w_index, kind):
    """The machine integer of a subscript that is no slice; `kind` is the type's name in messages."""
    if isinstance(w_index, W_IntObject):
        return w_index.intval
    if space.lookup(w_index, '__index__') is None:
        raise oefmt(space.w_TypeError, kind + " indices must be integers or slices, not %T", w_index)
    return space.getindex_w(w_index, space.w_IndexError)


def bound_w(space, w_index):
    """The start or stop argument of index(), clipped to the machine's integers."""
    if space.lookup(w_index, '__index__') is None:
        raise oefmt(space.w_TypeError, "slice indices must be integers or have an __index__ method")
    return space.getindex_w(w_index, None)


def clipped_insertion_index(index, length):
    """Where list.insert() puts an item."""
    if index < 0:
        index += length
        if index < 0:
            return 0
    if index > length:
        return length
    return index


def repeated_length(space, length, times):
    """length * times as the length of a sequence, or MemoryError."""
    try:
        result = ovfcheck(length * times)
    except OverflowError:
        raise OperationError(space.w_MemoryError, None)
    if result > MAX_LENGTH:
        raise OperationError(space.w_MemoryError, None)
    return result


def repeat_count(space, w_times):
    """The integer of `sequence * w_times`, which has an __index__."""
    return space.getindex_w(w_times, space.w_OverflowError)


def multiplied_by_other(space, w_sequence, w_times):
    """`w_sequence * w_times` when w_times is no plain int and may know better: its result, or None to repeat."""
    w_result = reflected(space, w_sequence, w_times, '__rmul__')
    if not space.is_not_implemented(w_result):
        return w_result
    if space.lookup(w_times, '__index__') is None:
        raise oefmt(space.w_TypeError, "can't multiply sequence by non-int of type '%T'", w_times)
    return None


@specialize.arg(3)
def added_to_other(space, w_sequence, w_other, kind):
    """`w_sequence + w_other` when w_other is of another type: what its __radd__ makes of it, else TypeError."""
    w_result = reflected(space, w_sequence, w_other, '__radd__')
    if space.is_not_implemented(w_result):
        raise oefmt(space.w_TypeError, "can only concatenate " + kind + " (not \"%T\") to " + kind, w_other)
    return w_result


def make_lexicographic(length, getitem, decorator):
    """Comparison of two sequences item by item: (are_equal, {name: order}) over accessors of unboxed sequences.

    Items are compared by user code, which may change the sequences: lengths are asked for every time.
    """
    @decorator
    def first_difference(space, seq1, seq2):
        """The index of the first two items that differ, or the length of the shorter sequence."""
        i = 0
        while i < length(seq1) and i < length(seq2):
            if not space.eq_w(getitem(seq1, i), getitem(seq2, i)):
                return i
            i += 1
        return i

    def are_equal(space, seq1, seq2):
        if length(seq1) != length(seq2):
            return False
        i = first_difference(space, seq1, seq2)
        return i >= length(seq1) and i >= length(seq2)

    def make_order(name, compare_lengths):
        def order(space, seq1, seq2):
            i = first_difference(space, seq1, seq2)
            if i < length(seq1) and i < length(seq2):
                return getattr(space, name)(getitem(seq1, i), getitem(seq2, i))
            return space.newbool(compare_lengths(length(seq1), length(seq2)))
        order.func_name = 'order_' + name
        return order

    orders = {}
    for name, compare_lengths in LENGTH_COMPARISONS:
        orders[name] = make_order(name, compare_lengths)
    return are_equal, orders


LENGTH_COMPARISONS = [('lt', lambda x, y: x < y), ('le', lambda x, y: x <= y),
                      ('gt', lambda x, y: x > y), ('ge', lambda x, y: x >= y)]
