"""The module cmath."""
import math
from minipy.interpreter.mixedmodule import MixedModule

FUNCTIONS = ('acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10 phase polar rect sin sinh '
             'sqrt tan tanh')


class Module(MixedModule):
    """Mathematical functions of complex numbers."""

    interpleveldefs = {
        'pi': '(space.newfloat(%r))' % math.pi,
        'e': '(space.newfloat(%r))' % math.e,
        'tau': '(space.newfloat(%r))' % (2.0 * math.pi),
        'inf': '(space.newfloat(float("inf")))',
        'nan': '(space.newfloat(float("nan")))',
        'infj': '(space.newcomplex(0.0, float("inf")))',
        'nanj': '(space.newcomplex(0.0, float("nan")))',
    }
    for _name in FUNCTIONS.split():
        interpleveldefs[_name] = 'interp_cmath.' + _name
