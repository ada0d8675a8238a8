"""The short way of operators and functions of numbers: what a loop over items does, with nothing of it left in compiled code
but the machine's operation.

A short way is a function of two operands, scalars of ours or Python's numbers, that gives the result, or None where it
does not apply; the long way (a ufunc call) then has its turn, with the same results.  Scalars of one type among
themselves and with Python's numbers are covered, for all types but uint64, float16 and complex64; so are the mixed
operations of float64 with int64 and complex128.  Integer arithmetic wraps by definition, so it needs no overflow check.
Functions (`np.exp(x)`) have a short way for a float64 or Python float, and types (`np.float32(x)`) for a number, between
bounds where nothing is to be warned of.
"""
import math
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rarithmetic import intmask, r_singlefloat
from rpython.rlib.rfloat import INFINITY
from rpython.rlib.unroll import unrolling_iterable
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib import libm, loops_compare, loops_math
from micronumpy import interp_boxes as boxes
from micronumpy.host import W_ComplexObject, W_FloatObject, W_IntObject
from micronumpy.interp_boxes import W_Complex128Box, W_Float32Box, W_Float64Box, W_Int64Box, new_bool


# ---- the integers narrower than a machine word ----

class NarrowInt(object):
    """A compile-time constant: how a result is cut to the width of the type, and which Python integers it takes."""

    def __init__(self, TP, box_class, low, high):
        def settle(value):
            return rffi.cast(lltype.Signed, rffi.cast(TP, value))

        def takes(value):
            return low <= value <= high

        self.box_class = box_class
        self.settle = settle
        self.takes = takes

    def _freeze_(self):
        return True


NARROW = unrolling_iterable([
    NarrowInt(rffi.UCHAR, boxes.W_UInt8Box, 0, 0xff),
    NarrowInt(rffi.INT, boxes.W_Int32Box, -0x80000000, 0x7fffffff),
    NarrowInt(rffi.SIGNEDCHAR, boxes.W_Int8Box, -0x80, 0x7f),
    NarrowInt(rffi.SHORT, boxes.W_Int16Box, -0x8000, 0x7fff),
    NarrowInt(rffi.USHORT, boxes.W_UInt16Box, 0, 0xffff),
    NarrowInt(rffi.UINT, boxes.W_UInt32Box, 0, 0xffffffff),
])


# ---- what results are made of ----

def _same(value):
    return value


@specialize.arg(0, 1)
def _integer(box_class, settle, value):
    return box_class(settle(value))


@specialize.arg(0, 1)
def _truth_of_integers(box_class, settle, value):
    return new_bool(value)


def _truth(value):
    return new_bool(value)


def single(x):
    """The float32 nearest to x, as a double."""
    return float(r_singlefloat(x))


def _float32(x):
    # One operation on two float32 in double precision, rounded once more, is rounded right.
    return W_Float32Box(single(x))


# ---- operands ----

def is_float(w_obj):
    return type(w_obj) is W_Float64Box or type(w_obj) is W_FloatObject


def float_value(w_obj):
    assert isinstance(w_obj, W_FloatObject)
    return w_obj.floatval


def is_real(w_obj):
    """A float64, or what becomes one beside a float64 or complex128 without loss of meaning."""
    return is_float(w_obj) or type(w_obj) is W_IntObject or type(w_obj) is W_Int64Box


def real_value(w_obj):
    if type(w_obj) is W_IntObject:
        return float(w_obj.intval)
    if type(w_obj) is W_Int64Box:
        return float(w_obj.intval)
    return float_value(w_obj)


def is_complex(w_obj):
    return type(w_obj) is W_Complex128Box or type(w_obj) is W_ComplexObject


def complex_value(w_obj):
    if isinstance(w_obj, W_ComplexObject):
        return w_obj.realval, w_obj.imagval
    return real_value(w_obj), 0.0


def beside_float32(w_obj):
    """A Python number, which takes the type of the float32 that it meets."""
    return type(w_obj) is W_FloatObject or type(w_obj) is W_IntObject


