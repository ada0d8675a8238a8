"""Compiled loops over boxed numbers: the boxes vanish, and what is left is the arithmetic."""
from rpython.jit.metainterp.test.support import LLJitMixin
from rpython.rlib import jit

from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject
from tests.minipy.numberspace import space, to_float, to_int


class TestBoxedLoops(LLJitMixin):

    def test_int(self):
        driver = jit.JitDriver(greens=[], reds=['n', 'w_total', 'w_i'])

        def loop(n):
            w_total = w_i = W_IntObject(0)
            while space.is_true(w_i.descr_lt(space, W_IntObject(n))):
                driver.jit_merge_point(n=n, w_total=w_total, w_i=w_i)
                w_total = to_int(w_total.descr_add(space, w_i.descr_and(space, W_IntObject(7))))
                w_i = to_int(w_i.descr_add(space, W_IntObject(1)))
            return w_total.intval
        assert self.meta_interp(loop, [40]) == 140
        self.check_simple_loop(int_and=1, int_add_ovf=2, guard_no_overflow=2, int_lt=1, guard_true=1, jump=1)

    def test_float(self):
        driver = jit.JitDriver(greens=[], reds=['w_total', 'x'])

        def loop(x):
            w_total = W_FloatObject(0.0)
            while space.is_true(w_total.descr_lt(space, W_IntObject(100))):
                driver.jit_merge_point(w_total=w_total, x=x)
                w_more = to_float(w_total.descr_mul(space, W_FloatObject(1.03125)))
                w_total = to_float(w_more.descr_radd(space, W_FloatObject(x)))
            return w_total.floatval
        assert self.meta_interp(loop, [0.25]) == loop(0.25)
        self.check_simple_loop(float_lt=1, guard_true=1, float_mul=1, float_add=1, jump=1)
