"""The meaning of a string literal: prefix, escapes, concatenation of neighbours."""

from rpython.rlib.rstring import StringBuilder

from minipy.compiler import ast
from minipy.compiler import tokens as T
from minipy.compiler.fstring import FStringParser
from minipy.compiler.literals import BytesLiteral, StrLiteral, digit_value
from minipy.compiler.text import between
from minipy.compiler.tokenizer import is_hex_digit, is_octal_digit
from minipy.objspace import utf8


class EscapeProblem(Exception):
    def __init__(self, msg):
        self.msg = msg


def _simple_escape(c):
    """What a backslash and `c` stand for when that is one character, else ''."""
    if c == 'n':
        return '\n'
    if c == 't':
        return '\t'
    if c == '\\' or c == "'" or c == '"':
        return c
    if c == 'r':
        return '\r'
    if c == 'a':
        return '\a'
    if c == 'b':
        return '\b'
    if c == 'f':
        return '\f'
    if c == 'v':
        return '\v'
    return ''


def _octal_escape(text, pos):
    """Value and end of the one to three octal digits at `pos`."""
    value = 0
    end = pos
    while end < len(text) and end < pos + 3 and is_octal_digit(text[end]):
        value = value * 8 + digit_value(text[end])
        end += 1
    return value, end


def _hex_digits_end(text, pos, count):
    end = pos
    while end < len(text) and end < pos + count and is_hex_digit(text[end]):
        end += 1
    return end


def _hex_value(text, pos, end):
    value = 0
    for i in range(pos, end):
        value = value * 16 + digit_value(text[i])
    return value


def _unicode_problem(start, end, what):
    return EscapeProblem("(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s"
                         % (start, end - 1, what))


def decode_str(text):
    """UTF-8 of a str literal's body with its escapes replaced; an unknown escape stays as it is written."""
    if '\\' not in text:
        return text
    out = StringBuilder(len(text))
    pos = 0
    while pos < len(text):
        c = text[pos]
        if c != '\\':
            out.append(c)
            pos += 1
            continue
        start = pos
        pos += 1
        if pos >= len(text):        # only before a replacement field: f'\\{x}'
            out.append('\\')
            break
        c = text[pos]
        if c == '\n':
            pos += 1
        elif is_octal_digit(c):
            value, pos = _octal_escape(text, pos)
            out.append(utf8.encode_codepoint(value))
        elif c == 'x' or c == 'u' or c == 'U':
            count = 2 if c == 'x' else 4 if c == 'u' else 8
            end = _hex_digits_end(text, pos + 1, count)
            if end < pos + 1 + count:
                raise _unicode_problem(start, end, "truncated \\%s escape" % (c + 'X' * count))
            value = _hex_value(text, pos + 1, end)
            if value > 0x10FFFF:
                raise _unicode_problem(start, end, "illegal Unicode character")
            out.append(utf8.encode_codepoint(value))
            pos = end
        elif c == 'N':
            end = text.find('}', pos)
            if pos + 1 >= len(text) or text[pos + 1] != '{' or end < pos + 3:
                raise _unicode_problem(start, pos + 1, "malformed \\N character escape")
            raise EscapeProblem("minipy does not support character names (%s)" % between(text, start, end + 1))
        else:
            simple = _simple_escape(c)
            if simple:
                out.append(simple)
                pos += 1
            else:
                out.append('\\')
    return out.build()


def decode_bytes(text):
    if '\\' not in text:
        return text
    out = StringBuilder(len(text))
    pos = 0
    while pos < len(text):
        c = text[pos]
        if c != '\\':
            out.append(c)
            pos += 1
            continue
        start = pos
        pos += 1
        assert pos < len(text), "the tokenizer ends no literal after a backslash"
        c = text[pos]
        if c == '\n':
            pos += 1
        elif is_octal_digit(c):
            value, pos = _octal_escape(text, pos)
            out.append(chr(value & 0xFF))
        elif c == 'x':
            end = _hex_digits_end(text, pos + 1, 2)
            if end < pos + 3:
                raise EscapeProblem("(value error) invalid \\x escape at position %d" % start)
            out.append(chr(_hex_value(text, pos + 1, end) & 0xFF))
            pos = end
        else:
            simple = _simple_escape(c)
            if simple:
                out.append(simple)
                pos += 1
            else:
                out.append('\\')
    return out.build()


class StringToken(object):
    """The parts of a STRING token: its prefix's letters, and where the body lies in the source."""

    def __init__(self, tok):
        text = tok.value
        self.is_raw = False
        self.is_bytes = False
        self.is_fstring = False
        i = 0
        while text[i] != '"' and text[i] != "'":
            c = text[i]
            if c == 'r' or c == 'R':
                self.is_raw = True
            elif c == 'b' or c == 'B':
                self.is_bytes = True
            elif c == 'f' or c == 'F':
                self.is_fstring = True
            i += 1
        quote = text[i]
        size = 1
        if len(text) >= i + 6 and text[i + 1] == quote and text[i + 2] == quote:
            size = 3
        self.start = tok.start + i + size
        self.end = tok.end - size


class StringParser(FStringParser):
    """The parser's layer for string literals."""

    def strings(self):
        """One or more STRING tokens in a row: a Constant, or a JoinedStr when an f-string is among them."""
        first = self.tok
        pieces = []         # Constants of str, and FormattedValues
        any_fstring = False
        is_bytes = StringToken(first).is_bytes
        bytes_parts = []
        while self.kind == T.STRING:
            tok = self.tok
            parts = StringToken(tok)
            if parts.is_bytes != is_bytes:
                raise self.problem(first.start, "cannot mix bytes and nonbytes literals")
            if is_bytes:
                bytes_parts.append(self.bytes_value(tok, parts))
            elif parts.is_fstring:
                any_fstring = True
                self.fstring_pieces(first, parts.start, parts.end, parts.is_raw, pieces)
            else:
                value = self.str_value(tok.start, parts.start, parts.end, parts.is_raw)
                self.add_text(pieces, value, first.lineno, first.start)
            self.advance()
        if is_bytes:
            return ast.Constant(BytesLiteral(''.join(bytes_parts))).at(first.lineno, first.start)
        if any_fstring:
            return ast.JoinedStr(pieces).at(first.lineno, first.start)
        value = ''
        if pieces:
            literal = pieces[0].constant()
            assert isinstance(literal, StrLiteral)
            value = literal.value
        return ast.Constant(StrLiteral(value)).at(first.lineno, first.start)

    def add_text(self, pieces, value, lineno, pos):
        """Append text to the pieces of a string, joining it to text before it."""
        if not value:
            return
        if pieces:
            last = pieces[-1].constant()
            if last is not None:
                assert isinstance(last, StrLiteral)
                value = last.value + value
                lineno = pieces[-1].lineno
                pos = pieces[-1].pos
                pieces.pop()
        pieces.append(ast.Constant(StrLiteral(value)).at(lineno, pos))

    def str_value(self, token_start, start, end, is_raw):
        """The value of source[start:end], part of the str literal that begins at `token_start`."""
        text = between(self.source, start, end)
        if is_raw:
            return text
        try:
            return decode_str(text)
        except EscapeProblem as e:
            raise self.problem(token_start, e.msg)

    def bytes_value(self, tok, parts):
        text = between(self.source, parts.start, parts.end)
        if not utf8.is_ascii(text):
            raise self.problem(tok.start, "bytes can only contain ASCII literal characters")
        if parts.is_raw:
            return text
        try:
            return decode_bytes(text)
        except EscapeProblem as e:
            raise self.problem(tok.start, e.msg)
