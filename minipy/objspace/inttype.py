"""The type int: its constructor, and the TypeDef that both forms of integers share."""
from rpython.rlib.rbigint import InvalidEndiannessError, rbigint
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec
from minipy.interpreter.typedef import GetSetProperty, TypeDef
from minipy.objspace import numparse
from minipy.objspace.bytesobject import bytes_like_or_none
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import (
    BINARY_OPERATIONS, COMPARISONS, W_AbstractIntObject, W_IntObject, app_method, bad_byteorder)
from minipy.objspace.longobject import W_LongObject
from minipy.objspace.unicodeobject import W_UnicodeObject, ascii_digits


def int_from_text(space, text, base, w_source):
    """The int that ASCII text spells; w_source is what the message shows."""
    try:
        negative, used_base, digits = numparse.scan_int(text, base)
    except numparse.NumberSyntaxError:
        raise oefmt(space.w_ValueError, "invalid literal for int() with base %d: %R", base, w_source)
    if numparse.fits_machine(digits, used_base):
        value = numparse.machine_value(digits, used_base)
        return space.newint(-value if negative else value)
    num = rbigint.fromstr(digits, used_base)
    return space.newlong(num.neg() if negative else num)


def int_from_string_or_none(space, w_source, base):
    """The int that a str or bytes-like object spells, or None of another object."""
    if isinstance(w_source, W_UnicodeObject):
        return int_from_text(space, ascii_digits(w_source._utf8), base, w_source)
    data = bytes_like_or_none(space, w_source)
    if data is None:
        return None
    if not space.isinstance_w(w_source, space.w_bytes):
        w_source = space.newbytes(data)
    return int_from_text(space, data, base, w_source)


def _base(space, w_base):
    base = space.getindex_w(w_base, None)
    if base != 0 and not 2 <= base <= 36:
        raise oefmt(space.w_ValueError, "int() base must be >= 2 and <= 36, or 0")
    return base


def _as_plain_int(space, w_result, name):
    if not isinstance(w_result, W_AbstractIntObject):
        raise oefmt(space.w_TypeError, "%s returned non-int (type %T)", name, w_result)
    return w_result.descr_int(space)


def int_from_object(space, w_x):
    """int(x): by __int__, __index__ or __trunc__, or by reading text."""
    if type(w_x) is W_IntObject:
        return w_x
    if type(w_x) is W_FloatObject:
        return w_x.descr_trunc(space)
    w_impl = space.lookup(w_x, '__int__')
    if w_impl is not None:
        return _as_plain_int(space, space.get_and_call_function(w_impl, w_x), '__int__')
    if space.lookup(w_x, '__index__') is not None:
        return _as_plain_int(space, space.index(w_x), '__index__')
    w_impl = space.lookup(w_x, '__trunc__')
    if w_impl is not None:
        w_result = space.get_and_call_function(w_impl, w_x)
        if space.lookup(w_result, '__index__') is None:
            raise oefmt(space.w_TypeError, "__trunc__ returned non-Integral (type %T)", w_result)
        return _as_plain_int(space, space.index(w_result), '__trunc__')
    w_result = int_from_string_or_none(space, w_x, 10)
    if w_result is None:
        raise oefmt(space.w_TypeError,
                    "int() argument must be a string, a bytes-like object or a real number, not '%T'", w_x)
    return w_result


def of_type(space, w_value, w_inttype):
    """The int w_value as an instance of w_inttype."""
    if space.is_w(w_inttype, space.w_int):
        return w_value
    if isinstance(w_value, W_IntObject):
        w_obj = space.allocate_instance(W_IntObject, w_inttype)
        W_IntObject.__init__(w_obj, w_value.intval)
        return w_obj
    assert isinstance(w_value, W_LongObject)
    w_long = space.allocate_instance(W_LongObject, w_inttype)
    W_LongObject.__init__(w_long, w_value.num)
    return w_long


def descr_new(space, w_inttype, w_x=None, __posonly__=None, w_base=None):
    """int(x=0, base=10): x as an integer, a str or bytes object read in the given base."""
    if w_base is None:
        w_value = space.newint(0) if w_x is None else int_from_object(space, w_x)
    elif w_x is None:
        raise oefmt(space.w_TypeError, "int() missing string argument")
    else:
        base = _base(space, w_base)
        w_value = int_from_string_or_none(space, w_x, base)
        if w_value is None:
            raise oefmt(space.w_TypeError, "int() can't convert non-string with explicit base")
    return of_type(space, w_value, w_inttype)


@unwrap_spec(byteorder='text', signed=bool)
def descr_from_bytes(space, w_inttype, w_bytes, byteorder='big', __kwonly__=None, signed=False):
    """The int that an array of bytes represents."""
    data = bytes_like_or_none(space, w_bytes)
    if data is None:
        if space.lookup(w_bytes, '__bytes__') is None and space.lookup(w_bytes, '__index__') is not None or (
                isinstance(w_bytes, W_UnicodeObject)):
            raise oefmt(space.w_TypeError, "cannot convert '%T' object to bytes", w_bytes)
        data = space.bytes_w(space.call_function(space.w_bytes, w_bytes))
    try:
        w_value = space.newlong(rbigint.frombytes(data, byteorder, signed))
    except InvalidEndiannessError:
        raise bad_byteorder(space)
    if space.is_w(w_inttype, space.w_int):
        return w_value
    return space.call_function(w_inttype, w_value)


def _entries():
    entries = {}
    for name in BINARY_OPERATIONS:
        entries['__%s__' % name] = app_method('descr_' + name, 2)
        entries['__r%s__' % name] = app_method('descr_r' + name, 2)
    for name in COMPARISONS:
        entries['__%s__' % name] = app_method('descr_' + name, 2)
    for name in ['neg', 'abs', 'invert', 'int', 'float', 'bool', 'hash', 'repr', 'getnewargs']:
        entries['__%s__' % name] = app_method('descr_' + name)
    for name in ['pos', 'index', 'trunc', 'floor', 'ceil']:
        entries['__%s__' % name] = app_method('descr_int')
    for name in ['bit_length', 'bit_count', 'as_integer_ratio']:
        entries[name] = app_method('descr_' + name)
    return entries


W_IntObject.typedef = W_LongObject.typedef = TypeDef(
    'int',
    __doc__=descr_new.__doc__,
    __new__=interp2app(descr_new),
    __pow__=app_method('descr_pow', 3),
    __rpow__=app_method('descr_rpow', 3),
    __format__=interp2app(W_AbstractIntObject.descr_format),
    __round__=interp2app(W_AbstractIntObject.descr_round),
    conjugate=app_method('descr_int'),
    to_bytes=interp2app(W_AbstractIntObject.descr_to_bytes),
    from_bytes=interp2app(descr_from_bytes, as_classmethod=True),
    real=GetSetProperty(W_AbstractIntObject.get_numerator),
    imag=GetSetProperty(W_AbstractIntObject.get_imag),
    numerator=GetSetProperty(W_AbstractIntObject.get_numerator),
    denominator=GetSetProperty(W_AbstractIntObject.get_denominator),
    **_entries()
)
W_AbstractIntObject.typedef = W_IntObject.typedef
