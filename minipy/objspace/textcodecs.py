"""str.encode() and bytes.decode(): the encodings, and what to do about characters that have no place in them.

A codec knows which code points it can write and reads bytes until the first malformed sequence; the error handlers
('strict', 'ignore', 'replace', ...) are written once for all codecs, and decide how it goes on.
"""
from rpython.rlib.rstring import StringBuilder
from minipy.interpreter.error import OperationError, oefmt
from minipy.objspace import utf8
from minipy.objspace.utf8 import MalformedText

REPLACEMENT_CHARACTER = 0xFFFD
LITTLE, BIG = 0, 1


class Codec(object):
    _immutable_fields_ = ['name', 'limit_reason', 'unit']
    limit_reason = 'surrogates not allowed'
    unit = 1                # bytes: only codecs of single bytes can hold the stray bytes of surrogateescape

    def __init__(self, name):
        self.name = name

    def can_encode(self, code):
        return not utf8.is_surrogate(code)

    def encodes_surrogates(self):
        return True

    def append(self, builder, code):
        """Write a code point that can_encode() accepts, or a surrogate if encodes_surrogates()."""
        raise NotImplementedError

    def prefix(self):
        """What encoded text starts with."""
        return ''

    def for_data(self, data):
        """(codec, pos): where reading starts, and as what, after a look at the byte order mark."""
        return self, 0

    def decode(self, builder, data, pos, lenient):
        """Append data[pos:] as UTF-8; MalformedText at the first bad sequence, with what is before it appended.

        lenient: lone surrogates are characters.
        """
        raise NotImplementedError


class LimitedCodec(Codec):
    """One byte per character: the code points below a limit."""
    _immutable_fields_ = ['limit']

    def __init__(self, name, limit):
        self.name = name
        self.limit = limit
        self.limit_reason = 'ordinal not in range(%d)' % limit

    def can_encode(self, code):
        return code < self.limit

    def encodes_surrogates(self):
        return False

    def append(self, builder, code):
        builder.append(chr(code & 0xFF))

    def decode(self, builder, data, pos, lenient):
        for i in range(pos, len(data)):
            code = ord(data[i])
            if code >= self.limit:
                raise MalformedText(i, i + 1, self.limit_reason)
            utf8.append_codepoint(builder, code)


class Utf8Codec(Codec):
    def append(self, builder, code):
        utf8.append_codepoint(builder, code)

    def decode(self, builder, data, pos, lenient):
        end = len(data)
        try:
            utf8.check_from(data, pos, lenient)
        except MalformedText as e:
            end = e.start
            raise
        finally:
            assert pos >= 0
            assert end >= 0
            builder.append_slice(data, pos, end)


class Utf8SigCodec(Utf8Codec):
    MARK = '\xef\xbb\xbf'

    def prefix(self):
        return self.MARK

    def for_data(self, data):
        if data.startswith(self.MARK):
            return UTF_8, 3
        return UTF_8, 0


class WideCodec(Codec):
    """UTF-16 or UTF-32 in a given byte order."""
    _immutable_fields_ = ['order']

    def __init__(self, name, unit, order):
        self.name = name
        self.unit = unit
        self.order = order

    def append(self, builder, code):
        if self.unit == 4:
            self.append_unit(builder, code)
        elif code < 0x10000:
            self.append_unit(builder, code)
        else:
            self.append_unit(builder, 0xD800 | (code - 0x10000) >> 10)
            self.append_unit(builder, 0xDC00 | code & 0x3FF)

    def append_unit(self, builder, number):
        for i in range(self.unit):
            place = i
            if self.order == BIG:
                place = self.unit - 1 - i
            builder.append(chr(number >> 8 * place & 0xFF))

    def read_unit(self, data, pos):
        number = 0
        for i in range(self.unit):
            place = i
            if self.order == LITTLE:
                place = self.unit - 1 - i
            number = number << 8 | ord(data[pos + place])
        return number

    def decode(self, builder, data, pos, lenient):
        while pos < len(data):
            if pos + self.unit > len(data):
                raise MalformedText(pos, len(data), 'truncated data')
            code = self.read_unit(data, pos)
            if self.unit == 2 and 0xD800 <= code <= 0xDBFF and pos + 4 <= len(data):
                low = self.read_unit(data, pos + 2)
                if 0xDC00 <= low <= 0xDFFF:
                    code = 0x10000 + ((code & 0x3FF) << 10 | low & 0x3FF)
                    pos += 2
            if utf8.is_surrogate(code) and not lenient:
                raise self.surrogate_error(data, pos, code)
            if code > utf8.MAX_CODEPOINT:
                raise MalformedText(pos, pos + 4, 'code point not in range(0x110000)')
            utf8.append_codepoint(builder, code)
            pos += self.unit

    def surrogate_error(self, data, pos, code):
        if self.unit == 4:
            return MalformedText(pos, pos + 4, 'code point in surrogate code point range(0xd800, 0xe000)')
        if code >= 0xDC00:
            return MalformedText(pos, pos + 2, 'illegal encoding')
        if pos + 4 > len(data):
            return MalformedText(pos, len(data), 'unexpected end of data')
        return MalformedText(pos, pos + 2, 'illegal UTF-16 surrogate')


