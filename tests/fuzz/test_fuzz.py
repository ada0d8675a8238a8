"""The differential tester itself: programs follow from the seed, differences are seen, and made small."""
import random
import sys
import tempfile
import unittest
import warnings
from pathlib import Path
from unittest import mock

FOLDER = Path(__file__).resolve().parent
sys.path[:0] = [str(FOLDER), str(FOLDER.parents[1] / 'tools')]

import arrays
import batch
import cases
import compare
import fuzz
import indices
import numpy as np
import shrink


class Programs(unittest.TestCase):
    def test_the_seed_says_all(self):
        self.assertEqual([cases.make(seed) for seed in range(40)], [cases.make(seed) for seed in range(40)])
        self.assertGreater(len({tuple(cases.make(seed)) for seed in range(40)}), 38)

    def test_what_there_is(self):
        """All types, all numbers of dimensions, empty arrays, strides of every sign, special values."""
        warnings.simplefilter('ignore')
        values = []
        for seed in range(600):
            rng = random.Random(seed)
            text = arrays.fresh(rng)
            value = eval(text, {'data': batch.data})
            text = arrays.viewed(rng, value, 'a')
            values.append(eval(text, {'a': value, 'np': np}))
        self.assertEqual({str(value.dtype) for value in values}, set(arrays.DTYPES))
        self.assertEqual({value.ndim for value in values} & set(range(6)), set(range(6)))
        self.assertTrue(any(value.size == 0 for value in values))
        self.assertTrue(any(stride < 0 for value in values for stride in value.strides))
        floats = [value for value in values if value.dtype.kind == 'f']
        self.assertTrue(any(np.isnan(value).any() for value in floats) and any(np.isinf(value).any() for value in floats))

    def test_most_programs_run(self):
        answers = [batch.run(cases.make(seed)) for seed in range(300)]
        failed = sum('raised = ' in answer for answer in answers)
        self.assertTrue(10 < failed < 120, failed)

    def test_statements_are_lines(self):
        for seed in range(200):
            for line in cases.make(seed):
                compile(line, line, 'exec')
                self.assertNotIn('\n', line)

    def test_data(self):
        warnings.simplefilter('ignore')
        self.assertEqual(batch.data('int8', (2, 3), 5).tolist(), batch.data('int64', (2, 3), 5).tolist())
        self.assertTrue(np.isnan(batch.data('float32', (20,), 1, 2)).any())
        self.assertFalse(np.isnan(batch.data('float32', (20,), 1)).any())

    def test_indices_of_every_kind(self):
        texts = [indices.index(random.Random(seed), (3, 4, 2)) for seed in range(300)]
        for kind in (':', '...', 'None', '[True', 'np.array(', '-'):
            self.assertTrue(any(kind in text for text in texts), kind)
        wrong = 0
        for text in texts:
            try:
                eval('a[%s]' % text, {'a': np.zeros((3, 4, 2)), 'np': np})
            except IndexError:
                wrong += 1
        self.assertTrue(0 < wrong < 150, wrong)


class Descriptions(unittest.TestCase):
    def test_all_that_a_user_sees(self):
        text = batch.run(['a = np.arange(4, dtype="int8").reshape(2, 2).T', 'b = a[0, 1]', 'c = [a.shape, None]', '1 / 0', 'd = 1'])
        self.assertEqual(text, 'raised = ZeroDivisionError in line 4: division by zero ;; '
                               'a = array int8 (2, 2) strides=(1, 2) flags=FWA [[0, 2], [1, 3]] ;; b = scalar int8 2 ;; '
                               'c = list(tuple(int 2, int 2), NoneType None)')

    def test_warnings(self):
        self.assertIn('warned = divide by zero encountered in divide', batch.run(['a = np.ones(1) / 0']))

    def test_batches(self):
        programs = batch.programs('# case 3\na = 1\nb = 2\n# case 12\n\nc = 3\n')
        self.assertEqual(programs, [(3, ['a = 1', 'b = 2']), (12, ['c = 3'])])


