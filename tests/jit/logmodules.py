"""jitlog and jitreport of minipy's library, which this Python can run as well.

The folder is on sys.path for the time of the import only: it has other modules, named like Python's own.
"""
import os
import sys

__all__ = ['jitlog', 'jitreport']
LIB = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'minipy', 'lib')

sys.path.append(LIB)
try:
    import jitlog
    import jitreport
finally:
    sys.path.remove(LIB)
