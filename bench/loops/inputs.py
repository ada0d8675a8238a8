"""Inputs that look random and are the same everywhere: a linear congruential generator, as C libraries had it.

Only some hundred to some thousand numbers are drawn one by one; large arrays are laid out of pieces of these, so
that CPython, too, has its inputs at once.
"""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

PIECE = 5003        # a prime, so that no power of two in a program meets the same numbers again


def draw(count, seed=1):
    """A list of integers from 0 up to 2**31."""
    numbers = []
    state = seed
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7fffffff
        # the low bits of such a generator repeat soon: the halves change places
        numbers.append((state >> 16) | ((state & 0xffff) << 15))
    return numbers


def repeated(numbers, count, dtype):
    """An array of that many elements: the numbers over and over again."""
    piece = np.array(numbers, dtype=dtype)
    result = np.empty(count, dtype=dtype)
    for start in range(0, count, len(numbers)):
        length = min(len(numbers), count - start)
        result[start:start + length] = piece[:length]
    return result


def floats(count, seed=1):
    """float64 numbers from 0 up to 1."""
    return repeated([number / 2147483648.0 for number in draw(min(count, PIECE), seed)], count, np.float64)


def integers(count, bound, seed=1):
    """int64 numbers from 0 up to the bound."""
    return repeated([number % bound for number in draw(min(count, PIECE), seed)], count, np.int64)


def rows(line, height, width):
    """A two-dimensional array, each row another part of the line."""
    result = np.empty((height, width), dtype=line.dtype)
    for i in range(height):
        start = i * 37 % (line.shape[0] - width + 1)
        result[i, :] = line[start:start + width]
    return result


def image(height, width, seed=1):
    """float64 numbers from 0 up to 1 in two dimensions."""
    return rows(floats(width + 101, seed), height, width)
