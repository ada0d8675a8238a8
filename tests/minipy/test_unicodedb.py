"""Character properties against sums that Python 3.11 gives over all code points."""
import pytest
from minipy.objspace import unicodedata_tables as tables, unicodedb

# name, how many code points have the property, the sum of those code points
PREDICATES = [
    ('isalpha', 131756, 13903637152),
    ('isalnum', 133547, 14002814217),
    ('isdecimal', 660, 30806570),
    ('isdigit', 788, 34551904),
    ('isnumeric', 1872, 103269490),
    ('isspace', 29, 141704),
    ('isprintable', 144516, 14867683184),
    ('islower', 2471, 107772342),
    ('isupper', 1951, 95541008),
]


def runs():
    """(first code point, last code point) of each run of equal properties."""
    ends = tables.RUN_STARTS[1:] + [0x110000]
    return [(start, end - 1) for start, end in zip(tables.RUN_STARTS, ends)]


@pytest.mark.parametrize('name, count, total', PREDICATES)
def test_predicate(name, count, total):
    predicate = getattr(unicodedb, name)
    found = [(first, last) for first, last in runs() if predicate(first)]
    assert sum([last - first + 1 for first, last in found]) == count
    assert sum([(first + last) * (last - first + 1) // 2 for first, last in found]) == total
    assert [predicate(last) for first, last in runs()] == [predicate(first) for first, last in runs()]


@pytest.mark.parametrize('simple, full, changed, distance, extra', [
    (unicodedb.upper, tables.UPPER_SPECIAL, 1525, -3658609, 118),
    (unicodedb.lower, tables.LOWER_SPECIAL, 1433, 2692635, 1),
    (unicodedb.title, tables.TITLE_SPECIAL, 1452, -3798617, 64),
    (unicodedb.fold, tables.FOLD_SPECIAL, 1530, -4455402, 120),
])
def test_case_mapping(simple, full, changed, distance, extra):
    codes = [code for first, last in runs() for code in range(first, last + 1)
             if code not in full and simple(first) != first]
    several = [full[code].decode('utf-8') for code in full]
    assert len(codes) + len(full) == changed
    assert (sum([simple(code) - code for code in codes]) - sum(full) +
            sum([ord(char) for text in several for char in text])) == distance
    assert sum([len(text) - 1 for text in several]) == extra


def test_decimal_values():
    assert [unicodedb.decimal(code) for code in [0x30, 0x39, 0x661, 0xFF15, 0x1D7FF, 0xB2, 0x41]] == [
        0, 9, 1, 5, 9, -1, -1]


def test_full_mapping_leaves_ascii_alone():
    assert unicodedb.full_upper(ord('s')) == ''
    assert unicodedb.full_upper(0xDF) == 'SS'
    assert unicodedb.full_fold(0x130) == 'i\xcc\x87'
