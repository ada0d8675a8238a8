"""Reading the JIT's log and reporting on it, from a small log under data/; on minipy too, whose library this is."""
import os
from minipy.main import parse_command_line
from minipy.objspace.space import make_space
from tests.jit.logmodules import jitlog, jitreport

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'data')
SAMPLE = os.path.join(DATA, 'sample.log')


def sample():
    return jitlog.read(SAMPLE)


class SourcesBesideTheLog(jitreport.Sources):
    def read(self, filename):
        return jitreport.Sources.read(self, os.path.join(DATA, filename))


class TestLocation:

    def test_our_form(self):
        location = jitlog.Location('/a b/c:d.py:12 <listcomp> FOR_ITER')
        assert (location.file, location.line, location.function, location.opcode) == (
            '/a b/c:d.py', 12, '<listcomp>', 'FOR_ITER')

    def test_other_forms(self):
        for text in ['', 'compiled new loop', 'sorting [by key]', 'a.py:x f POP', 'a.py f POP']:
            location = jitlog.Location(text)
            assert (location.text, location.file, location.line) == (text, '', 0)


class TestOperation:

    def parse(self, line):
        return jitlog.parse_operation(line, jitlog.NOWHERE)

    def test_result_and_arguments(self):
        op = self.parse('i14 = call_i(ConstClass(ll_streq), p8, -7, descr=<Calli 1 rr EF=0 OS=24>)')
        assert (op.result, op.name, op.arguments) == ('i14', 'call_i', ['ConstClass(ll_streq)', 'p8', '-7'])
        assert op.descr == 'Calli 1 rr EF=0 OS=24'
        assert not op.is_guard()
        assert op.guard_id() == ''

    def test_nothing_in_the_brackets(self):
        op = self.parse('force_spill()')
        assert (op.result, op.name, op.arguments, op.descr) == ('', 'force_spill', [], '')

    def test_guard(self):
        op = self.parse('guard_class(p3, ConstClass(W_IntObject), descr=<Guard0x7f12>) [p0, None, i4]')
        assert op.is_guard()
        assert op.guard_id() == '0x7f12'
        assert op.arguments == ['p3', 'ConstClass(W_IntObject)']
        assert op.fail_arguments == ['p0', 'None', 'i4']

    def test_guard_of_nothing(self):
        op = self.parse('guard_not_invalidated(descr=<Guard0x7f12>) []')
        assert (op.arguments, op.fail_arguments, op.guard_id()) == ([], [], '0x7f12')

    def test_shown_as_in_the_log(self):
        for line in ['i9 = int_add(i7, 1)', 'label(p0, descr=<TargetToken(12)>)', 'p4 = new_array(3, descr=<ArrayP 8>)',
                     'leave_portal_frame(13)']:
            assert repr(self.parse(line)) == line


