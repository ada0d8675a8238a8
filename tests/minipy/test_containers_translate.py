"""The containers are RPython: annotated, typed and run at low level, over a space that is just enough for them."""
import sys
from rpython.rtyper.test.test_llinterp import interpret
from minipy.interpreter.error import OperationError
from minipy.objspace import liststrategy, sliceobject
from minipy.objspace.dictobject import W_DictObject
from minipy.objspace.dictview import W_DictItems, W_DictKeys, W_DictReverseItemIterator
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.listobject import W_ListObject
from minipy.objspace.rangeobject import make_range, position_in_range, range_length
from minipy.objspace.setobject import W_FrozensetObject, W_SetObject
from minipy.objspace.sliceobject import W_SliceObject
from minipy.objspace.tupleobject import W_TupleObject
from tests.minipy.fakespace import FakeSpace, cast


space = FakeSpace()
W_KEY = space.newtext('negate')


def wrap(value):
    return W_IntObject(value)


def text(value):
    return space.newtext(value)


def integers(n):
    return [wrap(i * 7 % n) for i in range(n)]


def check(function, *args):
    expected = function(*args)
    assert expected is not None
    result = interpret(function, list(args), list_comprehension_operations=True)
    if isinstance(expected, str):
        result = ''.join(result.chars)
    assert result == expected


def shown(w_obj):
    return space.utf8_w(space.repr(w_obj))


# ---- arithmetic ----

RANGES = [(0, 10, 1), (0, 10, 3), (10, 0, -3), (5, 5, 1), (7, 3, 2), (-sys.maxint - 1, sys.maxint, 1),
          (-sys.maxint - 1, sys.maxint, 2), (sys.maxint, -sys.maxint - 1, -sys.maxint - 1), (0, sys.maxint, 1)]


def test_range_length():
    def function(which):
        start, stop, step = RANGES[which]
        return range_length(start, stop, step)
    assert [function(i) for i in range(len(RANGES))] == [10, 4, 4, 0, 0, -1, -1, 2, sys.maxint]
    for i in [1, 5, 6, 7]:
        check(function, i)


def test_position_in_range():
    def function(value):
        return position_in_range(0, 10, 3, value) * 100 + position_in_range(10, -10, -4, value)
    assert function(6) == 201
    assert function(9) == 299
    assert function(11) == -101
    check(function, 6)


def test_slice_arithmetic_against_builtin():
    values = [0, 1, 2, 3, 5, 6, -1, -2, -5, -6, 100, -100]
    for length in [0, 1, 2, 5]:
        for start in values:
            for stop in values:
                for step in [1, 2, 3, -1, -2, -7, 50]:
                    first, last, count = sliceobject.adjust_indices(length, start, stop, step)
                    expected = range(length)[start:stop:step]
                    assert [first + i * step for i in range(count)] == expected

    def function(start, stop, step):
        first, last, count = sliceobject.adjust_indices(10, start, stop, step)
        return first * 10000 + last * 100 + count
    check(function, -3, 100, 2)


# ---- containers: programs that give a text ----

