"""The picture of the loop programs: ratios to Cython, and what a pixel of the convolution takes at every size."""
import loops_report
from measuring import CHECKED, UNCHECKED
from picture import HIGHLIGHT, PLAIN, pyplot

TICKS = [digit * power for power in (0.01, 0.1, 1, 10, 100, 1000) for digit in (1, 2, 5)]


def draw(path, records, name):
    """Draw what this contender takes, in the times that Cython takes, and its convolution by size."""
    plt = pyplot(path.parent / 'matplotlib')
    curves = loops_report.nanoseconds_per_pixel(records, name)
    figure, axes = plt.subplots(1, 2 if curves else 1, figsize=(12 if curves else 7, 5.5), layout='constrained', squeeze=False)
    show_ratios(axes[0, 0], records, name)
    if curves:
        show_curves(axes[0, 1], curves, loops_report.nanoseconds_per_pixel(records, CHECKED))
    figure.savefig(path, dpi=110)
    plt.close(figure)


def show_ratios(axes, records, name):
    """A bar for each program, a dot for each of its cases, and a mark where Cython without checks is."""
    programs = loops_report.by_program(records, name)
    unchecked = loops_report.by_program(records, UNCHECKED)
    order = sorted(programs, key=lambda program: programs[program]['mean'])
    means = [programs[program]['mean'] for program in order]
    axes.barh(order, means, color=HIGHLIGHT, alpha=0.75)
    for row, program in enumerate(order):
        values = [record['to_checked'][name] for record in records
                  if record['program'] == program and name in record['to_checked']]
        axes.plot(values, [row] * len(values), '.', color='#333333', markersize=4)
        if program in unchecked:
            axes.plot(unchecked[program]['mean'], row, '|', color='#1f4e79', markersize=14, markeredgewidth=2)
        # beyond the bar and all of its dots
        axes.annotate('  %.2f' % means[row], (max(values + [means[row]]), row), fontsize=8, va='center')
    axes.axvline(1.0, color='#333333', linewidth=1)
    axes.set_xscale('log')
    low, high = min(means + [0.3]) / 1.5, max([row['worst'] for row in programs.values()] + [2.5]) * 1.8
    set_ticks(axes, 'x', [value for value in TICKS if low < value < high])
    axes.set_xlim(low, high)
    axes.set_xlabel("times Cython's time with checks, shorter is better (logarithmic)\n"
                    'dots: single sizes; blue marks: Cython without checks', fontsize=8)
    axes.set_title('%s beside Cython' % name, fontsize=10)
    tidy(axes)


def show_curves(axes, curves, beside):
    """Nanoseconds per pixel by side of the image: a line for each kernel, Cython's dashed."""
    for number, (kernel, curve) in enumerate(sorted(curves.items())):
        shade = 1.0 - 0.15 * number
        for line, colour, style in [(curve, HIGHLIGHT, '-'), (beside.get(kernel, {}), PLAIN, '--')]:
            sides = sorted(line)
            axes.plot(sides, [line[side] for side in sides], style, marker='.', color=colour, alpha=shade)
        last = max(curve)
        axes.annotate('  %d x %d' % (kernel, kernel), (last, curve[last]), fontsize=8, va='center')
    axes.set_xscale('log')
    axes.set_yscale('log')
    axes.set_xlim(right=4000)
    set_ticks(axes, 'x', sorted({side for curve in curves.values() for side in curve}))
    set_ticks(axes, 'y', [value for value in TICKS if axes.get_ylim()[0] < value < axes.get_ylim()[1]])
    axes.set_xlabel('side of the image, in pixels', fontsize=8)
    axes.set_ylabel('nanoseconds per pixel', fontsize=8)
    axes.set_title('convolution (dashed: Cython with checks)', fontsize=10)
    tidy(axes)


def set_ticks(axes, which, values):
    """Ticks at these values of a logarithmic axis, as plain numbers."""
    axis = getattr(axes, which + 'axis')
    axis.set_ticks(values, ['%g' % value for value in values])
    axis.set_tick_params(which='minor', bottom=False, left=False, labelbottom=False, labelleft=False)


def tidy(axes):
    axes.tick_params(labelsize=8)
    for side in ('top', 'right'):
        axes.spines[side].set_visible(False)
