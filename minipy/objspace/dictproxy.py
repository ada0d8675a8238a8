"""mappingproxy: a mapping that may be looked at and not changed, such as the __dict__ of a class."""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef
from minipy.objspace.listobject import W_ListObject
from minipy.objspace.tupleobject import W_TupleObject


class W_DictProxy(W_Root):
    _immutable_fields_ = ['w_mapping']

    def __init__(self, w_mapping):
        self.w_mapping = w_mapping

    @staticmethod
    def descr_new(space, w_type, w_mapping):
        if (space.lookup(w_mapping, '__getitem__') is None or isinstance(w_mapping, W_ListObject) or
                isinstance(w_mapping, W_TupleObject)):
            raise oefmt(space.w_TypeError, "mappingproxy() argument must be a mapping, not %T", w_mapping)
        return W_DictProxy(w_mapping)

    def descr_len(self, space):
        return space.len(self.w_mapping)

    def descr_iter(self, space):
        return space.iter(self.w_mapping)

    def descr_reversed(self, space):
        return space.call_method(self.w_mapping, '__reversed__')

    def descr_contains(self, space, w_key):
        return space.contains(self.w_mapping, w_key)

    def descr_getitem(self, space, w_key):
        return space.getitem(self.w_mapping, w_key)

    def descr_repr(self, space):
        return space.newtext('mappingproxy(%s)' % space.utf8_w(space.repr(self.w_mapping)))

    def descr_str(self, space):
        return space.str(self.w_mapping)

    def descr_hash(self, space):
        return space.hash(self.w_mapping)

    def descr_get(self, space, w_key, w_default=None, __posonly__=None):
        """Return the value for key if key is in the mapping, else default."""
        if w_default is None:
            w_default = space.w_None
        return space.call_method(self.w_mapping, 'get', w_key, w_default)

    def descr_keys(self, space):
        """D.keys() -> a set-like object providing a view on D's keys"""
        return space.call_method(self.w_mapping, 'keys')

    def descr_values(self, space):
        """D.values() -> an object providing a view on D's values"""
        return space.call_method(self.w_mapping, 'values')

    def descr_items(self, space):
        """D.items() -> a set-like object providing a view on D's items"""
        return space.call_method(self.w_mapping, 'items')

    def descr_copy(self, space):
        """D.copy() -> a shallow copy of D"""
        return space.call_method(self.w_mapping, 'copy')

    def descr_or(self, space, w_other):
        return space.or_(self.w_mapping, unproxied(w_other))

    def descr_ror(self, space, w_other):
        return space.or_(unproxied(w_other), self.w_mapping)

    def descr_inplace_or(self, space, w_other):
        raise oefmt(space.w_TypeError, "'|=' is not supported by mappingproxy; use '|' instead")


def unproxied(w_obj):
    if isinstance(w_obj, W_DictProxy):
        return w_obj.w_mapping
    return w_obj


def make_comparison(name):
    def compare(self, space, w_other):
        return getattr(space, name)(self.w_mapping, unproxied(w_other))
    compare.func_name = 'descr_' + name
    return compare


for _name in ['lt', 'le', 'eq', 'ne', 'gt', 'ge']:
    setattr(W_DictProxy, 'descr_' + _name, make_comparison(_name))

W_DictProxy.typedef = TypeDef(
    'mappingproxy',
    acceptable_as_base_class=False,
    __new__=interp2app(W_DictProxy.descr_new),
    __len__=interp2app(W_DictProxy.descr_len),
    __iter__=interp2app(W_DictProxy.descr_iter),
    __reversed__=interp2app(W_DictProxy.descr_reversed),
    __contains__=interp2app(W_DictProxy.descr_contains),
    __getitem__=interp2app(W_DictProxy.descr_getitem),
    __repr__=interp2app(W_DictProxy.descr_repr),
    __str__=interp2app(W_DictProxy.descr_str),
    __hash__=interp2app(W_DictProxy.descr_hash),
    __lt__=interp2app(W_DictProxy.descr_lt),
    __le__=interp2app(W_DictProxy.descr_le),
    __eq__=interp2app(W_DictProxy.descr_eq),
    __ne__=interp2app(W_DictProxy.descr_ne),
    __gt__=interp2app(W_DictProxy.descr_gt),
    __ge__=interp2app(W_DictProxy.descr_ge),
    __or__=interp2app(W_DictProxy.descr_or),
    __ror__=interp2app(W_DictProxy.descr_ror),
    __ior__=interp2app(W_DictProxy.descr_inplace_or),
    get=interp2app(W_DictProxy.descr_get),
    keys=interp2app(W_DictProxy.descr_keys),
    values=interp2app(W_DictProxy.descr_values),
    items=interp2app(W_DictProxy.descr_items),
    copy=interp2app(W_DictProxy.descr_copy),
)
