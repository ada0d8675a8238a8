"""ByteStream: one buffer for reading ahead or writing behind."""
import os
import pytest
from rpython.rtyper.test.test_llinterp import interpret
from minipy.module._io.stream import BUFFER_SIZE, ByteStream, unwritten


def stream_on(path, flags, data=None):
    if data is not None:
        path.write(data, 'wb')
    fd = os.open(str(path), flags | os.O_CREAT, 0666)
    return ByteStream(fd, True, flags != os.O_RDONLY, bool(flags & os.O_APPEND))


@pytest.fixture
def path(tmpdir):
    return tmpdir.join('file')


def test_read(path):
    stream = stream_on(path, os.O_RDONLY, 'x' * BUFFER_SIZE + 'abcdef')
    assert stream.read(BUFFER_SIZE - 1) == 'x' * (BUFFER_SIZE - 1)
    assert (stream.read(3), stream.tell()) == ('xab', BUFFER_SIZE + 2)
    assert (stream.read(0), stream.read(-1), stream.read(5), stream.read(-1)) == ('', 'cdef', '', '')


def test_readline(path):
    stream = stream_on(path, os.O_RDONLY, 'one\n\n' + 'y' * (2 * BUFFER_SIZE) + '\nlast')
    assert [stream.readline(-1, False) for _ in range(2)] == ['one\n', '\n']
    assert stream.readline(3, False) == 'yyy'
    assert stream.readline(-1, False) == 'y' * (2 * BUFFER_SIZE - 3) + '\n'
    assert [stream.readline(-1, False) for _ in range(2)] == ['last', '']


def test_readline_with_any_line_end(path):
    stream = stream_on(path, os.O_RDONLY, 'a\r\nb\rc\n\r\r\n' + 'z' * (BUFFER_SIZE - 11) + '\r\nend')
    lines = [stream.readline(-1, True) for _ in range(8)]
    assert lines == ['a\r\n', 'b\r', 'c\n', '\r', '\r\n', 'z' * (BUFFER_SIZE - 11) + '\r\n', 'end', '']


def test_limit_between_the_two_halves_of_a_line_end(path):
    stream = stream_on(path, os.O_RDONLY, 'ab\r\nc')
    assert [stream.readline(3, True) for _ in range(3)] == ['ab\r', '\n', 'c']


def test_written_bytes_wait_for_flush(path):
    stream = stream_on(path, os.O_WRONLY)
    stream.write('abc')
    assert (path.read(), stream.tell(), stream in unwritten.streams) == ('', 3, True)
    stream.flush()
    assert (path.read(), stream in unwritten.streams) == ('abc', False)
    stream.write('d' * BUFFER_SIZE)
    assert path.size() == 3 + BUFFER_SIZE
    stream.write('e')
    stream.close()
    assert path.size() == 4 + BUFFER_SIZE
    assert stream.is_closed()
    stream.close()


def test_turning_from_reading_to_writing_and_back(path):
    stream = stream_on(path, os.O_RDWR, '0123456789')
    assert stream.read(3) == '012'
    stream.write('xx')
    assert (stream.tell(), stream.read(2)) == (5, '56')
    stream.seek(-1, 1)
    stream.write('y')
    assert stream.seek(0, 0) == 0
    assert stream.read(-1) == '012xx5y789'
    assert stream.seek(-2, 2) == 8
    stream.truncate(9)
    assert stream.read(-1) == '8'


def test_appending(path):
    stream = stream_on(path, os.O_RDWR | os.O_APPEND, 'abc')
    assert stream.read(1) == 'a'
    stream.write('d')
    assert stream.tell() == 4
    stream.seek(0, 0)
    assert stream.read(-1) == 'abcd'


def test_flush_all_survives_a_stream_that_cannot_be_written(path):
    good = stream_on(path, os.O_WRONLY)
    bad = ByteStream(os.open('/dev/full', os.O_WRONLY, 0), False, True)
    bad.write('lost')
    good.write('kept')
    unwritten.flush_all()
    assert path.read() == 'kept' and not unwritten.streams
    bad.close()


def test_error_of_the_system_comes_out_once(path):
    stream = ByteStream(os.open('/dev/full', os.O_WRONLY, 0), False, True)
    stream.write('x')
    with pytest.raises(OSError):
        stream.close()
    assert stream.is_closed() and not unwritten.streams


def test_translates(path):
    name = str(path)

    def program():
        fd = os.open(name, os.O_RDWR | os.O_CREAT, 0666)
        stream = ByteStream(fd, True, True)
        stream.write('one\r\ntwo\n')
        stream.seek(0, 0)
        first = len(stream.readline(-1, True))
        rest = len(stream.read(-1))
        position = stream.tell()
        stream.close()
        unwritten.flush_all()
        return first * 10000 + rest * 100 + position
    assert interpret(program, []) == 50409
