"""Raw memory behind arrays: who owns it and when it is given back.

A `Block` is a run of raw bytes.  Views never copy a block and never own
bytes themselves: they hold the block, and the block holds the bytes.  So the
only objects with a finalizer are the two classes of *owned* blocks; a view
has none and may be virtual in a trace.

    HeapBlock     one malloc per block, freed by a light finalizer
    PooledBlock   at most SMALL bytes; goes back to a free list of its size
    ForeignBlock  somebody else's bytes; keeps the owner alive

Raw memory is invisible to the garbage collector.  Large blocks are announced
to it as memory pressure.  Small ones are not, each of them: their block
object is a fixed fraction of their bytes, so the collector's own growth
bounds them, and announcing memory that is only being recycled would
trigger major collections for nothing.

A program that makes one large array after the other would walk through much
memory, cold and page by page, before the collector looks for dead ones.  So
it is asked for a minor collection, which takes microseconds, whenever large
blocks have come to RECLAIM bytes: the block that was dropped a moment ago is
then the next one that is handed out.

Whoever reads or writes through `block.raw` keeps the block alive until after
the last access (`keepalive_until_here(block)`).
"""
import sys
from rpython.rlib import jit, rgc
from rpython.rlib.objectmodel import we_are_translated
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

ALIGNMENT = 64          # a cache line; enough for every vector unit
SMALL = 512             # larger blocks are malloc'ed one by one
SLAB = 64 * 1024        # bytes taken from the system at once for small blocks
MAX_BYTES = sys.maxint - SLAB

# Blocks from here on count for RECLAIM.
LARGE = 128 * 1024
RECLAIM = 1024 * 1024

HUGE = 4 * 1024 * 1024  # from here on huge pages are asked for, as NumPy does
PAGE = 4096
HAS_MADVISE = sys.platform.startswith('linux')
MADV_HUGEPAGE = 14      # of Linux's <sys/mman.h>, where it may be hidden

_madvise = rffi.llexternal(
    'madvise', [rffi.VOIDP, rffi.SIZE_T, rffi.INT], rffi.INT,
    compilation_info=ExternalCompilationInfo(includes=['sys/mman.h']))


# Freed memory stays with the process up to KEPT bytes.  The C library gives
# more than 128 KiB at the end of its heap back at once: an array of 100 KB
# that is made and dropped in a loop then costs new pages every time, as much
# as it takes to fill them.  Both have to be set: one of them alone leaves the
# other at its smallest.
KEPT = 64 * 1024 * 1024
LARGEST_IN_HEAP = 32 * 1024 * 1024      # the most that is allowed
HAS_MALLOPT = rffi_platform.has('mallopt', '#include <malloc.h>')
M_TRIM_THRESHOLD = -1
M_MMAP_THRESHOLD = -3

if HAS_MALLOPT:
    _mallopt = rffi.llexternal(
        'mallopt', [rffi.INT, rffi.INT], rffi.INT,
        compilation_info=ExternalCompilationInfo(includes=['malloc.h']))


def keep_freed_memory(nbytes):
    """At the start of a program; 0: as the C library does by itself.
    Nothing depends on its success."""
    if HAS_MALLOPT and nbytes > 0:
        _mallopt(rffi.cast(rffi.INT, M_TRIM_THRESHOLD),
                 rffi.cast(rffi.INT, min(nbytes, 2 ** 31 - 1)))
        _mallopt(rffi.cast(rffi.INT, M_MMAP_THRESHOLD),
                 rffi.cast(rffi.INT, LARGEST_IN_HEAP))


class _Limits(object):
    """What can be changed of this."""

    def __init__(self):
        self.reclaim = RECLAIM          # 0: no collections are asked for


class _Recent(object):
    def __init__(self):
        self.nbytes = 0                 # of large blocks since a collection


limits = _Limits()
_recent = _Recent()


class Block(object):
    """`raw` points at `nbytes` bytes, aligned to ALIGNMENT when owned."""
    _immutable_fields_ = ['raw', 'nbytes', 'writable']

    def __init__(self, raw, nbytes, writable):
        self.raw = raw
        self.nbytes = nbytes
        self.writable = writable

    def address(self):
        return rffi.cast(lltype.Signed, self.raw)


class HeapBlock(Block):
    _immutable_fields_ = ['_start']

    def __init__(self, start, raw, nbytes):
        Block.__init__(self, raw, nbytes, True)
        self._start = start

    @rgc.must_be_light_finalizer
    def __del__(self):
        lltype.free(self._start, flavor='raw')


class Owner(object):
    """Whatever keeps foreign memory valid; subclassed by the user."""


class ForeignBlock(Block):
    """Memory that belongs to `owner`, which lives as long as the block."""
    _immutable_fields_ = ['owner']

    def __init__(self, raw, nbytes, owner, writable):
        Block.__init__(self, raw, nbytes, writable)
        self.owner = owner


# ____________________________________________________________
# Small blocks.  A free chunk holds the link to the next free chunk of its
# size in its own first word.  Head and links are raw structures, because a
# light finalizer may write to raw memory only.

