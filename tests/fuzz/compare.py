"""Are two descriptions of a program's variables (batch.py makes them) the same, up to what may differ?

What may: the last bits of functions that no standard defines to the last bit, and of sums, whose order is free; strides
that nothing is reached by, those of an axis of one item or of an empty array; and whether a result owns its memory or is
a view of a temporary that does.  And what is in known.py.
"""
import re

import batch
import known

ARRAY = re.compile(r'array (\S+) (\([^)]*\)) strides=(\([^)]*\)) flags=(\S*) ')
NUMBER = re.compile(r'[-+]?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|inf|nan)')
IMAGINARY = re.compile(r'(?<![\w.+-])(-?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|inf|nan))j')
PARTS = ['dtype', 'shape', 'strides', 'flags']

# Each with as many units in the last place as its results may differ.
FUNCTIONS = re.compile(r'\bnp\.(exp|exp2|expm1|log|log2|log10|log1p|sin|cos|tan|arcsin|arccos|arctan|sinh|cosh|tanh|arcsinh|arccosh'
                       r'|arctanh|absolute|cbrt|sinc|power|float_power|arctan2|hypot|logaddexp|logaddexp2|degrees|radians|rad2deg'
                       r'|deg2rad)\b|\babs\b|\*\*')
SUMS = re.compile(r'sum|prod|mean|var|std|average|dot|@|matmul|inner|outer|kron|trace|convolve|correlate|reduce|accumulate|percentile'
                  r'|quantile|median|linspace')
ORDERS = re.compile('sort|unique|partition|setdiff|setxor|union|intersect|min|max|clip')     # 0.0 and -0.0 may stand in any order
PRODUCTS = re.compile(r'[*/]|multiply|square|divide|reciprocal|sqrt|sign')       # those of complex numbers
CANCELLING = re.compile('logaddexp')        # the last bits of operands larger than the result
FUNCTION_ULPS = 4
COMPLEX_ULPS = 16
SUM_ULPS = 64
EPSILON = {'float16': 2.0 ** -10, 'float32': 2.0 ** -23, 'complex64': 2.0 ** -23}


def parts_of(description):
    """{name: text}; what was warned of is one text."""
    parts = {}
    for part in description.split(batch.SEPARATOR) if description else []:
        name, _, text = part.partition(' = ')
        parts[name] = parts[name] + ', ' + text if name in parts else text
    return parts


def difference(lines, expected, got, messages=False):
    """(kind, name of the variable, expected, got), or None where both are the same."""
    if expected == got:
        return None
    source = '\n'.join(lines)
    wanted, found = parts_of(expected), parts_of(got)
    for name in ['raised'] + sorted(set(wanted) | set(found)):
        a, b = wanted.get(name, 'nothing'), found.get(name, 'nothing')
        if name == 'warned':
            a, b = wanted.get(name, ''), found.get(name, '')
        kind = differing_part(name, a, b, source, messages)
        if kind == 'value' and known.is_unspecified(wanted.get('warned', ''), source):
            continue
        if kind is not None:
            return kind, name, a, b
    return None


def differing_part(name, a, b, source, messages):
    if a == b:
        return None
    if name == 'raised':
        if not messages and a.split(': ')[0] == b.split(': ')[0]:
            return None
        return 'message' if a.split(': ')[0] == b.split(': ')[0] else 'exception'
    if name == 'warned':
        return None if known.same_warnings(a, b, source) else 'warning'
    if a.startswith('int ') and known.is_hash_of_nan(name, a, b, source):
        return None
    if a.startswith('bytes ') and b.startswith('bytes '):
        return None if known.same_but_for_signs_of_nans(a, b) else 'value'
    a, b = normalized(a), normalized(b)
    if a == b:
        return None
    first, second = ARRAY.match(a), ARRAY.match(b)
    if first and second:
        for part, x, y in zip(PARTS, first.groups(), second.groups()):
            if x != y:
                return part
    kind = next((kind for kind in EPSILON if kind in a), '')
    return None if close(a, b, EPSILON.get(kind, 2.0 ** -52), source) else 'value'


def normalized(text):
    """The text without what may differ at will: strides that lead nowhere, and who owns the memory."""
    return ARRAY.sub(normalized_array, text)


def normalized_array(match):
    kind, shape, strides, flags = match.groups()
    lengths, strides = [[int(n) for n in re.findall(r'-?\d+', part)] for part in (shape, strides)]
    used = [stride if n > 1 and 0 not in lengths else 0 for n, stride in zip(lengths, strides)]
    return 'array %s %s strides=(%s) flags=%s ' % (kind, shape, ', '.join(map(str, used)), flags.replace('O', ''))


def tolerance_of(source):
    """(units in the last place of each number, of the largest number, may the signs of zeros differ)"""
    of_largest = SUM_ULPS if SUMS.search(source) else FUNCTION_ULPS if CANCELLING.search(source) else 0
    return FUNCTION_ULPS if FUNCTIONS.search(source) else 0, of_largest, bool(ORDERS.search(source))


def with_real_part(match):
    """1j as (0+1j): Python leaves out a real part of 0, but not one of -0."""
    text = match.group(1)
    return '(0%sj)' % (text if text[0] == '-' else '+' + text)


def close(a, b, epsilon, source):
    """Are these texts equal but for the last bits of their numbers?"""
    tolerance = tolerance_of(source)
    if 'j' in a and (tolerance[0] or PRODUCTS.search(source)):
        tolerance = COMPLEX_ULPS, tolerance[1], True
    if tolerance[0] and 'out=' in source:       # computed in a smaller type than the output's
        epsilon = max(epsilon, EPSILON['float32'])
    a, b = IMAGINARY.sub(with_real_part, a), IMAGINARY.sub(with_real_part, b)
    if NUMBER.sub('#', a) != NUMBER.sub('#', b):
        return False
    ulps, sum_ulps, signs = tolerance
    if not ulps and not sum_ulps and not signs:
        return False
    first = [float(text) for text in NUMBER.findall(a)]
    second = [float(text) for text in NUMBER.findall(b)]
    largest = max([abs(x) for x in first + second if abs(x) < float('inf')] + [0.0])
    for x, y in zip(first, second):
        if x == y or (x != x and y != y):
            continue
        if abs(x) == float('inf') or abs(y) == float('inf') or x != x or y != y:
            return False
        if abs(x - y) > epsilon * max(ulps * max(abs(x), abs(y)), sum_ulps * largest):
            return False
    return True
