"""Comparisons, extremes, logic, bits and tests of single numbers."""
from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.objectmodel import always_inline, specialize
from rpython.rlib.rfloat import INFINITY
from rpython.rlib.rarithmetic import intmask, r_uint
from rlib import loops_complex, loops_reduce
from rlib.itemtype import by_char
from rlib.loops import (INTS, MACHINES, SIGNED_INTS, UNSIGNED_INTS, binary,
                        binary_func, entry, free_fold_func, narrow_ints,
                        sharing, unary)
from rlib.loops_arith import ALL_FOLD, ANY_FOLD, half, op_both, op_either


# ____________________________________________________________
# Comparisons

@always_inline
@specialize.argtype(0, 1)
def op_equal(x, y):
    return x == y


@always_inline
@specialize.argtype(0, 1)
def op_not_equal(x, y):
    return x != y


@always_inline
@specialize.argtype(0, 1)
def op_less(x, y):
    return x < y


@always_inline
@specialize.argtype(0, 1)
def op_less_equal(x, y):
    return x <= y


@always_inline
@specialize.argtype(0, 1)
def op_greater(x, y):
    return x > y


@always_inline
@specialize.argtype(0, 1)
def op_greater_equal(x, y):
    return x >= y


# int64 against uint64: exact, though no type holds both.

def _mixed_equal(signed, unsigned):
    return signed >= 0 and r_uint(signed) == unsigned


def _mixed_less(signed, unsigned):
    return signed < 0 or r_uint(signed) < unsigned


def _mixed_less_equal(signed, unsigned):
    return signed < 0 or r_uint(signed) <= unsigned


def _mixed(name, signed_first, unsigned_first):
    l, L, o = MACHINES['l'], MACHINES['L'], MACHINES['?']
    return [entry(name, 'lL->?', binary_func(name + '_mixed', l, L, o,
                                             signed_first, dense=False)),
            entry(name, 'Ll->?', binary_func(name + '_mixed', L, l, o,
                                             unsigned_first, dense=False))]


def _comparison(name, op, complex_op, signed_first, unsigned_first):
    # Bit patterns decide whether integers are equal, not their order.
    if op is op_equal or op is op_not_equal:
        ints = sharing(binary(name, UNSIGNED_INTS, op, '?'))
    else:
        ints = binary(name, INTS, op, '?')
    return (binary(name, '?', op) + ints +
            _mixed(name, signed_first, unsigned_first) +
            half(binary(name, 'fd', op, '?')) +
            loops_complex.complex_predicate(name, complex_op))


equal = _comparison('equal', op_equal, loops_complex.equal,
                    _mixed_equal, lambda u, s: _mixed_equal(s, u))
not_equal = _comparison('not_equal', op_not_equal, loops_complex.not_equal,
                        lambda s, u: not _mixed_equal(s, u),
                        lambda u, s: not _mixed_equal(s, u))
less = _comparison('less', op_less, loops_complex.less,
                   _mixed_less, lambda u, s: not _mixed_less_equal(s, u))
less_equal = _comparison('less_equal', op_less_equal,
                         loops_complex.less_equal,
                         _mixed_less_equal,
                         lambda u, s: not _mixed_less(s, u))
greater = _comparison('greater', op_greater, loops_complex.greater,
                      lambda s, u: not _mixed_less_equal(s, u),
                      lambda u, s: _mixed_less(s, u))
greater_equal = _comparison('greater_equal', op_greater_equal,
                            loops_complex.greater_equal,
                            lambda s, u: not _mixed_less(s, u),
                            lambda u, s: _mixed_less_equal(s, u))


# ____________________________________________________________
# Extremes

@always_inline
@specialize.argtype(0, 1)
def op_maximum(x, y):
    return x if x > y else y


@always_inline
@specialize.argtype(0, 1)
def op_minimum(x, y):
    return x if x < y else y


@always_inline
def float_maximum(x, y):
    # The comparison alone gives y when either is nan.
    larger = x if x > y else y
    return x if x != x else larger


@always_inline
def float_minimum(x, y):
    smaller = x if x < y else y
    return x if x != x else smaller


@always_inline
def float_fmax(x, y):
    larger = x if x >= y else y
    return x if y != y else larger


@always_inline
def float_fmin(x, y):
    smaller = x if x <= y else y
    return x if y != y else smaller


def _extreme(name, bool_op, bool_fold, int_op, float_op, beats, reaches,
             nan_wins):
    folds = {}
    for c in INTS:
        folds[c] = free_fold_func(name, MACHINES[c], int_op)
    float_folds = {}
    if nan_wins:
        for c in 'fd':
            float_folds[c] = loops_reduce.float_extreme_fold(name, c, beats)
    return (binary(name, '?', bool_op, folds={'?': bool_fold}) +
            binary(name, INTS, int_op, folds=folds) +
            half(binary(name, 'fd', float_op, folds=float_folds)) +
            loops_complex.wide_complex_binary(
                name, loops_complex.extreme(reaches, nan_wins)))


maximum = _extreme('maximum', op_either, ANY_FOLD, op_maximum, float_maximum,
                   op_greater, loops_complex.greater_equal, True)
minimum = _extreme('minimum', op_both, ALL_FOLD, op_minimum, float_minimum,
                   op_less, loops_complex.less_equal, True)