def float32_value(w_obj):
    if isinstance(w_obj, W_Float32Box):
        return w_obj.floatval
    return single(real_value(w_obj))


# ---- the short ways ----

def make_fast(int_op, float_op, make_int, make_float, make_float32, complex_op=None):
    """fast(w_left, w_right) for an operator of all numbers.  make_*: the result's class, or a truth value."""
    def fast(w_left, w_right):
        if is_float(w_left):
            if is_real(w_right):
                return make_float(float_op(float_value(w_left), real_value(w_right)))
        elif is_float(w_right):
            if is_real(w_left):
                return make_float(float_op(real_value(w_left), float_value(w_right)))
        w_result = fast_int(w_left, w_right)
        if w_result is not None:
            return w_result
        if type(w_left) is W_Float32Box:
            if type(w_right) is W_Float32Box or beside_float32(w_right):
                return make_float32(float_op(w_left.floatval, float32_value(w_right)))
        elif type(w_right) is W_Float32Box:
            if beside_float32(w_left):
                return make_float32(float_op(float32_value(w_left), w_right.floatval))
        if complex_op is not None:
            if is_complex(w_left) and (is_complex(w_right) or is_real(w_right)):
                a, b = complex_value(w_left)
                c, d = complex_value(w_right)
                return complex_op(a, b, c, d)
            if is_complex(w_right) and is_real(w_left):
                a, b = complex_value(w_left)
                c, d = complex_value(w_right)
                return complex_op(a, b, c, d)
        return None
    fast_int = make_fast_int(int_op, make_int)
    return fast


def make_fast_int(int_op, make_int):
    def fast_int(w_left, w_right):
        if type(w_left) is W_Int64Box:
            if type(w_right) is W_Int64Box:
                return make_int(W_Int64Box, _same, int_op(w_left.intval, w_right.intval))
            if type(w_right) is W_IntObject:
                return make_int(W_Int64Box, _same, int_op(w_left.intval, w_right.intval))
        elif type(w_right) is W_Int64Box:
            if type(w_left) is W_IntObject:
                return make_int(W_Int64Box, _same, int_op(w_left.intval, w_right.intval))
        for narrow in NARROW:
            if type(w_left) is narrow.box_class:
                if type(w_right) is narrow.box_class:
                    return make_int(narrow.box_class, narrow.settle, int_op(w_left.intval, w_right.intval))
                if type(w_right) is W_IntObject and narrow.takes(w_right.intval):
                    return make_int(narrow.box_class, narrow.settle, int_op(w_left.intval, w_right.intval))
                return None
            if type(w_right) is narrow.box_class:
                if type(w_left) is W_IntObject and narrow.takes(w_left.intval):
                    return make_int(narrow.box_class, narrow.settle, int_op(w_left.intval, w_right.intval))
                return None
        return None
    return fast_int


def make_fast_positive(int_op):
    """Operators of integers that are simple where the right operand is positive: // and %."""
    @specialize.arg(0, 1)
    def make_int(box_class, settle, value):
        return box_class(value)         # no wider than the operands

    def positive(w_right):
        if type(w_right) is W_IntObject:
            return w_right.intval > 0
        return isinstance(w_right, boxes.W_IntegerBox) and w_right.intval > 0

    def fast(w_left, w_right):
        if not positive(w_right):
            return None
        return fast_int(w_left, w_right)
    fast_int = make_fast_int(int_op, make_int)
    return fast


def make_fast_shift(int_op):
    """<< and >> by a number of bits that an int64 has."""
    def fast(w_left, w_right):
        if type(w_right) is W_Int64Box:
            bits = w_right.intval
        elif type(w_right) is W_IntObject:
            bits = w_right.intval
        else:
            return None
        if bits < 0 or bits > 63:
            return None
        if type(w_left) is W_Int64Box:
            return W_Int64Box(int_op(w_left.intval, bits))
        if type(w_left) is W_IntObject and type(w_right) is W_Int64Box:
            return W_Int64Box(int_op(w_left.intval, bits))
        return None
    return fast


