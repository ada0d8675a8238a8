"""check_limits.py must notice a crash, a wrong exception and memory that grows."""
import sys
import unittest
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'tools'))

import check_limits

PYTHON = [sys.executable]


def quietly(function, *arguments):
    with mock.patch.object(check_limits, 'say'):
        return function(*arguments)


class Hostile(unittest.TestCase):
    def failures(self, program, otherwise):
        """How many failures there are when one interpreter runs the program and the other something else."""
        def ending(command, text):
            return original(PYTHON, otherwise if command == ['other'] else text)
        original = check_limits.ending
        with mock.patch.object(check_limits, 'HOSTILE', {'program': program}), \
                mock.patch.object(check_limits, 'ending', ending):
            return quietly(check_limits.check_hostile, ['other'], PYTHON)

    def test_the_same_exception(self):
        self.assertEqual(self.failures('[][1]', '(1,)[5]'), 0)

    def test_another_exception(self):
        self.assertEqual(self.failures('[][1]', '{}[1]'), 1)

    def test_no_exception(self):
        self.assertEqual(self.failures('[][1]', 'pass'), 1)

    def test_a_crash(self):
        self.assertEqual(self.failures('[][1]', 'import os; os.kill(os.getpid(), 11)'), 1)

    def test_another_exit_status(self):
        self.assertEqual(self.failures('[][1]', 'import os, sys; print("IndexError: x", file=sys.stderr, flush=True); os._exit(2)'),
                         1)

    def test_name_of_the_exception(self):
        self.assertEqual(check_limits.raised('Traceback (most recent call last):\n  File "x"\nValueError: a: b\n'), 'ValueError')
        self.assertEqual(check_limits.raised('Traceback\nnumpy.exceptions.AxisError: axis 2\n'), 'AxisError')
        self.assertEqual(check_limits.raised('KeyError\n'), 'KeyError')
        self.assertEqual(check_limits.raised(''), 'nothing')


class Memory(unittest.TestCase):
    def failures(self, program):
        with mock.patch.object(check_limits, 'HUNGRY', {'program': program}), \
                mock.patch.object(check_limits, 'IMPORT', ''), mock.patch.object(check_limits, 'MOST_MEMORY', 100):
            return quietly(check_limits.check_memory, PYTHON)

    def test_little(self):
        self.assertEqual(self.failures('x = bytes(10 ** 6)'), 0)

    def test_much(self):
        self.assertEqual(self.failures('x = b"x" * (150 * 2 ** 20)'), 1)

    def test_a_failing_program(self):
        self.assertEqual(self.failures('raise MemoryError'), 1)


if __name__ == '__main__':
    unittest.main()
