"""Time the Cython twin of one of the programs of this folder; called like measure.py, with two words before.

usage: measure_cython.py FOLDER-OF-CYTHON-MODULES (checked | unchecked) PROGRAM SIZE REPEATS WARMUP [RESULT.npy]
"""
import importlib
import sys

import measure


def twin(folder, variant, name):
    """The function that has the program's name, in the module that has the variant's too."""
    sys.path.append(folder)
    return getattr(importlib.import_module('%s_%s' % (name, variant)), name)


if __name__ == '__main__':
    measure.main(sys.argv[2:], twin(sys.argv[1], sys.argv[2], sys.argv[3]))
