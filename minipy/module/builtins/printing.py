"""print and input."""
from rpython.rlib.rstring import StringBuilder
from minipy.interpreter.error import oefmt
from minipy.module._io.textfile import W_TextFile


def text_or_default(space, w_text, default, name):
    if space.is_none(w_text):
        return default
    if not space.isinstance_w(w_text, space.w_text):
        raise oefmt(space.w_TypeError, "%s must be None or a string, not %T", name, w_text)
    return space.text_w(w_text)


def print_(space, __args__):
    """Write the arguments, separated by sep and followed by end, to file (standard output)."""
    args_w, kwds_w = __args__.unpack()
    for key in kwds_w:
        if key not in KEYWORDS:
            raise oefmt(space.w_TypeError, "'%s' is an invalid keyword argument for print()", key)
    sep = text_or_default(space, kwds_w.get('sep', None), ' ', 'sep')
    end = text_or_default(space, kwds_w.get('end', None), '\n', 'end')
    w_file = kwds_w.get('file', None)
    if space.is_none(w_file):
        w_file = sys_stream(space, 'stdout')
        if space.is_w(w_file, space.w_None):
            return
    if isinstance(w_file, W_TextFile) and type(w_file) is W_TextFile:
        builder = StringBuilder()
        for i in range(len(args_w)):
            if i > 0:
                builder.append(sep)
            builder.append(space.text_w(space.str(args_w[i])))
        builder.append(end)
        w_file.write_text(space, builder.build())
    else:
        w_write = space.getattr(w_file, space.newtext('write'))
        for i in range(len(args_w)):
            if i > 0:
                space.call_function(w_write, space.newtext(sep))
            space.call_function(w_write, space.str(args_w[i]))
        space.call_function(w_write, space.newtext(end))
    w_flush = kwds_w.get('flush', None)
    if w_flush is not None and space.is_true(w_flush):
        space.call_method(w_file, 'flush')


KEYWORDS = ['sep', 'end', 'file', 'flush']


def sys_stream(space, name):
    w_stream = space.sys.getdictvalue(space, name)
    if w_stream is None:
        raise oefmt(space.w_RuntimeError, "lost sys.%s", name)
    return w_stream


def input_(space, w_prompt=None):
    """Read a line from standard input, after writing the prompt."""
    w_stdout = sys_stream(space, 'stdout')
    if w_prompt is not None:
        space.call_method(w_stdout, 'write', space.str(w_prompt))
    space.call_method(w_stdout, 'flush')
    w_line = space.call_method(sys_stream(space, 'stdin'), 'readline')
    line = space.text_w(w_line)
    if line == '':
        raise oefmt(space.w_EOFError, "EOF when reading a line")
    end = len(line) - 1
    assert end >= 0
    if line[end] == '\n':
        return space.newtext(line[:end])
    return w_line
