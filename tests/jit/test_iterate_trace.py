"""What compiled loops leave of a ufunc on small arrays: one call of the inner
loop, and no memory taken for walking."""
import pytest
from rpython.jit.metainterp.test.support import LLJitMixin
from rpython.rlib import jit
from rlib import iterate, itemtype, layout, reduce as reduction, view
from rlib.itemtype import float64
from rlib.loops_arith import add


def loop_for(types):
    for e in add:
        if e.types == types:
            return e.loop


ADD = loop_for('dd->d')

ONE_CALL = {'call_n': 1, 'int_sub': 1, 'int_gt': 1, 'guard_true': 1,
            'jump': 1}


@pytest.fixture(autouse=True)
def fresh_layouts(monkeypatch):
    """What other tests interned must not use up the promotable layouts."""
    monkeypatch.setattr(layout, '_table', layout._LayoutTable())


class TestIterateTrace(LLJitMixin):

    def test_binary(self):
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            a = view.zeros(itemtype.float64, [10])
            b = view.zeros(itemtype.float64, [])
            b.store_float(b.offset, 1.5)
            while n > 0:
                driver.jit_merge_point()
                iterate.binary(ADD, a, b, a)
                n -= 1
            return float64.load_float(*a.place_1(9))

        assert self.meta_interp(main, [12]) == 18.0
        # Forms, types and whether the operands share memory are known.
        self.check_simple_loop(ONE_CALL)

    def test_sum(self):
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            a = view.zeros(itemtype.float64, [10])
            address, delta = a.place_1(3)
            float64.store_float(address, delta, 1.5)
            total = view.zeros(itemtype.float64, [])
            while n > 0:
                driver.jit_merge_point()
                reduction.reduce(ADD, a, [0], total, False)
                n -= 1
            return total.load_float(total.offset)

        assert self.meta_interp(main, [12]) == 18.0
        self.check_simple_loop(ONE_CALL)
