"""Iterators: the base class of the builtin types' iterators, and the iterator over anything that has __getitem__."""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef


class W_InterpIterator(W_Root):
    """An iterator that runs at interpreter level: `next_or_none` gives the next item, or None when there is none left.

    It belongs to a type that cannot be subclassed, so whoever finds a W_InterpIterator may call `next_or_none` without
    looking for a `__next__`; and no exception needs to be made where a loop ends.
    """

    def next_or_none(self, space):
        raise NotImplementedError

    def next(self, space):
        """The next item, or app-level StopIteration."""
        w_item = self.next_or_none(space)
        if w_item is None:
            raise OperationError(space.w_StopIteration, space.w_None)
        return w_item

    def descr_next(self, space):
        return self.next(space)

    def descr_iter(self, space):
        return self

    def descr_length_hint(self, space):
        raise NotImplementedError


def iterator_typedef(name, cls):
    return TypeDef(
        name,
        __iter__=interp2app(cls.descr_iter),
        __next__=interp2app(cls.descr_next),
        __length_hint__=interp2app(cls.descr_length_hint),
    )


class W_SeqIterObject(W_InterpIterator):
    """Asks a sequence for items 0, 1, 2 ... until it raises IndexError."""
    def __init__(self, w_seq):
        self.w_seq = w_seq      # None once exhausted
        self.index = 0

    def next_or_none(self, space):
        w_seq = self.w_seq
        if w_seq is None:
            return None
        index = self.index
        try:
            w_item = space.getitem(w_seq, space.newint(index))
        except OperationError as e:
            if not e.match(space, space.w_IndexError) and not e.match(space, space.w_StopIteration):
                raise
            self.w_seq = None
            return None
        self.index = index + 1
        return w_item

    def descr_length_hint(self, space):
        if self.w_seq is None:
            return space.newint(0)
        if space.lookup(self.w_seq, '__len__') is None:
            return space.w_NotImplemented
        return space.newint(max(space.len_w(self.w_seq) - self.index, 0))


W_SeqIterObject.typedef = iterator_typedef('iterator', W_SeqIterObject)
