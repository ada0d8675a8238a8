"""Functions made of ufuncs: clip, round, differences, comparisons with tolerance, numbers that are nan."""
from _answers import check


def test_nansum():
    check(r"""
    np.nansum([1,np.nan]) -> float64 1.0
    """)


def test_nanmean():
    check(r"""
    np.nanmean([1,np.nan]) -> float64 1.0
    """)


def test_nanmax():
    check(r"""
    np.nanmax([1,np.nan]) -> float64 1.0
    np.nanmax([np.nan]) -> float64 nan
    """)


def test_nanstd():
    check(r"""
    np.nanstd([1,np.nan,3]) -> float64 1.0
    """)


def test_nanargmax():
    check(r"""
    np.nanargmax([np.nan,2,3]) -> int64 2
    np.nanargmax([np.nan]) -> ValueError: All-NaN slice encountered
    """)


def test_nanmedian():
    check(r"""
    np.nanmedian([1,np.nan,3]) -> float64 2.0
    """)


def test_cov():
    check(r"""
    np.cov([[1,2,3],[3,2,1]]) -> array float64 (2, 2) [[1.0, -1.0], [-1.0, 1.0]]
    """)


def test_corrcoef():
    check(r"""
    np.corrcoef([[1,2,3],[3,2,1.5]]) -> array float64 (2, 2) [[1.0, -0.9819805060619659], [-0.9819805060619659, 1.0]]
    """)


def test_clip():
    check(r"""
    np.clip([1,5,10],2,8) -> array int64 (3,) [2, 5, 8]
    np.clip([1,5,10],2.5,8) -> array float64 (3,) [2.5, 5.0, 8.0]
    np.clip([1,5,10],None,8) -> array int64 (3,) [1, 5, 8]
    np.clip([1,5,10],2,None) -> array int64 (3,) [2, 5, 10]
    np.clip([1,5,10],None,None) -> array int64 (3,) [1, 5, 10]
    np.clip([1,5,10],[1,6,1],[2,7,3]) -> array int64 (3,) [1, 6, 3]
    np.clip(5,1,3) -> int64 3
    np.clip(np.uint8([1,5]),-1,3) -> array uint8 (2,) [1, 3]
    np.clip([1,5],min=2) -> array int64 (2,) [2, 5]
    np.clip([1,5,10],2,8,out=np.zeros(3)) -> array float64 (3,) [2.0, 5.0, 8.0]
    np.arange(5).clip(1,3) -> array int64 (5,) [1, 1, 2, 3, 3]
    """)


def test_round():
    check(r"""
    np.round(2.567,2) -> float64 2.57
    np.round([1.5,2.5,-0.5]) -> array float64 (3,) [2.0, 2.0, -0.0]
    np.round([15,25,-5],-1) -> array int64 (3,) [20, 20, 0]
    np.round(1234.5,-2) -> float64 1200.0
    np.round(np.float32(1.267),1) -> float32 1.2999999523162842
    np.round(5) -> int64 5
    np.round([1,2]) -> array int64 (2,) [1, 2]
    np.round(1.25+2.35j,1) -> complex128 (1.2+2.4j)
    np.arange(3.).round() -> array float64 (3,) [0.0, 1.0, 2.0]
    """)


def test_around():
    check(r"""
    np.around([0.5,1.5]) -> array float64 (2,) [0.0, 2.0]
    """)


def test_diff():
    check(r"""
    np.diff([1,4,9]) -> array int64 (2,) [3, 5]
    np.diff([1,4,9],2) -> array int64 (1,) [2]
    np.diff([[1,4],[9,3]],axis=0) -> array int64 (1, 2) [[8, -1]]
    np.diff([True,False]) -> array bool (1,) [True]
    np.diff([1,2],prepend=0) -> array int64 (2,) [1, 1]
    np.diff([1,2],append=[5,6]) -> array int64 (3,) [1, 3, 1]
    np.diff(5) -> ValueError: diff requires input that is at least one dimensional
    np.diff([1,2],-1) -> ValueError: order must be non-negative but got -1
    """)


def test_ediff1d():
    check(r"""
    np.ediff1d([1,2,4]) -> array int64 (2,) [1, 2]
    """)


def test_gradient():
    check(r"""
    np.gradient([1,2,4,7.]) -> array float64 (4,) [1.0, 1.5, 2.5, 3.0]
    np.gradient([[1,2],[3,5.]]) -> tuple(array float64 (2, 2) [[2.0, 3.0], [2.0, 3.0]], array float64 (2, 2) [[1.0, 1.0], [2.0, 2.0]])
    np.gradient([1,2,4,7.],2) -> array float64 (4,) [0.5, 0.75, 1.25, 1.5]
    np.gradient([1,2,4,7.],[0,1,3,4]) -> array float64 (4,) [1.0, 1.0, 2.3333333333333326, 3.0]
    """)


def test_trapezoid():
    check(r"""
    np.trapezoid([1,2,3]) -> float64 4.0
    np.trapezoid([1,2,3],dx=2) -> float64 8.0
    np.trapezoid([1,2,3],[0,1,3]) -> float64 6.5
    """)


def test_interp():
    check(r"""
    np.interp(2.5,[1,2,3],[3,2,0]) -> float64 1.0
    np.interp([0,1,1.5,2.72,3.14],[1,2,3],[3,2,0]) -> array float64 (5,) [3.0, 3.0, 2.5, 0.5599999999999996, 0.0]
    """)


def test_isclose():
    check(r"""
    np.isclose(1,1+1e-9) -> bool True
    np.isclose([1,np.nan,np.inf],[1,np.nan,np.inf]) -> array bool (3,) [True, False, True]
    np.isclose([np.nan],[np.nan],equal_nan=True) -> array bool (1,) [True]
    np.isclose([np.inf,-np.inf],[np.inf,np.inf]) -> array bool (2,) [True, False]
    """)


def test_allclose():
    check(r"""
    np.allclose([1,2],[1,2.1]) -> False
    """)


def test_array_equal():
    check(r"""
    np.array_equal([1,2],[1,2]) -> True
    np.array_equal([1,2],[1,2,3]) -> False
    np.array_equal([np.nan],[np.nan]) -> False
    np.array_equal([np.nan],[np.nan],equal_nan=True) -> True
    """)


def test_array_equiv():
    check(r"""
    np.array_equiv([1,1],1) -> True
    """)


def test_angle():
    check(r"""
    np.angle([1,1j,-1]) -> array float64 (3,) [0.0, 1.5707963267948966, 3.141592653589793]
    np.angle(1j,deg=True) -> float64 90.0
    """)


def test_iscomplex():
    check(r"""
    np.iscomplex([1,1j]) -> array bool (2,) [False, True]
    """)


def test_nan_to_num():
    check(r"""
    np.nan_to_num([np.nan,np.inf,1]) -> array float64 (3,) [0.0, 1.7976931348623157e+308, 1.0]
    np.nan_to_num(np.nan) -> float64 0.0
    """)


def test_sinc():
    check(r"""
    np.sinc([0,.5]) -> array float64 (2,) [1.0, 0.6366197723675814]
    """)


def test_unwrap():
    check(r"""
    np.unwrap([0,3,6.5]) -> array float64 (3,) [0.0, 3.0, 0.21681469282041377]
    """)


def test_fix():
    check(r"""
    np.fix([1.5,-1.5]) -> array float64 (2,) [1.0, -1.0]
    """)
