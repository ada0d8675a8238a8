"""Source that does not compile: line, exception and message are those of CPython 3.11.

A line of a table is `source -> line Kind: message`, the source with the escapes of a string literal; a long expectation
stands on the line below.
"""
from minipy.compiler import needs_more_lines
from minipy.compiler.errors import IncompleteInput, SyntaxProblem
from tests.minipy.compilersupport import compiled


def problem_of(source, mode='exec'):
    try:
        compiled(source, mode)
    except SyntaxProblem as e:
        return e
    return None


def rows(table):
    return [line.strip() for line in table.replace(' ->\n', ' ->').splitlines() if line.strip()]


def unescape(text):
    return text.decode('string_escape')


def check_messages(table):
    differences = []
    for row in rows(table):
        source, expected = row.rsplit(' ->', 1)
        e = problem_of(unescape(source))
        got = 'no error' if e is None else '%d %s: %s' % (e.lineno, e.kind, e.msg)
        # the message is compared as it is, or as a table can write it
        if got != expected.strip() and got != unescape(expected.strip()):
            differences.append('%s\n    expected %s\n    got      %s' % (source, expected.strip(), got))
    assert not differences, '\n' + '\n'.join(differences)


def test_tokens():
    check_messages(r"""
    1_ -> 1 SyntaxError: invalid decimal literal
    1__0 -> 1 SyntaxError: invalid decimal literal
    0x -> 1 SyntaxError: invalid hexadecimal literal
    0xg -> 1 SyntaxError: invalid hexadecimal literal
    0b2 -> 1 SyntaxError: invalid digit '2' in binary literal
    0b12 -> 1 SyntaxError: invalid digit '2' in binary literal
    0o8 -> 1 SyntaxError: invalid digit '8' in octal literal
    0o18 -> 1 SyntaxError: invalid digit '8' in octal literal
    012 ->
        1 SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    1e -> 1 SyntaxError: invalid decimal literal
    1e+ -> 1 SyntaxError: invalid decimal literal
    1.5e -> 1 SyntaxError: invalid decimal literal
    1jx -> 1 SyntaxError: invalid imaginary literal
    0_7 ->
        1 SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    09 ->
        1 SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    \xc2\xa0 -> 1 SyntaxError: invalid non-printable character U+00A0
    a\xe2\x82\xacb -> 1 SyntaxError: invalid character '\xe2\x82\xac' (U+20AC)
    ( -> 1 SyntaxError: '(' was never closed
    ] -> 1 SyntaxError: unmatched ']'
    (] -> 1 SyntaxError: closing parenthesis ']' does not match opening parenthesis '('
    (\n] -> 2 SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' on line 1
    x \\ y -> 1 SyntaxError: unexpected character after line continuation character
    from x import (a,b -> 1 SyntaxError: '(' was never closed
    a[ -> 1 SyntaxError: '[' was never closed
    f( -> 1 SyntaxError: '(' was never closed
    x = (1,\n -> 1 SyntaxError: '(' was never closed
    x = (1 + 2 -> 1 SyntaxError: '(' was never closed
    x = [1,\n2\ny = 3 -> 1 SyntaxError: '[' was never closed
    x = {'a': 1\ny = 3 -> 1 SyntaxError: '{' was never closed
    0b1_ -> 1 SyntaxError: invalid binary literal
    0b1__0 -> 1 SyntaxError: invalid binary literal
    0xf_ -> 1 SyntaxError: invalid hexadecimal literal
    0o7_ -> 1 SyntaxError: invalid octal literal
    0_01 ->
        1 SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    0777 ->
        1 SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    0xfj -> 1 SyntaxError: invalid hexadecimal literal
    0b1j -> 1 SyntaxError: invalid binary literal
    \\\n -> 1 SyntaxError: unexpected EOF while parsing
    x\\\n -> 1 SyntaxError: unexpected EOF while parsing
    x = [ -> 1 SyntaxError: '[' was never closed
    x = { -> 1 SyntaxError: '{' was never closed
    x = {1: -> 1 SyntaxError: '{' was never closed
    x = {1: 2 -> 1 SyntaxError: '{' was never closed
    x = a[ -> 1 SyntaxError: '[' was never closed
    x = a[1 -> 1 SyntaxError: '[' was never closed
    """)


