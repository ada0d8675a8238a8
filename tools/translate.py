#!/usr/bin/env python3
"""Translate ./micronumpy-c with the JIT, when its sources have changed.

Shows the phase, the time it has taken, and an estimate from the last run. Everything the translator says goes to
build/translate.log. The binary is made under another name, tried, and moved into place when it runs.

usage: translate.py [--force | --check]
    --force    translate although nothing has changed
    --check    only say by the exit status whether ./micronumpy-c is up to date
"""
import json
import os
import re
import resource
import selectors
import signal
import subprocess
import sys
import time

from checkout import BINARY, BUILD, PYTHON2, ROOT, Problem, clean_environment, run_main, say
from stamps import Stamp, digest

TARGET = 'targetmicronumpy.py'
FOLDERS = ('rlib', 'minipy', 'micronumpy')
OPTIONS = ['-Ojit', '--batch', '--make-jobs=2']
LOG = BUILD / 'translate.log'
TIMES = BUILD / 'translate-times.json'
STAMP = Stamp(BUILD / 'translate.stamp')

# The translator announces a phase as "[translation:info] RTyping...".
PHASE = re.compile(r'\[translation:info\] (?P<phase>[^.].*?)\.\.\.\s*$')
ERROR = re.compile(r'\[[\w-]+:(ERROR|Error)\]')
HEARTBEAT = 60.0


def source_files(root=ROOT):
    """Every file that the binary is made from: not what is for PyPy alone."""
    found = [root / TARGET, root / 'requirements-py2.txt']
    for folder in FOLDERS:
        found += [path for path in (root / folder).rglob('*')
                  if path.is_file() and path.suffix != '.pyc' and not {'__pycache__', 'inpypy'} & set(path.parts)]
    return sorted(path for path in found if path.exists())


def source_digest(root=ROOT):
    return digest(OPTIONS, files=source_files(root), root=root)


def is_current():
    """Whether ./micronumpy-c was made from the sources as they are."""
    return BINARY.exists() and STAMP.holds(source_digest())


class Progress:
    """Which phase it is, how long it has taken, how long it may still take."""

    def __init__(self, last_times, now=time.monotonic):
        self.last_times = last_times      # [[phase, seconds], ...] of the last translation that succeeded
        self.now = now
        self.start = now()
        self.phase = 'Starting'
        self.phase_start = self.start
        self.times = []

    def feed(self, line):
        """Look at a line of the translator's log; True when a phase begins with it."""
        match = PHASE.search(line)
        if match is None:
            return False
        self.enter(match.group('phase'))
        return True

    def enter(self, phase):
        now = self.now()
        self.times.append([self.phase, now - self.phase_start])
        self.phase, self.phase_start = phase, now

    def elapsed(self):
        return self.now() - self.start

    def remaining(self):
        """Seconds still to go as the last translation went; None when that is not known."""
        phases = [phase for phase, _ in self.last_times]
        if self.phase not in phases:
            return None
        at = phases.index(self.phase)
        here = max(0.0, self.last_times[at][1] - (self.now() - self.phase_start))
        return here + sum(seconds for _, seconds in self.last_times[at + 1:])

    def describe(self):
        remaining = self.remaining()
        to_go = ', about %s to go' % minutes(remaining) if remaining is not None else ''
        return '  %s: %s elapsed%s' % (self.phase, minutes(self.elapsed()), to_go)


def minutes(seconds):
    return '%d:%02d' % divmod(int(round(seconds)), 60)


def read_times():
    try:
        return json.loads(TIMES.read_text())
    except (OSError, ValueError):
        return []


def error_summary(text, limit=40):
    """The part of the translator's log that says what went wrong."""
    lines = text.splitlines()
    marks = [number for number, line in enumerate(lines) if ERROR.search(line)]
    lines = lines[marks[0]:] if marks else lines[-25:]
    lines = [line for line in lines if 'interactive helpers' not in line and not line.startswith('[Timer]')]
    return '\n'.join('  ' + line for line in lines[:limit])


