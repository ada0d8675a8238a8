"""dtype objects: one prebuilt object per element type.  What a program can do with them is in interp_descr.

A dtype also knows how to box an item that lies in memory and how to store an app-level object as one.  Which dtype it
is follows from an array's layout, a constant in compiled code, so those two calls are direct there.
"""
import math
from rpython.rlib import jit
from rpython.rlib.rarithmetic import intmask
from rlib import fpstatus, itemtype as itemtypes, promotion
from micronumpy import fperrors, interp_boxes as boxes
from micronumpy.host import W_ComplexObject, W_FloatObject, W_IntObject, W_Root, oefmt


LARGE_INT = 9.2e18      # a float below is a machine integer when it is cut


class W_Dtype(W_Root):
    _immutable_fields_ = ['itemtype', 'box_class']

    def __init__(self, itemtype, box_class, aliases):
        self.itemtype = itemtype
        self.box_class = box_class      # the typedef of the scalars is box_class.typedef
        self.aliases = aliases

    def box_at(self, raw, offset):
        """The item at raw + offset as a scalar."""
        raise NotImplementedError

    def store_w(self, space, raw, offset, w_value):
        """Store an app-level scalar as an item.  Raises TypeError, ValueError or OverflowError as NumPy does."""
        raise NotImplementedError

    def w_box_type(self, space):
        return space.gettypeobject(self.box_class.typedef)


class W_BoolDtype(W_Dtype):
    def box_at(self, raw, offset):
        return boxes.new_bool(self.itemtype.load_int(raw, offset) != 0)

    def store_w(self, space, raw, offset, w_value):
        if boxes.box_itemtype(w_value) is not None:
            value = boxes.box_is_true(w_value)
        else:
            value = space.is_true(w_value)
        self.itemtype.store_int(raw, offset, int(value))


def _make_dtype_class(box_class, itemtype):
    """The dtype class of one element type: straight loads into, and stores from, its own box class."""
    kind = itemtype.kind

    class W_OneDtype(W_Dtype):
        if kind in 'iu':
            def box_at(self, raw, offset):
                return box_class(itemtype.load_int(raw, offset))

            def store_w(self, space, raw, offset, w_value):
                if type(w_value) is box_class:
                    itemtype.store_int(raw, offset, w_value.intval)
                else:
                    store_as_int(space, itemtype, raw, offset, w_value)
        elif kind == 'f':
            def box_at(self, raw, offset):
                return box_class(itemtype.load_float(raw, offset))

            def store_w(self, space, raw, offset, w_value):
                itemtype.store_float(raw, offset, unwrap_float(space, itemtype, w_value))
        else:
            def box_at(self, raw, offset):
                real, imag = itemtype.load_complex(raw, offset)
                return box_class(real, imag)

            def store_w(self, space, raw, offset, w_value):
                real, imag = unwrap_complex(space, w_value)
                itemtype.store_complex(raw, offset, real, imag)
    W_OneDtype.__name__ = 'W_%sDtype' % itemtype.name.capitalize()
    return W_OneDtype


# ---- from app-level values to machine values ----

def store_as_int(space, itemtype, raw, offset, w_value):
    if type(w_value) is W_IntObject:
        value = w_value.intval
        if not promotion.int_fits(itemtype, value):
            raise int_out_of_bounds(space, itemtype, w_value)
        itemtype.store_int(raw, offset, value)
    elif isinstance(w_value, boxes.W_IntegralBox) and (
            itemtype.kind == 'u' or promotion.can_cast(w_value.itemtype(), itemtype, 'safe')):
        boxes.store_box(w_value, itemtype, raw, offset)
    elif isinstance(w_value, W_FloatObject) and abs(w_value.floatval) < LARGE_INT and promotion.int_fits(
            itemtype, int(w_value.floatval)):
        itemtype.store_int(raw, offset, int(w_value.floatval))
    else:
        store_as_int_slow(space, itemtype, raw, offset, w_value)


