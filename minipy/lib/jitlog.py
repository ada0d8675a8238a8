"""What the JIT did, read from its log: loops and bridges, how often they ran, and the tracing that came to nothing.

A program started with PYPYLOG=SECTIONS:FILE in its environment writes the log; `read(FILE)` gives a Log.  In it a Loop is
a trace that the interpreter enters, a Bridge one that starts at a guard which failed often.  A loop is compiled twice
over: once as it is entered (the preamble), and once more, peeled, with everything left out that the first turn has
settled; `inner_loop()` is this second part, the one that goes round.

The text of the log is RPython's (rpython/jit/metainterp/logger.py).  Nothing but simple Python is used here, so that
every interpreter around can read a log: CPython 2 and 3, and minipy itself.
"""

# Runs are counted where the section jit-backend is wanted; jit-backend-counts alone comes out empty.
SECTIONS = 'jit-log-opt,jit-backend,jit-summary,jit-abort,jit-tracing'


class Location:
    """Where in the program: 'file.py:12 name OPCODE', taken apart.  A text of another form has only itself."""

    def __init__(self, text):
        self.text = text
        self.file = ''
        self.line = 0
        self.function = ''
        self.opcode = ''
        words = text.rsplit(' ', 2)
        if len(words) == 3:
            place = words[0].rsplit(':', 1)
            if len(place) == 2 and place[1].isdigit():
                self.file = place[0]
                self.line = int(place[1])
                self.function = words[1]
                self.opcode = words[2]

    def __repr__(self):
        return self.text


NOWHERE = Location('')


class Operation:
    """result = name(arguments, descr) [fail_arguments]"""

    def __init__(self, name, arguments, result, descr, fail_arguments, location):
        self.name = name
        self.arguments = arguments              # texts: i12, 3, ConstPtr(ptr4), ...
        self.result = result                    # '' if it has none
        self.descr = descr                      # 'FieldS W_IntObject.intval 8 pure', 'Guard0x7f12', ...; or ''
        self.fail_arguments = fail_arguments    # of a guard
        self.location = location
        self.trace = None
        self.bridge = None                      # of a guard: where execution goes on when it fails
        self.runs = 0                           # of a label: how often execution came by

    def is_guard(self):
        return self.name.startswith('guard_')

    def guard_id(self):
        return self.descr[5:] if self.descr.startswith('Guard') else ''

    def __repr__(self):
        arguments = self.arguments[:]
        if self.descr:
            arguments.append('descr=<%s>' % self.descr)
        text = '%s(%s)' % (self.name, ', '.join(arguments))
        return '%s = %s' % (self.result, text) if self.result else text


class Trace:
    """A sequence of operations compiled in one go."""

    def __init__(self, entry):
        self.entry = entry                      # Location
        self.inputs = []
        self.operations = []
        self.runs = 0                           # how often it was entered from its start
        self.target = None                      # the Trace that its jump goes to; None if it leaves the JIT's code

    def last(self):
        return self.operations[-1] if self.operations else None

    def has_end(self):
        """False for a trace that was being written when the program died."""
        return self.last() is not None and self.last().name in ('jump', 'finish')

    def label_jumped_to(self):
        """The position of the label that the jump at the end goes back to; -1 if it goes elsewhere."""
        last = self.last()
        if last is not None and last.name == 'jump':
            for i in range(len(self.operations)):
                if self.operations[i].name == 'label' and self.operations[i].descr == last.descr:
                    return i
        return -1

    def inner_loop(self):
        """The operations that go round, the jump with them; none if the trace does not close a loop."""
        start = self.label_jumped_to()
        return self.operations[start + 1:] if start >= 0 else []

    def rounds(self):
        """How often the inner loop was begun."""
        start = self.label_jumped_to()
        return self.operations[start].runs if start >= 0 else 0

    def executed(self):
        """How many operations were run in it, about: as if no guard had failed."""
        total = 0
        runs = self.runs
        for op in self.operations:
            if op.name == 'label':
                runs = op.runs
            else:
                total += runs
        return total


