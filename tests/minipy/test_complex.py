"""complex, with what CPython 3.11 answers."""
from tests.minipy.tables import check_table, run


def test_complex():
    check_table(r"""
    complex('1+2j') -> (1+2j)
    complex('  (1+2j) ') -> (1+2j)
    complex('j') -> 1j
    complex('-j') -> -1j
    complex('1e5j') -> 100000j
    complex('1e5-3.5e-2J') -> (100000-0.035j)
    complex('nan+infj') -> (nan+infj)
    complex('1_0+2_0j') -> (10+20j)
    complex('\u0661j') -> 1j
    complex('1.5') -> (1.5+0j)
    complex('1+j') -> (1+1j)
    complex('( 1j )') -> 1j
    complex('1e400') -> (inf+0j)
    complex('inf-nanj') -> (inf+nanj)
    complex('1+2') -> ValueError: complex() arg is a malformed string
    complex('1 + 2j') -> ValueError: complex() arg is a malformed string
    complex('1+-2j') -> ValueError: complex() arg is a malformed string
    complex('') -> ValueError: complex() arg is a malformed string
    complex('()') -> ValueError: complex() arg is a malformed string
    complex('(1+2j') -> ValueError: complex() arg is a malformed string
    complex('((1j))') -> ValueError: complex() arg is a malformed string
    complex('1e') -> ValueError: complex() arg is a malformed string
    complex('1_j') -> ValueError: could not convert string to complex: '1_j'
    complex() -> 0j
    complex(1) -> (1+0j)
    complex(1.5) -> (1.5+0j)
    complex(1,2) -> (1+2j)
    complex(1j,2j) -> (-2+1j)
    complex(0,1j) -> (-1+0j)
    complex(1,-0.0) -> (1-0j)
    complex(-0.0,2) -> (-0+2j)
    complex(real=1,imag=2) -> (1+2j)
    complex(imag=5) -> 5j
    complex(1.0,True) -> (1+1j)
    complex(2**70) -> (1.1805916207174113e+21+0j)
    complex(1j,2) -> 3j
    complex('1j',2) -> TypeError: complex() can't take second arg if first is a string
    complex(1,'2') -> TypeError: complex() second arg can't be a string
    complex([]) -> TypeError: complex() first argument must be a string or a number, not 'list'
    complex(1,[]) -> TypeError: complex() second argument must be a number, not 'list'
    complex(None) -> TypeError: complex() first argument must be a string or a number, not 'NoneType'
    complex(1,None) -> TypeError: complex() second argument must be a number, not 'NoneType'
    complex(b'1') -> TypeError: complex() first argument must be a string or a number, not 'bytes'
    complex(2**5000) -> OverflowError: int too large to convert to float
    """)


def test_arithmetic():
    check_table(r"""
    1j+1 -> (1+1j)
    1+1j -> (1+1j)
    1.5-2j -> (1.5-2j)
    (1+2j)*(3+4j) -> (-5+10j)
    (1+2j)/(3+4j) -> (0.44+0.08j)
    2/1j -> -2j
    2.5*1j -> 2.5j
    2**70*1j -> 1.1805916207174113e+21j
    -(1+2j) -> (-1-2j)
    -(0j) -> (-0-0j)
    +(1+2j) -> (1+2j)
    1j*1j -> (-1+0j)
    (1+2j)-1 -> 2j
    1j-(1+1j) -> (-1+0j)
    (1+2j)/0 -> ZeroDivisionError: complex division by zero
    1j/0j -> ZeroDivisionError: complex division by zero
    (1+2j)//1 -> TypeError: unsupported operand type(s) for //: 'complex' and 'int'
    (1+2j)%1 -> TypeError: unsupported operand type(s) for %: 'complex' and 'int'
    divmod(1j,2) -> TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
    2**5000*1j -> OverflowError: int too large to convert to float
    1j+'a' -> TypeError: unsupported operand type(s) for +: 'complex' and 'str'
    ~1j -> TypeError: bad operand type for unary ~: 'complex'
    (1+2j)**2 -> (-3+4j)
    (1+2j)**-2 -> (-0.12-0.16j)
    (1+2j)**0.5 -> (1.272019649514069+0.7861513777574233j)
    (1+2j)**(1+1j) -> (-0.24720004426291722+0.6964504870825432j)
    0j**0 -> (1+0j)
    0j**2 -> 0j
    1j**2 -> (-1+0j)
    1j**101 -> (4.408109496293883e-15+1j)
    (2+0j)**100 -> (1.2676506002282294e+30+0j)
    2**1j -> (0.7692389013639721+0.6389612763136348j)
    (1+2j)**0 -> (1+0j)
    pow(1j,2) -> (-1+0j)
    1j**1j -> (0.20787957635076193+0j)
    (1+2j)**101.5 -> (2.2293032713934823e+35-1.9621263895288217e+35j)
    (-1+0j)**0.5 -> (6.123233995736766e-17+1j)
    (2j)**-3 -> (-0+0.125j)
    0j**-1 -> ZeroDivisionError: 0.0 to a negative or complex power
    0j**1j -> ZeroDivisionError: 0.0 to a negative or complex power
    0j**-2.5 -> ZeroDivisionError: 0.0 to a negative or complex power
    (1e200+0j)**2 -> OverflowError: complex exponentiation
    (1e200+0j)**2.5 -> OverflowError: complex exponentiation
    pow(1j,2,3) -> ValueError: complex modulo
    """)


