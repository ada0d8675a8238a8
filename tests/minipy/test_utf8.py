# encoding: utf-8
"""Code point helpers and string algorithms, directly and as the translator sees them."""
import pytest
from rpython.rlib.objectmodel import specialize
from rpython.rtyper.annlowlevel import hlstr
from rpython.rtyper.test.test_llinterp import interpret
from minipy.objspace import textops, utf8
from minipy.objspace.textops import BYTES, UTF8

SAMPLE = 'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z'
CODES = [0x61, 0xE9, 0x20AC, 0x1F600, 0x7A]


def test_walking():
    positions = [0]
    while positions[-1] < len(SAMPLE):
        positions.append(utf8.next_pos(SAMPLE, positions[-1]))
    assert positions == [0, 1, 3, 6, 10, 11]
    assert [utf8.prev_pos(SAMPLE, pos) for pos in positions[1:]] == positions[:-1]
    assert [utf8.codepoint_at(SAMPLE, pos) for pos in positions[:-1]] == CODES
    assert utf8.codepoints(SAMPLE) == CODES
    assert utf8.from_codepoints(CODES) == SAMPLE
    assert ''.join([utf8.encode_codepoint(code) for code in CODES]) == SAMPLE
    assert utf8.length(SAMPLE) == 5
    assert utf8.count_codepoints(SAMPLE, 1, 6) == 2
    assert utf8.reverse(SAMPLE) == 'z\xf0\x9f\x98\x80\xe2\x82\xac\xc3\xa9a'
    assert not utf8.is_ascii(SAMPLE) and utf8.is_ascii('az')


@pytest.mark.parametrize('size', [0, 1, 63, 64, 65, 127, 128, 300])
def test_index_of_positions(size):
    text = (SAMPLE * 60).decode('utf-8')[:size]
    index = utf8.CodepointIndex(text.encode('utf-8'), size)
    for i in range(size + 1):
        position = len(text[:i].encode('utf-8'))
        assert index.bytepos(i) == position
        assert index.index(position) == i


@pytest.mark.parametrize('data, start, end, reason', [
    ('a\xff', 1, 2, 'invalid start byte'),
    ('a\x80', 1, 2, 'invalid start byte'),
    ('\xc0\x80', 0, 1, 'invalid start byte'),
    ('\xf5\x80\x80\x80', 0, 1, 'invalid start byte'),
    ('a\xe2\x82', 1, 3, 'unexpected end of data'),
    ('\xe2\x82a', 0, 2, 'invalid continuation byte'),
    ('\xe0\x80\x80', 0, 1, 'invalid continuation byte'),
    ('\xf0\x8f\xbf\xbf', 0, 1, 'invalid continuation byte'),
    ('\xf0\x9f\x98a', 0, 3, 'invalid continuation byte'),
    ('\xf4\x90\x80\x80', 0, 1, 'invalid continuation byte'),
    ('\xed\xa0\x80', 0, 1, 'invalid continuation byte'),
])
def test_malformed(data, start, end, reason):
    with pytest.raises(utf8.MalformedText) as info:
        utf8.check(data)
    assert (info.value.start, info.value.end, info.value.reason) == (start, end, reason)


def test_well_formed():
    assert utf8.check(SAMPLE) == 5
    assert utf8.check('\xf4\x8f\xbf\xbf\xee\x80\x80\xed\x9f\xbf') == 3
    assert utf8.check('\xed\xa0\x80', True) == 1


def test_escaped():
    assert [utf8.escaped(code) for code in [7, 0xE9, 0x20AC, 0x1F600]] == ['\\x07', '\\xe9', '\\u20ac', '\\U0001f600']


@pytest.mark.parametrize('function, text, expected', [
    (textops.upper, u'straße ŉ ﬁ \u01c6 é', u'STRASSE \u02bcN FI \u01c4 É'),
    (textops.lower, u'ΟΔΥΣΣΕΥΣ Σ ΑΣ. ΑΣΒ İ', u'οδυσσευς σ ας. ασβ i\u0307'),
    (textops.title, u"ﬁne \u01c6 they're ΑΣ 2nd", u"Fine \u01c5 They'Re Ας 2Nd"),
    (textops.casefold, u'Straße ﬁ Σς', u'strasse fi σσ'),
    (textops.swapcase, u'aBß ÉΣ \u01c5', u'AbSS éς \u01c5'),
    (textops.capitalize, u'éCOLE ΑΣ', u'École ας'),
    (textops.capitalize, u'\u01c6a', u'\u01c5a'),
    (textops.title, u'\u0345a a\u0345b', u'\u0399a A\u0345b'),
])
def test_case(function, text, expected):
    assert function(UTF8, text.encode('utf-8')).decode('utf-8') == expected


@pytest.mark.parametrize('text', [u'', u'abc', u'Abc Def', u'ABC', u'é', u'É1', u'ǅ', u'ǅa', u'123', u'١٢', u'²', u'½',
                                  u' \u2003\t', u'\x1c', u'ª', u'a b', u'Éa Éa', u'一'])
def test_questions(text):
    # Python 2's unicode type answers these like Python 3's str for the characters above
    data = text.encode('utf-8')
    for name in ['isalpha', 'isalnum', 'isdecimal', 'isdigit', 'isnumeric', 'isspace', 'islower', 'isupper', 'istitle']:
        assert getattr(textops, name)(UTF8, data) == getattr(text, name)(), name


