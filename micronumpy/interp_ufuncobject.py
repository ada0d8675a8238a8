"""The app-level ufunc objects, `np.add` and its siblings: one for every line of rlib's table.

A call without options is the operator's; the methods are the reductions.  What is rare is written at app level.
"""
from rpython.rlib import jit
from rlib import copying, itemtype as itemtypes, ufuncs, view as views
from rlib.errors import ArrayError
from micronumpy import interp_fastscalar
from micronumpy.applevel import forward
from micronumpy.base import W_NDArray
from micronumpy.errors import app_error
from micronumpy.fperrors import warn_of
from micronumpy.host import GetSetProperty, TypeDef, W_Root, direct_call, interp2app, num_keywords, oefmt
from micronumpy.interp_args import axis_of, casting_of, order_of
from micronumpy.interp_convert import array_of
from micronumpy.interp_dtype import as_dtype
from micronumpy.interp_reduce import Reduction, accumulate_array, identity_w, output_array, reduce_array, where_of
from micronumpy.interp_ufunc import Options, call_binary, call_binary_with, call_unary, call_unary_with


class W_Ufunc(W_Root):
    """nin, nout: how many operands and results."""
    _immutable_fields_ = ['name', 'nin', 'nout']
    signature = None

    def __init__(self, name, nin, nout, types):
        self.name = name
        self.nin = nin
        self.nout = nout
        self.types = types

    def call_plain(self, space, args_w):
        """A call with operands alone."""
        raise NotImplementedError

    def call_with(self, space, args_w, outs_w, options):
        """A call with options; outs_w holds an array or None for each result."""
        raise NotImplementedError

    def binary(self, space, method):
        """The ufunc of rlib, for the methods that only binary ufuncs have."""
        if self.nin != 2:
            raise oefmt(space.w_ValueError, "%s only supported for binary functions", method)
        raise oefmt(space.w_ValueError, "%s only supported for functions returning a single value", method)

    @jit.unroll_safe
    def descr_call(self, space, __args__):
        """unroll_safe: as many turns as the call has arguments."""
        args_w = __args__.arguments_w
        if num_keywords(__args__) == 0 and len(args_w) == self.nin:
            return self.call_plain(space, args_w)
        return self.call_general(space, __args__)

    @jit.dont_look_inside
    def call_general(self, space, args):
        args_w, keywords_w = args.unpack()
        nargs = len(args_w)
        if nargs < self.nin or nargs > self.nin + self.nout:
            raise wrong_count(space, self, nargs)
        outs_w = [None] * self.nout
        for i in range(self.nin, nargs):
            outs_w[i - self.nin] = output_array(space, args_w[i])
        options = Options()
        out_given = nargs > self.nin
        for name, w_value in keywords_w.items():
            out_given |= self.keyword(space, name, w_value, nargs > self.nin, outs_w, options)
        if options.where is not None and not out_given:
            warn_of(space, "'where' used without 'out', expect unitialized memory in output. If this is intentional, use "
                           "out=None.", space.w_UserWarning)
        nin = self.nin
        assert nin >= 0
        return self.call_with(space, args_w[:nin], outs_w, options)

    def keyword(self, space, name, w_value, has_positional_out, outs_w, options):
        """Take one keyword argument; True for `out`."""
        if name == 'out':
            if has_positional_out:
                raise oefmt(space.w_TypeError, "cannot specify 'out' as both a positional and keyword argument")
            self.take_outs(space, w_value, outs_w)
            return True
        if name == 'where':
            options.where = where_of(space, w_value)
        elif name == 'dtype':
            options.dtype = as_dtype(space, w_value, None)
        elif name == 'casting':
            options.casting = casting_of(space, w_value, 'same_kind')
        elif name == 'order':
            options.order = order_of(space, w_value, 'K')
        elif name != 'subok':
            raise oefmt(space.w_TypeError, "%s() got an unexpected keyword argument '%s'", self.name, name)
        return False

    def take_outs(self, space, w_out, outs_w):
        if not space.isinstance_w(w_out, space.w_tuple):
            if self.nout > 1 and not space.is_none(w_out):
                raise oefmt(space.w_TypeError, "'out' must be a tuple of arrays")
            outs_w[0] = output_array(space, w_out)
            return
        given_w = space.fixedview(w_out)
        if len(given_w) != self.nout:
            raise oefmt(space.w_ValueError, "The 'out' tuple must have exactly one entry per ufunc output")
        for i in range(len(given_w)):
            outs_w[i] = output_array(space, given_w[i])

    def descr_repr(self, space):
        return space.newtext("<ufunc '%s'>" % self.name)

    # ---- methods ----

    def descr_reduce(self, space, w_array, w_axis=None, w_dtype=None, w_out=None, w_keepdims=None, w_initial=None,
                     w_where=None):
        """Fold an axis, the first one unless said otherwise."""
        ufunc = self.binary(space, 'reduce')
        if w_axis is None:
            w_axis = space.newint(0)
        return reduce_array(space, ufunc, array_of(space, w_array, None), w_axis,
                            Reduction(space, w_dtype, w_out, w_keepdims, w_initial, w_where))

    def descr_accumulate(self, space, w_array, w_axis=None, w_dtype=None, w_out=None):
        """All results on the way of a fold along an axis."""
        ufunc = self.binary(space, 'accumulate')
        w_array = array_of(space, w_array, None)
        if w_array.view.layout.ndim == 0:
            raise oefmt(space.w_TypeError, "cannot accumulate on a scalar")
        axis = 0
        if w_axis is not None:
            if space.isinstance_w(w_axis, space.w_tuple) and space.len_w(w_axis) == 1:
                w_axis = space.fixedview(w_axis)[0]
            axis = axis_of(space, w_axis)
        return accumulate_array(space, ufunc, w_array, axis, as_dtype(space, w_dtype, None), output_array(space, w_out))

    def descr_outer(self, space, w_a, w_b, __args__):
        """The function of every item of a with every item of b."""
        self.binary(space, 'outer')
        w_a = array_of(space, w_a, None)
        w_b = array_of(space, w_b, None)
        ones = [1] * w_b.view.layout.ndim
        try:
            w_a = w_a.subview(w_a.view.reshape(w_a.view.layout.shape + ones))
        except ArrayError as e:
            raise app_error(space, e)       # too many dimensions
        args = __args__.prepend(w_b)
        return self.descr_call(space, args.prepend(w_a))

    # ---- attributes ----

    def identity(self, space):
        """What a fold of nothing gives, None where it gives an error."""
        return space.w_None

    def fget_identity(self, space):
        return self.identity(space)

    def fget_types(self, space):
        return space.newlist([space.newtext(text) for text in self.types])

    def fget_signature(self, space):
        if self.signature is None:
            return space.w_None
        return space.newtext(self.signature)

    def fget_name(self, space):
        return space.newtext(self.name)

    def descr_pickled(self, space):
        """What copy and pickle take for it: a ufunc is the one of its name."""
        return space.newtext(self.name)

    def fget_nin(self, space):
        return space.newint(self.nin)

    def fget_nout(self, space):
        return space.newint(self.nout)

    def fget_nargs(self, space):
        return space.newint(self.nin + self.nout)

    def fget_ntypes(self, space):
        return space.newint(len(self.types))


