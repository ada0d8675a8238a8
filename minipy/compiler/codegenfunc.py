"""The code generator's layer for everything that has a code object of its own: functions, classes, comprehensions."""

from minipy import opcode
from minipy.compiler import ast
from minipy.compiler.assemble import Label
from minipy.compiler.codegenexpr import ExprCodegen
from minipy.compiler.consts import CO_FUTURE_ANNOTATIONS
from minipy.compiler.literals import NONE, StrLiteral
from minipy.compiler.unparse import CannotUnparse, unparse


def docstring(body):
    """The literal of the string that starts a body, or None."""
    if body:
        first = body[0]
        if isinstance(first, ast.ExprStmt):
            literal = first.value.constant()
            if isinstance(literal, StrLiteral):
                return literal
    return None


class FunctionCodegen(ExprCodegen):

    # ------------------------------------------------------------ functions

    def visit_FunctionDef(self, node):
        self.exprs(node.decorators)
        firstlineno = node.lineno
        if node.decorators:
            firstlineno = node.decorators[0].lineno
        flags = self.defaults(node.args)
        if self.annotations(node.args, node.returns):
            flags |= opcode.MAKE_ANNOTATIONS
        unit = self.open_unit(node.scope, node.name, firstlineno)
        unit.set_arguments(node.args, self.argument_names(node.args))
        doc = docstring(node.body)
        statements = node.body
        if doc is None:
            self.b.add_const(NONE)
        else:
            self.b.add_const(doc)
            statements = node.body[1:]
        self.body(statements)
        self.return_none()
        self.make_function(self.close_unit(), flags)
        self.decorate(node.decorators)
        self.store_name(node.name)

    def visit_Lambda(self, node):
        flags = self.defaults(node.args)
        unit = self.open_unit(node.scope, '<lambda>', node.lineno)
        unit.set_arguments(node.args, self.argument_names(node.args))
        self.b.add_const(NONE)      # where a docstring would be
        self.expr(node.body)
        self.b.emit(opcode.RETURN_VALUE)
        self.make_function(self.close_unit(), flags)

    def return_none(self):
        self.b.load_none()
        self.b.emit(opcode.RETURN_VALUE)

    def argument_names(self, args):
        names = [self.mangled(arg.name) for arg in args.args]
        for arg in args.kwonly:
            names.append(self.mangled(arg.name))
        if args.vararg is not None:
            names.append(self.mangled(args.vararg.name))
        if args.kwarg is not None:
            names.append(self.mangled(args.kwarg.name))
        return names

    def defaults(self, args):
        """Push the default values; returns the flags for MAKE_FUNCTION."""
        b = self.b
        flags = 0
        if args.defaults:
            flags |= opcode.MAKE_DEFAULTS
            self.visit_Tuple(ast.Tuple(args.defaults))
        count = 0
        for i in range(len(args.kwonly)):
            default = args.kw_defaults[i]
            if default is not None:
                b.load_const(StrLiteral(self.mangled(args.kwonly[i].name)))
                self.expr(default)
                count += 1
        if count:
            flags |= opcode.MAKE_KWDEFAULTS
            b.emit(opcode.BUILD_MAP, count)
        return flags

    def annotations(self, args, returns):
        """Push the dict of annotations, if there are any."""
        count = 0
        for arg in args.args:
            count += self.annotation_pair(arg.name, arg.annotation)
        if args.vararg is not None:
            count += self.annotation_pair(args.vararg.name, args.vararg.annotation)
        for arg in args.kwonly:
            count += self.annotation_pair(arg.name, arg.annotation)
        if args.kwarg is not None:
            count += self.annotation_pair(args.kwarg.name, args.kwarg.annotation)
        count += self.annotation_pair('return', returns)
        if count:
            self.b.emit(opcode.BUILD_MAP, count)
        return count > 0

    def annotation_pair(self, name, node):
        if node is None:
            return 0
        self.b.load_const(StrLiteral(self.mangled(name)))
        self.annotation(node)
        return 1

    def annotation(self, node):
        if self.annotations_are_strings():
            try:
                text = unparse(node)
            except CannotUnparse as e:
                raise self.problem(e.pos, e.msg)
            self.b.load_const(StrLiteral(text))
        else:
            self.expr(node)

    def annotations_are_strings(self):
        return self.future_flags & CO_FUTURE_ANNOTATIONS != 0

    def make_function(self, unit, flags):
        """Push the function made of the code object just finished."""
        b = self.b
        if unit.freevars:
            flags |= opcode.MAKE_CLOSURE
            for name in unit.freevars:
                b.emit(opcode.LOAD_CLOSURE, self.unit.deref_index[name])
            b.emit(opcode.BUILD_TUPLE, len(unit.freevars))
        b.emit(opcode.LOAD_CONST, b.add_w_const(self.space.newcode(unit.spec)))
        b.load_const(StrLiteral(unit.spec.qualname))
        b.emit(opcode.MAKE_FUNCTION, flags)

    def decorate(self, decorators):
        b = self.b
        lineno = b.lineno
        for i in range(len(decorators) - 1, -1, -1):
            b.lineno = decorators[i].lineno
            b.emit(opcode.CALL_FUNCTION, 1)
        b.lineno = lineno

    # ------------------------------------------------------------ classes

    def visit_ClassDef(self, node):
        self.exprs(node.decorators)
        firstlineno = node.lineno
        if node.decorators:
            firstlineno = node.decorators[0].lineno
        self.b.emit(opcode.LOAD_BUILD_CLASS)
        unit = self.open_unit(node.scope, node.name, firstlineno)
        self.class_body(node, unit)
        self.make_function(self.close_unit(), 0)
        self.b.load_const(StrLiteral(node.name))
        self.call(2, node.bases, node.keywords)
        self.decorate(node.decorators)
        self.store_name(node.name)

    def class_body(self, node, unit):
        b = self.b
        b.emit(opcode.LOAD_NAME, unit.names.get('__name__'))
        b.emit(opcode.STORE_NAME, unit.names.get('__module__'))
        b.load_const(StrLiteral(unit.spec.qualname))
        b.emit(opcode.STORE_NAME, unit.names.get('__qualname__'))
        self.namespace_body(node.body)
        if unit.scope.needs_class_cell:
            b.emit(opcode.LOAD_CLOSURE, unit.deref_index['__class__'])
            b.emit(opcode.COPY, 1)
            b.emit(opcode.STORE_NAME, unit.names.get('__classcell__'))
            b.emit(opcode.RETURN_VALUE)
        else:
            self.return_none()

    def namespace_body(self, statements):
        """The body of a module or class: __annotations__, __doc__, the statements."""
        if self.unit.scope.has_annotations:
            self.b.emit(opcode.SETUP_ANNOTATIONS)
        doc = docstring(statements)
        if doc is not None:
            self.b.lineno = statements[0].lineno
            self.b.load_const(doc)
            self.store_name('__doc__')
            statements = statements[1:]
        self.body(statements)

    # ------------------------------------------------------------ comprehensions

    def comprehension(self, node, name, build, add):
        """A function of one argument, the iterator over the first iterable, called at once."""
        self.open_unit(node.scope, name, node.lineno)
        self.unit.varnames.get('.0')
        self.unit.spec.argcount = 1
        b = self.b
        is_generator = node.scope.is_generator
        if not is_generator:
            b.emit(build, 0)
        self.comprehension_clause(node, 0, add)
        if is_generator:
            b.load_none()
        b.emit(opcode.RETURN_VALUE)
        self.make_function(self.close_unit(), 0)
        self.iterated(node.clauses[0].iter)
        self.b.emit(opcode.GET_ITER)
        self.b.emit(opcode.CALL_FUNCTION, 1)

    def comprehension_clause(self, node, index, add):
        b = self.b
        clause = node.clauses[index]
        again = Label()
        skip = Label()
        end = Label()
        if index == 0:
            b.emit(opcode.LOAD_FAST, 0)
        else:
            self.iterated(clause.iter)
            b.emit(opcode.GET_ITER)
        b.place(again)
        b.jump(opcode.FOR_ITER, end)
        self.store(clause.target)
        for test in clause.ifs:
            self.jump_if(test, skip, False)
        if index + 1 < len(node.clauses):
            self.comprehension_clause(node, index + 1, add)
        else:
            if node.key is not None:
                self.expr(node.key)
            self.expr(node.elt)
            if node.scope.is_generator:
                b.emit(opcode.YIELD_VALUE)
                b.emit(opcode.POP_TOP)
            else:
                b.emit(add, len(node.clauses) + 1)
        b.place(skip)
        b.jump(opcode.JUMP_FOR, again)
        b.place(end)

    def visit_ListComp(self, node):
        self.comprehension(node, '<listcomp>', opcode.BUILD_LIST, opcode.LIST_APPEND)

    def visit_SetComp(self, node):
        self.comprehension(node, '<setcomp>', opcode.BUILD_SET, opcode.SET_ADD)

    def visit_DictComp(self, node):
        self.comprehension(node, '<dictcomp>', opcode.BUILD_MAP, opcode.MAP_ADD)

    def visit_GeneratorExp(self, node):
        self.comprehension(node, '<genexpr>', opcode.NOP, opcode.NOP)
