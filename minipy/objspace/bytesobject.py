"""bytes: an immutable RPython string, and what bytes and bytearray share beyond the methods of all strings.

Both take any object with a buffer as argument, have ints for items, and know only ASCII letters as letters.
"""
from rpython.rlib.objectmodel import compute_hash, import_from_mixin
from rpython.rlib.rstring import StringBuilder
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.buffer import BufferInterfaceNotFound, StringBuffer
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef
from minipy.objspace import stdformat, textcodecs, textops, utf8
from minipy.objspace.iterobject import W_InterpIterator, iterator_typedef
from minipy.objspace.stringmethods import StringMethods, check_size, string_entries

HEX_DIGITS = '0123456789abcdef'


def bytes_like_or_none(space, w_obj):
    """The content of an object with a buffer (an RPython string), None of any other."""
    if isinstance(w_obj, W_BytesObject):
        return w_obj._value
    try:
        return w_obj.buffer_w(space, 0).as_str()
    except BufferInterfaceNotFound:
        return None


def bytes_like(space, w_obj):
    value = bytes_like_or_none(space, w_obj)
    if value is None:
        raise oefmt(space.w_TypeError, "a bytes-like object is required, not '%T'", w_obj)
    return value


def byte_of(space, w_number, message):
    """An int argument as a byte; ValueError with the message unless 0 <= number < 256."""
    number = space.getindex_w(w_number, None)
    if not 0 <= number < 256:
        raise OperationError(space.w_ValueError, space.newtext(message))
    return chr(number)


def content_from_source(space, w_source, w_encoding, w_errors, name, range_message):
    """The bytes that bytes() or bytearray() (`name` says which) make of their arguments."""
    if w_encoding is not None or w_errors is not None:
        if w_source is None or not space.isinstance_w(w_source, space.w_text):
            what = 'encoding'
            if w_encoding is None:
                what = 'errors'
            raise oefmt(space.w_TypeError, "%s without a string argument", what)
        if w_encoding is None:
            raise oefmt(space.w_TypeError, "string argument without an encoding")
        encoding, errors = textcodecs.codec_arguments(space, w_encoding, w_errors, name)
        return textcodecs.encode(space, w_source, encoding, errors)
    if w_source is None:
        return ''
    if isinstance(w_source, W_BytesObject):
        return w_source._value
    if space.isinstance_w(w_source, space.w_text):
        raise oefmt(space.w_TypeError, "string argument without an encoding")
    size = count_or_minus_one(space, w_source)
    if size >= 0:
        return '\x00' * check_size(space, 0, size)
    value = bytes_like_or_none(space, w_source)
    if value is not None:
        return value
    if space.lookup(w_source, '__iter__') is None and space.lookup(w_source, '__getitem__') is None:
        raise oefmt(space.w_TypeError, "cannot convert '%T' object to %s", w_source, name)
    return bytes_from_iterable(space, w_source, range_message)


def count_or_minus_one(space, w_source):
    """The number of zero bytes that an integer asks for; -1 of what is no integer, though it may have an __index__."""
    if space.lookup(w_source, '__index__') is None:
        return -1
    try:
        size = space.getindex_w(w_source, space.w_OverflowError)
    except OperationError as e:
        if not e.match(space, space.w_TypeError):
            raise
        return -1
    if size < 0:
        raise oefmt(space.w_ValueError, "negative count")
    return size


def bytes_from_iterable(space, w_source, range_message):
    builder = StringBuilder()
    w_iter = space.iter(w_source)
    while True:
        w_item = space.next_or_none(w_iter)
        if w_item is None:
            return builder.build()
        builder.append(byte_of(space, w_item, range_message))


