"""Cell: a variable shared between a function and the functions nested in it."""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef, GetSetProperty


class Cell(W_Root):
    def __init__(self, w_value=None):
        self.w_value = w_value

    def get(self):
        return self.w_value

    def set(self, w_value):
        self.w_value = w_value

    def fget_contents(self, space):
        if self.w_value is None:
            raise oefmt(space.w_ValueError, "Cell is empty")
        return self.w_value

    def descr_repr(self, space):
        return space.newtext('<cell at 0x%s>' % space.getaddrstring(self))


Cell.typedef = TypeDef(
    'cell',
    __repr__=interp2app(Cell.descr_repr),
    cell_contents=GetSetProperty(Cell.fget_contents),
)
