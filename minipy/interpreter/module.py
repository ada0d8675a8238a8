"""Module: a module object."""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec
from minipy.interpreter.typedef import TypeDef, dict_descr


class Loading(object):
    """The names of the modules whose code is running now."""
    def __init__(self):
        self.names = {}


loading = Loading()


class Module(W_Root):
    _immutable_fields_ = ['w_dict?']
    w_dict = None

    def __init__(self, space, name, w_dict=None):
        self.space = space
        self.name = name
        if w_dict is None:
            w_dict = space.newmoduledict()
        self.w_dict = w_dict
        if space.finditem_str(w_dict, '__name__') is None:
            space.setitem_str(w_dict, '__name__', space.newtext(name))
            space.setitem_str(w_dict, '__doc__', space.w_None)

    def getdict(self, space):
        return self.w_dict

    def getdictvalue(self, space, attr):
        return space.finditem_str(self.w_dict, attr)

    @staticmethod
    def descr_new(space, w_type, __args__):
        w_module = space.allocate_instance(Module, w_type)
        Module.__init__(w_module, space, '?')
        return w_module

    @unwrap_spec(name='text')
    def descr_init(self, space, name, w_doc=None):
        self.name = name
        space.setitem_str(self.w_dict, '__name__', space.newtext(name))
        space.setitem_str(self.w_dict, '__doc__', w_doc or space.w_None)

    def descr_getattribute(self, space, w_name):
        w_value = space.object_getattribute(self, space.attribute_name(w_name))
        if w_value is not None:
            return w_value
        w_getattr = self.getdictvalue(space, '__getattr__')
        if w_getattr is not None:
            return space.call_function(w_getattr, w_name)
        name = self.current_name(space)
        if name in loading.names:
            raise oefmt(space.w_AttributeError, "partially initialized module '%s' has no attribute '%S' (most likely due "
                                                "to a circular import)", name, w_name)
        raise oefmt(space.w_AttributeError, "module '%s' has no attribute '%S'", name, w_name)

    def current_name(self, space):
        w_name = self.getdictvalue(space, '__name__')
        if w_name is None or not space.isinstance_w(w_name, space.w_text):
            return '?'
        return space.text_w(w_name)

    def descr_repr(self, space):
        w_file = self.getdictvalue(space, '__file__')
        if w_file is not None:
            return space.newtext("<module '%s' from %s>" % (self.current_name(space),
                                                            space.text_w(space.repr(w_file))))
        name = self.current_name(space)
        if name in space.builtin_modules:
            return space.newtext("<module '%s' (built-in)>" % name)
        return space.newtext("<module '%s'>" % name)

    def descr_dir(self, space):
        return space.newlist(space.unpackiterable(self.w_dict))


Module.typedef = TypeDef(
    'module',
    __new__=interp2app(Module.descr_new),
    __init__=interp2app(Module.descr_init),
    __getattribute__=interp2app(Module.descr_getattribute),
    __repr__=interp2app(Module.descr_repr),
    __dir__=interp2app(Module.descr_dir),
    __dict__=dict_descr,
)
