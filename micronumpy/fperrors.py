"""What happens on floating point errors: `errstate`, `seterr` and the warnings.

The state is one small object per process, as an action for each of the four flags.
"""
from rpython.rlib import jit
from rlib import fpstatus
from micronumpy.errors import module_attribute
from micronumpy.host import oefmt

IGNORE = 0
WARN = 1
RAISE = 2
ACTIONS = ['ignore', 'warn', 'raise']

# flag, keyword of seterr, words of the message
FLAGS = [
    (fpstatus.DIVIDE, 'divide', 'divide by zero encountered in '),
    (fpstatus.OVERFLOW, 'over', 'overflow encountered in '),
    (fpstatus.UNDERFLOW, 'under', 'underflow encountered in '),
    (fpstatus.INVALID, 'invalid', 'invalid value encountered in '),
]


class ErrorState(object):
    def __init__(self):
        self.actions = [WARN, WARN, IGNORE, WARN]

    def interesting(self):
        """The flags that anybody wants to hear of."""
        mask = 0
        for i in range(len(FLAGS)):
            if self.actions[i] != IGNORE:
                mask |= FLAGS[i][0]
        return mask


state = ErrorState()


def action_number(space, w_kind):
    """The place in `state.actions` of an action named by its keyword of seterr."""
    kind = space.text_w(w_kind)
    for i in range(len(FLAGS)):
        if FLAGS[i][1] == kind:
            return i
    raise oefmt(space.w_KeyError, "%s", kind)


def _get_error_action(space, w_kind):
    return space.newtext(ACTIONS[state.actions[action_number(space, w_kind)]])


def _set_error_action(space, w_kind, w_action):
    place = action_number(space, w_kind)
    action = space.text_w(w_action)
    for i in range(len(ACTIONS)):
        if ACTIONS[i] == action:
            state.actions[place] = i


def check(space, name):
    """After a loop: warn or raise for the flags it has set."""
    flags = fpstatus.test()
    if flags:
        report(space, flags, name)


@jit.dont_look_inside
def report(space, flags, name):
    for i in range(len(FLAGS)):
        flag, keyword, words = FLAGS[i]
        if flags & flag:
            action = state.actions[i]
            if action == RAISE:
                raise oefmt(space.w_FloatingPointError, "%s%s", words, name)
            if action == WARN:
                warn(space, words + name)


@jit.dont_look_inside
def report_discarded_imaginary(space):
    warn_of(space, "Casting complex values to real discards the imaginary part", module_attribute(space, 'ComplexWarning'))


def warn(space, message):
    warn_of(space, message, space.w_RuntimeWarning)


def warn_of(space, message, w_category):
    w_warnings = space.call_method(space.builtin, '__import__', space.newtext('warnings'))
    space.call_method(w_warnings, 'warn', space.newtext(message), w_category)
