import pytest
from rlib import errors, itemtype, promotion
from rlib.itemtype import ALL_TYPES
from tests.rlib.support import interpret, load_data

DATA = load_data('promotion.json')


def test_table_is_numpys():
    table = [[promotion.promote(a, b).name for b in ALL_TYPES]
             for a in ALL_TYPES]
    assert table == DATA['promote']


@pytest.mark.parametrize('casting', ['no', 'equiv', 'safe', 'same_kind',
                                     'unsafe'])
def test_can_cast(casting):
    table = [[promotion.can_cast(a, b, casting) for b in ALL_TYPES]
             for a in ALL_TYPES]
    assert table == DATA['can_cast'][casting]


def test_unknown_casting():
    with pytest.raises(errors.ArrayError) as e:
        promotion.can_cast(itemtype.int8, itemtype.int8, 'foo')
    assert e.value.kind == errors.VALUE_ERROR
    assert e.value.msg == ("casting must be one of 'no', 'equiv', 'safe', "
                           "'same_kind', 'unsafe' (got 'foo')")


@pytest.mark.parametrize('kind,weak', [
    ('int', promotion.promote_weak_int),
    ('float', promotion.promote_weak_float),
    ('complex', promotion.promote_weak_complex)])
def test_weak_scalars(kind, weak):
    assert [weak(t).name for t in ALL_TYPES] == DATA['weak'][kind]


@pytest.mark.parametrize('name,low,high', [
    ('int8', -128, 127), ('uint8', 0, 255), ('int16', -2 ** 15, 2 ** 15 - 1),
    ('uint16', 0, 2 ** 16 - 1), ('int32', -2 ** 31, 2 ** 31 - 1),
    ('uint32', 0, 2 ** 32 - 1)])
def test_int_fits(name, low, high):
    t = itemtype.by_name(name)
    for value in (low, high, 0):
        assert promotion.int_fits(t, value)
        promotion.check_int(t, value)
    for value in (low - 1, high + 1):
        assert not promotion.int_fits(t, value)
        with pytest.raises(errors.ArrayError) as e:
            promotion.check_int(t, value)
        assert e.value.kind == errors.OVERFLOW_ERROR
        assert e.value.msg == 'Python integer %d out of bounds for %s' % (
            value, name)


def test_int_fits_widest():
    assert promotion.int_fits(itemtype.int64, -2 ** 63)
    assert not promotion.int_fits(itemtype.uint64, -1)
    assert promotion.int_fits(itemtype.uint64, 2 ** 63 - 1)
    assert promotion.int_fits(itemtype.float16, 10 ** 10)


def test_real_and_complex():
    assert promotion.real_type(itemtype.complex64) is itemtype.float32
    assert promotion.real_type(itemtype.complex128) is itemtype.float64
    assert promotion.real_type(itemtype.int8) is itemtype.int8
    assert promotion.complex_type(itemtype.float16) is itemtype.complex64
    assert promotion.complex_type(itemtype.int64) is itemtype.complex128
    assert promotion.complex_type(itemtype.complex64) is itemtype.complex64


def test_interpret():
    def f(i, k):
        a = ALL_TYPES[i]
        b = ALL_TYPES[k]
        result = promotion.promote(a, b).index
        if promotion.can_cast(a, b, 'safe'):
            result += 100
        if promotion.can_cast(a, b, 'same_kind'):
            result += 1000
        result += 10000 * promotion.promote_weak_complex(a).index
        if promotion.int_fits(a, 200):
            result += 1000000
        return result
    for i, k in [(1, 8), (5, 10), (3, 7), (12, 11)]:
        assert interpret(f, [i, k]) == f(i, k)
