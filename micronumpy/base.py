"""W_NDArray: an app-level array: a view, and the object whose memory it shows.

The view is immutable; what NumPy lets a program assign (`a.shape = ...`) replaces the view.  The field is therefore
quasi-immutable: where compiled code knows the array as a constant it knows the view too.
The methods are in topic files; interp_ndarray puts them into the typedef.
"""
from rlib import view as views
from rlib.errors import ArrayError
from micronumpy.errors import app_error
from micronumpy.host import W_Root, check_buffer_flags
from micronumpy.interp_dtype import dtype_of


class W_NDArray(W_Root):
    _immutable_fields_ = ['view?']

    view = None
    w_base = None           # the object that owns the memory, None when this array does
    readonly = False        # the `writeable` flag, turned around; always set where the memory is not to be written

    def __init__(self, view, w_base=None, readonly=False):
        self.view = view
        self.w_base = w_base
        self.readonly = readonly or not view.block.writable

    def itemtype(self):
        return self.view.layout.itemtype

    def dtype(self):
        return dtype_of(self.view.layout.itemtype)

    def is_writable(self):
        return not self.readonly

    def buffer_w(self, space, flags):
        check_buffer_flags(space, flags, not self.is_writable(), self.view.layout.c_contiguous)
        from micronumpy.arraybuffer import ArrayBuffer
        return ArrayBuffer(self)

    def subview(self, view):
        """An array showing some of the same memory; its base is the owner, never a view of a view."""
        w_base = self.w_base
        if w_base is None or not isinstance(w_base, W_NDArray):
            w_base = self
        return W_NDArray(view, w_base, self.readonly)


def new_array(view):
    return W_NDArray(view)


def empty_array(space, itemtype, shape):
    try:
        return W_NDArray(views.empty(itemtype, shape))
    except ArrayError as e:
        raise app_error(space, e)


def zeros_array(space, itemtype, shape):
    try:
        return W_NDArray(views.zeros(itemtype, shape))
    except ArrayError as e:
        raise app_error(space, e)
