"""Which versions of a loop there are, and which of them a bridge goes to."""
from rpython.jit.metainterp import compile
from rpython.jit.metainterp.history import JitCellToken, TargetToken
from rpython.jit.metainterp.resoperation import ResOperation, rop
from rpython.jit.metainterp.test.support import LLJitMixin
from rpython.rlib import jit
from minipy import rpythonmends, rpythonversions
from minipy.jitoptions import settings
from tests.jit.turns import noted_turns

rpythonmends.install()
rpythonversions.install()


class Form(object):
    _immutable_fields_ = ['step', 'first', 'fixed']

    def __init__(self, step, first=0, fixed=True):
        self.step = step
        self.first = first
        self.fixed = fixed

    def at(self, i):
        return self.first + self.step * i


class Sequence(object):
    _immutable_fields_ = ['form']

    def __init__(self, form):
        self.form = form


class TestVersions(LLJitMixin):

    def run_forms(self, **limits):
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            sequences = [Sequence(Form(1, 0)), Sequence(Form(-1, 39)), Sequence(Form(3, 1))]
            total = 0
            turn = 0
            i = 20
            a = sequences[0]
            while turn < n:
                driver.jit_merge_point()
                if i == 20:
                    i = 0
                    turn += 1
                    a = sequences[turn % 3]
                form = jit.promote(a.form)
                total += form.at(i)
                i += 1
            return total

        assert self.meta_interp(main, [30], retrace_limit=10, max_retrace_guards=500, **limits) == main(30)

    def test_a_version_for_each_form(self):
        """What a version takes for granted (here a promoted form) does not fit the others, which get versions of their
        own, in place of a way through the general beginning at every turn."""
        self.run_forms()
        # the general beginning, and a version for each form
        self.check_target_token_count(4)

    def test_long_loops_have_few_versions(self, monkeypatch):
        monkeypatch.setattr(settings, 'version_operations', 1)
        self.run_forms()
        self.check_target_token_count(3)

    def test_no_version_without_room(self):
        """A bridge whose version would make it longer than a trace may be goes to the general beginning at once."""
        self.run_forms(trace_limit=26)
        self.check_target_token_count(2)
        self.check_aborted_count(0)

    def test_a_version_whose_tests_do_not_hold_is_no_place_to_go(self):
        """Forms that are not promoted do not fit the versions for those that are, though nothing is known of them that says
        so: only the values themselves do."""
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            sequences = [Sequence(Form(1)), Sequence(Form(2)), Sequence(Form(3)), Sequence(Form(4, fixed=False)),
                         Sequence(Form(5, fixed=False)), Sequence(Form(6, fixed=False))]
            total = 0
            turn = 0
            i = 20
            a = sequences[0]
            while turn < n:
                driver.jit_merge_point()
                if i == 20:
                    i = 0
                    turn += 1
                    a = sequences[turn * 6 // n % 6]
                form = a.form
                if form.fixed:
                    form = jit.promote(form)
                total += form.step * i
                i += 1
            return total

        assert self.meta_interp(main, [90], retrace_limit=10, max_retrace_guards=500) == main(90)
        # the general beginning, two versions for the form that came first, one for each other that is promoted, and one for
        # all that are not: that one is lost where tests that do not hold are not noticed
        self.check_target_token_count(6)

    def run_ways(self, monkeypatch, true_tests):
        """A way through the loop that depends on numbers only, and is the same for many turns."""
        monkeypatch.setattr(settings, 'true_tests', true_tests)
        monkeypatch.setattr(settings, 'first_bridges', 0)
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            total = 0
            way = 0
            i = 0
            while i < n:
                driver.jit_merge_point()
                i += 1
                way = i // 50 % 3
                if way == 0:
                    total += i
                elif way == 1:
                    total += i * i
                else:
                    total -= 7
            return total
        assert self.meta_interp(main, [900], retrace_limit=10, max_retrace_guards=500) == main(900)

    def test_a_version_in_whose_next_turn_a_test_fails_is_no_place_to_go(self, monkeypatch):
        self.run_ways(monkeypatch, 1)
        # the general beginning, and a version for each way
        self.check_target_token_count(4)

    def test_versions_that_are_left_at_once(self, monkeypatch):
        self.run_ways(monkeypatch, 0)
        self.check_target_token_count(2)

    def test_a_version_for_the_usual_way(self):
        """A loop that was first seen when it ended at once."""
        driver = jit.JitDriver(greens=[], reds='auto')

        class Box(object):
            _immutable_fields_ = ['x']

            def __init__(self, x):
                self.x = x

        def main(n):
            boxes = [Box(3), Box(1)]
            total = 0
            i = 0
            length = 0
            while i < n:
                driver.jit_merge_point()
                if length == 0:
                    i += 1
                    if i > 8:
                        length = 10
                else:
                    box = boxes[i & 1]
                    total += box.x * box.x
                    length -= 1
            return total

        assert self.meta_interp(main, [60], retrace_limit=10, max_retrace_guards=500) == main(60)
        self.check_target_token_count(4)

    def test_a_version_knows_a_full_turn(self, monkeypatch):
        """The usual way parts from the one that was traced first in the middle of a turn."""
        driver = jit.JitDriver(greens=[], reds='auto')

        class Box(object):
            def __init__(self, x):
                self.x = x

        boxes = [Box(3), Box(4)]
        turns = noted_turns(monkeypatch)

        def main(n):
            box = boxes[n & 1]
            total = 0
            i = 0
            while i < n:
                driver.jit_merge_point()
                total += box.x
                if i < 10:
                    total += 5
                else:
                    total -= 1
                i += 1
            return total

        assert self.meta_interp(main, [60], retrace_limit=10, max_retrace_guards=500) == main(60)
        # box.x is read in front of the loop and of its version, in none of them
        assert [turn.count('getfield_gc_i') for turn in turns] == [0, 0]

    def test_guards_know_their_version(self, monkeypatch):
        driver = jit.JitDriver(greens=[], reds='auto')
        compiled = []

        def record(metainterp_sd, loop):
            record_loop_or_bridge(metainterp_sd, loop)
            compiled.append([op.getdescr().version for op in loop.operations
                             if op.getopname() in ('guard_true', 'guard_false')])
        record_loop_or_bridge = compile.record_loop_or_bridge
        monkeypatch.setattr(compile, 'record_loop_or_bridge', record)

        def main(n):
            total = 0
            i = 0
            while i < n:
                driver.jit_merge_point()
                if i & 16:
                    total += 5
                else:
                    total -= 1
                i += 1
            return total

        assert self.meta_interp(main, [80], retrace_limit=10, max_retrace_guards=500) == main(80)
        # the way into the loop is number 0, the loop 1; the bridge is no version until its label
        assert compiled[:2] == [[0, 0, 1, 1], [-1, -1, -1, -1, 2, 2]]

    def test_order_of_versions(self, monkeypatch):
        celltoken = JitCellToken()
        tokens = celltoken.target_tokens = [TargetToken(celltoken) for _ in range(4)]
        first, second, third, fourth = tokens
        versions = rpythonversions.versions
        assert versions(celltoken, None, -1) == tokens
        assert versions(celltoken, None, 1) == [third, fourth, first, second]
        assert versions(celltoken, ResOperation(rop.LABEL, [], descr=third), 1) == [third, first, second, fourth]
        assert [rpythonversions.number_of_version(token) for token in tokens + [TargetToken(), None]] == [0, 1, 2, 3, -1, -1]
        monkeypatch.setattr(rpythonversions.settings, 'others_first', 0)
        assert versions(celltoken, None, 1) == tokens
