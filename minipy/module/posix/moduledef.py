"""The module posix: the system calls underneath os (minipy/lib/os.py)."""
from __future__ import absolute_import
import os
from minipy.interpreter.mixedmodule import MixedModule

FUNCTIONS = ('access chdir chmod close dup environ_items getcwd getpid getppid isatty kill listdir lseek lstat mkdir open '
             'pipe putenv read readlink rename replace rmdir stat fstat symlink system umask unlink unsetenv urandom '
             'write _exit strerror')

CONSTANTS = 'O_RDONLY O_WRONLY O_RDWR O_CREAT O_EXCL O_TRUNC O_APPEND F_OK R_OK W_OK X_OK'


class Module(MixedModule):
    """System calls."""
    interpleveldefs = dict([(_name, 'interp_posix.%s_' % _name) for _name in FUNCTIONS.split()])
    for _name in CONSTANTS.split():
        interpleveldefs[_name] = '(space.newint(%d))' % getattr(os, _name)