@jit.dont_look_inside
def store_as_int_slow(space, itemtype, raw, offset, w_value):
    """A float is cut; a Python complex or anything without __int__ is a TypeError."""
    if isinstance(w_value, boxes.W_ComplexFloatingBox) or isinstance(w_value, boxes.W_Complex128Box):
        fperrors.report_discarded_imaginary(space)
        boxes.store_box(w_value, itemtype, raw, offset)
        return
    if itemtype.kind == 'u' and (isinstance(w_value, boxes.W_FloatingBox) or isinstance(w_value, boxes.W_Float64Box)):
        f = space.float_w(w_value)
        fpstatus.clear()            # NumPy's unsigned types cast its own scalars, where the signed ones check them
        boxes.store_box(w_value, itemtype, raw, offset)
        if not abs(f) < (2147483648.0 if itemtype.itemsize <= 2 else LARGE_INT):
            fpstatus.raise_invalid()        # what the conversion in C does beyond the machine integer it goes through
        fperrors.check(space, 'cast')
        return
    if isinstance(w_value, boxes.W_FloatingBox):
        w_value = space.newfloat(w_value.floatval)
    if isinstance(w_value, W_FloatObject):
        f = w_value.floatval
        if math.isnan(f):
            raise oefmt(space.w_ValueError, "cannot convert float NaN to integer")
        if math.isinf(f):
            raise oefmt(space.w_OverflowError, "cannot convert float infinity to integer")
    if space.isinstance_w(w_value, space.w_complex):
        raise oefmt(space.w_TypeError, "int() argument must be a string, a bytes-like object or a real number, not 'complex'")
    w_int = space.int(w_value)
    big = space.bigint_w(w_int)
    try:
        value = big.toint()
    except OverflowError:
        if itemtype is itemtypes.uint64 and big.int_gt(0):
            try:
                itemtype.store_uint(raw, offset, intmask(big.touint()))
                return
            except OverflowError:
                pass
        raise int_out_of_bounds(space, itemtype, w_int)
    if not promotion.int_fits(itemtype, value):
        raise int_out_of_bounds(space, itemtype, w_int)
    itemtype.store_int(raw, offset, value)


@jit.dont_look_inside
def int_out_of_bounds(space, itemtype, w_int):
    return oefmt(space.w_OverflowError, "Python integer %S out of bounds for %s", w_int, itemtype.name)


def unwrap_float(space, itemtype, w_value):
    if isinstance(w_value, W_FloatObject):      # our float64 too
        return w_value.floatval
    if type(w_value) is W_IntObject:
        return float(w_value.intval)
    if isinstance(w_value, boxes.W_IntegralBox):
        return w_value.as_float()
    if isinstance(w_value, boxes.W_FloatingBox):
        return w_value.floatval
    return unwrap_float_slow(space, w_value)


@jit.dont_look_inside
def unwrap_float_slow(space, w_value):
    if isinstance(w_value, boxes.W_ComplexFloatingBox):
        fperrors.report_discarded_imaginary(space)
        return w_value.realval
    if isinstance(w_value, boxes.W_Complex128Box):
        fperrors.report_discarded_imaginary(space)
        return w_value.realval
    if space.isinstance_w(w_value, space.w_complex):
        raise oefmt(space.w_TypeError, "float() argument must be a string or a real number, not 'complex'")
    return space.float_w(space.call_function(space.w_float, w_value))


def unwrap_complex(space, w_value):
    """(real, imag)"""
    if isinstance(w_value, W_ComplexObject):    # our complex128 too
        return w_value.realval, w_value.imagval
    if isinstance(w_value, W_FloatObject):
        return w_value.floatval, 0.0
    if isinstance(w_value, boxes.W_ComplexFloatingBox):
        return w_value.realval, w_value.imagval
    if isinstance(w_value, boxes.W_IntegralBox):
        return w_value.as_float(), 0.0
    if isinstance(w_value, boxes.W_FloatingBox):
        return w_value.floatval, 0.0
    return unwrap_complex_slow(space, w_value)


@jit.dont_look_inside
def unwrap_complex_slow(space, w_value):
    w_complex = space.call_function(space.w_complex, w_value)
    assert isinstance(w_complex, W_ComplexObject)
    return w_complex.realval, w_complex.imagval


# ---- the prebuilt dtypes ----

# box class, element type, other names that `dtype(...)` and the module know it by
_TYPES = [
    (boxes.W_Int8Box, itemtypes.int8, ['byte']),
    (boxes.W_UInt8Box, itemtypes.uint8, ['ubyte']),
    (boxes.W_Int16Box, itemtypes.int16, ['short']),
    (boxes.W_UInt16Box, itemtypes.uint16, ['ushort']),
    (boxes.W_Int32Box, itemtypes.int32, ['intc']),
    (boxes.W_UInt32Box, itemtypes.uint32, ['uintc']),
    (boxes.W_Int64Box, itemtypes.int64, ['int_', 'int', 'intp', 'long', 'longlong']),
    (boxes.W_UInt64Box, itemtypes.uint64, ['uint', 'uintp', 'ulong', 'ulonglong']),
    (boxes.W_Float16Box, itemtypes.float16, ['half']),
    (boxes.W_Float32Box, itemtypes.float32, ['single']),
    (boxes.W_Float64Box, itemtypes.float64, ['double', 'float']),
    (boxes.W_Complex64Box, itemtypes.complex64, ['csingle']),
    (boxes.W_Complex128Box, itemtypes.complex128, ['cdouble', 'complex']),
]


