# which name is meant: local, enclosing, global, builtin, class bodies, comprehensions, del, exec
x = 'global'


def f():
    x = 'f'

    def g():
        nonlocal x
        x = 'changed by g'

        def h():
            global x
            x = 'changed by h'
            return [x for _ in range(1)]
        return h(), x
    return g(), x


print(f(), x)
len_was = len
def shadow():
    len = lambda v: 'shadowed'
    return len([1]), len_was([1])
print(shadow())
class C:
    x = 'class'
    def m(self):
        return x
    y = x + '!'
    z = [x for _ in range(1)]
    w = (lambda: x)()
    del x
print(C().m(), C.y, C.z, C.w, hasattr(C, 'x'))
def make():
    fs = []
    for i in range(3):
        def f(n):
            return i * n
        fs.append(f)
    return fs
print([f(10) for f in make()])
def accumulate():
    total = 0
    def add(n):
        nonlocal total
        total += n
        return total
    def reset():
        nonlocal total
        total = 0
    def get():
        return total
    return add, reset, get
add, reset, get = accumulate(); add(5); add(6); print(get()); reset(); print(get())
def deleting():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as error:
        return str(error)
print(deleting())
def cell_deleted():
    v = 1
    def inner():
        return v
    del v
    try:
        return inner()
    except NameError as error:
        return str(error)
print(cell_deleted())
def shadowed_exception():
    error = 'before'
    try:
        1 / 0
    except ZeroDivisionError as error:
        pass
    try:
        return error
    except UnboundLocalError as gone:
        return type(gone).__name__
print(shadowed_exception())
def comprehension_scope(n):
    k = 10
    return [[k * j + i for i in range(n)] for j in range(n)], {i: k for i in range(n)}, list(i + k for i in range(n) if (lambda q: q > i)(k))
print(comprehension_scope(2))
def walrus():
    values = [last := i for i in range(4)]
    return values, last
print(walrus())
namespace = {'a': 1}; exec('b = a + 1\ndef f():\n    return a + b', namespace); print(namespace['b'], namespace['f'](), eval('a + b', namespace), eval('[a for _ in (1, 2)]', namespace))
def with_locals(p, q=2):
    r = 3
    return sorted(locals().items())
print(with_locals(1), sorted(k for k in globals() if k in ('f', 'C', 'x', 'nope')), 'x' in vars(C), C.__dict__['y'])
def parameters_captured(a, *b, c=1, **d):
    return lambda: (a, b, c, d)
print(parameters_captured(1, 2, 3, c=4, e=5)())
def loop_variable_stays():
    for i in range(3): pass
    for j in []: pass
    try: j
    except UnboundLocalError: return i, 'j unset'
print(loop_variable_stays())
def recursive(n):
    def inner(m):
        return 1 if m == 0 else m * inner(m - 1)
    return inner(n)
print(recursive(10))
class Outer:
    value = 1
    class Nested:
        value = 2
        def get(self):
            return Outer.value, self.value, __class__.__name__
print(Outer.Nested().get())
global_list = []
def appends(): global_list.append(1)
def rebinds():
    global global_list
    global_list = ['new']
appends(); print(global_list); rebinds(); print(global_list)
import builtins
print(builtins.len is len, 'abs' in dir(builtins))
len = lambda x: 'my len'; print(len([])); del len; print(len([]))
