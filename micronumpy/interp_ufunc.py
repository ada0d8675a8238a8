"""Ufunc calls: `np.add(a, b)`, and the operators of arrays and scalars, which are calls too.

A call resolves the loop (NumPy 2's rules: Python numbers are weak, they take the type of what they meet), broadcasts,
allocates or checks the output, runs the loop of rlib, and reports floating point flags as warnings.  A result without
dimensions comes out as a scalar, and operations on numbers alone never make an array.
"""
from rpython.rlib import jit, rfloat
from rpython.rlib.objectmodel import keepalive_until_here
from rlib import copying, errors, fpstatus, indexing, itemtype as itemtypes, iterate, layout as layouts, promotion, scratch
from rlib import view as views
from rlib.errors import ArrayError, VALUE_ERROR
from micronumpy import fperrors
from micronumpy import interp_boxes as boxes
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.host import W_BoolObject, W_ComplexObject, W_FloatObject, W_IntObject, oefmt
from micronumpy.interp_convert import array_of, before_cast, scalar_array
from micronumpy.interp_dtype import dtype_of

# How strongly an operand's type counts: Python numbers only say what kind of number they are
STRONG = 0
WEAK_INT = 1
WEAK_FLOAT = 2
WEAK_COMPLEX = 3

DEFAULT_TYPES = [itemtypes.bool_, itemtypes.int64, itemtypes.float64, itemtypes.complex128]

# The comparisons, which know an answer for every Python integer
COMPARISONS = ['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal']


def weak_itemtype(weak, other):
    """The type of a Python number that meets an operand of type `other`."""
    if weak == WEAK_INT:
        return promotion.promote_weak_int(other)
    if weak == WEAK_FLOAT:
        return promotion.promote_weak_float(other)
    return promotion.promote_weak_complex(other)


