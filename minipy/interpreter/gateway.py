"""The gateway: interp2app turns an RPython function into an app-level builtin function.

The parameters of the RPython function say how each argument is unwrapped:

    self, obj of a W_ class (a method)   checked to be an instance of the class
    space                                the object space
    w_x                                  passed as it is; a default of None stays an interp-level None
    x, with @unwrap_spec(x=int)          unwrapped: int, float, bool, 'index', 'nonnegint', 'text', 'text_or_none', 'bytes',
                                         or a W_ class (checked)
    args_w                               all further positional arguments, a list
    __args__                             all further arguments, an Arguments
    __posonly__, __kwonly__              markers, no arguments: before the first only positional, after the second only
                                         keyword arguments

For every function two activations are made: one that takes a scope (a list filled by Arguments), and one that takes up
to four positional arguments directly.  Both are built from closures over constant-length tuples, so that in translated
code each is a straight line of unwrapping calls.
"""
import types
from rpython.rlib.unroll import unrolling_iterable
from minipy.interpreter.argument import Signature
from minipy.interpreter.baseobjspace import W_Root

MAX_FAST_ARGS = 4


class WrappedDefault(object):
    """Default value of a w_ parameter, wrapped when the function is."""
    def __init__(self, default_value):
        self.default_value = default_value


def unwrap_spec(*spec, **kwargs):
    """Decorator: how the parameters of an interp2app function are unwrapped (see the module docstring)."""
    assert not spec or not kwargs

    def decorator(func):
        func.unwrap_spec = spec or kwargs
        return func
    return decorator


def direct_call(func, by_arity):
    """Give func, which takes *args, ways of its own for so many positional arguments: {number: function}.

    Such a function takes (space, w_1 .. w_n) and is called without an Arguments being made.
    """
    func.direct_calls = by_arity
    return func


# ---- one unwrapper per kind: (space, w_obj) -> unwrapped ----

def _unwrap_raw(space, w_obj):
    return w_obj


def _unwrap_int(space, w_obj):
    return space.gateway_int_w(w_obj)


def _unwrap_float(space, w_obj):
    return space.gateway_float_w(w_obj)


def _unwrap_bool(space, w_obj):
    return space.is_true(w_obj)


def _unwrap_index(space, w_obj):
    return space.getindex_w(w_obj, space.w_OverflowError)


def _unwrap_nonnegint(space, w_obj):
    return space.gateway_nonnegint_w(w_obj)


def _unwrap_text(space, w_obj):
    return space.text_w(w_obj)


def _unwrap_text_or_none(space, w_obj):
    if space.is_none(w_obj):
        return None
    return space.text_w(w_obj)


def _unwrap_bytes(space, w_obj):
    return space.bytes_w(w_obj)


def _make_unwrap_interp(cls):
    def unwrap_interp(space, w_obj):
        return space.interp_w(cls, w_obj)
    return unwrap_interp


def _make_unwrap_self(cls):
    def unwrap_self(space, w_obj):
        return space.descr_self_interp_w(cls, w_obj)
    return unwrap_self


_UNWRAPPERS = {
    int: _unwrap_int, 'int': _unwrap_int, 'c_int': _unwrap_int, 'index': _unwrap_index,
    'nonnegint': _unwrap_nonnegint, float: _unwrap_float, bool: _unwrap_bool, W_Root: _unwrap_raw,
    'text': _unwrap_text, 'utf8': _unwrap_text, 'text0': _unwrap_text, 'fsencode': _unwrap_text,
    'text_or_none': _unwrap_text_or_none, 'bytes': _unwrap_bytes, 'bufferstr': _unwrap_bytes, str: _unwrap_text,
}


