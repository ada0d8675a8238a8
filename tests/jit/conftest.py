"""What ./micronumpy-c compiles is tested where ./micronumpy-c is."""
import os

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BINARY = os.path.join(ROOT, 'micronumpy-c')
collect_ignore = [] if os.path.exists(BINARY) else ['test_binary_traces.py']


def pytest_terminal_summary(terminalreporter):
    if collect_ignore:
        terminalreporter.write_line('./micronumpy-c is not built: tests/jit/test_binary_traces.py has nothing to test')
