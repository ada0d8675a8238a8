"""ByteStream: a file descriptor with one buffer, for reading ahead or for writing behind; knows no space.

At any time the buffer holds either bytes read ahead or bytes still to be written, never both: changing over from reading
to writing moves the descriptor back to where the reader was, changing from writing to reading writes first.
Operating system errors come out as OSError.

Streams with unwritten bytes are listed in `unwritten`, so that `flush_all` at exit loses nothing that a program wrote
to a file it never closed.
"""
import errno
import os
from rpython.rlib.rstring import StringBuilder

BUFFER_SIZE = 8192


class Unwritten(object):
    """The streams that have bytes to write, in the order in which they got them."""
    def __init__(self):
        self.streams = {}

    def flush_all(self):
        self.flush_from(0)

    def flush_files(self):
        """Write what files hold back that a program has dropped without closing them, before it looks at files."""
        if len(self.streams) > 0:
            self.flush_from(3)

    def flush_from(self, lowest_fd):
        for stream in self.streams.keys():
            if stream.fd >= lowest_fd:
                try:
                    stream.flush()
                except OSError:
                    stream.forget_unwritten()


unwritten = Unwritten()


class ByteStream(object):
    def __init__(self, fd, readable, writable, appending=False, buffered=True):
        self.fd = fd                    # -1 once closed
        self.readable = readable
        self.writable = writable
        self.appending = appending
        self.buffered = buffered
        self.ahead = ''                 # bytes read ...
        self.ahead_pos = 0              # ... of which so many are consumed
        self.pending = []               # pieces to be written
        self.pending_size = 0

    # ---- reading ----

    def fill(self):
        """Read some more into an empty buffer; False at the end of the file."""
        self.ahead = self.read_descriptor(BUFFER_SIZE)
        self.ahead_pos = 0
        return len(self.ahead) > 0

    def read_descriptor(self, count):
        while True:
            try:
                return os.read(self.fd, count)
            except OSError as e:
                if e.errno != errno.EINTR:
                    raise

    def start_reading(self):
        if self.pending_size > 0:
            self.flush()

    def take(self, count):
        """The next `count` bytes of the buffer, which has them."""
        start = self.ahead_pos
        end = start + count
        assert start >= 0 and end >= 0
        self.ahead_pos = end
        return self.ahead[start:end]

    def buffered_bytes(self):
        return len(self.ahead) - self.ahead_pos

    def read(self, count):
        """Up to `count` bytes, fewer only at the end of the file; all that is left if count < 0."""
        self.start_reading()
        if 0 <= count <= self.buffered_bytes():
            return self.take(count)
        builder = StringBuilder()
        while count < 0 or builder.getlength() < count:
            if self.buffered_bytes() == 0 and not self.fill():
                break
            size = self.buffered_bytes()
            if count >= 0 and count - builder.getlength() < size:
                size = count - builder.getlength()
            builder.append(self.take(size))
        return builder.build()

    def read_some(self, count):
        """What is there, up to `count` bytes, with at most one system call."""
        self.start_reading()
        if self.buffered_bytes() == 0 and not self.fill():
            return ''
        size = self.buffered_bytes()
        return self.take(size if size < count else count)

    def peek(self):
        """The bytes in the buffer, filled if it was empty, not consumed."""
        self.start_reading()
        if self.buffered_bytes() == 0:
            self.fill()
        start = self.ahead_pos
        assert start >= 0
        return self.ahead[start:]

    def readline(self, limit, universal):
        """To the next newline included, at most `limit` bytes if limit >= 0.

        universal: '\\r' and '\\r\\n' end a line too.  The bytes are given as they are in the file.
        """
        self.start_reading()
        builder = StringBuilder()
        while limit < 0 or builder.getlength() < limit:
            if self.buffered_bytes() == 0 and not self.fill():
                break
            start = self.ahead_pos
            stop = len(self.ahead)
            if limit >= 0 and limit - builder.getlength() < stop - start:
                stop = start + limit - builder.getlength()
            assert start >= 0 and stop >= 0
            found = self.ahead.find('\n', start, stop)
            if universal:
                upto = found if found >= 0 else stop
                assert upto >= 0
                cr = self.ahead.find('\r', start, upto)
                if cr >= 0:
                    builder.append(self.take(cr + 1 - start))
                    if (limit < 0 or builder.getlength() < limit) and self.next_is_newline():
                        builder.append(self.take(1))
                    break
            if found >= 0:
                builder.append(self.take(found + 1 - start))
                break
            builder.append(self.take(stop - start))
        return builder.build()

    def next_is_newline(self):
        if self.buffered_bytes() == 0 and not self.fill():
            return False
        return self.ahead[self.ahead_pos] == '\n'

    # ---- writing ----

    def write(self, data):
        if self.buffered_bytes() > 0:
            os.lseek(self.fd, -self.buffered_bytes(), 1)
        self.ahead = ''
        self.ahead_pos = 0
        if len(data) == 0:
            return
        if self.pending_size == 0:
            unwritten.streams[self] = True
        self.pending.append(data)
        self.pending_size += len(data)
        if self.pending_size >= BUFFER_SIZE or not self.buffered:
            self.flush()

    def flush(self):
        if self.pending_size == 0:
            return
        data = ''.join(self.pending)
        self.forget_unwritten()
        start = 0
        while start < len(data):
            try:
                written = os.write(self.fd, data[start:])
            except OSError as e:
                if e.errno == errno.EINTR:
                    continue
                raise
            start += written
            assert start >= 0

    def forget_unwritten(self):
        self.pending = []
        self.pending_size = 0
        if self in unwritten.streams:
            del unwritten.streams[self]

    # ---- position ----

    def tell(self):
        position = os.lseek(self.fd, 0, 1) - self.buffered_bytes()
        if self.appending and self.pending_size > 0:
            position = os.lseek(self.fd, 0, 2)
        return position + self.pending_size

    def seek(self, offset, whence):
        self.flush()
        if whence == 1:
            offset -= self.buffered_bytes()
        position = os.lseek(self.fd, offset, whence)
        self.ahead = ''
        self.ahead_pos = 0
        return position

    def truncate(self, size):
        self.flush()
        if self.buffered_bytes() > 0:
            os.lseek(self.fd, -self.buffered_bytes(), 1)
            self.ahead = ''
            self.ahead_pos = 0
        os.ftruncate(self.fd, size)

    # ---- the end ----

    def is_closed(self):
        return self.fd < 0

    def close(self):
        """Write what is left and close; the descriptor is closed even when writing fails."""
        fd = self.fd
        if fd < 0:
            return
        try:
            self.flush()
        finally:
            self.forget_unwritten()
            self.fd = -1
            os.close(fd)

    def detach_descriptor(self):
        """Close the stream, leaving the descriptor open."""
        try:
            self.flush()
        finally:
            self.forget_unwritten()
            self.fd = -1

    def isatty(self):
        return os.isatty(self.fd)
