"""Reductions, running folds and extremes give NumPy's results; sums to the
last bit."""
import pytest
from rlib import copying, iterate, reduce as reduction, ufuncs, view
from rlib.errors import ArrayError, VALUE_ERROR
from rlib.itemtype import bool_, float64, int8, int32, int64
from tests.rlib.support import int_array, int_items
from tests.rlib.upper_support import (EXACT, TOLERANCE, decode, differences, items, load_gz, numbers, strided_view,
                                      view_of)

pytestmark = pytest.mark.usefixtures('no_leaks')

DATA = load_gz('reductions.json.gz')


def reduced(name, src, axes):
    """As a ufunc's reduce method does it."""
    ufunc = ufuncs.BINARY[name]
    found = ufunc.find_reduce(src.layout.itemtype)
    shape = [n for axis, n in enumerate(src.layout.shape) if axis not in axes]
    out = view.empty(found.result, shape)
    if ufunc.identity == ufuncs.ZERO:
        copying.fill_int(out, 0)
    elif ufunc.identity == ufuncs.ONE:
        copying.fill_int(out, 1)
    elif ufunc.identity == ufuncs.ALL_BITS:
        copying.fill_int(out, -1)
    elif ufunc.identity == ufuncs.MINUS_INFINITY:
        copying.fill_float(out, -float('inf'))
    reduction.reduce(found.loop, src, axes, out, not ufunc.has_identity())
    return out


def made(char, shape, strides):
    count = 1 + sum([(n - 1) * abs(s) for n, s in zip(shape, strides)])
    return strided_view(char, numbers(count, char), shape, strides)


REDUCTIONS = sorted(set([case[0] for case in DATA['reduce']]))


@pytest.mark.parametrize('name', REDUCTIONS)
def test_reduce(name):
    for case in DATA['reduce']:
        if case[0] != name:
            continue
        _, char, shape, strides, axes, result_char, expected = case
        out = reduced(name, made(char, shape, strides), axes)
        assert out.layout.itemtype.char == result_char
        tolerance = EXACT
        if name in ('hypot', 'logaddexp', 'arctan2', 'power'):
            tolerance = TOLERANCE['d']
        elif name == 'multiply' and char in 'eFD':
            tolerance = TOLERANCE[char]
        elif name == 'add' and char == 'e':
            # Rows of float16 are added in float32 and rounded once.
            tolerance = TOLERANCE['e']
        assert (case[:5], differences(items(out),
                                      decode(result_char, expected),
                                      tolerance)) == (case[:5], [])


def test_conversion_happens_in_pieces(monkeypatch):
    monkeypatch.setattr(iterate, 'BUFFER_ITEMS', 4)
    a = int_array(range(30), [3, 10], int8)
    assert int_items(reduced('add', a, [0, 1])) == [435]
    assert int_items(reduced('add', a, [1])) == [45, 145, 245]
    assert int_items(reduced('add', a, [0])) == [30 + 3 * k for k in range(10)]
    assert reduction.count_nonzero(a) == 29


def test_starting_from_a_given_value():
    found = ufuncs.add.find_reduce(int64)
    out = int_array([100, 200])
    reduction.reduce(found.loop, int_array(range(6), [2, 3]), [1], out, False)
    assert int_items(out) == [103, 212]
    reduction.reduce(found.loop, int_array([], [2, 0]), [1], out, False)
    assert int_items(out) == [103, 212]


def test_the_result_may_have_another_type():
    found = ufuncs.add.find_reduce(float64)
    src = view.zeros(float64, [4])
    copying.fill_float(src, 0.75)
    out = int_array([0], [], int32)
    reduction.reduce(found.loop, src, [0], out, False)
    assert int_items(out) == [3]


def test_no_items_to_start_from():
    found = ufuncs.maximum.find_reduce(int64)
    empty = int_array([], [0, 3])
    with pytest.raises(ArrayError) as e:
        reduction.reduce(found.loop, empty, [0], int_array([0] * 3), True)
    assert e.value.kind == VALUE_ERROR
    assert e.value.msg == ("zero-size array to reduction operation maximum "
                           "which has no identity")
    # No result is wanted where there is nothing.
    reduction.reduce(found.loop, empty, [1], int_array([]), True)


def test_folding_no_axis_copies():
    found = ufuncs.add.find_reduce(int64)
    out = int_array([0] * 3)
    reduction.reduce(found.loop, int_array([1, 2, 3]), [], out, False)
    assert int_items(out) == [1, 2, 3]
    found = ufuncs.maximum.find_reduce(int64)
    reduction.reduce(found.loop, int_array([4, 5, 6]), [], out, True)
    assert int_items(out) == [4, 5, 6]