class DtypeTable(object):
    """The dtypes by the index of their element type, and by name (before and after translation)."""
    _immutable_fields_ = ['by_index[*]']

    def __init__(self):
        bool_dtype = W_BoolDtype(itemtypes.bool_, boxes.W_BoolBox, ['bool_'])
        by_index = [None] * (len(_TYPES) + 1)
        by_index[itemtypes.bool_.index] = bool_dtype
        for box_class, itemtype, aliases in _TYPES:
            by_index[itemtype.index] = _make_dtype_class(box_class, itemtype)(itemtype, box_class, aliases)
        self.by_index = by_index
        self.by_name = {}
        for dtype in by_index:
            for name in [dtype.itemtype.name, dtype.itemtype.char] + dtype.aliases:
                self.by_name[name] = dtype
            typestr = '%s%d' % (dtype.itemtype.kind, dtype.itemtype.itemsize)
            prefixes = ['', '<', '=', '|']
            if dtype.itemtype.itemsize == 1:
                prefixes.append('>')
            for prefix in prefixes:
                self.by_name[prefix + typestr] = dtype
                self.by_name[prefix + dtype.itemtype.char] = dtype
        for char in 'qpn':
            self.by_name[char] = self.by_name['int64']
            self.by_name[char.upper()] = self.by_name['uint64']


table = DtypeTable()


def dtype_of(itemtype):
    return table.by_index[itemtype.index]


bool_dtype = dtype_of(itemtypes.bool_)
int64_dtype = dtype_of(itemtypes.int64)
float64_dtype = dtype_of(itemtypes.float64)
complex128_dtype = dtype_of(itemtypes.complex128)


# ---- what may stand for a dtype ----

def as_dtype(space, w_dtype, default):
    """The dtype that an argument means: a dtype, a type object, a name, or None for the default."""
    if w_dtype is None or space.is_none(w_dtype):
        return default
    if isinstance(w_dtype, W_Dtype):
        return w_dtype
    return dtype_of_object(space, w_dtype)


@jit.dont_look_inside
def dtype_of_object(space, w_obj):
    if space.isinstance_w(w_obj, space.w_text):
        return named_dtype(space, space.text_w(w_obj))
    if space.isinstance_w(w_obj, space.w_bytes):
        return named_dtype(space, space.bytes_w(w_obj))
    is_type = space.isinstance_w(w_obj, space.w_type)
    if is_type:
        dtype = dtype_of_type(space, w_obj)
        if dtype is not None:
            return dtype
    elif (space.isinstance_w(w_obj, space.w_list) or space.isinstance_w(w_obj, space.w_tuple) or
            space.isinstance_w(w_obj, space.w_dict)):
        raise oefmt(space.w_NotImplementedError, "items of several fields: no dtype for %R", w_obj)
    w_attribute = space.findattr(w_obj, space.newtext('dtype'))
    if isinstance(w_attribute, W_Dtype):
        if not is_type and space.findattr(w_obj, space.newtext('__array_interface__')) is not None:
            if boxes.box_itemtype(w_obj) is None:
                raise oefmt(space.w_TypeError, "Cannot construct a dtype from an array")
        return w_attribute
    raise oefmt(space.w_TypeError, "Cannot interpret '%S' as a data type", w_obj)


def named_dtype(space, name):
    dtype = table.by_name.get(name, None)
    if dtype is None:
        if len(name) > 1 and name[0] == '>' and name[1:] in table.by_name:
            raise foreign_order(space, name)
        raise oefmt(space.w_TypeError, "data type '%s' not understood", name)
    return dtype


def foreign_order(space, name):
    return oefmt(space.w_NotImplementedError, "data type '%s': items of a foreign byte order are not supported", name)


def dtype_of_type(space, w_type):
    """The dtype of a Python number type or a scalar type; None for other types, a TypeError for abstract ones."""
    if space.is_w(w_type, space.w_float):
        return float64_dtype
    if space.is_w(w_type, space.w_bool):
        return bool_dtype
    if space.is_w(w_type, space.w_int):
        return int64_dtype
    if space.is_w(w_type, space.w_complex):
        return complex128_dtype
    for dtype in table.by_index:
        if space.is_w(w_type, dtype.w_box_type(space)):
            return dtype
    if space.issubtype_w(w_type, space.gettypeobject(boxes.W_GenericBox.typedef)):
        for dtype in table.by_index:
            if space.issubtype_w(w_type, dtype.w_box_type(space)):
                return dtype
        raise oefmt(space.w_TypeError, "Converting '%S' to a dtype is not allowed", w_type)
    return None
