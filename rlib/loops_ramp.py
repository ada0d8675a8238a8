"""Ramps: start, start + delta, start + 2 * delta, ...

Items of one type are computed as NumPy's arange computes them: integers wrap
around, and a float is the product added to the start, each operation rounded
to the item type (float16: to float32), so that errors do not add up.
"""
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib.itemtype import ALL_TYPES, bool_
from rlib.loops import INTS, MACHINES, UNSIGNED, UNSIGNED_INTS, finish
from rlib.loops_complex import PARTS


def _int_ramp(char):
    A = MACHINES[char]

    def loop(n, p, s, start, delta):
        value = rffi.cast(lltype.Unsigned, start)
        step = rffi.cast(lltype.Unsigned, delta)
        while n > 0:
            A.put(rffi.cast(A.PTR, p), 0, value)
            value += step
            p = rffi.ptradd(p, s)
            n -= 1

    return finish(loop, 'ramp_' + char)


def _double_ramp():
    A = MACHINES['d']

    def loop(n, p, s, start, delta):
        i = 0
        while i < n:
            A.put(rffi.cast(A.PTR, p), 0, start + float(i) * delta)
            p = rffi.ptradd(p, s)
            i += 1

    return finish(loop, 'ramp_d')


def _single_ramp(char):
    A = MACHINES[char]

    def loop(n, p, s, start, delta):
        i = 0
        while i < n:
            offset = rffi.cast(lltype.Float, rffi.cast(
                rffi.FLOAT, rffi.cast(lltype.Float, rffi.cast(
                    rffi.FLOAT, float(i))) * delta))
            A.put(rffi.cast(A.PTR, p), 0, start + offset)
            p = rffi.ptradd(p, s)
            i += 1

    return finish(loop, 'ramp_' + char)


_INT_RAMPS = dict([(c, _int_ramp(c)) for c in UNSIGNED_INTS])
_FLOAT_RAMPS = {'d': _double_ramp(), 'f': _single_ramp('f'),
                'e': _single_ramp('e')}


class RampLoop(object):
    """For kinds i and u `func` is used, for f `float_func`, for c the latter
    on each part."""
    _immutable_fields_ = ['func', 'float_func']

    def __init__(self, func, float_func):
        self.func = func
        self.float_func = float_func


def _ramp_loop(t):
    if t is bool_:
        return RampLoop(_INT_RAMPS['B'], _FLOAT_RAMPS['d'])
    if t.char in INTS:
        return RampLoop(_INT_RAMPS[UNSIGNED.get(t.char, t.char)],
                        _FLOAT_RAMPS['d'])
    return RampLoop(_INT_RAMPS['B'], _FLOAT_RAMPS[PARTS.get(t.char, t.char)])


_TABLE = [_ramp_loop(_t) for _t in ALL_TYPES]


def continue_ramp(itemtype, n, p):
    """Of `n` contiguous items at `p` the first two are set: go on with the
    same step.  Not for bool."""
    if n <= 2:
        return
    loop = _TABLE[itemtype.index]
    size = itemtype.itemsize
    if itemtype.kind == 'c':
        part = size // 2
        re, im = itemtype.load_complex(p, 0)
        next_re, next_im = itemtype.load_complex(p, size)
        loop.float_func(n, p, size, re, _difference(part, next_re, re))
        loop.float_func(n, rffi.ptradd(p, part), size, im,
                        _difference(part, next_im, im))
    elif itemtype.kind == 'f':
        first = itemtype.load_float(p, 0)
        loop.float_func(n, p, size, first,
                        _difference(size, itemtype.load_float(p, size), first))
    else:
        first = itemtype.load_int(p, 0)
        loop.func(n, p, size, first,
                  _int_difference(itemtype.load_int(p, size), first))


def _difference(size, x, y):
    """x - y, rounded to float32 unless the items are doubles."""
    if size == 8:
        return x - y
    return rffi.cast(lltype.Float, rffi.cast(rffi.FLOAT, x - y))


def _int_difference(x, y):
    return rffi.cast(lltype.Signed, rffi.cast(lltype.Unsigned, x) -
                     rffi.cast(lltype.Unsigned, y))
