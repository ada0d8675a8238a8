"""The C library's mathematical functions, as they are: no errno, no exceptions."""
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.translator.tool.cbuild import ExternalCompilationInfo

_eci = ExternalCompilationInfo(includes=['math.h'], libraries=['m'])


def external(name, arity):
    """A function of `arity` doubles; elidable, so that the JIT folds and moves it as it does an addition."""
    return rffi.llexternal(name, [lltype.Float] * arity, lltype.Float, compilation_info=_eci, elidable_function=True,
                           releasegil=False, sandboxsafe=True)


acos = external('acos', 1)
acosh = external('acosh', 1)
asin = external('asin', 1)
asinh = external('asinh', 1)
atan = external('atan', 1)
atanh = external('atanh', 1)
cbrt = external('cbrt', 1)
cos = external('cos', 1)
cosh = external('cosh', 1)
erf = external('erf', 1)
erfc = external('erfc', 1)
exp = external('exp', 1)
exp2 = external('exp2', 1)
expm1 = external('expm1', 1)
log = external('log', 1)
log10 = external('log10', 1)
log1p = external('log1p', 1)
log2 = external('log2', 1)
sin = external('sin', 1)
sinh = external('sinh', 1)
tan = external('tan', 1)
tanh = external('tanh', 1)
atan2 = external('atan2', 2)
fmod = external('fmod', 2)
hypot = external('hypot', 2)
nextafter = external('nextafter', 2)
pow = external('pow', 2)
remainder = external('remainder', 2)
