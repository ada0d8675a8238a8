"""The app-level types of scalars: `micronumpy.generic` and below, with operators, conversions and printing.

Operators are ufunc calls, with a short way for what loops do: float64 and int64 among themselves and with Python's
numbers.  Integer arithmetic wraps by definition, so it needs no overflow check.
"""
import math
from rpython.rlib.rarithmetic import intmask
from micronumpy import interp_boxes as boxes, interp_print, operators
from micronumpy.host import GetSetProperty, TypeDef, W_ComplexObject, W_FloatObject, W_IntObject, has_own_type, interp2app, oefmt
from micronumpy.interp_boxes import W_Float64Box, W_Int64Box, new_bool
from micronumpy.interp_dtype import dtype_of, table


# ---- the short way ----

def is_float(w_obj):
    return type(w_obj) is W_Float64Box or type(w_obj) is W_FloatObject


def float_value(w_obj):
    assert isinstance(w_obj, W_FloatObject)
    return w_obj.floatval


def make_fast(int_op, float_op, make_int, make_float):
    """fast(w_left, w_right): one operand is a scalar of ours, the other may be a Python number; None: the long way."""
    def fast(w_left, w_right):
        if is_float(w_left):
            if is_float(w_right):
                return make_float(float_op(float_value(w_left), float_value(w_right)))
            if type(w_right) is W_IntObject:
                return make_float(float_op(float_value(w_left), float(w_right.intval)))
        elif type(w_left) is W_Int64Box:
            if type(w_right) is W_Int64Box:
                return make_int(int_op(w_left.intval, w_right.intval))
            if type(w_right) is W_IntObject:
                return make_int(int_op(w_left.intval, w_right.intval))
        elif type(w_left) is W_IntObject:
            if type(w_right) is W_Int64Box:
                return make_int(int_op(w_left.intval, w_right.intval))
            if is_float(w_right):
                return make_float(float_op(float(w_left.intval), float_value(w_right)))
        return None
    return fast


def make_fast_unary(int_op, float_op):
    def fast(w_obj):
        if type(w_obj) is W_Float64Box:
            return W_Float64Box(float_op(w_obj.floatval))
        if type(w_obj) is W_Int64Box:
            return W_Int64Box(int_op(w_obj.intval))
        return None
    return fast


def make_fast_division(w_left, w_right):
    """True division where the divisor is not zero; what is left warns, and goes the long way."""
    if is_float(w_right):
        divisor = float_value(w_right)
    elif type(w_right) is W_IntObject:
        divisor = float(w_right.intval)
    else:
        return None
    if divisor == 0.0:
        return None
    if is_float(w_left):
        return W_Float64Box(float_value(w_left) / divisor)
    if type(w_left) is W_IntObject and is_float(w_right):
        return W_Float64Box(float(w_left.intval) / divisor)
    return None


def make_fast_int(int_op):
    """Operators on integers only, for which the right operand must be positive (// and %), or anything (& | ^)."""
    def fast(w_left, w_right):
        if type(w_left) is W_Int64Box:
            left = w_left.intval
            if type(w_right) is W_Int64Box:
                return int_op(left, w_right.intval)
            if type(w_right) is W_IntObject:
                return int_op(left, w_right.intval)
        elif type(w_left) is W_IntObject and type(w_right) is W_Int64Box:
            return int_op(w_left.intval, w_right.intval)
        return None
    return fast


