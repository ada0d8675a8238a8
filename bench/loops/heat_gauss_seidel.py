"""The heat equation at rest, Gauss and Seidel's way: in place, every temperature the mean of its four neighbours."""
from loops import inputs

SIZES = [256, 600]
SWEEPS = 10


def setup(size):
    return (inputs.image(size, size),)


def run(grid):
    u = grid.copy()
    for _ in range(SWEEPS):
        for i in range(1, u.shape[0] - 1):
            for j in range(1, u.shape[1] - 1):
                u[i, j] = 0.25 * (u[i - 1, j] + u[i + 1, j] + u[i, j - 1] + u[i, j + 1])
    return u
