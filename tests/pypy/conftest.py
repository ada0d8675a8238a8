"""The module on PyPy's object space, untranslated: wants PYPY_SRC, a PyPy source tree (see "In PyPy" in the README).

These tests use PyPy's own rpython, so they need a process of their own.
"""
import imp
import os
import sys

import pytest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def use_pycparser(source):
    """PyPy's rpython wants pycparser; where that is not installed, the one that PyPy brings along will do."""
    try:
        import pycparser                        # looked for only
    except ImportError:
        bundled = os.path.join(source, 'lib_pypy', 'cffi', '_pycparser')
        if os.path.isdir(bundled):
            imp.load_module('pycparser', None, bundled, ('', '', imp.PKG_DIRECTORY))
            import pycparser
            from rpython.tool.cparser import cparser
            # its tables are Python 3's; those that it makes go where the toolchain has its other files
            cparser._parser_cache = pycparser.CParser(taboutputdir=os.environ['PYPY_USESSION_DIR'])


def reason_to_skip():
    """Why there is nothing to test here, or None."""
    source = os.environ.get('PYPY_SRC', '')
    if not source:
        return 'PYPY_SRC names no PyPy source tree'
    if 'rpython' in sys.modules:
        return 'another rpython is imported already'
    sys.path.insert(0, source)
    try:
        use_pycparser(source)
        import pypy.interpreter.baseobjspace    # tells micronumpy/host.py who the host is
    except ImportError as error:
        sys.path.remove(source)
        return 'PYPY_SRC cannot be imported: %s' % error
    sys.path.insert(1, ROOT)
    return None


reason = reason_to_skip()
collect_ignore = [name for name in os.listdir(os.path.dirname(__file__)) if name.startswith('test_')] if reason else []


@pytest.fixture(scope='session')
def space():
    from tests.pypy import appfiles
    return appfiles.make_space()


def pytest_addoption(parser):
    parser.addoption('--all-app', action='store_true', help='run all of tests/app on PyPy, not only a selection')


def pytest_unconfigure():
    if reason:
        print 'skipped: ' + reason       # the last line, which is the one that run_tests.py shows


def pytest_sessionfinish(session):
    if reason and session.exitstatus == 5:      # no tests collected, as was to be
        session.exitstatus = 0


def pytest_generate_tests(metafunc):
    if 'app_file' in metafunc.fixturenames:
        from tests.pypy import appfiles
        paths = appfiles.own_files() + appfiles.shared_files(metafunc.config.getoption('--all-app'))
        metafunc.parametrize('app_file', paths, ids=[os.path.basename(path) for path in paths])
