"""deque: a list that is fast at both ends."""
from operator import index as _index


class deque:
    """A ring of slots, `_size` of them used from `_start` on."""

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError('an integer is required')
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
        self._maxlen = maxlen
        self._ring = [None] * 8
        self._start = 0
        self._size = 0
        self._changes = 0           # so that an iterator sees that the deque has changed
        self.extend(iterable)

    @property
    def maxlen(self):
        return self._maxlen

    def _items(self):
        ring, start, size = self._ring, self._start, self._size
        if start + size <= len(ring):
            return ring[start:start + size]
        return ring[start:] + ring[:start + size - len(ring)]

    def _set_items(self, items):
        self._ring = items + [None] * max(8 - len(items), 1)
        self._start = 0
        self._size = len(items)
        self._changes += 1

    def _grow(self):
        items = self._items()
        self._ring = items + [None] * len(items)
        self._start = 0

    def append(self, x, /):
        if self._size == self._maxlen:
            if not self._size:
                return
            self.popleft()
        if self._size == len(self._ring):
            self._grow()
        self._ring[(self._start + self._size) % len(self._ring)] = x
        self._size += 1
        self._changes += 1

    def appendleft(self, x, /):
        if self._size == self._maxlen:
            if not self._size:
                return
            self.pop()
        if self._size == len(self._ring):
            self._grow()
        self._start = (self._start - 1) % len(self._ring)
        self._ring[self._start] = x
        self._size += 1
        self._changes += 1

    def pop(self):
        if not self._size:
            raise IndexError('pop from an empty deque')
        self._size -= 1
        self._changes += 1
        i = (self._start + self._size) % len(self._ring)
        x = self._ring[i]
        self._ring[i] = None
        return x

    def popleft(self):
        if not self._size:
            raise IndexError('pop from an empty deque')
        i = self._start
        x = self._ring[i]
        self._ring[i] = None
        self._start = (i + 1) % len(self._ring)
        self._size -= 1
        self._changes += 1
        return x

    def extend(self, iterable, /):
        for x in list(iterable) if iterable is self else iterable:
            self.append(x)

    def extendleft(self, iterable, /):
        for x in list(iterable) if iterable is self else iterable:
            self.appendleft(x)

    def clear(self):
        self._set_items([])

    def _position(self, index):
        index = _index(index)
        if index < 0:
            index += self._size
        if not 0 <= index < self._size:
            raise IndexError('deque index out of range')
        return (self._start + index) % len(self._ring)

    def __getitem__(self, index):
        return self._ring[self._position(index)]

    def __setitem__(self, index, value):
        self._ring[self._position(index)] = value

    def __delitem__(self, index):
        self._position(index)
        items = self._items()
        del items[index]
        self._set_items(items)

    def insert(self, index, value, /):
        if self._size == self._maxlen:
            raise IndexError('deque already at its maximum size')
        items = self._items()
        items.insert(index, value)
        self._set_items(items)

    def remove(self, value, /):
        for i, x in enumerate(self):
            if x is value or x == value:
                del self[i]
                return
        raise ValueError('%r is not in deque' % (value,))

    def index(self, value, start=0, stop=None, /):
        items = self._items()
        try:
            return items.index(value, start, len(items) if stop is None else stop)
        except ValueError:
            raise ValueError('%r is not in deque' % (value,)) from None

    def count(self, value, /):
        return self._items().count(value)

    def reverse(self):
        items = self._items()
        items.reverse()
        self._set_items(items)

    def rotate(self, n=1, /):
        if self._size > 1:
            items = self._items()
            n %= len(items)
            self._set_items(items[len(items) - n:] + items[:len(items) - n])

    def copy(self):
        return type(self)(self, self._maxlen)

    __copy__ = copy

    def __len__(self):
        return self._size

    def __iter__(self):
        changes = self._changes
        for i in range(self._size):
            if self._changes != changes:
                raise RuntimeError('deque mutated during iteration')
            yield self._ring[(self._start + i) % len(self._ring)]
        if self._changes != changes:
            raise RuntimeError('deque mutated during iteration')

    def __reversed__(self):
        for i in range(self._size - 1, -1, -1):
            yield self._ring[(self._start + i) % len(self._ring)]

    def __contains__(self, value):
        return value in self._items()

    def __repr__(self):
        from reprlib import guarded
        return guarded(self, '[...]', self._repr)

    def _repr(self):
        shown = repr(self._items())
        if self._maxlen is None:
            return '%s(%s)' % (type(self).__name__, shown)
        return '%s(%s, maxlen=%d)' % (type(self).__name__, shown, self._maxlen)

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError('can only concatenate deque (not "%s") to deque' % type(other).__name__)
        result = self.copy()
        result.extend(other)
        return result

    def __iadd__(self, iterable):
        self.extend(iterable)
        return self

    def __mul__(self, n):
        return type(self)(self._items() * n, self._maxlen)

    __rmul__ = __mul__

    def __imul__(self, n):
        items = self._items() * n
        if self._maxlen is not None and len(items) > self._maxlen:
            items = items[len(items) - self._maxlen:]
        self._set_items(items)
        return self

    def __eq__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() == other._items()

    def __lt__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() < other._items()

    def __le__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() <= other._items()

    def __gt__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() > other._items()

    def __ge__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() >= other._items()

    __hash__ = None

    def __reduce__(self):
        return type(self), (self._items(), self._maxlen)


deque.__module__ = 'collections'
