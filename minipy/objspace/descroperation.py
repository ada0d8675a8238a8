"""The operators: how `a + b`, `a[i]`, `a.x`, `a < b` ... find the special method that does the work.

Machine integers and floats have a short way at the head of each arithmetic operator and comparison; all else goes
through the special methods of the operands' types, the reflected one included.  Type lookups are elidable, so in
compiled code what is left of a dispatch is one guard on each operand's class.
"""
from rpython.rlib import jit
from rpython.rlib.rarithmetic import ovfcheck
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.function import Function, BuiltinFunction, Method, W_FunctionBase
from minipy.interpreter.typedef import GetSetProperty
from minipy.objspace import bigarith
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject

# name, symbol, special method; the reflected and in-place names follow from it
BINARY_OPERATORS = [
    ('add', '+', 'add'), ('sub', '-', 'sub'), ('mul', '*', 'mul'), ('truediv', '/', 'truediv'),
    ('floordiv', '//', 'floordiv'), ('mod', '%', 'mod'), ('lshift', '<<', 'lshift'),
    ('rshift', '>>', 'rshift'), ('and_', '&', 'and'), ('or_', '|', 'or'), ('xor', '^', 'xor'), ('matmul', '@', 'matmul'),
    ('pow2', '** or pow()', 'pow'),
]
COMPARISONS = [('lt', '<', 'gt'), ('le', '<=', 'ge'), ('eq', '==', 'eq'), ('ne', '!=', 'ne'), ('gt', '>', 'lt'),
               ('ge', '>=', 'le')]
UNARY_OPERATORS = [('neg', '-', 'neg'), ('pos', '+', 'pos'), ('invert', '~', 'invert')]


def make_binary(symbol, method, fast=None):
    left, right = '__%s__' % method, '__r%s__' % method

    def operate(space, w_left, w_right):
        """The result, or None when neither operand knows how."""
        w_left_type = space.type(w_left)
        w_right_type = space.type(w_right)
        w_left_impl = w_left_type.lookup(left)
        w_right_impl = None
        if w_left_type is not w_right_type:
            w_right_impl = w_right_type.lookup(right)
            if w_right_impl is not None and w_right_type.issubtype(w_left_type):
                # a subclass that brings its own reflected method goes first
                if w_left_type.lookup(right) is not w_right_impl:
                    w_result = space.get_and_call_1(w_right_impl, w_right, w_left)
                    if not space.is_not_implemented(w_result):
                        return w_result
                    w_right_impl = None
        if w_left_impl is not None:
            w_result = space.get_and_call_1(w_left_impl, w_left, w_right)
            if not space.is_not_implemented(w_result):
                return w_result
        if w_right_impl is not None:
            w_result = space.get_and_call_1(w_right_impl, w_right, w_left)
            if not space.is_not_implemented(w_result):
                return w_result
        return None

    @jit.dont_look_inside
    def unsupported(space, w_left, w_right):
        return oefmt(space.w_TypeError, "unsupported operand type(s) for %s: '%T' and '%T'", symbol, w_left, w_right)

    @jit.dont_look_inside
    def unsupported_inplace(space, w_left, w_right):
        if method == 'pow':
            return oefmt(space.w_TypeError, "unsupported operand type(s) for **=: '%T' and '%T'", w_left, w_right)
        return oefmt(space.w_TypeError, "unsupported operand type(s) for %s=: '%T' and '%T'", symbol, w_left, w_right)

    def binary(space, w_left, w_right):
        if fast is not None:
            w_result = fast(space, w_left, w_right)
            if w_result is not None:
                return w_result
        w_result = operate(space, w_left, w_right)
        if w_result is None:
            raise unsupported(space, w_left, w_right)
        return w_result

    inplace_name = '__i%s__' % method

    def inplace(space, w_left, w_right):
        if fast is not None:
            w_result = fast(space, w_left, w_right)
            if w_result is not None:
                return w_result
        w_impl = space.lookup(w_left, inplace_name)
        if w_impl is not None:
            w_result = space.get_and_call_1(w_impl, w_left, w_right)
            if not space.is_not_implemented(w_result):
                return w_result
        w_result = operate(space, w_left, w_right)
        if w_result is None:
            raise unsupported_inplace(space, w_left, w_right)
        return w_result
    return binary, inplace


