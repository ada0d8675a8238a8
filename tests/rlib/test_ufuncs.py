"""Every ufunc: its types, its errors and its values are NumPy's."""
import pytest
from rlib import iterate, ufuncs, view
from rlib.errors import ArrayError
from rlib.itemtype import ALL_TYPES
from tests.rlib.support import ERROR_NAMES
from tests.rlib.upper_support import EXACT, TOLERANCE, decode, differences, items, load_gz, type_of, view_of

pytestmark = pytest.mark.usefixtures('no_leaks')

DATA = load_gz('ufuncs.json.gz')
TYPES = DATA['types']

# Computed by the C library or in another order: close is good enough.
APPROXIMATE = ('arccos arccosh arcsin arcsinh arctan arctan2 arctanh cbrt cos '
               'cosh deg2rad degrees exp exp2 expm1 float_power hypot log '
               'log10 log1p log2 logaddexp logaddexp2 power rad2deg radians '
               'sin sinh sqrt tan tanh').split()
# Which of two zeros comes out is an accident of the instructions used.
ANY_ZERO = 'maximum minimum fmax fmin'.split()
COMPLEX_APPROXIMATE = 'absolute divide multiply reciprocal sign square'.split()


def parts_of(name):
    """The ufuncs that compute the results of the one named."""
    for table in [ufuncs.UNARY, ufuncs.BINARY]:
        if name in table:
            return [table[name]]
    for table in [ufuncs.UNARY_PAIRS, ufuncs.BINARY_PAIRS]:
        if name in table:
            return [table[name].first, table[name].second]


def find(ufunc, types):
    """The resolution, or None."""
    try:
        return ufunc.find(*types)
    except ArrayError:
        return None


def test_the_table_has_every_ufunc():
    mine = (list(ufuncs.UNARY) + list(ufuncs.BINARY) +
            list(ufuncs.UNARY_PAIRS) + list(ufuncs.BINARY_PAIRS))
    assert sorted(mine) == sorted(TYPES)


def test_aliases():
    for alias, name in ufuncs.ALIASES.items():
        assert alias not in TYPES
        assert name in TYPES


@pytest.mark.parametrize('name', sorted(TYPES))
def test_result_types(name):
    nin, nout, chars, reduced = TYPES[name]
    parts = parts_of(name)
    assert len(parts) == nout
    if nin == 1:
        operands = [[a] for a in ALL_TYPES]
    else:
        operands = [[a, b] for a in ALL_TYPES for b in ALL_TYPES]
    mine = ''
    for types in operands:
        for part in parts:
            found = find(part, types)
            mine += found.result.char if found is not None else ' '
    assert mine == chars


@pytest.mark.parametrize('name', sorted(ufuncs.BINARY))
def test_reduction_types(name):
    mine = ''
    for t in ALL_TYPES:
        try:
            mine += ufuncs.BINARY[name].find_reduce(t).result.char
        except ArrayError:
            mine += ' '
    assert mine == TYPES[name][3]


@pytest.mark.parametrize('name, chars, expected', DATA['errors'])
def test_errors(name, chars, expected):
    with pytest.raises(ArrayError) as e:
        parts_of(name)[0].find(*[type_of(c) for c in chars])
    assert '%s: %s' % (ERROR_NAMES[e.value.kind], e.value.msg) == expected


def check_values(name, chars, operands, results):
    views = [view_of(c, h) for c, h in zip(chars, operands)]
    for part, (result_char, expected) in zip(parts_of(name), results):
        found = part.find(*[v.layout.itemtype for v in views])
        assert found.result.char == result_char
        out = view.empty(found.result, views[0].layout.shape)
        if len(views) == 1:
            iterate.unary(found.loop, views[0], out)
        else:
            iterate.binary(found.loop, views[0], views[1], out)
        tolerance = EXACT
        if name in APPROXIMATE or (chars[0] in 'FD' or chars[-1] in 'FD'):
            tolerance = TOLERANCE.get(result_char, EXACT)
        if name in ANY_ZERO:
            tolerance = 1e-300
        expected = decode(result_char, expected)
        wrong = differences(items(out), expected, tolerance)
        assert [(k, [items(v)[k] for v in views], a, b)
                for k, a, b in wrong] == []


NAMES = sorted(set([case[0] for case in DATA['values']]))


@pytest.mark.parametrize('name', NAMES)
def test_values(name):
    cases = [case for case in DATA['values'] if case[0] == name]
    assert cases
    for _, chars, operands, results in cases:
        check_values(name, chars, operands, results)
