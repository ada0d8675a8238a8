"""The code generator's layer for statements that contain statements: if, loops, try, with.

There is no block stack at run time.  A handler starts with the raised exception pushed on a stack cut to the handler's
depth; `unwind` (codegenbase) undoes open statements when return, break or continue leave them.  While a handler runs, the
exception that was handled before lies on the stack, and a second, inner handler puts it back if the handler raises.
"""

from minipy import opcode
from minipy.compiler import codeunit as U
from minipy.compiler.assemble import Label
from minipy.compiler.codegenfunc import FunctionCodegen


class BlockCodegen(FunctionCodegen):

    def visit_If(self, node):
        b = self.b
        literal = node.test.constant()
        if literal is not None:
            if literal.is_true():
                self.body(node.body)
                self.dead_body(node.orelse)
            else:
                self.dead_body(node.body)
                self.body(node.orelse)
            return
        orelse = Label()
        end = Label()
        self.jump_if(node.test, orelse, False)
        self.body(node.body)
        if node.orelse:
            b.jump(opcode.JUMP_FORWARD, end)
        b.place(orelse)
        self.body(node.orelse)
        b.place(end)

    # ------------------------------------------------------------ loops

    def visit_For(self, node):
        b = self.b
        again = Label()
        exhausted = Label()
        end = Label()
        block = self.push_block(U.FOR_LOOP, node.pos)
        block.break_label = end
        block.continue_label = again
        self.iterated(node.iter)
        b.emit(opcode.GET_ITER)
        b.place(again)
        b.jump(opcode.FOR_ITER, exhausted)
        self.store(node.target)
        self.body(node.body)
        b.lineno = node.lineno
        b.jump(opcode.JUMP_FOR, again)
        self.pop_block()
        b.place(exhausted)
        self.body(node.orelse)
        b.place(end)

    def visit_While(self, node):
        b = self.b
        again = Label()
        stopped = Label()
        end = Label()
        literal = node.test.constant()
        if literal is not None and not literal.is_true():
            self.dead_loop(node)
            self.body(node.orelse)
            return
        block = self.push_block(U.WHILE_LOOP, node.pos)
        block.break_label = end
        block.continue_label = again
        b.place(again)
        if literal is None:
            self.jump_if(node.test, stopped, False)
        self.body(node.body)
        b.lineno = node.lineno
        b.jump(opcode.JUMP_BACK, again)
        self.pop_block()
        b.place(stopped)
        self.body(node.orelse)
        b.place(end)

    def dead_loop(self, node):
        block = self.push_block(U.WHILE_LOOP, node.pos)
        block.break_label = Label()
        block.continue_label = Label()
        self.dead_body(node.body)
        self.pop_block()

    def visit_Break(self, node):
        blocks = self.unit.blocks
        handler = self.b.handler
        loop = self.unwind(True, False)
        if loop is None:
            raise self.problem(node.pos, "'break' outside loop")
        if loop.kind == U.FOR_LOOP:
            self.b.emit(opcode.POP_TOP)
        self.b.jump(opcode.JUMP_FORWARD, loop.break_label)
        self.rewind(blocks, handler, node.lineno)

    def visit_Continue(self, node):
        blocks = self.unit.blocks
        handler = self.b.handler
        loop = self.unwind(True, False)
        if loop is None:
            raise self.problem(node.pos, "'continue' not properly in loop")
        op = opcode.JUMP_FOR if loop.kind == U.FOR_LOOP else opcode.JUMP_BACK
        self.b.jump(op, loop.continue_label)
        self.rewind(blocks, handler, node.lineno)

    def visit_Return(self, node):
        b = self.b
        if not self.unit.scope.is_function():
            raise self.problem(node.pos, "'return' outside function")
        value = node.value
        keep_value = value is not None and value.constant() is None
        if keep_value:
            self.expr(value)
        blocks = self.unit.blocks
        handler = b.handler
        self.unwind(False, keep_value)
        if not keep_value:
            self.expr_or_none(value)
        b.emit(opcode.RETURN_VALUE)
        self.rewind(blocks, handler, node.lineno)

    # ------------------------------------------------------------ try

    def visit_Try(self, node):
        if node.finalbody:
            self.try_finally(node)
        else:
            self.try_except(node)

    def restore_and_reraise(self, cleanup, outer):
        """The inner handler: prev exc -> ; makes the previous exception current again, and goes on raising."""
        self.b.place_handler(cleanup)
        self.reraise_outside(outer)

    def reraise_outside(self, outer):
        b = self.b
        b.handler = outer
        b.emit(opcode.SWAP, 2)
        b.emit(opcode.POP_EXCEPT)
        b.emit(opcode.RERAISE)

    def try_finally(self, node):
        b = self.b
        end = Label()
        outer = b.handler
        handler = b.new_handler(b.depth)
        cleanup = b.new_handler(b.depth + 1)
        block = self.push_block(U.FINALLY_BODY, node.pos)
        block.finalbody = node.finalbody
        b.handler = handler
        if node.handlers:
            self.try_except(node)
        else:
            self.body(node.body)
        self.pop_block()
        b.handler = outer
        self.body(node.finalbody)
        b.jump(opcode.JUMP_FORWARD, end)

        b.place_handler(handler)
        b.emit(opcode.PUSH_EXC_INFO)
        self.push_block(U.FINALLY_HANDLER, node.pos)
        b.handler = cleanup
        self.body(node.finalbody)
        self.pop_block()
        self.restore_and_reraise(cleanup, outer)
        b.place(end)

    def try_except(self, node):
        b = self.b
        end = Label()
        outer = b.handler
        handler = b.new_handler(b.depth)
        cleanup = b.new_handler(b.depth + 1)
        self.push_block(U.TRY_BODY, node.pos)
        b.handler = handler
        self.body(node.body)
        self.pop_block()
        b.handler = outer
        self.body(node.orelse)
        b.jump(opcode.JUMP_FORWARD, end)

        b.place_handler(handler)
        b.lineno = node.handlers[0].lineno
        b.emit(opcode.PUSH_EXC_INFO)
        for clause in node.handlers:
            self.except_clause(clause, cleanup, outer, end)
        self.restore_and_reraise(cleanup, outer)
        b.place(end)

    def except_clause(self, clause, cleanup, outer, end):
        """prev exc -> prev exc, when the exception is not of this clause's type."""
        b = self.b
        no_match = Label()
        b.lineno = clause.lineno
        b.handler = cleanup
        if clause.type is not None:
            self.expr(clause.type)
            b.emit(opcode.CHECK_EXC_MATCH)
            b.jump(opcode.POP_JUMP_IF_FALSE, no_match)
        if clause.name is None:
            b.emit(opcode.POP_TOP)
            self.except_body(clause, outer, None)
            b.jump(opcode.JUMP_FORWARD, end)
        else:
            self.store_name(clause.name)
            forget = b.new_handler(b.depth)
            b.handler = forget
            self.except_body(clause, outer, clause.name)
            b.jump(opcode.JUMP_FORWARD, end)
            b.place_handler(forget)
            b.handler = cleanup
            self.forget_exception_name(clause.name)
            self.reraise_outside(outer)
        b.handler = cleanup
        b.place(no_match)

    def except_body(self, clause, outer, name):
        """prev -> : the statements of the clause, then the previous exception is current again."""
        b = self.b
        block = self.push_block(U.EXCEPT_BODY, clause.pos)
        block.outer_handler = outer
        block.name = name
        self.body(clause.body)
        self.pop_block()
        b.handler = outer
        b.emit(opcode.POP_EXCEPT)
        self.forget_exception_name(name)

    # ------------------------------------------------------------ with

    def visit_With(self, node):
        self.with_item(node, 0)

    def with_item(self, node, index):
        b = self.b
        item = node.items[index]
        end = Label()
        suppressed = Label()
        outer = b.handler
        self.expr(item.context)
        handler = b.new_handler(b.depth)
        cleanup = b.new_handler(b.depth + 1)
        b.emit(opcode.BEFORE_WITH)
        self.push_block(U.WITH_BODY, node.pos)
        b.handler = handler
        if item.target is not None:
            self.store(item.target)
        else:
            b.emit(opcode.POP_TOP)
        if index + 1 < len(node.items):
            self.with_item(node, index + 1)
        else:
            self.body(node.body)
        self.pop_block()
        b.handler = outer
        b.lineno = node.lineno
        self.call_exit()
        b.jump(opcode.JUMP_FORWARD, end)

        b.place_handler(handler)
        b.emit(opcode.PUSH_EXC_INFO)
        b.handler = cleanup
        b.emit(opcode.WITH_EXCEPT_START)
        b.jump(opcode.POP_JUMP_IF_TRUE, suppressed)
        self.restore_and_reraise(cleanup, outer)
        b.place(suppressed)
        b.emit(opcode.POP_TOP)
        b.emit(opcode.POP_EXCEPT)
        b.emit(opcode.POP_TOP)
        b.place(end)
