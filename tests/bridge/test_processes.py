"""Arrays and scalars on their way between processes, on a PyPy that has the module built in.

Run it with  tools/run_app_tests.py PYPY tests/bridge/test_processes.py
"""
import multiprocessing

import micronumpy as np


def values():
    a = np.arange(12.0).reshape(3, 4)
    yield from [a, a.T, a[:, ::-2], a[1:1], np.array(2.5), np.arange(5, dtype='int8'), np.array([True, False]),
                np.array([1 + 2j], 'complex64'), np.float64(1.5), np.int8(-3), np.uint64(2 ** 64 - 1), np.True_]


def same(x, y):
    return type(x) is type(y) and repr(x) == repr(y) and x.dtype == y.dtype


def test_work_given_to_a_pool():
    for method in ['fork', 'spawn']:
        with multiprocessing.get_context(method).Pool(2) as pool:
            copies = pool.map(np.copy, list(values()))
            for value, copy in zip(values(), copies):
                assert same(np.asarray(value), copy), (method, value, copy)
            assert [int(n) for n in pool.map(np.sum, [np.arange(n) for n in range(1, 20)])] == [
                n * (n - 1) // 2 for n in range(1, 20)]


def test_types_and_ufuncs_given_to_a_pool():
    # NumPy may be there beside the module: a type has to be found where it is from
    types = [np.float64, np.int8, np.bool, np.complex64]
    with multiprocessing.get_context('spawn').Pool(2) as pool:
        assert [dtype.type for dtype in pool.map(np.dtype, types)] == types
        assert pool.map(type, [t(1) for t in types]) == types
        assert pool.starmap(np.zeros, [(2, t) for t in types])[1].dtype == np.int8
        assert pool.starmap(np.add, [(1, 2), (np.float64(0.5), 1)]) == [3, 1.5]


def test_a_pipe():
    here, there = multiprocessing.Pipe()
    for value in values():
        here.send(value)
        assert same(there.recv(), value)


def test_a_child_has_a_copy():
    a = np.zeros(3)
    context = multiprocessing.get_context('fork')
    child = context.Process(target=a.fill, args=(7.0,))
    child.start()
    child.join()
    assert child.exitcode == 0
    assert a.tolist() == [0, 0, 0]
