"""repr() of containers that contain themselves."""

_running = set()


def guarded(obj, ellipsis, function):
    """function(), or the ellipsis when it is already running for this object."""
    key = id(obj)
    if key in _running:
        return ellipsis
    _running.add(key)
    try:
        return function()
    finally:
        _running.discard(key)


def recursive_repr(fillvalue='...'):
    """Decorator of a __repr__ method."""
    def decorator(method):
        def __repr__(self):
            return guarded(self, fillvalue, lambda: method(self))
        __repr__.__wrapped__ = method
        return __repr__
    return decorator
