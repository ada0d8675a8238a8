"""Grey dilation: the largest pixel of the 5 x 5 window around each, which ends where the image does."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

from loops import inputs

SIZES = [200, 500]
REACH = 2


def setup(size):
    return (inputs.image(size, size),)


def run(image):
    height = image.shape[0]
    width = image.shape[1]
    result = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            largest = image[i, j]
            for v in range(max(0, i - REACH), min(height, i + REACH + 1)):
                for w in range(max(0, j - REACH), min(width, j + REACH + 1)):
                    pixel = image[v, w]
                    if pixel > largest:
                        largest = pixel
            result[i, j] = largest
    return result
