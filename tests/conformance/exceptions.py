# raising, catching, chaining, finally, classes of exceptions
def attempt(f, *args):
    try:
        result = f(*args)
    except ZeroDivisionError:
        return 'division'
    except (KeyError, IndexError) as error:
        return 'lookup ' + type(error).__name__
    except ValueError as error:
        return 'value %s' % (error.args,)
    except:
        return 'anything'
    else:
        return 'fine %r' % (result,)
    finally:
        print('finally', end=' ')


print(attempt(lambda: 1 / 0)); print(attempt(lambda: {}['x'])); print(attempt(lambda: [][0])); print(attempt(lambda: int('x'))); print(attempt(lambda: None.x)); print(attempt(lambda: 5))


class AppError(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code

    def __str__(self):
        return 'app error %d' % self.code


class Quiet(AppError):
    pass


try:
    raise Quiet(3, 'x')
except AppError as error:
    print(error, repr(error), error.args, error.code, type(error).__mro__[1].__name__, isinstance(error, Exception))
try:
    error
except NameError as gone:
    print(gone)
try:
    try:
        {}['missing']
    except KeyError as inner:
        raise ValueError('outer') from inner
except ValueError as error:
    print(repr(error), repr(error.__cause__), error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise TypeError('during')
except TypeError as error:
    print(repr(error.__context__), error.__cause__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise TypeError('alone') from None
except TypeError as error:
    print(error.__cause__, error.__suppress_context__, repr(error.__context__))


def reraise():
    try:
        raise KeyError('again')
    except KeyError:
        raise


try:
    reraise()
except KeyError as error:
    print(error, error.args)


def order():
    try:
        return 'try'
    finally:
        print('cleanup', end=' ')


def override():
    try:
        1 / 0
    finally:
        return 'finally wins'


def nested():
    for i in range(3):
        try:
            try:
                if i == 1:
                    raise ValueError(i)
            finally:
                print('f', i, end=' ')
        except ValueError:
            print('caught', end=' ')
            continue
        print('end', i, end=' ')
    return 'nested'


print(order(), override(), nested())
print(issubclass(KeyError, LookupError), issubclass(ZeroDivisionError, ArithmeticError), issubclass(RecursionError, RuntimeError), issubclass(UnicodeDecodeError, ValueError), issubclass(KeyboardInterrupt, Exception),
      issubclass(FileNotFoundError, OSError), issubclass(NotImplementedError, RuntimeError), issubclass(ModuleNotFoundError, ImportError), issubclass(IndentationError, SyntaxError), IOError is OSError)
print(repr(ValueError()), repr(ValueError('a')), repr(ValueError('a', 1)), str(ValueError()), str(ValueError('a')), str(ValueError('a', 1)), str(KeyError('k')), str(KeyError('k', 2)), repr(Exception(ValueError(1))))
for raiser in ('raise 5', 'raise ValueError, 1', 'raise ValueError from 3', 'raise', 'raise None', 'assert 0', 'assert 0, "text"', 'raise ValueError', 'x = nothing', 'import nothing', 'from sys import nothing',
               'import math.nothing', 'open("/nowhere/at/all")', '[].x = 1', 'del nothing', '(1, 2)[0] = 3', '"a" @ "b"', 'raise StopIteration(5)', 'raise SystemExit', 'f(', '1 = x', 'return', 'break'):
    try:
        exec(raiser)
    except SyntaxError as error:
        print('SyntaxError:', raiser)
    except BaseException as error:
        print(type(error).__name__, '|', error, '|', error.args)
try:
    try:
        raise ValueError('first')
    finally:
        raise KeyError('second')
except KeyError as error:
    print(repr(error), repr(error.__context__))


def deep(n):
    if n == 0:
        raise LookupError('bottom')
    deep(n - 1)


try:
    deep(5)
except LookupError as error:
    lines, tb = [], error.__traceback__
    while tb is not None:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    print([line - lines[0] for line in lines])
try:
    raise OSError(2, 'No such file', 'name')
except FileNotFoundError as error:
    print(error.errno, error.strerror, error.filename, error)
error = ValueError('noted'); error.add_note('a note'); print(error.__notes__, error.with_traceback(None) is error)
print(StopIteration(5).value, SystemExit(3).code, UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'why').reason)
try:
    raise KeyboardInterrupt
except KeyboardInterrupt as error:
    print(repr(error))
