"""What the measurements of the loop programs come to: ratios, means, the targets that are set, and all of it as text.

A record is what is known of one case: {'program', 'size' (a list), 'title', 'rows': {name: its spread},
'to_checked' and 'to_unchecked': {name: how many times as long as Cython it takes}, 'speedup': {name: how many times as
fast as the same file on CPython it is}}. What was not measured is not in the dictionaries.
"""
import collections
import math

from measuring import CHECKED, LOOPS_ON_CPYTHON, UNCHECKED, milliseconds, ratio, spread

# The contender in which short ranges are not unrolled, where it takes part.
NOT_UNROLLED = 'no-unrolling'

Target = collections.namedtuple('Target', 'what limit at_most worst holds')


def record_of(program, size, title, measured):
    """The record of a case, from {name: {'cold': [...], 'times': [[...], ...]}}."""
    def against(base):
        return {name: ratio(row, measured[base]) for name, row in measured.items()} if base in measured else {}
    slowness = against(LOOPS_ON_CPYTHON)
    return {'program': program, 'size': size, 'title': title,
            'rows': {name: spread(row) for name, row in measured.items()},
            'to_checked': against(CHECKED), 'to_unchecked': against(UNCHECKED),
            'speedup': {name: 1.0 / value for name, value in slowness.items()}}


def geometric_mean(values):
    return math.exp(sum(math.log(value) for value in values) / len(values))


def by_program(records, name):
    """{program: {'mean', 'worst'}} of the times that this contender takes, in those of Cython with checks."""
    ratios = {}
    for record in records:
        if name in record['to_checked']:
            ratios.setdefault(record['program'], []).append(record['to_checked'][name])
    return {program: {'mean': geometric_mean(values), 'worst': max(values)} for program, values in ratios.items()}


def overall_mean(programs):
    """The geometric mean over programs, each of which counts once, however many sizes it was run at."""
    return geometric_mean([row['mean'] for row in programs.values()])


def nanoseconds_per_pixel(records, name):
    """{kernel: {side: nanoseconds}} of the convolution."""
    found = {}
    for record in records:
        if record['program'] == 'convolve' and name in record['rows']:
            side, kernel = record['size']
            found.setdefault(kernel, {})[side] = record['rows'][name]['median'] * 1e9 / side ** 2
    return found


def unevenness(records, name):
    """[(how many times as long as at 200 x 200 a pixel takes, where)] for all other sizes."""
    found = []
    for kernel, curve in nanoseconds_per_pixel(records, name).items():
        if 200 in curve:
            found += [(value / curve[200], 'convolve %d %dx%d' % (side, kernel, kernel))
                      for side, value in curve.items() if side != 200]
    return found


def targets(records, name):
    """The targets that are set for this contender; worst is (value, where), or None where nothing was measured."""
    def judged(what, limit, found, at_most=True):
        worst = (max if at_most else min)(found) if found else None
        holds = worst is not None and (worst[0] <= limit if at_most else worst[0] >= limit)
        return Target(what, limit, at_most, worst, holds)

    def values(key, wanted=lambda record: True, of=name):
        return [(record[key][of], record['title']) for record in records if of in record[key] and wanted(record)]

    def is_convolve(record):
        return record['program'] == 'convolve'

    def is_usual(record):
        return is_convolve(record) and record['size'][0] >= 200 and record['size'][1] <= 7

    programs = by_program(records, name)
    mean = [(overall_mean(programs), '%d programs' % len(programs))] if programs else []
    unrolled = [(record['rows'][name]['median'] / record['rows'][NOT_UNROLLED]['median'], record['title'])
                for record in records if is_convolve(record) and {name, NOT_UNROLLED} <= set(record['rows'])]
    cold = [(record['rows'][name]['cold'] * 1000.0, record['title']) for record in records
            if is_convolve(record) and record['size'] == [200, 3] and name in record['rows']]
    return [judged('convolve, 200 to 2000, 3x3 to 7x7: times Cython checked', 0.7, values('to_checked', is_usual)),
            judged('convolve, 50 to 2000, 3x3 to 11x11: times Cython checked', 0.7, values('to_checked', is_convolve)),
            judged('convolve, 200 to 2000, 3x3 to 7x7: times Cython unchecked', 1.2, values('to_unchecked', is_usual)),
            judged('convolve: ns per pixel, times those at 200 x 200', 1.6, unevenness(records, name)),
            judged('convolve: times the same without unrolling', 1.0, unrolled),
            judged('convolve, 200, 3x3: first call, ms', 50.0, cold),
            judged('all programs, geometric mean: times Cython checked', 1.0, mean),
            judged('any program at any size: times Cython checked', 2.5, values('to_checked')),
            judged('any program at any size: times as fast as CPython + NumPy', 50.0, values('speedup'), at_most=False)]


