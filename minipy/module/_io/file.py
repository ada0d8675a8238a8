"""Binary files, and what files of every kind have in common."""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt, wrap_oserror
from minipy.interpreter.gateway import interp2app, unwrap_spec
from minipy.interpreter.typedef import TypeDef, GetSetProperty


class W_IOBase(W_Root):
    """Closing, iteration and the with statement; subclasses know how to read a line and how to close."""
    w_dict = None

    def getdict(self, space):
        if self.w_dict is None:
            self.w_dict = space.newdict()
        return self.w_dict

    def is_closed(self, space):
        return False

    def close(self, space):
        pass

    def check_open(self, space):
        if self.is_closed(space):
            raise oefmt(space.w_ValueError, "I/O operation on closed file.")

    def w_readline(self, space):
        """The next line, an empty object at the end."""
        raise unsupported(space, 'readline')

    def next_line(self, space):
        return self.w_readline(space)

    def w_write(self, space, w_data):
        raise unsupported(space, 'write')

    # ---- app level ----

    def descr_iter(self, space):
        self.check_open(space)
        return self

    def descr_next(self, space):
        w_line = self.next_line(space)
        if space.len_w(w_line) == 0:
            raise OperationError(space.w_StopIteration, space.w_None)
        return w_line

    def descr_enter(self, space):
        self.check_open(space)
        return self

    def descr_exit(self, space, args_w):
        space.call_method(self, 'close')

    def descr_close(self, space):
        self.close(space)

    def fget_closed(self, space):
        return space.newbool(self.is_closed(space))

    def descr_readlines(self, space, w_hint=None):
        self.check_open(space)
        hint = -1
        if not space.is_none(w_hint):
            hint = space.int_w(space.index(w_hint))
        lines_w = []
        total = 0
        while True:
            w_line = self.w_readline(space)
            size = space.len_w(w_line)
            if size == 0:
                break
            lines_w.append(w_line)
            total += size
            if 0 < hint <= total:
                break
        return space.newlist(lines_w)

    def descr_writelines(self, space, w_lines):
        self.check_open(space)
        w_iterator = space.iter(w_lines)
        while True:
            try:
                w_line = space.next(w_iterator)
            except OperationError as e:
                if not e.match(space, space.w_StopIteration):
                    raise
                break
            self.w_write(space, w_line)


def unsupported(space, what):
    return oefmt(space.w_UnsupportedOperation, "%s", what)


def read_size(space, w_size):
    """The argument of read() and readline(): -1 for None."""
    if space.is_none(w_size):
        return -1
    if space.lookup(w_size, '__index__') is None:
        raise oefmt(space.w_TypeError, "argument should be integer or None, not '%T'", w_size)
    return space.getindex_w(w_size, space.w_OverflowError)


W_IOBase.typedef = TypeDef(
    '_io._IOBase',
    __iter__=interp2app(W_IOBase.descr_iter),
    __next__=interp2app(W_IOBase.descr_next),
    __enter__=interp2app(W_IOBase.descr_enter),
    __exit__=interp2app(W_IOBase.descr_exit),
    close=interp2app(W_IOBase.descr_close),
    closed=GetSetProperty(W_IOBase.fget_closed),
    readlines=interp2app(W_IOBase.descr_readlines),
    writelines=interp2app(W_IOBase.descr_writelines),
)