def test_comparisons():
    check_table(r"""
    1j==1 -> False
    1+0j==1 -> True
    1+0j==2**70 -> False
    float(2**70)+0j==2**70 -> True
    2**53+1+0j==2**53+1 -> False
    1j==2**5000 -> False
    1j!=2 -> True
    1j!=1j -> False
    1+0j==1.0 -> True
    1j=='a' -> False
    1j!=None -> True
    1==1+0j -> True
    1.5!=1.5+0j -> False
    1j<2 -> TypeError: '<' not supported between instances of 'complex' and 'int'
    1j>1j -> TypeError: '>' not supported between instances of 'complex' and 'complex'
    1<1j -> TypeError: '<' not supported between instances of 'int' and 'complex'
    (1+2j).__eq__('a') -> NotImplemented
    (1+2j).__lt__(1) -> NotImplemented
    """)


def test_the_rest():
    check_table(r"""
    abs(3+4j) -> 5.0
    abs(complex('inf')) -> inf
    abs(-1j) -> 1.0
    abs(complex('nan')) -> nan
    abs(complex('nan+infj')) -> inf
    abs(complex(1.7e308,1.7e308)) -> OverflowError: absolute value too large
    (1+2j).conjugate() -> (1-2j)
    (1+2j).real -> 1.0
    (1+2j).imag -> 2.0
    bool(0j) -> False
    bool(1j) -> True
    (1+2j).__complex__() -> (1+2j)
    (1+2j).__getnewargs__() -> (1.0, 2.0)
    int(1j) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
    float(1j) -> TypeError: float() argument must be a string or a real number, not 'complex'
    1+2j -> (1+2j)
    complex(-0.0,2) -> (-0+2j)
    complex(0,-0.0) -> -0j
    complex(1,-0.0) -> (1-0j)
    complex(1,float('nan')) -> (1+nanj)
    complex(float('nan'),float('-inf')) -> (nan-infj)
    complex(float('inf'),1e16) -> (inf+1e+16j)
    complex(-1,-1) -> (-1-1j)
    1e-7j -> 1e-07j
    complex(0.1,0.2) -> (0.1+0.2j)
    str(1+2j) -> '(1+2j)'
    repr(2j) -> '2j'
    hash(1j) -> 1000003
    hash(1+2j) -> 2000007
    hash(3.5j) -> 3458764513823540937
    hash(1+0j) -> 1
    hash(-1j) -> -2000006
    hash(0j) -> 0
    (1j).__rsub__(2) -> (2-1j)
    (1j).__rpow__(2) -> (0.7692389013639721+0.6389612763136348j)
    (1j).__rtruediv__(2) -> -2j
    (1j).__radd__('a') -> NotImplemented
    """)


def test_subclasses():
    w_globals = run("""
class MyComplex(complex):
    pass
class C:
    def __complex__(self): return 1+2j
class Bad:
    def __complex__(self): return 1
a = MyComplex(1, 2)
""")
    check_table(r"""
    a -> (1+2j)
    type(a) is MyComplex -> True
    type(+a) is complex -> True
    a == 1+2j -> True
    a * 2 -> (2+4j)
    complex(a) -> (1+2j)
    type(complex(a)) is complex -> True
    complex(C()), complex(C(), 1), MyComplex('1j') -> ((1+2j), (1+3j), 1j)
    complex(Bad()) -> TypeError: __complex__ returned non-complex (type int)
    """, w_globals)
