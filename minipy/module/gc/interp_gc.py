"""The functions of gc."""
from rpython.rlib import jit, rgc
from minipy.interpreter.gateway import unwrap_spec


class State(object):
    enabled = True


state = State()


@jit.dont_look_inside
@unwrap_spec(generation=int)
def collect(space, generation=2):
    """Collect all garbage now."""
    rgc.collect()
    return space.newint(0)


def enable(space):
    """Remember that collection is wanted; it happens when it has to."""
    state.enabled = True


def disable(space):
    """Remember that collection is not wanted; it happens when it has to."""
    state.enabled = False


def isenabled(space):
    """Which of enable() and disable() was called last."""
    return space.newbool(state.enabled)
