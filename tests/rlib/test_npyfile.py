"""The .npy format: headers written and read, byte order, and what is wrong with a file."""
import pytest
from rlib import errors, itemtype as itemtypes, npyfile, view as views
from rlib.errors import ArrayError
from tests.rlib.support import int_array, int_items, interpret, outcome

TEXT = "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }"


def parsed(text):
    header = npyfile.parse_header(text)
    return header.itemtype.name, header.foreign, header.fortran, header.shape


def test_file_start():
    start = npyfile.file_start(views.zeros(itemtypes.float64, [2, 3]))
    assert start == '\x93NUMPY\x01\x00\x76\x00' + TEXT + ' ' * (117 - len(TEXT)) + '\n'
    assert parsed(start[10:]) == ('float64', False, False, [2, 3])


@pytest.mark.parametrize('shape', [[], [0], [3], [3, 1], [5, 0, 2], [1001], [1] * 40, [1] * 64])
def test_start_is_aligned(shape):
    for itemtype in itemtypes.ALL_TYPES:
        start = npyfile.file_start(views.empty(itemtype, shape))
        assert len(start) % 64 == 0
        assert ord(start[8]) + 256 * ord(start[9]) == len(start) - 10
        assert parsed(start[10:]) == (itemtype.name, False, False, shape)


def test_fortran_order():
    a = views.zeros(itemtypes.int8, [2, 3])
    assert parsed(npyfile.file_start(a.transpose())[10:]) == ('int8', False, True, [3, 2])
    assert npyfile.parse_header(TEXT.replace('False', 'True')).new_view().layout.strides == [8, 16]


DESCRIPTIONS = [('<f8', 'float64', False), ('>f8', 'float64', True), ('=i2', 'int16', False), ('|i1', 'int8', False),
                ('>i1', 'int8', False), ('|b1', 'bool', False), ('?', 'bool', False), ('>c16', 'complex128', True),
                ('float32', 'float32', False), ('>e', 'float16', True), ('L', 'uint64', False)]


@pytest.mark.parametrize('descr,name,foreign', DESCRIPTIONS)
def test_descriptions(descr, name, foreign):
    assert parsed(TEXT.replace('<f8', descr)) == (name, foreign, False, [2, 3])


SPELLINGS = [
    ('{"shape":(2,3),"fortran_order":True,"descr":"<f8"}', True, [2, 3]),
    ("\n{ # a comment\n 'descr' : '<f8' ,\n'fortran_order':False,'shape':( 2 ,\t3 , ) , }  \n", False, [2, 3]),
    ("({'descr': '<f8', 'fortran_order': (False), 'shape': (7,)})", False, [7]),
    ("{'descr': '<f8', 'fortran_order': False, 'shape': (3L, 12L)}", False, [3, 12]),
    ("{'descr': '<f4', 'descr': '<f8', 'fortran_order': False, 'shape': ()}", False, []),
    ("{'descr': '<f8', 'fortran_order': False, 'shape': (-2,)}", False, [-2]),
]


@pytest.mark.parametrize('text,fortran,shape', SPELLINGS)
def test_spellings(text, fortran, shape):
    assert parsed(text) == ('float64', False, fortran, shape)


MALFORMED = ['', ' ', 'x', '{', '}', '{{}}', "{'a'}", "{'a': }", "{'a': 1", "{'a' 1}", "{'a': 1}}", "{'a': 1} 2", "{,}",
             "{'a': f(1)}", "{'a': '<f", "{'a': \"x'}", "{'a': (1,,)}", "{'a': (,)}", "{'a': 1 2}", "{'a': -}", "{'a': L}",
             "{'a': '\\x41'}", "{'a': 0x10}", "{'a': 1_0}", '(' * 5000, '[' * 33 + ']' * 33, '{}#', "{'a': +1}", '\xff\xfe']


@pytest.mark.parametrize('text', MALFORMED)
def test_malformed(text):
    with pytest.raises(ArrayError) as excinfo:
        npyfile.parse_header(text)
    assert excinfo.value.kind == errors.VALUE_ERROR
    if text != '{}#':
        assert excinfo.value.msg.startswith('Cannot parse header: "')


def test_malformed_is_quoted():
    assert outcome(npyfile.parse_header, 'a\n\\\xe9')[1] == 'ValueError: Cannot parse header: "a\\n\\\\\\xe9"'


