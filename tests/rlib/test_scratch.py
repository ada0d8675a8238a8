from rpython.translator.c.test.test_genc import compile as compile_c
from rlib import itemtype, scratch, ufuncs


def sum_of(x, y):
    """x + y as float32, by way of the scratch memory."""
    float32 = itemtype.float32
    float32.store_float(scratch.address(), scratch.FIRST, x)
    float32.store_float(scratch.address(), scratch.SECOND, y)
    found = ufuncs.add.find(float32, float32)
    scratch.run_binary(found.loop, float32, float32, found.result)
    return float32.load_float(scratch.address(), scratch.CONVERTED)


def root_of(n):
    """The square root of an integer, which the loop takes as a float64."""
    itemtype.int8.store_int(scratch.address(), scratch.FIRST, n)
    found = ufuncs.UNARY['sqrt'].find(itemtype.int32)
    scratch.run_unary(found.loop, itemtype.int8, itemtype.float64)
    return itemtype.float64.load_float(scratch.address(), scratch.CONVERTED)


def test_binary():
    assert sum_of(1.5, 2.25) == 3.75


def test_unary():
    assert root_of(49) == 7.0
    result = scratch.result_view(itemtype.float64)
    assert result.load_float(result.offset) == 7.0


def test_in_c():
    # There the address is no constant that address + offset is worked out of.
    def main(n):
        return int(sum_of(float(n), 0.5) * 2.0) * 10 + int(root_of(n))
    assert compile_c(main, [int])(9) == 193
