"""Source of random expressions over the arrays there are, one function a topic; TOPICS says how often each is asked.

A function is given the random numbers, the name of an array and the array itself, and gives an expression.  It may be a
wrong one now and then: the exception is compared then.
"""
import numpy as np

import arrays
import indices

UNARY = ['negative', 'positive', 'absolute', 'fabs', 'sign', 'square', 'reciprocal', 'conjugate', 'logical_not', 'invert', 'isnan',
         'isinf', 'isfinite', 'signbit', 'floor', 'ceil', 'trunc', 'rint', 'sqrt', 'spacing', 'bitwise_count']
INEXACT_UNARY = ['exp', 'exp2', 'expm1', 'log', 'log2', 'log10', 'log1p', 'sin', 'cos', 'tan', 'arcsin', 'arccos', 'arctan', 'sinh',
                 'cosh', 'tanh', 'arcsinh', 'arccosh', 'arctanh', 'degrees', 'radians', 'rad2deg', 'deg2rad', 'cbrt', 'sinc']
BINARY = ['add', 'subtract', 'multiply', 'divide', 'floor_divide', 'remainder', 'fmod', 'equal', 'not_equal', 'less', 'less_equal',
          'greater', 'greater_equal', 'maximum', 'minimum', 'fmax', 'fmin', 'logical_and', 'logical_or', 'logical_xor', 'bitwise_and',
          'bitwise_or', 'bitwise_xor', 'left_shift', 'right_shift', 'copysign', 'nextafter', 'gcd', 'lcm', 'heaviside', 'divmod',
          'true_divide', 'mod']
INEXACT_BINARY = ['power', 'float_power', 'arctan2', 'hypot', 'logaddexp', 'logaddexp2']
OPERATORS = ['+', '-', '*', '/', '//', '%', '==', '!=', '<', '<=', '>', '>=', '&', '|', '^', '<<', '>>']
FOLDING = ['add', 'multiply', 'maximum', 'minimum', 'logical_and', 'logical_or', 'bitwise_or', 'bitwise_and', 'bitwise_xor',
           'subtract', 'fmax', 'logical_xor', 'divide', 'floor_divide', 'right_shift']
BITWISE = {'invert', 'bitwise_count', 'bitwise_and', 'bitwise_or', 'bitwise_xor', 'left_shift', 'right_shift', 'gcd', 'lcm', '&', '|',
           '^', '<<', '>>', '~'}
NOT_COMPLEX = {'floor', 'ceil', 'trunc', 'fabs', 'signbit', 'spacing', 'floor_divide', 'remainder', 'mod', 'fmod', 'divmod', 'copysign',
               'nextafter', 'heaviside', 'arctan2', 'hypot', 'logaddexp', 'logaddexp2', 'degrees', 'radians', 'rad2deg', 'deg2rad',
               'cbrt', 'sinc', '//', '%'}
NOT_BOOL = {'negative', 'positive', 'sign', 'subtract', '-'}
CASTINGS = ['no', 'equiv', 'safe', 'same_kind', 'unsafe']


def function_of(rng, names, value):
    """One of these functions; one that has no meaning for the type of the value seldom."""
    name = rng.choice(names)
    kind = value.dtype.kind
    if rng.random() < 0.9:
        while (name in BITWISE and kind in 'fc') or (name in NOT_COMPLEX and kind == 'c') or (name in NOT_BOOL and kind == 'b'):
            name = rng.choice(names)
    return name


def partner(rng, value):
    """An operand for one of this shape: a number, an array that broadcasts with it, or by chance one that does not."""
    if rng.random() < 0.35:
        return arrays.scalar(rng)
    lengths = list(value.shape)
    if rng.random() < 0.05:
        lengths = arrays.shape(rng)
    else:
        lengths = lengths[rng.choice([0, 0, 0, 1]):] if lengths else lengths
        lengths = [1 if rng.random() < 0.2 else n for n in lengths]
        if len(lengths) < 5 and rng.random() < 0.1:
            lengths = [rng.choice([1, 2])] + lengths
    return arrays.fresh(rng, lengths=tuple(lengths))


