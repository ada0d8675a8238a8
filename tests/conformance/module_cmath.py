# complex functions, special values too
import cmath
inf=cmath.inf; nan=cmath.nan
vals=[0,1,-1,1j,-1j,1+2j,-3.5+0.1j,0.5,complex(0.0,-0.0),complex(-0.0,0.0),complex(inf,1),complex(1,inf),complex(-inf,nan),complex(nan,0),1e300+1e300j,1e-320j,710+1j,-800,True,2.5,'a']
def t(f,*a):
    try: r = f(*a)
    except Exception as e: return type(e).__name__+' '+str(e)
    if type(r) is complex: return '%.13g %.13g' % (r.real, r.imag)
    return '%.13g' % r if type(r) is float else repr(r)
for n in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isnan isinf isfinite'.split():
    for v in vals: print(n,v,t(getattr(cmath,n),v))
for a in [(1,0),(2,1.5),(0,inf),(inf,0),(1,inf),(inf,inf),(-1,nan),(0,nan),(3,-2)]: print(a,t(cmath.rect,*a))
print(t(cmath.log,8,2), t(cmath.log,1,1), t(cmath.isclose,1,1+1e-10j), t(lambda: cmath.isclose(1,1.1,rel_tol=.5)), cmath.infj, cmath.nanj)
