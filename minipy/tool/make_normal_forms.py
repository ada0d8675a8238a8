"""Write minipy/compiler/normal_forms.py from the character properties of the Python 3.11 that runs this.

    python3.11 minipy/tool/make_normal_forms.py > minipy/compiler/normal_forms.py

Python compares names in normal form NFKC.  Nearly every name is in that form already; the table lists the characters
of names that can change in it: those whose NFKC is something else, and those that may combine with the one before.
"""
import sys
import unicodedata
from listing import print_list

HANGUL_PARTS = list(range(0x1161, 0x1176)) + list(range(0x11A8, 0x11C3))


def combining_characters():
    """The second halves of all pairs that NFC composes."""
    found = set(HANGUL_PARTS)
    for code in range(sys.maxunicode + 1):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith('<') and unicodedata.normalize('NFC', chr(code)) == chr(code):
            found.add(int(parts[1], 16))
    return found


def main():
    assert sys.version_info[:2] == (3, 11), 'the tables are those of CPython 3.11'
    combining = combining_characters()
    starts = [0]
    changing = False
    for code in range(0x80, sys.maxunicode + 1):
        char = chr(code)
        # characters that no name contains may lie on either side: fewer runs
        if ('a' + char).isidentifier():
            may_change = code in combining or unicodedata.normalize('NFKC', char) != char
            if may_change != changing:
                starts.append(code)
                changing = may_change
    print('"""Runs of characters in names, made by minipy/tool/make_normal_forms.py.\n')
    print('RUN_STARTS[i] is where run i starts.  In the runs with an odd number lie the characters that normal form NFKC')
    print('can change.\n"""\n')
    print_list('RUN_STARTS', starts, '0x%X')


if __name__ == '__main__':
    main()
