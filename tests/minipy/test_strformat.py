"""str.format() and format_map(), with what CPython 3.11 answers."""
from tests.minipy.tables import check_table


def test_answers():
    check_table(r"""
    '{}'.format(5) -> '5'
    '{} {}'.format(1,2) -> '1 2'
    '{1} {0}'.format(1,2) -> '2 1'
    '{a}'.format(a=5) -> '5'
    '{0.real}'.format(5) -> '5'
    '{.real}'.format(5) -> '5'
    '{[0]}'.format([5]) -> '5'
    '{0[0]}'.format([5]) -> '5'
    '{0[a]}'.format({'a':5}) -> '5'
    '{0[-1]}'.format({'-1':5}) -> '5'
    '{0[a][b]}'.format({'a':{'b':3}}) -> '3'
    '{!r}'.format('a') -> "'a'"
    '{!s}'.format('a') -> 'a'
    '{!a}'.format('\xe9') -> "'\\xe9'"
    '{!r:5}|'.format('a') -> "'a'  |"
    '{:5}|'.format('a') -> 'a    |'
    '{:{}}|'.format('a',5) -> 'a    |'
    '{:{w}.{p}}|'.format('abcdef',w=8,p=2) -> 'ab      |'
    '{0:{1!r}}'.format(1,2) -> ' 1'
    '{0:>{1}}|'.format(1,5) -> '    1|'
    '{0:{1}{2}}'.format(5,'>',10) -> '         5'
    '{:{fill}{al}{w}}'.format(5,fill='*',al='^',w=11) -> '*****5*****'
    '{0!r:{1}}|'.format('a',5) -> "'a'  |"
    '{:,}'.format(1234567) -> '1,234,567'
    '{:.2f} {:>8}'.format(1.239,'x') -> '1.24        x'
    '{{}}'.format() -> '{}'
    '{{{}}}'.format(5) -> '{5}'
    '{{'.format() -> '{'
    '}}'.format() -> '}'
    ''.format() -> ''
    'abc'.format(1,2) -> 'abc'
    '{:}'.format(1) -> '1'
    '{0[{]}'.format({'{':3}) -> '3'
    '{0[}]}'.format({'}':3}) -> '3'
    '{0[:]}'.format({':':3}) -> '3'
    '{0[!]}'.format({'!':3}) -> '3'
    '{ a}'.format(**{' a':1}) -> '1'
    '{01}'.format(1,2) -> '2'
    '\xe9{}\u20ac'.format('\xfc') -> '\xe9\xfc\u20ac'
    '{0[\xe9]}'.format({'\xe9':5}) -> '5'
    '{\xe9}'.format(**{'\xe9':5}) -> '5'
    '{0}{0}'.format(1) -> '11'
    '{a}{}{a}{}'.format(1,2,a=3) -> '3132'
    '{}'.format() -> IndexError: Replacement index 0 out of range for positional args tuple
    '{0}{}'.format(5) -> ValueError: cannot switch from manual field specification to automatic field numbering
    '{}{0}'.format(5) -> ValueError: cannot switch from automatic field numbering to manual field specification
    '{:{0}}'.format(5) -> ValueError: cannot switch from automatic field numbering to manual field specification
    '{1}'.format(5) -> IndexError: Replacement index 1 out of range for positional args tuple
    '{a}'.format(5) -> KeyError: 'a'
    '{a.b}'.format(a=5) -> AttributeError: 'int' object has no attribute 'b'
    '{0[1}'.format([5]) -> ValueError: expected '}' before end of string
    '{0[]}'.format([5]) -> ValueError: Empty attribute in format string
    '{0.}'.format([5]) -> ValueError: Empty attribute in format string
    '{0..a}'.format([5]) -> ValueError: Empty attribute in format string
    '{0[0]a}'.format([5]) -> ValueError: Only '.' or '[' may follow ']' in format field specifier
    '{0[99999999999999999999]}'.format([5]) -> ValueError: Too many decimal digits in format string
    '{99999999999999999999}'.format([5]) -> ValueError: Too many decimal digits in format string
    '{!x}'.format('a') -> ValueError: Unknown conversion specifier x
    '{!}'.format('a') -> ValueError: unmatched '{' in format spec
    '{!rr}'.format('a') -> ValueError: expected ':' after conversion specifier
    '{!\xe9}'.format('a') -> ValueError: Unknown conversion specifier \xe9
    '{:{:{}}}|'.format('abcdef',1,2) -> ValueError: Max string recursion exceeded
    '{'.format() -> ValueError: Single '{' encountered in format string
    '}'.format() -> ValueError: Single '}' encountered in format string
    '{}}'.format(1) -> ValueError: Single '}' encountered in format string
    '{{}'.format(1) -> ValueError: Single '}' encountered in format string
    '{a'.format(a=1) -> ValueError: expected '}' before end of string
    '{a{b}}'.format(a=1) -> ValueError: unexpected '{' in field name
    '{0:{'.format(1) -> ValueError: unmatched '{' in format spec
    '{0:}}'.format(1) -> ValueError: Single '}' encountered in format string
    '{0:{}'.format(1,2) -> ValueError: unmatched '{' in format spec
    '{ }'.format(1) -> KeyError: ' '
    '{0 }'.format(1) -> KeyError: '0 '
    '{-1}'.format(1) -> KeyError: '-1'
    '{0!r'.format(1) -> ValueError: unmatched '{' in format spec
    '{0!'.format(1) -> ValueError: end of string while looking for conversion specifier
    '{0:x'.format(1) -> ValueError: unmatched '{' in format spec
    '{!r.a}'.format(1) -> ValueError: expected ':' after conversion specifier
    '{:d}'.format('a') -> ValueError: Unknown format code 'd' for object of type 'str'
    '{[}'.format(1) -> ValueError: expected '}' before end of string
    '{.}'.format(1) -> ValueError: Empty attribute in format string
    '{:%Y}'.format(5) -> ValueError: Invalid format specifier '%Y' for object of type 'int'
    '{}{}'.format(1) -> IndexError: Replacement index 1 out of range for positional args tuple
    '{a}'.format_map({'a':2}) -> '2'
    '{a[0]}'.format_map({'a':[7]}) -> '7'
    '{}'.format_map({'a':2}) -> ValueError: Format string contains positional fields
    '{0}'.format_map({'a':2}) -> ValueError: Format string contains positional fields
    '{a}'.format_map({}) -> KeyError: 'a'
    f'{5:>5}|{1.5!r:8}|{"x":{5}}|{2**70:,}' -> '    5|1.5     |x    |1,180,591,620,717,411,303,424'
    """)
