"""Which of NumPy's names that this project promises are not there?

usage: INTERPRETER tools/missing_names.py

Run by the interpreter that is asked: ./micronumpy-c, or CPython 3 with NumPy, or either Python 2.7 of build/ through
tools/untranslated.py.  tests/app/data/names.tsv lists the names, each with its kind; a behaviour, which has no name, has an
expression that is true where it is there.  Every row that is missing is printed, and the exit status is 1 if any is.
"""
import os
import sys

try:
    import micronumpy as np
except ImportError:
    import numpy as np

NAMES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'tests', 'app', 'data', 'names.tsv')
OWNERS = {'ndarray method': np.ndarray, 'ndarray attribute': np.ndarray, 'ufunc method': np.ufunc, 'dtype attribute': np.dtype}


def read_rows(path=NAMES):
    """[[kind, name] or [kind, name, expression]]"""
    with open(path) as stream:
        return [line.split('\t') for line in stream.read().splitlines() if line]


def is_there(row, module):
    kind, name = row[0], row[1]
    if kind in OWNERS:
        return hasattr(OWNERS[kind], name)
    if kind == 'behaviour':
        try:
            return eval(row[2], {'np': module})
        except Exception as error:
            print('%s: %s' % (type(error).__name__, error))
            return False
    if not hasattr(module, name):
        return False
    if kind == 'ufunc':
        return isinstance(getattr(module, name), np.ufunc)
    if kind == 'dtype':
        return issubclass(getattr(module, name), np.generic)
    return True


def main():
    rows = read_rows()
    missing = [row for row in rows if not is_there(row, np)]
    for row in missing:
        print('missing: %s %s' % (row[0], row[1]))
    print('%d of %d names are missing' % (len(missing), len(rows)))
    return 1 if missing else 0


if __name__ == '__main__':
    sys.exit(main())
