"""complex: a boxed pair of doubles."""
import math
from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.rarithmetic import intmask
from rpython.rlib.rfloat import DTSF_SIGN
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import GetSetProperty, TypeDef
from minipy.objspace import complexarith, floatarith, floattext, newformat, numparse
from minipy.objspace.floatobject import W_FloatObject, float_operand
from minipy.objspace.intobject import W_AbstractIntObject
from minipy.objspace.unicodeobject import W_UnicodeObject, ascii_digits

HASH_IMAG = 1000003


def complex_operand(space, w_other):
    """The other operand as a W_ComplexObject, None when it is no number."""
    if isinstance(w_other, W_ComplexObject):
        return w_other
    w_float = float_operand(space, w_other)
    if w_float is None:
        return None
    return W_ComplexObject(w_float.floatval, 0.0)


def complex_repr(real, imag):
    if real == 0.0 and math.copysign(1.0, real) == 1.0:
        return floattext.format_double(imag, 'r', 0) + 'j'
    return '(%s%sj)' % (floattext.format_double(real, 'r', 0), floattext.format_double(imag, 'r', 0, DTSF_SIGN))


# ---- the operations on pairs of doubles, giving objects ----

def _add(space, r1, i1, r2, i2):
    return W_ComplexObject(r1 + r2, i1 + i2)


def _sub(space, r1, i1, r2, i2):
    return W_ComplexObject(r1 - r2, i1 - i2)


def _mul(space, r1, i1, r2, i2):
    real, imag = complexarith.multiply(r1, i1, r2, i2)
    return W_ComplexObject(real, imag)


def _truediv(space, r1, i1, r2, i2):
    try:
        real, imag = complexarith.divide(r1, i1, r2, i2)
    except ZeroDivisionError:
        raise oefmt(space.w_ZeroDivisionError, "complex division by zero")
    return W_ComplexObject(real, imag)


def _pow(space, r1, i1, r2, i2):
    try:
        real, imag = complexarith.power(r1, i1, r2, i2)
    except ZeroDivisionError:
        raise oefmt(space.w_ZeroDivisionError, "0.0 to a negative or complex power")
    except OverflowError:
        raise oefmt(space.w_OverflowError, "complex exponentiation")
    return W_ComplexObject(real, imag)


def _binary(name, operation):
    """The method and its reflected form."""
    def descr(self, space, w_other):
        w_operand = complex_operand(space, w_other)
        if w_operand is None:
            return space.w_NotImplemented
        return operation(space, self.realval, self.imagval, w_operand.realval, w_operand.imagval)

    def descr_reflected(self, space, w_other):
        w_operand = complex_operand(space, w_other)
        if w_operand is None:
            return space.w_NotImplemented
        return operation(space, w_operand.realval, w_operand.imagval, self.realval, self.imagval)
    descr.func_name = 'descr_' + name
    descr_reflected.func_name = 'descr_r' + name
    return descr, descr_reflected


class W_ComplexObject(W_Root):
    _immutable_fields_ = ['realval', 'imagval']
    realval = 0.0
    imagval = 0.0

    def __init__(self, realval, imagval):
        self.realval = realval
        self.imagval = imagval

    def __repr__(self):
        return '<W_ComplexObject %r %r>' % (self.realval, self.imagval)

    def is_w(self, space, w_other):
        """By value, as for floats."""
        if self is w_other:
            return True
        return (type(self) is W_ComplexObject and type(w_other) is W_ComplexObject and
                float2longlong(self.realval) == float2longlong(w_other.realval) and
                float2longlong(self.imagval) == float2longlong(w_other.imagval))

    def unpackcomplex(self, space):
        return self.realval, self.imagval

    # ---- arithmetic ----

    descr_add, descr_radd = _binary('add', _add)
    descr_sub, descr_rsub = _binary('sub', _sub)
    descr_mul, descr_rmul = _binary('mul', _mul)
    descr_truediv, descr_rtruediv = _binary('truediv', _truediv)
    _descr_pow, _descr_rpow = _binary('pow', _pow)

    def descr_pow(self, space, w_exponent, w_modulus=None):
        if not space.is_none(w_modulus):
            raise oefmt(space.w_ValueError, "complex modulo")
        return self._descr_pow(space, w_exponent)

    def descr_rpow(self, space, w_base, w_modulus=None):
        if not space.is_none(w_modulus):
            raise oefmt(space.w_ValueError, "complex modulo")
        return self._descr_rpow(space, w_base)

    def equal(self, space, w_other):
        """w_True, w_False or w_NotImplemented."""
        if isinstance(w_other, W_ComplexObject):
            return space.newbool(self.realval == w_other.realval and self.imagval == w_other.imagval)
        if isinstance(w_other, W_FloatObject) or isinstance(w_other, W_AbstractIntObject):
            if self.imagval != 0.0:
                return space.w_False
            return W_FloatObject(self.realval).descr_eq(space, w_other)
        return space.w_NotImplemented

    def descr_eq(self, space, w_other):
        return self.equal(space, w_other)

    def descr_ne(self, space, w_other):
        w_result = self.equal(space, w_other)
        if w_result is space.w_NotImplemented:
            return w_result
        return space.newbool(w_result is space.w_False)

    def no_order(self, space, w_other):
        return space.w_NotImplemented

    def descr_neg(self, space):
        return W_ComplexObject(-self.realval, -self.imagval)

    def descr_complex(self, space):
        """The same value as a complex proper, not of a subclass."""
        if type(self) is W_ComplexObject:
            return self
        return W_ComplexObject(self.realval, self.imagval)

    def descr_abs(self, space):
        try:
            return space.newfloat(complexarith.absolute(self.realval, self.imagval))
        except OverflowError:
            raise oefmt(space.w_OverflowError, "absolute value too large")

    def descr_conjugate(self, space):
        """The complex conjugate."""
        return W_ComplexObject(self.realval, -self.imagval)

    def descr_bool(self, space):
        return space.newbool(self.realval != 0.0 or self.imagval != 0.0)

    def descr_hash(self, space):
        result = intmask(floatarith.hash_of_float(self.realval) +
                         intmask(HASH_IMAG * floatarith.hash_of_float(self.imagval)))
        return space.newint(-2 if result == -1 else result)

    # ---- text ----

    def descr_repr(self, space):
        text = complex_repr(self.realval, self.imagval)
        return space.newutf8(text, len(text))

    def descr_format(self, space, w_spec):
        spec = newformat.spec_text(space, w_spec)
        if spec == '':
            return space.str(self)
        return newformat.format_complex(space, self.realval, self.imagval, spec, space.type(self).getname(space))

    def descr_getnewargs(self, space):
        return space.newtuple([space.newfloat(self.realval), space.newfloat(self.imagval)])

    def get_real(self, space):
        return space.newfloat(self.realval)

    def get_imag(self, space):
        return space.newfloat(self.imagval)


