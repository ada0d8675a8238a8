"""String algorithms that do not care whether their RPython string is text or bytes.

Each function takes `chars` first: UTF8 where the string is text, so that one to four bytes make a character and Unicode
says what a letter is, or BYTES where every byte is a character and only those of ASCII are letters.  The functions are
specialised on it.  Positions and lengths are in bytes throughout.
"""
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rstring import StringBuilder
from minipy.objspace import unicodedb, utf8

# A code point without any property: what the bytes above ASCII count as.
NO_CHARACTER = 0xFFFF
CAPITAL_SIGMA = 0x3A3
SMALL_SIGMA = 0x3C3
FINAL_SIGMA = 0x3C2


class ByteChars(object):
    def _freeze_(self):
        return True

    def code_at(self, value, i):
        code = ord(value[i])
        if code >= 0x80:
            return NO_CHARACTER
        return code

    def next_pos(self, value, i):
        return i + 1

    def prev_pos(self, value, i):
        return i - 1

    def is_space(self, code):
        return code == 32 or 9 <= code <= 13

    def is_linebreak(self, code):
        return code == 10 or code == 13

    @specialize.arg(4, 5)
    def append_mapped(self, builder, value, i, simple, full):
        code = ord(value[i])
        if code < 0x80:
            code = simple(code) & 0x7F
        builder.append(chr(code))


class Utf8Chars(object):
    def _freeze_(self):
        return True

    def code_at(self, value, i):
        return utf8.codepoint_at(value, i)

    def next_pos(self, value, i):
        return utf8.next_pos(value, i)

    def prev_pos(self, value, i):
        return utf8.prev_pos(value, i)

    def is_space(self, code):
        return unicodedb.isspace(code)

    def is_linebreak(self, code):
        return unicodedb.islinebreak(code)

    @specialize.arg(4, 5)
    def append_mapped(self, builder, value, i, simple, full):
        code = utf8.codepoint_at(value, i)
        several = full(code)
        if several != '':
            builder.append(several)
        else:
            utf8.append_codepoint(builder, simple(code))


BYTES = ByteChars()
UTF8 = Utf8Chars()


# ---- cutting ----

@specialize.arg(0)
def skip_spaces(chars, value, i):
    """The first position from i on that is not whitespace."""
    while i < len(value) and chars.is_space(chars.code_at(value, i)):
        i = chars.next_pos(value, i)
    return i


@specialize.arg(0)
def skip_spaces_back(chars, value, i):
    """The end of the last character before i that is not whitespace."""
    while i > 0:
        before = chars.prev_pos(value, i)
        if not chars.is_space(chars.code_at(value, before)):
            break
        i = before
    return i


@specialize.arg(0)
def skip_word(chars, value, i):
    while i < len(value) and not chars.is_space(chars.code_at(value, i)):
        i = chars.next_pos(value, i)
    return i


@specialize.arg(0)
def skip_word_back(chars, value, i):
    while i > 0:
        before = chars.prev_pos(value, i)
        if chars.is_space(chars.code_at(value, before)):
            break
        i = before
    return i


def cut(value, start, stop):
    """value[start:stop] for positions known to be right."""
    assert start >= 0
    assert stop >= 0
    return value[start:stop]


@specialize.arg(0)
def strip_spaces(chars, value, left, right):
    start, stop = 0, len(value)
    if left:
        start = skip_spaces(chars, value, 0)
    if right and start < stop:
        stop = skip_spaces_back(chars, value, stop)
    return cut(value, start, stop)


@specialize.arg(0)
def strip_chars(chars, value, unwanted, left, right):
    start, stop = 0, len(value)
    if left:
        while start < stop:
            after = chars.next_pos(value, start)
            if unwanted.find(cut(value, start, after)) < 0:
                break
            start = after
    if right:
        while start < stop:
            before = chars.prev_pos(value, stop)
            if unwanted.find(cut(value, before, stop)) < 0:
                break
            stop = before
    return cut(value, start, stop)