def use_list(n):
    w_list = W_ListObject(space, integers(n))
    w_list.descr_setitem(space, wrap(-1), wrap(44))
    w_list.descr_setitem(space, W_SliceObject(wrap(1), wrap(3), space.w_None), W_TupleObject([wrap(5)]))
    w_list.descr_delitem(space, W_SliceObject(space.w_None, space.w_None, wrap(3)))
    w_list.descr_insert(space, 1, wrap(9))
    w_list.descr_extend(space, make_range(space, wrap(0), wrap(5), wrap(2)))
    w_list.descr_sort(space, None, W_KEY, 0)
    result = shown(w_list)
    w_list.descr_sort(space)
    w_list.descr_reverse(space)
    result += shown(w_list) + shown(w_list.descr_getitem(space, W_SliceObject(space.w_None, wrap(2), space.w_None)))
    w_list.descr_append(space, text('x'))
    result += shown(w_list.descr_mul(space, wrap(2)))
    result += shown(w_list.descr_add(space, w_list)) + shown(w_list.descr_pop(space, 0))
    try:
        w_list.descr_getitem(space, wrap(100))
    except OperationError as e:
        if e.match(space, space.w_IndexError):
            result += 'IndexError'
    result += shown(w_list.descr_index(space, text('x'), wrap(0), wrap(100)))
    result += shown(w_list.descr_count(space, text('x')))
    w_list.descr_remove(space, text('x'))
    w_list.descr_sort(space, None, None, 1)
    w_floats = W_ListObject(space, [space.newfloat(2.5), space.newfloat(1.5)])
    w_floats.descr_sort(space)
    if w_floats.descr_eq(space, W_ListObject.of_floats(space, [1.5, 2.5])) is space.w_True:
        result += 'equal'
    w_copy = w_list.descr_copy(space)
    if w_list.descr_eq(space, w_copy) is space.w_True:
        result += 'equal'
    if w_list.descr_lt(space, w_copy) is space.w_True:
        result += 'less'
    w_list.descr_clear(space)
    return result + shown(w_list)


def use_tuple(n):
    w_tuple = W_TupleObject(integers(n)[:])
    result = shown(w_tuple) + shown(w_tuple.descr_getitem(space, wrap(-2)))
    result += shown(w_tuple.descr_getitem(space, W_SliceObject(space.w_None, space.w_None, wrap(-2))))
    result += shown(w_tuple.descr_add(space, w_tuple)) + shown(w_tuple.descr_mul(space, wrap(3)))
    result += shown(w_tuple.descr_index(space, wrap(3), wrap(0), wrap(100))) + shown(w_tuple.descr_count(space, wrap(3)))
    if w_tuple.descr_lt(space, W_TupleObject([wrap(0), wrap(100)])) is space.w_True:
        result += 'less'
    if w_tuple.descr_contains(space, wrap(4)) is space.w_True:
        result += 'contains'
    return result + shown(W_TupleObject.descr_new(space, space.w_tuple, W_ListObject(space, integers(3))))


def use_dict(n):
    w_dict = W_DictObject(space)
    for i in range(n):
        w_dict.setitem_str(str(i), wrap(i))
    w_dict.descr_delitem(space, text('1'))
    result = shown(space.newlist(w_dict.keys()))
    w_copy = w_dict.copy()
    w_copy.setitem(wrap(7), wrap(8))
    w_copy.setitem(space.newtuple([wrap(7), wrap(8)]), wrap(9))
    result += shown(space.newlist(w_copy.keys()))
    w_ints = W_DictObject(space)
    for i in range(n):
        w_ints.descr_setitem(space, wrap(i * i), wrap(i))
    w_ints.update_from(space, w_dict)
    result += space.utf8_w(w_ints.descr_repr(space))
    try:
        w_dict.descr_getitem(space, wrap(5))
    except OperationError as e:
        if e.match(space, space.w_KeyError):
            result += 'KeyError'
    try:
        w_iter = w_dict.descr_iter(space)
        while True:
            w_key = w_iter.next_or_none(space)
            if w_key is None:
                break
            w_dict.setitem(space.newtuple([w_key]), w_key)
    except OperationError as e:
        if e.match(space, space.w_RuntimeError):
            result += 'RuntimeError'
    if w_dict.descr_eq(space, w_dict.copy()) is space.w_True:
        result += 'equal'
    result += shown(w_dict.descr_popitem(space)) + shown(w_dict.descr_setdefault(space, wrap(3)))
    result += shown(w_dict.descr_pop(space, text('0'))) + shown(w_dict.descr_get(space, wrap(99), wrap(1)))
    w_items = cast(W_DictItems, w_dict.descr_items(space))
    result += space.utf8_w(w_items.descr_repr(space))
    w_keys = cast(W_DictKeys, w_dict.descr_keys(space))
    w_set = cast(W_SetObject, w_keys.descr_and(space, W_ListObject(space, [text('2'), text('5')])))
    result += shown(space.newlist(w_set.getitems()))
    if w_keys.descr_ge(space, w_set) is space.w_True:
        result += 'contains'
    w_reversed = W_DictReverseItemIterator(w_dict)
    result += shown(w_reversed.next(space))
    w_dict.clear()
    w_dict.update_from_pairs(space, W_ListObject(space, [W_TupleObject([wrap(1), wrap(2)])]))
    return result + space.utf8_w(w_dict.descr_repr(space))


