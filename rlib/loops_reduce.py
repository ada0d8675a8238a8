"""Folding loops that are more than a repeated operation.

A sum adds pairwise: blocks of up to 128 items with eight accumulators, and
halves above that.  It is as fast as vector units allow, its error grows with
the logarithm of the length only, and the order of additions is NumPy's, so
the results agree to the last bit.  The other folds here keep several
accumulators for speed, or stop early.
"""
from rpython.rlib.objectmodel import always_inline
from rpython.rlib.rarithmetic import r_uint
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib.loops import MACHINES, finish


# ____________________________________________________________
# Sums of floats

class _Adder(object):
    """Items of one float type and their sum, rounded to that type.

    A float32 stays one all the way: a running sum that is a double between
    additions is none for the C compiler's vectoriser.
    """
    def __init__(self, item, add, zero):
        self.item = item        # item(p, s, k): the one at p + k * s
        self.add = add
        self.zero = zero

    def _freeze_(self):
        return True


# Adding to a negative zero never changes the sign of a zero.

def _double_adder():
    PTR = MACHINES['d'].PTR

    @always_inline
    def item(p, s, k):
        return rffi.cast(PTR, rffi.ptradd(p, k * s))[0]

    @always_inline
    def add(x, y):
        return x + y

    return _Adder(item, add, -0.0)


def _single_adder():
    PTR = MACHINES['f'].PTR

    @always_inline
    def item(p, s, k):
        return rffi.cast(PTR, rffi.ptradd(p, k * s))[0]

    @always_inline
    def add(x, y):
        return rffi.cast(rffi.FLOAT,
                         rffi.cast(lltype.Float, x) +
                         rffi.cast(lltype.Float, y))

    return _Adder(item, add, rffi.cast(rffi.FLOAT, -0.0))


_ADDERS = {'f': _single_adder(), 'd': _double_adder()}


def _sum_block(char, contiguous):
    """The sum of at most a block of items, eight accumulators at a time."""
    size = MACHINES[char].size
    item = _ADDERS[char].item
    add = _ADDERS[char].add
    zero = _ADDERS[char].zero

    def sum_block(n, p, s):
        if contiguous:
            s = size            # now a constant
        i = 0
        total = zero
        if n >= 8:
            r0 = item(p, s, 0)
            r1 = item(p, s, 1)
            r2 = item(p, s, 2)
            r3 = item(p, s, 3)
            r4 = item(p, s, 4)
            r5 = item(p, s, 5)
            r6 = item(p, s, 6)
            r7 = item(p, s, 7)
            i = 8
            stop = n - (n & 7)
            while i < stop:
                q = rffi.ptradd(p, i * s)
                r0 = add(r0, item(q, s, 0))
                r1 = add(r1, item(q, s, 1))
                r2 = add(r2, item(q, s, 2))
                r3 = add(r3, item(q, s, 3))
                r4 = add(r4, item(q, s, 4))
                r5 = add(r5, item(q, s, 5))
                r6 = add(r6, item(q, s, 6))
                r7 = add(r7, item(q, s, 7))
                i += 8
            total = add(add(add(r0, r1), add(r2, r3)),
                        add(add(r4, r5), add(r6, r7)))
        while i < n:
            total = add(total, item(p, s, i))
            i += 1
        return total

    sum_block.func_name = 'sum_block_%s_%d' % (char, contiguous)
    return sum_block


def sum_fold(char):
    PTR = MACHINES[char].PTR
    size = MACHINES[char].size
    add = _ADDERS[char].add
    contiguous_block = _sum_block(char, True)
    strided_block = _sum_block(char, False)

    def pairwise(n, p, s):
        if n <= 128:
            if s == size:
                return contiguous_block(n, p, s)
            return strided_block(n, p, s)
        half = n // 2
        half -= half & 7
        return add(pairwise(half, p, s),
                   pairwise(n - half, rffi.ptradd(p, half * s), s))
    pairwise.func_name = 'pairwise_' + char

    def loop(n, p, s, pacc):
        acc = rffi.cast(PTR, pacc)
        acc[0] = add(acc[0], pairwise(n, p, s))

    return finish(loop, 'sum_fold_' + char)


def complex_sum_fold(char):
    """The parts are summed one after the other.  NumPy's eight accumulators
    hold four complex numbers."""
    PTR = MACHINES[char].PTR
    size = MACHINES[char].size
    item = _ADDERS[char].item
    add = _ADDERS[char].add
    zero = _ADDERS[char].zero

    def pairwise(n, p, s):
        if n > 64:
            half = (n - (n & 7)) // 2
            return add(pairwise(half, p, s),
                       pairwise(n - half, rffi.ptradd(p, half * s), s))
        i = 0
        total = zero
        if n >= 4:
            r0 = item(p, s, 0)
            r1 = item(p, s, 1)
            r2 = item(p, s, 2)
            r3 = item(p, s, 3)
            i = 4
            stop = n - (n & 3)
            while i < stop:
                r0 = add(r0, item(p, s, i))
                r1 = add(r1, item(p, s, i + 1))
                r2 = add(r2, item(p, s, i + 2))
                r3 = add(r3, item(p, s, i + 3))
                i += 4
            total = add(add(r0, r1), add(r2, r3))
        while i < n:
            total = add(total, item(p, s, i))
            i += 1
        return total
    pairwise.func_name = 'pairwise_complex_' + char

    def loop(n, p, s, pacc):
        acc = rffi.cast(PTR, pacc)
        re = add(acc[0], pairwise(n, p, s))
        im = add(acc[1], pairwise(n, rffi.ptradd(p, size), s))
        acc[0] = re
        acc[1] = im

    return finish(loop, 'sum_fold_complex_' + char)


