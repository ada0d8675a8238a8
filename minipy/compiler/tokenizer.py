"""Source text -> list of tokens.

The whole source is tokenized before parsing starts; a mistake ends the list with an ERRORTOKEN and waits in `error`, since the
parser may find a better one before it.  Indentation becomes INDENT and DEDENT tokens here; inside brackets
line ends vanish.  A string literal is one STRING token, prefix and quotes included; its meaning is found later
(stringparse, fstring).  The expression part of an f-string is tokenized in place, by a Tokenizer over that region of
the same source, so that every token of a program knows its true position.
"""

from minipy.compiler import tokens as T
from minipy.compiler.consts import MAX_INDENT, MAX_PARENS
from minipy.compiler.errors import INDENTATION_ERROR, TAB_ERROR, SyntaxProblem, problem_at
from minipy.compiler.identifiers import first_bad_character, is_normal
from minipy.compiler.text import between, line_end, line_number, line_start
from minipy.compiler.tokens import Token
from minipy.objspace import unicodedb, utf8

TAB_SIZE = 8

# How a mistake among the tokens ranks beside one that the parser found before it (the ranks are CPython's):
LEXICAL = 0             # it wins, unless the parser stumbled over indentation
INDENTATION = 1         # it loses
UNCLOSED = 2            # a bracket: it wins when the parser went on to another line
TOO_DEEP = 3            # brackets: it wins, and nobody should try to parse this

# Keywords that may follow a number without a space: `1if x else y`.
_AFTER_NUMBER = ['and', 'else', 'for', 'if', 'in', 'is', 'not', 'or']


def is_name_start(c):
    return 'a' <= c <= 'z' or 'A' <= c <= 'Z' or c == '_' or ord(c) >= 0x80


def is_name_char(c):
    return is_name_start(c) or '0' <= c <= '9'


def is_digit(c):
    return '0' <= c <= '9'


def is_hex_digit(c):
    return '0' <= c <= '9' or 'a' <= c <= 'f' or 'A' <= c <= 'F'


def is_octal_digit(c):
    return '0' <= c <= '7'


def is_binary_digit(c):
    return c == '0' or c == '1'


def is_digit_of_base(c, base):
    if base == 16:
        return is_hex_digit(c)
    if base == 8:
        return is_octal_digit(c)
    return is_binary_digit(c)


