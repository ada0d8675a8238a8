"""Which characters beyond ASCII may stand in a name (PEP 3131: XID_Start, XID_Continue)."""

from rpython.rlib.unicodedata import unicodedb_8_0_0 as unicodedb


def is_identifier_start(code):
    if code < 0x80:
        c = chr(code)
        return 'a' <= c <= 'z' or 'A' <= c <= 'Z' or c == '_'
    return unicodedb.isxidstart(code)


def is_identifier_part(code):
    if code < 0x80:
        return is_identifier_start(code) or 0x30 <= code <= 0x39
    return unicodedb.isxidcontinue(code)
