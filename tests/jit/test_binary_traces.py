"""What ./micronumpy-c compiles: the operations of the inner loops that matter, counted in the JIT's log.

The untranslated tests beside this one see the library or the interpreter alone; here is the whole of it, with the
optimizations as they are in use.  A number that changes is to be looked at (`./micronumpy-c --jit-report`) before it is
written down.
"""
import os
import subprocess
from tests.jit.conftest import BINARY, ROOT
from tests.jit.logmodules import jitlog

BENCH = os.path.join(ROOT, 'bench')


def run(folder, program):
    """The jitlog.Log of a program."""
    filename = str(folder.join('jit.log'))
    environment = dict(os.environ, PYPYLOG='%s:%s' % (jitlog.SECTIONS, filename), PYTHONPATH=BENCH)
    subprocess.check_call([BINARY, '-c', program], env=environment)
    return jitlog.read(filename)


def inner_loop(folder, program):
    """The operations by name of the loop in which the program spends its time; all versions of it have the same."""
    log = run(folder, 'import micronumpy as np\n' + program)
    total = sum([trace.executed() for trace in log.traces])
    hot = [trace for trace in log.traces if trace.executed() > 0.1 * total]
    assert sum([trace.executed() for trace in hot]) > 0.9 * total, [(trace, trace.executed()) for trace in log.traces]
    counts = [jitlog.count_names(trace.inner_loop()) for trace in hot]
    assert counts[1:] == counts[:-1] and counts[0], hot
    return counts[0]


def test_product_with_the_transposed(tmpdir):
    assert inner_loop(tmpdir, '''
def f(a, b, n):
    s = 0.0
    for i in range(n):
        for j in range(n):
            s += a[i, j] * b[j, i]
    return s
n = 400
a = np.arange(n * n, dtype=np.float64).reshape(n, n)
assert f(a, a, n) == (a * a.T).sum()
''') == {
        'float_add': 1, 'float_mul': 1, 'guard_false': 1, 'guard_not_invalidated': 1, 'int_add': 2, 'int_ge': 1,
        'int_lshift': 1, 'int_mul': 1, 'jump': 1, 'raw_load_f': 2}


def test_convolution(tmpdir):
    # One pixel away from the edges: nine multiplications and additions, unrolled.
    assert inner_loop(tmpdir, '''
from convolve import convolve, KERNELS
image = np.arange(40000, dtype=np.float64).reshape(200, 200)
h = convolve(image, np.array(KERNELS['edge3']))
assert h[100, 100] == 0.0
''') == {
        'float_add': 9, 'float_mul': 9, 'guard_false': 1, 'guard_no_overflow': 3, 'guard_not_invalidated': 1,
        'guard_true': 4, 'int_add': 2, 'int_ge': 1, 'int_gt': 2, 'int_lshift': 2, 'int_lt': 2, 'int_sub': 2,
        'int_sub_ovf': 3, 'jump': 1, 'raw_load_f': 18, 'raw_store': 1}


def test_a_window_that_slides(tmpdir):
    # No number of the window is a constant, how many there are is.
    assert inner_loop(tmpdir, '''
def sums(a, b, n):
    for i in range(1, n - 1):
        s = 0.0
        for k in range(i - 1, i + 2):
            s += a[k]
        b[i] = s
n = 200000
a = np.arange(n, dtype=np.float64)
b = np.zeros(n)
sums(a, b, n)
assert b[n - 2] == 3.0 * (n - 2)
''') == {
        'float_add': 3, 'guard_false': 3, 'guard_not_invalidated': 1, 'guard_true': 1, 'guard_value': 1, 'int_add': 2, 'int_ge': 3,
        'int_gt': 1, 'int_lshift': 1, 'int_sub': 2, 'jump': 1, 'raw_load_f': 3, 'raw_store': 1}


def test_the_middle_of_a_large_kernel(tmpdir):
    # At the edges the loop over the rows of the kernel is an ordinary one.
    log = run(tmpdir, '''
import micronumpy as np
from convolve import convolve
image = np.zeros((200, 200)) + 1.0
for _ in range(5):
    h = convolve(image, np.zeros((9, 9)) + 1.0)
assert h[100, 100] == 81.0 and h[0, 0] == 1.0 and h[207, 100] == 9.0
''')
    hottest = max(log.traces, key=lambda trace: trace.executed())
    assert jitlog.count_names(hottest.inner_loop())['float_mul'] == 81
    assert hottest.executed() > 0.5 * sum([trace.executed() for trace in log.traces])


