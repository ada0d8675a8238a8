"""Which Python 2.7 is found, on made-up machines whose executables are small shell scripts."""
import os
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'tools'))

import debian_python2
import find_python2
from checkout import Problem

# What a Python answers to the question, or how it fails.
PYPY = 'echo PyPy 2.7.18'
CPYTHON = 'echo CPython 2.7.18'
PYTHON3 = 'echo CPython 3.11.7'
SHIM = 'echo "pyenv: python2.7: command not found" >&2; exit 127'
NO_CTYPES = 'echo "ImportError: No module named _ctypes" >&2; exit 1'


def nothing(python, folder):
    raise debian_python2.Unavailable('there is no network')


class Machine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.environ = {'PATH': os.pathsep.join(map(str, [self.root / 'shims', self.root / 'bin'])),
                        'HOME': str(self.root / 'home')}

    def add(self, name, behaviour):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('#!/bin/sh\n%s\n' % behaviour)
        path.chmod(0o755)
        return str(path)

    def find(self, unpack=nothing, preferred='PyPy'):
        return find_python2.find(preferred, self.environ, unpack)

    def test_the_preferred_one_of_two(self):
        cpython = self.add('bin/python2.7', CPYTHON)
        pypy = self.add('bin/pypy', PYPY)
        self.assertEqual(self.find(), (pypy, 'PyPy', '2.7.18'))
        self.assertEqual(self.find(preferred='CPython'), (cpython, 'CPython', '2.7.18'))

    def test_the_other_one_does_as_well(self):
        pypy = self.add('bin/pypy', PYPY)
        self.assertEqual(self.find(preferred='CPython').path, pypy)

    def test_a_pypy_of_another_version_does_not_count(self):
        self.add('bin/pypy', 'echo PyPy 3.10.14')
        cpython = self.add('bin/python2.7', CPYTHON)
        self.assertEqual(self.find().path, cpython)

    def test_a_shim_that_fails_is_passed_over(self):
        self.add('shims/python2.7', SHIM)
        cpython = self.add('bin/python2.7', CPYTHON)
        self.assertEqual(self.find().path, cpython)

    def test_pyenv_versions(self):
        self.add('shims/python2.7', SHIM)
        self.add('home/.pyenv/versions/3.11.7/bin/python', PYTHON3)
        self.add('home/.pyenv/versions/2.7.9/bin/python2.7', CPYTHON)
        newest = self.add('home/.pyenv/versions/2.7.99/bin/python2.7', CPYTHON)
        self.assertEqual(self.find().path, newest)
        pypy = self.add('home/.pyenv/versions/pypy2.7-7.3.17/bin/pypy', PYPY)
        self.assertEqual(self.find().path, pypy)

    def test_pyenv_root(self):
        self.environ['PYENV_ROOT'] = str(self.root / 'elsewhere')
        cpython = self.add('elsewhere/versions/2.7.18/bin/python2.7', CPYTHON)
        self.assertEqual(self.find().path, cpython)

    def test_an_unpacked_one_goes_before_the_other_kind(self):
        def unpack(python, folder):
            self.assertEqual(folder.name, python.name.lower() + '2')
            return made[python.name]
        made = {'PyPy': self.add('unpacked/pypy', PYPY), 'CPython': self.add('unpacked/cpython', CPYTHON)}
        pypy = self.add('bin/pypy', PYPY)
        self.assertEqual(self.find(unpack, 'CPython').path, made['CPython'])
        self.assertEqual(self.find(unpack, 'PyPy').path, pypy)
        os.unlink(pypy)
        self.add('bin/python2.7', CPYTHON)
        self.assertEqual(self.find(unpack, 'PyPy').path, made['PyPy'])

    def test_nothing_is_unpacked_without_need(self):
        def unpack(python, folder):
            self.fail('%s was unpacked' % python.name)
        self.add('bin/python2.7', CPYTHON)
        self.add('bin/pypy', PYPY)
        self.find(unpack, 'CPython')
        self.find(unpack, 'PyPy')

    def test_an_unpacked_one_that_does_not_run(self):
        shim = self.add('unpacked/pypy', SHIM)
        cpython = self.add('bin/python2.7', CPYTHON)
        self.assertEqual(self.find(lambda python, folder: shim).path, cpython)

    def test_python2_variable_decides(self):
        self.add('bin/pypy', PYPY)
        cpython = self.add('opt/my-python', CPYTHON)
        self.environ['PYTHON2'] = cpython
        self.assertEqual(self.find().path, cpython)

    def test_python2_variable_may_be_a_name(self):
        self.environ['PYTHON2'] = 'python2'
        cpython = self.add('bin/python2', CPYTHON)
        self.assertEqual(self.find().path, cpython)

    def test_python2_variable_that_is_wrong_is_not_ignored(self):
        self.add('bin/pypy', PYPY)
        for behaviour in (PYTHON3, SHIM, NO_CTYPES):
            self.environ['PYTHON2'] = self.add('opt/my-python', behaviour)
            with self.assertRaises(Problem) as caught:
                self.find()
            self.assertIn('PYTHON2=', str(caught.exception))

    def test_nothing_found_says_what_to_install_in_two_lines(self):
        self.add('bin/python3', PYTHON3)
        self.add('bin/python', PYTHON3)
        self.add('bin/python2.7', NO_CTYPES)
        with self.assertRaises(Problem) as caught:
            self.find()
        text = str(caught.exception)
        self.assertEqual(len(text.splitlines()), 2)
        self.assertIn('PyPy 2.7', text)
        self.assertIn('there is no network', text)

    def test_one_that_hangs_is_given_up(self):
        self.assertIsNone(find_python2.probe(self.add('bin/pypy', 'exec sleep 60'), timeout=0.2))

    def test_a_file_that_is_no_program(self):
        path = self.root / 'pypy'
        path.write_bytes(b'\0\1\2')
        path.chmod(0o755)
        self.assertIsNone(find_python2.probe(path))
        self.assertIsNone(find_python2.probe(self.root / 'nowhere'))

    def test_this_python_is_not_a_python2(self):
        self.assertIsNone(find_python2.probe(sys.executable))


