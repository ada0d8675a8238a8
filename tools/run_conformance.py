#!/usr/bin/env python3
"""Compare what the programs of tests/conformance print with what CPython 3.11 prints.

usage: run_conformance.py INTERPRETER [FILE...]     compare
       run_conformance.py --write INTERPRETER       write the expectations; INTERPRETER is a CPython 3.11

Beside program.py lies program.out, the expectation: all of its standard output and, unless it is 0, the exit status.
"""
import difflib
import subprocess
from pathlib import Path

from checkout import ROOT, Problem, run_main, say
from interpreters import command_of, describe_status, run_program
from parallel import run_all

FOLDER = ROOT / 'tests' / 'conformance'
TIMEOUT = 120


def observe(interpreter, program):
    """What this interpreter makes of the program, in the form of an expectation; and its standard error."""
    status, output, errors = run_program(interpreter + [str(program)], TIMEOUT)
    if status != 0:
        output += '[%s]\n' % describe_status(status, TIMEOUT)
    return output, errors


def compare(interpreter, program):
    """'' when the program does what it should, else what to show."""
    expectation = program.with_suffix('.out')
    if not expectation.exists():
        return '%s has no expectation: make conformance-expected' % program.relative_to(ROOT)
    expected = expectation.read_bytes().decode('utf-8')       # as it is: a line may end in any way
    output, errors = observe(interpreter, program)
    if output == expected:
        return ''
    difference = difflib.unified_diff(expected.splitlines(), output.splitlines(), 'expected', 'printed', 'CPython 3.11',
                                      ' '.join(interpreter), lineterm='', n=2)
    return 'FAILED %s\n%s\n%s' % (program.relative_to(ROOT), '\n'.join(list(difference)[:30]), errors[-1500:])


def programs():
    return sorted(FOLDER.glob('*.py'))


def write_expectations(interpreter):
    version = subprocess.run(interpreter + ['-c', 'import sys; print(sys.implementation.name, *sys.version_info[:2])'],
                             stdout=subprocess.PIPE, check=False).stdout.split()
    if version != [b'cpython', b'3', b'11']:
        raise Problem('The expectations are those of CPython 3.11; this is %s'
                      % b' '.join(version).decode(errors='replace'))
    for program, (output, errors) in run_all(lambda program: observe(interpreter, program), programs()):
        if errors and '[exit status' not in output:
            say('%s writes to standard error: %s' % (program.name, errors.strip()))
        program.with_suffix('.out').write_bytes(output.encode('utf-8'))
    return 0


def main(arguments):
    if not arguments or arguments == ['--write']:
        raise Problem(__doc__.strip())
    if arguments[0] == '--write':
        return write_expectations(command_of(arguments[1]))
    interpreter = command_of(arguments[0])
    chosen = [Path(name).resolve() for name in arguments[1:]] or programs()
    if not chosen:
        raise Problem('There is nothing to run')
    failed = 0
    for _, text in run_all(lambda program: compare(interpreter, program), chosen):
        if text:
            failed += 1
            say(text.rstrip())
    say('conformance on %s: %d passed, %d failed' % (arguments[0], len(chosen) - failed, failed))
    return 1 if failed else 0


if __name__ == '__main__':
    run_main(main)
