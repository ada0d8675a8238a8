"""Bodies that attract each other: places and speeds in arrays of one row for each body."""
import math

from loops import inputs

SIZES = [160, 400]
STEPS = 20
DT = 0.001
SOFTENING = 0.01        # no two bodies ever come so close that the force between them has no bound


def setup(size):
    place = inputs.image(size, 3, 1)
    speed = inputs.image(size, 3, 2)
    mass = inputs.floats(size, 3)
    return place, speed, mass


def run(start, start_speed, mass):
    place = start.copy()
    speed = start_speed.copy()
    n = place.shape[0]
    for _ in range(STEPS):
        for i in range(n):
            for j in range(i + 1, n):
                dx = place[i, 0] - place[j, 0]
                dy = place[i, 1] - place[j, 1]
                dz = place[i, 2] - place[j, 2]
                square = dx * dx + dy * dy + dz * dz + SOFTENING
                pull = DT / (square * math.sqrt(square))
                speed[i, 0] -= dx * mass[j] * pull
                speed[i, 1] -= dy * mass[j] * pull
                speed[i, 2] -= dz * mass[j] * pull
                speed[j, 0] += dx * mass[i] * pull
                speed[j, 1] += dy * mass[i] * pull
                speed[j, 2] += dz * mass[i] * pull
        for i in range(n):
            for axis in range(3):
                place[i, axis] += DT * speed[i, axis]
    return place
