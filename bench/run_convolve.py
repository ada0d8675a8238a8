#!/usr/bin/env python3
"""Run the convolve benchmark on everything that is there, side by side: a table, JSON and a picture.

usage: run_convolve.py [--quick] [--rounds N] [--sizes N,N] [--pypy PATH] [--stock-pypy PATH] [--require-speedup RATIO]

    --quick              one round instead of three
    --sizes N,N          the sides of the images (default: 512,200); the photograph is mirrored for what is beyond it
    --pypy PATH          also a PyPy that micronumpy is built into, with NumPy too if that is installed there
    --stock-pypy PATH    the PyPy for the row "array class in plain Python" (default: one on the PATH, or build/pypy2), and
                         where it has PyPy's own retired micronumpy, as a PyPy 2.7 does, for that one too
    --require-speedup R  exit status 1 unless micronumpy-c is R times as fast as the same file on CPython, in each case

Every measurement is a process of its own. In each round all contenders take their turn at a case before the next case
begins, so that whatever else the machine is doing meets them alike. All results must be equal to 1e-12.
"""
import argparse
import shutil
import sys

import numpy as np

import compile_cython
import picture
from convolve import KERNELS
from measuring import BENCH, CHECKED, CYTHON_MODULES, LOOPS_ON_CPYTHON, MICRONUMPY, OUTPUT, PYPY, PYPY_UNROLLED, ROOT, \
    UNCHECKED, Contender, disagreement, milliseconds, ratio, show_progress, spread, with_micronumpy, works, write_json

IMAGE = OUTPUT / 'camera.npy'
ENLARGED = OUTPUT / 'enlarged.npy'
SIZES = [512, 200]
TOLERANCE = 1e-12

OWN = "PyPy's own micronumpy"
NUMPY_ON_PYPY = 'the same PyPy + NumPy'
# A call of NumPy on PyPy takes 1 to 3 seconds at 200, and 25 times that at 1000.
NUMPY_ON_PYPY_LIMIT = 200


def title(kernel, size):
    side = len(KERNELS[kernel])
    return '%d x %d, %s (%d x %d)' % (size, size, {'edge3': 'edges', 'gauss5': 'Gauss'}[kernel], side, side)


def find_stock_pypy(named, has='sys'):
    """A PyPy that has a module: the one named, one on the PATH, or the one that hosts the translation."""
    candidates = [named] if named else ['pypy3', 'pypy', ROOT / 'build' / 'pypy2' / 'bin' / 'pypy']
    for candidate in candidates:
        path = shutil.which(str(candidate))
        if path and works([path], 'import sys, %s; sys.pypy_version_info' % has):
            return path
    return None


def contenders(options):
    """Who takes part, and for who does not a line that says why."""
    others = [sys.executable, BENCH / 'convolve_others.py']
    same_file = BENCH / 'convolve.py'
    with_module, absent = with_micronumpy(same_file, options.pypy)
    found = [Contender(LOOPS_ON_CPYTHON, [sys.executable, same_file], repeats=1, warmup=0),
             Contender('CPython + NumPy, slices', others + ['slices', CYTHON_MODULES])] + with_module
    if options.pypy and works([options.pypy], 'import numpy'):
        found.append(Contender(NUMPY_ON_PYPY, [options.pypy, BENCH / 'on_numpy.py', same_file], repeats=1, warmup=0))
    stock = find_stock_pypy(options.stock_pypy)
    if stock:
        found.append(Contender('PyPy, plain Python array', [stock, same_file], pythonpath=BENCH / 'stock_pypy'))
    else:
        absent.append('PyPy: none is installed')
    with_own = find_stock_pypy(options.stock_pypy, has='_numpypy.multiarray')
    if with_own:
        found.append(Contender(OWN, [with_own, same_file], pythonpath=BENCH / 'own_micronumpy'))
    else:
        absent.append("%s: no PyPy was found that has it; a PyPy 2.7 does" % OWN)
    try:
        compile_cython.main(CYTHON_MODULES, compile_cython.convolve_source())
        found.append(Contender(CHECKED, others + ['checked', CYTHON_MODULES]))
        found.append(Contender(UNCHECKED, others + ['unchecked', CYTHON_MODULES]))
    except SystemExit as error:
        absent.append('Cython: %s' % error)
    if works([sys.executable], 'import numba'):
        found.append(Contender('Numba', others + ['numba', CYTHON_MODULES]))
    else:
        absent.append('Numba: it has no build for this Python')
    return found, absent


