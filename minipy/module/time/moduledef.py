"""The module time."""
from minipy.interpreter.mixedmodule import MixedModule

CLOCKS = 'time perf_counter monotonic process_time'


class Module(MixedModule):
    """Clocks, sleeping and calendar time."""

    interpleveldefs = {
        'sleep': 'interp_time.sleep',
        '_broken_down': 'interp_time.broken_down',
        '_seconds': 'interp_time.seconds',
        '_format': 'interp_time.format_time',
    }
    for _name in CLOCKS.split():
        interpleveldefs[_name] = 'interp_time.' + _name
        interpleveldefs[_name + '_ns'] = 'interp_time.%s_ns' % _name

    appleveldefs = dict([(name, 'app_time.' + name)
                         for name in 'struct_time gmtime localtime mktime strftime asctime ctime'.split()])
