"""float: a boxed double.

Subclasses (app-level ones, and interp-level ones such as array scalars) keep their value in the same field, so every
method asks isinstance and gives plain floats.
"""
import math
import operator
from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.rarithmetic import ovfcheck_float_to_int
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rfloat import float_as_rbigint_ratio
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import GetSetProperty, TypeDef
from minipy.objspace import bigarith, complexarith, floatarith, floathex, floattext, newformat, numparse
from minipy.objspace.bytesobject import bytes_like_or_none
from minipy.objspace.intobject import EXACT_FLOAT, W_AbstractIntObject, W_IntObject, big_float
from minipy.objspace.unicodeobject import W_UnicodeObject, ascii_digits


def float_operand(space, w_other):
    """The other operand as a W_FloatObject (virtual in compiled code), None when it is no real number."""
    if isinstance(w_other, W_FloatObject):
        return w_other
    if isinstance(w_other, W_IntObject):
        return W_FloatObject(float(w_other.intval))
    if isinstance(w_other, W_AbstractIntObject):
        return W_FloatObject(big_float(space, w_other.as_bigint()))
    return None


def float_to_int(space, x):
    """The integer part of x as an int."""
    try:
        return space.newint(ovfcheck_float_to_int(x))
    except OverflowError:
        return _big_float_to_int(space, x)


def _big_float_to_int(space, x):
    if math.isnan(x):
        raise oefmt(space.w_ValueError, "cannot convert float NaN to integer")
    if math.isinf(x):
        raise oefmt(space.w_OverflowError, "cannot convert float infinity to integer")
    return space.newlong(rbigint.fromfloat(x))


# ---- the operations on doubles, giving objects ----

def _truediv(space, x, y):
    if y == 0.0:
        raise oefmt(space.w_ZeroDivisionError, "float division by zero")
    return W_FloatObject(x / y)


def _floordiv(space, x, y):
    if y == 0.0:
        raise oefmt(space.w_ZeroDivisionError, "float floor division by zero")
    return W_FloatObject(floatarith.float_divmod(x, y)[0])


def _mod(space, x, y):
    if y == 0.0:
        raise oefmt(space.w_ZeroDivisionError, "float modulo")
    return W_FloatObject(floatarith.float_modulo(x, y))


def _divmod(space, x, y):
    if y == 0.0:
        raise oefmt(space.w_ZeroDivisionError, "float divmod()")
    quotient, remainder = floatarith.float_divmod(x, y)
    return space.newtuple([W_FloatObject(quotient), W_FloatObject(remainder)])


def _pow(space, x, y):
    try:
        return W_FloatObject(floatarith.float_power(x, y))
    except ZeroDivisionError:
        raise oefmt(space.w_ZeroDivisionError, "0.0 cannot be raised to a negative power")
    except OverflowError:
        raise OperationError(space.w_OverflowError, space.newtuple(
            [space.newint(34), space.newtext('Numerical result out of range')]))
    except floatarith.NeedsComplex:
        return _complex_pow(space, x, y)


def _complex_pow(space, x, y):
    try:
        real, imag = complexarith.power(x, 0.0, y, 0.0)
    except OverflowError:
        raise oefmt(space.w_OverflowError, "complex exponentiation")
    return space.newcomplex(real, imag)


def _simple(op):
    def operation(space, x, y):
        return W_FloatObject(op(x, y))
    return operation


def _binary(name, operation):
    """The method and its reflected form."""
    def descr(self, space, w_other):
        w_operand = float_operand(space, w_other)
        if w_operand is None:
            return space.w_NotImplemented
        return operation(space, self.floatval, w_operand.floatval)

    def descr_reflected(self, space, w_other):
        w_operand = float_operand(space, w_other)
        if w_operand is None:
            return space.w_NotImplemented
        return operation(space, w_operand.floatval, self.floatval)
    descr.func_name = 'descr_' + name
    descr_reflected.func_name = 'descr_r' + name
    return descr, descr_reflected


def _comparison(name):
    op = getattr(operator, name)

    def descr(self, space, w_other):
        x = self.floatval
        if isinstance(w_other, W_FloatObject):
            return space.newbool(op(x, w_other.floatval))
        if isinstance(w_other, W_IntObject):
            value = w_other.intval
            if -EXACT_FLOAT <= value <= EXACT_FLOAT or math.isnan(x):
                return space.newbool(op(x, float(value)))
            return space.newbool(op(float(floatarith.compare_with_machine(x, value)), 0.0))
        if isinstance(w_other, W_AbstractIntObject):
            if math.isnan(x):
                return space.newbool(op(x, 0.0))
            return space.newbool(op(0.0, float(bigarith.compare_with_float(w_other.as_bigint(), x))))
        return space.w_NotImplemented
    descr.func_name = 'descr_' + name
    return descr


