# import in all its forms, packages, cycles, modules that fail
import sys
import math, operator as op
from math import sqrt, pi as circle
import helpers.plain
from helpers import plain, ANSWER
from helpers.inner import deep as d, outer_answer
from helpers.star import *
import helpers.inner.deep as deepest
from helpers.plain import (bump,
                           public,)
print(math.sqrt(4), op.add(1, 2), sqrt(9), circle, helpers.ANSWER, plain is helpers.plain, ANSWER, d.value, outer_answer, one, _two, deepest is d, public, plain.renamed)
print(bump(), plain.bump(), helpers.plain.counter, plain.__name__, plain.__package__, helpers.__name__, d.__name__, __name__, 'helpers.plain' in sys.modules, sys.modules['math'] is math)
try:
    three
except NameError as error:
    print(error)
from helpers import cycle_a, cycle_b
print(cycle_a.both(), cycle_b.both())
from helpers.lazy import computed
print(computed)
for statement in ('import helpers.broken', 'import helpers.broken', 'from helpers import broken', 'import helpers.bad_syntax', 'import helpers.missing', 'import missing.thing', 'from helpers import missing', 'from helpers.plain import missing',
                  'import helpers.plain.deeper', 'from helpers.lazy import other', 'from . import x', 'helpers.lazy.other', 'math.nothing', 'plain.nothing', 'from math import *; print(floor(2.5))'):
    try:
        exec(statement)
    except SyntaxError as error:
        print(statement, '|', type(error).__name__)
    except Exception as error:
        print(statement, '|', type(error).__name__, str(error).split(' (')[0])


def local_import():
    import math as m
    from operator import mul
    return m.floor(2.5), mul(3, 4)


print(local_import(), 'm' in globals())
plain.added = 'new'
import helpers.plain as again
print(again.added, hasattr(plain, 'added'), getattr(math, 'tau') > 6, type(math).__name__, '_private' in dir(plain), __import__('math') is math)
del plain.added
try:
    again.added
except AttributeError as error:
    print(error)
