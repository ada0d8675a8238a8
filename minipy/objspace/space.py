"""ObjSpace: the one object space, all builtin types and the operations on objects.

`make_space()` builds it before translation; from then on it is frozen: a constant to the translator, its attributes
resolved when the code is annotated.  Operators and attribute access are in descroperation.py; here are the types, the
wrapping and unwrapping of values, calls, iteration helpers, exceptions and the way to the modules.
"""
from collections import OrderedDict
from rpython.rlib import jit
from rpython.rlib.objectmodel import specialize, instantiate, compute_unique_id, compute_identity_hash
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rbigint import rbigint
from minipy.interpreter import exceptions
from minipy.interpreter.argument import Arguments
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.executioncontext import ExecutionContext
from minipy.interpreter.exceptions import W_BaseException
from minipy.interpreter.function import BuiltinFunction, Function, Method, StaticMethod, W_FunctionBase
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.generator import GeneratorIterator
from minipy.interpreter.typedef import GetSetProperty
from minipy.objspace import mapdict
from minipy.objspace.boolobject import W_BoolObject
from minipy.objspace.bytearrayobject import W_BytearrayObject
from minipy.objspace.bytesobject import W_BytesObject
from minipy.objspace.celldict import W_ModuleDictObject
from minipy.objspace.complexobject import W_ComplexObject
from minipy.objspace.descroperation import DescrOperation
from minipy.objspace.dictobject import W_DictObject
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.iterobject import W_InterpIterator
from minipy.objspace.listobject import W_ListObject
from minipy.objspace.longobject import W_LongObject
from minipy.objspace.noneobject import W_NoneObject, W_NotImplementedObject, W_EllipsisObject
from minipy.objspace.objectobject import W_ObjectObject
from minipy.objspace.setobject import W_FrozensetObject, W_SetObject
from minipy.objspace.sliceobject import W_SliceObject
from minipy.objspace.tupleobject import W_TupleObject
from minipy.objspace.typeobject import Layout, W_TypeObject
from minipy.objspace.unicodeobject import W_UnicodeObject


