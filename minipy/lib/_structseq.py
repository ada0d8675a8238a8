"""Tuples with named fields, as sys, time and os give them."""


def structseq(name, fields, visible=None):
    """A tuple subclass; fields behind the first `visible` ones are attributes only."""
    fields = tuple(fields.split())
    visible = len(fields) if visible is None else visible

    def __new__(cls, iterable):
        values = tuple(iterable)
        if len(values) < visible:
            raise TypeError('%s() takes an at least %d-sequence (%d-sequence given)' % (name, visible, len(values)))
        self = tuple.__new__(cls, values[:visible])
        for i in range(visible, len(fields)):
            self.__dict__[fields[i]] = values[i] if i < len(values) else None
        return self

    def __repr__(self):
        return '%s(%s)' % (name, ', '.join(['%s=%r' % (fields[i], self[i]) for i in range(visible)]))

    def __reduce__(self):
        return type(self), (tuple(self),)

    namespace = {'__new__': __new__, '__repr__': __repr__, '__reduce__': __reduce__, 'n_fields': len(fields),
                 'n_sequence_fields': visible, '__match_args__': fields[:visible]}
    for i in range(visible):
        namespace[fields[i]] = _field(i)
    module, _, short = name.rpartition('.')
    namespace['__module__'] = module
    return type(short, (tuple,), namespace)


def _field(i):
    return property(lambda self: self[i])
