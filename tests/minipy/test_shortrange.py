"""Which loops over short ranges are unrolled."""
import pytest
from minipy.interpreter import shortrange
from minipy.interpreter.shortrange import find_sites
from minipy.objspace.looprange import W_CountedLoopRange, W_ShortLoopRange, W_SteadyLoopRange
from minipy.objspace.rangeobject import W_IntRange, W_IntRangeStepOneIterator
from tests.minipy.compilersupport import compiled


def sites_of(source):
    """The LoopSites of a module, in the order of the source."""
    code = compiled(source).code
    found = find_sites(code)
    sites = [found[pc] for pc in sorted(found)]
    assert not sites or sites[0].sites == sites
    return sites


def is_unrolled(site, length, start=0):
    w_iterator = shortrange.range_iterator(None, W_IntRange(start, start + length, 1, length), site)
    return type(w_iterator) is W_ShortLoopRange


NEST = '''
for x in a:
    for s in b:
        for t in c:
            v = x - m + s
            w = y - n + t
            value += g[m - s, n - t] * f[v, w]
    for z in d:
        pass
'''


def test_sites():
    x, s, t, z = sites_of(NEST)
    assert [x.contains(site) for site in (x, s, t, z)] == [False, True, True, True]
    assert [s.contains(site) for site in (x, s, t, z)] == [False, False, True, False]
    assert t.end < s.end < z.start < z.end < x.end
    assert sites_of('x = [i for i in a]\ny = (i for i in b)') == []     # in code objects of their own


def test_a_loop_by_itself():
    site, = sites_of('for i in a: print(i)')
    assert is_unrolled(site, 0) and is_unrolled(site, 3) and is_unrolled(site, 16)
    assert not is_unrolled(site, 17)
    # it has seen a long range: from now on none is unrolled
    assert not is_unrolled(site, 3)
    assert site.longest == 17 and site.limit == 0
    assert not is_unrolled(site, 2000000)
    assert site.longest == 17


@pytest.mark.parametrize('side,both', [(3, True), (7, True), (8, True), (11, True), (13, False), (16, False)])
def test_a_nest(side, both):
    x, s, t, z = sites_of(NEST)
    for _ in range(2):
        assert not is_unrolled(x, 200)
        outer = is_unrolled(s, side)
        assert is_unrolled(t, side)
    assert outer == both
    # one that is not unrolled itself does not keep others from it
    assert is_unrolled(z, 3)


@pytest.mark.parametrize('side,others', [(7, True), (8, False), (11, False)])
def test_edges_of_a_large_nest_are_ordinary_loops(side, others):
    x, s, t, z = sites_of(NEST)
    for length in range(side // 2 + 1, side + 1):
        is_unrolled(s, length)
        is_unrolled(t, length)
    assert is_unrolled(s, side) and is_unrolled(t, side - 1)
    assert is_unrolled(s, side - 1) == others
    assert is_steady(s, side - 1) == (None if others else False)
    for length in range(side, 17):
        is_unrolled(s, length)
        is_unrolled(t, length)
    # now the longest turns are too long
    assert not is_unrolled(s, side) and not is_unrolled(s, 16)


def test_the_loop_around_a_large_nest():
    x, s, t, z = sites_of(NEST)
    for _ in range(2):
        outer = is_unrolled(x, 3)
        assert is_unrolled(s, 9) and is_unrolled(t, 9)
    assert not outer


def test_only_the_longest_turns_switched_off(monkeypatch):
    monkeypatch.setattr(shortrange.policy, 'budget_longest', 0)
    x, s, t, z = sites_of(NEST)
    for _ in range(2):
        outer = is_unrolled(s, 8)
        assert is_unrolled(t, 8)
    assert not outer


def test_ranges_that_slide():
    site, = sites_of('for i in a: print(i)')
    # those of one length that begin at the edges of an image, as often as one likes
    for _ in range(3):
        for start, length in [(-3, 4), (-3, 5), (-3, 6), (-3, 7), (-2, 6), (-1, 5), (0, 4)]:
            assert is_unrolled(site, length, start) and not site.slides
    # and those in the window of some numbers
    for start in range(10, 13):
        assert is_unrolled(site, 7, start) and not site.slides
    assert is_unrolled(site, 7, 13) and site.slides
    # the numbers of one are no constants any more, whatever its length
    assert not site.bounds_are_fixed(-3, 4)
    w_iterator = shortrange.unrolled_range(W_IntRange(-3, 4, 1, 7), site)
    assert type(w_iterator) is W_CountedLoopRange and shortrange.keeps_unrolling(w_iterator)
    assert (w_iterator.last, w_iterator.left) == (-4, 7)


def test_no_range_is_a_constant(monkeypatch):
    monkeypatch.setattr(shortrange.policy, 'fixed_starts', 0)
    site, = sites_of('for i in a: print(i)')
    assert is_unrolled(site, 3) and site.slides


def is_steady(site, stop, start=0):
    w_iterator = shortrange.range_iterator(None, W_IntRange(start, stop, 1, stop - start), site)
    if type(w_iterator) is W_ShortLoopRange:
        return None
    return type(w_iterator) is W_SteadyLoopRange


def test_ends_of_longer_ranges():
    site, = sites_of('for i in a: print(i)')
    # the end of a short one does not count
    assert is_steady(site, 7) is None
    assert is_steady(site, 100) and is_steady(site, 100, 1) and is_steady(site, 1000)
    assert is_steady(site, 2000) and is_steady(site, 1000)
    assert is_steady(site, 7) is False      # one of four ends, in a loop that has seen long ranges
    site, = sites_of('for i in a: print(i)')
    assert is_steady(site, 100) and is_steady(site, 1000) and is_steady(site, 2000)
    # a fourth: from now on none is a constant
    assert is_steady(site, 3000) is False
    assert is_steady(site, 100) is False and not site.steady


def test_no_end_is_a_constant(monkeypatch):
    monkeypatch.setattr(shortrange.policy, 'steady_stops', 0)
    site, = sites_of('for i in a: print(i)')
    assert not is_steady(site, 100)


def test_what_is_no_site():
    site, = sites_of('for i in a: print(i)')
    w_range = W_IntRange(0, 3, 1, 3)
    assert type(shortrange.range_iterator(None, w_range, None)) is W_IntRangeStepOneIterator
    w_range = W_IntRange(0, 6, 2, 3)
    assert type(shortrange.range_iterator(None, w_range, site)) is not W_ShortLoopRange


def test_switched_off(monkeypatch):
    monkeypatch.setattr(shortrange.policy, 'max_length', 0)
    site, = sites_of('for i in a: print(i)')
    assert not is_unrolled(site, 3) and not is_unrolled(site, 1)
