"""Constants of characters, and Template."""
whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class Template:
    """Text with $names in it."""
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _fill(self, mapping, safe):
        text = self.template
        result = []
        i = 0
        while i < len(text):
            if text[i] != self.delimiter:
                result.append(text[i])
                i += 1
                continue
            if text[i + 1:i + 2] == self.delimiter:
                result.append(self.delimiter)
                i += 2
                continue
            braced = text[i + 1:i + 2] == '{'
            start = end = i + 2 if braced else i + 1
            while end < len(text) and (text[end] == '_' or (text[end].isascii() and text[end].isalnum())):
                end += 1
            name = text[start:end]
            if not name or name[0].isdigit() or (braced and text[end:end + 1] != '}'):
                if not safe:
                    raise ValueError('Invalid placeholder in string: line %d, col %d'
                                     % (text.count('\n', 0, i) + 1, i - text.rfind('\n', 0, i)))
                result.append(text[i])
                i += 1
                continue
            after = end + 1 if braced else end
            result.append(text[i:after] if safe and name not in mapping else str(mapping[name]))
            i = after
        return ''.join(result)

    def substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, True)
