"""bytearray: bytes that can be changed, a list of characters."""
from minipy.interpreter.buffer import BufferView
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec
from minipy.interpreter.typedef import TypeDef
from minipy.objspace.bytesobject import (
    W_AbstractBytes, byte_of, bytes_entries, bytes_from_iterable, bytes_like_or_none, bytes_repr, content_from_source,
    preferred_quote, unhex)
from minipy.objspace.sliceobject import W_SliceObject
from minipy.objspace.stringmethods import check_size, memory_error

BYTE_RANGE = "byte must be in range(0, 256)"


class W_BytearrayObject(W_AbstractBytes):
    kind = 'bytearray'
    data = None

    def __init__(self, data):
        self.data = data

    def __repr__(self):
        return '<W_BytearrayObject %r>' % ''.join(self.data)

    def bytes_w(self, space):
        return self._val()

    def buffer_w(self, space, flags):
        return BytearrayBuffer(self)

    def _val(self):
        return ''.join(self.data)

    def _new(self, value):
        return W_BytearrayObject(list(value))

    def _len(self):
        return len(self.data)

    def _item(self, space, index):
        return space.newint(ord(self.data[index]))

    def _index_type_error(self, space, w_index):
        return oefmt(space.w_TypeError, "bytearray indices must be integers or slices, not %T", w_index)

    def _index_error(self, space):
        return oefmt(space.w_IndexError, "bytearray index out of range")

    def _repeat_error(self, space):
        return memory_error(space)

    @staticmethod
    def descr_new(space, w_type, __args__):
        w_result = space.allocate_instance(W_BytearrayObject, w_type)
        W_BytearrayObject.__init__(w_result, [])
        return w_result

    def descr_init(self, space, w_source=None, w_encoding=None, w_errors=None):
        self.data = list(content_from_source(space, w_source, w_encoding, w_errors, 'bytearray', BYTE_RANGE))

    @staticmethod
    def descr_fromhex(space, w_cls, w_string):
        w_result = W_BytearrayObject(list(unhex(space, w_string)))
        if space.is_w(w_cls, space.w_bytearray):
            return w_result
        return space.call_function(w_cls, w_result)

    def descr_repr(self, space):
        value = self._val()
        text = '%s(%s)' % (space.type(self).getname(space), bytes_repr(value, preferred_quote(value), "'"))
        return space.newtext(text)

    # ---- changing ----

    def position(self, space, w_index):
        """The index argument of an item assignment or deletion, checked."""
        index = self._unwrap_index(space, w_index)
        if index < 0:
            index += len(self.data)
        if index < 0 or index >= len(self.data):
            raise self._index_error(space)
        return index

    def descr_setitem(self, space, w_index, w_value):
        if isinstance(w_index, W_SliceObject):
            value = self.slice_value(space, w_value)
            start, step, length = self._slice_indices(space, w_index)
            self.set_slice(space, start, step, length, value)
        else:
            index = self.position(space, w_index)
            char = byte_of(space, w_value, BYTE_RANGE)
            # w_value.__index__() may have made the bytearray shorter
            if index >= len(self.data):
                raise self._index_error(space)
            self.data[index] = char

    def slice_value(self, space, w_value):
        value = bytes_like_or_none(space, w_value)
        if value is not None:
            return value
        for name in ['__index__', '__int__', '__float__']:
            if space.lookup(w_value, name) is not None:
                raise self.slice_value_error(space)
        if space.isinstance_w(w_value, space.w_text):
            raise self.slice_value_error(space)
        return content_from_source(space, w_value, None, None, 'bytearray', BYTE_RANGE)

    def slice_value_error(self, space):
        return oefmt(space.w_TypeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")

    def set_slice(self, space, start, step, length, value):
        data = self.data
        if step == 1:
            stop = start + length
            assert start >= 0
            assert stop >= 0
            if length == len(value):
                for i in range(length):
                    data[start + i] = value[i]
            else:
                self.data = data[:start] + list(value) + data[stop:]
        elif length == len(value):
            for i in range(length):
                data[start + i * step] = value[i]
        elif value == '':
            self.delete(start, step, length)
        else:
            raise oefmt(space.w_ValueError, "attempt to assign bytes of size %d to extended slice of size %d",
                        len(value), length)

    def descr_delitem(self, space, w_index):
        if isinstance(w_index, W_SliceObject):
            start, step, length = self._slice_indices(space, w_index)
            self.delete(start, step, length)
        else:
            self.delete(self.position(space, w_index), 1, 1)

    def delete(self, start, step, length):
        """Delete the `length` items start, start + step, ..."""
        if length == 0:
            return
        if step < 0:
            start += step * (length - 1)
            step = -step
        data = self.data
        kept = start
        for i in range(start, len(data)):
            if (i - start) % step == 0 and length > 0:
                length -= 1
            else:
                data[kept] = data[i]
                kept += 1
        assert kept >= 0
        del data[kept:]

    def descr_append(self, space, w_item):
        self.data.append(byte_of(space, w_item, BYTE_RANGE))

    def descr_extend(self, space, w_iterable):
        value = bytes_like_or_none(space, w_iterable)
        if value is None:
            if space.lookup(w_iterable, '__iter__') is None and space.lookup(w_iterable, '__getitem__') is None:
                raise oefmt(space.w_TypeError, "can't extend bytearray with %T", w_iterable)
            value = bytes_from_iterable(space, w_iterable, BYTE_RANGE)
        self.data += list(value)

    @unwrap_spec(index='index')
    def descr_insert(self, space, index, w_item):
        char = byte_of(space, w_item, BYTE_RANGE)
        length = len(self.data)
        if index < 0:
            index = max(index + length, 0)
        elif index > length:
            index = length
        assert index >= 0
        self.data.insert(index, char)

    @unwrap_spec(index='index')
    def descr_pop(self, space, index=-1):
        length = len(self.data)
        if length == 0:
            raise oefmt(space.w_IndexError, "pop from empty bytearray")
        if index < 0:
            index += length
        if index < 0 or index >= length:
            raise oefmt(space.w_IndexError, "pop index out of range")
        return space.newint(ord(self.data.pop(index)))

    def descr_remove(self, space, w_item):
        char = byte_of(space, w_item, BYTE_RANGE)
        for i in range(len(self.data)):
            if self.data[i] == char:
                self.delete(i, 1, 1)
                return
        raise oefmt(space.w_ValueError, "value not found in bytearray")

    def descr_reverse(self, space):
        self.data.reverse()

    def descr_clear(self, space):
        self.data = []

    def descr_copy(self, space):
        return W_BytearrayObject(self.data[:])

    def descr_iadd(self, space, w_other):
        value = bytes_like_or_none(space, w_other)
        if value is None:
            raise self._concat_error(space, w_other)
        self.data += list(value)
        return self

    def descr_imul(self, space, w_times):
        times = max(space.getindex_w(w_times, space.w_OverflowError), 0)
        check_size(space, 0, len(self.data), times)
        self.data *= times
        return self


class BytearrayBuffer(BufferView):
    """The memory of a bytearray, which may shrink while the view lives: so bounds are looked at again."""
    _immutable_fields_ = ['w_bytearray']
    readonly = False

    def __init__(self, w_bytearray):
        self.w_bytearray = w_bytearray

    def getlength(self):
        return len(self.w_bytearray.data)

    def getbytes(self, start, size):
        data = self.w_bytearray.data
        stop = min(start + size, len(data))
        if stop <= start:
            return ''
        assert start >= 0
        assert stop >= 0
        return ''.join(data[start:stop])

    def setbytes(self, start, value):
        data = self.w_bytearray.data
        for i in range(min(len(value), len(data) - start)):
            data[start + i] = value[i]

    def as_str(self):
        return self.w_bytearray._val()


W_BytearrayObject.typedef = TypeDef(
    'bytearray',
    __doc__="bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\n"
            "bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\n"
            "bytearray(int) -> bytes array of size given by the parameter initialized with null bytes\n"
            "bytearray() -> empty bytes array\n\n"
            "Construct a mutable bytearray object from:\n"
            "  - an iterable yielding integers in range(256)\n"
            "  - a text string encoded using the specified encoding\n"
            "  - a bytes or a buffer object\n"
            "  - any object implementing the buffer API.\n"
            "  - an integer",
    __new__=interp2app(W_BytearrayObject.descr_new),
    __init__=interp2app(W_BytearrayObject.descr_init),
    __setitem__=interp2app(W_BytearrayObject.descr_setitem),
    __delitem__=interp2app(W_BytearrayObject.descr_delitem),
    __iadd__=interp2app(W_BytearrayObject.descr_iadd),
    __imul__=interp2app(W_BytearrayObject.descr_imul),
    append=interp2app(W_BytearrayObject.descr_append),
    extend=interp2app(W_BytearrayObject.descr_extend),
    insert=interp2app(W_BytearrayObject.descr_insert),
    pop=interp2app(W_BytearrayObject.descr_pop),
    remove=interp2app(W_BytearrayObject.descr_remove),
    reverse=interp2app(W_BytearrayObject.descr_reverse),
    clear=interp2app(W_BytearrayObject.descr_clear),
    copy=interp2app(W_BytearrayObject.descr_copy),
    **bytes_entries(W_BytearrayObject)
)