class Operand(object):
    """One argument of a call: a view; or a number, whose type may depend on the other argument.

    `single`: a number that can be stored as an item without app-level code being run.
    """

    def __init__(self, space, w_obj):
        self.w_obj = w_obj
        self.view = None
        self.given = None
        self.weak = STRONG
        self.single = True
        if isinstance(w_obj, W_NDArray):
            self.set_view(w_obj.view)
            return
        self.itemtype = boxes.box_itemtype(w_obj)
        if self.itemtype is None:
            self.itemtype = itemtypes.bool_
            if not isinstance(w_obj, W_BoolObject):
                self.inspect(space, w_obj)

    def set_view(self, view):
        self.view = view
        self.itemtype = view.promoted_layout().itemtype
        self.single = False

    def inspect(self, space, w_obj):
        """What is not of ours: Python's numbers, and sequences of them."""
        if type(w_obj) is W_IntObject:
            self.weak = WEAK_INT
        elif type(w_obj) is W_FloatObject:
            self.weak = WEAK_FLOAT
        elif type(w_obj) is W_ComplexObject:
            self.weak = WEAK_COMPLEX
        else:
            self.single = False
            if space.isinstance_w(w_obj, space.w_int):
                self.weak = WEAK_INT
            elif space.isinstance_w(w_obj, space.w_float):
                self.weak = WEAK_FLOAT
            elif space.isinstance_w(w_obj, space.w_complex):
                self.weak = WEAK_COMPLEX
            else:
                self.set_view(array_of(space, w_obj, None).view)
                return
        self.itemtype = DEFAULT_TYPES[self.weak]

    def meet(self, space, other, ufunc):
        """Settle the type of a weak operand."""
        if self.weak == STRONG:
            return
        if other.weak == STRONG:
            self.itemtype = weak_itemtype(self.weak, other.itemtype)
        elif other.weak > self.weak:
            self.itemtype = DEFAULT_TYPES[other.weak]
        if self.weak == WEAK_INT and not self.fits(space):
            self.out_of_range(space, ufunc)

    def fits(self, space):
        w_obj = self.w_obj
        if type(w_obj) is W_IntObject:
            return promotion.int_fits(self.itemtype, w_obj.intval)
        return False        # perhaps: it is no machine integer

    def settle(self, space, wanted, work):
        """A Python float or complex number takes the type that the loop is for, whatever type it has met; an integer does
        if its own cannot hold it and any number is one of that.  Integers may be for a loop that works in another type, and truth is all
        that logic wants to know."""
        if wanted.is_integer() or work.kind == 'b':
            wanted = work
        if self.weak == STRONG or wanted.is_integer():
            return
        if self.weak != WEAK_INT or work.kind == 'b' or not self.fits(space):
            self.itemtype = wanted

    def leads(self, other):
        """Is the operation one of this scalar's type, to which the other operand is converted?"""
        if self.weak != STRONG or self.itemtype.kind == 'b':
            return False
        if other.weak == STRONG:
            return promotion.can_cast(other.itemtype, self.itemtype, 'safe')
        return other.weak == WEAK_INT or self.itemtype.kind == 'c' or (other.weak == WEAK_FLOAT and self.itemtype.kind == 'f')

    @jit.dont_look_inside
    def out_of_range(self, space, ufunc):
        """An integer that its type cannot hold is compared as an infinity; anything else raises when it is stored."""
        if not self.itemtype.is_integer() or ufunc.name not in COMPARISONS:
            return
        big = space.bigint_w(space.int(self.w_obj))
        if self.itemtype is itemtypes.uint64 and big.int_ge(0):
            try:
                big.touint()
                return
            except OverflowError:
                pass
        elif self.itemtype is itemtypes.int64:
            try:
                big.toint()
                return
            except OverflowError:
                pass
        infinity = rfloat.INFINITY
        if big.int_lt(0):
            infinity = -infinity
        self.w_obj = space.newfloat(infinity)
        self.itemtype = itemtypes.float64
        self.single = True

    def unchecked(self, space):
        """The operand as a view; an integer that its type cannot hold as one of another type, to be cast."""
        if self.weak == WEAK_INT and not self.fits(space):
            return array_of(space, self.w_obj, None).view
        return self.materialize(space)

    def put(self, space, offset):
        """Store a single operand in the scratch memory, as an item of its type."""
        w_obj = self.w_obj
        if self.weak != STRONG:
            dtype_of(self.itemtype).store_w(space, scratch.address(), offset, w_obj)
        elif isinstance(w_obj, W_BoolObject):
            self.itemtype.store_int(scratch.address(), offset, int(space.is_true(w_obj)))
        else:
            boxes.store_box(w_obj, self.itemtype, scratch.address(), offset)

    def materialize(self, space):
        """The operand as a view."""
        if self.view is None:
            self.view = scalar_array(space, dtype_of(self.itemtype), self.w_obj).view
        return self.view

    def take_type(self, space, wanted, casting):
        """A Python number becomes one of type `wanted` if it is of that kind or a lower one; otherwise it has a type of its
        own.  For calls that prescribe types: the casting rule is for what has a type."""
        if self.weak == STRONG:
            return
        if wanted.kind == 'b' or (self.weak == WEAK_FLOAT and wanted.is_integer()) or (
                self.weak == WEAK_COMPLEX and wanted.kind != 'c'):
            wanted = DEFAULT_TYPES[self.weak]
        if casting == 'equiv' and wanted is not DEFAULT_TYPES[self.weak]:
            raise oefmt(space.w_TypeError, "cannot cast Python %T to %s under the casting rule 'equiv'", self.w_obj, wanted.name)
        self.itemtype = wanted
        self.materialize(space)
        self.weak = STRONG

    def check_cast(self, space, ufunc, number, wanted, casting):
        """Does the casting rule allow to make the operand one of type `wanted`?"""
        if not promotion.can_cast(self.itemtype, wanted, casting):
            raise oefmt(space.w_TypeError, "Cannot cast ufunc '%s' input %d from dtype('%s') to dtype('%s') with casting "
                                           "rule '%s'", ufunc.name, number, self.itemtype.name, wanted.name, casting)

    def cast(self, space, wanted):
        """Make it one; nothing to do where the loop's own conversion loses nothing.  Gives the floating point flags."""
        if promotion.can_cast(self.itemtype, wanted, 'safe'):
            return 0
        view = self.materialize(space)
        before_cast(space, view.layout.itemtype, wanted)
        self.set_view(copying.converted(view, wanted))
        self.given = view
        return fpstatus.test()

    def as_given(self):
        """The view before it was converted, whose memory order the result has."""
        return self.view if self.given is None else self.given


