"""Flags shared by the compiler and whoever runs its code objects."""

CO_OPTIMIZED = 0x0001       # locals live in numbered slots
CO_NEWLOCALS = 0x0002       # a call makes a new namespace
CO_VARARGS = 0x0004
CO_VARKEYWORDS = 0x0008
CO_NESTED = 0x0010
CO_GENERATOR = 0x0020
CO_FUTURE_ANNOTATIONS = 0x1000000

# FORMAT_VALUE conversions
CONVERT_NONE = 0
CONVERT_STR = 1
CONVERT_REPR = 2
CONVERT_ASCII = 3

# Limits, those of CPython where it has one.
MAX_PARENS = 200            # nested brackets
MAX_INDENT = 100            # nested blocks of source
MAX_BLOCKS = 20             # nested loops, try and with statements in one code object
MAX_PARSE_DEPTH = 1500      # nested expressions while parsing
MAX_COMPILE_DEPTH = 2500    # depth of the tree while compiling
MAX_INT_DIGITS = 4300       # decimal digits of an int literal
STACK_USE_GUIDELINE = 30    # displays and calls with more items than this are built piece by piece
