"""stopwatch.measure on a clock of its own."""
import sys
import unittest
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'bench'))

import stopwatch


class Measure(unittest.TestCase):
    def calls(self, seconds, repeats, warmup):
        """(how often a function that takes so many seconds is called, the cold time, the times)"""
        now = [0.0]
        count = [0]

        def function(argument):
            now[0] += seconds
            count[0] += 1
            return argument
        with mock.patch.object(stopwatch, 'clock', lambda: now[0]):
            result, cold, times = stopwatch.measure(function, (7,), repeats, warmup)
        self.assertEqual(result, 7)
        return count[0], cold, times

    def test_short_calls_are_warmed_up_for_a_time(self):
        count, cold, times = self.calls(0.25, 3, 2)
        self.assertEqual((count, cold, times), (1 + 7 + 3, 0.25, [0.25] * 3))

    def test_long_calls_as_often_as_said(self):
        self.assertEqual(self.calls(5.0, 2, 4), (1 + 4 + 2, 5.0, [5.0] * 2))

    def test_no_warm_up(self):
        self.assertEqual(self.calls(0.25, 1, 0), (2, 0.25, [0.25]))
        self.assertEqual(self.calls(0.25, 0, 0), (1, 0.25, []))


if __name__ == '__main__':
    unittest.main()
