"""np.load and np.save. Files are written to the current folder."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np


def raised(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)
    return None


def contents(path):
    with open(path, 'rb') as stream:
        return stream.read()


def write(path, data):
    with open(path, 'wb') as stream:
        stream.write(data)
    return path


def file_of(header, data=b'', version=1):
    if isinstance(header, str):
        header = header.encode('latin1')
    length = len(header).to_bytes(2 if version == 1 else 4, 'little')
    return b'\x93NUMPY' + bytes([version, 0]) + length + header + data


def loaded(content):
    return np.load(write('test_npy_tmp.npy', content))


def load_error(content):
    return raised(loaded, content) or 'no error'


HEADER = "{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }\n"
TWO = b'\0\0\0\0\0\0\xf0?\0\0\0\0\0\0\0@'


def header(**changes):
    fields = {'descr': "'<f8'", 'fortran_order': 'False', 'shape': '(2,)'}
    fields.update(changes)
    return '{' + ', '.join(["'%s': %s" % item for item in fields.items()]) + '}'


def test_round_trip():
    for name in ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float16', 'float32',
                 'float64', 'complex64', 'complex128']:
        a = np.arange(24).reshape(2, 3, 4).astype(name)
        for b in [a, a.T, a[::-1, :, ::2], a[0, 0, 0:0], a[1, 2], a[:1].swapaxes(1, 2), np.asfortranarray(a)]:
            np.save('test_npy_tmp', b)
            c = np.load('test_npy_tmp.npy')
            assert c.dtype == b.dtype and c.shape == b.shape and c.tolist() == b.tolist(), (name, b.shape)
            assert c.flags.writeable
    for number in [3, 2.5, 1j, True]:
        np.save('test_npy_tmp.npy', number)
        c = np.load('test_npy_tmp.npy')
        assert c.shape == () and c == number
    np.save('test_npy_tmp.npy', [[1, 2], [3, 4]])
    assert np.load('test_npy_tmp.npy').tolist() == [[1, 2], [3, 4]]


def test_large():
    a = np.arange(700001.0)
    a.shape = (1, 700001)
    np.save('test_npy_tmp.npy', a)
    assert len(contents('test_npy_tmp.npy')) == 128 + a.nbytes
    assert (np.load('test_npy_tmp.npy') == a).all()


def test_bytes_written():
    np.save('test_npy_tmp.npy', np.array([1.0, 2.0]))
    text = "{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }"
    assert contents('test_npy_tmp.npy') == file_of(text + ' ' * (117 - len(text)) + '\n', TWO)
    for a, start in [(np.zeros((0, 3), 'i1'), "{'descr': '|i1', 'fortran_order': False, 'shape': (0, 3), }"),
                     (np.array(3, 'u2'), "{'descr': '<u2', 'fortran_order': False, 'shape': (), }"),
                     (np.zeros((2, 3)).T, "{'descr': '<f8', 'fortran_order': True, 'shape': (3, 2), }"),
                     (np.zeros((3, 1)).T, "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 3), }"),
                     (np.zeros((2, 3))[:, ::2], "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 2), }")]:
        np.save('test_npy_tmp.npy', a)
        content = contents('test_npy_tmp.npy')
        assert content[:10] == b'\x93NUMPY\x01\0\x76\0' and content[127:128] == b'\n'
        assert content[10:127].decode('ascii').rstrip() == start
        assert len(content) == 128 + a.nbytes
    np.save('test_npy_tmp.npy', np.zeros((1,) * 30))
    content = contents('test_npy_tmp.npy')
    assert content[8:10] == b'\xb6\0' and len(content) == 192 + 8


def test_read_headers():
    for version in [1, 2, 3]:
        assert loaded(file_of(HEADER, TWO, version)).tolist() == [1, 2]
    assert loaded(file_of(HEADER, TWO + b'more')).tolist() == [1, 2]
    assert loaded(file_of(header(shape='( 1 , 2 , )'), TWO)).shape == (1, 2)
    assert loaded(file_of("{ \"shape\" :(2,),\n'fortran_order':True,'descr':'f8'  }   \n", TWO)).tolist() == [1, 2]
    assert loaded(file_of(header(shape='(0, 3)'))).shape == (0, 3)
    assert loaded(file_of(header(shape='()'), TWO[:8])).tolist() == 1
    a = loaded(file_of(header(shape='(1, 2)', fortran_order='True'), TWO))
    assert a.tolist() == [[1, 2]]
    a = loaded(file_of(header(descr="'<i2'", shape='(2, 3)', fortran_order='True'), b'\0\0\1\0\2\0\3\0\4\0\5\0'))
    assert a.tolist() == [[0, 2, 4], [1, 3, 5]]
    assert loaded(file_of(header(descr="'|b1'"), b'\1\0')).tolist() == [True, False]
    assert loaded(file_of(header(descr="'|u1'"), b'\1\xff')).tolist() == [1, 255]


def test_foreign_byte_order():
    assert loaded(file_of(header(descr="'>i4'"), b'\0\0\0\1\0\0\1\0')).tolist() == [1, 256]
    assert loaded(file_of(header(descr="'>f8'"), b'?\xf0\0\0\0\0\0\0@\0\0\0\0\0\0\0')).tolist() == [1, 2]
    assert loaded(file_of(header(descr="'>c8'", shape='(1,)'), b'?\x80\0\0@\0\0\0')).tolist() == [1+2j]
    assert loaded(file_of(header(descr="'>i1'"), b'\1\2')).tolist() == [1, 2]
    assert loaded(file_of(header(descr="'>u2'", shape='(0,)'))).tolist() == []
    big = loaded(file_of(header(descr="'>i2'"), b'\0\1\0\2'))
    assert (big + 1).tolist() == [2, 3] and big.itemsize == 2


def test_bad_files():
    assert load_error(b'') == 'EOFError: No data left in file'
    for content in [b'\x93NU', b'hello world', b'\x80\x04K\x05.']:
        assert load_error(content).startswith('ValueError: This file contains pickled (object) data.')
    assert load_error(b'\x93NUMPY') == 'ValueError: EOF: reading magic string, expected 8 bytes got 6'
    assert load_error(b'\x93NUMPY\x01\0\x10') == 'ValueError: EOF: reading array header length, expected 2 bytes got 1'
    assert load_error(file_of(HEADER)[:30]) == 'ValueError: EOF: reading array header, expected 58 bytes got 20'
    for data in [b'', TWO[:7], TWO[:15]]:
        assert load_error(file_of(HEADER, data)) == (
            'ValueError: Failed to read all data for array. Expected (2,) = 2 elements, could only read %d elements. '
            '(file seems not fully written?)' % (len(data) // 8))
    for version in [0, 4]:
        assert load_error(file_of(HEADER, TWO, version)) == (
            'ValueError: we only support format version (1,0), (2,0), and (3,0), not (%d, 0)' % version)
    assert load_error(file_of(HEADER.rstrip() + ' ' * 20000, TWO, 2)).startswith(
        'ValueError: Header info length (20057) is large and may not be safe to load securely.')


def test_bad_headers():
    for text in ['garbage', '', '{', '{{}', "{'descr'}", "{'descr': str('<f8')}", header(shape='(2,'), header() + ' x',
                 header(descr="'<f8"), header(shape='(2,,)'), header(shape='(f(2),)'), '(' * 5000]:
        error = raised(loaded, file_of(text, TWO))
        assert error.split(':')[0] in ('ValueError', 'TokenError', 'RecursionError', 'MemoryError', 'SyntaxError'), (text, error)
    assert load_error(file_of('[1, 2]', TWO)) == 'ValueError: Header is not a dictionary: [1, 2]'
    assert load_error(file_of("{'descr': '<f8', 'shape': (2,)}", TWO)) == (
        "ValueError: Header does not contain the correct keys: ['descr', 'shape']")
    assert load_error(file_of(header(x='1'), TWO)) == (
        "ValueError: Header does not contain the correct keys: ['descr', 'fortran_order', 'shape', 'x']")
    for shape in ['[2]', '2', '(2.0,)', "'x'", 'None']:
        assert load_error(file_of(header(shape=shape), TWO)) == 'ValueError: shape is not valid: ' + shape
    for order in ['1', 'None', "'x'"]:
        assert load_error(file_of(header(fortran_order=order), TWO)) == (
            'ValueError: fortran_order is not a valid bool: ' + order)
    for descr in ["'foo'", '3', "''", "'<f3'", "'>'"]:
        assert load_error(file_of(header(descr=descr), TWO)) == (
            'ValueError: descr is not a valid dtype descriptor: ' + descr)
    assert load_error(file_of(header(descr="'|O'"), TWO)) == (
        'ValueError: Object arrays cannot be loaded when allow_pickle=False')


def test_absurd_shapes():
    assert load_error(file_of(header(shape='(-2,)'), TWO)).startswith('ValueError: ')
    assert load_error(file_of(header(shape='(4611686018427387904, 4)'), TWO)).startswith('ValueError: ')
    assert load_error(file_of(header(shape='(99999999999999999999999,)'), TWO)) == (
        'OverflowError: Python int too large to convert to C long')
    assert load_error(file_of(header(shape='(100000000000000,)'), TWO)) == (
        'MemoryError: Unable to allocate 728. TiB for an array with shape (100000000000000,) and data type float64')
    assert load_error(file_of(header(shape='(' + '1, ' * 65 + ')'), TWO)) == (
        'ValueError: maximum supported dimension for an ndarray is currently 64, found 65')


def test_paths():
    assert raised(np.load, 'no_such_file.npy') == (
        "FileNotFoundError: [Errno 2] No such file or directory: 'no_such_file.npy'")
    assert raised(np.save, 'no_such_folder/x', 1) == (
        "FileNotFoundError: [Errno 2] No such file or directory: 'no_such_folder/x.npy'")
    for bad in [3, None, 2.5]:
        message = 'TypeError: expected str, bytes or os.PathLike object, not ' + type(bad).__name__
        assert raised(np.load, bad) == message and raised(np.save, bad, 1) == message
    assert raised(np.load, '.') == "IsADirectoryError: [Errno 21] Is a directory: '.'"

    class Path:
        def __fspath__(self):
            return 'test_npy_path'
    np.save(Path(), [1, 2])
    assert np.load('test_npy_path.npy').tolist() == [1, 2]


def test_open_files():
    with open('test_npy_tmp.bin', 'wb') as stream:
        np.save(stream, np.arange(3))
        np.save(stream, np.array([[1.5]]))
        stream.write(b'rest')
    with open('test_npy_tmp.bin', 'rb') as stream:
        assert np.load(stream).tolist() == [0, 1, 2]
        assert np.load(stream).tolist() == [[1.5]]
        assert stream.read() == b'rest'
    assert raised(np.load, stream) is not None and raised(np.load, stream).startswith('ValueError: ')
