"""namedtuple: tuples whose items have names."""

_KEYWORDS = frozenset('False None True and as assert async await break class continue def del elif else except finally for '
                      'from global if import in is lambda nonlocal not or pass raise return try while with yield'.split())


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A tuple subclass whose items are attributes too."""
    fields = _checked_fields(typename, field_names, rename)
    defaults = () if defaults is None else tuple(defaults)
    count = len(fields)
    if len(defaults) > count:
        raise TypeError('Got more default values than field names')
    default_of = dict(zip(fields[count - len(defaults):], defaults))

    def __new__(cls, *args, **kwargs):
        if len(args) != count or kwargs:
            args = _complete(typename, fields, default_of, args, kwargs)
        return tuple.__new__(cls, args)

    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != count:
            raise TypeError('Expected %d arguments, got %d' % (count, len(result)))
        return result

    def _replace(self, /, **kwds):
        result = self._make([kwds.pop(name, value) for name, value in zip(fields, self)])
        if kwds:
            raise ValueError('Got unexpected field names: %r' % list(kwds))
        return result

    def __repr__(self):
        return '%s(%s)' % (type(self).__name__, ', '.join(['%s=%r' % item for item in zip(fields, self)]))

    def _asdict(self):
        return dict(zip(fields, self))

    def __getnewargs__(self):
        return tuple(self)

    namespace = {
        '__doc__': '%s(%s)' % (typename, ', '.join(fields)), '__slots__': (), '_fields': fields,
        '_field_defaults': default_of, '__new__': __new__, '_make': classmethod(_make), '_replace': _replace,
        '__repr__': __repr__, '_asdict': _asdict, '__getnewargs__': __getnewargs__, '__match_args__': fields,
        '__module__': '__main__' if module is None else module,
    }
    for i, name in enumerate(fields):
        namespace[name] = _field(i)
    return type(typename, (tuple,), namespace)


def _checked_fields(typename, field_names, rename):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    names = [str(name) for name in field_names]
    if rename:
        for i, name in enumerate(names):
            if not name.isidentifier() or name in _KEYWORDS or name.startswith('_') or name in names[:i]:
                names[i] = '_%d' % i
    for name in [typename] + names:
        if not name.isidentifier():
            raise ValueError('Type names and field names must be valid identifiers: %r' % name)
        if name in _KEYWORDS:
            raise ValueError('Type names and field names cannot be a keyword: %r' % name)
    for i, name in enumerate(names):
        if name.startswith('_') and not rename:
            raise ValueError('Field names cannot start with an underscore: %r' % name)
        if name in names[:i]:
            raise ValueError('Encountered duplicate field name: %r' % name)
    return tuple(names)


def _field(i):
    return property(lambda self: self[i], doc='Alias for field number %d' % i)


def _complete(typename, fields, default_of, args, kwargs):
    """All values in order, from positional arguments, keywords and defaults."""
    if len(args) > len(fields):
        raise TypeError('%s.__new__() takes %d positional arguments but %d were given'
                        % (typename, len(fields) + 1, len(args) + 1))
    for name in kwargs:
        if name not in fields:
            raise TypeError("%s.__new__() got an unexpected keyword argument '%s'" % (typename, name))
    for name in fields[:len(args)]:
        if name in kwargs:
            raise TypeError("%s.__new__() got multiple values for argument '%s'" % (typename, name))
    values = list(args)
    missing = []
    for name in fields[len(args):]:
        if name in kwargs:
            values.append(kwargs[name])
        elif name in default_of:
            values.append(default_of[name])
        else:
            missing.append(repr(name))
    if missing:
        text = missing[0]
        if len(missing) == 2:
            text = ' and '.join(missing)
        elif len(missing) > 2:
            text = ', '.join(missing[:-1]) + ', and ' + missing[-1]
        raise TypeError('%s.__new__() missing %d required positional argument%s: %s'
                        % (typename, len(missing), '' if len(missing) == 1 else 's', text))
    return values
