"""sys.stdin, sys.stdout and sys.stderr."""
import os
from minipy.module._io.stream import ByteStream
from minipy.module._io.textfile import W_TextFile, UTF8


def standard_streams(space):
    """(name, file) of the three; made before translation, so nothing is known yet of what they lead to."""
    w_stdin = W_TextFile(ByteStream(0, True, False), space.newtext('<stdin>'), 'r', 'utf-8', UTF8)
    w_stdout = W_TextFile(ByteStream(1, False, True), space.newtext('<stdout>'), 'w', 'utf-8', UTF8)
    w_stderr = W_TextFile(ByteStream(2, False, True), space.newtext('<stderr>'), 'w', 'utf-8', UTF8,
                          errors='backslashreplace')
    w_stderr.write_through = True
    w_stderr.line_buffering = True
    return [('stdin', w_stdin), ('stdout', w_stdout), ('stderr', w_stderr)]


def start_streams(space):
    """A terminal sees every line as soon as it is written."""
    w_stdout = space.sys.getdictvalue(space, 'stdout')
    if isinstance(w_stdout, W_TextFile):
        w_stdout.line_buffering = os.isatty(1)


def flush_stdout(space):
    """Write what print() has buffered, before something goes to another stream; errors are left for later."""
    w_stdout = space.sys.getdictvalue(space, 'stdout')
    if isinstance(w_stdout, W_TextFile) and not w_stdout.stream.is_closed():
        try:
            w_stdout.stream.flush()
        except OSError:
            w_stdout.stream.forget_unwritten()


def write_stderr(space, text):
    """Write UTF-8 text to sys.stderr, or to the descriptor when a program has replaced that by something broken."""
    from minipy.interpreter.error import OperationError
    flush_stdout(space)
    w_stderr = space.sys.getdictvalue(space, 'stderr')
    if w_stderr is None or space.is_none(w_stderr):
        return
    try:
        space.call_method(w_stderr, 'write', space.newtext(text))
        space.call_method(w_stderr, 'flush')
    except OperationError:
        try:
            os.write(2, text)
        except OSError:
            pass
