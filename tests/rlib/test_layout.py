import random
import pytest
from rlib import errors, itemtype, layout
from tests.rlib.support import interpret, load_data, outcome

DATA = load_data('views.json')


def offsets(shape, strides):
    result = [0]
    for n, stride in zip(shape, strides):
        result = [offset + i * stride for offset in result for i in range(n)]
    return result


# ____________________________________________________________

def test_checked_size():
    assert layout.checked_size([], 8) == 1
    assert layout.checked_size([2, 3], 8) == 6
    assert layout.checked_size([2, 0, 3], 8) == 0


TOO_BIG = ("ValueError: array is too big; `arr.size * arr.dtype.itemsize` is "
           "larger than the maximum possible size.")


@pytest.mark.parametrize('shape,message', [
    ([-1], "ValueError: negative dimensions are not allowed"),
    ([0, -1], "ValueError: negative dimensions are not allowed"),
    ([2 ** 62, 2 ** 62], TOO_BIG),
    ([2 ** 60], TOO_BIG),
    ([2 ** 62, 0], TOO_BIG),
    ([0, 2 ** 62, 4], TOO_BIG),
    ([1] * 65, "ValueError: maximum supported dimension for an ndarray is "
               "currently 64, found 65")])
def test_checked_size_refuses(shape, message):
    assert outcome(layout.checked_size, shape, 8) == [None, message]


def test_strides():
    assert layout.c_strides([2, 3, 4], 8) == [96, 32, 8]
    assert layout.f_strides([2, 3, 4], 8) == [8, 16, 48]
    assert layout.c_strides([2, 0, 4], 8) == [32, 32, 8]
    assert layout.f_strides([2, 0, 4], 8) == [8, 16, 16]
    assert layout.c_strides([], 8) == []


def test_like_strides():
    for shape, strides, expected in [
            ([2, 3], [48, 16], [24, 8]), ([2, 3], [8, 16], [8, 16]),
            ([2, 3, 4], [8, 64, 16], [8, 64, 16]),
            ([2, 3], [-24, -8], [24, 8]), ([3, 3], [8, 8], [24, 8]),
            ([], [], [])]:
        assert layout.like_strides(shape, strides, 8) == expected


def test_axis_order():
    assert layout.axis_order([8, 64, -16]) == [1, 2, 0]
    assert layout.axis_order([8, 8, 8]) == [0, 1, 2]
    assert layout.axis_order([]) == []


def test_nested_order():
    for shape, strides_list, expected in [
            ([2, 3], [[24, 8]], [0, 1]),
            ([2, 3], [[8, 16]], [1, 0]),
            ([2, 3], [[-8, 16]], [1, 0]),
            # operands that disagree, or have no say: C order
            ([2, 3], [[8, 16], [24, 8]], [0, 1]),
            ([2, 3], [[0, 8]], [0, 1]),
            ([1, 3], [[8, 16]], [0, 1]),
            ([2, 3], [[0, 8], [8, 16]], [1, 0]),
            ([4, 2, 3], [[8, 96, 32]], [1, 2, 0])]:
        order = layout.nested_order(shape, strides_list)
        assert order == expected
    assert layout.strides_in_order([4, 2, 3], [1, 2, 0], 8) == [8, 96, 32]


@pytest.mark.parametrize('shape,strides,c,f', [
    ([], [], True, True), ([3], [8], True, True), ([3], [16], False, False),
    ([1], [16], True, True), ([0], [16], True, True),
    ([2, 3], [24, 8], True, False), ([2, 3], [8, 16], False, True),
    ([2, 1], [8, 99], True, True), ([1, 2], [99, 8], True, True),
    ([2, 1, 3], [24, 0, 8], True, False), ([2, 0], [5, 5], True, True),
    ([3], [-8], False, False)])
def test_contiguity(shape, strides, c, f):
    assert layout.is_c_contiguous(shape, strides, 8) == c
    assert layout.is_f_contiguous(shape, strides, 8) == f


# ____________________________________________________________

