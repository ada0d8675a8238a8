"""The builtin modules, one folder each."""
from __future__ import absolute_import

BUILTIN_MODULES = ['builtins', 'sys', 'time', 'math', '_io', '_random', 'errno', 'gc', 'posix',
                   '_warnings', 'cmath']


def install_module(space, name, cls):
    """Make a MixedModule part of the interpreter (before translation)."""
    module = cls(space, name)
    space.builtin_modules[name] = module
    return module


def install_builtin_modules(space):
    modules = []
    for name in BUILTIN_MODULES:
        moduledef = __import__('minipy.module.%s.moduledef' % name, None, None, ['Module'])
        modules.append(install_module(space, name, moduledef.Module))
    space.builtin = space.builtin_modules['builtins']
    space.sys = space.builtin_modules['sys']
    for module in modules:
        module.install()
    w_modules = space.sys.getdictvalue(space, 'modules')
    for name in ['builtins', 'sys']:
        space.setitem_str(w_modules, name, space.builtin_modules[name])
