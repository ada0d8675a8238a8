"""The programs of bench/loops at tiny sizes, against what NumPy computes in another way."""
import importlib
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

from loops import inputs


def life(cells):
    for _ in range(4):
        padded = np.pad(cells, 1)
        neighbours = sum(np.roll(padded, (i, j), (0, 1)) for i in (-1, 0, 1) for j in (-1, 0, 1))[1:-1, 1:-1] - cells
        cells = ((neighbours == 3) | ((neighbours == 2) & (cells == 1))).astype(np.int64)
        cells[0] = cells[-1] = cells[:, 0] = cells[:, -1] = 0
    return cells


def heat_jacobi(u):
    """One step is a matrix, applied to the grid as one long vector."""
    n, m = u.shape
    step = np.eye(n * m)
    for i in range(1, n - 1):
        for j in range(1, m - 1):
            k = i * m + j
            step[k, [k - m, k + m, k - 1, k + 1]] = 0.2
            step[k, k] = 0.2
    return (np.linalg.matrix_power(step, 10) @ u.ravel()).reshape(n, m)


def heat_gauss_seidel(u):
    """One sweep solves L new = U old + edge: (identity - below) new = (above + edge) old."""
    n, m = u.shape
    below, above = np.zeros((n * m, n * m)), np.zeros((n * m, n * m))
    for k in range(n * m):
        if 0 < k // m < n - 1 and 0 < k % m < m - 1:
            below[k, [k - m, k - 1]] = 0.25
            above[k, [k + m, k + 1]] = 0.25
        else:
            above[k, k] = 1.0
    vector = u.ravel()
    for _ in range(10):
        vector = np.linalg.solve(np.eye(n * m) - below, above @ vector)
    return vector.reshape(n, m)


def nbody(place, speed, mass):
    place, speed = place.copy(), speed.copy()
    for _ in range(20):
        apart = place[None] - place[:, None]
        square = (apart ** 2).sum(axis=2) + 0.01
        speed += 0.001 * (apart * (mass[None] * square ** -1.5)[:, :, None]).sum(axis=1)
        place += 0.001 * speed
    return place


def mandelbrot(real, imaginary):
    c = real[None] + 1j * imaginary[:, None]
    z, steps = np.zeros_like(c), np.zeros(c.shape, np.int64)
    for _ in range(60):
        inside = z.real * z.real + z.imag * z.imag <= 4.0
        steps += inside
        z = np.where(inside, z * z + c, 1e100)
    return steps


def kmeans(points):
    centres = points[:8].copy()
    for _ in range(5):
        labels = ((points[:, None] - centres[None]) ** 2).sum(axis=2).argmin(axis=1)
        centres = np.array([points[labels == c].mean(axis=0) for c in range(8)])
    return centres


def smith_waterman(a, b):
    """Diagonal by diagonal: an element of the table depends on the two diagonals before its own."""
    table = np.zeros((len(a) + 1, len(b) + 1), np.int64)
    score = np.where(a[:, None] == b[None], 3, -3)
    for diagonal in range(2, len(a) + len(b) + 1):
        i = np.arange(max(1, diagonal - len(b)), min(len(a), diagonal - 1) + 1)
        j = diagonal - i
        table[i, j] = np.max([0 * i, table[i - 1, j - 1] + score[i - 1, j - 1], table[i - 1, j] - 2,
                              table[i, j - 1] - 2], axis=0)
    return table


def sieve(size):
    numbers = np.arange(size)
    return np.array([n > 1 and not (n % numbers[2:n] == 0).any() for n in numbers])


def views(a):
    n = len(a) // 2
    rows = np.arange(n)
    backwards = n - 1 - rows
    return (a[np.ix_(2 * rows, 2 * rows)] + 0.5 * a[np.ix_(backwards, backwards)]
            + 0.25 * np.swapaxes(a, 0, 1)[n:][:, :n]
            + 0.125 * np.swapaxes(a[np.ix_(2 * rows + 1, 2 * n - 1 - 2 * rows)], 0, 1)[:, backwards])


def dilation(image):
    """Nothing is smaller than what is put around the image."""
    padded = np.pad(image, 2, constant_values=-np.inf)
    return np.lib.stride_tricks.sliding_window_view(padded, (5, 5)).max(axis=(2, 3))


def convolve(f, g):
    """Through the frequencies: a product there."""
    shape = [n + m - 1 for n, m in zip(f.shape, g.shape)]
    return np.fft.irfft2(np.fft.rfft2(f, shape) * np.fft.rfft2(g, shape), shape)


# program: (sizes to run at, the same in NumPy)
PROGRAMS = {
    'convolve': ([(9, 3), (8, 5), (4, 7), (12, 9), (12, 11)], convolve),
    'dilation': ([1, 2, 11], dilation),
    'fft': ([1, 2, 16, 64], lambda signal, roots: np.fft.fft(signal)),
    'heat_gauss_seidel': ([3, 7], heat_gauss_seidel),
    'heat_jacobi': ([3, 7], heat_jacobi),
    'histogram': ([1, 3000], lambda values: np.bincount(values, minlength=256)),
    'kmeans': ([60], kmeans),
    'life': ([4, 20], life),
    'mandelbrot': ([16], mandelbrot),
    'matmul': ([1, 9], lambda a, b: a @ b),
    'nbody': ([2, 7], nbody),
    'prefix_sums': ([1, 6000], np.cumsum),
    'sieve': ([2, 3, 4, 50, 121, 122], sieve),
    'smith_waterman': ([1, 40], smith_waterman),
    'views': ([1, 6], views),
}


