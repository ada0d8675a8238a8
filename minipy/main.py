"""The command line: running a script, a command, a module or a prompt, and what happens when they end."""
import os
from rpython.rlib.rstackovf import StackOverflow
from minipy import importing, jitoptions
from minipy.compiler import needs_more_lines
from minipy.importing import module_text
from minipy.interpreter.error import OperationError
from minipy.interpreter.exceptions import W_BaseException
from minipy.interpreter.mixedmodule import MixedModule
from minipy.interpreter.module import Module
from minipy.module._io.stream import unwritten
from minipy.module._io.textfile import W_TextFile
from minipy.module.builtins.compiling import compile_text
from minipy.module.builtins.printing import sys_stream
from minipy.module.sys.streams import flush_stdout, write_stderr
from minipy.tracebacks import format_error, strip_blanks

VERSION_TEXT = 'Python 3.11.7 (minipy)\n'
USAGE = """usage: %s [option] ... [-c cmd | -m mod | file | -] [arg] ...
  -c cmd   run a program given as a string
  -m mod   run a module as a script
  -i       prompt when the program has ended
  -u       write output at once
  --jit-report
           when the program has ended, show what the JIT compiled: loops and bridges by source line, and why not more
  --jit name=value,...
           set parameters of the JIT: those of RPython, and unroll=N, the longest range whose loop is unrolled; or
           --jit off
  -V       print the version and exit
  -h       print this message and exit
  file     run a program from a file
  -        run a program from standard input (a terminal: prompt)
"""


class CommandLine(object):
    """What the arguments ask for."""
    def __init__(self):
        self.command = ''
        self.has_command = False
        self.module = ''
        self.script = ''
        self.interactive = False
        self.unbuffered = False
        self.jit = ''           # parameters of the JIT
        self.arguments = []
        self.text = ''          # to be printed in place of running anything
        self.error = ''


def parse_command_line(argv):
    program = argv[0]
    result = CommandLine()
    i = 1
    while i < len(argv):
        arg = argv[i]
        if arg == '-' or not arg.startswith('-'):
            result.script = arg
            result.arguments = argv[i:]
            return result
        i += 1
        if arg == '--':
            if i < len(argv):
                result.script = argv[i]
                result.arguments = argv[i:]
            return result
        if arg == '--version':
            result.text = VERSION_TEXT
            return result
        if arg == '--help':
            result.text = USAGE % program
            return result
        if arg == '--jit-report':
            # jitreport (minipy/lib) starts this program once more, with all the other arguments
            before = i - 1
            assert before >= 1
            result.module = 'jitreport'
            result.arguments = [arg] + argv[1:before] + argv[i:]
            return result
        if arg == '--jit':
            if i == len(argv):
                result.error = 'Argument expected for the --jit option\n%s' % (USAGE % program)
                return result
            result.jit = argv[i]
            i += 1
            continue
        if arg.startswith('--'):
            result.error = 'unknown option %s\n%s' % (arg, USAGE % program)
            return result
        k = 1
        while k < len(arg):
            option = arg[k]
            k += 1
            if option == 'c' or option == 'm':
                assert k >= 0
                value = arg[k:]
                if value == '':
                    if i == len(argv):
                        result.error = 'Argument expected for the -%s option\n%s' % (option, USAGE % program)
                        return result
                    value = argv[i]
                    i += 1
                if option == 'c':
                    result.has_command = True
                    result.command = value
                else:
                    result.module = value
                assert i >= 0
                result.arguments = ['-' + option] + argv[i:]
                return result
            if option == 'V':
                result.text = VERSION_TEXT
                return result
            if option == 'h':
                result.text = USAGE % program
                return result
            if option == 'i':
                result.interactive = True
            elif option == 'u':
                result.unbuffered = True
            elif option == 'W' or option == 'X':
                if k == len(arg):
                    i += 1
                break
            elif option not in 'BEIOPSbdqsvx':
                result.error = 'unknown option -%s\n%s' % (option, USAGE % program)
                return result
    return result


# ---- running ----

def main_module(space):
    """The fresh module __main__."""
    module = importing.new_module(space, '__main__', False)
    space.setitem_str(module.w_dict, '__package__', space.w_None)
    space.setitem(importing.sys_modules(space), space.newtext('__main__'), module)
    return module


def set_sys(space, name, w_value):
    space.setitem_str(space.sys.w_dict, name, w_value)


def set_path(space, first):
    folders_w = [space.newtext(first)]
    extra = os.environ.get('PYTHONPATH')
    if extra is not None:
        for folder in extra.split(':'):
            if folder != '':
                folders_w.append(space.newtext(folder))
    set_sys(space, 'path', space.newlist(folders_w))


