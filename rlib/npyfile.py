"""The .npy format: a header that says what the items are, then the items.

    magic string, version (2 bytes), length of the header (2 bytes, since version 2 4 bytes), header, items

The header is a Python dict in text form, {'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }, with blanks at the
end so that the items start at a multiple of 64 bytes.  It is read by a parser of literals, not evaluated.
Written is version 1.0; read are 1.0, 2.0 and 3.0, and items of either byte order.

https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
"""
from rpython.rlib.objectmodel import keepalive_until_here
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rtyper.lltypesystem import rffi
from rlib import errors, itemtype as itemtypes, layout as layouts, view as views
from rlib.errors import ArrayError, OVERFLOW_ERROR, VALUE_ERROR

MAGIC = '\x93NUMPY'
ALIGNMENT = 64
# Room for the digits of an axis that may be made longer in place
AXIS_DIGITS = 21
MAX_NESTING = 32


# ____________________________________________________________
# Writing

def is_fortran(view):
    """Are the items of the view written with the first index moving fastest?"""
    return view.layout.f_contiguous and not view.layout.c_contiguous


def typestr(itemtype):
    if itemtype.itemsize == 1:
        return '|%s1' % itemtype.kind
    return '<%s%d' % (itemtype.kind, itemtype.itemsize)


def file_start(view):
    """Everything before the items."""
    shape = view.layout.shape
    fortran = is_fortran(view)
    text = "{'descr': '%s', 'fortran_order': %s, 'shape': %s, }" % (
        typestr(view.layout.itemtype), 'True' if fortran else 'False', errors.format_tuple(shape))
    if len(shape) > 0:
        growing = shape[len(shape) - 1] if fortran else shape[0]
        text += ' ' * (AXIS_DIGITS - len(str(growing)))
    used = len(MAGIC) + 4 + len(text) + 1
    text += ' ' * (ALIGNMENT - used % ALIGNMENT) + '\n'
    return MAGIC + '\x01\x00' + chr(len(text) & 0xff) + chr(len(text) >> 8) + text


# ____________________________________________________________
# Literals

STRING = 0
INTEGER = 1
BOOLEAN = 2
TUPLE = 3
OTHER = 4       # a list, None, a float: known, but nowhere valid
DICT = 5


class Literal(object):
    """A value of the header.  source: its text.  A dict has its keys and values in turn as items."""

    def __init__(self, kind, source, text, number, items):
        self.kind = kind
        self.source = source
        self.text = text
        self.number = number
        self.items = items


class Malformed(Exception):
    """The text is no literal."""


def is_word_char(char):
    return char.isalnum() or char == '_' or char == '.' or char == '+' or char == '-'


