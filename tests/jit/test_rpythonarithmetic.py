"""Doubling in compiled loops."""
from rpython.jit.metainterp.test.support import LLJitMixin
from rpython.rlib import jit
from minipy import rpythonarithmetic

rpythonarithmetic.install()


class TestDoubling(LLJitMixin):

    def run(self, left, right):
        driver = jit.JitDriver(greens=[], reds=['n', 'x'])

        def main(n):
            x = n * 0.25
            while n > 0:
                driver.jit_merge_point(n=n, x=x)
                x = left * x * right - 0.125
                n -= 1
            return x
        assert self.meta_interp(main, [20]) == main(20)

    def test_from_the_left(self):
        self.run(2.0, 0.75)
        self.check_simple_loop(float_add=1, float_mul=1, float_sub=1, guard_true=1, int_gt=1, int_sub=1, jump=1)

    def test_from_the_right(self):
        self.run(0.75, 2.0)
        self.check_simple_loop(float_add=1, float_mul=1, float_sub=1, guard_true=1, int_gt=1, int_sub=1, jump=1)

    def test_switched_off(self, monkeypatch):
        monkeypatch.setattr(rpythonarithmetic.settings, 'add_doubles', 0)
        self.run(2.0, 0.75)
        self.check_simple_loop(float_mul=2, float_sub=1, guard_true=1, int_gt=1, int_sub=1, jump=1)

    def test_other_factors(self):
        self.run(3.0, 0.5)
        self.check_simple_loop(float_mul=2, float_sub=1, guard_true=1, int_gt=1, int_sub=1, jump=1)
