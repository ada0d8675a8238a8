"""Loops over short ranges do the same whether they are unrolled or not (MICRONUMPY_UNROLL), and unrolling makes them fast.

Run it with  tools/run_app_tests.py PYPY tests/bridge/test_unrolling.py
"""
import os
import subprocess
import sys

PROGRAM = r"""
import micronumpy as np

def plain(a):
    s = 0.0
    for i in range(3):
        for j in range(1, 4):
            s += a[i, j]
    return s

def leaving(n):
    found = []
    for i in range(5):
        if i == n % 7:
            break
        if i % 2:
            continue
        found.append(i)
    else:
        found.append('else')
    return found

def inner_while(n):
    s = 0
    for i in range(4):
        k = n % 3
        while k > 0:
            s += i * k
            k -= 1
    return s

def raising(n):
    s = 0
    for i in range(6):
        try:
            if (n + i) % 5 == 0:
                raise ValueError
            if (n + i) % 4 == 0:
                continue
            s += 1
        except ValueError:
            s += 100
        finally:
            s += 10000
    return s

def generating(n):
    for i in range(n % 4):
        yield i

def many_bounds(n):
    s = 0
    for i in range(n % 20, n % 20 + n % 13):
        s += i
    return s

def big_bounds(n):
    s = 0
    for i in range(2 ** 62 + n % 3, 2 ** 62 + 5):
        s += i
    return s

def stored(n):
    numbers = iter(range(3))
    return [next(numbers), [i for i in numbers], n]

a = np.arange(16.0).reshape(4, 4)
total = 0.0
trail = 0
for n in range(20000):
    total += plain(a)
    trail = (trail * 31 + inner_while(n) + raising(n) + sum(generating(n)) + many_bounds(n) + big_bounds(n)) % 1000003
    for x in leaving(n) + stored(n)[1]:
        trail = (trail * 7 + len(str(x))) % 1000003
print(total, trail)
"""

KERNEL = r"""
import time
import micronumpy as np

def convolve(f, g, h):
    for y in range(1, f.shape[0] - 1):
        for x in range(1, f.shape[1] - 1):
            s = 0.0
            for v in range(-1, 2):
                for w in range(-1, 2):
                    s += g[1 - v, 1 - w] * f[y + v, x + w]
            h[y, x] = s

f = np.ones((200, 200))
g = np.arange(9.0).reshape(3, 3)
h = np.zeros((200, 200))
best = 1e9
for _ in range(100):
    start = time.perf_counter()
    convolve(f, g, h)
    best = min(best, time.perf_counter() - start)
assert h.sum() == 36.0 * 198 * 198
print(best)
"""


FORCES = r"""
import time
import micronumpy as np

def forces(place, pull):
    n = place.shape[0]
    for i in range(n):
        for j in range(i + 1, n):
            d = place[i, 0] - place[j, 0]
            pull[i, 0] -= d * pull[j, 1]
            pull[j, 0] += d * pull[i, 1]

place = np.arange(240.0).reshape(120, 2)
pull = np.ones((120, 2))
best = 1e9
for _ in range(300):
    start = time.perf_counter()
    forces(place, pull)
    best = min(best, time.perf_counter() - start)
print(best)
"""

WINDOWS = r"""
import time
import micronumpy as np

def sums(a, b):
    for i in range(2, a.shape[0] - 2):
        s = 0.0
        for j in range(i - 2, i + 3):
            s += a[j]
        b[i] = s

a = np.arange(20000.0)
b = np.zeros(20000)
best = 1e9
for _ in range(100):
    start = time.perf_counter()
    sums(a, b)
    best = min(best, time.perf_counter() - start)
assert b[2] == 10.0 and b[19000] == 95000.0
print(best)
"""


def output(program, unroll):
    env = dict(os.environ, MICRONUMPY_UNROLL=unroll)
    return subprocess.check_output([sys.executable, '-c', program], env=env).decode().strip()


def test_the_same_results():
    expected = output(PROGRAM, '0')
    assert expected.startswith('1080000.0 ')
    for unroll in ['1', '3', '8', '50']:
        assert output(PROGRAM, unroll) == expected


def test_what_is_no_number_is_ignored():
    for unroll in ['', 'x', '-3', '2.5', '99999999999999999999']:
        assert output('import micronumpy; print(1)', unroll) == '1'


def test_a_kernel_gets_faster():
    assert float(output(KERNEL, '8')) < 0.7 * float(output(KERNEL, '0'))


def test_a_loop_over_long_ranges_and_short_ones_stays_as_fast():
    assert float(output(FORCES, '16')) < 1.5 * float(output(FORCES, '0'))


def test_a_window_that_slides_gets_faster():
    assert float(output(WINDOWS, '8')) < 0.9 * float(output(WINDOWS, '0'))
