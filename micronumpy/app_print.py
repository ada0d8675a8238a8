"""The print options, and the functions that write arrays and numbers as text."""

_options = {
    'edgeitems': 3,
    'threshold': 1000,
    'floatmode': 'maxprec',
    'precision': 8,
    'suppress': False,
    'linewidth': 75,
    'nanstr': 'nan',
    'infstr': 'inf',
    'sign': '-',
    'formatter': None,
    'legacy': False,
    'override_repr': None,
}

_FLOAT_MODES = ['fixed', 'unique', 'maxprec', 'maxprec_equal']
_LEGACY = ['1.21', '1.25', '2.1', '2.2']


def _given_options(precision, threshold, edgeitems, linewidth, suppress, nanstr, infstr, sign, formatter, floatmode, legacy):
    """A dict of those that are not None, checked."""
    from operator import index
    options = {'threshold': threshold, 'edgeitems': edgeitems, 'linewidth': linewidth, 'nanstr': nanstr, 'infstr': infstr,
               'sign': sign, 'formatter': formatter, 'floatmode': floatmode, 'legacy': legacy}
    options = {key: value for key, value in options.items() if value is not None}
    if suppress is not None:
        options['suppress'] = bool(suppress)
    if floatmode is not None and floatmode not in _FLOAT_MODES:
        raise ValueError('floatmode option must be one of ' + ', '.join(['"%s"' % mode for mode in _FLOAT_MODES]))
    if sign is not None and sign not in ['-', '+', ' ']:
        raise ValueError("sign option must be one of ' ', '+', or '-'")
    if legacy == '1.13':
        raise NotImplementedError("arrays cannot be printed as NumPy 1.13 did")
    if legacy is not None and legacy is not False and legacy not in _LEGACY:
        import warnings
        warnings.warn("legacy printing option can currently only be '1.13', '1.21', '1.25', '2.1', '2.2' or `False`",
                      stacklevel=3)
        del options['legacy']
    if threshold is not None:
        if not isinstance(threshold, (int, float)) and not hasattr(threshold, '__index__'):
            raise TypeError("threshold must be numeric")
        if threshold != threshold:
            raise ValueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")
    if precision is not None:
        try:
            options['precision'] = index(precision)
        except TypeError as e:
            raise TypeError('precision must be an integer') from e
    return options


def _install(options):
    from micronumpy import _set_print_state
    _set_print_state(options)       # which checks them
    _options.update(options)


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None,
                     formatter=None, sign=None, floatmode=None, *, legacy=None, override_repr=None):
    """Set how arrays are printed; what is not given stays, except that `formatter` and `override_repr` are reset."""
    options = dict(_options)
    options.update(_given_options(precision, threshold, edgeitems, linewidth, suppress, nanstr, infstr, sign, formatter,
                                  floatmode, legacy))
    options['formatter'] = formatter
    options['override_repr'] = override_repr
    _install(options)


def get_printoptions():
    """A dict of the options in force."""
    return dict(_options)


class _PrintOptions:
    def __init__(self, args, kwargs):
        self.args = args
        self.kwargs = kwargs

    def __enter__(self):
        self.before = get_printoptions()
        set_printoptions(*self.args, **self.kwargs)
        return get_printoptions()

    def __exit__(self, exc_type, exc_value, traceback):
        _install(self.before)


def printoptions(*args, **kwargs):
    """A context manager: other options, as set_printoptions takes them, within a `with` block."""
    return _PrintOptions(args, kwargs)


def array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=' ', prefix="", *, formatter=None,
                 threshold=None, edgeitems=None, sign=None, floatmode=None, suffix="", legacy=None):
    """The items of an array as text, in brackets."""
    from micronumpy import _array2string
    options = dict(_options)
    options.update(_given_options(precision, threshold, edgeitems, max_line_width, suppress_small, None, None, sign,
                                  formatter, floatmode, legacy))
    if a.size == 0:
        return "[]"
    return _array2string(a, options, options['formatter'], separator, len(prefix), len(suffix))


def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    """repr() of an array, with some options of its own."""
    from micronumpy import _array_repr
    options = dict(_options)
    options.update(_given_options(precision, None, None, max_line_width, suppress_small, None, None, None, None, None, None))
    return _array_repr(arr, options)


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    """str() of an array, with some options of its own."""
    from micronumpy import _array_str
    options = dict(_options)
    options.update(_given_options(precision, None, None, max_line_width, suppress_small, None, None, None, None, None, None))
    return _array_str(a, options)


def _count(value, name):
    if value is None:
        return -1
    if value < 0:
        raise ValueError("%s must be >= 0" % name)
    return value


def _check_format(unique, precision, min_digits, trim):
    if min_digits > 0 and precision > 0 and min_digits > precision:
        raise ValueError("min_digits must be less than or equal to precision")
    if not unique and precision < 0:
        raise TypeError("in non-unique mode `precision` must be supplied")
    if trim not in ['k', '.', '0', '-']:
        raise TypeError("if supplied, trim must be 'k', '.', '0' or '-' found `%s`" % (trim,))


def format_float_scientific(x, precision=None, unique=True, trim='k', sign=False, pad_left=None, exp_digits=None,
                            min_digits=None):
    """A number in scientific notation: '1.5e+00'."""
    from micronumpy import _scientific
    precision = _count(precision, 'precision')
    pad_left = _count(pad_left, 'pad_left')
    exp_digits = _count(exp_digits, 'exp_digits')
    min_digits = _count(min_digits, 'min_digits')
    _check_format(unique, precision, min_digits, trim)
    return _scientific(x, precision, unique, trim, sign, pad_left, exp_digits, min_digits)


def format_float_positional(x, precision=None, unique=True, fractional=True, trim='k', sign=False, pad_left=None,
                            pad_right=None, min_digits=None):
    """A number without an exponent: '1500.'."""
    from micronumpy import _positional
    precision = _count(precision, 'precision')
    pad_left = _count(pad_left, 'pad_left')
    pad_right = _count(pad_right, 'pad_right')
    min_digits = _count(min_digits, 'min_digits')
    if not fractional and precision == 0:
        raise ValueError("precision must be greater than 0 if fractional=False")
    _check_format(unique, precision, min_digits, trim)
    return _positional(x, precision, unique, fractional, trim, sign, pad_left, pad_right, min_digits)
