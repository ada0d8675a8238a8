"""The C library's mathematics, on doubles and on complex doubles.

Calls go straight to C: no errno, no exceptions; what goes wrong shows in the
result and in the flags of fpstatus.py.  A complex function takes a pointer
to two doubles and one to where its result goes, since C's complex type
cannot be passed by value from RPython.
"""
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.translator.tool.cbuild import ExternalCompilationInfo

_eci = ExternalCompilationInfo(includes=['math.h'], libraries=['m'])


def _real(name, nargs):
    return rffi.llexternal(name, [rffi.DOUBLE] * nargs, rffi.DOUBLE,
                           compilation_info=_eci, _nowrapper=True)


sqrt = _real('sqrt', 1)
cbrt = _real('cbrt', 1)
exp = _real('exp', 1)
exp2 = _real('exp2', 1)
expm1 = _real('expm1', 1)
log = _real('log', 1)
log2 = _real('log2', 1)
log10 = _real('log10', 1)
log1p = _real('log1p', 1)
sin = _real('sin', 1)
cos = _real('cos', 1)
tan = _real('tan', 1)
asin = _real('asin', 1)
acos = _real('acos', 1)
atan = _real('atan', 1)
sinh = _real('sinh', 1)
cosh = _real('cosh', 1)
tanh = _real('tanh', 1)
asinh = _real('asinh', 1)
acosh = _real('acosh', 1)
atanh = _real('atanh', 1)
floor = _real('floor', 1)
ceil = _real('ceil', 1)
trunc = _real('trunc', 1)
rint = _real('rint', 1)
atan2 = _real('atan2', 2)
pow = _real('pow', 2)
fmod = _real('fmod', 2)
hypot = _real('hypot', 2)
copysign = _real('copysign', 2)
nextafter = _real('nextafter', 2)

ldexp = rffi.llexternal('ldexp', [rffi.DOUBLE, rffi.INT], rffi.DOUBLE,
                        compilation_info=_eci, _nowrapper=True)

nextafterf = rffi.llexternal('nextafterf', [rffi.FLOAT, rffi.FLOAT],
                             rffi.FLOAT, compilation_info=_eci,
                             _nowrapper=True)


# ____________________________________________________________
# Complex functions: the ones of C99 under their C names, and a power that has
# NumPy's results.

_C99_UNARY = ['csqrt', 'cexp', 'clog', 'csin', 'ccos', 'ctan',
              'casin', 'cacos', 'catan', 'csinh', 'ccosh', 'ctanh',
              'casinh', 'cacosh', 'catanh']

