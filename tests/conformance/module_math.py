# the module math
import math
print(math.pi, math.e, math.tau, math.inf, math.nan)
for f in (math.sin, math.cos, math.tan, math.asin, math.acos, math.atan, math.sinh, math.cosh, math.tanh, math.asinh, math.atanh, math.exp, math.expm1, math.log1p, math.erf, math.erfc, math.fabs, math.degrees, math.radians, math.cbrt, math.exp2):
    print(f.__name__, *['%.12g' % f(x) for x in (0.0, 0.5, -0.25, 0.9)])
for f in (math.sqrt, math.log, math.log2, math.log10, math.gamma, math.lgamma, math.acosh):
    print(f.__name__, *['%.12g' % f(x) for x in (1.0, 2.5, 10, 1e10 if f is not math.gamma else 20)])
for f in (math.floor, math.ceil, math.trunc):
    print(f.__name__, *[f(x) for x in (2.5, -2.5, 3, 1e20, -0.0)])
print(math.atan2(1, -1), math.hypot(3, 4), math.hypot(1, 2, 2), math.pow(2, 0.5), math.fmod(7, -3), math.fmod(-7, 3), math.remainder(7, 4), math.copysign(3, -0.0), math.ldexp(0.5, 10), math.frexp(10.0), math.modf(-3.25), math.dist([0, 0], [3, 4]))
print(math.gcd(12, 18), math.gcd(0, 0), math.gcd(12, 18, 27), math.lcm(4, 6), math.factorial(20), math.factorial(30), math.comb(10, 3), math.comb(50, 25), math.perm(10, 3), math.perm(4), math.isqrt(10 ** 20), math.isqrt(99), math.prod([1, 2, 3, 4]), math.prod([2.5, 2], start=2))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9), math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.log(8, 2), math.log(10 ** 400), math.log2(2 ** 1000), math.nextafter(1.0, 2.0), math.ulp(1.0))
print(math.sqrt(True), math.floor(7), math.sin(math.inf) if False else 'skipped', math.exp(-1000), math.sqrt(2 ** 70), math.ceil(0.1), math.log(1e-300), math.trunc(-0.5), math.pow(0, 0), math.pow(1, math.inf), math.fabs(-3), math.dist((1,), (4,)))
for attempt in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.exp(1000), lambda: math.acos(2), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.gcd(1.5, 2), lambda: math.fmod(1, 0), lambda: math.pow(0, -1), lambda: math.sin('x'),
                lambda: math.floor(math.inf), lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.gamma(0), lambda: math.sin(math.inf), lambda: math.pow(10, 400), lambda: math.dist([1], [1, 2]), lambda: math.ldexp(1.0, 5000), lambda: math.prod(['a'], start=[1])):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
for attempt in (lambda: math.atan2(1), lambda: math.sqrt(), lambda: math.pow(1, 2, 3)):
    try:
        attempt()
    except TypeError as error:
        print(type(error).__name__)
