#!/usr/bin/env python3
"""Find a Python 2.7 that really runs, for the translation or for the untranslated tests.

$PYTHON2 decides when it is set. Otherwise a translation is best done by PyPy, which takes half the time; the tests are
best run by CPython, whose reference counting tells at once when memory is not given back. Either is looked for on
the PATH and among pyenv's versions, then unpacked under build/ on a Debian-like machine; and either does when
the other cannot be had. Names prove nothing (pyenv puts a `python2.7` on the PATH that fails when run), so every
candidate is run and asked.

usage: find_python2.py [PyPy | CPython]
"""
import collections
import os
import shutil
import subprocess
from pathlib import Path

import debian_python2
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


def unpacked(python, unpack, reasons):
    """The command of the Python that is unpacked under build/, if that can be done."""
    try:
        yield unpack(python, BUILD / (python.name.lower() + '2'))
    except debian_python2.Unavailable as reason:
        reasons.append("Debian's %s was tried: %s" % (python.name, reason))


def candidates(preferred, environ, unpack, reasons):
    """All that may be a Python 2.7, the best first."""
    if preferred == 'PyPy':
        yield from pypy_candidates(environ)
        yield from unpacked(debian_python2.PYPY, unpack, reasons)
        yield from cpython_candidates(environ)
    else:
        yield from cpython_candidates(environ)
        yield from unpacked(debian_python2.CPYTHON, unpack, reasons)
        yield from pypy_candidates(environ)
        yield from unpacked(debian_python2.PYPY, unpack, reasons)


def find(preferred='PyPy', environ=os.environ, unpack=debian_python2.unpack):
    """The best Python 2.7 of this machine; Problem when there is none."""
    chosen = environ.get('PYTHON2')
    if chosen:
        found = probe(shutil.which(chosen, path=environ.get('PATH')) or chosen)
        if found is None:
            raise Problem('PYTHON2=%s is not a Python 2.7 that runs (with ctypes and zlib).\n'
                          'Correct PYTHON2, or unset it to let a Python 2.7 be found.' % chosen)
        return found
    reasons = []
    for candidate in candidates(preferred, environ, unpack, reasons):
        found = probe(candidate)
        if found is not None:
            return found
    raise Problem('A Python 2.7 is needed: install PyPy 2.7 (translates fastest) or CPython 2.7,\n'
                  'and put it on the PATH or name it in PYTHON2. (%s)' % '; '.join(reasons))


def main(arguments):
    if arguments not in ([], ['PyPy'], ['CPython']):
        raise Problem(__doc__.strip().splitlines()[-1])
    say(find(*arguments).path)
    return 0


if __name__ == '__main__':
    run_main(main)
