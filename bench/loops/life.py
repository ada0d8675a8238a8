"""Conway's Game of Life on integers; the cells at the edge stay dead."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

from loops import inputs

SIZES = [400, 800]
GENERATIONS = 4


def setup(size):
    cells = np.zeros((size, size), dtype=np.int64)
    cells[1:-1, 1:-1] = inputs.rows(inputs.integers(size + 99, 2), size - 2, size - 2)
    return (cells,)


def step(old, new):
    for i in range(1, old.shape[0] - 1):
        for j in range(1, old.shape[1] - 1):
            neighbours = (old[i - 1, j - 1] + old[i - 1, j] + old[i - 1, j + 1] + old[i, j - 1] + old[i, j + 1]
                          + old[i + 1, j - 1] + old[i + 1, j] + old[i + 1, j + 1])
            if neighbours == 3 or (neighbours == 2 and old[i, j] == 1):
                new[i, j] = 1
            else:
                new[i, j] = 0


def run(cells):
    old = cells.copy()
    new = cells.copy()
    for _ in range(GENERATIONS):
        step(old, new)
        old, new = new, old
    return old
