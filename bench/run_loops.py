#!/usr/bin/env python3
"""Run the loop programs on everything they are compared with, side by side: tables, JSON and a picture.

usage: run_loops.py [--quick] [--programs A,B] [--rounds N] [--pypy PATH] [--variant NAME=COMMAND]... [--no-cpython]

    --quick                 one round instead of three, the smaller sizes only
    --programs A,B          only these programs of bench/loops
    --pypy PATH             also a PyPy that micronumpy is built into
    --variant NAME=COMMAND  also this command that runs a script with micronumpy, such as one with an optimisation
                            switched off; "no-unrolling" is the name of the one that does not unroll short ranges
    --no-cpython            leave out the same files on CPython with NumPy

Every measurement is a process of its own. In each round all contenders take their turn at a case before the next case
begins, so that whatever else the machine is doing meets them alike. The results must be those of Cython with checks:
integers and booleans equal, floats to 1e-12 of the largest. The exit status is 1 when a contender fails or differs.
"""
import argparse
import collections
import importlib
import os
import shlex
import sys

import numpy as np

import compile_cython
import loops_picture
import loops_report
from measuring import BENCH, CHECKED, CYTHON_MODULES, LOOPS_ON_CPYTHON, MICRONUMPY, OUTPUT, PYPY, UNCHECKED, Contender, \
    Failure, disagreement, show_progress, with_micronumpy, write_json

TOLERANCE = 1e-12
# CPython is a hundred times slower: it takes part once, and where Cython does not take longer than this (seconds) ...
CPYTHON_LIMIT = 0.010
# ... or the size is the first of its program.

Case = collections.namedtuple('Case', 'program size')


def title(case):
    if len(case.size) == 2:
        return '%s %d %dx%d' % (case.program, case.size[0], case.size[1], case.size[1])
    return '%s %d' % (case.program, case.size[0])


def words(case):
    """What measure.py is told of a case."""
    return [case.program, ','.join(map(str, case.size))]


def all_cases(programs, quick):
    """{program: its cases}; the quick ones are the first size, and all that are no larger than 200 x 200."""
    cases = {}
    for program in programs:
        sizes = [size if isinstance(size, tuple) else (size,)
                 for size in importlib.import_module('loops.' + program).SIZES]
        if quick:
            sizes = [size for size in sizes if size == sizes[0] or (len(size) == 2 and size[0] <= 200)]
        cases[program] = [Case(program, size) for size in sizes]
    return cases


def variant(text):
    """The contender that an option --variant names."""
    name, _, command = text.partition('=')
    found = shlex.split(command)
    if not name or not found:
        raise SystemExit('--variant %s: it should be NAME=COMMAND' % text)
    found = [os.path.abspath(word) if os.path.exists(word) else word for word in found]
    return Contender(name, found + [BENCH / 'loops' / 'measure.py'])


def contenders(options, programs):
    """Who takes part, Cython with checks first; for who does not a line that says why."""
    same_file = BENCH / 'loops' / 'measure.py'
    sources = compile_cython.loop_sources()
    show_progress('compiling with Cython ...')
    compile_cython.main(CYTHON_MODULES, {program: sources[program] for program in programs})
    twins = [sys.executable, BENCH / 'loops' / 'measure_cython.py', CYTHON_MODULES]
    with_module, absent = with_micronumpy(same_file, options.pypy)
    found = [Contender(CHECKED, twins + ['checked']), Contender(UNCHECKED, twins + ['unchecked'])]
    found += with_module + [variant(text) for text in options.variant]
    if not options.no_cpython:
        found.append(Contender(LOOPS_ON_CPYTHON, [sys.executable, same_file]))
    return found, absent


def calls_for(seconds, budget):
    """(repeats, least warm-up) for calls that take Cython so many seconds, within a budget of seconds."""
    repeats = min(max(int(budget / max(seconds, 1e-9)), 3), 40)
    return repeats, min(max(repeats, 2), 20)


