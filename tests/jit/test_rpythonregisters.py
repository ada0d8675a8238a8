"""What lies in which register: results, moves between registers, and where loops begin."""
import pytest
from rpython.jit.backend.x86.assembler import Assembler386
from rpython.jit.backend.x86.regloc import RegLoc
from rpython.jit.metainterp.history import TargetToken
from rpython.rlib.longlong2float import float2longlong
from minipy import rpythonregisters
from minipy.jitoptions import settings
from tests.jit.cpusupport import Machine

rpythonregisters.install()


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def moves(monkeypatch):
    """The moves from one register to another that are written."""
    found = []
    write = Assembler386.regalloc_mov.im_func

    def regalloc_mov(self, from_loc, to_loc):
        if isinstance(from_loc, RegLoc) and isinstance(to_loc, RegLoc):
            found.append((from_loc, to_loc))
        write(self, from_loc, to_loc)

    monkeypatch.setattr(Assembler386, 'regalloc_mov', regalloc_mov)
    return found


def loop_of(operations, result):
    """`operations` in a loop of three turns, the first of which brings all values into registers."""
    lines = ['[i0, i1, i2, f0, f1]', 'label(i0, i1, i2, f0, f1, descr=again)'] + operations + [
        'i90 = int_sub(i0, 1)', 'i91 = int_gt(i90, 0)', 'guard_true(i91, descr=left) [%s]' % result,
        'jump(i90, i1, i2, f0, f1, descr=again)']
    return '\n'.join(lines)


def moves_without(machine, moves, monkeypatch, source, args, ending):
    """How many moves are spared; the loop ends the same way with and without."""
    assert machine.run(source, *args) == ending
    few = len(moves)
    del moves[:]
    monkeypatch.setattr(settings, 'spare_moves', 0)
    machine.namespace['again'] = TargetToken()
    assert machine.run(source, *args) == ending
    return len(moves) - few


@pytest.mark.parametrize('operation, result', [('float_mul', 1.5 * 2.5 - 1.5), ('float_add', 2.5)])
def test_a_float_that_is_needed_later_stays_where_it_is(machine, moves, monkeypatch, operation, result):
    source = loop_of(['f8 = float_sub(f0, 1.0)', 'f2 = float_add(f8, 1.0)', 'f3 = %s(f8, f2)' % operation,
                      'f4 = float_sub(f3, f8)', 'i5 = convert_float_bytes_to_longlong(f4)'], 'i5')
    ending = (2, float2longlong(result))
    assert moves_without(machine, moves, monkeypatch, source, (3, 0, 0, 2.5, 0.5), ending) > 0


@pytest.mark.parametrize('operation, result', [
    ('int_mul(i1, 960)', 4800), ('int_mul(i1, -8)', -40), ('int_mul(i1, 17179869184)', 5 << 34), ('int_lshift(i1, 1)', 10),
    ('int_lshift(i1, 2)', 20), ('int_mul(i1, i2)', 35), ('int_lshift(i1, i2)', 640)])
def test_an_integer_that_is_needed_later(machine, operation, result):
    source = loop_of(['i4 = ' + operation, 'i5 = int_mul(i4, 100)', 'i6 = int_add(i5, i1)'], 'i6')
    assert machine.run(source, 3, 5, 7, 0.0, 0.0) == (2, 100 * result + 5)


@pytest.mark.parametrize('operation, result', [('int_mul(i4, 960)', 5766), ('int_lshift(i4, 1)', 18)])
def test_an_integer_that_is_needed_later_stays_where_it_is(machine, moves, monkeypatch, operation, result):
    source = loop_of(['i4 = int_add(i1, 1)', 'i6 = ' + operation, 'i7 = int_add(i6, i4)'], 'i7')
    assert moves_without(machine, moves, monkeypatch, source, (3, 5, 7, 0.0, 0.0), (2, result)) > 0


def test_a_loop_begins_at_a_line_of_the_cache(machine):
    for length in range(8):
        # so that the loop begins somewhere else each time
        lines = ['[i0, i1]']
        for k in range(11, 11 + length):
            lines += ['i%d = int_add(i0, i1)' % k, 'guard_true(i%d, descr=left) [i1]' % k]
        lines += ['label(i0, i1, descr=again)', 'i9 = int_sub(i0, 1)', 'i10 = int_gt(i9, 0)',
                  'guard_true(i10, descr=left_again) [i1]', 'jump(i9, i1, descr=again)']
        machine.namespace['again'] = TargetToken()
        assert machine.run('\n'.join(lines), 3, 5) == (3, 5)
        assert machine.namespace['again']._ll_loop_code % rpythonregisters.CACHE_LINE == 0