class _Plan(object):
    """What interp2app found out about a function: its signature and its unwrapping steps."""

    def __init__(self, func, self_type):
        code = func.func_code
        names = code.co_varnames[:code.co_argcount]
        spec = getattr(func, 'unwrap_spec', {})
        if not isinstance(spec, dict):
            spec = dict(zip(names, spec))
        defaults = func.func_defaults or ()
        firstdefault = len(names) - len(defaults)
        argnames, kwonlynames, self.steps = [], [], []
        self.defaults = {}              # scope index -> Python-level default
        varargname = kwargname = None
        posonly = 0
        seen_kwonly = False
        for i, name in enumerate(names):
            kind = spec.get(name)
            if name == '__kwonly__':
                seen_kwonly = True
                self.steps.append(('none', -1, None))
                continue
            if name == '__posonly__':
                posonly = len(argnames)
                self.steps.append(('none', -1, None))
                continue
            if name == 'space':
                self.steps.append(('space', -1, None))
                continue
            if name == 'args_w' or kind == 'args_w':
                varargname = 'args'
                self.steps.append(('args_w', -1, None))
                continue
            if name == '__args__':
                varargname, kwargname = 'args', 'keywords'
                self.steps.append(('__args__', -1, None))
                continue
            if i == 0 and self_type is not None:
                unwrapper = _make_unwrap_self(self_type) if self_type is not W_Root else _unwrap_raw
                appname = 'self'
                posonly = 1
            elif isinstance(kind, WrappedDefault):
                unwrapper, appname = _unwrap_raw, name[2:]
                assert name.startswith('w_'), name
            elif kind is None:
                assert name.startswith('w_'), 'parameter %r of %r needs an unwrap_spec' % (name, func)
                unwrapper, appname = _unwrap_raw, name[2:]
            elif isinstance(kind, type) and issubclass(kind, W_Root) and kind is not W_Root:
                unwrapper, appname = _make_unwrap_interp(kind), name
            else:
                unwrapper, appname = _UNWRAPPERS[kind], name
            if appname.startswith('w_'):
                appname = appname[2:]
            index = len(argnames) + len(kwonlynames)
            if seen_kwonly:
                kwonlynames.append(appname)
            else:
                argnames.append(appname)
            self.steps.append(('arg', index, unwrapper))
            if isinstance(kind, WrappedDefault):
                self.defaults[index] = kind
            elif i >= firstdefault:
                self.defaults[index] = defaults[i - firstdefault]
        self.nargs = len(argnames) + len(kwonlynames)
        self.npositional = len(argnames)
        self.has_star = varargname is not None
        self.sig = Signature(argnames, varargname, kwargname, kwonlynames, posonly)

    def default_w(self, space, index):
        value = self.defaults[index]
        if isinstance(value, WrappedDefault):
            return space.wrap(value.default_value)
        if value is None:
            return None
        return space.wrap(value)


def _make_scope_activation(func, plan):
    steps = unrolling_iterable(plan.steps)

    def activation(space, scope_w, args):
        """scope_w: the nargs plain parameters; args: what *args and **kwargs collected (an Arguments or None)."""
        values = ()
        for kind, index, unwrapper in steps:
            if kind == 'space':
                values += (space,)
            elif kind == 'arg':
                values += (unwrapper(space, scope_w[index]),)
            elif kind == 'args_w':
                values += (args.arguments_w,)
            elif kind == '__args__':
                values += (args,)
            else:
                values += (None,)
        w_result = func(*values)
        if w_result is None:
            return space.w_None
        return w_result
    return activation


def _make_fast_activation(func, plan):
    steps = unrolling_iterable(plan.steps)

    def call_on_tuple(space, scope):
        values = ()
        for kind, index, unwrapper in steps:
            if kind == 'space':
                values += (space,)
            elif kind == 'arg':
                values += (unwrapper(space, scope[index]),)
            else:
                values += (None,)
        w_result = func(*values)
        if w_result is None:
            return space.w_None
        return w_result

    def fast0(space):
        return call_on_tuple(space, ())

    def fast1(space, w_1):
        return call_on_tuple(space, (w_1,))

    def fast2(space, w_1, w_2):
        return call_on_tuple(space, (w_1, w_2))

    def fast3(space, w_1, w_2, w_3):
        return call_on_tuple(space, (w_1, w_2, w_3))

    def fast4(space, w_1, w_2, w_3, w_4):
        return call_on_tuple(space, (w_1, w_2, w_3, w_4))
    return [fast0, fast1, fast2, fast3, fast4][plan.nargs]


