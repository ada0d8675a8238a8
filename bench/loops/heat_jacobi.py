"""The heat equation in two dimensions, explicit steps: every new temperature comes from old ones only."""
from loops import inputs

SIZES = [256, 600]
STEPS = 10


def setup(size):
    return (inputs.image(size, size),)


def run(grid):
    old = grid.copy()
    new = grid.copy()
    for _ in range(STEPS):
        for i in range(1, grid.shape[0] - 1):
            for j in range(1, grid.shape[1] - 1):
                new[i, j] = old[i, j] + 0.2 * (old[i - 1, j] + old[i + 1, j] + old[i, j - 1] + old[i, j + 1]
                                               - 4.0 * old[i, j])
        old, new = new, old
    return old
