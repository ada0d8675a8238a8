"""The % operator of str and bytes: printf-style formatting.

One parser serves both: a template is a byte string (of a str, its UTF-8) whose conversions, '%(key)flags width .precision
type', are ASCII.  What differs (the meaning of %s and %c, keys, lengths in characters or bytes) is in the two subclasses.
"""
import sys
from rpython.rlib.rfloat import DTSF_ALT
from rpython.rlib.rstring import StringBuilder
from minipy.interpreter.error import OperationError, oefmt
from minipy.objspace import floattext, utf8
from minipy.objspace.formatspec import MAX_WIDTH, hex_text
from minipy.objspace.intobject import W_AbstractIntObject
from minipy.objspace.newformat import DEFAULT_PRECISION, DIGITS, INT_MAX, utf8_prefix


def mod_format(space, template, w_values):
    """str % values, for the template's UTF-8; gives a str object."""
    return space.newtext(_StrFormatter(space, template, w_values).format())


def mod_format_bytes(space, template, w_values):
    """bytes % values; gives an RPython string."""
    return _BytesFormatter(space, template, w_values).format()


class _Conversion(object):
    """One '%...' of a template."""
    left = False
    plus = False
    blank = False
    alternate = False
    zero = False
    width = -1
    precision = -1
    type = '\0'


