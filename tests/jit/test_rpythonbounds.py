"""Two tests of an index that become one."""
import sys
import pytest
from minipy import rpythonbounds
from tests.jit.cpusupport import Machine

rpythonbounds.install()

SOURCE = """
    [i0, i9]
    i1 = int_ge(i0, 0)
    guard_true(i1, descr=left) [i9]
    i2 = int_ge(i0, 10)
    guard_false(i2, descr=left_again) [i0]
    finish(i0, descr=done)
"""


@pytest.fixture(scope='module')
def machine():
    return Machine()


def names(machine, source):
    return [op.getopname() for op in machine.rewritten(source)]


def test_one_comparison(machine):
    assert names(machine, SOURCE) == ['uint_ge', 'guard_false', 'finish']
    for index in (0, 5, 9):
        assert machine.run(SOURCE, index, 77) == (1, index)
    # both ways out lead to the first of the two
    for index in (-1, 10, sys.maxint, -sys.maxint - 1):
        assert machine.run(SOURCE, index, 77) == (2, 77)


@pytest.mark.parametrize('changed', [
    ('[i9]', '[i1]'),                           # who comes back needs the result of the comparison itself
    ('int_ge(i0, 10)', 'int_ge(i9, 10)'),       # of another number
    ('int_ge(i0, 10)', 'int_ge(i0, i9)'),
    ('int_ge(i0, 10)', 'int_ge(i0, -1)'),
    ('int_ge(i0, 0)', 'int_ge(i0, 1)'),
    ('guard_true', 'guard_false'),
    ('int_ge(i0, 10)', 'int_lt(i0, 10)'),
])
def test_what_is_not_merged(machine, changed):
    source = SOURCE.replace(*changed)
    assert source != SOURCE and 'uint_ge' not in names(machine, source)


def test_what_is_between_keeps_them_apart(machine):
    source = SOURCE.replace('i2 =', 'i3 = int_add(i0, 1)\n    i2 =')
    assert 'uint_ge' not in names(machine, source)


def test_switched_off(machine, monkeypatch):
    monkeypatch.setattr(rpythonbounds.settings, 'merge_bounds', 0)
    assert names(machine, SOURCE) == ['int_ge', 'guard_true', 'int_ge', 'guard_false', 'finish']