def takes_part(contender, size):
    return contender.name != NUMPY_ON_PYPY or size <= NUMPY_ON_PYPY_LIMIT


def image_of(size):
    """The file of an image that large at least: the photograph, or that with its mirror images around it."""
    image = np.load(IMAGE)
    missing = size - min(image.shape)
    if missing <= 0:
        return IMAGE
    # as much on each side: the middle stays where it is
    np.save(ENLARGED, np.pad(image, (missing + 1) // 2, mode='symmetric'))
    return ENLARGED


def measure_all(rivals, rounds, sizes):
    """{case title: {name: {'cold': [...], 'times': [[...], ...] a list for each round}}}, and the images made."""
    measured, images = {}, {}
    image = image_of(max(sizes))
    for number in range(rounds):
        for kernel, size in [(kernel, size) for size in sizes for kernel in KERNELS]:
            case = measured.setdefault(title(kernel, size), {})
            results = {}
            for contender in [rival for rival in rivals if takes_part(rival, size)]:
                show_progress('round %d of %d: %s, %s' % (number + 1, rounds, title(kernel, size), contender.name))
                printed, results[contender.name] = contender.measure([image, kernel, size], title(kernel, size))
                row = case.setdefault(contender.name, {'cold': [], 'times': []})
                row['cold'].append(printed['cold'])
                row['times'].append(printed['times'])
            check_equal(results, title(kernel, size))
            images[kernel] = images.get(kernel, results[LOOPS_ON_CPYTHON])
    show_progress('')
    return measured, images


def check_equal(results, case):
    for name, result in results.items():
        wrong = disagreement(result, results[LOOPS_ON_CPYTHON], TOLERANCE)
        if wrong:
            raise SystemExit('%s: the result of %s %s' % (case, name, wrong))


def summarise(row, base):
    """Median, quartiles and cold time of a row, and how many times as fast as the base row it is."""
    return dict(spread(row), speedup=ratio(base, row))


def table(summaries):
    """The measurements as text."""
    lines = []
    for case, rows in summaries.items():
        lines += ['', case, '  %-28s %10s %17s %10s %12s' % ('', 'median ms', 'quartiles', 'cold ms', 'x as fast')]
        for name, row in sorted(rows.items(), key=lambda item: -item[1]['median']):
            lines.append('  %-28s %10s %17s %10s %12s' % (
                name, milliseconds(row['median']), '%s - %s' % (milliseconds(row['low']), milliseconds(row['high'])),
                milliseconds(row['cold']), '%.1f' % row['speedup']))
    return '\n'.join(lines[1:])


def sizes_of(text):
    sizes = [int(word) for word in text.split(',')]
    if min(sizes) < 1:
        raise ValueError('no size is below 1')
    return sizes


def parse(argv):
    parser = argparse.ArgumentParser(description='Run the convolve benchmark.')
    parser.add_argument('--quick', action='store_true')
    parser.add_argument('--rounds', type=int, default=0)
    parser.add_argument('--sizes', type=sizes_of, default=SIZES)
    parser.add_argument('--pypy')
    parser.add_argument('--stock-pypy')
    parser.add_argument('--require-speedup', type=float, default=0.0)
    return parser.parse_args(argv)


def main(argv):
    options = parse(argv)
    OUTPUT.mkdir(parents=True, exist_ok=True)
    rivals, absent = contenders(options)
    measured, images = measure_all(rivals, options.rounds or (1 if options.quick else 3), options.sizes)
    summaries = {case: {name: summarise(row, rows[LOOPS_ON_CPYTHON]) for name, row in rows.items()}
                 for case, rows in measured.items()}
    print(table(summaries))
    for line in absent:
        print('left out: ' + line)
    write_json(OUTPUT / 'convolve.json', {'tolerance': TOLERANCE, 'summary': summaries, 'measured': measured})
    image = np.load(IMAGE)
    picture.draw(OUTPUT / 'convolve.png', summaries, image, images, highlight=MICRONUMPY)
    print('all results are equal to %g; see build/bench/convolve.json and build/bench/convolve.png' % TOLERANCE)
    return verdict(summaries, options.require_speedup)


def verdict(summaries, required):
    """The exit status: whether micronumpy-c is as much faster than CPython as is asked for."""
    for name in (PYPY, PYPY_UNROLLED):
        ratios = [rows[OWN]['median'] / rows[name]['median'] for rows in summaries.values() if name in rows and OWN in rows]
        if ratios:
            print("%s runs the loops %.2f to %.2f times as fast as %s" % (name, min(ratios), max(ratios), OWN))
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
