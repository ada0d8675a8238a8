"""Files, folders, processes and the environment."""
import posix as _posix
import sys
from _structseq import structseq as _structseq
from posix import (access, chdir, chmod, close, dup, getcwd, getpid, getppid, isatty, kill, listdir, lseek, mkdir, pipe,
                   read, readlink, rename, replace, rmdir, strerror, symlink, system, umask, unlink, urandom, write, _exit,
                   putenv, unsetenv, O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, F_OK, R_OK, W_OK,
                   X_OK)
import posixpath as path

sys.modules['os.path'] = path

name = 'posix'
sep = '/'
altsep = None
extsep = '.'
curdir = '.'
pardir = '..'
pathsep = ':'
linesep = '\n'
devnull = '/dev/null'
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
error = OSError
remove = unlink

stat_result = _structseq('os.stat_result', 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime '
                         'st_ctime')


def stat(path, *, follow_symlinks=True):
    return stat_result(_posix.stat(path) if follow_symlinks else _posix.lstat(path))


def lstat(path):
    return stat_result(_posix.lstat(path))


def fstat(fd):
    return stat_result(_posix.fstat(fd))


def open(path, flags, mode=0o777):
    return _posix.open(path, flags, mode)


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def fspath(path):
    """The file name that a str, bytes or path object stands for."""
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError('expected str, bytes or os.PathLike object, not ' + type(path).__name__)
    return method(path)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode() if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode() if isinstance(filename, bytes) else filename


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a folder and the folders it is in."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        makedirs(head, exist_ok=exist_ok)
        if tail == curdir:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove a folder, then the folders it was in as long as they are empty."""
    rmdir(name)
    head, tail = path.split(name)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """For each folder of a tree: (its path, the names of its folders, the names of its files)."""
    try:
        names = listdir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    folders, files = [], []
    for name in names:
        (folders if path.isdir(path.join(top, name)) else files).append(name)
    if topdown:
        yield top, folders, files
    for name in folders:
        folder = path.join(top, name)
        if followlinks or not path.islink(folder):
            yield from walk(folder, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


class _Environ:
    """The environment as a mapping; changes reach the processes that are started."""

    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        if not isinstance(key, str):
            raise TypeError('str expected, not %s' % type(key).__name__)
        return self._data[key]

    def __setitem__(self, key, value):
        for text in (key, value):
            if not isinstance(text, str):
                raise TypeError('str expected, not %s' % type(text).__name__)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        del self._data[key]
        unsetenv(key)

    def __contains__(self, key):
        return key in self._data

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ(%r)' % self._data

    def get(self, key, default=None):
        return self._data.get(key, default)

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()

    def copy(self):
        return dict(self._data)

    def setdefault(self, key, value):
        if key not in self._data:
            self[key] = value
        return self._data[key]

    def pop(self, key, *default):
        if key in self._data:
            value = self._data[key]
            del self[key]
            return value
        if default:
            return default[0]
        raise KeyError(key)

    def update(self, other=(), **kwargs):
        for key, value in dict(other, **kwargs).items():
            self[key] = value


environ = _Environ(_posix.environ_items())


def getenv(key, default=None):
    return environ.get(key, default)


def cpu_count():
    try:
        with _open('/proc/cpuinfo') as f:
            return sum(line.startswith('processor') for line in f) or None
    except OSError:
        return None


def _open(filename):
    import io
    return io.open(filename)


class PathLike:
    """The base of path objects: __fspath__() gives the file name."""

    def __fspath__(self):
        raise NotImplementedError