class Parser(object):
    def __init__(self, text):
        self.text = text
        self.position = 0
        self.nesting = 0

    def peek(self):
        """The next character that counts; a blank at the end."""
        while self.position < len(self.text):
            char = self.text[self.position]
            if char == '#':
                while self.position < len(self.text) and self.text[self.position] != '\n':
                    self.position += 1
            elif char.isspace():
                self.position += 1
            else:
                return char
        return ' '

    def expect(self, char):
        if self.peek() != char:
            raise Malformed
        self.position += 1

    def source_from(self, start):
        end = self.position
        assert 0 <= start <= end
        return self.text[start:end]

    def value(self):
        char = self.peek()
        start = self.position
        self.nesting += 1
        if self.nesting > MAX_NESTING:
            raise Malformed
        if char == '{':
            literal = self.mapping(start)
        elif char == '(' or char == '[':
            literal = self.sequence(start, char)
        elif char == '"' or char == "'":
            literal = self.string(start, char)
        else:
            literal = self.word(start)
        self.nesting -= 1
        return literal

    def mapping(self, start):
        self.expect('{')
        items = []
        while self.peek() != '}':
            items.append(self.value())
            self.expect(':')
            items.append(self.value())
            if self.peek() != '}':
                self.expect(',')
        self.expect('}')
        return Literal(DICT, self.source_from(start), '', 0, items)

    def sequence(self, start, opening):
        self.expect(opening)
        closing = ')' if opening == '(' else ']'
        items = []
        commas = 0
        while self.peek() != closing:
            items.append(self.value())
            if self.peek() != closing:
                self.expect(',')
                commas += 1
        self.expect(closing)
        if opening == '(':
            if len(items) == 1 and commas == 0:
                return items[0]
            return Literal(TUPLE, self.source_from(start), '', 0, items)
        return Literal(OTHER, self.source_from(start), '', 0, items)

    def string(self, start, quote):
        self.expect(quote)
        end = self.text.find(quote, self.position)
        if end < 0:
            raise Malformed
        begin = self.position
        assert 0 <= begin <= end
        text = self.text[begin:end]
        if text.find('\\') >= 0 or text.find('\n') >= 0:
            raise Malformed
        self.position = end + 1
        return Literal(STRING, self.source_from(start), text, 0, [])

    def word(self, start):
        while self.position < len(self.text) and is_word_char(self.text[self.position]):
            self.position += 1
        source = self.source_from(start)
        if source == 'True' or source == 'False':
            return Literal(BOOLEAN, source, '', int(source == 'True'), [])
        if source == 'None':
            return Literal(OTHER, source, '', 0, [])
        if is_integer(source):
            return Literal(INTEGER, source, '', integer(source), [])
        if is_real(source):
            return Literal(OTHER, source, '', 0, [])
        raise Malformed


def is_integer(source):
    """Digits; Python 2 wrote an L behind long ones."""
    end = len(source)
    if end > 1 and source[end - 1] == 'L':
        end -= 1
    start = int(end > 1 and source[0] == '-')
    for i in range(start, end):
        if not source[i].isdigit():
            return False
    return end > start


def is_real(source):
    digits = 0
    for char in source:
        if char.isdigit():
            digits += 1
        elif char != '.' and char != '-':
            return False
    return digits > 0


def integer(source):
    value = 0
    for char in source:
        if char.isdigit():
            try:
                value = ovfcheck(ovfcheck(value * 10) + (ord(char) - ord('0')))
            except OverflowError:
                raise ArrayError(OVERFLOW_ERROR, "Python int too large to convert to C long")
    if source[0] == '-':
        return -value
    return value


# ____________________________________________________________
# Reading

class Header(object):
    """What the items of a file are.  foreign: their bytes are in the other order."""

    def __init__(self, itemtype, foreign, fortran, shape):
        self.itemtype = itemtype
        self.foreign = foreign
        self.fortran = fortran
        self.shape = shape

    def new_view(self):
        """An uninitialised view for the items.  Raises VALUE_ERROR, MEMORY_ERROR."""
        return views.empty(self.itemtype, self.shape, self.fortran)


def parse_header(text):
    """Raises VALUE_ERROR for whatever is wrong with it, OVERFLOW_ERROR for a length beyond all bounds."""
    parser = Parser(text)
    try:
        literal = parser.value()
        if parser.peek() != ' ' or parser.position < len(text):
            raise Malformed
    except Malformed:
        raise ArrayError(VALUE_ERROR, "Cannot parse header: %s" % quoted(text))
    if literal.kind != DICT:
        raise ArrayError(VALUE_ERROR, "Header is not a dictionary: %s" % literal.source)
    descr, fortran_order, shape = known_values(literal)
    itemtype, foreign = parse_descr(descr)
    if fortran_order.kind != BOOLEAN:
        raise ArrayError(VALUE_ERROR, "fortran_order is not a valid bool: %s" % fortran_order.source)
    return Header(itemtype, foreign, fortran_order.number != 0, parse_shape(shape))


