"""str.format(): literal text and replacement fields, '{' [name] ['!' conversion] [':' specification] '}'.

A field's name is an argument (a number, a keyword, or nothing: the next number) followed by '.attribute' and '[item]'
steps.  The specification may hold fields itself, one level deep.  All syntax is ASCII, so the parser works on the bytes.
"""
from rpython.rlib.rstring import StringBuilder
from minipy.interpreter.error import OperationError, oefmt
from minipy.objspace import utf8
from minipy.objspace.formatspec import hex_text, read_integer

MAX_DEPTH = 2
NO_NUMBERING, AUTOMATIC, MANUAL = range(3)


def format_method(space, template, args_w, w_mapping):
    """The formatted str; args_w is None for format_map(), where only keys of w_mapping can be named."""
    return space.newtext(_Formatter(space, args_w, w_mapping).build(template, MAX_DEPTH))


class _Formatter(object):
    """The arguments of one str.format() call and how its fields have been numbered so far."""

    def __init__(self, space, args_w, w_mapping):
        self.space = space
        self.args_w = args_w
        self.w_mapping = w_mapping
        self.numbering = NO_NUMBERING
        self.next_number = 0

    def value_error(self, message):
        return OperationError(self.space.w_ValueError, self.space.newtext(message))

    def build(self, template, depth):
        if depth <= 0:
            raise self.value_error("Max string recursion exceeded")
        space = self.space
        out = StringBuilder(len(template))
        end = len(template)
        pos = 0
        while pos < end:
            start = pos
            while pos < end and template[pos] != '{' and template[pos] != '}':
                pos += 1
            assert start >= 0 and pos >= start
            out.append_slice(template, start, pos)
            if pos == end:
                break
            brace = template[pos]
            pos += 1
            if pos < end and template[pos] == brace:
                out.append(brace)
                pos += 1
            elif brace == '}':
                raise self.value_error("Single '}' encountered in format string")
            elif pos == end:
                raise self.value_error("Single '{' encountered in format string")
            else:
                field = _Field(self, template, pos)
                pos = field.end
                w_value = self.convert(self.lookup(field.name), field.conversion)
                spec = field.spec
                if spec.find('{') >= 0:
                    spec = self.build(spec, depth - 1)
                out.append(space.text_w(space.format(w_value, space.newtext(spec))))
        return out.build()

    def convert(self, w_value, conversion):
        space = self.space
        if conversion < 0:
            return w_value
        if conversion == ord('r'):
            return space.repr(w_value)
        if conversion == ord('s'):
            return space.str(w_value)
        if conversion == ord('a'):
            return space.ascii(w_value)
        if 32 < conversion < 127:
            raise self.value_error("Unknown conversion specifier " + chr(conversion))
        raise self.value_error("Unknown conversion specifier \\x" + hex_text(conversion))

    def integer(self, text):
        """The value of a decimal number, -1 of other text."""
        codes = utf8.codepoints(text)
        value, end = read_integer(self.space, codes, 0, len(codes))
        if end < len(codes):
            return -1
        return value

    # ---- the object a name stands for ----

    def lookup(self, name):
        """Field name -> object."""
        stop = 0
        while stop < len(name) and name[stop] != '.' and name[stop] != '[':
            stop += 1
        w_obj = self.argument(name[:stop])
        pos = stop
        while pos < len(name):
            step = name[pos]
            pos += 1
            start = pos
            if step == '.':
                while pos < len(name) and name[pos] != '.' and name[pos] != '[':
                    pos += 1
                w_obj = self.attribute(w_obj, name[start:pos])
            elif step == '[':
                while pos < len(name) and name[pos] != ']':
                    pos += 1
                if pos == len(name):
                    raise self.value_error("Missing ']' in format string")
                w_obj = self.item(w_obj, name[start:pos])
                pos += 1
            else:
                raise self.value_error("Only '.' or '[' may follow ']' in format field specifier")
        return w_obj

    def argument(self, name):
        space = self.space
        number = self.integer(name)
        if name != '' and number < 0:
            w_key = space.newtext(name)
            if self.w_mapping is None:
                raise OperationError(space.w_KeyError, w_key)
            return space.getitem(self.w_mapping, w_key)
        numbering = AUTOMATIC if name == '' else MANUAL
        if self.numbering == NO_NUMBERING:
            self.numbering = numbering
        elif self.numbering != numbering:
            if numbering == AUTOMATIC:
                raise self.value_error(
                    "cannot switch from manual field specification to automatic field numbering")
            raise self.value_error("cannot switch from automatic field numbering to manual field specification")
        if numbering == AUTOMATIC:
            number = self.next_number
            self.next_number += 1
        args_w = self.args_w
        if args_w is None:
            raise self.value_error("Format string contains positional fields")
        if number >= len(args_w):
            raise oefmt(space.w_IndexError, "Replacement index %d out of range for positional args tuple", number)
        return args_w[number]

    def attribute(self, w_obj, name):
        if name == '':
            raise self.value_error("Empty attribute in format string")
        return self.space.getattr(w_obj, self.space.newtext(name))

    def item(self, w_obj, name):
        if name == '':
            raise self.value_error("Empty attribute in format string")
        number = self.integer(name)
        if number >= 0:
            return self.space.getitem(w_obj, self.space.newint(number))
        return self.space.getitem(w_obj, self.space.newtext(name))


class _Field(object):
    """A replacement field: name, conversion (a code point, -1 for none), spec, and the position after its '}'."""

    def __init__(self, formatter, template, start):
        self.conversion = -1
        self.spec = ''
        size = len(template)
        pos = start
        char = '\0'
        while pos < size:
            char = template[pos]
            if char == '{':
                raise formatter.value_error("unexpected '{' in field name")
            if char == '}' or char == ':' or char == '!':
                break
            pos += 1
            if char == '[':
                while pos < size and template[pos] != ']':
                    pos += 1
        if pos == size:
            raise formatter.value_error("expected '}' before end of string")
        assert start >= 0
        assert pos >= start
        self.name = template[start:pos]
        pos += 1
        if char == '}':
            self.end = pos
            return
        if char == '!':
            if pos == size:
                raise formatter.value_error("end of string while looking for conversion specifier")
            self.conversion = utf8.codepoint_at(template, pos)
            pos = utf8.next_pos(template, pos)
            if pos < size:
                char = template[pos]
                pos += 1
                if char == '}':
                    self.end = pos
                    return
                if char != ':':
                    raise formatter.value_error("expected ':' after conversion specifier")
        spec_start = pos
        depth = 1
        while pos < size:
            char = template[pos]
            if char == '{':
                depth += 1
            elif char == '}':
                depth -= 1
                if depth == 0:
                    assert spec_start >= 0
                    assert pos >= spec_start
                    self.spec = template[spec_start:pos]
                    self.end = pos + 1
                    return
            pos += 1
        raise formatter.value_error("unmatched '{' in format spec")
