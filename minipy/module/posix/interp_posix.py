"""System calls on files, folders, processes and the environment; errors become OSError with the path in them."""
import os
from rpython.rlib import rurandom
from rpython.rlib.rarithmetic import intmask
from minipy.interpreter.error import oefmt, wrap_oserror
from minipy.interpreter.gateway import unwrap_spec
from minipy.module._io.opener import path_text
from minipy.module._io.stream import unwritten

urandom_context = rurandom.init_urandom()


def make_path_call(name, call, doc):
    """A function of one path that gives nothing."""
    def function(space, w_path):
        path = path_text(space, w_path)
        try:
            call(path)
        except OSError as e:
            raise wrap_oserror(space, e, path)

    function.func_name = name
    function.__doc__ = doc
    return function


def make_two_path_call(name, call, doc):
    def function(space, w_source, w_target):
        source = path_text(space, w_source)
        target = path_text(space, w_target)
        try:
            call(source, target)
        except OSError as e:
            w_error = space.call_function(space.w_OSError, space.newint(e.errno), space.newtext(os.strerror(e.errno)),
                                          space.newtext(source), space.w_None, space.newtext(target))
            from minipy.interpreter.error import OperationError
            raise OperationError(space.type(w_error), w_error)

    function.func_name = name
    function.__doc__ = doc
    return function


chdir_ = make_path_call('chdir', lambda path: os.chdir(path), 'Change the current folder.')
rmdir_ = make_path_call('rmdir', lambda path: os.rmdir(path), 'Remove an empty folder.')
unlink_ = make_path_call('unlink', lambda path: os.unlink(path), 'Remove a file.')
rename_ = make_two_path_call('rename', lambda source, target: os.rename(source, target), 'Rename a file or folder.')
replace_ = make_two_path_call('replace', lambda source, target: os.rename(source, target),
                              'Rename a file or folder over what is there.')
symlink_ = make_two_path_call('symlink', lambda source, target: os.symlink(source, target), 'Make a symbolic link.')


@unwrap_spec(mode=int)
def mkdir_(space, w_path, mode=0777):
    """Make a folder."""
    path = path_text(space, w_path)
    try:
        os.mkdir(path, mode)
    except OSError as e:
        raise wrap_oserror(space, e, path)


@unwrap_spec(mode=int)
def chmod_(space, w_path, mode):
    """Change the permissions of a file."""
    path = path_text(space, w_path)
    try:
        os.chmod(path, mode)
    except OSError as e:
        raise wrap_oserror(space, e, path)


@unwrap_spec(mode=int)
def access_(space, w_path, mode):
    """Whether a file may be used in the given way."""
    try:
        return space.newbool(os.access(path_text(space, w_path), mode))
    except OSError:
        return space.w_False


def readlink_(space, w_path):
    """What a symbolic link says."""
    path = path_text(space, w_path)
    try:
        return space.newtext(os.readlink(path))
    except OSError as e:
        raise wrap_oserror(space, e, path)


def getcwd_(space):
    """The current folder."""
    try:
        return space.newtext(os.getcwd())
    except OSError as e:
        raise wrap_oserror(space, e)


def listdir_(space, w_path=None):
    """The names in a folder."""
    path = '.'
    if not space.is_none(w_path):
        path = path_text(space, w_path)
    try:
        names = os.listdir(path)
    except OSError as e:
        raise wrap_oserror(space, e, path)
    return space.newlist([space.newtext(name) for name in names])


def wrap_stat(space, st):
    """The ten classical fields, then the times as floats."""
    return space.newtuple([
        space.newint(intmask(st.st_mode)), space.newint(intmask(st.st_ino)), space.newint(intmask(st.st_dev)),
        space.newint(intmask(st.st_nlink)), space.newint(intmask(st.st_uid)), space.newint(intmask(st.st_gid)),
        space.newint(intmask(st.st_size)), space.newfloat(st.st_atime), space.newfloat(st.st_mtime),
        space.newfloat(st.st_ctime)])


def stat_(space, w_path):
    """What is known of a file."""
    if space.isinstance_w(w_path, space.w_int):
        return fstat_(space, w_path)
    path = path_text(space, w_path)
    unwritten.flush_files()
    try:
        return wrap_stat(space, os.stat(path))
    except OSError as e:
        raise wrap_oserror(space, e, path)


