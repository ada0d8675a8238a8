"""`--jit-report`: run a program, then show what the JIT made of it, by source line.

The program runs in a process of its own that writes the JIT's log (see jitlog); the log is read when it has ended.
"""
import os
import sys
import jitlog

MOST_TRACES = 30
MOST_LINES = 20

REASONS = {
    'ABORT_TOO_LONG': 'the trace got too long',
    'ABORT_BRIDGE': 'what it was to be attached to is gone',
    'ABORT_BAD_LOOP': 'no loop could be made of it',
    'ABORT_ESCAPE': 'somebody looked at the frame while it was in registers',
    'ABORT_FORCE_QUASIIMMUT': 'something was changed that is taken for constant',
}


# ---- running the program ----

def shell_quoted(word):
    return "'" + word.replace("'", "'\\''") + "'"


def this_program():
    try:
        return os.readlink('/proc/self/exe')
    except OSError:
        return sys.executable


def new_file():
    folder = os.environ.get('TMPDIR', '/tmp')
    filename = os.path.join(folder, 'micronumpy-jit-%d.log' % os.getpid())
    os.close(os.open(filename, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return filename


def exit_status(wait_status):
    signal = wait_status & 0x7f
    return 128 + signal if signal else wait_status >> 8


def run_logged(arguments, filename):
    """Run this interpreter with these arguments; the JIT's log goes to a file.  Gives the exit status."""
    words = [this_program()] + arguments
    os.environ['PYPYLOG'] = '%s:%s' % (jitlog.SECTIONS, filename)
    return exit_status(os.system('exec ' + ' '.join([shell_quoted(word) for word in words])))


# ---- texts ----

def with_commas(number):
    text = str(number)
    groups = []
    while len(text) > 3:
        groups.insert(0, text[-3:])
        text = text[:-3]
    groups.insert(0, text)
    return ','.join(groups)


def counted(number, noun):
    return '%s %s%s' % (with_commas(number), noun, '' if number == 1 else 's')


def place(location):
    if location.line > 0:
        return '%s:%d %s' % (location.file, location.line, location.function)
    return location.text or '?'


class Sources:
    """The lines of source files; '' where there is none."""

    def __init__(self):
        self.files = {}

    def line(self, filename, number):
        if filename not in self.files:
            self.files[filename] = self.read(filename)
        lines = self.files[filename]
        return lines[number - 1].strip() if number <= len(lines) else ''

    def read(self, filename):
        if filename.startswith('<'):
            return []
        try:
            with open(filename) as stream:
                return stream.read().split('\n')
        except (EnvironmentError, ValueError):
            return []


# ---- the report ----

def guards_in(operations):
    return [op for op in operations if op.is_guard()]


def by_line(operations):
    """(file, line, operations) for each source line, in the order of the trace."""
    result = []
    groups = {}
    for op in operations:
        key = (op.location.file, op.location.line)
        if key not in groups:
            groups[key] = []
            if op.location.line > 0:
                result.append((op.location.file, op.location.line, groups[key]))
        groups[key].append(op)
    return result


class Report:
    def __init__(self, log, sources):
        self.log = log
        self.sources = sources
        self.lines = []
        self.total = sum([trace.executed() for trace in log.traces])

    def add(self, text=''):
        self.lines.append(text)

    def text(self):
        self.add_totals()
        if self.log.traces:
            self.add_traces()
            self.add_guards()
        self.add_aborts()
        return '\n'.join(self.lines) + '\n'

    def add_totals(self):
        log = self.log
        if not log.traces and not log.tracings:
            self.add('The JIT compiled nothing: no loop ran often enough.')
            return
        self.add('%s and %s compiled, tracing given up %s.' % (
            counted(len(log.loops()), 'loop'), counted(len(log.bridges()), 'bridge'),
            counted(len(log.aborts()), 'time')))
        if 'TOTAL' in log.seconds:
            self.add('Seconds: %.3f in all, of which %.3f tracing and optimizing, %.3f making machine code.' % (
                log.seconds['TOTAL'], log.seconds.get('Tracing', 0.0), log.seconds.get('Backend', 0.0)))
        if not log.has_counts:
            self.add('The program did not end in the usual way, so that nothing is known about how often they ran.')

    # Where it ran

    def add_traces(self):
        self.add()
        self.add('Loops and bridges, those first in which most operations were run; then their source lines. Of a loop')
        self.add('"25 of 81" operations go round; the others are run when it is entered.')
        self.add()
        self.add(' share         times   operations  guards  where')
        ranked = sorted(self.log.traces, key=lambda trace: -trace.executed())
        for trace in ranked[:MOST_TRACES]:
            self.add_trace(trace)
        self.add_rest(len(ranked) - MOST_TRACES)

    def add_trace(self, trace):
        share = 100.0 * trace.executed() / self.total if self.total else 0.0
        operations = trace.operations
        times = trace.runs
        length = str(len(operations))
        if trace.inner_loop():
            operations = trace.inner_loop()
            times = trace.rounds()
            length = '%d of %s' % (len(operations), length)
        self.add('%5.1f%%%14s%13s%8d  %s' % (share, with_commas(times), length, len(guards_in(operations)),
                                            self.title(trace)))
        lines = by_line(operations)
        for filename, line, some in lines[:MOST_LINES]:
            where = str(line) if filename == trace.entry.file else '%s:%d' % (filename, line)
            text = '%33d%8d  %6s  %s' % (len(some), len(guards_in(some)), where, self.sources.line(filename, line))
            self.add(text.rstrip())
        self.add_rest(len(lines) - MOST_LINES)

    def add_rest(self, count):
        if count > 0:
            self.add('%47s and %d more' % ('...', count))

    def title(self, trace):
        name = '%s  (%s)' % (place(trace.entry), self.name(trace))
        if trace.kind == 'bridge' and trace.guard is not None:
            name += ' out of %s, %s %s' % (self.name(trace.guard.trace), trace.guard.name, trace.entry.opcode)
        if trace.target is None:
            name += ', back to the interpreter'
        elif trace.target is not trace:
            name += ', on to ' + self.name(trace.target)
        return name

    def name(self, trace):
        if trace.kind == 'bridge':
            return 'bridge %d' % (self.log.bridges().index(trace) + 1)
        return '%s %d' % (trace.kind, trace.number)

    # What leaves it

    def add_guards(self):
        failing = [op for op in self.log.guards.values() if op.bridge is not None]
        if not failing:
            return
        self.add()
        self.add('Guards that failed often, so that a bridge was made; how often they failed since.')
        self.add()
        for op in sorted(failing, key=lambda op: -op.bridge.runs)[:MOST_TRACES]:
            self.add('%20s  %s, %s %s in %s' % (with_commas(op.bridge.runs), place(op.location), op.name,
                                                op.location.opcode, self.name(op.trace)))
        self.add_rest(len(failing) - MOST_TRACES)

    # What came to nothing

    def add_aborts(self):
        times = {}
        for tracing in self.log.aborts():
            reason = REASONS.get(tracing.reason, tracing.reason)
            if tracing.messages:
                reason += ' (%s)' % tracing.messages[-1]
            text = 'from %s to %s, %s' % (place(tracing.start), place(tracing.end), reason)
            times[text] = times.get(text, 0) + 1
        if times:
            self.add()
            self.add('Tracing given up.')
            self.add()
            for text in sorted(times, key=lambda text: (-times[text], text))[:MOST_TRACES]:
                self.add('%20s  %s' % (counted(times[text], 'time'), text))
            self.add_rest(len(times) - MOST_TRACES)


def report(log, sources):
    """The text for a jitlog.Log."""
    return Report(log, sources).text()


def main(arguments):
    filename = new_file()
    try:
        status = run_logged(arguments, filename)
        log = jitlog.read(filename)
    finally:
        os.remove(filename)
    sys.stdout.write('\n' + report(log, Sources()))
    return status


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
