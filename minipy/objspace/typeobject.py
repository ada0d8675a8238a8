"""W_TypeObject: a type, builtin or made by a class statement.

Attribute lookup along the MRO is the most frequent thing the interpreter does.  A type has a version tag, an object
replaced whenever the type or one of its bases changes; the tag is a quasi-immutable field, and looking a name up for a
given tag is elidable, so that in compiled code a lookup costs nothing until somebody changes a class.
"""
from collections import OrderedDict
from rpython.rlib import jit
from minipy.interpreter.argument import Arguments
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.function import ClassMethod, Function, StaticMethod
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef, GetSetProperty, dict_descr
from minipy.objspace import mapdict


class VersionTag(object):
    pass


class Layout(object):
    """Which interp-level class the instances of a type have; `bases` are the layouts of that class's bases."""
    _immutable_fields_ = ['name', 'bases[*]', 'acceptable_as_base_class']

    def __init__(self, name, bases, acceptable_as_base_class):
        self.name = name
        self.bases = bases
        self.acceptable_as_base_class = acceptable_as_base_class

    def extends(self, other):
        """Can an instance with this layout stand where one with the other is expected?"""
        if self is other or len(other.bases) == 0:
            return True
        for base in self.bases:
            if base.extends(other):
                return True
        return False