class W_FloatObject(W_Root):
    _immutable_fields_ = ['floatval']

    def __init__(self, floatval):
        self.floatval = floatval

    def __repr__(self):
        return '<%s %r>' % (type(self).__name__, self.floatval)

    def is_w(self, space, w_other):
        """By value, sign of zero and NaN bits included: how often the same float was boxed must not show."""
        if self is w_other:
            return True
        return (type(self) is W_FloatObject and type(w_other) is W_FloatObject and
                float2longlong(self.floatval) == float2longlong(w_other.floatval))

    def is_machine_float(self):
        return not self.user_overridden_class

    def with_float(self, value):
        return W_FloatObject(value)

    # ---- unwrapping ----

    def float_w(self, space, allow_conversion=True):
        return self.floatval

    def unpackcomplex(self, space):
        return self.floatval, 0.0

    # ---- arithmetic ----

    descr_add, descr_radd = _binary('add', _simple(operator.add))
    descr_sub, descr_rsub = _binary('sub', _simple(operator.sub))
    descr_mul, descr_rmul = _binary('mul', _simple(operator.mul))
    descr_truediv, descr_rtruediv = _binary('truediv', _truediv)
    descr_floordiv, descr_rfloordiv = _binary('floordiv', _floordiv)
    descr_mod, descr_rmod = _binary('mod', _mod)
    descr_divmod, descr_rdivmod = _binary('divmod', _divmod)
    _descr_pow, _descr_rpow = _binary('pow', _pow)

    def descr_pow(self, space, w_exponent, w_modulus=None):
        if not space.is_none(w_modulus):
            raise oefmt(space.w_TypeError, "pow() 3rd argument not allowed unless all arguments are integers")
        return self._descr_pow(space, w_exponent)

    def descr_rpow(self, space, w_base, w_modulus=None):
        if not space.is_none(w_modulus):
            raise oefmt(space.w_TypeError, "pow() 3rd argument not allowed unless all arguments are integers")
        return self._descr_rpow(space, w_base)

    descr_lt = _comparison('lt')
    descr_le = _comparison('le')
    descr_eq = _comparison('eq')
    descr_ne = _comparison('ne')
    descr_gt = _comparison('gt')
    descr_ge = _comparison('ge')

    def descr_neg(self, space):
        return W_FloatObject(-self.floatval)

    def descr_abs(self, space):
        return W_FloatObject(math.fabs(self.floatval))

    def descr_float(self, space):
        """The same value as a float proper, not of a subclass."""
        if type(self) is W_FloatObject:
            return self
        return W_FloatObject(self.floatval)

    def descr_bool(self, space):
        return space.newbool(self.floatval != 0.0)

    def descr_hash(self, space):
        return space.newint(floatarith.hash_of_float(self.floatval))

    # ---- to integers ----

    def descr_trunc(self, space):
        return float_to_int(space, self.floatval)

    def descr_floor(self, space):
        return float_to_int(space, math.floor(self.floatval))

    def descr_ceil(self, space):
        return float_to_int(space, math.ceil(self.floatval))

    def descr_round(self, space, w_ndigits=None):
        x = self.floatval
        if space.is_none(w_ndigits):
            if math.isinf(x) or math.isnan(x):
                return float_to_int(space, x)
            return float_to_int(space, floatarith.rounded_to_integer(x))
        ndigits = space.getindex_w(w_ndigits, None)
        try:
            return W_FloatObject(floatarith.rounded(x, ndigits))
        except OverflowError:
            raise oefmt(space.w_OverflowError, "rounded value too large to represent")

    def descr_is_integer(self, space):
        x = self.floatval
        return space.newbool(x - x == 0.0 and math.floor(x) == x)

    def descr_as_integer_ratio(self, space):
        x = self.floatval
        if math.isinf(x):
            raise oefmt(space.w_OverflowError, "cannot convert Infinity to integer ratio")
        if math.isnan(x):
            raise oefmt(space.w_ValueError, "cannot convert NaN to integer ratio")
        numerator, denominator = float_as_rbigint_ratio(x)
        return space.newtuple([space.newlong(numerator), space.newlong(denominator)])

    # ---- text ----

    def descr_repr(self, space):
        text = floattext.float_repr(self.floatval)
        return space.newutf8(text, len(text))

    def descr_format(self, space, w_spec):
        spec = newformat.spec_text(space, w_spec)
        if spec == '':
            return space.str(self)
        return newformat.format_float(space, self.floatval, spec, space.type(self).getname(space))

    def descr_hex(self, space):
        """The value as a hexadecimal literal, exactly."""
        return space.newtext(floathex.float_to_hex(self.floatval))

    def descr_getnewargs(self, space):
        return space.newtuple([self.descr_float(space)])

    def get_imag(self, space):
        return W_FloatObject(0.0)