def _complex_from_text(space, w_text):
    text = ascii_digits(w_text._utf8)
    try:
        text = numparse.without_underscores(text)
    except numparse.NumberSyntaxError:
        raise oefmt(space.w_ValueError, "could not convert string to complex: %R", w_text)
    try:
        real, imag = numparse.parse_complex(text)
    except numparse.NumberSyntaxError:
        raise oefmt(space.w_ValueError, "complex() arg is a malformed string")
    return W_ComplexObject(real, imag)


def complex_from_number_or_none(space, w_x):
    """A W_ComplexObject, or a W_FloatObject for real numbers; None when w_x is no number."""
    if isinstance(w_x, W_ComplexObject) or isinstance(w_x, W_FloatObject):
        return w_x
    if space.lookup(w_x, '__float__') is not None or space.lookup(w_x, '__index__') is not None:
        return space.newfloat(space.float_w(w_x))
    return None


def _by_complex_method(space, w_x):
    """What w_x.__complex__() gives, w_x itself when it has no such method."""
    if type(w_x) is W_ComplexObject:
        return w_x
    w_impl = space.lookup(w_x, '__complex__')
    if w_impl is None:
        return w_x
    w_result = space.get_and_call_function(w_impl, w_x)
    if not isinstance(w_result, W_ComplexObject):
        raise oefmt(space.w_TypeError, "__complex__ returned non-complex (type %T)", w_result)
    return w_result


def complex_from_objects(space, w_real, w_imag):
    """complex(real, imag); w_imag may be None."""
    if isinstance(w_real, W_UnicodeObject):
        if w_imag is not None:
            raise oefmt(space.w_TypeError, "complex() can't take second arg if first is a string")
        return _complex_from_text(space, w_real)
    if w_imag is not None and isinstance(w_imag, W_UnicodeObject):
        raise oefmt(space.w_TypeError, "complex() second arg can't be a string")
    w_first = complex_from_number_or_none(space, _by_complex_method(space, w_real))
    if w_first is None:
        raise oefmt(space.w_TypeError, "complex() first argument must be a string or a number, not '%T'", w_real)
    real, imag = space.unpackcomplex(w_first)
    if w_imag is not None:
        w_second = complex_from_number_or_none(space, w_imag)
        if w_second is None:
            raise oefmt(space.w_TypeError, "complex() second argument must be a number, not '%T'", w_imag)
        real2, imag2 = space.unpackcomplex(w_second)
        # sums with the zero of a real argument are left out: they would lose the sign of the other zero
        if isinstance(w_second, W_ComplexObject):
            real -= imag2
        imag = imag + real2 if isinstance(w_first, W_ComplexObject) else real2
    return W_ComplexObject(real, imag)


def of_type(space, w_value, w_complextype):
    """The W_ComplexObject as an instance of w_complextype."""
    if space.is_w(w_complextype, space.w_complex):
        return w_value
    w_obj = space.allocate_instance(W_ComplexObject, w_complextype)
    W_ComplexObject.__init__(w_obj, w_value.realval, w_value.imagval)
    return w_obj


def descr_new(space, w_complextype, w_real=None, w_imag=None):
    """complex(real=0, imag=0): a number of a real and an imaginary part, or the one that a string spells."""
    if w_real is None:
        w_real = space.newint(0)
    return of_type(space, complex_from_objects(space, w_real, w_imag), w_complextype)


def _entries():
    entries = {}
    for name in ['add', 'sub', 'mul', 'truediv', 'pow']:
        entries['__%s__' % name] = interp2app(getattr(W_ComplexObject, 'descr_' + name))
        entries['__r%s__' % name] = interp2app(getattr(W_ComplexObject, 'descr_r' + name))
    for name in ['eq', 'ne', 'neg', 'abs', 'bool', 'hash', 'complex', 'repr', 'format', 'getnewargs']:
        entries['__%s__' % name] = interp2app(getattr(W_ComplexObject, 'descr_' + name))
    for name in ['lt', 'le', 'gt', 'ge']:
        entries['__%s__' % name] = interp2app(W_ComplexObject.no_order)
    return entries


W_ComplexObject.typedef = TypeDef(
    'complex',
    __doc__=descr_new.__doc__,
    __new__=interp2app(descr_new),
    __pos__=interp2app(W_ComplexObject.descr_complex),
    conjugate=interp2app(W_ComplexObject.descr_conjugate),
    real=GetSetProperty(W_ComplexObject.get_real),
    imag=GetSetProperty(W_ComplexObject.get_imag),
    **_entries()
)
