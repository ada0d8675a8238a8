#!/usr/bin/env python3
"""The Python environments under build/, from the pinned requirement files.

    build/py2   the RPython toolchain and pytest: build/py2/bin/python translates with it, build/py2/bin/python-tests
                runs the untranslated tests (see find_python2.py)
    build/py3   a virtual environment with the oracle (NumPy) and, for the benchmark, what it is compared with

Each has a stamp; what is current is left alone.

usage: environments.py (test | translate | bench)
"""
import os
import shlex
import shutil
import sys

import find_python2
import system_packages
from checkout import BUILD, PYTHON2, PYTHON2_TESTS, PYTHON3, ROOT, SETUP_LOG, Problem, clean_environment, log_tail, \
    run_logged, run_main, say
from stamps import Stamp, digest


STAND_INS = BUILD / 'py2' / 'stand-ins'

# The toolchain asks pkg-config where libffi is, and gives up without it. Where the machine has none (this one comes last
# on the PATH), the answer is: where the compiler looks anyway.
PKG_CONFIG = """#!/bin/sh
[ "$1" = libffi ] || exit 1
if [ "$2" = --cflags-only-I ] && [ -d /usr/include/libffi ]; then echo -I/usr/include/libffi; fi
"""


def pip(*arguments):
    return run_logged([PYTHON3, '-m', 'pip', '--disable-pip-version-check', *arguments],
                      clean_environment(PIP_NO_CACHE_DIR='1', PIP_ROOT_USER_ACTION='ignore'))


def failed(what):
    return Problem('%s failed; %s ends with\n%s' % (what, SETUP_LOG, log_tail(SETUP_LOG)))


def make_py3():
    """build/py3: CPython 3 with NumPy 2."""
    requirements = ROOT / 'requirements-py3.txt'
    wanted = digest(sys.version, sys.executable, str(PYTHON3), files=[requirements], root=ROOT)
    stamp = Stamp(BUILD / 'py3' / 'stamp')
    if stamp.holds(wanted):
        return wanted
    if sys.version_info < (3, 9):
        raise Problem('python3 is Python %d.%d here; 3.9 or later is needed.\n'
                      'Name a newer one: make PYTHON3=/path/to/python3' % sys.version_info[:2])
    system_packages.require([system_packages.VENV])
    say('Making build/py3 (Python %d.%d.%d with NumPy) ...' % sys.version_info[:3])
    shutil.rmtree(BUILD / 'py3', ignore_errors=True)
    if not run_logged([sys.executable, '-m', 'venv', BUILD / 'py3'], clean_environment()):
        raise failed('Making a virtual environment')
    if not pip('install', '-r', requirements):
        raise failed('Installing %s' % requirements.name)
    stamp.write(wanted)
    return wanted


def make_bench():
    """The rest of build/py3: what the benchmark compares with and draws with."""
    requirements = ROOT / 'requirements-bench.txt'
    wanted = digest(make_py3(), files=[requirements], root=ROOT)
    stamp = Stamp(BUILD / 'py3' / 'stamp-bench')
    if stamp.holds(wanted):
        return
    system_packages_for_cython()
    say('Installing what the benchmark is compared with (Cython, Numba, Matplotlib, a photograph) ...')
    if not pip('install', '--no-deps', '--only-binary', ':all:', '-r', requirements):
        lines = [line.split('#')[0].strip() for line in requirements.read_text().splitlines()]
        for line in filter(None, lines):
            if not pip('install', '--no-deps', '--only-binary', ':all:', line):
                say('  left out, no build of it for this Python was found: %s' % line)
    stamp.write(wanted)


def system_packages_for_cython():
    """Cython's rows need Python's headers; without them the benchmark runs all the same."""
    try:
        system_packages.require([system_packages.COMPILER, system_packages.PYTHON_HEADERS])
    except Problem as problem:
        say('Cython is left out of the benchmark. %s' % problem)


