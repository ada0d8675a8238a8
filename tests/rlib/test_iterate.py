"""Walks over any shapes, strides, types and overlaps give what the slow and
obvious way gives."""
import random
import pytest
from rlib import copying, iterate, layout as layouts, memory, ufuncs, view
from rlib.errors import ArrayError, VALUE_ERROR
from rlib.iterate import Walk
from rlib.itemtype import float32, float64, int32, int64
from rpython.rtyper.lltypesystem import rffi
from tests.rlib.support import int_array, int_items, offsets_of
from tests.rlib.upper_support import items, strided_view, type_of

pytestmark = pytest.mark.usefixtures('no_leaks')


def add_into(a, b, out, loop_type=None):
    t = loop_type or out.layout.itemtype
    iterate.binary(ufuncs.add.find(t, t).loop, a, b, out)


def visited(walk):
    """The offsets of each operand in the order of the walk."""
    count = len(walk.offsets)
    result = [[] for _ in range(count)]
    while True:
        for k in range(count):
            for i in range(walk.n):
                result[k].append(walk.offsets[k] + i * walk.steps[k])
        if not walk.next():
            return result


def test_a_contiguous_walk_is_one_row():
    for shape, strides in [([2, 3, 4], [96, 32, 8]), ([2, 3], [8, 16]),
                           ([1, 5, 1], [7, 8, 9]), ([], []), ([1, 1], [5, 5]),
                           ([4, 3], [-24, -8])]:
        walk = Walk(shape, [strides, strides], True)
        assert walk.n == layouts.product(shape)
        assert not walk.next()


def test_backwards_only_if_allowed():
    assert visited(Walk([3], [[-8]], False)) == [[0, -8, -16]]
    assert visited(Walk([3], [[-8]], True)) == [[-16, -8, 0]]
    # One operand goes forwards.
    assert visited(Walk([3], [[-8], [4]], True)) == [[0, -8, -16], [0, 4, 8]]
    # One that stays does not mind.
    assert visited(Walk([3], [[-8], [0]], True)) == [[-16, -8, 0], [0, 0, 0]]


def test_the_longer_axis_is_the_inner_one():
    walk = Walk([1000, 3], [[40, 8]], True)
    assert (walk.n, walk.steps) == (1000, [40])
    walk = Walk([1000, 30], [[400, 8]], True)
    assert (walk.n, walk.steps) == (30, [8])
    walk = Walk([5, 3], [[40, 8]], True)
    assert (walk.n, walk.steps) == (3, [8])


def test_every_item_once():
    rnd = random.Random(7)
    for _ in range(200):
        ndim = rnd.randint(0, 4)
        shape = [rnd.choice([1, 2, 3, 9]) for _ in range(ndim)]
        order = list(range(ndim))
        strides_list = []
        for k in range(2):
            rnd.shuffle(order)
            strides = [0] * ndim
            step = 8
            for axis in order:
                strides[axis] = step * rnd.choice([1, 1, -1])
                step *= shape[axis] * rnd.choice([1, 1, 2])
                if rnd.random() < 0.1:
                    strides[axis] = 0
            strides_list.append(strides)
        pairs = sorted(zip(*visited(Walk(shape, strides_list,
                                         rnd.random() < 0.5))))
        expected = [(0, 0)]
        for axis in range(ndim):
            expected = [(a + i * strides_list[0][axis],
                         b + i * strides_list[1][axis])
                        for a, b in expected for i in range(shape[axis])]
        assert pairs == sorted(expected)


# ____________________________________________________________

def random_operand(rnd, shape, chars):
    """A view that broadcasts to `shape`."""
    shape = [n if rnd.random() < 0.8 else 1 for n in shape]
    shape = shape[rnd.choice([0, 0, 0, 1, len(shape)]):]
    return random_view(rnd, shape, chars)