def test_strings():
    check_messages(r"""
    'abc -> 1 SyntaxError: unterminated string literal (detected at line 1)
    '''abc -> 1 SyntaxError: unterminated triple-quoted string literal (detected at line 1)
    f'{' -> 1 SyntaxError: f-string: expecting '}'
    f'{}' -> 1 SyntaxError: f-string: empty expression not allowed
    f'{a b}' -> 1 SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma?
    f'}' -> 1 SyntaxError: f-string: single '}' is not allowed
    f'{a!x}' -> 1 SyntaxError: f-string: invalid conversion character: expected 's', 'r', or 'a'
    f'{a\\n}' -> 1 SyntaxError: f-string expression part cannot include a backslash
    f'{#}' -> 1 SyntaxError: f-string expression part cannot include '#'
    f'{a}' = 1 -> 1 SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
    b'\xc3\xa9' -> 1 SyntaxError: bytes can only contain ASCII literal characters
    'a' b'b' -> 1 SyntaxError: cannot mix bytes and nonbytes literals
    '\\x1' ->
        1 SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
    b'\\x1' -> 1 SyntaxError: (value error) invalid \x escape at position 0
    f'{a:{b:{c}}}' -> 1 SyntaxError: f-string: expressions nested too deeply
    f'{a:{b:{c:{d}}}}' -> 1 SyntaxError: f-string: expressions nested too deeply
    f'{lambda x:1}' -> 1 SyntaxError: f-string: invalid syntax
    f'{*a}' -> 1 SyntaxError: f-string: cannot use starred expression here
    f'{a' -> 1 SyntaxError: f-string: expecting '}'
    f'{a:' -> 1 SyntaxError: f-string: expecting '}'
    f'{a!' -> 1 SyntaxError: f-string: expecting '}'
    f'{a!r' -> 1 SyntaxError: f-string: expecting '}'
    f'{!r}' -> 1 SyntaxError: f-string: expression required before '!'
    f'{ }' -> 1 SyntaxError: f-string: empty expression not allowed
    f'{a)}' -> 1 SyntaxError: f-string: unmatched ')'
    f'{(a}' -> 1 SyntaxError: f-string: closing parenthesis '}' does not match opening parenthesis '('
    f'{a[}' -> 1 SyntaxError: f-string: closing parenthesis '}' does not match opening parenthesis '['
    f'{"}' -> 1 SyntaxError: f-string: unterminated string
    'a\nb' -> 1 SyntaxError: unterminated string literal (detected at line 1)
    x = 'a' 'b -> 1 SyntaxError: unterminated string literal (detected at line 1)
    x = '''a\nb\nc -> 1 SyntaxError: unterminated triple-quoted string literal (detected at line 3)
    x = f'''a{b\n -> 1 SyntaxError: unterminated triple-quoted string literal (detected at line 1)
    f'''{\na b\n}''' -> 2 SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma?
    f'{a['b']}' -> 1 SyntaxError: f-string: unmatched '['
    f'{a}}' -> 1 SyntaxError: f-string: single '}' is not allowed
    f'{{a}' -> 1 SyntaxError: f-string: single '}' is not allowed
    f'{a:{b!r:{c}}}' -> 1 SyntaxError: f-string: expressions nested too deeply
    f'{a:}}' -> 1 SyntaxError: f-string: single '}' is not allowed
    f'{a==}' -> 1 SyntaxError: f-string: invalid syntax
    f'{=a}' -> 1 SyntaxError: f-string: expression required before '='
    f'{lambda: 1}' -> 1 SyntaxError: f-string: invalid syntax
    f'{"a}' -> 1 SyntaxError: f-string: unterminated string
    f'{a if b}' -> 1 SyntaxError: f-string: expected 'else' after 'if' expression
    f'{pass}' -> 1 SyntaxError: f-string: invalid syntax
    f'{return}' -> 1 SyntaxError: f-string: invalid syntax
    f'{x y}' -> 1 SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma?
    f'{x\ty}' -> 1 SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma?
    f'{\nx}' -> 1 SyntaxError: unterminated string literal (detected at line 1)
    f'\\{a\\}' -> 1 SyntaxError: f-string expression part cannot include a backslash
    f'a\\}' -> 1 SyntaxError: f-string: single '}' is not allowed
    f'\\x' ->
        1 SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape
    b'a' 'b' -> 1 SyntaxError: cannot mix bytes and nonbytes literals
    f'a' b'b' -> 1 SyntaxError: cannot mix bytes and nonbytes literals
    b'a' f'b' -> 1 SyntaxError: cannot mix bytes and nonbytes literals
    '\\x' ->
        1 SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape
    '\\xg' ->
        1 SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape
    b'\\xg' -> 1 SyntaxError: (value error) invalid \x escape at position 0
    b'\\x' -> 1 SyntaxError: (value error) invalid \x escape at position 0
    '''\\''' -> 1 SyntaxError: unterminated triple-quoted string literal (detected at line 1)
    '''a'' -> 1 SyntaxError: unterminated triple-quoted string literal (detected at line 1)
    """)


