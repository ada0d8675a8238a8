"""str: immutable text, kept as UTF-8 together with its number of code points.

While the two lengths agree the text is ASCII and an index is a position in the bytes: what the JIT sees is that path.
For other text the first index asked for builds a table of positions (utf8.CodepointIndex), which stays with the object.
"""
from rpython.rlib.objectmodel import compute_hash, import_from_mixin
from rpython.rlib.rstring import StringBuilder
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef
from minipy.objspace import newformat, stdformat, strformat, textcodecs, textops, unicodedb, utf8
from minipy.objspace.bytesobject import bytes_like_or_none
from minipy.objspace.iterobject import W_InterpIterator, iterator_typedef
from minipy.objspace.stringmethods import StringMethods, string_entries


class W_UnicodeObject(W_Root):
    import_from_mixin(StringMethods)
    _immutable_fields_ = ['_utf8', '_length']
    _chars = textops.UTF8
    _utf8 = ''
    _length = 0
    _index = None

    def __init__(self, utf8, length):
        assert length >= 0
        self._utf8 = utf8
        self._length = length

    def __repr__(self):
        return '<W_UnicodeObject %r>' % self._utf8

    def text_w(self, space):
        return self._utf8

    def utf8_w(self, space):
        return self._utf8

    def is_ascii(self):
        return len(self._utf8) == self._length

    # ---- what StringMethods asks for ----

    def _val(self):
        return self._utf8

    def _new(self, value):
        return W_UnicodeObject(value, utf8.length(value))

    def _part(self, value):
        if self.is_ascii():
            return W_UnicodeObject(value, len(value))
        return W_UnicodeObject(value, utf8.length(value))

    def _len(self):
        return self._length

    def _pos_of(self, index):
        if self.is_ascii():
            return index
        return self._codepoint_index().bytepos(index)

    def _index_of(self, pos):
        if self.is_ascii():
            return pos
        return self._codepoint_index().index(pos)

    def _codepoint_index(self):
        index = self._index
        if index is None:
            index = self._index = utf8.CodepointIndex(self._utf8, self._length)
        return index

    def _item(self, space, index):
        if self.is_ascii():
            return W_UnicodeObject(self._utf8[index], 1)
        pos = self._pos_of(index)
        return W_UnicodeObject(textops.cut(self._utf8, pos, utf8.next_pos(self._utf8, pos)), 1)

    def _operand_or_none(self, space, w_x):
        if isinstance(w_x, W_UnicodeObject):
            return w_x._utf8
        return None

    def _concat(self, value, w_other):
        assert isinstance(w_other, W_UnicodeObject)
        return W_UnicodeObject(self._utf8 + value, self._length + w_other._length)

    def _repeated(self, value, times):
        return W_UnicodeObject(value * times, self._length * times)

    def _find_operand(self, space, w_x):
        if isinstance(w_x, W_UnicodeObject):
            return w_x._utf8
        raise oefmt(space.w_TypeError, "must be str, not %T", w_x)

    def _contains_operand(self, space, w_x):
        if isinstance(w_x, W_UnicodeObject):
            return w_x._utf8
        raise oefmt(space.w_TypeError, "'in <string>' requires string as left operand, not %T", w_x)

    def _strip_operand(self, space, w_x, name):
        if isinstance(w_x, W_UnicodeObject):
            return w_x._utf8
        raise oefmt(space.w_TypeError, "%s arg must be None or str", name)

    def _separator_operand(self, space, w_x, maybe_none):
        if isinstance(w_x, W_UnicodeObject):
            return w_x._utf8
        if maybe_none:
            raise oefmt(space.w_TypeError, "must be str or None, not %T", w_x)
        raise oefmt(space.w_TypeError, "must be str, not %T", w_x)

    def _fill_operand(self, space, w_x, name):
        if not isinstance(w_x, W_UnicodeObject):
            raise oefmt(space.w_TypeError, "The fill character must be a unicode character, not %T", w_x)
        if w_x._length != 1:
            raise oefmt(space.w_TypeError, "The fill character must be exactly one character long")
        return w_x._utf8

    def _argument(self, space, w_x, name, number):
        if isinstance(w_x, W_UnicodeObject):
            return w_x._utf8
        raise oefmt(space.w_TypeError, "%s() argument%s must be str, not %T", name, number, w_x)

    def _index_type_error(self, space, w_index):
        return oefmt(space.w_TypeError, "string indices must be integers, not '%T'", w_index)

    def _index_error(self, space):
        return oefmt(space.w_IndexError, "string index out of range")

    def _concat_error(self, space, w_other):
        return oefmt(space.w_TypeError, 'can only concatenate str (not "%T") to str', w_other)

    def _repeat_error(self, space):
        return oefmt(space.w_OverflowError, "repeated string is too long")

    def _not_found(self, space):
        return oefmt(space.w_ValueError, "substring not found")

    def _affix_error(self, space, w_affix, name):
        return oefmt(space.w_TypeError, "%s first arg must be str or a tuple of str, not %T", name, w_affix)

    def _affix_item_error(self, space, w_item, name):
        return oefmt(space.w_TypeError, "tuple for %s must only contain str, not %T", name, w_item)

    def _join_error(self, space, i, w_item):
        return oefmt(space.w_TypeError, "sequence item %d: expected str instance, %T found", i, w_item)

    # ---- making ----

    @staticmethod
    def descr_new(space, w_type, w_object=None, w_encoding=None, w_errors=None):
        if w_object is None:
            w_text = W_UnicodeObject('', 0)
        elif w_encoding is None and w_errors is None:
            w_text = space.str(w_object)
        else:
            encoding, errors = textcodecs.codec_arguments(space, w_encoding, w_errors, 'str')
            w_text = decode_object(space, w_object, encoding, errors)
        if space.is_w(w_type, space.w_text):
            return w_text
        assert isinstance(w_text, W_UnicodeObject)
        w_result = space.allocate_instance(W_UnicodeObject, w_type)
        W_UnicodeObject.__init__(w_result, w_text._utf8, w_text._length)
        return w_result

    def descr_str(self, space):
        if type(self) is W_UnicodeObject:
            return self
        return W_UnicodeObject(self._utf8, self._length)

    def descr_repr(self, space):
        text = repr_text(self._utf8)
        return W_UnicodeObject(text, utf8.length(text))

    def descr_hash(self, space):
        return space.newint(compute_hash(self._utf8))

    def descr_iter(self, space):
        return W_UnicodeIterator(self)

    def descr_format(self, space, __args__):
        w_kwargs = space.newdict()
        if __args__.keywords is not None:
            for i in range(len(__args__.keywords)):
                space.setitem(w_kwargs, space.newtext(__args__.keywords[i]), __args__.keywords_w[i])
        return strformat.format_method(space, self._utf8, __args__.arguments_w, w_kwargs)

    def descr_format_map(self, space, w_mapping):
        return strformat.format_method(space, self._utf8, None, w_mapping)

    def descr__format__(self, space, w_spec):
        spec = newformat.spec_text(space, w_spec)
        if spec == '':
            return space.str(self)
        return newformat.format_text(space, self._utf8, self._length, spec, space.type(self).getname(space))

    def descr_mod(self, space, w_values):
        return stdformat.mod_format(space, self._utf8, w_values)

    def descr_rmod(self, space, w_left):
        if not isinstance(w_left, W_UnicodeObject):
            return space.w_NotImplemented
        return w_left.descr_mod(space, self)

    def descr_casefold(self, space):
        return self._new(textops.casefold(textops.UTF8, self._utf8))

    def descr_encode(self, space, w_encoding=None, w_errors=None):
        encoding, errors = textcodecs.codec_arguments(space, w_encoding, w_errors, 'encode')
        return space.newbytes(textcodecs.encode(space, self, encoding, errors))

    # ---- asking ----

    def descr_isascii(self, space):
        return space.newbool(self.is_ascii())

    def descr_isdecimal(self, space):
        return space.newbool(textops.isdecimal(textops.UTF8, self._utf8))

    def descr_isnumeric(self, space):
        return space.newbool(textops.isnumeric(textops.UTF8, self._utf8))

    def descr_isidentifier(self, space):
        return space.newbool(is_identifier(self._utf8))

    def descr_isprintable(self, space):
        pos = 0
        while pos < len(self._utf8):
            if not unicodedb.isprintable(utf8.codepoint_at(self._utf8, pos)):
                return space.w_False
            pos = utf8.next_pos(self._utf8, pos)
        return space.w_True

    # ---- translate ----

    def descr_translate(self, space, w_table):
        builder = StringBuilder(len(self._utf8))
        pos = 0
        while pos < len(self._utf8):
            code = utf8.codepoint_at(self._utf8, pos)
            pos = utf8.next_pos(self._utf8, pos)
            try:
                w_new = space.getitem(w_table, space.newint(code))
            except OperationError as e:
                if not e.match(space, space.w_LookupError):
                    raise
                utf8.append_codepoint(builder, code)
                continue
            if space.is_w(w_new, space.w_None):
                continue
            if isinstance(w_new, W_UnicodeObject):
                builder.append(w_new._utf8)
            elif space.isinstance_w(w_new, space.w_int):
                utf8.append_codepoint(builder, mapped_codepoint(space, w_new))
            else:
                raise oefmt(space.w_TypeError, "character mapping must return integer, None or str")
        return self._new(builder.build())

    @staticmethod
    def descr_maketrans(space, w_cls, w_x, w_y=None, w_z=None):
        w_table = space.newdict()
        if w_y is None:
            if not space.isinstance_w(w_x, space.w_dict):
                raise oefmt(space.w_TypeError, "if you give only one argument to maketrans it must be a dict")
            for w_key in space.unpackiterable(w_x):
                w_value = space.getitem(w_x, w_key)
                if isinstance(w_key, W_UnicodeObject):
                    if w_key._length != 1:
                        raise oefmt(space.w_ValueError, "string keys in translate table must be of length 1")
                    w_key = space.newint(utf8.codepoint_at(w_key._utf8, 0))
                elif not space.isinstance_w(w_key, space.w_int):
                    raise oefmt(space.w_TypeError, "keys in translate table must be strings or integers")
                space.setitem(w_table, w_key, w_value)
            return w_table
        if not isinstance(w_x, W_UnicodeObject):
            raise oefmt(space.w_TypeError,
                        "first maketrans argument must be a string if there is a second argument")
        source, target = w_x._utf8, w_x._argument(space, w_y, 'maketrans', ' 2')
        removed = ''
        if w_z is not None:
            removed = w_x._argument(space, w_z, 'maketrans', ' 3')
        from_codes, to_codes = utf8.codepoints(source), utf8.codepoints(target)
        if len(from_codes) != len(to_codes):
            raise oefmt(space.w_ValueError, "the first two maketrans arguments must have equal length")
        for i in range(len(from_codes)):
            space.setitem(w_table, space.newint(from_codes[i]), space.newint(to_codes[i]))
        for code in utf8.codepoints(removed):
            space.setitem(w_table, space.newint(code), space.w_None)
        return w_table


