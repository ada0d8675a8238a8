"""The arithmetic, the checks and the report of run_loops.py, on made-up measurements."""
import contextlib
import io
import json
import os
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'bench'))

import loops_report
import measuring
import run_loops
from measuring import CHECKED, LOOPS_ON_CPYTHON, MICRONUMPY, UNCHECKED
from run_loops import Case


def row(*rounds, cold=0.03):
    return {'cold': [cold] * len(rounds), 'times': [list(times) for times in rounds]}


def records_of(cases):
    """Records from {(program, size...): {name: milliseconds}}."""
    return [loops_report.record_of(case[0], list(case[1:]), run_loops.title(Case(case[0], case[1:])),
                                   {name: row([value / 1000.0]) for name, value in rows.items()})
            for case, rows in cases.items()]


RECORDS = records_of({
    ('convolve', 50, 3): {CHECKED: 0.05, UNCHECKED: 0.02, MICRONUMPY: 0.04},
    ('convolve', 200, 3): {CHECKED: 0.8, UNCHECKED: 0.3, MICRONUMPY: 0.4, LOOPS_ON_CPYTHON: 120.0, 'no-unrolling': 2.0},
    ('convolve', 2000, 3): {CHECKED: 80.0, UNCHECKED: 30.0, MICRONUMPY: 48.0, 'no-unrolling': 200.0},
    ('convolve', 200, 9): {CHECKED: 4.0, UNCHECKED: 2.0, MICRONUMPY: 6.0, 'no-unrolling': 5.0},
    ('sieve', 10): {CHECKED: 2.0, UNCHECKED: 1.0, MICRONUMPY: 2.0, LOOPS_ON_CPYTHON: 80.0},
    ('sieve', 20): {CHECKED: 2.0, UNCHECKED: 1.0, MICRONUMPY: 8.0}})


class Report(unittest.TestCase):
    def targets(self, records=RECORDS):
        return {target.what: target for target in loops_report.targets(records, MICRONUMPY)}

    def test_ratio_is_the_median_of_those_within_the_rounds(self):
        ours = row([1.0, 1.0, 9.0], [4.0], [30.0])
        theirs = row([2.0], [4.0, 4.0], [10.0])
        self.assertEqual(measuring.ratio(ours, theirs), 1.0)
        record = loops_report.record_of('p', [1], 'p 1', {MICRONUMPY: ours, CHECKED: theirs,
                                                         LOOPS_ON_CPYTHON: row([70.0])})
        self.assertEqual(record['to_checked'][MICRONUMPY], 1.0)
        self.assertEqual(record['to_unchecked'], {})
        # CPython took part in the first round only, in which we took 1.0
        self.assertAlmostEqual(record['speedup'][MICRONUMPY], 70.0)

    def test_mean_and_worst_of_a_program(self):
        sieve = loops_report.by_program(RECORDS, MICRONUMPY)['sieve']
        self.assertAlmostEqual(sieve['mean'], 2.0)
        self.assertAlmostEqual(sieve['worst'], 4.0)

    def test_every_program_counts_once(self):
        programs = {'a': {'mean': 4.0}, 'b': {'mean': 1.0}}
        self.assertAlmostEqual(loops_report.overall_mean(programs), 2.0)

    def test_targets(self):
        expected = {
            'convolve, 200 to 2000, 3x3 to 7x7: times Cython checked': (0.6, 'convolve 2000 3x3', True),
            'convolve, 50 to 2000, 3x3 to 11x11: times Cython checked': (1.5, 'convolve 200 9x9', False),
            'convolve, 200 to 2000, 3x3 to 7x7: times Cython unchecked': (1.6, 'convolve 2000 3x3', False),
            'convolve: ns per pixel, times those at 200 x 200': (1.6, 'convolve 50 3x3', True),
            'convolve: times the same without unrolling': (1.2, 'convolve 200 9x9', False),
            'convolve, 200, 3x3: first call, ms': (30.0, 'convolve 200 3x3', True),
            'all programs, geometric mean: times Cython checked': ((2 * (0.8 * 0.5 * 0.6 * 1.5) ** 0.25) ** 0.5, '2 programs', False),
            'any program at any size: times Cython checked': (4.0, 'sieve 20', False),
            'any program at any size: times as fast as CPython + NumPy': (40.0, 'sieve 10', False)}
        found = self.targets()
        self.assertEqual(set(found), set(expected))
        for what, (value, where, holds) in expected.items():
            self.assertAlmostEqual(found[what].worst[0], value, msg=what)
            self.assertEqual((found[what].worst[1], found[what].holds), (where, holds), what)

    def test_what_was_not_measured_does_not_hold(self):
        records = records_of({('sieve', 10): {CHECKED: 1.0, UNCHECKED: 1.0}})
        for target in self.targets(records).values():
            self.assertEqual((target.worst, target.holds), (None, False))
        text = loops_report.target_table(loops_report.targets(records, MICRONUMPY))
        self.assertEqual(text.count('not measured'), 9)

    def test_pixels(self):
        curves = loops_report.nanoseconds_per_pixel(RECORDS, MICRONUMPY)
        self.assertEqual({kernel: sorted(curve) for kernel, curve in curves.items()}, {3: [50, 200, 2000], 9: [200]})
        self.assertAlmostEqual(curves[3][200], 10.0)

    def test_as_text(self):
        others = ['no-unrolling']
        with contextlib.redirect_stdout(io.StringIO()) as output:
            run_loops.print_report([], [])
            run_loops.print_report(RECORDS, others)
        lines = [line.split() for line in output.getvalue().splitlines()]
        self.assertIn(['sieve', '10', '2', '30', '2', '1', '80', '1.00', '2.00', '40.0'], lines)
        self.assertIn(['sieve', '20', '8', '30', '2', '1', '-', '4.00', '8.00', '-'], lines)
        self.assertIn(['sieve', '2.00', '(4.00)', '-', '0.50', '(0.50)'], lines)
        self.assertIn(['3', 'x', '3', '16.0', '(20.0)', '10.0', '(20.0)', '12.0', '(20.0)'], lines)

    def test_picture(self):
        try:
            import loops_picture
            loops_picture.pyplot(measuring.OUTPUT / 'matplotlib')
        except ImportError:         # Matplotlib belongs to the benchmark's environment, not to that of the tests
            return
        with tempfile.TemporaryDirectory() as folder:
            for records in (RECORDS, RECORDS[-2:]):
                path = Path(folder) / 'loops.png'
                loops_picture.draw(path, records, MICRONUMPY)
                self.assertEqual(path.read_bytes()[:4], b'\x89PNG')
                path.unlink()


