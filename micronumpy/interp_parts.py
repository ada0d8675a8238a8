"""`a.real` and `a.imag`: the parts of complex items, as views that can be assigned."""
from rlib import copying
from rlib.errors import ArrayError
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import GetSetProperty, oefmt


def fget_real(self, space):
    if not self.itemtype().is_complex():
        return self
    return self.subview(self.view.real())


def fset_real(self, space, w_value):
    space.setitem(fget_real(self, space), space.w_Ellipsis, w_value)


def fget_imag(self, space):
    view = self.view
    if view.layout.itemtype.is_complex():
        return self.subview(view.imag())
    try:
        zeros = copying.empty_in_order(view, view.layout.itemtype, 'A')
    except ArrayError as e:
        raise app_error(space, e)
    copying.fill_int(zeros, 0)
    return W_NDArray(zeros, readonly=True)


def fset_imag(self, space, w_value):
    if not self.itemtype().is_complex():
        raise oefmt(space.w_TypeError, "array does not have imaginary part to set")
    space.setitem(fget_imag(self, space), space.w_Ellipsis, w_value)


entries = {
    'real': GetSetProperty(fget_real, fset_real, cls=W_NDArray),
    'imag': GetSetProperty(fget_imag, fset_imag, cls=W_NDArray),
}
