"""The list of names: NumPy has them all, and what is not there is noticed, whatever its kind."""
import sys
import types
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tools'))

import missing_names

KINDS = {'behaviour', 'class', 'constant', 'dtype', 'dtype attribute', 'function', 'ndarray attribute', 'ndarray method', 'ufunc',
         'ufunc method'}


class MissingNames(unittest.TestCase):
    def test_the_list(self):
        rows = missing_names.read_rows()
        self.assertEqual({row[0] for row in rows}, KINDS)
        self.assertEqual(len({(row[0], row[1]) for row in rows}), len(rows))
        for row in rows:
            self.assertEqual(len(row), 3 if row[0] == 'behaviour' else 2, row)

    def test_numpy_has_them_all(self):
        for row in missing_names.read_rows():
            self.assertTrue(missing_names.is_there(row, missing_names.np), row)

    def test_what_is_not_there(self):
        np = missing_names.np
        module = types.SimpleNamespace(sin=lambda x: x, float64=float, add=np.add, int8=np.int8)
        for row, found in [(['ufunc', 'sin'], False), (['ufunc', 'add'], True), (['ufunc', 'cos'], False),
                           (['dtype', 'int8'], True), (['dtype', 'float64'], False), (['function', 'sum'], False),
                           (['ndarray method', 'nowhere'], False), (['ndarray attribute', 'shape'], True),
                           (['ufunc method', 'sum'], False), (['dtype attribute', 'kind'], True),
                           (['behaviour', 'b', 'np.sin(0) == 0'], True), (['behaviour', 'b', 'np.sin(0) == 1'], False),
                           (['behaviour', 'b', 'np.cos(0)'], False)]:
            self.assertEqual(bool(missing_names.is_there(row, module)), found, row)


if __name__ == '__main__':
    unittest.main()
