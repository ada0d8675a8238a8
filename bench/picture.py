"""The benchmark's picture: the image before and after each kernel, and the times as bars on a logarithmic scale."""
import os

TITLES = {'edge3': 'edges (3 x 3)', 'gauss5': 'Gauss (5 x 5)'}
PLAIN, HIGHLIGHT = '#9aa7b5', '#c4452d'


def pyplot(folder):
    """Matplotlib, drawing into memory; what it wants to keep (its list of fonts) goes into this folder."""
    os.environ.setdefault('MPLCONFIGDIR', str(folder))
    import matplotlib
    matplotlib.use('Agg')
    from matplotlib import pyplot
    return pyplot


def draw(path, summaries, image, results, highlight):
    """Draw the picture of these summaries ({case: {name: row}}), this image and these results ({kernel: image})."""
    plt = pyplot(path.parent / 'matplotlib')
    cases = list(summaries)
    bar_rows = (len(cases) + 1) // 2
    figure = plt.figure(figsize=(12, 4.5 + 3.3 * bar_rows), layout='constrained')
    above, below = figure.subfigures(2, 1, height_ratios=[4.5, 3.3 * bar_rows])
    axes = above.subplots(1, len(results) + 1)
    show_image(axes[0], image, 'before')
    for number, (kernel, result) in enumerate(results.items(), 1):
        show_image(axes[number], result, TITLES.get(kernel, kernel))
    axes = below.subplots(bar_rows, 2, squeeze=False).flat
    for number, case in enumerate(cases):
        show_bars(axes[number], case, summaries[case], highlight)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def show_image(axes, pixels, title):
    # What is negative (one side of an edge) is as dark as black.
    axes.imshow(pixels, cmap='gray', vmin=0.0, vmax=1.0, interpolation='antialiased')
    axes.set_title(title, fontsize=10)
    axes.set_axis_off()


def show_bars(axes, case, rows, highlight):
    """A bar for each contender, the slowest on top, its median in milliseconds beside it."""
    order = sorted(rows, key=lambda name: rows[name]['median'])
    times = [rows[name]['median'] * 1000.0 for name in order]
    spread = [[(rows[name]['median'] - rows[name]['low']) * 1000.0 for name in order],
              [(rows[name]['high'] - rows[name]['median']) * 1000.0 for name in order]]
    colours = [HIGHLIGHT if name == highlight else PLAIN for name in order]
    bars = axes.barh(order, times, color=colours, xerr=spread, error_kw={'elinewidth': 0.8, 'ecolor': '#333333'})
    axes.bar_label(bars, ['  %s ms' % (('%.0f' if value >= 100 else '%.3g') % value) for value in times], fontsize=8)
    axes.set_xscale('log')
    axes.set_xlim(min(times) / 2, max(times) * 6)
    axes.set_title(case, fontsize=10)
    axes.set_xlabel('milliseconds, shorter is better (logarithmic)', fontsize=8)
    axes.tick_params(labelsize=8)
    for side in ('top', 'right'):
        axes.spines[side].set_visible(False)
