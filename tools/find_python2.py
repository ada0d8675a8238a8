#!/usr/bin/env python3
"""Find a Python 2.7 that really runs: the RPython toolchain and the untranslated tests need one.

$PYTHON2 decides when it is set. Otherwise a PyPy 2.7 is preferred, because a translation takes half the time on it:
one on the PATH, one of pyenv's, or, on a Debian-like machine, the one that debian_pypy.py unpacks under build/.
Without a PyPy, a CPython 2.7 does as well. Names prove nothing (pyenv puts a `python2.7` on the PATH that
fails when run), so every candidate is run and asked.
"""
import collections
import os
import shutil
import subprocess
from pathlib import Path

import debian_pypy
from checkout import BUILD, Problem, clean_environment, run_main, say

Python2 = collections.namedtuple('Python2', 'path implementation version')

# ctypes is what the toolchain cannot do without, and what a hand-built Python 2.7 tends to lack.
QUESTION = """
import sys, platform, struct, ctypes, zlib, subprocess
sys.stdout.write('%s %d.%d.%d' % ((platform.python_implementation(),) + tuple(sys.version_info[:3])))
"""

PYPY_NAMES = ('pypy2.7', 'pypy2', 'pypy')
CPYTHON_NAMES = ('python2.7', 'python2', 'python')


def probe(path, timeout=60):
    """Run this executable: a Python2 when it is a working Python 2.7, else None."""
    try:
        answer = subprocess.run([str(path), '-c', QUESTION], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, timeout=timeout, env=clean_environment())
    except (OSError, subprocess.SubprocessError):
        return None
    words = answer.stdout.decode('ascii', 'replace').split()
    if answer.returncode != 0 or len(words) != 2 or not words[1].startswith('2.7.'):
        return None
    return Python2(str(path), words[0], words[1])


def on_path(names, environ):
    """Every executable of these names on the PATH: a later one may run where an earlier one fails."""
    for name in names:
        for folder in environ.get('PATH', '').split(os.pathsep):
            candidate = os.path.join(folder, name)
            if folder and os.path.isfile(candidate) and os.access(candidate, os.X_OK):
                yield candidate


def in_pyenv(folders, names, environ):
    """The executables of these names in the matching folders of pyenv's versions, newest first."""
    home = environ.get('HOME') or os.path.expanduser('~')
    versions = Path(environ.get('PYENV_ROOT') or os.path.join(home, '.pyenv')) / 'versions'
    for pattern in folders:
        for folder in sorted(versions.glob(pattern), reverse=True):
            for name in names:
                candidate = folder / 'bin' / name
                if candidate.is_file():
                    yield str(candidate)
                    break


def pypy_candidates(environ):
    yield from on_path(PYPY_NAMES, environ)
    yield from in_pyenv(['pypy2.7*', 'pypy-2*', 'pypy-c-jit-*'], PYPY_NAMES, environ)


def cpython_candidates(environ):
    yield from on_path(CPYTHON_NAMES, environ)
    yield from in_pyenv(['2.7*'], CPYTHON_NAMES, environ)


def first_working(candidates):
    for candidate in candidates:
        found = probe(candidate)
        if found is not None:
            return found
    return None


def find(environ=os.environ, unpack_pypy=debian_pypy.unpack):
    """The best Python 2.7 of this machine; Problem when there is none."""
    chosen = environ.get('PYTHON2')
    if chosen:
        found = probe(shutil.which(chosen, path=environ.get('PATH')) or chosen)
        if found is None:
            raise Problem('PYTHON2=%s is not a Python 2.7 that runs (with ctypes and zlib).\n'
                          'Correct PYTHON2, or unset it to let a Python 2.7 be found.' % chosen)
        return found
    found = first_working(pypy_candidates(environ))
    if found is not None:
        return found
    try:
        found = probe(unpack_pypy(BUILD / 'pypy2'))
        why = 'the PyPy that was unpacked does not run'
    except debian_pypy.Unavailable as reason:
        why = str(reason)
    if found is None:
        found = first_working(cpython_candidates(environ))
    if found is None:
        raise Problem('A Python 2.7 is needed: install PyPy 2.7 (best: translation takes half the time) or CPython 2.7,\n'
                      'and put it on the PATH or name it in PYTHON2. (Debian\'s PyPy was tried: %s.)' % why)
    return found


def main(arguments):
    found = find()
    say('%s' % found.path)
    return 0


if __name__ == '__main__':
    run_main(main)
