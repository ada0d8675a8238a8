"""Assignments to items and slices: what is converted, what warns, and what is an error."""
from _answers import np, rows


def assigned(dtype, index, value):
    """What an array of three zeros is after an assignment, and the warnings that it gave."""
    import warnings
    a = np.zeros(3, dtype)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            a[index] = value
        except Exception as error:
            return '%s: %s' % (type(error).__name__, error)
    return a.tolist(), [str(entry.message) for entry in caught]


def test_assignments():
    wrong = []
    for arguments, expected in rows(TABLE):
        dtype, rest = arguments.split(', ', 1)
        got = repr(eval('assigned(dtype, %s)' % rest, {'assigned': assigned, 'dtype': dtype, 'np': np}))
        if got != expected:
            wrong.append('%s\n    expected %s\n    got      %s' % (arguments, expected, got))
    assert not wrong, '\n'.join(wrong)


# type, index, value -> items and warnings, or the error
TABLE = r"""
    int64, 0, 2 -> ([2, 0, 0], [])
    int64, 0, 2.75 -> ([2, 0, 0], [])
    int64, 0, 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    int64, 0, np.complex64(2+1j) -> ([2, 0, 0], ['Casting complex values to real discards the imaginary part'])
    int64, 0, np.float32("nan") -> 'ValueError: cannot convert float NaN to integer'
    int64, 0, np.float64("inf") -> 'OverflowError: cannot convert float infinity to integer'
    int64, 0, np.int64(300) -> ([300, 0, 0], [])
    int64, 0, 300 -> ([300, 0, 0], [])
    int64, 0, [7] -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'"
    int64, 0, [7, 8] -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'"
    int64, 0, np.array([1.5]) -> 'ValueError: setting an array element with a sequence.'
    int64, 0, np.array(2.5) -> ([2, 0, 0], [])
    int64, 0, np.array([1, 2]) -> 'ValueError: setting an array element with a sequence.'
    int64, 0, True -> ([1, 0, 0], [])
    int64, Ellipsis, 2 -> ([2, 2, 2], [])
    int64, Ellipsis, 2.75 -> ([2, 2, 2], [])
    int64, Ellipsis, 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    int64, Ellipsis, np.complex64(2+1j) -> ([2, 2, 2], ['Casting complex values to real discards the imaginary part'])
    int64, Ellipsis, np.float32("nan") -> 'ValueError: cannot convert float NaN to integer'
    int64, Ellipsis, np.float64("inf") -> 'OverflowError: cannot convert float infinity to integer'
    int64, Ellipsis, np.int64(300) -> ([300, 300, 300], [])
    int64, Ellipsis, 300 -> ([300, 300, 300], [])
    int64, Ellipsis, [7] -> ([7, 7, 7], [])
    int64, Ellipsis, [7, 8] -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    int64, Ellipsis, np.array([1.5]) -> ([1, 1, 1], [])
    int64, Ellipsis, np.array(2.5) -> ([2, 2, 2], [])
    int64, Ellipsis, np.array([1, 2]) -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    int64, Ellipsis, True -> ([1, 1, 1], [])
    int64, [0, 2], 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    int64, [0, 2], np.complex64(2+1j) -> ([2, 0, 2], ['Casting complex values to real discards the imaginary part'])
    int64, [0, 2], np.int64(300) -> ([300, 0, 300], [])
    int64, [0, 2], 300 -> ([300, 0, 300], [])
    int64, [0, 2], [7] -> ([7, 0, 7], [])
    int64, [0, 2], [7, 8] -> ([7, 0, 8], [])
    int64, [0, 2], np.array([1.5]) -> ([1, 0, 1], [])
    int64, [0, 2], np.array([1, 2]) -> ([1, 0, 2], [])
    int64, slice(0, 2), 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    int64, slice(0, 2), np.complex64(2+1j) -> ([2, 2, 0], ['Casting complex values to real discards the imaginary part'])
    int64, slice(0, 2), np.float32("nan") -> 'ValueError: cannot convert float NaN to integer'
    int64, slice(0, 2), np.float64("inf") -> 'OverflowError: cannot convert float infinity to integer'
    int64, slice(0, 2), np.int64(300) -> ([300, 300, 0], [])
    int64, slice(0, 2), 300 -> ([300, 300, 0], [])
    int64, slice(0, 2), [7] -> ([7, 7, 0], [])
    int64, slice(0, 2), [7, 8] -> ([7, 8, 0], [])
    int64, slice(0, 2), np.array([1.5]) -> ([1, 1, 0], [])
    int64, slice(0, 2), np.array([1, 2]) -> ([1, 2, 0], [])
    int8, 0, 2 -> ([2, 0, 0], [])
    int8, 0, 2.75 -> ([2, 0, 0], [])
    int8, 0, 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    int8, 0, np.complex64(2+1j) -> ([2, 0, 0], ['Casting complex values to real discards the imaginary part'])
    int8, 0, np.float32("nan") -> 'ValueError: cannot convert float NaN to integer'
    int8, 0, np.float64("inf") -> 'OverflowError: cannot convert float infinity to integer'
    int8, 0, np.int64(300) -> 'OverflowError: Python integer 300 out of bounds for int8'
    int8, 0, 300 -> 'OverflowError: Python integer 300 out of bounds for int8'
    int8, 0, [7] -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'"
    int8, 0, [7, 8] -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'"
    int8, 0, np.array([1.5]) -> 'ValueError: setting an array element with a sequence.'
    int8, 0, np.array(2.5) -> ([2, 0, 0], [])
    int8, 0, np.array([1, 2]) -> 'ValueError: setting an array element with a sequence.'
    int8, 0, True -> ([1, 0, 0], [])
    int8, Ellipsis, 2 -> ([2, 2, 2], [])
    int8, Ellipsis, 2.75 -> ([2, 2, 2], [])
    int8, Ellipsis, 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    int8, Ellipsis, np.complex64(2+1j) -> ([2, 2, 2], ['Casting complex values to real discards the imaginary part'])
    int8, Ellipsis, np.float32("nan") -> 'ValueError: cannot convert float NaN to integer'
    int8, Ellipsis, np.float64("inf") -> 'OverflowError: cannot convert float infinity to integer'
    int8, Ellipsis, np.int64(300) -> 'OverflowError: Python integer 300 out of bounds for int8'
    int8, Ellipsis, 300 -> 'OverflowError: Python integer 300 out of bounds for int8'
    int8, Ellipsis, [7] -> ([7, 7, 7], [])
    int8, Ellipsis, [7, 8] -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    int8, Ellipsis, np.array([1.5]) -> ([1, 1, 1], [])
    int8, Ellipsis, np.array(2.5) -> ([2, 2, 2], [])
    int8, Ellipsis, np.array([1, 2]) -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    int8, Ellipsis, True -> ([1, 1, 1], [])
    int8, [0, 2], 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    int8, [0, 2], np.complex64(2+1j) -> ([2, 0, 2], ['Casting complex values to real discards the imaginary part'])
    int8, [0, 2], np.int64(300) -> ([44, 0, 44], [])
    int8, [0, 2], 300 -> 'OverflowError: Python integer 300 out of bounds for int8'
    int8, [0, 2], [7] -> ([7, 0, 7], [])
    int8, [0, 2], [7, 8] -> ([7, 0, 8], [])
    int8, [0, 2], np.array([1.5]) -> ([1, 0, 1], [])
    int8, [0, 2], np.array([1, 2]) -> ([1, 0, 2], [])
    int8, slice(0, 2), 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    int8, slice(0, 2), np.complex64(2+1j) -> ([2, 2, 0], ['Casting complex values to real discards the imaginary part'])
    int8, slice(0, 2), np.float32("nan") -> 'ValueError: cannot convert float NaN to integer'
    int8, slice(0, 2), np.float64("inf") -> 'OverflowError: cannot convert float infinity to integer'
    int8, slice(0, 2), np.int64(300) -> 'OverflowError: Python integer 300 out of bounds for int8'
    int8, slice(0, 2), 300 -> 'OverflowError: Python integer 300 out of bounds for int8'
    int8, slice(0, 2), [7] -> ([7, 7, 0], [])
    int8, slice(0, 2), [7, 8] -> ([7, 8, 0], [])
    int8, slice(0, 2), np.array([1.5]) -> ([1, 1, 0], [])
    int8, slice(0, 2), np.array([1, 2]) -> ([1, 2, 0], [])
    uint8, 0, 2 -> ([2, 0, 0], [])
    uint8, 0, 2.75 -> ([2, 0, 0], [])
    uint8, 0, 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    uint8, 0, np.complex64(2+1j) -> ([2, 0, 0], ['Casting complex values to real discards the imaginary part'])
    uint8, 0, np.int64(300) -> ([44, 0, 0], [])
    uint8, 0, 300 -> 'OverflowError: Python integer 300 out of bounds for uint8'
    uint8, 0, [7] -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'"
    uint8, 0, [7, 8] -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'"
    uint8, 0, np.array([1.5]) -> 'ValueError: setting an array element with a sequence.'
    uint8, 0, np.array(2.5) -> ([2, 0, 0], [])
    uint8, 0, np.array([1, 2]) -> 'ValueError: setting an array element with a sequence.'
    uint8, 0, True -> ([1, 0, 0], [])
    uint8, Ellipsis, 2 -> ([2, 2, 2], [])
    uint8, Ellipsis, 2.75 -> ([2, 2, 2], [])
    uint8, Ellipsis, 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    uint8, Ellipsis, np.complex64(2+1j) -> ([2, 2, 2], ['Casting complex values to real discards the imaginary part'])
    uint8, Ellipsis, np.int64(300) -> ([44, 44, 44], [])
    uint8, Ellipsis, 300 -> 'OverflowError: Python integer 300 out of bounds for uint8'
    uint8, Ellipsis, [7] -> ([7, 7, 7], [])
    uint8, Ellipsis, [7, 8] -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    uint8, Ellipsis, np.array([1.5]) -> ([1, 1, 1], [])
    uint8, Ellipsis, np.array(2.5) -> ([2, 2, 2], [])
    uint8, Ellipsis, np.array([1, 2]) -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    uint8, Ellipsis, True -> ([1, 1, 1], [])
    uint8, [0, 2], 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    uint8, [0, 2], np.complex64(2+1j) -> ([2, 0, 2], ['Casting complex values to real discards the imaginary part'])
    uint8, [0, 2], np.int64(300) -> ([44, 0, 44], [])
    uint8, [0, 2], 300 -> 'OverflowError: Python integer 300 out of bounds for uint8'
    uint8, [0, 2], [7] -> ([7, 0, 7], [])
    uint8, [0, 2], [7, 8] -> ([7, 0, 8], [])
    uint8, [0, 2], np.array([1.5]) -> ([1, 0, 1], [])
    uint8, [0, 2], np.array([1, 2]) -> ([1, 0, 2], [])
    uint8, slice(0, 2), 1j -> "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
    uint8, slice(0, 2), np.complex64(2+1j) -> ([2, 2, 0], ['Casting complex values to real discards the imaginary part'])
    uint8, slice(0, 2), np.int64(300) -> ([44, 44, 0], [])
    uint8, slice(0, 2), 300 -> 'OverflowError: Python integer 300 out of bounds for uint8'
    uint8, slice(0, 2), [7] -> ([7, 7, 0], [])
    uint8, slice(0, 2), [7, 8] -> ([7, 8, 0], [])
    uint8, slice(0, 2), np.array([1.5]) -> ([1, 1, 0], [])
    uint8, slice(0, 2), np.array([1, 2]) -> ([1, 2, 0], [])
    float64, 0, 2 -> ([2.0, 0.0, 0.0], [])
    float64, 0, 2.75 -> ([2.75, 0.0, 0.0], [])
    float64, 0, 1j -> "TypeError: float() argument must be a string or a real number, not 'complex'"
    float64, 0, np.complex64(2+1j) -> ([2.0, 0.0, 0.0], ['Casting complex values to real discards the imaginary part'])
    float64, 0, np.float32("nan") -> ([nan, 0.0, 0.0], [])
    float64, 0, np.float64("inf") -> ([inf, 0.0, 0.0], [])
    float64, 0, np.int64(300) -> ([300.0, 0.0, 0.0], [])
    float64, 0, 300 -> ([300.0, 0.0, 0.0], [])
    float64, 0, [7] -> 'ValueError: setting an array element with a sequence.'
    float64, 0, [7, 8] -> 'ValueError: setting an array element with a sequence.'
    float64, 0, np.array([1.5]) -> 'ValueError: setting an array element with a sequence.'
    float64, 0, np.array(2.5) -> ([2.5, 0.0, 0.0], [])
    float64, 0, np.array([1, 2]) -> 'ValueError: setting an array element with a sequence.'
    float64, 0, True -> ([1.0, 0.0, 0.0], [])
    float64, Ellipsis, 2 -> ([2.0, 2.0, 2.0], [])
    float64, Ellipsis, 2.75 -> ([2.75, 2.75, 2.75], [])
    float64, Ellipsis, 1j -> "TypeError: float() argument must be a string or a real number, not 'complex'"
    float64, Ellipsis, np.complex64(2+1j) -> ([2.0, 2.0, 2.0], ['Casting complex values to real discards the imaginary part'])
    float64, Ellipsis, np.float32("nan") -> ([nan, nan, nan], [])
    float64, Ellipsis, np.float64("inf") -> ([inf, inf, inf], [])
    float64, Ellipsis, np.int64(300) -> ([300.0, 300.0, 300.0], [])
    float64, Ellipsis, 300 -> ([300.0, 300.0, 300.0], [])
    float64, Ellipsis, [7] -> ([7.0, 7.0, 7.0], [])
    float64, Ellipsis, [7, 8] -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    float64, Ellipsis, np.array([1.5]) -> ([1.5, 1.5, 1.5], [])
    float64, Ellipsis, np.array(2.5) -> ([2.5, 2.5, 2.5], [])
    float64, Ellipsis, np.array([1, 2]) -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    float64, Ellipsis, True -> ([1.0, 1.0, 1.0], [])
    float64, [0, 2], 1j -> "TypeError: float() argument must be a string or a real number, not 'complex'"
    float64, [0, 2], np.complex64(2+1j) -> ([2.0, 0.0, 2.0], ['Casting complex values to real discards the imaginary part'])
    float64, [0, 2], np.float32("nan") -> ([nan, 0.0, nan], [])
    float64, [0, 2], np.float64("inf") -> ([inf, 0.0, inf], [])
    float64, [0, 2], np.int64(300) -> ([300.0, 0.0, 300.0], [])
    float64, [0, 2], 300 -> ([300.0, 0.0, 300.0], [])
    float64, [0, 2], [7] -> ([7.0, 0.0, 7.0], [])
    float64, [0, 2], [7, 8] -> ([7.0, 0.0, 8.0], [])
    float64, [0, 2], np.array([1.5]) -> ([1.5, 0.0, 1.5], [])
    float64, [0, 2], np.array([1, 2]) -> ([1.0, 0.0, 2.0], [])
    float64, slice(0, 2), 1j -> "TypeError: float() argument must be a string or a real number, not 'complex'"
    float64, slice(0, 2), np.complex64(2+1j) -> ([2.0, 2.0, 0.0], ['Casting complex values to real discards the imaginary part'])
    float64, slice(0, 2), np.float32("nan") -> ([nan, nan, 0.0], [])
    float64, slice(0, 2), np.float64("inf") -> ([inf, inf, 0.0], [])
    float64, slice(0, 2), np.int64(300) -> ([300.0, 300.0, 0.0], [])
    float64, slice(0, 2), 300 -> ([300.0, 300.0, 0.0], [])
    float64, slice(0, 2), [7] -> ([7.0, 7.0, 0.0], [])
    float64, slice(0, 2), [7, 8] -> ([7.0, 8.0, 0.0], [])
    float64, slice(0, 2), np.array([1.5]) -> ([1.5, 1.5, 0.0], [])
    float64, slice(0, 2), np.array([1, 2]) -> ([1.0, 2.0, 0.0], [])
    complex128, 0, 2 -> ([(2+0j), 0j, 0j], [])
    complex128, 0, 2.75 -> ([(2.75+0j), 0j, 0j], [])
    complex128, 0, 1j -> ([1j, 0j, 0j], [])
    complex128, 0, np.complex64(2+1j) -> ([(2+1j), 0j, 0j], [])
    complex128, 0, np.float32("nan") -> ([(nan+0j), 0j, 0j], [])
    complex128, 0, np.float64("inf") -> ([(inf+0j), 0j, 0j], [])
    complex128, 0, np.int64(300) -> ([(300+0j), 0j, 0j], [])
    complex128, 0, 300 -> ([(300+0j), 0j, 0j], [])
    complex128, 0, [7] -> 'TypeError: must be real number, not list'
    complex128, 0, [7, 8] -> 'TypeError: must be real number, not list'
    complex128, 0, np.array([1.5]) -> 'TypeError: only 0-dimensional arrays can be converted to Python scalars'
    complex128, 0, np.array(2.5) -> ([(2.5+0j), 0j, 0j], [])
    complex128, 0, np.array([1, 2]) -> 'TypeError: only 0-dimensional arrays can be converted to Python scalars'
    complex128, 0, True -> ([(1+0j), 0j, 0j], [])
    complex128, Ellipsis, 2 -> ([(2+0j), (2+0j), (2+0j)], [])
    complex128, Ellipsis, 2.75 -> ([(2.75+0j), (2.75+0j), (2.75+0j)], [])
    complex128, Ellipsis, 1j -> ([1j, 1j, 1j], [])
    complex128, Ellipsis, np.complex64(2+1j) -> ([(2+1j), (2+1j), (2+1j)], [])
    complex128, Ellipsis, np.float32("nan") -> ([(nan+0j), (nan+0j), (nan+0j)], [])
    complex128, Ellipsis, np.float64("inf") -> ([(inf+0j), (inf+0j), (inf+0j)], [])
    complex128, Ellipsis, np.int64(300) -> ([(300+0j), (300+0j), (300+0j)], [])
    complex128, Ellipsis, 300 -> ([(300+0j), (300+0j), (300+0j)], [])
    complex128, Ellipsis, [7] -> ([(7+0j), (7+0j), (7+0j)], [])
    complex128, Ellipsis, [7, 8] -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    complex128, Ellipsis, np.array([1.5]) -> ([(1.5+0j), (1.5+0j), (1.5+0j)], [])
    complex128, Ellipsis, np.array(2.5) -> ([(2.5+0j), (2.5+0j), (2.5+0j)], [])
    complex128, Ellipsis, np.array([1, 2]) -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    complex128, Ellipsis, True -> ([(1+0j), (1+0j), (1+0j)], [])
    complex128, [0, 2], 1j -> ([1j, 0j, 1j], [])
    complex128, [0, 2], np.complex64(2+1j) -> ([(2+1j), 0j, (2+1j)], [])
    complex128, [0, 2], np.float32("nan") -> ([(nan+0j), 0j, (nan+0j)], [])
    complex128, [0, 2], np.float64("inf") -> ([(inf+0j), 0j, (inf+0j)], [])
    complex128, [0, 2], np.int64(300) -> ([(300+0j), 0j, (300+0j)], [])
    complex128, [0, 2], 300 -> ([(300+0j), 0j, (300+0j)], [])
    complex128, [0, 2], [7] -> ([(7+0j), 0j, (7+0j)], [])
    complex128, [0, 2], [7, 8] -> ([(7+0j), 0j, (8+0j)], [])
    complex128, [0, 2], np.array([1.5]) -> ([(1.5+0j), 0j, (1.5+0j)], [])
    complex128, [0, 2], np.array([1, 2]) -> ([(1+0j), 0j, (2+0j)], [])
    complex128, slice(0, 2), 1j -> ([1j, 1j, 0j], [])
    complex128, slice(0, 2), np.complex64(2+1j) -> ([(2+1j), (2+1j), 0j], [])
    complex128, slice(0, 2), np.float32("nan") -> ([(nan+0j), (nan+0j), 0j], [])
    complex128, slice(0, 2), np.float64("inf") -> ([(inf+0j), (inf+0j), 0j], [])
    complex128, slice(0, 2), np.int64(300) -> ([(300+0j), (300+0j), 0j], [])
    complex128, slice(0, 2), 300 -> ([(300+0j), (300+0j), 0j], [])
    complex128, slice(0, 2), [7] -> ([(7+0j), (7+0j), 0j], [])
    complex128, slice(0, 2), [7, 8] -> ([(7+0j), (8+0j), 0j], [])
    complex128, slice(0, 2), np.array([1.5]) -> ([(1.5+0j), (1.5+0j), 0j], [])
    complex128, slice(0, 2), np.array([1, 2]) -> ([(1+0j), (2+0j), 0j], [])
    bool, 0, 2 -> ([True, False, False], [])
    bool, 0, 2.75 -> ([True, False, False], [])
    bool, 0, 1j -> ([True, False, False], [])
    bool, 0, np.complex64(2+1j) -> ([True, False, False], [])
    bool, 0, np.float32("nan") -> ([True, False, False], [])
    bool, 0, np.float64("inf") -> ([True, False, False], [])
    bool, 0, np.int64(300) -> ([True, False, False], [])
    bool, 0, 300 -> ([True, False, False], [])
    bool, 0, [7] -> ([True, False, False], [])
    bool, 0, [7, 8] -> ([True, False, False], [])
    bool, 0, np.array([1.5]) -> ([True, False, False], [])
    bool, 0, np.array(2.5) -> ([True, False, False], [])
    bool, 0, np.array([1, 2]) -> 'ValueError: setting an array element with a sequence.'
    bool, 0, True -> ([True, False, False], [])
    bool, Ellipsis, 2 -> ([True, True, True], [])
    bool, Ellipsis, 2.75 -> ([True, True, True], [])
    bool, Ellipsis, 1j -> ([True, True, True], [])
    bool, Ellipsis, np.complex64(2+1j) -> ([True, True, True], [])
    bool, Ellipsis, np.float32("nan") -> ([True, True, True], [])
    bool, Ellipsis, np.float64("inf") -> ([True, True, True], [])
    bool, Ellipsis, np.int64(300) -> ([True, True, True], [])
    bool, Ellipsis, 300 -> ([True, True, True], [])
    bool, Ellipsis, [7] -> ([True, True, True], [])
    bool, Ellipsis, [7, 8] -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    bool, Ellipsis, np.array([1.5]) -> ([True, True, True], [])
    bool, Ellipsis, np.array(2.5) -> ([True, True, True], [])
    bool, Ellipsis, np.array([1, 2]) -> 'ValueError: could not broadcast input array from shape (2,) into shape (3,)'
    bool, Ellipsis, True -> ([True, True, True], [])
    bool, [0, 2], 1j -> ([True, False, True], [])
    bool, [0, 2], np.complex64(2+1j) -> ([True, False, True], [])
    bool, [0, 2], np.float32("nan") -> ([True, False, True], [])
    bool, [0, 2], np.float64("inf") -> ([True, False, True], [])
    bool, [0, 2], np.int64(300) -> ([True, False, True], [])
    bool, [0, 2], 300 -> ([True, False, True], [])
    bool, [0, 2], [7] -> ([True, False, True], [])
    bool, [0, 2], [7, 8] -> ([True, False, True], [])
    bool, [0, 2], np.array([1.5]) -> ([True, False, True], [])
    bool, [0, 2], np.array([1, 2]) -> ([True, False, True], [])
    bool, slice(0, 2), 1j -> ([True, True, False], [])
    bool, slice(0, 2), np.complex64(2+1j) -> ([True, True, False], [])
    bool, slice(0, 2), np.float32("nan") -> ([True, True, False], [])
    bool, slice(0, 2), np.float64("inf") -> ([True, True, False], [])
    bool, slice(0, 2), np.int64(300) -> ([True, True, False], [])
    bool, slice(0, 2), 300 -> ([True, True, False], [])
    bool, slice(0, 2), [7] -> ([True, True, False], [])
    bool, slice(0, 2), [7, 8] -> ([True, True, False], [])
    bool, slice(0, 2), np.array([1.5]) -> ([True, True, False], [])
    bool, slice(0, 2), np.array([1, 2]) -> ([True, True, False], [])
"""