@specialize.arg(0)
def split_words(chars, value, maxsplit):
    """str.split() without a separator; maxsplit < 0 is no limit."""
    words = []
    i = skip_spaces(chars, value, 0)
    while i < len(value):
        if maxsplit == 0:
            words.append(cut(value, i, len(value)))
            break
        maxsplit -= 1
        end = skip_word(chars, value, i)
        words.append(cut(value, i, end))
        i = skip_spaces(chars, value, end)
    return words


@specialize.arg(0)
def rsplit_words(chars, value, maxsplit):
    words = []
    i = skip_spaces_back(chars, value, len(value))
    while i > 0:
        if maxsplit == 0:
            words.append(cut(value, 0, i))
            break
        maxsplit -= 1
        start = skip_word_back(chars, value, i)
        words.append(cut(value, start, i))
        i = skip_spaces_back(chars, value, start)
    words.reverse()
    return words


@specialize.arg(0)
def splitlines(chars, value, keepends):
    lines = []
    start = i = 0
    while i < len(value):
        code = chars.code_at(value, i)
        after = chars.next_pos(value, i)
        if chars.is_linebreak(code):
            if code == 13 and after < len(value) and value[after] == '\n':
                after += 1
            if keepends:
                i = after
            lines.append(cut(value, start, i))
            start = after
        i = after
    if start < len(value):
        lines.append(cut(value, start, len(value)))
    return lines


# ---- making ----

@specialize.arg(0)
def replace_between(chars, value, new, count):
    """value.replace('', new, count): new goes before every character and at the end, count times at most (< 0: all)."""
    builder = StringBuilder(len(value))
    i = 0
    while i < len(value) and count != 0:
        after = chars.next_pos(value, i)
        builder.append(new)
        builder.append(cut(value, i, after))
        i = after
        count -= 1
    builder.append(cut(value, i, len(value)))
    if count != 0:
        builder.append(new)
    return builder.build()


@specialize.arg(0)
def expanded_size(chars, value, tabsize):
    """How many spaces expandtabs() puts for the tabs together; it is for the caller to refuse absurd sizes."""
    column = spaces = 0
    i = 0
    while i < len(value):
        char = value[i]
        if char == '\t':
            if tabsize > 0:
                spaces += tabsize - column % tabsize
            column = 0
        elif char == '\n' or char == '\r':
            column = 0
        else:
            column += 1
        i = chars.next_pos(value, i)
    return spaces


@specialize.arg(0)
def expandtabs(chars, value, tabsize):
    builder = StringBuilder(len(value))
    column = 0
    i = 0
    while i < len(value):
        char = value[i]
        after = chars.next_pos(value, i)
        if char == '\t':
            if tabsize > 0:
                spaces = tabsize - column % tabsize
                builder.append_multiple_char(' ', spaces)
                column += spaces
        else:
            builder.append(cut(value, i, after))
            column += 1
            if char == '\n' or char == '\r':
                column = 0
        i = after
    return builder.build()


# ---- case ----

@specialize.arg(0)
def append_upper(chars, builder, value, i):
    chars.append_mapped(builder, value, i, unicodedb.upper, unicodedb.full_upper)


@specialize.arg(0)
def append_title(chars, builder, value, i):
    chars.append_mapped(builder, value, i, unicodedb.title, unicodedb.full_title)


@specialize.arg(0)
def append_lower(chars, builder, value, i):
    if chars.code_at(value, i) == CAPITAL_SIGMA:
        code = SMALL_SIGMA
        if _ends_word(chars, value, i):
            code = FINAL_SIGMA
        utf8.append_codepoint(builder, code)
    else:
        chars.append_mapped(builder, value, i, unicodedb.lower, unicodedb.full_lower)


