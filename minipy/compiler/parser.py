"""The parser's last layer: compound statements, parameters, whole sources.

parse(source, filename, mode) -> ast.Module
"""

from minipy.compiler import ast
from minipy.compiler import tokens as T
from minipy.compiler.errors import INDENTATION_ERROR, SyntaxProblem
from minipy.compiler.simpleparser import SimpleStatementParser
from minipy.compiler.tokenizer import TOO_DEEP, Tokenizer


def parse(source, filename, mode):
    """The tree of a source text (valid UTF-8, '\\n' line ends); mode is 'exec', 'eval' or 'single'."""
    start = 0
    if mode == 'eval':
        while start < len(source) and (source[start] == ' ' or source[start] == '\t'):
            start += 1
    tokenizer = Tokenizer(source, filename, start)
    parser = Parser(source, filename, tokenizer.tokenize())
    if tokenizer.error_rank == TOO_DEEP:
        raise tokenizer.error
    try:
        if mode == 'eval':
            return parser.eval_input()
        if mode == 'single':
            return parser.single_input()
        return parser.file_input()
    except SyntaxProblem as e:
        raise tokenizer.better_error(e, parser.furthest_token())


class Parser(SimpleStatementParser):

    def inner_parser(self, tokens):
        return Parser(self.source, self.filename, tokens, self.depth, inside_fstring=True)

    # ------------------------------------------------------------ whole sources

    def file_input(self):
        body = []
        while self.kind != T.ENDMARKER:
            self.statement(body)
        return ast.Module('exec', body).at(1, 0)

    def eval_input(self):
        tok = self.tok
        value = self.star_expressions()
        while self.accept(T.NEWLINE):
            pass
        if self.kind != T.ENDMARKER:
            raise self.invalid_syntax()
        return ast.Module('eval', [ast.ExprStmt(value).at(tok.lineno, tok.start)]).at(1, 0)

    def single_input(self):
        body = []
        if self.kind != T.ENDMARKER:
            self.statement(body)
        if self.kind != T.ENDMARKER:
            raise self.problem(self.tok.start, "multiple statements found while compiling a single statement")
        return ast.Module('single', body).at(1, 0)

    # ------------------------------------------------------------ statements

    def statement(self, out):
        """Append one compound statement, or one line of simple ones."""
        kind = self.kind
        if kind == T.KW_IF:
            node = self.if_statement()
        elif kind == T.KW_FOR:
            node = self.for_statement()
        elif kind == T.KW_WHILE:
            node = self.while_statement()
        elif kind == T.KW_DEF:
            node = self.function_definition([])
        elif kind == T.KW_CLASS:
            node = self.class_definition([])
        elif kind == T.AT:
            node = self.decorated()
        elif kind == T.KW_TRY:
            node = self.try_statement()
        elif kind == T.KW_WITH:
            node = self.with_statement()
        elif kind == T.KW_ASYNC:
            raise self.unsupported_async()
        else:
            if kind == T.NAME and self.tok.value == 'match' and self.at_match_statement():
                raise self.unsupported(self.tok.start, "the 'match' statement")
            self.simple_statements(out)
            return
        out.append(node)

    def unsupported_async(self):
        pos = self.tok.start
        self.advance()
        if self.kind == T.KW_DEF or self.kind == T.KW_FOR or self.kind == T.KW_WITH:
            return self.unsupported(pos, "'async %s'" % self.tok.value)
        return self.invalid_syntax()

    def at_match_statement(self):
        """`match` is an ordinary name unless its line ends with ':' and `case` opens the block below."""
        index = self.index + 1
        while self.tokens[index].kind > T.NEWLINE:
            index += 1
        return (self.tokens[index].kind == T.NEWLINE and self.tokens[index - 1].kind == T.COLON and
                self.tokens[index + 1].kind == T.INDENT and self.tokens[index + 2].kind == T.NAME and
                self.tokens[index + 2].value == 'case')

    def block(self, owner, lineno, colon_only=False):
        """':' and the statements it governs; `owner` and `lineno` say whose, in messages.  `colon_only`: nothing else
        could stand here, so that the message says so even in the middle of a line."""
        if self.kind != T.COLON:
            if colon_only or self.kind == T.NEWLINE:
                raise self.problem(self.tok.start, "expected ':'")
            raise self.invalid_syntax()
        self.advance()
        body = []
        if not self.accept(T.NEWLINE):
            self.simple_statements(body)
            return body
        if self.kind != T.INDENT:
            raise self.problem(self.tok.start, "expected an indented block after %s on line %d" % (owner, lineno),
                               INDENTATION_ERROR)
        self.advance()
        self.enter()
        while self.kind != T.DEDENT:
            self.statement(body)
        self.leave()
        self.advance()
        return body

    def if_statement(self):
        tok = self.advance()
        test = self.named_expression()
        body = self.block("'%s' statement" % tok.value, tok.lineno)
        self.enter()
        if self.kind == T.KW_ELIF:
            orelse = [self.if_statement()]
        else:
            orelse = self.optional_else()
        self.leave()
        return ast.If(test, body, orelse).at(tok.lineno, tok.start)

    def optional_else(self):
        if self.kind != T.KW_ELSE:
            return []
        tok = self.advance()
        return self.block("'else' statement", tok.lineno, True)

    def for_statement(self):
        tok = self.advance()
        target = self.loop_target()
        self.expect(T.KW_IN)
        iter = self.star_expressions()
        body = self.block("'for' statement", tok.lineno)
        orelse = self.optional_else()
        return ast.For(target, iter, body, orelse).at(tok.lineno, tok.start)

    def while_statement(self):
        tok = self.advance()
        test = self.named_expression()
        body = self.block("'while' statement", tok.lineno)
        orelse = self.optional_else()
        return ast.While(test, body, orelse).at(tok.lineno, tok.start)

    def try_statement(self):
        tok = self.advance()
        body = self.block("'try' statement", tok.lineno, True)
        handlers = []
        while self.kind == T.KW_EXCEPT:
            handlers.append(self.except_handler())
        orelse = []
        finalbody = []
        if handlers:
            orelse = self.optional_else()
        if self.kind == T.KW_FINALLY:
            finally_tok = self.advance()
            finalbody = self.block("'finally' statement", finally_tok.lineno, True)
        elif not handlers:
            raise self.problem(self.tok.start, "expected 'except' or 'finally' block")
        for i in range(len(handlers) - 1):
            if handlers[i].type is None:
                raise self.problem(handlers[i].pos, "default 'except:' must be last")
        return ast.Try(body, handlers, orelse, finalbody).at(tok.lineno, tok.start)

    def except_handler(self):
        tok = self.advance()
        type = None
        name = None
        if self.kind == T.STAR:
            raise self.unsupported(tok.start, "'except*'")
        if self.kind != T.COLON:
            type = self.expression()
            if self.kind == T.COMMA:
                raise self.problem(type.pos, "multiple exception types must be parenthesized")
            if self.accept(T.KW_AS):
                name = self.expect_name()
        body = self.block("'except' statement", tok.lineno)
        return ast.ExceptHandler(type, name, body).at(tok.lineno, tok.start)

    # ------------------------------------------------------------ with

    def with_statement(self):
        tok = self.advance()
        items = []
        if not self.parenthesized_with_items(items):
            self.with_items(items)
        body = self.block("'with' statement", tok.lineno)
        return ast.With(items, body).at(tok.lineno, tok.start)

    def with_items(self, items):
        items.append(self.with_item())
        while self.accept(T.COMMA):
            items.append(self.with_item())

    def with_item(self):
        tok = self.tok
        context = self.expression()
        target = None
        if self.accept(T.KW_AS):
            target = self.star_expression()
            self.check_target(target)
        return ast.WithItem(context, target).at(tok.lineno, tok.start)

    def parenthesized_with_items(self, items):
        """Try `with (a as b, c):`.  False, and nothing read, when the bracket belongs to an expression."""
        start = self.index
        if self.kind != T.LPAR or not self.bracket_ends_header():
            return False
        self.advance()
        depth = self.depth
        try:
            while self.kind != T.RPAR:
                items.append(self.with_item())
                if not self.accept(T.COMMA):
                    break
            self.expect(T.RPAR)
        except SyntaxProblem:
            # a walrus, a yield or a generator expression: then the whole is one expression
            del items[:]
            self.depth = depth
            self.go_to(start)
            return False
        if not items:
            self.go_to(start)
            return False
        return True

    def bracket_ends_header(self):
        """Does a ':' follow the bracket that closes the current one?"""
        level = 0
        index = self.index
        while True:
            kind = self.tokens[index].kind
            if kind <= T.ERRORTOKEN:
                return False
            if kind == T.LPAR or kind == T.LSQB or kind == T.LBRACE:
                level += 1
            elif kind == T.RPAR or kind == T.RSQB or kind == T.RBRACE:
                level -= 1
                if level == 0:
                    return self.tokens[index + 1].kind == T.COLON
            index += 1

    # ------------------------------------------------------------ definitions

    def decorated(self):
        decorators = []
        while self.kind == T.AT:
            self.advance()
            decorators.append(self.named_expression())
            self.expect(T.NEWLINE)
        if self.kind == T.KW_DEF:
            return self.function_definition(decorators)
        if self.kind == T.KW_CLASS:
            return self.class_definition(decorators)
        if self.kind == T.KW_ASYNC:
            raise self.unsupported_async()
        raise self.invalid_syntax()

    def function_definition(self, decorators):
        tok = self.advance()
        name = self.expect_name()
        self.expect_with_message(T.LPAR, "expected '('")
        args = self.parameters(T.RPAR, True)
        self.expect(T.RPAR)
        returns = None
        if self.accept(T.RARROW):
            returns = self.expression()
        body = self.block("function definition", tok.lineno, True)
        return ast.FunctionDef(name, args, body, decorators, returns).at(tok.lineno, tok.start)

    def class_definition(self, decorators):
        tok = self.advance()
        name = self.expect_name()
        bases = []
        keywords = []
        if self.kind == T.LPAR:
            opener = self.tok
            self.arguments(bases, keywords)
            if bases and isinstance(bases[0], ast.GeneratorExp) and bases[0].pos == opener.start:
                raise self.problem(opener.start, "invalid syntax")
        body = self.block("class definition", tok.lineno)
        return ast.ClassDef(name, bases, keywords, body, decorators).at(tok.lineno, tok.start)

    def parameter(self, annotated):
        tok = self.expect(T.NAME)
        annotation = None
        if annotated and self.accept(T.COLON):
            if self.kind == T.STAR:
                raise self.unsupported(self.tok.start, "starred annotations")
            annotation = self.expression()
        return ast.Arg(tok.value, annotation).at(tok.lineno, tok.start)

    def default_value(self, closer):
        """The value after '=', or None when there is no '='."""
        if not self.accept(T.EQUAL):
            return None
        if self.kind == T.COMMA or self.kind == closer:
            if closer == T.RPAR:
                raise self.problem(self.tok.start, "expected default value expression")
            raise self.invalid_syntax()
        return self.expression()

    def at_names_in_parens(self):
        """`(a, b)` at the current token?"""
        index = self.index + 1
        while self.tokens[index].kind == T.NAME:
            index += 1
            if self.tokens[index].kind == T.RPAR:
                return True
            if self.tokens[index].kind != T.COMMA:
                return False
            index += 1
        return self.tokens[index].kind == T.RPAR and index > self.index + 1

    def parameters(self, closer, annotated):
        """The parameters of a def or lambda, up to the token `closer`, which stays."""
        args = []
        posonly = 0
        vararg = None
        kwonly = []
        kwarg = None
        defaults = []
        kw_defaults = []
        seen_star = False
        while self.kind != closer:
            tok = self.tok
            if kwarg is not None:
                raise self.problem(tok.start, "arguments cannot follow var-keyword argument")
            if tok.kind == T.STAR:
                if seen_star:
                    raise self.problem(tok.start, "* argument may appear only once")
                seen_star = True
                self.advance()
                if self.kind == T.NAME:
                    vararg = self.parameter(annotated)
                    if self.kind == T.EQUAL:
                        raise self.problem(self.tok.start, "var-positional argument cannot have default value")
                elif self.kind == closer or (self.kind == T.COMMA and self.next_kind() != T.NAME):
                    raise self.problem(tok.start, "named arguments must follow bare *")
            elif tok.kind == T.DOUBLESTAR:
                self.advance()
                kwarg = self.parameter(annotated)
                if self.kind == T.EQUAL:
                    raise self.problem(self.tok.start, "var-keyword argument cannot have default value")
            elif tok.kind == T.SLASH:
                if posonly:
                    raise self.problem(tok.start, "/ may appear only once")
                if seen_star:
                    raise self.problem(tok.start, "/ must be ahead of *")
                if not args:
                    raise self.problem(tok.start, "at least one argument must precede /")
                posonly = len(args)
                self.advance()
            elif tok.kind == T.LPAR and self.at_names_in_parens():
                what = "Function" if closer == T.RPAR else "Lambda expression"
                raise self.problem(tok.start, "%s parameters cannot be parenthesized" % what)
            else:
                arg = self.parameter(annotated)
                default = self.default_value(closer)
                if seen_star:
                    kwonly.append(arg)
                    kw_defaults.append(default)
                else:
                    if default is not None:
                        defaults.append(default)
                    elif defaults:
                        raise self.problem(arg.pos, "non-default argument follows default argument")
                    args.append(arg)
            if not self.accept(T.COMMA):
                break
        if self.kind != closer:
            raise self.invalid_syntax()
        return ast.Arguments(args, posonly, vararg, kwonly, kwarg, defaults, kw_defaults)
