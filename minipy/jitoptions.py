"""How the JIT is set: the parameters a program starts with, and what `--jit name=value,...` changes of them.

The names are RPython's (`threshold`, `trace_eagerness`, ...), and two of our own, see interpreter/shortrange.py: `unroll`,
the longest range whose loop is unrolled, and `unroll_budget`, the most instructions of an unrolled nest of loops.
`--jit off` runs without the JIT.
"""
from rpython.rlib import jit
from rpython.rlib.unroll import unrolling_iterable
from minipy.interpreter import shortrange

# Where they are not RPython's own, the reasons.
PARAMETERS = unrolling_iterable([
    # unrolled short loops make long traces; this is the most that RPython allows, less a little
    ('trace_limit', 16000),
    # a bridge that finds no version of a loop that it fits makes one (needs the mends of rpythonmends): what is fast does
    # not depend on which way through a loop was taken first
    ('retrace_limit', 10),
    ('max_retrace_guards', 500),
    # a version that cannot be closed after one turn (the types of its variables are still settling) gets some more
    ('max_unroll_loops', 3),
    # what is not compiled is interpreted, a hundred times slower: few failures of a guard pay for a bridge
    ('trace_eagerness', 60),
])


def set_defaults():
    for name, value in PARAMETERS:
        jit.set_param(None, name, value)


def configure(text):
    """Set what `text` says.  ValueError where it is not understood; what stands before that place has been set."""
    if text == 'off' or text == 'default':
        jit.set_user_param(None, text)
        return
    for part in text.split(','):
        name, value = split_at_equals(part)
        if name == 'unroll':
            shortrange.policy.max_length = not_negative(value)
        elif name == 'unroll_budget':
            shortrange.policy.budget = not_negative(value)
        else:
            try:
                jit.set_user_param(None, part)
            except jit.TraceLimitTooHigh:
                raise ValueError


def split_at_equals(part):
    at = part.find('=')
    if at < 0:
        raise ValueError
    return part[:at].strip(' '), part[at + 1:]


def not_negative(value):
    n = int(value)
    if n < 0:
        raise ValueError
    return n
