"""The processor's sticky floating point flags, as NumPy reports them.

An operation is bracketed by `clear()` and `test()`; whoever runs ufuncs turns
the bits into warnings.  Loops that meet an integer division by zero, which
has no flag of its own, raise DIVIDE here.
"""
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.translator.tool.cbuild import ExternalCompilationInfo

DIVIDE = 1
OVERFLOW = 2
UNDERFLOW = 4
INVALID = 8

# On x86-64 all double arithmetic is done in the vector unit, whose flags can
# be reached in a few cycles; the portable functions also save and restore
# the old coprocessor, which costs more than adding ten numbers.
_CODE = r"""
#if defined(__x86_64__)
#include <xmmintrin.h>
RPY_EXTERN void rlib_fp_clear(void)
{
    unsigned int csr = _mm_getcsr();
    if (csr & 0x3f)
        _mm_setcsr(csr & ~0x3fu);
}
RPY_EXTERN long rlib_fp_test(void)
{
    unsigned int csr = _mm_getcsr();
    return (csr & 4 ? 1 : 0) | (csr & 8 ? 2 : 0) |
           (csr & 16 ? 4 : 0) | (csr & 1 ? 8 : 0);
}
RPY_EXTERN void rlib_fp_raise_divide(void) { _mm_setcsr(_mm_getcsr() | 4); }
RPY_EXTERN void rlib_fp_raise_overflow(void) { _mm_setcsr(_mm_getcsr() | 8); }
RPY_EXTERN void rlib_fp_raise_invalid(void) { _mm_setcsr(_mm_getcsr() | 1); }
#else
#include <fenv.h>
RPY_EXTERN void rlib_fp_clear(void) { feclearexcept(FE_ALL_EXCEPT); }
RPY_EXTERN long rlib_fp_test(void)
{
    int bits = fetestexcept(FE_ALL_EXCEPT);
    return (bits & FE_DIVBYZERO ? 1 : 0) | (bits & FE_OVERFLOW ? 2 : 0) |
           (bits & FE_UNDERFLOW ? 4 : 0) | (bits & FE_INVALID ? 8 : 0);
}
RPY_EXTERN void rlib_fp_raise_divide(void) { feraiseexcept(FE_DIVBYZERO); }
RPY_EXTERN void rlib_fp_raise_overflow(void) { feraiseexcept(FE_OVERFLOW); }
RPY_EXTERN void rlib_fp_raise_invalid(void) { feraiseexcept(FE_INVALID); }
#endif
"""

_eci = ExternalCompilationInfo(
    post_include_bits=[
        "RPY_EXTERN void rlib_fp_clear(void);",
        "RPY_EXTERN long rlib_fp_test(void);",
        "RPY_EXTERN void rlib_fp_raise_divide(void);",
        "RPY_EXTERN void rlib_fp_raise_overflow(void);",
        "RPY_EXTERN void rlib_fp_raise_invalid(void);"],
    separate_module_sources=[_CODE])


def _external(name, result):
    return rffi.llexternal('rlib_fp_' + name, [], result,
                           compilation_info=_eci, _nowrapper=True)


clear = _external('clear', lltype.Void)
test = _external('test', lltype.Signed)
raise_divide = _external('raise_divide', lltype.Void)
raise_overflow = _external('raise_overflow', lltype.Void)
raise_invalid = _external('raise_invalid', lltype.Void)