def test_operands_of_two_types():
    # ldexp takes a float and an int: the first int becomes the float.
    found = ufuncs.BINARY['ldexp'].find_reduce(int64)
    for shape in [[3], [3, 1]]:
        out = view.zeros(float64, shape[1:])
        reduction.reduce(found.loop, int_array([3, 1, 2], shape), [0], out,
                         True)
        assert items(out) == [24.0]


def test_output_inside_the_source():
    a = int_array(range(6), [2, 3])
    found = ufuncs.add.find_reduce(int64)
    out = a.select(0, 0)
    copying.fill_int(out, 0)
    reduction.reduce(found.loop, a, [0], out, False)
    assert int_items(a) == [3, 4, 5, 3, 4, 5]
    b = int_array(range(6), [6])
    reduction.reduce(found.loop, b, [0], b.select(0, 5), True)
    assert int_items(b) == [0, 1, 2, 3, 4, 15]


def test_nan_wins_wherever_it_is():
    nan = float('nan')
    for n in [1, 3, 4, 5, 8, 11]:
        for k in range(n):
            values = [float(i) for i in range(n)]
            values[k] = nan
            for step in [1, 2]:
                a = strided_view('d', [v for v in values for _ in range(step)],
                                 [n], [step])
                for name in ['maximum', 'minimum']:
                    value = items(reduced(name, a, [0]))[0]
                    assert value != value, (n, k, name)
                    found = reduction.arg_flat(
                        ufuncs.ARGMAX if name == 'maximum' else ufuncs.ARGMIN,
                        'arg', a)
                    assert found == k


@pytest.mark.parametrize('n', [1, 7, 8, 9, 16, 26])
def test_any_and_all_find_the_one(n):
    for k in range(n):
        for value, name in [(1, 'logical_or'), (0, 'logical_and')]:
            values = [1 - value] * n
            values[k] = value
            a = int_array(values, [n], bool_)
            assert int_items(reduced(name, a, [0])) == [value]
            assert reduction.any_true(a) == (1 in values)
            assert reduction.all_true(a) == (0 not in values)
            assert reduction.count_nonzero(a) == sum(values)
            twice = a.expand_dims(1).broadcast_to([n, 3])
            assert int_items(reduced(name, twice, [0])) == [value] * 3
            assert reduction.count_nonzero(twice) == 3 * sum(values)


def test_truth_of_any_type():
    a = strided_view('D', [0j, 0j, complex(0, 1)], [3], [1])
    assert reduction.any_true(a)
    assert not reduction.all_true(a)
    assert reduction.count_nonzero(a) == 1
    nothing = int_array([], [0])
    assert not reduction.any_true(nothing)
    assert reduction.all_true(nothing)
    assert reduction.count_nonzero(nothing) == 0


# ____________________________________________________________

@pytest.mark.parametrize('name', sorted(set([case[0] for case in
                                             DATA['accumulate']])))
def test_accumulate(name):
    for case in DATA['accumulate']:
        if case[0] != name:
            continue
        _, char, shape, strides, axis, result_char, expected = case
        src = made(char, shape, strides)
        found = ufuncs.BINARY[name].find_reduce(src.layout.itemtype)
        out = view.empty(found.result, shape)
        reduction.accumulate(found.loop, src, axis, out, found.result)
        assert out.layout.itemtype.char == result_char
        tolerance = EXACT
        if name == 'multiply' and char == 'D':
            tolerance = TOLERANCE['D']
        assert (case[:5], differences(items(out),
                                      decode(result_char, expected),
                                      tolerance)) == (case[:5], [])


def test_accumulate_in_place_and_over_itself():
    found = ufuncs.add.find_reduce(int64)
    a = int_array(range(1, 6))
    reduction.accumulate(found.loop, a, 0, a, int64)
    assert int_items(a) == [1, 3, 6, 10, 15]
    b = int_array(range(1, 6))
    backwards = b.with_(b.offset + 32, strided_view(
        'l', range(5), [5], [-1]).layout)
    reduction.accumulate(found.loop, backwards, 0, b, int64)
    assert int_items(b) == [5, 9, 12, 14, 15]
    empty = int_array([], [3, 0])
    reduction.accumulate(found.loop, empty, 0, empty, int64)
    reduction.accumulate(found.loop, empty, 1, empty, int64)


def test_accumulate_rounds_every_item():
    """float16 is multiplied in float32, int8 divided in int64."""
    src = strided_view('e', [300.0, 300.0, 0.0], [3], [1])
    out = view.empty(src.layout.itemtype, [3])
    found = ufuncs.multiply.find_reduce(src.layout.itemtype)
    reduction.accumulate(found.loop, src, 0, out, found.result)
    assert [str(x) for x in items(out)] == ['300.0', 'inf', 'nan']