class Fake:
    """A contender that says it took so many seconds for each call, and that this was the result."""

    def __init__(self, name, seconds, result, failing=False):
        self.name, self.seconds, self.result, self.failing = name, seconds, result, failing
        self.asked = []

    def measure(self, words, case, calls):
        self.asked.append((words, calls))
        if self.failing:
            raise measuring.Failure('%s failed at %s' % (self.name, case))
        return {'cold': self.seconds, 'times': [self.seconds] * calls[0]}, np.array(self.result)


class Measurements(unittest.TestCase):
    cases = {'a': [Case('a', (10,)), Case('a', (20,))], 'b': [Case('b', (5, 3))]}

    def measure(self, *rivals, rounds=2):
        measurement = run_loops.Measurement(rivals, self.cases, 0.1)
        with contextlib.redirect_stdout(io.StringIO()):
            measurement.measure(rounds)
        return measurement

    def test_all_take_their_turn(self):
        checked, ours = Fake(CHECKED, 0.02, [1.0]), Fake(MICRONUMPY, 0.04, [1.0])
        measurement = self.measure(checked, ours)
        # the first three of Cython are the question how long it takes
        self.assertEqual(checked.asked[:3], [(['a', '10'], (1, 0)), (['a', '20'], (1, 0)), (['b', '5,3'], (1, 0))])
        self.assertEqual(checked.asked[3:], ours.asked)
        self.assertEqual(ours.asked, [(['a', '10'], (5, 5)), (['a', '20'], (5, 5)), (['b', '5,3'], (5, 5))] * 2)
        self.assertEqual(measurement.failures, {})
        self.assertEqual([record['title'] for record in measurement.records()], ['a 10', 'a 20', 'b 5 3x3'])
        for record in measurement.records():
            self.assertAlmostEqual(record['to_checked'][MICRONUMPY], 2.0)

    def test_cpython_takes_part_once_where_it_does_not_take_long(self):
        loops = Fake(LOOPS_ON_CPYTHON, 2.0, [1.0])
        measurement = self.measure(Fake(CHECKED, 0.02, [1.0]), loops)
        self.assertEqual(loops.asked, [(['a', '10'], (0, 0)), (['b', '5,3'], (0, 0))])
        self.assertAlmostEqual(measurement.records()[0]['speedup'][CHECKED], 100.0)
        loops = Fake(LOOPS_ON_CPYTHON, 2.0, [1.0])
        self.measure(Fake(CHECKED, 0.002, [1.0]), loops)
        self.assertEqual(len(loops.asked), 3)

    def test_who_differs_is_left_out(self):
        for right, wrong in [([1.0, 1000.0], [1.0 + 1e-8, 1000.0]), ([1.0, 2.0], [1.0, float('nan')]), ([1, 2], [1, 3]),
                             ([1.0], [1]), ([True], [False]), ([1 + 1j], [1 + 1.1j]), ([1.0, 2.0], [[1.0, 2.0]])]:
            checked, ours = Fake(CHECKED, 0.02, right), Fake(MICRONUMPY, 0.04, wrong)
            measurement = self.measure(checked, ours)
            self.assertEqual(len(measurement.failures), 3)
            self.assertEqual(len(ours.asked), 3)
            self.assertNotIn(MICRONUMPY, measurement.records()[0]['rows'])
            self.assertIn(CHECKED, measurement.records()[0]['rows'])

    def test_what_is_equal_to_twelve_digits_passes(self):
        measurement = self.measure(Fake(CHECKED, 0.02, [1.0, 1000.0]), Fake(MICRONUMPY, 0.04, [1.0 + 1e-10, 1000.0]))
        self.assertEqual(measurement.failures, {})

    def test_who_fails_is_left_out(self):
        others = Fake('other', 0.02, [1.0], failing=True), Fake(MICRONUMPY, 0.02, [1.0])
        measurement = self.measure(Fake(CHECKED, 0.02, [1.0]), *others)
        self.assertEqual(set(measurement.failures), {(case, 'other') for program in self.cases.values() for case in program})
        self.assertIn(MICRONUMPY, measurement.records()[0]['rows'])

    def test_nothing_is_measured_without_cython(self):
        with self.assertRaises(measuring.Failure):
            self.measure(Fake(CHECKED, 0.02, [1.0], failing=True))

    def test_results_can_be_written(self):
        measurement = self.measure(Fake(CHECKED, 0.02, [1.0]), Fake(MICRONUMPY, 0.02, [1.0]))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / 'loops.json'
            measuring.write_json(path, {'records': measurement.records()})
            report = json.loads(path.read_text())
        self.assertEqual(report['records'][2]['size'], [5, 3])
        self.assertEqual(report['machine']['numpy'], np.__version__)


