"""The app-level types of scalars: `micronumpy.generic` and below, with operators, conversions and printing.

Operators are ufunc calls, with a short way for what loops do (interp_fastscalar).
"""
from rlib import libm
from micronumpy import fperrors, interp_boxes as boxes, interp_fastscalar, interp_print, operators
from micronumpy.host import GetSetProperty, TypeDef, W_ComplexObject, W_FloatObject, has_own_type, interp2app, oefmt
from micronumpy.interp_boxes import W_Float64Box
from micronumpy.interp_dtype import dtype_of, table


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


def real_item(space, w_self):
    """The Python number of the same value, of a complex one the real part alone."""
    if isinstance(w_self, boxes.W_Complex128Box):
        fperrors.report_discarded_imaginary(space)
        return space.newfloat(w_self.realval)
    if isinstance(w_self, boxes.W_ComplexFloatingBox):
        fperrors.report_discarded_imaginary(space)
        return space.newfloat(w_self.realval)
    return item_of(space, w_self)


def descr_int(space, w_self):
    return space.int(real_item(space, w_self))


def descr_float(space, w_self):
    return space.float(real_item(space, w_self))


def descr_round(space, w_self, w_ndigits=None):
    """round(): a Python integer, or a scalar of the type when a number of digits is given."""
    if (isinstance(w_self, boxes.W_Complex128Box) or isinstance(w_self, boxes.W_ComplexFloatingBox) or
            isinstance(w_self, boxes.W_BoolBox)):
        raise oefmt(space.w_TypeError, "type %T doesn't define __round__ method", w_self)
    if w_ndigits is not None and not space.is_none(w_ndigits):
        return space.call_method(w_self, 'round', w_ndigits)
    if isinstance(w_self, W_Float64Box):
        return space.int(space.newfloat(libm.rint(w_self.floatval)))
    return space.int(space.call_method(w_self, 'round'))


def descr_complex(space, w_self):
    return space.call_function(space.w_complex, item_of(space, w_self))


def descr_index(space, w_self):
    if not isinstance(w_self, boxes.W_IntegerBox):
        raise oefmt(space.w_TypeError, "'%T' object cannot be interpreted as an integer", w_self)
    return item_of(space, w_self)


def descr_hash(space, w_self):
    return space.hash(item_of(space, w_self))


def descr_format(space, w_self, w_spec):
    """As the Python number of the same value, even without a word in the specification."""
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
    __round__=interp2app(descr_round),
    item=interp2app(descr_item),
    dtype=GetSetProperty(fget_dtype),
    **dict(operators.scalar_entries(interp_fastscalar.BINARY, interp_fastscalar.UNARY), **interp_print.scalar_entries)
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
    short = interp_fastscalar.NEW.get(box_class)

    def descr_new(space, w_type, w_value=None):
        """The scalar of a number, or of a text that says one; an array of the type for an array or sequence."""
        if w_value is None:
            return zero_box(itemtype)
        if short is not None:
            w_result = short(w_value)
            if w_result is not None:
                return w_result
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