# ---- as text ----

def figure(value):
    if value is None:
        return '-'
    return '%.0f' % value if value >= 100 else '%.1f' % value if value >= 10 else '%.2f' % value


def table(records, name):
    """A line for each case: the times of this contender and of those it is compared with, and the ratios."""
    def time(record, who, key='median'):
        return milliseconds(record['rows'][who][key]) if who in record['rows'] else '-'
    layout = '  %-24s %10s %10s %10s %10s %10s %10s %10s %10s'
    lines = [layout % ('', 'ms', 'cold ms', 'Cython', 'unchecked', 'CPython', '/ Cython', '/ unchkd', 'x CPython')]
    for record in records:
        lines.append(layout % (
            record['title'], time(record, name), time(record, name, 'cold'), time(record, CHECKED),
            time(record, UNCHECKED), time(record, LOOPS_ON_CPYTHON), figure(record['to_checked'].get(name)),
            figure(record['to_unchecked'].get(name)), figure(record['speedup'].get(name))))
    return '\n'.join(lines)


def program_table(records, names):
    """A line for each program, a column for each contender: times Cython with checks (the worst case of it)."""
    columns = [by_program(records, name) for name in names]
    lines = ['  %-24s' % 'times Cython checked' + ''.join(' %24s' % name for name in names)]
    for program in dict.fromkeys(record['program'] for record in records):
        cells = ['%s (%s)' % (figure(column[program]['mean']), figure(column[program]['worst']))
                 if program in column else '-' for column in columns]
        lines.append('  %-24s' % program + ''.join(' %24s' % cell for cell in cells))
    means = [figure(overall_mean(column) if column else None) for column in columns]
    lines.append('  %-24s' % 'geometric mean' + ''.join(' %24s' % mean for mean in means))
    return '\n'.join(lines)


def curve_table(records, name):
    """Nanoseconds per pixel of the convolution: a line for each kernel, a column for each side of the image."""
    curves = nanoseconds_per_pixel(records, name)
    beside = nanoseconds_per_pixel(records, CHECKED)
    sides = sorted({side for curve in curves.values() for side in curve})
    lines = ['  %-24s' % 'ns per pixel (Cython)' + ''.join(' %16d' % side for side in sides)]
    for kernel, curve in sorted(curves.items()):
        cells = ['%s (%s)' % (figure(curve.get(side)), figure(beside.get(kernel, {}).get(side))) for side in sides]
        lines.append('  %-24s' % ('%d x %d' % (kernel, kernel)) + ''.join(' %16s' % cell for cell in cells))
    return '\n'.join(lines)


def target_table(found):
    lines = ['  %-60s %10s %10s' % ('target', 'limit', 'measured')]
    for target in found:
        value, where = target.worst or (None, '')
        verdict = 'not measured' if value is None else 'holds' if target.holds else 'MISSED'
        lines.append('  %-60s %10s %10s  %-12s %s' % (
            target.what, ('<= ' if target.at_most else '>= ') + '%g' % target.limit, figure(value), verdict, where))
    return '\n'.join(lines)