# ____________________________________________________________

MASKS = [[1, 0, 1, 1, 0, 1], [0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1],
         [0, 1, 1, 0, 1, 1]]


@pytest.mark.parametrize('bits', MASKS)
@pytest.mark.parametrize('name', ['add', 'subtract', 'multiply', 'maximum'])
@pytest.mark.parametrize('turned', [False, True])
def test_reduce_where(bits, name, turned):
    operation = {'add': lambda x, y: x + y, 'subtract': lambda x, y: x - y,
                 'multiply': lambda x, y: x * y, 'maximum': max}[name]
    values = [3, 1, 4, 1, 2, 6]
    for item in [int64, int8, float64]:
        src = copying.converted(int_array(values, [2, 3]), item)
        mask = int_array(bits, [2, 3], bool_)
        axis = 1
        if turned:
            src, mask, axis = src.transpose(), mask.transpose(), 0
        out = copying.converted(int_array([2, 7]), item)
        loop = ufuncs.BINARY[name].find_reduce_for(item).loop
        reduction.reduce_where(loop, src, [axis], out, mask, item)
        expected = [2, 7]
        for i in range(6):
            if bits[i]:
                expected[i // 3] = operation(expected[i // 3], values[i])
        assert items(out) == expected


def test_reduce_where_the_mask_is_broadcast():
    src = int_array(range(6), [2, 3])
    out = int_array([0])
    mask = int_array([1, 0], [2, 1], bool_)
    loop = ufuncs.add.find_reduce(int64).loop
    reduction.reduce_where(loop, src, [0, 1], out.select(0, 0), mask, int64)
    assert int_items(out) == [3]
    reduction.reduce_where(loop, int_array([], [0]), [0], out.select(0, 0),
                           int_array([], [0], bool_), int64)
    assert int_items(out) == [3]


# ____________________________________________________________

def test_extremes():
    for char, hexed, argmax, argmin in DATA['extremes']:
        a = view_of(char, hexed)
        assert reduction.arg_flat(ufuncs.ARGMAX, 'argmax', a) == argmax
        assert reduction.arg_flat(ufuncs.ARGMIN, 'argmin', a) == argmin


def test_extremes_along_an_axis():
    a = int_array([3, 1, 2, 0, 5, 14, 9, 8, 7, 6, 11, 10], [3, 4])
    out = int_array([0] * 4)
    reduction.arg_reduce(ufuncs.ARGMAX, 'argmax', a, 0, out)
    assert int_items(out) == [2, 1, 2, 2]
    out = int_array([0] * 3)
    reduction.arg_reduce(ufuncs.ARGMIN, 'argmin', a, 1, out)
    assert int_items(out) == [3, 0, 1]
    out = int_array([0] * 4)
    reduction.arg_reduce(ufuncs.ARGMAX, 'argmax', a.transpose(), 1, out)
    assert int_items(out) == [2, 1, 2, 2]
    assert reduction.arg_flat(ufuncs.ARGMAX, 'argmax', a.transpose()) == 4
    out = int_array([7] * 2, [1, 2])
    reduction.arg_reduce(ufuncs.ARGMIN, 'argmin', int_array(
        [2, 1, 5, 6, 5, 0], [1, 3, 2]), 1, out)
    assert int_items(out) == [0, 2]


def test_extremes_of_bools():
    """Foreign memory may hold any byte."""
    a = int_array([0, 2, 3, 0], None, int8)
    a = view.View(a.block, 0, view.empty(bool_, [4]).layout)
    assert reduction.arg_flat(ufuncs.ARGMAX, 'argmax', a) == 1
    assert reduction.arg_flat(ufuncs.ARGMIN, 'argmin', a) == 0
    twos = view.View(a.block, 1, view.empty(bool_, [3]).layout)
    assert reduction.arg_flat(ufuncs.ARGMIN, 'argmin', twos) == 2


def test_extremes_of_nothing():
    empty = int_array([], [0, 2])
    for function in [
            lambda: reduction.arg_flat(ufuncs.ARGMAX, 'argmax', empty),
            lambda: reduction.arg_reduce(ufuncs.ARGMAX, 'argmax', empty, 0,
                                         int_array([0, 0]))]:
        with pytest.raises(ArrayError) as e:
            function()
        assert e.value.msg == "attempt to get argmax of an empty sequence"
    reduction.arg_reduce(ufuncs.ARGMAX, 'argmax', empty, 1, int_array([]))
