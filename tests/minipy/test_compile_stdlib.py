"""Real programs: files of the standard library of the CPython that is at hand must compile, every path through their code
with a consistent stack."""
import os
import subprocess

from minipy.compiler.errors import SyntaxProblem
from tests.minipy.compilersupport import compiled

NAMES = """
_weakrefset abc argparse ast bdb bisect calendar cmd code codecs codeop collections/__init__ configparser copy copyreg csv
datetime difflib dis doctest email/header email/message enum filecmp fileinput fnmatch fractions functools genericpath
getopt glob hashlib heapq html/parser imaplib inspect io json/decoder json/encoder keyword linecache locale
logging/__init__ mimetypes numbers opcode operator optparse os pathlib pdb pickle pickletools platform posixpath pprint
random reprlib sched shlex shutil smtplib socket statistics string struct subprocess tarfile tempfile textwrap threading
timeit tokenize traceback unittest/case urllib/parse uuid weakref xml/dom/minidom zipfile
""".split()


def library():
    command = ['python3', '-c', 'import os; print(os.path.dirname(os.__file__))']
    return subprocess.check_output(command).strip()


def test_standard_library():
    folder = library()
    count = 0
    for name in NAMES:
        path = os.path.join(folder, name + '.py')
        if not os.path.exists(path):
            continue
        with open(path) as stream:
            source = stream.read()
        try:
            compiled(source, filename=path)
            count += 1
        except SyntaxProblem as e:
            assert e.msg.startswith('minipy does not support'), e
    assert count >= 60
