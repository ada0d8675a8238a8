"""What goes round in the loops that LLJitMixin compiles."""
from rpython.jit.metainterp import compile


def noted_turns(monkeypatch):
    """Of all loops and bridges with a label that will be compiled: the names of the operations behind the last label."""
    turns = []

    def record(metainterp_sd, loop):
        names = [op.getopname() for op in loop.operations]
        if 'label' in names:
            turns.append(names[len(names) - names[::-1].index('label'):])
        record_loop_or_bridge(metainterp_sd, loop)
    record_loop_or_bridge = compile.record_loop_or_bridge
    monkeypatch.setattr(compile, 'record_loop_or_bridge', record)
    return turns
