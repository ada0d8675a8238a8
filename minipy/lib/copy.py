"""Copies of objects: shallow ones, and deep ones that copy everything an object refers to."""
import copyreg


class Error(Exception):
    pass


error = Error

_ATOMIC = {type(None), int, float, bool, complex, str, bytes, type, range, type(NotImplemented), type(Ellipsis),
           type(len), type(lambda: None), property, slice}


def copy(x):
    """A shallow copy."""
    cls = type(x)
    if cls in _ATOMIC or cls is tuple or cls is frozenset or issubclass(cls, type):
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    reduced = _reduce(x)
    if isinstance(reduced, str):
        return x
    return _reconstruct(reduced, None)


def deepcopy(x, memo=None):
    """A copy that shares nothing changeable with the original; memo maps id() to the copies already made."""
    cls = type(x)
    if cls in _ATOMIC or issubclass(cls, type):
        return x
    if memo is None:
        memo = {}
    done = memo.get(id(x), memo)
    if done is not memo:
        return done
    if cls is list:
        y = memo[id(x)] = []
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is dict:
        y = memo[id(x)] = {}
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        y = _deepcopy_tuple(x, memo)
    elif hasattr(x, '__deepcopy__'):
        y = x.__deepcopy__(memo)
    else:
        reduced = _reduce(x)
        y = x if isinstance(reduced, str) else _reconstruct(reduced, memo, x)
    if y is not x:
        memo[id(x)] = y
        memo.setdefault(id(memo), []).append(x)     # keeps x alive, and so its id() its own
    return y


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    done = memo.get(id(x), memo)
    if done is not memo:
        return done
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _reduce(x):
    reducer = copyreg.dispatch_table.get(type(x))
    if reducer is not None:
        return reducer(x)
    return x.__reduce_ex__(4)


def _reconstruct(reduced, memo, original=None):
    deep = memo is not None
    function, args, state, items, pairs = tuple(reduced) + (None,) * (5 - len(reduced))
    if deep:
        args = tuple([deepcopy(arg, memo) for arg in args])
    y = function(*args)
    if deep:
        memo[id(original)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(y, name, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            y[key] = value
    return y
