"""The code generator's layer for expressions."""

from minipy import opcode
from minipy.compiler import ast
from minipy.compiler.assemble import Label
from minipy.compiler.codegenbase import CodegenBase
from minipy.compiler.consts import STACK_USE_GUIDELINE
from minipy.compiler.literals import StrLiteral, TupleLiteral

MAX_PAIRS = STACK_USE_GUIDELINE // 2


def has_star(nodes):
    for node in nodes:
        if isinstance(node, ast.Starred):
            return True
    return False


class ExprCodegen(CodegenBase):

    def visit_Constant(self, node):
        self.b.load_const(node.literal)

    def visit_Name(self, node):
        self.load_name(node.id)

    def visit_NamedExpr(self, node):
        self.expr(node.value)
        self.b.emit(opcode.COPY, 1)
        self.store(node.target)

    def visit_BinOp(self, node):
        self.expr(node.left)
        self.expr(node.right)
        self.b.emit(node.op)

    def visit_UnaryOp(self, node):
        self.expr(node.operand)
        self.b.emit(node.op)

    def visit_BoolOp(self, node):
        end = Label()
        op = opcode.JUMP_IF_TRUE_OR_POP if node.is_or else opcode.JUMP_IF_FALSE_OR_POP
        last = len(node.values) - 1
        for i in range(last):
            self.expr(node.values[i])
            self.b.jump(op, end)
        self.expr(node.values[last])
        self.b.place(end)

    def visit_IfExp(self, node):
        orelse = Label()
        end = Label()
        self.jump_if(node.test, orelse, False)
        self.expr(node.body)
        self.b.jump(opcode.JUMP_FORWARD, end)
        self.b.place(orelse)
        self.expr(node.orelse)
        self.b.place(end)

    # ------------------------------------------------------------ comparisons and conditions

    def compare_op(self, op):
        b = self.b
        if op == ast.CMP_LT:
            b.emit(opcode.COMPARE_LT)
        elif op == ast.CMP_LE:
            b.emit(opcode.COMPARE_LE)
        elif op == ast.CMP_EQ:
            b.emit(opcode.COMPARE_EQ)
        elif op == ast.CMP_NE:
            b.emit(opcode.COMPARE_NE)
        elif op == ast.CMP_GT:
            b.emit(opcode.COMPARE_GT)
        elif op == ast.CMP_GE:
            b.emit(opcode.COMPARE_GE)
        elif op == ast.CMP_IS:
            b.emit(opcode.IS_OP, 0)
        elif op == ast.CMP_IS_NOT:
            b.emit(opcode.IS_OP, 1)
        elif op == ast.CMP_IN:
            b.emit(opcode.CONTAINS_OP, 0)
        else:
            b.emit(opcode.CONTAINS_OP, 1)

    def comparator(self, op, node):
        """The right side of a comparison; a list that is only searched can be a constant tuple."""
        if op == ast.CMP_IN or op == ast.CMP_NOT_IN:
            self.iterated(node)
        else:
            self.expr(node)

    def iterated(self, node):
        """A value that is only iterated over or searched: a list display of constants becomes a constant tuple."""
        if isinstance(node, ast.List):
            literal = ast.Tuple(node.elts).constant()
            if literal is not None:
                self.b.load_const(literal)
                return
        self.expr(node)

    def first_comparison(self, node, i):
        """`a op b` inside a chain, which keeps b: left right -> right bool."""
        self.comparator(node.ops[i], node.comparators[i])
        self.b.emit(opcode.SWAP, 2)
        self.b.emit(opcode.COPY, 2)
        self.compare_op(node.ops[i])

    def visit_Compare(self, node):
        b = self.b
        last = len(node.ops) - 1
        self.expr(node.left)
        if last == 0:
            self.comparator(node.ops[0], node.comparators[0])
            self.compare_op(node.ops[0])
            return
        stop = Label()
        end = Label()
        for i in range(last):
            self.first_comparison(node, i)
            b.jump(opcode.JUMP_IF_FALSE_OR_POP, stop)
        self.comparator(node.ops[last], node.comparators[last])
        self.compare_op(node.ops[last])
        b.jump(opcode.JUMP_FORWARD, end)
        b.place(stop)
        b.emit(opcode.SWAP, 2)
        b.emit(opcode.POP_TOP)
        b.place(end)

    def jump_if(self, node, target, when):
        """Jump to `target`, which lies ahead, when the truth of the expression is `when`; fall through otherwise."""
        b = self.b
        lineno = b.lineno
        b.lineno = node.lineno
        literal = node.constant()
        if literal is not None:
            if literal.is_true() == when:
                b.jump(opcode.JUMP_FORWARD, target)
        elif isinstance(node, ast.UnaryOp) and node.op == opcode.UNARY_NOT:
            self.jump_if(node.operand, target, not when)
        elif isinstance(node, ast.BoolOp):
            # the value that decides at once leads to `target` or past the whole, depending on `when`
            past = Label()
            early = target if node.is_or == when else past
            last = len(node.values) - 1
            for i in range(last):
                self.jump_if(node.values[i], early, node.is_or)
            self.jump_if(node.values[last], target, when)
            b.place(past)
        elif isinstance(node, ast.IfExp):
            orelse = Label()
            end = Label()
            self.jump_if(node.test, orelse, False)
            self.jump_if(node.body, target, when)
            b.jump(opcode.JUMP_FORWARD, end)
            b.place(orelse)
            self.jump_if(node.orelse, target, when)
            b.place(end)
        elif isinstance(node, ast.Compare) and len(node.ops) > 1:
            self.jump_if_chain(node, target, when)
        else:
            self.expr(node)
            b.jump(opcode.POP_JUMP_IF_TRUE if when else opcode.POP_JUMP_IF_FALSE, target)
        b.lineno = lineno

    def jump_if_chain(self, node, target, when):
        b = self.b
        stop = Label()
        end = Label()
        last = len(node.ops) - 1
        self.expr(node.left)
        for i in range(last):
            self.first_comparison(node, i)
            b.jump(opcode.POP_JUMP_IF_FALSE, stop)
        self.comparator(node.ops[last], node.comparators[last])
        self.compare_op(node.ops[last])
        b.jump(opcode.POP_JUMP_IF_TRUE if when else opcode.POP_JUMP_IF_FALSE, target)
        b.jump(opcode.JUMP_FORWARD, end)
        b.place(stop)
        b.emit(opcode.POP_TOP)
        if not when:
            b.jump(opcode.JUMP_FORWARD, target)
        b.place(end)

    # ------------------------------------------------------------ displays

    def visit_Tuple(self, node):
        literal = node.constant()
        if literal is not None:
            self.b.load_const(literal)
        else:
            self.tuple_of(node.elts, 0)

    def tuple_of(self, elts, pushed):
        """A tuple of `pushed` items that are on the stack already, and the elements."""
        b = self.b
        if not has_star(elts) and len(elts) + pushed <= STACK_USE_GUIDELINE:
            self.exprs(elts)
            b.emit(opcode.BUILD_TUPLE, len(elts) + pushed)
        else:
            self.collect(elts, pushed, opcode.BUILD_LIST, opcode.LIST_APPEND, opcode.LIST_EXTEND)
            b.emit(opcode.LIST_TO_TUPLE)

    def visit_List(self, node):
        b = self.b
        if len(node.elts) > STACK_USE_GUIDELINE:
            literal = ast.Tuple(node.elts).constant()
            if literal is not None:
                b.emit(opcode.BUILD_LIST, 0)
                b.load_const(literal)
                b.emit(opcode.LIST_EXTEND, 1)
                return
        self.collect(node.elts, 0, opcode.BUILD_LIST, opcode.LIST_APPEND, opcode.LIST_EXTEND)

    def visit_Set(self, node):
        self.collect(node.elts, 0, opcode.BUILD_SET, opcode.SET_ADD, opcode.SET_UPDATE)

    def collect(self, elts, pushed, build, add, extend):
        """A list or set display: the elements before the first star at once, the others one by one."""
        b = self.b
        count = len(elts)
        at_once = 0
        if pushed + count <= STACK_USE_GUIDELINE:
            while at_once < count and not isinstance(elts[at_once], ast.Starred):
                self.expr(elts[at_once])
                at_once += 1
        b.emit(build, pushed + at_once)
        for i in range(at_once, count):
            elt = elts[i]
            if isinstance(elt, ast.Starred):
                self.expr(elt.value)
                b.emit(extend, 1)
            else:
                self.expr(elt)
                b.emit(add, 1)

    def visit_Dict(self, node):
        b = self.b
        count = len(node.keys)
        at_once = 0
        if count <= MAX_PAIRS:
            while at_once < count and node.keys[at_once] is not None:
                self.pair(node, at_once)
                at_once += 1
        b.emit(opcode.BUILD_MAP, at_once)
        for i in range(at_once, count):
            if node.keys[i] is None:
                self.expr(node.values[i])
                b.emit(opcode.DICT_UPDATE, 1)
            else:
                self.pair(node, i)
                b.emit(opcode.MAP_ADD, 1)

    def pair(self, node, i):
        self.expr(node.keys[i])
        self.expr(node.values[i])

    def visit_Starred(self, node):
        raise self.problem(node.pos, "can't use starred expression here")

    # ------------------------------------------------------------ f-strings

    def visit_JoinedStr(self, node):
        b = self.b
        count = len(node.values)
        if count == 0:
            b.load_const(StrLiteral(''))
            return
        pending = 0
        for value in node.values:
            self.expr(value)
            pending += 1
            if pending == STACK_USE_GUIDELINE:
                b.emit(opcode.BUILD_STRING, pending)
                pending = 1
        if pending > 1:
            b.emit(opcode.BUILD_STRING, pending)

    def visit_FormattedValue(self, node):
        self.expr(node.value)
        arg = node.conversion
        if node.spec is not None:
            self.expr(node.spec)
            arg |= opcode.FORMAT_HAS_SPEC
        self.b.emit(opcode.FORMAT_VALUE, arg)

    # ------------------------------------------------------------ attributes, subscripts

    def visit_Attribute(self, node):
        self.expr(node.value)
        self.b.lineno = node.attr_lineno
        self.name_op(opcode.LOAD_ATTR, node.attr)

    def visit_Subscript(self, node):
        self.expr(node.value)
        self.expr(node.index)
        self.b.emit(opcode.BINARY_SUBSCR)

    def visit_Slice(self, node):
        self.expr_or_none(node.lower)
        self.expr_or_none(node.upper)
        if node.step is None:
            self.b.emit(opcode.BUILD_SLICE, 2)
        else:
            self.expr(node.step)
            self.b.emit(opcode.BUILD_SLICE, 3)

    # ------------------------------------------------------------ calls

    def visit_Call(self, node):
        b = self.b
        func = node.func
        if (isinstance(func, ast.Attribute) and not node.keywords and not has_star(node.args) and
                len(node.args) <= STACK_USE_GUIDELINE):
            lineno = b.lineno
            self.expr(func.value)
            b.lineno = func.attr_lineno
            self.name_op(opcode.LOAD_METHOD, func.attr)
            self.exprs(node.args)
            b.emit(opcode.CALL_METHOD, len(node.args))
            b.lineno = lineno
        else:
            self.expr(func)
            self.call(0, node.args, node.keywords)

    def call(self, pushed, args, keywords):
        """Call what is on the stack below `pushed` positional arguments."""
        b = self.b
        total = pushed + len(args) + len(keywords)
        if has_star(args) or self.has_mapping(keywords) or total > STACK_USE_GUIDELINE:
            self.tuple_of(args, pushed)
            if keywords:
                self.keyword_dict(keywords)
                b.emit(opcode.CALL_FUNCTION_EX, 1)
            else:
                b.emit(opcode.CALL_FUNCTION_EX, 0)
            return
        self.exprs(args)
        if not keywords:
            b.emit(opcode.CALL_FUNCTION, total)
            return
        names = []
        for keyword in keywords:
            self.expr(keyword.value)
            names.append(StrLiteral(keyword.name))
        b.load_const(TupleLiteral(names[:]))
        b.emit(opcode.CALL_FUNCTION_KW, total)

    def has_mapping(self, keywords):
        for keyword in keywords:
            if keyword.name is None:
                return True
        return False

    def keyword_dict(self, keywords):
        """The dict of a call's keyword arguments; a repeated key is an error when it comes from a mapping."""
        b = self.b
        b.emit(opcode.BUILD_MAP, 0)
        i = 0
        while i < len(keywords):
            if keywords[i].name is None:
                self.expr(keywords[i].value)
                b.emit(opcode.DICT_MERGE, 1)
                i += 1
                continue
            after_mapping = i > 0
            if after_mapping:
                b.emit(opcode.BUILD_MAP, 0)
            while i < len(keywords) and keywords[i].name is not None:
                b.load_const(StrLiteral(keywords[i].name))
                self.expr(keywords[i].value)
                b.emit(opcode.MAP_ADD, 1)
                i += 1
            if after_mapping:
                b.emit(opcode.DICT_MERGE, 1)

    # ------------------------------------------------------------ generators

    def check_in_function(self, node):
        if not self.unit.scope.is_function():
            raise self.problem(node.pos, "'yield' outside function")

    def visit_Yield(self, node):
        self.check_in_function(node)
        self.expr_or_none(node.value)
        self.b.emit(opcode.YIELD_VALUE)

    def visit_YieldFrom(self, node):
        self.check_in_function(node)
        self.expr(node.value)
        self.b.emit(opcode.GET_YIELD_FROM_ITER)
        self.b.load_none()
        self.b.emit(opcode.YIELD_FROM)
