"""The `__array_interface__` protocol, version 3: memory shared with anything that speaks it, both ways, no copy.

https://numpy.org/doc/stable/reference/arrays.interface.html
"""
from rpython.rtyper.lltypesystem import rffi
from rlib import layout as layouts, memory, view as views
from rlib.errors import ArrayError
from rlib.layout import get_layout
from rlib.npyfile import typestr
from rlib.view import View
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import oefmt
from micronumpy.interp_dtype import table


class AppOwner(memory.Owner):
    """Keeps the app-level object alive whose memory a foreign block shows."""

    def __init__(self, w_object):
        self.w_object = w_object


def export_interface(space, w_array):
    """The dict that `a.__array_interface__` gives."""
    layout = w_array.view.layout
    w_dict = space.newdict()
    address = w_array.view.block.address() + w_array.view.offset
    space.setitem_str(w_dict, 'data', space.newtuple([space.newint(address), space.newbool(not w_array.is_writable())]))
    w_strides = space.w_None
    if not layout.c_contiguous:
        w_strides = space.newtuple([space.newint(stride) for stride in layout.strides])
    space.setitem_str(w_dict, 'strides', w_strides)
    w_typestr = space.newtext(typestr(layout.itemtype))
    space.setitem_str(w_dict, 'descr', space.newlist([space.newtuple([space.newtext(''), w_typestr])]))
    space.setitem_str(w_dict, 'typestr', w_typestr)
    space.setitem_str(w_dict, 'shape', space.newtuple([space.newint(n) for n in layout.shape]))
    space.setitem_str(w_dict, 'version', space.newint(3))
    return w_dict


def array_from_interface(space, w_obj):
    """An array over the memory of an object with __array_interface__, or None when it has none.

    Raises TypeError or ValueError for an interface that is malformed or of a type the module does not have.
    """
    if space.lookup(w_obj, '__array_interface__') is None and w_obj.getdict(space) is None:
        return None
    w_interface = space.findattr(w_obj, space.newtext('__array_interface__'))
    if w_interface is None:
        return None
    if not space.isinstance_w(w_interface, space.w_dict):
        raise oefmt(space.w_ValueError, "Invalid __array_interface__ value, must be a dict")
    name = space.text_w(required(space, w_interface, 'typestr'))
    dtype = table.by_name.get(name, None)
    if dtype is None or len(name) < 2:
        raise oefmt(space.w_TypeError, "data type '%s' not understood", name)
    shape = int_list(space, required(space, w_interface, 'shape'))
    w_data = space.finditem_str(w_interface, 'data')
    if w_data is None or not space.isinstance_w(w_data, space.w_tuple) or space.len_w(w_data) != 2:
        raise oefmt(space.w_TypeError, "__array_interface__ data must be a 2-tuple with (data pointer integer, read-only "
                                       "flag)")
    items_w = space.fixedview(w_data)
    address = space.int_w(space.index(items_w[0]))
    writable = not space.is_true(items_w[1])
    itemtype = dtype.itemtype
    try:
        size = layouts.checked_size(shape, itemtype.itemsize)
        w_strides = space.finditem_str(w_interface, 'strides')
        if w_strides is None or space.is_none(w_strides):
            strides = layouts.c_strides(shape, itemtype.itemsize)
        else:
            strides = int_list(space, w_strides)
            if len(strides) != len(shape):
                raise oefmt(space.w_ValueError, "strides, if given, must be the same length as shape")
        if address == 0:
            if size > 0:
                raise oefmt(space.w_ValueError, "data is NULL but array contains data")
            return W_NDArray(views.empty(itemtype, shape), w_obj, not writable)
        raw = rffi.cast(rffi.CCHARP, address)
        block = memory.ForeignBlock(raw, size * itemtype.itemsize, AppOwner(w_obj), writable)
        return W_NDArray(View(block, 0, get_layout(itemtype, shape, strides)), w_obj)
    except ArrayError as e:
        raise app_error(space, e)


def required(space, w_interface, key):
    w_value = space.finditem_str(w_interface, key)
    if w_value is None:
        raise oefmt(space.w_ValueError, "Missing __array_interface__ %s", key)
    return w_value


def int_list(space, w_sequence):
    return [space.int_w(space.index(w_item)) for w_item in space.fixedview(w_sequence)]
