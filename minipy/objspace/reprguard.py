"""The guard against containers that contain themselves: repr() of such a one shows '[...]' where it would start again."""


class ReprGuard(object):
    """The containers whose repr() is being computed, by identity."""
    def __init__(self):
        self.active = {}

    def enter(self, w_obj):
        """False when w_obj's repr() is under way already; True obliges the caller to `leave`, whatever happens."""
        if w_obj in self.active:
            return False
        self.active[w_obj] = True
        return True

    def leave(self, w_obj):
        del self.active[w_obj]


_guard = ReprGuard()


def repr_enter(w_obj):
    return _guard.enter(w_obj)


def repr_leave(w_obj):
    _guard.leave(w_obj)


def joined_reprs(space, items_w, opening, closing):
    """opening + the items' reprs with commas + closing, as a str object; items_w cannot be resized."""
    parts = [space.utf8_w(space.repr(w_item)) for w_item in items_w]
    return space.newtext(opening + ', '.join(parts) + closing)
