"""The parser's layer for simple statements: those that fit on one line."""

from minipy.compiler import ast
from minipy.compiler import tokens as T
from minipy.compiler.exprparser import ExprParser
from minipy.compiler.operators import INPLACE_OPCODE
from minipy.compiler.targets import (could_mean_comparison, expression_name, invalid_del_target, invalid_target)


class SimpleStatementParser(ExprParser):

    def simple_statements(self, out):
        """Statements separated by semicolons, and the NEWLINE after them."""
        while True:
            out.append(self.simple_statement())
            if self.accept(T.NEWLINE):
                return
            if self.kind != T.SEMI:
                raise self.invalid_syntax()
            self.advance()
            if self.accept(T.NEWLINE):
                return

    def simple_statement(self):
        tok = self.tok
        kind = tok.kind
        if kind == T.KW_RETURN:
            self.advance()
            value = None
            if not self.at_statement_end():
                value = self.star_expressions()
            return ast.Return(value).at(tok.lineno, tok.start)
        if kind == T.KW_PASS:
            self.advance()
            return ast.Pass().at(tok.lineno, tok.start)
        if kind == T.KW_BREAK:
            self.advance()
            return ast.Break().at(tok.lineno, tok.start)
        if kind == T.KW_CONTINUE:
            self.advance()
            return ast.Continue().at(tok.lineno, tok.start)
        if kind == T.KW_IMPORT:
            return self.import_statement()
        if kind == T.KW_FROM:
            return self.from_statement()
        if kind == T.KW_RAISE:
            return self.raise_statement()
        if kind == T.KW_DEL:
            return self.del_statement()
        if kind == T.KW_ASSERT:
            return self.assert_statement()
        if kind == T.KW_GLOBAL:
            self.advance()
            return ast.Global(self.name_list()).at(tok.lineno, tok.start)
        if kind == T.KW_NONLOCAL:
            self.advance()
            return ast.Nonlocal(self.name_list()).at(tok.lineno, tok.start)
        return self.expression_statement()

    def at_statement_end(self):
        return self.kind == T.NEWLINE or self.kind == T.SEMI or self.kind == T.ENDMARKER

    # ------------------------------------------------------------ expressions and assignments

    def expression_statement(self):
        """An expression, or an assignment of any kind."""
        tok = self.tok
        start_index = self.index
        first = self.yield_or_star_expressions()
        kind = self.kind
        if kind == T.NEWLINE or kind == T.SEMI:
            return ast.ExprStmt(first).at(tok.lineno, tok.start)
        if kind == T.EQUAL:
            return self.assignment(tok, first)
        if kind == T.COLON:
            return self.annotated_assignment(tok, first, self.index == start_index + 1)
        if INPLACE_OPCODE[kind] >= 0:
            return self.augmented_assignment(tok, first)
        if kind == T.COLONEQUAL and not isinstance(first, ast.Name):
            raise self.problem(first.pos, "cannot use assignment expressions with %s" % expression_name(first))
        return ast.ExprStmt(first).at(tok.lineno, tok.start)

    def assignment(self, tok, first):
        targets = []
        value = first
        while self.accept(T.EQUAL):
            targets.append(value)
            value = self.yield_or_star_expressions()
        for i in range(len(targets)):
            target = targets[i]
            bad = invalid_target(target)
            if bad is None:
                continue
            if i > 0 and (isinstance(bad, ast.Yield) or isinstance(bad, ast.YieldFrom)):
                raise self.problem(bad.pos, "assignment to yield expression not possible")
            if len(targets) == 1:
                self.check_last_element(tok, target)
            raise self.problem(bad.pos, "cannot assign to %s" % expression_name(bad))
        return ast.Assign(targets, value).at(tok.lineno, tok.start)

    def check_last_element(self, tok, target):
        """For the target, with a mistake in it, of an assignment that starts with `tok`: the error when a comparison
        may have been meant."""
        if isinstance(target, ast.Tuple) and target.elts and target.elts[0].pos == target.pos:
            target = target.elts[len(target.elts) - 1]
            if isinstance(target, ast.Name):
                raise self.problem(target.pos, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
        in_parens = tok.kind == T.LPAR and not isinstance(target, ast.Tuple) and tok.start < target.pos
        if invalid_target(target) is target and (in_parens or could_mean_comparison(target)):
            raise self.problem(target.pos, "cannot assign to %s here. Maybe you meant '==' instead of '='?"
                               % expression_name(target))

    def annotated_assignment(self, tok, target, one_token):
        self.advance()
        annotation = self.expression()
        if isinstance(target, ast.Tuple):
            raise self.problem(target.pos, "only single target (not tuple) can be annotated")
        if isinstance(target, ast.List):
            raise self.problem(target.pos, "only single target (not list) can be annotated")
        if not (isinstance(target, ast.Name) or isinstance(target, ast.Attribute) or
                isinstance(target, ast.Subscript)):
            raise self.problem(target.pos, "illegal target for annotation")
        value = None
        if self.accept(T.EQUAL):
            value = self.yield_or_star_expressions()
        simple = one_token and isinstance(target, ast.Name)
        return ast.AnnAssign(target, annotation, value, simple).at(tok.lineno, tok.start)

    def augmented_assignment(self, tok, target):
        if not (isinstance(target, ast.Name) or isinstance(target, ast.Attribute) or
                isinstance(target, ast.Subscript)):
            raise self.problem(target.pos, "'%s' is an illegal expression for augmented assignment"
                               % expression_name(target))
        op = INPLACE_OPCODE[self.advance().kind]
        value = self.yield_or_star_expressions()
        return ast.AugAssign(target, op, value).at(tok.lineno, tok.start)

    # ------------------------------------------------------------ statements with a keyword

    def raise_statement(self):
        tok = self.advance()
        exc = None
        cause = None
        if not self.at_statement_end():
            exc = self.expression()
            if self.accept(T.KW_FROM):
                cause = self.expression()
        return ast.Raise(exc, cause).at(tok.lineno, tok.start)

    def del_statement(self):
        tok = self.advance()
        targets = []
        while True:
            target = self.star_expression()
            bad = invalid_del_target(target)
            if bad is not None:
                raise self.problem(bad.pos, "cannot delete %s" % expression_name(bad))
            targets.append(target)
            if not self.accept(T.COMMA) or self.at_statement_end():
                break
        return ast.Delete(targets).at(tok.lineno, tok.start)

    def assert_statement(self):
        tok = self.advance()
        test = self.expression()
        msg = None
        if self.accept(T.COMMA):
            msg = self.expression()
        return ast.Assert(test, msg).at(tok.lineno, tok.start)

    def name_list(self):
        names = [self.expect_name()]
        while self.accept(T.COMMA):
            names.append(self.expect_name())
        return names

    # ------------------------------------------------------------ imports

    def import_statement(self):
        tok = self.advance()
        names = []
        while True:
            name_tok = self.tok
            name = self.dotted_name()
            asname = None
            if self.accept(T.KW_AS):
                asname = self.expect_name()
            names.append(ast.Alias(name, asname).at(name_tok.lineno, name_tok.start))
            if not self.accept(T.COMMA):
                break
        return ast.Import(names).at(tok.lineno, tok.start)

    def dotted_name(self):
        name = self.expect_name()
        while self.accept(T.DOT):
            name = name + '.' + self.expect_name()
        return name

    def from_statement(self):
        tok = self.advance()
        level = 0
        while True:
            if self.accept(T.DOT):
                level += 1
            elif self.accept(T.ELLIPSIS):
                level += 3
            else:
                break
        module = ''
        if level == 0 or self.kind != T.KW_IMPORT:
            module = self.dotted_name()
        self.expect(T.KW_IMPORT)
        names = []
        star = self.tok
        if self.accept(T.STAR):
            names.append(ast.Alias('*', None).at(star.lineno, star.start))
        elif self.accept(T.LPAR):
            self.imported_names(names, True)
            self.expect(T.RPAR)
        else:
            self.imported_names(names, False)
        return ast.ImportFrom(module, names, level).at(tok.lineno, tok.start)

    def imported_names(self, names, in_parens):
        while True:
            tok = self.tok
            name = self.expect_name()
            asname = None
            if self.accept(T.KW_AS):
                asname = self.expect_name()
            names.append(ast.Alias(name, asname).at(tok.lineno, tok.start))
            if not self.accept(T.COMMA):
                return
            if in_parens:
                if self.kind == T.RPAR:
                    return
            elif self.at_statement_end():
                raise self.problem(self.tok.start, "trailing comma not allowed without surrounding parentheses")
