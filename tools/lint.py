#!/usr/bin/env python3
"""make lint: look for mistakes without running anything.

pyflakes and pycodestyle (settings in setup.cfg) read every file with the Python it is written for; then come the rules
of the house: who may import whom, no notes to do something later, no file that grew beyond one concept.
"""
import re
import subprocess

from checkout import PYTHON2_TESTS, PYTHON3, ROOT, clean_environment, run_main, say

PYTHON2_FOLDERS = ['rlib', 'minipy', 'micronumpy', 'tests/rlib', 'tests/minipy', 'tests/micronumpy', 'tests/jit', 'tests/pypy']
PYTHON3_FOLDERS = ['tools', 'bench', 'tests/bench', 'tests/app', 'tests/fuzz', 'tests/bridge']
APP_LEVEL = re.compile(r'^app(test)?_.*\.py$')   # the part of a module that is written in the Python it is for
MOST_LINES = 1000

IMPORT = r'^\s*(?:from|import)\s+(?:%s)\b'
# folder, what must not be in it, except in these files, why
HOUSE_RULES = [
    ('rlib', IMPORT % 'minipy|micronumpy|pypy', (), 'rlib imports rpython only'),
    ('rlib', r'\bspace\b|\bw_\w+', (), 'rlib knows no interpreter'),
    ('minipy', IMPORT % 'rlib|micronumpy|pypy', (), 'minipy imports rpython only'),
    ('micronumpy', IMPORT % 'minipy|pypy', ('host.py',), 'micronumpy knows its host through host.py only'),
]
# A host's names for the mixed module, a package's for its users, and what a library module has from its built-in half.
HANDED_ON = re.compile(r'\S*\b(host|__init__)\.py:.*(imported but unused|unable to detect undefined names)'
                       r"|minipy/lib/\S*: '(_\w+|posix)\.\w+' imported but unused")
UNUSED_IMPORT = re.compile(r"(\S+?):(\d+):\d+:? '.*' imported but unused")
LATER = re.compile(r'\b(TO' r'DO|FIX' r'ME|XX' r'X)\b')


def python_files(folders):
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob('*.py'))]
    return [path for path in found if '__pycache__' not in path.parts]


def is_python3(path):
    """App-level code, minipy's library, and the scripts that make tables or expectations (they ask CPython 3)."""
    return bool(APP_LEVEL.match(path.name)) or bool({'lib', 'tool', 'data'} & set(path.relative_to(ROOT).parts))


def run_checker(python, module, paths):
    """The complaints of a checker, one a line, with names as seen from the root."""
    if not paths:
        return []
    names = [str(path.relative_to(ROOT)) for path in paths]
    done = subprocess.run([str(python), '-m', module, *names], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env=clean_environment())
    lines = done.stdout.decode(errors='replace').splitlines()
    if done.returncode != 0 and not lines:
        lines = ['%s ended with status %d' % (module, done.returncode)]
    return [line for line in lines if not is_wanted(line)]


def is_wanted(complaint):
    """What looks odd and is meant: names that are handed on, and imports with a comment that says what they do."""
    return bool(HANDED_ON.match(complaint)) or has_reason(complaint)


def has_reason(complaint):
    place = UNUSED_IMPORT.match(complaint)
    if not place:
        return False
    line = (ROOT / place.group(1)).read_text(encoding='utf-8').splitlines()[int(place.group(2)) - 1]
    return bool(re.search(r'\bimport\b[^#]*# \w', line))


def house_complaints(path):
    name = str(path.relative_to(ROOT))
    lines = path.read_text(encoding='utf-8').splitlines()
    found = []
    if len(lines) > MOST_LINES:
        found.append('%s: %d lines; find the second concept in it' % (name, len(lines)))
    rules = [(re.compile(pattern), why) for folder, pattern, exempt, why in HOUSE_RULES
             if path.relative_to(ROOT).parts[0] == folder and path.name not in exempt]
    for number, line in enumerate(lines, 1):
        if LATER.search(line):
            found.append('%s:%d: a note to do something later' % (name, number))
        for pattern, why in rules:
            if pattern.search(line.split('#')[0]):
                found.append('%s:%d: %s' % (name, number, why))
    return found


def main(arguments):
    sources = python_files(PYTHON2_FOLDERS) + [path for path in [ROOT / 'targetmicronumpy.py'] if path.exists()]
    python2 = [path for path in sources if not is_python3(path)]
    python3 = [path for path in sources if is_python3(path)] + python_files(PYTHON3_FOLDERS)
    complaints = []
    for python, paths in [(PYTHON2_TESTS, python2), (PYTHON3, python3)]:
        for module in ('pyflakes', 'pycodestyle'):
            complaints += run_checker(python, module, paths)
    for path in python2 + python3:
        complaints += house_complaints(path)
    for complaint in complaints:
        say(complaint)
    say('%d files read, %d complaints' % (len(python2) + len(python3), len(complaints)))
    return 1 if complaints else 0


if __name__ == '__main__':
    run_main(main)