def fast_divide(w_left, w_right):
    """True division where the divisor is not zero; what is left warns, and goes the long way."""
    if is_real(w_left) and is_real(w_right):
        divisor = real_value(w_right)
        if divisor != 0.0:
            return W_Float64Box(real_value(w_left) / divisor)
    elif type(w_left) is W_Float32Box:
        if type(w_right) is W_Float32Box or beside_float32(w_right):
            divisor = float32_value(w_right)
            if divisor != 0.0:
                return _float32(w_left.floatval / divisor)
    elif type(w_right) is W_Float32Box and beside_float32(w_left):
        divisor = w_right.floatval
        if divisor != 0.0:
            return _float32(float32_value(w_left) / divisor)
    return None


def make_fast_unary(int_op, float_op):
    def fast(w_obj):
        if type(w_obj) is W_Float64Box:
            return W_Float64Box(float_op(w_obj.floatval))
        if type(w_obj) is W_Int64Box:
            return W_Int64Box(intmask(int_op(w_obj.intval)))
        if type(w_obj) is W_Float32Box:
            return W_Float32Box(float_op(w_obj.floatval))
        for narrow in NARROW:
            if type(w_obj) is narrow.box_class:
                return narrow.box_class(narrow.settle(int_op(w_obj.intval)))
        return None
    return fast


def _arithmetic(int_op, float_op, complex_op):
    return make_fast(int_op, float_op, _integer, W_Float64Box, _float32, complex_op)


def _comparison(int_op, float_op):
    return make_fast(int_op, float_op, _truth_of_integers, _truth, _truth)


def _complex_add(a, b, c, d):
    return W_Complex128Box(a + c, b + d)


def _complex_sub(a, b, c, d):
    return W_Complex128Box(a - c, b - d)


def _complex_mul(a, b, c, d):
    return W_Complex128Box(a * c - b * d, a * d + b * c)