# ____________________________________________________________
# Extremes of floats

def float_extreme_fold(name, char, beats):
    """The item that no other `beats`; a nan beats all.

    Four accumulators: each waits for its own last comparison only.  Items
    are tested for nan in pairs, which is one instruction for two.
    """
    A = MACHINES[char]

    def loop(n, p, s, pacc):
        acc_p = rffi.cast(A.PTR, pacc)
        acc = A.get(acc_p, 0)
        if acc != acc:
            return
        if s == A.size and n >= 4:
            a = rffi.cast(A.PTR, p)
            m0 = m1 = m2 = m3 = acc
            stop = n - (n & 3)
            i = 0
            while i < stop:
                x0 = A.get(a, i)
                x1 = A.get(a, i + 1)
                x2 = A.get(a, i + 2)
                x3 = A.get(a, i + 3)
                if x0 != x0 or x1 != x1 or x2 != x2 or x3 != x3:
                    break
                m0 = x0 if beats(x0, m0) else m0
                m1 = x1 if beats(x1, m1) else m1
                m2 = x2 if beats(x2, m2) else m2
                m3 = x3 if beats(x3, m3) else m3
                i += 4
            m0 = m1 if beats(m1, m0) else m0
            m2 = m3 if beats(m3, m2) else m2
            acc = m2 if beats(m2, m0) else m0
            p = rffi.ptradd(p, i * s)
            n -= i
        while n > 0:
            x = A.get(rffi.cast(A.PTR, p), 0)
            if x != x:
                acc = x
                break
            acc = x if beats(x, acc) else acc
            p = rffi.ptradd(p, s)
            n -= 1
        A.put(acc_p, 0, acc)

    return finish(loop, '%s_fold_%s' % (name, char))


# ____________________________________________________________
# Folds of bools.  They stop at the item that decides, and look at eight
# items at once on the way.

_WORD = rffi.sizeof(rffi.ULONG)
_WORDP = rffi.CArrayPtr(rffi.ULONG)
_LOW_BITS = r_uint(0x0101010101010101)
_HIGH_BITS = r_uint(0x8080808080808080)


@always_inline
def _word_has_true(w):
    return w != r_uint(0)


@always_inline
def _word_has_false(w):
    # The lowest zero byte borrows, and its high bit was not set before.
    return ((w - _LOW_BITS) & ~w & _HIGH_BITS) != r_uint(0)


def bool_fold(name, decisive):
    """`decisive` True: is any true?  False: are all true?"""
    B = MACHINES['?']
    word_decides = _word_has_true if decisive else _word_has_false

    def loop(n, p, s, pacc):
        acc = rffi.cast(B.PTR, pacc)
        if B.get(acc, 0) == decisive:
            return
        if s == 1:
            words = rffi.cast(_WORDP, p)
            count = n // _WORD
            i = 0
            while i < count:
                if word_decides(rffi.cast(lltype.Unsigned, words[i])):
                    break
                i += 1
            p = rffi.ptradd(p, i * _WORD)
            n -= i * _WORD
        while n > 0:
            if B.get(rffi.cast(B.PTR, p), 0) == decisive:
                B.put(acc, 0, decisive)
                return
            p = rffi.ptradd(p, s)
            n -= 1

    return finish(loop, name + '_fold')


def _make_count_true():
    B = MACHINES['?']

    def loop(n, p, s):
        total = 0
        if s == 1:
            a = rffi.cast(B.PTR, p)
            i = 0
            while i < n:
                total += int(B.get(a, i))
                i += 1
        else:
            while n > 0:
                total += int(B.get(rffi.cast(B.PTR, p), 0))
                p = rffi.ptradd(p, s)
                n -= 1
        return total

    return finish(loop, 'count_true')


count_true = _make_count_true()     # count_true(n, p, s): how many are true


# ____________________________________________________________
# Where the extreme is

class ArgLoop(object):
    """run(n, p, s): the index of the first item that no other beats; the
    first nan, where there is one."""
    _immutable_fields_ = ['func', 'arg']

    def __init__(self, func, arg):
        self.func = func
        self.arg = arg

    def run(self, n, p, s):
        return self.func(n, p, s)


def arg_func(name, char, beats):
    A = MACHINES[char]

    def loop(n, p, s):
        best = A.get(rffi.cast(A.PTR, p), 0)
        if best != best:
            return 0
        index = 0
        i = 1
        while i < n:
            p = rffi.ptradd(p, s)
            x = A.get(rffi.cast(A.PTR, p), 0)
            if beats(x, best):
                best = x
                index = i
            elif x != x:
                return i
            i += 1
        return index

    return finish(loop, '%s_%s' % (name, char))


def bool_arg_func(name):
    """The first item that is true for argmax, false for argmin."""
    B = MACHINES['?']
    decisive = name == 'argmax'

    def loop(n, p, s):
        for i in range(n):
            if B.get(rffi.cast(B.PTR, p), 0) == decisive:
                return i
            p = rffi.ptradd(p, s)
        return 0

    return finish(loop, name + '_?')


def complex_arg_func(name, char, beats):
    A = MACHINES[char]

    def loop(n, p, s):
        a = rffi.cast(A.PTR, p)
        re = A.get(a, 0)
        im = A.get(a, 1)
        if re != re or im != im:
            return 0
        index = 0
        i = 1
        while i < n:
            p = rffi.ptradd(p, s)
            a = rffi.cast(A.PTR, p)
            x = A.get(a, 0)
            y = A.get(a, 1)
            if x != x or y != y:
                return i
            if beats(x, y, re, im):
                re = x
                im = y
                index = i
            i += 1
        return index

    return finish(loop, '%s_complex_%s' % (name, char))
