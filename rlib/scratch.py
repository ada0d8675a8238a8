"""A little memory for single items on their way through a loop.

The loops work on memory; an operation on numbers puts them here, runs the
loop for one item and reads the result, so that nothing has to be allocated.
What is here is valid until the next operation: a loop never runs another.
"""
from rpython.rtyper.lltypesystem import lltype, rffi
from rlib import layout as layouts, memory
from rlib.itemtype import ALL_TYPES
from rlib.view import View

# Byte offsets; an item has at most 16 bytes.
FIRST = 0               # operands, of the types that they have
SECOND = 16
ARG1 = 32               # operands, of the types that the loop works in
ARG2 = 48
RESULT = 64             # the result, of the type that the loop gives
RESULT2 = 80
CONVERTED = 96          # the result, of the type that was wanted
SIZE = 128


# The address stands in a structure, where the translator does not know it for
# a constant.  From a constant it would work out address + offset itself, and
# that gives another constant, with a copy of the memory behind it: a loop
# would read one place and have been given another.
_HOLDER = lltype.Struct('scratch_holder', ('raw', rffi.CCHARP))
_holder = lltype.malloc(_HOLDER, flavor='raw', immortal=True)
_holder.raw = lltype.malloc(rffi.CCHARP.TO, SIZE, flavor='raw', immortal=True,
                            zero=True)
_block = memory.ForeignBlock(_holder.raw, SIZE, memory.Owner(), True)
_layouts = [layouts.get_layout(_t, [0] * 0, [0] * 0) for _t in ALL_TYPES]


def address():
    return _holder.raw


def result_view(itemtype):
    """A view of no dimensions whose item is the one at RESULT."""
    return View(_block, RESULT, _layouts[itemtype.index])


def convert(source, offset, target, target_offset):
    """Item of type `source` at `offset` to one of another type."""
    raw = address()
    source.copy_item(raw, offset, target, raw, target_offset)


def run_unary(loop, itemtype, result):
    """loop(the item of type `itemtype` at FIRST), at CONVERTED."""
    convert(itemtype, FIRST, loop.arg, ARG1)
    raw = address()
    loop.run(1, rffi.ptradd(raw, ARG1), 0, rffi.ptradd(raw, RESULT), 0)
    convert(loop.result, RESULT, result, CONVERTED)


def run_binary(loop, itemtype1, itemtype2, result):
    """loop(item at FIRST, item at SECOND), at CONVERTED."""
    convert(itemtype1, FIRST, loop.arg1, ARG1)
    convert(itemtype2, SECOND, loop.arg2, ARG2)
    raw = address()
    loop.run(1, rffi.ptradd(raw, ARG1), 0, rffi.ptradd(raw, ARG2), 0,
             rffi.ptradd(raw, RESULT), 0)
    convert(loop.result, RESULT, result, CONVERTED)