def folder_of(path):
    try:
        path = absolute_path(os.readlink(path), folder_of_text(path))
    except OSError:
        pass                    # no symbolic link
    return folder_of_text(absolute_path(path, ''))


def folder_of_text(path):
    end = path.rfind('/')
    if end < 0:
        return ''
    if end == 0:
        return '/'
    return path[:end]


def absolute_path(path, folder):
    if path.startswith('/'):
        return path
    if folder == '':
        folder = os.getcwd()
    while path.startswith('./'):
        path = path[2:]
    return folder + '/' + path


def run_code(space, module, code):
    code.exec_code(space, module.w_dict, module.w_dict)


def run_script(space, module, filename):
    source = importing.read_source(space, filename)
    set_path(space, folder_of(filename))
    path = absolute_path(filename, '')
    space.setitem_str(module.w_dict, '__file__', space.newtext(path))
    run_code(space, module, compile_text(space, source, path, 'exec'))


def run_command(space, module, command):
    set_path(space, '')
    run_code(space, module, compile_text(space, command + '\n', '<string>', 'exec'))


def run_named_module(space, module, name):
    """`-m name`: the module's source, or its package's __main__, as __main__."""
    set_path(space, os.getcwd())
    parent = importing.without_last_part(name)
    w_path = space.sys.getdictvalue(space, 'path')
    tail = name
    if parent != '':
        w_parent = importing.import_module(space, parent)
        w_path = space.findattr(w_parent, space.newtext('__path__'))
        tail = name[len(parent) + 1:]
    found = None
    if w_path is not None:
        found = importing.find_source(space, tail, w_path)
    if found is not None and len(found.folders) > 0:
        importing.import_module(space, name)
        w_path = space.newlist([space.newtext(folder) for folder in found.folders])
        parent = name
        found = importing.find_source(space, '__main__', w_path)
        if found is None:
            raise cannot_run(space, "No module named %s.__main__; '%s' is a package and cannot be directly executed" % (
                name, name))
    if name in importing.frozen_modules:
        run_code(space, module, importing.frozen_modules[name].getcode(space))
        return
    if found is None or found.filename == '':
        raise cannot_run(space, 'No module named ' + name)
    space.setitem_str(module.w_dict, '__package__', space.newtext(parent))
    space.setitem_str(module.w_dict, '__file__', space.newtext(found.filename))
    w_argv = space.sys.getdictvalue(space, 'argv')
    space.setitem(w_argv, space.newint(0), space.newtext(found.filename))
    source = importing.read_source(space, found.filename)
    run_code(space, module, compile_text(space, source, found.filename, 'exec'))


def cannot_run(space, message):
    """SystemExit with a message that names the program."""
    program = module_text(space, space.sys, 'executable', '')
    return OperationError(space.w_SystemExit, space.newtext('%s: %s' % (program, message)))


def run_stdin(space, module):
    set_path(space, '')
    w_source = space.call_method(sys_stream(space, 'stdin'), 'read')
    run_code(space, module, compile_text(space, space.text_w(w_source), '<stdin>', 'exec'))


# ---- the prompt ----

class Prompt(object):
    def __init__(self, space, module):
        self.space = space
        self.module = module

    def run(self):
        """Read, run and print until the end of the input."""
        space = self.space
        while True:
            try:
                source = self.read_statement()
            except OperationError as error:
                if not error.match(space, space.w_EOFError):
                    raise
                space.call_method(sys_stream(space, 'stdout'), 'write', space.newtext('\n'))
                flush_stdout(space)
                return
            self.run_statement(source)

    def read_line(self, prompt):
        space = self.space
        return space.text_w(space.call_function(space.builtin.getdictvalue(space, 'input'), space.newtext(prompt)))

    def read_statement(self):
        source = self.read_line('>>> ') + '\n'
        while strip_blanks(source) != '' and needs_more_lines(source, '<stdin>'):
            source += self.read_line('... ') + '\n'
        return source

    def run_statement(self, source):
        space = self.space
        if strip_blanks(source) == '':
            return
        try:
            run_code(space, self.module, compile_text(space, source, '<stdin>', 'single'))
        except OperationError as error:
            if error.match(space, space.w_SystemExit):
                raise
            report(space, error)
        flush_stdout(space)


def display_hook(space, w_value):
    """Print the value of an expression at the prompt and keep it as `_`."""
    if space.is_none(w_value):
        return
    space.setitem_str(space.builtin.w_dict, '_', space.w_None)
    text = space.text_w(space.repr(w_value))
    space.call_method(sys_stream(space, 'stdout'), 'write', space.newtext(text + '\n'))
    space.setitem_str(space.builtin.w_dict, '_', w_value)