def use_set(n):
    w_set = W_SetObject(space, integers(n))
    w_other = W_FrozensetObject(space, [wrap(2), wrap(100), text('x')])
    result = shown(space.newlist(w_set.descr_or(space, w_other).getitems()))
    result += shown(space.newlist(w_set.descr_and(space, w_other).getitems()))
    result += shown(space.newlist(w_set.descr_sub(space, w_other).getitems()))
    result += shown(space.newlist(w_set.descr_xor(space, w_other).getitems()))
    result += space.utf8_w(w_set.descr_repr(space)) + shown(w_other.descr_hash(space))
    if w_set.descr_le(space, w_other) is space.w_True:
        result += 'subset'
    w_set.descr_add(space, text('y'))
    w_set.descr_remove(space, wrap(2))
    try:
        w_set.descr_remove(space, wrap(2))
    except OperationError as e:
        if e.match(space, space.w_KeyError):
            result += 'KeyError'
    result += shown(w_set.descr_pop(space)) + shown(w_set.descr_len(space))
    w_union = w_set.descr_union(space, [w_other, W_ListObject(space, integers(4))])
    return result + shown(space.newlist(w_union.getitems()))


def use_range(step):
    start, stop = 1, 20
    w_range = make_range(space, wrap(start), wrap(stop), wrap(step))
    result = shown(space.newlist(space.unpackiterable(w_range)))
    result += space.utf8_w(w_range.descr_repr(space)) + shown(w_range.descr_len(space))
    w_part = w_range.descr_getitem(space, W_SliceObject(wrap(1), wrap(-1), wrap(2)))
    result += shown(space.newlist(space.unpackiterable(w_part)))
    result += shown(w_range.descr_getitem(space, wrap(-1)))
    w_iter = w_range.descr_reversed(space)
    result += shown(w_iter.next(space)) + shown(w_iter.descr_length_hint(space))
    result += shown(w_range.descr_index(space, wrap(start))) + shown(w_range.descr_count(space, text('x')))
    if w_range.descr_eq(space, w_part) is space.w_True:
        result += 'equal'
    return result


def use(kind, n):
    """All in one, as every class that the space knows has to be made somewhere."""
    if kind == 0:
        return use_list(n)
    elif kind == 1:
        return use_tuple(n)
    elif kind == 2:
        return use_dict(n)
    elif kind == 3:
        return use_set(n)
    return use_range(n)


def test_list():
    check(use, 0, 9)


def test_tuple():
    check(use, 1, 5)


def test_dict():
    check(use, 2, 6)


def test_set():
    check(use, 3, 6)


def test_range():
    check(use, 4, 3)
    check(use, 4, 1)


def test_list_keeps_numbers_unboxed():
    w_list = W_ListObject(space, integers(5))
    assert w_list.strategy is liststrategy.INTEGERS
    w_list.append(space.newfloat(1.5))
    assert w_list.strategy is liststrategy.OBJECTS
    w_list = W_ListObject(space, [])
    w_list.append(space.newfloat(1.5))
    assert w_list.strategy is liststrategy.FLOATS
    assert w_list.part(0, 1, 1).strategy is liststrategy.FLOATS
    w_list.append(space.newfloat(float('nan')))
    assert w_list.strategy is liststrategy.OBJECTS