class W_TypeObject(W_Root):
    _immutable_fields_ = ['layout', 'is_heaptype', 'hasdict', 'root_map', 'dict_map', 'version_tag?', 'mro_w?[*]',
                          'w_getattribute?', 'w_metaclass?', 'abstract_methods_w?']

    def __init__(self, space, name, bases_w, dict_w, layout, is_heaptype=True, hasdict=True, w_metaclass=None):
        self.space = space
        self.name = name
        self.qualname = name
        self.bases_w = bases_w
        self.dict_w = dict_w
        self.layout = layout
        self.is_heaptype = is_heaptype
        self.hasdict = hasdict
        self.w_metaclass = w_metaclass
        self.w_doc = None
        self.subclasses_w = []
        self.abstract_methods_w = False
        self.mro_w = []
        self.cache = {}
        self.version_tag = VersionTag()
        self.w_getattribute = None
        self.root_map = mapdict.root_map(self)
        self.dict_map = mapdict.dict_map(self)
        self.mro_w = compute_mro(space, self)[:]
        for w_base in bases_w:
            assert isinstance(w_base, W_TypeObject)
            w_base.subclasses_w.append(self)
        self.update_getattribute()

    def getclass(self, space):
        if self.w_metaclass is None:
            return space.w_type
        return self.w_metaclass

    def setclass(self, space, w_subtype):
        self.w_metaclass = w_subtype

    def __repr__(self):
        return '<W_TypeObject %s>' % self.name

    def getname(self, space):
        return self.name

    def getqualname(self, space):
        return self.qualname

    def getmodulename(self, space):
        w_module = self.dict_w.get('__module__', None)
        if w_module is not None and space.isinstance_w(w_module, space.w_text):
            return space.text_w(w_module)
        return ''

    def fullname(self, space):
        module = self.getmodulename(space)
        if module == '' or module == 'builtins':
            return self.qualname
        return module + '.' + self.qualname

    # ---- lookup ----

    def lookup(self, name):
        """The raw attribute along the MRO, or None."""
        w_type = jit.promote(self)
        return w_type.lookup_version(name, w_type.version_tag)

    @jit.elidable
    def lookup_version(self, name, version_tag):
        try:
            return self.cache[name]
        except KeyError:
            w_value = self.lookup_slow(name)
            self.cache[name] = w_value
            return w_value

    def lookup_slow(self, name):
        for w_type in self.mro_w:
            assert isinstance(w_type, W_TypeObject)
            w_value = w_type.dict_w.get(name, None)
            if w_value is not None:
                return w_value
        return None

    def lookup_where(self, name):
        """(type that has it, value) or (None, None)"""
        for w_type in self.mro_w:
            assert isinstance(w_type, W_TypeObject)
            w_value = w_type.dict_w.get(name, None)
            if w_value is not None:
                return w_type, w_value
        return None, None

    def lookup_starting_at(self, w_start, name):
        """The attribute found along this type's MRO behind w_start (what super() looks at)."""
        found = False
        for w_type in self.mro_w:
            assert isinstance(w_type, W_TypeObject)
            if found:
                w_value = w_type.dict_w.get(name, None)
                if w_value is not None:
                    return w_value
            elif w_type is w_start:
                found = True
        return None

    def overrides(self, name):
        """Does a class below object define `name`?"""
        w_where, _ = self.lookup_where(name)
        return w_where is not self.space.w_object

    def makes_plain_objects(self):
        """Whether object.__new__ would make an instance without complaint, given an __init__ that is not object's."""
        return self.is_heaptype and self.layout is self.space.object_layout and not self.abstract_methods_w

    def mutated(self):
        """The dictionary has changed: forget what was looked up, here and in all subclasses."""
        self.cache = {}
        self.version_tag = VersionTag()
        self.update_getattribute()
        for w_sub in self.subclasses_w:
            assert isinstance(w_sub, W_TypeObject)
            w_sub.mutated()

    def update_getattribute(self):
        """w_getattribute: a __getattribute__ that is not object's, or None."""
        w_where, w_descr = self.lookup_where('__getattribute__')
        if w_where is None or w_where.is_object_type():
            self.w_getattribute = None
        else:
            self.w_getattribute = w_descr

    def is_object_type(self):
        return len(self.bases_w) == 0

    def issubtype(self, w_other):
        w_self = jit.promote(self)
        w_other = jit.promote(w_other)
        return w_self.issubtype_version(w_other, w_self.version_tag)

    @jit.elidable
    def issubtype_version(self, w_other, version_tag):
        for w_type in self.mro_w:
            if w_type is w_other:
                return True
        return False

    # ---- own attributes ----

    def setattr_in_dict(self, space, name, w_value):
        if not self.is_heaptype:
            raise oefmt(space.w_TypeError, "cannot set '%s' attribute of immutable type '%s'", name, self.name)
        self.dict_w[name] = w_value
        self.mutated()

    def getdictvalue(self, space, attr):
        return self.lookup(attr)

    # ---- app level ----

    def descr_getattribute(self, space, w_name):
        name = space.attribute_name(w_name)
        w_meta = self.getclass(space)
        w_descr = w_meta.lookup(name)
        if w_descr is not None and space.is_data_descr(w_descr):
            return space.get(w_descr, self, w_meta)
        w_value = self.lookup(name)
        if w_value is not None:
            return space.get(w_value, space.w_None, self)
        if w_descr is not None:
            return space.get(w_descr, self, w_meta)
        raise oefmt(space.w_AttributeError, "type object '%s' has no attribute '%s'", self.name, name)

    def descr_setattr(self, space, w_name, w_value):
        name = space.attribute_name(w_name)
        w_descr = self.getclass(space).lookup(name)
        if w_descr is not None:
            w_set = space.lookup(w_descr, '__set__')
            if w_set is not None:
                space.get_and_call_function(w_set, w_descr, self, w_value)
                return
        self.setattr_in_dict(space, name, w_value)

    def descr_delattr(self, space, w_name):
        name = space.attribute_name(w_name)
        if name not in self.dict_w:
            raise oefmt(space.w_AttributeError, "type object '%s' has no attribute '%s'", self.name, name)
        if not self.is_heaptype:
            raise oefmt(space.w_TypeError, "cannot set '%s' attribute of immutable type '%s'", name, self.name)
        del self.dict_w[name]
        self.mutated()

    def descr_call(self, space, __args__):
        return space.call_type(self, __args__)

    def descr_repr(self, space):
        return space.newtext("<class '%s'>" % self.fullname(space))

    def descr_mro(self, space):
        return space.newlist(self.mro_w[:])

    def descr_subclasses(self, space):
        return space.newlist([w_sub for w_sub in self.subclasses_w])

    def descr_instancecheck(self, space, w_obj):
        return space.newbool(space.isinstance_real_w(w_obj, self))

    def descr_subclasscheck(self, space, w_sub):
        if not isinstance(w_sub, W_TypeObject):
            raise oefmt(space.w_TypeError, "issubclass() arg 1 must be a class")
        return space.newbool(w_sub.issubtype(self))

    def descr_dir(self, space):
        return space.newlist(space.dir_names_of_type_w(self))

    def descr_or(self, space, w_other):
        raise oefmt(space.w_NotImplementedError, "minipy does not have union types (X | Y)")

    @staticmethod
    def descr_prepare(space, w_meta, __args__):
        return space.newdict()

    def fget_name(self, space):
        return space.newtext(self.name)

    def fset_name(self, space, w_name):
        if not self.is_heaptype:
            raise oefmt(space.w_TypeError, "cannot set '__name__' attribute of immutable type '%s'", self.name)
        self.name = space.text_w(w_name)

    def fget_qualname(self, space):
        return space.newtext(self.qualname)

    def fset_qualname(self, space, w_name):
        self.qualname = space.text_w(w_name)

    def fget_module(self, space):
        w_module = self.dict_w.get('__module__', None)
        if w_module is None:
            return space.newtext('builtins')
        return w_module

    def fset_module(self, space, w_module):
        self.setattr_in_dict(space, '__module__', w_module)

    def fget_doc(self, space):
        w_doc = self.dict_w.get('__doc__', None)
        if w_doc is None:
            return space.w_None
        return space.get(w_doc, space.w_None, self)

    def fset_doc(self, space, w_doc):
        self.setattr_in_dict(space, '__doc__', w_doc)

    def fget_dict(self, space):
        w_dict = space.newdict()
        for name, w_value in self.dict_w.items():
            space.setitem_str(w_dict, name, w_value)
        return space.new_dictproxy(w_dict)

    def fget_bases(self, space):
        return space.newtuple(self.bases_w[:])

    def fget_base(self, space):
        if self.bases_w:
            return find_best_base(space, self.bases_w)
        return space.w_None

    def fget_mro(self, space):
        return space.newtuple(self.mro_w[:])

    def fget_abstractmethods(self, space):
        w_names = self.dict_w.get('__abstractmethods__', None)
        if w_names is None:
            raise oefmt(space.w_AttributeError, "__abstractmethods__")
        return w_names

    def fset_abstractmethods(self, space, w_value):
        self.abstract_methods_w = space.is_true(w_value)
        self.dict_w['__abstractmethods__'] = w_value


