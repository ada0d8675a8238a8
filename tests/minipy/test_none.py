"""None, NotImplemented and Ellipsis, with what CPython 3.11 answers."""
from tests.minipy.programs import check_programs


def test_expressions():
    check_programs(r"""
    None -> None
    type(None) -> <class 'NoneType'>
    type(None)() -> None
    type(...)() -> Ellipsis
    type(NotImplemented)() -> NotImplemented
    ... -> Ellipsis
    NotImplemented -> NotImplemented
    bool(None) -> False
    None == None -> True
    hash(None)==hash(None) -> True
    None == 0 -> False
    type(...).__name__, type(NotImplemented).__name__ -> ('ellipsis', 'NotImplementedType')
    bool(...) -> True
    """)


def test_errors():
    check_programs(r"""
    type('X',(slice,),{}) -> TypeError: type 'slice' is not an acceptable base type
    type('X',(range,),{}) -> TypeError: type 'range' is not an acceptable base type
    type('X',(type(None),),{}) -> TypeError: type 'NoneType' is not an acceptable base type
    type(None)(1) -> TypeError: NoneType takes no arguments
    None < 1 -> TypeError: '<' not supported between instances of 'NoneType' and 'int'
    """)
