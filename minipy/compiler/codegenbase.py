"""The code generator's ground floor: the current code object, names, stores and deletes, jumping out of statements."""

from minipy import opcode
from minipy.compiler import ast
from minipy.compiler import codeunit as U
from minipy.compiler import scope as S
from minipy.compiler.codeunit import Block, CodeUnit
from minipy.compiler.consts import MAX_BLOCKS
from minipy.compiler.errors import problem_at
from minipy.compiler.literals import NONE, TRUE
from minipy.compiler.scope import mangle


class CodegenBase(ast.ASTVisitor):
    """`b` is the builder of `unit`, the code object being generated."""

    def __init__(self, space, source, filename, future_flags):
        self.space = space
        self.source = source
        self.filename = filename
        self.future_flags = future_flags
        self.interactive = False
        self.unit = None
        self.b = None

    def problem(self, pos, msg):
        return problem_at(self.source, self.filename, pos, msg)

    # ------------------------------------------------------------ walking

    def expr(self, node):
        """Code that pushes the value of an expression; its line is in force only meanwhile."""
        b = self.b
        lineno = b.lineno
        b.lineno = node.lineno
        node.walkabout(self)
        b.lineno = lineno

    def exprs(self, nodes):
        for node in nodes:
            self.expr(node)

    def expr_or_none(self, node):
        if node is None:
            self.b.load_none()
        else:
            self.expr(node)

    def body(self, statements):
        for node in statements:
            self.b.lineno = node.lineno
            node.walkabout(self)

    def dead_body(self, statements):
        """Statements that never run: checked for errors, no code."""
        b = self.b
        reachable = b.reachable
        depth = b.depth
        b.reachable = False
        self.body(statements)
        b.reachable = reachable
        b.depth = depth

    # ------------------------------------------------------------ code objects

    def open_unit(self, scope, name, firstlineno):
        qualname = self.qualified(name)
        unit = CodeUnit(self.space, scope, name, qualname, self.filename, firstlineno, self.unit)
        unit.spec.flags |= self.future_flags
        self.unit = unit
        self.b = unit.builder
        return unit

    def close_unit(self):
        """Finish the current code object and go back to the one around it; returns its unit, spec filled in."""
        unit = self.unit
        unit.finish()
        self.unit = unit.parent
        if unit.parent is not None:
            self.b = unit.parent.builder
        return unit

    def qualified(self, name):
        parent = self.unit
        if parent is None or parent.scope.block == S.MODULE_BLOCK:
            return name
        if parent.scope.kinds.get(self.mangled(name), -1) == S.GLOBAL_EXPLICIT:
            return name
        prefix = parent.spec.qualname
        if parent.scope.is_function() and not parent.scope.comprehension:
            prefix += '.<locals>'
        return prefix + '.' + name

    # ------------------------------------------------------------ names

    def mangled(self, name):
        return mangle(self.unit.scope.private, name)

    def name_op(self, op, name):
        """An instruction whose argument is an index into co_names."""
        self.b.emit(op, self.unit.names.get(self.mangled(name)))

    def load_name(self, name):
        if name == '__debug__':
            self.b.load_const(TRUE)
            return
        self.access(name, opcode.LOAD_FAST, opcode.LOAD_DEREF, opcode.LOAD_GLOBAL, opcode.LOAD_NAME)

    def store_name(self, name):
        self.access(name, opcode.STORE_FAST, opcode.STORE_DEREF, opcode.STORE_GLOBAL, opcode.STORE_NAME)

    def delete_name(self, name):
        self.access(name, opcode.DELETE_FAST, opcode.DELETE_DEREF, opcode.DELETE_GLOBAL, opcode.DELETE_NAME)

    def access(self, name, fast, deref, global_op, dict_op):
        """The instruction among four that fits where `name` lives."""
        unit = self.unit
        name = self.mangled(name)
        kind = unit.scope.kinds.get(name, S.GLOBAL_IMPLICIT)
        if kind == S.FREE or kind == S.CELL:
            if deref == opcode.LOAD_DEREF and unit.scope.block == S.CLASS_BLOCK:
                deref = opcode.LOAD_CLASSDEREF
            self.b.emit(deref, unit.deref_index[name])
        elif kind == S.LOCAL and unit.scope.is_function():
            self.b.emit(fast, unit.varnames.get(name))
        elif kind == S.GLOBAL_EXPLICIT or (kind == S.GLOBAL_IMPLICIT and unit.scope.is_function()):
            self.b.emit(global_op, unit.names.get(name))
        else:
            self.b.emit(dict_op, unit.names.get(name))

    # ------------------------------------------------------------ stores and deletes

    def store(self, target):
        """Code that pops a value into an assignment target."""
        b = self.b
        lineno = b.lineno
        b.lineno = target.lineno
        if isinstance(target, ast.Name):
            self.store_name(target.id)
        elif isinstance(target, ast.Attribute):
            self.expr(target.value)
            b.lineno = target.attr_lineno
            self.name_op(opcode.STORE_ATTR, target.attr)
        elif isinstance(target, ast.Subscript):
            self.expr(target.value)
            self.expr(target.index)
            b.emit(opcode.STORE_SUBSCR)
        elif isinstance(target, ast.Tuple):
            self.unpack(target, target.elts)
        elif isinstance(target, ast.List):
            self.unpack(target, target.elts)
        else:
            assert isinstance(target, ast.Starred)
            raise self.problem(target.pos, "starred assignment target must be in a list or tuple")
        b.lineno = lineno

    def unpack(self, target, elts):
        star = -1
        for i in range(len(elts)):
            if isinstance(elts[i], ast.Starred):
                if star >= 0:
                    raise self.problem(target.pos, "multiple starred expressions in assignment")
                star = i
        if star < 0:
            self.b.emit(opcode.UNPACK_SEQUENCE, len(elts))
        else:
            after = len(elts) - star - 1
            if star > 0xFF or after > 0xFFFF:
                raise self.problem(target.pos, "too many expressions in star-unpacking assignment")
            self.b.emit(opcode.UNPACK_EX, star | after << 8)
        for elt in elts:
            if isinstance(elt, ast.Starred):
                self.store(elt.value)
            else:
                self.store(elt)

    def delete(self, target):
        b = self.b
        if isinstance(target, ast.Name):
            self.delete_name(target.id)
        elif isinstance(target, ast.Attribute):
            self.expr(target.value)
            self.name_op(opcode.DELETE_ATTR, target.attr)
        elif isinstance(target, ast.Subscript):
            self.expr(target.value)
            self.expr(target.index)
            b.emit(opcode.DELETE_SUBSCR)
        elif isinstance(target, ast.Tuple):
            for elt in target.elts:
                self.delete(elt)
        else:
            assert isinstance(target, ast.List)
            for elt in target.elts:
                self.delete(elt)

    # ------------------------------------------------------------ leaving statements

    def push_block(self, kind, pos):
        if len(self.unit.blocks) >= MAX_BLOCKS:
            raise self.problem(pos, "too many statically nested blocks")
        block = Block(kind, self.b.handler)
        self.unit.blocks.append(block)
        return block

    def pop_block(self):
        self.unit.blocks.pop()

    def unwind(self, to_loop, keep_value):
        """Code that undoes the open statements from the inside out: all of them, or those inside the innermost loop,
        which is returned (None without one).  `keep_value`: a value on top of the stack is kept there.

        Leaves the builder in the state that belongs to the jump; `rewind` goes back to the statement.
        """
        unit = self.unit
        unit.blocks = unit.blocks[:]
        while unit.blocks:
            block = unit.blocks[-1]
            if to_loop and block.is_loop():
                return block
            unit.blocks.pop()
            self.unwind_block(block, keep_value)
        return None

    def rewind(self, blocks, handler, lineno):
        self.unit.blocks = blocks
        self.b.handler = handler
        self.b.lineno = lineno

    def unwind_block(self, block, keep_value):
        b = self.b
        kind = block.kind
        if kind == U.FOR_LOOP or kind == U.KEPT_VALUE:
            self.pop_below(keep_value)
        elif kind == U.TRY_BODY:
            b.handler = block.outer_handler
        elif kind == U.FINALLY_BODY:
            b.handler = block.outer_handler
            if keep_value:
                self.unit.blocks.append(Block(U.KEPT_VALUE, b.handler))
            lineno = b.lineno
            self.body(block.finalbody)
            b.lineno = lineno
            if keep_value:
                self.pop_block()
        elif kind == U.FINALLY_HANDLER:
            self.pop_below(keep_value)
            b.handler = block.outer_handler
            self.swap_if(keep_value)
            b.emit(opcode.POP_EXCEPT)
        elif kind == U.WITH_BODY:
            b.handler = block.outer_handler
            self.swap_if(keep_value)
            self.call_exit()
        elif kind == U.EXCEPT_BODY:
            b.handler = block.outer_handler
            self.swap_if(keep_value)
            b.emit(opcode.POP_EXCEPT)
            self.forget_exception_name(block.name)

    def swap_if(self, keep_value):
        if keep_value:
            self.b.emit(opcode.SWAP, 2)

    def pop_below(self, keep_value):
        self.swap_if(keep_value)
        self.b.emit(opcode.POP_TOP)

    def call_exit(self):
        """bound-exit -> : call it with three Nones."""
        b = self.b
        for _ in range(3):
            b.load_const(NONE)
        b.emit(opcode.CALL_FUNCTION, 3)
        b.emit(opcode.POP_TOP)

    def forget_exception_name(self, name):
        if name is not None:
            self.b.load_none()
            self.store_name(name)
            self.delete_name(name)
