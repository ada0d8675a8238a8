"""THE TABLE: every ufunc, one line each.

A ufunc is a name, what a reduction starts from, and its entries: which loop
computes it for which types.  The loop for given operand types is the first
entry, in NumPy's order, to whose types they convert without loss.  All
answers are worked out when this module is imported; at run time finding a
loop is one load from a table.
"""
from rlib import loops_arith, loops_compare, loops_math
from rlib.errors import ArrayError, TYPE_ERROR
from rlib.itemtype import ALL_TYPES, bool_, int64, uint64
from rlib.promotion import can_cast

COUNT = len(ALL_TYPES)

# What a reduction starts from: nothing, then in order or not; or one of
# these values, in the type of the result.
IN_ORDER = 0            # not reorderable: one axis at most
NO_IDENTITY = 1
ZERO = 2
ONE = 3
ALL_BITS = 4            # -1 in every integer type
MINUS_INFINITY = 5


# ____________________________________________________________

class UnaryResolved(object):
    """What a ufunc does for an operand type: `loop` works in `loop.arg` and
    `loop.result`, a result nobody prescribed is a `result`; NumPy speaks of
    the operand as an `in1`."""
    _immutable_ = True

    def __init__(self, e):
        self.loop = e.loop
        self.in1 = e.args[0]
        self.result = e.result


class BinaryResolved(object):
    """The same for two operands."""
    _immutable_ = True

    def __init__(self, e):
        self.loop = e.loop
        self.in1 = e.args[0]
        self.in2 = e.args[1]
        self.result = e.result


def _in_order(entries):
    """Small types first; pairs of equal types before mixed ones."""
    def key(e):
        numbers = [t.index for t in e.args]
        return max(numbers), max(numbers) != min(numbers), numbers
    return sorted(entries, key=key)


def _search(entries, operands, rejects_bool):
    if rejects_bool and operands == [bool_] * len(operands):
        return -1
    for k in range(len(entries)):
        castable = [can_cast(a, b, 'safe')
                    for a, b in zip(operands, entries[k].args)]
        if all(castable):
            return k
    return -1


def _search_result(entries, t):
    """The first entry with the result type `t`, operands of it preferred."""
    candidates = [k for k in range(len(entries)) if entries[k].result is t]
    for k in candidates:
        if entries[k].args == [t] * len(entries[k].args):
            return k
    if candidates:
        return candidates[0]
    return -1


class Ufunc(object):
    """`reports`: floating point flags after a call are worth a warning."""
    _immutable_fields_ = ['name', 'identity', 'reports', 'strict']

    def __init__(self, name, identity, reports, strict):
        self.name = name
        self.identity = identity
        self.reports = reports
        self.strict = strict

    def __repr__(self):
        return '<ufunc %s>' % self.name


class UnaryUfunc(Ufunc):
    _immutable_fields_ = ['_found[*]', '_by_result[*]']

    def __init__(self, name, entries, identity, reports, strict):
        Ufunc.__init__(self, name, identity, reports, strict)
        entries = _in_order(entries)
        resolved = [UnaryResolved(e) for e in entries] + [None]
        self._found = [resolved[_search(entries, [a], strict)]
                       for a in ALL_TYPES]
        self._by_result = [resolved[_search_result(entries, t)]
                           for t in ALL_TYPES]

    def find(self, a):
        """A UnaryResolved.  Raises TYPE_ERROR."""
        found = self._found[a.index]
        if found is None:
            raise _unsupported(self, _dtype_class(a),
                               a is bool_)
        return found

    def find_for(self, a, result):
        """The same when the type of the result is prescribed (dtype=)."""
        found = self._found[a.index]
        if found is None or found.result is not result:
            found = self._by_result[result.index]
        if found is None:
            raise _no_signature(self)
        return found


