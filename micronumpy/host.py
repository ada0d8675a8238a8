"""The seam between this module and the interpreter it is built into.

Everything the module needs of its host comes through here, under PyPy's names: from PyPy when PyPy's translator is what
imports us (`--ext=micronumpy`), from minipy otherwise.  No other file of the module imports a host.
"""
import sys

PYPY = 'pypy.interpreter.baseobjspace' in sys.modules

if PYPY:
    from pypy.interpreter.baseobjspace import ObjSpace, W_Root
    from pypy.interpreter.buffer import BufferInterfaceNotFound, BufferView
    from pypy.interpreter.error import OperationError, oefmt
    from pypy.interpreter.gateway import WrappedDefault, interp2app as _interp2app, unwrap_spec
    from pypy.interpreter.mixedmodule import MixedModule as _MixedModule
    from pypy.interpreter.typedef import GetSetProperty, SHORTCUTS, TypeDef as _TypeDef, interp_attrproperty, \
        interp_attrproperty_w
    from pypy.objspace.std.boolobject import W_BoolObject
    from pypy.objspace.std.complexobject import W_ComplexObject
    from pypy.objspace.std.floatobject import W_FloatObject
    from pypy.objspace.std.intobject import W_IntObject
    from pypy.objspace.std.sliceobject import W_SliceObject

    def TypeDef(__name, *bases, **entries):
        """PyPy's, for a type of the module `micronumpy`: that is where pickle looks for it, and there may be a numpy too."""
        return _TypeDef(__name.replace('numpy.', 'micronumpy.', 1), *bases, **entries)

    ANY_BUFFER = ObjSpace.BUF_FULL_RO       # what to ask an object's buffer_w for
    # An array.array or bytearray may grow while somebody looks at its memory, and that moves: nothing here prevents it.
    BUFFERS_STAY = False

    class W_NoValue(W_Root):
        """Where PyPy wants a value: the default of a keyword argument that need not be given."""

        def descr_repr(self, space):
            return space.newtext('<no value>')

    W_NoValue.typedef = TypeDef('numpy._NoValueType', __repr__=_interp2app(W_NoValue.descr_repr))
    NO_VALUE = W_NoValue()

    def _with_optional_keywords(func):
        """A function for app level that passes None on for each keyword-only argument that is not given.

        PyPy wants a value as such an argument's default, and finds the arguments by their names in the function's code:
        hence the value, and code that is made of the names.
        """
        names = func.func_code.co_varnames[:func.func_code.co_argcount]
        if '__kwonly__' not in names:
            return func
        optional = [name for name in names[names.index('__kwonly__') + 1:] if name.startswith('w_')]
        lines = ['def %s(%s):' % (func.func_name, ', '.join(names))]
        lines += ['    if %s is NO_VALUE: %s = None' % (name, name) for name in optional]
        lines += ['    return func(%s)' % ', '.join(names)]
        scope = {'NO_VALUE': NO_VALUE, 'func': func, '__name__': func.__module__}
        exec '\n'.join(lines) in scope
        wrapper = scope[func.func_name]
        wrapper.func_defaults = func.func_defaults
        wrapper.__doc__ = func.__doc__
        wrapper.unwrap_spec = dict(getattr(func, 'unwrap_spec', {}), **dict(
            (name, WrappedDefault(NO_VALUE)) for name in optional))
        return wrapper

    _for_app_level = {}         # function -> what PyPy gets for it
    _names = set()

    def interp2app(f, app_name=None):
        """PyPy's, which wants every function of a file to have a name of its own: closures get a number."""
        func = getattr(f, 'im_func', f)
        if app_name is None:
            app_name = func.func_name
        if func not in _for_app_level:
            name = func.func_name
            number = 1
            while (func.__module__, func.func_name) in _names:
                number += 1
                func.func_name = '%s_%d' % (name, number)
            _names.add((func.__module__, func.func_name))
            _for_app_level[func] = _with_optional_keywords(func)
        return _interp2app(_for_app_level[func], app_name, self_type=getattr(f, 'im_class', None))

    def direct_call(func, by_arity):
        """Ways for positional arguments alone: PyPy's gateway has none."""
        return func

    class MixedModule(_MixedModule):
        @classmethod
        def buildloaders(cls):
            if not hasattr(cls, 'loaders'):
                super(MixedModule, cls).buildloaders()
                for name, spec in cls.interpleveldefs.items():
                    if not spec.startswith('('):
                        cls.loaders[name] = _make_loader(cls.loaders[name], cls.__module__.rsplit('.', 1)[0], name, spec)

    def _make_loader(load_other, package, name, spec):
        filename, attribute = spec.split('.')

        def load(space):
            value = getattr(__import__('%s.%s' % (package, filename), None, None, [attribute]), attribute)
            if isinstance(value, type(load)):
                return interp2app(value, name).get_function(space)
            return load_other(space)
        return load

    def has_own_type(box_class):
        """Tell the interpreter that the instances of a class are of a subclass of the host's type it derives from.

        They have an identity, and operators that must be looked up: such a class inherits the methods by which PyPy
        calls the operators of its own numbers at once.
        """
        box_class.user_overridden_class = True
        for _, method_name, look_up, _ in SHORTCUTS:
            setattr(box_class, method_name, look_up)

    def num_keywords(args):
        if args.keyword_names_w is None:
            return 0
        return len(args.keyword_names_w)

    def check_buffer_flags(space, flags, readonly, c_contiguous):
        """May an array show its memory to somebody who asks in these words?"""
        space.check_buf_flags(flags, readonly)
        if not c_contiguous and flags & space.BUF_STRIDES != space.BUF_STRIDES:
            raise oefmt(space.w_ValueError, "ndarray is not C-contiguous")

    def install_options(space):
        """What is built into the interpreter when the module is, before translation."""
        if space.config.objspace.usemodules.pypyjit:
            from micronumpy.inpypy import shortrange
            import pypy.module.pypyjit.interp_jit       # gives the frame class its loops
            from pypy.interpreter.pycode import PyCode
            from pypy.interpreter.pyframe import PyFrame
            from pypy.module.__builtin__ import functional
            from pypy.tool.opcode3 import opmap
            shortrange.install(PyFrame, PyCode, functional, opmap)

    def configure_options():
        """When a program imports the module."""
        from micronumpy.inpypy import shortrange
        shortrange.configure()

else:
    from minipy.interpreter.baseobjspace import W_Root
    from minipy.interpreter.buffer import BufferInterfaceNotFound, BufferView
    from minipy.interpreter.error import OperationError, oefmt
    from minipy.interpreter.gateway import WrappedDefault, direct_call, interp2app, unwrap_spec
    from minipy.interpreter.mixedmodule import MixedModule
    from minipy.interpreter.typedef import GetSetProperty, TypeDef, interp_attrproperty, interp_attrproperty_w
    from minipy.objspace.boolobject import W_BoolObject
    from minipy.objspace.complexobject import W_ComplexObject
    from minipy.objspace.floatobject import W_FloatObject
    from minipy.objspace.intobject import W_IntObject
    from minipy.objspace.sliceobject import W_SliceObject

    ANY_BUFFER = 0
    BUFFERS_STAY = True     # memory with an address does, in minipy

    def has_own_type(box_class):
        """minipy looks at the typedef of every object."""

    def num_keywords(args):
        return args.num_keywords()

    def check_buffer_flags(space, flags, readonly, c_contiguous):
        """minipy's programs look at strides and flags themselves."""

    def install_options(space):
        """minipy has its options itself."""

    def configure_options():
        """As install_options."""
