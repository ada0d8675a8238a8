"""Loops, long enough to be compiled, in which an `if` only chooses between scalars; and what `shape` is there."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

TYPES = ['int8', 'uint8', 'int16', 'int32', 'uint32', 'int64', 'uint64', 'float16', 'float32', 'float64']
N = 4000


def numbers(name, seed):
    result = np.zeros(N, dtype=name)
    for i in range(N):
        seed = (seed * 1103515245 + 12345) % 2147483648
        result[i] = (seed >> 16) % 100
    return result


def ends(a):
    low = high = a[0]
    where = 0
    for i in range(a.shape[0]):
        x = a[i]
        if x < low:
            low = x
            where = i
        high = x if x > high else high
    return low, high, where


def test_the_ends_of_an_array():
    for name in TYPES:
        a = numbers(name, 1)
        low, high, where = ends(a)
        assert (low, high, where) == (a.min(), a.max(), a.argmin())
        assert type(low) is type(high) is a.dtype.type


def test_a_python_number_becomes_a_scalar():
    for name in TYPES:
        a = numbers(name, 2)
        least = 1000
        kinds = set()
        for i in range(N):
            d = a[i]
            if d < least:
                least = d
            if i % 50 == 0:
                kinds.add(type(least))
                least = 1000
        assert kinds == {a.dtype.type}


def test_types_that_differ():
    a = numbers('float64', 3)
    b = numbers('float32', 4)
    counts = {}
    for i in range(N):
        x = a[i]
        y = b[i]
        larger = x if x > y else y
        counts[type(larger)] = counts.get(type(larger), 0) + 1
    assert counts == {np.float64: int((a > b).sum()), np.float32: int((a <= b).sum())}


def test_a_python_number_is_rounded_to_the_type():
    tenth = np.float32(0.1)
    small = np.float16(0.1)
    counts = [0, 0, 0, 0]
    for i in range(N):
        x = 0.1 + i % 2
        y = 0.1 if i % 3 else 0.10001
        counts[0] += 1 if tenth > y else 0
        counts[1] += 1 if tenth != y else 0
        counts[2] += 1 if small < x else 0
        counts[3] += 1 if np.float64(tenth) > y else 0
    assert counts == [0, (N + 2) // 3, N // 2, N - (N + 2) // 3]


def test_not_a_number():
    a = numbers('float64', 5)
    a[1::3] = np.nan
    low = np.float64(50.0)
    high = np.float64(50.0)
    for i in range(N):
        x = a[i]
        if x < low:
            low = x
        high = high if x < high else x
        if high != high:
            high = np.float64(0.0)
    assert low == np.nanmin(a)
    last = N - 3                        # where high began again
    assert high == a[last + 1:].max()


def test_choices_of_columns():
    """Each point to the nearest of some centres."""
    points = numbers('float64', 6).reshape(-1, 2)
    centres = points[:5] + 0.5
    labels = np.zeros(len(points), dtype=np.int64)
    for i in range(points.shape[0]):
        nearest = 0
        least = 1e300
        for c in range(centres.shape[0]):
            distance = 0.0
            for d in range(points.shape[1]):
                difference = points[i, d] - centres[c, d]
                distance += difference * difference
            if distance < least:
                least = distance
                nearest = c
        labels[i] = nearest
    squares = ((points[:, np.newaxis, :] - centres) ** 2).sum(axis=2)
    assert (labels == squares.argmin(axis=1)).all()


def test_the_shape_in_a_loop():
    shapes = [np.zeros(shape) for shape in [(3,), (2, 5), (), (1, 2, 3), (2, 5)]]
    seen = []
    for i in range(N):
        a = shapes[i % len(shapes)]
        shape = a.shape
        if i == N // 2:
            shapes[1].shape = (5, 2)
        seen.append(shape)
    assert seen[:5] == [(3,), (2, 5), (), (1, 2, 3), (2, 5)]
    assert seen[-5:] == [(3,), (5, 2), (), (1, 2, 3), (2, 5)]


def test_arrays_of_many_shapes():
    """One loop for more shapes than it can be specialised for."""
    def total(a):
        s = 0.0
        for i in range(a.shape[0]):
            for j in range(a.shape[1]):
                s += a[i, j]
        return s
    for n in range(1, 150):
        a = np.arange(3.0 * n).reshape(3, n)
        for view in (a, a.T, a[::-1], a[:, ::2]):
            for _ in range(4):
                assert total(view) == view.sum()


def test_what_must_not_be_written():
    a = np.zeros(10)
    a.flags.writeable = False
    written = 0
    for i in range(N):
        target = a if i % 2 else np.zeros(10)
        try:
            target[i % 10] = 1.0
            written += 1
        except ValueError:
            pass
        if i == N - 100:
            a.flags.writeable = True
    assert written == N // 2 + 50 - (N - 100) % 2
    assert a.sum() == 5.0
