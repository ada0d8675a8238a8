"""The % operator of str and bytes, with what CPython 3.11 answers."""
from tests.minipy.tables import check_table, run


def test_str():
    check_table(r"""
    '%s' % 5 -> '5'
    '%s' % (5,) -> '5'
    '%s' % ((5,),) -> '(5,)'
    'abc' % () -> 'abc'
    'abc' % {} -> 'abc'
    'abc' % [] -> 'abc'
    '%s' % {'a':1} -> "{'a': 1}"
    '%s' % [1] -> '[1]'
    '%s' % None -> 'None'
    '%r' % 'a' -> "'a'"
    '%a' % '\xe9' -> "'\\xe9'"
    '%s%%' % 5 -> '5%'
    '%%' % () -> '%'
    '%d' % 1.5 -> '1'
    '%d' % 1e30 -> '1000000000000000019884624838656'
    '%d' % -0.5 -> '0'
    '%i' % 3.99 -> '3'
    '%i' % True -> '1'
    '%u' % -5 -> '-5'
    '%d' % 2**70 -> '1180591620717411303424'
    '%d' % (2**70) -> '1180591620717411303424'
    '%x' % -255 -> '-ff'
    '%#x' % -255 -> '-0xff'
    '%#X' % 255 -> '0XFF'
    '%#o' % 8 -> '0o10'
    '%#x' % 0 -> '0x0'
    '%08x' % -255 -> '-00000ff'
    '%#010x' % -255 -> '-0x00000ff'
    '%x' % (2**70) -> '400000000000000000'
    '%#o' % (-2**70) -> '-0o200000000000000000000000'
    '%030d' % (-2**70) -> '-00000001180591620717411303424'
    '%X' % (2**70-1) -> '3FFFFFFFFFFFFFFFFF'
    '%+d' % 5 -> '+5'
    '% d' % 5 -> ' 5'
    '%+ d' % 5 -> '+5'
    '%-5d|' % 5 -> '5    |'
    '%05d' % -5 -> '-0005'
    '%-05d|' % -5 -> '-5   |'
    '%.3d' % 5 -> '005'
    '%8.3d' % -5 -> '    -005'
    '%08.3d' % -5 -> '-0000005'
    '%+.3d' % 5 -> '+005'
    '%.3x' % 255 -> '0ff'
    '%#.6x' % 255 -> '0x0000ff'
    '%#12.6x' % 255 -> '    0x0000ff'
    '%#012.6x' % 255 -> '0x00000000ff'
    '%.0d' % 0 -> '0'
    '%5d|' % 123456 -> '123456|'
    '%-#8x|' % 255 -> '0xff    |'
    '% x' % 255 -> ' ff'
    '%+x' % 255 -> '+ff'
    '%#d' % 5 -> '5'
    '%-+5d|' % 5 -> '+5   |'
    '%c' % 97 -> 'a'
    '%c' % 'a' -> 'a'
    '%c' % 0x20ac -> '\u20ac'
    '%5c|' % '\xe9' -> '    \xe9|'
    '%-5c|' % '\xe9' -> '\xe9    |'
    '%05c' % 'a' -> '    a'
    '%c' % True -> '\x01'
    '%s' % '\xe9' -> '\xe9'
    '%5s|' % '\xe9' -> '    \xe9|'
    '%.2s|' % '\xe9ab' -> '\xe9a|'
    '%-5.1s|' % '\xe9ab' -> '\xe9    |'
    '%.2r' % '\xe9ab' -> "'\xe9"
    '%.10s' % 'abc' -> 'abc'
    '%5.3s|' % 'abcdef' -> '  abc|'
    '%05s' % 'a' -> '    a'
    '%+s' % 'a' -> 'a'
    '%#s' % 1 -> '1'
    '\xe9%s\u20ac' % 'x' -> '\xe9x\u20ac'
    '%.0s' % 'abc' -> ''
    '%e' % 1.5 -> '1.500000e+00'
    '%E' % 1.5 -> '1.500000E+00'
    '%f' % 1.5 -> '1.500000'
    '%F' % float('inf') -> 'INF'
    '%g' % 1.5 -> '1.5'
    '%G' % 1e10 -> '1E+10'
    '%#g' % 1.0 -> '1.00000'
    '%#.0f' % 1.0 -> '1.'
    '%.3f' % 2 -> '2.000'
    '%010f' % -1.5 -> '-01.500000'
    '%+f' % float('nan') -> '+nan'
    '%010f' % float('nan') -> '0000000nan'
    '%010f' % float('-inf') -> '-000000inf'
    '%-10f|' % 1.5 -> '1.500000  |'
    '% f' % 1.5 -> ' 1.500000'
    '%.0e' % 1.5 -> '2e+00'
    '%.f' % 1.5 -> '2'
    '%8.3f|' % 3.14159 -> '   3.142|'
    '%f' % True -> '1.000000'
    '%g' % (2**70) -> '1.18059e+21'
    '%.15g' % 0.1 -> '0.1'
    '%s' % 1e16 -> '1e+16'
    '%.3g' % 1e-7 -> '1e-07'
    '%G' % float('nan') -> 'NAN'
    '%(a)s' % {'a':1} -> '1'
    '%(a)s %(a)d' % {'a':1} -> '1 1'
    '%(a(b)c)s' % {'a(b)c':1} -> '1'
    '%()s' % {'':1} -> '1'
    '%(a)5.2f|' % {'a':1} -> ' 1.00|'
    '%(a)s %%' % {'a':1} -> '1 %'
    '%(\xe9)s' % {'\xe9':1} -> '1'
    '%*d' % (5,3) -> '    3'
    '%-*d|' % (5,3) -> '3    |'
    '%*d|' % (-5,3) -> '3    |'
    '%.*f' % (2,1.0) -> '1.00'
    '%.*f' % (-2,1.0) -> '1'
    '%*.*f|' % (8,2,1.5) -> '    1.50|'
    '%ld %hd %Ld' % (1,2,3) -> '1 2 3'
    '%0*d' % (5,3) -> '00003'
    '%s'.__mod__(5) -> '5'
    '%s'.__rmod__(5) -> NotImplemented
    '%s %s' % ('a', (1,2)) -> 'a (1, 2)'
    '%s %s' % (5,) -> TypeError: not enough arguments for format string
    '%s' % (5,6) -> TypeError: not all arguments converted during string formatting
    'abc' % 5 -> TypeError: not all arguments converted during string formatting
    'abc' % (5,) -> TypeError: not all arguments converted during string formatting
    'abc' % 'x' -> TypeError: not all arguments converted during string formatting
    'abc' % None -> TypeError: not all arguments converted during string formatting
    '%d' % 'a' -> TypeError: %d format: a real number is required, not str
    '%d' % None -> TypeError: %d format: a real number is required, not NoneType
    '%d' % 1j -> TypeError: %d format: a real number is required, not complex
    '%i' % 'a' -> TypeError: %i format: a real number is required, not str
    '%d' % float('nan') -> ValueError: cannot convert float NaN to integer
    '%d' % float('inf') -> OverflowError: cannot convert float infinity to integer
    '%x' % 1.5 -> TypeError: %x format: an integer is required, not float
    '%X' % 'a' -> TypeError: %X format: an integer is required, not str
    '%o' % 1.5 -> TypeError: %o format: an integer is required, not float
    '%c' % 'ab' -> TypeError: %c requires int or char
    '%c' % 0x110000 -> OverflowError: %c arg not in range(0x110000)
    '%c' % -1 -> OverflowError: %c arg not in range(0x110000)
    '%c' % (2**70) -> OverflowError: %c arg not in range(0x110000)
    '%c' % 1.5 -> TypeError: %c requires int or char
    '%c' % '' -> TypeError: %c requires int or char
    '%f' % 'a' -> TypeError: must be real number, not str
    '%f' % None -> TypeError: must be real number, not NoneType
    '%f' % (2**5000) -> OverflowError: int too large to convert to float
    '%5%|' % () -> TypeError: not enough arguments for format string
    '%5%|' % 5 -> ValueError: unsupported format character '%' (0x25) at index 2
    '%'% () -> ValueError: incomplete format
    '%' % 5 -> ValueError: incomplete format
    '%5' % 5 -> ValueError: incomplete format
    '%.' % 5 -> ValueError: incomplete format
    '%l' % 5 -> ValueError: incomplete format
    '%-' % 5 -> ValueError: incomplete format
    '%(a)s' % {'b':1} -> KeyError: 'a'
    '%(a)s' % 5 -> TypeError: format requires a mapping
    '%(a)s' % (5,) -> TypeError: format requires a mapping
    '%(a)s' % 'abc' -> TypeError: format requires a mapping
    '%(a)s' % [5] -> TypeError: list indices must be integers or slices, not str
    '%(a' % {'a':1} -> ValueError: incomplete format key
    '%(a)' % {'a':1} -> ValueError: incomplete format
    '%*d' % ('a',3) -> TypeError: * wants int
    '%*d' % (3,) -> TypeError: not enough arguments for format string
    '%.*d' % ('a',3) -> TypeError: * wants int
    '%*d' % (2**70,3) -> OverflowError: Python int too large to convert to C ssize_t
    '%.*d' % (2**40,3) -> OverflowError: Python int too large to convert to C int
    '%lld' % 5 -> ValueError: unsupported format character 'l' (0x6c) at index 2
    '%y' % 5 -> ValueError: unsupported format character 'y' (0x79) at index 1
    '%\xe9' % 5 -> ValueError: unsupported format character '?' (0xe9) at index 1
    '\xe9%5.y' % 5 -> ValueError: unsupported format character 'y' (0x79) at index 4
    '%y' % () -> TypeError: not enough arguments for format string
    '%99999999999999999999d' % 5 -> ValueError: width too big
    '%.99999999999999999999d' % 5 -> ValueError: precision too big
    '%.99999999999f' % 5 -> ValueError: precision too big
    '%.2147483648f' % 5 -> ValueError: precision too big
    '%.2147483647d' % 5 -> OverflowError: precision too large
    '%s %s' % {'a':1} -> TypeError: not enough arguments for format string
    '%(a)s %s' % {'a':1} -> TypeError: not enough arguments for format string
    '%(x)d' % {'x':'a'} -> TypeError: %d format: a real number is required, not str
    '%1$s' % 1 -> ValueError: unsupported format character '$' (0x24) at index 2
    '%b' % 1 -> ValueError: unsupported format character 'b' (0x62) at index 1
    '%(a)*d' % {'a':1} -> TypeError: not enough arguments for format string
    '%*(a)d' % {'a':1} -> TypeError: * wants int
    """)


