"""The buffer protocol, both ways: an array shows its memory to memoryview() and bytes(), and is made of what shows its own.

Memory that the garbage collector may move (that of bytes and bytearray) cannot be shared; its content is copied.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rpython.rtyper.lltypesystem import rffi
from rlib import copying, layout as layouts, memory, npyfile, view as views
from rlib.errors import ArrayError
from rlib.view import View
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import ANY_BUFFER, BUFFERS_STAY, BufferInterfaceNotFound, BufferView, oefmt
from micronumpy.interp_dtype import table


class ArrayBuffer(BufferView):
    """The memory of an array.  Offsets count from its first item, and may be negative where strides are."""
    _attrs_ = ['view', 'readonly', 'w_obj']
    _immutable_ = True

    def __init__(self, w_array):
        self.w_obj = w_array
        self.view = w_array.view
        self.readonly = not w_array.is_writable()

    def getlength(self):
        return npyfile.nbytes(self.view)

    def getbytes(self, start, size):
        view = self.view
        data = rffi.charpsize2str(rffi.ptradd(view.block.raw, view.offset + start), size)
        keepalive_until_here(view)
        return data

    def setbytes(self, start, data):
        view = self.view
        raw = view.block.raw
        offset = view.offset + start
        for i in range(len(data)):
            raw[offset + i] = data[i]
        keepalive_until_here(view)

    def as_str(self):
        view = self.view
        if not view.layout.c_contiguous:
            try:
                view = copying.contiguous(view)
            except ArrayError:
                raise MemoryError
        return npyfile.bytes_of(view, 0, npyfile.nbytes(view))

    def getformat(self):
        return format_of(self.view.layout.itemtype)

    def getitemsize(self):
        return self.view.layout.itemtype.itemsize

    def getndim(self):
        return self.view.layout.ndim

    def getshape(self):
        return self.view.layout.shape[:]

    def getstrides(self):
        return self.view.layout.strides[:]

    def get_raw_address(self):
        return rffi.ptradd(self.view.block.raw, self.view.offset)


def format_of(itemtype):
    """The code of an item type in the struct module's language."""
    if itemtype.kind == 'c':
        return 'Z' + itemtype.char.lower()
    return itemtype.char


def itemtype_of(format):
    """The item type that a format means, or None."""
    if len(format) == 2 and (format[0] == '@' or format[0] == '=' or format[0] == '<'):
        format = format[1]
    if format == 'Zf':
        format = 'F'
    elif format == 'Zd':
        format = 'D'
    elif len(format) != 1:
        return None
    dtype = table.by_name.get(format, None)
    if dtype is None:
        return None
    return dtype.itemtype


class BufferOwner(memory.Owner):
    """Keeps the object alive whose memory a foreign block shows."""

    def __init__(self, w_object, buffer):
        self.w_object = w_object
        self.buffer = buffer


@jit.dont_look_inside
def array_from_buffer(space, w_obj):
    """An array of the memory that an object shows, or None when it shows none.  bytes are a text, and none of our business."""
    if space.isinstance_w(w_obj, space.w_bytes):
        return None
    try:
        buffer = w_obj.buffer_w(space, ANY_BUFFER)
    except BufferInterfaceNotFound:
        return None
    itemtype = itemtype_of(buffer.getformat())
    if itemtype is None or itemtype.itemsize != buffer.getitemsize():
        raise oefmt(space.w_ValueError, "'%s' is not a format of items that arrays have here", buffer.getformat())
    shape = buffer.getshape()[:]
    try:
        return array_over(w_obj, buffer, itemtype, shape)
    except ArrayError as e:
        raise app_error(space, e)


def array_in_buffer(space, w_obj, itemtype, shape, offset, strides):
    """An array in the memory that an object shows, from some byte on: what `ndarray(shape, buffer=...)` makes.

    strides: a list, or None for C order.  Raises TypeError and ValueError where the memory ends before the array does.
    """
    w_memory = array_from_buffer(space, w_obj)
    if w_memory is None:
        raise oefmt(space.w_TypeError, "a bytes-like object is required, not '%T'", w_obj)
    view = w_memory.view
    if not view.layout.c_contiguous:
        raise oefmt(space.w_ValueError, "ndarray is not C-contiguous")
    size = layouts.checked_size(shape, itemtype.itemsize)
    available = npyfile.nbytes(view)
    if offset < 0:
        raise oefmt(space.w_ValueError, "offset must be non-negative and no greater than buffer length (%d)", available)
    if strides is None:
        if size * itemtype.itemsize > available - offset:
            raise oefmt(space.w_TypeError, "buffer is too small for requested array")
        strides = layouts.c_strides(shape, itemtype.itemsize)
    elif size > 0:
        low = offset
        high = offset + itemtype.itemsize
        for i in range(len(shape)):
            reach = strides[i] * (shape[i] - 1)
            low += min(reach, 0)
            high += max(reach, 0)
        if low < 0 or high > available:
            raise oefmt(space.w_ValueError, "strides is incompatible with shape of requested array and size of buffer")
    return W_NDArray(View(view.block, view.offset + offset, layouts.get_layout(itemtype, shape, strides)), w_obj, w_memory.readonly)


def array_over(w_obj, buffer, itemtype, shape):
    if not BUFFERS_STAY and not isinstance(buffer, ArrayBuffer):
        return copy_of_buffer(buffer, itemtype, shape)
    try:
        raw = buffer.get_raw_address()
    except ValueError:
        return copy_of_buffer(buffer, itemtype, shape)
    size = layouts.checked_size(shape, itemtype.itemsize)
    block = memory.ForeignBlock(raw, size * itemtype.itemsize, BufferOwner(w_obj, buffer), not buffer.readonly)
    return W_NDArray(View(block, 0, layouts.get_layout(itemtype, shape, buffer.getstrides()[:])), w_obj)


def copy_of_buffer(buffer, itemtype, shape):
    view = views.empty(itemtype, shape)
    data = buffer.as_str()
    raw = view.block.raw
    for i in range(min(len(data), npyfile.nbytes(view))):
        raw[view.offset + i] = data[i]
    keepalive_until_here(view)
    return W_NDArray(view, None, buffer.readonly)