def test_blocks():
    check_messages(r"""
    if x:\n\ty\n        z -> 3 TabError: inconsistent use of tabs and spaces in indentation
    if x:\n  a\n b -> 3 IndentationError: unindent does not match any outer indentation level
    \x20 x -> 1 IndentationError: unexpected indent
    x\n  y -> 2 IndentationError: unexpected indent
    if x:\ny -> 2 IndentationError: expected an indented block after 'if' statement on line 1
    if x -> 1 SyntaxError: expected ':'
    def f() -> 1 SyntaxError: expected ':'
    while x\n  y -> 1 SyntaxError: expected ':'
    class A\n pass -> 1 SyntaxError: expected ':'
    for x in y\n z -> 1 SyntaxError: expected ':'
    if 1:\n  pass\n else:\n  pass -> 3 IndentationError: unindent does not match any outer indentation level
    class A:\nx -> 2 IndentationError: expected an indented block after class definition on line 1
    for x in y:\nz -> 2 IndentationError: expected an indented block after 'for' statement on line 1
    while x:\nz -> 2 IndentationError: expected an indented block after 'while' statement on line 1
    with x:\nz -> 2 IndentationError: expected an indented block after 'with' statement on line 1
    try:\nz -> 2 IndentationError: expected an indented block after 'try' statement on line 1
    try:\n x\nexcept:\ny -> 4 IndentationError: expected an indented block after 'except' statement on line 3
    try:\n x\nfinally:\ny -> 4 IndentationError: expected an indented block after 'finally' statement on line 3
    if x:\n a\nelif y:\nb -> 4 IndentationError: expected an indented block after 'elif' statement on line 3
    if x:\n a\nelse:\nb -> 4 IndentationError: expected an indented block after 'else' statement on line 3
    def f():\n  x\n   y -> 3 IndentationError: unexpected indent
    def f():\n\tx\n  y -> 3 IndentationError: unindent does not match any outer indentation level
    \tx -> 1 IndentationError: unexpected indent
    a = 1\n  b = 2 -> 2 IndentationError: unexpected indent
    if True:\n    x = 1\n  y = 2 -> 3 IndentationError: unindent does not match any outer indentation level
    def f():\n  a\n\n b -> 4 IndentationError: unindent does not match any outer indentation level
    """)


def test_expressions():
    check_messages(r"""
    1 2 -> 1 SyntaxError: invalid syntax
    'a' b -> 1 SyntaxError: invalid syntax
    $ -> 1 SyntaxError: invalid syntax
    ? -> 1 SyntaxError: invalid syntax
    a! -> 1 SyntaxError: invalid syntax
    x = = 1 -> 1 SyntaxError: invalid syntax
    print 1 -> 1 SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
    print(1 2) -> 1 SyntaxError: invalid syntax. Perhaps you forgot a comma?
    [1 2] -> 1 SyntaxError: invalid syntax. Perhaps you forgot a comma?
    {1:2 3:4} -> 1 SyntaxError: invalid syntax. Perhaps you forgot a comma?
    @f\nx -> 2 SyntaxError: invalid syntax
    (x = 1) -> 1 SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    x += 1 = 2 -> 1 SyntaxError: invalid syntax
    x := 1 -> 1 SyntaxError: invalid syntax
    a if b -> 1 SyntaxError: expected 'else' after 'if' expression
    [x, y for x in z] -> 1 SyntaxError: did you forget parentheses around the comprehension target?
    {**a for a in b} -> 1 SyntaxError: dict unpacking cannot be used in dict comprehension
    {*a: 1} -> 1 SyntaxError: invalid syntax
    (*a for a in b) -> 1 SyntaxError: iterable unpacking cannot be used in comprehension
    [*a for a in b] -> 1 SyntaxError: iterable unpacking cannot be used in comprehension
    {a:1, b} -> 1 SyntaxError: ':' expected after dictionary key
    {a, b:1} -> 1 SyntaxError: invalid syntax
    {a:} -> 1 SyntaxError: expression expected after dictionary key and ':'
    x else y -> 1 SyntaxError: invalid syntax
    x=1 if 2 -> 1 SyntaxError: expected 'else' after 'if' expression
    print 'hello' -> 1 SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
    exec 'x' -> 1 SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?
    print x, y -> 1 SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
    a = 1 if b -> 1 SyntaxError: expected 'else' after 'if' expression
    x = {**a, b} -> 1 SyntaxError: ':' expected after dictionary key
    'a', b = x -> 1 SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    x = (a\n\n\nb) -> 1 SyntaxError: invalid syntax. Perhaps you forgot a comma?
    [a\nb] -> 1 SyntaxError: invalid syntax. Perhaps you forgot a comma?
    (1 if 2) -> 1 SyntaxError: expected 'else' after 'if' expression
    """)


