"""MixedModule: a built-in module made of interp-level (RPython) and app-level (Python) definitions, in PyPy's form.

    class Module(MixedModule):
        interpleveldefs = {'sqrt': 'interp_math.sqrt', 'pi': '(space.newfloat(3.14159))'}
        appleveldefs = {'mean': 'app_stats.mean'}

An interp-level entry names a function or class in a file beside moduledef.py, or is a parenthesised expression of
`space`.  An app-level file is compiled and run before translation, so what it defines is part of the binary.
"""
import os
import sys
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.module import Module


class MixedModule(Module):
    applevel_name = None
    interpleveldefs = {}
    appleveldefs = {}
    submodules = {}         # name -> MixedModule class: `package.name`

    def __init__(self, space, name):
        Module.__init__(self, space, name)
        self.app_files = {}

    def install(self):
        """Fill the module's dictionary (before translation)."""
        space = self.space
        for name, spec in sorted(self.interpleveldefs.items()):
            space.setitem_str(self.w_dict, name, self.load_interp(name, spec))
        for name, cls in sorted(self.submodules.items()):
            submodule = cls(space, '%s.%s' % (self.name, name))
            submodule.install()
            space.setitem_str(self.w_dict, name, submodule)
            space.builtin_modules[submodule.name] = submodule
        if self.submodules:
            space.setitem_str(self.w_dict, '__path__', space.newlist([]))
        if self.__class__.__doc__:
            space.setitem_str(self.w_dict, '__doc__', space.newtext(self.__class__.__doc__))
        for name, spec in sorted(self.appleveldefs.items()):
            space.setitem_str(self.w_dict, name, self.load_app(spec))
        self.after_install(space)

    def after_install(self, space):
        """A hook for subclasses, before translation."""

    def startup(self, space):
        """Called when the translated program starts."""

    @classmethod
    def package(cls):
        return cls.__module__.rsplit('.', 1)[0]

    def load_interp(self, name, spec):
        space = self.space
        if spec.startswith('('):
            scope = {'space': space}
            if self.package() in sys.modules:
                scope.update(vars(sys.modules[self.package()]))
            return space.wrap(eval(spec, scope))
        filename, attr = spec.rsplit('.', 1)
        module = __import__('%s.%s' % (self.package(), filename), None, None, [attr])
        value = getattr(module, attr)
        if isinstance(value, W_Root):
            return value
        if isinstance(value, type) and issubclass(value, W_Root):
            return space.gettypeobject(value.typedef)
        w_func = interp2app(value, name).wrap_for(space, name) if not isinstance(value, interp2app) else (
            value.wrap_for(space, name))
        w_func.w_module = space.newtext(self.name)
        return w_func

    def load_app(self, spec):
        filename, attr = spec.rsplit('.', 1)
        w_namespace = self.run_app_file(filename)
        w_value = self.space.finditem_str(w_namespace, attr)
        assert w_value is not None, '%s not found in %s.py' % (attr, filename)
        return w_value

    def run_app_file(self, filename):
        """The namespace of an app-level file, run once; it sees itself under the module's name."""
        try:
            return self.app_files[filename]
        except KeyError:
            pass
        from minipy.compiler import compile_source
        space = self.space
        package = sys.modules[self.package()]
        path = os.path.join(os.path.dirname(package.__file__), filename + '.py')
        with open(path) as f:
            source = f.read()
        shown = os.path.join('<builtin>', self.name, filename + '.py')
        code = compile_source(space, source, shown, 'exec')
        w_namespace = space.newmoduledict()
        self.app_files[filename] = w_namespace
        space.setitem_str(w_namespace, '__name__', space.newtext(self.name))
        code.exec_code(space, w_namespace, w_namespace)
        return w_namespace
