"""The front end: Python 3.11 source text -> tokens -> tree -> scopes -> bytecode.

    tokenizer   text -> tokens
    parser      tokens -> tree, in layers: parserbase, fstring, stringparse, exprparser, simpleparser, parser
    symtable    tree -> scopes (scope decides where each name lives)
    codegen     tree -> instructions, in layers: codegenbase, codegenexpr, codegenfunc, codegenblock, codegen
    assemble    instructions -> CodeSpec, which `space.newcode` makes a code object
"""

from rpython.rlib import jit
from rpython.rlib.rstackovf import StackOverflow, check_stack_overflow

from minipy.compiler.codegen import generate
from minipy.compiler.errors import RECURSION_ERROR, IncompleteInput, SyntaxProblem
from minipy.compiler.future import future_imports
from minipy.compiler.parser import parse
from minipy.compiler.source import decode_source, ends_with_blank_line, is_compound
from minipy.compiler.symtable import build_scopes


@jit.dont_look_inside
def compile_source(space, source_utf8, filename, mode, first_future_flags=0):
    """The code object of a source text; `mode` is 'exec', 'eval' or 'single'.

    Raises SyntaxProblem, or its subclass IncompleteInput when only more lines are missing.
    """
    try:
        source = decode_source(source_utf8, filename)
        module = parse(source, filename, mode)
        future_flags = first_future_flags | future_imports(module, source, filename)
        build_scopes(module, source, filename, future_flags)
        return generate(space, module, source, filename, future_flags)
    except StackOverflow:
        check_stack_overflow()
        raise SyntaxProblem("maximum recursion depth exceeded during compilation", filename, 1, 1, '',
                            RECURSION_ERROR)


@jit.dont_look_inside
def needs_more_lines(source_utf8, filename):
    """For a prompt: should it ask for another line before compiling what was typed?

    A compound statement goes on until an empty line.  Source with a mistake in it does not need more lines.
    """
    try:
        source = decode_source(source_utf8, filename)
        module = parse(source, filename, 'single')
    except IncompleteInput:
        return True
    except SyntaxProblem:
        return False
    except StackOverflow:
        check_stack_overflow()
        return False
    return is_compound(module) and not ends_with_blank_line(source)