def test_targets():
    check_messages(r"""
    f(True=1) -> 1 SyntaxError: cannot assign to True
    if x.y = 1: pass -> 1 SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='?
    x + 1 = 2 -> 1 SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
    f() = 1 -> 1 SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
    1 = x -> 1 SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
    (a,1)=2 -> 1 SyntaxError: cannot assign to literal
    [a,f()]=1 -> 1 SyntaxError: cannot assign to function call
    None = 1 -> 1 SyntaxError: cannot assign to None
    x if y else z = 1 -> 1 SyntaxError: cannot assign to conditional expression
    a < b = 1 -> 1 SyntaxError: cannot assign to comparison
    a and b = 1 -> 1 SyntaxError: cannot assign to expression
    -a = 1 -> 1 SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
    'a' = 1 -> 1 SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
    ... = 1 -> 1 SyntaxError: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
    {}=1 -> 1 SyntaxError: cannot assign to dict literal here. Maybe you meant '==' instead of '='?
    {1}=1 -> 1 SyntaxError: cannot assign to set display here. Maybe you meant '==' instead of '='?
    [x for x in y]=1 -> 1 SyntaxError: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
    lambda:1 = 2 -> 1 SyntaxError: cannot assign to lambda
    (yield) = 1 -> 1 SyntaxError: cannot assign to yield expression here. Maybe you meant '==' instead of '='?
    x = yield = 1 -> 1 SyntaxError: assignment to yield expression not possible
    *a = 1 -> 1 SyntaxError: starred assignment target must be in a list or tuple
    *a, *b = c -> 1 SyntaxError: multiple starred expressions in assignment
    *a -> 1 SyntaxError: can't use starred expression here
    a = *b -> 1 SyntaxError: can't use starred expression here
    def f():\n return *a -> 2 SyntaxError: can't use starred expression here
    del f() -> 1 SyntaxError: cannot delete function call
    del *a -> 1 SyntaxError: cannot delete starred
    del 1 -> 1 SyntaxError: cannot delete literal
    del a+b -> 1 SyntaxError: cannot delete expression
    for 1 in x: pass -> 1 SyntaxError: cannot assign to literal
    for f() in x: pass -> 1 SyntaxError: cannot assign to function call
    with a as 1: pass -> 1 SyntaxError: cannot assign to literal
    with a as f(): pass -> 1 SyntaxError: cannot assign to function call
    1 += 2 -> 1 SyntaxError: 'literal' is an illegal expression for augmented assignment
    (a,b) += 1 -> 1 SyntaxError: 'tuple' is an illegal expression for augmented assignment
    f() += 1 -> 1 SyntaxError: 'function call' is an illegal expression for augmented assignment
    a+b += 1 -> 1 SyntaxError: 'expression' is an illegal expression for augmented assignment
    (a,b): int -> 1 SyntaxError: only single target (not tuple) can be annotated
    [a]: int -> 1 SyntaxError: only single target (not list) can be annotated
    a+b: int -> 1 SyntaxError: illegal target for annotation
    f() := 1 -> 1 SyntaxError: cannot use assignment expressions with function call
    (a.b := 1) -> 1 SyntaxError: cannot use assignment expressions with attribute
    (f() := 1) -> 1 SyntaxError: cannot use assignment expressions with function call
    True = 1 -> 1 SyntaxError: cannot assign to True
    f(__debug__=1) -> 1 SyntaxError: cannot assign to __debug__
    __debug__ = 1 -> 1 SyntaxError: cannot assign to __debug__
    def f(__debug__): pass -> 1 SyntaxError: cannot assign to __debug__
    a.__debug__ = 1 -> 1 SyntaxError: cannot assign to __debug__
    del __debug__ -> 1 SyntaxError: cannot delete __debug__
    import __debug__ -> 1 SyntaxError: cannot assign to __debug__
    a, b += 1 -> 1 SyntaxError: 'tuple' is an illegal expression for augmented assignment
    del *x, y -> 1 SyntaxError: cannot delete starred
    del x + y -> 1 SyntaxError: cannot delete expression
    del (x, 1) -> 1 SyntaxError: cannot delete literal
    1: int -> 1 SyntaxError: illegal target for annotation
    f(): int -> 1 SyntaxError: illegal target for annotation
    x = {a: *b} -> 1 SyntaxError: cannot use a starred expression in a dictionary value
    x = (*a) -> 1 SyntaxError: cannot use starred expression here
    x = *a -> 1 SyntaxError: can't use starred expression here
    *a, b, *c = d -> 1 SyntaxError: multiple starred expressions in assignment
    for a, *b, *c in d: pass -> 1 SyntaxError: multiple starred expressions in assignment
    for *a in b: pass -> 1 SyntaxError: starred assignment target must be in a list or tuple
    for x() in z: pass -> 1 SyntaxError: cannot assign to function call
    [x for 1 in y] -> 1 SyntaxError: cannot assign to literal
    [x for x() in z] -> 1 SyntaxError: cannot assign to function call
    lambda: a:=1 -> 1 SyntaxError: cannot use assignment expressions with lambda
    ((a, b) := 1) -> 1 SyntaxError: cannot use assignment expressions with tuple
    (a[0] := 1) -> 1 SyntaxError: cannot use assignment expressions with subscript
    not x = 1 -> 1 SyntaxError: cannot assign to expression
    a or b = 1 -> 1 SyntaxError: cannot assign to expression
    x == y = z -> 1 SyntaxError: cannot assign to comparison
    a.b() = 1 -> 1 SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
    a[0]() = 1 -> 1 SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
    (a + b) = 1 -> 1 SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
    [a, 1] = x -> 1 SyntaxError: cannot assign to literal
    a, b() = x -> 1 SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
    a, 1 = x -> 1 SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
    a if b else c += 1 -> 1 SyntaxError: 'conditional expression' is an illegal expression for augmented assignment
    (a if b else c) = 1 ->
        1 SyntaxError: cannot assign to conditional expression here. Maybe you meant '==' instead of '='?
    lambda x: x = 1 -> 1 SyntaxError: cannot assign to lambda
    lambda a: b: c -> 1 SyntaxError: illegal target for annotation
    lambda a: int: 1 -> 1 SyntaxError: illegal target for annotation
    None += 1 -> 1 SyntaxError: 'None' is an illegal expression for augmented assignment
    True += 1 -> 1 SyntaxError: 'True' is an illegal expression for augmented assignment
    (None := 1) -> 1 SyntaxError: cannot use assignment expressions with None
    for None in x: pass -> 1 SyntaxError: cannot assign to None
    with x as None: pass -> 1 SyntaxError: cannot assign to None
    del None -> 1 SyntaxError: cannot delete None
    del True -> 1 SyntaxError: cannot delete True
    ... += 1 -> 1 SyntaxError: 'ellipsis' is an illegal expression for augmented assignment
    x = None = 1 -> 1 SyntaxError: cannot assign to None
    f(None=1) -> 1 SyntaxError: cannot assign to None
    f(a)(b)(c)=1 -> 1 SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
    (**a) -> 1 SyntaxError: cannot use double starred expression here
    """)


