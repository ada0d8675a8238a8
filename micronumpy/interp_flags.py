"""`a.flags`: what is known about the memory of an array, and the one flag a program may change, `writeable`.

A flags object keeps the flags as they were when it was asked for; setting one of them goes to the array.
"""
from micronumpy.base import W_NDArray
from micronumpy.host import GetSetProperty, TypeDef, W_Root, interp2app, oefmt, unwrap_spec

# NumPy's numbers
C_CONTIGUOUS = 0x1
F_CONTIGUOUS = 0x2
OWNDATA = 0x4
ALIGNED = 0x100
WRITEABLE = 0x400
WRITEBACKIFCOPY = 0x2000
BEHAVED = ALIGNED | WRITEABLE

# One entry for each question: (attribute name, keys, bits that must be set, bits that must not)
QUESTIONS = [
    ('c_contiguous', ['C', 'C_CONTIGUOUS'], C_CONTIGUOUS, 0),
    ('contiguous', ['CONTIGUOUS'], C_CONTIGUOUS, 0),
    ('f_contiguous', ['F', 'F_CONTIGUOUS'], F_CONTIGUOUS, 0),
    ('fortran', ['FORTRAN'], F_CONTIGUOUS, 0),
    ('owndata', ['O', 'OWNDATA'], OWNDATA, 0),
    ('writeable', ['W', 'WRITEABLE'], WRITEABLE, 0),
    ('aligned', ['A', 'ALIGNED'], ALIGNED, 0),
    ('writebackifcopy', ['X', 'WRITEBACKIFCOPY'], WRITEBACKIFCOPY, 0),
    ('behaved', ['B', 'BEHAVED'], BEHAVED, 0),
    ('carray', ['CA', 'CARRAY'], BEHAVED | C_CONTIGUOUS, 0),
    ('farray', ['FA', 'FARRAY'], BEHAVED | F_CONTIGUOUS, C_CONTIGUOUS),
    ('fnc', ['FNC'], F_CONTIGUOUS, C_CONTIGUOUS),
]


def _by_key():
    table = {}
    for number, question in enumerate(QUESTIONS):
        for key in question[1]:
            table[key] = number
    return table


BY_KEY = _by_key()
REQUIRED = [question[2] for question in QUESTIONS]
FORBIDDEN = [question[3] for question in QUESTIONS]


def is_aligned(view):
    alignment = view.layout.itemtype.alignment
    address = view.block.address() + view.offset
    for axis in range(view.layout.ndim):
        if view.layout.shape[axis] > 1:
            address |= view.layout.strides[axis]
    return address & (alignment - 1) == 0 or view.layout.size == 0


def flags_of(w_array):
    layout = w_array.view.layout
    bits = 0
    if layout.c_contiguous:
        bits |= C_CONTIGUOUS
    if layout.f_contiguous:
        bits |= F_CONTIGUOUS
    if w_array.w_base is None:
        bits |= OWNDATA
    if is_aligned(w_array.view):
        bits |= ALIGNED
    if w_array.is_writable():
        bits |= WRITEABLE
    return bits


class W_Flags(W_Root):
    _immutable_fields_ = ['w_array', 'bits']

    def __init__(self, w_array, bits):
        self.w_array = w_array      # None for the flags of a scalar
        self.bits = bits

    def answer(self, number):
        bits = self.bits
        return bits & REQUIRED[number] == REQUIRED[number] and bits & FORBIDDEN[number] == 0

    def forc(self):
        return self.bits & (C_CONTIGUOUS | F_CONTIGUOUS) != 0


# ---- setting ----

def set_writeable(space, w_array, value):
    if not value:
        w_array.readonly = True
        return
    w_base = w_array.w_base
    allowed = w_array.view.block.writable
    if isinstance(w_base, W_NDArray):
        allowed = w_base.is_writable()
    if not allowed:
        raise oefmt(space.w_ValueError, "cannot set WRITEABLE flag to True of this array")
    w_array.readonly = False


def set_aligned(space, w_array, value):
    """Nothing to change: the flag says where the items are."""
    if value and not is_aligned(w_array.view):
        raise oefmt(space.w_ValueError, "cannot set aligned flag of mis-aligned array to True")
    if not value and is_aligned(w_array.view):
        raise oefmt(space.w_ValueError, "cannot set aligned flag of aligned array to False")


def set_writebackifcopy(space, w_array, value):
    if value:
        raise oefmt(space.w_ValueError, "cannot set WRITEBACKIFCOPY flag to True")