class TestTraces:

    def test_what_there_is(self):
        log = sample()
        assert [repr(trace) for trace in log.traces] == [
            'loop 2 at sample.py:3 count FOR_ITER',
            'bridge out of 0x7f909a1d9220 at sample.py:5 count COMPARE_OP',
            'entry bridge 4 at sorting [by key]']
        assert log.loops() == [log.traces[0], log.traces[2]]
        assert log.bridges() == [log.traces[1]]
        assert [len(trace.operations) for trace in log.traces] == [18, 6, 2]
        assert [trace.inputs for trace in log.traces] == [['p0', 'p1'], ['p0', 'p1', 'i7', 'i8'], ['i0', 'p1']]

    def test_inner_loop(self):
        log = sample()
        assert jitlog.count_names(log.traces[0].inner_loop()) == {
            'int_lt': 1, 'guard_true': 1, 'int_add': 1, 'int_mul': 1, 'int_add_ovf': 1, 'guard_no_overflow': 1,
            'int_and': 1, 'int_eq': 1, 'guard_false': 1, 'jump': 1}
        assert [op.location.line for op in log.traces[0].inner_loop()] == [3, 3, 3, 4, 4, 4, 5, 5, 5, 3]
        assert log.traces[1].inner_loop() == []
        assert log.traces[2].inner_loop() == []

    def test_where_traces_lead(self):
        loop, bridge, entry_bridge = sample().traces
        assert loop.target is loop
        assert bridge.target is loop
        assert entry_bridge.target is None

    def test_guard_and_bridge(self):
        log = sample()
        loop, bridge, _ = log.traces
        assert bridge.guard is loop.operations[16]
        assert bridge.guard.bridge is bridge
        assert bridge.guard.trace is loop
        assert [op.name for op in log.guards.values() if op.bridge is not None] == ['guard_false']

    def test_how_often(self):
        loop, bridge, entry_bridge = sample().traces
        assert (loop.runs, bridge.runs, entry_bridge.runs) == (201, 2475, 7)
        assert (loop.rounds(), bridge.rounds()) == (18757, 0)
        assert loop.executed() == 201 * 2 + 201 * 4 + 18757 * 10
        assert bridge.executed() == 2475 * 6

    def test_summary(self):
        log = sample()
        assert log.counters['ops'] == 744
        assert log.counters['calls'] == 17
        assert log.counters['abort: trace too long'] == 2
        assert log.counters['Tracing'] == 5
        assert log.seconds == {'Tracing': 0.003295, 'Backend': 0.000668, 'TOTAL': 0.146421}

    def test_tracing(self):
        log = sample()
        assert [tracing.reason for tracing in log.tracings] == [
            '', '', 'ABORT_TOO_LONG', 'ABORT_TOO_LONG', 'ABORT_BAD_LOOP']
        abort = log.aborts()[0]
        assert (abort.start.line, abort.end.line, abort.opcodes) == (8, 40, 3)
        assert log.aborts()[2].messages == ['A GUARD_{VALUE,TRUE,FALSE} (guard_true(i0)) was proven to always fail']


class TestDamage:
    """A program may have been killed at any time."""

    def test_cut_off_anywhere(self):
        with open(SAMPLE) as stream:
            lines = stream.readlines()
        for length in range(len(lines)):
            log = jitlog.parse(lines[:length])
            assert len(log.traces) <= 3
            for trace in log.traces:
                assert trace.operations[-1].name in ('jump', 'finish')
            assert jitreport.report(log, SourcesBesideTheLog())

    def test_guard_that_is_not_there(self):
        log = jitlog.parse(['[1] {jit-log-opt-bridge', '# bridge out of Guard 0x12 with 2 ops', '[i0]',
                            "debug_merge_point(0, 0, 'a.py:3 f POP_TOP')", 'finish(i0, descr=<X>)',
                            '[2] jit-log-opt-bridge}'])
        bridge, = log.bridges()
        assert bridge.guard is None
        assert bridge.entry.line == 3
        assert 'a.py:3 f  (bridge 1), back to the interpreter' in jitreport.report(log, SourcesBesideTheLog())

    def test_other_sections(self):
        log = jitlog.parse(['[1] {gc-collect', 'x: y', '[2] {gc-minor', '[3] gc-minor}', 'z:', '[4] gc-collect}', 'w:'])
        assert log.traces == log.tracings == []


REPORT = """
2 loops and 1 bridge compiled, tracing given up 3 times.
Seconds: 0.146 in all, of which 0.003 tracing and optimizing, 0.001 making machine code.

Loops and bridges, those first in which most operations were run; then their source lines. Of a loop
"25 of 81" operations go round; the others are run when it is entered.

 share         times   operations  guards  where
 92.7%        18,757     10 of 18       3  sample.py:3 count  (loop 2)
                                4       1       3  for i in range(n):
                                3       1       4  total += i * 3
                                3       1       5  if i & 7 == 0:
  7.3%         2,475            6       1  sample.py:5 count  (bridge 1) out of loop 2, guard_false COMPARE_OP, on to loop 2
                                4       1       6  total -= 1
                                2       0       3  for i in range(n):
  0.0%             7            2       0  sorting [by key]  (entry bridge 4), back to the interpreter

Guards that failed often, so that a bridge was made; how often they failed since.

               2,475  sample.py:5 count, guard_false COMPARE_OP in loop 2

Tracing given up.

             2 times  from helper.py:8 big to helper.py:40 big, the trace got too long
              1 time  from helper.py:50 odd to helper.py:51 odd, no loop could be made of it (A GUARD_{VALUE,TRUE,FALSE} \
(guard_true(i0)) was proven to always fail)
"""

