"""Ufuncs: `np.add` and its siblings, and the operators of arrays and scalars, which are calls of them.

A call resolves the loop (NumPy 2's rules: Python numbers are weak, they take the type of what they meet), broadcasts,
allocates or checks the output, runs the loop of rlib, and reports floating point flags as warnings.  A result without
dimensions comes out as a scalar.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rlib import copying, errors, fpstatus, itemtype as itemtypes, iterate, layout as layouts, promotion, reduce as reduction
from rlib import ufuncs, view as views
from rlib.errors import ArrayError, TYPE_ERROR, VALUE_ERROR
from micronumpy import fperrors
from micronumpy import interp_boxes as boxes
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import (
    GetSetProperty, OperationError, TypeDef, W_BoolObject, W_ComplexObject, W_FloatObject, W_IntObject, W_Root, interp2app,
    interp_attrproperty, oefmt)
from micronumpy.interp_convert import array_of
from micronumpy.interp_dtype import dtype_of

# How strongly an operand's type counts: Python numbers only say what kind of number they are
STRONG = 0
WEAK_INT = 1
WEAK_FLOAT = 2
WEAK_COMPLEX = 3


def weakness(space, w_obj):
    if isinstance(w_obj, W_NDArray) or boxes.box_itemtype(w_obj) is not None:
        return STRONG
    if isinstance(w_obj, W_BoolObject):
        return STRONG
    if isinstance(w_obj, W_IntObject):
        return WEAK_INT
    if isinstance(w_obj, W_FloatObject):
        return WEAK_FLOAT
    if isinstance(w_obj, W_ComplexObject):
        return WEAK_COMPLEX
    if space.isinstance_w(w_obj, space.w_int):
        return WEAK_INT
    return STRONG


def weak_itemtype(weak, other):
    """The type of a Python number that meets an operand of type `other`."""
    if weak == WEAK_INT:
        return promotion.promote_weak_int(other)
    if weak == WEAK_FLOAT:
        return promotion.promote_weak_float(other)
    return promotion.promote_weak_complex(other)


def default_itemtype(weak):
    if weak == WEAK_INT:
        return itemtypes.int64
    if weak == WEAK_FLOAT:
        return itemtypes.float64
    return itemtypes.complex128


class Operand(object):
    """One argument of a call: a view, or a number whose type depends on the other argument."""

    def __init__(self, space, w_obj):
        self.w_obj = w_obj
        self.weak = weakness(space, w_obj)
        self.view = None
        if self.weak == STRONG:
            self.view = operand_view(space, w_obj)
            self.itemtype = self.view.layout.itemtype
        else:
            self.itemtype = default_itemtype(self.weak)

    def meet(self, space, other):
        """Settle the type of a weak operand."""
        if self.weak != STRONG:
            if other.weak == STRONG:
                self.itemtype = weak_itemtype(self.weak, other.itemtype)
            elif other.weak > self.weak:
                self.itemtype = default_itemtype(other.weak)

    def materialize(self, space):
        if self.view is None:
            view = views.empty(self.itemtype, [])
            dtype_of(self.itemtype).store_w(space, view.block.raw, view.offset, self.w_obj)
            keepalive_until_here(view.block)
            self.view = view
        return self.view


def operand_view(space, w_obj):
    if isinstance(w_obj, W_NDArray):
        return w_obj.view
    itemtype = boxes.box_itemtype(w_obj)
    if itemtype is not None:
        view = views.empty(itemtype, [])
        boxes.store_box(w_obj, itemtype, view.block.raw, view.offset)
        keepalive_until_here(view.block)
        return view
    return array_of(space, w_obj, None).view


def result_of(space, view):
    """What a call gives for a freshly computed view: an array, or a scalar when there are no dimensions."""
    if view.layout.ndim == 0:
        w_item = dtype_of(view.layout.itemtype).box_at(view.block.raw, view.offset)
        keepalive_until_here(view.block)
        return w_item
    return W_NDArray(view)


# ---- calls without options: the operators ----

def call_unary(space, ufunc, w_obj):
    operand = Operand(space, w_obj)
    try:
        a = operand.materialize(space)
        found = ufunc.find(a.layout.itemtype)
        out = views.empty_like(a, found.result)
        run_unary(space, ufunc, found, a, out)
        return result_of(space, out)
    except ArrayError as e:
        raise app_error(space, e)


def call_binary(space, ufunc, w_left, w_right):
    left = Operand(space, w_left)
    right = Operand(space, w_right)
    return binary_on_operands(space, ufunc, left, right)


def binary_on_operands(space, ufunc, left, right):
    left.meet(space, right)
    right.meet(space, left)
    try:
        found = ufunc.find(left.itemtype, right.itemtype)
        a = left.materialize(space)
        b = right.materialize(space)
        out = new_output(found.result, a, b)
        run_binary(space, ufunc, found, a, b, out)
        return result_of(space, out)
    except ArrayError as e:
        raise app_error(space, e)


def new_output(itemtype, a, b):
    """An uninitialised view of the broadcast shape; the memory order follows an operand that has that shape."""
    if layouts.same_list(a.layout.shape, b.layout.shape) or b.layout.ndim == 0:
        return views.empty_like(a, itemtype)
    if a.layout.ndim == 0:
        return views.empty_like(b, itemtype)
    return views.empty(itemtype, layouts.broadcast_shapes(a.layout.shape, b.layout.shape))


def run_unary(space, ufunc, found, a, out):
    if ufunc.reports:
        fpstatus.clear()
    iterate.unary(found.loop, a, out)
    if ufunc.reports:
        fperrors.check(space, ufunc.name)


def run_binary(space, ufunc, found, a, b, out):
    if ufunc.reports:
        fpstatus.clear()
    iterate.binary(found.loop, a, b, out)
    if ufunc.reports:
        fperrors.check(space, ufunc.name)


# ---- in place ----

def call_binary_into(space, ufunc, w_target, w_other):
    """target op= other: the result is cast to the target's type, if that is of the same kind.  Gives the target."""
    assert isinstance(w_target, W_NDArray)
    left = Operand(space, w_target)
    right = Operand(space, w_other)
    right.meet(space, left)
    try:
        found = ufunc.find(left.itemtype, right.itemtype)
        out = w_target.view
        check_output(space, ufunc, w_target, found)
        b = right.materialize(space)
        shape = layouts.broadcast_shapes(out.layout.shape, b.layout.shape)
        if not layouts.same_list(shape, out.layout.shape):
            raise ArrayError(VALUE_ERROR, "non-broadcastable output operand with shape %s doesn't match the broadcast "
                                          "shape %s" % (errors.format_shape(out.layout.shape), errors.format_shape(shape)))
        run_binary(space, ufunc, found, out, b, out)
        return w_target
    except ArrayError as e:
        raise app_error(space, e)


def check_output(space, ufunc, w_out, found):
    """May the results of the loop go into w_out?"""
    if not w_out.is_writable():
        raise oefmt(space.w_ValueError, "output array is read-only")
    itemtype = w_out.itemtype()
    if not promotion.can_cast(found.result, itemtype, 'same_kind'):
        raise oefmt(casting_error(space), "Cannot cast ufunc '%s' output from dtype('%s') to dtype('%s') with casting rule "
                                          "'same_kind'", ufunc.name, found.result.name, itemtype.name)


def casting_error(space):
    return space.w_TypeError
