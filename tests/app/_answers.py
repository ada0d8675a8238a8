"""Tables of expressions and NumPy's answers to them.

A line of a table is `expression -> answer`.  The answer is what `show` gives: type, shape and items of an array, type and
value of a scalar, the repr of anything else, and for an exception its class and the first line of its message, or its
class alone where only that is promised.  A long line goes on in lines that begin with `... `.
"""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

NAMES = {'np': np}


def show(value):
    if isinstance(value, np.ndarray):
        return 'array %s %s %s' % (value.dtype, value.shape, value.tolist())
    if isinstance(value, (tuple, list)):
        return type(value).__name__ + '(' + ', '.join([show(item) for item in value]) + ')'
    if isinstance(value, np.generic):
        return '%s %r' % (value.dtype, value.item())
    if isinstance(value, type) and value.__module__ == np.__name__:
        return "<class 'numpy.%s'>" % value.__name__
    return repr(value)


def base_name(error):
    """The builtin class of an exception, or its own where it is one of ours."""
    name = type(error).__name__
    if name == 'AxisError':
        return name
    for cls in type(error).__mro__:
        if cls.__module__ == 'builtins':
            return cls.__name__
    return name


def answer(expression):
    try:
        return show(eval(expression, NAMES))
    except Exception as error:
        return ('%s: %s' % (base_name(error), error)).split('\n')[0].strip()


def rows(table):
    """[[expression, answer]] of a table"""
    lines = []
    for line in table.strip().split('\n'):
        line = line.strip()
        if line.startswith('... '):
            lines[-1] += line[3:]
        else:
            lines.append(line)
    return [line.split(' -> ', 1) for line in lines]


def check(table):
    import warnings
    wrong = []
    count = 0
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        for expression, expected in rows(table):
            got = answer(expression)
            if got != expected and not (':' not in expected and ' ' not in expected and got.startswith(expected + ':')):
                wrong.append('%s\n    expected %s\n    got      %s' % (expression, expected, got))
            count += 1
    assert not wrong, '%d of %d answers are wrong\n%s' % (len(wrong), count, '\n'.join(wrong))
