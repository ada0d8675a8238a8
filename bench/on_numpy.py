"""Run a program of this folder with NumPy on an interpreter that has micronumpy built in too.

usage: on_numpy.py PROGRAM ARGUMENTS...
"""
import os
import runpy
import sys

if __name__ == '__main__':
    sys.modules['micronumpy'] = None        # importing it fails from now on
    del sys.argv[0]
    sys.path[0] = os.path.dirname(os.path.abspath(sys.argv[0]))
    runpy.run_path(sys.argv[0], run_name='__main__')