def axis(rng, ndim, several=False):
    choice = rng.random()
    if choice < 0.2 or ndim == 0:
        return rng.choice(['None', '0', '-1']) if choice < 0.02 else 'None'
    if several and choice < 0.45:
        axes = rng.sample(range(ndim), rng.randrange(ndim + 1))
        return '(%s)' % ''.join('%d, ' % (a - ndim if rng.random() < 0.3 else a) for a in axes)
    if choice < 0.48:
        return str(rng.choice([ndim, -ndim - 1]))
    return str(rng.randrange(-ndim, ndim))


def one_axis(rng, ndim):
    """Mostly one that is there."""
    if ndim == 0 or rng.random() < 0.03:
        return str(rng.choice([0, -1, ndim]))
    return str(rng.randrange(-ndim, ndim))


def unary(rng, name, value):
    function = function_of(rng, UNARY if rng.random() < 0.6 else INEXACT_UNARY, value)
    extra = ''
    if rng.random() < 0.1 and value.dtype.kind != 'c':
        extra = ', dtype=%r' % arrays.dtype(rng)
    elif rng.random() < 0.1:
        extra = ', out=%s' % arrays.fresh(rng, lengths=value.shape)
        if rng.random() < 0.5:
            extra += ', where=%s' % arrays.fresh(rng, 'bool', value.shape)
    elif rng.random() < 0.05:
        extra = ', order=%r' % rng.choice('CFAK')
    return 'np.%s(%s%s)' % (function, name, extra)


def binary(rng, name, value):
    function = function_of(rng, BINARY if rng.random() < 0.75 else INEXACT_BINARY, value)
    operands = [name, partner(rng, value)]
    rng.shuffle(operands)
    extra = ''
    if rng.random() < 0.08 and not function.startswith('logical'):
        extra = ', dtype=%r' % arrays.dtype(rng)
        if rng.random() < 0.3:
            extra += ', casting=%r' % rng.choice(['safe', 'same_kind', 'unsafe'])
    elif rng.random() < 0.08 and function != 'divmod':
        extra = ', out=%s' % arrays.fresh(rng, lengths=value.shape)
        if rng.random() < 0.5:
            extra += ', where=%s' % arrays.fresh(rng, 'bool', value.shape[1:])
    return 'np.%s(%s%s)' % (function, ', '.join(operands), extra)


def operator(rng, name, value):
    if rng.random() < 0.12:
        return '%s%s' % (function_of(rng, '-+~', value), name)
    operands = [name, partner(rng, value)]
    rng.shuffle(operands)
    if rng.random() < 0.06:
        return '%s ** %s' % (name, rng.choice(['2', '3', '0', '0.5', '-1', '2.0', '1', 'np.int8(2)']))
    return '%s %s %s' % (operands[0], function_of(rng, OPERATORS, value), operands[1])


def ufunc_method(rng, name, value):
    function = function_of(rng, FOLDING, value)
    choice = rng.randrange(5)
    if choice < 2:
        return 'np.%s.reduce(%s%s)' % (function, name, fold_options(rng, value))
    if choice == 2:
        return 'np.%s.accumulate(%s, axis=%s)' % (function, name, one_axis(rng, value.ndim))
    if choice == 3:
        return 'np.%s.outer(%s, %s)' % (function, name, arrays.fresh(rng, lengths=(rng.choice([0, 1, 2, 3]),)))
    where = one_axis(rng, value.ndim)
    n = value.shape[int(where)] if -value.ndim <= int(where) < value.ndim else 1
    places = [rng.randrange(max(n, 1)) for _ in range(rng.randrange(1, 4))]
    return 'np.ascontiguousarray(np.%s.reduceat(%s, %r, axis=%s))' % (function, name, places, where)


