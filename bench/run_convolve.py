#!/usr/bin/env python3
"""Run the convolve benchmark on everything that is there, side by side: a table, JSON and a picture.

usage: run_convolve.py [--quick] [--rounds N] [--pypy PATH] [--stock-pypy PATH] [--require-speedup RATIO]

    --quick              one round instead of three
    --pypy PATH          also a PyPy that micronumpy is built into
    --stock-pypy PATH    the PyPy for the row "array class in plain Python" (default: one on the PATH, or build/pypy2)
    --require-speedup R  exit status 1 unless micronumpy-c is R times as fast as the same file on CPython, in each case

Every measurement is a process of its own. In each round all contenders take their turn at a case before the next case
begins, so that whatever else the machine is doing meets them alike. All results must be equal to 1e-12.
"""
import argparse
import datetime
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

import numpy as np

import compile_cython
import picture
from convolve import KERNELS

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / 'bench'
OUTPUT = ROOT / 'build' / 'bench'
IMAGE = OUTPUT / 'camera.npy'
CASES = [('edge3', 512), ('gauss5', 512), ('edge3', 200), ('gauss5', 200)]
TOLERANCE = 1e-12
LOOPS_ON_CPYTHON = 'CPython + NumPy, same file'
MICRONUMPY = 'micronumpy-c'


