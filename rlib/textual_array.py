"""How an array is written: NumPy's brackets, columns, line breaks and summaries.

First a format is chosen for all items that will be shown, so that columns line up (`ItemFormat` and its subclasses);
then the array is walked axis by axis and the words are laid out (`Layouter`).
"""
import math
from rpython.rlib import jit, rfloat
from rpython.rlib.rarithmetic import r_uint
from rpython.rlib.rstring import StringBuilder, split
from rlib import itemtype as itemtypes, textual, view as views
from rlib.errors import ArrayError, VALUE_ERROR, format_tuple
from rlib.promotion import real_type


class PrintOptions(object):
    """What a program can set.  precision -1: none given."""

    def __init__(self):
        self.precision = 8
        self.threshold = 1000
        self.edgeitems = 3
        self.linewidth = 75
        self.suppress = False
        self.nanstr = 'nan'
        self.infstr = 'inf'
        self.sign = '-'
        self.floatmode = 'maxprec'
        self.legacy = textual.NO_LEGACY

    def copy(self):
        options = PrintOptions()
        options.precision = self.precision
        options.threshold = self.threshold
        options.edgeitems = self.edgeitems
        options.linewidth = self.linewidth
        options.suppress = self.suppress
        options.nanstr = self.nanstr
        options.infstr = self.infstr
        options.sign = self.sign
        options.floatmode = self.floatmode
        options.legacy = self.legacy
        return options

    def summarises(self, view):
        return view.layout.size > self.threshold


def width(text):
    """In characters; texts are UTF-8, where the further bytes of a character are 10xxxxxx."""
    count = 0
    for char in text:
        if ord(char) & 0xc0 != 0x80:
            count += 1
    return count


def padded_left(text, columns):
    return ' ' * max(columns - len(text), 0) + text


# ____________________________________________________________
# Which items are shown

def shown_offsets(view, options):
    """The byte offsets of the items that will be printed: all, or those at the corners."""
    edge = options.edgeitems if options.summarises(view) else 0
    offsets = []
    if view.layout.size > 0:
        _collect(view.layout, edge, 0, view.offset, offsets)
    return offsets


def _collect(layout, edge, axis, offset, offsets):
    if axis == layout.ndim:
        offsets.append(offset)
        return
    n = layout.shape[axis]
    stride = layout.strides[axis]
    cut = 0 < edge and 2 * edge < n
    for i in range(n):
        if not cut or i < edge or i >= n - edge:
            _collect(layout, edge, axis + 1, offset + i * stride, offsets)


# ____________________________________________________________
# Formats

class ItemFormat(object):
    """How the items of one array are written."""

    def word(self, view, offset):
        """The item at a byte offset."""
        raise NotImplementedError


class BoolFormat(ItemFormat):
    def __init__(self, view):
        # as wide as False, so that columns line up
        self.true = ' True' if view.layout.ndim > 0 else 'True'

    def word(self, view, offset):
        if view.load_bool(offset):
            return self.true
        return 'False'


class IntFormat(ItemFormat):
    def __init__(self, view, offsets, options):
        itemtype = view.layout.itemtype
        longest = 0
        sign = options.sign
        if len(offsets) > 0:
            largest = smallest = view.load_int(offsets[0])
            for offset in offsets:
                value = view.load_int(offset)
                if _int_less(itemtype, largest, value):
                    largest = value
                if _int_less(itemtype, value, smallest):
                    smallest = value
            if sign == ' ' and itemtype.kind == 'i' and smallest < 0:
                sign = '-'
            longest = len(textual.int_text(itemtype, largest))
            if sign != '-' and (itemtype.kind != 'i' or largest >= 0):
                longest += 1
            longest = max(longest, len(textual.int_text(itemtype, smallest)))
        self.sign = sign
        self.columns = longest

    def word(self, view, offset):
        text = textual.int_text(view.layout.itemtype, view.load_int(offset))
        if self.sign != '-' and text[0] != '-':
            text = self.sign + text
        return padded_left(text, self.columns)


