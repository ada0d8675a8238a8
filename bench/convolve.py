"""The nested-loop 2-D convolution of Cython's NumPy tutorial, for every interpreter.

usage: convolve.py IMAGE.npy KERNEL SIZE REPEATS WARMUP [RESULT.npy]

IMAGE.npy is a two-dimensional float64 array; its middle SIZE x SIZE pixels are convolved with KERNEL, one of those
below. Prints one line of JSON: the seconds of the first call, those of each of the REPEATS calls that come after
WARMUP further ones at least (see stopwatch.py), and the sum of the result. The result is saved when a file is named.
"""
import sys

try:
    import micronumpy as np
except ImportError:
    import numpy as np

import stopwatch

BINOMIAL = [1.0, 4.0, 6.0, 4.0, 1.0]
KERNELS = {
    # every pixel against its eight neighbours: flat regions become 0, edges stand out
    'edge3': [[-1.0, -1.0, -1.0], [-1.0, 8.0, -1.0], [-1.0, -1.0, -1.0]],
    # a Gaussian, as binomial weights that sum up to 1
    'gauss5': [[a * b / 256.0 for b in BINOMIAL] for a in BINOMIAL],
}


def convolve(f, g):
    """The convolution of the image f with the kernel g; the output is not cropped.

    f is indexed by (v, w), g by (s, t) and the output h by (x, y). The kernel is centred, so both of its sides must
    be odd. The output is larger than the image by half a kernel on each side: all pixels that f has influence on.
    """
    if g.shape[0] % 2 != 1 or g.shape[1] % 2 != 1:
        raise ValueError('both sides of the kernel must be odd')
    vmax = f.shape[0]
    wmax = f.shape[1]
    smax = g.shape[0]
    tmax = g.shape[1]
    # how far it is from the middle of the kernel to its edge
    smid = smax // 2
    tmid = tmax // 2
    xmax = vmax + 2 * smid
    ymax = wmax + 2 * tmid
    h = np.zeros((xmax, ymax), dtype=f.dtype)
    for x in range(xmax):
        for y in range(ymax):
            # The part of the kernel for which (v, w) lies inside the image.
            s_from = max(smid - x, -smid)
            s_to = min((xmax - x) - smid, smid + 1)
            t_from = max(tmid - y, -tmid)
            t_to = min((ymax - y) - tmid, tmid + 1)
            value = 0
            for s in range(s_from, s_to):
                for t in range(t_from, t_to):
                    v = x - smid + s
                    w = y - tmid + t
                    value += g[smid - s, tmid - t] * f[v, w]
            h[x, y] = value
    return h


def middle(image, size):
    """The size x size pixels in the middle of the image."""
    top = (image.shape[0] - size) // 2
    left = (image.shape[1] - size) // 2
    return image[top:top + size, left:left + size].copy()


def main(argv, function):
    f = middle(np.load(argv[1]), int(argv[3]))
    g = np.array(KERNELS[argv[2]])
    h, cold, times = stopwatch.measure(function, (f, g), int(argv[4]), int(argv[5]))
    if len(argv) > 6:
        np.save(argv[6], h)
    stopwatch.report(cold, times, float(h.sum()))


if __name__ == '__main__':
    main(sys.argv, convolve)
