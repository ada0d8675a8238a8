"""seterr, geterr and errstate: what happens on floating point errors."""

_ACTIONS = ('ignore', 'warn', 'raise', 'call', 'print', 'log')
_KINDS = ('divide', 'over', 'under', 'invalid')


def geterr():
    """What happens on each kind of floating point error."""
    import micronumpy as np
    return {kind: np._get_error_action(kind) for kind in _KINDS}


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    """Say what happens on floating point errors; returns what happened so far."""
    import micronumpy as np
    old = geterr()
    for kind, action in zip(_KINDS, (divide, over, under, invalid)):
        if action is None:
            action = all
        if action is not None:
            if action not in _ACTIONS:
                raise ValueError("invalid error mode %r" % (action,) if not isinstance(action, str) else
                                 "'%s' is not a valid error handling mode" % action)
            if action in ('call', 'print', 'log'):
                raise NotImplementedError("floating point errors can be 'ignore'd, 'warn'ed of or 'raise'd, not %r" % action)
            np._set_error_action(kind, action)
    return old


class errstate:
    """A context in which other things happen on floating point errors."""

    def __init__(self, *, all=None, divide=None, over=None, under=None, invalid=None):
        self.wanted = {'all': all, 'divide': divide, 'over': over, 'under': under, 'invalid': invalid}

    def __enter__(self):
        self.old = seterr(**self.wanted)

    def __exit__(self, *exc_info):
        seterr(**self.old)

    def __call__(self, func):
        def inner(*args, **kwargs):
            with errstate(**self.wanted):
                return func(*args, **kwargs)
        inner.__name__ = func.__name__
        return inner
