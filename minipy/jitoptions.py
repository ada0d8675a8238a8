"""How the JIT is set: the parameters a program starts with, and what `--jit name=value,...` changes of them.

The names are RPython's (`threshold`, `trace_eagerness`, ...), and some of our own:

- `unroll`, the longest range whose loop is unrolled, `unroll_budget`, the most instructions of an unrolled nest of loops,
  `unroll_longest`, the most of one of which only the longest turns are unrolled, `unroll_trace`, how many recorded operations
  end the unrolling, `fixed_starts`, at how many different numbers unrolled ranges of one length may begin to be constants,
  and `steady_stops`, how many different ends a loop's longer ranges may have to be constants (see interpreter/shortrange.py);
- `first_bridges`, how many of the first bridges back to a loop get versions of their own; `short_bridge`, up to how many
  recorded operations they go round once more before; `others_first`, whether other bridges try first the versions
  after the one that they come from; `true_tests`, whether a bridge goes only to versions whose own tests hold for the
  values at hand; and `version_operations`, how many operations those bridges of a loop may have that get versions (see
  rpythonversions.py);
- `share_guards`, whether guards share the place where execution goes on when they fail, `remembered`, how many pure
  operations of a kind the optimizer remembers, and `test_once`, whether the tracer knows a constant object again (see
  rpythonmends.py);
- `fold_addresses`, whether what is added to an address becomes a part of the load or store (see rpythonaddresses.py);
- `merge_bounds`, whether two comparisons of an index become one (see rpythonbounds.py);
- `conditional_moves`, whether an `if` that only chooses between numbers takes both ways (see
  interpreter/conditionalmove.py);
- `empty_left_overs`, whether variables are emptied at the end of a loop's turn if nobody will read them (see
  interpreter/liveness.py);
- `spare_moves` and `align_loops`, whether operands stay in their registers and loops begin at a line of the cache (see
  rpythonregisters.py);
- `add_doubles`, whether 2.0 * x is computed as x + x (see rpythonarithmetic.py).

`--jit off` runs without the JIT.
"""
import sys
from rpython.rlib import jit
from rpython.rlib.unroll import unrolling_iterable
from minipy.interpreter import conditionalmove, liveness, shortrange

# Where they are not RPython's own, the reasons.
PARAMETERS = unrolling_iterable([
    # unrolled short loops make long traces, and one more version of a loop is recorded behind the bridge that leads to it
    # (RPython allows 16383 only, unless it is told to make room for more: see targetmicronumpy.py)
    ('trace_limit', 50000),
    # a bridge that finds no version of a loop that it fits makes one (see rpythonversions.py): what is fast does
    # not depend on which way through a loop was taken first, and an array of one more form is no slower than the others.
    # `version_operations` is the limit that a long loop comes to first.
    ('retrace_limit', 300),
    ('max_retrace_guards', 500),
    # a version that cannot be closed after one turn (the types of its variables are still settling) gets some more
    ('max_unroll_loops', 3),
    # what is not compiled is interpreted, a hundred times slower: few failures of a guard pay for a bridge
    ('trace_eagerness', 60),
])


# Pure operations of a kind that the optimizer remembers (RPython's own number is 16).
MOST_REMEMBERED = 256


class Settings(object):
    """What the additions to RPython's tracer and backend are told."""

    def __init__(self):
        self.first_bridges = 2
        self.version_operations = 20000
        self.short_bridge = 2000
        self.others_first = 1
        self.share_guards = 0
        self.remembered = MOST_REMEMBERED
        self.test_once = 1
        self.fold_addresses = 1
        self.merge_bounds = 1
        self.true_tests = 1
        self.spare_moves = 1
        self.align_loops = 1
        self.add_doubles = 1


settings = Settings()

# The numbers of the interpreter's policies, and the bounds of those of the settings.
OF_POLICIES = unrolling_iterable([
    ('unroll', shortrange.policy, 'max_length'),
    ('unroll_budget', shortrange.policy, 'budget'),
    ('unroll_longest', shortrange.policy, 'budget_longest'),
    ('unroll_trace', shortrange.policy, 'max_trace'),
    ('fixed_starts', shortrange.policy, 'fixed_starts'),
    ('steady_stops', shortrange.policy, 'steady_stops'),
    ('conditional_moves', conditionalmove.policy, 'conditional_moves'),
    ('empty_left_overs', liveness.policy, 'empty_left_overs'),
])
OF_SETTINGS = unrolling_iterable([
    ('first_bridges', 0, sys.maxint),
    ('version_operations', 0, sys.maxint),
    ('short_bridge', 0, sys.maxint),
    ('others_first', 0, 1),
    ('share_guards', 0, 1),
    ('remembered', 1, MOST_REMEMBERED),
    ('test_once', 0, 1),
    ('fold_addresses', 0, 1),
    ('merge_bounds', 0, 1),
    ('true_tests', 0, 1),
    ('spare_moves', 0, 1),
    ('align_loops', 0, 1),
    ('add_doubles', 0, 1),
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
        if name == 'trace_limit':
            # RPython does not take more than 2 ** 14 from a user
            jit.set_param(None, 'trace_limit', not_negative(value))
        elif not set_own(name, value):
            jit.set_user_param(None, part)


def set_own(name, value):
    """Set one of our own; False for another name."""
    for own, policy, attribute in OF_POLICIES:
        if name == own:
            setattr(policy, attribute, not_negative(value))
            return True
    for own, least, most in OF_SETTINGS:
        if name == own:
            setattr(settings, own, min(max(not_negative(value), least), most))
            return True
    return False


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
