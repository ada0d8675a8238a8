"""How objects are taken apart and put together again, for copy and pickle."""

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Say how instances of a type are taken apart."""
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _slot_state(obj):
    """The values of the names in __slots__ of all classes of an object."""
    slots = {}
    for cls in type(obj).__mro__:
        names = cls.__dict__.get('__slots__', ())
        if isinstance(names, str):
            names = (names,)
        for name in names:
            if name not in ('__dict__', '__weakref__') and hasattr(obj, name):
                slots[name] = getattr(obj, name)
    return slots


def _state(obj):
    getstate = getattr(type(obj), '__getstate__', None)
    if getstate is not None:
        return getstate(obj)
    state = getattr(obj, '__dict__', None) or None
    slots = _slot_state(obj)
    if slots:
        return state, slots
    return dict(state) if state is not None else None


_VALUE_TYPES = (int, float, complex, str, bytes, bytearray, tuple, frozenset)


def __reduce_ex__(obj, protocol):
    """(callable, arguments, state, list items, dict items) from which an equal object can be made."""
    cls = type(obj)
    reduce = getattr(cls, '__reduce__', None)
    if reduce is not None:
        return reduce(obj)
    args, kwargs = (), {}
    if hasattr(cls, '__getnewargs_ex__'):
        args, kwargs = obj.__getnewargs_ex__()
    elif hasattr(cls, '__getnewargs__'):
        args = obj.__getnewargs__()
    elif isinstance(obj, set):
        return cls, (list(obj),), _state(obj)
    else:
        for base in _VALUE_TYPES:
            if isinstance(obj, base):
                args = (base(obj),)
                break
    if cls.__module__ == 'builtins' and cls not in (object, list, dict) + _VALUE_TYPES:
        raise TypeError("cannot pickle '%s' object" % cls.__name__)
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    if kwargs:
        return __newobj_ex__, (cls, args, kwargs), _state(obj), items, pairs
    return __newobj__, (cls,) + tuple(args), _state(obj), items, pairs
