"""What PyPy's JIT is told about `for` loops over ranges: not to start at their end, and to unroll the short ones.

A JIT loop is closed at a backward jump, and traced from there when the jump has been taken often enough.  Where that
happens at the last turn of a loop, the trace begins with the way out of it, and all other turns become a bridge.  So once a
program has imported the module, the jump back for a turn that there is not is an ordinary one.

The other thing is an option, off by default.  Where a `for` loop goes over a range of a few numbers, all of its jumps can
be ordinary ones: the tracer runs straight on, and the iterations become part of the trace of the loop around them.  A 3x3
kernel is then nine multiply-adds in a row, with constant indices.  The bounds of the range are promoted for that, which
pays while a place sees few different bounds, and while the trace stays short.  So every `for` loop of a program has a
LoopSite that remembers the longest range it has been given, and whether to unroll is decided for the site: by that length,
and for nested loops by the size of the unrolled nest, the inner ones first.  A loop around one that is not unrolled is not
either: its turns would be no straight line.  Where ranges of one length begin at ever other numbers, how many are left is
promoted in place of the bounds.  The policy is otherwise minipy's (minipy/interpreter/shortrange.py); the two know different
bytecodes, and neither package may import the other.

`install` extends PyPy's classes before translation, as PyPy's own module pypyjit does.  `configure` switches it on when a
program imports the module; the environment variable MICRONUMPY_UNROLL is the length of the longest range to be unrolled.
"""
import os
import sys
from rpython.rlib import jit
from rpython.rlib.rarithmetic import intmask, r_uint

VARIABLE = 'MICRONUMPY_UNROLL'
BUDGET = 2000           # instructions of the unrolled nest of a loop: a 7 x 7 convolution has 1,700
# Recorded operations after which nothing more is unrolled.  PyPy records more for an instruction than minipy: the whole of a
# 7 x 7 convolution is some 9,000, and to stop in the middle of it makes an ordinary loop of a part, which is worse than all.
MAX_TRACE = 14000
TRACE_LIMIT = 16000     # of the JIT, which otherwise gives up before that
FIXED_STARTS = 4        # different starts of ranges of one length at a site whose bounds are constants


class Policy(object):
    _immutable_fields_ = ['active?', 'max_length?']

    def __init__(self):
        self.active = False         # whether the program has imported the module
        self.max_length = 0         # longest range that is unrolled; 0: none


policy = Policy()


def configure():
    """Read the environment.  Anything but a number is ignored."""
    policy.active = True
    value = os.environ.get(VARIABLE)
    if value is not None:
        try:
            policy.max_length = int(value)
        except ValueError:
            pass
    if policy.max_length > 0:
        jit.set_param(None, 'trace_limit', TRACE_LIMIT)


