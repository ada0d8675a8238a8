"""Symbol collection: one pass over the tree that opens a Scope for every block and notes what it does with names."""

from minipy.compiler import ast
from minipy.compiler import scope as S
from minipy.compiler.consts import CO_FUTURE_ANNOTATIONS, MAX_COMPILE_DEPTH
from minipy.compiler.errors import RECURSION_ERROR, problem_at
from minipy.compiler.scope import Scope, mangle


def build_scopes(module, source, filename, future_flags):
    """Hang a resolved Scope on every node that opens one."""
    builder = SymbolCollector(source, filename, future_flags)
    module.walkabout(builder)
    try:
        module.scope.resolve()
    except S.NoBinding as e:
        raise builder.problem(e.pos, "no binding for nonlocal '%s' found" % e.name)


class SymbolCollector(ast.ASTVisitor):
    def __init__(self, source, filename, future_flags):
        self.source = source
        self.filename = filename
        self.future_flags = future_flags
        self.scope = None
        self.depth = 0

    def problem(self, pos, msg):
        return problem_at(self.source, self.filename, pos, msg)

    # ------------------------------------------------------------ walking

    def visit(self, node):
        self.depth += 1
        if self.depth > MAX_COMPILE_DEPTH:
            raise problem_at(self.source, self.filename, node.pos,
                             "maximum recursion depth exceeded during compilation", RECURSION_ERROR)
        node.walkabout(self)
        self.depth -= 1

    def visit_optional(self, node):
        if node is not None:
            self.visit(node)

    def visit_exprs(self, nodes):
        for node in nodes:
            if node is not None:
                self.visit(node)

    def visit_body(self, body):
        for node in body:
            self.visit(node)

    # ------------------------------------------------------------ names

    def mangled(self, name):
        return mangle(self.scope.private, name)

    def use(self, name):
        self.scope.note(self.mangled(name), S.USED)

    def bind(self, name, pos, flags=S.BOUND):
        name = self.mangled(name)
        if name == '__debug__':
            raise self.problem(pos, "cannot assign to __debug__")
        self.scope.note(name, flags)

    def bind_target(self, node):
        """Note the names an assignment to `node` binds, and visit the expressions inside it."""
        if isinstance(node, ast.Name):
            self.bind(node.id, node.pos)
        elif isinstance(node, ast.Tuple):
            for elt in node.elts:
                self.bind_target(elt)
        elif isinstance(node, ast.List):
            for elt in node.elts:
                self.bind_target(elt)
        elif isinstance(node, ast.Starred):
            self.bind_target(node.value)
        else:
            if isinstance(node, ast.Attribute) and node.attr == '__debug__':
                raise self.problem(node.pos, "cannot assign to __debug__")
            self.visit(node)

    # ------------------------------------------------------------ blocks

    def open_scope(self, block, name):
        outer = self.scope
        self.scope = Scope(block, name, outer, outer.private)
        self.scope.in_comprehension_iter = outer.in_comprehension_iter
        return self.scope

    def close_scope(self):
        self.scope = self.scope.parent

    def visit_Module(self, node):
        node.scope = self.scope = Scope(S.MODULE_BLOCK, '<module>', None, '')
        self.visit_body(node.body)

    def parameter(self, arg):
        name = self.mangled(arg.name)
        if self.scope.flags(name) & S.PARAM:
            raise self.problem(arg.pos, "duplicate argument '%s' in function definition" % arg.name)
        self.bind(arg.name, arg.pos, S.BOUND | S.PARAM)

    def parameters(self, args):
        for arg in args.args:
            self.parameter(arg)
        for arg in args.kwonly:
            self.parameter(arg)
        if args.vararg is not None:
            self.parameter(args.vararg)
        if args.kwarg is not None:
            self.parameter(args.kwarg)

    def annotation(self, node):
        """Annotations are evaluated in the block around the function, or not at all."""
        if node is not None and not self.future_flags & CO_FUTURE_ANNOTATIONS:
            self.visit(node)

    def annotations(self, args):
        for arg in args.args:
            self.annotation(arg.annotation)
        for arg in args.kwonly:
            self.annotation(arg.annotation)
        if args.vararg is not None:
            self.annotation(args.vararg.annotation)
        if args.kwarg is not None:
            self.annotation(args.kwarg.annotation)

    def visit_FunctionDef(self, node):
        self.bind(node.name, node.pos)
        self.visit_exprs(node.args.defaults)
        self.visit_exprs(node.args.kw_defaults)
        self.annotations(node.args)
        self.annotation(node.returns)
        self.visit_exprs(node.decorators)
        node.scope = self.open_scope(S.FUNCTION_BLOCK, node.name)
        self.parameters(node.args)
        self.visit_body(node.body)
        self.close_scope()

    def visit_Lambda(self, node):
        self.visit_exprs(node.args.defaults)
        self.visit_exprs(node.args.kw_defaults)
        node.scope = self.open_scope(S.FUNCTION_BLOCK, '<lambda>')
        self.parameters(node.args)
        self.visit(node.body)
        self.close_scope()

    def visit_ClassDef(self, node):
        self.bind(node.name, node.pos)
        self.visit_exprs(node.bases)
        for keyword in node.keywords:
            self.visit(keyword.value)
        self.visit_exprs(node.decorators)
        node.scope = self.open_scope(S.CLASS_BLOCK, node.name)
        node.scope.private = node.name
        self.visit_body(node.body)
        self.close_scope()

    # ------------------------------------------------------------ comprehensions

    def comprehension(self, node, what):
        """The first iterable belongs to the block around; everything else to a function of its own."""
        first = node.clauses[0]
        self.comprehension_iter(first.iter)
        node.scope = scope = self.open_scope(S.FUNCTION_BLOCK, '<%s>' % _code_name(what))
        scope.comprehension = what
        scope.note('.0', S.BOUND | S.PARAM)
        self.comprehension_target(first.target)
        self.visit_exprs(first.ifs)
        for i in range(1, len(node.clauses)):
            clause = node.clauses[i]
            self.comprehension_target(clause.target)
            self.comprehension_iter(clause.iter)
            self.visit_exprs(clause.ifs)
        self.visit_optional(node.key)
        self.visit(node.elt)
        self.close_scope()

    def comprehension_iter(self, iter):
        self.scope.in_comprehension_iter += 1
        self.visit(iter)
        self.scope.in_comprehension_iter -= 1

    def comprehension_target(self, target):
        if isinstance(target, ast.Name):
            self.bind(target.id, target.pos, S.BOUND | S.COMP_TARGET)
        elif isinstance(target, ast.Tuple):
            for elt in target.elts:
                self.comprehension_target(elt)
        elif isinstance(target, ast.List):
            for elt in target.elts:
                self.comprehension_target(elt)
        elif isinstance(target, ast.Starred):
            self.comprehension_target(target.value)
        else:
            self.visit(target)

    def visit_ListComp(self, node):
        self.comprehension(node, 'list comprehension')

    def visit_SetComp(self, node):
        self.comprehension(node, 'set comprehension')

    def visit_DictComp(self, node):
        self.comprehension(node, 'dict comprehension')

    def visit_GeneratorExp(self, node):
        self.comprehension(node, 'generator expression')
        node.scope.is_generator = True

    def visit_NamedExpr(self, node):
        name = node.target.id
        scope = self.scope
        if scope.in_comprehension_iter:
            raise self.problem(node.pos,
                               "assignment expression cannot be used in a comprehension iterable expression")
        if scope.comprehension:
            self.bind_outside_comprehension(node, name)
        else:
            self.bind(name, node.target.pos)
        self.visit(node.value)

    def bind_outside_comprehension(self, node, name):
        """`:=` inside comprehensions binds in the block that contains them all."""
        mangled = self.mangled(name)
        inner = self.scope
        scope = inner
        while scope.comprehension:
            if scope.flags(mangled) & S.COMP_TARGET:
                raise self.problem(node.pos, "assignment expression cannot rebind comprehension iteration variable "
                                             "'%s'" % name)
            scope = scope.parent
        if scope.block == S.CLASS_BLOCK:
            raise self.problem(node.pos, "assignment expression within a comprehension cannot be used in a class "
                                         "body")
        if name == '__debug__':
            raise self.problem(node.pos, "cannot assign to __debug__")
        if scope.block == S.MODULE_BLOCK or scope.flags(mangled) & S.GLOBAL:
            inner.note(mangled, S.GLOBAL)
        else:
            inner.note(mangled, S.NONLOCAL)
            inner.nonlocal_positions[mangled] = node.pos
        scope.note(mangled, S.BOUND)

    # ------------------------------------------------------------ declarations

    def declare(self, node, names, flag, word):
        scope = self.scope
        for name in names:
            name = self.mangled(name)
            flags = scope.flags(name)
            if flags & S.PARAM:
                raise self.problem(node.pos, "name '%s' is parameter and %s" % (name, word))
            if flags & (S.GLOBAL | S.NONLOCAL) & ~flag:
                raise self.problem(node.pos, "name '%s' is nonlocal and global" % name)
            if flags & S.ANNOTATED:
                raise self.problem(node.pos, "annotated name '%s' can't be %s" % (name, word))
            if flags & S.BOUND:
                raise self.problem(node.pos, "name '%s' is assigned to before %s declaration" % (name, word))
            if flags & S.USED:
                raise self.problem(node.pos, "name '%s' is used prior to %s declaration" % (name, word))
            scope.note(name, flag)
            if flag == S.NONLOCAL:
                scope.nonlocal_positions[name] = node.pos

    def visit_Global(self, node):
        self.declare(node, node.names, S.GLOBAL, 'global')

    def visit_Nonlocal(self, node):
        if self.scope.block == S.MODULE_BLOCK:
            raise self.problem(node.pos, "nonlocal declaration not allowed at module level")
        self.declare(node, node.names, S.NONLOCAL, 'nonlocal')

    # ------------------------------------------------------------ statements

    def visit_Return(self, node):
        self.visit_optional(node.value)

    def visit_Delete(self, node):
        for target in node.targets:
            if isinstance(target, ast.Name) and target.id == '__debug__':
                raise self.problem(target.pos, "cannot delete __debug__")
            self.bind_target(target)

    def visit_Assign(self, node):
        for target in node.targets:
            self.bind_target(target)
        self.visit(node.value)

    def visit_AugAssign(self, node):
        self.bind_target(node.target)
        self.visit(node.value)

    def visit_AnnAssign(self, node):
        self.scope.has_annotations = True
        target = node.target
        if isinstance(target, ast.Name):
            name = self.mangled(target.id)
            flags = self.scope.flags(name)
            if flags & (S.GLOBAL | S.NONLOCAL) and self.scope.block != S.MODULE_BLOCK and node.simple:
                raise self.problem(node.pos, "annotated name '%s' can't be %s"
                                   % (name, 'global' if flags & S.GLOBAL else 'nonlocal'))
            if node.simple:
                self.bind(target.id, target.pos, S.BOUND | S.ANNOTATED)
            elif node.value is not None:
                self.bind(target.id, target.pos)
        else:
            self.bind_target(target)
        self.annotation(node.annotation)
        self.visit_optional(node.value)

    def visit_For(self, node):
        self.bind_target(node.target)
        self.visit(node.iter)
        self.visit_body(node.body)
        self.visit_body(node.orelse)

    def visit_While(self, node):
        self.visit(node.test)
        self.visit_body(node.body)
        self.visit_body(node.orelse)

    def visit_If(self, node):
        self.visit(node.test)
        self.visit_body(node.body)
        self.visit_body(node.orelse)

    def visit_With(self, node):
        for item in node.items:
            self.visit(item.context)
            if item.target is not None:
                self.bind_target(item.target)
        self.visit_body(node.body)

    def visit_Raise(self, node):
        self.visit_optional(node.exc)
        self.visit_optional(node.cause)

    def visit_Try(self, node):
        self.visit_body(node.body)
        for handler in node.handlers:
            self.visit_optional(handler.type)
            if handler.name is not None:
                self.bind(handler.name, handler.pos)
            self.visit_body(handler.body)
        self.visit_body(node.orelse)
        self.visit_body(node.finalbody)

    def visit_Assert(self, node):
        self.visit(node.test)
        self.visit_optional(node.msg)

    def visit_Import(self, node):
        for alias in node.names:
            name = alias.asname
            if name is None:
                name = first_part(alias.name)
            self.bind(name, alias.pos)

    def visit_ImportFrom(self, node):
        for alias in node.names:
            if alias.name == '*':
                if self.scope.block != S.MODULE_BLOCK:
                    raise self.problem(alias.pos, "import * only allowed at module level")
                continue
            name = alias.asname
            if name is None:
                name = alias.name
            self.bind(name, alias.pos)

    def visit_ExprStmt(self, node):
        self.visit(node.value)

    def visit_Pass(self, node):
        pass

    def visit_Break(self, node):
        pass

    def visit_Continue(self, node):
        pass

    # ------------------------------------------------------------ expressions

    def visit_Constant(self, node):
        pass

    def visit_Name(self, node):
        self.use(node.id)
        if node.id == 'super' and self.scope.is_function():
            self.use('__class__')

    def visit_BoolOp(self, node):
        self.visit_exprs(node.values)

    def visit_BinOp(self, node):
        self.visit(node.left)
        self.visit(node.right)

    def visit_UnaryOp(self, node):
        self.visit(node.operand)

    def visit_Compare(self, node):
        self.visit(node.left)
        self.visit_exprs(node.comparators)

    def visit_IfExp(self, node):
        self.visit(node.test)
        self.visit(node.body)
        self.visit(node.orelse)

    def visit_Dict(self, node):
        self.visit_exprs(node.keys)
        self.visit_exprs(node.values)

    def visit_Set(self, node):
        self.visit_exprs(node.elts)

    def visit_List(self, node):
        self.visit_exprs(node.elts)

    def visit_Tuple(self, node):
        self.visit_exprs(node.elts)

    def found_yield(self, node):
        scope = self.scope
        if scope.comprehension:
            raise self.problem(node.pos, "'yield' inside %s" % scope.comprehension)
        scope.is_generator = True

    def visit_Yield(self, node):
        self.found_yield(node)
        self.visit_optional(node.value)

    def visit_YieldFrom(self, node):
        self.found_yield(node)
        self.visit(node.value)

    def visit_Call(self, node):
        self.visit(node.func)
        self.visit_exprs(node.args)
        for keyword in node.keywords:
            if keyword.name is not None and keyword.name == '__debug__':
                raise self.problem(keyword.pos, "cannot assign to __debug__")
            self.visit(keyword.value)

    def visit_FormattedValue(self, node):
        self.visit(node.value)
        self.visit_optional(node.spec)

    def visit_JoinedStr(self, node):
        self.visit_exprs(node.values)

    def visit_Attribute(self, node):
        self.visit(node.value)

    def visit_Subscript(self, node):
        self.visit(node.value)
        self.visit(node.index)

    def visit_Starred(self, node):
        self.visit(node.value)

    def visit_Slice(self, node):
        self.visit_optional(node.lower)
        self.visit_optional(node.upper)
        self.visit_optional(node.step)


def _code_name(what):
    if what == 'list comprehension':
        return 'listcomp'
    if what == 'set comprehension':
        return 'setcomp'
    if what == 'dict comprehension':
        return 'dictcomp'
    return 'genexpr'


def first_part(dotted):
    """'a' of 'a.b.c'."""
    dot = dotted.find('.')
    if dot < 0:
        return dotted
    return dotted[:dot]
