"""The ufuncs whose results are rounded: exponentials, logarithms, the functions of triangles and their likes."""
from _answers import check


def test_arccos():
    check(r"""
    np.round(np.arccos([0,0.5,-0.75]),12) -> array float64 (3,) [1.570796326795, 1.047197551197, 2.418858405776]
    np.round(np.arccos(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [1.5707999467849731, 1.0471999645233154,
    ... 2.4188599586486816]
    np.round(np.arccos(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [1.5703125, 1.0498046875, 2.419921875]
    np.arccos(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.arccos(np.array([True])).dtype -> dtype('float16')
    np.arccos(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.arccos(0.5+0.25j),12) -> complex128 (1.069187473519-0.281396056245j)
    np.arccos(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    """)


def test_arccosh():
    check(r"""
    np.round(np.arccosh([1,1.5,20]),12) -> array float64 (3,) [0.0, 0.962423650119, 3.688253867361]
    np.round(np.arccosh(np.float32([1,1.5,20])),5) -> array float32 (3,) [0.0, 0.9624199867248535, 3.6882500648498535]
    np.round(np.arccosh(np.array([1,1.5,20],np.float16)),2) -> array float16 (3,) [0.0, 0.9599609375, 3.689453125]
    np.arccosh(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.arccosh(np.array([True])).dtype -> dtype('float16')
    np.arccosh(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.arccosh(0.5+0.25j),12) -> complex128 (0.281396056245+1.069187473519j)
    np.arccosh(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, nan]
    """)


def test_arcsin():
    check(r"""
    np.round(np.arcsin([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.523598775598, -0.848062078981]
    np.round(np.arcsin(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.5235999822616577, -0.8480600118637085]
    np.round(np.arcsin(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.52001953125, -0.85009765625]
    np.arcsin(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.arcsin(np.array([True])).dtype -> dtype('float16')
    np.arcsin(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.arcsin(0.5+0.25j),12) -> complex128 (0.501608853276+0.281396056245j)
    np.arcsin(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    """)


def test_arcsinh():
    check(r"""
    np.round(np.arcsinh([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.48121182506, -0.69314718056]
    np.round(np.arcsinh(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.48120999336242676, -0.693149983882904]
    np.round(np.arcsinh(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.47998046875, -0.68994140625]
    np.arcsinh(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.arcsinh(np.array([True])).dtype -> dtype('float16')
    np.arcsinh(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.arcsinh(0.5+0.25j),12) -> complex128 (0.492675683421+0.224328452635j)
    np.arcsinh(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    """)


def test_arctan():
    check(r"""
    np.round(np.arctan([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.463647609001, -0.643501108793]
    np.round(np.arctan(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.4636499881744385, -0.6434999704360962]
    np.round(np.arctan(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.4599609375, -0.64013671875]
    np.arctan(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.arctan(np.array([True])).dtype -> dtype('float16')
    np.arctan(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.arctan(0.5+0.25j),12) -> complex128 (0.48425449033+0.200586618131j)
    np.arctan(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, 1.5707963267948966, -1.5707963267948966]
    """)


def test_arctanh():
    check(r"""
    np.round(np.arctanh([0,0.5,-0.9]),12) -> array float64 (3,) [0.0, 0.549306144334, -1.472219489583]
    np.round(np.arctanh(np.float32([0,0.5,-0.9])),5) -> array float32 (3,) [0.0, 0.549310028553009, -1.4722199440002441]
    np.round(np.arctanh(np.array([0,0.5,-0.9],np.float16)),2) -> array float16 (3,) [0.0, 0.5498046875, -1.4697265625]
    np.arctanh(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.arctanh(np.array([True])).dtype -> dtype('float16')
    np.arctanh(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.arctanh(0.5+0.25j),12) -> complex128 (0.500370000053+0.314398143208j)
    np.arctanh(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    """)


def test_acos():
    check(r"""
    np.round(np.acos([0,0.5,-0.75]),12) -> array float64 (3,) [1.570796326795, 1.047197551197, 2.418858405776]
    np.round(np.acos(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [1.5707999467849731, 1.0471999645233154,
    ... 2.4188599586486816]
    np.round(np.acos(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [1.5703125, 1.0498046875, 2.419921875]
    np.acos(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.acos(np.array([True])).dtype -> dtype('float16')
    np.acos(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.acos(0.5+0.25j),12) -> complex128 (1.069187473519-0.281396056245j)
    np.acos(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    """)


