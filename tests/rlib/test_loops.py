"""The inner loops themselves: every function of the table, along every kind
of stride; and conversions, flags and errors."""
import pytest
from rlib import (fpstatus, itemtype, iterate, libm, loops, loops_arith,
                  loops_cast, loops_compare, loops_math, ufuncs, view)
from rlib.errors import ArrayError, VALUE_ERROR
from rlib.itemtype import ALL_TYPES
from rlib.loops_cast import find_cast
from rpython.rtyper.lltypesystem import lltype, rffi
from tests.rlib.support import int_array, int_items, load_data, write_bytes
from tests.rlib.upper_support import items, strided_view, type_of, view_of

pytestmark = pytest.mark.usefixtures('no_leaks')

CASTING = load_data('casting.json')['types']


def all_loops():
    """Each loop function once, with the loop of the table it is in."""
    found = {}
    for module in [loops_arith, loops_compare, loops_math]:
        for value in vars(module).values():
            if isinstance(value, list) and isinstance(value[0], loops.Entry):
                for e in value:
                    found[e.loop.func] = e.loop
    return sorted(found.values(), key=lambda loop: loop.func.func_name)


LOOPS = all_loops()
UNARY = [loop for loop in LOOPS if isinstance(loop, loops.UnaryLoop)]
BINARY = [loop for loop in LOOPS if isinstance(loop, loops.BinaryLoop)]


def test_functions_are_few():
    folds = set([loop.fold_func for loop in BINARY])
    assert len(LOOPS) + len(folds) + loops_cast.FUNCTION_COUNT < 560


def test_loops_are_opaque_to_the_jit():
    for loop in LOOPS:
        assert loop.func._jit_look_inside_ is False
        if isinstance(loop, loops.BinaryLoop) and loop.fold_func is not None:
            assert loop.fold_func._jit_look_inside_ is False
    for a in ALL_TYPES:
        for b in ALL_TYPES:
            assert find_cast(a, b).func._jit_look_inside_ is False


VALUES = [1, 0, 3, 2, 5]
OTHERS = [2, 3, 0, 1, 4]


def operand(t, values, step):
    """(address, stride) of these values, `step` items apart; step 0: only
    the first; and the view that keeps them."""
    if step == 0:
        v = strided_view(t.char, values[:1], [1], [1])
    else:
        spread = [0] * (len(values) * step)
        spread[::step] = values
        v = strided_view(t.char, spread, [len(values)], [step])
    return iterate.first_item(v), step * t.itemsize, v


def result_bits(t, v):
    """What is in memory, nan payloads and all but for the sign of a nan."""
    return [repr(item) for item in items(v)]


# A step of 1 with the item size is the dense way, 2 the general one.

@pytest.mark.parametrize('loop', UNARY, ids=[l.func.func_name for l in UNARY])
def test_unary_along_any_stride(loop):
    results = []
    for s1, so in [(2, 2), (1, 1), (1, 2), (2, 1)]:
        p1, step1, keep1 = operand(loop.arg, VALUES, s1)
        po, stepo, out = operand(loop.result, [0] * len(VALUES), so)
        loop.run(len(VALUES), p1, step1, po, stepo)
        results.append(result_bits(loop.result, out))
    assert results == [results[0]] * 4


@pytest.mark.parametrize('loop', BINARY,
                         ids=[l.func.func_name for l in BINARY])
def test_binary_along_any_stride(loop):
    for scalar1, scalar2 in [(1, 1), (0, 1), (1, 0), (0, 0)]:
        results = []
        for so in [2, 1]:
            for step in [2, 1]:
                p1, step1, keep1 = operand(loop.arg1, VALUES, step * scalar1)
                p2, step2, keep2 = operand(loop.arg2, OTHERS, step * scalar2)
                po, stepo, out = operand(loop.result, [0] * len(VALUES), so)
                loop.run(len(VALUES), p1, step1, p2, step2, po, stepo)
                results.append(result_bits(loop.result, out))
        assert results == [results[0]] * 4


FOLDS = [loop for loop in BINARY if loop.fold_func is not None]


