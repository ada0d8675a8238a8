# `if`s that only choose between numbers, often enough to be compiled, and with everything that such a choice must not mix up
class Contrary(float):
    def __lt__(self, other):
        return not float.__lt__(self, other)


class Loud(int):
    def __gt__(self, other):
        calls.append(1)
        return int.__gt__(self, other)


calls = []
N = 6000


def numbers(n, seed, kind):
    result = []
    for i in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        result.append(kind(seed >> 16) % 1000)
    return result


def nearest(data):
    least = 1e300
    at = -1
    for i in range(len(data)):
        d = data[i]
        if d < least:
            least = d
            at = i
    return least, at


def both_ends(data):
    low = high = data[0]
    for x in data:
        low = x if x < low else low
        if x > high:
            high = x
        else:
            high = high
    return low, high


def sorted_pairs(data):
    total = 0
    for i in range(0, len(data) - 1):
        a = data[i]
        b = data[i + 1]
        if a > b:
            a, b = b, a
        total += 3 * a - b
    return total


def chained(data):
    a = b = c = 0
    for x in data:
        if x >= 500:
            a = b
            b = c
            c = x
        if x == 250:
            a = 7
        if x != c:
            b = 2
        else:
            a = 3
    return a, b, c


def unbound(data):
    for x in data:
        if x < 500:
            small = x
        else:
            large = x
    return small, large


def never_bound(data):
    missing = 0
    for x in data:
        if x < 2000:
            y = x
        else:
            y = nowhere
            nowhere = 1
        missing += y
    return missing


def types_change(data):
    best = 0
    kinds = {}
    for i in range(len(data)):
        x = data[i]
        if i % 7 == 0:
            x = float(x)
        if x > best:
            best = x
        if i % 100 == 99:
            kinds[type(best).__name__] = kinds.get(type(best).__name__, 0) + 1
            best = 0
    return sorted(kinds.items())


def truths(data):
    flag = False
    count = 0
    for x in data:
        if x < 500:
            flag = True
        else:
            flag = False
        count += flag is True
    return count, flag


def not_numbers(data):
    nan = float('nan')
    low = high = 0.0
    names = 0
    for i in range(len(data)):
        x = nan if i % 3 == 0 else float(data[i])
        low = x if x < low + 400 else low
        high = x if not x <= high else high
        if high != high:
            high = -1.0
        name = 'a' if x < 300 else 'b'
        names += name == 'a'
    return low, high, names


def zeros(data):
    sign = 0
    for x in data:
        a = 0.0
        b = -0.0
        if x < 500:
            a, b = b, a
        least = a if a < b else b
        sign += str(least) == '-0.0'
    return sign


def large(data):
    top = 2 ** 62
    steps = 0
    for x in data:
        limit = top if x < 500 else -top
        limit += limit
        if limit > 0:
            steps += 1
        most = 2 ** 70 if x < 500 else 5
        steps += most > 5
    return steps


def contrary(data):
    least = Contrary(500.0)
    taken = 0
    for x in data:
        y = Contrary(x)
        if y < least:
            taken = taken + 1
        w = 1 if y < least else 2
        taken += w
    return taken


def loud(data):
    best = Loud(0)
    for x in data:
        y = Loud(x)
        best = y if y > best else best
    return int(best), len(calls)


def remembered(data):
    """Which object it is can be told from those that are no numbers."""
    tokens = [object(), object()]
    same = 0
    for x in data:
        token = tokens[0] if x < 500 else tokens[1]
        same += token is tokens[0]
    return same


def clamped(data):
    total = 0
    for x in data:
        i = x - 500
        if i < 0:
            i = 0
        if i > 99:
            i = 99
        total += data[i]
    return total


ints = numbers(N, 1, int)
floats = numbers(N, 2, float)
for function in (nearest, both_ends, sorted_pairs, chained, unbound, never_bound, types_change, truths, not_numbers, zeros, large,
                 contrary, loud, remembered, clamped):
    for data in (ints, floats):
        try:
            print(function.__name__, function(data))
        except Exception as e:
            print(function.__name__, type(e).__name__, e)
    print(function.__name__, 'again', function(ints))
