"""rlib is a library: it knows no interpreter."""
import ast
import os
import re
import pytest
import rlib

ROOM = os.path.dirname(os.path.abspath(rlib.__file__))
FILES = sorted(name for name in os.listdir(ROOM) if name.endswith('.py'))


def read(name):
    with open(os.path.join(ROOM, name)) as f:
        return f.read()


def test_the_room_is_not_empty():
    assert 'view.py' in FILES


@pytest.mark.parametrize('name', FILES)
def test_imports_only_rpython(name):
    for node in ast.walk(ast.parse(read(name))):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            modules = [node.module]
        else:
            continue
        for module in modules:
            assert module.split('.')[0] in ('rpython', 'rlib', 'sys', 'math')


@pytest.mark.parametrize('name', FILES)
def test_names_of_interpreters_do_not_occur(name):
    assert re.findall(r'\bspace\b|\bw_\w*|\bW_\w*|\w+_w\b', read(name)) == []
