"""int: W_AbstractIntObject says what each operation means, for any size; W_IntObject takes the short way of machine words.

A W_IntObject holds what fits a machine word and a W_LongObject (longobject.py) nothing else, so equal values have equal
form.  The short ways are loop-free: an overflow check is all that stays of `a + b` in compiled code.  The app-level
methods are entered through `app_method`, which dispatches on the form; the TypeDef is in inttype.py.
"""
import operator
import types
from rpython.rlib.rarithmetic import LONG_BIT, intmask, is_valid_int, ovfcheck
from rpython.rlib.rbigint import InvalidEndiannessError, InvalidSignednessError, rbigint
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec
from minipy.objspace import bigarith, newformat

# ints up to here have an exact float, so that comparing or dividing the floats is comparing or dividing the ints
EXACT_FLOAT = 1 << 53

BINARY_OPERATIONS = ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'divmod', 'lshift', 'rshift', 'and', 'or', 'xor']
COMPARISONS = ['lt', 'le', 'eq', 'ne', 'gt', 'ge']


def wrapint(space, value):
    return W_IntObject(value)


def out_of_memory(space):
    return OperationError(space.w_MemoryError, space.newtuple([]))


def big_float(space, num):
    """The float of an rbigint."""
    try:
        return num.tofloat()
    except OverflowError:
        raise oefmt(space.w_OverflowError, "int too large to convert to float")


def _zero_division(space):
    return oefmt(space.w_ZeroDivisionError, "integer division or modulo by zero")


def _zero_modulo(space):
    return oefmt(space.w_ZeroDivisionError, "integer modulo by zero")


# ---- any size: the operation on rbigints ----

def _big_binary(method):
    def descr(self, space, w_other):
        if not isinstance(w_other, W_AbstractIntObject):
            return space.w_NotImplemented
        return space.newlong(getattr(self.as_bigint(), method)(w_other.as_bigint()))
    return descr


def _big_division(method, zero_error):
    def descr(self, space, w_other):
        if not isinstance(w_other, W_AbstractIntObject):
            return space.w_NotImplemented
        divisor = w_other.as_bigint()
        if divisor.sign == 0:
            raise zero_error(space)
        return space.newlong(getattr(self.as_bigint(), method)(divisor))
    return descr


def _big_comparison(method):
    def descr(self, space, w_other):
        if not isinstance(w_other, W_AbstractIntObject):
            return space.w_NotImplemented
        return space.newbool(getattr(self.as_bigint(), method)(w_other.as_bigint()))
    return descr


def _reflected(name):
    def descr(self, space, w_other):
        if not isinstance(w_other, W_AbstractIntObject):
            return space.w_NotImplemented
        return getattr(w_other, name)(space, self)
    return descr


