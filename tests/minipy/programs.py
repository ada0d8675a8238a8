"""Tables of small programs and what CPython 3.11 leaves in `r`: `program -> ascii(r)` or `-> ErrorType: message`.

A program is one row (see tables.py), in which \\n stands for the end of a line; an expression alone is what `r` is
set to.
"""
from minipy.interpreter.error import OperationError
from minipy.objspace.space import make_space
from tests.minipy.tables import escaped, report, rows


def answer(space, program):
    w_globals = space.newdict()
    try:
        space.call_function(space.builtin.getdictvalue(space, 'exec'), space.newtext(program), w_globals)
        return space.text_w(space.ascii(space.finditem_str(w_globals, 'r')))
    except OperationError as e:
        return escaped(e.errorstr(space))


def check_programs(table):
    """Run each row's program and compare; all differences are shown together."""
    space = make_space()
    differences = []
    for program, expected in rows(table):
        program = program.replace('\\n', '\n')
        if '\n' not in program:
            program = 'r = ' + program
        got = answer(space, program)
        if got != expected:
            differences.append(report(program, expected, got))
    assert not differences, '\n'.join([''] + differences)