class Contender:
    """One row of the table: a command that is given image, kernel, size, repeats, warm-up and the result's file."""

    def __init__(self, name, command, repeats=20, warmup=10, pythonpath=None):
        self.name = name
        self.command = [str(word) for word in command]
        self.repeats = repeats
        self.warmup = warmup
        self.env = {key: value for key, value in os.environ.items() if key != 'PYTHONPATH'}
        if pythonpath is not None:
            self.env['PYTHONPATH'] = str(pythonpath)

    def measure(self, kernel, size):
        """(what convolve.py printed, the result) of one process."""
        result = OUTPUT / 'result.npy'
        if result.exists():
            result.unlink()
        arguments = [IMAGE, kernel, size, self.repeats, self.warmup, result]
        done = subprocess.run(self.command + [str(word) for word in arguments], env=self.env, cwd=OUTPUT,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if done.returncode != 0:
            raise SystemExit('%s failed (status %d) at %s:\n%s' % (
                self.name, done.returncode, title(kernel, size), done.stderr.decode(errors='replace')[-3000:]))
        return json.loads(done.stdout), np.load(result)


def title(kernel, size):
    side = len(KERNELS[kernel])
    return '%d x %d, %s (%d x %d)' % (size, size, {'edge3': 'edges', 'gauss5': 'Gauss'}[kernel], side, side)


def works(command, question='pass'):
    try:
        return subprocess.run([str(word) for word in command] + ['-c', question], stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def find_stock_pypy(named):
    """A PyPy that runs: the one named, one on the PATH, or the one that hosts the translation."""
    candidates = [named] if named else ['pypy3', 'pypy', ROOT / 'build' / 'pypy2' / 'bin' / 'pypy']
    for candidate in candidates:
        path = shutil.which(str(candidate))
        if path and works([path], 'import sys; sys.pypy_version_info'):
            return path
    return None


def contenders(options):
    """Who takes part, and for who does not a line that says why."""
    others = [sys.executable, BENCH / 'convolve_others.py']
    modules = OUTPUT / 'cython'
    same_file = BENCH / 'convolve.py'
    found = [Contender(LOOPS_ON_CPYTHON, [sys.executable, same_file], repeats=1, warmup=0),
             Contender('CPython + NumPy, slices', others + ['slices', modules])]
    absent = []
    binary = ROOT / 'micronumpy-c'
    if binary.exists():
        found.append(Contender(MICRONUMPY, [binary, same_file]))
    else:
        absent.append('%s is not built (make translate)' % MICRONUMPY)
    if options.pypy:
        if not works([options.pypy], 'import micronumpy'):
            raise SystemExit('%s has no module micronumpy' % options.pypy)
        found.append(Contender('PyPy with micronumpy', [options.pypy, same_file]))
    stock = find_stock_pypy(options.stock_pypy)
    if stock:
        found.append(Contender('PyPy, plain Python array', [stock, same_file], pythonpath=BENCH / 'stock_pypy'))
    else:
        absent.append('PyPy: none is installed')
    try:
        compile_cython.main(modules)
        found.append(Contender('Cython, checked', others + ['checked', modules]))
        found.append(Contender('Cython, unchecked', others + ['unchecked', modules]))
    except SystemExit as error:
        absent.append('Cython: %s' % error)
    if works([sys.executable], 'import numba'):
        found.append(Contender('Numba', others + ['numba', modules]))
    else:
        absent.append('Numba: it has no build for this Python')
    return found, absent


def measure_all(rivals, rounds):
    """{case title: {name: {'first': [...], 'times': [[...], ...] a list for each round}}}, and the images made."""
    measured, images = {}, {}
    for number in range(rounds):
        for kernel, size in CASES:
            case = measured.setdefault(title(kernel, size), {})
            results = {}
            for contender in rivals:
                show_progress('round %d of %d: %s, %s' % (number + 1, rounds, title(kernel, size), contender.name))
                printed, results[contender.name] = contender.measure(kernel, size)
                row = case.setdefault(contender.name, {'first': [], 'times': []})
                row['first'].append(printed['first'])
                # A process that only looked once has nothing but its first call.
                row['times'].append(printed['times'])
            check_equal(results, title(kernel, size))
            images[kernel] = images.get(kernel, results[LOOPS_ON_CPYTHON])
    show_progress('')
    return measured, images


def show_progress(text):
    if sys.stdout.isatty():
        sys.stdout.write('\r\x1b[K' + text)
        sys.stdout.flush()


def check_equal(results, case):
    expected = results[LOOPS_ON_CPYTHON]
    for name, result in results.items():
        if result.shape != expected.shape or result.dtype != expected.dtype:
            raise SystemExit('%s: %s made a %s array of shape %s instead of %s of shape %s' % (
                case, name, result.dtype, result.shape, expected.dtype, expected.shape))
        difference = float(np.max(np.abs(result - expected)))
        if not difference <= TOLERANCE:
            raise SystemExit('%s: %s differs from NumPy by %g' % (case, name, difference))


def summarise(row, base):
    """Median, quartiles and cold time of a row, and how many times as fast as the base row it is."""
    times = [seconds for times in row['times'] for seconds in times]
    low, _, high = statistics.quantiles(times, n=4) if len(times) > 1 else times * 3
    # The ratio is taken within each round, so that a slow minute of the machine is in both of its sides.
    ratios = [statistics.median(theirs) / statistics.median(ours) for theirs, ours in zip(base['times'], row['times'])]
    return {'median': statistics.median(times), 'low': low, 'high': high, 'best': min(times),
            'first': statistics.median(row['first']), 'speedup': statistics.median(ratios), 'calls': len(times)}


def milliseconds(seconds):
    value = seconds * 1000.0
    return '%.0f' % value if value >= 100 else '%.3g' % value


def table(summaries):
    """The measurements as text."""
    lines = []
    for case, rows in summaries.items():
        lines += ['', case, '  %-28s %10s %17s %10s %12s' % ('', 'median ms', 'quartiles', 'cold ms', 'x as fast')]
        for name, row in sorted(rows.items(), key=lambda item: -item[1]['median']):
            lines.append('  %-28s %10s %17s %10s %12s' % (
                name, milliseconds(row['median']), '%s - %s' % (milliseconds(row['low']), milliseconds(row['high'])),
                milliseconds(row['first']), '%.1f' % row['speedup']))
    return '\n'.join(lines[1:])


def machine():
    model = platform.processor() or platform.machine()
    try:
        for line in open('/proc/cpuinfo'):
            if line.startswith('model name'):
                model = line.split(':', 1)[1].strip()
                break
    except OSError:
        pass
    return {'processor': model, 'cores': os.cpu_count(), 'system': platform.platform(),
            'python': platform.python_version(), 'numpy': np.__version__,
            'date': datetime.datetime.now(datetime.timezone.utc).strftime('%Y-%m-%d %H:%M UTC')}


def parse(argv):
    parser = argparse.ArgumentParser(description='Run the convolve benchmark.')
    parser.add_argument('--quick', action='store_true')
    parser.add_argument('--rounds', type=int, default=0)
    parser.add_argument('--pypy')
    parser.add_argument('--stock-pypy')
    parser.add_argument('--require-speedup', type=float, default=0.0)
    return parser.parse_args(argv)


def main(argv):
    options = parse(argv)
    OUTPUT.mkdir(parents=True, exist_ok=True)
    rivals, absent = contenders(options)
    measured, images = measure_all(rivals, options.rounds or (1 if options.quick else 3))
    summaries = {case: {name: summarise(row, rows[LOOPS_ON_CPYTHON]) for name, row in rows.items()}
                 for case, rows in measured.items()}
    print(table(summaries))
    for line in absent:
        print('left out: ' + line)
    report = {'machine': machine(), 'tolerance': TOLERANCE, 'summary': summaries, 'measured': measured}
    (OUTPUT / 'convolve.json').write_text(json.dumps(report, indent=1) + '\n')
    image = np.load(IMAGE)
    picture.draw(OUTPUT / 'convolve.png', summaries, image, images, highlight=MICRONUMPY)
    print('all results are equal to %g; see build/bench/convolve.json and build/bench/convolve.png' % TOLERANCE)
    return verdict(summaries, options.require_speedup)


def verdict(summaries, required):
    """The exit status: whether micronumpy-c is as much faster than CPython as is asked for."""
    speedups = [rows[MICRONUMPY]['speedup'] for rows in summaries.values() if MICRONUMPY in rows]
    if speedups:
        print('micronumpy-c runs the loops %.0f to %.0f times as fast as CPython with NumPy'
              % (min(speedups), max(speedups)))
    if required and min(speedups, default=0.0) < required:
        print('that is less than the %g times that are required' % required)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
