"""What a program sees of a dtype: its attributes, comparisons, and how it shows itself."""
from rlib import promotion
from rlib.errors import ArrayError
from rlib.npyfile import typestr
from micronumpy.errors import app_error, module_attribute
from micronumpy.host import GetSetProperty, OperationError, TypeDef, interp2app, oefmt, unwrap_spec
from micronumpy.interp_dtype import W_BoolDtype, W_Dtype, as_dtype, float64_dtype, foreign_order


def descr_new(space, w_type, w_dtype, w_align=None, w_copy=None):
    """np.dtype('float64'), np.dtype(float), np.dtype(np.float64)"""
    return as_dtype(space, w_dtype, float64_dtype)


# ---- attributes ----

def fget_name(self, space):
    return space.newtext(self.itemtype.name)


def fget_char(self, space):
    return space.newtext(self.itemtype.char)


def fget_kind(self, space):
    return space.newtext(self.itemtype.kind)


def fget_num(self, space):
    return space.newint(self.itemtype.num)


def fget_str(self, space):
    return space.newtext(typestr(self.itemtype))


def fget_itemsize(self, space):
    return space.newint(self.itemtype.itemsize)


def fget_alignment(self, space):
    return space.newint(self.itemtype.alignment)


def fget_byteorder(self, space):
    return space.newtext('=' if self.itemtype.itemsize > 1 else '|')


def fget_type(self, space):
    return self.w_box_type(space)


def fget_descr(self, space):
    return space.newlist([space.newtuple([space.newtext(''), fget_str(self, space)])])


def fget_shape(self, space):
    return space.newtuple([])


def fget_base(self, space):
    return self


def fget_one(self, space):
    return space.newint(1)


def fget_zero(self, space):
    return space.newint(0)


def fget_true(self, space):
    return space.w_True


def fget_false(self, space):
    return space.w_False


def fget_none(self, space):
    return space.w_None


# ---- methods ----

@unwrap_spec(w_self=W_Dtype, order='text')
def descr_newbyteorder(space, w_self, order='S'):
    """The dtype itself: there are no others than native ones here."""
    letter = order[0] if len(order) > 0 else ' '
    if letter in 'SsBb>':
        if w_self.itemtype.itemsize > 1:
            raise foreign_order(space, '>%s%d' % (w_self.itemtype.kind, w_self.itemtype.itemsize))
    elif letter not in 'NnLlIi<=|':
        raise oefmt(space.w_ValueError, "byteorder not recognized (got '%s')", order)
    return w_self


@unwrap_spec(w_self=W_Dtype)
def descr_repr(space, w_self):
    return space.newtext("dtype('%s')" % w_self.itemtype.name)


@unwrap_spec(w_self=W_Dtype)
def descr_str(space, w_self):
    return space.newtext(w_self.itemtype.name)


@unwrap_spec(w_self=W_Dtype)
def descr_hash(space, w_self):
    return space.newint(w_self.itemtype.num)


@unwrap_spec(w_self=W_Dtype)
def descr_len(space, w_self):
    return space.newint(0)


@unwrap_spec(w_self=W_Dtype)
def descr_bool(space, w_self):
    return space.w_True


@unwrap_spec(w_self=W_Dtype)
def descr_getitem(space, w_self, w_key):
    raise oefmt(space.w_KeyError, "There are no fields in dtype %s.", w_self.itemtype.name)


@unwrap_spec(w_self=W_Dtype)
def descr_reduce(space, w_self):
    return space.newtuple([module_attribute(space, '_dtype'), space.newtuple([fget_str(w_self, space)])])


def _dtype(space, w_name):
    """What a pickled dtype is made by: its type calls itself numpy.dtype, and pickle would look for it there."""
    return as_dtype(space, w_name, float64_dtype)


def dtype_or_none(space, w_other):
    try:
        return as_dtype(space, w_other, float64_dtype)
    except OperationError as e:
        if e.match(space, space.w_TypeError) or e.match(space, space.w_NotImplementedError):
            return None
        raise


def make_comparison(compare, unknown):
    """A comparison with anything that stands for a dtype; `unknown` is the answer for what does not."""
    @unwrap_spec(w_self=W_Dtype)
    def comparison(space, w_self, w_other):
        other = dtype_or_none(space, w_other)
        if other is None:
            if unknown == 0:
                return space.w_NotImplemented
            return space.newbool(unknown > 0)
        try:
            return space.newbool(compare(w_self.itemtype, other.itemtype))
        except ArrayError as e:
            raise app_error(space, e)
    return comparison


def can_cast(a, b):
    return promotion.can_cast(a, b, 'safe')


COMPARISONS = [
    ('__eq__', lambda a, b: a is b, -1),
    ('__ne__', lambda a, b: a is not b, 1),
    ('__le__', lambda a, b: can_cast(a, b), 0),
    ('__lt__', lambda a, b: a is not b and can_cast(a, b), 0),
    ('__ge__', lambda a, b: can_cast(b, a), 0),
    ('__gt__', lambda a, b: a is not b and can_cast(b, a), 0),
]


def attribute(fget):
    return GetSetProperty(fget, cls=W_Dtype)


entries = {
    '__new__': interp2app(descr_new, '__new__'),
    '__repr__': interp2app(descr_repr, '__repr__'),
    '__str__': interp2app(descr_str, '__str__'),
    '__hash__': interp2app(descr_hash, '__hash__'),
    '__len__': interp2app(descr_len, '__len__'),
    '__bool__': interp2app(descr_bool, '__bool__'),
    '__getitem__': interp2app(descr_getitem, '__getitem__'),
    '__reduce__': interp2app(descr_reduce, '__reduce__'),
    'newbyteorder': interp2app(descr_newbyteorder),
    'name': attribute(fget_name),
    'char': attribute(fget_char),
    'kind': attribute(fget_kind),
    'num': attribute(fget_num),
    'str': attribute(fget_str),
    'itemsize': attribute(fget_itemsize),
    'alignment': attribute(fget_alignment),
    'byteorder': attribute(fget_byteorder),
    'type': attribute(fget_type),
    'descr': attribute(fget_descr),
    'shape': attribute(fget_shape),
    'base': attribute(fget_base),
    'isbuiltin': attribute(fget_one),
    'isnative': attribute(fget_true),
    'hasobject': attribute(fget_false),
    'isalignedstruct': attribute(fget_false),
    'ndim': attribute(fget_zero),
    'flags': attribute(fget_zero),
    'fields': attribute(fget_none),
    'names': attribute(fget_none),
    'subdtype': attribute(fget_none),
    'metadata': attribute(fget_none),
}
for _name, _compare, _unknown in COMPARISONS:
    entries[_name] = interp2app(make_comparison(_compare, _unknown), _name)

W_Dtype.typedef = TypeDef('numpy.dtype', __rpython_level_class__=W_Dtype, **entries)
W_Dtype.typedef.acceptable_as_base_class = False
W_BoolDtype.typedef = W_Dtype.typedef
