"""Do two arrays in the same memory share a byte?

A first look at the ranges of bytes settles most questions.  What is left,
interleaved arrays such as a[::2] and a[1::2] or two blocks of columns, is
an equation in bounded integers, which a short search decides.
"""

OVERLAP_NO = 0
OVERLAP_MAYBE = 1
OVERLAP_YES = 2

_SOLVER_BUDGET = 200


def extent(shape, strides, itemsize):
    """(low, high): all bytes of the items are in [low, high) relative to the
    first item.  (0, 0) if there are none."""
    low = 0
    high = itemsize
    for i in range(len(shape)):
        n = shape[i]
        if n == 0:
            return 0, 0
        if strides[i] < 0:
            low += strides[i] * (n - 1)
        else:
            high += strides[i] * (n - 1)
    return low, high


def overlap(offset_a, shape_a, strides_a, itemsize_a,
            offset_b, shape_b, strides_b, itemsize_b):
    """Do two arrays in the same memory share a byte?

    OVERLAP_NO and OVERLAP_YES are certain; OVERLAP_MAYBE means that finding
    out would cost too much.
    """
    low_a, high_a = extent(shape_a, strides_a, itemsize_a)
    low_b, high_b = extent(shape_b, strides_b, itemsize_b)
    if low_a == high_a or low_b == high_b:
        return OVERLAP_NO
    low_a += offset_a
    high_a += offset_a
    low_b += offset_b
    high_b += offset_b
    if high_a <= low_b or high_b <= low_a:
        return OVERLAP_NO
    # A byte of `a` is low_a plus multiples of its strides' absolute values
    # plus less than an itemsize; a byte of `b` is high_b - 1 minus such a
    # sum.  They meet if a sum of bounded multiples makes up the difference.
    count = len(shape_a) + len(shape_b) + 2
    steps = [0] * count
    bounds = [0] * count
    k = _collect_terms(shape_a, strides_a, itemsize_a, steps, bounds, 0)
    k = _collect_terms(shape_b, strides_b, itemsize_b, steps, bounds, k)
    k = _sort_terms(steps, bounds, k)
    return _BoundedSum(steps, bounds, k).solve(high_b - 1 - low_a)


def _collect_terms(shape, strides, itemsize, steps, bounds, k):
    for i in range(len(shape)):
        if shape[i] > 1 and strides[i] != 0:
            steps[k] = abs(strides[i])
            bounds[k] = shape[i] - 1
            k += 1
    steps[k] = 1
    bounds[k] = itemsize - 1
    return k + 1


def _sort_terms(steps, bounds, count):
    """Largest step first, equal steps made one.  Returns how many remain."""
    for i in range(1, count):
        step = steps[i]
        bound = bounds[i]
        k = i
        while k > 0 and steps[k - 1] < step:
            steps[k] = steps[k - 1]
            bounds[k] = bounds[k - 1]
            k -= 1
        steps[k] = step
        bounds[k] = bound
    last = 0
    for i in range(1, count):
        if steps[i] == steps[last]:
            bounds[last] += bounds[i]
        else:
            last += 1
            steps[last] = steps[i]
            bounds[last] = bounds[i]
    return last + 1


class _BoundedSum(object):
    """Is there x with 0 <= x[k] <= bounds[k] and sum(x[k] * steps[k]) equal
    to a given number?  Depth first, largest step first: what the smaller
    steps can still contribute leaves few choices for a large one."""

    def __init__(self, steps, bounds, count):
        self.steps = steps
        self.bounds = bounds
        self.count = count
        self.budget = _SOLVER_BUDGET
        self.reach = [0] * (count + 1)      # the most that terms k.. can give
        for k in range(count - 1, -1, -1):
            self.reach[k] = self.reach[k + 1] + steps[k] * bounds[k]

    def solve(self, wanted):
        if self._search(0, wanted):
            return OVERLAP_YES
        if self.budget <= 0:
            return OVERLAP_MAYBE
        return OVERLAP_NO

    def _search(self, k, wanted):
        if wanted < 0 or wanted > self.reach[k]:
            return False
        if k == self.count:
            return True         # nothing wanted and nothing left
        step = self.steps[k]
        most = wanted // step
        if most > self.bounds[k]:
            most = self.bounds[k]
        rest = wanted - self.reach[k + 1]
        least = 0
        if rest > 0:
            least = (rest + step - 1) // step
        x = most
        while x >= least:
            self.budget -= 1
            if self.budget <= 0:
                return False
            if self._search(k + 1, wanted - x * step):
                return True
            x -= 1
        return False
