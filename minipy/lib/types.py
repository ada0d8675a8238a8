"""The types that have no builtin name."""
import sys


def _f():
    x = 1

    def g():
        return x
    return g


def _g():
    yield 1


class _C:
    def _m(self):
        pass


FunctionType = type(_f)
LambdaType = FunctionType
CodeType = type(_f.__code__)
CellType = type(_f().__closure__[0])
GeneratorType = type(_g())
MethodType = type(_C()._m)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
MappingProxyType = type(type.__dict__)
ModuleType = type(sys)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(Ellipsis)

try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)

del _f, _g, _C


class SimpleNamespace:
    """An object for attributes."""

    def __init__(self, /, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        from reprlib import guarded
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        return guarded(self, name + '(...)',
                       lambda: '%s(%s)' % (name, ', '.join(['%s=%r' % item for item in self.__dict__.items()])))

    def __eq__(self, other):
        if isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


def new_class(name, bases=(), kwds=None, exec_body=None):
    """A class made at run time, as a class statement makes it."""
    kwds = dict(kwds or {})
    meta = kwds.pop('metaclass', type(bases[0]) if bases else type)
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, '__prepare__') else {}
    if exec_body is not None:
        exec_body(namespace)
    return meta(name, bases, namespace, **kwds)