class W_AbstractBytes(W_Root):
    """bytes or bytearray: the subclass has _val, _new, _len, _item, and its name as `kind`."""
    import_from_mixin(StringMethods)
    _chars = textops.BYTES
    kind = '?'

    def _val(self):
        raise NotImplementedError

    def _new(self, value):
        raise NotImplementedError

    def _len(self):
        raise NotImplementedError

    def _item(self, space, index):
        raise NotImplementedError

    def _index_type_error(self, space, w_index):
        raise NotImplementedError

    def _index_error(self, space):
        raise NotImplementedError

    def _repeat_error(self, space):
        raise NotImplementedError

    def descr_repr(self, space):
        raise NotImplementedError

    def descr_str(self, space):
        return self.descr_repr(space)

    def _part(self, value):
        return self._new(value)

    def _pos_of(self, index):
        return index

    def _index_of(self, pos):
        return pos

    def _operand_or_none(self, space, w_x):
        return bytes_like_or_none(space, w_x)

    def _concat(self, value, w_other):
        return self._new(self._val() + value)

    def _find_operand(self, space, w_x):
        value = bytes_like_or_none(space, w_x)
        if value is None:
            if space.lookup(w_x, '__index__') is None:
                raise oefmt(space.w_TypeError, "argument should be integer or bytes-like object, not '%T'", w_x)
            value = byte_of(space, w_x, "byte must be in range(0, 256)")
        return value

    def _contains_operand(self, space, w_x):
        if space.lookup(w_x, '__index__') is not None:
            return byte_of(space, w_x, "byte must be in range(0, 256)")
        return bytes_like(space, w_x)

    def _strip_operand(self, space, w_x, name):
        return bytes_like(space, w_x)

    def _separator_operand(self, space, w_x, maybe_none):
        return bytes_like(space, w_x)

    def _fill_operand(self, space, w_x, name):
        value = bytes_like_or_none(space, w_x)
        if value is None or len(value) != 1:
            raise oefmt(space.w_TypeError, "%s() argument 2 must be a byte string of length 1, not %T", name, w_x)
        return value

    def _argument(self, space, w_x, name, number):
        return bytes_like(space, w_x)

    def _concat_error(self, space, w_other):
        return oefmt(space.w_TypeError, "can't concat %T to %s", w_other, self.kind)

    def _not_found(self, space):
        return oefmt(space.w_ValueError, "subsection not found")

    def _affix_error(self, space, w_affix, name):
        return oefmt(space.w_TypeError, "%s first arg must be bytes or a tuple of bytes, not %T", name, w_affix)

    def _affix_item_error(self, space, w_item, name):
        return oefmt(space.w_TypeError, "a bytes-like object is required, not '%T'", w_item)

    def _join_error(self, space, i, w_item):
        return oefmt(space.w_TypeError, "sequence item %d: expected a bytes-like object, %T found", i, w_item)

    def descr_iter(self, space):
        return W_BytesIterator(self)

    def descr_mod(self, space, w_values):
        return self._new(stdformat.mod_format_bytes(space, self._val(), w_values))

    def descr_rmod(self, space, w_left):
        if not isinstance(w_left, W_AbstractBytes):
            return space.w_NotImplemented
        return w_left.descr_mod(space, self)

    def descr_isascii(self, space):
        return space.newbool(utf8.is_ascii(self._val()))

    def descr_decode(self, space, w_encoding=None, w_errors=None):
        encoding, errors = textcodecs.codec_arguments(space, w_encoding, w_errors, 'decode')
        return textcodecs.decode(space, self._val(), encoding, errors)

    def descr_hex(self, space, w_sep=None, w_bytes_per_sep=None):
        group = 1
        if w_bytes_per_sep is not None:
            group = space.getindex_w(w_bytes_per_sep, space.w_OverflowError)
        return hex_text(space, self._val(), w_sep, group)

    def descr_translate(self, space, w_table, w_delete=None):
        value = self._val()
        delete = ''
        if w_delete is not None:
            delete = bytes_like(space, w_delete)
        if space.is_none(w_table):
            if delete == '':
                return self._new(value)
            return self._new(translated(value, IDENTITY_TABLE, delete))
        table = bytes_like(space, w_table)
        if len(table) != 256:
            raise oefmt(space.w_ValueError, "translation table must be 256 characters long")
        return self._new(translated(value, table, delete))


IDENTITY_TABLE = ''.join([chr(i) for i in range(256)])


