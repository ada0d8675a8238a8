"""Which variables of a loop nobody reads any more when its next turn begins."""
import pytest
from minipy import opcode
from minipy.interpreter import liveness
from minipy.interpreter.liveness import empty, find_left_overs
from minipy.interpreter.pyframe import PyFrame
from minipy.objspace.space import make_space


@pytest.fixture(scope='module')
def space():
    return make_space()


def code_of(space, body, parameters='n, a'):
    lines = ['def f(%s):' % parameters] + ['    ' + line for line in body.split('\n')]
    w_globals = space.newdict()
    space.call_function(space.builtin.getdictvalue(space, 'exec'), space.newtext('\n'.join(lines)), w_globals)
    return space.finditem_str(w_globals, 'f').code


def left_overs(space, body, parameters='n, a'):
    """The names of the variables for each jump back, in the order of the code."""
    code = code_of(space, body, parameters)
    found = []
    for pc in range(0, len(code.co_code), opcode.INSTR_SIZE):
        op, arg = opcode.instruction_at(code.co_code, pc)
        if op == opcode.JUMP_FOR or op == opcode.JUMP_BACK:
            variables = find_left_overs(code, arg).variables
            found.append(' '.join(sorted([code.co_varnames[i] for i in variables])))
    return found


@pytest.mark.parametrize('body, expected', [
    ('for i in a:\n    t = i\n    s = t', ['i s t']),
    ('s = 0\nfor i in a:\n    t = i\n    s = s + t\nreturn s', ['i t']),
    ('for i in a:\n    t = i\nreturn t', ['i']),
    ('for i in a:\n    t = i\nreturn i', ['t']),
    ('for i in a:\n    if i: t = 1\n    n = t', ['i']),             # not set on every way
    ('for i in a:\n    if i: t = 1\n    else: t = 2\n    n = t', ['i t']),
    ('for i in a:\n    for j in a:\n        t = i + j\n        u = t', ['j t u', 'i j t u']),
    ('for i in a:\n    s = 0\n    for j in a:\n        s += j\n    a[i] = s', ['j', 'i j s']),
    ('while n:\n    t = n\n    n -= t', ['t']),
    ('t = 1\nwhile n > t:\n    n -= t\n    t = 2', ['']),
    ('for i in a:\n    t = i\n    if i: continue\n    if n: break\n    u = t', ['i t u', 'i t u']),
    ('for i in a:\n    t = i\n    if n: break\nreturn t', ['i']),
    ('for i in a:\n    t = i\n    del t', ['i t']),
    ('for i in a:\n    del t\n    t = i', ['i']),
    ('for i in a:\n    try:\n        i()\n        t = i\n    except ValueError:\n        n = t', ['i']),
    ('try:\n    for i in a:\n        t = i\n        n()\nexcept ValueError:\n    return t', ['i']),
    ('try:\n    for i in a:\n        n()\n        t = i\nfinally:\n    n(t)', ['i']),
    ('for i in a:\n    n = i\n    a = n', ['i']),                   # parameters stay
    ('for i in a:\n    t = i\n    yield t', ['i t']),
    ('for i in a:\n    t = i\n    x = lambda: t', ['i x']),         # t is in a cell
])
def test_found(space, body, expected):
    assert left_overs(space, body) == expected


@pytest.mark.parametrize('look', ['locals()', 'vars()', 'dir()', 'eval("t")', 'exec("t")', 'breakpoint()'])
def test_code_that_looks_at_all_variables(space, look):
    assert left_overs(space, 'for i in a:\n    t = i\n    if n: ' + look) == ['']


def test_all_kinds_of_parameters_stay(space):
    body = 'for i in a:\n    x = i\n    args = i\n    k = i\n    kwds = i\n    t = i'
    assert left_overs(space, body, 'a, x, *args, k=1, **kwds') == ['i t']


def test_only_numbers_are_forgotten(space, monkeypatch):
    code = code_of(space, 'for i in a:\n    t = u = v = w = x = i')
    frame = PyFrame(space, code, space.newdict(), None)
    names = code.co_varnames
    values = {'n': space.newint(1), 'a': space.newint(2), 'i': space.newint(3), 't': space.newfloat(4.0),
              'u': space.newtext('5'), 'v': space.w_None, 'w': space.w_True}
    for i in range(len(names)):
        frame.locals_stack_w[i] = values.get(names[i], None)
    jump = [pc for pc in range(0, len(code.co_code), opcode.INSTR_SIZE) if ord(code.co_code[pc]) == opcode.JUMP_FOR][0]
    target = opcode.instruction_at(code.co_code, jump)[1]
    found = code.left_overs(target)
    assert found is code.left_overs(target)
    monkeypatch.setattr(liveness.policy, 'empty_left_overs', 0)
    empty(frame, found)
    assert [name for i, name in enumerate(names) if frame.locals_stack_w[i] is None] == ['x']
    monkeypatch.setattr(liveness.policy, 'empty_left_overs', 1)
    empty(frame, found)
    assert sorted([name for i, name in enumerate(names) if frame.locals_stack_w[i] is None]) == ['i', 't', 'x']
