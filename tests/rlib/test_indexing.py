import pytest
from rlib import copying, errors, indexing, itemtype, layout, view
from rlib.indexing import (ArrayIndex, EllipsisIndex, IntIndex, MaskIndex,
                           NewAxisIndex, ScalarArrayIndex, SliceIndex)
from tests.rlib.support import (check_form, int_array, int_items, interpret,
                                load_data, offsets_of, outcome)

pytestmark = pytest.mark.usefixtures('no_leaks')

DATA = load_data('indexing.json')


def decode(parts, index_type=itemtype.int64):
    result = []
    for part in parts:
        code = part[0]
        if code == 'i':
            result.append(IntIndex(part[1]))
        elif code == 's':
            start, stop, step = part[1:]
            result.append(SliceIndex(start is not None, start or 0,
                                     stop is not None, stop or 0,
                                     step is not None, step or 0))
        elif code == 'e':
            result.append(EllipsisIndex())
        elif code == 'n':
            result.append(NewAxisIndex())
        elif code == 'a' and part[1] == []:
            result.append(ScalarArrayIndex(part[2][0]))
        elif code == 'a':
            result.append(ArrayIndex(int_array(part[2], part[1],
                                               index_type)))
        else:
            assert code == 'm'
            result.append(MaskIndex(int_array(part[2], part[1],
                                              itemtype.bool_)))
    return result


def source(shape, made):
    """An int64 view of `shape` on a base of 0, 1, 2...; and the base."""
    size, offset, strides = made
    base = int_array(range(size))
    return base.with_(offset, layout.get_layout(itemtype.int64, shape,
                                                strides)), base


@pytest.mark.parametrize('shape,made,index,expected,error', DATA['basic'])
def test_basic(shape, made, index, expected, error):
    v, base = source(shape, made)
    indices = decode(index)
    assert indexing.is_basic(indices)
    got, got_error = outcome(indexing.take_basic, v, indices)
    assert got_error == error
    if not error:
        check_form(got, expected)
        assert got.block is base.block


@pytest.mark.parametrize('shape,made,index,expected,error', DATA['gather'])
def test_gather(shape, made, index, expected, error):
    v, _ = source(shape, made)
    indices = decode(index)
    basic = indexing.is_basic(indices)
    assert not basic or indexing.has_scalar_array(indices)
    got, got_error = outcome(indexing.take_basic if basic else indexing.gather,
                             v, indices)
    assert got_error == error
    if not error and basic:
        assert got.layout.shape == expected[0]
        assert int_items(got) == expected[1]
    elif not error:
        assert got.layout.shape == expected[0]
        assert int_items(got) == expected[1]
        plan = indexing.make_plan(v, indices)
        in_order = indexing.gather_plan(plan, True)
        assert in_order.layout.c_contiguous
        assert int_items(in_order) == expected[1]
        assert [v.load_int(o) for o in plan.item_offsets()] == expected[1]


@pytest.mark.parametrize('shape,made,index,value_shape,expected,error',
                         DATA['scatter'])
@pytest.mark.parametrize('value_type', [itemtype.int64, itemtype.int16])
def test_scatter(shape, made, index, value_shape, expected, error,
                 value_type):
    v, base = source(shape, made)
    count = layout.product(value_shape)
    value = int_array([-1 - k for k in range(count)], value_shape, value_type)
    indices = decode(index)
    if indexing.is_basic(indices):
        return              # an assignment to a view, and none of this file
    got, got_error = outcome(indexing.scatter, v, indices, value)
    assert got_error == error
    if not error:
        assert int_items(base) == expected


# ____________________________________________________________

def test_slice_bounds_are_pythons():
    bounds = [None, -2 ** 63, -9, -4, -3, -1, 0, 1, 2, 3, 4, 9, 2 ** 63 - 1]
    steps = [None, -2 ** 63, -3, -2, -1, 1, 2, 3, 2 ** 63 - 1]
    for size in range(5):
        for start in bounds:
            for stop in bounds:
                for step in steps:
                    index = decode([['s', start, stop, step]])[0]
                    first, length, stride = index.bounds(size)
                    expected = range(size)[slice(start, stop, step)]
                    assert length == len(expected)
                    if length:
                        assert first == expected[0]
                    if length > 1:
                        assert first + stride == expected[1]


def test_zero_step():
    assert outcome(indexing.take_basic, int_array(range(3)),
                   decode([['s', None, None, 0]])) == [
        None, "ValueError: slice step cannot be zero"]


def test_two_ellipses():
    assert outcome(indexing.take_basic, int_array(range(3)),
                   decode([['e'], ['e']])) == [
        None, "IndexError: an index can only have a single ellipsis ('...')"]


def test_too_many_dimensions():
    v = view.zeros(itemtype.int8, [1] * 64)
    message = ("IndexError: number of dimensions must be within [0, 64], "
               "indexing result would have 65")
    assert outcome(indexing.take_basic, v, decode([['n']])) == [None, message]
    assert outcome(indexing.gather, v, decode([['a', [1, 1], [0]]])) == [
        None, message]


@pytest.mark.parametrize('index_type', [
    t for t in itemtype.ALL_TYPES if t.is_integer()])
def test_index_arrays_of_any_integer_type(index_type):
    v = int_array(range(5))
    got = indexing.gather(v, decode([['a', [3], [4, 0, 2]]], index_type))
    assert int_items(got) == [4, 0, 2]


