"""Which characters beyond ASCII may stand in a name (PEP 3131), and which names would have to be normalized."""

from minipy.compiler.normal_forms import RUN_STARTS
from minipy.objspace import utf8
from minipy.objspace.unicodedb import isxidcontinue, isxidstart


def first_bad_character(source, start, end):
    """Position of the first character that cannot stand where it is in the name source[start:end], or -1."""
    pos = start
    while pos < end:
        code = utf8.codepoint_at(source, pos)
        if code >= 0x80:
            good = isxidstart(code) if pos == start else isxidcontinue(code)
            if not good:
                return pos
        pos = utf8.next_pos(source, pos)
    return -1


def is_normal(name):
    """Is the name surely in normal form NFKC?"""
    pos = 0
    while pos < len(name):
        if may_change(utf8.codepoint_at(name, pos)):
            return False
        pos = utf8.next_pos(name, pos)
    return True


def may_change(code):
    low, high = 0, len(RUN_STARTS)
    while high - low > 1:
        middle = (low + high) // 2
        if RUN_STARTS[middle] <= code:
            low = middle
        else:
            high = middle
    return low % 2 == 1
