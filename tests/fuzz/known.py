"""What differs from NumPy on purpose: the README's table says why.  Here is how it looks in descriptions of programs."""
import ast
import re

# Warnings that NumPy gives and that are not given here; with what a program's text has to have for it
NOT_HERE = [(re.compile(message), re.compile(text)) for message, text in [
    (r'overflow encountered in scalar \w+', ''),                                # integer scalars wrap around without a word
    (r'invalid value encountered in scalar (add|subtract|multiply)', ''),       # and inf - inf is a nan
    (r'overflow encountered in cast', ''),                                      # storing a single item in a small float
    (r'invalid value encountered in ((less|greater)(_equal)?|equal|not_equal)', r'complex|\dj\b'),     # comparing complex nans
    (r'divide by zero encountered in (float_)?power', ''),                      # 0 to the power -inf
    (r'divide by zero encountered in scalar remainder', 'float16'),
    (r'invalid value encountered in \w+', r'(?s)float16.*sort'),                # NumPy's sort makes signalling nans
    (r'\w[\w ]* encountered in at', r'\.at\('),                                 # left over from before
]]
# Warnings that may be on either side
EITHER = [(re.compile(message), re.compile(text)) for message, text in [
    (r'invalid value encountered in cast', ''),             # which conversions of what is no integer say so
    (r'\w[\w ]* encountered in reduce(at)?', ''),           # in which order the items are taken
    (r'\w[\w ]* encountered in \w+', 'where='),             # what is computed of items that a mask leaves out
    (r'invalid value encountered in (multiply|divide)', r'complex|\dj\b'),       # complex infinities and nans
]]


def same_warnings(wanted, found, source):
    """Of two comma-separated texts of warnings: is every one in both that has to be?"""
    wanted, found = [set(text.split(', ')) - {''} for text in (wanted, found)]
    return (all(is_one_of(EITHER + NOT_HERE, message, source) for message in wanted - found) and
            all(is_one_of(EITHER, message, source) for message in found - wanted))


def is_one_of(known, message, source):
    return any(pattern.fullmatch(message) and text.search(source) for pattern, text in known)


# An integer of what is none is the processor's choice.
NOT_AN_INTEGER = re.compile('invalid value encountered in cast')
CAST_IN_A_CALL = re.compile(r"dtype='u?int\d+'")
NO_NUMBER = re.compile('invalid value encountered in')


def is_unspecified(warnings, source):
    """May the values be others, when NumPy has warned of this?"""
    return bool(NOT_AN_INTEGER.search(warnings) or (CAST_IN_A_CALL.search(source) and NO_NUMBER.search(warnings)))


def is_hash_of_nan(name, wanted, found, source):
    """An address there, 0 here."""
    return '%s = hash(' % name in source and found == 'int 0' and abs(int(wanted[4:])) > 2 ** 32


NANS = [(b'\x00\xfe', b'\x00\x7e'), (b'\x00\x00\xc0\xff', b'\x00\x00\xc0\x7f'), (b'\x00' * 6 + b'\xf8\xff', b'\x00' * 6 + b'\xf8\x7f')]


def same_but_for_signs_of_nans(wanted, found):
    """Two descriptions of bytes objects."""
    wanted, found = [ast.literal_eval(text[6:]) for text in (wanted, found)]
    return any(wanted.replace(*pair) == found.replace(*pair) for pair in NANS)
