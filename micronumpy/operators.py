"""The operators of arrays and scalars, as calls of ufuncs: one table for both, and for the reflected and in-place forms."""
from rpython.rlib import jit
from rlib import copying, itemtype as itemtypes, ufuncs
from micronumpy.base import W_NDArray, empty_array
from micronumpy.host import W_FloatObject, W_IntObject, interp2app, unwrap_spec
from micronumpy.interp_convert import as_array_or_none, is_plain_sequence, is_scalar_value
from micronumpy.interp_ufunc import call_binary, call_binary_into, call_unary

BINARY = [
    ('add', 'add'), ('sub', 'subtract'), ('mul', 'multiply'), ('truediv', 'divide'), ('floordiv', 'floor_divide'),
    ('mod', 'remainder'), ('pow', 'power'), ('lshift', 'left_shift'), ('rshift', 'right_shift'), ('and', 'bitwise_and'),
    ('or', 'bitwise_or'), ('xor', 'bitwise_xor'),
]
COMPARISONS = [('lt', 'less'), ('le', 'less_equal'), ('eq', 'equal'), ('ne', 'not_equal'), ('gt', 'greater'),
               ('ge', 'greater_equal')]
UNARY = [('neg', 'negative'), ('pos', 'positive'), ('abs', 'absolute'), ('invert', 'invert')]


def understands(space, w_other):
    """Can w_other be an operand beside an array or scalar?  Otherwise its own type gets its turn."""
    if isinstance(w_other, W_NDArray) or is_scalar_value(space, w_other):
        return True
    return is_plain_sequence(space, w_other) or as_array_or_none(space, w_other) is not None


def make_binary(ufunc_name, fast=None):
    """(operator, reflected operator) as functions of (space, w_self, w_other)."""
    ufunc = ufuncs.BINARY[ufunc_name]

    def operator(space, w_self, w_other):
        if fast is not None:
            w_result = fast(w_self, w_other)
            if w_result is not None:
                return w_result
        if not understands(space, w_other):
            return space.w_NotImplemented
        return call_binary(space, ufunc, w_self, w_other)

    def reflected(space, w_self, w_other):
        if fast is not None:
            w_result = fast(w_other, w_self)
            if w_result is not None:
                return w_result
        if not understands(space, w_other):
            return space.w_NotImplemented
        return call_binary(space, ufunc, w_other, w_self)
    return operator, reflected


def make_scalar_product(operator):
    """* of a scalar: a list or tuple beside it is repeated, if its own type can do that."""
    def product(space, w_self, w_other):
        if space.isinstance_w(w_other, space.w_list) or space.isinstance_w(w_other, space.w_tuple):
            return space.w_NotImplemented
        return operator(space, w_self, w_other)
    return product


def scalar_entries(fast_binary, fast_unary):
    """Typedef entries for the operators of scalars."""
    entries = operator_entries(fast_binary, fast_unary)
    multiply, reflected = make_binary('multiply', fast_binary['mul'])
    entries['__mul__'] = interp2app(make_scalar_product(multiply), '__mul__')
    entries['__rmul__'] = interp2app(make_scalar_product(reflected), '__rmul__')
    return entries


def make_inplace(ufunc_name):
    ufunc = ufuncs.BINARY[ufunc_name]

    def inplace(space, w_self, w_other):
        if not understands(space, w_other):
            return space.w_NotImplemented
        return call_binary_into(space, ufunc, w_self, w_other)
    return inplace


# ---- what is special about arrays ----

def make_array_equality(ufunc_name, answer):
    """== and != of arrays: no item equals what is no number."""
    operator, _ = make_binary(ufunc_name)

    @unwrap_spec(w_self=W_NDArray)
    def equality(space, w_self, w_other):
        if isinstance(w_other, W_NDArray) or is_scalar_value(space, w_other):
            return operator(space, w_self, w_other)
        return unusual_equality(space, w_self, w_other)

    @jit.dont_look_inside
    def unusual_equality(space, w_self, w_other):
        if (space.is_none(w_other) or space.isinstance_w(w_other, space.w_text) or
                space.isinstance_w(w_other, space.w_bytes) or space.isinstance_w(w_other, space.w_dict)):
            w_result = empty_array(space, itemtypes.bool_, w_self.view.layout.shape)
            copying.fill_int(w_result.view, answer)
            return w_result
        return operator(space, w_self, w_other)
    return equality


def make_array_power(operator):
    """** of an array: the exponents 2, -1 and 0.5 have functions of their own, where the items are floats."""
    square = ufuncs.UNARY['square']
    sqrt = ufuncs.UNARY['sqrt']
    reciprocal = ufuncs.UNARY['reciprocal']

    @unwrap_spec(w_self=W_NDArray)
    def power(space, w_self, w_other):
        kind = w_self.view.promoted_layout().itemtype.kind
        if type(w_other) is W_FloatObject:
            if w_other.floatval == 0.5 and (kind == 'f' or kind == 'c'):
                return call_unary(space, sqrt, w_self)
        elif type(w_other) is W_IntObject:
            if w_other.intval == 2:
                return call_unary(space, square, w_self)
            if w_other.intval == -1 and (kind == 'f' or kind == 'c'):
                return call_unary(space, reciprocal, w_self)
        return operator(space, w_self, w_other)
    return power


def make_divmod(reflect):
    pair = ufuncs.BINARY_PAIRS['divmod']

    def operator(space, w_self, w_other):
        if not understands(space, w_other):
            return space.w_NotImplemented
        if reflect:
            w_self, w_other = w_other, w_self
        w_quotient = call_binary(space, pair.first, w_self, w_other)
        return space.newtuple([w_quotient, call_binary(space, pair.second, w_self, w_other)])
    return operator


def array_entries():
    """Typedef entries for the operators of arrays."""
    entries = operator_entries(inplace=True)
    power, _ = make_binary('power')
    entries['__pow__'] = interp2app(make_array_power(power), '__pow__')
    entries['__eq__'] = interp2app(make_array_equality('equal', 0), '__eq__')
    entries['__ne__'] = interp2app(make_array_equality('not_equal', 1), '__ne__')
    return entries


def make_unary(ufunc_name, fast=None):
    ufunc = ufuncs.UNARY[ufunc_name]

    def operator(space, w_self):
        if fast is not None:
            w_result = fast(w_self)
            if w_result is not None:
                return w_result
        return call_unary(space, ufunc, w_self)
    return operator


def operator_entries(fast_binary={}, fast_unary={}, inplace=False):
    """Typedef entries for all operators; `fast_*` give a short way for some of them, by special method name."""
    entries = {}
    for name, ufunc_name in BINARY:
        operator, reflected = make_binary(ufunc_name, fast_binary.get(name))
        entries['__%s__' % name] = interp2app(operator, '__%s__' % name)
        entries['__r%s__' % name] = interp2app(reflected, '__r%s__' % name)
        if inplace:
            entries['__i%s__' % name] = interp2app(make_inplace(ufunc_name), '__i%s__' % name)
    for name, ufunc_name in COMPARISONS:
        operator, _ = make_binary(ufunc_name, fast_binary.get(name))
        entries['__%s__' % name] = interp2app(operator, '__%s__' % name)
    entries['__divmod__'] = interp2app(make_divmod(False), '__divmod__')
    entries['__rdivmod__'] = interp2app(make_divmod(True), '__rdivmod__')
    for name, ufunc_name in UNARY:
        entries['__%s__' % name] = interp2app(make_unary(ufunc_name, fast_unary.get(name)), '__%s__' % name)
    return entries
