"""format(): the specification mini-language for each type, with what CPython 3.11 answers."""
from tests.minipy.tables import check_table, run


def test_int():
    check_table(r"""
    format(5,'d') -> '5'
    format(5,'') -> '5'
    format(5,'5') -> '    5'
    format(5,'<5') -> '5    '
    format(5,'^5') -> '  5  '
    format(5,'*^6') -> '**5***'
    ascii(format(5,'\xe9^6')) -> "'\\xe9\\xe95\\xe9\\xe9\\xe9'"
    format(5,'=+6') -> '+    5'
    format(-5,'06') -> '-00005'
    format(-5,'0=6') -> '-00005'
    format(5,'+06d') -> '+00005'
    format(5,' d') -> ' 5'
    format(5,'-5') -> '    5'
    format(255,'x') -> 'ff'
    format(255,'#x') -> '0xff'
    format(255,'#X') -> '0XFF'
    format(255,'#010x') -> '0x000000ff'
    format(255,'#b') -> '0b11111111'
    format(255,'#o') -> '0o377'
    format(-255,'#_x') -> '-0xff'
    format(2**70,'_x') -> '40_0000_0000_0000_0000'
    format(2**70,'X') -> '400000000000000000'
    format(-2**70,'#b') -> '-0b10000000000000000000000000000000000000000000000000000000000000000000000'
    format(255,'0') -> '255'
    format(255,'00') -> '255'
    format(255,'<05') -> '25500'
    format(255,'^#9x') -> '  0xff   '
    format(2**70,',') -> '1,180,591,620,717,411,303,424'
    format(2**70,'_') -> '1_180_591_620_717_411_303_424'
    format(1234567,',d') -> '1,234,567'
    format(1234567,'012,d') -> '0,001,234,567'
    format(1234567,'013,d') -> '0,001,234,567'
    format(1234567,'015,d') -> '000,001,234,567'
    format(1234567,'0>15,d') -> '0000001,234,567'
    format(1234567,'*=15,d') -> '******1,234,567'
    format(123,'06,d') -> '00,123'
    format(123,'05,d') -> '0,123'
    format(-1234567,'014,d') -> '-0,001,234,567'
    format(1234,'n') -> '1234'
    format(0,',') -> '0'
    format(-123456,',') -> '-123,456'
    format(2**40,'_b') -> '1_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000'
    format(2**40,'#030_b') -> '0b1_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000'
    format(2**40,'060_b') -> '0_0000_0001_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000'
    format(2**40,'#060_b') -> '0b000_0001_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000'
    format(-2**40,'#060_x') -> '-0x00_0000_0000_0000_0000_0000_0000_0000_0000_0100_0000_0000'
    format(5,'_b') -> '101'
    format(5,'10_') -> '         5'
    format(97,'c') -> 'a'
    format(97,'5c') -> '    a'
    format(97,'<5c') -> 'a    '
    format(0x20ac,'c') -> '\u20ac'
    format(97,'05c') -> '0000a'
    format(0x1f600,'*^3c') -> '*\U0001f600*'
    format(5,'.2f') -> '5.00'
    format(5,'e') -> '5.000000e+00'
    format(5,'g') -> '5'
    format(5,'%') -> '500.000000%'
    format(2**70,'g') -> '1.18059e+21'
    format(10**30,'.3e') -> '1.000e+30'
    format(True,'d') -> '1'
    format(True,'') -> 'True'
    format(True,'5') -> '    1'
    format(True,'x') -> '1'
    format(True,'.1f') -> '1.0'
    format(5,'\u0665') -> '    5'
    format(5,'>>d') -> '5'
    format(5,'>>5d') -> '>>>>5'
    format(5,'{<5d') -> '5{{{{'
    format(5,'q') -> ValueError: Unknown format code 'q' for object of type 'int'
    format(5,'s') -> ValueError: Unknown format code 's' for object of type 'int'
    format(True,'s') -> ValueError: Unknown format code 's' for object of type 'bool'
    format(1234,',x') -> ValueError: Cannot specify ',' with 'x'.
    format(1234,'_,d') -> ValueError: Cannot specify both ',' and '_'.
    format(1234,',_d') -> ValueError: Cannot specify both ',' and '_'.
    format(5,'10_,') -> ValueError: Cannot specify both ',' and '_'.
    format(1234,',,d') -> ValueError: Invalid format specifier ',,d' for object of type 'int'
    format(1234,'__d') -> ValueError: Invalid format specifier '__d' for object of type 'int'
    format(1234,',n') -> ValueError: Cannot specify ',' with 'n'.
    format(1234,'_n') -> ValueError: Cannot specify '_' with 'n'.
    format(1234,',\u1234') -> ValueError: Cannot specify ',' with '\x1234'.
    format(5,'1_0') -> ValueError: Cannot specify '_' with '0'.
    format(-1,'c') -> OverflowError: %c arg not in range(0x110000)
    format(0x110000,'c') -> OverflowError: %c arg not in range(0x110000)
    format(2**70,'c') -> OverflowError: Python int too large to convert to C long
    format(97,'+c') -> ValueError: Sign not allowed with integer format specifier 'c'
    format(97,'#c') -> ValueError: Alternate form (#) not allowed with integer format specifier 'c'
    format(97,',c') -> ValueError: Cannot specify ',' with 'c'.
    format(5,'.2d') -> ValueError: Precision not allowed in integer format specifier
    format(10**400,'f') -> OverflowError: int too large to convert to float
    format(5,'zd') -> ValueError: Negative zero coercion (z) not allowed in integer format specifier
    format(5,'z') -> ValueError: Negative zero coercion (z) not allowed in integer format specifier
    format(5,'55555555555555555555555') -> ValueError: Too many decimal digits in format string
    format(5,'5x5') -> ValueError: Invalid format specifier '5x5' for object of type 'int'
    format(5,'++d') -> ValueError: Invalid format specifier '++d' for object of type 'int'
    format(5,'<<<5d') -> ValueError: Invalid format specifier '<<<5d' for object of type 'int'
    format(5,'- 5') -> ValueError: Invalid format specifier '- 5' for object of type 'int'
    format(5,'\u1234') -> ValueError: Unknown format code '\x1234' for object of type 'int'
    format(5,'\xe9') -> ValueError: Unknown format code '\xe9' for object of type 'int'
    format(5,'\x01') -> ValueError: Unknown format code '\x1' for object of type 'int'
    format(5,5) -> TypeError: format() argument 2 must be str, not int
    (5).__format__(5) -> TypeError: __format__() argument must be str, not int
    """)


