"""translate.py: when it translates again, what it shows, what it does when the translator fails."""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tools'))

import translate
from stamps import Stamp, digest

LOG = ['[translation:info] 2.7.18 (7.3.3)', '[translation:info] Translating target as defined by target',
       '[translation:info] Annotating&simplifying...', '[annrpython] 12 blocks...', '[translation:info] RTyping...',
       '[rtyper] -=- specialized 1 -=-', '[translation:info] JIT compiler generation...',
       '[translation:info] the JIT compiler was generated', '[translation:info] Compiling c source...']


class Clock:
    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


class ProgressTest(unittest.TestCase):
    def feed_all(self, progress, clock):
        for line in LOG:
            clock.seconds += 10.0
            progress.feed(line)

    def test_phases_and_their_times(self):
        clock = Clock()
        progress = translate.Progress([], clock)
        self.feed_all(progress, clock)
        progress.enter('Done')
        self.assertEqual(progress.times, [['Starting', 30.0], ['Annotating&simplifying', 20.0], ['RTyping', 20.0],
                                          ['JIT compiler generation', 20.0], ['Compiling c source', 0.0]])
        self.assertEqual(progress.elapsed(), 90.0)

    def test_no_estimate_the_first_time(self):
        progress = translate.Progress([], Clock())
        self.assertIsNone(progress.remaining())
        self.assertNotIn('to go', progress.describe())

    def test_estimate_from_the_last_time(self):
        clock = Clock()
        progress = translate.Progress([['Starting', 5.0], ['RTyping', 100.0], ['Compiling c source', 60.0]], clock)
        progress.feed('[translation:info] RTyping...')
        clock.seconds += 30.0
        self.assertEqual(progress.remaining(), 130.0)
        self.assertIn('RTyping: 0:30 elapsed, about 2:10 to go', progress.describe())
        clock.seconds += 500.0        # it takes longer than the last time: only what comes after is left
        self.assertEqual(progress.remaining(), 60.0)
        progress.feed('[translation:info] a phase that is new...')
        self.assertIsNone(progress.remaining())

    def test_error_summary_begins_at_the_error(self):
        log = '\n'.join(LOG + ['[Timer] Total: 3 s', '[translation:ERROR] Exception: no', 'Processing block:', ' v1 = x',
                               '[translation] batch mode, not calling interactive helpers'])
        self.assertEqual(translate.error_summary(log),
                         '  [translation:ERROR] Exception: no\n  Processing block:\n   v1 = x')

    def test_error_summary_without_a_mark_is_the_end(self):
        self.assertTrue(translate.error_summary('\n'.join(['line'] * 100 + ['Killed'])).endswith('  Killed'))


class Digests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name in ('rlib/layout.py', 'minipy/main.py', 'minipy/lib/app_io.py', 'micronumpy/host.py',
                     'targetmicronumpy.py', 'requirements-py2.txt', 'README.md', 'tests/rlib/test_layout.py'):
            self.write(name, 'first')
        self.before = translate.source_digest(self.root)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def changed(self):
        return translate.source_digest(self.root) != self.before

    def test_every_source_counts(self):
        for name in ('rlib/layout.py', 'minipy/lib/app_io.py', 'micronumpy/host.py', 'targetmicronumpy.py',
                     'requirements-py2.txt'):
            self.write(name, 'second')
            self.assertTrue(self.changed(), name)
            self.write(name, 'first')
            self.assertFalse(self.changed(), name)

    def test_a_new_and_a_renamed_file_count(self):
        self.write('rlib/view.py', '')
        self.assertTrue(self.changed())
        os.rename(self.root / 'rlib/view.py', self.root / 'rlib/views.py')
        renamed = translate.source_digest(self.root)
        os.rename(self.root / 'rlib/views.py', self.root / 'rlib/view.py')
        self.assertNotEqual(translate.source_digest(self.root), renamed)

    def test_what_is_not_translated_does_not_count(self):
        for name in ('README.md', 'tests/rlib/test_layout.py', 'rlib/layout.pyc', 'rlib/__pycache__/layout.x.py'):
            self.write(name, 'second')
        self.assertFalse(self.changed())

    def test_the_place_of_the_checkout_does_not_count(self):
        with tempfile.TemporaryDirectory() as other:
            moved = Path(other) / 'moved'
            subprocess.run(['cp', '-r', str(self.root), str(moved)], check=True)
            self.assertEqual(translate.source_digest(moved), self.before)

    def test_stamp(self):
        stamp = Stamp(self.root / 'build' / 'stamp')
        self.assertFalse(stamp.holds('a'))
        stamp.write('a')
        self.assertTrue(stamp.holds('a'))
        self.assertFalse(stamp.holds('b'))
        stamp.remove()
        stamp.remove()
        self.assertFalse(stamp.holds('a'))

    def test_values_do_not_run_together(self):
        self.assertNotEqual(digest('a', 'b'), digest('ab'))
        self.assertNotEqual(digest('a', 'b'), digest('a b'))


