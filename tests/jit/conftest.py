"""What ./micronumpy-c compiles is tested where ./micronumpy-c is."""
import os

BINARY = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'micronumpy-c')
collect_ignore = [] if os.path.exists(BINARY) else ['test_binary_traces.py']


def pytest_terminal_summary(terminalreporter):
    if collect_ignore:
        terminalreporter.write_line('./micronumpy-c is not built: tests/jit/test_binary_traces.py has nothing to test')