@specialize.arg(0)
def _ends_word(chars, value, i):
    """Is the capital sigma at i the last cased letter of a word of several?  Case-ignorable characters do not count."""
    before = i
    code = NO_CHARACTER
    while before > 0:
        before = chars.prev_pos(value, before)
        code = chars.code_at(value, before)
        if not unicodedb.iscaseignorable(code):
            break
        code = NO_CHARACTER
    if not unicodedb.iscased(code):
        return False
    after = chars.next_pos(value, i)
    while after < len(value):
        code = chars.code_at(value, after)
        if not unicodedb.iscaseignorable(code):
            return not unicodedb.iscased(code)
        after = chars.next_pos(value, after)
    return True


def _make_case_mapping(append_one):
    @specialize.arg(0)
    def mapped(chars, value):
        builder = StringBuilder(len(value))
        i = 0
        while i < len(value):
            append_one(chars, builder, value, i)
            i = chars.next_pos(value, i)
        return builder.build()
    return mapped


@specialize.arg(0)
def _append_fold(chars, builder, value, i):
    chars.append_mapped(builder, value, i, unicodedb.fold, unicodedb.full_fold)


@specialize.arg(0)
def _append_swapped(chars, builder, value, i):
    code = chars.code_at(value, i)
    if unicodedb.isupper(code):
        append_lower(chars, builder, value, i)
    elif unicodedb.islower(code):
        append_upper(chars, builder, value, i)
    else:
        builder.append(cut(value, i, chars.next_pos(value, i)))


@specialize.arg(0)
def _append_capitalized(chars, builder, value, i):
    if i == 0:
        append_title(chars, builder, value, i)
    else:
        append_lower(chars, builder, value, i)


@specialize.arg(0)
def _append_titled(chars, builder, value, i):
    if i > 0 and unicodedb.iscased(chars.code_at(value, chars.prev_pos(value, i))):
        append_lower(chars, builder, value, i)
    else:
        append_title(chars, builder, value, i)


upper = _make_case_mapping(append_upper)
lower = _make_case_mapping(append_lower)
casefold = _make_case_mapping(_append_fold)
swapcase = _make_case_mapping(_append_swapped)
capitalize = _make_case_mapping(_append_capitalized)
title = _make_case_mapping(_append_titled)


# ---- asking ----

def _make_all(predicate):
    """Non-empty, and the predicate holds for every character."""
    @specialize.arg(0)
    def all_are(chars, value):
        i = 0
        while i < len(value):
            if not predicate(chars, chars.code_at(value, i)):
                return False
            i = chars.next_pos(value, i)
        return i > 0
    return all_are


def _of_code(predicate):
    @specialize.arg(0)
    def of_chars(chars, code):
        return predicate(code)
    return of_chars


@specialize.arg(0)
def _is_space(chars, code):
    return chars.is_space(code)


isalpha = _make_all(_of_code(unicodedb.isalpha))
isalnum = _make_all(_of_code(unicodedb.isalnum))
isdecimal = _make_all(_of_code(unicodedb.isdecimal))
isdigit = _make_all(_of_code(unicodedb.isdigit))
isnumeric = _make_all(_of_code(unicodedb.isnumeric))
isspace = _make_all(_is_space)


def _make_all_cased(wanted, unwanted):
    """No character of the other cases, and at least one of this."""
    @specialize.arg(0)
    def all_cased(chars, value):
        seen = False
        i = 0
        while i < len(value):
            code = chars.code_at(value, i)
            if unwanted(code) or unicodedb.istitle(code):
                return False
            seen = seen or wanted(code)
            i = chars.next_pos(value, i)
        return seen
    return all_cased


islower = _make_all_cased(unicodedb.islower, unicodedb.isupper)
isupper = _make_all_cased(unicodedb.isupper, unicodedb.islower)


@specialize.arg(0)
def istitle(chars, value):
    seen = False
    after_cased = False
    i = 0
    while i < len(value):
        code = chars.code_at(value, i)
        if unicodedb.isupper(code) or unicodedb.istitle(code):
            if after_cased:
                return False
            seen = after_cased = True
        elif unicodedb.islower(code):
            if not after_cased:
                return False
            seen = True
        else:
            after_cased = False
        i = chars.next_pos(value, i)
    return seen