def test_bytes():
    check_table(r"""
    b'%s' % b'a' -> b'a'
    b'%b' % b'a' -> b'a'
    b'%s' % bytearray(b'x') -> b'x'
    b'%d' % 5 -> b'5'
    b'%x' % 255 -> b'ff'
    b'%c' % 65 -> b'A'
    b'%c' % b'a' -> b'a'
    b'%r' % '\xe9' -> b"'\\xe9'"
    b'%a' % '\xe9' -> b"'\\xe9'"
    b'%f' % 1.5 -> b'1.500000'
    b'%5s|' % b'a' -> b'    a|'
    b'%-5s|' % b'a' -> b'a    |'
    b'%.1s|' % b'abc' -> b'a|'
    b'%(a)s' % {b'a':b'x'} -> b'x'
    b'%*d' % (5,3) -> b'    3'
    b'%%' % () -> b'%'
    b'%i' % 1.5 -> b'1'
    b'%#x' % -255 -> b'-0xff'
    b'%08.3f' % -1.5 -> b'-001.500'
    b'%+.3d' % 5 -> b'+005'
    b'%.2r' % 'abc' -> b"'a"
    b'%a' % b'x' -> b"b'x'"
    bytearray(b'%d') % 5 -> bytearray(b'5')
    b'abc' % {} -> b'abc'
    b'\xff%d' % 5 -> b'\xff5'
    b'%r' % 5 -> b'5'
    b'%s' % 5 -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
    b'%s' % 'a' -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
    b'%b' % 5 -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
    b'%s' % None -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'NoneType'
    b'%c' % b'ab' -> TypeError: %c requires an integer in range(256) or a single byte
    b'%c' % 256 -> OverflowError: %c arg not in range(256)
    b'%c' % -1 -> OverflowError: %c arg not in range(256)
    b'%c' % 'a' -> TypeError: %c requires an integer in range(256) or a single byte
    b'%c' % 1.5 -> TypeError: %c requires an integer in range(256) or a single byte
    b'%g' % 'a' -> TypeError: float argument required, not str
    b'%d' % 'a' -> TypeError: %d format: a real number is required, not str
    b'%d' % None -> TypeError: %d format: a real number is required, not NoneType
    b'%x' % 1.5 -> TypeError: %x format: an integer is required, not float
    b'%e' % 10**400 -> TypeError: float argument required, not int
    b'%(a)s' % {'a':b'x'} -> KeyError: b'a'
    b'%y' % 5 -> ValueError: unsupported format character 'y' (0x79) at index 1
    b'%\xff' % 5 -> OverflowError: character argument not in range(0x110000)
    b'%' % 5 -> ValueError: incomplete format
    b'%5%|' % () -> TypeError: not enough arguments for format string
    b'%(a' % {b'a':1} -> ValueError: incomplete format key
    b'%s %s' % (b'a',) -> TypeError: not enough arguments for format string
    b'%s' % (b'a',b'b') -> TypeError: not all arguments converted during bytes formatting
    b'abc' % 5 -> TypeError: not all arguments converted during bytes formatting
    b'%.99999999999999999999d' % 5 -> ValueError: prec too big
    """)


def test_objects_with_methods():
    w_globals = run("""
class Shown:
    def __str__(self): return 'str'
    def __repr__(self): return 'r\\xe9pr'
class Number:
    def __int__(self): return 12
    def __float__(self): return 1.5
class Bytes:
    def __bytes__(self): return b'data'
class Map:
    def __getitem__(self, key): return key * 2
""")
    check_table(r"""
    '%s %r %a' % (Shown(), Shown(), Shown()) -> 'str r\xe9pr r\\xe9pr'
    '%d %.1f' % (Number(), Number()) -> '12 1.5'
    '%x' % Number() -> TypeError: %x format: an integer is required, not Number
    b'%s' % Bytes() -> b'data'
    '%(ab)s' % Map() -> 'abab'
    """, w_globals)
