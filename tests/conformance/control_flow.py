# if, while, for, break, continue, else, match-free nesting, pass, conditional expressions
for i in range(3):
    if i == 5:
        break
else:
    print('no break')
for i in range(3):
    if i == 1:
        break
else:
    print('never')
print(i)
n = 0
while n < 10:
    n += 1
    if n % 2:
        continue
    if n > 6:
        break
    print(n, end=' ')
else:
    print('never')
print('after', n)
while False:
    pass
else:
    print('while else')
for i in []:
    pass
else:
    print('empty for', i)
for i in range(2):
    for j in range(3):
        if j == 2:
            break
        if i == j:
            continue
        print(i, j)
    else:
        print('inner never')


def classify(n):
    if n < 0:
        return 'negative'
    elif n == 0:
        return 'zero'
    elif n < 10:
        return 'small'
    else:
        return 'large'


print([classify(n) for n in (-5, 0, 5, 50)])
print(1 and 2, 0 and 1, 0 or 'x', '' or [] or 'last', not 0, not 'a', None or 0, 1 and [] and 2, not (1 and 0))
print('a' if 1 else 'b', 'a' if 0 else 'b' if 0 else 'c', [x if x % 2 else -x for x in range(4)])


def noisy(value, name):
    print('eval', name, end=' ')
    return value


print(noisy(1, 'a') < noisy(3, 'b') < noisy(2, 'c') < noisy(9, 'd'))
print(noisy(0, 'e') and noisy(1, 'f') or noisy(2, 'g'))
print(noisy([1], 'h')[noisy(0, 'i')] + noisy(5, 'j'))


def f(*args):
    return args


print(f(noisy(1, '1'), *[noisy(2, '2')], noisy(3, '3')))
x = [0, 0]
i = 0
i, x[i] = 1, 9
print(i, x)
a = b = c = []
a.append(1)
print(b, c, a is c)
if (length := len('walrus')) > 3:
    print(length)
print([y := 5, y ** 2], y, [last := v for v in range(3)], last)
total = 0
for i in range(100):
    for j in range(100):
        total += i * j if (i ^ j) & 1 else -1
print(total)
while True:
    try:
        break
    finally:
        print('finally on break')
for i in range(3):
    try:
        if i == 1:
            continue
        print('body', i)
    finally:
        print('finally', i)
assert True, 'not shown'
try:
    assert 1 == 2, 'shown'
except AssertionError as error:
    print('assertion:', error)
del total
try:
    total
except NameError as error:
    print(error)