class Tokenizer(object):
    """Tokenizes bytes `pos` to `end` of `source`, which is valid UTF-8 with '\\n' line ends."""

    def __init__(self, source, filename, pos=0, end=-1, lineno=1, inside_fstring=False):
        self.source = source
        self.filename = filename
        self.pos = pos
        self.end = end if end >= 0 else len(source)
        self.lineno = lineno
        self.inside_fstring = inside_fstring
        self.tokens = []
        self.indents = [0]          # columns with a tab going to the next multiple of 8
        self.alt_indents = [0]      # columns with a tab counted as one: both must agree on what is deeper
        self.brackets = []          # positions of the open ones
        self.error = None           # why the tokens end with an ERRORTOKEN
        self.error_rank = 0

    def problem(self, pos, msg, incomplete=False):
        return problem_at(self.source, self.filename, pos, msg, incomplete=incomplete)

    def char(self, pos):
        """The byte at `pos`, or NUL past the end (the source holds no NUL)."""
        if 0 <= pos < self.end:
            return self.source[pos]
        return '\0'

    def add(self, kind, start, end, lineno):
        self.tokens.append(Token(kind, between(self.source, start, end), lineno, start, end))

    def tokenize(self):
        try:
            self.all_tokens()
            last = T.ENDMARKER
        except SyntaxProblem as e:
            self.error = e
            last = T.ERRORTOKEN
        self.add(last, self.end, self.end, self.lineno)
        return self.tokens

    def all_tokens(self):
        self.error_rank = LEXICAL
        if self.inside_fstring:
            while not self.at_end():
                self.one_token()
            self.check_brackets_closed()
        else:
            while not self.at_end():
                self.logical_line()
            while len(self.indents) > 1:
                self.indents.pop()
                self.add(T.DEDENT, self.end, self.end, self.lineno)

    def better_error(self, problem, reached):
        """The one to report of `problem`, which the parser found looking at token `reached`, and `error`."""
        error = self.error
        if error is None:
            return problem
        if reached.kind == T.ERRORTOKEN or self.error_rank == LEXICAL and reached.kind != T.INDENT:
            return error
        if self.error_rank == UNCLOSED and reached.lineno > error.lineno:
            return error
        return problem

    def at_end(self):
        return self.pos >= self.end

    def check_brackets_closed(self):
        if self.brackets:
            self.error_rank = UNCLOSED
            start = self.brackets[-1]
            raise self.problem(start, "'%s' was never closed" % self.source[start], incomplete=True)

    # ------------------------------------------------------------ lines

    def logical_line(self):
        """From the start of a line to the end of its logical line; adds nothing for a blank line."""
        line_pos = self.pos
        column, alt_column = self.measure_indentation()
        self.skip_comment()
        if self.at_end():
            return
        if self.source[self.pos] == '\n':
            self.pos += 1
            self.lineno += 1
            return
        self.change_indentation(column, alt_column, line_pos)
        while not self.at_end():
            if self.source[self.pos] == '\n' and not self.brackets:
                self.add(T.NEWLINE, self.pos, self.pos, self.lineno)
                self.pos += 1
                self.lineno += 1
                return
            self.one_token()
        self.check_brackets_closed()
        self.add(T.NEWLINE, self.end, self.end, self.lineno)

    def measure_indentation(self):
        column = 0
        alt_column = 0
        continued_column = 0
        while True:
            c = self.char(self.pos)
            if c == ' ':
                column += 1
                alt_column += 1
            elif c == '\t':
                column = (column // TAB_SIZE + 1) * TAB_SIZE
                alt_column += 1
            elif c == '\f':
                column = 0
                alt_column = 0
            elif c == '\\' and self.char(self.pos + 1) == '\n':
                # the indentation of a continued line is that of its first piece, if that has any
                if continued_column == 0:
                    continued_column = column
                self.continuation()
                continue
            else:
                break
            self.pos += 1
        if continued_column > 0:
            return continued_column, continued_column
        return column, alt_column

    def change_indentation(self, column, alt_column, line_pos):
        self.error_rank = INDENTATION
        current = self.indents[-1]
        if column == current:
            if alt_column != self.alt_indents[-1]:
                raise self.tab_problem(line_pos)
        elif column > current:
            if len(self.indents) >= MAX_INDENT:
                raise problem_at(self.source, self.filename, self.pos, "too many levels of indentation",
                                 INDENTATION_ERROR)
            if alt_column <= self.alt_indents[-1]:
                raise self.tab_problem(line_pos)
            self.indents.append(column)
            self.alt_indents.append(alt_column)
            self.add(T.INDENT, line_pos, self.pos, self.lineno)
        else:
            dedents = 0
            while column < self.indents[-1]:
                self.indents.pop()
                self.alt_indents.pop()
                dedents += 1
            if column != self.indents[-1]:
                raise problem_at(self.source, self.filename, line_end(self.source, self.pos),
                                 "unindent does not match any outer indentation level", INDENTATION_ERROR)
            if alt_column != self.alt_indents[-1]:
                raise self.tab_problem(line_pos)
            for _ in range(dedents):
                self.add(T.DEDENT, self.pos, self.pos, self.lineno)
        self.error_rank = LEXICAL

    def tab_problem(self, pos):
        return problem_at(self.source, self.filename, pos, "inconsistent use of tabs and spaces in indentation",
                          TAB_ERROR)

    def skip_comment(self):
        if self.char(self.pos) == '#':
            while not self.at_end() and self.source[self.pos] != '\n':
                self.pos += 1

    # ------------------------------------------------------------ one token

    def one_token(self):
        """Skip white space; add at most one token."""
        start = self.pos
        c = self.source[start]
        if c == ' ' or c == '\t' or c == '\f':
            self.pos += 1
        elif c == '\n':
            self.pos += 1
            self.lineno += 1
        elif c == '#':
            if self.inside_fstring:
                raise self.problem(start, "f-string expression part cannot include '#'")
            self.skip_comment()
        elif c == '\\':
            self.continuation()
        elif is_name_start(c):
            self.name_or_string()
        elif is_digit(c) or (c == '.' and is_digit(self.char(start + 1))):
            self.number()
        elif c == '"' or c == "'":
            self.string(start)
        else:
            self.operator()

    def continuation(self):
        after = self.char(self.pos + 1)
        if after == '\n':
            self.pos += 2
            self.lineno += 1
            if self.at_end():
                raise self.problem(self.pos - 1, "unexpected EOF while parsing", incomplete=True)
        elif self.pos + 1 >= self.end:
            raise self.problem(self.pos + 1, "unexpected EOF while parsing", incomplete=True)
        else:
            raise self.problem(self.pos + 1, "unexpected character after line continuation character")

    def name_or_string(self):
        start = self.pos
        pos = start
        ascii = True
        while pos < self.end:
            c = self.source[pos]
            if not is_name_char(c):
                break
            if ord(c) >= 0x80:
                ascii = False
            pos += 1
        c = self.char(pos)
        if (c == '"' or c == "'") and pos - start <= 2 and self.is_string_prefix(start, pos):
            self.string(start)
            return
        if not ascii:
            self.check_identifier(start, pos)
        text = between(self.source, start, pos)
        self.pos = pos
        self.tokens.append(Token(T.KEYWORDS.get(text, T.NAME), text, self.lineno, start, pos))

    def is_string_prefix(self, start, end):
        prefix = between(self.source, start, end).lower()
        return (prefix == 'r' or prefix == 'b' or prefix == 'f' or prefix == 'u' or prefix == 'br' or
                prefix == 'rb' or prefix == 'fr' or prefix == 'rf')

    def check_identifier(self, start, end):
        """A name with characters beyond ASCII: may they stand in it?"""
        bad = first_bad_character(self.source, start, end)
        if bad >= 0:
            raise self.invalid_character(bad)
        name = between(self.source, start, end)
        if not is_normal(name):
            raise self.problem(start, "minipy does not support names that are not in normal form NFKC: '%s'" % name)

    def invalid_character(self, pos):
        code = utf8.codepoint_at(self.source, pos)
        digits = '%x' % code
        digits = '0' * (4 - len(digits)) + digits.upper()
        if not unicodedb.isprintable(code):
            return self.problem(pos, "invalid non-printable character U+%s" % digits)
        return self.problem(pos, "invalid character '%s' (U+%s)" % (utf8.encode_codepoint(code), digits))

    def operator(self):
        start = self.pos
        size = 3
        while size > 0:
            end = start + size
            if end <= self.end:
                kind = T.OPERATORS.get(between(self.source, start, end), -1)
                if kind >= 0:
                    break
            size -= 1
        else:
            if not unicodedb.isprintable(ord(self.source[start])):
                raise self.invalid_character(start)
            raise self.problem(start, "invalid syntax")
        if kind == T.LPAR or kind == T.LSQB or kind == T.LBRACE:
            if len(self.brackets) >= MAX_PARENS:
                self.error_rank = TOO_DEEP
                raise self.problem(start, "too many nested parentheses")
            self.brackets.append(start)
        elif kind == T.RPAR or kind == T.RSQB or kind == T.RBRACE:
            self.close_bracket(start)
        self.add(kind, start, start + size, self.lineno)
        self.pos = start + size

    def close_bracket(self, pos):
        closer = self.source[pos]
        if not self.brackets:
            raise self.problem(pos, "unmatched '%s'" % closer)
        opened_at = self.brackets.pop()
        opener = self.source[opened_at]
        if opener == '(':
            expected = ')'
        elif opener == '[':
            expected = ']'
        else:
            expected = '}'
        if closer != expected:
            msg = "closing parenthesis '%s' does not match opening parenthesis '%s'" % (closer, opener)
            if line_start(self.source, opened_at) != line_start(self.source, pos):
                msg += " on line %d" % line_number(self.source, opened_at)
            raise self.problem(pos, msg)

    # ------------------------------------------------------------ numbers

    def number(self):
        start = self.pos
        c = self.source[start]
        after = self.char(start + 1)
        if c == '0' and (after == 'x' or after == 'X'):
            self.radix_number(16)
        elif c == '0' and (after == 'o' or after == 'O'):
            self.radix_number(8)
        elif c == '0' and (after == 'b' or after == 'B'):
            self.radix_number(2)
        else:
            self.decimal_number()
        self.add(T.NUMBER, start, self.pos, self.lineno)

    def radix_number(self, base):
        what = 'hexadecimal' if base == 16 else 'octal' if base == 8 else 'binary'
        pos = self.pos + 2
        while True:
            if self.char(pos) == '_':
                pos += 1
            c = self.char(pos)
            if not is_digit_of_base(c, base):
                if is_digit(c):
                    raise self.problem(pos, "invalid digit '%s' in %s literal" % (c, what))
                raise self.problem(pos - 1, "invalid %s literal" % what)
            while is_digit_of_base(c, base):
                pos += 1
                c = self.char(pos)
            if c != '_':
                break
        if is_digit(self.char(pos)):
            raise self.problem(pos, "invalid digit '%s' in %s literal" % (self.char(pos), what))
        self.pos = pos
        self.check_number_end(what)

    def digits(self, pos):
        """Skip digits with single underscores between them; returns the position after them."""
        while True:
            while is_digit(self.char(pos)):
                pos += 1
            if self.char(pos) != '_':
                return pos
            if not is_digit(self.char(pos + 1)):
                raise self.problem(pos, "invalid decimal literal")
            pos += 1

    def decimal_number(self):
        start = self.pos
        pos = start
        is_int = True
        if self.source[pos] != '.':
            pos = self.digits(pos)
        int_end = pos
        if self.char(pos) == '.':
            is_int = False
            pos += 1
            if is_digit(self.char(pos)):
                pos = self.digits(pos)
        c = self.char(pos)
        if c == 'e' or c == 'E':
            exponent = pos + 1
            sign = self.char(exponent)
            if sign == '+' or sign == '-':
                exponent += 1
                if not is_digit(self.char(exponent)):
                    raise self.problem(exponent - 1, "invalid decimal literal")
            if is_digit(self.char(exponent)):
                is_int = False
                pos = self.digits(exponent)
        what = 'decimal'
        c = self.char(pos)
        if c == 'j' or c == 'J':
            is_int = False
            what = 'imaginary'
            pos += 1
        if is_int and self.source[start] == '0':
            for i in range(start, int_end):
                if self.source[i] != '0' and self.source[i] != '_':
                    raise self.problem(start, "leading zeros in decimal integer literals are not permitted; use an "
                                              "0o prefix for octal integers")
        self.pos = pos
        self.check_number_end(what)

    def check_number_end(self, what):
        """No name may follow a number at once, but for a few keywords."""
        pos = self.pos
        if not is_name_start(self.char(pos)):
            return
        end = pos
        while is_name_char(self.char(end)):
            end += 1
        word = between(self.source, pos, end)
        if what != 'imaginary':
            for keyword in _AFTER_NUMBER:
                if word.startswith(keyword):
                    return
        if ord(word[0]) >= 0x80:
            self.check_identifier(pos, end)
        raise self.problem(pos - 1, "invalid %s literal" % what)

    # ------------------------------------------------------------ strings

    def string(self, start):
        """A string literal whose prefix starts at `start`: find its end."""
        first_line = self.lineno
        pos = start
        quote = self.source[pos]
        while quote != '"' and quote != "'":
            pos += 1
            quote = self.source[pos]
        triple = self.char(pos + 1) == quote and self.char(pos + 2) == quote
        pos += 3 if triple else 1
        while True:
            if pos >= self.end:
                if self.inside_fstring:
                    raise self.problem(start, "f-string: unterminated string")
                if triple:
                    raise self.problem(start, "unterminated triple-quoted string literal (detected at line %d)"
                                       % self.last_line(), incomplete=True)
                raise self.problem(start, "unterminated string literal (detected at line %d)" % self.lineno)
            c = self.source[pos]
            if c == quote:
                if not triple:
                    pos += 1
                    break
                if self.char(pos + 1) == quote and self.char(pos + 2) == quote:
                    pos += 3
                    break
            elif c == '\\':
                pos += 1
                if self.char(pos) == '\n':
                    self.lineno += 1
            elif c == '\n':
                if not triple:
                    raise self.problem(start, "unterminated string literal (detected at line %d)" % self.lineno)
                self.lineno += 1
            pos += 1
        self.add(T.STRING, start, pos, first_line)
        self.pos = pos

    def last_line(self):
        """Number of the last line that holds text."""
        lineno = line_number(self.source, self.end)
        if self.end > 0 and self.source[self.end - 1] == '\n':
            lineno -= 1
        return lineno