def translated(value, table, delete):
    keep = [True] * 256
    for char in delete:
        keep[ord(char)] = False
    builder = StringBuilder(len(value))
    for char in value:
        if keep[ord(char)]:
            builder.append(table[ord(char)])
    return builder.build()


def maketrans(space, w_cls, w_from, w_to):
    source, target = bytes_like(space, w_from), bytes_like(space, w_to)
    if len(source) != len(target):
        raise oefmt(space.w_ValueError, "maketrans arguments must have same length")
    table = [chr(i) for i in range(256)]
    for i in range(len(source)):
        table[ord(source[i])] = target[i]
    return space.newbytes(''.join(table))


def hex_text(space, value, w_sep, group):
    """bytes.hex(): with a separator after each `group` bytes counted from the right (negative: from the left)."""
    sep = ''
    if w_sep is not None:
        if space.isinstance_w(w_sep, space.w_text):
            sep = space.text_w(w_sep)
            if not utf8.is_ascii(sep) and utf8.length(sep) == 1:
                raise oefmt(space.w_ValueError, "sep must be ASCII.")
        else:
            space.len_w(w_sep)      # the error for objects without a length is len()'s
            sep = bytes_like(space, w_sep)
        if len(sep) != 1:
            raise oefmt(space.w_ValueError, "sep must be length 1.")
        if ord(sep[0]) >= 0x80:
            raise oefmt(space.w_ValueError, "sep must be ASCII.")
    size = len(value)
    builder = StringBuilder(check_size(space, 0, size, 3))
    for i in range(size):
        if i > 0 and sep != '' and group != 0:
            if group > 0 and (size - i) % group == 0 or group < 0 and group > -size and i % -group == 0:
                builder.append(sep)
        builder.append(HEX_DIGITS[ord(value[i]) >> 4])
        builder.append(HEX_DIGITS[ord(value[i]) & 15])
    text = builder.build()
    return space.newutf8(text, len(text))


def hex_digit(char):
    code = ord(char)
    if ord('0') <= code <= ord('9'):
        return code - ord('0')
    code |= 0x20
    if ord('a') <= code <= ord('f'):
        return code - ord('a') + 10
    return -1


