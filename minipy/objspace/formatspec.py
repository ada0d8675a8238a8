"""The format specification mini-language: [[fill]align][sign][z][#][0][width][grouping][.precision][type].

parse() turns a specification into a FormatSpec; newformat.py applies it to values.
"""
import sys
from minipy.interpreter.error import oefmt
from minipy.objspace import unicodedb, utf8

# no field may be longer: a MemoryError, before anything is allocated
MAX_WIDTH = (1 << 31) - 1


class FormatSpec(object):
    _immutable_fields_ = ['fill', 'align', 'sign', 'no_negative_zero', 'alternate', 'width', 'grouping', 'group_size',
                          'precision', 'type']

    def __init__(self, fill, align, sign, no_negative_zero, alternate, width, grouping, group_size, precision, type):
        self.fill = fill                            # one character, UTF-8
        self.align = align                          # '<', '>', '^' or '='
        self.sign = sign                            # '+', '-', ' ', or '\0' when not given
        self.no_negative_zero = no_negative_zero
        self.alternate = alternate
        self.width = width                          # -1: not given
        self.grouping = grouping                    # ',' or '_', or ''
        self.group_size = group_size                # digits between separators
        self.precision = precision                  # -1: not given
        self.type = type                            # the type character's code point


def unknown_type(space, code, typename):
    if 32 < code < 128:
        return oefmt(space.w_ValueError, "Unknown format code '%s' for object of type '%s'", chr(code), typename)
    return oefmt(space.w_ValueError, "Unknown format code '\\x%s' for object of type '%s'", hex_text(code), typename)


def hex_text(code):
    """A non-negative int in hexadecimal digits."""
    text = ''
    while True:
        text = '0123456789abcdef'[code & 15] + text
        code >>= 4
        if code == 0:
            return text


def read_integer(space, codes, start, end):
    """(value, position after it) of the decimal number at start; -1 when there is none."""
    value = -1
    pos = start
    while pos < end:
        digit = unicodedb.decimal(codes[pos])
        if digit < 0:
            break
        if value > (sys.maxint - digit) // 10:
            raise oefmt(space.w_ValueError, "Too many decimal digits in format string")
        value = max(value, 0) * 10 + digit
        pos += 1
    return value, pos


def _is_at(codes, pos, char):
    return pos < len(codes) and codes[pos] == ord(char)


def _is_align(code):
    return code == ord('<') or code == ord('>') or code == ord('=') or code == ord('^')


def parse(space, spec, typename, default_type, default_align):
    """The FormatSpec of the UTF-8 text; typename is for messages."""
    codes = utf8.codepoints(spec)
    end = len(codes)
    pos = 0
    fill, align = ' ', default_align
    fill_given = align_given = False
    if end >= 2 and _is_align(codes[1]):
        fill, align = utf8.encode_codepoint(codes[0]), chr(codes[1] & 0x7F)
        fill_given = align_given = True
        pos = 2
    elif end >= 1 and _is_align(codes[0]):
        align = chr(codes[0] & 0x7F)
        align_given = True
        pos = 1
    sign = '\0'
    if _is_at(codes, pos, '+') or _is_at(codes, pos, '-') or _is_at(codes, pos, ' '):
        sign = chr(codes[pos] & 0x7F)
        pos += 1
    no_negative_zero = _is_at(codes, pos, 'z')
    pos += int(no_negative_zero)
    alternate = _is_at(codes, pos, '#')
    pos += int(alternate)
    if not fill_given and _is_at(codes, pos, '0'):
        fill = '0'
        if not align_given and default_align == '>':
            align = '='
        pos += 1
    width, pos = read_integer(space, codes, pos, end)
    if width > MAX_WIDTH:
        raise MemoryError
    grouping = ''
    if _is_at(codes, pos, ','):
        grouping = ','
        pos += 1
    if _is_at(codes, pos, '_'):
        if grouping != '':
            raise oefmt(space.w_ValueError, "Cannot specify both ',' and '_'.")
        grouping = '_'
        pos += 1
        if _is_at(codes, pos, ','):
            raise oefmt(space.w_ValueError, "Cannot specify both ',' and '_'.")
    precision = -1
    if _is_at(codes, pos, '.'):
        precision, pos = read_integer(space, codes, pos + 1, end)
        if precision < 0:
            raise oefmt(space.w_ValueError, "Format specifier missing precision")
    if end - pos > 1:
        raise oefmt(space.w_ValueError, "Invalid format specifier '%s' for object of type '%s'", spec, typename)
    type = default_type
    if end - pos == 1:
        type = codes[pos]
    group_size = 3
    if grouping != '' and not _type_in(type, '\0defgEG%F'):
        if grouping == '_' and _type_in(type, 'boxX'):
            group_size = 4
        else:
            raise _no_grouping(space, grouping, type)
    return FormatSpec(fill, align, sign, no_negative_zero, alternate, width, grouping, group_size, precision, type)


def _no_grouping(space, grouping, type):
    if 32 < type < 128:
        return oefmt(space.w_ValueError, "Cannot specify '%s' with '%s'.", grouping, chr(type))
    return oefmt(space.w_ValueError, "Cannot specify '%s' with '\\x%s'.", grouping, hex_text(type))


def _type_in(code, chars):
    return code < 128 and chars.find(chr(code & 0x7F)) >= 0


def is_type(spec, chars):
    """Is the type character of the FormatSpec one of chars ('\\0': none was given)?"""
    return _type_in(spec.type, chars)