class _Formatter(object):
    kind = '?'
    precision_too_big = '?'

    def __init__(self, space, template, w_values):
        self.space = space
        self.template = template
        self.pos = 0
        self.values_w = [w_values]
        self.next_value = 0
        self.w_mapping = None
        if space.isinstance_w(w_values, space.w_tuple):
            self.values_w = space.fixedview(w_values)
        elif self.can_be_mapping(w_values) and space.lookup(w_values, '__getitem__') is not None:
            self.w_mapping = w_values

    def format(self):
        out = StringBuilder(len(self.template) + 10)
        template = self.template
        while self.pos < len(template):
            start = self.pos
            end = start
            while end < len(template) and template[end] != '%':
                end += 1
            assert end >= start >= 0
            out.append_slice(template, start, end)
            if end == len(template):
                break
            self.pos = end + 1
            if self.pos < len(template) and template[self.pos] == '%':
                out.append('%')
                self.pos += 1
            else:
                self.append_conversion(out)
        if self.w_mapping is None and self.next_value < len(self.values_w):
            raise oefmt(self.space.w_TypeError, "not all arguments converted during %s formatting", self.kind)
        return out.build()

    # ---- what str and bytes do differently ----

    def can_be_mapping(self, w_values):
        """May '%(key)s' look things up in this kind of object?"""
        raise NotImplementedError

    def wrap_key(self, key):
        raise NotImplementedError

    def double(self, w_value):
        """The value for %e, %f and %g."""
        raise NotImplementedError

    def character(self, w_value):
        """The character (UTF-8) or byte for %c."""
        raise NotImplementedError

    def append_text(self, out, conversion, w_value):
        """%s, %r and their like; an error for an unknown type."""
        raise NotImplementedError

    # ---- the values ----

    def nextvalue(self):
        if self.next_value >= len(self.values_w):
            raise oefmt(self.space.w_TypeError, "not enough arguments for format string")
        w_value = self.values_w[self.next_value]
        self.next_value += 1
        return w_value

    def star(self, largest, c_type):
        """The value for a '*'."""
        space = self.space
        w_value = self.nextvalue()
        if not isinstance(w_value, W_AbstractIntObject):
            raise oefmt(space.w_TypeError, "* wants int")
        value = space.getindex_w(w_value, None)
        if not -largest - 1 <= value <= largest or value == sys.maxint or value == -sys.maxint - 1:
            raise oefmt(space.w_OverflowError, "Python int too large to convert to C %s", c_type)
        return value

    # ---- parsing ----

    def peek(self):
        if self.pos >= len(self.template):
            raise oefmt(self.space.w_ValueError, "incomplete format")
        return self.template[self.pos]

    def append_conversion(self, out):
        conversion = _Conversion()
        if self.peek() == '(':
            self.parse_key()
        self.parse_flags(conversion)
        if self.peek() == '*':
            self.pos += 1
            width = self.star(sys.maxint, 'ssize_t')
            if width < 0:
                conversion.left = True
                width = -width
            conversion.width = width
        else:
            conversion.width = self.number(sys.maxint, "width too big")
        if self.peek() == '.':
            self.pos += 1
            if self.peek() == '*':
                self.pos += 1
                conversion.precision = max(self.star(INT_MAX, 'int'), 0)
            else:
                conversion.precision = max(self.number(INT_MAX, self.precision_too_big), 0)
        if self.peek() == 'h' or self.peek() == 'l' or self.peek() == 'L':
            self.pos += 1
        conversion.type = self.peek()
        w_value = self.nextvalue()
        self.pos += 1
        self.append_value(out, conversion, w_value)

    def parse_key(self):
        space = self.space
        if self.w_mapping is None:
            raise oefmt(space.w_TypeError, "format requires a mapping")
        self.pos += 1
        start = self.pos
        depth = 1
        while self.pos < len(self.template):
            char = self.template[self.pos]
            if char == '(':
                depth += 1
            elif char == ')':
                depth -= 1
                if depth == 0:
                    break
            self.pos += 1
        end = self.pos
        if depth > 0:
            raise oefmt(space.w_ValueError, "incomplete format key")
        self.pos += 1
        assert end >= start >= 0
        self.values_w = [space.getitem(self.w_mapping, self.wrap_key(self.template[start:end]))]
        self.next_value = 0

    def parse_flags(self, conversion):
        while True:
            char = self.peek()
            if char == '-':
                conversion.left = True
            elif char == '+':
                conversion.plus = True
            elif char == ' ':
                conversion.blank = True
            elif char == '#':
                conversion.alternate = True
            elif char == '0':
                conversion.zero = True
            else:
                return
            self.pos += 1

    def number(self, largest, message):
        """The decimal number at the position, -1 when there is none."""
        value = -1
        while self.peek().isdigit():
            digit = ord(self.peek()) - ord('0')
            if value > (largest - digit) // 10:
                raise OperationError(self.space.w_ValueError, self.space.newtext(message))
            value = max(value, 0) * 10 + digit
            self.pos += 1
        return value

    # ---- the conversions ----

    def append_value(self, out, conversion, w_value):
        type = conversion.type
        if type == 'd' or type == 'i' or type == 'u':
            self.append_number(out, conversion, '', self.decimal_digits(conversion, w_value))
        elif type == 'x' or type == 'X' or type == 'o':
            self.append_based(out, conversion, w_value)
        elif type == 'e' or type == 'E' or type == 'f' or type == 'F' or type == 'g' or type == 'G':
            precision = conversion.precision
            if precision < 0:
                precision = DEFAULT_PRECISION
            flags = DTSF_ALT if conversion.alternate else 0
            text = floattext.format_double(self.double(w_value), type, precision, flags)
            self.append_number(out, conversion, '', text)
        elif type == 'c':
            self.append_padded(out, conversion, self.character(w_value), 1)
        else:
            self.append_text(out, conversion, w_value)

    def integer(self, conversion, w_value):
        """The value as an rbigint; only %d, %i and %u take the integer part of other numbers."""
        space = self.space
        type = conversion.type
        based = type == 'x' or type == 'X' or type == 'o'
        if isinstance(w_value, W_AbstractIntObject):
            return w_value.as_bigint()
        if is_number(space, w_value):
            try:
                w_int = space.index(w_value) if based else space.call_function(space.w_int, w_value)
                return space.bigint_w(w_int)
            except OperationError as e:
                if not e.match(space, space.w_TypeError):
                    raise
        if based:
            raise oefmt(space.w_TypeError, "%%%s format: an integer is required, not %T", type, w_value)
        raise oefmt(space.w_TypeError, "%%%s format: a real number is required, not %T", type, w_value)

    def decimal_digits(self, conversion, w_value):
        num = self.integer(conversion, w_value)
        return self.signed(conversion, num.sign < 0, num.abs().str())

    def signed(self, conversion, negative, digits):
        if conversion.precision > INT_MAX - 3:
            raise oefmt(self.space.w_OverflowError, "precision too large")
        digits = '0' * (conversion.precision - len(digits)) + digits
        return '-' + digits if negative else digits

    def append_based(self, out, conversion, w_value):
        num = self.integer(conversion, w_value)
        magnitude = num.abs()
        prefix = '0' + conversion.type
        if conversion.type == 'o':
            digits = magnitude.format(DIGITS[:8])
        elif conversion.type == 'x':
            digits = magnitude.format(DIGITS)
        else:
            digits = magnitude.format(DIGITS.upper())
        if not conversion.alternate:
            prefix = ''
        self.append_number(out, conversion, prefix, self.signed(conversion, num.sign < 0, digits))

    def append_number(self, out, conversion, prefix, text):
        """text: ASCII, perhaps with a '-' or '+'; the prefix and zero padding go after that."""
        start = 0
        sign = ''
        if text[0] == '-' or text[0] == '+':
            sign = text[0]
            start = 1
        elif conversion.plus:
            sign = '+'
        elif conversion.blank:
            sign = ' '
        lead = sign + prefix
        padding = self.padding(conversion, len(lead) + len(text) - start)
        if not conversion.left and not conversion.zero:
            out.append_multiple_char(' ', padding)
        out.append(lead)
        if not conversion.left and conversion.zero:
            out.append_multiple_char('0', padding)
        out.append_slice(text, start, len(text))
        if conversion.left:
            out.append_multiple_char(' ', padding)

    def append_padded(self, out, conversion, text, length):
        padding = self.padding(conversion, length)
        if not conversion.left:
            out.append_multiple_char(' ', padding)
        out.append(text)
        if conversion.left:
            out.append_multiple_char(' ', padding)

    def padding(self, conversion, length):
        if conversion.width > MAX_WIDTH:
            raise OperationError(self.space.w_MemoryError, self.space.newtuple([]))
        return max(conversion.width - length, 0)


