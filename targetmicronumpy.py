"""RPython target: minipy with the module micronumpy built in -> ./micronumpy-c

    python2.7 -m rpython -Ojit --output=micronumpy-c targetmicronumpy.py
"""
from rpython.jit.codewriter.policy import JitPolicy
from rpython.memory.gctransform.shadowstack import ShadowStackPool
from rpython.rlib import rstack
from minipy import importing, jitoptions, main, rpythonaddresses, rpythonarithmetic, rpythonbounds, rpythonmends, \
    rpythonregisters, rpythonselect, rpythonversions
from minipy.module import install_module
from minipy.objspace.space import make_space

# Rooms the tracer does not look into: no loop of a user's passes through them in a hot place, and leaving them out
# makes the translation shorter.
OPAQUE = ('minipy.compiler', 'minipy.importing', 'minipy.jitoptions', 'minipy.main', 'minipy.tracebacks', 'minipy.module._io',
          'minipy.module.posix', 'minipy.module.sys', 'minipy.objspace.newformat', 'minipy.objspace.stdformat',
          'minipy.objspace.unicodedb')

# The C stack that Python calls may use, in units of RPython's default of 768 KiB; the garbage collector's own stack of
# roots, which nobody checks, has to grow with it.
STACK_FRACTION = 6.0
ROOT_STACK_DEPTH = int(STACK_FRACTION * 163840)


class Policy(JitPolicy):
    def look_inside_function(self, func):
        module = func.__module__ or ''
        for name in OPAQUE:
            if module == name or module.startswith(name + '.'):
                return False
        return JitPolicy.look_inside_function(self, func)


def make_entry_point(whole_library=False):
    """whole_library: compile all of minipy/lib now; without it each module when it is imported."""
    from micronumpy.moduledef import Module
    space = make_space()
    install_module(space, 'micronumpy', Module).install()
    if whole_library:
        importing.freeze_modules(space)

    def entry_point(argv):
        rstack._stack_set_length_fraction(STACK_FRACTION)
        jitoptions.set_defaults()
        return main.entry(space, argv)
    return entry_point


def target(driver, args):
    driver.exe_name = 'micronumpy-c'
    rpythonmends.install()
    rpythonversions.install()
    rpythonaddresses.install()
    rpythonarithmetic.install()
    rpythonbounds.install()
    rpythonregisters.install()
    rpythonselect.install()
    ShadowStackPool.root_stack_depth = ROOT_STACK_DEPTH
    # a list comprehension makes a list of fixed length, as tuples need it
    driver.config.translation.suggest(list_comprehension_operations=True)
    # traces of more than 16383 recorded operations (`trace_limit` in minipy/jitoptions.py)
    driver.config.translation.jit_opencoder_model = 'big'
    return make_entry_point(whole_library=True), None


def jitpolicy(driver):
    return Policy()
