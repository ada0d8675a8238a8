"""Scalars: one box class per element type, `micronumpy.float64` and its siblings at app level.

A box holds one machine value and never changes, so that in compiled code it is virtual: the float64 that comes out of
`a[i, j]` is a register.  float64 derives from the host's float and complex128 from its complex, at both levels, as
NumPy's do.  Here are the classes and their values; what app level can do with them is in interp_scalar.

The value of a box, by kind: b, i, u: `intval` (for uint64 its bit pattern); f: `floatval`; c: `realval`, `imagval`.
"""
from rpython.rlib.rarithmetic import r_uint
from rpython.rlib.rbigint import rbigint
from rlib import itemtype as itemtypes
from micronumpy.host import W_ComplexObject, W_FloatObject, W_Root


class W_GenericBox(W_Root):
    """The boxes that are not also a builtin number type of the host."""
    _immutable_fields_ = []

    def itemtype(self):
        raise NotImplementedError


class W_IntegralBox(W_GenericBox):
    """Kinds b, i and u."""
    _immutable_fields_ = ['intval']

    def __init__(self, intval):
        self.intval = intval

    def as_float(self):
        return float(self.intval)

    def as_bigint(self):
        return rbigint.fromint(self.intval)

    def int_w(self, space, allow_conversion=True):
        return self.intval

    def bigint_w(self, space, allow_conversion=True):
        return self.as_bigint()

    def float_w(self, space, allow_conversion=True):
        return self.as_float()


class W_BoolBox(W_IntegralBox):
    _immutable_fields_ = ['intval']

    def itemtype(self):
        return itemtypes.bool_


class W_IntegerBox(W_IntegralBox):
    _immutable_fields_ = ['intval']


class W_InexactBox(W_GenericBox):
    pass


class W_FloatingBox(W_InexactBox):
    """float16 and float32, held as the double of the same value."""
    _immutable_fields_ = ['floatval']

    def __init__(self, floatval):
        self.floatval = floatval

    def float_w(self, space, allow_conversion=True):
        return self.floatval


class W_ComplexFloatingBox(W_InexactBox):
    """complex64, held as doubles of the same value."""
    _immutable_fields_ = ['realval', 'imagval']

    def __init__(self, realval, imagval):
        self.realval = realval
        self.imagval = imagval


def _make_box_class(name, base, itemtype):
    class W_Box(base):
        _immutable_fields_ = []

        def itemtype(self):
            return itemtype

        if base is W_IntegerBox:
            # what minipy asks for where it chooses between numbers without a branch
            def is_machine_int(self):
                return not self.user_overridden_class

            def with_int(self, value):
                return W_Box(value)
        elif base is W_FloatingBox:
            def is_machine_float(self):
                return not self.user_overridden_class

            def with_float(self, value):
                return W_Box(value)
    W_Box.__name__ = 'W_%sBox' % name
    return W_Box


W_Int8Box = _make_box_class('Int8', W_IntegerBox, itemtypes.int8)
W_UInt8Box = _make_box_class('UInt8', W_IntegerBox, itemtypes.uint8)
W_Int16Box = _make_box_class('Int16', W_IntegerBox, itemtypes.int16)
W_UInt16Box = _make_box_class('UInt16', W_IntegerBox, itemtypes.uint16)
W_Int32Box = _make_box_class('Int32', W_IntegerBox, itemtypes.int32)
W_UInt32Box = _make_box_class('UInt32', W_IntegerBox, itemtypes.uint32)
W_Int64Box = _make_box_class('Int64', W_IntegerBox, itemtypes.int64)
W_Float16Box = _make_box_class('Float16', W_FloatingBox, itemtypes.float16)
W_Float32Box = _make_box_class('Float32', W_FloatingBox, itemtypes.float32)
W_Complex64Box = _make_box_class('Complex64', W_ComplexFloatingBox, itemtypes.complex64)


class W_UInt64Box(W_IntegerBox):
    _immutable_fields_ = []

    def itemtype(self):
        return itemtypes.uint64

    def as_float(self):
        return itemtypes.uint64_to_float(self.intval)

    def as_bigint(self):
        return rbigint.fromrarith_int(r_uint(self.intval))

    def int_w(self, space, allow_conversion=True):
        if self.intval < 0:
            return space.int_w(space.newlong_from_rbigint(self.as_bigint()))     # raises OverflowError
        return self.intval


class W_Float64Box(W_FloatObject):
    """Is a float at both levels; `floatval` is the host's field."""
    _immutable_fields_ = []

    def with_float(self, value):
        return W_Float64Box(value)


class W_Complex128Box(W_ComplexObject):
    """Is a complex at both levels; `realval` and `imagval` are the host's fields."""
    _immutable_fields_ = []


# numpy.True_ and numpy.False_: there are no other bool scalars, so `is` works on them
TRUE = W_BoolBox(1)
FALSE = W_BoolBox(0)


def new_bool(value):
    if value:
        return TRUE
    return FALSE


def box_itemtype(w_obj):
    """The element type of a scalar, or None when w_obj is no scalar of ours."""
    if isinstance(w_obj, W_GenericBox):
        return w_obj.itemtype()
    if isinstance(w_obj, W_Float64Box):
        return itemtypes.float64
    if isinstance(w_obj, W_Complex128Box):
        return itemtypes.complex128
    return None


def store_box(w_box, itemtype, raw, offset):
    """Write the value of any box as an item of any type (a C cast, as astype does)."""
    if isinstance(w_box, W_Float64Box):
        itemtype.store_float(raw, offset, w_box.floatval)
    elif isinstance(w_box, W_UInt64Box):
        itemtype.store_uint(raw, offset, w_box.intval)
    elif isinstance(w_box, W_IntegralBox):
        itemtype.store_int(raw, offset, w_box.intval)
    elif isinstance(w_box, W_FloatingBox):
        itemtype.store_float(raw, offset, w_box.floatval)
    elif isinstance(w_box, W_Complex128Box):
        itemtype.store_complex(raw, offset, w_box.realval, w_box.imagval)
    else:
        assert isinstance(w_box, W_ComplexFloatingBox)
        itemtype.store_complex(raw, offset, w_box.realval, w_box.imagval)


def box_is_true(w_box):
    if isinstance(w_box, W_IntegralBox):
        return w_box.intval != 0
    if isinstance(w_box, W_Float64Box):
        return w_box.floatval != 0.0
    if isinstance(w_box, W_FloatingBox):
        return w_box.floatval != 0.0
    if isinstance(w_box, W_Complex128Box):
        return w_box.realval != 0.0 or w_box.imagval != 0.0
    assert isinstance(w_box, W_ComplexFloatingBox)
    return w_box.realval != 0.0 or w_box.imagval != 0.0
