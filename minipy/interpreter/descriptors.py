"""property and super: the two descriptor types that classes are written with (functions are in function.py)."""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef, GetSetProperty, interp_attrproperty_w
from minipy.objspace.typeobject import W_TypeObject


class W_Property(W_Root):
    _immutable_fields_ = ['w_fget?', 'w_fset?', 'w_fdel?']
    w_fget = None           # None where the property has no such function
    w_fset = None
    w_fdel = None
    w_doc = None
    w_name = None
    getter_doc = False      # the docstring is the getter's, and follows it

    @staticmethod
    def descr_new(space, w_type, __args__):
        return space.allocate_instance(W_Property, w_type)

    def descr_init(self, space, w_fget=None, w_fset=None, w_fdel=None, w_doc=None):
        self.w_fget = none_to_null(space, w_fget)
        self.w_fset = none_to_null(space, w_fset)
        self.w_fdel = none_to_null(space, w_fdel)
        self.w_doc = none_to_null(space, w_doc)
        if self.w_doc is None and self.w_fget is not None:
            w_doc = space.findattr(self.w_fget, space.newtext('__doc__'))
            self.w_doc = none_to_null(space, w_doc)
            self.getter_doc = True

    def is_data_descr(self):
        return True

    def get(self, space, w_obj):
        if self.w_fget is None:
            raise self.missing(space, w_obj, 'getter')
        return space.call_function(self.w_fget, w_obj)

    def descr_get(self, space, w_obj, w_cls=None):
        if space.is_w(w_obj, space.w_None) and not space.is_none(w_cls):
            return self
        return self.get(space, w_obj)

    def descr_set(self, space, w_obj, w_value):
        if self.w_fset is None:
            raise self.missing(space, w_obj, 'setter')
        space.call_function(self.w_fset, w_obj, w_value)

    def descr_delete(self, space, w_obj):
        if self.w_fdel is None:
            raise self.missing(space, w_obj, 'deleter')
        space.call_function(self.w_fdel, w_obj)

    def missing(self, space, w_obj, what):
        if self.w_name is not None:
            return oefmt(space.w_AttributeError, "property %R of '%T' object has no %s", self.w_name, w_obj, what)
        return oefmt(space.w_AttributeError, "property of '%T' object has no %s", w_obj, what)

    def copy(self, space, w_fget, w_fset, w_fdel):
        """A property of the same type with some functions replaced (None: as before)."""
        w_doc = space.w_None
        if self.w_doc is not None and not self.getter_doc:
            w_doc = self.w_doc
        w_copy = space.call_function(space.type(self), null_to_none(space, w_fget or self.w_fget),
                                     null_to_none(space, w_fset or self.w_fset),
                                     null_to_none(space, w_fdel or self.w_fdel), w_doc)
        if isinstance(w_copy, W_Property):
            w_copy.w_name = self.w_name
        return w_copy

    def descr_getter(self, space, w_function):
        return self.copy(space, w_function, None, None)

    def descr_setter(self, space, w_function):
        return self.copy(space, None, w_function, None)

    def descr_deleter(self, space, w_function):
        return self.copy(space, None, None, w_function)

    def descr_set_name(self, space, w_owner, w_name):
        self.w_name = w_name

    def get_doc(self, space):
        return null_to_none(space, self.w_doc)

    def set_doc(self, space, w_doc):
        self.w_doc = w_doc
        self.getter_doc = False


def none_to_null(space, w_obj):
    if space.is_none(w_obj):
        return None
    return w_obj


def null_to_none(space, w_obj):
    if w_obj is None:
        return space.w_None
    return w_obj


W_Property.typedef = TypeDef(
    'property',
    __new__=interp2app(W_Property.descr_new),
    __init__=interp2app(W_Property.descr_init),
    __get__=interp2app(W_Property.descr_get),
    __set__=interp2app(W_Property.descr_set),
    __delete__=interp2app(W_Property.descr_delete),
    __set_name__=interp2app(W_Property.descr_set_name),
    getter=interp2app(W_Property.descr_getter),
    setter=interp2app(W_Property.descr_setter),
    deleter=interp2app(W_Property.descr_deleter),
    fget=interp_attrproperty_w('w_fget', W_Property),
    fset=interp_attrproperty_w('w_fset', W_Property),
    fdel=interp_attrproperty_w('w_fdel', W_Property),
    __doc__=GetSetProperty(W_Property.get_doc, W_Property.set_doc),
)


