"""What the environment can change of the module, read when a program starts.  Anything but a number is ignored.

MICRONUMPY_LAYOUTS: how many layouts (shape, strides and element type) of each type and number of dimensions compiled code
may know as constants; 0 switches that off.

MICRONUMPY_RECLAIM: after how many bytes of large arrays dead ones are looked for (see rlib/memory.py); 0 switches that off.

MICRONUMPY_KEEP: how many bytes of freed memory stay with the process (see there); 0: as the C library does by itself.
"""
import os
from rlib import layout as layouts, memory


def configure():
    layouts.limits.promotable = number('MICRONUMPY_LAYOUTS', layouts.limits.promotable)
    memory.limits.reclaim = number('MICRONUMPY_RECLAIM', memory.limits.reclaim)
    memory.keep_freed_memory(number('MICRONUMPY_KEEP', memory.KEPT))


def number(variable, default):
    value = os.environ.get(variable)
    if value is not None:
        try:
            return int(value)
        except ValueError:
            pass
    return default
