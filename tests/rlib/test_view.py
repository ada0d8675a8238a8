import gc
import pytest
from rpython.rlib.objectmodel import keepalive_until_here
from rlib import errors, itemtype, layout, memory, view
from rlib.overlap import OVERLAP_NO, OVERLAP_YES
from tests.rlib.support import check_form, int_array, int_items, interpret, load_data, outcome

pytestmark = pytest.mark.usefixtures('no_leaks')

DATA = load_data('views.json')


def made(dtype, form):
    """A view over memory of the right size with the given form."""
    shape, strides, offset = form[:3]
    t = itemtype.by_name(dtype)
    block = memory.alloc(4 ** 4 * 16, True)
    return view.View(block, offset, layout.get_layout(t, shape, strides))


def apply(v, what, args):
    if what == 'T':
        return v.transpose()
    if what == 'axes':
        return v.permute_axes(args)
    if what == 'swap':
        return v.swapaxes(*args)
    if what == 'diag':
        return v.diagonal(*args)
    if what == 'squeeze':
        return v.squeeze()
    if what == 'squeeze1':
        return v.squeeze_axes(args)
    if what == 'expand':
        return v.expand_dims(args[0])
    if what == 'real':
        return v.real()
    if what == 'imag':
        return v.imag()
    if what == 'view':
        return v.reinterpret(itemtype.by_name(args[0]))
    assert what == 'broadcast'
    return v.broadcast_to(args)


@pytest.mark.parametrize('dtype,form,what,args,expected,error', DATA['views'])
def test_views_are_numpys(dtype, form, what, args, expected, error):
    v = made(dtype, form)
    got, got_error = outcome(apply, v, what, args)
    assert got_error == error
    if not error:
        assert got.layout.itemtype.name == expected[0]
        check_form(got, expected[1:])
        assert got.block is v.block


@pytest.mark.parametrize('source,new,order,expected,error', DATA['reshape'])
def test_reshape(source, new, order, expected, error):
    v = made('int16', source)
    got, got_error = outcome(v.reshape, new, order == 'F')
    assert got_error == error
    if expected == 'copy':
        assert got is None
    elif not error:
        check_form(got, expected)


# ____________________________________________________________

def test_wrap_index():
    for size in (0, 1, 3):
        for i in range(-5, 6):
            if -size <= i < size:
                assert view.wrap_index(i, 0, size) == range(size)[i]
            else:
                assert outcome(view.wrap_index, i, 1, size) == [
                    None, "IndexError: index %d is out of bounds for axis 1 "
                          "with size %d" % (i, size)]
    for i in (-2 ** 63, 2 ** 63 - 1, -2 ** 63 + 2):
        assert outcome(view.wrap_index, i, 0, 3)[0] is None


def item(v, place):
    address, delta = place
    value = v.layout.itemtype.load_int(address, delta)
    keepalive_until_here(v.block)
    return value


def test_places():
    v = int_array(range(24), [2, 3, 4]).transpose()
    assert v.layout.shape == [4, 3, 2]
    for i in range(-4, 4):
        for j in range(-3, 3):
            for k in range(-2, 2):
                expected = (k % 2) * 12 + (j % 3) * 4 + i % 4
                assert item(v, v.place_n([i, j, k])) == expected
    row = v.select(0, 1)
    assert item(row, row.place_2(2, 1)) == 12 + 8 + 1
    assert item(row, row.place_n([2, 1])) == 12 + 8 + 1
    line = row.select(1, 0)
    assert int_items(line) == [1, 5, 9]
    assert item(line, line.place_1(-1)) == 9


def test_fewer_indices_than_dimensions_give_the_first_item():
    v = int_array(range(24), [2, 3, 4])
    assert item(v, v.place_1(1)) == 12
    assert item(v, v.place_2(1, 1)) == 16
    assert item(v, v.place_n([])) == 0


def test_errors_of_places():
    v = int_array(range(6), [2, 3])
    assert outcome(v.place_2, 2, 0) == [
        None, "IndexError: index 2 is out of bounds for axis 0 with size 2"]
    assert outcome(v.place_2, 0, -4) == [
        None, "IndexError: index -4 is out of bounds for axis 1 with size 3"]
    assert outcome(v.place_n, [0, 0, 0]) == [
        None, "IndexError: too many indices for array: array is "
              "2-dimensional, but 3 were indexed"]
    w = v.select(0, 0)
    assert outcome(w.place_2, 0, 0)[1].startswith('IndexError: too many')
    w = w.select(0, 0)
    assert outcome(w.place_1, 0)[1].startswith('IndexError: too many')
    assert outcome(v.place_n, [0, 3])[1].startswith('IndexError: index 3')


