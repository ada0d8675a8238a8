"""What the code generator knows about the code object it is working on."""

from minipy.compiler.assemble import CodeBuilder, CodeSpec, NameTable
from minipy.compiler.consts import CO_GENERATOR, CO_NESTED, CO_NEWLOCALS, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS
from minipy.compiler.scope import sorted_strings

# What a statement leaves to be undone by whoever jumps out of it.
WHILE_LOOP = 0
FOR_LOOP = 1            # an iterator on the stack
TRY_BODY = 2            # a handler
FINALLY_BODY = 3        # a handler, and the statements of `finally`
FINALLY_HANDLER = 4     # inside `finally` with an exception pending: previous exception and exception on the stack
WITH_BODY = 5           # a handler, and the manager's __exit__ on the stack
EXCEPT_BODY = 6         # a handler, the previous exception on the stack, perhaps a name to delete
KEPT_VALUE = 7          # inside `finally` on the way out of a function: the value to return on the stack


class Block(object):
    """One statement that is being compiled and needs undoing, as listed above."""

    finalbody = None
    name = None
    break_label = None
    continue_label = None

    def __init__(self, kind, outer_handler):
        self.kind = kind
        self.outer_handler = outer_handler

    def is_loop(self):
        return self.kind == WHILE_LOOP or self.kind == FOR_LOOP


class CodeUnit(object):
    def __init__(self, space, scope, name, qualname, filename, firstlineno, parent):
        self.scope = scope
        self.parent = parent
        self.builder = CodeBuilder(space)
        self.builder.lineno = firstlineno
        self.spec = CodeSpec(name, qualname, filename, firstlineno)
        self.blocks = []
        self.names = NameTable([])
        self.varnames = NameTable([])
        self.cellvars = scope.cellvars()
        self.freevars = sorted_strings(scope.freevars)
        self.deref_index = {}
        for name in self.cellvars:
            self.deref_index[name] = len(self.deref_index)
        for name in self.freevars:
            self.deref_index[name] = len(self.deref_index)

    def set_arguments(self, args, mangled):
        """`args` is the node; `mangled` the names: positional, keyword-only, *args, **kwargs."""
        spec = self.spec
        self.varnames = NameTable(mangled)
        spec.argcount = len(args.args)
        spec.posonlyargcount = args.posonly
        spec.kwonlyargcount = len(args.kwonly)
        if args.vararg is not None:
            spec.flags |= CO_VARARGS
        if args.kwarg is not None:
            spec.flags |= CO_VARKEYWORDS

    def finish(self):
        spec = self.spec
        spec.names = self.names.names
        spec.varnames = self.varnames.names
        spec.cellvars = self.cellvars
        spec.freevars = self.freevars
        arg_total = spec.argcount + spec.kwonlyargcount
        if spec.flags & CO_VARARGS:
            arg_total += 1
        if spec.flags & CO_VARKEYWORDS:
            arg_total += 1
        for cell in self.cellvars:
            arg = -1
            for i in range(arg_total):
                if spec.varnames[i] == cell:
                    arg = i
            spec.cell2arg.append(arg)
        if self.scope.is_function():
            spec.flags |= CO_OPTIMIZED | CO_NEWLOCALS
            if self.scope.is_nested():
                spec.flags |= CO_NESTED
            if self.scope.is_generator:
                spec.flags |= CO_GENERATOR
        self.builder.finish(spec)
        return spec
