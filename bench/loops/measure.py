"""Time one of the programs of this folder.

usage: measure.py PROGRAM SIZE REPEATS WARMUP [RESULT.npy]

SIZE is a number, or numbers with commas between them where the program's `setup` takes more than one. Prints one line
of JSON: the seconds of the first call (cold), those of each of the REPEATS calls that come after a warm-up of at
least WARMUP further ones (see stopwatch.py), and a sum of the result. The result is saved when a file is named.
"""
import sys

# the folder above, where `loops` is a package
sys.path.insert(0, sys.path[0] + '/..')

try:
    import micronumpy as np
except ImportError:
    import numpy as np

import stopwatch


def program_named(name):
    return __import__('loops.' + name, None, None, ['run'])


def main(argv, function=None):
    """With a function that takes the place of the program's `run`, when there is one."""
    program = program_named(argv[1])
    arguments = program.setup(*[int(number) for number in argv[2].split(',')])
    result, cold, times = stopwatch.measure(function or program.run, arguments, int(argv[3]), int(argv[4]))
    if len(argv) > 5:
        np.save(argv[5], result)
    total = result.sum()
    stopwatch.report(cold, times, float(total.real + total.imag))


if __name__ == '__main__':
    main(sys.argv)