class MarkedWideCodec(WideCodec):
    """UTF-16 or UTF-32 with a byte order mark: written little-endian, read as the mark says."""
    _immutable_fields_ = ['little', 'big']

    def __init__(self, name, little, big):
        WideCodec.__init__(self, name, little.unit, LITTLE)
        self.little = little
        self.big = big

    def mark(self, codec):
        builder = StringBuilder(4)
        codec.append_unit(builder, 0xFEFF)
        return builder.build()

    def prefix(self):
        return self.mark(self.little)

    def for_data(self, data):
        if data.startswith(self.mark(self.big)):
            return self.big, self.unit
        if data.startswith(self.mark(self.little)):
            return self.little, self.unit
        return self.little, 0


ASCII = LimitedCodec('ascii', 128)
LATIN_1 = LimitedCodec('latin-1', 256)
UTF_8 = Utf8Codec('utf-8')
UTF_16_LE = WideCodec('utf-16-le', 2, LITTLE)
UTF_16_BE = WideCodec('utf-16-be', 2, BIG)
UTF_32_LE = WideCodec('utf-32-le', 4, LITTLE)
UTF_32_BE = WideCodec('utf-32-be', 4, BIG)

CODECS = {}
for codec, names in [
        (ASCII, 'ascii us_ascii us 646 iso646_us ansi_x3.4_1968 cp367'),
        (LATIN_1, 'latin_1 latin1 latin l1 iso_8859_1 iso8859_1 iso8859 8859 cp819'),
        (UTF_8, 'utf_8 utf8 u8 utf cp65001'),
        (Utf8SigCodec('utf-8'), 'utf_8_sig utf8_sig'),
        (UTF_16_LE, 'utf_16_le utf_16le utf16_le utf16le'),
        (UTF_16_BE, 'utf_16_be utf_16be utf16_be utf16be'),
        (UTF_32_LE, 'utf_32_le utf_32le utf32_le utf32le'),
        (UTF_32_BE, 'utf_32_be utf_32be utf32_be utf32be'),
        (MarkedWideCodec('utf-16', UTF_16_LE, UTF_16_BE), 'utf_16 utf16 u16'),
        (MarkedWideCodec('utf-32', UTF_32_LE, UTF_32_BE), 'utf_32 utf32 u32')]:
    for codec_name in names.split():
        CODECS[codec_name] = codec


def codec_arguments(space, w_encoding, w_errors, name):
    """(encoding, errors) of the function `name`: str(), bytes(), encode() or decode()."""
    encoding, errors = 'utf-8', 'strict'
    if w_encoding is not None:
        if not space.isinstance_w(w_encoding, space.w_text):
            raise oefmt(space.w_TypeError, "%s() argument 'encoding' must be str, not %T", name, w_encoding)
        encoding = space.text_w(w_encoding)
    if w_errors is not None:
        if not space.isinstance_w(w_errors, space.w_text):
            raise oefmt(space.w_TypeError, "%s() argument 'errors' must be str, not %T", name, w_errors)
        errors = space.text_w(w_errors)
    return encoding, errors


def find_codec(space, encoding):
    builder = StringBuilder(len(encoding))
    pending = False
    for char in encoding:
        if char.isalnum() or char == '.':
            if pending and builder.getlength() > 0:
                builder.append('_')
            pending = False
            builder.append(char.lower())
        else:
            pending = True
    codec = CODECS.get(builder.build(), None)
    if codec is None:
        raise oefmt(space.w_LookupError, "unknown encoding: %s", encoding)
    return codec


# ---- encoding ----

