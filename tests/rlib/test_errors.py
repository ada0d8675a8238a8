import pytest
from rlib import errors
from tests.rlib.support import interpret, load_data


def test_format_shape():
    assert errors.format_shape([]) == '()'
    assert errors.format_shape([3]) == '(3,)'
    assert errors.format_shape([2, 3]) == '(2,3)'
    assert errors.format_tuple([2, 3]) == '(2, 3)'
    assert errors.format_tuple([2]) == '(2,)'
    assert errors.format_shapes([[2], [3, 4]]) == '(2,) (3,4) '


@pytest.mark.parametrize('shape,expected', [
    ([4], '(4,)'), ([4, -1], '(4,newaxis)'), ([-1, 4], '(4)'), ([], '()'),
    ([-1], '()'), ([-1, 2, 3], '(2,3)'), ([2, -1, 3], '(2,newaxis,3)')])
def test_format_wanted_shape(shape, expected):
    assert errors.format_wanted_shape(shape) == expected


@pytest.mark.parametrize('nbytes,expected', load_data('views.json')['sizes'])
def test_format_nbytes(nbytes, expected):
    assert errors.format_nbytes(nbytes) == expected


def test_interpret():
    def f(n):
        try:
            if n > 2:
                raise errors.index_out_of_bounds(n, 1, 2)
        except errors.ArrayError as e:
            return len(e.msg) * 10 + e.kind
        return len(errors.format_wanted_shape([n, -1]))
    message = "index 7 is out of bounds for axis 1 with size 2"
    assert interpret(f, [7]) == len(message) * 10 + errors.INDEX_ERROR
    assert interpret(f, [1]) == len('(1,newaxis)')
