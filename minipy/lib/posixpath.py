"""os.path: names of files, as text."""
import posix as _posix

curdir = '.'
pardir = '..'
sep = '/'
extsep = '.'
pathsep = ':'
altsep = None
defpath = '/bin:/usr/bin'
devnull = '/dev/null'


def _text(path):
    if isinstance(path, str):
        return path
    import os
    path = os.fspath(path)
    if isinstance(path, bytes):
        raise NotImplementedError('os.path of bytes')
    return path


def join(a, *parts):
    path = _text(a)
    for part in parts:
        part = _text(part)
        if part.startswith('/'):
            path = part
        elif not path or path.endswith('/'):
            path += part
        else:
            path += '/' + part
    return path


def split(p):
    p = _text(p)
    i = p.rfind('/') + 1
    head, tail = p[:i], p[i:]
    if head and head != '/' * len(head):
        head = head.rstrip('/')
    return head, tail


def basename(p):
    p = _text(p)
    return p[p.rfind('/') + 1:]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = _text(p)
    slash = p.rfind('/')
    dot = p.rfind('.')
    if dot > slash:
        i = slash + 1
        while i < dot:              # leading dots belong to the name
            if p[i] != '.':
                return p[:dot], p[dot:]
            i += 1
    return p, ''


def splitdrive(p):
    p = _text(p)
    return p[:0], p


def isabs(s):
    return _text(s).startswith('/')


def normcase(s):
    return _text(s)


def normpath(path):
    path = _text(path)
    if not path:
        return '.'
    slashes = 0
    if path.startswith('/'):
        slashes = 2 if path.startswith('//') and not path.startswith('///') else 1
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or (not slashes and not parts) or (parts and parts[-1] == '..'):
            parts.append(part)
        elif parts:
            parts.pop()
    return '/' * slashes + '/'.join(parts) or '.'


def abspath(path):
    path = _text(path)
    if not isabs(path):
        path = join(_posix.getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The path without symbolic links."""
    rest = abspath(filename).split('/')[1:]
    path = ''
    links = 0
    while rest:
        name = rest.pop(0)
        if name == '' or name == '.':
            continue
        if name == '..':
            path = dirname(path) if path != '' else ''
            if path == '/':
                path = ''
            continue
        candidate = path + '/' + name
        try:
            target = _posix.readlink(candidate) if islink(candidate) else None
        except OSError:
            target = None
        if target is None:
            if strict:
                _posix.lstat(candidate)
            path = candidate
            continue
        links += 1
        if links > 40:
            return normpath(candidate + '/' + '/'.join(rest))
        if target.startswith('/'):
            path = ''
        rest = target.split('/') + rest
    return path or '/'


def relpath(path, start=None):
    if not path:
        raise ValueError('no path specified')
    start_parts = [part for part in abspath(start or '.').split('/') if part]
    path_parts = [part for part in abspath(path).split('/') if part]
    same = 0
    while same < min(len(start_parts), len(path_parts)) and start_parts[same] == path_parts[same]:
        same += 1
    parts = ['..'] * (len(start_parts) - same) + path_parts[same:]
    return join(*parts) if parts else '.'


def expanduser(path):
    path = _text(path)
    if path == '~' or path.startswith('~/'):
        import os
        home = os.environ.get('HOME')
        if home is not None:
            return (home.rstrip('/') + path[1:]) or '/'
    return path


def expandvars(path):
    path = _text(path)
    if '$' not in path:
        return path
    import os
    result = []
    i = 0
    while i < len(path):
        c = path[i]
        i += 1
        if c != '$' or i == len(path):
            result.append(c)
            continue
        if path[i] == '{':
            end = path.find('}', i)
            if end < 0:
                result.append('$')
                continue
            name, after = path[i + 1:end], end + 1
        else:
            after = i
            while after < len(path) and (path[after].isalnum() or path[after] == '_'):
                after += 1
            name = path[i:after]
        value = os.environ.get(name)
        result.append(value if value is not None and name else path[i - 1:after])
        i = after
    return ''.join(result)


def commonprefix(m):
    if not m:
        return ''
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    paths = [_text(path) for path in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    if len({isabs(path) for path in paths}) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[part for part in path.split('/') if part and part != '.'] for path in paths]
    common = commonprefix(split_paths)
    return ('/' if isabs(paths[0]) else '') + '/'.join(common)


# ---- what is there ----

def _mode(path, call):
    try:
        return call(path)[0]
    except (OSError, ValueError):
        return 0


def exists(path):
    return _mode(path, _posix.stat) != 0


def lexists(path):
    return _mode(path, _posix.lstat) != 0


def isfile(path):
    return _mode(path, _posix.stat) & 0o170000 == 0o100000


def isdir(s):
    return _mode(s, _posix.stat) & 0o170000 == 0o040000


def islink(path):
    return _mode(path, _posix.lstat) & 0o170000 == 0o120000


def getsize(filename):
    return _posix.stat(filename)[6]


def getatime(filename):
    return _posix.stat(filename)[7]


def getmtime(filename):
    return _posix.stat(filename)[8]


def getctime(filename):
    return _posix.stat(filename)[9]


def samefile(f1, f2):
    return _posix.stat(f1)[1:3] == _posix.stat(f2)[1:3]
