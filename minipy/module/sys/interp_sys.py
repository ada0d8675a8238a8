"""The functions of sys."""
from rpython.rlib import rstack
from rpython.rlib.objectmodel import we_are_translated
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.exceptions import W_BaseException
from minipy.interpreter.gateway import unwrap_spec

MAX_STACK_FRACTION = 8.0        # of RPython's default stack of 768 KiB: within the 8 MiB that systems commonly give


def exit_(space, w_status=None):
    """Leave the program, by raising SystemExit(status)."""
    if w_status is None:
        w_status = space.w_None
    raise OperationError(space.w_SystemExit, space.newtuple([w_status]))


def exception(space):
    """The exception that is being handled, or None."""
    w_exc = space.get_ec().w_exception
    return w_exc if w_exc is not None else space.w_None


def exc_info(space):
    """(type, value, traceback) of the exception that is being handled."""
    w_exc = space.get_ec().w_exception
    if w_exc is None:
        return space.newtuple([space.w_None, space.w_None, space.w_None])
    w_traceback = space.get_exception_traceback(w_exc)
    return space.newtuple([space.type(w_exc), w_exc, w_traceback if w_traceback is not None else space.w_None])


class RecursionLimit(object):
    value = 1000


recursion_limit = RecursionLimit()


def getrecursionlimit(space):
    """How deep calls may nest."""
    return space.newint(recursion_limit.value)


@unwrap_spec(limit=int)
def setrecursionlimit(space, limit):
    """Allow calls to nest deeper; the stack that is there sets the true bound."""
    if limit < 1:
        raise oefmt(space.w_ValueError, "recursion limit must be greater or equal than 1")
    recursion_limit.value = limit
    if we_are_translated():
        fraction = limit * 0.001
        if fraction < 1.0:
            fraction = 1.0
        if fraction > MAX_STACK_FRACTION:
            fraction = MAX_STACK_FRACTION
        rstack._stack_set_length_fraction(fraction)


def intern_(space, w_text):
    """The string itself: all equal names already find each other."""
    if not space.is_w(space.type(w_text), space.w_text):
        raise oefmt(space.w_TypeError, "intern() argument must be str, not %T", w_text)
    return w_text


def getsizeof(space, w_object, w_default=None):
    """About how many bytes an object takes."""
    return space.call_method(w_object, '__sizeof__')


def getdefaultencoding(space):
    """'utf-8'"""
    return space.newtext('utf-8')


def displayhook(space, w_value):
    """Print a value as the prompt does."""
    space.print_interactive(w_value)


def is_finalizing(space):
    """False"""
    return space.w_False


def get_int_max_str_digits(space):
    """How many digits int() and str() convert."""
    return space.newint(4300)


@unwrap_spec(chain=bool)
def format_exception_(space, w_exc, w_traceback, chain):
    """The report of an exception as text; without a traceback and chain, its last line alone."""
    from minipy import tracebacks
    if not isinstance(w_exc, W_BaseException):
        raise oefmt(space.w_TypeError, "Exception expected for value, %T found", w_exc)
    return space.newtext(tracebacks.format_exception_with(space, w_exc, w_traceback, chain))