def test_calls():
    check_messages(r"""
    f(a b) -> 1 SyntaxError: invalid syntax. Perhaps you forgot a comma?
    f(a=1,b) -> 1 SyntaxError: positional argument follows keyword argument
    f(**a,b) -> 1 SyntaxError: positional argument follows keyword argument unpacking
    f(**a,*b) -> 1 SyntaxError: iterable argument unpacking follows keyword argument unpacking
    f(a for a in b, c) -> 1 SyntaxError: Generator expression must be parenthesized
    f(c, a for a in b) -> 1 SyntaxError: Generator expression must be parenthesized
    f(1=2) -> 1 SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
    f(a.b=1) -> 1 SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
    f(a=1,a=2) -> 1 SyntaxError: keyword argument repeated: a
    f(,) -> 1 SyntaxError: invalid syntax
    f(a=) -> 1 SyntaxError: invalid syntax
    f(a, b=) -> 1 SyntaxError: invalid syntax
    f(x for x in y, 1) -> 1 SyntaxError: Generator expression must be parenthesized
    f(x, y for y in z) -> 1 SyntaxError: Generator expression must be parenthesized
    f(*) -> 1 SyntaxError: invalid syntax
    f(**) -> 1 SyntaxError: invalid syntax
    f(a, *) -> 1 SyntaxError: invalid syntax
    f(a=b:=1) -> 1 SyntaxError: invalid syntax
    f(x=1, x=2) -> 1 SyntaxError: keyword argument repeated: x
    class A(x=1, x=2): pass -> 1 SyntaxError: keyword argument repeated: x
    f(a, b=1, c) -> 1 SyntaxError: positional argument follows keyword argument
    f(b=1, *c, d) -> 1 SyntaxError: positional argument follows keyword argument
    f(a[0]=1) -> 1 SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
    f('a'=1) -> 1 SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
    f(a+b=1) -> 1 SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
    f(lambda=1) -> 1 SyntaxError: invalid syntax
    f(if=1) -> 1 SyntaxError: invalid syntax
    f(a, b for b in c) -> 1 SyntaxError: Generator expression must be parenthesized
    f(*a for a in b) -> 1 SyntaxError: iterable unpacking cannot be used in comprehension
    f(**a for a in b) -> 1 SyntaxError: invalid syntax
    f(a=b for b in c) -> 1 SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    f(a b, c) -> 1 SyntaxError: invalid syntax. Perhaps you forgot a comma?
    f(a, b c) -> 1 SyntaxError: invalid syntax. Perhaps you forgot a comma?
    f(*a b) -> 1 SyntaxError: invalid syntax. Perhaps you forgot a comma?
    f(**a b) -> 1 SyntaxError: invalid syntax. Perhaps you forgot a comma?
    """)


