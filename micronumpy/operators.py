"""The operators of arrays and scalars, as calls of ufuncs: one table for both, and for the reflected and in-place forms."""
from rlib import ufuncs
from micronumpy import interp_boxes as boxes
from micronumpy.base import W_NDArray
from micronumpy.host import interp2app
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


def make_inplace(ufunc_name):
    ufunc = ufuncs.BINARY[ufunc_name]

    def inplace(space, w_self, w_other):
        if not understands(space, w_other):
            return space.w_NotImplemented
        return call_binary_into(space, ufunc, w_self, w_other)
    return inplace


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
    for name, ufunc_name in UNARY:
        entries['__%s__' % name] = interp2app(make_unary(ufunc_name, fast_unary.get(name)), '__%s__' % name)
    return entries
