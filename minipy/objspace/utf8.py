"""Text as UTF-8 bytes: walking, counting and finding code points in an RPython str.

Every str of minipy is well-formed UTF-8, with one liberty: a lone surrogate is kept as its three-byte sequence.
UTF-8 synchronises itself (no character's bytes occur inside another's), so searching, splitting and comparing work on
the bytes directly.  What needs code points is arithmetic on indices: `bytepos` is a position in the bytes, `index` a
position in code points.  In ASCII text they are equal, and callers take that way first.
"""
from rpython.rlib import jit
from rpython.rlib.rstring import StringBuilder

MAX_CODEPOINT = 0x10FFFF


def is_continuation(char):
    return ord(char) & 0xC0 == 0x80


def is_surrogate(code):
    return 0xD800 <= code <= 0xDFFF


def width_of_lead(char):
    """How many bytes the character takes that starts with this byte."""
    lead = ord(char)
    if lead < 0x80:
        return 1
    if lead < 0xE0:
        return 2
    if lead < 0xF0:
        return 3
    return 4


def next_pos(text, bytepos):
    return bytepos + width_of_lead(text[bytepos])


def prev_pos(text, bytepos):
    """Where the character that ends at bytepos > 0 starts."""
    bytepos -= 1
    while bytepos > 0 and is_continuation(text[bytepos]):
        bytepos -= 1
    return bytepos


def codepoint_at(text, bytepos):
    lead = ord(text[bytepos])
    if lead < 0x80:
        return lead
    second = ord(text[bytepos + 1]) & 0x3F
    if lead < 0xE0:
        return (lead & 0x1F) << 6 | second
    third = ord(text[bytepos + 2]) & 0x3F
    if lead < 0xF0:
        return (lead & 0x0F) << 12 | second << 6 | third
    return (lead & 0x07) << 18 | second << 12 | third << 6 | (ord(text[bytepos + 3]) & 0x3F)


def append_codepoint(builder, code):
    """Append 0 <= code <= MAX_CODEPOINT to a StringBuilder."""
    if code < 0x80:
        builder.append(chr(code))
    elif code < 0x800:
        builder.append(chr(0xC0 | code >> 6))
        builder.append(chr(0x80 | code & 0x3F))
    elif code < 0x10000:
        builder.append(chr(0xE0 | code >> 12))
        builder.append(chr(0x80 | code >> 6 & 0x3F))
        builder.append(chr(0x80 | code & 0x3F))
    else:
        builder.append(chr(0xF0 | code >> 18 & 0x07))
        builder.append(chr(0x80 | code >> 12 & 0x3F))
        builder.append(chr(0x80 | code >> 6 & 0x3F))
        builder.append(chr(0x80 | code & 0x3F))


def encode_codepoint(code):
    if code < 0x80:
        return chr(code)
    builder = StringBuilder(4)
    append_codepoint(builder, code)
    return builder.build()


@jit.elidable
def count_codepoints(text, start, end):
    """The number of characters that start in text[start:end].

    elidable: a string never changes, and for the constants of a program compiled code knows the answer.
    """
    continuations = 0
    for i in range(start, end):
        continuations += int(is_continuation(text[i]))
    return end - start - continuations


def length(text):
    return count_codepoints(text, 0, len(text))


def is_ascii(text):
    for char in text:
        if ord(char) >= 0x80:
            return False
    return True


def codepoints(text):
    """All code points, as a list of ints."""
    result = []
    i = 0
    while i < len(text):
        result.append(codepoint_at(text, i))
        i = next_pos(text, i)
    return result


def from_codepoints(codes):
    builder = StringBuilder(len(codes))
    for code in codes:
        append_codepoint(builder, code)
    return builder.build()


def reverse(text):
    builder = StringBuilder(len(text))
    end = len(text)
    while end > 0:
        start = prev_pos(text, end)
        assert start >= 0
        builder.append_slice(text, start, end)
        end = start
    return builder.build()


class CodepointIndex(object):
    """The byte position of every STRIDE-th character: turns index into bytepos and back in near constant time."""
    _immutable_fields_ = ['text', 'length', 'marks[*]']
    STRIDE = 64

    def __init__(self, text, length):
        marks = [0] * (length // self.STRIDE + 1)
        index = 0
        for i in range(len(text)):
            if not is_continuation(text[i]):
                if index % self.STRIDE == 0:
                    marks[index // self.STRIDE] = i
                index += 1
        if index % self.STRIDE == 0:
            marks[index // self.STRIDE] = len(text)
        self.text = text
        self.length = length
        self.marks = marks[:]

    def bytepos(self, index):
        """The position of character number 0 <= index <= length."""
        if index == self.length:
            return len(self.text)
        pos = self.marks[index // self.STRIDE]
        for _ in range(index % self.STRIDE):
            pos = next_pos(self.text, pos)
        assert pos >= 0
        return pos

    def index(self, bytepos):
        """The number of the character that starts at bytepos (or length, at the end)."""
        low, high = 0, len(self.marks)
        while high - low > 1:
            middle = (low + high) // 2
            if self.marks[middle] <= bytepos:
                low = middle
            else:
                high = middle
        return low * self.STRIDE + count_codepoints(self.text, self.marks[low], bytepos)


def escaped(code):
    r"""The escape sequence of repr() and of error messages: \xe9, \u20ac or \U0001f600."""
    digits = '%x' % code
    if code <= 0xFF:
        return '\\x' + '0' * (2 - len(digits)) + digits
    if code <= 0xFFFF:
        return '\\u' + '0' * (4 - len(digits)) + digits
    return '\\U' + '0' * (8 - len(digits)) + digits


class MalformedText(Exception):
    """The bytes from start to end are not text in the encoding."""
    def __init__(self, start, end, reason):
        self.start = start
        self.end = end
        self.reason = reason


def check(data, allow_surrogates=False):
    """The number of code points in data; MalformedText at its first ill-formed sequence.

    The error's range is the longest prefix of a well-formed sequence (Unicode's "maximal subpart"), as CPython's.
    """
    return check_from(data, 0, allow_surrogates)


def check_from(data, pos, allow_surrogates):
    count = 0
    size = len(data)
    while pos < size:
        lead = ord(data[pos])
        count += 1
        if lead < 0x80:
            pos += 1
            continue
        if lead < 0xC2 or lead > 0xF4:
            raise MalformedText(pos, pos + 1, 'invalid start byte')
        width = width_of_lead(data[pos])
        # the second byte's range keeps out overlong forms, surrogates and codes above MAX_CODEPOINT
        low, high = 0x80, 0xBF
        if lead == 0xE0:
            low = 0xA0
        elif lead == 0xED and not allow_surrogates:
            high = 0x9F
        elif lead == 0xF0:
            low = 0x90
        elif lead == 0xF4:
            high = 0x8F
        for i in range(1, width):
            if pos + i >= size:
                raise MalformedText(pos, size, 'unexpected end of data')
            if not low <= ord(data[pos + i]) <= high:
                raise MalformedText(pos, pos + i, 'invalid continuation byte')
            low, high = 0x80, 0xBF
        pos += width
    return count
