"""float: parsing, arithmetic, comparisons, rounding, text, with what CPython 3.11 answers."""
from tests.minipy.tables import check_table, run


def test_parsing():
    check_table(r"""
    float('1.5') -> 1.5
    float(' 1.5 ') -> 1.5
    float('1_0.5_0') -> 10.5
    float('1e1_0') -> 10000000000.0
    float('.5') -> 0.5
    float('5.') -> 5.0
    float('1e400') -> inf
    float('-1e400') -> -inf
    float('1e-400') -> 0.0
    float('iNf') -> inf
    float('-Infinity') -> -inf
    float('+nan') -> nan
    float('-nan') -> nan
    float(b'1.5') -> 1.5
    float(bytearray(b'1.5')) -> 1.5
    float('\u0661.\u0665') -> 1.5
    float('\u2003 1 ') -> 1.0
    float() -> 0.0
    float(5) -> 5.0
    float(2.5) -> 2.5
    float(True) -> 1.0
    float(2**70) -> 1.1805916207174113e+21
    float(-0.0) -> -0.0
    float(10**300) -> 1e+300
    float('abc') -> ValueError: could not convert string to float: 'abc'
    float('') -> ValueError: could not convert string to float: ''
    float('1_.5') -> ValueError: could not convert string to float: '1_.5'
    float('1._5') -> ValueError: could not convert string to float: '1._5'
    float('1e_5') -> ValueError: could not convert string to float: '1e_5'
    float('_1.5') -> ValueError: could not convert string to float: '_1.5'
    float('1e') -> ValueError: could not convert string to float: '1e'
    float('.') -> ValueError: could not convert string to float: '.'
    float('infinit') -> ValueError: could not convert string to float: 'infinit'
    float('0x10') -> ValueError: could not convert string to float: '0x10'
    float('a\u1234') -> ValueError: could not convert string to float: 'a\u1234'
    float('1\x00') -> ValueError: could not convert string to float: '1\x00'
    float('1.5abc') -> ValueError: could not convert string to float: '1.5abc'
    float(b'abc') -> ValueError: could not convert string to float: b'abc'
    float(b'1\xff') -> ValueError: could not convert string to float: b'1\xff'
    float([]) -> TypeError: float() argument must be a string or a real number, not 'list'
    float(None) -> TypeError: float() argument must be a string or a real number, not 'NoneType'
    float(1j) -> TypeError: float() argument must be a string or a real number, not 'complex'
    float(2**5000) -> OverflowError: int too large to convert to float
    """)


def test_arithmetic():
    check_table(r"""
    1.5+2 -> 3.5
    2+1.5 -> 3.5
    1.5-2 -> -0.5
    2-1.5 -> 0.5
    1.5*2 -> 3.0
    2*1.5 -> 3.0
    3/2.0 -> 1.5
    3.0/2 -> 1.5
    7.5//2 -> 3.0
    7//2.5 -> 2.0
    7.5%2 -> 1.5
    7%2.5 -> 2.0
    divmod(7.5,2) -> (3.0, 1.5)
    divmod(7,2.5) -> (2.0, 2.0)
    2**70+1.5 -> 1.1805916207174113e+21
    1.5*2**70 -> 1.770887431076117e+21
    2**70/2.0 -> 5.902958103587057e+20
    2.0**70-2**70 -> 0.0
    2**70//1e10 -> 118059162071.0
    2**70%7.0 -> 2.0
    1.5//0 -> ZeroDivisionError: float floor division by zero
    1.5%0 -> ZeroDivisionError: float modulo
    divmod(1.5,0) -> ZeroDivisionError: float divmod()
    1.5/0 -> ZeroDivisionError: float division by zero
    0.0/0.0 -> ZeroDivisionError: float division by zero
    5/0.0 -> ZeroDivisionError: float division by zero
    5//0.0 -> ZeroDivisionError: float floor division by zero
    2**5000+1.5 -> OverflowError: int too large to convert to float
    1.5-2**5000 -> OverflowError: int too large to convert to float
    -0.0%3 -> 0.0
    -3%float('inf') -> inf
    3.0%-float('inf') -> -inf
    -3.0//float('inf') -> -1.0
    5.0//-2 -> -3.0
    -5.5//2 -> -3.0
    -5.5%2 -> 0.5
    5.5%-2 -> -0.5
    divmod(-5.5,2) -> (-3.0, 0.5)
    divmod(0.0,-3) -> (-0.0, -0.0)
    divmod(-0.0,3) -> (-0.0, 0.0)
    0.0//-3 -> -0.0
    0.0%-3 -> -0.0
    float('inf')//2 -> nan
    float('inf')%2 -> nan
    5%float('nan') -> nan
    float('nan')//1 -> nan
    divmod(float('inf'),1) -> (nan, nan)
    divmod(1,float('inf')) -> (0.0, 1.0)
    divmod(-1,float('inf')) -> (-1.0, inf)
    1.0//0.1 -> 9.0
    1.0%0.1 -> 0.09999999999999995
    divmod(1.0,0.1) -> (9.0, 0.09999999999999995)
    1e300//1e-10 -> inf
    3.5%1e-300 -> 1.3711528481389901e-301
    -1e-300%1.0 -> 1.0
    -1.5 -> -1.5
    +1.5 -> 1.5
    abs(-1.5) -> 1.5
    abs(-0.0) -> 0.0
    -0.0 -> -0.0
    -(0.0) -> -0.0
    1.5&1 -> TypeError: unsupported operand type(s) for &: 'float' and 'int'
    ~1.5 -> TypeError: bad operand type for unary ~: 'float'
    1.5+'a' -> TypeError: unsupported operand type(s) for +: 'float' and 'str'
    'a'*1.5 -> TypeError: can't multiply sequence by non-int of type 'float'
    """)


