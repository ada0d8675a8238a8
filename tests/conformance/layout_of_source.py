# how a program may be laid out: continuation, indentation, comments, semicolons, decorators, odd spacing
x = (1 +
     2   # a comment inside
     + 3)
y = [
    1,

    2,
  3]
z = 1 + \
    2
if x == 6 and \
   y:
    print(x, y, z)
if True:
        print('eight spaces')
        if True:
         print('nine')
def f(a,
      b=2,
      *,
      c=3): return a, b, c   # one line
class C: a = 1; b = 2
print(f(1), C.a, C.b); print('same line');
for i in range(2): print(i, end=' '); print('also in the loop')
while True: break
if 0: pass
elif 1: print('elif')
else: pass
try: 1/0
except ZeroDivisionError: print('caught')
finally: print('finally')
with_trailing = {'a': 1, 'b': [1, 2,], }
print(with_trailing , [ 1 , 2 ] [ 0 ] , ( 1 , ) , x . real)
def documented():
    "doc"
    'not doc'
    ...
print(documented.__doc__, documented())
# comment at column zero inside a block
def g():
# here
    if 1:
        # deeper
        a = 1
    # back
        b = 2
    return a + b
print(g())
if 1:
	print('a tab')
print("""a string
  with # no comment
	and a tab""", 'a' 'b'
      'c')
lambda_in_dict = {'f': lambda x, *y, z=1: (x, y, z), 'g': lambda: None}
print(lambda_in_dict['f'](1, 2, z=3), [lambda: 1][0](), (name_ := 5), not(1), -(2), 1 if(1)else 2, [*range(3)], 5 .real, 1..real, print is not None)
@staticmethod
def decorated(): return 'decorated'
@(lambda f: f)
@[lambda f: f][0]
def twice(): return 'twice'
print(twice()); global_name = 1
def uses_global(): global global_name; global_name = 2
uses_global(); print(global_name, __debug__)
match = 1; case = 2; type = 3; _ = 4; print(match + case + type + _)
async_like = 'ok'; print(async_like, u'unicode prefix', True is (not False))
a = b = c = d = 0; a, b = c, d = 1, 2; print(a, b, c, d)
a: int = 5; b: 'later'; print(a, __annotations__ if '__annotations__' in globals() else None)
