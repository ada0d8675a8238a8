"""Which type two types give, and which conversions are allowed.

NumPy 2's rules (NEP 50).  The table over all pairs is computed once, from
what the types can represent; no pair is listed by hand.

A Python number is weak: it takes part with its kind (int, float, complex)
and not with a size, so it never widens a type of its own or a higher kind.
"""
from rlib.errors import ArrayError, OVERFLOW_ERROR, VALUE_ERROR
from rlib.itemtype import ALL_TYPES, bool_, int64, float16, float32, float64, complex64, complex128

# What a Python number becomes when there is no other operand.  An int that
# does not fit DEFAULT_INT but fits uint64 becomes that.
DEFAULT_INT = int64
DEFAULT_FLOAT = float64
DEFAULT_COMPLEX = complex128

_KIND_RANK = {'b': 0, 'u': 1, 'i': 2, 'f': 3, 'c': 4}


def _find(kind, itemsize):
    for t in ALL_TYPES:
        if t.kind == kind and t.itemsize == itemsize:
            return t
    raise AssertionError


def smallest_float(t):
    """The smallest real type that holds every value of the bool, integer or
    real type `t`; float64 is as good as it gets for 64 bits."""
    if t.kind == 'f':
        return t
    if t.itemsize == 1:
        return float16
    if t.itemsize == 2:
        return float32
    return float64


def real_type(t):
    """The type of the parts of a complex type; any other type itself."""
    if t is complex64:
        return float32
    if t is complex128:
        return float64
    return t


def complex_type(t):
    """The smallest complex type whose parts hold the values of `t`."""
    if t.kind == 'c':
        return t
    if smallest_float(t) is float64:
        return complex128
    return complex64


def _join(a, b):
    if a is b or b is bool_:
        return a
    if a is bool_:
        return b
    if a.kind == 'c' or b.kind == 'c':
        return complex_type(_join(real_type(a), real_type(b)))
    if a.kind == 'f' or b.kind == 'f':
        a = smallest_float(a)
        b = smallest_float(b)
    elif a.kind != b.kind:
        if a.kind == 'u':
            a, b = b, a
        # `a` signed, `b` unsigned: a signed type with a bit to spare.
        if a.itemsize > b.itemsize:
            return a
        if b.itemsize == 8:
            return float64
        return _find('i', b.itemsize * 2)
    if a.itemsize >= b.itemsize:
        return a
    return b


_COUNT = len(ALL_TYPES)
_TABLE = [_join(_a, _b) for _a in ALL_TYPES for _b in ALL_TYPES]


def promote(a, b):
    """The common type of two types."""
    return _TABLE[a.index * _COUNT + b.index]


# ____________________________________________________________
# Weak scalars

def promote_weak_int(t):
    """Type of `t` with a Python int.  The caller checks with `check_int` that
    the int fits the result."""
    if t is bool_:
        return DEFAULT_INT
    return t


def promote_weak_float(t):
    """Type of `t` with a Python float."""
    if t.kind == 'f' or t.kind == 'c':
        return t
    return DEFAULT_FLOAT


def promote_weak_complex(t):
    """Type of `t` with a Python complex."""
    if t.kind == 'f' or t.kind == 'c':
        return complex_type(t)
    return DEFAULT_COMPLEX


def int_fits(t, value):
    """Can the type hold this Signed?  Kinds f, c and b: always (b as a truth
    value).  A number beyond Signed fits uint64 at most."""
    if t.kind == 'i':
        if t.itemsize == 8:
            return True
        limit = 1 << (t.itemsize * 8 - 1)
        return -limit <= value < limit
    if t.kind == 'u':
        if t.itemsize == 8:
            return value >= 0
        return 0 <= value < 1 << (t.itemsize * 8)
    return True


def check_int(t, value):
    """Raise OVERFLOW_ERROR unless `int_fits`."""
    if not int_fits(t, value):
        raise int_out_of_bounds(t, str(value))


def int_out_of_bounds(t, digits):
    """The error for an int, given as text, that the type cannot hold."""
    return ArrayError(OVERFLOW_ERROR, "Python integer %s out of bounds for %s"
                      % (digits, t.name))


# ____________________________________________________________
# Casting

def can_cast(a, b, casting):
    """May an `a` be converted to a `b`?

    casting: 'no' and 'equiv', the same type only; 'safe', every value
    survives (int to float64 counts); 'same_kind', within a kind or upwards;
    'unsafe', always.  Raises VALUE_ERROR for any other string.
    """
    if casting == 'same_kind':
        return is_same_kind(a, b)
    if casting == 'unsafe':
        return True
    if casting == 'safe':
        return promote(a, b) is b
    if casting == 'no' or casting == 'equiv':
        return a is b
    raise ArrayError(VALUE_ERROR,
                     "casting must be one of 'no', 'equiv', 'safe', "
                     "'same_kind', 'unsafe' (got '%s')" % casting)


_SAME_KIND = [_KIND_RANK[_a.kind] <= _KIND_RANK[_b.kind]
              for _a in ALL_TYPES for _b in ALL_TYPES]


def is_same_kind(a, b):
    return _SAME_KIND[a.index * _COUNT + b.index]
