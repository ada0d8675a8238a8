"""The module errno."""
from __future__ import absolute_import
import errno
from minipy.interpreter.mixedmodule import MixedModule


class Module(MixedModule):
    """The system's error numbers by name."""
    interpleveldefs = dict([(_name, '(space.newint(%d))' % _number) for _number, _name in errno.errorcode.items()])

    def after_install(self, space):
        w_names = space.newdict()
        for number, name in sorted(errno.errorcode.items()):
            space.setitem(w_names, space.newint(number), space.newtext(name))
        space.setitem_str(self.w_dict, 'errorcode', w_names)