def _ignoring_nan(name, entries, float_op, reaches):
    """fmax and fmin: without nan in question they are maximum and minimum."""
    return ([e for e in entries if e.args[0].kind in 'biu'] +
            half(binary(name, 'fd', float_op)) +
            loops_complex.wide_complex_binary(
                name, loops_complex.extreme(reaches, False)))


fmax = _ignoring_nan('fmax', maximum, float_fmax,
                     loops_complex.greater_equal)
fmin = _ignoring_nan('fmin', minimum, float_fmin, loops_complex.less_equal)


def _arg_extreme(name, beats, complex_beats):
    """The loop for each item type, by its index; None: convert first."""
    table = []
    for c in '?' + INTS + 'efdFD':
        if c == 'F':
            func = loops_reduce.complex_arg_func(name, 'f', complex_beats)
        elif c == 'D':
            func = loops_reduce.complex_arg_func(name, 'd', complex_beats)
        elif c == '?':
            func = loops_reduce.bool_arg_func(name)
        else:
            func = loops_reduce.arg_func(name, c, beats)
        table.append(loops_reduce.ArgLoop(func, by_char(c)))
    return table


ARGMAX = _arg_extreme('argmax', op_greater, loops_complex.greater)
ARGMIN = _arg_extreme('argmin', op_less, loops_complex.less)


# ____________________________________________________________
# Logic.  Operands of any type are true or false after conversion to bool.

@always_inline
def op_differ(x, y):
    return x != y


@always_inline
def op_not(x):
    return not x


_ANY_TYPE = INTS + 'efdFD'


def _logical(name, op, folds={}):
    entries = binary(name, '?', op, folds=folds)
    func = entries[0].loop.func
    return entries + [entry(name, c + c + '->?', func, folds.get('?'),
                            '??->?')
                      for c in _ANY_TYPE]


logical_and = _logical('logical_and', op_both, {'?': ALL_FOLD})
logical_or = _logical('logical_or', op_either, {'?': ANY_FOLD})
logical_xor = _logical('logical_xor', op_differ)
logical_not = unary('logical_not', '?', op_not)
logical_not += [entry('logical_not', c + '->?', logical_not[0].loop.func,
                      None, '?->?') for c in _ANY_TYPE]


# ____________________________________________________________
# Bits

@always_inline
def bits_and(x, y):
    return x & y


@always_inline
def bits_or(x, y):
    return x | y


@always_inline
def bits_xor(x, y):
    return x ^ y


@always_inline
def bits_invert(x):
    return ~x


def _bitwise(name, op, logical):
    return logical[:1] + sharing(binary(name, UNSIGNED_INTS, op))


bitwise_and = _bitwise('bitwise_and', bits_and, logical_and)
bitwise_or = _bitwise('bitwise_or', bits_or, logical_or)
bitwise_xor = _bitwise('bitwise_xor', bits_xor, logical_xor)
invert = logical_not[:1] + sharing(unary('invert', UNSIGNED_INTS,
                                         bits_invert))


def _shifts(name, make_op, chars):
    """Distances are compared as unsigned: a negative one is too far."""
    entries = []
    for c in chars:
        entries += binary(name, c, make_op(MACHINES[c].size * 8))
    return entries


def _left(bits):
    @always_inline
    def op(x, y):
        if y < r_uint(bits):
            return x << intmask(y)
        return r_uint(0)
    return op


def _right_unsigned(bits):
    @always_inline
    def op(x, y):
        if y < r_uint(bits):
            return x >> intmask(y)
        return r_uint(0)
    return op


def _right_signed(bits):
    @always_inline
    def op(x, y):
        if r_uint(y) >= r_uint(bits):
            y = bits - 1
        return x >> y
    return op


left_shift = sharing(_shifts('left_shift', _left, UNSIGNED_INTS))
right_shift = (_shifts('right_shift', _right_signed, SIGNED_INTS) +
               _shifts('right_shift', _right_unsigned, UNSIGNED_INTS))


def count_bits(w):
    count = 0
    while w != r_uint(0):
        w &= w - r_uint(1)      # clears the lowest bit
        count += 1
    return r_uint(count)


def count_bits_signed(x):
    return count_bits(-r_uint(x) if x < 0 else r_uint(x))


bitwise_count = narrow_ints(
    unary('bitwise_count', 'l', count_bits_signed, 'B', dense=False) +
    unary('bitwise_count', 'L', count_bits, 'B', dense=False))


# ____________________________________________________________
# Tests of single numbers.  Only equality with a nan leaves the floating
# point flags alone; an order comparison or a difference would not.

@always_inline
def float_isnan(x):
    return x != x


@always_inline
def float_isinf(x):
    return abs(x) == INFINITY


@always_inline
def float_isfinite(x):
    return x == x and abs(x) != INFINITY


def float_signbit(x):
    return float2longlong(x) < 0


@always_inline
def _never(x):
    return False


@always_inline
def _always(x):
    return True


def _classify(name, discrete_op, float_op, complex_op):
    discrete = unary(name, '?', discrete_op, dense=False)
    func = discrete[0].loop.func
    return (discrete +
            [entry(name, c + '->?', func, None, '?->?') for c in INTS] +
            half(unary(name, 'fd', float_op, '?')) +
            loops_complex.complex_test(name, complex_op))


isnan = _classify('isnan', _never, float_isnan, loops_complex.isnan)
isinf = _classify('isinf', _never, float_isinf, loops_complex.isinf)
isfinite = _classify('isfinite', _always, float_isfinite,
                     loops_complex.isfinite)
signbit = half(unary('signbit', 'fd', float_signbit, '?'))