def run_translator(command, progress, tty):
    """Run the translator to its end, showing how it gets on. Its exit status."""
    environment = clean_environment(PYTHONPATH=str(ROOT), PYPY_USESSION_DIR=str(BUILD / 'usession' / 'translation'),
                                    PYPY_USESSION_KEEP='1')
    (BUILD / 'usession' / 'translation').mkdir(parents=True, exist_ok=True)
    process = subprocess.Popen([str(word) for word in command], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
    try:
        with open(LOG, 'wb') as log, selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            follow(process.stdout, log, selector, progress, tty)
        return process.wait()
    except BaseException:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()
        raise
    finally:
        process.stdout.close()


def follow(stream, log, selector, progress, tty):
    """Copy the translator's output to the log, and show the progress: at every phase, and at least every minute."""
    pending, shown = b'', time.monotonic()
    while True:
        changed = False
        if selector.select(1.0):
            data = os.read(stream.fileno(), 65536)
            if not data:
                return
            log.write(data)
            log.flush()
            *lines, pending = (pending + data).split(b'\n')
            for line in lines:
                changed |= progress.feed(line.decode(errors='replace'))
        if changed or time.monotonic() - shown > (1.0 if tty else HEARTBEAT):
            show(progress, changed, tty)
            shown = time.monotonic()


def show(progress, changed, tty):
    """A line for every phase; on a terminal the last one ticks, elsewhere it comes again every minute."""
    if not tty:
        say(progress.describe())
        return
    if changed:
        sys.stdout.write('\r\x1b[K  %s: %s\n' % (progress.times[-1][0], minutes(progress.times[-1][1])))
    sys.stdout.write('\r\x1b[K' + progress.describe())
    sys.stdout.flush()


def translate():
    """Make ./micronumpy-c; Problem when that fails."""
    wanted = source_digest()
    partial = BUILD / 'micronumpy-c.partial'
    partial.unlink(missing_ok=True)
    last_times = read_times()
    say('Translating ./micronumpy-c (the log is build/%s); %s.' % (LOG.name, 'the last time took %s' % minutes(
        sum(seconds for _, seconds in last_times)) if last_times else 'the first time, so without an estimate'))
    progress = Progress(last_times)
    tty = sys.stdout.isatty()
    command = [PYTHON2, '-m', 'rpython', *OPTIONS, '--output=%s' % partial.relative_to(ROOT), TARGET]
    status = run_translator(command, progress, tty)
    if tty:
        sys.stdout.write('\r\x1b[K')
    if status != 0 or not partial.exists():
        raise Problem('The translation failed after %s:\n%s\nThe whole log: %s'
                      % (minutes(progress.elapsed()), error_summary(LOG.read_text(errors='replace')), LOG))
    progress.enter('Done')
    trial = subprocess.run([str(partial), '-c', 'import micronumpy'], stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=clean_environment())
    if trial.returncode != 0:
        raise Problem('%s was translated, but `import micronumpy` ends with status %d there:\n%s'
                      % (partial, trial.returncode, trial.stdout.decode(errors='replace')))
    os.replace(partial, BINARY)
    STAMP.write(wanted)
    TIMES.write_text(json.dumps(progress.times))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024.0 ** 2
    say('./micronumpy-c: %.1f MB, translated in %s with at most %.1f GiB of memory'
        % (BINARY.stat().st_size / 1e6, minutes(progress.elapsed()), peak))


def main(arguments):
    if not set(arguments) <= {'--force', '--check'}:
        raise Problem(__doc__.strip())
    if '--check' in arguments:
        return 0 if is_current() else 1
    if is_current() and '--force' not in arguments:
        say('./micronumpy-c is up to date')
        return 0
    translate()
    return 0


if __name__ == '__main__':
    run_main(main)
