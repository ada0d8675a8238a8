"""Numbers and their formatting as RPython: annotated and run on the low-level interpreter."""
from rpython.rlib.rbigint import rbigint
from rpython.rlib.unroll import unrolling_iterable
from rpython.rtyper.annlowlevel import hlstr
from rpython.rtyper.test.test_llinterp import interpret

from minipy.interpreter.error import OperationError
from minipy.objspace import newformat, stdformat, strformat
from minipy.objspace.complexobject import W_ComplexObject
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.inttype import int_from_text
from tests.minipy.numberspace import show, space

BINARY = ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'divmod', 'lshift', 'rshift', 'and', 'or', 'xor', 'rsub', 'pow', 'rpow',
          'lt', 'eq', 'ge']
UNARY = ['neg', 'abs', 'invert', 'int', 'float', 'bool', 'hash', 'repr', 'round', 'bit_length', 'bit_count', 'to_bytes',
         'as_integer_ratio']


def _caller(name, nargs):
    if nargs == 2:
        def call(w_x, w_y):
            try:
                return show(getattr(w_x, 'descr_' + name)(space, w_y))
            except OperationError:
                return 'error'
    else:
        def call(w_x):
            try:
                return show(getattr(w_x, 'descr_' + name)(space))
            except OperationError:
                return 'error'
    return call


def int_value(number, big):
    w_x = W_IntObject(number)
    if big:
        return space.newlong(rbigint.fromint(number).lshift(70))
    return w_x


def _check(run, cases):
    for case in cases:
        expected = run(*case)
        assert hlstr(interpret(run, list(case))) == expected


def test_int():
    binary = [_caller(name, 2) for name in BINARY]
    unary = [_caller(name, 1) for name in UNARY]
    binary, unary = unrolling_iterable(binary), unrolling_iterable(unary)

    def run(x, y, big):
        w_x, w_y = int_value(x, big & 1), int_value(y, big & 2)
        result = show(int_from_text(space, '1_2', 10, w_x))
        for call in binary:
            result += ' ' + call(w_x, w_y)
        for call in unary:
            result += ' ' + call(w_x)
        return result
    text = run(7, -3, 0)
    assert text.startswith('12 4 10 -21 -2.3333333333333335 -3 -2 -3 -2 error error 5 -1 -6 -10 0.0029154518950437317'), text
    _check(run, [(7, -3, 0), (-7, 3, 1)])


def test_float_and_complex():
    floats = unrolling_iterable([_caller(name, 2) for name in [
        'add', 'rsub', 'mul', 'truediv', 'floordiv', 'mod', 'divmod', 'pow', 'lt', 'eq']])
    float_unary = unrolling_iterable([_caller(name, 1) for name in [
        'neg', 'abs', 'bool', 'hash', 'trunc', 'floor', 'ceil', 'round', 'is_integer', 'as_integer_ratio', 'repr']])
    complexes = unrolling_iterable([_caller(name, 2) for name in ['add', 'rsub', 'mul', 'truediv', 'pow', 'eq', 'ne']])
    complex_unary = unrolling_iterable([_caller(name, 1) for name in ['neg', 'abs', 'conjugate', 'bool', 'hash', 'repr']])

    def run(x, y):
        w_x = W_FloatObject(x)
        result = ''
        for w_y in [W_FloatObject(y), int_value(3, 0), int_value(3, 1)]:
            for call in floats:
                result += ' ' + call(w_x, w_y)
        for call in float_unary:
            result += ' ' + call(w_x)
        w_z = W_ComplexObject(x, y)
        for w_y in [W_ComplexObject(y, x), W_FloatObject(y), int_value(3, 0)]:
            for call in complexes:
                result += ' ' + call(w_z, w_y)
        for call in complex_unary:
            result += ' ' + call(w_z)
        return result
    assert run(2.5, -1.5).startswith(' 1.0 -4.0 -3.75 -1.6666666666666667 -2.0 -0.5 -2.0 -0.5 0.25298221281347033 False')
    _check(run, [(2.5, -1.5)])


def test_formatting():
    def run(x):
        num = rbigint.fromint(x)
        w_x = W_IntObject(x)
        result = space.text_w(stdformat.mod_format(space, '%.2e', space.newfloat(float(x) / 7.0))) + '|'
        for spec in ['', '*^12', '+_d', '#010x', ',.2f', 'c', '.3', 'q', '>9,d']:
            try:
                result += space.text_w(newformat.format_int(space, num, spec)) + '|'
                result += space.text_w(newformat.format_float(space, float(x) / 7.0, spec)) + '|'
                result += space.text_w(newformat.format_complex(space, float(x), 1.5, spec)) + '|'
            except OperationError:
                result += 'error|'
        for template in ['{} {0}', '{}|{!r:>8}|{:{}}d', '{0[1].a}{{', '{']:
            try:
                w_text = strformat.format_method(space, template, [w_x, space.newtext('\xc3\xa9'), w_x, w_x], None)
                result += space.text_w(w_text) + '|'
            except OperationError:
                result += 'error|'
        for template in ['%5d|%-7.2f|%s%%', '%x %e %r', '%c%#o%a', '%d%d%5.3s', '%s', '%y%d%d', '%(a)s']:
            w_values = space.newtuple([w_x, w_x, space.newtext('\xc3\xa9')])
            try:
                result += space.text_w(stdformat.mod_format(space, template, w_values)) + '|'
                result += stdformat.mod_format_bytes(space, template, w_values) + '|'
            except OperationError:
                result += 'error|'
        return result
    assert run(97).startswith('1.39e+01|97|13.857142857142858|(97+1.5j)|*****97*****|13.857142857142858|*(97+1.5j)**|+97|error|')
    _check(run, [(97,)])
