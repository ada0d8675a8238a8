"""Unpack Debian bullseye's PyPy 2.7 or CPython 2.7 into a folder, without installing anything.

Bullseye was the last Debian with either. Its packages run on later releases when the libraries they were linked
to are unpacked beside them. apt fetches them from the mirror that this machine already uses and checks
the archive's signature, with a configuration, lists and cache of its own inside that folder: the system's
package state is neither read nor changed.
"""
import collections
import os
import shlex
import shutil
import subprocess
from pathlib import Path

from checkout import SETUP_LOG, run_logged, say

RELEASE = 'bullseye'
LIBRARIES = ['libffi7', 'libssl1.1', 'libtinfo6', 'libncursesw6', 'libgdbm6', 'libexpat1']
KEYRINGS = ['/usr/share/keyrings/debian-archive-keyring.gpg', '/usr/share/keyrings/debian-archive-keyring.pgp']

# A Python that can be unpacked: what it is called, its packages, its executable in them.
Unpackable = collections.namedtuple('Unpackable', 'name packages executable')
PYPY = Unpackable('PyPy', ['pypy', 'pypy-lib'] + LIBRARIES, 'usr/lib/pypy/bin/pypy-c')
CPYTHON = Unpackable('CPython', ['python2.7', 'python2.7-minimal', 'libpython2.7-stdlib', 'libpython2.7-minimal']
                     + LIBRARIES, 'usr/bin/python2.7')

Source = collections.namedtuple('Source', 'uri signed_by')


class Unavailable(Exception):
    """It cannot be had this way here; the text says why."""


def parse_deb822(text):
    """The Debian archives in a file of the .sources form."""
    found = []
    fields, last = {}, None
    for line in text.splitlines() + ['']:
        if line.startswith('#'):
            continue
        if not line.strip():
            kinds = fields.get('types', '').split()
            enabled = fields.get('enabled', 'yes').strip().lower() not in ('no', 'false', '0')
            if 'deb' in kinds and enabled and 'main' in fields.get('components', '').split():
                for uri in fields.get('uris', '').split():
                    found.append(Source(uri, fields.get('signed-by', '').strip()))
            fields, last = {}, None
        elif line[0] in ' \t':
            if last is not None:
                fields[last] += '\n' + line.strip()
        elif ':' in line:
            name, value = line.split(':', 1)
            last = name.strip().lower()
            fields[last] = value.strip()
    return [source for source in found if is_debian(source.uri)]


def parse_one_line(text):
    """The Debian archives in a file of the sources.list form."""
    found = []
    for line in text.splitlines():
        words = line.split('#')[0].replace('[', ' [ ').replace(']', ' ] ').split()
        if not words or words[0] != 'deb':
            continue
        options = []
        if len(words) > 1 and words[1] == '[' and ']' in words:
            end = words.index(']')
            options, words = words[2:end], words[:1] + words[end + 1:]
        if len(words) > 3 and 'main' in words[3:]:
            keys = [option[len('signed-by='):] for option in options if option.startswith('signed-by=')]
            found.append(Source(words[1], keys[0] if keys else ''))
    return [source for source in found if is_debian(source.uri)]


def is_debian(uri):
    """Whether this may be a mirror of Debian's main archive (not of its security archive, nor somebody else's)."""
    return uri.startswith('mirror+file:') or 'debian' in uri.rstrip('/').split('/')


def sources(etc=Path('/etc/apt')):
    """The Debian mirrors this machine is set up with, each once."""
    found = []
    files = [etc / 'sources.list'] + sorted((etc / 'sources.list.d').glob('*'))
    for path in files:
        parse = {'.sources': parse_deb822, '.list': parse_one_line}.get(path.suffix)
        if parse is None or not path.is_file():
            continue
        for source in parse(path.read_text(errors='replace')):
            if source.uri not in [other.uri for other in found]:
                found.append(source)
    return found


def keyring(source, folder):
    """The file with the keys that sign this archive; '' leaves it to apt's own trust."""
    if source.signed_by.startswith('/'):
        return source.signed_by
    if 'BEGIN PGP' in source.signed_by:
        path = folder / 'key.asc'
        path.write_text('\n'.join('' if line == '.' else line for line in source.signed_by.splitlines()) + '\n')
        return str(path)
    for path in KEYRINGS:
        if os.path.exists(path):
            return path
    return ''


