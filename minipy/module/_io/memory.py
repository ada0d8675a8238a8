"""StringIO and BytesIO: files in memory.

Text is kept as a list of code points while it can be written anywhere, and as pieces of UTF-8 while it is only appended
to: what a program does with a StringIO is nearly always to print into it and take the value.
"""
from rpython.rlib.rstring import replace
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec
from minipy.interpreter.typedef import TypeDef
from minipy.module._io.file import W_IOBase, read_size
from minipy.objspace import utf8
from minipy.objspace.unicodeobject import W_UnicodeObject


class W_MemoryFile(W_IOBase):
    """What both kinds share: they can be read, written and positioned until they are closed."""
    pos = 0
    closed = False

    def is_closed(self, space):
        return self.closed

    def descr_true(self, space):
        self.check_open(space)
        return space.w_True

    def descr_isatty(self, space):
        self.check_open(space)
        return space.w_False

    def descr_flush(self, space):
        self.check_open(space)


def memory_typedef(name, cls, **entries):
    return TypeDef(
        name, W_IOBase.typedef,
        __new__=interp2app(cls.descr_new),
        __init__=interp2app(cls.descr_init),
        read=interp2app(cls.descr_read),
        readline=interp2app(cls.descr_readline),
        write=interp2app(cls.descr_write),
        getvalue=interp2app(cls.descr_getvalue),
        seek=interp2app(cls.descr_seek),
        tell=interp2app(cls.descr_tell),
        truncate=interp2app(cls.descr_truncate),
        flush=interp2app(cls.descr_flush),
        isatty=interp2app(cls.descr_isatty),
        readable=interp2app(cls.descr_true),
        writable=interp2app(cls.descr_true),
        seekable=interp2app(cls.descr_true),
        **entries)


class W_BytesIO(W_MemoryFile):
    data = []               # one-character strings

    @staticmethod
    def descr_new(space, w_type, __args__):
        return space.allocate_instance(W_BytesIO, w_type)

    def descr_init(self, space, w_initial_bytes=None):
        self.data = []
        self.pos = 0
        self.closed = False
        if not space.is_none(w_initial_bytes):
            self.data = list_of(space.bytes_w(w_initial_bytes))

    def close(self, space):
        self.closed = True
        self.data = []

    def take(self, count):
        start = self.pos
        stop = len(self.data)
        if 0 <= count < stop - start:
            stop = start + count
        if start >= stop:
            return ''
        assert start >= 0 and stop >= 0
        self.pos = stop
        return ''.join(self.data[start:stop])

    def descr_read(self, space, w_size=None):
        size = read_size(space, w_size)
        self.check_open(space)
        return space.newbytes(self.take(size))

    def w_readline(self, space):
        return self.descr_readline(space)

    def descr_readline(self, space, w_size=None):
        size = read_size(space, w_size)
        self.check_open(space)
        stop = self.pos
        limit = len(self.data)
        if 0 <= size < limit - stop:
            limit = stop + size
        while stop < limit:
            stop += 1
            if self.data[stop - 1] == '\n':
                break
        if stop <= self.pos:
            return space.newbytes('')
        return space.newbytes(self.take(stop - self.pos))

    def descr_readinto(self, space, w_buffer):
        self.check_open(space)
        data = self.take(space.len_w(w_buffer))
        w_end = space.newint(len(data))
        space.setitem(w_buffer, space.newslice(space.newint(0), w_end, space.w_None), space.newbytes(data))
        return w_end

    def w_write(self, space, w_data):
        self.check_open(space)
        if space.isinstance_w(w_data, space.w_text):
            raise oefmt(space.w_TypeError, "a bytes-like object is required, not 'str'")
        data = space.bytes_w(w_data)
        if len(data) > 0:
            while len(self.data) < self.pos:
                self.data.append('\x00')
            for c in data:
                if self.pos < len(self.data):
                    self.data[self.pos] = c
                else:
                    self.data.append(c)
                self.pos += 1
        return space.newint(len(data))

    def descr_write(self, space, w_data):
        return self.w_write(space, w_data)

    def descr_getvalue(self, space):
        self.check_open(space)
        return space.newbytes(''.join(self.data))

    @unwrap_spec(offset='index', whence=int)
    def descr_seek(self, space, offset, whence=0):
        self.check_open(space)
        if whence == 0:
            if offset < 0:
                raise oefmt(space.w_ValueError, "negative seek value %d", offset)
        elif whence == 1:
            offset += self.pos
        elif whence == 2:
            offset += len(self.data)
        else:
            raise oefmt(space.w_ValueError, "invalid whence (%d, should be 0, 1 or 2)", whence)
        self.pos = max(offset, 0)
        return space.newint(self.pos)

    def descr_tell(self, space):
        self.check_open(space)
        return space.newint(self.pos)

    def descr_truncate(self, space, w_size=None):
        self.check_open(space)
        size = self.pos
        if not space.is_none(w_size):
            size = space.int_w(w_size)
        if size < 0:
            raise oefmt(space.w_ValueError, "negative size value %d", size)
        if size < len(self.data):
            self.data = self.data[:size]
        return space.newint(size)

