"""Text files: characters over a ByteStream.

Every position is a byte position of the stream, and no decoded text is kept between calls, so that tell() and seek()
need no cookies: to read n characters, bytes are read until they make n characters.
"""
from rpython.rlib.rstring import StringBuilder, replace
from minipy.interpreter.error import oefmt, wrap_oserror
from minipy.interpreter.gateway import interp2app, unwrap_spec
from minipy.interpreter.typedef import TypeDef, GetSetProperty
from minipy.module._io.file import W_StreamFile, binary_file, read_size, unsupported
from minipy.objspace import utf8
from minipy.objspace.unicodeobject import W_UnicodeObject

UTF8 = 0
SINGLE_BYTE = 1         # ASCII and Latin-1: one byte, one character

ENCODINGS = {
    'utf8': ('UTF-8', UTF8), 'u8': ('UTF-8', UTF8), 'cp65001': ('UTF-8', UTF8),
    'ascii': ('ascii', SINGLE_BYTE), 'usascii': ('ascii', SINGLE_BYTE),
    'latin1': ('latin-1', SINGLE_BYTE), 'iso88591': ('latin-1', SINGLE_BYTE), 'l1': ('latin-1', SINGLE_BYTE),
}


def normalize_encoding(name):
    builder = StringBuilder(len(name))
    for c in name:
        if c != '-' and c != '_' and c != ' ':
            builder.append(c.lower())
    return builder.build()


