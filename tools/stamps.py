"""Stamps: one line in a file that says from which inputs something was made.

A thing is made again when the digest of its inputs differs from the one in its stamp. The stamp is written last,
so what was interrupted has none and is made again.
"""
import hashlib
import os
from pathlib import Path


def digest(*values, files=(), root=Path('/')):
    """A digest of these values and of the contents of these files and their names, as seen from the root."""
    total = hashlib.sha256()
    for value in values:
        total.update(b'value %s\0' % repr(value).encode())
    for path in files:
        content = Path(path).read_bytes()
        name = os.path.relpath(path, root)
        total.update(b'file %s %d\0' % (os.fsencode(name), len(content)))
        total.update(content)
    return total.hexdigest()


class Stamp:
    def __init__(self, path):
        self.path = Path(path)

    def holds(self, wanted):
        try:
            return self.path.read_text() == wanted
        except OSError:
            return False

    def remove(self):
        try:
            self.path.unlink()
        except FileNotFoundError:
            pass

    def write(self, value):
        self.path.parent.mkdir(parents=True, exist_ok=True)
        partial = self.path.with_name(self.path.name + '.partial')
        partial.write_text(value)
        os.replace(partial, self.path)
