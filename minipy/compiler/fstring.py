"""f-strings: finding the expressions in the body of the literal.

As in CPython 3.11 an f-string is first an ordinary string token; its body is then searched for replacement fields with
the rules of that version: no backslash and no comment inside an expression, the quotes of the literal cannot be
used inside, and format specifications nest once.
"""

from minipy.compiler import ast
from minipy.compiler.consts import CONVERT_ASCII, CONVERT_NONE, CONVERT_REPR, CONVERT_STR
from minipy.compiler.errors import problem_at
from minipy.compiler.parserbase import ParserBase
from minipy.compiler.text import between


def _is_space(c):
    return c == ' ' or c == '\t' or c == '\n' or c == '\f' or c == '\r'


class FStringParser(ParserBase):
    """The parser's layer for f-strings.

    All positions are byte offsets into the source.  `tok` is the first of the string tokens in a row: the pieces of the
    string count as standing where it starts.
    """

    def fstring_problem(self, pos, msg):
        return problem_at(self.source, self.filename, pos, "f-string: " + msg)

    def fstring_pieces(self, tok, start, end, is_raw, pieces):
        """Append what the body source[start:end] of an f-string consists of."""
        self.fstring_region(tok, start, end, is_raw, 0, pieces)

    def fstring_region(self, tok, pos, end, is_raw, level, pieces):
        """Pieces up to `end`, or, in a format specification (level > 0), up to the '}' that closes it; returns where
        it stopped."""
        text_start = pos
        while pos < end:
            c = self.source[pos]
            if c == '\\' and not is_raw and pos + 1 < end:
                if self.source[pos + 1] == '{' or self.source[pos + 1] == '}':
                    pos += 1            # the backslash is text, the brace is not escaped by it
                elif self.source[pos + 1] == 'N' and pos + 2 < end and self.source[pos + 2] == '{':
                    while pos < end and self.source[pos] != '}':
                        pos += 1
                    pos += 1
                else:
                    pos += 2
            elif c == '{' or c == '}':
                if level == 0:
                    if pos + 1 < end and self.source[pos + 1] == c:
                        self.fstring_text(tok, text_start, pos + 1, is_raw, pieces)
                        pos += 2
                        text_start = pos
                        continue
                    if c == '}':
                        raise self.fstring_problem(pos, "single '}' is not allowed")
                self.fstring_text(tok, text_start, pos, is_raw, pieces)
                if c == '}':
                    return pos
                pos = self.replacement_field(tok, pos + 1, end, is_raw, level, pieces)
                text_start = pos
            else:
                pos += 1
        self.fstring_text(tok, text_start, end, is_raw, pieces)
        return end

    def fstring_text(self, tok, start, end, is_raw, pieces):
        self.add_text(pieces, self.str_value(tok.start, start, end, is_raw), tok.lineno, tok.start)

    def replacement_field(self, tok, start, end, is_raw, level, pieces):
        """The field whose expression starts at `start`; returns the position after its '}'."""
        if level >= 2:
            raise self.fstring_problem(start, "expressions nested too deeply")
        pos = self.expression_end(start, end)
        if pos >= end:
            raise self.fstring_problem(pos, "expecting '}'")
        c = self.source[pos]
        lineno = tok.lineno
        for i in range(tok.start, start):
            if self.source[i] == '\n':
                lineno += 1
        i = start
        while i < pos and _is_space(self.source[i]):
            i += 1
        if i == pos:
            if c == '}':
                raise self.fstring_problem(pos, "empty expression not allowed")
            raise self.fstring_problem(pos, "expression required before '%s'" % c)
        value = self.fstring_expression(start, pos, lineno)
        is_debug = c == '='
        if is_debug:
            pos += 1
            while pos < end and _is_space(self.source[pos]):
                pos += 1
            self.add_text(pieces, between(self.source, start, pos), tok.lineno, tok.start)
        conversion = CONVERT_NONE
        if pos < end and self.source[pos] == '!':
            pos += 1
            if pos >= end:
                raise self.fstring_problem(pos, "expecting '}'")
            c = self.source[pos]
            if c == 's':
                conversion = CONVERT_STR
            elif c == 'r':
                conversion = CONVERT_REPR
            elif c == 'a':
                conversion = CONVERT_ASCII
            else:
                raise self.fstring_problem(pos, "invalid conversion character: expected 's', 'r', or 'a'")
            pos += 1
        spec = None
        if pos < end and self.source[pos] == ':':
            spec_pieces = []
            pos = self.fstring_region(tok, pos + 1, end, is_raw, level + 1, spec_pieces)
            spec = ast.JoinedStr(spec_pieces).at(tok.lineno, tok.start)
        elif is_debug and conversion == CONVERT_NONE:
            conversion = CONVERT_REPR
        if pos >= end or self.source[pos] != '}':
            raise self.fstring_problem(pos, "expecting '}'")
        pieces.append(ast.FormattedValue(value, conversion, spec).at(tok.lineno, tok.start))
        return pos + 1

    def expression_end(self, pos, end):
        """Position of the '!', ':', '=' or '}' that ends the expression starting at `pos`."""
        openers = []
        quote = '\0'
        quote_size = 0
        while pos < end:
            c = self.source[pos]
            if c == '\\':
                raise self.fstring_expression_problem(pos, "cannot include a backslash")
            if quote_size:
                if c == quote:
                    if quote_size == 1:
                        quote_size = 0
                    elif self.is_triple(pos, end):
                        pos += 2
                        quote_size = 0
            elif c == "'" or c == '"':
                quote = c
                quote_size = 1
                if self.is_triple(pos, end):
                    quote_size = 3
                    pos += 2
            elif c == '(' or c == '[' or c == '{':
                openers.append(c)
            elif c == '#':
                raise self.fstring_expression_problem(pos, "cannot include '#'")
            elif not openers and (c == '!' or c == ':' or c == '=' or c == '}' or c == '<' or c == '>'):
                if pos + 1 < end and self.source[pos + 1] == '=' and c != ':' and c != '}':
                    pos += 1
                elif c != '<' and c != '>':
                    return pos
            elif c == ')' or c == ']' or c == '}':
                if not openers:
                    raise self.fstring_problem(pos, "unmatched '%s'" % c)
                opener = openers.pop()
                if (opener == '(') != (c == ')') or (opener == '[') != (c == ']'):
                    raise self.fstring_problem(
                        pos, "closing parenthesis '%s' does not match opening parenthesis '%s'" % (c, opener))
            pos += 1
        if quote_size:
            raise self.fstring_problem(pos, "unterminated string")
        if openers:
            raise self.fstring_problem(pos, "unmatched '%s'" % openers[-1])
        return pos

    def fstring_expression_problem(self, pos, msg):
        return problem_at(self.source, self.filename, pos, "f-string expression part " + msg)

    def is_triple(self, pos, end):
        c = self.source[pos]
        return pos + 2 < end and self.source[pos + 1] == c and self.source[pos + 2] == c

    # ------------------------------------------------------------ given by the layers above

    def fstring_expression(self, start, end, lineno):
        raise NotImplementedError

    def add_text(self, pieces, value, lineno, pos):
        raise NotImplementedError

    def str_value(self, token_start, start, end, is_raw):
        raise NotImplementedError
