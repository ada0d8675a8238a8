"""How arrays and scalars show themselves: repr(), str(), format(), and what the print options say.

The texts are made by rlib's textual and textual_array.  The options are set at app level (app_print) and kept here.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import keepalive_until_here
from rlib import textual, textual_array
from rlib.errors import ArrayError
from rlib.itemtype import float64
from rlib.promotion import real_type
from micronumpy import interp_boxes as boxes
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import W_FloatObject, interp2app, oefmt, unwrap_spec
from micronumpy.interp_dtype import dtype_of

HUGE = 1 << 40          # what any number of characters or items is cut to, so that sums of some do not overflow


class PrintState(object):
    """The options in force.  w_formatter, w_override_repr: app-level objects, or None."""

    def __init__(self):
        self.options = textual_array.PrintOptions()
        self.w_formatter = None
        self.w_override_repr = None


state = PrintState()


# ---- options from app level ----

def _set_print_state(space, w_options):
    """Make a complete dict of options the ones in force."""
    state.options = options_of(space, w_options)
    state.w_formatter = none_or(space, option(space, w_options, 'formatter'))
    state.w_override_repr = none_or(space, option(space, w_options, 'override_repr'))


def option(space, w_options, name):
    return space.getitem(w_options, space.newtext(name))


def none_or(space, w_value):
    if space.is_none(w_value):
        return None
    return w_value


def options_of(space, w_options):
    options = textual_array.PrintOptions()
    options.precision = count_of(space, option(space, w_options, 'precision'))
    options.threshold = count_of(space, option(space, w_options, 'threshold'))
    options.edgeitems = count_of(space, option(space, w_options, 'edgeitems'))
    options.linewidth = count_of(space, option(space, w_options, 'linewidth'))
    options.suppress = space.is_true(option(space, w_options, 'suppress'))
    options.nanstr = space.text_w(option(space, w_options, 'nanstr'))
    options.infstr = space.text_w(option(space, w_options, 'infstr'))
    options.sign = space.text_w(option(space, w_options, 'sign'))
    options.floatmode = space.text_w(option(space, w_options, 'floatmode'))
    options.legacy = legacy_of(space, option(space, w_options, 'legacy'))
    return options


def count_of(space, w_count):
    """An integer, or a float such as infinity."""
    if isinstance(w_count, W_FloatObject):
        if w_count.floatval >= float(HUGE):
            return HUGE
        if w_count.floatval <= -float(HUGE):
            return -HUGE
        return int(w_count.floatval)
    return max(min(space.getindex_w(w_count, None), HUGE), -HUGE)


def legacy_of(space, w_legacy):
    if not space.isinstance_w(w_legacy, space.w_text):
        return textual.NO_LEGACY
    name = space.text_w(w_legacy)
    if name == '1.21' or name == '1.25':
        return textual.LEGACY_1_25
    return textual.LEGACY_2_2


# ---- arrays ----

class AppFormat(textual_array.ItemFormat):
    """Items are written by an app-level function."""

    def __init__(self, space, w_function):
        self.space = space
        self.w_function = w_function

    def word(self, view, offset):
        w_item = dtype_of(view.layout.itemtype).box_at(view.block.raw, offset)
        keepalive_until_here(view)
        return self.space.text_w(self.space.call_function(self.w_function, w_item))


FORMATTER_KEYS = {'b': ['bool', 'all'], 'i': ['int', 'int_kind', 'all'], 'u': ['int', 'int_kind', 'all'],
                  'f': ['float', 'float_kind', 'all'], 'c': ['complexfloat', 'complex_kind', 'all']}


def item_format(space, view, w_formatter):
    """What a dict of formatters says for the items of the view; None: nothing."""
    if w_formatter is None:
        return None
    for key in FORMATTER_KEYS[view.layout.itemtype.kind]:
        w_function = space.finditem(w_formatter, space.newtext(key))
        if w_function is not None and not space.is_none(w_function):
            return AppFormat(space, w_function)
    return None


def check_width(space, view, options):
    kind = view.layout.itemtype.kind
    if options.floatmode == 'fixed' and options.precision > textual.MAX_WIDTH and (kind == 'f' or kind == 'c'):
        raise oefmt(space.w_RuntimeError, "Float formatting result too large")


def array_text(space, view, options, w_formatter, separator, prefix, suffix):
    check_width(space, view, options)
    try:
        return textual_array.array_text(view, options, separator, prefix, suffix, item_format(space, view, w_formatter))
    except ArrayError as e:
        raise app_error(space, e)


def array_repr(space, w_array, options):
    if state.w_override_repr is not None:
        return space.call_function(state.w_override_repr, w_array)
    view = w_array.view
    check_width(space, view, options)
    try:
        text = textual_array.repr_text(view, 'array', options, item_format(space, view, state.w_formatter))
    except ArrayError as e:
        raise app_error(space, e)
    return space.newtext(text)


def array_str(space, w_array, options):
    view = w_array.view
    if view.layout.ndim == 0:
        w_item = dtype_of(view.layout.itemtype).box_at(view.block.raw, view.offset)
        keepalive_until_here(view)
        return space.str(w_item)
    return space.newtext(array_text(space, view, options, state.w_formatter, ' ', 0, 0))


@unwrap_spec(w_self=W_NDArray)
def descr_repr(space, w_self):
    return array_repr(space, w_self, state.options)


@unwrap_spec(w_self=W_NDArray)
def descr_str(space, w_self):
    return array_str(space, w_self, state.options)


@unwrap_spec(w_self=W_NDArray)
def descr_format(space, w_self, w_spec):
    view = w_self.view
    if view.layout.ndim == 0:
        w_item = dtype_of(view.layout.itemtype).box_at(view.block.raw, view.offset)
        keepalive_until_here(view)
        return space.format(w_item, w_spec)
    if space.len_w(w_spec) > 0:
        raise oefmt(space.w_TypeError, "unsupported format string passed to numpy.ndarray.__format__")
    return descr_str(space, w_self)


entries = {
    '__repr__': interp2app(descr_repr, '__repr__'),
    '__str__': interp2app(descr_str, '__str__'),
    '__format__': interp2app(descr_format, '__format__'),
}


# ---- what app_print calls ----

@unwrap_spec(w_array=W_NDArray, separator='text', prefix=int, suffix=int)
def _array2string(space, w_array, w_options, w_formatter, separator, prefix, suffix):
    w_formatter = none_or(space, w_formatter)
    return space.newtext(array_text(space, w_array.view, options_of(space, w_options), w_formatter, separator, prefix, suffix))


@unwrap_spec(w_array=W_NDArray)
def _array_repr(space, w_array, w_options):
    return array_repr(space, w_array, options_of(space, w_options))


@unwrap_spec(w_array=W_NDArray)
def _array_str(space, w_array, w_options):
    return array_str(space, w_array, options_of(space, w_options))


def float_argument(space, w_value):
    """(value, element type) of the number to be formatted."""
    itemtype = boxes.box_itemtype(w_value)
    if itemtype is None or itemtype.kind != 'f':
        itemtype = float64
    return space.float_w(w_value), itemtype


def check_numbers(space, precision, padding, min_digits):
    if max(precision, max(padding, min_digits)) > textual.MAX_WIDTH:
        raise oefmt(space.w_RuntimeError, "Float formatting result too large")


@unwrap_spec(precision=int, unique=bool, fractional=bool, trim='text', sign=bool, pad_left=int, pad_right=int, min_digits=int)
def _positional(space, w_value, precision, unique, fractional, trim, sign, pad_left, pad_right, min_digits):
    value, itemtype = float_argument(space, w_value)
    check_numbers(space, precision, max(pad_left, pad_right), min_digits)
    return space.newtext(textual.positional(value, itemtype, precision, unique, fractional, trim, sign, pad_left, pad_right,
                                            min_digits))


@unwrap_spec(precision=int, unique=bool, trim='text', sign=bool, pad_left=int, exp_digits=int, min_digits=int)
def _scientific(space, w_value, precision, unique, trim, sign, pad_left, exp_digits, min_digits):
    value, itemtype = float_argument(space, w_value)
    check_numbers(space, precision, pad_left, min_digits)
    return space.newtext(textual.scientific(value, itemtype, precision, unique, trim, sign, pad_left, exp_digits, min_digits))


# ---- scalars ----

@jit.dont_look_inside
def scalar_text(w_box, itemtype, legacy):
    """What str() gives."""
    if isinstance(w_box, boxes.W_BoolBox):
        return textual.bool_text(w_box.intval != 0)
    if isinstance(w_box, boxes.W_IntegralBox):
        return textual.int_text(itemtype, w_box.intval)
    if isinstance(w_box, boxes.W_Float64Box):
        return textual.float_text(w_box.floatval, itemtype, legacy)
    if isinstance(w_box, boxes.W_FloatingBox):
        return textual.float_text(w_box.floatval, itemtype, legacy)
    real, imag = complex_parts(w_box)
    return textual.complex_text(real, imag, real_type(itemtype), legacy)


def complex_parts(w_box):
    if isinstance(w_box, boxes.W_Complex128Box):
        return w_box.realval, w_box.imagval
    assert isinstance(w_box, boxes.W_ComplexFloatingBox)
    return w_box.realval, w_box.imagval


def descr_scalar_str(space, w_self):
    return space.newtext(scalar_text(w_self, boxes.box_itemtype(w_self), state.options.legacy))


def descr_scalar_repr(space, w_self):
    itemtype = boxes.box_itemtype(w_self)
    legacy = state.options.legacy
    text = scalar_text(w_self, itemtype, legacy)
    if legacy <= textual.LEGACY_1_25:
        return space.newtext(text)
    if itemtype.kind == 'b':
        return space.newtext('np.%s_' % text)
    if itemtype.kind == 'c' and text[0] == '(':
        return space.newtext('np.%s%s' % (itemtype.name, text))
    return space.newtext('np.%s(%s)' % (itemtype.name, text))


scalar_entries = {
    '__repr__': interp2app(descr_scalar_repr, '__repr__'),
    '__str__': interp2app(descr_scalar_str, '__str__'),
}
