"""bool, with what CPython 3.11 answers."""
from tests.minipy.tables import check_table


def test_answers():
    check_table(r"""
    True+True -> 2
    True*5 -> 5
    True/2 -> 0.5
    True//2 -> 0
    -True -> -1
    +True -> 1
    ~True -> -2
    abs(True) -> 1
    True<<3 -> 8
    True&1 -> 1
    True&True -> True
    True|False -> True
    True^True -> False
    False|0 -> 0
    1&True -> 1
    True^1 -> 0
    True.__and__(5) -> 1
    True.__and__(1.5) -> NotImplemented
    True.__rand__(False) -> False
    False.__or__(True) -> True
    repr(True) -> 'True'
    str(False) -> 'False'
    '%s' % True -> 'True'
    bool() -> False
    bool([]) -> False
    bool('a') -> True
    bool(0.0) -> False
    bool(5) -> True
    bool(None) -> False
    True is True -> True
    (1==1) is True -> True
    int(True) -> 1
    float(True) -> 1.0
    complex(True) -> (1+0j)
    True==1 -> True
    True==1.0 -> True
    hash(True) -> 1
    hash(False) -> 0
    True<2 -> True
    True is not 1 -> True
    True.real -> 1
    True.numerator -> 1
    True.denominator -> 1
    True.imag -> 0
    True.conjugate() -> 1
    True.bit_length() -> 1
    True.as_integer_ratio() -> (1, 1)
    True.__index__() -> 1
    True.__int__() -> 1
    True.__floor__() -> 1
    round(True) -> 1
    True.__getnewargs__() -> (1,)
    isinstance(True, int) -> True
    issubclass(bool, int) -> True
    bool.__mro__ -> (<class 'bool'>, <class 'int'>, <class 'object'>)
    bool.__base__ -> <class 'int'>
    [10,20][True] -> 20
    'ab'[False] -> 'a'
    type(True+0) -> <class 'int'>
    type(True&True) -> <class 'bool'>
    type(True&1) -> <class 'int'>
    type('B', (bool,), {}) -> TypeError: type 'bool' is not an acceptable base type
    """)