def test_axes():
    assert layout.normalize_axis(-1, 3) == 2
    assert layout.normalize_axis(0, 3) == 0
    assert outcome(layout.normalize_axis, 3, 2) == [
        None, "AxisError: axis 3 is out of bounds for array of dimension 2"]
    assert outcome(layout.normalize_axis, -3, 2) == [
        None, "AxisError: axis -3 is out of bounds for array of dimension 2"]
    assert outcome(layout.normalize_axis_named, 3, 2, 'axis2') == [
        None, "AxisError: axis2: axis 3 is out of bounds for array of "
              "dimension 2"]
    assert layout.normalize_axes([-1, 0], 3) == [2, 0]
    assert outcome(layout.normalize_axes, [0, -3], 3) == [
        None, "ValueError: duplicate value in 'axis'"]
    assert layout.normalize_permutation([-1, 0, 1], 3) == [2, 0, 1]
    assert outcome(layout.normalize_permutation, [0], 2) == [
        None, "ValueError: axes don't match array"]
    assert outcome(layout.normalize_permutation, [0, 0], 2) == [
        None, "ValueError: repeated axis in transpose"]


# ____________________________________________________________

@pytest.mark.parametrize('shapes,expected,error', DATA['broadcast'])
def test_broadcast(shapes, expected, error):
    got = outcome(layout.broadcast_many, shapes)
    if error and len(shapes) != 2:
        # Of more than two operands NumPy names two; here all are named.
        assert got == [None, "ValueError: operands could not be broadcast "
                             "together with shapes "
                             + errors.format_shapes(shapes)]
        return
    assert got == [expected, error]
    if len(shapes) == 2:
        assert outcome(layout.broadcast_shapes, *shapes) == [expected, error]
    if not error:
        for shape in shapes:
            assert layout.can_broadcast_to(shape, expected)
            strides = layout.c_strides(shape, 8)
            wide = layout.broadcast_strides(shape, strides, expected)
            assert len(wide) == len(expected)
            assert set(offsets(expected, wide)) <= set(offsets(shape, strides))


def test_broadcast_strides():
    assert layout.broadcast_strides([3, 1], [8, 8], [2, 3, 4]) == [0, 8, 0]
    assert layout.broadcast_strides([], [], [2]) == [0]
    assert not layout.can_broadcast_to([2], [3])
    assert not layout.can_broadcast_to([1, 1], [3])
    assert not layout.can_broadcast_to([3], [1])
    assert layout.can_broadcast_to([1], [0])


# ____________________________________________________________

@pytest.mark.parametrize('source,new,order,expected,error', DATA['reshape'])
def test_reshape(source, new, order, expected, error):
    shape, strides = source[:2]

    def reshape():
        wanted = layout.resolve_shape(layout.product(shape), new)
        if order == 'F':
            result = layout.reshape_strides(
                shape[::-1], strides[::-1], wanted[::-1], 2)
            return wanted, result and result[::-1]
        return wanted, layout.reshape_strides(shape, strides, wanted, 2)
    got, got_error = outcome(reshape)
    assert got_error == error
    if error:
        return
    got_shape, got_strides = got
    if expected == 'copy':
        assert got_strides is None
        return
    assert got_shape == expected[0]
    for n, a, b in zip(got_shape, got_strides, expected[1]):
        assert a == b or n == 1 or layout.product(got_shape) == 0


# ____________________________________________________________

def test_merge_axes():
    merge = layout.merge_axes
    assert merge([2, 3, 4], [[96, 32, 8]]) == ([24], [[8]])
    assert merge([2, 3, 4], [[96, 32, 8], [0, 0, 0]]) == ([24], [[8], [0]])
    assert merge([2, 3, 4], [[96, 32, 8], [24, 8, 0]]) == (
        [6, 4], [[32, 8], [8, 0]])
    assert merge([2, 1, 4], [[32, 5, 8]]) == ([8], [[8]])
    assert merge([1, 1], [[5, 8]]) == ([1], [[0]])
    assert merge([], [[], []]) == ([1], [[0], [0]])
    assert merge([4], []) == ([4], [])
    assert merge([3, 4], [[8, 24]]) == ([3, 4], [[8, 24]])


