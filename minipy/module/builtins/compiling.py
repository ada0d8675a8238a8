"""Builtin functions around code: compile, eval, exec, __build_class__ and __import__."""
from minipy.compiler import compile_source
from minipy.compiler.errors import SyntaxProblem
from minipy.interpreter.argument import Arguments
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.function import Function
from minipy.interpreter.gateway import interp2app, unwrap_spec
from minipy.interpreter.nestedscope import Cell
from minipy.interpreter.pycode import PyCode


def syntax_error(space, problem):
    """The app-level exception for source that the compiler refuses."""
    w_type = space.exception_types[problem.kind]
    if not space.issubtype_w(w_type, space.w_SyntaxError):
        return OperationError(w_type, space.newtext(problem.msg))
    w_text = space.w_None
    if problem.text is not None:
        w_text = space.newtext(problem.text)
    w_where = space.newtuple([space.newtext(problem.filename), space.newint(problem.lineno),
                              space.newint(problem.offset), w_text])
    return OperationError(w_type, space.newtuple([space.newtext(problem.msg), w_where]))


def compile_text(space, source, filename, mode):
    """Code for UTF-8 source; app-level SyntaxError where it is wrong."""
    try:
        return compile_source(space, source, filename, mode)
    except SyntaxProblem as problem:
        raise syntax_error(space, problem)


def source_text(space, w_source, function, what):
    """The source in a str or bytes object, without null bytes."""
    if space.isinstance_w(w_source, space.w_text):
        source = space.text_w(w_source)
    elif space.isinstance_w(w_source, space.w_bytes) or space.isinstance_w(w_source, space.w_bytearray):
        source = space.bytes_w(w_source)
    else:
        raise oefmt(space.w_TypeError, "%s() arg 1 must be a string, bytes or %s", function, what)
    if '\x00' in source:
        raise oefmt(space.w_SyntaxError, "source code string cannot contain null bytes")
    return source


@unwrap_spec(filename='text', mode='text', flags=int, dont_inherit=bool, optimize=int)
def compile_(space, w_source, filename, mode, flags=0, dont_inherit=False, optimize=-1):
    """Compile source into a code object for exec() or eval()."""
    if mode != 'exec' and mode != 'eval' and mode != 'single':
        raise oefmt(space.w_ValueError, "compile() mode must be 'exec', 'eval' or 'single'")
    if flags != 0:
        raise oefmt(space.w_ValueError, "compile(): unrecognised flags")
    return compile_text(space, source_text(space, w_source, 'compile', 'AST object'), filename, mode)


def namespaces(space, function, w_globals, w_locals):
    """The dictionaries to run in; those of the calling frame where none are given."""
    frame = space.get_ec().take_caller_frame()
    if space.is_none(w_globals):
        w_globals = frame.get_w_globals()
        if space.is_none(w_locals):
            w_locals = frame.getdictscope()
    elif not space.isinstance_w(w_globals, space.w_dict):
        if function == 'exec':
            raise oefmt(space.w_TypeError, "exec() globals must be a dict, not %T", w_globals)
        raise oefmt(space.w_TypeError, "globals must be a dict")
    if space.is_none(w_locals):
        w_locals = w_globals
    elif space.lookup(w_locals, '__getitem__') is None:
        if function == 'exec':
            raise oefmt(space.w_TypeError, "locals must be a mapping or None, not %T", w_locals)
        raise oefmt(space.w_TypeError, "locals must be a mapping")
    if space.finditem_str(w_globals, '__builtins__') is None:
        space.setitem_str(w_globals, '__builtins__', space.builtin)
    return w_globals, w_locals


def code_to_run(space, w_source, function):
    if isinstance(w_source, PyCode):
        if w_source.co_freevars:
            raise oefmt(space.w_TypeError, "code object passed to %s() may not contain free variables", function)
        return w_source
    source = source_text(space, w_source, function, 'code object')
    if function == 'eval':
        return compile_text(space, skip_blanks(source), '<string>', 'eval')
    return compile_text(space, source, '<string>', 'exec')


def skip_blanks(source):
    start = 0
    while start < len(source) and (source[start] == ' ' or source[start] == '\t'):
        start += 1
    return source[start:]


def eval_(space, w_source, w_globals=None, w_locals=None):
    """The value of an expression, given as source or code."""
    w_globals, w_locals = namespaces(space, 'eval', w_globals, w_locals)
    return code_to_run(space, w_source, 'eval').exec_code(space, w_globals, w_locals)


def exec_(space, w_source, w_globals=None, w_locals=None):
    """Run statements, given as source or code."""
    w_globals, w_locals = namespaces(space, 'exec', w_globals, w_locals)
    code_to_run(space, w_source, 'exec').exec_code(space, w_globals, w_locals)