def test_acosh():
    check(r"""
    np.round(np.acosh([1,1.5,20]),12) -> array float64 (3,) [0.0, 0.962423650119, 3.688253867361]
    np.round(np.acosh(np.float32([1,1.5,20])),5) -> array float32 (3,) [0.0, 0.9624199867248535, 3.6882500648498535]
    np.round(np.acosh(np.array([1,1.5,20],np.float16)),2) -> array float16 (3,) [0.0, 0.9599609375, 3.689453125]
    np.acosh(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.acosh(np.array([True])).dtype -> dtype('float16')
    np.acosh(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.acosh(0.5+0.25j),12) -> complex128 (0.281396056245+1.069187473519j)
    np.acosh(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, nan]
    """)


def test_asin():
    check(r"""
    np.round(np.asin([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.523598775598, -0.848062078981]
    np.round(np.asin(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.5235999822616577, -0.8480600118637085]
    np.round(np.asin(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.52001953125, -0.85009765625]
    np.asin(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.asin(np.array([True])).dtype -> dtype('float16')
    np.asin(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.asin(0.5+0.25j),12) -> complex128 (0.501608853276+0.281396056245j)
    np.asin(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    """)


def test_asinh():
    check(r"""
    np.round(np.asinh([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.48121182506, -0.69314718056]
    np.round(np.asinh(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.48120999336242676, -0.693149983882904]
    np.round(np.asinh(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.47998046875, -0.68994140625]
    np.asinh(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.asinh(np.array([True])).dtype -> dtype('float16')
    np.asinh(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.asinh(0.5+0.25j),12) -> complex128 (0.492675683421+0.224328452635j)
    np.asinh(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    """)


def test_atan():
    check(r"""
    np.round(np.atan([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.463647609001, -0.643501108793]
    np.round(np.atan(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.4636499881744385, -0.6434999704360962]
    np.round(np.atan(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.4599609375, -0.64013671875]
    np.atan(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.atan(np.array([True])).dtype -> dtype('float16')
    np.atan(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.atan(0.5+0.25j),12) -> complex128 (0.48425449033+0.200586618131j)
    np.atan(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, 1.5707963267948966, -1.5707963267948966]
    """)


def test_atanh():
    check(r"""
    np.round(np.atanh([0,0.5,-0.9]),12) -> array float64 (3,) [0.0, 0.549306144334, -1.472219489583]
    np.round(np.atanh(np.float32([0,0.5,-0.9])),5) -> array float32 (3,) [0.0, 0.549310028553009, -1.4722199440002441]
    np.round(np.atanh(np.array([0,0.5,-0.9],np.float16)),2) -> array float16 (3,) [0.0, 0.5498046875, -1.4697265625]
    np.atanh(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.atanh(np.array([True])).dtype -> dtype('float16')
    np.atanh(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.atanh(0.5+0.25j),12) -> complex128 (0.500370000053+0.314398143208j)
    np.atanh(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    """)


def test_cos():
    check(r"""
    np.round(np.cos([0,0.5,-0.75]),12) -> array float64 (3,) [1.0, 0.87758256189, 0.731688868874]
    np.round(np.cos(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [1.0, 0.8775799870491028, 0.731689989566803]
    np.round(np.cos(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [1.0, 0.8798828125, 0.72998046875]
    np.cos(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.cos(np.array([True])).dtype -> dtype('float16')
    np.cos(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.cos(0.5+0.25j),12) -> complex128 (0.90515015056-0.121108796044j)
    np.cos(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    """)


def test_cosh():
    check(r"""
    np.round(np.cosh([0,0.5,-0.75]),12) -> array float64 (3,) [1.0, 1.127625965206, 1.294683284677]
    np.round(np.cosh(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [1.0, 1.1276299953460693, 1.2946799993515015]
    np.round(np.cosh(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [1.0, 1.1298828125, 1.2998046875]
    np.cosh(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.cosh(np.array([True])).dtype -> dtype('float16')
    np.cosh(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.cosh(0.5+0.25j),12) -> complex128 (1.092570804732+0.128921041728j)
    np.cosh(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, inf]
    """)


def test_exp():
    check(r"""
    np.round(np.exp([0,0.5,-0.75]),12) -> array float64 (3,) [1.0, 1.6487212707, 0.472366552741]
    np.round(np.exp(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [1.0, 1.6487200260162354, 0.4723699986934662]
    np.round(np.exp(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [1.0, 1.650390625, 0.469970703125]
    np.exp(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.exp(np.array([True])).dtype -> dtype('float16')
    np.exp(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.exp(0.5+0.25j),12) -> complex128 (1.59746651912+0.407900170078j)
    np.exp(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, 0.0]
    """)


def test_exp2():
    check(r"""
    np.round(np.exp2([0,0.5,-0.75]),12) -> array float64 (3,) [1.0, 1.414213562373, 0.594603557501]
    np.round(np.exp2(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [1.0, 1.4142099618911743, 0.5946000218391418]
    np.round(np.exp2(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [1.0, 1.41015625, 0.58984375]
    np.exp2(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.exp2(np.array([True])).dtype -> dtype('float16')
    np.exp2(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.exp2(0.5+0.25j),12) -> complex128 (1.393033418366+0.243839896893j)
    np.exp2(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, 0.0]
    """)


