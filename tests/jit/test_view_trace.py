"""What is left of element access in compiled loops.

Each test runs a loop with explicit subscripts and counts the operations per
turn, so that a lost hint shows as a number.
"""
import pytest
from rpython.jit.metainterp.test.support import LLJitMixin
from rpython.rlib import jit
from rlib import itemtype, layout, view
from rlib.indexing import (EllipsisIndex, IntIndex, NewAxisIndex, SliceIndex,
                           take_basic)
from rlib.itemtype import float64, int32


def filled(shape):
    """float64 items 0.0, 1.0, 2.0..."""
    v = view.zeros(itemtype.float64, shape)
    for k in range(v.size()):
        v.store_float(k * 8, float(k))
    return v


def product_loop(end):
    """A function that multiplies row 1 of a matrix with column 2 of another;
    `end` gives the number at which its loop ends."""
    driver = jit.JitDriver(greens=[], reds='auto')

    def main(n):
        a = filled([n, n])
        b = filled([n, n])
        total = 0.0
        k = 0
        while k < end(n):
            driver.jit_merge_point()
            total += (float64.load_float(*a.place_2(1, k)) *
                      float64.load_float(*b.place_2(k, 2)))
            k += 1
        return total
    return main


@pytest.fixture(autouse=True)
def fresh_layouts(monkeypatch):
    """What other tests interned must not use up the promotable layouts."""
    monkeypatch.setattr(layout, '_table', layout._LayoutTable())


