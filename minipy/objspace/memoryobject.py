"""memoryview: items of another object's memory, addressed by shape and strides without copying.

The memory is a BufferView of the other object; a memoryview adds where its first item lies, how many bytes lead from one
item to the next in each dimension, and the format of an item.  Memory may vanish under a view (a bytearray shrinks): then
reading gives an error, never another object's bytes.
"""
from rpython.rlib.objectmodel import compute_hash
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rstring import StringBuilder
from rpython.rtyper.lltypesystem import rffi
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.buffer import BufferInterfaceNotFound, BufferView
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import GetSetProperty, TypeDef
from minipy.objspace import itemcodec
from minipy.objspace.bytesobject import hex_text
from minipy.objspace.iterobject import W_SeqIterObject
from minipy.objspace.sliceobject import W_SliceObject

MAX_DIMENSIONS = 64


def c_strides(shape, itemsize):
    strides = [itemsize] * len(shape)
    for i in range(len(shape) - 1, 0, -1):
        strides[i - 1] = strides[i] * shape[i]
    return strides


def product(shape):
    result = 1
    for length in shape:
        result *= length
    return result


def is_contiguous(shape, strides, itemsize, order):
    """Do the items lie one after the other in that order ('C' or 'F')?  A dimension of length 1 may have any stride."""
    if product(shape) == 0:
        return True
    expected = itemsize
    for i in range(len(shape)):
        dimension = i
        if order == 'C':
            dimension = len(shape) - 1 - i
        if shape[dimension] != 1 and strides[dimension] != expected:
            return False
        expected *= shape[dimension]
    return True