def lstat_(space, w_path):
    """What is known of a file, or of a symbolic link itself."""
    path = path_text(space, w_path)
    try:
        return wrap_stat(space, os.lstat(path))
    except OSError as e:
        raise wrap_oserror(space, e, path)


def fstat_(space, w_fd):
    """What is known of an open file."""
    try:
        return wrap_stat(space, os.fstat(space.int_w(w_fd)))
    except OSError as e:
        raise wrap_oserror(space, e)


# ---- descriptors ----

@unwrap_spec(flags=int, mode=int)
def open_(space, w_path, flags, mode=0777):
    """Open a file; gives its descriptor."""
    path = path_text(space, w_path)
    try:
        return space.newint(os.open(path, flags, mode))
    except OSError as e:
        raise wrap_oserror(space, e, path)


@unwrap_spec(fd=int)
def close_(space, fd):
    """Close a descriptor."""
    try:
        os.close(fd)
    except OSError as e:
        raise wrap_oserror(space, e)


@unwrap_spec(fd=int, count=int)
def read_(space, fd, count):
    """Read at most so many bytes from a descriptor."""
    if count < 0:
        raise wrap_oserror(space, OSError(22, ''))
    try:
        return space.newbytes(os.read(fd, count))
    except OSError as e:
        raise wrap_oserror(space, e)


@unwrap_spec(fd=int, data='bytes')
def write_(space, fd, data):
    """Write bytes to a descriptor; gives how many were written."""
    try:
        return space.newint(os.write(fd, data))
    except OSError as e:
        raise wrap_oserror(space, e)


@unwrap_spec(fd=int, position=int, how=int)
def lseek_(space, fd, position, how):
    """Move a descriptor."""
    try:
        return space.newint(intmask(os.lseek(fd, position, how)))
    except OSError as e:
        raise wrap_oserror(space, e)


@unwrap_spec(fd=int)
def dup_(space, fd):
    """Another descriptor for the same file."""
    try:
        return space.newint(os.dup(fd))
    except OSError as e:
        raise wrap_oserror(space, e)


def pipe_(space):
    """The descriptors of a new pipe's two ends."""
    try:
        read_end, write_end = os.pipe()
    except OSError as e:
        raise wrap_oserror(space, e)
    return space.newtuple([space.newint(read_end), space.newint(write_end)])


@unwrap_spec(fd=int)
def isatty_(space, fd):
    """Whether a descriptor is a terminal."""
    return space.newbool(os.isatty(fd))


# ---- processes ----

def getpid_(space):
    """The number of this process."""
    return space.newint(os.getpid())


def getppid_(space):
    """The number of the parent process."""
    return space.newint(os.getppid())


@unwrap_spec(pid=int, signal=int)
def kill_(space, pid, signal):
    """Send a signal."""
    try:
        os.kill(pid, signal)
    except OSError as e:
        raise wrap_oserror(space, e)


@unwrap_spec(command='text')
def system_(space, command):
    """Run a shell command; gives its wait status."""
    unwritten.flush_all()
    return space.newint(os.system(command))


@unwrap_spec(mask=int)
def umask_(space, mask):
    """Set the mask of permissions; gives the old one."""
    return space.newint(os.umask(mask))


@unwrap_spec(status=int)
def _exit_(space, status):
    """End the process at once."""
    os._exit(status)


@unwrap_spec(number=int)
def strerror_(space, number):
    """The message for an error number."""
    try:
        return space.newtext(os.strerror(number))
    except ValueError:
        return space.newtext('Unknown error %d' % number)


# ---- environment, randomness ----

def environ_items_(space):
    """The environment as a dict."""
    w_result = space.newdict()
    for key, value in os.environ.items():
        space.setitem_str(w_result, key, space.newtext(value))
    return w_result


@unwrap_spec(name='text', value='text')
def putenv_(space, name, value):
    """Set a variable of the environment."""
    os.environ[name] = value


@unwrap_spec(name='text')
def unsetenv_(space, name):
    """Remove a variable from the environment."""
    if os.environ.get(name) is not None:
        del os.environ[name]


@unwrap_spec(count=int)
def urandom_(space, count):
    """So many random bytes from the system."""
    if count < 0:
        raise oefmt(space.w_ValueError, "negative argument not allowed")
    return space.newbytes(rurandom.urandom(urandom_context, count))