def random_view(rnd, shape, chars):
    order = list(range(len(shape)))
    if rnd.random() < 0.5:
        order.reverse()
    else:
        rnd.shuffle(order)
    strides = [0] * len(shape)
    step = 1
    for axis in order:
        strides[axis] = step * rnd.choice([1, 1, 1, -1])
        step *= shape[axis] * rnd.choice([1, 1, 1, 2])
    values = [rnd.randint(0, 9) for _ in range(max(step, 1))]
    return strided_view(rnd.choice(chars), values, shape, strides)


def broadcast_items(v, shape):
    return items(v.broadcast_to(shape))


@pytest.mark.parametrize('buffer_items', [2, 7, 8192])
def test_any_form_any_type(monkeypatch, buffer_items):
    monkeypatch.setattr(iterate, 'BUFFER_ITEMS', buffer_items)
    rnd = random.Random(buffer_items)
    chars = 'bhildfDB'
    for _ in range(50):
        shape = [rnd.choice([1, 2, 3, 10]) for _ in range(rnd.randint(0, 3))]
        if rnd.random() < 0.1:
            shape.append(0)
        a = random_operand(rnd, shape, chars)
        b = random_operand(rnd, shape, chars)
        out = random_view(rnd, shape, chars)
        expected = [x + y for x, y in zip(broadcast_items(a, shape),
                                          broadcast_items(b, shape))]
        loop_type = type_of(rnd.choice('bild'))
        add_into(a, b, out, loop_type)
        assert items(out) == expected
        iterate.unary(ufuncs.UNARY['square'].find(loop_type).loop, a, out)
        assert items(out) == [x * x for x in broadcast_items(a, shape)]


def test_the_short_way_makes_no_walk(monkeypatch):
    def refuse(*args):
        raise AssertionError
    monkeypatch.setattr(iterate, '_unary_walk', refuse)
    monkeypatch.setattr(iterate, '_binary_walk', refuse)
    a = int_array(range(6), [2, 3])
    out = int_array([0] * 6, [2, 3])
    scalar = int_array([10], [])
    add_into(a, a, out)
    assert int_items(out) == [0, 2, 4, 6, 8, 10]
    add_into(a, scalar, out)
    assert int_items(out) == [10, 11, 12, 13, 14, 15]
    add_into(scalar, a, a)
    assert int_items(a) == [10, 11, 12, 13, 14, 15]
    line = int_array(range(6)).with_(0, strided_view('l', range(9), [3],
                                                     [2]).layout)
    add_into(line, line, line)
    assert int_items(line) == [0, 4, 8]
    add_into(scalar, scalar, scalar)
    assert int_items(scalar) == [20]


# ____________________________________________________________
# Overlap

def shifted(values, offset, shape, strides, itemtype_=int64):
    size = itemtype_.itemsize
    return view.View(values.block, offset * size, layouts.get_layout(
        itemtype_, shape, [s * size for s in strides]))


FORMS = [(0, [10], [1]), (1, [10], [1]), (9, [10], [-1]), (0, [10], [2]),
         (1, [10], [2]), (0, [10], [0]), (5, [10], [0]), (19, [10], [-2]),
         (0, [5, 2], [2, 1]), (0, [5, 2], [1, 5]), (0, [2, 5], [5, 1])]


def test_as_if_read_before_written():
    base = range(100, 120)
    for source in FORMS:
        for target in FORMS:
            if source[1] != target[1] or 0 in target[2]:
                continue
            values = int_array(base)
            a = shifted(values, *source)
            out = shifted(values, *target)
            expected = [x + y for x, y in zip(int_items(a), int_items(out))]
            add_into(a, out, out)
            assert (source, target, int_items(out)) == (source, target,
                                                        expected)
            values = int_array(base)
            a = shifted(values, *source)
            out = shifted(values, *target)
            expected = [x + y for x, y in zip(int_items(out), int_items(a))]
            add_into(out, a, out)
            assert int_items(out) == expected
            values = int_array(base)
            a = shifted(values, *source)
            out = shifted(values, *target)
            expected = int_items(a)
            copying.copy(out, a)
            assert int_items(out) == expected


