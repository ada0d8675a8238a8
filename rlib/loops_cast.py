"""Conversion loops from every item type to every other, in one table.

The 14 x 14 table holds far fewer functions.  Integers that do not widen only
lose high bits, so their signs do not matter; the real part of a complex
number is a float of half the size at the same address; items of one type are
copied by size.
"""
from rpython.rlib.objectmodel import (always_inline, specialize,
                                      we_are_translated)
from rpython.rlib.rarithmetic import r_uint
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib.itemtype import (ALL_TYPES, float_to_int32, float_to_int64,
                           float_to_uint64)
from rlib.loops import (INTS, ITEMSIZE, MACHINES, UNSIGNED, UnaryLoop, finish,
                        unary_func)
from rlib.loops_complex import PARTS, complex_to_real_func
from rlib.memory import copy_bytes

BY_SIZE = {1: 'B', 2: 'H', 4: 'I', 8: 'L'}


# ____________________________________________________________
# Items as they are

def copy_func(size):
    """Copies items of `size` bytes; with a source stride of 0 it fills."""
    if size == 16:
        return _copy_pairs_func()
    A = MACHINES[BY_SIZE[size]]

    def loop(n, p1, s1, po, so):
        out = rffi.cast(A.PTR, po)
        if so == size:
            if s1 == size:
                copy_bytes(po, p1, n * size)
                return
            if s1 == 0:
                x = A.get(rffi.cast(A.PTR, p1), 0)
                i = 0
                while i < n:
                    A.put(out, i, x)
                    i += 1
                return
        while n > 0:
            A.put(rffi.cast(A.PTR, po), 0, A.get(rffi.cast(A.PTR, p1), 0))
            p1 = rffi.ptradd(p1, s1)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, 'copy_%d' % size)


def _copy_pairs_func():
    A = MACHINES['L']

    def loop(n, p1, s1, po, so):
        if s1 == 16 and so == 16:
            copy_bytes(po, p1, n * 16)
            return
        while n > 0:
            a = rffi.cast(A.PTR, p1)
            out = rffi.cast(A.PTR, po)
            first = A.get(a, 0)
            second = A.get(a, 1)
            A.put(out, 0, first)
            A.put(out, 1, second)
            p1 = rffi.ptradd(p1, s1)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, 'copy_16')


# ____________________________________________________________
# From one real machine type to another

@always_inline
@specialize.argtype(0)
def _same(x):
    return x


@always_inline
@specialize.argtype(0)
def _to_float(x):
    return float(x)


@always_inline
def _nonzero_signed(x):
    return x != 0


@always_inline
def _nonzero_unsigned(x):
    return x != r_uint(0)


@always_inline
def _nonzero_float(x):
    return x != 0.0


@always_inline
def _bool_to_int(x):
    return r_uint(x)


@always_inline
def _bool_to_float(x):
    return float(int(x))


def _float_to(TP, exact):
    """Translated, the bare C conversion: one instruction, with the flag it
    raises, that the C compiler may vectorise.  What it gives out of range on
    x86-64 is what the Python functions spell out."""
    @always_inline
    def convert(x):
        if we_are_translated():
            return rffi.cast(lltype.Signed, rffi.cast(TP, x))
        return exact(x)
    return convert


_FLOAT_TO = {
    1: _float_to(rffi.INT, float_to_int32),
    2: _float_to(rffi.INT, float_to_int32),
    'i': _float_to(rffi.INT, float_to_int32),
    'I': _float_to(rffi.LONG, float_to_int64),
    'l': _float_to(rffi.LONG, float_to_int64),
    'L': _float_to(rffi.ULONG, float_to_uint64),
}


def _real_conversion(a, r):
    """The conversion function between the domains of two machines."""
    if a == '?':
        return _bool_to_float if r in 'efd' else _bool_to_int
    if a in 'efd':
        if r == '?':
            return _nonzero_float
        if r in 'efd':
            return _same
        return _FLOAT_TO.get(r, _FLOAT_TO.get(ITEMSIZE[r]))
    if r == '?':
        return _nonzero_unsigned if a in 'BHIL' else _nonzero_signed
    if r in 'efd':
        return _to_float
    return _same


def _shared(a, r):
    """The pair of machines whose loop serves for `a` to `r`."""
    if r in INTS:
        if r not in 'iIlL' or a not in 'efd':
            r = UNSIGNED.get(r, r)
        if a in INTS and ITEMSIZE[r] <= ITEMSIZE[a]:
            a = UNSIGNED.get(a, a)
    elif r == '?' and a in INTS:
        a = UNSIGNED.get(a, a)
    return a, r


class _Functions(object):
    """Makes each conversion function once."""

    def __init__(self):
        self.made = {}

    def get(self, a, r):
        if a in PARTS and r not in PARTS:
            if r == '?':
                return self.memo(('nonzero', a), complex_to_real_func, 'cast',
                                 MACHINES[PARTS[a]], MACHINES['?'],
                                 _complex_nonzero)
            a = PARTS[a]        # the real part leads; the stride skips the rest
        if a in PARTS and r in PARTS:
            if a == r:
                return self.memo(ITEMSIZE[a], copy_func, ITEMSIZE[a])
            return self.memo((a, r), _between_complex_func,
                             MACHINES[PARTS[a]], MACHINES[PARTS[r]])
        if r in PARTS:
            a, _ = _shared(a, PARTS[r])
            return self.memo((a, r), _to_complex_func, MACHINES[a],
                             MACHINES[PARTS[r]],
                             _real_conversion(a, PARTS[r]))
        if a == r and a != '?':
            return self.memo(ITEMSIZE[a], copy_func, ITEMSIZE[a])
        a, r = _shared(a, r)
        if a == r and a != '?':
            return self.memo(ITEMSIZE[a], copy_func, ITEMSIZE[a])
        if a == r:
            return self.memo('??', unary_func, 'cast_to_o', MACHINES['?'],
                             MACHINES['?'], _same)
        return self.memo((a, r), unary_func, 'cast_to_%s' % r,
                         MACHINES[a], MACHINES[r], _real_conversion(a, r))

    def memo(self, key, make, *args):
        if key not in self.made:
            self.made[key] = make(*args)
        return self.made[key]


@always_inline
def _complex_nonzero(re, im):
    return re != 0.0 or im != 0.0


def _to_complex_func(A, P, convert):
    def loop(n, p1, s1, po, so):
        while n > 0:
            out = rffi.cast(P.PTR, po)
            P.put(out, 0, convert(A.get(rffi.cast(A.PTR, p1), 0)))
            P.put(out, 1, 0.0)
            p1 = rffi.ptradd(p1, s1)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, 'cast_to_complex_%s_%s' % (P.char, A.char))


def _between_complex_func(A, P):
    def loop(n, p1, s1, po, so):
        while n > 0:
            a = rffi.cast(A.PTR, p1)
            out = rffi.cast(P.PTR, po)
            P.put(out, 0, A.get(a, 0))
            P.put(out, 1, A.get(a, 1))
            p1 = rffi.ptradd(p1, s1)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, 'cast_complex_%s_%s' % (A.char, P.char))


# ____________________________________________________________

def _build():
    functions = _Functions()
    table = []
    for source in ALL_TYPES:
        for target in ALL_TYPES:
            func = functions.get(source.char, target.char)
            table.append(UnaryLoop('cast', func, source, target))
    return table, len(functions.made)


_TABLE, FUNCTION_COUNT = _build()


def find_cast(source, target):
    """The loop that converts items of `source` to items of `target`."""
    return _TABLE[source.index * len(ALL_TYPES) + target.index]
