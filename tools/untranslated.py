"""micronumpy-c without translating it: the interpreter itself interpreted, some thousand times slower. (Python 2.)

usage: build/py2/bin/python-tests tools/untranslated.py [as micronumpy-c]
"""
import os
import sys

sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# The toolchain looks for a repository of its own when it is imported, and warns when there is none.
from rpython.tool.ansi_print import AnsiLogger
AnsiLogger.output_disabled = True

from targetmicronumpy import make_entry_point

if __name__ == '__main__':
    sys.exit(make_entry_point()(['micronumpy-c'] + sys.argv[1:]))
