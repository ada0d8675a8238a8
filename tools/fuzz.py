#!/usr/bin/env python3
"""make fuzz: random programs about arrays, on NumPy and on ./micronumpy-c; what differs is shown, made small.

usage: fuzz.py [--seconds N] [--programs N] [--seed N] [--interpreter COMMAND] [--most N] [--messages] [--keep-going] [--no-shrink]

    --seconds N       stop after this time (default 60)
    --programs N      or after this many programs
    --seed N          the seed of the first program (default: another one every day); the others count on from there
    --interpreter X   instead of ./micronumpy-c
    --most N          so many programs may differ (default 0); the count is a ratchet until it is 0
    --messages        compare the messages of exceptions too, not only their types
    --keep-going      look for more differences after ten

The same seed gives the same program.  The exit status is 1 when more differ than may.
"""
import collections
import sys
import tempfile
import threading
import time
from pathlib import Path

from checkout import BUILD, PYTHON3, ROOT, Problem, run_main, say
from interpreters import command_of, run_program

FUZZ = ROOT / 'tests' / 'fuzz'
sys.path.insert(0, str(FUZZ))

import batch
import compare
import shrink

AT_ONCE = 1000          # programs in one process
TIMEOUT = 60            # seconds for one such process
MOST_SHOWN = 10

Difference = collections.namedtuple('Difference', 'seed lines kind name expected got')


def run_lines(command, seconds=TIMEOUT):
    """({number: description}, what it wrote to stderr, status): None is for a process that did not end."""
    status, output, errors = run_program([str(word) for word in command], seconds)
    lines = {}
    for line in output.splitlines():
        number, _, text = line.partition(' ')
        if number.isdigit():
            lines[int(number)] = text
    return lines, errors, status


def make_programs(first, count, path):
    """({seed: lines}, {seed: what NumPy says}); NumPy's own crashes are left out."""
    path.write_text('')
    answers = {}
    at = first
    while at < first + count:
        found, errors, status = run_lines([PYTHON3, FUZZ / 'oracle.py', at, first + count - at, path])
        if not found and status == 1:
            raise Problem('The programs could not be made:\n' + errors)
        answers.update(found)
        at = max(found) + 1 if found else at
        if at < first + count:
            at += 1
    programs = {seed: lines for seed, lines in batch.programs(path.read_text()) if seed in answers}
    return programs, answers


def run_programs(interpreter, programs, folder):
    """{seed: description} with an interpreter; where it died, that is the description."""
    answers = {}
    left = sorted(programs)
    while left:
        path = folder / 'programs.txt'
        path.write_text(''.join('%s%d\n%s\n' % (batch.MARK, seed, '\n'.join(programs[seed])) for seed in left))
        found, errors, status = run_lines(interpreter + [FUZZ / 'batch.py', path])
        answers.update(found)
        left = [seed for seed in left if seed not in found]
        if left:
            how = 'did not end' if status is None else 'ended with status %d' % status
            answers[left[0]] = 'raised = %s: %s' % (how, errors.strip()[-300:].replace('\n', ' | '))
            left = left[1:]
    return answers


class Fuzzer:
    def __init__(self, interpreter, folder, messages):
        self.interpreter = interpreter
        self.folder = folder
        self.messages = messages
        self.programs = self.statements = 0
        self.differences = []

    def round(self, programs, answers):
        """Run some programs; the differences found."""
        results = run_programs(self.interpreter, programs, self.folder)
        found = []
        for seed in sorted(programs):
            lines = programs[seed]
            self.programs += 1
            self.statements += len(lines)
            different = compare.difference(lines, answers[seed], results[seed], self.messages)
            if different:
                found.append(Difference(seed, lines, *different))
        self.differences += found
        return found

    def shrunk(self, difference):
        """The same kind of difference, shown by a smaller program."""
        small = shrink.shrink(difference.lines, lambda programs: self.differs(programs, difference.kind))
        if small == difference.lines:
            return difference
        return Difference(difference.seed, small, *self.compare_all([small])[0])

    def differs(self, programs, kind):
        return [bool(found) and found[0] == kind for found in self.compare_all(programs)]

    def compare_all(self, programs):
        numbered = dict(enumerate(programs))
        answers = run_programs([str(PYTHON3)], numbered, self.folder)
        results = run_programs(self.interpreter, numbered, self.folder)
        return [compare.difference(lines, answers[number], results[number], self.messages) for number, lines in numbered.items()]


def show(difference):
    text = '\nseed %d: another %s of %s' % (difference.seed, difference.kind, difference.name)
    text += ''.join('\n    ' + line for line in difference.lines)
    return text + '\n  NumPy: %s\n  here:  %s' % (difference.expected[:400], difference.got[:400])


def parse(arguments):
    options = {'--seconds': 60.0, '--programs': sys.maxsize, '--seed': int(time.time() // 86400) * 10 ** 7,
               '--interpreter': './micronumpy-c', '--most': 0}
    flags = set()
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word in ('--messages', '--keep-going', '--no-shrink'):
            flags.add(word)
        elif word in options and rest:
            options[word] = type(options[word])(rest.pop(0))
        else:
            raise Problem(__doc__.strip())
    return options, flags


def main(arguments):
    options, flags = parse(arguments)
    interpreter = command_of(options['--interpreter'])
    if not Path(interpreter[0]).exists():
        raise Problem('%s is not there (make translate)' % options['--interpreter'])
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD, prefix='fuzz-') as name:
        return search(Fuzzer(interpreter, Path(name), '--messages' in flags), options, flags)


def search(fuzzer, options, flags):
    start = time.monotonic()
    seed, left = options['--seed'], options['--programs']
    say('seeds from %d' % seed)
    upcoming = Upcoming(seed, min(AT_ONCE, left), fuzzer.folder)
    shown = 0
    while True:
        programs, answers = upcoming.result()
        seed += AT_ONCE
        left -= AT_ONCE
        enough = left <= 0 or time.monotonic() - start > options['--seconds']
        if not enough:
            upcoming = Upcoming(seed, min(AT_ONCE, left), fuzzer.folder)
        for difference in fuzzer.round(programs, answers):
            if shown < MOST_SHOWN or '--keep-going' in flags:
                shown += 1
                say(show(difference if '--no-shrink' in flags else fuzzer.shrunk(difference)))
        if enough or (len(fuzzer.differences) > max(MOST_SHOWN, options['--most']) and '--keep-going' not in flags):
            break
    say('%d programs with %d statements in %d s: %d differ' % (fuzzer.programs, fuzzer.statements, time.monotonic() - start,
                                                              len(fuzzer.differences)))
    return 1 if len(fuzzer.differences) > options['--most'] else 0


class Upcoming:
    """Programs being made while others are run."""

    def __init__(self, first, count, folder):
        self.outcome = None
        self.failure = None
        self.thread = threading.Thread(target=self.run, args=(first, count, folder / ('made-%d.txt' % first)))
        self.thread.start()

    def run(self, first, count, path):
        try:
            self.outcome = make_programs(first, count, path)
        except Exception as error:
            self.failure = error

    def result(self):
        self.thread.join()
        if self.failure is not None:
            raise self.failure
        return self.outcome


if __name__ == '__main__':
    run_main(main)