def _int_less(itemtype, a, b):
    if itemtype.kind == 'i':
        return a < b
    return r_uint(a) < r_uint(b)


class RealColumn(object):
    """The common format of some floats."""

    def __init__(self, values, itemtype, options, sign):
        self.itemtype = itemtype
        self.options = options
        self.sign = sign
        self.precision = options.precision
        if options.floatmode == 'unique':
            self.precision = -1
        elif self.precision < 0:
            raise ArrayError(VALUE_ERROR, "precision must be >= 0")
        self.min_digits = -1
        self.unique = True
        self.trim = '.'
        self.pad_left = 0
        self.pad_right = 0
        self.exp_digits = -1
        finite = [x for x in values if rfloat.isfinite(x)]
        self.has_exponent = wants_exponent(finite, itemtype, options)
        if len(finite) > 0:
            self.unique = options.floatmode != 'fixed'
            if not self.unique:
                self.trim = 'k'
            if self.has_exponent:
                self.measure_scientific(finite)
            else:
                self.measure_positional(finite)
            if sign == ' ' and not _any_negative(finite):
                self.pad_left += 1
        if len(finite) < len(values):
            self.make_room_for_words(values)

    def measure_scientific(self, values):
        precision = 0
        for x in values:
            text = textual.scientific(x, self.itemtype, self.precision, self.unique, self.trim, self.sign == '+')
            end = text.find('e')
            point = text.find('.')
            precision = max(precision, end - point - 1)
            self.pad_left = max(self.pad_left, point)
            self.exp_digits = max(self.exp_digits, len(text) - end - 2)
        self.trim = 'k'
        self.precision = precision
        self.min_digits = precision
        self.pad_right = self.exp_digits + 2 + precision

    def measure_positional(self, values):
        for x in values:
            text = textual.positional(x, self.itemtype, self.precision, self.unique, True, self.trim, self.sign == '+')
            point = text.find('.')
            self.pad_left = max(self.pad_left, point)
            self.pad_right = max(self.pad_right, len(text) - point - 1)
        if self.options.floatmode == 'fixed' or self.options.floatmode == 'maxprec_equal':
            self.precision = self.min_digits = self.pad_right
            self.trim = 'k'
        else:
            self.trim = '.'
            self.min_digits = 0

    def make_room_for_words(self, values):
        """nan and inf start no further left than the digits do."""
        signed = int(self.sign != '-' or _has_minus_infinity(values))
        offset = self.pad_right + 1
        self.pad_left = max(self.pad_left, width(self.options.nanstr) - offset)
        self.pad_left = max(self.pad_left, width(self.options.infstr) + signed - offset)

    def text(self, x):
        plus = self.sign == '+'
        if not rfloat.isfinite(x):
            word = self.not_finite(x, plus)
            return ' ' * max(self.pad_left + self.pad_right + 1 - width(word), 0) + word
        if self.has_exponent:
            return textual.scientific(x, self.itemtype, self.precision, self.unique, self.trim, plus, self.pad_left,
                                      self.exp_digits, self.min_digits)
        return textual.positional(x, self.itemtype, self.precision, self.unique, True, self.trim, plus, self.pad_left,
                                  self.pad_right, self.min_digits)

    def not_finite(self, x, plus):
        if math.isnan(x):
            return ('+' if plus else '') + self.options.nanstr
        return textual.sign_text(x, plus) + self.options.infstr


def wants_exponent(values, itemtype, options):
    """Are the numbers so large, so small or so far apart that each is to have an exponent?"""
    largest = 0.0
    smallest = rfloat.INFINITY
    for x in values:
        if x != 0.0:
            largest = max(largest, abs(x))
            smallest = min(smallest, abs(x))
    if largest == 0.0:
        return False
    if largest >= exponent_from(itemtype, options):
        return True
    if options.suppress:
        return False
    # NumPy compares in the precision of the type
    return smallest < rounded_to(itemtype, 0.0001) or rounded_to(itemtype, largest / smallest) > 1000.0