def result_of(space, view):
    """What a call gives for a freshly computed view: an array, or a scalar when there are no dimensions."""
    if view.layout.ndim == 0:
        w_item = dtype_of(view.layout.itemtype).box_at(view.block.raw, view.offset)
        keepalive_until_here(view.block)
        return w_item
    return W_NDArray(view)


# ---- calls without options: the operators ----

def call_unary(space, ufunc, w_obj, operator=True):
    operand = Operand(space, w_obj)
    try:
        found = ufunc.find(operand.itemtype)
        if operand.single:
            operand.put(space, scratch.FIRST)
            if ufunc.reports:
                fpstatus.clear()
            scratch.run_unary(found.loop, operand.itemtype, found.result)
            return scratch_result(space, ufunc, found.result, operator)
        a = operand.materialize(space)
        out = like_operand(found.result, a)
        run_unary(space, ufunc, found, a, out)
        return result_of(space, out)
    except ArrayError as e:
        raise app_error(space, e)


def call_binary(space, ufunc, w_left, w_right, operator=True):
    left = Operand(space, w_left)
    right = Operand(space, w_right)
    left.meet(space, right, ufunc)
    right.meet(space, left, ufunc)
    try:
        found = ufunc.find(left.itemtype, right.itemtype)
        left.settle(space, found.in1, found.loop.arg1)
        right.settle(space, found.in2, found.loop.arg2)
        if left.single and right.single:
            left.put(space, scratch.FIRST)
            right.put(space, scratch.SECOND)
            if ufunc.reports:
                fpstatus.clear()
            scratch.run_binary(found.loop, left.itemtype, right.itemtype, found.result)
            # A bool on the left is no scalar that leads, and does not ask the one on the right.
            scalar = operator and not isinstance(w_left, boxes.W_BoolBox) and (left.leads(right) or right.leads(left))
            return scratch_result(space, ufunc, found.result, scalar)
        a = left.materialize(space)
        b = right.materialize(space)
        out = new_output(found.result, a, b)
        run_binary(space, ufunc, found, a, b, out)
        return result_of(space, out)
    except ArrayError as e:
        raise app_error(space, e)


def scratch_result(space, ufunc, itemtype, operator):
    """The scalar that has been computed.  A warning says 'scalar add' for an operator, 'add' for a call of np.add."""
    w_result = dtype_of(itemtype).box_at(scratch.address(), scratch.CONVERTED)
    if ufunc.reports:
        flags = fpstatus.test()
        if flags:
            fperrors.report(space, flags, 'scalar ' + ufunc.name if operator else ufunc.name)
    return w_result


def like_operand(itemtype, a):
    """An uninitialised view of the shape and memory order of an operand."""
    layout = a.promoted_layout()
    if layout.c_contiguous:
        return views.empty(itemtype, layout.shape)
    return nested_output(itemtype, [a], layout.shape)


def new_output(itemtype, a, b):
    """An uninitialised view of the broadcast shape; the memory order follows the operands."""
    al = a.promoted_layout()
    bl = b.promoted_layout()
    if al.c_contiguous and (bl.ndim == 0 or (bl.c_contiguous and layouts.same_list(al.shape, bl.shape))):
        return views.empty(itemtype, al.shape)
    if bl.c_contiguous and al.ndim == 0:
        return views.empty(itemtype, bl.shape)
    return nested_output(itemtype, [a, b], layouts.broadcast_shapes(al.shape, bl.shape))


@jit.dont_look_inside
def nested_output(itemtype, operands, shape):
    strides_list = [layouts.broadcast_strides(view.layout.shape, view.layout.strides, shape) for view in operands]
    order = layouts.nested_order(shape, strides_list)
    return views.empty_with_strides(itemtype, shape, layouts.strides_in_order(shape, order, itemtype.itemsize))


def rounding_target(computed, result, out):
    """Where a loop's results go: `out`, or a new view if they would get there without being rounded to the result type."""
    if out.layout.itemtype is result or computed is result:
        return out
    return views.empty_like(out, result)