def mapped_codepoint(space, w_code):
    """An int that translate()'s table gave, as a code point."""
    try:
        code = space.int_w(w_code)
    except OperationError as e:
        if not e.match(space, space.w_OverflowError):
            raise
        code = -1
    if not 0 <= code <= utf8.MAX_CODEPOINT:
        raise oefmt(space.w_ValueError, "character mapping must be in range(0x110000)")
    return code


def decode_object(space, w_object, encoding, errors):
    """str(bytes-like, encoding, errors)"""
    if isinstance(w_object, W_UnicodeObject):
        raise oefmt(space.w_TypeError, "decoding str is not supported")
    data = bytes_like_or_none(space, w_object)
    if data is None:
        raise oefmt(space.w_TypeError, "decoding to str: need a bytes-like object, %T found", w_object)
    return textcodecs.decode(space, data, encoding, errors)


def is_identifier(text):
    """Could this be a name?  (Keywords are as good as others here.)"""
    pos = 0
    while pos < len(text):
        code = utf8.codepoint_at(text, pos)
        if not unicodedb.isxidcontinue(code) or pos == 0 and code != ord('_') and not unicodedb.isxidstart(code):
            return False
        pos = utf8.next_pos(text, pos)
    return pos > 0


def repr_text(text):
    quote = "'"
    if text.find("'") >= 0 and text.find('"') < 0:
        quote = '"'
    builder = StringBuilder(len(text) + 2)
    builder.append(quote)
    pos = 0
    while pos < len(text):
        code = utf8.codepoint_at(text, pos)
        after = utf8.next_pos(text, pos)
        char = text[pos]
        if char == quote or char == '\\':
            builder.append('\\')
            builder.append(char)
        elif code == 9:
            builder.append('\\t')
        elif code == 10:
            builder.append('\\n')
        elif code == 13:
            builder.append('\\r')
        elif unicodedb.isprintable(code):
            builder.append(textops.cut(text, pos, after))
        else:
            builder.append(utf8.escaped(code))
        pos = after
    builder.append(quote)
    return builder.build()