def is_number(space, w_value):
    """What C's PyNumber_Check says: does the type convert to int or float?"""
    return (space.lookup(w_value, '__index__') is not None or space.lookup(w_value, '__int__') is not None or
            space.lookup(w_value, '__float__') is not None)


class _StrFormatter(_Formatter):
    kind = 'string'
    precision_too_big = "precision too big"

    def can_be_mapping(self, w_values):
        return not self.space.isinstance_w(w_values, self.space.w_text)

    def wrap_key(self, key):
        return self.space.newtext(key)

    def double(self, w_value):
        return self.space.float_w(w_value)

    def character(self, w_value):
        space = self.space
        if space.isinstance_w(w_value, space.w_text):
            text, length = space.utf8_len_w(w_value)
            if length != 1:
                raise oefmt(space.w_TypeError, "%%c requires int or char")
            return text
        if space.lookup(w_value, '__index__') is None:
            raise oefmt(space.w_TypeError, "%%c requires int or char")
        code = space.getindex_w(w_value, None)
        if not 0 <= code <= utf8.MAX_CODEPOINT:
            raise oefmt(space.w_OverflowError, "%%c arg not in range(0x110000)")
        return utf8.encode_codepoint(code)

    def append_text(self, out, conversion, w_value):
        space = self.space
        type = conversion.type
        if type == 's':
            w_text = space.str(w_value)
        elif type == 'r':
            w_text = space.repr(w_value)
        elif type == 'a':
            w_text = space.ascii(w_value)
        else:
            raise self.unsupported()
        text, length = space.utf8_len_w(w_text)
        if 0 <= conversion.precision < length:
            text, length = utf8_prefix(text, length, conversion.precision), conversion.precision
        self.append_padded(out, conversion, text, length)

    def unsupported(self):
        start = self.pos - 1
        assert start >= 0
        code = utf8.codepoint_at(self.template, start)
        shown = chr(code) if 31 <= code <= 126 else '?'
        return oefmt(self.space.w_ValueError, "unsupported format character '%s' (0x%s) at index %d", shown,
                     hex_text(code), utf8.count_codepoints(self.template, 0, start))


class _BytesFormatter(_Formatter):
    kind = 'bytes'
    precision_too_big = "prec too big"

    def can_be_mapping(self, w_values):
        space = self.space
        return not (space.isinstance_w(w_values, space.w_text) or space.isinstance_w(w_values, space.w_bytes) or
                    space.isinstance_w(w_values, space.w_bytearray))

    def wrap_key(self, key):
        return self.space.newbytes(key)

    def double(self, w_value):
        space = self.space
        try:
            return space.float_w(w_value)
        except OperationError as e:
            if e.async_(space):
                raise
            raise oefmt(space.w_TypeError, "float argument required, not %T", w_value)

    def character(self, w_value):
        space = self.space
        if space.isinstance_w(w_value, space.w_bytes) or space.isinstance_w(w_value, space.w_bytearray):
            data = space.bytes_w(w_value)
            if len(data) == 1:
                return data
        elif space.lookup(w_value, '__index__') is not None:
            code = space.getindex_w(w_value, None)
            if not 0 <= code < 256:
                raise oefmt(space.w_OverflowError, "%%c arg not in range(256)")
            return chr(code)
        raise oefmt(space.w_TypeError, "%%c requires an integer in range(256) or a single byte")

    def append_text(self, out, conversion, w_value):
        space = self.space
        type = conversion.type
        if type == 's' or type == 'b':
            data = self.data(w_value)
        elif type == 'r' or type == 'a':
            data = space.text_w(space.ascii(w_value))
        else:
            raise self.unsupported()
        precision = conversion.precision
        if 0 <= precision < len(data):
            data = data[:precision]
        self.append_padded(out, conversion, data, len(data))

    def data(self, w_value):
        """The bytes of an object with a buffer or a __bytes__ method."""
        space = self.space
        w_impl = space.lookup(w_value, '__bytes__')
        if w_impl is not None:
            w_result = space.get_and_call_function(w_impl, w_value)
            if not space.isinstance_w(w_result, space.w_bytes):
                raise oefmt(space.w_TypeError, "__bytes__ returned non-bytes (type %T)", w_result)
            return space.bytes_w(w_result)
        if space.isinstance_w(w_value, space.w_text) or space.lookup(w_value, '__index__') is not None:
            raise self.not_bytes(w_value)
        try:
            return space.bytes_w(w_value)
        except OperationError as e:
            if not e.match(space, space.w_TypeError):
                raise
            raise self.not_bytes(w_value)

    def not_bytes(self, w_value):
        return oefmt(self.space.w_TypeError, "%%b requires a bytes-like object, or an object that implements __bytes__,"
                     " not '%T'", w_value)

    def unsupported(self):
        start = self.pos - 1
        assert start >= 0
        code = ord(self.template[start])
        if code >= 128:
            return oefmt(self.space.w_OverflowError, "character argument not in range(0x110000)")
        return oefmt(self.space.w_ValueError, "unsupported format character '%s' (0x%s) at index %d", chr(code),
                     hex_text(code), start)
