"""The module math."""
import math
from minipy.interpreter.mixedmodule import MixedModule

FUNCTIONS = ('acos acosh asin asinh atan atan2 atanh cbrt ceil copysign cos cosh degrees dist erf erfc exp exp2 expm1 '
             'fabs floor fmod frexp fsum gamma hypot isclose isfinite isinf isnan ldexp lgamma log log10 log1p log2 modf '
             'nextafter pow radians remainder sin sinh sqrt tan tanh trunc ulp')


class Module(MixedModule):
    """Mathematical functions of real numbers and integers."""

    interpleveldefs = {
        'pi': '(space.newfloat(%r))' % math.pi,
        'e': '(space.newfloat(%r))' % math.e,
        'tau': '(space.newfloat(%r))' % (2.0 * math.pi),
        'inf': '(space.newfloat(float("inf")))',
        'nan': '(space.newfloat(float("nan")))',
        'gcd': 'integers.gcd',
        'lcm': 'integers.lcm',
        'isqrt': 'integers.isqrt',
        'factorial': 'integers.factorial',
    }
    for _name in FUNCTIONS.split():
        interpleveldefs[_name] = 'interp_math.' + _name

    appleveldefs = {'comb': 'app_math.comb', 'perm': 'app_math.perm', 'prod': 'app_math.prod'}
