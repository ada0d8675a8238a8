"""The seam between this module and the interpreter it is built into.

Everything the module needs of its host comes through here, under PyPy's names: from PyPy when PyPy's translator is what
imports us (`--ext=micronumpy`), from minipy otherwise.  No other file of the module imports a host.
"""
import sys

PYPY = 'pypy.interpreter.baseobjspace' in sys.modules

if PYPY:
    from pypy.interpreter.argument import Arguments
    from pypy.interpreter.baseobjspace import W_Root
    from pypy.interpreter.buffer import BufferInterfaceNotFound, BufferView
    from pypy.interpreter.error import OperationError, oefmt
    from pypy.interpreter.gateway import WrappedDefault, interp2app, unwrap_spec
    from pypy.interpreter.mixedmodule import MixedModule
    from pypy.interpreter.typedef import GetSetProperty, TypeDef, interp_attrproperty, interp_attrproperty_w
    from pypy.objspace.std.boolobject import W_BoolObject
    from pypy.objspace.std.complexobject import W_ComplexObject
    from pypy.objspace.std.floatobject import W_FloatObject
    from pypy.objspace.std.intobject import W_IntObject
    from pypy.objspace.std.sliceobject import W_SliceObject
else:
    from minipy.interpreter.argument import Arguments
    from minipy.interpreter.baseobjspace import W_Root
    from minipy.interpreter.buffer import BufferInterfaceNotFound, BufferView
    from minipy.interpreter.error import OperationError, oefmt
    from minipy.interpreter.gateway import WrappedDefault, interp2app, unwrap_spec
    from minipy.interpreter.mixedmodule import MixedModule
    from minipy.interpreter.typedef import GetSetProperty, TypeDef, interp_attrproperty, interp_attrproperty_w
    from minipy.objspace.boolobject import W_BoolObject
    from minipy.objspace.complexobject import W_ComplexObject
    from minipy.objspace.floatobject import W_FloatObject
    from minipy.objspace.intobject import W_IntObject
    from minipy.objspace.sliceobject import W_SliceObject