class TestViewTrace(LLJitMixin):

    def test_sum_of_subscripts(self):
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n, m):
            v = filled([n, m])
            total = 0.0
            i = 0
            j = 0
            while i < n:
                driver.jit_merge_point()
                total += float64.load_float(*v.place_2(i, j))
                j += 1
                if j == m:
                    j = 0
                    i += 1
            return total

        assert self.meta_interp(main, [4, 30]) == sum(range(120))
        # One bounds check, the index times 8, the load.  The row's check and
        # address are outside; so is everything about the layout.
        self.check_simple_loop({
            'int_ge': 1, 'guard_false': 2, 'int_lshift': 1, 'int_add': 1,
            'raw_load_f': 1, 'float_add': 1, 'int_eq': 1, 'jump': 1})

    def test_inner_loop_of_a_matrix_product(self):
        assert self.meta_interp(product_loop(lambda n: n), [12]) == sum(
            [(12 + k) * (12.0 * k + 2) for k in range(12)])
        # Row 1 of `a` begins at a constant, column 2 of `b` too.  One bounds
        # check is left: who ends the loop is no constant.
        self.check_simple_loop({
            'int_lt': 1, 'guard_true': 1, 'int_ge': 1, 'guard_false': 1,
            'int_lshift': 1, 'int_mul': 1, 'int_add': 3,
            'raw_load_f': 2, 'float_mul': 1, 'float_add': 1, 'jump': 1})

    def test_the_same_with_a_constant_end(self):
        """As the loops over a steady range are (minipy's shortrange)."""
        assert self.meta_interp(product_loop(jit.promote), [12]) == sum(
            [(12 + k) * (12.0 * k + 2) for k in range(12)])
        self.check_simple_loop({
            'int_lt': 1, 'guard_true': 1, 'int_lshift': 1, 'int_mul': 1,
            'int_add': 3, 'raw_load_f': 2, 'float_mul': 1, 'float_add': 1,
            'jump': 1})

    def test_tap_of_a_convolution(self):
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            f = filled([n, n])
            g = filled([3, 3])
            h = view.zeros(itemtype.float64, [n, n])
            last = n - 2
            x = 1
            while x <= last:
                y = 0
                while y < last:
                    driver.jit_merge_point()
                    # counted as minipy's ranges are, see looprange
                    y += 1
                    value = (float64.load_float(*g.place_2(1, 0)) *
                             float64.load_float(*f.place_2(x, y + 1)))
                    address, delta = h.place_2(x, y)
                    float64.store_float(address, delta, value)
                x += 1
            return float64.load_float(*h.place_2(2, 3))

        assert self.meta_interp(main, [20]) == 3.0 * 44
        # The tap: a load of the kernel, one of the image, a product.  The
        # rows of image and result are outside.  Around it: the index y + 1,
        # one bounds check of it (the next turn's y has it then, shift and
        # all), the end, the store.
        self.check_simple_loop({
            'raw_load_f': 2, 'float_mul': 1, 'raw_store': 1,
            'int_add': 1, 'int_lshift': 1, 'int_ge': 1, 'guard_false': 1,
            'int_lt': 1, 'guard_true': 1, 'jump': 1})

    def test_sum_over_strides(self):
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            v = take_basic(filled([n, n]),
                           [SliceIndex(False, 0, False, 0, True, -2),
                            SliceIndex(False, 0, False, 0, True, 3)])
            v = v.transpose()
            m = v.layout.shape[1]
            total = 0.0
            i = 0
            while i < m:
                driver.jit_merge_point()
                total += float64.load_float(*v.place_2(1, i))
                i += 1
            return total

        assert self.meta_interp(main, [24]) == sum(
            [24.0 * row + 3 for row in range(23, -1, -2)])
        # No more than over a contiguous view: the stride is a constant.
        self.check_simple_loop({
            'int_lt': 1, 'guard_true': 1, 'int_ge': 1, 'guard_false': 1,
            'int_mul': 1, 'int_add': 2, 'raw_load_f': 1, 'float_add': 1,
            'jump': 1})

    def test_copy_with_any_subscripts(self):
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            v = filled([n, 2])
            w = view.zeros(itemtype.int32, [n, n, 2])
            i = -n
            while i < 0:
                driver.jit_merge_point()
                address, delta = w.place_n([-1, i, -2])
                int32.store_int(address, delta,
                                int(float64.load_float(*v.place_2(i, 1))))
                i += 1
            return int32.load_int(*w.place_n([-1, 3, 0]))

        assert self.meta_interp(main, [20]) == 7
        # `i` is negative here, which the loop condition proves, and its lower
        # bound is the one of the turn before: nothing is left to test.
        self.check_simple_loop({
            'int_add': 4, 'int_lt': 1, 'int_lshift': 2,
            'raw_load_f': 1, 'cast_float_to_int': 1, 'int_signext': 1,
            'raw_store': 1, 'guard_true': 1, 'jump': 1})

    def test_views_that_do_not_escape_cost_nothing(self):
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            v = filled([n, n])
            total = 0.0
            i = 0
            while i < n:
                driver.jit_merge_point()
                row = take_basic(v, [IntIndex(i)])
                odd = take_basic(row, [EllipsisIndex(), NewAxisIndex(),
                                       SliceIndex(True, 1, False, 0, True, 2)])
                tail = odd.transpose().select(1, 0)
                total += float64.load_float(*tail.place_1(-1))
                i += 1
            return total

        assert self.meta_interp(main, [20]) == sum(
            [20 * i + 19 for i in range(20)])
        # The bounds check of i, the address, the load: that i is not negative
        # the turn before has shown.  One addition is the address of a view on
        # the way, which nobody asks for: the backend leaves it out.
        self.check_simple_loop({
            'int_lt': 1, 'int_ge': 1, 'guard_false': 1, 'guard_true': 1,
            'int_mul': 1, 'int_add': 5, 'raw_load_f': 1, 'float_add': 1,
            'jump': 1})

    def test_slices_of_unknown_length_cost_one_call(self):
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            v = filled([n])
            total = 0.0
            i = 0
            while i < n - 3:
                driver.jit_merge_point()
                part = take_basic(v, [SliceIndex(True, i, False, 0,
                                                 False, 0)])
                total += float64.load_float(*part.place_1(2))
                i += 1
            return total

        assert self.meta_interp(main, [40]) == sum(range(2, 39))
        # The call finds the layout; nothing else is allocated.
        self.check_simple_loop(call_r=1, new_with_vtable=0, new_array=0)

    def test_new_shapes_all_the_time_stop_making_bridges(self, monkeypatch):
        monkeypatch.setattr(layout.limits, 'promotable', 3)
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(count):
            total = 0.0
            n = 0
            turn = 0
            while n < count:
                driver.jit_merge_point()
                v = view.zeros(itemtype.float64, [n + 1])
                address, delta = v.place_1(n)
                float64.store_float(address, delta, 1.0)
                total += float64.load_float(*v.place_1(-1))
                turn += 1
                if turn & 7 == 0:
                    n += 1
            return total

        assert self.meta_interp(main, [60]) == 480.0
        # One loop for promoted and one for other layouts, and the exits of
        # the few promoted forms; not one per shape.
        self.check_trace_count_at_most(12)
