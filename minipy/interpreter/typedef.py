"""TypeDef: the description of a builtin type, from which the space makes its W_TypeObject.

A typedef names the type, its base typedefs and its dictionary: interp2app functions, GetSetPropertys and plain values
(int, str, None), in PyPy's form.  The interp-level class that carries it is `Cls.typedef`.
"""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app


class TypeDef(object):
    # the parameters are mangled, so that a type may have entries called `name` and `bases`
    def __init__(self, __name, __bases=None, **rawdict):
        name, bases = __name, __bases
        if bases is None:
            bases = ()
        elif not isinstance(bases, tuple):
            bases = (bases,)
        self.bases = bases
        self.module = rawdict.pop('__module__', None)
        if '.' in name and self.module is None:
            self.module, name = name.rsplit('.', 1)
        self.name = name
        self.doc = rawdict.get('__doc__', None)
        rawdict.setdefault('__doc__', None)
        # True: every instance has an instance dict of its own (rare: functions, modules, exceptions)
        self.hasdict = '__dict__' in rawdict
        # Can app-level code subclass this?  Needs a __new__ of its own that honours w_type.
        # the typedef that stands for the instances' interp-level class; None: this one
        self.layout = rawdict.pop('layout', None)
        # PyPy's typedefs name the class that they describe where the functions do not tell
        rawdict.pop('__rpython_level_class__', None)
        self.acceptable_as_base_class = rawdict.pop('acceptable_as_base_class', '__new__' in rawdict)
        self.rawdict = rawdict

    def add_entries(self, **rawdict):
        self.rawdict.update(rawdict)

    def _freeze_(self):
        return True     # the translator tracks each typedef as a constant

    def __repr__(self):
        return '<TypeDef %s>' % self.name


class GetSetProperty(W_Root):
    """A data descriptor on interp-level functions fget(self, space), fset(self, space, w_value), fdel(self, space)."""
    _immutable_fields_ = ['fget', 'fset', 'fdel']
    name = '?'
    w_objclass = None

    def __init__(self, fget, fset=None, fdel=None, doc=None, cls=None):
        cls_from = [cls]
        self.fget = _make_getter(fget, cls_from)
        self.fset = _make_setter(fset, cls_from)
        self.fdel = _make_deleter(fdel, cls_from)
        self.doc = doc
        self.reqcls = cls_from[0]

    def is_data_descr(self):
        return True

    def get(self, space, w_obj):
        return self.fget(space, self, w_obj)

    def descr_get(self, space, w_obj, w_cls=None):
        if space.is_none(w_obj) and not space.is_w(w_cls, space.type(space.w_None)):
            return self
        return self.fget(space, self, w_obj)

    def descr_set(self, space, w_obj, w_value):
        if self.fset is None:
            raise oefmt(space.w_AttributeError, "attribute '%s' of '%s' objects is not writable", self.name,
                        self.objclass_name(space))
        self.fset(space, self, w_obj, w_value)

    def descr_delete(self, space, w_obj):
        if self.fdel is None:
            raise oefmt(space.w_AttributeError, "cannot delete attribute '%s' of '%s' objects", self.name,
                        self.objclass_name(space))
        self.fdel(space, self, w_obj)

    def objclass_name(self, space):
        if self.w_objclass is None:
            return '?'
        return self.w_objclass.getname(space)

    def descr_repr(self, space):
        return space.newtext("<attribute '%s' of '%s' objects>" % (self.name, self.objclass_name(space)))

    def get_name(self, space):
        return space.newtext(self.name)

    def get_doc(self, space):
        if self.doc is None:
            return space.w_None
        return space.newtext(self.doc)

    def get_objclass(self, space):
        if self.w_objclass is None:
            return space.w_None
        return self.w_objclass

    def mismatch(self, space, w_obj):
        return oefmt(space.w_TypeError, "descriptor '%s' for '%s' objects doesn't apply to a '%T' object", self.name,
                     self.objclass_name(space), w_obj)


def _function_and_class(func, cls_from):
    if hasattr(func, 'im_func'):
        if cls_from[0] is None:
            cls_from[0] = func.im_class
        func = func.im_func
    return func


