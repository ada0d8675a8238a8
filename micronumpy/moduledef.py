"""The module as a mixed module, in PyPy's form: names, and where each is defined."""
from micronumpy.host import MixedModule


class Module(MixedModule):
    """NumPy's arrays, written in RPython, so that the JIT compiles a program's own loops over their elements."""

    interpleveldefs = {
        'ndarray': 'base.W_NDArray',
        'dtype': 'interp_descr.W_Dtype',
        'ufunc': 'interp_ufuncobject.W_Ufunc',
        'True_': '(interp_boxes.TRUE)',
        'False_': '(interp_boxes.FALSE)',
    }
    appleveldefs = {}


# the files of functions, and what each has for the module
INTERP_LEVEL = {
    'interp_ctors': ['array', 'asarray', 'ascontiguousarray', 'asfortranarray', 'zeros', 'empty', 'ones', 'full', 'zeros_like',
                     'empty_like', 'ones_like', 'full_like', 'arange'],
    'interp_casting': ['can_cast', 'min_scalar_type', 'promote_types', 'result_type'],
    'interp_methods': ['copy', 'nonzero', 'ndim', 'shape', 'size'],
    'interp_print': ['_array2string', '_array_repr', '_array_str', '_positional', '_scientific', '_set_print_state'],
    'interp_reduce': ['sum', 'prod', 'max', 'min', 'any', 'all', 'argmax', 'argmin', 'cumsum', 'cumprod'],
    'interp_views': ['reshape', 'ravel', 'transpose', 'swapaxes', 'squeeze'],
}
APP_LEVEL = {
    'app_print': ['set_printoptions', 'get_printoptions', 'printoptions', 'array2string', 'array_repr', 'array_str',
                  'format_float_positional', 'format_float_scientific'],
    'app_exceptions': ['AxisError', 'ComplexWarning'],
    'app_types': ['finfo', 'iinfo', 'isdtype', 'issubdtype'],
    'app_ufunc': ['_ufunc_at', '_ufunc_reduceat'],
}


def _add_functions():
    for definitions, files in [(Module.interpleveldefs, INTERP_LEVEL), (Module.appleveldefs, APP_LEVEL)]:
        for filename, names in files.items():
            for name in names:
                definitions[name] = '%s.%s' % (filename, name)


def _add_scalar_types():
    from micronumpy import interp_ndarray, interp_scalar
    from micronumpy.interp_dtype import table
    for name, typedef in interp_scalar.ABSTRACT.items():
        Module.interpleveldefs[name] = '(space.gettypeobject(interp_scalar.ABSTRACT[%r]))' % name
    for dtype in table.by_index:
        for name in [dtype.itemtype.name] + dtype.aliases:
            if name not in ('int', 'float', 'complex'):
                Module.interpleveldefs[name] = '(interp_dtype.table.by_name[%r].w_box_type(space))' % name


def _add_ufuncs():
    from micronumpy.interp_ufuncobject import registry
    for name in registry:
        Module.interpleveldefs[name] = '(interp_ufuncobject.registry[%r])' % name


_add_scalar_types()
_add_ufuncs()
_add_functions()