def encode(space, w_text, encoding='utf-8', errors='strict'):
    """The bytes of a str, as an RPython string."""
    codec = find_codec(space, encoding)
    text = space.utf8_w(w_text)
    if codec is UTF_8 and not has_surrogates(text):
        return text
    builder = StringBuilder(len(text))
    builder.append(codec.prefix())
    pos = index = 0
    while pos < len(text):
        code = utf8.codepoint_at(text, pos)
        pos = utf8.next_pos(text, pos)
        index += 1
        if codec.can_encode(code):
            codec.append(builder, code)
            continue
        codes = [code]
        while pos < len(text) and not codec.can_encode(utf8.codepoint_at(text, pos)):
            codes.append(utf8.codepoint_at(text, pos))
            pos = utf8.next_pos(text, pos)
            index += 1
        _encode_anyway(space, builder, codec, codes, errors, w_text, index)
    return builder.build()


def has_surrogates(text):
    pos = 0
    while True:
        pos = text.find('\xed', pos)
        if pos < 0:
            return False
        if ord(text[pos + 1]) >= 0xA0:
            return True
        pos += 1


def _encode_anyway(space, builder, codec, codes, errors, w_text, end):
    """Do as `errors` says about characters that the codec cannot encode; they end before index `end` of the text."""
    start = end - len(codes)
    if errors == 'strict':
        raise encode_error(space, codec, w_text, start, end)
    elif errors == 'ignore':
        pass
    elif errors == 'replace':
        for _ in codes:
            codec.append(builder, ord('?'))
    elif errors == 'backslashreplace':
        for code in codes:
            _append_ascii(builder, codec, utf8.escaped(code))
    elif errors == 'xmlcharrefreplace':
        for code in codes:
            _append_ascii(builder, codec, '&#%d;' % code)
    elif errors == 'surrogateescape':
        for i in range(len(codes)):
            if not 0xDC80 <= codes[i] <= 0xDCFF or codec.unit > 1:
                raise encode_error(space, codec, w_text, start + i, end)
            builder.append(chr(codes[i] & 0xFF))
    elif errors == 'surrogatepass':
        if not codec.encodes_surrogates():
            raise encode_error(space, codec, w_text, start, end)
        for code in codes:
            codec.append(builder, code)
    else:
        raise oefmt(space.w_LookupError, "unknown error handler name '%s'", errors)


def _append_ascii(builder, codec, text):
    for char in text:
        codec.append(builder, ord(char))


def encode_error(space, codec, w_text, start, end):
    return OperationError(space.w_UnicodeEncodeError, space.newtuple([
        space.newtext(codec.name), w_text, space.newint(start), space.newint(end), space.newtext(codec.limit_reason)]))


# ---- decoding ----

def decode(space, data, encoding='utf-8', errors='strict'):
    """Bytes, an RPython string, as a str."""
    codec = find_codec(space, encoding)
    if codec is UTF_8 or codec is ASCII:
        if utf8.is_ascii(data):
            return space.newutf8(data, len(data))
    builder = StringBuilder(len(data))
    codec, pos = codec.for_data(data)
    lenient = errors == 'surrogatepass'
    while pos < len(data):
        try:
            codec.decode(builder, data, pos, lenient)
            break
        except MalformedText as e:
            pos = _decode_anyway(space, builder, codec, data, errors, e)
    text = builder.build()
    return space.newutf8(text, utf8.length(text))


def _decode_anyway(space, builder, codec, data, errors, problem):
    """Do as `errors` says about bytes that the codec cannot decode; the position where reading goes on."""
    if errors == 'ignore':
        pass
    elif errors == 'replace':
        utf8.append_codepoint(builder, REPLACEMENT_CHARACTER)
    elif errors == 'backslashreplace':
        for i in range(problem.start, problem.end):
            builder.append(utf8.escaped(ord(data[i])))
    elif errors == 'surrogateescape':
        pos = problem.start
        while pos < problem.end and ord(data[pos]) >= 0x80:
            utf8.append_codepoint(builder, 0xDC00 | ord(data[pos]))
            pos += 1
        if pos == problem.start:
            raise decode_error(space, codec, data, problem)
        return pos
    elif errors == 'xmlcharrefreplace' or errors == 'namereplace':
        raise oefmt(space.w_TypeError, "don't know how to handle UnicodeDecodeError in error callback")
    elif errors == 'strict' or errors == 'surrogatepass':
        raise decode_error(space, codec, data, problem)
    else:
        raise oefmt(space.w_LookupError, "unknown error handler name '%s'", errors)
    return problem.end


def decode_error(space, codec, data, problem):
    return OperationError(space.w_UnicodeDecodeError, space.newtuple([
        space.newtext(codec.name), space.newbytes(data), space.newint(problem.start), space.newint(problem.end),
        space.newtext(problem.reason)]))
