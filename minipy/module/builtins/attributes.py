"""Builtin functions that ask an object what it is: attributes, classes, length, truth, iteration, text."""
from rpython.rlib import jit
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app
from minipy.objspace.typeobject import W_TypeObject


def check_name(space, w_name):
    if not space.isinstance_w(w_name, space.w_text):
        raise oefmt(space.w_TypeError, "attribute name must be string, not '%T'", w_name)


def getattr_(space, w_object, w_name, w_default=None):
    """The named attribute; the default, if one is given, where there is none."""
    check_name(space, w_name)
    if w_default is None:
        return space.getattr(w_object, w_name)
    try:
        return space.getattr(w_object, w_name)
    except OperationError as e:
        if not e.match(space, space.w_AttributeError):
            raise
        return w_default


def hasattr_(space, w_object, w_name):
    """Whether getattr() finds the named attribute."""
    check_name(space, w_name)
    return space.newbool(space.findattr(w_object, w_name) is not None)


def setattr_(space, w_object, w_name, w_value):
    """object.name = value"""
    check_name(space, w_name)
    space.setattr(w_object, w_name, w_value)


def delattr_(space, w_object, w_name):
    """del object.name"""
    check_name(space, w_name)
    space.delattr(w_object, w_name)


# ---- classes ----

def is_plain_class(space, w_cls):
    """A class whose metaclass is type itself: nobody can have redefined what its instances are."""
    return isinstance(w_cls, W_TypeObject) and space.is_w(space.type(w_cls), space.w_type)


@jit.unroll_safe
def isinstance_w(space, w_object, w_cls):
    """unroll_safe: the length of a tuple of classes is a constant of the program."""
    if is_plain_class(space, w_cls):
        if space.isinstance_w(w_object, w_cls):
            return True
        return has_class_attribute_of(space, w_object, w_cls)
    if space.isinstance_w(w_cls, space.w_tuple):
        for w_item in space.fixedview(w_cls):
            if isinstance_w(space, w_object, w_item):
                return True
        return False
    w_check = space.lookup(w_cls, '__instancecheck__')
    if w_check is not None:
        return space.is_true(space.get_and_call_function(w_check, w_cls, w_object))
    if isinstance(w_cls, W_TypeObject):
        return space.isinstance_w(w_object, w_cls) or has_class_attribute_of(space, w_object, w_cls)
    raise oefmt(space.w_TypeError, "isinstance() arg 2 must be a type, a tuple of types, or a union")


def has_class_attribute_of(space, w_object, w_cls):
    """Does a `__class__` that differs from the true class (a proxy's) make the object an instance?"""
    w_type = space.type(w_object)
    if w_type.lookup('__class__') is space.w_object.lookup('__class__'):
        return False
    w_claimed = space.findattr(w_object, space.newtext('__class__'))
    if w_claimed is None or not isinstance(w_claimed, W_TypeObject):
        return False
    return space.issubtype_w(w_claimed, w_cls)


def isinstance_(space, w_object, w_cls):
    """Whether an object is an instance of a class, or of one of a tuple of classes."""
    return space.newbool(isinstance_w(space, w_object, w_cls))


@jit.unroll_safe
def issubclass_w(space, w_derived, w_cls):
    """unroll_safe: as isinstance_w."""
    if space.isinstance_w(w_cls, space.w_tuple):
        for w_item in space.fixedview(w_cls):
            if issubclass_w(space, w_derived, w_item):
                return True
        return False
    if not is_plain_class(space, w_cls):
        w_check = space.lookup(w_cls, '__subclasscheck__')
        if w_check is not None:
            return space.is_true(space.get_and_call_function(w_check, w_cls, w_derived))
    if not isinstance(w_derived, W_TypeObject):
        raise oefmt(space.w_TypeError, "issubclass() arg 1 must be a class")
    if not isinstance(w_cls, W_TypeObject):
        raise oefmt(space.w_TypeError, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
    return space.issubtype_w(w_derived, w_cls)


def issubclass_(space, w_derived, w_cls):
    """Whether a class is derived from another, or from one of a tuple of classes."""
    return space.newbool(issubclass_w(space, w_derived, w_cls))


# ---- protocols ----

def callable_(space, w_object):
    """Whether the object can be called."""
    return space.newbool(space.lookup(w_object, '__call__') is not None)


def len_(space, w_object):
    """The number of items of a container."""
    return space.len(w_object)


def iter_(space, w_object, w_sentinel=None):
    """An iterator over the object; with a sentinel, over the object's results until one equals the sentinel."""
    if w_sentinel is None:
        return space.iter(w_object)
    from minipy.module.builtins.iterators import W_CallableIterator
    if space.lookup(w_object, '__call__') is None:
        raise oefmt(space.w_TypeError, "iter(v, w): v must be callable")
    return W_CallableIterator(w_object, w_sentinel)


def next_(space, w_iterator, w_default=None):
    """The iterator's next item; the default, if one is given, where there is none."""
    if w_default is None:
        return space.next(w_iterator)
    try:
        return space.next(w_iterator)
    except OperationError as e:
        if not e.match(space, space.w_StopIteration):
            raise
        return w_default


def id_(space, w_object):
    """A number that no other living object has."""
    return space.id(w_object)


# ---- text ----

def repr_(space, w_object):
    """The object's text for programmers."""
    return space.repr(w_object)


def ascii_(space, w_object):
    """repr() with every character that is not ASCII escaped."""
    return space.ascii(w_object)


def format_(space, w_value, w_spec=None):
    """The value formatted by a format specification."""
    if w_spec is None:
        w_spec = space.newtext('')
    elif not space.isinstance_w(w_spec, space.w_text):
        raise oefmt(space.w_TypeError, "format() argument 2 must be str, not %T", w_spec)
    return space.format(w_value, w_spec)


# ---- namespaces ----

def globals_(space):
    """The dictionary of the module's names."""
    return space.get_ec().take_caller_frame().get_w_globals()


def locals_(space):
    """The current names: a function's in a new dictionary, a module's or class's own."""
    return space.get_ec().take_caller_frame().getdictscope()


def vars_(space, w_object=None):
    """The object's __dict__; without an argument, locals()."""
    frame = space.get_ec().take_caller_frame()
    if w_object is None:
        return frame.getdictscope()
    w_dict = space.findattr(w_object, space.newtext('__dict__'))
    if w_dict is None:
        raise oefmt(space.w_TypeError, "vars() argument must have __dict__ attribute")
    return w_dict


def dir_(space, w_object=None):
    """The sorted names of an object's attributes; without an argument, of the current names."""
    frame = space.get_ec().take_caller_frame()
    if w_object is None:
        w_names = space.newlist(space.unpackiterable(frame.getdictscope()))
    else:
        w_method = space.lookup(w_object, '__dir__')
        w_names = space.newlist(space.unpackiterable(space.get_and_call_function(w_method, w_object)))
    space.call_method(w_names, 'sort')
    return w_names


globals_app = interp2app(globals_, frame=True)
locals_app = interp2app(locals_, frame=True)
vars_app = interp2app(vars_, frame=True)
dir_app = interp2app(dir_, frame=True)