# ---- the end ----

def report(space, error):
    """Print an exception that nobody caught."""
    try:
        text = format_error(space, error)
    except OperationError:
        text = 'Error in printing an exception\n'
    except StackOverflow:
        text = 'RecursionError: maximum recursion depth exceeded\n'
    write_stderr(space, text)


def exit_status(space, error):
    """What an uncaught exception means for the process, after it has been reported."""
    if not error.match(space, space.w_SystemExit):
        report(space, error)
        if error.match(space, space.w_KeyboardInterrupt):
            return 130          # what a shell says of a process that an interrupt has ended
        return 1
    w_exc = error.normalize_exception(space)
    assert isinstance(w_exc, W_BaseException)
    w_code = w_exc.slot_or_none(space, 'code')
    if space.is_none(w_code):
        return 0
    if space.isinstance_w(w_code, space.w_int):
        return space.getindex_w(w_code, None) & 0xFF
    try:
        text = space.text_w(space.str(w_code))
    except OperationError:
        text = ''
    write_stderr(space, text + '\n')
    return 1


def finish(space):
    """Run what was registered to be run at exit, then write what is still in buffers; a status if that fails."""
    status = 0
    w_atexit = importing.find_loaded(space, 'atexit')
    if w_atexit is not None and isinstance(w_atexit, Module):
        try:
            space.call_method(w_atexit, '_run_exitfuncs')
        except OperationError as error:
            status = exit_status(space, error)
    w_stdout = space.sys.getdictvalue(space, 'stdout')
    if w_stdout is not None and not space.is_none(w_stdout):
        try:
            w_flush = space.findattr(w_stdout, space.newtext('flush'))
            w_closed = space.findattr(w_stdout, space.newtext('closed'))
            if w_flush is not None and (w_closed is None or not space.is_true(w_closed)):
                space.call_function(w_flush)
        except OperationError:
            status = 120
    unwritten.flush_all()
    return status


def add_ways_out(space):
    """exit and quit, which are no part of the language."""
    w_module = importing.import_module(space, '_sitebuiltins')
    for name in ['exit', 'quit']:
        space.setitem_str(space.builtin.w_dict, name, space.getattr_str(w_module, name))


def dispatch(space, line):
    module = main_module(space)
    add_ways_out(space)
    arguments = line.arguments
    if len(arguments) == 0:
        arguments = ['']
    set_sys(space, 'argv', space.newlist([space.newtext(arg) for arg in arguments]))
    if line.has_command:
        run_command(space, module, line.command)
    elif line.module != '':
        run_named_module(space, module, line.module)
    elif line.script != '' and line.script != '-':
        run_script(space, module, line.script)
    elif os.isatty(0) or line.interactive:
        set_path(space, '')
        write_stderr(space, VERSION_TEXT)
        Prompt(space, module).run()
        return
    else:
        run_stdin(space, module)
    if line.interactive:
        Prompt(space, module).run()


def set_unbuffered(space):
    w_stdout = space.sys.getdictvalue(space, 'stdout')
    if isinstance(w_stdout, W_TextFile):
        w_stdout.write_through = True


def cannot_open(line, program):
    """The message for a script that is not there, else ''."""
    if line.has_command or line.module != '' or line.script == '' or line.script == '-':
        return ''
    try:
        os.close(os.open(line.script, os.O_RDONLY, 0))
    except OSError as e:
        return "%s: can't open file '%s': [Errno %d] %s\n" % (program, absolute_path(line.script, ''), e.errno,
                                                             os.strerror(e.errno))
    return ''


def entry(space, argv):
    """Do what the command line says; the status to exit with."""
    line = parse_command_line(argv)
    if line.error != '':
        os.write(2, line.error)
        return 2
    if line.text != '':
        os.write(1, line.text)
        return 0
    if line.jit != '':
        try:
            jitoptions.configure(line.jit)
        except ValueError:
            os.write(2, "--jit %s: no parameter of the JIT, or not a value for it\n" % line.jit)
            return 2
    message = cannot_open(line, argv[0])
    if message != '':
        os.write(2, message)
        return 2
    set_sys(space, 'executable', space.newtext(absolute_path(argv[0], '')))
    for module in space.builtin_modules.values():
        if isinstance(module, MixedModule):
            module.startup(space)
    if line.unbuffered:
        set_unbuffered(space)
    status = 0
    try:
        dispatch(space, line)
    except OperationError as error:
        status = exit_status(space, error)
    last = finish(space)
    if status == 0:
        status = last
    return status