def test_powers():
    check_table(r"""
    2.0**3 -> 8.0
    2**0.5 -> 1.4142135623730951
    2.0**-1 -> 0.5
    4**0.5 -> 2.0
    2.0**0 -> 1.0
    0.0**0 -> 1.0
    0.0**5 -> 0.0
    (-0.0)**5 -> -0.0
    (-0.0)**4 -> 0.0
    1.1**100 -> 13780.61233982238
    2.0**-1074 -> 5e-324
    2.0**-1080 -> 0.0
    0.0**-1 -> ZeroDivisionError: 0.0 cannot be raised to a negative power
    0.0**-1.5 -> ZeroDivisionError: 0.0 cannot be raised to a negative power
    (-0.0)**-3 -> ZeroDivisionError: 0.0 cannot be raised to a negative power
    2.0**1024 -> OverflowError: (34, 'Numerical result out of range')
    10.0**400 -> OverflowError: (34, 'Numerical result out of range')
    0.5**-5000 -> OverflowError: (34, 'Numerical result out of range')
    2.0**2**5000 -> OverflowError: int too large to convert to float
    (-2.0)**0.5 -> (8.659560562354934e-17+1.4142135623730951j)
    (-8)**(1/3) -> (1.0000000000000002+1.7320508075688772j)
    (-1)**0.5 -> (6.123233995736766e-17+1j)
    (-2.0)**float('inf') -> inf
    (-0.5)**float('inf') -> 0.0
    1.0**float('nan') -> 1.0
    float('nan')**0 -> 1.0
    (-1)**float('inf') -> 1.0
    float('-inf')**3 -> -inf
    float('-inf')**-3 -> -0.0
    float('-inf')**2 -> inf
    float('-inf')**0.5 -> inf
    (-0.0)**float('-inf') -> inf
    float('inf')**-1 -> 0.0
    2.0**float('-inf') -> 0.0
    0.5**float('-inf') -> inf
    float('nan')**2 -> nan
    2**float('nan') -> nan
    (-2.0)**3 -> -8.0
    (-2.0)**2 -> 4.0
    (-2.0)**-3 -> -0.125
    (-1.0)**1e300 -> 1.0
    (-1.0)**3 -> -1.0
    pow(2.0, 3) -> 8.0
    pow(2.0, 3, None) -> 8.0
    (1.5).__pow__('a') -> NotImplemented
    (1.5).__rpow__(2) -> 2.8284271247461903
    pow(1.5, 2, 3) -> TypeError: pow() 3rd argument not allowed unless all arguments are integers
    """)