class W_StreamFile(W_IOBase):
    """A file on a ByteStream."""
    stream = None
    w_name = None           # what open() was given: a path or a descriptor
    mode = ''
    closefd = True

    def is_closed(self, space):
        return self.stream.is_closed()

    def close(self, space):
        try:
            if self.closefd:
                self.stream.close()
            else:
                self.stream.detach_descriptor()
        except OSError as e:
            raise wrap_oserror(space, e)

    def fget_name(self, space):
        return self.w_name

    def fget_mode(self, space):
        return space.newtext(self.mode)

    def descr_fileno(self, space):
        self.check_open_plain(space)
        return space.newint(self.stream.fd)

    def check_open_plain(self, space):
        if self.stream.is_closed():
            raise oefmt(space.w_ValueError, "I/O operation on closed file")

    def descr_isatty(self, space):
        self.check_open_plain(space)
        return space.newbool(self.stream.isatty())

    def descr_readable(self, space):
        self.check_open_plain(space)
        return space.newbool(self.stream.readable)

    def descr_writable(self, space):
        self.check_open_plain(space)
        return space.newbool(self.stream.writable)

    def descr_seekable(self, space):
        self.check_open_plain(space)
        try:
            self.stream.tell()
        except OSError:
            return space.w_False
        return space.w_True

    # ---- calls of the stream, with app-level errors ----

    def flush_stream(self, space):
        try:
            self.stream.flush()
        except OSError as e:
            raise wrap_oserror(space, e)

    def tell_stream(self, space):
        try:
            return space.newint(self.stream.tell())
        except OSError as e:
            raise wrap_oserror(space, e)

    def seek_stream(self, space, offset, whence):
        try:
            return space.newint(self.stream.seek(offset, whence))
        except OSError as e:
            raise wrap_oserror(space, e)

    def truncate_stream(self, space, w_size):
        try:
            if space.is_none(w_size):
                size = self.stream.tell()
            else:
                size = space.int_w(w_size)
            self.stream.truncate(size)
        except OSError as e:
            raise wrap_oserror(space, e)
        return space.newint(size)


W_StreamFile.typedef = TypeDef(
    '_io._StreamFile', W_IOBase.typedef,
    name=GetSetProperty(W_StreamFile.fget_name),
    mode=GetSetProperty(W_StreamFile.fget_mode),
    fileno=interp2app(W_StreamFile.descr_fileno),
    isatty=interp2app(W_StreamFile.descr_isatty),
    readable=interp2app(W_StreamFile.descr_readable),
    writable=interp2app(W_StreamFile.descr_writable),
    seekable=interp2app(W_StreamFile.descr_seekable),
)


class W_BinaryFile(W_StreamFile):

    def __init__(self, stream, w_name, mode, closefd=True):
        self.stream = stream
        self.w_name = w_name
        self.mode = mode
        self.closefd = closefd

    def check(self, space, doing):
        if self.stream.is_closed():
            raise oefmt(space.w_ValueError, "%s closed file", doing)

    def check_readable(self, space, doing):
        self.check(space, doing)
        if not self.stream.readable:
            raise unsupported(space, 'read')

    def check_writable(self, space, what):
        if not self.stream.writable:
            raise unsupported(space, what)

    # ---- reading ----

    def descr_read(self, space, w_size=None):
        size = read_size(space, w_size)
        self.check_readable(space, 'read of')
        try:
            return space.newbytes(self.stream.read(size))
        except OSError as e:
            raise wrap_oserror(space, e)

    def descr_read1(self, space, w_size=None):
        size = read_size(space, w_size)
        self.check_readable(space, 'read of')
        try:
            return space.newbytes(self.stream.read_some(size if size >= 0 else 8192))
        except OSError as e:
            raise wrap_oserror(space, e)

    def descr_readline(self, space, w_size=None):
        size = read_size(space, w_size)
        self.check_readable(space, 'readline of')
        try:
            return space.newbytes(self.stream.readline(size, False))
        except OSError as e:
            raise wrap_oserror(space, e)

    def w_readline(self, space):
        return self.descr_readline(space)

    def descr_readinto(self, space, w_buffer):
        """Fill a writable buffer; give the number of bytes read."""
        self.check_readable(space, 'readinto of')
        try:
            data = self.stream.read(space.len_w(w_buffer))
        except OSError as e:
            raise wrap_oserror(space, e)
        w_end = space.newint(len(data))
        space.setitem(w_buffer, space.newslice(space.newint(0), w_end, space.w_None), space.newbytes(data))
        return w_end

    def descr_peek(self, space, w_size=None):
        self.check_readable(space, 'peek of')
        try:
            return space.newbytes(self.stream.peek())
        except OSError as e:
            raise wrap_oserror(space, e)

    # ---- writing ----

    def w_write(self, space, w_data):
        self.check(space, 'write to')
        self.check_writable(space, 'write')
        if space.isinstance_w(w_data, space.w_text):
            raise oefmt(space.w_TypeError, "a bytes-like object is required, not 'str'")
        data = space.bytes_w(w_data)
        try:
            self.stream.write(data)
        except OSError as e:
            raise wrap_oserror(space, e)
        return space.newint(len(data))

    def descr_write(self, space, w_data):
        return self.w_write(space, w_data)

    def descr_flush(self, space):
        self.check(space, 'flush of')
        self.flush_stream(space)

    def descr_truncate(self, space, w_size=None):
        self.check(space, 'truncate of')
        self.check_writable(space, 'truncate')
        return self.truncate_stream(space, w_size)

    # ---- position ----

    @unwrap_spec(offset='index', whence=int)
    def descr_seek(self, space, offset, whence=0):
        self.check(space, 'seek of')
        if not 0 <= whence <= 2:
            raise oefmt(space.w_ValueError, "whence value %d unsupported", whence)
        return self.seek_stream(space, offset, whence)

    def descr_tell(self, space):
        self.check_open_plain(space)
        return self.tell_stream(space)

    def fget_raw(self, space):
        """The same file without its buffer."""
        return W_FileIO(self.stream, self.w_name, self.mode, self.closefd)

    def descr_repr(self, space):
        name = space.type(self).getname(space)
        return space.newtext('<_io.%s name=%s>' % (name, space.text_w(space.repr(self.w_name))))