def wrong_count(space, w_ufunc, given):
    low = w_ufunc.nin
    high = low + w_ufunc.nout
    was = "was" if given == 1 else "were"
    return oefmt(space.w_TypeError, "%s() takes from %d to %d positional arguments but %d %s given", w_ufunc.name, low, high,
                 given, was)


class W_UnaryUfunc(W_Ufunc):
    """short: the function for a number, or None; it may have no answer."""
    _immutable_fields_ = ['ufunc', 'short']

    def __init__(self, ufunc):
        W_Ufunc.__init__(self, ufunc.name, 1, 1, unary_types(ufunc))
        self.ufunc = ufunc
        self.short = interp_fastscalar.OF_ONE.get(ufunc.name)

    def call_plain(self, space, args_w):
        if self.short is not None:
            w_result = self.short(args_w[0])
            if w_result is not None:
                return w_result
        return call_unary(space, self.ufunc, args_w[0], False)

    def call_with(self, space, args_w, outs_w, options):
        return call_unary_with(space, self.ufunc, args_w[0], outs_w[0], options)


class W_BinaryUfunc(W_Ufunc):
    """short: as of a W_UnaryUfunc, for two numbers."""
    _immutable_fields_ = ['ufunc', 'short']

    def __init__(self, ufunc):
        W_Ufunc.__init__(self, ufunc.name, 2, 1, binary_types(ufunc))
        self.ufunc = ufunc
        self.short = interp_fastscalar.OF_TWO.get(ufunc.name)

    def call_plain(self, space, args_w):
        if self.short is not None:
            w_result = self.short(args_w[0], args_w[1])
            if w_result is not None:
                return w_result
        return call_binary(space, self.ufunc, args_w[0], args_w[1], False)

    def call_with(self, space, args_w, outs_w, options):
        return call_binary_with(space, self.ufunc, args_w[0], args_w[1], outs_w[0], options)

    def binary(self, space, method):
        return self.ufunc

    def identity(self, space):
        return identity_w(space, self.ufunc)


class W_UnaryPair(W_Ufunc):
    """Two results of one operand, each computed by itself."""
    _immutable_fields_ = ['pair']

    def __init__(self, pair):
        W_Ufunc.__init__(self, pair.name, 1, 2, pair_types(unary_types(pair.first), unary_types(pair.second)))
        self.pair = pair

    def call_plain(self, space, args_w):
        w_first = call_unary(space, self.pair.first, args_w[0], False)
        return space.newtuple([w_first, call_unary(space, self.pair.second, args_w[0], False)])

    def call_with(self, space, args_w, outs_w, options):
        w_arg = unshared(space, args_w[0], outs_w[0])
        w_first = call_unary_with(space, self.pair.first, w_arg, outs_w[0], options)
        if self.name == 'frexp':
            options.dtype = None        # the second result is an integer whatever the first one is
        return space.newtuple([w_first, call_unary_with(space, self.pair.second, w_arg, outs_w[1], options)])


