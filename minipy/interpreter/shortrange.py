"""The unrolling policy of the JIT: loops over a short range do not close a JIT loop of their own.

A JIT loop is closed where `can_enter_jit` is called on a backward jump.  When the iterator of a `for` loop is a
W_ShortLoopRange its backward jump does not call it, so the tracer runs straight on and the iterations become part
of the trace of the loop around them: a 3x3 kernel is nine multiply-adds in a row, with constant indices.

The bounds of such a range are promoted: the trace is for these very iterations.  That pays while a place sees few
different bounds, and while the trace stays short.  So every `for` loop of a program has a LoopSite that remembers the
longest range it has been given, and whether to unroll is decided for the site, not for a single range: the short
ranges that a site sees beside long ones are ordinary loops there.  Of nested loops the inner ones are unrolled first, and
those around them as long as the whole nest stays within a budget of instructions.  Of a nest that is larger than that, up
to a second budget, only the longest turns are unrolled, those in the middle of an image, say: at its edges every row and
every column has a trace of its own, and so many long ones take more time to be made than they save.

Where ranges of one length begin at ever other numbers (`for k in range(i - 1, i + 2)`, a window that slides), the trace is
for their length, and the numbers are none of its constants.

A longer range is stepped through by an ordinary loop.  Most loops always end at the same number, though, the length of an
array; while a site has seen few different ends, they are promoted too: bounds checks against a constant length then follow
from the test for the end, and are left out.
"""
from rpython.rlib import jit
from minipy import opcode
from minipy.objspace.looprange import W_CountedLoopRange, W_LoopRange, W_ShortLoopRange, counted_loop_range, loop_range, \
    short_loop_range, steady_loop_range


class Policy(object):
    """What `--jit` can change."""

    _immutable_fields_ = ['max_length?', 'max_trace?']

    def __init__(self):
        self.max_length = 16        # longest range that is unrolled; 0: none
        self.budget = 2000          # instructions of the unrolled nest of a loop: a 7 x 7 convolution has 1,700
        self.budget_longest = 5000  # where only the longest turns are unrolled: an 11 x 11 convolution has 4,200
        self.max_trace = 40000      # recorded operations after which nothing more is unrolled
        self.fixed_starts = 4       # different starts of ranges of one length at a site whose bounds are constants
        self.steady_stops = 3       # different ends of longer ranges that a site promotes; 0: none


policy = Policy()


