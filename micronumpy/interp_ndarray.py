"""ndarray: the app-level type, put together from the topic files, and its attributes."""
from rlib import layout as layouts
from rlib.errors import ArrayError
from micronumpy import arrayinterface, interp_getset, operators
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import GetSetProperty, OperationError, TypeDef, interp2app, oefmt, unwrap_spec


def int_tuple(space, values):
    return space.newtuple([space.newint(value) for value in values])


def fget_shape(self, space):
    return int_tuple(space, self.view.layout.shape)


def fget_strides(self, space):
    return int_tuple(space, self.view.layout.strides)


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


def fget_T(self, space):
    return self.subview(self.view.transpose())


def fget_base(self, space):
    if self.w_base is None:
        return space.w_None
    return self.w_base


def fget_array_interface(self, space):
    return arrayinterface.export_interface(space, self)


@unwrap_spec(w_self=W_NDArray)
def descr_len(space, w_self):
    layout = w_self.view.layout
    if layout.ndim == 0:
        raise oefmt(space.w_TypeError, "len() of unsized object")
    return space.newint(layout.shape[0])


def attribute(fget, fset=None):
    return GetSetProperty(fget, fset, cls=W_NDArray)


W_NDArray.typedef = TypeDef(
    'numpy.ndarray',
    __hash__=None,
    __len__=interp2app(descr_len),
    __getitem__=interp2app(interp_getset.descr_getitem),
    __setitem__=interp2app(interp_getset.descr_setitem),
    __array_interface__=attribute(fget_array_interface),
    shape=attribute(fget_shape),
    strides=attribute(fget_strides),
    ndim=attribute(fget_ndim),
    size=attribute(fget_size),
    itemsize=attribute(fget_itemsize),
    nbytes=attribute(fget_nbytes),
    dtype=attribute(fget_dtype),
    T=attribute(fget_T),
    base=attribute(fget_base),
    **operators.operator_entries(inplace=True)
)
