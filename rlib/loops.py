"""Inner loops: one dimension, constant byte strides, raw pointers.

A loop applies one operation to `n >= 1` items.  It knows nothing of arrays:
the outer axes are walked around it (iterate.py, reduce.py), and which loop
computes what is said in one table (ufuncs.py).  Every loop is an ordinary
RPython function, compiled ahead of time and opaque to the JIT: a C compiler
turns the case that all strides equal the item size into vector
instructions, and needs no warm-up for it.

All loops of a shape come from one factory.  A factory takes `Machine`s, which
say how a C type is read into the domain that the operation computes in
(Signed, Unsigned, Float or Bool) and written back, and the operation itself,
a small function that is inlined.  Operations on signed integers whose result
bits are the same for unsigned ones share the unsigned loop: arithmetic wraps.

Loops may be handed overlapping memory in two cases only: the output is
exactly an input, or the output is read again on purpose, one item later
(accumulate) or with stride zero (fold).
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import (always_inline, specialize,
                                      we_are_translated)
from rpython.rlib.rfloat import INFINITY, NAN
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib.itemtype import ALL_TYPES, by_char, float_to_half, half_to_float


# ____________________________________________________________
# Machines

class Machine(object):
    """A C type as the loops see it; a compile-time constant."""

    def __init__(self, char, TP, of_item, to_item):
        # of_item: from the C type to the domain; to_item: back.
        @always_inline
        def get(p, i):
            return of_item(p[i])

        @always_inline
        @specialize.argtype(2)
        def put(p, i, value):
            p[i] = to_item(value)

        @always_inline
        def settle(value):
            return of_item(to_item(value))

        self.char = char
        self.PTR = rffi.CArrayPtr(TP)
        self.size = rffi.sizeof(TP)
        self.get = get              # get(typed pointer, index)
        self.put = put              # put(typed pointer, index, value)
        self.settle = settle        # a value as it is read after a put

    def _freeze_(self):
        return True


def _integer_machine(char, TP, DOMAIN):
    @always_inline
    def of_item(x):
        return rffi.cast(DOMAIN, x)

    @always_inline
    @specialize.argtype(0)
    def to_item(value):
        return rffi.cast(TP, value)

    return Machine(char, TP, of_item, to_item)


@always_inline
def _bool_of_item(x):
    # Foreign memory may hold any byte.
    return rffi.cast(lltype.Signed, x) != 0


@always_inline
def _bool_to_item(value):
    return rffi.cast(rffi.UCHAR, value)


@always_inline
def _single_of_item(x):
    return rffi.cast(lltype.Float, x)


@always_inline
def _single_to_item(value):
    if not we_are_translated():
        # Untranslated, r_singlefloat refuses what C rounds to infinity.
        if abs(value) >= 3.4028235677973366e38:
            value = INFINITY if value > 0.0 else -INFINITY
    return rffi.cast(rffi.FLOAT, value)


@always_inline
def _double(x):
    return x


def _half_of_item(x):
    return half_to_float(rffi.cast(lltype.Signed, x))


def _half_to_item(value):
    return rffi.cast(rffi.USHORT, float_to_half(value))


@always_inline
def divide_floats(x, y):
    """x / y as C divides: RPython does, untranslated Python raises."""
    if not we_are_translated() and y == 0.0:
        if x == 0.0 or x != x:
            return NAN
        return INFINITY if (x > 0.0) == (str(y)[0] != '-') else -INFINITY
    return x / y


MACHINES = {
    '?': Machine('?', rffi.UCHAR, _bool_of_item, _bool_to_item),
    'e': Machine('e', rffi.USHORT, _half_of_item, _half_to_item),
    'f': Machine('f', rffi.FLOAT, _single_of_item, _single_to_item),
    'd': Machine('d', rffi.DOUBLE, _double, _double),
}
for _char, _TP, _DOMAIN in [('b', rffi.SIGNEDCHAR, lltype.Signed),
                            ('B', rffi.UCHAR, lltype.Unsigned),
                            ('h', rffi.SHORT, lltype.Signed),
                            ('H', rffi.USHORT, lltype.Unsigned),
                            ('i', rffi.INT, lltype.Signed),
                            ('I', rffi.UINT, lltype.Unsigned),
                            ('l', rffi.LONG, lltype.Signed),
                            ('L', rffi.ULONG, lltype.Unsigned)]:
    MACHINES[_char] = _integer_machine(_char, _TP, _DOMAIN)

ITEMSIZE = dict([(_t.char, _t.itemsize) for _t in ALL_TYPES])
UNSIGNED = {'b': 'B', 'h': 'H', 'i': 'I', 'l': 'L'}
SIGNED_INTS = 'bhil'
UNSIGNED_INTS = 'BHIL'
INTS = 'bBhHiIlL'


def finish(loop, name):
    """A loop is named for the reader of a profile or of the C code."""
    loop.func_name = 'loop_' + name.replace('?', 'o')
    return jit.dont_look_inside(loop)


# ____________________________________________________________
# Factories of loop functions

def unary_func(name, A, R, op, dense=True):
    """out[i] = op(a[i]).  `dense`: worth a specialisation for unit strides."""
    def loop(n, p1, s1, po, so):
        if dense and s1 == A.size and so == R.size:
            a = rffi.cast(A.PTR, p1)
            out = rffi.cast(R.PTR, po)
            i = 0
            while i < n:
                R.put(out, i, op(A.get(a, i)))
                i += 1
            return
        while n > 0:
            R.put(rffi.cast(R.PTR, po), 0, op(A.get(rffi.cast(A.PTR, p1), 0)))
            p1 = rffi.ptradd(p1, s1)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, name + '_' + A.char)


def binary_func(name, A, B, R, op, dense=True):
    """out[i] = op(a[i], b[i]).

    `dense`: worth specialisations for unit strides, and for unit strides with
    one operand that stays the same (a scalar).
    """
    def loop(n, p1, s1, p2, s2, po, so):
        if dense and so == R.size:
            a = rffi.cast(A.PTR, p1)
            b = rffi.cast(B.PTR, p2)
            out = rffi.cast(R.PTR, po)
            if s1 == A.size:
                if s2 == B.size:
                    i = 0
                    while i < n:
                        R.put(out, i, op(A.get(a, i), B.get(b, i)))
                        i += 1
                    return
                if s2 == 0:
                    y = B.get(b, 0)
                    i = 0
                    while i < n:
                        R.put(out, i, op(A.get(a, i), y))
                        i += 1
                    return
            elif s1 == 0 and s2 == B.size:
                x = A.get(a, 0)
                i = 0
                while i < n:
                    R.put(out, i, op(x, B.get(b, i)))
                    i += 1
                return
        while n > 0:
            R.put(rffi.cast(R.PTR, po), 0, op(A.get(rffi.cast(A.PTR, p1), 0),
                                              B.get(rffi.cast(B.PTR, p2), 0)))
            p1 = rffi.ptradd(p1, s1)
            p2 = rffi.ptradd(p2, s2)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, name + '_' + A.char)


def fold_func(name, A, op):
    """acc = op(acc, a[i]) for all i, in order; one accumulator."""
    def loop(n, p, s, pacc):
        acc_p = rffi.cast(A.PTR, pacc)
        acc = A.get(acc_p, 0)
        if s == A.size:
            a = rffi.cast(A.PTR, p)
            i = 0
            while i < n:
                acc = op(acc, A.get(a, i))
                i += 1
        else:
            while n > 0:
                acc = op(acc, A.get(rffi.cast(A.PTR, p), 0))
                p = rffi.ptradd(p, s)
                n -= 1
        A.put(acc_p, 0, acc)

    return finish(loop, name + '_fold_' + A.char)


def free_fold_func(name, A, op):
    """The same for an `op` like a maximum, which may take items in any order
    and more than once: four accumulators, that do not wait for each other."""
    def loop(n, p, s, pacc):
        acc_p = rffi.cast(A.PTR, pacc)
        acc = A.get(acc_p, 0)
        if s == A.size:
            a = rffi.cast(A.PTR, p)
            acc1 = acc2 = acc3 = acc
            stop = n - (n & 3)
            i = 0
            while i < stop:
                acc = op(acc, A.get(a, i))
                acc1 = op(acc1, A.get(a, i + 1))
                acc2 = op(acc2, A.get(a, i + 2))
                acc3 = op(acc3, A.get(a, i + 3))
                i += 4
            acc = op(op(acc, acc1), op(acc2, acc3))
            p = rffi.ptradd(p, stop * s)
            n -= stop
        while n > 0:
            acc = op(acc, A.get(rffi.cast(A.PTR, p), 0))
            p = rffi.ptradd(p, s)
            n -= 1
        A.put(acc_p, 0, acc)

    return finish(loop, name + '_fold_' + A.char)


def running_func(name, A, op):
    """out[i] = op(out[i - 1], a[i]); out[-1] exists.  The last result stays
    in a register: reading it back from memory takes longer than adding."""
    def loop(n, p, s, po, so):
        acc = A.get(rffi.cast(A.PTR, rffi.ptradd(po, -so)), 0)
        while n > 0:
            acc = A.settle(op(acc, A.get(rffi.cast(A.PTR, p), 0)))
            A.put(rffi.cast(A.PTR, po), 0, acc)
            p = rffi.ptradd(p, s)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, name + '_running_' + A.char)


# ____________________________________________________________
# Loops as run time objects

class Loop(object):
    """A loop function and the item types it reads and writes."""
    _immutable_fields_ = ['name', 'result']

    def __init__(self, name, result):
        self.name = name
        self.result = result


class UnaryLoop(Loop):
    _immutable_fields_ = ['func', 'arg']

    def __init__(self, name, func, arg, result):
        Loop.__init__(self, name, result)
        self.func = func
        self.arg = arg

    def run(self, n, p1, s1, po, so):
        self.func(n, p1, s1, po, so)


class BinaryLoop(Loop):
    """`fold_func` and `running_func`, where there are any, do faster or more
    accurately what can be done by repeating the loop with the accumulator as
    first operand and output."""
    _immutable_fields_ = ['func', 'arg1', 'arg2', 'fold_func', 'running_func']

    def __init__(self, name, func, arg1, arg2, result, fold_func,
                 running_func):
        Loop.__init__(self, name, result)
        self.func = func
        self.arg1 = arg1
        self.arg2 = arg2
        self.fold_func = fold_func
        self.running_func = running_func

    def run(self, n, p1, s1, p2, s2, po, so):
        self.func(n, p1, s1, p2, s2, po, so)

    def fold(self, n, p, s, pacc):
        """acc = op(acc, item) for n items."""
        if self.fold_func is not None:
            self.fold_func(n, p, s, pacc)
        else:
            self.func(n, pacc, 0, p, s, pacc, 0)

    def accumulate(self, n, p, s, po, so):
        """out[i] = op(out[i - 1], item[i]) for n items; out[-1] exists."""
        if self.running_func is not None:
            self.running_func(n, p, s, po, so)
        else:
            self.func(n, rffi.ptradd(po, -so), so, p, s, po, so)


# ____________________________________________________________
# Entries: what a ufunc computes for which types, in the order of search

class Entry(object):
    """`types` is the signature that users see ('bb->b'); the loop may work in
    wider types, between which the iterator converts."""

    def __init__(self, types, loop):
        args, result = types.split('->')
        self.types = types
        self.args = [by_char(c) for c in args]
        self.result = by_char(result)
        self.loop = loop


def entry(name, types, func, fold=None, work=None, running=None):
    """`work`: the signature of the loop function where it differs."""
    args, result = (work or types).split('->')
    if len(args) == 1:
        loop = UnaryLoop(name, func, by_char(args), by_char(result))
    else:
        loop = BinaryLoop(name, func, by_char(args[0]), by_char(args[1]),
                          by_char(result), fold, running)
    return Entry(types, loop)


def unary(name, chars, op, result=None, dense=True):
    """One loop per type in `chars`; `result` None: same as the operand."""
    entries = []
    for c in chars:
        r = result or c
        func = unary_func(name, MACHINES[c], MACHINES[r], op, dense)
        entries.append(entry(name, c + '->' + r, func))
    return entries


def binary(name, chars, op, result=None, dense=True, folds={}, running={}):
    """One loop per type in `chars`, both operands of that type."""
    entries = []
    for c in chars:
        r = result or c
        func = binary_func(name, MACHINES[c], MACHINES[c], MACHINES[r], op,
                           dense)
        entries.append(entry(name, c + c + '->' + r, func, folds.get(c),
                             running=running.get(c)))
    return entries


def _like(loop, types, work=None):
    """An entry for other types that runs the same functions."""
    if isinstance(loop, UnaryLoop):
        return entry(loop.name, types, loop.func, None, work)
    return entry(loop.name, types, loop.func, loop.fold_func, work,
                 loop.running_func)


def sharing(entries):
    """Add entries for signed integers that run the unsigned loops."""
    result = list(entries)
    for e in entries:
        types = e.types
        signed = types
        for s, u in UNSIGNED.items():
            signed = signed.replace(u, s)
        if signed != types:
            result.append(_like(e.loop, signed))
    return result


def working_in(chars, work, entries):
    """Add entries for `chars` that run the loop for the type `work`, one that
    holds all their values: the iterator converts in and out."""
    result = list(entries)
    for e in entries:
        if e.types[0] == work:
            for c in chars:
                result.append(_like(e.loop, e.types.replace(work, c),
                                    e.types))
    return result


def narrow_ints(entries):
    """Entries for 64-bit integers serve the narrower ones, modulo 2**n."""
    return working_in('BHI', 'L', working_in('bhi', 'l', entries))
