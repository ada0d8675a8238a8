"""Inner loops over complex numbers: pairs of floats, real part first.

RPython has no complex machine value and a tuple per item would be an
allocation, so a complex operation gets the parts as floats and stores its
result through `out`, a typed pointer to the two parts, with `put`.  Each
operation is therefore written as a function from `put` to the function that
computes, and the factories below apply it to float32 and float64 parts.
Those of two operands are given `settle`, too, which rounds a float to what a
part can hold: several roundings of a double to a float32 are C's arithmetic.
"""
from rpython.rlib.objectmodel import always_inline
from rpython.rlib.rfloat import INFINITY, NAN
from rpython.rtyper.lltypesystem import rffi
from rlib import libm
from rlib.loops import MACHINES, divide_floats, entry, finish, working_in

PARTS = {'F': 'f', 'D': 'd'}


# ____________________________________________________________
# Factories

def complex_unary_func(name, P, make_op):
    """Complex to complex; `P` is the machine of the parts."""
    op = make_op(P.put)

    def loop(n, p1, s1, po, so):
        while n > 0:
            a = rffi.cast(P.PTR, p1)
            op(rffi.cast(P.PTR, po), P.get(a, 0), P.get(a, 1))
            p1 = rffi.ptradd(p1, s1)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, name + '_complex_' + P.char)


def complex_to_real_func(name, P, R, op):
    """op(real, imag) is a value for the machine `R`."""
    def loop(n, p1, s1, po, so):
        while n > 0:
            a = rffi.cast(P.PTR, p1)
            R.put(rffi.cast(R.PTR, po), 0, op(P.get(a, 0), P.get(a, 1)))
            p1 = rffi.ptradd(p1, s1)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, name + '_complex_' + P.char)


def complex_binary_func(name, P, make_op):
    op = make_op(P.put, P.settle)

    def loop(n, p1, s1, p2, s2, po, so):
        while n > 0:
            a = rffi.cast(P.PTR, p1)
            b = rffi.cast(P.PTR, p2)
            op(rffi.cast(P.PTR, po), P.get(a, 0), P.get(a, 1),
               P.get(b, 0), P.get(b, 1))
            p1 = rffi.ptradd(p1, s1)
            p2 = rffi.ptradd(p2, s2)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, name + '_complex_' + P.char)


def complex_predicate_func(name, P, R, op):
    """op(ar, ai, br, bi) is a value for the machine `R`."""
    def loop(n, p1, s1, p2, s2, po, so):
        while n > 0:
            a = rffi.cast(P.PTR, p1)
            b = rffi.cast(P.PTR, p2)
            R.put(rffi.cast(R.PTR, po), 0,
                  op(P.get(a, 0), P.get(a, 1), P.get(b, 0), P.get(b, 1)))
            p1 = rffi.ptradd(p1, s1)
            p2 = rffi.ptradd(p2, s2)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, name + '_complex_' + P.char)


# ____________________________________________________________
# Entries.  `chars` 'FD': a loop for each precision.  Where precision costs
# little the iterator converts complex64 to complex128 and back.

def complex_unary(name, make_op, chars='FD'):
    return [entry(name, c + '->' + c,
                  complex_unary_func(name, MACHINES[PARTS[c]], make_op))
            for c in chars]


def wide_complex_unary(name, make_op):
    return working_in('F', 'D', complex_unary(name, make_op, 'D'))


def complex_to_real(name, op):
    return [entry(name, c + '->' + r,
                  complex_to_real_func(name, MACHINES[r], MACHINES[r], op))
            for c, r in [('F', 'f'), ('D', 'd')]]


def complex_test(name, op):
    func = complex_to_real_func(name, MACHINES['d'], MACHINES['?'], op)
    return working_in('F', 'D', [entry(name, 'D->?', func)])


def complex_binary(name, make_op, chars='FD', folds={}):
    return [entry(name, c + c + '->' + c,
                  complex_binary_func(name, MACHINES[PARTS[c]], make_op),
                  folds.get(c))
            for c in chars]