class BinaryUfunc(Ufunc):
    _immutable_fields_ = ['_found[*]', '_by_result[*]']

    def __init__(self, name, entries, identity, reports, strict):
        Ufunc.__init__(self, name, identity, reports, strict)
        entries = _in_order(entries)
        resolved = [BinaryResolved(e) for e in entries] + [None]
        self._found = [resolved[_search(entries, [a, b], strict)]
                       for a in ALL_TYPES for b in ALL_TYPES]
        self._by_result = [resolved[_search_result(entries, t)]
                           for t in ALL_TYPES]

    def find(self, a, b):
        """A BinaryResolved.  Raises TYPE_ERROR."""
        found = self._found[a.index * COUNT + b.index]
        if found is None:
            raise _unsupported(self, '(%s, %s)' % (_dtype_class(a),
                                                   _dtype_class(b)),
                               a is bool_ and b is bool_)
        return found

    def find_for(self, a, b, result):
        """The same when the type of the result is prescribed (dtype=)."""
        found = self._found[a.index * COUNT + b.index]
        if found is None or found.result is not result:
            found = self._by_result[result.index]
        if found is None:
            raise _no_signature(self)
        return found

    def find_reduce(self, a):
        """For a reduction of items of type `a` when no type is prescribed.

        Sums and products of small integers are made in 64 bits.  The loop
        found can be folded: its result is its first operand.
        """
        if self is add or self is multiply:
            if a.kind == 'b' or a.kind == 'i':
                a = int64
            elif a.kind == 'u':
                a = uint64
        return self._foldable(self.find(a, a))

    def find_reduce_for(self, result):
        """The same when the type of the result is prescribed."""
        return self._foldable(self.find_for(result, result, result))

    def _foldable(self, found):
        if found.loop.result is not found.loop.arg1:
            raise _no_signature(self)
        return found

    def is_reorderable(self):
        """May a reduction take several axes?"""
        return self.identity != IN_ORDER

    def has_identity(self):
        return self.identity >= ZERO


class UnaryPair(object):
    """A ufunc of one operand with two results, each computed by itself."""
    _immutable_fields_ = ['name', 'first', 'second']

    def __init__(self, name, first, second):
        self.name = name
        self.first = UnaryUfunc(name, first, IN_ORDER, True, False)
        self.second = UnaryUfunc(name, second, IN_ORDER, True, False)


class BinaryPair(object):
    """A ufunc of two operands with two results."""
    _immutable_fields_ = ['name', 'first', 'second']

    def __init__(self, name, first, second):
        self.name = name
        self.first = BinaryUfunc(name, first, IN_ORDER, True, False)
        self.second = BinaryUfunc(name, second, IN_ORDER, True, False)


# ____________________________________________________________
# Errors

def _dtype_class(t):
    name = t.name
    if name.startswith('uint'):
        name = 'UInt' + name[4:]
    else:
        name = name[0].upper() + name[1:]
    return "<class 'numpy.dtypes.%sDType'>" % name


def _unsupported(ufunc, types, all_bool):
    if all_bool and ufunc is subtract:
        message = ("numpy boolean subtract, the `-` operator, is not "
                   "supported, use the bitwise_xor, the `^` operator, or "
                   "the logical_xor function instead.")
    elif all_bool and ufunc is negative:
        message = ("The numpy boolean negative, the `-` operator, is not "
                   "supported, use the `~` operator or the logical_not "
                   "function instead.")
    elif ufunc.strict:
        message = ("ufunc '%s' did not contain a loop with signature "
                   "matching types %s -> None" % (ufunc.name, types))
    else:
        message = ("ufunc '%s' not supported for the input types, and the "
                   "inputs could not be safely coerced to any supported "
                   "types according to the casting rule ''safe''"
                   % ufunc.name)
    return ArrayError(TYPE_ERROR, message)


def _no_signature(ufunc):
    return ArrayError(TYPE_ERROR,
                      "No loop matching the specified signature and casting "
                      "was found for ufunc %s" % ufunc.name)


# ____________________________________________________________
# The table.  `quiet`: sets no flags worth a warning.  `strict`: knows no
# bool, though it knows the integers a bool converts to.

UNARY = {}
BINARY = {}
UNARY_PAIRS = {}
BINARY_PAIRS = {}


def _unary(name, entries, quiet=False, strict=False):
    UNARY[name] = UnaryUfunc(name, entries, IN_ORDER, not quiet, strict)


def _binary(name, entries, identity=IN_ORDER, quiet=False, strict=False):
    BINARY[name] = BinaryUfunc(name, entries, identity, not quiet, strict)


_arith, _compare, _math = loops_arith, loops_compare, loops_math

_binary('add', _arith.add, ZERO)
_binary('subtract', _arith.subtract, strict=True)
_binary('multiply', _arith.multiply, ONE)
_binary('divide', _arith.divide)
_binary('floor_divide', _arith.floor_divide)
_binary('remainder', _arith.remainder)
_binary('fmod', _arith.fmod)
_binary('power', _arith.power)
_binary('float_power', _arith.float_power)
_binary('gcd', _arith.gcd, ZERO, strict=True)
_binary('lcm', _arith.lcm, strict=True)
_unary('negative', _arith.negative, quiet=True, strict=True)
_unary('positive', _math.positive, quiet=True, strict=True)
_unary('absolute', _arith.absolute)
_unary('fabs', _arith.fabs, quiet=True)
_unary('sign', _arith.sign, quiet=True, strict=True)
_unary('square', _arith.square)
_unary('reciprocal', _arith.reciprocal)
_unary('conjugate', _math.conjugate, quiet=True)