BINARY = {
    'add': _arithmetic(lambda a, b: intmask(a + b), lambda x, y: x + y, _complex_add),
    'sub': _arithmetic(lambda a, b: intmask(a - b), lambda x, y: x - y, _complex_sub),
    'mul': _arithmetic(lambda a, b: intmask(a * b), lambda x, y: x * y, _complex_mul),
    'truediv': fast_divide,
    'floordiv': make_fast_positive(lambda a, b: a // b),
    'mod': make_fast_positive(lambda a, b: a % b),
    'lshift': make_fast_shift(lambda a, bits: intmask(a << bits)),
    'rshift': make_fast_shift(lambda a, bits: a >> bits),
    'and': make_fast_int(lambda a, b: a & b, _integer),
    'or': make_fast_int(lambda a, b: a | b, _integer),
    'xor': make_fast_int(lambda a, b: a ^ b, _integer),
    'lt': _comparison(lambda a, b: a < b, lambda x, y: x < y),
    'le': _comparison(lambda a, b: a <= b, lambda x, y: x <= y),
    'eq': _comparison(lambda a, b: a == b, lambda x, y: x == y),
    'ne': _comparison(lambda a, b: a != b, lambda x, y: x != y),
    'gt': _comparison(lambda a, b: a > b, lambda x, y: x > y),
    'ge': _comparison(lambda a, b: a >= b, lambda x, y: x >= y),
}
UNARY = {
    'neg': make_fast_unary(lambda a: intmask(-a), lambda x: -x),
    'pos': make_fast_unary(lambda a: a, lambda x: x),
    'abs': make_fast_unary(lambda a: intmask(-a) if a < 0 else a, lambda x: math.fabs(x)),
}


# ---- functions ----

TINY, HUGE = 1e-150, 1e150      # whose squares are ordinary numbers


def make_fast_function(function, low, high):
    """Of a float64 from low to high."""
    def fast(w_obj):
        if is_float(w_obj):
            x = float_value(w_obj)
            if low <= x <= high:
                return W_Float64Box(function(x))
        return None
    return fast


def make_fast_function_of_size(function, high):
    """Of a float64 up to high and down to -high, but not so near to 0.0 that the result could lose digits."""
    def fast(w_obj):
        if is_float(w_obj):
            x = float_value(w_obj)
            if TINY <= math.fabs(x) <= high:
                return W_Float64Box(function(x))
        return None
    return fast


def make_fast_function_of_two(function):
    def fast(w_left, w_right):
        if is_float(w_left) and is_float(w_right):
            x = float_value(w_left)
            y = float_value(w_right)
            if TINY <= math.fabs(x) <= HUGE and TINY <= math.fabs(y) <= HUGE:
                return W_Float64Box(function(x, y))
        return None
    return fast


# By the names of ufuncs; what is not here goes the long way.  Not the operators: as functions they warn of an overflow.
OF_ONE = {
    'negative': UNARY['neg'],
    'positive': UNARY['pos'],
    'absolute': UNARY['abs'],
    'fabs': make_fast_function(math.fabs, -INFINITY, INFINITY),
    'square': make_fast_function_of_size(lambda x: x * x, HUGE),
    'floor': make_fast_function(loops_math.op_floor, -INFINITY, INFINITY),
    'ceil': make_fast_function(loops_math.op_ceil, -INFINITY, INFINITY),
    'trunc': make_fast_function(loops_math.op_trunc, -INFINITY, INFINITY),
    'rint': make_fast_function(loops_math.op_rint, -INFINITY, INFINITY),
    'sqrt': make_fast_function(math.sqrt, 0.0, INFINITY),
    'exp': make_fast_function(libm.exp, -700.0, 700.0),
    'log': make_fast_function(libm.log, TINY, INFINITY),
    'log2': make_fast_function(libm.log2, TINY, INFINITY),
    'log10': make_fast_function(libm.log10, TINY, INFINITY),
    'sin': make_fast_function_of_size(libm.sin, HUGE),
    'cos': make_fast_function_of_size(libm.cos, HUGE),
    'tan': make_fast_function_of_size(libm.tan, HUGE),
    'arcsin': make_fast_function_of_size(libm.asin, 1.0),
    'arccos': make_fast_function_of_size(libm.acos, 1.0),
    'arctan': make_fast_function_of_size(libm.atan, HUGE),
    'sinh': make_fast_function_of_size(libm.sinh, 700.0),
    'cosh': make_fast_function_of_size(libm.cosh, 700.0),
    'tanh': make_fast_function_of_size(libm.tanh, HUGE),
}
OF_TWO = {
    'maximum': _arithmetic(lambda a, b: a if a > b else b, loops_compare.float_maximum, None),
    'minimum': _arithmetic(lambda a, b: a if a < b else b, loops_compare.float_minimum, None),
    'arctan2': make_fast_function_of_two(libm.atan2),
    'hypot': make_fast_function_of_two(libm.hypot),
}


# ---- conversions: np.float32(x) ----

def make_fast_new_float(make, least, most):
    """Of a number whose size is between least and most, or of zero."""
    def fast(w_value):
        if is_real(w_value):
            x = real_value(w_value)
            if x == 0.0 or least <= math.fabs(x) <= most:
                return make(x)
        return None
    return fast


def make_fast_new_int(box_class, takes):
    """Of an integer that the type has, or of a float, without its fraction."""
    def fast(w_value):
        if type(w_value) is W_IntObject:
            value = w_value.intval
        elif type(w_value) is W_Int64Box:
            value = w_value.intval
        elif is_float(w_value) and -1e18 < float_value(w_value) < 1e18:
            value = int(float_value(w_value))
        else:
            return None
        if takes(value):
            return box_class(value)
        return None
    return fast


# By the classes of the results.  Beyond 2 ** 53 integers would be rounded twice on their way to a float32.
NEW = {
    W_Float64Box: make_fast_new_float(W_Float64Box, 0.0, INFINITY),
    W_Float32Box: make_fast_new_float(_float32, 1e-30, 2.0 ** 53),
    W_Int64Box: make_fast_new_int(W_Int64Box, lambda value: True),
}
for _narrow in NARROW:
    NEW[_narrow.box_class] = make_fast_new_int(_narrow.box_class, _narrow.takes)
