"""Importing modules and packages from files."""
from tests.minipy.runner import run_program

ATTEMPT = '''
def attempt(source):
    try:
        exec(source)
    except Exception as e:
        print(type(e).__name__ + ':', str(e), getattr(e, 'name', None))
'''


def files(folder, **sources):
    """Write name.py for each keyword; `a__b` is b.py in folder a."""
    for name, source in sources.items():
        parts = name.split('__', 1)
        if len(parts) == 1:
            folder.join(name + '.py').write(source)
        else:
            inner = folder.join(parts[0])
            if not inner.check():
                inner.mkdir()
            inner.join(parts[1].replace('INIT', '__init__') + '.py').write(source)


def printed(source, folder):
    status, out, err = run_program(source, folder)
    assert err == ''
    assert status == 0
    return out


def test_module(tmpdir):
    files(tmpdir, a='print("running", __name__, __package__ == "", __file__)\nx = [1]\n_hidden = 2')
    out = printed('import a\nimport a as b\nfrom a import x, x as y\nimport sys\n'
                  'print(a is b, x is y, sys.modules["a"] is a, __name__)\nprint(a)', tmpdir)
    assert out == "running a True a.py\nTrue True True __main__\n<module 'a' from 'a.py'>\n"


def test_star(tmpdir):
    files(tmpdir, a='x = 1\n_y = 2', b='__all__ = ["_z"]\n_z = 3\nq = 4')
    out = printed('from a import *\nfrom b import *\nprint(x, _z, "_y" in globals(), "q" in globals())', tmpdir)
    assert out == '1 3 False False\n'


def test_package(tmpdir):
    files(tmpdir, pack__INIT='print("init", __package__, len(__path__))\nfrom . import one\nfrom .two import t',
          pack__one='v = 1', pack__two='from .one import v\nt = v + 1')
    out = printed('import pack.two as m\nimport pack.one\nprint(m.t, pack.t, pack.one.v, m.__package__)\n'
                  'from pack import two, one as uno\nprint(two is m, uno is pack.one)', tmpdir)
    assert out == 'init pack 1\n2 2 1 pack\nTrue True\n'


def test_relative_import_of_nothing(tmpdir):
    files(tmpdir, pack__INIT='', pack__up='from .. import x', pack__far='from ...y import x', pack__none='from . import x')
    out = printed(ATTEMPT + 'for n in ["up", "far", "none"]: attempt("import pack." + n)\nattempt("from . import x")', tmpdir)
    assert out == '''\
ImportError: attempted relative import beyond top-level package None
ImportError: attempted relative import beyond top-level package None
ImportError: cannot import name 'x' from 'pack' (pack/__init__.py) pack
ImportError: attempted relative import with no known parent package None
'''


def test_folder_without_init_is_a_namespace(tmpdir):
    tmpdir.mkdir('space')
    files(tmpdir.join('space'), inner='n = 9')
    assert printed('import space.inner\nprint(space.inner.n)', tmpdir) == '9\n'


def test_what_is_not_there(tmpdir):
    files(tmpdir, a='x = 1', pack__INIT='')
    out = printed(ATTEMPT + 'for s in ["import none", "import none.a", "import a.b", "import pack.b", "from a import y", '
                  '"from pack import y", "import sys.x", "from math import y"]: attempt(s)', tmpdir)
    assert out == '''\
ModuleNotFoundError: No module named 'none' none
ModuleNotFoundError: No module named 'none' none
ModuleNotFoundError: No module named 'a.b'; 'a' is not a package a.b
ModuleNotFoundError: No module named 'pack.b' pack.b
ImportError: cannot import name 'y' from 'a' (a.py) a
ImportError: cannot import name 'y' from 'pack' (pack/__init__.py) pack
ModuleNotFoundError: No module named 'sys.x'; 'sys' is not a package sys.x
ImportError: cannot import name 'y' from 'math' (unknown location) math
'''


def test_module_that_fails_is_forgotten(tmpdir):
    files(tmpdir, a='import sys\nprint("a" in sys.modules)\nraise ValueError(1)')
    assert printed(ATTEMPT + 'attempt("import a")\nattempt("import a")\nimport sys\nprint("a" in sys.modules)', tmpdir) == (
        'True\nValueError: 1 None\nTrue\nValueError: 1 None\nFalse\n')


def test_error_inside_a_submodule_is_not_hidden(tmpdir):
    files(tmpdir, pack__INIT='', pack__bad='import missing')
    assert printed(ATTEMPT + 'attempt("from pack import bad")', tmpdir) == (
        "ModuleNotFoundError: No module named 'missing' missing\n")


def test_circular_import(tmpdir):
    files(tmpdir, a='import b\nv = 1\nprint(b.w)',
          b='import a\nw = 2\ntry:\n    a.v\nexcept AttributeError as e:\n    print(e)\n'
            'try:\n    from a import v\nexcept ImportError as e:\n    print(e)')
    assert printed('import a', tmpdir) == '''\
partially initialized module 'a' has no attribute 'v' (most likely due to a circular import)
cannot import name 'v' from partially initialized module 'a' (most likely due to a circular import) (a.py)
2
'''


def test_module_that_replaces_itself(tmpdir):
    files(tmpdir, a='import sys\nsys.modules[__name__] = 42')
    assert printed('import a\nprint(a)', tmpdir) == '42\n'


def test_sys_modules_and_sys_path_are_obeyed(tmpdir):
    tmpdir.mkdir('elsewhere')
    files(tmpdir.join('elsewhere'), far='f = 1')
    out = printed(ATTEMPT + 'import sys, types\nm = types.ModuleType("made")\nsys.modules["made"] = m\nimport made\n'
                  'print(made is m, m)\nsys.modules["shut"] = None\nattempt("import shut")\nattempt("import far")\n'
                  'sys.path.append("elsewhere")\nimport far\nprint(far.f, far)', tmpdir)
    assert out == '''\
True <module 'made'>
ModuleNotFoundError: import of shut halted; None in sys.modules shut
ModuleNotFoundError: No module named 'far' far
1 <module 'far' from 'elsewhere/far.py'>
'''


def test_dunder_import(tmpdir):
    files(tmpdir, pack__INIT='', pack__a='x = 1')
    out = printed(ATTEMPT + 'print(__import__("pack.a").__name__, __import__("pack.a", fromlist=["x"]).__name__)\n'
                  'attempt("__import__(\'\')")\nattempt("__import__(\'pack\', level=-1)")', tmpdir)
    assert out == 'pack pack.a\nValueError: Empty module name None\nValueError: level must be >= 0 None\n'


def test_module_level_getattr(tmpdir):
    files(tmpdir, a='def __getattr__(name):\n    return name.upper()')
    assert printed('import a\nfrom a import thing\nprint(a.word, thing)', tmpdir) == 'WORD THING\n'


def test_every_library_module_can_be_imported(tmpdir):
    from minipy.importing import frozen_modules
    program = '\n'.join('import %s' % name for name in sorted(frozen_modules)) + '\nprint("all")'
    assert printed(program, tmpdir) == 'all\n'