def test_matrix_multiplication(tmpdir):
    assert inner_loop(tmpdir, '''
def matmul(a, b, c):
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            s = 0.0
            for k in range(a.shape[1]):
                s += a[i, k] * b[k, j]
            c[i, j] = s
n = 300
a = np.arange(n * n, dtype=np.float64).reshape(n, n)
c = np.zeros((n, n))
matmul(a, a, c)
assert c[3, 5] == (a[3] * a[:, 5]).sum()
''') == {
        'float_add': 1, 'float_mul': 1, 'guard_false': 1, 'guard_not_invalidated': 1, 'int_add': 2, 'int_ge': 1,
        'int_lshift': 1, 'int_mul': 1, 'jump': 1, 'raw_load_f': 2}


def test_strided_sum(tmpdir):
    assert inner_loop(tmpdir, '''
def total(v):
    s = 0.0
    for i in range(len(v)):
        s += v[i]
    return s
v = np.arange(300000, dtype=np.float64)[::-3]
assert total(v) == (299999.0 + 2.0) * 50000
''') == {
        'float_add': 1, 'guard_false': 1, 'guard_not_invalidated': 1, 'int_add': 1, 'int_ge': 1, 'int_mul': 1, 'jump': 1,
        'raw_load_f': 1}


def test_instances_that_stay_inside(tmpdir):
    # Two are made in every turn, none is left of either.
    assert inner_loop(tmpdir, '''
class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)
    def dot(self, other):
        return self.x * other.x + self.y * other.y
def f(n):
    total = Vector(0.0, 0.0)
    s = 0.0
    for i in range(n):
        v = Vector(float(i), 1.0)
        total = total + v
        s += v.dot(total)
    return s, total.y
assert f(300000)[1] == 300000.0
''') == {
        'cast_int_to_float': 1, 'enter_portal_frame': 4, 'float_add': 4, 'float_mul': 1, 'guard_false': 1, 'guard_not_invalidated': 1,
        'int_add': 1, 'int_ge': 1, 'jump': 1, 'leave_portal_frame': 4}


def test_functions_of_numbers(tmpdir):
    assert inner_loop(tmpdir, '''
def f(a):
    s = 0.0
    for i in range(a.shape[0]):
        s += np.sqrt(a[i]) * np.int64(2)
    return s
assert f(np.zeros(300000) + 4.0) == 1200000.0
''') == {
        'call_f': 1, 'float_add': 2, 'float_eq': 1, 'float_ge': 1, 'float_le': 1, 'float_sub': 1, 'guard_false': 1,
        'guard_not_invalidated': 1, 'guard_true': 3, 'int_add': 1, 'int_ge': 1, 'int_lshift': 1, 'jump': 1, 'raw_load_f': 1}


def test_cells_of_a_table(tmpdir):
    # A body with two branches: the usual way through it is a loop of its own, in which nothing is tested twice.
    log = run(tmpdir, '''
from loops import smith_waterman
smith_waterman.run(*smith_waterman.setup(900))
''')
    total = sum([trace.executed() for trace in log.traces])
    hottest = max(log.traces, key=lambda trace: trace.executed())
    assert hottest.executed() > 0.25 * total
    assert jitlog.count_names(hottest.inner_loop()) == {
        'call_i': 2, 'guard_false': 2, 'guard_not_invalidated': 1, 'guard_true': 1, 'int_add': 4, 'int_eq': 1, 'int_ge': 1,
        'int_gt': 3, 'int_lshift': 1, 'jump': 1, 'raw_load_i': 5, 'raw_store': 1}


def test_the_nearest_of_some(tmpdir):
    # One way only through the body, though at every turn another column is the nearest.
    log = run(tmpdir, '''
import micronumpy as np
def nearest(points, centres, labels, far):
    for i in range(points.shape[0]):
        least = far
        nearest = 0
        for c in range(centres.shape[0]):
            distance = (points[i] - centres[c]) * (points[i] - centres[c])
            if distance < least:
                least = distance
                nearest = c
        labels[i] = nearest
points = (np.arange(200000.0) * 0.61803) % 1.0
centres = np.arange(8.0) / 8
labels = np.zeros(200000, dtype=np.int64)
nearest(points, centres, labels, np.float64(1e300))
assert (labels == abs(points[:, None] - centres).argmin(axis=1)).all()
''')
    total = sum([trace.executed() for trace in log.traces])
    hottest = max(log.traces, key=lambda trace: trace.executed())
    assert hottest.executed() > 0.9 * total
    counts = jitlog.count_names(hottest.inner_loop())
    assert (counts['call_f'], counts['call_i'], counts['float_lt']) == (8, 8, 8)


def test_arrays_of_many_forms(tmpdir):
    # More than there are constant layouts for: each has a way of its own, or that of all others.
    log = run(tmpdir, '''
import micronumpy as np
def total(a):
    s = 0.0
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            s += a[i, j]
    return s
for n in range(100, 200):
    a = np.zeros((n, n)) + 1.0
    for _ in range(60):
        assert total(a) == n * n
''')
    items = 60 * sum([n * n for n in range(100, 200)])
    assert sum([trace.executed() for trace in log.traces]) < 25 * items
