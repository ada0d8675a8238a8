"""The attributes and methods that scalars share with arrays: an array without dimensions answers for the scalar.

What it answers comes out as a scalar again where it has no dimensions.
"""
from micronumpy import interp_boxes as boxes, interp_ndarray
from micronumpy.base import W_NDArray
from micronumpy.host import GetSetProperty, interp2app, oefmt
from micronumpy.interp_convert import array_of
from micronumpy.interp_ufunc import result_of

# What an array does to itself has no meaning for a scalar; the rest of these scalars do not have either
EXCLUDED = ['fill', 'sort', 'put', 'partition', 'argpartition', 'dot', 'mT']


def scalar_result(space, w_result):
    if isinstance(w_result, W_NDArray):
        return result_of(space, w_result.view)
    return w_result


def make_attribute(name):
    def fget(space, w_self):
        return scalar_result(space, space.getattr(array_of(space, w_self, None), space.newtext(name)))
    return GetSetProperty(fget)


def make_method(name):
    def method(space, w_self, __args__):
        w_bound = space.getattr(array_of(space, w_self, None), space.newtext(name))
        return scalar_result(space, space.call_args(w_bound, __args__))
    return interp2app(method, name)


def shared_entries():
    own = boxes.W_GenericBox.typedef.rawdict
    entries = {}
    for name, value in interp_ndarray.entries.items():
        if name in own or name in EXCLUDED:
            continue
        if isinstance(value, GetSetProperty):
            entries[name] = make_attribute(name)
        elif not name.startswith('__'):
            entries[name] = make_method(name)
    return entries


def descr_getitem(space, w_self, w_index):
    """x[()] is the scalar, x[...] an array without dimensions."""
    if space.isinstance_w(w_index, space.w_tuple) and space.len_w(w_index) == 0:
        return w_self
    if space.is_w(w_index, space.w_Ellipsis) or space.is_none(w_index) or space.isinstance_w(w_index, space.w_tuple):
        return space.getitem(array_of(space, w_self, None), w_index)
    raise oefmt(space.w_IndexError, "invalid index to scalar variable.")


boxes.W_GenericBox.typedef.add_entries(__getitem__=interp2app(descr_getitem, '__getitem__'), **shared_entries())
