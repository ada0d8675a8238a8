"""Random programs: a few arrays, then statements with them.  The same seed gives the same program."""
import random
import warnings

import numpy as np

import arrays
import batch
import expressions
import indices

MOST_ITEMS = 4000
AUGMENTED = ['+=', '-=', '*=', '/=', '//=', '%=', '&=', '|=', '^=', '<<=', '>>=']


class Case:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.lines = []
        self.namespace = {'np': np, 'data': batch.data}
        self.usable = []        # the names of arrays that later statements may use
        self.failed = False

    def run(self, line):
        """Add a statement; False when it raised an exception."""
        self.lines.append(line)
        try:
            exec(line, self.namespace)
        except Exception:
            self.failed = True
        return not self.failed

    def make_arrays(self):
        rng = self.rng
        for name in 'ab'[:rng.choice([1, 1, 2])]:
            if self.run('%s = %s' % (name, arrays.fresh(rng))):
                value = self.namespace[name]
                text = arrays.viewed(rng, value, name)
                if text != name:
                    self.run('%s = %s' % (name, text))
                self.usable.append(name)
        if rng.random() < 0.2 and not self.failed:
            text = arrays.viewed(rng, self.namespace['a'], 'a')
            self.run('v = %s' % text)
            self.usable.append('v')

    def statement(self, number):
        rng = self.rng
        name = rng.choice(self.usable)
        value = self.namespace[name]
        if rng.random() < 0.25:
            self.run(mutation(rng, name, value, self.other(value)))
            return
        text, inexact = expressions.expression(rng, name, value)
        target = 'r%d' % number
        if self.run('%s = %s' % (target, text)) and not inexact:
            result = self.namespace[target]
            if isinstance(result, np.ndarray) and result.size <= MOST_ITEMS and result.ndim <= 5:
                self.usable.append(target)

    def other(self, value):
        """Something to assign to `value` or parts of it: often an array that there is."""
        if self.rng.random() < 0.4:
            return self.rng.choice(self.usable)
        return expressions.partner(self.rng, value)


def mutation(rng, name, value, other):
    choice = rng.random()
    augmented = rng.choice(AUGMENTED if value.dtype.kind in 'bui' else AUGMENTED[:6])
    if choice < 0.45:
        index = indices.index(rng, value.shape)
        try:
            part = eval('value[%s]' % index, {'value': value, 'np': np})
            if rng.random() < 0.6:
                other = expressions.partner(rng, np.asarray(part))
        except Exception:
            pass        # a wrong index: the statement is to show how it fails
        if rng.random() < 0.25:
            return '%s[%s] %s %s' % (name, index, augmented, other)
        return '%s[%s] = %s' % (name, index, other)
    if choice < 0.65:
        return '%s %s %s' % (name, augmented, other)
    if choice < 0.72:
        return '%s.sort(axis=%s)' % (name, expressions.one_axis(rng, value.ndim))
    if choice < 0.77:
        return '%s.fill(%s)' % (name, arrays.scalar(rng))
    if choice < 0.82:
        return 'np.put(%s, %r, %s)' % (name, [rng.randrange(-3, 3) for _ in range(2)], arrays.scalar(rng))
    if choice < 0.87:
        return 'np.copyto(%s, %s, casting=%r)' % (name, other, rng.choice(['no', 'safe', 'same_kind', 'unsafe']))
    if choice < 0.92:
        if rng.random() < 0.5:
            return '%s.flat[%s] = %s' % (name, rng.choice(['0', '-1']), arrays.scalar(rng))
        return '%s.flat[%s] = %s' % (name, rng.choice(['::2', ':', '[0, -1]']), expressions.partner(rng, value))
    if choice < 0.96:
        return 'np.add.at(%s, %s, %s)' % (name, rng.choice(['0', '[0, 0]', '...']), rng.choice(['1', '2']))
    return '%s.shape = %r' % (name, expressions.factors(rng, value.size))


def make(seed, statements=3):
    """The lines of a program."""
    case = Case(seed)
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        case.make_arrays()
        for number in range(case.rng.randrange(1, statements + 1)):
            if case.failed:
                break
            case.statement(number)
    return case.lines
