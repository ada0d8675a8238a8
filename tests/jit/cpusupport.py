"""Operations written as text, compiled for the processor without an optimizer, and run."""
from rpython.jit.backend.detect_cpu import getcpuclass
from rpython.jit.metainterp.history import BasicFailDescr, BasicFinalDescr, JitCellToken, TargetToken
from rpython.jit.tool.oparser import parse
from rpython.rtyper.lltypesystem import lltype, rffi

INTS = rffi.CArray(lltype.Signed)


class Machine(object):

    def __init__(self):
        self.cpu = getcpuclass()(rtyper=None, stats=None)
        self.cpu.setup_once()
        self.namespace = {'ints': self.cpu.arraydescrof(INTS), 'done': BasicFinalDescr(1), 'left': BasicFailDescr(2),
                          'left_again': BasicFailDescr(3), 'again': TargetToken()}

    def parsed(self, source):
        return parse(source, namespace=self.namespace)

    def rewritten(self, source):
        """The operations that reach the backend."""
        return self.cpu.gc_ll_descr.rewrite_assembler(self.cpu, self.parsed(source).operations, [])

    def run(self, source, *args):
        """How it ended (the identifier of the descr) and with which number."""
        loop = self.parsed(source)
        token = JitCellToken()
        self.cpu.compile_loop(loop.inputargs, loop.operations, token)
        frame = self.cpu.execute_token(token, *args)
        return self.cpu.get_latest_descr(frame).identifier, self.cpu.get_int_value(frame, 0)
