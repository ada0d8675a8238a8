"""From the library's errors to app-level exceptions: the one place that knows both."""
from rpython.rlib import jit
from rlib import errors
from micronumpy.host import OperationError


@jit.dont_look_inside
def app_error(space, e):
    """The OperationError for an rlib ArrayError."""
    return OperationError(exception_class(space, e.kind), space.newtext(e.msg))


def exception_class(space, kind):
    if kind == errors.VALUE_ERROR:
        return space.w_ValueError
    if kind == errors.TYPE_ERROR:
        return space.w_TypeError
    if kind == errors.INDEX_ERROR:
        return space.w_IndexError
    if kind == errors.MEMORY_ERROR:
        return space.w_MemoryError
    if kind == errors.OVERFLOW_ERROR:
        return space.w_OverflowError
    if kind == errors.ZERO_DIVISION_ERROR:
        return space.w_ZeroDivisionError
    if kind == errors.NOT_IMPLEMENTED_ERROR:
        return space.w_NotImplementedError
    return axis_error(space)


def axis_error(space):
    """numpy.exceptions.AxisError, which is both a ValueError and an IndexError."""
    return module_attribute(space, 'AxisError')


def module_attribute(space, name):
    """What the module has under a name, for what is defined at app level."""
    return space.getattr(space.getbuiltinmodule('micronumpy'), space.newtext(name))
