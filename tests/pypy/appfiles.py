"""Files of app-level tests, plain Python 3 with functions called test_*, run on PyPy's untranslated object space."""
import os
from StringIO import StringIO

from pypy.config.pypyoption import get_pypy_config
from pypy.interpreter.error import OperationError
from pypy.objspace.std.objspace import StdObjSpace

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.path.join(os.path.dirname(HERE), 'app')
# of tests/app: what touches the seam most, and does not take minutes
QUICK = ['test_copy.py', 'test_dtype.py', 'test_flags.py', 'test_flat.py', 'test_indexing.py', 'test_select.py']


def own_files():
    return [os.path.join(HERE, name) for name in sorted(os.listdir(HERE)) if name.startswith('apptest_')]


def shared_files(everything):
    names = [name for name in sorted(os.listdir(SHARED)) if name.startswith('test_')] if everything else QUICK
    return [os.path.join(SHARED, name) for name in names]


def make_space():
    config = get_pypy_config(translating=False)
    config.objspace.extmodules = 'micronumpy.inpypy'
    for name in ['binascii', 'struct']:
        setattr(config.objspace.usemodules, name, True)
    space = StdObjSpace(config)
    space.call_method(space.sys.get('path'), 'append', space.newtext(SHARED))     # they import one another
    return space


def run_file(space, path):
    """(names of the tests that passed, texts about those that failed)"""
    w_namespace = space.newdict()
    space.setitem_str(w_namespace, '__name__', space.newtext('app_test'))
    space.setitem_str(w_namespace, '__file__', space.newtext(path))
    passed, failed = [], []
    with open(path) as stream:
        source = stream.read()
    try:
        space.exec_(source, w_namespace, w_namespace, filename=path)
    except OperationError as error:
        failed.append('not loaded\n' + traceback_of(space, error))
    for w_name in space.listview(w_namespace):
        name = space.text_w(w_name)
        if name.startswith('test_'):
            try:
                space.call_function(space.getitem(w_namespace, w_name))
                passed.append(name)
            except OperationError as error:
                failed.append('%s\n%s' % (name, traceback_of(space, error)))
    return passed, failed


def traceback_of(space, error):
    stream = StringIO()
    error.print_application_traceback(space, stream)
    return stream.getvalue()
