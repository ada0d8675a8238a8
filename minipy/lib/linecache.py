"""Lines of source files."""


def getline(filename, lineno, module_globals=None):
    if not filename.startswith('<'):
        try:
            with open(filename, encoding='utf-8') as f:
                for number, line in enumerate(f, 1):
                    if number == lineno:
                        return line
        except (OSError, UnicodeError):
            pass
    return ''
