"""The arithmetic and the checks of run_convolve.py, on made-up measurements."""
import argparse
import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'bench'))

import convolve
import run_convolve


class Summaries(unittest.TestCase):
    base = {'cold': [9.0, 9.0, 9.0], 'times': [[8.0], [16.0], [8.0]]}
    row = {'cold': [0.5, 0.4, 0.6], 'times': [[0.1, 0.1, 0.1], [0.2, 0.2, 0.9], [0.1, 0.1, 0.1]]}

    def test_median_and_quartiles_over_all_calls(self):
        summary = run_convolve.summarise(self.row, self.base)
        self.assertEqual(summary['median'], 0.1)
        self.assertEqual(summary['best'], 0.1)
        self.assertEqual(summary['calls'], 9)
        self.assertTrue(summary['low'] <= summary['median'] <= summary['high'])

    def test_cold_time_is_apart(self):
        self.assertEqual(run_convolve.summarise(self.row, self.base)['cold'], 0.5)

    def test_ratio_is_taken_within_a_round(self):
        """The second round was twice as slow for both: the ratio does not notice."""
        self.assertAlmostEqual(run_convolve.summarise(self.row, self.base)['speedup'], 80.0)

    def test_a_single_call_has_no_spread(self):
        summary = run_convolve.summarise({'cold': [2.0], 'times': [[1.0]]}, {'cold': [2.0], 'times': [[1.0]]})
        self.assertEqual((summary['low'], summary['median'], summary['high']), (1.0, 1.0, 1.0))

    def test_table_has_the_fastest_last(self):
        rows = {name: run_convolve.summarise(row, self.base) for name, row in [('slow', self.base), ('fast', self.row)]}
        text = run_convolve.table({'the case': rows})
        self.assertLess(text.index('  slow'), text.index('  fast'))


class Checks(unittest.TestCase):
    right = np.arange(6.0).reshape(2, 3)
    photograph = np.arange(16.0).reshape(4, 4)

    def check(self, other):
        run_convolve.check_equal({run_convolve.LOOPS_ON_CPYTHON: self.right, 'other': other}, 'case')

    def test_equal_results_pass(self):
        self.check(self.right + 1e-13)

    def test_different_results_stop_the_run(self):
        wrong = [self.right + 1e-11, self.right.T, self.right.astype('float32'), self.right * np.nan]
        for other in wrong:
            with self.assertRaises(SystemExit):
                self.check(other)

    def test_required_speedup(self):
        summaries = {'a': {run_convolve.MICRONUMPY: {'speedup': 70.0}}, 'b': {run_convolve.MICRONUMPY: {'speedup': 61.0}}}
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(run_convolve.verdict(summaries, 60), 0)
            self.assertEqual(run_convolve.verdict(summaries, 65), 1)
            self.assertEqual(run_convolve.verdict({'a': {}}, 60), 1)
            self.assertEqual(run_convolve.verdict({'a': {}}, 0), 0)

    def test_a_failing_contender_is_named(self):
        contender = run_convolve.Contender('broken', [sys.executable, '-c', 'raise SystemExit(3)'])
        run_convolve.OUTPUT.mkdir(parents=True, exist_ok=True)
        with self.assertRaises(SystemExit) as caught:
            contender.measure(['edge3', 200], 'the case')
        self.assertIn('broken failed (status 3)', str(caught.exception))

    def test_sizes(self):
        self.assertEqual(run_convolve.parse(['--sizes', '200,1000']).sizes, [200, 1000])
        self.assertEqual(run_convolve.parse([]).sizes, run_convolve.SIZES)
        for wrong in ['', '0', '200,-1', 'x']:
            with contextlib.redirect_stderr(io.StringIO()), self.assertRaises(SystemExit):
                run_convolve.parse(['--sizes', wrong])

    def test_an_image_beyond_the_photograph(self):
        with tempfile.TemporaryDirectory() as folder:
            small, large = Path(folder) / 'small.npy', Path(folder) / 'large.npy'
            np.save(small, self.photograph)
            with mock.patch.object(run_convolve, 'IMAGE', small), mock.patch.object(run_convolve, 'ENLARGED', large):
                self.assertEqual(run_convolve.image_of(4), small)
                self.assertFalse(large.exists())
                for size in [5, 6, 20]:
                    self.assertEqual(run_convolve.image_of(size), large)
                    image = np.load(large)
                    self.assertGreaterEqual(min(image.shape), size)
                    for within in [1, 2, 3, 4]:
                        np.testing.assert_array_equal(convolve.middle(image, within),
                                                      convolve.middle(self.photograph, within))

    def test_numpy_on_pypy_takes_part_in_small_cases_only(self):
        slow, other = argparse.Namespace(name=run_convolve.NUMPY_ON_PYPY), argparse.Namespace(name='other')
        self.assertTrue(run_convolve.takes_part(slow, 200))
        self.assertFalse(run_convolve.takes_part(slow, 512))
        self.assertTrue(run_convolve.takes_part(other, 512))

    def test_what_is_no_pypy_is_not_taken_for_one(self):
        self.assertIsNone(run_convolve.find_stock_pypy(sys.executable))
        self.assertIsNone(run_convolve.find_stock_pypy('/nowhere'))

    def test_comparison_with_pypys_own(self):
        rows = {run_convolve.OWN: {'median': 3.0}, run_convolve.PYPY: {'median': 2.0}}
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            run_convolve.verdict({'a': rows, 'b': dict(rows, **{run_convolve.PYPY: {'median': 1.0}})}, 0)
        self.assertIn("PyPy with micronumpy runs the loops 1.50 to 3.00 times as fast as PyPy's own", printed.getvalue())

    def test_a_pypy_without_the_module_is_refused(self):
        options = argparse.Namespace(pypy=sys.executable, stock_pypy='/nowhere')
        with self.assertRaises(SystemExit):
            run_convolve.contenders(options)


if __name__ == '__main__':
    unittest.main()