def wide_complex_binary(name, make_op):
    return working_in('F', 'D', complex_binary(name, make_op, 'D'))


def complex_predicate(name, op):
    func = complex_predicate_func(name, MACHINES['d'], MACHINES['?'], op)
    return working_in('F', 'D', [entry(name, 'DD->?', func)])


# ____________________________________________________________
# Arithmetic

def _op(op):
    """Inlined into the loop, where `put` is known."""
    return always_inline(op)


def add(put, settle):
    def op(out, ar, ai, br, bi):
        put(out, 0, ar + br)
        put(out, 1, ai + bi)
    return _op(op)


def subtract(put, settle):
    def op(out, ar, ai, br, bi):
        put(out, 0, ar - br)
        put(out, 1, ai - bi)
    return _op(op)


def multiply(put, settle):
    def op(out, ar, ai, br, bi):
        put(out, 0, ar * br - ai * bi)
        put(out, 1, ar * bi + ai * br)
    return _op(op)


def divide(put, settle):
    """Smith's method, as NumPy: no overflow on the way."""
    def op(out, ar, ai, br, bi):
        if abs(br) >= abs(bi):
            if br == 0.0 and bi == 0.0:
                zero = abs(br)
                put(out, 0, divide_floats(ar, zero))
                put(out, 1, divide_floats(ai, zero))
            else:
                ratio = settle(divide_floats(bi, br))
                scale = settle(divide_floats(
                    1.0, settle(br + settle(bi * ratio))))
                put(out, 0, settle(ar + settle(ai * ratio)) * scale)
                put(out, 1, settle(ai - settle(ar * ratio)) * scale)
        else:
            ratio = settle(divide_floats(br, bi))
            scale = settle(divide_floats(
                1.0, settle(bi + settle(br * ratio))))
            put(out, 0, settle(settle(ar * ratio) + ai) * scale)
            put(out, 1, settle(settle(ai * ratio) - ar) * scale)
    return _op(op)


def negative(put):
    def op(out, re, im):
        put(out, 0, -re)
        put(out, 1, -im)
    return _op(op)


def conjugate(put):
    def op(out, re, im):
        put(out, 0, re)
        put(out, 1, -im)
    return _op(op)


def square(put):
    def op(out, re, im):
        put(out, 0, re * re - im * im)
        put(out, 1, re * im + im * re)
    return _op(op)


def reciprocal(put):
    def op(out, re, im):
        if abs(im) <= abs(re):
            ratio = divide_floats(im, re)
            divisor = re + im * ratio
            put(out, 0, divide_floats(1.0, divisor))
            put(out, 1, divide_floats(-ratio, divisor))
        else:
            ratio = divide_floats(re, im)
            divisor = re * ratio + im
            put(out, 0, divide_floats(ratio, divisor))
            put(out, 1, divide_floats(-1.0, divisor))
    return _op(op)


def rint(put):
    def op(out, re, im):
        put(out, 0, libm.rint(re))
        put(out, 1, libm.rint(im))
    return _op(op)


def sign(put):
    """z / abs(z); 0 for 0.  One infinite part decides alone."""
    def op(out, re, im):
        magnitude = libm.hypot(re, im)
        sign_re = 0.0
        sign_im = 0.0
        if magnitude == INFINITY:
            infinite_re = abs(re) == INFINITY
            infinite_im = abs(im) == INFINITY
            if infinite_re and infinite_im:
                sign_re = sign_im = NAN
            elif infinite_re:
                sign_re = libm.copysign(1.0, re)
            else:
                sign_im = libm.copysign(1.0, im)
        elif magnitude != 0.0:
            sign_re = re / magnitude
            sign_im = im / magnitude
        put(out, 0, sign_re)
        put(out, 1, sign_im)
    return _op(op)


def expm1(put):
    def op(out, re, im):
        half_sine = libm.sin(im * 0.5)
        put(out, 0, libm.expm1(re) * libm.cos(im) - 2.0 * half_sine * half_sine)
        put(out, 1, libm.exp(re) * libm.sin(im))
    return _op(op)


