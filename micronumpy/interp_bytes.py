"""The bytes of an array: `tobytes`, pickling, and what app_npy needs to read and write .npy files."""
from rpython.rlib import jit
from rlib import copying, npyfile
from rlib.errors import ArrayError
from micronumpy import interp_boxes as boxes
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error, module_attribute
from micronumpy.host import interp2app, oefmt, unwrap_spec
from micronumpy.interp_args import order_of, shape_of
from micronumpy.interp_dtype import as_dtype, dtype_of, float64_dtype
from micronumpy.interp_scalar import item_of, new_scalar


def in_order(view, fortran):
    """The view if its items lie in memory in that order, else a copy for which that is so."""
    if view.layout.f_contiguous if fortran else view.layout.c_contiguous:
        return view
    return copying.copied(view, view.layout.itemtype, 'F' if fortran else 'C')


@jit.dont_look_inside
def bytes_of(space, view, fortran):
    try:
        view = in_order(view, fortran)
    except ArrayError as e:
        raise app_error(space, e)
    return space.newbytes(npyfile.bytes_of(view, 0, npyfile.nbytes(view)))


@unwrap_spec(w_self=W_NDArray)
def descr_tobytes(space, w_self, w_order=None):
    """The items as bytes, in C order unless said otherwise."""
    order = order_of(space, w_order, 'C')
    view = w_self.view
    return bytes_of(space, view, order == 'F' or (order == 'A' and npyfile.is_fortran(view)))


# ---- pickling ----

@unwrap_spec(w_self=W_NDArray)
def descr_reduce(space, w_self):
    view = w_self.view
    fortran = npyfile.is_fortran(view)
    w_shape = space.newtuple([space.newint(n) for n in view.layout.shape])
    w_arguments = space.newtuple([w_self.dtype(), w_shape, space.newbool(fortran), bytes_of(space, view, fortran)])
    return space.newtuple([module_attribute(space, '_array_of_bytes'), w_arguments])


@unwrap_spec(fortran=bool, data='bytes')
def _array_of_bytes(space, w_dtype, w_shape, fortran, data):
    """The array whose memory, in C or Fortran order, looks like `data`."""
    itemtype = as_dtype(space, w_dtype, float64_dtype).itemtype
    try:
        view = npyfile.Header(itemtype, False, fortran, shape_of(space, w_shape)).new_view()
    except ArrayError as e:
        raise app_error(space, e)
    return filled(space, view, data)


def filled(space, view, data):
    if len(data) != npyfile.nbytes(view):
        raise oefmt(space.w_ValueError, "buffer size does not match array size")
    npyfile.set_bytes(view, 0, data)
    return W_NDArray(view)


def descr_scalar_reduce(space, w_self):
    w_dtype = dtype_of(boxes.box_itemtype(w_self))
    return space.newtuple([module_attribute(space, '_scalar'), space.newtuple([w_dtype, item_of(space, w_self)])])


def _scalar(space, w_dtype, w_value):
    """The scalar of a type that has the value of a Python number."""
    return new_scalar(space, as_dtype(space, w_dtype, float64_dtype).itemtype, w_value)


boxes.W_GenericBox.typedef.add_entries(__reduce__=interp2app(descr_scalar_reduce, '__reduce__'))

entries = {
    'tobytes': interp2app(descr_tobytes),
    '__reduce__': interp2app(descr_reduce, '__reduce__'),
}


# ---- .npy files ----

@unwrap_spec(text='bytes')
def _npy_new_array(space, text):
    """(array to be filled, are the bytes in foreign order?) for the header of a file."""
    try:
        header = npyfile.parse_header(text)
        return space.newtuple([W_NDArray(header.new_view()), space.newbool(header.foreign)])
    except ArrayError as e:
        raise app_error(space, e)


@unwrap_spec(w_array=W_NDArray, start=int, data='bytes')
def _npy_store(space, w_array, start, data):
    """Store bytes in the memory of an array that _npy_new_array has made."""
    view = w_array.view
    if not (view.layout.c_contiguous or view.layout.f_contiguous) or not w_array.is_writable() or start < 0 or (
            start > npyfile.nbytes(view) - len(data)):
        raise oefmt(space.w_ValueError, "buffer size does not match array size")
    npyfile.set_bytes(view, start, data)


@unwrap_spec(w_array=W_NDArray)
def _npy_swap(space, w_array):
    view = w_array.view
    if (view.layout.c_contiguous or view.layout.f_contiguous) and w_array.is_writable():
        npyfile.swap_bytes(view)


@unwrap_spec(w_array=W_NDArray)
def _npy_parts(space, w_array):
    """(what a file starts with, an array whose memory is the rest of it)"""
    view = w_array.view
    w_start = space.newbytes(npyfile.file_start(view))
    try:
        return space.newtuple([w_start, W_NDArray(in_order(view, npyfile.is_fortran(view)))])
    except ArrayError as e:
        raise app_error(space, e)


@unwrap_spec(w_array=W_NDArray, start=int, count=int)
def _npy_load(space, w_array, start, count):
    """Some bytes of the memory of an array that _npy_parts has given."""
    view = w_array.view
    size = npyfile.nbytes(view)
    if not (view.layout.c_contiguous or view.layout.f_contiguous) or start < 0 or start > size:
        raise oefmt(space.w_ValueError, "buffer size does not match array size")
    return space.newbytes(npyfile.bytes_of(view, start, min(count, size - start)))
