"""The iterator types that builtin functions make: enumerate, filter, map, reversed, zip and iter(callable, sentinel).

A StopIteration that escapes from a function they call ends the iteration, as one from an iterator does.
"""
from rpython.rlib import jit
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rbigint import rbigint
from minipy.interpreter.argument import Arguments
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec, WrappedDefault
from minipy.interpreter.typedef import TypeDef
from minipy.objspace.iterobject import W_InterpIterator


def call_until_stop(space, w_function, w_item):
    """function(item), or None where that raised StopIteration."""
    try:
        return space.call_function(w_function, w_item)
    except OperationError as e:
        if not e.match(space, space.w_StopIteration):
            raise
        return None


class W_Enumerate(W_InterpIterator):
    w_iterator = None
    index = 0
    w_index = None          # the index once it is no machine integer

    @staticmethod
    @unwrap_spec(w_start=WrappedDefault(0))
    def descr_new(space, w_type, w_iterable, w_start):
        w_self = space.allocate_instance(W_Enumerate, w_type)
        w_start = space.index(w_start)
        try:
            w_self.index = space.int_w(w_start)
        except OperationError as e:
            if not e.match(space, space.w_OverflowError):
                raise
            w_self.w_index = w_start
        w_self.w_iterator = space.iter(w_iterable)
        return w_self

    def next_or_none(self, space):
        w_item = space.next_or_none(self.w_iterator)
        if w_item is None:
            return None
        return space.newtuple([self.next_index(space), w_item])

    def next_index(self, space):
        w_index = self.w_index
        if w_index is None:
            index = self.index
            try:
                self.index = ovfcheck(index + 1)
            except OverflowError:
                self.w_index = space.newlong(rbigint.fromint(index).int_add(1))
            return space.newint(index)
        self.w_index = space.add(w_index, space.newint(1))
        return w_index

    def descr_reduce(self, space):
        w_index = self.w_index or space.newint(self.index)
        return space.newtuple([space.type(self), space.newtuple([self.w_iterator, w_index])])


W_Enumerate.typedef = TypeDef(
    'enumerate',
    acceptable_as_base_class=False,
    __new__=interp2app(W_Enumerate.descr_new),
    __iter__=interp2app(W_Enumerate.descr_iter),
    __next__=interp2app(W_Enumerate.descr_next),
    __reduce__=interp2app(W_Enumerate.descr_reduce),
)


class W_Filter(W_InterpIterator):
    w_predicate = None      # None: the items' own truth
    w_iterator = None

    @staticmethod
    def descr_new(space, w_type, w_predicate, w_iterable):
        w_self = space.allocate_instance(W_Filter, w_type)
        w_self.w_predicate = w_predicate if not space.is_none(w_predicate) else None
        w_self.w_iterator = space.iter(w_iterable)
        return w_self

    def next_or_none(self, space):
        while True:
            w_item = space.next_or_none(self.w_iterator)
            if w_item is None:
                return None
            w_flag = w_item
            if self.w_predicate is not None:
                w_flag = call_until_stop(space, self.w_predicate, w_item)
                if w_flag is None:
                    return None
            if space.is_true(w_flag):
                return w_item


W_Filter.typedef = TypeDef(
    'filter',
    acceptable_as_base_class=False,
    __new__=interp2app(W_Filter.descr_new),
    __iter__=interp2app(W_Filter.descr_iter),
    __next__=interp2app(W_Filter.descr_next),
)


class W_Map(W_InterpIterator):
    w_function = None
    iterators_w = []

    @staticmethod
    def descr_new(space, w_type, args_w):
        if len(args_w) < 2:
            raise oefmt(space.w_TypeError, "map() must have at least two arguments.")
        w_self = space.allocate_instance(W_Map, w_type)
        w_self.w_function = args_w[0]
        w_self.iterators_w = [space.iter(args_w[i]) for i in range(1, len(args_w))]
        return w_self

    def next_or_none(self, space):
        iterators_w = self.iterators_w
        if len(iterators_w) == 1:
            w_item = space.next_or_none(iterators_w[0])
            if w_item is None:
                return None
            return call_until_stop(space, self.w_function, w_item)
        return self.next_of_several(space)

    @jit.unroll_safe
    def next_of_several(self, space):
        """unroll_safe: one step per argument of the map() call."""
        iterators_w = self.iterators_w
        args_w = [None] * len(iterators_w)
        for i in range(len(iterators_w)):
            w_item = space.next_or_none(iterators_w[i])
            if w_item is None:
                return None
            args_w[i] = w_item
        try:
            return space.call_args(self.w_function, Arguments(space, args_w))
        except OperationError as e:
            if not e.match(space, space.w_StopIteration):
                raise
            return None


W_Map.typedef = TypeDef(
    'map',
    acceptable_as_base_class=False,
    __new__=interp2app(W_Map.descr_new),
    __iter__=interp2app(W_Map.descr_iter),
    __next__=interp2app(W_Map.descr_next),
)


