"""Questions about scalar types and dtypes, and the limits of the number types."""


def issubdtype(arg1, arg2):
    """Is the first type, given as dtype or type, the second or below it?"""
    from micronumpy import dtype, generic
    if not (isinstance(arg1, type) and issubclass(arg1, generic)):
        arg1 = dtype(arg1).type
    if not (isinstance(arg2, type) and issubclass(arg2, generic)):
        arg2 = dtype(arg2).type
    return issubclass(arg1, arg2)


_KINDS = {
    'bool': ['bool'],
    'signed integer': ['int8', 'int16', 'int32', 'int64'],
    'unsigned integer': ['uint8', 'uint16', 'uint32', 'uint64'],
    'real floating': ['float16', 'float32', 'float64'],
    'complex floating': ['complex64', 'complex128'],
}
_KINDS['integral'] = _KINDS['signed integer'] + _KINDS['unsigned integer']
_KINDS['numeric'] = _KINDS['integral'] + _KINDS['real floating'] + _KINDS['complex floating']


def _scalar_type(value):
    """The scalar type that a dtype or scalar type stands for; None for anything else."""
    from micronumpy import dtype, generic
    if isinstance(value, dtype):
        return value.type
    if isinstance(value, type) and issubclass(value, generic):
        return value
    return None


def isdtype(dtype, kind):
    """Is the dtype of a kind: a name of a set of types, a dtype, or a tuple of such?"""
    scalar_type = _scalar_type(dtype)
    if scalar_type is None:
        raise TypeError("dtype argument must be a NumPy dtype, but it is a %s." % type(dtype))
    found = False
    for one in kind if isinstance(kind, tuple) else (kind,):
        if isinstance(one, str):
            if one not in _KINDS:
                raise ValueError("kind argument is a string, but %r is not a known kind name." % one)
            found = found or scalar_type.__name__ in _KINDS[one]
        else:
            one = _scalar_type(one)
            if one is None:
                raise TypeError("kind argument must be comprised of NumPy dtypes or strings only, but is a %s." % type(kind))
            found = found or one is scalar_type
    return found


_RULE = '-' * 63


def _dtype_of_argument(value):
    """The dtype that is meant, or that of a number; None when there is none."""
    from micronumpy import dtype
    try:
        return dtype(value)
    except TypeError:
        pass
    try:
        return dtype(type(value))
    except TypeError:
        return None


class finfo:
    """The limits of a floating point type."""

    _cache = {}

    def __new__(cls, dtype):
        from micronumpy import dtype as dtype_of
        if dtype is None:
            import warnings
            warnings.warn("finfo() dtype cannot be None. This behavior will raise an error in the future. (Deprecated in "
                          "NumPy 1.25)", DeprecationWarning, stacklevel=2)
        dtype = _dtype_of_argument(dtype)
        if dtype is None or dtype.kind not in 'fc':
            raise ValueError("data type %r not inexact" % (dtype and dtype.type,))
        name = {'complex64': 'float32', 'complex128': 'float64'}.get(dtype.name, dtype.name)
        if name not in cls._cache:
            cls._cache[name] = cls._make(dtype_of(name))
        return cls._cache[name]

    @classmethod
    def _make(cls, dtype):
        self = object.__new__(cls)
        number = dtype.type
        self.dtype = dtype
        self.bits = 8 * dtype.itemsize
        self.nmant, self.nexp, self.precision = {2: (10, 5, 3), 4: (23, 8, 6), 8: (52, 11, 15)}[dtype.itemsize]
        self.iexp = self.nexp
        self.maxexp = 2 ** (self.nexp - 1)
        self.minexp = 2 - self.maxexp
        self.machep = -self.nmant
        self.negep = -self.nmant - 1
        self.eps = number(2.0 ** self.machep)
        self.epsneg = number(2.0 ** self.negep)
        self.max = number((2.0 - 2.0 ** self.machep) * 2.0 ** (self.maxexp - 1))
        self.min = number(-self.max)
        self.smallest_normal = number(2.0 ** self.minexp)
        self.tiny = self.smallest_normal
        self.smallest_subnormal = number(2.0 ** (self.minexp - self.nmant))
        self.resolution = number('1e-%d' % self.precision)
        return self

    def __repr__(self):
        return 'finfo(resolution=%s, min=%s, max=%s, dtype=%s)' % (self.resolution, self.min, self.max, self.dtype)

    def __str__(self):
        lines = ['Machine parameters for %s' % self.dtype, _RULE,
                 'precision = %d   resolution = %s' % (self.precision, self.resolution),
                 'machep = %d   eps =        %s' % (self.machep, self.eps),
                 'negep =  %d   epsneg =     %s' % (self.negep, self.epsneg),
                 'minexp = %d   tiny =       %s' % (self.minexp, self.tiny),
                 'maxexp = %d   max =        %s' % (self.maxexp, self.max),
                 'nexp =   %d   min =        -max' % self.nexp,
                 'smallest_normal = %s   smallest_subnormal = %s' % (self.smallest_normal, self.smallest_subnormal), _RULE]
        return '\n'.join(lines) + '\n'


class iinfo:
    """The limits of an integer type."""

    def __init__(self, type):
        self.dtype = _dtype_of_argument(type)
        self.kind = self.dtype.kind if self.dtype is not None else 'O'
        if self.kind not in 'iu':
            raise ValueError("Invalid integer data type %r." % (self.kind,))
        self.bits = 8 * self.dtype.itemsize
        self.key = '%s%d' % (self.kind, self.bits)
        if self.kind == 'u':
            self.min = 0
            self.max = 2 ** self.bits - 1
        else:
            self.min = -2 ** (self.bits - 1)
            self.max = 2 ** (self.bits - 1) - 1

    def __repr__(self):
        return 'iinfo(min=%d, max=%d, dtype=%s)' % (self.min, self.max, self.dtype)

    def __str__(self):
        return '\n'.join(['Machine parameters for %s' % self.dtype, _RULE, 'min = %d' % self.min, 'max = %d' % self.max,
                          _RULE]) + '\n'