def test_overlap_between_types():
    values = int_array(range(10))
    halves = shifted(values, 0, [10], [1], int32)
    expected = int_items(halves)
    copying.copy(shifted(values, 0, [10], [1]), halves)
    assert int_items(values) == expected
    values = int_array(range(10))
    copying.copy(shifted(values, 0, [10], [1], int32), values)
    assert int_items(shifted(values, 0, [10], [1], int32)) == range(10)


def test_overlap_of_foreign_memory():
    for size in [10, 11]:
        values = int_array(range(size))
        low = values.block.raw
        foreign = memory.ForeignBlock(rffi.ptradd(low, 8), 72, memory.Owner(),
                                      True)
        a = view.View(foreign, 0, int_array([0] * 9).layout)
        out = values.with_(0, a.layout)
        add_into(a, out, out)
        assert int_items(values) == (range(1, 19, 2) + range(9, size))
        add_into(out, out, a)
        assert int_items(out) == [1] + [2 * k for k in range(1, 17, 2)]


def test_exactly_in_place_needs_no_copy(monkeypatch):
    def refuse(*args):
        raise AssertionError
    monkeypatch.setattr(view, 'empty_like', refuse)
    values = int_array(range(12))
    a = shifted(values, 0, [3, 2], [4, 1])
    add_into(a, a, a)
    assert int_items(values) == [0, 2, 2, 3, 8, 10, 6, 7, 16, 18, 10, 11]


def test_output_of_the_wrong_shape():
    for a, out in [(int_array([1, 2], [2]), int_array([0] * 3, [3])),
                   (int_array([1, 2], [2]), int_array([0], [1])),
                   (int_array([1, 2], [2, 1]), int_array([0] * 2, [2])),
                   (int_array([1, 2], [1, 2]), int_array([], [0, 2]))]:
        if out.layout.size == 0:
            continue
        with pytest.raises(ArrayError) as e:
            add_into(a, a, out)
        assert e.value.kind == VALUE_ERROR
        with pytest.raises(ArrayError):
            copying.copy(out, a)
    with pytest.raises(ArrayError) as e:
        copying.copy(int_array([0], [1]), int_array([1, 2], [2]))
    assert e.value.msg == ("non-broadcastable output operand with shape (1,) "
                           "doesn't match the broadcast shape (2,)")


# ____________________________________________________________
# Copying and filling

def test_fill():
    for form in FORMS:
        if 0 in form[2]:
            continue
        values = int_array([0] * 20)
        v = shifted(values, *form)
        copying.fill_int(v, 7)
        written = [offset // 8 for offset in offsets_of(v)]
        assert int_items(values) == [7 if k in written else 0
                                     for k in range(20)]


@pytest.mark.parametrize('char', list('?bBhHiIlLefdFD'))
def test_fill_any_type(char):
    t = type_of(char)
    v = view.zeros(t, [5])
    copying.fill_int(v, 1)
    assert items(v) == [1] * 5
    copying.fill_bool(v, False)
    assert items(v) == [0] * 5
    copying.fill_float(v, 1.0)
    assert items(v) == [1] * 5
    copying.fill_complex(v, 0.0, 0.0)
    assert items(v) == [0] * 5
    copying.fill_uint(view.zeros(t, [0]), 3)
    v = view.zeros(t, [2, 5]).transpose()
    copying.fill_uint(v, 1)
    assert items(v) == [1] * 10


def test_copies():
    a = int_array(range(6), [2, 3]).transpose()
    b = copying.contiguous(a)
    assert b.layout.c_contiguous and int_items(b) == int_items(a)
    c = copying.converted(a, float32)
    assert c.layout.f_contiguous and items(c) == [0, 3, 1, 4, 2, 5]
    d = view.zeros(float64, [2, 3])
    copying.copy(d, int_array([7, 8, 9], [3]))
    assert items(d) == [7, 8, 9] * 2
