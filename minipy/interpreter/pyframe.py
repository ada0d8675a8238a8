"""PyFrame: the activation of a code object, virtualizable, and the loop that runs it.

`locals_stack_w` holds the local variables, then the cells (own, then free), then the value stack.  The frame is a
virtualizable: in compiled code its locals and stack live in registers, and it is written back only when somebody looks.
"""
from rpython.rlib import jit
from rpython.rlib.debug import make_sure_not_resized
from rpython.rlib.jit import hint, JitDriver
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rstackovf import StackOverflow
from minipy import opcode
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.nestedscope import Cell
from minipy.interpreter.pyopcode import OpcodeMixin, ExitFrame
from minipy.interpreter.pytraceback import PyTraceback
from minipy.interpreter.typedef import TypeDef


def get_printable_location(pc, pycode):
    """'file.py:12 name FOR_ITER', for the JIT's logs."""
    op = ord(pycode.co_code[pc])
    return '%s:%d %s %s' % (pycode.co_filename, pycode.lineno_at(pc), pycode.co_name, opcode.opcodes[op])


jitdriver = JitDriver(
    name='minipy', greens=['pc', 'pycode'], reds=['frame'], virtualizables=['frame'],
    get_printable_location=get_printable_location, is_recursive=True)


class PyFrame(W_Root):
    _virtualizable_ = ['locals_stack_w[*]', 'depth', 'last_instr', 'pycode', 'w_globals']
    import_from_mixin(OpcodeMixin)

    w_locals = None                 # the namespace of a module, class or exec body; None in functions
    finished = False

    def __init__(self, space, pycode, w_globals, closure):
        self = hint(self, access_directly=True, fresh_virtualizable=True)
        self.space = space
        self.pycode = pycode
        self.w_globals = w_globals
        size = pycode.framesize
        self.locals_stack_w = [None] * size
        self.depth = pycode.nlocals + pycode.ncellvars + pycode.nfreevars
        self.last_instr = -opcode.INSTR_SIZE
        make_sure_not_resized(self.locals_stack_w)
        if closure is not None:
            self._init_closure(pycode, closure)

    @jit.unroll_safe
    def _init_closure(self, pycode, closure):
        """unroll_safe: the number of free variables is a constant of the code."""
        start = pycode.nlocals + pycode.ncellvars
        for i in range(pycode.nfreevars):
            self.locals_stack_w[start + i] = closure[i]

    @jit.unroll_safe
    def init_cells(self):
        """Make the frame's own cells, moving captured parameters into them; after the parameters are set."""
        pycode = jit.promote(self.pycode)
        for i in range(pycode.ncellvars):
            argindex = pycode.cell2arg[i]
            w_value = None
            if argindex >= 0:
                w_value = self.locals_stack_w[argindex]
            self.locals_stack_w[pycode.nlocals + i] = Cell(w_value)

    def getcode(self):
        return jit.promote(self.pycode)

    def get_w_globals(self):
        return jit.promote(self.w_globals)

    # ---- the value stack ----

    def pushvalue(self, w_value):
        depth = self.depth
        assert depth >= 0
        self.locals_stack_w[depth] = w_value
        self.depth = depth + 1

    def popvalue(self):
        depth = self.depth - 1
        assert depth >= 0
        w_value = self.locals_stack_w[depth]
        self.locals_stack_w[depth] = None
        self.depth = depth
        return w_value

    def peekvalue(self, index=0):
        """The item `index` places below the top."""
        position = self.depth - 1 - index
        assert position >= 0
        return self.locals_stack_w[position]

    def settopvalue(self, w_value, index=0):
        position = self.depth - 1 - index
        assert position >= 0
        self.locals_stack_w[position] = w_value

    @jit.unroll_safe
    def popvalues(self, n):
        """The n top items, the deepest first.  unroll_safe: n is the argument of an instruction."""
        values_w = [None] * n
        while n > 0:
            n -= 1
            values_w[n] = self.popvalue()
        return values_w

    @jit.unroll_safe
    def peekvalues(self, n):
        values_w = [None] * n
        for i in range(n):
            values_w[n - 1 - i] = self.peekvalue(i)
        return values_w

    @jit.unroll_safe
    def dropvalues(self, n):
        while n > 0:
            n -= 1
            self.popvalue()

    @jit.unroll_safe
    def drop_to(self, depth):
        """Cut the stack to `depth` items.  unroll_safe: both depths are constants of the instruction."""
        base = self.getcode().nlocals + self.getcode().ncellvars + self.getcode().nfreevars + depth
        while self.depth > base:
            self.popvalue()

    # ---- running ----

    def execute_frame(self):
        """Run to the next return or yield and give its value; an exception comes out as OperationError."""
        pc = self.last_instr + opcode.INSTR_SIZE
        assert pc >= 0
        return self.dispatch(self.pycode, pc)

    def dispatch(self, pycode, pc):
        self = hint(self, access_directly=True)
        try:
            while True:
                jitdriver.jit_merge_point(pc=pc, pycode=pycode, frame=self)
                self.depth = jit.promote(self.depth)
                pc = self.handle_bytecode(pycode, pc)
        except ExitFrame:
            w_result = self.popvalue()
            if self.finished:
                self.forget_variables(pycode)
            return w_result

    @jit.unroll_safe
    def forget_variables(self, pycode):
        """A frame may stay in memory for long after it has returned; an array that was in a variable need not.

        unroll_safe: the number of variables is a constant of the code.
        """
        for i in range(pycode.nlocals + pycode.ncellvars + pycode.nfreevars):
            self.locals_stack_w[i] = None
        hint(self, force_virtualizable=True)

    def handle_bytecode(self, pycode, pc):
        try:
            pc = self.dispatch_bytecode(pycode, pc)
        except OperationError as e:
            pc = self.handle_operation_error(pycode, e)
        except StackOverflow:
            pc = self.handle_operation_error(pycode, self._recursion_error())
        except MemoryError:
            pc = self.handle_operation_error(pycode, self._memory_error())
        return pc

    def can_enter_jit(self, pc):
        """Called on the backward jumps that close a loop."""
        jitdriver.can_enter_jit(pc=pc, pycode=self.getcode(), frame=self)

    def _recursion_error(self):
        return oefmt(self.space.w_RecursionError, "maximum recursion depth exceeded")

    def _memory_error(self):
        return OperationError(self.space.w_MemoryError, self.space.w_None)

    def handle_operation_error(self, pycode, error):
        """Continue at the handler of the instruction that raised, or raise out of the frame."""
        space = self.space
        pc = self.last_instr
        first = error._traceback is None
        if error.reraised_here:
            error.reraised_here = False     # this frame is in the traceback already
        else:
            error._traceback = PyTraceback(pycode, pc, error._traceback)
        if first:
            w_handled = space.get_ec().w_exception
            if w_handled is not None:
                self.set_context(error, w_handled)
        index = pycode.find_handler(pc)
        if index < 0:
            self.finished = True
            raise error
        w_exc = error.normalize_exception(space)
        space.set_exception_traceback(w_exc, error._traceback)
        self.drop_to(pycode.exctable[index + 3])
        self.pushvalue(w_exc)
        handler = pycode.exctable[index + 2]
        assert handler >= 0
        return handler

    def set_context(self, error, w_handled):
        w_exc = error.normalize_exception(self.space)
        self.space.set_exception_context(w_exc, w_handled)

    # ---- for builtins that look at a frame ----

    @jit.dont_look_inside
    def getdictscope(self):
        """The namespace as a dict: the real one of a module or class body, a snapshot of a function's variables."""
        space = self.space
        if self.w_locals is not None:
            return self.w_locals
        pycode = self.pycode
        if not (pycode.co_flags & 1):
            return self.w_globals
        w_dict = space.newdict()
        for i in range(pycode.nlocals):
            w_value = self.locals_stack_w[i]
            if w_value is not None:
                space.setitem_str(w_dict, pycode.co_varnames[i], w_value)
        for i in range(pycode.ncellvars + pycode.nfreevars):
            cell = self.locals_stack_w[pycode.nlocals + i]
            assert isinstance(cell, Cell)
            if cell.w_value is not None:
                if i < pycode.ncellvars:
                    name = pycode.co_cellvars[i]
                else:
                    name = pycode.co_freevars[i - pycode.ncellvars]
                if name != '__class__':
                    space.setitem_str(w_dict, name, cell.w_value)
        return w_dict

    @jit.unroll_safe
    def find_free_variable(self, name):
        """The value of free variable `name`, or None.  unroll_safe: a search in a constant of the code."""
        pycode = self.getcode()
        for i in range(pycode.nfreevars):
            if pycode.co_freevars[i] == name:
                cell = self.locals_stack_w[pycode.nlocals + pycode.ncellvars + i]
                assert isinstance(cell, Cell)
                return cell.w_value
        return None

    @jit.unroll_safe
    def first_argument(self):
        """The first positional argument of the running function, or None.  unroll_safe: as above."""
        pycode = self.getcode()
        if pycode.co_argcount == 0:
            return None
        w_first = self.locals_stack_w[0]
        for i in range(pycode.ncellvars):
            if pycode.cell2arg[i] == 0:
                cell = self.locals_stack_w[pycode.nlocals + i]
                assert isinstance(cell, Cell)
                return cell.w_value
        return w_first


PyFrame.typedef = TypeDef('frame')