def program_named(name):
    return importlib.import_module('loops.' + name)


class Programs(unittest.TestCase):
    def test_every_program_is_here(self):
        found = {path.stem for path in (BENCH / 'loops').glob('*.py')} - {'__init__', 'inputs', 'measure', 'measure_cython'}
        self.assertEqual(found, set(PROGRAMS))

    def test_every_program_has_a_twin(self):
        import compile_cython
        for name, path in compile_cython.loop_sources().items():
            self.assertIn('def %s(' % name, path.read_text())
        self.assertEqual(set(compile_cython.loop_sources()), set(PROGRAMS))

    def check(self, name):
        sizes, expected_of = PROGRAMS[name]
        program = program_named(name)
        for size in sizes:
            arguments = program.setup(*size if isinstance(size, tuple) else (size,))
            copies = [argument.copy() if isinstance(argument, np.ndarray) else argument for argument in arguments]
            expected = expected_of(*copies)
            result = program.run(*arguments)
            self.assertEqual((result.shape, result.dtype), (expected.shape, expected.dtype))
            if expected.dtype.kind in 'fc':
                np.testing.assert_allclose(result, expected, rtol=0, atol=1e-12 * np.abs(expected).max())
            else:
                np.testing.assert_array_equal(result, expected)
            for argument, copy in zip(arguments, copies):
                np.testing.assert_array_equal(argument, copy, 'run() changed its inputs')

    def test_sizes(self):
        for name in PROGRAMS:
            sizes = program_named(name).SIZES
            self.assertGreaterEqual(len(sizes), 2)
            self.assertEqual(sizes, sorted(sizes))


def _test_of(name):
    return lambda self: self.check(name)


for _name in PROGRAMS:
    setattr(Programs, 'test_' + _name, _test_of(_name))


class Inputs(unittest.TestCase):
    def test_the_generator_is_the_textbooks(self):
        """The states from 1 on are 1103527590, 377401575, 662824084 ... (the halves change places afterwards)."""
        def swapped(state):
            return (state >> 16) + (state & 0xffff) * 2 ** 15
        self.assertEqual(inputs.draw(3), [swapped(state) for state in (1103527590, 377401575, 662824084)])

    def test_numbers_are_spread_evenly(self):
        numbers = inputs.floats(inputs.PIECE)
        self.assertTrue(0 <= numbers.min() and numbers.max() < 1)
        self.assertLess(abs(np.histogram(numbers, 10, (0, 1))[0] / inputs.PIECE - 0.1).max(), 0.02)
        self.assertLess(abs(np.corrcoef(numbers[1:], numbers[:-1])[0, 1]), 0.05)
        self.assertLess(np.ptp(np.bincount(inputs.integers(inputs.PIECE, 4))), inputs.PIECE * 0.03)

    def test_a_long_line_repeats_itself(self):
        numbers = inputs.floats(2 * inputs.PIECE + 7)
        np.testing.assert_array_equal(numbers[inputs.PIECE:2 * inputs.PIECE], numbers[:inputs.PIECE])
        np.testing.assert_array_equal(numbers[2 * inputs.PIECE:], numbers[:7])

    def test_rows_differ(self):
        image = inputs.image(50, 20)
        self.assertEqual(len({row.tobytes() for row in image}), 50)


class Driver(unittest.TestCase):
    """measure.py as a command."""

    def run_command(self, *words):
        env = {name: value for name, value in os.environ.items() if name != 'PYTHONPATH'}
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'result.npy')
            done = subprocess.run([sys.executable, str(BENCH / 'loops' / 'measure.py'), *words, path], cwd=folder, env=env,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            return done, np.load(path) if os.path.exists(path) else None

    def test_prints_times_and_saves_the_result(self):
        for words, size in [(['fft', '8'], (8,)), (['convolve', '6,3'], (6, 3)), (['sieve', '30'], (30,))]:
            done, result = self.run_command(*words, '3', '1')
            self.assertEqual(done.returncode, 0, done.stderr)
            program = program_named(words[0])
            expected = program.run(*program.setup(*size))
            np.testing.assert_array_equal(result, expected)
            self.assertEqual(len(done.stdout.splitlines()), 1)
            printed = json.loads(done.stdout)
            self.assertEqual(len(printed['times']), 3)
            self.assertTrue(all(seconds > 0 for seconds in printed['times'] + [printed['cold']]))
            total = complex(expected.sum())
            self.assertAlmostEqual(printed['checksum'], total.real + total.imag)

    def test_an_unknown_program_is_an_error(self):
        done, result = self.run_command('bubblesort', '8', '1', '0')
        self.assertEqual((done.returncode, result), (1, None))
        self.assertIn(b'loops.bubblesort', done.stderr)


if __name__ == '__main__':
    unittest.main()