def fold_options(rng, value):
    text = ''
    if rng.random() < 0.7:
        text += ', axis=' + axis(rng, value.ndim, True)
    if rng.random() < 0.25:
        text += ', keepdims=True'
    if rng.random() < 0.1:
        text += ', dtype=%r' % arrays.dtype(rng)
    if rng.random() < 0.1:
        text += ', initial=%s' % rng.choice(['0', '1', '3', '-2', '1.5'])
        if rng.random() < 0.5:
            text += ', where=%s' % arrays.fresh(rng, 'bool', value.shape)
    return text


def reduction(rng, name, value):
    choice = rng.randrange(6)
    if choice < 2:
        text = '%s%s' % (name, fold_options(rng, value))
        return 'np.%s(%s)' % (rng.choice(['sum', 'prod']), text)
    keep = ', keepdims=True' if rng.random() < 0.25 else ''
    if choice == 2:
        return 'np.%s(%s, axis=%s%s)' % (rng.choice(['max', 'min', 'any', 'all', 'ptp', 'count_nonzero']), name,
                                         axis(rng, value.ndim, True), keep)
    if choice == 3:
        return 'np.%s(%s, axis=%s%s)' % (rng.choice(['argmax', 'argmin']), name, axis(rng, value.ndim), keep)
    if choice == 4:
        return 'np.%s(%s, axis=%s)' % (rng.choice(['cumsum', 'cumprod']), name, axis(rng, value.ndim))
    return '%s.%s(%s)' % (name, rng.choice(['sum', 'min', 'max', 'any', 'all', 'argmax', 'prod', 'cumsum', 'argmin']),
                          rng.choice(['', axis(rng, value.ndim)]))


def statistic(rng, name, value):
    function = rng.choice(['mean', 'var', 'std', 'median', 'average', 'nansum', 'nanmax', 'nanmean', 'percentile', 'quantile', 'ptp',
                           'cumulative_sum', 'diff', 'nanmin', 'nanstd'])
    if function in ('percentile', 'quantile'):
        if not value.size or value.dtype.kind not in 'iuf':
            return 'np.sum(%s)' % name
        return 'np.%s(%s, %s, axis=%s)' % (function, name, rng.choice(['0.25', '1', '[0.5, 0]', '0.3']), axis(rng, value.ndim))
    if function == 'cumulative_sum':
        return 'np.ascontiguousarray(np.cumulative_sum(%s, axis=%s%s))' % (name, one_axis(rng, value.ndim),
                                                                            rng.choice(['', ', include_initial=True']))
    if function == 'diff':
        return 'np.diff(%s, %d, axis=%s)' % (name, rng.choice([0, 1, 1, 2]), one_axis(rng, value.ndim))
    several = function not in ('median',)
    return 'np.%s(%s, axis=%s%s)' % (function, name, axis(rng, value.ndim, several),
                                     rng.choice(['', '', ', keepdims=True']))


def getitem(rng, name, value):
    return '%s[%s]' % (name, indices.index(rng, value.shape))


def factors(rng, size):
    """A shape of this size."""
    lengths = []
    left = size
    while left > 1 and len(lengths) < 3:
        n = rng.choice([d for d in range(1, left + 1) if left % d == 0])
        lengths.append(n)
        left //= n
    lengths.append(left)
    rng.shuffle(lengths)
    if rng.random() < 0.3:
        lengths[rng.randrange(len(lengths))] = -1
    if rng.random() < 0.05:
        lengths.append(2)
    return tuple(lengths)


