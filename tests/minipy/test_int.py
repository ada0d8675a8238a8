"""int: operators, conversions and methods, with what CPython 3.11 answers."""
from tests.minipy.tables import check_table, run


def test_arithmetic():
    check_table(r"""
    1+2 -> 3
    5-7 -> -2
    3*-4 -> -12
    7//2 -> 3
    -7//2 -> -4
    7%3 -> 1
    -7%3 -> 2
    7%-3 -> -2
    divmod(-7,2) -> (-4, 1)
    divmod(7,-2) -> (-4, -1)
    2**63-1+1 -> 9223372036854775808
    -2**63-1 -> -9223372036854775809
    3037000500*3037000500 -> 9223372037000250000
    -(-2**63) -> 9223372036854775808
    abs(-2**63) -> 9223372036854775808
    -2**63//-1 -> 9223372036854775808
    -2**63%-1 -> 0
    divmod(-2**63,-1) -> (9223372036854775808, 0)
    2**70//3 -> 393530540239137101141
    2**70%3 -> 1
    divmod(-2**70,3) -> (-393530540239137101142, 2)
    5//2**70 -> 0
    -5//2**70 -> -1
    -5%2**70 -> 1180591620717411303419
    5%-2**70 -> -1180591620717411303419
    2**70+1-2**70 -> 1
    2**70*0 -> 0
    0*2**70 -> 0
    2**70-2**70 -> 0
    -2**70+2**70 -> 0
    10**30//10**28 -> 100
    10**30%7 -> 1
    ~5 -> -6
    ~-1 -> 0
    ~2**70 -> -1180591620717411303425
    -5 -> -5
    +5 -> 5
    abs(-5) -> 5
    abs(5) -> 5
    6&3 -> 2
    6|3 -> 7
    6^3 -> 5
    -6&3 -> 2
    -1&2**70 -> 1180591620717411303424
    -1|2**70 -> -1
    -1^2**70 -> -1180591620717411303425
    2**70&2**70-1 -> 0
    1<<62 -> 4611686018427387904
    1<<63 -> 9223372036854775808
    -1<<63 -> -9223372036854775808
    -1<<64 -> -18446744073709551616
    1<<100 -> 1267650600228229401496703205376
    3<<62 -> 13835058055282163712
    0<<1000 -> 0
    5>>1 -> 2
    -5>>1 -> -3
    5>>64 -> 0
    -5>>64 -> -1
    5>>100 -> 0
    2**70>>69 -> 2
    -2**70>>69 -> -2
    -2**70>>71 -> -1
    1//0 -> ZeroDivisionError: integer division or modulo by zero
    1%0 -> ZeroDivisionError: integer modulo by zero
    divmod(1,0) -> ZeroDivisionError: integer division or modulo by zero
    2**70//0 -> ZeroDivisionError: integer division or modulo by zero
    2**70%0 -> ZeroDivisionError: integer modulo by zero
    divmod(2**70,0) -> ZeroDivisionError: integer division or modulo by zero
    1/0 -> ZeroDivisionError: division by zero
    2**70/0 -> ZeroDivisionError: division by zero
    1/3 -> 0.3333333333333333
    7/2 -> 3.5
    -7/2 -> -3.5
    2**53/3 -> 3002399751580330.5
    (2**53+1)/1 -> 9007199254740992.0
    (2**64+1)/2**64 -> 1.0
    2**70/2**69 -> 2.0
    -2**70/3 -> -3.935305402391371e+20
    10**400/10**399 -> 10.0
    1/10**400 -> 0.0
    2**5000/3 -> OverflowError: integer division result too large for a float
    2**5000/0.5 -> OverflowError: int too large to convert to float
    1<<-1 -> ValueError: negative shift count
    1>>-1 -> ValueError: negative shift count
    2**70<<-1 -> ValueError: negative shift count
    2**70>>-1 -> ValueError: negative shift count
    1<<2**70 -> OverflowError: too many digits in integer
    0<<2**70 -> 0
    1>>2**70 -> 0
    -1>>2**70 -> -1
    2**70>>2**70 -> 0
    -2**70>>2**70 -> -1
    1<<2**62 -> MemoryError
    1.5<<1 -> TypeError: unsupported operand type(s) for <<: 'float' and 'int'
    1<<1.5 -> TypeError: unsupported operand type(s) for <<: 'int' and 'float'
    1+'a' -> TypeError: unsupported operand type(s) for +: 'int' and 'str'
    1-None -> TypeError: unsupported operand type(s) for -: 'int' and 'NoneType'
    []%1 -> TypeError: unsupported operand type(s) for %: 'list' and 'int'
    """)


