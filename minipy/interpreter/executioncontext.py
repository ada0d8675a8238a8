"""ExecutionContext: the little state that is the interpreter's, not a frame's."""


class ExecutionContext(object):
    def __init__(self):
        self.w_exception = None         # the exception being handled, what `raise` alone raises again
        self.w_caller_frame = None      # set just before a builtin that looks at its caller's frame is called
        self.repr_in_progress = {}      # see objspace/reprguard.py

    def take_caller_frame(self):
        """The frame that called the running builtin (which was exposed with frame=True)."""
        frame = self.w_caller_frame
        self.w_caller_frame = None
        return frame
