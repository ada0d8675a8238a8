"""The module _random: the generator underneath random."""
from minipy.interpreter.mixedmodule import MixedModule


class Module(MixedModule):
    """The Mersenne Twister."""
    interpleveldefs = {'Random': 'interp_random.W_Random'}