class LoopSite(object):
    """A `for` loop in a code object."""
    # what changes does so a few times, at the most as often as there are lengths to unroll
    _immutable_fields_ = ['sites', 'start', 'end', 'longest?', 'limit?', 'slides?']

    def __init__(self, sites, start, end):
        self.sites = sites          # all of the code, the outer before the inner ones
        self.start = start          # address of the FOR_ITER
        self.end = end              # address behind the loop
        self.longest = 0            # of the ranges seen here; more than can be unrolled counts as one more than that
        self.limit = 0              # longest range to unroll here
        self.cost = 0               # instructions of one turn, unrolled loops in it included
        self.bounds = []            # (start, stop) of the ranges that were unrolled and do not start at 0
        self.slides = False         # those of one length start anywhere

    def contains(self, other):
        return self.start < other.start < self.end

    @jit.elidable
    def note_bounds(self, start, stop):
        """Of a short range.  Elidable: they are the same that a trace is for at every turn."""
        if not self.slides and (start, stop) not in self.bounds:
            same = 0
            for other_start, other_stop in self.bounds:
                if other_stop - other_start == stop - start:
                    same += 1
            if same >= FIXED_STARTS:
                self.slides = True
                self.bounds = []
            else:
                self.bounds.append((start, stop))
        return self.slides

    @jit.dont_look_inside
    def has_seen(self, length):
        """Note a range longer than all before."""
        self.longest = min(length, policy.max_length + 1)
        sites = self.sites
        for i in range(len(sites) - 1, -1, -1):
            sites[i].decide(i)

    def decide(self, number):
        sites = self.sites
        cost = (self.end - self.start) // 2
        innermost = True
        i = number + 1
        while i < len(sites) and self.contains(sites[i]):
            inner = sites[i]
            if inner.limit > 0:
                cost += max(inner.longest - 1, 0) * inner.cost
            else:
                innermost = False
            i += 1
            while i < len(sites) and inner.contains(sites[i]):
                i += 1              # counted with inner
        self.cost = cost
        limit = min(policy.max_length, BUDGET // cost)
        if self.longest > limit or not innermost:
            limit = 0
        if limit != self.limit:
            self.limit = limit


def find_sites(code, GET_ITER, FOR_ITER):
    """{address of the FOR_ITER: LoopSite} of a code string.

    A FOR_ITER that needs an EXTENDED_ARG is left out: a loop of more than 255 instructions is not worth unrolling.
    """
    by_address = {}
    sites = []
    for pc in range(2, len(code), 2):
        if ord(code[pc]) == FOR_ITER and ord(code[pc - 2]) == GET_ITER:
            site = LoopSite(sites, pc, pc + 2 + ord(code[pc + 1]) * 2)
            sites.append(site)
            by_address[pc] = site
    return by_address


def install(PyFrame, PyCode, functional, opmap):
    """Extend the classes, after PyPy has done so."""
    W_IntRangeIterator = functional.W_IntRangeIterator
    W_IntRangeOneArgIterator = functional.W_IntRangeOneArgIterator
    W_IntRangeStepOneIterator = functional.W_IntRangeStepOneIterator
    close_loop = PyFrame.jump_absolute.im_func
    get_iter = PyFrame.GET_ITER.im_func
    for_iter = PyFrame.FOR_ITER.im_func
    GET_ITER = opmap['GET_ITER']
    FOR_ITER = opmap['FOR_ITER']
    PyCode.loop_sites = None

    @jit.elidable
    def site_at(code, address):
        """The LoopSite of the FOR_ITER at an address, or None."""
        if code.loop_sites is None:
            code.loop_sites = find_sites(code.co_code, GET_ITER, FOR_ITER)
        return code.loop_sites.get(address, None)

    def length_of(w_iterator):
        """Of a range of step 1, from its start; anything else counts as endless."""
        if type(w_iterator) is W_IntRangeOneArgIterator:
            return w_iterator.stop
        if type(w_iterator) is W_IntRangeStepOneIterator:
            return w_iterator.stop - w_iterator.start
        return sys.maxint

    def ends(w_iterator):
        """Is there no number left?"""
        # a branch for each class: behind an `or`, `stop` would be an attribute of their common base class
        if type(w_iterator) is W_IntRangeOneArgIterator:
            return w_iterator.current >= w_iterator.stop
        if type(w_iterator) is W_IntRangeStepOneIterator:
            return w_iterator.current >= w_iterator.stop
        if type(w_iterator) is W_IntRangeIterator:
            return w_iterator.remaining <= 0
        return False

    def is_unrolled(code, address, w_iterator):
        if policy.max_length <= 0:
            return False
        site = site_at(code, address)
        if site is None or site.limit <= 0:
            return False
        if jit.we_are_jitted() and jit.current_trace_length() >= MAX_TRACE:
            return False
        return length_of(w_iterator) <= site.limit

    def promote_position(site, w_iterator):
        """Make the trace one for these very iterations.  After the first of them the numbers are constants anyway."""
        if site.slides:
            if type(w_iterator) is W_IntRangeStepOneIterator:
                jit.promote(w_iterator.stop - w_iterator.current)
                return
        if type(w_iterator) is W_IntRangeOneArgIterator:
            jit.promote(w_iterator.stop)
            w_iterator.current = jit.promote(w_iterator.current)
        elif type(w_iterator) is W_IntRangeStepOneIterator:
            jit.promote(w_iterator.stop)
            w_iterator.current = jit.promote(w_iterator.current)

    class __extend__(PyFrame):
        def GET_ITER(self, oparg, next_instr):
            get_iter(self, oparg, next_instr)
            if policy.max_length > 0:
                site = site_at(self.getcode(), intmask(next_instr))
                if site is not None and site.longest <= policy.max_length:
                    w_iterator = self.peekvalue()
                    length = length_of(w_iterator)
                    if length > site.longest:
                        site.has_seen(length)
                    if length <= site.limit and not site.slides and type(w_iterator) is W_IntRangeStepOneIterator:
                        site.note_bounds(jit.promote(w_iterator.start), jit.promote(w_iterator.stop))

        def FOR_ITER(self, jumpby, next_instr):
            if jit.we_are_jitted():
                w_iterator = self.peekvalue()
                address = intmask(next_instr) - 2
                if is_unrolled(self.getcode(), address, w_iterator):
                    promote_position(site_at(self.getcode(), address), w_iterator)
            return for_iter(self, jumpby, next_instr)

        def jump_absolute(self, jumpto, next_instr, ec):
            target = jumpto * 2
            if policy.active and target < next_instr and ord(self.getcode().co_code[target]) == FOR_ITER:
                w_iterator = self.peekvalue()
                if is_unrolled(self.getcode(), target, w_iterator) or (not jit.we_are_jitted() and ends(w_iterator)):
                    return r_uint(target)
            return close_loop(self, jumpto, next_instr, ec)