class W_AbstractIntObject(W_Root):

    def as_bigint(self):
        raise NotImplementedError

    # ---- unwrapping ----

    def bigint_w(self, space, allow_conversion=True):
        return self.as_bigint()

    def float_w(self, space, allow_conversion=True):
        return big_float(space, self.as_bigint())

    def unpackcomplex(self, space):
        return self.float_w(space), 0.0

    # ---- arithmetic ----

    descr_add = _big_binary('add')
    descr_sub = _big_binary('sub')
    descr_mul = _big_binary('mul')
    descr_and = _big_binary('and_')
    descr_or = _big_binary('or_')
    descr_xor = _big_binary('xor')
    descr_floordiv = _big_division('floordiv', _zero_division)
    descr_mod = _big_division('mod', _zero_modulo)

    def descr_divmod(self, space, w_other):
        if not isinstance(w_other, W_AbstractIntObject):
            return space.w_NotImplemented
        divisor = w_other.as_bigint()
        if divisor.sign == 0:
            raise _zero_division(space)
        quotient, remainder = self.as_bigint().divmod(divisor)
        return space.newtuple([space.newlong(quotient), space.newlong(remainder)])

    def descr_truediv(self, space, w_other):
        if not isinstance(w_other, W_AbstractIntObject):
            return space.w_NotImplemented
        divisor = w_other.as_bigint()
        if divisor.sign == 0:
            raise oefmt(space.w_ZeroDivisionError, "division by zero")
        try:
            return space.newfloat(self.as_bigint().truediv(divisor))
        except OverflowError:
            raise oefmt(space.w_OverflowError, "integer division result too large for a float")

    def descr_lshift(self, space, w_other):
        if not isinstance(w_other, W_AbstractIntObject):
            return space.w_NotImplemented
        count = w_other.as_bigint()
        num = self.as_bigint()
        if count.sign < 0:
            raise oefmt(space.w_ValueError, "negative shift count")
        if num.sign == 0:
            return space.newint(0)
        try:
            return space.newlong(bigarith.left_shift(num, count.toint()))
        except OverflowError:
            raise oefmt(space.w_OverflowError, "too many digits in integer")
        except MemoryError:
            raise out_of_memory(space)

    def descr_rshift(self, space, w_other):
        if not isinstance(w_other, W_AbstractIntObject):
            return space.w_NotImplemented
        count = w_other.as_bigint()
        num = self.as_bigint()
        if count.sign < 0:
            raise oefmt(space.w_ValueError, "negative shift count")
        try:
            return space.newlong(num.rshift(count.toint()))
        except OverflowError:
            return space.newint(-1 if num.sign < 0 else 0)

    def descr_pow(self, space, w_exponent, w_modulus=None):
        if not isinstance(w_exponent, W_AbstractIntObject):
            return space.w_NotImplemented
        if not space.is_none(w_modulus):
            if not isinstance(w_modulus, W_AbstractIntObject):
                return space.w_NotImplemented
            return self.power_modulo(space, w_exponent, w_modulus)
        exponent = w_exponent.as_bigint()
        if exponent.sign < 0:
            return space.pow2(space.newfloat(self.float_w(space)), space.newfloat(w_exponent.float_w(space)))
        try:
            return space.newlong(bigarith.power(self.as_bigint(), exponent))
        except MemoryError:
            raise out_of_memory(space)

    def power_modulo(self, space, w_exponent, w_modulus):
        modulus = w_modulus.as_bigint()
        if modulus.sign == 0:
            raise oefmt(space.w_ValueError, "pow() 3rd argument cannot be 0")
        try:
            return space.newlong(bigarith.power_modulo(self.as_bigint(), w_exponent.as_bigint(), modulus))
        except bigarith.NotInvertible:
            raise oefmt(space.w_ValueError, "base is not invertible for the given modulus")

    def descr_rpow(self, space, w_base, w_modulus=None):
        if not isinstance(w_base, W_AbstractIntObject):
            return space.w_NotImplemented
        return w_base.descr_pow(space, self, w_modulus)

    def descr_neg(self, space):
        return space.newlong(self.as_bigint().neg())

    def descr_abs(self, space):
        return space.newlong(self.as_bigint().abs())

    def descr_invert(self, space):
        return space.newlong(self.as_bigint().invert())

    def descr_int(self, space):
        """The same value as an int proper, not of a subclass."""
        return space.newlong(self.as_bigint())

    def descr_float(self, space):
        return space.newfloat(self.float_w(space))

    def descr_bool(self, space):
        return space.newbool(self.as_bigint().tobool())

    # ---- comparisons ----

    descr_lt = _big_comparison('lt')
    descr_le = _big_comparison('le')
    descr_eq = _big_comparison('eq')
    descr_ne = _big_comparison('ne')
    descr_gt = _big_comparison('gt')
    descr_ge = _big_comparison('ge')

    def descr_hash(self, space):
        return space.newint(bigarith.hash_of(self.as_bigint()))

    # ---- text ----

    def decimal_text(self):
        return self.as_bigint().str()

    def descr_repr(self, space):
        text = self.decimal_text()
        return space.newutf8(text, len(text))

    def descr_format(self, space, w_spec):
        spec = newformat.spec_text(space, w_spec)
        if spec == '':
            return space.str(self)
        return newformat.format_int(space, self.as_bigint(), spec, space.type(self).getname(space))

    # ---- the number's shape ----

    def descr_round(self, space, w_ndigits=None):
        if w_ndigits is None:
            return self.descr_int(space)
        w_index = space.index(w_ndigits)
        ndigits = space.getindex_w(w_index, None)
        if ndigits >= 0:
            return self.descr_int(space)
        if ndigits <= -bigarith.MAX_BITS:
            return space.newint(0)
        return space.newlong(bigarith.round_to_tens(self.as_bigint(), -ndigits))

    def descr_bit_length(self, space):
        return space.newint(self.as_bigint().bit_length())

    def descr_bit_count(self, space):
        return space.newint(bigarith.bit_count(self.as_bigint()))

    def descr_as_integer_ratio(self, space):
        return space.newtuple([self.descr_int(space), space.newint(1)])

    def descr_getnewargs(self, space):
        return space.newtuple([self.descr_int(space)])

    @unwrap_spec(length='index', byteorder='text', signed=bool)
    def descr_to_bytes(self, space, length=1, byteorder='big', __kwonly__=None, signed=False):
        if length < 0:
            raise oefmt(space.w_ValueError, "length argument must be non-negative")
        if length > bigarith.MAX_BITS // 8:
            raise out_of_memory(space)
        try:
            return space.newbytes(self.as_bigint().tobytes(length, byteorder, signed))
        except InvalidEndiannessError:
            raise bad_byteorder(space)
        except InvalidSignednessError:
            raise oefmt(space.w_OverflowError, "can't convert negative int to unsigned")
        except OverflowError:
            raise oefmt(space.w_OverflowError, "int too big to convert")

    def get_numerator(self, space):
        return self.descr_int(space)

    def get_imag(self, space):
        return space.newint(0)

    def get_denominator(self, space):
        return space.newint(1)


