"""warn(): a warning about the line that calls it."""
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec


@unwrap_spec(stacklevel=int)
def warn(space, w_message, w_category=None, stacklevel=1, w_source=None):
    """Issue a warning about the code that calls (frames do not know their callers, so stacklevel says nothing)."""
    frame = space.get_ec().take_caller_frame()
    if space.isinstance_w(w_message, space.w_Warning):
        w_category = space.type(w_message)
    elif space.is_none(w_category):
        w_category = space.w_UserWarning
    if not (space.isinstance_w(w_category, space.w_type) and space.issubtype_w(w_category, space.w_Warning)):
        raise oefmt(space.w_TypeError, "category must be a Warning subclass, not '%T'", w_category)
    filename, lineno, w_module = 'sys', 1, None
    if frame is not None:           # else interpreter-level code warns
        code = frame.getcode()
        filename, lineno = code.co_filename, code.lineno_at(frame.last_instr)
        w_module = space.finditem_str(frame.get_w_globals(), '__name__')
    if w_module is None:
        w_module = space.newtext('<string>')
    w_warnings = space.import_module('warnings')
    space.call_method(w_warnings, 'warn_explicit', w_message, w_category, space.newtext(filename), space.newint(lineno),
                      w_module)


warn_app = interp2app(warn, frame=True)
