# the attributes and texts of the builtin exceptions, and of classes derived from them
import sys
def show(e):
    print(type(e).__name__, repr(e), str(e), e.args, getattr(e,'__dict__',None))
for e in [ValueError(), ValueError(1), ValueError(1,2), KeyError('a'), KeyError(), KeyError(1,2), KeyError((1,2)), StopIteration(5), StopIteration(), SystemExit(), SystemExit(3), SystemExit(1,2), OSError(), OSError('x'), OSError(2,'no'), OSError(2,'no','file'), OSError(2,'no','file',None,'f2'), OSError(13,'p'), OSError(99999,'q'), OSError(2,'a',None), OSError(1,2,3,4,5,6), ImportError('m'), ImportError('m',name='n',path='p'), ImportError('a','b'), ModuleNotFoundError('x',name='q'), SyntaxError('m'), SyntaxError('m',('f',1,2,'t')), SyntaxError('m',('a/b/f',1,2,'t',3,4)), SyntaxError(), AttributeError('x',name='n',obj=5), NameError('x',name='y'), UnicodeDecodeError('utf-8',b'ab\xff',2,3,'bad'), UnicodeDecodeError('utf-8',b'ab\xff\xfe',2,4,'bad'), UnicodeEncodeError('ascii','h\xe9',1,2,'r'), UnicodeEncodeError('ascii','h\u1234\u1234',1,3,'r'),UnicodeEncodeError('ascii','h\U00012345',1,2,'r'), UnicodeTranslateError('h\xe9',1,2,'r'), MemoryError(), RecursionError('r'), BlockingIOError(11,'x',5), FileNotFoundError('x'), FileNotFoundError(17,'z'), IOError(2,'z')]:
    show(e)
    for a in 'value code errno strerror filename filename2 msg name path lineno offset text end_lineno end_offset obj encoding object start end reason characters_written print_file_and_line'.split():
        if hasattr(e,a): print('   ',a,repr(getattr(e,a)))
class A(ValueError):
    def __init__(self, x): self.x=x
a=A(5); show(a); print(a.x)
class B(ValueError):
    def __init__(self, x): super().__init__('msg %d'%x); self.x=x
show(B(5))
class C(ValueError, KeyError): pass
show(C('q')); 
class D(OSError):
    def __init__(self, a): super().__init__(2,a)
show(D('dd')); print(D('dd').errno)
class E(OSError):
    def __new__(cls,a): return super().__new__(cls,3,a)
show(E('z')); print(E('z').errno)
class F(Exception):
    def __str__(self): return 'F!'
show(F(1))
e=ValueError('x'); e.foo=1; print(e.foo, e.__dict__); e.args=(7,8); print(e.args,e); e.__dict__={'z':2}; print(e.z)
e.add_note('n1'); print(e.__notes__); 
def t(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e)
    else: print('ok')
t(lambda: e.add_note(5)); 
def f(): e.__cause__=5
t(f)
def f(): e.__context__=5
t(f)
def f(): e.__traceback__=5
t(f)
def f(): raise 5
t(f)
def f(): raise int
t(f)
def f(): raise ValueError from 5
t(f)
def f(): raise ValueError
t(f)
def f():
    try: 1/0
    except 5: pass
t(f)
def f():
    try: raise KeyError('k')
    except KeyError as e: raise ValueError('v') from e
try: f()
except ValueError as e: print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__, e.__traceback__ is not None, e.__traceback__.tb_lineno)
try:
    try: 1/0
    except ZeroDivisionError: {}['x']
except KeyError as e: print(repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    try: 1/0
    except ZeroDivisionError: raise ValueError from None
except ValueError as e: print(repr(e.__context__), e.__cause__, e.__suppress_context__)
print(sys.exc_info())
try: raise ValueError(1)
except ValueError as e:
    print(sys.exc_info()[0], sys.exc_info()[1] is e, sys.exc_info()[2] is e.__traceback__)
print(sys.exc_info())
try: e
except NameError as x: print(x)
def g():
    try: yield 1
    finally: print('fin')
for x in g(): pass
try:
    raise ValueError('a')
except (KeyError, ValueError) as q: print('caught', q)
else: print('no')
finally: print('finally')
t(lambda: ValueError().with_traceback(5)); print(ValueError('z').with_traceback(None))
print(ValueError('a',1).__reduce__(), ImportError('a',name='b').__reduce__(), OSError(2,'x','f').__reduce__())
print(issubclass(ValueError,Exception), issubclass(KeyboardInterrupt,Exception), IOError is OSError, EnvironmentError is OSError)
print([c.__name__ for c in FileNotFoundError.__mro__], ValueError.__module__, ValueError.__name__, ValueError.__doc__, ValueError)
t(lambda: BaseException.__new__(int))
def f():
    assert False, 'msg'
t(f)
def f():
    assert 0
t(f)
def f(): f()
try: f()
except RecursionError as e: print('rec')
x = ValueError('x'); print(x == ValueError('x'), x==x, hash(x)==hash(x))
try: raise x
except ValueError as y: print(y is x)
import os
for p in ['nofile','/root/zz/q']:
    try: open(p)
    except OSError as e: print(type(e), e.errno, e.strerror, e.filename, e)
try: os.mkdir('/tmp')
except FileExistsError as e: print(e)
try: os.rename('/nonex','/nony')
except OSError as e: print(e, e.filename2)
try: int('x')
except Exception as e: print(repr(e))
try: [].pop()
except IndexError as e: print(e)
try: {}[(1,2)]
except KeyError as e: print(e, e.args)
try: {}[()]
except KeyError as e: print(e, e.args)
try: next(iter([]))
except StopIteration as e: print(repr(e), e.value)
def gen():
    return 5
    yield
try: next(gen())
except StopIteration as e: print(repr(e), e.value)
