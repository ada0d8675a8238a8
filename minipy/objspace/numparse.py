"""Text to numbers: what int(), float() and complex() accept.

The input is ASCII (unicodeobject.ascii_digits has turned other scripts' digits into these).  Around a number blanks are
skipped, and single underscores may stand between digits.
"""
from rpython.rlib import rdtoa
from rpython.rlib.rfloat import INFINITY, NAN
from rpython.rlib.rstring import StringBuilder, strip_spaces

# any number of so many digits is a machine integer: 10 ** 18 and 36 ** 12 are less than 2 ** 63
SAFE_DECIMALS = 18
SAFE_DIGITS = 12


class NumberSyntaxError(Exception):
    """The text is not a number."""


def digit_value(char):
    """Of a digit or letter, 0 to 35; of anything else, 99."""
    if '0' <= char <= '9':
        return ord(char) - ord('0')
    if 'a' <= char <= 'z':
        return ord(char) - ord('a') + 10
    if 'A' <= char <= 'Z':
        return ord(char) - ord('A') + 10
    return 99


def base_of_prefix(text, pos):
    """16, 8 or 2 when '0x', '0o' or '0b' stands there, else 0."""
    if len(text) - pos >= 2 and text[pos] == '0':
        letter = text[pos + 1]
        if letter == 'x' or letter == 'X':
            return 16
        if letter == 'o' or letter == 'O':
            return 8
        if letter == 'b' or letter == 'B':
            return 2
    return 0


def scan_int(text, base):
    """(negative, base, digits): the parts of an integer literal; base 0 means that its prefix decides."""
    text = strip_spaces(text)
    pos = 0
    negative = False
    if len(text) > 0 and (text[0] == '-' or text[0] == '+'):
        negative = text[0] == '-'
        pos = 1
    prefix_base = base_of_prefix(text, pos)
    only_zeros = False
    if base == 0:
        if prefix_base != 0:
            base = prefix_base
        else:
            base = 10
            only_zeros = pos < len(text) and text[pos] == '0'
    if prefix_base == base:
        pos += 2
        if pos < len(text) and text[pos] == '_':
            pos += 1
    digits = StringBuilder(len(text))
    after_digit = False
    while pos < len(text):
        char = text[pos]
        if char == '_':
            if not after_digit:
                raise NumberSyntaxError
            after_digit = False
        else:
            if digit_value(char) >= base or only_zeros and char != '0':
                raise NumberSyntaxError
            digits.append(char)
            after_digit = True
        pos += 1
    if not after_digit:
        raise NumberSyntaxError
    return negative, base, digits.build()


def fits_machine(digits, base):
    return len(digits) <= (SAFE_DECIMALS if base <= 10 else SAFE_DIGITS)


def machine_value(digits, base):
    """The value of digits that fits_machine() is true of."""
    value = 0
    for char in digits:
        value = value * base + digit_value(char)
    return value


def without_underscores(text):
    """text without the underscores between two digits; any other underscore is an error."""
    if text.find('_') < 0:
        return text
    result = StringBuilder(len(text))
    previous = ' '
    for char in text:
        if char == '_':
            if not previous.isdigit():
                raise NumberSyntaxError
        else:
            if previous == '_' and not char.isdigit():
                raise NumberSyntaxError
            result.append(char)
        previous = char
    if previous == '_':
        raise NumberSyntaxError
    return result.build()


def _skip_digits(text, pos):
    while pos < len(text) and text[pos].isdigit():
        pos += 1
    return pos


def _skip_sign(text, pos):
    if pos < len(text) and (text[pos] == '+' or text[pos] == '-'):
        return pos + 1
    return pos


def _skip_word(text, pos, word):
    """The position after `word` (lower case) if it stands at pos in any case, else pos."""
    if len(text) - pos < len(word):
        return pos
    for i in range(len(word)):
        if text[pos + i].lower() != word[i]:
            return pos
    return pos + len(word)


def nonfinite_end(text, pos):
    """The position after 'inf', 'infinity' or 'nan' at pos, or pos."""
    for word in ['infinity', 'inf', 'nan']:
        end = _skip_word(text, pos, word)
        if end > pos:
            return end
    return pos


def float_end(text, start):
    """The position after the longest float literal that begins at start; start itself when there is none."""
    first = _skip_sign(text, start)
    end = nonfinite_end(text, first)
    if end > first:
        return end
    end = _skip_digits(text, first)
    digits = end - first
    if end < len(text) and text[end] == '.':
        after_point = _skip_digits(text, end + 1)
        digits += after_point - (end + 1)
        end = after_point
    if digits == 0:
        return start
    if end < len(text) and (text[end] == 'e' or text[end] == 'E'):
        exponent = _skip_sign(text, end + 1)
        exponent_end = _skip_digits(text, exponent)
        if exponent_end > exponent:
            end = exponent_end
    return end


def float_value(literal):
    """The value of a literal that float_end() delimited."""
    assert literal is not None
    first = _skip_sign(literal, 0)
    letter = literal[first]
    if letter == 'i' or letter == 'I':
        return -INFINITY if literal[0] == '-' else INFINITY
    if letter == 'n' or letter == 'N':
        return NAN
    try:
        return rdtoa.strtod(literal)
    except ValueError:
        raise NumberSyntaxError


def parse_float(text):
    text = without_underscores(strip_spaces(text))
    end = float_end(text, 0)
    if end == 0 or end != len(text):
        raise NumberSyntaxError
    return float_value(text)


def _float_in(text, start, end):
    assert 0 <= start <= end
    return float_value(text[start:end])


def _unit_with_sign(text, pos):
    return -1.0 if pos < len(text) and text[pos] == '-' else 1.0


def parse_complex(text):
    """(real, imag) of '<float>', '<float>j' or '<float><signed float>j', perhaps in parentheses."""
    text = strip_spaces(text)
    if len(text) >= 2 and text[0] == '(' and text[len(text) - 1] == ')':
        stop = len(text) - 1
        assert stop >= 1
        text = strip_spaces(text[1:stop])
    size = len(text)
    real, imag = 0.0, 0.0
    pos = float_end(text, 0)
    if pos == 0:
        # a 'j' alone, perhaps with a sign
        imag = _unit_with_sign(text, 0)
        pos = _skip_sign(text, 0)
    else:
        first = _float_in(text, 0, pos)
        if pos == size:
            return first, 0.0
        if text[pos] == '+' or text[pos] == '-':
            real = first
            end = float_end(text, pos)
            if end == pos:
                imag = _unit_with_sign(text, pos)
                pos += 1
            else:
                imag = _float_in(text, pos, end)
                pos = end
        else:
            imag = first
    if pos != size - 1 or text[pos] != 'j' and text[pos] != 'J':
        raise NumberSyntaxError
    return real, imag
