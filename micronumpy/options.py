"""What the environment can change of the module, read when a program starts.

MICRONUMPY_LAYOUTS: how many layouts (shape, strides and element type) of each type and number of dimensions compiled code
may know as constants; 0 switches that off.  Anything but a number is ignored.
"""
import os
from rlib import layout as layouts

VARIABLE = 'MICRONUMPY_LAYOUTS'


def configure():
    value = os.environ.get(VARIABLE)
    if value is not None:
        try:
            layouts.limits.promotable = int(value)
        except ValueError:
            pass
