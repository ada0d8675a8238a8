"""Selections: the operations that reach the backend, and what the processor makes of them."""
import sys
import pytest
from rpython.jit.codewriter.effectinfo import EffectInfo
from rpython.jit.metainterp.test.support import LLJitMixin
from rpython.rlib import jit
from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import lltype
from rpython.rlib.longlong2float import float2longlong
from minipy import rpythonregisters, rpythonselect
from minipy.selection import select_float, select_int
from tests.jit.cpusupport import Machine

rpythonselect.install()
rpythonregisters.install()

SIGNED = lltype.Signed
FLOAT = lltype.Float


def never_called(condition, x, y):
    raise AssertionError("a selection is no call")


@pytest.fixture(scope='module')
def machine():
    machine = Machine()
    effect = EffectInfo([], [], [], [], [], [], EffectInfo.EF_ELIDABLE_CANNOT_RAISE, rpythonselect.OS_SELECT)
    for name, TYPE in (('int', SIGNED), ('float', FLOAT)):
        FUNC = lltype.FuncType([SIGNED, TYPE, TYPE], TYPE)
        machine.namespace['select_' + name] = llhelper(lltype.Ptr(FUNC), never_called)
        machine.namespace[name + 's_to_' + name] = machine.cpu.calldescrof(FUNC, FUNC.ARGS, TYPE, effect)
    return machine


def names(machine, source):
    return [op.getopname() for op in machine.rewritten(source) if op.getopname() not in ('label', 'finish')]


NUMBERS = [0, 1, -1, 7, sys.maxint, -sys.maxint - 1]
FLOATS = [0.0, -0.0, 1.5, -2.5, float('inf'), float('-inf'), float('nan')]


def int_selection(comparison, x, y):
    return """
        [i0, i1]
        i2 = %s(i0, i1)
        i3 = call_i(ConstClass(select_int), i2, %s, %s, descr=ints_to_int)
        finish(i3, descr=done)
    """ % (comparison, x, y)


INT_ORDERS = {'int_lt': lambda a, b: a < b, 'int_le': lambda a, b: a <= b, 'int_gt': lambda a, b: a > b,
              'int_ge': lambda a, b: a >= b, 'int_eq': lambda a, b: a == b}


@pytest.mark.parametrize('comparison', sorted(INT_ORDERS))
@pytest.mark.parametrize('turned', [False, True])
def test_one_of_two_integers(machine, comparison, turned):
    source = int_selection(comparison, *(['i1', 'i0'] if turned else ['i0', 'i1']))
    compares_itself = comparison != 'int_eq'
    assert names(machine, source) == (['call_i'] if compares_itself else [comparison, 'call_i'])
    for a in NUMBERS:
        for b in NUMBERS:
            x, y = (b, a) if turned else (a, b)
            assert machine.run(source, a, b) == (1, x if INT_ORDERS[comparison](a, b) else y)


@pytest.mark.parametrize('x, y', [('i2', '40'), ('40', 'i2'), ('40', '50'), ('i1', 'i2'), ('i2', 'i2'), ('i0', 'i1')])
@pytest.mark.parametrize('later', ['i3', 'i0', 'i1', 'i2'])
def test_integers_that_are_not_compared(machine, x, y, later):
    """Whatever is needed later, each value is in its place."""
    source = """
        [i0, i1, i2]
        i4 = int_lt(i0, i1)
        i3 = call_i(ConstClass(select_int), i4, %s, %s, descr=ints_to_int)
        i5 = int_mul(i3, 1000)
        i6 = int_add(i5, %s)
        finish(i6, descr=done)
    """ % (x, y, later)
    for values in ((1, 2, 3), (2, 1, 3)):
        known = {'40': 40, '50': 50, 'i0': values[0], 'i1': values[1], 'i2': values[2]}
        known['i3'] = known[x] if values[0] < values[1] else known[y]
        assert machine.run(source, *values) == (1, 1000 * known['i3'] + known[later])


def test_a_condition_that_became_a_constant(machine):
    for condition, result in ((1, 4), (0, 5)):
        source = """
            [i0, i1]
            i3 = call_i(ConstClass(select_int), %d, i0, i1, descr=ints_to_int)
            finish(i3, descr=done)
        """ % condition
        assert machine.run(source, 4, 5) == (1, result)


def test_a_comparison_that_others_ask_for_stays(machine):
    source = """
        [i0, i1]
        i2 = int_lt(i0, i1)
        i3 = call_i(ConstClass(select_int), i2, i0, i1, descr=ints_to_int)
        i4 = call_i(ConstClass(select_int), i2, 100, 200, descr=ints_to_int)
        i5 = int_add(i3, i4)
        finish(i5, descr=done)
    """
    assert names(machine, source) == ['int_lt', 'call_i', 'call_i', 'int_add']
    assert machine.run(source, 3, 4) == (1, 103)
    assert machine.run(source, 4, 3) == (1, 203)