def _float_from_text(space, text, w_source):
    try:
        return numparse.parse_float(text)
    except numparse.NumberSyntaxError:
        raise oefmt(space.w_ValueError, "could not convert string to float: %R", w_source)


def float_from_object(space, w_x):
    """float(x), unwrapped: a number, by __float__ or __index__, or by reading text."""
    if type(w_x) is W_FloatObject:
        return w_x.floatval
    if isinstance(w_x, W_UnicodeObject):
        if space.lookup(w_x, '__float__') is None:
            return _float_from_text(space, ascii_digits(w_x._utf8), w_x)
    w_impl = space.lookup(w_x, '__float__')
    if w_impl is not None:
        w_result = space.get_and_call_function(w_impl, w_x)
        if not isinstance(w_result, W_FloatObject):
            raise oefmt(space.w_TypeError, "%T.__float__ returned non-float (type %T)", w_x, w_result)
        return w_result.floatval
    if space.lookup(w_x, '__index__') is not None:
        return space.float_w(space.index(w_x))
    data = bytes_like_or_none(space, w_x)
    if data is None:
        raise oefmt(space.w_TypeError, "float() argument must be a string or a real number, not '%T'", w_x)
    return _float_from_text(space, data, w_x)


def of_type(space, value, w_floattype):
    """The double as an instance of w_floattype."""
    if space.is_w(w_floattype, space.w_float):
        return W_FloatObject(value)
    w_obj = space.allocate_instance(W_FloatObject, w_floattype)
    W_FloatObject.__init__(w_obj, value)
    return w_obj


def descr_new(space, w_floattype, w_x=None, __posonly__=None):
    """float(x=0): x as a floating-point number."""
    value = 0.0
    if w_x is not None:
        value = float_from_object(space, w_x)
    return of_type(space, value, w_floattype)


def descr_fromhex(space, w_floattype, w_text):
    """The float that a hexadecimal literal spells."""
    if not isinstance(w_text, W_UnicodeObject):
        raise oefmt(space.w_TypeError, "bad argument type for built-in operation")
    try:
        value = floathex.hex_to_float(w_text._utf8)
    except numparse.NumberSyntaxError:
        raise oefmt(space.w_ValueError, "invalid hexadecimal floating-point string")
    except OverflowError:
        raise oefmt(space.w_OverflowError, "hexadecimal value too large to represent as a float")
    if space.is_w(w_floattype, space.w_float):
        return W_FloatObject(value)
    return space.call_function(w_floattype, W_FloatObject(value))


def _entries():
    entries = {}
    for name in ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'divmod', 'pow']:
        entries['__%s__' % name] = interp2app(getattr(W_FloatObject, 'descr_' + name))
        entries['__r%s__' % name] = interp2app(getattr(W_FloatObject, 'descr_r' + name))
    for name in ['lt', 'le', 'eq', 'ne', 'gt', 'ge', 'neg', 'abs', 'float', 'bool', 'hash', 'trunc', 'floor', 'ceil',
                 'round', 'repr', 'format', 'getnewargs']:
        entries['__%s__' % name] = interp2app(getattr(W_FloatObject, 'descr_' + name))
    return entries


W_FloatObject.typedef = TypeDef(
    'float',
    __doc__=descr_new.__doc__,
    __new__=interp2app(descr_new),
    __pos__=interp2app(W_FloatObject.descr_float),
    __int__=interp2app(W_FloatObject.descr_trunc),
    conjugate=interp2app(W_FloatObject.descr_float),
    is_integer=interp2app(W_FloatObject.descr_is_integer),
    as_integer_ratio=interp2app(W_FloatObject.descr_as_integer_ratio),
    hex=interp2app(W_FloatObject.descr_hex),
    fromhex=interp2app(descr_fromhex, as_classmethod=True),
    real=GetSetProperty(W_FloatObject.descr_float),
    imag=GetSetProperty(W_FloatObject.get_imag),
    **_entries()
)
