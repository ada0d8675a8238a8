"""Run the test functions of app-level test files with whatever Python runs this file.

usage: _run.py [-v] FILE...

A test file is plain Python 3: functions called test_*, with asserts in them. Every function is run, what fails is
shown, and the last line is "N passed, M failed". With -v every test is named before it runs, so that the last name
tells where an interpreter died. Uses next to nothing of Python's library: micronumpy-c runs it too.
"""
import sys

try:
    import traceback
except ImportError:
    traceback = None


def show(error):
    if traceback is not None:
        text = ''.join(traceback.format_exception(type(error), error, error.__traceback__))
        print(text.rstrip())
        return
    where = getattr(error, '__traceback__', None)
    while where is not None:
        print('  line %d' % where.tb_lineno)
        where = where.tb_next
    print('%s: %s' % (type(error).__name__, error))


def tests_in(path):
    with open(path) as stream:
        source = stream.read()
    namespace = {'__name__': 'app_test', '__file__': path}
    exec(compile(source, path, 'exec'), namespace)
    return [(name, value) for name, value in list(namespace.items()) if name.startswith('test_')]


def run_file(path, verbose):
    passed = failed = 0
    try:
        tests = tests_in(path)
    except Exception as error:
        print('FAILED to load %s' % path)
        show(error)
        return 0, 1
    for name, function in tests:
        if verbose:
            print('%s: %s' % (path, name))
            sys.stdout.flush()
        try:
            function()
            passed += 1
        except Exception as error:
            failed += 1
            print('FAILED %s: %s' % (path, name))
            show(error)
    if not tests:
        print('FAILED %s: no tests in it' % path)
        failed = 1
    return passed, failed


def main(arguments):
    verbose = '-v' in arguments
    passed = failed = 0
    for path in arguments:
        if path != '-v':
            more_passed, more_failed = run_file(path, verbose)
            passed += more_passed
            failed += more_failed
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