class BuiltinCode(object):
    """The interp-level half of a builtin function: shared by every app-level function object made from it."""
    _immutable_fields_ = ['name', 'sig', 'nargs', 'npositional', 'has_star', 'scope_activation', 'fast0', 'fast1',
                          'fast2', 'fast3', 'fast4', 'fastarity', 'wants_frame', 'has_direct']
    fast0 = None
    fast1 = None
    fast2 = None
    fast3 = None
    fast4 = None

    def __init__(self, func, plan, name, wants_frame):
        self.name = name
        self.sig = plan.sig
        self.nargs = plan.nargs
        self.npositional = plan.npositional
        self.has_star = plan.has_star
        self.scope_activation = _make_scope_activation(func, plan)
        self.fastarity = -1
        self.wants_frame = wants_frame
        if plan.nargs <= MAX_FAST_ARGS and not plan.has_star and not plan.sig.kwonlynames:
            self.fastarity = plan.nargs
            setattr(self, 'fast%d' % plan.nargs, _make_fast_activation(func, plan))
        for nargs, direct in getattr(func, 'direct_calls', {}).items():
            setattr(self, 'fast%d' % nargs, direct)
        self.has_direct = hasattr(func, 'direct_calls')


class interp2app(object):
    """Marks an RPython function for app level.  `frame=True`: the function looks at the frame that calls it."""
    _cache = {}

    def __new__(cls, f, app_name=None, as_classmethod=False, doc=None, frame=False, unwrap_spec=None):
        # methods compare equal whatever class they were looked up on, but `self` is checked against that class
        key = (getattr(f, 'im_func', f), getattr(f, 'im_class', None), app_name, as_classmethod, frame)
        try:
            return cls._cache[key]
        except KeyError:
            self = cls._cache[key] = object.__new__(cls)
            self._init(f, app_name, as_classmethod, doc, frame, unwrap_spec)
            return self

    def _init(self, f, app_name, as_classmethod, doc, frame, spec):
        self_type = None
        if isinstance(f, types.MethodType):
            self_type = f.im_class
            f = f.im_func
        if spec is not None:
            f.unwrap_spec = spec
        if app_name is None:
            app_name = f.func_name
            if app_name.startswith('descr_'):
                app_name = app_name[6:]
        self.name = app_name
        self.as_classmethod = as_classmethod
        self.doc = doc if doc is not None else f.__doc__
        self.plan = _Plan(f, self_type)
        self.code = BuiltinCode(f, self.plan, app_name, frame)
        self._wrapped = {}

    def wrap_for(self, space, name=None):
        """The app-level function object, one per space and app-level name."""
        name = name or self.name
        try:
            return self._wrapped[space, name]
        except KeyError:
            from minipy.interpreter.function import BuiltinFunction, ClassMethod
            plan = self.plan
            defs_w = []
            for index in range(plan.npositional):
                if index in plan.defaults:
                    defs_w.append(plan.default_w(space, index))
            kwdefs_w = []
            for i, kwname in enumerate(plan.sig.kwonlynames):
                index = plan.npositional + i
                assert index in plan.defaults, 'keyword-only parameter %s needs a default' % kwname
                kwdefs_w.append(plan.default_w(space, index))
            w_func = BuiltinFunction(space, self.code, name, defs_w, kwdefs_w, self.doc)
            if self.as_classmethod:
                w_func = ClassMethod(w_func)
            self._wrapped[space, name] = w_func
            return w_func
