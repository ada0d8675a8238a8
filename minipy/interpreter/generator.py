"""Generators: a frame that is resumed at each `next`."""
from minipy import opcode
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef, GetSetProperty


class GeneratorIterator(W_Root):
    _immutable_fields_ = ['pycode']

    def __init__(self, frame, name, qualname):
        self.space = frame.space
        self.frame = frame                  # None once finished
        self.pycode = frame.pycode
        self.name = name
        self.qualname = qualname
        self.running = False
        self.w_saved_exception = None       # what the generator was handling when it was suspended

    def resume(self, w_value, error=None):
        """Run to the next yield; None when the generator has returned (its value is in w_returned)."""
        space = self.space
        frame = self.frame
        if self.running:
            raise oefmt(space.w_ValueError, "generator already executing")
        if frame is None:
            if error is not None:
                raise error
            self.w_returned = space.w_None
            return None
        fresh = frame.last_instr < 0
        if fresh:
            if not space.is_w(w_value, space.w_None):
                raise oefmt(space.w_TypeError, "can't send non-None value to a just-started generator")
        elif error is None:
            frame.pushvalue(w_value)
        ec = space.get_ec()
        w_outer = ec.w_exception
        if self.w_saved_exception is not None:
            ec.w_exception = self.w_saved_exception
        self.running = True
        try:
            if error is not None:
                w_result = self.resume_with_error(frame, error)
            else:
                w_result = frame.execute_frame()
        except OperationError as e:
            self.frame = None
            if e.match(space, space.w_StopIteration):
                raise self.stop_iteration_inside(e)
            raise
        finally:
            self.running = False
            if ec.w_exception is not w_outer:
                self.w_saved_exception = ec.w_exception
                ec.w_exception = w_outer
            else:
                self.w_saved_exception = None
        if frame.finished:
            self.frame = None
            self.w_returned = w_result
            return None
        return w_result

    w_returned = None

    def resume_with_error(self, frame, error):
        """Raise `error` at the instruction where the generator is suspended."""
        if frame.last_instr < 0:
            frame.last_instr = 0
        elif frame.pycode.co_code[frame.last_instr + opcode.INSTR_SIZE] == chr(opcode.YIELD_FROM):
            # suspended inside a sub-iterator: the error is raised at the YIELD_FROM itself
            frame.last_instr += opcode.INSTR_SIZE
        pc = frame.handle_operation_error(frame.pycode, error)
        return frame.dispatch(frame.pycode, pc)

    def subiterator(self):
        """What a suspended `yield from` delegates to, or None."""
        frame = self.frame
        if frame is None or frame.last_instr < 0 or self.running:
            return None
        following = frame.last_instr + opcode.INSTR_SIZE
        if ord(frame.pycode.co_code[following]) != opcode.YIELD_FROM:
            return None
        return frame.peekvalue()

    def stop_iteration_inside(self, e):
        space = self.space
        error = oefmt(space.w_RuntimeError, "generator raised StopIteration")
        w_new = error.normalize_exception(space)
        w_stop = e.normalize_exception(space)
        space.set_exception_traceback(w_stop, e._traceback)
        space.set_exception_cause(w_new, w_stop)
        space.set_exception_context(w_new, w_stop)
        return error

    def next_or_none(self, space):
        return self.resume(space.w_None)

    def finish(self):
        """The StopIteration of a generator that has returned."""
        space = self.space
        if space.is_w(self.w_returned, space.w_None):
            return OperationError(space.w_StopIteration, space.w_None)
        w_stop = space.call_function(space.w_StopIteration, self.w_returned)
        return OperationError(space.w_StopIteration, w_stop)

    # ---- app level ----

    def descr_iter(self, space):
        return self

    def descr_next(self, space):
        return self.descr_send(space, space.w_None)

    def descr_send(self, space, w_value):
        w_result = self.resume(w_value)
        if w_result is None:
            raise self.finish()
        return w_result

    def descr_throw(self, space, w_type, w_value=None, w_traceback=None):
        if not space.is_none(w_value):
            if space.isinstance_w(w_value, space.w_BaseException):
                w_type = w_value
            else:
                w_type = space.call_function(w_type, w_value)
        return self.throw(space.make_raised(w_type, None))

    def throw(self, error):
        space = self.space
        w_sub = self.subiterator()
        if w_sub is not None:
            if error.match(space, space.w_GeneratorExit):
                close_subiterator(space, w_sub)
            else:
                w_throw = space.findattr(w_sub, space.newtext('throw'))
                if w_throw is not None:
                    return self.throw_into(w_throw, error)
        w_result = self.resume(space.w_None, error)
        if w_result is None:
            raise self.finish()
        return w_result

    def throw_into(self, w_throw, error):
        """Pass the error on to the sub-iterator; when that returns, so does the `yield from`."""
        space = self.space
        try:
            return space.call_function(w_throw, error.normalize_exception(space))
        except OperationError as e:
            if not e.match(space, space.w_StopIteration):
                w_result = self.resume(space.w_None, e)
            else:
                frame = self.frame
                w_stop = e.normalize_exception(space)
                frame.settopvalue(space.getattr_str(w_stop, 'value'))
                # step over the YIELD_FROM: the value sent in is dropped, the result is on the stack
                frame.last_instr += opcode.INSTR_SIZE
                w_top = frame.popvalue()
                w_result = self.resume(w_top)
        if w_result is None:
            raise self.finish()
        return w_result

    def descr_close(self, space):
        if self.frame is None:
            return
        if self.frame.last_instr < 0:
            self.frame = None
            return
        error = OperationError(space.w_GeneratorExit, space.w_None)
        try:
            self.throw(error)
        except OperationError as e:
            if e.match(space, space.w_StopIteration) or e.match(space, space.w_GeneratorExit):
                return
            raise
        raise oefmt(space.w_RuntimeError, "generator ignored GeneratorExit")

    def descr_repr(self, space):
        return space.newtext('<generator object %s at 0x%s>' % (self.qualname, space.getaddrstring(self)))

    def fget_name(self, space):
        return space.newtext(self.name)

    def fget_qualname(self, space):
        return space.newtext(self.qualname)

    def fget_code(self, space):
        return self.pycode

    def fget_running(self, space):
        return space.newbool(self.running)


def send_to_subiterator(space, w_iter, w_value):
    if isinstance(w_iter, GeneratorIterator):
        return w_iter.descr_send(space, w_value)
    if space.is_w(w_value, space.w_None):
        return space.next(w_iter)
    return space.call_method(w_iter, 'send', w_value)


def close_subiterator(space, w_sub):
    if isinstance(w_sub, GeneratorIterator):
        w_sub.descr_close(space)
        return
    w_close = space.findattr(w_sub, space.newtext('close'))
    if w_close is not None:
        space.call_function(w_close)


GeneratorIterator.typedef = TypeDef(
    'generator',
    __iter__=interp2app(GeneratorIterator.descr_iter),
    __next__=interp2app(GeneratorIterator.descr_next),
    __repr__=interp2app(GeneratorIterator.descr_repr),
    send=interp2app(GeneratorIterator.descr_send),
    throw=interp2app(GeneratorIterator.descr_throw),
    close=interp2app(GeneratorIterator.descr_close),
    gi_code=GetSetProperty(GeneratorIterator.fget_code),
    gi_running=GetSetProperty(GeneratorIterator.fget_running),
    __name__=GetSetProperty(GeneratorIterator.fget_name),
    __qualname__=GetSetProperty(GeneratorIterator.fget_qualname),
)