def list_of(data):
    return [c for c in data]


W_BytesIO.typedef = memory_typedef(
    '_io.BytesIO', W_BytesIO,
    read1=interp2app(W_BytesIO.descr_read),
    readinto=interp2app(W_BytesIO.descr_readinto),
)


class W_StringIO(W_MemoryFile):
    pieces = None           # UTF-8 pieces while only appended to, else None
    appended = 0            # code points in the pieces
    codes = []              # all code points, once something else was done
    newline = '\n'          # None: '\r\n' and '\r' become '\n'

    @staticmethod
    def descr_new(space, w_type, __args__):
        return space.allocate_instance(W_StringIO, w_type)

    @unwrap_spec(newline='text_or_none')
    def descr_init(self, space, w_initial_value=None, newline='\n'):
        self.newline = newline
        self.pieces = []
        self.appended = 0
        self.codes = []
        self.pos = 0
        self.closed = False
        if not space.is_none(w_initial_value):
            if not isinstance(w_initial_value, W_UnicodeObject):
                raise oefmt(space.w_TypeError, "initial_value must be str or None, not %T", w_initial_value)
            self.w_write(space, w_initial_value)
            self.spread()
            self.pos = 0

    def check_open(self, space):
        if self.closed:
            raise oefmt(space.w_ValueError, "I/O operation on closed file")

    def close(self, space):
        self.closed = True
        self.pieces = None
        self.codes = []

    def spread(self):
        """Change over to code points."""
        if self.pieces is not None:
            self.codes = utf8.codepoints(''.join(self.pieces))
            self.pos = len(self.codes)
            self.pieces = None

    def take(self, space, count):
        self.spread()
        start = self.pos
        stop = len(self.codes)
        if 0 <= count < stop - start:
            stop = start + count
        if start >= stop:
            return space.newtext('')
        assert start >= 0 and stop >= 0
        self.pos = stop
        return space.newutf8(utf8.from_codepoints(self.codes[start:stop]), stop - start)

    def descr_read(self, space, w_size=None):
        size = read_size(space, w_size)
        self.check_open(space)
        return self.take(space, size)

    def w_readline(self, space):
        return self.descr_readline(space)

    def descr_readline(self, space, w_size=None):
        size = read_size(space, w_size)
        self.check_open(space)
        self.spread()
        stop = self.pos
        limit = len(self.codes)
        if 0 <= size < limit - stop:
            limit = stop + size
        while stop < limit:
            stop += 1
            if self.codes[stop - 1] == 10:
                break
        if stop <= self.pos:
            return space.newtext('')
        return self.take(space, stop - self.pos)

    def w_write(self, space, w_text):
        if not isinstance(w_text, W_UnicodeObject):
            raise oefmt(space.w_TypeError, "string argument expected, got '%T'", w_text)
        self.check_open(space)
        text = w_text._utf8
        if self.newline is None:
            text = replace(replace(text, '\r\n', '\n'), '\r', '\n')
        elif self.newline != '' and self.newline != '\n':
            text = replace(text, '\n', self.newline)
        if self.pieces is not None:
            self.pieces.append(text)
            self.appended += utf8.length(text)
        elif len(text) > 0:
            while len(self.codes) < self.pos:
                self.codes.append(0)
            for code in utf8.codepoints(text):
                if self.pos < len(self.codes):
                    self.codes[self.pos] = code
                else:
                    self.codes.append(code)
                self.pos += 1
        return space.newint(w_text._length)

    def descr_write(self, space, w_text):
        return self.w_write(space, w_text)

    def descr_getvalue(self, space):
        self.check_open(space)
        if self.pieces is not None:
            return space.newutf8(''.join(self.pieces), self.appended)
        return space.newutf8(utf8.from_codepoints(self.codes), len(self.codes))

    @unwrap_spec(offset='index', whence=int)
    def descr_seek(self, space, offset, whence=0):
        self.check_open(space)
        if not 0 <= whence <= 2:
            raise oefmt(space.w_ValueError, "Invalid whence (%d, should be 0, 1 or 2)", whence)
        if whence == 0 and offset < 0:
            raise oefmt(space.w_ValueError, "Negative seek position %d", offset)
        if whence != 0 and offset != 0:
            raise oefmt(space.w_OSError, "Can't do nonzero cur-relative seeks")
        self.spread()
        if whence == 0:
            self.pos = offset
        elif whence == 2:
            self.pos = len(self.codes)
        return space.newint(self.pos)

    def descr_tell(self, space):
        self.check_open(space)
        if self.pieces is not None:
            return space.newint(self.appended)
        return space.newint(self.pos)

    def descr_truncate(self, space, w_size=None):
        self.check_open(space)
        self.spread()
        size = self.pos
        if not space.is_none(w_size):
            size = space.int_w(w_size)
        if size < 0:
            raise oefmt(space.w_ValueError, "Negative size value %d", size)
        if size < len(self.codes):
            self.codes = self.codes[:size]
        return space.newint(size)

W_StringIO.typedef = memory_typedef('_io.StringIO', W_StringIO)
