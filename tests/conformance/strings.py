# str: methods, slices, comparisons, Unicode
s = 'Hello, World'
print(s.upper(), s.lower(), s.swapcase(), s.title(), 'ß'.upper(), 'ÀÉ'.lower(), s.casefold(), 'hello wORLD'.capitalize())
print(s[0], s[-1], s[1:4], s[::-1], s[::2], s[5:2], s[-3:], s[:-3], s[100:], s[-100:3], s[10:0:-3])
print(s.find('o'), s.rfind('o'), s.find('x'), s.index('W'), s.count('l'), s.count(''), s.find('o', 5), s.find('o', 5, 7), s.find(''))
print(s.startswith('Hell'), s.endswith(('x', 'ld')), s.startswith('W', 7), 'World' in s, 'x' not in s, '' in s)
print('a,b,,c'.split(','), 'a b  c '.split(), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), ''.split(), ''.split(','),
      'a--b--c'.split('--'), ' \t x \n'.split(), 'one\ntwo\r\nthree\n'.splitlines(), 'a\nb'.splitlines(True))
print('-'.join(['a', 'b', 'c']), ''.join([]), ', '.join(str(i) for i in range(4)), 'x'.join('abc'))
print('|' + '  pad '.strip() + '|' + 'xxaxx'.strip('x') + '|' + '  l'.lstrip() + '|' + 'r  '.rstrip() + '|' + 'abcba'.strip('ab') + '|')
print('banana'.replace('a', 'o'), 'banana'.replace('a', 'o', 2), 'banana'.replace('', '-'), 'aaa'.replace('aa', 'b'))
print('ab'.ljust(5) + '|' + 'ab'.rjust(5, '*') + '|' + 'ab'.center(7, '-') + '|' + '42'.zfill(5) + '|' + '-42'.zfill(5) + '|')
print('key=value=x'.partition('='), 'key=value=x'.rpartition('='), 'none'.partition('='), 'prefix-x'.removeprefix('prefix-'),
      'x.py'.removesuffix('.py'))
for text in ('abc', 'ABC', 'a1', '12', ' ', '', 'É', '½', '²', 'Ab', 'x y', '_x', '1x', '٣', '\t\n'):
    print(repr(text), text.isalpha(), text.isdigit(), text.isdecimal(), text.isnumeric(), text.isalnum(), text.isspace(), text.isupper(),
          text.islower(), text.istitle(), text.isidentifier(), text.isprintable(), text.isascii())
print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', 'é' > 'z', 'a' == 'a', 'a' != 'b', '' < 'a', '😀' > '\uffff')
print('ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, 'a' + 'b', len('a' * 1000), ord('é'), chr(233), chr(0x1f600), ord('😀'))
print('a\tb\tc'.expandtabs(4), 'ab\n'.encode(), 'é😀'.encode('utf-8'), b'\xc3\xa9'.decode(), 'é'.encode('latin-1'), 'x'.encode('ascii'))
table = str.maketrans({'a': '1', 'b': None, 'c': 'xyz'})
print('abcabc'.translate(table), 'hello'.translate(str.maketrans('el', 'ip', 'h')))
print(list('é😀x'), sorted('banana'), max('hello'), min('hello'), list(reversed('abc')), '日本語'[1:], '日本語'[::-1], 'a日b'.find('b'))
print(str(12), str(None), str([1, 'a']), str('x'), str(b'x'), str(b'caf\xc3\xa9', 'utf-8'), str(), str(3.0))
print(hash('a') == hash('a'), 'abc'.__len__(), 'abc'.__contains__('b'), 'x'.__add__('y'), 'a' 'b' == 'ab')
for attempt in (lambda: 'a' + 1, lambda: 'abc'[5], lambda: 'abc'.index('x'), lambda: 'a'.join([1]), lambda: (lambda v: 'abc'[v])('x'), lambda: 'a' < 1,
                lambda: 'a'.split(''), lambda: ord('ab'), lambda: chr(-1), lambda: chr(0x110000), lambda: 'é'.encode('ascii'),
                lambda: b'\xff'.decode(), lambda: 'a'.nothing, lambda: 'a' * 'b', lambda: 1 in 'a', lambda: 'x'.center(5, 'ab')):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