class W_Super(W_Root):
    """super(start, obj): attributes of obj's class as seen after `start` in the method resolution order."""
    w_start = None          # a W_TypeObject
    w_self = None           # None: not bound
    w_self_type = None      # the class whose resolution order is searched

    @staticmethod
    def descr_new(space, w_type, __args__):
        return space.allocate_instance(W_Super, w_type)

    def descr_init(self, space, w_start=None, w_obj=None):
        if w_start is None:         # super() in a function is super_in_frame()'s
            raise oefmt(space.w_RuntimeError, "super(): no arguments")
        if not space.isinstance_w(w_start, space.w_type):
            raise oefmt(space.w_TypeError, "super() argument 1 must be a type, not %T", w_start)
        self.w_start = w_start
        if not space.is_none(w_obj):
            self.w_self_type = super_check(space, w_start, w_obj)
            self.w_self = w_obj

    def descr_get(self, space, w_obj, w_cls=None):
        if self.w_self is not None or space.is_none(w_obj):
            return self
        return bound_super(space, self.w_start, w_obj)

    def descr_getattribute(self, space, w_name):
        name = space.text_w(w_name)
        if self.w_self is not None and name != '__class__':
            w_self_type = self.w_self_type
            assert isinstance(w_self_type, W_TypeObject)
            w_value = w_self_type.lookup_starting_at(self.w_start, name)
            if w_value is not None:
                w_get = space.lookup(w_value, '__get__')
                if w_get is None:
                    return w_value
                w_obj = self.w_self
                if space.is_w(w_obj, self.w_self_type):     # bound to a class: look up as on the class
                    w_obj = space.w_None
                return space.get_and_call_function(w_get, w_value, w_obj, self.w_self_type)
        w_value = space.object_getattribute(self, name)
        if w_value is None:
            raise oefmt(space.w_AttributeError, "'super' object has no attribute '%s'", name)
        return w_value

    def descr_repr(self, space):
        if self.w_start is None:
            return space.newtext("<super: <class 'NULL'>, NULL>")
        name = self.w_start.getname(space)
        if self.w_self is None:
            return space.newtext("<super: <class '%s'>, NULL>" % name)
        return space.newtext("<super: <class '%s'>, <%s object>>" % (name, self.w_self_type.getname(space)))


def bound_super(space, w_start, w_obj):
    w_super = W_Super()
    w_super.w_start = w_start
    w_super.w_self_type = super_check(space, w_start, w_obj)
    w_super.w_self = w_obj
    return w_super


def super_in_frame(space, frame):
    """super() without arguments, called in a method: super(__class__, <first argument>)."""
    if frame.getcode().co_argcount == 0:
        raise oefmt(space.w_RuntimeError, "super(): no arguments")
    w_obj = frame.first_argument()
    if w_obj is None:
        raise oefmt(space.w_RuntimeError, "super(): arg[0] deleted")
    w_start = frame.find_free_variable('__class__')
    if w_start is None:
        if '__class__' in frame.getcode().co_freevars:
            raise oefmt(space.w_RuntimeError, "super(): empty __class__ cell")
        raise oefmt(space.w_RuntimeError, "super(): __class__ cell not found")
    return bound_super(space, w_start, w_obj)


def super_check(space, w_start, w_obj):
    """The class to search for super(start, obj): obj itself when it is a subclass of start, else its class."""
    if space.isinstance_w(w_obj, space.w_type) and space.issubtype_w(w_obj, w_start):
        return w_obj
    w_type = space.type(w_obj)
    if space.issubtype_w(w_type, w_start):
        return w_type
    raise oefmt(space.w_TypeError, "super(type, obj): obj must be an instance or subtype of type")


W_Super.typedef = TypeDef(
    'super',
    __new__=interp2app(W_Super.descr_new),
    __init__=interp2app(W_Super.descr_init),
    __get__=interp2app(W_Super.descr_get),
    __getattribute__=interp2app(W_Super.descr_getattribute),
    __repr__=interp2app(W_Super.descr_repr),
    __thisclass__=interp_attrproperty_w('w_start', W_Super),
    __self__=interp_attrproperty_w('w_self', W_Super),
    __self_class__=interp_attrproperty_w('w_self_type', W_Super),
)
