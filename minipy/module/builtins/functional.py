"""max, min, sum, any, all and sorted.

max(a, b) and min(a, b) on two machine integers or two floats are the hot cases of numeric loops: `max_two` and
`min_two` are free of loops and allocation, so that a trace holds a comparison and nothing else.  Which of several integers
is the largest is worked out without branches: of three and more each may be it, and a trace is for one way only.  sum, any and all over
an iterator run user code at every step; those are in app_functional.py, where the JIT sees a loop like any other.
"""
from rpython.rlib import jit
from rpython.rlib.rarithmetic import ovfcheck
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import direct_call, unwrap_spec, WrappedDefault
from minipy.objspace.floatobject import W_FloatObject
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.listobject import W_ListObject
from minipy.objspace.tupleobject import W_TupleObject
from minipy.selection import select_int


# ---- max and min ----

def max_two(space, w_a, w_b):
    if type(w_a) is W_IntObject and type(w_b) is W_IntObject:
        if w_b.intval > w_a.intval:
            return w_b
        return w_a
    if type(w_a) is W_FloatObject and type(w_b) is W_FloatObject:
        if w_b.floatval > w_a.floatval:
            return w_b
        return w_a
    if space.is_true(space.gt(w_b, w_a)):
        return w_b
    return w_a


def min_two(space, w_a, w_b):
    if type(w_a) is W_IntObject and type(w_b) is W_IntObject:
        if w_b.intval < w_a.intval:
            return w_b
        return w_a
    if type(w_a) is W_FloatObject and type(w_b) is W_FloatObject:
        if w_b.floatval < w_a.floatval:
            return w_b
        return w_a
    if space.is_true(space.lt(w_b, w_a)):
        return w_b
    return w_a


def larger(a, b):
    return select_int(int(b > a), b, a)


def smaller(a, b):
    return select_int(int(b < a), b, a)


def make_extreme(name, better_two, better_int):
    """max or min in general: any number of arguments, or one iterable, with key= and default=."""
    sign_name = '%s expected at least 1 argument, got 0' % name
    empty_message = '%s() arg is an empty sequence' % name
    default_message = 'Cannot specify a default for %s() with multiple positional arguments' % name
    keyword_message = "'%%s' is an invalid keyword argument for %s()" % name

    @jit.unroll_safe
    def extreme_of_arguments(space, args_w):
        """unroll_safe: the number of arguments of a call."""
        if len(args_w) > 2 and are_machine_ints(args_w):
            return extreme_of_ints(space, args_w)
        w_best = args_w[0]
        for i in range(1, len(args_w)):
            w_best = better_two(space, w_best, args_w[i])
        return w_best

    @jit.unroll_safe
    def extreme_of_ints(space, args_w):
        """Neighbours of one class are compared without a branch; where the class changes there has to be one."""
        w_best = None
        i = 0
        while i < len(args_w):
            w_first = args_w[i]
            w_class = w_first.getclass(space)
            best = space.int_w(w_first)
            i += 1
            while i < len(args_w) and args_w[i].getclass(space) is w_class:
                best = better_int(best, space.int_w(args_w[i]))
                i += 1
            w_run = w_first.with_int(best)
            w_best = w_run if w_best is None else better_two(space, w_best, w_run)
        return w_best

    def extreme_of_iterable(space, w_iterable, w_key, w_default):
        w_iterator = space.iter(w_iterable)
        w_best = None
        w_best_key = None
        while True:
            try:
                w_item = space.next(w_iterator)
            except OperationError as e:
                if not e.match(space, space.w_StopIteration):
                    raise
                break
            if w_key is None:
                w_best = w_item if w_best is None else better_two(space, w_best, w_item)
                continue
            w_item_key = space.call_function(w_key, w_item)
            if w_best is None or better_two(space, w_best_key, w_item_key) is not w_best_key:
                w_best, w_best_key = w_item, w_item_key
        if w_best is not None:
            return w_best
        if w_default is not None:
            return w_default
        raise oefmt(space.w_ValueError, empty_message)

    def extreme(space, __args__):
        args_w, kwds_w = __args__.unpack()
        w_key = kwds_w.get('key', None)
        w_default = kwds_w.get('default', None)
        for key in kwds_w:
            if key != 'key' and key != 'default':
                raise oefmt(space.w_TypeError, keyword_message, key)
        if space.is_none(w_key):
            w_key = None
        if len(args_w) == 0:
            raise oefmt(space.w_TypeError, sign_name)
        if len(args_w) == 1:
            return extreme_of_iterable(space, args_w[0], w_key, w_default)
        if w_default is not None:
            raise oefmt(space.w_TypeError, default_message)
        if w_key is None:
            return extreme_of_arguments(space, args_w)
        return extreme_of_iterable(space, space.newtuple(args_w[:]), w_key, None)

    def extreme_one(space, w_iterable):
        return extreme_of_iterable(space, w_iterable, None, None)

    def extreme_three(space, w_1, w_2, w_3):
        return extreme_of_arguments(space, [w_1, w_2, w_3])

    def extreme_four(space, w_1, w_2, w_3, w_4):
        return extreme_of_arguments(space, [w_1, w_2, w_3, w_4])

    extreme.func_name = name
    return direct_call(extreme, {1: extreme_one, 2: better_two, 3: extreme_three, 4: extreme_four})


