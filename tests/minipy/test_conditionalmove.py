"""An `if` that only chooses: where it is found, and what it does instead of a branch."""
import pytest
from minipy import opcode
from minipy.interpreter import conditionalmove
from minipy.interpreter.conditionalmove import PUSHED, choose, find_choice
from minipy.interpreter.pyframe import PyFrame
from minipy.objspace.space import make_space

NAMES = ['a', 'b', 'x', 'y']


@pytest.fixture(scope='module')
def space():
    return make_space()


def code_of(space, body):
    """The code of a function with the parameters a, b, x, y."""
    lines = ['def f(%s):' % ', '.join(NAMES)] + ['    ' + line for line in body.split('\n')]
    w_globals = space.newdict()
    space.call_function(space.builtin.getdictvalue(space, 'exec'), space.newtext('\n'.join(lines)), w_globals)
    return space.finditem_str(w_globals, 'f').code


def comparison_in(code):
    """(opcode, address behind it) of the first comparison."""
    for pc in range(0, len(code.co_code), opcode.INSTR_SIZE):
        op = ord(code.co_code[pc])
        if opcode.COMPARE_LT <= op <= opcode.COMPARE_GE:
            return op, pc + opcode.INSTR_SIZE
    raise AssertionError("no comparison")


def choice_in(space, body):
    code = code_of(space, body)
    op, pc = comparison_in(code)
    return code, op, find_choice(code.co_code, pc)


def source(code, number):
    if number == PUSHED:
        return 'pushed'
    if number >= 0:
        return code.co_varnames[number]
    return code.co_consts_w[-1 - number].intval


@pytest.mark.parametrize('body, expected', [
    ('if a < b: x = a', {'x': ('a', 'x')}),
    ('if a < b:\n    x = a\n    y = 3', {'x': ('a', 'x'), 'y': (3, 'y')}),
    ('if a < b: x = a\nelse: x = b', {'x': ('a', 'b')}),
    ('if a < b: x = a\nelse: y = 1', {'x': ('a', 'x'), 'y': ('y', 1)}),
    ('if a < b: a, b = b, a', {'a': ('b', 'a'), 'b': ('a', 'b')}),
    ('if a < b:\n    x = a\n    a = 7\n    y = a', {'x': ('a', 'x'), 'a': (7, 'a'), 'y': (7, 'y')}),
    ('x = a if a > b else 5', {'pushed': ('a', 5)}),
    ('return a if a != b else b', {'pushed': ('a', 'b')}),
    ('if y:\n    if a < b: x = a\n    else: x = b\nelse: y = 1', {'x': ('a', 'b')}),
])
def test_found(space, body, expected):
    code, op, choice = choice_in(space, body)
    found = {}
    for i in range(len(choice.targets)):
        found[source(code, choice.targets[i])] = (source(code, choice.then[i]), source(code, choice.otherwise[i]))
    assert found == expected


@pytest.mark.parametrize('body', [
    'if a < b: x = a + 1',
    'if a < b: x = y[a]',
    'if a < b: return x',
    'if a < b: pass',
    'if a < b: y[0] = x',
    'if a < b: x = g',
    'while a < b: x = a',
    'x = a < b',
    'if a < b and x: y = 1',
    'if a < b:\n    x = 1\n    y = 1\n    a = 1\n    b = 1\n    z = 1',
    'for x in a:\n    if a < b: break',
    'def g(): return x\nif a < b: x = a',
])
def test_not_found(space, body):
    code, op, choice = choice_in(space, body)
    assert choice is None


def chosen(space, body, values_w):
    """The variables after the choice, None where it was not made; and the frame."""
    code, op, choice = choice_in(space, body)
    frame = PyFrame(space, code, space.newdict(), None)
    for i in range(len(values_w)):
        frame.locals_stack_w[i] = values_w[i]
    frame.pushvalue(values_w[0])
    frame.pushvalue(values_w[1])
    if choose(frame, op, choice):
        return frame
    assert frame.depth == code.nlocals + 2
    return None


def unwrapped(space, values_w):
    return [None if w_value is None else space.text_w(space.repr(w_value)) for w_value in values_w]


@pytest.mark.parametrize('order, results', [
    ('<', '1 0 0'), ('<=', '1 1 0'), ('==', '0 1 0'), ('!=', '1 0 1'), ('>', '0 0 1'), ('>=', '0 1 1')])
@pytest.mark.parametrize('wrap, kind', [('newint', int), ('newfloat', float)])
def test_orders(space, order, results, wrap, kind):
    pairs = [(1, 2), (2, 2), (3, 2)]
    for (a, b), expected in zip(pairs, results.split()):
        values_w = [getattr(space, wrap)(kind(n)) for n in (a, b, 10, 20)]
        frame = chosen(space, 'if a %s b: x = y' % order, values_w)
        expected_w = values_w[3] if expected == '1' else values_w[2]
        assert unwrapped(space, [frame.locals_stack_w[2]]) == unwrapped(space, [expected_w])
        assert frame.depth == frame.getcode().nlocals


def test_all_or_nothing(space):
    ints_w = [space.newint(n) for n in (1, 2, 3, 4)]
    body = 'if a < b:\n    x = a\n    y = b'
    assert unwrapped(space, chosen(space, body, ints_w).locals_stack_w[:4]) == ['1', '2', '1', '2']
    for w_other in (space.newfloat(4.0), space.newtext('4'), space.w_True, space.w_None, None):
        assert chosen(space, body, ints_w[:3] + [w_other]) is None
    # what is compared has to be numbers too, of one kind
    assert chosen(space, body, [space.newint(1), space.newfloat(2.0)] + ints_w[2:]) is None
    assert chosen(space, body, [space.newtext('a'), space.newtext('b')] + ints_w[2:]) is None


def test_values_are_taken_before_they_change(space):
    ints_w = [space.newint(n) for n in (1, 2, 3, 4)]
    assert unwrapped(space, chosen(space, 'if a < b: a, b = b, a', ints_w).locals_stack_w[:2]) == ['2', '1']
    assert unwrapped(space, chosen(space, 'if a > b: a, b = b, a', ints_w).locals_stack_w[:2]) == ['1', '2']


def test_a_conditional_expression_is_left_on_the_stack(space):
    floats_w = [space.newfloat(x) for x in (1.5, 2.5, 3.5, 4.5)]
    frame = chosen(space, 'return x if a < b else y', floats_w)
    assert unwrapped(space, [frame.popvalue()]) == ['3.5']
    frame = chosen(space, 'return x if a > b else y', floats_w)
    assert unwrapped(space, [frame.popvalue()]) == ['4.5']


def test_a_float_keeps_its_bits(space):
    zero_w, minus_w, nan_w = space.newfloat(0.0), space.newfloat(-0.0), space.newfloat(float('nan'))
    assert unwrapped(space, chosen(space, 'if a < b: x = a', [minus_w, zero_w, minus_w, zero_w]).locals_stack_w[2:3]) == ['-0.0']
    assert unwrapped(space, chosen(space, 'if a > b: x = b', [nan_w, zero_w, minus_w, zero_w]).locals_stack_w[2:3]) == ['-0.0']


def test_switched_off(space, monkeypatch):
    monkeypatch.setattr(conditionalmove.policy, 'conditional_moves', 0)
    ints_w = [space.newint(n) for n in (1, 2, 3, 4)]
    assert chosen(space, 'if a < b: x = a', ints_w) is None
