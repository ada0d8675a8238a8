"""The module _warnings: warn(), which has to look at the frame that calls it; the rest is minipy/lib/warnings.py."""
from minipy.interpreter.mixedmodule import MixedModule


class Module(MixedModule):
    """Underneath warnings."""
    interpleveldefs = {'warn': 'interp_warnings.warn_app'}
