"""np.load and np.save: arrays in .npy files.  The format itself is in rlib's npyfile."""

_MAGIC = b'\x93NUMPY'
_CHUNK = 1 << 22


def _read_exactly(stream, size, what):
    """That many bytes; fewer are a ValueError."""
    data = stream.read(size)
    while len(data) < size:
        more = stream.read(size - len(data))
        if not more:
            raise ValueError("EOF: reading %s, expected %d bytes got %d" % (what, size, len(data)))
        data += more
    return data


def _is_path(file):
    return isinstance(file, (str, bytes)) or hasattr(file, '__fspath__')


def _opened(file, mode):
    if not _is_path(file):
        raise TypeError("expected str, bytes or os.PathLike object, not %s" % type(file).__name__)
    return open(file, mode)


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding='ASCII', *, max_header_size=10000):
    """The array in a .npy file, given by its path or as an open file."""
    if encoding not in ('ASCII', 'latin1', 'bytes'):
        raise ValueError("encoding must be 'ASCII', 'latin1', or 'bytes'")
    if mmap_mode is not None:
        raise NotImplementedError("files cannot be mapped into memory: load them with mmap_mode=None")
    if hasattr(file, 'read'):
        return _load(file, max_header_size)
    with _opened(file, 'rb') as stream:
        return _load(stream, max_header_size)


def _load(stream, max_header_size):
    magic = stream.read(len(_MAGIC))
    if not magic:
        raise EOFError("No data left in file")
    if magic[:4] in (b'PK\x03\x04', b'PK\x05\x06'):
        raise NotImplementedError("archives of several arrays (.npz) cannot be loaded")
    if magic != _MAGIC:
        raise ValueError("This file contains pickled (object) data. If you trust the file you can load it unsafely using the "
                         "`allow_pickle=` keyword argument or `pickle.load()`.")
    return _read_array(stream, max_header_size)


def _read_array(stream, max_header_size):
    """The array, from behind the magic string on."""
    from micronumpy import _npy_new_array, _npy_store, _npy_swap
    version = stream.read(2)
    if len(version) < 2:
        raise ValueError("EOF: reading magic string, expected 8 bytes got %d" % (6 + len(version)))
    major, minor = version
    if major not in (1, 2, 3) or minor != 0:
        raise ValueError("we only support format version (1,0), (2,0), and (3,0), not (%d, %d)" % (major, minor))
    length = int.from_bytes(_read_exactly(stream, 2 if major == 1 else 4, "array header length"), 'little')
    if length > max(max_header_size, 10000) * 4:
        raise _large_header(length)         # not even read
    header = _read_exactly(stream, length, "array header")
    characters = len(header) if major < 3 else len(header.decode('utf-8'))
    if characters > max_header_size:
        raise _large_header(characters)
    array, foreign = _npy_new_array(header)
    position = 0
    while position < array.nbytes:
        data = stream.read(min(array.nbytes - position, _CHUNK))
        if not data:
            raise ValueError("Failed to read all data for array. Expected %s = %d elements, could only read %d elements. "
                             "(file seems not fully written?)" % (array.shape, array.size, position // array.itemsize))
        _npy_store(array, position, data)
        position += len(data)
    if foreign:
        _npy_swap(array)
    return array


def _large_header(length):
    return ValueError("Header info length (%d) is large and may not be safe to load securely.\n"
                      "To allow loading, adjust `max_header_size` or fully trust the `.npy` file using "
                      "`allow_pickle=True`.\nFor safety against large resource use or crashes, sandboxing may be "
                      "necessary." % length)


def save(file, arr, allow_pickle=True):
    """Write an array to a .npy file, given by its path, to which .npy is added if missing, or as an open file."""
    from micronumpy import asarray
    if hasattr(file, 'write'):
        _save(file, asarray(arr))
        return
    if _is_path(file):
        if hasattr(file, '__fspath__'):
            file = file.__fspath__()
        ending = '.npy' if isinstance(file, str) else b'.npy'
        if not file.endswith(ending):
            file = file + ending
    with _opened(file, 'wb') as stream:
        _save(stream, asarray(arr))


def _save(stream, array):
    from micronumpy import _npy_load, _npy_parts
    start, array = _npy_parts(array)
    stream.write(start)
    for position in range(0, array.nbytes, _CHUNK):
        stream.write(_npy_load(array, position, _CHUNK))
