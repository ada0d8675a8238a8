"""Make programs of random expressions, with what NumPy says of each.  (CPython 3 with NumPy.)

usage: python oracle.py FIRST COUNT FILE

Appends programs with the seeds FIRST, FIRST + 1, ... to FILE, and prints batch.py's line for each.  Each line is written
before the next program is made: NumPy itself can crash, and whoever started this goes on after that seed.
"""
import resource
import signal
import sys

import batch
import cases

MEMORY = 4 << 30
SECONDS = 5            # for one program; then the system ends the process


def main(first, count, path):
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with open(path, 'a') as programs:
        for seed in range(first, first + count):
            signal.alarm(SECONDS)
            lines = cases.make(seed)
            answer = batch.run(lines)
            programs.write('%s%d\n%s\n' % (batch.MARK, seed, '\n'.join(lines)))
            programs.flush()
            print('%d %s' % (seed, answer), flush=True)


if __name__ == '__main__':
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
