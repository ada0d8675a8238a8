"""Import: builtin modules, the library frozen into the binary, and modules and packages from files.

`importhook` is what an import statement does.  A module is looked for in sys.modules, among the builtin modules, among
the frozen ones (minipy/lib, compiled before translation and run when first imported) and along sys.path or its package's
`__path__`.  There are no finders, loaders or specs.
"""
import os
import stat
from rpython.rlib.objectmodel import we_are_translated
from minipy.interpreter.argument import Arguments
from minipy.interpreter.error import OperationError, oefmt, wrap_oserror
from minipy.interpreter.module import Module, loading
from minipy.module.builtins.compiling import compile_text

LIB = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'lib')


# ---- frozen modules ----

class FrozenModule(object):
    """A module of minipy/lib; its code is made when it is wanted, and for all of them before translation."""
    def __init__(self, name, path, is_package):
        self.name = name
        self.path = path
        self.is_package = is_package
        self.code = None

    def getcode(self, space):
        if not we_are_translated() and self.code is None:
            with open(self.path) as f:
                source = f.read()
            self.code = compile_text(space, source, '<frozen %s>' % self.name, 'exec')
        code = self.code
        assert code is not None
        return code


def find_frozen_modules(folder, prefix):
    result = {}
    for entry in sorted(os.listdir(folder)):
        path = os.path.join(folder, entry)
        if entry.endswith('.py') and entry != '__init__.py':
            name = prefix + entry[:-3]
            result[name] = FrozenModule(name, path, False)
        elif os.path.exists(os.path.join(path, '__init__.py')):
            name = prefix + entry
            result[name] = FrozenModule(name, os.path.join(path, '__init__.py'), True)
            result.update(find_frozen_modules(path, name + '.'))
    return result


frozen_modules = find_frozen_modules(LIB, '')


def freeze_modules(space):
    """Compile the whole library; to be called before translation."""
    for frozen in frozen_modules.values():
        frozen.getcode(space)


# ---- errors ----

def import_error(space, w_type, message, name, w_path=None):
    w_exc = space.call_args(w_type, Arguments(space, [space.newtext(message)], ['name', 'path'],
                                              [space.newtext(name), w_path or space.w_None]))
    return OperationError(space.type(w_exc), w_exc)


def not_found(space, name):
    return import_error(space, space.w_ModuleNotFoundError, "No module named '%s'" % name, name)


# ---- the import statement ----

def importhook(space, name, w_globals, w_fromlist, level):
    """`import name` or `from name import ...`: the outermost module in the first case, the named one in the second."""
    if level < 0:
        raise oefmt(space.w_ValueError, "level must be >= 0")
    package = ''
    if level > 0:
        package = parent_package(space, w_globals, level)
    elif name == '':
        raise oefmt(space.w_ValueError, "Empty module name")
    full = name
    if level > 0:
        full = package if name == '' else package + '.' + name
    w_module = import_module(space, full)
    if space.is_none(w_fromlist) or space.len_w(w_fromlist) == 0:
        if level == 0:
            return import_module(space, first_part(name))
        if name == '':
            return w_module
        return import_module(space, package + '.' + first_part(name))
    import_submodules_named(space, w_module, full, w_fromlist)
    return w_module


def first_part(name):
    dot = name.find('.')
    if dot < 0:
        return name
    return name[:dot]


def parent_package(space, w_globals, level):
    """The package that `level` leading dots mean in a module with these globals."""
    package = ''
    w_package = space.finditem_str(w_globals, '__package__')
    if w_package is not None and space.isinstance_w(w_package, space.w_text):
        package = space.text_w(w_package)
    else:
        w_name = space.finditem_str(w_globals, '__name__')
        if w_name is not None and space.isinstance_w(w_name, space.w_text):
            package = space.text_w(w_name)
            if space.finditem_str(w_globals, '__path__') is None:
                package = without_last_part(package)
    if package == '':
        raise oefmt(space.w_ImportError, "attempted relative import with no known parent package")
    for _ in range(level - 1):
        package = without_last_part(package)
        if package == '':
            raise oefmt(space.w_ImportError, "attempted relative import beyond top-level package")
    return package


def without_last_part(name):
    dot = name.rfind('.')
    if dot < 0:
        return ''
    return name[:dot]