TRANSLATOR = """\
import os, sys
print('[translation:info] RTyping...')
output = [word[len('--output='):] for word in sys.argv if word.startswith('--output=')][0]
mode = open('rlib/mode.py').read()
if mode == 'fails':
    print('[translation:ERROR] AnnotatorError: a union of two worlds')
    sys.exit(1)
with open(output, 'w') as stream:
    stream.write('#!/bin/sh\\necho it does not start >&2; exit 3\\n' if mode == 'dead' else '#!/bin/sh\\n# %s\\n' % mode)
os.chmod(output, 0o755)
with open('build/runs', 'a') as stream:
    stream.write('.')
"""


class WholeRun(unittest.TestCase):
    """translate.py as a command, in a small checkout with a translator that only pretends."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name in ('checkout.py', 'stamps.py', 'translate.py'):
            self.write('tools/' + name, (ROOT / 'tools' / name).read_text())
        self.write('targetmicronumpy.py', '')
        self.write('rlib/mode.py', 'one')
        self.write('fake/rpython.py', TRANSLATOR)
        python2 = self.write('build/py2/bin/python', '#!/bin/sh\nPYTHONPATH=%s exec %s "$@"\n'
                             % (self.root / 'fake', sys.executable))
        python2.chmod(0o755)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def translate(self, *arguments):
        done = subprocess.run([sys.executable, 'tools/translate.py', *arguments], cwd=self.root,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout.decode()

    def runs(self):
        path = self.root / 'build' / 'runs'
        return len(path.read_text()) if path.exists() else 0

    def binary(self):
        return (self.root / 'micronumpy-c').read_text()

    def test_translates_once_and_again_after_a_change(self):
        self.assertEqual(self.translate('--check')[0], 1)
        status, output = self.translate()
        self.assertEqual(status, 0, output)
        self.assertIn('RTyping', output)
        self.assertIn('# one', self.binary())
        self.assertEqual(self.translate('--check')[0], 0)
        self.assertEqual(self.translate(), (0, './micronumpy-c is up to date\n'))
        self.assertEqual(self.runs(), 1)
        self.write('rlib/mode.py', 'two')
        self.assertEqual(self.translate('--check')[0], 1)
        status, output = self.translate()
        self.assertIn('the last time took 0:0', output)
        self.assertIn('# two', self.binary())
        self.assertEqual(self.runs(), 2)

    def test_translates_again_when_the_binary_is_gone_or_when_told_to(self):
        self.translate()
        self.translate('--force')
        self.assertEqual(self.runs(), 2)
        (self.root / 'micronumpy-c').unlink()
        self.translate()
        self.assertEqual(self.runs(), 3)

    def test_failure_shows_the_error_and_keeps_the_old_binary(self):
        self.translate()
        self.write('rlib/mode.py', 'fails')
        status, output = self.translate()
        self.assertEqual(status, 1)
        self.assertIn('a union of two worlds', output)
        self.assertIn('translate.log', output)
        self.assertIn('# one', self.binary())
        self.assertEqual(self.translate('--check')[0], 1)
        self.assertIn('a union of two worlds', (self.root / 'build' / 'translate.log').read_text())

    def test_a_binary_that_does_not_start_is_not_kept(self):
        self.write('rlib/mode.py', 'dead')
        status, output = self.translate()
        self.assertEqual(status, 1)
        self.assertIn('it does not start', output)
        self.assertFalse((self.root / 'micronumpy-c').exists())

    def test_an_unknown_option(self):
        self.assertEqual(self.translate('--frobnicate')[0], 1)


if __name__ == '__main__':
    unittest.main()