_binary('equal', _compare.equal, quiet=True)
_binary('not_equal', _compare.not_equal, quiet=True)
_binary('less', _compare.less, quiet=True)
_binary('less_equal', _compare.less_equal, quiet=True)
_binary('greater', _compare.greater, quiet=True)
_binary('greater_equal', _compare.greater_equal, quiet=True)
_binary('maximum', _compare.maximum, NO_IDENTITY, quiet=True)
_binary('minimum', _compare.minimum, NO_IDENTITY, quiet=True)
_binary('fmax', _compare.fmax, NO_IDENTITY, quiet=True)
_binary('fmin', _compare.fmin, NO_IDENTITY, quiet=True)

_binary('logical_and', _compare.logical_and, ONE, quiet=True)
_binary('logical_or', _compare.logical_or, ZERO, quiet=True)
_binary('logical_xor', _compare.logical_xor, ZERO, quiet=True)
_unary('logical_not', _compare.logical_not, quiet=True)
_binary('bitwise_and', _compare.bitwise_and, ALL_BITS, quiet=True)
_binary('bitwise_or', _compare.bitwise_or, ZERO, quiet=True)
_binary('bitwise_xor', _compare.bitwise_xor, ZERO, quiet=True)
_unary('invert', _compare.invert, quiet=True)
_binary('left_shift', _compare.left_shift, quiet=True)
_binary('right_shift', _compare.right_shift, quiet=True)
_unary('bitwise_count', _compare.bitwise_count, quiet=True)

_unary('isnan', _compare.isnan, quiet=True)
_unary('isinf', _compare.isinf, quiet=True)
_unary('isfinite', _compare.isfinite, quiet=True)
_unary('signbit', _compare.signbit, quiet=True)
_binary('copysign', _math.copysign, quiet=True)
_binary('nextafter', _math.nextafter)
_unary('spacing', _math.spacing)
_unary('floor', _math.floor, quiet=True)
_unary('ceil', _math.ceil, quiet=True)
_unary('trunc', _math.trunc, quiet=True)
_unary('rint', _math.rint, quiet=True)
_binary('ldexp', _math.ldexp)

_unary('sqrt', _math.sqrt)
_unary('cbrt', _math.cbrt)
_unary('exp', _math.exp)
_unary('exp2', _math.exp2)
_unary('expm1', _math.expm1)
_unary('log', _math.log)
_unary('log2', _math.log2)
_unary('log10', _math.log10)
_unary('log1p', _math.log1p)
_unary('sin', _math.sin)
_unary('cos', _math.cos)
_unary('tan', _math.tan)
_unary('arcsin', _math.arcsin)
_unary('arccos', _math.arccos)
_unary('arctan', _math.arctan)
_unary('sinh', _math.sinh)
_unary('cosh', _math.cosh)
_unary('tanh', _math.tanh)
_unary('arcsinh', _math.arcsinh)
_unary('arccosh', _math.arccosh)
_unary('arctanh', _math.arctanh)
_unary('degrees', _math.degrees)
_unary('radians', _math.radians)
_unary('rad2deg', _math.degrees)
_unary('deg2rad', _math.radians)
_binary('arctan2', _math.arctan2)
_binary('hypot', _math.hypot, ZERO)
_binary('logaddexp', _math.logaddexp, MINUS_INFINITY)
_binary('logaddexp2', _math.logaddexp2, MINUS_INFINITY)
_binary('heaviside', _math.heaviside, quiet=True)

BINARY_PAIRS['divmod'] = BinaryPair('divmod', _arith.floor_divide,
                                    _arith.remainder)
UNARY_PAIRS['modf'] = UnaryPair('modf', _math.modf_fraction,
                                _math.modf_integral)
UNARY_PAIRS['frexp'] = UnaryPair('frexp', _math.frexp_mantissa,
                                 _math.frexp_exponent)

# Other names that are the same objects.
ALIASES = {
    'abs': 'absolute', 'true_divide': 'divide', 'mod': 'remainder',
    'pow': 'power', 'conj': 'conjugate',
    'acos': 'arccos', 'acosh': 'arccosh', 'asin': 'arcsin',
    'asinh': 'arcsinh', 'atan': 'arctan', 'atan2': 'arctan2',
    'atanh': 'arctanh', 'bitwise_not': 'invert', 'bitwise_invert': 'invert',
    'bitwise_left_shift': 'left_shift', 'bitwise_right_shift': 'right_shift',
}

# The ones that other code speaks of.
add = BINARY['add']
subtract = BINARY['subtract']
multiply = BINARY['multiply']
divide = BINARY['divide']
negative = UNARY['negative']
maximum = BINARY['maximum']
minimum = BINARY['minimum']
logical_and = BINARY['logical_and']
logical_or = BINARY['logical_or']
ARGMAX = _compare.ARGMAX
ARGMIN = _compare.ARGMIN
