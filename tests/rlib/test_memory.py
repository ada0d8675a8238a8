import gc
import sys
import pytest
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib import memory
from tests.rlib.support import interpret, read_bytes

pytestmark = pytest.mark.usefixtures('no_leaks')


@pytest.mark.parametrize('nbytes', [0, 1, 63, 64, 65, 512, 513, 5000])
def test_alloc_is_aligned_and_zeroed(nbytes):
    block = memory.alloc(nbytes, True)
    assert block.address() % memory.ALIGNMENT == 0
    assert block.nbytes == nbytes
    assert block.writable
    assert read_bytes(block, 0, nbytes) == '\x00' * nbytes


def test_huge_pages_are_asked_for_within_the_block(monkeypatch):
    asked = []
    madvise = memory._madvise

    def noted(address, length, advice):
        asked.append((rffi.cast(lltype.Signed, address),
                      rffi.cast(lltype.Signed, length)))
        return madvise(address, length, advice)
    monkeypatch.setattr(memory, '_madvise', noted)
    memory.alloc(memory.HUGE - 1000, True)
    assert asked == []
    block = memory.alloc(memory.HUGE, True)
    (first, length), = asked
    assert first % memory.PAGE == length % memory.PAGE == 0
    assert block.address() - memory.ALIGNMENT <= first
    assert first + length <= block.address() + memory.HUGE
    assert length >= memory.HUGE - 2 * memory.PAGE
    assert read_bytes(block, memory.HUGE - 5, 5) == '\x00' * 5


@pytest.mark.parametrize('nbytes', [-1, -sys.maxint - 1, sys.maxint,
                                    sys.maxint - 100])
def test_impossible_sizes(nbytes):
    pytest.raises(MemoryError, memory.alloc, nbytes, False)


def test_view_of_foreign_memory_keeps_its_owner():
    log = []

    class Lender(memory.Owner):
        def __init__(self):
            self.raw = lltype.malloc(rffi.CCHARP.TO, 16, flavor='raw')

        def __del__(self):
            lltype.free(self.raw, flavor='raw')
            log.append('freed')

    lender = Lender()
    block = memory.ForeignBlock(lender.raw, 16, lender, False)
    del lender
    gc.collect()
    assert log == []
    assert not block.writable
    block.raw[3] = 'x'
    del block
    gc.collect()
    assert log == ['freed']


def test_small_blocks_are_recycled():
    block = memory.alloc_small(100, False)
    address = block.address()
    other = memory.alloc_small(100, False)
    assert abs(other.address() - address) >= 128
    block.raw[0] = 'x'
    del block
    gc.collect()
    block = memory.alloc_small(128, True)      # the same size class
    assert block.address() == address
    assert read_bytes(block, 0, 128) == '\x00' * 128


def test_small_blocks_fill_slabs_without_overlap():
    blocks = [memory.alloc_small(512, False)
              for _ in range(memory.SLAB // 512 + 3)]
    addresses = sorted([block.address() for block in blocks])
    for a, b in zip(addresses, addresses[1:]):
        assert b - a >= 512
    assert addresses[0] % memory.ALIGNMENT == 0


@pytest.mark.parametrize('nbytes', [0, 1, 64, 65, 512])
def test_size_classes_hold_the_block(nbytes):
    block = memory.alloc_small(nbytes, True)
    end = block.address() + nbytes
    neighbour = memory.alloc_small(nbytes, True)
    assert neighbour.address() >= end or neighbour.address() < end - nbytes


def test_interpret():
    def f(n):
        try:
            block = memory.alloc(n, True)
        except MemoryError:
            return -1
        block.raw[n - 1] = 'a'
        foreign = memory.ForeignBlock(block.raw, n, memory.Owner(), False)
        return ord(foreign.raw[n - 1]) + ord(foreign.raw[0]) + foreign.nbytes
    assert interpret(f, [100]) == 197
    assert interpret(f, [1000]) == 1097
    assert interpret(f, [-5]) == -1


def test_finalizers_are_light():
    """The analysis that the translator does on __del__."""
    from rpython.translator.backendopt.finalizer import FinalizerAnalyzer
    from rpython.rtyper.test.test_llinterp import gengraph

    def f(n):
        return memory.alloc_large(n, True).nbytes + \
            memory.alloc_small(n, False).nbytes
    t, typer, graph = gengraph(f, [int])
    checked = []
    for graph in t.graphs:
        if getattr(graph.func, '__name__', '') == '__del__':
            analyzer = FinalizerAnalyzer(t)
            assert not analyzer.analyze_light_finalizer(graph)
            checked.append(graph)
    assert len(checked) == 2


def test_freed_memory_is_kept(monkeypatch):
    """Where the C library can be told, here or not."""
    told = []
    monkeypatch.setattr(memory, 'HAS_MALLOPT', True)
    monkeypatch.setattr(memory, '_mallopt', lambda parameter, value: told.append((int(parameter), int(value))), raising=False)
    memory.keep_freed_memory(0)
    assert told == []
    memory.keep_freed_memory(1000)
    assert told == [(memory.M_TRIM_THRESHOLD, 1000), (memory.M_MMAP_THRESHOLD, memory.LARGEST_IN_HEAP)]
    memory.keep_freed_memory(2 ** 40)
    assert told[2] == (memory.M_TRIM_THRESHOLD, 2 ** 31 - 1)
    monkeypatch.setattr(memory, 'HAS_MALLOPT', False)
    memory.keep_freed_memory(1000)
    assert len(told) == 4