# ---- method resolution order ----

def compute_mro(space, w_type):
    """C3 linearisation (Barrett et al., 1996)."""
    sequences = []
    for w_base in w_type.bases_w:
        assert isinstance(w_base, W_TypeObject)
        sequences.append(w_base.mro_w[:])
    sequences.append(w_type.bases_w[:])
    mro_w = [w_type]
    while True:
        w_candidate = None
        remaining = False
        for sequence_w in sequences:
            if len(sequence_w) == 0:
                continue
            remaining = True
            if not _in_a_tail(sequences, sequence_w[0]):
                w_candidate = sequence_w[0]
                break
        if not remaining:
            return mro_w
        if w_candidate is None:
            names = [w_base.getname(space) for w_base in w_type.bases_w]
            raise oefmt(space.w_TypeError,
                        "Cannot create a consistent method resolution order (MRO) for bases %s", ', '.join(names))
        mro_w.append(w_candidate)
        for i in range(len(sequences)):
            if len(sequences[i]) > 0 and sequences[i][0] is w_candidate:
                sequences[i] = sequences[i][1:]


def _in_a_tail(sequences, w_type):
    for sequence_w in sequences:
        for i in range(1, len(sequence_w)):
            if sequence_w[i] is w_type:
                return True
    return False


# ---- making classes ----

def find_best_base(space, bases_w):
    """The base whose layout the instances get; TypeError when two bases have layouts that do not fit together."""
    w_best = None
    for w_base in bases_w:
        if not isinstance(w_base, W_TypeObject):
            raise oefmt(space.w_TypeError, "bases must be types")
        if w_best is None:
            w_best = w_base
        elif w_base.layout.extends(w_best.layout):
            if w_base.layout is not w_best.layout:
                w_best = w_base
        elif not w_best.layout.extends(w_base.layout):
            raise oefmt(space.w_TypeError, "multiple bases have instance lay-out conflict")
    return w_best


def find_metaclass(space, w_meta, bases_w):
    """The most derived metaclass of w_meta and the classes of the bases."""
    w_winner = w_meta
    for w_base in bases_w:
        w_candidate = space.type(w_base)
        if w_winner.issubtype(w_candidate):
            continue
        if w_candidate.issubtype(w_winner):
            w_winner = w_candidate
            continue
        raise oefmt(space.w_TypeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                                       "subclass of the metaclasses of all its bases")
    return w_winner