def make_fast_arithmetic(int_op, float_op):
    """The short way of + - *: both machine ints (when the result is one), or both floats; else None."""
    def fast(space, w_left, w_right):
        if type(w_left) is W_IntObject:
            if type(w_right) is W_IntObject:
                return int_op(w_left.intval, w_right.intval)
            if type(w_right) is W_FloatObject:
                return W_FloatObject(float_op(float(w_left.intval), w_right.floatval))
        elif type(w_left) is W_FloatObject:
            if type(w_right) is W_FloatObject:
                return W_FloatObject(float_op(w_left.floatval, w_right.floatval))
            if type(w_right) is W_IntObject:
                return W_FloatObject(float_op(w_left.floatval, float(w_right.intval)))
        return None
    return fast


def _int_add(a, b):
    try:
        return W_IntObject(ovfcheck(a + b))
    except OverflowError:
        return None


def _int_sub(a, b):
    try:
        return W_IntObject(ovfcheck(a - b))
    except OverflowError:
        return None


def _int_mul(a, b):
    try:
        return W_IntObject(ovfcheck(a * b))
    except OverflowError:
        return None


FAST = {
    'add': make_fast_arithmetic(_int_add, lambda x, y: x + y),
    'sub': make_fast_arithmetic(_int_sub, lambda x, y: x - y),
    'mul': make_fast_arithmetic(_int_mul, lambda x, y: x * y),
}


def make_comparison(name, symbol, reflected, int_op, float_op):
    method, mirror = '__%s__' % name, '__%s__' % reflected

    def compare(space, w_left, w_right):
        if type(w_left) is W_IntObject:
            if type(w_right) is W_IntObject:
                return space.newbool(int_op(w_left.intval, w_right.intval))
        elif type(w_left) is W_FloatObject:
            if type(w_right) is W_FloatObject:
                return space.newbool(float_op(w_left.floatval, w_right.floatval))
        return compare_slow(space, w_left, w_right)

    def compare_slow(space, w_left, w_right):
        w_left_type = space.type(w_left)
        w_right_type = space.type(w_right)
        mirror_first = w_left_type is not w_right_type and w_right_type.issubtype(w_left_type)
        if mirror_first:
            w_impl = w_right_type.lookup(mirror)
            if w_impl is not None:
                w_result = space.get_and_call_1(w_impl, w_right, w_left)
                if not space.is_not_implemented(w_result):
                    return w_result
        w_impl = w_left_type.lookup(method)
        if w_impl is not None:
            w_result = space.get_and_call_1(w_impl, w_left, w_right)
            if not space.is_not_implemented(w_result):
                return w_result
        if not mirror_first:
            w_impl = w_right_type.lookup(mirror)
            if w_impl is not None:
                w_result = space.get_and_call_1(w_impl, w_right, w_left)
                if not space.is_not_implemented(w_result):
                    return w_result
        if name == 'eq':
            return space.newbool(space.is_w(w_left, w_right))
        if name == 'ne':
            return space.newbool(not space.is_w(w_left, w_right))
        raise oefmt(space.w_TypeError, "'%s' not supported between instances of '%T' and '%T'", symbol, w_left, w_right)

    def compare_w(space, w_left, w_right):
        """The comparison as an RPython bool; identical objects count as equal (what containers ask)."""
        if (name == 'eq' or name == 'ne') and w_left is w_right:
            return name == 'eq'
        return space.is_true(compare(space, w_left, w_right))
    return compare, compare_w


_COMPARE_FUNCTIONS = {
    'lt': lambda x, y: x < y, 'le': lambda x, y: x <= y, 'eq': lambda x, y: x == y, 'ne': lambda x, y: x != y,
    'gt': lambda x, y: x > y, 'ge': lambda x, y: x >= y,
}


