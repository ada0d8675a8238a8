"""The module as a mixed module, in PyPy's form: names, and where each is defined."""
from micronumpy import host, options
from micronumpy.host import MixedModule


class Module(MixedModule):
    """NumPy's arrays, written in RPython, so that the JIT compiles a program's own loops over their elements."""

    interpleveldefs = {
        'ndarray': 'base.W_NDArray',
        'dtype': 'interp_descr.W_Dtype',
        'flatiter': 'interp_flat.W_FlatIter',
        'ufunc': 'interp_ufuncobject.W_Ufunc',
        'pi': '(space.newfloat(3.141592653589793))',
        'e': '(space.newfloat(2.718281828459045))',
        'euler_gamma': '(space.newfloat(0.5772156649015329))',
        'inf': '(space.newfloat(float("inf")))',
        'nan': '(space.newfloat(float("nan")))',
        'newaxis': '(space.w_None)',
        'True_': '(interp_boxes.TRUE)',
        'False_': '(interp_boxes.FALSE)',
    }
    appleveldefs = {}

    def __init__(self, space, w_name):
        MixedModule.__init__(self, space, w_name)
        host.install_options(space)

    def startup(self, space):
        host.configure_options()
        options.configure()


# the files of functions, and what each has for the module
INTERP_LEVEL = {
    'fperrors': ['_get_error_action', '_set_error_action'],
    'interp_ctors': ['array', 'asarray', 'ascontiguousarray', 'asfortranarray', 'zeros', 'empty', 'ones', 'full', 'zeros_like',
                     'empty_like', 'ones_like', 'full_like', 'arange', '_bytes_array'],
    'interp_bytes': ['_array_of_bytes', '_npy_load', '_npy_new_array', '_npy_parts', '_npy_store', '_npy_swap', '_scalar'],
    'interp_descr': ['_dtype'],
    'interp_casting': ['can_cast', 'min_scalar_type', 'promote_types', 'result_type'],
    'interp_methods': ['copy', 'nonzero', 'ndim', 'shape', 'size'],
    'interp_print': ['_array2string', '_array_repr', '_array_str', '_positional', '_scientific', '_set_print_state'],
    'interp_getset': ['_gather'],
    'interp_join': ['concatenate'],
    'interp_sort': ['sort', 'argsort', 'searchsorted'],
    'interp_matmul': ['matmul', 'vecdot', 'matvec', 'vecmat', 'dot', '_product'],
    'interp_select': ['where', 'copyto', 'broadcast_to', 'broadcast_shapes'],
    'interp_reduce': ['sum', 'prod', 'max', 'min', 'any', 'all', 'argmax', 'argmin', 'cumsum', 'cumprod',
                      '_count_nonzero'],
    'interp_views': ['reshape', 'ravel', 'transpose', 'swapaxes', 'squeeze'],
}
APP_LEVEL = {
    'app_npy': ['load', 'save'],
    'app_print': ['set_printoptions', 'get_printoptions', 'printoptions', 'array2string', 'array_repr', 'array_str',
                  'format_float_positional', 'format_float_scientific'],
    'app_errstate': ['geterr', 'seterr', 'errstate'],
    'app_exceptions': ['AxisError', 'ComplexWarning'],
    'app_types': ['finfo', 'iinfo', 'isdtype', 'issubdtype'],
    'app_ufunc': ['_ufunc_at', '_ufunc_reduceat'],
    'app_ctors': ['linspace', 'logspace', 'geomspace', 'eye', 'identity', 'tri', 'tril', 'triu', 'tril_indices',
                  'triu_indices', 'diag', 'diagflat', 'fill_diagonal', 'vander', 'fromiter', 'frombuffer', 'fromfunction', 'indices',
                  'meshgrid', 'ix_'],
    'app_shape': ['moveaxis', 'rollaxis', 'expand_dims', 'permute_dims', 'astype', 'matrix_transpose', 'atleast_1d', 'atleast_2d',
                  'atleast_3d', 'broadcast_arrays', 'stack', 'vstack', 'hstack', 'dstack', 'column_stack', 'append', 'block',
                  'array_split', 'split', 'hsplit', 'vsplit', 'dsplit', 'unstack', 'repeat', 'tile', 'flip', 'flipud',
                  'fliplr', 'rot90', 'roll', 'resize', 'insert', 'delete', 'trim_zeros'],
    'app_statistics': ['mean', 'var', 'std', 'ptp', 'count_nonzero', 'average', 'cumulative_sum', 'cumulative_prod',
                       'median', 'quantile', 'percentile', 'nansum', 'nanprod', 'nancumsum', 'nancumprod', 'nanmin',
                       'nanmax', 'nanargmin', 'nanargmax', 'nanmean', 'nanvar', 'nanstd', 'nanmedian', 'cov', 'corrcoef'],
    'app_math': ['_ndarray_conjugate', 'clip', 'round', 'fix', 'diff', 'ediff1d', 'gradient', 'trapezoid', 'interp', 'isclose', 'allclose',
                 'array_equal', 'array_equiv', 'real', 'imag', 'angle', 'isreal', 'iscomplex', 'isrealobj', 'iscomplexobj', 'isneginf',
                 'isposinf', 'real_if_close', 'nan_to_num', 'sinc', 'unwrap'],
    'app_linalg': ['_matmul_along', 'vdot', '_vecdot', '_matvec', '_vecmat', 'inner', 'outer', 'tensordot', 'trace', 'diagonal',
                   'kron', 'cross', 'convolve', 'correlate', 'polyval', '_dot_of_stacks'],
    'app_index': ['take', 'put', 'choose', 'select', 'take_along_axis', 'put_along_axis', 'argwhere', 'flatnonzero',
                  'compress', 'extract', 'place', 'putmask', 'unravel_index', 'ravel_multi_index', 'diag_indices'],
    'app_sets': ['unique', 'unique_all', 'unique_counts', 'unique_inverse', 'unique_values', 'isin', 'union1d',
                 'intersect1d', 'setdiff1d', 'setxor1d', 'lexsort', 'sort_complex', 'partition', 'argpartition', 'bincount',
                 'digitize', 'histogram_bin_edges', 'histogram', '_ndarray_partition'],
}


# other names of the same functions
ALIASES = {'amax': 'max', 'amin': 'min', 'around': 'round', 'concat': 'concatenate', 'asanyarray': 'asarray'}


def _add_functions():
    for definitions, files in [(Module.interpleveldefs, INTERP_LEVEL), (Module.appleveldefs, APP_LEVEL)]:
        for filename, names in files.items():
            for name in names:
                definitions[name] = '%s.%s' % (filename, name)
        for alias, name in ALIASES.items():
            if name in definitions:
                definitions[alias] = definitions[name]


def _add_scalar_types():
    from micronumpy import interp_scalar
    from micronumpy import interp_descr             # gives dtypes their type: PyPy loads names when they are asked for
    from micronumpy import interp_scalarmethods     # gives the scalar types their methods
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
