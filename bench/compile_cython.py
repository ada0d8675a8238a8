"""Compile Cython sources with and without its index checks, as pip would on this machine.

The module NAME_checked has Cython's own defaults (bounds checked, negative indices), NAME_unchecked neither. What is
there already and was made of the same source, by the same compiler, is left alone.
"""
import concurrent.futures
import hashlib
import importlib.metadata
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

BENCH = Path(__file__).resolve().parent
VARIANTS = {'checked': True, 'unchecked': False}


def loop_sources():
    """{program: its Cython twin} for the programs of bench/loops."""
    sources = {path.stem: path for path in sorted((BENCH / 'loops').glob('*.pyx'))}
    return dict(sources, **convolve_source())


def convolve_source():
    return {'convolve': BENCH / 'convolve_compiled.pyx'}


def compiler():
    """The C compiler and its options, as this Python's own extension modules are compiled."""
    command = shlex.split(sysconfig.get_config_var('CC') or 'gcc')
    if shutil.which(command[0]) is None:
        command = ['gcc']
    # -O3 is Python's own choice nearly everywhere; named here so that no build of Python is measured at less.
    # What a debugger would need (-g0: none) takes a third of the time and changes no instruction.
    return command + shlex.split(sysconfig.get_config_var('CFLAGS') or '') + ['-O3', '-g0', '-fPIC', '-shared', '-w']


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        raise SystemExit('%s failed:\n%s' % (command[0], done.stdout.decode(errors='replace')[-2000:]))


def commands(source, module, checks, folder):
    """What makes the module, first in C, then in machine code."""
    c_file = str(folder / (module + '.c'))
    return [[sys.executable, '-m', 'cython', '-3', '--module-name', module, '-X', 'boundscheck=%s' % checks,
             '-X', 'wraparound=%s' % checks, str(source), '-o', c_file],
            compiler() + ['-I' + sysconfig.get_path('include'), c_file, '-o', str(library(module, folder)), '-lm']]


def library(module, folder):
    return folder / (module + sysconfig.get_config_var('EXT_SUFFIX'))


def inputs(source, steps):
    """A digest of what the module is made of, and how."""
    try:
        version = importlib.metadata.version('Cython')
    except importlib.metadata.PackageNotFoundError:
        raise SystemExit('it is not installed')
    return hashlib.sha256('\0'.join([sys.version, version, repr(steps), source.read_text()]).encode()).hexdigest()


def compile_module(source, module, checks, folder):
    steps = commands(source, module, checks, folder)
    wanted = inputs(source, steps)
    stamp = folder / (module + '.stamp')
    if library(module, folder).exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    for step in steps:
        run(step)
    stamp.write_text(wanted)


def main(folder, sources):
    """Compile {name: source} into the folder; SystemExit says what is missing or wrong."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    sysconfig.get_config_vars()         # before the threads ask: while one fills the table others find it empty
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(compile_module, source, '%s_%s' % (name, variant), checks, folder)
                for name, source in sources.items() for variant, checks in VARIANTS.items()]
        for job in jobs:
            job.result()
