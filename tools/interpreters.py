"""Running a program with one of the interpreters that are compared: micronumpy-c, CPython, PyPy."""
import os
import shlex
import subprocess
import tempfile

from checkout import BUILD, clean_environment

Timeout = subprocess.TimeoutExpired


def command_of(text):
    """The words of an interpreter's command line; files in it are made absolute, as programs run elsewhere."""
    return [os.path.abspath(word) if os.path.exists(word) else word for word in shlex.split(text)]


def run_program(command, timeout):
    """Run it in an empty folder of its own, so that it may leave files. (exit status, stdout, stderr), as text.

    What comes out as status None did not end in time.
    """
    folder = BUILD / 'scratch'
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        try:
            done = subprocess.run(command, cwd=scratch, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, timeout=timeout,
                                  env=clean_environment(PYTHONIOENCODING='utf-8', PYTHONDONTWRITEBYTECODE='1'))
        except Timeout as late:
            return None, (late.stdout or b'').decode('utf-8', 'replace'), (late.stderr or b'').decode('utf-8', 'replace')
    return done.returncode, done.stdout.decode('utf-8', 'replace'), done.stderr.decode('utf-8', 'replace')


def describe_status(status, timeout):
    if status is None:
        return 'no end after %d s' % timeout
    if status < 0:
        return 'killed by signal %d' % -status
    return 'exit status %d' % status
