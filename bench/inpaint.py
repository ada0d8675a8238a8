"""NumPy for the Fourier transform, micronumpy for the loop, on the same memory: fill in the missing pixels of a picture.

usage: inpaint.py [SIZE [SWEEPS]]       on a PyPy that has micronumpy built in and NumPy installed

A third of the pixels is missing.  A low-pass filter, two transforms of the whole picture, makes a first guess of them;
then every sweep moves each missing pixel towards the mean of its neighbours, in place, each one using those already
moved: a loop that no array operation can do.  Three ways of doing both parts are timed: with NumPy alone, with micronumpy
alone, and with the part for each that it is good at.
"""
import math
import sys

import micronumpy
import numpy

from loops import fft
import stopwatch

TOLERANCE = 1e-9


def picture(size):
    """(an image with holes, a mask of the holes), as micronumpy's arrays; the same every time."""
    image = micronumpy.zeros((size, size))
    missing = micronumpy.zeros((size, size), dtype='int8')
    random = 1
    for y in range(size):
        for x in range(size):
            random = (random * 1103515245 + 12345) % 2147483648
            if random >> 16 < 10923:
                missing[y, x] = 1
            else:
                image[y, x] = math.sin(0.05 * x) + math.cos(0.03 * y) + 0.5 * math.sin(0.11 * (x + y))
    return image, missing


def transfer(np, size):
    """How much of each frequency the filter lets pass."""
    frequency = np.minimum(np.arange(size), size - np.arange(size)) / float(size)
    square = frequency * frequency
    return np.exp(-200.0 * (square.reshape(size, 1) + square))


# ---- the transform ----

def guess_by_numpy(image, missing, passes):
    known = 1.0 - missing
    blurred = numpy.fft.ifft2(numpy.fft.fft2(image) * passes).real
    weight = numpy.fft.ifft2(numpy.fft.fft2(known) * passes).real
    return numpy.where(missing, blurred / weight, image)


def rows_transformed(grid, roots):
    for y in range(grid.shape[0]):
        grid[y] = fft.run(grid[y], roots)


def transformed(grid, roots):
    """The two-dimensional transform; with the conjugate roots the inverse one, times the number of items."""
    grid = grid.astype(complex)
    rows_transformed(grid, roots)
    grid = grid.T.copy()
    rows_transformed(grid, roots)
    return grid.T


def guess_by_micronumpy(image, missing, passes):
    size = image.shape[0]
    roots = micronumpy.exp(-2j * math.pi / size * micronumpy.arange(size // 2))
    back = micronumpy.conjugate(roots)
    known = 1.0 - missing
    blurred = transformed(transformed(image, roots) * passes, back).real
    weight = transformed(transformed(known, roots) * passes, back).real
    return micronumpy.where(missing, blurred / weight, image)


# ---- the loop, which is the same for both ----

def sweep(image, missing, sweeps):
    height, width = image.shape
    for _ in range(sweeps):
        for y in range(1, height - 1):
            for x in range(1, width - 1):
                if missing[y, x]:
                    image[y, x] = 0.25 * (image[y - 1, x] + image[y + 1, x] + image[y, x - 1] + image[y, x + 1])
    return image


def with_numpy(image, missing, passes, sweeps):
    return sweep(guess_by_numpy(image, missing, passes), missing, sweeps)


def with_micronumpy(image, missing, passes, sweeps):
    return sweep(guess_by_micronumpy(image, missing, passes), missing, sweeps)


def with_both(image, missing, passes, sweeps):
    guess = guess_by_numpy(numpy.asarray(image), numpy.asarray(missing), passes)
    return sweep(micronumpy.asarray(guess), missing, sweeps)


def main(argv):
    size = int(argv[1]) if len(argv) > 1 else 512
    sweeps = int(argv[2]) if len(argv) > 2 else 10
    image, missing = picture(size)
    theirs = numpy.asarray(image), numpy.asarray(missing), transfer(numpy, size), sweeps
    ours = image, missing, transfer(micronumpy, size), sweeps
    mixed = image, missing, transfer(numpy, size), sweeps
    expected = None
    for name, function, arguments, repeats in [('both', with_both, mixed, 5), ('micronumpy alone', with_micronumpy, ours, 3),
                                               ('NumPy alone', with_numpy, theirs, 1)]:
        result, cold, times = stopwatch.measure(function, arguments, repeats, 1 if repeats > 1 else 0)
        result = numpy.array(result)
        if expected is None:
            expected = result
        if not abs(result - expected).max() < TOLERANCE:
            raise SystemExit('the results differ')
        print('%-18s %9.1f ms' % (name, 1000 * sorted(times)[len(times) // 2]))


if __name__ == '__main__':
    main(sys.argv)
