"""Positions in a source text: byte offsets, turned into lines when somebody wants to read them."""


def between(text, start, end):
    """text[start:end], for positions that are known not to be negative."""
    assert start >= 0
    assert end >= 0
    return text[start:end]


def line_number(source, pos):
    """The line, counted from 1, that holds byte `pos`."""
    lineno = 1
    for i in range(min(pos, len(source))):
        if source[i] == '\n':
            lineno += 1
    return lineno


def line_start(source, pos):
    """Index of the first byte of the line that holds byte `pos`."""
    start = min(pos, len(source))
    while start > 0 and source[start - 1] != '\n':
        start -= 1
    assert start >= 0
    return start


def line_end(source, pos):
    """Index of the newline that ends the line of byte `pos`, or the length of the source."""
    end = pos
    while end < len(source) and source[end] != '\n':
        end += 1
    return end