class ObjSpace(DescrOperation):

    def _freeze_(self):
        return True

    # ---- types ----

    def setup(self):
        self.typeobjects = {}
        self.ec = ExecutionContext()
        self.builtin_modules = {}       # name -> MixedModule class
        self.app_functions = {}
        self.w_True = W_BoolObject(True)
        self.w_False = W_BoolObject(False)
        self.w_None = W_NoneObject()
        self.w_NotImplemented = W_NotImplementedObject()
        self.w_Ellipsis = W_EllipsisObject()
        self.w_object = self.gettypeobject(W_ObjectObject.typedef)
        self.w_type = self.gettypeobject(W_TypeObject.typedef)
        for name, cls in [('text', W_UnicodeObject), ('bytes', W_BytesObject), ('bytearray', W_BytearrayObject),
                          ('int', W_IntObject), ('bool', W_BoolObject), ('float', W_FloatObject),
                          ('complex', W_ComplexObject), ('tuple', W_TupleObject), ('list', W_ListObject),
                          ('dict', W_DictObject), ('set', W_SetObject), ('frozenset', W_FrozensetObject),
                          ('slice', W_SliceObject), ('NoneType', W_NoneObject)]:
            setattr(self, 'w_' + name, self.gettypeobject(cls.typedef))
        self.w_unicode = self.w_text
        self.w_long = self.w_int
        exceptions.make_exception_types(self)
        self.w_object_setattr = self.w_object.lookup('__setattr__')
        self.w_object_init = self.w_object.lookup('__init__')
        self.w_object_new = self.w_object.lookup('__new__')
        self.object_layout = self.w_object.layout

    def gettypeobject(self, typedef):
        return self._typeobject_of(typedef)

    @specialize.memo()
    def _typeobject_of(self, typedef):
        try:
            return self.typeobjects[typedef]
        except KeyError:
            return self.build_type(typedef)

    def build_type(self, typedef):
        """The W_TypeObject of a typedef (before translation only)."""
        if typedef is W_ObjectObject.typedef:
            bases_w = []
        elif typedef.bases:
            bases_w = [self.gettypeobject(base) for base in typedef.bases]
        else:
            bases_w = [self.gettypeobject(W_ObjectObject.typedef)]
        hasdict = typedef.hasdict
        for w_base in bases_w:
            hasdict = hasdict or w_base.hasdict
        w_type = W_TypeObject(self, typedef.name, bases_w, OrderedDict(), self.layout_of(typedef),
                              is_heaptype=False, hasdict=hasdict)
        self.typeobjects[typedef] = w_type
        if typedef.module is not None:
            w_type.dict_w['__module__'] = self.wrap(typedef.module)
        for name, value in sorted(typedef.rawdict.items()):
            w_type.dict_w[name] = self.wrap_entry(w_type, name, value)
        if '__eq__' in w_type.dict_w and '__hash__' not in w_type.dict_w:
            w_type.dict_w['__hash__'] = self.w_None
        w_type.mutated()
        return w_type

    def layout_of(self, typedef):
        if typedef.layout is not None and typedef.layout is not typedef:
            return self.gettypeobject(typedef.layout).layout
        if typedef is W_ObjectObject.typedef:
            return Layout('object', [], True)
        bases = [self.gettypeobject(base).layout for base in typedef.bases or (W_ObjectObject.typedef,)]
        return Layout(typedef.name, bases, typedef.acceptable_as_base_class)

    def wrap_entry(self, w_type, name, value):
        if isinstance(value, interp2app):
            w_func = value.wrap_for(self, name)
            if name == '__new__':
                return StaticMethod(w_func)
            if isinstance(w_func, BuiltinFunction) and w_func.w_objclass is None:
                w_func.w_objclass = w_type
            return w_func
        if isinstance(value, GetSetProperty):
            if value.w_objclass is None:
                value.name = name
                value.w_objclass = w_type
            return value
        return self.wrap(value)

    def type(self, w_obj):
        w_type = w_obj.getclass(self)
        assert isinstance(w_type, W_TypeObject)
        return w_type

    @specialize.arg(1)
    def allocate_instance(self, cls, w_subtype):
        """A bare instance of w_subtype, whose layout is cls; its fields are still the class-level defaults."""
        if w_subtype is self.gettypeobject(cls.typedef):
            return instantiate(cls)
        w_subtype = self.interp_w(W_TypeObject, w_subtype)
        if w_subtype.is_heaptype:
            subcls = mapdict.get_user_subclass(cls)
            w_instance = instantiate(subcls)
            w_instance.user_setup(self, w_subtype)
            return w_instance
        raise oefmt(self.w_TypeError, "%s.__new__(%N): %N is not a subtype of %s", cls.typedef.name, w_subtype,
                    w_subtype, cls.typedef.name)

    def isinstance_w(self, w_obj, w_type):
        return self.type(w_obj).issubtype(w_type)

    isinstance_real_w = isinstance_w

    def issubtype_w(self, w_sub, w_type):
        assert isinstance(w_sub, W_TypeObject)
        return w_sub.issubtype(w_type)

    def is_w(self, w_one, w_two):
        return w_one is w_two or w_one.is_w(self, w_two)

    def is_none(self, w_obj):
        return w_obj is None or w_obj is self.w_None

    def is_not_implemented(self, w_obj):
        # by its class, which the tracer mostly knows, and not by its identity, for which it would need a guard
        return isinstance(w_obj, W_NotImplementedObject)

    @specialize.arg(1)
    def interp_w(self, RequiredClass, w_obj, can_be_None=False):
        """Check that w_obj is an instance of the interp-level class, else TypeError."""
        if can_be_None and self.is_none(w_obj):
            return None
        if not isinstance(w_obj, RequiredClass):
            raise oefmt(self.w_TypeError, "'%s' object expected, got '%T' instead", RequiredClass.typedef.name, w_obj)
        return w_obj

    @specialize.arg(1)
    def descr_self_interp_w(self, RequiredClass, w_obj):
        if not isinstance(w_obj, RequiredClass):
            raise oefmt(self.w_TypeError, "descriptor requires a '%s' object but received a '%T'",
                        RequiredClass.typedef.name, w_obj)
        return w_obj

    def identity_hash(self, w_obj):
        return compute_identity_hash(w_obj)

    def getaddrstring(self, w_obj):
        address = r_uint(compute_unique_id(w_obj))
        digits = []
        while address:
            digits.append('0123456789abcdef'[intmask(address & r_uint(15))])
            address >>= 4
        while len(digits) < 12:
            digits.append('0')
        digits.reverse()
        return ''.join(digits)

    def id(self, w_obj):
        return self.newint(intmask(compute_unique_id(w_obj)))

    def get_ec(self):
        return self.ec

    getexecutioncontext = get_ec

    # ---- wrapping ----

    def wrap(self, value):
        """Wrap a constant known before translation."""
        if value is None:
            return self.w_None
        if isinstance(value, W_Root):
            return value
        if isinstance(value, bool):
            return self.newbool(value)
        if isinstance(value, int):
            return W_IntObject(value)
        if isinstance(value, long):
            return self.newlong(rbigint.fromlong(value))
        if isinstance(value, float):
            return W_FloatObject(value)
        if isinstance(value, str):
            return self.newtext(value)
        if isinstance(value, tuple):
            return self.newtuple([self.wrap(item) for item in value])
        if isinstance(value, interp2app):
            return value.wrap_for(self)
        raise TypeError('cannot wrap %r' % (value,))

    def newint(self, value):
        return W_IntObject(value)

    def newbool(self, value):
        if value:
            return self.w_True
        return self.w_False

    def newfloat(self, value):
        return W_FloatObject(value)

    def newcomplex(self, real, imag):
        return W_ComplexObject(real, imag)

    def newlong(self, value):
        """An int from an rbigint: a machine int where it fits."""
        try:
            return W_IntObject(value.toint())
        except OverflowError:
            return W_LongObject(value)

    newlong_from_rbigint = newlong      # PyPy's name

    def newlong_from_str(self, digits, base):
        """An int literal too big for a machine word."""
        return self.newlong(rbigint.fromstr(digits, base))

    def newtext(self, utf8):
        from minipy.objspace import utf8 as utf8_helpers
        return W_UnicodeObject(utf8, utf8_helpers.length(utf8))

    def newtext_or_none(self, utf8):
        if utf8 is None:
            return self.w_None
        return self.newtext(utf8)

    def newutf8(self, utf8, length):
        return W_UnicodeObject(utf8, length)

    newfilename = newtext

    def newbytes(self, value):
        return W_BytesObject(value)

    def newtuple(self, items_w):
        return W_TupleObject(items_w)

    def newtuple2(self, w_a, w_b):
        return W_TupleObject([w_a, w_b])

    def newslice(self, w_start, w_stop, w_step):
        return W_SliceObject(w_start, w_stop, w_step)

    def newcode(self, spec):
        from minipy.interpreter.pycode import PyCode
        return PyCode(self, spec)

    # ---- unwrapping ----

    def int_w(self, w_obj, allow_conversion=True):
        return w_obj.int_w(self, allow_conversion)

    def bigint_w(self, w_obj, allow_conversion=True):
        return w_obj.bigint_w(self, allow_conversion)

    def float_w(self, w_obj, allow_conversion=True):
        return w_obj.float_w(self, allow_conversion)

    def bool_w(self, w_obj):
        if w_obj is self.w_True:
            return True
        if w_obj is self.w_False:
            return False
        raise oefmt(self.w_TypeError, "expected bool, got %T object", w_obj)

    def text_w(self, w_obj):
        utf8 = w_obj.text_w(self)
        assert utf8 is not None
        return utf8

    utf8_w = text_w

    def utf8_len_w(self, w_obj):
        assert isinstance(w_obj, W_UnicodeObject)
        return w_obj._utf8, w_obj._length

    fsencode_w = text_w
    text0_w = text_w

    def bytes_w(self, w_obj):
        value = w_obj.bytes_w(self)
        assert value is not None
        return value

    def unpackcomplex(self, w_obj):
        return w_obj.unpackcomplex(self)

    def gateway_int_w(self, w_obj):
        if type(w_obj) is W_IntObject:
            return w_obj.intval
        if self.isinstance_w(w_obj, self.w_float):
            raise oefmt(self.w_TypeError, "'%T' object cannot be interpreted as an integer", w_obj)
        return self.getindex_w(w_obj, self.w_OverflowError)

    def gateway_nonnegint_w(self, w_obj):
        value = self.gateway_int_w(w_obj)
        if value < 0:
            raise oefmt(self.w_ValueError, "expected a non-negative integer")
        return value

    def gateway_float_w(self, w_obj):
        if type(w_obj) is W_FloatObject:
            return w_obj.floatval
        return self.float_w(w_obj)

    def getindex_w(self, w_obj, w_exception, objdescr=None):
        """A machine integer through __index__; out of range: w_exception, or clipped when that is None."""
        if type(w_obj) is W_IntObject:
            return w_obj.intval
        w_index = self.index(w_obj)
        if isinstance(w_index, W_IntObject):
            return w_index.intval
        big = self.bigint_w(w_index)
        if w_exception is None:
            import sys
            if big.sign < 0:
                return -sys.maxint - 1
            return sys.maxint
        raise oefmt(w_exception, "cannot fit '%T' into an index-sized integer", w_obj)

    def decode_index4(self, w_slice, length):
        """(start, stop, step, number of items) of a slice applied to a sequence of that length."""
        assert isinstance(w_slice, W_SliceObject)
        return w_slice.indices4(self, length)

    # ---- calls ----

    def get_and_call_function(self, w_descr, w_obj, *args_w):
        """Call a descriptor found on w_obj's type, bound to w_obj."""
        if len(args_w) == 1:
            return self.get_and_call_1(w_descr, w_obj, *args_w)
        if len(args_w) == 2:
            return self.get_and_call_2(w_descr, w_obj, *args_w)
        if isinstance(w_descr, BuiltinFunction):
            if len(args_w) == 0:
                return w_descr.call1(self, w_obj)
            return w_descr.call_args(self, Arguments(self, [w_obj] + list(args_w)))
        if isinstance(w_descr, Function):
            if len(args_w) == 0:
                return w_descr.call1(self, w_obj)
            return w_descr.call_args(self, Arguments(self, [w_obj] + list(args_w)))
        w_bound = self.get(w_descr, w_obj)
        return self.call_function(w_bound, *args_w)

    # For the operators; the tuple that *args_w is would be in every trace of one.

    def get_and_call_1(self, w_descr, w_obj, w_arg):
        if isinstance(w_descr, BuiltinFunction):
            return w_descr.call2(self, w_obj, w_arg)
        if isinstance(w_descr, Function):
            return w_descr.call2(self, w_obj, w_arg)
        return self.call_function(self.get(w_descr, w_obj), w_arg)

    def get_and_call_2(self, w_descr, w_obj, w_arg, w_other):
        if isinstance(w_descr, BuiltinFunction):
            return w_descr.call3(self, w_obj, w_arg, w_other)
        if isinstance(w_descr, Function):
            return w_descr.call_args(self, Arguments(self, [w_obj, w_arg, w_other]))
        return self.call_function(self.get(w_descr, w_obj), w_arg, w_other)

    def call_function(self, w_func, *args_w):
        if isinstance(w_func, Function):
            if len(args_w) == 0:
                return w_func.call0(self)
            if len(args_w) == 1:
                return w_func.call1(self, *args_w)
            if len(args_w) == 2:
                return w_func.call2(self, *args_w)
        elif isinstance(w_func, BuiltinFunction):
            if len(args_w) == 0:
                return w_func.call0(self)
            if len(args_w) == 1:
                return w_func.call1(self, *args_w)
            if len(args_w) == 2:
                return w_func.call2(self, *args_w)
            if len(args_w) == 3:
                return w_func.call3(self, *args_w)
        return self.call_args(w_func, Arguments(self, list(args_w)))

    def call_args(self, w_func, args):
        if isinstance(w_func, W_FunctionBase):
            return w_func.call_args(self, args)
        if isinstance(w_func, Method):
            return self.call_args(w_func.w_function, args.prepend(w_func.w_instance))
        if isinstance(w_func, W_TypeObject) and w_func.w_metaclass is None:
            return self.call_type(w_func, args)
        w_impl = self.lookup(w_func, '__call__')
        if w_impl is None:
            raise oefmt(self.w_TypeError, "'%T' object is not callable", w_func)
        if isinstance(w_impl, W_FunctionBase):
            return w_impl.call_args(self, args.prepend(w_func))
        return self.call_args(self.get(w_impl, w_func), args)

    def call_builtin_valuestack(self, w_func, frame, nargs, w_self):
        assert isinstance(w_func, BuiltinFunction)
        return w_func.call_valuestack(self, frame, nargs, w_self)

    def call_type(self, w_type, args):
        """type.__call__: __new__, and __init__ when that gave an instance."""
        if w_type is self.w_type and len(args.arguments_w) == 1 and args.num_keywords() == 0:
            return self.type(args.arguments_w[0])
        w_new = w_type.lookup('__new__')
        if w_new is self.w_object_new and w_type.makes_plain_objects():
            # nothing to be checked: the JIT sees the instance made, and need not make it where it goes no further
            w_init = w_type.lookup('__init__')
            if w_init is not self.w_object_init:
                w_obj = self.allocate_instance(W_ObjectObject, w_type)
                self.call_init(w_init, w_obj, args)
                return w_obj
        if isinstance(w_new, StaticMethod):
            w_new = w_new.w_function
        else:
            w_new = self.get(w_new, self.w_None, w_type)
        w_obj = self.call_args(w_new, args.prepend(w_type))
        w_obj_type = self.type(w_obj)
        if w_obj_type is w_type or w_obj_type.issubtype(w_type):
            w_init = w_obj_type.lookup('__init__')
            if w_init is not self.w_object_init or w_new is self.w_object_new:
                self.call_init(w_init, w_obj, args)
        return w_obj

    def call_init(self, w_init, w_obj, args):
        if isinstance(w_init, W_FunctionBase):
            w_result = w_init.call_args(self, args.prepend(w_obj))
        else:
            w_result = self.call_args(self.get(w_init, w_obj), args)
        if not self.is_none(w_result):
            raise oefmt(self.w_TypeError, "__init__() should return None, not '%T'", w_result)

    def call(self, w_func, w_args, w_kwargs=None):
        args_w = self.fixedview(w_args)[:]
        if w_kwargs is None or self.len_w(w_kwargs) == 0:
            return self.call_args(w_func, Arguments(self, args_w))
        names_w = self.listview(w_kwargs)
        return self.call_args(w_func, Arguments(
            self, args_w, [self.text_w(w_name) for w_name in names_w],
            [self.getitem(w_kwargs, w_name) for w_name in names_w]))

    def call_method(self, w_obj, name, *args_w):
        w_descr = self.find_method(w_obj, name)
        if w_descr is not None:
            return self.get_and_call_function(w_descr, w_obj, *args_w)
        return self.call_function(self.getattr_str(w_obj, name), *args_w)

    def callable_w(self, w_obj):
        return self.lookup(w_obj, '__call__') is not None

    # ---- sequences and mappings ----

    def newlist(self, items_w):
        return W_ListObject(self, items_w)

    def newset(self, items_w):
        w_set = W_SetObject(self, None)
        for w_item in items_w:
            w_set.add(w_item)
        return w_set

    def newdict(self):
        return W_DictObject(self)

    def newmoduledict(self):
        return W_ModuleDictObject(self)

    def new_seqiter(self, w_obj):
        from minipy.objspace.iterobject import W_SeqIterObject
        return W_SeqIterObject(w_obj)

    def new_dictproxy(self, w_dict):
        from minipy.objspace.dictproxy import W_DictProxy
        return W_DictProxy(w_dict)

    def list_append(self, w_list, w_item):
        assert isinstance(w_list, W_ListObject)
        w_list.append(w_item)

    def set_add(self, w_set, w_item):
        assert isinstance(w_set, W_SetObject)
        w_set.add(w_item)

    def fixedview(self, w_iterable, expected_length=-1):
        """The items as a list that nobody may change."""
        if type(w_iterable) is W_TupleObject:
            items_w = w_iterable.wrappeditems
        elif type(w_iterable) is W_ListObject:
            items_w = w_iterable.getitems()[:]
        else:
            return self.unpackiterable(w_iterable, expected_length)[:]      # of fixed length, as a tuple's
        if expected_length != -1 and len(items_w) != expected_length:
            raise self.unpack_error(expected_length, len(items_w))
        return items_w

    listview = fixedview
    fixedview_unroll = fixedview

    @jit.dont_look_inside
    def unpack_error(self, expected, got):
        if got > expected:
            return oefmt(self.w_ValueError, "too many values to unpack (expected %d)", expected)
        return oefmt(self.w_ValueError, "not enough values to unpack (expected %d, got %d)", expected, got)

    def unpackiterable(self, w_iterable, expected_length=-1):
        """A fresh list of the items; with an expected length, ValueError when there are more or fewer."""
        if expected_length != -1 and self.lookup(w_iterable, '__iter__') is None and (
                self.lookup(w_iterable, '__getitem__') is None):
            raise oefmt(self.w_TypeError, "cannot unpack non-iterable %T object", w_iterable)
        w_iter = self.iter(w_iterable)
        items_w = []
        while True:
            w_item = self.next_or_none(w_iter)
            if w_item is None:
                break
            items_w.append(w_item)
            if expected_length != -1 and len(items_w) > expected_length:
                raise self.unpack_error(expected_length, len(items_w))
        if expected_length != -1 and len(items_w) != expected_length:
            raise self.unpack_error(expected_length, len(items_w))
        return items_w

    def next_or_none(self, w_iter):
        """The next item, or None (interp-level) at the end."""
        if isinstance(w_iter, W_InterpIterator):
            return w_iter.next_or_none(self)
        if isinstance(w_iter, GeneratorIterator):
            return w_iter.next_or_none(self)
        return self.next_or_none_by_method(w_iter)

    def next_or_none_by_method(self, w_iter):
        w_impl = self.lookup(w_iter, '__next__')
        if w_impl is None:
            raise oefmt(self.w_TypeError, "'%T' object is not an iterator", w_iter)
        try:
            return self.get_and_call_function(w_impl, w_iter)
        except OperationError as e:
            if not e.match(self, self.w_StopIteration):
                raise
            return None

    def finditem_str(self, w_dict, key):
        """The value, or None; w_dict must be a real dict."""
        assert isinstance(w_dict, W_DictObject)
        return w_dict.getitem_str(key)

    def setitem_str(self, w_dict, key, w_value):
        assert isinstance(w_dict, W_DictObject)
        w_dict.setitem_str(key, w_value)

    def finditem(self, w_obj, w_key):
        try:
            return self.getitem(w_obj, w_key)
        except OperationError as e:
            if not e.match(self, self.w_KeyError):
                raise
            return None

    def finditem_mapping(self, w_mapping, w_key):
        if type(w_mapping) is W_DictObject or type(w_mapping) is W_ModuleDictObject:
            return w_mapping.getitem(w_key)
        return self.finditem(w_mapping, w_key)

    def join_texts(self, parts_w):
        """The concatenation of str objects (f-strings)."""
        length = 0
        texts = []
        for w_part in parts_w:
            assert isinstance(w_part, W_UnicodeObject)
            texts.append(w_part._utf8)
            length += w_part._length
        return self.newutf8(''.join(texts), length)

    def ascii(self, w_obj):
        from minipy.objspace.unicodeobject import ascii_from_object
        return ascii_from_object(self, w_obj)

    # ---- slots ----

    def get_slot(self, w_obj, slot):
        if isinstance(w_obj, mapdict.get_user_subclass(W_ObjectObject)):
            return w_obj.getslotvalue(slot)
        raise oefmt(self.w_TypeError, "descriptor doesn't apply to a '%T' object", w_obj)

    def set_slot(self, w_obj, slot, w_value):
        if isinstance(w_obj, mapdict.get_user_subclass(W_ObjectObject)):
            w_obj.setslotvalue(slot, w_value)
            return
        raise oefmt(self.w_TypeError, "descriptor doesn't apply to a '%T' object", w_obj)

    # ---- dir() ----

    def dir_names_w(self, w_obj):
        names = {}
        w_dict = w_obj.getdict(self)
        if w_dict is not None and not isinstance(w_obj, W_TypeObject):
            for w_key in self.listview(w_dict):
                if self.isinstance_w(w_key, self.w_text):
                    names[self.text_w(w_key)] = None
        w_type = self.type(w_obj)
        self._collect_names(w_type, names)
        return [self.newtext(name) for name in names.keys()]

    def dir_names_of_type_w(self, w_type):
        names = {}
        self._collect_names(w_type, names)
        return [self.newtext(name) for name in names.keys()]

    def _collect_names(self, w_type, names):
        assert isinstance(w_type, W_TypeObject)
        for w_base in w_type.mro_w:
            assert isinstance(w_base, W_TypeObject)
            for name in w_base.dict_w.keys():
                names[name] = None

    # ---- exceptions ----

    def exception_match(self, w_type, w_check):
        """Does an exception of class w_type match an except clause for w_check (a class or a tuple)?"""
        if isinstance(w_check, W_TypeObject) and isinstance(w_type, W_TypeObject):
            return w_type.issubtype(w_check)
        if self.isinstance_w(w_check, self.w_tuple):
            for w_item in self.fixedview(w_check):
                if self.exception_match(w_type, w_item):
                    return True
        return False

    def is_exception_class(self, w_type):
        return isinstance(w_type, W_TypeObject) and w_type.issubtype(self.w_BaseException)

    def check_exception_match(self, w_exc, w_check):
        if self.isinstance_w(w_check, self.w_tuple):
            for w_item in self.fixedview(w_check):
                if not self.is_exception_class(w_item):
                    raise oefmt(self.w_TypeError,
                                "catching classes that do not inherit from BaseException is not allowed")
        elif not self.is_exception_class(w_check):
            raise oefmt(self.w_TypeError, "catching classes that do not inherit from BaseException is not allowed")
        return self.exception_match(self.type(w_exc), w_check)

    def make_raised(self, w_exc, w_cause):
        """The OperationError of `raise w_exc from w_cause` (w_cause None: no `from`)."""
        if self.is_exception_class(w_exc):
            w_exc = self.call_function(w_exc)
        if not isinstance(w_exc, W_BaseException):
            return oefmt(self.w_TypeError, "exceptions must derive from BaseException")
        if w_cause is not None:
            if self.is_exception_class(w_cause):
                w_cause = self.call_function(w_cause)
            if self.is_none(w_cause):
                w_exc.w_cause = None
            elif isinstance(w_cause, W_BaseException):
                w_exc.w_cause = w_cause
            else:
                return oefmt(self.w_TypeError, "exception causes must derive from BaseException")
            w_exc.suppress_context = True
        error = OperationError(self.type(w_exc), w_exc, self.get_exception_traceback(w_exc))
        w_handled = self.ec.w_exception
        if w_handled is not None:
            self.set_exception_context(w_exc, w_handled)
        return error

    def get_exception_traceback(self, w_exc):
        assert isinstance(w_exc, W_BaseException)
        w_traceback = w_exc.w_traceback
        from minipy.interpreter.pytraceback import PyTraceback
        if w_traceback is None or not isinstance(w_traceback, PyTraceback):
            return None
        return w_traceback

    def set_exception_traceback(self, w_exc, traceback):
        assert isinstance(w_exc, W_BaseException)
        w_exc.w_traceback = traceback

    def set_exception_context(self, w_exc, w_context):
        """__context__, without ever making a cycle."""
        assert isinstance(w_exc, W_BaseException)
        if w_exc is w_context:
            return
        w_link = w_context
        while w_link is not None:
            assert isinstance(w_link, W_BaseException)
            if w_link.w_context is w_exc:
                w_link.w_context = None
                break
            w_link = w_link.w_context
        w_exc.w_context = w_context

    def set_exception_cause(self, w_exc, w_cause):
        assert isinstance(w_exc, W_BaseException)
        w_exc.w_cause = w_cause
        w_exc.suppress_context = True

    # ---- names, modules ----

    def getglobal(self, w_globals, name):
        """A global or builtin variable, or None."""
        if type(w_globals) is W_ModuleDictObject:
            w_value = w_globals.getglobal(name)
        else:
            w_value = self.finditem_str(w_globals, name)
        if w_value is None:
            w_builtins = self.builtin.w_dict
            assert type(w_builtins) is W_ModuleDictObject
            w_value = w_builtins.getglobal(name)
        return w_value

    def getbuiltinmodule(self, name):
        return self.builtin_modules[name]

    def import_name(self, name, w_globals, w_fromlist, level):
        from minipy import importing
        return importing.importhook(self, name, w_globals, w_fromlist, level)

    def import_module(self, name):
        from minipy import importing
        return importing.import_module(self, name)

    def import_from(self, w_module, name):
        from minipy import importing
        return importing.import_from(self, w_module, name)

    def import_star(self, w_module, w_locals):
        from minipy import importing
        importing.import_all_from(self, w_module, w_locals)

    def print_interactive(self, w_value):
        from minipy import main
        main.display_hook(self, w_value)


_space = []


def make_space():
    """The object space with all builtin modules, made once (before translation)."""
    if not _space:
        space = ObjSpace()
        _space.append(space)
        space.setup()
        from minipy.module import install_builtin_modules
        install_builtin_modules(space)
    return _space[0]