def import_submodules_named(space, w_module, full, w_fromlist):
    """`from package import name` imports package.name where the package has no such attribute."""
    if space.findattr(w_module, space.newtext('__path__')) is None:
        return
    for w_name in space.unpackiterable(w_fromlist):
        if not space.isinstance_w(w_name, space.w_text):
            raise oefmt(space.w_TypeError, "Item in ``from list'' must be str, not %T", w_name)
        name = space.text_w(w_name)
        if name == '*':
            w_all = space.findattr(w_module, space.newtext('__all__'))
            if w_all is not None:
                import_submodules_named(space, w_module, full, w_all)
            continue
        if space.findattr(w_module, w_name) is None:
            submodule = full + '.' + name
            try:
                import_module(space, submodule)
            except OperationError as e:
                if not is_not_found(space, e, submodule):
                    raise


def is_not_found(space, error, name):
    """Is this the ModuleNotFoundError for `name` itself, not for something it imports?"""
    if not error.match(space, space.w_ModuleNotFoundError):
        return False
    w_name = space.findattr(error.get_w_value(space), space.newtext('name'))
    return w_name is not None and space.eq_w(w_name, space.newtext(name))


def import_from(space, w_module, name):
    """The `name` of `from module import name`."""
    w_value = space.findattr(w_module, space.newtext(name))
    if w_value is not None:
        return w_value
    module_name = module_text(space, w_module, '__name__', '<unknown module name>')
    w_value = find_loaded(space, module_name + '.' + name)
    if w_value is not None:
        return w_value
    location = module_text(space, w_module, '__file__', 'unknown location')
    w_path = space.findattr(w_module, space.newtext('__file__'))
    if module_name in loading.names:
        message = ("cannot import name '%s' from partially initialized module '%s' (most likely due to a circular "
                   "import) (%s)" % (name, module_name, location))
    else:
        message = "cannot import name '%s' from '%s' (%s)" % (name, module_name, location)
    raise import_error(space, space.w_ImportError, message, module_name, w_path)


def module_text(space, w_module, name, default):
    w_value = space.findattr(w_module, space.newtext(name))
    if w_value is None or not space.isinstance_w(w_value, space.w_text):
        return default
    return space.text_w(w_value)


def import_all_from(space, w_module, w_locals):
    """`from module import *`"""
    w_names = space.findattr(w_module, space.newtext('__all__'))
    explicit = w_names is not None
    if w_names is None:
        w_names = space.findattr(w_module, space.newtext('__dict__'))
        if w_names is None:
            raise oefmt(space.w_ImportError, "from-import-* object has no __dict__ and no __all__")
    for w_name in space.unpackiterable(w_names):
        if not space.isinstance_w(w_name, space.w_text):
            raise oefmt(space.w_TypeError, "%s in %s must be str, not %T", 'Item' if explicit else 'Key',
                        module_text(space, w_module, '__name__', '?') + ('.__all__' if explicit else '.__dict__'),
                        w_name)
        name = space.text_w(w_name)
        if explicit or not name.startswith('_'):
            space.setitem(w_locals, w_name, space.getattr(w_module, w_name))


# ---- finding and loading ----

def sys_modules(space):
    w_modules = space.sys.getdictvalue(space, 'modules')
    if w_modules is None:
        raise oefmt(space.w_RuntimeError, "lost sys.modules")
    return w_modules


def find_loaded(space, name):
    return space.finditem(sys_modules(space), space.newtext(name))


def import_module(space, name):
    """The module of this dotted name, its packages imported before it."""
    w_module = find_loaded(space, name)
    if w_module is not None:
        if space.is_none(w_module):
            raise import_error(space, space.w_ModuleNotFoundError, "import of %s halted; None in sys.modules" % name,
                               name)
        return w_module
    parent = without_last_part(name)
    if parent == '':
        w_module = load_module(space, name, name, None)
        if w_module is None:
            raise not_found(space, name)
        return w_module
    w_parent = import_module(space, parent)
    w_module = find_loaded(space, name)
    if w_module is not None:
        return w_module
    tail = name[len(parent) + 1:]
    w_path = space.findattr(w_parent, space.newtext('__path__'))
    if w_path is None:
        raise import_error(space, space.w_ModuleNotFoundError,
                           "No module named '%s'; '%s' is not a package" % (name, parent), name)
    w_module = load_module(space, name, tail, w_path)
    if w_module is None:
        raise not_found(space, name)
    space.setattr(w_parent, space.newtext(tail), w_module)
    return w_module


