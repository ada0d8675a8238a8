"""How numbers and arrays are written: a wide table of NumPy's answers (data/generate_textual.py)."""
import gzip
import json
import os
import pytest
from rpython.rlib.objectmodel import keepalive_until_here
from rlib import dragon4, itemtype as itemtypes, textual, textual_array, view
from rlib.errors import ArrayError, VALUE_ERROR
from rlib.promotion import real_type
from tests.rlib.support import DATA, interpret, write_bytes

_LEGACY = {'2.1': 201, '2.2': textual.LEGACY_2_2}


def load():
    with gzip.open(os.path.join(DATA, 'textual.json.gz')) as f:
        return json.loads(f.read().decode('ascii'))


TABLE = load()


def array_of_hex(char, shape, items):
    result = view.empty(itemtypes.by_char(str(char)), shape)
    write_bytes(result.block, 0, items.decode('hex'))
    return result


def make_options(given):
    options = textual_array.PrintOptions()
    for name, value in given.items():
        if name == 'legacy':
            value = _LEGACY[value]
        assert hasattr(options, name)
        setattr(options, str(name), str(value) if isinstance(value, type(u'')) else value)
    return options


def scalar_text(a):
    itemtype = a.layout.itemtype
    if itemtype.kind == 'f':
        return textual.float_text(a.load_float(0), itemtype, textual.NO_LEGACY)
    if itemtype.kind == 'c':
        real, imag = a.load_complex(0)
        return textual.complex_text(real, imag, real_type(itemtype), textual.NO_LEGACY)
    if itemtype.kind == 'b':
        return textual.bool_text(a.load_bool(0))
    return textual.int_text(itemtype, a.load_int(0))


def test_scalars():
    assert len(TABLE['scalars']) > 400
    for char, item, expected in TABLE['scalars']:
        assert scalar_text(array_of_hex(char, [], item)) == expected, (char, item)


def test_notations():
    assert len(TABLE['notations']) == 600
    for name, char, item, options, expected in TABLE['notations']:
        a = array_of_hex(char, [], item)
        options = dict((str(key), value) for key, value in options.items())
        text = getattr(textual, name)(a.load_float(0), a.layout.itemtype, **options)
        assert text == expected, (name, char, a.load_float(0), options)


def array_text(char, shape, items, given, separator, prefix, suffix):
    a = array_of_hex(char, shape, items)
    options = make_options(given)
    if separator is None:
        return textual_array.repr_text(a, 'array', options)
    return textual_array.array_text(a, options, str(separator), len(prefix), len(suffix))


def test_arrays():
    assert len(TABLE['arrays']) > 340
    for row in TABLE['arrays']:
        expected = row[-1]
        assert array_text(*row[:-1]) == expected, row


def test_strided_views():
    a = view.zeros(itemtypes.int64, [3, 4])
    for i in range(12):
        a.store_int(8 * i, i)
    assert textual_array.repr_text(a.transpose(), 'array', make_options({})) == (
        'array([[ 0,  4,  8],\n       [ 1,  5,  9],\n       [ 2,  6, 10],\n       [ 3,  7, 11]])')


def test_negative_precision():
    a = view.zeros(itemtypes.float64, [3])
    with pytest.raises(ArrayError) as excinfo:
        textual_array.repr_text(a, 'array', make_options({'precision': -1}))
    assert (excinfo.value.kind, excinfo.value.msg) == (VALUE_ERROR, 'precision must be >= 0')


class Words(textual_array.ItemFormat):
    def __init__(self, words):
        self.words = words

    def word(self, view, offset):
        return self.words[view.load_int(offset)]


def test_other_formats():
    """np.array2string(np.arange(3), formatter={'int': lambda i: [...][i]})"""
    a = view.zeros(itemtypes.int64, [3])
    for i in range(3):
        a.store_int(8 * i, i)
    options = make_options({'linewidth': 12})
    words = Words(['one', 'two\nlines', 'a'])
    assert textual_array.array_text(a, options, ' ', 0, 0, words) == '[one two\n     lines\n a]'
    words = Words(['\xc3\xa4\xc3\xa4\xc3\xa4', '\xc3\xb6\xc3\xb6\xc3\xb6', '\xc3\xbc'])
    assert textual_array.array_text(a, options, ' ', 0, 0, words) == '[\xc3\xa4\xc3\xa4\xc3\xa4 \xc3\xb6\xc3\xb6\xc3\xb6 \xc3\xbc]'


def test_exact_digits_of_large_and_small():
    assert dragon4.exact_digits(5e-324, 20) == ('49406564584124654418', -324)
    assert dragon4.exact_digits(1e23, 23) == ('99999999999999991611392', 22)
    assert dragon4.exact_digits(9.9996, 4) == ('1', 1)
    assert dragon4.exact_places(0.125, 2) == ('12', -1)
    assert dragon4.exact_places(0.375, 2) == ('38', -1)
    assert dragon4.exact_places(0.004, 2) == ('0', -2)
    assert dragon4.exact_places(9000.0, 2) == ('900000', 3) and dragon4.exact_places(9000.0, 2, True) == ('9', 3)
    assert dragon4.exact_digits(1.0000001, 3, True) == ('100', 0) and dragon4.exact_digits(1.5, 4, True) == ('15', 0)
    assert dragon4.exact_digits(0.0, 4, True) == ('0', 0)


def test_translates():
    def function(n):
        options = textual_array.PrintOptions()
        options.threshold = 5
        options.edgeitems = 1
        options.precision = n
        total = 0
        for itemtype in [itemtypes.bool_, itemtypes.uint64, itemtypes.float32, itemtypes.complex128]:
            a = view.zeros(itemtype, [2, 4])
            a.store_float(8, 1.75)
            text = textual_array.repr_text(a, 'array', options)
            total = total * 31 + len(text)
            for i in range(len(text)):
                total = (total * 7 + ord(text[i])) & 0xffffff
            keepalive_until_here(a)
        return total
    assert interpret(function, [6]) == function(6)
