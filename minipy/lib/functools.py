"""Functions on functions."""
WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)

_MISSING = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make a wrapper look like the function it wraps."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            pass
        else:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorator(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorator


def reduce(function, iterable, initial=_MISSING, /):
    """function(function(first, second), third) ..."""
    iterator = iter(iterable)
    if initial is _MISSING:
        for value in iterator:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    else:
        value = initial
    for item in iterator:
        value = function(value, item)
    return value


class partial:
    """A call with some arguments already given."""

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError('the first argument must be callable')
        self = super().__new__(cls)
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        if self.keywords:
            return self.func(*self.args, *args, **{**self.keywords, **keywords})
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        parts = [repr(self.func)] + [repr(arg) for arg in self.args]
        parts += ['%s=%r' % item for item in self.keywords.items()]
        return 'functools.partial(%s)' % ', '.join(parts)

    def __reduce__(self):
        return type(self), (self.func,) + self.args, {'keywords': self.keywords}


class partialmethod:
    """partial() for methods."""

    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        get = getattr(type(self.func), '__get__', None)
        if obj is None or get is None:
            def method(self_, /, *args, **keywords):
                return self.func(self_, *self.args, *args, **{**self.keywords, **keywords})
            return method if obj is None else partial(method, obj)
        return partial(get(self.func, obj, cls), *self.args, **self.keywords)


# ---- comparing ----

def cmp_to_key(mycmp):
    """A key function from an old-style comparison, which gives a negative, zero or positive number."""
    class K:
        __slots__ = ['obj']

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None
    return K


def _derived(root, answer):
    """A comparison from the result of another one and, where `answer` asks for it, of ==."""
    def compare(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return answer(result, self, other)
    return compare


def _opposite(result, a, b):
    return not result


def _opposite_unequal(result, a, b):
    return not result and a != b


def _opposite_or_equal(result, a, b):
    return not result or a == b


def _same_unequal(result, a, b):
    return result and a != b


def _same_or_equal(result, a, b):
    return result or a == b


_ORDERINGS = {
    '__lt__': [('__gt__', _opposite_unequal), ('__le__', _same_or_equal), ('__ge__', _opposite)],
    '__le__': [('__ge__', _opposite_or_equal), ('__lt__', _same_unequal), ('__gt__', _opposite)],
    '__gt__': [('__lt__', _opposite_unequal), ('__ge__', _same_or_equal), ('__le__', _opposite)],
    '__ge__': [('__le__', _opposite_or_equal), ('__gt__', _same_unequal), ('__lt__', _opposite)],
}


def total_ordering(cls):
    """Class decorator: all order comparisons from one that the class defines (and ==)."""
    roots = [name for name in _ORDERINGS if getattr(cls, name) is not getattr(object, name)]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = [name for name in ('__lt__', '__le__', '__gt__', '__ge__') if name in roots][0]
    for name, answer in _ORDERINGS[root]:
        if name not in roots:
            compare = _derived(root, answer)
            compare.__name__ = name
            setattr(cls, name, compare)
    return cls


# ---- caching ----

class _CacheInfo(tuple):
    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return 'CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)' % tuple(self)


def _make_key(args, kwargs, typed):
    if not kwargs and not typed:
        if len(args) == 1 and type(args[0]) in (int, str):
            return args[0]
        return args
    key = args
    if kwargs:
        key += (_MISSING,)
        for item in kwargs.items():
            key += item
    if typed:
        key += tuple([type(arg) for arg in args]) + tuple([type(value) for value in kwargs.values()])
    return key


class _lru_cache_wrapper:
    """A function with its results by arguments; the order of the dict is the order of last use."""

    def __init__(self, function, maxsize, typed):
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self._results = {}
        self._hits = self._misses = 0
        update_wrapper(self, function)

    def __call__(self, /, *args, **kwargs):
        key = _make_key(args, kwargs, self._typed)
        results = self._results
        result = results.get(key, _MISSING)
        if result is not _MISSING:
            self._hits += 1
            if self._maxsize is not None:
                del results[key]
                results[key] = result
            return result
        self._misses += 1
        result = self._function(*args, **kwargs)
        if self._maxsize is None:
            results[key] = result
        elif self._maxsize > 0:
            if key not in results and len(results) >= self._maxsize:
                del results[next(iter(results))]
            results[key] = result
        return result

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        from types import MethodType
        return MethodType(self, obj)

    def __repr__(self):
        return '<functools._lru_cache_wrapper object at %#x>' % id(self)

    def cache_info(self):
        return _CacheInfo((self._hits, self._misses, self._maxsize, len(self._results)))

    def cache_clear(self):
        self._results.clear()
        self._hits = self._misses = 0

    def cache_parameters(self):
        return {'maxsize': self._maxsize, 'typed': self._typed}


def lru_cache(maxsize=128, typed=False):
    """Decorator: keep the results of the last calls."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _lru_cache_wrapper(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda function: _lru_cache_wrapper(function, maxsize, typed)


def cache(user_function, /):
    """Decorator: keep all results."""
    return _lru_cache_wrapper(user_function, None, False)


class cached_property:
    """A property that is computed once and then is an attribute of the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names (%r and %r).'
                            % (self.attrname, name))

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        value = self.func(instance)
        instance.__dict__[self.attrname] = value
        return value


def singledispatch(func):
    """A function chosen by the class of its first argument."""
    registry = {object: func}

    def dispatch(cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        return func

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type):
                return lambda f: register(cls, f)
            func = cls
            annotations = getattr(func, '__annotations__', {})
            if not annotations:
                raise TypeError('Invalid first argument to `register()`: %r. Use either `@register(some_class)` or plain '
                                '`@register` on an annotated function.' % (cls,))
            cls = next(iter(annotations.values()))
            if not isinstance(cls, type):
                raise TypeError('Invalid annotation. %r is not a class.' % (cls,))
        registry[cls] = func
        return func

    def wrapper(*args, **kwargs):
        if not args:
            raise TypeError('%s requires at least 1 positional argument' % func.__name__)
        return dispatch(args[0].__class__)(*args, **kwargs)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, func)
