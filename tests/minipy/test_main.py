"""The command line, the prompt and the reports of uncaught exceptions, as CPython 3.11 has them (without ^^^^ marks)."""
import os
from minipy import jitoptions
from minipy.interpreter import shortrange
from minipy.main import parse_command_line
from tests.minipy.runner import run_main, run_program


# ---- the command line ----

def test_command_line_is_taken_apart():
    line = parse_command_line(['p', '-u', '-c', 'x', '-V', 'a'])
    assert (line.has_command, line.command, line.unbuffered, line.arguments) == (True, 'x', True, ['-c', '-V', 'a'])
    line = parse_command_line(['p', '-cx=1', 'a'])
    assert (line.command, line.arguments) == ('x=1', ['-c', 'a'])
    line = parse_command_line(['p', '-im', 'mod', 'a'])
    assert (line.module, line.interactive, line.arguments) == ('mod', True, ['-m', 'a'])
    line = parse_command_line(['p', '-W', 'ignore', 'file.py', '-c'])
    assert (line.script, line.arguments) == ('file.py', ['file.py', '-c'])
    assert parse_command_line(['p', '-', 'a']).script == '-'
    assert parse_command_line(['p', '-V']).text != ''
    assert parse_command_line(['p', '-h']).text.startswith('usage: p ')
    assert parse_command_line(['p', '-y']).error.startswith('unknown option -y')
    assert parse_command_line(['p', '-c']).error.startswith('Argument expected for the -c option')
    line = parse_command_line(['p', '--jit', 'threshold=50', 'file.py', '--jit', 'off'])
    assert (line.jit, line.script, line.arguments) == ('threshold=50', 'file.py', ['file.py', '--jit', 'off'])
    assert parse_command_line(['p', '--jit']).error.startswith('Argument expected for the --jit option')
    line = parse_command_line(['p', '--jit', 'off', '--jit-report', 'file.py'])
    assert (line.module, line.arguments) == ('jitreport', ['--jit-report', '--jit', 'off', 'file.py'])


def test_ways_out():
    assert run_main(['-c', 'print(exit, quit)\nquit(3)\nprint(1)']) == (
        3, 'Use exit() or Ctrl-D (i.e. EOF) to exit Use quit() or Ctrl-D (i.e. EOF) to exit\n', '')
    assert run_main(['-i'], 'exit("bye")\nprint(1)\n')[0] == 1


def test_jit_parameters(monkeypatch):
    own = [(name, policy, attribute) for name, policy, attribute in jitoptions.OF_POLICIES]
    own += [(name, jitoptions.settings, name) for name, least, most in jitoptions.OF_SETTINGS]
    for name, changed, attribute in own:
        before = getattr(changed, attribute)
        monkeypatch.setattr(changed, attribute, before)     # and so again after the test
        jitoptions.configure('%s=%d' % (name, 1 - before if before < 2 else 40))
        assert getattr(changed, attribute) != before
    jitoptions.configure('unroll=3,unroll_budget=50')
    assert (shortrange.policy.max_length, shortrange.policy.budget) == (3, 50)
    for good in ['off', 'default', 'threshold=50', 'retrace_limit=5, unroll=3', 'unroll=0,trace_limit=60000']:
        assert run_main(['--jit', good, '-c', 'print(1)']) == (0, '1\n', '')
    for bad in ['on', 'thresholds=50', 'threshold', 'threshold=', 'unroll=-1', 'unroll=x', 'trace_limit=-1', '=1', ',']:
        assert run_main(['--jit', bad, '-c', 'print(1)']) == (
            2, '', '--jit %s: no parameter of the JIT, or not a value for it\n' % bad)


def test_command():
    assert run_main(['-c', 'import sys; print(sys.argv, __name__)', 'a', '-b']) == (0, "['-c', 'a', '-b'] __main__\n", '')


def test_script_from_file(tmpdir):
    status, out, err = run_program('import sys\nprint(sys.argv[1:], __name__, __file__)', tmpdir, arguments=['x', '-V'])
    assert (status, out, err) == (0, "['x', '-V'] __main__ program.py\n", '')


def test_script_from_standard_input():
    program = 'import sys\nprint(sys.argv)\nif 1:\n  print(2)\n'
    assert run_main([], program) == (0, "['']\n2\n", '')
    assert run_main(['-', 'a'], program) == (0, "['-', 'a']\n2\n", '')