def test_str():
    check_table(r"""
    format('abc','5') -> 'abc  '
    format('abc','>5') -> '  abc'
    format('abc','^6') -> ' abc  '
    format('abc','*^7') -> '**abc**'
    format('abc','.2') -> 'ab'
    format('abc','5.2s') -> 'ab   '
    format('abc','05') -> 'abc00'
    format('abc','<05') -> 'abc00'
    format('abc','^05') -> '0abc0'
    format('abc','s') -> 'abc'
    format('abc','') -> 'abc'
    format('','3') -> '   '
    format('abc','.5') -> 'abc'
    format('abc','2') -> 'abc'
    format('abc','.0') -> ''
    format('\xe9\u20ac\U0001d11e','.2') -> '\xe9\u20ac'
    format('\xe9\u20ac\U0001d11e','\u20ac>6') -> '\u20ac\u20ac\u20ac\xe9\u20ac\U0001d11e'
    format('\xe9','3') -> '\xe9  '
    format('\xe9\xe9','\U0001d11e^6.1') -> '\U0001d11e\U0001d11e\xe9\U0001d11e\U0001d11e\U0001d11e'
    format('abc','d') -> ValueError: Unknown format code 'd' for object of type 'str'
    format('abc','=5') -> ValueError: '=' alignment not allowed in string format specifier
    format('abc','+5') -> ValueError: Sign not allowed in string format specifier
    format('abc',' 5') -> ValueError: Space not allowed in string format specifier
    format('abc','#5') -> ValueError: Alternate form (#) not allowed in string format specifier
    format('abc',',') -> ValueError: Cannot specify ',' with 's'.
    format('abc','_') -> ValueError: Cannot specify '_' with 's'.
    format('abc','z') -> ValueError: Negative zero coercion (z) not allowed in string format specifier
    format('abc','s5') -> ValueError: Invalid format specifier 's5' for object of type 'str'
    format('abc','55555555555555555555555') -> ValueError: Too many decimal digits in format string
    format('abc','.') -> ValueError: Format specifier missing precision
    format('abc','.s') -> ValueError: Format specifier missing precision
    format('abc','.55555555555555555555555') -> ValueError: Too many decimal digits in format string
    format('a','\u1234') -> ValueError: Unknown format code '\x1234' for object of type 'str'
    'abc'.__format__(5) -> TypeError: __format__() argument must be str, not int
    """)


