"""Run minipy's command line in a child process, so that every run starts from the same space; give what came out."""
import os
import tempfile
from minipy import main
from minipy.objspace.space import make_space


def run_main(arguments, stdin='', folder=None):
    """(exit status, standard output, standard error)"""
    space = make_space()
    files = [tempfile.TemporaryFile() for _ in range(3)]
    files[0].write(stdin)
    files[0].seek(0)
    pid = os.fork()
    if pid == 0:
        status = 99
        try:
            for fd in range(3):
                os.dup2(files[fd].fileno(), fd)
            if folder is not None:
                os.chdir(str(folder))
            status = main.entry(space, ['minipy'] + arguments)
        except BaseException:
            import traceback
            traceback.print_exc()
        finally:
            os._exit(status)
    _, status = os.waitpid(pid, 0)
    texts = []
    for stream in files[1:]:
        stream.seek(0)
        texts.append(stream.read())
    return os.WEXITSTATUS(status), texts[0], texts[1]


def run_program(source, folder, name='program.py', arguments=[], stdin=''):
    """Run a file with this source; its folder's path is taken out of what it prints."""
    path = os.path.join(str(folder), name)
    with open(path, 'w') as f:
        f.write(source)
    status, out, err = run_main([path] + arguments, stdin, folder)
    return status, out.replace(str(folder) + '/', ''), err.replace(str(folder) + '/', '')