def descr_new(space, w_meta, w_name, __args__):
    """type(obj) -> its class; type(name, bases, namespace, **kwds) -> a new class."""
    args_w = __args__.arguments_w
    w_meta = space.interp_w(W_TypeObject, w_meta)
    if len(args_w) == 0 and __args__.num_keywords() == 0 and w_meta is space.w_type:
        return space.type(w_name)
    if len(args_w) != 2:
        raise oefmt(space.w_TypeError, "type.__new__() takes exactly 3 arguments (%d given)", 1 + len(args_w))
    w_bases, w_namespace = args_w
    if not space.isinstance_w(w_name, space.w_text):
        raise oefmt(space.w_TypeError, "type.__new__() argument 1 must be str, not %T", w_name)
    if not space.isinstance_w(w_bases, space.w_tuple):
        raise oefmt(space.w_TypeError, "type.__new__() argument 2 must be tuple, not %T", w_bases)
    if not space.isinstance_w(w_namespace, space.w_dict):
        raise oefmt(space.w_TypeError, "type.__new__() argument 3 must be dict, not %T", w_namespace)
    bases_w = space.fixedview(w_bases)[:]
    if len(bases_w) == 0:
        bases_w = [space.w_object]
    w_winner = find_metaclass(space, w_meta, bases_w)
    if w_winner is not w_meta:
        w_new = w_winner.lookup('__new__')
        if w_new is not space.w_type.lookup('__new__'):
            return space.call_args(space.get(w_new, space.w_None, w_winner),
                                   Arguments(space, [w_winner, w_name, w_bases, w_namespace], __args__.keywords,
                                             __args__.keywords_w))
        w_meta = w_winner
    return create_type(space, w_meta, space.text_w(w_name), bases_w, w_namespace, __args__)


def create_type(space, w_meta, name, bases_w, w_namespace, args):
    w_best = find_best_base(space, bases_w)
    if not w_best.layout.acceptable_as_base_class:
        raise oefmt(space.w_TypeError, "type '%s' is not an acceptable base type", w_best.name)
    dict_w = OrderedDict()
    w_cell = None
    for w_key in space.listview(w_namespace):
        key = space.text_w(w_key)
        w_value = space.getitem(w_namespace, w_key)
        if key == '__classcell__':
            w_cell = w_value
        else:
            dict_w[key] = w_value
    slots = None
    if '__slots__' in dict_w:
        slots = slot_names(space, dict_w['__slots__'])
    hasdict = slots is None or '__dict__' in slots
    for w_base in bases_w:
        assert isinstance(w_base, W_TypeObject)
        if w_base.hasdict:
            hasdict = True
    wrap_special_methods(space, dict_w)
    qualname = name
    if '__qualname__' in dict_w:
        qualname = space.text_w(dict_w['__qualname__'])
        del dict_w['__qualname__']
    if '__eq__' in dict_w and '__hash__' not in dict_w:
        dict_w['__hash__'] = space.w_None
    if '__doc__' not in dict_w:
        dict_w['__doc__'] = space.w_None
    if slots is not None:
        for slot in slots:
            if slot != '__dict__' and slot != '__weakref__':
                if slot in dict_w:
                    raise oefmt(space.w_ValueError, "'%s' in __slots__ conflicts with class variable", slot)
                dict_w[slot] = W_SlotMember(slot, name)
    base_has_dict = False
    for w_base in bases_w:
        assert isinstance(w_base, W_TypeObject)
        base_has_dict = base_has_dict or w_base.hasdict
    if hasdict and not base_has_dict:
        if '__dict__' not in dict_w and w_best.lookup('__dict__') is None:
            dict_w['__dict__'] = dict_descr
    w_type = space.allocate_instance(W_TypeObject, space.w_type)
    W_TypeObject.__init__(w_type, space, name, bases_w, dict_w, w_best.layout, True, hasdict,
                          None if w_meta is space.w_type else w_meta)
    w_type.qualname = qualname
    if w_cell is not None:
        from minipy.interpreter.nestedscope import Cell
        assert isinstance(w_cell, Cell)
        w_cell.w_value = w_type
    call_set_name(space, w_type)
    w_super = w_type.lookup_starting_at(w_type, '__init_subclass__')
    if w_super is not None:
        space.call_args(space.get(w_super, space.w_None, w_type),
                        Arguments(space, [], args.keywords, args.keywords_w))
    return w_type