def log1p(put):
    def op(out, re, im):
        re += 1.0
        put(out, 0, libm.log(libm.hypot(re, im)))
        put(out, 1, libm.atan2(im, re))
    return _op(op)


# ____________________________________________________________
# Order: by the real part, then by the imaginary part.  A nan anywhere makes
# a comparison false.

@always_inline
def less(ar, ai, br, bi):
    if ar == br:
        return ai < bi
    return ar < br and ai == ai and bi == bi


@always_inline
def less_equal(ar, ai, br, bi):
    if ar == br:
        return ai <= bi
    return ar < br and ai == ai and bi == bi


@always_inline
def greater(ar, ai, br, bi):
    return less(br, bi, ar, ai)


@always_inline
def greater_equal(ar, ai, br, bi):
    return less_equal(br, bi, ar, ai)


@always_inline
def equal(ar, ai, br, bi):
    return ar == br and ai == bi


@always_inline
def not_equal(ar, ai, br, bi):
    return ar != br or ai != bi


@always_inline
def isnan(re, im):
    return re != re or im != im


@always_inline
def isinf(re, im):
    return abs(re) == INFINITY or abs(im) == INFINITY


@always_inline
def isfinite(re, im):
    return (re == re and im == im and
            abs(re) != INFINITY and abs(im) != INFINITY)


def extreme(reaches, nan_wins):
    """The first operand where it `reaches` the second, else the second; a
    nan always wins, or only if both are nan."""
    def make_op(put, settle):
        def op(out, ar, ai, br, bi):
            if nan_wins:
                first = isnan(ar, ai) or reaches(ar, ai, br, bi)
            else:
                first = isnan(br, bi) or reaches(ar, ai, br, bi)
            if first:
                put(out, 0, ar)
                put(out, 1, ai)
            else:
                put(out, 0, br)
                put(out, 1, bi)
        return _op(op)
    return make_op


# ____________________________________________________________
# Functions of the C library, complex128 only

def libm_unary_func(name, function):
    def loop(n, p1, s1, po, so):
        while n > 0:
            function(rffi.cast(rffi.DOUBLEP, p1), rffi.cast(rffi.DOUBLEP, po))
            p1 = rffi.ptradd(p1, s1)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, name + '_complex_d')


def libm_unary(name, c_name):
    func = libm_unary_func(name, libm.C99_UNARY[c_name])
    return working_in('F', 'D', [entry(name, 'D->D', func)])


def libm_scaled(name, c_name, before, after):
    """after * function(before * z): exponentials and logarithms to bases
    other than e."""
    function = libm.C99_UNARY[c_name]

    def loop(n, p1, s1, po, so):
        while n > 0:
            a = rffi.cast(rffi.DOUBLEP, p1)
            out = rffi.cast(rffi.DOUBLEP, po)
            re = a[0]
            im = a[1]
            out[0] = re * before
            out[1] = im * before
            function(out, out)
            out[0] *= after
            out[1] *= after
            p1 = rffi.ptradd(p1, s1)
            po = rffi.ptradd(po, so)
            n -= 1

    func = finish(loop, name + '_complex_d')
    return working_in('F', 'D', [entry(name, 'D->D', func)])


def _power_func(char, function):
    PTR = MACHINES[char].PTR

    def loop(n, p1, s1, p2, s2, po, so):
        while n > 0:
            function(rffi.cast(PTR, p1), rffi.cast(PTR, p2),
                     rffi.cast(PTR, po))
            p1 = rffi.ptradd(p1, s1)
            p2 = rffi.ptradd(p2, s2)
            po = rffi.ptradd(po, so)
            n -= 1

    return finish(loop, 'power_complex_' + char)


def power():
    return [entry('power', 'FF->F', _power_func('f', libm.cpowf)),
            entry('power', 'DD->D', _power_func('d', libm.cpow))]
