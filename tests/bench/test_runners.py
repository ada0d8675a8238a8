"""The runners of the app-level tests and of the conformance programs: they must notice every kind of failure."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tools'))

import checkout
import interpreters
import run_app_tests
import run_conformance

PYTHON = [sys.executable]


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(dir=checkout.BUILD)
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return path


class AppTests(Folder):
    def run_file(self, text):
        return run_app_tests.run_file(PYTHON, self.write('test_x.py', text))

    def test_passing(self):
        self.assertEqual(self.run_file('def test_a(): pass\ndef test_b(): pass\ndef helper(): assert 0\n'), (2, 0, ''))

    def test_failing(self):
        passed, failed, text = self.run_file('def test_a(): pass\ndef test_b(): assert 1 == 2, "numbers"\n')
        self.assertEqual((passed, failed), (1, 1))
        self.assertIn('test_b', text)
        self.assertIn('AssertionError: numbers', text)

    def test_a_file_that_does_not_load(self):
        for text in ('def test_a(:\n', 'import nowhere_to_be_found\n', ''):
            passed, failed, shown = self.run_file(text)
            self.assertEqual((passed, failed), (0, 1), text)
            self.assertIn('FAILED', shown)

    def test_a_crash_names_the_test(self):
        passed, failed, text = self.run_file('import os\ndef test_a(): pass\ndef test_b(): os.kill(os.getpid(), 9)\n')
        self.assertEqual((passed, failed), (0, 1))
        self.assertIn('killed by signal 9, in test_b', text)

    def test_an_interpreter_that_says_nothing(self):
        self.assertEqual(run_app_tests.run_file(['true'], self.write('test_x.py', ''))[:2], (0, 1))

    def test_leaving_with_a_false_summary(self):
        passed, failed, text = self.run_file('def test_a():\n print("1 passed, 0 failed", flush=True)\n'
                                             ' import os; os._exit(3)\n')
        self.assertEqual((passed, failed), (0, 1))
        self.assertIn('exit status 3', text)

    def test_one_that_does_not_end(self):
        with mock.patch.object(run_app_tests, 'TIMEOUT', 0.5):
            passed, failed, text = self.run_file('def test_a():\n while True: pass\n')
        self.assertEqual((passed, failed), (0, 1))
        self.assertIn('no end', text)

    def test_files_may_be_left(self):
        before = set(Path().iterdir())
        self.assertEqual(self.run_file('def test_a():\n with open("left", "w") as f: f.write("x")\n'), (1, 0, ''))
        self.assertEqual(set(Path().iterdir()), before)

    def test_command(self):
        path = self.write('test_x.py', 'def test_a(): assert 0\n')
        done = subprocess.run(PYTHON + [str(ROOT / 'tools' / 'run_app_tests.py'), sys.executable, str(path)],
                              stdout=subprocess.PIPE)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b'0 passed, 1 failed in 1 files', done.stdout)


class Conformance(Folder):
    def setUp(self):
        super().setUp()
        for name, value in [('ROOT', self.folder), ('FOLDER', self.folder)]:
            patch = mock.patch.object(run_conformance, name, value)
            patch.start()
            self.addCleanup(patch.stop)

    def compare(self, program, expected):
        path = self.write('p.py', program)
        if expected is not None:
            self.write('p.out', expected)
        return run_conformance.compare(PYTHON, path)

    def test_equal(self):
        self.assertEqual(self.compare('print("h\\u00e9")', 'h\u00e9\n'), '')

    def test_different(self):
        text = self.compare('print(1)\nprint(2)', '1\n3\n')
        self.assertIn('-3', text)
        self.assertIn('+2', text)

    def test_exit_status_counts(self):
        self.assertEqual(self.compare('print(1)\nraise SystemExit(3)', '1\n[exit status 3]\n'), '')
        self.assertIn('exit status 3', self.compare('print(1)\nraise SystemExit(3)', '1\n'))
        self.assertIn('ZeroDivisionError', self.compare('print(1)\n1/0', '1\n'))

    def test_no_expectation(self):
        self.assertIn('conformance-expected', self.compare('print(1)', None))

    def test_expectations_are_written_by_3_11_only(self):
        self.write('p.py', 'print(1)\nraise SystemExit(2)')
        if sys.version_info[:2] == (3, 11):
            self.assertEqual(run_conformance.write_expectations(PYTHON), 0)
            self.assertEqual((self.folder / 'p.out').read_text(), '1\n[exit status 2]\n')
        with self.assertRaises(checkout.Problem):
            run_conformance.write_expectations(['echo', 'cpython 3 9'])


class Commands(unittest.TestCase):
    def test_files_become_absolute(self):
        words = interpreters.command_of('%s -u nowhere.py' % Path(__file__).name)
        self.assertEqual(words, [str(Path(__file__).resolve()), '-u', 'nowhere.py'])


if __name__ == '__main__':
    unittest.main()