DEB822 = """\
# the main archive
Types: deb deb-src
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main

Types: deb
Enabled: no
URIs: http://other.example/debian
Suites: bookworm
Components: main

Types: deb
URIs: https://deb.example/node_20.x
Suites: nodistro
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----
"""

ONE_LINE = """\
# deb http://old.example/debian bookworm main
deb http://mirror.example/debian bookworm main contrib  # comment
deb-src http://src.example/debian bookworm main
deb [arch=amd64 signed-by=/keys/debian.gpg] http://second.example/ftp/debian/ bookworm main
deb [ arch=amd64 ] https://packages.example/apt cloud-sdk main
deb http://contrib.example/debian bookworm contrib
deb mirror+file:/etc/apt/mirrors/debian.list bookworm main
deb
"""


class Sources(unittest.TestCase):
    def test_deb822(self):
        self.assertEqual(debian_python2.parse_deb822(DEB822),
                         [('http://mirror.example/debian', '/usr/share/keyrings/debian-archive-keyring.gpg')])

    def test_key_within_the_file(self):
        text = DEB822.replace('https://deb.example/node_20.x', 'http://third.example/debian')
        source = debian_python2.parse_deb822(text)[-1]
        self.assertEqual(source.uri, 'http://third.example/debian')
        with tempfile.TemporaryDirectory() as folder:
            key = Path(debian_python2.keyring(source, Path(folder)))
            self.assertEqual(key.read_text(), '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nabc\n'
                                              '-----END PGP PUBLIC KEY BLOCK-----\n')

    def test_one_line(self):
        self.assertEqual(debian_python2.parse_one_line(ONE_LINE),
                         [('http://mirror.example/debian', ''),
                          ('http://second.example/ftp/debian/', '/keys/debian.gpg'),
                          ('mirror+file:/etc/apt/mirrors/debian.list', '')])

    def test_all_files_each_mirror_once(self):
        with tempfile.TemporaryDirectory() as folder:
            etc = Path(folder)
            (etc / 'sources.list.d').mkdir()
            (etc / 'sources.list').write_text(ONE_LINE)
            (etc / 'sources.list.d' / 'debian.sources').write_text(DEB822)
            (etc / 'sources.list.d' / 'debian.sources.save').write_text(DEB822.replace('mirror', 'saved'))
            uris = [source.uri for source in debian_python2.sources(etc)]
        self.assertEqual(uris, ['http://mirror.example/debian', 'http://second.example/ftp/debian/',
                                'mirror+file:/etc/apt/mirrors/debian.list'])

    def test_a_machine_without_apt(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(debian_python2.sources(Path(folder)), [])
            path, os.environ['PATH'] = os.environ['PATH'], folder
            try:
                with self.assertRaises(debian_python2.Unavailable):
                    debian_python2.unpack(debian_python2.PYPY, Path(folder) / 'pypy2')
            finally:
                os.environ['PATH'] = path


if __name__ == '__main__':
    unittest.main()