class Comparison(unittest.TestCase):
    def kind(self, expected, got, lines=('r = a + b',), messages=False):
        found = compare.difference(list(lines), expected, got, messages)
        return found and found[0]

    def test_kinds(self):
        array = 'r = array %s %s strides=%s flags=%s %s'
        plain = array % ('int64', '(2,)', '(8,)', 'CFWA', '[1, 2]')
        self.assertIsNone(self.kind(plain, plain))
        for kind, *parts in [('dtype', 'int32', '(2,)', '(8,)', 'CFWA', '[1, 2]'),
                             ('shape', 'int64', '(1, 2)', '(16, 8)', 'CFWA', '[[1, 2]]'),
                             ('strides', 'int64', '(2,)', '(16,)', 'CFWA', '[1, 2]'), ('flags', 'int64', '(2,)', '(8,)', 'CFA', '[1, 2]'),
                             ('value', 'int64', '(2,)', '(8,)', 'CFWA', '[1, 3]')]:
            self.assertEqual(self.kind(plain, array % tuple(parts)), kind)
        self.assertEqual(self.kind(plain, 'r = scalar int64 1'), 'value')
        self.assertEqual(self.kind(plain, ''), 'value')

    def test_exceptions(self):
        first = 'raised = ValueError in line 2: this'
        self.assertEqual(self.kind(first, 'raised = TypeError in line 2: this'), 'exception')
        self.assertEqual(self.kind(first, 'raised = ValueError in line 1: this'), 'exception')
        self.assertEqual(self.kind(first, 'a = int 1'), 'exception')
        self.assertIsNone(self.kind(first, 'raised = ValueError in line 2: that'))
        self.assertEqual(self.kind(first, 'raised = ValueError in line 2: that', messages=True), 'message')

    def test_warnings(self):
        self.assertEqual(self.kind('warned = a', ''), 'warning')
        self.assertEqual(self.kind('warned = a ;; warned = b', 'warned = a ;; warned = c'), 'warning')

    def test_known_warnings(self):
        for message, line, is_known in [('overflow encountered in cast', 'a[0] = 1e300', True),
                                        ('overflow encountered in scalar add', 'r = a[0] + 1', True),
                                        ('overflow encountered in add', 'r = a + 1', False),
                                        ('invalid value encountered in less', 'r = a < 1j', True),
                                        ('invalid value encountered in less', 'r = a < 1', False),
                                        ('overflow encountered in at', 'np.add.at(a, 0, 1)', True)]:
            self.assertEqual(self.kind('warned = ' + message, '', [line]), None if is_known else 'warning', message)
            self.assertEqual(self.kind('', 'warned = ' + message, [line]), 'warning', message)
        for message, line in [('invalid value encountered in cast', 'r = a.astype(int)'),
                              ('overflow encountered in reduceat', 'r = np.add.reduceat(a, [0])'),
                              ('overflow encountered in add', 'np.add(a, 1, where=m)')]:
            self.assertIsNone(self.kind('warned = ' + message, '', [line]))
            self.assertIsNone(self.kind('', 'warned = ' + message, [line]))

    def test_values_that_are_unspecified(self):
        first, second = ['r = array int8 (1,) strides=(1,) flags=CFWA [%d]' % n for n in (3, 4)]
        line = 'r = f(a)'
        self.assertEqual(self.kind(first, second, [line]), 'value')
        self.assertIsNone(self.kind('warned = invalid value encountered in cast ;; ' + first, second, [line]))
        in_call = 'warned = invalid value encountered in add ;; '
        self.assertEqual(self.kind(in_call + first, in_call + second, [line]), 'value')
        self.assertIsNone(self.kind(in_call + first, in_call + second, ["r = np.add(a, b, dtype='int8', casting='unsafe')"]))

    def test_nans_that_are_no_numbers(self):
        address, line = 'r = int 8794772063695', ['r = hash(a.flat[0])']
        self.assertIsNone(self.kind(address, 'r = int 0', line))
        self.assertEqual(self.kind(address, 'r = int 1', line), 'value')
        self.assertEqual(self.kind('r = int 3', 'r = int 0', line), 'value')
        self.assertEqual(self.kind(address, 'r = int 0'), 'value')
        self.assertIsNone(self.kind(r"r = bytes b'a\x00\x00\xc0\x7f'", r"r = bytes b'a\x00\x00\xc0\xff'"))
        self.assertEqual(self.kind(r"r = bytes b'a\x00\x00\xc0\x7f'", r"r = bytes b'b\x00\x00\xc0\xff'"), 'value')

    def test_what_may_differ(self):
        array = 'r = array float64 %s strides=%s flags=%s %s'
        self.assertIsNone(self.kind(array % ('(1, 2)', '(16, 8)', 'CFOWA', '[[1.0, 2.0]]'),
                                    array % ('(1, 2)', '(99, 8)', 'CFWA', '[[1.0, 2.0]]')))
        self.assertIsNone(self.kind(array % ('(0, 2)', '(16, 8)', 'CFWA', '[]'), array % ('(0, 2)', '(8, 16)', 'CFWA', '[]')))

    def test_last_bits(self):
        first, second, third = 'r = float 0.5403023058681398', 'r = float 0.5403023058681399', 'r = float 0.5403023058681'
        self.assertEqual(self.kind(first, second), 'value')
        self.assertIsNone(self.kind(first, second, ['r = np.cos(a)']))
        self.assertEqual(self.kind(first, third, ['r = np.cos(a)']), 'value')
        self.assertEqual(self.kind('r = float nan', second, ['r = np.cos(a)']), 'value')
        self.assertIsNone(self.kind('r = float nan', 'r = float nan', ['r = np.cos(a)']))
        self.assertEqual(self.kind('r = list(float 1e16, float 1.0)', 'r = list(float 1e16, float 1.0000001)'), 'value')
        self.assertIsNone(self.kind('r = list(float 1e16, float 1.0)', 'r = list(float 1e16, float 1.1)', ['r = np.sum(a)']))

    def test_complex_numbers(self):
        self.assertIsNone(self.kind('r = complex 1j', 'r = complex (-0+1j)', ['r = np.sort(a)']))
        self.assertEqual(self.kind('r = complex 1j', 'r = complex (-0+1j)'), 'value')
        self.assertEqual(self.kind('r = complex 1j', 'r = complex 2j', ['r = np.sort(a)']), 'value')
        first, second = 'r = complex (2.25e+300+1j)', 'r = complex (2.2500000000000003e+300+1j)'
        self.assertEqual(self.kind(first, second, ['r = a + b']), 'value')
        self.assertIsNone(self.kind(first, second, ['r = a * b']))