def quoted(text):
    """As Python shows a text of mostly plain characters."""
    result = ''
    for char in text:
        if char == '\n':
            result += '\\n'
        elif char == '\\':
            result += '\\\\'
        elif ' ' <= char <= '~':
            result += char
        else:
            result += '\\x%x%x' % (ord(char) >> 4, ord(char) & 15)
    return '"' + result + '"'


def known_values(literal):
    """The values of the three keys, which must be all there are."""
    descr = fortran_order = shape = None
    keys = []
    items = literal.items
    for i in range(0, len(items), 2):
        key = items[i]
        value = items[i + 1]
        if key.kind == STRING and key.text == 'descr':
            descr = value
        elif key.kind == STRING and key.text == 'fortran_order':
            fortran_order = value
        elif key.kind == STRING and key.text == 'shape':
            shape = value
        else:
            keys.append(key.source)
    if descr is None or fortran_order is None or shape is None or len(keys) > 0:
        found = []
        if descr is not None:
            found.append("'descr'")
        if fortran_order is not None:
            found.append("'fortran_order'")
        if shape is not None:
            found.append("'shape'")
        raise ArrayError(VALUE_ERROR, "Header does not contain the correct keys: [%s]" % ', '.join(found + keys))
    return descr, fortran_order, shape


def parse_descr(descr):
    """(item type, is the byte order foreign?)"""
    name = descr.text
    if descr.kind != STRING or len(name) == 0:
        raise invalid_descr(descr)
    order = name[0]
    if order == '<' or order == '>' or order == '|' or order == '=':
        name = name[1:]
    if name == 'O' or name == 'object':
        raise ArrayError(VALUE_ERROR, "Object arrays cannot be loaded when allow_pickle=False")
    itemtype = itemtypes.by_name(name)
    if itemtype is None:
        itemtype = itemtypes.by_char(name)
    if itemtype is None:
        for candidate in itemtypes.ALL_TYPES:
            if name == '%s%d' % (candidate.kind, candidate.itemsize):
                itemtype = candidate
    if itemtype is None:
        raise invalid_descr(descr)
    return itemtype, order == '>' and itemtype.itemsize > 1


def invalid_descr(descr):
    return ArrayError(VALUE_ERROR, "descr is not a valid dtype descriptor: %s" % descr.source)


def parse_shape(literal):
    shape = [0] * len(literal.items)
    valid = literal.kind == TUPLE
    for i in range(len(shape)):
        valid = valid and literal.items[i].kind == INTEGER
        shape[i] = literal.items[i].number
    if not valid:
        raise ArrayError(VALUE_ERROR, "shape is not valid: %s" % literal.source)
    layouts.check_ndim(len(shape))
    return shape


# ____________________________________________________________
# Bytes of contiguous views

def nbytes(view):
    return view.layout.size * view.layout.itemtype.itemsize


def bytes_of(view, start, count):
    """So many bytes of a contiguous view as a string."""
    if count <= 0:
        return ''
    data = rffi.charpsize2str(rffi.ptradd(view.block.raw, view.offset + start), count)
    keepalive_until_here(view)
    return data


def set_bytes(view, start, data):
    """Store a string in the memory of a contiguous view, which has room for it."""
    assert 0 <= start and len(data) <= nbytes(view) - start
    target = rffi.ptradd(view.block.raw, view.offset + start)
    for i in range(len(data)):
        target[i] = data[i]
    keepalive_until_here(view)


def swap_bytes(view):
    """Turn round the bytes of each number of a contiguous view; a complex item is two numbers."""
    itemtype = view.layout.itemtype
    width = itemtype.itemsize
    if itemtype.is_complex():
        width //= 2
    raw = view.block.raw
    for start in range(view.offset, view.offset + nbytes(view), width):
        low = start
        high = start + width - 1
        while low < high:
            raw[low], raw[high] = raw[high], raw[low]
            low += 1
            high -= 1
    keepalive_until_here(view)
