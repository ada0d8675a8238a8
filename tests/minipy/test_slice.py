"""slice objects, with what CPython 3.11 answers."""
from tests.minipy.programs import check_programs


def test_expressions():
    check_programs(r"""
    slice(1) -> slice(None, 1, None)
    slice(1,2) -> slice(1, 2, None)
    slice(1,2,3) -> slice(1, 2, 3)
    slice(1).start, slice(1).stop, slice(1).step -> (None, 1, None)
    slice(1,2)==slice(1,2) -> True
    slice(1,2)!=slice(1,2) -> False
    slice(1,2)<slice(1,3) -> True
    slice(1,2)=='a' -> False
    slice(None,None,-1).indices(5) -> (4, -1, -1)
    slice(1,10,2).indices(5) -> (1, 5, 2)
    slice(-3,None).indices(5) -> (2, 5, 1)
    slice(5,2,-1).indices(4) -> (3, 2, -1)
    slice(0,10**30).indices(10**40) -> (0, 1000000000000000000000000000000, 1)
    slice(-10**30,10**30, 10**35).indices(10**40) \
        -> (9999999999000000000000000000000000000000, 1000000000000000000000000000000, \
        100000000000000000000000000000000000)
    slice(None,None,-2**63).indices(5) -> (4, -1, -9223372036854775808)
    slice([],{}, 'x') -> slice([], {}, 'x')
    """)


def test_errors():
    check_programs(r"""
    slice() -> TypeError: slice expected at least 1 argument, got 0
    hash(slice(1)) -> TypeError: unhashable type: 'slice'
    slice(0).indices(-1) -> ValueError: length should not be negative
    slice(0,1,0).indices(3) -> ValueError: slice step cannot be zero
    slice('a').indices(3) -> TypeError: slice indices must be integers or None or have an __index__ method
    slice(0).indices('a') -> TypeError: 'str' object cannot be interpreted as an integer
    """)