def test_comparisons():
    check_table(r"""
    1.5<2 -> True
    1.5<1.5 -> False
    1.5<=1.5 -> True
    1.5==1.5 -> True
    1.5!=1.5 -> False
    1.5>1 -> True
    1.5>=2 -> False
    0.0==-0.0 -> True
    float(2**53)==2**53+1 -> False
    float(2**53)<2**53+1 -> True
    9.3e18>2**63-1 -> True
    -9.3e18<-2**63 -> True
    9.223372036854775807e18>2**63-1 -> True
    -9.223372036854775808e18==-2**63 -> True
    -9.223372036854775808e18<-2**63+1 -> True
    1e18==10**18 -> True
    1e18<10**18+1 -> True
    1e18>10**18-1 -> True
    123456789012345680.0==123456789012345680 -> True
    123456789012345680.0<123456789012345681 -> True
    1.5<2**5000 -> True
    2**5000==1e308 -> False
    float('inf')>2**5000 -> True
    float('-inf')<-2**5000 -> True
    float('nan')<2**5000 -> False
    float('nan')==2**62 -> False
    float('nan')!=2**62 -> True
    float('nan')==float('nan') -> False
    float('nan')!=float('nan') -> True
    float('nan')<1 -> False
    1.0==True -> True
    1.5=='a' -> False
    1.5!=None -> True
    1.5<'a' -> TypeError: '<' not supported between instances of 'float' and 'str'
    (1.5).__lt__('a') -> NotImplemented
    (1.5).__eq__(None) -> NotImplemented
    """)


def test_integers_of_floats():
    check_table(r"""
    int(1.9) -> 1
    int(-1.9) -> -1
    int(1e20) -> 100000000000000000000
    int(-1e20) -> -100000000000000000000
    int(9.3e18) -> 9300000000000000000
    int(-9.223372036854775808e18) -> -9223372036854775808
    int(0.5) -> 0
    round(2.5) -> 2
    round(3.5) -> 4
    round(-2.5) -> -2
    round(0.5) -> 0
    round(1.4999999999999998) -> 1
    round(0.49999999999999994) -> 0
    round(4503599627370497.5) -> 4503599627370498
    round(1e300)==int(1e300) -> True
    round(float('nan')) -> ValueError: cannot convert float NaN to integer
    round(float('inf')) -> OverflowError: cannot convert float infinity to integer
    round(2.675,2) -> 2.67
    round(1.5,0) -> 2.0
    round(-0.4,0) -> -0.0
    round(12345.678,-2) -> 12300.0
    round(150.0,-2) -> 200.0
    round(250.0,-2) -> 200.0
    round(1e22,-22) -> 1e+22
    round(float('nan'),2) -> nan
    round(float('inf'),-2) -> inf
    round(0.1234567,400) -> 0.1234567
    round(5e15+0.5,0) -> 5000000000000000.0
    round(5.015,2) -> 5.01
    round(1.15,1) -> 1.1
    round(0.5,0) -> 0.0
    round(-1.5,0) -> -2.0
    round(1e-320,320) -> 1e-320
    round(5.5,2**70) -> 5.5
    round(5.5,-2**70) -> 0.0
    round(-5.5,-400) -> -0.0
    round(1.5,None) -> 2
    round(25.0,-1) -> 20.0
    round(0.0,3) -> 0.0
    round(-0.0,-3) -> -0.0
    round(1.7e308,-308) -> OverflowError: rounded value too large to represent
    round(0.5,1.5) -> TypeError: 'float' object cannot be interpreted as an integer
    (1.5).__floor__() -> 1
    (-1.5).__floor__() -> -2
    (1.5).__ceil__() -> 2
    (-1.5).__ceil__() -> -1
    (1.5).__trunc__() -> 1
    (1e20).__floor__() -> 100000000000000000000
    (1.5).__int__() -> 1
    (1.5).__round__(None) -> 2
    float('nan').__floor__() -> ValueError: cannot convert float NaN to integer
    float('inf').__ceil__() -> OverflowError: cannot convert float infinity to integer
    (1.5).is_integer() -> False
    (2.0).is_integer() -> True
    float('inf').is_integer() -> False
    float('nan').is_integer() -> False
    1e300.is_integer() -> True
    (-0.0).is_integer() -> True
    (0.1).as_integer_ratio() -> (3602879701896397, 36028797018963968)
    (-0.5).as_integer_ratio() -> (-1, 2)
    (2.0).as_integer_ratio() -> (2, 1)
    (0.0).as_integer_ratio() -> (0, 1)
    (1e22).as_integer_ratio() -> (10000000000000000000000, 1)
    (5e-324).as_integer_ratio()[1]==2**1074 -> True
    float('inf').as_integer_ratio() -> OverflowError: cannot convert Infinity to integer ratio
    float('nan').as_integer_ratio() -> ValueError: cannot convert NaN to integer ratio
    """)


