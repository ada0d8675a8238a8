#!/usr/bin/env python3
"""What must hold of ./micronumpy-c under stress: memory stays bounded, bad input raises and nothing crashes.

usage: check_limits.py [INTERPRETER]

Every hostile program is run by CPython with NumPy too, and must end on both with exit status 1 and the same exception.
Start-up is measured and shown.
"""
import os
import subprocess
import tempfile
import time

from checkout import BUILD, PYTHON3, clean_environment, run_main, say
from interpreters import command_of, describe_status, run_program

TIMEOUT = 300
MOST_MEMORY = 300       # MiB
MOST_ARRAYS = 5         # those in use, and dead ones that nobody has looked for yet
IMPORT = 'try:\n    import micronumpy as np\nexcept ImportError:\n    import numpy as np\n'

HUNGRY = {
    '10 million small arrays': 'for i in range(10000000):\n    a = np.zeros(3)\n    a[1] = i\nassert a[1] == i\n',
    '10 million small results': 'a = np.ones(4)\nfor i in range(10000000):\n    b = a + a\nassert b[3] == 2.0\n',
    '20,000 arrays of 1 MiB': 'for i in range(20000):\n    a = np.empty(131072)\n    a[5] = i\nassert a[5] == i\n',
    '20,000 views keep 1 MiB each': 'for i in range(20000):\n    a = np.empty((256, 512))[3:5].T\n    a[0, 0] = i\n'
                                    'assert a[0, 0] == i\n',
    'arrays in cycles': 'for i in range(20000):\n    box = [np.empty(131072)]\n    box.append(box)\n',
}

HOSTILE = {
    'endless recursion': 'def f(n):\n    return f(n + 1)\nf(0)',
    'endless recursion in repr': 'class A:\n    def __repr__(self):\n        return repr(self)\nrepr(A())',
    'endless recursion through an operator': 'class A:\n    def __add__(self, o):\n        return self + o\nA() + 1',
    'a negative shape': 'np.zeros(-1)',
    'a negative length among others': 'np.zeros((3, -2, 4))',
    'a shape whose size overflows': 'np.zeros((2 ** 62, 2 ** 62))',
    'a shape whose bytes overflow': 'np.zeros(2 ** 61)',
    'a shape beyond machine integers': 'np.zeros(2 ** 70)',
    'more memory than there is': 'np.ones(2 ** 50)',
    'too many dimensions': 'np.zeros((1,) * 65)',
    'a huge range': 'np.arange(10 ** 18)',
    'an index too large': 'np.zeros(3)[3]',
    'a huge index': 'np.zeros(3)[2 ** 70]',
    'a huge negative index': 'np.zeros(3)[-2 ** 63]',
    'a huge index for assignment': 'np.zeros((3, 3))[1, 2 ** 64] = 1',
    'too many indices': 'np.zeros(3)[0, 0]',
    'an index of a wrong kind': 'np.zeros(3)["a"]',
    'a float as index': 'np.zeros(3)[1.5]',
    'a wrong broadcast': 'np.zeros(3) + np.zeros(4)',
    'a wrong assignment': 'np.zeros(3)[:] = np.zeros(4)',
    'a wrong reshape': 'np.zeros(6).reshape(4, 2)',
    'reshape to two unknowns': 'np.zeros(6).reshape(-1, -1)',
    'an axis that is not there': 'np.zeros((2, 2)).sum(axis=2)',
    'the largest of nothing': 'np.zeros(0).max()',
    'no such dtype': 'np.zeros(3, dtype="nothing")',
    'a ragged list': 'np.array([[1, 2], [3]])',
    'truth of many': 'bool(np.zeros(2))',
    'item of many': 'np.zeros(2).item()',
    'a step of zero': 'np.zeros(3)[::0]',
    'arange with a step of zero': 'np.arange(1, 5, 0)',
    'a file that is not there': 'np.load("nowhere.npy")',
    'a folder in place of a file': 'np.load(".")',
    'an empty file': 'open("x.npy", "wb").close()\nnp.load("x.npy")',
    'a file cut off in its header': 'np.save("x.npy", np.ones(9))\nd = open("x.npy", "rb").read()\n'
                                    'f = open("x.npy", "wb")\nf.write(d[:40])\nf.close()\nnp.load("x.npy")',
    'a file cut off in its data': 'np.save("x.npy", np.ones(9))\nd = open("x.npy", "rb").read()\n'
                                  'f = open("x.npy", "wb")\nf.write(d[:-8])\nf.close()\nnp.load("x.npy")',
    'saving where nothing can be': 'np.save("nowhere/x.npy", np.ones(9))',
    'a closed file': 'f = open("x", "w")\nf.close()\nf.write("x")',
    'an array of a closed file': 'np.save("x.npy", np.ones(9))\nf = open("x.npy", "rb")\nf.close()\nnp.load(f)',
    'a string that is too long': '"x" * (2 ** 62)',
    'a list that is too long': '[0] * (2 ** 62)',
    'a shift that is too far': '1 << (2 ** 70)',
}


