# generators, generator expressions, send, throw, close, yield from, iterators
def count(n):
    i = 0
    while i < n:
        received = yield i
        if received is not None:
            print('received', received, end=' ')
            i = received
        else:
            i += 1
    return 'done'


print(list(count(4)), sum(count(10)), [*count(2)], max(count(5)), 3 in count(5))
g = count(10)
print(next(g), next(g), g.send(7), next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print('stopped', stop.value)
print(next(g, 'default'), next(iter([]), None))


def delegate():
    result = yield from count(2)
    print('result', result, end=' ')
    yield from [10, 20]
    yield from (x * x for x in range(3))
    return 1


print(list(delegate()))


def careful():
    try:
        while True:
            try:
                value = yield 'ready'
                print('got', value)
            except ValueError as error:
                print('handled', error)
    finally:
        print('closed')


g = careful()
print(next(g)); print(g.send(1)); print(g.throw(ValueError('v'))); g.close()
try:
    next(g)
except StopIteration:
    print('finished')
g = careful(); next(g)
try:
    g.throw(KeyError('k'))
except KeyError as error:
    print('passed through', error)


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree((((), 1, ()), 2, ((), 3, ((), 4, ()))))))
squares = (x * x for x in range(5))
print(next(squares), list(squares), list(squares), sum(x for x in range(100) if x % 3 == 0), dict((k, v) for k, v in [(1, 2)]), set(x % 3 for x in range(10)), ','.join(str(x) for x in (1, 2)))
print([list(zip(range(3), count(5))), any(x > 2 for x in count(5)), all(x < 3 for x in count(3)), sorted(-x for x in count(4)), tuple(enumerate(count(2)))])


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


p = primes()
print([next(p) for _ in range(12)])


def infinite():
    n = 0
    while True:
        n += 1
        yield n


def take(n, iterable):
    for _, item in zip(range(n), iterable):
        yield item


print(list(take(5, infinite())), list(take(3, (x ** 2 for x in infinite() if x % 2))))
x = 'outer'
print([x for x in range(2)], x, {x: 1 for x in 'ab'}, x, list(x for x in 'c'), x)
g = (i for i in [1])
print(type(g).__name__, iter(g) is g, hasattr(g, 'send'))


def bad():
    yield 1
    raise StopIteration('inside')


try:
    list(bad())
except RuntimeError as error:
    print(error, repr(error.__cause__))
def early():
    return 'nothing'
    yield
print(list(early()))
def running():
    yield next(me)
me = running()
for attempt in (lambda: next(me), lambda: count(3).send(5), lambda: next(5), lambda: list(1 / x for x in (1, 0)), lambda: iter(lambda: 1), lambda: list(iter([3, 2, 1].pop, 2))):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
