"""The parser's layer for expressions: recursive descent, with precedence climbing for the binary operators.

The methods are named after the rules of Python's grammar and listed from the loosest to the tightest.
"""

from minipy import opcode
from minipy.compiler import ast
from minipy.compiler import tokens as T
from minipy.compiler.fold import fold_binary, fold_unary
from minipy.compiler.literals import (ELLIPSIS, FALSE, NONE, TRUE, BoolLiteral, InvalidNumber, NoneLiteral,
                                      parse_number)
from minipy.compiler.operators import BINARY_OPCODE, PREC_LOWEST, PRECEDENCE, STARTS_EXPRESSION
from minipy.compiler.stringparse import StringParser
from minipy.compiler.targets import could_mean_comparison, expression_name, invalid_target
from minipy.compiler.tokenizer import Tokenizer


class ExprParser(StringParser):

    # ------------------------------------------------------------ lists of expressions

    def star_expressions(self):
        """Expressions and starred ones separated by commas; a Tuple when there is a comma."""
        tok = self.tok
        first = self.star_expression()
        if self.kind != T.COMMA:
            return first
        elts = [first]
        while self.accept(T.COMMA):
            if not self.starts_star_expression():
                break
            elts.append(self.star_expression())
        return ast.Tuple(elts).at(tok.lineno, tok.start)

    def star_expression(self):
        if self.kind == T.STAR:
            return self.starred()
        return self.expression()

    def starred(self):
        tok = self.advance()
        return ast.Starred(self.bitwise_or()).at(tok.lineno, tok.start)

    def starts_star_expression(self):
        """Does the current token begin one more element after a comma?"""
        kind = self.kind
        return (STARTS_EXPRESSION[kind] or kind == T.LPAR or kind == T.LSQB or kind == T.MINUS or kind == T.PLUS or
                kind == T.STAR or kind == T.KW_NOT or kind == T.KW_AWAIT)

    def yield_or_star_expressions(self):
        if self.kind == T.KW_YIELD:
            return self.yield_expression()
        return self.star_expressions()

    def yield_expression(self):
        tok = self.advance()
        if self.accept(T.KW_FROM):
            return ast.YieldFrom(self.expression()).at(tok.lineno, tok.start)
        if self.starts_star_expression():
            return ast.Yield(self.star_expressions()).at(tok.lineno, tok.start)
        return ast.Yield(None).at(tok.lineno, tok.start)

    def star_named_expression(self):
        """One element of a display or a parenthesized tuple."""
        if self.kind == T.STAR:
            return self.starred()
        return self.named_expression()

    def named_expression(self):
        """An expression, or `name := expression`, where a stray `=` deserves a better message."""
        node = self.named_expression_or_argument()
        if self.kind == T.EQUAL:
            if isinstance(node, ast.Name):
                raise self.problem(node.pos, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
            if could_mean_comparison(node):
                raise self.problem(node.pos, "cannot assign to %s here. Maybe you meant '==' instead of '='?"
                                   % expression_name(node))
        return node

    def named_expression_or_argument(self):
        start_index = self.index
        node = self.expression()
        if self.kind != T.COLONEQUAL:
            return node
        in_parens = self.index != start_index + 1
        if isinstance(node, ast.Name) and in_parens:
            raise self.invalid_syntax()
        self.advance()
        value = self.expression()
        if not isinstance(node, ast.Name):
            raise self.problem(node.pos, "cannot use assignment expressions with %s" % expression_name(node))
        return ast.NamedExpr(node, value).at(node.lineno, node.pos)

    # ------------------------------------------------------------ operators

    def expression(self):
        """A conditional expression or a lambda."""
        self.enter()
        tok = self.tok
        if self.kind == T.KW_LAMBDA:
            node = self.lambda_expression()
        else:
            node = self.disjunction()
            if STARTS_EXPRESSION[self.kind]:
                self.check_what_follows(node)
            if self.kind == T.KW_IF:
                self.advance()
                test = self.disjunction()
                if self.kind != T.KW_ELSE:
                    if self.kind == T.COLON:
                        raise self.invalid_syntax()
                    raise self.problem(node.pos, "expected 'else' after 'if' expression")
                self.advance()
                orelse = self.expression()
                node = ast.IfExp(test, node, orelse).at(tok.lineno, tok.start)
        self.leave()
        return node

    def lambda_expression(self):
        tok = self.advance()
        args = self.parameters(T.COLON, False)
        self.expect(T.COLON)
        return ast.Lambda(args, self.expression()).at(tok.lineno, tok.start)

    def disjunction(self):
        tok = self.tok
        first = self.conjunction()
        if self.kind != T.KW_OR:
            return first
        values = [first]
        while self.accept(T.KW_OR):
            values.append(self.conjunction())
        return ast.BoolOp(True, values).at(tok.lineno, tok.start)

    def conjunction(self):
        tok = self.tok
        first = self.inversion()
        if self.kind != T.KW_AND:
            return first
        values = [first]
        while self.accept(T.KW_AND):
            values.append(self.inversion())
        return ast.BoolOp(False, values).at(tok.lineno, tok.start)

    def inversion(self):
        if self.kind != T.KW_NOT:
            return self.comparison()
        tok = self.advance()
        self.enter()
        operand = self.inversion()
        self.leave()
        return ast.UnaryOp(opcode.UNARY_NOT, operand).at(tok.lineno, tok.start)

    def comparison(self):
        tok = self.tok
        left = self.bitwise_or()
        op = self.comparison_operator()
        if op < 0:
            return left
        ops = []
        comparators = []
        while op >= 0:
            ops.append(op)
            comparators.append(self.bitwise_or())
            op = self.comparison_operator()
        return ast.Compare(left, ops, comparators).at(tok.lineno, tok.start)

    def comparison_operator(self):
        """Step over a comparison operator and return its number, or -1 when there is none."""
        kind = self.kind
        if kind == T.LESS:
            op = ast.CMP_LT
        elif kind == T.GREATER:
            op = ast.CMP_GT
        elif kind == T.EQEQUAL:
            op = ast.CMP_EQ
        elif kind == T.NOTEQUAL:
            op = ast.CMP_NE
        elif kind == T.LESSEQUAL:
            op = ast.CMP_LE
        elif kind == T.GREATEREQUAL:
            op = ast.CMP_GE
        elif kind == T.KW_IN:
            op = ast.CMP_IN
        elif kind == T.KW_NOT:
            if self.next_kind() != T.KW_IN:
                return -1
            self.advance()
            op = ast.CMP_NOT_IN
        elif kind == T.KW_IS:
            if self.next_kind() == T.KW_NOT:
                self.advance()
                op = ast.CMP_IS_NOT
            else:
                op = ast.CMP_IS
        else:
            return -1
        self.advance()
        return op

    def bitwise_or(self):
        return self.binary(PREC_LOWEST)

    def binary(self, lowest):
        """Operators of at least precedence `lowest`, all of them associating to the left."""
        tok = self.tok
        left = self.unary()
        while True:
            kind = self.kind
            precedence = PRECEDENCE[kind]
            if precedence < lowest:
                return left
            self.advance()
            right = self.binary(precedence + 1)
            left = self.binary_node(tok, left, BINARY_OPCODE[kind], right)

    def binary_node(self, tok, left, op, right):
        node = ast.BinOp(left, op, right).at(tok.lineno, tok.start)
        if isinstance(left, ast.Constant) and isinstance(right, ast.Constant):
            literal = fold_binary(op, left.literal, right.literal)
            if literal is not None:
                return ast.Constant(literal, node).at(tok.lineno, tok.start)
        return node

    def unary(self):
        kind = self.kind
        if kind == T.MINUS:
            op = opcode.UNARY_NEGATIVE
        elif kind == T.PLUS:
            op = opcode.UNARY_POSITIVE
        elif kind == T.TILDE:
            op = opcode.UNARY_INVERT
        else:
            return self.power()
        tok = self.advance()
        self.enter()
        operand = self.unary()
        self.leave()
        node = ast.UnaryOp(op, operand).at(tok.lineno, tok.start)
        if isinstance(operand, ast.Constant):
            literal = fold_unary(op, operand.literal)
            if literal is not None:
                return ast.Constant(literal, node).at(tok.lineno, tok.start)
        return node

    def power(self):
        tok = self.tok
        base = self.primary()
        if self.kind != T.DOUBLESTAR:
            return base
        self.advance()
        self.enter()
        exponent = self.unary()
        self.leave()
        return self.binary_node(tok, base, opcode.BINARY_POWER, exponent)

    # ------------------------------------------------------------ primaries

    def primary(self):
        if self.kind == T.KW_AWAIT:
            raise self.unsupported(self.tok.start, "'await'")
        first = self.tok
        node = self.atom()
        while True:
            kind = self.kind
            if kind == T.DOT:
                self.advance()
                tok = self.expect(T.NAME)
                node = ast.Attribute(node, tok.value, tok.lineno).at(first.lineno, first.start)
            elif kind == T.LPAR:
                args = []
                keywords = []
                self.arguments(args, keywords)
                node = ast.Call(node, args, keywords).at(first.lineno, first.start)
            elif kind == T.LSQB:
                self.advance()
                index = self.subscript_index()
                self.expect(T.RSQB)
                node = ast.Subscript(node, index).at(first.lineno, first.start)
            else:
                return node

    def atom(self):
        tok = self.tok
        kind = tok.kind
        if kind == T.NAME:
            self.advance()
            return ast.Name(tok.value).at(tok.lineno, tok.start)
        if kind == T.NUMBER:
            self.advance()
            try:
                literal = parse_number(tok.value)
            except InvalidNumber as e:
                raise self.problem(tok.start, e.msg)
            return ast.Constant(literal).at(tok.lineno, tok.start)
        if kind == T.STRING:
            return self.strings()
        if kind == T.LPAR:
            return self.parenthesized()
        if kind == T.LSQB:
            return self.list_display()
        if kind == T.LBRACE:
            return self.brace_display()
        if kind == T.KW_NONE:
            literal = NONE
        elif kind == T.KW_TRUE:
            literal = TRUE
        elif kind == T.KW_FALSE:
            literal = FALSE
        elif kind == T.ELLIPSIS:
            literal = ELLIPSIS
        else:
            raise self.invalid_syntax()
        self.advance()
        return ast.Constant(literal).at(tok.lineno, tok.start)

    def furthest_token(self):
        """The last token that CPython would have looked at when an error is found here: where an expression may start
        it has tried to parse that."""
        if STARTS_EXPRESSION[self.kind]:
            return self.tokens[self.index + 1]
        return self.tok

    def check_what_follows(self, node):
        """After an expression comes something that begins another one.  That is always a mistake; raise the error if
        there is more to say about it than that the syntax is wrong."""
        if isinstance(node, ast.Name) and (node.id == 'print' or node.id == 'exec'):
            raise self.problem(node.pos, "Missing parentheses in call to '%s'. Did you mean %s(...)?"
                               % (node.id, node.id))
        # a name before a string looks like a wrong prefix
        is_prefix = self.kind == T.STRING and self.tokens[self.index - 1].kind == T.NAME
        if not is_prefix and self.bracket_level() > 0:
            raise self.problem(node.pos, "invalid syntax. Perhaps you forgot a comma?")

    def parenthesized(self):
        tok = self.advance()
        if self.accept(T.RPAR):
            return ast.Tuple([]).at(tok.lineno, tok.start)
        if self.kind == T.KW_YIELD:
            node = self.yield_expression()
            self.expect(T.RPAR)
            return node
        if self.kind == T.DOUBLESTAR:
            raise self.problem(self.tok.start, "cannot use double starred expression here")
        first = self.star_named_expression()
        if self.at_comprehension():
            clauses = self.comprehension_clauses(first)
            self.expect(T.RPAR)
            return ast.GeneratorExp(first, clauses).at(tok.lineno, tok.start)
        if self.kind != T.COMMA:
            if isinstance(first, ast.Starred) and self.kind == T.RPAR:
                raise self.problem(first.pos, "cannot use starred expression here")
            self.expect(T.RPAR)
            return first
        elts = [first]
        self.more_elements(elts, T.RPAR)
        return ast.Tuple(elts).at(tok.lineno, tok.start)

    def more_elements(self, elts, closer):
        """The elements after the first one of a display, and its closing bracket."""
        while self.accept(T.COMMA):
            if self.kind == closer:
                break
            elts.append(self.star_named_expression())
        if self.at_comprehension() and len(elts) > 1:
            raise self.problem(elts[0].pos, "did you forget parentheses around the comprehension target?")
        self.expect(closer)

    def list_display(self):
        tok = self.advance()
        if self.accept(T.RSQB):
            return ast.List([]).at(tok.lineno, tok.start)
        first = self.star_named_expression()
        if self.at_comprehension():
            clauses = self.comprehension_clauses(first)
            self.expect(T.RSQB)
            return ast.ListComp(first, clauses).at(tok.lineno, tok.start)
        elts = [first]
        self.more_elements(elts, T.RSQB)
        return ast.List(elts).at(tok.lineno, tok.start)

    def brace_display(self):
        tok = self.advance()
        if self.accept(T.RBRACE):
            return ast.Dict([], []).at(tok.lineno, tok.start)
        if self.kind == T.DOUBLESTAR:
            return self.dict_display(tok, None)
        first_tok = self.tok
        first = self.star_named_expression()
        bare_walrus = isinstance(first, ast.NamedExpr) and first_tok.kind != T.LPAR
        if self.kind == T.COLON and not isinstance(first, ast.Starred) and not bare_walrus:
            return self.dict_display(tok, first)
        if self.at_comprehension():
            clauses = self.comprehension_clauses(first)
            self.expect(T.RBRACE)
            return ast.SetComp(first, clauses).at(tok.lineno, tok.start)
        elts = [first]
        self.more_elements(elts, T.RBRACE)
        return ast.Set(elts).at(tok.lineno, tok.start)

    def dict_display(self, tok, key):
        """A dict whose first key has been read, or whose first item is `**mapping` when `key` is None."""
        keys = []
        values = []
        while True:
            if key is None:
                star = self.expect(T.DOUBLESTAR)
                value = self.bitwise_or()
                if self.at_comprehension():
                    raise self.problem(star.start, "dict unpacking cannot be used in dict comprehension")
            else:
                colon = self.expect_with_message(T.COLON, "':' expected after dictionary key")
                if self.kind == T.RBRACE or self.kind == T.COMMA:
                    raise self.problem(colon.start, "expression expected after dictionary key and ':'")
                if self.kind == T.STAR:
                    raise self.problem(self.tok.start, "cannot use a starred expression in a dictionary value")
                value = self.expression()
                if self.at_comprehension() and len(keys) == 0:
                    clauses = self.comprehension_clauses(value)
                    self.expect(T.RBRACE)
                    return ast.DictComp(key, value, clauses).at(tok.lineno, tok.start)
            keys.append(key)
            values.append(value)
            if not self.accept(T.COMMA) or self.kind == T.RBRACE:
                break
            key = None if self.kind == T.DOUBLESTAR else self.expression()
        self.expect(T.RBRACE)
        return ast.Dict(keys, values).at(tok.lineno, tok.start)

    # ------------------------------------------------------------ comprehensions

    def at_comprehension(self):
        return self.kind == T.KW_FOR or self.kind == T.KW_ASYNC

    def comprehension_clauses(self, element):
        if isinstance(element, ast.Starred):
            raise self.problem(element.pos, "iterable unpacking cannot be used in comprehension")
        clauses = []
        while self.at_comprehension():
            if self.kind == T.KW_ASYNC:
                raise self.unsupported(self.tok.start, "asynchronous comprehensions")
            tok = self.advance()
            target = self.loop_target()
            self.expect(T.KW_IN)
            iter = self.disjunction()
            ifs = []
            while self.accept(T.KW_IF):
                ifs.append(self.disjunction())
            clauses.append(ast.ForClause(target, iter, ifs).at(tok.lineno, tok.start))
        return clauses

    def loop_target(self):
        """What stands between `for` and `in`."""
        tok = self.tok
        first = self.starred() if self.kind == T.STAR else self.bitwise_or()
        node = first
        if self.kind == T.COMMA:
            elts = [first]
            while self.accept(T.COMMA):
                if self.kind == T.KW_IN:
                    break
                elts.append(self.starred() if self.kind == T.STAR else self.bitwise_or())
            node = ast.Tuple(elts).at(tok.lineno, tok.start)
        self.check_target(node)
        return node

    def check_target(self, node):
        bad = invalid_target(node)
        if bad is not None:
            raise self.problem(bad.pos, "cannot assign to %s" % expression_name(bad))

    # ------------------------------------------------------------ calls and subscripts

    def arguments(self, args, keywords):
        """The arguments of a call (or the bases of a class), from '(' to after ')'."""
        opener = self.advance()
        any_mapping = False
        misplaced = False
        while self.kind != T.RPAR:
            tok = self.tok
            if tok.kind == T.STAR:
                if any_mapping:
                    raise self.problem(tok.start,
                                       "iterable argument unpacking follows keyword argument unpacking")
                self.advance()
                args.append(ast.Starred(self.expression()).at(tok.lineno, tok.start))
                if self.at_comprehension():
                    raise self.problem(tok.start, "iterable unpacking cannot be used in comprehension")
            elif tok.kind == T.DOUBLESTAR:
                self.advance()
                keywords.append(ast.Keyword(None, self.expression()).at(tok.lineno, tok.start))
                any_mapping = True
            elif tok.kind == T.NAME and self.next_kind() == T.EQUAL:
                self.keyword_argument(keywords)
            else:
                self.positional_argument(opener, args, keywords)
                misplaced = misplaced or len(keywords) > 0
            if not self.accept(T.COMMA):
                break
        closer = self.expect(T.RPAR)
        if misplaced:
            what = "keyword argument unpacking" if any_mapping else "keyword argument"
            raise self.problem(closer.start, "positional argument follows " + what)

    def keyword_argument(self, keywords):
        tok = self.advance()
        self.advance()
        value = self.expression()
        if self.at_comprehension():
            raise self.problem(tok.start, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
        for keyword in keywords:
            if keyword.name is not None and keyword.name == tok.value:
                raise self.problem(tok.start, "keyword argument repeated: %s" % tok.value)
        keywords.append(ast.Keyword(tok.value, value).at(tok.lineno, tok.start))

    def positional_argument(self, opener, args, keywords):
        value = self.named_expression_or_argument()
        if self.at_comprehension():
            clauses = self.comprehension_clauses(value)
            if args or keywords or self.kind != T.RPAR:
                raise self.problem(value.pos, "Generator expression must be parenthesized")
            value = ast.GeneratorExp(value, clauses).at(opener.lineno, opener.start)
        elif self.kind == T.EQUAL:
            literal = value.constant()
            if literal is not None and (isinstance(literal, NoneLiteral) or isinstance(literal, BoolLiteral)):
                raise self.problem(value.pos, "cannot assign to %s" % expression_name(value))
            raise self.problem(value.pos, 'expression cannot contain assignment, perhaps you meant "=="?')
        args.append(value)

    def subscript_index(self):
        tok = self.tok
        first = self.slice()
        if self.kind != T.COMMA and not isinstance(first, ast.Starred):
            return first
        elts = [first]
        while self.accept(T.COMMA):
            if self.kind == T.RSQB:
                break
            elts.append(self.slice())
        return ast.Tuple(elts).at(tok.lineno, tok.start)

    def slice(self):
        tok = self.tok
        if tok.kind == T.STAR:
            return self.starred()
        lower = None
        if tok.kind != T.COLON:
            lower = self.named_expression()
            if self.kind != T.COLON:
                return lower
        self.advance()
        upper = None
        step = None
        if not self.at_slice_end() and self.kind != T.COLON:
            upper = self.expression()
        if self.accept(T.COLON) and not self.at_slice_end():
            step = self.expression()
        return ast.Slice(lower, upper, step).at(tok.lineno, tok.start)

    def at_slice_end(self):
        return self.kind == T.RSQB or self.kind == T.COMMA

    # ------------------------------------------------------------ f-string expressions

    def fstring_expression(self, start, end, lineno):
        """The expression in source[start:end], a replacement field of an f-string."""
        tokenizer = Tokenizer(self.source, self.filename, start, end, lineno, inside_fstring=True)
        inner = self.inner_parser(tokenizer.tokenize())
        if tokenizer.error is not None:
            raise tokenizer.error
        inner.enter()
        node = inner.yield_or_star_expressions()
        if isinstance(node, ast.Starred):
            raise inner.problem(node.pos, "cannot use starred expression here")
        inner.expect(T.ENDMARKER)
        return node

    # ------------------------------------------------------------ given by the layer above

    def parameters(self, closer, annotated):
        raise NotImplementedError

    def inner_parser(self, tokens):
        raise NotImplementedError