def test_module_as_script(tmpdir):
    package = tmpdir.mkdir('pack')
    package.join('__init__.py').write('print("init", __name__)')
    package.join('tool.py').write('import sys\nprint(__name__, __package__, sys.argv[1:])')
    package.join('__main__.py').write('print("main", __package__)')
    tmpdir.join('plain.py').write('print(__name__)')
    assert run_main(['-m', 'plain'], folder=tmpdir) == (0, '__main__\n', '')
    assert run_main(['-m', 'pack.tool', 'a'], folder=tmpdir) == (0, "init pack\n__main__ pack ['a']\n", '')
    assert run_main(['-m', 'pack'], folder=tmpdir) == (0, 'init pack\nmain pack\n', '')
    status, out, err = run_main(['-m', 'missing'], folder=tmpdir)
    assert (status, out) == (1, '') and err.endswith('/minipy: No module named missing\n')


def test_missing_script(tmpdir):
    status, out, err = run_main(['none.py'], folder=tmpdir)
    assert (status, out) == (2, '')
    assert err == "minipy: can't open file '%s/none.py': [Errno 2] No such file or directory\n" % tmpdir


def test_exit_status(tmpdir):
    for code, expected in [('', (0, '')), ('None', (0, '')), ('3', (3, '')), ('True', (1, '')), ('-1', (255, '')),
                           ('"bye"', (1, 'bye\n')), ('[1]', (1, '[1]\n'))]:
        status, out, err = run_main(['-c', 'import sys; print(1); sys.exit(%s)' % code])
        assert (out, (status, err)) == ('1\n', expected), code
    assert run_main(['-c', 'raise SystemExit']) == (0, '', '')
    assert run_main(['-c', 'raise KeyboardInterrupt'])[0] == 130


def test_exit_functions_run_last_to_first():
    program = 'import atexit\natexit.register(print, 1)\natexit.register(print, 2)\nprint(0)\n1/0'
    status, out, err = run_main(['-c', program])
    assert (status, out) == (1, '0\n2\n1\n')


def test_output_is_written_before_errors():
    program = 'import sys, os\nos.dup2 = 0\nprint("out")\nprint("err", file=sys.stderr)\nraise ValueError'
    status, out, err = run_main(['-c', program])
    assert out == 'out\n' and err.startswith('err\nTraceback')


# ---- uncaught exceptions ----

def test_traceback(tmpdir):
    status, out, err = run_program('''\
def f(n):
    if n == 0:
        raise ValueError('deep',
                         1)
    f(n - 1)


class A:
    def m(self): f(1)


A().m()
''', tmpdir)
    assert (status, out) == (1, '')
    assert err == '''\
Traceback (most recent call last):
  File "program.py", line 12, in <module>
    A().m()
  File "program.py", line 9, in m
    def m(self): f(1)
  File "program.py", line 5, in f
    f(n - 1)
  File "program.py", line 3, in f
    raise ValueError('deep',
ValueError: ('deep', 1)
'''


def test_chained_exceptions(tmpdir):
    status, out, err = run_program('''\
class E(Exception):
    pass


try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise E('first') from e
except E:
    {}['key']
''', tmpdir)
    assert err == '''\
Traceback (most recent call last):
  File "program.py", line 7, in <module>
    1 / 0
ZeroDivisionError: division by zero

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "program.py", line 9, in <module>
    raise E('first') from e
E: first

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "program.py", line 11, in <module>
    {}['key']
KeyError: 'key'
'''


def test_context_that_is_suppressed(tmpdir):
    status, out, err = run_program('try:\n    1/0\nexcept Exception:\n    raise ValueError from None', tmpdir)
    assert err == 'Traceback (most recent call last):\n  File "program.py", line 4, in <module>\n' \
                  '    raise ValueError from None\nValueError\n'


def test_repeated_lines_are_folded(tmpdir):
    status, out, err = run_program('def f(n):\n    return f(n - 1) if n else 1 / n\nf(9)\n', tmpdir)
    assert err == '''\
Traceback (most recent call last):
  File "program.py", line 3, in <module>
    f(9)
''' + '''\
  File "program.py", line 2, in f
    return f(n - 1) if n else 1 / n
''' * 3 + '''\
  [Previous line repeated 7 more times]
ZeroDivisionError: division by zero
'''


def test_notes_and_texts_that_fail(tmpdir):
    status, out, err = run_program('''\
class A(Exception):
    def __str__(self): raise ValueError


e = A()
e.add_note('one note')
raise e
''', tmpdir)
    assert err.endswith('\nA: <exception str() failed>\none note\n')


