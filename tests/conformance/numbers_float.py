# floats: arithmetic, printing, conversion, special values
import math
nan, inf = float('nan'), float('inf')
values = [0.0, -0.0, 1.0, -1.5, 0.1, 1e16, 1e-5, 0.0001, 123456.789, 1e100, 2.5, 3.5, inf, -inf, nan]
for a in values:
    print(a, repr(a), str(-a), abs(a), bool(a), a == a, a.hex(), a.is_integer())
    print('%.3f %g %e %10.2f|%-10.1f|%+g' % (a, a, a, a, a, a))
for a in (7.5, -7.5, 0.3):
    for b in (2.0, -2.0, 0.1, 3):
        print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a < b, a >= b)
print(2.0 ** 10, 2 ** 0.5, 0.0 ** 0, (-8) ** 2.0, (-8) ** (1 / 3), 1e200 * 1e200, 4 ** -0.5)
print(0.1 + 0.2, 1 / 3, 2 / 3, 100 / 3, 1e15 / 3, 5e-324 / 2, 1.7976931348623157e308)
print(float('1.5'), float(' -2e3 '), float('1_0.5'), float('inf'), float('-Infinity'), float('NaN'), float('.5'), float('5.'))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(1e300, 2), round(0.5), round(1.5, 0))
print(int(2.7), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), float(10 ** 20), float(True))
print((0.75).as_integer_ratio(), float.fromhex('0x1.8p1'), (2.0).real, (2.0).imag, (2.5).conjugate())
print(hash(0.5), hash(1.0), hash(inf), hash(-inf), {1: 'a'}[1.0])
print(nan == nan, nan < 1, nan in [nan], min(1.0, nan), max(nan, 1.0), sorted([3.0, 1, 2.5]), 1 < 1.5, 2 ** 53 == 2.0 ** 53 + 1,
      2 ** 53 + 1 == 2.0 ** 53)
print(sum([0.1] * 10), sum([1e16, 1.0, -1e16]), math.fsum([0.1] * 10), max(1, 1.0), max(1.0, 1))
x = 1.0
x += 1; x *= 2.5; x -= 0.5; x /= 3; x //= 0.5; x **= 2; x %= 4
print(x)
for attempt in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: 10.0 ** 400, lambda: float('x'),
                lambda: float(''), lambda: float(None), lambda: 1.0 + 'a', lambda: round(inf), lambda: round(nan),
                lambda: 1.0 << 1, lambda: math.floor(nan), lambda: math.sqrt(-1), lambda: math.log(0)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