def test_text():
    check_table(r"""
    repr(1e16) -> '1e+16'
    repr(1e15) -> '1000000000000000.0'
    repr(1e22) -> '1e+22'
    repr(123456789012345680.0) -> '1.2345678901234568e+17'
    repr(0.0001) -> '0.0001'
    repr(0.00001) -> '1e-05'
    repr(-0.0) -> '-0.0'
    repr(1e100) -> '1e+100'
    repr(0.1+0.2) -> '0.30000000000000004'
    repr(1/3) -> '0.3333333333333333'
    repr(5e-324) -> '5e-324'
    repr(1.7976931348623157e308) -> '1.7976931348623157e+308'
    str(1.0) -> '1.0'
    str(1e-7) -> '1e-07'
    str(100.0) -> '100.0'
    (1.5).hex() -> '0x1.8000000000000p+0'
    (-0.0).hex() -> '-0x0.0p+0'
    (0.1).hex() -> '0x1.999999999999ap-4'
    float('inf').hex() -> 'inf'
    (5e-324).hex() -> '0x0.0000000000001p-1022'
    float.fromhex('0x1.8p0') -> 1.5
    float.fromhex('-nan') -> nan
    float.fromhex(' 0x1p3 ') -> 8.0
    float.fromhex('xyz') -> ValueError: invalid hexadecimal floating-point string
    float.fromhex('0x1p2000') -> OverflowError: hexadecimal value too large to represent as a float
    float.fromhex(5) -> TypeError: bad argument type for built-in operation
    """)


def test_the_rest():
    check_table(r"""
    hash(1.5) -> 1152921504606846977
    hash(1e300) -> 1224995262755759164
    hash(float('inf')) -> 314159
    hash(-float('inf')) -> -314159
    hash(0.1) -> 230584300921369408
    hash(-0.5) -> -1152921504606846976
    hash(-1.0) -> -2
    hash(-2.0) -> -2
    hash(5e-324) -> 16777216
    hash(0.0) -> 0
    hash(-0.0) -> 0
    hash(1e18) -> 1000000000000000000
    hash(2.0**61) -> 1
    (1.5).real -> 1.5
    (1.5).imag -> 0.0
    (1.5).conjugate() -> 1.5
    (1.5).__float__() -> 1.5
    (1.5).__bool__() -> True
    (0.0).__bool__() -> False
    bool(float('nan')) -> True
    (1.5).__getnewargs__() -> (1.5,)
    int.__float__(5) -> 5.0
    float.__int__(5.5) -> 5
    float.__doc__ is not None -> True
    """)


def test_subclasses():
    w_globals = run("""
class MyFloat(float):
    def __repr__(self):
        return 'MyFloat(%s)' % float.__repr__(self)
class Floating:
    def __float__(self): return 2.5
class Indexed:
    def __index__(self): return 7
class Bad:
    def __float__(self): return 1
a = MyFloat(1.5)
a.name = 'x'
""")
    check_table(r"""
    a -> MyFloat(1.5)
    a + 1, 1 + a, a * a, -a, +a, float(a), a.name -> (2.5, 2.5, 2.25, -1.5, 1.5, 1.5, 'x')
    type(+a) is float -> True
    type(float(a)) is float -> True
    a == 1.5 -> True
    1.5 == a -> True
    hash(a) == hash(1.5) -> True
    a < 2 -> True
    MyFloat() -> MyFloat(0.0)
    MyFloat('2.5') -> MyFloat(2.5)
    MyFloat.fromhex('0x1p1') -> MyFloat(2.0)
    a.real -> 1.5
    a.conjugate() -> 1.5
    '%.1f' % a -> '1.5'
    format(a, '.2f') -> '1.50'
    float(Floating()) -> 2.5
    float(Indexed()) -> 7.0
    '%f' % Floating() -> '2.500000'
    '%.1f' % Indexed() -> '7.0'
    '%d' % a -> '1'
    complex(Floating(), Indexed()) -> (2.5+7j)
    float(Bad()) -> TypeError: Bad.__float__ returned non-float (type int)
    """, w_globals)
