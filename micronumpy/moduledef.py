"""The module as a mixed module, in PyPy's form: names, and where each is defined."""
from micronumpy.host import MixedModule


class Module(MixedModule):
    """NumPy's arrays, written in RPython, so that the JIT compiles a program's own loops over their elements."""

    interpleveldefs = {
        'ndarray': 'base.W_NDArray',
        'dtype': 'interp_dtype.W_Dtype',
        'array': 'interp_ctors.array',
        'zeros': 'interp_ctors.zeros',
        'empty': 'interp_ctors.empty',
    }
    appleveldefs = {
        'AxisError': 'app_exceptions.AxisError',
    }


def _add_scalar_types():
    from micronumpy import interp_ndarray, interp_scalar
    from micronumpy.interp_dtype import table
    for name, typedef in interp_scalar.ABSTRACT.items():
        Module.interpleveldefs[name] = '(space.gettypeobject(interp_scalar.ABSTRACT[%r]))' % name
    for dtype in table.by_index:
        for name in [dtype.itemtype.name] + dtype.aliases:
            if name not in ('int', 'float', 'complex'):
                Module.interpleveldefs[name] = '(interp_dtype.table.by_name[%r].w_box_type(space))' % name


_add_scalar_types()
