"""Which numbers are prime: the sieve of Eratosthenes, one boolean for each number."""
try:
    import micronumpy as np
except ImportError:
    import numpy as np

SIZES = [1000000, 5000000]


def setup(size):
    return (size,)


def run(size):
    prime = np.ones(size, dtype=np.bool_)
    prime[0] = False
    prime[1] = False
    i = 2
    while i * i < size:
        if prime[i]:
            for j in range(i * i, size, i):
                prime[j] = False
        i += 1
    return prime
