"""W_LongObject: an int that does not fit a machine word.  All its operations are those of W_AbstractIntObject."""
from minipy.interpreter.error import oefmt
from minipy.objspace.intobject import W_AbstractIntObject


class W_LongObject(W_AbstractIntObject):
    _immutable_fields_ = ['num']
    num = None

    def __init__(self, num):
        self.num = num

    def __repr__(self):
        return '<W_LongObject %s>' % self.num.str()

    def is_w(self, space, w_other):
        """By value, as for machine words."""
        if self is w_other:
            return True
        return type(self) is W_LongObject and type(w_other) is W_LongObject and self.num.eq(w_other.num)

    def as_bigint(self):
        return self.num

    def int_w(self, space, allow_conversion=True):
        raise oefmt(space.w_OverflowError, "Python int too large to convert to C long")

    def descr_int(self, space):
        if type(self) is W_LongObject:
            return self
        return W_LongObject(self.num)