class Loop(Trace):
    def __init__(self, number, kind, entry):
        Trace.__init__(self, entry)
        self.number = number
        self.kind = kind                        # 'loop', or 'entry bridge': from the interpreter into another loop

    def __repr__(self):
        return '%s %d at %s' % (self.kind, self.number, self.entry)


class Bridge(Trace):
    kind = 'bridge'

    def __init__(self, guard_id, guard):
        Trace.__init__(self, guard.location if guard is not None else NOWHERE)
        self.guard_id = guard_id
        self.guard = guard                      # Operation; None if the log does not have it
        self.number = int(guard_id, 16)

    def __repr__(self):
        return 'bridge out of %s at %s' % (self.guard_id, self.entry)


class Tracing:
    """One recording of what the interpreter does, from which a trace is to be made."""

    def __init__(self):
        self.start = NOWHERE
        self.end = NOWHERE
        self.opcodes = 0
        self.reason = ''                        # why it was given up, in the JIT's words: 'ABORT_TOO_LONG'
        self.messages = []                      # what the optimizer had against it

    def step(self, location):
        if self.opcodes == 0:
            self.start = location
        self.end = location
        self.opcodes += 1


class Log:
    def __init__(self):
        self.traces = []                        # Loop and Bridge, as they were compiled
        self.tracings = []
        self.guards = {}                        # id -> Operation
        self.labels = {}                        # TargetToken(...) -> Operation
        self.counters = {}                      # of the summary: 'Tracing', 'abort: trace too long', ... -> int
        self.seconds = {}                       # 'Tracing', 'Backend', 'TOTAL' -> float
        self.has_counts = False                 # a program that was killed leaves none

    def loops(self):
        return [trace for trace in self.traces if trace.kind != 'bridge']

    def bridges(self):
        return [trace for trace in self.traces if trace.kind == 'bridge']

    def loop_in(self, function):
        """The one loop that starts in this function and goes round."""
        found = [trace for trace in self.loops() if trace.entry.function == function and trace.inner_loop()]
        if len(found) != 1:
            raise ValueError('%d loops start in %s: %s' % (len(found), function, found))
        return found[0]

    def aborts(self):
        return [tracing for tracing in self.tracings if tracing.reason]


def count_names(operations):
    """How many operations of each name: {'int_add': 2, 'jump': 1}."""
    result = {}
    for op in operations:
        result[op.name] = result.get(op.name, 0) + 1
    return result


# ---- reading ----

def between(text, before, after):
    """What is between two pieces of the text, the first from the left and the second from the right."""
    return text[text.index(before) + len(before):text.rindex(after)]


def split_arguments(text):
    return text.split(', ') if text else []


def parse_operation(line, location):
    """'+12: i5 = int_add(i3, 1, descr=...) [p1, i3]' without the '+12: '"""
    fail_arguments = []
    start = line.index('(')
    head = line[:start]
    if head.startswith('guard_') and line.endswith(']'):
        end = line.rindex(') [')
        fail_arguments = split_arguments(line[end + 3:-1])
    else:
        end = line.rindex(')')
    result, name = head.split(' = ') if ' = ' in head else ('', head)
    text = line[start + 1:end]
    descr = ''
    at = text.find('descr=')
    if at >= 0:
        descr = text[at + 6:]
        if descr.startswith('<') and descr.endswith('>'):
            descr = descr[1:-1]
        text = text[:at]
        if text.endswith(', '):
            text = text[:-2]
    return Operation(name, split_arguments(text), result, descr, fail_arguments, location)