_NODE = lltype.ForwardReference()
_NODE.become(lltype.Struct('free_chunk', ('next', lltype.Ptr(_NODE))))
_NODEP = lltype.Ptr(_NODE)
_POOL = lltype.Struct('chunk_pool',
                      ('free', _NODEP),         # recycled chunks
                      ('fresh', rffi.CCHARP),   # never used chunks of a slab
                      ('fresh_left', lltype.Signed))


def new_pool():
    return lltype.malloc(_POOL, flavor='raw', zero=True, immortal=True)


_pools = [new_pool() for _i in range(SMALL // ALIGNMENT)]


def _pool_push(pool, raw):
    node = rffi.cast(_NODEP, raw)
    node.next = pool.free
    pool.free = node


def _pool_pop(pool, chunk_size):
    node = pool.free
    if node:
        pool.free = node.next
        return rffi.cast(rffi.CCHARP, node)
    if pool.fresh_left == 0:
        # A slab is never returned to the system, only its chunks are reused:
        # hence the untracked allocation.
        start = lltype.malloc(rffi.CCHARP.TO, SLAB + ALIGNMENT, flavor='raw',
                              add_memory_pressure=True,
                              track_allocation=False)
        pool.fresh = _align(start)
        pool.fresh_left = SLAB // chunk_size
    raw = pool.fresh
    pool.fresh = rffi.ptradd(raw, chunk_size)
    pool.fresh_left -= 1
    return raw


class PooledBlock(Block):
    _immutable_fields_ = ['_pool']

    def __init__(self, pool, raw, nbytes):
        Block.__init__(self, raw, nbytes, True)
        self._pool = pool

    @rgc.must_be_light_finalizer
    def __del__(self):
        _pool_push(self._pool, self.raw)


# ____________________________________________________________

def _align(start):
    address = rffi.cast(lltype.Signed, start)
    return rffi.ptradd(start, (-address) & (ALIGNMENT - 1))


# rffi's own has const in its signature in some versions of rpython only
_memcpy = rffi.llexternal('memcpy', [rffi.VOIDP, rffi.VOIDP, rffi.SIZE_T],
                          lltype.Void, releasegil=False)


def copy_bytes(target, source, nbytes):
    """Both are raw; they do not overlap."""
    _memcpy(rffi.cast(rffi.VOIDP, target), rffi.cast(rffi.VOIDP, source),
            rffi.cast(rffi.SIZE_T, nbytes))


def clear(raw, nbytes):
    rffi.c_memset(rffi.cast(rffi.VOIDP, raw), 0,
                  rffi.cast(rffi.SIZE_T, nbytes))


def alloc_small(nbytes, zero):
    """A recycled block for 0 <= nbytes <= SMALL."""
    index = 0
    if nbytes > 0:
        index = (nbytes - 1) // ALIGNMENT
    pool = _pools[index]
    chunk_size = (index + 1) * ALIGNMENT
    raw = _pool_pop(pool, chunk_size)
    if zero:
        clear(raw, chunk_size)
    return PooledBlock(pool, raw, nbytes)


def _advise_huge_pages(start, size):
    """Ask for pages of 2 MiB: the first touch of a large array then costs a
    few page faults, not thousands.  Nothing depends on the answer."""
    address = rffi.cast(lltype.Signed, start)
    first = (address + PAGE - 1) & -PAGE
    length = (address + size - first) & -PAGE
    _madvise(rffi.cast(rffi.VOIDP, first), rffi.cast(rffi.SIZE_T, length),
             rffi.cast(rffi.INT, MADV_HUGEPAGE))


def _reclaim(nbytes):
    """In front of the allocation of a large block."""
    total = _recent.nbytes + nbytes
    if total > limits.reclaim > 0:
        rgc.collect(0)
        total = nbytes
    _recent.nbytes = total


def alloc_large(nbytes, zero):
    """A block with a malloc of its own, for 0 <= nbytes <= MAX_BYTES."""
    padded = nbytes + ALIGNMENT
    if zero:
        start = lltype.malloc(rffi.CCHARP.TO, padded, flavor='raw', zero=True,
                              add_memory_pressure=True)
    else:
        start = lltype.malloc(rffi.CCHARP.TO, padded, flavor='raw',
                              add_memory_pressure=True)
    if HAS_MADVISE and padded >= HUGE:
        _advise_huge_pages(start, padded)
    return HeapBlock(start, _align(start), nbytes)


@jit.dont_look_inside
def alloc(nbytes, zero):
    """A new block of `nbytes` bytes, all zero if `zero`, else unspecified.

    Raises MemoryError when there is no such amount of memory, which includes
    every negative number.
    """
    if nbytes < 0 or nbytes > MAX_BYTES:
        raise MemoryError
    # Untranslated, every block is a malloc of its own, so that the leak
    # finder of the tests sees each of them.
    if nbytes <= SMALL and we_are_translated():
        return alloc_small(nbytes, zero)
    if nbytes >= LARGE and we_are_translated():
        _reclaim(nbytes)
    return alloc_large(nbytes, zero)