eval_app = interp2app(eval_, frame=True)
exec_app = interp2app(exec_, frame=True)


# ---- classes ----

def build_class(space, __args__):
    """What a class statement calls: (body function, name, *bases, metaclass=type, **keywords)."""
    args_w, kwds_w = __args__.unpack()
    if len(args_w) < 2:
        raise oefmt(space.w_TypeError, "__build_class__: not enough arguments")
    w_body, w_name = args_w[0], args_w[1]
    if not isinstance(w_body, Function):
        raise oefmt(space.w_TypeError, "__build_class__: func must be a function")
    if not space.isinstance_w(w_name, space.w_text):
        raise oefmt(space.w_TypeError, "__build_class__: name is not a string")
    given_w = args_w[2:]
    bases_w = resolve_bases(space, given_w)
    w_meta = kwds_w.get('metaclass', None)
    keywords, keywords_w = without_metaclass(__args__)
    if w_meta is None:
        w_meta = space.w_type
        if len(bases_w) > 0:
            w_meta = space.type(bases_w[0])
    if space.isinstance_w(w_meta, space.w_type):
        w_meta = most_derived(space, w_meta, bases_w)
    w_bases = space.newtuple(bases_w[:])
    w_namespace = prepare_namespace(space, w_meta, w_name, w_bases, keywords, keywords_w)
    w_cell = run_class_body(space, w_body, w_namespace)
    if len(given_w) != len(bases_w) or changed(given_w, bases_w):
        space.setitem(w_namespace, space.newtext('__orig_bases__'), space.newtuple(given_w[:]))
    w_class = space.call_args(w_meta, Arguments(space, [w_name, w_bases, w_namespace], keywords, keywords_w))
    if isinstance(w_cell, Cell) and w_cell.w_value is None:
        raise oefmt(space.w_RuntimeError, "__class__ not set defining %R as %R. Was __classcell__ propagated to "
                                          "type.__new__?", w_name, w_class)
    return w_class


def changed(given_w, bases_w):
    for i in range(len(bases_w)):
        if given_w[i] is not bases_w[i]:
            return True
    return False


def without_metaclass(args):
    keywords = []
    keywords_w = []
    if args.keywords is not None:
        for i in range(len(args.keywords)):
            if args.keywords[i] != 'metaclass':
                keywords.append(args.keywords[i])
                keywords_w.append(args.keywords_w[i])
    return keywords[:], keywords_w[:]


def resolve_bases(space, given_w):
    """Bases that are no classes say by __mro_entries__ what to derive from in their place."""
    bases_w = []
    for w_base in given_w:
        w_entries = None
        if not space.isinstance_w(w_base, space.w_type):
            w_entries = space.findattr(w_base, space.newtext('__mro_entries__'))
        if w_entries is None:
            bases_w.append(w_base)
            continue
        w_replacement = space.call_function(w_entries, space.newtuple(given_w[:]))
        if not space.isinstance_w(w_replacement, space.w_tuple):
            raise oefmt(space.w_TypeError, "__mro_entries__ must return a tuple")
        bases_w.extend(space.fixedview(w_replacement))
    return bases_w


def most_derived(space, w_meta, bases_w):
    for w_base in bases_w:
        w_candidate = space.type(w_base)
        if space.issubtype_w(w_meta, w_candidate):
            continue
        if space.issubtype_w(w_candidate, w_meta):
            w_meta = w_candidate
            continue
        raise oefmt(space.w_TypeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                                       "subclass of the metaclasses of all its bases")
    return w_meta


def prepare_namespace(space, w_meta, w_name, w_bases, keywords, keywords_w):
    w_prepare = space.findattr(w_meta, space.newtext('__prepare__'))
    if w_prepare is None:
        return space.newdict()
    w_namespace = space.call_args(w_prepare, Arguments(space, [w_name, w_bases], keywords, keywords_w))
    if space.lookup(w_namespace, '__getitem__') is None:
        raise oefmt(space.w_TypeError, "%N.__prepare__() must return a mapping, not %T", w_meta, w_namespace)
    return w_namespace


def run_class_body(space, w_body, w_namespace):
    """Run the body with the namespace as its locals; its value is the __class__ cell, or None."""
    frame = w_body.getcode().make_frame(w_body)
    frame.w_locals = w_namespace
    frame.init_cells()
    return frame.execute_frame()


# ---- import ----

@unwrap_spec(name='text', level=int)
def import_(space, name, w_globals=None, w_locals=None, w_fromlist=None, level=0):
    """What an import statement does, as a function."""
    if w_globals is None:
        w_globals = space.w_None
    if w_fromlist is None:
        w_fromlist = space.w_None
    return space.import_name(name, w_globals, w_fromlist, level)