class Parser:
    """Takes a log line by line.  Sections may be inside each other; an unknown one is passed over."""

    def __init__(self):
        self.log = Log()
        self.sections = []                      # (name, the Trace or Tracing that is being read or None)
        self.location = NOWHERE
        self.trace_of_bridge = {}               # a bridge's number as the counts have it -> Bridge
        self.loop_of_number = {}

    def feed(self, line):
        if line.startswith('['):
            if '] {' in line:
                self.start_section(line[line.index('] {') + 3:])
                return
            if line.endswith('}') and '] ' in line:
                if self.sections:
                    self.sections.pop()
                return
        if self.sections:
            name, thing = self.sections[-1]
            if name == 'jit-log-opt-loop' or name == 'jit-log-opt-bridge':
                self.feed_trace(thing, line)
            elif name == 'jit-backend-counts':
                self.feed_count(line)
            elif name == 'jit-summary':
                self.feed_summary(line)
            elif name == 'jit-tracing':
                self.feed_tracing(thing, line)
            elif name == 'jit-abort':
                self.feed_message(line)

    def start_section(self, name):
        thing = None
        if name == 'jit-tracing':
            thing = Tracing()
            self.log.tracings.append(thing)
        elif name == 'jit-backend-counts':
            self.log.has_counts = True
        self.sections.append((name, thing))

    def finish(self):
        """To be called after the last line; gives the Log."""
        log = self.log
        log.traces = [trace for trace in log.traces if trace.has_end()]
        for trace in log.traces:
            if trace.kind == 'bridge' and trace.guard is not None:
                trace.guard.bridge = trace
            last = trace.last()
            if last.name == 'jump' and last.descr in log.labels:
                trace.target = log.labels[last.descr].trace
        return log

    # ---- traces ----

    def feed_trace(self, trace, line):
        if line.startswith('# '):
            self.start_trace(line)
        elif trace is None:
            pass
        elif line.startswith('['):
            trace.inputs = split_arguments(line[1:-1])
        else:
            if line.startswith('+'):
                line = line[line.index(': ') + 2:]
            if line.startswith('debug_merge_point('):
                self.location = Location(between(line, "'", "'"))
                if trace.entry is NOWHERE:
                    trace.entry = self.location
            elif '(' in line and not line.startswith('jit_debug('):
                self.add_operation(trace, parse_operation(line, self.location))

    def start_trace(self, line):
        head = line.rsplit(' with ', 1)[0]
        if line.startswith('# Loop '):
            head, kind = head.rsplit(' : ', 1)
            number = int(head.split(' ')[2])
            trace = Loop(number, kind, Location(between(head, '(', ')')))
            self.loop_of_number[str(number)] = trace
        else:
            guard_id = head.rsplit(' ', 1)[1]
            trace = Bridge(guard_id, self.log.guards.get(guard_id))
            self.trace_of_bridge[str(trace.number)] = trace
        self.location = trace.entry
        self.log.traces.append(trace)
        self.sections[-1] = (self.sections[-1][0], trace)

    def add_operation(self, trace, op):
        op.trace = trace
        trace.operations.append(op)
        if op.is_guard():
            self.log.guards[op.guard_id()] = op
        elif op.name == 'label':
            self.log.labels[op.descr] = op

    # ---- numbers ----

    def feed_count(self, line):
        """'entry 4:401', 'TargetToken(140561627154816):118957', 'bridge 140561625223856:115783'"""
        if ':' not in line:
            return
        what, runs = line.rsplit(':', 1)
        if what in self.log.labels:
            self.log.labels[what].runs = int(runs)
        elif what.startswith('entry ') and what[6:] in self.loop_of_number:
            self.loop_of_number[what[6:]].runs = int(runs)
        elif what.startswith('bridge ') and what[7:] in self.trace_of_bridge:
            self.trace_of_bridge[what[7:]].runs = int(runs)

    def feed_summary(self, line):
        """'name: TAB number', 'name: TAB number TAB seconds', 'TOTAL: TAB TAB seconds'"""
        name, numbers = line.rsplit(':', 1)
        for number in numbers.split():
            if '.' in number:
                self.log.seconds[name.strip()] = float(number)
            else:
                self.log.counters[name.strip()] = int(number)

    # ---- tracing ----

    def feed_tracing(self, tracing, line):
        if line.startswith('~~~ ABORTING TRACING '):
            tracing.reason = line[len('~~~ ABORTING TRACING '):]
        else:
            location = Location(line)
            if location.line > 0:
                tracing.step(location)

    def feed_message(self, line):
        for i in range(len(self.sections) - 1, -1, -1):
            if self.sections[i][0] == 'jit-tracing':
                self.sections[i][1].messages.append(line)
                return


def parse(lines):
    parser = Parser()
    for line in lines:
        parser.feed(line.rstrip('\n'))
    return parser.finish()


def read(filename):
    with open(filename) as stream:
        return parse(stream)