class W_Zip(W_InterpIterator):
    iterators_w = []
    strict = False

    @staticmethod
    def descr_new(space, w_type, __args__):
        args_w, kwds_w = __args__.unpack()
        w_self = space.allocate_instance(W_Zip, w_type)
        for key in kwds_w:
            if key != 'strict':
                raise oefmt(space.w_TypeError, "zip() got an unexpected keyword argument '%s'", key)
        w_strict = kwds_w.get('strict', None)
        if w_strict is not None:
            w_self.strict = space.is_true(w_strict)
        iterators_w = [space.iter(w_arg) for w_arg in args_w]
        w_self.iterators_w = iterators_w[:]
        return w_self

    @jit.unroll_safe
    def next_or_none(self, space):
        """unroll_safe: one step per argument of the zip() call."""
        iterators_w = self.iterators_w
        if len(iterators_w) == 0:
            return None
        items_w = [None] * len(iterators_w)
        for i in range(len(iterators_w)):
            w_item = space.next_or_none(iterators_w[i])
            if w_item is None:
                if self.strict:
                    self.check_all_ended(space, i)
                return None
            items_w[i] = w_item
        return space.newtuple(items_w)

    @jit.dont_look_inside
    def check_all_ended(self, space, i):
        """Iterator number i has ended: all must, and the ones before it have not."""
        if i > 0:
            raise oefmt(space.w_ValueError, "zip() argument %d is shorter than argument%s", i + 1, numbered(i))
        for k in range(1, len(self.iterators_w)):
            if space.next_or_none(self.iterators_w[k]) is not None:
                raise oefmt(space.w_ValueError, "zip() argument %d is longer than argument%s", k + 1, numbered(k))


def numbered(count):
    return ' 1' if count == 1 else 's 1-%d' % count


W_Zip.typedef = TypeDef(
    'zip',
    acceptable_as_base_class=False,
    __new__=interp2app(W_Zip.descr_new),
    __iter__=interp2app(W_Zip.descr_iter),
    __next__=interp2app(W_Zip.descr_next),
)


class W_Reversed(W_InterpIterator):
    """reversed() of a sequence without a __reversed__ of its own: by index, from the end."""
    w_sequence = None
    remaining = 0

    @staticmethod
    def descr_new(space, w_type, w_sequence):
        w_method = space.lookup(w_sequence, '__reversed__')
        if w_method is not None and not space.is_w(w_method, space.w_None):
            return space.get_and_call_function(w_method, w_sequence)
        if w_method is not None or not is_sequence(space, w_sequence):
            raise oefmt(space.w_TypeError, "'%T' object is not reversible", w_sequence)
        w_self = space.allocate_instance(W_Reversed, w_type)
        w_self.remaining = space.len_w(w_sequence)
        w_self.w_sequence = w_sequence
        return w_self

    def next_or_none(self, space):
        index = self.remaining - 1
        if index < 0:
            self.w_sequence = None
            return None
        self.remaining = index
        try:
            return space.getitem(self.w_sequence, space.newint(index))
        except OperationError as e:
            if not e.match(space, space.w_IndexError) and not e.match(space, space.w_StopIteration):
                raise
        self.remaining = 0
        self.w_sequence = None
        return None

    def descr_length_hint(self, space):
        return space.newint(self.remaining)


def is_sequence(space, w_object):
    """Has __len__ and __getitem__ and is neither a set nor a mapping of the builtin kinds."""
    if space.isinstance_w(w_object, space.w_dict):
        return False
    return space.lookup(w_object, '__getitem__') is not None and space.lookup(w_object, '__len__') is not None


W_Reversed.typedef = TypeDef(
    'reversed',
    acceptable_as_base_class=False,
    __new__=interp2app(W_Reversed.descr_new),
    __iter__=interp2app(W_Reversed.descr_iter),
    __next__=interp2app(W_Reversed.descr_next),
    __length_hint__=interp2app(W_Reversed.descr_length_hint),
)


class W_CallableIterator(W_InterpIterator):
    """iter(callable, sentinel)"""
    def __init__(self, w_callable, w_sentinel):
        self.w_callable = w_callable    # None once exhausted
        self.w_sentinel = w_sentinel

    def next_or_none(self, space):
        if self.w_callable is None:
            return None
        try:
            w_result = space.call_function(self.w_callable)
        except OperationError as e:
            if not e.match(space, space.w_StopIteration):
                raise
            self.w_callable = None
            return None
        if space.eq_w(w_result, self.w_sentinel):
            self.w_callable = None
            return None
        return w_result


W_CallableIterator.typedef = TypeDef(
    'callable_iterator',
    __iter__=interp2app(W_CallableIterator.descr_iter),
    __next__=interp2app(W_CallableIterator.descr_next),
)