def bad_byteorder(space):
    return oefmt(space.w_ValueError, "byteorder must be either 'little' or 'big'")


for _name in BINARY_OPERATIONS:
    setattr(W_AbstractIntObject, 'descr_r' + _name, _reflected('descr_' + _name))


# ---- the short ways ----

def _with_overflow(name, op):
    big = getattr(W_AbstractIntObject, 'descr_' + name).im_func

    def descr(self, space, w_other):
        if isinstance(w_other, W_IntObject):
            x = self.intval
            y = w_other.intval
            try:
                z = ovfcheck(op(x, y))
            except OverflowError:
                return big(self, space, w_other)
            return W_IntObject(z)
        return big(self, space, w_other)
    descr.func_name = 'descr_' + name
    return descr


def _bitwise(name, op):
    big = getattr(W_AbstractIntObject, 'descr_' + name).im_func

    def descr(self, space, w_other):
        if isinstance(w_other, W_IntObject):
            return W_IntObject(op(self.intval, w_other.intval))
        return big(self, space, w_other)
    descr.func_name = 'descr_' + name
    return descr


def _comparison(name):
    op = getattr(operator, name)
    big = getattr(W_AbstractIntObject, 'descr_' + name).im_func

    def descr(self, space, w_other):
        if isinstance(w_other, W_IntObject):
            return space.newbool(op(self.intval, w_other.intval))
        return big(self, space, w_other)
    descr.func_name = 'descr_' + name
    return descr


