"""Buffers: how an object shows its memory to bytes(), memoryview() and whoever else asks.

An object that has memory to show overrides W_Root.buffer_w(space, flags) and returns a BufferView.
"""


class BufferInterfaceNotFound(Exception):
    """The object has no buffer."""


class BufferView(object):
    """Memory of getlength() bytes, seen as an array of items.

    Offsets are in bytes.  getbytes and setbytes work on the memory in one piece; where the view has gaps (strides that
    are not those of C order) the owner must override as_str.
    """
    _attrs_ = ['readonly']      # stated, because in PyPy it is, and a subclass for both hosts has to state its own
    _immutable_fields_ = ['readonly']
    readonly = True

    def getlength(self):
        raise NotImplementedError

    def getbytes(self, start, size):
        raise NotImplementedError

    def setbytes(self, start, data):
        raise NotImplementedError

    def as_str(self):
        """The items in C order, as bytes."""
        return self.getbytes(0, self.getlength())

    def get_raw_address(self):
        """A pointer to the first item, valid as long as the owner lives; ValueError where the memory may move."""
        raise ValueError("no raw buffer")

    def getformat(self):
        return 'B'

    def getitemsize(self):
        return 1

    def getndim(self):
        return 1

    def getshape(self):
        return [self.getlength() // self.getitemsize()]

    def getstrides(self):
        return [self.getitemsize()]


class StringBuffer(BufferView):
    """The memory of a bytes object."""
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def getlength(self):
        return len(self.value)

    def getbytes(self, start, size):
        stop = start + size
        assert start >= 0
        assert stop >= 0
        return self.value[start:stop]

    def as_str(self):
        return self.value