def exponent_from(itemtype, options):
    if options.legacy > textual.LEGACY_2_2:
        if itemtype.itemsize == 2:
            return 1e3
        if itemtype.itemsize == 4:
            return 1e6
    return 1e8


def rounded_to(itemtype, x):
    view = views.empty(itemtype, [])
    view.store_float(0, x)
    return view.load_float(0)


def _any_negative(values):
    for x in values:
        if textual.is_negative(x):
            return True
    return False


def _has_minus_infinity(values):
    for x in values:
        if x == -rfloat.INFINITY:
            return True
    return False


class FloatFormat(ItemFormat):
    def __init__(self, view, offsets, options):
        values = [view.load_float(offset) for offset in offsets]
        self.column = RealColumn(values, view.layout.itemtype, options, options.sign)

    def word(self, view, offset):
        return self.column.text(view.load_float(offset))


class ComplexFormat(ItemFormat):
    def __init__(self, view, offsets, options):
        part = real_type(view.layout.itemtype)
        self.real = RealColumn([view.load_complex(offset)[0] for offset in offsets], part, options, options.sign)
        self.imag = RealColumn([view.load_complex(offset)[1] for offset in offsets], part, options, '+')

    def word(self, view, offset):
        real, imag = view.load_complex(offset)
        text = self.imag.text(imag)
        end = len(stripped_right(text))
        return self.real.text(real) + text[:end] + 'j' + text[end:]


def choose_format(view, options):
    offsets = shown_offsets(view, options)
    kind = view.layout.itemtype.kind
    if kind == 'b':
        return BoolFormat(view)
    if kind == 'f':
        return FloatFormat(view, offsets, options)
    if kind == 'c':
        return ComplexFormat(view, offsets, options)
    return IntFormat(view, offsets, options)


# ____________________________________________________________
# Brackets and lines

def stripped_right(text):
    end = len(text)
    while end > 0 and text[end - 1].isspace():
        end -= 1
    assert end >= 0
    return text[:end]


class Row(object):
    """The words of the last axis, broken into lines of limited width."""

    def __init__(self, out, indent, limit):
        self.out = out                  # gets the lines that are complete
        self.indent = indent            # blanks before each line; the first one already has them
        self.limit = limit
        self.line = StringBuilder()     # the line that is not
        self.columns = indent           # its width, the indent included

    def break_line(self):
        self.out.append(stripped_right(self.line.build()))
        self.out.append('\n')
        self.line = StringBuilder()
        self.line.append_multiple_char(' ', self.indent)
        self.columns = self.indent

    def append(self, text):
        self.line.append(text)
        self.columns += width(text)

    def add_word(self, word):
        # A line that has nothing on it is not broken: it would not help.
        if self.columns + width(word) > self.limit and self.columns > self.indent:
            self.break_line()
        self.append(word)

    def add_block(self, word):
        """A word that may have several lines: they all start in the same column."""
        if word.find('\n') < 0:
            self.add_word(word)
            return
        lines = split(word, '\n')
        widest = 0
        for line in lines:
            widest = max(widest, width(line))
        left = self.columns
        if self.columns + widest > self.limit and self.columns > self.indent:
            self.break_line()
            left = self.indent
        self.append(lines[0])
        for i in range(1, len(lines)):
            self.break_line()
            self.append(' ' * (left - self.indent) + lines[i])
        self.append(' ' * (widest - width(lines[-1])))

    def finish(self):
        self.out.append(self.line.build())


