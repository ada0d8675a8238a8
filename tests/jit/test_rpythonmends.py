"""What was wrong with RPython's optimizer: without the mends it stops while it makes versions of a loop."""
import py
from rpython.jit.metainterp.history import History, SwitchToBlackhole
from rpython.jit.metainterp.resoperation import rop
from rpython.jit.metainterp.test.support import LLJitMixin
from rpython.rlib import jit
from rpython.rlib.unroll import unrolling_iterable
from minipy import rpythonmends, rpythonversions
from minipy.jitoptions import settings
from tests.jit.turns import noted_turns

rpythonmends.install()
rpythonversions.install()


class TestMends(LLJitMixin):

    def test_from_one_version_to_another(self, monkeypatch):
        """The version for Resting ends where that for Working begins, and hands over box.x, which it has no use for
        itself: its label has to take it in afterwards."""
        monkeypatch.setattr(settings, 'short_bridge', 0)
        driver = jit.JitDriver(greens=[], reds='auto')

        class State(object):
            pass

        class Working(State):
            pass

        class Resting(State):
            def __init__(self, turns):
                self.turns = turns

        class Box(object):
            def __init__(self, x):
                self.x = x

        def main(n):
            box = Box(n)
            state = Working()
            total = 0
            i = 0
            while i < n:
                driver.jit_merge_point()
                if isinstance(state, Working):
                    total += box.x
                    if i % 8 == 0:
                        total += box.x
                        state = Resting(i)
                    else:
                        state = Working()
                elif isinstance(state, Resting):
                    if state.turns & 3 == 0:
                        state = Working()
                    else:
                        state = Resting(state.turns + 1)
                i += 1
            return total

        assert self.meta_interp(main, [200], retrace_limit=10, max_retrace_guards=500) == main(200)
        # one version for each state, both reached without the way round by the interpreter
        self.check_trace_count(2)
        self.check_target_token_count(3)

    def run_branch(self, monkeypatch, share_guards):
        monkeypatch.setattr(settings, 'share_guards', share_guards)
        monkeypatch.setattr(settings, 'first_bridges', 0)
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            total = 0
            while n > 0:
                driver.jit_merge_point()
                if n & 1024:
                    total += 7
                x = n * n * total
                if x & 4:
                    total += 3
                else:
                    total += 5
                n -= 1
            return total
        assert self.meta_interp(main, [100]) == main(100)

    def test_a_bridge_begins_where_the_loop_was_left(self, monkeypatch):
        """What was computed in front of that place is not computed again."""
        self.run_branch(monkeypatch, 0)
        # twice in the loop and its preamble each, not in the bridge
        self.check_resops(int_mul=4)

    def test_guards_that_share_a_place(self, monkeypatch):
        self.run_branch(monkeypatch, 1)
        self.check_resops(int_mul=6)

    def test_a_loop_that_is_gone(self):
        """No version is made of a loop whose token is invalid by now."""
        class Tracer(object):
            partial_trace = True

            class jitdriver_sd(object):
                num_green_args = 1

            def get_procedure_token(self, greenkey):
                assert greenkey == ['green']
                return None
        py.test.raises(SwitchToBlackhole, rpythonmends.compile_loop, Tracer(), ['green', 'red'], ['green', 'red'], (0, 0, 0))

    def test_all_that_does_not_change_is_outside(self, monkeypatch):
        """Twenty sums of numbers that stay the same, and what has to be added to them in every turn."""
        driver = jit.JitDriver(greens=[], reds='auto')
        turns = noted_turns(monkeypatch)
        terms = unrolling_iterable(range(1, 21))

        def main(n):
            total = 0
            i = 0
            while i < n:
                driver.jit_merge_point()
                for k in terms:
                    total ^= (n * 64 + k * n) ^ i
                i += 1
            return total

        assert self.meta_interp(main, [40]) == main(40)
        assert turns[0].count('int_mul') == 0 and turns[0].count('int_add') == 1

    def run_constant_object(self, monkeypatch, between):
        """How often a turn's trace says that a field of a constant object has not changed; it is read twice."""
        driver = jit.JitDriver(greens=[], reds='auto')
        recorded = []

        def noting(self, opnum, argboxes, value, descr=None):
            recorded.append(opnum)
            return record(self, opnum, argboxes, value, descr)
        record = History.record.im_func
        monkeypatch.setattr(History, 'record', noting)

        class Policy(object):
            _immutable_fields_ = ['step?']

            def __init__(self, step):
                self.step = step
        policy = Policy(5)

        def main(n):
            if n > 1000:
                policy.step = n
            total = 0
            while n > 0:
                driver.jit_merge_point()
                total += policy.step * n
                between(n)
                total ^= policy.step
                n -= 1
            return total
        assert self.meta_interp(main, [40]) == main(40)
        return recorded.count(rop.QUASIIMMUT_FIELD)

    def test_a_field_of_a_constant_object_is_tested_once(self, monkeypatch):
        assert self.run_constant_object(monkeypatch, lambda n: None) == 1

    def test_and_twice_without_that(self, monkeypatch):
        monkeypatch.setattr(settings, 'test_once', 0)
        assert self.run_constant_object(monkeypatch, lambda n: None) == 2

    def test_and_again_behind_a_call(self, monkeypatch):
        state = []

        @jit.dont_look_inside
        def change(n):
            state.append(n)
        assert self.run_constant_object(monkeypatch, change) == 2
