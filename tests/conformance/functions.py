# every kind of parameter, closures, defaults, recursion, lambda, decorators, attributes
def show(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs


print(show(1, c=3), show(1, 5, 6, 7, c=8, e=9), show(*[1, 2, 3], **{'c': 4, 'x': 5}), show(c=1, a=0))


def positional(a, b=5, /, c=6, *, d=7):
    return a, b, c, d


print(positional(1), positional(1, 2, 3, d=4), positional(1, c=0))


def annotated(a: int, b: 'text' = 'x', *args: float, **kw: dict) -> list:
    """What it does."""
    return [a, b]


print(annotated(1), annotated.__name__, annotated.__doc__, annotated.__annotations__, annotated.__defaults__, show.__kwdefaults__)


def mutable(item, box=[]):
    box.append(item)
    return box


print(mutable(1), mutable(2), mutable(3, []), mutable(4))


def counter(start):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count
    return step


one, two = counter(0), counter(10)
print(one(), one(), two(5), one(), two(), one.__closure__[0].cell_contents)
print([f(10) for f in [lambda x, i=i: x + i for i in range(3)]], [f(10) for f in [lambda x: x + i for i in range(3)]])
total = 0


def add(n):
    global total
    total += n


add(5), add(6)
print(total)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print([fib(n) for n in range(15)], (lambda *a, **k: (a, k))(1, x=2), (lambda: (yield))().__class__.__name__)


def trace(prefix):
    def decorate(function):
        def wrapper(*args, **kwargs):
            print(prefix, function.__name__, args, kwargs)
            return function(*args, **kwargs)
        wrapper.__name__ = function.__name__
        return wrapper
    return decorate


def double(function):
    return lambda *args: function(*args) * 2


@double
@trace('calling')
def multiply(x, y=1):
    return x * y


print(multiply(3, 4), multiply(5))
show.note = 'kept'
print(show.note, callable(show), callable(5), show.__module__, hasattr(show, '__call__'), type(show).__name__, type(print).__name__)


def outer():
    x = 'outer'

    def middle():
        def inner():
            return x
        return inner()
    x = 'changed'
    return middle()


def returns_nothing():
    return


print(outer(), returns_nothing(), (lambda: None)())


def many(a, b, c=3, *, key=None):
    return a, b, c, key


for call in (lambda: many(), lambda: many(1), lambda: many(1, 2, 3, 4), lambda: many(1, 2, d=5), lambda: many(1, 2, b=3),
             lambda: positional(a=1), lambda: show(1), lambda: show(1, 2, 3), lambda: (lambda: 0)(1), lambda: (lambda v: v())(None), lambda: (lambda v: v())('x'),
             lambda: print(sep=1), lambda: unknown_name):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

for attempt in (lambda: many(1, 2, key=1, **{'key': 2}), lambda: many(*5), lambda: many(**5)):
    try:
        attempt()
    except TypeError as error:
        print(type(error).__name__)


def unbound():
    print(late)
    late = 1


def free():
    def inner():
        return unset
    if 0:
        unset = 1
    return inner()


for call in (unbound, free):
    try:
        call()
    except NameError as error:
        print(type(error).__name__, error)


def endless(n):
    return endless(n + 1)


try:
    endless(0)
except RecursionError as error:
    print(type(error).__name__, str(error)[:32])
print(sum(map(lambda f: f(2), [lambda x: x, lambda x: x ** 2, abs])), (lambda a, *b, c=1, **d: (a, b, c, d))(0, 1, 2, c=3, e=4))