_CODE = r"""
#include <complex.h>
#include <math.h>

typedef union { double complex z; double part[2]; } rlib_c;

#define C99_UNARY(name)                                                 \
RPY_EXTERN void rlib_##name(double *arg, double *result)                \
{                                                                       \
    rlib_c a, r;                                                        \
    a.part[0] = arg[0];                                                 \
    a.part[1] = arg[1];                                                 \
    r.z = name(a.z);                                                    \
    result[0] = r.part[0];                                              \
    result[1] = r.part[1];                                              \
}
%(unary)s

#define C_POWER(name, TYPE, C_POW)                                      \
typedef union { TYPE _Complex z; TYPE part[2]; } name##_c;              \
                                                                        \
static void name##_mul(TYPE *a, const TYPE *b)                          \
{                                                                       \
    TYPE re = a[0] * b[0] - a[1] * b[1];                                \
    a[1] = a[0] * b[1] + a[1] * b[0];                                   \
    a[0] = re;                                                          \
}                                                                       \
                                                                        \
/* 1 / (b[0] + i b[1]), as a division of complex numbers: the zero      \
   imaginary part of the 1 counts where it meets an infinity. */        \
static void name##_reciprocal(TYPE *b)                                  \
{                                                                       \
    TYPE ratio, scale;                                                  \
    TYPE re = b[0] < 0 ? -b[0] : b[0];                                  \
    TYPE im = b[1] < 0 ? -b[1] : b[1];                                  \
    if (re >= im) {                                                     \
        if (re == 0 && im == 0) {                                       \
            b[0] = 1 / re;                                              \
            b[1] = 0 / re;                                              \
            return;                                                     \
        }                                                               \
        ratio = b[1] / b[0];                                            \
        scale = 1 / (b[0] + b[1] * ratio);                              \
        b[0] = (1 + 0 * ratio) * scale;                                 \
        b[1] = (0 - 1 * ratio) * scale;                                 \
    } else {                                                            \
        ratio = b[0] / b[1];                                            \
        scale = 1 / (b[0] * ratio + b[1]);                              \
        b[0] = (1 * ratio + 0) * scale;                                 \
        b[1] = (0 * ratio - 1) * scale;                                 \
    }                                                                   \
}                                                                       \
                                                                        \
RPY_EXTERN void name(TYPE *x, TYPE *y, TYPE *result)                    \
{                                                                       \
    name##_c a, b, r;                                                   \
    a.part[0] = x[0];                                                   \
    a.part[1] = x[1];                                                   \
    b.part[0] = y[0];                                                   \
    b.part[1] = y[1];                                                   \
    if (b.part[0] == 0 && b.part[1] == 0) {                             \
        result[0] = 1;                                                  \
        result[1] = 0;                                                  \
        return;                                                         \
    }                                                                   \
    if (a.part[0] == 0 && a.part[1] == 0) {                             \
        volatile TYPE inf = (TYPE)INFINITY;                             \
        if (b.part[0] > 0) {                                            \
            result[0] = 0;                                              \
            result[1] = 0;                                              \
        } else {                                                        \
            result[0] = inf - inf;                                      \
            result[1] = result[0];                                      \
        }                                                               \
        return;                                                         \
    }                                                                   \
    if (b.part[1] == 0 && b.part[0] > -100 && b.part[0] < 100 &&        \
            b.part[0] == (TYPE)(int)b.part[0]) {                        \
        int n = (int)b.part[0];                                         \
        int left = n < 0 ? -n : n;                                      \
        TYPE power[2], base[2];                                         \
        power[0] = 1;                                                   \
        power[1] = 0;                                                   \
        base[0] = a.part[0];                                            \
        base[1] = a.part[1];                                            \
        if (n >= 1 && n <= 3) {                                         \
            /* not by way of one times the base, which spoils           \
               infinities */                                            \
            power[0] = base[0];                                         \
            power[1] = base[1];                                         \
            if (n >= 2)                                                 \
                name##_mul(power, base);                                \
            if (n == 3)                                                 \
                name##_mul(power, base);                                \
        } else {                                                        \
            for (;;) {                                                  \
                if (left & 1)                                           \
                    name##_mul(power, base);                            \
                left >>= 1;                                             \
                if (!left)                                              \
                    break;                                              \
                name##_mul(base, base);                                 \
            }                                                           \
        }                                                               \
        if (n < 0)                                                      \
            name##_reciprocal(power);                                   \
        result[0] = power[0];                                           \
        result[1] = power[1];                                           \
        return;                                                         \
    }                                                                   \
    r.z = C_POW(a.z, b.z);                                              \
    result[0] = r.part[0];                                              \
    result[1] = r.part[1];                                              \
}

/* As NumPy: exact for small integer exponents, 0 and nan where C's cpow is
   unspecified. */
C_POWER(rlib_cpow, double, cpow)
C_POWER(rlib_cpowf, float, cpowf)
""" % {'unary': '\n'.join(['C99_UNARY(%s)' % name for name in _C99_UNARY])}

_complex_eci = ExternalCompilationInfo(
    post_include_bits=(
        ["RPY_EXTERN void rlib_%s(double *, double *);" % name
         for name in _C99_UNARY] +
        ["RPY_EXTERN void rlib_cpow(double *, double *, double *);",
         "RPY_EXTERN void rlib_cpowf(float *, float *, float *);"]),
    separate_module_sources=[_CODE],
    libraries=['m'])


def _complex(name, nargs, PTR=rffi.DOUBLEP):
    return rffi.llexternal('rlib_' + name, [PTR] * (nargs + 1),
                           lltype.Void, compilation_info=_complex_eci,
                           _nowrapper=True)


C99_UNARY = dict([(_name, _complex(_name, 1)) for _name in _C99_UNARY])
cpow = _complex('cpow', 2)
cpowf = _complex('cpowf', 2, rffi.FLOATP)