def test_powers():
    check_table(r"""
    2**10 -> 1024
    (-2)**3 -> -8
    0**0 -> 1
    2**0 -> 1
    2**63 -> 9223372036854775808
    2**62 -> 4611686018427387904
    (-2)**63 -> -9223372036854775808
    3**50 -> 717897987691852588770249
    10**18 -> 1000000000000000000
    10**19 -> 10000000000000000000
    0**-1 -> ZeroDivisionError: 0.0 cannot be raised to a negative power
    2**-1 -> 0.5
    3**-2 -> 0.1111111111111111
    (-2)**-3 -> -0.125
    (2**70)**-1 -> 8.470329472543003e-22
    2**-2**70 -> 0.0
    (2**5000)**-1 -> OverflowError: int too large to convert to float
    0**2**70 -> 0
    1**2**70 -> 1
    (-1)**2**70 -> 1
    (-1)**(2**70+1) -> -1
    pow(2,3,5) -> 3
    pow(2,100,7) -> 2
    pow(-2,3,5) -> 2
    pow(-2,3,-5) -> -3
    pow(2,0,1) -> 0
    pow(2,0,-5) -> -4
    pow(3,-1,7) -> 5
    pow(3,-2,-7) -> -3
    pow(12345678901234567890,98765432109876543210,1000000007) -> 577648646
    pow(3,5,2**70) -> 243
    pow(2**70,2**70,2**70+1) -> 1
    pow(2,3,0) -> ValueError: pow() 3rd argument cannot be 0
    pow(2,-1,4) -> ValueError: base is not invertible for the given modulus
    pow(2,3,None) -> 8
    pow(2.0,3,4) -> TypeError: pow() 3rd argument not allowed unless all arguments are integers
    pow(2,3.0,4) -> TypeError: pow() 3rd argument not allowed unless all arguments are integers
    pow(2,3,4.0) -> TypeError: pow() 3rd argument not allowed unless all arguments are integers
    (1).__pow__(2) -> 1
    (1).__pow__(2,None) -> 1
    (5).__pow__(3,7) -> 6
    (1).__rpow__(2) -> 2
    (1).__pow__(2,5.0) -> NotImplemented
    """)


def test_comparisons():
    check_table(r"""
    1<2 -> True
    1<=1 -> True
    1==1 -> True
    1!=1 -> False
    1>2 -> False
    1>=1 -> True
    1<2**70 -> True
    2**70<1 -> False
    -2**70<1 -> True
    2**70==2**70 -> True
    2**70!=2**70 -> False
    2**70>=2**70 -> True
    2**70<2**71 -> True
    -2**71<-2**70 -> True
    1<1.5 -> True
    1>1.5 -> False
    1==1.0 -> True
    2**70==float(2**70) -> True
    2**70+1==float(2**70) -> False
    2**70+1>float(2**70) -> True
    2**53+1==float(2**53) -> False
    2**53+1>float(2**53) -> True
    2**63-1<9.223372036854775807e18 -> True
    2**63==9.223372036854775807e18 -> True
    10**400>1e308 -> True
    -10**400<-1e308 -> True
    2**1000<float('inf') -> True
    -2**1000>float('-inf') -> True
    1<float('nan') -> False
    1!=float('nan') -> True
    2**70==float('nan') -> False
    2**70!=float('nan') -> True
    2**60==float('nan') -> False
    1=='1' -> False
    1!='1' -> True
    1==None -> False
    1<'1' -> TypeError: '<' not supported between instances of 'int' and 'str'
    (1).__lt__(1.5) -> NotImplemented
    (1).__eq__('a') -> NotImplemented
    int.__add__(1,1.5) -> NotImplemented
    1==True -> True
    0==False -> True
    True<2 -> True
    """)


