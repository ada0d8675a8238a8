"""The meaning of each opcode: one method per opcode of minipy.opcode, mixed into PyFrame.

Plain opcodes are methods `NAME(self, arg)`; the ones that may jump are handled first in `dispatch_bytecode`, because
they decide the next address.  Only JUMP_BACK and JUMP_FOR go backwards, and only they close loops for the JIT.
"""
from rpython.rlib import jit
from rpython.rlib.unroll import unrolling_iterable
from minipy import opcode
from minipy.interpreter import conditionalmove, liveness, shortrange
from minipy.interpreter.argument import Arguments
from minipy.interpreter.descriptors import super_in_frame
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.function import Function, W_FunctionBase, Method
from minipy.interpreter.nestedscope import Cell
from minipy.compiler.consts import CONVERT_STR, CONVERT_REPR, CONVERT_ASCII
from minipy.objspace.looprange import W_LoopRange
from minipy.objspace.rangeobject import W_IntRange


class ExitFrame(Exception):
    """The frame has returned or yielded; the value is on top of its stack."""


_CONTROL = ('JUMP_FORWARD JUMP_BACK JUMP_FOR POP_JUMP_IF_FALSE POP_JUMP_IF_TRUE JUMP_IF_FALSE_OR_POP '
            'JUMP_IF_TRUE_OR_POP FOR_ITER RETURN_VALUE YIELD_VALUE YIELD_FROM').split()
_plain_opcodes = unrolling_iterable(
    [(opcode.opmap[name], name) for name in opcode.opcodes if name not in _CONTROL])


def _binary(methodname):
    def opcode_binary(self, arg):
        w_right = self.popvalue()
        w_left = self.popvalue()
        self.pushvalue(getattr(self.space, methodname)(w_left, w_right))
    opcode_binary.func_name = 'BINARY_' + methodname
    return opcode_binary


def _unary(methodname):
    def opcode_unary(self, arg):
        w_value = self.popvalue()
        self.pushvalue(getattr(self.space, methodname)(w_value))
    opcode_unary.func_name = 'UNARY_' + methodname
    return opcode_unary


# What loops over data is no method of the frame: the JIT has to see all of those.

def merge_keywords(space, w_dict, w_mapping, w_function):
    """f(**mapping): add the mapping's items to the keywords collected so far."""
    if space.lookup(w_mapping, 'keys') is None:
        raise oefmt(space.w_TypeError, "%s() argument after ** must be a mapping, not %T",
                    w_function.getname(space), w_mapping)
    for w_key in space.unpackiterable(space.call_method(w_mapping, 'keys')):
        if not space.isinstance_w(w_key, space.w_text):
            raise oefmt(space.w_TypeError, "keywords must be strings")
        if space.contains_w(w_dict, w_key):
            raise oefmt(space.w_TypeError, "%s() got multiple values for keyword argument '%S'",
                        w_function.getname(space), w_key)
        space.setitem(w_dict, w_key, space.getitem(w_mapping, w_key))


def arguments_from(space, w_args, w_kwargs):
    """The Arguments of f(*args, **kwargs); w_kwargs is a dict with str keys, or None."""
    args_w = space.fixedview(w_args)
    if w_kwargs is None:
        return Arguments(space, args_w)
    names_w = space.listview(w_kwargs)
    if len(names_w) == 0:
        return Arguments(space, args_w)
    return Arguments(space, args_w, [space.text_w(w_name) for w_name in names_w],
                     [space.getitem(w_kwargs, w_name) for w_name in names_w])


