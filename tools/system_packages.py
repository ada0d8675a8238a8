"""The few things that only the system's package manager can bring: a C compiler, make, libffi's headers, venv.

Each is looked for by using it. What is missing is installed where that is allowed (root, apt); else the user is
given the one line to type.
"""
import os
import shutil
import subprocess
import sys
import sysconfig

from checkout import Problem, log_tail, run_logged, say, SETUP_LOG


def compiles(source, *options):
    """Whether the C compiler makes a program from this source."""
    command = ['gcc', '-x', 'c', '-', '-o', '/dev/null', *options]
    try:
        return subprocess.run(command, input=source.encode(), stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def has_libffi():
    return (compiles('#include <ffi.h>\nint main(void) { return sizeof(ffi_cif) == 0; }', '-I/usr/include/libffi')
            and compiles('int main(void) { return 0; }', '-lffi'))


def has_venv():
    return subprocess.run([sys.executable, '-c', 'import venv, ensurepip'], stderr=subprocess.DEVNULL).returncode == 0


def has_python_headers():
    return os.path.exists(os.path.join(sysconfig.get_path('include'), 'Python.h'))


# what it is called, whether it is there, Debian's packages for it
COMPILER = ('a C compiler (gcc)', lambda: compiles('#include <stdio.h>\nint main(void) { return 0; }'), 'gcc libc6-dev')
MAKE = ('make', lambda: shutil.which('make') is not None, 'make')
LIBFFI = ("libffi's headers (ffi.h)", has_libffi, 'libffi-dev')
VENV = ("Python 3's venv and ensurepip", has_venv, 'python3-venv')
PYTHON_HEADERS = ("Python 3's headers (Python.h)", has_python_headers, 'python3-dev')


def missing(needs):
    return [need for need in needs if not need[1]()]


def install_line(needs):
    packages = ' '.join(need[2] for need in needs)
    return 'apt-get install -y --no-install-recommends ' + packages


def require(needs):
    """See that all of these are there: install what is missing where that is allowed, else Problem."""
    absent = missing(needs)
    if absent and shutil.which('apt-get') and os.geteuid() == 0:
        line = install_line(absent)
        say('Installing %s: %s' % (', '.join(need[0] for need in absent), line))
        env = dict(os.environ, DEBIAN_FRONTEND='noninteractive')
        if not run_logged(line.split(), env):
            run_logged(['apt-get', 'update'], env)
            run_logged(line.split(), env)
        absent = missing(absent)
        if absent:
            say(log_tail(SETUP_LOG))
    if absent:
        names = ', '.join(need[0] for need in absent)
        if shutil.which('apt-get'):
            raise Problem('Missing: %s. Type:\n  sudo %s' % (names, install_line(absent)))
        raise Problem('Missing: %s.\nInstall them with your package manager (on Debian: %s).'
                      % (names, ' '.join(need[2] for need in absent)))
