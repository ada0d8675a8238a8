"""One of two machine numbers, without a branch in compiled code: see rpythonselect.py for what the JIT makes of it."""
from rpython.rlib import jit


@jit.oopspec('select.int(condition, x, y)')
@jit.elidable
def select_int(condition, x, y):
    """x where `condition`, 0 or 1, is 1, else y."""
    if condition:
        return x
    return y


@jit.oopspec('select.float(condition, x, y)')
@jit.elidable
def select_float(condition, x, y):
    """x where `condition`, 0 or 1, is 1, else y."""
    if condition:
        return x
    return y