def test_special_methods():
    check_table(r"""
    (5).__divmod__(2) -> (2, 1)
    (5).__rdivmod__(2) -> (0, 2)
    (5).__rlshift__(2) -> 64
    (5).__rtruediv__(2) -> 0.4
    (5).__rsub__(2) -> -3
    (5).__rmod__(12) -> 2
    (5).__and__(1.5) -> NotImplemented
    (5).__rand__(4) -> 4
    (2**70).__radd__(1) -> 1180591620717411303425
    (5).__radd__(2**70) -> 1180591620717411303429
    (5).__floor__() -> 5
    (5).__ceil__() -> 5
    (5).__trunc__() -> 5
    (5).__index__() -> 5
    (5).__int__() -> 5
    (5).__float__() -> 5.0
    (5).__bool__() -> True
    (0).__bool__() -> False
    (2**70).__bool__() -> True
    (5).bit_length() -> 3
    (-5).bit_length() -> 3
    (0).bit_length() -> 0
    (2**100).bit_length() -> 101
    (-2**63).bit_length() -> 64
    (-5).bit_count() -> 2
    (2**100-1).bit_count() -> 100
    (0).bit_count() -> 0
    (5).as_integer_ratio() -> (5, 1)
    (5).conjugate() -> 5
    (5).real -> 5
    (5).imag -> 0
    (5).numerator -> 5
    (5).denominator -> 1
    (2**70).numerator -> 1180591620717411303424
    (5).__getnewargs__() -> (5,)
    5 .__class__ -> <class 'int'>
    (2**70).__class__ -> <class 'int'>
    type(5) is type(2**70) -> True
    hash(0) -> 0
    hash(1) -> 1
    hash(-1) -> -2
    hash(-2) -> -2
    hash(2**61-1) -> 0
    hash(2**61) -> 1
    hash(-2**61) -> -2
    hash(2**100) -> 549755813888
    hash(-2**100) -> -549755813888
    hash(2**63-1) -> 3
    hash(-2**63) -> -4
    hash(1)==hash(1.0)==hash(True)==hash(1+0j) -> True
    hash(2**70)==hash(float(2**70)) -> True
    bool(5) -> True
    bool(0) -> False
    bool(2**70) -> True
    not 5 -> False
    not 0 -> True
    repr(5) -> '5'
    str(-5) -> '-5'
    repr(2**70) -> '1180591620717411303424'
    str(-2**70) -> '-1180591620717411303424'
    repr(-2**63) -> '-9223372036854775808'
    repr(10**50) -> '100000000000000000000000000000000000000000000000000'
    """)


def test_rounding():
    check_table(r"""
    round(15,-1) -> 20
    round(25,-1) -> 20
    round(-15,-1) -> -20
    round(-25,-1) -> -20
    round(5,-1) -> 0
    round(6,-1) -> 10
    round(12345,-400) -> 0
    round(12345,-2) -> 12300
    round(5,2) -> 5
    round(5) -> 5
    round(5,None) -> 5
    round(2**100,-20) -> 1267650600200000000000000000000
    round(5,2**70) -> 5
    round(-2**100,-25) -> -1267650000000000000000000000000
    round(2**100,-200) -> 0
    (5).__round__(None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
    round(5, 1.5) -> TypeError: 'float' object cannot be interpreted as an integer
    round(5, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
    """)