def run_measured(command, program):
    """(exit status, peak memory in MiB, seconds, standard error) of a program given as text."""
    folder = BUILD / 'scratch'
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch, tempfile.TemporaryFile(dir=folder) as errors:
        start = time.monotonic()
        process = subprocess.Popen(command + ['-c', program], cwd=scratch, env=clean_environment(),
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
        errors.seek(0)
        text = errors.read().decode(errors='replace')
        return process.returncode, usage.ru_maxrss / 1024.0, time.monotonic() - start, text


def say_failure(status, errors):
    if status != 0:
        say('       %s\n%s' % (describe_status(status, TIMEOUT), errors[-1000:]))


def check_large_arrays(command):
    """Dead ones are looked for before new ones are made (rlib/memory.py)."""
    return sum(check_arrays_of(command, mebibytes) for mebibytes in (3, 24))


def check_arrays_of(command, mebibytes):
    """In the variable of a function each, which has returned when the next one is made."""
    program = IMPORT + 'def f():\n    a = np.ones(%d)\n    a[5] = 1\nfor i in range(%%d):\n    f()\n' % (mebibytes * 131072)
    (first, least, _, _), (second, most, _, errors) = [run_measured(command, program % count) for count in (1, 300)]
    arrays = 1 + (most - least) / mebibytes
    good = first == second == 0 and arrays <= MOST_ARRAYS
    say('%-6s %-40s at most %.1f at a time' % ('ok' if good else 'FAILED', '300 arrays of %d MiB' % mebibytes, arrays))
    say_failure(second, errors)
    return not good


def check_memory(command):
    failures = 0
    for name, program in HUNGRY.items():
        status, memory, seconds, errors = run_measured(command, IMPORT + program)
        good = status == 0 and memory <= MOST_MEMORY
        failures += not good
        say('%-6s %-40s at most %.0f MiB, %.1f s' % ('ok' if good else 'FAILED', name, memory, seconds))
        say_failure(status, errors)
    return failures


def raised(errors):
    """The name of the exception that a traceback ends with, without the module it is from."""
    for line in reversed(errors.strip().splitlines()):
        if line and not line.startswith((' ', 'Traceback')):
            name = line.split(':')[0].split('.')[-1]
            if name.isidentifier():
                # NumPy raises a class of its own here; what a program catches is MemoryError
                return 'MemoryError' if name == '_ArrayMemoryError' else name
    return 'nothing'


def ending(command, program):
    status, _, errors = run_program(command + ['-c', IMPORT + program], TIMEOUT)
    return '%s, %s' % (describe_status(status, TIMEOUT), raised(errors) if status else 'no exception')


def check_hostile(command, oracle):
    failures = 0
    for name, program in HOSTILE.items():
        expected, found = ending(oracle, program), ending(command, program)
        if found != expected:
            failures += 1
            say('FAILED %s: %s instead of %s' % (name, found, expected))
    say('%d hostile programs, %d ended otherwise than on CPython with NumPy' % (len(HOSTILE), failures))
    return failures


def start_up(command, runs=20):
    """The median milliseconds of starting, importing the module and ending."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command + ['-c', 'import micronumpy'], env=clean_environment(), stdin=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return sorted(times)[runs // 2] * 1000.0


def main(arguments):
    command = command_of(arguments[0] if arguments else './micronumpy-c')
    say('start-up with `import micronumpy`: %.0f ms' % start_up(command))
    failures = check_hostile(command, [str(PYTHON3)]) + check_memory(command) + check_large_arrays(command)
    say('limits: %d failures' % failures)
    return 1 if failures else 0


if __name__ == '__main__':
    run_main(main)
