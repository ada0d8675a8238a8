"""The module of the names that every program sees."""
from minipy.interpreter.descriptors import W_Property, W_Super
from minipy.interpreter.exceptions import ALIASES, HIERARCHY
from minipy.interpreter.function import ClassMethod, StaticMethod
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.mixedmodule import MixedModule
from minipy.module._io.opener import open_
from minipy.module.builtins.iterators import W_Enumerate, W_Filter, W_Map, W_Reversed, W_Zip
from minipy.objspace.memoryobject import W_MemoryView
from minipy.objspace.rangeobject import W_RangeObject

FUNCTIONS = {
    'numbers': 'abs bin chr divmod hash hex oct ord pow round',
    'attributes': 'ascii callable delattr format getattr hasattr id isinstance issubclass iter len next repr setattr',
    'functional': 'all any max min sorted sum',
    'compiling': 'compile',
    'printing': 'input print',
}

TYPES = [('classmethod', ClassMethod), ('enumerate', W_Enumerate), ('filter', W_Filter), ('map', W_Map),
         ('memoryview', W_MemoryView),
         ('property', W_Property), ('range', W_RangeObject), ('reversed', W_Reversed), ('staticmethod', StaticMethod),
         ('super', W_Super), ('zip', W_Zip)]

SPACE_TYPES = 'bool bytearray bytes complex dict float frozenset int list object set slice tuple type'


class Module(MixedModule):
    """Built-in functions, types, exceptions, and other objects."""

    interpleveldefs = {
        'None': '(space.w_None)',
        'True': '(space.w_True)',
        'False': '(space.w_False)',
        'NotImplemented': '(space.w_NotImplemented)',
        'Ellipsis': '(space.w_Ellipsis)',
        '__debug__': '(space.w_True)',
        'str': '(space.w_text)',
        'globals': 'attributes.globals_app',
        'locals': 'attributes.locals_app',
        'vars': 'attributes.vars_app',
        'dir': 'attributes.dir_app',
        'eval': 'compiling.eval_app',
        'exec': 'compiling.exec_app',
        '__build_class__': 'compiling.build_class',
        '__import__': 'compiling.import_',
    }
    for _file, _names in FUNCTIONS.items():
        for _name in _names.split():
            interpleveldefs[_name] = '%s.%s_' % (_file, _name)
    for _name in SPACE_TYPES.split():
        interpleveldefs[_name] = '(space.w_%s)' % _name
    for _name in ['BaseException'] + [_row[0] for _row in HIERARCHY] + [_alias for _alias, _original in ALIASES]:
        interpleveldefs[_name] = '(space.w_%s)' % _name

    def after_install(self, space):
        for name, cls in TYPES:
            space.setitem_str(self.w_dict, name, space.gettypeobject(cls.typedef))
        space.setitem_str(self.w_dict, 'open', interp2app(open_, 'open').wrap_for(space, 'open'))
        space.w_super = space.gettypeobject(W_Super.typedef)
        space.w_build_class = self.getdictvalue(space, '__build_class__')
        w_namespace = self.run_app_file('app_functional')
        space.w_app_sum = space.finditem_str(w_namespace, 'sum')
        space.w_app_any = space.finditem_str(w_namespace, 'any')
        space.w_app_all = space.finditem_str(w_namespace, 'all')