@jit.unroll_safe
def are_machine_ints(args_w):
    """unroll_safe: the number of arguments of a call."""
    for w_arg in args_w:
        if not w_arg.is_machine_int():
            return False
    return True


max_ = make_extreme('max', max_two, larger)
max_.__doc__ = """The largest of the arguments, or of the items of a single iterable argument."""
min_ = make_extreme('min', min_two, smaller)
min_.__doc__ = """The smallest of the arguments, or of the items of a single iterable argument."""


# ---- sum, any, all ----

@unwrap_spec(w_start=WrappedDefault(0))
def sum_(space, w_iterable, w_start):
    """The sum of the items and of the start value."""
    if space.isinstance_w(w_start, space.w_text):
        raise oefmt(space.w_TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
    if space.isinstance_w(w_start, space.w_bytes) or space.isinstance_w(w_start, space.w_bytearray):
        raise oefmt(space.w_TypeError, "sum() can't sum %T [use b''.join(seq) instead]", w_start)
    if type(w_iterable) is W_ListObject or type(w_iterable) is W_TupleObject:
        return sum_sequence(space, w_iterable, w_start)
    return space.call_function(space.w_app_sum, w_iterable, w_start)


def any_(space, w_iterable):
    """Whether some item is true."""
    return space.call_function(space.w_app_any, w_iterable)


def all_(space, w_iterable):
    """Whether every item is true."""
    return space.call_function(space.w_app_all, w_iterable)


def sum_sequence(space, w_sequence, w_start):
    """The sum of a list or tuple: runs of machine integers and floats are added unboxed."""
    items_w = space.fixedview(w_sequence)
    w_total = w_start
    i = 0
    while i < len(items_w):
        w_item = items_w[i]
        if type(w_total) is W_IntObject and type(w_item) is W_IntObject:
            w_total, i = sum_integers(space, w_total, items_w, i)
        elif type(w_total) is W_FloatObject and type(w_item) is W_FloatObject:
            w_total, i = sum_floats(space, w_total, items_w, i)
        else:
            w_total = space.add(w_total, w_item)
            i += 1
    return w_total


def sum_integers(space, w_total, items_w, i):
    """Add while the items are machine integers and so is the sum; the item at i is one."""
    total = w_total.intval
    start = i
    while i < len(items_w):
        w_item = items_w[i]
        if type(w_item) is not W_IntObject:
            break
        try:
            total = ovfcheck(total + w_item.intval)
        except OverflowError:
            if i == start:
                return space.add(space.newint(total), w_item), i + 1
            break
        i += 1
    return space.newint(total), i


def sum_floats(space, w_total, items_w, i):
    total = w_total.floatval
    while i < len(items_w):
        w_item = items_w[i]
        if type(w_item) is not W_FloatObject:
            break
        total += w_item.floatval
        i += 1
    return space.newfloat(total), i


# ---- sorted ----

def sorted_(space, w_iterable, __args__):
    """A new sorted list of the iterable's items."""
    w_list = space.newlist(space.unpackiterable(w_iterable))
    space.call_args(space.getattr(w_list, space.newtext('sort')), __args__)
    return w_list