def test_float():
    check_table(r"""
    format(1.5,'') -> '1.5'
    format(1.5,'10') -> '       1.5'
    format(1.5,'<10') -> '1.5       '
    format(1.5,'010') -> '00000001.5'
    format(-1.5,'010') -> '-0000001.5'
    format(1.5,'+') -> '+1.5'
    format(1.5,' ') -> ' 1.5'
    format(1.5,'.3') -> '1.5'
    format(1.5,'.0') -> '2e+00'
    format(15000.0,'.2') -> '1.5e+04'
    format(15.0,'.2') -> '1.5e+01'
    format(100.0,'.2') -> '1e+02'
    format(1e16,'') -> '1e+16'
    format(1e15,'.20') -> '1000000000000000.0'
    format(1e30,',') -> '1e+30'
    format(1.5,'<010') -> '1.50000000'
    format(1.5,'-') -> '1.5'
    format(1.5,'=+10') -> '+      1.5'
    format(1.5,'*^+10') -> '***+1.5***'
    format(123456789.123,',') -> '123,456,789.123'
    format(123456789.123,'_') -> '123_456_789.123'
    format(123456789.123,',.2f') -> '123,456,789.12'
    format(123456789.123,'020,.2f') -> '0,000,123,456,789.12'
    format(123456789.123,'_.2f') -> '123_456_789.12'
    format(1e300,',.0f')[:30] -> '1,000,000,000,000,000,052,504,'
    format(-1234.5,'012,') -> '-0,001,234.5'
    format(1234.5,'=12,') -> '     1,234.5'
    format(0.5,',.1f') -> '0.5'
    format(1.5,'e') -> '1.500000e+00'
    format(1.5,'E') -> '1.500000E+00'
    format(1.5,'f') -> '1.500000'
    format(1.5,'F') -> '1.500000'
    format(1.5,'g') -> '1.5'
    format(1e10,'G') -> '1E+10'
    format(1e10,'n') -> '1e+10'
    format(1.5,'%') -> '150.000000%'
    format(0.12345,'.1%') -> '12.3%'
    format(1234567.0,'g') -> '1.23457e+06'
    format(1234567.0,',g') -> '1.23457e+06'
    format(0.00001234,'g') -> '1.234e-05'
    format(1e-7,'.3g') -> '1e-07'
    format(2.5,'.0f') -> '2'
    format(0.5,'.0f') -> '0'
    format(1e308,'%')[:5] -> 'inf%'
    format(3.14159,'.3f') -> '3.142'
    format(3.14159,'8.3f') -> '   3.142'
    format(3.14159,'08.3f') -> '0003.142'
    format(1e100,'.3') -> '1e+100'
    format(123.456,'.2e') -> '1.23e+02'
    format(0.1,'.20f') -> '0.10000000000000000555'
    format(0.0,'.3e') -> '0.000e+00'
    format(-0.0,'f') -> '-0.000000'
    format(float('nan'),'%') -> 'nan%'
    format(float('nan'),'F') -> 'NAN'
    format(float('inf'),'F') -> 'INF'
    format(float('-inf'),'+') -> '-inf'
    format(float('nan'),'+') -> '+nan'
    format(float('nan'),'010') -> '0000000nan'
    format(float('inf'),'010') -> '0000000inf'
    format(float('-inf'),'010') -> '-000000inf'
    format(float('-inf'),'010,') -> '-000000inf'
    format(float('nan'),'010,') -> '0000000nan'
    format(float('inf'),' E') -> ' INF'
    format(1.0,'#') -> '1.0'
    format(1.0,'#g') -> '1.00000'
    format(1.0,'#.0f') -> '1.'
    format(1.0,'#.3') -> '1.00'
    format(1.0,'#.0e') -> '1.e+00'
    format(1.0,'.0') -> '1e+00'
    format(0.0,'.0') -> '0e+00'
    format(1.0,'g') -> '1'
    format(1e6,'#g') -> '1.00000e+06'
    format(-0.001,'z.1f') -> '0.0'
    format(-0.001,'.1f') -> '-0.0'
    format(-0.0,'z') -> '0.0'
    format(0.0,'z') -> '0.0'
    format(-0.0,'+z.2f') -> '+0.00'
    format(-0.0,'ze') -> '0.000000e+00'
    format(-0.5,'z.1f') -> '-0.5'
    format(-1e-10,'z.3%') -> '0.000%'
    format(1.5,'d') -> ValueError: Unknown format code 'd' for object of type 'float'
    format(1.5,'s') -> ValueError: Unknown format code 's' for object of type 'float'
    format(1.5,'q') -> ValueError: Unknown format code 'q' for object of type 'float'
    format(1.5,'c') -> ValueError: Unknown format code 'c' for object of type 'float'
    format(1.5,'x') -> ValueError: Unknown format code 'x' for object of type 'float'
    format(1.5,'b') -> ValueError: Unknown format code 'b' for object of type 'float'
    format(-0.0,'z+') -> ValueError: Unknown format code '+' for object of type 'float'
    format(1.0,'.2147483648f') -> ValueError: precision too big
    format(1.0,'.99999999999999999999f') -> ValueError: Too many decimal digits in format string
    format(1.5,',n') -> ValueError: Cannot specify ',' with 'n'.
    format(1.5,'.') -> ValueError: Format specifier missing precision
    format(1.5,'.-3f') -> ValueError: Format specifier missing precision
    format(1.5,'\u1234') -> ValueError: Unknown format code '\x1234' for object of type 'float'
    1.5.__format__(None) -> TypeError: __format__() argument must be str, not None
    """)