class W_IntObject(W_AbstractIntObject):
    _immutable_fields_ = ['intval']

    def __init__(self, intval):
        assert is_valid_int(intval)     # finds an overflow that nobody checked, untranslated
        self.intval = intval

    def __repr__(self):
        return '<W_IntObject %d>' % self.intval

    def is_w(self, space, w_other):
        """By value: how often the same int was boxed must not show."""
        if self is w_other:
            return True
        return type(self) is W_IntObject and type(w_other) is W_IntObject and self.intval == w_other.intval

    def is_machine_int(self):
        return not self.user_overridden_class

    def with_int(self, value):
        return W_IntObject(value)

    def as_bigint(self):
        return rbigint.fromint(self.intval)

    def int_w(self, space, allow_conversion=True):
        return self.intval

    def float_w(self, space, allow_conversion=True):
        return float(self.intval)

    descr_add = _with_overflow('add', operator.add)
    descr_sub = _with_overflow('sub', operator.sub)
    descr_mul = _with_overflow('mul', operator.mul)
    descr_and = _bitwise('and', operator.and_)
    descr_or = _bitwise('or', operator.or_)
    descr_xor = _bitwise('xor', operator.xor)
    descr_lt = _comparison('lt')
    descr_le = _comparison('le')
    descr_eq = _comparison('eq')
    descr_ne = _comparison('ne')
    descr_gt = _comparison('gt')
    descr_ge = _comparison('ge')

    # The quotient overflows for the divisor -1 only, which is left to the rbigints, as is the divisor 0.

    def descr_floordiv(self, space, w_other):
        if isinstance(w_other, W_IntObject):
            y = w_other.intval
            if y > 0 or y < -1:
                return W_IntObject(self.intval // y)
        return W_AbstractIntObject.descr_floordiv(self, space, w_other)

    def descr_mod(self, space, w_other):
        if isinstance(w_other, W_IntObject):
            y = w_other.intval
            if y > 0 or y < -1:
                return W_IntObject(self.intval % y)
        return W_AbstractIntObject.descr_mod(self, space, w_other)

    def descr_divmod(self, space, w_other):
        if isinstance(w_other, W_IntObject):
            x = self.intval
            y = w_other.intval
            if y > 0 or y < -1:
                return space.newtuple([W_IntObject(x // y), W_IntObject(x % y)])
        return W_AbstractIntObject.descr_divmod(self, space, w_other)

    def descr_truediv(self, space, w_other):
        if isinstance(w_other, W_IntObject):
            x = self.intval
            y = w_other.intval
            if -EXACT_FLOAT <= x <= EXACT_FLOAT and -EXACT_FLOAT <= y <= EXACT_FLOAT and y != 0:
                return space.newfloat(float(x) / float(y))
        return W_AbstractIntObject.descr_truediv(self, space, w_other)

    def descr_lshift(self, space, w_other):
        if isinstance(w_other, W_IntObject):
            x = self.intval
            count = w_other.intval
            if 0 <= count < LONG_BIT:
                z = intmask(x << count)
                if z >> count == x:
                    return W_IntObject(z)
        return W_AbstractIntObject.descr_lshift(self, space, w_other)

    def descr_rshift(self, space, w_other):
        if isinstance(w_other, W_IntObject):
            count = w_other.intval
            if count >= 0:
                if count >= LONG_BIT:
                    count = LONG_BIT - 1
                return W_IntObject(self.intval >> count)
        return W_AbstractIntObject.descr_rshift(self, space, w_other)

    def descr_pow(self, space, w_exponent, w_modulus=None):
        if isinstance(w_exponent, W_IntObject) and w_exponent.intval >= 0 and space.is_none(w_modulus):
            x = self.intval
            exponent = w_exponent.intval
            try:
                if exponent == 2:
                    z = ovfcheck(x * x)
                else:
                    z = bigarith.machine_power(x, exponent)
            except OverflowError:
                pass
            else:
                return W_IntObject(z)
        return W_AbstractIntObject.descr_pow(self, space, w_exponent, w_modulus)

    def power_modulo(self, space, w_exponent, w_modulus):
        if isinstance(w_exponent, W_IntObject) and isinstance(w_modulus, W_IntObject):
            exponent = w_exponent.intval
            modulus = w_modulus.intval
            if exponent >= 0 and 0 < modulus < 1 << 31:
                return W_IntObject(bigarith.machine_power_modulo(self.intval, exponent, modulus))
        return W_AbstractIntObject.power_modulo(self, space, w_exponent, w_modulus)

    def descr_neg(self, space):
        try:
            # A subtraction: where the result is promoted, as the start of a short range is, the JIT then knows the
            # operand too; it does not draw conclusions from a negation.
            return W_IntObject(ovfcheck(0 - self.intval))
        except OverflowError:
            return W_AbstractIntObject.descr_neg(self, space)

    def descr_abs(self, space):
        if self.intval >= 0:
            return self.descr_int(space)
        return self.descr_neg(space)

    def descr_invert(self, space):
        return W_IntObject(~self.intval)

    def descr_int(self, space):
        if type(self) is W_IntObject:
            return self
        return W_IntObject(self.intval)

    def descr_bool(self, space):
        return space.newbool(self.intval != 0)

    def descr_hash(self, space):
        return W_IntObject(bigarith.hash_of_machine(self.intval))

    def decimal_text(self):
        return str(self.intval)


def app_method(name, nargs=1):
    """The app-level method that calls method `name` of whichever form the int has."""
    if nargs == 1:
        def descr(self, space):
            return getattr(self, name)(space)
    elif nargs == 2:
        def descr(self, space, w_other):
            return getattr(self, name)(space, w_other)
    else:
        def descr(self, space, w_other, w_modulus=None):
            return getattr(self, name)(space, w_other, w_modulus)
    return interp2app(types.MethodType(descr, None, W_AbstractIntObject))