def test_parameters():
    check_messages(r"""
    def f: -> 1 SyntaxError: expected '('
    def f(a=1,b): pass -> 1 SyntaxError: non-default argument follows default argument
    def f(a,a): pass -> 1 SyntaxError: duplicate argument 'a' in function definition
    def f(*): pass -> 1 SyntaxError: named arguments must follow bare *
    def f(*,**k): pass -> 1 SyntaxError: named arguments must follow bare *
    def f(**k,a):pass -> 1 SyntaxError: arguments cannot follow var-keyword argument
    def f(*a,*b):pass -> 1 SyntaxError: * argument may appear only once
    def f(/,a):pass -> 1 SyntaxError: at least one argument must precede /
    def f(a,/,b,/):pass -> 1 SyntaxError: / may appear only once
    def f(*a,/):pass -> 1 SyntaxError: / must be ahead of *
    lambda a=1,b:1 -> 1 SyntaxError: non-default argument follows default argument
    def f():\n from a import * -> 2 SyntaxError: import * only allowed at module level
    def True(): pass -> 1 SyntaxError: invalid syntax
    def f(None): pass -> 1 SyntaxError: invalid syntax
    lambda None: 1 -> 1 SyntaxError: invalid syntax
    def f(x, y=, z): pass -> 1 SyntaxError: expected default value expression
    lambda x=: 1 -> 1 SyntaxError: invalid syntax
    def f(a, (b, c)): pass -> 1 SyntaxError: Function parameters cannot be parenthesized
    lambda (a, b): 1 -> 1 SyntaxError: Lambda expression parameters cannot be parenthesized
    def f(*a=1): pass -> 1 SyntaxError: var-positional argument cannot have default value
    def f(**k=1): pass -> 1 SyntaxError: var-keyword argument cannot have default value
    lambda -> 1 SyntaxError: invalid syntax
    lambda x -> 1 SyntaxError: invalid syntax
    lambda x: -> 1 SyntaxError: invalid syntax
    def f(a, b): return a b -> 1 SyntaxError: invalid syntax
    def f(): yield from x, y -> 1 SyntaxError: invalid syntax
    def f(a, a=1): pass -> 1 SyntaxError: duplicate argument 'a' in function definition
    lambda a, a: 1 -> 1 SyntaxError: duplicate argument 'a' in function definition
    def f(a, *, a): pass -> 1 SyntaxError: duplicate argument 'a' in function definition
    def f(*a, **a): pass -> 1 SyntaxError: duplicate argument 'a' in function definition
    def f(, a): pass -> 1 SyntaxError: invalid syntax
    def f(a,, b): pass -> 1 SyntaxError: invalid syntax
    def f(a b): pass -> 1 SyntaxError: invalid syntax
    def f(a, *): pass -> 1 SyntaxError: named arguments must follow bare *
    def f(a, /, *): pass -> 1 SyntaxError: named arguments must follow bare *
    def f(a=1, /, b): pass -> 1 SyntaxError: non-default argument follows default argument
    def f(**a, *b): pass -> 1 SyntaxError: arguments cannot follow var-keyword argument
    def f(**a, **b): pass -> 1 SyntaxError: arguments cannot follow var-keyword argument
    def f[T](): pass -> 1 SyntaxError: expected '('
    lambda *: 1 -> 1 SyntaxError: named arguments must follow bare *
    lambda **a, b: 1 -> 1 SyntaxError: arguments cannot follow var-keyword argument
    lambda *a, /: 1 -> 1 SyntaxError: / must be ahead of *
    def f():\n from __future__ import annotations ->
        2 SyntaxError: from __future__ imports must occur at the beginning of the file
    """)


def test_statements():
    check_messages(r"""
    try:\n a\nb -> 3 SyntaxError: expected 'except' or 'finally' block
    try:\n a -> 2 SyntaxError: expected 'except' or 'finally' block
    if x = 1: pass -> 1 SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    try:\n a\nexcept:\n b\nexcept C:\n d -> 3 SyntaxError: default 'except:' must be last
    except: pass -> 1 SyntaxError: invalid syntax
    try:\n a\nexcept A, B:\n b -> 3 SyntaxError: multiple exception types must be parenthesized
    else: pass -> 1 SyntaxError: invalid syntax
    class A(x for x in y): pass -> 1 SyntaxError: invalid syntax
    global None -> 1 SyntaxError: invalid syntax
    class None: pass -> 1 SyntaxError: invalid syntax
    raise from x -> 1 SyntaxError: invalid syntax
    raise a from -> 1 SyntaxError: invalid syntax
    assert -> 1 SyntaxError: invalid syntax
    with a as b, : pass -> 1 SyntaxError: invalid syntax
    for x y -> 1 SyntaxError: invalid syntax
    raise X, y -> 1 SyntaxError: invalid syntax
    except X: pass -> 1 SyntaxError: invalid syntax
    try: pass -> 1 SyntaxError: expected 'except' or 'finally' block
    try: pass\nelse: pass -> 2 SyntaxError: expected 'except' or 'finally' block
    try: pass\nexcept X, Y as e: pass -> 2 SyntaxError: multiple exception types must be parenthesized
    """)


def test_imports():
    check_messages(r"""
    import -> 1 SyntaxError: invalid syntax
    from x import -> 1 SyntaxError: invalid syntax
    from x import a, -> 1 SyntaxError: trailing comma not allowed without surrounding parentheses
    import a as b.c -> 1 SyntaxError: invalid syntax
    import a.b as -> 1 SyntaxError: invalid syntax
    from __future__ import foo -> 1 SyntaxError: future feature foo is not defined
    x\nfrom __future__ import annotations ->
        2 SyntaxError: from __future__ imports must occur at the beginning of the file
    from __future__ import braces -> 1 SyntaxError: not a chance
    import None -> 1 SyntaxError: invalid syntax
    import a, -> 1 SyntaxError: invalid syntax
    from a import () -> 1 SyntaxError: invalid syntax
    from .. import -> 1 SyntaxError: invalid syntax
    from . import a.b -> 1 SyntaxError: invalid syntax
    from a import b.c -> 1 SyntaxError: invalid syntax
    import a as -> 1 SyntaxError: invalid syntax
    import .a -> 1 SyntaxError: invalid syntax
    from __future__ import annotations, foo -> 1 SyntaxError: future feature foo is not defined
    'doc'\n'x'\nfrom __future__ import annotations ->
        3 SyntaxError: from __future__ imports must occur at the beginning of the file
    import x; from __future__ import annotations ->
        1 SyntaxError: from __future__ imports must occur at the beginning of the file
    from __future__ import * -> 1 SyntaxError: future feature * is not defined
    """)


