"""Iterators made of iterators."""
from operator import add as _add, index as _index


class _Iterator:
    def __iter__(self):
        return self


class count(_Iterator):
    def __init__(self, start=0, step=1):
        if not hasattr(type(start), '__add__') or isinstance(start, (str, list, tuple, bytes)):
            raise TypeError('a number is required')
        self._value = start
        self._step = step

    def __next__(self):
        value = self._value
        self._value = value + self._step
        return value

    def __repr__(self):
        if isinstance(self._step, int) and self._step == 1:
            return 'count(%r)' % (self._value,)
        return 'count(%r, %r)' % (self._value, self._step)


class repeat(_Iterator):
    def __init__(self, object, times=None):
        self._object = object
        self._left = times if times is None else max(_index(times), 0)

    def __next__(self):
        if self._left is not None:
            if self._left <= 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __repr__(self):
        if self._left is None:
            return 'repeat(%r)' % (self._object,)
        return 'repeat(%r, %d)' % (self._object, self._left)

    def __length_hint__(self):
        if self._left is None:
            raise TypeError('len() of unsized object')
        return self._left


class cycle(_Iterator):
    def __init__(self, iterable, /):
        self._iterator = iter(iterable)
        self._saved = []
        self._index = -1            # into _saved, once the iterator is exhausted

    def __next__(self):
        if self._index < 0:
            for item in self._iterator:
                self._saved.append(item)
                return item
            if not self._saved:
                raise StopIteration
            self._index = 0
        item = self._saved[self._index]
        self._index = (self._index + 1) % len(self._saved)
        return item


class chain(_Iterator):
    def __init__(self, *iterables):
        self._outer = iter(iterables)
        self._inner = iter(())

    @classmethod
    def from_iterable(cls, iterable, /):
        self = cls()
        self._outer = iter(iterable)
        return self

    def __next__(self):
        while True:
            for item in self._inner:
                return item
            self._inner = iter(())
            self._inner = iter(next(self._outer))


def accumulate(iterable, func=None, *, initial=None):
    return _accumulate(iter(iterable), _add if func is None else func, initial)


def _accumulate(iterator, func, total):
    if total is None:
        for total in iterator:
            break
        else:
            return
    yield total
    for item in iterator:
        total = func(total, item)
        yield total


def compress(data, selectors):
    return _compress(iter(data), iter(selectors))


def _compress(data, selectors):
    for item, selected in zip(data, selectors):
        if selected:
            yield item


def dropwhile(predicate, iterable, /):
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            yield item
            break
    yield from iterator


def takewhile(predicate, iterable, /):
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            return
        yield item


def filterfalse(function, iterable, /):
    return _filterfalse(function, iter(iterable))


def _filterfalse(function, iterator):
    for item in iterator:
        if not (item if function is None or function is bool else function(item)):
            yield item


def islice(iterable, /, *args):
    if not 1 <= len(args) <= 3:
        raise TypeError('islice expected at least 2 arguments, got %d' % (len(args) + 1) if not args else
                        'islice expected at most 4 arguments, got %d' % (len(args) + 1))
    s = slice(*args)
    limits = ' for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
    stop = _islice_index(s.stop, None, 'Stop argument' + limits if _is_bad_index(s.stop) or len(args) == 1 else
                         'Indices' + limits)
    start = _islice_index(s.start, 0, 'Indices' + limits)
    step = _islice_index(s.step, 1, 'Step for islice() must be a positive integer or None.')
    if step < 1:
        raise ValueError('Step for islice() must be a positive integer or None.')
    return _islice(iter(iterable), start, stop, step)


def _islice_index(value, default, message):
    if value is None:
        return default
    try:
        value = _index(value)
    except TypeError:
        raise ValueError(message) from None
    if value < 0:
        raise ValueError(message)
    return value


def _is_bad_index(value):
    return value is not None and not hasattr(type(value), '__index__')


def _islice(iterator, start, stop, step):
    position = 0
    wanted = start
    end = max(start, stop) if stop is not None else None     # everything before it is consumed
    while end is None or position < end:
        for item in iterator:
            break
        else:
            return
        if position == wanted and (stop is None or wanted < stop):
            yield item
            wanted += step
        position += 1