def test_items():
    v = view.zeros(itemtype.complex64, [2])
    v.store_complex(8, 1.5, -2.5)
    assert v.load_complex(8) == (1.5, -2.5)
    assert v.imag().load_float(12) == -2.5
    assert v.load_bool(8) and not v.load_bool(0)
    v.real().store_float(8, 7.0)
    assert v.load_complex(8) == (7.0, -2.5)
    w = v.reinterpret(itemtype.uint8)
    w.store_int(0, 300)
    assert w.load_int(0) == 44
    u = view.zeros(itemtype.float64, [1])
    u.store_uint(0, -1)
    assert u.load_float(0) == 2.0 ** 64
    u.store_bool(0, True)
    assert u.load_float(0) == 1.0


# ____________________________________________________________

def test_new_views():
    v = view.zeros(itemtype.int16, [2, 3])
    assert int_items(v) == [0] * 6
    assert v.layout.strides == [6, 2]
    assert view.empty(itemtype.int16, [2, 3], True).layout.strides == [2, 4]
    assert view.empty(itemtype.int16, []).layout.size == 1
    assert view.empty(itemtype.int16, [3, 0]).layout.size == 0
    like = view.empty_like(v.transpose(), itemtype.float64)
    assert like.layout.shape == [3, 2]
    assert like.layout.strides == [8, 24]
    assert (v.itemtype(), v.shape(), v.strides(), v.ndim(), v.size()) == (
        itemtype.int16, [2, 3], [6, 2], 2, 6)


def test_new_view_refuses():
    assert outcome(view.zeros, itemtype.int8, [-1])[1] == (
        "ValueError: negative dimensions are not allowed")
    assert outcome(view.zeros, itemtype.float64, [2 ** 60])[1].startswith(
        "ValueError: array is too big")
    assert outcome(view.zeros, itemtype.int8, [2 ** 63 - 1]) == [
        None, "MemoryError: Unable to allocate 8.00 EiB for an array with "
              "shape (9223372036854775807,) and data type int8"]


def test_a_view_keeps_the_block_and_nothing_more():
    v = int_array(range(6), [2, 3])
    block = v.block
    w = v.transpose()
    del v
    gc.collect()
    assert int_items(w) == [0, 3, 1, 4, 2, 5]
    assert w.block is block


def test_overlap():
    v = int_array(range(24), [4, 6])
    w = v.transpose()
    assert view.overlap(v, w) == OVERLAP_YES
    assert view.overlap(v, int_array(range(24))) == OVERLAP_NO
    assert view.overlap(v.select(1, 0), v.select(1, 1)) == OVERLAP_NO
    c = view.zeros(itemtype.complex128, [3, 3])
    assert view.overlap(c.real(), c.imag()) == OVERLAP_NO
    assert view.overlap(c.real(), c) == OVERLAP_YES
    # Two blocks over the same memory.
    lender = memory.ForeignBlock(v.block.raw, 192, memory.Owner(), True)
    other = view.View(lender, 8, layout.c_layout(itemtype.int64, [2]))
    assert view.overlap(v, other) == OVERLAP_YES
    assert view.overlap(v.select(1, 0), other) == OVERLAP_NO


def test_interpret():
    def f(n):
        v = view.zeros(itemtype.float64, [3, n])
        address, delta = v.place_2(1, -1)
        itemtype.float64.store_float(address, delta, 5.0)
        w = v.transpose().swapaxes(0, 1)
        address, delta = w.place_n([1, n - 1])
        result = itemtype.float64.load_float(address, delta)
        keepalive_until_here(v.block)
        result += v.diagonal().size() * 10
        r = v.reshape([n, -1])
        if r is None:
            return -1.0
        r = r.expand_dims(0).squeeze().broadcast_to([2, n, 3])
        r = r.reinterpret(itemtype.int32).real()
        if r.imag() is not None:
            return -2.0
        r = r.squeeze_axes([0] * 0).select(0, 0)
        if v.transpose().reshape([n * 3]) is None:
            result += 100
        result += 1000 * view.overlap(v, r)
        result += 10000 * view.empty_like(v, itemtype.int8).size()
        result += v.place_1(1)[1] + v.expand_dims(0).step(1, 2)
        try:
            v.place_2(1, n)
        except errors.ArrayError as e:
            result += len(e.msg)
        try:
            v.permute_axes([0, 1, 2])
        except errors.ArrayError as e:
            result += len(e.msg)
        return result
    assert interpret(f, [4]) == f(4)
