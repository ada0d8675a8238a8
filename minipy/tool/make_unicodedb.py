"""Write minipy/objspace/unicodedata_tables.py from the character properties of the Python 3.11 that runs this.

    python3.11 minipy/tool/make_unicodedb.py > minipy/objspace/unicodedata_tables.py

Code points with equal properties follow each other in runs (some 4500 in Unicode 14), so the table is: where each run
starts, which record it has, and the records.
"""
import sys
import unicodedata
from listing import print_list

FLAGS = ['ALPHA', 'DECIMAL', 'DIGIT', 'NUMERIC', 'SPACE', 'PRINTABLE', 'LOWER', 'UPPER', 'TITLE', 'XID_START',
         'XID_CONTINUE', 'CASED', 'CASE_IGNORABLE']
CASES = ['UPPER', 'LOWER', 'TITLE', 'FOLD']


def flags_of(char):
    # title-casing looks whether the character before is cased; the final sigma rule also skips case-ignorable ones
    after_cased = ('a' + char + '\u03a3').lower()[-1] == '\u03c2'
    after_uncased = ('-' + char + '\u03a3').lower()[-1] == '\u03c2'
    values = [char.isalpha(), char.isdecimal(), char.isdigit(), char.isnumeric(), char.isspace(), char.isprintable(),
              char.islower(), char.isupper(), unicodedata.category(char) == 'Lt', char.isidentifier(),
              ('a' + char).isidentifier(), (char + 'a').title()[-1] == 'a', after_cased and not after_uncased]
    return sum(int(value) << i for i, value in enumerate(values))


def cases_of(char):
    # the sigma lowers by context, which the code handles; alone it is not final
    lower = '\u03c3' if char == '\u03a3' else char.lower()
    return [char.upper(), lower, char.title(), char.casefold()]


def main():
    assert sys.version_info[:2] == (3, 11), 'the tables are those of CPython 3.11'
    records, starts, numbers = {}, [], []
    special = [{}, {}, {}, {}]
    previous = None
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        deltas = []
        for mapped, exceptions in zip(cases_of(char), special):
            if len(mapped) == 1:
                deltas.append(ord(mapped) - code)
            else:
                deltas.append(0)
                exceptions[code] = mapped
        record = (flags_of(char),) + tuple(deltas) + (unicodedata.decimal(char, -1),)
        number = records.setdefault(record, len(records))
        if number != previous:
            starts.append(code)
            numbers.append(number)
            previous = number
    print('"""Character properties of Unicode %s, written by minipy/tool/make_unicodedb.py.\n\n'
          'The run of code points from RUN_STARTS[i] on has the properties of record RUN_RECORDS[i].  A record is its\n'
          'FLAGS, the distances to its simple case mappings and its decimal value (or -1).  Case mappings to several\n'
          'characters are in dicts, as UTF-8.\n"""' % unicodedata.unidata_version)
    for i, name in enumerate(FLAGS):
        print('%s = 1 << %d' % (name, i))
    print()
    print_list('RUN_STARTS', starts)
    print_list('RUN_RECORDS', numbers)
    for i, name in enumerate(['FLAGS'] + ['%s_DELTAS' % case for case in CASES] + ['DECIMALS']):
        print_list(name, [record[i] for record in records])
    for name, exceptions in zip(CASES, special):
        print('%s_SPECIAL = {' % name)
        for code, mapped in exceptions.items():
            print('    %d: %s,' % (code, repr(mapped.encode('utf-8'))[1:]))
        print('}')


main()