def starmap(function, iterable, /):
    return _starmap(function, iter(iterable))


def _starmap(function, iterator):
    for args in iterator:
        yield function(*args)


def pairwise(iterable, /):
    return _pairwise(iter(iterable))


def _pairwise(iterator):
    for previous in iterator:
        break
    for item in iterator:
        yield previous, item
        previous = item


class _Tee(_Iterator):
    """One of several readers of an iterator: a link is [item, next link], and readers share the links."""

    def __init__(self, iterator, link):
        self._iterator = iterator
        self._link = link

    def __next__(self):
        link = self._link
        if link[1] is None:
            link[0] = next(self._iterator)
            link[1] = [None, None]
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _Tee(self._iterator, self._link)


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError('n must be >= 0')
    iterator = iter(iterable)
    first = iterator if isinstance(iterator, _Tee) else _Tee(iterator, [None, None])
    return tuple([first.__copy__() if i else first for i in range(n)])


def zip_longest(*iterables, fillvalue=None):
    return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    active = len(iterators)
    while active:
        values = []
        for i in range(len(iterators)):
            value = fillvalue
            if iterators[i] is not None:
                for value in iterators[i]:
                    break
                else:
                    iterators[i] = None
                    active -= 1
                    if not active:
                        return
                    value = fillvalue
            values.append(value)
        yield tuple(values)


# ---- combinatorics ----

def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError('repeat argument cannot be negative')
    return _product([tuple(pool) for pool in iterables] * repeat)


def _product(pools):
    indices = [0] * len(pools)
    for pool in pools:
        if not pool:
            return
    while True:
        yield tuple([pool[i] for pool, i in zip(pools, indices)])
        k = len(pools) - 1
        while k >= 0:
            indices[k] += 1
            if indices[k] < len(pools[k]):
                break
            indices[k] = 0
            k -= 1
        if k < 0:
            return


def permutations(iterable, r=None):
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    elif not isinstance(r, int):
        raise TypeError('Expected int as r')
    if r < 0:
        raise ValueError('r must be non-negative')
    return _permutations(pool, r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield tuple(pool[:r])
    while n:
        for i in range(r - 1, -1, -1):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = n - cycles[i]
                indices[i], indices[j] = indices[j], indices[i]
                yield tuple([pool[k] for k in indices[:r]])
                break
        else:
            return


def combinations(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError('r must be non-negative')
    return _combinations(pool, r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    while True:
        yield tuple([pool[i] for i in indices])
        i = r - 1
        while i >= 0 and indices[i] == i + n - r:
            i -= 1
        if i < 0:
            return
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1


def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError('r must be non-negative')
    return _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    indices = [0] * r
    while True:
        yield tuple([pool[i] for i in indices])
        i = r - 1
        while i >= 0 and indices[i] == n - 1:
            i -= 1
        if i < 0:
            return
        indices[i:] = [indices[i] + 1] * (r - i)


# ---- groupby ----

class groupby(_Iterator):
    """(key, iterator over the items in a row that have it) pairs."""

    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._keyfunc = key
        self._item = None           # what was read last, and its key
        self._key = None
        self._waiting = False       # it has not been given out yet
        self._group = None          # the group that was given last, and its key
        self._group_key = _NO_KEY

    def _look(self):
        """Make sure that an item is waiting."""
        if not self._waiting:
            self._item = next(self._iterator)
            self._key = self._item if self._keyfunc is None else self._keyfunc(self._item)
            self._waiting = True

    def __next__(self):
        self._group = None
        self._look()
        while self._group_key is not _NO_KEY and self._key == self._group_key:
            self._waiting = False
            self._look()
        self._group_key = self._key
        self._group = _Group(self, self._key)
        return self._key, self._group


_NO_KEY = object()


class _Group(_Iterator):
    def __init__(self, parent, key):
        self._parent = parent
        self._key = key

    def __next__(self):
        parent = self._parent
        if parent._group is not self:
            raise StopIteration
        parent._look()
        if not parent._key == self._key:
            raise StopIteration
        parent._waiting = False
        return parent._item
