"""Functions of complex numbers, on the toolchain's library of them."""
from rpython.rlib import rcomplex
from rpython.rlib.rfloat import isinf as _isinf
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import unwrap_spec


def make_function(name, function, doc):
    def unary(space, w_z):
        x, y = space.unpackcomplex(w_z)
        try:
            real, imag = function(x, y)
        except ValueError:
            raise oefmt(space.w_ValueError, "math domain error")
        except OverflowError:
            raise oefmt(space.w_OverflowError, "math range error")
        return space.newcomplex(real, imag)

    unary.func_name = name
    unary.__doc__ = doc
    return unary


for _name, _doc in [
        ('acos', 'The arc cosine.'), ('acosh', 'The inverse hyperbolic cosine.'), ('asin', 'The arc sine.'),
        ('asinh', 'The inverse hyperbolic sine.'), ('atan', 'The arc tangent.'),
        ('atanh', 'The inverse hyperbolic tangent.'), ('cos', 'The cosine.'), ('cosh', 'The hyperbolic cosine.'),
        ('exp', 'e raised to a power.'), ('log10', 'The logarithm to base 10.'), ('sin', 'The sine.'),
        ('sinh', 'The hyperbolic sine.'), ('sqrt', 'The square root.'), ('tan', 'The tangent.'),
        ('tanh', 'The hyperbolic tangent.')]:
    globals()[_name] = make_function(_name, getattr(rcomplex, 'c_' + _name), _doc)

_natural = make_function('log', rcomplex.c_log, '')


def log(space, w_z, w_base=None):
    """The natural logarithm, or the logarithm to the given base."""
    w_result = _natural(space, w_z)
    if w_base is None:
        return w_result
    w_divisor = _natural(space, w_base)
    if not space.is_true(w_divisor):
        raise oefmt(space.w_ValueError, "math domain error")
    return space.truediv(w_result, w_divisor)


def phase(space, w_z):
    """The angle, between -pi and pi."""
    x, y = space.unpackcomplex(w_z)
    return space.newfloat(rcomplex.c_phase(x, y))


def polar(space, w_z):
    """(absolute value, angle)"""
    x, y = space.unpackcomplex(w_z)
    try:
        radius, angle = rcomplex.c_polar(x, y)
    except OverflowError:
        raise oefmt(space.w_OverflowError, "math range error")
    return space.newtuple([space.newfloat(radius), space.newfloat(angle)])


@unwrap_spec(r=float, phi=float)
def rect(space, r, phi):
    """The number with this absolute value and angle."""
    try:
        real, imag = rcomplex.c_rect(r, phi)
    except ValueError:
        raise oefmt(space.w_ValueError, "math domain error")
    return space.newcomplex(real, imag)


def isnan(space, w_z):
    """Whether a part is not a number."""
    x, y = space.unpackcomplex(w_z)
    return space.newbool(rcomplex.c_isnan(x, y))


def isinf(space, w_z):
    """Whether a part is an infinity."""
    x, y = space.unpackcomplex(w_z)
    return space.newbool(rcomplex.c_isinf(x, y))


def isfinite(space, w_z):
    """Whether both parts are finite."""
    x, y = space.unpackcomplex(w_z)
    return space.newbool(rcomplex.c_isfinite(x, y))


@unwrap_spec(rel_tol=float, abs_tol=float)
def isclose(space, w_a, w_b, __kwonly__=None, rel_tol=1e-09, abs_tol=0.0):
    """Whether two numbers are close to each other, relative to the larger or absolutely."""
    ax, ay = space.unpackcomplex(w_a)
    bx, by = space.unpackcomplex(w_b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise oefmt(space.w_ValueError, "tolerances must be non-negative")
    if ax == bx and ay == by:
        return space.w_True
    if _isinf(ax) or _isinf(ay) or _isinf(bx) or _isinf(by):
        return space.w_False
    difference = rcomplex.c_abs(ax - bx, ay - by)
    return space.newbool(difference <= rel_tol * rcomplex.c_abs(bx, by) or
                         difference <= rel_tol * rcomplex.c_abs(ax, ay) or difference <= abs_tol)