def test_int():
    check_table(r"""
    int() -> 0
    int(5) -> 5
    int(-5.9) -> -5
    int(5.9) -> 5
    int(1e30) -> 1000000000000000019884624838656
    int(True) -> 1
    int(2**70) -> 1180591620717411303424
    int('12') -> 12
    int(' -12 ') -> -12
    int('+5') -> 5
    int(b'12') -> 12
    int(bytearray(b'12')) -> 12
    int('1_000') -> 1000
    int('0x_f',16) -> 15
    int('0_0',0) -> 0
    int('00',0) -> 0
    int('0x10',0) -> 16
    int('0b1',16) -> 177
    int('-0x10',0) -> -16
    int('z',36) -> 35
    int('0o17',0) -> 15
    int('0B11',2) -> 3
    int('5',base=8) -> 5
    int('11',base=True+True) -> 3
    int('1'*20) -> 11111111111111111111
    int('-'+'9'*30) -> -999999999999999999999999999999
    int('z'*20,36) -> 13367494538843734067838845976575
    int('f'*40,16) -> 1461501637330902918203684832716283019655932542975
    int('1'*100,2) -> 1267650600228229401496703205375
    int('7'*50,8) -> 1427247692705959881058285969449495136382746623
    int('12'*20,3) -> 7598540911910580500
    int('\u0663\u0664') -> 34
    int('\u2003 12 \u2003') -> 12
    int('\uff15') -> 5
    int('abc') -> ValueError: invalid literal for int() with base 10: 'abc'
    int('') -> ValueError: invalid literal for int() with base 10: ''
    int('  ') -> ValueError: invalid literal for int() with base 10: '  '
    int('12 3') -> ValueError: invalid literal for int() with base 10: '12 3'
    int('_1') -> ValueError: invalid literal for int() with base 10: '_1'
    int('1__0') -> ValueError: invalid literal for int() with base 10: '1__0'
    int('1_') -> ValueError: invalid literal for int() with base 10: '1_'
    int('010',0) -> ValueError: invalid literal for int() with base 0: '010'
    int('0x',16) -> ValueError: invalid literal for int() with base 16: '0x'
    int('- 1') -> ValueError: invalid literal for int() with base 10: '- 1'
    int('+-1') -> ValueError: invalid literal for int() with base 10: '+-1'
    int('a\u1234') -> ValueError: invalid literal for int() with base 10: 'a\u1234'
    int('12\x00') -> ValueError: invalid literal for int() with base 10: '12\x00'
    int('9',8) -> ValueError: invalid literal for int() with base 8: '9'
    int(b'ab') -> ValueError: invalid literal for int() with base 10: b'ab'
    int(b'ab\xff') -> ValueError: invalid literal for int() with base 10: b'ab\xff'
    int(bytearray(b'x'),16) -> ValueError: invalid literal for int() with base 16: b'x'
    int('z',37) -> ValueError: int() base must be >= 2 and <= 36, or 0
    int('z',1) -> ValueError: int() base must be >= 2 and <= 36, or 0
    int('z',-3) -> ValueError: int() base must be >= 2 and <= 36, or 0
    int('1',2**70) -> ValueError: int() base must be >= 2 and <= 36, or 0
    int('1','2') -> TypeError: 'str' object cannot be interpreted as an integer
    int(5,10) -> TypeError: int() can't convert non-string with explicit base
    int(base=10) -> TypeError: int() missing string argument
    int(float('nan')) -> ValueError: cannot convert float NaN to integer
    int(float('inf')) -> OverflowError: cannot convert float infinity to integer
    int(float('-inf')) -> OverflowError: cannot convert float infinity to integer
    int([]) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
    int(None) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
    int(1j) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
    """)


def test_bytes():
    check_table(r"""
    (300).to_bytes(2,'big') -> b'\x01,'
    (300).to_bytes(2,'little') -> b',\x01'
    (300).to_bytes(4,'big') -> b'\x00\x00\x01,'
    (5).to_bytes() -> b'\x05'
    (0).to_bytes(0,'big') -> b''
    (-1).to_bytes(2,'little',signed=True) -> b'\xff\xff'
    (-128).to_bytes(1,signed=True) -> b'\x80'
    (-2**70).to_bytes(12,'big',signed=True) -> b'\xff\xff\xff\xc0\x00\x00\x00\x00\x00\x00\x00\x00'
    (2**70).to_bytes(9,'little') -> b'\x00\x00\x00\x00\x00\x00\x00\x00@'
    (127).to_bytes(1,'big',signed=True) -> b'\x7f'
    (5).to_bytes(length=2,byteorder='little') -> b'\x05\x00'
    True.to_bytes(1,'big') -> b'\x01'
    (300).to_bytes(1,'big') -> OverflowError: int too big to convert
    (128).to_bytes(1,'big',signed=True) -> OverflowError: int too big to convert
    (-129).to_bytes(1,'little',signed=True) -> OverflowError: int too big to convert
    (-1).to_bytes(2,'little') -> OverflowError: can't convert negative int to unsigned
    (5).to_bytes(-1,'big') -> ValueError: length argument must be non-negative
    (5).to_bytes(1,'mid') -> ValueError: byteorder must be either 'little' or 'big'
    (2**70).to_bytes(8,'big') -> OverflowError: int too big to convert
    int.from_bytes(b'\xff\x01','big') -> 65281
    int.from_bytes(b'\xff\x01') -> 65281
    int.from_bytes(b'\xff\x01','little',signed=True) -> 511
    int.from_bytes(b'','big') -> 0
    int.from_bytes([1,2],'big') -> 258
    int.from_bytes(bytearray(b'\1\2'),'little') -> 513
    int.from_bytes(b'\xff'*10,'big') -> 1208925819614629174706175
    int.from_bytes(b'\xff'*10,'big',signed=True) -> -1
    int.from_bytes(b'\x80'+b'\0'*7,'big',signed=True) -> -9223372036854775808
    bool.from_bytes(b'\1','big') -> True
    int.from_bytes(5,'big') -> TypeError: cannot convert 'int' object to bytes
    int.from_bytes([256],'big') -> ValueError: bytes must be in range(0, 256)
    int.from_bytes('abc','big') -> TypeError: cannot convert 'str' object to bytes
    int.from_bytes(b'1','mid') -> ValueError: byteorder must be either 'little' or 'big'
    """)


