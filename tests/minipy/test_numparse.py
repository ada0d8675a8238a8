"""Text to numbers, and floats to text."""
import struct

import pytest
from rpython.rlib.rfloat import DTSF_ADD_DOT_0, DTSF_ALT, DTSF_SIGN
from rpython.rtyper.annlowlevel import hlstr
from rpython.rtyper.test.test_llinterp import interpret

from minipy.objspace import floathex, floattext, numparse

INF = float('inf')


def same(x, y):
    """Equal with the sign of zero; all NaNs are equal."""
    if x != x:
        return y != y
    return struct.pack('d', x) == struct.pack('d', y)


@pytest.mark.parametrize('text, base, value', [
    ('12', 10, 12), (' \t-12\n', 10, -12), ('+0', 10, 0), ('1_000', 10, 1000), ('0x_f', 16, 15), ('0x1f', 0, 31),
    ('-0X1F', 0, -31), ('0b101', 0, 5), ('0o17', 8, 15), ('0_0', 0, 0), ('00', 0, 0), ('0b1', 16, 177),
    ('z', 36, 35), ('Zz', 36, 35 * 37), ('1' * 18, 10, int('1' * 18)), ('z' * 12, 36, 36 ** 12 - 1), ('010', 10, 10),
])
def test_scan_int(text, base, value):
    negative, used_base, digits = numparse.scan_int(text, base)
    assert numparse.fits_machine(digits, used_base)
    assert numparse.machine_value(digits, used_base) == abs(value)
    assert negative == (value < 0)


def test_long_numbers_are_not_for_the_machine():
    assert not numparse.fits_machine('1' * 19, 10)
    assert not numparse.fits_machine('z' * 13, 36)


@pytest.mark.parametrize('text, base', [
    ('', 10), (' ', 10), ('-', 10), ('+-1', 10), ('- 1', 10), ('1 2', 10), ('_1', 10), ('1_', 10), ('1__0', 10),
    ('010', 0), ('0x', 16), ('0x_', 16), ('0x__1', 16), ('2', 2), ('a', 10), ('1.5', 10), ('12\x00', 10), ('0b2', 0),
    ('0x1', 10), ('0_1', 0),
])
def test_scan_int_errors(text, base):
    with pytest.raises(numparse.NumberSyntaxError):
        numparse.scan_int(text, base)


@pytest.mark.parametrize('text, value', [
    ('1.5', 1.5), (' -1.5\n', -1.5), ('1_0.5_0', 10.5), ('1e1_0', 1e10), ('.5', 0.5), ('5.', 5.0), ('1e400', INF),
    ('-1e400', -INF), ('1e-400', 0.0), ('iNf', INF), ('-Infinity', -INF), ('+nan', INF - INF), ('-nan', INF - INF),
    ('-0', -0.0), ('1E+2', 100.0), ('0.1', 0.1), ('123456789012345678901234567890', 1.2345678901234568e+29),
    ('2.2250738585072011e-308', 2.225073858507201e-308), ('1e99999999999999999999', INF),
])
def test_parse_float(text, value):
    assert same(numparse.parse_float(text), value)


@pytest.mark.parametrize('text', [
    '', ' ', 'abc', '1_.5', '1._5', '1e_5', '_1.5', '1.5_', '1e', '1e+', '.', '+', '-.', 'infinit', '0x10', '1\x00', '1.5abc', '1 2',
    '--1', 'in', 'nano', '1__0', 'e5', '1.2.3', '?1',
])
def test_parse_float_errors(text):
    with pytest.raises(numparse.NumberSyntaxError):
        numparse.parse_float(text)


@pytest.mark.parametrize('text, real, imag', [
    ('1+2j', 1, 2), ('  (1+2j) ', 1, 2), ('j', 0, 1), ('-j', 0, -1), ('+J', 0, 1), ('1e5j', 0, 1e5), ('1.5', 1.5, 0),
    ('1e5-3.5e-2J', 1e5, -0.035), ('inf-nanj', INF, INF - INF), ('1+j', 1, 1), ('1-j', 1, -1), ('( 1j )', 0, 1),
    ('-0-0j', -0.0, -0.0), ('1e400', INF, 0),
])
def test_parse_complex(text, real, imag):
    result_real, result_imag = numparse.parse_complex(text)
    assert same(result_real, float(real)) and same(result_imag, float(imag))


@pytest.mark.parametrize('text', [
    '', '()', '1+2', '1 + 2j', '1+-2j', '(1+2j', '1+2j)', '((1j))', '1e', '(1j) x', '\x001', 'jj', '1j2', '1+', '+', 'k',
    '1+2k', '(', '1j ) (',
])
def test_parse_complex_errors(text):
    with pytest.raises(numparse.NumberSyntaxError):
        numparse.parse_complex(text)


@pytest.mark.parametrize('x, text', [
    (1.5, '1.5'), (1.0, '1.0'), (-0.0, '-0.0'), (0.1, '0.1'), (1e16, '1e+16'), (1e15, '1000000000000000.0'), (1e22, '1e+22'),
    (123456789012345680.0, '1.2345678901234568e+17'), (0.0001, '0.0001'), (0.00001, '1e-05'), (1e100, '1e+100'),
    (INF, 'inf'), (-INF, '-inf'), (INF - INF, 'nan'), (5e-324, '5e-324'), (1.7976931348623157e308, '1.7976931348623157e+308'),
])
def test_float_repr(x, text):
    assert floattext.float_repr(x) == text


