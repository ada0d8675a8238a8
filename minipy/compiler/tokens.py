"""The kinds of token: every operator and every keyword has its own number, so that the parser compares integers."""

_names = []


def _define(name):
    globals()[name] = len(_names)
    _names.append(name)
    return len(_names) - 1


# the first two end a list of tokens
for _name in ['ENDMARKER', 'ERRORTOKEN', 'NEWLINE', 'INDENT', 'DEDENT', 'NAME', 'NUMBER', 'STRING']:
    _define(_name)

# text of an operator -> kind; a tokenizer takes the longest that fits
OPERATORS = {}
for _name, _text in [
        ('LPAR', '('), ('RPAR', ')'), ('LSQB', '['), ('RSQB', ']'), ('LBRACE', '{'), ('RBRACE', '}'),
        ('COLON', ':'), ('COMMA', ','), ('SEMI', ';'), ('DOT', '.'), ('ELLIPSIS', '...'), ('RARROW', '->'),
        ('COLONEQUAL', ':='), ('EQUAL', '='),
        ('PLUS', '+'), ('MINUS', '-'), ('STAR', '*'), ('SLASH', '/'), ('DOUBLESLASH', '//'), ('PERCENT', '%'),
        ('AT', '@'), ('DOUBLESTAR', '**'), ('LEFTSHIFT', '<<'), ('RIGHTSHIFT', '>>'), ('AMPER', '&'), ('VBAR', '|'),
        ('CIRCUMFLEX', '^'), ('TILDE', '~'),
        ('LESS', '<'), ('GREATER', '>'), ('LESSEQUAL', '<='), ('GREATEREQUAL', '>='), ('EQEQUAL', '=='),
        ('NOTEQUAL', '!='),
        ('PLUSEQUAL', '+='), ('MINEQUAL', '-='), ('STAREQUAL', '*='), ('SLASHEQUAL', '/='),
        ('DOUBLESLASHEQUAL', '//='), ('PERCENTEQUAL', '%='), ('ATEQUAL', '@='), ('DOUBLESTAREQUAL', '**='),
        ('LEFTSHIFTEQUAL', '<<='), ('RIGHTSHIFTEQUAL', '>>='), ('AMPEREQUAL', '&='), ('VBAREQUAL', '|='),
        ('CIRCUMFLEXEQUAL', '^=')]:
    OPERATORS[_text] = _define(_name)

# keyword -> kind; the kinds are called KW_IF, KW_FOR, ...
KEYWORDS = {}
for _text in ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def',
              'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is',
              'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield']:
    KEYWORDS[_text] = _define('KW_' + _text.upper())

KIND_NAMES = _names
KIND_COUNT = len(_names)


class Token(object):
    """`start` and `end` are byte offsets into the source; `value` is the text between them."""

    _immutable_fields_ = ['kind', 'value', 'lineno', 'start', 'end']

    def __init__(self, kind, value, lineno, start, end):
        self.kind = kind
        self.value = value
        self.lineno = lineno
        self.start = start
        self.end = end

    def __repr__(self):
        return '<%s %r line %d>' % (KIND_NAMES[self.kind], self.value, self.lineno)
