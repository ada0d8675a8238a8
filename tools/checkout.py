"""Where things are in a checkout, and how the tools speak to the user.

Everything the tools make goes under build/, apart from the result ./micronumpy-c.
"""
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / 'build'
BINARY = ROOT / 'micronumpy-c'
PYTHON2 = BUILD / 'py2' / 'bin' / 'python'                # translates
PYTHON2_TESTS = BUILD / 'py2' / 'bin' / 'python-tests'    # runs the untranslated tests
PYTHON3 = BUILD / 'py3' / 'bin' / 'python'
SETUP_LOG = BUILD / 'setup.log'


class Problem(Exception):
    """Something that the user has to know, and can act on: shown without a traceback."""


def say(text):
    print(text, flush=True)


def run_main(main):
    """Run the main function of a tool: its result is the exit status."""
    try:
        status = main(sys.argv[1:])
    except Problem as problem:
        print(problem, file=sys.stderr)
        status = 1
    except KeyboardInterrupt:
        print('interrupted', file=sys.stderr)
        status = 130
    sys.exit(status)


def clean_environment(**changes):
    """The environment without what would send a Python astray, and with these changes."""
    env = dict(os.environ)
    for name in ('PYTHONPATH', 'PYTHONHOME', 'PYTHONSTARTUP', 'PYTHONINSPECT'):
        env.pop(name, None)
    env.update(changes)
    return env


def run_logged(command, env=None, cwd=None):
    """Run a step of the set-up; its output goes to build/setup.log. True when it succeeded."""
    SETUP_LOG.parent.mkdir(parents=True, exist_ok=True)
    with open(SETUP_LOG, 'ab') as log:
        log.write(('$ %s\n' % ' '.join(map(str, command))).encode())
        log.flush()
        try:
            status = subprocess.call([str(word) for word in command], stdin=subprocess.DEVNULL,
                                     stdout=log, stderr=subprocess.STDOUT, env=env, cwd=cwd)
        except OSError as error:
            log.write(('%s\n' % error).encode())
            return False
    return status == 0


def log_tail(path, lines=12):
    """The last lines of a log, indented."""
    try:
        text = Path(path).read_text(errors='replace')
    except OSError:
        return ''
    return '\n'.join('  ' + line for line in text.splitlines()[-lines:])