class LoopSite(object):
    """A `for` loop in a code object."""
    # what changes does so a few times, at the most as often as there are lengths to unroll
    _immutable_fields_ = ['sites', 'start', 'end', 'longest?', 'limit?', 'only_longest?', 'slides?', 'steady?']

    def __init__(self, sites, start, end):
        self.sites = sites          # all of the code, the outer before the inner ones
        self.start = start          # address of the GET_ITER
        self.end = end              # address behind the loop
        self.longest = 0            # of the ranges seen here; more than can be unrolled counts as one more than that
        self.limit = 0              # longest range to unroll here
        self.only_longest = False   # the longest range is unrolled and no other
        self.cost = 0               # instructions of one turn, unrolled loops in it included
        self.bounds = []            # (start, stop) of the ranges that were unrolled
        self.slides = False         # those of one length start anywhere
        self.stops = []             # ends of longer ranges; the newest first
        self.steady = True          # they are few

    def contains(self, other):
        return self.start < other.start < self.end

    @jit.dont_look_inside
    def has_seen(self, length):
        """Note a range longer than all before."""
        self.longest = min(length, policy.max_length + 1)
        sites = self.sites
        for i in range(len(sites) - 1, -1, -1):
            sites[i].decide(sites, i)

    def unrolls(self, length):
        return length <= self.limit or (self.only_longest and length == self.longest)

    @jit.elidable
    def bounds_are_fixed(self, start, stop):
        """Note the bounds of a short range.  Elidable: they are the same that a trace is for at every turn."""
        if not self.slides and (start, stop) not in self.bounds:
            same = 0
            for other_start, other_stop in self.bounds:
                if other_stop - other_start == stop - start:
                    same += 1
            if same >= policy.fixed_starts:
                self.slides = True
                self.bounds = []
            else:
                self.bounds.append((start, stop))
        return not self.slides

    @jit.elidable
    def stop_is_steady(self, stop):
        """Note the end of a longer range.  Elidable: it is the same end that a trace is for at every turn."""
        if self.steady and stop not in self.stops:
            if len(self.stops) >= policy.steady_stops:
                self.steady = False
                self.stops = []
            else:
                self.stops.insert(0, stop)
        return self.steady

    def is_long(self):
        """Whether it has seen a range that is not unrolled whatever it costs."""
        return self.longest > policy.max_length

    def decide(self, sites, number):
        cost = (self.end - self.start) // opcode.INSTR_SIZE
        i = number + 1
        while i < len(sites) and self.contains(sites[i]):
            inner = sites[i]
            if inner.limit > 0 or inner.only_longest:
                cost += max(inner.longest - 1, 0) * inner.cost
            i += 1
            while i < len(sites) and inner.contains(sites[i]):
                i += 1              # counted with inner
        self.cost = cost
        limit = min(policy.max_length, policy.budget // cost)
        if self.longest > limit:
            limit = 0
        if limit != self.limit:
            self.limit = limit
        only_longest = limit == 0 and self.longest <= min(policy.max_length, policy.budget_longest // cost)
        if only_longest != self.only_longest:
            self.only_longest = only_longest


def find_sites(code):
    """{address of the GET_ITER: LoopSite} of a code string."""
    by_address = {}
    sites = []
    for pc in range(0, len(code) - opcode.INSTR_SIZE, opcode.INSTR_SIZE):
        follower = pc + opcode.INSTR_SIZE
        if ord(code[pc]) == opcode.GET_ITER and ord(code[follower]) == opcode.FOR_ITER:
            end = ord(code[follower + 1]) | (ord(code[follower + 2]) << 8) | (ord(code[follower + 3]) << 16)
            site = LoopSite(sites, pc, end)
            sites.append(site)
            by_address[pc] = site
    return by_address


def range_iterator(space, w_range, site):
    """The iterator for a range of machine integers that the loop at `site` runs over (None: it is for somebody else)."""
    if site is None:
        return w_range.iterator(space)
    if w_range.step == 1:
        if not site.is_long():
            length = w_range.length
            if length > site.longest:
                site.has_seen(length)
            if site.unrolls(length):
                if not jit.we_are_jitted():
                    site.bounds_are_fixed(w_range.start, w_range.stop)
                    return short_loop_range(w_range.start, w_range.stop)
                if jit.current_trace_length() < policy.max_trace:
                    return unrolled_range(w_range, site)
        # where the longest range is unrolled the others end anywhere, and to find that out would cost it its trace
        if site.steady and not site.only_longest and site.stop_is_steady(jit.promote(w_range.stop)):
            return steady_loop_range(w_range)
    w_iterator = loop_range(w_range)
    if w_iterator is None:
        return w_range.iterator(space)
    return w_iterator


def unrolled_range(w_range, site):
    """In compiled code."""
    if not site.slides:
        start = jit.promote(w_range.start)
        stop = jit.promote(w_range.stop)
        if site.bounds_are_fixed(start, stop):
            return short_loop_range(start, stop)
    return counted_loop_range(w_range.start, jit.promote(w_range.length))


def keeps_unrolling(w_iterator):
    return type(w_iterator) is W_ShortLoopRange or type(w_iterator) is W_CountedLoopRange


def ends(w_iterator):
    """Is a loop's next turn none?  The end of a loop is no place to start tracing it."""
    return isinstance(w_iterator, W_LoopRange) and w_iterator.at_end()