def test_library_functions_leave_no_line(tmpdir):
    status, out, err = run_program('def g():\n    yield 1\n    raise KeyError(5)\nsum(x for x in g())\n', tmpdir)
    assert err == '''\
Traceback (most recent call last):
  File "program.py", line 4, in <module>
    sum(x for x in g())
  File "program.py", line 4, in <genexpr>
    sum(x for x in g())
  File "program.py", line 3, in g
    raise KeyError(5)
KeyError: 5
'''


def test_syntax_errors(tmpdir):
    assert run_program('print(1)\nx = = 1\n', tmpdir) == (1, '', '''\
  File "program.py", line 2
    x = = 1
        ^
SyntaxError: invalid syntax
''')
    tmpdir.join('broken.py').write('def f(:\n')
    status, out, err = run_program('import broken', tmpdir)
    assert err == '''\
Traceback (most recent call last):
  File "program.py", line 1, in <module>
    import broken
  File "broken.py", line 1
    def f(:
          ^
SyntaxError: invalid syntax
'''


def test_classes_of_modules_are_named_with_them(tmpdir):
    tmpdir.join('errors.py').write('class Bad(Exception): pass\n')
    status, out, err = run_program('import errors\nraise errors.Bad(1)', tmpdir)
    assert err.endswith('\nerrors.Bad: 1\n')


# ---- the prompt ----

def prompt(lines):
    status, out, err = run_main(['-i'], '\n'.join(lines) + '\n')
    assert err.startswith('Python 3.11')
    return status, out, err.split('\n', 1)[1]


def test_prompt_prints_values():
    assert prompt(['1 + 1', 'None', "'a'", '_ * 2', 'x = 3; x']) == (0, ">>> 2\n>>> >>> 'a'\n>>> 'aa'\n>>> 3\n>>> \n", '')


def test_prompt_reads_on_until_a_statement_is_complete():
    assert prompt(['def f(a):', '    return a * 2', '', 'f(4)']) == (0, '>>> ... ... >>> 8\n>>> \n', '')
    assert prompt(['(1,', '2)', 'if 0:', '    1', 'else:', '    2', '', '3']) == (
        0, '>>> ... (1, 2)\n>>> ... ... ... ... 2\n>>> 3\n>>> \n', '')
    assert prompt(['"""a', 'b"""', '# nothing', '', '4']) == (0, ">>> ... 'a\\nb'\n>>> >>> >>> 4\n>>> \n", '')


def test_prompt_goes_on_after_an_exception():
    status, out, err = prompt(['1/0', 'x = = 1', '5'])
    assert (status, out) == (0, '>>> >>> >>> 5\n>>> \n')
    assert err == '''\
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
ZeroDivisionError: division by zero
  File "<stdin>", line 1
    x = = 1
        ^
SyntaxError: invalid syntax
'''


def test_prompt_can_be_left():
    assert prompt(['import sys', 'sys.exit(7)', '1']) == (7, '>>> >>> ', '')


def test_prompt_after_a_program(tmpdir):
    tmpdir.join('p.py').write('x = 5')
    status, out, err = run_main(['-i', 'p.py'], 'x\n', tmpdir)
    assert (status, out) == (0, '>>> 5\n>>> \n')


# ---- streams ----

def test_input_and_standard_input():
    program = 'import sys\nprint([input("? "), input()], sys.stdin.readline(), list(sys.stdin))\ninput()'
    status, out, err = run_main(['-c', program], 'a\nb\nc\nd\ne')
    assert (status, out) == (1, "? ['a', 'b'] c\n ['d\\n', 'e']\n")
    assert err.endswith('\nEOFError: EOF when reading a line\n')


def test_files_are_written_at_exit(tmpdir):
    program = 'f = open("a.txt", "w")\nf.write("text")\ng = open("b.bin", "wb"); g.write(b"x" * 9000); g.write(b"y")\n1/0'
    assert run_program(program, tmpdir)[0] == 1
    assert tmpdir.join('a.txt').read() == 'text'
    assert os.path.getsize(str(tmpdir.join('b.bin'))) == 9001


def test_files_are_written_before_they_are_read(tmpdir):
    program = 'import os\nopen("a", "w").write("text")\nprint(open("a").read(), os.path.getsize("a"))'
    assert run_program(program, tmpdir) == (0, 'text 4\n', '')
