"""Tables of expressions and what CPython 3.11 says to them: `expression -> ascii(result)` or `-> ErrorType: message`.

A row is a line; a line that ends in a backslash goes on with the next one, without its indentation.
"""
import re
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


def rows(table):
    """The pairs of what to ask and what to expect; at least one."""
    lines = re.sub(r'\\\n *', '', table).splitlines()
    found = [line.strip().split(' -> ', 1) for line in lines if line.strip()]
    assert found
    return found


def report(question, expected, got):
    return '%s\n    expected %s\n    got      %s' % (question, expected, got)


def check_table(table, w_globals=None):
    """Evaluate each row's expression (with w_globals as names) and compare; all differences are shown together."""
    space = make_space()
    if w_globals is None:
        w_globals = space.newdict()
    differences = []
    for expression, expected in rows(table):
        got = answer(space, w_globals, expression)
        if got != expected:
            differences.append(report(expression, expected, got))
    assert not differences, '\n'.join([''] + differences)
