"""`object`: the methods every object has."""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec
from minipy.interpreter.typedef import TypeDef, GetSetProperty


class W_ObjectObject(W_Root):
    """An instance of object, or of an app-level class without another builtin base."""


def descr_new(space, w_type, __args__):
    from minipy.objspace.typeobject import W_TypeObject
    w_type = space.interp_w(W_TypeObject, w_type)
    if __args__.arguments_w or __args__.num_keywords():
        if w_type.overrides('__new__'):
            raise oefmt(space.w_TypeError, "object.__new__() takes exactly one argument (the type to instantiate)")
        if not w_type.overrides('__init__'):
            raise oefmt(space.w_TypeError, "%s() takes no arguments", w_type.name)
    if w_type.abstract_methods_w:
        raise abstract_class_error(space, w_type)
    if w_type.layout is not space.object_layout:
        raise oefmt(space.w_TypeError, "object.__new__(%s) is not safe, use %s.__new__()", w_type.name,
                    w_type.layout.name)
    return space.allocate_instance(W_ObjectObject, w_type)


def abstract_class_error(space, w_type):
    w_names = space.newlist(space.unpackiterable(w_type.dict_w['__abstractmethods__']))
    space.call_method(w_names, 'sort')
    names = [space.text_w(w_name) for w_name in space.listview(w_names)]
    return oefmt(space.w_TypeError, "Can't instantiate abstract class %s with abstract method%s %s", w_type.name,
                 '' if len(names) == 1 else 's', ', '.join(names))


def descr_init(space, w_obj, __args__):
    if __args__.arguments_w or __args__.num_keywords():
        w_type = space.type(w_obj)
        if w_type.overrides('__init__'):
            raise oefmt(space.w_TypeError,
                        "object.__init__() takes exactly one argument (the instance to initialize)")
        if not w_type.overrides('__new__'):
            raise oefmt(space.w_TypeError, "%s.__init__() takes exactly one argument (the instance to initialize)",
                        w_type.name)


def descr_repr(space, w_obj):
    w_type = space.type(w_obj)
    name = w_type.getqualname(space)
    module = w_type.getmodulename(space)
    if module != '' and module != 'builtins':
        name = module + '.' + name
    return space.newtext('<%s object at 0x%s>' % (name, space.getaddrstring(w_obj)))


def descr_str(space, w_obj):
    return space.repr(w_obj)


@unwrap_spec(spec='text')
def descr_format(space, w_obj, spec):
    if spec != '':
        raise oefmt(space.w_TypeError, "unsupported format string passed to %T.__format__", w_obj)
    return space.str(w_obj)


def descr_eq(space, w_obj, w_other):
    if space.is_w(w_obj, w_other):
        return space.w_True
    return space.w_NotImplemented


def descr_ne(space, w_obj, w_other):
    w_eq = space.lookup(w_obj, '__eq__')
    w_result = space.get_and_call_function(w_eq, w_obj, w_other)
    if space.is_w(w_result, space.w_NotImplemented):
        return w_result
    return space.not_(w_result)


def descr_ordering(space, w_obj, w_other):
    return space.w_NotImplemented


def descr_hash(space, w_obj):
    return space.newint(space.identity_hash(w_obj))


def descr_getattribute(space, w_obj, w_name):
    name = space.attribute_name(w_name)
    w_value = space.object_getattribute(w_obj, name)
    if w_value is None:
        raise space.no_attribute(w_obj, name)
    return w_value


def descr_setattr(space, w_obj, w_name, w_value):
    space.object_setattr(w_obj, space.attribute_name(w_name), w_value)


def descr_delattr(space, w_obj, w_name):
    space.object_delattr(w_obj, space.attribute_name(w_name))


def descr_dir(space, w_obj):
    return space.newlist(space.dir_names_w(w_obj))


def descr_init_subclass(space, w_cls):
    pass


def descr_subclasshook(space, w_cls, w_sub):
    return space.w_NotImplemented


def descr_reduce_ex(space, w_obj, w_protocol):
    w_copyreg = space.import_module('copyreg')
    return space.call_function(space.getattr_str(w_copyreg, '__reduce_ex__'), w_obj, w_protocol)


def descr_sizeof(space, w_obj):
    return space.newint(16)


def fget_class(space, w_obj):
    return space.type(w_obj)


def fset_class(space, w_obj, w_type):
    from minipy.objspace.typeobject import W_TypeObject
    if not isinstance(w_type, W_TypeObject):
        raise oefmt(space.w_TypeError, "__class__ must be set to a class, not '%T' object", w_type)
    w_old = space.type(w_obj)
    if not (w_old.is_heaptype and w_type.is_heaptype):
        raise oefmt(space.w_TypeError,
                    "__class__ assignment only supported for mutable types or ModuleType subclasses")
    if w_old.layout is not w_type.layout:
        raise oefmt(space.w_TypeError, "__class__ assignment: '%N' object layout differs from '%N'", w_type, w_old)
    w_obj.setclass(space, w_type)


W_ObjectObject.typedef = TypeDef(
    'object',
    __doc__='The base class of the class hierarchy.',
    __new__=interp2app(descr_new),
    __init__=interp2app(descr_init),
    __repr__=interp2app(descr_repr),
    __str__=interp2app(descr_str),
    __format__=interp2app(descr_format),
    __eq__=interp2app(descr_eq),
    __ne__=interp2app(descr_ne),
    __lt__=interp2app(descr_ordering, '__lt__'),
    __le__=interp2app(descr_ordering, '__le__'),
    __gt__=interp2app(descr_ordering, '__gt__'),
    __ge__=interp2app(descr_ordering, '__ge__'),
    __hash__=interp2app(descr_hash),
    __getattribute__=interp2app(descr_getattribute),
    __setattr__=interp2app(descr_setattr),
    __delattr__=interp2app(descr_delattr),
    __dir__=interp2app(descr_dir),
    __init_subclass__=interp2app(descr_init_subclass, as_classmethod=True),
    __subclasshook__=interp2app(descr_subclasshook, as_classmethod=True),
    __reduce_ex__=interp2app(descr_reduce_ex),
    __sizeof__=interp2app(descr_sizeof),
    __class__=GetSetProperty(fget_class, fset_class),
)
