"""Tables of expressions and what CPython 3.11 says to them: `expression -> ascii(result)` or `-> ErrorType: message`."""
from minipy.interpreter.error import OperationError
from minipy.objspace.space import make_space


def escaped(utf8):
    """A message in ASCII, other characters as ascii() writes them."""
    return ''.join(c if ord(c) < 128 else c.encode('unicode-escape') for c in utf8.decode('utf-8')).encode('ascii')


def answer(space, w_globals, expression):
    w_eval = space.builtin.getdictvalue(space, 'eval')
    try:
        return space.text_w(space.ascii(space.call_function(w_eval, space.newtext(expression), w_globals)))
    except OperationError as e:
        return escaped(e.errorstr(space))


def run(source):
    """Run a program; gives the w_globals that it leaves behind."""
    space = make_space()
    w_globals = space.newdict()
    space.call_function(space.builtin.getdictvalue(space, 'exec'), space.newtext(source), w_globals)
    return w_globals


def check_table(table, w_globals=None):
    """Evaluate each line's expression (with w_globals as names) and compare; all differences are shown together."""
    space = make_space()
    if w_globals is None:
        w_globals = space.newdict()
    differences = []
    count = 0
    for line in table.splitlines():
        if line.strip():
            expression, expected = line.strip().split(' -> ', 1)
            count += 1
            got = answer(space, w_globals, expression)
            if got != expected:
                differences.append('%s\n    expected %s\n    got      %s' % (expression, expected, got))
    assert count > 0
    assert not differences, '\n'.join([''] + differences)