def reshaping(rng, name, value):
    ndim = value.ndim
    choice = rng.randrange(12)
    order = rng.choice(['', '', ', order=%r' % rng.choice('CFA')])
    if choice == 0:
        return '%s.reshape(%r%s)' % (name, factors(rng, value.size), order)
    if choice == 1:
        return 'np.reshape(%s, %r%s)' % (name, factors(rng, value.size), order)
    if choice == 2:
        return '%s.%s(%s)' % (name, rng.choice(['ravel', 'flatten', 'copy']), rng.choice(['', repr(rng.choice('CFAK'))]))
    if choice == 3:
        return 'np.swapaxes(%s, %s, %s)' % (name, one_axis(rng, ndim), one_axis(rng, ndim))
    if choice == 4:
        return 'np.moveaxis(%s, %s, %s)' % (name, one_axis(rng, ndim), one_axis(rng, ndim))
    if choice == 5:
        return 'np.squeeze(%s%s)' % (name, rng.choice(['', '', ', axis=' + one_axis(rng, ndim)]))
    if choice == 6:
        return 'np.expand_dims(%s, %d)' % (name, rng.randrange(-ndim - 1, ndim + 1))
    if choice == 7:
        return 'np.flip(%s, %s)' % (name, axis(rng, ndim, True))
    if choice == 8:
        return 'np.roll(%s, %d, %s)' % (name, rng.randrange(-4, 5), axis(rng, ndim))
    if choice == 9:
        return 'np.repeat(%s, %d, axis=%s)' % (name, rng.randrange(0, 4), axis(rng, ndim))
    if choice == 10:
        return 'np.tile(%s, %r)' % (name, tuple(rng.randrange(0, 3) for _ in range(rng.randrange(1, 3))))
    if ndim >= 2 and rng.random() < 0.5:
        return 'np.%s(%s%s)' % (rng.choice(['rot90', 'tril', 'triu', 'fliplr', 'flipud', 'matrix_transpose']), name, '')
    return 'np.%s(%s)' % (rng.choice(['atleast_1d', 'atleast_2d', 'atleast_3d', 'ascontiguousarray', 'asfortranarray', 'transpose']),
                          name)


def joining(rng, name, value):
    choice = rng.randrange(7)
    ndim = value.ndim
    other = arrays.fresh(rng, rng.choice([None, str(value.dtype)]), value.shape)
    where = one_axis(rng, ndim)
    if choice == 0:
        return 'np.concatenate([%s, %s], axis=%s)' % (name, other, rng.choice([where, where, 'None']))
    if choice == 1:
        return 'np.stack([%s, %s], axis=%s)' % (name, other, where)
    if choice == 2:
        return 'np.%s([%s, %s])' % (rng.choice(['vstack', 'hstack', 'dstack', 'column_stack', 'block']), name, other)
    if choice == 3:
        return 'np.append(%s, %s, axis=%s)' % (name, other, rng.choice([where, 'None']))
    if choice == 4:
        return 'np.%s(%s, %d, axis=%s)' % (rng.choice(['split', 'array_split', 'array_split']), name, rng.choice([1, 2, 3]), where)
    if choice == 5:
        return 'np.insert(%s, %d, %s, axis=%s)' % (name, rng.choice([0, 1, -1]), rng.choice(['0', '7', 'True']), axis(rng, ndim))
    return 'np.delete(%s, %s, axis=%s)' % (name, rng.choice(['0', '[0, 1]', 'slice(None, None, 2)', '-1']), axis(rng, ndim))


def casting(rng, name, value):
    choice = rng.randrange(6)
    to = arrays.dtype(rng)
    if choice == 0:
        return '%s.astype(%r, casting=%r)' % (name, to, rng.choice(CASTINGS))
    if choice == 1:
        return '%s.astype(%r, order=%r, copy=%s)' % (name, to, rng.choice('CFAK'), rng.choice(['True', 'False']))
    if choice == 2:
        return '%s.view(%r)' % (name, to)
    if choice == 3:
        return 'np.result_type(%s, %s)' % (name, rng.choice([repr(to), arrays.scalar(rng)]))
    if choice == 4:
        return 'np.can_cast(%s.dtype, %r, %r)' % (name, to, rng.choice(CASTINGS))
    return 'np.%s(%s, dtype=%r)' % (rng.choice(['array', 'asarray', 'zeros_like', 'ones_like']), name, to)