def _floordiv(a, b):
    if b <= 0:
        return None
    return W_Int64Box(a // b)


def _mod(a, b):
    if b <= 0:
        return None
    return W_Int64Box(a % b)


FAST_BINARY = {
    'add': make_fast(lambda a, b: intmask(a + b), lambda x, y: x + y, W_Int64Box, W_Float64Box),
    'sub': make_fast(lambda a, b: intmask(a - b), lambda x, y: x - y, W_Int64Box, W_Float64Box),
    'mul': make_fast(lambda a, b: intmask(a * b), lambda x, y: x * y, W_Int64Box, W_Float64Box),
    'truediv': make_fast_division,
    'floordiv': make_fast_int(_floordiv),
    'mod': make_fast_int(_mod),
    'and': make_fast_int(lambda a, b: W_Int64Box(a & b)),
    'or': make_fast_int(lambda a, b: W_Int64Box(a | b)),
    'xor': make_fast_int(lambda a, b: W_Int64Box(a ^ b)),
    'lt': make_fast(lambda a, b: a < b, lambda x, y: x < y, new_bool, new_bool),
    'le': make_fast(lambda a, b: a <= b, lambda x, y: x <= y, new_bool, new_bool),
    'eq': make_fast(lambda a, b: a == b, lambda x, y: x == y, new_bool, new_bool),
    'ne': make_fast(lambda a, b: a != b, lambda x, y: x != y, new_bool, new_bool),
    'gt': make_fast(lambda a, b: a > b, lambda x, y: x > y, new_bool, new_bool),
    'ge': make_fast(lambda a, b: a >= b, lambda x, y: x >= y, new_bool, new_bool),
}
FAST_UNARY = {
    'neg': make_fast_unary(lambda a: intmask(-a), lambda x: -x),
    'pos': make_fast_unary(lambda a: a, lambda x: x),
    'abs': make_fast_unary(lambda a: intmask(-a) if a < 0 else a, lambda x: math.fabs(x)),
}


# ---- conversions ----

def item_of(space, w_box):
    """The Python number of the same value."""
    if isinstance(w_box, boxes.W_BoolBox):
        return space.newbool(w_box.intval != 0)
    if isinstance(w_box, boxes.W_UInt64Box):
        return space.newlong_from_rbigint(w_box.as_bigint())
    if isinstance(w_box, boxes.W_IntegralBox):
        return space.newint(w_box.intval)
    if isinstance(w_box, W_Float64Box):
        return space.newfloat(w_box.floatval)
    if isinstance(w_box, boxes.W_FloatingBox):
        return space.newfloat(w_box.floatval)
    if isinstance(w_box, boxes.W_Complex128Box):
        return space.newcomplex(w_box.realval, w_box.imagval)
    assert isinstance(w_box, boxes.W_ComplexFloatingBox)
    return space.newcomplex(w_box.realval, w_box.imagval)


def descr_item(space, w_self):
    return item_of(space, w_self)


def descr_bool(space, w_self):
    return space.newbool(boxes.box_is_true(w_self))


def descr_int(space, w_self):
    return space.int(item_of(space, w_self))


def descr_float(space, w_self):
    return space.float(item_of(space, w_self))


def descr_complex(space, w_self):
    return space.call_function(space.w_complex, item_of(space, w_self))


def descr_index(space, w_self):
    if not isinstance(w_self, boxes.W_IntegerBox):
        raise oefmt(space.w_TypeError, "'%T' object cannot be interpreted as an integer", w_self)
    return item_of(space, w_self)


def descr_hash(space, w_self):
    return space.hash(item_of(space, w_self))


def descr_format(space, w_self, w_spec):
    if space.len_w(w_spec) == 0:
        return space.str(w_self)
    return space.format(item_of(space, w_self), w_spec)


def fget_dtype(space, w_self):
    return dtype_of(boxes.box_itemtype(w_self))


W_GenericBox = boxes.W_GenericBox
W_GenericBox.typedef = TypeDef(
    'numpy.generic',
    __rpython_level_class__=W_GenericBox,
    __bool__=interp2app(descr_bool),
    __int__=interp2app(descr_int),
    __float__=interp2app(descr_float),
    __complex__=interp2app(descr_complex),
    __hash__=interp2app(descr_hash),
    __format__=interp2app(descr_format),
    item=interp2app(descr_item),
    dtype=GetSetProperty(fget_dtype),
    **dict(operators.scalar_entries(FAST_BINARY, FAST_UNARY), **interp_print.scalar_entries)
)


# ---- the hierarchy ----

def _abstract(name, base):
    """An abstract scalar type, `np.number` and the like: for isinstance and issubdtype."""
    return TypeDef('numpy.' + name, base, __new__=interp2app(_make_abstract_new(name)))


def _make_abstract_new(name):
    def descr_new(space, w_type, __args__):
        raise oefmt(space.w_TypeError, "cannot create 'numpy.%s' instances", name)
    return descr_new


number = _abstract('number', W_GenericBox.typedef)
integer = _abstract('integer', number)
signedinteger = _abstract('signedinteger', integer)
unsignedinteger = _abstract('unsignedinteger', integer)
inexact = _abstract('inexact', number)
floating = _abstract('floating', inexact)
complexfloating = _abstract('complexfloating', inexact)

ABSTRACT = {'generic': W_GenericBox.typedef, 'number': number, 'integer': integer, 'signedinteger': signedinteger,
            'unsignedinteger': unsignedinteger, 'inexact': inexact, 'floating': floating,
            'complexfloating': complexfloating}


def _make_new(box_class, itemtype):
    def descr_new(space, w_type, w_value=None):
        """The scalar of a number, or of a text that says one; an array of the type for an array or sequence."""
        if w_value is None:
            return zero_box(itemtype)
        return new_scalar(space, itemtype, w_value)
    return descr_new


def zero_box(itemtype):
    from rlib import view as views
    view = views.zeros(itemtype, [])
    return dtype_of(itemtype).box_at(view.block.raw, view.offset)


def new_scalar(space, itemtype, w_value):
    from micronumpy.interp_convert import array_of, is_scalar_value
    from micronumpy.interp_ufunc import result_of
    dtype = dtype_of(itemtype)
    if boxes.box_itemtype(w_value) is itemtype:
        return w_value
    if not is_scalar_value(space, w_value) and space.isinstance_w(w_value, space.w_text):
        if itemtype.kind == 'c':
            w_value = space.call_function(space.w_complex, w_value)
        elif itemtype.kind == 'f':
            w_value = space.call_function(space.w_float, w_value)
        elif itemtype.kind == 'b':
            w_value = space.newbool(space.len_w(w_value) != 0)
        else:
            w_value = space.call_function(space.w_int, w_value)
    elif itemtype.kind == 'b' and not is_scalar_value(space, w_value):
        w_value = space.newbool(space.is_true(w_value))
    return result_of(space, array_of(space, w_value, dtype).view)


_KIND_BASES = {'i': signedinteger, 'u': unsignedinteger, 'f': floating, 'c': complexfloating}


def _define(box_class, itemtype):
    bases = _KIND_BASES.get(itemtype.kind, W_GenericBox.typedef)
    if box_class is boxes.W_Float64Box:
        bases = (floating, W_FloatObject.typedef)
        has_own_type(box_class)
    elif box_class is boxes.W_Complex128Box:
        bases = (complexfloating, W_ComplexObject.typedef)
        has_own_type(box_class)
    entries = {}
    if itemtype.kind in 'iu':
        entries['__index__'] = interp2app(descr_index)
    box_class.typedef = TypeDef('numpy.' + itemtype.name, bases, __rpython_level_class__=box_class,
                                __new__=interp2app(_make_new(box_class, itemtype), '__new__'), **entries)


for _dtype in table.by_index:
    _define(_dtype.box_class, _dtype.itemtype)