class Measurement:
    """All that is measured in one run: rows by case and contender, and what went wrong."""

    def __init__(self, rivals, cases, budget):
        self.rivals = rivals
        self.cases = [case for program in cases for case in cases[program]]
        self.first_cases = {cases[program][0] for program in cases}
        self.budget = budget
        self.rows = {case: {} for case in self.cases}
        self.typical = {}               # how long Cython takes, about
        self.failures = {}              # (case, name of the contender): what happened

    def estimate(self):
        for case in self.cases:
            show_progress('%s: how long does it take?' % title(case))
            printed, _ = self.rivals[0].measure(words(case), title(case), (1, 0))
            self.typical[case] = min(printed['times'] + [printed['cold']])

    def takes_part(self, contender, case, number):
        if (case, contender.name) in self.failures:
            return False
        if contender.name == LOOPS_ON_CPYTHON:
            return number == 0 and (case in self.first_cases or self.typical[case] <= CPYTHON_LIMIT)
        return True

    def measure(self, rounds):
        self.estimate()
        for number in range(rounds):
            for case in self.cases:
                expected = None
                for contender in self.rivals:
                    if self.takes_part(contender, case, number):
                        show_progress('round %d of %d: %s, %s' % (number + 1, rounds, title(case), contender.name))
                        expected = self.take_turn(contender, case, expected)
        show_progress('')

    def take_turn(self, contender, case, expected):
        """Measure, and compare with what Cython with checks, who comes first, has found; the result of that one."""
        once = contender.name == LOOPS_ON_CPYTHON
        calls = (0, 0) if once else calls_for(self.typical[case], self.budget)
        try:
            printed, result = contender.measure(words(case), title(case), calls)
        except Failure as failure:
            if expected is None:
                raise
            self.fail(contender, case, str(failure))
            return expected
        if expected is not None:
            tolerance = TOLERANCE * float(np.max(np.abs(expected), initial=0.0))
            wrong = disagreement(result, expected, tolerance)
            if wrong:
                self.fail(contender, case, '%s: the result of %s %s' % (title(case), contender.name, wrong))
                return expected
        row = self.rows[case].setdefault(contender.name, {'cold': [], 'times': []})
        row['cold'].append(printed['cold'])
        row['times'].append(printed['times'] or [printed['cold']])
        return result if expected is None else expected

    def fail(self, contender, case, text):
        self.failures[case, contender.name] = text
        self.rows[case].pop(contender.name, None)

    def records(self):
        return [loops_report.record_of(case.program, list(case.size), title(case), self.rows[case]) for case in self.cases]


def parse(argv):
    parser = argparse.ArgumentParser(description='Run the loop programs beside Cython and CPython.')
    parser.add_argument('--quick', action='store_true')
    parser.add_argument('--programs', default='')
    parser.add_argument('--rounds', type=int, default=0)
    parser.add_argument('--pypy')
    parser.add_argument('--variant', action='append', default=[])
    parser.add_argument('--no-cpython', action='store_true')
    return parser.parse_args(argv)


def chosen_programs(text):
    known = sorted(compile_cython.loop_sources())
    chosen = text.split(',') if text else known
    unknown = sorted(set(chosen) - set(known))
    if unknown:
        raise SystemExit('there is no program %s; there are: %s' % (', '.join(unknown), ', '.join(known)))
    return chosen


def print_report(records, others):
    """The tables; those of the others (more contenders with micronumpy) after that of micronumpy-c."""
    for name in [MICRONUMPY] + [other for other in others if other == PYPY]:
        print('%s\n%s\n' % (name, loops_report.table(records, name)))
    print(loops_report.program_table(records, [MICRONUMPY] + others + [UNCHECKED]) + '\n')
    for name in [MICRONUMPY] + others:
        if loops_report.nanoseconds_per_pixel(records, name):
            print('%s\n%s\n' % (name, loops_report.curve_table(records, name)))
    print(loops_report.target_table(loops_report.targets(records, MICRONUMPY)))


def main(argv):
    options = parse(argv)
    programs = chosen_programs(options.programs)
    rivals, absent = contenders(options, programs)
    measurement = Measurement(rivals, all_cases(programs, options.quick), 0.15 if options.quick else 0.4)
    measurement.measure(options.rounds or (1 if options.quick else 3))
    records = measurement.records()
    others = [rival.name for rival in rivals if rival.name not in (CHECKED, UNCHECKED, LOOPS_ON_CPYTHON, MICRONUMPY)]
    print_report(records, others)
    for line in absent:
        print('left out: ' + line)
    failures = list(measurement.failures.values())
    for text in failures:
        print('FAILED: ' + text)
    write_json(OUTPUT / 'loops.json', {
        'tolerance': TOLERANCE, 'records': records, 'failures': failures,
        'programs': {name: loops_report.by_program(records, name) for name in [MICRONUMPY, UNCHECKED] + others},
        'targets': [target._asdict() for target in loops_report.targets(records, MICRONUMPY)],
        'measured': {title(case): rows for case, rows in measurement.rows.items()}})
    drawn = [name for name in [MICRONUMPY] + others if loops_report.by_program(records, name)]
    if drawn:
        loops_picture.draw(OUTPUT / 'loops.png', records, drawn[0])
    print('see build/bench/loops.json%s' % (' and build/bench/loops.png' if drawn else ''))
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
