"""Tracebacks: a chain of (code, instruction) pairs.

They hold no frames, so that an exception in compiled code does not force the frames it passes through.
"""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.typedef import TypeDef, GetSetProperty


class PyTraceback(W_Root):
    _immutable_fields_ = ['pycode', 'lasti', 'next']

    def __init__(self, pycode, lasti, next):
        self.pycode = pycode
        self.lasti = lasti
        self.next = next

    def get_lineno(self):
        return self.pycode.lineno_at(self.lasti)

    def fget_lineno(self, space):
        return space.newint(self.get_lineno())

    def fget_lasti(self, space):
        return space.newint(self.lasti)

    def fget_next(self, space):
        if self.next is None:
            return space.w_None
        return self.next

    def fget_code(self, space):
        return self.pycode


PyTraceback.typedef = TypeDef(
    'traceback',
    tb_lineno=GetSetProperty(PyTraceback.fget_lineno),
    tb_lasti=GetSetProperty(PyTraceback.fget_lasti),
    tb_next=GetSetProperty(PyTraceback.fget_next),
    tb_code=GetSetProperty(PyTraceback.fget_code),
)
