"""A quick selection of tests/conformance on the interpreter as it is, untranslated; the binary runs all of them."""
import os
import subprocess
import sys
import tempfile
import pytest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDER = os.path.join(ROOT, 'tests', 'conformance')
QUICK = ['literals', 'numbers_int', 'formatting', 'sequences', 'dicts_sets', 'control_flow', 'functions', 'scopes', 'classes',
         'special_methods', 'exceptions', 'generators', 'imports', 'layout_of_source', 'exit_status', 'exit_uncaught', 'exit_syntax',
         'builtins_errors', 'exceptions_attributes', 'files_errors', 'module_collections']


@pytest.mark.parametrize('name', QUICK)
def test_prints_what_cpython_prints(name):
    with open(os.path.join(FOLDER, name + '.out'), 'rb') as stream:
        expected = stream.read()
    program = subprocess.Popen([sys.executable, os.path.join(ROOT, 'tools', 'untranslated.py'), os.path.join(FOLDER, name + '.py')],
                               cwd=tempfile.gettempdir(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output, errors = program.communicate()
    if program.returncode != 0:
        output += b'[exit status %d]\n' % program.returncode
    if output != expected:
        print(errors)
    assert output.decode('utf-8').splitlines() == expected.decode('utf-8').splitlines()