@pytest.mark.parametrize('x, code, precision, flags, text', [
    (1.5, 'f', 3, 0, '1.500'), (1.5, 'e', 2, 0, '1.50e+00'), (1.5, 'E', 2, 0, '1.50E+00'), (1e10, 'g', 6, 0, '1e+10'),
    (1e10, 'G', 6, 0, '1E+10'), (1.0, 'g', 6, DTSF_ALT, '1.00000'), (1.0, 'f', 0, DTSF_ALT, '1.'),
    (1.0, 'g', 3, DTSF_ADD_DOT_0, '1.0'), (100.0, 'g', 2, DTSF_ADD_DOT_0, '1e+02'), (10.0, 'g', 2, DTSF_ADD_DOT_0, '1e+01'),
    (2.0, 'f', 1, DTSF_SIGN, '+2.0'), (INF - INF, 'f', 1, DTSF_SIGN, '+nan'), (INF, 'F', 1, 0, 'INF'), (-INF, 'E', 1, 0, '-INF'),
    (INF - INF, 'G', 1, 0, 'NAN'), (0.5, 'f', 0, 0, '0'), (1.5, 'f', 0, 0, '2'), (2.5, 'f', 0, 0, '2'), (1e-7, 'g', 3, 0, '1e-07'),
])
def test_format_double(x, code, precision, flags, text):
    assert floattext.format_double(x, code, precision, flags) == text


def test_format_double_with_many_digits():
    text = floattext.format_double(0.1, 'f', 2000)
    assert len(text) == 2002 and text.startswith('0.1000000000000000055511151231257827') and text.endswith('0' * 1900)
    text = floattext.format_double(-1.5, 'e', 3000)
    assert text == '-1.5' + '0' * 2999 + 'e+00'
    assert floattext.format_double(1.5, 'g', 3000) == '1.5'
    assert floattext.format_double(1.5, 'g', 3000, DTSF_ALT) == '1.5' + '0' * 2998
    assert len(floattext.format_double(5e-324, 'f', 1500).rstrip('0')) == 1076


@pytest.mark.parametrize('x, text', [
    (1.5, '0x1.8000000000000p+0'), (-0.0, '-0x0.0p+0'), (0.1, '0x1.999999999999ap-4'), (INF, 'inf'), (-INF, '-inf'),
    (5e-324, '0x0.0000000000001p-1022'), (1e300, '0x1.7e43c8800759cp+996'), (INF - INF, 'nan'),
    (2.2250738585072014e-308, '0x1.0000000000000p-1022'), (1.7976931348623157e308, '0x1.fffffffffffffp+1023'),
])
def test_hex(x, text):
    assert floathex.float_to_hex(x) == text
    assert same(floathex.hex_to_float(text), x)


@pytest.mark.parametrize('text, value', [
    ('0x1.8p0', 1.5), ('-0x.1p5', -2.0), ('INFINITY', INF), ('+inf', INF), ('-nan', INF - INF), ('1p-1080', 0.0), ('abc', 2748.0),
    ('  0x1p3  ', 8.0), ('0x1.fffffffffffff8p0', 2.0), ('0x1.fffffffffffff7p0', 1.9999999999999998), ('0x1.0', 1.0),
    ('0X1P-3', 0.125), ('0x0p9999999', 0.0), ('0x1p-1074', 5e-324), ('0x1p-1075', 0.0), ('0x1.8p-1075', 5e-324),
    ('0x3p-1075', 1e-323), ('0x.8p-1074', 0.0), ('0x1.00000000000008p0', 1.0), ('0x1.00000000000018p0', 1.0000000000000004),
    ('0x1.000000000000080000000000000001p0', 1.0000000000000002), ('0x1p-99999999999999999999', 0.0), ('5.', 5.0), ('-0x0', -0.0),
    ('0x123456789abcdef0123', 5.373003642731685e+21), ('0xffffffffffffffffp-1138', 5e-324), ('0x8000000000000000p-1138', 0.0),
    ('0x8000000000000001p-1138', 5e-324), ('0x1' + '0' * 300 + 'p-1200', 1.0),
])
def test_fromhex(text, value):
    assert same(floathex.hex_to_float(text), value)


@pytest.mark.parametrize('text', ['', '-', '0x', 'xyz', '0x1p', '0x1p+', '1p0 x', '0x.p1', '1_0', 'infi', '1.2.3', '0x1pz', '?'])
def test_fromhex_errors(text):
    with pytest.raises(numparse.NumberSyntaxError):
        floathex.hex_to_float(text)


@pytest.mark.parametrize('text', ['0x1p2000', '0x1.fffffffffffff8p1023', '0x1p99999999999999999999', '0x1p1024'])
def test_fromhex_overflow(text):
    with pytest.raises(OverflowError):
        floathex.hex_to_float(text)


def test_translates():
    def run(number):
        total = 0.0
        try:
            negative, base, digits = numparse.scan_int(str(number) + '_0', 10)
            total += float(numparse.machine_value(digits, base))
            total += numparse.parse_float(str(number) + '.5e1')
            real, imag = numparse.parse_complex('1-%dj' % number)
            total += real * imag
            total += floathex.hex_to_float(floathex.float_to_hex(total))
        except numparse.NumberSyntaxError:
            return 'error'
        return floattext.float_repr(total) + floattext.format_double(total, 'f', 1200)
    assert hlstr(interpret(run, [42])) == run(42)
