"""Compiled loops over containers: an item costs a bounds check and a load, and tuples that stay inside vanish."""
from rpython.jit.metainterp.test.support import LLJitMixin
from rpython.rlib import jit

from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.listobject import W_ListObject
from minipy.objspace.rangeobject import make_range
from minipy.objspace.tupleobject import W_TupleObject
from tests.minipy.fakespace import FakeSpace, cast

space = FakeSpace()


def wrap(value):
    return W_IntObject(value)


@jit.dont_look_inside
def list_of(n, is_mixed):
    """The list of 0 .. n-1, unboxed unless mixed with something else."""
    w_list = W_ListObject(space, [])
    for i in range(n):
        w_list.descr_append(space, wrap(i))
    if is_mixed:
        w_list.descr_append(space, W_FloatObject(n + 0.5))
    return w_list


class TestContainerLoops(LLJitMixin):

    def run_reading(self, is_mixed):
        driver = jit.JitDriver(greens=[], reds=['n', 'i', 'total', 'w_list'])

        def loop(n):
            w_list = list_of(n, is_mixed)
            i = total = 0
            while i < n:
                driver.jit_merge_point(n=n, i=i, total=total, w_list=w_list)
                total += cast(W_IntObject, w_list.descr_getitem(space, wrap(i))).intval
                i += 1
            return total
        assert self.meta_interp(loop, [40], listcomp=True, backendopt=True) == 780

    def test_reading_unboxed(self):
        self.run_reading(False)
        self.check_simple_loop(int_lt=1, uint_ge=1, guard_true=1, guard_false=1, getarrayitem_gc_i=1, int_add=2, jump=1)

    def test_reading_objects(self):
        self.run_reading(True)
        self.check_simple_loop(int_lt=1, uint_ge=1, guard_true=1, guard_false=1, getarrayitem_gc_r=1,
                               getfield_gc_i=1, int_add=2, jump=1)

    def test_writing_unboxed(self):
        driver = jit.JitDriver(greens=[], reds=['n', 'i', 'w_list'])

        def loop(n):
            w_list = list_of(n, False)
            i = 0
            while i < n:
                driver.jit_merge_point(n=n, i=i, w_list=w_list)
                w_list.descr_setitem(space, wrap(i), wrap(i + 2))
                i += 1
            return cast(W_IntObject, w_list.descr_getitem(space, wrap(-2))).intval
        assert self.meta_interp(loop, [40], listcomp=True, backendopt=True) == 40
        self.check_simple_loop(int_lt=1, uint_ge=1, guard_true=1, guard_false=1, setarrayitem_gc=1, int_add=2, jump=1)

    def test_range_and_virtual_tuple(self):
        driver = jit.JitDriver(greens=[], reds=['total', 'w_iter'])

        def loop(n):
            w_iter = make_range(space, wrap(0), wrap(n), wrap(1)).iterator(space)
            total = 0
            while True:
                driver.jit_merge_point(total=total, w_iter=w_iter)
                w_item = w_iter.next_or_none(space)
                if w_item is None:
                    return total
                w_pair = W_TupleObject([w_item, wrap(2)])
                if w_pair.descr_eq(space, W_TupleObject([w_item, wrap(2)])) is space.w_True:
                    total += cast(W_IntObject, w_pair.descr_getitem(space, wrap(-1))).intval
        assert self.meta_interp(loop, [40], listcomp=True, backendopt=True) == 80
        self.check_simple_loop(int_lt=1, guard_true=1, int_add=2, jump=1)