class OpcodeMixin(object):

    @jit.unroll_safe
    def dispatch_bytecode(self, pycode, pc):
        """Run instructions from pc on; in compiled code and at backward jumps only one, returning the next address.

        A loop that is unrolled goes on with its FOR_ITER at once: an ordinary loop may have been compiled for the same
        address, and the tracer ends a trace where it comes to a loop that there is.
        unroll_safe: when jitted there are two turns at the most.
        """
        while True:
            self.last_instr = pc
            code = pycode.co_code
            op = ord(code[pc])
            arg = ord(code[pc + 1]) | (ord(code[pc + 2]) << 8) | (ord(code[pc + 3]) << 16)
            assert arg >= 0             # an index of the virtualizable list has to be known to be
            pc += opcode.INSTR_SIZE
            if op == opcode.JUMP_FOR:
                if jit.we_are_jitted():
                    liveness.empty(self, pycode.left_overs(arg))
                pc = arg
                w_iterator = self.peekvalue()
                if shortrange.keeps_unrolling(w_iterator):
                    if jit.we_are_jitted():
                        continue
                elif jit.we_are_jitted() or not shortrange.ends(w_iterator):
                    self.can_enter_jit(pc)
                return pc
            elif op == opcode.JUMP_BACK:
                if jit.we_are_jitted():
                    liveness.empty(self, pycode.left_overs(arg))
                pc = arg
                self.can_enter_jit(pc)
                return pc
            elif op == opcode.FOR_ITER:
                w_iterator = self.peekvalue()
                w_next = None
                if isinstance(w_iterator, W_LoopRange):
                    w_after = w_iterator.following()
                    if w_after is not None:
                        self.settopvalue(w_after)
                        w_next = self.space.newint(w_after.last)
                else:
                    w_next = self.space.next_or_none(w_iterator)
                if w_next is None:
                    self.popvalue()
                    pc = arg
                else:
                    self.pushvalue(w_next)
            elif op == opcode.JUMP_FORWARD:
                pc = arg
            elif op == opcode.POP_JUMP_IF_FALSE:
                w_value = self.popvalue()
                if not self.space.is_true(w_value):
                    pc = arg
            elif op == opcode.POP_JUMP_IF_TRUE:
                w_value = self.popvalue()
                if self.space.is_true(w_value):
                    pc = arg
            elif op == opcode.JUMP_IF_FALSE_OR_POP:
                if not self.space.is_true(self.peekvalue()):
                    pc = arg
                else:
                    self.popvalue()
            elif op == opcode.JUMP_IF_TRUE_OR_POP:
                if self.space.is_true(self.peekvalue()):
                    pc = arg
                else:
                    self.popvalue()
            elif op == opcode.RETURN_VALUE:
                self.finished = True
                raise ExitFrame
            elif op == opcode.YIELD_VALUE:
                raise ExitFrame
            elif op == opcode.YIELD_FROM:
                if not self.yield_from():
                    # come back to this same instruction when resumed
                    self.last_instr = pc - 2 * opcode.INSTR_SIZE
                    raise ExitFrame
            elif jit.we_are_jitted() and opcode.COMPARE_LT <= op <= opcode.COMPARE_GE and conditionalmove.choose(
                    self, op, pycode.choice_after(pc)):
                pc = pycode.choice_after(pc).end
            else:
                for number, name in _plain_opcodes:
                    if op == number:
                        getattr(self, name)(arg)
                        break
            if jit.we_are_jitted():
                if op == opcode.GET_ITER and shortrange.keeps_unrolling(self.peekvalue()):
                    continue
                return pc

    # ---- stack ----

    def NOP(self, arg):
        pass

    def POP_TOP(self, arg):
        self.popvalue()

    def COPY(self, index):
        self.pushvalue(self.peekvalue(index - 1))

    def SWAP(self, index):
        w_top = self.peekvalue()
        self.settopvalue(self.peekvalue(index - 1))
        self.settopvalue(w_top, index - 1)

    # ---- variables ----

    def LOAD_CONST(self, index):
        self.pushvalue(self.getcode().co_consts_w[index])

    def LOAD_FAST(self, index):
        w_value = self.locals_stack_w[index]
        if w_value is None:
            raise self.unbound_local(index)
        self.pushvalue(w_value)

    def STORE_FAST(self, index):
        self.locals_stack_w[index] = self.popvalue()

    def DELETE_FAST(self, index):
        if self.locals_stack_w[index] is None:
            raise self.unbound_local(index)
        self.locals_stack_w[index] = None

    def unbound_local(self, index):
        return oefmt(self.space.w_UnboundLocalError,
                     "cannot access local variable '%s' where it is not associated with a value",
                     self.pycode.co_varnames[index])

    def LOAD_GLOBAL(self, index):
        name = self.getcode().co_names[index]
        space = self.space
        w_value = space.getglobal(self.get_w_globals(), name)
        if w_value is None:
            raise oefmt(space.w_NameError, "name '%s' is not defined", name)
        self.pushvalue(w_value)

    def STORE_GLOBAL(self, index):
        self.space.setitem_str(self.w_globals, self.getcode().co_names[index], self.popvalue())

    def DELETE_GLOBAL(self, index):
        self.delete_name_in(self.w_globals, self.getcode().co_names[index])

    def delete_name_in(self, w_namespace, name):
        space = self.space
        try:
            space.delitem(w_namespace, space.newtext(name))
        except OperationError as e:
            if not e.match(space, space.w_KeyError):
                raise
            raise oefmt(space.w_NameError, "name '%s' is not defined", name)

    def get_locals_dict(self):
        w_locals = self.w_locals
        if w_locals is None:
            raise oefmt(self.space.w_SystemError, "no locals")
        return w_locals

    def LOAD_NAME(self, index):
        space = self.space
        w_locals = self.get_locals_dict()
        if w_locals is not self.w_globals:
            w_value = space.finditem_mapping(w_locals, self.getcode().co_names_w[index])
            if w_value is not None:
                self.pushvalue(w_value)
                return
        self.LOAD_GLOBAL(index)

    def STORE_NAME(self, index):
        w_value = self.popvalue()
        self.space.setitem(self.get_locals_dict(), self.getcode().co_names_w[index], w_value)

    def DELETE_NAME(self, index):
        self.delete_name_in(self.get_locals_dict(), self.getcode().co_names[index])

    def getcell(self, index):
        cell = self.locals_stack_w[self.getcode().nlocals + index]
        assert isinstance(cell, Cell)
        return cell

    def LOAD_DEREF(self, index):
        w_value = self.getcell(index).w_value
        if w_value is None:
            raise self.unbound_cell(index)
        self.pushvalue(w_value)

    def unbound_cell(self, index):
        pycode = self.pycode
        if index < pycode.ncellvars:
            return oefmt(self.space.w_UnboundLocalError,
                         "cannot access local variable '%s' where it is not associated with a value",
                         pycode.co_cellvars[index])
        return oefmt(self.space.w_NameError,
                     "cannot access free variable '%s' where it is not associated with a value in enclosing scope",
                     pycode.co_freevars[index - pycode.ncellvars])

    def STORE_DEREF(self, index):
        self.getcell(index).w_value = self.popvalue()

    def DELETE_DEREF(self, index):
        cell = self.getcell(index)
        if cell.w_value is None:
            raise self.unbound_cell(index)
        cell.w_value = None

    def LOAD_CLASSDEREF(self, index):
        pycode = self.getcode()
        if index < pycode.ncellvars:
            name = pycode.co_cellvars[index]
        else:
            name = pycode.co_freevars[index - pycode.ncellvars]
        w_value = self.space.finditem_mapping(self.get_locals_dict(), self.space.newtext(name))
        if w_value is None:
            self.LOAD_DEREF(index)
        else:
            self.pushvalue(w_value)

    def LOAD_CLOSURE(self, index):
        self.pushvalue(self.getcell(index))

    def SETUP_ANNOTATIONS(self, arg):
        space = self.space
        w_name = space.newtext('__annotations__')
        w_locals = self.get_locals_dict()
        if space.finditem_mapping(w_locals, w_name) is None:
            space.setitem(w_locals, w_name, space.newdict())

    # ---- attributes ----

    def LOAD_ATTR(self, index):
        w_obj = self.popvalue()
        self.pushvalue(self.space.getattr_str(w_obj, self.getcode().co_names[index]))

    def STORE_ATTR(self, index):
        w_obj = self.popvalue()
        w_value = self.popvalue()
        self.space.setattr_str(w_obj, self.getcode().co_names[index], w_value)

    def DELETE_ATTR(self, index):
        w_obj = self.popvalue()
        self.space.delattr_str(w_obj, self.getcode().co_names[index])

    def LOAD_METHOD(self, index):
        space = self.space
        name = self.getcode().co_names[index]
        w_obj = self.popvalue()
        w_function = space.find_method(w_obj, name)
        if w_function is not None:
            self.pushvalue(w_function)
            self.pushvalue(w_obj)
        else:
            self.pushvalue(space.getattr_str(w_obj, name))
            self.pushvalue(None)

    # ---- operators ----

    BINARY_ADD = _binary('add')
    BINARY_SUBTRACT = _binary('sub')
    BINARY_MULTIPLY = _binary('mul')
    BINARY_TRUE_DIVIDE = _binary('truediv')
    BINARY_FLOOR_DIVIDE = _binary('floordiv')
    BINARY_MODULO = _binary('mod')
    BINARY_POWER = _binary('pow2')
    BINARY_LSHIFT = _binary('lshift')
    BINARY_RSHIFT = _binary('rshift')
    BINARY_AND = _binary('and_')
    BINARY_OR = _binary('or_')
    BINARY_XOR = _binary('xor')
    BINARY_MATRIX_MULTIPLY = _binary('matmul')
    BINARY_SUBSCR = _binary('getitem')
    INPLACE_ADD = _binary('inplace_add')
    INPLACE_SUBTRACT = _binary('inplace_sub')
    INPLACE_MULTIPLY = _binary('inplace_mul')
    INPLACE_TRUE_DIVIDE = _binary('inplace_truediv')
    INPLACE_FLOOR_DIVIDE = _binary('inplace_floordiv')
    INPLACE_MODULO = _binary('inplace_mod')
    INPLACE_POWER = _binary('inplace_pow')
    INPLACE_LSHIFT = _binary('inplace_lshift')
    INPLACE_RSHIFT = _binary('inplace_rshift')
    INPLACE_AND = _binary('inplace_and')
    INPLACE_OR = _binary('inplace_or')
    INPLACE_XOR = _binary('inplace_xor')
    INPLACE_MATRIX_MULTIPLY = _binary('inplace_matmul')
    COMPARE_LT = _binary('lt')
    COMPARE_LE = _binary('le')
    COMPARE_EQ = _binary('eq')
    COMPARE_NE = _binary('ne')
    COMPARE_GT = _binary('gt')
    COMPARE_GE = _binary('ge')
    UNARY_POSITIVE = _unary('pos')
    UNARY_NEGATIVE = _unary('neg')
    UNARY_INVERT = _unary('invert')
    UNARY_NOT = _unary('not_')

    def IS_OP(self, negate):
        w_right = self.popvalue()
        w_left = self.popvalue()
        result = self.space.is_w(w_left, w_right)
        self.pushvalue(self.space.newbool(result != bool(negate)))

    def CONTAINS_OP(self, negate):
        w_container = self.popvalue()
        w_item = self.popvalue()
        result = self.space.contains_w(w_container, w_item)
        self.pushvalue(self.space.newbool(result != bool(negate)))

    def STORE_SUBSCR(self, arg):
        w_index = self.popvalue()
        w_obj = self.popvalue()
        w_value = self.popvalue()
        self.space.setitem(w_obj, w_index, w_value)

    def DELETE_SUBSCR(self, arg):
        w_index = self.popvalue()
        w_obj = self.popvalue()
        self.space.delitem(w_obj, w_index)

    # ---- displays ----

    def BUILD_TUPLE(self, n):
        self.pushvalue(self.space.newtuple(self.popvalues(n)))

    def BUILD_LIST(self, n):
        self.pushvalue(self.space.newlist(self.popvalues(n)[:]))

    def BUILD_SET(self, n):
        self.pushvalue(self.space.newset(self.popvalues(n)))

    @jit.unroll_safe
    def BUILD_MAP(self, n):
        """unroll_safe: n is the instruction's argument, and short (long displays are built piecewise)."""
        space = self.space
        w_dict = space.newdict()
        items_w = self.popvalues(2 * n)
        for i in range(n):
            space.setitem(w_dict, items_w[2 * i], items_w[2 * i + 1])
        self.pushvalue(w_dict)

    def BUILD_STRING(self, n):
        self.pushvalue(self.space.join_texts(self.popvalues(n)))

    def BUILD_SLICE(self, n):
        space = self.space
        w_step = space.w_None
        if n == 3:
            w_step = self.popvalue()
        w_stop = self.popvalue()
        w_start = self.popvalue()
        self.pushvalue(space.newslice(w_start, w_stop, w_step))

    def LIST_APPEND(self, index):
        w_value = self.popvalue()
        self.space.list_append(self.peekvalue(index - 1), w_value)

    def SET_ADD(self, index):
        w_value = self.popvalue()
        self.space.set_add(self.peekvalue(index - 1), w_value)

    def MAP_ADD(self, index):
        w_value = self.popvalue()
        w_key = self.popvalue()
        self.space.setitem(self.peekvalue(index - 1), w_key, w_value)

    def LIST_EXTEND(self, index):
        w_iterable = self.popvalue()
        space = self.space
        w_list = self.peekvalue(index - 1)
        if space.lookup(w_iterable, '__iter__') is None and space.lookup(w_iterable, '__getitem__') is None:
            raise oefmt(space.w_TypeError, "Value after * must be an iterable, not %T", w_iterable)
        space.call_method(w_list, 'extend', w_iterable)

    def SET_UPDATE(self, index):
        w_iterable = self.popvalue()
        self.space.call_method(self.peekvalue(index - 1), 'update', w_iterable)

    def DICT_UPDATE(self, index):
        w_mapping = self.popvalue()
        space = self.space
        if space.lookup(w_mapping, 'keys') is None:
            raise oefmt(space.w_TypeError, "'%T' object is not a mapping", w_mapping)
        space.call_method(self.peekvalue(index - 1), 'update', w_mapping)

    def DICT_MERGE(self, index):
        w_mapping = self.popvalue()
        merge_keywords(self.space, self.peekvalue(index - 1), w_mapping, self.peekvalue(index + 1))

    def LIST_TO_TUPLE(self, arg):
        self.pushvalue(self.space.newtuple(self.space.listview(self.popvalue())[:]))

    @jit.unroll_safe
    def UNPACK_SEQUENCE(self, n):
        """unroll_safe: n is the instruction's argument."""
        items_w = self.space.fixedview_unroll(self.popvalue(), n)
        while n > 0:
            n -= 1
            self.pushvalue(items_w[n])

    @jit.unroll_safe
    def UNPACK_EX(self, arg):
        space = self.space
        before = arg & 0xFF
        after = arg >> 8
        items_w = space.fixedview(self.popvalue())
        if len(items_w) < before + after:
            raise oefmt(space.w_ValueError, "not enough values to unpack (expected at least %d, got %d)",
                        before + after, len(items_w))
        rest = len(items_w) - after
        assert rest >= 0
        i = len(items_w)
        while i > rest:
            i -= 1
            self.pushvalue(items_w[i])
        self.pushvalue(space.newlist(items_w[before:rest]))
        i = before
        while i > 0:
            i -= 1
            self.pushvalue(items_w[i])

    # ---- iteration ----

    def GET_ITER(self, arg):
        w_iterable = self.popvalue()
        if type(w_iterable) is W_IntRange:
            w_iterator = shortrange.range_iterator(self.space, w_iterable, self.getcode().loop_site(self.last_instr))
        else:
            w_iterator = self.space.iter(w_iterable)
        self.pushvalue(w_iterator)

    def GET_YIELD_FROM_ITER(self, arg):
        self.pushvalue(self.space.iter(self.popvalue()))

    def yield_from(self):
        """One step of `yield from`; True when the sub-iterator is exhausted and its result is on the stack."""
        from minipy.interpreter.generator import send_to_subiterator
        space = self.space
        w_sent = self.popvalue()
        w_iter = self.peekvalue()
        try:
            w_yielded = send_to_subiterator(space, w_iter, w_sent)
        except OperationError as e:
            if not e.match(space, space.w_StopIteration):
                raise
            w_stop = e.normalize_exception(space)
            self.settopvalue(space.getattr_str(w_stop, 'value'))
            return True
        self.pushvalue(w_yielded)
        return False

    # ---- functions and calls ----

    def MAKE_FUNCTION(self, flags):
        space = self.space
        qualname = space.text_w(self.popvalue())
        code = self.popvalue()
        from minipy.interpreter.pycode import PyCode
        assert isinstance(code, PyCode)
        closure = None
        if flags & opcode.MAKE_CLOSURE:
            closure = self.make_closure(space.fixedview(self.popvalue()))
        w_ann = None
        if flags & opcode.MAKE_ANNOTATIONS:
            w_ann = self.popvalue()
        w_kw_defs = None
        if flags & opcode.MAKE_KWDEFAULTS:
            w_kw_defs = self.popvalue()
        defs_w = []
        if flags & opcode.MAKE_DEFAULTS:
            defs_w = space.fixedview(self.popvalue())
        self.pushvalue(Function(space, code, self.w_globals, qualname, defs_w[:], w_kw_defs, closure, w_ann))

    @jit.unroll_safe
    def make_closure(self, cells_w):
        closure = [None] * len(cells_w)
        for i in range(len(cells_w)):
            cell = cells_w[i]
            assert isinstance(cell, Cell)
            closure[i] = cell
        return closure

    def CALL_FUNCTION(self, nargs):
        w_function = self.peekvalue(nargs)
        w_result = self.call_from_stack(w_function, nargs, None)
        self.popvalue()
        self.pushvalue(w_result)

    def CALL_METHOD(self, nargs):
        w_self = self.peekvalue(nargs)
        w_function = self.peekvalue(nargs + 1)
        w_result = self.call_from_stack(w_function, nargs, w_self)
        self.popvalue()
        self.popvalue()
        self.pushvalue(w_result)

    def call_from_stack(self, w_function, nargs, w_self):
        """Call with the top nargs items, which are popped."""
        space = self.space
        if w_self is None and isinstance(w_function, Method):
            w_self = w_function.w_instance
            w_function = w_function.w_function
        if isinstance(w_function, W_FunctionBase):
            if isinstance(w_function, Function):
                return w_function.call_valuestack(space, self, nargs, w_self)
            return space.call_builtin_valuestack(w_function, self, nargs, w_self)
        if w_function is space.w_super and nargs == 0:
            return super_in_frame(space, self)
        args_w = self.popvalues(nargs)
        if w_self is not None:
            args_w = [w_self] + args_w
        return space.call_args(w_function, Arguments(space, args_w))

    @jit.unroll_safe
    def CALL_FUNCTION_KW(self, nargs):
        """unroll_safe: the number of arguments and their names are constants of the call site."""
        space = self.space
        names_w = space.fixedview(self.popvalue())
        n = len(names_w)
        keywords = [space.text_w(w_name) for w_name in names_w]
        keywords_w = self.popvalues(n)
        args_w = self.popvalues(nargs - n)
        w_function = self.popvalue()
        self.pushvalue(self.call_with_frame(w_function, Arguments(space, args_w, keywords, keywords_w)))

    def CALL_FUNCTION_EX(self, flags):
        space = self.space
        w_kwargs = None
        if flags & 1:
            w_kwargs = self.popvalue()
        w_args = self.popvalue()
        w_function = self.popvalue()
        self.pushvalue(self.call_with_frame(w_function, arguments_from(space, w_args, w_kwargs)))

    def call_with_frame(self, w_function, args):
        if isinstance(w_function, W_FunctionBase):
            return w_function.call_frame_args(self.space, args, self)
        return self.space.call_args(w_function, args)

    def LOAD_BUILD_CLASS(self, arg):
        self.pushvalue(self.space.w_build_class)

    # ---- imports ----

    def IMPORT_NAME(self, index):
        space = self.space
        w_fromlist = self.popvalue()
        level = space.int_w(self.popvalue())
        name = self.getcode().co_names[index]
        self.pushvalue(space.import_name(name, self.w_globals, w_fromlist, level))

    def IMPORT_FROM(self, index):
        self.pushvalue(self.space.import_from(self.peekvalue(), self.getcode().co_names[index]))

    def IMPORT_STAR(self, arg):
        self.space.import_star(self.popvalue(), self.get_locals_dict())

    # ---- exceptions ----

    def LOAD_ASSERTION_ERROR(self, arg):
        self.pushvalue(self.space.w_AssertionError)

    def RAISE_VARARGS(self, n):
        space = self.space
        if n == 0:
            w_exc = space.get_ec().w_exception
            if w_exc is None:
                raise oefmt(space.w_RuntimeError, "No active exception to reraise")
            raise self.again(w_exc)
        w_cause = None
        if n == 2:
            w_cause = self.popvalue()
        w_exc = self.popvalue()
        raise space.make_raised(w_exc, w_cause)

    def again(self, w_exc):
        space = self.space
        error = OperationError(space.type(w_exc), w_exc, space.get_exception_traceback(w_exc))
        error.reraised_here = True
        return error

    def RERAISE(self, arg):
        raise self.again(self.popvalue())

    def PUSH_EXC_INFO(self, arg):
        ec = self.space.get_ec()
        w_exc = self.popvalue()
        w_previous = ec.w_exception
        if w_previous is None:
            w_previous = self.space.w_None
        self.pushvalue(w_previous)
        self.pushvalue(w_exc)
        ec.w_exception = w_exc

    def POP_EXCEPT(self, arg):
        w_previous = self.popvalue()
        if self.space.is_w(w_previous, self.space.w_None):
            w_previous = None
        self.space.get_ec().w_exception = w_previous

    def CHECK_EXC_MATCH(self, arg):
        space = self.space
        w_type = self.popvalue()
        self.pushvalue(space.newbool(space.check_exception_match(self.peekvalue(), w_type)))

    # ---- with ----

    def BEFORE_WITH(self, arg):
        space = self.space
        w_manager = self.popvalue()
        w_enter = space.lookup(w_manager, '__enter__')
        w_exit = space.lookup(w_manager, '__exit__')
        if w_enter is None:
            raise oefmt(space.w_TypeError, "'%T' object does not support the context manager protocol", w_manager)
        if w_exit is None:
            raise oefmt(space.w_TypeError,
                        "'%T' object does not support the context manager protocol (missed __exit__ method)", w_manager)
        self.pushvalue(space.get(w_exit, w_manager))
        self.pushvalue(space.get_and_call_function(w_enter, w_manager))

    def WITH_EXCEPT_START(self, arg):
        space = self.space
        w_exc = self.peekvalue()
        w_exit = self.peekvalue(2)
        w_traceback = space.get_exception_traceback(w_exc)
        if w_traceback is None:
            w_traceback = space.w_None
        self.pushvalue(space.call_function(w_exit, space.type(w_exc), w_exc, w_traceback))

    # ---- formatting ----

    def FORMAT_VALUE(self, flags):
        space = self.space
        w_spec = None
        if flags & opcode.FORMAT_HAS_SPEC:
            w_spec = self.popvalue()
        w_value = self.popvalue()
        conversion = flags & 3
        if conversion == CONVERT_STR:
            w_value = space.str(w_value)
        elif conversion == CONVERT_REPR:
            w_value = space.repr(w_value)
        elif conversion == CONVERT_ASCII:
            w_value = space.ascii(w_value)
        if w_spec is None:
            w_spec = space.newtext('')
        self.pushvalue(space.format(w_value, w_spec))

    def PRINT_EXPR(self, arg):
        self.space.print_interactive(self.popvalue())