def test_subclasses():
    w_globals = run("""
class MyInt(int):
    def __repr__(self):
        return 'MyInt(%s)' % int.__repr__(self)
class Loud(int):
    def __add__(self, other): return 'add'
    def __radd__(self, other): return 'radd'
class Indexed:
    def __index__(self): return 7
class Whole:
    def __int__(self): return 8
class Cut:
    def __trunc__(self): return Indexed()
class Bad:
    def __int__(self): return 'x'
class BadIndex:
    def __index__(self): return 1.5
class BigHash:
    def __hash__(self): return 2**100
a, b = MyInt(5), MyInt(2**70)
a.name = 'five'
""")
    check_table(r"""
    a -> MyInt(5)
    b -> MyInt(1180591620717411303424)
    a.name -> 'five'
    a + 1 -> 6
    1 + a -> 6
    a + b -> 1180591620717411303429
    -a -> -5
    +a -> 5
    abs(a) -> 5
    int(a) -> 5
    int(b) -> 1180591620717411303424
    type(+a) is int, type(int(b)) is int, type(a) is MyInt, isinstance(b, int) -> (True, True, True, True)
    a == 5, b == 2**70, hash(a) == hash(5), {5: 'x'}[a], [0] * a == [0] * 5 -> (True, True, True, 'x', True)
    a is a -> True
    a is MyInt(5) -> False
    MyInt() -> MyInt(0)
    MyInt('12', 16) -> MyInt(18)
    MyInt(2.5) -> MyInt(2)
    MyInt.from_bytes(b'\1\2', 'big'), a.real, a.numerator, a.conjugate() -> (MyInt(258), 5, 5, 5)
    '%d' % a -> '5'
    '%s' % a -> 'MyInt(5)'
    format(a, '') -> 'MyInt(5)'
    format(a, '3d') -> '  5'
    format(b, 'x') -> '400000000000000000'
    Loud(1) + 1, 1 + Loud(1), 2**70 + Loud(1), Loud(2**70) + 1 -> ('add', 'radd', 'radd', 'add')
    int(Indexed()) -> 7
    int(Whole()) -> 8
    int(Cut()) -> 7
    5 << 1 -> 10
    range(10)[Indexed()] -> 7
    round(1234, -2) -> 1200
    hash(BigHash()) -> 549755813888
    int(Bad()) -> TypeError: __int__ returned non-int (type str)
    int(BadIndex()) -> TypeError: __index__ returned non-int (type float)
    int.__new__(str, 5) -> TypeError: int.__new__(str): str is not a subtype of int
    """, w_globals)


def test_too_big_is_an_error():
    check_table("""
    2**2**70 -> MemoryError
    3**2**60 -> MemoryError
    1<<2**40 -> MemoryError
    (2**70)<<2**40 -> MemoryError
    (5).to_bytes(2**62) -> MemoryError
    round(5, -2**70) -> 0
    format(5, '99999999999') -> MemoryError
    '%99999999999d' % 5 -> MemoryError
    '%*d' % (2**62, 5) -> MemoryError
    """)


def test_identity_is_by_value():
    check_table("""
    [x is y for x, y in [(1000000 + 1, 1000001), (2**70, 2**70), (1, 2), (1, True)]] -> [True, True, False, False]
    [x is y for x, y in [(1.5, 3 / 2), (0.0, -0.0), (1j, 1j)]] -> [True, False, True]
    """)