WRONG = [
    ('[1, 2]', 'ValueError: Header is not a dictionary: [1, 2]'),
    ('3', 'ValueError: Header is not a dictionary: 3'),
    ('{}', 'ValueError: Header does not contain the correct keys: []'),
    (TEXT.replace('}', "'x': 1}"), "ValueError: Header does not contain the correct keys: "
                                   "['descr', 'fortran_order', 'shape', 'x']"),
    (TEXT.replace('descr', 'dtype'), "ValueError: Header does not contain the correct keys: "
                                     "['fortran_order', 'shape', 'dtype']"),
    (TEXT.replace('(2, 3)', '[2]'), 'ValueError: shape is not valid: [2]'),
    (TEXT.replace('(2, 3)', '2'), 'ValueError: shape is not valid: 2'),
    (TEXT.replace('(2, 3)', '(2.5,)'), 'ValueError: shape is not valid: (2.5,)'),
    (TEXT.replace('(2, 3)', '(None,)'), 'ValueError: shape is not valid: (None,)'),
    (TEXT.replace('(2, 3)', '((1, 2),)'), 'ValueError: shape is not valid: ((1, 2),)'),
    (TEXT.replace('(2, 3)', '{}'), 'ValueError: shape is not valid: {}'),
    (TEXT.replace('False', '1'), 'ValueError: fortran_order is not a valid bool: 1'),
    (TEXT.replace('<f8', 'foo'), "ValueError: descr is not a valid dtype descriptor: 'foo'"),
    (TEXT.replace('<f8', '<'), "ValueError: descr is not a valid dtype descriptor: '<'"),
    (TEXT.replace('<f8', ''), "ValueError: descr is not a valid dtype descriptor: ''"),
    (TEXT.replace("'<f8'", '8'), 'ValueError: descr is not a valid dtype descriptor: 8'),
    (TEXT.replace("'<f8'", "[('a', '<f8')]"), "ValueError: descr is not a valid dtype descriptor: [('a', '<f8')]"),
    (TEXT.replace('<f8', '|O'), 'ValueError: Object arrays cannot be loaded when allow_pickle=False'),
    (TEXT.replace('(2, 3)', '(9223372036854775808,)'), 'OverflowError: Python int too large to convert to C long'),
    (TEXT.replace('(2, 3)', '(' + '1,' * 65 + ')'), 'ValueError: maximum supported dimension for an ndarray is currently 64, '
                                                    'found 65'),
]


@pytest.mark.parametrize('text,error', WRONG)
def test_wrong_values(text, error):
    assert outcome(npyfile.parse_header, text)[1] == error


def test_shapes_without_memory():
    for shape in ['(-2,)', '(4611686018427387904, 4)']:
        header = npyfile.parse_header(TEXT.replace('(2, 3)', shape))
        assert outcome(header.new_view)[1].startswith('ValueError: ')


def test_bytes():
    a = int_array([1, 2, 3], itemtype_=itemtypes.int16)
    assert npyfile.nbytes(a) == 6
    assert npyfile.bytes_of(a, 0, 6) == '\1\0\2\0\3\0'
    assert npyfile.bytes_of(a, 2, 3) == '\2\0\3'
    assert npyfile.bytes_of(a, 6, 0) == ''
    npyfile.set_bytes(a, 1, '\1\0\1')
    assert int_items(a) == [257, 256, 3]
    npyfile.set_bytes(a, 6, '')


def test_swap_bytes():
    a = int_array([1, 256, -1], itemtype_=itemtypes.int32)
    npyfile.swap_bytes(a)
    assert int_items(a) == [1 << 24, 1 << 16, -1]
    a = int_array([1, 2], itemtype_=itemtypes.uint8)
    npyfile.swap_bytes(a)
    assert int_items(a) == [1, 2]
    a = views.empty(itemtypes.complex64, [1])
    npyfile.set_bytes(a, 0, '?\x80\0\0@\0\0\0')
    npyfile.swap_bytes(a)
    assert a.load_complex(0) == (1.0, 2.0)
    npyfile.swap_bytes(views.empty(itemtypes.float64, [0]))


def test_translates():
    texts = [TEXT, '[', TEXT.replace('<f8', '>i2').replace('False', 'True'), TEXT.replace('(2, 3)', '(99999999999999999999,)')]

    def function(i):
        try:
            header = npyfile.parse_header(texts[i])
            a = header.new_view()
            start = npyfile.file_start(a)
            npyfile.set_bytes(a, 0, start[:8])
            if header.foreign:
                npyfile.swap_bytes(a)
            return len(start) * 256 + ord(npyfile.bytes_of(a, 0, 2)[0])
        except ArrayError as e:
            return -e.kind - len(e.msg)
    for i in range(len(texts)):
        assert interpret(function, [i]) == function(i)