def launcher_text(host):
    """The script build/py2/bin/python: the host with the toolchain on its path, its scratch files under build/."""
    scratch = shlex.quote(str(BUILD / 'usession'))
    return ('#!/bin/sh\n'
            'PYTHONPATH=%s${PYTHONPATH:+:$PYTHONPATH}\n'
            'PYPY_USESSION_DIR=${PYPY_USESSION_DIR:-%s}\n'
            'PYTHONNOUSERSITE=1\n'
            'export PYTHONPATH PYPY_USESSION_DIR PYTHONNOUSERSITE\n'
            'unset PYTHONHOME\n'
            'PATH=$PATH:%s\n'
            '[ -d "$PYPY_USESSION_DIR" ] || mkdir -p "$PYPY_USESSION_DIR"\n'
            'exec %s "$@"\n' % (shlex.quote(str(BUILD / 'py2' / 'site-packages')), scratch, shlex.quote(str(STAND_INS)),
                                 shlex.quote(host)))


def write_script(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


def is_whole(launcher):
    """Whether the launcher is there, and the Python that it runs has not been moved away since."""
    if not launcher.exists():
        return False
    words = shlex.split(launcher.read_text().splitlines()[-1])
    return os.access(words[1], os.X_OK)


def make_packages():
    """build/py2/site-packages: the toolchain, pytest and what they need. Pure Python, the same for every Python 2.7."""
    requirements = ROOT / 'requirements-py2.txt'
    wanted = digest(str(PYTHON2), PKG_CONFIG, files=[requirements], root=ROOT)
    stamp = Stamp(BUILD / 'py2' / 'stamp')
    if stamp.holds(wanted):
        return wanted
    system_packages.require([system_packages.COMPILER, system_packages.MAKE, system_packages.LIBFFI])
    make_py3()
    say('Making build/py2 (the RPython toolchain) ...')
    shutil.rmtree(BUILD / 'py2', ignore_errors=True)
    # pip unpacks the wheels for an interpreter that need not have a pip itself.
    if not pip('install', '--target', BUILD / 'py2' / 'site-packages', '--no-deps', '--no-compile', '--python-version',
               '27', '--implementation', 'py', '--only-binary', ':all:', '-r', requirements):
        raise failed('Installing %s' % requirements.name)
    write_script(STAND_INS / 'pkg-config', PKG_CONFIG)
    stamp.write(wanted)
    return wanted


def make_py2(launcher, preferred):
    """A Python 2.7 with the toolchain."""
    wanted = digest(make_packages(), os.environ.get('PYTHON2', ''), launcher_text(''))
    stamp = Stamp(BUILD / 'py2' / ('stamp-' + launcher.name))
    if stamp.holds(wanted) and is_whole(launcher):
        return
    host = find_python2.find(preferred)
    say('build/py2/bin/%s is %s %s, %s' % (launcher.name, host.implementation, host.version, host.path))
    write_script(launcher, launcher_text(host.path))
    if not run_logged([launcher, '-c', 'import rpython.rlib.jit, pytest'], clean_environment(), BUILD):
        raise failed('Importing the RPython toolchain')
    stamp.write(wanted)


def make_photograph():
    image = BUILD / 'bench' / 'camera.npy'
    if not image.exists():
        if not run_logged([PYTHON3, ROOT / 'bench' / 'photograph.py', image], clean_environment()):
            raise failed('Saving the photograph')


def make(purpose):
    make_py3()
    if purpose == 'test':
        make_py2(PYTHON2_TESTS, 'CPython')
    elif purpose == 'translate':
        make_py2(PYTHON2, 'PyPy')
    else:
        make_bench()
        make_photograph()


def main(arguments):
    if not arguments or not set(arguments) <= {'test', 'translate', 'bench'}:
        raise Problem(__doc__.strip().splitlines()[-1])
    for purpose in arguments:
        make(purpose)
    return 0


if __name__ == '__main__':
    run_main(main)