class W_TextFile(W_StreamFile):
    encoding = 'UTF-8'
    codec = UTF8
    errors = 'strict'
    newline = None                  # the argument of open(); None: '\r\n' and '\r' are read as '\n'
    line_buffering = False
    write_through = False
    telling = True
    w_buffer = None

    def __init__(self, stream, w_name, mode, encoding='UTF-8', codec=UTF8, errors='strict', newline=None, closefd=True):
        self.stream = stream
        self.w_name = w_name
        self.mode = mode
        self.encoding = encoding
        self.codec = codec
        self.errors = errors
        self.newline = newline
        self.closefd = closefd

    # ---- bytes to text ----

    def decode(self, space, data):
        if self.codec == UTF8:
            try:
                length = utf8.check(data)
            except utf8.MalformedText:
                pass
            else:
                return space.newutf8(data, length)
        return space.call_method(space.newbytes(data), 'decode', space.newtext(self.encoding),
                                 space.newtext(self.errors))

    def decode_lines(self, space, data):
        """Decode, with line ends translated as `newline` says."""
        if self.newline is None and '\r' in data:
            data = replace(replace(data, '\r\n', '\n'), '\r', '\n')
        return self.decode(space, data)

    # ---- reading ----

    def check_readable(self, space):
        self.check_open(space)
        if not self.stream.readable:
            raise unsupported(space, 'not readable')

    def descr_read(self, space, w_size=None):
        size = read_size(space, w_size)
        self.check_readable(space)
        try:
            if size < 0:
                return self.decode_lines(space, self.stream.read(-1))
            return self.decode_lines(space, self.read_characters(size))
        except OSError as e:
            raise wrap_oserror(space, e)

    def read_characters(self, count):
        """The bytes of the next `count` characters; with translation '\\r\\n' counts as one."""
        if self.codec == SINGLE_BYTE and self.newline is not None:
            return self.stream.read(count)
        builder = StringBuilder()
        while count > 0:
            data = self.stream.read(1)
            if data == '':
                break
            builder.append(data)
            if self.codec == UTF8:
                width = utf8.width_of_lead(data[0])
                if ord(data[0]) >= 0xC0:
                    builder.append(self.stream.read(width - 1))
            if data == '\r' and self.newline is None and self.stream.next_is_newline():
                builder.append(self.stream.read(1))
            count -= 1
        return builder.build()

    def w_readline(self, space):
        return self.read_line(space, -1)

    def read_line(self, space, limit):
        self.check_readable(space)
        try:
            data = self.read_line_bytes(limit)
        except OSError as e:
            raise wrap_oserror(space, e)
        return self.decode_lines(space, data)

    def read_line_bytes(self, limit):
        newline = self.newline
        universal = newline is None or newline == ''
        if newline is None or newline == '' or newline == '\n':
            data = self.stream.readline(-1, universal)
        else:
            data = self.read_to_separator(newline)
        if limit < 0:
            return data
        keep = prefix_of_characters(data, limit, self.codec == UTF8)
        if keep < len(data):
            self.unread(data[keep:])
        return data[:keep]

    def read_to_separator(self, separator):
        """A line that ends with '\\r' or '\\r\\n' and nothing else."""
        builder = StringBuilder()
        previous = '\x00'
        while True:
            data = self.stream.read(1)
            if data == '':
                break
            builder.append(data)
            if data == separator or (previous == '\r' and data == '\n' and separator == '\r\n'):
                break
            previous = data[0]
        return builder.build()

    def unread(self, data):
        stream = self.stream
        start = stream.ahead_pos
        assert start >= 0
        stream.ahead = data + stream.ahead[start:]
        stream.ahead_pos = 0

    def descr_readline(self, space, w_size=None):
        return self.read_line(space, read_size(space, w_size))

    def next_line(self, space):
        self.telling = False
        w_line = self.w_readline(space)
        if space.len_w(w_line) == 0:
            self.telling = True
        return w_line

    # ---- writing ----

    def w_write(self, space, w_text):
        if not isinstance(w_text, W_UnicodeObject):
            raise oefmt(space.w_TypeError, "write() argument must be str, not %T", w_text)
        self.check_open(space)
        if not self.stream.writable:
            raise unsupported(space, 'not writable')
        text = w_text._utf8
        if w_text._length != len(text) and (self.codec != UTF8 or '\xed' in text):
            text = space.bytes_w(space.call_method(w_text, 'encode', space.newtext(self.encoding),
                                                   space.newtext(self.errors)))
        self.write_bytes(space, text)
        return space.newint(w_text._length)

    def write_text(self, space, text):
        """Write an RPython string in UTF-8 (print's way)."""
        if self.stream.is_closed() or not self.stream.writable or self.codec != UTF8 or '\xed' in text:
            self.w_write(space, space.newtext(text))
        else:
            self.write_bytes(space, text)

    def write_bytes(self, space, data):
        newline = self.newline
        if newline is not None and newline != '' and newline != '\n':
            data = replace(data, '\n', newline)
        try:
            self.stream.write(data)
            if self.write_through or (self.line_buffering and '\n' in data):
                self.stream.flush()
        except OSError as e:
            raise wrap_oserror(space, e)

    def descr_write(self, space, w_text):
        return self.w_write(space, w_text)

    def descr_flush(self, space):
        self.check_open(space)
        self.telling = True
        self.flush_stream(space)

    # ---- position ----

    @unwrap_spec(offset='index', whence=int)
    def descr_seek(self, space, offset, whence=0):
        self.check_open(space)
        if whence == 0:
            if offset < 0:
                raise oefmt(space.w_ValueError, "negative seek position %d", offset)
        elif whence == 1:
            if offset != 0:
                raise unsupported(space, "can't do nonzero cur-relative seeks")
        elif whence == 2:
            if offset != 0:
                raise unsupported(space, "can't do nonzero end-relative seeks")
        else:
            raise oefmt(space.w_ValueError, "invalid whence (%d, should be 0, 1 or 2)", whence)
        self.telling = True
        return self.seek_stream(space, offset, whence)

    def descr_tell(self, space):
        self.check_open(space)
        if not self.telling:
            raise oefmt(space.w_OSError, "telling position disabled by next() call")
        return self.tell_stream(space)

    def descr_truncate(self, space, w_size=None):
        self.check_open(space)
        if not self.stream.writable:
            raise unsupported(space, 'truncate')
        return self.truncate_stream(space, w_size)

    # ---- attributes ----

    def fget_encoding(self, space):
        return space.newtext(self.encoding)

    def fget_errors(self, space):
        return space.newtext(self.errors)

    def fget_newlines(self, space):
        return space.w_None

    def fget_line_buffering(self, space):
        return space.newbool(self.line_buffering)

    def fget_buffer(self, space):
        if self.w_buffer is None:
            self.w_buffer = binary_file(self.stream, self.w_name, self.mode + 'b', self.closefd)
        return self.w_buffer

    def descr_repr(self, space):
        return space.newtext("<_io.TextIOWrapper name=%s mode='%s' encoding='%s'>" % (
            space.text_w(space.repr(self.w_name)), self.mode, self.encoding))


def prefix_of_characters(data, count, is_utf8):
    """How many bytes the first `count` characters take (all of them if there are fewer)."""
    if not is_utf8:
        return min(count, len(data))
    pos = 0
    while count > 0 and pos < len(data):
        pos = utf8.next_pos(data, pos)
        count -= 1
    if pos > len(data):
        pos = len(data)
    assert pos >= 0
    return pos


W_TextFile.typedef = TypeDef(
    '_io.TextIOWrapper', W_StreamFile.typedef,
    read=interp2app(W_TextFile.descr_read),
    readline=interp2app(W_TextFile.descr_readline),
    write=interp2app(W_TextFile.descr_write),
    flush=interp2app(W_TextFile.descr_flush),
    seek=interp2app(W_TextFile.descr_seek),
    tell=interp2app(W_TextFile.descr_tell),
    truncate=interp2app(W_TextFile.descr_truncate),
    encoding=GetSetProperty(W_TextFile.fget_encoding),
    errors=GetSetProperty(W_TextFile.fget_errors),
    newlines=GetSetProperty(W_TextFile.fget_newlines),
    line_buffering=GetSetProperty(W_TextFile.fget_line_buffering),
    buffer=GetSetProperty(W_TextFile.fget_buffer),
    __repr__=interp2app(W_TextFile.descr_repr),
)
