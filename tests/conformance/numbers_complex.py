# complex numbers
values = [0j, 1 + 2j, -1.5j, 3.0 + 0j, -2 - 2j, complex('inf'), complex(1, -0.0)]
for a in values:
    print(a, -a, +a, a.real, a.imag, a.conjugate(), bool(a), a == a.real, repr(a), str(a))
finite = values[1:5]
for a in finite:
    print(abs(a), a ** 2, a ** 0.5, a ** -1)
    for b in finite + [2, 0.5]:
        print(a + b, a - b, a * b, a / b, a == b, a != b)
print(complex(1), complex('1+2j'), complex(' -3j '), complex('(1-1j)'), complex(2.5, 1), complex(1j, 1j), complex())
print(1 + 1j == 1j + 1, hash(1 + 0j) == hash(1), 2 * 1j, 1j ** 2, 1j ** 3, (1 + 1j) ** 10, 3 - 2j, 5 / 2j)
print('{:.2f}'.format(1.234 + 5.678j), f'{1 + 2j}', '%s' % (1j,), sum([1j, 2, 3.5]))
z = 1 + 1j
z += 1; z *= 2j; z -= 0.5; z /= 2
print(z)
for attempt in (lambda: 1j < 2j, lambda: 1j // 1, lambda: 1j % 1, lambda: 1j / 0, lambda: 0j ** -1, lambda: int(1j),
                lambda: float(1j), lambda: complex('1+'), lambda: complex('1', 2), lambda: divmod(1j, 2), lambda: round(1j)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