def load_module(space, name, tail, w_path):
    """Find and run a module that is not in sys.modules; None where there is no such module."""
    if name in space.builtin_modules:
        w_module = space.builtin_modules[name]
        space.setitem(sys_modules(space), space.newtext(name), w_module)
        return w_module
    if name in frozen_modules:
        frozen = frozen_modules[name]
        module = new_module(space, name, frozen.is_package)
        if frozen.is_package:
            space.setitem_str(module.w_dict, '__path__', space.newlist([]))
        return run_module(space, module, name, frozen.getcode(space))
    if w_path is None:
        w_path = space.sys.getdictvalue(space, 'path')
        if w_path is None:
            raise oefmt(space.w_RuntimeError, "sys.path must be a list of directory names")
    found = find_source(space, tail, w_path)
    if found is None:
        return None
    return load_source(space, name, found)


class FoundSource(object):
    """Where a module's source is; a namespace package has folders but no file."""
    def __init__(self, filename, folders):
        self.filename = filename        # '' for a namespace package
        self.folders = folders          # the __path__ of a package, empty for a plain module


def file_kind(path):
    """'f' for a file, 'd' for a folder, '' for anything else."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return ''
    if stat.S_ISDIR(mode):
        return 'd'
    if stat.S_ISREG(mode):
        return 'f'
    return ''


def find_source(space, tail, w_path):
    if '/' in tail or '\x00' in tail:
        return None
    namespace_folders = []
    for w_folder in space.unpackiterable(w_path):
        if not space.isinstance_w(w_folder, space.w_text):
            continue
        folder = space.text_w(w_folder)
        if '\x00' in folder:
            continue
        path = join_path(folder, tail)
        is_folder = file_kind(path) == 'd'
        if is_folder and file_kind(path + '/__init__.py') == 'f':
            return FoundSource(path + '/__init__.py', [path])
        if file_kind(path + '.py') == 'f':
            return FoundSource(path + '.py', [])
        if is_folder:
            namespace_folders.append(path)
    if len(namespace_folders) > 0:
        return FoundSource('', namespace_folders)
    return None


def join_path(folder, name):
    if folder == '':
        folder = os.getcwd()
    if folder.endswith('/'):
        return folder + name
    return folder + '/' + name


def new_module(space, name, is_package):
    module = Module(space, name)
    package = name if is_package else without_last_part(name)
    space.setitem_str(module.w_dict, '__package__', space.newtext(package))
    space.setitem_str(module.w_dict, '__loader__', space.w_None)
    space.setitem_str(module.w_dict, '__spec__', space.w_None)
    space.setitem_str(module.w_dict, '__builtins__', space.builtin)
    return module


def load_source(space, name, found):
    is_package = len(found.folders) > 0
    module = new_module(space, name, is_package)
    if is_package:
        w_path = space.newlist([space.newtext(folder) for folder in found.folders])
        space.setitem_str(module.w_dict, '__path__', w_path)
    if found.filename == '':
        space.setitem(sys_modules(space), space.newtext(name), module)
        return module
    space.setitem_str(module.w_dict, '__file__', space.newtext(found.filename))
    source = read_source(space, found.filename)
    return run_module(space, module, name, compile_text(space, source, found.filename, 'exec'))


def run_module(space, module, name, code):
    """Run a module's code with the module in sys.modules, where the code may put something else in its place."""
    w_name = space.newtext(name)
    w_modules = sys_modules(space)
    space.setitem(w_modules, w_name, module)
    loading.names[name] = True
    try:
        code.exec_code(space, module.w_dict, module.w_dict)
    except OperationError:
        if space.finditem(w_modules, w_name) is not None:
            space.delitem(w_modules, w_name)
        raise
    finally:
        if name in loading.names:
            del loading.names[name]
    w_module = space.finditem(w_modules, w_name)
    if w_module is None:
        raise import_error(space, space.w_ImportError, "Loaded module '%s' not found in sys.modules" % name, name)
    return w_module


# ---- source files ----

def read_file(filename):
    """The bytes of a file; OSError when it cannot be read."""
    fd = os.open(filename, os.O_RDONLY, 0)
    pieces = []
    try:
        while True:
            data = os.read(fd, 65536)
            if data == '':
                break
            pieces.append(data)
    finally:
        os.close(fd)
    return ''.join(pieces)


def read_source(space, filename):
    """The bytes of a source file; the compiler checks that they are text."""
    try:
        return read_file(filename)
    except OSError as e:
        raise wrap_oserror(space, e, filename)