@pytest.mark.parametrize('loop', FOLDS, ids=[l.func.func_name for l in FOLDS])
@pytest.mark.parametrize('n', [1, 3, 4, 9, 40])
def test_folding_equals_repeating(loop, n):
    values = (VALUES * 8)[:n]
    results = []
    for step in [1, 2]:
        p, s, keep = operand(loop.arg2, values, step)
        pacc, _, acc = operand(loop.result, [2], 1)
        loop.fold(n, p, s, pacc)
        results.append(items(acc))
        pacc, _, acc = operand(loop.result, [2], 1)
        loop.func(n, pacc, 0, p, s, pacc, 0)
        results.append(items(acc))
    assert results == [results[0]] * 4


RUNNING = [loop for loop in BINARY if loop.running_func is not None]


@pytest.mark.parametrize('loop', RUNNING,
                         ids=[l.func.func_name for l in RUNNING])
def test_running_equals_repeating(loop):
    t = loop.result
    results = []
    for step in [1, 2]:
        p, s, keep = operand(t, [250, 3, 100, 77, 2 ** 24, 5, 5, 7], step)
        for by_hand in [True, False]:
            po, so, out = operand(t, [7] + [0] * 8, step)
            po = rffi.ptradd(po, so)
            if by_hand:
                loop.func(8, rffi.ptradd(po, -so), so, p, s, po, so)
            else:
                loop.accumulate(8, p, s, po, so)
            results.append(items(out))
    assert results == [results[0]] * 4


def test_a_fold_reads_its_accumulator_again():
    # Without a fold of its own: the output stays, and so does an operand.
    loop = ufuncs.subtract.find(itemtype.int64, itemtype.int64).loop
    assert loop.fold_func is None
    a = int_array([1, 2, 3, 10])
    p = iterate.first_item(a)
    loop.fold(3, p, 8, rffi.ptradd(p, 24))
    assert int_items(a) == [1, 2, 3, 4]
    loop.accumulate(3, rffi.ptradd(p, 8), 8, rffi.ptradd(p, 8), 8)
    assert int_items(a) == [1, -1, -4, -8]


# ____________________________________________________________
# Conversions

@pytest.mark.parametrize('source', ALL_TYPES, ids=lambda t: t.name)
@pytest.mark.parametrize('target', ALL_TYPES, ids=lambda t: t.name)
def test_every_conversion(source, target):
    data = CASTING[source.name]
    expected = view_of(target.char, ''.join(data['casts'][target.name]))
    a = view_of(source.char, ''.join(data['items']))
    n = a.layout.size
    loop = find_cast(source, target)
    assert loop.arg is source and loop.result is target
    wanted = result_bits(target, expected)
    for step, count in [(1, n), (2, min(n, 6))]:
        po, stepo, out = operand(target, [0] * count, step)
        loop.run(count, iterate.first_item(a), source.itemsize, po, stepo)
        assert result_bits(target, out) == wanted[:count]
    # One item, many times.
    po, stepo, out = operand(target, [0] * 3, 1)
    loop.run(3, iterate.first_item(a), 0, po, stepo)
    assert result_bits(target, out) == [wanted[0]] * 3


def test_a_foreign_bool_counts_as_one():
    a = view.zeros(itemtype.bool_, [2])
    write_bytes(a.block, 0, '\x02\x80')
    for t in ALL_TYPES:
        out = view.zeros(t, [2])
        iterate.unary(find_cast(itemtype.bool_, t), a, out)
        assert items(out) == [1, 1]
    out = view.zeros(itemtype.bool_, [2])
    found = ufuncs.BINARY['logical_xor'].find(itemtype.bool_, itemtype.bool_)
    iterate.binary(found.loop, a, a, out)
    assert items(out) == [0, 0]


# ____________________________________________________________
# Flags and errors

def flags_of(name, char, *operands):
    ufunc = ufuncs.UNARY.get(name) or ufuncs.BINARY[name]
    views = [strided_view(char, [value], [1], [1]) for value in operands]
    found = ufunc.find(*[type_of(char)] * len(views))
    out = view.zeros(found.result, [1])
    fpstatus.clear()
    if len(views) == 1:
        iterate.unary(found.loop, views[0], out)
    else:
        iterate.binary(found.loop, views[0], views[1], out)
    return fpstatus.test() if ufunc.reports else 0


