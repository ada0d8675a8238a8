"""What the benchmarks share: running the contenders in processes of their own, comparing what they say, telling of it."""
import datetime
import json
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / 'bench'
OUTPUT = ROOT / 'build' / 'bench'
CYTHON_MODULES = OUTPUT / 'cython'
BINARY = ROOT / 'micronumpy-c'

LOOPS_ON_CPYTHON = 'CPython + NumPy, same file'
MICRONUMPY = 'micronumpy-c'
PYPY = 'PyPy with micronumpy'
PYPY_UNROLLED = 'the same, unrolling'         # short ranges: micronumpy/inpypy/shortrange.py
CHECKED = 'Cython, checked'
UNCHECKED = 'Cython, unchecked'

TIMEOUT = 900       # seconds; no measurement takes a tenth of that


class Failure(SystemExit):
    """A contender did not come to its end; the text says who, where and why."""


class Contender:
    """One who takes part: a command that is given the words of a case, repeats, warm-up and the result's file."""

    def __init__(self, name, command, repeats=20, warmup=10, pythonpath=None):
        self.name = name
        self.command = [str(word) for word in command]
        self.calls = (repeats, warmup)
        self.env = {key: value for key, value in os.environ.items() if key != 'PYTHONPATH'}
        if pythonpath is not None:
            self.env['PYTHONPATH'] = str(pythonpath)

    def measure(self, words, case, calls=None):
        """(what stopwatch.report printed, the result) of one process; calls are other (repeats, warm-up)."""
        OUTPUT.mkdir(parents=True, exist_ok=True)
        result = OUTPUT / 'result.npy'
        if result.exists():
            result.unlink()
        arguments = [*words, *(calls or self.calls), result]
        try:
            done = subprocess.run(self.command + [str(word) for word in arguments], env=self.env, cwd=OUTPUT,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            raise Failure('%s did not end within %d s at %s' % (self.name, TIMEOUT, case))
        if done.returncode != 0:
            raise Failure('%s failed (status %d) at %s:\n%s' % (
                self.name, done.returncode, case, done.stderr.decode(errors='replace')[-3000:]))
        return json.loads(done.stdout), np.load(result)


def works(command, question='pass'):
    try:
        return subprocess.run([str(word) for word in command] + ['-c', question], stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def with_micronumpy(program, pypy=None):
    """The contenders that have the module, running this program; and a line for the one who is missing."""
    found, absent = [], []
    if BINARY.exists():
        found.append(Contender(MICRONUMPY, [BINARY, program]))
    else:
        absent.append('%s is not built (make translate)' % MICRONUMPY)
    if pypy:
        if not works([pypy], 'import micronumpy'):
            raise SystemExit('%s has no module micronumpy' % pypy)
        found.append(Contender(PYPY, [pypy, program]))
        found.append(Contender(PYPY_UNROLLED, ['env', 'MICRONUMPY_UNROLL=16', pypy, program]))
    return found, absent


def disagreement(result, expected, tolerance):
    """How the result differs from the one expected, or an empty text: floats by the tolerance, others not at all."""
    if result.shape != expected.shape or result.dtype != expected.dtype:
        return 'is a %s array of shape %s instead of %s of shape %s' % (
            result.dtype, result.shape, expected.dtype, expected.shape)
    if expected.dtype.kind in 'fc':
        difference = float(np.max(np.abs(result - expected), initial=0.0))
        # written so that what is not a number is a difference too
        return '' if difference <= tolerance else 'differs by %g' % difference
    number = np.count_nonzero(result != expected)
    return 'differs in %d of %d elements' % (number, expected.size) if number else ''


def ratio(row, base):
    """How many times as long as the base the row takes: the median over the rounds.

    It is taken within each round, so that a slow minute of the machine is in both of its sides.
    """
    return statistics.median([statistics.median(ours) / statistics.median(theirs)
                              for ours, theirs in zip(row['times'], base['times'])])


def spread(row):
    """Median and quartiles over all calls of a row, the best, the median of the cold ones, and how many calls."""
    times = [seconds for times in row['times'] for seconds in times]
    low, _, high = statistics.quantiles(times, n=4) if len(times) > 1 else times * 3
    return {'median': statistics.median(times), 'low': low, 'high': high, 'best': min(times),
            'cold': statistics.median(row['cold']), 'calls': len(times)}


def milliseconds(seconds):
    value = seconds * 1000.0
    return '%.0f' % value if value >= 100 else '%.3g' % value


def show_progress(text):
    if sys.stdout.isatty():
        sys.stdout.write('\r\x1b[K' + text)
        sys.stdout.flush()


def machine():
    """What was measured on, with what and when."""
    model = platform.processor() or platform.machine()
    try:
        with open('/proc/cpuinfo') as lines:
            model = next((line.split(':', 1)[1].strip() for line in lines if line.startswith('model name')), model)
    except OSError:
        pass
    return {'processor': model, 'cores': os.cpu_count(), 'system': platform.platform(),
            'python': platform.python_version(), 'numpy': np.__version__,
            'date': datetime.datetime.now(datetime.timezone.utc).strftime('%Y-%m-%d %H:%M UTC')}


def write_json(path, report):
    path.write_text(json.dumps(dict(report, machine=machine()), indent=1) + '\n')
