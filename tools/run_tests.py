#!/usr/bin/env python3
"""make test: every suite, as many at a time as there are cores, one line for each.

usage: run_tests.py [--binary-only] [SUITE...]

Suites:
    rlib minipy micronumpy jit    the untranslated tests: pytest on Python 2.7, one suite for each folder of tests/
    pypy                          the module on PyPy's object space, where PYPY_SRC names a PyPy source tree
    bench                         the tools and the benchmark, on CPython 3
    fuzz                          the differential tester (make fuzz), on CPython 3
    names                         whether the module has all of NumPy's names that tests/app/data/names.tsv lists
    app-oracle                    tests/app on CPython 3 with NumPy
    conformance-oracle            whether tests/conformance/*.out are what CPython 3.11 prints (where python3 is that)
    app-binary                    tests/app on ./micronumpy-c, where that is built
    conformance-binary            tests/conformance on ./micronumpy-c, where that is built
    limits-binary                 memory and hostile programs (check_limits.py) on ./micronumpy-c, where that is built
    traces-binary                 the operations that ./micronumpy-c compiles some loops to, where that is built

What a suite says goes to build/test-logs/SUITE.log, and here when it fails. PYTEST_ARGS is handed to pytest.
"""
import collections
import os
import shlex
import subprocess
import sys
import time

import translate
from checkout import BINARY, BUILD, PYTHON2_TESTS, PYTHON3, ROOT, Problem, clean_environment, run_main, say
from parallel import run_all

Suite = collections.namedtuple('Suite', 'name command folder')
LOGS = BUILD / 'test-logs'
TRACES = 'tests/jit/test_binary_traces.py'
UNTRANSLATED = ('jit', 'minipy', 'micronumpy', 'pypy', 'rlib')      # the slow ones first: they run side by side


def tool(name, *arguments):
    return [sys.executable, str(ROOT / 'tools' / name), *map(str, arguments)]


def is_python_3_11():
    answer = subprocess.run([PYTHON3, '-c', 'import sys; print(sys.version_info[:2] == (3, 11))'],
                            stdout=subprocess.PIPE, check=True)
    return answer.stdout.strip() == b'True'


def pytest(*arguments):
    return [str(PYTHON2_TESTS), '-m', 'pytest', '-q', '-p', 'no:cacheprovider',
            *shlex.split(os.environ.get('PYTEST_ARGS', '')), *arguments]


def untranslated_suites():
    return [Suite(name, pytest('--ignore=' + TRACES, 'tests/' + name), ROOT)
            for name in UNTRANSLATED if list((ROOT / 'tests' / name).glob('**/test_*.py'))] + [names_suite()]


def names_suite():
    """The list is of the sources as they are: untranslated, where a binary might be older."""
    return Suite('names', [str(PYTHON2_TESTS), 'tools/untranslated.py', 'tools/missing_names.py'], ROOT)


def oracle_suites():
    suites = [Suite('app-oracle', tool('run_app_tests.py', 'build/py3/bin/python'), ROOT),
              Suite('bench', [str(PYTHON3), '-m', 'unittest', 'discover'], ROOT / 'tests' / 'bench'),
              Suite('fuzz', [str(PYTHON3), '-m', 'unittest', 'discover'], ROOT / 'tests' / 'fuzz')]
    if is_python_3_11():
        suites.append(Suite('conformance-oracle', tool('run_conformance.py', 'build/py3/bin/python'), ROOT))
    return suites


def binary_suites():
    return [Suite('app-binary', tool('run_app_tests.py', './micronumpy-c'), ROOT),
            Suite('conformance-binary', tool('run_conformance.py', './micronumpy-c'), ROOT),
            Suite('limits-binary', tool('check_limits.py', './micronumpy-c'), ROOT),
            Suite('traces-binary', pytest(TRACES), ROOT)]


def suites_to_run(arguments):
    if '--binary-only' in arguments:
        suites = binary_suites()
    else:
        suites = untranslated_suites() + oracle_suites() + (binary_suites() if BINARY.exists() else [])
    names = [word for word in arguments if not word.startswith('-')]
    unknown = set(names) - {suite.name for suite in suites}
    if unknown:
        raise Problem('There is no suite %s here; there are: %s'
                      % (' '.join(sorted(unknown)), ' '.join(suite.name for suite in suites)))
    return [suite for suite in suites if not names or suite.name in names]


def run_suite(suite):
    """(exit status, seconds, last line, log)"""
    start = time.monotonic()
    log = LOGS / (suite.name + '.log')
    with open(log, 'wb') as stream:
        status = subprocess.call(suite.command, cwd=suite.folder, stdin=subprocess.DEVNULL, stdout=stream,
                                 stderr=subprocess.STDOUT, env=clean_environment())
    text = log.read_text(errors='replace')
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    last = lines[-1] if lines else ''
    if last == 'OK':                 # unittest: the line before says how many
        last = next((line for line in reversed(lines) if line.startswith('Ran ')), last)
    return status, time.monotonic() - start, last, text


def main(arguments):
    if '-h' in arguments or '--help' in arguments:
        say(__doc__.strip())
        return 0
    suites = suites_to_run(arguments)
    LOGS.mkdir(parents=True, exist_ok=True)
    if BINARY.exists() and not translate.is_current():
        say('note: the sources have changed since ./micronumpy-c was translated')
    failed = []
    for suite, (status, seconds, last, text) in run_all(run_suite, suites):
        say('%-6s %-20s %4.0f s  %s' % ('ok' if status == 0 else 'FAILED', suite.name, seconds, last))
        if status != 0:
            failed.append(suite.name)
            say('\n'.join('    ' + line for line in text.splitlines()[-120:]))
    if failed:
        say('FAILED: %s (the whole output is under build/%s)' % (', '.join(failed), LOGS.name))
        return 1
    if not BINARY.exists():
        say('./micronumpy-c is not built (make translate), so nothing was run on it')
    say('all %d suites passed' % len(suites))
    return 0


if __name__ == '__main__':
    run_main(main)