class Choices(unittest.TestCase):
    def test_number_of_calls(self):
        self.assertEqual(run_loops.calls_for(0.0001, 0.4), (40, 20))
        self.assertEqual(run_loops.calls_for(0.04, 0.4), (10, 10))
        self.assertEqual(run_loops.calls_for(3.0, 0.4), (3, 3))

    def test_cases(self):
        full = run_loops.all_cases(['convolve', 'sieve'], quick=False)
        self.assertEqual(len(full['convolve']), 30)
        self.assertEqual([case.size for case in full['sieve']], [(1000000,), (5000000,)])
        quick = run_loops.all_cases(['convolve', 'sieve'], quick=True)
        self.assertEqual({case.size[0] for case in quick['convolve']}, {50, 100, 200})
        self.assertEqual([case.size for case in quick['sieve']], [(1000000,)])

    def test_programs(self):
        self.assertEqual(run_loops.chosen_programs('sieve,fft'), ['sieve', 'fft'])
        self.assertIn('convolve', run_loops.chosen_programs(''))
        with self.assertRaises(SystemExit):
            run_loops.chosen_programs('sieve,bubblesort')

    def test_variants(self):
        found = run_loops.variant('plain=env SWITCH=0 %s' % os.path.relpath(sys.executable))
        self.assertEqual(found.name, 'plain')
        self.assertEqual(found.command[:-1], ['env', 'SWITCH=0', os.path.abspath(sys.executable)])
        for text in ('plain', 'plain=', '=python3'):
            with self.assertRaises(SystemExit):
                run_loops.variant(text)


if __name__ == '__main__':
    unittest.main()
