# the module sys, and what a script knows about itself
import sys
import time
print(len(sys.argv), sys.argv[0].endswith('sys_module.py'), sys.version_info >= (3, 11), sys.version_info[:2], sys.version_info.major, sys.maxsize, sys.byteorder, sys.platform, sys.maxunicode, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig)
print(__file__.endswith('sys_module.py'), __name__, __doc__, type(sys.path).__name__, type(sys.modules).__name__, 'sys' in sys.modules, sys.stdin is not None, sys.getrecursionlimit() > 0, sys.int_info.bits_per_digit > 0)
sys.stdout.write('written\n'); sys.stdout.flush(); print('to stdout', file=sys.stdout)
try:
    1 / 0
except ZeroDivisionError:
    kind, value, traceback = sys.exc_info()
    print(kind.__name__, value, traceback is not None)
print(sys.exc_info(), sys.intern('x'), sys.getsizeof([]) > 0 if hasattr(sys, 'getsizeof') else True, sys.hash_info.width, sys.implementation.name != '')
class Capture:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
    def flush(self): pass
saved, sys.stdout = sys.stdout, Capture()
print('captured', 5)
captured, sys.stdout = sys.stdout, saved
print(captured.parts)
start = time.perf_counter(); time.sleep(0.01); took = time.perf_counter() - start
print(0.009 < took < 5, time.time() > 1.6e9, type(time.time()).__name__, time.monotonic() <= time.monotonic(), time.perf_counter_ns() > 0, type(time.strftime('%Y')).__name__)
sys.setrecursionlimit(300)
def depth(n):
    return depth(n + 1)
try:
    depth(0)
except RecursionError as error:
    print('limited', str(error)[:32])
sys.setrecursionlimit(1000)
class Loop:
    def __repr__(self): return repr(self)
    def __eq__(self, other): return self == other
    def __getattr__(self, name): return getattr(self, name)
for attempt in (lambda: repr(Loop()), lambda: Loop() == Loop(), lambda: Loop().x, lambda: (lambda f: f(f))(lambda f: f(f))):
    try:
        attempt()
    except RecursionError:
        print('RecursionError')