def test_expm1():
    check(r"""
    np.round(np.expm1([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.6487212707, -0.527633447259]
    np.round(np.expm1(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.6487200260162354, -0.5276299715042114]
    np.round(np.expm1(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.64990234375, -0.52978515625]
    np.expm1(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.expm1(np.array([True])).dtype -> dtype('float16')
    np.expm1(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.expm1(0.5+0.25j),12) -> complex128 (0.59746651912+0.407900170078j)
    np.expm1(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -1.0]
    """)


def test_log():
    check(r"""
    np.round(np.log([1,2.5,1e10]),12) -> array float64 (3,) [0.0, 0.916290731874, 23.02585092994]
    np.round(np.log(np.float32([1,2.5,1e10])),5) -> array float32 (3,) [0.0, 0.9162899851799011, 23.025850296020508]
    np.round(np.log(np.array([1,2.5,1e10],np.float16)),2) -> array float16 (3,) [0.0, 0.919921875, inf]
    np.log(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.log(np.array([True])).dtype -> dtype('float16')
    np.log(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.log(0.5+0.25j),12) -> complex128 (-0.581575404903+0.463647609001j)
    np.log(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, nan]
    """)


def test_log10():
    check(r"""
    np.round(np.log10([1,2.5,1e10]),12) -> array float64 (3,) [0.0, 0.397940008672, 10.0]
    np.round(np.log10(np.float32([1,2.5,1e10])),5) -> array float32 (3,) [0.0, 0.3979400098323822, 10.0]
    np.round(np.log10(np.array([1,2.5,1e10],np.float16)),2) -> array float16 (3,) [0.0, 0.39990234375, inf]
    np.log10(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.log10(np.array([True])).dtype -> dtype('float16')
    np.log10(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.log10(0.5+0.25j),12) -> complex128 (-0.25257498916+0.201359598137j)
    np.log10(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, nan]
    """)


def test_log1p():
    check(r"""
    np.round(np.log1p([0,2.5,1e-10]),12) -> array float64 (3,) [0.0, 1.252762968495, 1e-10]
    np.round(np.log1p(np.float32([0,2.5,1e-10])),5) -> array float32 (3,) [0.0, 1.2527600526809692, 0.0]
    np.round(np.log1p(np.array([0,2.5,1e-10],np.float16)),2) -> array float16 (3,) [0.0, 1.25, 0.0]
    np.log1p(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.log1p(np.array([True])).dtype -> dtype('float16')
    np.log1p(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.log1p(0.5+0.25j),12) -> complex128 (0.419164595202+0.165148677415j)
    np.log1p(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, nan]
    """)


def test_log2():
    check(r"""
    np.round(np.log2([1,2.5,8]),12) -> array float64 (3,) [0.0, 1.321928094887, 3.0]
    np.round(np.log2(np.float32([1,2.5,8])),5) -> array float32 (3,) [0.0, 1.3219300508499146, 3.0]
    np.round(np.log2(np.array([1,2.5,8],np.float16)),2) -> array float16 (3,) [0.0, 1.3203125, 3.0]
    np.log2(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.log2(np.array([True])).dtype -> dtype('float16')
    np.log2(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.log2(0.5+0.25j),12) -> complex128 (-0.839035952556+0.668902106225j)
    np.log2(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, nan]
    """)


def test_sin():
    check(r"""
    np.round(np.sin([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.479425538604, -0.681638760023]
    np.round(np.sin(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.4794299900531769, -0.6816400289535522]
    np.round(np.sin(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.47998046875, -0.68017578125]
    np.sin(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.sin(np.array([True])).dtype -> dtype('float16')
    np.sin(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.sin(0.5+0.25j),12) -> complex128 (0.494485780933+0.22168816415j)
    np.sin(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    """)


def test_sinh():
    check(r"""
    np.round(np.sinh([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.521095305494, -0.822316731936]
    np.round(np.sinh(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.5210999846458435, -0.8223199844360352]
    np.round(np.sinh(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.52001953125, -0.81982421875]
    np.sinh(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.sinh(np.array([True])).dtype -> dtype('float16')
    np.sinh(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.sinh(0.5+0.25j),12) -> complex128 (0.504895714388+0.27897912835j)
    np.sinh(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    """)


def test_tan():
    check(r"""
    np.round(np.tan([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.546302489844, -0.931596459944]
    np.round(np.tan(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.5462999939918518, -0.9315999746322632]
    np.round(np.tan(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.5498046875, -0.93017578125]
    np.tan(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.tan(np.array([True])).dtype -> dtype('float16')
    np.tan(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.tan(0.5+0.25j),12) -> complex128 (0.504500702699+0.312420692503j)
    np.tan(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, nan, nan]
    """)


