"""What differs from NumPy on purpose: the README's table says why.  Here is how it looks in descriptions of programs."""
import re

# warnings that are not given here, or not there
WARNINGS = [
    re.compile(r'overflow encountered in scalar \w+'),             # integer scalars wrap around without a word
    re.compile(r'overflow encountered in cast'),                   # nor has storing a single item in a small float one
    re.compile(r'invalid value encountered in (less|greater)(_equal)?'),       # comparing complex nans
    re.compile(r'invalid value encountered in cast'),              # which conversions of what is no integer say so
    re.compile(r'\w[\w ]* encountered in reduceat'),               # here it is in reduce
    re.compile(r'\w[\w ]* encountered in reduce'),
]
COMPLEX_WARNING = re.compile(r'invalid value encountered in \w+')   # which of the four products of a complex one overflows
UNSPECIFIED = 'invalid value encountered in cast'                   # an integer of what is none: the processor's choice


def warnings_that_count(text, is_complex, is_masked):
    """Of a comma-separated text of warnings, those that have to be the same.  is_masked: NumPy has converted items that a mask
    leaves out, whatever they were."""
    if is_masked:
        return []
    left = [message for message in text.split(', ') if message and not any(pattern.fullmatch(message) for pattern in WARNINGS)]
    if is_complex:
        left = [message for message in left if not COMPLEX_WARNING.fullmatch(message)]
    return sorted(left)