class W_BinaryPair(W_Ufunc):
    _immutable_fields_ = ['pair']

    def __init__(self, pair):
        W_Ufunc.__init__(self, pair.name, 2, 2, pair_types(binary_types(pair.first), binary_types(pair.second)))
        self.pair = pair

    def call_plain(self, space, args_w):
        w_first = call_binary(space, self.pair.first, args_w[0], args_w[1], False)
        return space.newtuple([w_first, call_binary(space, self.pair.second, args_w[0], args_w[1], False)])

    def call_with(self, space, args_w, outs_w, options):
        w_a = unshared(space, args_w[0], outs_w[0])
        w_b = unshared(space, args_w[1], outs_w[0])
        w_first = call_binary_with(space, self.pair.first, w_a, w_b, outs_w[0], options)
        return space.newtuple([w_first, call_binary_with(space, self.pair.second, w_a, w_b, outs_w[1], options)])


def unshared(space, w_arg, w_out):
    """The operand, or a copy of it where the first result might be written over it before the second is computed."""
    if w_out is None or not isinstance(w_arg, W_NDArray):
        return w_arg
    if not views.overlap(w_arg.view, w_out.view):
        return w_arg
    try:
        return W_NDArray(copying.copied(w_arg.view, w_arg.itemtype(), 'K'))
    except ArrayError as e:
        raise app_error(space, e)


# ---- the types that users see ('dd->d'), worked out before translation ----

def unary_types(ufunc):
    found = []
    for a in itemtypes.ALL_TYPES:
        try:
            resolved = ufunc.find(a)
        except ArrayError:
            continue
        append_new(found, '%s->%s' % (resolved.in1.char, resolved.result.char))
    return found


def binary_types(ufunc):
    found = []
    for only_equal in [True, False]:
        for a in itemtypes.ALL_TYPES:
            for b in itemtypes.ALL_TYPES:
                if (a is b) != only_equal:
                    continue
                try:
                    resolved = ufunc.find(a, b)
                except ArrayError:
                    continue
                append_new(found, '%s%s->%s' % (resolved.in1.char, resolved.in2.char, resolved.result.char))
    return found


def append_new(texts, text):
    if text not in texts:
        texts.append(text)


def pair_types(first, second):
    return [a + b.split('->')[1] for a, b in zip(first, second)]


# ---- all of them ----

def make_registry():
    registry = {}
    for name, ufunc in ufuncs.UNARY.items():
        registry[name] = W_UnaryUfunc(ufunc)
    for name, ufunc in ufuncs.BINARY.items():
        registry[name] = W_BinaryUfunc(ufunc)
    for name, pair in ufuncs.UNARY_PAIRS.items():
        registry[name] = W_UnaryPair(pair)
    for name, pair in ufuncs.BINARY_PAIRS.items():
        registry[name] = W_BinaryPair(pair)
    for name, other in ufuncs.ALIASES.items():
        registry[name] = registry[other]
    return registry


registry = make_registry()


def ufunc_attribute(fget):
    return GetSetProperty(fget, cls=W_Ufunc)


def call_of_one(space, w_ufunc, w_x):
    ufunc = space.interp_w(W_Ufunc, w_ufunc)
    if ufunc.nin != 1:
        raise wrong_count(space, ufunc, 1)
    return ufunc.call_plain(space, [w_x])


def call_of_two(space, w_ufunc, w_x, w_y):
    ufunc = space.interp_w(W_Ufunc, w_ufunc)
    if ufunc.nin == 2:
        return ufunc.call_plain(space, [w_x, w_y])
    return call_into(space, ufunc, w_x, w_y)


@jit.dont_look_inside
def call_into(space, ufunc, w_x, w_out):
    outs_w = [None] * ufunc.nout
    outs_w[0] = output_array(space, w_out)
    return ufunc.call_with(space, [w_x], outs_w, Options())


# with the ufunc itself
direct_call(W_Ufunc.descr_call.im_func, {2: call_of_one, 3: call_of_two})

W_Ufunc.typedef = TypeDef(
    'numpy.ufunc',
    __call__=interp2app(W_Ufunc.descr_call),
    __repr__=interp2app(W_Ufunc.descr_repr),
    reduce=interp2app(W_Ufunc.descr_reduce),
    accumulate=interp2app(W_Ufunc.descr_accumulate),
    outer=interp2app(W_Ufunc.descr_outer),
    at=forward('at', '_ufunc_at'),
    reduceat=forward('reduceat', '_ufunc_reduceat'),
    identity=ufunc_attribute(W_Ufunc.fget_identity),
    types=ufunc_attribute(W_Ufunc.fget_types),
    signature=ufunc_attribute(W_Ufunc.fget_signature),
    __name__=ufunc_attribute(W_Ufunc.fget_name),
    __reduce__=interp2app(W_Ufunc.descr_pickled, '__reduce__'),
    nin=ufunc_attribute(W_Ufunc.fget_nin),
    nout=ufunc_attribute(W_Ufunc.fget_nout),
    nargs=ufunc_attribute(W_Ufunc.fget_nargs),
    ntypes=ufunc_attribute(W_Ufunc.fget_ntypes),
)