def run_unary(space, ufunc, found, a, out, flags=0):
    """flags: those that converting the operand has set, which count as the function's."""
    target = begin_run(ufunc, found.loop.result, found.result, out)
    iterate.unary(found.loop, a, target)
    end_run(space, ufunc, target, out, flags)


def run_binary(space, ufunc, found, a, b, out, flags=0):
    target = begin_run(ufunc, found.loop.result, found.result, out)
    iterate.binary(found.loop, a, b, target)
    end_run(space, ufunc, target, out, flags)


def begin_run(ufunc, computed, result, out):
    """Where the loop, which computes items of type `computed`, puts its results."""
    if ufunc.reports:
        fpstatus.clear()
        return rounding_target(computed, result, out)
    # nobody hears of the function's own flags, but of those of a conversion: the two are kept apart
    return rounding_target(None, result, out)


def end_run(space, ufunc, target, out, flags):
    """Bring the results to the output, and say what is to be said."""
    if target is not out:
        if not ufunc.reports:
            fpstatus.clear()
        copying.copy(out, target)
    if ufunc.reports or target is not out:
        flags |= fpstatus.test()
    if flags:
        fperrors.report(space, flags, ufunc.name)


# ---- in place ----

def call_binary_into(space, ufunc, w_target, w_other):
    """target op= other: the result is cast to the target's type, if that is of the same kind.  Gives the target."""
    assert isinstance(w_target, W_NDArray)
    left = Operand(space, w_target)
    right = Operand(space, w_other)
    right.meet(space, left, ufunc)
    try:
        if not w_target.is_writable():
            raise oefmt(space.w_ValueError, "output array is read-only")
        found = ufunc.find(left.itemtype, right.itemtype)
        right.settle(space, found.in2, found.loop.arg2)
        out = w_target.view
        check_output(space, ufunc, w_target, found.result, 'same_kind')
        b = right.materialize(space)
        check_output_shape(layouts.broadcast_shapes(out.layout.shape, b.layout.shape), out.layout.shape)
        run_binary(space, ufunc, found, out, b, out)
        return w_target
    except ArrayError as e:
        raise app_error(space, e)


def check_output(space, ufunc, w_out, itemtype, casting):
    """May results of type `itemtype` go into w_out?"""
    if not w_out.is_writable():
        raise oefmt(space.w_ValueError, "output array is read-only")
    wanted = w_out.itemtype()
    if not promotion.can_cast(itemtype, wanted, casting):
        raise oefmt(space.w_TypeError, "Cannot cast ufunc '%s' output from dtype('%s') to dtype('%s') with casting rule "
                                       "'%s'", ufunc.name, itemtype.name, wanted.name, casting)


def check_output_shape(shape, out_shape):
    """shape: what the operands, the output among them, broadcast to."""
    if not layouts.same_list(shape, out_shape):
        raise ArrayError(VALUE_ERROR, "non-broadcastable output operand with shape %s doesn't match the broadcast shape %s"
                         % (errors.format_shape(out_shape), errors.format_shape(shape)))


# ---- calls with options ----

MOST_CONVERTED_APART = 8192


class Casts(object):
    """The conversions of a call's operands.  As long as they are numbers or short rows they are done ahead, and warnings
    say 'cast'; from the first other one on they are part of the loop.  flags: those of the loop's conversions."""

    def __init__(self, options):
        self.apart = options.where is None
        self.flags = 0

    def cast(self, space, operand, wanted):
        if operand.itemtype is wanted:
            return
        layout = operand.materialize(space).layout
        if layout.ndim > 1 or layout.size > MOST_CONVERTED_APART:
            self.apart = False
        flags = operand.cast(space, wanted)
        if self.apart and flags:
            fperrors.report(space, flags, 'cast')
        else:
            self.flags |= flags


class Options(object):
    """The keyword arguments of a call.  where: a view of bools, None for everywhere."""

    def __init__(self):
        self.where = None
        self.dtype = None
        self.casting = 'same_kind'
        self.order = 'K'

    def prescribes_types(self):
        return self.dtype is not None or self.casting != 'same_kind'


