"""The little UTF-8 that the compiler needs: validate, decode or encode one code point, count, cut."""


def first_invalid(s):
    """Index of the first byte that is not part of well-formed UTF-8 (surrogates are not), or -1."""
    i = 0
    n = len(s)
    while i < n:
        c = ord(s[i])
        if c < 0x80:
            i += 1
            continue
        if c < 0xC2 or c > 0xF4:
            return i
        if c < 0xE0:
            size = 2
        elif c < 0xF0:
            size = 3
        else:
            size = 4
        if i + size > n:
            return i
        for k in range(1, size):
            if ord(s[i + k]) & 0xC0 != 0x80:
                return i
        second = ord(s[i + 1])
        if ((c == 0xE0 and second < 0xA0) or (c == 0xED and second > 0x9F) or
                (c == 0xF0 and second < 0x90) or (c == 0xF4 and second > 0x8F)):
            return i
        i += size
    return -1


def sequence_length(first_byte):
    """Bytes in the sequence that starts with this byte of valid UTF-8."""
    if first_byte < 0x80:
        return 1
    if first_byte < 0xE0:
        return 2
    if first_byte < 0xF0:
        return 3
    return 4


def codepoint_at(s, i):
    """The code point that starts at byte i of valid UTF-8."""
    c = ord(s[i])
    if c < 0x80:
        return c
    if c < 0xE0:
        return (c & 0x1F) << 6 | (ord(s[i + 1]) & 0x3F)
    if c < 0xF0:
        return (c & 0x0F) << 12 | (ord(s[i + 1]) & 0x3F) << 6 | (ord(s[i + 2]) & 0x3F)
    return ((c & 0x07) << 18 | (ord(s[i + 1]) & 0x3F) << 12 | (ord(s[i + 2]) & 0x3F) << 6 |
            (ord(s[i + 3]) & 0x3F))


def encode(code):
    """UTF-8 of one code point, 0 <= code <= 0x10FFFF."""
    if code < 0x80:
        return chr(code)
    if code < 0x800:
        return chr(0xC0 | code >> 6) + chr(0x80 | (code & 0x3F))
    if code < 0x10000:
        return chr(0xE0 | code >> 12) + chr(0x80 | (code >> 6 & 0x3F)) + chr(0x80 | (code & 0x3F))
    return (chr(0xF0 | (code >> 18 & 0x07)) + chr(0x80 | (code >> 12 & 0x3F)) +
            chr(0x80 | (code >> 6 & 0x3F)) + chr(0x80 | (code & 0x3F)))


def count_codepoints(s, start, stop):
    count = 0
    for i in range(start, stop):
        if ord(s[i]) & 0xC0 != 0x80:
            count += 1
    return count


def between(s, start, end):
    """s[start:end], for positions that are known not to be negative."""
    assert start >= 0
    assert end >= 0
    return s[start:end]


def is_ascii(s):
    for c in s:
        if ord(c) >= 0x80:
            return False
    return True
