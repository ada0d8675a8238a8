print('importing', __name__)
from . import ANSWER
from .inner import deep
from .inner.deep import value as renamed

_private = 1
public = 2
counter = [0]


def bump():
    counter[0] += 1
    return counter[0]