def test_flags():
    inf = float('inf')
    nan = float('nan')
    assert flags_of('sqrt', 'd', -1.0) == fpstatus.INVALID
    assert flags_of('log', 'd', 0.0) == fpstatus.DIVIDE
    assert flags_of('exp', 'd', 1000.0) & fpstatus.OVERFLOW
    assert flags_of('sqrt', 'd', 2.0) == 0
    assert flags_of('floor_divide', 'l', 1, 0) == fpstatus.DIVIDE
    assert flags_of('remainder', 'L', 1, 0) == fpstatus.DIVIDE
    assert flags_of('remainder', 'h', 1, 0) == fpstatus.DIVIDE
    for char, bits in [('b', 8), ('h', 16), ('i', 32), ('l', 64)]:
        assert flags_of('floor_divide', char, -2 ** (bits - 1),
                        -1) == fpstatus.OVERFLOW
        assert flags_of('floor_divide', char, 1 - 2 ** (bits - 1), -1) == 0
    assert flags_of('spacing', 'e', inf) == fpstatus.INVALID
    assert flags_of('spacing', 'e', 65504.0) == fpstatus.OVERFLOW
    assert flags_of('nextafter', 'e', 65504.0, inf) == fpstatus.OVERFLOW
    assert flags_of('multiply', 'd', inf, 0.0) == fpstatus.INVALID
    for name in ['less', 'maximum', 'isfinite', 'sign', 'heaviside']:
        operands = [nan] * (2 if name in ufuncs.BINARY else 1)
        assert flags_of(name, 'd', *operands) == 0
    fpstatus.clear()
    assert fpstatus.test() == 0
    fpstatus.raise_invalid()
    fpstatus.raise_divide()
    assert fpstatus.test() == fpstatus.INVALID | fpstatus.DIVIDE
    fpstatus.clear()
    assert fpstatus.test() == 0


@pytest.mark.parametrize('name', ['floor', 'ceil', 'trunc', 'rint'])
def test_rounding_of_large_and_half_numbers(name):
    values = [0.5, 1.5, 2.5, 0.49999999999999994, 1.0000000000000002,
              2.0 ** 51 - 0.5, 2.0 ** 51 + 0.5, 2.0 ** 52 - 0.5, 2.0 ** 52,
              2.0 ** 52 + 1, 2.0 ** 53 + 2, 1e300, 5e-324, 0.0,
              float('inf')]
    values += [-x for x in values]
    a = strided_view('d', values, [len(values)], [1])
    out = view.zeros(itemtype.float64, [len(values)])
    found = ufuncs.UNARY[name].find(itemtype.float64)
    iterate.unary(found.loop, a, out)
    expected = [getattr(libm, name)(x) for x in values]
    assert [repr(x) for x in items(out)] == [repr(x) for x in expected]


def test_negative_powers_of_integers():
    for char in 'bhil':
        with pytest.raises(ArrayError) as e:
            flags_of('power', char, 2, -1)
        assert e.value.kind == VALUE_ERROR
        assert e.value.msg == ("Integers to negative integer powers are not "
                               "allowed.")


def test_division_like_c():
    divide = loops.divide_floats
    inf = float('inf')
    assert divide(1.0, 0.0) == inf
    assert divide(-1.0, 0.0) == -inf
    assert divide(1.0, -0.0) == -inf
    assert divide(-inf, -0.0) == inf
    assert divide(0.0, 0.0) != divide(0.0, 0.0)
    assert divide(float('nan'), 0.0) != 0.0
    assert divide(3.0, 2.0) == 1.5


def test_complex_functions_of_the_c_library():
    with lltype.scoped_alloc(rffi.CArray(rffi.DOUBLE), 6) as p:
        part = lambda k: rffi.cast(rffi.DOUBLEP, rffi.ptradd(
            rffi.cast(rffi.CCHARP, p), 16 * k))
        p[0], p[1] = -1.0, 0.0
        libm.C99_UNARY['csqrt'](part(0), part(1))
        assert (p[2], p[3]) == (0.0, 1.0)
        p[0], p[1], p[2], p[3] = 1.0, 2.0, 3.0, 0.0
        libm.cpow(part(0), part(1), part(2))
        assert (p[4], p[5]) == (-11.0, -2.0)
        p[2] = -1.0
        libm.cpow(part(0), part(1), part(0))
        assert abs(p[0] - 0.2) < 1e-15 and abs(p[1] + 0.4) < 1e-15
