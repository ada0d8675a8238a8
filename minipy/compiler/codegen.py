"""The code generator's top layer: simple statements, imports, whole modules."""

from minipy import opcode
from minipy.compiler import ast
from minipy.compiler.assemble import CodeTooLarge, Label
from minipy.compiler.codegenblock import BlockCodegen
from minipy.compiler.literals import NONE, IntLiteral, StrLiteral, TupleLiteral
from minipy.compiler.symtable import first_part


def generate(space, module, source, filename, future_flags):
    """The code object of a tree that has its scopes."""
    codegen = Codegen(space, source, filename, future_flags)
    try:
        module.walkabout(codegen)
    except CodeTooLarge:
        raise codegen.problem(0, "code too large")
    return codegen.w_code


class Codegen(BlockCodegen):
    w_code = None

    def visit_Module(self, node):
        self.open_unit(node.scope, '<module>', 1)
        b = self.b
        if node.mode == 'eval':
            statement = node.body[0]
            assert isinstance(statement, ast.ExprStmt)
            self.expr(statement.value)
            b.emit(opcode.RETURN_VALUE)
        else:
            if node.mode == 'single':
                self.interactive = True
                if node.scope.has_annotations:
                    b.emit(opcode.SETUP_ANNOTATIONS)
                self.body(node.body)
            else:
                self.namespace_body(node.body)
            self.return_none()
        self.w_code = self.space.newcode(self.close_unit().spec)

    # ------------------------------------------------------------ expressions and assignments

    def visit_ExprStmt(self, node):
        b = self.b
        if self.interactive and self.unit.parent is None:
            self.expr(node.value)
            b.emit(opcode.PRINT_EXPR)
        elif not isinstance(node.value, ast.Constant):
            self.expr(node.value)
            b.emit(opcode.POP_TOP)

    def visit_Assign(self, node):
        b = self.b
        if len(node.targets) == 1 and self.swap_assignment(node.targets[0], node.value):
            return
        self.expr(node.value)
        last = len(node.targets) - 1
        for i in range(len(node.targets)):
            if i < last:
                b.emit(opcode.COPY, 1)
            self.store(node.targets[i])

    def swap_assignment(self, target, value):
        """`a, b = x, y` without the tuple, for two or three names that stand side by side."""
        if not isinstance(target, ast.Tuple) or not isinstance(value, ast.Tuple):
            return False
        count = len(target.elts)
        if count < 2 or count > 3 or count != len(value.elts):
            return False
        for i in range(count):
            if isinstance(target.elts[i], ast.Starred) or isinstance(value.elts[i], ast.Starred):
                return False
        if value.constant() is not None:
            return False
        self.exprs(value.elts)
        self.b.emit(opcode.SWAP, count)
        for elt in target.elts:
            self.store(elt)
        return True

    def visit_AugAssign(self, node):
        b = self.b
        target = node.target
        if isinstance(target, ast.Name):
            self.load_name(target.id)
            self.expr(node.value)
            b.emit(node.op)
            self.store_name(target.id)
        elif isinstance(target, ast.Attribute):
            self.expr(target.value)
            b.emit(opcode.COPY, 1)
            self.name_op(opcode.LOAD_ATTR, target.attr)
            self.expr(node.value)
            b.emit(node.op)
            b.emit(opcode.SWAP, 2)
            self.name_op(opcode.STORE_ATTR, target.attr)
        else:
            assert isinstance(target, ast.Subscript)
            self.expr(target.value)
            self.expr(target.index)
            b.emit(opcode.COPY, 2)
            b.emit(opcode.COPY, 2)
            b.emit(opcode.BINARY_SUBSCR)
            self.expr(node.value)
            b.emit(node.op)
            b.emit(opcode.SWAP, 3)
            b.emit(opcode.SWAP, 2)
            b.emit(opcode.STORE_SUBSCR)

    def visit_AnnAssign(self, node):
        b = self.b
        target = node.target
        if node.value is not None:
            self.expr(node.value)
            self.store(target)
        in_namespace = not self.unit.scope.is_function()
        if isinstance(target, ast.Name):
            if node.simple and in_namespace:
                self.annotation(node.annotation)
                b.emit(opcode.LOAD_NAME, self.unit.names.get('__annotations__'))
                b.load_const(StrLiteral(self.mangled(target.id)))
                b.emit(opcode.STORE_SUBSCR)
                return
        elif node.value is None:
            self.evaluate_target(target)
        if in_namespace and not self.annotations_are_strings():
            self.expr(node.annotation)
            b.emit(opcode.POP_TOP)

    def evaluate_target(self, target):
        """`a[i]: int` evaluates a and i and stores nothing."""
        b = self.b
        if isinstance(target, ast.Attribute):
            self.expr(target.value)
            b.emit(opcode.POP_TOP)
        else:
            assert isinstance(target, ast.Subscript)
            self.expr(target.value)
            b.emit(opcode.POP_TOP)
            self.expr(target.index)
            b.emit(opcode.POP_TOP)

    # ------------------------------------------------------------ small statements

    def visit_Pass(self, node):
        pass

    def visit_Delete(self, node):
        for target in node.targets:
            self.delete(target)

    def visit_Raise(self, node):
        b = self.b
        count = 0
        if node.exc is not None:
            self.expr(node.exc)
            count = 1
            if node.cause is not None:
                self.expr(node.cause)
                count = 2
        b.emit(opcode.RAISE_VARARGS, count)

    def visit_Assert(self, node):
        b = self.b
        end = Label()
        self.jump_if(node.test, end, True)
        b.emit(opcode.LOAD_ASSERTION_ERROR)
        if node.msg is not None:
            self.expr(node.msg)
            b.emit(opcode.CALL_FUNCTION, 1)
        b.emit(opcode.RAISE_VARARGS, 1)
        b.place(end)

    def visit_Global(self, node):
        pass

    def visit_Nonlocal(self, node):
        pass

    # ------------------------------------------------------------ imports

    def visit_Import(self, node):
        b = self.b
        for alias in node.names:
            b.load_const(IntLiteral(0))
            b.load_const(NONE)
            self.name_op(opcode.IMPORT_NAME, alias.name)
            if alias.asname is None:
                self.store_name(first_part(alias.name))
                continue
            dot = alias.name.find('.')
            while dot >= 0:
                start = dot + 1
                dot = alias.name.find('.', start)
                stop = dot
                if stop < 0:
                    stop = len(alias.name)
                self.name_op(opcode.IMPORT_FROM, alias.name[start:stop])
                b.emit(opcode.SWAP, 2)
                b.emit(opcode.POP_TOP)
            self.store_name(alias.asname)

    def visit_ImportFrom(self, node):
        b = self.b
        if node.level == 0 and node.module == '__future__' and not node.is_future:
            raise self.problem(node.pos, "from __future__ imports must occur at the beginning of the file")
        b.load_const(IntLiteral(node.level))
        names = []
        for alias in node.names:
            names.append(StrLiteral(alias.name))
        b.load_const(TupleLiteral(names[:]))
        self.name_op(opcode.IMPORT_NAME, node.module)
        for alias in node.names:
            if alias.name == '*':
                b.emit(opcode.IMPORT_STAR)
                return
            self.name_op(opcode.IMPORT_FROM, alias.name)
            self.store_name(alias.name if alias.asname is None else alias.asname)
        b.emit(opcode.POP_TOP)
