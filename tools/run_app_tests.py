#!/usr/bin/env python3
"""Run app-level tests with an interpreter: each file in a process and an empty folder of its own.

usage: run_app_tests.py INTERPRETER [FILE...]

INTERPRETER is a command, such as ./micronumpy-c or "build/py3/bin/python"; without files, all of tests/app are run.
"""
import re
from pathlib import Path

from checkout import ROOT, Problem, run_main, say
from interpreters import command_of, describe_status, run_program
from parallel import run_all

RUNNER = ROOT / 'tests' / 'app' / '_run.py'
SUMMARY = re.compile(r'^(\d+) passed, (\d+) failed$')
TIMEOUT = 600


def run_file(interpreter, path):
    """(passed, failed, what to show) of one test file."""
    command = interpreter + [str(RUNNER)]
    status, output, errors = run_program(command + [str(path)], TIMEOUT)
    lines = output.splitlines()
    summary = SUMMARY.match(lines[-1]) if lines else None
    if summary and status in (0, 1):
        passed, failed = int(summary.group(1)), int(summary.group(2))
        if failed or status:
            return passed, max(failed, 1), '\n'.join(lines[:-1]) + errors
        return passed, 0, ''
    # The interpreter died: ask again, with every test named before it runs, to know in which one.
    again, named, _ = run_program(command + ['-v', str(path)], TIMEOUT)
    names = [line for line in named.splitlines() if line.startswith(str(path))]
    return 0, 1, 'FAILED %s: %s%s\n%s' % (path, describe_status(status, TIMEOUT),
                                         ', in ' + names[-1].split(': ')[-1] if names and again == status else '',
                                         (errors or output)[-2000:])


def test_files(folder=RUNNER.parent):
    return sorted(path for path in folder.glob('test_*.py'))


def main(arguments):
    if not arguments:
        raise Problem(__doc__.strip())
    interpreter = command_of(arguments[0])
    files = [Path(name).resolve() for name in arguments[1:]] or test_files()
    if not files:
        raise Problem('There is nothing to run')
    total_passed = total_failed = 0
    for path, (passed, failed, text) in run_all(lambda path: run_file(interpreter, path), files):
        total_passed += passed
        total_failed += failed
        if text:
            say(text.rstrip())
    say('app-level tests on %s: %d passed, %d failed in %d files' % (arguments[0], total_passed, total_failed,
                                                                    len(files)))
    return 1 if total_failed else 0


if __name__ == '__main__':
    run_main(main)
