"""bool: the ints True and False, of which there is one each (space.w_True, space.w_False)."""
import operator
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef
from minipy.objspace import inttype     # gives W_IntObject its typedef, the base of bool's
from minipy.objspace.intobject import W_IntObject


def _logical(name, op):
    on_ints = getattr(W_IntObject, 'descr_' + name).im_func

    def descr(self, space, w_other):
        if isinstance(w_other, W_BoolObject):
            return space.newbool(op(self.intval, w_other.intval) != 0)
        return on_ints(self, space, w_other)
    return descr


class W_BoolObject(W_IntObject):

    def __init__(self, boolval):
        W_IntObject.__init__(self, int(boolval))

    def __repr__(self):
        return '<W_BoolObject %d>' % self.intval

    def is_w(self, space, w_other):
        return self is w_other

    def is_machine_int(self):
        return False            # there are two, and no others are made

    descr_and = _logical('and', operator.and_)
    descr_or = _logical('or', operator.or_)
    descr_xor = _logical('xor', operator.xor)

    def descr_repr(self, space):
        return space.newtext('True' if self.intval else 'False')


def descr_new(space, w_booltype, w_x=None, __posonly__=None):
    """bool(x=False): the truth value of x."""
    if w_x is None:
        return space.w_False
    return space.newbool(space.is_true(w_x))


W_BoolObject.typedef = TypeDef(
    'bool', W_IntObject.typedef,
    __doc__=descr_new.__doc__,
    __new__=interp2app(descr_new),
    __repr__=interp2app(W_BoolObject.descr_repr),
    __and__=interp2app(W_BoolObject.descr_and),
    __or__=interp2app(W_BoolObject.descr_or),
    __xor__=interp2app(W_BoolObject.descr_xor),
    __rand__=interp2app(W_BoolObject.descr_and),
    __ror__=interp2app(W_BoolObject.descr_or),
    __rxor__=interp2app(W_BoolObject.descr_xor),
    acceptable_as_base_class=False,
)