def call_unary_with(space, ufunc, w_obj, w_out, options):
    """A call of a unary ufunc with options.  w_out: the output, or None."""
    operand = Operand(space, w_obj)
    try:
        if options.dtype is not None:
            found = ufunc.find_for(operand.itemtype, options.dtype.itemtype)
        else:
            found = ufunc.find(operand.itemtype)
        casts = Casts(options)
        if options.prescribes_types():
            operand.take_type(space, found.in1, options.casting)
            operand.check_cast(space, ufunc, 0, found.in1, options.casting)
            casts.cast(space, operand, found.in1)
        a = operand.materialize(space)
        out = output_view(space, ufunc, [operand.as_given()], w_out, found.result, options)
        if options.where is None:
            run_unary(space, ufunc, found, a, out, casts.flags)
        else:
            mask = [where_index(options, out)]
            picked = picked_items(a, out, mask)
            result = views.empty(found.result, picked.layout.shape)
            run_unary(space, ufunc, found, picked, result, casts.flags)
            indexing.scatter(out, mask, result)
        return given_or_fresh(space, w_out, out)
    except ArrayError as e:
        raise app_error(space, e)


def call_binary_with(space, ufunc, w_left, w_right, w_out, options):
    left = Operand(space, w_left)
    right = Operand(space, w_right)
    left.meet(space, right, ufunc)
    right.meet(space, left, ufunc)
    try:
        if options.dtype is not None:
            found = ufunc.find_for(left.itemtype, right.itemtype, options.dtype.itemtype)
        else:
            found = ufunc.find(left.itemtype, right.itemtype)
        left.settle(space, found.in1, found.loop.arg1)
        right.settle(space, found.in2, found.loop.arg2)
        casts = Casts(options)
        if options.prescribes_types():
            left.take_type(space, found.in1, options.casting)
            right.take_type(space, found.in2, options.casting)
            left.check_cast(space, ufunc, 0, found.in1, options.casting)
            right.check_cast(space, ufunc, 1, found.in2, options.casting)
            casts.cast(space, left, found.in1)
            casts.cast(space, right, found.in2)
        a = left.materialize(space)
        b = right.materialize(space)
        out = output_view(space, ufunc, [left.as_given(), right.as_given()], w_out, found.result, options)
        if options.where is None:
            run_binary(space, ufunc, found, a, b, out, casts.flags)
        else:
            mask = [where_index(options, out)]
            a = picked_items(a, out, mask)
            b = picked_items(b, out, mask)
            result = views.empty(found.result, a.layout.shape)
            run_binary(space, ufunc, found, a, b, result, casts.flags)
            indexing.scatter(out, mask, result)
        return given_or_fresh(space, w_out, out)
    except ArrayError as e:
        raise app_error(space, e)


def output_view(space, ufunc, operands, w_out, itemtype, options):
    """The view for the results: that of w_out, checked, or a new one.  Raises ArrayError."""
    shapes = [view.layout.shape for view in operands]
    if options.where is not None:
        shapes = shapes + [options.where.layout.shape]
    if w_out is not None:
        check_output(space, ufunc, w_out, itemtype, options.casting)
        shapes = shapes + [w_out.view.layout.shape]
    shape = layouts.broadcast_many(shapes)
    if w_out is not None:
        check_output_shape(shape, w_out.view.layout.shape)
        if options.where is not None and w_out.itemtype().kind == 'c' and itemtype.kind not in 'cb':
            fperrors.report_discarded_imaginary(space)      # NumPy reads the output, too: what the mask leaves out stays
        return w_out.view
    if options.order == 'K':
        return nested_output(itemtype, operands, shape)
    fortran = options.order == 'F'
    if options.order == 'A':
        fortran = True
        for view in operands:
            fortran = fortran and view.layout.f_contiguous and not view.layout.c_contiguous
    return views.empty(itemtype, shape, fortran)


def where_index(options, out):
    return indexing.MaskIndex(options.where.broadcast_to(out.layout.shape))


def picked_items(view, out, mask):
    """The items that a masked call computes with, in one dimension."""
    return indexing.gather(view.broadcast_to(out.layout.shape), mask)


def given_or_fresh(space, w_out, out):
    if w_out is not None:
        return w_out
    return result_of(space, out)