def sorting(rng, name, value):
    choice = rng.randrange(10)
    ndim = value.ndim
    if choice < 2:
        return 'np.sort(%s, axis=%s%s)' % (name, axis(rng, ndim), rng.choice(['', ', kind="stable"', ', stable=True']))
    if choice < 4:
        return 'np.argsort(%s, axis=%s, kind="stable")' % (name, axis(rng, ndim))
    if choice == 4:
        side = rng.choice(['', ', side="right"'])
        return 'np.searchsorted(np.sort(%s, axis=None), %s%s)' % (name, partner(rng, value), side)
    if choice == 5:
        function = rng.choice(['unique', 'unique_values', 'unique_counts', 'unique_inverse'])
        name = finite(name, value)      # which of several nans is which, nobody says
        extra = ''
        if function == 'unique':
            extra = rng.choice(['', ', return_index=True', ', return_inverse=True, return_counts=True', ', axis=' + axis(rng, ndim)])
        text = 'np.%s(%s%s)' % (function, name, extra)
        return 'np.sort(%s)' % text if function == 'unique_values' else text      # it gives them in any order
    if choice == 6:
        other = arrays.fresh(rng, lengths=value.shape[-1:])
        return 'np.%s(%s, %s)' % (rng.choice(['isin', 'union1d', 'intersect1d', 'setdiff1d', 'setxor1d']), name, other)
    if choice == 7:
        return 'np.partition(%s, 0, axis=%s)[..., 0:1]' % (name, rng.choice(['-1', 'None']))
    if choice == 8:
        return 'np.bincount(%s %% 7)' % name if value.dtype.kind in 'bui' and value.ndim == 1 else 'np.argwhere(%s)' % name
    return 'np.%s(%s)' % (rng.choice(['nonzero', 'flatnonzero', 'argwhere']), name)


def finite(name, value):
    """The source of the array, without nans and infinities, and without floats that swallow others in a sum."""
    if value.dtype.kind == 'f' and not (abs(value) < 100).all():
        return 'np.clip(np.nan_to_num(%s, posinf=1, neginf=2), -99, 99)' % name
    return name if np.isfinite(value).all() else 'np.nan_to_num(%s, posinf=1, neginf=2)' % name


def linear(rng, name, value):
    choice = rng.randrange(9)
    ndim = value.ndim
    kind = rng.choice([None, str(value.dtype)])
    name = finite(name, value)      # what products make of infinities is the library's choice
    if choice < 3:
        if ndim < 1 or rng.random() < 0.05:
            other = arrays.fresh(rng, kind, (2,), tame=True)
        else:
            lengths = (value.shape[-1],) if rng.random() < 0.4 else (value.shape[-1], rng.choice([0, 1, 2, 3, 5]))
            if len(lengths) == 2 and rng.random() < 0.2:
                lengths = (2,) + lengths
            other = arrays.fresh(rng, kind, lengths, tame=True)
        # in which order the products of several matrices lie in memory is the library's choice too
        return rng.choice(['np.ascontiguousarray(%s @ %s)', 'np.dot(%s, %s)', 'np.ascontiguousarray(np.matmul(%s, %s))']) % (name, other)
    if choice == 3:
        lengths = (rng.choice([1, 2, 3]), value.shape[-1]) if ndim else ()
        return 'np.inner(%s, %s)' % (name, arrays.fresh(rng, kind, lengths, tame=True))
    if choice == 4:
        return 'np.outer(%s, %s)' % (name, arrays.fresh(rng, kind, (rng.choice([0, 1, 3]),), tame=True))
    if choice == 5:
        other = arrays.fresh(rng, kind, value.shape, tame=True)
        return rng.choice(['np.tensordot(%s, %s, axes=%d)' % (name, other, ndim if ndim < 3 else 0), 'np.vdot(%s, %s)' % (name, other),
                           'np.vecdot(%s, %s)' % (name, other)])
    if choice == 6:
        return '%s.%s(%s)' % (name, rng.choice(['trace', 'diagonal']), rng.choice(['', '1', '-1']))
    if choice == 7:
        return 'np.kron(%s, %s)' % (name, arrays.fresh(rng, kind, (2,), tame=True))
    if ndim == 1 and value.size:
        return 'np.%s(%s, %s, %r)' % (rng.choice(['convolve', 'correlate']), name,
                                      arrays.fresh(rng, kind, (rng.choice([1, 2, 3]),), tame=True),
                                      rng.choice(['full', 'same', 'valid']))
    return 'np.%s(%s)' % (rng.choice(['diag', 'diagflat', 'diagonal']), name)