ON_MINIPY = """
import os
import jitlog, jitreport
os.chdir(%r)
text = jitreport.report(jitlog.read('sample.log'), jitreport.Sources())
"""


class TestReport:

    def test_sample(self):
        assert '\n' + jitreport.report(sample(), SourcesBesideTheLog()) == REPORT

    def test_on_minipy(self):
        space = make_space()
        w_globals = space.newdict()
        here = os.getcwd()
        try:
            space.call_function(space.builtin.getdictvalue(space, 'exec'), space.newtext(ON_MINIPY % DATA), w_globals)
        finally:
            os.chdir(here)
        assert '\n' + space.text_w(space.finditem_str(w_globals, 'text')) == REPORT

    def test_nothing(self):
        assert jitreport.report(jitlog.parse([]), SourcesBesideTheLog()).startswith('The JIT compiled nothing')

    def test_no_counts(self):
        with open(SAMPLE) as stream:
            lines = stream.readlines()
        text = jitreport.report(jitlog.parse(lines[:50]), SourcesBesideTheLog())
        assert 'did not end in the usual way' in text
        assert '  0.0%             0     10 of 18       3  sample.py:3 count  (loop 2)' in text

    def test_long_lists_are_cut(self, monkeypatch):
        monkeypatch.setattr(jitreport, 'MOST_TRACES', 1)
        monkeypatch.setattr(jitreport, 'MOST_LINES', 2)
        lines = jitreport.report(sample(), SourcesBesideTheLog()).split('\n')
        assert [line.strip() for line in lines if '... and' in line] == ['... and 1 more', '... and 2 more', '... and 1 more']

    def test_numbers(self):
        assert [jitreport.with_commas(n) for n in (0, 999, 1000, 12345678)] == ['0', '999', '1,000', '12,345,678']


class TestRunning:
    """What runs here is this Python in place of micronumpy-c: it has no JIT to log, or another one."""

    def test_command_line(self):
        for words, arguments in [(['--jit-report', 'x.py', '-c'], ['--jit-report', 'x.py', '-c']),
                                 (['-u', '--jit-report', '-c', 'pass'], ['--jit-report', '-u', '-c', 'pass']),
                                 (['--jit-report'], ['--jit-report'])]:
            line = parse_command_line(['micronumpy-c'] + words)
            assert (line.module, line.arguments, line.error) == ('jitreport', arguments, '')
        assert parse_command_line(['micronumpy-c', 'x.py', '--jit-report']).script == 'x.py'

    def test_arguments_and_exit_status(self, tmpdir, monkeypatch, capfd):
        monkeypatch.setenv('TMPDIR', str(tmpdir))
        monkeypatch.setenv('PYPYLOG', '')
        program = 'import os, sys; print(sys.argv[1:]); print(os.environ["PYPYLOG"].split(":")[0]); sys.exit(3)'
        assert jitreport.main(['-c', program, "it's", 'a  b', '']) == 3
        lines = capfd.readouterr()[0].split('\n')
        assert lines[0] == str(["it's", 'a  b', ''])
        assert lines[1] == jitlog.SECTIONS
        assert 'The JIT compiled nothing: no loop ran often enough.' in lines
        assert tmpdir.listdir() == []

    def test_killed(self, tmpdir, monkeypatch):
        monkeypatch.setenv('TMPDIR', str(tmpdir))
        monkeypatch.setenv('PYPYLOG', '')
        assert jitreport.main(['-c', 'import os; os.kill(os.getpid(), 9)']) == 128 + 9