def array_of_flags(space, w_flags):
    w_array = w_flags.w_array
    if w_array is None:
        raise oefmt(space.w_ValueError, "Cannot set flags on array scalars.")
    return w_array


def fset_writeable(self, space, w_value):
    set_writeable(space, array_of_flags(space, self), space.is_true(w_value))


def fset_aligned(self, space, w_value):
    set_aligned(space, array_of_flags(space, self), space.is_true(w_value))


def fset_writebackifcopy(self, space, w_value):
    set_writebackifcopy(space, array_of_flags(space, self), space.is_true(w_value))


@unwrap_spec(w_self=W_NDArray)
def descr_setflags(space, w_self, w_write=None, w_align=None, w_uic=None):
    """Set the flags that are given."""
    if not (w_align is None or space.is_none(w_align)):
        set_aligned(space, w_self, space.is_true(w_align))
    if not (w_uic is None or space.is_none(w_uic)):
        set_writebackifcopy(space, w_self, space.is_true(w_uic))
    if not (w_write is None or space.is_none(w_write)):
        set_writeable(space, w_self, space.is_true(w_write))


# ---- the flags object ----

def key_of(space, w_key):
    if space.isinstance_w(w_key, space.w_text):
        return space.text_w(w_key)
    return ''


@unwrap_spec(w_self=W_Flags)
def descr_getitem(space, w_self, w_key):
    key = key_of(space, w_key)
    if key == 'FORC':
        return space.newbool(w_self.forc())
    number = BY_KEY.get(key, -1)
    if number < 0:
        raise oefmt(space.w_KeyError, "Unknown flag")
    return space.newbool(w_self.answer(number))


@unwrap_spec(w_self=W_Flags)
def descr_setitem(space, w_self, w_key, w_value):
    key = key_of(space, w_key)
    if key == 'W' or key == 'WRITEABLE':
        fset_writeable(w_self, space, w_value)
    elif key == 'A' or key == 'ALIGNED':
        fset_aligned(w_self, space, w_value)
    elif key == 'X' or key == 'WRITEBACKIFCOPY':
        fset_writebackifcopy(w_self, space, w_value)
    else:
        raise oefmt(space.w_KeyError, "Unknown flag")


SHOWN = ['C_CONTIGUOUS', 'F_CONTIGUOUS', 'OWNDATA', 'WRITEABLE', 'ALIGNED', 'WRITEBACKIFCOPY']


@unwrap_spec(w_self=W_Flags)
def descr_repr(space, w_self):
    text = ''
    for key in SHOWN:
        text += '  %s : %s\n' % (key, 'True' if w_self.answer(BY_KEY[key]) else 'False')
    return space.newtext(text)


@unwrap_spec(w_self=W_Flags)
def descr_eq(space, w_self, w_other):
    if not isinstance(w_other, W_Flags):
        return space.w_NotImplemented
    return space.newbool(w_self.bits == w_other.bits)


@unwrap_spec(w_self=W_Flags)
def descr_ne(space, w_self, w_other):
    if not isinstance(w_other, W_Flags):
        return space.w_NotImplemented
    return space.newbool(w_self.bits != w_other.bits)


def fget_num(self, space):
    return space.newint(self.bits)


def fget_forc(self, space):
    return space.newbool(self.forc())


def _make_question(number, fset):
    def fget(self, space):
        return space.newbool(self.answer(number))
    return GetSetProperty(fget, fset, cls=W_Flags)


SETTERS = {'writeable': fset_writeable, 'aligned': fset_aligned, 'writebackifcopy': fset_writebackifcopy}

W_Flags.typedef = TypeDef(
    'numpy._core.multiarray.flagsobj',
    __rpython_level_class__=W_Flags,
    __hash__=None,
    __getitem__=interp2app(descr_getitem),
    __setitem__=interp2app(descr_setitem),
    __repr__=interp2app(descr_repr),
    __str__=interp2app(descr_repr),
    __eq__=interp2app(descr_eq),
    __ne__=interp2app(descr_ne),
    num=GetSetProperty(fget_num, cls=W_Flags),
    forc=GetSetProperty(fget_forc, cls=W_Flags),
    **dict((_question[0], _make_question(_number, SETTERS.get(_question[0]))) for _number, _question in enumerate(QUESTIONS))
)


def fget_flags(self, space):
    return W_Flags(self, flags_of(self))


entries = {
    'flags': GetSetProperty(fget_flags, cls=W_NDArray),
    'setflags': interp2app(descr_setflags),
}