def selecting(rng, name, value):
    choice = rng.randrange(10)
    ndim = value.ndim
    if choice == 0:
        return 'np.where(%s, %s, %s)' % (arrays.fresh(rng, 'bool', value.shape), name, partner(rng, value))
    if choice == 1:
        mode = rng.choice(['', ', mode="wrap"', ', mode="clip"'])
        places = [rng.randrange(-3, 4) for _ in range(rng.randrange(0, 4))]
        return 'np.take(%s, %r, axis=%s%s)' % (name, rng.choice([places or [0], 0, [[0], [-1]]]), axis(rng, ndim), mode)
    if choice == 2:
        low, high = rng.choice([('-1', '2'), ('0', 'None'), ('None', '1.5'), ('0', '3'), ('1', '0'), (partner(rng, value), '5')])
        return 'np.clip(%s, %s, %s)' % (name, low, high)
    if choice == 3:
        return 'np.round(%s%s)' % (name, rng.choice(['', ', 1', ', -1', ', 2']))
    if choice == 4:
        return 'np.compress(%r, %s, axis=%s)' % ([rng.random() < 0.5 for _ in range(rng.randrange(1, 4))], name, axis(rng, ndim))
    if choice == 5:
        return 'np.take_along_axis(%s, np.argsort(%s, axis=-1, kind="stable"), axis=-1)' % (name, name)
    if choice == 6:
        return 'np.choose(%s, [%s, %s], mode=%r)' % (arrays.fresh(rng, 'int64', value.shape, tame=True), name, partner(rng, value),
                                                     rng.choice(['wrap', 'clip', 'raise']))
    if choice == 7:
        return 'np.%s(%s)' % (rng.choice(['real', 'imag', 'isreal', 'iscomplex', 'isposinf', 'isneginf', 'fix', 'nan_to_num', 'ndim',
                                          'shape', 'size', 'isrealobj']), name)
    if choice == 8:
        return 'np.%s(%s, %s)' % (rng.choice(['array_equal', 'isclose', 'allclose', 'array_equiv']), name, partner(rng, value))
    return 'np.broadcast_to(%s, %r)' % (name, (2,) + value.shape)


def attribute(rng, name, value):
    text = rng.choice(['T', 'mT', 'real', 'imag', 'size', 'nbytes', 'ndim', 'shape', 'dtype', 'itemsize', 'flat[0]',
                       'flat[::2]', 'flat[-1]', 'tolist()', 'tobytes()', 'tobytes("F")', 'item()', 'item(0)', 'conj()', 'nonzero()',
                       'squeeze()', 'flat', 'dtype.kind', 'dtype.char', 'dtype.str', 'flags.writeable',
                       '__array_interface__["strides"]', '__array_interface__["shape"]', '__array_interface__["typestr"]'])
    if text == '__array_interface__["strides"]':        # those that lead anywhere
        return '[s for s, n in zip(%s.%s or (), %s.shape) if n > 1 and %s.size]' % (name, text, name, name)
    return '%s.%s' % (name, text)