class W_MemoryView(W_Root):
    _immutable_fields_ = ['offset', 'shape[*]', 'strides[*]', 'itemsize', 'format', 'readonly']

    def __init__(self, buffer, w_owner, offset, shape, strides, itemsize, format, readonly):
        self.buffer = buffer        # None once released
        self.w_owner = w_owner
        self.offset = offset
        self.shape = shape[:]
        self.strides = strides[:]
        self.itemsize = itemsize
        self.format = format
        self.readonly = readonly

    @staticmethod
    def descr_new(space, w_type, w_object):
        return new_memoryview(space, w_object)

    def check(self, space):
        """The buffer, if it has not been released."""
        buffer = self.buffer
        if buffer is None:
            raise oefmt(space.w_ValueError, "operation forbidden on released memoryview object")
        return buffer

    def check_writable(self, space):
        self.check(space)
        if self.readonly:
            raise oefmt(space.w_TypeError, "cannot modify read-only memory")

    def bytes_w(self, space):
        return self.content(space)

    def buffer_w(self, space, flags):
        self.check(space)
        return MemoryViewBuffer(space, self)

    def derived(self, offset, shape, strides):
        return W_MemoryView(self.buffer, self.w_owner, offset, shape, strides, self.itemsize, self.format,
                            self.readonly)

    # ---- one item ----

    def read(self, space, offset):
        data = self.check(space).getbytes(offset, self.itemsize)
        if len(data) != self.itemsize:
            raise oefmt(space.w_IndexError, "memoryview: the object's memory has become shorter")
        return data

    def unpack(self, space, offset):
        char = self.item_char(space)
        return itemcodec.unpack_item(space, char, self.read(space, offset))

    def item_char(self, space):
        if itemcodec.item_size(self.format) == 0:
            raise oefmt(space.w_NotImplementedError, "memoryview: format %s not supported", self.format)
        return itemcodec.format_char(self.format)

    def pack(self, space, w_value):
        char = self.item_char(space)
        try:
            return itemcodec.pack_item(space, char, w_value)
        except itemcodec.BadItem as e:
            if e.wrong_type:
                raise oefmt(space.w_TypeError, "memoryview: invalid type for format '%s'", self.format)
            raise oefmt(space.w_ValueError, "memoryview: invalid value for format '%s'", self.format)

    def item_offset(self, space, w_index, dimension):
        """How far the item w_index of a dimension lies from its first."""
        if space.lookup(w_index, '__index__') is None:
            raise oefmt(space.w_TypeError, "memoryview: invalid slice key")
        index = space.getindex_w(w_index, space.w_IndexError)
        if index < 0:
            index += self.shape[dimension]
        if index < 0 or index >= self.shape[dimension]:
            raise oefmt(space.w_IndexError, "index out of bounds on dimension %d", dimension + 1)
        return index * self.strides[dimension]

    def offset_of(self, space, w_index):
        """The position of the one item that an index of integers names."""
        ndim = len(self.shape)
        if space.isinstance_w(w_index, space.w_tuple):
            indices_w = space.fixedview(w_index)
            if len(indices_w) < ndim:
                raise oefmt(space.w_NotImplementedError, "sub-views are not implemented")
            if len(indices_w) > ndim:
                raise oefmt(space.w_TypeError, "cannot index %d-dimension view with %d-element tuple", ndim,
                            len(indices_w))
            offset = self.offset
            for i in range(ndim):
                offset += self.item_offset(space, indices_w[i], i)
            return offset
        if ndim == 0:
            raise oefmt(space.w_TypeError, "invalid indexing of 0-dim memory")
        step = self.item_offset(space, w_index, 0)
        if ndim > 1:
            raise oefmt(space.w_NotImplementedError, "multi-dimensional sub-views are not implemented")
        return self.offset + step

    def sliced(self, space, w_slice):
        if len(self.shape) == 0:
            raise oefmt(space.w_TypeError, "invalid indexing of 0-dim memory")
        start, stop, step, length = space.decode_index4(w_slice, self.shape[0])
        offset = self.offset + start * self.strides[0]
        return self.derived(offset, [length] + self.shape[1:], [self.strides[0] * step] + self.strides[1:])

    def descr_getitem(self, space, w_index):
        self.check(space)
        if isinstance(w_index, W_SliceObject):
            return self.sliced(space, w_index)
        return self.unpack(space, self.offset_of(space, w_index))

    def descr_setitem(self, space, w_index, w_value):
        self.check_writable(space)
        if isinstance(w_index, W_SliceObject):
            target = self.sliced(space, w_index)
            source = self.source_view(space, w_value)
            if (len(self.shape) != 1 or source.shape != target.shape or
                    itemcodec.format_char(source.format) != itemcodec.format_char(target.format)):
                raise oefmt(space.w_ValueError,
                            "memoryview assignment: lvalue and rvalue have different structures")
            # through a copy: source and target may be the same memory
            data = source.content(space)
            for i in range(target.shape[0]):
                position = i * self.itemsize
                assert position >= 0
                stop = position + self.itemsize
                assert stop >= 0
                target.write(space, target.offset + i * target.strides[0], data[position:stop])
            return
        offset = self.offset_of(space, w_index)
        self.write(space, offset, self.pack(space, w_value))

    def source_view(self, space, w_value):
        try:
            return view_of(space, w_value)
        except BufferInterfaceNotFound:
            raise oefmt(space.w_TypeError, "a bytes-like object is required, not '%T'", w_value)

    def write(self, space, offset, data):
        self.read(space, offset)        # is the memory still there?
        self.check(space).setbytes(offset, data)

    def descr_delitem(self, space, w_index):
        self.check_writable(space)
        raise oefmt(space.w_TypeError, "cannot delete memory")

    # ---- all items ----

    def content(self, space, order='C'):
        """The bytes of all items in that order."""
        self.check(space)
        size = product(self.shape) * self.itemsize
        if order == 'C' and is_contiguous(self.shape, self.strides, self.itemsize, 'C'):
            data = self.check(space).getbytes(self.offset, size)
            if len(data) != size:
                raise oefmt(space.w_IndexError, "memoryview: the object's memory has become shorter")
            return data
        builder = StringBuilder(size)
        if order == 'C':
            self.append_items(space, builder, range(len(self.shape)), 0, self.offset)
        else:
            self.append_items(space, builder, range(len(self.shape) - 1, -1, -1), 0, self.offset)
        return builder.build()

    def append_items(self, space, builder, dimensions, depth, offset):
        """Append the items at offset, the dimensions from number `depth` on running, the last one fastest."""
        if depth == len(dimensions):
            builder.append(self.read(space, offset))
            return
        dimension = dimensions[depth]
        for i in range(self.shape[dimension]):
            self.append_items(space, builder, dimensions, depth + 1, offset + i * self.strides[dimension])

    def nested_list(self, space, dimension, offset):
        if dimension == len(self.shape):
            return self.unpack(space, offset)
        return space.newlist([self.nested_list(space, dimension + 1, offset + i * self.strides[dimension])
                              for i in range(self.shape[dimension])])

    def descr_tolist(self, space):
        self.check(space)
        return self.nested_list(space, 0, self.offset)

    def descr_tobytes(self, space, w_order=None):
        self.check(space)
        order = 'C'
        if not space.is_none(w_order):
            order = space.text_w(w_order)
        if order == 'A':
            order = 'C'
            if not self.is_contiguous('C') and self.is_contiguous('F'):
                order = 'F'
        if order != 'C' and order != 'F':
            raise oefmt(space.w_ValueError, "order must be 'C', 'F' or 'A'")
        return space.newbytes(self.content(space, order))

    def descr_hex(self, space, w_sep=None, w_bytes_per_sep=None):
        group = 1
        if w_bytes_per_sep is not None:
            group = space.getindex_w(w_bytes_per_sep, space.w_OverflowError)
        return hex_text(space, self.content(space), w_sep, group)

    def descr_len(self, space):
        self.check(space)
        if len(self.shape) == 0:
            return space.newint(1)
        return space.newint(self.shape[0])

    def descr_iter(self, space):
        self.check(space)
        return W_SeqIterObject(self)

    def descr_eq(self, space, w_other):
        if self is w_other:
            return space.w_True
        try:
            other = view_of(space, w_other)
        except BufferInterfaceNotFound:
            return space.w_NotImplemented
        if self.buffer is None or other.buffer is None:
            return space.w_False
        return space.newbool(self.same_items(space, other))

    def descr_ne(self, space, w_other):
        w_equal = self.descr_eq(space, w_other)
        if space.is_w(w_equal, space.w_NotImplemented):
            return w_equal
        return space.newbool(not space.is_true(w_equal))

    def same_items(self, space, other):
        if self.shape != other.shape:
            return False
        if self.format == other.format and 'fd'.find(itemcodec.format_char(self.format)) < 0:
            return self.content(space) == other.content(space)
        # values, not bytes, decide: 1 == 1.0, and NaN differs from itself
        if itemcodec.item_size(self.format) == 0 or itemcodec.item_size(other.format) == 0:
            return False
        return self.equal_values(space, other, 0, self.offset, other.offset)

    def equal_values(self, space, other, dimension, offset, other_offset):
        if dimension == len(self.shape):
            return space.is_true(space.eq(self.unpack(space, offset), other.unpack(space, other_offset)))
        for i in range(self.shape[dimension]):
            if not self.equal_values(space, other, dimension + 1, offset + i * self.strides[dimension],
                                     other_offset + i * other.strides[dimension]):
                return False
        return True

    def descr_hash(self, space):
        self.check(space)
        if not self.readonly:
            raise oefmt(space.w_ValueError, "cannot hash writable memoryview object")
        char = itemcodec.format_char(self.format)
        if char != 'B' and char != 'b' and char != 'c':
            raise oefmt(space.w_ValueError, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        return space.newint(compute_hash(self.content(space)))

    # ---- other views ----

    def descr_toreadonly(self, space):
        self.check(space)
        return W_MemoryView(self.buffer, self.w_owner, self.offset, self.shape, self.strides, self.itemsize,
                            self.format, True)

    def descr_cast(self, space, w_format, w_shape=None):
        self.check(space)
        if not space.isinstance_w(w_format, space.w_text):
            raise oefmt(space.w_TypeError, "cast() argument 'format' must be str, not %T", w_format)
        format = space.text_w(w_format)
        if not self.is_contiguous('C'):
            raise oefmt(space.w_TypeError, "memoryview: casts are restricted to C-contiguous views")
        itemsize = itemcodec.item_size(format)
        if itemsize == 0:
            raise oefmt(space.w_ValueError, "memoryview: destination format must be a native single character format "
                                            "prefixed with an optional '@'")
        if not is_byte_format(format) and not is_byte_format(self.format):
            raise oefmt(space.w_TypeError, "memoryview: cannot cast between two non-byte formats")
        size = product(self.shape) * self.itemsize
        if size % itemsize != 0:
            raise oefmt(space.w_TypeError, "memoryview: length is not a multiple of itemsize")
        shape = [size // itemsize]
        if w_shape is not None:
            shape = shape_argument(space, w_shape)
            if count_items(space, shape) != size // itemsize:
                raise oefmt(space.w_TypeError, "memoryview: product(shape) * itemsize != buffer size")
        return W_MemoryView(self.buffer, self.w_owner, self.offset, shape, c_strides(shape, itemsize), itemsize, format,
                            self.readonly)

    def descr_release(self, space):
        self.buffer = None

    def descr_enter(self, space):
        self.check(space)
        return self

    def descr_exit(self, space, args_w):
        self.buffer = None

    def descr_repr(self, space):
        kind = 'memory'
        if self.buffer is None:
            kind = 'released memory'
        return space.newtext('<%s at 0x%s>' % (kind, space.getaddrstring(self)))

    # ---- attributes ----

    def is_contiguous(self, order):
        return is_contiguous(self.shape, self.strides, self.itemsize, order)

    def get_obj(self, space):
        self.check(space)
        return self.w_owner

    def get_nbytes(self, space):
        self.check(space)
        return space.newint(product(self.shape) * self.itemsize)

    def get_readonly(self, space):
        self.check(space)
        return space.newbool(self.readonly)

    def get_itemsize(self, space):
        self.check(space)
        return space.newint(self.itemsize)

    def get_format(self, space):
        self.check(space)
        return space.newtext(self.format)

    def get_ndim(self, space):
        self.check(space)
        return space.newint(len(self.shape))

    def get_shape(self, space):
        self.check(space)
        return space.newtuple([space.newint(length) for length in self.shape])

    def get_strides(self, space):
        self.check(space)
        return space.newtuple([space.newint(stride) for stride in self.strides])

    def get_suboffsets(self, space):
        self.check(space)
        return space.newtuple([])

    def get_c_contiguous(self, space):
        self.check(space)
        return space.newbool(self.is_contiguous('C'))

    def get_f_contiguous(self, space):
        self.check(space)
        return space.newbool(self.is_contiguous('F'))

    def get_contiguous(self, space):
        self.check(space)
        return space.newbool(self.is_contiguous('C') or self.is_contiguous('F'))


class MemoryViewBuffer(BufferView):
    """What a memoryview shows to others: its own shape and strides on the memory it views."""
    _immutable_fields_ = ['space', 'w_view']

    def __init__(self, space, w_view):
        self.space = space
        self.w_view = w_view
        self.readonly = w_view.readonly

    def getlength(self):
        return product(self.w_view.shape) * self.w_view.itemsize

    def getbytes(self, start, size):
        return self.w_view.check(self.space).getbytes(self.w_view.offset + start, size)

    def setbytes(self, start, data):
        self.w_view.check(self.space).setbytes(self.w_view.offset + start, data)

    def as_str(self):
        return self.w_view.content(self.space)

    def get_raw_address(self):
        return rffi.ptradd(self.w_view.check(self.space).get_raw_address(), self.w_view.offset)

    def getformat(self):
        return self.w_view.format

    def getitemsize(self):
        return self.w_view.itemsize

    def getndim(self):
        return len(self.w_view.shape)

    def getshape(self):
        return self.w_view.shape

    def getstrides(self):
        return self.w_view.strides


def is_byte_format(format):
    char = itemcodec.format_char(format)
    return char == 'B' or char == 'b' or char == 'c'


def shape_argument(space, w_shape):
    if not space.isinstance_w(w_shape, space.w_list) and not space.isinstance_w(w_shape, space.w_tuple):
        raise oefmt(space.w_TypeError, "shape must be a list or a tuple")
    lengths_w = space.fixedview(w_shape)
    if len(lengths_w) > MAX_DIMENSIONS:
        raise oefmt(space.w_ValueError, "memoryview: number of dimensions must not exceed %d", MAX_DIMENSIONS)
    shape = [0] * len(lengths_w)
    for i in range(len(lengths_w)):
        w_length = lengths_w[i]
        if not space.isinstance_w(w_length, space.w_int):
            raise oefmt(space.w_TypeError, "memoryview.cast(): elements of shape must be integers")
        length = space.getindex_w(w_length, space.w_OverflowError)
        if length <= 0:
            raise oefmt(space.w_ValueError, "memoryview.cast(): elements of shape must be integers > 0")
        shape[i] = length
    return shape


def count_items(space, shape):
    result = 1
    for length in shape:
        try:
            result = ovfcheck(result * length)
        except OverflowError:
            raise oefmt(space.w_ValueError, "memoryview.cast(): product(shape) > SSIZE_MAX")
    return result


def view_of(space, w_object):
    """A W_MemoryView of the object; BufferInterfaceNotFound if it has no buffer."""
    if isinstance(w_object, W_MemoryView):
        w_object.check(space)
        return w_object.derived(w_object.offset, w_object.shape, w_object.strides)
    buffer = w_object.buffer_w(space, 0)
    return W_MemoryView(buffer, w_object, 0, buffer.getshape(), buffer.getstrides(), buffer.getitemsize(),
                        buffer.getformat(), buffer.readonly)


def new_memoryview(space, w_object):
    try:
        return view_of(space, w_object)
    except BufferInterfaceNotFound:
        raise oefmt(space.w_TypeError, "memoryview: a bytes-like object is required, not '%T'", w_object)


W_MemoryView.typedef = TypeDef(
    'memoryview',
    __doc__="Create a new memoryview object which references the given object.",
    acceptable_as_base_class=False,
    __new__=interp2app(W_MemoryView.descr_new),
    __len__=interp2app(W_MemoryView.descr_len),
    __getitem__=interp2app(W_MemoryView.descr_getitem),
    __setitem__=interp2app(W_MemoryView.descr_setitem),
    __delitem__=interp2app(W_MemoryView.descr_delitem),
    __iter__=interp2app(W_MemoryView.descr_iter),
    __eq__=interp2app(W_MemoryView.descr_eq),
    __ne__=interp2app(W_MemoryView.descr_ne),
    __hash__=interp2app(W_MemoryView.descr_hash),
    __repr__=interp2app(W_MemoryView.descr_repr),
    __enter__=interp2app(W_MemoryView.descr_enter),
    __exit__=interp2app(W_MemoryView.descr_exit),
    tolist=interp2app(W_MemoryView.descr_tolist),
    tobytes=interp2app(W_MemoryView.descr_tobytes),
    hex=interp2app(W_MemoryView.descr_hex),
    cast=interp2app(W_MemoryView.descr_cast),
    toreadonly=interp2app(W_MemoryView.descr_toreadonly),
    release=interp2app(W_MemoryView.descr_release),
    obj=GetSetProperty(W_MemoryView.get_obj),
    nbytes=GetSetProperty(W_MemoryView.get_nbytes),
    readonly=GetSetProperty(W_MemoryView.get_readonly),
    itemsize=GetSetProperty(W_MemoryView.get_itemsize),
    format=GetSetProperty(W_MemoryView.get_format),
    ndim=GetSetProperty(W_MemoryView.get_ndim),
    shape=GetSetProperty(W_MemoryView.get_shape),
    strides=GetSetProperty(W_MemoryView.get_strides),
    suboffsets=GetSetProperty(W_MemoryView.get_suboffsets),
    c_contiguous=GetSetProperty(W_MemoryView.get_c_contiguous),
    f_contiguous=GetSetProperty(W_MemoryView.get_f_contiguous),
    contiguous=GetSetProperty(W_MemoryView.get_contiguous),
)
