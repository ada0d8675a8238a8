"""What every layer of the parser stands on: a cursor over the tokens, and errors at the cursor."""

from minipy.compiler import tokens as T
from minipy.compiler.consts import MAX_PARSE_DEPTH
from minipy.compiler.errors import INDENTATION_ERROR, RECURSION_ERROR, SYNTAX_ERROR, problem_at


class ParserBase(object):
    """`kind` is always the kind of the current token `tok`, which is `tokens[index]`."""

    def __init__(self, source, filename, tokens, depth=0, inside_fstring=False):
        self.source = source
        self.filename = filename
        self.tokens = tokens
        self.depth = depth
        self.inside_fstring = inside_fstring
        self.index = 0
        self.tok = tokens[0]
        self.kind = self.tok.kind

    def go_to(self, index):
        self.index = index
        self.tok = self.tokens[index]
        self.kind = self.tok.kind

    def advance(self):
        """Step over the current token (never over the last one) and return it."""
        tok = self.tok
        if self.kind > T.ERRORTOKEN:
            self.go_to(self.index + 1)
        return tok

    def next_kind(self):
        """Kind of the token after the current one."""
        if self.kind <= T.ERRORTOKEN:
            return self.kind
        return self.tokens[self.index + 1].kind

    def accept(self, kind):
        """Step over a token of this kind, if it is the current one."""
        if self.kind == kind:
            self.advance()
            return True
        return False

    def expect(self, kind):
        if self.kind != kind:
            raise self.invalid_syntax()
        return self.advance()

    def expect_with_message(self, kind, msg):
        if self.kind != kind:
            raise self.problem(self.tok.start, msg)
        return self.advance()

    def expect_name(self):
        return self.expect(T.NAME).value

    # ------------------------------------------------------------ errors

    def at_end_of_input(self):
        """Nothing but the end of the source follows."""
        index = self.index
        while self.tokens[index].kind == T.DEDENT:
            index += 1
        return self.tokens[index].kind == T.ENDMARKER

    def problem(self, pos, msg, kind=SYNTAX_ERROR):
        if self.inside_fstring:
            return problem_at(self.source, self.filename, pos, "f-string: " + msg, kind)
        return problem_at(self.source, self.filename, pos, msg, kind, incomplete=self.at_end_of_input())

    def bracket_level(self):
        """How many brackets are open before the current token; the braces around a field of an f-string count."""
        level = 1 if self.inside_fstring else 0
        for i in range(self.index):
            kind = self.tokens[i].kind
            if kind == T.LPAR or kind == T.LSQB or kind == T.LBRACE:
                level += 1
            elif kind == T.RPAR or kind == T.RSQB or kind == T.RBRACE:
                level -= 1
        return level

    def invalid_syntax(self):
        """The generic error at the current token."""
        if self.kind == T.INDENT:
            return self.problem(self.tok.end - 1, "unexpected indent", INDENTATION_ERROR)
        return self.problem(self.tok.start, "invalid syntax")

    def unsupported(self, pos, construct):
        return problem_at(self.source, self.filename, pos, "minipy does not support " + construct)

    # ------------------------------------------------------------ depth

    def enter(self):
        """Called when the grammar recurses; source nested beyond reason is an error, not a crash."""
        self.depth += 1
        if self.depth > MAX_PARSE_DEPTH:
            raise problem_at(self.source, self.filename, self.tok.start,
                             "maximum recursion depth exceeded during compilation", RECURSION_ERROR)

    def leave(self):
        self.depth -= 1