def test_scopes():
    check_messages(r"""
    return -> 1 SyntaxError: 'return' outside function
    def f():\n yield\nyield -> 3 SyntaxError: 'yield' outside function
    break -> 1 SyntaxError: 'break' outside loop
    continue -> 1 SyntaxError: 'continue' not properly in loop
    while 1:\n def f():\n  break -> 3 SyntaxError: 'break' outside loop
    def f():\n x=1\n global x -> 3 SyntaxError: name 'x' is assigned to before global declaration
    def f():\n print(x)\n global x -> 3 SyntaxError: name 'x' is used prior to global declaration
    def f(x):\n global x -> 2 SyntaxError: name 'x' is parameter and global
    def f():\n nonlocal x -> 2 SyntaxError: no binding for nonlocal 'x' found
    nonlocal x -> 1 SyntaxError: nonlocal declaration not allowed at module level
    def f(x):\n nonlocal x -> 2 SyntaxError: name 'x' is parameter and nonlocal
    [(yield) for x in y] -> 1 SyntaxError: 'yield' inside list comprehension
    class A:\n [x:=1 for a in b] ->
        2 SyntaxError: assignment expression within a comprehension cannot be used in a class body
    [a:=1 for a in b] -> 1 SyntaxError: assignment expression cannot rebind comprehension iteration variable 'a'
    [x for x in (y:=z)] -> 1 SyntaxError: assignment expression cannot be used in a comprehension iterable expression
    f'{yield}' -> 1 SyntaxError: 'yield' outside function
    with (yield): pass -> 1 SyntaxError: 'yield' outside function
    yield -> 1 SyntaxError: 'yield' outside function
    yield x -> 1 SyntaxError: 'yield' outside function
    class A: return 1 -> 1 SyntaxError: 'return' outside function
    [x for x in range(3) if (yield)] -> 1 SyntaxError: 'yield' inside list comprehension
    {(yield): 1 for x in y} -> 1 SyntaxError: 'yield' inside dict comprehension
    def f():\n global x\n x: int = 1 -> 3 SyntaxError: annotated name 'x' can't be global
    def f():\n x: int\n global x -> 3 SyntaxError: annotated name 'x' can't be global
    def f():\n x: int = 1\n nonlocal x -> 3 SyntaxError: annotated name 'x' can't be nonlocal
    class A:\n nonlocal x -> 2 SyntaxError: no binding for nonlocal 'x' found
    def f():\n x = 1\n def g():\n  print(x)\n  nonlocal x ->
        5 SyntaxError: name 'x' is used prior to nonlocal declaration
    def f():\n global x\n def g():\n  nonlocal x -> 4 SyntaxError: no binding for nonlocal 'x' found
    [i := i for i in range(5)] ->
        1 SyntaxError: assignment expression cannot rebind comprehension iteration variable 'i'
    [[(j := 0) for i in range(5)] for j in range(5)] ->
        1 SyntaxError: assignment expression cannot rebind comprehension iteration variable 'j'
    [i+1 for i in (i := range(5))] ->
        1 SyntaxError: assignment expression cannot be used in a comprehension iterable expression
    [i+1 for i in (lambda: (j := range(5)))()] ->
        1 SyntaxError: assignment expression cannot be used in a comprehension iterable expression
    for x in y:\n def f():\n  continue -> 3 SyntaxError: 'continue' not properly in loop
    class A:\n break -> 2 SyntaxError: 'break' outside loop
    if x:\n break -> 2 SyntaxError: 'break' outside loop
    def f():\n if x:\n  continue -> 3 SyntaxError: 'continue' not properly in loop
    try:\n break\nfinally: pass -> 2 SyntaxError: 'break' outside loop
    nonlocal x; x = 1 -> 1 SyntaxError: nonlocal declaration not allowed at module level
    def f(): nonlocal f -> 1 SyntaxError: no binding for nonlocal 'f' found
    class A:\n x = 1\n def f(self):\n  nonlocal x -> 4 SyntaxError: no binding for nonlocal 'x' found
    """)


def test_offset_and_text():
    e = problem_of('x = 1\nif x = 1:\n    pass\n')
    assert (e.lineno, e.offset, e.text) == (2, 4, 'if x = 1:\n')
    # the offset counts characters, not bytes
    e = problem_of("'\xc3\xa9\xe2\x82\xac' $")
    assert e.offset == 6
    # inside an f-string the position is the true one
    e = problem_of("x = f'''{a}\n{b c}'''")
    assert (e.lineno, e.offset, e.text) == (2, 2, "{b c}'''\n")


def test_unsupported_constructs_are_named():
    check_messages(r"""
    async def f(): pass -> 1 SyntaxError: minipy does not support 'async def'
    x\nasync with a: pass -> 2 SyntaxError: minipy does not support 'async with'
    async for x in y: pass -> 1 SyntaxError: minipy does not support 'async for'
    def f(): await x -> 1 SyntaxError: minipy does not support 'await'
    [x async for x in y] -> 1 SyntaxError: minipy does not support asynchronous comprehensions
    match x:\n case 1: pass -> 1 SyntaxError: minipy does not support the 'match' statement
    match (x, y):\n case a, b: pass -> 1 SyntaxError: minipy does not support the 'match' statement
    try: pass\nexcept* E: pass -> 2 SyntaxError: minipy does not support 'except*'
    '\\N{DASH}' -> 1 SyntaxError: minipy does not support character names (\N{DASH})
    \xc2\xb5 = 1 ->
        1 SyntaxError: minipy does not support names that are not in normal form NFKC: '\xc2\xb5'
    # -*- coding: latin-1 -*-\nx = '\xe9' -> 1 SyntaxError: minipy does not support source encoding 'latin-1'
    def f(*a: *b): pass -> 1 SyntaxError: minipy does not support starred annotations
    """)
    assert problem_of('match(x)\nmatch = 1\nmatch.case[1] = match\n') is None


