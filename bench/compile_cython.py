"""Compile bench/convolve_compiled.pyx, with and without Cython's index checks, as pip would on this machine.

usage: compile_cython.py FOLDER

leaves the modules convolve_checked and convolve_unchecked in the folder.
"""
import hashlib
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

SOURCE = Path(__file__).resolve().parent / 'convolve_compiled.pyx'
MODULES = {'convolve_checked': True, 'convolve_unchecked': False}


def compiler():
    """The C compiler and its options, as this Python's own extension modules are compiled."""
    command = shlex.split(sysconfig.get_config_var('CC') or 'gcc')
    if shutil.which(command[0]) is None:
        command = ['gcc']
    # -O3 is Python's own choice nearly everywhere; named here so that no build of Python is measured at less.
    return command + shlex.split(sysconfig.get_config_var('CFLAGS') or '') + ['-O3', '-fPIC', '-shared', '-w']


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        sys.exit('%s failed:\n%s' % (command[0], done.stdout.decode(errors='replace')[-2000:]))


def compile_module(name, checks, folder):
    c_file = folder / (name + '.c')
    run([sys.executable, '-m', 'cython', '-3', '--module-name', name, '-X', 'boundscheck=%s' % checks,
         '-X', 'wraparound=%s' % checks, str(SOURCE), '-o', str(c_file)])
    library = folder / (name + sysconfig.get_config_var('EXT_SUFFIX'))
    run(compiler() + ['-I' + sysconfig.get_path('include'), str(c_file), '-o', str(library), '-lm'])


def main(folder):
    folder = Path(folder)
    inputs = [sys.version, ' '.join(compiler()), SOURCE.read_text(), Path(__file__).read_text()]
    wanted = hashlib.sha256('\0'.join(inputs).encode()).hexdigest()
    stamp = folder / 'stamp'
    if stamp.exists() and stamp.read_text() == wanted:
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, checks in MODULES.items():
        compile_module(name, checks, folder)
    stamp.write_text(wanted)


if __name__ == '__main__':
    main(sys.argv[1])