class Shrinking(unittest.TestCase):
    def test_to_the_smallest(self):
        lines = ["a = data('float32', (4, 3), 17, 2)", "b = data('int8', (3,), 4)", 'v = a[::-1].T', 'r0 = np.add(v, np.sin(b[:, None]))',
                 'r1 = a.sum()']
        small = shrink.shrink(lines, lambda programs: ['np.sin' in '\n'.join(lines) for lines in programs])
        self.assertEqual(len(small), 1)
        self.assertLess(len(small[0]), 30)
        self.assertIn('np.sin', small[0])

    def test_what_cannot_be_smaller_stays(self):
        self.assertEqual(shrink.shrink(['a = 1'], lambda programs: [False] * len(programs)), ['a = 1'])


class Runs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def interpreter(self, source):
        """NumPy's answers after this was done to them; `line` is one line of output."""
        path = self.folder / 'other.py'
        path.write_text('import subprocess, sys\n'
                        'for line in subprocess.run([sys.executable] + sys.argv[1:], stdout=subprocess.PIPE, text=True)'
                        '.stdout.splitlines():\n    %s\n    print(line, flush=True)\n' % source)
        return [sys.executable, str(path)]

    def search(self, interpreter, *arguments):
        options, flags = fuzz.parse(list(arguments))
        fuzzer = fuzz.Fuzzer(interpreter, self.folder, False)
        with mock.patch.object(fuzz, 'AT_ONCE', 20), mock.patch.object(fuzz, 'PYTHON3', Path(sys.executable)), \
                mock.patch.object(fuzz, 'say') as say:
            status = fuzz.search(fuzzer, options, flags)
        return status, fuzzer, '\n'.join(call.args[0] for call in say.call_args_list)

    def test_nothing_differs(self):
        status, fuzzer, text = self.search(self.interpreter('pass'), '--seed', '5', '--programs', '40')
        self.assertEqual((status, fuzzer.programs), (0, 40))
        self.assertIn('0 differ', text)

    def test_a_difference(self):
        status, fuzzer, text = self.search(self.interpreter("line = line.replace('int64', 'int32')"), '--seed', '5', '--programs', '20',
                                           '--no-shrink')
        self.assertEqual(status, 1)
        self.assertIn('another dtype of', text)
        count = len(fuzzer.differences)
        for most, expected in [(count, 0), (count - 1, 1)]:
            status, _, _ = self.search(self.interpreter("line = line.replace('int64', 'int32')"), '--seed', '5', '--programs', '20',
                                       '--no-shrink', '--most', str(most))
            self.assertEqual(status, expected)

    def test_a_crash_is_a_difference_and_the_others_are_run(self):
        status, fuzzer, text = self.search(self.interpreter("if line.startswith('7 '): import os; os.kill(os.getpid(), 9)"),
                                           '--seed', '0', '--programs', '20', '--no-shrink')
        self.assertEqual((status, len(fuzzer.differences), fuzzer.programs), (1, 1, 20))
        self.assertIn('ended with status -9', text)

    def test_wrong_arguments(self):
        with self.assertRaises(fuzz.Problem):
            fuzz.parse(['--nowhere'])


if __name__ == '__main__':
    unittest.main()
