"""PyCode: a compiled function, class or module body, immutable."""
from rpython.rlib import jit
from minipy import opcode
from minipy.compiler.consts import CO_VARARGS, CO_VARKEYWORDS, CO_GENERATOR
from minipy.interpreter.argument import Signature
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.conditionalmove import find_choice
from minipy.interpreter.liveness import find_left_overs
from minipy.interpreter.shortrange import find_sites
from minipy.interpreter.typedef import TypeDef, GetSetProperty
from minipy.interpreter.gateway import interp2app


class PyCode(W_Root):
    _immutable_fields_ = [
        'co_name', 'co_qualname', 'co_filename', 'co_firstlineno', 'co_argcount', 'co_posonlyargcount',
        'co_kwonlyargcount', 'co_flags', 'co_stacksize', 'co_code', 'co_consts_w[*]', 'co_names[*]', 'co_names_w[*]',
        'co_varnames[*]', 'co_cellvars[*]', 'co_freevars[*]', 'cell2arg[*]', 'linetable[*]', 'exctable[*]',
        'signature', 'only_positional', 'is_generator', 'nlocals', 'ncellvars', 'nfreevars', 'framesize']

    def __init__(self, space, spec):
        self.space = space
        self.co_name = spec.name
        self.co_qualname = spec.qualname
        self.co_filename = spec.filename
        self.co_firstlineno = spec.firstlineno
        self.co_argcount = spec.argcount
        self.co_posonlyargcount = spec.posonlyargcount
        self.co_kwonlyargcount = spec.kwonlyargcount
        self.co_flags = spec.flags
        self.co_stacksize = spec.stacksize
        self.co_code = spec.code
        self.co_consts_w = spec.consts_w[:]
        self.co_names = spec.names[:]
        self.co_names_w = [space.newtext(name) for name in spec.names]
        self.co_varnames = spec.varnames[:]
        self.co_cellvars = spec.cellvars[:]
        self.co_freevars = spec.freevars[:]
        self.cell2arg = spec.cell2arg[:]
        self.linetable = spec.linetable[:]
        self.exctable = spec.exctable[:]
        self.is_generator = bool(spec.flags & CO_GENERATOR)
        self.nlocals = len(spec.varnames)
        self.ncellvars = len(spec.cellvars)
        self.nfreevars = len(spec.freevars)
        self.framesize = self.nlocals + self.ncellvars + self.nfreevars + spec.stacksize
        self.loop_sites = None          # made when they are first asked for
        self.choices = None
        self.left_overs_at = None
        self._init_signature()

    def _init_signature(self):
        argcount = self.co_argcount
        kwonly = self.co_kwonlyargcount
        assert argcount >= 0 and kwonly >= 0
        names = self.co_varnames
        position = argcount + kwonly
        varargname = None
        kwargname = None
        if self.co_flags & CO_VARARGS:
            varargname = names[position]
            position += 1
        if self.co_flags & CO_VARKEYWORDS:
            kwargname = names[position]
        self.signature = Signature(names[:argcount], varargname, kwargname, names[argcount:argcount + kwonly],
                                   self.co_posonlyargcount)
        self.only_positional = varargname is None and kwargname is None and kwonly == 0

    def make_frame(self, function):
        """A fresh frame for calling `function`, its parameters still empty."""
        from minipy.interpreter.pyframe import PyFrame
        return PyFrame(self.space, self, function.w_globals, function.closure)

    def run_frame(self, frame, function):
        """Run a frame whose parameters are filled; for a generator function make the generator."""
        frame.init_cells()
        if self.is_generator:
            from minipy.interpreter.generator import GeneratorIterator
            return GeneratorIterator(frame, function.name, function.qualname)
        return frame.execute_frame()

    def exec_code(self, space, w_globals, w_locals):
        """Run a module, class, exec or eval body in the given namespaces."""
        from minipy.interpreter.pyframe import PyFrame
        frame = PyFrame(space, self, w_globals, None)
        frame.w_locals = w_locals
        frame.init_cells()
        return frame.execute_frame()

    def getdocstring(self, space):
        if self.co_consts_w and space.isinstance_w(self.co_consts_w[0], space.w_text):
            return self.co_consts_w[0]
        return space.w_None

    def lineno_at(self, pc):
        index = pc // opcode.INSTR_SIZE
        if 0 <= index < len(self.linetable):
            return self.linetable[index]
        return self.co_firstlineno

    @jit.elidable
    def find_handler(self, pc):
        """Index into exctable of the innermost range that protects the instruction at pc, or -1."""
        table = self.exctable
        for i in range(0, len(table), 4):
            if table[i] <= pc < table[i + 1]:
                return i
        return -1

    @jit.elidable
    def loop_site(self, pc):
        """The LoopSite of the `for` loop whose GET_ITER is at pc, or None.  elidable: always the same object."""
        if self.loop_sites is None:
            self.loop_sites = find_sites(self.co_code)
        return self.loop_sites.get(pc, None)

    @jit.elidable
    def left_overs(self, target):
        """The LeftOvers of the loop that begins at `target`.  elidable: always the same object."""
        if self.left_overs_at is None:
            self.left_overs_at = {}
        if target not in self.left_overs_at:
            self.left_overs_at[target] = find_left_overs(self, target)
        return self.left_overs_at[target]

    @jit.elidable
    def choice_after(self, pc):
        """The Choice that a comparison in front of pc makes, or None.  elidable: always the same object."""
        if self.choices is None:
            self.choices = {}
        if pc not in self.choices:
            self.choices[pc] = find_choice(self.co_code, pc)
        return self.choices[pc]

    def descr_repr(self, space):
        return space.newtext('<code object %s at 0x%s, file "%s", line %d>' % (
            self.co_name, space.getaddrstring(self), self.co_filename, self.co_firstlineno))

    def get_name(self, space):
        return space.newtext(self.co_name)

    def get_filename(self, space):
        return space.newtext(self.co_filename)

    def get_firstlineno(self, space):
        return space.newint(self.co_firstlineno)

    def get_argcount(self, space):
        return space.newint(self.co_argcount)

    def get_flags(self, space):
        return space.newint(self.co_flags)

    def get_varnames(self, space):
        return space.newtuple([space.newtext(name) for name in self.co_varnames])

    def get_names(self, space):
        return space.newtuple(self.co_names_w[:])

    def get_consts(self, space):
        return space.newtuple(self.co_consts_w[:])

    def get_freevars(self, space):
        return space.newtuple([space.newtext(name) for name in self.co_freevars])


PyCode.typedef = TypeDef(
    'code',
    __repr__=interp2app(PyCode.descr_repr),
    co_name=GetSetProperty(PyCode.get_name),
    co_filename=GetSetProperty(PyCode.get_filename),
    co_firstlineno=GetSetProperty(PyCode.get_firstlineno),
    co_argcount=GetSetProperty(PyCode.get_argcount),
    co_flags=GetSetProperty(PyCode.get_flags),
    co_varnames=GetSetProperty(PyCode.get_varnames),
    co_names=GetSetProperty(PyCode.get_names),
    co_consts=GetSetProperty(PyCode.get_consts),
    co_freevars=GetSetProperty(PyCode.get_freevars),
)