def test_source_text():
    check_messages(r"""
    \xff -> 1 SyntaxError: Non-UTF-8 code starting with '\xff' in file <test> on line 1, but no encoding
    x = 1\x00 -> 1 SyntaxError: source code cannot contain null bytes
    """.replace(', but no encoding', ', but no encoding declared; see https://peps.python.org/pep-0263/ for details'))
    for source in ['\xef\xbb\xbfx = 1', '# coding: utf-8\nx = "\xc3\xa9"', '# vim: fileencoding=UTF-8\n"\xc3\xa9"',
                   '# coding: latin-1\nx = 1', 'x = 1  # coding: latin-1\n"\xc3\xa9"']:
        assert problem_of(source) is None


def test_depth():
    check_messages("%s -> 1 SyntaxError: too many nested parentheses" % ('(' * 201 + ')' * 201))
    check_messages("%s -> 1 RecursionError: maximum recursion depth exceeded during compilation" % ('-' * 5000 + 'x'))
    check_messages("%s -> 1 RecursionError: maximum recursion depth exceeded during compilation"
                   % '+'.join(['x'] * 5000))
    check_messages("%s -> 1 RecursionError: maximum recursion depth exceeded during compilation"
                   % ('not ' * 5000 + 'x'))
    check_messages("%s -> 1 RecursionError: maximum recursion depth exceeded during compilation"
                   % ('x' + '.x' * 5000))
    check_messages("%s -> 1 RecursionError: maximum recursion depth exceeded during compilation"
                   % ('lambda: ' * 5000 + 'x'))
    deep = ''.join([' ' * i + 'if x:\n' for i in range(101)])
    assert problem_of(deep + ' ' * 101 + 'y').msg == 'too many levels of indentation'
    loops = ''.join([' ' * i + 'for x in y:\n' for i in range(21)])
    assert problem_of(loops + ' ' * 21 + 'y').msg == 'too many statically nested blocks'
    assert problem_of('1' * 5000).msg.startswith('Exceeds the limit (4300 digits)')


def test_incomplete_input():
    for source in ['(', 'x = [1,\n', "'''abc\n", 'if x:', 'if x:\n', 'if x:\n    y\nelse:', 'try:\n    x\n', '@f\n',
                   'x = \\\n', 'class A:\n    def f(self):\n', 'def f(a,\n']:
        assert isinstance(problem_of(source), IncompleteInput), source
    for source in ['x = ', 'x +', ')', "'abc", 'if x:\ny', 'f(1 2)', '1 = x', 'return']:
        e = problem_of(source)
        assert e is not None and not isinstance(e, IncompleteInput), source


def test_prompt():
    for source in ['if x:', 'if x:\n    y\n', 'if x: y\n', 'for x in y:\n    pass', '(1,\n', 'def f():\n    x\n',
                   'while x:\n    if y:\n        z\n', '@f\n', 'x = """a\n']:
        assert needs_more_lines(source, '<stdin>'), source
    for source in ['', '\n', 'x', 'x = 1\n', 'if x:\n    y\n\n', 'if x: y\n\n', 'x = = 1', 'if x:\ny', '1 = x',
                   'def f():\n    x\n\n', 'class A: pass\n  \n', 'import a; b\n']:
        assert not needs_more_lines(source, '<stdin>'), source


def test_modes():
    assert problem_of('x = 1', 'eval').msg == 'invalid syntax'
    assert problem_of('', 'eval').msg == 'invalid syntax'
    assert problem_of('1\n2', 'eval').msg == 'invalid syntax'
    assert problem_of(' \t 1, 2 \n\n', 'eval') is None
    assert problem_of('x; y\n', 'single') is None
    assert problem_of('x\ny\n', 'single').msg == 'multiple statements found while compiling a single statement'
    assert problem_of('if x: y\nz\n', 'single') is not None


def test_escapes():
    prefix = "(unicode error) 'unicodeescape' codec can't decode bytes in position "
    for source, message in [(r"'\x'", r'0-1: truncated \xXX escape'), (r"'ab\x1'", r'2-4: truncated \xXX escape'),
                            (r"'\u'", r'0-1: truncated \uXXXX escape'), (r"'\u12'", r'0-3: truncated \uXXXX escape'),
                            (r"'\U0000'", r'0-5: truncated \UXXXXXXXX escape'),
                            (r"'\U00110000'", r'0-9: illegal Unicode character'),
                            (r"'\N'", r'0-1: malformed \N character escape')]:
        assert problem_of(source).msg == prefix + message
