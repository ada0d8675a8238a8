"""ndarray: the app-level type, put together from the topic files, and its attributes."""
from micronumpy import applevel, arrayinterface, interp_ctors, interp_getset, interp_matmul, interp_methods, interp_print
from micronumpy import interp_reduce, interp_sort, interp_views, operators
from micronumpy import interp_bytes, interp_flags, interp_flat, interp_parts
from micronumpy.base import W_NDArray
from micronumpy.host import GetSetProperty, TypeDef, interp2app


def fget_strides(self, space):
    return space.newtuple([space.newint(stride) for stride in self.view.layout.strides])


def fget_ndim(self, space):
    return space.newint(self.view.layout.ndim)


def fget_size(self, space):
    return space.newint(self.view.layout.size)


def fget_itemsize(self, space):
    return space.newint(self.view.layout.itemtype.itemsize)


def fget_nbytes(self, space):
    return space.newint(self.view.layout.size * self.view.layout.itemtype.itemsize)


def fget_dtype(self, space):
    return self.dtype()


def fget_base(self, space):
    if self.w_base is None:
        return space.w_None
    return self.w_base


def fget_array_interface(self, space):
    return arrayinterface.export_interface(space, self)


def attribute(fget, fset=None):
    return GetSetProperty(fget, fset, cls=W_NDArray)


entries = {
    '__hash__': None,
    '__new__': interp2app(interp_ctors.descr_new, '__new__'),
    '__getitem__': interp2app(interp_getset.descr_getitem),
    '__setitem__': interp2app(interp_getset.descr_setitem),
    '__array_interface__': attribute(fget_array_interface),
    'shape': attribute(interp_views.fget_shape, interp_views.fset_shape),
    'strides': attribute(fget_strides),
    'ndim': attribute(fget_ndim),
    'size': attribute(fget_size),
    'itemsize': attribute(fget_itemsize),
    'nbytes': attribute(fget_nbytes),
    'dtype': attribute(fget_dtype, interp_views.fset_dtype),
    'T': attribute(interp_views.fget_T),
    'mT': attribute(interp_views.fget_mT),
    'base': attribute(fget_base),
}
for topic in [operators.array_entries(), interp_views.entries, interp_methods.entries, interp_reduce.entries,
              interp_matmul.entries, interp_sort.entries, applevel.entries, interp_print.entries,
              interp_bytes.entries, interp_flags.entries, interp_flat.entries, interp_parts.entries]:
    entries.update(topic)

W_NDArray.typedef = TypeDef('numpy.ndarray', __rpython_level_class__=W_NDArray, **entries)
W_NDArray.typedef.acceptable_as_base_class = False
W_NDArray.typedef.buffer = 'read-write'
