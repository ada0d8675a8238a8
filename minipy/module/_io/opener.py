"""open(): a mode string, a path or descriptor, and the file object that fits."""
import errno
import os
import stat
from rpython.rlib import jit, rgc
from minipy.interpreter.error import oefmt, wrap_oserror
from minipy.interpreter.gateway import unwrap_spec
from minipy.module._io.file import binary_file
from minipy.module._io.stream import ByteStream, unwritten
from minipy.module._io.textfile import ENCODINGS, W_TextFile, normalize_encoding


class Mode(object):
    """A parsed mode string."""
    def __init__(self, space, text):
        kinds = ''
        self.updating = self.text = self.binary = False
        seen = ''
        for c in text:
            if c in seen or c not in 'rwxa+bt':
                raise oefmt(space.w_ValueError, "invalid mode: '%s'", text)
            seen += c
            if c == '+':
                self.updating = True
            elif c == 't':
                self.text = True
            elif c == 'b':
                self.binary = True
            else:
                kinds += c
        if self.text and self.binary:
            raise oefmt(space.w_ValueError, "can't have text and binary mode at once")
        if len(kinds) > 1:
            raise oefmt(space.w_ValueError, "must have exactly one of create/read/write/append mode")
        if len(kinds) == 0:
            raise oefmt(space.w_ValueError,
                        "Must have exactly one of create/read/write/append mode and at most one plus")
        self.kind = kinds[0]
        self.readable = self.kind == 'r' or self.updating
        self.writable = self.kind != 'r' or self.updating

    def flags(self):
        if self.updating:
            flags = os.O_RDWR
        elif self.readable:
            flags = os.O_RDONLY
        else:
            flags = os.O_WRONLY
        if self.kind == 'w':
            flags |= os.O_CREAT | os.O_TRUNC
        elif self.kind == 'a':
            flags |= os.O_CREAT | os.O_APPEND
        elif self.kind == 'x':
            flags |= os.O_CREAT | os.O_EXCL
        return flags


def path_text(space, w_path):
    """The file name in a str, bytes or os.PathLike object."""
    w_fspath = space.lookup(w_path, '__fspath__')
    if w_fspath is not None:
        w_path = space.get_and_call_function(w_fspath, w_path)
    if space.isinstance_w(w_path, space.w_text):
        path = space.text_w(w_path)
    elif space.isinstance_w(w_path, space.w_bytes):
        path = space.bytes_w(w_path)
    else:
        raise oefmt(space.w_TypeError, "expected str, bytes or os.PathLike object, not %T", w_path)
    if '\x00' in path:
        raise oefmt(space.w_ValueError, "embedded null byte")
    return path


@jit.dont_look_inside
def open_path(path, flags):
    unwritten.flush_files()
    try:
        return os.open(path, flags, 0666)
    except OSError as e:
        if e.errno != errno.EMFILE:
            raise
    # files that nobody can reach any more still hold descriptors
    unwritten.flush_all()
    rgc.collect()
    return os.open(path, flags, 0666)


def open_descriptor(space, w_file, mode):
    path = path_text(space, w_file)
    try:
        fd = open_path(path, mode.flags())
    except OSError as e:
        raise wrap_oserror(space, e, path)
    try:
        if stat.S_ISDIR(os.fstat(fd).st_mode):
            os.close(fd)
            raise wrap_oserror(space, OSError(errno.EISDIR, ''), path)
        if mode.kind == 'a':
            os.lseek(fd, 0, 2)
    except OSError:
        pass            # a pipe has no position
    return fd


@unwrap_spec(mode='text', buffering=int, encoding='text_or_none', errors='text_or_none', newline='text_or_none',
             closefd=bool)
def open_(space, w_file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, w_opener=None):
    """Open a file: mode 'r', 'w', 'a' or 'x', with '+' for reading and writing, 'b' for bytes."""
    parsed = Mode(space, mode)
    if not space.is_none(w_opener):
        raise oefmt(space.w_NotImplementedError, "open() with an opener")
    if parsed.binary:
        if encoding is not None:
            raise oefmt(space.w_ValueError, "binary mode doesn't take an encoding argument")
        if errors is not None:
            raise oefmt(space.w_ValueError, "binary mode doesn't take an errors argument")
        if newline is not None:
            raise oefmt(space.w_ValueError, "binary mode doesn't take a newline argument")
    elif buffering == 0:
        raise oefmt(space.w_ValueError, "can't have unbuffered text I/O")
    if space.isinstance_w(w_file, space.w_int):
        fd = space.int_w(w_file)
        if fd < 0:
            raise oefmt(space.w_ValueError, "negative file descriptor")
        check_descriptor(space, fd)
    else:
        if not parsed.binary:
            check_text_arguments(space, encoding, newline)
        if not closefd:
            raise oefmt(space.w_ValueError, "Cannot use closefd=False with file name")
        fd = open_descriptor(space, w_file, parsed)
    stream = ByteStream(fd, parsed.readable, parsed.writable, parsed.kind == 'a', buffering != 0)
    if parsed.binary:
        return binary_file(stream, w_file, mode, closefd)
    check_text_arguments(space, encoding, newline)
    name, codec = ENCODINGS[normalize_encoding(encoding or 'utf8')]
    if encoding is not None:
        name = encoding
    w_file = W_TextFile(stream, w_file, mode, name, codec, errors or 'strict', newline, closefd)
    w_file.line_buffering = buffering == 1
    return w_file


def check_descriptor(space, fd):
    try:
        os.fstat(fd)
    except OSError as e:
        raise wrap_oserror(space, e)


def check_text_arguments(space, encoding, newline):
    if encoding is not None and normalize_encoding(encoding) not in ENCODINGS:
        raise oefmt(space.w_LookupError, "unknown encoding: %s", encoding)
    if newline is not None and newline not in NEWLINES:
        raise oefmt(space.w_ValueError, "illegal newline value: %s", newline)


NEWLINES = ['', '\n', '\r', '\r\n']
