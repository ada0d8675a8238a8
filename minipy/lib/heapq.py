"""Lists as heaps: heap[0] is the smallest item."""


def _sift_up(heap, pos, start):
    """Move the item at pos towards the root until its parent is not larger."""
    item = heap[pos]
    while pos > start:
        parent = (pos - 1) >> 1
        if not item < heap[parent]:
            break
        heap[pos] = heap[parent]
        pos = parent
    heap[pos] = item


def _sift_down(heap, pos):
    """Move the item at pos to a leaf along the smaller children, then up to where it belongs."""
    start = pos
    end = len(heap)
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _sift_up(heap, pos, start)


def heappush(heap, item, /):
    heap.append(item)
    _sift_up(heap, len(heap) - 1, 0)


def heappop(heap, /):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        item = heap[0]
        heap[0] = last
        _sift_down(heap, 0)
        return item
    return last


def heapreplace(heap, item, /):
    result = heap[0]
    heap[0] = item
    _sift_down(heap, 0)
    return result


def heappushpop(heap, item, /):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sift_down(heap, 0)
    return item


def heapify(x, /):
    for i in range(len(x) // 2 - 1, -1, -1):
        _sift_down(x, i)


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables, sorted."""
    iterators = [iter(iterable) for iterable in iterables]
    heads = []
    for n, iterator in enumerate(iterators):
        for item in iterator:
            heads.append([item if key is None else key(item), n, item])
            break
    while heads:
        best = 0
        for i in range(1, len(heads)):
            if (heads[best][0] < heads[i][0]) if reverse else (heads[i][0] < heads[best][0]):
                best = i
        entry = heads[best]
        yield entry[2]
        for item in iterators[entry[1]]:
            entry[0] = item if key is None else key(item)
            entry[2] = item
            break
        else:
            del heads[best]


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