def test_complex():
    check_table(r"""
    format(1+2j,'') -> '(1+2j)'
    format(1+2j,'.2f') -> '1.00+2.00j'
    format(1+2j,'20') -> '              (1+2j)'
    format(1+2j,'<20') -> '(1+2j)              '
    format(1+2j,'^20.1f') -> '      1.0+2.0j      '
    format(1+2j,'+') -> '(+1+2j)'
    format(1+2j,' ') -> '( 1+2j)'
    format(1+2j,'e') -> '1.000000e+00+2.000000e+00j'
    format(1+2j,'g') -> '1+2j'
    format(1+2j,',') -> '(1+2j)'
    format(1234567+1234567j,',') -> '(1,234,567+1,234,567j)'
    format(1234567+1234567j,',.1f') -> '1,234,567.0+1,234,567.0j'
    format(-0j,'') -> '(-0-0j)'
    format(2j,'') -> '2j'
    format(complex(-0.0,2),'') -> '(-0+2j)'
    format(complex(0,-2),'+') -> '-2j'
    format(complex(0,-2),'g') -> '0-2j'
    format(complex(0,-2),'.3') -> '-2j'
    format(complex(-0.001,-0.001),'z.1f') -> '0.0+0.0j'
    format(1+2j,'#') -> '(1.+2.j)'
    format(1+2j,'n') -> '1+2j'
    format(1+2j,'\xe9>20') -> '\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9(1+2j)'
    format(complex('nan+infj'),'') -> '(nan+infj)'
    format(complex('nan+infj'),'F') -> 'NAN+INFj'
    format(2j,'+') -> '+2j'
    format(2j,' 5') -> '   2j'
    format(1.123456+2j,'.3') -> '(1.12+2j)'
    format(1+2j,'=20') -> ValueError: '=' alignment flag is not allowed in complex format specifier
    format(1+2j,'020') -> ValueError: Zero padding is not allowed in complex format specifier
    format(1+2j,'0=20') -> ValueError: Zero padding is not allowed in complex format specifier
    format(1+2j,'d') -> ValueError: Unknown format code 'd' for object of type 'complex'
    format(1+2j,'%') -> ValueError: Unknown format code '%' for object of type 'complex'
    format(1+2j,'\u1234') -> ValueError: Unknown format code '\x1234' for object of type 'complex'
    """)


def test_others():
    check_table(r"""
    format([],'') -> '[]'
    format([],'5') -> TypeError: unsupported format string passed to list.__format__
    format(None,'5') -> TypeError: unsupported format string passed to NoneType.__format__
    """)


def test_subclasses():
    w_globals = run("""
class S(str): pass
class I(int): pass
class T(str):
    def __str__(self): return 'by __str__'
class Own:
    def __format__(self, spec): return '<%s>' % spec
""")
    check_table(r"""
    format(S('ab'), '4') -> 'ab  '
    format(S('ab')), format(T('ab')), format(T('ab'), '3') -> ('ab', 'by __str__', 'ab ')
    format(S('ab'), 'd') -> ValueError: Unknown format code 'd' for object of type 'S'
    format(I(5), 's') -> ValueError: Unknown format code 's' for object of type 'I'
    format(Own(), 'x:y'), f'{Own():a b}', '{:{}}'.format(Own(), 5) -> ('<x:y>', '<a b>', '<5>')
    """, w_globals)
