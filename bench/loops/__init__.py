"""Programs that loop over the elements of arrays in plain Python, each beside its twin in Cython (.pyx).

A program has SIZES; `setup(size)`, which makes the inputs without a random number; and `run(*inputs)`, the loops. The
inputs are left as they were, so that every call of `run` does the same.
"""
