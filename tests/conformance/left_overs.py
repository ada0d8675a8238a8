# what variables of a loop hold after its turns, often enough for the loop to be compiled
N = 4000


def after(n):
    for i in range(n):
        t = i * 2
        u = float(t)
    return i, t, u


def sometimes(n):
    for i in range(n):
        if i % 1000 == 999:
            t = i
        if i > 1000:
            last = t
    return last


def deleted(n):
    for i in range(n):
        t = i
        if i % 3:
            del t
    try:
        return t
    except UnboundLocalError as e:
        return str(e)


def failed(n):
    try:
        for i in range(n):
            t = 100 // (n - 1 - i)
    except ZeroDivisionError:
        return i, t


def looked_at(n):
    for i in range(n):
        t = i
        u = t + 1
        if i == n - 1:
            return sorted(locals().items())


def evaluated(n):
    for i in range(n):
        t = i
        if i == n - 1:
            return eval('t + i')


def generated(n):
    for i in range(n):
        t = i
        yield t
    yield t + i


def nested(n):
    total = 0
    for i in range(n // 100):
        for j in range(100):
            k = i + j
        total += j + k
        for j in range(i % 3):
            pass
        total += j
    return total, i, j, k


def while_loop(n):
    i = 0
    while i < n:
        t = i
        i += 1
        if t % 7 == 3:
            continue
        u = t
    return t, u, i


for function in (after, sometimes, deleted, failed, looked_at, evaluated, nested, while_loop):
    print(function.__name__, function(N), function(N // 2))
print(sum(generated(N)))