def test_tanh():
    check(r"""
    np.round(np.tanh([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.46211715726, -0.635148952387]
    np.round(np.tanh(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.462119996547699, -0.6351500153541565]
    np.round(np.tanh(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.4599609375, -0.64013671875]
    np.tanh(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.tanh(np.array([True])).dtype -> dtype('float16')
    np.tanh(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.tanh(0.5+0.25j),12) -> complex128 (0.485487281024+0.198055449951j)
    np.tanh(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, 1.0, -1.0]
    """)


def test_sqrt():
    check(r"""
    np.round(np.sqrt([0,2.5,9]),12) -> array float64 (3,) [0.0, 1.581138830084, 3.0]
    np.round(np.sqrt(np.float32([0,2.5,9])),5) -> array float32 (3,) [0.0, 1.5811400413513184, 3.0]
    np.round(np.sqrt(np.array([0,2.5,9],np.float16)),2) -> array float16 (3,) [0.0, 1.580078125, 3.0]
    np.sqrt(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.sqrt(np.array([True])).dtype -> dtype('float16')
    np.sqrt(np.zeros((0,3))).shape -> tuple(0, 3)
    np.round(np.sqrt(0.5+0.25j),12) -> complex128 (0.727673345113+0.171780374861j)
    np.sqrt(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, nan]
    """)


def test_deg2rad():
    check(r"""
    np.round(np.deg2rad([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.00872664626, -0.01308996939]
    np.round(np.deg2rad(np.float32([0,0.5,-0.75])),3) -> array float32 (3,) [0.0, 0.008999999612569809, -0.013000000268220901]
    np.round(np.deg2rad(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.01000213623046875,
    ... -0.01000213623046875]
    np.deg2rad(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.deg2rad(np.array([True])).dtype -> dtype('float16')
    np.deg2rad(np.zeros((0,3))).shape -> tuple(0, 3)
    np.deg2rad(1j) -> TypeError: ufunc 'deg2rad' not supported for the input types, and the inputs could not be safely
    ... coerced to any supported types according to the casting rule ''safe''
    np.deg2rad(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    """)


def test_degrees():
    check(r"""
    np.round(np.degrees([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 28.647889756541, -42.971834634812]
    np.round(np.degrees(np.float32([0,0.5,-0.75])),3) -> array float32 (3,) [0.0, 28.648000717163086, -42.97200012207031]
    np.round(np.degrees(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 28.640625, -42.96875]
    np.degrees(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.degrees(np.array([True])).dtype -> dtype('float16')
    np.degrees(np.zeros((0,3))).shape -> tuple(0, 3)
    np.degrees(1j) -> TypeError: ufunc 'degrees' not supported for the input types, and the inputs could not be safely
    ... coerced to any supported types according to the casting rule ''safe''
    np.degrees(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    """)


def test_rad2deg():
    check(r"""
    np.round(np.rad2deg([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 28.647889756541, -42.971834634812]
    np.round(np.rad2deg(np.float32([0,0.5,-0.75])),3) -> array float32 (3,) [0.0, 28.648000717163086, -42.97200012207031]
    np.round(np.rad2deg(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 28.640625, -42.96875]
    np.rad2deg(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.rad2deg(np.array([True])).dtype -> dtype('float16')
    np.rad2deg(np.zeros((0,3))).shape -> tuple(0, 3)
    np.rad2deg(1j) -> TypeError: ufunc 'rad2deg' not supported for the input types, and the inputs could not be safely
    ... coerced to any supported types according to the casting rule ''safe''
    np.rad2deg(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    """)


def test_radians():
    check(r"""
    np.round(np.radians([0,0.5,-0.75]),12) -> array float64 (3,) [0.0, 0.00872664626, -0.01308996939]
    np.round(np.radians(np.float32([0,0.5,-0.75])),5) -> array float32 (3,) [0.0, 0.008729999884963036, -0.013089999556541443]
    np.round(np.radians(np.array([0,0.5,-0.75],np.float16)),2) -> array float16 (3,) [0.0, 0.01000213623046875,
    ... -0.01000213623046875]
    np.radians(np.array([1,0],np.int8)).dtype -> dtype('float16')
    np.radians(np.array([True])).dtype -> dtype('float16')
    np.radians(np.zeros((0,3))).shape -> tuple(0, 3)
    np.radians(1j) -> TypeError: ufunc 'radians' not supported for the input types, and the inputs could not be safely
    ... coerced to any supported types according to the casting rule ''safe''
    np.radians(np.array([np.nan,np.inf,-np.inf])) -> array float64 (3,) [nan, inf, -inf]
    """)