def _wants_space_first(func):
    return func.func_code.co_varnames[0] == 'space'


def _make_getter(func, cls_from):
    func = _function_and_class(func, cls_from)
    cls = cls_from[0] or W_Root
    if _wants_space_first(func):
        def getter(space, prop, w_obj):
            if not isinstance(w_obj, cls):
                raise prop.mismatch(space, w_obj)
            return func(space, w_obj)
    else:
        def getter(space, prop, w_obj):
            if not isinstance(w_obj, cls):
                raise prop.mismatch(space, w_obj)
            return func(w_obj, space)
    return getter


def _make_setter(func, cls_from):
    if func is None:
        return None
    func = _function_and_class(func, cls_from)
    cls = cls_from[0] or W_Root
    if _wants_space_first(func):
        def setter(space, prop, w_obj, w_value):
            if not isinstance(w_obj, cls):
                raise prop.mismatch(space, w_obj)
            func(space, w_obj, w_value)
    else:
        def setter(space, prop, w_obj, w_value):
            if not isinstance(w_obj, cls):
                raise prop.mismatch(space, w_obj)
            func(w_obj, space, w_value)
    return setter


def _make_deleter(func, cls_from):
    if func is None:
        return None
    func = _function_and_class(func, cls_from)
    cls = cls_from[0] or W_Root
    if _wants_space_first(func):
        def deleter(space, prop, w_obj):
            if not isinstance(w_obj, cls):
                raise prop.mismatch(space, w_obj)
            func(space, w_obj)
    else:
        def deleter(space, prop, w_obj):
            if not isinstance(w_obj, cls):
                raise prop.mismatch(space, w_obj)
            func(w_obj, space)
    return deleter


def interp_attrproperty(name, cls, wrapfn):
    """A read-only property showing the interp-level attribute `name` of cls, wrapped by space.<wrapfn>."""
    def fget(self, space):
        return getattr(space, wrapfn)(getattr(self, name))
    return GetSetProperty(fget, cls=cls)


def interp_attrproperty_w(name, cls):
    """A read-only property showing the attribute `name`, a w_ object or None (shown as None)."""
    def fget(self, space):
        w_value = getattr(self, name)
        if w_value is None:
            return space.w_None
        return w_value
    return GetSetProperty(fget, cls=cls)


def descr_get_dict(space, w_obj):
    w_dict = w_obj.getdict(space)
    if w_dict is None:
        raise oefmt(space.w_AttributeError, "'%T' object has no attribute '__dict__'", w_obj)
    return w_dict


def descr_set_dict(space, w_obj, w_dict):
    w_obj.setdict(space, w_dict)


dict_descr = GetSetProperty(descr_get_dict, descr_set_dict, doc='dictionary for instance variables')
dict_descr.name = '__dict__'


GetSetProperty.typedef = TypeDef(
    'getset_descriptor',
    __get__=interp2app(GetSetProperty.descr_get),
    __set__=interp2app(GetSetProperty.descr_set),
    __delete__=interp2app(GetSetProperty.descr_delete),
    __repr__=interp2app(GetSetProperty.descr_repr),
    __name__=GetSetProperty(GetSetProperty.get_name),
    __doc__=GetSetProperty(GetSetProperty.get_doc),
    __objclass__=GetSetProperty(GetSetProperty.get_objclass),
)

# every interp-level class has a typedef; what app level never sees as a type of its own shares this one
W_Root.typedef = TypeDef('internal')


class LazyDictMixin(object):
    """An instance dict that is made when somebody asks for it."""
    w_dict = None

    def getdict(self, space):
        if self.w_dict is None:
            self.w_dict = space.newdict()
        return self.w_dict

    def setdict(self, space, w_dict):
        if not space.isinstance_w(w_dict, space.w_dict):
            raise oefmt(space.w_TypeError, "__dict__ must be set to a dictionary, not a '%T'", w_dict)
        self.w_dict = w_dict

    def getdictvalue(self, space, attr):
        if self.w_dict is None:
            return None
        return space.finditem_str(self.w_dict, attr)