def _copy(func, name):
    """A function object of its own, so that ints and floats get graphs of their own."""
    import types
    return types.FunctionType(func.func_code, func.func_globals, name)


def make_unary(symbol, method):
    name = '__%s__' % method

    def unary(space, w_obj):
        w_impl = space.lookup(w_obj, name)
        if w_impl is None:
            raise oefmt(space.w_TypeError, "bad operand type for unary %s: '%T'", symbol, w_obj)
        return space.get_and_call_function(w_impl, w_obj)
    return unary


class DescrOperation(object):
    """Mixed into the object space."""

    # ---- attributes ----

    def attribute_name(space, w_name):
        if not space.isinstance_w(w_name, space.w_text):
            raise oefmt(space.w_TypeError, "attribute name must be string, not '%T'", w_name)
        return space.text_w(w_name)

    def lookup(space, w_obj, name):
        return space.type(w_obj).lookup(name)

    def is_data_descr(space, w_descr):
        if isinstance(w_descr, W_FunctionBase):
            return False
        if w_descr.is_data_descr():
            return True
        w_type = space.type(w_descr)
        return w_type.lookup('__set__') is not None or w_type.lookup('__delete__') is not None

    def get(space, w_descr, w_obj, w_cls=None):
        """Bind a descriptor: w_descr.__get__(w_obj, w_cls), or w_descr itself when it has no __get__."""
        if isinstance(w_descr, Function):
            if w_obj is space.w_None and w_cls is not None and not space.is_w(w_cls, space.type(w_obj)):
                return w_descr
            return Method(w_descr, w_obj)
        w_get = space.lookup(w_descr, '__get__')
        if w_get is None:
            return w_descr
        if w_cls is None:
            w_cls = space.type(w_obj)
        return space.get_and_call_function(w_get, w_descr, w_obj, w_cls)

    def object_getattribute(space, w_obj, name):
        """What object.__getattribute__ finds, or None."""
        w_type = space.type(w_obj)
        w_descr = w_type.lookup(name)
        if w_descr is not None:
            if isinstance(w_descr, GetSetProperty):
                return w_descr.get(space, w_obj)
            if space.is_data_descr(w_descr):
                return space.get(w_descr, w_obj, w_type)
        w_value = w_obj.getdictvalue(space, name)
        if w_value is not None:
            return w_value
        if w_descr is not None:
            return space.get(w_descr, w_obj, w_type)
        return None

    @jit.dont_look_inside
    def no_attribute(space, w_obj, name):
        w_error = space.call_function(space.w_AttributeError, space.newtext(
            "'%s' object has no attribute '%s'" % (space.type(w_obj).name, name)))
        space.setattr_str(w_error, 'name', space.newtext(name))
        space.setattr_str(w_error, 'obj', w_obj)
        return OperationError(space.w_AttributeError, w_error)

    def getattr_or_none(space, w_obj, name):
        """Attribute `name` (UTF-8), or None where there is none and no __getattribute__ had a say."""
        w_type = space.type(w_obj)
        w_getattribute = w_type.w_getattribute
        if w_getattribute is None:
            return space.object_getattribute(w_obj, name)
        return space.get_and_call_function(w_getattribute, w_obj, space.newtext(name))

    def getattr_str(space, w_obj, name):
        w_getattr = space.type(w_obj).lookup('__getattr__')
        if w_getattr is None:
            w_value = space.getattr_or_none(w_obj, name)
            if w_value is None:
                raise space.no_attribute(w_obj, name)
            return w_value
        try:
            w_value = space.getattr_or_none(w_obj, name)
        except OperationError as e:
            if not e.match(space, space.w_AttributeError):
                raise
            w_value = None
        if w_value is None:
            w_value = space.get_and_call_function(w_getattr, w_obj, space.newtext(name))
        return w_value

    def getattr(space, w_obj, w_name):
        return space.getattr_str(w_obj, space.attribute_name(w_name))

    def findattr(space, w_obj, w_name):
        """The attribute, or None instead of AttributeError."""
        name = space.text_w(w_name)
        if space.type(w_obj).w_getattribute is None and space.type(w_obj).lookup('__getattr__') is None:
            try:
                return space.object_getattribute(w_obj, name)
            except OperationError as e:
                if not e.match(space, space.w_AttributeError):
                    raise
                return None
        try:
            return space.getattr_str(w_obj, name)
        except OperationError as e:
            if not e.match(space, space.w_AttributeError):
                raise
            return None

    def find_method(space, w_obj, name):
        """The function to call with w_obj first for `w_obj.name(...)`, or None when it takes the long way."""
        w_type = space.type(w_obj)
        if w_type.w_getattribute is not None:
            return None
        w_descr = w_type.lookup(name)
        if w_descr is None:
            return None
        if isinstance(w_descr, BuiltinFunction):
            if w_descr.w_objclass is None:
                return None
        elif not isinstance(w_descr, Function):
            return None
        if w_obj.getdictvalue(space, name) is not None:
            return None
        return w_descr

    def setattr_str(space, w_obj, name, w_value):
        w_setattr = space.lookup(w_obj, '__setattr__')
        if w_setattr is space.w_object_setattr:
            space.object_setattr(w_obj, name, w_value)
        else:
            space.get_and_call_function(w_setattr, w_obj, space.newtext(name), w_value)

    def setattr(space, w_obj, w_name, w_value):
        space.setattr_str(w_obj, space.attribute_name(w_name), w_value)

    def object_setattr(space, w_obj, name, w_value):
        w_descr = space.lookup(w_obj, name)
        if w_descr is not None:
            if isinstance(w_descr, GetSetProperty):
                w_descr.descr_set(space, w_obj, w_value)
                return
            w_set = space.lookup(w_descr, '__set__')
            if w_set is not None:
                space.get_and_call_function(w_set, w_descr, w_obj, w_value)
                return
        if w_obj.setdictvalue(space, name, w_value):
            return
        if w_descr is not None:
            raise oefmt(space.w_AttributeError, "'%T' object attribute '%s' is read-only", w_obj, name)
        raise space.no_attribute(w_obj, name)

    def delattr_str(space, w_obj, name):
        w_delattr = space.lookup(w_obj, '__delattr__')
        space.get_and_call_function(w_delattr, w_obj, space.newtext(name))

    def delattr(space, w_obj, w_name):
        space.delattr_str(w_obj, space.attribute_name(w_name))

    def object_delattr(space, w_obj, name):
        w_descr = space.lookup(w_obj, name)
        if w_descr is not None:
            w_delete = space.lookup(w_descr, '__delete__')
            if w_delete is not None:
                space.get_and_call_1(w_delete, w_descr, w_obj)
                return
        if w_obj.deldictvalue(space, name):
            return
        raise space.no_attribute(w_obj, name)

    # ---- items ----

    def getitem(space, w_obj, w_key):
        w_impl = space.lookup(w_obj, '__getitem__')
        if w_impl is None:
            return space.getitem_of_class(w_obj, w_key)
        return space.get_and_call_1(w_impl, w_obj, w_key)

    def getitem_of_class(space, w_obj, w_key):
        if space.isinstance_w(w_obj, space.w_type):
            w_method = space.findattr(w_obj, space.newtext('__class_getitem__'))
            if w_method is not None:
                return space.call_function(w_method, w_key)
            raise oefmt(space.w_TypeError, "type '%N' is not subscriptable", w_obj)
        raise oefmt(space.w_TypeError, "'%T' object is not subscriptable", w_obj)

    def setitem(space, w_obj, w_key, w_value):
        w_impl = space.lookup(w_obj, '__setitem__')
        if w_impl is None:
            raise oefmt(space.w_TypeError, "'%T' object does not support item assignment", w_obj)
        space.get_and_call_2(w_impl, w_obj, w_key, w_value)

    def delitem(space, w_obj, w_key):
        w_impl = space.lookup(w_obj, '__delitem__')
        if w_impl is None:
            raise oefmt(space.w_TypeError, "'%T' object doesn't support item deletion", w_obj)
        space.get_and_call_1(w_impl, w_obj, w_key)

    def contains_w(space, w_container, w_item):
        w_impl = space.lookup(w_container, '__contains__')
        if w_impl is not None:
            if space.is_w(w_impl, space.w_None):
                raise oefmt(space.w_TypeError, "'%T' object is not a container", w_container)
            return space.is_true(space.get_and_call_1(w_impl, w_container, w_item))
        return space.contains_by_iteration(w_container, w_item)

    def contains(space, w_container, w_item):
        return space.newbool(space.contains_w(w_container, w_item))

    def contains_by_iteration(space, w_container, w_item):
        if space.lookup(w_container, '__iter__') is None and space.lookup(w_container, '__getitem__') is None:
            raise oefmt(space.w_TypeError, "argument of type '%T' is not iterable", w_container)
        w_iter = space.iter(w_container)
        while True:
            w_next = space.next_or_none(w_iter)
            if w_next is None:
                return False
            if space.eq_w(w_next, w_item):
                return True

    # ---- truth, length, hash, text ----

    def is_true(space, w_obj):
        if w_obj is space.w_False or w_obj is space.w_None:
            return False
        if w_obj is space.w_True:
            return True
        if type(w_obj) is W_IntObject:
            return w_obj.intval != 0
        return space.is_true_slow(w_obj)

    def is_true_slow(space, w_obj):
        w_impl = space.lookup(w_obj, '__bool__')
        if w_impl is None:
            w_impl = space.lookup(w_obj, '__len__')
            if w_impl is None:
                return True
            return space.len_w(w_obj) != 0
        w_result = space.get_and_call_function(w_impl, w_obj)
        if w_result is space.w_True:
            return True
        if w_result is space.w_False:
            return False
        raise oefmt(space.w_TypeError, "__bool__ should return bool, returned %T", w_result)

    def not_(space, w_obj):
        return space.newbool(not space.is_true(w_obj))

    def len(space, w_obj):
        return space.newint(space.len_w(w_obj))

    def len_w(space, w_obj):
        w_impl = space.lookup(w_obj, '__len__')
        if w_impl is None:
            raise oefmt(space.w_TypeError, "object of type '%T' has no len()", w_obj)
        w_result = space.get_and_call_function(w_impl, w_obj)
        if type(w_result) is not W_IntObject:
            w_result = space.index(w_result)
        length = space.getindex_w(w_result, space.w_OverflowError)
        if length < 0:
            raise oefmt(space.w_ValueError, "__len__() should return >= 0")
        return length

    def hash_w(space, w_obj):
        w_impl = space.lookup(w_obj, '__hash__')
        if w_impl is None or space.is_w(w_impl, space.w_None):
            raise oefmt(space.w_TypeError, "unhashable type: '%T'", w_obj)
        w_result = space.get_and_call_function(w_impl, w_obj)
        if type(w_result) is W_IntObject:
            result = w_result.intval
        elif space.isinstance_w(w_result, space.w_int):
            result = bigarith.hash_of(space.bigint_w(w_result))
        else:
            raise oefmt(space.w_TypeError, "__hash__ method should return an integer")
        if result == -1:
            result = -2
        return result

    def hash(space, w_obj):
        return space.newint(space.hash_w(w_obj))

    def repr(space, w_obj):
        return space.text_method(w_obj, '__repr__')

    def str(space, w_obj):
        if space.type(w_obj) is space.w_text:
            return w_obj
        return space.text_method(w_obj, '__str__')

    def text_method(space, w_obj, name):
        w_result = space.get_and_call_function(space.lookup(w_obj, name), w_obj)
        if not space.isinstance_w(w_result, space.w_text):
            raise oefmt(space.w_TypeError, "%s returned non-string (type %T)", name, w_result)
        return w_result

    def format(space, w_obj, w_spec):
        w_result = space.get_and_call_function(space.lookup(w_obj, '__format__'), w_obj, w_spec)
        if not space.isinstance_w(w_result, space.w_text):
            raise oefmt(space.w_TypeError, "__format__ must return a str, not %T", w_result)
        return w_result

    # ---- iteration ----

    def iter(space, w_obj):
        w_impl = space.lookup(w_obj, '__iter__')
        if w_impl is None or space.is_w(w_impl, space.w_None):
            if w_impl is None and space.lookup(w_obj, '__getitem__') is not None:
                return space.new_seqiter(w_obj)
            raise oefmt(space.w_TypeError, "'%T' object is not iterable", w_obj)
        w_iter = space.get_and_call_function(w_impl, w_obj)
        if space.lookup(w_iter, '__next__') is None:
            raise oefmt(space.w_TypeError, "iter() returned non-iterator of type '%T'", w_iter)
        return w_iter

    def next(space, w_iter):
        w_impl = space.lookup(w_iter, '__next__')
        if w_impl is None:
            raise oefmt(space.w_TypeError, "'%T' object is not an iterator", w_iter)
        return space.get_and_call_function(w_impl, w_iter)

    # ---- the rest of arithmetic ----

    def pow(space, w_base, w_exponent, w_modulus):
        if space.is_none(w_modulus):
            return space.pow2(w_base, w_exponent)
        w_impl = space.lookup(w_base, '__pow__')
        if w_impl is not None:
            w_result = space.get_and_call_function(w_impl, w_base, w_exponent, w_modulus)
            if not space.is_not_implemented(w_result):
                return w_result
        if isinstance(w_exponent, W_FloatObject) or isinstance(w_modulus, W_FloatObject):
            raise oefmt(space.w_TypeError, "pow() 3rd argument not allowed unless all arguments are integers")
        raise oefmt(space.w_TypeError, "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", w_base,
                    w_exponent, w_modulus)

    def inplace_pow(space, w_left, w_right):
        return space.inplace_pow2(w_left, w_right)

    def abs(space, w_obj):
        w_impl = space.lookup(w_obj, '__abs__')
        if w_impl is None:
            raise oefmt(space.w_TypeError, "bad operand type for abs(): '%T'", w_obj)
        return space.get_and_call_function(w_impl, w_obj)

    def int(space, w_obj):
        return space.call_function(space.w_int, w_obj)

    def float(space, w_obj):
        return space.call_function(space.w_float, w_obj)

    def index(space, w_obj):
        if space.isinstance_w(w_obj, space.w_int):
            return w_obj
        w_impl = space.lookup(w_obj, '__index__')
        if w_impl is None:
            raise oefmt(space.w_TypeError, "'%T' object cannot be interpreted as an integer", w_obj)
        w_result = space.get_and_call_function(w_impl, w_obj)
        if not space.isinstance_w(w_result, space.w_int):
            raise oefmt(space.w_TypeError, "__index__ returned non-int (type %T)", w_result)
        return w_result


def _install():
    for name, symbol, method in BINARY_OPERATORS:
        binary, inplace = make_binary(symbol, method, FAST.get(name))
        setattr(DescrOperation, name, binary)
        setattr(DescrOperation, 'inplace_' + name.rstrip('_'), inplace)
        if name.endswith('_'):
            setattr(DescrOperation, 'inplace_' + name, inplace)
    DescrOperation.divmod = make_binary('divmod()', 'divmod')[0]
    for name, symbol, reflected in COMPARISONS:
        function = _COMPARE_FUNCTIONS[name]
        compare, compare_w = make_comparison(name, symbol, reflected, _copy(function, 'int_' + name),
                                             _copy(function, 'float_' + name))
        setattr(DescrOperation, name, compare)
        setattr(DescrOperation, name + '_w', compare_w)
    for name, symbol, method in UNARY_OPERATORS:
        setattr(DescrOperation, name, make_unary(symbol, method))


_install()