def test_merging_keeps_the_walk():
    rnd = random.Random(9)
    for _ in range(300):
        ndim = rnd.randint(0, 5)
        shape = [rnd.choice([1, 2, 3]) for _ in range(ndim)]
        strides_list = []
        for _ in range(rnd.randint(1, 3)):
            strides = layout.c_strides(shape, 1)
            for i in range(ndim):
                if rnd.random() < 0.2:
                    strides[i] = rnd.choice([0, 5, -1])
            strides_list.append(strides)
        new_shape, new_list = layout.merge_axes(shape, strides_list)
        for old, new in zip(strides_list, new_list):
            assert offsets(shape, old) == offsets(new_shape, new)


# ____________________________________________________________

def is_lasting(a):
    return isinstance(a, layout.LastingLayout)


@pytest.fixture
def table(monkeypatch):
    fresh = layout._LayoutTable()
    monkeypatch.setattr(layout, '_table', fresh)
    return fresh


@pytest.mark.parametrize('shape', [[], [3], [2, 3], [2, 3, 4], [1, 2, 3, 4]])
def test_layouts_are_interned(table, shape):
    strides = layout.c_strides(shape, 8)
    a = layout.get_layout(itemtype.float64, shape, strides)
    assert layout.get_layout(itemtype.float64, shape[:], strides[:]) is a
    assert layout.get_layout(itemtype.int64, shape, strides) is not a
    assert a.shape == shape
    assert a.strides == strides
    assert a.itemtype is itemtype.float64
    assert a.ndim == len(shape)
    assert a.size == layout.product(shape)
    assert a.nbytes() == a.size * 8
    assert a.c_contiguous
    assert is_lasting(a)
    assert layout.c_layout(itemtype.float64, shape) is a
    f = layout.f_layout(itemtype.float64, shape)
    assert f.f_contiguous
    assert (f is a) == (len(shape) < 2)


def test_lasting_layouts_are_few_and_stay(table):
    made = [layout.c_layout(itemtype.int8, [n])
            for n in range(layout.limits.promotable)]
    assert all(is_lasting(l) for l in made)
    # The limit counts per item type and number of dimensions.
    assert is_lasting(layout.c_layout(itemtype.int16, [3]))
    assert is_lasting(layout.c_layout(itemtype.int8, [3, 3]))
    late = layout.c_layout(itemtype.int8, [1000])
    assert not is_lasting(late)
    assert layout.c_layout(itemtype.int8, [1000]) is late
    for n in range(2000, 2000 + 3 * layout.TABLE_SIZE):
        assert layout.c_layout(itemtype.int8, [n]).shape == [n]
    assert len(table.entries) == layout.TABLE_SIZE
    for n in range(layout.limits.promotable):
        assert layout.c_layout(itemtype.int8, [n]) is made[n]


def test_a_full_neighbourhood_still_works(table):
    """Where only lasting layouts could be replaced, none is."""
    slot = layout._hash(itemtype.int8, [7], [1])
    for probe in range(layout.PROBES):
        k = (slot + probe) % layout.TABLE_SIZE
        table.entries[k] = layout.LastingLayout(itemtype.int8, [-5 - probe],
                                                [0])
    entries = table.entries[:]
    a = layout.c_layout(itemtype.int8, [7])
    assert a.shape == [7]
    assert not is_lasting(a)
    assert table.entries == entries


def test_interpret():
    def f(n):
        a = layout.c_layout(itemtype.float32, [n, 3])
        b = layout.f_layout(itemtype.by_num(n), [n, n, 2, n])
        shape = layout.broadcast_many([a.shape, [4, 1, 1], [0] * 0])
        strides = layout.reshape_strides(a.shape, a.strides,
                                         layout.resolve_shape(a.size, [-1]), 4)
        if strides is None:
            return -1
        merged, _ = layout.merge_axes(b.shape, [b.strides, b.strides])
        try:
            layout.checked_size([n, 1 << 62], 8)
        except errors.ArrayError as e:
            n += len(e.msg)
        same = int(layout.c_layout(itemtype.float32, [3, 3]) is a)
        return (layout.product(shape) * 1000 + b.strides[3] +
                layout.like_strides(a.shape, a.strides, 2)[0] +
                strides[0] * 10000 + len(merged) * 100000 + n +
                same * 1000000 + layout.normalize_axes([-1, 0], 2)[0])
    for n in (3, 5):
        assert interpret(f, [n]) == f(n)