@pytest.mark.parametrize('text', [' a b  c ', '', '   ', 'a', '\x1ca\x1d b\x0b', 'x\n', 'a\xa0b '])
@pytest.mark.parametrize('maxsplit', [-1, 0, 1, 2, 5])
def test_words(text, maxsplit):
    # bytes: as in Python 2; text: its unicode, which knows more whitespace
    assert textops.split_words(BYTES, text, maxsplit) == text.split(None, maxsplit)
    assert textops.rsplit_words(BYTES, text, maxsplit) == text.rsplit(None, maxsplit)
    wide = text.decode('latin-1')
    data = wide.encode('utf-8')
    assert [word.decode('utf-8') for word in textops.split_words(UTF8, data, maxsplit)] == wide.split(None, maxsplit)
    assert [word.decode('utf-8') for word in textops.rsplit_words(UTF8, data, maxsplit)] == wide.rsplit(None, maxsplit)
    assert textops.strip_spaces(BYTES, text, True, True) == text.strip()
    assert textops.strip_spaces(UTF8, data, True, True).decode('utf-8') == wide.strip()
    assert textops.strip_spaces(UTF8, data, True, False).decode('utf-8') == wide.lstrip()
    assert textops.strip_spaces(UTF8, data, False, True).decode('utf-8') == wide.rstrip()


@pytest.mark.parametrize('text', [u'', u'a', u'a\n', u'\n\na\r\nb\rc', u'a\x0bb\x0c', u'a\x85b\u2028c\u2029', u'\r\r\n'])
def test_lines(text):
    data = text.encode('utf-8')
    for keepends in [False, True]:
        assert [line.decode('utf-8') for line in textops.splitlines(UTF8, data, keepends)] == text.splitlines(keepends)
    assert textops.splitlines(BYTES, 'a\x0bb\n\xc2\x85c\r\nd', True) == ['a\x0bb\n', '\xc2\x85c\r\n', 'd']


def test_strip_chars():
    assert textops.strip_chars(UTF8, 'éaxéa', 'aé', True, True) == 'x'
    assert textops.strip_chars(UTF8, 'éaxéa', 'aé', True, False) == 'xéa'
    assert textops.strip_chars(UTF8, 'éaxéa', 'aé', False, True) == 'éax'
    # è and é share their first byte
    assert textops.strip_chars(UTF8, 'èaè', 'é', True, True) == 'èaè'
    assert textops.strip_chars(BYTES, 'è', 'é', True, True) == '\xa8'


def test_replace_between_and_tabs():
    assert textops.replace_between(UTF8, 'éa', '-', -1) == '-é-a-'
    assert textops.replace_between(UTF8, 'éa', '-', 2) == '-é-a'
    assert textops.replace_between(UTF8, 'éa', '-', 0) == 'éa'
    assert textops.replace_between(BYTES, 'é', '-', -1) == '-\xc3-\xa9-'
    assert textops.expandtabs(UTF8, 'é\tb\n\tc', 4) == 'é   b\n    c'
    assert textops.expanded_size(UTF8, 'é\tb\n\tc', 4) == 7
    assert textops.expandtabs(UTF8, 'a\tb', 0) == 'ab'


SAMPLES = [' hello World\tfoo ', 'a\xc3\xa9 \xce\x91\xce\xa3 \xc3\x9f\xe2\x80\x83x\xe2\x80\xa8y\r\nz', '', SAMPLE]


@specialize.arg(0)
def all_functions(chars, text):
    parts = [textops.upper(chars, text), textops.lower(chars, text), textops.title(chars, text),
             textops.casefold(chars, text), textops.swapcase(chars, text), textops.capitalize(chars, text)]
    parts += textops.split_words(chars, text, 2)
    parts += textops.rsplit_words(chars, text, 2)
    parts += textops.splitlines(chars, text, True)
    parts.append(textops.expandtabs(chars, text, 8))
    parts.append(textops.replace_between(chars, text, '-', 3))
    parts.append(textops.strip_spaces(chars, text, True, True))
    parts.append(textops.strip_chars(chars, text, 'ab \xc3\xa9', True, True))
    answers = 0
    for answer in [textops.isalpha(chars, text), textops.isalnum(chars, text), textops.islower(chars, text),
                   textops.istitle(chars, text), textops.isspace(chars, text)]:
        answers = answers * 2 + int(answer)
    parts.append(str(answers * 100 + textops.expanded_size(chars, text, 8)))
    return '|'.join(parts)


def test_translates():
    def everything(i):
        text = SAMPLES[i]
        result = all_functions(UTF8, text) + '#' + all_functions(BYTES, text)
        index = utf8.CodepointIndex(text, utf8.length(text))
        result += utf8.reverse(text) + str(index.bytepos(index.length)) + str(index.index(len(text)))
        result += utf8.from_codepoints(utf8.codepoints(text))
        try:
            utf8.check(text + '\xff')
        except utf8.MalformedText as e:
            result += e.reason + str(e.start)
        return result
    for i in range(len(SAMPLES)):
        assert hlstr(interpret(everything, [i])) == everything(i)
