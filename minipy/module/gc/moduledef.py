"""The module gc."""
from minipy.interpreter.mixedmodule import MixedModule


class Module(MixedModule):
    """The garbage collector, which decides for itself when to run."""
    interpleveldefs = {
        'collect': 'interp_gc.collect',
        'enable': 'interp_gc.enable',
        'disable': 'interp_gc.disable',
        'isenabled': 'interp_gc.isenabled',
    }