def apt_settings(folder):
    """A configuration that keeps apt inside the folder, with the machine's own way to the network (proxies)."""
    dump = subprocess.run(['apt-config', 'dump', 'Acquire'], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    lines = [line for line in dump.stdout.decode(errors='replace').splitlines() if line.startswith('Acquire::')]
    for name, value in [('Dir::Etc::main', '/dev/null'), ('Dir::Etc::parts', '/dev/null'),
                        ('Dir::Etc::sourcelist', folder / 'sources.list'), ('Dir::Etc::sourceparts', '/dev/null'),
                        ('Dir::Etc::preferences', '/dev/null'), ('Dir::Etc::preferencesparts', '/dev/null'),
                        ('Dir::State', folder / 'state'), ('Dir::State::status', folder / 'state' / 'status'),
                        ('Dir::Cache', folder / 'cache'), ('Dir::Log', folder / 'log'),
                        ('APT::Sandbox::User', 'root'), ('APT::Get::List-Cleanup', 'false'),
                        ('Acquire::Languages', 'none'), ('Acquire::Retries', '2'),
                        ('Acquire::Check-Valid-Until', 'false')]:
        lines.append('%s "%s";' % (name, value))
    return '\n'.join(lines) + '\n'


def fetch(source, packages, folder):
    """Fetch the packages from this mirror into the folder. True when all are there."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in ('state/lists/partial', 'cache/archives/partial', 'log'):
        (folder / name).mkdir(parents=True)
    (folder / 'state' / 'status').write_text('')
    key = keyring(source, folder)
    options = '[signed-by=%s] ' % key if key else ''
    (folder / 'sources.list').write_text('deb %s%s %s main\n' % (options, source.uri, RELEASE))
    (folder / 'apt.conf').write_text(apt_settings(folder))
    env = dict(os.environ, APT_CONFIG=str(folder / 'apt.conf'), LC_ALL='C')
    return (run_logged(['apt-get', '-q', 'update'], env, folder)
            and run_logged(['apt-get', '-q', 'download'] + packages, env, folder))


def write_launcher(launcher, root, executable):
    """The command that runs the unpacked Python with the libraries beside it."""
    libraries = [root / 'usr' / 'lib', *sorted(root.glob('lib/*-linux-*')), *sorted(root.glob('usr/lib/*-linux-*'))]
    launcher.parent.mkdir(parents=True, exist_ok=True)
    launcher.write_text('#!/bin/sh\n'
                        'LD_LIBRARY_PATH=%s${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}\n'
                        'export LD_LIBRARY_PATH\n'
                        'exec %s "$@"\n' % (shlex.quote(':'.join(map(str, libraries))),
                                            shlex.quote(str(root / executable))))
    launcher.chmod(0o755)


def unpack(python, folder):
    """Unpack this Python into this folder and return its command; Unavailable when that cannot be done here."""
    folder = Path(folder)
    launcher = folder / 'bin' / python.name.lower()
    if launcher.exists() and str(folder) in launcher.read_text():
        return launcher
    for tool in ('apt-get', 'apt-config', 'dpkg'):
        if shutil.which(tool) is None:
            raise Unavailable('this machine has no %s' % tool)
    mirrors = sources()
    if not mirrors:
        raise Unavailable('apt knows no mirror of Debian here')
    shutil.rmtree(folder, ignore_errors=True)
    apt, root = folder / 'apt', folder / 'root'
    apt.mkdir(parents=True)
    say("Fetching Debian %s's %s 2.7, into build/%s ..." % (RELEASE, python.name, folder.name))
    if not any(fetch(source, python.packages, apt) for source in mirrors):
        raise Unavailable('apt could not fetch it, see %s' % SETUP_LOG)
    for package in sorted(apt.glob('*.deb')):
        if not run_logged(['dpkg', '-x', package, root]):
            raise Unavailable('dpkg could not unpack %s' % package.name)
    shutil.rmtree(apt)
    write_launcher(launcher, root, python.executable)
    return launcher