def protocol(rng, name, value):
    function = rng.choice(['len', 'list', 'bool', 'int', 'float', 'complex', 'abs', 'sum', 'max', 'tuple', 'hash', 'any',
                                   'all', 'sorted', 'str', 'repr', 'str', 'repr', 'repr', 'bytes', 'memoryview'])
    if function == 'memoryview':
        return 'memoryview(%s).%s' % (name, rng.choice(['shape', 'format', 'readonly', 'nbytes', 'tobytes()']))
    return '%s(%s)' % (function, name)


def number(rng, name, value):
    """Arithmetic of a scalar of the array."""
    if value.size == 0:
        return '%s.size' % name
    item = '%s.flat[%d]' % (name, rng.randrange(value.size))
    choice = rng.randrange(6)
    if choice < 3:
        operands = [item, arrays.scalar(rng)]
        rng.shuffle(operands)
        return '%s %s %s' % (operands[0], function_of(rng, OPERATORS, value), operands[1])
    if choice == 3:
        return '%s(%s)' % (rng.choice(['int', 'float', 'complex', 'bool', 'abs', 'hash', 'str', 'repr', '-', '~', '+', 'round']), item)
    if choice == 4:
        return '%s.%s' % (item, rng.choice(['dtype', 'item()', 'real', 'imag', 'conjugate()', 'sum()', 'reshape(1)', 'astype("int8")',
                                            'ndim', 'shape', 'tolist()', 'round()', 'max()', 'T', 'nbytes', 'size', 'any()',
                                            'copy()', 'ravel()', 'clip(0, 1)', 'mean()', 'tobytes()', 'squeeze()']))
    return '"%%s" %% (%s,)' % item if rng.random() < 0.5 else 'format(%s, "")' % item


def creation(rng, name, value):
    choice = rng.randrange(7)
    kind = rng.choice(['', ', dtype=%r' % arrays.dtype(rng)])
    if choice == 0:
        bounds = ', '.join(rng.choice(['0', '1', '5', '-3', '2.5', '10', 'np.int8(4)']) for _ in range(rng.randrange(1, 3)))
        return 'np.arange(%s%s%s)' % (bounds, rng.choice(['', ', ' + rng.choice(['2', '-1', '0.5', '3'])]) if ',' in bounds else '', kind)
    if choice == 1:
        return 'np.linspace(%s, %s, %d, endpoint=%s%s)' % (rng.choice(['0', '-1', '1.5']), rng.choice(['1', '10', '2j']),
                                                           rng.choice([0, 1, 2, 3, 5, 7]), rng.choice(['True', 'False']), kind)
    if choice == 2:
        return 'np.full(%r, %s%s)' % (arrays.shape(rng, 20), arrays.scalar(rng), kind)
    if choice == 3:
        return 'np.eye(%d, %d, %d%s)' % (rng.randrange(0, 4), rng.randrange(0, 4), rng.randrange(-2, 3), kind)
    if choice == 4:
        return 'np.%s(%s, order=%r%s)' % (rng.choice(['zeros_like', 'ones_like']), name, rng.choice('CFAK'), kind)
    if choice == 5:
        return 'np.array([%s, %s]%s)' % (arrays.scalar(rng), arrays.scalar(rng), kind)
    return 'np.array([%s, %s]%s)' % (name, name, kind)


# (how often, function, whether the result may differ in the last bits, so that nothing is computed from it)
TOPICS = [
    (14, getitem, False), (5, unary, True), (9, binary, True), (10, operator, True), (6, ufunc_method, True), (9, reduction, True),
    (5, statistic, True), (7, reshaping, False), (5, joining, False), (5, casting, False), (5, sorting, False), (6, linear, True),
    (7, selecting, False), (4, attribute, False), (3, protocol, False), (5, number, False), (3, creation, False),
]


def expression(rng, name, value):
    """(source, whether its last bits are open)"""
    _, topic, inexact = rng.choices(TOPICS, [weight for weight, _, _ in TOPICS])[0]
    return topic(rng, name, value), inexact
