"""What micronumpy/inpypy/shortrange.py decides for the loops of a program, and that they do the same as ever."""
import pytest

PROGRAM = """
def nest(n):
    s = 0
    for x in range(n):
        for i in range(3):
            for j in range(1, 6):
                s += i * j
    return s

def forces(n):
    s = 0
    for i in range(n):
        for j in range(i + 1, n):
            s += j
    return s

def many_turns(n):
    s = 0
    for i in range(16):
        for j in range(16):
            for k in range(16):
                s += 1
    return s

def backwards(n):
    s = 0
    for i in range(n, 0, -1):
        if i % 3 == 0:
            continue
        s += i
    return s

def no_range(n):
    s = 0
    for i in range(2):
        for j in [1, 2, n]:
            s += j
    return s + sum([j for j in range(n)])

def windows(n):
    s = 0
    for i in range(1, n):
        for j in range(i - 1, i + 2):
            s += j
    return s

results = [function(40) for function in (nest, forces, many_turns, backwards, no_range, windows)]
"""
EXPECTED = [40 * 3 * 15, sum(j * j for j in range(40)), 4096, 820 - 273, 86 + 780, 3 * 780]


@pytest.fixture(scope='module')
def policy():
    from micronumpy.inpypy import shortrange
    from pypy.interpreter.pycode import PyCode
    from pypy.interpreter.pyframe import PyFrame
    from pypy.module.__builtin__ import functional
    from pypy.tool.opcode3 import opmap
    # as where the JIT is translated; the classes stay extended, which does nothing while the policy is not active
    shortrange.install(PyFrame, PyCode, functional, opmap)
    return shortrange.policy


def run(space, policy, max_length):
    """{name: its LoopSites, from the outermost}, or None for a function without notes."""
    w_namespace = space.newdict()
    policy.active, policy.max_length = True, max_length
    try:
        space.exec_(PROGRAM, w_namespace, w_namespace)
    finally:
        policy.active, policy.max_length = False, 0
    assert space.unwrap(space.finditem_str(w_namespace, 'results')) == EXPECTED
    found = {}
    for name in ['nest', 'forces', 'many_turns', 'backwards', 'no_range', 'windows']:
        sites = space.finditem_str(w_namespace, name).code.loop_sites
        found[name] = sites and [sites[address] for address in sorted(sites)]
    return found


def limits(space, policy, max_length):
    """{name: the unrolling limits of its loops}."""
    found = run(space, policy, max_length)
    return dict([(name, [site.limit for site in found[name]]) for name in found])


def test_off(space, policy):
    assert set(run(space, policy, 0).values()) == set([None])


def test_inner_loops_over_short_ranges(space, policy):
    assert limits(space, policy, 16)['nest'] == [0, 16, 16]


def test_other_loops(space, policy):
    found = limits(space, policy, 16)
    assert found['backwards'] == [0]
    assert found['no_range'] == [0, 0]


def test_a_loop_that_sees_long_ranges_too_is_an_ordinary_one(space, policy):
    assert limits(space, policy, 16)['forces'] == [0, 0]


def test_a_nest_stays_within_the_budget(space, policy):
    # 16 times 16 turns are within it, 16 times that would not be
    assert limits(space, policy, 16)['many_turns'] == [0, 16, 16]


def test_what_is_longer_than_asked_for(space, policy):
    # nor is the loop around it, short as it is: its turns would be no straight line
    assert limits(space, policy, 4)['nest'] == [0, 0, 0]
    assert limits(space, policy, 5)['nest'] == [0, 5, 5]


def test_a_window_that_slides(space, policy):
    found = run(space, policy, 16)
    assert [(site.limit, site.slides) for site in found['windows']] == [(0, False), (16, True)]
    assert [site.slides for site in found['nest']] == [False, False, False]
