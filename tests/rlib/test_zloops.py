"""The upper half translates: every loop of the table is annotated, and some
run on the low-level interpreter."""
from rlib import copying, iterate, reduce as reduction, ufuncs, view
from rlib.errors import ArrayError
from rlib.itemtype import ALL_TYPES, bool_, float64, int32, int64, uint64
from tests.rlib.support import interpret

UNARY = [ufuncs.UNARY[name] for name in sorted(ufuncs.UNARY)]
BINARY = [ufuncs.BINARY[name] for name in sorted(ufuncs.BINARY)]


def number_of(table, name):
    return sorted(table).index(name)


def apply(kind, number, i, j):
    """One function for all: its translation reaches every loop."""
    a = view.zeros(ALL_TYPES[i], [2, 3])
    b = view.zeros(ALL_TYPES[j], [3])
    copying.fill_int(a, 3)
    copying.fill_int(b, 2)
    try:
        if kind == 0:
            found = UNARY[number].find(ALL_TYPES[i])
            out = view.empty(found.result, [2, 3])
            iterate.unary(found.loop, a, out)
        elif kind == 1:
            found2 = BINARY[number].find(ALL_TYPES[i], ALL_TYPES[j])
            out = view.empty(found2.result, [2, 3])
            iterate.binary(found2.loop, a, b, out)
        elif kind == 2:
            found2 = BINARY[number].find_reduce(ALL_TYPES[i])
            out = view.zeros(found2.result, [2])
            reduction.reduce(found2.loop, a, [1], out, j == 1)
            if j > 1:
                reduction.reduce_where(found2.loop, a, [1], out,
                                       copying.converted(b, bool_),
                                       found2.result)
        elif kind == 3:
            found2 = BINARY[number].find_reduce_for(ALL_TYPES[j])
            out = view.zeros(found2.result, [2, 3])
            reduction.accumulate(found2.loop, a, 1, out, found2.result)
            out = out.select(1, 2)
        elif kind == 4:
            out = view.zeros(int64, [2])
            reduction.arg_reduce(ufuncs.ARGMAX, 'argmax', a, 1, out)
            copying.fill_int(out, reduction.arg_flat(ufuncs.ARGMIN, 'argmin',
                                                     a) +
                             reduction.count_nonzero(a) +
                             int(reduction.any_true(b)) +
                             int(reduction.all_true(b)))
        elif kind == 5:
            out = copying.converted(a.transpose(), ALL_TYPES[j])
            copying.fill_complex(out, 4.0, 0.0)
        else:
            found2 = ufuncs.BINARY_PAIRS['divmod'].second.find_for(
                ALL_TYPES[i], ALL_TYPES[j], float64)
            out = view.empty(found2.result, [2, 3])
            iterate.binary(found2.loop, a, b, out)
            found = ufuncs.UNARY_PAIRS['frexp'].second.find(ALL_TYPES[i])
            iterate.unary(found.loop, a, out)
    except ArrayError:
        return -1.0
    return out.load_complex(out.offset)[0]


D = float64.index
L = int64.index
I = int32.index
CASES = [
    (0, number_of(ufuncs.UNARY, 'square'), D, 0, 9.0),
    (0, number_of(ufuncs.UNARY, 'sqrt'), ALL_TYPES[-1].index, 0, 3.0 ** 0.5),
    (0, number_of(ufuncs.UNARY, 'invert'), D, 0, -1.0),
    (0, number_of(ufuncs.UNARY, 'isnan'), D - 2, 0, 0.0),
    (1, number_of(ufuncs.BINARY, 'add'), D, D, 5.0),
    (1, number_of(ufuncs.BINARY, 'add'), 1, D, 5.0),
    (1, number_of(ufuncs.BINARY, 'less'), L, uint64.index, 0.0),
    (1, number_of(ufuncs.BINARY, 'power'), I, 1, 9.0),
    (1, number_of(ufuncs.BINARY, 'floor_divide'), L, L, 1.0),
    (2, number_of(ufuncs.BINARY, 'add'), D, 0, 9.0),
    (2, number_of(ufuncs.BINARY, 'add'), D - 1, 0, 9.0),
    (2, number_of(ufuncs.BINARY, 'maximum'), I, 1, 3.0),
    (2, number_of(ufuncs.BINARY, 'add'), bool_.index, 0, 3.0),
    (3, number_of(ufuncs.BINARY, 'add'), I, D, 9.0),
    (4, 0, D, D, 8.0),
    (5, 0, ALL_TYPES[-1].index, I, 4.0),
    (6, 0, L, D, 2.0),
]


def test_untranslated():
    for case in CASES:
        assert apply(*case[:4]) == case[4]


def test_every_loop_translates():
    # One type for all arguments: the function is translated once.
    for case in CASES:
        assert interpret(apply, list(case[:4])) == case[4]