def unhex(space, w_text):
    """The bytes that fromhex() reads: pairs of digits, whitespace between them."""
    if not space.isinstance_w(w_text, space.w_text):
        raise oefmt(space.w_TypeError, "fromhex() argument must be str, not %T", w_text)
    text = space.text_w(w_text)
    builder = StringBuilder(len(text) // 2)
    i = 0
    while i < len(text):
        if textops.BYTES.is_space(ord(text[i])):
            i += 1
            continue
        for position in range(i, i + 2):
            if position >= len(text) or hex_digit(text[position]) < 0:
                raise oefmt(space.w_ValueError, "non-hexadecimal number found in fromhex() arg at position %d",
                            utf8.count_codepoints(text, 0, position))
        builder.append(chr(hex_digit(text[i]) << 4 | hex_digit(text[i + 1])))
        i += 2
    return builder.build()


def bytes_repr(value, quote, escaped_quote):
    builder = StringBuilder(len(value) + 3)
    builder.append('b')
    builder.append(quote)
    for char in value:
        code = ord(char)
        if char == escaped_quote or char == '\\':
            builder.append('\\')
            builder.append(char)
        elif char == '\t':
            builder.append('\\t')
        elif char == '\n':
            builder.append('\\n')
        elif char == '\r':
            builder.append('\\r')
        elif 0x20 <= code < 0x7F:
            builder.append(char)
        else:
            builder.append(utf8.escaped(code))
    builder.append(quote)
    return builder.build()


def preferred_quote(value):
    if value.find("'") >= 0 and value.find('"') < 0:
        return '"'
    return "'"


def bytes_entries(cls):
    """The typedef entries that bytes and bytearray share."""
    entries = string_entries(cls, interp2app)
    for name in ['isascii', 'decode', 'hex', 'translate']:
        entries[name] = interp2app(getattr(cls, 'descr_' + name))
    for name in ['iter', 'repr', 'str', 'mod', 'rmod']:
        entries['__%s__' % name] = interp2app(getattr(cls, 'descr_' + name))
    entries['fromhex'] = interp2app(cls.descr_fromhex, as_classmethod=True)
    entries['maketrans'] = interp2app(maketrans, as_classmethod=True)
    return entries


class W_BytesObject(W_AbstractBytes):
    _immutable_fields_ = ['_value']
    kind = 'bytes'
    _value = ''

    def __init__(self, value):
        self._value = value

    def __repr__(self):
        return '<W_BytesObject %r>' % self._value

    def bytes_w(self, space):
        return self._value

    def buffer_w(self, space, flags):
        return StringBuffer(self._value)

    def _val(self):
        return self._value

    def _new(self, value):
        return W_BytesObject(value)

    def _len(self):
        return len(self._value)

    def _item(self, space, index):
        return space.newint(ord(self._value[index]))

    def _index_type_error(self, space, w_index):
        return oefmt(space.w_TypeError, "byte indices must be integers or slices, not %T", w_index)

    def _index_error(self, space):
        return oefmt(space.w_IndexError, "index out of range")

    def _repeat_error(self, space):
        return oefmt(space.w_OverflowError, "repeated bytes are too long")

    @staticmethod
    def descr_new(space, w_type, w_source=None, w_encoding=None, w_errors=None):
        value = None
        if w_source is not None and w_encoding is None and w_errors is None:
            w_method = space.lookup(w_source, '__bytes__')
            if w_method is not None:
                w_result = space.get_and_call_function(w_method, w_source)
                if not isinstance(w_result, W_BytesObject):
                    raise oefmt(space.w_TypeError, "__bytes__ returned non-bytes (type %T)", w_result)
                if space.is_w(w_type, space.w_bytes):
                    return w_result
                value = w_result._value
        if value is None:
            value = content_from_source(space, w_source, w_encoding, w_errors, 'bytes',
                                        "bytes must be in range(0, 256)")
        if space.is_w(w_type, space.w_bytes):
            return W_BytesObject(value)
        w_result = space.allocate_instance(W_BytesObject, w_type)
        W_BytesObject.__init__(w_result, value)
        return w_result

    @staticmethod
    def descr_fromhex(space, w_cls, w_string):
        w_bytes = space.newbytes(unhex(space, w_string))
        if space.is_w(w_cls, space.w_bytes):
            return w_bytes
        return space.call_function(w_cls, w_bytes)

    def descr_bytes(self, space):
        if type(self) is W_BytesObject:
            return self
        return W_BytesObject(self._value)

    def descr_hash(self, space):
        return space.newint(compute_hash(self._value))

    def descr_repr(self, space):
        quote = preferred_quote(self._value)
        text = bytes_repr(self._value, quote, quote)
        return space.newutf8(text, len(text))


class W_BytesIterator(W_InterpIterator):
    """Over bytes, and over a bytearray that may change meanwhile."""
    def __init__(self, w_seq):
        self.w_seq = w_seq
        self.index = 0

    def next_or_none(self, space):
        w_seq = self.w_seq
        if w_seq is None:
            return None
        index = self.index
        if index >= w_seq._len():
            self.w_seq = None
            return None
        self.index = index + 1
        return w_seq._item(space, index)

    def descr_length_hint(self, space):
        if self.w_seq is None:
            return space.newint(0)
        return space.newint(max(self.w_seq._len() - self.index, 0))


W_BytesIterator.typedef = iterator_typedef('bytes_iterator', W_BytesIterator)

W_BytesObject.typedef = TypeDef(
    'bytes',
    __doc__="bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n"
            "bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\n"
            "bytes(int) -> bytes object of size given by the parameter initialized with null bytes\n"
            "bytes() -> empty bytes object\n\n"
            "Construct an immutable array of bytes from:\n"
            "  - an iterable yielding integers in range(256)\n"
            "  - a text string encoded using the specified encoding\n"
            "  - any object implementing the buffer API.\n"
            "  - an integer",
    __new__=interp2app(W_BytesObject.descr_new),
    __bytes__=interp2app(W_BytesObject.descr_bytes),
    __hash__=interp2app(W_BytesObject.descr_hash),
    **bytes_entries(W_BytesObject)
)
