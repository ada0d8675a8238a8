"""The module sys."""
import sys
from minipy.interpreter.mixedmodule import MixedModule

VERSION = (3, 11, 7)
HEXVERSION = 0x030b07f0


class Module(MixedModule):
    """Access to objects and functions that belong to the interpreter."""

    interpleveldefs = {
        'maxsize': '(space.newint(%d))' % sys.maxint,
        'maxunicode': '(space.newint(0x10FFFF))',
        'hexversion': '(space.newint(%d))' % HEXVERSION,
        'version': '(space.newtext("%d.%d.%d (minipy)"))' % VERSION,
        'platform': '(space.newtext("linux"))',
        'byteorder': '(space.newtext("%s"))' % sys.byteorder,
        'copyright': '(space.newtext(""))',
        'api_version': '(space.newint(1013))',
        'executable': '(space.newtext(""))',
        'prefix': '(space.newtext(""))',
        'exec_prefix': '(space.newtext(""))',
        'base_prefix': '(space.newtext(""))',
        'dont_write_bytecode': '(space.w_True)',
        'argv': '(space.newlist([space.newtext("")]))',
        'path': '(space.newlist([]))',
        'modules': '(space.newdict())',
        'warnoptions': '(space.newlist([]))',
        'exit': 'interp_sys.exit_',
        'exc_info': 'interp_sys.exc_info',
        'exception': 'interp_sys.exception',
        'getrecursionlimit': 'interp_sys.getrecursionlimit',
        'setrecursionlimit': 'interp_sys.setrecursionlimit',
        'intern': 'interp_sys.intern_',
        'getsizeof': 'interp_sys.getsizeof',
        'getdefaultencoding': 'interp_sys.getdefaultencoding',
        'getfilesystemencoding': 'interp_sys.getdefaultencoding',
        'displayhook': 'interp_sys.displayhook',
        '_format_exception': 'interp_sys.format_exception_',
        'is_finalizing': 'interp_sys.is_finalizing',
        'get_int_max_str_digits': 'interp_sys.get_int_max_str_digits',
    }

    appleveldefs = dict([(name, 'app_sys.' + name) for name in
                         'version_info float_info int_info hash_info flags implementation thread_info'.split()])

    def after_install(self, space):
        from minipy.module.sys.streams import standard_streams
        for name, w_stream in standard_streams(space):
            space.setitem_str(self.w_dict, name, w_stream)
            space.setitem_str(self.w_dict, '__%s__' % name, w_stream)

    def startup(self, space):
        from minipy.module.sys.streams import start_streams
        start_streams(space)