def ascii_from_object(space, w_obj):
    """ascii(): repr() with escape sequences for everything that is not ASCII."""
    w_repr = space.repr(w_obj)
    text = space.text_w(w_repr)
    if utf8.is_ascii(text):
        return w_repr
    builder = StringBuilder(len(text))
    pos = 0
    while pos < len(text):
        code = utf8.codepoint_at(text, pos)
        if code < 0x80:
            builder.append(chr(code))
        else:
            builder.append(utf8.escaped(code))
        pos = utf8.next_pos(text, pos)
    result = builder.build()
    return space.newutf8(result, len(result))


def ascii_digits(text):
    """Text that int() or float() reads: decimal digits of every script as 0-9, whitespace as blanks, other characters
    that are not ASCII as '?', which no number contains."""
    if utf8.is_ascii(text):
        return text
    builder = StringBuilder(len(text))
    pos = 0
    while pos < len(text):
        code = utf8.codepoint_at(text, pos)
        if code < 0x80:
            builder.append(chr(code))
        elif unicodedb.decimal(code) >= 0:
            builder.append(chr(ord('0') + unicodedb.decimal(code)))
        elif unicodedb.isspace(code):
            builder.append(' ')
        else:
            builder.append('?')
        pos = utf8.next_pos(text, pos)
    return builder.build()