W_BinaryFile.typedef = TypeDef(
    '_io._BinaryFile', W_StreamFile.typedef,
    read=interp2app(W_BinaryFile.descr_read),
    read1=interp2app(W_BinaryFile.descr_read1),
    readline=interp2app(W_BinaryFile.descr_readline),
    readinto=interp2app(W_BinaryFile.descr_readinto),
    peek=interp2app(W_BinaryFile.descr_peek),
    write=interp2app(W_BinaryFile.descr_write),
    flush=interp2app(W_BinaryFile.descr_flush),
    truncate=interp2app(W_BinaryFile.descr_truncate),
    seek=interp2app(W_BinaryFile.descr_seek),
    tell=interp2app(W_BinaryFile.descr_tell),
    raw=GetSetProperty(W_BinaryFile.fget_raw),
    __repr__=interp2app(W_BinaryFile.descr_repr),
)


class W_FileIO(W_BinaryFile):
    """buffering=0"""

    def descr_repr(self, space):
        if self.stream.is_closed():
            return space.newtext('<_io.FileIO [closed]>')
        return space.newtext("<_io.FileIO name=%s mode='%s' closefd=%s>" % (
            space.text_w(space.repr(self.w_name)), self.mode, 'True' if self.closefd else 'False'))


class W_BufferedReader(W_BinaryFile):
    pass


class W_BufferedWriter(W_BinaryFile):
    pass


class W_BufferedRandom(W_BinaryFile):
    pass


W_FileIO.typedef = TypeDef('_io.FileIO', W_BinaryFile.typedef, __repr__=interp2app(W_FileIO.descr_repr))
W_BufferedReader.typedef = TypeDef('_io.BufferedReader', W_BinaryFile.typedef)
W_BufferedWriter.typedef = TypeDef('_io.BufferedWriter', W_BinaryFile.typedef)
W_BufferedRandom.typedef = TypeDef('_io.BufferedRandom', W_BinaryFile.typedef)


def binary_file(stream, w_name, mode, closefd):
    """The file object of the class that CPython's open() gives for this mode."""
    if not stream.buffered:
        return W_FileIO(stream, w_name, mode, closefd)
    if stream.readable and stream.writable:
        return W_BufferedRandom(stream, w_name, mode, closefd)
    if stream.readable:
        return W_BufferedReader(stream, w_name, mode, closefd)
    return W_BufferedWriter(stream, w_name, mode, closefd)
