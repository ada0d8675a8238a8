"""Loops of which RPython makes several versions; without the mends it stops while it makes them."""
from rpython.jit.metainterp.test.support import LLJitMixin
from rpython.rlib import jit
from minipy import rpythonmends

rpythonmends.install()

MANY = {'retrace_limit': 10, 'max_retrace_guards': 500}


class Form(object):
    _immutable_fields_ = ['step', 'first']

    def __init__(self, step, first):
        self.step = step
        self.first = first


class Number(object):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value


class Integer(Number):
    def plus(self, other):
        return Integer(self.value + other)


class Even(Number):
    def plus(self, other):
        if other & 1:
            return Integer(self.value + other)
        return Even(self.value + other)


class Sequence(object):
    def __init__(self, form, items):
        self.form = form
        self.items = items

    def get(self, i):
        form = jit.promote(self.form)
        return self.items[form.first + form.step * i]


class Counter(object):
    def __init__(self, stop):
        self.current = 0
        self.stop = stop


class TestVersions(LLJitMixin):

    def run(self, main, arguments):
        expected = main(*arguments)
        assert self.meta_interp(main, arguments, **MANY) == expected

    def test_forms(self):
        driver = jit.JitDriver(greens=[], reds='auto')

        def main(n):
            items = range(40)
            sequences = [Sequence(Form(1, 0), items), Sequence(Form(-1, 39), items), Sequence(Form(2, 0), items),
                         Sequence(Form(3, 1), items)]
            total = 0
            turn = 0
            while turn < n:
                a = sequences[turn % 4]
                b = sequences[turn // 2 % 4]
                counter = Counter(13)
                w_sum = Even(0)
                turn += 1
                while counter.current < counter.stop:
                    driver.jit_merge_point()
                    i = counter.current
                    counter.current = i + 1
                    w_sum = w_sum.plus(a.get(i) * b.get(i)) if w_sum.value < 1000 else Even(0)
                total += w_sum.value
            return total

        self.run(main, [60])

    def test_from_one_version_to_another(self):
        driver = jit.JitDriver(greens=[], reds='auto')

        class State(object):
            pass

        class Working(State):
            pass

        class Resting(State):
            def __init__(self, turns):
                self.turns = turns

        class Box(object):
            def __init__(self, x):
                self.x = x

        def main(n):
            box = Box(n)
            other = Box(n + 1)
            state = Working()
            total = 0
            i = 0
            while i < n:
                driver.jit_merge_point()
                if isinstance(state, Working):
                    total += box.x
                    other.x = total
                    if i % 8 == 0:
                        total += box.x
                        state = Resting(i)
                    else:
                        state = Working()
                elif isinstance(state, Resting):
                    if state.turns & 3 == 0:
                        state = Working()
                    else:
                        state = Resting(state.turns + 1)
                i += 1
            return total + other.x

        self.run(main, [200])
