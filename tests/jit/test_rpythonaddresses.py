"""Loads and stores with folded addresses: which operations are left, and what the processor makes of them."""
import pytest
from rpython.rtyper.lltypesystem import lltype, rffi
from minipy import rpythonaddresses
from tests.jit.cpusupport import INTS, Machine

rpythonaddresses.install()

LENGTH = 32


@pytest.fixture(scope='module')
def machine():
    return Machine()


@pytest.yield_fixture
def items():
    """0, 10, 20, ..."""
    array = lltype.malloc(INTS, LENGTH, flavor='raw')
    for i in range(LENGTH):
        array[i] = 10 * i
    yield array
    lltype.free(array, flavor='raw')


def memory_operations(machine, source):
    """The loads and stores that reach the backend, with their constants."""
    found = []
    for op in machine.rewritten(source):
        if op.getopname().startswith('gc_'):
            found.append((op.getopname(), [arg.getint() for arg in op.getarglist() if arg.is_constant()]))
    return found


def result_of(machine, source, array, *args):
    identifier, value = machine.run(source, rffi.cast(lltype.Signed, array), *args)
    return value


ADDED_AND_SHIFTED = """
    [i0, i1]
    i2 = int_add(i1, 3)
    i3 = int_lshift(i2, 3)
    i4 = raw_load_i(i0, i3, descr=ints)
    finish(i4, descr=done)
"""


def test_an_index_times_8_and_a_constant(machine, items):
    assert memory_operations(machine, ADDED_AND_SHIFTED) == [('gc_load_indexed_i', [8, 24, -8])]
    assert result_of(machine, ADDED_AND_SHIFTED, items, 5) == 80


def test_a_sum_of_two_registers(machine, items):
    source = """
        [i0, i1]
        i2 = int_lshift(i1, 3)
        i3 = int_add(i0, i2)
        i4 = raw_load_i(i3, -16, descr=ints)
        finish(i4, descr=done)
    """
    assert memory_operations(machine, source) == [('gc_load_indexed_i', [8, -16, -8])]
    assert result_of(machine, source, items, 5) == 30


def test_a_store(machine, items):
    source = """
        [i0, i1]
        i2 = int_sub(i1, 2)
        i3 = int_lshift(i2, 3)
        raw_store(i0, i3, i1, descr=ints)
        finish(i1, descr=done)
    """
    assert memory_operations(machine, source) == [('gc_store_indexed', [8, -16, 8])]
    result_of(machine, source, items, 5)
    assert [items[i] for i in range(6)] == [0, 10, 20, 5, 40, 50]


def test_a_shift_in_front_of_the_label_stays_there(machine, items):
    """Behind the label i1 is not alive any more."""
    source = """
        [i0, i1]
        i2 = int_lshift(i1, 3)
        i9 = int_add(i1, 0)
        label(i0, i2, descr=again)
        i4 = raw_load_i(i0, i2, descr=ints)
        i5 = int_add(i2, 8)
        i6 = int_lt(i5, 80)
        guard_false(i6, descr=left) [i4]
        finish(i4, descr=done)
    """
    assert memory_operations(machine, source)[0] == ('gc_load_indexed_i', [1, 0, -8])
    assert result_of(machine, source, items, 11) == 110


def test_an_index_times_16(machine, items):
    """The load takes a part of the shift; what is left is made once for both."""
    source = """
        [i0, i1]
        i2 = int_lshift(i1, 4)
        i3 = int_add(i2, 8)
        i4 = raw_load_i(i0, i2, descr=ints)
        i5 = raw_load_i(i0, i3, descr=ints)
        i6 = int_mul(i4, 1000)
        i7 = int_add(i6, i5)
        finish(i7, descr=done)
    """
    assert memory_operations(machine, source) == [('gc_load_indexed_i', [8, 0, -8]), ('gc_load_indexed_i', [8, 8, -8])]
    shifts = [op.getarg(1).getint() for op in machine.rewritten(source) if op.getopname() == 'int_lshift']
    assert shifts == [4, 1]         # of the first one nobody asks for the result: the backend leaves it out
    assert result_of(machine, source, items, 5) == 100110


def test_shifts_that_no_address_has(machine, items):
    source = """
        [i0, i1]
        i2 = int_lshift(i1, 2)
        i3 = int_add(i2, 1)
        i5 = int_lshift(i3, 2)
        i4 = raw_load_i(i0, i5, descr=ints)
        finish(i4, descr=done)
    """
    # what is added is, the second shift is not
    assert memory_operations(machine, source) == [('gc_load_indexed_i', [4, 4, -8])]
    assert result_of(machine, source.replace('i2, 1)', 'i2, 2)'), items, 1) == 30


def test_constants_that_no_address_has(machine):
    source = """
        [i0, i1]
        i2 = int_add(i1, %d)
        i3 = int_lshift(i2, 3)
        i4 = raw_load_i(i0, i3, descr=ints)
        finish(i4, descr=done)
    """
    assert memory_operations(machine, source % 2 ** 27) == [('gc_load_indexed_i', [8, 2 ** 30, -8])]
    for large in (2 ** 28, -2 ** 40, 2 ** 62):
        assert memory_operations(machine, source % large) == [('gc_load_indexed_i', [8, 0, -8])]


def test_switched_off(machine, monkeypatch):
    monkeypatch.setattr(rpythonaddresses.settings, 'fold_addresses', 0)
    assert memory_operations(machine, ADDED_AND_SHIFTED) == [('gc_load_indexed_i', [1, 0, -8])]