class Layouter(object):
    def __init__(self, view, item_format, options, separator, limit):
        self.view = view
        self.item_format = item_format
        self.edge = options.edgeitems
        self.summary = options.summarises(view)
        self.separator = separator
        self.limit = limit
        self.out = StringBuilder()

    def item(self, offset):
        return self.item_format.word(self.view, offset)

    def nested(self, axis, offset, indent, limit):
        """The part of the array from `axis` on, in brackets.  Its first line is already indented."""
        layout = self.view.layout
        n = layout.shape[axis]
        stride = layout.strides[axis]
        cut = self.summary and 2 * self.edge < n
        leading = self.edge if cut else 0
        # the last one is always shown
        trailing = max(self.edge, 1) if cut else n
        self.out.append('[')
        if axis == layout.ndim - 1:
            self.row(offset, stride, n, cut, leading, trailing, indent, limit)
        else:
            separator = stripped_right(self.separator)
            between = separator + '\n' * (layout.ndim - axis - 1) + ' ' * indent
            for i in range(leading):
                self.nested(axis + 1, offset + i * stride, indent + 1, limit - 1)
                self.out.append(between)
            if cut:
                self.out.append('...')
                self.out.append(between)
            for i in range(n - trailing, n):
                self.nested(axis + 1, offset + i * stride, indent + 1, limit - 1)
                if i < n - 1:
                    self.out.append(between)
        self.out.append(']')

    def row(self, offset, stride, n, cut, leading, trailing, indent, limit):
        row = Row(self.out, indent, limit - max(width(stripped_right(self.separator)), 1))
        for i in range(leading):
            row.add_block(self.item(offset + i * stride))
            row.append(self.separator)
        if cut:
            row.add_word('...')
            row.append(self.separator)
        for i in range(n - trailing, n):
            row.add_block(self.item(offset + i * stride))
            if i < n - 1:
                row.append(self.separator)
        row.finish()


@jit.dont_look_inside
def array_text(view, options, separator, prefix_width, suffix_width, item_format=None):
    """The items in brackets, as array2string writes them.

    The text will stand behind a prefix of so many characters, and something of suffix_width characters has to fit
    behind it.  Raises VALUE_ERROR for a negative precision.
    """
    if view.layout.size == 0:
        return '[]'
    if item_format is None:
        item_format = choose_format(view, options)
    if view.layout.ndim == 0:
        return item_format.word(view, view.offset)
    layouter = Layouter(view, item_format, options, separator, options.linewidth - suffix_width)
    layouter.nested(0, view.offset, prefix_width + 1, options.linewidth - suffix_width)
    return layouter.out.build()


@jit.dont_look_inside
def repr_text(view, class_name, options, item_format=None):
    """How an array shows itself: 'array([1., 2.], dtype=float32)'.  Raises VALUE_ERROR as array_text does."""
    prefix = class_name + '('
    text = prefix + array_text(view, options, ', ', width(prefix), 1, item_format)
    extras = _extras(view, options)
    if extras == '':
        return text + ')'
    text += ','
    extras += ')'
    start = text.rfind('\n') + 1
    assert start >= 0
    if width(text[start:]) + width(extras) + 1 > options.linewidth:
        return text + '\n' + ' ' * width(prefix) + extras
    return text + ' ' + extras


def _extras(view, options):
    """What cannot be seen from the items: the shape when items are missing, the type when it is no usual one."""
    layout = view.layout
    words = []
    if layout.size == 0:
        if layout.ndim != 1:
            words.append('shape=' + format_tuple(layout.shape))
    elif options.summarises(view) and options.legacy > textual.LEGACY_2_2:
        words.append('shape=' + format_tuple(layout.shape))
    if layout.size == 0 or not is_implied(layout.itemtype):
        words.append('dtype=' + layout.itemtype.name)
    return ', '.join(words)


def is_implied(itemtype):
    """Do the items alone say that they are of this type?"""
    return (itemtype is itemtypes.int64 or itemtype is itemtypes.float64 or itemtype is itemtypes.complex128 or
            itemtype is itemtypes.bool_)
