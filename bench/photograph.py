"""Save scikit-image's photograph of a cameraman (512 x 512 pixels, public domain) as a float64 .npy file, 0 to 1.

usage: photograph.py IMAGE.npy
"""
import importlib.util
import os
import sys

import numpy as np
from PIL import Image


def photograph():
    # Only the package's folder is looked up: importing it would need all that it depends on.
    package = importlib.util.find_spec('skimage')
    if package is None:
        sys.exit('scikit-image, which ships the photograph, is not installed')
    with Image.open(os.path.join(package.submodule_search_locations[0], 'data', 'camera.png')) as image:
        pixels = np.asarray(image.convert('L'), dtype=np.float64) / 255.0
    assert pixels.shape == (512, 512), pixels.shape
    return pixels


def main(path):
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    partial = path + '.partial.npy'
    np.save(partial, photograph())
    os.replace(partial, path)


if __name__ == '__main__':
    main(sys.argv[1])
