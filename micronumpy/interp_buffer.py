"""The buffer of an array: what memoryview(a), bytes(a) and file.write(a) see of it, without a copy."""
from rpython.rlib.objectmodel import keepalive_until_here
from rpython.rtyper.lltypesystem import rffi
from rlib import copying, npyfile
from micronumpy.host import BufferView

# The struct module's letters; those of an array's items are the same but for complex numbers
FORMATS = {'F': 'Zf', 'D': 'Zd'}


class ArrayBuffer(BufferView):
    """Offsets are in bytes from the first item; where strides are negative they may be negative too."""
    _attrs_ = ['view']
    _immutable_ = True

    def __init__(self, w_array, view, readonly):
        self.w_obj = w_array
        self.view = view
        self.readonly = readonly

    def getlength(self):
        return npyfile.nbytes(self.view)

    def as_str(self):
        view = self.view
        if not view.layout.c_contiguous:
            view = copying.contiguous(view)
        return npyfile.bytes_of(view, 0, npyfile.nbytes(view))

    def getbytes(self, start, size):
        return npyfile.bytes_of(self.view, start, size)

    def setbytes(self, start, string):
        view = self.view
        for i in range(len(string)):
            view.block.raw[view.offset + start + i] = string[i]
        keepalive_until_here(view)

    def get_raw_address(self):
        return rffi.ptradd(self.view.block.raw, self.view.offset)

    def getformat(self):
        char = self.view.layout.itemtype.char
        return FORMATS.get(char, char)

    def getitemsize(self):
        return self.view.layout.itemtype.itemsize

    def getndim(self):
        return self.view.layout.ndim

    def getshape(self):
        return self.view.layout.shape[:]

    def getstrides(self):
        return self.view.layout.strides[:]