def slot_names(space, w_slots):
    if space.isinstance_w(w_slots, space.w_text):
        return [space.text_w(w_slots)]
    return [space.text_w(w_slot) for w_slot in space.unpackiterable(w_slots)]


def wrap_special_methods(space, dict_w):
    """__new__ is a static method, __init_subclass__ and __class_getitem__ are class methods, without being told."""
    w_new = dict_w.get('__new__', None)
    if w_new is not None and isinstance(w_new, Function):
        dict_w['__new__'] = StaticMethod(w_new)
    for name in ['__init_subclass__', '__class_getitem__']:
        w_method = dict_w.get(name, None)
        if w_method is not None and isinstance(w_method, Function):
            dict_w[name] = ClassMethod(w_method)


def call_set_name(space, w_type):
    for name, w_value in w_type.dict_w.items():
        w_set_name = space.lookup(w_value, '__set_name__')
        if w_set_name is not None:
            space.get_and_call_function(w_set_name, w_value, w_type, space.newtext(name))


class W_SlotMember(W_Root):
    """The descriptor of one name in __slots__."""
    _immutable_fields_ = ['name', 'slot', 'class_name']

    def __init__(self, name, class_name):
        self.name = name
        self.slot = 'slot ' + name
        self.class_name = class_name

    def is_data_descr(self):
        return True

    def descr_get(self, space, w_obj, w_cls=None):
        if space.is_none(w_obj):
            return self
        w_value = space.get_slot(w_obj, self.slot)
        if w_value is None:
            raise oefmt(space.w_AttributeError, "'%T' object has no attribute '%s'", w_obj, self.name)
        return w_value

    def descr_set(self, space, w_obj, w_value):
        space.set_slot(w_obj, self.slot, w_value)

    def descr_delete(self, space, w_obj):
        if space.get_slot(w_obj, self.slot) is None:
            raise oefmt(space.w_AttributeError, "'%T' object has no attribute '%s'", w_obj, self.name)
        space.set_slot(w_obj, self.slot, None)

    def descr_repr(self, space):
        return space.newtext("<member '%s' of '%s' objects>" % (self.name, self.class_name))


W_SlotMember.typedef = TypeDef(
    'member_descriptor',
    __get__=interp2app(W_SlotMember.descr_get),
    __set__=interp2app(W_SlotMember.descr_set),
    __delete__=interp2app(W_SlotMember.descr_delete),
    __repr__=interp2app(W_SlotMember.descr_repr),
)

W_TypeObject.typedef = TypeDef(
    'type',
    __new__=interp2app(descr_new),
    __getattribute__=interp2app(W_TypeObject.descr_getattribute),
    __setattr__=interp2app(W_TypeObject.descr_setattr),
    __delattr__=interp2app(W_TypeObject.descr_delattr),
    __call__=interp2app(W_TypeObject.descr_call),
    __repr__=interp2app(W_TypeObject.descr_repr),
    __dir__=interp2app(W_TypeObject.descr_dir),
    __or__=interp2app(W_TypeObject.descr_or),
    __prepare__=interp2app(W_TypeObject.descr_prepare, '__prepare__', as_classmethod=True),
    __instancecheck__=interp2app(W_TypeObject.descr_instancecheck),
    __subclasscheck__=interp2app(W_TypeObject.descr_subclasscheck),
    __subclasses__=interp2app(W_TypeObject.descr_subclasses, '__subclasses__'),
    mro=interp2app(W_TypeObject.descr_mro),
    __name__=GetSetProperty(W_TypeObject.fget_name, W_TypeObject.fset_name),
    __qualname__=GetSetProperty(W_TypeObject.fget_qualname, W_TypeObject.fset_qualname),
    __module__=None,
    __doc__=GetSetProperty(W_TypeObject.fget_doc, W_TypeObject.fset_doc),
    __dict__=GetSetProperty(W_TypeObject.fget_dict),
    __bases__=GetSetProperty(W_TypeObject.fget_bases),
    __base__=GetSetProperty(W_TypeObject.fget_base),
    __mro__=GetSetProperty(W_TypeObject.fget_mro),
    __abstractmethods__=GetSetProperty(W_TypeObject.fget_abstractmethods, W_TypeObject.fset_abstractmethods),
)
W_TypeObject.typedef.add_entries(__module__=GetSetProperty(W_TypeObject.fget_module, W_TypeObject.fset_module))
W_TypeObject.typedef.hasdict = False