@pytest.mark.parametrize('t', itemtype.ALL_TYPES)
@pytest.mark.parametrize('index,flat', [
    ([['a', [3], [2, 0, 2]]], [6, 7, 8, 0, 1, 2, 6, 7, 8]),
    ([['s', None, None, None], ['a', [2], [2, 0]]], [2, 0, 5, 3, 8, 6]),
    ([['e'], ['m', [3], [0, 1, 1]]], [1, 2, 4, 5, 7, 8])])
def test_every_item_size(t, index, flat):
    v = int_array([k % 2 for k in range(9)] if t is itemtype.bool_
                  else range(9), [3, 3], t)
    got = copying.contiguous(indexing.gather(v, decode(index)))
    assert got.layout.itemtype is t
    back = view.zeros(t, [3, 3])
    indexing.scatter(back, decode(index), got)
    for k, place in enumerate(flat):
        size = t.itemsize
        expected = v.load_complex(place * size)
        assert got.load_complex(k * size) == expected
        assert back.load_complex(place * size) == expected


@pytest.mark.parametrize('index,strides', [
    ([['a', [2], [1, 0]]], [96, 32, 8]),
    ([['s', None, None, None], ['a', [2], [1, 0]]], [32, 64, 8]),
    ([['e'], ['a', [2], [1, 0]]], [24, 8, 48]),
    ([['s', None, None, None], ['m', [3], [1, 0, 1]], ['s', None, None, None]], [32, 64, 8])])
def test_gathered_items_in_memory(index, strides):
    """The axes of index arrays are the outer ones, the others are nested as they were."""
    got = indexing.gather(int_array(range(24), [2, 3, 4]), decode(index))
    assert got.layout.strides == strides


def test_scatter_converts():
    v = view.zeros(itemtype.uint8, [3])
    value = view.zeros(itemtype.float64, [2])
    value.store_float(0, 3.9)
    value.store_float(8, -1.0)
    indexing.scatter(v, decode([['a', [2], [2, 0]]]), value)
    assert int_items(v) == [255, 0, 3]


def test_the_last_of_equal_places_stays():
    v = int_array([0, 0])
    indexing.scatter(v, decode([['a', [3], [1, 1, 1]]]), int_array([5, 6, 7]))
    assert int_items(v) == [0, 7]


def test_scatter_from_itself():
    v = int_array(range(6))
    indexing.scatter(v, decode([['a', [6], [5, 4, 3, 2, 1, 0]]]), v)
    assert int_items(v) == [5, 4, 3, 2, 1, 0]
    v = int_array(range(6))
    indexing.scatter(v, [ArrayIndex(v)], v)
    assert int_items(v) == range(6)


def test_nothing_indexed_is_never_out_of_bounds():
    v = int_array(range(6), [3, 2])
    got = indexing.gather(v, decode([['a', [0], []], ['a', [1], [5]]]))
    assert got.layout.shape == [0]


def test_byte_offsets():
    v = int_array(range(24), [2, 3, 4]).permute_axes([2, 0, 1])
    l = v.layout
    assert indexing.byte_offsets(l.shape, l.strides, 16) == [
        16 + o for o in offsets_of(v)]
    assert indexing.byte_offsets([], [], 5) == [5]
    assert indexing.byte_offsets([2, 0], [1, 1], 5) == []
    assert indexing.byte_offsets([2, 3], [0, 0], 5) == [5] * 6


@pytest.mark.parametrize('t', itemtype.ALL_TYPES)
def test_nonzero(t):
    v = int_array([0, 1, 0, 0, 1, 1], [2, 3], t)
    rows, columns = indexing.nonzero(v)
    assert int_items(rows) == [0, 1, 1]
    assert int_items(columns) == [1, 1, 2]
    rows, columns = indexing.nonzero(v.transpose())
    assert int_items(rows) == [1, 1, 2]
    assert int_items(columns) == [0, 1, 1]
    empty, _ = indexing.nonzero(view.zeros(t, [0, 3]))
    assert empty.layout.shape == [0]


def test_interpret():
    def f(n):
        v = view.zeros(itemtype.float64, [3, n])
        for k in range(3 * n):
            v.store_float(k * 8, float(k))
        w = indexing.take_basic(v, [SliceIndex(False, 0, False, 0, True, -1),
                                    EllipsisIndex(), IntIndex(-2),
                                    NewAxisIndex()])
        result = w.load_float(w.offset + w.step(0, 0)) * 100
        where = view.zeros(itemtype.int16, [2])
        where.store_int(0, -1)
        got = indexing.gather(v, [ArrayIndex(where)])
        result += got.load_float(got.offset + got.step(0, 0) + got.step(1, 1))
        indexing.scatter(v, [SliceIndex(False, 0, False, 0, False, 0),
                             ArrayIndex(where)], where)
        result += v.load_float(8 * (n - 1)) + got.size() * 10000
        mask = view.zeros(itemtype.bool_, [3, n])
        mask.store_int(1, 1)
        masked = indexing.gather(v, [MaskIndex(mask)])
        result += masked.size() * 1000000 + len(indexing.nonzero(v)) * 1e7
        plan = indexing.make_plan(v, [MaskIndex(mask), EllipsisIndex()])
        result += len(plan.item_offsets())
        if indexing.is_basic([MaskIndex(mask)]):
            result += 1000
        try:
            indexing.take_basic(v, [IntIndex(0), IntIndex(n)])
        except errors.ArrayError as e:
            result += len(e.msg)
        return result
    assert interpret(f, [4]) == f(4)
