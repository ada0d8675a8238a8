"""What a character is: the questions of str.isalpha() and its sisters, and the case mappings, for one code point."""
from minipy.objspace import unicodedata_tables as tables


def _find_record(code):
    """The number of the record of code's run: the last run that starts at or before it."""
    low, high = 0, len(tables.RUN_STARTS)
    while high - low > 1:
        middle = (low + high) // 2
        if tables.RUN_STARTS[middle] <= code:
            low = middle
        else:
            high = middle
    return tables.RUN_RECORDS[low]


LATIN1_RECORDS = [_find_record(code) for code in range(256)]


def record_of(code):
    if code < 256:
        return LATIN1_RECORDS[code]
    return _find_record(code)


def _predicate(flag):
    def is_what(code):
        return tables.FLAGS[record_of(code)] & flag != 0
    return is_what


isalpha = _predicate(tables.ALPHA)
isalnum = _predicate(tables.ALPHA | tables.DECIMAL | tables.DIGIT | tables.NUMERIC)
isdecimal = _predicate(tables.DECIMAL)
isdigit = _predicate(tables.DIGIT)
isnumeric = _predicate(tables.NUMERIC)
isspace = _predicate(tables.SPACE)
isprintable = _predicate(tables.PRINTABLE)
islower = _predicate(tables.LOWER)
isupper = _predicate(tables.UPPER)
istitle = _predicate(tables.TITLE)
isxidstart = _predicate(tables.XID_START)
isxidcontinue = _predicate(tables.XID_CONTINUE)
iscased = _predicate(tables.CASED)
iscaseignorable = _predicate(tables.CASE_IGNORABLE)


def islinebreak(code):
    return 10 <= code <= 13 or 28 <= code <= 30 or code == 0x85 or code == 0x2028 or code == 0x2029


def decimal(code):
    """The value of a decimal digit, -1 of anything else."""
    return tables.DECIMALS[record_of(code)]


def _mapping(deltas, special):
    def simple(code):
        return code + deltas[record_of(code)]

    def full(code):
        """The mapping to several characters as UTF-8, '' where the simple one says it all."""
        if code < 128:
            return ''
        return special.get(code, '')
    return simple, full


upper, full_upper = _mapping(tables.UPPER_DELTAS, tables.UPPER_SPECIAL)
lower, full_lower = _mapping(tables.LOWER_DELTAS, tables.LOWER_SPECIAL)
title, full_title = _mapping(tables.TITLE_DELTAS, tables.TITLE_SPECIAL)
fold, full_fold = _mapping(tables.FOLD_DELTAS, tables.FOLD_SPECIAL)