def test_a_comparison_that_a_guard_keeps_stays(machine):
    source = """
        [i0, i1]
        i2 = int_lt(i0, i1)
        i3 = call_i(ConstClass(select_int), i2, i0, i1, descr=ints_to_int)
        guard_true(i3, descr=left) [i2]
        finish(i3, descr=done)
    """
    assert names(machine, source) == ['int_lt', 'call_i', 'guard_true']
    assert machine.run(source, -1, 0) == (1, -1)
    assert machine.run(source, 0, 1) == (2, 1)


def float_selection(comparison, x, y):
    return """
        [f0, f1]
        i2 = %s(f0, f1)
        f3 = call_f(ConstClass(select_float), i2, %s, %s, descr=floats_to_float)
        i4 = convert_float_bytes_to_longlong(f3)
        finish(i4, descr=done)
    """ % (comparison, x, y)


FLOAT_ORDERS = {'float_lt': lambda a, b: a < b, 'float_gt': lambda a, b: a > b, 'float_le': lambda a, b: a <= b,
                'float_ge': lambda a, b: a >= b, 'float_eq': lambda a, b: a == b}


@pytest.mark.parametrize('comparison', sorted(FLOAT_ORDERS))
@pytest.mark.parametrize('turned', [False, True])
def test_one_of_two_floats(machine, comparison, turned):
    """The very bits: of equal zeros and of what is not ordered it is the one that the condition says."""
    source = float_selection(comparison, *(['f1', 'f0'] if turned else ['f0', 'f1']))
    compares_itself = comparison in ('float_lt', 'float_gt')
    expected = [] if compares_itself else [comparison]
    assert names(machine, source) == expected + ['call_f', 'convert_float_bytes_to_longlong']
    for a in FLOATS:
        for b in FLOATS:
            x, y = (b, a) if turned else (a, b)
            result = x if FLOAT_ORDERS[comparison](a, b) else y
            assert machine.run(source, a, b) == (1, float2longlong(result)), (a, b)


@pytest.mark.parametrize('x, y', [('f2', '4.5'), ('4.5', 'f2'), ('4.5', '5.5'), ('f1', 'f2'), ('f2', 'f2'), ('f0', 'f1')])
@pytest.mark.parametrize('later', ['f3', 'f0', 'f1', 'f2'])
def test_floats_that_are_not_compared(machine, x, y, later):
    source = """
        [i0, i1, f0, f1, f2]
        i4 = int_lt(i0, i1)
        f3 = call_f(ConstClass(select_float), i4, %s, %s, descr=floats_to_float)
        f5 = float_mul(f3, 1000.0)
        f6 = float_add(f5, %s)
        i6 = convert_float_bytes_to_longlong(f6)
        finish(i6, descr=done)
    """ % (x, y, later)
    for values in ((1, 2), (2, 1)):
        known = {'4.5': 4.5, '5.5': 5.5, 'f0': 10.25, 'f1': 20.25, 'f2': 30.25}
        known['f3'] = known[x] if values[0] < values[1] else known[y]
        result = 1000.0 * known['f3'] + known[later]
        assert machine.run(source, values[0], values[1], 10.25, 20.25, 30.25) == (1, float2longlong(result))


class TestLoops(LLJitMixin):

    def test_the_least_of_floats(self):
        driver = jit.JitDriver(greens=[], reds=['n', 'nearest', 'x', 'least'])

        def main(n):
            x = 0.0
            least = 1000.0
            nearest = 0
            while n > 0:
                driver.jit_merge_point(n=n, x=x, least=least, nearest=nearest)
                x = 0.75 * x + (n & 7)
                condition = int(x < least)
                least = select_float(condition, x, least)
                nearest = select_int(condition, n, nearest)
                n -= 1
            return nearest
        assert self.meta_interp(main, [50]) == main(50)
        self.check_simple_loop(call_f=1, call_i=1, cast_int_to_float=1, float_add=1, float_lt=1, float_mul=1, guard_true=1,
                               int_and=1, int_gt=1, int_sub=1, jump=1)

    def test_the_result_lies_between_the_two(self):
        driver = jit.JitDriver(greens=[], reds=['n', 'total'])

        def main(n):
            total = 0
            while n > 0:
                driver.jit_merge_point(n=n, total=total)
                i = select_int(int(n & 3 == 1), n & 7, 12)
                if i < 0 or i > 12:
                    total -= 1000
                total += i
                n -= 1
            return total
        assert self.meta_interp(main, [50]) == main(50)
        self.check_simple_loop(call_i=1, guard_true=1, int_add=1, int_and=2, int_eq=1, int_gt=1, int_sub=1, jump=1)


def test_the_functions_themselves():
    assert (select_int(1, 4, 5), select_int(0, 4, 5)) == (4, 5)
    assert (select_float(1, 4.5, 5.5), select_float(0, 4.5, 5.5)) == (4.5, 5.5)
