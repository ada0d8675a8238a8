"""The loops of sum, any and all over arbitrary iterables."""


def sum(iterable, total):
    for item in iterable:
        total = total + item
    return total


def any(iterable):
    for item in iterable:
        if item:
            return True
    return False


def all(iterable):
    for item in iterable:
        if not item:
            return False
    return True
