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
    """The operations by name of the loop in which the program spends its time."""
    log = run(folder, 'import micronumpy as np\n' + program)
    hottest = max(log.traces, key=lambda trace: trace.executed())
    assert hottest.inner_loop(), hottest
    assert hottest.executed() > 0.9 * sum([trace.executed() for trace in log.traces]), [
        (trace, trace.executed()) for trace in log.traces]
    return jitlog.count_names(hottest.inner_loop())


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
        'float_add': 1, 'float_mul': 1, 'guard_false': 2, 'guard_not_invalidated': 1, 'guard_true': 3, 'int_add': 4,
        'int_ge': 2, 'int_lshift': 1, 'int_lt': 2, 'int_mul': 1, 'jump': 1, 'raw_load_f': 2, 'setfield_gc': 1,
        'uint_ge': 1}


def test_convolution(tmpdir):
    # One pixel away from the edges: nine multiplications and additions, unrolled.
    assert inner_loop(tmpdir, '''
from convolve import convolve, KERNELS
image = np.arange(40000, dtype=np.float64).reshape(200, 200)
h = convolve(image, np.array(KERNELS['edge3']))
assert h[100, 100] == 0.0
''') == {
        'call_may_force_r': 4, 'float_add': 9, 'float_mul': 9, 'force_token': 4, 'getfield_gc_i': 18,
        'getfield_gc_r': 4, 'guard_class': 4, 'guard_false': 51, 'guard_no_exception': 4, 'guard_no_overflow': 7,
        'guard_nonnull_class': 4, 'guard_not_forced': 4, 'guard_not_invalidated': 5, 'guard_true': 32,
        'guard_value': 8, 'int_add': 52, 'int_add_ovf': 1, 'int_eq': 4, 'int_ge': 19, 'int_gt': 2, 'int_le': 4,
        'int_lshift': 17, 'int_lt': 19, 'int_mul': 15, 'int_neg': 2, 'int_sub': 27, 'int_sub_ovf': 6, 'jump': 1,
        'new_array_clear': 4, 'new_with_vtable': 8, 'raw_load_f': 18, 'raw_store': 1, 'setarrayitem_gc': 12,
        'setfield_gc': 21, 'uint_ge': 34}


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
        'float_add': 1, 'float_mul': 1, 'guard_false': 2, 'guard_not_invalidated': 1, 'guard_true': 3, 'int_add': 4,
        'int_ge': 2, 'int_lshift': 1, 'int_lt': 2, 'int_mul': 1, 'jump': 1, 'raw_load_f': 2, 'setfield_gc': 1,
        'uint_ge': 1}


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
        'float_add': 1, 'guard_false': 2, 'guard_not_invalidated': 1, 'guard_true': 2, 'int_add': 2, 'int_ge': 1,
        'int_lt': 2, 'int_mul': 1, 'jump': 1, 'raw_load_f': 1, 'setfield_gc': 1, 'uint_ge': 1}
