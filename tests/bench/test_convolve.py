"""convolve.py and everything it is compared with, against a convolution that is computed in another way."""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

BENCH = Path(__file__).resolve().parents[2] / 'bench'
sys.path.insert(0, str(BENCH))

import convolve
import convolve_others
import run_convolve

SHAPES = [((1, 1), (1, 1)), ((5, 7), (1, 1)), ((5, 7), (3, 3)), ((7, 5), (3, 5)), ((6, 6), (5, 1)), ((6, 4), (1, 5)),
          ((2, 3), (7, 9)), ((1, 8), (3, 3)), ((8, 1), (3, 3)), ((9, 9), (9, 9))]
EVEN = [(2, 3), (3, 2), (2, 2), (0, 3), (4, 1)]


def by_one_long_line(f, g):
    """The 2-D convolution as NumPy's 1-D one: rows laid end to end, with so much room between that none reaches
    into the next."""
    height, width = f.shape[0] + g.shape[0] - 1, f.shape[1] + g.shape[1] - 1
    line_f = np.pad(f, ((0, 0), (0, width - f.shape[1]))).ravel()
    line_g = np.pad(g, ((0, 0), (0, width - g.shape[1]))).ravel()
    return np.convolve(line_f, line_g)[:height * width].reshape(height, width)


def clean():
    return {name: value for name, value in os.environ.items() if name != 'PYTHONPATH'}


class SameNumbers(unittest.TestCase):
    def check(self, function):
        random = np.random.default_rng(12)
        for image_shape, kernel_shape in SHAPES:
            f, g = random.standard_normal(image_shape), random.standard_normal(kernel_shape)
            h = function(f, g)
            self.assertEqual(h.dtype, np.float64)
            expected = by_one_long_line(f, g)
            self.assertEqual(h.shape, expected.shape)
            np.testing.assert_allclose(h, expected, rtol=0, atol=1e-12)
        for kernel_shape in EVEN:
            with self.assertRaises(ValueError):
                function(np.zeros((4, 4)), np.zeros(kernel_shape))

    def test_the_loops(self):
        self.check(convolve.convolve)

    def test_slices(self):
        self.check(convolve_others.slices)

    def test_a_strided_image(self):
        f = np.arange(48.0).reshape(6, 8)[::-2, ::2].T
        g = np.array(convolve.KERNELS['edge3'])
        np.testing.assert_array_equal(convolve.convolve(f, g), by_one_long_line(f, g))

    def check_stand_in(self, name, interpreter):
        """A module that takes the place of micronumpy: from its own folder, in a process of its own."""
        program = '''if True:
            import micronumpy as np, convolve, json, sys
            f = np.load(sys.argv[1])
            g = np.array(json.loads(sys.argv[2]))
            np.save(sys.argv[3], convolve.convolve(f, g))
        '''
        with tempfile.TemporaryDirectory() as folder:
            def by_stand_in(f, g):
                paths = [os.path.join(folder, 'f.npy'), os.path.join(folder, 'h.npy')]
                np.save(paths[0], f)
                env = dict(clean(), PYTHONPATH=os.pathsep.join([str(BENCH / name), str(BENCH)]))
                done = subprocess.run([interpreter, '-c', program, paths[0], json.dumps(g.tolist()), paths[1]],
                                      env=env, cwd=folder, stderr=subprocess.PIPE)
                if b'ValueError' in done.stderr:
                    raise ValueError
                self.assertEqual(done.returncode, 0, done.stderr)
                return np.load(paths[1])
            random = np.random.default_rng(12)
            f, g = random.standard_normal((7, 5)), random.standard_normal((3, 5))
            np.testing.assert_allclose(by_stand_in(f, g), by_one_long_line(f, g), rtol=0, atol=1e-12)
            with self.assertRaises(ValueError):
                by_stand_in(f, np.zeros((2, 2)))

    def test_array_class_for_a_stock_pypy(self):
        self.check_stand_in('stock_pypy', sys.executable)

    def test_arrays_of_pypys_own(self):
        pypy = run_convolve.find_stock_pypy(None, has='_numpypy.multiarray')
        if pypy is None:
            self.skipTest('no PyPy here has them')
        self.check_stand_in('own_micronumpy', pypy)


class Program(unittest.TestCase):
    """convolve.py as a command."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.image = np.random.default_rng(3).random((9, 12))
        np.save(self.path('image.npy'), self.image)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def run_command(self, *command):
        return subprocess.run([sys.executable, *map(str, command)], cwd=self.folder.name, env=clean(),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def test_prints_times_and_saves_the_result(self):
        for kernel in convolve.KERNELS:
            done = self.run_command(BENCH / 'convolve.py', self.path('image.npy'), kernel, 5, 3, 1, self.path('h.npy'))
            self.assertEqual(done.returncode, 0, done.stderr)
            printed = json.loads(done.stdout)
            result = np.load(self.path('h.npy'))
            expected = by_one_long_line(self.image[2:7, 3:8], np.array(convolve.KERNELS[kernel]))
            np.testing.assert_allclose(result, expected, rtol=0, atol=1e-12)
            self.assertEqual(len(printed['times']), 3)
            self.assertTrue(all(seconds > 0 for seconds in printed['times'] + [printed['cold']]))
            self.assertAlmostEqual(printed['checksum'], expected.sum())

    def test_an_unknown_kernel_is_an_error(self):
        done = self.run_command(BENCH / 'convolve.py', self.path('image.npy'), 'mean7', 5, 1, 0)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b'KeyError', done.stderr)

    def test_kernels(self):
        edge, gauss = np.array(convolve.KERNELS['edge3']), np.array(convolve.KERNELS['gauss5'])
        self.assertEqual((edge.shape, gauss.shape), ((3, 3), (5, 5)))
        self.assertEqual(edge.sum(), 0.0)
        self.assertEqual(gauss.sum(), 1.0)
        self.assertEqual(gauss.argmax(), 12)


if __name__ == '__main__':
    unittest.main()