def outcome(shape, dtype, index, value):
    """What items an assignment changes from zero, and the warnings that it gave; or the error."""
    import warnings
    a = np.zeros(shape, dtype)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            a[index] = value
            text = str([int(i) for i in np.flatnonzero(a)])
        except Exception as error:
            text = '%s: %s' % (type(error).__name__, error)
    return ', '.join([text.strip()] + [str(entry.message) for entry in caught])


def test_which_of_several_errors():
    wrong = []
    for arguments, expected in rows(WHICH_ERROR):
        got = eval('outcome(%s)' % arguments, {'outcome': outcome, 'np': np})
        if got != expected:
            wrong.append('%s\n    expected %s\n    got      %s' % (arguments, expected, got))
    assert not wrong, '\n'.join(wrong)


# shape, type, index, value -> the items assigned to, the warnings; or the error
WHICH_ERROR = r"""
    (3,), float, np.array(2), np.ones(1) -> ValueError: setting an array element with a sequence.
    (3,), complex, np.array(2), np.ones(2) -> TypeError: only 0-dimensional arrays can be converted to Python scalars
    (3,), float, (np.array(2), Ellipsis), np.ones(1) -> [2]
    (3,), bool, np.array(2), np.ones(1) -> [2]
    (0,), int, np.array(0), np.ones(0) -> IndexError: index 0 is out of bounds for axis 0 with size 0
    (2, 3), int, np.array(2), np.ones(5) -> IndexError: index 2 is out of bounds for axis 0 with size 2
    (2, 3), int, np.array(1), np.ones((2, 3)) -> ValueError: could not broadcast input array from shape (2,3) into shape (3,)
    (2, 3), int, np.array(-1), np.ones((1, 1, 3)) -> [3, 4, 5]
    (2, 3), int, (slice(None), np.array(3)), np.ones(5) -> IndexError: index 3 is out of bounds for axis 1 with size 3
    (2, 3), int, ([0, 1], np.array(3)), np.ones(5) -> IndexError: index 3 is out of bounds for axis 1 with size 3
    (2, 3), int, ([0, 1], [0, 1, 2]), np.nan -> ValueError: cannot convert float NaN to integer
    (2, 3), int, ([0, 1], [0, 1, 2]), 1j -> TypeError: int() argument must be a string, a bytes-like object or a real number,
        ... not 'complex'
    (2, 3), np.uint8, ([0, 1], [0, 1, 2]), -1 -> OverflowError: Python integer -1 out of bounds for uint8
    (2, 3), int, ([0, 1], [0, 1, 2]), np.complex64(1) -> IndexError: shape mismatch: indexing arrays could not be broadcast
        ... together with shapes (2,) (3,), Casting complex values to real discards the imaginary part
    (2, 3), int, ([0, 1], [0, 1, 2]), np.ones(7) -> IndexError: shape mismatch: indexing arrays could not be broadcast together
        ... with shapes (2,) (3,)
    (2, 3), int, ([0, 5], [0, 1]), np.ones(7) -> ValueError: shape mismatch: value array of shape (7,) could not be broadcast
        ... to indexing result of shape (2,)
    (2, 3), int, ([0, 5], [0, 1]), 1j -> TypeError: int() argument must be a string, a bytes-like object or a real number, not
        ... 'complex'
    (2, 3), int, ([0, 5],), np.complex64(1) -> IndexError: index 5 is out of bounds for axis 0 with size 2, Casting complex
        ... values to real discards the imaginary part
    (2, 3), int, ([0, 5],), np.array(1j) -> IndexError: index 5 is out of bounds for axis 0 with size 2
    (2, 3), int, ([0, 5], [0, 0]), np.array(1j) -> IndexError: index 5 is out of bounds for axis 0 with size 2, Casting complex
        ... values to real discards the imaginary part
    (2, 3), int, ([0, 1], slice(0)), np.array(1j) -> [], Casting complex values to real discards the imaginary part
    (2, 3), int, ([0, 2], slice(0)), np.ones(0) -> IndexError: index 2 is out of bounds for axis 0 with size 2
    (2, 0), int, ([True, False], np.array(0)), np.ones((2, 0)) -> IndexError: index 0 is out of bounds for axis 1 with size 0
    (2, 3), int, ([True, False, True], np.array(7)), 1 -> IndexError: boolean index did not match indexed array along axis 0;
        ... size of axis is 2 but size of corresponding boolean axis is 3
    (2, 3), int, (np.array(7), [True, False]), 1 -> IndexError: boolean index did not match indexed array along axis 1; size of
        ... axis is 3 but size of corresponding boolean axis is 2
    (0, 3), int, ([], np.array(3)), 1 -> IndexError: index 3 is out of bounds for axis 1 with size 3
    (2, 3), int, ([False, False], 3), 1 -> IndexError: index 3 is out of bounds for axis 1 with size 3
    (2, 3), int, ([False, False], [3]), 1 -> []
    (2, 0), int, [False, True], np.ones((5, 1, 0)) -> []
    (2, 3), int, [False, False], np.ones((5, 0, 3)) -> []
    (2, 3), int, [False, True], np.ones((5, 0, 3)) -> ValueError: shape mismatch: value array of shape (5,0,3) could not be
        ... broadcast to indexing result of shape (1,3)
    (2, 3), int, [False, True], np.ones((1, 1, 3)) -> [3, 4, 5]
    (2, 3), int, False, np.ones((4, 2, 0, 3)) -> ValueError: shape mismatch: value array of shape (4,2,0,3) could not be
        ... broadcast to indexing result of shape (0,2,3)
    (2, 3), int, [False, False], np.ones((2, 1, 3)) -> ValueError: shape mismatch: value array of shape (2,1,3) could not be
        ... broadcast to indexing result of shape (0,3)
    (4,), int, np.array(2**63, np.uint64), 1 -> OverflowError: Python int too large to convert to C long
    (4,), int, np.array(3, np.uint8), 1 -> [3]
    """
