# %, str.format and f-strings
import math
print('%d %5d|%-5d|%05d %+d % d %x %X %#x %o %#o %c %c' % (42, 42, 42, 42, 42, 42, 255, 255, 255, 8, 8, 65, 'z'))
print('%s %r %a %10s|%-10s|%.2s %%' % ('é', 'é', 'é', 'ab', 'ab', 'abcdef'))
print('%f %.2f %10.3f|%-10.3f|%e %.1E %g %G %.3g %#.3g' % (math.pi, math.pi, math.pi, math.pi, 12345.678, 0.00012, 1e-10, 1e20, 1234567, 1.0))
print('%(name)s is %(age)d' % {'name': 'Ann', 'age': 30}, '%s' % [1, 2], '%s %s' % (1, (2,)), '%*d|%-*d|%.*f' % (5, 42, 5, 42, 2, math.pi))
print('%i %u %s' % (3.99, -3, None), '%5s|%5s' % (True, 1.5), '%d' % 10 ** 25, '%x' % (2 ** 70))
print('{} {} {}'.format(1, 'a', None), '{1} {0}'.format('x', 'y'), '{a} {b!r}'.format(a=1, b='q'), '{0[1]} {1[k]} {2.real}'.format([1, 2], {'k': 3}, 4j))
print('{:5}|{:<5}|{:>5}|{:^5}|{:*^7}|{:05}'.format(42, 42, 42, 42, 42, 42), '{:5}|{:<5}|{:>5}|{:^5}|'.format('ab', 'ab', 'ab', 'ab'))
print('{:d} {:b} {:o} {:x} {:X} {:#b} {:#x} {:c} {:n} {:,} {:_}'.format(42, 42, 42, 255, 255, 5, 255, 65, 7, 1234567, 1234567))
print('{:f} {:.3f} {:10.2f}|{:e} {:.2E} {:g} {:G} {:%} {:.1%} {:+.2f} {: .1f} {:,.2f} {:08.3f}'.format(
    math.pi, math.pi, math.pi, 12345.0, 12345.0, 1e-7, 1e25, 0.25, 0.256, 1.5, 1.5, 1234567.891, -3.14159))
print('{:{}}|{:{w}.{p}}|{{}}'.format('x', 5, math.pi, w=10, p=3), '{!s:>6}|{!r:>6}|{!a}'.format('a', 'a', 'é'))
print('{:+} {:-} {: } {:+,}'.format(5, 5, 5, 1234567), '{:.3}'.format('abcdef'), '{:=+8d}'.format(42), '{:>+8.1f}'.format(2.25), '{:x<6}'.format(1))
name, value, width = 'x', 3.14159, 10
print(f'{name} {value} {value:.2f} {value:{width}.3f}| {name!r} {name!r:>5} {value + 1:g} {{literal}} {name * 3}')
print(f'{name=} {value = :.1f} {1 + 1=} {[i for i in range(3)]} {dict(a=1)["a"]} {"nested " + f"{value:.0f}"}' f'{name}' 'plain {not}')
print(f"{'a' if value > 3 else 'b'} {(lambda q: q * 2)(4)} {value!s:.4} {1_000_000:,} {255:#06x} {-5:05d} {True} {None} {True:d}")
print(f'''multi
{value:.3f}
line''', rf'\d{width}', F'{width:b}')
print(format(42, '08b'), format(3.5), format('x', '>3'), format(1e6, ',.0f'), format(0.1, '.20f'), format(1e16, 'r'[:0]), format(True, '5'))
print('{:.0f} {:.0f} {:.0f} {:.1f} {:.2e} {:.15g} {:.17g}'.format(0.5, 1.5, 2.5, 0.25, 9.999, 0.1, 0.1))
print('{:10}|{:<10}|{:^10}|'.format(1.5, 1.5, 1.5), '{:g} {:g} {:g}'.format(100000.0, 1000000.0, 0.0001), '{} {}'.format(1e16, 1e15))
print('{:f} {:g} {:5} {:e} {:F}'.format(math.inf, math.nan, math.inf, -math.inf, math.nan))


class Angle:
    def __format__(self, spec):
        return 'angle<%s>' % spec

    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'


print(f'{Angle()} {Angle():deg} {Angle()!r} {Angle()!s}', '{:x y}'.format(Angle()), '%s %r' % (Angle(), Angle()), format(Angle(), 'q'))
for attempt in (lambda: '%d' % 'x', lambda: '%d %d' % (1,), lambda: '%d' % (1, 2), lambda: '%(a)d' % {}, lambda: '%y' % 1, lambda: '{:d}'.format(1.5),
                lambda: '{:d}'.format('x'), lambda: '{}'.format(), lambda: '{a}'.format(), lambda: '{:q}'.format(1), lambda: '{'.format(1),
                lambda: '{:>>5}'.format([]), lambda: '%c' % 'ab', lambda: '{0} {}'.format(1, 2), lambda: format('a', 'd'), lambda: '%x' % 1.5):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
