"""Callable objects: functions written in Python, builtin functions, bound methods, staticmethod and classmethod.

Calls with only positional arguments have a direct way (`call0` .. `call4`, `call_valuestack`) that allocates neither an
argument list nor an Arguments object.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import import_from_mixin
from minipy.interpreter.argument import Arguments
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef, GetSetProperty, LazyDictMixin, dict_descr


class W_FunctionBase(W_Root):
    """What functions of both kinds share: an instance dict, and how a call reaches them."""
    import_from_mixin(LazyDictMixin)

    def descr_get(self, space, w_obj, w_cls=None):
        if space.is_none(w_obj) and not space.is_w(w_cls, space.type(space.w_None)):
            return self
        return Method(self, w_obj)

    def call_args(self, space, args):
        raise NotImplementedError

    def call_frame_args(self, space, args, frame):
        return self.call_args(space, args)


class Function(W_FunctionBase):
    """A function written in Python: code, globals, closure and defaults."""
    _immutable_fields_ = ['code?', 'w_globals', 'closure?[*]', 'defs_w?[*]', 'w_kw_defs?', 'name?']

    def __init__(self, space, code, w_globals, qualname, defs_w=[], w_kw_defs=None, closure=None, w_ann=None):
        self.space = space
        self.code = code
        self.name = code.co_name
        self.qualname = qualname
        self.w_globals = w_globals
        self.closure = closure
        self.defs_w = defs_w
        self.w_kw_defs = w_kw_defs
        self.w_ann = w_ann
        self.w_doc = None
        self.w_module = space.finditem_str(w_globals, '__name__')

    def getcode(self):
        return jit.promote(self.code)

    def getname(self, space):
        return self.name

    # ---- calls ----

    @jit.unroll_safe
    def call_args(self, space, args):
        code = self.getcode()
        frame = code.make_frame(self)
        scope_w = [None] * code.signature.scope_length()
        args.parse_into_scope(scope_w, self.qualname, code.signature, self.defs_w, self.w_kw_defs)
        for i in range(len(scope_w)):
            frame.locals_stack_w[i] = scope_w[i]
        return code.run_frame(frame, self)

    def simple_arity(self, nargs):
        """Number of defaults to fill in for a positional call with nargs arguments, or -1: not a simple call."""
        code = self.getcode()
        if not code.only_positional:
            return -1
        missing = code.co_argcount - nargs
        if missing == 0:
            return 0
        if missing < 0 or missing > len(self.defs_w):
            return -1
        return missing

    @jit.unroll_safe
    def fill_defaults(self, frame, nargs, missing):
        """unroll_safe: `missing` is a property of the call site and the function."""
        defs_w = self.defs_w
        start = len(defs_w) - missing
        assert start >= 0
        for i in range(missing):
            index = nargs + i
            assert index >= 0           # an index of the virtualizable list has to be known to be
            frame.locals_stack_w[index] = defs_w[start + i]

    def call0(self, space):
        missing = self.simple_arity(0)
        if missing < 0:
            return self.call_args(space, Arguments(space, []))
        frame = self.code.make_frame(self)
        self.fill_defaults(frame, 0, missing)
        return self.code.run_frame(frame, self)

    def call1(self, space, w_1):
        missing = self.simple_arity(1)
        if missing < 0:
            return self.call_args(space, Arguments(space, [w_1]))
        frame = self.code.make_frame(self)
        frame.locals_stack_w[0] = w_1
        self.fill_defaults(frame, 1, missing)
        return self.code.run_frame(frame, self)

    def call2(self, space, w_1, w_2):
        missing = self.simple_arity(2)
        if missing < 0:
            return self.call_args(space, Arguments(space, [w_1, w_2]))
        frame = self.code.make_frame(self)
        frame.locals_stack_w[0] = w_1
        frame.locals_stack_w[1] = w_2
        self.fill_defaults(frame, 2, missing)
        return self.code.run_frame(frame, self)

    @jit.unroll_safe
    def call_valuestack(self, space, caller, nargs, w_self):
        """Call with the top nargs items of the caller's stack, after w_self unless that is None.

        unroll_safe: nargs is the argument of the calling instruction.
        """
        extra = int(w_self is not None)
        total = nargs + extra
        missing = self.simple_arity(total)
        if missing < 0:
            args_w = caller.popvalues(nargs)
            if w_self is not None:
                args_w = [w_self] + args_w
            return self.call_args(space, Arguments(space, args_w))
        frame = self.code.make_frame(self)
        if w_self is not None:
            frame.locals_stack_w[0] = w_self
        for i in range(nargs):
            index = extra + i
            assert index >= 0
            frame.locals_stack_w[index] = caller.peekvalue(nargs - 1 - i)
        caller.dropvalues(nargs)
        self.fill_defaults(frame, total, missing)
        return self.code.run_frame(frame, self)

    # ---- app level ----

    def descr_call(self, space, __args__):
        return self.call_args(space, __args__)

    def descr_repr(self, space):
        return space.newtext('<function %s at 0x%s>' % (self.qualname, space.getaddrstring(self)))

    def fget_name(self, space):
        return space.newtext(self.name)

    def fset_name(self, space, w_name):
        self.name = space.text_w(w_name)

    def fget_qualname(self, space):
        return space.newtext(self.qualname)

    def fset_qualname(self, space, w_name):
        self.qualname = space.text_w(w_name)

    def fget_doc(self, space):
        if self.w_doc is None:
            self.w_doc = self.code.getdocstring(space)
        return self.w_doc

    def fset_doc(self, space, w_doc):
        self.w_doc = w_doc

    def fget_module(self, space):
        if self.w_module is None:
            return space.w_None
        return self.w_module

    def fset_module(self, space, w_module):
        self.w_module = w_module

    def fget_defaults(self, space):
        if not self.defs_w:
            return space.w_None
        return space.newtuple(self.defs_w[:])

    def fset_defaults(self, space, w_defaults):
        if space.is_none(w_defaults):
            self.defs_w = []
        else:
            self.defs_w = space.fixedview(w_defaults)[:]

    def fget_kwdefaults(self, space):
        if self.w_kw_defs is None:
            return space.w_None
        return self.w_kw_defs

    def fset_kwdefaults(self, space, w_defaults):
        self.w_kw_defs = None if space.is_none(w_defaults) else w_defaults

    def fget_annotations(self, space):
        if self.w_ann is None:
            self.w_ann = space.newdict()
        return self.w_ann

    def fset_annotations(self, space, w_ann):
        self.w_ann = w_ann

    def fget_code(self, space):
        return self.code

    def fget_globals(self, space):
        return self.w_globals

    def fget_closure(self, space):
        closure = self.closure
        if closure is None:
            return space.w_None
        return space.newtuple([cell for cell in closure])


class BuiltinFunction(W_FunctionBase):
    """An RPython function behind the gateway."""
    _immutable_fields_ = ['code', 'name', 'defs_w[*]', 'kwdefs_w[*]']

    def __init__(self, space, code, name, defs_w, kwdefs_w, doc):
        self.space = space
        self.code = code
        self.name = name
        self.defs_w = defs_w
        self.kwdefs_w = kwdefs_w
        self.doc = doc
        self.w_module = None
        self.w_objclass = None      # the type whose dictionary holds it, if one does

    def getname(self, space):
        return self.name

    def call_args(self, space, args):
        """Without keywords the direct way, which the JIT sees into: `range(a, b)` comes here by way of its type."""
        if args.keywords is None and (self.code.fastarity >= 0 or self.code.has_direct):
            args_w = args.arguments_w
            n = len(args_w)
            if self.code.has_direct or n == self.code.fastarity or self._too_few(n):
                if n == 0:
                    return self.call0(space)
                if n == 1:
                    return self.call1(space, args_w[0])
                if n == 2:
                    return self.call2(space, args_w[0], args_w[1])
                if n == 3:
                    return self.call3(space, args_w[0], args_w[1], args_w[2])
                if n == 4:
                    return self.call4(space, args_w[0], args_w[1], args_w[2], args_w[3])
        return self.call_by_scope(space, args)

    def call_by_scope(self, space, args):
        code = self.code
        scope_w = [None] * code.sig.scope_length()
        args.parse_into_scope(scope_w, self.name, code.sig, self.defs_w, None, True)
        for i in range(len(self.kwdefs_w)):
            if scope_w[code.npositional + i] is None:
                scope_w[code.npositional + i] = self.kwdefs_w[i]
        star = None
        if code.has_star:
            w_rest = scope_w[code.nargs]
            rest_w = space.fixedview(w_rest)
            star = Arguments(space, rest_w)
            if code.sig.kwargname is not None:
                w_kwargs = scope_w[code.nargs + 1]
                names_w = space.listview(w_kwargs)
                star.keywords = [space.text_w(w_name) for w_name in names_w]
                star.keywords_w = [space.getitem(w_kwargs, w_name) for w_name in names_w]
        return code.scope_activation(space, scope_w, star)

    def call_frame_args(self, space, args, frame):
        if self.code.wants_frame:
            space.get_ec().w_caller_frame = frame
        return self.call_args(space, args)

    def _too_few(self, nargs):
        """Is a positional call with nargs arguments one that only needs defaults?"""
        code = self.code
        return code.fastarity >= 0 and nargs < code.fastarity and code.fastarity - nargs <= len(self.defs_w)

    def default(self, index):
        """The default of parameter number `index`."""
        return self.defs_w[index - self.code.fastarity + len(self.defs_w)]

    def call0(self, space):
        arity = self.code.fastarity
        if self.code.fast0 is not None:
            return self.code.fast0(space)
        if self._too_few(0):
            if arity == 1:
                return self.code.fast1(space, self.default(0))
            if arity == 2:
                return self.code.fast2(space, self.default(0), self.default(1))
            if arity == 3:
                return self.code.fast3(space, self.default(0), self.default(1), self.default(2))
        return self.call_by_scope(space, Arguments(space, []))

    def call1(self, space, w_1):
        arity = self.code.fastarity
        if self.code.fast1 is not None:
            return self.code.fast1(space, w_1)
        if self._too_few(1):
            if arity == 2:
                return self.code.fast2(space, w_1, self.default(1))
            if arity == 3:
                return self.code.fast3(space, w_1, self.default(1), self.default(2))
            if arity == 4:
                return self.code.fast4(space, w_1, self.default(1), self.default(2), self.default(3))
        return self.call_by_scope(space, Arguments(space, [w_1]))

    def call2(self, space, w_1, w_2):
        arity = self.code.fastarity
        if self.code.fast2 is not None:
            return self.code.fast2(space, w_1, w_2)
        if self._too_few(2):
            if arity == 3:
                return self.code.fast3(space, w_1, w_2, self.default(2))
            if arity == 4:
                return self.code.fast4(space, w_1, w_2, self.default(2), self.default(3))
        return self.call_by_scope(space, Arguments(space, [w_1, w_2]))

    def call3(self, space, w_1, w_2, w_3):
        arity = self.code.fastarity
        if self.code.fast3 is not None:
            return self.code.fast3(space, w_1, w_2, w_3)
        if arity == 4 and self._too_few(3):
            return self.code.fast4(space, w_1, w_2, w_3, self.default(3))
        return self.call_by_scope(space, Arguments(space, [w_1, w_2, w_3]))

    def call4(self, space, w_1, w_2, w_3, w_4):
        if self.code.fast4 is not None:
            return self.code.fast4(space, w_1, w_2, w_3, w_4)
        return self.call_by_scope(space, Arguments(space, [w_1, w_2, w_3, w_4]))

    def call_valuestack(self, space, caller, nargs, w_self):
        if self.code.wants_frame:
            space.get_ec().w_caller_frame = caller
        total = nargs + int(w_self is not None)
        if total <= 4 and (self.code.has_direct or not self.code.has_star):
            if w_self is None:
                if nargs == 0:
                    return self.call0(space)
                if nargs == 1:
                    w_1 = caller.popvalue()
                    return self.call1(space, w_1)
                if nargs == 2:
                    w_2 = caller.popvalue()
                    w_1 = caller.popvalue()
                    return self.call2(space, w_1, w_2)
                if nargs == 3:
                    w_3 = caller.popvalue()
                    w_2 = caller.popvalue()
                    w_1 = caller.popvalue()
                    return self.call3(space, w_1, w_2, w_3)
                w_4 = caller.popvalue()
                w_3 = caller.popvalue()
                w_2 = caller.popvalue()
                w_1 = caller.popvalue()
                return self.call4(space, w_1, w_2, w_3, w_4)
            if nargs == 0:
                return self.call1(space, w_self)
            if nargs == 1:
                w_1 = caller.popvalue()
                return self.call2(space, w_self, w_1)
            if nargs == 2:
                w_2 = caller.popvalue()
                w_1 = caller.popvalue()
                return self.call3(space, w_self, w_1, w_2)
            w_3 = caller.popvalue()
            w_2 = caller.popvalue()
            w_1 = caller.popvalue()
            return self.call4(space, w_self, w_1, w_2, w_3)
        args_w = caller.popvalues(nargs)
        if w_self is not None:
            args_w = [w_self] + args_w
        return self.call_args(space, Arguments(space, args_w))

    # ---- app level ----

    def descr_call(self, space, __args__):
        return self.call_args(space, __args__)

    def descr_get(self, space, w_obj, w_cls=None):
        if self.w_objclass is None:
            return self         # a module's builtin function is no method
        return W_FunctionBase.descr_get(self, space, w_obj, w_cls)

    def descr_repr(self, space):
        if self.w_objclass is not None:
            return space.newtext("<method '%s' of '%s' objects>" % (self.name, self.w_objclass.getname(space)))
        return space.newtext('<built-in function %s>' % self.name)

    def fget_name(self, space):
        return space.newtext(self.name)

    def fget_qualname(self, space):
        if self.w_objclass is not None:
            return space.newtext('%s.%s' % (self.w_objclass.getname(space), self.name))
        return space.newtext(self.name)

    def fget_doc(self, space):
        if self.doc is None:
            return space.w_None
        return space.newtext(self.doc)

    def fget_module(self, space):
        if self.w_module is None:
            return space.w_None
        return self.w_module


class Method(W_Root):
    """A function bound to its first argument."""
    _immutable_fields_ = ['w_function', 'w_instance']

    def __init__(self, w_function, w_instance):
        self.w_function = w_function
        self.w_instance = w_instance

    def call_args(self, space, args):
        return space.call_args(self.w_function, args.prepend(self.w_instance))

    def getname(self, space):
        return self.w_function.getname(space)

    def descr_call(self, space, __args__):
        return self.call_args(space, __args__)

    def descr_repr(self, space):
        w_function = self.w_function
        w_name = space.findattr(w_function, space.newtext('__qualname__'))
        name = space.text_w(w_name) if w_name is not None else '?'
        if isinstance(w_function, BuiltinFunction):
            return space.newtext('<built-in method %s of %s object at 0x%s>' % (
                w_function.name, space.type(self.w_instance).getname(space),
                space.getaddrstring(self.w_instance)))
        return space.newtext('<bound method %s of %s>' % (name, space.text_w(space.repr(self.w_instance))))

    def descr_getattribute(self, space, w_name):
        name = space.text_w(w_name)
        if name != '__doc__':
            w_descr = space.type(self).lookup(name)
            if w_descr is not None:
                return space.get(w_descr, self)
        return space.getattr(self.w_function, w_name)

    def descr_eq(self, space, w_other):
        if not isinstance(w_other, Method):
            return space.w_NotImplemented
        return space.newbool(space.is_w(self.w_instance, w_other.w_instance) and
                             space.eq_w(self.w_function, w_other.w_function))

    def descr_hash(self, space):
        return space.newint(space.hash_w(self.w_function) ^ space.identity_hash(self.w_instance))

    def fget_self(self, space):
        return self.w_instance

    def fget_func(self, space):
        return self.w_function


class StaticMethod(W_Root):
    _immutable_fields_ = ['w_function?']    # what a type's __new__ is has to be known to compiled code
    w_dict = None

    def __init__(self, w_function):
        self.w_function = w_function

    def descr_get(self, space, w_obj, w_cls=None):
        return self.w_function

    @staticmethod
    def descr_new(space, w_type, w_function):
        w_self = space.allocate_instance(StaticMethod, w_type)
        w_self.w_function = w_function
        return w_self

    def descr_call(self, space, __args__):
        return space.call_args(self.w_function, __args__)

    def fget_func(self, space):
        return self.w_function


class ClassMethod(W_Root):
    def __init__(self, w_function):
        self.w_function = w_function

    def descr_get(self, space, w_obj, w_cls=None):
        if space.is_none(w_cls):
            w_cls = space.type(w_obj)
        return Method(self.w_function, w_cls)

    @staticmethod
    def descr_new(space, w_type, w_function):
        w_self = space.allocate_instance(ClassMethod, w_type)
        w_self.w_function = w_function
        return w_self

    def fget_func(self, space):
        return self.w_function


Function.typedef = TypeDef(
    'function',
    __call__=interp2app(Function.descr_call),
    __get__=interp2app(Function.descr_get),
    __repr__=interp2app(Function.descr_repr),
    __dict__=dict_descr,
    __name__=GetSetProperty(Function.fget_name, Function.fset_name),
    __qualname__=GetSetProperty(Function.fget_qualname, Function.fset_qualname),
    __doc__=GetSetProperty(Function.fget_doc, Function.fset_doc),
    __module__=GetSetProperty(Function.fget_module, Function.fset_module),
    __defaults__=GetSetProperty(Function.fget_defaults, Function.fset_defaults),
    __kwdefaults__=GetSetProperty(Function.fget_kwdefaults, Function.fset_kwdefaults),
    __annotations__=GetSetProperty(Function.fget_annotations, Function.fset_annotations),
    __code__=GetSetProperty(Function.fget_code),
    __globals__=GetSetProperty(Function.fget_globals),
    __closure__=GetSetProperty(Function.fget_closure),
)

BuiltinFunction.typedef = TypeDef(
    'builtin_function_or_method',
    __call__=interp2app(BuiltinFunction.descr_call),
    __get__=interp2app(BuiltinFunction.descr_get),
    __repr__=interp2app(BuiltinFunction.descr_repr),
    __name__=GetSetProperty(BuiltinFunction.fget_name),
    __qualname__=GetSetProperty(BuiltinFunction.fget_qualname),
    __doc__=GetSetProperty(BuiltinFunction.fget_doc),
    __module__=GetSetProperty(BuiltinFunction.fget_module),
)

Method.typedef = TypeDef(
    'method',
    __call__=interp2app(Method.descr_call),
    __repr__=interp2app(Method.descr_repr),
    __getattribute__=interp2app(Method.descr_getattribute),
    __eq__=interp2app(Method.descr_eq),
    __hash__=interp2app(Method.descr_hash),
    __self__=GetSetProperty(Method.fget_self),
    __func__=GetSetProperty(Method.fget_func),
)

StaticMethod.typedef = TypeDef(
    'staticmethod',
    __new__=interp2app(StaticMethod.descr_new),
    __get__=interp2app(StaticMethod.descr_get),
    __call__=interp2app(StaticMethod.descr_call),
    __func__=GetSetProperty(StaticMethod.fget_func),
    __wrapped__=GetSetProperty(StaticMethod.fget_func),
)

ClassMethod.typedef = TypeDef(
    'classmethod',
    __new__=interp2app(ClassMethod.descr_new),
    __get__=interp2app(ClassMethod.descr_get),
    __func__=GetSetProperty(ClassMethod.fget_func),
    __wrapped__=GetSetProperty(ClassMethod.fget_func),
)
