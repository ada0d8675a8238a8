"""The whole front end is RPython: annotated, rtyped and run on the low-level interpreter."""

from rpython.rtyper.test.test_llinterp import interpret

from minipy.compiler import compile_source, needs_more_lines
from minipy.compiler.errors import IncompleteInput, SyntaxProblem


class W_Object(object):
    def checksum(self):
        raise NotImplementedError


class W_Number(W_Object):
    def __init__(self, value):
        self.value = value

    def checksum(self):
        return self.value


class W_Text(W_Object):
    def __init__(self, text):
        self.text = text

    def checksum(self):
        result = 7
        for c in self.text:
            result = (result * 31 + ord(c)) & 0xFFFFFF
        return result


class W_Tuple(W_Object):
    def __init__(self, items_w):
        self.items_w = items_w

    def checksum(self):
        result = 11
        for w_item in self.items_w:
            result = (result * 37 + w_item.checksum()) & 0xFFFFFF
        return result


class W_Code(W_Object):
    def __init__(self, spec):
        self.spec = spec

    def checksum(self):
        spec = self.spec
        result = W_Text(spec.code).checksum() + W_Tuple(spec.consts_w).checksum()
        for name in spec.names + spec.varnames + spec.cellvars + spec.freevars:
            result += W_Text(name).checksum()
        for number in spec.linetable + spec.exctable + spec.cell2arg:
            result = (result * 41 + number) & 0xFFFFFF
        return result + spec.stacksize + spec.flags


class TinySpace(object):
    def __init__(self):
        self.w_None = W_Number(1)
        self.w_True = W_Number(2)
        self.w_False = W_Number(3)
        self.w_Ellipsis = W_Number(4)

    def newint(self, value):
        return W_Number(value & 0xFFFFFF)

    def newlong_from_str(self, digits, base):
        return W_Text(digits)

    def newfloat(self, value):
        return W_Number(int(value * 1000.0) & 0xFFFFFF)

    def newcomplex(self, re, im):
        return W_Number(int(re * 10.0 + im * 1000.0) & 0xFFFFFF)

    def newtext(self, value):
        return W_Text(value)

    def newbytes(self, value):
        return W_Text(value)

    def newtuple(self, items_w):
        return W_Tuple(items_w)

    def newcode(self, spec):
        return W_Code(spec)


SOURCES = [
    "x = 1\nfor i in range(10):\n    x = x + i * 2 ** i\nwhile x:\n    x -= 1\nelse:\n    print(x, sep='')\n",
    "def f(a, b=1, *c, d: int = 2, **e):\n    '''doc'''\n    return lambda: (a, e, [x for x in c if x])\n",
    "class A(B, metaclass=C):\n    x: int = 0xFFFFFFFFFFFFFFFFFF\n    def f(self):\n        return super().f()\n",
    "try:\n    with a as b, c:\n        raise X from Y\nexcept (A, B) as e:\n    del e.x, e[1:2, ...]\n"
    "finally:\n    x = f'{a!r:>{w}} {b=}' \"\\u00e9\\x41\"\n",
    "import a.b as c\nfrom .d import (e, f as g)\nassert -1.5e3 < 2j <= x, 'no'\ny = {**a, 1: 2, 'k': {3, *b}}\n",
    "from __future__ import annotations\ndef g():\n    nonlocal_ = yield from (i for i in x)\n    z: a.b[1] = 3\n"
    "w: {1: -2.5j, **k}(lambda x=b\"\\xff\": (y < z)) = f[1:2, x if not y else 3 ** z]\n",
    "x = (1,\n",
    "def f(:\n",
    "if x:\n        y\n    z\n",
    "# -*- coding: utf-8 -*-\n\xc3\xa9 = '\\777' b'x'\n",
    "for x in y:\n    try:\n        return 1\n    finally:\n        break\n",
]


def checksum(which):
    try:
        w_code = compile_source(TinySpace(), SOURCES[which], 'test.py', 'exec')
    except IncompleteInput as e:
        return -1000 - e.lineno
    except SyntaxProblem as e:
        return -e.lineno * 100 - e.offset - len(e.msg) - len(e.kind)
    result = w_code.checksum()
    if needs_more_lines(SOURCES[which], 'test.py'):
        result += 1
    return result


def all_checksums(count):
    return ' '.join([str(checksum(i)) for i in range(count)])


def test_translated_front_end_gives_the_same_code():
    # one call: annotating the front end takes much longer than running it
    result = interpret(all_checksums, [len(SOURCES)])
    assert ''.join(result.chars) == all_checksums(len(SOURCES))
