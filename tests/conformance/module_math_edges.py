# float functions at their edges: the C library's to 13 digits, CPython's own to the last bit
import math
EXACT = 'ceil degrees fabs floor frexp isfinite isinf isnan modf radians sqrt trunc ulp isqrt factorial'.split()
def digits(r): return '%.13g' % r if type(r) is float else repr(r)[:60]
def t(f,*a):
    try: r=f(*a)
    except Exception as e: r=(type(e).__name__,str(e))
    return r
inf=math.inf; nan=math.nan
vals=[0.0,-0.0,1.0,-1.0,0.5,-0.5,2.0,10.0,-10.0,1e300,-1e300,1e-320,inf,-inf,nan,3,2**70,-2**70,2**2000,True,'a',None,1e-5,100.5,170.6,171.7,-170.5, 709.8, 710.5, -745.2, 0.1, 5e-324, 2**53+1, 4.5, -4.5, 1.5,2.5,-2,-3,23,22,24]
for name in 'acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor frexp isfinite isinf isnan log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp gamma lgamma isqrt factorial'.split():
    f=getattr(math,name)
    for v in vals:
        if name=='factorial' and isinstance(v,(int,float)) and abs(v)>1000: continue
        print(name, repr(v)[:30], repr(t(f,v))[:60] if name in EXACT else digits(t(f,v)))
small=[0.0,-0.0,1.0,-1.0,2.5,-3.5,inf,-inf,nan,1e300,5,'a']
for name in 'atan2 copysign fmod nextafter pow remainder'.split():
    f=getattr(math,name)
    for a in small:
        for b in small:
            if name == 'copysign' and b != b: continue         # which sign a NaN has is nobody's business
            print(name,a,b,digits(t(f,a,b)))
for a in [(1.0,2),(1.0,-2000),(1.0,2000),(1.5,10**30),(1.5,-10**30),(0.0,10**30),(inf,5),(1.0,1.5),(5e-324,1),(1e300,-2100)]: print(a, t(math.ldexp,*a))
for a in [(),(4,),(12,18),(-12,18),(0,0),(2**70,2**65*3),(12,18,27),(1.5,2),(-2**63,6),(2**63,-2**63)]: print(a,t(math.gcd,*a),t(math.lcm,*a))
for a in [(5,2),(5,0),(5,6),(-1,2),(5,-1),(100,50),(1.5,2),(0,0)]: print(a,t(math.comb,*a),t(math.perm,*a))
print(t(math.perm,5),t(math.perm,5,None),t(math.prod,[1,2,3]),t(math.prod,[]),t(lambda:math.prod([2,3],start=5)),t(math.prod,[1.5,2]),t(math.prod,['a',3]))
print(t(math.fsum,[1e16,1,1e-16]),t(math.fsum,[.1]*10),t(math.fsum,[inf,1]),t(math.fsum,[inf,-inf]),t(math.fsum,[nan,1]),t(math.fsum,[1e308,1e308]),t(math.fsum,[]),t(math.fsum,['a']),t(math.fsum,[1e308,1e308,-1e308]), t(math.fsum,[1,2**70]))
print(t(math.hypot),t(math.hypot,3),t(math.hypot,1,2,3),t(math.hypot,1e200,1e200),t(math.hypot,1e-200,1e-200), t(math.hypot,5e-324,5e-324), t(math.dist,(1,2),(4,6)),t(math.dist,(1,),(1,2)), t(math.dist,[],[]))
import random; random.seed(5)
for i in range(60):
    a=[random.uniform(-1,1)*10**random.randint(-300,300)*(1 if i%2 else 1) for _ in range(random.randint(2,5))]
    print(t(math.hypot,*a)); 
    b=[random.uniform(-1,1) for _ in range(random.randint(2,5))]; print(t(math.hypot,*b), t(math.fsum,b+a))
for i in range(60):
    x=random.uniform(-10,10); print(*[digits(t(f,x)) for f in (math.gamma, math.lgamma, math.erf, math.exp, math.sin, math.cbrt)])
for v in [2**64-1,2**64,2**128+1,10**40,10**40-1,0,1,2,3,4,8,9,15,16,2**62,2**63]: print(t(math.isqrt,v), digits(t(math.log,v)), digits(t(math.log2,v)), digits(t(math.log10,v)))
print(t(math.isclose,1,1+1e-10),t(lambda: math.isclose(1,1.1,rel_tol=.2)),t(lambda:math.isclose(1,2,rel_tol=-1)), t(lambda: math.isclose(1e-12,0,abs_tol=1e-9)))
class F:
    def __floor__(s): return 'fl'
    def __ceil__(s): return 'ce'
    def __trunc__(s): return 'tr'
    def __float__(s): return 1.5
print(math.floor(F()),math.ceil(F()),math.trunc(F()),math.sqrt(F()))
class I:
    def __index__(s): return 5
print(t(math.sqrt,I()),t(math.factorial,I()),t(math.gcd,I(),10),t(math.floor,I()), t(math.trunc,I()))
print(math.pi,math.e,math.tau,math.inf,math.nan, t(math.log,10,2), t(math.log,10,1), t(math.log,8,2))
