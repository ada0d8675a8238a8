"""Clusters of points in the plane, Lloyd's way: each point to its nearest centre, each centre amid its points."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

from loops import inputs

SIZES = [20000, 100000]
CLUSTERS = 8
ROUNDS = 5


def setup(size):
    return (inputs.image(size, 2),)


def run(points):
    n = points.shape[0]
    dimensions = points.shape[1]
    centres = points[:CLUSTERS].copy()
    labels = np.zeros(n, dtype=np.int64)
    for _ in range(ROUNDS):
        sums = np.zeros((CLUSTERS, dimensions))
        counts = np.zeros(CLUSTERS, dtype=np.int64)
        for i in range(n):
            nearest = 0
            least = 1e300
            for c in range(CLUSTERS):
                distance = 0.0
                for d in range(dimensions):
                    difference = points[i, d] - centres[c, d]
                    distance += difference * difference
                if distance < least:
                    least = distance
                    nearest = c
            labels[i] = nearest
            counts[nearest] += 1
            for d in range(dimensions):
                sums[nearest, d] += points[i, d]
        for c in range(CLUSTERS):
            if counts[c] > 0:
                for d in range(dimensions):
                    centres[c, d] = sums[c, d] / counts[c]
    return centres