class W_UnicodeIterator(W_InterpIterator):
    def __init__(self, w_text):
        self.w_text = w_text
        self.pos = 0

    def next_or_none(self, space):
        w_text = self.w_text
        if w_text is None:
            return None
        text, pos = w_text._utf8, self.pos
        if pos >= len(text):
            self.w_text = None
            return None
        if w_text.is_ascii():
            self.pos = pos + 1
            return W_UnicodeObject(text[pos], 1)
        end = utf8.next_pos(text, pos)
        self.pos = end
        return W_UnicodeObject(textops.cut(text, pos, end), 1)

    def descr_length_hint(self, space):
        w_text = self.w_text
        if w_text is None:
            return space.newint(0)
        return space.newint(utf8.count_codepoints(w_text._utf8, self.pos, len(w_text._utf8)))


W_UnicodeIterator.typedef = iterator_typedef('str_iterator', W_UnicodeIterator)

W_UnicodeObject.typedef = TypeDef(
    'str',
    __doc__="str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n"
            "Create a new string object from the given object. If encoding or\n"
            "errors is specified, then the object must expose a data buffer\n"
            "that will be decoded using the given encoding and error handler.\n"
            "Otherwise, returns the result of object.__str__() (if defined)\n"
            "or repr(object).\n"
            "encoding defaults to sys.getdefaultencoding().\n"
            "errors defaults to 'strict'.",
    __new__=interp2app(W_UnicodeObject.descr_new),
    __str__=interp2app(W_UnicodeObject.descr_str),
    __repr__=interp2app(W_UnicodeObject.descr_repr),
    __hash__=interp2app(W_UnicodeObject.descr_hash),
    __iter__=interp2app(W_UnicodeObject.descr_iter),
    __format__=interp2app(W_UnicodeObject.descr__format__),
    __mod__=interp2app(W_UnicodeObject.descr_mod),
    __rmod__=interp2app(W_UnicodeObject.descr_rmod),
    format=interp2app(W_UnicodeObject.descr_format),
    format_map=interp2app(W_UnicodeObject.descr_format_map),
    casefold=interp2app(W_UnicodeObject.descr_casefold),
    encode=interp2app(W_UnicodeObject.descr_encode),
    isascii=interp2app(W_UnicodeObject.descr_isascii),
    isdecimal=interp2app(W_UnicodeObject.descr_isdecimal),
    isnumeric=interp2app(W_UnicodeObject.descr_isnumeric),
    isidentifier=interp2app(W_UnicodeObject.descr_isidentifier),
    isprintable=interp2app(W_UnicodeObject.descr_isprintable),
    translate=interp2app(W_UnicodeObject.descr_translate),
    maketrans=interp2app(W_UnicodeObject.descr_maketrans, as_classmethod=True),
    **string_entries(W_UnicodeObject, interp2app)
)
