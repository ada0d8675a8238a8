"""A float as text: the one gate to the shortest-digits and fixed-digits conversions (David Gay's, in rpython.rlib.rdtoa)."""
import math
from rpython.rlib.rfloat import (
    DTSF_ADD_DOT_0, DTSF_ALT, DTSF_SIGN, formatd)

# No double has more decimals than this that are not zero, with or without an exponent: further ones need no conversion.
MAX_USEFUL_PRECISION = 1100


def format_double(x, code, precision, flags=0):
    """x in the style of code: 'r' (shortest that reads back; precision 0), 'e', 'f', 'g' or their capitals.

    flags: DTSF_SIGN a '+' before what is not negative, DTSF_ALT always a point, DTSF_ADD_DOT_0 '.0' after an integer.
    """
    if math.isnan(x) or math.isinf(x):
        text = 'nan' if math.isnan(x) else 'inf'
        if code == 'E' or code == 'F' or code == 'G':
            text = text.upper()
        if x < 0.0:
            return '-' + text
        return '+' + text if flags & DTSF_SIGN else text
    if precision <= MAX_USEFUL_PRECISION:
        return formatd(x, code, precision, flags)
    text = formatd(x, code, MAX_USEFUL_PRECISION, flags)
    if (code == 'g' or code == 'G') and not flags & DTSF_ALT:
        return text
    zeros = '0' * (precision - MAX_USEFUL_PRECISION)
    end = max(text.find('e'), text.find('E'))
    if end < 0:
        return text + zeros
    assert end >= 0
    return text[:end] + zeros + text[end:]


def float_repr(x):
    return format_double(x, 'r', 0, DTSF_ADD_DOT_0)
